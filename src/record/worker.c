/*
 * From lines to groups, a step at a time for all lines at hand, so that each
 * step is a short loop. Where anything is odd, a second and slower look says
 * what.
 */
#include "record/worker.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/apart.h"
#include "util/grow.h"
#include "util/progress.h"
#include "util/separator.h"

enum {
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
	WINDOW = SEPARATOR_STEP, /* so that the short inputs of a fuzzer fill them */
	OWN_GROUPS = 4,
#else
	WINDOW = 8192,     /* bytes whose tabs and newlines are found at a time */
	OWN_GROUPS = 8192, /* as many as fit in a core's cache with room to spare */
#endif
	OWN_ROOM = 4       /* slots for each of them */
};

/* Lines whose tabs and newlines are found. */
struct lines {
	const char     *text;
	const uint32_t *positions;
	size_t          last;     /* the number of a line's last field */
	uint64_t        position; /* of the text in the input */
};

/* The fields of neighbours, in a line whose positions are from `at` on. */
static inline struct slice
fields(const struct lines *lines, const uint32_t *at, size_t first, size_t last)
{
	size_t start = at[first] + (size_t)1;
	size_t end = at[last + 1];

	/* Where the field is empty, a tab or a newline stands before its end. */
	if (last == lines->last)
		end -= lines->text[end - 1] == '\r';
	return (struct slice){ lines->text + start, end - start };
}

static inline struct slice
field(const struct lines *lines, const uint32_t *at, size_t column)
{
	return fields(lines, at, column, column);
}

/* Whether a record is one that is asked for. */
static bool
is_chosen(const struct columns *columns, const struct lines *lines, const uint32_t *at)
{
	if (columns->kind != COLUMN_NONE && slice_is(field(lines, at, columns->kind), "total"))
		return false;
	return columns->dimension == COLUMN_NONE ||
	       slice_equal(field(lines, at, columns->dimension), columns->wanted);
}

/* Whether a line is the header again. */
static bool
is_header(const struct worker *worker, const struct lines *lines, const uint32_t *at)
{
	return worker->request->header.count == 0 &&
	       slice_equal(fields(lines, at, 0, lines->last), worker->columns->header);
}

/*
 * Makes rows of the lines that end among the positions from `*next` up to
 * `count`, until the batch is full or a line has the wrong number of fields.
 * Moves `*next` behind them. Returns the number of lines.
 */
