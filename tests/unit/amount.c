/*
 * Reads amounts in the quick way, the careful way and as decimals, and says
 * where they differ: those of the command line, or random ones. Also compares
 * the vectors of util/separator.h and util/mask.h with their plain twins.
 */
#include "record/amount.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "util/mask.h"

static uint64_t state = 7;

static uint32_t
chance(uint32_t below)
{
	state = state * 6364136223846793005u + 1442695040888963407u;
	return (uint32_t)((state >> 33) % below);
}

static void
must(int holds, const char *law, const char *text)
{
	if (holds)
		return;
	fprintf(stderr, "amount: does not hold: %s: '%s'\n", law, text);
	exit(1);
}

/* Compares the three readings; returns the careful one. */
static struct amount
read_all(const char *text)
{
	char           room[256] = { 0 };
	size_t         length = strlen(text);
	struct amount  usual;
	struct decimal number = { 0 }, other = { 0 };
	int            order = 1;

	memset(room, '9', sizeof room - 1);
	memcpy(room + AMOUNT_MARGIN, text, length);
	room[AMOUNT_MARGIN + length] = '\t';
	struct slice  slice = { room + AMOUNT_MARGIN, length };
	struct amount amount = amount_read(slice);
	int           parsed = amount_decimal(&number, slice);
	must((parsed == 1) == (amount.scale >= 0 || amount.scale == AMOUNT_LONG), "decimal", text);
	if (amount.scale >= 0) {
		must(decimal_set(&other, amount.value, (size_t)amount.scale) == 0, "set", text);
		must(decimal_compare(&number, &other, &order) == 0 && order == 0, "same", text);
		must(number.scale == other.scale, "same scale", text);
	}
	if (length > 0 && amount_usual(slice.text, length, &usual)) {
		must(amount.scale == usual.scale, "usual scale", text);
		must(amount.value == usual.value, "usual value", text);
	}
	decimal_free(&number);
	decimal_free(&other);
	return amount;
}

static void
random_amounts(void)
{
	static const char plain[] = "0123456789", mixed[] = "0123456789.,$-+() e";

	for (int round = 0; round < 300000; round++) {
		char     text[32];
		uint32_t length = 1 + chance(20);
		for (uint32_t i = 0; i < length; i++)
			text[i] = chance(4) != 0 ? plain[chance(10)] : mixed[chance(19)];
		for (uint32_t i = 4 + chance(3); chance(3) != 0 && i < length; i += 4)
			text[length - i] = ',';
		if (chance(2) == 0 && length > 3)
			text[length - 1 - chance(3)] = '.';
		text[length] = '\0';
		(void)read_all(text);
	}
}

static void
random_separators(void)
{
	char bytes[SEPARATOR_STEP] = { 0 };

	for (int round = 0; round < 100000; round++) {
		size_t newlines = 0, plain = 0;
		for (int i = 0; i < SEPARATOR_STEP; i++)
			bytes[i] = (char)(chance(3) != 0 ? 8 + chance(4) : chance(256));
		must(separator_mask(bytes, &newlines) == separator_mask_plain(bytes, &plain), "mask", "");
		must(newlines == plain, "newlines", "");
		for (int byte = 8; byte < 12; byte++) {
			uint32_t mask = separator_mask_of(bytes, (char)byte);
			for (int i = 0; i < 16; i++)
				must((mask >> i & 1) == (bytes[i] == byte), "mask of byte", "");
		}
	}
}

/* Whether bit i of a mask of 16 bytes is set where `wanted` says so of byte i. */
static void
must_mark(uint32_t mask, int i, bool wanted, const char *class)
{
	must((mask >> i & 1) == wanted, class, "");
}

/* Every byte at every place. */
static void
all_masks(void)
{
	char bytes[MASK_STEP];

	for (int first = 0; first < 256; first++) {
		for (int i = 0; i < MASK_STEP; i++)
			bytes[i] = (char)(first + i);
		for (int i = 0; i < MASK_STEP; i++) {
			char c = bytes[i];
			bool digit = ascii_is_digit(c);
			must_mark(mask_figures(bytes), i, digit || c == ',' || c == '.', "figures");
			must_mark(mask_alphanumeric(bytes), i, digit || ascii_is_letter(c), "letters");
			must_mark(mask_of_letter(bytes, 'e'), i, c == 'e' || c == 'E', "letter");
			must_mark(mask_between(bytes, ' ', '~'), i, c >= ' ' && c <= '~', "range");
			must_mark(mask_of(bytes, '%'), i, c == '%', "byte");
		}
	}
}

static void
random_positions(void)
{
	enum { COUNT = 300 };
	char     bytes[COUNT + SEPARATOR_STEP] = { 0 };
	uint32_t found[COUNT + 4], common[COUNT + 4];

	for (int round = 0; round < 20000; round++) {
		size_t   count = chance(COUNT), newlines = 0, ends = 0, expected = 0, positions = 0;
		uint32_t density = 1 + chance(12);
		memset(bytes, 0, sizeof bytes);
		for (size_t i = 0; i < count; i++) {
			bytes[i] = (char)(chance(density) == 0 ? 8 + chance(4) : chance(256));
			expected += bytes[i] == '\n';
			positions += bytes[i] == '\n' || bytes[i] == '\t';
		}
		must(separator_find(bytes, count, 7, found, &newlines) == positions, "count", "");
		must(separator_find_common(bytes, count, 7, common, &ends) == positions, "common", "");
		must(newlines == expected && ends == expected, "newlines of all", "");
		must(memcmp(found, common, positions * sizeof *found) == 0, "positions", "");
		for (size_t i = 0; i < positions; i++)
			must(bytes[found[i] - 7] == '\t' || bytes[found[i] - 7] == '\n', "position", "");
	}
}

static void
random_lines(void)
{
	enum { STEPS = 5 };
	char     bytes[STEPS * SEPARATOR_STEP];
	uint64_t newlines[STEPS], common[STEPS];

	for (int round = 0; round < 20000; round++) {
		size_t   steps = chance(STEPS + 1);
		uint32_t density = 1 + chance(200);
		for (size_t i = 0; i < sizeof bytes; i++)
			bytes[i] = (char)(chance(density) == 0 ? 9 + chance(3) : chance(256));
		bool   found = separator_lines(bytes, steps, 11, newlines), any = false;
		size_t count = 0;
		must(separator_lines_common(bytes, steps, 11, common) == found, "common byte", "");
		for (size_t i = 0; i < steps; i++) {
			for (size_t j = 0; j < SEPARATOR_STEP; j++) {
				char byte = bytes[i * SEPARATOR_STEP + j];
				any = any || byte == 11;
				count += byte == '\n';
				must((newlines[i] >> j & 1) == (byte == '\n'), "line", "");
			}
			must(newlines[i] == common[i], "common lines", "");
		}
		must(found == any, "byte among lines", "");
		must(separator_count_lines(bytes, steps) == count, "number of lines", "");
		must(separator_count_lines_common(bytes, steps) == count, "common number of lines", "");
	}
}

int
main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct amount amount = read_all(argv[i]);
		printf("%lld %d\n", (long long)amount.value, amount.scale);
	}
	if (argc == 1) {
		random_amounts();
		random_separators();
		all_masks();
		random_positions();
		random_lines();
	}
	return fflush(stdout) == 0 ? 0 : 2;
}
