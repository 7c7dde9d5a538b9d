/*
 * The segmenter: a state machine over classified lines.
 */
#include "filing/segment.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/cells.h"
#include "filing/cover.h"
#include "filing/folio.h"
#include "filing/label.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "filing/segmenter.h"
#include "filing/signing.h"
#include "filing/words.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/mask.h"

enum {
	FORM_LINES = 30,   /* the form stands so near behind the Commission's name */
	COVER_LINES = 240, /* a cover's lines at most, blank ones too */
	ENVELOPE_LINES = 2000,
	SIGNATURE_LINES = 120,
	PREAMBLE_LINES = 12, /* a signature page's heading and preamble, without blank lines */
	STEPS_MOST = 8 /* for each held line, before one is let go of */
};

/*** text ***/

/* Whether a paragraph holds what may stand above the Commission's name on a cover. */
static bool
may_begin_cover(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (line_is_country(held(s, i)) ||
		    (is_held_kind(s, i, LINE_TEXT) && line_mark(held(s, i)) == MARK_FORM))
			return true;
	return false;
}

/* At a paragraph's end: lets go of what can't be a title any more. */
static bool
end_paragraph(struct segmenter *s)
{
	bool empty = s->at == s->head || is_empty(s, s->at - 1);

	if (empty && s->at - s->head <= TITLE_LINES)
		return false;
	size_t start = title_paragraph(s, s->at);
	if (wants_marks_only(s))
		return start < s->at && !may_begin_cover(s, start, s->at) && flush_before(s);
	if (start < s->at && title_is_running(s, start, s->at)) {
		const struct line *last = held(s, s->at - 1);
		bool   stop = last->length > 0 && last->text[last->length - 1] == '.'; /* as with most */
		size_t title = stop ? s->at : title_below_sentence(s, start, s->at);
		section_keep_lead(s, start, title);
		/* behind a colon, a pool may be one of a list */
		if (title < s->at && held(s, title - 1)->text[held(s, title - 1)->length - 1] == '.')
			section_note(s, title);
		s->flush = title;
		return s->head < s->flush;
	}
	for (size_t i = start; i < s->at; i++)
		hold_close_up(s, i);
	section_note(s, start);
	if (s->at - s->head <= TITLE_LINES)
		return false;
	s->flush = start;
	s->lead_length = 0;
	return s->head < s->flush;
}

/* The structuring mark of the line at `s->at`. */
static inline enum mark
mark_here(const struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || !line_can_start_mark(line) ||
	    s->at == s->plain)
		return MARK_NONE;
	return line_mark(line);
}

/* Where a cover starts whose Commission's name stands at `s->at`: the country and the form may be above. */
static size_t
cover_start(struct segmenter *s, bool *form)
{
	size_t start = s->at, seen = 0;

	*form = false;
	for (size_t i = s->at; i > s->head && seen < 4; i--) {
		const struct line *line = held(s, i - 1);
		if (line->kind != LINE_TEXT)
			continue;
		seen++;
		*form = *form || line_mark(line) == MARK_FORM;
		if (line_is_country(line) || line_mark(line) == MARK_FORM)
			start = i - 1;
	}
	return start;
}

/* At the Commission's name: hands out what is before the cover, or begins to look for its form. */
static bool
step_commission_name(struct segmenter *s)
{
	bool   form;
	size_t start = cover_start(s, &form);

	s->flush = start;
	if (s->head < s->flush)
		return true;
	s->mode = MODE_COMMISSION;
	s->plain = s->at;
	if (form)
		enter_cover(s);
	if (!s->stopped)
		s->at++;
	return true;
}

/* Whether a line with the mark is in no table. */
static bool
ends_table(enum mark mark)
{
	return mark != MARK_NONE && mark != MARK_FORM;
}

