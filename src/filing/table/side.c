/*
 * Pools side by side, each over columns of its own.
 */
#include "filing/table/side.h"

#include <string.h>

#include "filing/words.h"
#include "util/len.h"

/* What columns of all pools together are called. */
static const char *const all_names[] = { "total", "all", "aggregate", "combined" };

/* The name of a pool over its columns, and twice the middle of where it stands. */
struct name {
	char   pool[POOL_MAX];
	size_t middle;
};

/* Reads a cell that is a pool's name, or says that all of them are meant. */
static bool
read_name(struct slice cell, char pool[POOL_MAX])
{
	if (pool_section(cell, pool))
		return true;
	if (!words_equal_one(cell, all_names, LEN(all_names)))
		return false;
	memcpy(pool, "all", sizeof "all");
	return true;
}

/* Reads a line whose cells are all names of pools, no two the same. Returns how many, or 0. */
static size_t
read_names(const struct line *line, struct name names[SIDES])
{
	struct display_place place = display_start(line);
	struct display_cell  cell;
	size_t               count = 0;

	for (size_t at = 0; display_next_cell(&place, &at, &cell); count++) {
		if (count == SIDES || !read_name(cell.text, names[count].pool))
			return 0;
		names[count].middle = cell.start + cell.end;
		for (size_t i = 0; i < count; i++)
			if (strcmp(names[i].pool, names[count].pool) == 0)
				return 0;
	}
	return count > 1 ? count : 0;
}

bool
side_are_names(const struct line *line)
{
	struct name names[SIDES];

	return read_names(line, names) > 0;
}

/* The name that a column stands below: that with the nearest middle. */
static size_t
nearest(const struct name *names, size_t count, const struct column *column)
{
	size_t middle = column->start + column->end, i = 0;

	while (i + 1 < count && names[i].middle + names[i + 1].middle < 2 * middle)
		i++;
	return i;
}

/* The index behind the last of the columns from `at` on that stand below a name. */
static size_t
side_end(const struct name *names, size_t name_count, size_t name, const struct column *columns, size_t count,
         size_t at)
{
	while (at < count && nearest(names, name_count, &columns[at]) == name)
		at++;
	return at;
}

/* The index of the first of the columns [from, to) of a type. */
static size_t
find_type(const struct column *columns, size_t from, size_t to, enum column_type type)
{
	while (from < to && columns[from].type != type)
		from++;
	return from < to ? from : SIDE_NONE;
}

/* Whether each name stands over its columns, as many as every other one's. */
static bool
are_over_shares(const struct name *names, size_t sides_count, const struct column *columns, size_t count)
{
	size_t width = count / sides_count;

	if (width * sides_count != count)
		return false;
	for (size_t i = 0; i < sides_count; i++)
		if (names[i].middle < 2 * columns[i * width].start ||
		    names[i].middle > 2 * columns[(i + 1) * width - 1].end)
			return false;
	return true;
}

/* Gives each name its columns. Returns whether they are of the same types, some of them of loans or balances. */
static bool
take_columns(const struct name *names, size_t sides_count, const struct column *columns, size_t count,
             struct side sides[SIDES])
{
	bool   shared = are_over_shares(names, sides_count, columns, count);
	size_t width = 0, at = 0;

	for (size_t i = 0; i < sides_count; i++) {
		size_t end = shared ? at + count / sides_count : side_end(names, sides_count, i, columns, count, at);
		if (i == 0)
			width = end;
		if (end == at || end - at != width)
			return false;
		for (size_t k = 0; k < width; k++)
			if (columns[at + k].type != columns[k].type)
				return false;
		memcpy(sides[i].pool, names[i].pool, POOL_MAX);
		sides[i].loans = find_type(columns, at, end, COLUMN_LOANS);
		sides[i].balance = find_type(columns, at, end, COLUMN_BALANCE);
		at = end;
	}
	return at == count && (sides[0].loans != SIDE_NONE || sides[0].balance != SIDE_NONE);
}

size_t
side_find(const struct column *columns, size_t count, const struct block *block, size_t end, struct side sides[SIDES])
{
	struct name names[SIDES];

	for (size_t i = end; i > 0; i--) {
		size_t found = block->lines[i - 1].kind == LINE_TEXT ? read_names(&block->lines[i - 1], names) : 0;
		if (found > 0)
			return take_columns(names, found, columns, count, sides) ? found : 0;
	}
	return 0;
}
