/*
 * Whether a record carries a number that a filing prints.
 */
#include "check/carried.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/ascii.h"
#include "util/grow.h"

/* A label, a header field or a sentence may go on so many lines from where its record says. */
enum { LINES_NEAR = 4 };

/* The bytes of a label whose figures are told apart. */
enum { LABEL_BITS = 64 };

static uint64_t
line_hash(uintmax_t line)
{
	struct slice bytes = { (const char *)&line, sizeof line };

	return index_hash(&bytes, 1);
}

static int
add_date(struct carriers *carriers, struct slice date)
{
	size_t        count = carriers->dates.count;
	struct slice *texts = grow(carriers->date_texts, &carriers->date_capacity, count + 1,
	                           sizeof *texts);

	if (texts == NULL)
		return -1;
	carriers->date_texts = texts;
	texts[count] = date;
	return index_add(&carriers->dates, index_hash(&date, 1));
}

static int
add_header_dates(struct carriers *carriers)
{
	static const enum header_field fields[] = {
		HEADER_REPORT_DATE, HEADER_FILED, HEADER_SIGNATURE_DATE,
	};

	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (add_date(carriers, header_text(carriers->header, fields[i])) != 0)
			return -1;
	return 0;
}

static int
compare_placed(const void *a, const void *b)
{
	const struct placed_row *one = a, *other = b;

	if (one->line != other->line)
		return one->line < other->line ? -1 : 1;
	return (one->number > other->number) - (one->number < other->number);
}

static void
place_rows(struct placed_row *rows, const struct account *account)
{
	bool sorted = true;

	for (size_t i = 0; i < account->row_count; i++) {
		rows[i] = (struct placed_row){ account->rows[i].line, i };
		sorted = sorted && (i == 0 || rows[i].line >= rows[i - 1].line);
	}
	if (!sorted)
		qsort(rows, account->row_count, sizeof *rows, compare_placed);
}

int
carriers_begin(struct carriers *carriers, const struct account *account,
               const struct header *header)
{
	*carriers = (struct carriers){ .account = account, .header = header };
	carriers->facts_used = calloc(account->fact_count + 1, sizeof *carriers->facts_used);
	carriers->rows_used = calloc(account->row_count + 1, sizeof *carriers->rows_used);
	carriers->rows = calloc(account->row_count + 1, sizeof *carriers->rows);
	if (carriers->facts_used == NULL || carriers->rows_used == NULL || carriers->rows == NULL) {
		errno = ENOMEM;
		return -1;
	}
	place_rows(carriers->rows, account);
	for (size_t i = 0; i < account->fact_count; i++) {
		const struct stated_fact *fact = &account->facts[i];
		if (index_add(&carriers->facts_by_line, line_hash(fact->line)) != 0)
			return -1;
		if (fact->is_date && add_date(carriers, fact->value.text) != 0)
			return -1;
	}
	return header == NULL ? 0 : add_header_dates(carriers);
}

static bool
has_date(const struct carriers *carriers, struct slice date)
{
	uint64_t  hash = index_hash(&date, 1);
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&carriers->dates, hash, found)) != INDEX_NONE)
		if (slice_equal(carriers->date_texts[found], date))
			return true;
	return false;
}

/*
 * Passes over the digits of a printed number in a plain one, its commas left
 * out. Returns what remains of it, with a NULL text where they differ.
 */
static struct slice
without(struct slice number, struct slice printed)
{
	for (size_t i = 0; i < printed.length; i++) {
		if (printed.text[i] == ',')
			continue;
		if (number.length == 0 || *number.text != printed.text[i])
			return (struct slice){ NULL, 0 };
		number.text++;
		number.length--;
	}
	return number;
}

static bool
is_same(struct slice number, struct slice printed)
{
	struct slice rest = without(number, printed);

	return rest.text != NULL && rest.length == 0;
}

/* Whether a value is printed in two parts: digits, and on the next line the rest of them. */
static bool
is_split(struct slice value, const struct printed *first, const struct printed *second)
{
	if (first == NULL || second == NULL || second->line != first->line + 1)
		return false;
	struct slice rest = without(value, first->number);
	if (rest.text == NULL)
		return false;
	return rest.length > 0 && is_same(rest, second->number);
}

/*
 * Whether a fact on that line has the number for its value, alone or with
 * another one, and was not found printed before; it is then used.
 */
static bool
use_fact(struct carriers *carriers, uintmax_t line, const struct printed *first,
         const struct printed *second, bool whole)
{
	uint64_t  hash = line_hash(line);
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&carriers->facts_by_line, hash, found)) != INDEX_NONE) {
		const struct stated_fact *fact = &carriers->account->facts[found];
		if (fact->line != line || carriers->facts_used[found].value)
			continue;
		if (second == NULL ? is_same(fact->value.text, first->number)
		                   : is_split(fact->value.text, first, second)) {
			carriers->facts_used[found].value = whole;
			return true;
		}
	}
	return false;
}

/* Whether a printed number is a ratio, which has no zeros behind a point. */
static bool
is_ratio(struct slice printed, struct slice ratio)
{
	if (slice_has(printed, '.')) {
		while (printed.text[printed.length - 1] == '0')
			printed.length--;
		if (printed.text[printed.length - 1] == '.')
			printed.length--;
	}
	return slice_equal(printed, ratio);
}

