/*
 * What any program that reads TSV must do: reads standard input and finds
 * where each tab and newline is, with the code that tssum has for that and
 * nothing else. Prints how many there are.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "util/separator.h"

enum { SIZE = 128 * 1024, WINDOW = 8192 };

int
main(void)
{
	static char     bytes[SIZE + SEPARATOR_STEP];
	static uint32_t positions[WINDOW + SEPARATOR_STEP];
	size_t          newlines = 0, found = 0;
	ssize_t         count;

	while ((count = read(STDIN_FILENO, bytes, SIZE)) > 0) {
		memset(bytes + count, 0, SEPARATOR_STEP);
		for (size_t at = 0; at < (size_t)count; at += WINDOW) {
			size_t left = (size_t)count - at < WINDOW ? (size_t)count - at : WINDOW;
			found += separator_find(bytes + at, left, (uint32_t)at, positions, &newlines);
		}
	}
	printf("%zu\n", found);
	return count < 0;
}
