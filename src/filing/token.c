/*
 * The quick way through a sentence, of which most words are plain.
 */
#include "filing/token.h"

#include "util/word.h"

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

/* Whether there is more to find out about a word than what the vocabulary remembers. */
static inline bool
is_special(const struct sentence *s, const struct vocabulary_entry *known, struct slice word)
{
	size_t end = (size_t)(word.text - s->text.bytes) + known->taken;

	/* an unknown word with a hyphen may have been cut at a line's end */
	return ((known->bits & WORD_IS_UNKNOWN) != 0 && word.text[word.length] == '-') ||
	       may_start_date(s, known, known->taken, end);
}

void
token_take_plain(struct sentence *s)
{
	/* copies, since what is written to a token might change the sentence, for all that a compiler knows */
	const struct vocabulary *vocabulary = s->vocabulary;
	const char              *text = s->text.bytes, *at = text + s->at;
	struct token            *token = s->tokens + s->count, *end = s->tokens + SENTENCE_TOKENS;
	uint16_t                *number = s->words + s->count;
	bool                     definite = s->definite;

	if (s->count == 0)
		s->begin = s->at;
	for (; token < end; at += *at == ' ') {
		struct slice                   word = { at, 0 };
		const struct vocabulary_entry *known = recall(vocabulary, at, &word.length);
		if (known == NULL) {
			if (*at != ',')
				break;
			*number++ = TOKEN_COMMA;
			*token++ = (struct token){ .definite = definite,
				                       .start = (uint32_t)(at++ - text),
				                       .length = 1 };
			definite = false;
			continue;
		}
		if (known->bits != 0) {
			if (token_is_article(known, word)) {
				at += word.length;
				definite = word.length == 3;
				if (token == s->tokens)
					break;
				continue;
			}
			if (is_special(s, known, word))
				break;
		}
		*number++ = known->number;
		*token++ = (struct token){ .definite = definite,
			                       .start = (uint32_t)(at - text),
			                       .length = known->taken };
		definite = false;
		at += known->taken;
		at += *at == '-';
	}
	s->at = (size_t)(at - text);
	s->count = (size_t)(token - s->tokens);
	s->definite = definite;
}
