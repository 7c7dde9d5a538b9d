/*
 * tsverify: does a filing agree with itself?
 */
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <unistd.h>

#include "check/carried.h"
#include "check/check.h"
#include "check/ledger.h"
#include "check/printed.h"
#include "check/records.h"
#include "filing/cover/masthead.h"
#include "filing/envelope.h"
#include "filing/number.h"
#include "filing/operands.h"
#include "filing/prose/prose.h"
#include "filing/share.h"
#include "filing/table/table.h"
#include "record/tsv.h"
#include "util/grow.h"
#include "util/len.h"
#include "util/program.h"
#include "util/progress.h"

static const char help[] =
    "Usage: tsverify [OPTION]... [FILE]...\n"
    "Check that the numbers in SEC filings agree with each other, and print each\n"
    "check as a tab-separated record.\n"
    "\n"
    "With no FILE, or where FILE is -, read standard input. A FILE holds the text of\n"
    "filings, or the records that tsfacts and tstables -t print for them.\n"
    "\n"
    "  -n, --no-header    leave out the line of column names\n"
    "  -q, --quiet        print only checks that fail\n"
    "  -s, --status       print nothing, and tell by the exit status\n"
    "  -u, --unaccounted  print the numbers that no record carries, no checks\n"
    "  -x, --exact        tables must foot, and agree, to the last digit\n"
    "      --label=NAME   call standard input NAME in the records\n"
    "      --parallel=N   work with N threads, not with one for each processor\n"
    "      --help         print this help and exit\n"
    "      --version      print the version and exit\n"
    "\n"
    "Exit status: 0 all checks hold (with -u: no number is left), 1 one fails (some\n"
    "are left) or there was nothing to check, 2 trouble: a message says what.\n"
    "\n"
    "Full documentation: man tsverify\n";

static const char *const columns[] = {
	"filing",   "series", "check",      "pool", "subject", "status",
	"expected", "actual", "difference", "line",
};

static const char *const number_columns[] = { "filing", "line", "number", "text" };

struct options {
	struct program_options common;
	bool                   quiet;
	bool                   silent;
	bool                   unaccounted;
	bool                   exact;
	struct lexicon        *lexicon; /* for unaccounted numbers only: what covers are read by */
};

/* What goes on while the operands are read. */
struct run {
	struct share_run      share;
	const struct options *options;
	struct prose         *prose;
	struct tables         tables;
	const char           *file;     /* of the filing whose text is being read */
	struct masthead       masthead; /* for unaccounted numbers only, as are the prints */
	struct prints         prints;
	struct account        account;  /* of the filing whose text is being read */
	struct arena          text;     /* its texts */
	struct ledger         ledger;   /* of the filings whose records are read */
	struct checker       *checker;
	struct output         head;     /* of the records of the filing that is checked */
	struct output         name;     /* of the filing of the block read last, as records hold it */
	struct output         row_series;  /* as they hold the series, that of the table read last, */
	struct output         fact_series; /* and of the prose read last, which its facts come behind */
	bool                  open;     /* a filing's text is being read */
	bool                  spoilt;   /* records could not be read: none of them is checked */
	bool                  checked;  /* a check was made, or a filing's numbers looked at */
	bool                  failed;   /* one failed, or a number was left */
	size_t                printed;  /* records of the filing that is checked */
};

static void
parse_options(int argc, char **argv, struct options *options)
{
	static const struct option longs[] = {
		{ "quiet", no_argument, NULL, 'q' },
		{ "status", no_argument, NULL, 's' },
		{ "unaccounted", no_argument, NULL, 'u' },
		{ "exact", no_argument, NULL, 'x' },
		PROGRAM_FILING_OPTIONS,
		{ NULL, 0, NULL, 0 },
	};
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, program_letters("+:nqsux"), longs, NULL)) != -1) {
		switch (option) {
		case 'q':
			options->quiet = true;
			break;
		case 's':
			options->silent = true;
			break;
		case 'u':
			options->unaccounted = true;
			break;
		case 'x':
			options->exact = true;
			break;
		default:
			program_option(option, argv, help, &options->common);
		}
	}
}

