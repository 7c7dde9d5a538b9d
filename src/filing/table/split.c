/*
 * Headings that only one blank parts from each other. Of all ways to give the
 * words of a line, in order, to the cells of the rows, the one is taken whose
 * headings line up best with their cells.
 */
#include "filing/table/split.h"

#include <string.h>

#include <stdint.h>

#include "filing/cells.h"
#include "filing/label.h"
#include "util/ascii.h"

enum {
	WORDS = 32,    /* lines of more words are no headings */
	WIDE = 512,    /* nor are those of more bytes */
	LINES = 8,     /* so many lines of headings stand above the last at most */
	PARTS = 128,   /* and what they hold further on is left alone */
	FAR = 8,       /* a heading ends, starts or has its middle so far from its cells' at most */
	NEVER = 10000, /* what a heading costs that can't be that of its cells */
	OTHER = 1,     /* and one of neither loans nor balances */
	AMISS = 6      /* and what one does that its cells make unlikely */
};

/* The cells below a heading. */
struct below {
	size_t start, end; /* display columns */
	bool   label;      /* they are no numbers */
	bool   amount;     /* dollars, or not whole */
	bool   large;      /* a comma is in them */
	bool   percent;
};

/* A word of the headings. */
struct word {
	size_t start, end; /* display columns */
	size_t from, to;   /* in the line's text */
	bool   apart;      /* more than one blank stands before it */
};

/* Display columns from one to another. */
struct extent {
	size_t start, end;
};

/* A cell of the lines above, or a word of one, that stands over words of the headings: their bits. */
struct part {
	struct extent    extent;
	enum column_type type;
	uint64_t         over;
};

/* Which headings a way has, as bits: of loans, and of balances, one of each at most. */
enum { SEEN_LOANS = 1, SEEN_BALANCE = 2, SEEN_SETS = 4 };

/* The best way to give the first words to the first cells: what it costs, and which it is the next step of. */
struct way {
	unsigned cost;
	size_t   from; /* the first word of the last heading */
	unsigned seen; /* before that */
};

struct split {
	const struct line *headings;
	const struct line *top; /* the first line of headings */
	struct word        words[WORDS];
	size_t             word_count;
	struct part        parts[PARTS];
	size_t             part_count;
	struct below       cells[SPLIT_COLUMNS];
	size_t             cell_count;
	struct way         ways[SPLIT_COLUMNS + 1][WORDS + 1][SEEN_SETS];
};

/* Finds the line's words. Returns whether there are not too many. */
static bool
find_words(struct split *split)
{
	struct slice text = line_slice(split->headings);

	if (text.length > WIDE)
		return false;
	for (size_t at = 0; at < text.length;) {
		size_t blanks = at;
		while (at < text.length && ascii_is_blank(text.text[at]))
			at++;
		size_t from = at;
		while (at < text.length && !ascii_is_blank(text.text[at]))
			at++;
		if (split->word_count == WORDS)
			return false;
		split->words[split->word_count++] = (struct word){
			.start = display_column(split->headings, from),
			.end = display_column(split->headings, at),
			.from = from,
			.to = at,
			.apart = from - blanks > 1,
		};
	}
	return true;
}

static void
widen(struct below *cell, const struct line *line, const struct number_cell *number)
{
	size_t start = display_column(line, number->start), end = display_column(line, number->end);

	cell->start = start < cell->start ? start : cell->start;
	cell->end = end > cell->end ? end : cell->end;
	cell->amount = cell->amount || number->dollars || slice_has(number->digits, '.');
	cell->large = cell->large || slice_has(number->digits, ',');
	cell->percent = cell->percent || number->percent;
}

/* Finds the number that a row's first `end` bytes end in: it stands apart, or the number before it does. */
static bool
next_number(const struct line *line, size_t end, struct number_cell *number)
{
	struct number_cell before;

	return end > 0 && number_cell_before(line_slice(line), end, number) &&
	       (number->apart || (number_cell_before(line_slice(line), number->before, &before) && before.apart));
}

/*
 * Adds a row's cells, the last first. Returns how many there are; 0 where one
 * has no number, or where a label seems to go on in what was taken for one.
 */
