/*
 * Lines that pages repeat: most of a cover's are those of the form, and stand
 * word for word in other filings. What the words of such a line were read as is
 * kept, and taken again where the line comes again.
 */
#ifndef FILING_COVER_BOILERPLATE_H
#define FILING_COVER_BOILERPLATE_H

#include "filing/cover/page.h"

struct boilerplate;

/* None kept yet; NULL with errno ENOMEM. */
struct boilerplate *boilerplate_new(void);

/* Frees it; NULL is ignored. */
void boilerplate_free(struct boilerplate *boilerplate);

enum { BOILERPLATE_WORDS = 12 }; /* of a line that is kept, at most */

/*
 * Puts the words of a line, the page's line of the given index, into `words`,
 * which has room for BOILERPLATE_WORDS, where they are kept. Returns how many;
 * 0 where the line has to be read.
 */
size_t boilerplate_recall(const struct boilerplate *boilerplate, const struct line *line, size_t index,
                          struct word *words);

/*
 * Notes a line without tabs that was read; its words are kept if it came before,
 * and its text and words are not too many.
 */
void boilerplate_note(struct boilerplate *boilerplate, const struct line *line, const struct word *words, size_t count);

#endif
