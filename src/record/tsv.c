/*
 * TSV records: text made fit for a field, numbers, headers, lines cut at tabs.
 */
#include "record/tsv.h"

#include <string.h>

#include "util/ascii.h"
#include "util/squeezed.h"

void
tsv_text(struct output *output, struct slice text)
{
	size_t start = 0;
	bool   written = false;

	if (text.length > 0 && text.text[0] != ' ' && text.text[text.length - 1] != ' ' &&
	    squeezed(text)) {
		output_slice(output, text);
		return;
	}
	while (start < text.length) {
		size_t end = start;
		while (end < text.length && text.text[end] != ' ' && !ascii_is_control(text.text[end]))
			end++;
		if (end == start) {
			start++;
			continue;
		}
		if (written)
			output_byte(output, ' ');
		output_bytes(output, text.text + start, end - start);
		written = true;
		start = end;
	}
}

char *
tsv_put_long(char *to, uintmax_t number)
{
	to = tsv_put_number(to, number / TSV_WORD_LIMIT);
	word_put(to, tsv_word((uint32_t)(number % TSV_WORD_LIMIT)));
	return to + 8;
}

void
tsv_number(struct output *output, uintmax_t number)
{
	char *room = output_reserve(output, TSV_DIGITS);

	if (room != NULL)
		output->used = (size_t)(tsv_put_number(room, number) - output->bytes);
}

void
tsv_header(struct output *output, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			output_byte(output, '\t');
		output_string(output, names[i]);
	}
	output_byte(output, '\n');
}

size_t
tsv_split(struct slice line, struct slice *fields, size_t most)
{
	const char *at = line.text;
	const char *end = line.text + line.length;
	size_t      count = 0;

	for (;;) {
		const char *tab = at == end ? NULL : memchr(at, '\t', (size_t)(end - at));
		const char *stop = tab == NULL ? end : tab;
		if (count < most)
			fields[count] = (struct slice){ at, (size_t)(stop - at) };
		count++;
		if (tab == NULL)
			return count;
		at = tab + 1;
	}
}

struct slice
tsv_without_mark(struct slice text)
{
	static const char mark[] = { '\xef', '\xbb', '\xbf' };
	const size_t      length = sizeof mark;

	if (text.length < length || memcmp(text.text, mark, length) != 0)
		return text;
	return (struct slice){ text.text + length, text.length - length };
}
