/*
 * A cover page's captions: "(Zip Code)", "Commission File No.", "(State or
 * other jurisdiction / of incorporation)", wherever they stand and however
 * they are wrapped.
 */
#ifndef FILING_COVER_CAPTION_H
#define FILING_COVER_CAPTION_H

#include "filing/cover/page.h"
#include "filing/header.h"

/* A field of the record, as a bit of a caption's: CAPTION_FIELD(ZIP). */
#define CAPTION_FIELD(name) (1u << HEADER_##name)

struct caption {
	unsigned    fields;    /* of the record, a bit each; 0 where none wants it */
	size_t      first;     /* its first word and, in reading order, its last */
	size_t      last;
	size_t      top;       /* its first line and its last */
	size_t      bottom;
	size_t      left;      /* its first column and the one behind its last */
	size_t      right;
	bool        bracketed; /* it stands in brackets */
	bool        colon;     /* it ends in a colon: what it names follows */
	bool        alone;     /* it is one word or two that other texts have, too: "Name:" */
	bool        closed_up; /* its brackets are closed behind those that the next of its row opens */
	bool        named;     /* its value was found; for the reader of the captions to set */
	struct span inside;    /* the value, where it stands inside the brackets; else empty */
};

/* Whether a caption names the field. */
static inline bool
caption_names(const struct caption *caption, enum header_field field)
{
	return (caption->fields & 1u << field) != 0;
}

/* Numbers of all wordings of captions: bit i of [k] is bit k of the number of wording i. */
struct caption_counts {
	uint64_t bits[2];
};

/* All captions of a page, in reading order; zero it before its first use. */
struct captions {
	struct caption       *all;
	size_t                count;
	size_t                capacity;
	struct caption_counts lengths; /* of the wordings' cores; set as the first captions are sought, */
	uint64_t              row;     /* as are the wordings that name the row of the state, a bit each */
};

/* Adds the words of captions to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int captions_add_words(struct lexicon *lexicon);

/*
 * Finds the captions of a page and marks their words as WORD_CAPTION; only
 * words that are free are looked at. Returns 0, or -1 with errno ENOMEM.
 */
int captions_find(struct captions *captions, struct page *page);

/*
 * Whether most of the words are those of the field's captions, as they are or
 * misspelt: the rest of a caption, "fsical year, if changed", and no value.
 */
bool captions_hold(enum header_field field, const struct page *page, struct span span);

/* Frees the memory and zeroes it. */
void captions_free(struct captions *captions);

#endif
