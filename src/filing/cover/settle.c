/*
 * Keeping the values of captions: what each adds to the record, and what the
 * record has already.
 */
#include "filing/cover/settle.h"

#include "filing/cover/namewords.h"
#include "filing/cover/shape.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/len.h"

enum {
	ZIP_DIGITS = 5,
	ZIP_MORE = 4,     /* digits that may follow these, or a telephone number's, behind a hyphen */
	ZIP_LONGEST = 16  /* bytes, with blanks around the hyphen */
};

/* What an address may go on with behind its zip code. */
static const char *const behind_zips[] = { "attention", "attn", "usa", "u.s.a", "united states of" };

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
	if (field != HEADER_PHONE)
		return field == HEADER_FILE_NUMBER || field == HEADER_JURISDICTION || field == HEADER_IRS_NUMBER;
	return ascii_count_digits(header_text(header, field)) < VALUE_PHONE_DIGITS;
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

/* The number that is alone on the line below, as if it were a page's: a date's year, a zip code's rest; or nothing. */
static struct slice
number_below(const struct page *page, size_t line)
{
	if (line + 1 == page->line_count || page->lines[line + 1].kind != LINE_FOLIO)
		return (struct slice){ "", 0 };
	return line_slice(&page->lines[line + 1]);
}

/* The line that a value's last words stand on. */
static size_t
last_line(const struct page *page, const struct value *value)
{
	return page->words[value->spans[value->count - 1].from].line;
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
		header_extend(header, field, " ", number_below(cover->page, last_line(cover->page, value)));
		found = header_find_date(header_text(header, field), date);
		header->values[field] = printed;
	}
	if (found)
		header_set(header, field, slice_of(date), line);
	else
		header->values[field].unreadable = true;
}

/*
 * Adds the rest of a zip code, or telephone number, that a hyphen ends, from the
 * line below it. The code's hyphen goes where there is none.
 */
static void
add_rest(struct cover *cover, enum header_field field, const struct value *value)
{
	struct header *header = cover->header;
	struct slice   text = header_text(header, field);

	if (text.length == 0 || text.text[text.length - 1] != '-')
		return;
	size_t end = text.length - 1;
	while (end > 0 && text.text[end - 1] == ' ')
		end--;
	if (end == 0 || !ascii_is_digit(text.text[end - 1]))
		return;
	struct slice below = number_below(cover->page, last_line(cover->page, value));
	if (below.length == ZIP_MORE && ascii_digits(below, 0) == ZIP_MORE)
		header_append(header, field, "", below);
	else if (field != HEADER_PHONE)
		header_shorten(header, field, 1);
}

/* Whether a value's last byte is a sentence's: a comma, or a point behind a digit. */
static bool
ends_as_sentence(struct slice value)
{
	char last = value.length > 1 ? value.text[value.length - 1] : ' ';

	char before = value.length > 1 ? value.text[value.length - 2] : ' ';
	return last == ',' || last == ';' || (last == '.' && (ascii_is_digit(before) || ascii_is_blank(before)));
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
	value_write(cover->page, shape, value, header);
	while (ends_as_sentence(header_text(header, shape->field)))
		header_shorten(header, shape->field, 1);
	if (value_says_nothing(header_text(header, shape->field)))
		header->values[shape->field].length = 0;
	else if (shape->field == HEADER_REPORT_DATE && header_has(header, shape->field))
		read_date(cover, shape->field, value);
	else if (shape->field == HEADER_ZIP || shape->field == HEADER_ADDRESS || shape->field == HEADER_PHONE)
		add_rest(cover, shape->field, value);
	if (shape->field == HEADER_ADDRESS)
		cover->address_end = page_line_number(cover->page,
		                                      value->spans[value->count - 1].from);
}

/* Where a telephone number with its area code starts that ends a line; the line's end where none does. */
static size_t
phone_start(const struct page *page, struct span line)
{
	enum { DIGITS = 10 };
	size_t digits = 0, word = line.to;

	while (word > line.from && digits < DIGITS && (page->words[word - 1].digit || page->words[word - 1].blank))
		digits += ascii_count_digits(page->words[--word].text);
	return digits == DIGITS ? word : line.to;
}

