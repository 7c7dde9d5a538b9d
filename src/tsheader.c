/*
 * tsheader: a filing's cover page, Items and signature as a TSV record.
 */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/cover.h"
#include "filing/envelope.h"
#include "filing/header.h"
#include "filing/item.h"
#include "filing/operands.h"
#include "filing/signature.h"
#include "record/tsv.h"
#include "util/grow.h"
#include "util/program.h"

static const char help[] =
    "Usage: tsheader [OPTION]... [FILE]...\n"
    "Print the cover page, Items and signature of SEC filings as tab-separated records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -f, --fields=FIELD[,FIELD]...\n"
    "                     print these columns, in this order\n"
    "  -l, --long         print a record for each field that is stated:\n"
    "                     filing, field, value, line\n"
    "  -n, --no-header    leave out the line of column names\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --help         print this help and exit\n"
    "      --version      print the version and exit\n"
    "\n"
    "Exit status: 0 records were printed, 1 none were, 2 trouble: something could\n"
    "not be read, and a message on standard error names it.\n"
    "\n"
    "Full documentation: man tsheader\n";

struct options {
	bool               no_header;
	bool               long_records;
	const char        *label;
	enum header_field *fields; /* the columns to print */
	size_t             field_count;
	size_t             field_capacity;
};

/* What goes on while the operands are read. */
struct run {
	const struct options *options;
	struct output         output;
	struct header         header;   /* what the filing's text states */
	struct header         envelope; /* what its envelope does */
	struct items          items;
	bool                  is_filing; /* a cover or an envelope was seen */
	bool                  exhibit;   /* the document is one: its Items and signatures are not the filing's */
	bool                  signed_off; /* the signature page is behind */
	uintmax_t             records;
	enum status           status;
};

static void
add_field(struct options *options, enum header_field field)
{
	enum header_field *fields = grow(options->fields, &options->field_capacity,
	                                 options->field_count + 1, sizeof *fields);

	if (fields == NULL)
		message_die(strerror(errno));
	options->fields = fields;
	fields[options->field_count++] = field;
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
	enum { OPTION_HELP = 256, OPTION_VERSION, OPTION_LABEL };
	static const struct option longs[] = {
		{ "fields", required_argument, NULL, 'f' },
		{ "long", no_argument, NULL, 'l' },
		{ "no-header", no_argument, NULL, 'n' },
		{ "label", required_argument, NULL, OPTION_LABEL },
		{ "help", no_argument, NULL, OPTION_HELP },
		{ "version", no_argument, NULL, OPTION_VERSION },
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":f:ln", longs, NULL)) != -1) {
		switch (option) {
		case 'f':
			parse_fields(options, optarg);
			break;
		case 'l':
			options->long_records = true;
			break;
		case 'n':
			options->no_header = true;
			break;
		case OPTION_LABEL:
			options->label = optarg;
			break;
		case OPTION_HELP:
			program_help(help);
		case OPTION_VERSION:
			program_version("tsheader");
		default:
			program_bad_option(option, argv);
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
		tsv_header(output, columns, sizeof columns / sizeof *columns);
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
		if (field == HEADER_SIGNED && !header_has(&run->header, field))
			output_string(&run->output, "no");
		output_slice(&run->output, header_text(&run->header, field));
		output_byte(&run->output, i + 1 < options->field_count ? '\t' : '\n');
	}
	run->records++;
}

static void
print_long_records(struct run *run)
{
	for (size_t i = 0; i < run->options->field_count; i++) {
		enum header_field field = run->options->fields[i];
		struct slice      text = header_text(&run->header, field);
		if (field == HEADER_FILING || text.length == 0)
			continue;
		output_slice(&run->output, header_text(&run->header, HEADER_FILING));
		output_byte(&run->output, '\t');
		output_string(&run->output, header_names[field]);
		output_byte(&run->output, '\t');
		output_slice(&run->output, text);
		output_byte(&run->output, '\t');
		tsv_number(&run->output, run->header.values[field].line);
		output_byte(&run->output, '\n');
		run->records++;
	}
}

