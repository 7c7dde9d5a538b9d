/*
 * tstables: the rows of a filing's tables as TSV records.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/share.h"
#include "filing/table/measurerow.h"
#include "filing/table/table.h"
#include "record/tsv.h"
#include "util/len.h"
#include "util/program.h"
#include "util/progress.h"

static const char help[] =
    "Usage: tstables [OPTION]... [FILE]...\n"
    "Print the rows of the tables in SEC filings as tab-separated records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -n, --no-header    leave out the line of column names\n"
    "  -t, --totals       print the tables' stated totals, too\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --parallel=N   work with N threads, not with one for each processor\n"
    "      --help         print this help and exit\n"
    "      --version      print the version and exit\n"
    "\n"
    "Exit status: 0 records were printed, 1 none were, 2 trouble: something could\n"
    "not be read, and a message on standard error names it.\n"
    "\n"
    "Full documentation: man tstables\n";

static const char *const columns[] = {
	"filing", "series", "table", "pool",  "dimension", "kind",
	"label",  "low",    "high",  "loans", "balance",   "line",
};

struct options {
	struct program_options common;
	bool                   totals;
};

/* What goes on in a thread while it reads its part of the operands. */
struct run {
	struct share_run      share;
	const struct options *options;
	const char           *file;
	struct tables         tables;
	struct output         passed;      /* the lines of the filing's tables that gave no rows */
	uintmax_t             passed_line; /* the first of them */
	struct output         start;       /* what the records of the table start with */
};

static void
parse_options(int argc, char **argv, struct options *options)
{
	static const struct option longs[] = {
		{ "totals", no_argument, NULL, 't' },
		PROGRAM_FILING_OPTIONS,
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, program_letters("+:nt"), longs, NULL)) != -1) {
		switch (option) {
		case 't':
			options->totals = true;
			break;
		default:
			program_option(option, argv, help, &options->common);
		}
	}
}

static void
field(struct output *output, struct slice text)
{
	tsv_text(output, text);
	output_byte(output, '\t');
}

/* A record's bytes besides its texts and numbers: the kind, tabs, the line, a newline. */
enum { OTHER_BYTES = sizeof "total\t" + 5 + TSV_DIGITS + 1 };

/* Writes the field `kind` and the tab behind it. Returns the end. */
static char *
put_kind(char *to, bool total)
{
	static const char names[2][sizeof "total\t"] = { "row\t", "total\t" };

	memcpy(to, names[total], sizeof names[total]); /* all of it: a copy of fixed length is short */
	return to + (total ? strlen("total\t") : strlen("row\t"));
}

static void
print_row(struct run *run, const struct row *row)
{
	struct slice start = output_written(&run->start);
	size_t       length = start.length + row->label.length + row->low.length + row->high.length +
	                row->loans.length + row->balance.length;
	char *at = output_reserve(run->share.output, length + OTHER_BYTES);

	if (at == NULL)
		return;
	memcpy(at, start.text, start.length);
	at = put_kind(at + start.length, row->total);
	at = tsv_put_field(at, row->label);
	at = tsv_put_field(at, row->low);
	at = tsv_put_field(at, row->high);
	at = tsv_put_field(at, row->loans);
	at = tsv_put_field(at, row->balance);
	at = tsv_put_number(at, row->line);
	*at++ = '\n';
	run->share.output->used = (size_t)(at - run->share.output->bytes);
	run->share.result.records++;
}

/* Puts together what all records of a row's table start with: the fields before `kind`. */
static void
begin_records(struct run *run, const struct filing *filing, const struct row *row)
{
	struct output *start = &run->start;

	start->used = 0;
	field(start, slice_of(filing->name));
	field(start, slice_of(filing->series));
	tsv_number(start, row->table);
	output_byte(start, '\t');
	output_slice(start, row->pool);
	output_byte(start, '\t');
	output_slice(start, row->dimension);
	output_byte(start, '\t');
	program_check_memory(start);
}

