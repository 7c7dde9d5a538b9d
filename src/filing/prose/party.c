/*
 * Whom a group's numbers are of: the list right behind them, or the nearest
 * before them, or whoever was named before the sentence.
 */
#include "filing/prose/work.h"

#include "filing/prose/member.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words for what loans do that are a pool. */
static const char *const making[] = {
	"make", "makes", "made", "constitute", "constitutes", "constituted", "form", "forms",
	"formed", "comprise", "comprised",
};

/* What "such" is said of that is no loan. */
static const char *const times[] = { "date", "dates", "day", "time" };

/* Whether a list starts with a part of a pool: "premium loans". */
static bool
is_part(const struct clauses *c, int list)
{
	return c->reading->subjects[work_list(c, list)->first].part != PART_NONE;
}

/*
 * Whether a pool right before an item has the verb of one before it: "pool I consists of
 * the loans with …, and pool II [the loans with …]".
 */
static bool
has_former_definition(const struct clauses *c, const struct subject_list *pool)
{
	if (pool->item == 0 || work_sense(c, pool->item - 1) != SENSE_JOIN ||
	    !subject_is_pool(&c->reading->subjects[pool->first]))
		return false;
	size_t at = reading_find(c->reading, 0, reading_bit(SENSE_DEFINITION));
	return at < pool->item;
}

/* Whether a list only describes the one before it: "premium loans consist of pool I loans with …". */
static bool
describes_former(const struct clauses *c, int list)
{
	size_t item = work_list(c, list)->item;
	bool   defined = false;

	/* most sentences define nothing */
	if (!work_may_have(c, reading_bit(SENSE_DEFINITION) | reading_bit(SENSE_EXCEPTION)) &&
	    !reading_is_link(c->reading, item - 1, LINK_VERB))
		return false;
	int former = work_strong_before(c, list);
	if (former == NOTHING)
		return false;
	/* "the certificates consist of class A, with a balance of $9" */
	if (c->reading->subjects[work_list(c, list)->first].kind == SUBJECT_CLASS)
		return false;
	size_t from = work_list(c, former)->item + 1;
	if (item - from > MANY)
		return false;
	if (item == from)
		return has_former_definition(c, work_list(c, former));
	bool only_verb = item == from + 1 && reading_is_link(c->reading, from, LINK_VERB);
	/* "all pool I loans are premium loans with rates of 6% or more": such are those of the part */
	if (only_verb && is_part(c, list) && !is_part(c, former) &&
	    work_sense(c, reading_skip_joins(c->reading, item + 1)) == SENSE_RELATIVE)
		return false;
	bool others = c->reading->subjects[work_list(c, list)->first].kind == SUBJECT_OTHER;
	for (size_t i = from; i < item; i++) {
		if (work_sense(c, i) == SENSE_NUMBER)
			return false;
		/* "pool I includes relocation loans with a balance of $9" */
		if (others && work_sense(c, i) == SENSE_DEFINITION && c->reading->items[i].value == DEFINITION_SOME)
			return false;
		defined = defined || work_sense(c, i) == SENSE_DEFINITION ||
		          work_sense(c, i) == SENSE_EXCEPTION;
	}
	return defined || only_verb;
}

/* The list that a list describes, or the list itself where it describes none. */
static int
described_list(const struct clauses *c, int list)
{
	while (list > 0 && describes_former(c, list))
		list = work_strong_before(c, list);
	return list;
}

/* Whether a word that loans make a pool by is at an item: "make up", "constitute". */
static bool
is_making(const struct clauses *c, size_t item)
{
	return words_equal_one(reading_text(c->reading, item), making, LEN(making));
}

/*
 * Whether a list is the pool that the loans of another, which are described, make:
 * "loans with rates of 6% make up pool I".
 */
static bool
is_made_of(const struct clauses *c, const struct subject_list *list, int loans)
{
	return work_sense(c, work_list(c, loans)->item + 1) == SENSE_RELATIVE && is_making(c, list->item - 1) &&
	       subject_is_pool(&c->reading->subjects[list->first]);
}

