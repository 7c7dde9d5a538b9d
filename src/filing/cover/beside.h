/*
 * Values on a caption's own line: on its right, on its left, inside its
 * brackets. Each reader keeps the value that it finds, and returns whether there
 * is one.
 */
#ifndef FILING_COVER_BESIDE_H
#define FILING_COVER_BESIDE_H

#include "filing/cover/caption.h"
#include "filing/cover/settle.h"
#include "filing/cover/value.h"

/* "Commission File No. 333-1": anything behind a colon, else what looks like the value. */
bool beside_take_right(struct cover *cover, const struct caption *caption);

/* "Delaware (State of incorporation)" */
bool beside_take_left(struct cover *cover, const struct caption *caption);

/* "(Commission file number 333-1)" */
bool beside_take_inside(struct cover *cover, const struct caption *caption);

/*
 * Adds the lines below that a value of one line, beside its caption or below
 * it, goes on on: under its start, or, where a full line is wrapped, under the
 * caption's. A date that `fits` is whole; the rest of one, or of a telephone
 * number, stands anywhere.
 */
void beside_add_lines(const struct cover *cover, const struct caption *caption, bool fits,
                      struct value *value);

#endif
