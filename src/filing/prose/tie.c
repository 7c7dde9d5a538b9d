/*
 * Ties groups of numbers to what is around them: to the words and the group
 * before, to whom the words right behind name, and to the measures behind.
 */
#include "filing/prose/tie.h"

#include "filing/prose/member.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/len.h"

/* Words for what secures loans, and for who owes them. */
static const char *const securities[] = {
	"property", "properties", "dwelling", "dwellings", "home", "homes", "residence",
	"residences", "borrower", "borrowers", "mortgagor", "mortgagors", "obligor", "obligors",
};

/*** what is before a group ***/

/*
 * Whether "on" at an item is before the day that a balance is told as of: "a pool
 * of 703 loans with a balance of $9 on April 1". On a day something may be done
 * as well; a verb of that is no word of any table, but for those of dates.
 */
APART static bool
is_balance_on(const struct reading *r, size_t on)
{
	if (on < 2 || reading_sense(r, on - 1) != SENSE_NUMBER || r->items[on - 1].unit != UNIT_USD ||
	    r->items[on].tokens > 1 || !words_equal(reading_text(r, on), slice_of("on")))
		return false;
	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_MEASURE))) < r->count; i++)
		if (reading_measure_at(r, i, UNIT_DATE) != NOTHING)
			return false;
	size_t before = on - 2;
	while (before > 0 && reading_sense(r, before) == SENSE_NEUTRAL)
		before--;
	enum sense first = reading_sense(r, 0);
	return reading_is_link(r, before, LINK_VERB) || reading_find(r, 0, reading_bit(SENSE_DEFINITION)) < on ||
	       first == SENSE_POOL;
}

/* Whether a day behind "on" at an item is that of a balance behind it: "a principal balance on [May 1, 2003] of $9". */
static bool
is_day_of_balance(const struct reading *r, const struct figure_group *group, size_t on)
{
	size_t number = group->end + 1;

	number += reading_sense(r, number) == SENSE_NEUTRAL;
	if (!words_equal(reading_text(r, on), slice_of("on")) || !reading_is_link(r, group->end, LINK_PARTITIVE) ||
	    reading_sense(r, number) != SENSE_NUMBER || r->items[number].unit != UNIT_USD)
		return false;
	/* "outstanding after deducting payments due on or before May 1" may stand between */
	while (on-- > 0 && !reading_is_link(r, on, LINK_VERB) && reading_sense(r, on) != SENSE_SUBJECTS)
		if (reading_measure_at(r, on, UNIT_USD) != NOTHING)
			return true;
	return false;
}

/* Finds out whether words tie the group to what is before it. */
static void
find_tie(const struct reading *r, struct figure_group *group)
{
	size_t at = group->start;

	for (int skipped = 0; at > 0 && skipped < 4; skipped++, at--) {
		enum sense sense = reading_sense(r, at - 1);
		if (sense != SENSE_NEUTRAL && sense != SENSE_JOIN && sense != SENSE_EACH &&
		    sense != SENSE_RESPECTIVELY)
			break;
	}
	if (at == 0) {
		group->linked = true;
		return;
	}
	switch (reading_sense(r, at - 1)) {
	case SENSE_AS_OF:
		group->as_of = true;
		group->linked = true;
		break;
	case SENSE_LINK:
		group->verb = (r->items[at - 1].value & LINK_VERB) != 0;
		group->as_of = group->unit == UNIT_DATE &&
		               ((r->items[at - 1].value & LINK_AT) != 0 || is_balance_on(r, at - 1) ||
		                is_day_of_balance(r, group, at - 1));
		group->linked = (r->items[at - 1].value & LINK_NEAR) == 0;
		break;
	case SENSE_RESTRICTION:
		group->linked = r->items[at - 1].value == RESTRICTION_SHARE;
		break;
	case SENSE_FILLER:
		group->linked = group->linked || r->items[at - 1].value == FILLER_SUM;
		break;
	case SENSE_COLON:
	case SENSE_MEASURE:
	case SENSE_SUBJECTS:
	case SENSE_DEFINITION:
	case SENSE_NUMBER:
	case SENSE_TO:
	case SENSE_RELATIVE:
		group->linked = true;
		break;
	default:
		break;
	}
}

/* Whether an item is a balance that a share may be of. */
static bool
is_base(const struct reading *r, size_t item)
{
	return reading_measure_at(r, item, UNIT_USD) != NOTHING || reading_is_share_base(r, item);
}