/* The list behind a group that gives the loans before it their name: the "pool I mortgage loans". */
static int
naming_list(const struct clauses *c, const struct figure_group *group)
{
	size_t end = group->end + MANY < c->reading->count ? group->end + MANY : c->reading->count;

	for (size_t i = group->end; i < end; i++) {
		if ((work_sense(c, i) == SENSE_DEFINITION && !is_making(c, i)) || work_is_semicolon(c, i))
			return NOTHING;
		if (work_sense(c, i) != SENSE_SUBJECTS)
			continue;
		const struct subject_list *list = work_list(c, c->reading->items[i].value);
		/* "loans with rates below 6%, and all other loans are premium loans" */
		if (c->reading->subjects[list->first].kind == SUBJECT_OTHER) {
			if (reading_is_link(c->reading, i + 1, LINK_VERB))
				return NOTHING;
			continue;
		}
		/* "that are not pool III mortgage loans, the "pool I mortgage loans"" */
		if (list->none)
			continue;
		/* ""premium loans" consist of …, and "discount loans" of": they are those behind */
		if (list->quoted && reading_is_link(c->reading, i + 1, LINK_PARTITIVE))
			return NOTHING;
		bool named = list->quoted || is_made_of(c, list, group->list) ||
		             (is_part(c, c->reading->items[i].value) && reading_is_link(c->reading, i - 1, LINK_VERB));
		if (list->strong)
			return named && list->count == 1 ? c->reading->items[i].value : NOTHING;
	}
	return NOTHING;
}

/* The part that a group makes of the loans before it: "pool I loans with rates of 6% or more are premium loans". */
static inline int
part_behind(const struct clauses *c, const struct figure_group *group)
{
	if (!reading_is_link(c->reading, group->end, LINK_VERB) ||
	    work_sense(c, group->end + 1) != SENSE_SUBJECTS)
		return NOTHING;
	int list = c->reading->items[group->end + 1].value;
	return is_part(c, list) ? list : NOTHING;
}

/* The list before a group, or the sentence's first where words between speak of "their" balance. */
static int
their_list(const struct clauses *c, const struct figure_group *group, int list)
{
	bool theirs = work_find_their(c, work_list(c, list)->item, group->start) < group->start;

	return theirs && work_list(c, 0)->strong ? 0 : list;
}

/* How many of the subjects that a list starts with are parts of pools: the others are no more of the same. */
static size_t
count_parts(const struct clauses *c, const struct subject_list *list)
{
	size_t count = 0;

	while (count < list->count && c->reading->subjects[list->first + count].part != PART_NONE)
		count++;
	return count;
}

/*
 * Whether an aside that ends before a verb starts behind a list: ", which", ",
 * none of which", ", to which", ", but not pool II"; ", consisting of pool II,"
 * or ", of which 12 are …, and has".
 */
static bool
starts_aside(const struct clauses *c, const struct subject_list *list, size_t verb)
{
	size_t next = reading_skip_joins(c->reading, list->item + 1);

	if (next == list->item + 1)
		return false;
	while (work_sense(c, next) == SENSE_NOT || work_sense(c, next) == SENSE_ALL ||
	       work_sense(c, next) == SENSE_EACH || work_sense(c, next) == SENSE_PORTION ||
	       work_sense(c, next) == SENSE_NUMBER || work_sense(c, next) == SENSE_NUMERAL)
		next++;
	switch (work_sense(c, next)) {
	case SENSE_RELATIVE:
		return c->reading->items[next].value != RELATIVE_WITH;
	case SENSE_RESTRICTION:
		return c->reading->items[next].value == RESTRICTION_WHICH;
	case SENSE_SUBJECTS:
		return !list->none && work_list(c, c->reading->items[next].value)->none;
	case SENSE_DEFINITION:
		switch (c->reading->items[next].value) {
		case DEFINITION_PART:
			return work_sense(c, verb - 2) == SENSE_JOIN;
		case DEFINITION_WHOLE:
		case DEFINITION_SOME:
			return c->reading->items[verb - 1].value == JOIN_COMMA;
		default: /* "there are", "are those" */
			return false;
		}
	default:
		return false;
	}
}

/* Whether an item is a verb behind a comma or "and". */
static bool
is_joined_verb(const struct clauses *c, size_t item)
{
	return reading_is_link(c->reading, item, LINK_VERB) && work_sense(c, item - 1) == SENSE_JOIN &&
	       !work_is_semicolon(c, item - 1);
}

/* The first such verb between two items; `to` where there is none. */
static size_t
joined_verb(const struct clauses *c, size_t from, size_t to)
{
	while (from < to && !is_joined_verb(c, from))
		from++;
	return from;
}

/*
 * Whether a list is what another right before it does or has something to, and
 * a verb goes on with that one: "pool I backs class A [and has]".
 */
