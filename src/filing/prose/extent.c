/*
 * Whether a group's numbers are of all loans of its subject, or only of those
 * that are described: in a place, of a kind, so many or most of them. Then they
 * are no fact of the whole.
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/apart.h"
#include "util/len.h"

/* What is done with all loans of a trust, not with some. */
static const char *const done_with_all[] = {
	"delivered", "sold", "conveyed", "transferred", "assigned", "deposited", "included",
	"expected", "pledged",
};

bool
work_is_in_place(const struct clauses *c, const struct work *w)
{
	if (w->item == NOTHING)
		return false;
	/* behind its number, only that of a zip code is: "5% … any one zip code in California" */
	if (w->item >= (int)w->group->start && !work_has_trait(w->measure, TRAIT_AREA))
		return false;
	return work_is_place_behind(c, (size_t)w->item + 1);
}

/* Whether an item is a measure of percentages that stands behind its number: what loans a share is of. */
static bool
is_share_behind(const struct clauses *c, size_t item)
{
	return reading_share_at(c->reading, item) != NOTHING;
}

bool
work_is_opened_by_described(const struct clauses *c)
{
	bool of = reading_is_link(c->reading, 0, LINK_PREPOSITION) || work_sense(c, 0) == SENSE_BOUND;

	if (!of || is_share_behind(c, 1))
		return of;
	if (work_sense(c, 1) != SENSE_SUBJECTS)
		return false;
	/* "with respect to the loans secured by second homes, no mortgage loan has" */
	size_t at = 2;
	while (at < c->reading->count && work_sense(c, at) != SENSE_JOIN && !is_share_behind(c, at))
		at++;
	return at < c->reading->count && work_sense(c, at) != SENSE_JOIN;
}

/* Whether words behind an item's list make a part of its loans: "secured by", "originated", "that", "in California". */
static bool
is_restricted_behind(const struct clauses *c, size_t behind)
{
	bool restricted = work_sense(c, behind) == SENSE_RESTRICTION &&
	                  c->reading->items[behind].value != RESTRICTION_SHARE;

	return restricted || work_sense(c, behind) == SENSE_RELATIVE || work_is_place_behind(c, behind) ||
	       work_is_participle(c, behind);
}

/*
 * Whether a share is one of a part of its subject, which stands behind it: "93% of
 * the loans in California are", "95% of the loans originated by the bank are".
 */
static bool
is_of_part_behind(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING || w->parties.list != w->group->list_behind)
		return false;
	size_t behind = work_list(c, w->parties.list)->item + 1;
	if (!is_restricted_behind(c, behind))
		return false;
	for (size_t i = behind; i < (size_t)w->item; i++)
		if (reading_is_link(c->reading, i, LINK_VERB))
			return true;
	return false;
}

/*
 * Whether a sentence opens with the loans that a group's share is of, and describes
 * them: "of the loans originated in 2001, 90% are".
 */
static bool
is_of_part_before(const struct clauses *c, const struct work *w)
{
	return w->parties.list != NOTHING && w->parties.list == w->group->list &&
	       reading_is_link(c->reading, 0, LINK_PARTITIVE) && work_list(c, w->parties.list)->item == 1 &&
	       is_restricted_behind(c, 2);
}

bool
work_is_of_described(const struct clauses *c, const struct work *w)
{
	if (w->group->unit != UNIT_PERCENT || w->item == NOTHING)
		return false;
	if (w->item > (int)w->group->start)
		return is_of_part_behind(c, w) || is_of_part_before(c, w);
	for (size_t i = (size_t)w->item; i-- > 0;) {
		if (work_sense(c, i) == SENSE_NUMBER || work_sense(c, i) == SENSE_SPOILT ||
		    reading_is_link(c->reading, i, LINK_VERB) || work_is_semicolon(c, i))
			return false;
		/* "of the loans secured by second homes and investment properties" */
		if (work_sense(c, i) == SENSE_JOIN && !is_share_behind(c, i - 1))
			return false;
		if (work_sense(c, i) == SENSE_MEASURE && !is_share_behind(c, i) &&
		    reading_measure(c->reading, (int)i, UNIT_PERCENT) != NOTHING)
			return true;
	}
	return false;
}

