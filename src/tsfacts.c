/*
 * tsfacts: the facts that a filing's prose states, as TSV records.
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "filing/prose/prose.h"
#include "filing/share.h"
#include "record/tsv.h"
#include "util/len.h"
#include "util/program.h"
#include "util/progress.h"

static const char help[] =
    "Usage: tsfacts [OPTION]... [FILE]...\n"
    "Print the numbers and dates that SEC filings state in prose as tab-separated\n"
    "records.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input.\n"
    "\n"
    "  -n, --no-header    leave out the line of column names\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --parallel=N   work with N threads, not with one for each processor\n"
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

/* What goes on while the operands are read. */
struct run {
	struct share_run share;
	const char      *file;
	struct prose    *prose;
	struct output    prefix; /* the first two fields of the filing's records */
	struct output    names;  /* what they were made of, with a NUL behind each */
};

static void
parse_options(int argc, char **argv, struct program_options *options)
{
	static const struct option longs[] = {
		PROGRAM_FILING_OPTIONS,
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, program_letters("+:n"), longs, NULL)) != -1)
		program_option(option, argv, help, options);
}

/* Writes a fact where there is room. Returns the end. */
static char *
put_fact(char *to, struct slice prefix, const struct fact *fact)
{
	to = slice_put(slice_put(to, prefix), fact->record);
	to = tsv_put_number(to, fact->line);
	*to++ = '\n';
	return to;
}

static void
print_facts(struct run *run, const struct fact *facts, size_t count)
{
	struct slice prefix = output_written(&run->prefix);
	size_t       length = count * (prefix.length + TSV_DIGITS + 1);

	for (size_t i = 0; i < count; i++)
		length += facts[i].record.length;
	char *to = output_reserve(run->share.output, length);
	if (to == NULL)
		return;
	for (size_t i = 0; i < count; i++)
		to = put_fact(to, prefix, &facts[i]);
	run->share.output->used = (size_t)(to - run->share.output->bytes);
	run->share.result.records += count;
	progress_add(PROGRESS_RECORDS, count);
}

/* Prints what was found; `result` is what finding it returned. */
static void
print_found(struct run *run, int result)
{
	size_t count;

	if (result != 0)
		message_die(strerror(errno));
	const struct fact *facts = prose_facts(run->prose, &count);
	if (count > 0)
		print_facts(run, facts, count);
	const struct prose_problem *problems = prose_problems(run->prose, &count);
	for (size_t i = 0; i < count; i++) {
		message_at(run->file, problems[i].line, problems[i].reason, problems[i].text);
		run->share.result.status = STATUS_TROUBLE;
	}
}

/* Whether the first two fields are those of a filing already. */
static bool
is_named(const struct run *run, const struct filing *filing)
{
	const char *name = run->names.bytes;

	return run->names.used > 0 && strcmp(name, filing->name) == 0 &&
	       strcmp(name + strlen(name) + 1, filing->series) == 0;
}

/* Keeps the first two fields: the last sentence is read when the next filing has begun. */
static void
name_filing(struct run *run, const struct filing *filing)
{
	if (is_named(run, filing))
		return;
	run->names.used = 0;
	output_bytes(&run->names, filing->name, strlen(filing->name) + 1);
	output_bytes(&run->names, filing->series, strlen(filing->series) + 1);
	program_check_memory(&run->names);
	run->prefix.used = 0;
	tsv_text(&run->prefix, slice_of(filing->name));
	output_byte(&run->prefix, '\t');
	tsv_text(&run->prefix, slice_of(filing->series));
	output_byte(&run->prefix, '\t');
	program_check_memory(&run->prefix);
}

static void
read_paragraph(struct share_run *share, const char *file, const struct block *block)
{
	struct run *run = (struct run *)share;

	if (block->begins)
		print_found(run, prose_end(run->prose));
	run->file = file;
	name_filing(run, block->filing);
	print_found(run, prose_block(run->prose, block));
}

static struct share_run *
begin_run(const void *options)
{
	const struct output memory = OUTPUT_TO(-1);
	struct run         *run = calloc(1, sizeof *run);

	(void)options;
	if (run == NULL)
		return NULL;
	run->prefix = run->names = memory;
	run->prose = prose_new();
	if (run->prose != NULL)
		return (struct share_run *)run;
	free(run);
	errno = ENOMEM;
	return NULL;
}

static void
finish_run(struct share_run *share)
{
	struct run *run = (struct run *)share;

	print_found(run, prose_end(run->prose));
}

static void
end_run(struct share_run *share)
{
	struct run *run = (struct run *)share;

	prose_free(run->prose);
	(void)output_close(&run->prefix);
	(void)output_close(&run->names);
	free(run);
}

int
main(int argc, char **argv)
{
	static const struct share_client client = {
		.kinds = BLOCK_PROSE | BLOCK_ITEM,
		.begin = begin_run,
		.block = read_paragraph,
		.finish = finish_run,
		.end = end_run,
	};
	struct program_options options = { .label = NULL };
	struct share_result    result = { 0, STATUS_OK };
	struct output          output = OUTPUT_TO(STDOUT_FILENO);

	message_program("tsfacts");
	progress_begin("tsfacts", true);
	parse_options(argc, argv, &options);
	struct share_input input = { argv + optind, (size_t)(argc - optind), options.label,
		                     options.threads };
	program_confine(input.files, input.count);
	if (!options.no_header)
		tsv_header(&output, columns, LEN(columns));
	if (share_operands(&client, &input, &output, &result) != 0)
		message_die(strerror(errno));
	if (result.status == STATUS_OK && result.records == 0)
		result.status = STATUS_NEGATIVE;
	return program_finish(&output, result.status);
}
