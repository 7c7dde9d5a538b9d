/*
 * What marks the parts of a filing: names, headings and tags that lines are.
 */
#include "filing/mark.h"

#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"
#include "util/slip.h"
#include "util/word.h"

/* Lines that a mark starts; longer ones before those that they begin with. */
static const struct {
	const char *start;
	enum mark   mark;
} envelope_marks[] = {
	{ "-----begin privacy-enhanced message", MARK_MESSAGE },
	{ "-----end privacy-enhanced message", MARK_MESSAGE_END },
	{ "<sec-document>", MARK_SUBMISSION },
	{ "<ims-document>", MARK_SUBMISSION },
	{ "<submission>", MARK_SUBMISSION },
	{ "</sec-document>", MARK_SUBMISSION_END },
	{ "</ims-document>", MARK_SUBMISSION_END },
	{ "</submission>", MARK_SUBMISSION_END },
	{ "<sec-header>", MARK_HEADER },
	{ "<ims-header>", MARK_HEADER },
	{ "<document>", MARK_DOCUMENT },
	{ "<text>", MARK_TEXT },
	{ "</text>", MARK_DOCUMENT_END },
	{ "</document>", MARK_DOCUMENT_END },
	{ "</sec-header>", MARK_ENVELOPE },
	{ "</ims-header>", MARK_ENVELOPE },
	{ "<acceptance-datetime>", MARK_ENVELOPE },
	{ "<type>", MARK_ENVELOPE },
	{ "<sequence>", MARK_ENVELOPE },
	{ "<filename>", MARK_ENVELOPE },
	{ "<description>", MARK_ENVELOPE },
};

/* Names as covers print them, up to a NULL; the first that fits counts. */
static const char *const countries[] = { "UNITED STATES OF AMERICA", "UNITED STATES", "U.S.", NULL };
static const char *const commissions[] = { "SECURITIES AND EXCHANGE COMMISSION",
	                                       "SECURITIES & EXCHANGE COMMISSION", NULL };

/* What lines of a letter to the Commission start with, and no line of a cover above its form. */
static const char *const letter_starts[] = {
	"re:", "ladies and gentlemen", "gentlemen", "dear ", "to whom it may concern", "attention:", "attn:",
	"subject:", "via edgar",
};

/* What may stand before an Item's number, in this order: "Item No. 5", "ITEM - 5". */
static const char *const item_leads[] = { "number", "no.", "no", ":", "-", "#" };

/* Numbers of Items in words and in Roman capitals, from one on. */
static const struct {
	const char *word;
	const char *capital;
	const char *roman;
	const char *digits;
} item_words[] = {
	{ "ONE", "One", "I", "1" },       { "TWO", "Two", "II", "2" },      { "THREE", "Three", "III", "3" },
	{ "FOUR", "Four", "IV", "4" },    { "FIVE", "Five", "V", "5" },     { "SIX", "Six", "VI", "6" },
	{ "SEVEN", "Seven", "VII", "7" }, { "EIGHT", "Eight", "VIII", "8" }, { "NINE", "Nine", "IX", "9" },
	{ "TEN", "Ten", "X", "10" },      { "ELEVEN", "Eleven", "XI", "11" }, { "TWELVE", "Twelve", "XII", "12" },
};

/* Eight bytes with their letters in lower case. */
static inline uint64_t
in_lower_case(const char *bytes)
{
	uint64_t word = word_at(bytes);

	return word | word_letters(word) >> 2;
}

/* Whether so many bytes are the same as those of a string in capitals, in any case. */
static bool
is_name(const char *bytes, const char *capitals, size_t length)
{
	size_t at = 0;

	for (; at + 8 <= length; at += 8)
		if (in_lower_case(bytes + at) != in_lower_case(capitals + at))
			return false;
	while (at < length && ascii_upper(bytes[at]) == capitals[at])
		at++;
	return at == length;
}

/*
 * Compares as ascii_starts_with, but with capitals and with all blanks of both left out;
 * returns the bytes read, or 0.
 */