/* Whether a group's bound is told of most loans only: "generally, the loans have". */
static bool
is_hedged(const struct clauses *c, const struct work *w)
{
	if (w->bound == BOUND_EQ || !work_may_have(c, reading_bit(SENSE_PORTION)))
		return false;
	for (size_t i = w->group->start; i-- > 0 && !work_is_semicolon(c, i);)
		if (work_sense(c, i) == SENSE_PORTION && c->reading->items[i].value == PORTION_HEDGE)
			return true;
	return false;
}

/*
 * Whether a group is the ratio that none of the loans above another exceeds, and so none
 * of all: "5% had ratios above 80%; none exceeded 95%".
 */
APART static bool
is_most_of_any(const struct clauses *c, const struct work *w)
{
	if (!c->groups.above || w->bound != BOUND_LE || w->index == 0 || strcmp(w->measure->fact, "ltv") != 0)
		return false;
	const struct figure_group *former = &c->groups.groups[w->index - 1];
	bool none = words_equal(reading_text(c->reading, w->group->start), slice_of("none")) ||
	            work_is_denied(c, w->item, w->group->start);
	return none && former->bound == BOUND_GT && former->unit == UNIT_PERCENT;
}

/* Whether only a share consists of the loans that a group is of: "95% of the trust fund consists of loans with". */
static bool
is_of_share_that_consists(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->list == NOTHING ? 0 : work_list(c, w->group->list)->item;

	if (at == 0 || work_sense(c, at - 1) != SENSE_DEFINITION)
		return false;
	bool of = false;
	for (at--; at > 0; at--) {
		switch (work_sense(c, at - 1)) {
		case SENSE_NUMBER:
			return of && c->reading->items[at - 1].unit == UNIT_PERCENT;
		case SENSE_LINK:
			of = reading_is_link(c->reading, at - 1, LINK_PARTITIVE);
			if (!of)
				return false;
			break;
		case SENSE_TRUST:
			of = c->reading->items[at - 1].value == TRUST_OF;
			break;
		case SENSE_NONE:
		case SENSE_SUBJECTS:
		case SENSE_FILLER:
			break;
		case SENSE_JOIN:
			if (c->reading->items[at - 1].value != JOIN_COMMA)
				return false;
			break;
		default:
			return false;
		}
	}
	return false;
}

/* Whether an item may stand between a verb and a number that is told by it. */
static bool
may_stand_in_predicate(const struct clauses *c, size_t item)
{
	const uint64_t senses = reading_bit(SENSE_MEASURE) | reading_bit(SENSE_JOIN) | reading_bit(SENSE_NUMBER) |
	                        reading_bit(SENSE_NEUTRAL) | reading_bit(SENSE_AS_OF) | reading_bit(SENSE_EXTREME);

	return ((senses >> work_sense(c, item) & 1) != 0 && !work_is_semicolon(c, item)) ||
	       reading_is_link(c->reading, item, LINK_PARTITIVE);
}

/* Whether an item is a word for some of the loans that does without them: "most", "a majority", "some". */
static bool
is_some_alone(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_PORTION ||
	       (work_sense(c, item) == SENSE_NEUTRAL && words_equal(reading_text(c->reading, item), slice_of("some")));
}

/*
 * Whether a group is told of so many loans, a share or most of them, that no word
 * names: "of the pool I loans, 15 have".
 */
