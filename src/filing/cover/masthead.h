/*
 * A filing's header record, put together from the blocks that state it: its
 * envelope, cover, Item headings and signature page.
 */
#ifndef FILING_COVER_MASTHEAD_H
#define FILING_COVER_MASTHEAD_H

#include <stdbool.h>

#include "filing/block.h"
#include "filing/cover/caption.h"
#include "filing/cover/item.h"
#include "filing/cover/page.h"
#include "filing/header.h"

/* The kinds of block that a header is read from. */
enum {
	MASTHEAD_BLOCKS = BLOCK_ENVELOPE | BLOCK_COVER | BLOCK_ITEM | BLOCK_PROSE |
	                  BLOCK_SIGNATURE
};

struct masthead {
	struct header   header;     /* what the filing's text states */
	struct header   envelope;   /* what its envelope does */
	struct items    items;
	struct page     page;       /* memory for the page that is read */
	struct captions captions;
	bool            is_filing;  /* a cover or an envelope was seen */
	bool            exhibit;    /* the document is one: its Items and signatures are not the filing's */
	bool            signed_off; /* the signature page is behind */
	bool            signing;    /* its heading was seen, and no signature yet */
};

/* What a masthead is before its first use; `words` are those of masthead_lexicon. */
#define MASTHEAD_WITH(words) \
	{ .header = HEADER_NONE, .envelope = HEADER_NONE, .items = ITEMS_NONE, .page.lexicon = (words) }

/* Makes the lexicon that mastheads are read by, any number of them. Returns NULL with errno ENOMEM. */
struct lexicon *masthead_lexicon(void);

/* Reads the filing's next block, of any kind. Returns 0, or -1 with errno ENOMEM. */
int masthead_read(struct masthead *masthead, const struct block *block);

/* The kinds of block, as bits, that can add to what was read so far, or begin another filing. */
unsigned masthead_wants(const struct masthead *masthead);

/*
 * At the filing's end: finishes what the text states. What the envelope does
 * is still apart (see envelope_complete), so that the two can be compared.
 */
void masthead_finish(struct masthead *masthead);

/* Begins another filing; the memory is used again. */
void masthead_clear(struct masthead *masthead);

/* Frees all memory. */
void masthead_free(struct masthead *masthead);

#endif
