/*
 * What the values that captions name look like.
 */
#include "filing/cover/shape.h"

#include "filing/cover/value.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"

bool
shape_is_act_number(const struct page *page, struct span span)
{
	enum { FEWEST = 5, MOST = 6 }; /* digits behind the hyphen */
	struct slice text = page->words[span.from].text;
	size_t       act = ascii_starts_with(text, "333-") ? 3 : 2;

	if (span.to - span.from != 1 || !ascii_starts_with(text, "33") || text.length <= act || text.text[act] != '-')
		return false;
	size_t digits = ascii_digits(text, act + 1), end = act + 1 + digits;
	return digits >= FEWEST && digits <= MOST && (end == text.length || text.text[end] == '-');
}

/* Whether a zip code has a digit too many before its hyphen: "165011-7137". */
static bool
is_long_zip(struct slice text)
{
	enum { FIRST = 6, SECOND = 4 };

	return text.length == FIRST + 1 + SECOND && ascii_digits(text, 0) == FIRST && text.text[FIRST] == '-' &&
	       ascii_digits(text, FIRST + 1) == SECOND;
}

/* Whether a zip code stands in brackets of its own: "(63141)". */
static bool
is_bracketed_zip(struct slice text)
{
	enum { DIGITS = 5 };

	return text.length == DIGITS + 2 && ascii_digits(text, 1) == DIGITS &&
	       ((text.text[0] == '(' && text.text[DIGITS + 1] == ')') ||
	        (text.text[0] == '[' && text.text[DIGITS + 1] == ']'));
}

bool
shape_is_zip(const struct page *page, struct span span)
{
	enum { FEWEST = 4, WIDEST = 10 }; /* digits, of which one may be mistyped, and columns */
	size_t digits = 0, letters = 0, count = span.to - span.from;
	bool   parted = count == 3 && slice_is(page->words[span.from + 1].text, "-"); /* "63141 - 8635" */

	if (count == 1 && (is_long_zip(page->words[span.from].text) || is_bracketed_zip(page->words[span.from].text)))
		return true;
	if (!ascii_is_digit(page->words[span.from].text.text[0]) || value_is_employer_number(page, span) ||
	    word_end(&page->words[span.to - 1]) - page->words[span.from].column > (parted ? WIDEST + 2 : WIDEST))
		return false;
	for (size_t i = span.from; i < span.to; i++)
		for (size_t j = 0; j < page->words[i].text.length; j++) {
			digits += ascii_is_digit(page->words[i].text.text[j]);
			letters += ascii_is_letter(page->words[i].text.text[j]);
		}
	return (count <= 2 || parted) && digits >= FEWEST && letters <= 1;
}

/* Whether words are a code like "EC2V 7AE", "M5J 2J7" or "KY1-9002": each has capitals and digits. */
static bool
is_foreign_code(const struct page *page, struct span span)
{
	enum { FEWEST = 5, MOST = 8 }; /* letters and digits */
	size_t letters = 0, digits = 0;

	for (size_t i = span.from; i < span.to; i++) {
		struct slice text = page->words[i].text;
		if (!page->words[i].digit)
			return false;
		for (size_t j = 0; j < text.length; j++) {
			if (!ascii_is_upper(text.text[j]) && !ascii_is_digit(text.text[j]) && text.text[j] != '-')
				return false;
			letters += ascii_is_upper(text.text[j]);
			digits += ascii_is_digit(text.text[j]);
		}
	}
	return letters > 1 && digits > 1 && letters + digits >= FEWEST && letters + digits <= MOST;
}

/* A zip code, one of another country, or what says that there is none. */
static bool
is_code_or_nothing(const struct page *page, struct span span)
{
	if (ascii_is_digit(page->words[span.from].text.text[0]))
		return shape_is_zip(page, span);
	return is_bracketed_zip(page_slice(page, span)) || is_foreign_code(page, span) ||
	       value_says_nothing(page_slice(page, span));
}

static bool
is_place(const struct page *page, struct span span)
{
	enum { LONGEST = 12 }; /* words: "New York (governing law of the pooling and servicing agreement)" */

	return span.to - span.from <= LONGEST && !page_has_digit(page, span) && !page->words[span.from].blank &&
	       (!value_is_excuse(page, (struct span){ span.from, span.from + 1 }) ||
	        value_says_nothing(page_slice(page, span)));
}

bool
shape_is_date(const struct page *page, struct span span)
{
	char date[DATE_LENGTH + 1];

	return page_has_digit(page, span) && header_find_date(page_slice(page, span), date);
}