/* Whether an item starts what a share is of: "of the balance", "of the loans". */
static bool
is_of_base(const struct reading *r, size_t item)
{
	return reading_is_link(r, item, LINK_PARTITIVE) || reading_is_share_base(r, item);
}

/* Whether an item says what a share is measured by: "by balance", "by number". */
static bool
is_basis(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_FILLER &&
	       (r->items[item].value == FILLER_BASE || r->items[item].value == FILLER_NUMBER);
}

/* Whether an item may stand between a group and the one that goes on from it. */
static bool
may_stand_in_chain(enum sense sense)
{
	return sense == SENSE_JOIN || sense == SENSE_RESPECTIVELY || sense == SENSE_LINK ||
	       sense == SENSE_EACH || sense == SENSE_SUBJECTS || sense == SENSE_NEUTRAL ||
	       sense == SENSE_COLON || sense == SENSE_RANGE || sense == SENSE_CONTEXT ||
	       sense == SENSE_EXTREME || sense == SENSE_DENIAL;
}

/*
 * Whether an item is what the numbers of a group are a part of, "$9 in aggregate
 * balance of pool I and $8 of pool II", or of the next, too: "95% of pool I and
 * 93% of the balance of pool II".
 */
static bool
is_base_in_chain(const struct reading *r, const struct figure_group *group, size_t item)
{
	bool before_list = group->list_behind != NOTHING && item < r->lists[group->list_behind].item;

	return (group->share || before_list) && is_base(r, item);
}

/* Whether "none" at an item goes on to a pool: "…, and none in pool II later than". */
static bool
is_none_beside(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NOT && reading_is_link(r, item + 1, LINK_PREPOSITION) &&
	       reading_sense(r, item + 2) == SENSE_SUBJECTS;
}

/* Whether a group is "none of" or "all of" one list. */
static bool
is_word(const struct figure_groups *g, const struct figure_group *group)
{
	return group->count == 1 && g->figures[group->first].word != FIGURE_NO_WORD;
}

/*
 * Whether a share is what a clause is about, behind one that another is: "account
 * for no more than 20% of the loans, and 96% of the loans are".
 */
static bool
is_next_subject(const struct reading *r, const struct figure_group *last, const struct figure_group *group)
{
	if (!group->share || !last->verb)
		return false;
	size_t whole = group->end + 1, behind = tie_skip_security(r, whole);
	return reading_is_link(r, behind > whole ? behind : whole + 1, LINK_VERB);
}

/* Whether a group is the value of a label that ends in a ratio above which loans are: "LTV above 80%: 5%". */
static bool
is_behind_label(const struct reading *r, const struct figure_group *last, const struct figure_group *group)
{
	return last->bound == BOUND_GT && last->unit == UNIT_PERCENT && group->unit == UNIT_PERCENT &&
	       last->end + (reading_sense(r, last->end) == SENSE_COLON) == group->start;
}

/* Ties a group to the one before it where it goes on from it. */
static void
find_chain(const struct figure_groups *g, const struct reading *r, struct figure_group *group)
{
	/* "875 mortgage loans, 12 of which are" */
	if (g->count == 0 || reading_sense(r, group->end) == SENSE_DEFINITION)
		return;
	const struct figure_group *last = &g->groups[g->count - 1];
	bool                       joined = last->end >= group->start;
	if (is_behind_label(r, last, group))
		return;
	/* "not less than $5 nor more than $9 was the original balance of" has both */
	bool both = last->bound == BOUND_GE && group->bound == BOUND_LE;
	if (!both && reading_is_link(r, group->end, LINK_VERB) && reading_sense(r, group->end + 1) == SENSE_MEASURE)
		return;
	for (size_t i = last->end; i < group->start; i++) {
		enum sense sense = reading_sense(r, i);
		/* "78% with, and 93% without, …", "before, and" */
		bool alone = (sense == SENSE_RELATIVE || sense == SENSE_BOUND ||
		              (sense == SENSE_RESTRICTION && r->items[i].value == RESTRICTION_WITHOUT)) &&
		             reading_sense(r, i + 1) == SENSE_JOIN;
		/* "range from a minimum of 5% to a maximum of 7%", "and $8 to pool II" */
		bool to = sense == SENSE_TO && ((last->bound == BOUND_GE && group->bound == BOUND_LE) ||
		                                (last->placed && last->list_behind != NOTHING));
		if (!may_stand_in_chain(sense) && !alone && !to && !is_base_in_chain(r, last, i) && !is_basis(r, i) &&
		    !is_none_beside(r, i))
			return;
		joined = joined || (sense != SENSE_LINK && sense != SENSE_NEUTRAL);
	}
	if (last->as_of || (!joined && reading_sense(r, last->end - 1) != SENSE_RESPECTIVELY))
		return;
	group->chain = (int)g->count - 1;
	group->linked = true;
	/* "no ratio is above 95%, and 2% of the loans have" */
	bool alike = last->unit == group->unit && (!group->share || last->share || last->before == NOTHING);
	/* "94% of the pool I loans, none of …, and 96%": what the word says is its own */
	while (is_word(g, last) && last->chain != NOTHING)
		last = &g->groups[last->chain];
	if (group->bound == BOUND_EQ && alike && !group->as_of && !is_word(g, last) &&
	    !is_next_subject(r, last, group)) {
		group->bound = last->bound;
		group->fixed = last->fixed;
	}
}

