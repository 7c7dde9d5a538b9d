/*
 * Where text is displayed, and what stands over the columns of a head.
 */
#include "filing/display.h"

#include <string.h>

#include "filing/cells.h"

size_t
display_go_to(struct display_place *place, size_t offset)
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
	struct display_place place = display_start(line);

	return display_go_to(&place, offset);
}

bool
display_next_cell(struct display_place *place, size_t *at, struct display_cell *cell)
{
	struct slice text = line_slice(place->line);

	if (*at >= text.length)
		return false;
	struct slice found = cell_next(text, at);
	if (found.length == 0)
		return false;
	cell->text = found;
	cell->offset = (size_t)(found.text - text.text);
	cell->start = display_go_to(place, cell->offset);
	cell->end = display_go_to(place, cell->offset + found.length);
	return true;
}

size_t
display_overlaps(const struct column *columns, size_t count, size_t start, size_t end)
{
	size_t over = 0;

	for (size_t i = 0; i < count; i++)
		over += display_distance(&columns[i], start, end) == 0;
	return over;
}

/* How far the middles of a column and of a cell are from each other, twice. */
static size_t
middle_distance(const struct column *column, size_t start, size_t end)
{
	size_t middle = column->start + column->end, other = start + end;

	return middle > other ? middle - other : other - middle;
}

size_t
display_nearest(const struct column *columns, size_t count, size_t start, size_t end)
{
	size_t best = 0, least = (size_t)-1;

	for (size_t i = 0; i < count; i++) {
		const struct column *column = &columns[i];
		size_t               far = display_distance(column, start, end);
		if (far < least || (far > 0 && far == least &&
		                    middle_distance(column, start, end) <
		                        middle_distance(&columns[best], start, end))) {
			best = i;
			least = far;
		}
	}
	return best;
}
