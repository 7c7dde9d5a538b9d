/*
 * Which columns of an input are keys, which are summed, and which decide
 * whether a record counts: worked out once from the header line.
 */
#ifndef RECORD_COLUMNS_H
#define RECORD_COLUMNS_H

#include <stdint.h>

#include "util/output.h"
#include "util/slice.h"

/* A list of names, as the arguments of an option give them. */
struct names {
	struct slice *list;
	size_t        count;
	size_t        capacity;
};

/* What is asked for. The names are slices of the arguments. */
struct request {
	struct names keys;
	struct names sums;    /* none: those of `loans` and `balance` that there are */
	struct names header;  /* the columns of inputs without a header line; none: they have one */
	bool         records; /* count records as well, so that there may be nothing to sum */
	bool         percent; /* the output has a column more for each sum */
};

enum { COLUMNS_MARGIN = 8 }; /* bytes that can be read behind the copy of a header line */

/* A column that an input does not have. */
#define COLUMN_NONE SIZE_MAX

/* The columns of an input that matter, by their numbers from 0. */
struct columns {
	char        *copy;   /* of the header line */
	struct slice header; /* the same, as a slice */
	size_t       count;
	size_t      *keys; /* as many as the request has */
	size_t       key_count;
	bool         run; /* there are some, neighbours in the input's order */
	size_t      *sums;
	size_t       sum_count;
	size_t       kind;      /* the column `kind`, or COLUMN_NONE */
	size_t       dimension; /* the column `dimension` where a key is one, or COLUMN_NONE */
	struct slice wanted;    /* that dimension */
	bool         chosen;    /* the last two or the kind decide whether a record counts */
};

/* What is wrong with a header. */
struct columns_fault {
	const char  *reason; /* NULL: out of memory */
	struct slice value;  /* the name that it is about; its text is NULL where there is none */
};

/*
 * Appends names that commas separate. Returns 0, or -1 with errno ENOMEM, or
 * EINVAL where a name is empty or holds a control character.
 */
int names_add(struct names *names, const char *list);

/* Appends the names as a header line without its end. */
void names_write(struct output *output, const struct names *names);

/* Frees the list; the names are somebody else's. */
void names_free(struct names *names);

/*
 * Finds the columns that `request` asks for in an input with this header line
 * (without its end). `first` holds the columns of the first input, or is NULL
 * for that. There a name that no column has may be the number of one, from 1;
 * in the following inputs that column is searched for by its name. A key may
 * also be a dimension. Returns 0, or -1 with what is wrong in `fault`; either
 * way columns_free is the caller's to call.
 */
int columns_find(struct columns *columns, const struct request *request, struct slice header,
                 const struct columns *first, struct columns_fault *fault);

/* The sums that a group has: those of the columns, then the number of records if it is asked for. */
size_t columns_cells(const struct columns *columns, const struct request *request);

/* Frees what columns_find took. */
void columns_free(struct columns *columns);

/* The name that the header line gives to a column. */
struct slice columns_name(const struct columns *columns, size_t column);

/* The names that a key's column and a sum's have in the output. */
struct slice columns_key_name(const struct columns *columns, const struct request *request,
                              size_t key);
struct slice columns_sum_name(const struct columns *columns, size_t sum);

#endif
