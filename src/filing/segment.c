/*
 * The segmenter: a state machine over classified lines.
 */
#include "filing/segment.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/mark.h"
#include "filing/segmenter.h"
#include "filing/tag.h"
#include "record/tsv.h"

enum {
	FORM_COLUMN = 34, /* where it may stand behind the Commission's name */
	FORM_LINES = 30, /* the form stands so near behind the Commission's name */
	ENVELOPE_LINES = 2000,
	STEPS_MOST = 8 /* for each held line, before one is let go of */
};

/*** text ***/

/* Whether a paragraph holds what may stand above the Commission's name on a cover. */
static bool
may_begin_cover(const struct segmenter *s, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (mark_is_country(held(s, i)) ||
		    (is_held_kind(s, i, LINE_TEXT) && mark_of_line(held(s, i)) == MARK_FORM))
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

/* Where a cover starts whose Commission's name stands at `s->at`: the country and the form may be above. */
static size_t
cover_start(struct segmenter *s, bool *form)
{
	size_t start = s->at, seen = 0;

	/* "SECURITIES AND EXCHANGE COMMISSION    FORM 8-K" */
	*form = held(s, s->at)->length > FORM_COLUMN && mark_names_form(held(s, s->at));
	for (size_t i = s->at; i > s->head && seen < 4; i--) {
		const struct line *line = held(s, i - 1);
		if (line->kind != LINE_TEXT)
			continue;
		seen++;
		*form = *form || mark_of_line(line) == MARK_FORM;
		if (mark_is_country(line) || mark_of_line(line) == MARK_FORM ||
		    (i == s->at && mark_starts_name(line) && mark_ends_name(held(s, s->at))))
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
		if (mark != MARK_DOCUMENT_END) {
			s->in_envelope = false;
			s->part = MARK_NONE;
		}
		s->document_cover = true; /* one that follows is of no document, but begins a filing */
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

	if (tag_is_in(line, "/table") || tag_is_in(line, "fn"))
		s->in_table_tag = false;
	else if (tag_is_in(line, "table"))
		s->in_table_tag = true;
	else
		return tag_is_in(line, "s") || tag_is_in(line, "c");
	return false;
}

/* Steps over the lines of a paragraph that are text and no marks. */
static void
pass_text(struct segmenter *s)
{
	size_t at = s->at;

	if (s->crowded)
		return;
	while (at < s->count && is_held_kind(s, at, LINE_TEXT) && !mark_can_start(held(s, at)))
		at++;
	s->at = at;
}

/* Whether a table's rows, none of which ends in a number, stand above the line at `at`. Goes back to the first. */
static inline bool
is_below_text_rows(struct segmenter *s)
{
	return !wants_marks_only(s) && may_be_below_text_rows(s) && region_go_back_to_text_rows(s);
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
		table = is_below_text_rows(s);
		if (!table)
			(void)end_paragraph(s);
		break;
	case LINE_COLUMN_RULER:
		(void)is_below_text_rows(s);
		table = true;
		break;
	case LINE_TAG:
		table = note_tag(s);
		break;
	case LINE_ROW:
		hold_close_up(s, s->at);
		/* an Item's heading, say, would end the table at once */
		if (line->kind == LINE_ROW && !wants_marks_only(s) && edge_is_head(s)) {
			line->kind = LINE_FOLIO;
			break;
		}
		table = line->kind == LINE_ROW && !ends_table(mark) && !wants_marks_only(s) &&
		        (s->in_table_tag || title_has_headings(s) || title_go_back_to_rows(s) ||
		         region_lacks_total(s));
		break;
	case LINE_FOLIO:
		/* a number right below text is more of it, unless it stands in the middle of the line */
		if (s->at > s->head && !is_empty(s, s->at - 1) && line->length <= FOLIO_LENGTH &&
		    line->indent < held(s, s->at - 1)->indent + FOLIO_INDENT)
			line->kind = LINE_TEXT;
		break;
	case LINE_RULER:
		table = is_below_text_rows(s);
		break;
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

/* Whether a line from the Commission's name to the form's says that both are of no cover. */
static bool
is_no_cover(const struct segmenter *s)
{
	for (size_t i = s->plain + 1; i < s->at; i++)
		if (is_held_kind(s, i, LINE_TEXT) && mark_is_of_no_cover(line_slice(held(s, i))))
			return true;
	return false;
}

/* Between the Commission's name and the form: a cover begins, or it was no cover. */
static bool
step_commission(struct segmenter *s)
{
	enum mark mark = mark_here(s);
	size_t    lines = 0;
	bool      form = mark == MARK_FORM || mark_names_form(held(s, s->at));

	if (form && !is_no_cover(s)) {
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
		if (enter_is_another(s, mark))
			return end_envelope(s, block);
		s->part = mark;
		break;
	case MARK_DOCUMENT:
		(void)enter_envelope(s, mark);
		break;
	case MARK_NONE:
	case MARK_ENVELOPE:
		if (mark == MARK_ENVELOPE && !enter_first_again(s))
			return false;
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
step(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return step_envelope(s, block);
	case MODE_COMMISSION:
		return step_commission(s);
	case MODE_COVER:
		return coverpage_step(s, block);
	case MODE_SIGNATURE:
		return signpage_step(s, block);
	case MODE_TABLE:
		return ends_table(mark_here(s)) ? region_end(s, block) : region_step(s, block);
	case MODE_TEXT:
	default:
		step_text(s);
		return false;
	}
}

/*
 * At the end of the input: hands out the title or headings that it ends in as a
 * table without rows, for its reader to name. Returns whether there is a block.
 */
static bool
hand_out_cut_title(struct segmenter *s, struct block *block)
{
	size_t end = s->at;

	while (!is_held_kind(s, end - 1, LINE_TEXT)) /* there is one: the title's last */
		end--;
	size_t start = title_paragraph(s, end);
	if (start > s->head) {
		s->flush = start;
		return false;
	}
	bool wanted = hand_out(s, block, BLOCK_TABLE, start, s->count);
	if (wanted)
		block->rowless = true;
	return wanted;
}

/* At the end of the input: hands out what is held. Returns whether there is a block. */
static bool
finish(struct segmenter *s, struct block *block)
{
	switch (s->mode) {
	case MODE_ENVELOPE:
		return end_envelope(s, block);
	case MODE_COVER:
		return coverpage_finish(s, block);
	case MODE_SIGNATURE:
		return signpage_finish(s, block);
	case MODE_TABLE:
		if (region_has_label_begun(s))
			s->table.last = s->at - 1;
		if (s->table.rows == 0 && title_is_cut_off(s))
			return hand_out_cut_title(s, block);
		return region_end(s, block);
	case MODE_COMMISSION:
		s->mode = MODE_TEXT;
		s->at = s->plain + 1;
		return false;
	case MODE_TEXT:
	default:
		if (!s->stopped && title_is_cut_off(s))
			return hand_out_cut_title(s, block);
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
