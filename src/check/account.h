/*
 * An account: all that one filing states, its facts and its tables' rows,
 * kept until every check has been made.
 */
#ifndef CHECK_ACCOUNT_H
#define CHECK_ACCOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/fact.h"
#include "filing/row.h"
#include "util/arena.h"
#include "util/index.h"
#include "util/slice.h"

/* A table: a run of the account's rows, totals among them. */
struct table {
	size_t first;
	size_t count; /* 1 at least */
};

/* The two columns of numbers that a stratification has. */
enum measure { MEASURE_LOANS, MEASURE_BALANCE };

/* What a fact is among those of its name, op, pool and class. */
enum standing {
	STANDING_FIRST,
	STANDING_OTHER,    /* it has another value than the first */
	STANDING_REPEATED, /* it says again what the first says */
	STANDING_UNSOUND   /* it is none of them, a date where they are numbers */
};

/* Zeroed memory is an empty account. */
struct account {
	struct slice  filing; /* the records' `filing` */
	struct slice  fact_series; /* their `series`: the first that a fact came with, and a row */
	struct slice  row_series;
	struct fact  *facts; /* in the order stated, as are rows and tables */
	size_t        fact_count;
	size_t        fact_capacity;
	struct row   *rows;
	size_t        row_count;
	size_t        row_capacity;
	struct table *tables;
	size_t        table_count;
	size_t        table_capacity;
	/* By account_close: */
	enum standing *standings; /* of the facts */
	size_t         standing_capacity;
	struct slice  *pools; /* all but "all", each once */
	size_t         pool_count;
	size_t         pool_capacity;
	struct index   pools_by_name;
	struct index   facts_by_name; /* and op, pool, class */
	struct index   tables_by_pool;
	struct index   tables_by_dimension; /* and pool */
};

/*
 * Names the filing. The text is copied, here and below, into `text`, which
 * may serve many accounts. Returns 0, or -1 with errno ENOMEM.
 */
int account_name(struct account *account, struct arena *text, struct slice filing);

/* The longest number that is taken: calculating takes time by the square of the length. */
enum { ACCOUNT_DIGITS = 1000 };

/*
 * Adds a fact, or a row, and the series that its record names; a table's rows
 * come one after another. Their numbers and dates must be well formed. Return
 * 0, or 1 for a number that is too long (nothing is added), or -1 with errno
 * ENOMEM.
 */
int account_fact(struct account *account, struct arena *text, const struct fact *fact,
                 struct slice series);
int account_row(struct account *account, struct arena *text, const struct row *row,
                struct slice series);

/*
 * Makes the account ready to be searched; nothing is added afterwards.
 * Returns 0, or -1 with errno ENOMEM.
 */
int account_close(struct account *account);

/* The series that the filing's facts name, or its rows where no fact does; empty for none. */
struct slice account_series(const struct account *account);

/* Forgets all facts and rows; their memory is used again. */
void account_clear(struct account *account);

/* Frees what the account holds, not the texts. */
void account_free(struct account *account);

/*
 * Finds the first fact of a name, op ("eq", "le") and pool. Returns NULL where
 * there is none.
 */
const struct fact *account_fact_of(const struct account *account, const char *name,
                                   const char *op, struct slice pool);

/*
 * Finds the first fact of a name that is stated as equal of a certificate
 * class. Returns NULL where there is none.
 */
const struct fact *account_class_fact(const struct account *account, const char *name,
                                      struct slice pool, struct slice certificate);

/*
 * Finds the next fact after `after` (NULL: the first) of a name and op,
 * whatever its pool. A fact that only says again what the first one of its
 * pool and class says is passed over. Returns NULL where there is none.
 */
const struct fact *account_next_fact(const struct account *account, const char *name,
                                     const char *op, const struct fact *after);

/* Whether it is the first fact of its name, op, pool and class. */
bool account_is_first(const struct account *account, const struct fact *fact);

/* The table's rows; each names its number, pool and dimension. */
const struct row *account_rows(const struct account *account, size_t table);

/*
 * The table's total that states the column, or NULL. Of several it is the
 * last: what is called a total above it is one of a part.
 */
const struct row *account_total(const struct account *account, size_t table,
                                enum measure measure);

/*
 * Finds the next table after the table `after` (INDEX_NONE: the first) of a
 * pool, and of a dimension unless that is NULL. Returns INDEX_NONE for none.
 */
ptrdiff_t account_table_of(const struct account *account, const char *dimension,
                           struct slice pool, ptrdiff_t after);

/* A row's number in the column, empty where it is not stated. */
static inline struct slice
row_number(const struct row *row, enum measure measure)
{
	return measure == MEASURE_LOANS ? row->loans : row->balance;
}

#endif
