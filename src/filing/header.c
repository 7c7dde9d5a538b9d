/*
 * A filing's header record in the making: one value a field, copied out of
 * the blocks that state it.
 */
#include "filing/header.h"

#include <stdio.h>

#include "record/date.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/len.h"

const char *const header_names[HEADER_FIELDS] = {
	[HEADER_FILING] = "filing",
	[HEADER_ACCESSION] = "accession",
	[HEADER_CIK] = "cik",
	[HEADER_FORM] = "form",
	[HEADER_REPORT_DATE] = "report_date",
	[HEADER_FILED] = "filed",
	[HEADER_REGISTRANT] = "registrant",
	[HEADER_ROLE] = "role",
	[HEADER_SECURITIES] = "securities",
	[HEADER_SERIES] = "series",
	[HEADER_JURISDICTION] = "jurisdiction",
	[HEADER_FILE_NUMBER] = "file_number",
	[HEADER_IRS_NUMBER] = "irs_number",
	[HEADER_ADDRESS] = "address",
	[HEADER_ZIP] = "zip",
	[HEADER_PHONE] = "phone",
	[HEADER_FORMER_NAME] = "former_name",
	[HEADER_ITEMS] = "items",
	[HEADER_ITEM_TITLES] = "item_titles",
	[HEADER_SIGNED] = "signed",
	[HEADER_SIGNER] = "signer",
	[HEADER_SIGNER_TITLE] = "signer_title",
	[HEADER_SIGNATURE_DATE] = "signature_date",
};

void
header_clear(struct header *header)
{
	header->text.used = 0;
	memset(header->values, 0, sizeof header->values);
}

void
header_free(struct header *header)
{
	(void)output_close(&header->text);
	header_clear(header);
}

enum header_field
header_field_named(struct slice name)
{
	enum header_field field = HEADER_FILING;

	while (field < HEADER_FIELDS && !slice_is(name, header_names[field]))
		field++;
	return field;
}

void
header_begin(struct header *header, enum header_field field, uintmax_t line)
{
	header->values[field] = (struct header_value){ .offset = header->text.used, .line = line };
}

void
header_append(struct header *header, enum header_field field, const char *joint,
              struct slice text)
{
	struct header_value *value = &header->values[field];
	size_t               before = header->text.used;

	if (value->length > 0)
		output_string(&header->text, joint);
	size_t start = header->text.used;
	tsv_text(&header->text, text);
	if (header->text.used == start)
		header->text.used = before;
	value->length = header->text.used - value->offset;
}

void
header_extend(struct header *header, enum header_field field, const char *joint,
              struct slice text)
{
	struct header_value *value = &header->values[field];

	if (value->length > 0 && value->offset + value->length < header->text.used) { /* others stand behind it */
		char *room = output_room(&header->text, value->length);
		if (room == NULL)
			return;
		memcpy(room, header->text.bytes + value->offset, value->length);
		value->offset = header->text.used;
		header->text.used += value->length;
	} else if (value->length == 0) {
		value->offset = header->text.used;
	}
	header_append(header, field, joint, text);
}

void
header_shorten(struct header *header, enum header_field field, size_t count)
{
	struct header_value *value = &header->values[field];

	value->length -= count < value->length ? count : value->length;
	while (value->length > 0 && header->text.bytes[value->offset + value->length - 1] == ' ')
		value->length--;
	header->text.used = value->offset + value->length;
}

void
header_set(struct header *header, enum header_field field, struct slice text, uintmax_t line)
{
	header_begin(header, field, line);
	header_append(header, field, "", text);
}

/* Passes over a word, and the blanks before it; returns whether it stands there. */
static bool
skip_word(struct slice *text, const char *word)
{
	size_t length = strlen(word), at = ascii_blanks(*text, 0);

	if (text->length - at < length)
		return false;
	for (size_t i = 0; i < length; i++)
		if (ascii_lower(text->text[at + i]) != word[i])
			return false;
	*text = (struct slice){ text->text + at + length, text->length - at - length };
	return true;
}

/* Passes over the one of the words that stands next; returns its number from 1, or 0 for none. */
static size_t
skip_one(struct slice *text, const char *const *words, size_t count)
{
	size_t word = 0;

	while (word < count && !skip_word(text, words[word]))
		word++;
	return word < count ? word + 1 : 0;
}

