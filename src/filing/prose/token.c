/*
 * Takes words, names, numbers and dates as they are printed, with whatever
 * belongs to them or was lost in them.
 */
#include "filing/prose/token.h"

#include "filing/number.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"
#include "util/word.h"

/* Words that a name follows, in capitals. */
static const char *const before_names[] = {
	"CLASS", "CLASSES", "POOL", "POOLS", "GROUP", "GROUPS", "SERIES", "SUBPOOL", "SUBGROUP",
	"AND", "OR",
};

#define L CLASS_LETTER
#define U (CLASS_LETTER | CLASS_UPPER)
#define D CLASS_DIGIT
#define B CLASS_BLANK
#define I CLASS_INNER

const unsigned char token_classes[256] = {
	['\t'] = B, ['\n'] = B, ['\v'] = B, ['\f'] = B, ['\r'] = B, [' '] = B,
	['-'] = I, ['\''] = I,
	['0'] = D, ['1'] = D, ['2'] = D, ['3'] = D, ['4'] = D,
	['5'] = D, ['6'] = D, ['7'] = D, ['8'] = D, ['9'] = D,
	['A'] = U, ['B'] = U, ['C'] = U, ['D'] = U, ['E'] = U, ['F'] = U, ['G'] = U, ['H'] = U, ['I'] = U,
	['J'] = U, ['K'] = U, ['L'] = U, ['M'] = U, ['N'] = U, ['O'] = U, ['P'] = U, ['Q'] = U, ['R'] = U,
	['S'] = U, ['T'] = U, ['U'] = U, ['V'] = U, ['W'] = U, ['X'] = U, ['Y'] = U, ['Z'] = U,
	['a'] = L, ['b'] = L, ['c'] = L, ['d'] = L, ['e'] = L, ['f'] = L, ['g'] = L, ['h'] = L, ['i'] = L,
	['j'] = L, ['k'] = L, ['l'] = L, ['m'] = L, ['n'] = L, ['o'] = L, ['p'] = L, ['q'] = L, ['r'] = L,
	['s'] = L, ['t'] = L, ['u'] = L, ['v'] = L, ['w'] = L, ['x'] = L, ['y'] = L, ['z'] = L,
};

#undef L
#undef U
#undef D
#undef B
#undef I

void
token_take(struct sentence *s, unsigned word, size_t length)
{
	if (s->count == 0)
		s->begin = s->at;
	if (s->count == SENTENCE_TOKENS) {
		s->too_long = true;
	} else {
		s->tokens[s->count] = token_of(s->at, length, s->definite);
		s->words[s->count++] = (uint16_t)word;
		s->definite = false;
	}
	s->at += length;
}

void
token_take_date(struct sentence *s, uint32_t date, size_t length)
{
	size_t count = s->count;

	token_take(s, TOKEN_DATE, length);
	if (s->count > count)
		s->dates[count] = date;
}

/*** words ***/

size_t
token_date(const struct sentence *s, const struct vocabulary_entry *month, size_t at, size_t length,
           uint32_t *date)
{
	size_t behind = date_read_behind(month->mark, rest_at(s, at + length), date);

	return behind > 0 ? length + behind : 0;
}

/* Takes a date that starts with the word at s->at; false where it is none. */
static bool
take_named_date(struct sentence *s, const struct vocabulary_entry *word, size_t length)
{
	uint32_t date = 0;

	if (!may_start_date(s, word, length, s->at + length))
		return false;
	size_t taken =
	    word->mark != 0 ? token_date(s, word, s->at, length, &date) : date_read(rest_at(s, s->at), &date);
	if (taken > 0)
		token_take_date(s, date, taken);
	return taken > 0;
}

/* The length of a name like "B-1", "IA-PO" or "2003-11" at s->at: capitals and digits, hyphens. */
static size_t
name_length(const struct sentence *s)
{
	size_t at = s->at, hyphens = 0;

	for (; at < s->text.used; at++) {
		char c = s->text.bytes[at];
		if (c == '-' && is_word_byte(byte_at(s, at + 1)))
			hyphens++;
		else if (!ascii_is_upper(c) && !ascii_is_digit(c))
			break;
	}
	return hyphens > 0 && !ascii_is_letter(byte_at(s, at)) ? at - s->at : 0;
}

