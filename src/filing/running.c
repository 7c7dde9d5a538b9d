/*
 * What running text looks like: long lines from the left, small letters, no
 * gaps; or the last line of a paragraph.
 */
#include "filing/running.h"

#include "filing/cells.h"
#include "filing/label.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"

/* Short words that a company's name ends in. */
static const char *const company_ends[] = { "inc.", "corp.", "co.", "ltd.", "l.p.", "n.a." };

/* Words that headings have in short. */
static const char *const short_words[] = {
	"avg.", "wtd.", "wgtd.", "bal.", "prin.", "orig.", "rem.", "pct.", "agg.", "mtg.", "mos.",
};

enum { LONG_LINE = 60 }; /* lines of running text but the last are longer */

/* Whether the text has so many small letters that it is not all capitals and numbers. */
static bool
has_lower_case(struct slice text)
{
	size_t lower = 0, at = 0;

	for (; at + MASK_STEP <= text.length && lower < 8; at += MASK_STEP)
		lower += word_count_bits(mask_between(text.text + at, 'a', 'z'));
	for (; at < text.length && lower < 8; at++)
		lower += ascii_is_lower(text.text[at]);
	return lower >= 8;
}

/* Whether 16 bytes have a tab, or four blanks in a row. */
static inline bool
is_wide_gap_in(const char *bytes)
{
	uint32_t pairs = mask_of(bytes, ' ');

	pairs &= pairs >> 1;
	return ((pairs & pairs >> 2) | mask_of(bytes, '\t')) != 0;
}

/* Whether blanks part a long line's words as far as only columns do: four of them, or a tab. */
static bool
has_wide_gap(struct slice text)
{
	/* each four bytes in a row stand in one of the 16 that are looked at */
	for (size_t at = 0; at + MASK_STEP < text.length; at += MASK_STEP - 3)
		if (is_wide_gap_in(text.text + at))
			return true;
	return is_wide_gap_in(text.text + text.length - MASK_STEP);
}

bool
is_title_case(struct slice text)
{
	enum { LETTERS = 5 }; /* a small word has fewer */

	/* of 16 bytes, the first is only what stands before the others, but at the start */
	for (size_t at = 0; at < text.length; at += MASK_STEP - LETTERS) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		uint32_t    small = mask_between(bytes, 'a', 'z');
		uint32_t    letters = small | mask_between(bytes, 'A', 'Z');
		uint32_t    starts = small & ~(letters << 1 | (at > 0));
		uint32_t    pairs = letters & letters >> 1;
		if ((starts & pairs & pairs >> 2 & letters >> (LETTERS - 1)) != 0)
			return false;
	}
	return true;
}

/* Whether one of so many words, each with its stop, is the last of several. */
static bool
ends_in_one(struct slice text, const char *const *ends, size_t count)
{
	if (text.length == 0 || text.text[text.length - 1] != '.')
		return false;
	size_t       start = ascii_last_word(text);
	struct slice last = { text.text + start, text.length - start };
	return start > 0 && words_equal_one(last, ends, count);
}

bool
ends_in_company(struct slice text)
{
	return ends_in_one(text, company_ends, LEN(company_ends));
}

/* Whether a text ends in a word that headings have in short: "Wtd. Avg." */
static bool
ends_in_short_word(struct slice text)
{
	return ends_in_one(text, short_words, LEN(short_words));
}

/* Whether stars stand around a title, not before a note: "* * * Group 2 * * *". */
static bool
is_starred_title(struct slice text)
{
	return text.text[text.length - 1] == '*' && is_title_case(text);
}

/* Whether a text is a title that says in brackets that it is continued. */
static bool
is_continued_title(struct slice text)
{
	size_t open = text.length - 1;

	while (open > 0 && text.text[open] != '(')
		open--;
	struct slice inside = { text.text + open + 1, text.length - open - 2 };
	return open > 0 && label_is_continued(inside) && is_title_case((struct slice){ text.text, open });
}

bool
is_running_text(const struct line *line)
{
	struct slice text = line_slice(line);
	char         last = text.length > 0 ? text.text[text.length - 1] : ' ';

	if (line->kind != LINE_TEXT)
		return false;
	if (text.length == 0 || (text.text[0] == '*' && !is_starred_title(text)) || last == ';')
		return true;
	if (line->indent < 8 && text.length > LONG_LINE && has_lower_case(text) && !has_wide_gap(text) &&
	    !is_title_case(text) && !(last == ')' && is_continued_title(text)))
		return true;
	return (last == '.' || last == ':') && has_lower_case(text) && cell_count(text) == 1 &&
	       !(is_title_case(text) && (ends_in_company(text) || ends_in_short_word(text)));
}
