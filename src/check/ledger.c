/*
 * A ledger: the accounts of many filings whose facts and rows come in any
 * order.
 */
#include "check/ledger.h"

#include <errno.h>
#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"

/* Finds the entry of a filing. Returns INDEX_NONE where there is none. */
static ptrdiff_t
find(const struct ledger *ledger, struct slice filing, uint64_t hash)
{
	ptrdiff_t found = INDEX_NONE;

	if (ledger->entries == NULL)
		return INDEX_NONE;
	while ((found = index_find(&ledger->by_name, hash, found)) != INDEX_NONE)
		if (slice_equal(ledger->entries[found].account.filing, filing))
			return found;
	return INDEX_NONE;
}

/* Opens an account. Returns its number, or INDEX_NONE with errno. */
static ptrdiff_t
open_account(struct ledger *ledger, struct slice filing, uint64_t hash)
{
	struct ledger_entry *entries = grow(ledger->entries, &ledger->capacity,
	                                    ledger->count + 1, sizeof *entries);

	if (entries == NULL)
		return INDEX_NONE;
	ledger->entries = entries;
	entries[ledger->count] = (struct ledger_entry){ .fact_rank = 0 };
	if (account_name(&entries[ledger->count].account, &ledger->text, filing) != 0 ||
	    index_add(&ledger->by_name, hash) != 0)
		return INDEX_NONE;
	return (ptrdiff_t)ledger->count++;
}

struct account *
ledger_account(struct ledger *ledger, struct slice filing, enum ledger_kind kind)
{
	struct ledger_entry *entry = ledger->count == 0 ? NULL : &ledger->entries[ledger->last];

	if (entry == NULL || !slice_equal(entry->account.filing, filing)) {
		uint64_t  hash = index_hash(&filing, 1);
		ptrdiff_t found = find(ledger, filing, hash);
		if (found == INDEX_NONE)
			found = open_account(ledger, filing, hash);
		if (found == INDEX_NONE)
			return NULL;
		ledger->last = (size_t)found;
		entry = &ledger->entries[found];
	}
	if (kind == LEDGER_FACT && entry->fact_rank == 0)
		entry->fact_rank = ++ledger->fact_ranks;
	if (kind == LEDGER_ROW && entry->row_rank == 0)
		entry->row_rank = ++ledger->row_ranks;
	return &entry->account;
}

/* Splits "name#12" into the name, which is returned, and the number; no number is 1. */
static struct slice
split_ordinal(struct slice filing, size_t *ordinal)
{
	size_t at = filing.length;
	size_t number = 0, power = 1;

	*ordinal = 1;
	for (; at > 0 && ascii_is_digit(filing.text[at - 1]); at--, power *= 10)
		number += (size_t)(filing.text[at - 1] - '0') * power;
	if (at == 0 || at == filing.length || filing.text[at - 1] != '#')
		return filing;
	*ordinal = number;
	return (struct slice){ filing.text, at - 1 };
}

/* The filings of the facts and of the rows, each in their order, while they are merged. */
struct merge {
	size_t *facts;
	size_t *rows;
	bool   *done;
	size_t  fact; /* the next of each */
	size_t  row;
	bool    one_input; /* their lines ascend, as in one stream of filings */
};

/* The line of the first record that came of a filing. */
static uintmax_t
first_line(const struct account *account)
{
	if (account->fact_count > 0)
		return account->facts[0].line;
	return account->row_count > 0 ? account->rows[0].line : 0;
}

/* Whether an entry comes before another where the records' order doesn't tell. */
static bool
precedes(const struct ledger *ledger, const struct merge *merge, size_t one, size_t other)
{
	const struct account *first = &ledger->entries[one].account;
	const struct account *second = &ledger->entries[other].account;
	size_t                number, other_number;
	struct slice          base = split_ordinal(first->filing, &number);

	if (slice_equal(base, split_ordinal(second->filing, &other_number)) &&
	    number != other_number)
		return number < other_number;
	if (merge->one_input)
		return first_line(first) < first_line(second);
	return one < other;
}

/* Whether the lines of the filings' first facts ascend, and those of their first rows. */
static bool
lines_ascend(const struct ledger *ledger, const struct merge *merge)
{
	const struct ledger_entry *entries = ledger->entries;

	for (size_t i = 1; i < ledger->fact_ranks; i++)
		if (entries[merge->facts[i - 1]].account.facts[0].line >=
		    entries[merge->facts[i]].account.facts[0].line)
			return false;
	for (size_t i = 1; i < ledger->row_ranks; i++)
		if (entries[merge->rows[i - 1]].account.rows[0].line >=
		    entries[merge->rows[i]].account.rows[0].line)
			return false;
	return true;
}

static int
merge_start(const struct ledger *ledger, struct merge *merge)
{
	size_t count = ledger->count + 1;

	merge->facts = calloc(count, sizeof *merge->facts);
	merge->rows = calloc(count, sizeof *merge->rows);
	merge->done = calloc(count, sizeof *merge->done);
	if (merge->facts == NULL || merge->rows == NULL || merge->done == NULL) {
		errno = ENOMEM;
		return -1;
	}
	for (size_t i = 0; i < ledger->count; i++) {
		const struct ledger_entry *entry = &ledger->entries[i];
		if (entry->fact_rank > 0)
			merge->facts[entry->fact_rank - 1] = i;
		if (entry->row_rank > 0)
			merge->rows[entry->row_rank - 1] = i;
	}
	merge->one_input = lines_ascend(ledger, merge);
	return 0;
}

static void
merge_end(struct merge *merge)
{
	free(merge->facts);
	free(merge->rows);
	free(merge->done);
}

/* Which entry comes next: of two heads, one that the other list does not have still to come. */
static size_t
merge_next(const struct ledger *ledger, struct merge *merge)
{
	while (merge->fact < ledger->fact_ranks && merge->done[merge->facts[merge->fact]])
		merge->fact++;
	while (merge->row < ledger->row_ranks && merge->done[merge->rows[merge->row]])
		merge->row++;
	if (merge->fact == ledger->fact_ranks)
		return merge->rows[merge->row];
	if (merge->row == ledger->row_ranks)
		return merge->facts[merge->fact];
	size_t one = merge->facts[merge->fact], other = merge->rows[merge->row];
	bool   one_waits = ledger->entries[one].row_rank > 0;
	bool   other_waits = ledger->entries[other].fact_rank > 0;
	if (one_waits != other_waits)
		return one_waits ? other : one;
	return precedes(ledger, merge, one, other) ? one : other;
}

int
ledger_order(const struct ledger *ledger, size_t *order)
{
	struct merge merge = { .facts = NULL };
	int          status = merge_start(ledger, &merge);

	for (size_t i = 0; i < ledger->count && status == 0; i++) {
		order[i] = merge_next(ledger, &merge);
		merge.done[order[i]] = true;
	}
	merge_end(&merge);
	return status;
}

void
ledger_free(struct ledger *ledger)
{
	for (size_t i = 0; i < ledger->count; i++)
		account_free(&ledger->entries[i].account);
	free(ledger->entries);
	index_free(&ledger->by_name);
	arena_free(&ledger->text);
	*ledger = (struct ledger){ .entries = NULL };
}
