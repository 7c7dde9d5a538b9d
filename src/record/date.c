/*
 * Dates as filings print them and as records carry them (ISO 8601).
 */
#include "record/date.h"

#include <string.h>

#include "util/ascii.h"
#include "util/len.h"
#include "util/slip.h"

struct cursor {
	const char *at;
	const char *end;
};

static const char *const months[] = {
	"january", "february", "march",     "april",   "may",      "june",
	"july",    "august",   "september", "october", "november", "december",
};

static void
skip_blanks(struct cursor *cursor)
{
	while (cursor->at < cursor->end && (ascii_is_blank(*cursor->at) || *cursor->at == '\n'))
		cursor->at++;
}

static bool
skip_byte(struct cursor *cursor, char byte)
{
	if (cursor->at == cursor->end || *cursor->at != byte)
		return false;
	cursor->at++;
	return true;
}

/* Reads all digits that follow; returns how many, 0 for more than `most`. */
static int
read_digits(struct cursor *cursor, int most, int *value)
{
	int count = 0;

	*value = 0;
	for (; cursor->at < cursor->end && ascii_is_digit(*cursor->at); cursor->at++) {
		if (++count > most)
			return 0;
		*value = *value * 10 + (*cursor->at - '0');
	}
	return count;
}

int
date_month(const char letters[3])
{
	char small[3] = { ascii_lower(letters[0]), ascii_lower(letters[1]), ascii_lower(letters[2]) };

	for (int month = 1; month <= 12; month++)
		if (memcmp(small, months[month - 1], sizeof small) == 0)
			return month;
	return 0;
}

/* Reads a month's name with a slip in it: "Febuary", "Janauary". */
static int
read_misspelt_month(struct cursor *cursor)
{
	enum { MONTH_MAX = 10 }; /* "septembers" */
	char   letters[MONTH_MAX];
	size_t length = 0;

	for (const char *at = cursor->at; at < cursor->end && ascii_is_letter(*at); at++) {
		if (length == MONTH_MAX)
			return 0;
		letters[length++] = ascii_lower(*at);
	}
	for (int month = 1; month <= 12; month++) {
		struct slice name = slice_of(months[month - 1]);
		if (length == 0 || letters[0] != name.text[0] || !slip_between((struct slice){ letters, length }, name))
			continue;
		cursor->at += length;
		return month;
	}
	return 0;
}

/* Reads a month's name, whole or its first three letters or more. */
static int
read_month(struct cursor *cursor)
{
	const char *start = cursor->at;
	size_t      left = (size_t)(cursor->end - start), length = 3;
	int         month = left < length ? 0 : date_month(start);

	if (month == 0)
		return read_misspelt_month(cursor);
	for (; length < left && ascii_is_letter(start[length]); length++)
		if (months[month - 1][length] != ascii_lower(start[length]))
			return read_misspelt_month(cursor);
	cursor->at += length;
	return month;
}

