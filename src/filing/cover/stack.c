/*
 * Values above or below their captions.
 */
#include "filing/cover/stack.h"

#include "filing/cover/allot.h"
#include "filing/cover/beside.h"
#include "filing/cover/namewords.h"
#include "filing/cover/shape.h"
#include "util/ascii.h"

enum {
	REACH = 40,     /* lines that a value stands above its caption, at most */
	BLANK_LINES = 2 /* between two lines of an address */
};

/* Whether a caption of an address, or a former one, has that of its zip code, and no other, above it on a line. */
static bool
is_of_zip(const struct captions *captions, const struct caption *caption, size_t line)
{
	const struct caption *before = caption - 1;

	return (caption_names(caption, HEADER_ADDRESS) || caption_names(caption, HEADER_FORMER_NAME)) &&
	       caption > captions->all && caption_names(before, HEADER_ZIP) && before->top == line &&
	       (before == captions->all || before[-1].bottom < line);
}

bool
stack_blocks(const struct cover *cover, const struct caption *caption, size_t line)
{
	const struct page *page = cover->page;
	struct span        words = page_line(page, line);
	bool               captions = false, values = false;

	for (size_t i = words.from; i < words.to; i++) {
		const struct word *word = &page->words[i];
		if (word->use == WORD_HEADING)
			return true;
		values = values || word->use == WORD_FREE;
		if (word->use != WORD_CAPTION)
			continue;
		captions = true;
		if (word->column < caption->right && word_end(word) > caption->left &&
		    !(caption_names(caption, HEADER_FORMER_NAME) && is_of_zip(cover->captions, caption, line)))
			return true;
	}
	return captions && !values && allot_is_alone(cover->captions, caption) &&
	       !is_of_zip(cover->captions, caption, line);
}

bool
stack_is_empty(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	while (words.from < words.to && page->words[words.from].use == WORD_RULER)
		words.from++;
	return words.from == words.to;
}

/* Whether rulers, and nothing else, stand on a line. */
static bool
is_ruler(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	return words.from < words.to && stack_is_empty(page, line);
}

/* Turns lines that were found from the bottom up into the order of the page. */
static void
reverse(struct value *value)
{
	for (size_t i = 0; i < value->count / 2; i++) {
		struct span span = value->spans[i];
		value->spans[i] = value->spans[value->count - 1 - i];
		value->spans[value->count - 1 - i] = span;
	}
}

/* Whether a bracket is opened amid the cells of the line above the word's, as no caption's is: "1 Plaza (North". */
static bool
is_opened_above(const struct page *page, size_t word)
{
	size_t line = page->words[word].line;

	if (line == 0)
		return false;
	struct span above = page_line(page, line - 1);
	for (size_t i = above.from + 1; i < above.to; i++)
		if (!page->words[i].apart && page->words[i].text.text[0] == '(')
			return true;
	return false;
}

/*
 * Whether a line is none of an address, of which so much was read below it: a piece
 * of a caption that was not known, or an employer's number.
 */
static bool
is_of_others(const struct page *page, struct span words, const struct value *value)
{
	bool opens = false;

	for (size_t i = words.from; i < words.to; i++) {
		if (value_is_employer_number(page, (struct span){ i, i + 1 }))
			return true;
		opens = opens || page->words[i].text.text[0] == '(';
	}
	bool closed = value->count > 0 && value_ends_aside(page, value->spans[value->count - 1]);
	if (opens && !closed && value_open_brackets(page, words) > 0)
		return true;
	return value_ends_aside(page, words) && !is_opened_above(page, words.from);
}

/*
 * Whether words right above a value are none of it: the name, or an aside, over
 * a row; an address over a telephone number.
 */
static bool
is_over_value(const struct cover *cover, const struct caption *caption, struct span words)
{
	const struct page *page = cover->page;
	const struct word *first = &page->words[words.from];

	if (shape_of(caption)->field == HEADER_PHONE && !value_is_numbers(page, words))
		return true;
	if (value_ends_aside(page, words))
		return true;
	bool open = first->text.text[0] != '(' && value_open_brackets(page, words) > 0;
	return !open && !first->digit && allot_is_across(page, cover->captions, caption, first->line);
}

