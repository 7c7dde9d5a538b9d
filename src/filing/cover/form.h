/*
 * The form's name on a cover page, and the title that it stands in.
 */
#ifndef FILING_COVER_FORM_H
#define FILING_COVER_FORM_H

#include "filing/cover/page.h"
#include "filing/header.h"

/* Adds the words of forms' titles to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int form_add_words(struct lexicon *lexicon);

/*
 * Reads the form that the page names, in capitals: "8-K", also where it is
 * spaced ("F O R M  8 - K"), or what stands at a line's end without the word "form".
 */
void form_read(const struct page *page, struct header *header);

/* Adds "/A" to the form where words before the one at `to` number an amendment. */
void form_amend(const struct page *page, size_t to, struct header *header);

/* Marks the lines that are the form's title as WORD_HEADING: nothing in them is a value. */
void form_mark_title(struct page *page);

#endif
