/*
 * The registrant's name on a cover page. It stands right above its caption;
 * between the two, or above the name, may stand asides in brackets ("(Depositor)",
 * "(as seller under the ..., Series 1999-1)") and the securities' title.
 */
#include "filing/registrant.h"

#include "filing/issue.h"
#include "filing/namewords.h"
#include "filing/role.h"
#include "filing/words.h"

/* Whether no free word is on a line. */
static bool
is_nameless(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	while (words.from < words.to && page->words[words.from].use != WORD_FREE)
		words.from++;
	return words.from == words.to;
}

/* Whether a name goes on from `above` to `below`, though blank lines or an aside stand between them. */
static bool
is_connected(const struct page *page, struct span above, struct span below)
{
	return name_is_among(&page->words[above.to - 1], NAME_CONNECTORS) ||
	       name_is_among(&page->words[below.from], NAME_CONNECTORS);
}

/*
 * Whether another company's name starts with the word: a line, or a cell, that
 * follows the end of one. "... CORPORATION", "HOME LOAN TRUST" is one name, but
 * where an aside stands between.
 */
static bool
starts_another(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];
	struct span        line = page_line(page, at->line);

	if (!at->apart || word == 0 || name_is_among(at, NAME_CONNECTORS) ||
	    !name_ends_company(page, name_word_before(page, word)))
		return false;
	line.from = word;
	return name_has_any(page, line, at[-1].use == WORD_TAKEN ? NAME_COMPANY_WORDS : NAME_COMPANY_ENDS);
}

/* Whether, of several names, `above` is one and `below` another, whatever stands between them. */
static bool
are_two_names(const struct page *page, struct span above, struct span below)
{
	return name_ends_company(page, above.to - 1) && starts_another(page, below.from) &&
	       !words_equal(page_slice(page, above), page_slice(page, below));
}

/*
 * The lines of the name, or of several: `bottom` is its last, the result its
 * first. Its caption starts with the word `caption`.
 */
static size_t
name_top(const struct page *page, size_t top, size_t bottom, size_t caption)
{
	size_t      first = bottom;
	struct span below = name_words(page, bottom);

	for (size_t line = bottom; line > top; line--) {
		struct span above = name_words(page, line - 1);
		if (above.from == above.to)
			continue;
		if (page_is_date(page, above))
			break;
		if (first != line && !is_connected(page, above, below) &&
		    !(are_two_names(page, above, below) && role_names_several(page, caption)))
			break;
		first = line - 1;
		below = above;
	}
	return first;
}

/* The lines of a name, or of several: from `top` up to but without `bottom`. */
struct name_lines {
	size_t top;
	size_t bottom;
};

/* The middle of the least of the lines' widest gaps between two words, each of so many columns at least; 0 for none. */
static size_t
narrowest_gap(const struct page *page, struct name_lines lines)
{
	enum { WIDE = 3 };
	size_t middle = 0, least = SIZE_MAX;

	for (size_t line = lines.top; line < lines.bottom; line++) {
		struct span words = name_words(page, line);
		size_t      widest = 0, at = 0;
		for (size_t i = words.from + 1; i < words.to; i++) {
			size_t end = word_end(&page->words[i - 1]), gap = page->words[i].column - end;
			at = gap > widest ? end + gap / 2 : at;
			widest = gap > widest ? gap : widest;
		}
		if (widest >= WIDE && widest < least) {
			least = widest;
			middle = at;
		}
	}
	return middle;
}

/*
 * The column that parts two names side by side, of which one at least has more
 * than one line: no word is near it, companies stand on both sides, and no other
 * gap is as wide. 0 where there is none.
 */
static size_t
column_between(const struct page *page, struct name_lines lines)
{
	size_t middle = lines.bottom > lines.top + 1 ? narrowest_gap(page, lines) : 0;
	size_t left = 0, right = SIZE_MAX; /* where the words on its sides end and start */
	bool   companies[2] = { false, false };

	for (size_t line = lines.top; line < lines.bottom && middle > 0; line++) {
		struct span words = name_words(page, line);
		for (size_t i = words.from; i < words.to; i++) {
			const struct word *word = &page->words[i];
			bool               beyond = word->column >= middle;
			if (i > words.from && word->apart && beyond == (word[-1].column >= middle))
				return 0;
			companies[beyond] = companies[beyond] || name_is_among(word, NAME_COMPANY_WORDS);
			left = !beyond && word_end(word) > left ? word_end(word) : left;
			right = beyond && word->column < right ? word->column : right;
		}
	}
	return companies[0] && companies[1] && left + 2 <= right ? middle : 0;
}

