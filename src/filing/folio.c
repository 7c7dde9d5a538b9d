/*
 * A page's number, alone or at the end of the page's foot or head.
 */
#include "filing/folio.h"

#include "filing/column.h"
#include "filing/dimension.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/mark.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "filing/words.h"
#include "util/ascii.h"

static size_t
over_dashes(struct slice text, size_t at)
{
	while (at < text.length && (text.text[at] == '-' || ascii_is_blank(text.text[at])))
		at++;
	return at;
}

/* A text without the brackets that it stands in: "(7)", "[7]". */
static struct slice
inside_brackets(struct slice text)
{
	if (text.length <= 2)
		return text;
	char last = text.text[text.length - 1];
	bool inside = (text.text[0] == '(' && last == ')') || (text.text[0] == '[' && last == ']');
	return inside ? (struct slice){ text.text + 1, text.length - 2 } : text;
}

bool
folio_is_alone(struct slice text)
{
	if (text.length > FOLIO_LENGTH)
		return false;
	text = inside_brackets(text);
	size_t       at = over_dashes(text, 0);
	bool         between = at > 0; /* behind a number alone, dashes are cells of a row */
	struct slice rest = { text.text + at, text.length - at };
	bool         page = ascii_starts_with(rest, "page ");
	if (page)
		at += 5;
	else if (ascii_starts_with(rest, "s-") || ascii_starts_with(rest, "a-"))
		at += 2;
	size_t digits = ascii_digits(text, at);
	if (digits == 0 || digits > 4)
		return false;
	at += digits;
	rest = (struct slice){ text.text + at, text.length - at };
	if (page && ascii_starts_with(rest, " of "))
		at += 4 + ascii_digits(text, at + 4);
	return (between ? over_dashes(text, at) : at) == text.length;
}

/*
 * Whether the number at a place can't be what a head states, or a date's:
 * "Series 2001-2", "Form 8-K".
 */
static bool
is_number_of_name(struct slice text, size_t at)
{
	enum { YEAR = 4 };
	size_t end = at + ascii_digits(text, at);

	if (end + 1 >= text.length || text.text[end] != '-')
		return false;
	return ascii_is_upper(text.text[end + 1]) || (end - at == YEAR && ascii_is_digit(text.text[end + 1]));
}

bool
folio_may_state(struct slice text)
{
	for (size_t at = 0; at < text.length; at++) {
		if (!ascii_is_digit(text.text[at]))
			continue;
		if (!is_number_of_name(text, at))
			return true;
		while (at < text.length && !ascii_is_blank(text.text[at]))
			at++;
	}
	return false;
}

/* Whether a text can be all of a page's foot or head but for its number, and heads no table, pool or Item. */
static bool
is_page_title(struct slice text)
{
	struct line line = { .text = text.text, .length = text.length, .kind = LINE_TEXT };

	return ascii_is_upper(text.text[0]) &&
	       (!ascii_is_one_of(text.text[text.length - 1], ".,:;") || ends_in_company(text)) &&
	       is_title_case(text) && !folio_may_state(text) && !dimension_has_by(text) &&
	       !words_contain(text, "loans") && !dimension_in_title(text) && !column_is_known(text) &&
	       !paragraph_names_pool(text) && mark_of_line(&line) == MARK_NONE;
}

/* Where the text starts that a wide gap parts from what is before, in the bytes of a number; 0 where none does. */
static size_t
last_apart(struct slice text)
{
	enum { WIDE = 3 };
	size_t blanks = 0;

	for (size_t at = text.length; at > 0 && text.length - at <= FOLIO_LENGTH + WIDE; at--) {
		char c = text.text[at - 1];
		blanks = c == ' ' ? blanks + 1 : 0;
		if (c == '\t')
			return at;
		if (blanks == WIDE)
			return at + WIDE - 1;
	}
	return 0;
}

/* Whether what a number's digits stand behind can be "Page" or "7 of", or dashes stand around them. */
static bool
may_be_named(struct slice text)
{
	enum { BEFORE = 5 };
	size_t end = text.length;

	if (text.text[end - 1] == '-')
		return end > BEFORE && text.text[end - 2] == ' ' && ascii_is_digit(text.text[end - 3]);
	while (end > 0 && ascii_is_digit(text.text[end - 1]))
		end--;
	if (end == text.length || end < BEFORE || text.text[end - 1] != ' ')
		return false;
	const char *before = text.text + end - BEFORE;
	return (ascii_lower(before[2]) == 'g' && ascii_lower(before[3]) == 'e') ||
	       (ascii_is_digit(before[0]) && before[2] == 'o' && before[3] == 'f');
}

/*
 * Whether what stands behind the last wide gap of a text is a page's number, which says
 * so or not, and all else its title.
 */
static bool
ends_title(struct slice text, bool named)
{
	size_t       start = last_apart(text), end = start;
	struct slice cell = { text.text + start, text.length - start };

	while (end > 0 && ascii_is_blank(text.text[end - 1]))
		end--;
	if (end == 0 || (named && ascii_lower(cell.text[0]) != 'p' && cell.text[0] != '-') || !folio_is_alone(cell))
		return false;
	return is_page_title((struct slice){ text.text, end });
}

bool
folio_is_beside_title(struct slice text)
{
	return may_be_named(text) && ends_title(text, true);
}

bool
folio_may_end_title(struct slice text)
{
	return ends_title(text, false);
}

bool
folio_is_page_head(const struct line *line)
{
	struct slice text = line_slice(line);

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || text.length == 0 || is_running_text(line))
		return false;
	if (label_is_continued(text) || folio_may_end_title(text))
		return true;
	return is_title_case(text) &&
	       (ends_in_company(text) || words_contain(text, "series") || words_contain(text, "term sheet") ||
	        words_contain(text, "report on form") || ascii_starts_with(text, "form "));
}
