/*
 * Who signed, and as what: the record's signer and signer_title, made of a
 * signature's own words and of the lines below it, one by one.
 */
#ifndef FILING_COVER_SIGNER_H
#define FILING_COVER_SIGNER_H

#include <stdbool.h>

#include "filing/cover/page.h"
#include "filing/header.h"

/* What was read of a signature so far; begin it with page and record alone. */
struct signer {
	struct page   *page;
	struct header *header;
	bool           conformed; /* a name stands behind /s/ */
	bool           beside;    /* what stands behind "By:" is taken for the name */
	bool           typed;     /* the name typed below was seen */
	bool           titled;    /* the title may go on on the next line */
	size_t         hang;      /* the column of a title behind its label; 0 for none */
};

/* Takes a span, the words behind /s/ or "By:", for the name, with a title behind a comma or dash or without. */
void signer_take_name(struct signer *signer, struct span span);

/* Takes a cell beside the name: one with a label, or a title. */
void signer_take_beside(struct signer *signer, struct span cell);

/* Takes a cell below the signature; `adjacent` where no blank line stands before it. */
void signer_take_below(struct signer *signer, struct span cell, bool adjacent);

/* Whether a cell ends in the same word as the name. */
bool signer_ends_alike(const struct signer *signer, struct span cell);

/* Whether a line of words is one label and its value alone: "Title: Treasurer". */
bool signer_is_labelled(const struct page *page, struct span line);

/* Takes off the title what belongs to none: a comma at its end, brackets around it, one that nothing opens. */
void signer_finish(struct header *header);

/* Whether a word labels the signer's name or title in the next cell: "Name    Ann Hughes", "(Title)". */
bool signer_is_label(const struct page *page, size_t word);

#endif