/* Ends the program where there is no memory left. */
static void
must(int result)
{
	if (result != 0)
		message_die(strerror(errno));
}

/* Writes the actual value and the difference, which are mostly what is expected and nothing. */
static char *
put_values(char *to, const struct finding *finding)
{
	if (finding->actual == NULL) {
		to = slice_put(slice_put(to, finding->expected), finding->zeros);
		*to++ = '\t';
		to = decimal_put_zero(to, finding->scale);
	} else {
		to = decimal_put(to, finding->actual);
		*to++ = '\t';
		to = decimal_put(to, finding->difference);
	}
	*to = '\t';
	return to + 1;
}

/* The most bytes that put_values writes. */
static size_t
values_room(const struct finding *finding)
{
	if (finding->actual == NULL)
		return finding->expected.length + finding->zeros.length + DECIMAL_ROOM;
	return decimal_room(finding->actual) + decimal_room(finding->difference);
}

/* Appends a finding's record. */
static void
print_finding(struct output *output, struct slice head, const struct finding *finding)
{
	static const struct slice statuses[] = {
		[FINDING_OK] = { "ok", 2 }, [FINDING_ROUNDED] = { "rounded", 7 }, [FINDING_FAIL] = { "FAIL", 4 },
	};
	const struct slice status = statuses[finding->status];
	const size_t       others = 7 /* tabs */ + TSV_DIGITS + 1;
	char *to = output_reserve(output, head.length + finding->check.length +
	                                  finding->pool.length + finding->subject.length +
	                                  status.length + finding->expected.length +
	                                  values_room(finding) + others);

	if (to == NULL)
		return;
	to = slice_put(to, head);
	to = tsv_put_field(to, finding->check);
	to = tsv_put_field(to, finding->pool);
	to = tsv_put_field(to, finding->subject);
	to = tsv_put_field(to, status);
	to = tsv_put_field(to, finding->expected);
	to = put_values(to, finding);
	to = tsv_put_number(to, finding->line);
	*to++ = '\n';
	output->used = (size_t)(to - output->bytes);
}

static void
report(void *context, const struct finding *finding)
{
	struct run *run = context;
	bool        failed = finding->status == FINDING_FAIL;

	run->checked = true;
	run->failed = run->failed || failed;
	if (run->options->silent || (run->options->quiet && !failed))
		return;
	print_finding(run->share.output, output_written(&run->head), finding);
	run->printed++;
}

/* Sets what the records of an account's findings begin with: the filing and the series. */
static void
set_head(struct output *head, const struct account *account)
{
	head->used = 0;
	output_slice(head, account->filing);
	output_byte(head, '\t');
	output_slice(head, account_series(account));
	output_byte(head, '\t');
	program_check_memory(head);
}

static bool
is_empty(const struct account *account)
{
	return account->fact_count + account->row_count == 0;
}

/* Checks an account to which nothing is added any more. */
static void
check(struct run *run, struct account *account, struct arena *text)
{
	if (is_empty(account))
		return;
	set_head(&run->head, account);
	must(account_close(account, text));
	must(check_account(run->checker, account));
	progress_add(PROGRESS_RECORDS, run->printed);
	run->printed = 0;
}

static void
print_number(struct run *run, const struct printed *printed)
{
	struct output *output = run->share.output;

	run->failed = true;
	if (run->options->silent)
		return;
	output_slice(output, run->account.filing);
	output_byte(output, '\t');
	tsv_number(output, printed->line);
	output_byte(output, '\t');
	number_write(output, printed->number);
	output_byte(output, '\t');
	output_slice(output, printed->text);
	output_byte(output, '\n');
	progress_add(PROGRESS_RECORDS, 1);
}

