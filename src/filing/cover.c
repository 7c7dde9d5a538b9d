/*
 * A filing's cover page. The form's title is set aside first, then the
 * captions are found, and each takes as its value what stands beside, above
 * or below it and looks like one.
 */
#include "filing/cover.h"

#include "filing/caption.h"
#include "filing/page.h"
#include "filing/registrant.h"
#include "record/date.h"
#include "util/ascii.h"

#define FIELD(name) (1u << HEADER_##name)

/* A line of these words alone, and of numbers, is part of the form's title. */
static const char title_words[] =
	"securities and exchange commission united states of america washington dc form current "
	"annual quarterly transition report reports pursuant to section sections 13 15d 13a or d the act "
	"1934 1933 amended amendment no under rule mark one x filed as an by on special financial "
	"prospectus supplement cover page amendment fifth street nw 20549 20006";

/* Values that say that there is none. */
static const char *const nothings[] = {
	"n/a", "na", "none", "not applicable", "no change", "unchanged", "same", "not changed", "nil",
};

enum {
	REACH = 40,        /* lines that a value stands above its caption, at most */
	VALUE_LINES = 16,  /* lines of a value */
	ROW = 16,          /* captions, and values, side by side */
	BLANK_LINES = 2,   /* between two lines of an address */
	ZIP_DIGITS = 5
};

struct cover {
	struct page     page;
	struct captions captions;
	struct header  *header;
	unsigned        settled;      /* fields that need no value any more */
	uintmax_t       address_end;  /* the line that the address ends on */
};

/* A value's text, a span a line, in the order of the page. */
struct value {
	struct span spans[VALUE_LINES];
	size_t      count;
};

static bool
has_field(const struct caption *caption, enum header_field field)
{
	return (caption->fields & 1u << field) != 0;
}

/* --- the form's title --- */

/* Whether text is a form's name: "8-K", "10-K405", "S-3/A". */
static bool
is_form(struct slice text)
{
	bool digit = false;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.text[i];
		digit = digit || ascii_is_digit(c);
		if (!ascii_is_digit(c) && !ascii_is_letter(c) && c != '-' && c != '/')
			return false;
	}
	return digit;
}

static struct slice
without_punctuation(struct slice text)
{
	while (text.length > 0 && strchr(".,;:*", text.text[text.length - 1]) != NULL)
		text.length--;
	return text;
}

/* Whether "F O R M" is spelt from the word on; `*after` is the word behind it. */
static bool
is_form_word(const struct page *page, size_t word, size_t *after)
{
	static const char spelt[] = "form";

	*after = word + 1;
	if (word_is_among(&page->words[word], spelt))
		return true;
	for (size_t i = 0; i < sizeof spelt - 1; i++)
		if (word + i >= page->word_count ||
		    !word_is(&page->words[word + i], (struct slice){ &spelt[i], 1 }))
			return false;
	*after = word + sizeof spelt - 1;
	return true;
}

/* Appends the letters, digits and joints of a form's name. */
static void
append_capitals(struct header *header, struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		char c = ascii_upper(text.text[i]);
		if (c != '(' && c != ')')
			header_append(header, HEADER_FORM, "", (struct slice){ &c, 1 });
	}
}

/* Reads a form's name from the words on; they may be spaced: "8 - K". */
static void
read_form_name(const struct page *page, size_t from, struct header *header)
{
	bool whole = false;

	header_begin(header, HEADER_FORM, page_line_number(page, from));
	for (size_t i = from; i < page->word_count; i++) {
		struct slice text = without_punctuation(page->words[i].text);
		bool         amendment = text.length > 0 && text.text[0] == '/';
		if (page->words[i].line != page->words[from].line ||
		    (i > from && !amendment && (whole || text.length != 1)))
			break;
		append_capitals(header, text);
		if (amendment)
			break;
		whole = whole || text.length > 2;
	}
	if (!is_form(header_text(header, HEADER_FORM)))
		header_set(header, HEADER_FORM, (struct slice){ "", 0 }, 0);
}

