/*
 * A filing's cover page. The form's title is set aside first, then the
 * captions are found, and each takes as its value what stands beside, above
 * or below it and looks like one.
 */
#include "filing/cover.h"

#include "filing/allot.h"
#include "filing/caption.h"
#include "filing/form.h"
#include "filing/page.h"
#include "filing/registrant.h"
#include "filing/shape.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"

#define FIELD(name) (1u << HEADER_##name)

/* Values that say that there is none, without anything but letters. */
static const char *const nothings[] = {
	"na", "none", "notapplicable", "nochange", "unchanged", "same", "notchanged", "nil",
};

enum { JOINTS, NAME_STARTS, NAME_ENDS, SERIES, PARTIES };

static const char *const lists[] = {
	/* words that a list, or one of its entries, goes on behind or with */
	[JOINTS] = "and of",
	/* words that a state's name starts with, and none is */
	[NAME_STARTS] = "new north south west rhode united puerto british",
	/* words that one ends in, and none starts with */
	[NAME_ENDS] = "islands",
	[SERIES] = "series",
	/* who is no registrant, though a caption has the exact name */
	[PARTIES] = "depositor sponsor originator seller servicer guarantor trustee",
};

_Static_assert(sizeof lists / sizeof *lists <= (size_t)LEXICON_REGISTRANT - (size_t)LEXICON_COVER,
               "a bit of a lexeme for each list");

enum {
	REACH = 40,        /* lines that a value stands above its caption, at most */
	VALUE_LINES = 16,  /* lines of a value */
	DATE_WORDS = 4,    /* of a date alone on its line: most lines need not be read as one */
	BLANK_LINES = 2,   /* between two lines of an address */
	FULL_LINE = 72,    /* columns that no line passes */
	ZIP_DIGITS = 5,
	ZIP_MORE = 4,      /* digits that may follow these behind a hyphen */
	PHONE_DIGITS = 7   /* without the area code */
};

struct cover {
	struct page     *page;
	struct captions *captions;
	struct header   *header;
	unsigned         settled;     /* fields that need no value any more */
	uintmax_t        address_end; /* the line that the address ends on */
	size_t           end;         /* the word behind the page's last */
	const struct caption *named;  /* the caption that the registrant's name was found above; or NULL */
	bool             above;       /* captions in brackets stand above their values */
};

/* A value's text, a span a line, in the order of the page. */
struct value {
	struct span spans[VALUE_LINES];
	size_t      count;
};

/* --- keeping values --- */

static bool
says_nothing(struct slice text)
{
	size_t start = 0;

	while (start < text.length && !ascii_is_letter(text.text[start]))
		start++;
	for (size_t i = 0; start < text.length && i < sizeof nothings / sizeof *nothings; i++)
		if (nothings[i][0] == ascii_lower(text.text[start]) &&
		    text_is_plain(text, slice_of(nothings[i])))
			return true;
	return false;
}

/*
 * Whether the next line of a list needs no separator: "333-1," or "333-1 and",
 * "District of" or "of Columbia", "New", "Islands".
 */
static bool
goes_on(const struct word *last, const struct word *next)
{
	return word_ends_in(last, ',') || word_ends_in(last, ';') || word_ends_in(last, '&') ||
	       lexeme_is_in(last->lexeme, LEXICON_COVER, JOINTS) ||
	       lexeme_is_in(last->lexeme, LEXICON_COVER, NAME_STARTS) ||
	       lexeme_is_in(next->lexeme, LEXICON_COVER, JOINTS) ||
	       lexeme_is_in(next->lexeme, LEXICON_COVER, NAME_ENDS);
}

/* Whether a word is the start of a number that is wrapped at its hyphen: "333-", "72082". */
static bool
is_parted_number(const struct word *word)
{
	return word->digit && word_ends_in(word, '-');
}

/* The number of brackets that words leave open. */
static int
open_brackets(const struct page *page, struct span span)
{
	int open = 0;

	for (size_t i = span.from; i < span.to; i++) {
		struct slice text = page->words[i].text;
		for (size_t j = 0; page->words[i].brackets != BRACKETS_NONE && j < text.length; j++) {
			open += text.text[j] == '(';
			open -= text.text[j] == ')';
		}
	}
	return open;
}

/*
 * Whether two parts of a span may be values of two registrants, and not one, or
 * one and what is said of it: "Applied     for", "333-1     (1933 Act)".
 */
static bool
are_two_values(const struct page *page, const struct shape *shape, struct span left, struct span right)
{
	const struct word *last = &page->words[left.to - 1], *next = &page->words[right.from];

	if (goes_on(last, next) || is_parted_number(last) || next->text.text[0] == '(' || ascii_is_lower(next->text.text[0]))
		return false;
	return (shape->field == HEADER_JURISDICTION || page_has_digit(page, left)) && shape->fits(page, left) &&
	       shape->fits(page, right);
}