/* Names the values that should be dates and are none. */
static void
complain_of_dates(struct run *run, const char *file)
{
	const struct header *header = &run->header;

	for (size_t i = 0; i < HEADER_FIELDS; i++) {
		const struct header_value *value = &header->values[i];
		char                       reason[64];
		if (!value->unreadable)
			continue;
		struct slice text = { header->text.bytes + value->offset, value->length };
		(void)snprintf(reason, sizeof reason, "%s is no date", header_names[i]);
		message_at(file, value->line, reason, text);
		run->status = STATUS_TROUBLE;
	}
}

/* Names what the cover and the envelope state differently. */
static void
tell_differences(const struct run *run, const char *file)
{
	for (enum header_field field = 0; field < HEADER_FIELDS; field++) {
		char reason[96];
		if (envelope_agrees(&run->header, &run->envelope, field))
			continue;
		(void)snprintf(reason, sizeof reason, "%s is not what line %ju of the envelope says",
		               header_names[field], run->envelope.values[field].line);
		message_at(file, run->header.values[field].line, reason,
		           header_text(&run->header, field));
	}
}

static void
end_filing(struct run *run, const char *file)
{
	items_finish(&run->items, &run->header);
	if (run->is_filing) {
		tell_differences(run, file);
		envelope_complete(&run->header, &run->envelope);
		complain_of_dates(run, file);
		if (run->header.text.error != 0 || run->envelope.text.error != 0)
			message_die(strerror(ENOMEM));
		if (run->options->long_records)
			print_long_records(run);
		else
			print_record(run);
	}
	header_clear(&run->header);
	header_clear(&run->envelope);
	run->is_filing = run->exhibit = run->signed_off = false;
}

/* Reads a block that shows that this is a filing. */
static int
read_first_page(struct run *run, const struct block *block)
{
	run->is_filing = true;
	header_set(&run->header, HEADER_FILING, slice_of(block->filing->name), 0);
	if (block->kind == BLOCK_COVER) {
		size_t sign = signature_find(block->lines, block->count);
		int    result = cover_read(block->lines, block->count, &run->header);
		if (result == 0 && sign < block->count) {
			result = signature_read(block->lines + sign, block->count - sign, &run->header);
			run->signed_off = true;
		}
		return result;
	}
	run->exhibit = envelope_begins_exhibit(block->lines, block->count);
	envelope_read(block->lines, block->count, &run->envelope);
	return 0;
}

/* Reads a signature page; one that says nothing is not the filing's. */
static int
read_signature(struct run *run, const struct block *block)
{
	int result = signature_read(block->lines, block->count, &run->header);

	run->signed_off = slice_is(header_text(&run->header, HEADER_SIGNED), "yes") ||
	                  header_has(&run->header, HEADER_SIGNER) ||
	                  header_has(&run->header, HEADER_SIGNATURE_DATE);
	return result;
}

static void
read_block(struct run *run, const struct block *block)
{
	int result = 0;

	if (block->kind == BLOCK_ENVELOPE || block->kind == BLOCK_COVER)
		result = read_first_page(run, block);
	else if (run->is_filing && !run->exhibit && !run->signed_off) {
		if (block->kind == BLOCK_SIGNATURE)
			result = read_signature(run, block);
		else
			items_read(&run->items, block);
	}
	if (result != 0)
		message_die(strerror(errno));
}

static void
read_operands(struct run *run, char *const *files, size_t count)
{
	const unsigned kinds = BLOCK_ENVELOPE | BLOCK_COVER | BLOCK_ITEM | BLOCK_PROSE | BLOCK_SIGNATURE;
	struct operands      operands;
	struct block         block;
	const char          *file = NULL;
	enum operands_result result;

	operands_begin(&operands, files, count, run->options->label, kinds);
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
		read_block(run, &block);
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
		    .header = HEADER_NONE,
		    .envelope = HEADER_NONE,
		    .items = ITEMS_NONE,
	};

	message_program("tsheader");
	parse_options(argc, argv, &options);
	if (!options.no_header)
		print_columns(&run.output, &options);
	read_operands(&run, argv + optind, (size_t)(argc - optind));
	header_free(&run.header);
	header_free(&run.envelope);
	items_free(&run.items);
	free(options.fields);
	if (run.status == STATUS_OK && run.records == 0)
		run.status = STATUS_NEGATIVE;
	return program_finish(&run.output, run.status);
}
