/*
 * The registrant's name on a cover page, with what stands around it: the
 * roles that it acts in and the securities that it issues.
 */
#ifndef FILING_COVER_REGISTRANT_H
#define FILING_COVER_REGISTRANT_H

#include "filing/cover/page.h"
#include "filing/header.h"

/*
 * Reads registrant, role, securities and, from "(formerly ...)", former_name
 * from the words from the line `top` up to but without the word `end`, the
 * first of the caption of the exact name; the name stands above its line. Free
 * words are marked as taken where they are used. Fields that are stated already
 * stay.
 */
void registrant_read(struct page *page, size_t top, size_t end, struct header *header);

/*
 * Adds the name of another registrant, read from the same region, to a record
 * that has one, unless it has this one already.
 */
void registrant_read_another(struct page *page, size_t top, size_t end, struct header *header);

#endif
