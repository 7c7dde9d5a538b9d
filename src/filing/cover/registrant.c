/*
 * The registrant's name on a cover page. It stands right above its caption;
 * between the two, or above the name, may stand asides in brackets ("(Depositor)",
 * "(as seller under the ..., Series 1999-1)") and the securities' title.
 */
#include "filing/cover/registrant.h"

#include "filing/cover/issue.h"
#include "filing/cover/namewords.h"
#include "filing/cover/role.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What a period that a report is for starts with. */
static const char *const period_leads[] = { "for the month", "for the quarter", "for the period" };

/* Words before "Trust" that say its kind, and name nobody. */
static const char *const trust_kinds[] = {
	"mortgage", "home", "loan", "loans", "residential", "commercial", "multifamily",
	"manufactured", "housing", "equity", "asset", "auto", "real", "grantor", "owner", "trust",
	"series", "collateralized", "adjustable", "fixed", "revolving", "securities", "funding",
	"credit", "student", "alternative", "the",
};

/* Whether words are a date behind what it is of: "Issue Date: May 31, 1996". */
static bool
is_labelled_date(const struct page *page, struct span words)
{
	size_t label = words.from;

	if (!page->words[words.to - 1].digit)
		return false;
	while (label < words.to && !word_ends_in(&page->words[label], ':'))
		label++;
	return label + 1 < words.to && page_is_date(page, (struct span){ label + 1, words.to });
}

/* Whether words say what is issued, "$414,498,021", or when, or for which period, "For the Month of May, 1996". */
static bool
is_amount_or_period(const struct page *page, struct span words)
{
	enum { LEAD = 3 }; /* words: "For the Month" */

	if (page->words[words.from].text.text[0] == '$' || is_labelled_date(page, words))
		return true;
	if (words.to - words.from <= LEAD || !name_is_among(&page->words[words.from], NAME_CONNECTORS))
		return false;
	words.to = words.from + LEAD;
	return words_equal_one(page_slice(page, words), period_leads, LEN(period_leads));
}

/* Whether a line has no free words that may be a name's. */
static bool
is_nameless(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	while (words.from < words.to && page->words[words.from].use != WORD_FREE)
		words.from++;
	return words.from == words.to || is_amount_or_period(page, words);
}

/* Whether a name goes on from `above` to `below`, though blank lines or an aside stand between them. */
static bool
is_connected(const struct page *page, struct span above, struct span below)
{
	return name_is_among(&page->words[above.to - 1], NAME_CONNECTORS) ||
	       name_is_among(&page->words[below.from], NAME_CONNECTORS);
}

/* Whether a wide gap stands between a word and the one before it on its line. */
static bool
is_far_behind(const struct word *word)
{
	enum { WIDE = 5 };

	return word->line == word[-1].line && word->column >= word_end(&word[-1]) + WIDE;
}

/* Whether a trust's name ends with a word: "... TRUST", "... TRUST II". */
static bool
ends_trust(const struct page *page, size_t word)
{
	if (page->words[word].use != WORD_FREE)
		return false;
	if (name_is_company_number(page, word))
		word--;
	return name_is_among(&page->words[word], NAME_TRUST);
}

/* Whether one of several names, as the caption that starts with the word `caption` may say, ends with a word. */
static bool
ends_name(const struct page *page, size_t word, size_t caption)
{
	return name_ends_company(page, word) || (ends_trust(page, word) && role_says_several(page, caption));
}

/* Whether two lines start with the same word. */
static bool
start_alike(const struct page *page, struct span above, struct span below)
{
	return words_equal(page->words[above.from].text, page->words[below.from].text);
}