/* Copies the name before a column, or that behind it. */
static void
copy_side(const struct page *page, struct name_lines lines, size_t column, bool beyond, struct header *header,
          const char *joint)
{
	for (size_t line = lines.top; line < lines.bottom; line++) {
		struct span words = name_words(page, line);
		for (size_t i = words.from; i < words.to; i++) {
			if (page->words[i].use != WORD_FREE || (page->words[i].column >= column) != beyond)
				continue;
			page_copy(page, (struct span){ i, i + 1 }, header, HEADER_REGISTRANT, joint);
			joint = " ";
		}
	}
}

/* Copies a name, or several of which others follow the first; that stands behind `joint`. */
static void
copy_names(const struct page *page, struct span names, struct header *header, const char *joint)
{
	for (size_t i = names.from, end; i < names.to; i = end) {
		end = i + 1;
		if (page->words[i].use != WORD_FREE)
			continue;
		while (end < names.to && page->words[end].use == WORD_FREE && !starts_another(page, end))
			end++;
		bool another = i > names.from && starts_another(page, i);
		page_copy(page, (struct span){ i, end }, header, HEADER_REGISTRANT,
		          i == names.from ? joint : another ? "; " : " ");
	}
}

/* Reads the name from the free words right above the caption. */
static void
read_name(struct page *page, size_t top, size_t caption, struct header *header)
{
	size_t bottom = page->words[caption].line;

	while (bottom > top && is_nameless(page, bottom - 1))
		bottom--;
	if (bottom == top)
		return;
	struct name_lines lines = { name_top(page, top, bottom - 1, caption), bottom };
	struct span       name = { name_words(page, lines.top).from, name_words(page, bottom - 1).to };
	while (name.from + 1 < name.to && name_is_among(&page->words[name.from], NAME_LEADS))
		name.from++;
	bool more = header_has(header, HEADER_REGISTRANT);
	while (more && name.from + 1 < name.to && name_is_among(&page->words[name.from], NAME_CONNECTORS))
		name.from++;
	if (more)
		header_extend(header, HEADER_REGISTRANT, "", (struct slice){ "", 0 });
	else
		header_begin(header, HEADER_REGISTRANT, page_line_number(page, name.from));
	const char *joint = more ? "; " : "";
	size_t      column = column_between(page, lines);
	if (column > 0) {
		copy_side(page, lines, column, false, header, joint);
		copy_side(page, lines, column, true, header, "; ");
	} else {
		copy_names(page, name, header, joint);
	}
	if (header_has(header, HEADER_REGISTRANT) && header->text.bytes[header->text.used - 1] == ',')
		header_shorten(header, HEADER_REGISTRANT, 1);
	page_mark(page, name, WORD_TAKEN);
}

void
registrant_read(struct page *page, size_t top, size_t end, struct header *header)
{
	struct span region = { page_line(page, top).from, end };
	size_t      bottom = page->words[end].line;

	role_read_asides(page, region, header);
	role_read_apposition(page, region, header);
	role_read_trailing(page, region, header);
	role_read_formerly(page, region, header);
	issue_take_lines(page, top, bottom);
	if (!header_has(header, HEADER_REGISTRANT))
		read_name(page, top, end, header);
	issue_read(page, region, header);
}

/* Whether a list of names has the one that ends it, behind its first bytes, already. */
static bool
is_listed(struct slice names, size_t first)
{
	static const char joint[] = "; ";
	struct slice      name = { names.text + first, names.length - first };

	for (size_t i = 0; i + name.length <= first; i++) {
		bool starts = i == 0 || memcmp(names.text + i - 2, joint, 2) == 0;
		if (starts && words_equal((struct slice){ names.text + i, name.length }, name))
			return true;
	}
	return false;
}

void
registrant_read_another(struct page *page, size_t top, size_t end, struct header *header)
{
	size_t before = header_text(header, HEADER_REGISTRANT).length, joint = 2;

	role_pass_asides(page, (struct span){ page_line(page, top).from, end });
	issue_take_lines(page, top, page->words[end].line);
	read_name(page, top, end, header);
	struct slice names = header_text(header, HEADER_REGISTRANT);
	if (names.length > before && is_listed(names, before + joint))
		header->values[HEADER_REGISTRANT].length = before;
}
