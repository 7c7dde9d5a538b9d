/*
 * The registrant's name on a cover page. It stands right above its caption;
 * between the two, or above the name, may stand asides in brackets ("(Depositor)",
 * "(as seller under the ..., Series 1999-1)") and the securities' title.
 */
#include "filing/registrant.h"

#include "filing/words.h"
#include "util/ascii.h"

enum list {
	ROLES, ROLE_ENDS, ROLE_STARTS, OTHER_CAPTIONS, SECURITIES_NOUNS, TITLE_STOPS, COMPANY_WORDS,
	COMPANY_ENDS, CONNECTORS, FORMERLY, FORMER_STARTS, SERIES, CLASS, LETTER_A, AND, AS,
	NAME_LEADS, SEVERAL
};

static const char *const lists[] = {
	/* what a registrant can be; any of these makes an aside a role */
	[ROLES] = "depositor depositors seller sellers servicer servicers packager issuer issuers sponsor "
	          "sponsors originator originators trustee transferor transferors administrator guarantor "
	          "manager master company registrant registrants owner coregistrant coissuer "
	          "representative cooriginator cotransferor codepositor",
	/* a role's words end before these: "Issuer | in respect of the ..." */
	[ROLE_ENDS] = "under in of for on with pursuant relating providing to which that who dated as",
	/* what may stand before it */
	[ROLE_STARTS] = "as the its in capacity a",
	/* words of the captions that may stand below the name's; an aside holds none of them */
	[OTHER_CAPTIONS] = "state jurisdiction commission employer identification telephone number "
	                   "address zip",
	/* the last word of a title of securities */
	[SECURITIES_NOUNS] = "certificates certificate citicertificates notes note bonds debentures "
	                     "obligations",
	/* words that no title of securities holds, and that end it on the left */
	[TITLE_STOPS] = "of the to for in respect issuance issuing by a an its certain evidenced under "
	                "issuer providing with on behalf as depositor relating seller servicer originator "
	                "trust issue inc corp corporation company llc lp",
	/* words that show a line to be a company's name, whatever else it holds */
	[COMPANY_WORDS] = "inc corp corporation company co llc lp ltd trust bank association na "
	                  "incorporated",
	/* words that a company's name ends in */
	[COMPANY_ENDS] = "inc incorporated corp corporation co company llc lp ltd",
	/* words that a name goes on from, or with, over a blank line */
	[CONNECTORS] = "on behalf of and for by",
	[FORMERLY] = "formerly",
	[FORMER_STARTS] = "formerly known as called",
	[SERIES] = "series",
	[CLASS] = "class",
	[LETTER_A] = "a",
	[AND] = "and",
	[AS] = "as",
	/* words that lead up to a name from a title of securities above it */
	[NAME_LEADS] = "issued offered sold by",
	/* the words of a caption of several names */
	[SEVERAL] = "their charters",
};

_Static_assert(sizeof lists / sizeof *lists <= (size_t)LEXICON_SIGNATURE - (size_t)LEXICON_REGISTRANT,
               "a bit of a lexeme for each list");

enum {
	ASIDES = 16,   /* of one name, at most */
	NEAR_LINES = 3 /* between the name's caption and an aside below it */
};

int
registrant_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_REGISTRANT, lists, sizeof lists / sizeof *lists);
}

static bool
is_among(const struct word *word, enum list list)
{
	return lexeme_is_in(word->lexeme, LEXICON_REGISTRANT, list);
}

/* Whether any word of a span is in the list. */
static bool
has_any(const struct page *page, struct span span, enum list list)
{
	return page_has(page, span, LEXICON_REGISTRANT, list);
}

/* The end of the aside whose bracket the word opens; `from` where it is never closed. */
static size_t
aside_end(const struct page *page, size_t from, size_t to)
{
	enum { LONGEST = 120 }; /* words */
	int depth = 0;

	for (size_t i = from; i < to && i - from < LONGEST; i++) {
		const struct word *word = &page->words[i];
		for (size_t j = 0; word->brackets != BRACKETS_NONE && j < word->text.length; j++) {
			depth += word->text.text[j] == '(';
			depth -= word->text.text[j] == ')';
		}
		if (depth <= 0)
			return i + 1;
	}
	return from;
}

/* Takes the opening bracket off the first word of what is to be copied. */
static void
strip_bracket(struct page *page, size_t word)
{
	struct word *first = &page->words[word];

	if (first->text.length > 1 && first->text.text[0] == '(') {
		first->text.text++;
		first->text.length--;
		first->column++;
	}
}