static bool
is_object(const struct clauses *c, const struct subject_list *subject, const struct subject_list *list,
          size_t verb)
{
	enum sense behind = work_sense(c, list->item + 1), does = work_sense(c, subject->item + 1);

	if (c->reading->items[verb - 1].value != JOIN_WORD || work_sense(c, list->item - 1) == SENSE_JOIN)
		return false;
	if (reading_is_link(c->reading, list->item + 1, LINK_VERB) || starts_aside(c, list, verb) ||
	    (behind == SENSE_RELATIVE && c->reading->items[list->item + 1].value != RELATIVE_WITH))
		return false;
	return does == SENSE_NONE || does == SENSE_DEFINITION ||
	       reading_is_link(c->reading, subject->item + 1, LINK_VERB);
}

/*
 * The subject that goes on by a verb between a list and a group, where the
 * list only stands in what was said of it: "class A, which is backed by pool
 * I, has", "class A represents interests in pool I and has"; else the list.
 */
static int
resumed_list(const struct clauses *c, struct work *w, int list)
{
	const struct subject_list *named = work_list(c, list);

	/* "loans, which have terms of 20 years, the "pool I loans", have" */
	if (named->quoted || w->group->start - named->item > MANY)
		return list;
	/* "the loans consist of pool I and pool II and have balances of $9 and $8" */
	if (named->count > 1 && named->count == w->group->count)
		return list;
	size_t verb = joined_verb(c, named->item + 1, w->group->start);
	if (verb == w->group->start)
		return list;
	for (size_t i = named->item; i-- > 0 && named->item - i < MANY && !is_joined_verb(c, i);) {
		if (work_sense(c, i) != SENSE_SUBJECTS)
			continue;
		int former = c->reading->items[i].value;
		if (!starts_aside(c, work_list(c, former), verb) &&
		    !(former == list - 1 && is_object(c, work_list(c, former), named, verb)))
			continue;
		int strong = work_list(c, former)->strong ? former : work_strong_before(c, former);
		w->resumed = (uint16_t)verb;
		return strong != NOTHING ? strong : former;
	}
	return list;
}

/* Whether a list is of loans that are taken out: "Excluding the relocation loans, no mortgage loan". */
static bool
is_taken_out(const struct clauses *c, int list)
{
	size_t item = work_list(c, list)->item;

	if (c->exception == NOTHING || item < (size_t)c->exception)
		return false;
	for (size_t i = (size_t)c->exception; i < item; i++)
		if (work_sense(c, i) == SENSE_JOIN)
			return false;
	return true;
}

/* Whether a verb or a number stands between two items: something is stated there. */
static bool
is_stated_between(const struct clauses *c, size_t from, size_t to)
{
	while (from < to && !reading_is_link(c->reading, from, LINK_VERB) && work_sense(c, from) != SENSE_NUMBER)
		from++;
	return from < to;
}

/* Whether a measure of the loans at an item is right before them: "the average ratio at origination of". */
static bool
is_behind_measure(const struct clauses *c, size_t item)
{
	item -= reading_is_link(c->reading, item - 1, LINK_PARTITIVE);
	while (item > 0 && work_sense(c, item - 1) == SENSE_CONTEXT)
		item--;
	return item > 0 && work_sense(c, item - 1) == SENSE_MEASURE;
}

/* Whether a list is the last of pools that stand beside a number each: "$9 for pool I and $8 for pool II". */
static bool
ends_several(const struct clauses *c, int list)
{
	const struct figure_group *groups = c->groups.groups;

	for (size_t i = 0; i < c->groups.count; i++) {
		int former = groups[i].chain != NOTHING ? groups[groups[i].chain].list_behind : NOTHING;
		if (groups[i].list_behind == list && former != NOTHING && former != list)
			return work_list(c, former)->strong;
	}
	return false;
}

/* Whether "no ratio" starts a clause right behind the last of several pools: "$8 for pool II; no ratio is". */
static inline bool
is_none_of_all(const struct clauses *c, const struct work *w, int list)
{
	const struct subject_list *named = work_list(c, list);

	if (w->item < 2 || !work_is_denied(c, w->item, w->group->start) || (size_t)w->item < named->item)
		return false;
	return reading_skip_joins(c->reading, named->item + 1 + work_is_semicolon(c, named->item + 1)) + 1 ==
	           (size_t)w->item &&
	       ends_several(c, list);
}

