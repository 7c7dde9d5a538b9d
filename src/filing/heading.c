/*
 * The head of a table. Columns come from a ruler of several runs, from the
 * <S> and <C> tags, or from the headings themselves; a heading's words belong
 * to the column that they stand over.
 */
#include "filing/heading.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/cells.h"
#include "filing/dimension.h"
#include "filing/label.h"
#include "filing/line.h"
#include "filing/piece.h"
#include "filing/split.h"
#include "util/ascii.h"
#include "util/grow.h"

/* A heading reaches so far beyond the ruler under it, or beyond the headings around it. */
enum { OVERHANG = 6 };

/* So many lines from the first row on show whether the first column has numbers. */
enum { FIRST_ROWS = 6 };

/* A head of more columns is no table's: it is read as if it had none. */
enum { COLUMNS = 256 };

/* An offset in a line's text, and the display column that it has. */
struct place {
	const struct line *line;
	size_t             offset;
	size_t             column;
};

static struct place
line_start(const struct line *line)
{
	return (struct place){ .line = line, .column = line->indent };
}

/* Goes on to an offset that is no less; returns its display column. */
static size_t
go_to(struct place *place, size_t offset)
{
	while (place->offset < offset) {
		const char *from = place->line->text + place->offset;
		const char *tab = memchr(from, '\t', offset - place->offset);
		size_t      bytes = tab != NULL ? (size_t)(tab - from) : offset - place->offset;
		place->offset += bytes + (tab != NULL);
		place->column += bytes;
		if (tab != NULL)
			place->column = (place->column / 8 + 1) * 8;
	}
	return place->column;
}

size_t
display_column(const struct line *line, size_t offset)
{
	struct place place = line_start(line);

	return go_to(&place, offset);
}

static bool
is_overfull(const struct heading *head)
{
	return head->count > COLUMNS;
}

static int
add_column(struct heading_draft *draft, size_t start, size_t end)
{
	struct heading *head = &draft->head;
	struct column  *columns =
	    grow(head->all, &draft->column_capacity, head->count + 1, sizeof *columns);

	if (columns == NULL)
		return -1;
	head->all = head->columns = columns;
	head->columns[head->count++] = (struct column){ start, end, COLUMN_NONE };
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
	struct place place = line_start(line);
	size_t       at = 0;

	while (at < line->length && !is_overfull(&draft->head)) {
		while (at < line->length && ascii_is_blank(line->text[at]))
			at++;
		size_t start = go_to(&place, at);
		while (at < line->length &&
		       (!ascii_is_blank(line->text[at]) || is_in_spaced_run(line_slice(line), at)))
			at++;
		if (add_column(draft, start, go_to(&place, at)) != 0)
			return -1;
	}
	return 0;
}

