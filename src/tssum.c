/*
 * tssum: exact totals of TSV records by key.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "record/tally.h"
#include "util/program.h"
#include "util/progress.h"
#include "util/threads.h"

/* Input of fewer bytes is read by one thread, unless a number is asked for. */
enum { SMALL_INPUT = 2 * 1024 * 1024 };

enum { OPTION_HEADER = PROGRAM_OWN };

static const char help[] =
	"Usage: tssum [OPTION]... [FILE]...\n"
	"Sum columns of TSV records by key, exactly. With no FILE, or where FILE is -,\n"
	"read standard input. A column is named, or numbered from 1; COLS and KEYS have\n"
	"commas between them.\n"
	"\n"
	"  -k, --key=KEYS     group by these columns, or by a dimension of tstables such\n"
	"                     as state: its rows, grouped by their label\n"
	"  -f, --fields=COLS  sum these columns, not loans and balance\n"
	"  -c, --count        add a column, records: how many were summed\n"
	"  -p, --percent      add a column COL_percent behind each sum: its share of\n"
	"                     the whole\n"
	"  -t, --total        add a last record labelled Total\n"
	"  -n, --no-header    print no header line\n"
	"      --header=COLS  the input has no header line; these are its columns\n"
	"      --parallel=N   work with N threads, not with one for each processor\n"
	"      --help         print this help and exit\n"
	"      --version      print the version and exit\n"
	"\n"
	"Exit status: 0 success, 1 no record was summed, 2 trouble; then no sum is\n"
	"printed.\n"
	"\n"
	"Full documentation: man tssum\n";

static char  standard_input[] = "-";
static char *default_files[] = { standard_input };

static struct {
	struct program_options common;
	struct request         request;
	bool                   total;
} options;

/* What the records are written with. */
struct report {
	struct tally      *tally;
	struct output      output;
	struct group_table totals; /* with one group: the whole */
	struct group      *total;
	struct decimal    *wholes; /* the sums of that group */
};

static void
add_names(struct names *names, const char *list, const char *option)
{
	if (names_add(names, list) == 0)
		return;
	if (errno != EINVAL)
		message_die(strerror(errno));
	message("%s: a column's name can't be empty or hold control characters", option);
	exit(STATUS_TROUBLE);
}

static void
take_option(int option, char *const *argv)
{
	switch (option) {
	case 'k':
		add_names(&options.request.keys, optarg, "--key");
		break;
	case 'f':
		add_names(&options.request.sums, optarg, "--fields");
		break;
	case 'c':
		options.request.records = true;
		break;
	case 'p':
		options.request.percent = true;
		break;
	case 't':
		options.total = true;
		break;
	case OPTION_HEADER:
		add_names(&options.request.header, optarg, "--header");
		break;
	default:
		program_option(option, argv, help, &options.common);
	}
}

static void
parse_options(int argc, char **argv)
{
	static const struct option names[] = {
		{ "key", required_argument, NULL, 'k' },
		{ "fields", required_argument, NULL, 'f' },
		{ "count", no_argument, NULL, 'c' },
		{ "percent", no_argument, NULL, 'p' },
		{ "total", no_argument, NULL, 't' },
		{ "header", required_argument, NULL, OPTION_HEADER },
		PROGRAM_OPTIONS,
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, program_letters("+:k:f:cptn"), names, NULL)) != -1)
		take_option(option, argv);
}

/* Says what is wrong with the input. */
static void
print_fault(const struct tally_fault *fault, const char *file)
{
	char reason[2 * TALLY_VALUE];

	if (fault->error != 0) {
		message_file(file, fault->error);
		return;
	}
	if (fault->reason == NULL)
		(void)snprintf(reason, sizeof reason, "%zu %s instead of %zu", fault->fields,
		               fault->fields == 1 ? "field" : "fields", fault->expected);
	else if (fault->column.text != NULL)
		(void)snprintf(reason, sizeof reason, "%s in column '%.*s'", fault->reason,
		               (int)fault->column.length, fault->column.text);
	else
		(void)snprintf(reason, sizeof reason, "%s", fault->reason);
	if (file != NULL && fault->line > 0)
		message_at(file, fault->line, reason, fault->value);
	else if (file != NULL)
		message("%s: %s", file, reason);
	else if (fault->value.text != NULL)
		message("%s: '%.*s'", reason, (int)fault->value.length, fault->value.text);
	else
		message("%s", reason);
}

static void
write_header(struct report *report)
{
	struct output        *output = &report->output;
	const struct request *request = &options.request;
	const struct columns *columns = tally_columns(report->tally);
	bool                  first = true;

	for (size_t i = 0; i < request->keys.count; i++, first = false) {
		output_string(output, first ? "" : "\t");
		output_slice(output, columns_key_name(columns, request, i));
	}
	for (size_t i = 0; i < columns->sum_count; i++, first = false) {
		output_string(output, first ? "" : "\t");
		output_slice(output, columns_sum_name(columns, i));
		if (!request->percent)
			continue;
		output_byte(output, '\t');
		output_slice(output, columns_sum_name(columns, i));
		output_string(output, "_percent");
	}
	if (request->records)
		output_string(output, first ? "records" : "\trecords");
	output_byte(output, '\n');
}

