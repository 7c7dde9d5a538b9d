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

/* How far from the number the value lies that makes the mean what is asked for. */
static int
distance_at(struct decimal *distance, const struct mean_part *part, enum mean_end end,
            const struct decimal *number)
{
	if (decimal_subtract(distance, &part->value.value, number) != 0)
		return -1;
	if (end == MEAN_PRINTED)
		return 0;
	if (end == MEAN_LEAST)
		return decimal_subtract(distance, distance, &part->value.radius);
	return decimal_add(distance, distance, &part->value.radius);
}

/* What a value of that distance weighs: the most it can where it pulls to the end asked for. */
static int
weight_at(struct decimal *weight, const struct mean_part *part, enum mean_end end,
          const struct decimal *distance)
{
	if (end == MEAN_PRINTED)
		return decimal_copy(weight, &part->weight.value);
	if ((end == MEAN_LEAST) == distance->negative)
		return interval_high(&part->weight, weight);
	if (interval_low(&part->weight, weight) != 0)
		return -1;
	return weight->negative ? decimal_set(weight, 0, 0) : 0;
}

int
mean_compare(const struct mean_part *parts, size_t count, enum mean_end end,
             const struct decimal *number, int *order)
{
	struct decimal excess = { .scale = 0 };
	struct decimal distance = { .scale = 0 }, weight = { .scale = 0 };
	int            status = 0;

	for (size_t i = 0; i < count && status == 0; i++) {
		if (distance_at(&distance, &parts[i], end, number) != 0 ||
		    weight_at(&weight, &parts[i], end, &distance) != 0 ||
		    add_product(&excess, &weight, &distance) != 0)
			status = -1;
	}
	*order = decimal_sign(&excess);
	decimal_free(&excess);
	decimal_free(&distance);
	decimal_free(&weight);
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
