/*
 * A block whose lines lie apart, each in memory of its size and the margin, so
 * that no byte before a line or far behind it can be read without notice.
 */
#ifndef FUZZ_ALONE_H
#define FUZZ_ALONE_H

#include "filing/block.h"

/* Copies a block; the filing stays the same. */
struct block alone_copy(const struct block *block);

/* Frees the copy. */
void alone_free(struct block *block);

/* Calls `see` with each block of the kinds in a text. */
void each_block(struct slice text, unsigned kinds, void (*see)(const struct block *block));

#endif
