/*
 * Reading the records of tsfacts and tstables into a ledger. A header line
 * says which of the two follow, and in which columns; another may come at any
 * time.
 */
#ifndef CHECK_RECORDS_H
#define CHECK_RECORDS_H

#include <stdbool.h>

#include "check/ledger.h"

enum { RECORDS_COLUMNS = 12 };

/* A reader of records; zeroed memory, but for the ledger, is one before its first line. */
struct records {
	struct ledger   *ledger;
	enum ledger_kind kind;                     /* what follows the last header line */
	size_t           columns[RECORDS_COLUMNS]; /* where its columns stand */
	size_t           width;                    /* fields of a line */
	struct slice    *fields;
	size_t           capacity;
	const char      *reason; /* what is wrong with a line */
	struct slice     value;  /* and with which of its fields; a NULL text for none */
};

enum records_result {
	RECORDS_READ,      /* the line is in the ledger, or was a header line or empty */
	RECORDS_MALFORMED, /* see reason and value */
	RECORDS_NO_MEMORY
};

/* Whether a line is the header line of one of the two. */
bool records_header(struct slice line);

/* Reads a line, which ends in no newline. */
enum records_result records_line(struct records *records, struct slice line);

/* Frees what the reader holds, not the ledger. */
void records_free(struct records *records);

#endif
