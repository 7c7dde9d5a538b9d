/*
 * What a sentence's tokens state. Where a word may be misspelt, "thn" or
 * "rztes", the sentence is read with each word that may be meant, too: what is
 * not stated alike each time is in doubt.
 */
#ifndef FILING_PROSE_INTERPRET_H
#define FILING_PROSE_INTERPRET_H

#include "filing/prose/clause.h"

/* What a sentence states as it is printed, while it is read otherwise. */
struct interpretation {
	struct statement *statements; /* the threshold of each is its token */
	size_t            count;
	size_t            capacity;
	size_t            lost_count; /* of numbers that are only stated where a word is misspelt */
	uint16_t          lost[SENTENCE_TOKENS]; /* their tokens */
	bool              doubtful[SENTENCE_TOKENS]; /* for each token: what it states is in doubt */
};

/* Frees what it holds. */
void interpret_free(struct interpretation *former);

/* Reads a sentence's tokens, as clauses_find needs them. Returns 0, or -1 with errno ENOMEM. */
int interpret_tokens(struct reading *reading, const struct sentence *sentence);

/*
 * Finds out which statements of a sentence with doubtful words are in doubt, and marks them; finds
 * the numbers that it may state and does not. The sentence was read, and its
 * statements found, and so it is again. Returns 0, or -1 with errno ENOMEM.
 */
int interpret_doubts(struct interpretation *former, struct clauses *clauses, struct reading *reading,
                     struct sentence *sentence, const struct surroundings *around);

#endif