/*** whose a group is ***/

/* Whether no more is said of those in a place: it ends a clause. */
static bool
ends_clause(const struct reading *r, size_t at)
{
	size_t next = at;

	while (reading_sense(r, next) == SENSE_JOIN || reading_sense(r, next) == SENSE_NEUTRAL ||
	       reading_sense(r, next) == SENSE_RESPECTIVELY)
		next++;
	/* "are in pool I, and the remainder are in pool II" */
	bool rest = reading_sense(r, next) == SENSE_FILLER && r->items[next].value == FILLER_REST;
	return next == r->count || (next > at && (rest || figures_is_number(r, next)));
}

/* The list of a place, "pool I" of "are in pool I", at an item behind which a clause ends; NOTHING for none. */
static int
list_ending(const struct reading *r, size_t at)
{
	if (reading_sense(r, at) != SENSE_SUBJECTS)
		return NOTHING;
	int list = r->items[at].value;
	return r->lists[list].strong && ends_clause(r, at + 1) ? list : NOTHING;
}

/* Passes over the comma at an item, if one is there. */
static size_t
skip_comma(const struct reading *r, size_t at)
{
	return at + (reading_sense(r, at) == SENSE_JOIN && r->items[at].value == JOIN_COMMA);
}

/*
 * The list of "[,] are in pool I" at an item or, of dollars and loans that are named,
 * "are pool I loans"; NOTHING for none.
 */
static int
list_of_place(const struct reading *r, size_t at, bool named)
{
	at = skip_comma(r, at);
	if (!reading_is_link(r, at, LINK_VERB))
		return NOTHING;
	at++;
	if (reading_is_link(r, at, LINK_PREPOSITION))
		at++;
	else if (!named)
		return NOTHING;
	return list_ending(r, at);
}

/* Whether an item may stand between "with" and the dollars of a balance. */
static bool
may_tell_balance(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_NONE:
	case SENSE_NEUTRAL:
	case SENSE_AS_OF:
		return true;
	case SENSE_NUMBER:
		return r->items[item].unit == UNIT_DATE;
	case SENSE_LINK:
		return (r->items[item].value & LINK_VERB) == 0;
	case SENSE_MEASURE: {
		int measure = reading_measure(r, (int)item, UNIT_USD);
		return measure != NOTHING && (measures[measure].traits & TRAIT_WHOLE) != 0;
	}
	default:
		return false;
	}
}

/*
 * The item behind the balance that loans have, if it is told at an item: "[70
 * mortgage loans][,] with an aggregate balance of $9 [are in pool I]"; else `at`.
 */
static size_t
skip_balance(const struct reading *r, size_t at)
{
	size_t next = skip_comma(r, at);

	if (reading_sense(r, next) != SENSE_RELATIVE)
		return at;
	next++;
	while (may_tell_balance(r, next))
		next++;
	bool dollars = reading_sense(r, next) == SENSE_NUMBER && r->items[next].unit == UNIT_USD;
	return dollars ? next + 1 : at;
}

