/*
 * What a line looks like by itself. Every line of the input is classified, so
 * the two ends of a line are looked at before anything else.
 */
#include "filing/line.h"

#include "filing/folio.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/slip.h"

#define ROW    LINE_END_ROW
#define WORDS  LINE_END_WORDS

const unsigned char line_ends[UCHAR_MAX + 1] = {
	['.'] = WORDS, [','] = WORDS, [';'] = WORDS, [':'] = WORDS, ['"'] = WORDS,
	[')'] = LINE_END_BRACKET,
	['%'] = ROW,
	['0'] = ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW, ROW,
	['A'] = WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['N'] = LINE_END_N, WORDS, WORDS, WORDS, WORDS,
	['S'] = LINE_END_S, WORDS, WORDS, WORDS, WORDS,
	['X'] = LINE_END_X, WORDS, WORDS,
	['a'] = WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['n'] = LINE_END_N, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS, WORDS,
	['x'] = LINE_END_X, WORDS, WORDS,
};

/* Tags that may stand anywhere in a filing and mark no text. */
static const char *const tags[] = {
	"page", "table", "/table", "caption", "/caption", "s", "c", "fn", "/fn",
};

/* Marks of documents that text may stand on the line of. */
static const char *const document_tags[] = {
	"<text>", "</text>", "<document>", "</document>", "</sec-document>", "</ims-document>",
	"</submission>",
};

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

/* What may stand before an Item's number, in this order: "Item No. 5", "ITEM - 5". */
static const char *const item_leads[] = { "number", "no.", "no", ":", "-", "#" };

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

/* Compares as ascii_starts_with, but with capitals and with all blanks of both left out; returns the bytes read, or 0. */
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

/* The length of the tag of the list above that the text starts with, or 0. */
static size_t
tag_at(struct slice text, const char **name)
{
	if (text.length < 3 || text.text[0] != '<')
		return 0;
	struct slice inside = { text.text + 1, text.length - 1 };
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
		size_t length = strlen(tags[i]);
		if (!ascii_starts_with(inside, tags[i]) || length >= inside.length ||
		    inside.text[length] != '>')
			continue;
		*name = tags[i];
		return length + 2;
	}
	return 0;
}

static struct slice
slice_from(struct slice text, size_t at)
{
	at += ascii_blanks(text, at);
	return (struct slice){ text.text + at, text.length - at };
}

/* The length of a tag as tag_at takes it, or of a document's tag. */
static size_t
tag_or_mark_at(struct slice text, const char **name)
{
	size_t length = tag_at(text, name);

	for (size_t i = 0; length == 0 && i < sizeof document_tags / sizeof *document_tags; i++)
		if (ascii_starts_with(text, document_tags[i]))
			length = strlen(*name = document_tags[i]);
	return length;
}

/* The kind of a line that may be a ruler, of any bytes and runs. */
static enum line_kind
odd_ruler_kind(struct slice text)
{
	size_t runs = 0, bytes = 0; /* a run of one byte is a dash of a spaced ruler */
	bool   inside = false;

	for (size_t at = 0; at < text.length; at++) {
		bool blank = ascii_is_blank(text.text[at]);
		if (!blank && !ascii_is_one_of(text.text[at], "-=_"))
			return LINE_TEXT;
		runs += !blank && !inside;
		bytes += !blank;
		inside = !blank;
	}
	if (bytes < 3)
		return LINE_TEXT;
	return runs > 1 && bytes > runs ? LINE_COLUMN_RULER : LINE_RULER;
}

/* The same where the line's first byte can start one: most rulers are of that byte and spaces. */
static enum line_kind
ruler_kind(struct slice text)
{
	uint32_t before = 0, pairs = 0, spaces = 0;

	for (size_t at = 0; at < text.length; at += MASK_STEP) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		size_t      left = text.length - at;
		uint32_t    marks = mask_of(bytes, text.text[0]), parts = mask_of(bytes, ' ');
		if ((marks | parts) != (left < MASK_STEP ? (1u << left) - 1 : MASK_ALL))
			return odd_ruler_kind(text);
		pairs |= marks & (marks << 1 | before);
		before = marks >> (MASK_STEP - 1);
		spaces |= parts;
	}
	if (spaces == 0)
		return text.length < 3 ? LINE_TEXT : LINE_RULER;
	return pairs != 0 ? LINE_COLUMN_RULER : odd_ruler_kind(text);
}