/* Prints the rows of the block's table, or tables: those of one are of one pool and dimension. */
static void
print_rows(struct run *run, const struct filing *filing)
{
	const struct tables *tables = &run->tables;
	uintmax_t            before = run->share.result.records, table = 0;

	for (size_t i = 0; i < tables->row_count; i++) {
		const struct row *row = &tables->rows[i];
		if (row->table != table)
			begin_records(run, filing, row);
		table = row->table;
		if (!row->total || run->options->totals)
			print_row(run, row);
	}
	progress_add(PROGRESS_RECORDS, (size_t)(run->share.result.records - before));
}

/*
 * Notes a table that gives no rows, to be named at the filing's end; names it at once
 * where its rows are loans or balances.
 */
static void
pass_over(struct run *run, const char *file, const struct block *block)
{
	struct slice       label;
	const struct line *row;

	if (run->tables.continued)
		return;
	row = measurerow_find(block, &label);
	if (row != NULL)
		message_at(file, row->number, "loans or balances in rows, not in columns", label);
	if (run->passed.used == 0)
		run->passed_line = run->tables.line;
	else
		output_string(&run->passed, ", ");
	tsv_number(&run->passed, run->tables.line);
	program_check_memory(&run->passed);
}

/* Names the tables that gave no rows in one message. */
static void
end_filing(struct run *run)
{
	if (run->passed.used > 0)
		message_at(run->file, run->passed_line, "tables without loans or balances at lines",
		           (struct slice){ run->passed.bytes, run->passed.used });
	run->passed.used = 0;
	tables_begin_filing(&run->tables);
}

static void
read_table(struct share_run *share, const char *file, const struct block *block)
{
	struct run *run = (struct run *)share;

	if (block->begins)
		end_filing(run);
	run->file = file;
	if (tables_read(&run->tables, block) != 0)
		message_die(strerror(errno));
	if (!run->tables.stratification && !run->tables.unparted)
		pass_over(run, file, block);
	print_rows(run, block->filing);
	for (size_t i = 0; i < run->tables.problem_count; i++) {
		const struct table_problem *problem = &run->tables.problems[i];
		message_at(file, problem->line, problem->reason, problem->text);
		if (!problem->note)
			run->share.result.status = STATUS_TROUBLE;
	}
}

static struct share_run *
begin_run(const void *options)
{
	const struct output memory = OUTPUT_TO(-1);
	struct run         *run = calloc(1, sizeof *run);

	if (run == NULL)
		return NULL;
	run->options = options;
	run->passed = run->start = memory;
	tables_begin(&run->tables);
	return (struct share_run *)run;
}

static void
finish_run(struct share_run *share)
{
	end_filing((struct run *)share);
}

static void
end_run(struct share_run *share)
{
	struct run *run = (struct run *)share;

	tables_free(&run->tables);
	(void)output_close(&run->passed);
	(void)output_close(&run->start);
	free(run);
}

int
main(int argc, char **argv)
{
	struct options      options = { .common = { .label = NULL } };
	struct share_result result = { 0, STATUS_OK };
	struct output       output = OUTPUT_TO(STDOUT_FILENO);

	message_program("tstables");
	progress_begin("tstables", true);
	parse_options(argc, argv, &options);
	struct share_client client = {
		.kinds = BLOCK_TABLE,
		.options = &options,
		.begin = begin_run,
		.block = read_table,
		.finish = finish_run,
		.end = end_run,
	};
	struct share_input input = { argv + optind, (size_t)(argc - optind), options.common.label,
		                     options.common.threads };
	program_confine(input.files, input.count);
	if (!options.common.no_header)
		tsv_header(&output, columns, LEN(columns));
	if (share_operands(&client, &input, &output, &result) != 0)
		message_die(strerror(errno));
	if (result.status == STATUS_OK && result.records == 0)
		result.status = STATUS_NEGATIVE;
	return program_finish(&output, result.status);
}
