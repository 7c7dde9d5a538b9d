/*
 * What the fuzz targets share: inputs in memory that come in pieces, programs
 * run in this process, and laws that must hold. A law that does not hold ends
 * the process, so that the fuzzer keeps the input.
 */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"

/* What libFuzzer calls with each input. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Ends the process unless the law holds. */
void must(bool holds, const char *law);

/* Ends the process unless the two are the same bytes, and shows both. */
void must_equal(struct slice a, struct slice b, const char *law);

/* Whether the text can be a field of a record: printable, without a blank at its ends. */
bool is_field(struct slice text);

/* Whether the text is empty, or digits with a point among them or not. */
bool is_plain(struct slice text);

/*
 * Lays out files "0", "1" ... that programs may open, "-" being the first of
 * them. Reading gives at most `piece` bytes at a time, or all for 0.
 */
void lay_out(const struct slice *files, size_t count, size_t piece);

/* What a program did. */
struct result {
	int           status;
	struct output out;
	struct output err;
};

#define RESULT_NONE { .out = OUTPUT_TO(-1), .err = OUTPUT_TO(-1) }

typedef int program(int argc, char **argv);

program tsfacts_main, tsheader_main, tssum_main, tstables_main, tsverify_main;

/* Runs a program, whose arguments a NULL ends, on what is laid out. */
void run(struct result *result, program *main, const char *const *arguments);

/* The bytes that were written so far. */
struct slice bytes_of(const struct output *output);

/* Frees both outputs. */
void result_free(struct result *result);

/* Where the line ends, its newline included, that holds the middle of the text. */
size_t middle(struct slice text);

/* A size for pieces that follows from the text. */
size_t piece_for(struct slice text);

/* Appends the text with CRLF for LF. */
void with_returns(struct output *output, struct slice text);

#endif
