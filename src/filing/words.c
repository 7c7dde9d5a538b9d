/*
 * Finding words in text, in any case and however they are spaced.
 */
#include "filing/words.h"

#include "util/ascii.h"
#include "util/mask.h"

static bool
is_word_byte(char c)
{
	return ascii_is_alphanumeric(c) || c == '%' || c == '\'';
}

/* Which of 16 bytes are those of words. */
static inline uint32_t
word_bytes(const char *bytes)
{
	return mask_alphanumeric(bytes) | mask_of(bytes, '%') | mask_of(bytes, '\'');
}

/* Whether the phrase stands at the text's start. */
static bool
phrase_at(struct slice text, const char *phrase)
{
	size_t at = 0;

	for (; *phrase != '\0' && *phrase != '*'; phrase++) {
		if (*phrase == ' ') {
			size_t start = at;
			while (at < text.length && !is_word_byte(text.text[at]))
				at++;
			if (at == start)
				return false;
		} else if (at == text.length || ascii_lower(text.text[at++]) != *phrase) {
			return false;
		}
	}
	return *phrase == '*' || at == text.length || !is_word_byte(text.text[at]) ||
	       !is_word_byte(text.text[at - 1]);
}

static inline const char *
phrase_of(const void *rows, size_t size, size_t row)
{
	return *(const char *const *)((const char *)rows + row * size);
}

/* A bit for each byte, and for those that differ from it by a multiple of 64. */
static inline uint64_t
bit_of(char c)
{
	return UINT64_C(1) << ((unsigned char)c % 64);
}

/* The bits of the bytes that phrases start with: most words of a text start with others. */
static inline uint64_t
first_bytes(const void *rows, size_t count, size_t size)
{
	uint64_t bits = 0;

	for (size_t i = 0; i < count; i++)
		bits |= bit_of(phrase_of(rows, size, i)[0]);
	return bits;
}

/* The first of `count` phrases that stands at the text's start; `count` where none does. */
static size_t
first_at(struct slice text, const void *rows, size_t count, size_t size)
{
	const char first = ascii_lower(text.text[0]);
	const char second = text.length > 1 ? ascii_lower(text.text[1]) : '\0';

	for (size_t i = 0; i < count; i++) {
		const char *phrase = phrase_of(rows, size, i);
		if (phrase[0] == first && (phrase[1] == second || !ascii_is_lower(phrase[1])) &&
		    phrase_at(text, phrase))
			return i;
	}
	return count;
}

size_t
words_first(struct slice text, const void *rows, size_t count, size_t size)
{
	const char *end = text.text + text.length;
	uint32_t    before = 0;
	size_t      first = count;

	if (text.length == 0)
		return count;
	uint64_t firsts = first_bytes(rows, count, size);
	for (size_t at = 0; at < text.length; at += MASK_STEP) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		uint32_t    inside = word_bytes(bytes);
		uint32_t    starts = inside & (~(inside << 1 | before) | mask_of(bytes, '%'));
		before = inside >> (MASK_STEP - 1);
		for (; starts != 0; starts &= starts - 1) {
			const char  *start = text.text + at + word_lowest_bit(starts);
			struct slice rest = { start, (size_t)(end - start) };
			if ((firsts & bit_of(ascii_lower(*start))) != 0)
				first = first_at(rest, rows, first, size);
		}
	}
	return first;
}

bool
words_contain(struct slice text, const char *phrase)
{
	return words_first(text, &phrase, 1, sizeof phrase) == 0;
}

bool
words_contain_one(struct slice text, const char *const *phrases, size_t count)
{
	return words_first(text, phrases, count, sizeof *phrases) < count;
}

bool
words_equal(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (ascii_lower(a.text[i]) != ascii_lower(b.text[i]))
			return false;
	return true;
}

bool
words_equal_one(struct slice text, const char *const *others, size_t count)
{
	char first = text.length > 0 ? ascii_lower(text.text[0]) : '\0'; /* tells most apart */

	for (size_t i = 0; i < count; i++)
		if (others[i][0] == first && words_equal(text, slice_of(others[i])))
			return true;
	return false;
}
