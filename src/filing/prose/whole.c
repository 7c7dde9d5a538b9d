/*
 * Finds the loans that something consists of. All of them are counted there,
 * whatever is said of their kind between the number and "mortgage loans".
 */
#include "filing/prose/whole.h"

#include "filing/prose/member.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/word.h"

/* Words for what a pool does with its loans. */
static const char *const consisting[] = { "consist", "consists", "consisted", "consisting" };

/* Kinds of loans that a pool can be made of. */
static const char *const pool_kinds[] = {
	"jumbo", "balloon", "relocation", "cooperative", "refinance", "insured", "uninsured",
};

/* Words for what a pool does for certificates. */
static const char *const securing[] = {
	"secures", "backs", "supports", "collateralizes", "underlies",
};

enum { DESCRIBED_MAX = 16 }; /* items between a number and its loans */

/* Leaves out the items from one on up to another. */
static void
leave_out(struct reading *r, size_t from, size_t to)
{
	if (from < to)
		reading_end(r, reading_move(r, from, to, r->count));
}

static bool
is_word(const struct reading *r, size_t item, const char *word)
{
	return reading_sense(r, item) != SENSE_END && words_equal(reading_text(r, item), slice_of(word));
}

/*** so many loans ***/

/* The number of loans at an item, or behind "approximately" and the like; SIZE_MAX where there is none. */
static size_t
number_at(const struct reading *r, size_t item)
{
	while (reading_sense(r, item) == SENSE_NEUTRAL)
		item++;
	bool counts = (reading_sense(r, item) == SENSE_NUMBER && r->items[item].unit == UNIT_COUNT) ||
	              (reading_sense(r, item) == SENSE_NUMERAL && reading_sense(r, item + 1) != SENSE_UNIT);
	return counts ? item : SIZE_MAX;
}

/* Whether a number at an item is the first of terms that loans are called by: "15- and 30-year", "20- to 30-year". */
static bool
is_first_term(const struct reading *r, size_t item)
{
	size_t next = item + 2;

	if (r->items[item].unit != UNIT_COUNT || reading_sense(r, item + 1) != SENSE_JOIN)
		return r->items[item].unit == UNIT_COUNT && reading_sense(r, item + 1) == SENSE_TO;
	return (reading_sense(r, next) == SENSE_NONE && ascii_is_digit(reading_text(r, next).text[0])) ||
	       (reading_sense(r, next) == SENSE_NUMBER && r->items[next].unit == UNIT_YEARS);
}

/* Whether an item may say of which kind the loans behind it are: "commercial", "15-year", "first lien and". */
static bool
describes(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_NONE:
		/* not "422 notes and mortgage loans" */
		return !reading_is_plural(r, item);
	case SENSE_LOAN_KIND:
	case SENSE_TO:
	case SENSE_NUMERAL:
	case SENSE_EXTREME: /* "first" */
		return true;
	case SENSE_JOIN:
		return r->items[item].value != JOIN_SEMICOLON;
	case SENSE_NUMBER:
		/* "15-year" */
		return r->items[item].unit == UNIT_YEARS || is_first_term(r, item);
	case SENSE_UNIT:
		return r->items[item].value == UNIT_YEARS || is_word(r, item, "family");
	case SENSE_MEASURE:
		/* "second home", "original-term" */
		return !reading_is_plural(r, item) &&
		       reading_measure_at(r, item, UNIT_PERCENT | UNIT_YEARS | UNIT_DATE) != NOTHING;
	default:
		return false;
	}
}

/* Whether loans at an item are of a kind that a pool can be made of: "jumbo mortgage loans", not delinquent ones. */
static bool
are_of_kind(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_SOME_LOANS &&
	       (r->items[item].value == LOANS_OF_KIND ||
	        words_equal_one(reading_text(r, item), pool_kinds, LEN(pool_kinds)));
}

/* Leaves out what describes loans, behind the item that tells how many or what of them: their number, or "of". */
static void
describe_less(struct reading *r, size_t before)
{
	size_t loans = before + 1;

	/* "15- and 30-year mortgage loans" */
	if (reading_sense(r, loans) == SENSE_JOIN || reading_sense(r, loans) == SENSE_TO)
		return;
	while (loans <= before + DESCRIBED_MAX && describes(r, loans))
		loans++;
	enum sense sense = reading_sense(r, loans);
	bool       last = loans == before + 1 || reading_sense(r, loans - 1) != SENSE_JOIN;
	if ((sense != SENSE_LOANS && !are_of_kind(r, loans)) || !last)
		return;
	reading_set_sense(r, loans, SENSE_LOANS);
	r->items[loans].value = 0;
	r->senses |= reading_bit(SENSE_LOANS);
	leave_out(r, before + 1, loans);
}

/*** a pool of them ***/

