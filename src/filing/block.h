/*
 * What the segmenter makes of a stream: filings, and their blocks of lines.
 * A block is the unit of memory; it is valid until the next one is asked for.
 */
#ifndef FILING_BLOCK_H
#define FILING_BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "util/slice.h"

/* The kinds of block, as bits, so that a program can ask for several. */
enum block_kind {
	BLOCK_ENVELOPE  = 1 << 0, /* EDGAR's header: <SEC-HEADER>, <IMS-HEADER>, <TYPE> lines */
	BLOCK_COVER     = 1 << 1, /* the cover page, from the Commission's name to the first Item */
	BLOCK_ITEM      = 1 << 2, /* a paragraph that an Item heading starts */
	BLOCK_PROSE     = 1 << 3, /* any other paragraph: text, a list entry, a footnote */
	BLOCK_TABLE     = 1 << 4, /* a table: title, headings, rulers, rows */
	BLOCK_SIGNATURE = 1 << 5  /* the signature page, from its heading on */
};

/* What a line looks like, by itself. */
enum line_kind {
	LINE_BLANK,        /* nothing but white space */
	LINE_TEXT,         /* anything not below */
	LINE_ROW,          /* ends in a number that stands apart from the text before it */
	LINE_FOLIO,        /* a page's number alone: 7, - 7 -, S-7, Page 7 */
	LINE_RULER,        /* one run of -, = or _ */
	LINE_COLUMN_RULER, /* two runs or more, with blanks between them */
	LINE_PAGE,         /* a page mark: <PAGE>, <PAGE> 7, a form feed */
	LINE_TAG           /* table tags alone: <TABLE>, <CAPTION>, <S> <C>, <FN>, </TABLE> ... */
};

struct line {
	const char    *text;     /* the first byte after leading blanks; INPUT_MARGIN bytes behind the last can be read */
	size_t         length;   /* bytes from there, without trailing blanks */
	size_t         indent;   /* columns before it; a tab goes to the next multiple of 8 */
	uintmax_t      number;   /* 1-based, in the input */
	uintmax_t      position; /* of the first byte, in the input */
	enum line_kind kind;
	unsigned       tabs;     /* that stand right before the first byte */
};

/* The filing that a block belongs to. */
struct filing {
	const char *name;      /* the records' `filing`: accession number, or label with #2, #3 ... */
	const char *series;    /* the records' `series`: "" where none was printed, or no prose or table was wanted */
	size_t      ordinal;   /* 1 for the first filing of an input */
	bool        enveloped; /* it has EDGAR's envelope */
	bool        covered;   /* it has a cover page */
};

struct block {
	enum block_kind      kind;
	const struct line   *lines;
	size_t               count;
	const struct filing *filing;
	const char          *section;   /* a table's: the pool that a heading above names for what follows, or "" */
	struct slice         lead;      /* a table's: the end of the running text right above it, or "" */
	bool                 paged;     /* a page mark or number stands between a paragraph and the text before it */
	bool                 over_page; /* one stands between a table and the one before it */
	bool                 begins;    /* the first block of its filing that is handed out */
	bool                 continues; /* a table's lines go on from the block before */
	bool                 cut_off;   /* the input ended in its last line, or behind it */
	bool                 cut_below; /* it ended in such blank lines behind it as part its rows */
	bool                 rowless;   /* a table's title or headings alone: the input ended above the rows */
	bool                 itemized;  /* a cover that an Item's heading ends */
	bool                 partial;   /* it ended in that line: there is no newline behind it */
};

/* A line's bytes, without blanks at either end. */
static inline struct slice
line_slice(const struct line *line)
{
	return (struct slice){ line->text, line->length };
}

#endif
