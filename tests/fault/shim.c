/*
 * Preloaded into a program, makes one of its calls fail or come short:
 * FAULT="CALL N HOW" is the N-th (from 1) of malloc, calloc, realloc, read,
 * write, open, close or thread; HOW is an error's name, or "short" for a read
 * or write of one byte; a "+" behind N goes for all that follow, too. Writes
 * to standard error are left alone. The number of calls is left in the first
 * bytes of the file FAULT_COUNT, as text, where that is set.
 */
#undef _FORTIFY_SOURCE /* it has inline definitions of these calls */
#define _GNU_SOURCE /* NOLINT: RTLD_NEXT is not POSIX */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { SHORT = -1, COUNT_SIZE = 16 };

static const struct {
	const char *name;
	int         error;
} errors[] = {
	{ "EINTR", EINTR },   { "EIO", EIO },       { "ENOSPC", ENOSPC }, { "ENOMEM", ENOMEM },
	{ "EMFILE", EMFILE }, { "EACCES", EACCES }, { "EAGAIN", EAGAIN }, { "short", SHORT },
};

static char        chosen[16]; /* the call that is to fail */
static long        which;
static int         how;
static bool        onwards;
static atomic_long reached;
static char       *count_text; /* shared with the file: the sandbox lets nothing be written */

/* The next definition of a function, behind this one. */
static void *
real(const char *name)
{
	return dlsym(RTLD_NEXT, name);
}

#define REAL(pointer, name) \
	do { \
		if ((pointer) == NULL) \
			*(void **)&(pointer) = real(name); \
	} while (0)

__attribute__((constructor)) static void
begin(void)
{
	const char *fault = getenv("FAULT"), *file = getenv("FAULT_COUNT");
	char        word[16] = "", more = ' ';

	if (fault == NULL)
		return;
	/* NOLINTNEXTLINE(cert-err34-c): fault.sh writes what is read here */
	if (sscanf(fault, "%15s %ld%c %15s", chosen, &which, &more, word) < 3)
		return;
	onwards = more == '+';
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (strcmp(errors[i].name, word) == 0)
			how = errors[i].error;
	int fd = file == NULL ? -1 : (int)syscall(SYS_openat, AT_FDCWD, file, O_RDWR);
	if (fd >= 0)
		count_text = mmap(NULL, COUNT_SIZE, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	(void)syscall(SYS_close, fd);
}

/* Counts a call. Returns 0, or how it is to fail, with errno set. */
static int
strike(const char *call)
{
	if (strcmp(call, chosen) != 0)
		return 0;
	long n = atomic_fetch_add(&reached, 1) + 1;
	if (count_text != NULL && count_text != MAP_FAILED)
		(void)snprintf(count_text, COUNT_SIZE, "%ld", n);
	if (n != which && !(onwards && n > which))
		return 0;
	if (how > 0)
		errno = how;
	return how;
}

/* NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the libc has its own. */

void *
malloc(size_t size)
{
	static void *(*next)(size_t);

	REAL(next, "malloc");
	return strike("malloc") != 0 ? NULL : next(size);
}

void *
calloc(size_t count, size_t size)
{
	static void *(*next)(size_t, size_t);

	REAL(next, "calloc");
	return strike("calloc") != 0 ? NULL : next(count, size);
}

void *
realloc(void *old, size_t size)
{
	static void *(*next)(void *, size_t);

	REAL(next, "realloc");
	return strike("realloc") != 0 ? NULL : next(old, size);
}

ssize_t
read(int fd, void *bytes, size_t count)
{
	int fault = strike("read");

	if (fault > 0)
		return -1;
	return syscall(SYS_read, fd, bytes, fault == SHORT && count > 1 ? 1 : count);
}

ssize_t
write(int fd, const void *bytes, size_t count)
{
	int fault = fd == STDERR_FILENO ? 0 : strike("write");

	if (fault > 0)
		return -1;
	return syscall(SYS_write, fd, bytes, fault == SHORT && count > 1 ? 1 : count);
}

int
open(const char *file, int flags, ...)
{
	va_list arguments;

	va_start(arguments, flags);
	int mode = (flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return strike("open") != 0 ? -1 : (int)syscall(SYS_openat, AT_FDCWD, file, flags, mode);
}

int
close(int fd)
{
	int fault = strike("close");
	int result = (int)syscall(SYS_close, fd);

	if (fault == 0)
		return result;
	errno = how;
	return -1;
}

int
pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *),
               void *argument)
{
	static int (*next)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

	REAL(next, "pthread_create");
	return strike("thread") != 0 ? EAGAIN : next(thread, attributes, run, argument);
}

/* NOLINTEND(readability-inconsistent-declaration-parameter-name) */
