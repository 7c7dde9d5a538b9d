/*
 * The programs together: pieces and CRLF make no difference; a file's records
 * are the same whatever files come before; tssum and tsverify read what
 * tsfacts and tstables print, and say of the records what they say of the text.
 */
#include "fuzz.h"

static struct result whole = RESULT_NONE, other = RESULT_NONE, third = RESULT_NONE;
static struct output kept = OUTPUT_TO(-1), changed = OUTPUT_TO(-1);

/* Runs a program with an option or NULL on files that are given as operands. */
static void
run_on(struct result *result, program *main, const char *option, struct slice a, struct slice b)
{
	const struct slice files[] = { a, b };
	const char *arguments[] = { "0", "1", NULL, NULL };
	size_t      count = b.text == NULL ? 1 : 2;

	arguments[count] = option;
	lay_out(files, count, 0);
	run(result, main, arguments);
}

static bool
says(const struct result *result, const char *what)
{
	size_t length = strlen(what);

	for (size_t i = 0; i + length <= result->err.used; i++)
		if (memcmp(result->err.bytes + i, what, length) == 0)
			return true;
	return false;
}

/* Pieces and CRLF. Messages show a line's bytes, in which a CR may stand. */
static void
check_reading(program *main, const char *option, struct slice text)
{
	const char *const arguments[] = { "0", option, NULL };
	const struct slice none = { NULL, 0 };

	run_on(&whole, main, option, text, none);
	lay_out(&text, 1, piece_for(text));
	run(&other, main, arguments);
	must_equal(bytes_of(&whole.out), bytes_of(&other.out), "pieces make no difference");
	must_equal(bytes_of(&whole.err), bytes_of(&other.err), "pieces change no message");
	must(whole.status == other.status, "pieces do not change the status");
	changed.used = 0;
	with_returns(&changed, text);
	run_on(&other, main, option, bytes_of(&changed), none);
	must_equal(bytes_of(&whole.out), bytes_of(&other.out), "CRLF makes no difference");
	must(whole.status == other.status, "CRLF does not change the status");
}

/* What is printed for two files is what is printed for each. */
static void
check_files(program *main, struct slice text)
{
	struct slice first = { text.text, middle(text) }, none = { NULL, 0 };
	struct slice second = { text.text + first.length, text.length - first.length };

	/* "1" stands for an empty file in the first run, so that names do not differ */
	run_on(&whole, main, "--no-header", first, second);
	run_on(&other, main, "--no-header", first, none);
	kept.used = 0;
	output_slice(&kept, bytes_of(&other.out));
	run_on(&other, main, "--no-header", (struct slice){ "", 0 }, second);
	output_slice(&kept, bytes_of(&other.out));
	must_equal(bytes_of(&whole.out), bytes_of(&kept), "files before make no difference");
}

/* What tsfacts and tstables print is read by the others. */
static void
check_records(struct slice text)
{
	const struct slice none = { NULL, 0 };

	run_on(&whole, tstables_main, "--totals", text, none);
	run_on(&other, tssum_main, "--count", bytes_of(&whole.out), none);
	must(other.status != 2, "tssum reads what tstables prints");
	run_on(&other, tsfacts_main, NULL, text, none);
	kept.used = 0;
	output_slice(&kept, bytes_of(&other.out));
	output_slice(&kept, bytes_of(&whole.out));
	run_on(&other, tsverify_main, NULL, text, none);
	run_on(&third, tsverify_main, NULL, bytes_of(&kept), none);
	if (says(&third, "two filings have one name"))
		return;
	must(third.err.used == 0, "tsverify reads what the others print");
	must_equal(bytes_of(&other.out), bytes_of(&third.out), "text and records are judged alike");
	must(other.status == third.status || other.status == 2, "with the same status");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };

	check_reading(tsheader_main, "--long", text);
	check_reading(tsfacts_main, "--no-header", text);
	check_reading(tstables_main, "--totals", text);
	check_reading(tsverify_main, "--exact", text);
	check_reading(tsverify_main, "--unaccounted", text);
	check_files(tsheader_main, text);
	check_files(tsfacts_main, text);
	check_files(tstables_main, text);
	check_records(text);
	return 0;
}