/*
 * Where the first of several values that a span may have ends: at a wide gap
 * between two that both fit. A name of two words may be justified.
 */
static size_t
one_value_end(const struct page *page, const struct shape *shape, struct span span)
{
	enum { WIDE = 4 };
	const struct word *words = page->words;

	for (size_t i = span.from + 1; i < span.to && shape->joint[0] == ';'; i++)
		if (words[i].column >= word_end(&words[i - 1]) + WIDE && words[i].line == words[i - 1].line &&
		    are_two_values(page, shape, (struct span){ span.from, i }, (struct span){ i, span.to }))
			return i;
	return span.to;
}

/* What a line of a value is joined with to the words before it, which leave so many brackets open. */
static const char *
joint_behind(const struct shape *shape, const struct word *last, const struct word *next, int open)
{
	if (is_parted_number(last))
		return "";
	return open > 0 || goes_on(last, next) ? " " : shape->joint;
}

static void
write_value(struct cover *cover, const struct shape *shape, const struct value *value)
{
	const struct page *page = cover->page;
	const struct word *last = &page->words[value->spans[0].from];
	int                open = 0;

	header_begin(cover->header, shape->field, page_line_number(page, value->spans[0].from));
	for (size_t i = 0; i < value->count; i++) {
		struct span span = value->spans[i];
		while (span.from < value->spans[i].to) {
			bool        first = span.from == value->spans[0].from;
			const char *joint = first ? "" : joint_behind(shape, last, &page->words[span.from], open);
			span.to = one_value_end(page, shape, (struct span){ span.from, value->spans[i].to });
			page_copy(page, span, cover->header, shape->field, joint);
			if (i + 1 < value->count)
				open += open_brackets(page, span);
			last = &page->words[span.to - 1];
			span.from = span.to;
		}
	}
}

/* Whether a number, or a place's whole name, is among a field's already, in any case. */
static bool
is_stated(const struct header *header, const struct shape *shape, struct slice value)
{
	struct slice so_far = header_text(header, shape->field);
	bool         place = shape->field == HEADER_JURISDICTION;

	for (size_t i = 0; i + value.length <= so_far.length; i++) {
		size_t end = i + value.length;
		if ((i == 0 || (i > 1 && so_far.text[i - 1] == ' ' && (!place || so_far.text[i - 2] == ';'))) &&
		    (end == so_far.length || ascii_is_one_of(so_far.text[end], place ? ";" : ";, ")) &&
		    words_equal((struct slice){ so_far.text + i, value.length }, value))
			return true;
	}
	return false;
}

/* Whether a field that is stated takes what another caption names: another registrant's, an area code's rest. */
static bool
takes_more(const struct header *header, enum header_field field)
{
	struct slice text = header_text(header, field);
	size_t       digits = 0;

	if (field != HEADER_PHONE)
		return field == HEADER_FILE_NUMBER || field == HEADER_JURISDICTION || field == HEADER_IRS_NUMBER;
	for (size_t i = 0; i < text.length; i++)
		digits += ascii_is_digit(text.text[i]);
	return digits < PHONE_DIGITS;
}

/* Adds what another caption names to what the field has. */
static void
keep_another(struct cover *cover, const struct shape *shape, const struct value *value)
{
	for (size_t i = 0; i < value->count; i++) {
		struct slice text = page_slice(cover->page, value->spans[i]);
		if (!is_stated(cover->header, shape, text))
			header_extend(cover->header, shape->field, shape->joint, text);
	}
}

/* Adds the year to a date whose year is alone on the line below, as if it were a page's number. */
static void
add_year(struct cover *cover, enum header_field field, size_t line)
{
	const struct page *page = cover->page;

	if (line + 1 < page->line_count && page->lines[line + 1].kind == LINE_FOLIO)
		header_extend(cover->header, field, " ", line_slice(&page->lines[line + 1]));
}

/* Makes a date of the field that was just written; what is none stays, to be complained of. */
static void
read_date(struct cover *cover, enum header_field field, const struct value *value)
{
	struct header *header = cover->header;
	uintmax_t      line = header->values[field].line;
	char           date[DATE_LENGTH + 1];

	bool found = header_find_date(header_text(header, field), date);
	if (!found && header_is_unfilled(header_text(header, field))) {
		header_set(header, field, (struct slice){ "", 0 }, 0);
		return;
	}
	if (!found) {
		struct header_value printed = header->values[field];
		add_year(cover, field, cover->page->words[value->spans[value->count - 1].from].line);
		found = header_find_date(header_text(header, field), date);
		header->values[field] = printed;
	}
	if (found)
		header_set(header, field, slice_of(date), line);
	else
		header->values[field].unreadable = true;
}