/* "Rule 424(b)(5)" names form 424B5. */
static void
read_rule(const struct page *page, size_t word, struct header *header)
{
	struct slice text = page->words[word].text;

	if (text.length < 7 || memcmp(text.text, "424(", 4) != 0)
		return;
	header_begin(header, HEADER_FORM, page_line_number(page, word));
	append_capitals(header, without_punctuation(text));
}

/* Whether an amendment's number stands on the page before the word. */
static bool
is_amended(const struct page *page, size_t to)
{
	static const char numbers[] = "1 2 3 4 5 6 7 8 9 10 one two three four five six";

	for (size_t i = 0; i + 2 < to; i++)
		if (word_is_among(&page->words[i], "amendment") &&
		    word_is_among(&page->words[i + 1], "no number") &&
		    word_is_among(&page->words[i + 2], numbers))
			return true;
	return false;
}

static void
read_form(struct cover *cover)
{
	const struct page *page = &cover->page;
	struct header     *header = cover->header;
	size_t             after;

	for (size_t i = 0; i + 1 < page->word_count && !header_has(header, HEADER_FORM); i++)
		if (is_form_word(page, i, &after) && after < page->word_count)
			read_form_name(page, after, header);
	for (size_t i = 1; i < page->word_count && !header_has(header, HEADER_FORM); i++)
		if (word_is_among(&page->words[i - 1], "rule rules"))
			read_rule(page, i, header);
}

/* Adds "/A" to the form of an amendment that is called one in words only. */
static void
amend_form(struct cover *cover)
{
	struct slice form = header_text(cover->header, HEADER_FORM);
	size_t       to = cover->captions.count > 0 ? cover->captions.all[0].first
	                                            : cover->page.word_count;

	if (form.length == 0 || memchr(form.text, '/', form.length) != NULL ||
	    !is_amended(&cover->page, to))
		return;
	header_extend(cover->header, HEADER_FORM, "", slice_of("/A"));
}

/* Sets aside the lines that belong to the form's title. */
static void
mark_title(struct page *page)
{
	for (size_t line = 0; line < page->line_count; line++) {
		struct span words = page_line(page, line);
		bool        title = words.from < words.to;
		for (size_t i = words.from; i < words.to && title; i++) {
			const struct word *word = &page->words[i];
			title = word_is_blank(word) || word_is_among(word, title_words) ||
			        (i > words.from && word_is_among(word - 1, "form") &&
			         is_form(without_punctuation(word->text)));
		}
		for (size_t i = words.from; i < words.to && title; i++)
			if (page->words[i].use == WORD_FREE)
				page->words[i].use = WORD_HEADING;
	}
}

/* --- what values look like --- */

static bool
is_zip(const struct page *page, struct span span)
{
	return span.to - span.from <= 2 && ascii_is_digit(page->words[span.from].text.text[0]) &&
	       word_end(&page->words[span.to - 1]) - page->words[span.from].column <= 10;
}

static bool
is_place(const struct page *page, struct span span)
{
	return span.to - span.from <= 8 && !page_has_digit(page, span);
}

static bool
is_date(const struct page *page, struct span span)
{
	char date[DATE_LENGTH + 1];

	return header_find_date(page_slice(page, span), date);
}

static bool
is_number(const struct page *page, struct span span)
{
	return page_has_digit(page, span) && !is_date(page, span);
}

/* A number, or the words that stand in for one: "Applied For". */
static bool
is_number_or_excuse(const struct page *page, struct span span)
{
	return is_number(page, span) ||
	       (span.to - span.from <= 3 && page->words[span.from].text.text[0] != '(');
}

static bool
is_text(const struct page *page, struct span span)
{
	(void)page;
	return span.to > span.from;
}