static size_t
add_row(struct below cells[SPLIT_COLUMNS], const struct line *line)
{
	struct number_cell number;
	size_t             count = 0, end = line->length;

	for (; next_number(line, end, &number); end = number.before) {
		struct slice before = { line->text, number.before };
		if (number.digits.length == 0 || count + 1 == SPLIT_COLUMNS)
			return 0;
		if (label_is_unfinished(before) || label_ends_in_joint(before))
			break;
		widen(&cells[count++], line, &number);
	}
	if (end == 0)
		return count;
	struct below *label = &cells[count++];
	size_t        last = display_column(line, length_without_leaders((struct slice){ line->text, end }));
	label->label = true;
	label->start = line->indent < label->start ? line->indent : label->start;
	label->end = last > label->end ? last : label->end;
	return count;
}

/* Whether a row starts with a number: a total without a label does. */
static bool
is_bare(const struct line *row)
{
	return row->text[0] == '$' || ascii_is_digit(row->text[0]);
}

/* Whether a row is a total by its label. */
static bool
is_total(const struct line *row)
{
	size_t at = 0;

	return label_is_total(line_slice(row)) || label_is_total(cell_next(line_slice(row), &at));
}

/* The last row above the line `end`, from the one at `row` on; `end` where there is none. */
static size_t
row_above(const struct block *block, size_t row, size_t end)
{
	for (size_t i = end; i > row; i--)
		if (block->lines[i - 1].kind == LINE_ROW)
			return i - 1;
	return end;
}

/*
 * Finds the cells of the first row and the last, which have as many, or one less
 * where that has no label; the last cell first. A total may have none of the
 * averages: then the row above it counts.
 */
static size_t
find_cells(struct below cells[SPLIT_COLUMNS], const struct block *block, size_t row)
{
	struct below first[SPLIT_COLUMNS];
	size_t       last = row_above(block, row, block->count);

	for (size_t i = 0; i < SPLIT_COLUMNS; i++)
		cells[i] = (struct below){ .start = (size_t)-1 };
	if (last == block->count)
		return 0;
	size_t count = add_row(cells, &block->lines[row]);
	if (count < 2)
		return 0;
	memcpy(first, cells, sizeof first);
	size_t other = add_row(cells, &block->lines[last]);
	if (other > 0 && other < count && row_above(block, row + 1, last) < last &&
	    (is_bare(&block->lines[last]) || is_total(&block->lines[last]))) {
		/* the labels above may be numbers, too */
		bool labelled = !is_bare(&block->lines[last]) || block->lines[last].indent > first[count - 1].end;
		last = row_above(block, row + 1, last);
		memcpy(cells, first, sizeof first);
		other = add_row(cells, &block->lines[last]);
		cells[count - 1].label = cells[count - 1].label || labelled;
	}
	bool alike = other == count || (other > 0 && other + 1 == count && is_bare(&block->lines[last]));
	return alike ? count : 0;
}

size_t
split_cells(const struct block *block, size_t row)
{
	struct below cells[SPLIT_COLUMNS];

	return find_cells(cells, block, row);
}

bool
split_labels(const struct block *block, size_t row, size_t cells, struct column parts[2])
{
	struct below below[SPLIT_COLUMNS];

	if (cells < 2 || find_cells(below, block, row) != cells)
		return false;
	const struct below *label = &below[cells - 1], *number = &below[cells - 2];
	parts[0] = column_between(label->start, label->end);
	parts[1] = column_between(label->end + 1, number->end);
	return label->label && !number->amount && !number->percent;
}

static size_t
difference(size_t a, size_t b)
{
	return a > b ? a - b : b - a;
}

/* How far a heading is from lining up with its cells; FAR + 1 where it stands beside them. */
static size_t
misalignment(struct extent heading, const struct below *cell)
{
	size_t least = difference(heading.start, cell->start);
	size_t right = difference(heading.end, cell->end);
	size_t middle = difference(heading.start + heading.end, cell->start + cell->end) / 2;

	if (heading.start > cell->end + 1 || heading.end + 1 < cell->start)
		return FAR + 1;
	least = right < least ? right : least;
	return middle < least ? middle : least;
}

/* The words [from, to) as they stand in the line. */
static struct slice
words_text(const struct split *split, size_t from, size_t to)
{
	size_t start = split->words[from].from;

	return (struct slice){ split->headings->text + start, split->words[to - 1].to - start };
}

/* The bits of all words but [from, to). */
static uint64_t
bits_beside(size_t from, size_t to)
{
	return ~(((UINT64_C(1) << (to - from)) - 1) << from);
}

