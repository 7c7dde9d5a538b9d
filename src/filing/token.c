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
 * The length of the run of bytes from '@' to DEL at an address: of letters, and
 * of few others, with which it is no word that the vocabulary remembers.
 */
static inline size_t
letters_at(const char *text)
{
	size_t   length = 0;
	uint64_t word, others;

	/* they are the bytes with the bit 0x40 but not the bit 0x80 */
	while (word = word_at(text + length), (others = (word | ~(word << 1)) & WORD_OF(0x80)) == 0)
		length += sizeof others;
	return length + word_lowest_bit(others) / 8;
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

/* Whether there is more to find out about a word than what the vocabulary remembers. */
static inline bool
is_special(const struct sentence *s, const struct vocabulary_entry *known, struct slice word)
{
	size_t end = (size_t)(word.text - s->text.bytes) + known->taken;

	/* an unknown word with a hyphen may have been cut at a line's end */
	return ((known->bits & WORD_IS_UNKNOWN) != 0 && word.text[word.length] == '-') ||
	       may_start_date(s, known, known->taken, end);
}

/* Writes the number and the token of `length` bytes at `at`. */
static inline void
put_token(struct sentence *s, size_t count, enum token_kind kind, uint16_t number, const char *at,
          size_t length, bool definite)
{
	s->words[count] = number;
	s->tokens[count] = (struct token){ .kind = (uint8_t)kind,
		                               .start = (uint32_t)(at - s->text.bytes),
		                               .length = (uint32_t)length };
	s->tokens[count].definite = definite;
}

void
token_take_plain(struct sentence *s)
{
	const char *at = s->text.bytes + s->at;
	size_t      count = s->count;
	bool        definite = s->definite;

	if (count == 0)
		s->begin = s->at;
	while (count < SENTENCE_TOKENS) {
		struct slice word = { at, letters_at(at) };
		if (word.length - 1 >= WORD_MARGIN) {
			if (*at != ',')
				break;
			put_token(s, count++, TOKEN_COMMA, WORD_UNKNOWN, at, 1, definite);
			definite = false;
			at++;
		} else {
			if (may_go_on(at + word.length))
				break;
			const struct vocabulary_entry *known = vocabulary_recall(s->vocabulary, word);
			if (known == NULL)
				break;
			at += known->taken;
			if (known->bits != 0 && token_is_article(known, word)) {
				definite = word.length == 3;
				if (count == 0)
					break;
			} else if (known->bits != 0 && is_special(s, known, word)) {
				at = word.text;
				break;
			} else {
				put_token(s, count++, TOKEN_WORD, known->number, word.text, known->taken, definite);
				definite = false;
				if (*at == '-')
					at++;
			}
		}
		if (*at == ' ')
			at++;
	}
	s->at = (size_t)(at - s->text.bytes);
	s->count = count;
	s->definite = definite;
}