/* How each captioned field's value looks. */
static const struct shape {
	enum header_field field;
	bool (*fits)(const struct page *page, struct span span);
	const char *joint; /* between the lines of a value */
	bool  tall;        /* its lines may stand apart */
	bool  plain;       /* any text fits */
} shapes[] = {
	{ HEADER_REPORT_DATE, is_date, " ", false, false },
	{ HEADER_JURISDICTION, is_place, " ", false, false },
	{ HEADER_FILE_NUMBER, is_number, "; ", false, false },
	{ HEADER_IRS_NUMBER, is_number_or_excuse, "; ", false, false },
	{ HEADER_ZIP, is_zip, " ", false, false },
	{ HEADER_PHONE, is_number, " ", false, false },
	{ HEADER_ADDRESS, is_text, " ", true, true },
	{ HEADER_FORMER_NAME, is_text, " ", false, true },
	{ HEADER_REGISTRANT, is_text, " ", true, true },
};

enum { SHAPES = sizeof shapes / sizeof *shapes };

/* The shape of the first of a caption's fields; NULL where the record wants none of them. */
static const struct shape *
shape_of(const struct caption *caption)
{
	const struct shape *found = NULL;

	for (size_t i = 0; i < SHAPES; i++)
		if (has_field(caption, shapes[i].field) && (found == NULL || shapes[i].tall))
			found = &shapes[i];
	return found;
}

static bool
fits(const struct page *page, const struct caption *caption, struct span span)
{
	const struct shape *shape = shape_of(caption);

	return shape != NULL && span.from < span.to && shape->fits(page, span);
}

/* --- keeping values --- */

static bool
says_nothing(struct slice text)
{
	struct word word = { .text = text };

	for (size_t i = 0; i < sizeof nothings / sizeof *nothings; i++) {
		struct word nothing = { .text = slice_of(nothings[i]) };
		char        plain[32];
		size_t      length = 0;
		for (size_t j = 0; j < nothing.text.length; j++)
			if (ascii_is_letter(nothing.text.text[j]))
				plain[length++] = nothing.text.text[j];
		if (word_is(&word, (struct slice){ plain, length }))
			return true;
	}
	return false;
}

/* Whether the next line of a list needs no separator: "333-1," or "333-1 and". */
static bool
goes_on(const struct word *last)
{
	return word_ends_in(last, ',') || word_ends_in(last, ';') ||
	       word_is_among(last, "and &") || word_ends_in(last, '&');
}

static void
write_value(struct cover *cover, const struct shape *shape, const struct value *value)
{
	const struct page *page = &cover->page;
	const char        *joint = "";

	header_begin(cover->header, shape->field, page_line_number(page, value->spans[0].from));
	for (size_t i = 0; i < value->count; i++) {
		struct span span = value->spans[i];
		page_copy(page, span, cover->header, shape->field, joint);
		joint = goes_on(&page->words[span.to - 1]) ? " " : shape->joint;
	}
}

/* Whether a number is among a field's already. */
static bool
is_stated(const struct header *header, enum header_field field, struct slice number)
{
	struct slice so_far = header_text(header, field);

	for (size_t i = 0; i + number.length <= so_far.length; i++) {
		size_t end = i + number.length;
		if (memcmp(so_far.text + i, number.text, number.length) == 0 &&
		    (end == so_far.length || strchr(";, ", so_far.text[end]) != NULL))
			return true;
	}
	return false;
}

/* Whether a field that is stated takes what another caption names: a file number, an area code's rest. */
static bool
takes_more(const struct header *header, enum header_field field)
{
	enum { PHONE_DIGITS = 7 };
	struct slice text = header_text(header, field);
	size_t       digits = 0;

	for (size_t i = 0; i < text.length; i++)
		digits += ascii_is_digit(text.text[i]);
	return field == HEADER_FILE_NUMBER || (field == HEADER_PHONE && digits < PHONE_DIGITS);
}

/* Adds what another caption names to what the field has. */
static void
keep_another(struct cover *cover, const struct shape *shape, const struct value *value)
{
	for (size_t i = 0; i < value->count; i++) {
		struct slice text = page_slice(&cover->page, value->spans[i]);
		if (!is_stated(cover->header, shape->field, text))
			header_extend(cover->header, shape->field, shape->joint, text);
	}
}

