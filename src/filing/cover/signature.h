/*
 * A filing's signature page: who signed, as what, when, and whether the
 * signature is conformed.
 */
#ifndef FILING_COVER_SIGNATURE_H
#define FILING_COVER_SIGNATURE_H

#include "filing/block.h"
#include "filing/cover/page.h"
#include "filing/header.h"

/* Adds the words of signature pages to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int signature_add_words(struct lexicon *lexicon);

/*
 * Reads a signature page into the record: signed ("yes" where a conformed
 * signature, /s/, stands on it, else "no"), signer and signer_title (of the
 * first conformed signature, or else of the first line for one) and
 * signature_date. A signer's name typed below counts before the conformed
 * one. The page is memory to work with, with a lexicon that has the words of
 * signature pages. Returns 0, or -1 with errno ENOMEM.
 */
int signature_read(struct page *page, const struct line *lines, size_t count,
                   struct header *header);

#endif
