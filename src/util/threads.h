/*
 * How many threads a program works with: --parallel=N.
 */
#ifndef UTIL_THREADS_H
#define UTIL_THREADS_H

#include <stddef.h>

enum { THREADS_MAX = 256 };

/* Reads the argument of --parallel. Returns the number, THREADS_MAX at most, or 0 where it is none. */
size_t threads_parse(const char *text);

/* The number of processors, THREADS_MAX at most. */
size_t threads_default(void);

#endif
