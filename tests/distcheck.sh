#!/bin/sh
# Takes NAME.tar.gz for what it is: unpacks it in a folder with a blank in its
# name, builds, tests, installs, uninstalls, and makes the same tarball again.
set -eu
name=$1
make=${MAKE:-make}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
mkdir "$work/a folder"
gzip -dc "$name.tar.gz" | (cd "$work/a folder" && tar -xf -)
tarball=$PWD/$name.tar.gz
cd "$work/a folder/$name"

say() {
	printf 'distcheck: %s\n' "$1"
}

# What the install put under the folder, as sorted paths.
installed() {
	(cd "$1" && find . ! -type d | LC_ALL=C sort)
}

$make
CHECK_ALL="" $make check
$make install DESTDIR="$work/dest dir" PREFIX=/usr
$make install PREFIX="$work/a prefix"
installed "$work/dest dir/usr" >"$work/first"
installed "$work/a prefix" | cmp - "$work/first"
[ -s "$work/first" ]
"$work/a prefix/bin/tssum" --version
$make uninstall DESTDIR="$work/dest dir" PREFIX=/usr
$make uninstall PREFIX="$work/a prefix"
for left in "$work/dest dir" "$work/a prefix"; do
	if [ -e "$left" ] && [ -n "$(find "$left" ! -type d)" ]; then
		say "uninstall leaves files in '$left'"
		exit 1
	fi
done
$make dist
cmp "$name.tar.gz" "$tarball"
$make clean
say "$name.tar.gz is fit to leave the house"