/* Whether what has a name's bytes is words in capitals, which are made of known ones: "LOAN-TO-VALUE". */
static bool
is_compound_word(struct sentence *s, size_t length)
{
	enum { WORD_LEAST = 3 };
	size_t first = 0;

	for (size_t i = 0; i < length; i++)
		if (is_class(s, s->at + i, CLASS_DIGIT))
			return false;
	/* "TO-VALUE" behind "LOAN-" */
	if (s->at > 1 && s->text.bytes[s->at - 1] == '-' && is_word_byte(s->text.bytes[s->at - 2]))
		return true;
	while (s->text.bytes[s->at + first] != '-')
		first++;
	struct slice word = { s->text.bytes + s->at, first };
	return first >= WORD_LEAST && vocabulary_find(s->vocabulary, word)->number != WORD_UNKNOWN;
}

/* Whether a word is the article that starts a sentence: "A total of". */
static bool
is_first_article(const struct sentence *s, struct slice word)
{
	return s->count == 0 && word.length == 1 && word.text[0] == 'A' && byte_at(s, s->at + 1) == ' ' &&
	       is_class(s, s->at + 2, CLASS_LETTER) && !is_class(s, s->at + 2, CLASS_UPPER);
}

/* Whether two capitals stand at an offset. */
static bool
are_capitals(const struct sentence *s, size_t at)
{
	return is_class(s, at, CLASS_UPPER) && is_class(s, at + 1, CLASS_UPPER);
}

/* Whether a word is the article in a text in capitals, and no name: "HAVE A WEIGHTED", not "CLASS A". */
static bool
is_capital_article(const struct sentence *s, struct slice word)
{
	if (s->count == 0 || word.length != 1 || word.text[0] != 'A' || byte_at(s, s->at + 1) != ' ' ||
	    !are_capitals(s, s->at + 2))
		return false;
	struct slice former = sentence_token(s, s->count - 1);
	if (former.length < 2 || !are_capitals(s, s->tokens[s->count - 1].start + former.length - 2))
		return false;
	for (size_t i = 0; i < LEN(before_names); i++)
		if (slice_is(former, before_names[i]))
			return false;
	return true;
}

/* The word of one that a hyphen cuts, "orig- ination"; else an unknown one. */
static const struct vocabulary_entry *
find_joined(struct sentence *s, size_t *length)
{
	static const struct vocabulary_entry unknown = { .number = WORD_UNKNOWN, .bits = WORD_IS_UNKNOWN };

	struct slice first = { s->text.bytes + s->at, *length };
	if (byte_at(s, s->at + first.length) != '-')
		return &unknown;
	struct slice rest = rest_at(s, skip_blanks(s, s->at + first.length + 1));
	size_t       letters = 0;
	while (letters < rest.length && letters <= WORD_MARGIN && ascii_is_letter(rest.text[letters]))
		letters++;
	rest.length = letters;
	const struct vocabulary_entry *word = vocabulary_find_cut(s->vocabulary, first, rest);
	if (word == NULL)
		return &unknown;
	*length = (size_t)(rest.text + letters - first.text);
	return word;
}

/* The word that two initials stand for, "W.A." and not "U.S."; else an unknown one. */
static const struct vocabulary_entry *
find_initials(struct sentence *s, size_t *length)
{
	enum { INITIALS = 3 };
	const struct vocabulary_entry *word =
	    vocabulary_find(s->vocabulary, (struct slice){ s->text.bytes + s->at, INITIALS });

	*length = word->number != WORD_UNKNOWN ? INITIALS : *length;
	return word;
}

/* The length of the run of letters at an address; the text's margin ends it. */
static inline size_t
letters_at(const char *text)
{
	size_t   length = 0;
	uint64_t others;

	while ((others = word_letters(word_at(text + length)) ^ WORD_OF(0x80)) == 0)
		length += sizeof others;
	return length + word_lowest_bit(others) / 8;
}

