#!/usr/bin/env bats
# The recipes for many machines, on three hosts made as network namespaces: over
# ssh with a host cut off in mid-run, and under Slurm. Long: CHECK_ALL=1 only.

load helper
load recipes

setup() {
	[ -n "${CHECK_ALL-}" ] || skip 'long: make check-all'
	[ "$(id -u)" = 0 ] || skip 'needs root'
	need ip unshare nsenter hostname
	set_table
	local i
	mkdir hosts
	for i in 1 2 3; do
		ln -s "$work/bin" "hosts/programs$i"
	done
}

teardown() {
	cd /
	[ -z "${work-}" ] || rm -rf "$work"
}

# among_hosts COMMAND...: runs it with the three hosts up, as tests/hosts.sh does.
among_hosts() {
	timeout 300 sh "$ROOT/tests/hosts.sh" "$work/hosts" "$@" 3>&-
}

need_ssh() {
	need parallel rsync ssh ssh-keygen
	[ -x /usr/sbin/sshd ] || skip 'no sshd here'
	local i
	for i in 1 2 3 4; do
		cp -r filings "more $i"
	done
	mv more* filings
	printf '192.0.2.%s\n' 1 2 3 >addresses
	recipe ssh | sed 's/-n 1000/-n 6/; s/=5/=1/g; s/sshloginfile hosts/sshloginfile addresses/' >recipe.sh
}

@test "GNU parallel over ssh, on three hosts" {
	need_ssh
	among_hosts sh recipe.sh >got
	truth state | times 5 | diff - <(sed 1d got | sort)
	for host in 1 2 3; do
		grep -q 'Accepted publickey' "hosts/sshd$host.log"
	done
}

# Host 3 prints half of its first totals, says so, and hangs; then its cable is cut.
make_host_3_hang() {
	rm hosts/programs3
	mkdir hosts/programs3
	ln -s "$BIN/tstables" hosts/programs3
	cat >hosts/programs3/tssum <<-END
		#!/bin/sh
		"$BIN/tssum" "\$@" | head -n 5
		: >"$work/hanging"
		exec sleep 600
	END
	chmod +x hosts/programs3/tssum
	cat >cut.sh <<-END
		(
			until [ -e "$work/hanging" ]; do sleep 0.1; done
			ip link set port3 down && : >"$work/was-cut"
		) &
		sh recipe.sh
	END
}

@test "GNU parallel over ssh, with a host cut off in mid-run" {
	need_ssh
	make_host_3_hang
	among_hosts sh cut.sh >got
	[ -e was-cut ]
	truth state | times 5 | diff - <(sed 1d got | sort)
}

@test "a Slurm array, on three hosts" {
	need sbatch sinfo
	[ -x /usr/sbin/slurmctld ] && [ -x /usr/sbin/slurmd ] || skip 'no Slurm daemons here'
	recipe slurm >recipe.sh
	SLURM=yes among_hosts sh recipe.sh >got
	truth state | diff - <(sed 1d got | sort)
	[ "$(cat slurm-*.out)" = '' ]
}

@test "a Slurm array whose task fails gives no total" {
	need sbatch sinfo
	[ -x /usr/sbin/slurmctld ] && [ -x /usr/sbin/slurmd ] || skip 'no Slurm daemons here'
	recipe slurm | sed "s/'END'\$/&\\n#!\/bin\/sh\\n[ \\$SLURM_ARRAY_TASK_ID != 3 ] || exit 2/" >recipe.sh
	SLURM=yes among_hosts sh -c 'sh recipe.sh >got 2>said; echo $? >status'
	[ "$(cat status)" != 0 ]
	[ ! -s got ]
}
