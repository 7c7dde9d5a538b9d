/*
 * Which of the loans that a list of subjects names are meant: all of them, so
 * many, or those of a kind.
 */
#ifndef FILING_PROSE_PORTION_H
#define FILING_PROSE_PORTION_H

#include "filing/prose/reading.h"

/*
 * Settles which loans those of the list are that was read last, from an item on,
 * up to `next`; the items before `kept` are what is before it. Others than the
 * named become SUBJECT_OTHER; words that say so belong to the list. Returns
 * where it is to be put: `kept`, or the first of these words.
 */
size_t portion_settle(struct reading *reading, struct subject_list *list, size_t item, size_t next,
                      size_t kept);

/*
 * Whether the loans at an item, and their number at another, are told to be
 * made the trust's: "will sell 674 mortgage loans … to the Trustee".
 */
bool portion_is_deposited(const struct reading *reading, size_t number, size_t loans);

/* Whether loans are told so at an item themselves: "[mortgage loans were sold] to the trustee". */
bool portion_are_given(const struct reading *reading, size_t item);

/*
 * Whether the number at an item is behind the trustee that loans are given to: "is to
 * transfer to First Bank, as Trustee, 412 loans", "transferred to the trustee 412 loans".
 */
bool portion_is_behind_trustee(const struct reading *reading, size_t number);

#endif
