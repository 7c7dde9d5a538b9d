/*
 * Reading the records of tsfacts and tstables into a ledger.
 */
#include "check/records.h"

#include <stdlib.h>

#include "record/date.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* The columns that are read, of facts and of rows; others are passed over. */
enum fact_column { FACT_FILING, FACT_SERIES, FACT_POOL, FACT_CLASS, FACT_FACT, FACT_OP,
	           FACT_VALUE, FACT_UNIT, FACT_LINE };

enum row_column { ROW_FILING, ROW_SERIES, ROW_TABLE, ROW_POOL, ROW_DIMENSION, ROW_KIND,
	          ROW_LABEL, ROW_LOW, ROW_HIGH, ROW_LOANS, ROW_BALANCE, ROW_LINE };

static const char *const column_names[][RECORDS_COLUMNS] = {
	[LEDGER_FACT] = { "filing", "series", "pool", "class", "fact", "op", "value", "unit",
	                  "line" },
	[LEDGER_ROW] = { "filing", "series", "table", "pool", "dimension", "kind", "label",
	                 "low", "high", "loans", "balance", "line" },
};

static enum records_result
malformed(struct records *records, const char *reason, struct slice value)
{
	records->reason = reason;
	records->value = value;
	return RECORDS_MALFORMED;
}

/* Where a column of that name stands; `count` for nowhere. */
static size_t
find_column(const struct slice *fields, size_t count, const char *name)
{
	struct slice wanted = slice_of(name);
	size_t       at = 0;

	while (at < count && !slice_equal(fields[at], wanted))
		at++;
	return at;
}

static bool
has_column(const struct slice *fields, size_t count, const char *name)
{
	return find_column(fields, count, name) < count;
}

/* Which kind of record a header line is of. Returns false for a line that is none. */
static bool
header_kind(const struct slice *fields, size_t count, enum ledger_kind *kind)
{
	if (!has_column(fields, count, "filing") || !has_column(fields, count, "line"))
		return false;
	bool facts = has_column(fields, count, "fact") && has_column(fields, count, "value");
	*kind = facts ? LEDGER_FACT : LEDGER_ROW;
	return facts || has_column(fields, count, "table");
}

/* The line without the carriage return that a file from elsewhere ends its lines with. */
static struct slice
without_return(struct slice line)
{
	if (line.length > 0 && line.text[line.length - 1] == '\r')
		line.length--;
	return line;
}

bool
records_header(struct slice line)
{
	struct slice     fields[64];
	size_t           most = LEN(fields);
	size_t           count = tsv_split(tsv_without_mark(without_return(line)), fields, most);
	enum ledger_kind kind;

	return header_kind(fields, count < most ? count : most, &kind);
}

/* Splits a line into the reader's fields. Returns how many, 0 with errno ENOMEM. */
static size_t
split(struct records *records, struct slice line)
{
	size_t count = tsv_split(line, records->fields, records->capacity);

	if (count <= records->capacity)
		return count;
	struct slice *fields = grow(records->fields, &records->capacity, count, sizeof *fields);
	if (fields == NULL)
		return 0;
	records->fields = fields;
	return tsv_split(line, fields, records->capacity);
}

/* Takes the columns' places from a header line. */
static enum records_result
read_header(struct records *records, size_t count, enum ledger_kind kind)
{
	const char *const *names = column_names[kind];

	for (size_t i = 0; i < RECORDS_COLUMNS && names[i] != NULL; i++) {
		records->columns[i] = find_column(records->fields, count, names[i]);
		if (records->columns[i] == count)
			return malformed(records, "header line without a column",
			                 slice_of(names[i]));
	}
	records->kind = kind;
	records->width = count;
	return RECORDS_READ;
}

/* Reads a whole number. Returns false where it is none, is 0 or too large. */
static bool
read_number(struct slice text, uintmax_t *number)
{
	*number = 0;
	for (size_t i = 0; i < text.length; i++) {
		uintmax_t digit = (uintmax_t)(text.text[i] - '0');
		if (!ascii_is_digit(text.text[i]) || *number > (UINTMAX_MAX - digit) / 10)
			return false;
		*number = *number * 10 + digit;
	}
	return *number > 0;
}

/* Whether the text is a plain decimal without a sign. */
static bool
is_decimal(struct slice text)
{
	size_t points = 0;

	for (size_t i = 0; i < text.length; i++) {
		points += text.text[i] == '.';
		if (!ascii_is_digit(text.text[i]) && text.text[i] != '.')
			return false;
	}
	return points <= 1 && text.length > points && text.text[text.length - 1] != '.';
}

static bool
is_date(struct slice text)
{
	char date[DATE_LENGTH + 1];

	return text.length == DATE_LENGTH && date_parse(text, date) == DATE_LENGTH &&
	       slice_is(text, date);
}

static bool
is_unit(struct slice text)
{
	static const char *const units[] = { "usd", "percent", "months", "years", "count", "date" };

	for (size_t i = 0; i < LEN(units); i++)
		if (slice_is(text, units[i]))
			return true;
	return false;
}

static struct slice
field(const struct records *records, size_t column)
{
	return records->fields[records->columns[column]];
}