/* Whether a text of the lines above stands over words [from, to) alone, so that a heading may begin there. */
static bool
is_begun_above(const struct split *split, size_t from, size_t to)
{
	const uint64_t others = bits_beside(from, to);
	size_t         i = 0;

	while (i < split->part_count && (split->parts[i].over & others) != 0)
		i++;
	return i < split->part_count;
}

/*
 * Whether the words [from, to) are one heading: no more than a blank parts them,
 * and none stands before or behind "of", but if a line above has what it belongs to.
 */
static bool
is_heading(const struct split *split, size_t from, size_t to)
{
	for (size_t i = from + 1; i < to; i++)
		if (split->words[i].apart)
			return false;
	return !label_ends_in_joint(words_text(split, to - 1, to)) &&
	       (!label_ends_in_joint(words_text(split, from, from + 1)) || is_begun_above(split, from, to));
}

/* Adds a text of a line above. */
static void
add_part(struct split *split, const struct line *line, size_t start, size_t end)
{
	if (split->part_count == PARTS || start == end)
		return;
	struct extent extent = { display_column(line, start), display_column(line, end) };
	uint64_t      over = 0;
	for (size_t i = 0; i < split->word_count; i++)
		if (split->words[i].start < extent.end && extent.start < split->words[i].end)
			over |= UINT64_C(1) << i;
	if (over != 0)
		split->parts[split->part_count++] =
		    (struct part){ extent, column_type((struct slice){ line->text + start, end - start }), over };
}

/* Adds the cells of a line above, and their words: of a cell over several headings, each has some. */
static void
add_line(struct split *split, const struct line *line)
{
	for (size_t at = 0; at < line->length;) {
		struct slice cell = cell_next(line_slice(line), &at);
		size_t       start = (size_t)(cell.text - line->text), end = start + cell.length;
		add_part(split, line, start, end);
		for (size_t word = start, last; word < end; word = last + 1) {
			for (last = word; last < end && !ascii_is_blank(line->text[last]);)
				last++;
			add_part(split, line, word, last);
		}
	}
}

/* A heading: words of the line, from one to another, and what the lines above have over them alone. */
struct tower {
	size_t           from, to;
	struct extent    own;
	struct extent    whole;
	enum column_type type;
};

static struct tower
build_tower(const struct split *split, size_t from, size_t to)
{
	struct extent  own = { split->words[from].start, split->words[to - 1].end };
	struct tower   tower = { from, to, own, own, column_type(words_text(split, from, to)) };
	const uint64_t others = bits_beside(from, to);

	for (size_t i = 0; i < split->part_count; i++) {
		const struct part *part = &split->parts[i];
		if ((part->over & others) != 0)
			continue;
		if (part->extent.start < tower.whole.start)
			tower.whole.start = part->extent.start;
		if (part->extent.end > tower.whole.end)
			tower.whole.end = part->extent.end;
		if (part->type == COLUMN_OTHER || tower.type == COLUMN_NONE)
			tower.type = part->type;
	}
	return tower;
}

/* What it costs to take a heading for that of numbers; adds what it is to `seen`. */
static unsigned
cost_of_numbers(const struct tower *tower, const struct below *cell, unsigned *seen)
{
	size_t           own = misalignment(tower->own, cell), whole = misalignment(tower->whole, cell);
	size_t           least = own < whole ? own : whole;
	/* a heading of shares may speak of the balance alone where its "%" stands beside it */
	bool             share = cell->percent && tower->type == COLUMN_BALANCE;
	enum column_type type = share ? COLUMN_OTHER : tower->type;
	unsigned set = type == COLUMN_LOANS ? SEEN_LOANS : type == COLUMN_BALANCE ? SEEN_BALANCE : 0;

	if (least > FAR || (!cell->percent && type == COLUMN_NONE) || (set & *seen) != 0 ||
	    (type == COLUMN_LOANS && (cell->amount || cell->percent)))
		return NEVER;
	*seen |= set;
	bool unlikely = type == COLUMN_BALANCE && !cell->amount && !cell->large;
	return (unsigned)least + (unlikely ? AMISS : 0) + (set == 0 && !cell->percent ? OTHER : 0);
}

