# Sets the tables of filings that tests/bench/filings.c wrote in another way:
# -v layout=NAME, one of those below. What the tables say stays the same.

function joined(gap) {
	return label gap count gap dollar amount (share == "" ? "" : gap share)
}

# Takes a row apart into label, count, dollar, amount and share.
function is_row(  last) {
	if ($0 !~ /^[^ ].*[^ ]  +[0-9][0-9,]*  +[$]? *[0-9][0-9,]*( +[0-9.]+%)?$/)
		return 0
	last = NF
	share = $last ~ /%$/ ? $(last--) : ""
	amount = $(last--)
	dollar = $last == "$" ? "$" : ""
	last -= dollar == "$"
	count = $last
	label = substr($0, 1, 34)
	sub(/ +$/, "", label)
	return 1
}

/^-------+ +-+ +-+/ { inside = 1; rows = 0; head = before "\n" last_line "\n" $0; if (layout == "bare") next }
{ before = last_line; last_line = $0 }
inside && /^$/ && (layout == "closed" || layout == "leaders") { next }
inside && /^ +--/ && layout == "bare" { next }
/^ +==/ { inside = 0; if (layout == "bare") next }

inside && is_row() {
	rows++
	if (layout == "single") $0 = joined(" ")
	if (layout == "double") $0 = joined("  ")
	if (layout == "tabs") $0 = joined("\t")
	if (layout == "leaders") { label = label " ............."; $0 = joined("   ") }
	if (layout == "cheap") { dollar = ""; $0 = joined("      ") }
}
{ print }

# a page's end behind the first row
inside && rows == 1 && is_row() && layout == "paged" { print "\n<PAGE>\n\n" head "\n" }
inside && rows == 1 && is_row() && layout == "closed" { print "                - 7 -\n<PAGE>" }
inside && rows == 1 && is_row() && layout == "headed" {
	print "\n                             S-12\n<PAGE>\nSERIES 1999-4                      TERM SHEET\n"
}
