/*
 * The title of what is issued, on a cover page.
 */
#include "filing/cover/issue.h"

#include "filing/cover/namewords.h"
#include "filing/words.h"
#include "util/ascii.h"

/* Whether the securities' title may go on to the left with this word. */
static bool
is_title_word(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];
	char               first = at->text.length > 0 ? at->text.text[0] : ' ';

	if (at->use == WORD_RULER || at->use == WORD_HEADING || at->use == WORD_CAPTION)
		return false;
	if (name_is_among(at, NAME_AND))
		return true;
	if (word > 0 && name_is_among(at, NAME_LETTER_A) && name_is_among(at - 1, NAME_CLASS))
		return true;
	return !ascii_is_lower(first) && first != '$' && first != '(' && !name_is_among(at, NAME_TITLE_STOPS) &&
	       (!at->blank || first == '/') && !name_is_among(at, NAME_SERIES);
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

/* The word before one, over a ruler that stands alone between their lines, right below and above them. */
static size_t
over_ruler(const struct page *page, size_t word, size_t from)
{
	size_t before = word - 1;
	bool   over = before > from && page->words[before].use == WORD_RULER &&
	            page->words[word].line == page->words[before].line + 1 &&
	            page->words[before - 1].line + 1 == page->words[before].line;

	return over ? before - 1 : before;
}

/* The word behind what a series is called, where "Series" stands before the word: "Series SPMD 1998-A". */
static size_t
behind_series(const struct page *page, size_t word, size_t noun)
{
	enum { LONGEST = 2 }; /* words */

	if (word == 0 || !name_is_among(&page->words[word - 1], NAME_SERIES))
		return word;
	for (size_t i = word; i < noun && i < word + LONGEST; i++)
		if (is_number(page, i))
			return i + 1;
	return word;
}

/* Whether a noun's title is "Trust Certificates", behind "issuance of". */
static bool
is_of_trust(const struct page *page, size_t noun, size_t from)
{
	return noun > from + 1 && name_is_among(&page->words[noun - 1], NAME_TRUST) &&
	       name_is_among(&page->words[noun - 2], NAME_TITLE_STOPS) &&
	       !name_is_among(&page->words[noun - 2], NAME_COMPANY_WORDS) &&
	       are_of_one_text(page, noun - 2, noun);
}

/* The title that ends in the word, which is one of the nouns. */
static struct span
title_before(const struct page *page, size_t noun, size_t from)
{
	enum { LONGEST = 16 }; /* words */
	size_t start = noun;

	while (start > from && noun - start < LONGEST) {
		size_t before = over_ruler(page, start, from);
		if (!is_title_word(page, before) || ends_phrase(&page->words[before]) ||
		    !(before + 1 < start || are_of_one_text(page, before, start)))
			break;
		start = before;
	}
	if (start > from && page->words[start - 1].text.text[0] == '(' &&
	    page->words[start - 1].text.length > 1 && page->words[start - 1].use != WORD_CAPTION &&
	    ascii_is_upper(page->words[start - 1].text.text[1]) && !ends_phrase(&page->words[start - 1]) &&
	    !name_is_among(&page->words[start - 1], NAME_ROLES) &&
	    !name_is_among(&page->words[start - 1], NAME_TITLE_STOPS))
		start--;
	start = behind_series(page, start, noun);
	if (start == noun && is_of_trust(page, noun, from))
		return (struct span){ noun - 1, noun + 1 };
	while (start < noun && (name_is_among(&page->words[start], NAME_AND) || is_number(page, start) ||
	                        name_is_company_number(page, start)))
		start++;
	return (struct span){ start, noun + 1 };
}

/*
 * Drops the registrant's own name from the front of a title: that starts with no
 * article, and the name may lack its end.
 */
static struct span
without_name(const struct page *page, struct span title, const struct header *header)
{
	const size_t article = 4; /* bytes of "The " */
	struct slice name = header_text(header, HEADER_REGISTRANT);
	const char  *first = page->words[title.from].text.text;

	if (name.length > article && words_equal((struct slice){ name.text, article }, slice_of("the ")))
		name = (struct slice){ name.text + article, name.length - article };
	if (name.length == 0 || ascii_lower(*first) != ascii_lower(*name.text))
		return title;
	size_t end = page_text_end(page, title, name);
	if (end == title.from)
		end = page_text_end(page, title, name_without_end(name));
	return (struct span){ end < title.to ? end : title.from, title.to };
}

/*
 * Whether an article before a title is its own, being written large though no
 * sentence starts with it: "issuance of The Lake Store Home Loan Notes".
 */
static bool
has_article(const struct page *page, size_t first, size_t from)
{
	if (first <= from || !slice_is(page->words[first - 1].text, "The"))
		return false;
	return first < from + 2 || slice_is(page->words[first - 2].text, "of") ||
	       page->words[first - 2].line + 1 < page->words[first - 1].line;
}

