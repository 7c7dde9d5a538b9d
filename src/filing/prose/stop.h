/*
 * Where sentences, and the entries of lists, start and end. Parts of
 * sentence.c, and nobody else's.
 */
#ifndef FILING_PROSE_STOP_H
#define FILING_PROSE_STOP_H

#include "filing/prose/sentence.h"

/* The length of a footnote mark or an entry's mark in parentheses: "(2)", "(a)", "(iv)", "(*)", not "(net)". */
size_t stop_mark_length(const struct sentence *sentence, size_t at);

/* The length of a quotation mark: " or “, `` or ''; 0 where there is none. */
size_t stop_quote_length(const struct sentence *sentence, size_t at);

/* Whether the point at s->at ends the sentence; `*behind` is set behind its closing marks. */
bool stop_ends_sentence(const struct sentence *sentence, size_t *behind);

/* Whether an entry of a list starts at `at`: "(2) ", "3. ", "and (b) ". */
bool stop_starts_entry(const struct sentence *sentence, size_t at);

/* The length of an entry's mark at the sentence's start: "1.", "a)", "(iv)", "-", "o". */
size_t stop_entry_mark(const struct sentence *sentence);

#endif
