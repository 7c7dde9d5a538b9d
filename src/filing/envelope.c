/*
 * EDGAR's envelope. Its header has a label and a colon before each value
 * ("FILED AS OF DATE:  20021206"), or, as the Commission took it in, a tag
 * ("<FILING-DATE>20021206").
 */
#include "filing/envelope.h"

#include <stdio.h>

#include "util/ascii.h"
#include "util/len.h"

/* The labels that the record wants; in tags, hyphens stand for their blanks. */
static const struct label {
	const char       *text;
	enum header_field field;
} labels[] = {
	{ "ACCESSION NUMBER", HEADER_ACCESSION },
	{ "CENTRAL INDEX KEY", HEADER_CIK },
	{ "CIK", HEADER_CIK },
	{ "CONFORMED SUBMISSION TYPE", HEADER_FORM },
	{ "FORM TYPE", HEADER_FORM },
	{ "TYPE", HEADER_FORM },
	{ "FILED AS OF DATE", HEADER_FILED },
	{ "FILING DATE", HEADER_FILED },
	{ "CONFORMED PERIOD OF REPORT", HEADER_REPORT_DATE },
	{ "PERIOD", HEADER_REPORT_DATE },
	{ "COMPANY CONFORMED NAME", HEADER_REGISTRANT },
	{ "CONFORMED NAME", HEADER_REGISTRANT },
	{ "IRS NUMBER", HEADER_IRS_NUMBER },
};

/* Words of a company's name that count as the other, or as none. */
static const struct {
	const char *word;
	const char *same;
} synonyms[] = {
	{ "corporation", "corp" }, { "company", "co" },  { "incorporated", "inc" },
	{ "limited", "ltd" },      { "the", "" },        { "and", "" },
	{ "trust", "tr" },         { "bancorporation", "bancorp" },
};

/* Whether the text starts with the label in any case; hyphens are blanks. */
static bool
starts_with_label(struct slice text, const char *label)
{
	size_t i = 0;

	for (; label[i] != '\0'; i++) {
		if (i == text.length)
			return false;
		char c = text.text[i] == '-' ? ' ' : ascii_upper(text.text[i]);
		if (c != label[i])
			return false;
	}
	return i < text.length && (text.text[i] == ':' || text.text[i] == '>');
}

static const struct label *
label_of(struct slice text)
{
	for (size_t i = 0; i < LEN(labels); i++)
		if (starts_with_label(text, labels[i].text))
			return &labels[i];
	return NULL;
}

static void
set(struct header *envelope, enum header_field field, struct slice value, uintmax_t line)
{
	if (header_has(envelope, field))
		return;
	if (field == HEADER_FILED || field == HEADER_REPORT_DATE)
		header_set_date(envelope, field, value, line);
	else
		header_set(envelope, field, value, line);
}

static void
read_line(const struct line *line, struct header *envelope)
{
	struct slice text = line_slice(line);

	if (text.length > 0 && text.text[0] == '<') {
		text.text++;
		text.length--;
	}
	const struct label *label = label_of(text);
	if (label == NULL)
		return;
	size_t start = strlen(label->text) + 1;
	set(envelope, label->field, (struct slice){ text.text + start, text.length - start },
	    line->number);
}

/* "<SEC-DOCUMENT>0000912057-02-123456.txt : 20021206" states number and date, too. */
static void
read_first_line(const struct line *line, struct header *envelope)
{
	static const char *const tags[] = { "<SEC-DOCUMENT>", "<IMS-DOCUMENT>" };

	for (size_t i = 0; i < LEN(tags); i++) {
		size_t length = strlen(tags[i]);
		if (line->length < length || memcmp(line->text, tags[i], length) != 0)
			continue;
		struct slice value = { line->text + length, line->length - length };
		const char  *suffix = value.length > 0 ? memchr(value.text, '.', value.length) : NULL;
		if (suffix == NULL)
			return;
		const char *colon = memchr(suffix, ':', (size_t)(value.text + value.length - suffix));
		value.length = (size_t)(suffix - value.text);
		set(envelope, HEADER_ACCESSION, value, line->number);
		if (colon == NULL)
			return;
		struct slice date = { colon + 1, (size_t)(line->text + line->length - colon - 1) };
		set(envelope, HEADER_FILED, date, line->number);
	}
}

void
envelope_read(const struct line *lines, size_t count, struct header *envelope)
{
	for (size_t i = 0; i < count; i++)
		read_line(&lines[i], envelope);
	for (size_t i = 0; i < count; i++)
		read_first_line(&lines[i], envelope);
}

bool
envelope_begins_exhibit(const struct line *lines, size_t count)
{
	static const char exhibit[] = "<TYPE>EX";
	bool              found = false;

	for (size_t i = 0; i < count; i++) {
		if (lines[i].length < sizeof exhibit - 1 || memcmp(lines[i].text, "<TYPE>", 6) != 0)
			continue;
		found = memcmp(lines[i].text, exhibit, sizeof exhibit - 1) == 0;
	}
	return found;
}

static bool
starts_with(struct slice text, struct slice start)
{
	return text.length >= start.length && memcmp(text.text, start.text, start.length) == 0;
}

/* Whether the envelope's form is a kind of the cover's: "13F-HR" of "13F". */
static bool
is_kind_of(struct slice form, struct slice printed)
{
	return printed.length > 0 && form.length > printed.length && starts_with(form, printed) &&
	       form.text[printed.length] == '-';
}

