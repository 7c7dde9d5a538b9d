/*
 * The date of a signature page: behind its label, alone, or in the sentence
 * before the signatures.
 */
#ifndef FILING_COVER_SIGNDATE_H
#define FILING_COVER_SIGNDATE_H

#include "filing/cover/page.h"
#include "filing/header.h"

/* Reads signature_date from a page into a record that has none yet. */
void sign_read_date(const struct page *page, struct header *header);

#endif
