/*
 * Inputs in memory, programs in this process. The linker's --wrap leads open,
 * read, write and close here.
 */
#include "fuzz.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#include "util/ascii.h"

enum { FILES = 4, FIRST_DESCRIPTOR = 1000, ARGUMENTS = 16 };

static struct {
	struct slice   files[FILES];
	size_t         count;
	size_t         piece;
	size_t         read[FILES];
	struct result *result; /* of the program that runs */
} world;

/* The linker gives these names. NOLINTBEGIN(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */
int     __real_open(const char *path, int flags, ...);
ssize_t __real_read(int fd, void *bytes, size_t count);
ssize_t __real_write(int fd, const void *bytes, size_t count);
int     __real_close(int fd);
int     __wrap_open(const char *path, int flags, ...);
ssize_t __wrap_read(int fd, void *bytes, size_t count);
ssize_t __wrap_write(int fd, const void *bytes, size_t count);
int     __wrap_close(int fd);
/* NOLINTEND(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp) */

void
must(bool holds, const char *law)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz: does not hold: %s\n", law);
	abort();
}

void
must_equal(struct slice a, struct slice b, const char *law)
{
	if (slice_equal(a, b))
		return;
	fprintf(stderr, "--- %zu bytes\n%.*s\n--- %zu bytes\n%.*s\n---\n", a.length, (int)a.length,
	        a.text, b.length, (int)b.length, b.text);
	must(false, law);
}

bool
is_field(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (ascii_is_control(text.text[i]))
			return false;
	return text.length == 0 || (text.text[0] != ' ' && text.text[text.length - 1] != ' ');
}

bool
is_plain(struct slice text)
{
	size_t points = 0;

	for (size_t i = 0; i < text.length; i++) {
		points += text.text[i] == '.';
		if (text.text[i] != '.' && !ascii_is_digit(text.text[i]))
			return false;
	}
	return text.length == 0 || (points < 2 && text.text[text.length - 1] != '.');
}

/*** files ***/

void
lay_out(const struct slice *files, size_t count, size_t piece)
{
	must(count <= FILES, "no more files than there is room for");
	for (size_t i = 0; i < count; i++) {
		world.files[i] = files[i];
		world.read[i] = 0;
	}
	world.count = count;
	world.piece = piece;
}

/* The number of the file that a descriptor is of, or FILES. */
static size_t
file_of(int fd)
{
	if (fd == STDIN_FILENO && world.count > 0)
		return 0;
	return fd >= FIRST_DESCRIPTOR && fd < FIRST_DESCRIPTOR + FILES
	               ? (size_t)(fd - FIRST_DESCRIPTOR)
	               : FILES;
}

int
__wrap_open(const char *path, int flags, ...)
{
	va_list arguments;

	if (world.result != NULL && ascii_is_digit(path[0]) && path[1] == '\0') {
		world.read[path[0] - '0'] = 0;
		return FIRST_DESCRIPTOR + (path[0] - '0');
	}
	va_start(arguments, flags);
	int mode = (flags & O_CREAT) != 0 ? va_arg(arguments, int) : 0;
	va_end(arguments);
	return __real_open(path, flags, mode);
}

ssize_t
__wrap_read(int fd, void *bytes, size_t count)
{
	size_t file = file_of(fd);

	if (file == FILES)
		return __real_read(fd, bytes, count);
	size_t left = world.files[file].length - world.read[file];
	if (count > left)
		count = left;
	if (world.piece > 0 && count > world.piece)
		count = world.piece;
	if (count > 0)
		memcpy(bytes, world.files[file].text + world.read[file], count);
	world.read[file] += count;
	return (ssize_t)count;
}

ssize_t
__wrap_write(int fd, const void *bytes, size_t count)
{
	if (world.result == NULL || (fd != STDOUT_FILENO && fd != STDERR_FILENO))
		return __real_write(fd, bytes, count);
	output_bytes(fd == STDOUT_FILENO ? &world.result->out : &world.result->err, bytes, count);
	return (ssize_t)count;
}

int
__wrap_close(int fd)
{
	if (file_of(fd) < FILES || (world.result != NULL && fd == STDOUT_FILENO))
		return 0;
	return __real_close(fd);
}

/*** programs ***/

void
run(struct result *result, program *main, const char *const *arguments)
{
	static char name[] = "fuzz";
	char       *argv[ARGUMENTS] = { name };
	int         argc = 1;

	for (; arguments[argc - 1] != NULL && argc < ARGUMENTS - 1; argc++)
		argv[argc] = (char *)(uintptr_t)arguments[argc - 1];
	optind = 0; /* getopt begins anew */
	result->out.used = result->err.used = 0;
	world.result = result;
	result->status = main(argc, argv);
	world.result = NULL;
	must(result->out.error == 0 && result->err.error == 0, "there is memory");
	must(result->status >= 0 && result->status <= 2, "the status is 0, 1 or 2");
	must(result->status == 2 || result->err.used == 0 || main != tssum_main ||
	     result->status == 1, "no message without trouble");
}

struct slice
bytes_of(const struct output *output)
{
	return (struct slice){ output->used > 0 ? output->bytes : "", output->used };
}

void
result_free(struct result *result)
{
	(void)output_close(&result->out);
	(void)output_close(&result->err);
}

/*** inputs ***/

size_t
middle(struct slice text)
{
	size_t half = text.length / 2;
	const char *newline = half == 0 ? NULL : memchr(text.text + half, '\n', text.length - half);

	return newline == NULL ? text.length : (size_t)(newline - text.text) + 1;
}

size_t
piece_for(struct slice text)
{
	size_t sum = 0;

	for (size_t i = 0; i < text.length; i += 1 + text.length / 64)
		sum = sum * 31 + (unsigned char)text.text[i];
	return 1 + sum % 97;
}

void
with_returns(struct output *output, struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.text[i] == '\n')
			output_byte(output, '\r');
		output_byte(output, text.text[i]);
	}
}
