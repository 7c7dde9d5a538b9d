/*
 * Numbers told in turn of measures that are joined before them: "the average
 * rate, term and ratio are 6%, 356 months and 64%", of one pool after the other
 * or of all pools one measure after the other.
 */
#include "filing/prose/work.h"

/* A chain of groups, and the measures joined before it. */
struct turns {
	size_t head;     /* the first group */
	size_t last;
	size_t numbers;
	size_t measures;
	int    first;    /* the first measure's item */
};

/* How many measures are joined right before an item, and the first of them. */
static size_t
joined_measures(const struct clauses *c, size_t end, int *first)
{
	size_t count = 0;

	while (end > 0 && work_sense(c, end - 1) == SENSE_MEASURE) {
		*first = (int)--end;
		count++;
		while (end > 0 && work_sense(c, end - 1) == SENSE_JOIN && !work_is_semicolon(c, end - 1))
			end--;
	}
	return count;
}

/* Finds the chain of a group, and the measures before it. Returns whether these are several. */
static bool
find_turns(const struct clauses *c, const struct figure_group *group, struct turns *turns)
{
	const struct figure_group *groups = c->groups.groups;
	struct turns               t = { .first = NOTHING };

	t.measures = joined_measures(c, (size_t)group->any_before + 1, &t.first);
	if (t.measures < 2)
		return false;
	t.head = t.last = (size_t)(group - groups);
	while (groups[t.head].chain != NOTHING)
		t.head = (size_t)groups[t.head].chain;
	while (t.last + 1 < c->groups.count && groups[t.last + 1].chain == (int)t.last)
		t.last++;
	for (size_t i = t.head; i <= t.last; i++)
		t.numbers += groups[i].count;
	*turns = t;
	return true;
}

/* The item of the measure so many behind the first. */
static int
measure_item(const struct clauses *c, const struct turns *t, size_t place)
{
	int item = t->first;

	for (; place > 0; place--)
		do
			item++;
		while (work_sense(c, (size_t)item) != SENSE_MEASURE);
	return item;
}

/* Whether the measure at a place is one of a unit. */
static bool
fits(const struct clauses *c, const struct turns *t, size_t place, unsigned unit)
{
	return reading_measure(c->reading, measure_item(c, t, place), unit) != NOTHING;
}

/* The item of a lone number's measure where there are as many of both; NOTHING where it is one of another unit. */
static int
item_in_order(const struct clauses *c, const struct turns *t, size_t index)
{
	size_t place = 0;

	for (size_t i = t->head; i < index; i++)
		place += c->groups.groups[i].count;
	return fits(c, t, place, c->groups.groups[index].unit) ? measure_item(c, t, place) : NOTHING;
}

/*
 * The place of a group's measure where numbers of as many units follow each
 * other as there are measures, each in its own: "6% and 5%, 356 months and 350
 * months, and 64% and 60%". The count of measures where they don't.
 */
static size_t
place_by_unit(const struct clauses *c, const struct turns *t, size_t index)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     place = 0, found = t->measures;

	for (size_t i = t->head; i <= t->last; i++) {
		place += i > t->head && groups[i].unit != groups[i - 1].unit;
		if (place == t->measures || !fits(c, t, place, groups[i].unit))
			return t->measures;
		found = i == index ? place : found;
	}
	return place + 1 == t->measures ? found : t->measures;
}

/*
 * The list of the pool that a group is of where each measure has its turn, and
 * the pool is behind the last: "6% and 356 months for pool I, and 5% and 350
 * months for pool II"; NOTHING where it is not so. `*place` is set to its measure's
 * where it is.
 */
static int
list_in_turn(const struct clauses *c, const struct turns *t, size_t index, size_t *place)
{
	const struct figure_group *groups = c->groups.groups;
	int                        list = NOTHING;

	if (t->numbers % t->measures != 0)
		return NOTHING;
	for (size_t i = t->head; i <= t->last; i++) {
		size_t turn = (i - t->head) % t->measures;
		bool   ends = turn + 1 == t->measures;
		int    behind = groups[i].list_behind;
		if (groups[i].count != 1 || !fits(c, t, turn, groups[i].unit) || ends != (behind != NOTHING) ||
		    (ends && !work_list(c, behind)->strong))
			return NOTHING;
		if (i >= index && ends && list == NOTHING)
			list = behind;
	}
	*place = (index - t->head) % t->measures;
	return list;
}

/*
 * Whether it is not told which of the measures a group is of, or which of their
 * turns: two are stated in its unit, or numbers of others stand among its own.
 */
static bool
is_muddled(const struct clauses *c, const struct turns *t, unsigned unit)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     fitting = 0, blocks = 0;

	for (size_t i = 0; i < t->measures; i++)
		fitting += fits(c, t, i, unit);
	for (size_t i = t->head; i <= t->last; i++)
		blocks += groups[i].unit == unit && (i == t->head || groups[i - 1].unit != unit);
	return fitting > 1 || blocks > 1;
}

/* Whether a chain has numbers of more than one unit. */
static bool
is_mixed(const struct clauses *c, const struct turns *t)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     at = t->head;

	while (at < t->last && groups[at + 1].unit == groups[t->head].unit)
		at++;
	return at < t->last;
}

int
work_find_turn(const struct clauses *c, struct work *w)
{
	const struct figure_group *group = w->group;

	struct turns t;

	if (!find_turns(c, group, &t))
		return NOTHING;
	if (t.numbers == t.measures)
		return group->count == 1 ? item_in_order(c, &t, w->index) : NOTHING;
	if (!is_mixed(c, &t))
		return NOTHING;
	size_t place = place_by_unit(c, &t, w->index);
	if (place == t.measures)
		w->place = list_in_turn(c, &t, w->index, &place);
	w->muddled = place == t.measures && is_muddled(c, &t, group->unit);
	return place < t.measures ? measure_item(c, &t, place) : NOTHING;
}
