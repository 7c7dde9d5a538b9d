/*
 * Tables whose cells single tabs part. How many cells there are the headings
 * tell, and the first row has to agree.
 */
#include "filing/table/tabbed.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/table/aligned.h"
#include "filing/table/layout.h"
#include "util/ascii.h"
#include "util/grow.h"

enum {
	CELLS = 16, /* lines of more cells are left as they are */
	STOP = 64   /* a cell starts so far from the one before, if that is no longer */
};

/* The cells of a line in their places, of which some may be empty. */
struct places {
	struct slice cells[CELLS];
	size_t       count; /* places up to the last cell */
	size_t       filled;
	bool         tabs;  /* a tab parts two cells, or stands before the first */
	bool         many;  /* there are more */
};

/* Whether a cell is a sign alone, which belongs to the number beside it. */
static bool
is_sign(struct slice cell, char sign)
{
	return cell.length == 1 && cell.text[0] == sign;
}

/* Puts a cell into the place; in rows signs are joined to their numbers. Sets the place of the next one. */
static void
put_cell(struct places *places, struct slice cell, size_t *place, bool row)
{
	struct slice *before = *place > 0 ? &places->cells[*place - 1] : NULL;

	if (row && before != NULL && (is_sign(*before, '$') || (is_sign(cell, '%') && before->length > 0))) {
		before->length = (size_t)(cell.text + cell.length - before->text);
		return;
	}
	places->cells[(*place)++] = cell;
	places->filled++;
	places->count = *place;
}

/* Where the cell ends that starts at `at`: before a tab, or where blanks count, too, before two of them. */
static size_t
cell_end(struct slice text, size_t at, bool blanks)
{
	for (size_t next; at < text.length; at = next) {
		while (at < text.length && !ascii_is_blank(text.text[at]))
			at++;
		next = at + ascii_blanks(text, at);
		struct slice gap = { text.text + at, next - at };
		if (slice_has(gap, '\t') || (blanks && gap.length > 1))
			break;
	}
	return at;
}

/* Finds the cells of a line: a tab parts them, or where they count, two blanks. */
static struct places
find_places(const struct block *block, size_t index, bool row, bool blanks)
{
	struct places places = { .count = 0 };
	struct slice  text = line_slice(&block->lines[index]);
	size_t        place = block->lines[index].tabs;

	places.tabs = place > 0;
	for (size_t at = 0; at < text.length && !places.many;) {
		size_t start = at, tabs = 0;
		at = cell_end(text, at, blanks);
		places.many = place >= CELLS;
		if (!places.many)
			put_cell(&places, (struct slice){ text.text + start, at - start }, &place, row);
		for (; at < text.length && ascii_is_blank(text.text[at]); at++)
			tabs += text.text[at] == '\t';
		places.tabs = places.tabs || tabs > 0;
		place += tabs > 1 ? tabs - 1 : 0;
	}
	return places;
}

/* Whether a cell is a number, or says that there is none. */
static bool
is_number(struct slice cell)
{
	struct number_cell number;

	return cell.length > 0 &&
	       (number_cell_before(cell, cell.length, &number) || none_cell_before(cell, cell.length, &number)) &&
	       number.start == 0;
}

/*
 * Brings a row's cells to so many places. More cells than that are the label's
 * where all others are numbers, and it is none. Returns whether they fit.
 */
static bool
fit_row(struct places *places, size_t cells)
{
	size_t extra = places->count - cells, numbers = places->count;

	if (places->many || places->count <= cells)
		return !places->many;
	while (numbers > 0 && is_number(places->cells[numbers - 1]))
		numbers--;
	if (numbers != extra + 1 || places->cells[0].length == 0)
		return false;
	const struct slice *last = &places->cells[extra];
	while (last->length == 0)
		last--;
	places->cells[0].length = (size_t)(last->text + last->length - places->cells[0].text);
	for (size_t i = 1; i < cells; i++)
		places->cells[i] = places->cells[i + extra];
	places->count = cells;
	return true;
}

/* The cells of a line that is to have so many: as tabs part them, or else blanks, too. */
static struct places
places_of(const struct block *block, size_t index, bool row, size_t cells)
{
	struct places places = find_places(block, index, row, false);

	return places.count == cells ? places : find_places(block, index, row, true);
}

/* What the headings of a table tell. */
struct heads {
	size_t        first;  /* their first line */
	struct places cells;  /* of the last line that has the most */
	bool          tabs;   /* a tab parts some cells */
	bool          behind; /* a tab stands before the first of each line */
};