static size_t
take_rows(struct worker *worker, const struct lines *lines, size_t *next, size_t count)
{
	const struct columns *columns = worker->columns;
	struct batch         *batch = worker->batch;
	const char           *text = lines->text;
	const uint64_t        position = lines->position;
	const bool            chosen = columns->chosen;
	size_t                step = columns->count;
	size_t                alike = columns->header.length < 8 ? columns->header.length : 8;
	uint64_t              mask = word_keep_first(UINT64_MAX, alike);
	uint64_t              opening = word_at(columns->header.text);
	size_t                rows = batch->count, i = *next;
	size_t                most = (count - 1 - i) / step, taken = 0;

	if (most > BATCH_ROWS - rows)
		most = BATCH_ROWS - rows;
	for (; taken < most; i += step, taken++) {
		const uint32_t *at = lines->positions + i;
		if (text[at[step]] != '\n')
			break;
		if (((word_at(text + at[0] + 1) ^ opening) & mask) == 0 && is_header(worker, lines, at))
			continue;
		if (chosen && !is_chosen(columns, lines, at))
			continue;
		worker->starts[rows] = (uint32_t)i;
		batch->first[rows++] = position + at[0];
	}
	batch->count = rows;
	*next = i;
	return taken;
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

/*
 * Reads the amounts that a column has in the new rows. As read_odd. This loop
 * and that of the keys take most of the time: apart from the rest, each has all
 * registers.
 */
APART static int
read_amounts(struct worker *worker, const struct lines *lines, size_t sum, size_t from)
{
	struct amount     *amounts = batch_amounts(worker->batch, sum);
	const struct lines here = *lines; /* nothing that is written changes this */
	const size_t       column = worker->columns->sums[sum], count = worker->batch->count;

	for (size_t row = from; row < count; row++) {
		struct slice text = field(&here, here.positions + worker->starts[row], column);
		if (amount_usual(text.text, text.length, &amounts[row]))
			continue;
		int status = read_odd(worker, text, &amounts[row]);
		if (status != 0)
			return status;
	}
	return 0;
}

/* Joins the keys of columns that are no neighbours with tabs. */
static struct slice
join_keys(struct worker *worker, const struct lines *lines, const uint32_t *at)
{
	const struct columns *columns = worker->columns;
	char                 *start = worker->joined + worker->joined_length;
	char                 *end = start;

	for (size_t i = 0; i < columns->key_count; i++) {
		struct slice part = field(lines, at, columns->keys[i]);
		if (i > 0)
			*end++ = '\t';
		memcpy(end, part.text, part.length);
		end += part.length;
	}
	worker->joined_length += (size_t)(end - start);
	return (struct slice){ start, (size_t)(end - start) };
}

/* Reads the keys of the new rows. */
APART static void
read_keys(struct worker *worker, const struct lines *lines, size_t from)
{
	const struct columns *columns = worker->columns;
	const struct lines    here = *lines; /* nothing that is written changes this */
	struct batch         *batch = worker->batch;
	const uint64_t        seed = worker->seed;
	const size_t          count = batch->count;
	const size_t          first = columns->key_count == 0 ? 0 : columns->keys[0];
	const size_t          last = first + columns->key_count - 1;

	for (size_t row = from; columns->run && row < count; row++) {
		const uint32_t *at = here.positions + worker->starts[row];
		struct slice    text = fields(&here, at, first, last);
		group_key(&batch->keys[row], text.text, text.length, seed);
	}
	for (size_t row = from; !columns->run && row < count; row++) {
		const uint32_t *at = lines->positions + worker->starts[row];
		struct slice    text = join_keys(worker, lines, at);
		group_key(&batch->keys[row], text.text, text.length, seed);
	}
}

/* Reads what matters of the new rows. As read_odd. */
static int
read_rows(struct worker *worker, const struct lines *lines, size_t from)
{
	size_t sums = worker->columns->sum_count;

	for (size_t sum = 0; sum < sums; sum++) {
		int status = read_amounts(worker, lines, sum, from);
		if (status != 0)
			return status;
	}
	for (size_t row = from; worker->request->records && row < worker->batch->count; row++)
		batch_amounts(worker->batch, sums)[row] = (struct amount){ .value = 1, .scale = 0 };
	read_keys(worker, lines, from);
	return 0;
}

/* Forgets the rows on their way. */
static void
drop_batch(struct worker *worker)
{
	worker->batch->count = 0;
	worker->number_count = 0;
	worker->joined_length = 0;
}

/* Adds the rows on their way to their groups. Returns 0, or -1 with errno ENOMEM. */
static int
send_batch(struct worker *worker)
{
	int status;

	progress_add(PROGRESS_RECORDS, worker->batch->count);
	worker->records += worker->batch->count;
	if (worker->shared)
		status = partitions_add(worker->partitions, worker->batch, worker->numbers);
	else
		status = batch_add(worker->batch, &worker->own, worker->numbers);
	worker->shared = worker->own.count >= OWN_GROUPS;
	drop_batch(worker);
	return status;
}

/*
 * Adds the lines that end among the first `count` positions and keeps the
 * positions that are left. Returns the number of lines: fewer than there are
 * where one can't be read, or where memory is out.
 */
static size_t
add_lines(struct worker *worker, const struct lines *lines, size_t count)
{
	size_t next = 0, taken = 0, before = SIZE_MAX;

	while (next != before) {
		size_t from = worker->batch->count;
		before = next;
		size_t more = take_rows(worker, lines, &next, count);
		int    status = read_rows(worker, lines, from);
		if (status == 0 && (!worker->shared || worker->batch->count == BATCH_ROWS))
			status = send_batch(worker);
		if (status < 0)
			worker->error = ENOMEM;
		if (status != 0)
			return taken;
		taken += more;
	}
	worker->kept = count - next;
	memmove(worker->positions, worker->positions + next,
	        worker->kept * sizeof *worker->positions);
	return taken;
}

/* Says why a line with the right number of fields can't be read, if it can't. */
static bool
is_bad_record(const struct worker *worker, const struct lines *lines, struct bad_line *bad)
{
	const struct columns *columns = worker->columns;
	const uint32_t       *at = lines->positions;

	if (is_header(worker, lines, at) || !is_chosen(columns, lines, at))
		return false;
	for (size_t i = 0; i < columns->sum_count; i++) {
		bad->column = columns->sums[i];
		bad->value = field(lines, at, bad->column);
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
	struct lines line = { .text = text, .positions = positions, .last = columns - 1 };
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
	size_t    needed = worker->columns->count + WINDOW + SEPARATOR_STEP;
	uint32_t *positions = grow(worker->positions, &worker->position_capacity, needed,
	                           sizeof *positions);

	if (positions == NULL)
		return -1;
	worker->positions = positions;
	if (worker->batch == NULL) {
		worker->batch = batch_make(cells);
		if (worker->batch == NULL)
			return -1;
		worker->own = group_table(cells, OWN_ROOM);
	}
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
	/* The newline before the first line has the position 0. */
	const char *text = block.text - 1;

	if (prepare(worker, block.length) != 0)
		return -1;
	struct lines window = { text, worker->positions, worker->columns->count - 1, position };
	worker->positions[0] = 0;
	worker->kept = 1;
	for (size_t at = 0; at < block.length; at += WINDOW) {
		size_t   left = block.length - at < WINDOW ? block.length - at : WINDOW;
		size_t   newlines = 0;
		uint32_t before = worker->positions[0];
		size_t   found = separator_find(block.text + at, left, (uint32_t)at + 1,
		                                worker->positions + worker->kept, &newlines);
		size_t   taken = add_lines(worker, &window, worker->kept + found);
		*lines += taken;
		if (worker->error != 0)
			return -1;
		/* a line that has too many fields already needs no end to be bad, and has no room */
		if (taken == newlines && worker->kept <= worker->columns->count)
			continue;
		bad->number = *lines - taken + 1;
		find_bad(worker, text, before, (uint32_t)block.length, bad);
		drop_batch(worker);
		return 1;
	}
	return send_batch(worker);
}

int
worker_finish(struct worker *worker)
{
	if (worker->batch == NULL)
		return 0;
	return partitions_take(worker->partitions, &worker->own, worker->seed);
}

void
worker_free(struct worker *worker)
{
	for (size_t i = 0; worker->numbers != NULL && i < worker->number_capacity; i++)
		decimal_free(&worker->numbers[i]);
	free(worker->numbers);
	free(worker->joined);
	free(worker->positions);
	if (worker->batch != NULL)
		group_table_free(&worker->own);
	batch_free(worker->batch);
}
