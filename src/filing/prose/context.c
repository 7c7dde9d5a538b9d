/*
 * The bound of a group's numbers, and what the sentence around them speaks of.
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/apart.h"

/* The item that denies the measure before a group's start: "no rate"; NOTHING for none. */
static int
find_denial(const struct clauses *c, int measure, size_t start)
{
	if (measure == NOTHING || measure > (int)start || measure == 0)
		return NOTHING;
	size_t at = (size_t)measure - 1;
	/* "no maximum rate exceeds" */
	at -= work_sense(c, at) == SENSE_EXTREME && at > 0;
	/* "none of which will have been originated" */
	while ((work_sense(c, at) == SENSE_LINK || work_sense(c, at) == SENSE_RELATIVE) && at > 0)
		at--;
	/* "none of them was originated" */
	if (work_sense(c, at) == SENSE_SUCH && at > 0)
		at--;
	return work_sense(c, at) == SENSE_NOT ? (int)at : NOTHING;
}

bool
work_is_denied(const struct clauses *c, int measure, size_t start)
{
	return find_denial(c, measure, start) != NOTHING;
}

int
work_find_extreme(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->start;

	while (at > 0 && (work_sense(c, at - 1) == SENSE_LINK || work_sense(c, at - 1) == SENSE_NEUTRAL))
		at--;
	bool joined = at > 1 && work_sense(c, at - 1) == SENSE_EXTREME && work_sense(c, at - 2) == SENSE_JOIN;
	return joined && (int)at - 1 > w->item ? (int)at - 1 : NOTHING;
}

/* The bound that a word before the measure makes: "the latest scheduled maturity". */
static enum bound
extreme_of(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t first = w->index;

	if (w->item == NOTHING)
		return BOUND_EQ;
	/* "the final scheduled maturity" is the last of all */
	if (w->group->unit == UNIT_DATE && words_equal(reading_text(c->reading, (size_t)w->item), slice_of("final")))
		return BOUND_LE;
	/* "transferred to First Bank, as trustee, on": the offering's dates have no extremes */
	bool dated = w->group->unit == UNIT_DATE && work_has_trait(w->measure, TRAIT_ALONE);
	if (dated || !work_may_have(c, reading_bit(SENSE_EXTREME)))
		return BOUND_EQ;
	int own = work_find_extreme(c, w);
	if (own != NOTHING)
		return (enum bound)c->reading->items[own].value;
	if (w->item == 0)
		return BOUND_EQ;
	/* "the largest amount … is $5 in pool I and $6 in pool II" */
	const bool zip = work_has_trait(w->measure, TRAIT_AREA); /* "$5, or 2% of the loans" */
	while (groups[first].chain != NOTHING && (zip || (groups[first].before == w->group->before &&
	                                                  groups[groups[first].chain].unit == w->group->unit)))
		first = (size_t)groups[first].chain;
	size_t from = first > 0 ? groups[first - 1].end : 0;
	/* "… and the latest is …", "the largest amount of … in any one zip code" */
	bool away = w->group->chain != NOTHING || work_has_trait(w->measure, TRAIT_BEHIND);
	for (size_t i = w->group->start; away && i-- > from;)
		if (work_sense(c, i) == SENSE_EXTREME)
			return (enum bound)c->reading->items[i].value;
	size_t before = (size_t)w->item - 1;
	before -= before > 0 && reading_is_link(c->reading, before, LINK_PARTITIVE); /* "the largest of the balances" */
	return work_sense(c, before) == SENSE_EXTREME ? (enum bound)c->reading->items[before].value : BOUND_EQ;
}

enum bound
work_divide(const struct clauses *c, const struct work *w)
{
	if (!w->group->verb || w->item == NOTHING || w->item >= (int)w->group->start)
		return BOUND_EQ;
	size_t at = (size_t)w->item + 1;
	bool   which = work_sense(c, at) == SENSE_BOUND && work_sense(c, at + 1) == SENSE_RELATIVE;
	return which ? (enum bound)c->reading->items[at].value : BOUND_EQ;
}

/*
 * The bound of the share that a group's dollars say again, "less than 10% of
 * the original balance, or $9", or of dollars that such a share does.
 */
