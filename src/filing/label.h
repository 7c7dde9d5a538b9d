/*
 * What the text of a row's label tells by itself.
 */
#ifndef FILING_LABEL_H
#define FILING_LABEL_H

#include <stdbool.h>
#include <stddef.h>

#include "filing/block.h"
#include "util/slice.h"

/* A label, or what a line holds of it, is no longer than that. */
enum { LABEL_LENGTH = 60 };

/* Whether the label opens more brackets than it closes. */
bool label_is_open(struct slice label);

/* Whether text, by its first byte, goes on with a label. */
bool label_goes_on(struct slice text);

/* Whether a label ends as if a number followed. */
bool label_is_unfinished(struct slice label);

/* Whether a label's last word calls for another. */
bool label_ends_in_joint(struct slice label);

/* Whether a text, by its end, calls for more of the label that it is a piece of. */
bool label_calls_for_rest(struct slice text);

/* The length of the text's first word. */
size_t label_first_word(struct slice text);

/* Whether a text, which is not empty, starts with a footnote's mark: "*" or "(1)". */
bool label_is_footnote(struct slice text);

/* Whether a text, which is not empty and has no numbers behind it, is a note below rows by how it starts. */
bool label_is_note(struct slice text);

/* Whether a text, which is not empty, only remarks on the numbers beside it: "(rounded)", "- Rounded". */
bool label_is_remark(struct slice text);

/* Whether a cell of the label behind its first has a digit: a number that could not be read. */
bool label_has_figure(struct slice label);

/* Whether the label is that of a total. */
bool label_is_total(struct slice label);

/* The same for a line that may have numbers behind it, and has none. */
bool label_is_bare_total(struct slice text);

/* Whether a total's label is that of a part of the table. */
bool label_is_subtotal(struct slice label);

/* Whether the label is that of an average of all loans, or of the least or greatest of them. */
bool label_is_statistic(struct slice label);

/* Whether a colon and the name of such a value are in the text: "Scores:  average  646   min:". */
bool label_has_statistic(struct slice text);

/* Whether the text says that it goes on with what was above: "(continued)". */
bool label_is_continued(struct slice text);

/* Whether the label reads like a sentence: it has a verb. */
bool label_is_sentence(struct slice label);

#endif
