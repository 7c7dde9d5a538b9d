/*
 * Headings over several columns.
 */
#include "filing/table/span.h"

#include "filing/display.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Headings of columns that have the totals. */
static const char *const total_words[] = { "total", "totals", "all", "combined" };

enum {
	TWICE_OFF = 8,  /* a heading's middle is no further than half of it from that of its columns */
	HEAD_LINES = 24 /* more than any headings have */
};

/* A heading, twice the middles of those beside it, and the line that it is on. */
struct spanning {
	struct display_cell cell;
	size_t              before, behind;
	const struct line  *line;
	bool                title; /* the line may be a title instead */
};

/* The display column between two, twice: no half is lost. */
static size_t
twice_middle(size_t start, size_t end)
{
	return start + end;
}

/* Whether a column is nearer to a heading than to those beside it. */
static bool
is_below(const struct spanning *span, const struct column *column)
{
	size_t own = twice_middle(span->cell.start, span->cell.end), at = twice_middle(column->start, column->end);

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
is_untold(const struct heading_draft *draft, size_t column, const struct line *line, const struct line *end,
          bool *total)
{
	size_t count = 0;

	*total = false;
	for (size_t i = 0; i < draft->word_count; i++) {
		struct slice text = draft->words[i].text;
		if (draft->words[i].column != column || !is_within(text, line + 1, end))
			continue;
		if (column_type(text) != COLUMN_NONE)
			return false;
		*total = words_equal_one(text, total_words, LEN(total_words));
		count++;
	}
	return count > 0;
}

/* What a column holds by a heading over it and the words below that. */
static enum column_type
type_below(struct heading_draft *draft, size_t column, const struct spanning *span, const struct line *end)
{
	struct output *name = &draft->name;

	name->used = 0;
	output_slice(name, span->cell.text);
	for (size_t i = 0; i < draft->word_count; i++) {
		struct slice text = draft->words[i].text;
		if (draft->words[i].column != column || !is_within(text, span->line + 1, end))
			continue;
		output_byte(name, ' ');
		output_slice(name, text);
	}
	return column_type(output_written(name));
}

/*
 * Gives the columns [first, behind) below a heading the types that they have with
 * it, where these differ: "Principal Balance" over "Original" and "Current". Returns
 * whether they do.
 */
static bool
settle_each(struct heading_draft *draft, const struct spanning *span, const struct line *end, size_t first,
            size_t behind)
{
	struct heading  *head = &draft->head;
	enum column_type one = type_below(draft, head->labels + first, span, end);
	bool             differ = false;

	for (size_t i = first + 1; i < behind; i++)
		differ = differ || type_below(draft, head->labels + i, span, end) != one;
	for (size_t i = first; differ && i < behind; i++)
		head->columns[i].type = type_below(draft, head->labels + i, span, end);
	return differ;
}

/* Whether a heading stands over the middle of the columns [first, behind), two or more. */
static bool
is_centred(const struct spanning *span, const struct column *columns, size_t first, size_t behind)
{
	if (behind < first + 2)
		return false;
	size_t own = twice_middle(span->cell.start, span->cell.end);
	size_t all = twice_middle(columns[first].start, columns[behind - 1].end);
	return own <= all + TWICE_OFF && all <= own + TWICE_OFF;
}

/* Whether a column may be one of those that a heading stands over. */
static bool
may_be_below(const struct heading_draft *draft, const struct spanning *span, const struct line *end, size_t column)
{
	const struct heading *head = &draft->head;
	bool                  total;

	return column < head->count && is_below(span, &head->columns[column]) &&
	       is_untold(draft, head->labels + column, span->line, end, &total);
}

/* The column whose middle is nearest to a heading's. */
static size_t
nearest_middle(const struct spanning *span, const struct column *columns, size_t count)
{
	size_t own = twice_middle(span->cell.start, span->cell.end), i = 0;

	while (i + 1 < count &&
	       twice_middle(columns[i].start, columns[i].end) + twice_middle(columns[i + 1].start, columns[i + 1].end) <
	           2 * own)
		i++;
	return i;
}

/*
 * Finds the most columns [first, behind) that a heading stands over the middle of.
 * Returns whether there are several.
 */
static bool
find_below(const struct heading_draft *draft, const struct spanning *span, const struct line *end, size_t *first,
           size_t *behind)
{
	const struct column *columns = draft->head.columns;
	size_t               from = nearest_middle(span, columns, draft->head.count), to = from;

	if (!may_be_below(draft, span, end, to++))
		return false;
	for (bool grown = true; grown;) {
		bool left = from > 0 && may_be_below(draft, span, end, from - 1);
		bool right = may_be_below(draft, span, end, to);
		grown = true;
		if (left && right && is_centred(span, columns, from - 1, to + 1)) {
			from--;
			to++;
		} else if (right && is_centred(span, columns, from, to + 1)) {
			to++;
		} else if (left && is_centred(span, columns, from - 1, to)) {
			from--;
		} else {
			grown = false;
		}
	}
	*first = from;
	*behind = to;
	return to > from + 1;
}

/* Leaves one column below a heading, where it stands over several that are alike. Returns whether it does. */
static bool
settle_one(struct heading_draft *draft, const struct spanning *span, const struct line *end)
{
	struct heading  *head = &draft->head;
	enum column_type type = column_type(span->cell.text);
	size_t           first, behind, kept;
	bool             total, any = false;

	if (!find_below(draft, span, end, &first, &behind) || settle_each(draft, span, end, first, behind))
		return false;
	kept = first;
	for (size_t i = first; i < behind; i++) {
		bool own = is_untold(draft, head->labels + i, span->line, end, &total) && total;
		kept = own ? i : kept;
		any = any || own;
	}
	if (span->title && !any)
		return false;
	for (size_t i = first; i < behind; i++)
		head->columns[i].type = i == kept ? type : COLUMN_OTHER;
	return true;
}

/* Settles the columns below the headings of a line, but for those of the labels. Returns whether there are some. */
static bool
settle_line(struct heading_draft *draft, const struct line *line, bool title, const struct line *end)
{
	const struct heading *head = &draft->head;
	struct display_place  place = display_start(line);
	struct spanning       span = { .line = line, .title = title };
	struct display_cell   next;
	size_t                at = 0;
	bool                  found = false;
	bool                  more = display_next_cell(&place, &at, &next);

	while (more && next.start < head->columns[0].start)
		more = display_next_cell(&place, &at, &next);
	while (more) {
		span.cell = next;
		more = display_next_cell(&place, &at, &next);
		span.behind = more ? twice_middle(next.start, next.end) : 0;
		enum column_type type = column_type(span.cell.text);
		if ((type == COLUMN_LOANS || type == COLUMN_BALANCE) && settle_one(draft, &span, end))
			found = true;
		span.before = twice_middle(span.cell.start, span.cell.end);
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

/* The first line that may have such headings: where no column has balances, that right above the headings, too. */
static const struct line *
first_line(const struct heading *head, const struct block *block, const struct layout *layout)
{
	const struct line *line = block->lines + layout->headings;

	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == COLUMN_BALANCE || head->columns[i].type == COLUMN_FORMER)
			return line;
	return layout->headings > 0 && line[-1].kind == LINE_TEXT ? line - 1 : line;
}

bool
span_settle(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	const struct line *headings = block->lines + layout->headings, *end = block->lines + layout->body;
	bool               found = false;

	if (layout->body - layout->headings > HEAD_LINES || !has_untold(&draft->head))
		return false;
	for (const struct line *line = first_line(&draft->head, block, layout); line < end; line++)
		if (line->kind == LINE_TEXT && settle_line(draft, line, line < headings, end))
			found = true;
	return found;
}