/* Whether a value's last byte is a sentence's: a comma, or a point behind a digit. */
static bool
ends_as_sentence(struct slice value)
{
	char last = value.length > 1 ? value.text[value.length - 1] : ' ';

	return last == ',' || last == ';' || (last == '.' && ascii_is_digit(value.text[value.length - 2]));
}

/* Keeps a value for a field, unless the field has one. */
static void
keep(struct cover *cover, const struct shape *shape, const struct value *value)
{
	struct header *header = cover->header;

	for (size_t i = 0; i < value->count; i++)
		page_mark(cover->page, value->spans[i], WORD_TAKEN);
	if (header_has(header, shape->field)) {
		if (takes_more(header, shape->field))
			keep_another(cover, shape, value);
		return;
	}
	write_value(cover, shape, value);
	while (ends_as_sentence(header_text(header, shape->field)))
		header_shorten(header, shape->field, 1);
	if (says_nothing(header_text(header, shape->field)))
		header->values[shape->field].length = 0;
	else if (shape->field == HEADER_REPORT_DATE && header_has(header, shape->field))
		read_date(cover, shape->field, value);
	if (shape->field == HEADER_ADDRESS)
		cover->address_end = page_line_number(cover->page,
		                                      value->spans[value->count - 1].from);
}

/* Whether words are numbers and signs, and none but they. */
static bool
are_numbers(const struct page *page, struct span words)
{
	for (size_t i = words.from; i < words.to; i++)
		if (!page->words[i].blank && !page->words[i].digit)
			return false;
	return true;
}

/* Takes a telephone number off the end of an address that its caption shares. */
static void
keep_phone(struct cover *cover, const struct caption *caption, struct value *value)
{
	if (!caption_names(caption, HEADER_PHONE) || value->count < 2)
		return;
	struct span last = value->spans[value->count - 1];
	if (!are_numbers(cover->page, last))
		return;
	struct value number = { .spans = { last }, .count = 1 };
	keep(cover, shape_for(HEADER_PHONE), &number);
	value->count--;
}

/* Leaves out what stands before an employer's number, apart from it: the values of captions that are not there. */
static void
leave_employer_number(const struct page *page, struct span *span)
{
	size_t i = span->from;

	while (i < span->to && !shape_is_employer_number(page, (struct span){ i, i + 1 }))
		i++;
	if (i < span->to && page->words[i].apart)
		span->from = i;
}

/* Keeps a caption's value. */
static void
settle(struct cover *cover, const struct caption *caption, struct value *value)
{
	const struct shape *shape = shape_of(caption);

	if (value->count == 0)
		return;
	if (shape->field == HEADER_ADDRESS)
		keep_phone(cover, caption, value);
	for (size_t i = 0; i < value->count && shape->field == HEADER_IRS_NUMBER; i++)
		leave_employer_number(cover->page, &value->spans[i]);
	keep(cover, shape, value);
	/* a date that nobody filled in may have another caption */
	if (shape->field != HEADER_REPORT_DATE || header_has(cover->header, shape->field))
		cover->settled |= 1u << shape->field;
	cover->captions->all[caption - cover->captions->all].named = true;
}

/* Has a caption of an address and more, where another had the address, name the rest: "Telephone of principal offices". */
static void
drop_address(const struct cover *cover, struct caption *caption)
{
	if (!caption->named && caption_names(caption, HEADER_ADDRESS) && (cover->settled & FIELD(ADDRESS)) != 0 &&
	    caption_names(caption, HEADER_PHONE))
		caption->fields &= ~FIELD(ADDRESS);
}

static inline bool
is_settled(const struct cover *cover, const struct caption *caption)
{
	if (caption->fields == 0 || caption->named)
		return true;
	const struct shape *shape = shape_of(caption);
	if ((cover->settled & 1u << shape->field) == 0)
		return false;
	bool of_address = caption->alone && shape->field == HEADER_JURISDICTION; /* "(City) (State) (Zip)" */
	return of_address || !takes_more(cover->header, shape->field);
}

/* --- values on the caption's own line --- */

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

/* Whether a line is full: the first word of the next would pass its end. */
static bool
is_full(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	if (words.to == page->word_count || page->words[words.to].line != line + 1)
		return false;
	return word_end(&page->words[words.to - 1]) + 1 + page->words[words.to].text.length > FULL_LINE;
}

