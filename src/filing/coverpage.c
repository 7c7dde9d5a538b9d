/*
 * The segmenter's cover: the lines from the Commission's name to the first Item,
 * over its pages, to where nothing more of a cover follows.
 */
#include "filing/segmenter.h"

#include "filing/cells.h"
#include "filing/cover/cover.h"
#include "filing/folio.h"
#include "filing/label.h"
#include "filing/mark.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What captions in brackets, or in a row of several, start with. */
static const char *const row_captions[] = { "state ", "commission ", "i.r.s. ", "irs " };

/* Puts text behind what a series' name has so far, as far as there is room. Returns the name's length. */
static size_t
put_text(char series[SERIES_MAX], size_t length, struct slice text)
{
	size_t room = SERIES_MAX - 1 - length, taken = text.length < room ? text.length : room;

	if (taken > 0)
		memcpy(series + length, text.text, taken);
	return length + taken;
}

/* Keeps the series that the cover prints, for the records of tables and prose. */
static void
keep_series(struct segmenter *s)
{
	struct series series = cover_series(s->lines + s->head, s->at - s->head);
	size_t        length = put_text(s->series, 0, series.start);

	if (series.rest.length > 0) {
		length = put_text(s->series, length, slice_of("-"));
		length = put_text(s->series, length, series.rest);
	}
	s->series[length] = '\0';
}

/* Whether a line of a cover has text; the country's name is none, as the next cover may start with it. */
static bool
is_cover_text(const struct line *line)
{
	return (line->kind == LINE_TEXT || line->kind == LINE_ROW) && !mark_is_country(line);
}

/* What a line's text comes to, be it spaced as it may: that of another one is hardly the same. */
static uint64_t
sum_of(struct slice text)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < text.length; i++)
		if (!ascii_is_blank(text.text[i]))
			sum = (sum ^ (unsigned char)text.text[i]) * UINT64_C(0x100000001b3);
	return sum;
}

/* Keeps what the lines of the cover up to `s->at` come to: the next one may be the same. */
static void
keep_twin(struct segmenter *s)
{
	s->twin_count = 0;
	for (size_t i = s->head; i < s->at && s->twin_count <= COVER_LINES; i++)
		if (is_cover_text(held(s, i)))
			s->twin_lines[s->twin_count++] = sum_of(line_slice(held(s, i)));
}

/* Whether the cover before had a line's text. */
static bool
twin_has(const struct segmenter *s, struct slice text)
{
	uint64_t sum = sum_of(text);

	for (size_t i = 0; i < s->twin_count; i++)
		if (s->twin_lines[i] == sum)
			return true;
	return false;
}

/* Whether the cover up to `s->at` is the one before it again: it says nothing else, and half of that at least. */
static bool
is_twin(const struct segmenter *s)
{
	size_t count = 0;

	for (size_t i = s->head; i < s->at; i++) {
		const struct line *line = held(s, i);
		if (!is_cover_text(line))
			continue;
		if (!twin_has(s, line_slice(line)))
			return false;
		count++;
	}
	return 2 * count >= s->twin_count;
}

/*
 * At the end of what may be the last cover again: passes over it where it is. Returns
 * whether there is none to hand out.
 */
static bool
pass_twin(struct segmenter *s)
{
	s->twin_read = false;
	if (!is_twin(s))
		return !enter_bare(s);
	s->head = s->at;
	s->mode = MODE_TEXT;
	return true;
}

bool
coverpage_end(struct segmenter *s, struct block *block)
{
	size_t page = s->at;

	while (s->paged && page > s->head && !(page < s->at && is_held_kind(s, page, LINE_PAGE)))
		page--;
	if (page > s->head)
		s->at = page;
	s->paged = false;
	if (s->twin_read && pass_twin(s))
		return false;
	if (s->twin > 0)
		keep_twin(s);
	if (!wants_marks_only(s))
		keep_series(s);
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_COVER, s->head, s->at);
}

/* Whether the cover's last captions stand before the line at `s->at`. */
static bool
has_late_caption(const struct segmenter *s)
{
	for (size_t i = s->at; i > s->head; i--)
		if (mark_is_late_caption(held(s, i - 1)))
			return true;
	return false;
}

/* Whether the paragraph above the page mark at `s->at` is an address below its caption, which may go on: "Address:". */
static bool
parts_address(const struct segmenter *s)
{
	for (size_t at = above_page_end(s, s->at); at > s->head && !is_empty(s, at - 1); at--) {
		const struct line *line = held(s, at - 1);
		if (line->text[line->length - 1] == ':')
			return words_contain(line_slice(line), "offices") || words_contain(line_slice(line), "address");
	}
	return false;
}

/* Whether a telephone number's caption, or its start, stands before the line. */
static bool
has_telephone(const struct segmenter *s, size_t to)
{
	static const char *const captions[] = { "telephone", "phone" };

	for (size_t i = s->head; i < to; i++)
		if (words_contain_one(line_slice(held(s, i)), captions, LEN(captions)))
			return true;
	return false;
}

/* Whether a line starts with a caption of the registrant's state or numbers, in brackets or in a row of several. */
static bool
is_row_caption(const struct line *line)
{
	struct slice text = line_slice(line);
	bool         bracketed = text.length > 0 && text.text[0] == '(';

	text.text += bracketed;
	text.length -= bracketed;
	if (!bracketed && cell_count(text) < 2)
		return false;
	for (size_t i = 0; i < LEN(row_captions); i++)
		if (ascii_starts_with(text, row_captions[i]))
			return true;
	return false;
}

