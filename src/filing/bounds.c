/*
 * The bounds that a row's label states. The words that labels are made of are
 * the table below, the commonest first; a label with any other word states no
 * bounds.
 */
#include "filing/bounds.h"

#include <string.h>

#include "filing/number.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words that may stand beside a year: parts of it, and what joins them. */
static const char *const year_words[] = {
	"through", "thru", "to", "and", "the", "of", "first", "second", "half", "quarter",
};

enum sense {
	SENSE_NONE,  /* says nothing by itself */
	SENSE_AND,   /* with a word of the next two kinds, it ends what is said of the number before: "65 and below" */
	SENSE_THAN,  /* such a word is of the number behind: "65 and less than" */
	SENSE_UNDER, /* the number is an upper bound */
	SENSE_OVER,  /* the number is a lower bound */
	SENSE_TO,    /* the same at the label's start: "Through 600" */
	SENSE_UP,    /* upper before the number, lower behind it: "up to 600", "700 and up" */
	SENSE_NOT,   /* turns the next one round: "not more than" */
	SENSE_NUMBER /* a number in words */
};

static const struct {
	const char *word;
	enum sense  sense;
	const char *digits;
} label_words[] = {
	{ "through", SENSE_TO, NULL },     { "and", SENSE_AND, NULL },
	{ "to", SENSE_TO, NULL },          { "under", SENSE_UNDER, NULL },
	{ "over", SENSE_OVER, NULL },      { "below", SENSE_UNDER, NULL },
	{ "above", SENSE_OVER, NULL },     { "family", SENSE_NONE, NULL },
	{ "or", SENSE_AND, NULL },        { "thru", SENSE_TO, NULL },
	{ "but", SENSE_NONE, NULL },       { "than", SENSE_THAN, NULL },
	{ "equal", SENSE_NONE, NULL },     { "at", SENSE_NONE, NULL },
	{ "from", SENSE_NONE, NULL },      { "between", SENSE_NONE, NULL },
	{ "families", SENSE_NONE, NULL },  { "unit", SENSE_NONE, NULL },
	{ "units", SENSE_NONE, NULL },     { "year", SENSE_NONE, NULL },
	{ "years", SENSE_NONE, NULL },     { "month", SENSE_NONE, NULL },
	{ "months", SENSE_NONE, NULL },    { "day", SENSE_NONE, NULL },
	{ "days", SENSE_NONE, NULL },      { "percent", SENSE_NONE, NULL },
	{ "dwelling", SENSE_NONE, NULL },  { "dwellings", SENSE_NONE, NULL },
	{ "less", SENSE_UNDER, NULL },     { "lower", SENSE_UNDER, NULL },
	{ "fewer", SENSE_UNDER, NULL },    { "most", SENSE_UNDER, NULL },
	{ "up", SENSE_UP, NULL },          { "prior", SENSE_UNDER, NULL },
	{ "earlier", SENSE_UNDER, NULL },  { "before", SENSE_UNDER, NULL },
	{ "smaller", SENSE_UNDER, NULL },  { "exceeding", SENSE_OVER, NULL },
	{ "more", SENSE_OVER, NULL },      { "greater", SENSE_OVER, NULL },
	{ "higher", SENSE_OVER, NULL },    { "larger", SENSE_OVER, NULL },
	{ "least", SENSE_OVER, NULL },     { "later", SENSE_OVER, NULL },
	{ "after", SENSE_OVER, NULL },     { "thereafter", SENSE_OVER, NULL },
	{ "plus", SENSE_OVER, NULL },      { "exceeds", SENSE_OVER, NULL },
	{ "including", SENSE_NONE, NULL }, { "ltv", SENSE_NONE, NULL },
	{ "exactly", SENSE_NONE, NULL },   { "in", SENSE_NONE, NULL },
	{ "excess", SENSE_OVER, NULL },    { "of", SENSE_NONE, NULL },
	{ "upward", SENSE_OVER, NULL },    { "upwards", SENSE_OVER, NULL },
	{ "not", SENSE_NOT, NULL },        { "no", SENSE_NOT, NULL },
	{ "inclusive", SENSE_NONE, NULL }, { "detached", SENSE_NONE, NULL },
	{ "pre", SENSE_UNDER, NULL },      { "since", SENSE_OVER, NULL },
	{ "fico", SENSE_NONE, NULL },      { "cltv", SENSE_NONE, NULL },
	{ "duplex", SENSE_NUMBER, "2" },   { "triplex", SENSE_NUMBER, "3" },
	{ "fourplex", SENSE_NUMBER, "4" },
	{ "one", SENSE_NUMBER, "1" },      { "single", SENSE_NUMBER, "1" },
	{ "two", SENSE_NUMBER, "2" },      { "three", SENSE_NUMBER, "3" },
	{ "four", SENSE_NUMBER, "4" },     { "five", SENSE_NUMBER, "5" },
	{ "six", SENSE_NUMBER, "6" },      { "seven", SENSE_NUMBER, "7" },
	{ "eight", SENSE_NUMBER, "8" },    { "nine", SENSE_NUMBER, "9" },
	{ "ten", SENSE_NUMBER, "10" },
};