/* How many digits words have. */
static size_t
count_digits(const struct page *page, struct span words)
{
	struct slice text = page_slice(page, words);
	size_t       digits = 0;

	for (size_t i = 0; i < text.length; i++)
		digits += ascii_is_digit(text.text[i]);
	return digits;
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
	       count_digits(page, words) < PHONE_DIGITS && count_digits(page, rest) == PHONE_DIGITS;
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

/* Whether a line holds file numbers and nothing else: "333-45000-09", but no telephone number and no zip code. */
static bool
is_number_line(const struct page *page, size_t line)
{
	enum { ACT = 3, SERIAL = 4 }; /* digits before the hyphen, at most, and behind it, at least */
	struct span words = page_line(page, line);

	for (size_t i = words.from; i < words.to; i++) {
		struct slice text = page->words[i].text;
		size_t       act = ascii_digits(text, 0);
		if (act == 0 || act > ACT || act == text.length || text.text[act] != '-' ||
		    ascii_digits(text, act + 1) < SERIAL ||
		    !shape_for(HEADER_FILE_NUMBER)->fits(page, (struct span){ i, i + 1 }))
			return false;
	}
	return words.from < words.to && !is_caption_line(page, line + 1);
}

/*
 * Adds the lines below that a value beside its caption goes on on: under its
 * start, or, where a full line is wrapped, under the caption's. A date that
 * `fits` is whole; the rest of one, or of a telephone number, stands anywhere.
 */
static void
add_lines_below(const struct cover *cover, const struct caption *caption, bool fits,
                struct value *value)
{
	const struct page  *page = cover->page;
	const struct shape *shape = shape_of(caption);
	const struct word  *first = &page->words[value->spans[0].from];
	size_t              line = first->line + 1;
	bool                wrapped = shape->plain && is_full(page, first->line);
	size_t              column = wrapped ? caption->left : first->column;
	bool                date = shape->field == HEADER_REPORT_DATE && !fits;
	bool                phone = shape->field == HEADER_PHONE && is_phone_wrapped(page, value->spans[0]);
	bool                wanted = shape->plain || date || phone;

	if (phone || (date && is_date_wrapped(page, value->spans[0])))
		column = 0;
	while (wanted && value->count < VALUE_LINES && goes_on_below(page, line, column)) {
		value->spans[value->count++] = page_line(page, line++);
		wanted = shape->plain;
	}
	while (shape->field == HEADER_FILE_NUMBER && value->count < VALUE_LINES && goes_on_below(page, line, column) &&
	       is_number_line(page, line))
		value->spans[value->count++] = page_line(page, line++);
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

/* "Commission File No. 333-1"; `sure` where a colon says so. */
static bool
take_right(struct cover *cover, const struct caption *caption)
{
	size_t ends[] = { caption->last, first_line_end(cover->page, caption) };

	for (size_t i = 0; i < 2; i++) {
		struct span span = words_right(cover, caption, ends[i]);
		if (span.from == span.to)
			continue;
		bool fits = shape_fits(cover->page, caption, span);
		if (!fits && !(caption->colon && i == 0))
			continue;
		struct value value = { .spans = { span }, .count = 1 };
		add_lines_below(cover, caption, fits, &value);
		settle(cover, caption, &value);
		return true;
	}
	return false;
}

/* Whether words close a bracket that they do not open: an aside ends with them that is wrapped. */
static bool
ends_aside(const struct page *page, struct span span)
{
	int depth = 0;

	for (size_t i = span.from; i < span.to && depth >= 0; i++) {
		const struct word *word = &page->words[i];
		for (size_t j = 0; word->brackets != BRACKETS_NONE && j < word->text.length && depth >= 0; j++) {
			depth += word->text.text[j] == '(';
			depth -= word->text.text[j] == ')';
		}
	}
	return depth < 0;
}

/* "Delaware (State of incorporation)" */
static bool
take_left(struct cover *cover, const struct caption *caption)
{
	struct page        *page = cover->page;
	const struct shape *shape = shape_of(caption);
	struct span         span = { caption->first, caption->first };

	if (shape == NULL)
		return false;
	while (span.from > 0 && page->words[span.from - 1].line == caption->top &&
	       is_free(cover, span.from - 1)) {
		span.from--;
		if (page->words[span.from].apart || shape->field == HEADER_ZIP)
			break;
	}
	if (!shape_fits(page, caption, span) || ends_aside(page, span))
		return false;
	struct value value = { .spans = { span }, .count = 1 };
	settle(cover, caption, &value);
	return true;
}

/* "(Commission file number 333-1)" */
static bool
take_inside(struct cover *cover, const struct caption *caption)
{
	struct span span = caption->inside;

	if (span.from == span.to)
		return false;
	struct word *last = &cover->page->words[span.to - 1];
	while (last->text.length > 1 && word_ends_in(last, ')'))
		last->text.length--;
	struct value value = { .spans = { span }, .count = 1 };
	settle(cover, caption, &value);
	return true;
}

/* --- values above or below --- */

/*
 * Whether what stands on a line ends the search for a caption's value: the
 * form's title, a caption above or below, or a line of captions alone. Others
 * beside a value do not.
 */
static bool
blocks(const struct cover *cover, const struct caption *caption, size_t line)
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
		if (word->column < caption->right && word_end(word) > caption->left)
			return true;
	}
	return captions && !values && allot_is_alone(cover->captions, caption);
}

