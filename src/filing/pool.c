/*
 * Names of loan pools: "pool I", "Group II", "Pool 3", "Pool No. 3", "Group Two".
 */
#include "filing/pool.h"

#include <stdio.h>

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"
#include "util/slip.h"
#include "util/word.h"

enum { ALL_LENGTH = 40 }; /* a heading over the tables of all pools is no longer than that */

/* The words that a pool's name follows. */
static const struct slice words[] = { { "pool", 4 }, { "group", 5 } };

enum { WORDS = LEN(words) };

/* The words for loans that a pool's name may stand right before, or have grown to where a blank is lost. */
static const char *const loan_words[] = { "mortgage", "loan" };

/* Before these words, and where no word follows, "A" is a pool's name; else it may be an article. */
static const char *const after_a[] = {
	"and",  "as",    "at",       "by",        "discount",  "for", "in",
	"loan", "loans", "mortgage", "mortgaged", "mortgages", "of",  "or",
	"premium",
};

/* The other words of a heading over the tables of a pool, sorted. */
static const char *const section_words[] = {
	"adjustable", "arm", "arms", "balloon", "certain", "characteristics", "collateral",
	"conforming", "cont'd", "continued", "conventional", "data", "description", "fixed",
	"for", "hybrid", "in", "information", "jumbo", "loan", "loans", "mortgage", "mortgages",
	"nonconforming", "of", "rate", "selected", "statistical", "statistics",
	"stratification", "stratifications", "summary", "tables", "the", "year", "yr",
};

/* The words in firms' names before "group", at a page's head: "Financial Strategies Group". */
static const char *const firm_words[] = {
	"advisory", "backed",   "banking",  "capital",    "finance",  "financial", "investment",
	"markets",  "products", "research", "securities", "services", "strategies", "trading",
};

/* What the phrases below start with. */
static const char *const all_words[] = {
	"all", "both", "aggregate", "total", "entire", "combined", "overall", "whole", "grand", "trust",
};

/* How a text says that it speaks of all pools. */
static const char *const all_phrases[] = {
	"all mortgage loans", "all of the mortgage loans", "all the mortgage loans", "all loans",
	"all pools",          "all groups",                "all loan groups",        "both pools",
	"both groups",        "both loan groups",          "aggregate mortgage loans",
	"total mortgage loans",   "entire mortgage pool",   "total pool",      "total mortgage pool",
	"total collateral",       "aggregate pool",         "aggregate mortgage pool",
	"aggregate collateral",   "combined pool",          "combined pools",  "combined groups",
	"combined loan groups",   "combined mortgage pool", "combined collateral",
	"overall pool",           "overall mortgage pool",  "total deal",      "entire pool",
	"entire mortgage loan pool", "whole pool",          "combined mortgage loans",
	"aggregate mortgage loan", "all collateral",        "grand total",     "trust totals",
};

/* Whether the text starts with the word, in any case, at a word's end. */
static bool
starts_with_word(struct slice text, struct slice word)
{
	if (text.length < word.length ||
	    (text.length > word.length && ascii_is_alphanumeric(text.text[word.length])))
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (ascii_lower(text.text[i]) != word.text[i])
			return false;
	return true;
}

static size_t
blanks_at(struct slice text, size_t at)
{
	size_t count = 0;

	while (at + count < text.length &&
	       (ascii_is_blank(text.text[at + count]) || text.text[at + count] == '\n'))
		count++;
	return count;
}

/* Writes an arabic number from 1 to 99 in roman digits. */
static void
write_roman(int number, char name[POOL_MAX])
{
	static const char *const tens[] = {
		"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC",
	};
	static const char *const ones[] = {
		"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX",
	};

	(void)snprintf(name, POOL_MAX, "%s%s", tens[number / 10], ones[number % 10]);
}

/* Reads a number in words, "One" to "Ten"; 0 where the word is none. */
static int
read_number_word(struct slice word)
{
	static const char *const numbers[] = { "one", "two",   "three", "four", "five",
		                               "six", "seven", "eight", "nine", "ten" };

	for (int i = 0; i < 10; i++) {
		size_t at = 0;
		while (at < word.length && numbers[i][at] != '\0' &&
		       ascii_lower(word.text[at]) == numbers[i][at])
			at++;
		if (at == word.length && numbers[i][at] == '\0')
			return i + 1;
	}
	return 0;
}

static bool
is_roman(char c)
{
	return c == 'I' || c == 'V' || c == 'X';
}

