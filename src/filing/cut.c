/*
 * Where a filing probably starts in a buffer of text.
 */
#include "filing/cut.h"

#include "filing/line.h"
#include "filing/lookout.h"
#include "filing/mark.h"
#include "filing/seam.h"
#include "util/ascii.h"
#include "util/blanks.h"

enum {
	FORM_LINES = 30, /* as far as the segmenter looks for a cover's form */
	QUIET_LINES = 60 /* no mark of an envelope stands in so many lines before a bare cover */
};

/* A walk through lines. */
struct walk {
	struct slice bytes;
	size_t       next;    /* the next line's offset */
	struct cut   start;   /* the current one's, or where another filing begins in it */
	enum mark    mark;
	bool         empty;   /* it is blank, or a page mark */
	bool         ruler;   /* it can be one */
	bool         country; /* it is the country's name */
};

/* Looks at a line that may be a mark, or have a filing's first line glued to its end. */
static void
look_at(struct walk *walk, struct slice bytes)
{
	struct line line;

	(void)line_classify(&line, bytes);
	size_t cut = seam_find(&line);
	if (cut > 0) {
		bytes.length -= (size_t)(line.text - bytes.text) + cut;
		bytes.text = line.text + cut;
		(void)line_classify(&line, bytes);
		walk->start.line = (size_t)(line.text - walk->bytes.text);
	}
	walk->start.text = (size_t)(line.text - walk->bytes.text);
	/* before a wrapped name's end, the cover starts on the line above */
	walk->mark = line.kind == LINE_TEXT && !mark_ends_name(&line) ? mark_of_line(&line) : MARK_NONE;
	walk->empty = line.kind == LINE_BLANK || line.kind == LINE_PAGE;
	walk->country = mark_is_country(&line);
}

static bool
walk_on(struct walk *walk)
{
	if (walk->next >= walk->bytes.length)
		return false;
	const char *from = walk->bytes.text + walk->next;
	size_t      left = walk->bytes.length - walk->next;
	const char *newline = memchr(from, '\n', left);
	if (newline == NULL)
		return false;
	struct slice line = { from, (size_t)(newline - from) };
	size_t       text = spaces_behind(line.text, 0, line.length);
	walk->start = (struct cut){ walk->next, walk->next + text };
	walk->next += line.length + 1;
	walk->mark = MARK_NONE;
	walk->empty = text == line.length;
	walk->country = false;
	walk->ruler = !walk->empty && ascii_is_one_of(line.text[text], "-=_");
	if (!walk->empty && lookout_can_have_mark(line))
		look_at(walk, line);
	return true;
}

/* Whether a form follows the Commission's name as near as on a cover. */
static bool
has_form(struct walk walk)
{
	for (size_t lines = 0; lines < FORM_LINES && walk_on(&walk);) {
		struct slice text = { walk.bytes.text + walk.start.text, walk.next - 1 - walk.start.text };
		lines += !walk.empty;
		if (walk.mark == MARK_FORM)
			return true;
		if (mark_is_of_no_cover(text))
			return false;
	}
	return false;
}

/* Whether the mark ends an envelope, or a document in one. */
static bool
ends_envelope(enum mark mark)
{
	return mark == MARK_SUBMISSION_END || mark == MARK_MESSAGE_END || mark == MARK_DOCUMENT_END;
}

bool
cut_find(struct slice bytes, struct cut *cut)
{
	struct walk walk = { .bytes = bytes };
	struct cut  country = { 0, 0 };
	size_t      quiet = 0;
	bool        ended = false; /* the last mark of an envelope is the end of one */

	if (!walk_on(&walk))
		return false;
	while (walk_on(&walk)) {
		bool bare = walk.mark == MARK_COMMISSION && quiet >= QUIET_LINES && has_form(walk);
		if (bare || walk.mark == MARK_MESSAGE || (walk.mark == MARK_SUBMISSION && ended)) {
			*cut = bare && country.line > 0 ? country : walk.start;
			return true;
		}
		if (!walk.empty && !walk.ruler)
			country = walk.country ? walk.start : (struct cut){ 0, 0 };
		bool envelope = walk.mark >= MARK_MESSAGE;
		ended = envelope ? ends_envelope(walk.mark) : ended;
		quiet = envelope && !ended ? 0 : quiet + 1;
	}
	return false;
}
