/*
 * Weighted means of printed numbers. Whether a mean lies above or below a
 * number is decided without dividing: the sum of weight * (value - number)
 * has the sign of the difference, whatever the (positive) weights add up to.
 */
#ifndef RECORD_MEAN_H
#define RECORD_MEAN_H

#include "record/interval.h"

struct mean_part {
	struct interval weight; /* not negative: what lies below 0 is left out */
	struct interval value;
};

/* Which of the means that the printed numbers allow. */
enum mean_end { MEAN_LEAST, MEAN_PRINTED, MEAN_GREATEST };

/*
 * Compares a mean with a number: `*order` is less than, equal to or greater
 * than 0 as the mean is to it. The least and the greatest mean are those over
 * all values and weights inside their intervals, exactly. Returns 0, or -1
 * with errno ENOMEM.
 */
int mean_compare(const struct mean_part *parts, size_t count, enum mean_end end,
                 const struct decimal *number, int *order);

/*
 * The mean of the printed numbers with `scale` digits after the point, rounded
 * half even. Returns 0, or -1 with errno ENOMEM, or EDOM where the weights add
 * up to 0.
 */
int mean_value(const struct mean_part *parts, size_t count, size_t scale,
               struct decimal *result);

#endif