static size_t
starts_with_spaced(struct slice text, const char *capitals)
{
	size_t at = 0;

	for (; *capitals != '\0'; capitals++, at++) {
		if (*capitals == ' ')
			capitals++;
		if (at < text.length && ascii_upper(text.text[at]) == *capitals)
			continue;
		at += ascii_blanks(text, at);
		if (at == text.length || ascii_upper(text.text[at]) != *capitals)
			return 0;
	}
	return at;
}

/* The same for the first of several names, of which one fits. */
static size_t
starts_with_any(struct slice text, const char *const *names)
{
	size_t length = 0;

	for (; *names != NULL && length == 0; names++)
		length = starts_with_spaced(text, *names);
	return length;
}

/* Whether the text is but the name, without blanks to spare, as most are. */
static inline bool
is_whole_name(struct slice text, struct slice capitals)
{
	return text.length == capitals.length && is_name(text.text, capitals.text, capitals.length);
}

/* Where the text's end starts that is one of the names, printed without blanks to spare; or its length. */
static size_t
ends_with_any(struct slice text, const char *const *names)
{
	for (; *names != NULL; names++) {
		size_t length = strlen(*names);
		if (length <= text.length && is_name(text.text + text.length - length, *names, length))
			return text.length - length;
	}
	return text.length;
}

size_t
mark_commission_start(struct slice text)
{
	size_t at = ends_with_any(text, commissions);

	if (at == text.length || at == 0 || text.text[at - 1] != ' ')
		return at;
	size_t country = ends_with_any((struct slice){ text.text, at - 1 }, countries);
	return country < at - 1 ? country : at;
}

static enum mark
envelope_mark(struct slice text)
{
	for (size_t i = 0; i < LEN(envelope_marks); i++)
		if (ascii_starts_with(text, envelope_marks[i].start))
			return envelope_marks[i].mark;
	return MARK_NONE;
}

/*
 * Whether a text is the Commission's name with a slip of the typist's in it, without
 * its "and", or without its last word, which is wrapped.
 */
static bool
is_odd_commission(struct slice text)
{
	static const char start[] = "SECURITIES AND EXCHANGE"; /* in prose it has small letters */
	static const char whole[] = "SECURITIES AND EXCHANGE COMMISSION";
	static const char joined[] = "SECURITIES EXCHANGE COMMISSION";

	if (text.length < sizeof start - 1 || text.length > sizeof whole)
		return false;
	return slice_equal(text, (struct slice){ start, sizeof start - 1 }) || slice_is(text, joined) ||
	       slip_between(text, slice_of(whole)) ||
	       slip_between(text, slice_of("Securities and Exchange Commission"));
}

/* Whether text that starts with a "U" may be the country's name: no "under". */
static bool
starts_as_country(struct slice text)
{
	return text.length > 2 && (ascii_upper(text.text[1]) != 'N' || ascii_is_blank(text.text[2]) ||
	                           ascii_upper(text.text[2]) == 'I');
}

/* "FORM 8-K", "Form 8-K/A", "FORM 10-K405" */
static bool
is_form(struct slice text)
{
	size_t length = starts_with_spaced(text, "FORM");

	if (length == 0 || length >= text.length || !ascii_is_blank(text.text[length]))
		return false;
	struct slice rest = ascii_rest(text, length);
	for (size_t i = 0; i < rest.length && i < 8; i++) {
		if (ascii_is_digit(rest.text[i]))
			return true;
		if (ascii_is_lower(rest.text[i]) || rest.text[i] == ':')
			return false; /* running text, or an envelope's "FORM TYPE:" */
	}
	return false;
}

