/*
 * Writes TSV of any size for the bench, the same from run to run:
 * "records SHAPE COUNT [KEYS]", where the shape is
 *   loans     nine columns, two of them amounts with cents; 108 bytes a record
 *   money     the same with amounts as $1,234.56
 *   stations  a name and a number with one decimal
 *   brc       the same in the form of the 1 Billion Row Challenge
 *   keys      KEYS different keys in random order, and an amount
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "draw.h"

enum { STATIONS = 413 };

/* Writes cents as dollars, with "$" and commas or without. */
static void
put_amount(uint64_t cents, int money)
{
	char   digits[32];
	int    length = snprintf(digits, sizeof digits, "%" PRIu64, cents / 100);

	if (money)
		putchar('$');
	for (int i = 0; i < length; i++) {
		if (money && i > 0 && (length - i) % 3 == 0)
			putchar(',');
		putchar(digits[i]);
	}
	printf(".%02" PRIu64, cents % 100);
}

static void
loan(uint64_t i, int money)
{
	static const char *const types[] = { "Single-family", "Condominium", "PUD", "Cooperative" };

	printf("data/%07" PRIu64 "/0000950123-03-%06" PRIu64 ".txt\t", i / 1000, i % 1000000);
	printf("2003-%02" PRIu64 "\t%s\t%s\t", 1 + chance(12), states[chance(STATES)],
	       types[chance(4)]);
	printf("%" PRIu64 ".%03" PRIu64 "\t%" PRIu64 "\t", 4 + chance(5), 125 * chance(8),
	       180 * (1 + chance(2)));
	put_amount(4000000 + chance(99999999), money);
	putchar('\t');
	put_amount(1000000 + chance(99999999), money);
	printf("\t2003-11-%02" PRIu64 "\n", 1 + chance(30));
}

static void
station(char names[STATIONS][32], char separator)
{
	int64_t tenths = (int64_t)chance(1200) - 400;

	printf("%s%c%s%" PRId64 ".%" PRId64 "\n", names[chance(STATIONS)], separator,
	       tenths < 0 ? "-" : "", (tenths < 0 ? -tenths : tenths) / 10, (tenths < 0 ? -tenths : tenths) % 10);
}

/* Names of 3 to 15 bytes and some of up to 26. */
static void
make_stations(char names[STATIONS][32])
{
	for (int i = 0; i < STATIONS; i++) {
		size_t length = 3 + (size_t)chance(chance(8) == 0 ? 24 : 9);
		for (size_t j = 0; j < length; j++)
			names[i][j] = (char)('a' + chance(26));
		names[i][0] = (char)('A' + i % 26);
		names[i][1] = (char)('a' + i / 26);
		names[i][length] = '\0';
	}
}

int
main(int argc, char **argv)
{
	static char names[STATIONS][32];

	if (argc < 3) {
		fprintf(stderr, "usage: records loans|money|stations|brc|keys COUNT [KEYS]\n");
		return 2;
	}
	uint64_t count = strtoull(argv[2], NULL, 10);
	uint64_t keys = argc > 3 ? strtoull(argv[3], NULL, 10) : 5000000;
	seed = 20031201;
	make_stations(names);
	if (strcmp(argv[1], "stations") == 0)
		puts("station\tdegrees");
	else if (strcmp(argv[1], "keys") == 0)
		puts("key\tbalance\tloans");
	else if (strcmp(argv[1], "brc") != 0)
		puts("filing\torigination\tstate\tdwelling_type\trate\tterm\toriginal\tbalance\tdue");
	for (uint64_t i = 0; i < count; i++) {
		if (strcmp(argv[1], "stations") == 0)
			station(names, '\t');
		else if (strcmp(argv[1], "brc") == 0)
			station(names, ';');
		else if (strcmp(argv[1], "keys") == 0)
			printf("key%08" PRIu64 "\t%" PRIu64 ".%02" PRIu64 "\t%" PRIu64 "\n", chance(keys),
			       chance(1000000), chance(100), 1 + chance(9));
		else
			loan(i, strcmp(argv[1], "money") == 0);
	}
	return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 2;
}