static bool
is_of_bare_number(const struct clauses *c, const struct work *w)
{
	const uint64_t words = reading_bit(SENSE_NUMERAL) | reading_bit(SENSE_PORTION) | reading_bit(SENSE_NEUTRAL);

	/* the number has a group before, or is a word */
	if (w->item <= 0 || w->item > (int)w->group->start || (w->index == 0 && !work_may_have(c, words)))
		return false;
	size_t verb = (size_t)w->item;
	while (verb > 0 && may_stand_in_predicate(c, verb))
		verb--;
	if (verb == 0 || !reading_is_link(c->reading, verb, LINK_VERB))
		return false;
	size_t at = verb - 1;
	if (is_some_alone(c, at))
		return true;
	bool numeral = work_sense(c, at) == SENSE_NUMERAL;
	if (!numeral && (work_sense(c, at) != SENSE_NUMBER ||
	                 (c->reading->items[at].unit & (UNIT_COUNT | UNIT_PERCENT)) == 0))
		return false;
	while (at > 0 && (work_sense(c, at - 1) == SENSE_NEUTRAL || work_sense(c, at - 1) == SENSE_BOUND ||
	                  work_sense(c, at - 1) == SENSE_FIXED_BOUND || work_sense(c, at - 1) == SENSE_NUMERAL))
		at--;
	enum sense before = at > 0 ? work_sense(c, at - 1) : SENSE_JOIN;
	return before == SENSE_JOIN || before == SENSE_SUCH || before == SENSE_SUBJECTS;
}

/* Whether the last number of the group before one was stated of all the loans that it is told of. */
static bool
is_stated_before(const struct clauses *c, const struct work *w)
{
	return c->statement_count > 0 && c->statements[c->statement_count - 1].figure >= (int)w->group[-1].first;
}

/*
 * Whether a group bounds loans with so much a balance, and not all: "Mortgage loans with
 * an aggregate balance of $9 mature after".
 */
static bool
is_of_some_dollars(const struct clauses *c, const struct work *w)
{
	if (w->bound == BOUND_EQ || w->index == 0 || w->group[-1].unit != UNIT_USD || w->group->list == NOTHING ||
	    w->group[-1].list != w->group->list || w->parties.list != w->group->list ||
	    work_is_denied(c, w->item, w->group->start) || is_stated_before(c, w))
		return false;
	const struct subject_list *list = work_list(c, w->group->list);
	size_t                     behind = list->item + 1;
	bool                       has = reading_is_link(c->reading, behind, LINK_TOTAL) ||
	           (work_sense(c, behind) == SENSE_RELATIVE && c->reading->items[behind].value == RELATIVE_WITH);
	return has && !reading_is_link(c->reading, behind, LINK_VERB) && !list->strong && !list->none &&
	       !list->each && w->group[-1].bound == BOUND_EQ &&
	       !sentence_is_definite(c->reading->sentence, c->reading->items[list->item].token);
}

/* Whether a group is told of "a number of the mortgage loans", and not of their number. */
static bool
is_of_some_number(const struct clauses *c, const struct work *w)
{
	size_t item = w->parties.list == NOTHING ? 0 : work_list(c, w->parties.list)->item;

	if (item == 0 || w->parties.list != w->group->list || !reading_is_link(c->reading, item + 1, LINK_VERB) ||
	    w->item != (int)item + 2)
		return false;
	int number = reading_measure_at(c->reading, item - 1, UNIT_COUNT);
	return number != NOTHING && work_has_trait(&measures[number], TRAIT_COUNTING);
}

bool
work_is_of_portion(const struct clauses *c, const struct work *w)
{
	int list = w->group->list;

	if (is_hedged(c, w) || is_of_share_that_consists(c, w) || is_of_bare_number(c, w) ||
	    is_of_some_dollars(c, w) || is_of_some_number(c, w))
		return true;
	if (list == NOTHING || w->group->list_behind == w->parties.list)
		return false;
	return work_list(c, list)->portion && (list == w->parties.list || !work_list(c, list)->strong) &&
	       !is_most_of_any(c, w);
}

