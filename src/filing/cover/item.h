/*
 * Item headings: "Item 5.  Other Events."
 */
#ifndef FILING_COVER_ITEM_H
#define FILING_COVER_ITEM_H

#include "filing/block.h"
#include "filing/cover/itemlist.h"
#include "filing/header.h"

/* The items of a filing so far; zero it with ITEMS_NONE before its first use. */
struct items {
	struct itemlist list;
	struct itemlist contents;      /* the first ones, which are a table of contents where one of them comes again */
	bool            paged;         /* all in the list end in what may be a page's number */
	bool            title_awaited; /* the last heading had no title: a line behind it may be it */
	bool            title_open;    /* its title did not end with its paragraph: it may go on below, or on the next page */
	unsigned        plain;         /* paragraphs to come that may start with a heading without the word Item */
};

#define ITEMS_NONE { .list = ITEMLIST_NONE, .contents = ITEMLIST_NONE }

/*
 * Reads the headings that are on a cover's page, where they have not the word Item:
 * "5. Other Events". From here on, until one with the word, those count that start a
 * paragraph soon behind the cover, or behind another of the kind.
 */
void items_begin(struct items *items, const struct block *cover);

/*
 * Reads the Item headings in a block of text: those its lines start with, each
 * with its title, on the same line or the next. A line of a table of contents
 * is none.
 */
void items_read(struct items *items, const struct block *block);

/*
 * Puts the items into the record's items and item_titles. The items keep
 * their memory and are emptied.
 */
void items_finish(struct items *items, struct header *header);

/* Frees the memory. */
void items_free(struct items *items);

#endif
