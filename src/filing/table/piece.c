/*
 * Pieces of text that are put together to a label or a title.
 */
#include "filing/table/piece.h"

#include "filing/cells.h"
#include "util/ascii.h"
#include "util/squeezed.h"

/* Whether a text ends in hyphens that are glued to a word: "four-", not "Full -" or "Full --". */
static bool
ends_in_hyphen(const struct output *text)
{
	size_t end = text->used;

	while (end > 0 && text->bytes[end - 1] == '-')
		end--;
	return end < text->used && (end == 0 || text->bytes[end - 1] != ' ');
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
