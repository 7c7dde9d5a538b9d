/*
 * Which numbers count loans: "674 mortgage loans" behind words that tell of
 * them as of all, and the other ways in which filings say how many there are.
 */
#include "filing/prose/work.h"

#include "filing/prose/portion.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/len.h"

/* Words between loans and what they are expected to have. */
static const char *const expectations[] = { "expected", "anticipated", "estimated", "to", "will" };

/* Whether loans at an item are only those of something else: "losses on [pool I loans]", "sales of". */
static bool
is_of_something(const struct clauses *c, size_t item)
{
	if (item < 2 || (!reading_is_link(c->reading, item - 1, LINK_PARTITIVE) &&
	                 !words_equal(reading_text(c->reading, item - 1), slice_of("on"))))
		return false;
	enum sense sense = work_sense(c, item - 2);
	return sense == SENSE_NONE || sense == SENSE_NEUTRAL || sense == SENSE_UNIT;
}

/* Whether an item is loans that a clause starts with, and not "losses on mortgage loans". */
static bool
is_total_of(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[item].value);
	enum sense                 before = item == 0 ? SENSE_JOIN : work_sense(c, item - 1);
	if (c->reading->subjects[list->first].kind != SUBJECT_LOANS || list->none)
		return false;
	return (list->strong && !is_of_something(c, item)) || before == SENSE_JOIN || before == SENSE_NUMBER ||
	       before == SENSE_DEFINITION || before == SENSE_COLON;
}

int
work_opening_whole(const struct clauses *c, const struct figure_group *group)
{
	const struct reading *r = c->reading;

	if (!group->placed || group->unit != UNIT_USD || !reading_is_link(r, 0, LINK_PARTITIVE) ||
	    work_sense(c, 1) != SENSE_SUBJECTS || reading_skip_joins(r, 2) != c->groups.groups[0].start)
		return NOTHING;
	const struct subject_list *whole = work_list(c, r->items[1].value);
	const struct subject      *subject = &r->subjects[whole->first];
	bool plain = whole->count == 1 && subject->kind == SUBJECT_LOANS && subject->name[0] == '\0' &&
	             !whole->such && !whole->portion && !whole->none;
	return plain ? r->items[1].value : NOTHING;
}

/*
 * Whether "totaling", or "for a total of", ties a group to loans, and not to a measure:
 * "674 mortgage loans totaling $9".
 */
bool
work_is_total(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;
	bool   sum = at > 1 && work_sense(c, at - 1) == SENSE_FILLER && c->reading->items[at - 1].value == FILLER_SUM;

	/* "pool I has 674 loans ($9)", "Pool I: 674 loans, $9." */
	bool labeled = at > 1 && group->unit == UNIT_USD && work_sense(c, group->end) == SENSE_END &&
	               work_sense(c, at - 1) == SENSE_JOIN && c->reading->items[at - 1].value == JOIN_COMMA;
	if (at > 1 && group->unit == UNIT_USD && (labeled || reading_is_aside(c->reading, at))) {
		at -= labeled;
		return work_sense(c, at - 1) == SENSE_SUBJECTS && work_sense(c, at - 2) == SENSE_NUMBER &&
		       c->reading->items[at - 2].unit == UNIT_COUNT &&
		       (!labeled || work_sense(c, at - 3) == SENSE_COLON);
	}
	if (work_opening_whole(c, group) != NOTHING)
		return true;
	if (at < 2 || !(sum || reading_is_link(c->reading, at - 1, LINK_TOTAL)))
		return false;
	/* "the mortgage loans, numbering 674, have" */
	bool comma = at > 2 && work_sense(c, at - 2) == SENSE_JOIN && c->reading->items[at - 2].value == JOIN_COMMA &&
	             !reading_is_link(c->reading, at - 1, LINK_VERB);
	/* "loans with ratios above 80% total $9" */
	const struct figure_group *former = group > c->groups.groups ? group - 1 : NULL;
	if (former != NULL && c->groups.above && former->end == at - 1 && former->unit == UNIT_PERCENT &&
	    former->bound == BOUND_GT && group->unit == UNIT_USD)
		return true;
	return is_total_of(c, at - 2 - comma);
}

