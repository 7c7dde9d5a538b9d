/*
 * An account: all that one filing states, its facts and its tables' rows.
 */
#include "check/account.h"

#include <stdlib.h>

#include "record/tsv.h"
#include "util/grow.h"

int
account_name(struct account *account, struct arena *text, struct slice filing)
{
	account->filing = arena_copy(text, filing);
	return account->filing.text == NULL ? -1 : 0;
}

/* Takes a series where none was given before. */
static inline int
keep_series(struct slice *kept, struct arena *text, struct slice series)
{
	if (series.length == 0 || kept->length > 0)
		return 0;
	*kept = arena_copy(text, series);
	return kept->text == NULL ? -1 : 0;
}

struct slice
account_series(const struct account *account)
{
	return account->fact_series.length > 0 ? account->fact_series : account->row_series;
}

/* Few filings have more pools: what is among so many first ones is found without hashing. */
enum { NEAR = 8 };

/* Whether names, which are short, are the same. */
static bool
same_name(struct slice a, struct slice b)
{
	size_t same = 0;

	if (a.length != b.length)
		return false;
	while (same < a.length && a.text[same] == b.text[same])
		same++;
	return same == a.length;
}

/* Adds a pool. Returns its number, or ACCOUNT_NONE for no memory. */
static size_t
add_pool(struct account *account, struct arena *text, struct slice name)
{
	struct pool *pools = grow(account->pools, &account->pool_capacity,
	                          account->pool_count + 1, sizeof *pools);

	if (pools == NULL)
		return ACCOUNT_NONE;
	account->pools = pools;
	struct slice copy = arena_copy(text, name);
	if (copy.text == NULL)
		return ACCOUNT_NONE;
	pools[account->pool_count] = (struct pool){
		.name = copy,
		.first_table = ACCOUNT_NONE,
		.last_table = ACCOUNT_NONE,
	};
	return account->pool_count++;
}

/* Finds a pool that is not among the first ones. */
static size_t
find_far_pool(const struct account *account, struct slice name)
{
	uint64_t  hash = index_hash(&name, 1);
	ptrdiff_t known = INDEX_NONE;

	while ((known = index_find(&account->far_pools_by_name, hash, known)) != INDEX_NONE)
		if (slice_equal(account->pools[NEAR + known].name, name))
			return NEAR + (size_t)known;
	return ACCOUNT_NONE;
}

/* Finds a pool. Returns ACCOUNT_NONE for one that is not listed. */
static inline size_t
find_pool(const struct account *account, struct slice name)
{
	size_t near = account->pool_count < NEAR ? account->pool_count : NEAR;

	for (size_t i = 0; i < near; i++)
		if (same_name(account->pools[i].name, name))
			return i;
	return account->pool_count <= NEAR ? ACCOUNT_NONE : find_far_pool(account, name);
}

/* Numbers a pool, which is taken into the list where it is new. Returns ACCOUNT_NONE for no memory. */
static size_t
number_pool(struct account *account, struct arena *text, struct slice name)
{
	size_t found = find_pool(account, name);

	if (found != ACCOUNT_NONE)
		return found;
	if (account->pool_count >= NEAR &&
	    index_add(&account->far_pools_by_name, index_hash(&name, 1)) != 0)
		return ACCOUNT_NONE;
	return add_pool(account, text, name);
}

/* Lists the pool of all loans, the first one. Returns 0, or -1 with errno ENOMEM. */
static int
begin_pools(struct account *account, struct arena *text)
{
	if (account->pool_count > 0)
		return 0;
	return number_pool(account, text, slice_of("all")) == ACCOUNT_NONE ? -1 : 0;
}

/* Sets a fact's texts, and reads the number among them. */
static int
keep_fact(struct stated_fact *kept, struct arena *text, const struct fact *fact)
{
	struct slice part = fact->certificate.length > 0 ? fact->certificate
	                    : name_over(fact->name);
	char        *room = arena_room(text, part.length + fact->value.length);

	if (room == NULL)
		return -1;
	kept->part = slice_copy(&room, part);
	kept->value = (struct quantity){ slice_copy(&room, fact->value), { 0, AMOUNT_EMPTY } };
	if (!kept->is_date)
		kept->value = quantity_of(kept->value.text);
	return 0;
}

int
account_add_fact(struct account *account, struct arena *text, const struct fact *fact,
                 struct slice series)
{
	size_t count = account->fact_count;

