/*
 * A finding: what a check has found. The columns are those of tsverify in
 * tsrecords(5).
 */
#ifndef CHECK_FINDING_H
#define CHECK_FINDING_H

#include <stdint.h>

#include "check/account.h"
#include "record/decimal.h"
#include "util/slice.h"

enum finding_status { FINDING_OK, FINDING_ROUNDED, FINDING_FAIL };

struct finding {
	struct slice          check; /* the check's name */
	struct slice          pool;
	struct slice          subject; /* what was compared: "table 8 loan_size" */
	enum finding_status   status;
	struct slice          expected;
	const struct decimal *actual; /* NULL: that is the expected value, with these zeros behind it */
	struct slice          zeros;
	const struct decimal *difference;
	size_t                scale; /* the digits behind the point of both */
	uintmax_t             line;  /* of the expected value */
};

/* Takes a finding; all of it is valid until this returns. */
typedef void take_finding(void *context, const struct finding *finding);

#endif