static bool
is_empty(const struct page *page, size_t line)
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

	return words.from < words.to && is_empty(page, line);
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

/* Whether a line is none of an address: the rest of a caption that was not known, or an employer's number. */
static bool
is_of_others(const struct page *page, struct span words)
{
	for (size_t i = words.from; i < words.to; i++)
		if (shape_is_employer_number(page, (struct span){ i, i + 1 }))
			return true;
	return ends_aside(page, words) && !is_opened_above(page, words.from);
}

/* Whether words right above a value are none of it: the name, or an aside, over a row; an address over a telephone. */
static bool
is_over_value(const struct cover *cover, const struct caption *caption, struct span words)
{
	if (shape_of(caption)->field == HEADER_PHONE && !are_numbers(cover->page, words))
		return true;
	if (ends_aside(cover->page, words))
		return true;
	bool open = cover->page->words[words.from].text.text[0] != '(' && open_brackets(cover->page, words) > 0;
	return !open && !cover->page->words[words.from].digit &&
	       allot_is_across(cover->page, cover->captions, caption, cover->page->words[words.from].line);
}

/* Takes the lines above a caption, from the nearest that has anything for it. */
static bool
take_above(struct cover *cover, const struct caption *caption)
{
	struct value value = { .count = 0 };
	bool         tall = shape_of(caption)->tall;
	size_t       empty = 0, stop = caption->top > REACH ? caption->top - REACH : 0;

	for (size_t line = caption->top; line-- > stop && value.count < VALUE_LINES;) {
		if (blocks(cover, caption, line))
			break;
		struct span span = allot_words(cover->page, cover->captions, caption, line);
		if (tall && span.from < span.to && is_of_others(cover->page, span))
			break;
		if (!tall && value.count > 0 && span.from < span.to && is_over_value(cover, caption, span))
			break;
		if (span.from < span.to) {
			value.spans[value.count++] = span;
			empty = 0;
		} else if (value.count > 0 && !is_ruler(cover->page, line) &&
		           (!tall || ++empty > BLANK_LINES)) {
			break;
		}
	}
	reverse(&value);
	settle(cover, caption, &value);
	return value.count > 0;
}

/* Whether a value below a caption can be told from whatever else may stand there. */
static bool
is_clear(const struct cover *cover, const struct caption *caption, struct span span)
{
	const struct page *page = cover->page;

	if (!shape_fits(page, caption, span))
		return false;
	if (caption_names(caption, HEADER_IRS_NUMBER) && shape_is_employer_number(page, span))
		return true;
	if (caption->bracketed || shape_of(caption)->field == HEADER_REPORT_DATE)
		return shape_is_date(page, span);
	if (shape_of(caption)->plain || caption_names(caption, HEADER_JURISDICTION))
		return caption->colon || caption_names(caption, HEADER_REGISTRANT);
	return ascii_is_digit(page->words[span.from].text.text[0]) ||
	       page->words[span.from].text.text[0] == '(';
}

/* Takes the first line below a caption. */
static bool
take_below(struct cover *cover, const struct caption *caption)
{
	size_t line = caption->bottom + 1;

	while (line < cover->page->line_count && is_empty(cover->page, line))
		line++;
	if (line >= cover->page->line_count || line > caption->bottom + 1 + BLANK_LINES)
		return false;
	struct span span = allot_words(cover->page, cover->captions, caption, line);
	if (span.from == span.to || !is_clear(cover, caption, span))
		return false;
	struct value value = { .spans = { span }, .count = 1 };
	add_lines_below(cover, caption, true, &value);
	settle(cover, caption, &value);
	return true;
}

/* --- captions above their values --- */

/* Whether a caption in brackets stands above what it names, or under it. */
static bool
is_movable(const struct caption *caption)
{
	return caption->bracketed && !caption->colon && caption->fields != 0 &&
	       caption->inside.from == caption->inside.to;
}

/* The first line behind a caption with anything on it. */
static size_t
line_under(const struct page *page, const struct caption *caption)
{
	size_t line = caption->bottom + 1;

	while (line < page->line_count && is_empty(page, line))
		line++;
	return line;
}

/* Whether what a caption names, or that there is none, is the first that stands below it. */
static bool
has_value_under(const struct cover *cover, const struct caption *caption)
{
	const struct page *page = cover->page;
	size_t             line = line_under(page, caption);

	if (line >= page->line_count || blocks(cover, caption, line))
		return false;
	struct span span = allot_words(page, cover->captions, caption, line);
	return span.from < span.to || says_nothing(page_slice(page, page_line(page, line)));
}

