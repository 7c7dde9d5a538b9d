/*
 * The columns of a head. They come from a ruler of several runs, from the <S>
 * and <C> tags, or from the headings themselves.
 */
#include "filing/table/grid.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/line.h"
#include "filing/lone.h"
#include "filing/table/labelcolumn.h"
#include "filing/table/side.h"
#include "filing/table/split.h"
#include "util/ascii.h"
#include "util/grow.h"

/* A head of more columns is no table's: it is read as if it had none. */
enum { COLUMNS = 256 };

static bool
is_overfull(const struct heading *head)
{
	return head->count > COLUMNS;
}

/* Adds a column behind the others. Returns 0, or -1 with errno ENOMEM. */
static int
add_column(struct heading_draft *draft, size_t start, size_t end)
{
	struct heading *head = &draft->head;
	struct column  *columns =
	    grow(head->all, &draft->column_capacity, head->count + 1, sizeof *columns);

	if (columns == NULL)
		return -1;
	head->all = head->columns = columns;
	head->columns[head->count++] = column_between(start, end);
	return 0;
}

/* Puts a column before the one at `index`. Returns 0, or -1 with errno ENOMEM. */
static int
insert_column(struct heading_draft *draft, size_t index, size_t start, size_t end)
{
	struct heading *head = &draft->head;

	if (add_column(draft, start, end) != 0)
		return -1;
	memmove(head->columns + index + 1, head->columns + index,
	        (head->count - 1 - index) * sizeof *head->columns);
	head->columns[index] = column_between(start, end);
	return 0;
}

/* Whether the blank at `at` parts two dashes of a spaced ruler: "- - - -". */
static bool
is_in_spaced_run(struct slice text, size_t at)
{
	if (at == 0 || at + 1 >= text.length || ascii_is_blank(text.text[at + 1]))
		return false;
	return (at == 1 || ascii_is_blank(text.text[at - 2])) &&
	       (at + 2 == text.length || ascii_is_blank(text.text[at + 2]));
}

/* A column for each run of a ruler. */
static int
columns_of_ruler(struct heading_draft *draft, const struct line *line)
{
	struct display_place place = display_start(line);
	size_t               at = 0;

	while (at < line->length && !is_overfull(&draft->head)) {
		while (at < line->length && ascii_is_blank(line->text[at]))
			at++;
		size_t start = display_go_to(&place, at);
		while (at < line->length &&
		       (!ascii_is_blank(line->text[at]) || is_in_spaced_run(line_slice(line), at)))
			at++;
		if (add_column(draft, start, display_go_to(&place, at)) != 0)
			return -1;
	}
	return 0;
}

/* A column from each <S> or <C> to the next. */
static int
columns_of_tags(struct heading_draft *draft, const struct line *line)
{
	struct heading      *head = &draft->head;
	struct display_place place = display_start(line);
	size_t               before = head->count;

	for (size_t at = 0; at + 2 < line->length && !is_overfull(head); at++) {
		bool tag = line->text[at] == '<' && line->text[at + 2] == '>' &&
		           (ascii_upper(line->text[at + 1]) == 'S' ||
		            ascii_upper(line->text[at + 1]) == 'C');
		if (!tag)
			continue;
		size_t start = display_go_to(&place, at);
		if (head->count > before)
			head->columns[head->count - 1].end = start > 0 ? start - 1 : 0;
		if (add_column(draft, start, start + 80) != 0)
			return -1;
	}
	return 0;
}

/* Widens the columns by the cells of a heading line, adding columns where they stand apart. */
static int
merge_cells(struct heading_draft *draft, const struct line *line)
{
	struct heading      *head = &draft->head;
	struct display_place place = display_start(line);
	struct display_cell  cell;

	for (size_t at = 0; !is_overfull(head) && display_next_cell(&place, &at, &cell);) {
		size_t i = 0;
		while (i < head->count && head->columns[i].end <= cell.start)
			i++;
		if (i < head->count && head->columns[i].start < cell.end) {
			struct column *column = &head->columns[i];
			if (cell.start < column->start)
				column->start = cell.start;
			if (cell.end > column->end && (i + 1 == head->count || cell.end < column[1].start))
				column->end = cell.end;
			continue;
		}
		if (insert_column(draft, i, cell.start, cell.end) != 0)
			return -1;
	}
	return 0;
}

/* Merges the cells of all lines with several cells that end before `end` into columns. */
static int
columns_of_headings(struct heading_draft *draft, const struct block *block, size_t end)
{
	bool seen = false;

	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (layout_is_space(line) && seen)
			break;
		if (line->kind != LINE_TEXT || cell_count(line_slice(line)) < 2 || layout_is_numbered_title(line) ||
		    (seen && side_are_names(line)))
			continue;
		seen = true;
		if (merge_cells(draft, line) != 0)
			return -1;
	}
	return 0;
}

/* Whether one of so many headings starts well before the tag that is to state its column, or reaches the next. */
static bool
is_off_tags(const struct column *headings, const struct column *tags, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (tags[i].start > headings[i].start + 1 ||
		    (i + 1 < count && tags[i + 1].start < headings[i].end))
			return true;
	return false;
}

/* Whether a heading starts above the label of a row. */
static bool
is_over_label(const struct column *heading, const struct line *row)
{
	size_t       at = 0;
	struct slice label = cell_next(line_slice(row), &at);

	return heading->start < row->indent + label.length;
}

/*
 * Whether the headings' own cells show the columns, and the tags do not: these
 * stand amid the headings, or are more or fewer than those and the rows' cells.
 */