/* What was read of a label so far. */
struct reading {
	struct slice numbers[2];
	size_t       count;
	enum sense   senses[3]; /* before the first number, behind it, behind the second */
	bool         negated;
	bool         anded;  /* "and" is the last word */
	bool         ended;  /* "and below" is behind the first number, and nothing that joins a second */
	bool         begun; /* a word, sign or number was seen */
	bool         joined; /* "to" or a dash is behind the first number */
	bool         open;   /* a bracket is, before a word */
};

static inline void
take_sense(struct reading *reading, enum sense sense)
{
	if (sense == SENSE_NOT) {
		reading->negated = true;
		return;
	}
	if (sense == SENSE_TO && reading->count == 1) {
		reading->senses[1] = SENSE_NONE; /* "650 up to 699" */
		reading->ended = false;
		reading->joined = true;
	}
	if (sense == SENSE_TO)
		sense = reading->begun ? SENSE_NONE : SENSE_UNDER;
	if (sense == SENSE_UP)
		sense = reading->count == 0 ? SENSE_UNDER : SENSE_OVER;
	if (sense == SENSE_AND || sense == SENSE_THAN) {
		reading->anded = sense == SENSE_AND;
		reading->ended = reading->ended && reading->anded;
		return;
	}
	if (sense == SENSE_NONE)
		return;
	if (reading->negated)
		sense = sense == SENSE_UNDER ? SENSE_OVER : SENSE_UNDER;
	reading->negated = false;
	reading->ended = reading->anded && reading->count == 1 && reading->senses[1] == SENSE_NONE;
	reading->anded = false;
	reading->senses[reading->count] = sense;
}

static bool
take_number(struct reading *reading, struct slice digits)
{
	if (reading->count == 2 || (reading->open && !slice_equal(digits, reading->numbers[reading->count - 1])))
		return false;
	reading->numbers[reading->count++] = digits;
	return true;
}

/* Whether a word of letters, in any case, is the name. */
static bool
word_is(struct slice word, const char *name)
{
	size_t i = 0;

	while (i < word.length && (word.text[i] | ('a' - 'A')) == name[i])
		i++;
	return i == word.length && name[i] == '\0';
}

static bool
take_word(struct reading *reading, struct slice word)
{
	char first = ascii_lower(word.text[0]);

	for (size_t i = 0; i < LEN(label_words); i++) {
		if (label_words[i].word[0] != first || !word_is(word, label_words[i].word))
			continue;
		if (label_words[i].sense == SENSE_NUMBER)
			return take_number(reading, slice_of(label_words[i].digits));
		take_sense(reading, label_words[i].sense);
		return true;
	}
	return false;
}

/* Takes a sign; returns whether labels that state bounds have it. */
static bool
take_sign(struct reading *reading, char sign)
{
	switch (sign) {
	case '<':
		take_sense(reading, SENSE_UNDER);
		return true;
	case '>':
	case '+':
		take_sense(reading, SENSE_OVER);
		return true;
	case '-':
		reading->joined = reading->joined || reading->count == 1;
		return true;
	case '&':
		take_sense(reading, SENSE_AND);
		return true;
	case '\t':
	case '=':
	case ',':
	case '.':
	case ':':
	case '%':
		return true;
	default:
		return false;
	}
}

/* Takes a number, with a word glued to it or not: "$150,000and"; returns its bytes, or 0 where it is none. */
static size_t
take_figures(struct reading *reading, struct slice text)
{
	struct number number;
	size_t        length = number_parse(text, &number);

	if (length == 0) {
		while (length < text.length && !ascii_is_letter(text.text[length]))
			length++;
		bool glued = length + 1 < text.length && ascii_is_letter(text.text[length + 1]);
		length = glued ? number_parse((struct slice){ text.text, length }, &number) : 0;
	}
	bool taken = length > 0 && !reading->open && !number_is_mistyped(&number) && take_number(reading, number.digits);
	return taken ? length : 0;
}

