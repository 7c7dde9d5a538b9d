/*
 * Reads sentences. A point ends one where it is not an abbreviation's, a
 * name's or a number's; a paragraph's end does only where a new sentence
 * follows, which the caller decides: filings break sentences at page ends.
 */
#include "filing/prose/sentence.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/prose/plain.h"
#include "filing/prose/stop.h"
#include "filing/prose/token.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* Words for the signs that a number is compared with, as long as what is read of a word. */
static const char above[WORD_MARGIN] = "above", below[WORD_MARGIN] = "below";

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
	const struct output memory = OUTPUT_TO(-1);

	s->vocabulary = vocabulary;
	s->text = memory;
	for (size_t i = 0; i < LEN(months); i++)
		vocabulary_mark(vocabulary, slice_of(months[i]), (uint8_t)(i + 1));
}

void
sentence_free(struct sentence *s)
{
	(void)output_close(&s->text);
	free(s->starts);
}

/*** lines ***/

/* Drops the text before the sentence. */
static void
drop_read_text(struct sentence *s)
{
	size_t gone = s->count > 0 && !s->too_long ? s->begin : s->at;
	size_t kept = 0;

	if (gone == s->text.used) {
		s->text.used = s->at = s->begin = s->start_count = 0;
		return;
	}
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
	memmove(s->text.bytes, s->text.bytes + gone, s->text.used - gone + WORD_MARGIN);
	s->text.used -= gone;
	s->at -= gone;
	s->begin = 0;
	for (size_t i = 0; i < s->count; i++)
		s->tokens[i].start -= (uint32_t)gone;
}

/* Whether a word goes on from the text's end, a hyphen, into the line. */
static bool
is_hyphenated(const struct sentence *s, const struct line *line)
{
	size_t end = s->text.used;

	return end > 1 && is_word_byte(s->text.bytes[end - 2]) && is_word_byte(line->text[0]);
}

/* Whether an amount goes on from the text's end, a comma, into the line: "$532,400," and "136.12". */
static bool
is_broken_amount(const struct sentence *s, const struct line *line)
{
	size_t start = s->text.used;
	size_t digits = 0;

	while (digits < line->length && ascii_is_digit(line->text[digits]))
		digits++;
	if (digits != 3 || start < 2 || !ascii_is_digit(s->text.bytes[start - 2]))
		return false;
	while (start > 0 && (ascii_is_digit(s->text.bytes[start - 1]) || s->text.bytes[start - 1] == ','))
		start--;
	while (start > 0 && s->text.bytes[start - 1] == ' ')
		start--;
	return start > 0 && s->text.bytes[start - 1] == '$';
}

/* Takes back a hyphen that an amount was broken with, "$532,-" and "400,136.12". Returns whether it is one. */
static bool
drop_hyphen(struct sentence *s, const struct line *line)
{
	if (s->text.used < 2 || s->text.bytes[s->text.used - 2] != ',')
		return false;
	s->text.used--;
	if (is_broken_amount(s, line))
		return true;
	s->text.used++;
	return false;
}

/*
 * Whether the letters before the hyphen that the text ends in, and those that the line
 * starts with, are one word that was cut: "in-" and "terest", not "loan-" and "to".
 */
static bool
is_cut_word(struct sentence *s, const struct line *line)
{
	size_t end = s->text.used - 1, start = end, letters = 0;

	while (start > 0 && ascii_is_letter(s->text.bytes[start - 1]))
		start--;
	while (letters < line->length && ascii_is_letter(line->text[letters]))
		letters++;
	return vocabulary_find_cut(s->vocabulary, (struct slice){ s->text.bytes + start, end - start },
	                           (struct slice){ line->text, letters }) != NULL;
}

/* Whether a line goes on where the text ends in a byte, without a blank between. */
static bool
goes_on(struct sentence *s, const struct line *line, char last)
{
	if (s->text.used == 0)
		return true;
	switch (last) {
	case '-':
		return is_hyphenated(s, line) || drop_hyphen(s, line);
	case ',':
		return is_broken_amount(s, line);
	default:
		return false;
	}
}

static bool
has_text(const struct line *line)
{
	return line->length > 0 && (line->kind == LINE_TEXT || line->kind == LINE_ROW);
}