/* Looks at the headings above the line at `row`: lines of several cells that no blank line parts. */
static struct heads
find_heads(const struct block *block, size_t row, bool blanks)
{
	struct heads heads = { .first = row, .behind = true };

	for (size_t i = row; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (layout_is_space(line) && heads.cells.count > 0)
			break;
		if (line->kind != LINE_TEXT)
			continue;
		struct places places = find_places(block, i - 1, false, blanks);
		if (places.many)
			return (struct heads){ .first = row };
		if (places.filled < 2)
			continue;
		if (!places.tabs && places.count < heads.cells.count)
			break; /* a title with a gap */
		heads.first = i - 1;
		heads.tabs = heads.tabs || places.tabs;
		heads.behind = heads.behind && places.cells[0].length == 0;
		if (places.count > heads.cells.count)
			heads.cells = places;
	}
	return heads;
}

/* How many of a row's cells are there up to one behind the label that is no number. */
static size_t
count_whole(const struct places *row)
{
	size_t at = 1;

	while (at < row->count && is_number(row->cells[at]))
		at++;
	return at;
}

/* Whether all of a row's numbers are there, and are numbers. */
static bool
is_whole(const struct places *row)
{
	return count_whole(row) == row->count;
}

/* The same where the last cell may be a date, bounds or a word behind two numbers or more. */
static bool
is_whole_or_odd(const struct places *row)
{
	enum { LEAST = 3 };
	size_t whole = count_whole(row);

	return whole == row->count || (whole >= LEAST && whole + 1 == row->count);
}

/* How the places of the headings' cells are those of the rows'. */
struct fit {
	size_t cells; /* of the rows; 0 where they disagree */
	size_t ahead; /* the headings' are so many places further on: the labels have none */
	size_t behind; /* or so many back: all of their lines are indented */
};

/* Compares the headings with the first row, which is the line at `row`. */
static struct fit
compare(const struct heads *heads, const struct block *block, size_t row)
{
	const struct fit none = { 0, 0, 0 };
	size_t           count = heads->cells.count;
	struct places    places = places_of(block, row, true, count);

	if (!places.tabs || places.many || count < 2 || !heads->tabs)
		return none;
	bool whole = is_whole(&places);
	if (whole && places.count == count + 1 && heads->cells.cells[0].length > 0 &&
	    column_is_known(heads->cells.cells[0]))
		return (struct fit){ places.count, 1, 0 };
	if (whole && places.count == count - 1 && heads->behind && places.count > 1)
		return (struct fit){ places.count, 0, 1 };
	if (!fit_row(&places, count) || places.count < count || !is_whole_or_odd(&places))
		return none;
	return (struct fit){ count, 0, 0 };
}

/* Appends a cell at its place, blanks before it; what was a tab in it is a blank. */
static void
write_cell(struct tabbed *tabbed, size_t start, size_t column, struct slice cell)
{
	struct output *text = &tabbed->text;

	if (text->used > start)
		output_string(text, "  ");
	while (text->error == 0 && text->used - start < column)
		output_byte(text, ' ');
	for (size_t i = 0; i < cell.length; i++)
		output_byte(text, cell.text[i] == '\t' ? ' ' : cell.text[i]);
}

/*
 * Writes a line's cells into the places that are so many ahead, or behind. The
 * line has their offset for a position until all are written.
 */
static void
write_line(struct tabbed *tabbed, struct line *line, const struct places *places, const struct fit *fit)
{
	size_t start = tabbed->text.used, first = 0;

	while (places->cells[first].length == 0)
		first++;
	line->indent = (first + fit->ahead - fit->behind) * STOP;
	for (size_t i = first; i < places->count; i++)
		if (places->cells[i].length > 0)
			write_cell(tabbed, start, (i - first) * STOP, places->cells[i]);
	line->length = tabbed->text.used - start;
	line->text = NULL;
	line->position = start;
}

/* Writes a row, where its cells fit. */
static void
write_row(struct tabbed *tabbed, const struct block *block, size_t index)
{
	const struct fit own = { tabbed->cells, 0, 0 };
	struct places    places = places_of(block, index, true, own.cells);

	if (places.tabs && fit_row(&places, own.cells))
		write_line(tabbed, &tabbed->lines[index], &places, &own);
}

