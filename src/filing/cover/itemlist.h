/*
 * A filing's Items as they are found: their numbers and their titles.
 */
#ifndef FILING_COVER_ITEMLIST_H
#define FILING_COVER_ITEMLIST_H

#include <stdbool.h>
#include <stdint.h>

#include "filing/header.h"
#include "util/output.h"
#include "util/slice.h"

/* A list; set it to ITEMLIST_NONE before its first use. Errors stick in its outputs. */
struct itemlist {
	struct output numbers;     /* separated by ";" */
	struct output titles;      /* the same */
	size_t        count;
	uintmax_t     number_line; /* of the first number */
	uintmax_t     title_line;  /* of the first title, 0 where there was none yet */
	size_t        last_number; /* where the last ones start */
	size_t        last_title;
};

#define ITEMLIST_NONE { .numbers = OUTPUT_TO(-1), .titles = OUTPUT_TO(-1) }

/* Adds a number as it is printed; its title is to come. "7 (c)" and "7. (c)" are written as "7(c)". */
void itemlist_add(struct itemlist *list, struct slice number, uintmax_t line);

/*
 * Adds to the last title, without a footnote's mark and with blanks for what they
 * are underlined with; a semicolon in it would look like two titles.
 */
void itemlist_add_title(struct itemlist *list, struct slice text);

/* The last title so far; empty, too, after an error. */
struct slice itemlist_title(const struct itemlist *list);

/* Whether a printed number is the last one, or any; blanks do not count. */
bool itemlist_ends_in(const struct itemlist *list, struct slice number);
bool itemlist_has(const struct itemlist *list, struct slice number);

/* Adds all of another list, to be put into the record: nothing can be added to its titles any more. */
void itemlist_append(struct itemlist *list, const struct itemlist *other);

/* Puts the list into the record's items and item_titles. */
void itemlist_put(const struct itemlist *list, struct header *header);

/* Empties a list, which keeps its memory. */
void itemlist_clear(struct itemlist *list);

/* Frees the memory. */
void itemlist_free(struct itemlist *list);

#endif