/* Keeps a value for a field, unless the field has one. */
static void
keep(struct cover *cover, const struct shape *shape, const struct value *value)
{
	struct header *header = cover->header;
	char           date[DATE_LENGTH + 1];

	for (size_t i = 0; i < value->count; i++)
		page_mark(&cover->page, value->spans[i], WORD_TAKEN);
	if (header_has(header, shape->field)) {
		if (takes_more(header, shape->field))
			keep_another(cover, shape, value);
		return;
	}
	write_value(cover, shape, value);
	uintmax_t    line = header->values[shape->field].line;
	struct slice text = header_text(header, shape->field);
	if (shape->field == HEADER_REPORT_DATE && text.length > 0) {
		bool found = header_find_date(text, date);
		if (found)
			header_set(header, shape->field, slice_of(date), line);
		header->values[shape->field].unreadable = !found;
	} else if (says_nothing(text)) {
		header->values[shape->field].length = 0;
	}
	if (shape->field == HEADER_ADDRESS)
		cover->address_end = page_line_number(&cover->page,
		                                      value->spans[value->count - 1].from);
}

/* Takes a telephone number off the end of an address that its caption shares. */
static void
keep_phone(struct cover *cover, const struct caption *caption, struct value *value)
{
	static const struct shape phone = { HEADER_PHONE, is_number, " ", false, false };
	const struct page        *page = &cover->page;

	if (!has_field(caption, HEADER_PHONE) || value->count < 2)
		return;
	struct span last = value->spans[value->count - 1];
	for (size_t i = last.from; i < last.to; i++)
		if (!word_is_blank(&page->words[i]) && !page_has_digit(page, (struct span){ i, i + 1 }))
			return;
	struct value number = { .spans = { last }, .count = 1 };
	keep(cover, &phone, &number);
	value->count--;
}

/* Keeps a caption's value. */
static void
settle(struct cover *cover, const struct caption *caption, struct value *value)
{
	const struct shape *shape = shape_of(caption);

	if (shape == NULL || value->count == 0)
		return;
	if (shape->field == HEADER_ADDRESS)
		keep_phone(cover, caption, value);
	keep(cover, shape, value);
	cover->settled |= 1u << shape->field;
	cover->captions.all[caption - cover->captions.all].named = true;
}

static bool
is_settled(const struct cover *cover, const struct caption *caption)
{
	const struct shape *shape = shape_of(caption);

	if (shape == NULL || caption->named)
		return true;
	return (cover->settled & 1u << shape->field) != 0 && !takes_more(cover->header, shape->field);
}

/* --- values on the caption's own line --- */

static bool
is_free(const struct cover *cover, size_t word)
{
	return cover->page.words[word].use == WORD_FREE;
}