/* Writes a ruler, where it has a run for each cell, or tabs between them. */
static void
write_ruler(struct tabbed *tabbed, const struct block *block, size_t index, const struct fit *fit)
{
	const struct fit own = { fit->cells, 0, 0 };
	struct places    places = places_of(block, index, false, fit->cells);
	bool             whole = places.count == fit->cells && places.filled == places.count;

	if (!places.many && (whole || (places.tabs && places.count + fit->ahead <= fit->cells + fit->behind)))
		write_line(tabbed, &tabbed->lines[index], &places, whole || places.cells[0].length > 0 ? &own : fit);
}

/*
 * Whether the only cell of a line above all headings is one, too, as its tabs
 * tell: in the place of the second number or behind that no title is centred
 * which speaks of a column.
 */
static bool
is_lone_heading(const struct places *places)
{
	if (places->filled != 1 || places->count <= 2)
		return false;
	struct slice cell = places->cells[places->count - 1];
	return column_type(cell) != COLUMN_NONE && !column_is_title(cell);
}

/*
 * Whether a line's cells say loans over a column that its heading says balances
 * of, or the other way round, where they are so many places further on.
 */
static bool
contradicts(const struct places *cells, const struct places *heads, size_t ahead)
{
	for (size_t i = 0; i < cells->count && i + ahead < heads->count; i++) {
		struct slice upper = cells->cells[i], lower = heads->cells[i + ahead];
		if (upper.length == 0 || lower.length == 0)
			continue;
		enum column_type type = column_type(upper), below = column_type(lower);
		if ((type == COLUMN_LOANS && below == COLUMN_BALANCE) ||
		    (type == COLUMN_BALANCE && below == COLUMN_LOANS))
			return true;
	}
	return false;
}

/* Whether a line's first cell stands over the second column: blanks, not a tab, pass over the labels. */
static bool
is_behind_labels(const struct line *line, const struct places *cells, const struct places *heads)
{
	return line->indent > 0 && line->tabs == 0 && cells->count + 1 == heads->count &&
	       contradicts(cells, heads, 0) && !contradicts(cells, heads, 1);
}

/*
 * Writes a line of headings, where its cells fit. What may be a title, or a cell
 * that nobody knows the column of, goes behind all columns: it would name a wrong one.
 */
static void
write_heading(struct tabbed *tabbed, const struct block *block, size_t index, const struct fit *fit,
              const struct places *heads, bool above)
{
	const struct fit shifted = { fit->cells, 1, 0 };
	struct line     *line = &tabbed->lines[index];
	struct places    places = places_of(block, index, false, fit->cells);
	bool             heading = above ? is_lone_heading(&places) : places.count > 1;

	if (places.many)
		return;
	if (!heading && line->indent > 0)
		line->indent = (fit->cells + 1) * STOP;
	else if (is_behind_labels(line, &places, heads))
		write_line(tabbed, line, &places, &shifted);
	else if (heading && places.count + fit->ahead <= fit->cells + fit->behind)
		write_line(tabbed, line, &places, fit);
}

/* Whether the cell in a place is the only one that says that its column is of loans, or of balances. */
static bool
is_only_one(const struct places *cells, size_t place)
{
	size_t count = 0;

	if (cells->cells[place].length == 0)
		return false;
	enum column_type type = column_type(cells->cells[place]);
	for (size_t i = 0; i < cells->count; i++)
		count += cells->cells[i].length > 0 && column_type(cells->cells[i]) == type;
	return count == 1 && (type == COLUMN_LOANS || type == COLUMN_BALANCE);
}

/*
 * Whether a line of fewer headings than there are columns would make the only
 * column of loans, or of balances, one of something else, or of the other: it may
 * be that its cells stand over others, and the tabs that would say so are lost.
 */
static bool
is_doubtful(const struct block *block, size_t index, const struct heads *heads)
{
	struct places places = places_of(block, index, false, heads->cells.count);

	if (places.filled < 2 || places.count >= heads->cells.count ||
	    is_behind_labels(&block->lines[index], &places, &heads->cells))
		return false;
	if (block->lines[index].tabs == 0 && contradicts(&places, &heads->cells, 0))
		return true;
	for (size_t i = 1; i < places.count; i++)
		if (places.cells[i].length > 0 && column_type(places.cells[i]) == COLUMN_OTHER &&
		    is_only_one(&heads->cells, i))
			return true;
	return false;
}

/* Finds a line of headings that is doubtful. */
static void
find_doubtful(struct tabbed *tabbed, const struct block *block, const struct heads *heads, size_t row)
{
	for (size_t i = heads->first; i < row; i++)
		if (block->lines[i].kind == LINE_TEXT && is_doubtful(block, i, heads))
			tabbed->doubtful = i;
}