/* Handles a mark in running text. Returns whether the line was dealt with. */
static bool
step_mark(struct segmenter *s, enum mark mark)
{
	switch (mark) {
	case MARK_SIGNATURES:
		s->mode = MODE_SIGNATURE;
		s->paged = false;
		break;
	case MARK_MESSAGE_END:
	case MARK_SUBMISSION_END:
	case MARK_DOCUMENT_END:
		if (mark != MARK_DOCUMENT_END)
			s->in_envelope = s->in_document = false;
		s->in_table_tag = false;
		s->head = s->at + 1;
		break;
	case MARK_MESSAGE:
	case MARK_SUBMISSION:
	case MARK_HEADER:
	case MARK_DOCUMENT:
		if (!enter_envelope(s, mark))
			return true;
		enter_accession(s, line_slice(held(s, s->at)));
		break;
	case MARK_ENVELOPE:
		if (!s->in_envelope)
			return false;
		s->mode = MODE_ENVELOPE;
		break;
	case MARK_TEXT:
		s->head = s->at + 1;
		break;
	case MARK_COMMISSION:
	case MARK_NONE:
	case MARK_FORM:
	case MARK_ITEM:
	default:
		return false;
	}
	s->at++;
	return true;
}

/* Notes a tag in running text. Returns whether it begins a table's rows. */
static bool
note_tag(struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	if (line_has_tag(line, "/table") || line_has_tag(line, "fn"))
		s->in_table_tag = false;
	else if (line_has_tag(line, "table"))
		s->in_table_tag = true;
	else
		return line_has_tag(line, "s") || line_has_tag(line, "c");
	return false;
}

/* Steps over the lines of a paragraph that are text and no marks. */
static void
pass_text(struct segmenter *s)
{
	size_t at = s->at;

	if (s->crowded)
		return;
	while (at < s->count && is_held_kind(s, at, LINE_TEXT) && !line_can_start_mark(held(s, at)))
		at++;
	s->at = at;
}

static void
step_text(struct segmenter *s)
{
	struct line *line = held(s, s->at);
	enum mark    mark = mark_here(s);
	bool         table = false;

	if (mark == MARK_COMMISSION && step_commission_name(s))
		return;
	if (mark != MARK_NONE && mark != MARK_FORM && mark != MARK_ITEM &&
	    (flush_before(s) || step_mark(s, mark)))
		return;
	switch (line->kind) {
	case LINE_BLANK:
	case LINE_PAGE:
		if (line->kind == LINE_PAGE)
			s->page_position = line->position + 1;
		(void)end_paragraph(s);
		break;
	case LINE_COLUMN_RULER:
		table = true;
		break;
	case LINE_TAG:
		table = note_tag(s);
		break;
	case LINE_ROW:
		hold_close_up(s, s->at);
		/* an Item's heading, say, would end the table at once */
		if (line->kind == LINE_ROW && !wants_marks_only(s) && region_is_page_head(s)) {
			line->kind = LINE_FOLIO;
			break;
		}
		table = line->kind == LINE_ROW && !ends_table(mark) && !wants_marks_only(s) &&
		        (s->in_table_tag || title_has_headings(s) || title_go_back_to_rows(s));
		break;
	case LINE_FOLIO:
		/* a number right below text is more of it, unless it stands in the middle of the line */
		if (s->at > s->head && !is_empty(s, s->at - 1) && line->length <= FOLIO_LENGTH &&
		    line->indent < held(s, s->at - 1)->indent + FOLIO_INDENT)
			line->kind = LINE_TEXT;
		break;
	case LINE_RULER:
	case LINE_TEXT:
	default:
		break;
	}
	if (table && !wants_marks_only(s)) {
		region_begin(s);
		return;
	}
	bool much = holds_much(s);
	s->at++;
	if (much)
		(void)flush_before(s);
	else
		pass_text(s);
}

/*** the other modes ***/

/* Whether a line from the Commission's name to the form's says that both are of an exhibit's title page. */
static bool
is_exhibits_page(const struct segmenter *s)
{
	for (size_t i = s->plain + 1; i < s->at; i++)
		if (is_held_kind(s, i, LINE_TEXT) && line_heads_exhibits(line_slice(held(s, i))))
			return true;
	return false;
}

/* Between the Commission's name and the form: a cover begins, or it was no cover. */
static bool
step_commission(struct segmenter *s)
{
	enum mark mark = mark_here(s);
	size_t    lines = 0;
	bool      form = mark == MARK_FORM || line_names_form(held(s, s->at));

	if (form && !is_exhibits_page(s)) {
		enter_cover(s);
		return false;
	}
	for (size_t i = s->head; i < s->at; i++)
		lines += !is_empty(s, i);
	if (form || lines > FORM_LINES || s->at - s->head > COVER_LINES || holds_much(s) ||
	    (mark != MARK_NONE && mark != MARK_ITEM)) {
		s->mode = MODE_TEXT;
		s->at = s->plain + 1;
		return false;
	}
	s->at++;
	return false;
}

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