/* Finds the pool that so many loans are, behind a definition: "952 mortgage loans, 674 of which are pool I loans". */
static bool
find_counted_pool(const struct reading *r, struct figure_group *group)
{
	size_t at = group->end + 1;

	if (group->unit != UNIT_COUNT || r->items[at - 1].value != DEFINITION_PART ||
	    !reading_is_link(r, at, LINK_VERB))
		return false;
	at++;
	at += reading_is_link(r, at, LINK_PREPOSITION);
	if (reading_sense(r, at) != SENSE_SUBJECTS || !ends_clause(r, at + 1))
		return false;
	int list = r->items[at].value;
	if (!subject_is_pool(&r->subjects[r->lists[list].first]))
		return false;
	group->list_behind = list;
	group->placed = true;
	return true;
}

/*
 * Whether a group is told of so many of the loans before it, and what is behind of all:
 * "the loans, 12 of which have $9, are".
 */
static bool
is_in_remark(const struct reading *r, const struct figure_group *group)
{
	if (group->list == NOTHING || reading_sense(r, group->end) != SENSE_JOIN ||
	    (r->senses & reading_bit(SENSE_DEFINITION)) == 0)
		return false;
	size_t behind = r->lists[group->list].item + 1;
	if (reading_sense(r, behind) != SENSE_JOIN)
		return false;
	for (size_t i = behind + 1; i < behind + 4; i++)
		if (reading_sense(r, i) == SENSE_DEFINITION && r->items[i].value == DEFINITION_PART)
			return true;
	return false;
}

/* Finds where the loans of a group are: "326 [of the mortgage loans] are in pool I". */
static bool
find_place(const struct reading *r, struct figure_group *group)
{
	size_t at = group->end;

	if (reading_sense(r, at) == SENSE_DEFINITION)
		return find_counted_pool(r, group);
	bool   of = reading_is_link(r, at, LINK_PARTITIVE), named = group->unit == UNIT_USD;
	int    list = NOTHING;

	if (group->unit != UNIT_COUNT && group->unit != UNIT_USD)
		return false;
	at += of;
	if (reading_sense(r, at) == SENSE_SUBJECTS && !r->lists[r->items[at].value].strong) {
		named = named || !of;
		at++;
	}
	size_t behind = named && group->unit == UNIT_COUNT ? skip_balance(r, at) : at;
	/* "70 mortgage loans with a balance of $9 in pool I" */
	if (behind > at && reading_is_link(r, behind, LINK_PREPOSITION))
		list = list_ending(r, behind + 1);
	else
		list = list_of_place(r, behind, named);
	/* "37 cooperative loans with a balance of $9 are in pool I" */
	if (list == NOTHING)
		return false;
	bool others = group->unit == UNIT_USD && group->list != NOTHING &&
	              r->subjects[r->lists[group->list].first].kind == SUBJECT_OTHER;
	if (others || (group->unit == UNIT_USD && is_in_remark(r, group)))
		return false;
	group->list_behind = list;
	group->placed = true;
	return true;
}

/*
 * "Of pool I is $5, of pool II, $6": what stands behind the comma is the next
 * number's, but not in "$5, in pool I, $6, in pool II, and …".
 */
static bool
is_next_list(const struct figure_groups *g, const struct reading *r, const struct figure_group *group,
             size_t list)
{
	const struct figure_group *last = g->count > 0 ? &g->groups[g->count - 1] : NULL;
	size_t                     from = last != NULL ? last->end : 0;
	size_t                     next = list + 1;

	if (group->list != NOTHING && last != NULL && last->list_behind == group->list && group->chain != NOTHING)
		return false;
	/* "the loans in each pool have at least $5, in the case of pool I, and $6, in the case of pool II" */
	if (group->list != NOTHING && r->lists[group->list].every)
		return false;

	/* "in pool I is 5, in pool II is 6" */
	next += reading_is_link(r, next, LINK_VERB);
	return group->list != NOTHING && r->lists[group->list].strong &&
	       r->lists[group->list].item >= from && figures_is_number(r, reading_skip_joins(r, next));
}

/*
 * Passes over the date that others are told as of, "97%, as of May 1, 2003, of
 * the loans", or over what a share is measured by: "97%, by balance, of".
 */
static size_t
skip_aside(const struct reading *r, size_t at)
{
	size_t from = reading_skip_joins(r, at);

	if (is_basis(r, from))
		return reading_skip_joins(r, from + 1);
	return reading_sense(r, from) == SENSE_AS_OF ? reading_skip_joins(r, from + 2) : at;
}