/* "The mortgage loans, 674 in number, have" */
static bool
is_in_number(const struct clauses *c, const struct figure_group *group)
{
	size_t loans = group->start, number = group->end + 1;

	if (!reading_is_link(c->reading, group->end, LINK_PREPOSITION) || work_sense(c, number) != SENSE_MEASURE ||
	    !work_has_trait(&measures[c->reading->items[number].value], TRAIT_COUNTING))
		return false;
	enum sense behind = work_sense(c, number + 1);
	while (loans > 0 && (work_sense(c, loans - 1) == SENSE_JOIN || work_sense(c, loans - 1) == SENSE_NEUTRAL))
		loans--;
	return (behind == SENSE_JOIN || behind == SENSE_LINK || behind == SENSE_END) && loans > 0 &&
	       is_total_of(c, loans - 1);
}

/*
 * Whether "number" at an item is a verb of the loans before it, which something is
 * said of in between: "the pool I mortgage loans, all of which …, number 674".
 */
static bool
numbers_described(const struct clauses *c, size_t item)
{
	size_t loans = item;

	if (c->reading->items[item].tokens > 1 ||
	    sentence_is_definite(c->reading->sentence, c->reading->items[item].token))
		return false;
	while (loans > 0 && work_sense(c, loans) != SENSE_SUBJECTS)
		loans--;
	return is_total_of(c, loans) && ((c->context & CONTEXT_PLEDGED) != 0 || work_remark_start(c, loans + 1) != 0);
}

/* Whether the word before "number" at an item tells what thing's number it is, "Film Number:", "Loan number:". */
static bool
is_of_a_thing(const struct clauses *c, size_t item)
{
	if (item == 0)
		return false;
	enum sense before = work_sense(c, item - 1);
	return before == SENSE_NONE || (before == SENSE_SUBJECTS && !reading_is_plural(c->reading, item - 1));
}

bool
work_counts_loans(const struct clauses *c, size_t item)
{
	size_t next = item + 1;

	while (reading_is_link(c->reading, next, LINK_PREPOSITION) || work_sense(c, next) == SENSE_EACH)
		next++;
	switch (work_sense(c, next)) {
	case SENSE_SUBJECTS:
		return c->reading->subjects[work_list(c, c->reading->items[next].value)->first].kind ==
		       SUBJECT_LOANS;
	case SENSE_COLON:
		return !is_of_a_thing(c, item);
	case SENSE_SUCH:
	case SENSE_LINK:
	case SENSE_JOIN:
		return true;
	case SENSE_NUMBER:
		/* "the pool I mortgage loans[, which|, respectively,] number 674" */
		while (item > 0 && (work_sense(c, item - 1) == SENSE_JOIN || work_sense(c, item - 1) == SENSE_COLON ||
		                    work_sense(c, item - 1) == SENSE_RELATIVE ||
		                    work_sense(c, item - 1) == SENSE_RESPECTIVELY))
			item--;
		/* "The pool I mortgage loans: - number 674" */
		return item > 0 ? is_total_of(c, item - 1) || numbers_described(c, next - 1)
		                : c->around->in_list || c->around->section != NULL;
	default:
		return next == c->reading->count;
	}
}

/* "Of the pool III mortgage loans, 3 were made with additional collateral". */
static bool
is_pledged_count(const struct clauses *c, const struct figure_group *group)
{
	return (c->context & CONTEXT_PLEDGED) != 0 && group->list != NOTHING && group->start > 1 &&
	       work_sense(c, group->start - 1) == SENSE_JOIN &&
	       work_sense(c, group->start - 2) == SENSE_SUBJECTS &&
	       reading_is_link(c->reading, group->end, LINK_VERB);
}

/* Whether the group is what something includes besides others: "Includes one loan", ", including 5 loans". */
static bool
is_some_included(const struct clauses *c, const struct figure_group *group)
{
	size_t before = group->start;

	if (work_sense(c, before - 1) != SENSE_DEFINITION ||
	    c->reading->items[before - 1].value != DEFINITION_SOME)
		return false;
	if (before == 1 || work_sense(c, before - 2) == SENSE_JOIN)
		return true;
	/* "includes 12 loans, with a balance of $9, made to employees" */
	if (group->list_behind != NOTHING && work_list(c, group->list_behind)->portion)
		return true;
	/* "the pool I loans include 12 loans" */
	return work_sense(c, before - 2) == SENSE_SUBJECTS &&
	       c->reading->subjects[work_list(c, c->reading->items[before - 2].value)->first].closed;
}

