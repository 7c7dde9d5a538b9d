/*
 * Labels and lines by themselves: nothing is read beyond their ends, bounds are
 * numbers of the label, and bounds written as labels are read back.
 */
#include "filing/bounds.h"

#include <stdlib.h>

#include "filing/cells.h"
#include "filing/column.h"
#include "filing/line.h"
#include "filing/mark.h"
#include "filing/number.h"
#include "filing/pool.h"
#include "filing/seam.h"
#include "filing/tag.h"
#include "fuzz.h"

static struct output label = OUTPUT_TO(-1);

/* The bounds of a label that is two texts, or one where the second is NULL, between words. */
static struct bounds
bounds_of(struct slice low, const char *between, struct slice high, const char *behind)
{
	label.used = 0;
	output_slice(&label, low);
	output_string(&label, between);
	output_slice(&label, high);
	output_string(&label, behind);
	return bounds_parse(bytes_of(&label));
}

/* Bounds that were read are read again where they are written another way. */
static void
check_bounds(struct slice text)
{
	struct bounds bounds = bounds_parse(text), again;
	struct slice  low = bounds.low, high = bounds.high, none = { "", 0 };

	must(low.length == 0 || number_is_well_formed(low), "a low bound is a number");
	must(high.length == 0 || number_is_well_formed(high), "a high bound is a number");
	if (low.length > 0 && high.length > 0)
		again = bounds_of(low, "% - $ ", high, "");
	else if (low.length > 0)
		again = bounds_of(low, " and over", none, "");
	else if (high.length > 0)
		again = bounds_of(none, "Not more than $", high, "%");
	else
		return;
	must_equal(low, again.low, "a low bound is read back");
	must_equal(high, again.high, "a high bound is read back");
}

static void
check_number(struct slice text)
{
	struct number number;
	size_t        length = number_parse(text, &number);

	must(length <= text.length, "a number is no longer than the text");
	must(length == 0 || number_is_well_formed(number.digits), "a number is well formed");
	if (length == 0)
		return;
	label.used = 0;
	number_write(&label, number.digits);
	must(label.used > 0 && is_plain(bytes_of(&label)), "a number is written plainly");
}

static void
check_cells(struct slice text)
{
	struct number_cell cell;
	size_t             at = 0, count = 0;

	for (size_t end = text.length; number_cell_before(text, end, &cell); end = cell.start)
		must(cell.start < end && cell.start <= cell.end && cell.end <= end,
		     "number cells come from the right");
	while (at < text.length) {
		size_t       before = at;
		struct slice next = cell_next(text, &at);
		must(at > before && at <= text.length, "cells come from the left");
		must(next.text >= text.text && next.text + next.length <= text.text + at,
		     "a cell is in the text");
		count += next.length > 0;
	}
	must(cell_count(text) <= count, "cells are counted");
	must(length_without_leaders(text) <= text.length, "what is left out makes it shorter");
	must(length_without_marks(text) <= text.length, "so do marks");
}

static void
check_line(struct slice text)
{
	struct line line = { .number = 1 };

	(void)line_classify(&line, text);
	must(line.length <= text.length, "a line is no longer than its bytes");
	if (line.length == 0)
		return;
	(void)mark_of_line(&line);
	(void)mark_is_late_caption(&line);
	must(seam_find(&line) <= line.length, "a line is cut within its text");
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char         name[POOL_MAX];
	char        *bytes = malloc(size > 0 ? size : 1);
	struct slice text = { bytes, size };

	if (bytes == NULL)
		abort();
	if (size > 0)
		memcpy(bytes, data, size);
	if (size == 0 || memchr(bytes, '\n', size) == NULL)
		check_line(text);
	check_bounds(text);
	check_number(text);
	check_cells(text);
	must(pool_parse(text, name) <= size, "a pool's name is in the text");
	pool_find(text, name);
	must(memchr(name, '\0', sizeof name) != NULL, "a pool's name ends");
	(void)column_type(text);
	(void)tag_blank_columns(bytes, size);
	free(bytes);
	return 0;
}
