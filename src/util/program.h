/*
 * What the main files share: the manners of a filter.
 */
#ifndef UTIL_PROGRAM_H
#define UTIL_PROGRAM_H

#include <getopt.h>
#include <stdbool.h>

#include "util/message.h"
#include "util/output.h"

/* What every program's options say. */
struct program_options {
	bool        no_header;
	const char *label;   /* what records call standard input, or NULL: "-" */
	size_t      threads; /* 0: as many as pay */
};

enum {
	PROGRAM_HELP = 256,
	PROGRAM_VERSION,
	PROGRAM_LABEL,
	PROGRAM_PARALLEL,
	PROGRAM_OWN /* the first number for a program's own long options */
};

/* The long options of every program, and those of the ones that read filings. */
#define PROGRAM_OPTIONS \
	{ "no-header", no_argument, NULL, 'n' }, \
	{ "parallel", required_argument, NULL, PROGRAM_PARALLEL }, \
	{ "help", no_argument, NULL, PROGRAM_HELP }, \
	{ "version", no_argument, NULL, PROGRAM_VERSION }
#define PROGRAM_FILING_OPTIONS PROGRAM_OPTIONS, { "label", required_argument, NULL, PROGRAM_LABEL }

/*
 * The short options to give getopt_long, of a string that starts with '+':
 * without it, where options may stand behind operands, as they may unless
 * POSIXLY_CORRECT is set. Not every C library looks for that itself.
 */
const char *program_letters(const char *letters);

/*
 * Does what one of these options asks for: getopt_long has just answered it
 * (opterr is 0 and the short options start with "+:"). For --help it prints the
 * text, which has a line "  -x, ..." for each short option; for --version "NAME
 * (term sheet filters) VERSION"; and exits with 0, or with 2 where that can't be
 * written. For '?', ':' and an argument that is no number of threads it says in
 * one line what is wrong, and exits with 2.
 */
void program_option(int option, char *const *argv, const char *help,
                    struct program_options *options);

/* Says what is wrong with a file, or with one of its lines where `line` is not 0. */
void program_complain(const char *file, uintmax_t line, const char *reason);

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
