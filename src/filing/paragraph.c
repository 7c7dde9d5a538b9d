/*
 * Paragraphs by their first and last words.
 */
#include "filing/paragraph.h"

#include <string.h>

#include "filing/cells.h"
#include "filing/running.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/len.h"

/* Words that a sentence has, and a heading has not. */
static const char *const verbs[] = {
	"is", "are", "was", "were", "has", "have", "had", "consists", "contains",
};

/* Words that start a line of a list of a pool's figures. */
static const char *const first_terms[] = {
	"mortgage", "loan", "loans", "pool", "pools", "group", "groups", "class", "classes",
	"certificates", "premium", "discount", "cut", "date", "rate", "rates", "balance",
	"balances", "ratio", "ratios", "term", "terms",
};

/* Words that stand beside the numbers of a value. */
static const char *const number_words[] = {
	"-", "--", "to", "$", "%", "months", "years", "maximum", "minimum", "max", "min",
};

/* What a text starts with that says no more than that all loans are spoken of, and what it goes on with. */
static const char *const all_leads[] = { "total", "totals", "aggregate", "combined", "overall" };
static const char *const all_loans[] = { "mortgage", "loan", "loans", "pool", "pools", "collateral", "portfolio" };

/*
 * Words that end no sentence: where a paragraph ends in one, the sentence goes
 * on in the next, whatever that starts with.
 */
static const char *const hanging_words[] = {
	"the", "a", "an", "of", "and", "or", "to", "for", "in", "on", "at", "by", "as", "with", "than",
	"from", "that", "which", "were", "was", "is", "are", "be", "have", "had", "has", "having",
	"will", "no", "not", "none", "all", "each", "any", "such", "pool", "group", "class", "mortgage",
	"weighted", "average", "principal", "aggregate", "scheduled", "interest", "remaining",
	"original", "stated", "least", "more", "less", "exceed", "prior", "before", "after", "until",
	"between", "and/or", "approximately", "series", "january", "february", "march", "april", "june",
	"july", "august", "september", "october", "november", "december",
};

static bool
is_letter_at(struct slice text, size_t at)
{
	return at < text.length && (ascii_is_letter(text.text[at]) || text.text[at] == '"');
}

bool
paragraph_is_footnote(struct slice line, bool ruled)
{
	size_t at = 0;

	if (line.length == 0)
		return false;
	if (line.text[0] == '*' || line.text[0] == '+') {
		while (at < line.length && line.text[at] == line.text[0])
			at++;
		return ruled && is_letter_at(line, at + ascii_blanks(line, at));
	}
	bool open = line.text[0] == '(' || line.text[0] == '[' || line.text[0] == '<';
	at = open ? 1 : 0;
	size_t digits = ascii_digits(line, at);
	if (open && digits == 0 && ruled && is_letter_at(line, at))
		digits = 1;
	if (digits == 0 || digits > 2)
		return false;
	at += digits;
	if (open)
		return ruled && at < line.length && (line.text[at] == ')' || line.text[at] == ']');
	if (at < line.length && line.text[at] == '/')
		return is_letter_at(line, at + 1 + ascii_blanks(line, at + 1));
	size_t blanks = ascii_blanks(line, at);
	bool   point = ruled && at < line.length && line.text[at] == '.';
	if (point)
		return is_letter_at(line, at + 1 + ascii_blanks(line, at + 1));
	bool capital = at + blanks < line.length && !ascii_is_lower(line.text[at + blanks]);
	return blanks >= (ruled ? 1U : 2U) && is_letter_at(line, at + blanks) && (ruled || capital);
}

/* Whether letters may number a list's entry: "a", "bb", "iv", not "code". */
static bool
is_numbering(struct slice letters)
{
	for (size_t i = 0; i < letters.length; i++)
		if (!ascii_is_one_of(letters.text[i], "ivx"))
			return letters.length == 1 || (letters.length == 2 && letters.text[0] == letters.text[1]);
	return true;
}

bool
paragraph_is_entry(struct slice line)
{
	bool   open = line.length > 0 && line.text[0] == '(';
	size_t at = open ? 1 : 0;
	size_t run = ascii_digits(line, at);

	if (run > 2)
		return false;
	while (run < 4 && at + run < line.length && ascii_is_lower(line.text[at + run]))
		run++;
	at += run;
	if (run == 0 || at + 1 >= line.length ||
	    (ascii_is_lower(line.text[at - 1]) && !is_numbering((struct slice){ line.text + at - run, run })))
		return false;
	return (line.text[at] == ')' || (line.text[at] == '.' && !open)) &&
	       ascii_is_blank(line.text[at + 1]);
}

