/*
 * The lines below a signature.
 */
#include "filing/cover/signlines.h"

#include "filing/cover/signwords.h"

enum {
	MOST_LINES = 10, /* of name and title */
	BLANK_LINES = 3  /* between them */
};

/* Whether a cell is a label whose value stands apart from it, with a colon or without. */
static bool
is_label(const struct page *page, struct span cell, struct span words)
{
	if (cell.to == words.to || page->words[cell.to].use != WORD_FREE)
		return false;
	return word_ends_in(&page->words[cell.to - 1], ':') ||
	       (cell.to == cell.from + 1 && signer_is_label(page, cell.from) &&
	        !sign_is_among(&page->words[cell.to], SIGN_CAPTIONS));
}

/* The cell of a line that stands under the signature; empty where none does. */
static struct span
cell_under(const struct page *page, const struct sign_place *place, size_t line)
{
	enum { ASIDE = 24 }; /* columns that a name may stand beside its signature */
	struct span words = page_line(page, line), found = { 0, 0 };
	size_t      nearest = ASIDE;

	for (size_t i = words.from; i < words.to;) {
		struct span cell = { i, page_cell_end(page, i) };
		i = cell.to;
		if (page->words[cell.from].use == WORD_RULER)
			continue;
		if (is_label(page, cell, words))
			i = cell.to = page_cell_end(page, cell.to);
		size_t left = page->words[cell.from].column, right = word_end(&page->words[cell.to - 1]);
		size_t away = left > place->right ? left - place->right
		              : right < place->left ? place->left - right
		                                     : 0;
		if (away < nearest) {
			nearest = away;
			found = cell;
		}
	}
	if (found.from == found.to && signer_is_labelled(page, words))
		return words;
	return found;
}

static bool
stops_signature(const struct page *page, struct span cell)
{
	const struct word *first = &page->words[cell.from];

	return sign_is_mark(first) || sign_is_by(page, cell.from) || sign_is_among(first, SIGN_STOPS) ||
	       page_is_date(page, cell);
}

/* Whether a line below a signature says "By:" and the signer's name again. */
static bool
says_by_again(const struct signer *signer, struct span cell)
{
	return signer->conformed && sign_is_by(signer->page, cell.from) && cell.to - cell.from > 1 &&
	       signer_ends_alike(signer, cell);
}

/* Whether "By:" alone, or before a ruler, stands right below the mark of the signature that it leads up to. */
static bool
is_by_below(const struct signer *signer, const struct sign_place *place, struct span cell)
{
	const struct word *by = &signer->page->words[cell.from];

	return signer->conformed && by->line == place->line + 1 && cell.to == cell.from + 1 &&
	       sign_is_by(signer->page, cell.from);
}

/* Whether a line starts as the heading of an index does: what stands below it is of no signature. */
static bool
starts_index(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	return words.from < words.to && sign_is_among(&page->words[words.from], SIGN_INDEX);
}

/* Whether a cell is none of the signer's any more; a lone "Date", the first below the signature, is its caption. */
static bool
ends_lines(const struct page *page, struct span cell, size_t taken)
{
	bool caption = taken == 0 && cell.to - cell.from == 1 && sign_is_among(&page->words[cell.from], SIGN_DATE);

	return !caption && stops_signature(page, cell);
}

/* The signer's name alone on a line, far aside from the signature; empty where another stands there. */
static struct span
name_aside(const struct signer *signer, size_t line)
{
	const struct page *page = signer->page;
	struct span        words = page_line(page, line), none = { 0, 0 };

	if (!signer->conformed || words.from == words.to)
		return none;
	size_t end = page_text_end(page, words, header_text(signer->header, HEADER_SIGNER));
	return end == words.to && page_cell_end(page, words.from) == words.to ? words : none;
}

/* Makes a cell, if it is not empty, the place that what is below stands under. */
static void
move_to(const struct page *page, struct sign_place *place, struct span cell)
{
	if (cell.from == cell.to)
		return;
	place->left = page->words[cell.from].column;
	place->right = word_end(&page->words[cell.to - 1]);
}

void
sign_read_lines(struct signer *signer, const struct sign_place *signature)
{
	const struct page *page = signer->page;
	struct sign_place  moved = *signature, *place = &moved;
	size_t             blank = 0, taken = 0;

	for (size_t line = place->line + 1; line < page->line_count && taken < MOST_LINES; line++) {
		struct span cell = cell_under(page, place, line);
		if (cell.from == cell.to && taken == 0) {
			cell = name_aside(signer, line);
			move_to(page, place, cell);
		}
		if (cell.from == cell.to) {
			blank += page_line(page, line).from == page_line(page, line).to;
			if (starts_index(page, line) || blank > BLANK_LINES)
				break;
			continue;
		}
		if (is_by_below(signer, place, cell))
			continue;
		if (says_by_again(signer, cell))
			cell.from++;
		else if (ends_lines(page, cell, taken))
			break;
		signer_take_below(signer, cell, blank == 0 || taken == 0);
		taken++;
		blank = 0;
	}
}
