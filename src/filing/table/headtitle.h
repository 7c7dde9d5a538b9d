/*
 * The title of a table's head.
 */
#ifndef FILING_TABLE_HEADTITLE_H
#define FILING_TABLE_HEADTITLE_H

#include "filing/block.h"
#include "filing/table/heading.h"
#include "filing/table/layout.h"

/*
 * Reads the title of the head that is drafted, whose columns are known: its text,
 * the dimension, and the pool, of which the last paragraph knows best; also where a
 * page's end cut a label off.
 */
void headtitle_read(struct heading_draft *draft, const struct block *block, const struct layout *layout);

#endif