/* Whether a word is a roman number and a letter, "IIA", and not "IN" or "VA". */
static bool
is_lettered_roman(struct slice word)
{
	size_t last = word.length - 1;

	if (last == 0 || word.text[0] != 'I' || !ascii_is_one_of(word.text[last], "ABC"))
		return false;
	for (size_t i = 1; i < last; i++)
		if (!is_roman(word.text[i]))
			return false;
	return true;
}

/* Reads a word that names a pool; false where it is none. */
static bool
read_name(struct slice word, char name[POOL_MAX])
{
	size_t roman = 0, digits = 0;

	if (word.length == 0 || word.length >= POOL_MAX)
		return false;
	for (size_t i = 0; i < word.length; i++) {
		name[i] = ascii_upper(word.text[i]);
		roman += is_roman(name[i]);
		digits += ascii_is_digit(word.text[i]);
	}
	name[word.length] = '\0';
	if (roman == word.length)
		return true;
	if ((word.length == 1 && ascii_is_upper(word.text[0])) || is_lettered_roman(word))
		return true;
	int number_word = ascii_is_upper(word.text[0]) ? read_number_word(word) : 0;
	if (number_word > 0) {
		write_roman(number_word, name);
		return true;
	}
	if (digits > 0 && digits + 1 == word.length && ascii_is_upper(word.text[digits]))
		return true; /* "1A", as it is printed */
	if (digits != word.length || digits > 2)
		return false;
	int number = word.text[0] - '0';
	if (digits == 2)
		number = number * 10 + (word.text[1] - '0');
	write_roman(number, name);
	return number > 0;
}

/*
 * Whether "A" is a pool's name in front of what follows: in small letters beside another
 * capital, "Pool A Rates", it is.
 */
static bool
is_pool_a(struct slice rest, bool small)
{
	size_t       blanks = blanks_at(rest, 0);
	struct slice word = { rest.text + blanks, rest.length - blanks };

	if (blanks == 0 || word.length == 0 || !ascii_is_letter(word.text[0]) ||
	    (small && ascii_is_upper(word.text[0])))
		return true;
	for (size_t i = 0; i < LEN(after_a); i++)
		if (starts_with_word(word, slice_of(after_a[i])))
			return true;
	return false;
}

/* Appends the second part of a name like "I-A"; returns its bytes, or 0. */
static size_t
read_part(struct slice text, size_t at, char name[POOL_MAX])
{
	size_t length = strlen(name), part = at + 1;

	if (at + 1 >= text.length || text.text[at] != '-')
		return 0;
	if (ascii_is_upper(text.text[part]))
		part++;
	else
		part += ascii_digits(text, part);
	if (part == at + 1 || (part < text.length && ascii_is_alphanumeric(text.text[part])) ||
	    length + (part - at) >= POOL_MAX)
		return 0;
	memcpy(name + length, text.text + at, part - at);
	name[length + (part - at)] = '\0';
	return part - at;
}

/* How many bytes are "No.", "#", ":" or a hyphen before a pool's number, the blanks before them included. */
static size_t
number_sign_at(struct slice text, size_t at)
{
	size_t blanks = blanks_at(text, at);
	size_t from = at + blanks;

	if (from < text.length && (text.text[from] == '#' || text.text[from] == ':'))
		return blanks + 1;
	if (blanks == 0 && from + 1 < text.length && text.text[from] == '-')
		return ascii_is_digit(text.text[from + 1]) || is_roman(text.text[from + 1]);
	if (blanks > 0 && from + 3 < text.length && ascii_upper(text.text[from]) == 'N' &&
	    ascii_lower(text.text[from + 1]) == 'o' && text.text[from + 2] == '.')
		return blanks + 3;
	return 0;
}

/*
 * Reads a name made of a series and a letter, "1993-7T"; returns its bytes, or 0.
 * Without a letter it is the series' whole pool.
 */
static size_t
read_series_name(struct slice text, char name[POOL_MAX])
{
	enum { YEAR = 4, NUMBER_MAX = 3 };
	size_t number = ascii_digits(text, YEAR + 1), letter = YEAR + 1 + number;

	if (number == 0 || number > NUMBER_MAX || ascii_digits(text, 0) != YEAR || text.text[YEAR] != '-' ||
	    letter >= text.length || !ascii_is_upper(text.text[letter]) ||
	    (letter + 1 < text.length && ascii_is_alphanumeric(text.text[letter + 1])))
		return 0;
	memcpy(name, text.text, letter + 1);
	name[letter + 1] = '\0';
	return letter + 1;
}

