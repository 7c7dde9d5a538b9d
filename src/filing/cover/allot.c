/*
 * Captions side by side, and the values on a line above or below them.
 */
#include "filing/cover/allot.h"

#include "filing/cover/shape.h"
#include "filing/cover/value.h"

enum { ROW = 16 }; /* captions, and values, side by side */

static bool
is_free(const struct page *page, size_t word)
{
	return page->words[word].use == WORD_FREE;
}

/* Captions that share lines, by their columns, and cells of values on a line. */
struct row {
	const struct caption *captions[ROW];
	size_t                count;
};

static bool
share_lines(const struct caption *a, const struct caption *b)
{
	return a->top <= b->bottom && b->top <= a->bottom;
}

static void
add_to_row(struct row *row, const struct caption *caption)
{
	size_t at = row->count++;

	while (at > 0 && row->captions[at - 1]->left > caption->left && row->captions[at - 1]->top != caption->top) {
		row->captions[at] = row->captions[at - 1];
		at--;
	}
	row->captions[at] = caption;
}

static struct row
row_of(const struct captions *captions, const struct caption *caption)
{
	const struct caption *all = captions->all;
	size_t                index = (size_t)(caption - all);
	size_t                from = index < ROW / 2 ? 0 : index - ROW / 2;
	struct row            row;

	row.count = 0; /* the others are set as they are counted */
	for (size_t i = from; i < captions->count && row.count < ROW; i++)
		if (share_lines(&all[i], caption))
			add_to_row(&row, &all[i]);
		else if (i > index)
			break;
	return row;
}

/* The values on a line, those that were taken already too. */
static size_t
cells_of(const struct page *page, size_t line, struct span cells[ROW])
{
	struct span words = page_line(page, line);
	size_t      count = 0;

	for (size_t i = words.from; i < words.to && count < ROW;) {
		size_t end = page_cell_end(page, i);
		if (is_free(page, i) || page->words[i].use == WORD_TAKEN)
			cells[count++] = (struct span){ i, end };
		i = end;
	}
	return count;
}

static bool
row_has(const struct row *row, enum header_field field, const struct caption *but)
{
	for (size_t i = 0; i < row->count; i++)
		if (row->captions[i] != but && caption_names(row->captions[i], field))
			return true;
	return false;
}

/* The columns between the two, 0 where they touch; or, negative, the columns that they share. */
static long
distance(const struct caption *caption, size_t left, size_t right)
{
	size_t from = left > caption->left ? left : caption->left;
	size_t to = right < caption->right ? right : caption->right;

	return from > to ? (long)(from - to) : -(long)(to - from);
}

/* The caption of a row that a cell stands nearest to and may belong to. */
static const struct caption *
owner_of(const struct page *page, const struct row *row, struct span cell)
{
	const struct caption *owner = NULL;
	size_t                left = page->words[cell.from].column;
	size_t                right = word_end(&page->words[cell.to - 1]);

	for (size_t i = 0; i < row->count; i++) {
		const struct caption *caption = row->captions[i];
		if (!shape_fits(page, caption, cell))
			continue;
		if (caption_names(caption, HEADER_ADDRESS) && shape_is_zip(page, cell) &&
		    row_has(row, HEADER_ZIP, caption))
			continue;
		if (owner == NULL || distance(caption, left, right) < distance(owner, left, right))
			owner = caption;
	}
	return owner;
}

/* The part of a cell whose words stand nearest to the caption, where one blank parts two values. */
static struct span
part_of(const struct page *page, const struct row *row, const struct caption *caption,
        struct span cell)
{
	struct span part = { cell.to, cell.to };

	for (size_t i = cell.from; i < cell.to; i++) {
		struct span word = { i, i + 1 };
		if (owner_of(page, row, word) != caption)
			continue;
		if (part.from == cell.to)
			part.from = i;
		part.to = i + 1;
	}
	return part;
}

/* Whether a cell stands over several captions of the row. */
static bool
spans_captions(const struct page *page, const struct row *row, struct span cell)
{
	size_t left = page->words[cell.from].column, count = 0;
	size_t right = word_end(&page->words[cell.to - 1]);

	for (size_t i = 0; i < row->count; i++)
		count += distance(row->captions[i], left, right) < 0;
	return count > 1;
}

/* Whether a word may be of what a caption of a row names, where a word's form tells that. */
static bool
is_kind(const struct page *page, const struct caption *caption, size_t word)
{
	bool employer = value_is_employer_number(page, (struct span){ word, word + 1 });

	if (caption_names(caption, HEADER_IRS_NUMBER))
		return employer;
	if (caption_names(caption, HEADER_JURISDICTION))
		return !page->words[word].digit;
	return caption_names(caption, HEADER_FILE_NUMBER) && page->words[word].digit && !employer;
}

/* The first of the words that stand in for an employer's number at a cell's end; the cell's end for none. */
static size_t
excuse_start(const struct page *page, struct span cell)
{
	size_t start = cell.to;

	while (start > cell.from && !page->words[start - 1].digit)
		start--;
	if (start == cell.from || start == cell.to || page->words[start].text.text[0] == '(')
		return cell.to;
	return value_is_excuse(page, (struct span){ start, start + 1 }) ? start : cell.to;
}