	if (fact->value.length > ACCOUNT_DIGITS)
		return 1;
	struct stated_fact *facts = grow(account->facts, &account->fact_capacity, count + 1,
	                                 sizeof *facts);
	if (facts == NULL)
		return -1;
	account->facts = facts;
	if (begin_pools(account, text) != 0)
		return -1;
	struct stated_fact *kept = &facts[count];
	kept->name = fact_name_of(fact->name);
	if (kept->name == FACT_LTV_OVER_BALANCE && fact->certificate.length > 0)
		kept->name = FACT_OTHER; /* nothing says which loans a class is of */
	kept->op = op_of(fact->op);
	kept->is_date = slice_is(fact->unit, "date");
	kept->is_count = slice_is(fact->unit, "count");
	kept->line = fact->line;
	kept->pool = number_pool(account, text, fact->pool);
	if (kept->pool == ACCOUNT_NONE || keep_fact(kept, text, fact) != 0 ||
	    keep_series(&account->fact_series, text, series) != 0)
		return -1;
	kept->pool_name = account->pools[kept->pool].name;
	account->fact_count++;
	return 0;
}

/* Makes the text that findings name a table by. Its text is NULL with errno ENOMEM. */
static struct slice
name_table(struct arena *text, uintmax_t number, struct slice dimension)
{
	const struct slice word = slice_of("table ");
	char *room = arena_room(text, word.length + TSV_DIGITS + 1 + dimension.length);
	struct slice name = { room, 0 };

	if (room == NULL)
		return name;
	room = tsv_put_number(slice_put(room, word), number);
	*room++ = ' ';
	room = slice_put(room, dimension);
	name.length = (size_t)(room - name.text);
	return name;
}

/* Starts a table with the row that is added next. */
static int
start_table(struct account *account, struct arena *text, const struct row *row)
{
	struct table *tables = grow(account->tables, &account->table_capacity,
	                            account->table_count + 1, sizeof *tables);

	if (tables == NULL)
		return -1;
	account->tables = tables;
	struct table *table = &tables[account->table_count];
	*table = (struct table){
		.number = row->table,
		.pool_name = arena_copy(text, row->pool),
		.subject = name_table(text, row->table, row->dimension),
		.dimension = dimension_of(row->dimension),
		.first = account->row_count,
		.totals = { ACCOUNT_NONE, ACCOUNT_NONE },
	};
	if (table->pool_name.text == NULL || table->subject.text == NULL)
		return -1;
	account->table_count++;
	return 0;
}

/* The table that a row belongs to; NULL with errno ENOMEM. */
static struct table *
table_for(struct account *account, struct arena *text, const struct row *row)
{
	size_t count = account->table_count;

	if (count > 0 && account->tables[count - 1].number == row->table)
		return &account->tables[count - 1];
	return start_table(account, text, row) == 0 ? &account->tables[count] : NULL;
}

static bool
is_too_long(const struct row *row)
{
	return row->low.length > ACCOUNT_DIGITS || row->high.length > ACCOUNT_DIGITS ||
	       row->loans.length > ACCOUNT_DIGITS || row->balance.length > ACCOUNT_DIGITS;
}

/* Sets a row's texts, and reads the numbers among them. Returns 0, 1 for one that is too long, or -1. */
static inline int
keep_row(struct stated_row *kept, struct arena *text, const struct row *row)
{
	size_t digits = row->low.length + row->high.length + row->loans.length + row->balance.length;

	if (digits > ACCOUNT_DIGITS && is_too_long(row))
		return 1;
	char *room = arena_room(text, row->label.length + digits);
	if (room == NULL)
		return -1;
	kept->label = slice_copy(&room, row->label);
	kept->low = quantity_of(slice_copy(&room, row->low));
	kept->high = quantity_of(slice_copy(&room, row->high));
	kept->numbers[MEASURE_LOANS] = quantity_of(slice_copy(&room, row->loans));
	kept->numbers[MEASURE_BALANCE] = quantity_of(slice_copy(&room, row->balance));
	kept->total = row->total;
	kept->line = row->line;
	return 0;
}

/* Notes that a row of the table is its last total so far. */
static void
note_total(struct table *table, const struct stated_row *row, size_t number)
{
	table->total_count++;
	for (enum row_measure i = 0; i < MEASURES; i++)
		if (quantity_stated(&row->numbers[i]))
			table->totals[i] = number;
}

/* Adds a row, for which there is a place. Returns as keep_row. */
static inline int
add_row(struct account *account, struct arena *text, const struct row *row)
{
	struct stated_row *kept = &account->rows[account->row_count];
	int                status = keep_row(kept, text, row);
	struct table      *table = status == 0 ? table_for(account, text, row) : NULL;

	if (table == NULL)
		return status == 0 ? -1 : status;
	if (kept->total)
		note_total(table, kept, account->row_count);
	account->row_count++;
	table->count++;
	return 0;
}

int
account_add_rows(struct account *account, struct arena *text, const struct row *rows,
                 size_t *count, struct slice series)
{
	struct stated_row *kept = grow(account->rows, &account->row_capacity,
	                               account->row_count + *count, sizeof *kept);
	int                status = 0;
	size_t             added = 0;

	if (kept == NULL)
		return -1;
	account->rows = kept;
	while (added < *count && (status = add_row(account, text, &rows[added])) == 0)
		added++;
	if (status < 0 || (added > 0 && keep_series(&account->row_series, text, series) != 0))
		return -1;
	*count = added;
	return 0;
}