/* A column from each <S> or <C> to the next. */
static int
columns_of_tags(struct heading_draft *draft, const struct line *line)
{
	struct heading *head = &draft->head;
	struct place    place = line_start(line);
	size_t          before = head->count;

	for (size_t at = 0; at + 2 < line->length && !is_overfull(head); at++) {
		bool tag = line->text[at] == '<' && line->text[at + 2] == '>' &&
		           (ascii_upper(line->text[at + 1]) == 'S' ||
		            ascii_upper(line->text[at + 1]) == 'C');
		if (!tag)
			continue;
		size_t start = go_to(&place, at);
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
	struct heading *head = &draft->head;
	struct slice    text = line_slice(line);
	struct place    place = line_start(line);

	for (size_t at = 0; at < text.length && !is_overfull(head);) {
		struct slice cell = cell_next(text, &at);
		if (cell.length == 0)
			break;
		size_t offset = (size_t)(cell.text - text.text);
		size_t start = go_to(&place, offset);
		size_t end = go_to(&place, offset + cell.length);
		size_t i = 0;
		while (i < head->count && head->columns[i].end <= start)
			i++;
		if (i < head->count && head->columns[i].start < end) {
			if (start < head->columns[i].start)
				head->columns[i].start = start;
			if (end > head->columns[i].end && (i + 1 == head->count || end < head->columns[i + 1].start))
				head->columns[i].end = end;
			continue;
		}
		if (add_column(draft, start, end) != 0)
			return -1;
		memmove(head->columns + i + 1, head->columns + i,
		        (head->count - 1 - i) * sizeof *head->columns);
		head->columns[i] = (struct column){ start, end, COLUMN_NONE };
	}
	return 0;
}

/* Where the parts of a table's block are; indexes of lines. */
struct layout {
	size_t headings; /* the lines before are the title */
	size_t body;     /* the first line behind headings and rulers */
};

/* How far a cell is from a column: 0 where they overlap. */
static size_t
distance(const struct column *column, size_t start, size_t end)
{
	if (end <= column->start)
		return column->start - end + 1;
	return start >= column->end ? start - column->end + 1 : 0;
}

/* How many columns a cell overlaps. */
static size_t
overlaps(const struct heading *head, size_t start, size_t end)
{
	size_t count = 0;

	for (size_t i = 0; i < head->count; i++)
		count += distance(&head->columns[i], start, end) == 0;
	return count;
}

/* How far the middles of a column and of a cell are from each other, twice. */
static size_t
middle_distance(const struct column *column, size_t start, size_t end)
{
	size_t middle = column->start + column->end, other = start + end;

	return middle > other ? middle - other : other - middle;
}

/* The column nearest to a word: of two that are as near, that whose middle is. */
static size_t
nearest(const struct heading *head, size_t start, size_t end)
{
	size_t best = 0, least = (size_t)-1;

	for (size_t i = 0; i < head->count; i++) {
		const struct column *column = &head->columns[i];
		size_t               far = distance(column, start, end);
		if (far < least || (far > 0 && far == least &&
		                    middle_distance(column, start, end) <
		                        middle_distance(&head->columns[best], start, end))) {
			best = i;
			least = far;
		}
	}
	return best;
}

/* Whether a lone cell is about as wide as the one column that it stands over. */
static bool
is_within(const struct heading *head, size_t start, size_t end)
{
	const struct column *column = &head->columns[nearest(head, start, end)];

	return start + OVERHANG >= column->start && end <= column->end + OVERHANG;
}

/* Whether a lone cell lines up with the one column that it stands over: with its middle or one of its ends. */
static bool
is_aligned(const struct column *column, size_t start, size_t end)
{
	size_t middles = start + end, middle = column->start + column->end;

	return start == column->start || end == column->end ||
	       (middles <= middle + 2 && middle <= middles + 2);
}

/*
 * Whether a lone cell over one column is a heading of that: it is about as wide,
 * or lines up with it. Where no other line is the title (`titled`) it may be
 * that, unless it starts in the table's right half: then both are asked for, or
 * a word that says what a column holds.
 */
static bool
is_lone_heading(const struct heading *head, struct slice cell, size_t start, size_t end, bool titled)
{
	size_t               index = nearest(head, start, end);
	const struct column *column = &head->columns[index];
	bool                 within = is_within(head, start, end), aligned = is_aligned(column, start, end);
	size_t half = (head->columns[0].start + head->columns[head->count - 1].end) / 2;

	if (titled || start >= half)
		return within || aligned;
	if (index == 0)
		return within;
	return (within && column_is_known(cell)) ||
	       (aligned && end - start <= column->end - column->start + 2 * (size_t)OVERHANG);
}

/*
 * Whether a cell over several columns is a heading of each: they are one blank
 * apart, and so are the words over them.
 */
static bool
is_side_by_side(const struct heading *head, const struct line *line, size_t from, size_t to)
{
	struct place place = line_start(line);

	for (size_t i = 0, at = from; i + 1 < head->count && at < to; i++) {
		const struct column *column = &head->columns[i];
		while (at < to && go_to(&place, at) < column->end)
			at++;
		if (at > from && at < to &&
		    (place.column != column->end || column[1].start != column->end + 1 ||
		     !ascii_is_blank(line->text[at])))
			return false;
	}
	return true;
}

/*
 * Whether each cell of a line stands over one column at most: then it is
 * headings, not a title, which `titled` says that there is above already.
 */
static bool
fits_columns(const struct heading *head, const struct line *line, bool titled)
{
	struct slice text = line_slice(line);
	struct place place = line_start(line);
	struct slice lone = { "", 0 };
	size_t       from = 0, to = 0, cells = 0, wide = 0, over = 0;

	if (head->count == 0 || (!titled && cell_count(text) == 1 && column_is_title(text)))
		return false;
	for (size_t at = 0; at < text.length;) {
		struct slice cell = cell_next(text, &at);
		if (cell.length == 0)
			break;
		size_t offset = (size_t)(cell.text - text.text);
		size_t start = go_to(&place, offset);
		size_t end = go_to(&place, offset + cell.length);
		size_t count = overlaps(head, start, end);
		if (count > 1 && is_side_by_side(head, line, offset, offset + cell.length)) {
			cells += count;
			continue;
		}
		cells++;
		wide += count > 1;
		over += count > 0;
		if (count == 0 && cell.length > 24)
			return false;
		lone = cell;
		from = start;
		to = end;
	}
	if (cells != 1)
		return wide < cells;
	return wide == 0 && over == 1 && is_lone_heading(head, lone, from, to, titled);
}

static bool
is_space(const struct line *line)
{
	return line->kind == LINE_BLANK || line->kind == LINE_PAGE || line->kind == LINE_FOLIO;
}

/* How many number cells a row ends in, at most `most`. */
static size_t
count_numbers(const struct line *row, size_t most)
{
	struct number_cell cell;
	size_t             count = 0, end = row->length;

	for (; count < most && number_cell_before(line_slice(row), end, &cell); count++)
		end = cell.before;
	return count;
}

/* Whether a line states columns by itself. */
static bool
states_columns(const struct line *line)
{
	return line->kind == LINE_COLUMN_RULER ||
	       (line->kind == LINE_TAG && (line_has_tag(line, "C") || line_has_tag(line, "S")));
}

/*
 * The first line below the headings' ruler, or tags, that looks like a row, up
 * to `end`; that where none does. Where a total stands alone, or nothing, the
 * rows above it can't be read, and are no headings.
 */
static size_t
first_spoilt_row(const struct block *block, size_t end)
{
	bool below = false;

	for (size_t i = 0; i < end; i++) {
		const struct line *line = &block->lines[i];
		if (below && line->kind == LINE_TEXT && cells_look_like_row(line_slice(line)))
			return i;
		below = below || states_columns(line);
	}
	return end;
}

size_t
heading_first_row(const struct block *block)
{
	size_t i = 0;
	bool   ruled = false; /* a ruler stands above: what ends in a number is a row */

	for (; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		ruled = ruled || line->kind == LINE_COLUMN_RULER;
		if (line->kind != LINE_ROW)
			continue;
		bool heading = !ruled && i + 1 < block->count &&
		               block->lines[i + 1].kind == LINE_COLUMN_RULER &&
		               !cells_end_in_amount(line_slice(line)) && count_numbers(line, 2) < 2;
		if (!heading)
			break;
	}
	bool spoilt = i == block->count || (ruled && label_is_total(line_slice(&block->lines[i])));
	return spoilt ? first_spoilt_row(block, i) : i;
}

/*
 * The ruler under the headings, where the one at `ruler` is a total's own: one
 * above it with nothing but blank lines between, as no row stands there.
 */
static size_t
upper_ruler(const struct block *block, size_t ruler)
{
	for (size_t i = ruler; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_COLUMN_RULER)
			ruler = i - 1;
		else if (!is_space(line))
			break;
	}
	return ruler;
}

