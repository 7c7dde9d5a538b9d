/*
 * What a registrant is in the offering.
 */
#include "filing/cover/role.h"

#include "filing/cover/namewords.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What brackets behind a name start with that tell what it is or was. */
static const char *const telling_starts[] = { "(now", "(successor" };

enum { NEAR_LINES = 3 }; /* between the name's caption and an aside below it */

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

/* Whether another company's name starts a span, and ends before a comma or an "as": "Alder Loans Inc., as". */
static bool
starts_company(const struct page *page, struct span span)
{
	while (span.from + 1 < span.to && !word_ends_in(&page->words[span.from], ',') &&
	       !name_is_among(&page->words[span.from + 1], NAME_ROLE_ENDS))
		span.from++;
	return span.from < span.to && name_is_among(&page->words[span.from], NAME_COMPANY_ENDS);
}

/*
 * Whether a role ends before the word: it is none of it, opens a bracket, or
 * starts the name of another party behind the comma of a role.
 */
static bool
ends_role(const struct page *page, size_t word, size_t to)
{
	const struct word *at = &page->words[word];

	if (name_is_among(at, NAME_ROLE_ENDS) || at->text.text[0] == '(')
		return true;
	return word_ends_in(at - 1, ',') && name_is_among(at - 1, NAME_ROLES) && !name_is_among(at, NAME_ROLES) &&
	       starts_company(page, (struct span){ word, to });
}

/* The words of a role that a span starts with. */
static struct span
role_in(const struct page *page, struct span span)
{
	struct span role = span;

	while (role.from < span.to && name_is_among(&page->words[role.from], NAME_ROLE_STARTS))
		role.from++;
	role.to = role.from;
	if (role.to < span.to && !name_is_among(&page->words[role.to], NAME_ROLE_ENDS))
		role.to++;
	while (role.to < span.to && role.to > role.from && !ends_role(page, role.to, span.to))
		role.to++;
	if (role.to < span.to && role.to > role.from + 1 && name_is_among(&page->words[role.to - 1], NAME_AND))
		role.to--; /* "Seller and | as originator" */
	return role;
}

/* Whether the quote that words start with ends them, and not one of several: "Depositor" and "Seller". */
static bool
is_quoted(const struct page *page, struct span span)
{
	struct slice first = page->words[span.from].text;

	return first.length > 1 && first.text[0] == '"' &&
	       (span.to == span.from + 1 || memchr(first.text + 1, '"', first.length - 1) == NULL);
}

/* Reads a role from words that name one. */
static void
read_role(struct page *page, struct span span, struct header *header)
{
	struct span role = role_in(page, span);

	if (header_has(header, HEADER_ROLE))
		return;
	/* "(by ABC Depositor Corp., as Depositor)" */
	if (role.from + 1 < role.to && role.to < span.to &&
	    name_is_among(&page->words[role.to - 1], NAME_COMPANY_ENDS) &&
	    name_is_among(&page->words[role.to], NAME_AS))
		role = role_in(page, (struct span){ role.to, span.to });
	if (role.from == role.to || !name_has_any(page, role, NAME_ROLES))
		return;
	name_strip(page, role.from, '(');
	bool quoted = is_quoted(page, role);
	if (quoted && role.to == role.from + 1 && name_is_among(&page->words[role.from], NAME_COMPANY_WORDS))
		return; /* (the "Company") */
	if (quoted)
		name_strip(page, role.from, '"');
	header_begin(header, HEADER_ROLE, page_line_number(page, role.from));
	page_copy(page, role, header, HEADER_ROLE, "");
	name_trim(header, HEADER_ROLE, quoted ? ",;:.)\"" : ",;:.)");
}

/* "(formerly known as ABC Corp.)" */
static void
read_formerly(struct page *page, struct span span, struct header *header)
{
	size_t from = span.from;

	while (from < span.to && !name_is_among(&page->words[from], NAME_FORMERLY))
		from++;
	while (from < span.to && name_is_among(&page->words[from], NAME_FORMER_STARTS))
		from++;
	if (from == span.to || header_has(header, HEADER_FORMER_NAME))
		return;
	name_strip(page, from, '"');
	name_strip(page, from, '\'');
	header_begin(header, HEADER_FORMER_NAME, page_line_number(page, from));
	page_copy(page, (struct span){ from, span.to }, header, HEADER_FORMER_NAME, "");
	name_trim(header, HEADER_FORMER_NAME, ")\"'");
}

