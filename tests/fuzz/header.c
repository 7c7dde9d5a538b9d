/*
 * The parsers of envelopes, cover pages, Items and signature pages: what they
 * state is fit for a field, dates are dates, and what lies before and behind a
 * line in memory makes no difference.
 */
#include "filing/header.h"

#include "alone.h"
#include "filing/cover/cover.h"
#include "filing/cover/item.h"
#include "filing/cover/masthead.h"
#include "filing/cover/signature.h"
#include "filing/envelope.h"
#include "fuzz.h"
#include "record/date.h"
#include "record/tsv.h"

static struct output whole = OUTPUT_TO(-1), other = OUTPUT_TO(-1);

static void
write_header(struct output *output, const struct header *header, const struct block *block)
{
	for (enum header_field field = 0; field < HEADER_FIELDS; field++) {
		struct slice text = header_text(header, field);
		uintmax_t    line = header->values[field].line;
		must(is_field(text), "a header's field is fit for one");
		must(text.length == 0 || (line >= block->lines[0].number &&
		                          line <= block->lines[block->count - 1].number),
		     "a value's line is in its block");
		output_slice(output, text);
		output_byte(output, '\t');
		tsv_number(output, line);
		output_byte(output, '\n');
	}
	must(header->text.error == 0, "there is memory");
}

static void
check_date(struct slice text)
{
	char date[DATE_LENGTH + 1];

	must(text.length == 0 || (text.length == DATE_LENGTH &&
	                          date_parse(text, date) == DATE_LENGTH && slice_is(text, date)),
	     "a date is one");
}

static void
read_block(struct output *output, const struct block *block)
{
	static struct header   header = HEADER_NONE, completed = HEADER_NONE;
	static struct items    items = ITEMS_NONE;
	static struct page     page;
	static struct captions captions;

	if (page.lexicon == NULL)
		page.lexicon = masthead_lexicon();
	must(page.lexicon != NULL, "there is memory");
	header_clear(&header);
	header_clear(&completed);
	if (block->kind == BLOCK_ENVELOPE) {
		envelope_read(block->lines, block->count, &header);
		output_byte(output, envelope_begins_exhibit(block->lines, block->count) ? 'x' : '-');
	} else if (block->kind == BLOCK_COVER) {
		must(cover_read(&page, &captions, block->lines, block->count, &header) == 0,
		     "there is memory");
	} else if (block->kind == BLOCK_SIGNATURE) {
		must(signature_read(&page, block->lines, block->count, &header) == 0,
		     "there is memory");
	} else {
		items_read(&items, block);
		items_finish(&items, &header);
	}
	write_header(output, &header, block);
	check_date(header_text(&header, HEADER_REPORT_DATE));
	check_date(header_text(&header, HEADER_FILED));
	check_date(header_text(&header, HEADER_SIGNATURE_DATE));
	envelope_complete(&completed, &header);
	for (enum header_field field = 0; field < HEADER_FIELDS; field++)
		must(envelope_agrees(&completed, &header, field), "a copy agrees");
}

static void
see(const struct block *block)
{
	struct block copy = alone_copy(block);

	whole.used = other.used = 0;
	read_block(&whole, block);
	read_block(&other, &copy);
	must_equal(bytes_of(&whole), bytes_of(&other), "neighbours in memory make no difference");
	alone_free(&copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };

	each_block(text, BLOCK_ENVELOPE | BLOCK_COVER | BLOCK_ITEM | BLOCK_PROSE | BLOCK_SIGNATURE,
	           see);
	return 0;
}
