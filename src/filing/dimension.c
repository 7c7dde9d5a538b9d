/*
 * What a table stratifies its pool by. The wordings are the tables below:
 * a newcomer extends them by a row.
 */
#include "filing/dimension.h"

#include "filing/cells.h"
#include "filing/label.h"
#include "filing/pool.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words that join a pool's name to the title before it: "Credit Scores [of the Loan]". */
static const char *const joints[] = {
	"of", "for", "in", "the", "loan", "mortgage", "to", "subject",
};

/* Words behind a pool's name that belong to it. */
static const char *const loan_words[] = { "mortgage", "loans" };

/* Words that join one pool's name to another. */
static const char *const pool_joins[] = { "and", "&" };

/* What else has a "by", at the head or foot of a page. */
static const char *const made_by[] = {
	"prepared by", "accompanied by", "provided by", "furnished by", "supplied by", "presented by", "issued by",
	"offered by",  "superseded by",
};

enum { HEADING_LENGTH = 40 }; /* a title that stands in for a heading is no longer than that */

struct wording {
	const char *phrase;
	const char *dimension; /* NULL: the heading is its own dimension */
};

/* Rates, ratios and balances that are others than those with a dimension of their own, in headings and in titles. */
static const struct wording others[] = {
	{ "combined loan to value*", NULL },
	{ "combined ltv*", NULL },
	{ "current loan to value*", NULL },
	{ "current ltv*", NULL },
	{ "effective loan to value*", NULL },
	{ "effective ltv*", NULL },
	{ "lifetime*", NULL },
	{ "fully indexed*", NULL },
	{ "net mortgage rate*", NULL },
	{ "net interest rate*", NULL },
	{ "net note rate*", NULL },
	{ "net loan rate*", NULL },
	{ "net rate*", NULL },
	{ "effective loan to value*", NULL },
	{ "effective ltv*", NULL },
	{ "maximum mortgage rate*", NULL },
	{ "minimum mortgage rate*", NULL },
	{ "maximum interest rate*", NULL },
	{ "minimum interest rate*", NULL },
	{ "maximum note rate*", NULL },
	{ "minimum note rate*", NULL },
	{ "maximum loan rate*", NULL },
	{ "minimum loan rate*", NULL },
	{ "maximum rate*", NULL },
	{ "minimum rate*", NULL },
	{ "maximum gross*", NULL },
	{ "minimum gross*", NULL },
	{ "maximum coupon*", NULL },
	{ "minimum coupon*", NULL },
	{ "maximum contract*", NULL },
	{ "minimum contract*", NULL },
	{ "maximum mortgage loan*", NULL },
	{ "minimum mortgage loan*", NULL },
	{ "rate cap*", NULL },
	{ "rate floor*", NULL },
	{ "rate ceiling*", NULL },
	{ "rate adjustment*", NULL },
	{ "rate index*", NULL },
	{ "rate type*", NULL },
	{ "pass through rate*", NULL },
	{ "net coupon*", NULL },
	{ "net contract*", NULL },
};

/* Headings of a label column that say it all, the first that matches. */
static const struct wording headings[] = {
	{ "zip code*", NULL },
	{ "city*", NULL },
	{ "cities", NULL },
	{ "county*", NULL },
	{ "counties", NULL },
	{ "region*", NULL },
	{ "loan to value*", "ltv" },
	{ "ltv*", "ltv" },
	{ "oltv*", "ltv" },
	{ "number of units", "units" },
	{ "numbers of units", "units" },
	{ "number of dwelling units", "units" },
	{ "no of units", "units" },
	{ "units", "units" },
	{ "year originated", "origination_year" },
	{ "year loan originated", "origination_year" },
	{ "originated in", "origination_year" },
	{ "vintage", "origination_year" },
	{ "year of origin*", "origination_year" },
	{ "year of loan origin*", "origination_year" },
	{ "years of origination", "origination_year" },
	{ "year in which originated", "origination_year" },
	{ "years in which originated", "origination_year" },
	{ "origination year*", "origination_year" },
	{ "orig yr*", "origination_year" },
	{ "orig year*", "origination_year" },
	{ "note rate*", "note_rate" },
	{ "mortgage rate*", "note_rate" },
	{ "interest rate*", "note_rate" },
	{ "loan rate*", "note_rate" },
	{ "gross rate*", "note_rate" },
	{ "gross coupon*", "note_rate" },
	{ "coupon rate*", "note_rate" },
	{ "current coupon*", "note_rate" },
	{ "current rate*", "note_rate" },
	{ "contract rate*", "note_rate" },
	{ "gross wac", "note_rate" },
	{ "loan size*", "loan_size" },
	{ "loan amount*", "loan_size" },
	{ "mortgage amount*", "loan_size" },
	{ "original amount*", "loan_size" },
	{ "balance*", "loan_size" },
	{ "upb", "loan_size" },
	{ "state", "state" },
	{ "states", "state" },
};

