/*
 * A filing's header record, put together from the blocks that state it.
 */
#include "filing/cover/masthead.h"

#include "filing/cover/cover.h"
#include "filing/cover/signature.h"
#include "filing/cover/signing.h"
#include "filing/envelope.h"
#include "filing/words.h"

struct lexicon *
masthead_lexicon(void)
{
	struct lexicon *lexicon = lexicon_new();

	if (lexicon == NULL ||
	    (cover_add_words(lexicon) == 0 && signature_add_words(lexicon) == 0))
		return lexicon;
	lexicon_free(lexicon);
	return NULL;
}

/* Reads a cover page, and the signature where the form has it on its cover. */
static int
read_cover(struct masthead *masthead, const struct block *block)
{
	size_t signature = signing_find(block->lines, block->count);

	masthead->signed_off = signature < block->count;
	if (cover_read(&masthead->page, &masthead->captions, block->lines, block->count,
	               &masthead->header) != 0)
		return -1;
	if (!block->itemized)
		items_begin(&masthead->items, block);
	if (!masthead->signed_off)
		return 0;
	return signature_read(&masthead->page, block->lines + signature, block->count - signature,
	                      &masthead->header);
}

/* Reads a block that shows that this is a filing. */
static int
read_first_page(struct masthead *masthead, const struct block *block)
{
	masthead->is_filing = true;
	header_set(&masthead->header, HEADER_FILING, slice_of(block->filing->name), 0);
	if (block->kind == BLOCK_COVER)
		return read_cover(masthead, block);
	masthead->exhibit = envelope_begins_exhibit(block->lines, block->count);
	envelope_read(block->lines, block->count, &masthead->envelope);
	return 0;
}

static bool
is_signed(const struct masthead *masthead)
{
	return slice_is(header_text(&masthead->header, HEADER_SIGNED), "yes");
}

/* Reads a signature page; one that says nothing is not the filing's. */
static int
read_signature(struct masthead *masthead, const struct block *block)
{
	struct header *header = &masthead->header;
	int            result = signature_read(&masthead->page, block->lines, block->count,
	                                       header);

	masthead->signed_off = is_signed(masthead) || header_has(header, HEADER_SIGNER) ||
	                       header_has(header, HEADER_SIGNATURE_DATE);
	masthead->signing = !masthead->signed_off;
	return result;
}

/* Whether a page is the report's signature page again, now signed, and not that of what it encloses. */
static bool
is_signed_copy(const struct block *block)
{
	if (signing_find(block->lines, block->count) == block->count)
		return false;
	for (size_t i = 0; i < block->count; i++)
		if (words_contain(line_slice(&block->lines[i]), "pursuant to the requirements"))
			return true;
	return false;
}

/* Reads the signed copy of a page without a conformed signature, in the place of what that says. */
static int
read_signed_copy(struct masthead *masthead, const struct block *block)
{
	for (enum header_field field = HEADER_SIGNED; field <= HEADER_SIGNATURE_DATE; field++)
		header_set(&masthead->header, field, (struct slice){ "", 0 }, 0);
	return read_signature(masthead, block);
}

int
masthead_read(struct masthead *masthead, const struct block *block)
{
	if (block->kind == BLOCK_ENVELOPE || block->kind == BLOCK_COVER)
		return read_first_page(masthead, block);
	if (!masthead->is_filing || masthead->exhibit)
		return 0;
	if (masthead->signed_off) {
		bool copy = block->kind == BLOCK_SIGNATURE && !is_signed(masthead) && is_signed_copy(block);
		return copy ? read_signed_copy(masthead, block) : 0;
	}
	bool beyond = masthead->signing && block->kind == BLOCK_PROSE &&
	              signing_find(block->lines, block->count) < block->count;
	if (block->kind == BLOCK_SIGNATURE || beyond)
		return read_signature(masthead, block);
	if (block->kind == BLOCK_ITEM || block->kind == BLOCK_PROSE)
		items_read(&masthead->items, block);
	return 0;
}

unsigned
masthead_wants(const struct masthead *masthead)
{
	const unsigned first_page = BLOCK_ENVELOPE | BLOCK_COVER;

	if (!masthead->is_filing || masthead->exhibit)
		return first_page;
	if (masthead->signed_off)
		return first_page | (is_signed(masthead) ? 0 : BLOCK_SIGNATURE);
	/* an Item's title, or a signature, may stand in a paragraph of its own */
	bool more = masthead->signing || masthead->items.title_awaited || masthead->items.title_open ||
	            masthead->items.plain > 0;
	unsigned prose = more ? BLOCK_PROSE : 0;
	return first_page | BLOCK_ITEM | BLOCK_SIGNATURE | prose;
}

void
masthead_finish(struct masthead *masthead)
{
	items_finish(&masthead->items, &masthead->header);
}

void
masthead_clear(struct masthead *masthead)
{
	header_clear(&masthead->header);
	header_clear(&masthead->envelope);
	masthead->is_filing = masthead->exhibit = masthead->signed_off = masthead->signing = false;
}

void
masthead_free(struct masthead *masthead)
{
	header_free(&masthead->header);
	header_free(&masthead->envelope);
	items_free(&masthead->items);
	page_free(&masthead->page);
	captions_free(&masthead->captions);
}
