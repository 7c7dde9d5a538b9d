/*
 * Weighted means of printed numbers, as exact fractions: whether a mean lies
 * above or below a number is decided without dividing.
 */
#ifndef RECORD_MEAN_H
#define RECORD_MEAN_H

#include <stdbool.h>

#include "record/interval.h"

struct mean_part {
	struct interval weight; /* not negative: what lies below 0 is left out */
	struct interval value;
};

/* Which of the means that the printed numbers allow. */
enum mean_end { MEAN_LEAST, MEAN_PRINTED, MEAN_GREATEST, MEAN_ENDS };

/* Zeroed memory is the mean of nothing. */
struct mean {
	struct decimal sum;     /* of the values, each times its weight */
	struct decimal weights; /* not negative; 0 where there is no mean */
};

/* Finds the mean of the printed numbers. Returns 0, or -1 with errno ENOMEM. */
int mean_find(struct mean *mean, const struct mean_part *parts, size_t count);

/*
 * The least mean, or the greatest, over all values and weights inside their
 * intervals is found in few steps: mean_begin makes one that lies between the
 * printed mean and that, and mean_step replaces it by a nearer one, or sets
 * `*found` where it is the one that is looked for. As mean_find.
 */
int mean_begin(struct mean *mean, const struct mean_part *parts, size_t count,
               enum mean_end end, const struct mean *printed);
int mean_step(struct mean *mean, const struct mean_part *parts, size_t count,
              enum mean_end end, bool *found);

/*
 * Compares a mean with a number: `*order` is less than, equal to or greater
 * than 0 as the mean is to it. Returns 0, or -1 with errno ENOMEM.
 */
int mean_compare(const struct mean *mean, const struct decimal *number, int *order);

/*
 * The mean with `scale` digits after the point, rounded half even. Returns 0,
 * or -1 with errno ENOMEM, or EDOM where there is none.
 */
int mean_value(const struct mean *mean, size_t scale, struct decimal *result);

/* Frees what a mean holds. */
void mean_free(struct mean *mean);

#endif