/* Whether anything but a date stands before a caption, or between it and the caption, or the form's title, above it. */
static bool
has_name_over(const struct page *page, const struct caption *caption)
{
	if (page_line(page, caption->top).from < caption->first)
		return true;
	for (size_t line = caption->top; line-- > 0;) {
		struct span words = page_line(page, line);
		if (is_empty(page, line))
			continue;
		for (size_t i = words.from; i < words.to; i++)
			if (page->words[i].use == WORD_HEADING || page->words[i].use == WORD_CAPTION)
				return false;
		if (words.to - words.from > DATE_WORDS || !shape_is_date(page, words))
			return true;
	}
	return false;
}

/*
 * Whether the captions in brackets stand above what they name, which elsewhere
 * stands above them: nothing is above the name's, and each has a value below.
 */
static bool
are_captions_above(const struct cover *cover)
{
	const struct captions *captions = cover->captions;
	size_t                 name = 0, others = 0;

	while (name < captions->count &&
	       !(is_movable(&captions->all[name]) && caption_names(&captions->all[name], HEADER_REGISTRANT)))
		name++;
	if (name == captions->count || has_name_over(cover->page, &captions->all[name]))
		return false;
	for (size_t i = name; i < captions->count; i++) {
		const struct caption *caption = &captions->all[i];
		if (!is_movable(caption) || caption_names(caption, HEADER_FORMER_NAME))
			continue;
		if (!has_value_under(cover, caption))
			return false;
		others += i > name;
	}
	return others > 0;
}

/* Takes the name between its caption and the next. */
static void
take_name_under(struct cover *cover, const struct caption *caption)
{
	const struct captions *captions = cover->captions;
	const struct caption  *next = caption + 1;

	while (next < captions->all + captions->count && next->top <= caption->bottom)
		next++;
	if (next == captions->all + captions->count)
		return;
	registrant_read(cover->page, caption->bottom + 1, next->first, cover->header);
	registrant_read_below(cover->page, next->top, cover->header);
	if (header_has(cover->header, HEADER_REGISTRANT))
		cover->settled |= FIELD(REGISTRANT);
}

/* Takes the lines below a caption, up to an empty one. */
static void
take_under(struct cover *cover, const struct caption *caption)
{
	const struct page *page = cover->page;
	struct value       value = { .count = 0 };

	if (caption_names(caption, HEADER_REGISTRANT)) {
		take_name_under(cover, caption);
		return;
	}
	for (size_t line = line_under(page, caption); line < page->line_count && value.count < VALUE_LINES; line++) {
		struct span span = allot_words(page, cover->captions, caption, line);
		if (blocks(cover, caption, line) || span.from == span.to)
			break;
		value.spans[value.count++] = span;
	}
	settle(cover, caption, &value);
}

/* --- the whole --- */

/* The first line above a caption that no caption and no title stands on, with all below it. */
static size_t
region_top(const struct page *page, const struct caption *caption)
{
	size_t top = caption->top;

	while (top > 0) {
		struct span words = page_line(page, top - 1);
		size_t      i = words.from;
		while (i < words.to && page->words[i].use != WORD_HEADING && page->words[i].use != WORD_CAPTION)
			i++;
		if (i < words.to)
			break;
		top--;
	}
	return top;
}

/* The name above a caption of the exact name, with all that stands around it. */
static void
take_name(struct cover *cover, const struct caption *caption)
{
	registrant_read(cover->page, region_top(cover->page, caption), caption->first, cover->header);
	registrant_read_below(cover->page, caption->bottom + 1, cover->header);
	if (header_has(cover->header, HEADER_REGISTRANT)) {
		cover->settled |= FIELD(REGISTRANT);
		cover->named = caption;
	}
}

/* A caption, or the first of those above it that are no field's, but asides below the name: "(Depositor)". */
static const struct caption *
with_asides(const struct captions *captions, const struct caption *caption)
{
	while (caption > captions->all && caption[-1].fields == 0 && caption[-1].bottom + 1 == caption->top)
		caption--;
	return caption;
}

/* Adds the names of other registrants, which have captions of their own. */
static void
take_other_names(struct cover *cover)
{
	const struct captions *captions = cover->captions;

	if (cover->named == NULL || !cover->named->bracketed || cover->named->alone)
		return;
	for (const struct caption *other = cover->named + 1; other < captions->all + captions->count; other++) {
		if (!caption_names(other, HEADER_REGISTRANT) || !other->bracketed || other->alone ||
		    page_has(cover->page, (struct span){ other->first, other->last + 1 }, LEXICON_COVER, PARTIES))
			continue;
		const struct caption *first = with_asides(captions, other);
		registrant_read_another(cover->page, region_top(cover->page, first), first->first, cover->header);
	}
}