/* Takes a telephone number off the end of an address that its caption shares. */
static void
keep_phone(struct cover *cover, const struct caption *caption, struct value *value)
{
	if (!caption_names(caption, HEADER_PHONE))
		return;
	struct span *last = &value->spans[value->count - 1];
	size_t       start = last->from;
	if (value->count == 1 || !value_is_numbers(cover->page, *last))
		start = phone_start(cover->page, *last);
	if (start == last->to || (start == last->from && value->count == 1))
		return;
	struct value number = { .spans = { { start, last->to } }, .count = 1 };
	keep(cover, shape_for(HEADER_PHONE), &number);
	last->to = start;
	value->count -= start == last->from;
}

/*
 * Leaves out what stands before an employer's number, apart from it or without a
 * digit, and an aside behind it that is not ended: the values of captions that are
 * not there, and pieces of these.
 */
static void
leave_employer_number(struct page *page, struct span *span)
{
	size_t i = span->from;

	while (i < span->to && !value_is_employer_number(page, (struct span){ i, i + 1 }))
		i++;
	if (i == span->to)
		return;
	if (text_is_plain(page->words[span->from].text, slice_of("no")))
		page->words[span->from].use = WORD_TAKEN;
	if (page->words[i].apart || (i > span->from && !page_has_digit(page, (struct span){ span->from, i })))
		span->from = i;
	while (++i < span->to)
		if (page->words[i].text.text[0] == '(' && value_open_brackets(page, (struct span){ i, span->to }) > 0)
			span->to = i;
}

/* Leaves out a series behind a file number: "333-55555 Series 2003-1". */
static void
leave_series(const struct page *page, struct span *span)
{
	const struct word *words = page->words;

	if (span->to - span->from > 2 && words[span->to - 1].digit &&
	    words_equal(words[span->to - 2].text, slice_of("series")))
		span->to -= 2;
}

/* The mark that closes what a mark opens; NUL for one that opens nothing. */
static char
closing_mark(char opening)
{
	switch (opening) {
	case '(':
		return ')';
	case '[':
		return ']';
	case '"': case '\'':
		return opening;
	default:
		return '\0';
	}
}

/* Takes brackets, or quotes, off a span that stands in them as a whole: "(333-55555/333-55555-01)". */
static void
leave_marks(struct page *page, struct span span)
{
	struct word *first = &page->words[span.from], *last = &page->words[span.to - 1];
	char         closing = closing_mark(first->text.text[0]);

	if (closing == '\0' || !word_ends_in(last, closing) || (first == last && first->text.length < 3))
		return;
	for (struct word *word = first; word < last; word++)
		if (word_ends_in(word, closing))
			return;
	first->text = (struct slice){ first->text.text + 1, first->text.length - 1 };
	first->column++;
	last->text.length--;
}

/* Leaves out what says before a former name that it is one, and quotes: "Formerly ABC Corp." */
static void
leave_formerly(struct page *page, struct span *span)
{
	bool formerly = name_is_among(&page->words[span->from], NAME_FORMERLY);

	while (formerly && span->from + 1 < span->to && name_is_among(&page->words[span->from], NAME_FORMER_STARTS))
		span->from++;
	leave_marks(page, *span);
}

/* Leaves out a caption's last word where a telephone number is glued to it: "area code814/555-0142". */
static void
leave_caption_word(struct word *word)
{
	enum { SHORTEST = 4 }; /* letters: "code" */
	size_t letters = 0;

	while (letters < word->text.length && ascii_is_letter(word->text.text[letters]))
		letters++;
	if (letters < SHORTEST || letters == word->text.length || !ascii_is_digit(word->text.text[letters]))
		return;
	word->text = (struct slice){ word->text.text + letters, word->text.length - letters };
	word->column += letters;
}

/* Where the second of two cells that a wide gap parts starts on a line of a value; the value's end for none. */
static size_t
second_cell(const struct page *page, struct span span)
{
	enum { WIDE = 5 };
	size_t word = span.from + 1;

	while (word < span.to && page->words[word].column < word_end(&page->words[word - 1]) + WIDE)
		word++;
	return word < span.to ? word : span.to;
}