/*
 * Whether a group with one number and none named behind it goes on, by the same
 * measure, from several pools: "at least $5 in pool I and $6 in pool II, and at most $9".
 */
static bool
is_bound_of_all(const struct clauses *c, const struct work *w, int list)
{
	const struct figure_group *group = w->group;

	return group->bound != BOUND_EQ && group->chain != NOTHING && group->count == 1 && !group->each &&
	       group->list_behind == NOTHING && group->bound != c->groups.groups[group->chain].bound &&
	       c->groups.groups[group->chain].list_behind == list && w->item >= 0 &&
	       (size_t)w->item < work_list(c, list)->item && ends_several(c, list);
}

/*
 * Whether "the mortgage loans", or "no mortgage loan", starts a clause behind
 * what is said of several pools, of a part or of classes: "pool I loans and pool II loans
 * had …, but no mortgage loan had".
 */
static bool
is_of_all(const struct clauses *c, const struct work *w, int list, int former)
{
	const struct subject_list *loans = work_list(c, list), *named = work_list(c, former);
	size_t                     item = loans->item;

	if (loans->such || item == 0 || (named->count > 1 && named->count == w->group->count))
		return false;
	if (work_sense(c, item - 1) != SENSE_JOIN && !is_behind_measure(c, item))
		return false;
	bool others = named->count > 1 || c->reading->subjects[named->first].kind == SUBJECT_CLASS ||
	              is_part(c, former) || work_strong_before(c, former) != NOTHING;
	return others && (is_stated_between(c, named->item, item) || ends_several(c, former));
}

/* Whether a list is of loans that others are told to be: "will be refinanced mortgage loans". */
static bool
is_other_predicate(const struct clauses *c, int list)
{
	const struct subject_list *named = work_list(c, list);

	return c->reading->subjects[named->first].kind == SUBJECT_OTHER && named->item > 0 &&
	       reading_is_link(c->reading, named->item - 1, LINK_VERB);
}

/*
 * Whether "the mortgage loans" are what certificates named before are backed by,
 * and described: "the certificates are backed by mortgage loans with a balance of $9".
 */
static bool
is_backing(const struct clauses *c, int list, int former)
{
	size_t behind = work_list(c, list)->item + 1;
	int    kind = former == NOTHING ? SUBJECT_LOANS : c->reading->subjects[work_list(c, former)->first].kind;

	return (kind == SUBJECT_CLASS || kind == SUBJECT_CERTIFICATES) && work_sense(c, behind) == SENSE_RELATIVE &&
	       c->reading->items[behind].value == RELATIVE_WITH && work_sense(c, behind + 1) == SENSE_MEASURE;
}

/* Whether the certificates that they back are a class's or a pool's: the loans need not be all. */
static bool
is_backing_some(const struct clauses *c, int list)
{
	if (!work_may_have(c, reading_bit(SENSE_CERTIFICATES) | reading_bit(SENSE_CLASS)) ||
	    work_list(c, list)->strong || work_sense(c, work_list(c, list)->item + 1) != SENSE_RELATIVE)
		return false;
	int former = work_strong_before(c, list);
	return is_backing(c, list, former) &&
	       (former > 0 || c->reading->subjects[work_list(c, former)->first].kind == SUBJECT_CLASS);
}

/* The list before a group that it speaks of, or NOTHING. */
static int
list_before(const struct clauses *c, struct work *w)
{
	const struct figure_group *group = w->group;
	int                        list = group->list;

	/* "67% of the loans are refinanced mortgage loans, and no more than 3%" */
	if (w->group->unit == UNIT_PERCENT && work_has_trait(w->measure, TRAIT_BEHIND))
		while (list > 0 && is_other_predicate(c, list))
			list--;
	if (list == NOTHING)
		return NOTHING;
	if (part_behind(c, group) != NOTHING)
		return part_behind(c, group);
	if (!work_list(c, list)->strong) {
		int naming = naming_list(c, group);
		int former = work_strong_before(c, list);
		if (naming != NOTHING)
			return naming;
		if (work_list(c, list)->of_pool)
			return list;
		while (former != NOTHING && is_other_predicate(c, former))
			former = work_strong_before(c, former);
		if (former > 0 && work_list(c, list)->such)
			former = described_list(c, former);
		if (former == NOTHING || is_taken_out(c, former) || is_of_all(c, w, list, former) ||
		    is_backing(c, list, former))
			return list;
		return former > 0 ? resumed_list(c, w, former) : former;
	}
	if (is_none_of_all(c, w, list) || is_bound_of_all(c, w, list))
		return NOTHING;
	int subject = list > 0 ? resumed_list(c, w, list) : list;
	if (subject != list)
		return subject;
	return their_list(c, group, described_list(c, list));
}

