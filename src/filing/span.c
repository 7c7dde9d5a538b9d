/*
 * Headings over several columns.
 */
#include "filing/span.h"

#include "filing/display.h"
#include "filing/words.h"
#include "util/ascii.h"

enum { OFF_CENTRE = 4 }; /* a heading's middle is no further from that of its columns */

/* A heading, twice the middles of those beside it, and the line that it is on. */
struct span {
	struct display_cell cell;
	size_t              before, behind;
	const struct line  *line;
};

static size_t
middle(size_t start, size_t end)
{
	return start + end;
}

/* Whether a column is nearer to a heading than to those beside it. */
static bool
is_below(const struct span *span, const struct column *column)
{
	size_t own = middle(span->cell.start, span->cell.end), at = middle(column->start, column->end);

	return 2 * at >= span->before + own && (span->behind == 0 || 2 * at < own + span->behind);
}

/* Whether a text is one of the lines' from the first to before the second, but for such as a ruler starts. */
static bool
is_within(struct slice text, const struct line *from, const struct line *to)
{
	for (; from < to; from++)
		if (text.text >= from->text && text.text < from->text + from->length)
			return !ascii_is_one_of(from->text[0], "-=_");
	return false;
}

/*
 * Whether the headings of a column below a line, which ends before `end`, say
 * nothing of loans, balances or shares, and there are some; sets whether they say
 * that it has totals.
 */
static bool
is_untold(const struct heading_draft *draft, size_t column, const struct line *line, const struct line *end, bool *total)
{
	static const char *const totals[] = { "total", "totals", "all", "combined" };
	size_t                   count = 0;

	*total = false;
	for (size_t i = 0; i < draft->word_count; i++) {
		struct slice text = draft->words[i].text;
		if (draft->words[i].column != column || !is_within(text, line + 1, end))
			continue;
		if (column_type(text) != COLUMN_NONE)
			return false;
		*total = words_equal_one(text, totals, sizeof totals / sizeof *totals);
		count++;
	}
	return count > 0;
}

/* Leaves one column below a heading, where it stands over the middle of several. Returns whether it does. */
static bool
settle_one(struct heading_draft *draft, const struct span *span, const struct line *end)
{
	struct heading  *head = &draft->head;
	enum column_type type = column_type(span->cell.text);
	size_t           first = 0, behind, kept;

	while (first < head->count && !is_below(span, &head->columns[first]))
		first++;
	kept = first;
	for (behind = first; behind < head->count && is_below(span, &head->columns[behind]); behind++) {
		bool total;
		if (!is_untold(draft, head->labels + behind, span->line, end, &total))
			return false;
		kept = total ? behind : kept;
	}
	if (behind < first + 2)
		return false;
	size_t own = middle(span->cell.start, span->cell.end);
	size_t all = middle(head->columns[first].start, head->columns[behind - 1].end);
	if (own > all + 2 * OFF_CENTRE || all > own + 2 * OFF_CENTRE)
		return false;
	for (size_t i = first; i < behind; i++)
		head->columns[i].type = i == kept ? type : COLUMN_OTHER;
	return true;
}

/* Settles the columns below the headings of a line, but for those of the labels. Returns whether there are some. */
static bool
settle_line(struct heading_draft *draft, const struct line *line, const struct line *end)
{
	const struct heading *head = &draft->head;
	struct display_place  place = display_start(line);
	struct span           span = { .line = line };
	struct display_cell   next;
	size_t                at = 0;
	bool                  found = false;
	bool                  more = display_next_cell(&place, &at, &next);

	while (more && next.start < head->columns[0].start)
		more = display_next_cell(&place, &at, &next);
	while (more) {
		span.cell = next;
		more = display_next_cell(&place, &at, &next);
		span.behind = more ? middle(next.start, next.end) : 0;
		enum column_type type = column_type(span.cell.text);
		if ((type == COLUMN_LOANS || type == COLUMN_BALANCE) && settle_one(draft, &span, end))
			found = true;
		span.before = middle(span.cell.start, span.cell.end);
	}
	return found;
}

/* Whether there are several columns, and one whose heading says nothing: it may stand below such a heading. */
static bool
has_untold(const struct heading *head)
{
	size_t i = 0;

	while (i < head->count && head->columns[i].type != COLUMN_NONE)
		i++;
	return head->count > 1 && i < head->count;
}

bool
span_settle(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	const struct line *end = block->lines + layout->body;
	bool               found = false;

	if (!has_untold(&draft->head))
		return false;
	for (const struct line *line = block->lines + layout->headings; line < end; line++)
		if (line->kind == LINE_TEXT && settle_line(draft, line, end))
			found = true;
	return found;
}