/* Whether an aside says something of the registrant, and is no part of its name. */
static bool
is_telling(const struct page *page, struct span aside)
{
	enum { SHORT = 2 }; /* words: "(the Trust)" */

	if (words_equal_one(page->words[aside.from].text, telling_starts, LEN(telling_starts)))
		return true;
	if (aside.to - aside.from <= SHORT && name_is_among(&page->words[aside.to - 1], NAME_TRUST))
		return true;
	return name_has_any(page, aside, NAME_ROLES) || name_has_any(page, aside, NAME_FORMERLY) ||
	       name_has_any(page, aside, NAME_SERIES) || name_has_any(page, aside, NAME_SECURITIES_NOUNS);
}

/* Whether an aside tells a role with a typist's slip in its last word, which is put right: "(Deopsitor)". */
static bool
is_misspelt_role(struct page *page, struct span aside)
{
	enum { LONGEST = 4 }; /* words */

	return aside.to - aside.from <= LONGEST && name_respell_role(page, aside.to - 1);
}

/* Whether an aside stands behind a company's name, and ends its line: "ABC, Inc. (Delaware)". */
static bool
is_behind_company(const struct page *page, struct span aside)
{
	enum { LONGEST = 3 }; /* words */

	return aside.from > 0 && aside.to - aside.from <= LONGEST && !page_has_digit(page, aside) &&
	       aside.to == page_line(page, page->words[aside.from].line).to &&
	       page->words[aside.from - 1].line == page->words[aside.from].line &&
	       name_ends_company(page, aside.from - 1);
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

/*
 * The end of an aside whose bracket was forgotten to be closed: its line's, where
 * that ends in a role ("(Depositor"), or else its paragraph's ("(Depositor under").
 */
static size_t
open_aside_end(const struct page *page, size_t from, size_t to)
{
	size_t end = page_line_end(page, from);

	if (end >= to)
		return to;
	return name_is_among(&page->words[end - 1], NAME_ROLES) ? end : paragraph_end(page, from, to);
}

/*
 * Where an aside whose bracket was forgotten to be opened starts that ends with a
 * word: a role alone on its line, or behind a company's name ("ABC Corp. Sponsor)").
 * The word behind where none does.
 */
static size_t
unopened_aside_start(const struct page *page, size_t word, size_t from)
{
	size_t start = word, line = page_line(page, page->words[word].line).from;

	if (!word_ends_in(&page->words[word], ')') || page_line_end(page, word) != word + 1 ||
	    !name_is_among(&page->words[word], NAME_ROLES) || name_is_among(&page->words[word], NAME_COMPANY_WORDS))
		return word + 1;
	while (start > line && start > from && name_is_among(&page->words[start - 1], NAME_ROLES) &&
	       !name_is_among(&page->words[start - 1], NAME_COMPANY_WORDS))
		start--;
	return start == line || name_ends_company(page, start - 1) ? start : word + 1;
}

/* Whether an aside is all of the lines right below a company's name: "(a Delaware corporation)", "("CMSI")". */
static bool
is_below_company(const struct page *page, struct span aside)
{
	size_t before = name_word_before(page, aside.from);

	if (page->words[aside.from].text.text[0] != '(' || page_has_digit(page, aside) ||
	    page_line(page, page->words[aside.from].line).from != aside.from ||
	    page_line_end(page, aside.to - 1) != aside.to)
		return false;
	return before < aside.from && page->words[aside.from - 1].line + 1 == page->words[aside.from].line &&
	       name_ends_company(page, before);
}

/*
 * The end of a role without brackets that the word starts: all of a line, near below
 * that of a company. The word where none does.
 */
static size_t
role_line_end(const struct page *page, size_t word)
{
	bool role = false;

	if (!name_is_among(&page->words[word], NAME_ROLES))
		return word;
	size_t end = page_line_end(page, word), line = page->words[word].line;
	if (word != page_line(page, line).from)
		return word;
	for (size_t i = word; i < end; i++) {
		const struct word *at = &page->words[i];
		bool               part = name_is_among(at, NAME_ROLES);
		if ((!part && !name_is_among(at, NAME_AND)) || name_is_among(at, NAME_COMPANY_WORDS) ||
		    at->use != WORD_FREE || (i > word && at->apart))
			return word;
		role = role || (part && !name_is_among(at, NAME_NO_ROLES));
	}
	size_t name = word;
	while (name > 0 && page->words[name - 1].use == WORD_RULER)
		name--;
	bool below = name > 0 && page->words[name - 1].use == WORD_FREE &&
	             page->words[name - 1].line + NEAR_LINES > line &&
	             name_has_any(page, page_line(page, page->words[name - 1].line), NAME_COMPANY_WORDS);
	return role && below ? end : word;
}

/* The aside that starts, or whose bracket is closed, with a word; empty where none does. */
static struct span
aside_at(struct page *page, size_t word, struct span region)
{
	struct span none = { word, word }, aside = { word, role_line_end(page, word) };

	if (aside.to > word && aside.to <= region.to)
		return aside;
	if (page->words[word].brackets == BRACKETS_NONE)
		return none;
	aside.to = word + 1;
	if (page->words[word].text.text[0] == '(')
		aside.to = aside_end(page, word, region.to);
	else if ((aside.from = unopened_aside_start(page, word, region.from)) == aside.to)
		return none;
	if (aside.from == aside.to)
		aside.to = open_aside_end(page, word, region.to);
	bool telling = is_telling(page, aside) || is_misspelt_role(page, aside) || is_behind_company(page, aside) ||
	               is_below_company(page, aside);
	return telling ? aside : none;
}

void
role_take_asides(struct page *page, struct span region, struct role_asides *asides)
{
	asides->count = 0;
	for (size_t i = region.from; i < region.to && asides->count < ROLE_ASIDES; i++) {
		struct span aside = { i, i };
		if (page->words[i].use == WORD_FREE)
			aside = aside_at(page, i, region);
		if (aside.from == aside.to)
			continue;
		page_mark(page, aside, WORD_TAKEN);
		asides->all[asides->count++] = aside;
		i = aside.to - 1;
	}
}

/* Whether the lines of two words start with the same word. */
static bool
starts_alike(const struct page *page, size_t a, size_t b)
{
	size_t first = page_line(page, page->words[a].line).from;
	size_t other = page_line(page, page->words[b].line).from;

	return words_equal(page->words[first].text, page->words[other].text);
}

/* How near an aside is to the registrant's name, whose last word stands before `name`. */
enum nearness { BEHIND_NAME, BEHIND_SAME, BEHIND_ANOTHER, NEARNESSES };

static enum nearness
nearness_of(const struct page *page, struct span aside, size_t name)
{
	if (aside.from >= name)
		return BEHIND_NAME;
	return name > 0 && starts_alike(page, aside.from, name - 1) ? BEHIND_SAME : BEHIND_ANOTHER;
}

/* Whether a word is one company's: "Registrant's". */
static bool
is_possessive(struct slice text)
{
	return text.length > 1 && text.text[text.length - 2] == '\'';
}

bool
role_says_several(const struct page *page, size_t caption)
{
	for (size_t i = caption; i < page->word_count && page->words[i].use == WORD_CAPTION; i++)
		if (name_is_among(&page->words[i], NAME_SEVERAL) && !is_possessive(page->words[i].text))
			return true;
	return false;
}

bool
role_names_several(const struct page *page, size_t caption)
{
	size_t before = caption;

	while (before > 0 && page->words[before - 1].use == WORD_RULER)
		before--;
	if (before > 0 && page->words[before - 1].use == WORD_TAKEN && word_ends_in(&page->words[before - 1], ')'))
		return true;
	return role_says_several(page, caption);
}

/* The word, and the one before it on its line. */
static struct span
last_words(const struct page *page, size_t word)
{
	return (struct span){ word > page_line(page, page->words[word].line).from ? word - 1 : word, word + 1 };
}

/* Whether a word is printed as it is in a company's full name, or is short for that: "SEC" for "Securities". */
static bool
is_short_for(struct slice word, struct slice full)
{
	enum { SHORTEST = 3 }; /* letters */

	while (word.length > 0 && ascii_is_one_of(word.text[word.length - 1], ".,"))
		word.length--;
	while (full.length > 0 && ascii_is_one_of(full.text[full.length - 1], ".,"))
		full.length--;
	if (word.length < full.length && word.length >= SHORTEST)
		full.length = word.length;
	return words_equal(word, full);
}

/* Whether a line is a company's name that a span starts with, too, though in shorter words. */
static bool
is_named_by(const struct page *page, size_t line, struct span span)
{
	struct span full = name_words(page, line);

	if (full.from == full.to || !name_is_among(&page->words[full.to - 1], NAME_COMPANY_ENDS))
		return false;
	while (full.from < full.to && span.from < span.to &&
	       is_short_for(page->words[span.from].text, page->words[full.from].text)) {
		full.from++;
		span.from++;
	}
	return full.from == full.to;
}

/* The line of the name that a word ends: the one above those of its series, "Series 1998-A, Series 1998-B". */
static size_t
named_line(const struct page *page, size_t word)
{
	size_t line = page->words[word].line;

	while (line > 0 && name_is_among(&page->words[page_line(page, line).from], NAME_SERIES) &&
	       page_line(page, line - 1).from < page_line(page, line).from)
		line--;
	return line;
}

/*
 * Whether an aside above the registrant's name is behind that of another company:
 * it ends in other words, nothing like "on behalf of" joins it to the name, neither
 * its line nor the one above gives the registrant's name, and the two are not a
 * company and its trust, which are both registrants.
 */
static bool
is_of_another(const struct page *page, struct span aside, size_t name)
{
	size_t      before = name_word_before(page, aside.from), behind = aside.to, line;
	struct span last = last_words(page, before);

	if (before >= aside.from || page->words[before].use != WORD_FREE)
		return false;
	line = named_line(page, before);
	if (!name_has_any(page, page_line(page, line), NAME_COMPANY_WORDS))
		return false;
	bool two = name_ends_company(page, before) &&
	           name_has_any(page, page_line(page, page->words[name - 1].line), NAME_TRUST);
	while (behind < name && page->words[behind].use != WORD_FREE)
		behind++;
	if (two || behind == name || name_is_among(&page->words[behind], NAME_CONNECTORS) ||
	    page_text_end(page, last, page_slice(page, last_words(page, name - 1))) == last.to)
		return false;
	return !is_named_by(page, line, (struct span){ behind, name }) &&
	       !(line > 0 && is_named_by(page, line - 1, (struct span){ behind, name }));
}

void
role_read_asides(struct page *page, struct span region, const struct role_asides *asides, struct header *header)
{
	size_t count = asides->count, name = region.to;

	while (name > region.from && page->words[name - 1].use != WORD_FREE)
		name--;
	if (count > 0 && asides->all[0].from < name && role_names_several(page, region.to) &&
	    name_ends_company(page, name_word_before(page, asides->all[0].from)))
		name = region.from;
	for (size_t i = 0; i < (size_t)NEARNESSES * count; i++) {
		struct span   aside = asides->all[i % count];
		enum nearness nearness = nearness_of(page, aside, name);
		if (nearness != (enum nearness)(i / count) ||
		    (nearness == BEHIND_ANOTHER && is_of_another(page, aside, name)))
			continue;
		if (name_has_any(page, aside, NAME_FORMERLY))
			read_formerly(page, aside, header);
		else
			read_role(page, aside, header);
	}
}

/* Whether a word joins alone on its line, and no role stands on the one below: another name does. */
static bool
joins_names(const struct page *page, size_t word)
{
	size_t below = page_line_end(page, word);

	return below == word + 1 && name_is_among(&page->words[word], NAME_AND) && below < page->word_count &&
	       !name_is_among(&page->words[below], NAME_ROLES);
}

/* Whether a line starts with what is no part of the role above it: the title of securities, or another name. */
static bool
starts_apart(const struct page *page, size_t word, bool comma)
{
	const struct word *first = &page->words[word];
	struct span        line = page_line(page, first->line);

	if (joins_names(page, word))
		return true;
	if (ascii_is_lower(first->text.text[0]) || name_is_among(first, NAME_ROLES) ||
	    name_is_among(first, NAME_ROLE_ENDS) || name_is_among(first, NAME_AND))
		return false;
	return !comma || name_is_among(first, NAME_SERIES) ||
	       (name_has_any(page, line, NAME_SECURITIES_NOUNS) && !name_has_any(page, line, NAME_COMPANY_WORDS));
}

/* The end of an apposition: of a line that ends in the role, with other text below it, or of the paragraph. */
static size_t
apposition_end(const struct page *page, size_t from, size_t to)
{
	size_t end = paragraph_end(page, from, to);

	for (size_t line = page_line_end(page, from); line < end; line = page_line_end(page, line)) {
		const struct word *last = &page->words[line - 1];
		if (name_is_among(last, NAME_ROLES) && starts_apart(page, line, word_ends_in(last, ',')))
			return line;
	}
	return end;
}

void
role_read_apposition(struct page *page, struct span region, struct header *header)
{
	enum { NEAR = 4 }; /* words from "as" to the role */

	for (size_t i = region.from + 1; i + 1 < region.to; i++) {
		if (page->words[i].use != WORD_FREE || !name_is_among(&page->words[i], NAME_AS))
			continue;
		struct span aside = { i, apposition_end(page, i, region.to) };
		struct span near = aside;
		if (near.to - near.from > NEAR)
			near.to = near.from + NEAR;
		if (!name_has_any(page, near, NAME_ROLES))
			continue;
		read_role(page, aside, header);
		page_mark(page, aside, WORD_TAKEN);
	}
}

void
role_read_formerly(struct page *page, struct span region, struct header *header)
{
	for (size_t i = region.from; i < region.to; i = page_line_end(page, i)) {
		const struct word *word = &page->words[i];
		if (word->use != WORD_FREE || !name_is_among(word, NAME_FORMERLY))
			continue;
		struct span aside = { i, paragraph_end(page, i, region.to) };
		read_formerly(page, aside, header);
		page_mark(page, aside, WORD_TAKEN);
	}
}

void
role_read_trailing(struct page *page, struct span region, struct header *header)
{
	for (size_t i = region.from, end; i < region.to; i = end) {
		end = page_line_end(page, i);
		const struct word *word = &page->words[end - 1];
		struct span        role = { end - 1, end };
		if (role.from == region.from || role.from >= region.to || word->use != WORD_FREE ||
		    !word_ends_in(word - 1, ',') || !name_is_among(word, NAME_ROLES) ||
		    name_is_among(word, NAME_COMPANY_WORDS))
			continue;
		read_role(page, role, header);
		page_mark(page, role, WORD_TAKEN);
	}
}

/*
 * The word that opens a bracket behind the registrant's name, which a line's words from
 * one on say again; else that one.
 */
static size_t
bracket_behind_name(const struct page *page, size_t from, const struct header *header)
{
	struct span words = { from, from };

	if (from == page->word_count || page->words[from].use != WORD_FREE)
		return from;
	size_t end = page_line_end(page, from);
	while (words.to < end && page->words[words.to].text.text[0] != '(')
		words.to++;
	if (words.to == end || words.to == from)
		return from;
	size_t behind = page_text_end(page, words, name_without_end(header_text(header, HEADER_REGISTRANT)));
	if (behind > from && behind < words.to && name_is_among(&page->words[behind], NAME_COMPANY_ENDS))
		behind++;
	return behind == words.to ? behind : from;
}

void
role_read_below(struct page *page, size_t line, struct header *header)
{
	size_t first = line < page->line_count ? page->starts[line] : page->word_count;

	while (first < page->word_count && page->words[first].use == WORD_RULER)
		first++;
	first = bracket_behind_name(page, first, header);
	if (first == page->word_count || page->words[first].text.text[0] != '(' ||
	    page->words[first].line > line + NEAR_LINES)
		return;
	struct span aside = { first, aside_end(page, first, page->word_count) };
	if (name_has_any(page, aside, NAME_OTHER_CAPTIONS))
		return;
	if (!is_telling(page, aside))
		(void)is_misspelt_role(page, aside);
	read_role(page, aside, header);
}
