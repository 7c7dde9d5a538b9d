/*
 * What a table stratifies its pool by. The wordings are the tables below:
 * a newcomer extends them by a row.
 */
#include "filing/dimension.h"

#include "filing/words.h"
#include "util/ascii.h"

struct wording {
	const char *phrase;
	const char *dimension; /* NULL: the heading is its own dimension */
};

/* Headings of a label column that say it all, the first that matches. */
static const struct wording headings[] = {
	{ "combined loan to value*", NULL },
	{ "net mortgage rate*", NULL },
	{ "net interest rate*", NULL },
	{ "net note rate*", NULL },
	{ "net rate*", NULL },
	{ "maximum mortgage rate*", NULL },
	{ "minimum mortgage rate*", NULL },
	{ "maximum interest rate*", NULL },
	{ "minimum interest rate*", NULL },
	{ "rate cap*", NULL },
	{ "rate floor*", NULL },
	{ "rate ceiling*", NULL },
	{ "rate adjustment*", NULL },
	{ "pass through rate*", NULL },
	{ "loan to value*", "ltv" },
	{ "ltv*", "ltv" },
	{ "number of units", "units" },
	{ "number of dwelling units", "units" },
	{ "no of units", "units" },
	{ "units", "units" },
	{ "year originated", "origination_year" },
	{ "year of origination", "origination_year" },
	{ "years of origination", "origination_year" },
	{ "origination year*", "origination_year" },
	{ "note rate*", "note_rate" },
	{ "mortgage rate*", "note_rate" },
	{ "interest rate*", "note_rate" },
	{ "loan rate*", "note_rate" },
	{ "gross rate*", "note_rate" },
	{ "gross coupon*", "note_rate" },
	{ "loan size*", "loan_size" },
	{ "loan amount*", "loan_size" },
	{ "balance*", "loan_size" },
	{ "state", "state" },
	{ "states", "state" },
};

/* Titles. */
static const struct wording titles[] = {
	{ "combined loan to value*", NULL },
	{ "number of units", "units" },
	{ "units in dwelling*", "units" },
	{ "year of origination", "origination_year" },
	{ "years of origination", "origination_year" },
	{ "origination year*", "origination_year" },
	{ "dwelling*", "dwelling_type" },
	{ "property type*", "dwelling_type" },
	{ "types of propert*", "dwelling_type" },
	{ "type of propert*", "dwelling_type" },
	{ "types of mortgaged propert*", "dwelling_type" },
	{ "type of mortgaged propert*", "dwelling_type" },
	{ "loan to value*", "ltv" },
	{ "ltv*", "ltv" },
	{ "net mortgage rate*", NULL },
	{ "net interest rate*", NULL },
	{ "maximum mortgage rate*", NULL },
	{ "minimum mortgage rate*", NULL },
	{ "maximum interest rate*", NULL },
	{ "minimum interest rate*", NULL },
	{ "rate cap*", NULL },
	{ "rate floor*", NULL },
	{ "rate ceiling*", NULL },
	{ "rate adjustment*", NULL },
	{ "note rate*", "note_rate" },
	{ "mortgage rate*", "note_rate" },
	{ "interest rate*", "note_rate" },
	{ "gross rate*", "note_rate" },
	{ "gross coupon*", "note_rate" },
	{ "size of", "loan_size" },
	{ "sizes of", "loan_size" },
	{ "loan size*", "loan_size" },
	{ "loan amount*", "loan_size" },
	{ "principal balance*", "loan_size" },
	{ "loan balance*", "loan_size" },
	{ "by state", "state" },
	{ "geographic*", "state" },
};

/* Headings that leave room for doubt, after the title was asked. */
static const struct wording vague_headings[] = {
	{ "dwelling*", "dwelling_type" },
	{ "property type*", "dwelling_type" },
	{ "type of property", "dwelling_type" },
	{ "type of mortgaged propert*", "dwelling_type" },
	{ "size*", "loan_size" },
};

#define COUNT(array) (sizeof(array) / sizeof *(array))

static const struct wording *
find(const struct wording *wordings, size_t count, struct slice text)
{
	size_t first = words_first(text, wordings, count, sizeof *wordings);

	return first < count ? &wordings[first] : NULL;
}

/* Writes the text in lower case with one "_" for all between its words. */
static void
write_slug(struct output *output, struct slice text)
{
	bool gap = false, any = false;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.text[i];
		if (!ascii_is_letter(c) && !ascii_is_digit(c)) {
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
		phrase[length++] = ascii_is_letter(c) || ascii_is_digit(c) ? c : ' ';
	}
	phrase[length++] = '*';
	phrase[length] = '\0';
	return words_contain(title, phrase);
}

void
dimension_write(struct output *output, struct slice title, struct slice heading)
{
	const struct wording *wording = find(headings, COUNT(headings), heading);

	if (wording == NULL && !title_repeats(title, heading))
		wording = find(titles, COUNT(titles), title);
	if (wording == NULL)
		wording = find(vague_headings, COUNT(vague_headings), heading);
	else if (wording->dimension == NULL)
		wording = NULL;
	if (wording != NULL)
		output_string(output, wording->dimension);
	else
		write_slug(output, heading.length > 0 ? heading : title);
}

bool
dimension_in_title(struct slice title)
{
	return find(titles, COUNT(titles), title) != NULL;
}

bool
dimension_has_bounds(struct slice dimension)
{
	return !slice_is(dimension, "state") && !slice_is(dimension, "dwelling_type");
}