/* Makes room for lines, and for WORD_MARGIN NULs behind them. Returns 0, or -1 with errno ENOMEM. */
static int
make_room(struct sentence *s, const struct line *lines, size_t count)
{
	size_t             room = WORD_MARGIN;
	struct line_start *starts = grow(s->starts, &s->start_capacity, s->start_count + count, sizeof *starts);

	for (size_t i = 0; i < count; i++)
		room += 1 + lines[i].length;
	if (starts != NULL)
		s->starts = starts;
	if (starts != NULL && output_reserve(&s->text, room) != NULL && s->text.used + room <= UINT32_MAX / 2)
		return 0;
	errno = ENOMEM;
	return -1;
}

/* Appends a line to the text, which ends in a byte, where there is room. */
static void
append_line(struct sentence *s, const struct line *line, char last)
{
	bool   on = goes_on(s, line, last);

	if (on && last == '-' && is_cut_word(s, line))
		s->text.used--;
	size_t offset = s->text.used;
	if (!on)
		s->text.bytes[offset++] = ' ';
	s->starts[s->start_count++] = (struct line_start){ offset, line->number };
	memcpy(s->text.bytes + offset, line->text, line->length);
	s->text.used = offset + line->length;
}

int
sentence_append(struct sentence *s, const struct line *lines, size_t count)
{
	drop_read_text(s);
	if (make_room(s, lines, count) != 0)
		return -1;
	char last = s->text.used > 0 ? s->text.bytes[s->text.used - 1] : '\0';
	for (size_t i = 0; i < count; i++) {
		if (!has_text(&lines[i]))
			continue;
		append_line(s, &lines[i], last);
		last = lines[i].text[lines[i].length - 1]; /* to read it where it was written takes long */
	}
	memset(s->text.bytes + s->text.used, 0, WORD_MARGIN);
	return 0;
}

/* The line start that an offset is behind, of which there must be one. */
static size_t
line_of(const struct sentence *s, size_t offset)
{
	size_t low = 0;

	for (size_t count = s->start_count; count > 1; count -= count / 2)
		if (s->starts[low + count / 2].offset <= offset)
			low += count / 2;
	return low;
}

enum { NEAR = 4 }; /* lines that a number is on before those that it pays to look for halving them */

uintmax_t
sentence_line(const struct sentence *s, size_t token, size_t *hint)
{
	struct slice text = sentence_token(s, token);
	size_t       digit = 0, start = s->tokens[token].start;

	while (digit < text.length && !ascii_is_digit(text.text[digit]))
		digit++;
	start += digit < text.length ? digit : 0;
	size_t line = *hint;
	if (line >= s->start_count || s->starts[line].offset > start)
		line = line_of(s, start);
	for (int near = 0; line + 1 < s->start_count && s->starts[line + 1].offset <= start; near++)
		line = near < NEAR ? line + 1 : line_of(s, start);
	return s->starts[*hint = line].number;
}

bool
sentence_is_open(const struct sentence *s)
{
	return s->count > 0 || s->too_long || s->definite; /* an article is no token */
}

void
sentence_begin(struct sentence *s)
{
	s->count = 0;
	s->begin = s->at;
	s->first_line = 0;
	s->entry = s->too_long = s->definite = s->doubtful = false;
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
		s->at = s->tokens[s->count - 1].start + s->tokens[s->count - 1].extent / 2;
}

void
sentence_drop(struct sentence *s)
{
	s->at = s->text.used;
	sentence_begin(s);
}

/*** tokens ***/

/* Passes over the mark of a list's entry where the sentence starts with one. */
static bool
take_entry_mark(struct sentence *s)
{
	if (s->count > 0)
		return false;
	size_t mark = stop_entry_mark(s);
	if (mark == 0)
		return false;
	s->at += mark;
	s->entry = true;
	return true;
}

/* Whether a date that starts with its month stands at `at`. */
static bool
is_date(const struct sentence *s, size_t at)
{
	uint32_t date;

	return is_class(s, at, CLASS_LETTER) &&
	       date_read((struct slice){ s->text.bytes + at, s->text.used - at }, &date) > 0;
}

