/*
 * Reads sentences. A point ends one where it is not an abbreviation's, a
 * name's or a number's; a paragraph's end does only where a new sentence
 * follows, which the caller decides: filings break sentences at page ends.
 */
#include "filing/sentence.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/number.h"
#include "filing/token.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/word.h"

/* Words that end in a point without ending the sentence, and the longest one's length. */
enum { ABBREVIATION_MAX = 6 };

static const char *const abbreviations[] = {
	"inc", "corp", "co", "ltd", "no", "nos", "st", "mr", "mrs", "ms", "dr", "jan", "feb", "mar",
	"apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx", "vs", "i.e", "e.g",
	"etc", "u.s", "n.a", "n", "p", "sec", "dept", "assn", "bros", "cf", "viz",
};

/* Abbreviations that more words always follow: "Wtd. Avg. Mortgage Rate". */
static const char *const modifiers[] = { "avg", "wtd", "wgtd", "wgt", "aggr", "agg", "orig", "rem", "prin" };

/* Abbreviations that may end a sentence: "7.1 per cent." */
static const char *const units[] = { "cent", "mos", "yrs", "mo", "yr" };

/* Words that, behind an abbreviation, start a sentence. */
static const char *const openings[] = {
	"the",  "none", "no",   "all",   "at",   "each",    "in",       "on",        "of",
	"as",   "such", "pool", "group", "loan", "premium", "discount", "mortgage",  "information",
	"these", "this", "it",  "there", "for",  "weighted", "aggregate", "total",   "approximately",
};

/* Their words are marked by their numbers from 1. */
static const char *const months[] = {
	"january", "february", "march",     "april",   "may",      "june",
	"july",    "august",   "september", "october", "november", "december",
};

struct line_start {
	size_t    offset;
	uintmax_t number;
};

void
sentence_init(struct sentence *s, struct vocabulary *vocabulary)
{
	*s = (struct sentence){ .vocabulary = vocabulary, .text = OUTPUT_TO(-1) };
	for (size_t i = 0; i < sizeof months / sizeof *months; i++)
		vocabulary_mark(vocabulary, slice_of(months[i]), (uint8_t)(i + 1));
}

void
sentence_free(struct sentence *s)
{
	(void)output_close(&s->text);
	free(s->tokens);
	free(s->words);
	free(s->starts);
}

/*** bytes ***/

/* A byte of the text, which WORD_MARGIN NULs follow. */
static char
byte_at(const struct sentence *s, size_t at)
{
	return at < s->text.used ? s->text.bytes[at] : '\0';
}

static struct slice
rest_at(const struct sentence *s, size_t at)
{
	return (struct slice){ s->text.bytes + at, s->text.used - at };
}

static bool
is_word_byte(char c)
{
	return (class_of(c) & (CLASS_LETTER | CLASS_DIGIT)) != 0;
}

/* Whether a word, in any case, is in a list. */
static bool
is_listed(struct slice word, const char *const *list, size_t count)
{
	char first = word.length > 0 ? ascii_lower(word.text[0]) : '\0';

	for (size_t i = 0; i < count; i++) {
		if (list[i][0] != first)
			continue;
		size_t same = 0;
		while (same < word.length && list[i][same] == ascii_lower(word.text[same]))
			same++;
		if (same == word.length && list[i][same] == '\0')
			return true;
	}
	return false;
}

/*** lines ***/

/* Drops the text before the sentence. */
static void
drop_read_text(struct sentence *s)
{
	size_t gone = s->count > 0 && !s->too_long ? s->begin : s->at;
	size_t kept = 0;

	for (size_t i = 0; i < s->start_count; i++) {
		bool needed = i + 1 == s->start_count || s->starts[i + 1].offset > gone;
		if (!needed)
			continue;
		s->starts[kept] = s->starts[i];
		s->starts[kept].offset -= s->starts[kept].offset > gone ? gone : s->starts[kept].offset;
		kept++;
	}
	s->start_count = kept;
	if (gone == 0)
		return;
	memmove(s->text.bytes, s->text.bytes + gone, s->text.used - gone);
	s->text.used -= gone;
	s->at -= gone;
	s->begin = 0;
	for (size_t i = 0; i < s->count; i++)
		s->tokens[i].start -= (uint32_t)gone;
}

