/*
 * Whether a record carries a number that a filing prints.
 */
#include "check/carried.h"

#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"

/* A label or a header field may go on so many lines from where its record says it stands. */
enum { LINES_NEAR = 4 };

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

int
carriers_begin(struct carriers *carriers, const struct account *account,
               const struct header *header)
{
	*carriers = (struct carriers){ .account = account, .header = header };
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
	if (rest.length > 0 && *rest.text == '.')
		rest = (struct slice){ rest.text + 1, rest.length - 1 };
	return rest.length > 0 && is_same(rest, second->number);
}

/* Whether a fact on that line has the number for its value, alone or with another one. */
static bool
fact_has(const struct carriers *carriers, uintmax_t line, const struct printed *first,
         const struct printed *second)
{
	uint64_t  hash = line_hash(line);
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&carriers->facts_by_line, hash, found)) != INDEX_NONE) {
		const struct stated_fact *fact = &carriers->account->facts[found];
		if (fact->line != line)
			continue;
		if (second == NULL ? is_same(fact->value.text, first->number)
		                   : is_split(fact->value.text, first, second))
			return true;
	}
	return false;
}

static bool
is_word_byte(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c);
}

/* Whether a field's text has the number in it, not as a part of another. */
static bool
text_has(struct slice text, struct slice number)
{
	for (size_t at = 0; at + number.length <= text.length; at++) {
		size_t end = at + number.length;
		if (memcmp(text.text + at, number.text, number.length) != 0)
			continue;
		if ((at == 0 || !is_word_byte(text.text[at - 1])) &&
		    (end == text.length || !is_word_byte(text.text[end])))
			return true;
	}
	return false;
}

static bool
row_has(const struct stated_row *row, const struct printed *printed)
{
	const struct slice numbers[] = {
		row->low.text,
		row->high.text,
		row->numbers[MEASURE_LOANS].text,
		row->numbers[MEASURE_BALANCE].text,
	};

	for (size_t i = 0; row->line == printed->line && i < sizeof numbers / sizeof *numbers; i++)
		if (is_same(numbers[i], printed->number))
			return true;
	return text_has(row->label, printed->number);
}

/* The first row on the line or behind it. */
static size_t
first_row_from(const struct account *account, uintmax_t line)
{
	size_t low = 0, high = account->row_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (account->rows[middle].line < line)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
rows_have(const struct carriers *carriers, const struct printed *printed)
{
	const struct account *account = carriers->account;
	uintmax_t first = printed->line > LINES_NEAR ? printed->line - LINES_NEAR : 0;

	if (printed->kind != BLOCK_TABLE)
		return false;
	for (size_t i = first_row_from(account, first); i < account->row_count; i++) {
		if (account->rows[i].line > printed->line + LINES_NEAR)
			break;
		if (row_has(&account->rows[i], printed))
			return true;
	}
	return false;
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
carriers_have(const struct carriers *carriers, const struct printed *printed,
              const struct printed *before, const struct printed *next)
{
	if (printed->name)
		return true;
	if (printed->date.length > 0 && has_date(carriers, printed->date))
		return true;
	if (fact_has(carriers, printed->line, printed, NULL))
		return true;
	if (next != NULL && fact_has(carriers, printed->line, printed, next))
		return true;
	if (before != NULL && fact_has(carriers, before->line, before, printed))
		return true;
	return rows_have(carriers, printed) || header_carries(carriers->header, printed);
}

void
carriers_free(struct carriers *carriers)
{
	index_free(&carriers->facts_by_line);
	index_free(&carriers->dates);
	free(carriers->date_texts);
	carriers->date_texts = NULL;
}
