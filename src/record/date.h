/*
 * Dates as filings print them and as records carry them (ISO 8601).
 */
#ifndef RECORD_DATE_H
#define RECORD_DATE_H

#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

enum { DATE_LENGTH = 10 }; /* YYYY-MM-DD */

/*
 * Reads a date at the start of the text: "December 1, 2003", "Dec. 1, 2003", "1
 * December 2003", "12/01/2003", "12/1/03" (two digits of a year from 70 on are
 * of the 20th century), "2003-12-01" or "20031201"; any run of white space may
 * stand between the words, and a letter of the month may be wrong. Writes
 * YYYY-MM-DD and a NUL into `date`. Also "11-08-02", "1-9-2003" and "9-Jan-03",
 * which a text of numbers may have for others. Returns the bytes read, or 0
 * where there is no date or no such day.
 */
size_t date_parse(struct slice text, char date[DATE_LENGTH + 1]);

/* The same, but for those with hyphens, which sets `*date` to the number whose digits are YYYYMMDD. */
size_t date_read(struct slice text, uint32_t *date);

/* The date of a year, month and day as such a number; 0 where there is no such day. */
uint32_t date_of(int year, int month, int day);

/* The month, from 1, whose name starts with three letters in either case; 0 for none. */
int date_month(const char letters[3]);

/* The same as date_read for a text that stands behind the name of a month, 1 to 12: " 1, 2003", ". 1, 2003". */
size_t date_read_behind(int month, struct slice text, uint32_t *date);

#endif