/* Whether a word goes on from the text's end into the line: it ends in a hyphen. */
static bool
is_hyphenated(const struct sentence *s, const struct line *line)
{
	size_t end = s->text.used;

	return end > 1 && s->text.bytes[end - 1] == '-' && is_word_byte(s->text.bytes[end - 2]) &&
	       is_word_byte(line->text[0]);
}

/* Whether an amount goes on from the text's end into the line: "$532,400," and "136.12". */
static bool
is_broken_amount(const struct sentence *s, const struct line *line)
{
	size_t start = s->text.used;
	size_t digits = 0;

	while (digits < line->length && ascii_is_digit(line->text[digits]))
		digits++;
	if (digits != 3 || start < 2 || s->text.bytes[start - 1] != ',' ||
	    !ascii_is_digit(s->text.bytes[start - 2]))
		return false;
	while (start > 0 && (ascii_is_digit(s->text.bytes[start - 1]) || s->text.bytes[start - 1] == ','))
		start--;
	while (start > 0 && s->text.bytes[start - 1] == ' ')
		start--;
	return start > 0 && s->text.bytes[start - 1] == '$';
}

int
sentence_append(struct sentence *s, const struct line *lines, size_t count)
{
	drop_read_text(s);
	for (size_t i = 0; i < count; i++) {
		const struct line *line = &lines[i];
		if (line->length == 0 || (line->kind != LINE_TEXT && line->kind != LINE_ROW))
			continue;
		if (s->text.used > 0 && !is_hyphenated(s, line) && !is_broken_amount(s, line))
			output_byte(&s->text, ' ');
		struct line_start *starts =
		    grow(s->starts, &s->start_capacity, s->start_count + 1, sizeof *starts);
		if (starts == NULL)
			return -1;
		s->starts = starts;
		starts[s->start_count++] = (struct line_start){ s->text.used, line->number };
		output_slice(&s->text, line_slice(line));
	}
	char *margin = output_room(&s->text, WORD_MARGIN);
	if (margin != NULL)
		memset(margin, 0, WORD_MARGIN);
	if (s->text.error != 0 || s->text.used > UINT32_MAX / 2) {
		errno = ENOMEM;
		return -1;
	}
	return 0;
}

static uintmax_t
line_of(const struct sentence *s, size_t offset)
{
	const struct line_start *low = s->starts;
	size_t                   count = s->start_count;

	for (; count > 1; count -= count / 2)
		if (low[count / 2].offset <= offset)
			low += count / 2;
	return s->start_count > 0 ? low->number : 0;
}

uintmax_t
sentence_line(const struct sentence *s, size_t token)
{
	struct slice text = sentence_token(s, token);
	size_t       digit = 0;

	while (digit < text.length && !ascii_is_digit(text.text[digit]))
		digit++;
	return line_of(s, s->tokens[token].start + (digit < text.length ? digit : 0));
}

bool
sentence_is_open(const struct sentence *s)
{
	return s->count > 0 || s->too_long;
}

void
sentence_begin(struct sentence *s)
{
	s->count = 0;
	s->begin = s->at;
	s->entry = s->too_long = s->definite = false;
}

void
sentence_rewind(struct sentence *s)
{
	enum { MENDED = 8 }; /* a date has no more tokens, however it is broken */

	if (s->too_long || s->count == 0)
		return;
	s->definite = false;
	s->count = s->count > MENDED ? s->count - MENDED : 0;
	if (s->count == 0)
		s->at = s->begin;
	else
		s->at = s->tokens[s->count - 1].start + s->tokens[s->count - 1].length;
}

