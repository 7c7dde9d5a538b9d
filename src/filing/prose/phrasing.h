/*
 * The tables of phrases, of which wording.c makes an index: measures.c has what
 * numbers are, qualifiers.c what they are stated with, terms.c all the rest.
 *
 * Words are in lower case and singular, hyphens are blanks, articles are left
 * out; "a|b" is a or b, "[a]" is a or nothing. Plurals and slips of a letter
 * need no row of their own.
 */
#ifndef FILING_PROSE_PHRASING_H
#define FILING_PROSE_PHRASING_H

#include "filing/prose/wording.h"

/* A phrase, and its value; the tables that it is in tell what it does. */
struct phrase_row {
	const char *phrase;
	int         value;
};

/* Phrases that all do the same in a sentence. */
struct phrase_table {
	const struct phrase_row *rows; /* NULL behind the last table */
	size_t                   count;
	enum sense               sense;
};

/* A phrase that says itself what it does. */
struct phrase_term {
	const char *phrase; /* NULL behind the last one */
	enum sense  sense;
	int         value;
};

extern const struct phrase_table qualifiers[];
extern const struct phrase_term  terms[];

/* Finds a fact's refinements, which are rows in succession. */
struct refined measures_refined(const char *fact);

#endif