/* The length of the run of letters, digits and apostrophes at s->at. */
static size_t
word_length(const struct sentence *s)
{
	const char *text = s->text.bytes + s->at;
	size_t      length = 0;

	for (;;) {
		length += letters_at(text + length);
		size_t letters = length;
		while ((class_of(text[length]) & CLASS_DIGIT) != 0)
			length++;
		if (text[length] == '\'' && (class_of(text[length + 1]) & CLASS_LETTER) != 0)
			length++;
		if (length == letters && (class_of(text[length]) & CLASS_LETTER) == 0)
			return length;
	}
}

/* Whether a word is the day of a month before it, its digits read as letters. */
static bool
is_garbled_day(struct sentence *s, struct slice word)
{
	size_t end = s->at + word.length;

	if (s->count == 0 || !token_may_be_day(word) ||
	    !ascii_is_digit(byte_at(s, skip_blanks(s, end + (byte_at(s, end) == ',')))))
		return false;
	return vocabulary_find(s->vocabulary, sentence_token(s, s->count - 1))->mark != 0;
}

void
token_take_word(struct sentence *s)
{
	size_t name = is_class(s, s->at, CLASS_UPPER) ? name_length(s) : 0;

	if (name > 0 && !is_compound_word(s, name)) {
		token_take(s, TOKEN_WORD, name);
		return;
	}
	size_t       length = word_length(s);
	struct slice text = { s->text.bytes + s->at, length };
	const struct vocabulary_entry *known = vocabulary_find(s->vocabulary, text);
	if (token_is_article(known, text) || is_first_article(s, text) || is_capital_article(s, text)) {
		s->definite = known->taken == 3;
		s->at += known->taken;
		return;
	}
	s->doubtful = s->doubtful || (known->bits & WORD_IS_DOUBTFUL) != 0;
	if (known->number != WORD_UNKNOWN) {
		length = known->taken;
	} else if (length == 1 && byte_at(s, s->at + 1) == '.' && is_class(s, s->at + 2, CLASS_LETTER)) {
		known = find_initials(s, &length);
	} else if (is_garbled_day(s, text)) {
		token_take(s, TOKEN_SPOILT, length);
		return;
	} else {
		known = find_joined(s, &length);
	}
	if (take_named_date(s, known, length))
		return;
	token_take(s, known->number, length);
}

/*** numbers ***/

/* The length of the run of digits, letters and hyphens that starts at s->at. */
static size_t
run_length(const struct sentence *s, const char *more)
{
	size_t length = 0;

	while (is_word_byte(byte_at(s, s->at + length)) ||
	       (ascii_is_one_of(byte_at(s, s->at + length), more) &&
	        is_word_byte(byte_at(s, s->at + length + 1))))
		length++;
	return length;
}

/* The length of the run of digits, commas and points that starts at s->at. */
static size_t
figure_length(const struct sentence *s)
{
	size_t length = 0;

	while (ascii_is_digit(byte_at(s, s->at + length)) || byte_at(s, s->at + length) == ',' ||
	       byte_at(s, s->at + length) == '.')
		length++;
	return length;
}

/* Whether digits at s->at may be of a date: "12/", "2003-", or a letter behind a blank. */
static bool
may_start_numeric_date(const struct sentence *s)
{
	enum { YEAR = 4, DAY = 2 };
	const char *text = s->text.bytes + s->at; /* the margin ends it */
	size_t      digits = 0;

	while (digits <= YEAR && ascii_is_digit(text[digits]))
		digits++;
	if (digits == 0 || digits > YEAR)
		return false;
	if (text[digits] == '/' || (text[digits] == '-' && digits == YEAR))
		return true;
	return digits <= DAY && (class_of(text[digits]) & CLASS_BLANK) != 0 &&
	       is_class(s, skip_blanks(s, s->at + digits), CLASS_LETTER);
}

static bool
take_numeric_date(struct sentence *s)
{
	uint32_t date = 0;

	if (!may_start_numeric_date(s))
		return false;
	size_t taken = date_read(rest_at(s, s->at), &date);
	if (taken == 0 || is_word_byte(byte_at(s, s->at + taken)) ||
	    (byte_at(s, s->at + taken) == '-' && is_word_byte(byte_at(s, s->at + taken + 1))))
		return false;
	token_take_date(s, date, taken);
	return true;
}

