/*
 * The offering's series, as a cover page prints it. Apart from the rest of
 * the cover because every program's records carry it.
 */
#include "filing/cover/cover.h"

#include <string.h>

#include "util/ascii.h"
#include "util/mask.h"
#include "util/slip.h"
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

/* The bytes of a word that are "series", in any case, alone or before a digit; 0 where it starts with another. */
static size_t
series_word(struct slice word)
{
	static const char series[] = "series";
	const size_t      length = sizeof series - 1;

	if (word.length < length || (word.length > length && !ascii_is_digit(word.text[length])))
		return 0;
	for (size_t i = 0; i < length; i++)
		if (ascii_lower(word.text[i]) != series[i])
			return 0;
	return length;
}

/* Whether a word may be "series", misspelt, before a series' name: "Sereis 2003-1". */
static bool
is_misspelt_series(struct slice word, struct slice rest)
{
	rest = ascii_rest(rest, 0);
	size_t year = ascii_digits(rest, 0);
	return year > 1 && year < rest.length && rest.text[year] == '-' && slip_may_be(word, "series");
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

/* The number that "Trust" stands behind, as EDGAR has names without hyphens: "SERIES 2003 5 TRUST". */
static struct slice
number_before_trust(struct slice text)
{
	struct slice number = series_number(text), rest = ascii_rest(text, number.length);

	number.length = slice_is(next_word(&rest), "TRUST") ? number.length : 0;
	return number;
}

/*
 * What digits, a year's mostly, go on with behind a hyphen that they are parted
 * at: by blanks in `rest`, where nothing but punctuation follows ("2002 - 12)"),
 * or by the line's end, which `below` follows. A trust may be without the hyphen.
 */
static struct slice
rest_behind_year(struct slice rest, struct slice below)
{
	const struct slice none = { "", 0 };
	size_t             at = ascii_blanks(rest, 0);

	if (at == rest.length)
		return none;
	if (rest.text[at] != '-')
		return number_before_trust((struct slice){ rest.text + at, rest.length - at });
	at++;
	at += ascii_blanks(rest, at);
	if (at == rest.length)
		return series_number(below);
	struct slice number = series_number((struct slice){ rest.text + at, rest.length - at });
	at += number.length;
	if (at == rest.length || ascii_is_one_of(rest.text[at], ",.;)\""))
		return number;
	return number_before_trust((struct slice){ number.text, (size_t)(rest.text + rest.length - number.text) });
}

/* The end of a bracket that is part of a series' name, "2003-[1]", "1993-12(B)"; `open` where it is a note's. */
static size_t
bracket_end(struct slice text, size_t open)
{
	enum { LONGEST = 3 };
	size_t end = open + 1;

	while (end < text.length && ascii_is_alphanumeric(text.text[end]))
		end++;
	size_t inside = end - open - 1;
	bool   square = text.text[open] == '[', letter = inside == 1 && ascii_is_upper(text.text[open + 1]);
	if (inside == 0 || inside > LONGEST || end == text.length || text.text[end] != (square ? ']' : ')'))
		return open;
	return square || letter || text.text[open - 1] == '-' ? end + 1 : open;
}

/*
 * A series' name without what is glued to it: a bracket's mark or text, "2003-1(1)".
 * An empty one where its number is to be filled in, "2003-__".
 */
static struct slice
without_glued(struct slice word, const struct line *line)
{
	struct slice text = { word.text, (size_t)(line->text + line->length - word.text) };
	size_t       end = 0, bracket;

	while (end < word.length && (end == 0 || !ascii_is_one_of(word.text[end], "([")))
		end++;
	bracket = end;
	if (end < text.length && end > 0 && ascii_is_one_of(text.text[end], "(["))
		end = bracket_end(text, end);
	else if (end < text.length && text.text[end] == '-')
		return (struct slice){ text.text, end + 1 < text.length && text.text[end + 1] == '_' ? 0 : end };
	while (end == bracket && end > 0 && !ascii_is_alphanumeric(text.text[end - 1]))
		end--;
	return (struct slice){ text.text, end };
}

/* The series whose first word was found, on the line. */
static struct series
series_from(struct slice word, const struct line *line, const struct line *end)
{
	struct series series = { .start = without_glued(word, line), .rest = { "", 0 } };
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
			size_t glued = series_word(word);
			if (glued > 0 && glued == word.length) {
				awaited = REACH;
				continue;
			}
			if (is_short_series(word) || is_misspelt_series(word, rest)) {
				awaited = 1;
				continue;
			}
			word = (struct slice){ word.text + glued, word.length - glued };
			if (glued > 0 || (awaited > 0 && mask_has_digit(word))) {
				struct series series = series_from(word, &lines[i], lines + count);
				if (series.start.length > 0)
					return series;
			}
			bool ends = word.text + word.length < rest.text && word.text[word.length] == ',';
			awaited = awaited > 0 && !ends ? awaited - 1 : 0;
		}
	}
	return (struct series){ { "", 0 }, { "", 0 } };
}