void
envelope_complete(struct header *header, const struct header *envelope)
{
	static const enum header_field fields[] = {
		HEADER_ACCESSION, HEADER_CIK, HEADER_FORM, HEADER_FILED, HEADER_REGISTRANT,
	};

	for (size_t i = 0; i < LEN(fields); i++) {
		enum header_field          field = fields[i];
		const struct header_value *value = &envelope->values[field];
		if (value->length == 0)
			continue;
		struct slice text = { envelope->text.bytes + value->offset, value->length };
		if (header_has(header, field) && field == HEADER_FORM &&
		    is_kind_of(text, header_text(header, field)))
			header_set(header, field, text, value->line);
		if (!header_has(header, field)) {
			header_set(header, field, text, value->line);
			header->values[field].unreadable = value->unreadable;
		}
	}
}

/* Whether a letter of its own follows a blank: EDGAR writes "N.A." as "N A". */
static bool
is_letter_behind(struct slice text)
{
	return text.length > 1 && text.text[0] == ' ' && ascii_is_letter(text.text[1]) &&
	       (text.length == 2 || text.text[2] == ' ');
}

/* Takes the next word of a name, in plain lower case, off the text; false at its end. */
static bool
next_name_word(struct slice *text, char *word, size_t size)
{
	size_t length = 0;

	while (text->length > 0 && text->text[0] == ' ') {
		text->text++;
		text->length--;
	}
	if (text->length == 0)
		return false;
	for (; text->length > 0 && text->text[0] != ' '; text->text++, text->length--) {
		char c = text->text[0];
		if (ascii_is_alphanumeric(c) && length + 1 < size)
			word[length++] = ascii_lower(c);
		if (c == '/' || c == '-')
			break;
	}
	if (text->length > 0 && text->text[0] != ' ') {
		text->text++;
		text->length--;
	}
	for (size_t letters = 1; length == letters && length + 1 < size && is_letter_behind(*text); letters++) {
		word[length++] = ascii_lower(text->text[1]);
		text->text += 2;
		text->length -= 2;
	}
	word[length] = '\0';
	for (size_t i = 0; i < LEN(synonyms); i++)
		if (strcmp(word, synonyms[i].word) == 0)
			(void)snprintf(word, size, "%s", synonyms[i].same);
	return true;
}

/* The next word that counts. */
static bool
next_counting_word(struct slice *text, char *word, size_t size)
{
	do {
		if (!next_name_word(text, word, size))
			return false;
	} while (word[0] == '\0');
	return true;
}

/* A name without EDGAR's mark behind it, which tells it from others: " /DE/", " /NEW". */
static struct slice
without_mark(struct slice name)
{
	size_t start = ascii_last_word(name);

	if (start > 0 && start < name.length && name.text[start] == '/')
		name.length = start;
	return name;
}

/* Whether a word is short for another: it has letters of that in their order, the first among them. */
static bool
is_short_for(const char *word, const char *whole)
{
	if (*word != *whole)
		return false;
	for (; *word != '\0'; word++, whole++) {
		whole = strchr(whole, *word);
		if (whole == NULL || !ascii_is_letter(*word))
			return false;
	}
	return true;
}

/*
 * Whether a name's words stand at the start of a text, or are all that is there but a
 * state's mark. EDGAR has room for 60 bytes: a long name may have words shortened, and
 * the series behind what is there.
 */
static bool
name_starts(struct slice text, struct slice name)
{
	enum { LONG = 45, FEWEST = 3 }; /* bytes of a name that may be shortened, and words that are enough of it */
	char   a[64], b[64];
	bool   shortened = name.length >= LONG;
	size_t words = 0;

	for (; next_counting_word(&name, b, sizeof b); words++) {
		if (!next_counting_word(&text, a, sizeof a))
			return (strlen(b) == 2 && name.length == 0) || (shortened && words >= FEWEST);
		if (strcmp(a, b) != 0 && !(shortened && is_short_for(b, a)))
			return false;
	}
	return true;
}

/* Whether the envelope's name stands among the words that the cover prints. */
static bool
names_agree(struct slice printed, struct slice name)
{
	char word[64];

	name = without_mark(name);
	do {
		if (name_starts(printed, name))
			return true;
	} while (next_name_word(&printed, word, sizeof word));
	return false;
}

/* Whether a number has no digit but 0: EDGAR's way to say that there is none. */
static bool
is_zero(struct slice number)
{
	for (size_t i = 0; i < number.length; i++)
		if (number.text[i] >= '1' && number.text[i] <= '9')
			return false;
	return true;
}

/* Compares the digits of two numbers; several on the cover are not compared. */
static bool
numbers_agree(struct slice a, struct slice b)
{
	size_t i = 0, j = 0;

	if (a.length > b.length + 2 || is_zero(b))
		return true;
	for (;; i++, j++) {
		while (i < a.length && !ascii_is_digit(a.text[i]))
			i++;
		while (j < b.length && !ascii_is_digit(b.text[j]))
			j++;
		if (i == a.length || j == b.length)
			return i == a.length && j == b.length;
		if (a.text[i] != b.text[j])
			return false;
	}
}

static bool
forms_agree(struct slice printed, struct slice form)
{
	return slice_equal(printed, form) || is_kind_of(form, printed);
}

bool
envelope_agrees(const struct header *header, const struct header *envelope,
                enum header_field field)
{
	if (!header_has(envelope, field))
		return true;
	struct slice printed = header_text(header, field), other = header_text(envelope, field);
	if (printed.length == 0 || other.length == 0)
		return true;
	switch ((int)field) {
	case HEADER_FORM:
		return forms_agree(printed, other);
	case HEADER_REPORT_DATE:
		return slice_equal(printed, other);
	case HEADER_REGISTRANT:
		return names_agree(printed, other);
	case HEADER_IRS_NUMBER:
		return numbers_agree(printed, other);
	default:
		return true;
	}
}