/* Prints the numbers of the filing that no record carries. */
static void
list_unaccounted(struct run *run)
{
	const struct printed *items = run->prints.items;
	size_t                count = run->prints.count;
	struct header        *header = &run->masthead.header;
	struct carriers       carriers;

	masthead_finish(&run->masthead);
	envelope_complete(header, &run->masthead.envelope);
	must(header->text.error == 0 ? 0 : -1);
	must(carriers_begin(&carriers, &run->account, run->masthead.is_filing ? header : NULL));
	for (size_t i = 0; i < count; i++) {
		const struct printed *before = i > 0 ? &items[i - 1] : NULL;
		const struct printed *next = i + 1 < count ? &items[i + 1] : NULL;
		if (!carriers_have(&carriers, &items[i], before, next))
			print_number(run, &items[i]);
	}
	carriers_free(&carriers);
	run->checked = true;
}

/* Complains of a fact or a row of that line which was not added. */
static void
tell_too_long(struct run *run, uintmax_t line)
{
	message_at(run->file, line, "number too long", (struct slice){ NULL, 0 });
	run->share.result.status = STATUS_TROUBLE;
}

/* Takes the facts that were found in prose; `result` is what finding them returned. */
static void
take_facts(struct run *run, int result)
{
	struct slice series = output_written(&run->fact_series);
	size_t       fact_count, problem_count;

	must(result);
	const struct fact          *facts = prose_facts(run->prose, &fact_count);
	const struct prose_problem *problems = prose_problems(run->prose, &problem_count);
	for (size_t i = 0; i < fact_count; i++) {
		int added = account_add_fact(&run->account, &run->text, &facts[i], series);
		must(added < 0 ? -1 : 0);
		if (added > 0)
			tell_too_long(run, facts[i].line);
	}
	for (size_t i = 0; i < problem_count; i++) {
		if (problems[i].counted)
			continue; /* a check will tell of it */
		message_at(run->file, problems[i].line, problems[i].reason, problems[i].text);
		run->share.result.status = STATUS_TROUBLE;
	}
}

static void
end_filing(struct run *run)
{
	if (!run->open)
		return;
	take_facts(run, prose_end(run->prose));
	if (run->options->unaccounted)
		list_unaccounted(run);
	else
		check(run, &run->account, &run->text);
	run->open = false;
	account_clear(&run->account);
	arena_clear(&run->text);
	masthead_clear(&run->masthead);
	prints_clear(&run->prints);
}

/* Sets a text to a name as a record holds it, which it mostly is already. */
static void
set_name(struct output *text, const char *name)
{
	if (slice_is(output_written(text), name))
		return;
	text->used = 0;
	tsv_text(text, slice_of(name));
	program_check_memory(text);
}

static void
begin_filing(struct run *run, const char *file)
{
	end_filing(run);
	run->open = true;
	run->file = file;
	tables_begin_filing(&run->tables);
}

/*
 * Names the account. A filing may get its name, an accession number, when rows
 * and facts have been read: as in their records, those are another filing's.
 */
static void
name_account(struct run *run, const struct filing *filing)
{
	struct account *account = &run->account;

	if (slice_is(account->filing, filing->name)) /* as a record holds it, which it mostly is */
		return;
	set_name(&run->name, filing->name);
	struct slice name = output_written(&run->name);
	if (slice_equal(account->filing, name))
		return;
	if (!run->options->unaccounted && !is_empty(account)) {
		check(run, account, &run->text);
		account_clear(account);
		arena_clear(&run->text);
	}
	must(account_name(account, &run->text, name));
}

/* Takes the rows that were found in a table. */
static void
take_rows(struct run *run)
{
	struct slice      series = output_written(&run->row_series);
	const struct row *rows = run->tables.rows;
	size_t            count = run->tables.row_count;

	for (size_t at = 0; at < count;) {
		size_t taken = count - at;
		must(account_add_rows(&run->account, &run->text, &rows[at], &taken, series));
		at += taken;
		if (at < count)
			tell_too_long(run, rows[at++].line);
	}
}