/* Takes punctuation off the end of the field that was written last. */
static void
trim_end(struct header *header, enum header_field field, const char *punctuation)
{
	while (header->values[field].length > 0 &&
	       ascii_is_one_of(header->text.bytes[header->text.used - 1], punctuation))
		header_shorten(header, field, 1);
}

/* The words of a role that a span starts with. */
static struct span
role_in(const struct page *page, struct span span)
{
	struct span role = span;

	while (role.from < span.to && is_among(&page->words[role.from], ROLE_STARTS))
		role.from++;
	for (role.to = role.from; role.to < span.to; role.to++)
		if (is_among(&page->words[role.to], ROLE_ENDS))
			break;
	return role;
}

/* Reads a role from words that name one. */
static void
read_role(struct page *page, struct span span, struct header *header)
{
	struct span role = role_in(page, span);

	if (header_has(header, HEADER_ROLE))
		return;
	/* "(by ABC Depositor Corp., as Depositor)" */
	if (role.from + 1 < role.to && role.to < span.to && is_among(&page->words[role.to - 1], COMPANY_ENDS) &&
	    is_among(&page->words[role.to], AS))
		role = role_in(page, (struct span){ role.to, span.to });
	if (role.from == role.to || !has_any(page, role, ROLES))
		return;
	strip_bracket(page, role.from);
	header_begin(header, HEADER_ROLE, page_line_number(page, role.from));
	page_copy(page, role, header, HEADER_ROLE, "");
	trim_end(header, HEADER_ROLE, ",;:.)");
}

/* "(formerly known as ABC Corp.)" */
static void
read_formerly(struct page *page, struct span span, struct header *header)
{
	size_t from = span.from;

	while (from < span.to && !is_among(&page->words[from], FORMERLY))
		from++;
	while (from < span.to && is_among(&page->words[from], FORMER_STARTS))
		from++;
	if (from == span.to || header_has(header, HEADER_FORMER_NAME))
		return;
	header_begin(header, HEADER_FORMER_NAME, page_line_number(page, from));
	page_copy(page, (struct span){ from, span.to }, header, HEADER_FORMER_NAME, "");
	trim_end(header, HEADER_FORMER_NAME, ")");
}

/* Whether the securities' title may go on to the left with this word. */
static bool
is_title_word(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];
	char               first = at->text.length > 0 ? at->text.text[0] : ' ';

	if (at->use == WORD_RULER || at->use == WORD_HEADING || at->use == WORD_CAPTION)
		return false;
	if (is_among(at, AND))
		return true;
	if (word > 0 && is_among(at, LETTER_A) && is_among(at - 1, CLASS))
		return true;
	return !ascii_is_lower(first) && first != '$' && first != '(' && !is_among(at, TITLE_STOPS) &&
	       !at->blank && !is_among(at, SERIES);
}

static bool
ends_phrase(const struct word *word)
{
	return word->text.length > 0 && ascii_is_one_of(word->text.text[word->text.length - 1], ",.;:)");
}

/* Whether two neighbours are of one text: on one line, or on lines that follow each other. */
static bool
are_of_one_text(const struct page *page, size_t word, size_t next)
{
	size_t lines = page->words[next].line - page->words[word].line;

	return lines <= 1;
}

/* Whether a word is the end of a trust's name ("1998-4") and not of a title ("8%"). */
static bool
is_number(const struct page *page, size_t word)
{
	return page->words[word].digit && !word_ends_in(&page->words[word], '%');
}

/* Whether a word is the roman number that ends a company's name: "... CORPORATION I". */
static bool
is_company_number(const struct page *page, size_t word)
{
	struct slice text = page->words[word].text;

	if (word == 0 || !is_among(&page->words[word - 1], COMPANY_WORDS))
		return false;
	for (size_t i = 0; i < text.length; i++)
		if (!ascii_is_one_of(text.text[i], "IVX"))
			return false;
	return true;
}

/* The title that ends in the word, which is one of the nouns. */
static struct span
title_before(const struct page *page, size_t noun, size_t from)
{
	enum { LONGEST = 16 }; /* words */
	size_t start = noun;

	while (start > from && noun - start < LONGEST && is_title_word(page, start - 1) &&
	       !ends_phrase(&page->words[start - 1]) && are_of_one_text(page, start - 1, start))
		start--;
	if (start > from && page->words[start - 1].text.text[0] == '(' &&
	    page->words[start - 1].text.length > 1 && page->words[start - 1].use != WORD_CAPTION &&
	    ascii_is_upper(page->words[start - 1].text.text[1]) &&
	    !is_among(&page->words[start - 1], ROLES) &&
	    !is_among(&page->words[start - 1], TITLE_STOPS))
		start--;
	while (start < noun && (is_among(&page->words[start], AND) || is_number(page, start) ||
	                        is_company_number(page, start)))
		start++;
	return (struct span){ start, noun + 1 };
}

