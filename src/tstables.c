/*
 * tstables: the rows of a filing's tables as TSV records.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/operands.h"
#include "filing/table.h"
#include "record/tsv.h"
#include "util/program.h"

static const char help[] =
    "Usage: tstables [OPTION]... [FILE]...\n"
    "Print the rows of the tables in SEC filings as tab-separated records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -n, --no-header    leave out the line of column names\n"
    "  -t, --totals       print the tables' stated totals, too\n"
    "      --label=NAME   call standard input NAME in the records\n"
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
	bool        no_header;
	bool        totals;
	const char *label;
};

/* What goes on while the operands are read. */
struct run {
	const struct options *options;
	struct output         output;
	struct tables         tables;
	struct output         passed;      /* the lines of the filing's tables that gave no rows */
	uintmax_t             passed_line; /* the first of them */
	struct output         prefix;      /* the first two fields of the filing's records */
	uintmax_t             records;
	enum status           status;
};

static void
parse_options(int argc, char **argv, struct options *options)
{
	enum { OPTION_HELP = 256, OPTION_VERSION, OPTION_LABEL };
	static const struct option longs[] = {
		{ "no-header", no_argument, NULL, 'n' },
		{ "totals", no_argument, NULL, 't' },
		{ "label", required_argument, NULL, OPTION_LABEL },
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "version", no_argument, NULL, OPTION_VERSION },
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":nt", longs, NULL)) != -1) {
		switch (option) {
		case 'n':
			options->no_header = true;
			break;
		case 't':
			options->totals = true;
			break;
		case OPTION_LABEL:
			options->label = optarg;
			break;
		case OPTION_HELP:
			program_help(help);
		case OPTION_VERSION:
			program_version("tstables");
		default:
			program_bad_option(option, argv);
		}
	}
}

static void
field(struct output *output, struct slice text)
{
	output_slice(output, text);
	output_byte(output, '\t');
}

static void
print_row(struct run *run, const struct row *row)
{
	struct output *output = &run->output;

	if (row->total && !run->options->totals)
		return;
	output_slice(output, (struct slice){ run->prefix.bytes, run->prefix.used });
	tsv_number(output, row->table);
	output_byte(output, '\t');
	field(output, row->pool);
	field(output, row->dimension);
	field(output, slice_of(row->total ? "total" : "row"));
	field(output, row->label);
	field(output, row->low);
	field(output, row->high);
	field(output, row->loans);
	field(output, row->balance);
	tsv_number(output, row->line);
	output_byte(output, '\n');
	run->records++;
}

/* Puts together what all records of a block begin with. */
static void
begin_records(struct run *run, const struct filing *filing)
{
	run->prefix.used = 0;
	tsv_text(&run->prefix, slice_of(filing->name));
	output_byte(&run->prefix, '\t');
	tsv_text(&run->prefix, slice_of(filing->series));
	output_byte(&run->prefix, '\t');
}

/* Notes a table that gives no rows, to be named at the filing's end. */
static void
pass_over(struct run *run)
{
	if (run->tables.continued)
		return;
	if (run->passed.used == 0)
		run->passed_line = run->tables.line;
	else
		output_string(&run->passed, ", ");
	tsv_number(&run->passed, run->tables.line);
}

/* Names the tables that gave no rows in one message. */
static void
end_filing(struct run *run, const char *file)
{
	if (run->passed.used > 0)
		message_at(file, run->passed_line, "tables without loans or balances at lines",
		           (struct slice){ run->passed.bytes, run->passed.used });
	run->passed.used = 0;
	tables_begin_filing(&run->tables);
}

static void
read_table(struct run *run, const char *file, const struct block *block)
{
	if (tables_read(&run->tables, block) != 0)
		message_die(strerror(errno));
	if (!run->tables.stratification)
		pass_over(run);
	begin_records(run, block->filing);
	for (size_t i = 0; i < run->tables.row_count; i++)
		print_row(run, &run->tables.rows[i]);
	for (size_t i = 0; i < run->tables.problem_count; i++) {
		const struct table_problem *problem = &run->tables.problems[i];
		message_at(file, problem->line, problem->reason, problem->text);
		run->status = STATUS_TROUBLE;
	}
}

static void
read_operands(struct run *run, char *const *files, size_t count)
{
	struct operands      operands;
	struct block         block;
	const char          *file = NULL;
	enum operands_result result;

	operands_begin(&operands, files, count, run->options->label, BLOCK_TABLE);
	while (run->output.error == 0 &&
	       (result = operands_next(&operands, &block)) != OPERANDS_END) {
		if (result == OPERANDS_TROUBLE) {
			program_complain(operands.file, operands.line, operands.reason);
			run->status = STATUS_TROUBLE;
			continue;
		}
		if (block.begins) {
			end_filing(run, file);
			file = operands.file;
		}
		read_table(run, file, &block);
	}
	end_filing(run, file);
	operands_end(&operands);
}

int
main(int argc, char **argv)
{
	struct options options = { .label = NULL };
	struct run     run = {
		    .options = &options,
		    .output = OUTPUT_TO(STDOUT_FILENO),
		    .passed = OUTPUT_TO(-1),
		    .prefix = OUTPUT_TO(-1),
	};

	message_program("tstables");
	parse_options(argc, argv, &options);
	program_confine(argv + optind, (size_t)(argc - optind));
	tables_begin(&run.tables);
	if (!options.no_header)
		tsv_header(&run.output, columns, sizeof columns / sizeof *columns);
	read_operands(&run, argv + optind, (size_t)(argc - optind));
	tables_free(&run.tables);
	(void)output_close(&run.passed);
	(void)output_close(&run.prefix);
	if (run.status == STATUS_OK && run.records == 0)
		run.status = STATUS_NEGATIVE;
	return program_finish(&run.output, run.status);
}