/* The kind of a line that starts with "<" */
static enum line_kind
tag_kind(struct slice text)
{
	const char *name = NULL;
	bool        page = false;

	for (size_t length; (length = tag_at(text, &name)) > 0;) {
		page = page || strcmp(name, "page") == 0;
		text = slice_from(text, length);
	}
	if (name == NULL || (text.length > 0 && !(page && folio_is_alone(text))))
		return LINE_TEXT;
	return page ? LINE_PAGE : LINE_TAG;
}

/* Whether text ends in a word, or in a mark behind one: no number ends so, and no leaders do. */
static bool
ends_like_word(struct slice text)
{
	char last = text.text[text.length - 1];

	if (last == '.')
		return text.length > 1 && ascii_is_letter(text.text[text.length - 2]);
	return ascii_is_letter(last) || last == ',' || last == ';' || last == ':';
}

/* Whether a long text ends as a sentence's line may: in digits that one space parts from a word. */
static bool
ends_in_count(struct slice text)
{
	size_t start = text.length < MASK_STEP ? 0 : figures_before(text.text, text.length);

	return start >= 2 && start < text.length && ascii_is_digit(text.text[start]) &&
	       text.text[start - 1] == ' ' &&
	       ends_like_word((struct slice){ text.text, start - 1 });
}

/* Whether the text ends in a number that stands apart, or in two that a blank parts. */
static bool
is_row(struct slice text)
{
	struct number_cell cell, before;

	if (ends_in_count(text))
		return false;
	if (!number_cell_before(text, text.length, &cell))
		return false;
	if (cell.apart)
		return true;
	return number_cell_before(text, cell.start, &before) && before.apart && before.start > 0;
}

static enum line_kind
text_kind(struct slice text)
{
	char first = text.text[0];
	char last = text.text[text.length - 1];

	if (first == '<') {
		enum line_kind kind = tag_kind(text);
		if (kind != LINE_TEXT)
			return kind;
	} else if (first == '-' || first == '=' || first == '_') {
		enum line_kind kind = ruler_kind(text);
		if (kind != LINE_TEXT)
			return kind;
	}
	if (text.length <= FOLIO_LENGTH && (ascii_is_digit(last) || ascii_is_one_of(last, "-)]")) && folio_is_alone(text))
		return LINE_FOLIO;
	if (!ascii_is_digit(last) && last != '%' && last != ')' && last != '*' && last != '-' &&
	    last != '>' && !cells_end_in_times(text))
		return LINE_TEXT;
	if (text.length > FOLIO_LENGTH && folio_is_beside_title(text))
		return LINE_FOLIO;
	return !line_ends_in_brackets(text) && is_row(text) ? LINE_ROW : LINE_TEXT;
}

/* Whether a dash was put before a line that starts with one: "- ----", as PEM has it. */
static bool
is_escaped(struct slice bytes)
{
	return bytes.length >= 3 && bytes.text[0] == '-' && bytes.text[1] == ' ' &&
	       bytes.text[2] == '-';
}

/* Where the blanks start that the line ends in; notes form feeds among them. */
static size_t
text_end(struct slice bytes, size_t at, int *pages)
{
	size_t end = bytes.length;

	for (; end > at && ascii_is_blank(bytes.text[end - 1]); end--)
		*pages |= bytes.text[end - 1] == '\f' ? PAGE_BEHIND : 0;
	return end;
}

/* Passes over tabs and form feeds at a line's start, and blanks behind them. */
static size_t
odd_indent(struct line *line, struct slice bytes, size_t at, int *pages)
{
	for (; at < bytes.length && ascii_is_blank(bytes.text[at]); at++) {
		bool tab = bytes.text[at] == '\t';
		*pages |= bytes.text[at] == '\f' ? PAGE_BEFORE : 0;
		line->indent = tab ? (line->indent / 8 + 1) * 8 : line->indent + 1;
		line->tabs = tab ? line->tabs + 1 : 0;
	}
	return at;
}