/* Whether a fact is of the kind that its name says, a date or a number, as records need not be. */
static bool
is_sound(const struct stated_fact *fact)
{
	return fact->name != FACT_OTHER &&
	       fact->is_date == (fact->name == FACT_ORIGINATION_DATE);
}

static uint64_t
fact_hash(enum fact_name name, enum op op, size_t pool, struct slice part)
{
	uint64_t kind = (uint64_t)name * OPS + (uint64_t)op;
	uint64_t hash = index_mix(index_mix(0, kind), pool);

	return part.length == 0 ? hash : index_mix(hash, index_hash(&part, 1));
}

/* The first fact of that name, op, pool and part, which make the hash. */
static const struct stated_fact *
find_hashed(const struct account *account, uint64_t hash, enum fact_name name, enum op op,
            size_t pool, struct slice part)
{
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&account->first_facts_by_name, hash, found)) != INDEX_NONE) {
		const struct stated_fact *fact = &account->facts[account->first_facts[found]];
		if (fact->name == name && fact->op == op && fact->pool == pool &&
		    slice_equal(fact->part, part))
			return fact;
	}
	return NULL;
}

/* Takes a number into a list, and into the index of that list. Returns 0, or -1 with errno. */
static int
list_first(size_t **list, size_t *count, size_t *capacity, struct index *index, uint64_t hash,
           size_t number)
{
	size_t *grown = grow(*list, capacity, *count + 1, sizeof *grown);

	if (grown == NULL)
		return -1;
	*list = grown;
	if (index_add(index, hash) != 0)
		return -1;
	grown[(*count)++] = number;
	return 0;
}

/* Notes the standing of a fact whose pool is known, and lists it where it is the first. */
static int
place_fact(struct account *account, size_t number)
{
	struct stated_fact *fact = &account->facts[number];

	fact->standing = STANDING_UNSOUND;
	if (!is_sound(fact))
		return 0;
	uint64_t hash = fact_hash(fact->name, fact->op, fact->pool, fact->part);
	const struct stated_fact *first = find_hashed(account, hash, fact->name, fact->op,
	                                              fact->pool, fact->part);
	if (first != NULL) {
		fact->standing = slice_equal(first->value.text, fact->value.text)
		                     ? STANDING_REPEATED : STANDING_OTHER;
		fact->other = (size_t)(first - account->facts); /* until it is chained */
		return 0;
	}
	fact->standing = STANDING_FIRST;
	fact->other = ACCOUNT_NONE;
	return list_first(&account->first_facts, &account->first_fact_count,
	                  &account->first_fact_capacity, &account->first_facts_by_name, hash,
	                  number);
}

/* Chains the facts that are first or other, those of each name and op, from the last one on. */
static int
chain_facts(struct account *account)
{
	size_t(*chains)[OPS] = grow(account->chains, &account->chain_capacity, FACT_NAMES,
	                            sizeof *chains);

	if (chains == NULL)
		return -1;
	account->chains = chains;
	for (size_t name = 0; name < FACT_NAMES; name++)
		for (size_t op = 0; op < OPS; op++)
			chains[name][op] = ACCOUNT_NONE;
	for (size_t i = account->fact_count; i-- > 0;) {
		struct stated_fact *fact = &account->facts[i];
		size_t             *chain = &chains[fact->name][fact->op];
		if (fact->standing != STANDING_FIRST && fact->standing != STANDING_OTHER)
			continue;
		fact->next = *chain;
		*chain = i;
		if (fact->standing == STANDING_OTHER) {
			size_t *others = &account->facts[fact->other].other;
			fact->other = *others;
			*others = i;
		}
	}
	return 0;
}

static int
close_facts(struct account *account)
{
	for (size_t i = 0; i < account->fact_count; i++)
		if (place_fact(account, i) != 0)
			return -1;
	return chain_facts(account);
}

static uint64_t
table_hash(enum dimension dimension, size_t pool)
{
	return index_mix(index_mix(0, (uint64_t)dimension), pool);
}

/* Hangs a table in at the end of its pool's. */
static void
chain_table(struct account *account, size_t number)
{
	struct table *table = &account->tables[number];
	struct pool  *pool = &account->pools[table->pool];

	table->next = ACCOUNT_NONE;
	if (pool->first_table == ACCOUNT_NONE)
		pool->first_table = number;
	else
		account->tables[pool->last_table].next = number;
	pool->last_table = number;
}