/* "SECURITIES AND EXCHANGE COMMISSION" alone, but for the country, and the city or a form. */
static bool
is_commission(struct slice text)
{
	struct slice rest = text;

	if (is_whole_name(text, slice_of("SECURITIES AND EXCHANGE COMMISSION")))
		return true;
	if (is_whole_name(text, slice_of("UNITED STATES")))
		return false;
	if (ascii_upper(text.text[0]) == countries[0][0]) {
		size_t country = starts_as_country(text) ? starts_with_any(text, countries) : 0;
		if (country == 0)
			return false;
		rest = ascii_rest(text, country);
	}
	size_t       length = starts_with_spaced(rest, "SECURITIES");
	struct slice joint = ascii_rest(rest, length);
	if (length > 0 && joint.length > 0 && (joint.text[0] == '&' || ascii_upper(joint.text[0]) == 'A'))
		length = starts_with_any(rest, commissions);
	else
		length = 0;
	if (length == 0)
		return is_odd_commission(rest);
	rest = ascii_rest(rest, length);
	return rest.length == 0 || ascii_starts_with(rest, "washington") || rest.text[0] == ',' ||
	       (!ascii_is_lower(text.text[1]) && is_form(rest)); /* in capitals: no running text */
}

/* Text without what parts a form from a title: "(FORM 8-K)", "*Form 8-K*". */
static struct slice
without_signs(struct slice text)
{
	size_t length = text.length;

	for (char last; text.length > 0; text.length--)
		if ((last = text.text[text.length - 1]) != ')' && last != '"' && last != '*')
			break;
	for (; length > text.length && text.length > 0 && ascii_is_one_of(text.text[0], "(\"*");
	     text.length--, length--)
		text.text++;
	return text;
}

/* Where a form's name at the text's end starts, "8-K" or "10-K405/A"; the text's end where none does. */
static size_t
form_name_start(struct slice text)
{
	size_t start = ascii_last_word(text), digits = 0;

	if (ascii_starts_with((struct slice){ text.text + start, text.length - start }, "form")) /* "FORM8-K" */
		start += sizeof "form" - 1;
	struct slice name = ascii_rest(text, start);

	while (digits < name.length && ascii_is_digit(name.text[digits]))
		digits++;
	if (digits == 0 || digits > 2 || digits + 1 >= name.length || name.text[digits] != '-')
		return text.length;
	for (size_t i = digits + 1; i < name.length; i++)
		if (!ascii_is_upper(name.text[i]) && name.text[i] != '/' &&
		    (i == digits + 1 || !ascii_is_digit(name.text[i])))
			return text.length;
	return start;
}

/* Whether a word of running text starts the text: four small letters. */
static bool
starts_with_small_word(struct slice text)
{
	size_t length = 0;

	while (length < text.length && ascii_is_lower(text.text[length]))
		length++;
	return length > 3;
}

/* Whether a mark ends no sentence: "AMENDMENT NO. 1 TO FORM 8-K", "U.S. ...", "FORM: 8-K", "REPORT (FORM 8-K)". */
static bool
is_mark_of_title(struct slice text, size_t at, size_t form)
{
	switch (text.text[at]) {
	case '.':
		return (at > 2 && ascii_is_blank(text.text[at - 3]) &&
		        ascii_starts_with((struct slice){ text.text + at - 2, 2 }, "no")) ||
		       (at < 4 && ascii_starts_with(text, "u.s."));
	case ':':
		return at > 3 && ascii_starts_with((struct slice){ text.text + at - 4, 4 }, "form");
	case '(':
		return at + 6 == form && memcmp(text.text + at, "(FORM ", 6) == 0;
	default:
		return false;
	}
}

bool
mark_names_form(const struct line *line)
{
	struct slice text = without_signs(line_slice(line));
	size_t       start = form_name_start(text);

	if (start == text.length)
		return false;
	for (size_t i = 0; i < start; i++) {
		bool first = i == 0 || ascii_is_blank(text.text[i - 1]);
		struct slice rest = { text.text + i, text.length - i };
		if ((ascii_is_one_of(text.text[i], ".,;:(") && !is_mark_of_title(text, i, start)) ||
		    (first && starts_with_small_word(rest)))
			return false;
	}
	return true;
}

