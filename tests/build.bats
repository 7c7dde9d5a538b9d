#!/usr/bin/env bats
# What make does beside building: installing, and making the tarball. The
# builds that take their time are for check-all.

load helper

setup() {
	work=$(mktemp -d)
	unset MAKE MAKEFLAGS MFLAGS MAKELEVEL
	cd "$ROOT" || return 1
	[ "$BIN" = "$ROOT/bin" ] || skip 'the programs are not in bin'
	version=$(sed -n 's/^VERSION = //p' Makefile)
	name=termsheet-$version
}

teardown() {
	chmod -R u+w "$work"
	rm -rf "$work"
}

long() {
	[ -n "${CHECK_ALL-}" ] || skip 'long: make check-all'
}

# What stands below a folder, but folders.
files() {
	(cd "$1" && find . ! -type d | LC_ALL=C sort)
}

# unpack FOLDER: the tarball, made and laid out in a new folder.
unpack() {
	cp -pR . "$work/from"
	make -C "$work/from" dist >/dev/null
	mkdir -p "$1"
	gzip -dc "$work/from/$name.tar.gz" | tar -xf - -C "$1"
	rm -rf "$work/from"
}

@test "install puts programs and pages into PREFIX and DESTDIR, uninstall takes them away" {
	local page program
	for program in "$BIN"/ts*; do
		echo "./bin/${program##*/}"
	done >"$work/want"
	for page in man/*.[1-9]; do
		echo "./share/man/man${page##*.}/${page##*/}"
	done >>"$work/want"
	LC_ALL=C sort -o "$work/want" "$work/want"
	make install DESTDIR="$work/a dest" PREFIX=/usr
	files "$work/a dest/usr" | diff "$work/want" -
	make install PREFIX="$work/a prefix"
	files "$work/a prefix" | diff "$work/want" -
	make install DESTDIR="$work/b" PREFIX=/x MANDIR=/manuals
	[ -f "$work/b/manuals/man1/tssum.1" ]
	[ "$(stat -c %a "$work/b/x/bin/tssum" "$work/b/manuals/man1/tssum.1" | tr '\n' ' ')" = '755 644 ' ]
	"$work/a prefix/bin/tssum" --version
	make uninstall DESTDIR="$work/a dest" PREFIX=/usr
	make uninstall PREFIX="$work/a prefix"
	make uninstall DESTDIR="$work/b" PREFIX=/x MANDIR=/manuals
	[ ! -e "$work/a prefix" ]
	[ ! -e "$work/a dest/usr" ]
	[ -z "$(files "$work")" ] || [ "$(files "$work")" = ./want ]
}

@test "dist makes the same bytes whenever and wherever" {
	command -v git >/dev/null || skip 'no git here'
	[ -e .git ] || skip 'no git tree, whose last commit says the time'
	mkdir "$work/one" "$work/two"
	cp -pR . "$work/one/tree"
	(umask 077 && cp -pR . "$work/two/another tree")
	(cd "$work/one/tree" && make dist)
	find "$work/two" -type f -exec touch -d '2001-02-03' {} +
	(cd "$work/two/another tree" && TZ=Asia/Tokyo make dist)
	cmp "$work/one/tree/$name.tar.gz" "$work/two/another tree/$name.tar.gz"
	gzip -dc "$work/one/tree/$name.tar.gz" | tar -tf - >"$work/list"
	grep -qx "$name/Makefile" "$work/list"
	[ "$(grep -vc "^$name/" "$work/list")" = 0 ]
	[ "$(grep -cE '\.(o|a|so)$|/bin/ts|\.git/' "$work/list")" = 0 ]
}

@test "it builds with GNU make and bmake, in a folder with blanks, as an ordinary user" {
	long
	local make as=()
	if [ "$(id -u)" = 0 ]; then
		as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
	fi
	chmod 755 "$work"
	for make in make bmake; do
		command -v $make || continue
		unpack "$work/$make folder"
		[ "$(id -u)" != 0 ] || chown -R 65534:65534 "$work/$make folder"
		cd "$work/$make folder/$name"
		"${as[@]}" env HOME=/nonexistent $make
		"${as[@]}" env HOME=/nonexistent $make install DESTDIR="$work/$make folder/dest"
		files "$work/$make folder/dest" >"$work/$make.list"
		"${as[@]}" "$work/$make folder/dest/usr/local/bin/tssum" --version
		cd "$ROOT"
	done
	[ ! -s "$work/bmake.list" ] || cmp "$work/make.list" "$work/bmake.list"
}

@test "distcheck: the tarball is fit to leave the house" {
	long
	cp -pR . "$work/tree"
	make -C "$work/tree" distcheck
}
