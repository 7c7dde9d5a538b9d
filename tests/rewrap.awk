# Folds a filing's paragraphs anew, at blanks only, to lines of at most `width`
# bytes (longer words stand alone). Rulers and page marks stay as they are.

function flush_line() {
	if (line != "")
		print line
	line = ""
}

function add(word) {
	if (line == "")
		line = word
	else if (length(line) + 1 + length(word) <= width)
		line = line " " word
	else {
		flush_line()
		line = word
	}
}

/^[ \t]*$/ || /^[ \t]*[-=_*]+[ \t]*$/ || /^<PAGE>/ {
	flush_line()
	print
	next
}

{
	for (i = 1; i <= NF; i++)
		add($i)
}

END {
	flush_line()
}
