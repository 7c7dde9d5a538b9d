/*
 * The FILE operands of a program that reads filings, one block after another.
 */
#ifndef FILING_OPERANDS_H
#define FILING_OPERANDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/segment.h"
#include "util/input.h"

enum operands_result {
	OPERANDS_END,
	OPERANDS_BLOCK,
	OPERANDS_RECORDS, /* the operand holds records: to be read from `input` before going on */
	OPERANDS_TROUBLE /* file, line and reason say what; reading goes on behind it */
};

/* The reason for a line that could not be held. */
#define OPERANDS_TOO_LONG "line too long, passed over"

struct operands {
	char *const *files;
	size_t       count;
	const char  *label;  /* names standard input in records, in place of "-" */
	unsigned     kinds;  /* bits of enum block_kind */
	const char  *file;   /* the operand that is being read */
	uintmax_t    line;   /* the line in trouble; 0: the whole file */
	const char  *reason; /* what is wrong */
	bool (*holds_records)(struct slice line); /* see operands_begin */
	size_t       next;
	struct input input;
	bool         open;   /* the segmenter reads an operand from it */
	struct segmenter *segmenter;
};

/*
 * Begins to read the operands, or standard input where there are none. A
 * program that reads records, too, sets `holds_records` afterwards: whether
 * an operand holds them is told by its first line that is not blank.
 */
void operands_begin(struct operands *operands, char *const *files, size_t count,
                    const char *label, unsigned kinds);

/* Gives the next wanted block, valid until the next call; `block.begins` where a filing begins. */
enum operands_result operands_next(struct operands *operands, struct block *block);

/*
 * Whether a file holds text for sure: it is a regular file, which can be read
 * twice, and its first line that is not blank is none of records.
 */
bool operands_is_text(const char *file, bool (*holds_records)(struct slice line));

/* Frees all memory. */
void operands_end(struct operands *operands);

#endif