/*
 * The item behind what a group's share or dollars are of, "97% of the aggregate
 * balance [as of May 1, 2003]" or "$9 in aggregate balance", before whose they
 * are; the group's end where nothing of the kind is named.
 */
static size_t
skip_base(const struct reading *r, const struct figure_group *group)
{
	size_t at = group->end;

	if ((group->unit != UNIT_PERCENT && group->unit != UNIT_USD) || reading_sense(r, at) == SENSE_SUBJECTS ||
	    at == r->count)
		return at;
	/* "97% and 95%, respectively, of the balance of" */
	bool respectively = reading_sense(r, at - 1) == SENSE_RESPECTIVELY;
	if (respectively && reading_sense(r, at) == SENSE_JOIN && is_of_base(r, at + 1))
		at++;
	else
		at = skip_aside(r, at);
	size_t from = reading_is_link(r, at, LINK_PARTITIVE) ? at : group->end;
	at += reading_is_link(r, at, LINK_PREPOSITION) || reading_sense(r, at) == SENSE_NEUTRAL;
	/* "93% of that of pool II" */
	if (from < at && reading_sense(r, at) == SENSE_NEUTRAL && reading_sense(r, at + 1) == SENSE_SUBJECTS)
		return at;
	if (!is_base(r, at))
		return from;
	at = skip_aside(r, at + 1);
	return reading_is_link(r, at, LINK_PARTITIVE) ? at : from;
}

/* Whether the number at an item only counts the loans of a pool behind it: "for the 674 pool I mortgage loans". */
static bool
is_count_of_pool(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NUMBER && r->items[item].unit == UNIT_COUNT &&
	       reading_sense(r, item + 1) == SENSE_SUBJECTS && r->lists[r->items[item + 1].value].strong;
}

/* Finds the list right behind a group: its place, or that from `at` on, behind what its numbers are of. */
static void
find_list_behind(const struct figure_groups *g, const struct reading *r, struct figure_group *group, size_t at)
{
	if (find_place(r, group))
		return;
	bool link = false;
	bool comma = reading_sense(r, at) == SENSE_JOIN && r->items[at].value == JOIN_COMMA &&
	           reading_is_link(r, at + 1, LINK_PREPOSITION);

	at += comma || (at > group->end && reading_sense(r, at) == SENSE_NEUTRAL);
	while (reading_is_link(r, at, LINK_PREPOSITION)) {
		link = true;
		at++;
	}
	at += link && is_count_of_pool(r, at);
	/* "is attributable to pool I and $8 to pool II" */
	bool to = !link && group->chain != NOTHING && g->groups[group->chain].placed &&
	          reading_sense(r, at) == SENSE_TO;
	link = link || to;
	at += to;
	/* "600 were pool I mortgage loans" */
	if (!link && group->unit == UNIT_COUNT && reading_is_link(r, at, LINK_VERB))
		at++;
	/* "for pool I 6.662%, for pool II 6.213%": the list is the next group's */
	enum sense behind = reading_sense(r, at + 1);
	/* "$9 of the pool I loans (2%)", "2% of the loans ($9)", "674 loans ($9)" */
	bool aside = reading_is_aside(r, at + 1) &&
	             (((group->unit & (UNIT_USD | UNIT_PERCENT)) != 0 && reading_is_link(r, at - 1, LINK_PARTITIVE)) ||
	              (group->unit == UNIT_COUNT && at == group->end));
	/* "consists of 952 mortgage loans: 674 in pool I and 278 in pool II" */
	bool divided = group->unit == UNIT_COUNT && at == group->end &&
	               (reading_sense(r, group->start - 1) == SENSE_DEFINITION || group->verb);
	if (reading_sense(r, at) != SENSE_SUBJECTS || (behind == SENSE_NUMBER && !aside) ||
	    (behind == SENSE_COLON && !divided))
		return;
	/* "for pool I loans with a balance of $9, for pool II loans with one of $8", "in pool II later than" */
	bool bound = (behind == SENSE_BOUND || behind == SENSE_FIXED_BOUND) && figures_is_number(r, at + 2);
	if (comma && (behind == SENSE_RELATIVE || bound || is_next_list(g, r, group, at)))
		return;
	int list = r->items[at].value;
	if (link || group->unit == UNIT_COUNT || r->lists[list].strong || r->lists[list].all)
		group->list_behind = list;
}

