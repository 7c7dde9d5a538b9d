/*
 * The offering's series, as a cover page prints it. Apart from the rest of
 * the cover because every program's records carry it.
 */
#include "filing/cover.h"

#include <string.h>

#include "util/ascii.h"
#include "util/mask.h"
#include "util/word.h"

/* Takes the next word off the text: what stands between white space, trimmed of punctuation. */
static struct slice
next_word(struct slice *text)
{
	size_t start = ascii_blanks(*text, 0), end;

	for (end = start; end < text->length && !ascii_is_blank(text->text[end]); end++)
		;
	struct slice word = { text->text + start, end - start };
	text->text += end;
	text->length -= end;
	while (word.length > 0 && !ascii_is_alphanumeric(word.text[0])) {
		word.text++;
		word.length--;
	}
	while (word.length > 0 && !ascii_is_alphanumeric(word.text[word.length - 1]))
		word.length--;
	return word;
}

static bool
is_series_word(struct slice word)
{
	static const char series[] = "series";

	if (word.length != sizeof series - 1)
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (ascii_lower(word.text[i]) != series[i])
			return false;
	return true;
}

/* Whether a word is short for "series", as in the names that EDGAR shortens: "PASS THR CERT SER 2003-3". */
static bool
is_short_series(struct slice word)
{
	static const char ser[] = "SER";

	return word.length == sizeof ser - 1 && memcmp(word.text, ser, word.length) == 0;
}

/* Where "se" stands first in the text, in any case; its end where it does not. */
static size_t
find_se(struct slice text)
{
	/* each two bytes side by side are among 16 that are looked at */
	for (size_t at = 0; at < text.length; at += MASK_STEP - 1) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		uint32_t    found = mask_of_letter(bytes, 's') & mask_of_letter(bytes, 'e') >> 1;
		if (found != 0)
			return at + word_lowest_bit(found);
	}
	return text.length;
}

/* Passes over words that are not "series": most lines have none. */
static void
skip_words(struct slice *text)
{
	size_t skipped = find_se(*text);

	while (skipped > 0 && skipped < text->length && !ascii_is_blank(text->text[skipped - 1]))
		skipped--;
	text->text += skipped;
	text->length -= skipped;
}

static bool
is_all_digits(struct slice word)
{
	return ascii_digits(word, 0) == word.length;
}

/* A number, or a letter, that ends a series' name, at the start of the text; empty where none stands there. */
static struct slice
series_number(struct slice text)
{
	enum { LONGEST = 4 };
	struct slice number = { text.text, 0 };

	while (number.length < text.length && ascii_is_alphanumeric(text.text[number.length]))
		number.length++;
	bool letter = number.length == 1 && ascii_is_upper(number.text[0]);
	char behind = number.length < text.length ? text.text[number.length] : ' ';
	bool more = ascii_is_one_of(behind, "-%") || (behind == '.' && number.length + 1 < text.length &&
	                                             ascii_is_alphanumeric(number.text[number.length + 1]));
	if (number.length == 0 || number.length > LONGEST || !(letter || mask_has_digit(number)) || more)
		number.length = 0;
	return number;
}

/*
 * What digits, a year's mostly, go on with behind a hyphen that they are parted
 * at: by blanks in `rest`, where nothing but punctuation follows ("2002 - 12)"),
 * or by the line's end, which `below` follows.
 */
static struct slice
rest_behind_year(struct slice rest, struct slice below)
{
	const struct slice none = { "", 0 };
	size_t             at = ascii_blanks(rest, 0);

	if (at == rest.length || rest.text[at] != '-')
		return none;
	at++;
	at += ascii_blanks(rest, at);
	if (at == rest.length)
		return series_number(below);
	struct slice number = series_number((struct slice){ rest.text + at, rest.length - at });
	at += number.length;
	return at == rest.length || ascii_is_one_of(rest.text[at], ",.;)\"") ? number : none;
}

/* The series whose first word was found, on the line. */
static struct series
series_from(struct slice word, const struct line *line, const struct line *end)
{
	struct series series = { .start = word, .rest = { "", 0 } };
	const char   *behind = word.text + word.length;
	struct slice  rest = { behind, (size_t)(line->text + line->length - behind) };

	if (is_all_digits(word))
		series.rest = rest_behind_year(rest, line + 1 < end ? line_slice(line + 1) : (struct slice){ "", 0 });
	return series;
}

struct series
cover_series(const struct line *lines, size_t count)
{
	enum { REACH = 2 }; /* words after "Series" that may be the series' name */
	int awaited = 0;

	for (size_t i = 0; i < count; i++) {
		struct slice rest = line_slice(&lines[i]);
		while (rest.length > 0) {
			if (awaited == 0)
				skip_words(&rest);
			struct slice word = next_word(&rest);
			if (word.length == 0)
				continue;
			if (is_series_word(word)) {
				awaited = REACH;
				continue;
			}
			if (is_short_series(word)) {
				awaited = 1;
				continue;
			}
			if (awaited > 0 && mask_has_digit(word))
				return series_from(word, &lines[i], lines + count);
			bool ends = word.text + word.length < rest.text && word.text[word.length] == ',';
			awaited = awaited > 0 && !ends ? awaited - 1 : 0;
		}
	}
	return (struct series){ { "", 0 }, { "", 0 } };
}