/*
 * Whether words over a caption of the state are none: a company's name, or the
 * start of an aside that no line below them ends.
 */
static bool
is_no_state(const struct page *page, const struct caption *caption, struct span words, const struct value *value)
{
	if (shape_of(caption)->field != HEADER_JURISDICTION)
		return false;
	bool alone = value->count > 0 || !page_has_digit(page, page_line(page, page->words[words.from].line)); /* in no row */
	return (alone && name_ends_company(page, words.to - 1)) ||
	       (value->count == 0 && page->words[words.from].text.text[0] == '(' &&
	        value_open_brackets(page, words) > 0);
}

/* Whether a line's words are a role and nothing else, in brackets or not. */
static bool
is_role(const struct page *page, struct span words)
{
	bool role = false;

	if (page->words[words.from].text.text[0] == '(')
		return word_ends_in(&page->words[words.to - 1], ')') && name_has_any(page, words, NAME_ROLES);
	for (size_t i = words.from; i < words.to; i++) {
		if (!name_is_among(&page->words[i], NAME_ROLES) && !name_is_among(&page->words[i], NAME_AS) &&
		    !name_is_among(&page->words[i], NAME_AND))
			return false;
		role = role || name_is_among(&page->words[i], NAME_ROLES);
	}
	return role;
}

/*
 * Whether a line above values is none of theirs, but the name's: a title of securities, a
 * series, or a role alone.
 */
static bool
is_around_name(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	for (size_t i = words.from; i < words.to; i++)
		if (value_is_employer_number(page, (struct span){ i, i + 1 }))
			return false;
	if (name_has_any(page, words, NAME_SECURITIES_NOUNS) || name_has_any(page, words, NAME_SERIES))
		return true;
	return page_cell_end(page, words.from) == words.to && is_role(page, words);
}

/* Whether words stand right of all columns of the line of a value that was read last, below them. */
static bool
is_right_of(const struct page *page, struct span words, const struct value *value)
{
	struct span below = value->spans[value->count - 1];

	return page->words[words.from].column > word_end(&page->words[below.to - 1]);
}

/* Whether a line above a row of captions is a title of securities or the like, and no row of values. */
static bool
is_title_over_row(const struct cover *cover, const struct caption *caption, size_t line)
{
	struct span words = page_line(cover->page, line);

	return page_cell_end(cover->page, words.from) == words.to && is_around_name(cover->page, line) &&
	       !allot_is_alone(cover->captions, caption);
}

/* Whether words above a caption, and above what was read of its value, are none of that. */
static bool
is_beyond(const struct cover *cover, const struct caption *caption, struct span words, const struct value *value)
{
	size_t line = cover->page->words[words.from].line;

	if (shape_of(caption)->tall)
		return is_of_others(cover->page, words, value);
	if (is_no_state(cover->page, caption, words, value))
		return true;
	return value->count > 0 ? is_over_value(cover, caption, words) || is_around_name(cover->page, line)
	                        : is_title_over_row(cover, caption, line);
}

/* Whether the caption of a name stands between a line and a caption well below it: the line is the name's. */
static bool
is_of_name(const struct captions *captions, const struct caption *caption, size_t line)
{
	enum { NEAR = 2 }; /* lines between which there is only a ruler */

	if (caption->top <= line + NEAR)
		return false;
	for (const struct caption *name = caption; name-- > captions->all && name->bottom > line;)
		if (caption_names(name, HEADER_REGISTRANT) && !name->alone && name->top > line &&
		    name->bottom < caption->top)
			return true;
	return false;
}

/* A former address's words without the zip code that ends them, over a caption of its own. */
static struct span
without_zip(const struct cover *cover, const struct caption *caption, struct span span)
{
	const struct caption *zip = caption - 1;
	size_t                last = span.to - 1;

	if (!caption_names(caption, HEADER_FORMER_NAME) || span.to < span.from + 2 || caption == cover->captions->all ||
	    !caption_names(zip, HEADER_ZIP) || zip->bottom > caption->top)
		return span;
	const struct word *word = &cover->page->words[last];
	bool               over = word->column < zip->right && word_end(word) > zip->left;
	return (struct span){ span.from, span.to - (over && shape_is_zip(cover->page, (struct span){ last, span.to })) };
}

