/*
 * What the text of a row's label tells by itself.
 */
#ifndef FILING_LABEL_H
#define FILING_LABEL_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "util/slice.h"

/* A label, or what a line holds of it, is no longer than that. */
enum { LABEL_LENGTH = 60 };

/* What a byte at one of a label's ends says of it; most say that it is nothing of these. */
enum {
	LABEL_STARTS_TOTAL = 1,   /* it may be a total's, by its first byte */
	LABEL_ENDS_TOTAL = 2,     /* or by its last */
	LABEL_ENDS_UNFINISHED = 4 /* it may end as if a number followed */
};

extern const unsigned char label_bytes[UCHAR_MAX + 1];

/* Whether the label opens more brackets than it closes. */
bool label_is_open(struct slice label);

/* Whether text, by its first byte, goes on with a label. */
bool label_goes_on(struct slice text);


/* What label_is_unfinished does where the label's last byte is of that kind. */
bool label_is_unfinished_by(struct slice label);

/* Whether a label ends as if a number followed. */
static inline bool
label_is_unfinished(struct slice label)
{
	return label.length > 0 &&
	       (label_bytes[(unsigned char)label.text[label.length - 1]] & LABEL_ENDS_UNFINISHED) != 0 &&
	       label_is_unfinished_by(label);
}

/* Whether a label's last word calls for another. */
bool label_ends_in_joint(struct slice label);

/* The length of the text's first word. */
size_t label_first_word(struct slice text);

/* Whether a text, which is not empty, starts with a footnote's mark: "*" or "(1)". */
bool label_is_footnote(struct slice text);

/* Whether a cell of the label behind its first has a digit: a number that could not be read. */
bool label_has_figure(struct slice label);


/* What label_is_total does where a byte at one of the label's ends is of that kind. */
bool label_is_total_by(struct slice label, unsigned bytes);

/* Whether the label is that of a total. */
static inline bool
label_is_total(struct slice label)
{
	if (label.length == 0)
		return false;
	unsigned first = label_bytes[(unsigned char)label.text[0]] & LABEL_STARTS_TOTAL;
	unsigned last = label_bytes[(unsigned char)label.text[label.length - 1]] & LABEL_ENDS_TOTAL;
	return (first | last) != 0 && label_is_total_by(label, first | last);
}

/* Whether a total's label is that of a part of the table. */
bool label_is_subtotal(struct slice label);

/* Whether the label is that of an average of all loans, or of the least or greatest of them. */
bool label_is_statistic(struct slice label);

/* Whether the text says that it goes on with what was above: "(continued)". */
bool label_is_continued(struct slice text);

/* Whether the label reads like a sentence: it has a verb. */
bool label_is_sentence(struct slice label);

#endif