/* The last line before `end` that states the columns by itself; `end` where none does. */
static size_t
column_line(const struct block *block, size_t end)
{
	size_t tags = end;

	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_COLUMN_RULER)
			return upper_ruler(block, i - 1);
		if (tags == end && states_columns(line))
			tags = i - 1;
	}
	return tags;
}

/* Whether several cells of a line open brackets, as a cover's captions do: "(State of   (Commission". */
static bool
is_captions(struct slice text)
{
	size_t open = 0;

	for (size_t at = 0; at < text.length;) {
		struct slice cell = cell_next(text, &at);
		open += cell.length > 0 && cell.text[0] == '(';
	}
	return open > 1;
}

/* Whether headings stand below the line that states columns, and above the row: it is none of this table. */
static bool
is_above_headings(const struct block *block, size_t columns, size_t row)
{
	for (size_t i = columns + 1; i < row; i++) {
		struct slice text = line_slice(&block->lines[i]);
		if (block->lines[i].kind == LINE_TEXT && cell_count(text) > 1)
			return !cells_look_like_row(text) && !is_captions(text);
	}
	return false;
}

/* Whether a line right below headings side by side is more of one that does not stand over the labels. */
static bool
is_more_heading(const struct line *headings, const struct line *line)
{
	size_t at = 0;

	if (line->kind != LINE_TEXT || cell_count(line_slice(line)) != 1)
		return false;
	(void)cell_next(line_slice(headings), &at);
	return line->indent + OVERHANG >= display_column(headings, at);
}

