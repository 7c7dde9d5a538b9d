#!/usr/bin/env bats
# make install, uninstall and dist; with CHECK_ALL=1 all that the tarball is for:
# GNU make and bmake, a folder with blanks in its name, no network, nobody.

load helper

setup() {
	work=$(mktemp -d)
	chmod 755 "$work"
	unset MAKE MAKEFLAGS MFLAGS MAKELEVEL
	# A copy with a built tree's times, so that nothing is built again.
	source="$work/a source"
	mkdir "$source"
	cd "$ROOT" || return 1
	tar -cf - --exclude=./.git . | (cd "$source" && tar -xf -)
	if [ -e .git ]; then
		cp -R .git "$source"
	fi
	cd "$source" || return 1
}

teardown() {
	cd /
	rm -rf "$work"
}

need() {
	local tool
	for tool in "$@"; do
		command -v "$tool" >/dev/null || skip "no $tool here"
	done
}

# Paths and modes of the files under a folder.
files() {
	(cd "$1" && find . ! -type d -exec ls -l {} + | sed 's/^\(.\{10\}\).*\.\//\1 /' | sort -k 2)
}

# What should be installed, in the same form.
wanted() {
	(cd "$ROOT" && for file in bin/ts* man/*.[1-9]; do
		case $file in
		bin/*) echo "-rwxr-xr-x $file" ;;
		*) echo "-rw-r--r-- share/man/man${file##*.}/${file##*/}" ;;
		esac
	done) | sort -k 2
}

@test "install puts programs and pages into any PREFIX and DESTDIR, and nothing else" {
	umask 027
	make install PREFIX="$work/a prefix" >"$work/log"
	diff <(wanted) <(files "$work/a prefix")
	make install DESTDIR="$work/dest dir" PREFIX=/usr >"$work/log"
	diff <(wanted) <(files "$work/dest dir/usr")
	[ "$(ls "$work/dest dir")" = usr ]
	make install DESTDIR="$work/man" MANDIR=/man PREFIX=/ >"$work/log"
	[ -f "$work/man/man/man7/termsheet.7" ]
	[ -x "$work/man/bin/tssum" ]
}

@test "what is installed works, and knows no place" {
	make install PREFIX="$work/a prefix" >"$work/log"
	local program
	for program in "$work/a prefix/bin"/*; do
		"$program" --version
		"$program" --help | head -n 1 | grep -q "^Usage: ${program##*/} "
		[ "$(grep -acF "$work" "$program")" = 0 ]
	done
	"$work/a prefix/bin/tstables" tests/filings/crlf.txt | "$work/a prefix/bin/tssum" -k state | grep -q California
	if command -v man >/dev/null; then
		man -M "$work/a prefix/share/man" -w 1 tssum
		man -M "$work/a prefix/share/man" -w 7 termsheet
	fi
}

@test "uninstall leaves nothing of its own, and all of others" {
	local twice
	for twice in 1 2; do
		echo "$twice"
		make install PREFIX="$work/a prefix" >"$work/log"
	done
	make uninstall PREFIX="$work/a prefix" >"$work/log"
	[ ! -e "$work/a prefix" ]
	mkdir -p "$work/b/bin" "$work/b/share/man/man1"
	: >"$work/b/bin/tsother"
	: >"$work/b/share/man/man1/other.1"
	find "$work/b" | sort >"$work/before"
	make install PREFIX="$work/b" >"$work/log"
	make uninstall PREFIX="$work/b" >"$work/log"
	make uninstall PREFIX="$work/b" >"$work/log"
	find "$work/b" | sort | diff "$work/before" -
}

@test "a place that can't be written to is an error" {
	: >"$work/file"
	run make install PREFIX="$work/file"
	[ "$status" != 0 ]
}

@test "a header that changes is compiled again, by GNU make and bmake" {
	local make folder header
	make all >"$work/log"
	for make in make bmake; do
		command -v "$make" >/dev/null || continue
		$make -n all >"$work/before"
		[ "$(grep -c -- ' -c ' "$work/before")" = 0 ]
		for folder in src/*/ src/*/*/; do
			header=$(find "$folder" -name '*.h' | head -n 1)
			echo "$make $header"
			touch -r "$header" "$work/time"
			touch -d 2100-01-01 "$header"
			$make -n all >"$work/after"
			touch -r "$work/time" "$header"
			[ "$(grep -c -- ' -c -o src/tssum.o ' "$work/after")" = 1 ]
		done
	done
}

@test "dist makes the same bytes at any time, for any user, in any locale" {
	tar --version 2>/dev/null | grep -q GNU || skip 'needs GNU tar'
	local tarball
	tarball=$(sed -n 's/^VERSION = /termsheet-/p' Makefile).tar.gz
	make dist >"$work/log"
	mv "$tarball" "$work/first.tar.gz"
	(
		umask 077
		touch -d 2001-02-03 README.md
		export TZ=Asia/Kolkata LC_ALL=en_US.UTF-8
		make dist >"$work/log"
	)
	cmp "$tarball" "$work/first.tar.gz"
	tar -tf "$tarball" | sort >"$work/names"
	[ "$(grep -cv "^${tarball%.tar.gz}/" "$work/names")" = 0 ]
	for file in README.md LICENSE Makefile .ci/run man/termsheet.7 tests/check.sh src/tssum.c; do
		grep -qxF "${tarball%.tar.gz}/$file" "$work/names"
	done
	[ "$(grep -c '\.o$\|\.a$\|/bin/ts\|\.git/' "$work/names")" = 0 ]
	# what the tarball makes is the tarball
	tar -xf "$tarball"
	cd "${tarball%.tar.gz}"
	make dist >"$work/log"
	cmp "$tarball" "$work/first.tar.gz"
}

# distcheck_as_nobody MAKE: as an ordinary user without a network.
distcheck_as_nobody() {
	[ -n "${CHECK_ALL-}" ] || skip 'long: make check-all'
	[ "$(id -u)" = 0 ] || skip 'needs root'
	need "$1" unshare setpriv
	local name home=$work/home
	name=$(sed -n 's/^VERSION = /termsheet-/p' Makefile)
	make dist >"$work/log"
	mkdir "$home"
	mv "$name.tar.gz" "$home"
	cp tests/distcheck.sh "$home"
	chown -R nobody "$home"
	cd "$home" || return 1
	# Bats must not find itself in the environment, nor CHECK_ALL this test.
	env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$home" TMPDIR="$home" MAKE="$1" \
		unshare --net setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups \
		sh distcheck.sh "$name" >"$work/log" 2>&1 3>&- || {
		grep -A 20 "^not ok" "$work/log" || tail -n 100 "$work/log"
		return 1
	}
	grep "is fit to leave the house" "$work/log"
}

@test "distcheck with GNU make, as nobody, without a network" {
	distcheck_as_nobody make
}

@test "distcheck with bmake, as nobody, without a network" {
	distcheck_as_nobody bmake
}
