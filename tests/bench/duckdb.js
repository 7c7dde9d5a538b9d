// Sums two columns of a TSV by one with DuckDB, exactly:
// node duckdb.js THREADS FILE KEY SUM SUM [money]
"use strict";
const fs = require("fs");
const { DuckDBInstance } = require("@duckdb/node-api");

const [threads, file, key, first, second, money] = process.argv.slice(2);
const sums = [first, second];

function quoted(text) {
	return `'${text.replaceAll("'", "''")}'`;
}

function header() {
	const bytes = Buffer.alloc(65536);
	const input = fs.openSync(file);
	const length = fs.readSync(input, bytes);
	fs.closeSync(input);
	return bytes.toString("utf8", 0, length).split("\n")[0].split("\t");
}

function query() {
	const type = (name) => (sums.includes(name) && !money ? "DECIMAL(18,2)" : "VARCHAR");
	const columns = header().map((name) => `${quoted(name)}: '${type(name)}'`);
	const sum = (name) => money
		? `sum(replace(replace("${name}", '$', ''), ',', '')::DECIMAL(18,2))`
		: `sum("${name}")`;
	return `COPY (SELECT "${key}", ${sums.map(sum).join(", ")}
		FROM read_csv(${quoted(file)}, delim = '\t', header = true, auto_detect = false,
			columns = {${columns.join(", ")}})
		GROUP BY "${key}") TO '/dev/stdout' (FORMAT csv, DELIMITER '\t', HEADER false)`;
}

(async () => {
	const instance = await DuckDBInstance.create(":memory:", { threads });
	const connection = await instance.connect();
	await connection.run(query());
})();