/* The headings' end where nothing but a single ruler or their own cells show the columns. */
static size_t
bare_headings_end(const struct block *block, size_t end)
{
	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (line->kind == LINE_RULER)
			return i;
		if (line->kind != LINE_TEXT || cell_count(line_slice(line)) < 2)
			continue;
		while (i < end && is_more_heading(line, &block->lines[i]))
			i++;
		return i;
	}
	return 0;
}

/* Whether a line is a title with its number apart: "1.   STATES". */
static bool
is_numbered_title(const struct line *line)
{
	size_t       at = 0;
	struct slice text = line_slice(line), number = cell_next(text, &at);

	if (number.length < 2 || number.length > 4 ||
	    !ascii_is_one_of(number.text[number.length - 1], ".)") ||
	    ascii_is_one_of(number.text[number.length - 2], "%$"))
		return false;
	struct slice title = cell_next(text, &at);
	return title.length > 0 && at == text.length && ascii_is_letter(title.text[0]);
}

/* Merges the cells of all lines with several cells that end before `end` into columns. */
static int
columns_of_headings(struct heading_draft *draft, const struct block *block, size_t end)
{
	bool seen = false;

	for (size_t i = end; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		if (is_space(line) && seen)
			break;
		if (line->kind != LINE_TEXT || cell_count(line_slice(line)) < 2 || is_numbered_title(line))
			continue;
		seen = true;
		if (merge_cells(draft, line) != 0)
			return -1;
	}
	return 0;
}

/* Whether one of so many headings starts well before the tag that is to state its column, or behind the next. */
static bool
is_off_tags(const struct column *headings, const struct column *tags, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (tags[i].start > headings[i].start + 1 ||
		    (i + 1 < count && tags[i + 1].start <= headings[i].start))
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
	for (; i > 0 && count == 0 && !is_space(&block->lines[i - 1]); i--)
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

	*body = bare_headings_end(block, row);
	if (columns_of_headings(draft, block, *body) != 0)
		return -1;
	size_t cells = split_cells(block, row);
	head->source = head->count < cells ? HEADING_ROWS : HEADING_CELLS;
	if (head->count < cells && above < row &&
	    columns_of_ruler_above(draft, &block->lines[above], cells) != 0)
		return -1;
	return head->count < cells ? split_columns(draft, block, row, body) : 0;
}

/* Twice the display column of a line's middle. */
static size_t
middle_of(const struct line *line)
{
	return line->indent + display_column(line, line->length);
}

/* Whether a line goes on with the title that ends in the line above: centred below it, or joined to it. */
static bool
is_rest_of_title(const struct line *above, const struct line *line)
{
	size_t middle = middle_of(line), other = middle_of(above);

	if (above->kind != LINE_TEXT || line->kind != LINE_TEXT || cell_count(line_slice(line)) > 1)
		return false;
	struct slice first = { line->text, label_first_word(line_slice(line)) };
	return label_ends_in_joint(line_slice(above)) || label_ends_in_joint(first) ||
	       (middle <= other + 2 && other <= middle + 2);
}

/* Whether text stands above the line at `index`, which can be the title, or there is none. */
static bool
is_titled(const struct heading *head, const struct block *block, size_t index)
{
	if (head->repeated)
		return true;
	while (index > 0 && block->lines[index - 1].kind != LINE_TEXT)
		index--;
	return index > 0;
}

/*
 * Whether a lone cell above the headings that start at `below` is over the
 * labels, but those are not: it is a title.
 */
static bool
is_apart(const struct heading *head, const struct line *line, const struct line *below)
{
	const struct column *labels = &head->columns[0];

	return cell_count(line_slice(line)) == 1 && line->indent < labels->end && below->indent >= labels->end;
}

