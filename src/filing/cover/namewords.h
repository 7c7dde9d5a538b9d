/*
 * The words that names, roles and titles of securities are told by on a cover,
 * and what the readers of these have in common.
 */
#ifndef FILING_COVER_NAMEWORDS_H
#define FILING_COVER_NAMEWORDS_H

#include <stdbool.h>

#include "filing/cover/page.h"
#include "filing/header.h"

/* Lists of words; what each is for is said where its words are. */
enum name_list {
	NAME_ROLES, NAME_ROLE_ENDS, NAME_ROLE_STARTS, NAME_OTHER_CAPTIONS, NAME_SECURITIES_NOUNS, NAME_TITLE_STOPS,
	NAME_COMPANY_WORDS, NAME_COMPANY_ENDS, NAME_CONNECTORS, NAME_FORMERLY, NAME_FORMER_STARTS, NAME_SERIES,
	NAME_CLASS, NAME_LETTER_A, NAME_AND, NAME_AS, NAME_LEADS, NAME_SEVERAL, NAME_TRUST,
	NAME_NO_ROLES
};

/* Adds the words to a lexicon. Returns 0, or -1 with errno ENOMEM. */
int name_add_words(struct lexicon *lexicon);

/* Whether a word is in the list. */
static inline bool
name_is_among(const struct word *word, enum name_list list)
{
	return lexeme_is_in(word->lexeme, LEXICON_REGISTRANT, list);
}

/* Whether any word of a span is. */
static inline bool
name_has_any(const struct page *page, struct span span, enum name_list list)
{
	return page_has(page, span, LEXICON_REGISTRANT, list);
}

/* Whether a word is the roman number that ends a company's name: "... CORPORATION I". */
bool name_is_company_number(const struct page *page, size_t word);

/* Whether a company's name ends with the word, which ends its line: "... Corp.", "... Corp. II", "... Trust 2003-2". */
bool name_ends_company(const struct page *page, size_t word);

/* A company's name without "Inc." or the like at its end. */
struct slice name_without_end(struct slice name);

/* The last free word before the word; the page's first word where there is none. */
size_t name_word_before(const struct page *page, size_t word);

/* Gives a word that is a role but for a typist's slip what the lexicon has of that role. Returns whether it is. */
bool name_respell_role(struct page *page, size_t word);

/* The free words of a line, from the first to the last of them. */
struct span name_words(const struct page *page, size_t line);

/* Takes the byte, an opening bracket or quote, off the start of the first word of what is to be copied. */
void name_strip(struct page *page, size_t word, char byte);

/* Takes punctuation off the end of the field that was written last. */
void name_trim(struct header *header, enum header_field field, const char *punctuation);

#endif
