/*
 * What the rows of a table add up to, as far as it tells a total from a row.
 */
#include "filing/table/rowsum.h"

#include "util/ascii.h"

/* Longer numbers, which might be too large, are not added: those of no table are. */
enum { LENGTH = 17 };

void
row_sum_add(struct row_sum *sum, struct slice digits)
{
	uint64_t number = 0;
	size_t   decimals = 0;
	bool     point = false;

	if (digits.length == 0)
		return;
	for (size_t i = 0; i < digits.length; i++) {
		char c = digits.text[i];
		point = point || c == '.';
		if (!ascii_is_digit(c))
			continue;
		number = 10 * number + (uint64_t)(c - '0');
		decimals += point;
	}
	if (digits.length > LENGTH || (sum->count > 0 && decimals != sum->decimals))
		sum->lost = true;
	sum->units += number;
	sum->decimals = decimals;
	sum->count++;
}

/* Whether a number is at most so far from the sum, doubled. */
static bool
is_near(const struct row_sum *sum, struct slice digits, uint64_t twice)
{
	struct row_sum own = { .count = sum->count, .decimals = sum->decimals, .lost = sum->lost };

	row_sum_add(&own, digits);
	uint64_t apart = own.units > sum->units ? own.units - sum->units : sum->units - own.units;
	return !own.lost && own.units > 0 && 2 * apart <= twice;
}

bool
row_sum_is(const struct row_sum *sum, struct slice digits)
{
	return is_near(sum, digits, 0);
}

bool
row_sum_is_about(const struct row_sum *sum, struct slice digits)
{
	return is_near(sum, digits, sum->count + 1);
}