/* Where the headings start that end before `end`: the lines above that fit the columns. */
static size_t
headings_start(const struct heading *head, const struct block *block, size_t end)
{
	size_t start = end, i = end;

	while (i > 0 && (is_space(&block->lines[i - 1]) || block->lines[i - 1].kind == LINE_TAG ||
	                 block->lines[i - 1].kind == LINE_RULER ||
	                 block->lines[i - 1].kind == LINE_COLUMN_RULER))
		i--;
	for (; i > 0; i--) {
		const struct line *line = &block->lines[i - 1];
		bool               text = line->kind == LINE_TEXT || line->kind == LINE_ROW;
		bool               titled = is_titled(head, block, i - 1);
		bool parts = line->kind == LINE_RULER || line->kind == LINE_TAG;
		if (line->kind == LINE_BLANK || (parts && start < end))
			break;
		if (text && (is_numbered_title(line) || !fits_columns(head, line, titled) ||
		             (!titled && start < end && is_apart(head, line, &block->lines[start]))))
			break;
		if (text)
			start = i - 1;
	}
	while (i > 0 && start > 0 && start + 1 < end &&
	       is_rest_of_title(&block->lines[start - 1], &block->lines[start]))
		start++;
	return start;
}

/* Adds a text that is over a column. Returns 0, or -1 with errno ENOMEM. */
static int
add_word(struct heading_draft *draft, struct slice text, size_t column)
{
	struct heading_word *words =
	    grow(draft->words, &draft->word_capacity, draft->word_count + 1, sizeof *words);

	if (words == NULL)
		return -1;
	draft->words = words;
	words[draft->word_count++] = (struct heading_word){ text, column };
	return 0;
}

/* Adds the words of a cell, which stands over several columns: one blank parts their headings. */
static int
add_cell(struct heading_draft *draft, struct place *place, struct slice cell)
{
	size_t from = (size_t)(cell.text - place->line->text);

	for (size_t at = 0; at < cell.length;) {
		while (at < cell.length && ascii_is_blank(cell.text[at]))
			at++;
		size_t offset = at, start = go_to(place, from + at);
		while (at < cell.length && !ascii_is_blank(cell.text[at]))
			at++;
		size_t column = nearest(&draft->head, start, go_to(place, from + at));
		if (offset < at && add_word(draft, (struct slice){ cell.text + offset, at - offset }, column) != 0)
			return -1;
	}
	return 0;
}

/* Adds the words of a line of headings. Returns 0, or -1 with errno ENOMEM. */
static int
add_words(struct heading_draft *draft, const struct line *line)
{
	const struct heading *head = &draft->head;
	struct place          place = line_start(line);
	struct slice          text = line_slice(line);

	for (size_t at = 0; at < text.length;) {
		struct slice cell = cell_next(text, &at);
		if (cell.length == 0)
			break;
		size_t       offset = (size_t)(cell.text - text.text);
		struct place behind = place;
		size_t       start = go_to(&behind, offset), end = go_to(&behind, offset + cell.length);
		int          result = overlaps(head, start, end) == 1
		                          ? add_word(draft, cell, nearest(head, start, end))
		                          : add_cell(draft, &place, cell);
		if (result != 0)
			return -1;
		place = behind;
	}
	return 0;
}

/* Finds the headings' words. Returns 0, or -1 with errno ENOMEM. */
static int
find_words(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	draft->word_count = 0;
	if (draft->head.count == 0)
		return 0;
	for (size_t i = layout->headings; i < layout->body; i++) {
		const struct line *line = &block->lines[i];
		bool               text = line->kind == LINE_TEXT || line->kind == LINE_ROW;
		if (text && add_words(draft, line) != 0)
			return -1;
	}
	return 0;
}

/* Puts together the words that stand over a column: its name, valid until the next one. */
static struct slice
name_of(struct heading_draft *draft, size_t column)
{
	struct output *name = &draft->name;

	name->used = 0;
	for (size_t i = 0; i < draft->word_count; i++) {
		if (draft->words[i].column != column)
			continue;
		if (name->used > 0)
			output_byte(name, ' ');
		output_slice(name, draft->words[i].text);
	}
	struct slice text = output_written(name);
	text.length = length_without_marks(text);
	return text;
}

/* Whether a number cell stands below a column's heading, or nearly. */
static bool
is_below(const struct column *column, const struct line *line, const struct number_cell *cell)
{
	size_t start = display_column(line, cell->start), end = display_column(line, cell->end);

	return distance(column, start, end) <= OVERHANG / 2;
}

