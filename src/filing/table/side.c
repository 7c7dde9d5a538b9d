/*
 * Pools side by side, each over columns of its own.
 */
#include "filing/table/side.h"

#include <string.h>

#include "filing/words.h"
#include "util/len.h"

/* What columns of all pools together are called. */
static const char *const all_names[] = { "total", "all", "aggregate", "combined" };

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
read_names(const struct line *line, char pools[SIDES][POOL_MAX])
{
	struct display_place place = display_start(line);
	struct display_cell  cell;
	size_t               count = 0;

	for (size_t at = 0; display_next_cell(&place, &at, &cell); count++) {
		if (count == SIDES || !read_name(cell.text, pools[count]))
			return 0;
		for (size_t i = 0; i < count; i++)
			if (strcmp(pools[i], pools[count]) == 0)
				return 0;
	}
	return count > 1 ? count : 0;
}

bool
side_are_names(const struct line *line)
{
	char pools[SIDES][POOL_MAX];

	return read_names(line, pools) > 0;
}

/* The index of the first of the columns [from, to) of a type. */
static size_t
find_type(const struct column *columns, size_t from, size_t to, enum column_type type)
{
	while (from < to && columns[from].type != type)
		from++;
	return from < to ? from : SIDE_NONE;
}

/*
 * Gives each name as many columns. Returns whether they are of the same types, some of them of
 * loans or balances.
 */
static bool
take_columns(char pools[SIDES][POOL_MAX], size_t sides_count, const struct column *columns, size_t count,
             struct side sides[SIDES])
{
	size_t width = count / sides_count;

	if (width * sides_count != count)
		return false;
	for (size_t at = width; at < count; at++)
		if (columns[at].type != columns[at - width].type)
			return false;
	for (size_t i = 0; i < sides_count; i++) {
		memcpy(sides[i].pool, pools[i], POOL_MAX);
		sides[i].loans = find_type(columns, i * width, (i + 1) * width, COLUMN_LOANS);
		sides[i].balance = find_type(columns, i * width, (i + 1) * width, COLUMN_BALANCE);
	}
	return sides[0].loans != SIDE_NONE || sides[0].balance != SIDE_NONE;
}

size_t
side_find(const struct column *columns, size_t count, const struct block *block, size_t end, struct side sides[SIDES])
{
	char pools[SIDES][POOL_MAX];

	for (size_t i = end; i > 0; i--) {
		size_t found = block->lines[i - 1].kind == LINE_TEXT ? read_names(&block->lines[i - 1], pools) : 0;
		if (found > 0)
			return take_columns(pools, found, columns, count, sides) ? found : 0;
	}
	return 0;
}