/*
 * Writes the lines whose cells count, and copies the others. Returns 0, or -1
 * with errno ENOMEM.
 */
static int
write_lines(struct tabbed *tabbed, const struct block *block, const struct heads *heads, size_t row,
            const struct fit *fit)
{
	size_t first = heads->first, top = first;

	while (top > 0 && !layout_is_space(&block->lines[top - 1]))
		top--;
	tabbed->text.used = 0;
	for (size_t i = 0; i < block->count; i++) {
		struct line *line = &tabbed->lines[i];
		*line = block->lines[i];
		bool text = line->kind == LINE_TEXT;
		if (line->kind == LINE_COLUMN_RULER)
			write_ruler(tabbed, block, i, fit);
		else if (text && i >= top && i < row)
			write_heading(tabbed, block, i, fit, &heads->cells, i < first);
		else if (i >= row && (line->kind == LINE_ROW || (text && column_is_row_line(line_slice(line)))))
			write_row(tabbed, block, i);
	}
	if (tabbed->text.error == 0)
		return 0;
	errno = tabbed->text.error;
	return -1;
}

/* Points the lines that were written to their bytes, which move no more; all lines get positions in a row. */
static void
set_texts(struct tabbed *tabbed, size_t count)
{
	uintmax_t position = 0;

	for (size_t i = 0; i < count; i++) {
		struct line *line = &tabbed->lines[i];
		if (line->text == NULL)
			line->text = tabbed->text.bytes + line->position;
		line->position = position;
		position += line->length + 1;
	}
}

/* Whether a tab parts the last row's cells, as it does few tables'. */
static bool
has_tabs(const struct block *block)
{
	size_t last = block->count;

	while (last > 0 && block->lines[last - 1].kind != LINE_ROW)
		last--;
	return last > 0 && slice_has(line_slice(&block->lines[last - 1]), '\t');
}

/*
 * Finds how many cells the rows have, the first of which is the line at `row`,
 * and their headings; `before` are those of the table that goes on where there
 * are no headings.
 */
static struct fit
find_fit(const struct block *block, size_t row, size_t before, struct heads *heads)
{
	*heads = find_heads(block, row, true);
	if (heads->cells.count == 0 && before > 0) {
		heads->cells.count = before;
		heads->tabs = true;
	}
	struct fit fit = compare(heads, block, row);
	if (fit.cells > 0)
		return fit;
	*heads = find_heads(block, row, false);
	return compare(heads, block, row);
}

/* Whether tabs only align a table's cells; where it does not show, as in the table before. */
static bool
is_aligned(struct tabbed *tabbed, const struct block *block, size_t head, size_t row)
{
	enum alignment found = aligned_find(block, head, row);

	if (found != ALIGNMENT_UNKNOWN)
		tabbed->aligned = found == ALIGNMENT_DISPLAY;
	return tabbed->aligned;
}

const struct block *
tabbed_lay_out(struct tabbed *tabbed, const struct block *block)
{
	size_t before = tabbed->cells;

	tabbed->cells = 0;
	tabbed->doubtful = block->count;
	if (!has_tabs(block) || (block->continues && before == 0))
		return block;
	struct heads heads = { .first = 0 };
	struct fit   fit = { before, 0, 0 };
	size_t row = block->continues ? 0 : layout_first_row(block);
	if (row == block->count)
		return block;
	if (!block->continues)
		fit = find_fit(block, row, before, &heads);
	if (fit.cells == 0 || (!block->continues && is_aligned(tabbed, block, heads.first, row)))
		return block;
	tabbed->cells = fit.cells;
	struct line *lines = grow(tabbed->lines, &tabbed->capacity, block->count, sizeof *lines);
	if (lines == NULL)
		return NULL;
	tabbed->lines = lines;
	if (write_lines(tabbed, block, &heads, row, &fit) != 0)
		return NULL;
	set_texts(tabbed, block->count);
	find_doubtful(tabbed, block, &heads, row);
	tabbed->block = *block;
	tabbed->block.lines = lines;
	return &tabbed->block;
}

struct slice
tabbed_printed(const struct tabbed *tabbed, const struct block *block, struct slice text)
{
	for (size_t i = 0; i < block->count; i++)
		if (tabbed->lines[i].text == text.text && tabbed->lines[i].length == text.length)
			return line_slice(&block->lines[i]);
	return text;
}

void
tabbed_free(struct tabbed *tabbed)
{
	(void)output_close(&tabbed->text);
	free(tabbed->lines);
}
