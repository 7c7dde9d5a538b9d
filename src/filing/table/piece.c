/*
 * Pieces of text that are put together to a label or a title.
 */
#include "filing/table/piece.h"

#include "filing/cells.h"
#include "util/ascii.h"
#include "util/squeezed.h"

/* Whether a text ends in a hyphen that is glued to a word: "four-", not "Full -". */
static bool
ends_in_hyphen(const struct output *text)
{
	return text->bytes[text->used - 1] == '-' &&
	       (text->used < 2 || text->bytes[text->used - 2] != ' ');
}

void
piece_append(struct output *text, size_t start, struct slice piece)
{
	piece.length = length_without_leaders(piece);
	piece.length = length_without_marks(piece);
	piece.length = length_without_leaders(piece);
	bool gap = text->used > start && !ends_in_hyphen(text);
	if (squeezed(piece)) {
		if (gap && piece.length > 0)
			output_byte(text, ' ');
		output_slice(text, piece);
		return;
	}
	for (size_t i = 0; i < piece.length; i++) {
		char c = piece.text[i];
		if (ascii_is_blank(c) || ascii_is_control(c)) {
			gap = text->used > start;
			continue;
		}
		if (gap)
			output_byte(text, ' ');
		gap = false;
		output_byte(text, c);
	}
}
