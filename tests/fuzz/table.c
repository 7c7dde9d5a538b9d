/*
 * The table parser: a row's fields are fit for a record, its numbers plain
 * decimals; what lies before and behind a line in memory makes no difference,
 * nor what was read before the filing.
 */
#include "filing/table/table.h"

#include "alone.h"
#include "fuzz.h"
#include "record/tsv.h"

static struct output whole = OUTPUT_TO(-1), other = OUTPUT_TO(-1);
static struct tables tables, used, fresh;

static void
check_row(const struct row *row, const struct block *block)
{
	must(is_field(row->label) && is_field(row->dimension) && is_field(row->pool),
	     "a row's text is fit for a field");
	must(is_plain(row->low) && is_plain(row->high) && is_plain(row->loans) &&
	             is_plain(row->balance),
	     "a row's numbers are plain");
	must(row->line >= block->lines[0].number &&
	             row->line <= block->lines[block->count - 1].number,
	     "a row's line is in its block");
}

static void
write_field(struct output *output, struct slice text)
{
	output_slice(output, text);
	output_byte(output, '\t');
}

static void
write_rows(struct output *output, const struct tables *from, const struct block *block)
{
	for (size_t i = 0; i < from->row_count; i++) {
		const struct row *row = &from->rows[i];
		check_row(row, block);
		tsv_number(output, row->table);
		output_byte(output, row->total ? 't' : 'r');
		write_field(output, row->pool);
		write_field(output, row->dimension);
		write_field(output, row->label);
		write_field(output, row->low);
		write_field(output, row->high);
		write_field(output, row->loans);
		write_field(output, row->balance);
		tsv_number(output, row->line);
		output_byte(output, '\n');
	}
	for (size_t i = 0; i < from->problem_count; i++) {
		tsv_number(output, from->problems[i].line);
		output_string(output, from->problems[i].reason);
		output_slice(output, from->problems[i].text);
		output_byte(output, '\n');
	}
}

/* Reads a block with all three readers, of which one gets it with its lines apart. */
static void
see(const struct block *block)
{
	struct block copy = alone_copy(block);

	if (block->begins) {
		tables_begin_filing(&tables);
		tables_begin_filing(&used);
		tables_free(&fresh);
		tables_begin(&fresh);
	}
	whole.used = other.used = 0;
	must(tables_read(&tables, block) == 0, "there is memory");
	write_rows(&whole, &tables, block);
	must(tables_read(&used, &copy) == 0, "there is memory");
	write_rows(&other, &used, &copy);
	must_equal(bytes_of(&whole), bytes_of(&other), "neighbours in memory make no difference");
	other.used = 0;
	must(tables_read(&fresh, block) == 0, "there is memory");
	write_rows(&other, &fresh, block);
	must_equal(bytes_of(&whole), bytes_of(&other), "filings before make no difference");
	alone_free(&copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };

	tables_begin(&tables);
	tables_begin(&used);
	tables_begin(&fresh);
	each_block(text, BLOCK_TABLE, see);
	tables_free(&tables);
	tables_free(&used);
	tables_free(&fresh);
	return 0;
}
