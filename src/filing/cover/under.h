/*
 * Covers whose captions in brackets stand above what they name, which
 * elsewhere stands above them.
 */
#ifndef FILING_COVER_UNDER_H
#define FILING_COVER_UNDER_H

#include "filing/cover/caption.h"
#include "filing/cover/settle.h"

/* Whether a cover is one: nothing is above the caption of the name, and each has a value below. */
bool under_is_used(const struct cover *cover);

/* Whether a caption is one of those: in brackets, without a colon, and with no value inside. */
bool under_is_movable(const struct caption *caption);

/* Takes the lines below a caption, up to an empty one; for the name, all up to the next caption. */
void under_take(struct cover *cover, const struct caption *caption);

#endif
