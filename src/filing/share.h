/*
 * Sharing the filings of FILE operands out to threads. Each thread takes a
 * part of an operand, from the start of one filing to the start of another,
 * and what the parts gave is put out in the order of the input: the same
 * bytes, whatever the number of threads.
 */
#ifndef FILING_SHARE_H
#define FILING_SHARE_H

#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "util/message.h"
#include "util/output.h"

/* What came of a run, or of all. */
struct share_result {
	uintmax_t   records;
	enum status status;
};

/* What each run starts with: where its records go, and what comes of it. */
struct share_run {
	struct output      *output;
	struct share_result result;
};

/*
 * A program's work. `begin` makes a run, which a thread has for itself, or
 * returns NULL with errno ENOMEM. `block` is called for each wanted block, after
 * which `kinds_next`, if there is one, tells what kinds are wanted from there
 * on; `finish` where no more blocks follow the last filing's. What they print
 * goes to the run's output, and the first field of each record is the filing's
 * name; both the output and the result may be other ones after `finish`. What
 * can't be read is named in a message. `end` frees the run.
 */
struct share_client {
	unsigned    kinds;   /* bits of enum block_kind, those wanted of an operand at first */
	const void *options; /* what begin is given */
	struct share_run *(*begin)(const void *options);
	void (*block)(struct share_run *run, const char *file, const struct block *block);
	unsigned (*kinds_next)(const struct share_run *run); /* or NULL: always `kinds` */
	void (*finish)(struct share_run *run);
	void (*end)(struct share_run *run);
};

/* The operands, or standard input where `count` is 0, which `label` names if it is not NULL. */
struct share_input {
	char *const *files;
	size_t       count;
	const char  *label;
	size_t       threads; /* 0: one for each processor where there is much to read */
};

/* Says what could not be read, of a whole file where `line` is 0: the run's status is trouble. */
void share_complain(struct share_run *run, const char *file, uintmax_t line, const char *reason);

/*
 * Does the client's work on all operands. Returns 0, or -1 with errno ENOMEM.
 * An error of `output` ends it early.
 */
int share_operands(const struct share_client *client, const struct share_input *input,
                   struct output *output, struct share_result *result);

#endif