/*
 * The item before a group that tells what it is of: "there were, as of May 1,
 * 2003, 674 mortgage loans", "contain, respectively, 674 and 278".
 */
static size_t
teller_before(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;

	for (;;) {
		enum sense before = at > 0 ? work_sense(c, at - 1) : SENSE_NONE;
		bool       date = at > 1 && work_sense(c, at - 2) == SENSE_AS_OF;
		if (date)
			at -= 2;
		else if (before == SENSE_RESPECTIVELY || (before == SENSE_JOIN && !work_is_semicolon(c, at - 1)))
			at--;
		else
			break;
	}
	bool definition = at > 0 && work_sense(c, at - 1) == SENSE_DEFINITION;
	return (definition ? at : group->start) - 1;
}

/* Whether a list names pools, and no parts of them. */
static bool
names_pools(const struct clauses *c, const struct subject_list *list)
{
	return subject_is_pool(&c->reading->subjects[list->first]);
}

/* Whether "the" stands before the group's number. */
static bool
is_definite(const struct clauses *c, const struct figure_group *group)
{
	return sentence_is_definite(c->reading->sentence, c->reading->items[group->start].token);
}

/* Whether the group's loans are all that something consists of, whatever describes them then. */
static bool
is_all_there_is(const struct clauses *c, const struct figure_group *group)
{
	size_t teller = teller_before(c, group);

	/* "the pool I loans are the 993 loans that have" */
	if (reading_is_link(c->reading, teller, LINK_VERB) && is_definite(c, group) && group->list != NOTHING)
		return work_list(c, group->list)->item + 1 == teller && names_pools(c, work_list(c, group->list));
	return work_sense(c, teller) == SENSE_DEFINITION && c->reading->items[teller].value == DEFINITION_WHOLE;
}

/* Whether a list names loans, or some of them, and no pool or part. */
static bool
names_no_pool(const struct clauses *c, const struct subject_list *list)
{
	const struct subject *subject = &c->reading->subjects[list->first];

	return subject->kind == SUBJECT_OTHER ||
	       (subject->kind == SUBJECT_LOANS && subject->part == PART_NONE && subject->name[0] == '\0');
}

/*
 * The item of the loans that a group counts beside others, "600 mortgage loans and [74
 * second lien mortgage loans]"; 0 for none.
 */
static size_t
counted_beside(const struct clauses *c, const struct figure_group *group)
{
	const uint64_t describing = reading_bit(SENSE_NONE) | reading_bit(SENSE_EXTREME) | reading_bit(SENSE_LOAN_KIND);
	size_t         loans = group->end;

	if (group->unit != UNIT_COUNT || work_sense(c, group->start - 1) != SENSE_JOIN)
		return 0;
	while ((reading_bit(work_sense(c, loans)) & describing) != 0)
		loans++;
	/* "and 7 mortgage loans are jumbo loans" */
	if (work_sense(c, loans) != SENSE_SUBJECTS || reading_is_link(c->reading, loans + 1, LINK_VERB))
		return 0;
	return names_no_pool(c, work_list(c, c->reading->items[loans].value)) ? loans : 0;
}

/*
 * Whether a group may go on from what is told of the loans before it, from an item on:
 * no verb and no semicolon is between.
 */
static bool
goes_on_from(const struct clauses *c, size_t item, const struct figure_group *group)
{
	while (item < group->start && !reading_is_link(c->reading, item, LINK_VERB) && !work_is_semicolon(c, item))
		item++;
	return item >= group->start;
}

bool
work_is_counted_partly(const struct clauses *c, const struct figure_group *group)
{
	if (group->unit != UNIT_COUNT || group->list_behind == NOTHING || is_all_there_is(c, group))
		return false;
	const struct subject_list *list = work_list(c, group->list_behind);
	return list->unread || work_is_place_behind(c, list->item + 1);
}

