#!/bin/sh
# Makes three hosts as network namespaces, with addresses 192.0.2.1, .2 and .3,
# and runs a command among them: hosts.sh FOLDER COMMAND... All of it, what the
# command starts too, lives in namespaces of its own and is gone when the
# command ends. The folder gets what each host needs. Needs root.
set -eu

if [ "${INSIDE-}" != yes ]; then
	exec unshare --net --mount --uts --pid --fork --mount-proc --kill-child \
		env INSIDE=yes sh "$0" "$@"
fi
folder=$1
shift
mount --make-rprivate /
mount -t tmpfs tmpfs /run
mkdir /run/netns /run/sshd
ip link set lo up
ip link add lan type bridge
ip address add 192.0.2.254/24 dev lan
ip link set lan up
for host in 1 2 3; do
	ip netns add "host$host"
	ip link add "port$host" type veth peer name eth0 netns "host$host"
	ip link set "port$host" master lan up
	ip -n "host$host" address add "192.0.2.$host/24" dev eth0
	ip -n "host$host" link set eth0 up
	ip -n "host$host" link set lo up
done

# on HOST COMMAND...: runs it there, with a home and a name of its own.
on() {
	host=$1
	shift
	mkdir -p "$folder/home$host"
	# shellcheck disable=SC2016 # the inner shell's
	nsenter --net="/run/netns/host$host" unshare --mount --uts sh -c '
		mount --bind "$1" "$HOME" && hostname "$2" && shift 2 && exec "$@"' \
		sh "$folder/home$host" "host$host" "$@"
}

# Starts sshd on a host; the programs there are those of $folder/programs$1.
start_sshd() {
	[ -e "$folder/key" ] || ssh-keygen -q -t ed25519 -N '' -f "$folder/key"
	ssh-keygen -q -t ed25519 -N '' -f "$folder/hostkey$1"
	cat >"$folder/sshd$1.conf" <<-END
		ListenAddress 192.0.2.$1
		HostKey $folder/hostkey$1
		AuthorizedKeysFile $folder/key.pub
		StrictModes no
		UsePAM no
		PidFile none
		SetEnv PATH=$folder/programs$1:/usr/bin:/bin
	END
	on "$1" /usr/sbin/sshd -D -e -f "$folder/sshd$1.conf" 2>"$folder/sshd$1.log" &
}

# Waits for a line of ssh from each host.
await_sshd() {
	for host in 1 2 3; do
		tries=50
		until ssh "192.0.2.$host" true 2>/dev/null; do
			sleep 0.1
			tries=$((tries - 1))
			[ $tries -gt 0 ] || return 1
		done
	done
}

configure_slurm() {
	mkdir "$folder/state"
	mkdir -p "$folder/spool/host1" "$folder/spool/host2" "$folder/spool/host3"
	cat >"$folder/slurm.conf" <<-END
		ClusterName=test
		SlurmctldHost=controller(192.0.2.254)
		SlurmUser=root
		AuthType=auth/none
		CredType=cred/none
		ProctrackType=proctrack/linuxproc
		TaskPlugin=task/none
		SelectType=select/cons_tres
		SelectTypeParameters=CR_CPU
		SchedulerParameters=batch_sched_delay=0
		MailProg=/bin/true
		StateSaveLocation=$folder/state
		SlurmdSpoolDir=$folder/spool/%n
		SlurmctldPidFile=$folder/controller.pid
		SlurmdPidFile=$folder/%n.pid
		NodeName=host1 NodeAddr=192.0.2.1 CPUs=2 State=UNKNOWN
		NodeName=host2 NodeAddr=192.0.2.2 CPUs=2 State=UNKNOWN
		NodeName=host3 NodeAddr=192.0.2.3 CPUs=2 State=UNKNOWN
		PartitionName=all Nodes=ALL Default=YES State=UP
	END
}

start_slurm() {
	configure_slurm
	export SLURM_CONF="$folder/slurm.conf"
	hostname controller
	/usr/sbin/slurmctld -D >"$folder/controller.log" 2>&1 &
	for host in 1 2 3; do
		on $host /usr/sbin/slurmd -D >"$folder/slurmd$host.log" 2>&1 &
	done
	tries=100
	until [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | wc -l)" = 3 ]; do
		sleep 0.2
		tries=$((tries - 1))
		[ $tries -gt 0 ] || return 1
	done
}

if [ "${SLURM-}" = yes ]; then
	start_slurm || { tail "$folder"/*.log && exit 1; }
else
	for host in 1 2 3; do
		start_sshd $host
	done
	mkdir -p "$folder/home/.ssh"
	mount --bind "$folder/home" "$HOME"
	printf '%s\n' "IdentityFile $folder/key" 'StrictHostKeyChecking no' 'LogLevel ERROR' \
		>"$HOME/.ssh/config"
	await_sshd || { cat "$folder"/*.log && exit 1; }
fi
"$@"
