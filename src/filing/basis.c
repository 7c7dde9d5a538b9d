/*
 * Whether a percentage that stands where a share of the loans is stated is one
 * that there are no records of.
 */
#include "filing/work.h"

/* Whether an item is "number of", whatever is counted. */
static bool
is_number_of(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_MEASURE &&
	       work_has_trait(&measures[c->reading->items[item].value], TRAIT_COUNTING);
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
		if (work_sense(c, i) == SENSE_FILLER && c->reading->items[i].value != FILLER_CHOICE &&
		    c->reading->items[i].value != 0)
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

bool
work_is_other_share(const struct clauses *c, const struct work *w)
{
	if (w->threshold == NOTHING && !work_has_trait(w->measure, TRAIT_BEHIND))
		return false;
	return is_by_number(c, w);
}