/* Whether a sentence opens with a list, and speaks of it from then on: "with respect to pool II, …". */
static bool
opens_sentence(const struct clauses *c, const struct subject_list *list)
{
	return list->item == 1 && reading_is_link(c->reading, 0, LINK_PREPOSITION) &&
	       work_sense(c, 2) == SENSE_JOIN && c->reading->items[2].value == JOIN_COMMA;
}

/* Whether a group opens with its pool: "in pool I, no more than 1% of the mortgage loans". */
static bool
is_opened_by_list(const struct clauses *c, const struct work *w)
{
	size_t from = w->index > 0 ? c->groups.groups[w->index - 1].end : 0;
	int    list = w->group->list;

	return list != NOTHING && work_list(c, list)->strong && !work_list(c, list)->all &&
	       work_list(c, list)->item >= from && !work_list(c, w->group->list_behind)->all &&
	       !is_stated_between(c, work_list(c, list)->item, w->group->start);
}

/* Whether the list right behind a group is whom it is of. */
static bool
is_of_list_behind(const struct clauses *c, const struct work *w)
{
	int list = w->group->list_behind;

	if (list == NOTHING)
		return false;
	if (work_list(c, list)->strong || w->group->list == NOTHING)
		return true;
	if (!work_has_trait(w->measure, TRAIT_BEHIND))
		return false;
	/* "for pool I, no more than $9 of the mortgage loans …, and at least 94% of the mortgage loans" */
	bool opened = work_list(c, 0)->strong && !work_list(c, 0)->all && !work_list(c, list)->all &&
	              opens_sentence(c, work_list(c, 0)) && work_strong_before(c, list) == 0;
	return !opened && !is_opened_by_list(c, w);
}

/* "The balance of such mortgage loan", for which collateral was pledged: not any one of many. */
static bool
is_pledged_loan(const struct clauses *c, const struct subject_list *list)
{
	unsigned former = list->such ? c->around->former : 0;

	return list->such && c->reading->subjects[list->first].kind == SUBJECT_OTHER &&
	       ((c->context | former) & CONTEXT_PLEDGED) != 0;
}

/*
 * Whether a list is only in what is stated before a group's measure, "the
 * numbers of the pool I and pool II loans are 5 and 6; the limit is", or is of
 * classes, which have no limits of losses.
 */
static bool
is_of_former_clause(const struct clauses *c, const struct work *w, int list)
{
	const struct subject_list *named = work_list(c, list);

	if (c->reading->subjects[named->first].kind != SUBJECT_LOANS)
		return strcmp(w->measure->fact, "subordination_level") != 0;
	if (opens_sentence(c, named))
		return false;
	for (int i = (int)named->item + 1; i < w->item; i++)
		if (work_sense(c, (size_t)i) == SENSE_NUMBER || reading_is_link(c->reading, (size_t)i, LINK_VERB))
			return true;
	return false;
}

/* Whether "for each" or "for both" stands between a group's measure and itself, or right behind it. */
static bool
is_for_each(const struct clauses *c, const struct work *w)
{
	size_t behind = w->group->end;

	if (reading_is_link(c->reading, behind, LINK_PREPOSITION) && work_sense(c, behind + 1) == SENSE_EACH)
		return true;
	for (size_t i = w->item == NOTHING ? w->group->start : (size_t)w->item; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_EACH)
			return true;
	return false;
}

/* Whether a group is not the average or bound of each pool, but a sum: of "each pool" it is not that of all. */
static bool
is_sum_of_each(const struct work *w, const struct subject_list *list)
{
	return list->every && list->each && work_has_trait(w->measure, TRAIT_WHOLE) &&
	       (w->group->unit & (UNIT_USD | UNIT_COUNT)) != 0;
}

/*
 * Whether a group whose pool stands behind it goes on from none of the loans:
 * "no mortgage loan has a ratio above 95% in the case of pool I and 90% in …".
 */