/* Whether a cell is several values, one of them an employer's number, which has a caption in the row. */
static bool
is_closed_up(const struct page *page, const struct row *row, struct span cell)
{
	size_t left = page->words[cell.from].column, right = word_end(&page->words[cell.to - 1]);
	size_t employers = 0, numbers = 0;
	bool   over_state = false;

	for (size_t i = 0; i < row->count; i++)
		over_state = over_state || (caption_names(row->captions[i], HEADER_JURISDICTION) &&
		                            distance(row->captions[i], left, right) < 0);
	for (size_t i = cell.from; i < cell.to; i++) {
		employers += value_is_employer_number(page, (struct span){ i, i + 1 });
		numbers += page->words[i].digit;
	}
	bool file = row_has(row, HEADER_FILE_NUMBER, NULL);
	bool excused = employers == 0 && excuse_start(page, cell) < cell.to;
	if (cell.to - cell.from == 1 || !row_has(row, HEADER_IRS_NUMBER, NULL))
		return false;
	if (excused)
		return file;
	return employers == 1 && (file ? numbers > 1 || over_state : numbers == 1 && over_state);
}

/* The words of such a cell that are of the caption's kind; file numbers go on over "and". */
static struct span
part_of_kind(const struct page *page, const struct caption *caption, struct span cell)
{
	struct span part = { cell.from, cell.from };
	size_t      excuse = excuse_start(page, cell);

	if (excuse < cell.to && caption_names(caption, HEADER_IRS_NUMBER))
		return (struct span){ excuse, cell.to };
	while (part.from < cell.to && !is_kind(page, caption, part.from))
		part.from++;
	part.to = part.from;
	for (size_t i = part.from; i < cell.to; i++)
		if (is_kind(page, caption, i))
			part.to = i + 1;
		else if (!caption_names(caption, HEADER_FILE_NUMBER) || page->words[i].digit)
			break;
	return part;
}

/* The caption's place in its row. */
static size_t
place_of(const struct row *row, const struct caption *caption)
{
	size_t place = 0;

	while (row->captions[place] != caption)
		place++;
	return place;
}

/*
 * What a row's caption may take of the cell in the given place of `count`; an
 * empty span for nothing. As many cells as captions, or one cell of as many
 * words, belong to them in their order; several closed up go by what they look
 * like; else a cell is its nearest caption's.
 */
static struct span
share_of(const struct page *page, const struct row *row, const struct caption *caption,
         struct span cell, size_t place, size_t count)
{
	const struct span none = { 0, 0 };
	struct span       line = page_line(page, page->words[cell.from].line);
	bool              address = row_has(row, HEADER_ADDRESS, NULL);
	bool              ordered = count == row->count && count > 1;

	/* an address may have a gap: "Attention:  J. Smith" */
	if (ordered && address && !page->words[cell.from].digit && caption_names(row->captions[place], HEADER_ZIP))
		ordered = false;
	if (ordered)
		return place == place_of(row, caption) ? cell : none;
	if (count < row->count && is_closed_up(page, row, cell))
		return part_of_kind(page, caption, cell);
	if (line.to - line.from == row->count && !address && spans_captions(page, row, cell)) {
		size_t word = line.from + place_of(row, caption);
		return word >= cell.from && word < cell.to ? (struct span){ word, word + 1 } : none;
	}
	if (count < row->count && !address && spans_captions(page, row, cell))
		return part_of(page, row, caption, cell);
	return owner_of(page, row, cell) == caption ? cell : none;
}

/* Whether any but rulers stand from one word up to another. */
static bool
has_words_between(const struct page *page, size_t from, size_t to)
{
	while (from < to && page->words[from].use == WORD_RULER)
		from++;
	return from < to;
}

struct span
allot_words(const struct page *page, const struct captions *captions,
              const struct caption *caption, size_t line)
{
	struct span cells[ROW], found = { 0, 0 };
	size_t      count = cells_of(page, line, cells);

	if (count == 0)
		return found;
	struct row row = row_of(captions, caption);
	for (size_t i = 0; i < count; i++) {
		struct span share = { 0, 0 };
		if (is_free(page, cells[i].from))
			share = share_of(page, &row, caption, cells[i], i, count);
		if (!shape_fits(page, caption, share))
			continue;
		if (found.from == found.to)
			found.from = share.from;
		else if (has_words_between(page, found.to, share.from))
			break;
		found.to = share.to;
	}
	return found;
}

bool
allot_is_alone(const struct captions *captions, const struct caption *caption)
{
	return row_of(captions, caption).count == 1;
}

bool
allot_is_across(const struct page *page, const struct captions *captions, const struct caption *caption, size_t line)
{
	struct span words = page_line(page, line);
	struct row  row = row_of(captions, caption);

	return words.from < words.to && row.count > 1 && page_cell_end(page, words.from) == words.to &&
	       spans_captions(page, &row, words);
}

/* Whether a cell is what hardly anything but its caption names: an employer's or an act's number, or a zip code. */
static bool
is_certain(const struct page *page, const struct caption *caption, struct span cell)
{
	return (caption_names(caption, HEADER_IRS_NUMBER) && value_is_employer_number(page, cell)) ||
	       (caption_names(caption, HEADER_FILE_NUMBER) && shape_is_act_number(page, cell)) ||
	       (caption_names(caption, HEADER_ZIP) && shape_is_zip(page, cell));
}

bool
allot_is_row(const struct page *page, const struct captions *captions, const struct caption *caption, size_t line)
{
	struct span cells[ROW];
	struct row  row = row_of(captions, caption);
	size_t      count = row.count > 1 ? cells_of(page, line, cells) : 0;
	bool        bracketed = false, certain = false;

	for (size_t i = 0; i < count; i++) {
		if (count != row.count || !shape_fits(page, row.captions[i], cells[i]))
			return false;
		bracketed = bracketed || row.captions[i]->bracketed;
		certain = certain || is_certain(page, row.captions[i], cells[i]);
	}
	return count > 0 && (!bracketed || certain);
}