/*
 * Whether the paragraph that ends before the line at `s->at` is the first one
 * below the page mark behind the cover's captions. A caption of the cover's foot
 * there, as none above, tells that the cover goes on.
 */
static bool
ends_below_page(struct segmenter *s)
{
	size_t start = title_paragraph(s, s->at), page = start;

	while (start < s->at && is_held_kind(s, start, LINE_FOLIO))
		page = ++start;
	if (!is_empty(s, s->at) || start == s->at)
		return false;
	page = above_blanks(s, page);
	if (page == s->head || !is_held_kind(s, page - 1, LINE_PAGE))
		return false;
	bool telephone = has_telephone(s, page - 1);
	for (size_t i = start; i < s->at && s->paged; i++)
		if (is_row_caption(held(s, i)) ||
		    (mark_is_late_caption(held(s, i)) &&
		     (!telephone || words_contain(line_slice(held(s, i)), "former name"))))
			s->paged = false;
	return s->paged;
}

static bool
ends_in_amounts(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_ROW) && cells_end_in_numbers(line_slice(held(s, index)));
}

/*
 * Goes back to the first row of a table below headings where the line is the
 * second one that ends in a number and dollars: a cover has none. Returns
 * whether it is.
 */
static bool
go_back_to_table(struct segmenter *s)
{
	size_t at = s->at, first = at;

	if (!ends_in_amounts(s, at))
		return false;
	while (first > s->head && (is_empty(s, first - 1) || is_held_ruler(s, first - 1)))
		first--;
	if (first == s->head || !ends_in_amounts(s, first - 1))
		return false;
	s->at = first - 1;
	if (title_has_headings(s))
		return true;
	s->at = at;
	return false;
}

/*
 * Whether the line at `index` says again what a line above it says, or ends in
 * the form's name that stands there: "Current Report on Form 8-K".
 */
static bool
says_again(const struct segmenter *s, size_t index)
{
	enum { SHORTEST = 6 };
	struct slice text = line_slice(held(s, index));
	bool         alone = index == s->head || !is_held_kind(s, index - 1, LINE_TEXT);

	if (!alone || text.text[0] == '(' || cell_count(text) > 1)
		return false;
	for (size_t i = s->head; i < index; i++) {
		struct slice said = line_slice(held(s, i));
		if (held(s, i)->kind != LINE_TEXT || said.length < SHORTEST || said.length > text.length)
			continue;
		size_t start = text.length - said.length;
		if ((start == 0 || (text.text[start - 1] == ' ' && ascii_starts_with(said, "form "))) &&
		    words_equal((struct slice){ text.text + start, said.length }, said))
			return true;
	}
	return false;
}

/*
 * Passes over a line at `index`, next to a page mark, that is the page's foot or head:
 * by its number or as it is a repeat.
 */
static void
pass_page_title(struct segmenter *s, size_t index)
{
	struct line *line = held(s, index);
	struct slice text = line_slice(line);

	if (line->kind == LINE_ROW
	        ? folio_may_end_title(text)
	        : line->kind == LINE_TEXT &&
	              ((line_is_in_brackets(line) && label_is_continued(text)) || says_again(s, index)))
		line->kind = LINE_FOLIO;
}

/* Passes over such a line above the page mark at `s->at`, or, where that is no mark, below one. */
static void
pass_page_titles(struct segmenter *s)
{
	size_t at = above_blanks(s, s->at);

	if (at == s->head)
		return;
	if (is_held_kind(s, s->at, LINE_PAGE))
		pass_page_title(s, at - 1);
	else if (is_held_kind(s, at - 1, LINE_PAGE))
		pass_page_title(s, s->at);
}

/* Whether a page starts with the line at `s->at`, be the country's name above it or not. */
static bool
is_page_above(const struct segmenter *s)
{
	size_t at = s->at;

	while (at > s->head && (is_held_kind(s, at - 1, LINE_BLANK) || mark_is_country(held(s, at - 1))))
		at--;
	return at > s->head && is_held_kind(s, at - 1, LINE_PAGE);
}

/* Goes back to the start of prose behind the cover's last captions that ends before the line at `s->at`, if it does. */
static bool
go_back_to_prose(struct segmenter *s)
{
	size_t at = s->at;

	if (!statement_go_back(s))
		return false;
	if (has_late_caption(s))
		return true;
	s->at = at;
	return false;
}

bool
coverpage_finish(struct segmenter *s, struct block *block)
{
	(void)go_back_to_prose(s);
	return coverpage_end(s, block);
}

bool
coverpage_step(struct segmenter *s, struct block *block)
{
	enum mark mark = mark_here(s);

	if (!is_held_kind(s, s->at, LINE_BLANK) && (mark == MARK_NONE || mark == MARK_FORM))
		pass_page_titles(s);
	if (go_back_to_table(s)) {
		size_t start = title_start(s);
		s->at = start > s->head ? start : s->head + 1;
		return coverpage_end(s, block);
	}

	if (mark != MARK_NONE && mark != MARK_FORM) {
		s->twin = mark == MARK_COMMISSION && is_page_above(s) ? held(s, s->at)->position + 1 : 0;
		if (!coverpage_end(s, block))
			return false;
		block->itemized = mark == MARK_ITEM;
		return true;
	}
	if (s->at - s->head > COVER_LINES || holds_much(s) || (s->paged && ends_below_page(s)) ||
	    (is_empty(s, s->at) && go_back_to_prose(s)))
		return coverpage_end(s, block);
	s->paged = s->paged || (is_held_kind(s, s->at, LINE_PAGE) && has_late_caption(s) && !parts_address(s));
	s->at++;
	return false;
}