size_t
tie_skip_security(const struct reading *r, size_t item)
{
	size_t last = item;

	/* "mortgaged" */
	last += reading_sense(r, item) == SENSE_NONE &&
	        !words_equal_one(reading_text(r, item), securities, LEN(securities));
	bool named = last < r->count && words_equal_one(reading_text(r, last), securities, LEN(securities));
	return named ? last + 1 : item;
}

/*
 * Whether a percentage is one "of the mortgage loans", or of their properties or
 * borrowers, with that "of" at the item `at`, and so neither a rate nor a ratio of theirs.
 */
static bool
is_share(const struct reading *r, const struct figure_group *group, size_t at)
{
	if (group->unit != UNIT_PERCENT)
		return false;
	bool of = reading_is_link(r, at, LINK_PARTITIVE) || reading_sense(r, at) == SENSE_NEUTRAL;
	if (of && reading_sense(r, at + 1) == SENSE_SUCH)
		return r->items[at + 1].value == SUCH_ALONE;
	if (of && reading_sense(r, at + 1) == SENSE_POOL) /* "of the pool" */
		return reading_is_definite(r, at + 1) && member_is_nameless_pool(r, at + 1);
	if (!of)
		return false;
	if (reading_sense(r, at + 1) != SENSE_SUBJECTS)
		return tie_skip_security(r, at + 1) > at + 1;
	return r->subjects[r->lists[r->items[at + 1].value].first].kind == SUBJECT_LOANS;
}

void
tie_group(const struct figure_groups *g, const struct reading *r, struct figure_group *group)
{
	size_t base = skip_base(r, group);

	find_tie(r, group);
	group->share = is_share(r, group, base);
	find_chain(g, r, group);
	find_list_behind(g, r, group, base);
	if (group->chain != NOTHING && group->list_behind != NOTHING)
		group->placed = group->placed || g->groups[group->chain].placed;
}

/*** the measures behind groups ***/

/* Whether an item is "the balance", and no bound of one: "[78% under one program and] the balance under the other". */
static bool
is_balance_under(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_MEASURE && r->items[item].tokens == 1 && reading_is_definite(r, item) &&
	       words_equal(reading_text(r, item), slice_of("balance")) && reading_sense(r, item + 1) == SENSE_BOUND &&
	       words_equal(reading_text(r, item + 1), slice_of("under")) && !figures_is_number(r, item + 2);
}

/* Whether what is behind a join at an item is said of all that is left, or of none: "and the remainder by". */
static bool
goes_on_with_rest(const struct reading *r, size_t item)
{
	size_t next = reading_skip_joins(r, item);

	if (reading_sense(r, next) == SENSE_NOT)
		return words_equal(reading_text(r, next), slice_of("none"));
	return (reading_sense(r, next) == SENSE_FILLER && r->items[next].value == FILLER_REST) || is_balance_under(r, next);
}

/* Whether what is behind a join at an item is said of other loans: "and pool I is". */
static bool
goes_on_with_others(const struct reading *r, size_t item)
{
	size_t next = reading_skip_joins(r, item);

	switch (reading_sense(r, next)) {
	case SENSE_PORTION:
		return r->items[next].value != PORTION_HEDGE;
	case SENSE_SUBJECTS:
		/* "and no loan secured by second homes has" */
		return reading_is_link(r, next + 1, LINK_VERB) || (r->lists[r->items[next].value].none &&
		                                                   reading_sense(r, next + 1) == SENSE_RESTRICTION);
	default:
		return false;
	}
}

/* The best measure of those between two items that stand behind their numbers; else NOTHING. */
static int
best_behind(const struct reading *r, size_t from, size_t to, unsigned unit)
{
	int best = NOTHING, best_measure = NOTHING;

	for (size_t i = from; i < to; i++) {
		if (reading_sense(r, i) == SENSE_JOIN &&
		    (r->items[i].value == JOIN_SEMICOLON || goes_on_with_rest(r, i) ||
		     (best != NOTHING && goes_on_with_others(r, i))))
			break;
		if (reading_sense(r, i) != SENSE_MEASURE)
			continue;
		int measure = reading_measure(r, (int)i, unit);
		if (measure == NOTHING || (measures[measure].traits & TRAIT_BEHIND) == 0)
			continue;
		if (best == NOTHING || measure < best_measure) {
			best = (int)i;
			best_measure = measure;
		}
	}
	return best;
}

