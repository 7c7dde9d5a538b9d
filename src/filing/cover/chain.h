/*
 * The words that may make a caption: followed along a line, and from the end
 * of a cell to the cell that goes on below it.
 */
#ifndef FILING_COVER_CHAIN_H
#define FILING_COVER_CHAIN_H

#include "filing/cover/lexicon.h"
#include "filing/cover/page.h"

enum { CHAIN_TOKENS = 64 }; /* words of the longest caption */

/* A word, put together where it is wrapped. */
struct chain_token {
	const struct lexeme *lexeme;
	size_t               first; /* the page's word that it stands in */
	size_t               last;  /* the same, or the one that it ends in */
	bool                 cell;  /* the first of its cell */
};

struct chain {
	struct chain_token tokens[CHAIN_TOKENS];
	size_t             count;
	size_t             first;     /* the page's word that it starts with */
	size_t             left;      /* columns taken up so far */
	size_t             right;
	bool               bracketed; /* it started with a bracket */
	int                depth;     /* brackets that are open then */
	bool               closed;    /* and has come to the matching one */
	bool               wide;      /* two blanks do not end a cell: a justified line */
	bool               parted;    /* two blanks ended one that a wide chain would go on in */
	bool               placed;    /* `runs` is known */
	bool               runs;      /* it started within running text, which goes on where the next line starts */
};

/* Whether the word opens a bracket. */
static inline bool
chain_opens(const struct word *word)
{
	return word->text.text[0] == '(';
}

/* Whether a cell starts with the word: brackets make cells, too. */
bool chain_starts_cell(const struct page *page, size_t word);

/* Starts a chain with no words; the first one that it takes is `word`. */
void chain_begin(struct chain *chain, const struct page *page, size_t word, bool wide);

/* Takes the next word. Returns false where there is none: at the closing bracket, or else. */
bool chain_take(struct chain *chain, const struct page *page);

/* Takes all words that follow. */
void chain_take_all(struct chain *chain, const struct page *page);

#endif
