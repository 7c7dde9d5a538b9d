/*
 * Values on lines above or below their captions. The readers keep the value
 * that they find, and return whether there is one.
 */
#ifndef FILING_COVER_STACK_H
#define FILING_COVER_STACK_H

#include "filing/cover/caption.h"
#include "filing/cover/settle.h"

/* Takes the lines above a caption, from the nearest that has anything for it. */
bool stack_take_above(struct cover *cover, const struct caption *caption);

/* Takes the first line below a caption, with those that it goes on on, where what it looks like leaves no doubt. */
bool stack_take_below(struct cover *cover, const struct caption *caption);

/*
 * Whether what stands on a line ends the search for a caption's value: the
 * form's title, a caption above or below, or a line of captions alone. Others
 * beside a value do not.
 */
bool stack_blocks(const struct cover *cover, const struct caption *caption, size_t line);

/* Whether nothing but rulers stands on a line. */
bool stack_is_empty(const struct page *page, size_t line);

/* The same for a caption in a row, all without brackets and colon, that a row of all their values stands below. */
bool stack_take_row_below(struct cover *cover, const struct caption *caption);

#endif