size_t
mark_item_word(struct slice text, struct slice *digits)
{
	struct slice word = { text.text, 0 };

	while (word.length < text.length && ascii_is_letter(text.text[word.length]))
		word.length++;
	struct slice behind = ascii_rest(text, word.length);
	bool         gap = text.length >= word.length + 2 && ascii_is_blank(text.text[word.length]) &&
	           ascii_is_blank(text.text[word.length + 1]);
	if (!gap && !(behind.length > 0 && behind.text == text.text + word.length && ascii_is_one_of(*behind.text, ".:-")))
		return 0;
	for (size_t i = 0; i < LEN(item_words); i++) {
		if (!slice_is(word, item_words[i].word) && !slice_is(word, item_words[i].capital) &&
		    !slice_is(word, item_words[i].roman))
			continue;
		*digits = slice_of(item_words[i].digits);
		return word.length;
	}
	return 0;
}

/* The length of "Item", misspelt behind its second letter, before a number and a title: "Itme 5.  Other Events". */
static size_t
misspelt_item_length(struct slice text)
{
	size_t length = 0;

	if (text.length < 2 || text.text[0] != 'I' || ascii_lower(text.text[1]) != 't') /* as with most lines */
		return 0;
	while (length < text.length && ascii_is_letter(text.text[length]))
		length++;
	struct slice number = ascii_rest(text, length);
	bool         titled = number.length > 3 && number.text == text.text + length + 1 && ascii_is_digit(number.text[0]) &&
	              number.text[1] == '.' && ascii_is_blank(number.text[2]);
	return titled && slip_may_be((struct slice){ text.text, length }, "item") ? length : 0;
}

size_t
mark_item_number(struct slice text)
{
	size_t at = ascii_starts_with(text, "items")  ? 5
	            : ascii_starts_with(text, "item") ? 4
	                                              : misspelt_item_length(text);

	at += at > 0 && at < text.length && text.text[at] == '.'; /* "Item. 5." */
	bool glued = at > 0 && at < text.length && ascii_is_digit(text.text[at]); /* "Item5." */
	if (at == 0 || at >= text.length || !(glued || ascii_is_blank(text.text[at])))
		return 0;
	struct slice rest = ascii_rest(text, at), digits;
	for (size_t i = 0; i < LEN(item_leads); i++)
		if (ascii_starts_with(rest, item_leads[i]))
			rest = ascii_rest(rest, strlen(item_leads[i]));
	bool number = rest.length > 0 && (ascii_is_digit(rest.text[0]) || mark_item_word(rest, &digits) > 0);
	return number ? (size_t)(rest.text - text.text) : 0;
}

/* "SIGNATURE", "Signatures:", "S I G N A T U R E S", "SIGNATURE PAGE" */
static bool
is_signatures(struct slice text)
{
	size_t at = starts_with_spaced(text, "SIGNATURE");

	if (at == 0)
		return false;
	struct slice rest = ascii_rest(text, at);
	rest = ascii_rest(rest, starts_with_spaced(rest, "S"));
	return rest.length == 0 || (rest.length == 1 && text.text[0] == 'S' && ascii_is_one_of(rest.text[0], ".:")) ||
	       ascii_starts_with(rest, "page") || ascii_starts_with(rest, "(s)");
}

/*
 * "Pursuant to the requirements of the Securities Exchange Act", or "of Section
 * 13", justified or not: what is signed.
 */
static bool
is_pursuant(struct slice text)
{
	enum { SECTION = 12 }; /* where it stands on covers: "Pursuant to Section 13" */
	static const char start[] = "PURSUANT TO THE REQUIREMENTS OF THE SECURITIES"; /* of most */
	size_t            at;

	if (text.length <= SECTION || ascii_upper(text.text[SECTION]) == 'S')
		return false;
	if (text.length >= sizeof start - 1 && is_name(text.text, start, sizeof start - 1))
		return true;
	if ((at = starts_with_spaced(text, "PURSUANT TO THE REQUIREMENT")) == 0)
		return false;
	text = ascii_rest(text, at + (at < text.length && ascii_upper(text.text[at]) == 'S'));
	return starts_with_spaced(text, "OF THE SECURITIES") > 0 || starts_with_spaced(text, "OF SECTION 1") > 0;
}