/* Whether a fact on that line tells the ratio in its name, and was not found to before; it is then used. */
static bool
use_ratio(struct carriers *carriers, uintmax_t line, struct slice printed)
{
	uint64_t  hash = line_hash(line);
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&carriers->facts_by_line, hash, found)) != INDEX_NONE) {
		const struct stated_fact *fact = &carriers->account->facts[found];
		struct slice              loans = name_over(fact->part);
		if (fact->line != line || carriers->facts_used[found].ratio || loans.length == 0 ||
		    !is_ratio(printed, name_ratio(loans)))
			continue;
		carriers->facts_used[found].ratio = true;
		return true;
	}
	return false;
}

/* Whether a fact near the number's line tells the ratio in its name. */
static bool
name_near_has(struct carriers *carriers, const struct printed *printed)
{
	uintmax_t line = printed->line > LINES_NEAR ? printed->line - LINES_NEAR : 1;

	for (; line <= printed->line + LINES_NEAR; line++)
		if (use_ratio(carriers, line, printed->number))
			return true;
	return false;
}

/* Where the text has the number in it from `at` on, not as a part of another; its end for nowhere. */
static size_t
find_in_text(struct slice text, struct slice number, size_t at)
{
	for (; at + number.length <= text.length; at++) {
		size_t end = at + number.length;
		if (memcmp(text.text + at, number.text, number.length) != 0)
			continue;
		if ((at == 0 || !ascii_is_alphanumeric(text.text[at - 1])) &&
		    (end == text.length || !ascii_is_alphanumeric(text.text[end])))
			return at;
	}
	return text.length;
}

static bool
text_has(struct slice text, struct slice number)
{
	return number.length > 0 && find_in_text(text, number, 0) < text.length;
}

/* Whether a label has the number once more than it was found printed; that one is then used. */
static bool
use_label(struct slice label, struct slice number, uint64_t *used)
{
	size_t at = 0;

	for (; (at = find_in_text(label, number, at)) < label.length; at++) {
		uint64_t bit = at < LABEL_BITS ? (uint64_t)1 << at : 0;
		if ((*used & bit) != 0)
			continue;
		*used |= bit;
		return true;
	}
	return false;
}

/* Whether a row has a number that stands on its line, and was not found printed before. */
static bool
use_row(const struct stated_row *row, struct slice number, struct row_use *use)
{
	if (use_label(row->label, number, &use->label))
		return true;
	for (enum row_measure measure = 0; measure < MEASURES; measure++)
		if (!use->measures[measure] && is_same(row->numbers[measure].text, number)) {
			use->measures[measure] = true;
			return true;
		}
	return false;
}

/* The place of the first row on the line or behind it. */
static size_t
first_row_from(const struct carriers *carriers, uintmax_t line)
{
	size_t low = 0, high = carriers->account->row_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (carriers->rows[middle].line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Whether a row on the number's line has it. Sets whether there is such a row. */
static bool
row_there_has(struct carriers *carriers, const struct printed *printed, bool *there)
{
	const struct account *account = carriers->account;
	size_t                i = first_row_from(carriers, printed->line);

	*there = false;
	for (; i < account->row_count && carriers->rows[i].line == printed->line; i++) {
		size_t number = carriers->rows[i].number;
		*there = true;
		if (use_row(&account->rows[number], printed->number, &carriers->rows_used[number]))
			return true;
	}
	return false;
}

/* Whether the label of a row near the number's line has it, as where it goes on for lines. */
static bool
label_near_has(const struct carriers *carriers, const struct printed *printed)
{
	const struct account *account = carriers->account;
	uintmax_t             first = printed->line > LINES_NEAR ? printed->line - LINES_NEAR : 0;

	for (size_t i = first_row_from(carriers, first); i < account->row_count; i++) {
		if (carriers->rows[i].line > printed->line + LINES_NEAR)
			break;
		if (text_has(account->rows[carriers->rows[i].number].label, printed->number))
			return true;
	}
	return false;
}

static bool
rows_have(struct carriers *carriers, const struct printed *printed)
{
	bool there;

	if (printed->kind != BLOCK_TABLE)
		return false;
	return row_there_has(carriers, printed, &there) ||
	       (!there && label_near_has(carriers, printed));
}

static bool
header_carries(const struct header *header, const struct printed *printed)
{
	const unsigned kinds = BLOCK_ENVELOPE | BLOCK_COVER | BLOCK_ITEM | BLOCK_SIGNATURE;

	if (header == NULL || (printed->kind & kinds) == 0)
		return false;
	for (enum header_field field = 0; field < HEADER_FIELDS; field++) {
		uintmax_t line = header->values[field].line;
		bool      near = line <= printed->line && printed->line - line < LINES_NEAR;
		bool      item = field == HEADER_ITEMS && printed->head && printed->kind == BLOCK_ITEM;
		if (field != HEADER_FILING && (near || item) &&
		    text_has(header_text(header, field), printed->number))
			return true;
	}
	return false;
}

bool
carriers_have(struct carriers *carriers, const struct printed *printed,
              const struct printed *before, const struct printed *next)
{
	if (printed->name)
		return true;
	if (printed->date.length > 0 && has_date(carriers, printed->date))
		return true;
	if (use_fact(carriers, printed->line, printed, NULL, true))
		return true;
	if (next != NULL && use_fact(carriers, printed->line, printed, next, false))
		return true;
	if (before != NULL && use_fact(carriers, before->line, before, printed, true))
		return true;
	return rows_have(carriers, printed) || header_carries(carriers->header, printed) ||
	       name_near_has(carriers, printed);
}

void
carriers_free(struct carriers *carriers)
{
	index_free(&carriers->facts_by_line);
	index_free(&carriers->dates);
	free(carriers->date_texts);
	free(carriers->facts_used);
	free(carriers->rows_used);
	free(carriers->rows);
	carriers->date_texts = NULL;
}
