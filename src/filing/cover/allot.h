/*
 * Captions side by side, and which of the values on a line above or below
 * them is whose.
 */
#ifndef FILING_COVER_ALLOT_H
#define FILING_COVER_ALLOT_H

#include "filing/cover/caption.h"
#include "filing/cover/page.h"

/*
 * The free words of a line that are the caption's, of those side by side with
 * it: by their order, where there are as many values as captions, else by the
 * columns that they share and by what they look like. An empty span where none
 * are.
 */
struct span allot_words(const struct page *page, const struct captions *captions,
                          const struct caption *caption, size_t line);

/* Whether no other caption stands side by side with this one. */
bool allot_is_alone(const struct captions *captions, const struct caption *caption);

/* Whether a line is one cell that stands over several of the captions beside a caption, itself among them. */
bool allot_is_across(const struct page *page, const struct captions *captions, const struct caption *caption,
                     size_t line);

/*
 * Whether a caption is one of several in a row, and each of these has a cell on the
 * line, in their order, that can be what it names; where they have brackets, one
 * that can hardly be anything else, too.
 */
bool allot_is_row(const struct page *page, const struct captions *captions, const struct caption *caption, size_t line);

#endif