static int
close_tables(struct account *account, struct arena *text)
{
	for (size_t i = 0; i < account->table_count; i++) {
		struct table *table = &account->tables[i];
		table->pool = number_pool(account, text, table->pool_name);
		if (table->pool == ACCOUNT_NONE)
			return -1;
		chain_table(account, i);
		if (table->dimension == DIMENSION_OTHER ||
		    account_table_of(account, table->dimension, table->pool) != ACCOUNT_NONE)
			continue;
		if (list_first(&account->first_tables, &account->first_table_count,
		               &account->first_table_capacity, &account->first_tables_by_dimension,
		               table_hash(table->dimension, table->pool), i) != 0)
			return -1;
	}
	return 0;
}

/* The pool whose name is so long a start of another's, if any; else POOL_ALL. */
static size_t
pool_at_start(const struct account *account, struct slice name, size_t length)
{
	size_t found = length == 0 ? ACCOUNT_NONE
	               : find_pool(account, (struct slice){ name.text, length });

	return found == ACCOUNT_NONE ? POOL_ALL : found;
}

/* The pool that one of that name is a part of: of I-A-1 that is I-A, or else I. */
static size_t
whole_of(const struct account *account, struct slice name)
{
	size_t first = 0, last = 0;

	for (size_t i = name.length; i-- > 0;) {
		if (name.text[i] != '-')
			continue;
		first = i;
		if (last == 0)
			last = i;
	}
	size_t whole = pool_at_start(account, name, last);
	return whole == POOL_ALL ? pool_at_start(account, name, first) : whole;
}

static void
close_pools(struct account *account)
{
	for (size_t i = POOL_ALL + 1; i < account->pool_count; i++) {
		size_t whole = whole_of(account, account->pools[i].name);
		account->pools[i].whole = whole;
		account->pools[whole].parts++;
	}
}

/* Pools are listed from the facts first, so that it does not matter which kind came first. */
int
account_close(struct account *account, struct arena *text)
{
	if (begin_pools(account, text) != 0 || close_facts(account) != 0 ||
	    close_tables(account, text) != 0)
		return -1;
	close_pools(account);
	return 0;
}

void
account_clear(struct account *account)
{
	account->filing = account->fact_series = account->row_series = (struct slice){ NULL, 0 };
	account->fact_count = account->row_count = 0;
	account->table_count = account->pool_count = 0;
	account->first_fact_count = account->first_table_count = 0;
	index_clear(&account->far_pools_by_name);
	index_clear(&account->first_facts_by_name);
	index_clear(&account->first_tables_by_dimension);
}

void
account_free(struct account *account)
{
	free(account->facts);
	free(account->rows);
	free(account->tables);
	free(account->pools);
	free(account->chains);
	free(account->first_facts);
	free(account->first_tables);
	index_free(&account->far_pools_by_name);
	index_free(&account->first_facts_by_name);
	index_free(&account->first_tables_by_dimension);
	*account = (struct account){ .facts = NULL };
}

const struct stated_fact *
account_fact_of(const struct account *account, enum fact_name name, enum op op, size_t pool)
{
	struct slice none = { "", 0 };
	size_t       next = account->chains[name][op];

	for (int i = 0; i < NEAR && next != ACCOUNT_NONE; i++) {
		const struct stated_fact *fact = &account->facts[next];
		if (fact->pool == pool && fact->part.length == 0 &&
		    fact->standing == STANDING_FIRST)
			return fact;
		next = fact->next;
	}
	if (next == ACCOUNT_NONE)
		return NULL;
	return find_hashed(account, fact_hash(name, op, pool, none), name, op, pool, none);
}

const struct stated_fact *
account_class_fact(const struct account *account, enum fact_name name, size_t pool,
                   struct slice certificate)
{
	uint64_t hash = fact_hash(name, OP_EQ, pool, certificate);

	return find_hashed(account, hash, name, OP_EQ, pool, certificate);
}

const struct stated_fact *
account_next_fact(const struct account *account, enum fact_name name, enum op op,
                  const struct stated_fact *after)
{
	size_t next = after == NULL ? account->chains[name][op] : after->next;

	return next == ACCOUNT_NONE ? NULL : &account->facts[next];
}

const struct stated_fact *
account_other_fact(const struct account *account, const struct stated_fact *fact)
{
	return fact->other == ACCOUNT_NONE ? NULL : &account->facts[fact->other];
}

size_t
account_table_of(const struct account *account, enum dimension dimension, size_t pool)
{
	const struct index *index = &account->first_tables_by_dimension;
	uint64_t            hash = table_hash(dimension, pool);
	ptrdiff_t           found = INDEX_NONE;

	while ((found = index_find(index, hash, found)) != INDEX_NONE) {
		size_t              number = account->first_tables[found];
		const struct table *table = &account->tables[number];
		if (table->dimension == dimension && table->pool == pool)
			return number;
	}
	return ACCOUNT_NONE;
}
