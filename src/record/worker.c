/*
 * From lines to groups. The common case has few branches; where anything is
 * odd, a second and slower look says what.
 */
#include "record/worker.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/grow.h"
#include "util/separator.h"

enum {
	WINDOW = 8192,    /* bytes whose tabs and newlines are found at a time */
	OWN_GROUPS = 8192 /* as many as fit in a core's cache with room to spare */
};

/* The line at hand: field i lies between the positions i and i + 1. */
struct line {
	const char     *text;
	const uint32_t *at;
	size_t          last;   /* the number of the last field */
	size_t          ending; /* 1 where a carriage return ends it */
};

static inline struct slice
field(const struct line *line, size_t column)
{
	size_t start = line->at[column] + (size_t)1;
	size_t end = line->at[column + 1] - (column == line->last ? line->ending : 0);

	return (struct slice){ line->text + start, end - start };
}

/* Whether a line is a header again, or a record that is not asked for. */
static inline bool
passed_over(const struct worker *worker, const struct line *line)
{
	const struct columns *columns = worker->columns;
	const char           *start = line->text + line->at[0] + 1;
	size_t                length = line->at[line->last + 1] - line->ending - line->at[0] - 1;

	if (length == columns->header.length && worker->request->header.count == 0 &&
	    memcmp(start, columns->header.text, length) == 0)
		return true;
	if (columns->kind != COLUMN_NONE && slice_is(field(line, columns->kind), "total"))
		return true;
	return columns->dimension != COLUMN_NONE &&
	       !slice_equal(field(line, columns->dimension), columns->wanted);
}

/* Reads a number that is too long for 64 bits; the amount gets its index. */
static int
add_number(struct worker *worker, struct slice text, struct amount *amount)
{
	size_t          capacity = worker->number_capacity;
	struct decimal *numbers = grow(worker->numbers, &worker->number_capacity,
	                               worker->number_count + 1, sizeof *numbers);

	if (numbers == NULL)
		return -1;
	if (worker->number_capacity > capacity)
		memset(numbers + capacity, 0, (worker->number_capacity - capacity) * sizeof *numbers);
	worker->numbers = numbers;
	amount->value = (int64_t)worker->number_count++;
	return amount_decimal(&numbers[amount->value], text) < 0 ? -1 : 0;
}

/* Reads an amount that is not as usual. Returns 0, 1 where it is none, -1 with errno ENOMEM. */
static int
read_odd(struct worker *worker, struct slice text, struct amount *amount)
{
	*amount = amount_read(text);
	if (amount->scale == AMOUNT_LONG)
		return add_number(worker, text, amount);
	return amount->scale == AMOUNT_NONE;
}

/* Reads a line's amounts; the records counted are the last. As read_odd. */
static inline int
read_amounts(struct worker *worker, const struct line *line, struct amount *amounts)
{
	const struct columns *columns = worker->columns;
	size_t                count = columns->sum_count;

	for (size_t i = 0; i < count; i++) {
		struct slice text = field(line, columns->sums[i]);
		if (amount_usual(text.text, text.length, &amounts[i]))
			continue;
		int status = read_odd(worker, text, &amounts[i]);
		if (status != 0)
			return status;
	}
	if (worker->request->records)
		amounts[count] = (struct amount){ .value = 1, .scale = 0 };
	return 0;
}

/* Forgets the rows on their way. */
static void
drop_batch(struct worker *worker)
{
	worker->batch.count = 0;
	worker->number_count = 0;
	worker->joined_length = 0;
}

/* Adds the rows on their way to the shared tables. */
static int
send_batch(struct worker *worker)
{
	int status = partitions_add(worker->partitions, &worker->batch, worker->numbers);

	drop_batch(worker);
	return status;
}

/* Joins the keys of columns that are no neighbours with tabs. */
static struct slice
join_keys(struct worker *worker, const struct line *line)
{
	const struct columns *columns = worker->columns;
	char                 *start = worker->joined + worker->joined_length;
	char                 *end = start;

	for (size_t i = 0; i < columns->key_count; i++) {
		struct slice part = field(line, columns->keys[i]);
		if (i > 0)
			*end++ = '\t';
		memcpy(end, part.text, part.length);
		end += part.length;
	}
	worker->joined_length += (size_t)(end - start);
	return (struct slice){ start, (size_t)(end - start) };
}

static inline struct group_key
read_key(struct worker *worker, const struct line *line)
{
	const struct columns *columns = worker->columns;
	struct slice          text = { line->text, 0 };

	if (columns->key_count > 0 && columns->run) {
		struct slice last = field(line, columns->keys[columns->key_count - 1]);
		text = field(line, columns->keys[0]);
		text.length = (size_t)(last.text - text.text) + last.length;
	} else if (columns->key_count > 0) {
		text = join_keys(worker, line);
	}
	return group_key(text.text, text.length, worker->seed);
}

/* Adds the row, the last of the batch, to the thread's own table, and takes it off the batch. */
static inline int
add_own(struct worker *worker, const struct row *row)
{
	struct group_table *own = &worker->own;
	struct group       *group = group_find(own, &row->key, row->first);

	if (group == NULL)
		return -1;
	for (size_t cell = 0; cell < own->cells; cell++)
		if (group_add(own, group, cell, row->amounts[cell], worker->numbers) != 0)
			return -1;
	drop_batch(worker);
	worker->shared = own->count >= OWN_GROUPS;
	return 0;
}

