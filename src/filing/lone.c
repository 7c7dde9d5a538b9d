/*
 * Tables with one column of numbers, and its heading, above labels that have none.
 */
#include "filing/lone.h"

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/display.h"
#include "filing/words.h"
#include "util/len.h"

/* Words of headings over loans or balances. */
static const char *const of_loans[] = { "loans", "mortgages", "principal", "balance*", "upb" };

enum { HEADING_LENGTH = 40 }; /* such a heading is no longer */

bool
lone_has_number(const struct line *row, struct number_cell *cell)
{
	struct number_cell before;
	struct slice       text = line_slice(row);

	if (row->kind != LINE_ROW || !number_cell_before(text, row->length, cell) || !cell->apart ||
	    cell->before == 0 || cell->digits.length == 0 || cell->percent)
		return false;
	return !number_cell_before(text, cell->before, &before) || before.before == 0 ||
	       before.start <= before.before + 1;
}

/* Whether a heading is of loans or of balances, and says so: other lists have amounts. */
static bool
is_of_loans(struct slice heading)
{
	enum column_type type = column_type(heading);

	return (type == COLUMN_LOANS || type == COLUMN_BALANCE || type == COLUMN_FORMER) &&
	       words_contain_one(heading, of_loans, LEN(of_loans));
}

bool
lone_heads_column(const struct line *heading, const struct line *row)
{
	struct number_cell cell;
	struct slice       text = line_slice(heading);

	if (heading->kind != LINE_TEXT || heading->indent <= row->indent || text.length > HEADING_LENGTH ||
	    !lone_has_number(row, &cell) || cell_count(text) > 1 || !is_of_loans(text))
		return false;
	return heading->indent >= display_column(row, cell.before) &&
	       heading->indent <= display_column(row, cell.end) &&
	       display_column(heading, heading->length) >= display_column(row, cell.start);
}