static enum bound
bound_said_again(const struct clauses *c, const struct work *w)
{
	const struct figure_group *former = w->index > 0 ? &c->groups.groups[w->index - 1] : NULL;
	bool                       joined = false;

	/* "of the balance as of May 1, 2003" */
	if (former != NULL && former->as_of && w->index > 1)
		former--;
	if (former == NULL || former->bound == BOUND_EQ)
		return BOUND_EQ;
	bool dollars = former->unit == UNIT_PERCENT && w->group->unit == UNIT_USD;
	bool share = former->unit == UNIT_USD && work_has_trait(w->measure, TRAIT_BASE);
	if (!dollars && !share)
		return BOUND_EQ;
	for (size_t i = former->end; i < w->group->start; i++) {
		enum sense sense = work_sense(c, i);
		bool       base = sense == SENSE_MEASURE || sense == SENSE_NEUTRAL || sense == SENSE_SUBJECTS ||
		            sense == SENSE_AS_OF || sense == SENSE_NUMBER ||
		            (sense == SENSE_RELATIVE && work_sense(c, i + 1) == SENSE_AS_OF) ||
		            reading_is_link(c->reading, i, LINK_PARTITIVE);
		joined = sense == SENSE_JOIN && !work_is_semicolon(c, i);
		if (!base && !joined)
			return BOUND_EQ;
	}
	return joined ? (enum bound)former->bound : BOUND_EQ;
}

/* Whether "nor" goes on in a denial: "nor do any mature after". */
static bool
is_behind_nor(const struct clauses *c, const struct work *w)
{
	size_t from = w->index > 0 ? c->groups.groups[w->index - 1].end : 0;

	for (size_t i = from; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_JOIN && c->reading->items[i].value == JOIN_NOR)
			return true;
	return false;
}

/*
 * Whether "or" goes on in a denial that is part of a bound: "not less than $5,
 * respectively, or more than $9".
 */
static bool
is_denied_on(const struct clauses *c, const struct work *w)
{
	if (w->index == 0 || w->group->start < 2)
		return false;
	size_t joint = w->group->start - 1;
	/* "or be more than" */
	joint -= reading_is_link(c->reading, joint, LINK_VERB);
	if (work_sense(c, joint) != SENSE_JOIN)
		return false;
	const struct figure_group *former = &c->groups.groups[w->index - 1];
	bool                       opposed = (former->bound == BOUND_GE && w->group->bound == BOUND_GT) ||
	               (former->bound == BOUND_LE && w->group->bound == BOUND_LT);

	bool alike = former->unit == w->group->unit || former->unit == UNIT_COUNT; /* "12 or more than 72 months" */

	return former->fixed && !former->range && opposed && alike &&
	       slice_is(reading_text(c->reading, joint), "or");
}

/*
 * Whether either a group's subject is none, or what is said of it is denied. A
 * denial behind "and" is a subject of its own, and not of one that is none, too:
 * "none was originated before May 1, 2001, and none after it".
 */
static bool
is_denied_once(const struct clauses *c, const struct work *w)
{
	int denial = find_denial(c, w->item, w->group->start);

	if (denial == NOTHING)
		return w->parties.none;
	return !w->parties.none || (denial > 0 && work_sense(c, (size_t)denial - 1) == SENSE_JOIN);
}

/* Whether neither a verb nor a semicolon stands between two items. */
static bool
is_one_predicate(const struct clauses *c, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++)
		if (reading_is_link(c->reading, at, LINK_VERB) || work_is_semicolon(c, at))
			return false;
	return true;
}

/*
 * Whether a group that starts behind a semicolon has the bound of the one that
 * ends before that, "95% in pool I; 90% in pool II"; or behind a parenthesis, which counts
 * as one: "95% (or, in pool I, 90%)".
 */
static bool
takes_bound(const struct clauses *c, size_t end, size_t start)
{
	const struct reading *r = c->reading;

	if (work_is_semicolon(c, end) && sentence_kind(r->sentence, r->items[end].token) == TOKEN_OPEN)
		return is_one_predicate(c, end + 1, start);
	return start > end && work_is_semicolon(c, start - 1) && work_sense(c, start) == SENSE_NUMBER &&
	       is_one_predicate(c, end, start - 1);
}

/*
 * Whether a group goes on, by no verb of its own, from one of the same bound
 * that is said of none: "no loan in pool I matures later than May 1, 2032, in
 * pool II later than June 1, 2017".
 */
