/*
 * The FILE operands of a program that reads filings, one block after another.
 */
#include "filing/operands.h"

#include <errno.h>

static char *const standard_input[] = { "-" };

void
operands_begin(struct operands *operands, char *const *files, size_t count, const char *label,
               unsigned kinds)
{
	*operands = (struct operands){
		.files = count > 0 ? files : standard_input,
		.count = count > 0 ? count : 1,
		.label = label,
		.kinds = kinds,
		.input = INPUT_NONE,
	};
}

static enum operands_result
trouble(struct operands *operands, uintmax_t line, const char *reason)
{
	operands->line = line;
	operands->reason = reason;
	return OPERANDS_TROUBLE;
}

/* Opens the next operand. Returns 0, or -1 with errno. */
static int
open_next(struct operands *operands)
{
	const char *file = operands->files[operands->next++];
	const char *label = strcmp(file, "-") == 0 && operands->label != NULL ? operands->label : file;

	operands->file = file;
	if (input_open(&operands->input, file) != 0)
		return -1;
	operands->segmenter = segmenter_new(&operands->input, label, operands->kinds);
	return operands->segmenter != NULL ? 0 : -1;
}

static void
close_operand(struct operands *operands)
{
	segmenter_free(operands->segmenter);
	operands->segmenter = NULL;
	input_close(&operands->input);
}

enum operands_result
operands_next(struct operands *operands, struct block *block)
{
	for (;;) {
		if (operands->segmenter == NULL) {
			if (operands->next == operands->count)
				return OPERANDS_END;
			if (open_next(operands) != 0)
				return trouble(operands, 0, strerror(errno));
		}
		switch (segmenter_next(operands->segmenter, block)) {
		case SEGMENT_BLOCK:
			return OPERANDS_BLOCK;
		case SEGMENT_TOO_LONG:
			return trouble(operands, segmenter_line(operands->segmenter),
			               "line too long, passed over");
		case SEGMENT_ERROR: {
			int error = errno;
			close_operand(operands);
			return trouble(operands, 0, strerror(error));
		}
		case SEGMENT_END:
		default:
			close_operand(operands);
		}
	}
}

void
operands_end(struct operands *operands)
{
	close_operand(operands);
	input_free(&operands->input);
}
