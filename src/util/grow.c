/*
 * Growing arrays, with every size checked before it is used.
 */
#include "util/grow.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

void *
grow_more(void *array, size_t *capacity, size_t needed, size_t size)
{
	size_t wanted = *capacity;

	if (wanted < 16)
		wanted = 16;
	while (wanted < needed && wanted <= SIZE_MAX / 2)
		wanted += wanted / 2;
	if (wanted < needed || wanted > (size_t)PTRDIFF_MAX / size) {
		errno = ENOMEM;
		return NULL;
	}
	void *moved = realloc(array, wanted * size);
	if (moved == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	*capacity = wanted;
	return moved;
}