/* Leaves out the rest of a misspelt caption before a number: "arae code: (814) 555-0142". */
static void
leave_caption_rest(const struct page *page, struct span *span)
{
	while (span->from + 1 < span->to && !page_has_digit(page, (struct span){ span->from, span->from + 1 }) &&
	       captions_hold(HEADER_PHONE, page, (struct span){ span->from, span->from + 1 }))
		span->from++;
}

/* Leaves out such a word, square brackets, "[(814) 555-0142]", and another registrant's number beside it. */
static void
leave_around_phone(struct page *page, struct span *span)
{
	size_t second = second_cell(page, *span);

	if (second < span->to &&
	    ascii_count_digits(page_slice(page, (struct span){ span->from, second })) > VALUE_PHONE_DIGITS)
		span->to = second;
	leave_caption_rest(page, span);
	leave_caption_word(&page->words[span->from]);
	if (page->words[span->from].text.text[0] == '[')
		leave_marks(page, *span);
}

/* Leaves out another registrant's address: a second column, with text on each line, that starts the same on all. */
static void
leave_second_address(const struct page *page, struct value *value)
{
	size_t seconds[VALUE_LINES];

	if (value->count == 1)
		return;
	for (size_t i = 0; i < value->count; i++) {
		struct span span = value->spans[i];
		seconds[i] = second_cell(page, span);
		if (seconds[i] == span.to || page->words[seconds[i]].column != page->words[seconds[0]].column ||
		    shape_is_zip(page, (struct span){ seconds[i], span.to }))
			return;
	}
	for (size_t i = 0; i < value->count; i++)
		value->spans[i].to = seconds[i];
}

/* Leaves out of a value what stands with it and is none of it. */
static void
leave_others(struct page *page, enum header_field field, struct value *value)
{
	struct span *spans = value->spans;

	if (field == HEADER_FORMER_NAME)
		leave_formerly(page, &spans[0]);
	else if (field == HEADER_PHONE)
		leave_around_phone(page, &spans[0]);
	else if (field == HEADER_ZIP)
		leave_marks(page, spans[0]);
	else if (field == HEADER_IRS_NUMBER)
		for (size_t i = 0; i < value->count; i++)
			leave_employer_number(page, &spans[i]);
	else if (field == HEADER_FILE_NUMBER)
		for (size_t i = 0; i < value->count; i++) {
			leave_series(page, &spans[i]);
			leave_marks(page, spans[i]);
		}
}

/*
 * Has captions of an address and a telephone number name the number, now that
 * another had the address: "Telephone of principal offices".
 */
static void
drop_address(const struct captions *captions)
{
	for (size_t i = 0; i < captions->count; i++) {
		struct caption *caption = &captions->all[i];
		if (!caption->named && caption_names(caption, HEADER_PHONE))
			caption->fields &= ~CAPTION_FIELD(ADDRESS);
	}
}

void
settle_value(struct cover *cover, const struct caption *caption, struct value *value)
{
	const struct shape *shape = shape_of(caption);

	if (value->count == 0 ||
	    (shape->field == HEADER_FORMER_NAME && captions_hold(HEADER_FORMER_NAME, cover->page, value->spans[0])))
		return;
	if (shape->field == HEADER_ADDRESS) {
		leave_second_address(cover->page, value);
		keep_phone(cover, caption, value);
	}
	leave_others(cover->page, shape->field, value);
	keep(cover, shape, value);
	/* a date that nobody filled in may have another caption */
	if (shape->field != HEADER_REPORT_DATE || header_has(cover->header, shape->field))
		cover->settled |= 1u << shape->field;
	cover->captions->all[caption - cover->captions->all].named = true;
	if (shape->field == HEADER_ADDRESS)
		drop_address(cover->captions);
}

bool
settle_takes_more(const struct cover *cover, const struct caption *caption)
{
	enum header_field field = shape_of(caption)->field;
	bool              of_address = caption->alone && field == HEADER_JURISDICTION; /* "(City) (State) (Zip)" */

	return !of_address && takes_more(cover->header, field);
}

