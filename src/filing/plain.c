/*
 * The quick way through a sentence, of which most words are plain.
 */
#include "filing/plain.h"

#include "filing/token.h"
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

static inline size_t
digits_at(const char *text)
{
	size_t length = 0;

	while (is_digit(text[length]))
		length++;
	return length;
}

/*
 * 0x80 in each byte that is not one from '@' to DEL: these have the bit 0x40
 * but not the bit 0x80. Most are letters, and with the few others there is no
 * word that the vocabulary remembers.
 */
static inline uint64_t
not_letters(uint64_t bytes)
{
	return (bytes | ~(bytes << 1)) & WORD_OF(0x80);
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

/* A run of letters: its length, and the key of those of its first eight bytes. */
struct letters {
	size_t   length;
	uint64_t first;
};

/* The letters at an address; the text's margin ends them. */
static inline struct letters
letters_at(const char *text)
{
	uint64_t bytes = word_at(text), small = bytes | WORD_OF('a' - 'A');
	uint64_t others = not_letters(bytes);
	size_t   length = 0;

	if (others != 0) /* below the byte of its lowest bit are the letters */
		return (struct letters){ word_lowest_bit(others) / 8, small & (others ^ (others - 1)) >> 8 };
	while (others == 0)
		others = not_letters(word_at(text + (length += sizeof others)));
	return (struct letters){ length + word_lowest_bit(others) / 8, small };
}

/* What the vocabulary remembers of the letters at `at`; NULL where more than they may belong to the word. */
static inline const struct vocabulary_entry *
recall(const struct vocabulary *vocabulary, const char *at, struct letters letters)
{
	if (letters.length - 1 >= WORD_MARGIN || may_go_on(at + letters.length))
		return NULL;
	if (letters.length <= 8)
		return vocabulary_recall_short(vocabulary, letters.first);
	return vocabulary_recall_long(vocabulary, (struct slice){ at, letters.length });
}

/*
 * The length of a number, and its kind; 0 where there is none, or where more
 * may belong to it: letters, hyphens, the rest of a date.
 */
static size_t
plain_number(const char *text, enum token_kind *kind)
{
	enum { DAY = 2, GROUP = 3 };
	const char *at = text;

	*kind = *at == '$' ? TOKEN_DOLLARS : TOKEN_NUMBER;
	if (*kind == TOKEN_DOLLARS)
		for (at++; is_blank(*at);)
			at++;
	size_t digits = digits_at(at);
	if (digits == 0)
		return 0;
	at += digits;
	while (digits <= GROUP && *at == ',' && digits_at(at + 1) == GROUP)
		at += 1 + GROUP;
	if (*at == '.' && is_digit(at[1]))
		at += 1 + digits_at(at + 1);
	/* more digits behind a point or a comma: what it is, is not plain to see */
	bool goes_on = (*at == '.' || *at == ',') && is_digit(at[1]);
	if (goes_on || *at == '-' || *at == '/' || is_letter(*at))
		return 0;
	const char *behind = at;
	while (is_blank(*behind))
		behind++;
	if (*behind == '%') {
		*kind = TOKEN_PERCENT;
		return (size_t)(behind + 1 - text);
	}
	size_t length = (size_t)(at - text);
	return behind > at && length <= DAY && is_letter(*behind) ? 0 : length;
}

/* Whether there is more to find out about a word than what the vocabulary remembers. */
static inline bool
is_special(const struct sentence *s, const struct vocabulary_entry *known, struct slice word)
{
	size_t end = (size_t)(word.text - s->text.bytes) + known->taken;

	/* an unknown word with a hyphen may have been cut at a line's end */
	return ((known->bits & WORD_IS_UNKNOWN) != 0 && word.text[word.length] == '-') ||
	       may_start_date(s, known, known->taken, end);
}

/*
 * Takes words of letters alone that the vocabulary remembers, with the blank or
 * hyphen behind each, and commas. Returns the word before which it stopped
 * because there is more to find out about it, or NULL.
 */
static const struct vocabulary_entry *
take_words(struct sentence *s)
{
	/* copies: for all that a compiler knows, what is written to tokens might change the sentence */
	const struct vocabulary       *vocabulary = s->vocabulary;
	const struct vocabulary_entry *special = NULL;
	const char                    *text = s->text.bytes, *at = text + s->at;
	uint16_t                      *number = s->words + s->count;
	struct token                  *token = s->tokens + s->count, *end = s->tokens + SENTENCE_TOKENS;
	bool                           definite = s->definite;

	if (s->count == 0)
		s->begin = s->at;
	while (token < end) {
		struct letters                 letters = letters_at(at);
		const struct vocabulary_entry *known = recall(vocabulary, at, letters);
		if (known == NULL) {
			if (*at != ',')
				break;
			*number++ = TOKEN_COMMA;
			*token++ = (struct token){ (uint32_t)(at - text), 1, 0, definite };
			definite = false;
			at++;
			at += *at == ' ';
			continue;
		}
		if (known->bits != 0) {
			struct slice word = { at, letters.length };
			if (token_is_article(known, word)) {
				at += word.length;
				at += *at == ' ';
				definite = word.length == 3;
				if (token == s->tokens)
					break;
				continue;
			}
			if (is_special(s, known, word)) {
				special = known;
				break;
			}
		}
		*number++ = known->number;
		*token++ = (struct token){ (uint32_t)(at - text), known->taken, 0, definite };
		definite = false;
		at += known->taken;
		if (*at == ' ' || *at == '-')
			at++;
	}
	s->at = (size_t)(at - text);
	s->count = (size_t)(token - s->tokens);
	s->definite = definite;
	return special;
}

/* Takes a plain number, or the date that a word starts, and the blank behind it. */
static bool
take_figure(struct sentence *s, const struct vocabulary_entry *word)
{
	enum token_kind kind = TOKEN_DATE;
	uint32_t        date = 0;
	size_t          length = 0;

	if (word == NULL)
		length = plain_number(s->text.bytes + s->at, &kind);
	else if (word->mark != 0)
		length = token_date(s, word, s->at, word->taken, &date);
	if (length == 0)
		return false;
	if (kind == TOKEN_DATE)
		token_take_date(s, date, length);
	else
		token_take(s, kind, length);
	s->at += s->text.bytes[s->at] == ' ';
	return true;
}

void
plain_take(struct sentence *s)
{
	while (take_figure(s, take_words(s)))
		;
}
