/*
 * The FILE operands of a program that reads filings, one block after another.
 */
#include "filing/operands.h"

#include <errno.h>
#include <sys/stat.h>

#include "util/ascii.h"
#include "util/progress.h"

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

static bool
is_blank(struct slice line)
{
	for (size_t i = 0; i < line.length; i++)
		if (!ascii_is_blank(line.text[i]))
			return false;
	return true;
}

/* Looks at the operand's first line that is not blank. Returns 1 for records, 0, or -1 with errno. */
static int
look_ahead(struct operands *operands)
{
	struct input *input = &operands->input;
	uintmax_t     position;
	size_t        length;

	for (;;) {
		input_release(input, input_position(input));
		switch (input_line(input, &position, &length)) {
		case INPUT_LINE:
			break;
		case INPUT_TOO_LONG:
			operands->line = input->line;
			return 0;
		case INPUT_ERROR:
			return -1;
		case INPUT_END:
		default:
			return 0;
		}
		struct slice line = { input_at(input, position), length };
		if (is_blank(line))
			continue;
		bool records = operands->holds_records(line);
		input_take_back(input);
		return records;
	}
}

/* Opens the next operand. Returns 1 where it holds records, 0 where it is text, or -1 with errno. */
static int
open_next(struct operands *operands)
{
	const char *file = operands->files[operands->next++];
	const char *label = strcmp(file, "-") == 0 && operands->label != NULL ? operands->label : file;

	operands->file = file;
	operands->line = 0;
	if (input_open(&operands->input, file) != 0)
		return -1;
	int records = operands->holds_records == NULL ? 0 : look_ahead(operands);
	if (records != 0)
		return records;
	if (operands->segmenter == NULL && (operands->segmenter = segmenter_new()) == NULL)
		return -1;
	if (segmenter_begin(operands->segmenter, &operands->input, label, operands->kinds) != 0)
		return -1;
	operands->open = true;
	return 0;
}

/* What opening an operand came to; OPERANDS_END where its blocks are to be asked for. */
static enum operands_result
opened(struct operands *operands, int result)
{
	if (result < 0) {
		int error = errno;
		input_close(&operands->input);
		return trouble(operands, 0, strerror(error));
	}
	if (result > 0)
		return OPERANDS_RECORDS;
	if (operands->line > 0)
		return trouble(operands, operands->line, OPERANDS_TOO_LONG);
	return OPERANDS_END;
}

static void
close_operand(struct operands *operands)
{
	operands->open = false;
	input_close(&operands->input);
}

enum operands_result
operands_next(struct operands *operands, struct block *block)
{
	for (;;) {
		if (!operands->open) {
			if (operands->next == operands->count)
				return OPERANDS_END;
			input_close(&operands->input);
			enum operands_result result = opened(operands, open_next(operands));
			if (result != OPERANDS_END)
				return result;
		}
		switch (segmenter_next(operands->segmenter, block)) {
		case SEGMENT_BLOCK:
			return OPERANDS_BLOCK;
		case SEGMENT_TOO_LONG:
			return trouble(operands, segmenter_line(operands->segmenter),
			               OPERANDS_TOO_LONG);
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

bool
operands_is_text(const char *file, bool (*holds_records)(struct slice line))
{
	struct operands operands = { .holds_records = holds_records, .input = INPUT_NONE };
	struct stat     status;

	if (strcmp(file, "-") == 0 || stat(file, &status) != 0 || !S_ISREG(status.st_mode) ||
	    input_open(&operands.input, file) != 0)
		return false;
	bool text = look_ahead(&operands) == 0;
	progress_unread((size_t)(operands.input.origin + operands.input.end));
	operands_end(&operands);
	return text;
}

void
operands_end(struct operands *operands)
{
	close_operand(operands);
	segmenter_free(operands->segmenter);
	input_free(&operands->input);
}
