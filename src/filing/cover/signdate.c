/*
 * The date of a signature page.
 */
#include "filing/cover/signdate.h"

#include "filing/cover/signwords.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words before the date of a signature. */
static const char *const signings[] = {
	"authorized", "authorized,", "signed", "signed,", "executed",
};

static bool
has_date(const struct header *header)
{
	return header_has(header, HEADER_SIGNATURE_DATE);
}

/* The cell's words behind those of a place, all with a capital: "St. Louis, Missouri, May 6, 2003". */
static struct span
behind_place(const struct page *page, struct span cell)
{
	enum { DATE_WORDS = 3 };
	struct span rest = cell;

	if (cell.to - cell.from <= DATE_WORDS || !word_ends_in(&page->words[cell.to - DATE_WORDS - 1], ','))
		return cell;
	rest.from = cell.to - DATE_WORDS;
	for (size_t i = cell.from; i < rest.from; i++)
		if (!ascii_is_upper(page->words[i].text.text[0]))
			return cell;
	return rest;
}

static bool
is_date_label(const struct page *page, size_t word)
{
	const struct word *label = &page->words[word];

	if (!sign_is_among(label, SIGN_DATED))
		return false;
	if (!label->apart && !label->glued) /* the sentence before the signatures may end on its line */
		return word > 0 && word_ends_in(label, ':') && word_ends_in(&page->words[word - 1], '.');
	return word_ends_in(label, ':') || ascii_is_upper(label->text.text[label->text.text[0] == '(']);
}

/* The words behind a date's label: to the line's end, or to a signature beside it. */
static struct span
date_after(const struct page *page, size_t label)
{
	struct span span = { label + 1, label + 1 };

	for (size_t end = page_line_end(page, label); span.to < end; span.to++) {
		const struct word *word = &page->words[span.to];
		if (sign_is_by(page, span.to) || sign_is_mark(word) || word->use == WORD_RULER)
			break;
	}
	return span;
}

/* Whether words and a text behind them are a date together that the text alone is not: "June 3,", "1999". */
static bool
make_date(const struct page *page, struct span start, struct slice rest, char *date)
{
	enum { LONGEST = 64 };
	char   text[LONGEST];
	size_t length = page_join(page, start, text, sizeof text - 1).length;

	if (rest.length >= sizeof text - length || header_find_date(rest, date))
		return false;
	text[length++] = ' ';
	memcpy(text + length, rest.text, rest.length);
	return header_find_date((struct slice){ text, length + rest.length }, date);
}

/* Whether words are the start of a date whose rest is a cell of the line below, or alone there: "1999". */
static bool
is_date_wrapped(const struct page *page, struct span start, char *date)
{
	enum { CELLS = 8 }; /* of the line below that are looked at */
	size_t below = page->words[start.from].line + 1;

	if (below == page->line_count)
		return false;
	if (page->lines[below].kind == LINE_FOLIO)
		return make_date(page, start, line_slice(&page->lines[below]), date);
	struct span line = page_line(page, below);
	size_t      cells = 0;
	for (size_t i = line.from, end; i < line.to && cells < CELLS; i = end, cells++) {
		end = page_cell_end(page, i);
		if (page->words[i].digit && make_date(page, start, page_slice(page, (struct span){ i, end }), date))
			return true;
	}
	return false;
}

/* "Dated: June 3, 1999"; something else with digits in it is a date that can't be read. */
static void
read_labelled_date(const struct page *page, size_t label, struct header *header)
{
	struct span span = date_after(page, label);
	char        date[DATE_LENGTH + 1];

	if (span.from == span.to)
		return;
	uintmax_t line = page_line_number(page, span.from);
	bool      digits = page_has_digit(page, span);
	if ((digits && header_find_date(page_slice(page, span), date)) || is_date_wrapped(page, span, date)) {
		header_set(header, HEADER_SIGNATURE_DATE, slice_of(date), line);
		return;
	}
	span.to = page_cell_end(page, span.from);
	struct slice text = page_slice(page, span);
	if (page_has_digit(page, span) && !has_date(header) && !header_is_unfilled(text))
		header_set_date(header, HEADER_SIGNATURE_DATE, text, line);
}

/*
 * Whether something is signed on the day that the word is: "this 3rd", "on the
 * 3rd", "as of the 3rd". The "Agreement of the 3rd", or what is "dated as of
 * the 3rd", is another paper's.
 */
static bool
is_day_of_signing(const struct page *page, size_t word)
{
	enum { LEAD = 3 }; /* words of the longest */

	if (sign_is_among(&page->words[word - 1], SIGN_THIS))
		return true;
	for (size_t i = word; i > 0 && word - i < LEAD; i--)
		if (sign_is_among(&page->words[i - 1], SIGN_DAY_LEADS))
			return i == 1 || !sign_is_among(&page->words[i - 2], SIGN_DATED);
	return false;
}

/* Whether a word stands behind "signed as of", or "duly authorized as of". */
static bool
is_behind_signed(const struct page *page, size_t word)
{
	enum { LEAD = 3 }; /* words */

	return word >= LEAD && slice_is(page->words[word - 1].text, "of") && slice_is(page->words[word - 2].text, "as") &&
	       words_equal_one(page->words[word - LEAD].text, signings, LEN(signings));
}

/*
 * Whether the words from the given one, wrapped or not, are the date of the
 * signing's own sentence: "... on June 3, 1999.", "... this 3rd day of June, 1999."
 */
static bool
is_date_of_sentence(const struct page *page, size_t word, char *date)
{
	enum { LONGEST = 64 };
	char        text[LONGEST];
	size_t      line = page->words[word].line, next = line + 1 < page->line_count ? line + 1 : line;
	struct span rest = { word, page_line(page, line).to }, lines = { word, page_line(page, next).to };

	bool on = sign_is_among(&page->words[word - 1], SIGN_ON) || is_behind_signed(page, word);
	if (on && date_parse(page_slice(page, rest), date) > 0)
		return true;
	return is_day_of_signing(page, word) &&
	       header_read_day_of(page_join(page, lines, text, sizeof text), date);
}

/* The cell's words before a signature that one blank parts from them: "June 3, 1999 By: /s/ John Smith". */
static struct span
before_signature(const struct page *page, struct span cell)
{
	size_t end = cell.from;

	while (end < cell.to && !sign_is_by(page, end) && !sign_is_mark(&page->words[end]))
		end++;
	return (struct span){ cell.from, end > cell.from ? end : cell.to };
}

/* A date that stands alone, or in a sentence. */
static void
find_date(const struct page *page, struct header *header)
{
	char date[DATE_LENGTH + 1];

	for (size_t i = 0; i < page->word_count && !has_date(header); i = page_cell_end(page, i)) {
		struct span cell = { i, page_cell_end(page, i) };
		if (!page_has_digit(page, cell))
			continue;
		struct span date_words = behind_place(page, before_signature(page, cell));
		if (page_is_date(page, date_words))
			header_set_date(header, HEADER_SIGNATURE_DATE, page_slice(page, date_words),
			                page_line_number(page, i));
	}
	for (size_t i = 1; i < page->word_count && !has_date(header); i++)
		if (is_date_of_sentence(page, i, date))
			header_set(header, HEADER_SIGNATURE_DATE, slice_of(date),
			           page_line_number(page, i));
}

void
sign_read_date(const struct page *page, struct header *header)
{
	for (size_t i = 0; i < page->word_count && !has_date(header); i++)
		if (is_date_label(page, i))
			read_labelled_date(page, i, header);
	if (!has_date(header))
		find_date(page, header);
}
