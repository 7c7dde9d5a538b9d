/*
 * What the start of a paragraph, or the end of the one before, tells: a
 * footnote, a list's entry, a sentence that goes on.
 */
#ifndef FILING_PARAGRAPH_H
#define FILING_PARAGRAPH_H

#include <stdbool.h>

#include "util/slice.h"

/*
 * Whether a paragraph that starts with the line is a footnote by its mark:
 * "1    Terms", "(2) Such", "*  Equal". Some marks are one only behind a ruler
 * or another footnote (`ruled`).
 */
bool paragraph_is_footnote(struct slice line, bool ruled);

/* Whether a paragraph that starts with the line is a list's entry: "2. ", "(b) ", "iv) ". */
bool paragraph_is_entry(struct slice line);

/* Whether a sentence surely goes on behind a word that a paragraph ends in: "of", "mortgage". */
bool paragraph_goes_on_behind(struct slice word);

/* Whether a text has a verb that no heading of a table has: "are", "had". */
bool paragraph_has_verb(struct slice text);

/*
 * Whether the text of a sentence that has not ended is one by its words, and
 * neither a heading nor a list's label with its number: "The balance of the
 * Pool", "There are 9 Loan". `running`: it is known to be no heading.
 */
bool paragraph_is_cut(struct slice text, bool running);

/*
 * Whether a line starts with a word that may have a capital inside a sentence,
 * "Mortgage Loans were", "II loans", and is no heading that starts with it.
 */
bool paragraph_starts_with_term(struct slice line);

/* Whether a text is in capitals, with a word's worth of them, as running heads are. */
bool paragraph_is_in_capitals(struct slice text);

/*
 * Whether a text names a pool, or a part of one, as the heading above what is
 * said of it does: "POOL I", "Discount Mortgage Loans".
 */
bool paragraph_names_pool(struct slice text);

/* Whether a text says no more than that what is below it is of all loans: "Total", "Combined Pool". */
bool paragraph_is_of_all(struct slice text);

/*
 * Whether a text is a label and its value, a colon, a wide gap or leaders between, and
 * perhaps a remark behind: "Primary Residence:  96.3%", "WAM     357 months (+/- 2)".
 */
bool paragraph_is_labelled(struct slice text);

/* The bytes of the value that a text ends in, "96.3%" or "$9", behind a blank or leaders; 0 where it ends in none. */
size_t paragraph_value_length(struct slice text);

#endif
