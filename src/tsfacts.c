/*
 * tsfacts: the facts that a filing's prose states, as TSV records.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/operands.h"
#include "filing/prose.h"
#include "record/tsv.h"
#include "util/program.h"

static const char help[] =
    "Usage: tsfacts [OPTION]... [FILE]...\n"
    "Print the numbers and dates that SEC filings state in prose as tab-separated\n"
    "records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -n, --no-header    leave out the line of column names\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --help         print this help and exit\n"
    "      --version      print the version and exit\n"
    "\n"
    "Exit status: 0 records were printed, 1 none were, 2 trouble: something could\n"
    "not be read, and a message on standard error names it.\n"
    "\n"
    "Full documentation: man tsfacts\n";

static const char *const columns[] = {
	"filing", "series", "pool", "class", "fact", "op", "value", "unit", "line",
};

struct options {
	bool        no_header;
	const char *label;
};

/* What goes on while the operands are read. */
struct run {
	struct output output;
	struct prose *prose;
	struct output prefix; /* the first two fields of the filing's records */
	uintmax_t     records;
	enum status   status;
};

static void
parse_options(int argc, char **argv, struct options *options)
{
	enum { OPTION_HELP = 256, OPTION_VERSION, OPTION_LABEL };
	static const struct option longs[] = {
		{ "no-header", no_argument, NULL, 'n' },
		{ "label", required_argument, NULL, OPTION_LABEL },
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "version", no_argument, NULL, OPTION_VERSION },
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":n", longs, NULL)) != -1) {
		switch (option) {
		case 'n':
			options->no_header = true;
			break;
		case OPTION_LABEL:
			options->label = optarg;
			break;
		case OPTION_HELP:
			program_help(help);
		case OPTION_VERSION:
			program_version("tsfacts");
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
print_fact(struct run *run, const struct fact *fact)
{
	struct output *output = &run->output;

	output_bytes(output, run->prefix.bytes, run->prefix.used);
	field(output, fact->pool);
	field(output, fact->certificate);
	field(output, fact->name);
	field(output, fact->op);
	field(output, fact->value);
	field(output, fact->unit);
	tsv_number(output, fact->line);
	output_byte(output, '\n');
	run->records++;
}

/* Prints what was found; `result` is what finding it returned. */
static void
print_found(struct run *run, const char *file, int result)
{
	size_t count;

	if (result != 0)
		message_die(strerror(errno));
	const struct fact *facts = prose_facts(run->prose, &count);
	for (size_t i = 0; i < count; i++)
		print_fact(run, &facts[i]);
	const struct prose_problem *problems = prose_problems(run->prose, &count);
	for (size_t i = 0; i < count; i++) {
		message_at(file, problems[i].line, problems[i].reason, problems[i].text);
		run->status = STATUS_TROUBLE;
	}
}

/* Keeps the first two fields: the last sentence is read when the next filing has begun. */
static void
name_filing(struct run *run, const struct filing *filing)
{
	run->prefix.used = 0;
	tsv_text(&run->prefix, slice_of(filing->name));
	output_byte(&run->prefix, '\t');
	tsv_text(&run->prefix, slice_of(filing->series));
	output_byte(&run->prefix, '\t');
}

static void
read_operands(struct run *run, char *const *files, size_t count, const char *label)
{
	struct operands      operands;
	struct block         block;
	const char          *file = NULL;
	enum operands_result result;

	operands_begin(&operands, files, count, label, BLOCK_PROSE | BLOCK_ITEM);
	while (run->output.error == 0 &&
	       (result = operands_next(&operands, &block)) != OPERANDS_END) {
		if (result == OPERANDS_TROUBLE) {
			program_complain(operands.file, operands.line, operands.reason);
			run->status = STATUS_TROUBLE;
			continue;
		}
		if (block.begins) {
			print_found(run, file, prose_end(run->prose));
			file = operands.file;
		}
		name_filing(run, block.filing);
		print_found(run, file, prose_block(run->prose, &block));
	}
	print_found(run, file, prose_end(run->prose));
	operands_end(&operands);
}

int
main(int argc, char **argv)
{
	struct options options = { .label = NULL };
	struct run     run = {
		    .output = OUTPUT_TO(STDOUT_FILENO),
		    .prefix = OUTPUT_TO(-1),
	};

	message_program("tsfacts");
	parse_options(argc, argv, &options);
	program_confine(argv + optind, (size_t)(argc - optind));
	run.prose = prose_new();
	if (run.prose == NULL)
		message_die(strerror(errno));
	if (!options.no_header)
		tsv_header(&run.output, columns, sizeof columns / sizeof *columns);
	read_operands(&run, argv + optind, (size_t)(argc - optind), options.label);
	prose_free(run.prose);
	(void)output_close(&run.prefix);
	if (run.status == STATUS_OK && run.records == 0)
		run.status = STATUS_NEGATIVE;
	return program_finish(&run.output, run.status);
}
