/*
 * Headings that end in numbers, and look like a row: prepayment assumptions,
 * say, over the percentages of a class that is left.
 */
#include "filing/numbered.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/label.h"

/* Whether the text has an amount, as rows do. */
static bool
has_amount(struct slice text)
{
	return memchr(text.text, '$', text.length) != NULL || memchr(text.text, ',', text.length) != NULL;
}

bool
is_numbered_heading(const struct line *row)
{
	const struct line *ruler = row + 1;
	struct slice       text = line_slice(row), label = text;
	struct number_cell cell;
	size_t             numbers = 0;

	if (row->kind != LINE_ROW || ruler->kind != LINE_COLUMN_RULER || ruler->indent > row->indent ||
	    has_amount(text))
		return false;
	for (; label.length > 0 && number_cell_before(text, label.length, &cell); numbers++)
		label.length = cell.before;
	return numbers > 1 && label.length > 0 && !label_is_total(label);
}
