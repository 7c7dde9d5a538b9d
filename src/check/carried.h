/*
 * Whether a record carries a number that a filing prints.
 */
#ifndef CHECK_CARRIED_H
#define CHECK_CARRIED_H

#include <stdbool.h>

#include "check/account.h"
#include "check/printed.h"
#include "filing/header.h"
#include "util/index.h"

/* Which of a row's numbers have been found printed. */
struct row_use {
	bool     measures[MEASURES];
	uint64_t label; /* a bit for each place of a figure in its label's first bytes */
};

/* A number that facts carry. */
struct fact_number {
	uintmax_t    line;
	struct slice number; /* a plain decimal */
	size_t       left;   /* of how many facts it was not found printed yet */
};

/* Such numbers, each once, found by line and digits. */
struct fact_numbers {
	struct index        index;
	struct fact_number *items;
	size_t              capacity;
};

/* A row, and its line. */
struct placed_row {
	uintmax_t line;
	size_t    number;
};

/* What there is to carry numbers: a filing's facts and rows, and its header record. */
struct carriers {
	const struct account *account;
	const struct header  *header; /* NULL where the filing has none */
	struct fact_numbers   values;
	struct fact_numbers   ratios; /* that the names of facts tell */
	struct index          dates; /* those that records state */
	struct slice         *date_texts;
	size_t                date_capacity;
	struct row_use       *rows_used;
	struct placed_row    *rows; /* in the order of their lines, which tables side by side share */
};

/*
 * Makes ready to be asked; what it points to must stay as it is. Returns 0, or
 * -1 with errno ENOMEM.
 */
int carriers_begin(struct carriers *carriers, const struct account *account,
                   const struct header *header);

/*
 * Whether a record carries a number: a fact its value, on the line that it
 * names (a value may go on on the next), and on lines near it the ratio that
 * its name tells; a row its loans, its balance and the
 * figures of its label, on its line, or of its label on lines near it that
 * have no row; the header record the words of a field, near its line. A fact
 * or a row carries each of these once: to be asked of all numbers in the order
 * of the text. A date that a record states, the series and the accession number
 * are carried wherever they are printed again. `next` is the number printed
 * next, or NULL, and `before` the one before.
 */
bool carriers_have(struct carriers *carriers, const struct printed *printed,
                   const struct printed *before, const struct printed *next);

/* Frees what the carriers hold themselves. */
void carriers_free(struct carriers *carriers);

#endif