/* Whether the label that ends at `end` goes on in the number that was taken for the first column's. */
static bool
runs_into(const struct column *column, const struct line *row, size_t end)
{
	return label_is_unfinished((struct slice){ row->text, end }) &&
	       display_column(row, end) + OVERHANG / 2 >= column->start;
}

/*
 * Whether the row has a label, and a number for each column. Where the others
 * stand below their headings, the first one has to, unless its heading is that
 * of numbers (`loans`): it may be of the label.
 */
static bool
has_all_numbers(const struct column *columns, size_t count, bool loans, const struct line *row)
{
	struct number_cell cell;
	size_t             end = row->length, left = count;
	bool               below = true, first = true;

	for (; left > 0 && number_cell_before(line_slice(row), end, &cell); left--) {
		first = is_below(&columns[left - 1], row, &cell);
		below = below && (first || left == 1);
		end = cell.before;
	}
	return left == 0 && end > 0 && !runs_into(&columns[0], row, end) &&
	       (first || !below || loans);
}

/* The same for one of the first rows from the line at `row` on: some may lack a number. */
static bool
have_all_numbers(const struct column *columns, size_t count, bool loans, const struct block *block,
                 size_t row)
{
	for (size_t i = row; i < block->count && i < row + FIRST_ROWS; i++)
		if (block->lines[i].kind == LINE_ROW && has_all_numbers(columns, count, loans, &block->lines[i]))
			return true;
	return false;
}

/*
 * Whether the first of all columns stands over the labels, as the block's line
 * at `row` shows, and its type, where the columns are `named`.
 */
static bool
is_labelled(const struct column *columns, size_t count, bool named, const struct block *block,
            size_t row)
{
	const struct line *line = &block->lines[row];
	size_t             at = 0;

	if (count == 0 || row == block->count)
		return false;
	if (columns[0].start <= line->indent + 1)
		return true;
	bool loans = named && columns[0].type == COLUMN_LOANS;
	if (loans && have_all_numbers(columns, count, loans, block, row))
		return false;
	struct slice cell = cell_next(line_slice(line), &at);
	if (distance(&columns[0], line->indent, line->indent + cell.length) == 0 && at < line->length)
		return true;
	return line->kind == LINE_ROW && !have_all_numbers(columns, count, loans, block, row);
}

/*
 * Names the columns; the first is the label's where it stands over the labels
 * of the row, and the second, too, where they are bounds in two columns.
 */
static int
name_columns(struct heading_draft *draft, const struct block *block, const struct layout *layout,
             size_t row)
{
	struct heading *head = &draft->head;

	if (find_words(draft, block, layout) != 0)
		return -1;
	for (size_t i = 0; i < head->count; i++) {
		struct slice name = name_of(draft, i);
		head->columns[i].type = column_type(name);
		if (i == 0 && is_labelled(head->columns, head->count, true, block, row)) {
			output_slice(&draft->label, name);
			head->labels = 1;
		} else if (i == 1 && head->labels == 1 &&
		           column_is_upper_bound(output_written(&draft->label), name)) {
			head->labels++;
		}
	}
	if (head->labels > 0) {
		head->columns += head->labels;
		head->count -= head->labels;
	}
	head->label = output_written(&draft->label);
	return 0;
}

/* Leaves one column of a kind: the first, the others are further columns. Returns whether there were others. */
static bool
keep_first(struct heading *head, enum column_type type)
{
	size_t seen = 0;

	for (size_t i = 0; i < head->count; i++) {
		if (head->columns[i].type != type)
			continue;
		if (seen++ > 0)
			head->columns[i].type = COLUMN_OTHER;
	}
	return seen > 1;
}

/* Takes original balances for the balances where there are no others. */
static void
settle_former(struct heading *head)
{
	bool balance = false;

	for (size_t i = 0; i < head->count; i++)
		balance = balance || head->columns[i].type == COLUMN_BALANCE;
	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == COLUMN_FORMER)
			head->columns[i].type = balance ? COLUMN_OTHER : COLUMN_BALANCE;
}

