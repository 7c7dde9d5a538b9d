// Sums two columns of a TSV by one with Polars; POLARS_MAX_THREADS says how many
// threads: node polars.js decimal|float|money FILE KEY SUM SUM
"use strict";
const pl = require("nodejs-polars");

const [kind, file, key, ...sums] = process.argv.slice(2);
const type = kind === "float" ? pl.Float64 : pl.Utf8;

function sum(name) {
	let column = pl.col(name);
	if (kind === "money")
		column = column.str.replaceAll("[$,]", "");
	if (kind !== "float")
		column = column.cast(pl.Decimal(18, 2));
	return column.sum();
}

const dtypes = Object.fromEntries(sums.map((name) => [name, type]));
const groups = pl.scanCSV(file, { sep: "\t", dtypes })
	.groupBy(key).agg(...sums.map(sum)).collectSync();
process.stdout.write(groups.writeCSV({ sep: "\t", includeHeader: false }));