static bool
starts_with_loans(struct slice text)
{
	for (size_t i = 0; i < LEN(loan_words); i++)
		if (ascii_starts_with(text, loan_words[i]))
			return true;
	return false;
}

/* The length of a roman number in capitals that "loans" has grown to, "IIIMORTGAGE", and of other words. */
static size_t
length_without_loans(struct slice word)
{
	size_t at = 0;

	while (at < word.length && is_roman(word.text[at]))
		at++;
	return at > 0 && starts_with_loans((struct slice){ word.text + at, word.length - at }) ? at : word.length;
}

size_t
pool_name(struct slice text, char name[POOL_MAX])
{
	size_t length = 0;

	if (text.length > 0 && ascii_is_digit(text.text[0]) && (length = read_series_name(text, name)) > 0)
		return length;
	while (length < text.length && ascii_is_alphanumeric(text.text[length]))
		length++;
	if (length == 1 && text.length > 2 && text.text[1] == '.' && ascii_is_letter(text.text[2])) /* "Pool W.A. Rate" */
		return 0;
	length = length_without_loans((struct slice){ text.text, length });
	return read_name((struct slice){ text.text, length }, name) ? length + read_part(text, length, name)
	                                                            : 0;
}

/* Whether the text starts with the word and a number in roman or arabic digits that has grown to it: "POOLII". */
static bool
starts_with_glued(struct slice text, struct slice word)
{
	size_t end = word.length;

	if (text.length <= end || !ascii_starts_with(text, word.text))
		return false;
	while (end < text.length && (is_roman(text.text[end]) || ascii_is_digit(text.text[end])))
		end++;
	return end > word.length && (end == text.length || !ascii_is_alphanumeric(text.text[end]));
}

/* Does what pool_parse does; where the text is what a title starts with, `first`, "A" is no article. */
static size_t
parse_name(struct slice text, bool first, char name[POOL_MAX])
{
	for (size_t i = 0; i < WORDS; i++) {
		bool glued = starts_with_glued(text, words[i]);
		if (!glued && !starts_with_word(text, words[i]))
			continue;
		size_t at = words[i].length;
		at += number_sign_at(text, at);
		size_t blanks = blanks_at(text, at);
		struct slice rest = { text.text + at + blanks, text.length - at - blanks };
		bool         a = rest.length > 0 && rest.text[0] == 'A' &&
		         (rest.length == 1 || !ascii_is_alphanumeric(rest.text[1]));
		if (a && !first &&
		    !is_pool_a((struct slice){ rest.text + 1, rest.length - 1 },
		               ascii_is_lower(text.text[1])))
			return 0;
		size_t length = glued || blanks > 0 || at > words[i].length ? pool_name(rest, name) : 0;
		if (length > 0)
			return at + blanks + length;
	}
	return 0;
}

size_t
pool_parse(struct slice text, char name[POOL_MAX])
{
	return parse_name(text, false, name);
}

/* Whether a title starts with the word at `start`, or with that of loans before it: "LOAN GROUP". */
static bool
is_first_word(struct slice text, size_t start)
{
	static const char loan[] = "loan ";

	return start == 0 || (start == sizeof loan - 1 && ascii_starts_with(text, loan));
}

/* Whether the word at `start` is the rest of one: "SUBPOOL 1". */
static bool
is_behind_sub(struct slice text, size_t start)
{
	return start >= 3 && ascii_lower(text.text[start - 3]) == 's' && ascii_lower(text.text[start - 2]) == 'u' &&
	       ascii_lower(text.text[start - 1]) == 'b' && (start == 3 || !ascii_is_alphanumeric(text.text[start - 4]));
}

/* Whether the word at `start` ends a firm's name: "CAPITAL MARKETS GROUP". */
static bool
is_of_firm(struct slice text, size_t start)
{
	size_t end = start;

	if (ascii_lower(text.text[start]) != 'g')
		return false;
	while (end > 0 && ascii_is_blank(text.text[end - 1]))
		end--;
	struct slice before = { text.text, end };
	size_t       word = ascii_last_word(before);
	return words_equal_one((struct slice){ text.text + word, end - word }, firm_words, LEN(firm_words));
}

/* Where the next word at or behind `from` starts that has the first letters of such a word; or the length. */
static size_t
next_word(struct slice text, size_t from)
{
	/* a pair of letters stands in one of the steps, which overlap by a byte */
	for (; from < text.length; from += MASK_STEP - 1) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, from, last);
		uint32_t    po = mask_of_letter(bytes, 'p') & mask_of_letter(bytes, 'o') >> 1;
		uint32_t    gr = mask_of_letter(bytes, 'g') & mask_of_letter(bytes, 'r') >> 1;
		for (uint32_t left = po | gr; left != 0; left &= left - 1) {
			size_t start = from + word_lowest_bit(left);
			if ((start == 0 || !ascii_is_alphanumeric(text.text[start - 1]) || is_behind_sub(text, start)) &&
			    !is_of_firm(text, start))
				return start;
		}
	}
	return text.length;
}