/* The bytes of a number that a known word has grown to: "357.41months". 0 where there is none. */
static size_t
glued_number(struct sentence *s, struct number *number)
{
	enum { FIGURE_MAX = 64 };
	size_t start = s->at, letters = 0;

	while (start < s->text.used && start - s->at < FIGURE_MAX && !ascii_is_letter(s->text.bytes[start]) &&
	       (s->text.bytes[start] != ' ' || s->text.bytes[s->at] == '$'))
		start++;
	while (ascii_is_letter(byte_at(s, start + letters)))
		letters++;
	struct slice word = { s->text.bytes + start, letters };
	if (letters < 2 || vocabulary_find(s->vocabulary, word)->number == WORD_UNKNOWN)
		return 0;
	size_t length = number_parse((struct slice){ s->text.bytes + s->at, start - s->at }, number);
	return length == start - s->at ? length : 0;
}

/* Whether a point or comma at `at` parts a number from letters with digits among them: "1,O74". */
static bool
is_garbled(const struct sentence *s, size_t at)
{
	if ((byte_at(s, at) != ',' && byte_at(s, at) != '.') || !ascii_is_letter(byte_at(s, at + 1)))
		return false;
	while (ascii_is_letter(byte_at(s, at + 1)))
		at++;
	return ascii_is_digit(byte_at(s, at + 1));
}

/* The length of what starts with a digit and is all digits, but for letters that are taken for some: "67O"; else 0. */
static size_t
misread_length(const struct sentence *s)
{
	size_t at = s->at;
	bool   letters = false;

	for (; ascii_is_digit(byte_at(s, at)) || token_is_like_digit(byte_at(s, at)); at++)
		letters = letters || !ascii_is_digit(byte_at(s, at));
	size_t behind = at + ascii_is_one_of(byte_at(s, at), ".,-/");
	return letters && !is_word_byte(byte_at(s, behind)) ? at - s->at : 0;
}

/* Whether three digits stand at `at`, and no more of a number or word, but cents. */
static bool
is_group(const struct sentence *s, size_t at)
{
	enum { GROUP = 3 };

	for (size_t i = 0; i < GROUP; i++)
		if (!ascii_is_digit(byte_at(s, at + i)))
			return false;
	return !is_word_byte(byte_at(s, at + GROUP)) && byte_at(s, at + GROUP) != '%';
}

/* Whether a sentence may start with a byte, or none be left. */
static bool
starts_sentence(char c)
{
	return !is_word_byte(c) || ascii_is_upper(c);
}

/*
 * Where dollars go on that a blank has parted, behind a number that ends at
 * `at`: "$405 860 262.91"; behind a comma, too, where they end in cents or the
 * sentence does: "$59,662, 885. The". Else `at`.
 */
static size_t
end_of_parted(const struct sentence *s, size_t at)
{
	size_t end = at;
	bool   commas = false, ended = false;

	while (!ended) {
		size_t comma = byte_at(s, end) == ',', group = skip_blanks(s, end + comma);
		if (group == end + comma || !is_group(s, group))
			break;
		commas = commas || comma > 0;
		end = group + 3;
		ended = byte_at(s, end) == '.';
	}
	if (ended && ascii_is_digit(byte_at(s, end + 1)))
		for (end++; ascii_is_digit(byte_at(s, end));)
			end++;
	else
		ended = ended && starts_sentence(byte_at(s, skip_blanks(s, end + 1)));
	return ended || !commas ? end : at;
}

/*
 * The length of a number of as many bytes with what has grown to it, where it is none as
 * printed: a percentage with a comma or of thousands, "6,349%", or joined to other digits,
 * "5:25%"; dollars with three decimals, "$54.000", or joined to more digits, "$3,842:785", "$5
 * 2,549". Else 0.
 */
