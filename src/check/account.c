/*
 * An account: all that one filing states, its facts and its tables' rows.
 */
#include "check/account.h"

#include <stdlib.h>

#include "util/grow.h"

/* Replaces the slices by copies. Returns 0, or -1 with errno. */
static int
keep(struct arena *text, struct slice *const *slices, size_t count)
{
	size_t length = 0;

	for (size_t i = 0; i < count; i++)
		length += slices[i]->length;
	char *room = arena_room(text, length);
	if (room == NULL)
		return -1;
	for (size_t i = 0; i < count; i++) {
		if (slices[i]->length > 0)
			memcpy(room, slices[i]->text, slices[i]->length);
		slices[i]->text = room;
		room += slices[i]->length;
	}
	return 0;
}

int
account_name(struct account *account, struct arena *text, struct slice filing)
{
	account->filing = filing;
	return keep(text, (struct slice *const[]){ &account->filing }, 1);
}

/* Takes a series where none was given before. */
static int
keep_series(struct slice *kept, struct arena *text, struct slice series)
{
	if (series.length == 0 || kept->length > 0)
		return 0;
	*kept = series;
	return keep(text, (struct slice *const[]){ kept }, 1);
}

struct slice
account_series(const struct account *account)
{
	return account->fact_series.length > 0 ? account->fact_series : account->row_series;
}

int
account_fact(struct account *account, struct arena *text, const struct fact *fact,
             struct slice series)
{
	if (fact->value.length > ACCOUNT_DIGITS)
		return 1;
	struct fact *facts = grow(account->facts, &account->fact_capacity,
	                          account->fact_count + 1, sizeof *facts);
	if (facts == NULL)
		return -1;
	account->facts = facts;
	struct fact  *kept = &facts[account->fact_count];
	struct slice *texts[] = { &kept->pool, &kept->certificate, &kept->name,
		                  &kept->op,   &kept->value,       &kept->unit };
	*kept = *fact;
	if (keep(text, texts, sizeof texts / sizeof *texts) != 0 ||
	    keep_series(&account->fact_series, text, series) != 0)
		return -1;
	account->fact_count++;
	return 0;
}

/* Starts a table with the row that is added next. */
static int
start_table(struct account *account)
{
	struct table *tables = grow(account->tables, &account->table_capacity,
	                            account->table_count + 1, sizeof *tables);

	if (tables == NULL)
		return -1;
	account->tables = tables;
	tables[account->table_count++] = (struct table){ .first = account->row_count };
	return 0;
}

int
account_row(struct account *account, struct arena *text, const struct row *row,
            struct slice series)
{
	if (row->low.length > ACCOUNT_DIGITS || row->high.length > ACCOUNT_DIGITS ||
	    row->loans.length > ACCOUNT_DIGITS || row->balance.length > ACCOUNT_DIGITS)
		return 1;
	struct row *rows = grow(account->rows, &account->row_capacity, account->row_count + 1,
	                        sizeof *rows);
	if (rows == NULL)
		return -1;
	account->rows = rows;
	struct row   *kept = &rows[account->row_count];
	bool          starts = account->row_count == 0 || kept[-1].table != row->table;
	struct slice *texts[] = { &kept->label,   &kept->low,  &kept->high,     &kept->loans,
		                  &kept->balance, &kept->pool, &kept->dimension };
	size_t        count = sizeof texts / sizeof *texts;
	*kept = *row;
	/* The last two are mostly those of the row before. */
	if (!starts && slice_equal(kept[-1].pool, row->pool) &&
	    slice_equal(kept[-1].dimension, row->dimension)) {
		kept->pool = kept[-1].pool;
		kept->dimension = kept[-1].dimension;
		count -= 2;
	}
	if (keep(text, texts, count) != 0 ||
	    keep_series(&account->row_series, text, series) != 0 ||
	    (starts && start_table(account) != 0))
		return -1;
	account->row_count++;
	account->tables[account->table_count - 1].count++;
	return 0;
}

/* Takes a pool into the list where it is new. */
static int
list_pool(struct account *account, struct slice pool)
{
	uint64_t  hash = index_hash(&pool, 1);
	ptrdiff_t known = INDEX_NONE;

	if (slice_is(pool, "all"))
		return 0;
	while ((known = index_find(&account->pools_by_name, hash, known)) != INDEX_NONE)
		if (slice_equal(account->pools[known], pool))
			return 0;
	struct slice *pools = grow(account->pools, &account->pool_capacity,
	                           account->pool_count + 1, sizeof *pools);
	if (pools == NULL)
		return -1;
	account->pools = pools;
	pools[account->pool_count++] = pool;
	return index_add(&account->pools_by_name, hash);
}

/* Whether a fact is of the kind that its name says, a date or a number, as records need not be. */
static bool
is_sound(const struct fact *fact)
{
	static const char suffix[] = "_date";
	size_t            length = sizeof suffix - 1;
	bool              date = slice_is(fact->unit, "date");

	if (fact->name.length < length)
		return !date;
	return date == (memcmp(fact->name.text + fact->name.length - length, suffix, length) == 0);
}

static uint64_t
fact_hash(struct slice name, struct slice op, struct slice pool, struct slice certificate)
{
	return index_hash((struct slice[]){ name, op, pool, certificate }, 4);
}

/* The first fact of that name, op, pool and class, which make the hash. */
static const struct fact *
find_hashed(const struct account *account, uint64_t hash, struct slice name, struct slice op,
            struct slice pool, struct slice certificate)
{
	ptrdiff_t found = INDEX_NONE;

