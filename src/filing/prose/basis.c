/*
 * Whether a percentage that stands where a share of the loans is stated is one
 * that there are no records of.
 */
#include "filing/prose/work.h"

#include "filing/words.h"

/* Whether an item is "number of", whatever is counted. */
static bool
is_number_of(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_MEASURE &&
	       work_has_trait(&measures[c->reading->items[item].value], TRAIT_COUNTING);
}

bool
work_is_of_which(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;

	while (at > 0 && work_sense(c, at - 1) == SENSE_NEUTRAL)
		at--;
	size_t which = at > 0 && work_sense(c, at - 1) == SENSE_DEFINITION ? at - 1 : group->end;
	return work_sense(c, which) == SENSE_DEFINITION && c->reading->items[which].value == DEFINITION_PART;
}

/* The item behind a group and those that go on from it. */
static size_t
chain_end(const struct clauses *c, size_t index)
{
	const struct figure_groups *g = &c->groups;

	for (index++; index < g->count; index++)
		if (g->groups[index].chain != (int)index - 1)
			return g->groups[index].start;
	return c->reading->count;
}

/* What the words between two items say that a share is measured by, of enum FILLER; 0 where they don't. */
static int
basis_between(const struct clauses *c, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (work_sense(c, i) == SENSE_FILLER &&
		    (c->reading->items[i].value == FILLER_BASE || c->reading->items[i].value == FILLER_NUMBER))
			return c->reading->items[i].value;
	return 0;
}

/* Whether a group is a share of the loans' number: "5% of the number of the loans", "By number, 5% of the loans". */
static bool
is_by_number(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;

	if (reading_is_link(c->reading, group->end, LINK_PARTITIVE) && is_number_of(c, group->end + 1))
		return true;
	if (!work_may_have(c, reading_bit(SENSE_FILLER)))
		return false;
	int basis = basis_between(c, group->end, chain_end(c, w->index));
	if (basis == 0 && w->index == 0)
		basis = basis_between(c, 0, group->start);
	return basis == FILLER_NUMBER;
}

/* Whether an item may stand between loans, or "or", and the measure that a share is of: "are secured by". */
static bool
leads_to_measure(const struct clauses *c, size_t item)
{
	switch (work_sense(c, item)) {
	case SENSE_NONE:
	case SENSE_LINK:
	case SENSE_RESTRICTION:
	case SENSE_RELATIVE:
	case SENSE_BOUND: /* "under a program" */
		return true;
	case SENSE_MEASURE: /* "originated" */
		return reading_measure(c->reading, (int)item, UNIT_DATE) != NOTHING;
	default:
		return false;
	}
}

/* Whether words before the measure deny it: "97% of the loans are not secured by", "other than primary residences". */
static bool
is_denied(const struct clauses *c, const struct work *w)
{
	const uint64_t denials = reading_bit(SENSE_NOT) | reading_bit(SENSE_EXCEPTION);

	if (w->item < (int)w->group->end || !work_may_have(c, denials))
		return false;
	size_t at = (size_t)w->item, from = w->group->end;
	while (at > from && leads_to_measure(c, at - 1))
		at--;
	return at > from && (denials & reading_bit(work_sense(c, at - 1))) != 0;
}

/* Whether an item is "or". */
static bool
is_or(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_JOIN && words_equal(reading_text(c->reading, item), slice_of("or"));
}

/* Whether what is told of a fact is told of another one, too, which an "or" behind the item joins to it. */
static bool
is_or_other(const struct clauses *c, const char *fact, size_t item)
{
	size_t at = reading_skip_joins(c->reading, item + 1);

	if (at == item + 1 || !is_or(c, at - 1))
		return false;
	while (leads_to_measure(c, at))
		at++;
	int other = reading_share_at(c->reading, at);
	return other != NOTHING && strcmp(measures[other].fact, fact) != 0;
}

/* Whether the same holds of an "or" before the item. */
static bool
is_other_or(const struct clauses *c, const char *fact, size_t item)
{
	while (item > 0 && leads_to_measure(c, item - 1))
		item--;
	if (item == 0 || !is_or(c, item - 1))
		return false;
	while (item > 0 && work_sense(c, item - 1) == SENSE_JOIN)
		item--;
	int other = item > 0 ? reading_share_at(c->reading, item - 1) : NOTHING;
	return other != NOTHING && strcmp(measures[other].fact, fact) != 0;
}

/* Whether a share is of loans with one or another property: "by second homes or investment properties". */
static bool
is_of_either(const struct clauses *c, const struct work *w)
{
	if (w->item == NOTHING || w->threshold != NOTHING)
		return false;
	size_t item = (size_t)w->item;
	return is_or_other(c, w->measure->fact, item) || is_other_or(c, w->measure->fact, item);
}

/* Whether a share is one of loans of the kind that its measure says, "40% of the full documentation loans". */
static bool
is_of_that_kind(const struct clauses *c, const struct work *w)
{
	size_t item = w->group->end + 1;

	if (w->item != (int)item || !reading_is_link(c->reading, item - 1, LINK_PARTITIVE) ||
	    work_sense(c, item + 1) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[item + 1].value);
	return c->reading->subjects[list->first].kind == SUBJECT_OTHER;
}

/*
 * Whether a group is a share of the loans that another before it in the clause is
 * the share of: "40% of the loans are secured by second homes, of which 5% are".
 */
static bool
is_of_share(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;

	if (!work_may_have(c, reading_bit(SENSE_DEFINITION)) || !work_is_of_which(c, w->group))
		return false;
	for (size_t i = w->index; i-- > 0;) {
		for (size_t at = groups[i].end; at < groups[i + 1].start; at++)
			if (work_is_semicolon(c, at))
				return false;
		if (groups[i].unit == UNIT_PERCENT && (groups[i].share || groups[i].list_behind != NOTHING))
			return true;
	}
	return false;
}

/* Whether a share is only one that may be, behind the one that is: "at least 90%, and probably 95%". */
static bool
only_may_be(const struct clauses *c, const struct work *w)
{
	size_t hedge = w->group->start - 1;

	return work_may_have(c, reading_bit(SENSE_PORTION)) && w->index > 0 && work_sense(c, hedge) == SENSE_PORTION &&
	       c->reading->items[hedge].value == PORTION_HEDGE && work_sense(c, hedge - 1) == SENSE_JOIN;
}

bool
work_is_other_share(const struct clauses *c, const struct work *w)
{
	if (w->threshold == NOTHING && !work_has_trait(w->measure, TRAIT_BEHIND))
		return false;
	return is_of_share(c, w) || is_by_number(c, w) || is_denied(c, w) || is_of_either(c, w) ||
	       is_of_that_kind(c, w) || only_may_be(c, w);
}
