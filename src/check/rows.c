/*
 * Checks of some rows of a table: those above a loan-to-value ratio
 * against the stated balance, the multi-family row of the dwelling types
 * against the rows of two units and more.
 */
#include "check/compare.h"
#include "util/ascii.h"
#include "util/len.h"

/*
 * The labels of a dwelling type table's multi-family rows hold one of these, a
 * start and a rest; a hyphen stands for blanks and hyphens, or for nothing.
 */
static const struct {
	const char *start;
	const char *rests[7]; /* up to NULL */
} multifamily_words[] = {
	{ "multi", { "-family" } },
	{ "2", { "-4-family", "-4-unit", "-to-4-family", "-to-4-unit", "-through-4-family" } },
	{ "two", { "-to-four", "-four-family", "-four-unit", "-through-four-family" } },
};

enum { MULTIFAMILY_STARTS = LEN(multifamily_words) };

/* What a row of dwellings is of. */
enum dwellings { DWELLINGS_OTHER, DWELLINGS_MULTIFAMILY, DWELLINGS_UNKNOWN };

/* What labels with the words above are of that have one of these, too. */
static const struct {
	const char    *word;
	enum dwellings dwellings;
} building_words[] = {
	{ "condo", DWELLINGS_UNKNOWN }, /* it may be the building that has so many units */
	{ "co-op", DWELLINGS_UNKNOWN },
	{ "stories", DWELLINGS_OTHER },
	{ "story", DWELLINGS_OTHER },
	{ "storey", DWELLINGS_OTHER },
};

enum { BUILDING_WORDS = LEN(building_words) };

/* Where a row lies: all its loans above the ratio that divides, none, or nobody can say. */
enum place { PLACE_BELOW, PLACE_ABOVE, PLACE_UNKNOWN };

/* A table whose rows were added up for a ratio. */
struct above {
	const struct table *table;
	struct slice        name; /* "ltv_over_80" */
	struct quantity     ratio;
};

/* The order of a bound and the ratio, which mostly is a whole number. */
static int
order_of_bound(const struct quantity *bound, const struct quantity *ratio, int *order)
{
	const struct amount amount = bound->amount;

	if (amount.scale < 0 || ratio->amount.scale != 0 ||
	    amount_limits[amount.scale] < ratio->amount.value)
		return quantity_compare(bound, ratio, order);
	int64_t same = ratio->amount.value * decimal_powers[amount.scale];
	*order = (amount.value > same) - (amount.value < same);
	return 0;
}

/*
 * Places a row. One that begins with the ratio itself lies above it where the
 * row before it ends there (80% then belongs to that one), else nobody can say.
 */
static int
place_row(const struct quantity *ratio, const struct stated_row *row,
          const struct stated_row *before, enum place *place)
{
	int low = -1, high = 1, last = -1;

	if (quantity_stated(&row->low) && order_of_bound(&row->low, ratio, &low) != 0)
		return -1;
	if (quantity_stated(&row->high) && order_of_bound(&row->high, ratio, &high) != 0)
		return -1;
	if (before != NULL && quantity_stated(&before->high) &&
	    order_of_bound(&before->high, ratio, &last) != 0)
		return -1;
	*place = PLACE_UNKNOWN;
	if (low > 0 || (low == 0 && last == 0))
		*place = PLACE_ABOVE;
	else if (high <= 0)
		*place = PLACE_BELOW;
	return 0;
}

/* Adds up what is certainly above the ratio, and what may be. */
static int
add_above(struct checker *checker, const struct stated_row *rows, size_t count,
          const struct quantity *ratio)
{
	const struct stated_row *before = NULL;

	sum_start(&checker->low);
	sum_start(&checker->high);
	for (size_t i = 0; i < count; i++) {
		const struct stated_row *row = &rows[i];
		const struct quantity   *balance = &row->numbers[MEASURE_BALANCE];
		enum place               place;
		if (row->total)
			continue;
		if (place_row(ratio, row, before, &place) != 0)
			return -1;
		before = row;
		if (place == PLACE_ABOVE && sum_add(checker, &checker->low, balance) != 0)
			return -1;
		if (place != PLACE_BELOW && sum_add(checker, &checker->high, balance) != 0)
			return -1;
	}
	return 0;
}

