/*
 * TSV records as the programs write and read them: one a line, fields
 * separated by one tab, no quoting. See tsrecords(5).
 */
#ifndef RECORD_TSV_H
#define RECORD_TSV_H

#include <stddef.h>
#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"
#include "util/word.h"

/*
 * Appends a field's text as a field may hold it: control characters count as
 * white space, runs of white space become one space, none at either end.
 */
void tsv_text(struct output *output, struct slice text);

/* The most digits that an unsigned number has: three hold a byte. */
enum { TSV_DIGITS = 3 * sizeof(uintmax_t) };

/* The least number that has more digits than a word holds. */
#define TSV_WORD_LIMIT UINT32_C(100000000)

/*
 * The eight digits of a number below that, zeros in front, the first of them in
 * the lowest byte: both halves are parted in two, then all four quarters, each
 * time by one multiplication, as a division takes long.
 */
static inline uint64_t
tsv_word(uint32_t number)
{
	const uint64_t halves = number / 10000 | (uint64_t)(number % 10000) << 32;
	const uint64_t hundreds = halves * 5243 >> 19 & UINT64_C(0x0000007f0000007f);
	const uint64_t pairs = hundreds | (halves - hundreds * 100) << 16;
	const uint64_t tens = pairs * 103 >> 10 & UINT64_C(0x000f000f000f000f);

	return tens | (pairs - tens * 10) << 8 | WORD_OF('0');
}

/* How many of a word's eight digits are zeros in front; the last one counts as none. */
static inline size_t
tsv_zeros(uint64_t word)
{
	const uint64_t last = UINT64_C(1) << 56;

	return word_lowest_bit((word ^ WORD_OF('0')) | last) / 8;
}

/* The same as tsv_put_number, for a number of any length. */
char *tsv_put_long(char *to, uintmax_t number);

/* Writes an unsigned number to where there is room for TSV_DIGITS. Returns the end. */
static inline char *
tsv_put_number(char *to, uintmax_t number)
{
	if (number >= TSV_WORD_LIMIT)
		return tsv_put_long(to, number);
	uint64_t word = tsv_word((uint32_t)number);
	size_t   zeros = tsv_zeros(word);
	word_put(to, word >> 8 * zeros);
	return to + 8 - zeros;
}

/* Writes a field and the tab behind it to where there is room for them. Returns the end. */
static inline char *
tsv_put_field(char *to, struct slice text)
{
	to = slice_put(to, text);
	*to = '\t';
	return to + 1;
}

/* Appends an unsigned number. */
void tsv_number(struct output *output, uintmax_t number);

/* Appends the header line: the columns' names, then a newline. */
void tsv_header(struct output *output, const char *const *names, size_t count);

/*
 * Splits a line at its tabs, at most `most` fields, into `fields`. Returns the
 * number of fields that the line has, which may be more than `most`.
 */
size_t tsv_split(struct slice line, struct slice *fields, size_t most);

/* The text without the byte order mark that some programs put before UTF-8. */
struct slice tsv_without_mark(struct slice text);

#endif