/* Whether a slash joins words, "less than/equal to", or two years, of which it stands before the second. */
static bool
is_joining_slash(const struct reading *reading, struct slice text)
{
	enum { YEAR = 4 };

	if (text.length > 1 && ascii_is_letter(text.text[1]))
		return true;
	return reading->count == 1 && ascii_digits(reading->numbers[0], 0) == YEAR &&
	       reading->numbers[0].length == YEAR && ascii_digits(text, 1) == YEAR &&
	       (text.length == YEAR + 1 || ascii_is_blank(text.text[YEAR + 1]));
}

/* Takes a sign that counts by what stands behind it; returns whether labels that state bounds have it there. */
static bool
take_sign_before(struct reading *reading, struct slice text)
{
	size_t blanks = ascii_blanks(text, 1);

	switch (text.text[0]) {
	case '(':
		reading->open = text.length > 1 && ascii_is_letter(text.text[1]) && reading->count > 0;
		return reading->open;
	case ')':
		return reading->open;
	case '/':
		reading->joined = reading->joined || reading->count == 1;
		return is_joining_slash(reading, text);
	case '-':
		/* nothing stands before the dash: the amount behind it is where the row's loans end */
		if (!reading->begun && blanks > 0 && blanks + 1 < text.length && text.text[blanks + 1] == '$')
			take_sense(reading, SENSE_UNDER);
		return take_sign(reading, '-');
	default:
		return take_sign(reading, text.text[0]);
	}
}

/* Reads what stands at the label's start; returns its bytes, or 0 where it is nothing of a bound. */
static size_t
take_part(struct reading *reading, struct slice text)
{
	size_t length = 0;

	if (ascii_is_digit(text.text[0]) || text.text[0] == '$' || text.text[0] == '.')
		return take_figures(reading, text);
	while (length < text.length && ascii_is_letter(text.text[length]))
		length++;
	if (length > 0)
		return take_word(reading, (struct slice){ text.text, length }) ? length : 0;
	return take_sign_before(reading, text) ? 1 : 0;
}

/* Whether the first of two numbers is a bound by itself: the second is none, as in "$950,000 and over 4". */
static bool
is_closed(const struct reading *reading)
{
	return reading->senses[0] == SENSE_NONE && (reading->ended || reading->senses[1] == SENSE_OVER);
}

/* Whether two numbers are a year and the end of another, or a month: "1996-98", "2001-06". */
static bool
is_of_year(const struct reading *reading)
{
	return reading->numbers[1].length == 2 && reading->numbers[0].length == 4 && reading->joined &&
	       ascii_digits(reading->numbers[0], 0) == 4 && ascii_digits(reading->numbers[1], 0) == 2;
}

/* The bytes of a letter that numbers the rows, before a label's bounds, "c. 501 - 550"; or 0. */
static size_t
ordinal_length(struct slice label)
{
	bool ordinal = label.length > 3 && ascii_is_one_of(label.text[1], ".)") && label.text[2] == ' ' &&
	               (ascii_is_digit(label.text[3]) || ascii_is_one_of(label.text[3], "$<>"));

	return ordinal && ascii_is_letter(label.text[0]) ? 3 : 0;
}

struct bounds
bounds_parse(struct slice label)
{
	struct reading reading = { .count = 0 };
	struct bounds  bounds = { .low = { "", 0 }, .high = { "", 0 } };

	for (size_t at = 0; at < label.length;) {
		struct slice rest = { label.text + at, label.length - at };
		size_t       length = rest.text[0] == ' ' ? 1 : take_part(&reading, rest);
		if (length == 0) {
			length = at == 0 ? ordinal_length(label) : 0;
			if (length == 0)
				return bounds;
		}
		reading.begun = reading.begun || rest.text[0] != ' ';
		at += length;
	}
	if (reading.count == 0 || (reading.count == 2 && (is_closed(&reading) || is_of_year(&reading))))
		return bounds;
	enum sense sense = reading.senses[0] != SENSE_NONE ? reading.senses[0] : reading.senses[1];
	if (reading.count == 2 || sense != SENSE_UNDER)
		bounds.low = reading.numbers[0];
	if (reading.count == 2) {
		bounds.high = reading.numbers[1];
		bounds.apart = !reading.joined;
	}
	if (reading.count == 1 && sense != SENSE_OVER)
		bounds.high = reading.numbers[0];
	return bounds;
}