bool
work_is_counted_beside(const struct clauses *c, int list)
{
	const struct figure_group *former = NULL, *end = c->groups.groups + c->groups.count;

	if (!names_no_pool(c, work_list(c, list)))
		return false;
	for (const struct figure_group *group = c->groups.groups; group < end; group++) {
		if (group->unit != UNIT_COUNT)
			continue;
		size_t beside = former != NULL ? counted_beside(c, group) : 0;
		if (beside != 0 && goes_on_from(c, work_list(c, former->list_behind)->item + 1, group) &&
		    (former->list_behind == list || c->reading->items[beside].value == list))
			return true;
		former = group->list_behind != NOTHING && names_no_pool(c, work_list(c, group->list_behind))
		             ? group
		             : NULL;
	}
	return false;
}

/* Whether words behind the next number say what loans of a group are: "12 loans with … of $9 that are jumbo loans". */
static bool
are_others(const struct clauses *c, const struct figure_group *group)
{
	size_t index = (size_t)(group - c->groups.groups) + 1;

	while (index < c->groups.count && c->groups.groups[index].as_of)
		index++;
	size_t at = index < c->groups.count ? c->groups.groups[index].end : c->reading->count;
	if (work_tells_kind(c, at))
		return true;
	if (work_sense(c, at) != SENSE_RELATIVE || work_sense(c, at + 1) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[at + 1].value);
	return c->reading->subjects[list->first].kind == SUBJECT_OTHER;
}

/* Whether the loans of a group are those with more than the next number's dollars: "with balances above $9". */
static bool
have_more_than(const struct clauses *c, const struct figure_group *group)
{
	size_t index = (size_t)(group - c->groups.groups) + 1;

	while (index < c->groups.count && c->groups.groups[index].as_of)
		index++;
	return index < c->groups.count && c->groups.groups[index].unit == UNIT_USD &&
	       c->groups.groups[index].bound == BOUND_GT;
}

/* Whether nothing that makes a part of them is said of the loans right behind the group. */
static bool
is_plain_list(const struct clauses *c, const struct subject_list *list)
{
	enum sense behind = work_sense(c, list->item + 1);

	return behind != SENSE_RELATIVE && behind != SENSE_RESTRICTION && !list->quoted &&
	       !work_is_participle(c, list->item + 1) && !work_is_place_behind(c, list->item + 1);
}

/* Whether loans that no pool is named of are told to have a balance together: "have an aggregate balance of". */
static bool
has_balance(const struct clauses *c, const struct subject_list *list)
{
	size_t measure = list->item + 2;

	if (!names_no_pool(c, list) || list->unread || !reading_is_link(c->reading, measure - 1, LINK_VERB))
		return false;
	int found = reading_measure_at(c->reading, measure, UNIT_USD);
	return found != NOTHING && strcmp(measures[found].fact, "balance") == 0;
}

/*
 * "The 674 pool I mortgage loans have", "Of the 674 pool I mortgage loans,", where the
 * sentence before spoke of no part of them.
 */
static bool
is_known_count(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	bool of = group->start == 1 && reading_is_link(c->reading, 0, LINK_PARTITIVE) &&
	          work_sense(c, list->item + 1) == SENSE_JOIN;
	bool starts = of || group->start == 0 || work_sense(c, group->start - 1) == SENSE_JOIN;

	return starts && group->count == 1 && list->item == group->end &&
	       (names_pools(c, list) || has_balance(c, list)) && is_definite(c, group) && is_plain_list(c, list) &&
	       !c->around->some;
}

/* "Of the 952 mortgage loans, 674 are in pool I": the number of those that pools are made of. */
static bool
is_count_of_pools(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	const struct figure_groups *g = &c->groups;
	size_t                      next = (size_t)(group - g->groups) + 1;

	if (group->start != 1 || !reading_is_link(c->reading, 0, LINK_PARTITIVE) || list->item != group->end ||
	    !is_definite(c, group) || !is_plain_list(c, list) || next == g->count)
		return false;
	const struct figure_group *part = &g->groups[next];
	return part->unit == UNIT_COUNT && part->list_behind != NOTHING &&
	       names_pools(c, work_list(c, part->list_behind));
}

/* "Of the mortgage loans, 674 are pool I mortgage loans" */
static bool
is_part_of_all(const struct clauses *c, const struct figure_group *group)
{
	const struct reading *r = c->reading;

	if (!reading_is_link(r, 0, LINK_PARTITIVE) || work_sense(c, 1) != SENSE_SUBJECTS ||
	    reading_skip_joins(r, 2) != group->start || !reading_is_link(r, group->end, LINK_VERB))
		return false;
	const struct subject_list *whole = work_list(c, r->items[1].value), *part = work_list(c, group->list_behind);
	bool                       all = whole->all || !whole->strong;
	return all && !whole->such && !whole->portion && r->subjects[whole->first].kind == SUBJECT_LOANS &&
	       names_pools(c, part) && part->item == group->end + 1 && is_plain_list(c, part);
}