/* Finds what giving a heading to a cell makes of each way up to there. */
static void
add_step(struct split *split, size_t cell, const struct tower *tower)
{
	const struct below *below = &split->cells[cell];
	const struct way   *ways = split->ways[cell][tower->from];
	struct slice        text = words_text(split, tower->from, tower->to);

	for (unsigned before = 0; before < SEEN_SETS; before++) {
		unsigned seen = before, cost = ways[before].cost;
		if (cost >= NEVER)
			continue;
		if (below->label)
			cost += tower->own.start >= below->end ? NEVER : column_is_known(text) ? AMISS : 0;
		else
			cost += cost_of_numbers(tower, below, &seen);
		struct way *best = &split->ways[cell + 1][tower->to][seen];
		if (cost < best->cost)
			*best = (struct way){ cost, tower->from, before };
	}
}

/* Finds the best way for each number of words and cells. */
static void
find_ways(struct split *split)
{
	for (size_t cell = 0; cell <= split->cell_count; cell++)
		for (size_t to = 0; to <= split->word_count; to++)
			for (unsigned seen = 0; seen < SEEN_SETS; seen++)
				split->ways[cell][to][seen] = (struct way){ NEVER, 0, 0 };
	split->ways[0][0][0].cost = 0;
	if (split->cells[0].label) /* whose heading may stand above, or there is none */
		split->ways[1][0][0].cost = split->words[0].start < split->cells[0].end ? AMISS : 0;
	for (size_t to = 1; to <= split->word_count; to++) {
		for (size_t from = to; from-- > 0;) {
			if (!is_heading(split, from, to))
				continue;
			struct tower tower = build_tower(split, from, to);
			for (size_t cell = 0; cell < split->cell_count; cell++)
				add_step(split, cell, &tower);
		}
	}
}

/* The best of the ways that give all words to all cells, and see loans or balances; SEEN_SETS for none. */
static unsigned
best_end(const struct split *split)
{
	const struct way *ends = split->ways[split->cell_count][split->word_count];
	unsigned          best = SEEN_SETS, cost = NEVER;

	for (unsigned seen = SEEN_LOANS; seen < SEEN_SETS; seen++) {
		if (ends[seen].cost >= cost)
			continue;
		best = seen;
		cost = ends[seen].cost;
	}
	return best;
}

/*
 * The heading of the labels, from a line above: the first cell, which ends before `end`.
 * Returns whether there is one.
 */
static bool
find_label(const struct split *split, size_t end, struct column *label)
{
	for (const struct line *line = split->headings; line > split->top;) {
		size_t       at = 0;
		line--;
		struct slice cell = cell_next(line_slice(line), &at);
		*label = column_between(line->indent, display_column(line, cell.length));
		if (label->start < split->cells[0].end && label->end < end)
			return true;
	}
	return false;
}

/* Makes columns of the headings of the best way. Returns how many there are, or 0. */
static size_t
take_best(const struct split *split, struct column columns[SPLIT_COLUMNS])
{
	size_t   to = split->word_count, cell = split->cell_count;
	unsigned seen = best_end(split);

	if (seen == SEEN_SETS)
		return 0;
	for (; cell > 0 && to > 0; cell--) {
		const struct way *way = &split->ways[cell][to][seen];
		columns[cell - 1] = column_between(split->words[way->from].start, split->words[to - 1].end);
		to = way->from;
		seen = way->seen;
	}
	if (cell == 0 || find_label(split, columns[1].start, &columns[0]))
		return split->cell_count;
	memmove(columns, columns + 1, (split->cell_count - 1) * sizeof *columns);
	return split->cell_count - 1;
}

/* The first line of the paragraph of headings whose last line is that at `index`. */
static const struct line *
top_line(const struct block *block, size_t index)
{
	size_t top = index;

	while (top > 0 && index - top < LINES && block->lines[top - 1].kind == LINE_TEXT &&
	       block->lines[top - 1].length <= WIDE)
		top--;
	return &block->lines[top];
}

size_t
split_headings(const struct block *block, size_t index, size_t row, struct column columns[SPLIT_COLUMNS])
{
	struct split split = { .headings = &block->lines[index], .top = top_line(block, index) };
	struct below cells[SPLIT_COLUMNS];
	size_t       count = find_cells(cells, block, row);

	if (!find_words(&split) || count == 0 || split.word_count + 1 < count)
		return 0;
	for (split.cell_count = 0; split.cell_count < count; split.cell_count++)
		split.cells[split.cell_count] = cells[count - 1 - split.cell_count];
	for (const struct line *line = split.top; line < split.headings; line++)
		add_line(&split, line);
	find_ways(&split);
	return take_best(&split, columns);
}