bool
paragraph_goes_on_behind(struct slice word)
{
	for (size_t i = 0; i < LEN(hanging_words); i++) {
		size_t same = 0;
		while (same < word.length && hanging_words[i][same] == ascii_lower(word.text[same]))
			same++;
		if (same == word.length && same > 0 && hanging_words[i][same] == '\0')
			return true;
	}
	return false;
}

/* The word that starts at a place, in letters. */
static struct slice
word_at_place(struct slice text, size_t at)
{
	size_t length = 0;

	while (at + length < text.length && ascii_is_letter(text.text[at + length]))
		length++;
	return (struct slice){ text.text + at, length };
}

/* Whether a text ends in a word, or in what a pool or class is called: "Group 1". */
static bool
ends_in_word(struct slice text)
{
	size_t start = ascii_last_word(text), before = start;

	if (ascii_is_letter(text.text[text.length - 1]))
		return true;
	while (before > 0 && ascii_is_blank(text.text[before - 1]))
		before--;
	struct slice former = { text.text, before };
	former.text += ascii_last_word(former);
	former.length -= (size_t)(former.text - text.text);
	return words_equal(former, slice_of("group")) || words_equal(former, slice_of("pool")) ||
	       words_equal(former, slice_of("class"));
}

/* The words of a text that tell it from a heading. */
struct sentence_words {
	bool verb;
	bool article;
};

static struct sentence_words
find_words(struct slice text)
{
	struct sentence_words found = { false, false };

	for (size_t at = 0; at < text.length;) {
		struct slice word = word_at_place(text, at);
		found.verb = found.verb || words_equal_one(word, verbs, LEN(verbs));
		found.article = found.article || words_equal(word, slice_of("the"));
		at += word.length + (word.length == 0 || at + word.length < text.length);
	}
	return found;
}

bool
paragraph_has_verb(struct slice text)
{
	return find_words(text).verb;
}

bool
paragraph_is_cut(struct slice text, bool running)
{
	while (text.length > 0 && ascii_is_blank(text.text[text.length - 1]))
		text.length--;
	if (text.length == 0 || memchr(text.text, ':', text.length) != NULL)
		return false;
	struct sentence_words words = find_words(text);
	return running || words.verb || (words.article && !is_title_case(text) && ends_in_word(text));
}

/* Whether a line is a heading's, for all that its words tell: "Group I Mortgage Loans". */
static bool
may_be_heading(struct slice line)
{
	if (!is_title_case(line) || ascii_is_one_of(line.text[line.length - 1], ".,"))
		return false;
	struct sentence_words words = find_words(line);
	return !words.verb && !words.article;
}

bool
paragraph_starts_with_term(struct slice line)
{
	struct slice word = word_at_place(line, 0);
	size_t       numeral = 0;

	while (numeral < word.length && ascii_is_one_of(word.text[numeral], "IVX"))
		numeral++;
	bool name = numeral > 0 && numeral == word.length;
	bool term = word.length > 1 && ascii_is_lower(word.text[1]) &&
	            words_equal_one(word, first_terms, LEN(first_terms));
	return (name || term) && !may_be_heading(line);
}

bool
paragraph_is_in_capitals(struct slice text)
{
	size_t capitals = 0;

	for (size_t i = 0; i < text.length; i++) {
		if (ascii_is_lower(text.text[i]))
			return false;
		capitals += ascii_is_upper(text.text[i]);
	}
	return capitals > 3;
}

/* The bytes of a name at a place, "II", "A-1": a few capitals and digits up to the word's end; 0 for none. */
static size_t
name_length(struct slice text, size_t at)
{
	enum { NAME = 5 };
	size_t length = 0;

	while (at + length < text.length &&
	       (ascii_is_upper(text.text[at + length]) || ascii_is_digit(text.text[at + length]) ||
	        text.text[at + length] == '-'))
		length++;
	return length <= NAME && (at + length == text.length || !ascii_is_letter(text.text[at + length])) ? length : 0;
}