/* Puts a column before the others. Returns 0, or -1 with errno ENOMEM. */
static int
add_first_column(struct heading_draft *draft, size_t start, size_t end)
{
	struct heading *head = &draft->head;

	if (add_column(draft, start, end) != 0)
		return -1;
	memmove(head->columns + 1, head->columns, (head->count - 1) * sizeof *head->columns);
	head->columns[0] = (struct column){ start, end, COLUMN_NONE };
	return 0;
}

/*
 * How much of the first cell of a line of headings, which `length` bytes end, is
 * the labels' heading: what stands before the first column. Only one blank may
 * part that from the column's own, where it starts about where the row does.
 */
static size_t
label_heading_length(const struct line *line, size_t length, const struct column *first,
                     const struct line *row)
{
	size_t at = length;

	if (display_column(line, at) < first->start)
		return at;
	if (line->indent > row->indent + OVERHANG)
		return 0;
	while (at > 0 && (!ascii_is_blank(line->text[at]) || display_column(line, at) >= first->start))
		at--;
	return at > 0 && display_column(line, at + 1) == first->start ? at : 0;
}

/*
 * Adds the column of the labels where the ruler has none for them, the line at
 * `ruler`: a heading above it stands over the labels, left of all columns.
 */
static int
add_label_column(struct heading_draft *draft, const struct block *block, size_t ruler, size_t row)
{
	struct heading *head = &draft->head;

	head->unlabelled = !is_labelled(head->columns, head->count, false, block, row);
	if (head->count == 0 || row == block->count || !head->unlabelled)
		return 0;
	for (size_t i = ruler; i > 0 && !is_space(&block->lines[i - 1]); i--) {
		const struct line *line = &block->lines[i - 1];
		size_t             at = 0;
		if (line->kind != LINE_TEXT)
			continue;
		struct slice cell = cell_next(line_slice(line), &at);
		size_t       own = label_heading_length(line, cell.length, &head->columns[0], &block->lines[row]);
		if (display_column(line, cell.length) >= head->columns[0].start)
			head->source = HEADING_ROWS; /* then it depends on where the row starts */
		head->added = own > 0 && (at < line->length || own < cell.length);
		if (head->added)
			return add_first_column(draft, line->indent, display_column(line, own));
	}
	return 0;
}

/*
 * Whether the line that states columns is none of this table's: tags that
 * headings follow do not stand where the columns are, and a ruler with headings
 * below it is another table's.
 */
static bool
is_of_another(const struct block *block, size_t columns, size_t row)
{
	return block->lines[columns].kind == LINE_TAG ? bare_headings_end(block, row) > columns + 1
	                                              : is_above_headings(block, columns, row);
}

/* Finds the columns of a block whose first row is the line at `row`, and the layout of its head. */
static int
find_columns(struct heading_draft *draft, const struct block *block, size_t row, struct layout *layout)
{
	struct heading *head = &draft->head;
	size_t          line = column_line(block, row);
	int             result;

	if (line < row && !is_of_another(block, line, row)) {
		layout->body = line + 1;
		result = block->lines[line].kind == LINE_TAG
		             ? columns_of_tags_or_headings(draft, block, line, row)
		             : columns_of_ruler(draft, &block->lines[line]);
		if (result == 0)
			result = add_label_column(draft, block, line, row);
	} else {
		result = find_bare_columns(draft, block, row, line, &layout->body);
	}
	if (is_overfull(head)) {
		head->count = 0;
		head->added = false;
	}
	if (result == 0)
		layout->headings = headings_start(head, block, layout->body);
	return result;
}

/* The length of a title without "(continued)" and what follows it. */
static size_t
length_without_continued(struct slice title)
{
	for (size_t at = 0; at < title.length; at++) {
		struct slice rest = { title.text + at, title.length - at };
		if (rest.length >= 4 && ascii_lower(rest.text[0]) == 'c' && ascii_lower(rest.text[1]) == 'o' &&
		    ascii_lower(rest.text[2]) == 'n' && ascii_lower(rest.text[3]) == 't' &&
		    label_is_continued(rest)) {
			title.length = at;
			break;
		}
	}
	while (title.length > 0 && ascii_is_one_of(title.text[title.length - 1], " (-[,"))
		title.length--;
	return title.length;
}

/* Finds the first pool that one of the cells names: "% of Pool" beside "W.A. Rate" names none. */
static void
find_pool_in_cells(struct slice line, char name[POOL_MAX])
{
	for (size_t at = 0; at < line.length && strcmp(name, "all") == 0;) {
		struct slice cell = cell_next(line, &at);
		if (cell.length == 0)
			break;
		pool_find(cell, name);
	}
}