int
line_classify_slow(struct line *line, struct slice bytes)
{
	size_t escape = is_escaped(bytes) ? 2 : 0;
	int    pages = 0;
	size_t end = text_end(bytes, escape, &pages);
	size_t at = spaces_behind(bytes.text, escape, end);

	line->indent = at - escape;
	line->tabs = 0;
	if (at < end && (unsigned char)bytes.text[at] < ' ')
		at = odd_indent(line, (struct slice){ bytes.text, end }, at, &pages);
	line->text = bytes.text + at;
	line->length = end - at;
	if (at < end) {
		line->kind = text_kind(line_slice(line));
		return pages;
	}
	line->kind = pages != 0 ? LINE_PAGE : LINE_BLANK;
	return 0;
}

static enum mark
envelope_mark(struct slice text)
{
	for (size_t i = 0; i < sizeof envelope_marks / sizeof *envelope_marks; i++)
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
	return text.length > 2 && (ascii_upper(text.text[1]) != 'N' || ascii_is_blank(text.text[2]) || ascii_upper(text.text[2]) == 'I');
}

/* "FORM 8-K", "Form 8-K/A", "FORM 10-K405" */
static bool
is_form(struct slice text)
{
	size_t length = starts_with_spaced(text, "FORM");

	if (length == 0 || length >= text.length || !ascii_is_blank(text.text[length]))
		return false;
	struct slice rest = slice_from(text, length);
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
		rest = slice_from(text, country);
	}
	size_t       length = starts_with_spaced(rest, "SECURITIES");
	struct slice joint = slice_from(rest, length);
	if (length > 0 && joint.length > 0 && (joint.text[0] == '&' || ascii_upper(joint.text[0]) == 'A'))
		length = starts_with_any(rest, commissions);
	else
		length = 0;
	if (length == 0)
		return is_odd_commission(rest);
	rest = slice_from(rest, length);
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
	for (; length > text.length && text.length > 0 && ascii_is_one_of(text.text[0], "(\"*"); text.length--, length--)
		text.text++;
	return text;
}

/* Where a form's name at the text's end starts, "8-K" or "10-K405/A"; the text's end where none does. */
static size_t
form_name_start(struct slice text)
{
	size_t       start = ascii_last_word(text), digits = 0;
	struct slice name = slice_from(text, start);

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
line_names_form(const struct line *line)
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
line_item_number(struct slice text)
{
	size_t at = ascii_starts_with(text, "items") ? 5 : ascii_starts_with(text, "item") ? 4 : 0;

	if (at == 0 || at >= text.length || !ascii_is_blank(text.text[at]))
		return 0;
	struct slice rest = slice_from(text, at);
	for (size_t i = 0; i < sizeof item_leads / sizeof *item_leads; i++)
		if (ascii_starts_with(rest, item_leads[i]))
			rest = slice_from(rest, strlen(item_leads[i]));
	return rest.length > 0 && ascii_is_digit(rest.text[0]) ? (size_t)(rest.text - text.text) : 0;
}

/* "SIGNATURE", "Signatures:", "S I G N A T U R E S", "SIGNATURE PAGE" */
static bool
is_signatures(struct slice text)
{
	size_t at = starts_with_spaced(text, "SIGNATURE");

	if (at == 0)
		return false;
	struct slice rest = slice_from(text, at);
	rest = slice_from(rest, starts_with_spaced(rest, "S"));
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
	text = slice_from(text, at + (at < text.length && ascii_upper(text.text[at]) == 'S'));
	return starts_with_spaced(text, "OF THE SECURITIES") > 0 || starts_with_spaced(text, "OF SECTION 1") > 0;
}

bool
line_goes_on_as_mark(const struct line *line)
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
line_ends_name(const struct line *line)
{
	return slice_is(line_slice(line), "EXCHANGE COMMISSION");
}

bool
line_starts_name(const struct line *line)
{
	static const char start[] = "SECURITIES AND";
	struct slice      text = line_slice(line);

	return text.length >= sizeof start - 1 &&
	       memcmp(text.text + text.length - (sizeof start - 1), start, sizeof start - 1) == 0;
}

enum mark
line_mark(const struct line *line)
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
		return line_ends_name(line) ? MARK_COMMISSION : MARK_NONE;
	case 'F':
	case 'f':
		return is_form(text) ? MARK_FORM : MARK_NONE;
	case 'I':
	case 'i':
		return line_item_number(text) > 0 ? MARK_ITEM : MARK_NONE;
	default:
		return MARK_NONE;
	}
}