static bool
is_behind_none(const struct clauses *c, const struct work *w)
{
	int list = w->group->list;

	if (list == NOTHING || !work_list(c, list)->none || w->item < (int)work_list(c, list)->item ||
	    w->item > (int)w->group->start)
		return false;
	for (size_t i = work_list(c, list)->item; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_NUMBER)
			return false;
	return true;
}

/* Whether a list names a pool's loans. */
static bool
names_pool(const struct clauses *c, int list)
{
	return subject_is_pool(&c->reading->subjects[work_list(c, list)->first]);
}

/*
 * Makes a bound "in either case" that of each of the pools which stand beside
 * the numbers before it: "$5 in the case of pool I and $3 in the case of pool II".
 */
static void
widen_to_cases(const struct clauses *c, struct work *w)
{
	size_t last = w->group->end - 1;
	int    first = w->parties.list;

	if (first != w->group->list || work_sense(c, last) != SENSE_EACH || c->reading->items[last].value != EACH_CASE)
		return;
	while (first > 0 && names_pool(c, first) && names_pool(c, first - 1) &&
	       strcmp(c->reading->subjects[work_list(c, first - 1)->first].name,
	              c->reading->subjects[work_list(c, first)->first].name) != 0 &&
	       work_list(c, first - 1)->first + work_list(c, first - 1)->count == work_list(c, first)->first)
		first--;
	const struct subject *subjects = &c->reading->subjects[work_list(c, first)->first];
	work_set_parties(w, subjects, (size_t)(w->parties.subjects - subjects) + w->parties.count);
}

/* Whether the group at an index goes on from the one before it, and the same list is behind both. */
static bool
shares_list(const struct clauses *c, size_t index)
{
	const struct figure_group *groups = c->groups.groups;

	return index > 0 && groups[index].chain == (int)index - 1 && groups[index].unit == groups[index - 1].unit &&
	       groups[index].list_behind == groups[index - 1].list_behind;
}

/*
 * Gives a group, one of several with bounds of their own that have as many
 * numbers as subjects are named behind them, its own: "at least 94% and at least
 * 97% of the pool I loans and the pool II loans, respectively". Where as many
 * measures are joined, too, it is not certain which of both they are dealt out to.
 */
static void
take_own_parties(const struct clauses *c, struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     before = 0, numbers = w->group->count;

	if (w->parties.list != w->group->list_behind || numbers == w->parties.count ||
	    !work_has_trait(w->measure, TRAIT_BEHIND))
		return;
	for (size_t i = w->index; shares_list(c, i); i--)
		before += groups[i - 1].count;
	for (size_t i = w->index + 1; i < c->groups.count && shares_list(c, i); i++)
		numbers += groups[i].count;
	if (before + numbers != w->parties.count)
		return;
	if (w->listed)
		work_set_doubtful(w);
	else
		work_set_parties(w, &w->parties.subjects[before], w->group->count);
}

/* Whether the group at an index goes on from the one before it, which may print no unit, by what only joins them. */
static bool
is_joined_on(const struct clauses *c, size_t index)
{
	const struct figure_group *groups = c->groups.groups;

	if (index == 0 || index >= c->groups.count || groups[index].chain != (int)index - 1)
		return false;
	bool alike = groups[index].unit == groups[index - 1].unit || groups[index].unit == UNIT_COUNT ||
	             groups[index - 1].unit == UNIT_COUNT;
	size_t next = reading_skip_joins(c->reading, groups[index - 1].end);
	next += next < groups[index].start && reading_is_link(c->reading, next, LINK_PARTITIVE); /* "and of not more than" */
	return alike && groups[index].list == groups[index - 1].list && next == groups[index].start;
}

/*
 * Gives a group, one of as many as subjects are named before them, or of as many with the same
 * bound, its own: "pools I and II have ratios of not more than 95% and less than 90%,
 * respectively".
 */
static void
take_turn_of_bounds(const struct clauses *c, struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     first = w->index, end = w->index + 1, before = 0, count = 0;
	bool                       single = true;

	if (w->group->count != 1 || w->group->bound == BOUND_EQ)
		return;
	while (is_joined_on(c, first))
		first--;
	if (work_list(c, w->parties.list)->item > groups[first].start)
		return;
	while (is_joined_on(c, end))
		end++;
	if (work_sense(c, groups[end - 1].end - 1) != SENSE_RESPECTIVELY)
		return;
	for (size_t i = first; i < end; i++) {
		bool same = groups[i].bound == w->group->bound && groups[i].count == 1;
		before += same && i < w->index;
		count += same;
		single = single && groups[i].count == 1 && groups[i].bound != BOUND_EQ;
	}
	if (single && end - first == w->parties.count)
		work_set_parties(w, &w->parties.subjects[w->index - first], 1);
	else if (count == w->parties.count)
		work_set_parties(w, &w->parties.subjects[before], 1);
}

