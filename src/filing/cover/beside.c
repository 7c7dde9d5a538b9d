/*
 * Values on a caption's own line, and the lines below that they go on on.
 */
#include "filing/cover/beside.h"

#include "filing/cover/shape.h"
#include "record/date.h"
#include "util/ascii.h"

enum { FULL_LINE = 72 /* columns that no line passes */ };

static bool
is_free(const struct cover *cover, size_t word)
{
	return cover->page->words[word].use == WORD_FREE;
}

/*
 * Whether the first word of what stands beside a caption, up to `end`, is no
 * part of a value: of "( 314 )" and ", 2003" it is.
 */
static bool
is_mere_mark(const struct page *page, size_t word, size_t end)
{
	const struct word *mark = &page->words[word];

	if (mark->use == WORD_RULER)
		return true;
	return mark->use == WORD_FREE && mark->blank &&
	       !(ascii_is_one_of(mark->text.text[0], "(,") && word + 1 < end && !mark[1].blank);
}

/* The free words that follow a word of a caption on its line; for short fields, their first cell. */
static struct span
words_right(const struct cover *cover, const struct caption *caption, size_t word)
{
	const struct page  *page = cover->page;
	const struct shape *shape = shape_of(caption);
	size_t              end = page_line(page, page->words[word].line).to, from = word + 1;

	while (from < end && is_mere_mark(page, from, end))
		from++;
	size_t to = from;
	while (to < end && is_free(cover, to)) {
		size_t      next = page_cell_end(page, to);
		struct span cell = { to, next };
		if (to > from && !shape->plain && shape->field != HEADER_REPORT_DATE &&
		    !shape->fits(page, cell))
			break;
		to = next;
	}
	return (struct span){ from, to };
}

/* Whether a line goes on with a value that started in the column: free words only, as far in. */
static bool
goes_on_below(const struct page *page, size_t line, size_t column)
{
	if (line >= page->line_count)
		return false;
	struct span words = page_line(page, line);
	if (words.from == words.to || page->words[words.from].column + 2 < column)
		return false;
	for (size_t i = words.from; i < words.to; i++)
		if (page->words[i].use != WORD_FREE)
			return false;
	return true;
}

/* Whether a line holds free words alone, and not but numbers: a telephone's, or a registrant's. */
static bool
is_line_of_text(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	for (size_t i = words.from; i < words.to; i++)
		if (page->words[i].use != WORD_FREE)
			return false;
	return words.from < words.to && !value_is_numbers(page, words);
}

/* Whether a line is full: the first word of the next would pass its end. */
static bool
is_full(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	if (words.to == page->word_count || page->words[words.to].line != line + 1)
		return false;
	return word_end(&page->words[words.to - 1]) + 1 + page->words[words.to].text.length > FULL_LINE;
}

/* Whether words are the start of a telephone number, and the line below is its rest: "(314)", "851-6305". */
static bool
is_phone_wrapped(const struct page *page, struct span words)
{
	size_t below = page->words[words.from].line + 1;

	if (below == page->line_count || words.to != page_line(page, below).from)
		return false;
	struct span rest = page_line(page, below);
	return rest.to == rest.from + 1 && ascii_is_digit(page->words[rest.from].text.text[0]) &&
	       ascii_count_digits(page_slice(page, words)) < VALUE_PHONE_DIGITS &&
	       ascii_count_digits(page_slice(page, rest)) == VALUE_PHONE_DIGITS;
}

/* Whether words that are no date are one together with the line below them: "December", "1, 2003". */
static bool
is_date_wrapped(const struct page *page, struct span words)
{
	enum { LONGEST = 64 };
	size_t below = page->words[words.from].line + 1;
	char   text[LONGEST], date[DATE_LENGTH + 1];

	if (below == page->line_count)
		return false;
	struct span rest = page_line(page, below), both = { words.from, rest.to };
	return rest.from < rest.to && !shape_is_date(page, rest) &&
	       header_find_date(page_join(page, both, text, sizeof text), date);
}

/* Whether a caption in brackets starts the line: what stands above it is its own. */
static bool
is_caption_line(const struct page *page, size_t line)
{
	if (line >= page->line_count)
		return false;
	struct span words = page_line(page, line);
	return words.from < words.to && page->words[words.from].use == WORD_CAPTION &&
	       page->words[words.from].text.text[0] == '(';
}

/* A line's words, without the "and" before the last of several numbers: "and 333-45000". */
static struct span
words_behind_and(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	if (words.from + 1 < words.to && slice_is(page->words[words.from].text, "and"))
		words.from++;
	return words;
}

/*
 * Whether a line holds file numbers and nothing else but what brackets say of
 * them: "333-45000-09 (Trust)", but no telephone number and no zip code.
 */
static bool
is_number_line(const struct page *page, size_t line)
{
	enum { ACT = 3, SERIAL = 4 }; /* digits before the hyphen, at most, and behind it, at least */
	struct span words = words_behind_and(page, line);
	bool        aside = false;

	for (size_t i = words.from; i < words.to; i++) {
		struct slice text = page->words[i].text;
		bool         inside = aside || (i > words.from && text.text[0] == '(');
		aside = inside && !word_ends_in(&page->words[i], ')');
		if (inside)
			continue;
		size_t       act = ascii_digits(text, 0);
		if (act == 0 || act > ACT || act == text.length || text.text[act] != '-' ||
		    ascii_digits(text, act + 1) < SERIAL ||
		    !shape_for(HEADER_FILE_NUMBER)->fits(page, (struct span){ i, i + 1 }))
			return false;
	}
	return words.from < words.to && !aside && !is_caption_line(page, line + 1);
}

/*
 * The line that a value may go on on below one of its lines, over a page's end: no
 * address goes on behind its zip code.
 */