/* The bytes of a word, in any case, that starts at a place; 0 where another does, or none. */
static size_t
word_length(struct slice text, size_t at, const char *word)
{
	size_t same = 0;

	if (at > 0 && ascii_is_letter(text.text[at - 1]))
		return 0;
	while (word[same] != '\0' && at + same < text.length && ascii_lower(text.text[at + same]) == word[same])
		same++;
	return word[same] == '\0' ? same : 0;
}

bool
paragraph_names_pool(struct slice text)
{
	static const struct {
		const char *word;
		bool        named; /* a name has to stand behind it */
	} words[] = { { "pool", true }, { "group", true }, { "premium", false }, { "discount", false } };

	for (size_t at = 0; at < text.length; at++) {
		for (size_t i = 0; i < LEN(words); i++) {
			size_t end = at + word_length(text, at, words[i].word), blanks = ascii_blanks(text, end);
			if (end > at && (!words[i].named || (blanks > 0 && name_length(text, end + blanks) > 0)))
				return true;
		}
	}
	return false;
}

bool
paragraph_is_of_all(struct slice text)
{
	size_t words = 0;

	for (size_t at = 0, end; at < text.length; at = end + ascii_blanks(text, end), words++) {
		for (end = at; end < text.length && !ascii_is_blank(text.text[end]);)
			end++;
		struct slice word = { text.text + at, end - at };
		bool         known = words == 0 ? words_equal_one(word, all_leads, LEN(all_leads))
		                                : words_equal_one(word, all_loans, LEN(all_loans));
		if (!known)
			return false;
	}
	return words > 0;
}

/* Where the word starts that ends at `end` in a text, behind a blank or leaders. */
static size_t
value_start(struct slice text, size_t end)
{
	size_t start = end;

	while (start > 0 && !ascii_is_blank(text.text[start - 1]) &&
	       !(start > 1 && text.text[start - 1] == '.' && text.text[start - 2] == '.'))
		start--;
	return start;
}

size_t
paragraph_value_length(struct slice text)
{
	char last = text.length > 0 ? text.text[text.length - 1] : ' ';

	if (last != '%' && !ascii_is_digit(last))
		return 0;
	size_t start = value_start(text, text.length);
	return start > 0 && (ascii_is_digit(text.text[start]) || text.text[start] == '$') ? text.length - start : 0;
}

/* Leaves out the remark in parentheses that a text ends in: "7.29%  (+/- 10 bps)". */
static struct slice
before_remark(struct slice text)
{
	size_t open = text.length;

	if (text.length == 0 || text.text[text.length - 1] != ')')
		return text;
	while (open > 0 && text.text[open - 1] != '(')
		open--;
	if (open > 1 && ascii_is_blank(text.text[open - 2]))
		text.length = blanks_before(text.text, open - 1);
	return text;
}

/* Whether a word may stand beside the numbers of a value: "6.75% - 8.25%", "$9 to $10", "357 months". */
static bool
is_beside_number(struct slice word)
{
	return words_equal_one(word, number_words, LEN(number_words));
}

/* Whether a label ends at `end`, and its value starts at `start`: a colon, a wide gap or leaders are between. */
static bool
is_between(struct slice text, size_t end, size_t start)
{
	enum { GAP = 3 };

	return end > 0 && (start - end >= GAP || text.text[end - 1] == ':' ||
	                   length_without_leaders((struct slice){ text.text, end }) < end);
}

bool
paragraph_is_labelled(struct slice text)
{
	enum { WORDS = 6 };

	if (text.length == 0 || !(ascii_is_upper(text.text[0]) || text.text[0] == '%'))
		return false;
	text = before_remark(text);
	char last = text.text[text.length - 1];
	bool digit = ascii_is_digit(last);
	if (!digit && !ascii_is_one_of(last, "%smnx"))
		return false;
	for (size_t words = 0, end = text.length; words < WORDS && end > 0; words++) {
		size_t       start = value_start(text, end);
		uint32_t     date;
		struct slice rest = { text.text + start, text.length - start };
		bool         number = ascii_is_digit(rest.text[0]) || rest.text[0] == '$';
		bool         month = digit && words > 0 && ascii_is_upper(rest.text[0]);
		bool         whole = number || (month && date_read(rest, &date) == rest.length);
		if (!whole && !is_beside_number((struct slice){ rest.text, end - start }))
			return false;
		end = blanks_before(text.text, start);
		if (is_between(text, end, start))
			return whole;
	}
	return false;
}
