/*
 * What a value that a caption names says, put together from its lines.
 */
#include "filing/cover/value.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Values that say that there is none, without anything but letters. */
static const char *const nothings[] = {
	"na", "none", "notapplicable", "nochange", "unchanged", "same", "notchanged", "nil",
	"notapplicablenochange", "notavailable", "null", "inapplicable", "doesnotapply",
	"nochanges", "nochangesincelastreport", "notchangedsincelastreport", "unchangedsincelastreport",
	"notapplicablena",
};

static const char nothing_starts[] = "nusid"; /* with which of letters these start */
static const char nothing_seconds[] = "aoniu"; /* and what stands behind these */

enum { JOINTS, NAME_STARTS, NAME_ENDS, EXCUSES };

static const char *const lists[] = {
	/* words that a list, or one of its entries, goes on behind or with */
	[JOINTS] = "and of for through",
	/* words that a state's name starts with, and none is */
	[NAME_STARTS] = "new north south west rhode united puerto british",
	/* words that one ends in, and none starts with */
	[NAME_ENDS] = "islands",
	/* words of what stands in for a number that was not given yet, or is none */
	[EXCUSES] = ("applied for application pending filed be tbd determined assigned obtained requested received awaiting "
	             "not na none nil applicable available required exempt null"),
};

_Static_assert(LEN(lists) <= (size_t)LEXICON_REGISTRANT - (size_t)LEXICON_VALUE,
               "a bit of a lexeme for each list");

int
value_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_VALUE, lists, LEN(lists));
}

bool
value_says_nothing(struct slice text)
{
	size_t start = 0;

	while (start < text.length && !ascii_is_letter(text.text[start]))
		start++;
	char first = start < text.length ? ascii_lower(text.text[start]) : ' ';
	char second = start + 1 < text.length ? ascii_lower(text.text[start + 1]) : ' ';
	if (!ascii_is_one_of(first, nothing_starts) ||
	    (ascii_is_letter(second) && !ascii_is_one_of(second, nothing_seconds)))
		return false;
	for (size_t i = 0; i < LEN(nothings); i++)
		if (nothings[i][0] == first && text_is_plain(text, slice_of(nothings[i])))
			return true;
	return false;
}

bool
value_is_excuse(const struct page *page, struct span words)
{
	return page_has(page, words, LEXICON_VALUE, EXCUSES);
}

bool
value_is_employer_number(const struct page *page, struct span span)
{
	enum { OFFICE = 2, SERIAL = 7 }; /* digits */
	struct slice text = page->words[span.from].text;

	return span.to - span.from == 1 && text.length == OFFICE + 1 + SERIAL && text.text[OFFICE] == '-' &&
	       ascii_digits(text, 0) == OFFICE && ascii_digits(text, OFFICE + 1) == SERIAL;
}

bool
value_is_numbers(const struct page *page, struct span words)
{
	for (size_t i = words.from; i < words.to; i++)
		if (!page->words[i].blank && !page->words[i].digit)
			return false;
	return true;
}

/* Whether two words are of one excuse, a line of it each: "Application", "Pending". */
static bool
are_one_excuse(const struct word *last, const struct word *next)
{
	return lexeme_is_in(last->lexeme, LEXICON_VALUE, EXCUSES) &&
	       lexeme_is_in(next->lexeme, LEXICON_VALUE, EXCUSES) && last->lexeme != next->lexeme &&
	       !words_equal(last->text, slice_of("for"));
}

/*
 * Whether the next line of a list needs no separator: "333-1," or "333-1 and",
 * "District of" or "of Columbia", "New", "Islands".
 */
static bool
goes_on(const struct word *last, const struct word *next)
{
	return are_one_excuse(last, next) || word_ends_in(last, ',') || word_ends_in(last, ';') ||
	       word_ends_in(last, '&') || lexeme_is_in(last->lexeme, LEXICON_VALUE, JOINTS) ||
	       lexeme_is_in(last->lexeme, LEXICON_VALUE, NAME_STARTS) ||
	       lexeme_is_in(next->lexeme, LEXICON_VALUE, JOINTS) ||
	       lexeme_is_in(next->lexeme, LEXICON_VALUE, NAME_ENDS);
}

/* Whether a word is the start of a number that is wrapped at its hyphen: "333-", "72082". */
static bool
is_parted_number(const struct word *word)
{
	return word->digit && word_ends_in(word, '-');
}

