/*
 * Reading bytes: blocks from read(2), lines out of them without a copy.
 */
#include "util/input.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/grow.h"
#include "util/progress.h"

/*
 * Opens a file on a descriptor above those of the standard streams: where one
 * of them is closed, nothing must take its place. Returns it, or -1 with errno.
 */
static int
open_file(const char *file)
{
	int fd;

	do
		fd = open(file, O_RDONLY | O_CLOEXEC);
	while (fd < 0 && errno == EINTR);
	if (fd < 0 || fd > STDERR_FILENO)
		return fd;
	int above = open_file(file);
	int error = errno;
	(void)close(fd);
	errno = error;
	return above;
}

int
input_open(struct input *input, const char *file)
{
	int fd = strcmp(file, "-") == 0 ? STDIN_FILENO : open_file(file);

	if (fd < 0)
		return -1;
	*input = (struct input){ .fd = fd, .bytes = input->bytes, .capacity = input->capacity };
	return 0;
}

void
input_close(struct input *input)
{
	if (input->fd > STDIN_FILENO)
		(void)close(input->fd);
	input->fd = -1;
}

void
input_free(struct input *input)
{
	free(input->bytes);
	input->bytes = NULL;
	input->capacity = 0;
}

/* Moves what is kept to the front of the buffer. */
static void
settle(struct input *input)
{
	if (input->kept == 0)
		return;
	if (input->end > input->kept)
		memmove(input->bytes, input->bytes + input->kept, input->end - input->kept);
	input->origin += input->kept;
	input->next -= input->kept;
	input->end -= input->kept;
	input->kept = 0;
}

/* How many bytes there is room for from the offset on. */
static size_t
room_behind(const struct input *input, size_t offset)
{
	size_t taken = offset + INPUT_MARGIN;

	return taken < input->capacity ? input->capacity - taken : 0;
}

/* Makes room for a block behind what is kept. Returns 0, or -1 where there is none to be had. */
static int
make_room(struct input *input)
{
	settle(input);
	if (room_behind(input, input->end) >= INPUT_BLOCK / 2)
		return 0;
	if (input->end > INPUT_MAX)
		return -1;
	size_t wanted = input->end < INPUT_BLOCK ? 2 * (size_t)INPUT_BLOCK : 2 * input->end;
	char  *moved = realloc(input->bytes, wanted);
	if (moved == NULL)
		return -1;
	input->bytes = moved;
	input->capacity = wanted;
	return 0;
}

/* Reads up to `size` bytes, which there is room for, behind what there is. Returns 1, 0 at the end, -1 with errno. */
static int
read_bytes(struct input *input, size_t size)
{
	ssize_t count;

	do
		count = read(input->fd, input->bytes + input->end, size);
	while (count < 0 && errno == EINTR);
	if (count < 0)
		return -1;
	input->end += (size_t)count;
	memset(input->bytes + input->end, 0, INPUT_MARGIN);
	input->ended = count == 0;
	progress_add(PROGRESS_BYTES, (size_t)count);
	return count > 0;
}

/* The same for as many bytes as there is room for. */
static int
read_block(struct input *input)
{
	return read_bytes(input, room_behind(input, input->end));
}

int
input_start_at(struct input *input, uintmax_t position, size_t size)
{
	char *bytes = grow(input->bytes, &input->capacity, size + INPUT_MARGIN, 1);

	if (bytes == NULL)
		return -1;
	*input = (struct input){ .fd = input->fd, .bytes = bytes, .capacity = input->capacity,
		                 .origin = position };
	if (lseek(input->fd, (off_t)position, SEEK_SET) < 0)
		return -1;
	while (input->end < size && read_bytes(input, size - input->end) > 0)
		continue;
	return 0;
}

/* Passes over the rest of a line that can't be held; what is kept before it stays. */
static enum input_result
skip_line(struct input *input)
{
	input->line++;
	input->partial = false;
	for (;;) {
		input->end = input->next;
		int count = read_block(input);
		if (count < 0)
			return INPUT_ERROR;
		if (count == 0)
			break;
		const char *from = input->bytes + input->next;
		const char *newline = memchr(from, '\n', input->end - input->next);
		if (newline != NULL) {
			input->next = (size_t)(newline - input->bytes) + 1;
			return INPUT_TOO_LONG;
		}
	}
	input->partial = true;
	return INPUT_TOO_LONG;
}

/* Hands out what is left before the end of the input as its last line. */
static enum input_result
last_line(struct input *input, uintmax_t *position, size_t *length)
{
	if (input->next == input->end)
		return INPUT_END;
	*position = input->origin + input->next;
	*length = input->end - input->next;
	input->next = input->end;
	input->line++;
	input->partial = true;
	return INPUT_LINE;
}

enum input_result
input_line_slow(struct input *input, uintmax_t *position, size_t *length)
{
	size_t searched = input->end - input->next;

	while (!input->ended) {
		if (make_room(input) != 0) {
			if (room_behind(input, input->next) > 0)
				return skip_line(input);
			errno = ENOMEM;
			return INPUT_ERROR;
		}
		int count = read_block(input);
		if (count < 0)
			return INPUT_ERROR;
		const char *from = input->bytes + input->next + searched;
		size_t      fresh = input->end - input->next - searched;
		if (fresh > 0 && memchr(from, '\n', fresh) != NULL)
			return input_line(input, position, length);
		searched += fresh;
	}
	return last_line(input, position, length);
}
