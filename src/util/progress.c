/*
 * The status line is written by the signal's handler itself, so that it comes
 * at once, even from a program that waits for input: the counts are atomic and
 * need no lock, and the handler calls nothing but write(2).
 */
#include "util/progress.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

/* The BSDs and macOS hide it from programs that ask for POSIX. */
#if !defined SIGINFO && \
    (defined __FreeBSD__ || defined __NetBSD__ || defined __OpenBSD__ || defined __APPLE__)
#define SIGINFO 29
#endif

#if ATOMIC_LLONG_LOCK_FREE == 2
typedef unsigned long long number;
#else
typedef unsigned long number;
#endif

enum { LINE_MAX_LENGTH = 160, DIGITS = 24 };

static const char     *name = "";
static bool            filings;
static _Atomic(number) counts[PROGRESS_COUNTS];

void
progress_add(enum progress_count what, size_t more)
{
	(void)atomic_fetch_add_explicit(&counts[what], (number)more, memory_order_relaxed);
}

void
progress_unread(size_t bytes)
{
	(void)atomic_fetch_sub_explicit(&counts[PROGRESS_BYTES], (number)bytes, memory_order_relaxed);
}

/* Appends a string to a line of `length` bytes, as far as it fits. Returns its length. */
static size_t
append(char *line, size_t length, const char *text)
{
	while (*text != '\0' && length < LINE_MAX_LENGTH)
		line[length++] = *text++;
	return length;
}

/* Appends a count and what is counted, in the singular where it is one. */
static size_t
append_count(char *line, size_t length, enum progress_count what, const char *one,
             const char *many)
{
	number value = atomic_load_explicit(&counts[what], memory_order_relaxed);
	char   digits[DIGITS];
	size_t at = DIGITS - 1;

	length = append(line, length, what == PROGRESS_BYTES ? ": " : ", ");
	one = value == 1 ? one : many;
	digits[at] = '\0';
	do
		digits[--at] = (char)('0' + value % 10);
	while ((value /= 10) > 0);
	return append(line, append(line, length, digits + at), one);
}

static void
tell(int signal_number)
{
	char   line[LINE_MAX_LENGTH + 1];
	int    error = errno;
	size_t length = append(line, 0, name);

	(void)signal_number;
	length = append_count(line, length, PROGRESS_BYTES, " byte", " bytes");
	if (filings)
		length = append_count(line, length, PROGRESS_FILINGS, " filing", " filings");
	length = append_count(line, length, PROGRESS_RECORDS, " record", " records");
	line[length++] = '\n';
	if (write(STDERR_FILENO, line, length) < 0)
		errno = error; /* there is nobody left to tell */
	errno = error;
}

/* Has a signal answered, unless it is ignored. */
static void
answer(int signal_number)
{
	struct sigaction action;

	if (sigaction(signal_number, NULL, &action) != 0 || action.sa_handler == SIG_IGN)
		return;
	action.sa_handler = tell;
	action.sa_flags = SA_RESTART;
	(void)sigfillset(&action.sa_mask);
	(void)sigaction(signal_number, &action, NULL);
}

void
progress_begin(const char *program, bool reads_filings)
{
	name = program;
	filings = reads_filings;
	answer(SIGUSR1);
#ifdef SIGINFO
	answer(SIGINFO);
#endif
}
