/*
 * What stays out of a hot loop: a function that is seldom called there costs
 * more where a compiler puts it into the loop, and takes the registers.
 */
#ifndef UTIL_APART_H
#define UTIL_APART_H

#ifdef __GNUC__
#define APART __attribute__((noinline))
#else
#define APART
#endif

#endif