/* Whether each row with loans states its balance. */
static bool
has_balances(const struct stated_row *rows, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (has_loans(&rows[i]) && !quantity_stated(&rows[i].numbers[MEASURE_BALANCE]))
			return false;
	return true;
}

/* Adds up a table's rows, unless they were added up for the fact before. */
static int
add_table(struct checker *checker, const struct stated_fact *fact, const struct table *table,
          struct above *above)
{
	const struct stated_row *rows = account_rows(checker->account, table);

	if (above->table == table && slice_equal(above->name, fact->part))
		return 0;
	*above = (struct above){ table, fact->part, quantity_of(name_ratio(fact->part)) };
	checker->weighed = has_balances(rows, table->count);
	return checker->weighed ? add_above(checker, rows, table->count, &above->ratio) : 0;
}

static int
compare_above(struct checker *checker, const struct stated_fact *fact, const struct table *table,
              struct above *above)
{
	struct claim claim = claim_of(fact, table->subject);

	if (add_table(checker, fact, table, above) != 0)
		return -1;
	if (!checker->weighed)
		return 0;
	checker->name = fact->part;
	return compare_number(checker, &claim, &checker->low, &checker->high);
}

/* Each table of a pool is tested, and where the pool states another balance, the first one. */
int
check_ltv_over(struct checker *checker)
{
	const struct account     *account = checker->account;
	const struct check       *check = checker->check;
	const struct stated_fact *fact = NULL;
	struct above              above = { .table = NULL };

	while ((fact = account_next_fact(account, check->fact, OP_EQ, fact)) != NULL) {
		size_t i = account_table_of(account, check->dimension, fact->pool);
		while (i != ACCOUNT_NONE) {
			const struct table *table = &account->tables[i];
			if (table->dimension == check->dimension &&
			    compare_above(checker, fact, table, &above) != 0)
				return -1;
			i = fact->standing == STANDING_FIRST ? table->next : ACCOUNT_NONE;
		}
	}
	return 0;
}

static bool
is_gap(char byte)
{
	return byte == ' ' || byte == '-';
}

/* The length of the words where the text begins with them, in any case; 0 where it does not. */
static size_t
begins_with(struct slice text, const char *words)
{
	size_t at = 0;

	for (; *words != '\0'; words++) {
		if (*words == '-') {
			while (at < text.length && is_gap(text.text[at]))
				at++;
		} else if (at == text.length || ascii_lower(text.text[at++]) != *words) {
			return 0;
		}
	}
	return at;
}

static bool
begins_multifamily(struct slice text)
{
	const char first = ascii_lower(*text.text);

	for (size_t i = 0; i < MULTIFAMILY_STARTS; i++) {
		if (first != *multifamily_words[i].start) /* as most do */
			continue;
		const char *const *rest = multifamily_words[i].rests;
		size_t             length = begins_with(text, multifamily_words[i].start);
		struct slice       behind = { text.text + length, text.length - length };
		for (; length > 0 && *rest != NULL; rest++)
			if (begins_with(behind, *rest) > 0)
				return true;
	}
	return false;
}

/* What a label of multi-family dwellings is of by the word that the text begins with. */
static enum dwellings
dwellings_by_word(struct slice text)
{
	for (size_t i = 0; i < BUILDING_WORDS; i++)
		if (begins_with(text, building_words[i].word) > 0)
			return building_words[i].dwellings;
	return DWELLINGS_MULTIFAMILY;
}

/* Whether a word, or what stands between words, starts at a place of the label. */
static bool
is_start(struct slice label, size_t at)
{
	return at == 0 || !ascii_is_alphanumeric(label.text[at - 1]);
}

