/*
 * The head of a table: its columns are named by the words that stand over them,
 * and its title is read.
 */
#include "filing/heading.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "filing/cells.h"
#include "filing/dimension.h"
#include "filing/display.h"
#include "filing/grid.h"
#include "filing/label.h"
#include "filing/labelcolumn.h"
#include "filing/layout.h"
#include "filing/piece.h"
#include "filing/split.h"
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

/* Takes columns of the type `second` for such of the type `first` where there are none of these. */
static void
settle(struct heading *head, enum column_type first, enum column_type second)
{
	bool has = false;

	for (size_t i = 0; i < head->count; i++)
		has = has || head->columns[i].type == first;
	for (size_t i = 0; i < head->count; i++)
		if (head->columns[i].type == second)
			head->columns[i].type = has ? COLUMN_OTHER : first;
}

/* Whether a word like "continued" starts at `at`. */
static bool
is_continued_at(struct slice title, size_t at)
{
	size_t end = at;

	if (at > 0 && ascii_is_letter(title.text[at - 1]))
		return false;
	while (end < title.length && (ascii_is_letter(title.text[end]) || title.text[end] == '\''))
		end++;
	return label_is_continued((struct slice){ title.text + at, end - at });
}

/* The length of a title without "(continued)" and what follows it. */
static size_t
length_without_continued(struct slice title)
{
	for (size_t at = 0; at < title.length; at++) {
		if (ascii_lower(title.text[at]) == 'c' && is_continued_at(title, at)) {
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

/* Whether a title's line says nothing of what the labels are: a pool's name alone, or words in brackets. */
static bool
is_aside(struct slice text)
{
	char pool[POOL_MAX];

	return ascii_is_in_brackets(text) || pool_heads(text, pool);
}

/* Whether a line has text, be it a title's or a heading's. */
static bool
has_text(const struct line *line)
{
	return line->kind == LINE_TEXT || line->kind == LINE_ROW;
}

/* The last of the lines [from, to) that has text; `to` where none has. */
static size_t
last_text(const struct block *block, size_t from, size_t to)
{
	size_t at = to;

	while (at > from && !has_text(&block->lines[at - 1]))
		at--;
	return at > from ? at - 1 : to;
}

/*
 * Where headings start among the title's lines, and end at a page's mark, `*page`,
 * as they are repeated below that; `*page` where there are none.
 */
static size_t
passed_headings(const struct block *block, const struct layout *layout, size_t *page)
{
	*page = layout->headings;
	while (*page > 0 && block->lines[*page - 1].kind != LINE_PAGE)
		--*page;
	size_t from = *page, to = layout->body;
	while (from > 0) {
		size_t above = last_text(block, 0, from), below = last_text(block, layout->headings, to);
		if (below == to)
			break;
		if (above == from || !slice_equal(line_slice(&block->lines[above]), line_slice(&block->lines[below])))
			return *page;
		from = above;
		to = below;
	}
	return from;
}

/*
 * Whether the line at `index` stands over all columns of numbers, and so does the
 * ruler below it: it heads these, and says nothing of the labels.
 */
static bool
spans_columns(const struct heading *head, const struct block *block, size_t index)
{
	const struct line *ruler = &block->lines[index + 1];

	if (ruler->kind != LINE_RULER || head->count < 2 || ruler->indent > block->lines[index].indent)
		return false;
	const struct column *first = &head->columns[0], *last = &head->columns[head->count - 1];
	return ruler->indent + DISPLAY_OVERHANG >= first->start && ruler->indent <= first->start + DISPLAY_OVERHANG &&
	       display_column(ruler, ruler->length) > last->start;
}

/* Puts the title's lines together. Returns the one that says best what the labels are; the last paragraph's start is set. */
static struct slice
gather_title(struct heading_draft *draft, const struct block *block, const struct layout *layout, size_t *paragraph)
{
	struct slice last = { "", 0 };
	size_t       page, passed = passed_headings(block, layout, &page);

	for (size_t i = 0; i < layout->headings; i++) {
		bool number = i > 0 && block->lines[i].kind == LINE_FOLIO &&
		              pool_is_to_follow(&block->lines[i - 1], block->lines);
		if ((!has_text(&block->lines[i]) && !number) || (i >= passed && i < page))
			continue;
		if (i > 0 && (block->lines[i - 1].kind == LINE_BLANK || block->lines[i - 1].kind == LINE_TAG))
			*paragraph = draft->title.used;
		struct slice text = line_slice(&block->lines[i]);
		if (last.length == 0 || !(is_aside(text) || spans_columns(&draft->head, block, i)))
			last = text;
		piece_append(&draft->title, 0, text);
	}
	return last;
}

/* What the title's lines say: the title itself, the dimension, and the pool, of which the last paragraph knows best. */
static void
read_title(struct heading_draft *draft, const struct block *block, const struct layout *layout)
{
	struct heading *head = &draft->head;
	size_t          paragraph = 0; /* where the last one starts in the title's text */
	struct slice    last = gather_title(draft, block, layout, &paragraph);

	head->title = output_written(&draft->title);
	struct slice own = { head->title.text + paragraph, head->title.length - paragraph };
	head->bare = length_without_continued(head->title);
	dimension_write(&draft->dimension, head->title, last, head->label);
	head->dimension = output_written(&draft->dimension);
	head->whole = pool_is_all(own);
	pool_find(head->whole ? (struct slice){ "", 0 } : own, head->pool);
	if (head->whole || strcmp(head->pool, "all") != 0)
		return;
	head->whole = pool_is_all(head->title);
	pool_find((struct slice){ head->title.text, head->whole ? 0 : paragraph }, head->pool);
	if (!head->whole && strcmp(head->pool, "all") == 0) /* a blank line may part its name */
		pool_find(head->title, head->pool);
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
	settle(head, COLUMN_BALANCE, COLUMN_FORMER);
	settle(head, COLUMN_LOANS, COLUMN_COUNT);
	head->side_count = has_several(head) ? side_find(head->columns, head->count, block, layout.body, head->sides) : 0;
	bool loans = keep_first(head, COLUMN_LOANS);
	bool balances = keep_first(head, COLUMN_BALANCE);
	read_title(draft, block, &layout);
	bool titled = head->whole || strcmp(head->pool, "all") != 0;
	bool several = (!head->whole || loans || balances) && find_pool_in_headings(head, block, &layout);
	/* where the headings alone name pools, one pool's loans may stand beside another's balance */
	bool named = !titled && strcmp(head->pool, "all") != 0;
	head->doubled = several ? named || loans || balances : loans && balances;
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