/* Titles. */
static const struct wording titles[] = {
	{ "number of units", "units" },
	{ "numbers of units", "units" },
	{ "number of dwelling units", "units" },
	{ "number of families", "units" },
	{ "units in dwelling*", "units" },
	{ "units per dwelling", "units" },
	{ "year originated", "origination_year" },
	{ "years originated", "origination_year" },
	{ "loans were originated", "origination_year" },
	{ "vintage*", "origination_year" },
	{ "year of origin*", "origination_year" },
	{ "year of loan origin*", "origination_year" },
	{ "years of origination", "origination_year" },
	{ "year in which originated", "origination_year" },
	{ "years in which originated", "origination_year" },
	{ "origination year*", "origination_year" },
	{ "dwelling*", "dwelling_type" },
	{ "property type*", "dwelling_type" },
	{ "types of propert*", "dwelling_type" },
	{ "type of propert*", "dwelling_type" },
	{ "types of mortgaged propert*", "dwelling_type" },
	{ "type of mortgaged propert*", "dwelling_type" },
	{ "properties by type", "dwelling_type" },
	{ "loan to value*", "ltv" },
	{ "ltv*", "ltv" },
	{ "oltv*", "ltv" },
	{ "servicing fee*", NULL },
	{ "note rate*", "note_rate" },
	{ "mortgage rate*", "note_rate" },
	{ "interest rate*", "note_rate" },
	{ "gross rate*", "note_rate" },
	{ "gross coupon*", "note_rate" },
	{ "coupon rate*", "note_rate" },
	{ "contract rate*", "note_rate" },
	{ "by state", "state" },
	{ "state distribution*", "state" },
	{ "state concentration*", "state" },
	{ "geographic*", "state" },
	{ "location*", "state" },
	{ "size of", "loan_size" },
	{ "sizes of", "loan_size" },
	{ "loan size*", "loan_size" },
	{ "loan amount*", "loan_size" },
	{ "mortgage amount*", "loan_size" },
	{ "current balance*", "loan_size" },
	{ "principal balance*", "loan_size" },
	{ "loan balance*", "loan_size" },
	{ "original balance*", "loan_size" },
	{ "date balance*", "loan_size" },
};

/* Headings that leave room for doubt, after the title was asked. */
static const struct wording vague_headings[] = {
	{ "dwelling*", "dwelling_type" },
	{ "property type*", "dwelling_type" },
	{ "type of property", "dwelling_type" },
	{ "type of mortgaged propert*", "dwelling_type" },
	{ "types of propert*", "dwelling_type" },
	{ "types of mortgaged propert*", "dwelling_type" },
	{ "size*", "loan_size" },
	{ "geographic*", "state" },
	{ "location*", "state" },
	{ "jurisdiction*", "state" },
};

/* Headings that say it, where they say no more. */
static const struct wording whole_headings[] = {
	{ "rate", "note_rate" },
	{ "rates", "note_rate" },
	{ "rate (%)", "note_rate" },
	{ "rates (%)", "note_rate" },
	{ "coupon", "note_rate" },
	{ "coupons", "note_rate" },
	{ "coupon (%)", "note_rate" },
	{ "coupons (%)", "note_rate" },
	{ "property", "dwelling_type" },
	{ "mortgaged property", "dwelling_type" },
	{ "mortgaged properties", "dwelling_type" },
};

/* Titles that say it, where they say no more; as headings they may be of other amounts. */
static const struct wording whole_titles[] = {
	{ "amount", "loan_size" },
	{ "units", "units" },
};