void
sentence_drop(struct sentence *s)
{
	s->at = s->text.used;
	sentence_begin(s);
}

/*** tokens ***/

/* Gives the sentence up, whose text is not kept any more: remembers where it started. */
static void
set_too_long(struct sentence *s)
{
	if (!s->too_long)
		s->first_line = line_of(s, s->begin);
	s->too_long = true;
}

/*
 * Adds a token of `length` bytes from s->at on, a word by its number or what is
 * none by its kind, and passes over it.
 */
static void
take(struct sentence *s, unsigned word, size_t length)
{
	if (s->count == 0)
		s->begin = s->at;
	if (s->count == SENTENCE_TOKENS) {
		set_too_long(s);
	} else {
		s->tokens[s->count] = (struct token){ .definite = s->definite,
			                                  .start = (uint32_t)s->at,
			                                  .length = (uint32_t)length };
		s->words[s->count++] = (uint16_t)word;
		s->definite = false;
	}
	s->at += length;
}

static void
take_date(struct sentence *s, uint32_t date, size_t length)
{
	size_t count = s->count;

	take(s, TOKEN_DATE, length);
	if (s->count > count)
		s->tokens[count].date = date;
}

/* A date whose month is misspelt: "Decmber 1, 2003". */
static size_t
misspelt_date(const struct sentence *s, size_t month, size_t length, uint32_t *date)
{
	enum { NAME_MAX_LENGTH = 9, REST = 40 };
	char         text[NAME_MAX_LENGTH + REST];
	struct slice name = slice_of(months[month]);
	struct slice rest = rest_at(s, s->at + length);

	rest.length = rest.length < REST ? rest.length : REST;
	memcpy(text, name.text, name.length);
	memcpy(text + name.length, rest.text, rest.length);
	size_t all = date_read((struct slice){ text, name.length + rest.length }, date);
	return all > 0 ? all - name.length + length : 0;
}

