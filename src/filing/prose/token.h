/*
 * Where tokens start and end, byte by byte: what sentence.c reads words,
 * numbers and dates with, and nobody else.
 */
#ifndef FILING_PROSE_TOKEN_H
#define FILING_PROSE_TOKEN_H

#include "filing/prose/sentence.h"

/* What a byte is, as bits: faster than asking one class after the other. */
enum token_class {
	CLASS_LETTER = 1,
	CLASS_DIGIT = 2,
	CLASS_BLANK = 4,
	CLASS_UPPER = 8,
	CLASS_INNER = 16 /* between letters, it may be part of a word */
};

extern const unsigned char token_classes[256];

/* The classes of a byte, as bits. */
static inline unsigned
class_of(char byte)
{
	return token_classes[(unsigned char)byte];
}

/* Whether a byte of the text, or the one behind its end, is of any of the classes. */
static inline bool
is_class(const struct sentence *s, size_t at, unsigned bits)
{
	return (class_of(s->text.bytes[at]) & bits) != 0;
}

/* A byte of the text, which WORD_MARGIN NULs follow. */
static inline char
byte_at(const struct sentence *s, size_t at)
{
	return at < s->text.used ? s->text.bytes[at] : '\0';
}

/* The text from a place on. */
static inline struct slice
rest_at(const struct sentence *s, size_t at)
{
	return (struct slice){ s->text.bytes + at, s->text.used - at };
}

/* Whether a byte is a letter or digit. */
static inline bool
is_word_byte(char c)
{
	return (class_of(c) & (CLASS_LETTER | CLASS_DIGIT)) != 0;
}

/* The place of the first byte from a place on that is no blank. */
static inline size_t
skip_blanks(const struct sentence *s, size_t at)
{
	if (at < s->text.used)
		while (is_class(s, at, CLASS_BLANK))
			at++;
	return at;
}

/* A token of `length` bytes from `start` on; `definite` is 1 where "the" stands before it, else 0. */
static inline struct token
token_of(size_t start, size_t length, unsigned definite)
{
	return (struct token){ (uint32_t)start, (uint32_t)length << 1 | definite };
}

/* Whether a word is an article. "A" may name a class or pool, also where it starts a sentence. */
static inline bool
token_is_article(const struct vocabulary_entry *known, struct slice word)
{
	return (known->bits & WORD_IS_ARTICLE) != 0 && !(word.length == 1 && word.text[0] == 'A');
}

/* Whether a byte is a letter that is taken for a digit. */
static inline bool
token_is_like_digit(char c)
{
	return c == 'l' || c == 'I' || c == 'O' || c == 'o';
}

/* Whether a word may be a day whose digits were read as letters: "January l, 2003". */
static inline bool
token_may_be_day(struct slice word)
{
	enum { DAY = 2 };

	return word.length <= DAY && token_is_like_digit(word.text[0]);
}

/*
 * Whether a word that ends at `end` may be the month of a date: a month's name,
 * or one that the vocabulary does not know, with digits behind it.
 */
static inline bool
may_start_date(const struct sentence *s, const struct vocabulary_entry *word, size_t length, size_t end)
{
	if ((word->bits & WORD_IS_MARKED) == 0 && (word->bits != WORD_IS_UNKNOWN || length < 3))
		return false;
	/* as behind most words, the next one follows: its day would */
	if (is_class(s, end + 1, CLASS_LETTER))
		return false;
	return is_class(s, skip_blanks(s, end + (s->text.bytes[end] == '.')), CLASS_DIGIT);
}

/*
 * Adds a token of `length` bytes from s->at on, a word by its number or what is
 * none by its kind, and passes over it.
 */
void token_take(struct sentence *sentence, unsigned word, size_t length);

/* The same for a date, given as YYYYMMDD. */
void token_take_date(struct sentence *sentence, uint32_t date, size_t length);

/*
 * The length of the date that starts with a month's name, maybe misspelt, of
 * `length` bytes from `at` on; 0 where there is none.
 */
size_t token_date(const struct sentence *sentence, const struct vocabulary_entry *month, size_t at,
                  size_t length, uint32_t *date);

/* Takes the word, or the name like "B-1", that starts at s->at. */
void token_take_word(struct sentence *sentence);

/* Takes the number, date or name that starts with a digit, "$" or "." at s->at. */
void token_take_number(struct sentence *sentence);

#endif
