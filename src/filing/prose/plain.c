/*
 * The quick way through a sentence, of which most words are plain.
 */
#include "filing/prose/plain.h"

#include "filing/prose/stop.h"
#include "filing/prose/token.h"
#include "record/date.h"
#include "util/apart.h"
#include "util/word.h"

static inline bool
is_digit(char byte)
{
	return (class_of(byte) & CLASS_DIGIT) != 0;
}

static inline bool
is_letter(char byte)
{
	return (class_of(byte) & CLASS_LETTER) != 0;
}

static inline bool
is_blank(char byte)
{
	return (class_of(byte) & CLASS_BLANK) != 0;
}

/* The first byte from an address on that is no blank. */
static inline const char *
blanks_end(const char *text)
{
	while (is_blank(*text))
		text++;
	return text;
}

static inline size_t
digits_at(const char *text)
{
	size_t length = 0;

	while (is_digit(text[length]))
		length++;
	return length;
}

/*
 * 0x40 in each byte that does not have that bit, as letters do: with the others
 * that do there is no word that the vocabulary remembers.
 */
static inline uint64_t
not_letters(uint64_t bytes)
{
	return ~bytes & WORD_OF(0x40);
}

/* Whether what stands behind a run of letters may belong to the word. */
static inline bool
may_go_on(const char *end)
{
	if ((class_of(*end) & (CLASS_DIGIT | CLASS_INNER)) == 0)
		return false;
	/* behind a small letter, a hyphen parts two words */
	return *end != '-' || (class_of(end[-1]) & CLASS_UPPER) != 0 || (class_of(end[1]) & CLASS_LETTER) == 0;
}

/*
 * The length of the run of letters at an address, the first eight bytes of which are
 * letters; of one that is longer than any word remembered, more than that.
 */
static inline size_t
letters_at(const char *text)
{
	size_t   length = 8;
	uint64_t others;

	while ((others = not_letters(word_at(text + length))) == 0)
		if ((length += sizeof others) > WORD_MARGIN)
			return length;
	return length + word_lowest_bit(others) / 8;
}

/* A run of letters, and what the vocabulary remembers of it, or NULL; then the length says nothing. */
struct known {
	const struct vocabulary_entry *word;
	size_t                         length;
};

/* The same of a run whose first eight bytes are letters. */
static inline struct known
recall_long(const struct vocabulary *vocabulary, const char *text)
{
	const struct vocabulary_entry *known = NULL;
	struct slice                   word = { text, letters_at(text) };

	if (word.length == 8)
		known = vocabulary_recall_short(vocabulary, word_at(text) | WORD_OF('a' - 'A'));
	else if (word.length <= WORD_MARGIN)
		known = vocabulary_recall_long(vocabulary, word);
	return (struct known){ known, word.length };
}

static inline struct known
recall(const struct vocabulary *vocabulary, const char *text)
{
	uint64_t bytes = word_at(text), others = not_letters(bytes);

	if (others == 0)
		return recall_long(vocabulary, text);
	size_t length = word_lowest_bit(others) / 8;
	if (length == 0)
		return (struct known){ NULL, 0 };
	return (struct known){ vocabulary_recall_short(vocabulary, vocabulary_bytes(bytes, length)), length };
}

/* Whether a word may be a month's, whole or not: "2 January 2003". The letters that these start with are few. */
static bool
may_be_month(const char *word)
{
	const uint32_t first = 1U << ('a' & 31) | 1U << ('d' & 31) | 1U << ('f' & 31) | 1U << ('j' & 31) |
	                       1U << ('m' & 31) | 1U << ('n' & 31) | 1U << ('o' & 31) | 1U << ('s' & 31);

	return is_letter(*word) && (first >> (*word & 31) & 1) != 0 && date_month(word) != 0;
}

/*
 * The length of the number that starts with a digit or "$", and its kind; 0
 * where there is none, or where more may belong to it: letters, hyphens, the
 * rest of a date, a fraction.
 */
APART static size_t
plain_number(const char *text, enum token_kind *kind)
{
	enum { DAY = 2, GROUP = 3 };
	const char *at = text;

	*kind = *at == '$' ? TOKEN_DOLLARS : TOKEN_NUMBER;
	if (*kind == TOKEN_DOLLARS)
		at = blanks_end(at + 1);
	const char *start = at;
	size_t      digits = digits_at(at);
	if (digits == 0)
		return 0;
	at += digits;
	while (digits <= GROUP && *at == ',' && digits_at(at + 1) == GROUP)
		at += 1 + GROUP;
	size_t whole = (size_t)(at - start), decimals = *at == '.' ? digits_at(at + 1) : 0;
	if (decimals > 0)
		at += 1 + decimals;
	/* more digits, or letters, behind a point or a comma: what it is, is not plain to see */
	bool goes_on = (*at == '.' || *at == ',') && (is_digit(at[1]) || is_letter(at[1]));
	if (goes_on || *at == '-' || *at == '/' || is_letter(*at))
		return 0;
	const char *behind = blanks_end(at);
	/* "6 1/2%", "$405 860 262", "$59,662, 885", "$5%", "$54.000", "6,349%" */
	bool odd = *kind == TOKEN_DOLLARS &&
	           (*behind == '%' || decimals == GROUP || (*at == ',' && is_digit(*blanks_end(at + 1))));
	bool joined = (*at == ':' || *at == ';') && is_digit(at[1]); /* "5:00 p.m.", too */
	if (odd || joined || is_digit(*behind) || (*behind == '%' && whole > GROUP))
		return 0;
	if (*behind == '%') {
		*kind = TOKEN_PERCENT;
		return (size_t)(behind + 1 - text);
	}
	size_t length = (size_t)(at - text);
	bool   day = length <= DAY && behind > at && may_be_month(behind); /* "12 May 2003" */
	return day ? 0 : length;
}

