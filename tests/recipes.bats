#!/usr/bin/env bats
# The recipes of termsheet(7), cut out of the page and run as they stand with
# the real tools. What they should come to is worked out by awk from the
# records in tests/expected, not by the programs.

load helper

load recipes

setup() {
	set_table
}

teardown() {
	if [ -n "${server-}" ]; then
		kill -INT "$server" 2>/dev/null && wait "$server"
	fi
	cd /
	rm -rf "${work:?}"
}

# A folder of so many times three copies of the filings, at names that shells trip over.
many_filings() {
	local i
	mkdir group
	ln filings/crlf.txt "filings/a 'quoted' name"$'\n'"on two lines.txt"
	for i in 1 2 3; do
		cp -rl filings "group/folder $i"
	done
	rm -r filings/*
	for ((i = 0; i < $1; i++)); do
		cp -rl group "filings/group $i"
	done
}

# The number of copies: valgrind takes its time.
copies() {
	[ -n "${TS_WRAPPER-}" ] && echo 3 || echo "$1"
}

@test "totals by state, joined to the covers, sorted, with shares" {
	need join awk
	cook join
	cut -f 3-5 got | awk -F '\t' -v OFS='\t' '
		{ loans[$1] += $2; balance[$1] += $3 }
		END { for (label in loans) printf "%s\t%d\t%.0f\n", label, loans[label], balance[label] }' |
		sort | diff - <(truth state)
	head -n 5 got | diff - <(tr '|' '\t' <<-'END'
		0009990478-95-000017|1995-A|New York|150|41055207|52.50
		0009990478-95-000017|1995-A|Connecticut|97|30128805|38.53
		0009990478-95-000017|1995-A|Other|23|5409832|6.92
		0009990478-95-000017|1995-A|Rhode Island|8|1602918|2.05
		filings/dot-leaders.txt|1996-2|North Carolina|81|15806611|66.02
	END
	)
}

@test "each awk gives the same in the recipes that use it" {
	cook join
	mv got joined
	local awk
	awks >tools
	[ -s tools ]
	while read -r awk; do
		echo "$awk"
		cook join "s/| awk /| $awk /"
		diff joined got
		cook awk "s/| awk /| $awk /"
		diff joined got
	done <tools
}

@test "columns for people" {
	need column
	column --version 2>/dev/null | grep -q util-linux || skip 'not the column of util-linux'
	cook column
	[ "$(wc -l <got)" = $(($(truth state | wc -l) + 2)) ]
	grep -q '^California  *546  *21\.54  *253316792  *24\.54$' got
	tail -n 1 got | tr -s ' ' | diff - <(truth state |
		awk -F '\t' '{ n += $2; sum += $3 } END { printf "Total %d 100.00 %.0f 100.00\n", n, sum }')
}

@test "a progress bar" {
	need pv
	recipe pv | sed 's/^pv /pv -f /' >recipe.sh # -f: as on a terminal
	sh recipe.sh >got 2>said
	sed 1d got | sort | diff - <(truth note_rate)
	grep -q '100%' said
}

@test "SQLite" {
	need sqlite3
	cook sqlite
	sed 1,4d got | diff - <(truth state)
	head -n 4 got | awk -F '\t' '{ loans += $2; balance += $3 } END { print loans, balance }' |
		diff - <(truth note_rate | awk -F '\t' '{ loans += $2; balance += $3 } END { print loans, balance }')
}

@test "SQLite reads fields with quotation marks as they are" {
	need sqlite3
	sed -i 's/^California   /"Golden State/' filings/crlf.txt
	grep -q '"Golden' filings/crlf.txt
	cook sqlite
	tstables filings/*.txt | tssum -n -k state | sort >totals
	grep -q '^"Golden' totals
	sed 1,4d got | diff - totals
}

# Starts a server of this test's own, as a user who is not root, on a socket.
start_postgresql() {
	local programs user=() folder
	programs=$(find /usr/lib/postgresql /usr/local/lib /usr/bin -name initdb 2>/dev/null | sort | tail -n 1)
	[ -n "$programs" ] || skip 'no PostgreSQL server here'
	programs=${programs%/*}
	folder=$work/server
	mkdir "$folder"
	if [ "$(id -u)" = 0 ]; then
		need setpriv
		chown nobody "$folder"
		user=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
	fi
	cd "$folder" || return 1
	"${user[@]}" "$programs/initdb" -N -A trust -U tester --locale=C -E UTF8 -D "$folder/data" >log 2>&1 ||
		{ cat log && return 1; }
	"${user[@]}" "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= \
		-c fsync=off >>log 2>&1 3>&- &
	server=$!
	cd "$work" || return 1
	export PGHOST=$folder PGUSER=tester PGDATABASE=postgres
	for _ in $(seq 100); do
		"$programs/pg_isready" -q && return
		sleep 0.1
	done
	cat "$folder/log"
	return 1
}

@test "PostgreSQL" {
	need psql
	start_postgresql
	cook postgresql
	diff got <(truth state)
	printf '%s\n' 'SELECT count(*), count(low) FROM strata;' | psql -q -A -t >got
	tstables -n filings/*.txt | awk -F '\t' '$8 != "" { low++ } END { print NR "|" low }' | diff got -
}

@test "a picture" {
	need gnuplot
	cook gnuplot
	diff <(sort states) <(truth state)
	diff <(sort rates) <(truth note_rate)
	[ "$(od -A n -t x1 -N 8 deals.png | tr -d ' ')" = 89504e470d0a1a0a ]
	[ "$(od -A n -t u1 -j 16 -N 8 deals.png | tr -s ' ')" = ' 0 0 3 232 0 0 3 232' ]
	# the same as text: a bar for each label
	cook gnuplot 's/pngcairo/svg/; s/deals.png/deals.svg/'
	grep -q 'million dollars' deals.svg
	[ "$(grep -c '<polygon' deals.svg)" -ge "$(cat states rates | wc -l)" ]
	cut -f 1 states rates | while read -r label; do
		grep -qF ">$label<" deals.svg
	done
}

@test "ten thousand filings, by xargs on all processors" {
	many_filings "$(copies 278)"
	[ -n "${TS_WRAPPER-}" ] || [ "$(find filings -name '*.txt' -print0 | tr -dc '\0' | wc -c)" = 10008 ]
	cook xargs
	# shellcheck disable=SC2086 # names are words
	truth state $FILINGS crlf | times $((3 * $(copies 278))) | diff - <(sed 1d got | sort)
	[ "$(head -n 1 got)" = "state${TAB}loans${TAB}balance" ]
}

@test "one large file, by GNU parallel, cut where filings start, in blocks of any size" {
	need parallel
	local size
	large_file "$(copies 40)"
	tstables all.txt | cut -f 1-11 >records
	tstables all.txt | tssum -k state >whole
	# shellcheck disable=SC2086 # names are words
	sed 1d whole | sort | diff - <(truth state $ENVELOPED | times "$(copies 40)")
	for size in 5k 50k 77777 300k 10M; do
		echo "$size"
		cook pipepart "s/--block 10M/-j 2 --block $size/" # -j 2: without asking the machine
		diff <(sort whole) <(sort got)
	done
	# each block begins where a filing does, and gives the records of its filings
	cook pipepart "s/--block 10M/-j 2 -k --block 40k/; s/'tstables |.*/'head -n 1'/"
	[ "$(wc -l <got)" -gt 1 ]
	[ "$(grep -cv '^-----BEGIN PRIV\|^<SEC-DOCUMENT>\|^<IMS-DOCUMENT>' got)" = 0 ]
	cook pipepart "s/--block 10M/-j 2 -k --block 40k/; s/'tstables |.*/'tstables -n | cut -f 1-11'/"
	diff <(sed 1d records) got
}

