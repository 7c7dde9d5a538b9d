/*
 * Pieces of text that are put together to a label or a title.
 */
#ifndef FILING_TABLE_PIECE_H
#define FILING_TABLE_PIECE_H

#include <stdbool.h>
#include <stddef.h>

#include "util/ascii.h"
#include "util/output.h"
#include "util/slice.h"
#include "util/squeezed.h"

/*
 * Appends a piece of text to the label or title that starts at `start`: blanks
 * squeezed, leaders and marks left out.
 */
void piece_append(struct output *text, size_t start, struct slice piece);

/* Whether piece_append would append the first `length` bytes of a text as they are. */
static inline bool
piece_is_clean(struct slice text, size_t length)
{
	if (length == 0)
		return true;
	char last = text.text[length - 1];
	return (ascii_is_alphanumeric(last) || last == '%') &&
	       squeezed_start(text, length);
}

#endif
