/*
 * The marks that cut a stream into filings, and filings into their parts:
 * lines that are the Commission's or a form's name, the heading of an Item or
 * of signatures, or a line of an envelope.
 */
#ifndef FILING_MARK_H
#define FILING_MARK_H

#include "filing/block.h"

/* The marks that structure a stream. */
enum mark {
	MARK_NONE,
	MARK_COMMISSION,     /* "SECURITIES AND EXCHANGE COMMISSION" */
	MARK_FORM,           /* "FORM 8-K" */
	MARK_ITEM,           /* "Item 5." */
	MARK_SIGNATURES,     /* "SIGNATURES", or "Pursuant to the requirements of ..." */
	MARK_MESSAGE,        /* -----BEGIN PRIVACY-ENHANCED MESSAGE----- */
	MARK_MESSAGE_END,    /* -----END PRIVACY-ENHANCED MESSAGE----- */
	MARK_SUBMISSION,     /* <SEC-DOCUMENT>, <IMS-DOCUMENT>, <SUBMISSION> */
	MARK_SUBMISSION_END, /* </SEC-DOCUMENT>, </IMS-DOCUMENT>, </SUBMISSION> */
	MARK_HEADER,         /* <SEC-HEADER>, <IMS-HEADER> */
	MARK_DOCUMENT,       /* <DOCUMENT> */
	MARK_TEXT,           /* <TEXT> */
	MARK_DOCUMENT_END,   /* </TEXT>, </DOCUMENT> */
	MARK_ENVELOPE        /* other lines of the envelope: </SEC-HEADER>, <TYPE>, <SEQUENCE> ... */
};

/* The mark that a line of kind LINE_TEXT or LINE_ROW is, or MARK_NONE. */
enum mark mark_of_line(const struct line *line);

/*
 * Where the number stands in a text that the heading of an Item starts: "Item 5.",
 * "Items 1-4", "ITEM NO. 5"; 0 where none does.
 */
size_t mark_item_number(struct slice text);

/*
 * The bytes of a number in words, or in Roman capitals, that the heading of an Item has
 * before a stop or a gap: "Item Five.  Other Events"; 0 where a text starts with none.
 * `digits` is that number.
 */
size_t mark_item_word(struct slice text, struct slice *digits);

/*
 * Whether the line's second byte is one that marks with its first byte have, which may
 * be spaced: "S I G N A T U R E".
 */
bool mark_goes_on(const struct line *line);

/* Whether the line's first two bytes can be those of a mark. */
static inline bool
mark_can_start(const struct line *line)
{
	switch (line->text[0]) {
	case '<': case '-':
	case 'S': case 's': case 'U': case 'u':
	case 'F': case 'f': case 'I': case 'i': case 'P': case 'E':
		return mark_goes_on(line);
	default:
		return false;
	}
}

/*
 * Whether the line ends in a form's name and has nothing before it but words
 * of a title: "8-K", "CURRENT REPORT ON FORM 8-K".
 */
bool mark_names_form(const struct line *line);

/*
 * Where the Commission's name starts that ends a text, with the country's before it
 * if it is there, both printed without blanks to spare; the text's length where none does.
 */
size_t mark_commission_start(struct slice text);

/* Whether the line is the country's name, which may stand before the Commission's. */
bool mark_is_country(const struct line *line);

/* Whether the line ends the Commission's name, wrapped: "EXCHANGE COMMISSION". */
bool mark_ends_name(const struct line *line);

/* Whether it can be the line before that one: "SECURITIES AND", "UNITED STATES SECURITIES AND". */
bool mark_starts_name(const struct line *line);

/*
 * Whether a line between the Commission's name and a form's says that this is no
 * cover, but the title page of what a report encloses ("EXHIBITS", "Exhibits to")
 * or a letter to the Commission ("Re:", "Ladies and Gentlemen").
 */
bool mark_is_of_no_cover(struct slice text);

/* Whether the line is a cover's caption that stands near the page's foot: a telephone number's. */
bool mark_is_late_caption(const struct line *line);

#endif
