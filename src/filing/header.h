/*
 * A filing's header record in the making: one value a field, copied out of
 * the blocks that state it. The fields are the columns of tsheader in
 * tsrecords(5).
 */
#ifndef FILING_HEADER_H
#define FILING_HEADER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"

enum header_field {
	HEADER_FILING,
	HEADER_ACCESSION,
	HEADER_CIK,
	HEADER_FORM,
	HEADER_REPORT_DATE,
	HEADER_FILED,
	HEADER_REGISTRANT,
	HEADER_ROLE,
	HEADER_SECURITIES,
	HEADER_SERIES,
	HEADER_JURISDICTION,
	HEADER_FILE_NUMBER,
	HEADER_IRS_NUMBER,
	HEADER_ADDRESS,
	HEADER_ZIP,
	HEADER_PHONE,
	HEADER_FORMER_NAME,
	HEADER_ITEMS,
	HEADER_ITEM_TITLES,
	HEADER_SIGNED,
	HEADER_SIGNER,
	HEADER_SIGNER_TITLE,
	HEADER_SIGNATURE_DATE,
	HEADER_FIELDS
};

struct header_value {
	size_t    offset;     /* of its text, in the header's */
	size_t    length;     /* 0: not stated */
	uintmax_t line;       /* where its first text stands */
	bool      unreadable; /* the text is kept as printed, for a message, but is no date */
};

/* A record; zero it with HEADER_NONE before its first use. */
struct header {
	struct output       text; /* the values' bytes; its error tells of memory that ran out */
	struct header_value values[HEADER_FIELDS];
};

#define HEADER_NONE { .text = OUTPUT_TO(-1) }

/* The fields' names, in the order of the record. */
extern const char *const header_names[HEADER_FIELDS];

/* Empties all fields, keeping the memory. */
void header_clear(struct header *header);

/* Frees the memory and empties all fields. */
void header_free(struct header *header);

/*
 * Finds a field by its name. Returns HEADER_FIELDS where there is none.
 */
enum header_field header_field_named(struct slice name);

/* Whether no field was ever set. */
static inline bool
header_is_empty(const struct header *header)
{
	return header->text.used == 0;
}

/* Whether the field is stated, be it readable or not. */
static inline bool
header_has(const struct header *header, enum header_field field)
{
	return header->values[field].length > 0;
}

/* A field's text, empty where it is not stated; valid until the header is written to. */
static inline struct slice
header_text(const struct header *header, enum header_field field)
{
	const struct header_value *value = &header->values[field];

	if (value->length == 0 || value->unreadable)
		return (struct slice){ "", 0 };
	return (struct slice){ header->text.bytes + value->offset, value->length };
}

/* Starts a field's value anew; `line` is where it stands. */
void header_begin(struct header *header, enum header_field field, uintmax_t line);

/*
 * Appends to the field begun last: `joint` where the value has text already,
 * then the text as a field holds it. White space alone appends nothing.
 */
void header_append(struct header *header, enum header_field field, const char *joint,
                   struct slice text);

/* The same to a field that need not be the one begun last. */
void header_extend(struct header *header, enum header_field field, const char *joint,
                   struct slice text);

/* Takes the last `count` bytes, and blanks before them, off the field begun last. */
void header_shorten(struct header *header, enum header_field field, size_t count);

/* Sets a field to one text; an empty one unsets it. */
void header_set(struct header *header, enum header_field field, struct slice text,
                uintmax_t line);

/*
 * Sets a date field from text that should be a date: the first date in it, as
 * YYYY-MM-DD, or, where it has none, the text, marked unreadable.
 */
void header_set_date(struct header *header, enum header_field field, struct slice text,
                     uintmax_t line);

/*
 * Reads a date like "3rd day of June, 1999", "3rd of June, 1999" or "third day of June,
 * 1999" at the start of a text, as YYYY-MM-DD and a NUL.
 */
bool header_read_day_of(struct slice text, char *date);

/* Finds the first date in a text. Writes it as YYYY-MM-DD and a NUL; false where there is none. */
bool header_find_date(struct slice text, char *date);

/* Whether a date has a blank that nobody filled in: "June ___, 1999", "June   , 1999", ", 1999", "June 3, ____". */
bool header_is_unfilled(struct slice text);

#endif