int
value_open_brackets(const struct page *page, struct span span)
{
	int open = 0;

	for (size_t i = span.from; i < span.to; i++) {
		struct slice text = page->words[i].text;
		for (size_t j = 0; page->words[i].brackets != BRACKETS_NONE && j < text.length; j++) {
			open += text.text[j] == '(';
			open -= text.text[j] == ')';
		}
	}
	return open;
}

bool
value_ends_aside(const struct page *page, struct span span)
{
	int depth = 0;

	for (size_t i = span.from; i < span.to && depth >= 0; i++) {
		const struct word *word = &page->words[i];
		for (size_t j = 0; word->brackets != BRACKETS_NONE && j < word->text.length && depth >= 0; j++) {
			depth += word->text.text[j] == '(';
			depth -= word->text.text[j] == ')';
		}
	}
	return depth < 0;
}

/*
 * Whether two parts of a span may be values of two registrants, and not one, or
 * one and what is said of it: "Applied     for", "333-1     (1933 Act)".
 */
static bool
are_two_values(const struct page *page, const struct shape *shape, struct span left, struct span right)
{
	const struct word *last = &page->words[left.to - 1], *next = &page->words[right.from];

	if (goes_on(last, next) || is_parted_number(last) || next->text.text[0] == '(' ||
	    ascii_is_lower(next->text.text[0]))
		return false;
	return (shape->field == HEADER_JURISDICTION || page_has_digit(page, left)) && shape->fits(page, left) &&
	       shape->fits(page, right);
}

/* Whether two words are an employer's number each. */
static bool
are_employer_numbers(const struct page *page, size_t left, size_t right)
{
	return value_is_employer_number(page, (struct span){ left, left + 1 }) &&
	       value_is_employer_number(page, (struct span){ right, right + 1 });
}

/*
 * Where the first of several values that a span may have ends: at a wide gap
 * between two that both fit, or between two employer's numbers. A name of two
 * words may be justified.
 */
static size_t
one_value_end(const struct page *page, const struct shape *shape, struct span span)
{
	enum { WIDE = 4 };
	const struct word *words = page->words;

	for (size_t i = span.from + 1; i < span.to && shape->joint[0] == ';'; i++)
		if (are_employer_numbers(page, i - 1, i) ||
		    (words[i].column >= word_end(&words[i - 1]) + WIDE && words[i].line == words[i - 1].line &&
		     are_two_values(page, shape, (struct span){ span.from, i }, (struct span){ i, span.to })))
			return i;
	return span.to;
}

/* What a line of a value is joined with to the words before it, which leave so many brackets open. */
static const char *
joint_behind(const struct shape *shape, const struct word *last, const struct word *next, int open)
{
	if (is_parted_number(last))
		return "";
	/* "(common law trust)" */
	bool said = shape->field == HEADER_JURISDICTION &&
	            (ascii_is_lower(next->text.text[0]) || next->text.text[0] == '(');
	return open > 0 || said || goes_on(last, next) ? " " : shape->joint;
}

/* Whether a state is the one that the value before it ends in, at the word `last`: another registrant's, too. */
static bool
is_state_again(const struct page *page, const struct shape *shape, struct span span, size_t last)
{
	size_t length = span.to - span.from, first = last + 1 - length;

	if (shape->field != HEADER_JURISDICTION || length > last + 1 || page->words[first].line != page->words[last].line)
		return false;
	return words_equal(page_slice(page, (struct span){ first, last + 1 }), page_slice(page, span));
}

void
value_write(const struct page *page, const struct shape *shape, const struct value *value,
            struct header *header)
{
	const struct word *last = &page->words[value->spans[0].from];
	int                open = 0;

	header_begin(header, shape->field, page_line_number(page, value->spans[0].from));
	for (size_t i = 0; i < value->count; i++) {
		struct span span = value->spans[i];
		while (span.from < value->spans[i].to) {
			bool        first = span.from == value->spans[0].from;
			const char *joint = first ? "" : joint_behind(shape, last, &page->words[span.from], open);
			span.to = one_value_end(page, shape, (struct span){ span.from, value->spans[i].to });
			if (joint[0] != ';' || !is_state_again(page, shape, span, (size_t)(last - page->words)))
				page_copy(page, span, header, shape->field, joint);
			if (i + 1 < value->count)
				open += value_open_brackets(page, span);
			last = &page->words[span.to - 1];
			span.from = span.to;
		}
	}
}
