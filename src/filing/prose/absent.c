/*
 * Whom a group's numbers are of where its sentence names nobody, or only "the
 * mortgage loans" or "such loans": those whom the sentences before spoke of, or
 * a heading names, or all.
 */
#include "filing/prose/work.h"

#include "filing/prose/member.h"
#include "util/apart.h"

bool
work_bounds_each(const struct work *w)
{
	return work_has_trait(w->measure, TRAIT_BOUNDED) && w->group->bound != BOUND_EQ;
}

/*
 * Whether "such loans" may be those above a ratio of which the sentence before
 * stated something: "… had ratios in excess of 80%. None of them was originated
 * before". What no ratio of theirs exceeds, none of the others' does.
 */
static bool
is_of_such_above(const struct clauses *c, const struct work *w)
{
	if ((c->around->former & CONTEXT_ABOVE) == 0 || ((c->context | c->around->former) & CONTEXT_PLEDGED) != 0 ||
	    work_has_trait(w->measure, TRAIT_ALONE | TRAIT_DEAL))
		return false;
	bool most = w->group->bound == BOUND_GT || w->group->bound == BOUND_LE;
	return !most || strcmp(w->measure->fact, "ltv") != 0;
}

/*
 * Whether "such loans" are of a kind that there are no records of, or of one that
 * is not known: "in the case of the pool I loans that are buydown loans: the
 * number of such pool I loans is".
 */
static bool
is_of_such_described(const struct clauses *c, const struct work *w)
{
	return c->around->narrowed && ((c->context | c->around->former) & CONTEXT_PLEDGED) == 0 &&
	       !work_has_trait(w->measure, TRAIT_ALONE | TRAIT_DEAL);
}

bool
work_is_of_such_unknown(const struct clauses *c, const struct work *w)
{
	return is_of_such_above(c, w) || is_of_such_described(c, w);
}

void
work_set_doubtful(struct work *w)
{
	*w->lone = (struct subject){ .kind = SUBJECT_OTHER };
	work_set_parties(w, w->lone, 1);
	w->doubtful = true;
}

/*
 * Whether what names nobody, or (`weak`) only "the mortgage loans", may be of those that
 * a heading names: "Relocation Loans".
 */
static bool
is_of_heading(const struct clauses *c, bool weak)
{
	if ((c->context & CONTEXT_PLEDGED) != 0)
		return false;
	return c->around->kind == HEADING_SOME_LOANS || (c->around->kind == HEADING_CLASS && !weak);
}

/* The one pool that subjects name: NULL with `*several` set where they name several, and where they name none. */
static const struct subject *
only_pool(const struct subject *subjects, size_t count, bool *several)
{
	const struct subject *pool = NULL;

	*several = false;
	for (size_t i = 0; i < count; i++) {
		if (subjects[i].kind != SUBJECT_LOANS || subjects[i].name[0] == '\0')
			continue;
		*several = *several || (pool != NULL && strcmp(pool->name, subjects[i].name) != 0);
		pool = &subjects[i];
	}
	return *several ? NULL : pool;
}

/*
 * Finds the pool that a group's list, "the mortgage loans in this pool", is of:
 * the only one named before it, here or else in the sentence before. Returns
 * whether it did; false where none is named, or the list need not be of one of several.
 */
static bool
find_pool_spoken_of(const struct clauses *c, struct work *w)
{
	const struct subject_list *list = work_list(c, w->parties.list);
	bool                       several;
	const struct subject      *pool = only_pool(c->reading->subjects, list->first, &several);

	if (pool == NULL && !several)
		pool = only_pool(c->around->subjects, c->around->count, &several);
	if (pool != NULL) {
		*w->lone = (struct subject){ .kind = SUBJECT_LOANS };
		memcpy(w->lone->name, pool->name, POOL_MAX);
		work_set_parties(w, w->lone, 1);
	} else if (several && list->of_this) {
		work_set_doubtful(w);
	}
	return pool != NULL || (several && list->of_this);
}

/* Whether the sentence speaks of the pool before a group: "the pool's average", "the mortgage pool has". */
static bool
is_of_pool(const struct clauses *c, const struct work *w)
{
	const struct reading *r = c->reading;

	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_POOL))) < w->group->start; i++)
		if (reading_is_definite(r, i) && !reading_is_plural(r, i) && member_is_nameless_pool(r, i))
			return true;
	return false;
}

/*
 * Leaves the loans of a kind of which the sentence before spoke, where nobody is
 * named: those of the pool are spoken of, or it is not certain who is.
 */
APART static void
leave_some(const struct clauses *c, struct work *w)
{
	if (!is_of_pool(c, w))
		work_set_doubtful(w);
	else if (c->around->section != NULL)
		*w->lone = *c->around->section;
}