static bool
goes_on_from_none(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;

	for (int i = (int)w->index; groups[i].chain != NOTHING; i = groups[i].chain) {
		const struct figure_group *former = &groups[groups[i].chain];
		if (former->bound != w->group->bound || former->unit != w->group->unit || former->fixed ||
		    !(is_one_predicate(c, former->end, groups[i].start) ||
		      takes_bound(c, former->end, groups[i].start)))
			return false;
		if (former->list != NOTHING && work_list(c, former->list)->none)
			return true;
	}
	return false;
}

/*
 * Whether a group with a measure of its own goes on behind "or" from one that is said of none,
 * or denied: "no loan has a ratio above 95% in pool I, or a balance of more than $9 in …".
 */
static bool
is_other_of_none(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;

	if (w->index == 0 || w->item <= (int)groups[w->index - 1].end || w->item > (int)w->group->start)
		return false;
	const struct figure_group *former = &groups[w->index - 1];
	size_t                     joint = (size_t)w->item - 1;
	/* "or will mature" */
	joint -= joint > former->end && work_sense(c, joint) == SENSE_NONE;
	if (work_sense(c, joint) != SENSE_JOIN || !slice_is(reading_text(c->reading, joint), "or") ||
	    !is_one_predicate(c, former->end, w->group->start))
		return false;
	while (former->chain != NOTHING)
		former = &groups[former->chain];
	bool none = former->list != NOTHING && work_list(c, former->list)->none;
	return former->bound != BOUND_EQ && !former->fixed &&
	       (none || work_is_denied(c, former->before, former->start));
}

/*
 * Whether a list only tells which the loans are that the list before it says
 * there are none of: "no loan, whether in pool I or pool II, was", "none of the
 * loans that are in pool I".
 */
static bool
is_told_of_none(const struct clauses *c, int list)
{
	if (list <= 0 || work_list(c, list - 1)->strong || !work_list(c, list - 1)->none)
		return false;
	/* "of which the pool I loans have" says so of these alone */
	size_t     before = work_list(c, list)->item - 1;
	enum sense sense = work_sense(c, before);
	if (sense == SENSE_RELATIVE ||
	    (sense == SENSE_DEFINITION && c->reading->items[before].value == DEFINITION_PART))
		return false;
	bool relative = false;
	for (size_t i = work_list(c, list - 1)->item + 1; i < work_list(c, list)->item; i++) {
		/* "no loan among the 674 pool I loans" */
		if ((work_sense(c, i) == SENSE_NUMBER && i != before) ||
		    (work_sense(c, i) == SENSE_JOIN && c->reading->items[i].value != JOIN_COMMA))
			return false;
		relative = relative || work_sense(c, i) == SENSE_RELATIVE;
		if (reading_is_link(c->reading, i, LINK_VERB) && !relative)
			return false;
	}
	return true;
}

/* Whether the list at an item is of loans that there are none of: "pool I will not include any mortgage loan with". */
static bool
is_not_included(const struct clauses *c, size_t list)
{
	return list > 1 && work_sense(c, list - 1) == SENSE_DEFINITION && work_sense(c, list - 2) == SENSE_NOT;
}

/* Whether a group is told of "none" in a pool: "and none in pool II is later than". */
static bool
is_of_none_in(const struct clauses *c, const struct work *w)
{
	const struct figure_group *first = w->group;
	size_t                     list = first->list == NOTHING ? 0 : work_list(c, first->list)->item;

	if (list < 2 || !reading_is_link(c->reading, list - 1, LINK_PREPOSITION) ||
	    work_sense(c, list - 2) != SENSE_NOT)
		return false;
	/* "before June 1, 2002 or after May 1, 2003" */
	while (first->chain != NOTHING && c->groups.groups[first->chain].list == first->list)
		first = &c->groups.groups[first->chain];
	for (size_t i = list + 1; i < first->start; i++)
		if (work_sense(c, i) != SENSE_MEASURE && work_sense(c, i) != SENSE_NONE &&
		    !reading_is_link(c->reading, i, LINK_VERB))
			return false;
	return true;
}

/*
 * Whether a group goes on from another of its measure, which is said of none, behind what was told
 * of each pool in between: "no loan had a balance below $5 (in the case of pool I), or above $9".
 */
