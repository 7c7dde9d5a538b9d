/*
 * Quantities of any length and scale.
 */
#include "check/quantity.h"

int
quantity_subtract_any(struct decimal *difference, const struct quantity *a,
                      const struct quantity *b)
{
	struct decimal number = { .scale = 0 };
	int            status = -1;

	if (quantity_decimal(difference, a) == 0 && quantity_decimal(&number, b) == 0)
		status = decimal_subtract(difference, difference, &number);
	decimal_free(&number);
	return status;
}

int
quantity_compare_any(const struct quantity *a, const struct quantity *b, int *order)
{
	struct decimal difference = { .scale = 0 };
	int            status = quantity_subtract_any(&difference, a, b);

	*order = decimal_sign(&difference);
	decimal_free(&difference);
	return status;
}
