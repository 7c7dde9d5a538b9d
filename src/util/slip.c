/*
 * Words that a slip of the typist's made others.
 */
#include "util/slip.h"

#include "util/ascii.h"

enum { SLIP_LENGTH = 6 }; /* in a shorter word only two swapped letters are a slip */

/* How two words differ. */
enum difference { DIFFERENCE_NONE, DIFFERENCE_CHANGED, DIFFERENCE_SWAPPED, DIFFERENCE_MISSING, DIFFERENCE_MORE };

/* The same, for a word and one that is as long or shorter. */
static enum difference
difference_between(struct slice longer, struct slice other)
{
	size_t same = 0;

	if (longer.length - other.length > 1)
		return DIFFERENCE_MORE;
	while (same < other.length && longer.text[same] == other.text[same])
		same++;
	const char *rest = longer.text + same, *other_rest = other.text + same;
	size_t      left = longer.length - same;
	if (longer.length > other.length)
		return memcmp(rest + 1, other_rest, left - 1) == 0 ? DIFFERENCE_MISSING : DIFFERENCE_MORE;
	if (left == 0)
		return DIFFERENCE_NONE;
	if (memcmp(rest + 1, other_rest + 1, left - 1) == 0)
		return DIFFERENCE_CHANGED;
	bool swapped = rest[0] == other_rest[1] && rest[1] == other_rest[0];
	return swapped && memcmp(rest + 2, other_rest + 2, left - 2) == 0 ? DIFFERENCE_SWAPPED : DIFFERENCE_MORE;
}

bool
slip_between(struct slice a, struct slice b)
{
	struct slice longer = a.length >= b.length ? a : b, other = a.length >= b.length ? b : a;

	if (other.length < SLIP_LEAST)
		return false;
	switch (difference_between(longer, other)) {
	case DIFFERENCE_CHANGED:
		return longer.length >= SLIP_LENGTH;
	case DIFFERENCE_MISSING:
		return longer.length > SLIP_LENGTH;
	case DIFFERENCE_MORE:
		return false;
	case DIFFERENCE_NONE:
	case DIFFERENCE_SWAPPED:
	default:
		return true;
	}
}

bool
slip_possible(struct slice a, struct slice b)
{
	enum difference difference = a.length >= b.length ? difference_between(a, b) : difference_between(b, a);

	return difference != DIFFERENCE_NONE && difference != DIFFERENCE_MORE;
}

bool
slip_may_be(struct slice printed, const char *word)
{
	char   lower[SLIP_MOST + 1]; /* a letter may be one too many */
	size_t length = strlen(word);

	if (printed.length + 1 < length || printed.length > length + 1)
		return false;
	for (size_t i = 0; i < printed.length; i++)
		lower[i] = ascii_lower(printed.text[i]);
	return slip_possible((struct slice){ lower, printed.length }, (struct slice){ word, length });
}