/*
 * "Of the delinquent mortgage loans, 12 are pool I mortgage loans", "of the premium
 * loans, …", "of the loans originated in 2001, …"
 */
static bool
is_part_of_some(const struct clauses *c)
{
	if (!reading_is_link(c->reading, 0, LINK_PARTITIVE) || work_sense(c, 1) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[1].value);
	const struct subject *subject = &c->reading->subjects[list->first];
	return list->such || list->portion || subject->kind == SUBJECT_OTHER || subject->part != PART_NONE ||
	       (!list->strong && work_sense(c, 2) != SENSE_JOIN && !reading_is_link(c->reading, 2, LINK_PREPOSITION));
}

/* "Of the 952 mortgage loans, 37 mortgage loans are delinquent" */
static bool
is_part_of_counted(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	const struct figure_group *first = &c->groups.groups[0];

	return group != first && first->start == 1 && first->unit == UNIT_COUNT &&
	       reading_is_link(c->reading, 0, LINK_PARTITIVE) && !group->placed && !names_pools(c, list);
}

/* "Pool I, with 674 mortgage loans" */
static bool
is_with_pool(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;

	if (at < 2 || work_sense(c, at - 1) != SENSE_RELATIVE || c->reading->items[at - 1].value != RELATIVE_WITH)
		return false;
	for (at--; at > 0 && work_sense(c, at - 1) == SENSE_JOIN;)
		at--;
	return at > 0 && group->list != NOTHING && work_list(c, group->list)->item == at - 1 &&
	       names_pools(c, work_list(c, group->list));
}

/* "2,543 mortgage loans are in the pool" */
static bool
is_in_pool(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	size_t verb = list->item + 1, pool = verb + 2;

	return group->start == 0 && list->item == group->end && !list->strong &&
	       reading_is_link(c->reading, verb, LINK_VERB) &&
	       reading_is_link(c->reading, verb + 1, LINK_PREPOSITION) && work_sense(c, pool) == SENSE_POOL &&
	       work_sense(c, pool + 1) == SENSE_END &&
	       sentence_is_definite(c->reading->sentence, c->reading->items[pool].token);
}

/*
 * Whether so many loans are the sum of what something consists of: "consists of four
 * groups of loans, with a total of 1,362 loans".
 */
static bool
is_sum_with(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	size_t total = group->start, at = 0;

	if (total < 2 || list->strong || list->item != group->end || work_sense(c, total) != SENSE_NEUTRAL ||
	    !words_equal(reading_text(c->reading, total), slice_of("total")) ||
	    work_sense(c, total - 1) != SENSE_RELATIVE ||
	    (work_sense(c, list->item + 1) != SENSE_JOIN && work_sense(c, list->item + 1) != SENSE_END))
		return false;
	for (const struct figure_group *before = c->groups.groups; before < group; before++)
		if (work_sense(c, before->end) == SENSE_SUBJECTS)
			return false;
	while (work_sense(c, at) != SENSE_DEFINITION && at < total)
		at++;
	return at < total && c->reading->items[at].value == DEFINITION_WHOLE;
}

/* "875 mortgage loans … will be transferred to the trustee": all of them, or the list were a portion. */
static bool
is_transferred(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	return group->start == 0 && list->item == group->end && !list->portion && !is_definite(c, group);
}

/* Whether an item ties a number of loans to a pool: "contains", "has". */
static bool
tells(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_DEFINITION || reading_is_link(c->reading, item, LINK_VERB);
}

/* The item of the pool right before a group, "pool II contains 278", "pool II 278"; SIZE_MAX for none. */
static size_t
pool_told(const struct clauses *c, const struct figure_group *group)
{
	size_t told = group->start;

	if (told < 2)
		return SIZE_MAX;
	told -= tells(c, told - 1) || reading_is_link(c->reading, told - 1, LINK_PARTITIVE);
	bool pool = work_sense(c, told - 1) == SENSE_SUBJECTS && group->list != NOTHING &&
	            work_list(c, group->list)->item == told - 1 && names_pools(c, work_list(c, group->list));
	return pool ? told - 1 : SIZE_MAX;
}

