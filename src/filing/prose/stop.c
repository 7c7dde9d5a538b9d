/*
 * Where sentences, and the entries of lists, start and end.
 */
#include "filing/prose/stop.h"

#include "filing/prose/token.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words that a name follows. */
static const char *const named[] = { "pool", "group", "class" };

/* What it says of a point that it is an abbreviation's. */
enum abbreviation {
	NO_ABBREVIATION, /* nothing: it is none */
	INSIDE,          /* the sentence goes on, unless a word follows that starts one */
	MODIFIER,        /* it goes on: "Wtd. Avg. Mortgage Rate" */
	UNIT             /* it goes on, unless a capital follows: "7.1 per cent." */
};

/* The longest abbreviation's length. */
enum { ABBREVIATION_MAX = 6 };

/* Sorted. Single letters and those with points inside, "u.s.", are INSIDE, too. */
static const struct {
	char              text[ABBREVIATION_MAX + 1];
	enum abbreviation kind;
} abbreviations[] = {
	{ "agg", MODIFIER },  { "aggr", MODIFIER }, { "approx", INSIDE }, { "apr", INSIDE },
	{ "assn", INSIDE },   { "aug", INSIDE },    { "avg", MODIFIER },  { "bros", INSIDE },
	{ "cent", UNIT },     { "cf", INSIDE },     { "co", INSIDE },     { "corp", INSIDE },
	{ "dec", INSIDE },    { "dept", INSIDE },   { "dr", INSIDE },     { "etc", INSIDE },
	{ "feb", INSIDE },    { "inc", INSIDE },    { "jan", INSIDE },    { "jul", INSIDE },
	{ "jun", INSIDE },    { "ltd", INSIDE },    { "mar", INSIDE },    { "mo", UNIT },
	{ "mos", UNIT },      { "mr", INSIDE },     { "mrs", INSIDE },    { "ms", INSIDE },
	{ "no", INSIDE },     { "nos", INSIDE },    { "nov", INSIDE },    { "oct", INSIDE },
	{ "orig", MODIFIER }, { "prin", MODIFIER }, { "rem", MODIFIER },  { "sec", INSIDE },
	{ "sep", INSIDE },    { "sept", INSIDE },   { "st", INSIDE },     { "viz", INSIDE },
	{ "vs", INSIDE },     { "wgt", MODIFIER },  { "wgtd", MODIFIER }, { "wtd", MODIFIER },
	{ "yr", UNIT },       { "yrs", UNIT },
};

/* Words that, behind an abbreviation, start a sentence. */
static const char *const openings[] = {
	"the",  "none", "no",   "all",   "at",   "each",    "in",       "on",        "of",
	"as",   "such", "pool", "group", "loan", "premium", "discount", "mortgage",  "information",
	"these", "this", "it",  "there", "for",  "weighted", "aggregate", "total",   "approximately",
};

/* Whether a byte may follow a footnote mark's first letter: "(a)", "(aa)", "(iv)", "(a*)", not "(net)". */
static inline bool
goes_on_mark(char first, char c)
{
	return c == first || c == '*' || (ascii_is_one_of(first, "ivx") && ascii_is_one_of(c, "ivx"));
}

size_t
stop_mark_length(const struct sentence *s, size_t at)
{
	enum { MARK_MAX = 4 };
	size_t length = 1;

	if (byte_at(s, at) != '(')
		return 0;
	char first = byte_at(s, at + 1);
	bool digits = ascii_is_digit(first);
	if (!digits && !ascii_is_lower(first) && first != '*')
		return 0;
	while (length <= MARK_MAX &&
	       (digits ? ascii_is_digit(byte_at(s, at + length)) && length <= 2
	               : goes_on_mark(first, byte_at(s, at + length))))
		length++;
	return length > 1 && byte_at(s, at + length) == ')' ? length + 1 : 0;
}

/* Whether an apostrophe before a word opens a quotation, or one behind a word closes it: 'pool I loans'. */
static bool
is_single_quote(const struct sentence *s, size_t at)
{
	bool before = at == 0 || !is_word_byte(s->text.bytes[at - 1]);

	if (before)
		return is_class(s, at + 1, CLASS_LETTER);
	while (at-- > s->begin)
		if (s->text.bytes[at] == '\'' && !is_word_byte(byte_at(s, at + 1)))
			return false; /* it was closed before */
		else if (s->text.bytes[at] == '\'' && (at == 0 || !is_word_byte(s->text.bytes[at - 1])))
			return true;
	return false;
}

size_t
stop_quote_length(const struct sentence *s, size_t at)
{
	unsigned char first = (unsigned char)byte_at(s, at);
	unsigned char last = (unsigned char)byte_at(s, at + 2);

	if (first == '"' || first == 0x93 || first == 0x94)
		return 1;
	if (first == 0xe2 && (unsigned char)byte_at(s, at + 1) == 0x80 && (last == 0x9c || last == 0x9d))
		return 3;
	if ((first == '`' || first == '\'') && byte_at(s, at + 1) == (char)first)
		return 2;
	return first == '\'' && is_single_quote(s, at) ? 1 : 0;
}

/* The word that ends before `end`, with the points inside it; of one that is no abbreviation, its end. */
static struct slice
word_before(const struct sentence *s, size_t end)
{
	size_t start = end;

	while (start > s->begin && end - start <= ABBREVIATION_MAX && (is_word_byte(s->text.bytes[start - 1]) ||
	                            (s->text.bytes[start - 1] == '.' && start < end)))
		start--;
	return (struct slice){ s->text.bytes + start, end - start };
}

