# Counts the changes of mutate.awk that tsverify found. Reads the key and the
# findings of the stream, whose filings are named m, m#2, m#3...; prints for
# each kind of number how many changes there were and how many were found, and
# the lines of those that were not.

BEGIN { FS = "\t" }

NR == FNR {
	what[$1] = $3
	at_line[$1] = $2
	next
}

$3 != "list.length" && $6 == "FAIL" {
	split($1, name, "#")
	found[name[2] == "" ? 1 : name[2]] = 1
}

END {
	for (i in what) {
		made[what[i]]++
		if (i in found)
			seen[what[i]]++
		else
			missed[what[i]] = missed[what[i]] " " at_line[i]
	}
	for (kind in made)
		printf "%s\t%d\t%d\t%.1f%%\t%s\n", kind, made[kind], seen[kind],
			100 * seen[kind] / made[kind], missed[kind]
}