/* Drops the registrant's own name from the front of a title. */
static struct span
without_name(const struct page *page, struct span title, const struct header *header)
{
	size_t end = page_text_end(page, title, header_text(header, HEADER_REGISTRANT));

	return (struct span){ end < title.to ? end : title.from, title.to };
}

/* Finds the first title of securities in a span and reads it. */
static void
read_securities(struct page *page, struct span span, struct header *header)
{
	for (size_t i = span.from; i < span.to; i++) {
		if (header_has(header, HEADER_SECURITIES))
			return;
		const struct word *word = &page->words[i];
		if (word->use == WORD_CAPTION || word->use == WORD_HEADING ||
		    !is_among(word, SECURITIES_NOUNS))
			continue;
		struct span title = without_name(page, title_before(page, i, span.from), header);
		if (title.to - title.from < 2)
			continue;
		if (i + 1 < span.to && is_among(&page->words[i + 1], COMPANY_WORDS))
			continue;
		strip_bracket(page, title.from);
		header_begin(header, HEADER_SECURITIES, page_line_number(page, title.from));
		page_copy(page, title, header, HEADER_SECURITIES, "");
		trim_end(header, HEADER_SECURITIES, ",.;:)");
	}
}

/* Whether an aside says something of the registrant, and is no part of its name. */
static bool
is_telling(const struct page *page, struct span aside)
{
	return has_any(page, aside, ROLES) || has_any(page, aside, FORMERLY) ||
	       has_any(page, aside, SERIES) || has_any(page, aside, SECURITIES_NOUNS);
}

/* Whether a company's name ends with the word, which ends its line: "... Corp.", "... Trust 2003-2". */
static bool
ends_company(const struct page *page, size_t word)
{
	struct span line = page_line(page, page->words[word].line);

	if (page->words[word].use != WORD_FREE || word_ends_in(&page->words[word], ','))
		return false;
	return is_among(&page->words[word], COMPANY_ENDS) ||
	       (page->words[word].digit && has_any(page, line, COMPANY_WORDS));
}

/* Whether an aside stands behind a company's name, and ends its line: "ABC, Inc. (Delaware)". */
static bool
is_behind_company(const struct page *page, struct span aside)
{
	enum { LONGEST = 3 }; /* words */

	return aside.from > 0 && aside.to - aside.from <= LONGEST && !page_has_digit(page, aside) &&
	       aside.to == page_line(page, page->words[aside.from].line).to &&
	       page->words[aside.from - 1].line == page->words[aside.from].line && ends_company(page, aside.from - 1);
}

/* Takes the asides out of a region. Returns how many of them `asides` holds. */
static size_t
take_asides(struct page *page, struct span region, struct span asides[ASIDES])
{
	size_t count = 0;

	for (size_t i = region.from; i < region.to && count < ASIDES; i++) {
		if (page->words[i].use != WORD_FREE || page->words[i].text.text[0] != '(')
			continue;
		struct span aside = { i, aside_end(page, i, region.to) };
		if (aside.from == aside.to || (!is_telling(page, aside) && !is_behind_company(page, aside)))
			continue;
		page_mark(page, aside, WORD_TAKEN);
		asides[count++] = aside;
		i = aside.to - 1;
	}
	return count;
}

/* How near an aside is to the registrant's name, whose last word stands before `name`. */
enum nearness { BEHIND_NAME, BEHIND_SAME, BEHIND_ANOTHER, NEARNESSES };

/* Whether the lines of two words start with the same word. */
static bool
starts_alike(const struct page *page, size_t a, size_t b)
{
	size_t first = page_line(page, page->words[a].line).from;
	size_t other = page_line(page, page->words[b].line).from;

	return words_equal(page->words[first].text, page->words[other].text);
}

static enum nearness
nearness_of(const struct page *page, struct span aside, size_t name)
{
	if (aside.from >= name)
		return BEHIND_NAME;
	return name > 0 && starts_alike(page, aside.from, name - 1) ? BEHIND_SAME : BEHIND_ANOTHER;
}

/* The last free word before the word; the page's first word where there is none. */
static size_t
free_word_before(const struct page *page, size_t word)
{
	while (word > 1 && page->words[word - 1].use != WORD_FREE)
		word--;
	return word > 0 ? word - 1 : 0;
}