/* The length of the leaders at s->at, "....." or ". . . .", that lead to a value; 0 where there are none. */
static size_t
leaders_length(const struct sentence *s)
{
	enum { LEAST = 3, MOST = 128 }; /* dots: no line of a list has more */
	size_t end = s->at + 1, dots = 1;

	for (; dots < MOST; dots++) {
		size_t dot = end + (byte_at(s, end) == ' ');
		if (byte_at(s, dot) != '.')
			break;
		end = dot + 1;
	}
	size_t behind = skip_blanks(s, end);
	bool   value = byte_at(s, behind) == '$' || is_class(s, behind, CLASS_DIGIT);
	return dots >= LEAST && (value || is_date(s, behind)) ? end - s->at : 0;
}

/* Takes a sign that a number is compared with, "LTV > 80%", as the word for it; passes over one of a tag. */
static void
take_comparison(struct sentence *s, const char word[WORD_MARGIN])
{
	size_t number = skip_blanks(s, s->at + 1);
	bool   apart = s->at > 0 && ascii_is_blank(s->text.bytes[s->at - 1]);

	if (apart && (is_class(s, number, CLASS_DIGIT) || byte_at(s, number) == '$'))
		token_take(s, vocabulary_find(s->vocabulary, slice_of(word))->number, 1);
	else
		s->at++;
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
		if (s->count > 0 && (length = leaders_length(s)) > 0) {
			token_take(s, TOKEN_COLON, length);
			return SENTENCE_OPEN;
		}
		if (s->count > 0 && stop_ends_sentence(s, &behind)) {
			s->at = behind;
			return SENTENCE_STOP;
		}
		s->at++;
		return SENTENCE_OPEN;
	case ';':
	case ':':
		if (s->count > 0 && stop_starts_entry(s, s->at + 1)) {
			s->at++;
			return c == ';' ? SENTENCE_ENTRY : SENTENCE_LEAD_IN;
		}
		token_take(s, c == ';' ? TOKEN_SEMICOLON : TOKEN_COLON, 1);
		return SENTENCE_OPEN;
	case ',':
	case '&':
		token_take(s, TOKEN_COMMA, 1);
		return SENTENCE_OPEN;
	case '(':
		if ((length = stop_mark_length(s, s->at)) > 0)
			s->at += length;
		else
			token_take(s, TOKEN_OPEN, 1);
		return SENTENCE_OPEN;
	case ')':
		token_take(s, TOKEN_CLOSE, 1);
		return SENTENCE_OPEN;
	case '-':
		/* inside a word, be it folded there, it only parts the words that it is made of */
		if (s->at > 0 && is_word_byte(s->text.bytes[s->at - 1]) &&
		    is_word_byte(byte_at(s, skip_blanks(s, s->at + 1))))
			s->at++;
		else
			token_take(s, TOKEN_DASH, 1);
		return SENTENCE_OPEN;
	case '<':
	case '>':
		take_comparison(s, c == '>' ? above : below);
		return SENTENCE_OPEN;
	default:
		if ((length = stop_quote_length(s, s->at)) > 0)
			token_take(s, TOKEN_QUOTE, length);
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
		token_take_word(s);
		return SENTENCE_OPEN;
	}
	if ((class & CLASS_DIGIT) != 0 || c == '$' || (c == '.' && is_class(s, s->at + 1, CLASS_DIGIT))) {
		token_take_number(s);
		return SENTENCE_OPEN;
	}
	return take_mark(s, c);
}

enum sentence_end
sentence_read(struct sentence *s)
{
	enum sentence_end end = SENTENCE_OPEN;

	while (end == SENTENCE_OPEN) {
		s->at = skip_blanks(s, s->at);
		if (s->at >= s->text.used)
			break;
		if (take_entry_mark(s))
			continue;
		size_t start = s->at;
		if (is_class(s, start, CLASS_LETTER | CLASS_DIGIT))
			plain_take(s);
		if (s->at == start)
			end = take_next(s);
	}
	s->words[s->count] = WORD_UNKNOWN;
	if (s->count > 0 && s->at - s->begin > SENTENCE_BYTES)
		s->too_long = true;
	if (s->too_long && s->first_line == 0 && s->start_count > 0)
		s->first_line = s->starts[line_of(s, s->begin)].number; /* its text is not kept any more */
	return s->too_long && end != SENTENCE_OPEN ? SENTENCE_TOO_LONG : end;
}
