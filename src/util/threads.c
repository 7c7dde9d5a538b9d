/*
 * How many threads a program works with: --parallel=N.
 */
#include "util/threads.h"

#include <unistd.h>

#include "util/ascii.h"

size_t
threads_parse(const char *text)
{
	size_t number = 0;

	for (; ascii_is_digit(*text); text++)
		if (number < THREADS_MAX)
			number = number * 10 + (size_t)(*text - '0');
	if (*text != '\0')
		return 0;
	return number < THREADS_MAX ? number : THREADS_MAX;
}

size_t
threads_default(void)
{
	long number = 1;

#ifdef _SC_NPROCESSORS_ONLN
	number = sysconf(_SC_NPROCESSORS_ONLN);
#endif
	if (number < 1)
		number = 1;
	return number < THREADS_MAX ? (size_t)number : THREADS_MAX;
}
