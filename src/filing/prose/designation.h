/*
 * What pools and classes are called, "II", "I-A", "B-1", as it stands behind
 * "pool" or "class".
 */
#ifndef FILING_PROSE_DESIGNATION_H
#define FILING_PROSE_DESIGNATION_H

#include "filing/prose/reading.h"

/* Reads an item as such a name. Returns whether it is one. */
typedef bool designation_reader(const struct reading *, size_t, char[POOL_MAX]);

/* Reads an item as a pool's name: "II", "2", "two", "B", "I-A". Returns whether it is one. */
bool designation_read_pool(const struct reading *reading, size_t item, char name[POOL_MAX]);

/* Leaves out what only says that a pool's number follows: "pool [No.] 1". */
void designation_drop_signs(struct reading *reading);

/* Makes one item of each class's name of two words behind "class": "1 A-2". */
void designation_join_classes(struct reading *reading);

/* Reads an item as a class's name: "B-1", "IA-PO", "2", "1 A-2". Returns whether it is one. */
bool designation_read_class(const struct reading *reading, size_t item, char name[POOL_MAX]);

#endif