/* Ends a cover, at the line `s->at` or at a page mark above that no caption of a cover's foot has followed. */
static bool
end_cover(struct segmenter *s, struct block *block)
{
	size_t page = s->at;

	while (s->paged && page > s->head && !(page < s->at && is_held_kind(s, page, LINE_PAGE)))
		page--;
	if (page > s->head)
		s->at = page;
	s->paged = false;
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
		if (line_is_late_caption(held(s, i - 1)))
			return true;
	return false;
}

/* Whether a telephone number's caption, or its start, stands before the line. */
static bool
has_telephone(const struct segmenter *s, size_t to)
{
	for (size_t i = s->head; i < to; i++)
		if (words_contain(line_slice(held(s, i)), "telephone"))
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

	if (!is_empty(s, s->at) || start == s->at)
		return false;
	while (page > s->head && (is_held_kind(s, page - 1, LINE_BLANK) || is_held_kind(s, page - 1, LINE_FOLIO)))
		page--;
	if (page == s->head || !is_held_kind(s, page - 1, LINE_PAGE))
		return false;
	bool telephone = has_telephone(s, page - 1);
	for (size_t i = start; i < s->at && s->paged; i++)
		if (line_is_late_caption(held(s, i)) &&
		    (!telephone || words_contain(line_slice(held(s, i)), "former name")))
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

/* Whether a line stands in brackets: "(Registrant)". */
static bool
is_in_brackets(const struct line *line)
{
	return line->length > 2 && line->text[0] == '(' && line->text[line->length - 1] == ')';
}

/* Passes over a line at `index`, next to a page mark, that is the page's foot or head by its number, or continues it. */
static void
pass_page_title(struct segmenter *s, size_t index)
{
	struct line *line = held(s, index);
	bool         numbered = line->kind == LINE_ROW && folio_may_end_title(line_slice(line));

	if (numbered || (line->kind == LINE_TEXT && is_in_brackets(line) && label_is_continued(line_slice(line))))
		line->kind = LINE_FOLIO;
}

/* Passes over such a line above the page mark at `s->at`, or, where that is no mark, below one. */
static void
pass_page_titles(struct segmenter *s)
{
	size_t at = s->at;

	while (at > s->head && is_held_kind(s, at - 1, LINE_BLANK))
		at--;
	if (at == s->head)
		return;
	if (is_held_kind(s, s->at, LINE_PAGE))
		pass_page_title(s, at - 1);
	else if (is_held_kind(s, at - 1, LINE_PAGE))
		pass_page_title(s, s->at);
}

static bool
step_cover(struct segmenter *s, struct block *block)
{
	if (!is_held_kind(s, s->at, LINE_BLANK))
		pass_page_titles(s);

	enum mark mark = mark_here(s);

	if (go_back_to_table(s)) {
		size_t start = title_start(s);
		s->at = start > s->head ? start : s->head + 1;
		return end_cover(s, block);
	}

	if (mark != MARK_NONE && mark != MARK_FORM)
		return end_cover(s, block);
	if (s->at - s->head > COVER_LINES || holds_much(s) || (s->paged && ends_below_page(s)))
		return end_cover(s, block);
	s->paged = s->paged || (is_held_kind(s, s->at, LINE_PAGE) && has_late_caption(s));
	s->at++;
	return false;
}

static bool
end_envelope(struct segmenter *s, struct block *block)
{
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_ENVELOPE, s->head, s->at);
}