/* Where in the text a string in capitals stands behind its first byte, or 0. */
static size_t
find_behind_start(struct slice text, const char *capitals)
{
	size_t length = strlen(capitals);

	for (size_t at = 1; at + length <= text.length; at++) {
		const char *found =
		    memchr(text.text + at, capitals[0], text.length - length - at + 1);
		if (found == NULL)
			return 0;
		at = (size_t)(found - text.text);
		if (memcmp(found, capitals, length) == 0)
			return at;
	}
	return 0;
}

enum { GLUED_LEAST = 2 }; /* bytes before another filing's first line */

/* The Commission's name, and the country's before it, at the end of a line that does not read on to it. */
static size_t
glued_commission(struct slice text)
{
	/* behind other text: most often the name is all that is there */
	struct slice behind = { text.text + GLUED_LEAST, text.length - GLUED_LEAST };

	if (!line_ends_in(text, "SIO"))
		return 0;
	size_t at = ends_with_any(behind, commissions);
	if (at == behind.length)
		return 0;
	at += GLUED_LEAST;
	size_t country = text.text[at - 1] == ' '
	                     ? ends_with_any((struct slice){ text.text, at - 1 }, countries) : at - 1;
	if (country < at - 1)
		at = country;
	bool the = at == 4 && memcmp(text.text, "THE S", 5) == 0;
	bool read_on = !the && at > 1 && text.text[at - 1] == ' ' && text.text[at - 2] != ' ';
	return at >= GLUED_LEAST && !read_on ? at : 0;
}

/* See line_cut: another filing's first line. */
static size_t
glued_filing(const struct line *line)
{
	struct slice text = line_slice(line);
	size_t       at = 0;

	if (text.length < 14 || line->kind != LINE_TEXT)
		return 0;
	switch (text.text[text.length - 1]) {
	case 'N':
	case 'n':
		return glued_commission(text);
	case '-':
		return find_behind_start(text, "-----BEGIN PRIVACY-ENHANCED MESSAGE");
	case 'S':
		at = text.length - strlen("UNITED STATES");
		return at > 0 && memcmp(text.text + at, "UNITED STATES", 13) == 0 &&
		               ascii_is_digit(text.text[at - 1])
		           ? at
		           : 0;
	default:
		if (!ascii_is_digit(text.text[text.length - 1]) ||
		    memchr(text.text, '<', text.length) == NULL)
			return 0;
		at = find_behind_start(text, "<SEC-DOCUMENT>");
		return at > 0 ? at : find_behind_start(text, "<IMS-DOCUMENT>");
	}
}

/*
 * How many bytes at the line's start are page marks and table tags, but <S> and
 * <C>, or a document's tag that is not all of the line; else 0.
 */
static size_t
leading_tag(const struct line *line)
{
	const char  *name;
	struct slice rest = line_slice(line);
	size_t       behind = 0, mark = tag_at(rest, &name) > 0 ? 0 : tag_or_mark_at(rest, &name);

	if (mark > 0)
		return mark < rest.length ? mark : 0;

	for (size_t length; (length = tag_at(rest, &name)) > 0;) {
		if (strcmp(name, "s") == 0 || strcmp(name, "c") == 0)
			break;
		behind = line->length - rest.length + length;
		rest = slice_from(rest, length);
	}
	return behind;
}