static bool
is_behind_pools_of_none(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;

	if (w->index == 0 || w->item == NOTHING || w->item > (int)group->start || w->group[-1].bound == BOUND_EQ ||
	    (int)w->group[-1].start < w->item || w->group[-1].unit != group->unit)
		return false;
	if (work_sense(c, group->start - 1) != SENSE_JOIN || work_is_semicolon(c, group->start - 1))
		return false;
	size_t list = c->reading->list_count;
	while (list > 0 && (int)c->reading->lists[list - 1].item > w->item)
		list--;
	return list > 0 && c->reading->lists[list - 1].none;
}

/* Whether a group's bound is said of none. */
static bool
is_of_none(const struct clauses *c, struct work *w)
{
	if (c->denied || is_behind_nor(c, w) || is_denied_on(c, w))
		return true;
	/* most sentences have no "none" */
	if (!work_may_have(c, reading_bit(SENSE_NOT)))
		return w->parties.none;
	if (w->group->list != NOTHING && is_not_included(c, work_list(c, w->group->list)->item))
		return true;
	if (is_of_none_in(c, w))
		return true;
	if (w->group->list != w->group->list_behind && w->resumed == 0 && is_told_of_none(c, w->group->list))
		w->parties.none = true;
	return is_denied_once(c, w) || goes_on_from_none(c, w) || is_other_of_none(c, w) ||
	       is_behind_pools_of_none(c, w);
}

/*
 * Whether "no" or the like at an item is only of what something has, "have no",
 * of a verb of its own, "did not", or of a remark, "none of which is".
 */
static bool
is_of_predicate(const struct clauses *c, size_t item)
{
	enum sense before = item > 0 ? work_sense(c, item - 1) : SENSE_NONE;

	return before == SENSE_LINK || before == SENSE_DEFINITION || work_sense(c, item + 1) == SENSE_RELATIVE ||
	       words_equal(reading_text(c->reading, item), slice_of("not"));
}

/*
 * Whether "none" at an item is a number, "$9 and none, respectively", or "no" is of
 * loans that are others: "no second home loan".
 */
static bool
is_none_of_others(const struct clauses *c, size_t item)
{
	enum sense behind = work_sense(c, item + 1);

	if (words_equal(reading_text(c->reading, item), slice_of("none")) &&
	    (behind == SENSE_JOIN || behind == SENSE_RESPECTIVELY))
		return true;
	return behind == SENSE_MEASURE && work_sense(c, item + 2) == SENSE_SUBJECTS;
}

/* Whether a join at an item starts a clause with a subject of its own: ", and the pool I loans". */
static bool
starts_clause(const struct clauses *c, size_t item)
{
	if (work_is_semicolon(c, item))
		return true;
	return work_sense(c, item + 1) == SENSE_SUBJECTS && !work_list(c, c->reading->items[item + 1].value)->none;
}

/*
 * Whether a denial before a group is of what no table knows, or stands where it
 * is not read: "none of the notes matures later than", "did not at any time have".
 * The group's bound may be meant turned round, then.
 */
APART static bool
has_unread_denial(const struct clauses *c, const struct work *w)
{
	bool joined = false;

	for (size_t i = w->group->start; i-- > 0 && w->group->start - i < MANY;) {
		switch (work_sense(c, i)) {
		case SENSE_JOIN:
			if (starts_clause(c, i))
				return false;
			joined = true;
			break;
		case SENSE_NOT:
			if (is_none_of_others(c, i))
				break;
			/* "are not insured and have", but not "are not, we believe, later than" */
			if (joined && work_sense(c, i + 1) != SENSE_JOIN && is_of_predicate(c, i))
				return false;
			return (int)i != find_denial(c, w->item, w->group->start);
		default:
			break;
		}
	}
	return false;
}

/* The bound that compares a group's measure with another of the same number: "at or above the target rate of". */
static enum bound
bound_by_measure(const struct clauses *c, const struct work *w)
{
	if (w->group->unit != UNIT_PERCENT || w->item == NOTHING || w->item >= (int)w->group->start)
		return BOUND_EQ;
	size_t at = (size_t)w->item + 1;
	bool   compared = work_sense(c, at) == SENSE_BOUND && work_sense(c, at + 1) == SENSE_MEASURE;
	return compared ? (enum bound)c->reading->items[at].value : BOUND_EQ;
}

/*
 * The bound of the number before that a group's is said to be like: "at least 96%
 * of pool I, and the corresponding percentage for pool II is 97%".
 */