static enum records_result
too_long(struct records *records)
{
	return malformed(records, "number too long", (struct slice){ NULL, 0 });
}

static enum records_result
read_fact(struct records *records)
{
	struct fact fact = {
		.pool = field(records, FACT_POOL),
		.certificate = field(records, FACT_CLASS),
		.name = field(records, FACT_FACT),
		.op = field(records, FACT_OP),
		.value = field(records, FACT_VALUE),
		.unit = field(records, FACT_UNIT),
	};

	if (!read_number(field(records, FACT_LINE), &fact.line))
		return malformed(records, "no line number", field(records, FACT_LINE));
	if (fact.name.length == 0)
		return malformed(records, "no fact", (struct slice){ NULL, 0 });
	if (op_of(fact.op) == OPS)
		return malformed(records, "no op", fact.op);
	if (!is_unit(fact.unit))
		return malformed(records, "no unit", fact.unit);
	if (slice_is(fact.unit, "date") ? !is_date(fact.value) : !is_decimal(fact.value))
		return malformed(records, "no value of its unit", fact.value);
	struct account *account = ledger_account(records->ledger, field(records, FACT_FILING),
	                                         LEDGER_FACT);
	if (account == NULL)
		return RECORDS_NO_MEMORY;
	int added = account_add_fact(account, &records->ledger->text, &fact,
	                             field(records, FACT_SERIES));
	if (added < 0)
		return RECORDS_NO_MEMORY;
	return added > 0 ? too_long(records) : RECORDS_READ;
}

/*
 * Whether a filing's tables start again: two filings under one name. A table
 * that stands beside the one before begins no higher.
 */
static bool
goes_back(const struct account *account, const struct row *row)
{
	if (account->row_count == 0)
		return false;
	const struct table *last = &account->tables[account->table_count - 1];
	size_t before = row->table == last->number ? account->row_count - 1 : last->first;
	return row->table < last->number || row->line < account->rows[before].line;
}

/* The first field of a row that is neither empty nor a number; a NULL text for none. */
static struct slice
bad_number(const struct row *row)
{
	const struct slice numbers[] = { row->low, row->high, row->loans, row->balance };

	for (size_t i = 0; i < LEN(numbers); i++)
		if (numbers[i].length > 0 && !is_decimal(numbers[i]))
			return numbers[i];
	return (struct slice){ NULL, 0 };
}

static enum records_result
keep_row(struct records *records, const struct row *row)
{
	struct slice    filing = field(records, ROW_FILING);
	struct account *account = ledger_account(records->ledger, filing, LEDGER_ROW);
	size_t          count = 1;

	if (account == NULL)
		return RECORDS_NO_MEMORY;
	if (goes_back(account, row))
		return malformed(records, "tables start again; two filings have one name", filing);
	if (account_add_rows(account, &records->ledger->text, row, &count,
	                     field(records, ROW_SERIES)) != 0)
		return RECORDS_NO_MEMORY;
	return count == 0 ? too_long(records) : RECORDS_READ;
}

static enum records_result
read_row(struct records *records)
{
	struct slice kind = field(records, ROW_KIND);
	struct row   row = {
		.pool = field(records, ROW_POOL),
		.dimension = field(records, ROW_DIMENSION),
		.total = slice_is(kind, "total"),
		.label = field(records, ROW_LABEL),
		.low = field(records, ROW_LOW),
		.high = field(records, ROW_HIGH),
		.loans = field(records, ROW_LOANS),
		.balance = field(records, ROW_BALANCE),
	};

	if (!read_number(field(records, ROW_LINE), &row.line))
		return malformed(records, "no line number", field(records, ROW_LINE));
	if (!read_number(field(records, ROW_TABLE), &row.table))
		return malformed(records, "no table number", field(records, ROW_TABLE));
	if (!row.total && !slice_is(kind, "row"))
		return malformed(records, "neither 'row' nor 'total'", kind);
	if (bad_number(&row).text != NULL)
		return malformed(records, "no number", bad_number(&row));
	return keep_row(records, &row);
}

enum records_result
records_line(struct records *records, struct slice line)
{
	const struct slice none = { NULL, 0 };
	enum ledger_kind   kind;

	line = without_return(line);
	if (records->width == 0)
		line = tsv_without_mark(line);
	if (line.length == 0)
		return RECORDS_READ;
	size_t count = split(records, line);
	if (count == 0)
		return RECORDS_NO_MEMORY;
	if (header_kind(records->fields, count, &kind))
		return read_header(records, count, kind);
	if (count != records->width)
		return malformed(records, "not as many fields as the header line has", none);
	const bool facts = records->kind == LEDGER_FACT;
	if (field(records, facts ? FACT_FILING : ROW_FILING).length == 0)
		return malformed(records, "no filing", none);
	if (field(records, facts ? FACT_POOL : ROW_POOL).length == 0)
		return malformed(records, "no pool", none);
	return facts ? read_fact(records) : read_row(records);
}

void
records_free(struct records *records)
{
	free(records->fields);
	records->fields = NULL;
	records->capacity = 0;
}
