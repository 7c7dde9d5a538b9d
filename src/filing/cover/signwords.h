/*
 * The words of signature pages: what a word or cell of one is, by what it says.
 */
#ifndef FILING_COVER_SIGNWORDS_H
#define FILING_COVER_SIGNWORDS_H

#include <stdbool.h>

#include "filing/cover/page.h"
#include "filing/cover/signing.h"

/* Lists of words; what each is for is said where its words are. */
enum sign_list {
	SIGN_NO_LIST, SIGN_TITLE_WORDS, SIGN_COMPANY_WORDS, SIGN_SUFFIXES, SIGN_STOPS, SIGN_CAPTIONS, SIGN_BY,
	SIGN_DATE, SIGN_DATED, SIGN_ON, SIGN_THIS, SIGN_DAY_LEADS, SIGN_NAME, SIGN_AND, SIGN_TITLE, SIGN_PRINT,
	SIGN_ITS, SIGN_CAPACITY, SIGN_POSITION, SIGN_OFFICE, SIGN_ATTEST, SIGN_INDEX, SIGN_TITLE_STARTS,
	SIGN_TITLE_JOINTS, SIGN_AS
};

/* Adds the words to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int sign_add_words(struct lexicon *lexicon);

/* Whether a word is in the list. */
static inline bool
sign_is_among(const struct word *word, enum sign_list list)
{
	return lexeme_is_in(word->lexeme, LEXICON_SIGNATURE, list);
}

/* Whether any word of a span is. */
static inline bool
sign_has_any(const struct page *page, struct span span, enum sign_list list)
{
	return page_has(page, span, LEXICON_SIGNATURE, list);
}

/* Whether a word is the mark of a conformed signature: "/s/". */
static inline bool
sign_is_mark(const struct word *word)
{
	struct slice text = word->text;

	if (text.length < 2 || text.length > SIGNING_MARK ||
	    (text.text[0] != '/' && text.text[0] != '\\' && text.text[0] != '(' && text.text[1] != '/'))
		return false;
	return signing_is_mark(text);
}

/* Whether a word is "By:", or "By" before a wide gap, a ruler or a mark. */
bool sign_is_by(const struct page *page, size_t word);

#endif
