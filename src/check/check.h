/*
 * Whether a filing agrees with itself: every check, over all that the filing
 * states.
 */
#ifndef CHECK_CHECK_H
#define CHECK_CHECK_H

#include "check/account.h"
#include "check/finding.h"

struct checker;

/*
 * Makes a checker, which hands each finding to `take`. With `exact` tables
 * must foot, and agree, to the last digit. Returns NULL with errno ENOMEM.
 */
struct checker *checker_new(bool exact, take_finding *take, void *context);

/*
 * Makes every check of an account, which is closed, in the order of
 * tsrecords(5). Returns 0, or -1 with errno ENOMEM.
 */
int check_account(struct checker *checker, const struct account *account);

/* Frees all. */
void checker_free(struct checker *checker);

#endif