APART static enum bound
corresponding_bound(const struct clauses *c, const struct work *w)
{
	if (c->statement_count == 0)
		return BOUND_EQ;
	const struct statement *former = &c->statements[c->statement_count - 1];
	if (former->figure == NOTHING || (size_t)former->figure + 1 != w->group->first ||
	    former->unit != w->group->unit)
		return BOUND_EQ;
	for (size_t i = w->group[-1].end; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_LOAN_KIND && work_sense(c, i + 1) == SENSE_NONE &&
		    words_equal(reading_text(c->reading, i), slice_of("corresponding")))
			return (enum bound)former->bound;
	return BOUND_EQ;
}

void
work_find_bound(const struct clauses *c, struct work *w)
{
	w->bound = (enum bound)w->group->bound;
	/* "payments due after May 1, 2003 (the cut-off date)" */
	if (w->group->unit == UNIT_DATE && reading_is_called_cut_off(c->reading, w->group->start))
		w->bound = BOUND_EQ;
	else if (w->bound == BOUND_EQ)
		w->bound = bound_said_again(c, w);
	if (w->bound == BOUND_EQ)
		w->bound = work_divide(c, w);
	if (w->bound == BOUND_EQ)
		w->bound = bound_by_measure(c, w);
	w->single = w->group->range || w->bound == BOUND_EQ;
	if (w->bound == BOUND_EQ) {
		w->bound = extreme_of(c, w);
		if (w->bound == BOUND_EQ && w->index > 0 && work_may_have(c, reading_bit(SENSE_LOAN_KIND)))
			w->bound = corresponding_bound(c, w);
	} else if (!w->group->fixed) {
		if (is_of_none(c, w))
			w->bound = wording_negate(w->bound);
		else if (work_may_have(c, reading_bit(SENSE_NOT)))
			w->unread_denial = has_unread_denial(c, w);
	}
}

/* The context that an item is, as bits. */
static unsigned
context_at(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) == SENSE_CONTEXT)
		return (unsigned)c->reading->items[item].value;
	/* "is 78% with, and 93% without, taking into account", "93% without, and 78% after," */
	if (work_sense(c, item + 1) != SENSE_JOIN)
		return 0;
	if ((work_sense(c, item) == SENSE_RELATIVE && c->reading->items[item].value == RELATIVE_WITH) ||
	    (work_sense(c, item) == SENSE_BOUND && slice_is(reading_text(c->reading, item), "after")))
		return CONTEXT_EFFECTIVE;
	bool without = (work_sense(c, item) == SENSE_RESTRICTION &&
	                c->reading->items[item].value == RESTRICTION_WITHOUT) ||
	               (work_sense(c, item) == SENSE_BOUND && slice_is(reading_text(c->reading, item), "before"));
	return without ? CONTEXT_PLAIN : 0;
}

/*
 * What is said beside a group of one thing or its contrary, given as bits of
 * enum context: of taking collateral into account, say; 0 where nothing is.
 */
static unsigned
context_beside(const struct clauses *c, size_t index, unsigned account)
{
	const struct figure_group *groups = c->groups.groups;
	const struct figure_group *group = &groups[index];
	size_t from = index > 0 ? groups[index - 1].end : 0;
	size_t to = index + 1 < c->groups.count ? groups[index + 1].start : c->reading->count;

	/* "is 78% if the collateral is taken into account": what is behind is this number's */
	size_t behind = group->end;
	behind += work_sense(c, behind) == SENSE_JOIN && c->reading->items[behind].value == JOIN_COMMA;
	bool own = (context_at(c, behind) & account) != 0 || work_sense(c, group->end) == SENSE_CONDITION;
	for (size_t i = group->start; !own && i-- > from;)
		if ((context_at(c, i) & account) != 0)
			return context_at(c, i) & account;
	for (size_t i = group->end; i < to; i++) {
		if ((context_at(c, i) & account) != 0)
			return context_at(c, i) & account;
		/* what stands behind "and" is the next number's */
		if (work_sense(c, i) == SENSE_JOIN && c->reading->items[i].value == JOIN_WORD)
			break;
	}
	return 0;
}

/* Whether collateral is taken into account: what stands nearest to the group, or those it goes on from, says it. */
static unsigned
account_of(const struct clauses *c, const struct work *w)
{
	for (int i = (int)w->index; i != NOTHING; i = c->groups.groups[i].chain) {
		unsigned account = context_beside(c, (size_t)i, CONTEXT_EFFECTIVE | CONTEXT_PLAIN);
		if (account != 0)
			return account;
	}
	return c->around->context & (CONTEXT_EFFECTIVE | CONTEXT_PLAIN);
}