/* Whether there is more to find out about a word than what the vocabulary remembers. */
static inline bool
is_special(const struct sentence *s, const struct vocabulary_entry *known, struct slice word)
{
	size_t end = (size_t)(word.text - s->text.bytes) + known->taken;
	char   behind = word.text[word.length];

	if ((known->bits & WORD_IS_ARTICLE) != 0) /* "A", which may be a name */
		return true;
	/* an unknown word with a hyphen may have been cut at a line's end; letters with points may stand for words */
	return ((known->bits & WORD_IS_UNKNOWN) != 0 &&
	        (behind == '-' || (behind == '.' && word.length == 1) || token_may_be_day(word))) ||
	       may_start_date(s, known, known->taken, end);
}

/*
 * The length of a comma, a parenthesis that is no footnote's mark, or a plain
 * number, and its kind; 0 where there is none.
 */
static inline size_t
mark_or_number(const struct sentence *s, size_t at, enum token_kind *kind)
{
	char first = s->text.bytes[at];

	if (first == '$' && at > 0 && is_letter(s->text.bytes[at - 1])) /* "US$9" */
		return 0;
	if (is_digit(first) || first == '$')
		return plain_number(s->text.bytes + at, kind);
	*kind = first == ',' ? TOKEN_COMMA : first == ')' ? TOKEN_CLOSE : TOKEN_OPEN;
	return first == ',' || first == ')' || (first == '(' && stop_mark_length(s, at) == 0);
}

/*
 * Takes words of letters alone that the vocabulary remembers, with the blank or
 * hyphen behind each, commas, parentheses and plain numbers. Returns the word before which
 * it stopped because there is more to find out about it, or NULL.
 */
static const struct vocabulary_entry *
take_most(struct sentence *s)
{
	/* copies: for all that a compiler knows, what is written to tokens might change the sentence */
	const struct vocabulary *const vocabulary = s->vocabulary;
	const struct vocabulary_entry *special = NULL;
	const char *const              text = s->text.bytes;
	size_t                         at = s->at, count = s->count, next;
	unsigned                       definite = s->definite;

	if (count == 0)
		s->begin = at;
	for (; count < SENTENCE_TOKENS; at = next) {
		struct known                   run = recall(vocabulary, text + at);
		const struct vocabulary_entry *known = run.word;
		size_t                         length = run.length;
		if (known == NULL) {
			enum token_kind kind;
			length = count > 0 ? mark_or_number(s, at, &kind) : 0;
			if (length == 0)
				break;
			s->words[count] = (uint16_t)kind;
			s->tokens[count++] = token_of(at, length, definite);
			definite = 0;
			next = at + length;
			next += text[next] == ' ';
			continue;
		}
		next = at + length + 1;
		if (text[next - 1] != ' ') {
			if (may_go_on(text + next - 1))
				break;
			next -= text[next - 1] != '-';
		}
		if (known->bits != 0) {
			struct slice word = { text + at, length };
			if (token_is_article(known, word)) {
				next = at + known->taken;
				next += text[next] == ' ';
				definite = known->taken == 3;
				if (count > 0)
					continue;
				at = next; /* a mark of a list's entry may stand behind it */
				break;
			}
			bool plain = text[next - 1] == ' ' && is_letter(text[next]) && (known->bits & WORD_IS_ARTICLE) == 0;
			if (!plain && is_special(s, known, word)) {
				special = known;
				break;
			}
			if ((known->bits & WORD_IS_DOUBTFUL) != 0)
				s->doubtful = true;
			if ((known->bits & WORD_IS_GLUED) != 0)
				next = at + (length = known->taken);
		}
		s->words[count] = known->number;
		s->tokens[count++] = token_of(at, length, definite);
		definite = 0;
	}
	s->at = at;
	s->count = count;
	s->definite = definite;
	return special;
}

/*
 * The length of the day and year behind a month, " 1, 2003", and the date; 0
 * where they are not printed as in most dates.
 */
static size_t
plain_date(const char *text, int month, uint32_t *date)
{
	enum { YEAR = 4 };
	size_t days = text[0] == ' ' ? digits_at(text + 1) : 0, year = 1 + days + 2;

	if (days == 0 || days > 2 || text[1 + days] != ',' || text[2 + days] != ' ' ||
	    digits_at(text + year) != YEAR)
		return 0;
	int day = 0, number = 0;
	for (size_t i = 1; i <= days; i++)
		day = day * 10 + (text[i] - '0');
	for (size_t i = year; i < year + YEAR; i++)
		number = number * 10 + (text[i] - '0');
	*date = date_of(number, month, day);
	return *date != 0 ? year + YEAR : 0;
}

/* Takes the date that a month starts, and the blank behind it. */
static bool
take_date(struct sentence *s, const struct vocabulary_entry *month)
{
	uint32_t date = 0;
	size_t   length = plain_date(s->text.bytes + s->at + month->taken, month->mark, &date);

	if (length > 0)
		length += month->taken;
	else
		length = token_date(s, month, s->at, month->taken, &date);
	if (length == 0)
		return false;
	token_take_date(s, date, length);
	s->at += s->text.bytes[s->at] == ' ';
	return true;
}

void
plain_take(struct sentence *s)
{
	const struct vocabulary_entry *word;

	do
		word = take_most(s);
	while (word != NULL && word->mark != 0 && take_date(s, word));
}