/* The item behind "a pool (the "Mortgage Pool") of", where the pool is at an item; SIZE_MAX for any other. */
static size_t
behind_pool(const struct reading *r, size_t pool)
{
	size_t of = pool + 1;

	if (reading_is_plural(r, pool))
		return SIZE_MAX;
	while (reading_sense(r, of) == SENSE_QUOTE || (of > pool + 1 && reading_sense(r, of) == SENSE_POOL))
		of++;
	return reading_is_link(r, of, LINK_PARTITIVE) ? of + 1 : SIZE_MAX;
}

/* Where the words before a pool start that describe it: "a segregated pool", "one group". */
static size_t
pool_start(const struct reading *r, size_t pool)
{
	enum { DESCRIBING = 3 };

	for (size_t words = 0; words < DESCRIBING && pool > 0 && !is_word(r, pool - 1, "by"); words++) {
		if (reading_sense(r, pool - 1) != SENSE_NONE && reading_sense(r, pool - 1) != SENSE_LOAN_KIND &&
		    !is_word(r, pool - 1, "one"))
			break;
		pool--;
	}
	return pool;
}

/*
 * Whether a pool of loans, which starts at an item, is what secures the certificates: "A
 * pool of 422 mortgage loans secures".
 */
static bool
is_security(const struct reading *r, size_t start)
{
	for (size_t i = start; start == 0 && i < r->count; i++)
		if (words_equal_one(reading_text(r, i), securing, LEN(securing)))
			return true;
	return false;
}

/* Whether no loans or pools stand before an item, of which others behind it may be a part. */
static bool
is_first_named(const struct reading *r, size_t item)
{
	const uint64_t named = reading_bit(SENSE_POOL) | reading_bit(SENSE_LOANS) | reading_bit(SENSE_SOME_LOANS) |
	                       reading_bit(SENSE_PART);

	return reading_find(r, 0, named) >= item;
}

/* Whether "consists of" stands before a pool that starts at an item. */
static bool
is_consisted_of(const struct reading *r, size_t start)
{
	return start > 0 && reading_sense(r, start - 1) == SENSE_DEFINITION &&
	       r->items[start - 1].value == DEFINITION_WHOLE;
}

/* Words before a pool which tell that it is all there is: "certificates backed by a pool of". */
static const struct {
	const char *word;
	const char *preposition;
} tellers[] = {
	{ "backed", "by" },    { "collateralized", "by" }, { "secured", "by" },   { "supported", "by" },
	{ "interest", "in" },  { "interests", "in" },      { "based", "on" },
};

/* Whether what stands before a pool, which starts at an item, tells that it is all there is. */
static bool
is_told_whole(const struct reading *r, size_t start)
{
	if (start > 0 && reading_sense(r, start - 1) == SENSE_DEFINITION)
		return is_consisted_of(r, start) ||
		       (r->items[start - 1].value == DEFINITION_SOME && is_first_named(r, start));
	/* "the assets of the trust will be a pool of" */
	if (start > 0 && reading_is_link(r, start - 1, LINK_VERB))
		return is_first_named(r, start) && (r->senses & reading_bit(SENSE_TRUST)) != 0;
	for (size_t i = 0; start > 1 && i < LEN(tellers); i++)
		if (is_word(r, start - 1, tellers[i].preposition) && is_word(r, start - 2, tellers[i].word))
			return true;
	return false;
}

/* The next item that is a pool, from an item on; the count for none. */
static inline size_t
find_pool(const struct reading *r, size_t at)
{
	const char *kinds = (const char *)&r->kinds[READING_MARGIN];
	uint64_t    pools;

	/* eight at a time: few are, and the margin behind the last can be read */
	for (; at < r->count; at += sizeof pools)
		if ((pools = word_matches(word_at(kinds + at), SENSE_POOL)) != 0)
			return at + word_lowest_bit(pools) / 8;
	return r->count;
}

/* The next pool of so many loans at or behind an item, and not a name for it; the count for none. */
static size_t
next_pool(const struct reading *r, size_t at)
{
	/* most pools have a name */
	for (; (at = find_pool(r, at)) < r->count; at++) {
		enum sense behind = reading_sense(r, at + 1);
		if ((behind != SENSE_LINK && behind != SENSE_QUOTE) || reading_sense(r, at - 1) == SENSE_QUOTE)
			continue;
		size_t of = behind_pool(r, at);
		if (of != SIZE_MAX && number_at(r, of) != SIZE_MAX)
			break;
	}
	return at;
}

/* Reads the pool of so many loans at an item as what something consists of, where it is all of it. */
static void
read_pool(struct reading *r, size_t pool)
{
	size_t start = pool_start(r, pool), of = behind_pool(r, pool);

	if (!is_told_whole(r, start) && !is_security(r, start))
		return;
	if (start > 0 && reading_sense(r, start - 1) == SENSE_DEFINITION)
		start--;
	reading_set_sense(r, start, SENSE_DEFINITION);
	r->items[start].value = DEFINITION_WHOLE;
	r->senses |= reading_bit(SENSE_DEFINITION);
	leave_out(r, start + 1, of);
}