/*
 * Whether several names may stand above the caption that starts with the word:
 * it says so ("... registrants ... their charters"), or an aside stands below
 * the last of them, as below the others.
 */
static bool
names_several(const struct page *page, size_t caption)
{
	size_t before = caption;

	while (before > 0 && page->words[before - 1].use == WORD_RULER)
		before--;
	if (before > 0 && page->words[before - 1].use == WORD_TAKEN && word_ends_in(&page->words[before - 1], ')'))
		return true;
	for (size_t i = caption; i < page->word_count && page->words[i].use == WORD_CAPTION; i++)
		if (is_among(&page->words[i], SEVERAL))
			return true;
	return false;
}

/*
 * Reads the asides of a region: those behind the name are of the registrant
 * before those behind it where it is printed above, and before any others. Of
 * several names, the first aside is the first one's.
 */
static void
read_asides(struct page *page, struct span region, struct header *header)
{
	struct span asides[ASIDES];
	size_t      count = take_asides(page, region, asides), name = region.to;

	while (name > region.from && page->words[name - 1].use != WORD_FREE)
		name--;
	if (count > 0 && asides[0].from < name && names_several(page, region.to) &&
	    ends_company(page, free_word_before(page, asides[0].from)))
		name = region.from;
	for (size_t i = 0; i < (size_t)NEARNESSES * count; i++) {
		struct span aside = asides[i % count];
		if (nearness_of(page, aside, name) != (enum nearness)(i / count))
			continue;
		if (has_any(page, aside, FORMERLY))
			read_formerly(page, aside, header);
		else
			read_role(page, aside, header);
	}
}

/* The end of the paragraph that a word stands in: a blank line, or the end of the region. */
static size_t
paragraph_end(const struct page *page, size_t from, size_t to)
{
	size_t end = from + 1;

	while (end < to && page->words[end].line <= page->words[end - 1].line + 1 &&
	       page->words[end].use == WORD_FREE)
		end++;
	return end;
}

/* "ABC Corp., as depositor under the ...": reads the role and takes it off the name. */
static void
read_apposition(struct page *page, struct span region, struct header *header)
{
	enum { NEAR = 4 }; /* words from "as" to the role */

	for (size_t i = region.from + 1; i + 1 < region.to; i++) {
		if (page->words[i].use != WORD_FREE || !is_among(&page->words[i], AS))
			continue;
		struct span aside = { i, paragraph_end(page, i, region.to) };
		struct span near = aside;
		if (near.to - near.from > NEAR)
			near.to = near.from + NEAR;
		if (!has_any(page, near, ROLES))
			continue;
		read_role(page, aside, header);
		page_mark(page, aside, WORD_TAKEN);
	}
}

/* "ABC Corp., Depositor": the same where the role alone follows the comma. */
static void
read_trailing_role(struct page *page, struct span region, struct header *header)
{
	for (size_t i = region.from + 1; i < region.to; i++) {
		const struct word *word = &page->words[i];
		struct span        role = { i, i + 1 };
		bool last = role.to == page->word_count || page->words[role.to].line > word->line;
		if (!last || word->use != WORD_FREE || !word_ends_in(word - 1, ',') ||
		    !is_among(word, ROLES) || is_among(word, COMPANY_WORDS))
			continue;
		read_role(page, role, header);
		page_mark(page, role, WORD_TAKEN);
	}
}

/* The free words of a line, from the first to the last of them. */
static struct span
free_words(const struct page *page, size_t line)
{
	struct span span = page_line(page, line);

	while (span.from < span.to && page->words[span.from].use != WORD_FREE)
		span.from++;
	while (span.to > span.from && page->words[span.to - 1].use != WORD_FREE)
		span.to--;
	return span;
}

static bool
has_free_words(const struct page *page, size_t line)
{
	struct span span = page_line(page, line);

	while (span.from < span.to && page->words[span.from].use != WORD_FREE)
		span.from++;
	return span.from < span.to;
}

/* Whether a line is a title of securities and no company's name. */
static bool
is_title_line(const struct page *page, struct span words)
{
	return has_any(page, words, SECURITIES_NOUNS) && !has_any(page, words, COMPANY_WORDS);
}

