/*
 * What holds from one sentence to the next: whom a heading names, whom "such
 * mortgage loans" means, and what a list's lead-in says of its entries.
 */
#ifndef FILING_PROSE_DISCOURSE_H
#define FILING_PROSE_DISCOURSE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/prose/clause.h"

enum { HEADING_TOKENS = 16 }; /* a heading has no more */

/* A list's lead-in, or the sentence before: whom and what it speaks of. */
struct topic {
	struct subject *subjects;
	size_t          count;
	size_t          capacity;
	unsigned        context;
	int             measure;
	bool            holds;
	bool            some;    /* not all loans of a pool: "7 mortgage loans" */
	bool            assumed; /* what the entries say is assumed */
};

struct discourse {
	struct topic      before;   /* the sentence before, of the same paragraph */
	struct topic      lead_in;
	struct subject    section;  /* whom the heading names */
	struct subject    defined;  /* the pool of which the paragraph told that loans are all of it */
	bool              defines;  /* it told so of one */
	bool              resumed;  /* and "the mortgage loans" came up again since */
	bool              headed;   /* it names a pool */
	uint8_t           kind;     /* enum heading_kind */
	bool              assumed;  /* it says that the section is of assumptions */
	bool              told;     /* the sentence before stated numbers */
	enum sentence_end last_end; /* how it ended */
};

/* Makes it that of a filing's first sentence. */
void discourse_init(struct discourse *discourse);

/* Frees what it holds. */
void discourse_free(struct discourse *discourse);

/* Whether the sentence may be an entry of a list, whose lead-in is known. */
static inline bool
discourse_in_list(const struct discourse *discourse)
{
	return discourse->lead_in.holds;
}

/*
 * What holds for a sentence that was read, of an offering of the series. `opens`: it is
 * the first of its paragraph. Valid until discourse_note.
 */
struct surroundings discourse_around(struct discourse *discourse, const struct reading *reading, const char *series,
                                     bool opens);

/*
 * Notes what a sentence says of whom the next ones speak. `alone`: it is of
 * one paragraph, as headings are. Returns 0, or -1 with errno ENOMEM.
 */
int discourse_note(struct discourse *discourse, const struct clauses *clauses, enum sentence_end end, bool alone);

/* Ends the list behind a sentence that has ended, where the next one is no entry. */
void discourse_end_list(struct discourse *discourse, bool entry);

/* Forgets the heading above: another part of the filing begins. */
void discourse_end_section(struct discourse *discourse);

/* Ends the filing: the next sentence is another's first. */
void discourse_end_filing(struct discourse *discourse);

#endif
