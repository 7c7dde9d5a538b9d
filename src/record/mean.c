/*
 * Weighted means of printed numbers.
 */
#include "record/mean.h"

/* result += a * b */
static int
add_product(struct decimal *result, const struct decimal *a, const struct decimal *b)
{
	struct decimal product = { .scale = 0 };
	int            status = -1;

	if (decimal_multiply(&product, a, b) == 0)
		status = decimal_add(result, result, &product);
	decimal_free(&product);
	return status;
}

/* The value of a part that makes the mean what is asked for. */
static const struct decimal *
value_at(const struct mean_part *part, enum mean_end end)
{
	if (end == MEAN_PRINTED)
		return &part->value.value;
	return end == MEAN_LEAST ? &part->value.low : &part->value.high;
}

/* The same of its weight: a value that pulls in the direction asked for weighs the most it can. */
static const struct decimal *
weight_at(const struct mean_part *part, enum mean_end end, const struct decimal *distance)
{
	static const struct decimal none = { .scale = 0 };

	if (end == MEAN_PRINTED)
		return &part->weight.value;
	if ((end == MEAN_LEAST) == distance->negative)
		return &part->weight.high;
	return part->weight.low.negative ? &none : &part->weight.low;
}

int
mean_compare(const struct mean_part *parts, size_t count, enum mean_end end,
             const struct decimal *number, int *order)
{
	struct decimal excess = { .scale = 0 }, distance = { .scale = 0 };
	int            status = 0;

	for (size_t i = 0; i < count && status == 0; i++) {
		status = decimal_subtract(&distance, value_at(&parts[i], end), number);
		if (status == 0)
			status = add_product(&excess, weight_at(&parts[i], end, &distance), &distance);
	}
	*order = decimal_sign(&excess);
	decimal_free(&excess);
	decimal_free(&distance);
	return status;
}

int
mean_value(const struct mean_part *parts, size_t count, size_t scale, struct decimal *result)
{
	struct decimal sum = { .scale = 0 }, weights = { .scale = 0 };
	int            status = 0;

	for (size_t i = 0; i < count && status == 0; i++) {
		status = add_product(&sum, &parts[i].weight.value, &parts[i].value.value);
		if (status == 0)
			status = decimal_add(&weights, &weights, &parts[i].weight.value);
	}
	if (status == 0)
		status = decimal_divide(result, &sum, &weights, scale);
	decimal_free(&sum);
	decimal_free(&weights);
	return status;
}