void
issue_read(struct page *page, struct span span, struct header *header)
{
	for (size_t i = span.from; i < span.to; i++) {
		if (header_has(header, HEADER_SECURITIES))
			return;
		const struct word *word = &page->words[i];
		if (word->use == WORD_CAPTION || word->use == WORD_HEADING ||
		    !name_is_among(word, NAME_SECURITIES_NOUNS))
			continue;
		struct span printed = title_before(page, i, span.from), title = without_name(page, printed, header);
		if (title.to - title.from < 2)
			continue;
		title.from -= title.from == printed.from && has_article(page, title.from, span.from);
		if (i + 1 < span.to && name_is_among(&page->words[i + 1], NAME_COMPANY_WORDS))
			continue;
		name_strip(page, title.from, '(');
		header_begin(header, HEADER_SECURITIES, page_line_number(page, title.from));
		page_copy(page, title, header, HEADER_SECURITIES, "");
		name_trim(header, HEADER_SECURITIES, ",.;:)");
	}
}

/* Whether a line is a title of securities and no company's name. */
static bool
is_title_line(const struct page *page, struct span words)
{
	return name_has_any(page, words, NAME_SECURITIES_NOUNS) && !name_has_any(page, words, NAME_COMPANY_WORDS);
}

/* Whether what follows a title's noun, on its line or behind "Series" on the next, calls a trust by it. */
static bool
calls_trust(const struct page *page, size_t noun, size_t bottom)
{
	size_t      next = page->words[noun].line + 1;
	struct span words = { noun, page_line_end(page, noun) };

	if (next < bottom && words.to < page_line(page, next).to &&
	    name_is_among(&page->words[words.to], NAME_SERIES))
		words.to = page_line(page, next).to;
	return name_has_any(page, words, NAME_COMPANY_WORDS);
}

/*
 * Marks a title that starts behind a company's name, on its line or on the one
 * below: "Alder Capital I Inc. Commercial Mortgage | Pass-Through Certificates".
 * Returns whether it did.
 */
static bool
take_behind_company(struct page *page, struct span words, size_t top, size_t bottom)
{
	size_t noun = words.from;

	while (noun < words.to && !name_is_among(&page->words[noun], NAME_SECURITIES_NOUNS))
		noun++;
	if (noun == words.to || calls_trust(page, noun, bottom))
		return false;
	size_t first = page_line(page, top).from, start = title_before(page, noun, first).from;
	if (start == noun || start == first || page->words[start - 1].use != WORD_FREE ||
	    !name_is_among(&page->words[start - 1], NAME_COMPANY_ENDS))
		return false;
	page_mark(page, (struct span){ start, words.to }, WORD_TAKEN);
	return true;
}

/* Whether a line is a series alone, below a company's name or an aside: "Series 2002-11". */
static bool
is_series_line(const struct page *page, struct span words)
{
	enum { LONGEST = 4 }; /* words */

	if (!name_is_among(&page->words[words.from], NAME_SERIES) || words.to - words.from > LONGEST ||
	    !page_has_digit(page, words) || name_has_any(page, words, NAME_COMPANY_WORDS) || words.from == 0)
		return false;
	size_t before = words.from;
	while (before > 1 && page->words[before - 1].use == WORD_RULER)
		before--;
	return page->words[before - 1].use == WORD_TAKEN || name_ends_company(page, before - 1);
}

/* Whether a line below a title tells the series, or classes, of it: "Series 2003-1", "2003-1", "and Class A-2". */
static bool
goes_on_with_class(const struct page *page, struct span words)
{
	if (words.to == words.from + 1 && page->words[words.from].digit)
		return true;
	words.from += words.from + 1 < words.to && name_is_among(&page->words[words.from], NAME_AND);
	return name_is_among(&page->words[words.from], NAME_SERIES) ||
	       name_is_among(&page->words[words.from], NAME_CLASS);
}

void
issue_take_lines(struct page *page, size_t top, size_t bottom)
{
	size_t others = 0;
	bool   taken = false;

	for (size_t line = top; line < bottom; line++) {
		struct span words = name_words(page, line);
		others += words.from < words.to && !is_title_line(page, words);
	}
	for (size_t line = top; line < bottom && others > 0; line++) {
		struct span words = name_words(page, line);
		if (words.from == words.to)
			continue;
		bool behind = take_behind_company(page, words, top, bottom);
		taken = behind || is_title_line(page, words) || is_series_line(page, words) ||
		        (taken && goes_on_with_class(page, words));
		if (taken && !behind)
			page_mark(page, words, WORD_TAKEN);
	}
}

/* Whether a line is a title of securities, of a series that ends in the word "Trust". */
static bool
is_trust_title(const struct page *page, struct span words)
{
	size_t series = words.from;

	while (series < words.to && !name_is_among(&page->words[series], NAME_SERIES))
		series++;
	return series < words.to && name_is_among(&page->words[words.to - 1], NAME_TRUST) &&
	       name_has_any(page, (struct span){ words.from, series }, NAME_SECURITIES_NOUNS) &&
	       !name_has_any(page, (struct span){ words.from, series }, NAME_COMPANY_WORDS);
}

void
issue_take_trust(struct page *page, size_t top, size_t bottom)
{
	bool named = false;

	for (size_t line = top; line < bottom; line++) {
		struct span words = name_words(page, line);
		if (words.from == words.to)
			continue;
		if (named && is_trust_title(page, words))
			page_mark(page, words, WORD_TAKEN);
		named = true;
	}
}
