/*
 * What the values that captions name look like: by that a value is told from
 * whatever else stands near its caption.
 */
#ifndef FILING_COVER_SHAPE_H
#define FILING_COVER_SHAPE_H

#include "filing/cover/caption.h"
#include "filing/cover/page.h"
#include "util/word.h"

struct shape {
	enum header_field field;
	bool (*fits)(const struct page *page, struct span span);
	const char *joint; /* between the lines of a value */
	bool        tall;  /* its lines may stand apart */
	bool        plain; /* any text fits */
};

/* The shapes of the fields that captions name. */
extern const struct shape value_shapes[HEADER_FIELDS];

/*
 * The shape of what a caption names, which must name a field: of the name, or
 * else of an address, where it names other fields as well.
 */
static inline const struct shape *
shape_of(const struct caption *caption)
{
	unsigned tall = caption->fields & (1u << HEADER_REGISTRANT | 1u << HEADER_ADDRESS);
	unsigned fields = tall != 0 ? tall : caption->fields;

	return &value_shapes[word_lowest_bit(fields)];
}

/* The shape of a field that captions name. */
static inline const struct shape *
shape_for(enum header_field field)
{
	return &value_shapes[field];
}

/* Whether the words can be what the caption names. */
bool shape_fits(const struct page *page, const struct caption *caption, struct span span);

/* Whether the words can be a zip code; it may be mistyped. */
bool shape_is_zip(const struct page *page, struct span span);

/*
 * Whether words, one at least, are a number of the Securities Act's or the Exchange
 * Act's files: "333-72082", "33-63714".
 */
bool shape_is_act_number(const struct page *page, struct span span);

/* Whether a date stands among the words, which are of one line. */
bool shape_is_date(const struct page *page, struct span span);

/*
 * Whether words are printed like a date, though there is no such day or month:
 * "June 31, 2001", "Jnue 5, 2000", "2/29/2001".
 */
bool shape_is_spoilt_date(const struct page *page, struct span span);

#endif