/* Where the digits that end a text's first bytes start. */
static size_t
digits_start(struct slice text, size_t end)
{
	while (end > 0 && ascii_is_digit(text.text[end - 1]))
		end--;
	return end;
}

/*
 * The length of a zip code behind a blank, or a bracket before the one left out, that ends
 * the text, or 0: "63141", "63141-8635", "63141 - 8635"; "P.O. Box 63141" has none.
 */
static size_t
zip_at_end(struct slice text, const char *before)
{
	size_t start = digits_start(text, text.length), digits = text.length - start, end = start;

	while (end > 0 && ascii_is_one_of(text.text[end - 1], " -"))
		end--;
	size_t first = digits_start(text, end);
	if (digits == ZIP_MORE && end - first == ZIP_DIGITS && memchr(text.text + end, '-', start - end) != NULL)
		start = first;
	else if (digits != ZIP_DIGITS && digits != ZIP_DIGITS + ZIP_MORE)
		return 0;
	if (start == 0 || !ascii_is_one_of(text.text[start - 1], before))
		return 0;
	struct slice above = { text.text, start - 1 };
	size_t       word = ascii_last_word(above);
	bool         box = words_equal((struct slice){ above.text + word, above.length - word }, slice_of("box"));
	return box ? 0 : text.length - start;
}

/* The zip code that ends a text, in brackets or not; empty where none does. */
static struct slice
zip_ending(struct slice text)
{
	bool bracketed = text.length > 0 && ascii_is_one_of(text.text[text.length - 1], ")]");

	text.length -= bracketed;
	size_t length = zip_at_end(text, bracketed ? "([" : " ");
	return (struct slice){ text.text + text.length - length, length };
}

/* Where an address goes on behind its zip code: "Attention: General Counsel"; its length where nothing says so. */
static size_t
attention_start(struct slice text)
{
	for (size_t at = text.length; at > 1; at--) {
		struct slice rest = { text.text + at - 1, text.length - at + 1 };
		if (text.text[at - 2] != ' ' || !ascii_is_one_of(*rest.text, "AaUu"))
			continue;
		for (size_t i = 0; i < LEN(behind_zips); i++)
			if (ascii_starts_with(rest, behind_zips[i]))
				return at - 1;
	}
	return text.length;
}

/* The line of the last word that starts as a zip code does, or else that on which the address ends. */
static uintmax_t
line_of_zip(const struct cover *cover, struct slice zip)
{
	const struct page *page = cover->page;
	uintmax_t          number = cover->address_end;

	for (size_t i = 0; i < cover->end; i++) {
		struct slice text = page->words[i].text;
		if (text.length >= ZIP_DIGITS && zip.length >= ZIP_DIGITS && memcmp(text.text, zip.text, ZIP_DIGITS) == 0)
			number = page_line_number(page, i);
	}
	return number;
}

void
settle_split_address(struct cover *cover)
{
	struct header *header = cover->header;
	struct slice   text = header_text(header, HEADER_ADDRESS), found = zip_ending(text);
	size_t         end = text.length;
	uintmax_t      line = cover->address_end;

	if (header_has(header, HEADER_ZIP))
		return;
	if (found.length == 0) {
		end = attention_start(text);
		size_t before = end;
		while (end < text.length && before > 0 && ascii_is_one_of(text.text[before - 1], " ,;-"))
			before--;
		found = zip_ending((struct slice){ text.text, before });
		line = line_of_zip(cover, found);
	}
	char zip[ZIP_LONGEST];
	if (found.length == 0 || found.length > sizeof zip)
		return;
	memcpy(zip, found.text, found.length);
	size_t rest = (size_t)(found.text - text.text);
	while (rest > 0 && ascii_is_one_of(text.text[rest - 1], " ,-(["))
		rest--;
	if (end < text.length) { /* with the blank before it */
		char *bytes = header->text.bytes + header->values[HEADER_ADDRESS].offset;
		memmove(bytes + rest, bytes + end - 1, text.length - end + 1);
		rest += text.length - end + 1;
	}
	header->values[HEADER_ADDRESS].length = rest;
	header_set(header, HEADER_ZIP, (struct slice){ zip, found.length }, line);
}