	while ((found = index_find(&account->facts_by_name, hash, found)) != INDEX_NONE) {
		const struct fact *fact = &account->facts[found];
		if (slice_equal(fact->name, name) && slice_equal(fact->op, op) &&
		    slice_equal(fact->pool, pool) &&
		    slice_equal(fact->certificate, certificate) && is_sound(fact))
			return fact;
	}
	return NULL;
}

static const struct fact *
find_fact(const struct account *account, struct slice name, struct slice op, struct slice pool,
          struct slice certificate)
{
	return find_hashed(account, fact_hash(name, op, pool, certificate), name, op, pool,
	                   certificate);
}

/*
 * Takes a fact into the index, and notes its standing. One that is not sound
 * has its number there, but no name.
 */
static int
index_fact(struct account *account, size_t number)
{
	const struct fact *fact = &account->facts[number];
	enum standing     *standing = &account->standings[number];

	*standing = STANDING_UNSOUND;
	if (!is_sound(fact))
		return index_add(&account->facts_by_name, 0);
	uint64_t hash = fact_hash(fact->name, fact->op, fact->pool, fact->certificate);
	const struct fact *first = find_hashed(account, hash, fact->name, fact->op, fact->pool,
	                                       fact->certificate);
	if (first == NULL)
		*standing = STANDING_FIRST;
	else
		*standing = slice_equal(first->value, fact->value) ? STANDING_REPEATED
		                                                   : STANDING_OTHER;
	return index_add(&account->facts_by_name, hash);
}

static uint64_t
table_hash(struct slice dimension, struct slice pool)
{
	return index_hash((struct slice[]){ dimension, pool }, 2);
}

/* Pools are listed from the facts first, so that it does not matter which kind came first. */
int
account_close(struct account *account)
{
	enum standing *standings = grow(account->standings, &account->standing_capacity,
	                                account->fact_count, sizeof *standings);

	if (standings == NULL)
		return -1;
	account->standings = standings;
	for (size_t i = 0; i < account->fact_count; i++)
		if (index_fact(account, i) != 0 || list_pool(account, account->facts[i].pool) != 0)
			return -1;
	for (size_t i = 0; i < account->table_count; i++) {
		const struct row *row = account_rows(account, i);
		uint64_t          hash = table_hash(row->dimension, row->pool);
		if (index_add(&account->tables_by_dimension, hash) != 0 ||
		    index_add(&account->tables_by_pool, index_hash(&row->pool, 1)) != 0 ||
		    list_pool(account, row->pool) != 0)
			return -1;
	}
	return 0;
}

void
account_clear(struct account *account)
{
	account->filing = account->fact_series = account->row_series = (struct slice){ NULL, 0 };
	account->fact_count = account->row_count = 0;
	account->table_count = account->pool_count = 0;
	index_clear(&account->pools_by_name);
	index_clear(&account->facts_by_name);
	index_clear(&account->tables_by_pool);
	index_clear(&account->tables_by_dimension);
}

void
account_free(struct account *account)
{
	free(account->facts);
	free(account->standings);
	free(account->rows);
	free(account->tables);
	free(account->pools);
	index_free(&account->pools_by_name);
	index_free(&account->facts_by_name);
	index_free(&account->tables_by_pool);
	index_free(&account->tables_by_dimension);
	*account = (struct account){ .facts = NULL };
}

const struct fact *
account_fact_of(const struct account *account, const char *name, const char *op,
                struct slice pool)
{
	struct slice none = { "", 0 };

	return find_fact(account, slice_of(name), slice_of(op), pool, none);
}

const struct fact *
account_class_fact(const struct account *account, const char *name, struct slice pool,
                   struct slice certificate)
{
	return find_fact(account, slice_of(name), slice_of("eq"), pool, certificate);
}

bool
account_is_first(const struct account *account, const struct fact *fact)
{
	return account->standings[fact - account->facts] == STANDING_FIRST;
}

const struct fact *
account_next_fact(const struct account *account, const char *name, const char *op,
                  const struct fact *after)
{
	const struct slice wanted = slice_of(name), wanted_op = slice_of(op);
	size_t             from = after == NULL ? 0 : (size_t)(after - account->facts) + 1;

	for (size_t i = from; i < account->fact_count; i++) {
		const struct fact *fact = &account->facts[i];
		enum standing      standing = account->standings[i];
		if ((standing == STANDING_FIRST || standing == STANDING_OTHER) &&
		    slice_equal(fact->name, wanted) && slice_equal(fact->op, wanted_op))
			return fact;
	}
	return NULL;
}

const struct row *
account_rows(const struct account *account, size_t table)
{
	return &account->rows[account->tables[table].first];
}

const struct row *
account_total(const struct account *account, size_t table, enum measure measure)
{
	const struct row *rows = account_rows(account, table);

	for (size_t i = account->tables[table].count; i-- > 0;)
		if (rows[i].total && row_number(&rows[i], measure).length > 0)
			return &rows[i];
	return NULL;
}

ptrdiff_t
account_table_of(const struct account *account, const char *dimension, struct slice pool,
                 ptrdiff_t after)
{
	bool                any = dimension == NULL;
	const struct index *index = any ? &account->tables_by_pool : &account->tables_by_dimension;
	uint64_t  hash = any ? index_hash(&pool, 1) : table_hash(slice_of(dimension), pool);
	ptrdiff_t found = after;

	while ((found = index_find(index, hash, found)) != INDEX_NONE) {
		const struct row *row = account_rows(account, (size_t)found);
		if (slice_equal(row->pool, pool) && (any || slice_is(row->dimension, dimension)))
			break;
	}
	return found;
}