/* Whether a group's numbers, or those it goes on from, are told as at origination. */
static bool
is_at_origination(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;

	for (int i = (int)w->index; i != NOTHING; i = groups[i].chain) {
		for (size_t at = i > 0 ? groups[i - 1].end : 0; at < groups[i].start; at++)
			if ((context_at(c, at) & CONTEXT_ORIGINATION) != 0)
				return true;
		if ((context_at(c, groups[i].end) & CONTEXT_ORIGINATION) != 0)
			return true;
	}
	return false;
}

/*
 * Whether only some of the loans above a ratio are told to be insured: "some of
 * the loans with", "90% of the loans with", "substantially all of which are", "of
 * which 20% are".
 */
static bool
is_of_some_above(const struct clauses *c, const struct work *w)
{
	const struct figure_group *next = w->group + 1;

	if (work_may_have(c, reading_bit(SENSE_PORTION)))
		return true;
	bool more = w->index + 1 < c->groups.count && (next->unit & (UNIT_PERCENT | UNIT_COUNT)) != 0;
	if (more && (work_is_of_which(c, next) ||
	             (next->list_behind != NOTHING && work_list(c, next->list_behind)->such)))
		return true;
	if (w->group->list == NOTHING)
		return false;
	const struct subject_list *list = work_list(c, w->group->list);
	return list->portion && work_sense(c, list->item + 1) == SENSE_RELATIVE;
}

static unsigned
context_of_kind(enum subject_kind kind)
{
	switch (kind) {
	case SUBJECT_CLASS:
		return CONTEXT_CLASS;
	case SUBJECT_CERTIFICATES:
		return CONTEXT_CERTIFICATES;
	case SUBJECT_LOANS:
	case SUBJECT_OTHER:
	default:
		return 0;
	}
}

/*
 * Whether a group bounds the balances of each loan, and not their sum: "the
 * mortgage loans have principal balances of at least $5".
 */
static bool
is_of_balances(const struct clauses *c, const struct work *w)
{
	/* "principal balances exceed $5 for 120 of the loans" */
	bool open = w->bound == BOUND_GT || w->bound == BOUND_LT;

	if (open || w->bound == BOUND_EQ || w->group->unit != UNIT_USD || w->item == NOTHING ||
	    w->item > (int)w->group->start || strcmp(w->measure->fact, "loan_balance") != 0)
		return false;
	return w->parties.count == 1 && w->parties.subjects[0].kind == SUBJECT_LOANS &&
	       reading_is_plural(c->reading, (size_t)w->item);
}

void
work_find_context(const struct clauses *c, struct work *w)
{
	w->context = c->context | context_of_kind((enum subject_kind)w->parties.subjects[0].kind);
	if (w->such)
		w->context |= c->around->former;
	if ((w->context & CONTEXT_PLEDGED) != 0)
		w->context |= account_of(c, w) | (w->bound == BOUND_EQ ? CONTEXT_EXACT : 0U);
	/* "6.50% before deduction of the servicing fee and 6.25% after" */
	const unsigned fee = CONTEXT_GROSS | CONTEXT_NET;
	if ((w->context & fee) == fee)
		w->context = (w->context & ~fee) | context_beside(c, w->index, fee);
	if ((w->context & CONTEXT_ORIGINATION) != 0 && !is_at_origination(c, w))
		w->context &= ~(unsigned)CONTEXT_ORIGINATION;
	/* "ratios at origination, and aggregate balances, of 64% and $9" */
	if ((w->context & CONTEXT_ORIGINATION) != 0 && strcmp(w->measure->fact, "balance") == 0)
		w->context &= ~(unsigned)CONTEXT_ORIGINATION | context_at(c, w->group->end) |
		              (w->index == 0 ? context_at(c, 0) : 0);
	/* at origination, loans have balances of their own: no date is told for their sum */
	bool single = w->single || (w->context & CONTEXT_ORIGINATION) != 0 || is_of_balances(c, w);
	if (w->bound != BOUND_EQ && (single || w->parties.each || w->parties.none))
		w->context |= CONTEXT_SINGLE;
	if ((w->context & CONTEXT_INSURED) != 0 &&
	    ((w->bound != BOUND_GT && w->bound != BOUND_GE) || is_of_some_above(c, w)))
		w->context &= ~(unsigned)CONTEXT_INSURED;
}