/* Whether a line is a bank's or company's name, and the one above it that of its trust: "ALDER TRUST", "ALDER BANK". */
static bool
is_below_its_trust(const struct page *page, struct span line)
{
	if (line.from == 0 || page->words[line.from - 1].line + 1 != page->words[line.from].line)
		return false;
	return ends_trust(page, line.from - 1) && name_is_among(&page->words[line.to - 1], NAME_COMPANY_WORDS) &&
	       !name_has_any(page, line, NAME_SECURITIES_NOUNS) &&
	       start_alike(page, name_words(page, page->words[line.from].line - 1), line);
}

/*
 * Whether a line is the numbered name of a trust that is whole: "Alder Loan Trust 2003-1",
 * not the end of a company's name that goes on with it, "Mortgage Loan Trust 2003-1".
 */
static bool
is_numbered_trust(const struct page *page, struct span line)
{
	bool               article = line.from + 1 < line.to && slice_is(page->words[line.from].text, "THE");
	const struct word *first = &page->words[line.from + article];
	bool               kind = words_equal_one(first->text, trust_kinds, LEN(trust_kinds));

	return !kind && ascii_is_upper(first->text.text[0]) && page_has_digit(page, line) &&
	       name_has_any(page, line, NAME_TRUST) && !name_has_any(page, line, NAME_SECURITIES_NOUNS);
}

/* Whether a wide gap before the word parts the name of a bank or trust, "ALDER BANK, N.A.", from another company's. */
static bool
parts_abreast(const struct page *page, size_t word)
{
	size_t last = word - 1;

	if (!is_far_behind(&page->words[word]) || page->words[last].use != WORD_FREE)
		return false;
	if (page->words[last].digit && last > 0 && page->words[last - 1].line == page->words[last].line)
		last--; /* "ALDER LOAN TRUST 2003-1" */
	return name_is_among(&page->words[last], NAME_COMPANY_WORDS) &&
	       name_has_any(page, (struct span){ word, page_line_end(page, word) }, NAME_COMPANY_WORDS);
}

/*
 * Whether another company's name starts with the word: a line, or a cell, that
 * follows the end of one. "... CORPORATION", "HOME LOAN TRUST" is one name, but
 * where an aside or a wide gap stands between, the trust is numbered, or the
 * caption, which starts with the word `caption`, says that there are several.
 */
static bool
starts_another(const struct page *page, size_t word, size_t caption)
{
	const struct word *at = &page->words[word];
	struct span        line = page_line(page, at->line);

	if (!at->apart || word == 0 || name_is_among(at, NAME_CONNECTORS))
		return false;
	if (word == line.from && is_below_its_trust(page, name_words(page, at->line)))
		return true;
	if (word > line.from && parts_abreast(page, word))
		return true;
	if (!ends_name(page, name_word_before(page, word), caption))
		return false;
	if (word == line.from && is_numbered_trust(page, line))
		return true;
	line.from = word;
	bool apart = at[-1].use == WORD_TAKEN || is_far_behind(at) || role_says_several(page, caption);
	return name_has_any(page, line, apart ? NAME_COMPANY_WORDS : NAME_COMPANY_ENDS);
}

/* Whether, of several names, `above` is one and `below` another, whatever stands between them. */
static bool
are_two_names(const struct page *page, struct span above, struct span below, size_t caption)
{
	return ends_name(page, above.to - 1, caption) && starts_another(page, below.from, caption) &&
	       !words_equal(page_slice(page, above), page_slice(page, below));
}

/* Whether a trust's name stands below an aside, which says what the company above it is to it: "(Depositor)". */
static bool
is_trust_below(const struct page *page, struct span name)
{
	return page->words[name.from - 1].use == WORD_TAKEN && name_has_any(page, name, NAME_TRUST);
}

/* Whether nothing but a ruler stands on a line, and right below words, all along them. */
static bool
underlines(const struct page *page, size_t line, struct span words)
{
	enum { SLIP = 2 }; /* columns */
	struct span  ruler = page_line(page, line);
	const struct word *first = &page->words[ruler.from], *last = &page->words[ruler.to - 1];
	const struct word *left = &page->words[words.from], *right = &page->words[words.to - 1];

	return ruler.to == ruler.from + 1 && first->use == WORD_RULER && left->line + 1 == line &&
	       first->column + SLIP >= left->column && left->column + SLIP >= first->column &&
	       word_end(last) + SLIP >= word_end(right) && word_end(right) + SLIP >= word_end(last);
}