bool
mark_goes_on(const struct line *line)
{
	char second = line->length > 1 ? ascii_upper(line->text[1]) : '\0';

	switch (line->text[0]) {
	case 'S': case 's':
		return second == 'E' || second == 'I' || ascii_is_blank(second);
	case 'U': case 'u':
		return second == 'N' || second == '.' || ascii_is_blank(second);
	case 'F': case 'f':
		return second == 'O' || ascii_is_blank(second);
	case 'I': case 'i':
		return second == 'T';
	case 'E':
		return second == 'X';
	case 'P':
		return second == 'U';
	default:
		return true;
	}
}

bool
mark_ends_name(const struct line *line)
{
	return slice_is(line_slice(line), "EXCHANGE COMMISSION");
}

bool
mark_starts_name(const struct line *line)
{
	static const char start[] = "SECURITIES AND";
	struct slice      text = line_slice(line);

	return text.length >= sizeof start - 1 &&
	       memcmp(text.text + text.length - (sizeof start - 1), start, sizeof start - 1) == 0;
}

enum mark
mark_of_line(const struct line *line)
{
	struct slice text = line_slice(line);

	switch (text.text[0]) {
	case '<':
	case '-':
		return envelope_mark(text);
	case 'S':
	case 's':
		if (text.length > 1 && ascii_upper(text.text[1]) != 'E' && is_signatures(text))
			return MARK_SIGNATURES;
		/* fall through */
	case 'U':
	case 'u':
		return is_commission(text) ? MARK_COMMISSION : MARK_NONE;
	case 'P':
		return is_pursuant(text) ? MARK_SIGNATURES : MARK_NONE;
	case 'E':
		return mark_ends_name(line) ? MARK_COMMISSION : MARK_NONE;
	case 'F':
	case 'f':
		return is_form(text) ? MARK_FORM : MARK_NONE;
	case 'I':
	case 'i':
		return mark_item_number(text) > 0 ? MARK_ITEM : MARK_NONE;
	default:
		return MARK_NONE;
	}
}

bool
mark_is_country(const struct line *line)
{
	return line->kind == LINE_TEXT && line->length == strlen("UNITED STATES") &&
	       ascii_starts_with(line_slice(line), "united states");
}

bool
mark_is_of_no_cover(struct slice text)
{
	switch (text.length > 0 ? ascii_upper(text.text[0]) : '\0') {
	case 'A': case 'D': case 'E': case 'G': case 'L': case 'R': case 'S': case 'T': case 'V':
		break;
	default:
		return false;
	}
	for (size_t i = 0; i < LEN(letter_starts); i++)
		if (ascii_starts_with(text, letter_starts[i]))
			return true;
	return ascii_starts_with(text, "exhibit") && !mask_has_digit(text);
}

/* Whether words of a late caption, or the end of "telephone", start the text. */
static bool
starts_late_caption(struct slice text)
{
	return ascii_starts_with(text, "phone") || ascii_starts_with(text, "executive office") ||
	       ascii_starts_with(text, "former name");
}

/* Where the two letters stand side by side in 16 bytes, in any case. */
static inline uint32_t
pairs(const char *bytes, char first, char second)
{
	return mask_of_letter(bytes, first) & mask_of_letter(bytes, second) >> 1;
}

bool
mark_is_late_caption(const struct line *line)
{
	struct slice text = line_slice(line);

	if (text.length == 0)
		return false;
	switch (text.text[0]) {
	case '(': case 'R': case 'r': case 'T': case 't': case 'A': case 'a':
		break;
	default:
		return false;
	}
	/* each two bytes side by side are among 16 that are looked at */
	for (size_t at = 0; at < text.length; at += MASK_STEP - 1) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		uint32_t starts = pairs(bytes, 'p', 'h') | pairs(bytes, 'e', 'x') | pairs(bytes, 'f', 'o');
		for (; starts != 0; starts &= starts - 1) {
			size_t word = at + word_lowest_bit(starts);
			if (starts_late_caption((struct slice){ text.text + word, text.length - word }))
				return true;
		}
	}
	return false;
}
