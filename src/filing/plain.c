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

/* As recall, of a word of 8 letters or more. */
static const struct vocabulary_entry *
recall_long(const struct vocabulary *vocabulary, const char *at, size_t *length)
{
	uint64_t others;

	for (*length = 8; (others = not_letters(word_at(at + *length))) == 0; *length += 8)
		if (*length >= WORD_MARGIN)
			return NULL;
	*length += word_lowest_bit(others) / 8;
	if (*length > WORD_MARGIN || may_go_on(at + *length))
		return NULL;
	return vocabulary_recall(vocabulary, (struct slice){ at, *length });
}

/*
 * What the vocabulary remembers of the letters at `at`, and how many they are;
 * NULL where there are none, or more may belong to the word.
 */
static inline const struct vocabulary_entry *
recall(const struct vocabulary *vocabulary, const char *at, size_t *length)
{
	uint64_t bytes = word_at(at);
	uint64_t others = not_letters(bytes);

	if (others == 0)
		return recall_long(vocabulary, at, length);
	*length = word_lowest_bit(others) / 8;
	if (*length == 0 || may_go_on(at + *length))
		return NULL;
	uint64_t letters = (others ^ (others - 1)) >> 8; /* all bits below the byte of the lowest bit */
	return vocabulary_recall_short(vocabulary, (bytes | WORD_OF('a' - 'A')) & letters);
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
	if (*at == '.')
		at += digits_at(at + 1) > 0 ? 1 + digits_at(at + 1) : 0;
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
 * hyphen behind each, and commas.
 */
static void
take_words(struct sentence *s)
{
	/* copies: for all that a compiler knows, what is written to tokens might change the sentence */
	const struct vocabulary *vocabulary = s->vocabulary;
	const char              *text = s->text.bytes, *at = text + s->at;
	uint16_t                *number = s->words + s->count;
	struct token            *token = s->tokens + s->count, *end = s->tokens + SENTENCE_TOKENS;
	bool                     definite = s->definite;

	if (s->count == 0)
		s->begin = s->at;
	while (token < end) {
		struct slice                   word = { at, 0 };
		const struct vocabulary_entry *known = recall(vocabulary, at, &word.length);
		if (known == NULL && *at != ',')
			break;
		if (known != NULL && known->bits != 0) {
			if (token_is_article(known, word)) {
				at += word.length;
				at += *at == ' ';
				definite = word.length == 3;
				if (token == s->tokens)
					break;
				continue;
			}
			if (is_special(s, known, word))
				break;
		}
		size_t length = known == NULL ? 1 : known->taken;
		*number++ = known == NULL ? TOKEN_COMMA : known->number;
		*token++ = (struct token){ .start = (uint32_t)(at - text),
			                       .length = (uint32_t)length,
			                       .definite = definite };
		definite = false;
		at += length;
		at += *at == ' ' || (*at == '-' && known != NULL);
	}
	s->at = (size_t)(at - text);
	s->count = (size_t)(token - s->tokens);
	s->definite = definite;
}

/* Takes a plain number, or a date that starts with a known month, and the blank behind it. */
static bool
take_figure(struct sentence *s)
{
	const char     *at = s->text.bytes + s->at;
	enum token_kind kind = TOKEN_DATE;
	uint32_t        date = 0;
	size_t          length;

	if (is_letter(*at)) {
		const struct vocabulary_entry *known = recall(s->vocabulary, at, &length);
		length = known != NULL && known->mark != 0 ? token_date(s, known, s->at, known->taken, &date) : 0;
	} else {
		length = plain_number(at, &kind);
	}
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
	do
		take_words(s);
	while (take_figure(s));
}