/* The words of headings that do not say what they head. */
static const char *const empty_words[] = {
	"range",  "ranges",     "type", "types",  "location", "area",   "areas",  "category", "year",
	"years",  "rate",       "rates", "ratio", "ratios",   "percent", "percentage", "of",  "the",
	"at",     "in",         "size", "interval", "dollar", "amount", "original", "bracket",
	"characteristic", "from", "to", "calendar",
};

static const struct wording *
find(const struct wording *wordings, size_t count, struct slice text)
{
	size_t first = words_first(text, wordings, count, sizeof *wordings);

	return first < count ? &wordings[first] : NULL;
}

/* The wording in a heading of the labels, NULL for none. */
static const struct wording *
find_heading(struct slice heading)
{
	const struct wording *other = find(others, LEN(others), heading);

	return other != NULL ? other : find(headings, LEN(headings), heading);
}

/* The same of a title. */
static const struct wording *
find_title(struct slice title)
{
	const struct wording *other = find(others, LEN(others), title);

	return other != NULL ? other : find(titles, LEN(titles), title);
}

/* Writes the text in lower case with one "_" for all between its words. */
static void
write_slug(struct output *output, struct slice text)
{
	bool gap = false, any = false;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.text[i];
		if (!ascii_is_alphanumeric(c)) {
			gap = any;
			continue;
		}
		if (gap)
			output_byte(output, '_');
		output_byte(output, ascii_lower(c));
		gap = false;
		any = true;
	}
}

/* Whether the title repeats a heading of two words or more: then it says nothing else. */
static bool
title_repeats(struct slice title, struct slice heading)
{
	char   phrase[64];
	size_t length = 0;

	if (heading.length == 0 || heading.length > sizeof phrase - 2 ||
	    memchr(heading.text, ' ', heading.length) == NULL)
		return false;
	for (size_t i = 0; i < heading.length; i++) {
		char c = ascii_lower(heading.text[i]);
		phrase[length++] = ascii_is_alphanumeric(c) ? c : ' ';
	}
	phrase[length++] = '*';
	phrase[length] = '\0';
	return words_contain(title, phrase);
}

bool
dimension_is_vague(struct slice heading)
{
	for (size_t at = 0; at < heading.length;) {
		size_t start = at;
		while (at < heading.length && ascii_is_letter(heading.text[at]))
			at++;
		struct slice word = { heading.text + start, at - start };
		if (at > start && !words_equal_one(word, empty_words, LEN(empty_words)))
			return false;
		at += at == start;
	}
	return true;
}

/* A title without what only says which loans it is of: "LOANS WITH RATIOS OVER 80%". */
static struct slice
without_condition(struct slice title)
{
	for (size_t at = 0; at < title.length; at++) {
		size_t start = at;
		while (at < title.length && ascii_is_letter(title.text[at]))
			at++;
		struct slice word = { title.text + start, at - start };
		if (words_equal(word, slice_of("with")) || words_equal(word, slice_of("having")))
			return (struct slice){ title.text, start };
	}
	return title;
}

/* Whether a wording is the one of loan-to-value ratios at origination, and the title says of which others they are. */
static bool
is_of_other_ratios(const struct wording *wording, struct slice title)
{
	return wording != NULL && wording->dimension != NULL && strcmp(wording->dimension, "ltv") == 0 &&
	       find(others, LEN(others), without_condition(title)) != NULL;
}

/* What stands behind the last "by" of a text; the text where there is none. */
static struct slice
behind_by(struct slice text)
{
	for (size_t at = text.length; at-- > 3;) {
		struct slice rest = { text.text + at, text.length - at };
		struct slice word = { rest.text - 3, 3 };
		if (words_equal(word, slice_of(" by")) && !ascii_is_letter(*rest.text))
			return rest;
	}
	return text;
}

/* Whether a wording, if there is one, is one of balances: many texts speak of them, whatever they are about. */
static bool
is_of_balances(const struct wording *wording)
{
	return wording != NULL && wording->dimension != NULL && strcmp(wording->dimension, "loan_size") == 0;
}

/*
 * The wording in a title: behind "by" or else before it, where balances are
 * those of the loans that are divided, "PRINCIPAL BALANCES BY GRADE". Where the
 * heading of the labels is not vague, a condition of the loans says nothing.
 */
