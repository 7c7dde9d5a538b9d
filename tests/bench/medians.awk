# Prints the medians of each tool: the first file names the tools, one a line,
# the second has a line for each run: name, nanoseconds, those of processors,
# KiB. Set `size` to the input's bytes, `plain` for no ratios.
NR == FNR {
	name[++tools] = $1
	next
}

$2 == "failed" {
	failed[$1] = 1
	next
}

{
	run = ++runs[$1]
	wall[$1, run] = $2
	cpu[$1, run] = $3
	if ($4 > memory[$1])
		memory[$1] = $4
}

# The median of a tool's values, which are sorted for that.
function median(values, tool, count, i, j, value) {
	count = runs[tool]
	for (i = 2; i <= count; i++) {
		value = values[tool, i]
		for (j = i - 1; j >= 1 && values[tool, j] > value; j--)
			values[tool, j + 1] = values[tool, j]
		values[tool, j + 1] = value
	}
	return values[tool, int((count + 1) / 2)]
}

END {
	if (!plain)
		printf "  %-22s %9s %9s %9s %9s %7s %7s\n", "", "MB/s", "seconds", "CPU s", "memory", "time", "CPU"
	for (i = 1; i <= tools; i++) {
		tool = name[i]
		if (failed[tool]) {
			printf "  %-22s failed\n", tool
			continue
		}
		time = median(wall, tool)
		used = median(cpu, tool)
		printf "  %-22s %9.0f %9.3f %9.3f %6.0f MB", tool, size * 1000 / time, time / 1e9, used / 1e9, memory[tool] / 1000
		if (i == 1) {
			first = time
			first_used = used
		}
		if (!plain)
			printf " %6.2fx %6.2fx", time / first, used / first_used
		printf "\n"
	}
}