/* The value beside a caption, where its wording says on which side. */
static void
take_beside(struct cover *cover, const struct caption *caption)
{
	if (take_inside(cover, caption))
		return;
	if (caption->colon || !caption->bracketed)
		(void)take_right(cover, caption);
	else
		(void)take_left(cover, caption);
}

/* The first line below a caption none of whose words were taken for its value. */
static size_t
line_behind_value(const struct page *page, const struct caption *caption)
{
	size_t word = caption->last + 1;

	while (word < page->word_count && page->words[word].use == WORD_TAKEN)
		word++;
	return word < page->word_count ? page->words[word].line : page->line_count;
}

/* The value above a caption, unless a colon says that it stands below. */
static void
take_over(struct cover *cover, const struct caption *caption)
{
	if (cover->above && is_movable(caption)) {
		take_under(cover, caption);
		return;
	}
	if (caption->colon && take_below(cover, caption)) {
		if (caption_names(caption, HEADER_REGISTRANT))
			registrant_read_below(cover->page, line_behind_value(cover->page, caption), cover->header);
		return;
	}
	if (caption_names(caption, HEADER_REGISTRANT) && (caption->bracketed || !caption->colon))
		take_name(cover, caption);
	if (!is_settled(cover, caption))
		(void)take_above(cover, caption);
}

/* What is left: the value may stand on the side that nothing points to. */
static void
take_anywhere(struct cover *cover, const struct caption *caption)
{
	if ((cover->settled & 1u << shape_of(caption)->field) == 0 && !take_right(cover, caption) &&
	    !take_left(cover, caption))
		(void)take_below(cover, caption);
}

/* A cover without a caption of the name has it above the row of the state. */
static void
take_name_above_state(struct cover *cover)
{
	for (size_t i = 0; i < cover->captions->count; i++) {
		const struct caption *caption = &cover->captions->all[i];
		if (header_has(cover->header, HEADER_REGISTRANT))
			return;
		if (caption_names(caption, HEADER_JURISDICTION))
			take_name(cover, caption);
	}
}

/* Whether another caption, in more words, names what a short one without brackets does. */
static bool
has_rival(const struct captions *captions, const struct caption *caption)
{
	if (!caption->alone || caption->bracketed || caption->fields == 0)
		return false;
	for (size_t i = 0; i < captions->count; i++) {
		const struct caption *rival = &captions->all[i];
		if (!rival->alone && rival->fields != 0 && shape_of(rival) == shape_of(caption))
			return true;
	}
	return false;
}

/*
 * Gives captions that have a rival, or those that have none, their values; those
 * first whose place leaves no doubt. Returns whether some have a rival.
 */
static bool
take_values_of(struct cover *cover, bool rivals)
{
	static void (*const ways[])(struct cover *, const struct caption *) = {
		take_beside, take_over, take_anywhere,
	};
	bool some = false;

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		for (size_t j = 0; j < cover->captions->count; j++) {
			struct caption *caption = &cover->captions->all[j];
			drop_address(cover, caption);
			if (is_settled(cover, caption))
				continue;
			bool rival = has_rival(cover->captions, caption);
			some = some || rival;
			if (rival == rivals)
				ways[i](cover, caption);
		}
	return some;
}

/* Gives each caption its value; short ones come last where others name the same. */
static void
take_values(struct cover *cover)
{
	if (take_values_of(cover, false))
		(void)take_values_of(cover, true);
}

/* Whether a caption is a cover's, and hardly other text's. */
static bool
is_formal(const struct caption *caption)
{
	enum { LONG = 4 }; /* words: "Registrant's telephone number, including area code", not "Telephone number" */
	const unsigned sure = FIELD(REGISTRANT) | FIELD(ADDRESS) | FIELD(FORMER_NAME) | FIELD(IRS_NUMBER);
	const unsigned long_ones = FIELD(PHONE) | FIELD(JURISDICTION);

	if (caption->bracketed || caption->alone)
		return caption->bracketed && caption->fields != 0;
	return (caption->fields & sure) != 0 ||
	       ((caption->fields & long_ones) != 0 && caption->last - caption->first + 1 >= LONG);
}

/* Whether a caption's number is the only one that the page has of its kind. */
static bool
is_only_file_number(const struct captions *captions, const struct caption *caption)
{
	if (!caption_names(caption, HEADER_FILE_NUMBER) || !caption->colon)
		return false;
	for (size_t i = 0; i < captions->count; i++)
		if (&captions->all[i] != caption && caption_names(&captions->all[i], HEADER_FILE_NUMBER))
			return false;
	return true;
}

/*
 * Ends the page, where a cover without an Item is followed by other text, at
 * the first page mark behind its last caption.
 */
