/*
 * A filing's cover page: what its captions name, read into a header record.
 */
#ifndef FILING_COVER_COVER_H
#define FILING_COVER_COVER_H

#include "filing/block.h"
#include "filing/cover/caption.h"
#include "filing/cover/page.h"
#include "filing/header.h"
#include "util/slice.h"

/* A series' name, in the lines' own bytes; where it is parted at its hyphen, what stands behind that apart. */
struct series {
	struct slice start;
	struct slice rest; /* or empty */
};

/*
 * Finds the series printed on a cover ("2002-11", "1999-A"): the first word
 * with a digit that follows the word "Series" or "SER", or follows a word after
 * "Series" ("Series WAC 2001-3"), on the same line or the next. Returns it without
 * the punctuation around it, or an empty one.
 */
struct series cover_series(const struct line *lines, size_t count);

/* Adds the words of covers to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int cover_add_words(struct lexicon *lexicon);

/*
 * Reads a cover page into the record: form, report_date, registrant, role,
 * securities, series, jurisdiction, file_number, irs_number, address, zip,
 * phone and former_name, as printed. Fields that the record has already stay.
 * Page and captions are memory to work with, the page with a lexicon that has
 * the words of covers. Returns 0, or -1 with errno ENOMEM.
 */
int cover_read(struct page *page, struct captions *captions, const struct line *lines,
               size_t count, struct header *header);

#endif