static bool
are_tags_amiss(const struct column *headings, size_t count, const struct column *tags, size_t tag_count,
               const struct block *block, size_t row)
{
	size_t cells = split_cells(block, row);

	if (count < 2)
		return false;
	if (tag_count == count)
		return (cells == 0 || cells == count) && is_off_tags(headings, tags, count);
	if (cells == count)
		return true;
	return tag_count == count + 1 && cells == tag_count && is_off_tags(headings, tags + 1, count) &&
	       !is_over_label(headings, &block->lines[row]);
}

/* Takes the columns from the tags at the line `tags`, or from the headings above where those are amiss. */
static int
columns_of_tags_or_headings(struct heading_draft *draft, const struct block *block, size_t tags, size_t row)
{
	struct heading *head = &draft->head;

	if (columns_of_headings(draft, block, tags) != 0)
		return -1;
	size_t own = head->count;
	if (columns_of_tags(draft, &block->lines[tags]) != 0)
		return -1;
	size_t count = head->count - own;
	bool   amiss = are_tags_amiss(head->columns, own, head->columns + own, count, block, row);
	if (!amiss)
		memmove(head->columns, head->columns + own, count * sizeof *head->columns);
	head->count = amiss ? own : count;
	return 0;
}

/* Takes the columns from a ruler above the headings, where it has a run for each of the rows' cells. */
static int
columns_of_ruler_above(struct heading_draft *draft, const struct line *ruler, size_t cells)
{
	struct heading *head = &draft->head;
	size_t          before = head->count;

	if (ruler->kind != LINE_COLUMN_RULER)
		return 0;
	if (columns_of_ruler(draft, ruler) != 0)
		return -1;
	size_t runs = head->count - before;
	if (runs == cells)
		memmove(head->columns, head->columns + before, runs * sizeof *head->columns);
	head->count = runs == cells ? runs : before;
	return 0;
}

/*
 * Takes the columns from headings that one blank parts: from the lowest line
 * above the row that can be split so, of those that no blank line parts.
 */
static int
split_columns(struct heading_draft *draft, const struct block *block, size_t row, size_t *body)
{
	struct column columns[SPLIT_COLUMNS];
	size_t        count = 0, i = row;

	while (i > 0 && block->lines[i - 1].kind != LINE_TEXT)
		i--;
	for (; i > 0 && count == 0 && !layout_is_space(&block->lines[i - 1]); i--)
		if (block->lines[i - 1].kind == LINE_TEXT)
			count = split_headings(block, i - 1, row, columns);
	if (count <= draft->head.count)
		return 0;
	draft->head.count = 0;
	for (size_t k = 0; k < count; k++)
		if (add_column(draft, columns[k].start, columns[k].end) != 0)
			return -1;
	if (*body < i + 1)
		*body = i + 1;
	return 0;
}

/* Takes a lone heading of loans or balances right above the row for the column of its only number. */
static int
lone_column(struct heading_draft *draft, const struct block *block, size_t row, size_t *body)
{
	size_t i = row;

	while (i > 0 && block->lines[i - 1].kind != LINE_TEXT)
		i--;
	if (i == 0 || row == block->count || !lone_heads_column(&block->lines[i - 1], &block->lines[row]))
		return 0;
	const struct line *heading = &block->lines[i - 1];
	if (*body < i)
		*body = i;
	return add_column(draft, heading->indent, display_column(heading, heading->length));
}

/*
 * Finds the columns of headings below which nothing states them: their own
 * cells, but where the rows have more of these, a ruler above or one blank
 * parts the headings. The line at `above` states columns, but not below them.
 */
static int
find_bare_columns(struct heading_draft *draft, const struct block *block, size_t row, size_t above,
                  size_t *body)
{
	struct heading *head = &draft->head;

	*body = layout_bare_headings_end(block, row);
	if (columns_of_headings(draft, block, *body) != 0)
		return -1;
	size_t cells = split_cells(block, row);
	head->source = head->count < cells ? HEADING_ROWS : HEADING_CELLS;
	if (head->count < cells && above < row &&
	    columns_of_ruler_above(draft, &block->lines[above], cells) != 0)
		return -1;
	if (head->count < cells && split_columns(draft, block, row, body) != 0)
		return -1;
	return head->count == 0 ? lone_column(draft, block, row, body) : 0;
}

int
grid_find(struct heading_draft *draft, const struct block *block, size_t row, struct layout *layout)
{
	struct heading *head = &draft->head;
	size_t          line = layout_column_line(block, row);
	struct column   labels;
	int             result;

	if (line < row && !layout_is_of_another(block, line, row)) {
		layout->body = line + 1;
		result = block->lines[line].kind == LINE_TAG
		             ? columns_of_tags_or_headings(draft, block, line, row)
		             : columns_of_ruler(draft, &block->lines[line]);
		if (result == 0 && label_column_find(head, block, line, row, &labels))
			result = insert_column(draft, 0, labels.start, labels.end);
	} else {
		result = find_bare_columns(draft, block, row, line, &layout->body);
	}
	if (is_overfull(head)) {
		head->count = 0;
		head->added = false;
	}
	if (result == 0)
		layout->headings = layout_headings_start(head, block, layout->body);
	return result;
}

int
grid_part_first(struct heading_draft *draft, const struct column parts[2])
{
	if (insert_column(draft, 1, parts[1].start, parts[1].end) != 0)
		return -1;
	draft->head.columns[0] = parts[0];
	return 0;
}