/* Whether nothing behind a group's numbers measures them but what they are a share of. */
static bool
is_unmeasured(const struct reading *r, const struct figure_group *group)
{
	int measure = reading_measure(r, group->behind, group->unit);

	return measure == NOTHING || (measures[measure].traits & TRAIT_BASE) != 0;
}

/*
 * Whether the measure behind a date is of what is done next, behind "and":
 * "acquired the loans on May 1, 2003 and transferred them to the Trustee".
 */
static bool
is_done_next(const struct reading *r, const struct figure_group *group, const struct figure_group *next)
{
	if (group->unit != UNIT_DATE || group->behind == NOTHING || reading_sense(r, group->end) != SENSE_JOIN ||
	    r->items[group->end].value != JOIN_WORD)
		return false;
	return group->behind == (int)group->end + 1 ||
	       (next != NULL && next->unit == UNIT_DATE && next->before == group->behind);
}

/*
 * Whether words that no table knows say what a group's share is: "properties in
 * California secure 42% of", "jumbo loans account for 20% of", but not a word
 * alone, "currently 94% of".
 */
static bool
is_object(const struct reading *r, const struct figure_group *group)
{
	if (group->unit != UNIT_PERCENT || group->before != NOTHING)
		return false;
	if (group->verb)
		return true;
	if (group->list_behind == NOTHING)
		return false;
	return group->start > 1 && reading_sense(r, group->start - 1) == SENSE_NONE &&
	       reading_sense(r, group->start - 2) != SENSE_JOIN;
}

/*
 * Whether a group, or the one that it goes on from, is tied to a measure before
 * it: "the rates were 6% and 7%[, and at least 94% of the loans are]".
 */
static bool
has_own_measure(const struct figure_groups *g, const struct reading *r, size_t index)
{
	while (g->groups[index].chain != NOTHING && g->groups[index - 1].before == g->groups[index].before)
		index--;
	const struct figure_group *group = &g->groups[index];
	int                        from = index > 0 ? (int)g->groups[index - 1].end : 0;

	if (!group->linked || group->share || group->before == NOTHING || group->before < from)
		return false;
	size_t at = group->start;
	while (reading_sense(r, at - 1) == SENSE_CONTEXT || reading_sense(r, at - 1) == SENSE_NEUTRAL)
		at--;
	if (reading_sense(r, at - 1) != SENSE_LINK && reading_sense(r, at - 1) != SENSE_MEASURE)
		return false;
	return (measures[reading_measure(r, group->before, group->unit)].traits & TRAIT_BEHIND) == 0;
}

/*
 * Passes from behind dollars over whose they are, and what joins a share that says them
 * again: "[$9] of the loans, or [2%]".
 */
static size_t
skip_whose(const struct reading *r, size_t at)
{
	if (reading_is_link(r, at, LINK_PARTITIVE) && reading_sense(r, at + 1) == SENSE_SUBJECTS)
		at += 2;
	at = reading_skip_joins(r, at);
	return at + (reading_sense(r, at) == SENSE_RESTRICTION && r->items[at].value == RESTRICTION_SHARE);
}

/*
 * Ties dollars to what the share that says them again is tied to, and the share
 * to their bound: "no more than $9, or 2%, of the loans are … in any one zip code".
 */
static void
tie_said_again(const struct reading *r, struct figure_group *dollars, struct figure_group *share)
{
	if (dollars->unit != UNIT_USD || share->unit != UNIT_PERCENT || dollars->before != NOTHING ||
	    dollars->behind != NOTHING || (dollars->list_behind == NOTHING && share->list_behind == NOTHING) ||
	    skip_whose(r, dollars->end) != share->start || reading_measure(r, share->behind, UNIT_USD) == NOTHING)
		return;
	dollars->behind = share->behind;
	if (dollars->list_behind == NOTHING)
		dollars->list_behind = share->list_behind;
	else if (share->list_behind == NOTHING)
		share->list_behind = dollars->list_behind;
	if (share->bound != BOUND_EQ)
		return;
	share->bound = dollars->bound;
	share->fixed = dollars->fixed;
}

/*
 * Whether a group and the next are the two bounds of those behind both: "not less than $5 nor
 * more than $9 in pool I[, and not less than $6 …]", and not "nor more than $9 in pool I and $8
 * in …".
 */