/* Whether a sentence speaks of "such", "them" or "their" loans, and not of "such date". */
static bool
speaks_of_such(const struct clauses *c)
{
	const uint64_t such = reading_bit(SENSE_SUCH);

	if ((c->reading->senses & such) == 0)
		return false;
	for (size_t i = 0; i < c->reading->list_count; i++)
		if (c->reading->lists[i].such)
			return true;
	for (size_t i = 0; (i = reading_find(c->reading, i, such)) < c->reading->count; i++)
		if (work_sense(c, i + 1) != SENSE_NONE ||
		    !words_equal_one(reading_text(c->reading, i + 1), times, LEN(times)))
			return true;
	return false;
}

/*
 * The list right behind a group's measure where another measure with a list of
 * its own follows before the numbers, "the rate of the pool I loans and the
 * number of pool II loans were"; NOTHING where none does.
 */
static int
own_list(const struct clauses *c, const struct work *w)
{
	size_t item = w->item == NOTHING ? w->group->start : (size_t)w->item + 1;

	if (item < w->group->start && reading_is_link(c->reading, item, LINK_PARTITIVE))
		item++;
	size_t behind = item + 1;
	while (work_sense(c, behind) == SENSE_JOIN)
		behind++;
	if (behind >= w->group->start || behind == item + 1 || work_sense(c, item) != SENSE_SUBJECTS ||
	    work_sense(c, behind) != SENSE_MEASURE ||
	    c->reading->items[behind].value == c->reading->items[w->item].value)
		return NOTHING;
	for (size_t i = behind; i < w->group->start && w->group->chain == NOTHING; i++)
		if (figures_is_number(c->reading, i) && c->reading->items[i].unit != UNIT_DATE)
			return NOTHING;
	return c->reading->items[item].value;
}

/*
 * Whether a list goes on to another name, or from one, over those between them, which
 * are not read: "pools I through III".
 */
static bool
is_range_of_names(const struct clauses *c, const struct subject_list *list)
{
	enum { LONGEST = 4 };
	size_t last = list->item + 2;

	if (!work_may_have(c, reading_bit(SENSE_TO)) || !list->strong)
		return false;
	if (list->item > 1 && work_sense(c, list->item - 1) == SENSE_TO &&
	    work_sense(c, list->item - 2) == SENSE_SUBJECTS)
		return true;
	if (work_sense(c, last - 1) != SENSE_TO)
		return false;
	if (work_sense(c, last) == SENSE_SUBJECTS)
		return true;
	struct slice name = last < c->reading->count ? reading_text(c->reading, last) : slice_of("");
	return name.length > 0 && name.length <= LONGEST &&
	       (ascii_is_upper(name.text[0]) || ascii_is_digit(name.text[0]));
}

/*
 * Makes the pool that a group's dollars are in the part of it that they are of: "Of the
 * premium loans, $9 are in pool I".
 */
static void
take_part_of_whole(const struct clauses *c, struct work *w)
{
	int whole = work_opening_whole(c, w->group);

	if (whole == NOTHING)
		return;
	*w->lone = w->parties.subjects[0];
	w->lone->part = c->reading->subjects[work_list(c, whole)->first].part;
	work_set_parties(w, w->lone, 1);
}

/*
 * Whether a share of the pool is what a clause is about, ", and 96% of the pool is", and
 * a list before it is of some loans.
 */
APART static bool
is_share_of_pool(const struct clauses *c, const struct work *w, int list)
{
	const struct subject_list *named = work_list(c, list);

	return c->reading->subjects[named->first].kind == SUBJECT_OTHER && named->item < w->group->start &&
	       work_sense(c, w->group->start - 1) == SENSE_JOIN && work_sense(c, w->group->end + 1) == SENSE_POOL &&
	       reading_is_link(c->reading, w->group->end + 2, LINK_VERB) &&
	       member_is_nameless_pool(c->reading, w->group->end + 1);
}

