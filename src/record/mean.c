/*
 * Weighted means of printed numbers.
 */
#include "record/mean.h"

/* The value of a part that makes the mean what is asked for, in `room` if need be; NULL for no memory. */
static const struct decimal *
value_at(struct decimal *room, const struct mean_part *part, enum mean_end end)
{
	if (end == MEAN_PRINTED)
		return &part->value.value;
	int status = end == MEAN_LEAST ? interval_low(&part->value, room)
	                               : interval_high(&part->value, room);
	return status == 0 ? room : NULL;
}

/* The most that a part can weigh, or the least, in `room`; NULL for no memory. */
static const struct decimal *
weight_limit(struct decimal *room, const struct mean_part *part, bool most)
{
	static const struct decimal none = { .small = 0 };

	if ((most ? interval_high(&part->weight, room) : interval_low(&part->weight, room)) != 0)
		return NULL;
	return room->negative ? &none : room;
}

/*
 * What a value weighs: the most it can where it lies on the side of `other`, a
 * mean that weights inside the intervals give, that the mean asked for lies
 * on, else the least. Where the other is no mean, it weighs the most it can;
 * without one, what is printed. As value_at.
 */
static const struct decimal *
weight_at(struct decimal *room, const struct mean_part *part, enum mean_end end,
          const struct decimal *value, const struct mean *other)
{
	int order;

	if (other == NULL)
		return &part->weight.value;
	if (decimal_sign(&other->weights) == 0) /* all are printed as 0 */
		return weight_limit(room, part, true);
	if (mean_compare(other, value, &order) != 0)
		return NULL;
	return weight_limit(room, part, end == MEAN_LEAST ? order > 0 : order < 0);
}

/* The mean of the values at an end, weighed as `other` says. */
static int
weigh(struct mean *mean, const struct mean_part *parts, size_t count, enum mean_end end,
      const struct mean *other)
{
	struct decimal value_room = { .scale = 0 }, weight_room = { .scale = 0 };
	int            status = 0;

	if (decimal_set(&mean->sum, 0, 0) != 0 || decimal_set(&mean->weights, 0, 0) != 0)
		return -1;
	for (size_t i = 0; i < count && status == 0; i++) {
		const struct decimal *value = value_at(&value_room, &parts[i], end);
		const struct decimal *weight = NULL;
		if (value != NULL)
			weight = weight_at(&weight_room, &parts[i], end, value, other);
		if (weight == NULL || decimal_add(&mean->weights, &mean->weights, weight) != 0 ||
		    decimal_multiply(&value_room, value, weight) != 0 ||
		    decimal_add(&mean->sum, &mean->sum, &value_room) != 0)
			status = -1;
	}
	decimal_free(&value_room);
	decimal_free(&weight_room);
	return status;
}

/* The order of two means. */
static int
compare_means(const struct mean *a, const struct mean *b, int *order)
{
	struct decimal one = { .scale = 0 }, other = { .scale = 0 };
	int            status = -1;

	if (decimal_multiply(&one, &a->sum, &b->weights) == 0 &&
	    decimal_multiply(&other, &b->sum, &a->weights) == 0)
		status = decimal_compare(&one, &other, order);
	decimal_free(&one);
	decimal_free(&other);
	return status;
}

int
mean_find(struct mean *mean, const struct mean_part *parts, size_t count)
{
	return weigh(mean, parts, count, MEAN_PRINTED, NULL);
}

int
mean_begin(struct mean *mean, const struct mean_part *parts, size_t count, enum mean_end end,
           const struct mean *printed)
{
	return weigh(mean, parts, count, end, printed);
}

/*
 * The least mean gives a value below it the greatest weight, and one above it
 * the least. A mean that is weighed so by any other one lies nearer to it, and
 * few steps lead there (Dinkelbach): the next one is the same.
 */
int
mean_step(struct mean *mean, const struct mean_part *parts, size_t count, enum mean_end end,
          bool *found)
{
	struct mean next = { .sum = { .scale = 0 } };
	int         order = 0;
	int         status = weigh(&next, parts, count, end, mean);

	if (status == 0)
		status = compare_means(&next, mean, &order);
	*found = order == 0; /* `next` may be no mean: no value lies beyond this one */
	if (!*found) {
		struct mean last = *mean;
		*mean = next;
		next = last;
	}
	mean_free(&next);
	return status;
}

int
mean_compare(const struct mean *mean, const struct decimal *number, int *order)
{
	struct decimal product = { .scale = 0 };
	int            status = -1;

	if (decimal_multiply(&product, number, &mean->weights) == 0)
		status = decimal_compare(&mean->sum, &product, order);
	decimal_free(&product);
	return status;
}

int
mean_value(const struct mean *mean, size_t scale, struct decimal *result)
{
	return decimal_divide(result, &mean->sum, &mean->weights, scale);
}

void
mean_free(struct mean *mean)
{
	decimal_free(&mean->sum);
	decimal_free(&mean->weights);
}
