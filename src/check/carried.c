/*
 * Whether a record carries a number that a filing prints.
 */
#include "check/carried.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* A label, a header field or a sentence may go on so many lines from where its record says. */
enum { LINES_NEAR = 4 };

/* The bytes of a label whose figures are told apart. */
enum { LABEL_BITS = 64 };

/* The bytes of a label or a field that are searched: each of its numbers is searched for in all of them. */
enum { TEXT_SEARCHED = 1024 };

/* What a number has for its second part where it is printed in one. */
static const struct slice no_part = { "", 0 };

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

/* Goes on with a hash by the digits of a printed number. */
static uint64_t
mix_digits(uint64_t hash, struct slice printed)
{
	for (size_t i = 0; i < printed.length; i++)
		if (printed.text[i] != ',')
			hash = index_mix(hash, (unsigned char)printed.text[i]);
	return hash;
}

/*
 * Finds a number of facts on a line that is printed in two parts, of which the
 * second may be empty. Returns NULL where there is none, or none is left.
 */
static struct fact_number *
find_number(const struct fact_numbers *numbers, uintmax_t line, struct slice head, struct slice tail)
{
	uint64_t  hash = mix_digits(mix_digits(line, head), tail);
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&numbers->index, hash, found)) != INDEX_NONE) {
		struct fact_number *item = &numbers->items[found];
		struct slice        rest = without(item->number, head);
		if (item->line == line && rest.text != NULL && is_same(rest, tail))
			return item->left > 0 ? item : NULL;
	}
	return NULL;
}

/* Adds a number of a fact; one that others of its line have is counted. Returns 0, or -1 with errno ENOMEM. */
static int
add_number(struct fact_numbers *numbers, uintmax_t line, struct slice number)
{
	size_t              count = numbers->index.count;
	struct fact_number *items = find_number(numbers, line, number, no_part);

	if (items != NULL) {
		items->left++;
		return 0;
	}
	items = grow(numbers->items, &numbers->capacity, count + 1, sizeof *items);
	if (items == NULL)
		return -1;
	numbers->items = items;
	items[count] = (struct fact_number){ line, number, 1 };
	return index_add(&numbers->index, mix_digits(line, number));
}

/* Counts a number that was found printed. Returns whether there is one, NULL being none. */
static bool
use(struct fact_number *found)
{
	if (found != NULL)
		found->left--;
	return found != NULL;
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
add_fact(struct carriers *carriers, const struct stated_fact *fact)
{
	struct slice loans = name_over(fact->part);

	if (fact->is_date)
		return add_date(carriers, fact->value.text);
	if (loans.length > 0 && add_number(&carriers->ratios, fact->line, name_ratio(loans)) != 0)
		return -1;
	return add_number(&carriers->values, fact->line, fact->value.text);
}

static int
add_header_dates(struct carriers *carriers)
{
	static const enum header_field fields[] = {
		HEADER_REPORT_DATE, HEADER_FILED, HEADER_SIGNATURE_DATE,
	};

	for (size_t i = 0; i < LEN(fields); i++)
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
	carriers->rows_used = calloc(account->row_count + 1, sizeof *carriers->rows_used);
	carriers->rows = calloc(account->row_count + 1, sizeof *carriers->rows);
	if (carriers->rows_used == NULL || carriers->rows == NULL) {
		errno = ENOMEM;
		return -1;
	}
	place_rows(carriers->rows, account);
	for (size_t i = 0; i < account->fact_count; i++)
		if (add_fact(carriers, &account->facts[i]) != 0)
			return -1;
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
 * The value of a fact on the line of a number that is printed as that and, on
 * the next line, the rest of its digits. NULL for none.
 */
static struct fact_number *
find_split(const struct carriers *carriers, const struct printed *first, const struct printed *second)
{
	if (first == NULL || second == NULL || second->line != first->line + 1)
		return NULL;
	return find_number(&carriers->values, first->line, first->number, second->number);
}

/* A printed number without the noughts behind its point, as names tell ratios. */
static struct slice
ratio_of(struct slice printed)
{
	if (slice_has(printed, '.')) {
		while (printed.text[printed.length - 1] == '0')
			printed.length--;
		if (printed.text[printed.length - 1] == '.')
			printed.length--;
	}
	return printed;
}

/* Whether a fact near the number's line tells the ratio in its name, once more than it was found printed. */
static bool
name_near_has(const struct carriers *carriers, const struct printed *printed)
{
	uintmax_t line = printed->line > LINES_NEAR ? printed->line - LINES_NEAR : 1;

	for (; line <= printed->line + LINES_NEAR; line++)
		if (use(find_number(&carriers->ratios, line, ratio_of(printed->number), no_part)))
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

static struct slice
searched(struct slice text)
{
	return (struct slice){ text.text, text.length < TEXT_SEARCHED ? text.length : TEXT_SEARCHED };
}

static bool
text_has(struct slice text, struct slice number)
{
	text = searched(text);
	return number.length > 0 && find_in_text(text, number, 0) < text.length;
}

/* Whether a label has the number once more than it was found printed; that one is then used. */
static bool
use_label(struct slice label, struct slice number, uint64_t *used)
{
	size_t at = 0;

	label = searched(label);
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
	if (use(find_number(&carriers->values, printed->line, printed->number, no_part)) ||
	    find_split(carriers, printed, next) != NULL || use(find_split(carriers, before, printed)))
		return true;
	return rows_have(carriers, printed) || header_carries(carriers->header, printed) ||
	       name_near_has(carriers, printed);
}

void
carriers_free(struct carriers *carriers)
{
	index_free(&carriers->values.index);
	index_free(&carriers->ratios.index);
	index_free(&carriers->dates);
	free(carriers->date_texts);
	free(carriers->values.items);
	free(carriers->ratios.items);
	free(carriers->rows_used);
	free(carriers->rows);
	carriers->date_texts = NULL;
}
