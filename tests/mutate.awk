# Changes a filing's tables digit by digit. Reads the output of tstables -t and
# the filing, and writes the filing once for each digit in a row's or a total's
# line, with that digit changed to the STEP-th after it (9 is followed by 0).
# The file KEY gets a line for each: the filing's number, the line, and what
# the digit belongs to.

function add(offset, kind) {
	count++
	place[count] = offset
	what[count] = kind
	at_line[count] = FNR
}

# Notes the digits of a line from one column to another.
function digits(from, to, kind,    i) {
	for (i = from; i <= to; i++)
		if (substr($0, i, 1) ~ /[0-9]/)
			add(length(text) + i, kind)
}

BEGIN { FS = "\t" }

NR == FNR {
	if (FNR > 1)
		kind[$12] = $6
	next
}

FNR in kind {
	match($0, /[0-9][0-9,.]* *$/)
	digits(RSTART, length($0), kind[FNR] " balance")
	rest = substr($0, 1, RSTART - 1)
	sub(/[ $]+$/, "", rest)
	if (match(rest, /[0-9][0-9,]*$/)) {
		digits(RSTART, length(rest), kind[FNR] " loans")
		digits(1, RSTART - 1, kind[FNR] " label")
	}
}

{ text = text $0 "\n" }

END {
	for (i = 1; i <= count; i++) {
		old = substr(text, place[i], 1)
		printf "%s%d%s", substr(text, 1, place[i] - 1), (old + STEP) % 10,
			substr(text, place[i] + 1)
		print i "\t" at_line[i] "\t" what[i] >KEY
	}
}
