/*
 * Dealing out the text lines that stand loose between a table's rows.
 */
#ifndef FILING_TABLE_LOOSE_H
#define FILING_TABLE_LOOSE_H

#include "filing/table/body.h"

/* Whether a label's known words stand at the end of one line, `before`, and at the start of the next. */
bool loose_are_paired(struct slice before, struct slice rest);

/* Whether a line can be a piece of a label: text that starts before the numbers' columns. */
bool loose_is_label(const struct body *body, const struct line *line);

/* Takes the lines behind the last row's, up to the one at `index`, into that row's label. */
void loose_extend(struct body *body, size_t index);

/*
 * Deals out the loose lines, some of them text, between the last row and the
 * one at `row`, whose label on its own line is `label`. Returns where the lines
 * start that are the start of its label, or TABLE_NONE with errno ENOMEM.
 */
size_t loose_deal_out(struct body *body, size_t row, struct slice label);

/* Deals out the loose lines behind the last row of the block. Returns 0, or -1 with errno ENOMEM. */
int loose_deal_out_last(struct body *body);

/* Keeps the text before a page mark that ends the block: it may begin a label. */
void loose_carry(struct body *body);

#endif