/* Looks for the words where a word of the label starts. */
static enum dwellings
dwellings_of(struct slice label)
{
	enum dwellings dwellings = DWELLINGS_OTHER;

	for (size_t i = 0; i < label.length && dwellings == DWELLINGS_OTHER; i++)
		if (is_start(label, i) &&
		    begins_multifamily((struct slice){ label.text + i, label.length - i }))
			dwellings = DWELLINGS_MULTIFAMILY;
	for (size_t i = 0; i < label.length && dwellings != DWELLINGS_OTHER; i++) {
		struct slice rest = { label.text + i, label.length - i };
		enum dwellings here = is_start(label, i) ? dwellings_by_word(rest) : dwellings;
		if (here != DWELLINGS_MULTIFAMILY)
			dwellings = here;
	}
	return dwellings;
}

/* The table's one multi-family row, or NULL where it has none, or several, or one that may be. */
static const struct stated_row *
find_multifamily(const struct stated_row *rows, size_t count)
{
	const struct stated_row *found = NULL;

	for (size_t i = 0; i < count; i++) {
		enum dwellings dwellings = rows[i].total ? DWELLINGS_OTHER
		                                         : dwellings_of(rows[i].label);
		if (dwellings == DWELLINGS_OTHER)
			continue;
		if (found != NULL || dwellings == DWELLINGS_UNKNOWN)
			return NULL;
		found = &rows[i];
	}
	return found;
}

/* Whether a row is of dwellings of one unit each. */
static bool
is_single(const struct stated_row *row)
{
	return slice_is(row->low.text, "1") && slice_is(row->high.text, "1");
}

/* Adds up the column of the rows of two units and more. Sets whether all rows say how many. */
static int
add_units(struct checker *checker, const struct table *table, bool *known)
{
	const struct stated_row *rows = account_rows(checker->account, table);

	sum_start(&checker->low);
	*known = true;
	for (size_t i = 0; i < table->count && *known; i++) {
		const struct stated_row *row = &rows[i];
		const struct quantity   *number = &row->numbers[checker->check->measure];
		if (row->total || is_single(row) || (!has_loans(row) && !quantity_stated(number)))
			continue;
		*known = quantity_stated(&row->low) && !slice_is(row->low.text, "1") &&
		         quantity_stated(number);
		if (sum_add(checker, &checker->low, number) != 0)
			return -1;
	}
	return 0;
}

/* "table 4 dwelling_type: Multi-family Dwellings, loans" */
static struct slice
subject_measure(struct checker *checker, const struct table *table, const struct stated_row *row)
{
	bool loans = checker->check->measure == MEASURE_LOANS;

	(void)subject_row(checker, table, row);
	output_string(&checker->subject, loans ? ", loans" : ", balance");
	return subject_text(checker);
}

/* A table of units whose rows were added up. */
struct units {
	size_t table; /* ACCOUNT_NONE for none yet */
	bool   known; /* all rows say how many units they are of */
};

/* Holds a table's multi-family row against the table of units, added up unless it was before. */
static int
compare_multifamily(struct checker *checker, const struct table *table,
                    const struct stated_row *row, size_t number, struct units *units)
{
	struct claim claim = { .pool = table->pool_name, .line = row->line };

	claim.stated = row->numbers[checker->check->measure];
	if (!quantity_stated(&claim.stated))
		return 0;
	if (units->table != number &&
	    add_units(checker, &checker->account->tables[number], &units->known) != 0)
		return -1;
	units->table = number;
	if (!units->known)
		return 0;
	claim.subject = subject_measure(checker, table, row);
	return compare_number(checker, &claim, &checker->low, &checker->low);
}

int
check_multifamily(struct checker *checker)
{
	const struct account *account = checker->account;
	struct units          units = { ACCOUNT_NONE, false };

	for (size_t i = 0; i < account->table_count; i++) {
		const struct table *table = &account->tables[i];
		if (table->dimension != checker->check->dimension)
			continue;
		size_t number = account_table_of(account, DIMENSION_UNITS, table->pool);
		if (number == ACCOUNT_NONE)
			continue;
		const struct stated_row *row = find_multifamily(account_rows(account, table),
		                                                table->count);
		if (row != NULL &&
		    compare_multifamily(checker, table, row, number, &units) != 0)
			return -1;
	}
	return 0;
}
