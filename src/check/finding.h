/*
 * Findings: what the checks of one filing have found, a record each. The
 * columns are those of tsverify in tsrecords(5).
 */
#ifndef CHECK_FINDING_H
#define CHECK_FINDING_H

#include <stddef.h>
#include <stdint.h>

#include "record/decimal.h"
#include "util/arena.h"
#include "util/output.h"
#include "util/slice.h"

enum finding_status { FINDING_OK, FINDING_ROUNDED, FINDING_FAIL };

struct finding {
	const char         *check; /* the check's name */
	struct slice        pool;
	struct slice        subject; /* what was compared: "table 8 loan_size" */
	enum finding_status status;
	struct slice        expected;
	struct slice        actual;
	struct slice        difference;
	uintmax_t           line; /* of the expected value */
};

struct findings {
	struct finding *items;
	size_t          count;
	size_t          capacity;
	struct arena    text;    /* what the findings don't share with the account */
	struct output   scratch; /* a text that is being put together */
};

#define FINDINGS_EMPTY { .scratch = OUTPUT_TO(-1) }

/* Adds a finding; its slices must stay valid. Returns 0, or -1 with errno ENOMEM. */
int findings_add(struct findings *findings, const struct finding *finding);

/*
 * Keeps what was put together in the scratch, and empties that. The text of
 * the result is NULL, with errno ENOMEM, where there is no memory.
 */
struct slice findings_keep(struct findings *findings);

/* Keeps a number as a plain decimal. As findings_keep. */
struct slice findings_keep_number(struct findings *findings, const struct decimal *number);

/* Forgets all findings; their memory is used again. */
void findings_clear(struct findings *findings);

/* Frees all. */
void findings_free(struct findings *findings);

#endif