/* "Pool I contains 674 and pool II 278 mortgage loans": of loans, as the last number. */
static bool
is_count_before(const struct clauses *c, const struct figure_group *group)
{
	const struct figure_group *end = c->groups.groups + c->groups.count;

	if (!work_may_have(c, reading_bit(SENSE_DEFINITION)) || pool_told(c, group) == SIZE_MAX)
		return false;
	for (const struct figure_group *next = group + 1; next < end; group = next++) {
		size_t pool = pool_told(c, next);
		if (next->unit != UNIT_COUNT || pool == SIZE_MAX || reading_skip_joins(c->reading, group->end) != pool ||
		    group->end == pool)
			return false;
		if (work_sense(c, next->end) == SENSE_SUBJECTS) {
			const struct subject_list *loans = work_list(c, c->reading->items[next->end].value);
			return names_no_pool(c, loans) && is_plain_list(c, loans) &&
			       c->reading->subjects[loans->first].kind == SUBJECT_LOANS;
		}
	}
	return false;
}

/* "Pool I contains 674 mortgage loans and pool II contains 278": of loans, as the number before. */
static bool
is_elliptic_count(const struct clauses *c, const struct figure_group *group)
{
	size_t     index = (size_t)(group - c->groups.groups);
	enum sense behind = work_sense(c, group->end);

	if (pool_told(c, group) == SIZE_MAX || (group->end < c->reading->count && behind != SENSE_JOIN))
		return false;
	if (is_count_before(c, group))
		return true;
	if (index == 0)
		return false;
	/* "pool II of 278 and pool III of 235" */
	const struct figure_group *former = &c->groups.groups[index - 1];
	while (former > c->groups.groups && former->list_behind == NOTHING && former->unit == UNIT_COUNT &&
	       pool_told(c, former) != SIZE_MAX && former[-1].unit == UNIT_COUNT &&
	       reading_skip_joins(c->reading, former[-1].end) <= pool_told(c, former))
		former--;
	return former->unit == UNIT_COUNT && former->list_behind != NOTHING && former->start > 0 &&
	       tells(c, former->start - 1);
}

/* "952 mortgage loans, 674 in pool I and 278 in pool II": of loans, as the number that it goes on from. */
static bool
is_placed_count(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	const struct figure_group *first = group;

	while (first->chain != NOTHING)
		first = &c->groups.groups[first->chain];
	if (first == group || first->unit != UNIT_COUNT || first->list_behind == NOTHING ||
	    !reading_is_link(c->reading, group->end, LINK_PREPOSITION) || !names_pools(c, list))
		return false;
	const struct subject *loans = &c->reading->subjects[work_list(c, first->list_behind)->first];
	return loans->kind == SUBJECT_LOANS;
}

/*
 * Whether the loans of a group are the subject of a verb that tells of a pool, and so none of
 * those before them: "7 are pool I loans and 2 mortgage loans with more than $9 are pool II
 * loans".
 */
static bool
is_subject_of_pool(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	size_t at = list->item + 1;

	if (list->strong || list->item != group->end || group->chain == NOTHING)
		return false;
	while (at < c->reading->count && work_sense(c, at) != SENSE_SUBJECTS &&
	       !reading_is_link(c->reading, at, LINK_VERB) && !work_is_semicolon(c, at))
		at++;
	return reading_is_link(c->reading, at, LINK_VERB) && work_sense(c, at + 1) == SENSE_SUBJECTS &&
	       names_pools(c, work_list(c, c->reading->items[at + 1].value));
}

/*
 * Whether what is told behind so many loans is told of all: "backed by 674 mortgage
 * loans with an aggregate balance of $9".
 */
static bool
have_sum(const struct clauses *c, const struct figure_group *group, const struct subject_list *list)
{
	size_t with = list->item + 1;

	with += work_sense(c, with) == SENSE_JOIN && !work_is_semicolon(c, with);
	if (list->portion || list->item != group->end || group->start == 0 || work_sense(c, with) != SENSE_RELATIVE ||
	    c->reading->items[with].value != RELATIVE_WITH)
		return false;
	/* "the class A certificates are backed by 330 loans with": they need not be all */
	int former = work_strong_before(c, group->list_behind);
	if (former > 0 || (former == 0 && c->reading->subjects[work_list(c, 0)->first].kind == SUBJECT_CLASS))
		return false;
	int measure = reading_measure_at(c->reading, with + 1, UNIT_USD);
	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_WHOLE);
}