/* Where the tag starts that ends the first `end` bytes of a text; `end` where none does. */
static size_t
back_over_tag(struct slice text, size_t end)
{
	const char *name;
	size_t      at = end;

	if (end == 0 || text.text[end - 1] != '>')
		return end;
	while (at > 0 && end - at < strlen("</sec-document>") && text.text[at - 1] != '<')
		at--;
	struct slice tag = { text.text + at - 1, end - at + 1 };
	return at > 0 && tag_or_mark_at(tag, &name) == tag.length ? at - 1 : end;
}

/* Where in the line's text table tags stand behind all other text; 0 where none do. */
static size_t
trailing_tag(const struct line *line)
{
	struct slice text = line_slice(line);
	size_t       start = text.length, end = text.length;

	for (size_t at; (at = back_over_tag(text, end)) < end;) {
		start = end = at;
		while (end > 0 && ascii_is_blank(text.text[end - 1]))
			end--;
	}
	return start < text.length ? start : 0;
}

bool
line_is_whole(const struct line *line)
{
	if (line->kind == LINE_ROW)
		return line->text[line->length - 1] != '>' && line->text[0] != '<';
	if (line->kind != LINE_TEXT)
		return true;
	if (line->text[0] == '<')
		return false;
	char          last = line->text[line->length - 1];
	enum line_end end = line_ends[(unsigned char)last];
	return last != '>' && last != '-' && !ascii_is_digit(last) &&
	       (!ascii_is_letter(last) || line_ends_in_words(line_slice(line), end));
}

size_t
line_cut(const struct line *line)
{
	size_t at = 0;

	if (line->kind != LINE_TEXT &&
	    (line->kind != LINE_ROW || line_is_whole(line)))
		return 0;
	if (line->text[0] == '<')
		at = leading_tag(line);
	if (at == 0)
		at = trailing_tag(line);
	return at > 0 ? at : glued_filing(line);
}

bool
line_blank_column_tags(char *bytes, size_t length)
{
	const char *name;
	size_t      at = 0;

	while (at < length && bytes[at] == ' ')
		at++;
	struct slice text = { bytes + at, length - at };
	if (text.length < 4 || text.text[0] != '<' || (text.text[1] != 'S' && text.text[1] != 'C') ||
	    text.text[2] != '>' || tag_kind(text) != LINE_TEXT)
		return false;
	for (; at < length; at++) {
		struct slice rest = { bytes + at, length - at };
		if (tag_at(rest, &name) == strlen("<S>"))
			memset(bytes + at, ' ', strlen("<S>"));
	}
	return true;
}

bool
line_has_tag(const struct line *line, const char *name)
{
	const char  *found = NULL;
	struct slice text = line_slice(line);

	for (size_t length; (length = tag_at(text, &found)) > 0; text = slice_from(text, length))
		if (strcmp(found, name) == 0)
			return true;
	return false;
}

bool
line_is_country(const struct line *line)
{
	return line->kind == LINE_TEXT && line->length == strlen("UNITED STATES") &&
	       ascii_starts_with(line_slice(line), "united states");
}

bool
line_heads_exhibits(struct slice text)
{
	return ascii_starts_with(text, "exhibit") && !mask_has_digit(text);
}

/* Whether words of a late caption start the text. */
static bool
starts_late_caption(struct slice text)
{
	return ascii_starts_with(text, "telephone") || ascii_starts_with(text, "executive office") ||
	       ascii_starts_with(text, "former name");
}

/* Where the two letters stand side by side in 16 bytes, in any case. */
static inline uint32_t
pairs(const char *bytes, char first, char second)
{
	return mask_of_letter(bytes, first) & mask_of_letter(bytes, second) >> 1;
}

bool
line_is_late_caption(const struct line *line)
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
		uint32_t starts = pairs(bytes, 't', 'e') | pairs(bytes, 'e', 'x') | pairs(bytes, 'f', 'o');
		for (; starts != 0; starts &= starts - 1) {
			size_t word = at + word_lowest_bit(starts);
			if (starts_late_caption((struct slice){ text.text + word, text.length - word }))
				return true;
		}
	}
	return false;
}