/*
 * Takes the first pool that the headings name where the title names none: the
 * first columns are its. Returns whether they name several.
 */
static bool
find_pool_in_headings(struct heading *head, const struct block *block, const struct layout *layout)
{
	bool several = false;

	for (size_t i = layout->headings; i < layout->body; i++) {
		struct slice line = line_slice(&block->lines[i]);
		if (block->lines[i].kind != LINE_TEXT && block->lines[i].kind != LINE_ROW)
			continue;
		several = several || pool_names_several(line);
		if (pool_is_all(line))
			break;
		find_pool_in_cells(line, head->pool);
	}
	return several;
}

/* What the title's lines say: the title itself, the dimension and the pool. */
static void
read_title(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	struct heading *head = &draft->head;
	struct slice    last = { "", 0 };

	for (size_t i = 0; i < layout->headings; i++) {
		if (block->lines[i].kind != LINE_TEXT && block->lines[i].kind != LINE_ROW)
			continue;
		last = line_slice(&block->lines[i]);
		piece_append(&draft->title, 0, last);
	}
	head->title = output_written(&draft->title);
	head->bare = length_without_continued(head->title);
	dimension_write(&draft->dimension, head->title, last, head->label);
	head->dimension = output_written(&draft->dimension);
	head->whole = pool_is_all(head->title);
	pool_find(head->whole ? (struct slice){ "", 0 } : head->title, head->pool);
}

/* The first line of the head that says that amounts are not in dollars; `body` where none does. */
static size_t
find_scaled(const struct block *block, size_t body)
{
	size_t line = 0;

	while (line < body && (block->lines[line].kind != LINE_TEXT ||
	                       !column_is_scaled(line_slice(&block->lines[line]))))
		line++;
	return line;
}

/* Forgets the head that was read last, and keeps the memory. */
static void
clear(struct heading_draft *draft)
{
	draft->head = (struct heading){ .all = draft->head.all, .columns = draft->head.all };
	draft->title.used = draft->label.used = draft->dimension.used = 0;
}

/* Whether there was memory for all texts. */
static bool
has_texts(const struct heading_draft *draft)
{
	return draft->title.error == 0 && draft->label.error == 0 && draft->dimension.error == 0 &&
	       draft->name.error == 0;
}

int
heading_read(struct heading_draft *draft, const struct block *block, size_t row, bool repeated)
{
	struct heading *head = &draft->head;
	struct layout   layout = { 0, 0 };

	clear(draft);
	head->repeated = repeated;
	if (find_columns(draft, block, row, &layout) != 0)
		return -1;
	if (name_columns(draft, block, &layout, row) != 0)
		return -1;
	settle_former(head);
	bool loans = keep_first(head, COLUMN_LOANS);
	bool balances = keep_first(head, COLUMN_BALANCE);
	read_title(draft, block, &layout);
	bool several = (!head->whole || loans || balances) && find_pool_in_headings(head, block, &layout);
	head->doubled = several ? loans || balances : loans && balances;
	head->body = layout.body;
	head->scaled = find_scaled(block, head->body);
	if (row == block->count)
		head->source = HEADING_ROWS;
	head->apart = column_is_of_assumed(head->title) || column_is_of_certificates(head->label);
	if (has_texts(draft))
		return 0;
	errno = ENOMEM;
	return -1;
}

bool
heading_suits(const struct heading *head, const struct block *block, size_t row)
{
	const struct column *stated = head->all + head->added;
	size_t               count = head->labels + head->count;
	bool                 labelled = head->labels > 0;

	if (head->source == HEADING_ROWS || row == block->count ||
	    is_labelled(head->all, count, true, block, row) != labelled)
		return false;
	if (head->source == HEADING_CELLS)
		return split_cells(block, row) <= count;
	return is_labelled(stated, count - head->added, false, block, row) != head->unlabelled;
}

void
heading_free(struct heading_draft *draft)
{
	(void)output_close(&draft->key);
	(void)output_close(&draft->title);
	(void)output_close(&draft->label);
	(void)output_close(&draft->dimension);
	(void)output_close(&draft->name);
	free(draft->head.all);
	free(draft->words);
}
