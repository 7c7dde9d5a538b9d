/*
 * What a value that a caption names says: the words of its lines, and how they
 * are put together.
 */
#ifndef FILING_COVER_VALUE_H
#define FILING_COVER_VALUE_H

#include "filing/cover/lexicon.h"
#include "filing/cover/page.h"
#include "filing/cover/shape.h"
#include "filing/header.h"

enum {
	VALUE_LINES = 16,      /* of a value, at most */
	VALUE_PHONE_DIGITS = 7 /* of a telephone number, without the area code */
};

/* A value's words, a span a line, in the order of the page. */
struct value {
	struct span spans[VALUE_LINES];
	size_t      count;
};

/* Adds the words of values to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int value_add_words(struct lexicon *lexicon);

/* Whether a text says that there is nothing to state: "N/A", "Not applicable". */
bool value_says_nothing(struct slice text);

/* Whether words, without a digit, can stand in for a number: "Applied For", "Pending", "N/A". */
bool value_is_excuse(const struct page *page, struct span words);

/* Whether words, one at least, are an employer's number alone, which no file number looks like: "13-3408713". */
bool value_is_employer_number(const struct page *page, struct span span);

/* Whether words are numbers and signs, and none but they. */
bool value_is_numbers(const struct page *page, struct span words);

/* The number of brackets that words leave open; negative where they close more than they open. */
int value_open_brackets(const struct page *page, struct span span);

/* Whether words close a bracket that they do not open: an aside ends with them that is wrapped. */
bool value_ends_aside(const struct page *page, struct span span);

/*
 * Writes a value, of one line at least, to the field of its shape, in the place
 * of what that had. Between lines, and between what a wide gap parts, stands the
 * shape's joint, or a blank where one value goes on.
 */
void value_write(const struct page *page, const struct shape *shape, const struct value *value,
                 struct header *header);

#endif