/* Whether a definition at an item is of "the mortgage pool", which is all loans, and not of a pool by its name. */
static bool
is_of_nameless_pool(const struct reading *r, size_t definition)
{
	return r->items[definition].value == DEFINITION_WHOLE && reading_is_definite(r, 0) &&
	       !reading_is_plural(r, 0) && member_is_nameless_pool(r, 0);
}

/* Whether loans at an item, of which so many are not told, are the only ones that are named. */
static bool
are_only_named(const struct reading *r, size_t loans)
{
	const uint64_t named = reading_bit(SENSE_LOANS) | reading_bit(SENSE_SOME_LOANS) | reading_bit(SENSE_PART);

	return reading_find(r, 1, named) == loans && reading_find(r, loans + 1, named) == r->count;
}

/*
 * Reads the loans of a kind that the mortgage pool consists of, a definition of
 * which is at an item, as all loans: "the pool consists of [balloon] loans".
 */
APART static void
read_kind(struct reading *r, size_t definition)
{
	size_t loans = reading_find(r, definition, reading_bit(SENSE_SOME_LOANS));

	if (is_of_nameless_pool(r, definition) && are_of_kind(r, loans) && are_only_named(r, loans))
		describe_less(r, definition);
}

/*
 * Leaves out how many groups of loans something consists of, which are told
 * behind a definition at an item: "consists of four groups of [mortgage loans]".
 */
static void
read_groups(struct reading *r, size_t definition)
{
	size_t number = definition + 1, groups = number + 1;

	if (number_at(r, number) != number || reading_sense(r, groups) != SENSE_POOL || !reading_is_plural(r, groups) ||
	    !reading_is_link(r, groups + 1, LINK_PARTITIVE))
		return;
	describe_less(r, groups + 1);
	if (reading_sense(r, groups + 2) == SENSE_LOANS)
		leave_out(r, number, groups + 2);
}

/* Whether the pools of so many loans, the first of which is at an item, are several, each of which may be a part. */
static bool
are_parts(const struct reading *r, size_t first)
{
	size_t pools = 0, told = 0;

	for (size_t at = first; at < r->count; at = next_pool(r, at + 1)) {
		pools++;
		told += is_consisted_of(r, pool_start(r, at));
	}
	return pools > 1 && told < pools;
}

/* Reads all pools of so many loans. */
APART static void
read_pools(struct reading *r)
{
	size_t pool = next_pool(r, 0);

	if (pool == r->count || are_parts(r, pool))
		return;
	for (; pool < r->count; pool = next_pool(r, pool + 1))
		read_pool(r, pool);
}

/* Reads what is behind all that tell what something consists of. */
APART static void
read_definitions(struct reading *r)
{
	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_DEFINITION))) < r->count; i++) {
		if (r->items[i].value != DEFINITION_WHOLE)
			continue;
		read_groups(r, i);
		size_t number = number_at(r, i + 1);
		if (number != SIZE_MAX)
			describe_less(r, number);
	}
}

/*
 * Makes the "of" of "consists[, as of May 1, 2003,] of 674 mortgage loans", where "as of" is
 * at an item, what "consists of" is.
 */
APART static void
join_consist(struct reading *r, size_t as_of)
{
	size_t verb = as_of, of = as_of + 2;

	verb -= verb > 0 && reading_sense(r, verb - 1) == SENSE_JOIN;
	of += reading_sense(r, of) == SENSE_JOIN;
	if (verb == 0 || reading_sense(r, verb - 1) != SENSE_NONE ||
	    !words_equal_one(reading_text(r, verb - 1), consisting, LEN(consisting)) ||
	    !reading_is_link(r, of, LINK_PARTITIVE) || number_at(r, of + 1) == SIZE_MAX)
		return;
	reading_set_sense(r, of, SENSE_DEFINITION);
	r->items[of].value = DEFINITION_WHOLE;
	r->senses |= reading_bit(SENSE_DEFINITION);
}

void
whole_find(struct reading *r)
{
	const uint64_t loans = reading_bit(SENSE_LOANS) | reading_bit(SENSE_SOME_LOANS);
	const uint64_t numbers = reading_bit(SENSE_NUMBER) | reading_bit(SENSE_NUMERAL);

	if ((r->senses & loans) == 0)
		return;
	if (reading_sense(r, 1) == SENSE_DEFINITION && (r->senses & reading_bit(SENSE_SOME_LOANS)) != 0)
		read_kind(r, 1);
	if ((r->senses & numbers) == 0)
		return;
	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_AS_OF))) < r->count; i++)
		join_consist(r, i);
	if ((r->senses & reading_bit(SENSE_POOL)) != 0)
		read_pools(r);
	if ((r->senses & reading_bit(SENSE_DEFINITION)) != 0)
		read_definitions(r);
}
