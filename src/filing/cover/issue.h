/*
 * The title of what is issued: "REMIC Pass-Through Certificates".
 */
#ifndef FILING_COVER_ISSUE_H
#define FILING_COVER_ISSUE_H

#include "filing/cover/page.h"
#include "filing/header.h"

/* Finds the first title of securities in a span and reads it, where the record has none yet. */
void issue_read(struct page *page, struct span span, struct header *header);

/*
 * Marks the lines from `top` up to but without `bottom` that are titles of
 * securities, and their series, where another line with free words is left.
 */
void issue_take_lines(struct page *page, size_t top, size_t bottom);

/*
 * Marks the lines from `top` up to but without `bottom` that call a trust by its
 * securities, "Asset-Backed Certificates, Series 1999-1 Trust", where one with free
 * words stands above.
 */
void issue_take_trust(struct page *page, size_t top, size_t bottom);

#endif
