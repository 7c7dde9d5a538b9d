/*
 * tsheader: a filing's cover page, Items and signature as a TSV record.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/cover/masthead.h"
#include "filing/envelope.h"
#include "filing/header.h"
#include "filing/share.h"
#include "record/tsv.h"
#include "util/grow.h"
#include "util/len.h"
#include "util/program.h"
#include "util/progress.h"

static const char help[] =
    "Usage: tsheader [OPTION]... [FILE]...\n"
    "Print the cover page, Items and signature of SEC filings as tab-separated\n"
    "records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -f, --fields=LIST  print these columns (NAME,NAME...), in this order\n"
    "  -l, --long         print a record for each field that is stated:\n"
    "                     filing, field, value, line\n"
    "  -n, --no-header    leave out the line of column names\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --parallel=N   work with N threads, not with one for each processor\n"
    "      --help         print this help and exit\n"
    "      --version      print the version and exit\n"
    "\n"
    "Exit status: 0 records were printed, 1 none were, 2 trouble: something could\n"
    "not be read, and a message on standard error names it.\n"
    "\n"
    "Full documentation: man tsheader\n";

struct options {
	struct program_options common;
	bool                   long_records;
	enum header_field     *fields; /* the columns to print */
	size_t                 field_count;
	size_t                 field_capacity;
	struct lexicon        *lexicon; /* of all runs */
};

/* What goes on while the operands are read. */
struct run {
	struct share_run      share;
	const struct options *options;
	const char           *file;
	struct masthead       masthead;
};

static void
add_field(struct options *options, enum header_field field)
{
	enum header_field *fields = grow(options->fields, &options->field_capacity,
	                                 options->field_count + 1, sizeof *fields);

	if (fields == NULL)
		message_die(strerror(errno));
	options->fields = fields;
	options->fields[options->field_count++] = field;
}

/* Adds the fields of a list whose names are separated by commas. */
static void
parse_fields(struct options *options, const char *list)
{
	for (;;) {
		struct slice      name = { list, strcspn(list, ",") };
		enum header_field field = header_field_named(name);
		if (field == HEADER_FIELDS) {
			message("no such field: '%.*s'; see --help", (int)name.length, name.text);
			exit(STATUS_TROUBLE);
		}
		add_field(options, field);
		if (list[name.length] == '\0')
			return;
		list += name.length + 1;
	}
}

static void
parse_options(int argc, char **argv, struct options *options)
{
	static const struct option longs[] = {
		{ "fields", required_argument, NULL, 'f' },
		{ "long", no_argument, NULL, 'l' },
		PROGRAM_FILING_OPTIONS,
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, program_letters("+:f:ln"), longs, NULL)) != -1) {
		switch (option) {
		case 'f':
			parse_fields(options, optarg);
			break;
		case 'l':
			options->long_records = true;
			break;
		default:
			program_option(option, argv, help, &options->common);
		}
	}
	if (options->field_count > 0)
		return;
	for (enum header_field field = 0; field < HEADER_FIELDS; field++)
		add_field(options, field);
}

static void
print_columns(struct output *output, const struct options *options)
{
	static const char *const columns[] = { "filing", "field", "value", "line" };

	if (options->long_records) {
		tsv_header(output, columns, LEN(columns));
		return;
	}
	for (size_t i = 0; i < options->field_count; i++) {
		output_string(output, header_names[options->fields[i]]);
		output_byte(output, i + 1 < options->field_count ? '\t' : '\n');
	}
}

static void
print_record(struct run *run)
{
	const struct options *options = run->options;

	for (size_t i = 0; i < options->field_count; i++) {
		enum header_field field = options->fields[i];
		if (field == HEADER_SIGNED && !header_has(&run->masthead.header, field))
			output_string(run->share.output, "no");
		output_slice(run->share.output, header_text(&run->masthead.header, field));
		output_byte(run->share.output, i + 1 < options->field_count ? '\t' : '\n');
	}
	run->share.result.records++;
	progress_add(PROGRESS_RECORDS, 1);
}

static void
print_long_records(struct run *run)
{
	for (size_t i = 0; i < run->options->field_count; i++) {
		enum header_field field = run->options->fields[i];
		struct slice      text = header_text(&run->masthead.header, field);
		if (field == HEADER_FILING || text.length == 0)
			continue;
		output_slice(run->share.output, header_text(&run->masthead.header, HEADER_FILING));
		output_byte(run->share.output, '\t');
		output_string(run->share.output, header_names[field]);
		output_byte(run->share.output, '\t');
		output_slice(run->share.output, text);
		output_byte(run->share.output, '\t');
		tsv_number(run->share.output, run->masthead.header.values[field].line);
		output_byte(run->share.output, '\n');
		run->share.result.records++;
		progress_add(PROGRESS_RECORDS, 1);
	}
}