static size_t
mistyped_length(const struct sentence *s, const struct number *number, size_t length)
{
	size_t end = s->at + length, more = end;

	if (number_is_mistyped(number))
		return length - number->percent;
	if (number->percent)
		return 0;
	if (!number->dollars) {
		size_t digits = ascii_is_one_of(byte_at(s, end), ":;") ? ascii_digits(rest_at(s, s->at), length + 1) : 0;
		return digits > 0 && byte_at(s, end + 1 + digits) == '%' ? length + 1 + digits : 0;
	}
	if (ascii_is_one_of(byte_at(s, end), ":;-/ ") && ascii_is_digit(byte_at(s, end + 1)))
		more = end + 1;
	while (more > end && (ascii_is_digit(byte_at(s, more)) ||
	                      (byte_at(s, more) == ',' && ascii_is_digit(byte_at(s, more + 1)))))
		more++;
	bool comma = more > end && memchr(s->text.bytes + end, ',', more - end) != NULL;
	return more > end && (byte_at(s, end) != ' ' || comma) ? more - s->at : 0;
}

/* Takes what is no number and no word: with digits in it, it was meant for one. */
static void
take_spoilt(struct sentence *s)
{
	size_t dollar = byte_at(s, s->at) == '$' ? skip_blanks(s, s->at + 1) - s->at : 0;

	s->at += dollar;
	size_t          length = run_length(s, ".,-/");
	bool            digits = mask_has_digit((struct slice){ s->text.bytes + s->at, length });
	enum token_kind kind = length > 0 ? TOKEN_SPOILT : TOKEN_OTHER;
	if (digits && dollar > 0)
		kind = TOKEN_SPOILT_DOLLARS;
	else if (digits && byte_at(s, s->at + length) == '%')
		kind = TOKEN_SPOILT_PERCENT;
	token_take(s, kind, length);
}

/* Takes dollars that a blank has parted; false where they are whole, as most are. */
static bool
take_parted(struct sentence *s, const struct number *number, size_t length)
{
	size_t sign = (size_t)(number->digits.text - (s->text.bytes + s->at));
	size_t whole = number->dollars ? end_of_parted(s, s->at + length) - s->at : length;

	if (whole == length)
		return false;
	s->at += sign;
	token_take(s, TOKEN_SPOILT_DOLLARS, whole - sign);
	return true;
}

/* Takes a number that is none as printed; false where it is one. */
static bool
take_mistyped(struct sentence *s, const struct number *number, size_t length)
{
	size_t sign = (size_t)(number->digits.text - (s->text.bytes + s->at));
	size_t taken = mistyped_length(s, number, length);

	if (taken == 0)
		return false;
	s->at += sign;
	token_take(s, number->dollars ? TOKEN_SPOILT_DOLLARS : TOKEN_SPOILT_PERCENT, taken - sign);
	return true;
}

/*
 * The length of what starts with a digit and ends in a part of a percent, "6-1/2%", "97
 * 1/2%", "1/2 percent"; else 0.
 */
static size_t
fraction_length(const struct sentence *s)
{
	struct slice text = output_written(&s->text);
	size_t       end = s->at + ascii_digits(text, s->at);

	if (byte_at(s, end) != '/') {
		end = byte_at(s, end) == '-' ? end + 1 : skip_blanks(s, end);
		end += ascii_digits(text, end);
	}
	size_t digits = byte_at(s, end) == '/' ? ascii_digits(text, end + 1) : 0;
	if (digits == 0)
		return 0;
	end += 1 + digits;
	size_t unit = skip_blanks(s, end);
	bool   percent = byte_at(s, unit) == '%' || (unit > end && strncmp(s->text.bytes + unit, "per", 3) == 0);
	return percent ? end - s->at : 0;
}

/* Takes back the country of a dollar: "[US]$9". */
static void
drop_country(struct sentence *s)
{
	if (s->count == 0 || !slice_is(sentence_token(s, s->count - 1), "US") ||
	    s->tokens[s->count - 1].start + 2 != s->at)
		return;
	s->definite = sentence_is_definite(s, s->count - 1);
	s->count--;
}

/* Where a word ends that starts at an offset, any of the bytes of `more` among its letters. */
static size_t
letters_end(const struct sentence *s, size_t at, const char *more)
{
	while (is_class(s, at, CLASS_LETTER) || ascii_is_one_of(byte_at(s, at), more))
		at++;
	return at;
}

