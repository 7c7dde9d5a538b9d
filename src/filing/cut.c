/*
 * Where a filing probably starts in a buffer of text.
 */
#include "filing/cut.h"

#include "filing/line.h"

enum {
	CUT_WINDOW = 256 * 1024, /* how far from the end to look first */
	FORM_LINES = 30,         /* as far as the segmenter looks for a cover's form */
	QUIET_LINES = 60         /* no mark of an envelope stands in so many lines before a bare cover */
};

/* A walk through lines. */
struct walk {
	struct slice bytes;
	size_t       next;  /* the next line's offset */
	size_t       start; /* the current one's */
	struct line  line;
	enum mark    mark;
};

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
	size_t length = (size_t)(newline - from);
	walk->start = walk->next;
	walk->next += length + 1;
	(void)line_classify(&walk->line, (struct slice){ from, length });
	walk->mark = walk->line.kind == LINE_TEXT ? line_mark(&walk->line) : MARK_NONE;
	return true;
}

static bool
is_country(const struct line *line)
{
	return line->kind == LINE_TEXT && line->length == strlen("UNITED STATES") &&
	       (memcmp(line->text, "UNITED", 6) == 0 || memcmp(line->text, "United", 6) == 0);
}

/* Whether a form follows the Commission's name as near as on a cover. */
static bool
has_form(struct walk walk)
{
	for (size_t lines = 0; lines < FORM_LINES && walk_on(&walk);) {
		lines += walk.line.kind != LINE_BLANK && walk.line.kind != LINE_PAGE;
		if (walk.mark == MARK_FORM)
			return true;
	}
	return false;
}

static struct cut
cut_at(const struct walk *walk)
{
	return (struct cut){ walk->start, (size_t)(walk->line.text - walk->bytes.text) };
}

/* Finds the first place behind `from`, which is a line's start. */
static int
find_behind(struct slice bytes, size_t from, struct cut *cut)
{
	struct walk walk = { .bytes = bytes, .next = from };
	struct cut  country = { 0, 0 };
	size_t      quiet = 0;

	while (walk_on(&walk)) {
		bool bare = walk.mark == MARK_COMMISSION && quiet >= QUIET_LINES && has_form(walk);
		if (walk.start > 0 && (bare || walk.mark == MARK_MESSAGE)) {
			*cut = bare && country.line > 0 ? country : cut_at(&walk);
			return 1;
		}
		if (walk.line.kind == LINE_TEXT)
			country = is_country(&walk.line) ? cut_at(&walk) : (struct cut){ 0, 0 };
		bool envelope = walk.mark >= MARK_MESSAGE && walk.mark != MARK_SUBMISSION_END &&
		                walk.mark != MARK_MESSAGE_END && walk.mark != MARK_DOCUMENT_END;
		quiet = envelope ? 0 : quiet + 1;
	}
	return 0;
}

int
cut_find(struct slice bytes, struct cut *cut)
{
	size_t window = CUT_WINDOW;

	for (;;) {
		size_t from = 0;
		if (window < bytes.length) {
			const char *start = bytes.text + bytes.length - window;
			const char *newline = memchr(start, '\n', window);
			from = newline == NULL ? bytes.length : (size_t)(newline - bytes.text) + 1;
		}
		if (find_behind(bytes, from, cut))
			return 1;
		if (window >= bytes.length)
			return 0;
		window *= 4;
	}
}
