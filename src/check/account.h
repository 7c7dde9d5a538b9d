/*
 * An account: all that one filing states, its facts and its tables' rows,
 * kept until every check has been made.
 */
#ifndef CHECK_ACCOUNT_H
#define CHECK_ACCOUNT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "check/names.h"
#include "check/quantity.h"
#include "filing/prose/fact.h"
#include "filing/table/row.h"
#include "util/arena.h"
#include "util/index.h"
#include "util/slice.h"

/* No such fact, table or row. */
#define ACCOUNT_NONE SIZE_MAX

/* The two columns of numbers that a stratification has. */
enum row_measure { MEASURE_LOANS, MEASURE_BALANCE, MEASURES };

struct stated_row {
	bool            total; /* a stated total, not a row */
	struct slice    label;
	struct quantity low;
	struct quantity high;
	struct quantity numbers[MEASURES];
	uintmax_t       line;
};

/* A table: a run of the account's rows, totals among them. */
struct table {
	uintmax_t      number; /* 1 for the filing's first table */
	struct slice   pool_name;
	struct slice   subject; /* as findings name it: "table 8 loan_size" */
	enum dimension dimension;
	size_t         first;
	size_t         count;            /* 1 at least */
	size_t         totals[MEASURES]; /* the last total that states it, or ACCOUNT_NONE */
	size_t         total_count;
	size_t         pool;             /* by account_close */
	size_t         next;             /* the next table of the pool, or ACCOUNT_NONE */
};

/* What a fact is among those of its name, op, pool and part. */
enum standing {
	STANDING_FIRST,
	STANDING_OTHER,    /* it has another value than the first */
	STANDING_REPEATED, /* it says again what the first says */
	STANDING_UNSOUND   /* no check needs it, or it is a date where numbers are meant */
};

struct stated_fact {
	enum fact_name  name;
	enum op         op;
	bool            is_date;  /* the value's text is YYYY-MM-DD, and its amount nothing of use */
	bool            is_count;
	struct slice    pool_name;
	struct slice    part; /* the class, or the name of the loans above a ratio, or empty */
	struct quantity value;
	uintmax_t       line;
	size_t          pool;
	enum standing   standing; /* by account_close, as is the following */
	size_t          next;     /* of its name and op, first or other; or ACCOUNT_NONE */
	size_t          other;    /* the next with another value than the first of its name, op, pool and part */
};

struct pool {
	struct slice name;
	size_t       first_table; /* or ACCOUNT_NONE */
	size_t       last_table;
	size_t       whole;   /* the pool that it is a part of, as I of I-A, or POOL_ALL; */
	size_t       parts;   /* how many such parts it has: both by account_close */
};

enum { POOL_ALL = 0 /* the pool of all loans, which an account always has */ };

/* Zeroed memory is an empty account. */
struct account {
	struct slice        filing; /* the records' `filing` */
	struct slice        fact_series; /* their `series`: the first that a fact came with, and a row */
	struct slice        row_series;
	struct stated_fact *facts; /* in the order stated, as are rows and tables */
	size_t              fact_count;
	size_t              fact_capacity;
	struct stated_row  *rows;
	size_t              row_count;
	size_t              row_capacity;
	struct table       *tables;
	size_t              table_count;
	size_t              table_capacity;
	struct pool        *pools; /* "all", then those of facts and of tables, each once */
	size_t              pool_count;
	size_t              pool_capacity;
	struct index        far_pools_by_name; /* behind the first few, which are found without it */
	/* By account_close: */
	size_t       *first_facts; /* those that are the first of their name, op, pool and part */
	size_t        first_fact_count;
	size_t        first_fact_capacity;
	struct index  first_facts_by_name;
	size_t      (*chains)[OPS]; /* by name: the first fact of each op, or ACCOUNT_NONE */
	size_t        chain_capacity;
	size_t       *first_tables; /* those that are the first of a known dimension and a pool */
	size_t        first_table_count;
	size_t        first_table_capacity;
	struct index  first_tables_by_dimension;
};

/*
 * Names the filing. The text is copied, here and below, into `text`, which
 * may serve many accounts. Returns 0, or -1 with errno ENOMEM.
 */
int account_name(struct account *account, struct arena *text, struct slice filing);

/* The longest number that is taken: calculating takes time by the square of the length. */
enum { ACCOUNT_DIGITS = 1000 };

/*
 * Adds a fact, or rows, and the series that their records name; a table's rows
 * come one after another. Their numbers and dates must be well formed. Return
 * 0, or -1 with errno ENOMEM. A fact is not added where its number is too
 * long: 1. `*count` becomes how many rows are added, up to one whose number is.
 */
int account_add_fact(struct account *account, struct arena *text, const struct fact *fact,
                     struct slice series);
int account_add_rows(struct account *account, struct arena *text, const struct row *rows,
                     size_t *count, struct slice series);

/*
 * Makes the account ready to be searched; nothing is added afterwards.
 * Returns 0, or -1 with errno ENOMEM.
 */
int account_close(struct account *account, struct arena *text);

/* The series that the filing's facts name, or its rows where no fact does; empty for none. */
struct slice account_series(const struct account *account);

/* Forgets all facts and rows; their memory is used again. */
void account_clear(struct account *account);

/* Frees what the account holds, not the texts. */
void account_free(struct account *account);

/* Finds the first fact of a name, op and pool. Returns NULL where there is none. */
const struct stated_fact *account_fact_of(const struct account *account, enum fact_name name,
                                          enum op op, size_t pool);

/*
 * Finds the first fact of a name that is stated as equal of a certificate
 * class. Returns NULL where there is none.
 */
const struct stated_fact *account_class_fact(const struct account *account, enum fact_name name,
                                             size_t pool, struct slice certificate);

/*
 * Finds the next fact after `after` (NULL: the first) of a name and op,
 * whatever its pool. A fact that only says again what the first one of its
 * pool and class says is passed over. Returns NULL where there is none.
 */
const struct stated_fact *account_next_fact(const struct account *account, enum fact_name name,
                                            enum op op, const struct stated_fact *after);

/*
 * Finds the next value that is stated in place of a first or other fact's: of the same
 * name, op, pool and part, but not what the first one says. Returns NULL where there is none.
 */
const struct stated_fact *account_other_fact(const struct account *account,
                                             const struct stated_fact *fact);

/* The first table of a pool and of a dimension, which is not OTHER; or ACCOUNT_NONE. */
size_t account_table_of(const struct account *account, enum dimension dimension, size_t pool);

/* The table's rows. */
static inline const struct stated_row *
account_rows(const struct account *account, const struct table *table)
{
	return &account->rows[table->first];
}

/*
 * The table's total that states the column, or NULL. Of several it is the
 * last: what is called a total above it is one of a part.
 */
static inline const struct stated_row *
account_total(const struct account *account, const struct table *table, enum row_measure measure)
{
	size_t total = table->totals[measure];

	return total == ACCOUNT_NONE ? NULL : &account->rows[total];
}

#endif
