/*
 * The head of a table: its columns are named by the words that stand over them,
 * and its title is read.
 */
#include "filing/table/heading.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filing/cells.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/label.h"
#include "filing/table/grid.h"
#include "filing/table/headtitle.h"
#include "filing/table/labelcolumn.h"
#include "filing/table/layout.h"
#include "filing/table/piece.h"
#include "filing/table/span.h"
#include "filing/table/split.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/grow.h"

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
add_cell(struct heading_draft *draft, struct display_place *place, struct slice cell)
{
	const struct heading *head = &draft->head;
	size_t                from = (size_t)(cell.text - place->line->text);

	for (size_t at = 0; at < cell.length;) {
		while (at < cell.length && ascii_is_blank(cell.text[at]))
			at++;
		size_t offset = at, start = display_go_to(place, from + at);
		while (at < cell.length && !ascii_is_blank(cell.text[at]))
			at++;
		size_t end = display_go_to(place, from + at);
		size_t column = display_nearest(head->columns, head->count, start, end);
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
	struct display_place  place = display_start(line);
	struct slice          text = line_slice(line);

	for (size_t at = 0; at < text.length;) {
		struct slice cell = cell_next(text, &at);
		if (cell.length == 0)
			break;
		size_t               offset = (size_t)(cell.text - text.text);
		struct display_place behind = place;
		size_t               start = display_go_to(&behind, offset);
		size_t               end = display_go_to(&behind, offset + cell.length);
		size_t               nearest = display_nearest(head->columns, head->count, start, end);
		bool                 single = display_overlaps(head->columns, head->count, start, end) == 1;
		if ((single ? add_word(draft, cell, nearest) : add_cell(draft, &place, cell)) != 0)
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
		head->columns[i].plain = column_is_plain(name, head->columns[i].type);
		head->columns[i].worth = column_is_of_worth(name);
		if (i == 0 && label_column_is_first(head->columns, head->count, true, block, row)) {
			output_slice(&draft->label, name);
			head->labels = 1;
		} else if (i == 1 && head->labels == 1 &&
		           (column_is_upper_bound(output_written(&draft->label), name) ||
		            (head->columns[i].type == COLUMN_NONE && label_column_has_bounds(block, row)))) {
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

/* Whether one of the columns of numbers has numbers of loans. */
static bool
has_loans(const struct heading *head)
{
	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == COLUMN_LOANS || head->columns[i].type == COLUMN_COUNT)
			return true;
	return false;
}

/*
 * Names the columns, and those again where the heading of the labels speaks of
 * loans and the rows have a number more than there are columns: "PROPERTY TYPE
 * LOANS" stands over labels and numbers.
 */
static int
name_all_columns(struct heading_draft *draft, const struct block *block, const struct layout *layout,
                 size_t row)
{
	struct heading *head = &draft->head;
	struct column   parts[2];

	if (name_columns(draft, block, layout, row) != 0)
		return -1;
	if (head->labels != 1 || has_loans(head) || !column_counts_loans(head->label) ||
	    !split_labels(block, row, head->count + 2, parts))
		return 0;
	head->columns = head->all;
	head->count++;
	head->labels = 0;
	head->source = HEADING_ROWS;
	draft->label.used = 0;
	return grid_part_first(draft, parts) != 0 ? -1 : name_columns(draft, block, layout, row);
}

/* Passes over a column of loans or balances, or of other counts, beside that which is read. */
static void
pass_over(struct column *column)
{
	column->type = COLUMN_OTHER;
	column->spare = true;
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
			pass_over(&head->columns[i]);
	}
	return seen > 1;
}

/* Whether there are several columns of loans, or of balances. */
static bool
has_several(const struct heading *head)
{
	size_t loans = 0, balances = 0;

	for (size_t i = 0; i < head->count; i++) {
		loans += head->columns[i].type == COLUMN_LOANS;
		balances += head->columns[i].type == COLUMN_BALANCE;
	}
	return loans > 1 || balances > 1;
}

/* The index of the next word from `at` on that stands over a column; the count of words for none. */
static size_t
next_word(const struct heading_draft *draft, size_t at, size_t column)
{
	while (at < draft->word_count && draft->words[at].column != column)
		at++;
	return at;
}

/* Whether the same words stand over two columns. */
static bool
are_named_alike(const struct heading_draft *draft, size_t first, size_t second)
{
	const struct heading_word *words = draft->words;
	size_t                     a = next_word(draft, 0, first), b = next_word(draft, 0, second);

	while (a < draft->word_count && b < draft->word_count && words_equal(words[a].text, words[b].text)) {
		a = next_word(draft, a + 1, first);
		b = next_word(draft, b + 1, second);
	}
	return a == draft->word_count && b == draft->word_count;
}

/* Whether a line above the headings has other texts on both sides of a display column: two titles side by side. */
static bool
has_title_on_both_sides(const struct block *block, size_t end, size_t column)
{
	for (size_t i = 0; i < end; i++) {
		struct display_place place = display_start(&block->lines[i]);
		struct display_cell  first, next;
		size_t               at = 0;
		if (block->lines[i].kind != LINE_TEXT || !display_next_cell(&place, &at, &first) ||
		    first.start >= column)
			continue;
		while (display_next_cell(&place, &at, &next))
			if (next.start >= column)
				return true;
	}
	return false;
}

/*
 * After how many columns the same headings stand again, and so on to the last
 * column, below one title: the rows are folded. 0 where they are not.
 */
static size_t
find_fold(const struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	const struct heading *head = &draft->head;
	size_t                count = head->labels + head->count, width = 1;

	if (head->labels != 1 || head->label.length == 0)
		return 0;
	while (width < count && !are_named_alike(draft, 0, width))
		width++;
	if (width < 2 || width == count || count % width != 0)
		return 0;
	for (size_t i = width; i < count; i++)
		if (!are_named_alike(draft, i - width, i))
			return 0;
	return has_title_on_both_sides(block, layout->headings, head->all[width].start) ? 0 : width;
}

/*
 * Where another table stands beside this one, with a title and labels of its own: its labels'
 * column is right before the first one passed over. 0 where none does.
 */
static size_t
find_beside(const struct heading *head, const struct block *block, const struct layout *layout)
{
	size_t spare = 0;

	while (spare < head->count && !head->columns[spare].spare)
		spare++;
	if (spare < 2 || spare == head->count)
		return 0;
	size_t start = head->columns[spare - 1].start;
	return has_title_on_both_sides(block, layout->headings, start) ? start : 0;
}

/* Takes columns of the type `second` for such of the type `first` where there are none of these. */
static void
settle(struct heading *head, enum column_type first, enum column_type second)
{
	bool has = false;

	for (size_t i = 0; i < head->count; i++)
		has = has || head->columns[i].type == first;
	for (size_t i = 0; i < head->count; i++) {
		if (head->columns[i].type != second)
			continue;
		head->columns[i].type = first;
		if (has)
			pass_over(&head->columns[i]);
	}
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

/* The first line of the head that says that amounts are not in dollars; `body` where none does. */
static size_t
find_scaled(const struct block *block, size_t body)
{
	size_t line = 0;

	while (line < body && ((block->lines[line].kind != LINE_TEXT && block->lines[line].kind != LINE_ROW) ||
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
	if (grid_find(draft, block, row, &layout) != 0)
		return -1;
	if (name_all_columns(draft, block, &layout, row) != 0)
		return -1;
	bool spanned = span_settle(draft, block, &layout);
	settle(head, COLUMN_BALANCE, COLUMN_FORMER);
	settle(head, COLUMN_LOANS, COLUMN_COUNT);
	if (has_several(head)) {
		head->side_count = side_find(head->columns, head->count, block, layout.body, head->sides);
		head->fold = head->side_count == 0 ? find_fold(draft, block, &layout) : 0;
	}
	bool loans = keep_first(head, COLUMN_LOANS);
	bool balances = keep_first(head, COLUMN_BALANCE);
	if (loans && balances && head->side_count == 0 && head->fold == 0)
		head->beside = find_beside(head, block, &layout);
	headtitle_read(draft, block, &layout);
	bool titled = head->whole || strcmp(head->pool, "all") != 0;
	bool several = (!head->whole || loans || balances) && find_pool_in_headings(head, block, &layout);
	/* where the headings alone name pools, one pool's loans may stand beside another's balance */
	bool named = !titled && strcmp(head->pool, "all") != 0;
	head->doubled = spanned || (several ? named || loans || balances : loans && balances);
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
	    label_column_is_first(head->all, count, true, block, row) != labelled)
		return false;
	if (head->source == HEADING_CELLS)
		return split_cells(block, row) <= count;
	return label_column_is_first(stated, count - head->added, false, block, row) != head->unlabelled;
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
