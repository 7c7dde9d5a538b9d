/*
 * Whether numbers are displayed below one another. Tabs by themselves let them
 * start in the same columns; where they end or are centred so, and are not as
 * long as each other, somebody has aligned them.
 */
#include "filing/table/aligned.h"

#include <stdbool.h>

#include "filing/cells.h"
#include "filing/display.h"

enum {
	NUMBERS = 16,  /* so many of a row are looked at, the last ones */
	NEAR = 3,      /* a heading is so far from its numbers at most */
	MISPLACED = 4  /* one row in so many may be displayed apart from the others */
};

/* Where a number is displayed: its digits, and all of its cell. */
struct place {
	struct column digits, cell;
};

/* The places of a row's numbers, from the last one on. */
struct numbers {
	struct place at[NUMBERS];
	size_t       count;
	size_t       tabs; /* between them, and behind the label */
};

static struct column
displayed(const struct line *line, size_t start, size_t end)
{
	return column_between(display_column(line, start), display_column(line, end));
}

static struct numbers
find_numbers(const struct line *row)
{
	struct numbers     numbers = { .count = 0 };
	struct slice       text = line_slice(row);
	struct number_cell cell;

	for (size_t end = row->length; numbers.count < NUMBERS && number_cell_before(text, end, &cell);
	     end = cell.before) {
		if (!cell.apart || cell.before == 0 || (cell.start < cell.before + 2 && text.text[cell.before] != '\t'))
			break; /* of the label */
		size_t start = (size_t)(cell.digits.text - text.text);
		numbers.at[numbers.count++] = (struct place){
			.digits = displayed(row, start, start + cell.digits.length),
			.cell = displayed(row, cell.start, cell.end),
		};
		for (size_t i = cell.before; i < cell.start; i++)
			numbers.tabs += row->text[i] == '\t';
	}
	return numbers;
}

/*
 * How two texts that are displayed stand to each other. Where they start in the
 * same column, or nearly, tabs by themselves may have done that.
 */
static enum alignment
compare_texts(const struct column *a, const struct column *b)
{
	size_t middle = a->start + a->end, other = b->start + b->end;
	bool   centred = middle <= other + 1 && other <= middle + 1;

	if (a->start == b->start)
		return ALIGNMENT_UNKNOWN;
	if (a->end == b->end)
		return ALIGNMENT_DISPLAY;
	if (!centred)
		return ALIGNMENT_NONE;
	return a->start + 1 == b->start || b->start + 1 == a->start ? ALIGNMENT_UNKNOWN : ALIGNMENT_DISPLAY;
}

static enum alignment
compare_numbers(const struct place *a, const struct place *b)
{
	if (a->digits.start == a->digits.end || b->digits.start == b->digits.end || a->cell.start == b->cell.start)
		return ALIGNMENT_UNKNOWN;
	enum alignment digits = compare_texts(&a->digits, &b->digits);
	return digits != ALIGNMENT_NONE ? digits : compare_texts(&a->cell, &b->cell);
}

/* How two rows of as many numbers stand to each other. */
static enum alignment
compare(const struct numbers *first, const struct numbers *row)
{
	bool shown = first->tabs != row->tabs;

	for (size_t i = 0; i < row->count; i++) {
		enum alignment found = compare_numbers(&first->at[i], &row->at[i]);
		if (found == ALIGNMENT_NONE)
			return ALIGNMENT_NONE;
		shown = shown || found == ALIGNMENT_DISPLAY;
	}
	return shown ? ALIGNMENT_DISPLAY : ALIGNMENT_UNKNOWN;
}

/* Whether a cell of the lines [head, row) stands over the numbers, or nearly. */
static bool
is_headed(const struct block *block, size_t head, size_t row, const struct column *numbers)
{
	for (size_t i = head; i < row; i++) {
		const struct line   *line = &block->lines[i];
		struct display_place place = display_start(line);
		struct display_cell  cell;
		if (line->kind != LINE_TEXT && line->kind != LINE_COLUMN_RULER)
			continue;
		for (size_t at = 0; display_next_cell(&place, &at, &cell);)
			if (display_distance(numbers, cell.start, cell.end) <= NEAR)
				return true;
	}
	return false;
}

/* Whether blanks stand right before a cell in the headings [head, row), as they do where all is aligned. */
static bool
has_blanks(const struct block *block, size_t head, size_t row)
{
	for (size_t i = head; i < row; i++) {
		struct slice text = line_slice(&block->lines[i]);
		if (block->lines[i].kind != LINE_TEXT)
			continue;
		for (size_t at = 0; at < text.length;) {
			struct slice cell = cell_next(text, &at);
			if (cell.length > 0 && cell.text > text.text && cell.text[-1] == ' ')
				return true;
		}
	}
	return false;
}

static bool
are_headed(const struct block *block, size_t head, size_t row, const struct numbers *first)
{
	size_t i = 0;

	while (i < first->count && is_headed(block, head, row, &first->at[i].cell))
		i++;
	return i == first->count;
}

enum alignment
aligned_find(const struct block *block, size_t head, size_t row)
{
	struct numbers first = find_numbers(&block->lines[row]);
	size_t         rows = 0, apart = 0;
	bool           shown = false;

	for (size_t i = row + 1; i < block->count; i++) {
		if (block->lines[i].kind != LINE_ROW)
			continue;
		struct numbers other = find_numbers(&block->lines[i]);
		if (other.count != first.count)
			continue;
		enum alignment found = compare(&first, &other);
		rows++;
		apart += found == ALIGNMENT_NONE;
		shown = shown || found == ALIGNMENT_DISPLAY;
	}
	if (apart * MISPLACED > rows || !are_headed(block, head, row, &first))
		return ALIGNMENT_NONE;
	return shown || has_blanks(block, head, row) ? ALIGNMENT_DISPLAY : ALIGNMENT_UNKNOWN;
}
