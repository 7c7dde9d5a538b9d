/*
 * What the main files share: the manners of a filter.
 */
#ifndef UTIL_PROGRAM_H
#define UTIL_PROGRAM_H

#include "util/message.h"
#include "util/output.h"

/* Prints the text on standard output and exits with 0, or with 2 where it can't be written. */
_Noreturn void program_help(const char *text);

/* The same with "NAME (term sheet filters) VERSION". */
_Noreturn void program_version(const char *name);

/*
 * Says in one line what is wrong with the option that getopt_long has just
 * answered '?' or ':' to (opterr is 0 and the short options start with ':'),
 * and exits with 2.
 */
_Noreturn void program_bad_option(int answer, char *const *argv);

/* Says what is wrong with a file, or with one of its lines where `line` is not 0. */
void program_complain(const char *file, uintmax_t line, const char *reason);

/* Reads the argument of --parallel, or says that it is no number of threads and exits with 2. */
size_t program_threads(const char *text);

/*
 * Enters the sandbox once the options are parsed: from here on the program can
 * open files where one of the operands is a file, else nothing at all. Exits
 * with 2, and a message, where the system has a sandbox but does not let it in.
 */
void program_confine(char *const *operands, size_t count);

/* Exits with 2, and a message, where an output in memory misses something. */
void program_check_memory(const struct output *text);

/*
 * Closes the output. Returns what to exit with: `status`, or STATUS_TROUBLE,
 * with a message, where something could not be written.
 */
int program_finish(struct output *output, enum status status);

#endif