/*
 * Whether each of two lines, blank ones above and below the first, is a company's name,
 * and no other form of the other's.
 */
static bool
are_companies(const struct page *page, struct span above, struct span below)
{
	if (above.from > 0 && page->words[above.from - 1].line + 1 >= page->words[above.from].line)
		return false;
	return page->words[above.from].line + 2 == page->words[below.from].line &&
	       name_is_among(&page->words[above.to - 1], NAME_COMPANY_ENDS) &&
	       name_is_among(&page->words[below.to - 1], NAME_COMPANY_ENDS) && !start_alike(page, above, below);
}

/* Whether a numbered trust's name stands a blank line at most below a company's, or above it. */
static bool
is_near_trust(const struct page *page, struct span above, struct span below)
{
	return page->words[above.from].line + 2 >= page->words[below.from].line &&
	       (is_numbered_trust(page, below) ||
	        (is_numbered_trust(page, above) && name_is_among(&page->words[below.to - 1], NAME_COMPANY_ENDS)));
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
		if (page_is_date(page, above) || is_amount_or_period(page, above))
			break;
		if (first != line && !(first == line + 1 && underlines(page, line, above)) &&
		    !is_connected(page, above, below) &&
		    !(are_two_names(page, above, below, caption) &&
		      (role_names_several(page, caption) || is_trust_below(page, below) ||
		       are_companies(page, above, below) || is_near_trust(page, above, below))))
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

enum { ABREAST = 4 }; /* names side by side, at most */

/* Columns that names side by side stand in: each starts amid the gap before it, and the first at the margin. */
struct name_columns {
	size_t starts[ABREAST];
	size_t count;
	size_t gaps; /* columns between them, all in all */
};

/* The columns that the gaps in a line's words make; none of them where there are too many. */
static struct name_columns
columns_of(const struct page *page, struct span words)
{
	enum { WIDE = 3 };
	struct name_columns columns = { .count = 1 };

	for (size_t i = words.from + 1; i < words.to; i++) {
		size_t end = word_end(&page->words[i - 1]), gap = page->words[i].column - end;
		if (gap < WIDE)
			continue;
		if (columns.count == ABREAST)
			return (struct name_columns){ .count = 0 };
		columns.starts[columns.count++] = end + gap / 2;
		columns.gaps += gap;
	}
	return columns;
}

/* The most columns that a line makes, by the least gaps. */
static struct name_columns
most_columns(const struct page *page, struct name_lines lines)
{
	struct name_columns most = { .count = 1 };

	for (size_t line = lines.top; line < lines.bottom; line++) {
		struct name_columns columns = columns_of(page, name_words(page, line));
		if (columns.count > most.count || (columns.count == most.count && columns.gaps < most.gaps))
			most = columns;
	}
	return most;
}

/* The column that a word stands in. */
static size_t
column_of(const struct name_columns *columns, const struct word *word)
{
	size_t column = columns->count - 1;

	while (column > 0 && word->column < columns->starts[column])
		column--;
	return column;
}

/*
 * Whether names stand in columns: there is a company in each, and a gap between
 * them on all lines and in none of them.
 */
static bool
are_columns(const struct page *page, struct name_lines lines, const struct name_columns *columns)
{
	bool   companies[ABREAST] = { false };
	size_t ends[ABREAST] = { 0 }, starts[ABREAST] = { SIZE_MAX, SIZE_MAX, SIZE_MAX, SIZE_MAX };

	for (size_t line = lines.top; line < lines.bottom; line++) {
		struct span words = name_words(page, line);
		for (size_t i = words.from; i < words.to; i++) {
			const struct word *word = &page->words[i];
			size_t             at = column_of(columns, word);
			if (i > words.from && word->apart && at == column_of(columns, word - 1))
				return false;
			companies[at] = companies[at] || name_is_among(word, NAME_COMPANY_WORDS);
			ends[at] = word_end(word) > ends[at] ? word_end(word) : ends[at];
			starts[at] = word->column < starts[at] ? word->column : starts[at];
		}
	}
	for (size_t i = 0; i < columns->count; i++)
		if (!companies[i] || (i > 0 && ends[i - 1] + 2 > starts[i]))
			return false;
	return true;
}

/* Copies the name in a column. */
static void
copy_column(const struct page *page, struct name_lines lines, const struct name_columns *columns, size_t column,
            struct header *header, const char *joint)
{
	for (size_t line = lines.top; line < lines.bottom; line++) {
		struct span words = name_words(page, line);
		for (size_t i = words.from; i < words.to; i++) {
			if (page->words[i].use != WORD_FREE || column_of(columns, &page->words[i]) != column)
				continue;
			page_copy(page, (struct span){ i, i + 1 }, header, HEADER_REGISTRANT, joint);
			joint = " ";
		}
	}
}

/* Copies names that stand side by side, one of which at least has more than one line; false where none do. */
static bool
copy_abreast(const struct page *page, struct name_lines lines, struct header *header, const char *joint)
{
	if (lines.top + 1 == lines.bottom)
		return false;
	struct name_columns columns = most_columns(page, lines);
	if (columns.count < 2 || !are_columns(page, lines, &columns))
		return false;
	for (size_t i = 0; i < columns.count; i++)
		copy_column(page, lines, &columns, i, header, i == 0 ? joint : "; ");
	return true;
}

/* Copies a name, or several of which others follow the first; that stands behind `joint`. */
static void
copy_names(const struct page *page, struct span names, size_t caption, struct header *header, const char *joint)
{
	for (size_t i = names.from, end; i < names.to; i = end) {
		end = i + 1;
		if (page->words[i].use != WORD_FREE)
			continue;
		while (end < names.to && page->words[end].use == WORD_FREE && !starts_another(page, end, caption))
			end++;
		bool another = i > names.from && starts_another(page, i, caption);
		if (another)
			name_trim(header, HEADER_REGISTRANT, ",");
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
	if (!copy_abreast(page, lines, header, joint))
		copy_names(page, name, caption, header, joint);
	if (header_has(header, HEADER_REGISTRANT) && header->text.bytes[header->text.used - 1] == ',')
		header_shorten(header, HEADER_REGISTRANT, 1);
	page_mark(page, name, WORD_TAKEN);
}

void
registrant_read(struct page *page, size_t top, size_t end, struct header *header)
{
	struct span        region = { page_line(page, top).from, end };
	size_t             bottom = page->words[end].line;
	struct role_asides asides;

	role_take_asides(page, region, &asides);
	role_read_apposition(page, region, header);
	role_read_trailing(page, region, header);
	issue_take_lines(page, top, bottom);
	role_read_asides(page, region, &asides, header);
	role_read_formerly(page, region, header);
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
	size_t      before = header_text(header, HEADER_REGISTRANT).length, joint = 2;
	bool        has_role = header_has(header, HEADER_ROLE);
	struct span region = { page_line(page, top).from, end };
	struct role_asides asides;

	role_take_asides(page, region, &asides);
	role_read_apposition(page, region, header);
	role_read_trailing(page, region, header);
	if (!has_role) /* it is the first registrant's alone */
		header_set(header, HEADER_ROLE, (struct slice){ "", 0 }, 0);
	issue_take_lines(page, top, page->words[end].line);
	read_name(page, top, end, header);
	struct slice names = header_text(header, HEADER_REGISTRANT);
	if (names.length > before && is_listed(names, before + joint))
		header->values[HEADER_REGISTRANT].length = before;
}
