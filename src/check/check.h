/*
 * Whether a filing agrees with itself: every check, over all that the filing
 * states.
 */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "check/account.h"
#include "check/finding.h"

/*
 * Makes every check of an account, which is closed, in the order of
 * tsrecords(5). With `exact` tables must foot, and agree, to the last digit.
 * The findings are added; they hold slices of the account. Returns 0, or -1
 * with errno ENOMEM.
 */
int check_account(const struct account *account, bool exact, struct findings *findings);

#endif