uint32_t
date_of(int year, int month, int day)
{
	static const int lengths[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	if (year < 1000 || month < 1 || month > 12 || day < 1)
		return 0;
	bool leap = month == 2 && ((year % 4 == 0 && year % 100 != 0) || year % 400 == 0);
	return day <= lengths[month - 1] + leap ? (uint32_t)(year * 10000 + month * 100 + day) : 0;
}

/* Passes over the end of an ordinal: "1st". */
static void
skip_ordinal(struct cursor *cursor)
{
	static const char *const ends[] = { "st", "nd", "rd", "th" };

	if (cursor->at == cursor->end || !ascii_is_letter(*cursor->at))
		return;
	for (size_t i = 0; cursor->end - cursor->at >= 2 && i < LEN(ends); i++) {
		if (ascii_lower(cursor->at[0]) != ends[i][0] || ascii_lower(cursor->at[1]) != ends[i][1])
			continue;
		cursor->at += 2;
		return;
	}
}

/* What ends a date: ", 2003", " 2003" */
static bool
read_year(struct cursor *cursor, int *year)
{
	skip_blanks(cursor);
	(void)skip_byte(cursor, ',');
	skip_blanks(cursor);
	return read_digits(cursor, 4, year) == 4;
}

/* What stands behind "December": " 1, 2003", ". 1st, 2003" */
static bool
read_behind_month(struct cursor *cursor, int *year, int *day)
{
	(void)skip_byte(cursor, '.');
	skip_blanks(cursor);
	if (read_digits(cursor, 2, day) == 0)
		return false;
	skip_ordinal(cursor);
	return read_year(cursor, year);
}

/* "December 1, 2003", "December 1st, 2003" */
static bool
read_month_first(struct cursor *cursor, int *year, int *month, int *day)
{
	return (*month = read_month(cursor)) != 0 && read_behind_month(cursor, year, day);
}

/* "1 December 2003" */
static bool
read_day_first(struct cursor *cursor, int *year, int *month, int *day)
{
	if (read_digits(cursor, 2, day) == 0)
		return false;
	skip_ordinal(cursor);
	skip_blanks(cursor);
	if ((*month = read_month(cursor)) == 0)
		return false;
	(void)skip_byte(cursor, '.');
	return read_year(cursor, year);
}

/* A year of four digits, or of two. */
static bool
read_short_year(struct cursor *cursor, int *year)
{
	int digits = read_digits(cursor, 4, year);

	if (digits == 2)
		*year += *year < 70 ? 2000 : 1900;
	return digits == 2 || digits == 4;
}

/* "12/01/2003", "12/1/03" */
static bool
read_slashed(struct cursor *cursor, int *year, int *month, int *day)
{
	return read_digits(cursor, 2, month) > 0 && skip_byte(cursor, '/') && read_digits(cursor, 2, day) > 0 &&
	       skip_byte(cursor, '/') && read_short_year(cursor, year);
}

/* "12-01-2003", "12-1-03", "1-Dec-03", and nothing that goes on behind. */
static bool
read_hyphened(struct cursor *cursor, int *year, int *month, int *day)
{
	int number;

	if (read_digits(cursor, 2, &number) == 0 || !skip_byte(cursor, '-') || cursor->at == cursor->end)
		return false;
	bool letter = ascii_is_letter(*cursor->at);
	*day = *month = number;
	if (letter ? (*month = read_month(cursor)) == 0 : read_digits(cursor, 2, day) == 0)
		return false;
	return skip_byte(cursor, '-') && read_short_year(cursor, year) &&
	       (cursor->at == cursor->end || !(ascii_is_alphanumeric(*cursor->at) || *cursor->at == '-'));
}

/* "2003-12-01", "20031201" */
static bool
read_iso(struct cursor *cursor, int *year, int *month, int *day)
{
	int all;
	int digits = read_digits(cursor, 8, &all);

	if (digits == 8) {
		*year = all / 10000;
		*month = all / 100 % 100;
		*day = all % 100;
		return true;
	}
	*year = all;
	return digits == 4 && skip_byte(cursor, '-') && read_digits(cursor, 2, month) == 2 &&
	       skip_byte(cursor, '-') && read_digits(cursor, 2, day) == 2;
}

/* Whether a form may start with as many digits as the text does, and go on with what is behind them. */
static bool
can_start_with_digits(struct slice text)
{
	size_t digits = ascii_digits(text, 0);
	char   next = digits < text.length ? text.text[digits] : ' ';
	if (digits <= 2)
		return next == '/' || ascii_is_letter(next) || ascii_is_blank(next) || next == '\n';
	return digits == 8 || (digits == 4 && next == '-');
}

/* The bytes up to a cursor that has read a date, if there is such a day; else 0. */
static size_t
end_date(struct slice text, const struct cursor *cursor, int year, int month, int day, uint32_t *date)
{
	uint32_t number = date_of(year, month, day);

	if (number == 0 || (cursor->at < cursor->end && ascii_is_digit(*cursor->at)))
		return 0;
	*date = number;
	return (size_t)(cursor->at - text.text);
}

size_t
date_read_behind(int month, struct slice text, uint32_t *date)
{
	struct cursor cursor = { text.text, text.text + text.length };
	int           year = 0, day = 0;

	return read_behind_month(&cursor, &year, &day) ? end_date(text, &cursor, year, month, day, date) : 0;
}

size_t
date_read(struct slice text, uint32_t *date)
{
	static bool (*const forms[])(struct cursor *, int *, int *, int *) = {
		read_month_first, read_day_first, read_slashed, read_iso,
	};
	bool digit = text.length > 0 && ascii_is_digit(text.text[0]);

	if (text.length == 0 || !(digit ? can_start_with_digits(text) : ascii_is_letter(text.text[0])))
		return 0;
	for (size_t i = 0; i < LEN(forms); i++) {
		struct cursor cursor = { text.text, text.text + text.length };
		int           year = 0, month = 0, day = 0;
		size_t        length = 0;
		if ((i == 0) == digit) /* the first alone starts with a letter */
			continue;
		if (forms[i](&cursor, &year, &month, &day))
			length = end_date(text, &cursor, year, month, day, date);
		if (length > 0)
			return length;
	}
	return 0;
}

static void
write_digits(char *into, uint32_t value, int digits)
{
	for (int i = digits - 1; i >= 0; i--, value /= 10)
		into[i] = (char)('0' + value % 10);
}

/* Reads a date with hyphens, "11-08-02", as date_read does others. */
static size_t
read_with_hyphens(struct slice text, uint32_t *date)
{
	enum { YEAR_LEAST = 1930, YEAR_MOST = 2069 };
	struct cursor cursor = { text.text, text.text + text.length };
	int           year = 0, month = 0, day = 0;

	if (!read_hyphened(&cursor, &year, &month, &day) || year < YEAR_LEAST || year > YEAR_MOST)
		return 0;
	return end_date(text, &cursor, year, month, day, date);
}

size_t
date_parse(struct slice text, char date[DATE_LENGTH + 1])
{
	uint32_t number = 0;
	size_t   length = date_read(text, &number);

	if (length == 0)
		length = read_with_hyphens(text, &number);
	if (length == 0)
		return 0;
	write_digits(date, number / 10000, 4);
	date[4] = '-';
	write_digits(date + 5, number / 100 % 100, 2);
	date[7] = '-';
	write_digits(date + 8, number % 100, 2);
	date[DATE_LENGTH] = '\0';
	return length;
}