/* Whether the bytes from an offset to another are the word, in any case, its points left out. */
static bool
is_at(const struct sentence *s, size_t from, size_t to, const char *word)
{
	for (; from < to; from++) {
		if (byte_at(s, from) == '.')
			continue;
		if (ascii_lower(byte_at(s, from)) != *word)
			return false;
		word += *word != '\0';
	}
	return *word == '\0';
}

/* Where "New York time", in brackets or not, ends that starts at an offset; else the offset. */
static size_t
zone_end(const struct sentence *s, size_t at)
{
	bool   bracket = byte_at(s, at) == '(';
	size_t word = at + bracket, end = letters_end(s, word, "");

	while (is_class(s, word, CLASS_UPPER) && !is_at(s, word, end, "time")) {
		word = skip_blanks(s, end);
		end = letters_end(s, word, "");
	}
	if (word == at + bracket || !is_at(s, word, end, "time"))
		return at;
	return end + (bracket && byte_at(s, end) == ')');
}

/*
 * The length of a time of day, with what leads from it to a date: "5:00 p.m. (New York time) on
 * [May 1]"; else 0.
 */
static size_t
time_length(const struct sentence *s)
{
	enum { MINUTES = 2 };
	struct slice rest = rest_at(s, s->at);
	size_t       hours = ascii_digits(rest, 0), at = s->at + hours + 1 + MINUTES;

	if (hours == 0 || hours > 2 || byte_at(s, s->at + hours) != ':' || ascii_digits(rest, hours + 1) != MINUTES ||
	    is_word_byte(byte_at(s, at)) || byte_at(s, at) == '%')
		return 0;
	size_t half = skip_blanks(s, at), end = letters_end(s, half, ".");
	if (is_at(s, half, end, "am") || is_at(s, half, end, "pm") || is_at(s, half, end, "noon"))
		at = end;
	size_t zone = skip_blanks(s, at + (byte_at(s, at) == ','));
	at = zone_end(s, zone) > zone ? zone_end(s, zone) : at;
	size_t on = skip_blanks(s, at + (byte_at(s, at) == ','));
	return (is_at(s, on, letters_end(s, on, ""), "on") ? on + 2 : at) - s->at;
}

void
token_take_number(struct sentence *s)
{
	struct number number;
	size_t        length;

	if (byte_at(s, s->at) == '$')
		drop_country(s);
	if (take_numeric_date(s))
		return;
	if (time_length(s) > 0) {
		s->at += time_length(s);
		return;
	}
	length = number_parse(rest_at(s, s->at), &number);
	if (length == 0)
		length = glued_number(s, &number);
	char next = byte_at(s, s->at + length);
	bool code = length > 0 && !number.dollars && !number.percent && (next == '-' || next == '/') &&
	            is_word_byte(byte_at(s, s->at + length + 1));
	bool parted = is_class(s, s->at + length, CLASS_BLANK) && is_class(s, s->at + length + 1, CLASS_DIGIT);
	if ((code || parted) && fraction_length(s) > 0) {
		token_take(s, TOKEN_SPOILT_PERCENT, fraction_length(s));
		return;
	}
	if (length > 0 && !code && !is_garbled(s, s->at + length)) {
		if (take_parted(s, &number, length) || take_mistyped(s, &number, length))
			return;
		token_take(s, number.percent ? TOKEN_PERCENT : number.dollars ? TOKEN_DOLLARS : TOKEN_NUMBER, length);
		return;
	}
	size_t run = run_length(s, "");
	if (length == 0 && run > 0 && byte_at(s, s->at + run) == '%') { /* "9B%" */
		token_take(s, TOKEN_SPOILT_PERCENT, run);
		return;
	}
	if (length == 0 && !code && misread_length(s) > 0) {
		token_take(s, TOKEN_SPOILT, misread_length(s));
		return;
	}
	if (code || run_length(s, "-") > figure_length(s)) {
		token_take(s, TOKEN_WORD, run_length(s, code ? ".,-/" : "-/"));
		return;
	}
	take_spoilt(s);
}