static void
end_page(struct cover *cover)
{
	struct captions *captions = cover->captions;
	const struct page *page = cover->page;
	size_t           count = captions->count;

	while (count > 0 && !is_formal(&captions->all[count - 1]) && !is_only_file_number(captions, &captions->all[count - 1]))
		count--;
	if (count == 0)
		return;
	size_t line = captions->all[count - 1].bottom;
	while (line < page->line_count && page->lines[line].kind != LINE_PAGE && page->lines[line].kind != LINE_FOLIO)
		line++;
	while (count < captions->count && captions->all[count].top < line)
		count++;
	captions->count = count;
	cover->end = page->starts[line];
}

/* Where the digits that end a text's first bytes start. */
static size_t
digits_start(struct slice text, size_t end)
{
	while (end > 0 && ascii_is_digit(text.text[end - 1]))
		end--;
	return end;
}

/* The length of a zip code behind a blank that ends the text, or 0: "63141", "63141-8635", "63141 - 8635". */
static size_t
zip_at_end(struct slice text)
{
	size_t start = digits_start(text, text.length), digits = text.length - start, end = start;

	while (end > 0 && ascii_is_one_of(text.text[end - 1], " -"))
		end--;
	size_t first = digits_start(text, end);
	if (digits == ZIP_MORE && end - first == ZIP_DIGITS && memchr(text.text + end, '-', start - end) != NULL)
		start = first;
	else if (digits != ZIP_DIGITS && digits != ZIP_DIGITS + ZIP_MORE)
		return 0;
	return start > 0 && text.text[start - 1] == ' ' ? text.length - start : 0;
}

/* Takes the zip code off an address that it is printed with. */
static void
split_address(struct cover *cover)
{
	struct header *header = cover->header;
	struct slice   text = header_text(header, HEADER_ADDRESS);

	while (text.length > 0 && text.text[text.length - 1] == '-') /* the rest is on another line */
		text.length--;
	size_t length = zip_at_end(text);
	if (length == 0 || header_has(header, HEADER_ZIP))
		return;
	char zip[16];
	if (length >= sizeof zip)
		return;
	memcpy(zip, text.text + text.length - length, length);
	size_t rest = text.length - length;
	while (rest > 0 && ascii_is_one_of(text.text[rest - 1], " ,-"))
		rest--;
	header->values[HEADER_ADDRESS].length = rest;
	header_set(header, HEADER_ZIP, (struct slice){ zip, length }, cover->address_end);
}

/* The first line with the word that the series stands behind. */
static size_t
series_line(const struct page *page)
{
	size_t word = 0;

	while (word < page->word_count &&
	       !lexeme_is_in(page->words[word].lexeme, LEXICON_COVER, SERIES))
		word++;
	return word < page->word_count ? page->words[word].line : page->line_count;
}

static void
read_series(const struct page *page, struct header *header)
{
	size_t             first = series_line(page), count = page->line_count - first;
	const struct line *lines = page->lines + first;
	struct series      series = cover_series(lines, count);
	const char        *start = series.start.text;

	for (size_t i = 0; i < count && series.start.length > 0; i++)
		if (start >= lines[i].text && start < lines[i].text + lines[i].length)
			header_set(header, HEADER_SERIES, series.start, lines[i].number);
	if (series.rest.length > 0)
		header_append(header, HEADER_SERIES, "-", series.rest);
}

/* Reads what page and captions hold. */
static void
read_fields(struct cover *cover)
{
	struct page *page = cover->page;
	bool         captioned = cover->captions->count > 0;

	cover->above = are_captions_above(cover);
	take_values(cover);
	take_name_above_state(cover);
	take_other_names(cover);
	split_address(cover);
	if (!header_has(cover->header, HEADER_SECURITIES))
		registrant_read_securities(page, cover->end, cover->header);
	form_amend(page, captioned ? cover->captions->all[0].first : page->word_count, cover->header);
	read_series(page, cover->header);
}

int
cover_add_words(struct lexicon *lexicon)
{
	if (lexicon_add_lists(lexicon, LEXICON_COVER, lists, sizeof lists / sizeof *lists) != 0 ||
	    form_add_words(lexicon) != 0 || registrant_add_words(lexicon) != 0)
		return -1;
	return captions_add_words(lexicon);
}

int
cover_read(struct page *page, struct captions *captions, const struct line *lines, size_t count,
           struct header *header)
{
	struct cover cover = { .page = page, .captions = captions, .header = header };

	if (page_read(page, lines, count, 0) != 0)
		return -1;
	form_read(page, header);
	form_mark_title(page);
	if (captions_find(captions, page) != 0)
		return -1;
	cover.end = page->word_count;
	end_page(&cover);
	read_fields(&cover);
	return header->text.error != 0 ? -1 : 0;
}