/* Passes over a day in words: "seventh", "twenty-first", "thirtieth". Returns it, or 0 for none. */
static size_t
skip_day_in_words(struct slice *text)
{
	static const char *const days[] = {
		"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
		"twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
		"twentieth",
	};
	enum { DAYS = LEN(days), ONES = 9 };

	if (skip_word(text, "thirtieth"))
		return 30;
	size_t tens = skip_word(text, "twenty") ? 20 : skip_word(text, "thirty") ? 30 : 0;
	if (tens != 0)
		(void)skip_word(text, "-");
	size_t day = skip_one(text, days, tens == 0 ? (size_t)DAYS : (size_t)ONES);
	return day == 0 ? 0 : tens + day;
}

/* Passes over a day in digits: "7th", "7". Returns it, or 0 for none, and whether it is an ordinal. */
static size_t
skip_day_in_digits(struct slice *text, bool *ordinal)
{
	static const char *const ends[] = { "st", "nd", "rd", "th" };
	size_t                   digits = ascii_digits(*text, 0), day = 0;

	if (digits == 0 || digits > 2 || digits == text->length)
		return 0;
	for (size_t i = 0; i < digits; i++)
		day = day * 10 + (size_t)(text->text[i] - '0');
	*text = (struct slice){ text->text + digits, text->length - digits };
	if (!ascii_is_letter(text->text[0]) && !ascii_is_blank(text->text[0]))
		return 0;
	*ordinal = skip_one(text, ends, LEN(ends)) != 0;
	return day;
}

bool
header_read_day_of(struct slice text, char *date)
{
	enum { LONGEST = 24 }; /* "30 September, 1999" */
	char   plain[LONGEST + 1];
	bool   ordinal = true;
	size_t day = text.length > 0 && ascii_is_digit(text.text[0]) ? skip_day_in_digits(&text, &ordinal)
	                                                             : skip_day_in_words(&text);

	if (day == 0 || (!skip_word(&text, "day") && !ordinal) || !skip_word(&text, "of"))
		return false;
	int rest = text.length < LONGEST ? (int)text.length : LONGEST;
	(void)snprintf(plain, sizeof plain, "%zu %.*s", day, rest, text.text);
	return date_parse(slice_of(plain), date) > 0;
}

/* Whether a word that starts with the letter may be a day in words. */
static inline bool
may_be_day(char letter)
{
	return ascii_is_one_of(ascii_lower(letter), "fsten");
}

bool
header_find_date(struct slice text, char *date)
{
	bool inside = false; /* a word, or a number */

	for (size_t i = 0; i < text.length; i++) {
		bool digit = ascii_is_digit(text.text[i]), before = inside;
		inside = digit || ascii_is_letter(text.text[i]);
		if (before || !inside || (digit && i > 0 && text.text[i - 1] == '-'))
			continue;
		struct slice rest = { text.text + i, text.length - i };
		if (date_parse(rest, date) > 0 || ((digit || may_be_day(rest.text[0])) && header_read_day_of(rest, date)))
			return true;
	}
	return false;
}

/* Whether a text has a number of four digits and one of fewer: a year and a day. */
static bool
has_year_and_day(struct slice text)
{
	enum { YEAR = 4 };
	bool year = false, day = false;

	for (size_t i = 0; i < text.length; i++) {
		size_t digits = ascii_digits(text, i);
		year = year || digits == YEAR;
		day = day || (digits > 0 && digits < YEAR);
		i += digits;
	}
	return year && day;
}

bool
header_is_unfilled(struct slice text)
{
	if (has_year_and_day(text))
		return false;
	for (size_t i = 0; i < text.length; i++)
		if ((text.text[i] == ',' && (i == 0 || ascii_is_blank(text.text[i - 1]))) ||
		    (text.text[i] == '_' && i > 0 && text.text[i - 1] == '_'))
			return true;
	return false;
}

void
header_set_date(struct header *header, enum header_field field, struct slice text,
                uintmax_t line)
{
	char date[DATE_LENGTH + 1];
	bool found = header_find_date(text, date);

	header_set(header, field, found ? slice_of(date) : text, line);
	header->values[field].unreadable = !found;
}