static size_t
line_below(const struct page *page, const struct shape *shape, size_t line)
{
	enum { ZIP = 5 };
	const struct word *last = &page->words[page->starts[line + 1] - 1];
	bool               whole = ascii_digits(last->text, 0) >= ZIP;
	bool               over = shape->field == HEADER_FILE_NUMBER || (shape->field == HEADER_ADDRESS && !whole);

	line++;
	return line + (over && line < page->line_count && page_is_break(page, line));
}

void
beside_add_lines(const struct cover *cover, const struct caption *caption, bool fits,
                struct value *value)
{
	const struct page  *page = cover->page;
	const struct shape *shape = shape_of(caption);
	const struct word  *first = &page->words[value->spans[0].from];
	size_t              line = line_below(page, shape, first->line);
	bool                wrapped = shape->plain && is_full(page, first->line);
	size_t              column = wrapped ? caption->left : first->column;
	bool                date = shape->field == HEADER_REPORT_DATE && !fits;
	bool                phone = shape->field == HEADER_PHONE && is_phone_wrapped(page, value->spans[0]);
	bool                wanted = shape->plain || date || phone;

	if (phone || (date && is_date_wrapped(page, value->spans[0])))
		column = 0;
	for (; wanted && value->count < VALUE_LINES && goes_on_below(page, line, column);
	     line = line_below(page, shape, line)) {
		value->spans[value->count++] = page_line(page, line);
		wanted = shape->plain;
	}
	for (; shape->field == HEADER_FILE_NUMBER && value->count < VALUE_LINES && goes_on_below(page, line, column) &&
	       is_number_line(page, line); line = line_below(page, shape, line)) {
		value->spans[value->count++] = words_behind_and(page, line);
		page_mark(cover->page, page_line(page, line), WORD_TAKEN);
	}
}

/* The last word of a caption on its first line. */
static size_t
first_line_end(const struct page *page, const struct caption *caption)
{
	size_t word = caption->first;

	while (word + 1 < page->word_count && page->words[word + 1].line == caption->top &&
	       page->words[word + 1].use == WORD_CAPTION &&
	       page->words[word + 1].column < caption->right)
		word++;
	return word;
}

/*
 * Whether words that are no whole date start one, be its rest on the next line ("May"),
 * or, behind a day, nowhere: "May 1,".
 */
static bool
starts_date(const struct page *page, const struct caption *caption, struct span words)
{
	enum { MONTH = 3 }; /* letters that tell it */
	struct slice month = page->words[words.from].text;

	if (shape_of(caption)->field != HEADER_REPORT_DATE || month.length < MONTH || date_month(month.text) == 0)
		return false;
	return words.to > words.from + 1 ? page->words[words.from + 1].digit : is_date_wrapped(page, words);
}

bool
beside_take_right(struct cover *cover, const struct caption *caption)
{
	size_t ends[] = { caption->last, first_line_end(cover->page, caption) };

	for (size_t i = 0; i < 2; i++) {
		struct span span = words_right(cover, caption, ends[i]);
		if (span.from == span.to)
			continue;
		bool fits = shape_fits(cover->page, caption, span);
		if (!fits && !(caption->colon && i == 0) && !starts_date(cover->page, caption, span))
			continue;
		struct value value = { .spans = { span }, .count = 1 };
		beside_add_lines(cover, caption, fits, &value);
		settle_value(cover, caption, &value);
		return true;
	}
	return false;
}

/* Whether a line of an address is justified before a word, two or three blanks there: "Suite 600,  Erie". */
static bool
is_justified(const struct page *page, const struct shape *shape, size_t word)
{
	enum { JUSTIFIED = 3 };
	const struct word *at = &page->words[word];

	return shape->field == HEADER_ADDRESS && word > 0 && at[-1].line == at->line &&
	       at->column <= word_end(at - 1) + JUSTIFIED;
}

/* Adds the lines right above an address that starts its caption's line: "1 Lake St., Erie, PA", "16501 (Address". */
static void
add_lines_above(const struct page *page, struct value *value)
{
	struct span first = value->spans[0];
	size_t      line = page->words[first.from].line, top = line;

	if (page_line(page, line).from != first.from)
		return;
	while (line - top + 1 < VALUE_LINES && top > 0 && is_line_of_text(page, top - 1))
		top--;
	for (value->count = 0; top < line; top++)
		value->spans[value->count++] = page_line(page, top);
	value->spans[value->count++] = first;
}

bool
beside_take_left(struct cover *cover, const struct caption *caption)
{
	struct page        *page = cover->page;
	const struct shape *shape = shape_of(caption);
	struct span         span = { caption->first, caption->first };

	if (shape == NULL)
		return false;
	while (span.from > 0 && page->words[span.from - 1].line == caption->top &&
	       is_free(cover, span.from - 1)) {
		span.from--;
		if (shape->field == HEADER_ZIP ||
		    (page->words[span.from].apart && !is_justified(page, shape, span.from)))
			break;
	}
	if (!shape_fits(page, caption, span) || value_ends_aside(page, span))
		return false;
	struct value value = { .spans = { span }, .count = 1 };
	if (shape->field == HEADER_ADDRESS)
		add_lines_above(page, &value);
	settle_value(cover, caption, &value);
	return true;
}

bool
beside_take_inside(struct cover *cover, const struct caption *caption)
{
	struct span span = caption->inside;

	if (span.from == span.to)
		return false;
	struct word *last = &cover->page->words[span.to - 1];
	while (last->text.length > 1 && word_ends_in(last, ')'))
		last->text.length--;
	struct value value = { .spans = { span }, .count = 1 };
	settle_value(cover, caption, &value);
	return true;
}
