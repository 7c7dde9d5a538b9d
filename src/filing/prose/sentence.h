/*
 * Sentences: the lines of paragraphs joined, cut at the sentences' ends, and
 * read as words, numbers, dates and punctuation, each of which knows the line
 * that it stands on.
 */
#ifndef FILING_PROSE_SENTENCE_H
#define FILING_PROSE_SENTENCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/prose/vocabulary.h"
#include "util/output.h"
#include "util/slice.h"

enum {
	SENTENCE_TOKENS = 4096,     /* a sentence of more tokens is too long */
	SENTENCE_BYTES = 128 * 1024 /* and so is one of more bytes */
};

/* What a token is. Kinds stand in the place of a word's number where there is none. */
enum token_kind {
	TOKEN_WORD = WORD_UNKNOWN,
	TOKEN_NUMBER,
	TOKEN_DOLLARS, /* a number with "$" before it */
	TOKEN_PERCENT, /* a number with "%" behind it */
	TOKEN_SPOILT, /* digits that make no number: "1,23" */
	TOKEN_SPOILT_DOLLARS, /* the same with "$" before them: "$1,23,000" */
	TOKEN_SPOILT_PERCENT, /* and with "%" behind them */
	TOKEN_DATE,
	TOKEN_COMMA,
	TOKEN_SEMICOLON,
	TOKEN_COLON,
	TOKEN_DASH,
	TOKEN_OPEN,   /* an opening parenthesis */
	TOKEN_CLOSE,
	TOKEN_QUOTE,
	TOKEN_OTHER
};

/*
 * Articles are no tokens (sentence_is_definite has what is left of "the"), nor
 * are footnote marks: "(2)", "*". There are many: the fields are packed.
 */
struct token {
	uint32_t start;  /* in the text */
	uint32_t extent; /* twice its length, and 1 where "the" stands before it */
};

enum sentence_end {
	SENTENCE_OPEN,      /* the text is used up, and the sentence has not ended */
	SENTENCE_STOP,      /* "." */
	SENTENCE_ENTRY,     /* ";" before the next entry of a list, or at a paragraph's end */
	SENTENCE_LEAD_IN,   /* ":" before a list */
	SENTENCE_TOO_LONG   /* it has ended, but was too long to be kept */
};

struct sentence {
	struct vocabulary *vocabulary;
	struct output      text;      /* lines, with a blank between two */
	size_t             at;        /* the text's first byte that was not read yet */
	size_t             begin;     /* where the sentence starts in it */
	size_t             count;     /* of tokens */
	struct line_start *starts;    /* where the lines start in the text */
	size_t             start_count;
	size_t             start_capacity;
	uintmax_t          first_line; /* where the sentence starts, once it is too long */
	bool               entry;     /* it starts with the mark of a list's entry: "1.", "(a)", "-" */
	bool               too_long;
	bool               definite;  /* "the" was read last */
	bool               doubtful;  /* a word may be misspelt */
	uint16_t           words[SENTENCE_TOKENS + 1]; /* of tokens, or their kinds (sentence_kind); then WORD_UNKNOWN */
	struct token       tokens[SENTENCE_TOKENS];
	uint32_t           dates[SENTENCE_TOKENS]; /* of tokens that are one, YYYYMMDD; of others, anything */
};

/* Makes an empty sentence of one that is zeros, whose words are those of a vocabulary that is complete. */
void sentence_init(struct sentence *sentence, struct vocabulary *vocabulary);

/* Frees what a sentence holds; the vocabulary is the caller's. */
void sentence_free(struct sentence *sentence);

/* Appends a paragraph's lines to the text. Returns 0, or -1 with errno ENOMEM. */
int sentence_append(struct sentence *sentence, const struct line *lines, size_t count);

/*
 * Reads on to the end of the sentence. Its tokens are valid until
 * sentence_begin, and so are their slices but for sentence_append.
 */
enum sentence_end sentence_read(struct sentence *sentence);

/* Forgets the tokens: the next sentence begins. */
void sentence_begin(struct sentence *sentence);

/* Goes back some tokens of the open sentence: what was appended may mend a word or a date. */
void sentence_rewind(struct sentence *sentence);

/* Passes over the text that was not read yet. */
void sentence_drop(struct sentence *sentence);

/* Whether anything of a sentence was read and not ended yet. */
bool sentence_is_open(const struct sentence *sentence);

/* A token's kind. */
static inline enum token_kind
sentence_kind(const struct sentence *sentence, size_t token)
{
	uint16_t word = sentence->words[token];

	return word < WORD_FIRST ? (enum token_kind)word : TOKEN_WORD;
}

/* A token as printed. */
static inline struct slice
sentence_token(const struct sentence *sentence, size_t token)
{
	return (struct slice){ sentence->text.bytes + sentence->tokens[token].start,
		                   sentence->tokens[token].extent / 2 };
}

/* Whether "the" stands before a token. */
static inline bool
sentence_is_definite(const struct sentence *sentence, size_t token)
{
	return (sentence->tokens[token].extent & 1) != 0;
}

/*
 * The line on which a token's first digit stands (its first byte where it has
 * none). It is looked for where the hint says, which may be anything; it is set
 * for the next token, which most often is on the same line.
 */
uintmax_t sentence_line(const struct sentence *sentence, size_t token, size_t *hint);

#endif
