/*
 * What the programs say on standard error, and the statuses they exit with.
 * A message is put together first and leaves in one write(2), so that the
 * messages of several programs in a pipeline do not mix.
 */
#include "util/message.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/ascii.h"

enum { MESSAGE_MAX = 4096, VALUE_MAX = 200 };

static const char *program = "termsheet";
static _Thread_local struct output *held;

void
message_program(const char *name)
{
	program = name;
}

const char *
message_name(void)
{
	return program;
}

/* Writes the line; there is nobody left to tell if that fails. */
static void
emit(const char *line, size_t length)
{
	while (length > 0) {
		ssize_t written = write(STDERR_FILENO, line, length);
		if (written <= 0)
			return;
		line += written;
		length -= (size_t)written;
	}
}

/* Copies bytes, or takes them where they are, as they may stand in a message. */
static void
make_visible(char *into, const char *bytes, size_t count)
{
	for (size_t i = 0; i < count; i++)
		into[i] = ascii_is_control(bytes[i]) ? '?' : bytes[i];
}

/* Ends a line of `length` bytes, as snprintf counted them, and writes it. */
static void
finish(char *line, int length)
{
	size_t end = length < 0 ? 0 : (size_t)length;

	if (end > MESSAGE_MAX - 2)
		end = MESSAGE_MAX - 2;
	make_visible(line, line, end); /* a FILE may be called anything */
	line[end] = '\n';
	if (held != NULL)
		output_bytes(held, line, end + 1);
	else
		emit(line, end + 1);
}

void
message(const char *format, ...)
{
	char    line[MESSAGE_MAX];
	va_list arguments;

	int start = snprintf(line, sizeof line, "%s: ", program);
	if (start < 0 || start >= MESSAGE_MAX)
		return;
	va_start(arguments, format);
	int rest = vsnprintf(line + start, sizeof line - (size_t)start, format, arguments);
	va_end(arguments);
	finish(line, rest < 0 ? start : start + rest);
}

/* Copies a value as it may stand in a message; returns its length. */
static int
printable(char *into, struct slice value)
{
	size_t length = value.length < VALUE_MAX ? value.length : VALUE_MAX;

	make_visible(into, value.text, length);
	if (length < value.length) {
		memcpy(into + length, "...", 3);
		length += 3;
	}
	return (int)length;
}

void
message_at(const char *file, uintmax_t line, const char *reason, struct slice value)
{
	char text[VALUE_MAX + 3];

	if (value.text == NULL) {
		message("%s:%ju: %s", file, line, reason);
		return;
	}
	int length = printable(text, value);
	message("%s:%ju: %s: '%.*s'", file, line, reason, length, text);
}

void
message_file(const char *file, int error)
{
	message("%s: %s", file, strerror(error));
}

void
message_hold(struct output *buffer)
{
	held = buffer;
}

void
message_release(const struct output *buffer)
{
	emit(buffer->bytes, buffer->used);
}

_Noreturn void
message_die(const char *text)
{
	held = NULL; /* nobody is left to release it */
	message("%s", text);
	exit(STATUS_TROUBLE);
}
