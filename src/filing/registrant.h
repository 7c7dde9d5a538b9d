/*
 * The registrant's name on a cover page, with what stands around it: the
 * roles that it acts in and the securities that it issues.
 */
#ifndef FILING_REGISTRANT_H
#define FILING_REGISTRANT_H

#include "filing/header.h"
#include "filing/page.h"

/* Adds the words of names, roles and securities to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int registrant_add_words(struct lexicon *lexicon);

/*
 * Reads registrant, role, securities and, from "(formerly ...)", former_name
 * from the words from the line `top` up to but without the word `end`, the
 * first of the caption of the exact name; the name stands above its line. Free
 * words are marked as taken where they are used. Fields that are stated already
 * stay.
 */
void registrant_read(struct page *page, size_t top, size_t end, struct header *header);

/*
 * Reads role from an aside that is the first text at the line, the first below
 * the caption of the name, or soon behind it.
 */
void registrant_read_below(struct page *page, size_t line, struct header *header);

/*
 * Adds the name of another registrant, read from the same region, to a record
 * that has one, unless it has this one already.
 */
void registrant_read_another(struct page *page, size_t top, size_t end, struct header *header);

/* Reads securities from any free words of the page before `end`, where the record has none yet. */
void registrant_read_securities(struct page *page, size_t end, struct header *header);

#endif