/* Adds a record. Returns 0, 1 where a number is none, -1 with errno ENOMEM. */
static inline int
add_line(struct worker *worker, const struct line *line, uint64_t position)
{
	if (passed_over(worker, line))
		return 0;
	struct row *row = batch_row(&worker->batch);
	int         status = read_amounts(worker, line, row->amounts);
	if (status != 0)
		return status;
	row->key = read_key(worker, line);
	row->first = position + line->at[0];
	if (!worker->shared)
		return add_own(worker, row);
	return worker->batch.count < BATCH_ROWS ? 0 : send_batch(worker);
}

/*
 * Adds the lines that end among the first `count` positions, as long as they
 * have the right number of fields, and keeps the positions that are left.
 * Returns the number of lines; one less than there are where something is odd.
 */
static size_t
add_lines(struct worker *worker, const char *text, size_t count, uint64_t position)
{
	const size_t columns = worker->columns->count;
	uint32_t    *positions = worker->positions;
	struct line  line = { .text = text, .last = columns - 1 };
	size_t       i = 0, lines = 0;

	for (; i + columns < count; i += columns) {
		uint32_t end = positions[i + columns];
		line.at = positions + i;
		line.ending = text[end - 1] == '\r';
		if (text[end] != '\n')
			break;
		int status = add_line(worker, &line, position);
		if (status < 0)
			worker->error = ENOMEM;
		if (status != 0)
			break;
		lines++;
	}
	worker->kept = count - i;
	memmove(positions, positions + i, worker->kept * sizeof *positions);
	return lines;
}

/* Says why a line with the right number of fields can't be read, if it can't. */
static bool
is_bad_record(struct worker *worker, const struct line *line, struct bad_line *bad)
{
	const struct columns *columns = worker->columns;

	if (passed_over(worker, line))
		return false;
	for (size_t i = 0; i < columns->sum_count; i++) {
		bad->column = columns->sums[i];
		bad->value = field(line, bad->column);
		bad->reason = "not a number";
		if (amount_read(bad->value).scale == AMOUNT_NONE)
			return true;
	}
	return false;
}

/* The same for any line, which lies between two newlines. */
static bool
is_bad(struct worker *worker, const char *text, uint32_t before, uint32_t end,
       struct bad_line *bad)
{
	size_t    columns = worker->columns->count;
	uint32_t *positions = worker->positions;
	size_t    count = 0;

	positions[0] = before;
	for (uint32_t at = before + 1; at <= end; at++)
		if ((text[at] == '\t' || at == end) && ++count <= columns)
			positions[count] = at;
	bad->fields = count;
	bad->reason = NULL;
	bad->value = (struct slice){ NULL, 0 };
	if (count != columns)
		return true;
	struct line line = { text, positions, columns - 1, text[end - 1] == '\r' };
	return is_bad_record(worker, &line, bad);
}

/* Finds the first bad line behind a newline, where it is known that there is one. */
static void
find_bad(struct worker *worker, const char *text, uint32_t before, uint32_t last,
         struct bad_line *bad)
{
	while (before < last) {
		const char *start = text + before + 1;
		const char *newline = memchr(start, '\n', last - before);
		uint32_t    end = (uint32_t)(newline - text);
		if (is_bad(worker, text, before, end, bad))
			return;
		bad->number++;
		before = end;
	}
}

/* Makes what depends on the number of columns and of sums. */
static int
prepare(struct worker *worker, size_t length)
{
	size_t    cells = columns_cells(worker->columns, worker->request);
	size_t    needed = worker->columns->count + WINDOW + 2;
	uint32_t *positions = grow(worker->positions, &worker->position_capacity, needed,
	                           sizeof *positions);

	if (positions == NULL)
		return -1;
	worker->positions = positions;
	if (!worker->ready && batch_make(&worker->batch, cells) != 0)
		return -1;
	if (!worker->ready)
		worker->own = group_table(cells);
	worker->ready = true;
	if (worker->columns->run)
		return 0;
	/* A label can be a key twice, by itself and as a dimension's. */
	char *joined = grow(worker->joined, &worker->joined_capacity, 2 * length + GROUP_MARGIN, 1);
	if (joined == NULL)
		return -1;
	worker->joined = joined;
	return 0;
}

int
worker_add(struct worker *worker, struct slice block, uintmax_t position, uintmax_t *lines,
           struct bad_line *bad)
{
	const char *text = block.text - 1; /* the newline before the first line has the position 0 */

	if (prepare(worker, block.length) != 0)
		return -1;
	worker->positions[0] = 0;
	worker->kept = 1;
	for (size_t at = 0; at < block.length; at += WINDOW) {
		size_t   left = block.length - at < WINDOW ? block.length - at : WINDOW;
		size_t   newlines = 0;
		uint32_t before = worker->positions[0];
		size_t   found = separator_find(block.text + at, left, (uint32_t)at + 1,
		                                worker->positions + worker->kept, &newlines);
		size_t   taken = add_lines(worker, text, worker->kept + found, position);
		*lines += taken;
		if (worker->error != 0)
			return -1;
		if (taken == newlines)
			continue;
		bad->number = *lines - taken + 1;
		find_bad(worker, text, before, (uint32_t)block.length, bad);
		drop_batch(worker);
		return 1;
	}
	return worker->shared && send_batch(worker) != 0 ? -1 : 0;
}

int
worker_finish(struct worker *worker)
{
	return worker->ready ? partitions_take(worker->partitions, &worker->own, worker->seed) : 0;
}

void
worker_free(struct worker *worker)
{
	for (size_t i = 0; i < worker->number_capacity && worker->numbers != NULL; i++)
		decimal_free(&worker->numbers[i]);
	free(worker->numbers);
	free(worker->joined);
	free(worker->positions);
	batch_free(&worker->batch);
	if (worker->ready)
		group_table_free(&worker->own);
}