/* Appends the share that a sum is of the whole, if there is one. Returns 0, or -1 with errno. */
static int
write_percent(struct report *report, const struct group_table *table, struct group *group,
              size_t cell)
{
	const struct decimal *whole = &report->wholes[cell];
	struct decimal        share = { .scale = 0 }, hundred = { .scale = 0 };
	int                   stated = group_sum(table, group, cell, &share);
	int                   status = stated < 0 ? -1 : 0;

	if (stated == 1 && decimal_sign(whole) != 0) {
		if (decimal_set(&hundred, 100, 0) != 0 ||
		    decimal_multiply(&share, &share, &hundred) != 0 ||
		    decimal_divide(&share, &share, whole, 2) != 0)
			status = -1;
		else
			decimal_write(&report->output, &share);
	}
	decimal_free(&share);
	decimal_free(&hundred);
	return status;
}

/* Appends a group's sums to its record, whose keys are written. Returns 0, or -1 with errno. */
static int
write_sums(struct report *report, const struct group_table *table, struct group *group)
{
	const struct columns *columns = tally_columns(report->tally);
	struct output        *output = &report->output;
	bool                  first = options.request.keys.count == 0;

	for (size_t cell = 0; cell < table->cells; cell++, first = false) {
		if (!first)
			output_byte(output, '\t');
		if (group_write(output, table, group, cell) != 0)
			return -1;
		if (!options.request.percent || cell >= columns->sum_count)
			continue;
		output_byte(output, '\t');
		if (write_percent(report, table, group, cell) != 0)
			return -1;
	}
	output_byte(output, '\n');
	return 0;
}

/* Works out the sums of all groups. Returns 0, or -1 with errno. */
static int
make_total(struct report *report)
{
	size_t           cells = columns_cells(tally_columns(report->tally), &options.request);
	static char      margin[GROUP_MARGIN];
	struct group_key key;

	group_key(&key, margin, 0, 0);
	report->totals = group_table(cells, 1);
	report->total = group_find(&report->totals, &key, 0);
	report->wholes = calloc(cells + 1, sizeof *report->wholes);
	if (report->total == NULL || report->wholes == NULL ||
	    partitions_total(&report->tally->partitions, &report->totals, report->total) != 0)
		return -1;
	for (size_t cell = 0; cell < cells; cell++)
		if (group_sum(&report->totals, report->total, cell, &report->wholes[cell]) < 0)
			return -1;
	return 0;
}

/* Returns 0, or -1 with errno. */
static int
write_records(struct report *report, size_t *count)
{
	const struct group_table *table;
	struct group             *group;

	while ((group = partitions_next(&report->tally->partitions, &table)) != NULL) {
		output_slice(&report->output, group_text(table, group));
		if (write_sums(report, table, group) != 0)
			return -1;
		++*count;
	}
	if (!options.total || *count == 0 || options.request.keys.count == 0)
		return 0;
	output_string(&report->output, "Total");
	for (size_t i = 1; i < options.request.keys.count; i++)
		output_byte(&report->output, '\t');
	return write_sums(report, &report->totals, report->total);
}

/* Names the operands that have neither the column nor the dimension that a key asks for. */
static void
print_unmatched(const struct tally *tally, char *const *files)
{
	for (size_t i = 0; i < tally->unmatched_count; i++) {
		const struct tally_unmatched *operand = &tally->unmatched[i];
		message("%s: no record has the dimension '%.*s'", files[operand->file],
		        (int)operand->dimension.length, operand->dimension.text);
	}
}

/* Writes the sums. Returns what to exit with. */
static int
print_sums(struct tally *tally)
{
	struct report report = { .tally = tally, .output = OUTPUT_TO(STDOUT_FILENO) };
	struct slice  wanted = tally_columns(tally)->wanted;
	bool          whole = options.total || options.request.percent;
	size_t        count = 0;

	if (!options.common.no_header)
		write_header(&report);
	if ((whole && make_total(&report) != 0) || write_records(&report, &count) != 0)
		message_die(strerror(errno));
	for (size_t i = 0; whole && i < report.totals.cells; i++)
		decimal_free(&report.wholes[i]);
	free(report.wholes);
	if (whole)
		group_table_free(&report.totals);
	if (count == 0 && wanted.text != NULL)
		message("no record has the dimension '%.*s'", (int)wanted.length, wanted.text);
	return program_finish(&report.output, count > 0 ? STATUS_OK : STATUS_NEGATIVE);
}

/*
 * Sums the operands' records, with a thread for each processor where nobody says how
 * many. Returns what to exit with.
 */
static int
sum_operands(char *const *files, size_t count, size_t processors)
{
	struct tally tally;
	bool         asked = options.common.threads > 0;
	size_t       threads = asked ? options.common.threads : processors;
	int          status = STATUS_TROUBLE;

	tally_run(&tally, &options.request, files, count, threads, asked ? 0 : SMALL_INPUT);
	for (size_t i = 0; i < tally.fault_count; i++) {
		const struct tally_fault *fault = tally.faults[i];
		print_fault(fault, fault->file == COLUMN_NONE ? NULL : files[fault->file]);
	}
	if (tally.error != 0) {
		message("%s", strerror(tally.error));
	} else if (tally.fault_count == 0) {
		print_unmatched(&tally, files);
		status = print_sums(&tally);
	}
	tally_free(&tally);
	return status;
}

int
main(int argc, char **argv)
{
	char *const *files = default_files;
	size_t       count = 1;

	message_program("tssum");
	progress_begin("tssum", false);
	parse_options(argc, argv);
	if (optind < argc) {
		files = argv + optind;
		count = (size_t)(argc - optind);
	}
	/* Before the sandbox: some C libraries look into files for that. */
	size_t processors = threads_default();
	program_confine(files, count);
	int status = sum_operands(files, count, processors);
	names_free(&options.request.keys);
	names_free(&options.request.sums);
	names_free(&options.request.header);
	return status;
}