static void
read_table(struct run *run, const struct block *block)
{
	must(tables_read(&run->tables, block));
	set_name(&run->row_series, block->filing->series);
	take_rows(run);
	for (size_t i = 0; i < run->tables.problem_count; i++) {
		const struct table_problem *problem = &run->tables.problems[i];
		message_at(run->file, problem->line, problem->reason, problem->text);
		if (!problem->note)
			run->share.result.status = STATUS_TROUBLE;
	}
}

/* Notes that records can't be read, as was said. What remains of the operand is passed over. */
static void
spoil(struct run *run)
{
	run->spoilt = true;
	run->share.result.status = STATUS_TROUBLE;
}

static void
read_records(struct run *run, struct operands *operands)
{
	struct records    records = { .ledger = &run->ledger };
	struct input     *input = &operands->input;
	struct slice      none = { NULL, 0 };
	uintmax_t         position;
	size_t            length;
	enum input_result result;

	while ((result = input_line(input, &position, &length)) == INPUT_LINE) {
		struct slice        line = { input_at(input, position), length };
		enum records_result read = records_line(&records, line);
		if (read == RECORDS_NO_MEMORY)
			message_die(strerror(errno));
		if (read == RECORDS_MALFORMED) {
			message_at(operands->file, input->line, records.reason, records.value);
			spoil(run);
			break;
		}
		input_release(input, input_position(input));
	}
	if (result == INPUT_TOO_LONG)
		message_at(operands->file, input->line, "line too long", none);
	if (result == INPUT_ERROR)
		message_file(operands->file, errno);
	if (result == INPUT_TOO_LONG || result == INPUT_ERROR)
		spoil(run);
	records_free(&records);
}

static void
read_block(struct share_run *share, const char *file, const struct block *block)
{
	struct run *run = (struct run *)share;

	if (block->begins)
		begin_filing(run, file);
	name_account(run, block->filing);
	if (run->options->unaccounted) {
		must(masthead_read(&run->masthead, block));
		must(prints_read(&run->prints, block));
	}
	if (block->kind == BLOCK_TABLE) {
		read_table(run, block);
	} else if (block->kind == BLOCK_PROSE || block->kind == BLOCK_ITEM) {
		set_name(&run->fact_series, block->filing->series);
		take_facts(run, prose_block(run->prose, block));
	}
}

/* The kinds of block that are read. */
static unsigned
kinds_of(const struct options *options)
{
	const unsigned stated = BLOCK_ITEM | BLOCK_PROSE | BLOCK_TABLE;

	return options->unaccounted ? stated | MASTHEAD_BLOCKS : stated;
}

static void
read_operands(struct run *run, char *const *files, size_t count)
{
	struct operands      operands;
	struct block         block;
	enum operands_result result;

	operands_begin(&operands, files, count, run->options->common.label, kinds_of(run->options));
	operands.holds_records = records_header;
	while (run->share.output->error == 0 &&
	       (result = operands_next(&operands, &block)) != OPERANDS_END) {
		if (result == OPERANDS_TROUBLE) {
			share_complain(&run->share, operands.file, operands.line, operands.reason);
		} else if (result == OPERANDS_RECORDS && run->options->unaccounted) {
			share_complain(&run->share, operands.file, 0, "records, where -u needs the filing's text");
		} else if (result == OPERANDS_RECORDS) {
			read_records(run, &operands);
		} else {
			read_block(&run->share, operands.file, &block);
		}
	}
	end_filing(run);
	operands_end(&operands);
}

/* Checks the filings whose records were read. */
static void
check_ledger(struct run *run)
{
	struct ledger *ledger = &run->ledger;
	size_t        *order = NULL;
	size_t         capacity = 0;

	if (ledger->count == 0 || run->spoilt)
		return;
	order = grow(order, &capacity, ledger->count, sizeof *order);
	must(order == NULL ? -1 : ledger_order(ledger, order));
	for (size_t i = 0; i < ledger->count && run->share.output->error == 0; i++) {
		struct account *account = &ledger->entries[order[i]].account;
		check(run, account, &ledger->text);
		account_free(account);
	}
	free(order);
}

