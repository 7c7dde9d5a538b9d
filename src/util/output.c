/*
 * Writing bytes: a buffer in front of a descriptor, with errors that stick.
 */
#include "util/output.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "util/grow.h"

static int
fail(struct output *output, int error)
{
	if (output->error == 0)
		output->error = error;
	output->used = 0;
	errno = output->error;
	return -1;
}

int
output_flush(struct output *output)
{
	size_t done = 0;

	if (output->error != 0)
		return fail(output, output->error);
	if (output->fd < 0)
		return 0;
	while (done < output->used) {
		ssize_t count = write(output->fd, output->bytes + done, output->used - done);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return fail(output, errno);
		done += (size_t)count;
	}
	output->used = 0;
	return 0;
}

char *
output_room(struct output *output, size_t count)
{
	if (output->error != 0)
		return NULL;
	if (output->fd >= 0 && output->used > 0 && output_flush(output) != 0)
		return NULL;
	size_t needed = output->used + count;
	if (needed < OUTPUT_BLOCK)
		needed = OUTPUT_BLOCK;
	char *bytes = count > (size_t)-1 - output->used
	                  ? NULL
	                  : grow(output->bytes, &output->capacity, needed, 1);
	if (bytes == NULL) {
		(void)fail(output, ENOMEM);
		return NULL;
	}
	output->bytes = bytes;
	return bytes + output->used;
}

int
output_close(struct output *output)
{
	int result = output_flush(output);

	if (output->fd >= 0 && close(output->fd) != 0 && errno != EINTR && result == 0)
		result = fail(output, errno);
	free(output->bytes);
	output->bytes = NULL;
	output->capacity = output->used = 0;
	if (result != 0)
		errno = output->error;
	return result;
}