/* Whether an item may stand between loans "with a balance of $5" and what they are: more of the kind. */
static bool
goes_on_with_parts(const struct clauses *c, size_t item)
{
	switch (work_sense(c, item)) {
	case SENSE_JOIN:
	case SENSE_AS_OF:
	case SENSE_NUMBER:
	case SENSE_SUBJECTS:
	case SENSE_POOL:
	case SENSE_TRUST:
	case SENSE_FILLER:
	case SENSE_RESPECTIVELY:
	case SENSE_NEUTRAL:
		return !work_is_semicolon(c, item);
	case SENSE_RESTRICTION:
		return c->reading->items[item].value == RESTRICTION_SHARE;
	case SENSE_RELATIVE:
		return c->reading->items[item].value == RELATIVE_WITH;
	case SENSE_MEASURE:
		return work_sense(c, item - 1) == SENSE_RELATIVE;
	case SENSE_LINK:
		return !reading_is_link(c->reading, item, LINK_VERB);
	default:
		return false;
	}
}

/* Whether a list is "mortgage loans in pool I", which is not all of them without a "the". */
static bool
is_in_pool(const struct clauses *c, const struct subject_list *list)
{
	const struct subject *subject = &c->reading->subjects[list->first];

	return list->count == 1 && subject->kind == SUBJECT_LOANS && subject->inside;
}

/*
 * Whether "Mortgage loans" that a sentence starts with, and no "the" before,
 * are told to do or be something unknown at an item: "are 30 days delinquent".
 */
static bool
is_of_some(const struct clauses *c, const struct subject_list *list, size_t at)
{
	const struct reading *r = c->reading;
	bool                  verb = reading_is_link(r, at, LINK_VERB);

	/* "As of May 1, 2003, mortgage loans with" */
	bool starts = list->item == 0 || (work_sense(c, 0) == SENSE_AS_OF && reading_skip_joins(r, 2) == list->item);
	if (!starts || sentence_is_definite(r->sentence, r->items[list->item].token) ||
	    (list->strong && !is_in_pool(c, list)))
		return false;
	return verb ? work_sense(c, at + 1) == SENSE_NUMBER
	            : at < r->count && work_sense(c, at) == SENSE_NONE;
}

bool
work_is_said_too(const struct clauses *c, int list)
{
	size_t item = list == NOTHING ? 0 : work_list(c, list)->item;

	return item > 0 && work_sense(c, item - 1) == SENSE_FILLER &&
	       c->reading->items[item - 1].value == FILLER_TOO;
}

bool
work_has_such_ratios(const struct clauses *c, const struct figure_group *group)
{
	size_t verb = group->end;

	if (!work_may_have(c, reading_bit(SENSE_SUCH)))
		return false;
	/* a word that no table knows may be "never" */
	while (goes_on_with_parts(c, verb) || words_equal(reading_text(c->reading, verb), slice_of("also")))
		verb++;
	if (!reading_is_link(c->reading, verb, LINK_VERB) || work_sense(c, verb + 1) != SENSE_SUCH ||
	    work_sense(c, verb + 2) != SENSE_MEASURE)
		return false;
	int measure = reading_measure(c->reading, (int)verb + 2, UNIT_PERCENT);
	return measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0;
}

bool
work_tells_kind(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) != SENSE_RELATIVE || c->reading->items[item].value == RELATIVE_WITH)
		return false;
	switch (work_sense(c, item + 1)) {
	case SENSE_RESTRICTION:
	case SENSE_NUMBER:
		return true;
	case SENSE_NONE:
		return item + 1 < c->reading->count;
	default:
		return false;
	}
}

/* Whether a list is of so many loans, and no "the" before: "37 mortgage loans". */
static bool
is_counted(const struct clauses *c, const struct subject_list *list)
{
	return list->item > 0 && work_sense(c, list->item - 1) == SENSE_NUMBER &&
	       !reading_is_definite(c->reading, list->item - 1);
}

/*
 * Whether a sentence opens with loans that are not told to be all, and the verb at an item says of
 * them what no table knows: "[Mortgage loans having a balance of $9] are buydown loans".
 */
static bool
are_told_unknown(const struct clauses *c, const struct subject_list *list, size_t verb)
{
	const uint64_t unknown = reading_bit(SENSE_NONE) | reading_bit(SENSE_CONTEXT) | reading_bit(SENSE_NUMBER);

	if (list->item != 0 || list->all || list->each || list->quoted || reading_is_definite(c->reading, 0) ||
	    !reading_is_link(c->reading, verb, LINK_VERB))
		return false;
	verb += reading_is_link(c->reading, verb + 1, LINK_VERB); /* "have been" */
	if (verb + 1 >= c->reading->count || (reading_bit(work_sense(c, verb + 1)) & unknown) == 0)
		return false;
	return !words_equal_one(reading_text(c->reading, verb + 1), done_with_all, LEN(done_with_all));
}

