/*
 * A ledger: the accounts of many filings whose facts and rows come in any
 * order, as from the concatenated output of several programs.
 */
#ifndef CHECK_LEDGER_H
#define CHECK_LEDGER_H

#include "check/account.h"

/* A filing's account, and where among the filings it stands. */
struct ledger_entry {
	struct account account;
	size_t         fact_rank; /* from 1 in the order of the filings' first facts; 0 for none */
	size_t         row_rank;  /* the same of their rows */
};

/* Zeroed memory is an empty ledger. */
struct ledger {
	struct ledger_entry *entries; /* in the order of arrival */
	size_t               count;
	size_t               capacity;
	size_t               last; /* the entry that was asked for last */
	size_t               fact_ranks;
	size_t               row_ranks;
	struct index         by_name;
	struct arena         text;
};

/* Which kind of record a filing is named by. */
enum ledger_kind { LEDGER_FACT, LEDGER_ROW };

/*
 * Finds the account of a filing, or opens it, for a record of that kind.
 * Returns it, valid until the next call, or NULL with errno ENOMEM.
 */
struct account *ledger_account(struct ledger *ledger, struct slice filing,
                               enum ledger_kind kind);

/*
 * Gives the order in which the filings stood in the text: `order` has room for
 * the number of each entry. The filings of the facts, and those of the rows,
 * are in that order by themselves; where the two leave it open it is that of
 * the numbers behind a common name ("-", "-#2"), or of their lines where these
 * show that there was one input, else that of arrival. Returns 0, or -1 with
 * errno ENOMEM.
 */
int ledger_order(const struct ledger *ledger, size_t *order);

/* Frees all. */
void ledger_free(struct ledger *ledger);

#endif