static void
print_columns(struct output *output, bool unaccounted)
{
	if (unaccounted)
		tsv_header(output, number_columns, LEN(number_columns));
	else
		tsv_header(output, columns, LEN(columns));
}

static struct share_run *
begin_run(const void *context)
{
	const struct options *options = context;
	const struct run none = {
		.options = options,
		.masthead = MASTHEAD_WITH(options->lexicon),
		.prints = PRINTS_NONE,
		.head = OUTPUT_TO(-1),
		.name = OUTPUT_TO(-1),
		.row_series = OUTPUT_TO(-1),
		.fact_series = OUTPUT_TO(-1),
	};
	struct run *run = malloc(sizeof *run);

	must(run == NULL ? -1 : 0);
	*run = none;
	tables_begin(&run->tables);
	run->prose = prose_new();
	must(run->prose == NULL ? -1 : 0);
	run->checker = checker_new(run->options->exact, report, run);
	must(run->checker == NULL ? -1 : 0);
	return (struct share_run *)run;
}

/* A record of the result is a check, or a filing whose numbers were looked at. */
static void
finish_run(struct share_run *share)
{
	struct run *run = (struct run *)share;

	end_filing(run);
	share->result.records = run->checked;
	if (share->result.status == STATUS_OK && run->failed)
		share->result.status = STATUS_NEGATIVE;
	run->checked = run->failed = false;
}

static void
end_run(struct share_run *share)
{
	struct run *run = (struct run *)share;

	masthead_free(&run->masthead);
	prints_free(&run->prints);
	account_free(&run->account);
	arena_free(&run->text);
	ledger_free(&run->ledger);
	checker_free(run->checker);
	(void)output_close(&run->head);
	(void)output_close(&run->name);
	(void)output_close(&run->row_series);
	(void)output_close(&run->fact_series);
	tables_free(&run->tables);
	prose_free(run->prose);
	free(run);
}

/* Whether no operand can hold records: they belong together, and one run has to read them. */
static bool
is_all_text(const struct share_input *input)
{
	for (size_t i = 0; i < input->count; i++)
		if (!operands_is_text(input->files[i], records_header))
			return false;
	return input->count > 0;
}

static void
verify(const struct options *options, const struct share_input *input, struct output *output,
       struct share_result *result)
{
	const struct share_client client = {
		.kinds = kinds_of(options),
		.options = options,
		.begin = begin_run,
		.block = read_block,
		.finish = finish_run,
		.end = end_run,
	};

	if (input->threads != 1 && is_all_text(input)) {
		must(share_operands(&client, input, output, result));
		return;
	}
	struct share_run *share = begin_run(options);
	share->output = output;
	read_operands((struct run *)share, input->files, input->count);
	check_ledger((struct run *)share);
	finish_run(share);
	*result = share->result;
	end_run(share);
}

int
main(int argc, char **argv)
{
	struct options      options = { .common = { .label = NULL } };
	struct share_result result = { 0, STATUS_OK };
	struct output       output = OUTPUT_TO(STDOUT_FILENO);

	message_program("tsverify");
	progress_begin("tsverify", true);
	parse_options(argc, argv, &options);
	struct share_input input = { argv + optind, (size_t)(argc - optind), options.common.label,
		                     options.common.threads };
	program_confine(input.files, input.count);
	if (options.unaccounted) {
		options.lexicon = masthead_lexicon();
		must(options.lexicon == NULL ? -1 : 0);
	}
	if (!options.common.no_header && !options.silent)
		print_columns(&output, options.unaccounted);
	verify(&options, &input, &output, &result);
	lexicon_free(options.lexicon);
	if (result.status == STATUS_OK && result.records == 0)
		result.status = STATUS_NEGATIVE;
	return program_finish(&output, result.status);
}