/*
 * Passes over a date, and over words that what is told is so far expected, from an item on:
 * "which[, as of May 1, 2003, are expected to have] an aggregate balance of".
 */
static size_t
skip_expectation(const struct clauses *c, size_t item)
{
	size_t at = reading_skip_joins(c->reading, item);

	if (work_sense(c, at) == SENSE_AS_OF)
		at = reading_skip_joins(c->reading, at + 2);
	while (reading_is_link(c->reading, at, LINK_VERB) ||
	       words_equal_one(reading_text(c->reading, at), expectations, LEN(expectations)))
		at++;
	return at;
}

/* "674 mortgage loans" behind "consist of", "there are", "has", "to trustee". */
APART static bool
counts_loans(const struct clauses *c, const struct figure_group *group)
{
	if (group->list_behind == NOTHING)
		return is_pledged_count(c, group) || is_elliptic_count(c, group) || work_is_total(c, group) ||
		       is_in_number(c, group) || portion_are_given(c->reading, group->end);
	const struct subject_list *list = work_list(c, group->list_behind);
	enum sense before = group->start > 0 ? work_sense(c, teller_before(c, group)) : SENSE_NONE;
	/* what is behind parentheses is not said of those in them */
	enum sense behind = list->aside ? SENSE_END : work_sense(c, list->item + 1);
	bool sum = before == SENSE_FILLER && c->reading->items[group->start - 1].value == FILLER_SUM;
	bool told = before == SENSE_DEFINITION || sum || before == SENSE_COLON || group->verb ||
	            (before == SENSE_MEASURE && !group->verb) || group->chain != NOTHING ||
	            is_with_pool(c, group) || is_part_of_all(c, group) || is_transferred(c, group, list) ||
	            portion_is_deposited(c->reading, group->start, list->item) ||
	            portion_is_behind_trustee(c->reading, group->start) || is_in_pool(c, group, list) ||
	            is_sum_with(c, group, list) || have_sum(c, group, list);
	bool pledged = (c->context & CONTEXT_PLEDGED) != 0;
	bool direct = list->item == group->end || reading_is_link(c->reading, group->end, LINK_VERB) ||
	              is_placed_count(c, group, list);
	if (c->reading->subjects[list->first].kind != SUBJECT_LOANS)
		return list->unread && before == SENSE_DEFINITION && list->item == group->end &&
		       !is_some_included(c, group);
	if (!pledged &&
	    (is_part_of_some(c) || is_part_of_counted(c, group, list) || is_subject_of_pool(c, group, list)))
		return false;
	if (!pledged && (is_known_count(c, group, list) || is_count_of_pools(c, group, list)))
		return true;
	if (pledged)
		return told || group->start == 0 || before == SENSE_LINK;
	if (group->placed)
		return group->start == 0 || told || before == SENSE_JOIN;
	/* "California accounts for 207 mortgage loans", "the bank originated 300 mortgage loans" */
	bool others = list->portion && list->item == group->end && (group->verb || before == SENSE_MEASURE);
	if (!told || !direct || others || is_some_included(c, group))
		return false;
	if ((behind != SENSE_RELATIVE && behind != SENSE_RESTRICTION) || is_all_there_is(c, group))
		return true;
	if (behind == SENSE_RESTRICTION)
		return false;
	/* "7 loans with a ratio above 80%" are not all of them */
	int measure = reading_measure_at(c->reading, list->item + 2, ~0U);
	int later = reading_measure_at(c->reading, skip_expectation(c, list->item + 2), UNIT_USD);
	if (later != NOTHING && strcmp(measures[later].fact, "balance") == 0)
		measure = later;
	return measure != NOTHING && !are_others(c, group) && !have_more_than(c, group) &&
	       (work_has_trait(&measures[measure], TRAIT_WHOLE) || measures[measure].units == UNIT_USD);
}

bool
work_is_loan_count(const struct clauses *c, const struct figure_group *group)
{
	return group->unit == UNIT_COUNT && !group->range && counts_loans(c, group);
}