/* Whether a name goes on from `above` to `below`, though blank lines or an aside stand between them. */
static bool
is_connected(const struct page *page, struct span above, struct span below)
{
	return is_among(&page->words[above.to - 1], CONNECTORS) ||
	       is_among(&page->words[below.from], CONNECTORS);
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

	if (!at->apart || word == 0 || is_among(at, CONNECTORS) || !ends_company(page, free_word_before(page, word)))
		return false;
	line.from = word;
	return has_any(page, line, at[-1].use == WORD_TAKEN ? COMPANY_WORDS : COMPANY_ENDS);
}

/* Whether, of several names, `above` is one and `below` another, whatever stands between them. */
static bool
are_two_names(const struct page *page, struct span above, struct span below)
{
	return ends_company(page, above.to - 1) && starts_another(page, below.from) &&
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
	struct span below = free_words(page, bottom);

	for (size_t line = bottom; line > top; line--) {
		struct span above = free_words(page, line - 1);
		if (above.from == above.to)
			continue;
		if (page_is_date(page, above))
			break;
		if (first != line && !is_connected(page, above, below) &&
		    !(are_two_names(page, above, below) && names_several(page, caption)))
			break;
		first = line - 1;
		below = above;
	}
	return first;
}

/* Marks the lines of a region that are titles of securities, and their series, where another is left. */
static void
take_titles(struct page *page, size_t top, size_t bottom)
{
	size_t others = 0;
	bool   taken = false;

	for (size_t line = top; line < bottom; line++) {
		struct span words = free_words(page, line);
		others += words.from < words.to && !is_title_line(page, words);
	}
	for (size_t line = top; line < bottom && others > 0; line++) {
		struct span words = free_words(page, line);
		if (words.from == words.to)
			continue;
		taken = is_title_line(page, words) ||
		        (taken && is_among(&page->words[words.from], SERIES));
		if (taken)
			page_mark(page, words, WORD_TAKEN);
	}
}

/* Reads the name from the free words right above the caption. */
static void
read_name(struct page *page, size_t top, size_t caption, struct header *header)
{
	size_t bottom = page->words[caption].line;

	while (bottom > top && !has_free_words(page, bottom - 1))
		bottom--;
	if (bottom == top)
		return;
	size_t      first = name_top(page, top, bottom - 1, caption);
	struct span name = { free_words(page, first).from, free_words(page, bottom - 1).to };

	while (name.from + 1 < name.to && is_among(&page->words[name.from], NAME_LEADS))
		name.from++;
	bool more = header_has(header, HEADER_REGISTRANT);
	while (more && name.from + 1 < name.to && is_among(&page->words[name.from], CONNECTORS))
		name.from++;
	if (more)
		header_extend(header, HEADER_REGISTRANT, "", (struct slice){ "", 0 });
	else
		header_begin(header, HEADER_REGISTRANT, page_line_number(page, name.from));
	for (size_t i = name.from, end; i < name.to; i = end) {
		bool another = i == name.from ? more : starts_another(page, i);
		end = i + 1;
		if (page->words[i].use != WORD_FREE)
			continue;
		while (end < name.to && page->words[end].use == WORD_FREE && !starts_another(page, end))
			end++;
		page_copy(page, (struct span){ i, end }, header, HEADER_REGISTRANT,
		          another ? "; " : " ");
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

	read_asides(page, region, header);
	read_apposition(page, region, header);
	read_trailing_role(page, region, header);
	take_titles(page, top, bottom);
	if (!header_has(header, HEADER_REGISTRANT))
		read_name(page, top, end, header);
	read_securities(page, region, header);
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
	struct span asides[ASIDES];
	size_t      before = header_text(header, HEADER_REGISTRANT).length, joint = 2;

	(void)take_asides(page, (struct span){ page_line(page, top).from, end }, asides);
	take_titles(page, top, page->words[end].line);
	read_name(page, top, end, header);
	struct slice names = header_text(header, HEADER_REGISTRANT);
	if (names.length > before && is_listed(names, before + joint))
		header->values[HEADER_REGISTRANT].length = before;
}

void
registrant_read_securities(struct page *page, size_t end, struct header *header)
{
	read_securities(page, (struct span){ 0, end }, header);
}

void
registrant_read_below(struct page *page, size_t line, struct header *header)
{
	size_t first = line < page->line_count ? page->starts[line] : page->word_count;

	while (first < page->word_count && page->words[first].use == WORD_RULER)
		first++;
	if (first == page->word_count || page->words[first].text.text[0] != '(' ||
	    page->words[first].line > line + NEAR_LINES)
		return;
	struct span aside = { first, aside_end(page, first, page->word_count) };
	if (!has_any(page, aside, OTHER_CAPTIONS))
		read_role(page, aside, header);
}