bool
work_is_of_part(const struct clauses *c, const struct work *w)
{
	size_t                     at = w->group->end;
	bool                       relative = false;
	const struct figure_group *first = w->group;

	/* "loans with a balance of $9 in pool I, and of $8 in pool II, are relocation loans" */
	while (first->chain != NOTHING && first->list_behind != NOTHING &&
	       c->groups.groups[first->chain].unit == first->unit)
		first = &c->groups.groups[first->chain];
	bool totalling = first->start > 0 && reading_is_link(c->reading, first->start - 1, LINK_TOTAL) &&
	                 !reading_is_link(c->reading, first->start - 1, LINK_VERB);
	if (first->list == NOTHING || w->group->placed || !(totalling || work_may_have(c, reading_bit(SENSE_RELATIVE))))
		return false;
	for (size_t i = work_list(c, first->list)->item + 1; i < first->start; i++)
		if ((totalling || work_sense(c, i) == SENSE_RELATIVE) && work_sense(c, i - 1) == SENSE_SUBJECTS)
			relative = true;
	if (relative && (work_is_said_too(c, w->group->list) || work_has_such_ratios(c, w->group)))
		return true;
	while (relative && goes_on_with_parts(c, at))
		at++;
	if (relative && (is_of_some(c, work_list(c, w->group->list), at) ||
	                 are_told_unknown(c, work_list(c, first->list), at)))
		return true;
	/* "that of loans with a balance of $9 exceeded 80%" */
	if (relative && work_sense(c, at) == SENSE_BOUND && figures_is_number(c->reading, at + 1) &&
	    c->reading->items[at + 1].unit == UNIT_PERCENT)
		return true;
	int  told = reading_measure_at(c->reading, at, UNIT_DATE);
	bool mature = told != NOTHING && work_has_trait(&measures[told], TRAIT_FINITE);
	if (relative && mature)
		return true;
	bool verb = reading_is_link(c->reading, at, LINK_VERB) || work_sense(c, at) == SENSE_RELATIVE;
	if (!relative || !verb)
		return false;
	if (at == w->group->end && is_counted(c, work_list(c, w->group->list)) && !work_is_whole(c, w->group->list) &&
	    work_tells_kind(c, at))
		return true;
	if (work_sense(c, at + 1) == SENSE_RESTRICTION || work_sense(c, at + 1) == SENSE_SUBJECTS)
		return true;
	/* "loans with an average rate of 6% are in pool II" */
	if (reading_is_link(c->reading, at + 1, LINK_PREPOSITION) && work_sense(c, at + 2) == SENSE_SUBJECTS &&
	    work_list(c, c->reading->items[at + 2].value)->strong)
		return true;
	int measure = reading_measure_at(c->reading, at + 1, ~0U);
	return measure != NOTHING && !work_has_trait(&measures[measure], TRAIT_WHOLE | TRAIT_ALONE);
}

bool
work_is_excepted(const struct clauses *c, const struct work *w)
{
	int list = w->parties.list;

	if (c->exception == NOTHING || work_has_trait(w->measure, TRAIT_ALONE | TRAIT_DEAL))
		return false;
	/* what is named or defined behind the exception is without those loans */
	if (list != NOTHING && work_list(c, list)->quoted)
		return false;
	size_t exception = (size_t)c->exception;
	for (size_t i = 0; i < exception; i++)
		if (work_sense(c, i) == SENSE_DEFINITION)
			return false;
	for (size_t i = exception; i < w->group->start; i++)
		if (work_is_semicolon(c, i))
			return false;
	for (size_t i = w->group->end; i < exception; i++)
		if (work_is_semicolon(c, i))
			return false;
	return true;
}