static const struct wording *
find_in_title(struct slice title, bool vague)
{
	struct slice          by = behind_by(title);
	bool                  balanced = by.length < title.length;
	const struct wording *wording = balanced ? find_title(by) : NULL;

	if (wording != NULL)
		return wording;
	wording = find_title(vague ? title : without_condition(title));
	return balanced && is_of_balances(wording) ? NULL : wording;
}

/* The wording that is all of a text; NULL where none is. */
static const struct wording *
find_equal(const struct wording *wordings, size_t count, struct slice text)
{
	for (size_t i = 0; i < count; i++)
		if (words_equal(text, slice_of(wordings[i].phrase)))
			return &wordings[i];
	return NULL;
}

static const struct wording *
find_whole(struct slice heading)
{
	return find_equal(whole_headings, LEN(whole_headings), heading);
}

static const struct wording *
find_whole_title(struct slice title)
{
	const struct wording *wording = find_whole(title);

	return wording != NULL ? wording : find_equal(whole_titles, LEN(whole_titles), title);
}

/* A title without the number before it: "3. STATE", "Table 3: State". */
static struct slice
without_number(struct slice title)
{
	const size_t word = strlen("table");
	size_t       at = 0;

	if (title.length > word && words_equal((struct slice){ title.text, word }, slice_of("table")))
		at = word;
	at += ascii_blanks(title, at);
	size_t digits = ascii_digits(title, at);
	at += digits;
	if (digits == 0 || at == title.length || !ascii_is_one_of(title.text[at], ".:)-"))
		return title;
	return (struct slice){ title.text + at + 1, title.length - at - 1 };
}

/* A text without the blanks, and the bracket that ends it, around it. */
static struct slice
trimmed(struct slice text)
{
	size_t blanks = ascii_blanks(text, 0);

	text = (struct slice){ text.text + blanks, text.length - blanks };
	while (text.length > 0 && ascii_is_one_of(text.text[text.length - 1], " )-"))
		text.length--;
	return text;
}

/* A title without a pool's name that a mark parts from the rest: "GRADE - POOL 2", "Pool 2: Grade". */
static struct slice
without_pool(struct slice title)
{
	char pool[POOL_MAX];

	for (size_t at = 1; at + 1 < title.length; at++) {
		char mark = title.text[at];
		if (!ascii_is_one_of(mark, "-,:(;") ||
		    (mark == '-' && title.text[at - 1] != ' ' && title.text[at - 1] != '-'))
			continue;
		struct slice before = trimmed((struct slice){ title.text, at });
		struct slice behind = trimmed((struct slice){ title.text + at + 1, title.length - at - 1 });
		if (before.length > 0 && pool_heads(behind, pool))
			return before;
		if (behind.length > 0 && pool_heads(before, pool))
			return behind;
	}
	return title;
}

/* A text without the words at its end that join a pool's name to it: "Credit Scores of the Loan". */
static struct slice
without_joint(struct slice text)
{
	for (;;) {
		text = trimmed(text);
		size_t       at = ascii_last_word(text);
		struct slice last = { text.text + at, text.length - at };
		if (text.length == 0 || !words_equal_one(last, joints, LEN(joints)))
			return text;
		text.length = at;
	}
}

/* What stands behind a pool's name without "mortgage loans". */
static struct slice
without_loans(struct slice text)
{
	for (size_t i = 0; i < LEN(loan_words); i++) {
		struct slice start = { text.text, strlen(loan_words[i]) };
		if (start.length <= text.length && words_equal(start, slice_of(loan_words[i])))
			text = trimmed((struct slice){ text.text + start.length, text.length - start.length });
	}
	return text;
}

/*
 * A title without the pool's name that it starts or ends with: "POOL I CREDIT SCORES",
 * "Scores of the Group 2 Loans".
 */
static struct slice
without_pool_name(struct slice title)
{
	char   pool[POOL_MAX];
	size_t start = title.length; /* of the first name */

	for (size_t at = 0; at < title.length; at++) {
		if (at > 0 && title.text[at - 1] != ' ')
			continue;
		size_t length = pool_parse((struct slice){ title.text + at, title.length - at }, pool);
		if (length == 0)
			continue;
		size_t       end = at + length;
		struct slice behind = without_loans(trimmed((struct slice){ title.text + end, title.length - end }));
		struct slice before = without_joint((struct slice){ title.text, start < at ? start : at });
		if (start > at && words_equal_one((struct slice){ behind.text, label_first_word(behind) },
		                                  pool_joins, LEN(pool_joins))) {
			start = at; /* the names go on: "Group 1 and Group 2" */
			continue;
		}
		if (before.length > 0 && behind.length > 0)
			return title;
		if (before.length + behind.length > 0)
			return before.length > 0 ? before : behind;
	}
	return title;
}

