/*
 * tssum: any number of threads, and bytes that come in any pieces, make no
 * difference; the totals of two parts of the input, summed again, are those of
 * the whole.
 */
#include "fuzz.h"

#define HEADER "state\tloans\tbalance\n"

static struct result whole = RESULT_NONE, other = RESULT_NONE, parts = RESULT_NONE;
static struct output first = OUTPUT_TO(-1), second = OUTPUT_TO(-1);

static void
must_be_same(const char *law)
{
	must(whole.status == other.status, law);
	must_equal(bytes_of(&whole.out), bytes_of(&other.out), law);
	must_equal(bytes_of(&whole.err), bytes_of(&other.err), law);
}

/* Any bytes. */
static void
check_run(struct slice text)
{
	static const char *const usual[] = { "--parallel=1", "-k", "1", "-f", "2", NULL };
	static const char *const threads[] = { "--parallel=3", "-k", "1", "-f", "2", NULL };

	lay_out(&text, 1, 0);
	run(&whole, tssum_main, usual);
	must(whole.status != 2 || whole.out.used == 0, "no total is printed in trouble");
	lay_out(&text, 1, piece_for(text));
	run(&other, tssum_main, usual);
	must_be_same("pieces make no difference");
	if (piece_for(text) % 16 != 0)
		return;
	lay_out(&text, 1, 0);
	run(&other, tssum_main, threads);
	must_be_same("threads make no difference");
}

/* The text is records, in two parts. */
static void
check_parts(struct slice text)
{
	static const char *const one[] = { "--parallel=1", "-k", "state", "0", NULL };
	static const char *const two[] = { "--parallel=1", "-k", "state", "0", "1", NULL };
	struct slice             files[2];
	size_t                   cut = middle(text);

	first.used = second.used = 0;
	output_string(&first, HEADER);
	output_slice(&first, text);
	files[0] = bytes_of(&first);
	lay_out(files, 1, 0);
	run(&whole, tssum_main, one);
	if (whole.status != 0)
		return;
	files[0].length = sizeof HEADER - 1 + cut;
	output_string(&second, HEADER);
	output_bytes(&second, text.text + cut, text.length - cut);
	files[1] = bytes_of(&second);
	lay_out(files, 2, 0);
	run(&other, tssum_main, two);
	must_be_same("two files are as good as one");

	lay_out(files, 1, 0);
	run(&parts, tssum_main, one);
	second.used = 0;
	output_slice(&second, bytes_of(&parts.out));
	output_string(&second, HEADER);
	output_bytes(&second, text.text + cut, text.length - cut);
	files[0] = bytes_of(&second);
	lay_out(files, 1, 0);
	run(&other, tssum_main, one);
	must_be_same("a part may be summed before");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };

	check_run(text);
	check_parts(text);
	return 0;
}
