/*
 * Words that a slip of the typist's made others.
 */
#include "util/slip.h"

enum { SLIP_LENGTH = 6 }; /* in a shorter word only two swapped letters are a slip */

bool
slip_between(struct slice a, struct slice b)
{
	struct slice longer = a.length >= b.length ? a : b;
	struct slice other = a.length >= b.length ? b : a;
	size_t       same = 0;

	if (other.length < SLIP_LEAST || longer.length - other.length > 1)
		return false;
	while (same < other.length && longer.text[same] == other.text[same])
		same++;
	const char *rest = longer.text + same, *other_rest = other.text + same;
	size_t      left = longer.length - same;
	if (longer.length > other.length)
		return longer.length > SLIP_LENGTH && memcmp(rest + 1, other_rest, left - 1) == 0;
	if (left == 0)
		return true;
	if (left > 1 && rest[0] == other_rest[1] && rest[1] == other_rest[0])
		return memcmp(rest + 2, other_rest + 2, left - 2) == 0;
	return longer.length >= SLIP_LENGTH && memcmp(rest + 1, other_rest + 1, left - 1) == 0;
}
