/*
 * What a table's column holds, by the words of its heading.
 */
#ifndef FILING_COLUMN_H
#define FILING_COLUMN_H

#include <stdbool.h>

#include "util/slice.h"

enum column_type {
	COLUMN_OTHER,   /* a percentage, an average, a rate, anything else */
	COLUMN_LOANS,   /* numbers of loans */
	COLUMN_COUNT,   /* numbers of something else, or of loans where no other column has them */
	COLUMN_BALANCE, /* principal balances */
	COLUMN_FORMER,  /* what they were at origination, or what they are where no other column has that */
	COLUMN_NONE     /* no word of it is known */
};

/* The type of a column with this heading. */
enum column_type column_type(struct slice heading);

/* Whether a text says what loans are told apart by, as titles and the headings of averages do: "NOTE RATES". */
bool column_is_about(struct slice text);

/* Whether a word of the heading is one that columns of loans or balances bear. */
bool column_is_known(struct slice heading);

/* Whether a line of several cells heads columns by a known word, or by signs: "#   $   %". */
bool column_is_heading_line(struct slice line);

/*
 * Whether a line looks like a row, as cells_look_like_row has it, or has a "#" where
 * a number is due: a footnote's mark, but among headings the sign of one.
 */
bool column_is_row_line(struct slice line);

/* Whether below a heading no amounts stand: it counts, or says that it is of shares, or of rates and the like. */
bool column_is_plain(struct slice heading, enum column_type type);

/* Whether a heading says that numbers of something stand below. */
bool column_is_number(struct slice heading);

/* Whether below a heading amounts stand that are not of loans: "Appraised Value". */
bool column_is_of_worth(struct slice heading);

/* Whether a line speaks of numbers and of balances, as the headings of several columns do. */
bool column_names_both(struct slice line);

/* Whether a line speaks of balances. */
bool column_is_of_balances(struct slice line);

/* Whether the heading of labels speaks of numbers of loans, too. */
bool column_counts_loans(struct slice label);

/*
 * Whether a line speaks of the loans as titles do, in several words and not to
 * count them or to state a share: "Credit Scores of the Mortgage Loans".
 */
bool column_is_title(struct slice line);

/*
 * Whether a column is that of upper bounds, beside labels that are lower bounds: "From",
 * "To", or "Minimum Rate", "Maximum Rate".
 */
bool column_is_upper_bound(struct slice label, struct slice heading);

/* Whether a label, or the heading of the labels, is that of a table of certificates, or of payments on them. */
bool column_is_of_certificates(struct slice label);

/* Whether a title is that of a table of loans which a calculation assumes, and nobody has made. */
bool column_is_of_assumed(struct slice title);

/* Whether a line of a table's head says that amounts are in thousands, or in millions. */
bool column_is_scaled(struct slice text);

#endif