/*
 * Finds the next pool's name at or behind `*at`, and sets that behind it.
 * Returns where it starts, or the length.
 */
static size_t
next_pool(struct slice text, size_t *at, char name[POOL_MAX])
{
	for (size_t start = next_word(text, *at); start < text.length; start = next_word(text, start + 1)) {
		size_t length = parse_name((struct slice){ text.text + start, text.length - start },
		                           is_first_word(text, start), name);
		*at = start + length;
		if (length > 0)
			return start;
	}
	return text.length;
}

/* Whether a word may be one that a pool's name follows, misspelt: "OPOL", "ROUP". */
static bool
may_be_pool(struct slice word)
{
	for (size_t i = 0; i < WORDS; i++)
		if (slip_may_be(word, words[i].text))
			return true;
	return false;
}

/* Whether a text without a pool has a misspelt word for one, its name and loans: "OPOL II MORTGAGE LOANS". */
static bool
find_misspelt(struct slice text, char name[POOL_MAX])
{
	for (size_t at = 0; at < text.length; at++) {
		size_t start = at;
		while (at < text.length && ascii_is_letter(text.text[at]))
			at++;
		size_t behind = at + blanks_at(text, at);
		bool   numbered = behind > at && behind < text.length && /* as few words are */
		                (is_roman(text.text[behind]) || ascii_is_digit(text.text[behind]));
		if (!numbered || !may_be_pool((struct slice){ text.text + start, at - start }))
			continue;
		size_t end = behind + pool_name((struct slice){ text.text + behind, text.length - behind }, name);
		size_t loans = end + blanks_at(text, end);
		if (end > behind && starts_with_loans((struct slice){ text.text + loans, text.length - loans }))
			return true;
	}
	return false;
}

void
pool_find(struct slice text, char name[POOL_MAX])
{
	size_t at = 0;

	if (next_pool(text, &at, name) == text.length && !find_misspelt(text, name))
		memcpy(name, "all", sizeof "all");
}

bool
pool_is_named(struct slice text)
{
	char   name[POOL_MAX];
	size_t at = 0;

	return next_pool(text, &at, name) < text.length;
}

/* How many bytes are "and", "&" or a comma between two names, blanks included; 0 for none. */
static size_t
joint_at(struct slice text)
{
	static const struct slice joints[] = { { "and", 3 }, { "or", 2 }, { "&", 1 }, { ",", 1 } };
	size_t                    blanks = blanks_at(text, 0);
	struct slice              rest = { text.text + blanks, text.length - blanks };

	for (size_t i = 0; i < LEN(joints); i++) {
		bool word = ascii_is_alphanumeric(joints[i].text[0]);
		if (word ? blanks == 0 || !starts_with_word(rest, joints[i])
		         : rest.length == 0 || rest.text[0] != joints[i].text[0])
			continue;
		return blanks + joints[i].length + blanks_at(rest, joints[i].length);
	}
	return 0;
}

/*
 * Whether the text names a pool and, without that word, another one: "Group 1
 * and 2", "POOLS I, II AND III". Both are figures, or roman, or other letters.
 */
static bool
joins_names(struct slice text)
{
	static const struct slice several[] = { { "pools", 5 }, { "groups", 6 } };
	char   name[POOL_MAX];
	size_t at = pool_parse(text, name);

	for (size_t i = 0; i < LEN(several) && at == 0; i++) {
		if (!starts_with_word(text, several[i]))
			continue;
		size_t       length = several[i].length, blanks = blanks_at(text, length);
		struct slice rest = { text.text + length + blanks, text.length - length - blanks };
		size_t       end = blanks > 0 ? pool_name(rest, name) : 0;
		at = end > 0 ? length + blanks + end : 0;
	}
	struct slice behind = { text.text + at, text.length - at };
	size_t       joint = at > 0 ? joint_at(behind) : 0;
	if (joint == 0 || joint == behind.length)
		return false;
	struct slice other = { behind.text + joint, behind.length - joint };
	size_t       length = pool_name(other, name);
	bool         figure = ascii_is_digit(text.text[at - 1]);
	bool         alike = figure == ascii_is_digit(other.text[0]) &&
	             (figure || is_roman(text.text[at - 1]) == is_roman(other.text[0]));
	return length > 0 && alike && (length == other.length || !ascii_is_one_of(other.text[length], "-.,%"));
}

