/* The sandbox: what a filter gives up before it reads a stranger's bytes. */
#ifndef UTIL_SANDBOX_H
#define UTIL_SANDBOX_H

#include <stdbool.h>

/*
 * From here on the process and its threads can read, write to standard output
 * and error, take memory, start threads, exit and, if `opens_files`, open files
 * for reading; all else fails with EPERM. Does nothing where the system has no
 * such thing, and in builds with a sanitizer or -DNO_SANDBOX. Returns 0, or -1 with errno.
 */
int sandbox_enter(bool opens_files);

#endif