/* Takes a date that starts with the word at s->at; false where it is none. */
static bool
take_named_date(struct sentence *s, const struct vocabulary_entry *word, size_t length)
{
	uint32_t date = 0;

	if (!may_start_date(s, word, length, s->at + length))
		return false;
	size_t taken = date_read(rest_at(s, s->at), &date);
	if (taken == 0 && word->mark != 0)
		taken = misspelt_date(s, word->mark - 1U, length, &date);
	if (taken > 0)
		take_date(s, date, taken);
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

/* Whether a word is the article that starts a sentence: "A total of". */
static bool
is_first_article(const struct sentence *s, struct slice word)
{
	return s->count == 0 && word.length == 1 && word.text[0] == 'A' && byte_at(s, s->at + 1) == ' ' &&
	       is_class(s, s->at + 2, CLASS_LETTER) && !is_class(s, s->at + 2, CLASS_UPPER);
}

/* The word of one that was cut at a line's end, "orig-" and "ination"; else an unknown one. */
static const struct vocabulary_entry *
find_joined(struct sentence *s, size_t *length)
{
	enum { JOINED_MAX = WORD_MARGIN };
	static const struct vocabulary_entry unknown = { .number = WORD_UNKNOWN, .bits = WORD_IS_UNKNOWN };

	char   text[JOINED_MAX] = "";
	size_t first = *length;

	if (byte_at(s, s->at + first) != '-' || first > JOINED_MAX)
		return &unknown;
	memcpy(text, s->text.bytes + s->at, first);
	size_t all = first, skipped = skip_blanks(s, s->at + first + 1) - s->at - first;
	while (all < JOINED_MAX && ascii_is_letter(byte_at(s, s->at + all + skipped))) {
		text[all] = byte_at(s, s->at + all + skipped);
		all++;
	}
	const struct vocabulary_entry *word =
	    vocabulary_find(s->vocabulary, (struct slice){ text, all });
	if (word->number == WORD_UNKNOWN || all == first || word->taken < all)
		return &unknown;
	*length = all + skipped;
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

static void
take_word(struct sentence *s)
{
	size_t name = is_class(s, s->at, CLASS_UPPER) ? name_length(s) : 0;

	if (name > 0) {
		take(s, TOKEN_WORD, name);
		return;
	}
	size_t       length = word_length(s);
	struct slice text = { s->text.bytes + s->at, length };
	const struct vocabulary_entry *known = vocabulary_find(s->vocabulary, text);
	if (token_is_article(known, text) || is_first_article(s, text)) {
		s->definite = length == 3;
		s->at += length;
		return;
	}
	if (known->number == WORD_UNKNOWN)
		known = find_joined(s, &length);
	else
		length = known->taken;
	if (take_named_date(s, known, length))
		return;
	take(s, known->number, length);
}

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
	take_date(s, date, taken);
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

static void
take_number(struct sentence *s)
{
	struct number number;
	size_t        length;

	if (take_numeric_date(s))
		return;
	length = number_parse(rest_at(s, s->at), &number);
	if (length == 0)
		length = glued_number(s, &number);
	char next = byte_at(s, s->at + length);
	bool code = length > 0 && !number.dollars && !number.percent && (next == '-' || next == '/') &&
	            is_word_byte(byte_at(s, s->at + length + 1));
	if (length > 0 && !code) {
		take(s, number.percent ? TOKEN_PERCENT : number.dollars ? TOKEN_DOLLARS : TOKEN_NUMBER, length);
		return;
	}
	if (code || run_length(s, "-") > figure_length(s)) {
		take(s, TOKEN_WORD, run_length(s, code ? ".,-/" : "-/"));
		return;
	}
	size_t dollar = byte_at(s, s->at) == '$' ? skip_blanks(s, s->at + 1) - s->at : 0;
	s->at += dollar;
	length = run_length(s, ".,-/");
	take(s, length > 0 ? TOKEN_SPOILT : TOKEN_OTHER, length);
}

/* The length of a footnote mark or an entry's mark in parentheses: "(2)", "(a)", "(iv)", "(*)". */
static size_t
mark_length(const struct sentence *s, size_t at)
{
	enum { MARK_MAX = 4 };
	size_t length = 1;

	if (byte_at(s, at) != '(')
		return 0;
	char first = byte_at(s, at + 1);
	bool digits = ascii_is_digit(first);
	while (length <= MARK_MAX &&
	       (digits ? ascii_is_digit(byte_at(s, at + length)) && length <= 2
	               : ascii_is_lower(byte_at(s, at + length)) || byte_at(s, at + length) == '*'))
		length++;
	return length > 1 && byte_at(s, at + length) == ')' ? length + 1 : 0;
}

/* The length of a quotation mark: " or “, `` or ''; 0 where there is none. */
static size_t
quote_length(const struct sentence *s, size_t at)
{
	unsigned char first = (unsigned char)byte_at(s, at);
	unsigned char last = (unsigned char)byte_at(s, at + 2);

	if (first == '"' || first == 0x93 || first == 0x94)
		return 1;
	if (first == 0xe2 && (unsigned char)byte_at(s, at + 1) == 0x80 && (last == 0x9c || last == 0x9d))
		return 3;
	return (first == '`' || first == '\'') && byte_at(s, at + 1) == (char)first ? 2 : 0;
}

/*** where sentences end ***/

/* The word that ends before `end`, with the points inside it. */
static struct slice
word_before(const struct sentence *s, size_t end)
{
	size_t start = end;

	while (start > s->begin && (is_word_byte(s->text.bytes[start - 1]) ||
	                            (s->text.bytes[start - 1] == '.' && start < end)))
		start--;
	return (struct slice){ s->text.bytes + start, end - start };
}

static bool
is_modifier(struct slice word)
{
	return word.length <= ABBREVIATION_MAX &&
	       is_listed(word, modifiers, sizeof modifiers / sizeof *modifiers);
}

/* Whether the word is one that ends in a point. */
static bool
is_abbreviation(struct slice word)
{
	/* an initial, but a pool's or a class's name may end a sentence */
	if (word.length == 1 && ascii_is_letter(word.text[0]))
		return true;
	if (word.length == 3 && word.text[1] == '.')
		return true;
	return word.length <= ABBREVIATION_MAX &&
	       is_listed(word, abbreviations, sizeof abbreviations / sizeof *abbreviations);
}

/* Whether the word at `at` opens a sentence even behind an abbreviation. */
static bool
is_opening(const struct sentence *s, size_t at)
{
	size_t end = at;

	while (is_word_byte(byte_at(s, end)))
		end++;
	struct slice word = { s->text.bytes + at, end - at };
	return ascii_is_upper(byte_at(s, at)) &&
	       is_listed(word, openings, sizeof openings / sizeof *openings);
}

/* Passes over what may stand behind a sentence's point: closing marks, footnote marks. */
static size_t
skip_closing(const struct sentence *s, size_t at)
{
	while (!is_class(s, at, CLASS_BLANK)) {
		size_t length = quote_length(s, at);
		if (length == 0)
			length = mark_length(s, at);
		char c = byte_at(s, at);
		if (length == 0 && (c == ')' || c == ']' || c == '*'))
			length = 1;
		if (length == 0)
			break;
		at += length;
	}
	return at;
}

/* Whether the point at s->at ends the sentence; `*behind` is set behind its closing marks. */
static bool
ends_sentence(struct sentence *s, size_t *behind)
{
	*behind = skip_closing(s, s->at + 1);
	size_t next = skip_blanks(s, *behind);
	bool   known = s->count > 0 && s->words[s->count - 1] != WORD_UNKNOWN;

	if (next == s->text.used)
		return true;
	if (next == *behind)
		return false;
	struct slice word = word_before(s, s->at);
	if (is_modifier(word))
		return false;
	if (is_abbreviation(word))
		return is_opening(s, next);
	if (!ascii_is_lower(byte_at(s, next)))
		return true;
	return known && !is_listed(word, units, sizeof units / sizeof *units);
}

/* Whether an entry of a list starts at `at`: "(2) ", "3. ", "and (b) ". */
static bool
starts_entry(const struct sentence *s, size_t at)
{
	size_t digits = 0;

	at = skip_blanks(s, at);
	if (at == s->text.used)
		return true;
	if (byte_at(s, at) == 'a' && byte_at(s, at + 1) == 'n' && byte_at(s, at + 2) == 'd' &&
	    !is_word_byte(byte_at(s, at + 3)))
		at = skip_blanks(s, at + 3);
	if (mark_length(s, at) > 0 || at == s->text.used)
		return true;
	while (digits < 3 && ascii_is_digit(byte_at(s, at + digits)))
		digits++;
	char next = byte_at(s, at + digits);
	return digits > 0 && digits < 3 && (next == '.' || next == ')') &&
	       ascii_is_blank(byte_at(s, at + digits + 1));
}

/* The length of an entry's mark at the sentence's start: "1.", "a)", "(iv)", "-", "o". */
static size_t
entry_mark(const struct sentence *s)
{
	const char *text = s->text.bytes + s->at; /* the margin ends it */
	size_t      run = 0;

	if (*text == '(')
		return mark_length(s, s->at);
	if (*text == '-' || *text == '*' || (*text == 'o' && ascii_is_blank(text[1])))
		return 1;
	if (ascii_is_upper(*text))
		run = 1;
	else if (ascii_is_digit(*text))
		run = ascii_is_digit(text[1]) ? 2 : 1;
	else
		while (run < 5 && ascii_is_lower(text[run]))
			run++;
	return run > 0 && run < 5 && (text[run] == '.' || text[run] == ')') && ascii_is_blank(text[run + 1])
	           ? run + 1
	           : 0;
}

/* Passes over the mark of a list's entry where the sentence starts with one. */
static bool
take_entry_mark(struct sentence *s)
{
	size_t mark = s->count == 0 ? entry_mark(s) : 0;

	s->at += mark;
	s->entry = s->entry || mark > 0;
	return mark > 0;
}

/* Takes a punctuation mark. Returns how the sentence ends there, SENTENCE_OPEN where it does not. */
static enum sentence_end
take_mark(struct sentence *s, char c)
{
	size_t behind = s->at + 1, length;

	switch ((unsigned char)c) {
	case '.':
	case '?':
	case '!':
		if (s->count > 0 && ends_sentence(s, &behind)) {
			s->at = behind;
			return SENTENCE_STOP;
		}
		s->at++;
		return SENTENCE_OPEN;
	case ';':
	case ':':
		if (s->count > 0 && starts_entry(s, s->at + 1)) {
			s->at++;
			return c == ';' ? SENTENCE_ENTRY : SENTENCE_LEAD_IN;
		}
		take(s, c == ';' ? TOKEN_SEMICOLON : TOKEN_COLON, 1);
		return SENTENCE_OPEN;
	case ',':
	case '&':
		take(s, TOKEN_COMMA, 1);
		return SENTENCE_OPEN;
	case '(':
		if ((length = mark_length(s, s->at)) > 0)
			s->at += length;
		else
			take(s, TOKEN_OPEN, 1);
		return SENTENCE_OPEN;
	case ')':
		take(s, TOKEN_CLOSE, 1);
		return SENTENCE_OPEN;
	case '-':
		/* inside a word, be it folded there, it only parts the words that it is made of */
		if (s->at > 0 && is_word_byte(s->text.bytes[s->at - 1]) &&
		    is_word_byte(byte_at(s, skip_blanks(s, s->at + 1))))
			s->at++;
		else
			take(s, TOKEN_DASH, 1);
		return SENTENCE_OPEN;
	default:
		if ((length = quote_length(s, s->at)) > 0)
			take(s, TOKEN_QUOTE, length);
		else
			s->at++;
		return SENTENCE_OPEN;
	}
}

/* Takes what stands at s->at, which is no blank. */
static enum sentence_end
take_next(struct sentence *s)
{
	char     c = s->text.bytes[s->at];
	unsigned class = class_of(c);

	if ((class & CLASS_LETTER) != 0) {
		take_word(s);
		return SENTENCE_OPEN;
	}
	if ((class & CLASS_DIGIT) != 0 || c == '$' || (c == '.' && is_class(s, s->at + 1, CLASS_DIGIT))) {
		take_number(s);
		return SENTENCE_OPEN;
	}
	return take_mark(s, c);
}

static int
make_room(struct sentence *s)
{
	struct token *tokens = grow(s->tokens, &s->token_capacity, SENTENCE_TOKENS, sizeof *tokens);
	if (tokens == NULL)
		return -1;
	s->tokens = tokens;
	uint16_t *words = grow(s->words, &s->word_capacity, SENTENCE_TOKENS, sizeof *words);
	if (words == NULL)
		return -1;
	s->words = words;
	return 0;
}

enum sentence_end
sentence_read(struct sentence *s)
{
	enum sentence_end end = SENTENCE_OPEN;

	if (make_room(s) != 0)
		return SENTENCE_NO_MEMORY;
	while (end == SENTENCE_OPEN) {
		s->at = skip_blanks(s, s->at);
		if (s->at >= s->text.used)
			break;
		if (take_entry_mark(s))
			continue;
		size_t start = s->at;
		if (is_class(s, start, CLASS_LETTER))
			token_take_plain(s);
		if (s->at == start)
			end = take_next(s);
	}
	if (s->count > 0 && s->at - s->begin > SENTENCE_BYTES)
		set_too_long(s);
	return s->too_long && end != SENTENCE_OPEN ? SENTENCE_TOO_LONG : end;
}
