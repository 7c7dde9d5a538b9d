/*
 * A filing's cover page: what its captions name, read into a header record.
 */
#ifndef FILING_COVER_H
#define FILING_COVER_H

#include "filing/block.h"
#include "filing/header.h"
#include "util/slice.h"

/*
 * Finds the series printed on a cover ("2002-11", "1999-A"): the first word
 * with a digit that follows the word "Series", or follows a word after it
 * ("Series WAC 2001-3"), on the same line or the next. Returns it without
 * the punctuation around it, in the lines' own bytes, or an empty slice.
 */
struct slice cover_series(const struct line *lines, size_t count);

/*
 * Reads a cover page into the record: form, report_date, registrant, role,
 * securities, series, jurisdiction, file_number, irs_number, address, zip,
 * phone and former_name, as printed. Fields that the record has already stay.
 * Returns 0, or -1 with errno ENOMEM.
 */
int cover_read(const struct line *lines, size_t count, struct header *header);

#endif
