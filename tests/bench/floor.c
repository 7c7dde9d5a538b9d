/*
 * What any program that reads TSV must do: reads standard input and finds
 * where each tab and newline is, with the code that tssum has for that and
 * nothing else; with the argument "words", in plain C, eight bytes at a time.
 * Prints how many there are.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/separator.h"

enum { SIZE = 128 * 1024, WINDOW = 8192 };

static size_t
find_in_words(const char *bytes, size_t count, uint32_t base, uint32_t *positions,
              size_t *newlines)
{
	size_t found = 0;

	for (size_t i = 0; i < count; i += SEPARATOR_STEP)
		for (uint64_t mask = separator_mask_plain(bytes + i, newlines); mask != 0; mask &= mask - 1)
			positions[found++] = base + (uint32_t)i + word_lowest_bit(mask);
	return found;
}

int
main(int argc, char **argv)
{
	const bool      words = argc > 1 && strcmp(argv[1], "words") == 0;
	static char     bytes[SIZE + SEPARATOR_STEP];
	static uint32_t positions[WINDOW + SEPARATOR_STEP];
	size_t          newlines = 0, found = 0;
	ssize_t         count;

	while ((count = read(STDIN_FILENO, bytes, SIZE)) > 0) {
		memset(bytes + count, 0, SEPARATOR_STEP);
		for (size_t at = 0; at < (size_t)count; at += WINDOW) {
			size_t left = (size_t)count - at < WINDOW ? (size_t)count - at : WINDOW;
			found += (words ? find_in_words : separator_find)(
			    bytes + at, left, (uint32_t)at, positions, &newlines);
		}
	}
	printf("%zu\n", found);
	return count < 0;
}