# share NAME: one mapper's output, as Hadoop hands it to two reducers: sorted by
# key, combined once or twice or not at all.
share() {
	local reducer
	sh map <"filings/$1.txt" >mapped
	for reducer in 0 1; do
		awk -F '\t' -v reducer=$reducer 'length($1) % 2 == reducer' mapped | sort >part
		if [ $((combined % 3)) -gt 0 ]; then
			sh reduce <part | sort >combined && mv combined part
		fi
		if [ $((combined % 3)) -gt 1 ]; then
			sh reduce <part | sort >combined && mv combined part
		fi
		cat part >>"reducer.$reducer"
		combined=$((combined + 1))
	done
}

@test "Hadoop Streaming: tstables maps, tssum combines and reduces" {
	local combined=0 name options
	cook hadoop "/^hadoop/,\$d"
	options=$(recipe hadoop)
	[[ $options == *"-mapper 'sh map' -combiner 'sh reduce' -reducer 'sh reduce'"* ]]
	cp "$ROOT/tests/filings/no-tables.txt" filings
	for name in $FILINGS no-tables; do
		share "$name"
	done
	for reducer in 0 1; do
		sort "reducer.$reducer" | sh reduce >>got
	done
	sort got | diff - <(truth state)
	: | sh reduce >got
	[ ! -s got ]
}

@test "the page shows the recipes as they were run" {
	need mandoc col
	mandoc -T utf8 "$PAGE" | col -bx >page
	local name
	sed -n 's/^\.\\" recipe: //p' "$PAGE" >names
	[ "$(wc -l <names)" -ge 11 ]
	while read -r name; do
		echo "$name"
		recipe "$name" | expand | sed 's/^/     /' >lines
		grep -cFxf lines page >shown
		[ "$(cat shown)" -ge "$(wc -l <lines)" ]
	done <names
}

@test "README's recipes are those of the page" {
	sed -n '/^## Recipes/,$p' "$ROOT/README.md" | awk '
		NR > 1 && /^## / { exit }
		!/^    / { inside = 0; next }
		{ blocks += !inside; inside = 1; print substr($0, 5) >("block." blocks) }'
	[ -e block.3 ]
	sed -n 's/^\.\\" recipe: //p' "$PAGE" | while read -r name; do
		recipe "$name" >"page.$name"
	done
	local block
	for block in block.*; do
		cat "$block"
		for name in page.*; do
			cmp -s "$name" "$block" && break
		done
		cmp "$name" "$block"
	done
}