static bool
step_envelope(struct segmenter *s, struct block *block)
{
	const struct line *line = held(s, s->at);
	enum mark          mark = mark_here(s);

	if (holds_much(s))
		return end_envelope(s, block);
	switch (mark) {
	case MARK_SUBMISSION:
	case MARK_HEADER:
		if (s->in_document)
			return end_envelope(s, block);
		break;
	case MARK_DOCUMENT:
		(void)enter_envelope(s, mark);
		break;
	case MARK_NONE:
	case MARK_ENVELOPE:
		if (line->kind == LINE_PAGE || s->at - s->head > ENVELOPE_LINES)
			return end_envelope(s, block);
		break;
	case MARK_COMMISSION:
	case MARK_FORM:
	case MARK_ITEM:
	case MARK_SIGNATURES:
	case MARK_MESSAGE:
	case MARK_MESSAGE_END:
	case MARK_SUBMISSION_END:
	case MARK_TEXT:
	case MARK_DOCUMENT_END:
	default:
		return end_envelope(s, block);
	}
	if (line->length >= ACCESSION_LENGTH)
		enter_accession(s, line_slice(line));
	s->at++;
	return false;
}

static bool
end_signature(struct segmenter *s, struct block *block)
{
	size_t end = s->at;

	if (end > s->head && line_is_country(held(s, end - 1)))
		end--;
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_SIGNATURE, s->head, end);
}

/* The line with the tag of the table that the line at `s->at` stands in; that line where there is none. */
static size_t
table_tag_before(struct segmenter *s)
{
	for (size_t i = s->at; i > s->head; i--) {
		if (!is_held_kind(s, i - 1, LINE_TAG))
			continue;
		if (line_has_tag(held(s, i - 1), "/table"))
			break;
		if (line_has_tag(held(s, i - 1), "table"))
			return i - 1;
	}
	return s->at;
}

/*
 * Where a table starts on a signature page whose first row, or ruler, is the
 * line at `s->at`; the next line where that is none. Tags alone make none: the
 * signatures may stand between them.
 */
static size_t
table_start(struct segmenter *s)
{
	enum line_kind kind = s->lines[s->at].kind;

	if (kind != LINE_COLUMN_RULER && kind != LINE_ROW)
		return s->at + 1;
	size_t tag = kind == LINE_ROW ? table_tag_before(s) : s->at;
	if (tag < s->at)
		return tag;
	if (!title_has_headings(s))
		return s->at + 1;
	size_t start = title_start(s);
	size_t end = s->head + signing_end(s->lines + s->head, s->at - s->head);
	return start > end ? start : end; /* no signature is a title: "EXHIBIT INDEX" may be the next one */
}

/* Whether a line behind a signature page's preamble may say who signs by somebody: "(Registrant)". */
static bool
may_name_registrant(const struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);

	return line->kind == LINE_TEXT && !ascii_is_lower(line->text[0]) && !is_running_text(line) &&
	       signing_end(line, 1) == 0;
}

/* Whether a preamble ends in the line, or goes on behind it, in the midst of a sentence. */
static bool
is_of_preamble(const struct line *line)
{
	char last = line->text[line->length - 1];

	if (ascii_is_lower(last) || last == ',')
		return signing_end(line, 1) == 0;
	return ascii_is_one_of(last, ".:") && (ascii_is_lower(line->text[0]) || is_running_text(line));
}

/*
 * Whether the lines before the one at `above` are a signature page's heading
 * and preamble alone, or the start of it: the signatures follow. Where they do
 * so at once, the registrant's name may stand above the page mark.
 */
static bool
calls_for_signature(const struct segmenter *s, size_t above)
{
	bool   follows = signing_end(held(s, s->at), 1) > 0 || is_in_brackets(held(s, s->at));
	size_t at = above, lines = 0;

	while (at > s->head && (is_empty(s, at - 1) || is_held_kind(s, at - 1, LINE_FOLIO) ||
	                        (follows && may_name_registrant(s, at - 1))))
		at--;
	if (at == s->head || !is_held_kind(s, at - 1, LINE_TEXT))
		return false;
	for (size_t i = s->head; i < at; i++)
		lines += !is_empty(s, i);
	return lines <= PREAMBLE_LINES && is_of_preamble(held(s, at - 1)) &&
	       signing_find(s->lines + s->head, at - s->head) == at - s->head;
}

/* Whether a line below a page mark can be a name or title that stands right below the line above the mark. */
static bool
goes_on_below(const struct line *above, const struct line *line)
{
	enum { ALIGNED = 8, NAME_LENGTH = 40 };
	struct slice text = line_slice(line);

	return line->kind == LINE_TEXT && text.length <= NAME_LENGTH && line->indent > ALIGNED / 2 &&
	       line->indent <= above->indent + ALIGNED && above->indent <= line->indent + ALIGNED &&
	       cell_count(text) == 1 && is_title_case(text) && !mask_has_digit(text) && !paragraph_is_in_capitals(text);
}