/* Whether some of the text joins names so. */
static bool
has_joined_names(struct slice text)
{
	for (size_t at = next_word(text, 0); at < text.length; at = next_word(text, at + 1))
		if (joins_names((struct slice){ text.text + at, text.length - at }))
			return true;
	return false;
}

/* Whether the text names several pools; `joined`: only such as "and" or a comma stands between. */
static bool
names_several(struct slice text, bool joined)
{
	static const char *const joints[] = { "and", "or" };
	char   name[POOL_MAX], other[POOL_MAX];
	size_t at = 0;

	if (next_pool(text, &at, name) == text.length)
		return false;
	for (size_t end = at, start; (start = next_pool(text, &at, other)) < text.length; end = at) {
		struct slice between = { text.text + end, start - end };
		bool         joint = memchr(between.text, ',', between.length) != NULL ||
		             memchr(between.text, '&', between.length) != NULL || slice_is(between, "/") ||
		             words_contain_one(between, joints, LEN(joints));
		if (strcmp(name, other) != 0 && (joint || !joined))
			return true;
	}
	return false;
}

bool
pool_names_several(struct slice text)
{
	return names_several(text, false);
}

static bool
has_all_phrase(struct slice text)
{
	return words_contain_one(text, all_words, LEN(all_words)) && /* few have one */
	       words_contain_one(text, all_phrases, LEN(all_phrases));
}

bool
pool_is_all(struct slice text)
{
	return has_all_phrase(text) || has_joined_names(text) || names_several(text, true);
}

/* Compares a word, in any case, with a name in small letters, as strcmp does. */
static int
compare_word(struct slice word, const char *name)
{
	size_t at = 0;

	while (at < word.length && ascii_lower(word.text[at]) == name[at])
		at++;
	return (at < word.length ? ascii_lower(word.text[at]) : '\0') - name[at];
}

static bool
is_section_word(struct slice word)
{
	size_t low = 0, high = LEN(section_words);

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int    order = compare_word(word, section_words[middle]);
		if (order == 0)
			return true;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return false;
}

/* Whether a word is the number of a term's years, and these follow it: "15 Year", "30-YR". */
static bool
is_years(struct slice text, size_t length)
{
	enum { DIGITS = 2 };

	if (length > DIGITS || length + 1 >= text.length || ascii_digits(text, 0) != length ||
	    !ascii_is_one_of(text.text[length], " -"))
		return false;
	struct slice rest = { text.text + length + 1, text.length - length - 1 };
	return ascii_starts_with(rest, "year") || ascii_starts_with(rest, "yr");
}

/*
 * The bytes of what a heading over the tables of a pool starts with: a pool's
 * name, which is counted, another word of such headings, or what parts words.
 * Returns 0 for any other word.
 */
static size_t
section_part(struct slice text, char name[POOL_MAX], size_t *pools)
{
	if (!ascii_is_alphanumeric(text.text[0]))
		return 1;
	size_t length = pool_parse(text, name);
	*pools += length > 0;
	if (length > 0)
		return length;
	while (length < text.length && (ascii_is_alphanumeric(text.text[length]) || text.text[length] == '\''))
		length++;
	return is_section_word((struct slice){ text.text, length }) || is_years(text, length) ? length : 0;
}

bool
pool_heads(struct slice text, char name[POOL_MAX])
{
	size_t pools = 0, at = 0, length = 1;

	if (next_word(text, 0) == text.length) /* as with most texts: no pool is named */
		return false;
	for (; at < text.length && length > 0; at += length)
		length = section_part((struct slice){ text.text + at, text.length - at }, name, &pools);
	return length > 0 && pools == 1;
}

bool
pool_section(struct slice text, char name[POOL_MAX])
{
	if (pool_heads(text, name))
		return true;
	if (text.length > ALL_LENGTH || !pool_is_all(text))
		return false;
	memcpy(name, "all", sizeof "all");
	return true;
}

bool
pool_is_to_follow(const struct line *line, const struct line *first)
{
	while (line > first && line->kind == LINE_RULER)
		line--;
	struct slice text = line_slice(line);
	size_t       start = ascii_last_word(text);

	if (line->kind != LINE_TEXT || is_of_firm(text, start))
		return false;
	for (size_t i = 0; i < WORDS; i++)
		if (words_equal((struct slice){ text.text + start, text.length - start }, words[i]))
			return true;
	return false;
}