/* A title without the letter, number or roman number before it: "A.  Margin", "(ii) Margin". */
static struct slice
without_ordinal(struct slice title)
{
	size_t at = title.length > 0 && title.text[0] == '(', start = at, roman = 0, digits = ascii_digits(title, at);

	while (at < title.length && ascii_is_alphanumeric(title.text[at]))
		roman += ascii_is_one_of(ascii_lower(title.text[at++]), "ivx");
	if (at == start || at + 2 >= title.length || !ascii_is_one_of(title.text[at], ".)") ||
	    !ascii_is_blank(title.text[at + 1]) || (at - start > 1 && roman < at - start && digits < at - start))
		return title;
	at += 1 + ascii_blanks(title, at + 1);
	return (struct slice){ title.text + at, title.length - at };
}

/* A heading without the "by" that it starts with: "By Loan Type". */
static struct slice
without_by(struct slice heading)
{
	size_t by = ascii_starts_with(heading, "by ") ? strlen("by ") : 0;

	return (struct slice){ heading.text + by, heading.length - by };
}

void
dimension_write(struct output *output, struct slice title, struct slice last, struct slice heading)
{
	char pool[POOL_MAX];

	heading = without_by(heading);
	if (pool_heads(heading, pool)) /* whose the table is */
		heading.length = 0;
	const struct wording *wording = find_heading(heading);

	if (is_of_other_ratios(wording, title))
		wording = others;
	if (wording == NULL && !title_repeats(title, heading))
		wording = find_in_title(title, dimension_is_vague(heading));
	if (wording == NULL)
		wording = find_whole(heading);
	if (wording == NULL && dimension_is_vague(heading))
		wording = find_whole_title(last.length > 0 ? trimmed(behind_by(last)) : heading);
	if (heading.length == 0) {
		size_t at = 0;
		heading = cell_next(without_number(without_ordinal(last)), &at); /* behind it may stand a date */
		heading.length = length_without_marks(heading);
		heading = without_pool_name(trimmed(behind_by(without_pool(heading))));
		if (wording == NULL && heading.length <= HEADING_LENGTH)
			wording = find_heading(heading);
		if (wording == NULL)
			wording = find_whole_title(heading);
	}
	if (wording == NULL)
		wording = find(vague_headings, LEN(vague_headings), heading);
	else if (wording->dimension == NULL)
		wording = NULL;
	if (wording != NULL)
		output_string(output, wording->dimension);
	else
		write_slug(output, heading);
}

const char *
dimension_of_lead(struct slice sentence, struct slice title, struct slice heading)
{
	if (sentence.length == 0 || !dimension_is_vague(heading) ||
	    find_heading(heading) != NULL || find_title(title) != NULL)
		return NULL;
	struct slice          by = behind_by(sentence);
	const struct wording *wording = find_heading(by);
	if (wording == NULL)
		wording = find_title(by);
	if (wording == NULL || (by.length == sentence.length && is_of_balances(wording)))
		return NULL;
	return wording->dimension;
}

const char *
dimension_of_caption(struct slice caption)
{
	const struct wording *wording = find_title(caption);

	if (wording == NULL)
		wording = find_heading(caption);
	return wording != NULL ? wording->dimension : NULL;
}

bool
dimension_has_by(struct slice text)
{
	return words_contain(text, "by") &&
	       !words_contain_one(text, made_by, LEN(made_by));
}

bool
dimension_in_title(struct slice title)
{
	return find_title(title) != NULL;
}

bool
dimension_has_bounds(struct slice dimension)
{
	return !slice_is(dimension, "state") && !slice_is(dimension, "dwelling_type");
}

bool
dimension_is_numeric(struct slice dimension)
{
	return slice_is(dimension, "loan_size") || slice_is(dimension, "note_rate") || slice_is(dimension, "ltv") ||
	       slice_is(dimension, "origination_year");
}
