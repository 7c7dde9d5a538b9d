/*
 * The text that leads to a table, a sentence right above it: "The following
 * table sets forth the Pool II loans by state:".
 */
#ifndef FILING_TABLE_LEAD_H
#define FILING_TABLE_LEAD_H

#include <stdbool.h>

#include "filing/pool.h"
#include "util/slice.h"

/* Finds the sentence of a paragraph that leads to what stands below it; empty where none does. */
struct slice lead_sentence(struct slice paragraph);

/* Whether the sentence leads to several tables. */
bool lead_is_of_several(struct slice sentence);

/* Finds the pool that a sentence is of: "all" where it names several, "" where it names none. */
void lead_pool(struct slice sentence, char name[POOL_MAX]);

#endif