bool
shape_is_spoilt_date(const struct page *page, struct span span)
{
	enum { WORDS = 4, YEAR = 4, LETTERS = 10 };
	size_t       words = 0, years = 0, others = 0;
	struct slice text = page_slice(page, span);

	if (span.to - span.from > WORDS || !page_has_digit(page, span))
		return false;
	for (size_t i = 0, end; i < text.length; i = end) {
		end = i + 1;
		if (ascii_is_digit(text.text[i])) {
			end = i + ascii_digits(text, i);
			years += end - i == YEAR;
			others += end - i <= 2;
			if (end - i != YEAR && end - i > 2)
				return false;
		} else if (ascii_is_letter(text.text[i])) {
			while (end < text.length && ascii_is_letter(text.text[end]))
				end++;
			words += end - i > 2 && end - i < LETTERS ? 1 : 2;
		}
	}
	if (words == 0)
		return years + others == 3 && others > 1;
	return words == 1 && years == 1 && others == 1 && memchr(text.text, '-', text.length) == NULL;
}

/* The first word with a digit of a span that has one. */
static const struct word *
first_number(const struct page *page, struct span span)
{
	while (!page->words[span.from].digit)
		span.from++;
	return &page->words[span.from];
}

/* A number, but no date and no "Series 2003-1". */
static bool
is_number(const struct page *page, struct span span)
{
	return page_has_digit(page, span) && !words_equal(page->words[span.from].text, slice_of("series")) &&
	       !shape_is_date(page, span);
}

/* Whether words are a line of an address: a word of four letters or more, and fewer digits than a telephone number. */
static bool
is_line_of_address(const struct page *page, struct span span)
{
	enum { LETTERS = 4 };
	bool lettered = false;

	for (size_t i = span.from; i < span.to && !lettered; i++) {
		struct slice text = page->words[i].text;
		lettered = text.length >= LETTERS && ascii_is_letter(text.text[0]) && !page->words[i].digit;
	}
	return lettered && ascii_count_digits(page_slice(page, span)) < VALUE_PHONE_DIGITS;
}

/* A number, and no line of the address above it. */
static bool
is_phone(const struct page *page, struct span span)
{
	return is_number(page, span) && !is_line_of_address(page, span);
}

/* A number behind a word or two at most: "File No. 333-55555", no line of text with a number in it. */
static bool
is_led_number(const struct page *page, struct span span)
{
	enum { MOST = 2 };

	return is_number(page, span) && first_number(page, span) <= &page->words[span.from + MOST];
}

static bool
is_file_number(const struct page *page, struct span span)
{
	return !value_is_employer_number(page, span) && is_led_number(page, span);
}

/* Whether a word is a file number, and no employer's with a slip: an act's number stands before its hyphen. */
static bool
is_of_act(struct slice text)
{
	enum { ACT = 3 };

	return ascii_digits(text, 0) == ACT && text.length > ACT && text.text[ACT] == '-' &&
	       (text.text[0] == '0' || ascii_starts_with(text, "333"));
}

/* A number, or the words that stand in for one: "Applied For". */
static bool
is_number_or_excuse(const struct page *page, struct span span)
{
	if (page_has_digit(page, span))
		return value_is_employer_number(page, span) ||
		       (is_led_number(page, span) && !is_of_act(first_number(page, span)->text));
	return (span.to - span.from <= 3 || words_contain(page_slice(page, span), "applied for")) &&
	       value_is_excuse(page, span) && page->words[span.from].text.text[0] != '(';
}

static bool
is_text(const struct page *page, struct span span)
{
	(void)page;
	return span.to > span.from;
}

/* Any text but a telephone number. */
static bool
is_name_or_address(const struct page *page, struct span span)
{
	return !value_is_numbers(page, span) || shape_is_zip(page, span) ||
	       ascii_count_digits(page_slice(page, span)) < VALUE_PHONE_DIGITS;
}

const struct shape value_shapes[HEADER_FIELDS] = {
	[HEADER_REPORT_DATE] = { HEADER_REPORT_DATE, shape_is_date, " ", false, false },
	[HEADER_REGISTRANT] = { HEADER_REGISTRANT, is_text, " ", true, true },
	[HEADER_JURISDICTION] = { HEADER_JURISDICTION, is_place, "; ", false, false },
	[HEADER_FILE_NUMBER] = { HEADER_FILE_NUMBER, is_file_number, "; ", false, false },
	[HEADER_IRS_NUMBER] = { HEADER_IRS_NUMBER, is_number_or_excuse, "; ", false, false },
	[HEADER_ADDRESS] = { HEADER_ADDRESS, is_text, " ", true, true },
	[HEADER_ZIP] = { HEADER_ZIP, is_code_or_nothing, " ", false, false },
	[HEADER_PHONE] = { HEADER_PHONE, is_phone, " ", false, false },
	[HEADER_FORMER_NAME] = { HEADER_FORMER_NAME, is_name_or_address, " ", false, true },
};

bool
shape_fits(const struct page *page, const struct caption *caption, struct span span)
{
	return caption->fields != 0 && span.from < span.to && shape_of(caption)->fits(page, span);
}