bool
bounds_are_behind(struct slice label)
{
	for (size_t at = 1; at < label.length; at++) {
		if (label.text[at - 1] != ' ')
			continue;
		struct bounds bounds = bounds_parse((struct slice){ label.text + at, label.length - at });
		bool          both = bounds.low.length > 0 && bounds.high.length > 0;
		if (both ? !bounds.apart && bounds.low.text != bounds.high.text
		         : bounds.low.length + bounds.high.length > 0)
			return true;
	}
	return false;
}

/* Whether a word may stand beside the year that a part of it is of: "Jan.", "through", "half". */
static bool
is_part_of_year(struct slice word)
{
	return (word.length >= 3 && date_month(word.text) > 0) ||
	       words_equal_one(word, year_words, LEN(year_words));
}

struct slice
bounds_year(struct slice label)
{
	const struct slice none = { "", 0 };
	struct slice       year = none;
	size_t             length;

	for (size_t at = 0; at < label.length; at += length) {
		struct slice rest = { label.text + at, label.length - at };
		for (length = 0; length < rest.length && ascii_is_letter(rest.text[length]);)
			length++;
		if (length > 0 && (!is_part_of_year((struct slice){ rest.text, length }) ||
		                   (at == 0 && ascii_lower(rest.text[0]) == 't'))) /* "Through June 1992" */
			return none;
		size_t digits = length == 0 ? ascii_digits(rest, 0) : 0;
		if (digits > 0 && (digits != 4 || year.length > 0))
			return none;
		if (digits > 0)
			year = (struct slice){ rest.text, digits };
		if (length + digits == 0 && !ascii_is_one_of(rest.text[0], " ().,-"))
			return none;
		length += digits + (length + digits == 0);
	}
	return year;
}

struct slice
bounds_years(struct slice label, struct slice *last)
{
	enum { YEAR = 4, SHORT = 2 };
	size_t at = YEAR + ascii_blanks(label, YEAR < label.length ? YEAR : label.length);

	*last = (struct slice){ "", 0 };
	if (ascii_digits(label, 0) != YEAR || at == label.length || !ascii_is_one_of(label.text[at], "-/"))
		return *last;
	at += 1 + ascii_blanks(label, at + 1);
	at += at < label.length && label.text[at] == '\'';
	if (at + SHORT != label.length || ascii_digits(label, at) != SHORT)
		return *last;
	struct slice first = { label.text, YEAR }, end = { label.text + at, SHORT };
	if (memcmp(end.text, "12", SHORT) <= 0 || memcmp(end.text, first.text + YEAR - SHORT, SHORT) <= 0 ||
	    !(first.text[0] == '1' ? first.text[1] == '9' : first.text[0] == '2' && first.text[1] == '0'))
		return *last;
	*last = end;
	return first;
}

bool
bounds_descend(struct slice low, struct slice high)
{
	size_t length = low.length < high.length ? low.length : high.length;

	if (low.length != high.length) {
		size_t whole = ascii_digits(low, 0), other = ascii_digits(high, 0);
		if (whole != other)
			return whole > other;
	}
	return memcmp(low.text, high.text, length) > 0;
}

/* Whether the slash at `at` is one of "1/2" to "31/32" behind a whole number, or before a percent sign. */
static bool
is_fraction(struct slice label, size_t at)
{
	static const char *const parts[] = { "2", "4", "8", "16", "32" };
	struct slice             part = { label.text + at + 1, ascii_digits(label, at + 1) };
	size_t                   start = at, end = at + 1 + part.length;
	bool                     known = false;

	for (size_t i = 0; i < LEN(parts); i++)
		known = known || slice_is(part, parts[i]);
	while (start > 0 && ascii_is_digit(label.text[start - 1]))
		start--;
	if (!known || start == at)
		return false;
	if (end < label.length && label.text[end] == '%')
		return true;
	return start > 1 && ascii_is_one_of(label.text[start - 1], " -") && ascii_is_digit(label.text[start - 2]);
}

bool
bounds_have_fraction(struct slice label)
{
	for (size_t at = 0; at < label.length; at++) {
		const char *slash = memchr(label.text + at, '/', label.length - at);
		if (slash == NULL)
			return false;
		at = (size_t)(slash - label.text);
		if (is_fraction(label, at))
			return true;
	}
	return false;
}
