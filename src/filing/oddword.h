/*
 * Words on a page that are not plain: rulers, values typed onto them, and
 * words that no blank parts.
 */
#ifndef FILING_ODDWORD_H
#define FILING_ODDWORD_H

#include "filing/page.h"

/*
 * Reads the word that starts at `start`, on a line whose text is from `line`
 * to `end`, into the page's last word, but for its place. A ruler may make one
 * of the short word before it on the line, too. Returns the length.
 */
size_t odd_word_read(struct page *page, const char *line, const char *start, const char *end);

#endif