/* The list of those whom a group is of; NOTHING where the sentence names nobody. */
static int
find_list(const struct clauses *c, struct work *w)
{
	int list = is_of_list_behind(c, w) ? w->group->list_behind : list_before(c, w);
	int own = list != NOTHING && list != w->group->list_behind ? own_list(c, w) : NOTHING;

	if (own != NOTHING)
		list = own;
	if (w->place != NOTHING)
		list = w->place;
	if (list != NOTHING && w->group->share && is_share_of_pool(c, w, list))
		list = NOTHING;
	/* "the rate at or above which pool I loans are premium loans is" the latter's */
	return work_divide(c, w) != BOUND_EQ ? w->group->list : list;
}

/* Whether a group is of each of a list's subjects, or of none. */
static void
find_how_many(const struct clauses *c, struct work *w, const struct subject_list *found)
{
	w->such = found->such;
	w->parties.each = found->each;
	w->parties.none = found->none;
	if (w->group->list != NOTHING && w->parties.list != w->group->list_behind && w->resumed == 0)
		w->parties.none = work_list(c, w->group->list)->none || found->none;
	else if (w->parties.list == w->group->list_behind && !found->none)
		w->parties.none = is_behind_none(c, w);
}

/* Whether it is not certain that a group is of those whom its list names. */
static bool
is_doubtful(const struct clauses *c, const struct work *w, const struct subject_list *found)
{
	if (found->such)
		return found->strong && work_is_of_such_unknown(c, w);
	return is_sum_of_each(w, found) || is_backing_some(c, w->parties.list) || is_range_of_names(c, found);
}

/* Has a group be of those whom its list names. */
static void
take_list(const struct clauses *c, struct work *w)
{
	int                        list = w->parties.list, former = NOTHING;
	const struct subject_list *found = work_list(c, list);

	find_how_many(c, w, found);
	bool headed = work_is_headed(c, found);
	bool one = is_pledged_loan(c, found);
	if (one)
		former = work_strong_before(c, list);
	if (former != NOTHING) {
		found = work_list(c, former);
		one = false;
	}
	/* "loans with rates of 6% or more are premium loans, and loans with …" */
	size_t count = found->count;
	if (count > 1 && c->reading->subjects[found->first].part != PART_NONE && list == part_behind(c, w->group))
		count = count_parts(c, found);
	if (is_doubtful(c, w, found)) {
		work_set_doubtful(w);
	} else if (found->strong && !headed && !one) {
		work_set_parties(w, &c->reading->subjects[found->first], count);
		if (w->group->each)
			widen_to_cases(c, w);
		if (count > 1 && work_may_have(c, reading_bit(SENSE_RESPECTIVELY))) {
			take_own_parties(c, w);
			take_turn_of_bounds(c, w);
		}
	} else if (found->such && (c->context & CONTEXT_PLEDGED) != 0 && work_bounds_each(w)) {
		/* "no such mortgage loan had a ratio above 98%", of those with additional collateral */
		*w->lone = (struct subject){ .kind = SUBJECT_OTHER };
		work_set_parties(w, w->lone, 1);
	} else {
		work_find_absent_parties(c, w, true, found->such);
	}
	if (w->group->placed && w->item == NOTHING && w->parties.count == 1)
		take_part_of_whole(c, w);
	/* "loans with rates at or above the target rate of 6% are premium loans" */
	if (work_has_trait(w->measure, TRAIT_PARTING) && w->parties.count == 1 &&
	    w->parties.subjects[0].part != PART_NONE) {
		*w->lone = w->parties.subjects[0];
		work_complete_subject(c, w, w->lone);
		w->lone->part = PART_NONE;
		work_set_parties(w, w->lone, 1);
	}
}

void
work_find_parties(const struct clauses *c, struct work *w)
{
	int list = find_list(c, w);

	if (list != NOTHING && work_has_trait(w->measure, TRAIT_DEAL) && is_of_former_clause(c, w, list)) {
		/* "and the fraud loss limit for both is" that of each, or one of both together */
		if (is_for_each(c, w)) {
			w->parties.list = NOTHING;
			work_set_doubtful(w);
			return;
		}
		list = NOTHING;
	}
	w->parties = (struct parties){ .list = list };
	if (list != NOTHING) {
		take_list(c, w);
		return;
	}
	bool all = w->group->list != NOTHING &&
	           (is_none_of_all(c, w, w->group->list) || is_bound_of_all(c, w, w->group->list));
	work_find_absent_parties(c, w, all, speaks_of_such(c));
}