static bool
is_pair_of_bounds(struct figure_groups *g, const struct reading *r, size_t index)
{
	struct figure_group       *group = &g->groups[index];
	const struct figure_group *next = group + 1, *third = group + 2;
	bool opposed = group->bound != BOUND_EQ && next->bound != BOUND_EQ && next->bound != group->bound;

	if (!opposed || next->unit != group->unit || group->list_behind != NOTHING || next->list_behind == NOTHING ||
	    group->count != 1 || next->count != 1 || reading_skip_joins(r, group->end) != next->start)
		return false;
	bool chained = index + 2 < g->count && third->chain == (int)index + 1;
	group->unplaced = chained && third->bound == next->bound && third->list_behind != NOTHING;
	return !chained || third->bound == group->bound;
}

/*
 * Ties a number to the measure that it is told to be, and to its subject: "$235
 * is the aggregate balance of pool I".
 */
APART static void
tie_told(const struct reading *r, struct figure_group *group)
{
	size_t item = group->end + 1;

	if (!reading_is_link(r, group->end, LINK_VERB) || group->count != 1 || group->range ||
	    !reading_is_link(r, item + 1, LINK_PARTITIVE) || reading_sense(r, item + 2) != SENSE_SUBJECTS)
		return;
	int                        measure = reading_measure(r, (int)item, group->unit);
	enum sense                 behind = reading_sense(r, item + 3);
	const struct subject_list *list = &r->lists[r->items[item + 2].value];
	if (measure == NOTHING || (behind != SENSE_JOIN && behind != SENSE_END))
		return;
	/* "no more than $9 was the original balance of any mortgage loan" */
	bool bound = (measures[measure].traits & TRAIT_BOUNDED) != 0 && group->bound != BOUND_EQ && list->each;
	if (!bound && !((measures[measure].traits & TRAIT_WHOLE) != 0 && list->strong))
		return;
	group->before = NOTHING;
	group->behind = (int)item;
	group->list_behind = r->items[item + 2].value;
}

/* Whether a group is the dollars or loans, in parentheses, that a share before it is: "5% of the loans ($9) are". */
static inline bool
is_share_told_aside(const struct reading *r, const struct figure_group *share, const struct figure_group *group)
{
	return share->share && share->chain == NOTHING && (group->unit & (UNIT_USD | UNIT_COUNT)) != 0 &&
	       reading_is_aside(r, group->start);
}

void
tie_measures_behind(struct figure_groups *g, const struct reading *r)
{
	for (size_t i = g->count; i-- > 0;) {
		struct figure_group       *group = &g->groups[i];
		struct figure_group       *next = i + 1 < g->count ? &g->groups[i + 1] : NULL;
		size_t                     further = i + 1;

		/* "on June 1, 2003 loans with a balance of $9 will be sold to the trust" */
		bool far = group->unit == UNIT_DATE && group->before == NOTHING;
		while (further < g->count &&
		       (g->groups[further].as_of || (far && g->groups[further].unit != UNIT_DATE) ||
		        is_share_told_aside(r, group, &g->groups[further])))
			further++;
		group->behind = best_behind(r, group->end,
		                            further < g->count ? g->groups[further].start : r->count,
		                            group->unit);
		if (is_done_next(r, group, next))
			group->behind = NOTHING;
		if (group->behind == NOTHING && reading_sense(r, group->end + 1) == SENSE_MEASURE)
			tie_told(r, group);
		if (next != NULL && group->unit == UNIT_USD && next->unit == UNIT_PERCENT)
			tie_said_again(r, group, next);
		if (next == NULL || next->chain != (int)i)
			continue;
		if (is_pair_of_bounds(g, r, i))
			group->list_behind = next->list_behind;
		/* "$9 (2%) of the pool I loans" */
		if (reading_is_aside(r, next->start) && group->list_behind == NOTHING)
			group->list_behind = next->list_behind;
		if (next->unit != group->unit)
			continue;
		bool measured = next->behind != NOTHING || group->behind != NOTHING;
		if (!measured || has_own_measure(g, r, i))
			continue;
		if (is_unmeasured(r, group) && next->behind != NOTHING && !is_object(r, group))
			group->behind = next->behind;
		if (group->list_behind == NOTHING && group->behind != NOTHING)
			group->list_behind = next->list_behind;
	}
}
