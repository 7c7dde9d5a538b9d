/*
 * TSV records: text made fit for a field, numbers, headers, lines cut at tabs.
 */
#include "record/tsv.h"

#include "util/ascii.h"
#include "util/squeezed.h"
#include "util/word.h"

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

size_t
tsv_digits(uintmax_t number)
{
	size_t count = 1;

	for (; number >= 10000; number /= 10000)
		count += 4;
	return count + (number >= 10) + (number >= 100) + (number >= 1000);
}

void
tsv_put_digits(char *to, uintmax_t number, size_t count)
{
	/* two digits at a time: a division takes long */
	static const char pairs[] = "00010203040506070809101112131415161718192021222324"
	                            "25262728293031323334353637383940414243444546474849"
	                            "50515253545556575859606162636465666768697071727374"
	                            "75767778798081828384858687888990919293949596979899";

	for (; count >= 2; number /= 100) {
		count -= 2;
		memcpy(to + count, pairs + number % 100 * 2, 2);
	}
	if (count > 0)
		*to = (char)('0' + number % 10);
}

/* The eight digits of a number below 100,000,000, as the bytes of a word, each from 0 to 9. */
static inline uint64_t
eight_digits(uint64_t number)
{
	/* each part is divided by a multiplication that is right for all that it can be */
	uint64_t fours = number / 10000 | number % 10000 << 32;
	uint64_t tens = (fours * 10486 >> 20) & UINT64_C(0x0000007f0000007f);
	uint64_t pairs = tens | (fours - tens * 100) << 16;
	uint64_t ones = (pairs * 103 >> 10) & UINT64_C(0x000f000f000f000f);

	return ones | (pairs - ones * 10) << 8;
}

char *
tsv_put_number(char *to, uintmax_t number)
{
	if (number >= 100000000) {
		size_t count = tsv_digits(number);
		tsv_put_digits(to, number, count);
		return to + count;
	}
	uint64_t digits = eight_digits(number);
	unsigned zeros = digits == 0 ? 7 : word_lowest_bit(digits) / 8;
	word_put(to, (digits | WORD_OF('0')) >> 8 * zeros);
	return to + 8 - zeros;
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
