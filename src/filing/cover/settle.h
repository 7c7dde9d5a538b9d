/*
 * Keeping the values of captions: a field takes the first that one names and,
 * where registrants may have one each, those that other captions name.
 */
#ifndef FILING_COVER_SETTLE_H
#define FILING_COVER_SETTLE_H

#include "filing/cover/caption.h"
#include "filing/cover/page.h"
#include "filing/cover/value.h"
#include "filing/header.h"

/* A cover while it is read. */
struct cover {
	struct page     *page;
	struct captions *captions;
	struct header   *header;
	unsigned         settled;     /* fields that need no value any more: bits as a caption's */
	uintmax_t        address_end; /* the line that the address ends on */
	size_t           end;         /* the word behind the page's last */
	const struct caption *named;  /* the caption that the registrant's name was found above; or NULL */
	bool             above;       /* captions in brackets stand above their values */
};

/*
 * Marks the words of a caption's value as taken and keeps it in the record,
 * unless its field has one and takes no more; the caption is named then. A
 * value of no lines is none. It may lose a line or words that are not its own.
 * Behind an address, captions of another and of a telephone number name only that.
 */
void settle_value(struct cover *cover, const struct caption *caption, struct value *value);

/* Whether the field of a caption, which is settled, takes what this one names, too. */
bool settle_takes_more(const struct cover *cover, const struct caption *caption);

/* Whether a caption needs no value: it has one, names no field, or another had it. */
static inline bool
settle_is_done(const struct cover *cover, const struct caption *caption)
{
	if (caption->fields == 0 || caption->named)
		return true;
	return (cover->settled & 1u << shape_of(caption)->field) != 0 && !settle_takes_more(cover, caption);
}

/* Takes the zip code off an address that it is printed with, for a record without one. */
void settle_split_address(struct cover *cover);

#endif