/* What an abbreviation that ends in a point says of it. */
static enum abbreviation
kind_of(struct slice word)
{
	char   text[ABBREVIATION_MAX + 1] = "";
	size_t low = 0, high = LEN(abbreviations);

	/* an initial; but a pool's or a class's name may end a sentence */
	if (word.length == 1 && ascii_is_letter(word.text[0]))
		return INSIDE;
	if (word.length == 3 && word.text[1] == '.')
		return INSIDE;
	if (word.length == 0 || word.length > ABBREVIATION_MAX || !ascii_is_letter(word.text[0]))
		return NO_ABBREVIATION;
	for (size_t i = 0; i < word.length; i++)
		text[i] = ascii_lower(word.text[i]);
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int    order = strcmp(text, abbreviations[middle].text);
		if (order == 0)
			return abbreviations[middle].kind;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NO_ABBREVIATION;
}

/* Whether the word at `at` opens a sentence even behind an abbreviation. */
static bool
is_opening(const struct sentence *s, size_t at)
{
	size_t end = at;

	while (is_word_byte(byte_at(s, end)))
		end++;
	struct slice word = { s->text.bytes + at, end - at };
	if (!ascii_is_upper(byte_at(s, at)))
		return false;
	return words_equal_one(word, openings, LEN(openings));
}

/* Passes over what may stand behind a sentence's point: closing marks, footnote marks. */
static size_t
skip_closing(const struct sentence *s, size_t at)
{
	while (!is_class(s, at, CLASS_BLANK)) {
		size_t length = stop_quote_length(s, at);
		if (length == 0)
			length = stop_mark_length(s, at);
		char c = byte_at(s, at);
		if (length == 0 && (c == ')' || c == ']' || c == '*'))
			length = 1;
		if (length == 0)
			break;
		at += length;
	}
	return at;
}

/* Whether the last token is what a pool or class is called: "Pool I", not "Pool No." */
static bool
is_name_last(const struct sentence *s)
{
	return s->count > 1 && words_equal_one(sentence_token(s, s->count - 2), named, LEN(named)) &&
	       !words_equal(sentence_token(s, s->count - 1), slice_of("no"));
}

/*
 * Whether the word before the point at s->at, which ends the text, is an abbreviation of
 * a name: "CitiMortgage, Inc.". Most are longer, or have no capital.
 */
static bool
is_abbreviated_name(const struct sentence *s)
{
	enum { LONGEST = 4 };
	size_t start = s->tokens[s->count - 1].start;

	if (s->at - start > LONGEST || !is_class(s, start, CLASS_UPPER))
		return false;
	struct slice word = word_before(s, s->at);
	return word.length > 1 && kind_of(word) == INSIDE;
}

bool
stop_ends_sentence(const struct sentence *s, size_t *behind)
{
	*behind = skip_closing(s, s->at + 1);
	size_t next = skip_blanks(s, *behind);
	bool   known = s->count > 0 && s->words[s->count - 1] != WORD_UNKNOWN;

	/* behind a page's end the sentence may go on */
	if (next == s->text.used)
		return s->count == 0 || !is_abbreviated_name(s);
	if (next == *behind)
		return false;
	enum abbreviation kind = kind_of(word_before(s, s->at));
	if (kind == MODIFIER)
		return false;
	if (kind == INSIDE)
		return is_opening(s, next) || (ascii_is_upper(byte_at(s, next)) && is_name_last(s));
	return !ascii_is_lower(byte_at(s, next)) || (known && kind != UNIT);
}

bool
stop_starts_entry(const struct sentence *s, size_t at)
{
	size_t digits = 0;

	at = skip_blanks(s, at);
	if (at == s->text.used)
		return true;
	if (byte_at(s, at) == 'a' && byte_at(s, at + 1) == 'n' && byte_at(s, at + 2) == 'd' &&
	    !is_word_byte(byte_at(s, at + 3)))
		at = skip_blanks(s, at + 3);
	if (stop_mark_length(s, at) > 0 || at == s->text.used)
		return true;
	while (digits < 3 && ascii_is_digit(byte_at(s, at + digits)))
		digits++;
	char next = byte_at(s, at + digits);
	return digits > 0 && digits < 3 && (next == '.' || next == ')') &&
	       ascii_is_blank(byte_at(s, at + digits + 1));
}

size_t
stop_entry_mark(const struct sentence *s)
{
	const char *text = s->text.bytes + s->at; /* the margin ends it */
	size_t      run = 0;

	if (*text == '(')
		return stop_mark_length(s, s->at);
	if (*text == '-' || *text == '*' || (*text == 'o' && ascii_is_blank(text[1])))
		return 1;
	if (ascii_is_upper(*text))
		run = 1;
	else if (ascii_is_digit(*text))
		run = ascii_is_digit(text[1]) ? 2 : 1;
	else
		while (run < 5 && ascii_is_lower(text[run]))
			run++;
	/* "b." and "iii.", not "avg." */
	for (size_t i = 0; run > 1 && i < run; i++)
		if (!ascii_is_digit(text[i]) && !ascii_is_one_of(text[i], "ivx"))
			return 0;
	return run > 0 && run < 5 && (text[run] == '.' || text[run] == ')') && ascii_is_blank(text[run + 1])
	           ? run + 1
	           : 0;
}
