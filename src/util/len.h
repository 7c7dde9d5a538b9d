/*
 * How long an array is.
 */
#ifndef UTIL_LEN_H
#define UTIL_LEN_H

/* The number of elements of an array; its argument is the array itself, not a pointer to it. */
#define LEN(array) (sizeof(array) / sizeof *(array))

#endif
