/*
 * Growing arrays, with every size checked before it is used.
 */
#ifndef UTIL_GROW_H
#define UTIL_GROW_H

#include <stddef.h>

/* As grow, for an array that is to grow. */
void *grow_more(void *array, size_t *capacity, size_t needed, size_t size);

/*
 * Makes room for `needed` elements of `size` bytes in `array`, which holds
 * `*capacity` of them (NULL and 0 at first); grows by half at least. Returns
 * the array, moved or not, or NULL with errno ENOMEM: the old array is then
 * still valid and the caller's.
 */
static inline void *
grow(void *array, size_t *capacity, size_t needed, size_t size)
{
	if (array != NULL && needed <= *capacity)
		return array;
	return grow_more(array, capacity, needed, size);
}

#endif