bool
stack_take_above(struct cover *cover, const struct caption *caption)
{
	struct value value = { .count = 0 };
	bool         tall = shape_of(caption)->tall;
	size_t       empty = 0, stop = caption->top > REACH ? caption->top - REACH : 0;
	size_t       from = caption->top + caption->closed_up; /* a row that is closed up may have its values before it */

	for (size_t line = from; line-- > stop && value.count < VALUE_LINES;) {
		if (line < caption->top && stack_blocks(cover, caption, line))
			break;
		struct span span = allot_words(cover->page, cover->captions, caption, line);
		if (span.from < span.to &&
		    (is_beyond(cover, caption, span, &value) || is_of_name(cover->captions, caption, line) ||
		     (empty > 0 && is_right_of(cover->page, span, &value))))
			break;
		if (span.from < span.to) {
			value.spans[value.count++] = without_zip(cover, caption, span);
			empty = 0;
		} else if (value.count > 0 && !is_ruler(cover->page, line) &&
		           (!tall || ++empty > BLANK_LINES)) {
			break;
		}
	}
	reverse(&value);
	settle_value(cover, caption, &value);
	return value.count > 0;
}

/* Whether a value below a caption can be told from whatever else may stand there. */
static bool
is_clear(const struct cover *cover, const struct caption *caption, struct span span)
{
	const struct page *page = cover->page;

	if (!shape_fits(page, caption, span))
		return false;
	if (caption_names(caption, HEADER_IRS_NUMBER) && value_is_employer_number(page, span))
		return true;
	if (caption_names(caption, HEADER_FILE_NUMBER) && shape_is_act_number(page, span))
		return true;
	if ((caption->bracketed && !caption->colon) || shape_of(caption)->field == HEADER_REPORT_DATE)
		return shape_is_date(page, span);
	if (shape_of(caption)->plain || caption_names(caption, HEADER_JURISDICTION))
		return caption->colon || caption_names(caption, HEADER_REGISTRANT);
	return ascii_is_digit(page->words[span.from].text.text[0]) ||
	       page->words[span.from].text.text[0] == '(';
}

/* Takes the words of a line, and those of the lines that go on below it. */
static void
take_line(struct cover *cover, const struct caption *caption, struct span span)
{
	struct value value = { .spans = { span }, .count = 1 };

	beside_add_lines(cover, caption, true, &value);
	settle_value(cover, caption, &value);
}

bool
stack_take_row_below(struct cover *cover, const struct caption *caption)
{
	const struct page *page = cover->page;
	size_t             line = caption->bottom + 1, empty = 0;

	if (caption->colon || caption->alone || allot_is_alone(cover->captions, caption))
		return false;
	for (; line < page->line_count && empty <= BLANK_LINES; line++) {
		bool blank = stack_is_empty(page, line);
		if (!blank && page->words[page->starts[line]].use != WORD_CAPTION) /* another's longer caption */
			break;
		empty += blank;
	}
	if (line >= page->line_count || empty > BLANK_LINES || !allot_is_row(page, cover->captions, caption, line))
		return false;
	struct span span = allot_words(page, cover->captions, caption, line);
	if (span.from == span.to)
		return false;
	take_line(cover, caption, span);
	return true;
}

bool
stack_take_below(struct cover *cover, const struct caption *caption)
{
	size_t line = caption->bottom + 1;

	while (line < cover->page->line_count && stack_is_empty(cover->page, line))
		line++;
	if (line >= cover->page->line_count || line > caption->bottom + 1 + BLANK_LINES)
		return false;
	struct span span = allot_words(cover->page, cover->captions, caption, line);
	if (span.from == span.to || !is_clear(cover, caption, span))
		return false;
	take_line(cover, caption, span);
	return true;
}
