/*
 * What the checks share: the row that describes a check, and what it works
 * with. For the files of this folder; others call check.h.
 */
#ifndef CHECK_CHECKER_H
#define CHECK_CHECKER_H

#include "check/account.h"
#include "check/finding.h"
#include "record/interval.h"
#include "record/mean.h"

struct checker;

/* A check: a row of the table in check.c. What it does not need stays empty. */
struct check {
	const char *name;
	/* Adds its findings. Returns 0, or -1 with errno ENOMEM. */
	int (*run)(struct checker *checker);
	enum fact_name   fact;      /* the fact that it tests */
	enum op          op;        /* and its op */
	enum dimension   dimension; /* of the tables that it tests */
	enum fact_name   premium;   /* the fact of a pool's premium loans, and of its discount loans */
	enum fact_name   discount;
	enum row_measure measure;
	bool             counts;  /* its numbers are counts, which are exact */
	bool             footing; /* must be equal where exact footing is asked for */
};

/* How far one of the means of some parts is found. */
enum search { SEARCH_NONE, SEARCH_BEGUN, SEARCH_DONE };

/* The parts of a weighted mean, and of its means those that were asked for. */
struct parts {
	struct mean_part *items;
	size_t            count;
	size_t            capacity;
	struct mean       means[MEAN_ENDS];
	enum search       searches[MEAN_ENDS];
	struct decimal    rounded; /* that of the printed numbers, to digits that were asked for */
};

struct checker {
	const struct account *account;
	const struct check   *check;
	struct slice          name;    /* of the check */
	take_finding         *take;
	void                 *context; /* for that */
	bool                  exact;   /* footing checks must be equal */
	struct output         subject; /* of the finding that is next */
	struct interval       stated; /* memory that is used again and again */
	struct interval       number;
	struct interval       low;
	struct interval       high;
	struct interval       whole;
	struct interval       beside;
	struct decimal        low_end; /* of the stated number */
	struct decimal        high_end;
	struct decimal        actual;
	struct decimal        difference;
	struct parts          least;
	struct parts          most;
	size_t                findings; /* so far */
	size_t               *tested;   /* by pool: the first table that its facts were tested on */
	size_t                tested_capacity;
	bool                  nested;   /* pools, or classes, may be parts of others, which count once */
	/* What a test has found in a table, before facts are held against it: */
	bool                     closed;  /* each row has an upper bound */
	bool                     weighed; /* each row has a balance */
	const struct stated_row *extreme; /* the row with the outermost bound, or NULL */
	const struct quantity   *bound;   /* that one */
};

int check_foot(struct checker *checker);
int check_agree(struct checker *checker);
int check_total(struct checker *checker);
int check_pools_sum(struct checker *checker);
int check_pools_mean(struct checker *checker);
int check_split_sum(struct checker *checker);
int check_split_mean(struct checker *checker);
int check_range(struct checker *checker);
int check_bucket_average(struct checker *checker);
int check_bucket_order(struct checker *checker);
int check_bound_origination(struct checker *checker);
int check_bound_ltv(struct checker *checker);
int check_bound_balance(struct checker *checker);
int check_ltv_over(struct checker *checker);
int check_multifamily(struct checker *checker);
int check_classes_balance(struct checker *checker);
int check_classes_subordination(struct checker *checker);
int check_list_length(struct checker *checker);

#endif