/* Whether a date describes the loans before it, of which more is said then: "loans originated before 2002 are". */
static bool
is_date_of_described(const struct clauses *c, const struct work *w, size_t behind)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     last = w->index;

	if (w->group->unit != UNIT_DATE || !work_is_participle(c, behind))
		return false;
	while (last + 1 < c->groups.count && groups[last + 1].chain == (int)last)
		last++;
	if (reading_is_link(c->reading, groups[last].end, LINK_VERB))
		return true;
	/* "an appraisal is required for mortgage loans originated after", "the rates of mortgage loans" */
	size_t item = work_list(c, w->parties.list)->item;
	if (reading_is_link(c->reading, item - 1, LINK_PREPOSITION))
		return words_equal(reading_text(c->reading, item - 1), slice_of("for")) ||
		       work_sense(c, item - 2) == SENSE_MEASURE;
	/* "mortgage loans originated after May 1, 2001 do not carry" */
	return item == 0 && groups[last].end < c->reading->count;
}

/*
 * Whether a group's loans are then told to be or do something, behind what joins on: "of
 * 80% or more, and under 90%, are".
 */
static bool
are_told_then(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group, *end = c->groups.groups + c->groups.count;

	while (group + 1 < end && group[1].chain == group - c->groups.groups && group[1].unit == group->unit &&
	       reading_skip_joins(c->reading, group->end) == group[1].start)
		group++;
	size_t verb = group->end;
	verb += group->chain != NOTHING && work_sense(c, verb) == SENSE_JOIN &&
	        c->reading->items[verb].value == JOIN_COMMA;
	return reading_is_link(c->reading, verb, LINK_VERB) || work_sense(c, verb) == SENSE_RANGE;
}

/* Whether a group has a measure of its unit before it. */
static bool
has_measure_before(const struct clauses *c, const struct figure_group *group)
{
	return reading_measure(c->reading, group->before, group->unit) != NOTHING;
}

bool
work_is_with_average(const struct clauses *c, size_t item)
{
	return c->reading->items[item].value == RELATIVE_WITH && work_sense(c, item + 1) == SENSE_MEASURE &&
	       item > 0 && work_sense(c, item - 1) != SENSE_SUBJECTS &&
	       work_has_trait(&measures[c->reading->items[item + 1].value], TRAIT_AVERAGE);
}

bool
work_is_condition(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t              next = w->index + 1;
	bool                relative = false;

	if (w->parties.list == NOTHING || work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE))
		return false;
	size_t from = work_list(c, w->parties.list)->item + 1;
	if (is_date_of_described(c, w, from))
		return true;
	if (!work_may_have(c, reading_bit(SENSE_RELATIVE)) ||
	    (work_sense(c, from) == SENSE_JOIN && work_remark_start(c, from) != 0))
		return false;
	for (size_t i = from; i < w->group->start && i < from + MANY; i++) {
		/* "pool I consists of loans that have terms of 15 years and has" describes all */
		if (work_sense(c, i) == SENSE_DEFINITION && c->reading->items[i].value == DEFINITION_WHOLE)
			return false;
		if (work_sense(c, i) == SENSE_RELATIVE)
			relative = !work_is_with_average(c, i);
		else if (reading_is_link(c->reading, i, LINK_VERB))
			relative = false;
	}
	/* "loans which had balances of more than $227,150 are …" */
	const struct subject_list *list = work_list(c, w->parties.list);
	if (relative && is_of_some(c, list, w->group->end))
		return true;
	if (relative && work_sense(c, from) == SENSE_RELATIVE && !list->quoted && w->parties.list == w->group->list &&
	    are_told_then(c, w))
		return true;
	while (next < c->groups.count && (groups[next].chain == (int)next - 1 || !has_measure_before(c, &groups[next])))
		next++;
	if (!relative || next >= c->groups.count || groups[next].list != w->group->list)
		return false;
	for (size_t i = w->group->end; i < groups[next].start; i++)
		if (reading_is_link(c->reading, i, LINK_VERB))
			return true;
	return false;
}