/* Whether a page mark parts a signature above the line at `above` from its ruler, name or title at `s->at`. */
static bool
parts_signature(const struct segmenter *s, size_t above)
{
	const struct line *last, *line = held(s, s->at);

	if (above == s->head || is_empty(s, above - 1))
		return false;
	last = held(s, above - 1);
	if (is_held_ruler(s, s->at) || signing_is_bare(last))
		return signing_end(last, 1) > 0;
	return s->head + signing_end(s->lines + s->head, above - s->head) == above && !signing_is_date(last) &&
	       goes_on_below(last, line);
}

/* Whether the line, the first one below a page mark or behind such lines, is surely the page's head. */
static bool
is_head_of_page(const struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);
	struct slice       text = line_slice(line);

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || is_running_text(line))
		return false;
	return label_is_continued(text) || folio_may_end_title(text) || (is_title_case(text) && (ends_in_company(text) || words_contain(text, "series") ||
	                                                             words_contain(text, "term sheet")));
}

/* Where the page's head starts that ends before `at`, behind a page mark; `at` where none does. */
static size_t
page_head_start(const struct segmenter *s, size_t at)
{
	enum { MOST = 3 };
	size_t heads = 0;

	for (; at > s->head; at--) {
		if (is_held_kind(s, at - 1, LINE_BLANK) || is_held_kind(s, at - 1, LINE_FOLIO))
			continue;
		if (heads == MOST || !is_head_of_page(s, at - 1))
			break;
		heads++;
	}
	return at;
}

/* The end of the text above the page mark at `page`, and that page's foot. */
static size_t
end_above_page(const struct segmenter *s, size_t page)
{
	size_t at = page;

	while (at > s->head && (is_empty(s, at - 1) || is_held_kind(s, at - 1, LINE_FOLIO) ||
	                        (is_held_kind(s, at - 1, LINE_ROW) && folio_may_end_title(line_slice(held(s, at - 1))))))
		at--;
	return at;
}

/* Lets go of what stands between two pages, from `above` to the line at `s->at`. */
static void
close_up_page(struct segmenter *s, size_t above)
{
	memmove(s->lines + above, s->lines + s->at, (s->count - s->at) * sizeof *s->lines);
	s->count -= s->at - above;
	s->at = above;
}

/*
 * Whether the line at `s->at`, below a page mark, is the first one with text
 * there but for the page's head: the signatures end at the mark, or behind the
 * line where it is their date. Goes to that end.
 */
static bool
ends_at_page(struct segmenter *s)
{
	if (is_empty(s, s->at) || is_held_kind(s, s->at, LINE_FOLIO))
		return false;
	size_t at = page_head_start(s, s->at);
	if (at == s->head || !is_held_kind(s, at - 1, LINE_PAGE))
		return false;
	size_t above = end_above_page(s, at);
	if (parts_signature(s, above)) {
		close_up_page(s, above);
		return false;
	}
	if (calls_for_signature(s, above) || is_head_of_page(s, s->at))
		return false;
	s->at = signing_is_date(held(s, s->at)) ? s->at + 1 : at - 1;
	return true;
}

static bool
step_signature(struct segmenter *s, struct block *block)
{
	if (s->paged && ends_at_page(s))
		return end_signature(s, block);
	enum mark mark = mark_here(s);
	if ((mark != MARK_NONE && mark != MARK_FORM && mark != MARK_SIGNATURES) ||
	    s->at - s->head > SIGNATURE_LINES || holds_much(s))
		return end_signature(s, block);
	if (s->lines[s->at].kind == LINE_PAGE)
		s->paged = true;
	size_t start = table_start(s);
	if (start <= s->at) {
		s->at = start > s->head ? start : s->head + 1;
		return end_signature(s, block);
	}
	s->at++;
	return false;
}