/* Those whom the sentences before, or a heading, speak of; all loans where they name nobody. */
void
work_find_absent_parties(const struct clauses *c, struct work *w, bool weak, bool such)
{
	const struct surroundings *around = c->around;

	if (w->parties.list != NOTHING && work_list(c, w->parties.list)->of_pool && find_pool_spoken_of(c, w))
		return;
	*w->lone = (struct subject){ .kind = SUBJECT_LOANS };
	work_set_parties(w, w->lone, 1);
	w->such = such;
	if (such && work_is_of_such_unknown(c, w)) {
		work_set_doubtful(w);
		return;
	}
	/*
	 * "3 mortgage loans are delinquent. Such mortgage loans have …"; and what
	 * bounds those with additional collateral bounds no others
	 */
	if (such && ((around->former & CONTEXT_PLEDGED) != 0 ? work_bounds_each(w) : around->some) &&
	    !work_has_trait(w->measure, TRAIT_ALONE)) {
		w->lone->kind = SUBJECT_OTHER;
		return;
	}
	if (work_has_trait(w->measure, TRAIT_DEAL) && !around->in_list)
		return;
	/* a date of the whole offering is nobody's whom the sentence before spoke of */
	if (work_has_trait(w->measure, TRAIT_ALONE) && !such)
		return;
	/* "The largest mortgage loan has a balance of $9. The average balance is" */
	bool all = around->count > 0 && around->subjects[0].single && !such && work_is_average(w->measure);
	bool named = around->count > 0 && !all;
	if (named && !around->in_list && !such && !weak && around->subjects[0].kind == SUBJECT_OTHER) {
		leave_some(c, w);
	} else if (named && (around->in_list || such || !weak)) {
		work_set_parties(w, around->subjects, around->count);
		if (around->subjects[0].part != PART_NONE && work_has_trait(w->measure, TRAIT_PARTING)) {
			*w->lone = around->subjects[0];
			w->lone->part = PART_NONE;
			work_set_parties(w, w->lone, 1);
		}
	} else if (weak && around->defined != NULL && w->parties.list != NOTHING &&
	           !work_list(c, w->parties.list)->all) {
		*w->lone = *around->defined;
	} else if (around->section != NULL) {
		*w->lone = *around->section;
	} else if (is_of_heading(c, weak)) {
		work_set_doubtful(w);
	}
}

/*
 * Gives a part's subject the pool that it is told to be a share of: "discount loans
 * represent 15% of the pool II loans".
 */
static bool
name_by_whole(const struct clauses *c, int part, struct subject *subject)
{
	const struct reading *r = c->reading;
	size_t                at = part == NOTHING ? r->count : reading_skip_joins(r, work_list(c, part)->item + 1);

	if (!reading_is_link(r, at, LINK_VERB) &&
	    (work_sense(c, at) != SENSE_RESTRICTION || r->items[at].value != RESTRICTION_SHARE))
		return false;
	for (at++; work_sense(c, at) == SENSE_NEUTRAL; at++)
		;
	if (work_sense(c, at) != SENSE_NUMBER || r->items[at].unit != UNIT_PERCENT ||
	    !reading_is_link(r, at + 1, LINK_PARTITIVE) || work_sense(c, at + 2) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *whole = work_list(c, r->items[at + 2].value);
	if (whole->count != 1 || !subject_is_pool(&r->subjects[whole->first]))
		return false;
	memcpy(subject->name, r->subjects[whole->first].name, POOL_MAX);
	return true;
}

void
work_complete_subject(const struct clauses *c, const struct work *w, struct subject *subject)
{
	const struct surroundings *around = c->around;
	int                        former = w->parties.list;

	if (subject->kind != SUBJECT_LOANS || subject->part == PART_NONE || subject->name[0] != '\0')
		return;
	if (name_by_whole(c, former, subject))
		return;
	while (former != NOTHING && (former = work_strong_before(c, former)) != NOTHING) {
		const struct subject_list *list = work_list(c, former);
		const struct subject      *first = &c->reading->subjects[list->first];
		if (list->count == 1 && first->kind == SUBJECT_LOANS && first->name[0] != '\0') {
			memcpy(subject->name, first->name, POOL_MAX);
			return;
		}
	}
	/* under a heading, those who are named without a pool are its pool's */
	if (around->count > 0 && around->subjects[0].kind == SUBJECT_LOANS &&
	    (around->subjects[0].name[0] != '\0' || around->section == NULL))
		memcpy(subject->name, around->subjects[0].name, POOL_MAX);
	else if (around->section != NULL)
		memcpy(subject->name, around->section->name, POOL_MAX);
}
