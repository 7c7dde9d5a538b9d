/*
 * What a filing's prose states, as records, and what it states and cannot be
 * read. A part of prose.c, and nobody else's.
 */
#ifndef FILING_PROSE_FOUND_H
#define FILING_PROSE_FOUND_H

#include <stddef.h>
#include <stdint.h>

#include "filing/prose/clause.h"
#include "filing/prose/fact.h"
#include "filing/prose/prose.h"
#include "util/output.h"

enum { FOUND_DATES = 16 }; /* of a filing's cut-off dates, which are told once each */

/* Why a number is named that has another meaning, or one at all, where a word of its sentence is misspelt. */
#define FOUND_MISSPELT "number in a sentence with what may be a misspelt word"

/* The slices of problems have lengths only, until they are handed over. */
struct found {
	uint32_t              dates[FOUND_DATES];
	size_t                date_count;
	size_t                line_hint; /* of sentence_line */
	struct output         text; /* the records of the facts, one after the other */
	struct fact          *facts;
	size_t                fact_count;
	size_t                fact_capacity;
	struct output         problem_text; /* of the problems, one after the other */
	struct prose_problem *problems;
	size_t                problem_count;
	size_t                problem_capacity;
};

/* Makes it empty. */
void found_init(struct found *found);

/* Frees what it holds. */
void found_free(struct found *found);

/* Forgets the facts and problems, but not the dates that were told. */
void found_forget(struct found *found);

/* Forgets the dates, too: another filing follows. */
void found_end_filing(struct found *found);

/* Adds a problem. Returns 0, or -1 with errno ENOMEM. */
int found_problem(struct found *found, uintmax_t line, const char *reason, struct slice text);

/* Adds what a sentence states, as clauses_find has found it. Returns 0, or -1 with errno ENOMEM. */
int found_keep(struct found *found, const struct clauses *clauses);

/*
 * Gives problems their text: nothing is added any more before found_forget.
 * Returns 0, or -1 with errno ENOMEM.
 */
int found_hand_over(struct found *found);

#endif