static bool
step(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return step_envelope(s, block);
	case MODE_COMMISSION:
		return step_commission(s);
	case MODE_COVER:
		return step_cover(s, block);
	case MODE_SIGNATURE:
		return step_signature(s, block);
	case MODE_TABLE:
		return ends_table(mark_here(s)) ? region_end(s, block) : region_step(s, block);
	case MODE_TEXT:
	default:
		step_text(s);
		return false;
	}
}

/* At the end of the input: hands out what is held. Returns whether there is a block. */
static bool
finish(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return end_envelope(s, block);
	case MODE_COVER:
		return end_cover(s, block);
	case MODE_SIGNATURE:
		return end_signature(s, block);
	case MODE_TABLE:
		if (region_has_label_begun(s))
			s->table.last = s->at - 1;
		return region_end(s, block);
	case MODE_COMMISSION:
		s->mode = MODE_TEXT;
		s->at = s->plain + 1;
		return false;
	case MODE_TEXT:
	default:
		(void)flush_before(s);
		return false;
	}
}

/* What stood when lines were read or let go of last, and the steps since. */
struct motion {
	uintmax_t read;
	size_t    head;
	size_t    count;
	size_t    steps;
};

/*
 * Ends a fuzzer's process where the state goes round in circles. A line is
 * stepped over again where what it seemed to begin turns out to be none, but
 * not many times.
 */
static void
must_move(const struct segmenter *s, struct motion *motion)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
	uintmax_t read = input_position(s->input);

	if (s->head > s->at || s->flush > s->at || s->at > s->count)
		abort();
	if (motion->read != read || motion->head != s->head || motion->count != s->count)
		*motion = (struct motion){ read, s->head, s->count, 0 };
	else if (++motion->steps > STEPS_MOST * (s->count - s->head + 1))
		abort();
#else
	(void)s;
	(void)motion;
#endif
}

enum segment_result
segmenter_next(struct segmenter *s, struct block *block)
{
	struct motion motion = { .read = UINTMAX_MAX };

	for (;;) {
		must_move(s, &motion);
		if (s->head < s->flush) {
			if (hand_out_paragraph(s, block))
				return SEGMENT_BLOCK;
			continue;
		}
		if (s->at < s->count) {
			if (step(s, block))
				return SEGMENT_BLOCK;
			continue;
		}
		if (hold_can_pass_over(s))
			hold_pass_over(s);
		if (s->head > 0)
			hold_forget(s);
		int count = s->ended ? 0 : hold_lines(s);
		if (count == 2)
			return SEGMENT_TOO_LONG;
		if (count > 0)
			continue;
		if (s->head == s->count && s->mode == MODE_TEXT)
			break;
		if (finish(s, block))
			return SEGMENT_BLOCK;
	}
	if (s->error == 0)
		return SEGMENT_END;
	errno = s->error;
	s->error = 0;
	return SEGMENT_ERROR;
}

struct segmenter *
segmenter_new(void)
{
	return calloc(1, sizeof(struct segmenter));
}

int
segmenter_begin(struct segmenter *s, struct input *input, const char *label, unsigned kinds)
{
	/* room for the label, "#", a number and a NUL */
	char *name = realloc(s->name, strlen(label) + 1 + TSV_DIGITS + 1);

	if (name == NULL)
		return -1;
	*s = (struct segmenter){
		.input = input,
		.kinds = kinds,
		.label = label,
		.filing = { .name = label, .series = s->series, .ordinal = 1 },
		.name = name,
		.lines = s->lines,
		.capacity = s->capacity,
		.plain = SIZE_MAX,
		.stop = UINTMAX_MAX,
	};
	return 0;
}

void
segmenter_want(struct segmenter *s, unsigned kinds)
{
	s->kinds = kinds;
}

void
segmenter_part(struct segmenter *s, bool first, uintmax_t stop)
{
	s->stop = stop;
	if (first)
		return;
	name_by_number(s);
}

bool
segmenter_stopped(const struct segmenter *s)
{
	return s->stopped;
}

uintmax_t
segmenter_line(const struct segmenter *s)
{
	return s->input->line;
}

const struct filing *
segmenter_filing(const struct segmenter *s)
{
	return &s->filing;
}

void
segmenter_free(struct segmenter *s)
{
	if (s == NULL)
		return;
	free(s->lines);
	free(s->name);
	free(s);
}