/* The free words that follow a word of a caption on its line; for short fields, their first cell. */
static struct span
words_right(const struct cover *cover, const struct caption *caption, size_t word)
{
	const struct page  *page = &cover->page;
	const struct shape *shape = shape_of(caption);
	size_t              end = page_line(page, page->words[word].line).to, from = word + 1;

	while (from < end && (page->words[from].use == WORD_RULER ||
	                      (is_free(cover, from) && word_is_blank(&page->words[from]))))
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

/* Adds the lines below that a value beside its caption goes on on. */
static void
add_lines_below(const struct cover *cover, const struct caption *caption, struct value *value)
{
	const struct page  *page = &cover->page;
	const struct shape *shape = shape_of(caption);
	const struct word  *first = &page->words[value->spans[0].from];
	size_t              line = first->line + 1;
	bool wanted = shape->plain || (shape->field == HEADER_REPORT_DATE &&
	                               !is_date(page, value->spans[0]));

	while (wanted && value->count < VALUE_LINES && goes_on_below(page, line, first->column)) {
		value->spans[value->count++] = page_line(page, line++);
		wanted = shape->plain;
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

/* "Commission File No. 333-1"; `sure` where a colon says so. */
static bool
take_right(struct cover *cover, const struct caption *caption)
{
	size_t ends[] = { caption->last, first_line_end(&cover->page, caption) };

	for (size_t i = 0; i < 2; i++) {
		struct span span = words_right(cover, caption, ends[i]);
		if (span.from == span.to)
			continue;
		if (!fits(&cover->page, caption, span) && !(caption->colon && i == 0))
			continue;
		struct value value = { .spans = { span }, .count = 1 };
		add_lines_below(cover, caption, &value);
		settle(cover, caption, &value);
		return true;
	}
	return false;
}

/* "Delaware (State of incorporation)" */
static bool
take_left(struct cover *cover, const struct caption *caption)
{
	struct page        *page = &cover->page;
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
	if (!fits(page, caption, span))
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
	struct word *last = &cover->page.words[span.to - 1];
	while (last->text.length > 1 && word_ends_in(last, ')'))
		last->text.length--;
	struct value value = { .spans = { span }, .count = 1 };
	settle(cover, caption, &value);
	return true;
}

/* --- values above or below --- */

/* Captions that share lines, by their columns, and cells of values on a line. */
struct row {
	const struct caption *captions[ROW];
	size_t                count;
};

static bool
share_lines(const struct caption *a, const struct caption *b)
{
	return a->top <= b->bottom && b->top <= a->bottom;
}

static void
add_to_row(struct row *row, const struct caption *caption)
{
	size_t at = row->count++;

	while (at > 0 && row->captions[at - 1]->left > caption->left) {
		row->captions[at] = row->captions[at - 1];
		at--;
	}
	row->captions[at] = caption;
}

static struct row
row_of(const struct cover *cover, const struct caption *caption)
{
	const struct caption *all = cover->captions.all;
	size_t                index = (size_t)(caption - all);
	size_t                from = index < ROW / 2 ? 0 : index - ROW / 2;
	struct row            row = { .count = 0 };

	for (size_t i = from; i < cover->captions.count && row.count < ROW; i++)
		if (share_lines(&all[i], caption))
			add_to_row(&row, &all[i]);
		else if (i > index)
			break;
	return row;
}

/* The values on a line, those that were taken already too. */
static size_t
cells_of(const struct cover *cover, size_t line, struct span cells[ROW])
{
	struct span words = page_line(&cover->page, line);
	size_t      count = 0;

	for (size_t i = words.from; i < words.to && count < ROW;) {
		size_t end = page_cell_end(&cover->page, i);
		if (is_free(cover, i) || cover->page.words[i].use == WORD_TAKEN)
			cells[count++] = (struct span){ i, end };
		i = end;
	}
	return count;
}

static bool
row_has(const struct row *row, enum header_field field, const struct caption *but)
{
	for (size_t i = 0; i < row->count; i++)
		if (row->captions[i] != but && has_field(row->captions[i], field))
			return true;
	return false;
}

/* The columns between the two, 0 where they touch; or, negative, the columns that they share. */
static long
distance(const struct caption *caption, size_t left, size_t right)
{
	size_t from = left > caption->left ? left : caption->left;
	size_t to = right < caption->right ? right : caption->right;

	return from > to ? (long)(from - to) : -(long)(to - from);
}

/* The caption of a row that a cell stands nearest to and may belong to. */
static const struct caption *
owner_of(const struct cover *cover, const struct row *row, struct span cell)
{
	const struct page    *page = &cover->page;
	const struct caption *owner = NULL;
	size_t                left = page->words[cell.from].column;
	size_t                right = word_end(&page->words[cell.to - 1]);

	for (size_t i = 0; i < row->count; i++) {
		const struct caption *caption = row->captions[i];
		if (!fits(page, caption, cell))
			continue;
		if (has_field(caption, HEADER_ADDRESS) && is_zip(page, cell) &&
		    row_has(row, HEADER_ZIP, caption))
			continue;
		if (owner == NULL || distance(caption, left, right) < distance(owner, left, right))
			owner = caption;
	}
	return owner;
}

/* The part of a cell whose words stand nearest to the caption, where one blank parts two values. */
static struct span
part_of(const struct cover *cover, const struct row *row, const struct caption *caption,
        struct span cell)
{
	struct span part = { cell.to, cell.to };

	for (size_t i = cell.from; i < cell.to; i++) {
		struct span word = { i, i + 1 };
		if (owner_of(cover, row, word) != caption)
			continue;
		if (part.from == cell.to)
			part.from = i;
		part.to = i + 1;
	}
	return part;
}

/* Whether a cell stands over several captions of the row. */
static bool
spans_captions(const struct cover *cover, const struct row *row, struct span cell)
{
	size_t left = cover->page.words[cell.from].column, count = 0;
	size_t right = word_end(&cover->page.words[cell.to - 1]);

	for (size_t i = 0; i < row->count; i++)
		count += distance(row->captions[i], left, right) < 0;
	return count > 1;
}

/* The caption's place in its row. */
static size_t
place_of(const struct row *row, const struct caption *caption)
{
	size_t place = 0;

	while (row->captions[place] != caption)
		place++;
	return place;
}

/*
 * What a row's caption may take of the cell in the given place of `count`; an
 * empty span for nothing. As many cells as captions, or one cell of as many
 * words, belong to them in their order; else a cell is its nearest caption's.
 */
static struct span
share_of(const struct cover *cover, const struct row *row, const struct caption *caption,
         struct span cell, size_t place, size_t count)
{
	const struct span none = { 0, 0 };
	struct span       line = page_line(&cover->page, cover->page.words[cell.from].line);
	bool              address = row_has(row, HEADER_ADDRESS, NULL);

	if (count == row->count && count > 1)
		return place == place_of(row, caption) ? cell : none;
	if (line.to - line.from == row->count && !address) {
		size_t word = line.from + place_of(row, caption);
		return word >= cell.from && word < cell.to ? (struct span){ word, word + 1 } : none;
	}
	if (count < row->count && !address && spans_captions(cover, row, cell))
		return part_of(cover, row, caption, cell);
	return owner_of(cover, row, cell) == caption ? cell : none;
}

/* The words of a line that belong to the caption; an empty span where none do. */
static struct span
words_for(const struct cover *cover, const struct caption *caption, size_t line)
{
	struct row  row = row_of(cover, caption);
	struct span cells[ROW], found = { 0, 0 };
	size_t      count = cells_of(cover, line, cells);

	for (size_t i = 0; i < count; i++) {
		struct span share = { 0, 0 };
		if (is_free(cover, cells[i].from))
			share = share_of(cover, &row, caption, cells[i], i, count);
		if (!fits(&cover->page, caption, share))
			continue;
		if (found.from == found.to)
			found.from = share.from;
		found.to = share.to;
	}
	return found;
}

/* Whether what stands on a line ends the search for a caption's value. */
static bool
blocks(const struct cover *cover, const struct caption *caption, size_t line)
{
	const struct page *page = &cover->page;
	struct span        words = page_line(page, line);
	bool               alone = row_of(cover, caption).count == 1;

	for (size_t i = words.from; i < words.to; i++) {
		const struct word *word = &page->words[i];
		if (word->use == WORD_HEADING)
			return true;
		if (word->use == WORD_CAPTION &&
		    (alone || (word->column < caption->right && word_end(word) > caption->left)))
			return true;
	}
	return false;
}

static bool
is_empty(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	while (words.from < words.to && page->words[words.from].use == WORD_RULER)
		words.from++;
	return words.from == words.to;
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
		struct span span = words_for(cover, caption, line);
		if (span.from < span.to) {
			value.spans[value.count++] = span;
			empty = 0;
		} else if (value.count > 0 && (!tall || ++empty > BLANK_LINES)) {
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
	const struct page *page = &cover->page;

	if (!fits(page, caption, span))
		return false;
	if (caption->bracketed || shape_of(caption)->field == HEADER_REPORT_DATE)
		return is_date(page, span);
	if (shape_of(caption)->plain || has_field(caption, HEADER_JURISDICTION))
		return caption->colon || has_field(caption, HEADER_REGISTRANT);
	return ascii_is_digit(page->words[span.from].text.text[0]) ||
	       page->words[span.from].text.text[0] == '(';
}

/* Takes the first line below a caption. */
static bool
take_below(struct cover *cover, const struct caption *caption)
{
	size_t line = caption->bottom + 1;

	while (line < cover->page.line_count && is_empty(&cover->page, line))
		line++;
	if (line >= cover->page.line_count || line > caption->bottom + 1 + BLANK_LINES)
		return false;
	struct span span = words_for(cover, caption, line);
	if (span.from == span.to || !is_clear(cover, caption, span))
		return false;
	struct value value = { .spans = { span }, .count = 1 };
	add_lines_below(cover, caption, &value);
	settle(cover, caption, &value);
	return true;
}

/* --- the whole --- */

/* The name above a caption of the exact name, with all that stands around it. */
static void
take_name(struct cover *cover, const struct caption *caption)
{
	size_t top = caption->top;

	while (top > 0) {
		struct span words = page_line(&cover->page, top - 1);
		size_t      i = words.from;
		while (i < words.to && cover->page.words[i].use != WORD_HEADING &&
		       cover->page.words[i].use != WORD_CAPTION)
			i++;
		if (i < words.to)
			break;
		top--;
	}
	registrant_read(&cover->page, top, caption->top, cover->header);
	if (header_has(cover->header, HEADER_REGISTRANT))
		cover->settled |= FIELD(REGISTRANT);
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

static void
take_over(struct cover *cover, const struct caption *caption)
{
	if (has_field(caption, HEADER_REGISTRANT) && (caption->bracketed || !caption->colon))
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

/* Gives each caption its value, those first whose place leaves no doubt. */
static void
take_values(struct cover *cover)
{
	static void (*const ways[])(struct cover *, const struct caption *) = {
		take_beside, take_over, take_anywhere,
	};

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		for (size_t j = 0; j < cover->captions.count; j++)
			if (!is_settled(cover, &cover->captions.all[j]))
				ways[i](cover, &cover->captions.all[j]);
}

/* The length of a zip code that ends the text, with its blank, or 0. */
static size_t
zip_at_end(struct slice text)
{
	size_t length = 0, digits = 0;

	while (length < text.length && text.text[text.length - 1 - length] != ' ') {
		char c = text.text[text.length - 1 - length++];
		if (!ascii_is_digit(c) && c != '-')
			return 0;
		digits += c != '-';
	}
	return length < text.length && (digits == ZIP_DIGITS || digits == 9) ? length : 0;
}

/* Takes the zip code off an address that it is printed with. */
static void
split_address(struct cover *cover)
{
	struct header *header = cover->header;
	struct slice   text = header_text(header, HEADER_ADDRESS);
	size_t         length = zip_at_end(text);

	if (length == 0 || header_has(header, HEADER_ZIP))
		return;
	char zip[16];
	if (length >= sizeof zip)
		return;
	memcpy(zip, text.text + text.length - length, length);
	size_t rest = text.length - length;
	while (rest > 0 && (text.text[rest - 1] == ' ' || text.text[rest - 1] == ','))
		rest--;
	header->values[HEADER_ADDRESS].length = rest;
	header_set(header, HEADER_ZIP, (struct slice){ zip, length }, cover->address_end);
}

static void
read_series(const struct line *lines, size_t count, struct header *header)
{
	struct slice series = cover_series(lines, count);

	for (size_t i = 0; i < count && series.length > 0; i++)
		if (series.text >= lines[i].text && series.text < lines[i].text + lines[i].length)
			header_set(header, HEADER_SERIES, series, lines[i].number);
}

/* Reads what page and captions hold. */
static void
read_fields(struct cover *cover)
{
	take_values(cover);
	split_address(cover);
	if (!header_has(cover->header, HEADER_SECURITIES))
		registrant_read_securities(&cover->page, cover->header);
	amend_form(cover);
	read_series(cover->page.lines, cover->page.line_count, cover->header);
}

int
cover_read(const struct line *lines, size_t count, struct header *header)
{
	struct cover cover = { .header = header };
	int          result = page_read(&cover.page, lines, count);

	if (result == 0) {
		read_form(&cover);
		mark_title(&cover.page);
		result = captions_find(&cover.captions, &cover.page);
	}
	if (result == 0)
		read_fields(&cover);
	captions_free(&cover.captions);
	page_free(&cover.page);
	return header->text.error != 0 ? -1 : result;
}
