/*
 * A member of a list of subjects: "the pool I and pool II premium loans",
 * "class B-1". A member that names several is as many subjects.
 */
#ifndef FILING_PROSE_MEMBER_H
#define FILING_PROSE_MEMBER_H

#include "filing/prose/reading.h"

/* Passes over what may stand before "mortgage loans": "conventional, fixed-rate, fully amortizing". */
static inline size_t
member_skip_kinds(const struct reading *r, size_t at)
{
	while (reading_sense(r, at) == SENSE_LOAN_KIND) {
		size_t     next = reading_skip_joins(r, ++at);
		enum sense behind = reading_sense(r, next);
		if (behind == SENSE_LOAN_KIND || behind == SENSE_LOANS || behind == SENSE_SOME_LOANS)
			at = next;
	}
	return at;
}

/* Whether something names a pool in a way that can't be read: "pool Alpha has". */
bool member_is_unread_name(const struct reading *reading, size_t item);

/* Whether a pool at an item has no name: "the mortgage pool", "both pools". */
bool member_is_nameless_pool(const struct reading *reading, size_t item);

/*
 * Reads one word that is a subject by itself, and what its loans are in. Returns
 * the item behind, or SIZE_MAX with errno ENOMEM.
 */
size_t member_read_lone(struct reading *reading, size_t at, enum subject_kind kind);

/*
 * Reads the subject that the words at an item, all of them, name: an item of
 * member_senses. As member_read.
 */
size_t member_read_named(struct reading *reading, size_t word);

/* What a subject is named by, as bits of senses. */
static inline uint64_t
member_senses(void)
{
	return reading_bit(SENSE_POOL) | reading_bit(SENSE_PART) | reading_bit(SENSE_CLASS) |
	       reading_bit(SENSE_LOANS) | reading_bit(SENSE_CERTIFICATES) | reading_bit(SENSE_SOME_LOANS);
}

/*
 * Reads the subject at an item, without what is before it. Adds a subject for
 * each name to the reading's. Returns the item behind, or `at` where there is
 * none; SIZE_MAX with errno ENOMEM.
 */
static inline size_t
member_read(struct reading *r, size_t at)
{
	size_t word = member_skip_kinds(r, at);

	if ((reading_bit(reading_sense(r, word)) & member_senses()) == 0)
		return at;
	size_t next = member_read_named(r, word);
	return next == word ? at : next;
}

#endif