/* Names the values that should be dates and are none. */
static void
complain_of_dates(struct run *run, const char *file)
{
	const struct header *header = &run->masthead.header;

	for (size_t i = 0; i < HEADER_FIELDS; i++) {
		const struct header_value *value = &header->values[i];
		char                       reason[64];
		if (!value->unreadable)
			continue;
		struct slice text = { header->text.bytes + value->offset, value->length };
		(void)snprintf(reason, sizeof reason, "%s is no date", header_names[i]);
		message_at(file, value->line, reason, text);
		run->share.result.status = STATUS_TROUBLE;
	}
}

/* Names what the cover and the envelope state differently. */
static void
tell_differences(const struct run *run, const char *file)
{
	if (header_is_empty(&run->masthead.envelope))
		return;
	for (enum header_field field = 0; field < HEADER_FIELDS; field++) {
		char reason[96];
		if (envelope_agrees(&run->masthead.header, &run->masthead.envelope, field))
			continue;
		(void)snprintf(reason, sizeof reason, "%s is not what line %ju of the envelope says",
		               header_names[field], run->masthead.envelope.values[field].line);
		message_at(file, run->masthead.header.values[field].line, reason,
		           header_text(&run->masthead.header, field));
	}
}

static void
end_filing(struct run *run)
{
	masthead_finish(&run->masthead);
	if (run->masthead.is_filing) {
		tell_differences(run, run->file);
		envelope_complete(&run->masthead.header, &run->masthead.envelope);
		complain_of_dates(run, run->file);
		if (run->masthead.header.text.error != 0 || run->masthead.envelope.text.error != 0)
			message_die(strerror(ENOMEM));
		if (run->options->long_records)
			print_long_records(run);
		else
			print_record(run);
	}
	masthead_clear(&run->masthead);
}

static void
read_block(struct share_run *share, const char *file, const struct block *block)
{
	struct run *run = (struct run *)share;

	if (block->begins)
		end_filing(run);
	run->file = file;
	if (masthead_read(&run->masthead, block) != 0)
		message_die(strerror(errno));
}

static unsigned
kinds_next(const struct share_run *share)
{
	const struct run *run = (const struct run *)share;

	return masthead_wants(&run->masthead);
}

static struct share_run *
begin_run(const void *context)
{
	const struct options *options = context;
	const struct masthead none = MASTHEAD_WITH(options->lexicon);
	struct run           *run = calloc(1, sizeof *run);

	if (run == NULL)
		return NULL;
	run->options = options;
	run->masthead = none;
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

	masthead_free(&run->masthead);
	free(run);
}

/* Whether records start with the filing's name and have it nowhere else, as threads need it. */
static bool
names_come_first(const struct options *options)
{
	if (options->long_records)
		return true;
	for (size_t i = 1; i < options->field_count; i++)
		if (options->fields[i] == HEADER_FILING)
			return false;
	return options->fields[0] == HEADER_FILING;
}

int
main(int argc, char **argv)
{
	struct options      options = { .common = { .label = NULL } };
	struct share_result result = { 0, STATUS_OK };
	struct output       output = OUTPUT_TO(STDOUT_FILENO);

	message_program("tsheader");
	progress_begin("tsheader", true);
	parse_options(argc, argv, &options);
	struct share_client client = {
		.kinds = MASTHEAD_BLOCKS,
		.options = &options,
		.begin = begin_run,
		.block = read_block,
		.kinds_next = kinds_next,
		.finish = finish_run,
		.end = end_run,
	};
	struct share_input input = { argv + optind, (size_t)(argc - optind), options.common.label,
		                     names_come_first(&options) ? options.common.threads : 1 };
	program_confine(input.files, input.count);
	options.lexicon = masthead_lexicon();
	if (options.lexicon == NULL)
		message_die(strerror(errno));
	if (!options.common.no_header)
		print_columns(&output, &options);
	if (share_operands(&client, &input, &output, &result) != 0)
		message_die(strerror(errno));
	free(options.fields);
	lexicon_free(options.lexicon);
	if (result.status == STATUS_OK && result.records == 0)
		result.status = STATUS_NEGATIVE;
	return program_finish(&output, result.status);
}
