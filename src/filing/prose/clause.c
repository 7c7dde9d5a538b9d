/*
 * Finds what a sentence states: each group of numbers gets a measure, subjects
 * and a fact, and is dealt out to them, where the sentence speaks of the loans
 * as they are.
 */
#include "filing/prose/clause.h"

#include <stdlib.h>

#include "filing/prose/work.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/len.h"
#include "util/mask.h"

/* Words that stand for what was measured before: "for pool II [it] was". */
static const char *const stand_ins[] = {
	"it", "figure", "figures", "percentage", "percentages", "amount", "amounts", "number",
	"numbers",
};

/* What is told of one loan, and bounds all. */
static const struct {
	const char *word;
	const char *fact;
	enum bound  bound;
} ones[] = {
	{ "largest", "original_balance", BOUND_LE },
	{ "smallest", "original_balance", BOUND_GE },
	{ "largest", "loan_balance", BOUND_LE },
	{ "smallest", "loan_balance", BOUND_GE },
	{ "oldest", "origination_date", BOUND_GE },
	{ "newest", "origination_date", BOUND_LE },
	{ "earliest", "origination_date", BOUND_GE },
	{ "latest", "origination_date", BOUND_LE },
	{ "last", "origination_date", BOUND_LE },
	{ "earliest", "maturity_date", BOUND_GE },
	{ "latest", "maturity_date", BOUND_LE },
	{ "last", "maturity_date", BOUND_LE },
};

void
clauses_free(struct clauses *c)
{
	figures_free(&c->groups);
	free(c->statements);
	free(c->misfits);
}

/*** groups ***/

/* Whether any of the subjects is not what facts are stated of. A date may be that of other loans. */
static bool
has_other_subject(const struct work *w)
{
	const struct parties *parties = &w->parties;

	if (work_has_trait(w->measure, TRAIT_ALONE) && w->group->unit != UNIT_DATE)
		return false;
	for (size_t i = 0; i < parties->count; i++)
		if (parties->subjects[i].kind == SUBJECT_OTHER)
			return true;
	return false;
}

/*
 * Whether words that no table knows say which loans the group is of, or it is
 * not certain which loans "such" are.
 */
static bool
has_unread_subject(const struct clauses *c, const struct work *w)
{
	bool unread = w->doubtful || (w->parties.list != NOTHING && work_list(c, w->parties.list)->unread);

	return unread && work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND);
}

/* Whether all of a group's subjects are the loans of pools that its list names. */
static bool
names_pools(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING || !work_list(c, w->parties.list)->strong)
		return false;
	for (size_t i = 0; i < w->parties.count; i++)
		if (!subject_is_pool(&w->parties.subjects[i]))
			return false;
	return true;
}

/* Whether a list is one of several pools. */
static bool
names_several(const struct clauses *c, int list)
{
	const struct subject_list *named = work_list(c, list);
	size_t                     pools = 0;

	for (size_t i = 0; i < named->count; i++)
		pools += subject_is_pool(&c->reading->subjects[named->first + i]);
	return pools > 1 && pools == named->count;
}

/*
 * Whether the right to repurchase is one of a pool's loans, "may repurchase the
 * pool I loans when", or those of pools are insured: "all pool I loans with
 * ratios above". What other numbers are said of before the group is not that.
 */
static bool
is_of_pools(const struct clauses *c, const struct work *w)
{
	if (!names_pools(c, w))
		return false;
	if ((w->context & CONTEXT_REPURCHASE) != 0)
		return w->parties.count == w->group->count;
	size_t former = w->index > 0 ? c->groups.groups[w->index - 1].end : 0;
	return w->parties.list == w->group->list && work_list(c, w->parties.list)->item >= former;
}

/* Whether a fact is the whole offering's, whoever the sentence speaks of. */
static bool
is_of_offering(const struct clauses *c, const struct work *w)
{
	return work_has_trait(w->measure, TRAIT_ALONE) ||
	       (w->special && (w->context & (CONTEXT_INSURED | CONTEXT_REPURCHASE)) != 0 &&
	        (w->context & (CONTEXT_CLASS | CONTEXT_PLEDGED)) == 0 && !is_of_pools(c, w));
}

/* Whether an item is "they", or "these" before a verb. */
static bool
is_they(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_SUCH &&
	       (c->reading->items[item].value == SUCH_ALONE || reading_is_link(c->reading, item + 1, LINK_VERB));
}

/* Whether "they" between a group's subject and itself may mean others: "together they have". */
static bool
is_of_them(const struct clauses *c, const struct work *w)
{
	if (!work_may_have(c, reading_bit(SENSE_SUCH)) || w->parties.list == NOTHING ||
	    c->reading->list_count < 2 || w->parties.list == w->group->list_behind)
		return false;
	size_t from = work_list(c, w->parties.list)->item;
	for (size_t i = w->group->start; i > from && w->group->start - i < MANY; i--)
		if (is_they(c, i))
			return true;
	return false;
}

/*
 * Whether "their" behind a semicolon may be that of loans above a ratio: "only pool
 * I has loans with ratios above 80%; their balance is".
 */
static bool
is_of_theirs_above(const struct clauses *c, const struct work *w)
{
	if (!c->groups.above || w->threshold != NOTHING || w->index == 0 || w->parties.list == NOTHING)
		return false;
	const struct figure_group *former = &w->group[-1];
	return former->unit == UNIT_PERCENT && former->bound == BOUND_GT && !former->share &&
	       work_find_their(c, former->end, w->group->start) < w->group->start;
}

/*
 * Whether an item, before a verb, stands for what was measured before: "for pool
 * II [it] was", "the corresponding [figure] for pool II was".
 */
static bool
is_pronoun(const struct clauses *c, size_t item)
{
	if (item > 1 && work_sense(c, item) == SENSE_SUBJECTS &&
	    reading_is_link(c->reading, item - 1, LINK_PREPOSITION))
		item -= 2;
	return words_equal_one(reading_text(c->reading, item), stand_ins, LEN(stand_ins)) ||
	       (item > 0 && words_equal(reading_text(c->reading, item - 1), slice_of("corresponding")));
}

/* Whether only the sentence before may say what a group's numbers are: "for pool II these are 180 months and 6.75%". */
static bool
is_of_sentence_before(const struct clauses *c, const struct figure_group *group)
{
	if (group->any_before != NOTHING || group->behind != NOTHING ||
	    (group->unit & (UNIT_COUNT | UNIT_OTHER)) != 0 || group->share ||
	    reading_is_link(c->reading, group->end, LINK_PARTITIVE))
		return false;
	while (group->chain != NOTHING)
		group = &c->groups.groups[group->chain];
	return group->verb && group->start > 1 &&
	       (is_they(c, group->start - 2) || (c->around->told && is_pronoun(c, group->start - 2)));
}

/*
 * Whether dollars are told of the largest or smallest loan, and not what they are: "the
 * largest mortgage loan was $9", a balance now or once.
 */
static bool
is_of_one_unmeasured(const struct clauses *c, const struct figure_group *group)
{
	return group->unit == UNIT_USD && group->verb && group->list != NOTHING &&
	       work_list(c, group->list)->extreme != 0 && group->behind == NOTHING &&
	       group->any_before < (int)work_list(c, group->list)->item;
}

/*
 * Whether a group that states nothing known may be one more number of the
 * measure that has its own already: "$9 as of May 1, and $8 as of June 1".
 */
static bool
is_left_over(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;
	int                        measure = reading_measure(c->reading, group->taken, group->unit);

	/* "for pool II they are $9 and $8" */
	bool they = group->verb && group->start > 1 && is_they(c, group->start - 2);
	if (is_of_sentence_before(c, group) || is_of_one_unmeasured(c, group))
		return true;
	if (measure == NOTHING)
		return false;
	return (they || work_has_trait(&measures[measure], TRAIT_WHOLE)) && group->linked &&
	       !group->share && group->behind == NOTHING && group->unit != UNIT_COUNT;
}

/* Marks what the numbers of a group state as contradicted. */
static void
contradict_group(struct clauses *c, const struct figure_group *group)
{
	for (size_t i = 0; i < c->statement_count; i++) {
		int figure = c->statements[i].figure;
		if (figure >= (int)group->first && figure < (int)(group->first + group->count))
			c->statements[i].contradicted = true;
	}
}

/*
 * Names a group that is left over. Where both its number and the one that the
 * measure has are of the same subject, and a date is told for the former, it
 * is not told which of the two is as of the cut-off date.
 */
APART static int
name_left_over(struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     former = w->index, date = w->index;

	while (former > 0 && groups[former].before != w->group->taken) {
		former--;
		if (groups[former].as_of)
			date = former;
	}
	if (date != w->index && w->group->bound == BOUND_EQ && groups[former].list == w->group->list &&
	    groups[former].list_behind == w->group->list_behind && groups[former].unit == w->group->unit) {
		contradict_group(c, &groups[former]);
		contradict_group(c, &groups[date]);
	}
	return work_add_misfit(c, w, MISMATCH_TIE);
}

/*
 * Whether a group is what those of several pools before it add up to, whose measure it
 * has: "$9 and $8, for a total of $17".
 */
static bool
is_sum_of_pools(const struct clauses *c, struct work *w)
{
	const struct figure_group *group = w->group;
	int                        measure = reading_measure(c->reading, group->taken, group->unit);

	if (measure == NOTHING || !work_has_trait(&measures[measure], TRAIT_WHOLE) || group->unit != UNIT_USD ||
	    group->start == 0 || work_sense(c, group->start - 1) != SENSE_FILLER ||
	    c->reading->items[group->start - 1].value != FILLER_SUM)
		return false;
	w->item = group->taken;
	return group[-1].unit == UNIT_USD && group[-1].count > 1 && group->list != NOTHING &&
	       names_several(c, group->list);
}

/* The bound that a word for one loan makes of what is told of it: "the smallest". BOUND_EQ for none. */
static enum bound
bound_by_word(const struct clauses *c, const struct work *w, size_t token)
{
	struct slice word = sentence_token(c->reading->sentence, token);

	for (size_t i = 0; i < LEN(ones); i++)
		if (words_equal(word, slice_of(ones[i].word)) && strcmp(w->measure->fact, ones[i].fact) == 0)
			return ones[i].bound;
	return BOUND_EQ;
}

/* Whether a word for one loan is told beside another: "and the largest", "and that of the largest". */
static bool
is_joined_one(const struct clauses *c, size_t item)
{
	size_t before = item - 1;

	before -= reading_is_link(c->reading, before, LINK_PARTITIVE) || work_sense(c, before) == SENSE_NEUTRAL;
	return work_sense(c, before) == SENSE_JOIN;
}

/*
 * The bound of all that a group is which is told of the one loan that has it:
 * "the smallest mortgage loan had an original balance of $9". BOUND_EQ for none.
 */
static enum bound
bound_of_one(const struct clauses *c, const struct work *w)
{
	const struct subject_list *list = work_list(c, w->parties.list);

	if (w->parties.list != w->group->list || w->group->bound != BOUND_EQ || w->group->range || w->group->count != 1)
		return BOUND_EQ;
	size_t token = list->extreme - 1;
	bool   told = false;
	for (size_t i = list->item + 1; i < w->group->start; i++) {
		/* "the smallest loan had a balance of $5, and the largest had one of $9" */
		bool other = work_sense(c, i) == SENSE_EXTREME;
		bool own = work_sense(c, i + 1) == SENSE_MEASURE && !reading_has_article(c->reading, i + 1);
		if (other && (!is_joined_one(c, i) || own))
			return BOUND_EQ;
		told = !other && (told || (work_sense(c, i) == SENSE_NUMBER && work_sense(c, i - 1) != SENSE_AS_OF));
		token = other ? c->reading->items[i].token : token;
	}
	return told ? BOUND_EQ : bound_by_word(c, w, token);
}

/*
 * The item of the word for one loan that a group is told of and no list says to be one: "the
 * smallest [of them] has a balance of $9". NOTHING for none.
 */
static int
find_unnamed_one(const struct clauses *c, const struct work *w)
{
	if (w->parties.list != NOTHING || w->parties.count != 1 || w->item < 2 || w->group->unit != UNIT_USD ||
	    !reading_is_link(c->reading, (size_t)w->item - 1, LINK_VERB))
		return NOTHING;
	size_t at = (size_t)w->item - 2;
	if (at > 1 && work_sense(c, at) == SENSE_SUCH && reading_is_link(c->reading, at - 1, LINK_PARTITIVE))
		at -= 2;
	return work_sense(c, at) == SENSE_EXTREME ? (int)at : NOTHING;
}

/* Whether the one loan of a group's list, "the largest of such loans", is of one pool, which becomes whom it is of. */
static bool
is_one_of_such(const struct clauses *c, struct work *w)
{
	work_find_absent_parties(c, w, true, true);
	return w->parties.count == 1 && w->parties.subjects->kind == SUBJECT_LOANS;
}

/* The one pool that the lists before a list name; NULL where they name others, too, or none. */
static const struct subject *
only_pool_before(const struct clauses *c, int list)
{
	const struct subject *only = NULL;

	while (list != NOTHING && (list = work_strong_before(c, list)) != NOTHING) {
		const struct subject *subject = &c->reading->subjects[work_list(c, list)->first];
		if (subject->single && subject->name[0] == '\0')
			continue; /* "the largest loan", as it is itself */
		bool pool = subject_is_pool(subject) || (subject->single && subject->part == PART_NONE);
		if (!pool || work_list(c, list)->count > 1 || (only != NULL && strcmp(only->name, subject->name) != 0))
			return NULL;
		only = subject;
	}
	return only;
}

/* Makes a group that is told of such a loan a bound of all; an average, which one loan has none of, is one of all. */
APART static void
take_bound_of_one(const struct clauses *c, struct work *w, int unnamed)
{
	enum bound bound = unnamed != NOTHING ? bound_by_word(c, w, c->reading->items[unnamed].token) : bound_of_one(c, w);
	bool average = work_is_average(w->measure) && w->parties.list == w->group->list &&
	               (unnamed != NOTHING || w->item > (int)work_list(c, w->parties.list)->item);

	w->muddled = w->muddled || (bound == BOUND_EQ && unnamed != NOTHING);
	if (bound == BOUND_EQ && !average)
		return;
	if (unnamed == NOTHING && work_list(c, w->parties.list)->such && !is_one_of_such(c, w))
		return;
	const struct subject *pool = only_pool_before(c, w->parties.list);
	if (pool == NULL)
		pool = c->around->defined != NULL ? c->around->defined : c->around->section;
	bool                  nameless = w->parties.subjects->name[0] == '\0' && w->parties.subjects->part == PART_NONE;
	*w->lone = nameless && pool != NULL ? *pool : *w->parties.subjects;
	w->lone->kind = SUBJECT_LOANS;
	work_set_parties(w, w->lone, 1);
	w->bound = bound;
	w->single = !average;
}

/*
 * Whether the words for a group's measure may mean something else: a term, which may
 * be the original or the remaining one; "the balance of the loans", what is left of them.
 */
static bool
is_vague(const struct clauses *c, const struct work *w)
{
	if (!work_has_trait(w->measure, TRAIT_VAGUE) || w->item < 0)
		return false;
	if (w->group->unit != UNIT_USD)
		return strcmp(w->fact, w->measure->fact) == 0; /* "at origination" tells which */
	return reading_is_definite(c->reading, (size_t)w->item) && !reading_is_plural(c->reading, (size_t)w->item);
}

/* Whether a group is told of each loan, and of such as may be anywhere: "originates loans with terms of". */
static bool
is_of_any(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING || work_has_trait(w->measure, TRAIT_WHOLE))
		return false;
	const struct subject_list *list = work_list(c, w->parties.list);
	return !list->strong && !list->each && !list->none && !list->all && list->item > 0 &&
	       !reading_is_definite(c->reading, list->item);
}

/*
 * Whether a percentage is all that a label leads to which does not tell of what rates or
 * ratios it is, an average or each: "OLTV: 71%".
 */
static bool
is_bare_value(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;

	return group->unit == UNIT_PERCENT && group->bound == BOUND_EQ && work_has_trait(w->measure, TRAIT_BOUNDED) &&
	       group->end == c->reading->count && group->start > 1 && w->item == (int)group->start - 2 &&
	       work_sense(c, group->start - 1) == SENSE_COLON;
}

/*
 * Whether a sum, which records have with no bound, is told to be in bounds, and not of so
 * many loans: "the aggregate balance of the loans will be between $9 and $10".
 */
static bool
is_bounded_sum(const struct clauses *c, const struct work *w)
{
	const struct figure_group *first = w->group;

	while (first->chain != NOTHING)
		first = &c->groups.groups[first->chain];
	if (w->bound == BOUND_EQ || !(first->verb || (first->range && first->linked)) ||
	    strcmp(w->measure->fact, "balance") != 0 || w->item < 0 || (size_t)w->item > first->start ||
	    work_is_restricted(c, w))
		return false;
	return (w->context & (CONTEXT_CLASS | CONTEXT_CERTIFICATES)) == 0 && w->parties.list != NOTHING &&
	       !work_list(c, w->parties.list)->portion && !has_other_subject(w);
}

/* Works a group out and deals its numbers. */
static int
read_group(struct clauses *c, size_t index)
{
	struct subject lone;
	struct work    w = {
		.index = index, .group = &c->groups.groups[index], .threshold = NOTHING, .place = NOTHING, .lone = &lone
	};
	unsigned       unit;
	bool           summed = false;

	if (!work_find_measure(c, &w, &unit)) {
		unit = w.group->unit;
		summed = is_sum_of_pools(c, &w);
		if (summed)
			w.measure = &measures[reading_measure(c->reading, w.item, unit)];
		else if (!work_find_part_above(c, &w))
			return is_left_over(c, &w) ? name_left_over(c, &w) : 0;
	}
	work_find_parties(c, &w);
	work_find_bound(c, &w);
	int unnamed = find_unnamed_one(c, &w);
	if (unnamed != NOTHING || (w.parties.list != NOTHING && work_list(c, w.parties.list)->extreme != 0))
		take_bound_of_one(c, &w, unnamed);
	work_find_context(c, &w);
	work_find_fact(c, &w);
	if (w.unread_denial)
		return work_add_misfit(c, &w, MISMATCH_TIE);
	if (w.fact == NULL)
		return is_bare_value(c, &w) || is_bounded_sum(c, &w) ? work_add_misfit(c, &w, MISMATCH_TIE) : 0;
	if (is_of_them(c, &w))
		return work_has_trait(w.measure, TRAIT_WHOLE) ? work_add_misfit(c, &w, MISMATCH_TIE) : 0;
	if (w.muddled || is_of_theirs_above(c, &w) || (w.group->unplaced && work_has_trait(w.measure, TRAIT_BEHIND)))
		return work_add_misfit(c, &w, MISMATCH_TIE);
	if (has_other_subject(&w))
		return has_unread_subject(c, &w) ? work_add_misfit(c, &w, MISMATCH_TIE) : 0;
	if (is_vague(c, &w))
		return is_of_any(c, &w) ? 0 : work_add_misfit(c, &w, MISMATCH_TIE);
	if (summed || is_of_offering(c, &w)) {
		lone = (struct subject){ .kind = SUBJECT_LOANS };
		work_set_parties(&w, &lone, 1);
	}
	return work_deal(c, &w, unit);
}

/*** the sentence ***/

/* Whether an exception takes loans out, and not what has no loans: "other than as described". */
static bool
is_of_loans(const struct clauses *c, size_t exception)
{
	enum { NEAR = 4 };

	if (c->reading->items[exception].value == EXCEPTION_ASIDE)
		return true;
	if (c->reading->items[exception].value == EXCEPTION_BUT)
		return exception > 0 && work_sense(c, exception - 1) == SENSE_SUBJECTS;
	for (size_t i = exception + 1; i <= exception + NEAR && work_sense(c, i) != SENSE_JOIN; i++) {
		enum sense sense = work_sense(c, i);
		if (sense == SENSE_SUBJECTS || sense == SENSE_NUMBER || sense == SENSE_NUMERAL)
			return true;
	}
	return false;
}

/*
 * "Not including the relocation loans": without what loans, and not what
 * collateral, something is stated; or of which, "loans without such collateral".
 */
static bool
is_without_loans(const struct clauses *c, size_t context)
{
	int value = c->reading->items[context].value;

	if ((value & CONTEXT_PLAIN) == 0)
		return false;
	bool of_some = (value & CONTEXT_PLEDGED) == 0 && context > 0 && work_sense(c, context - 1) == SENSE_SUBJECTS;
	return of_some || work_sense(c, context + 1) == SENSE_SUBJECTS;
}

/*
 * Whether a sentence names a series of certificates that is not the offering's, "in
 * Series 2001-3", or several: "45 series of".
 */
static bool
names_other_series(const struct clauses *c)
{
	const struct reading *r = c->reading;

	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_SERIES))) < r->count; i++) {
		if (i > 0 && reading_sense(r, i - 1) == SENSE_NUMBER && reading_is_link(r, i + 1, LINK_PARTITIVE))
			return true;
		struct slice name = i + 1 < r->count ? reading_text(r, i + 1) : slice_of("");
		if (mask_has_digit(name) && !slice_is(name, c->around->series))
			return c->around->series[0] != '\0';
	}
	return false;
}

/* Whether the insurance at an item is one that loans don't have: "did not have", "without". */
static bool
is_lacking(const struct clauses *c, size_t item)
{
	for (size_t i = item; i-- > 0;) {
		switch (work_sense(c, i)) {
		case SENSE_NOT:
			return true;
		case SENSE_RESTRICTION:
			if (c->reading->items[i].value == RESTRICTION_WITHOUT)
				return true;
			break;
		case SENSE_NONE:
		case SENSE_LINK:
			break;
		default:
			return false;
		}
	}
	return false;
}

/* Whether a sentence opens with loans that come to those that it speaks of: "Together with 12 loans to be added". */
static bool
is_opened_by_added(const struct clauses *c)
{
	const struct reading *r = c->reading;

	if (r->items[0].tokens < 2 || !words_equal(reading_text(r, 0), slice_of("together")))
		return false;
	for (size_t i = 1; (i = reading_find(r, i, reading_bit(SENSE_RESTRICTION))) < r->count; i++)
		if (r->items[i].value == RESTRICTION_MOVED)
			return true;
	return false;
}

/* Sets what the first words of a sentence make of it: a rule, or one of loans that others come to. */
APART static void
open_context(struct clauses *c)
{
	if (work_sense(c, 0) != SENSE_JOIN)
		c->ruled = work_is_opened_by_rule(c);
	else if (is_opened_by_added(c))
		c->exception = 0;
}

/*
 * Whether a sentence only says how a number elsewhere is calculated, as a footnote does:
 * "Expressed as a percentage of $9".
 */
static bool
is_explanation(const struct clauses *c)
{
	const struct reading *r = c->reading;

	if (work_sense(c, 0) != SENSE_FORMULA)
		return false;
	for (size_t i = 1; (i = reading_find(r, i, reading_bit(SENSE_LINK))) < r->count; i++)
		if (reading_is_link(r, i, LINK_VERB))
			return false;
	return true;
}

/* Whether a sentence speaks of the loans as they are, and sets its context. */
static bool
find_sentence_context(struct clauses *c)
{
	const unsigned account = CONTEXT_EFFECTIVE | CONTEXT_PLAIN;
	const uint64_t wanted = reading_bit(SENSE_CONTEXT) | reading_bit(SENSE_EXCEPTION);
	uint64_t       senses = c->reading->senses;
	bool           accounts = false;

	c->context = c->around->context & ~account;
	c->denied = (senses & reading_bit(SENSE_DENIAL)) != 0;
	c->exception = NOTHING;
	c->uninsured = c->ruled = false;
	if ((senses & reading_bit(SENSE_FORMULA)) != 0 && is_explanation(c))
		return false;
	if (c->around->assumed || (senses & reading_bit(SENSE_ASSUMPTION)) != 0)
		return false;
	if ((senses & reading_bit(SENSE_SERIES)) != 0 && names_other_series(c))
		return false;
	for (size_t i = 0; (i = reading_find(c->reading, i, wanted)) < c->reading->count; i++) {
		if (work_sense(c, i) == SENSE_CONTEXT) {
			unsigned context = (unsigned)c->reading->items[i].value;
			accounts = accounts || (context & account) != 0;
			if ((context & CONTEXT_INSURED) != 0 && is_lacking(c, i)) {
				c->uninsured = true;
				context = 0;
			}
			c->context |= context & ~account;
		}
		bool without = work_sense(c, i) == SENSE_EXCEPTION ? is_of_loans(c, i) : is_without_loans(c, i);
		if (without && c->exception == NOTHING)
			c->exception = (int)i;
	}
	if ((senses & reading_bit(SENSE_CONDITION)) == 0 || (c->context & CONTEXT_REPURCHASE) != 0)
		return true;
	/* "is 78% if the collateral is taken into account" */
	unsigned former = (senses & reading_bit(SENSE_SUCH)) != 0 ? c->around->former : 0;
	return accounts && ((c->context | former) & CONTEXT_PLEDGED) != 0;
}

/*
 * Whether two statements give one fact two values. Dates of the offering may be several,
 * unless a number has two for them.
 */
static bool
are_contrary(const struct clauses *c, const struct statement *a, const struct statement *b)
{
	if (a->token == b->token || a->bound != b->bound || a->subject.kind != b->subject.kind ||
	    a->subject.part != b->subject.part || a->threshold != b->threshold ||
	    (a->unit == UNIT_DATE && a->bound == BOUND_EQ && !a->contradicted && !b->contradicted) ||
	    !slice_equal(a->fact, b->fact) || strcmp(a->subject.name, b->subject.name) != 0 ||
	    strcmp(a->subject.pool, b->subject.pool) != 0)
		return false;
	return !slice_equal(sentence_token(c->reading->sentence, a->token),
	                    sentence_token(c->reading->sentence, b->token));
}

/* Marks the statements of which not all can be true: which of them is, the sentence does not say. */
static void
find_contradictions(struct clauses *c)
{
	for (size_t i = 1; i < c->statement_count; i++)
		for (size_t j = 0; j < i; j++)
			if (are_contrary(c, &c->statements[i], &c->statements[j]))
				c->statements[i].contradicted = c->statements[j].contradicted = true;
}

/* Whether a sentence starts with what "all" or "none" may be told of, without numbers. */
static inline bool
may_tell_share(const struct clauses *c)
{
	const uint64_t told = reading_bit(SENSE_NOT) | reading_bit(SENSE_ALL) | reading_bit(SENSE_DEFINITION) |
	                      reading_bit(SENSE_POOL);
	const uint64_t first = reading_bit(work_sense(c, 0));

	if ((first & reading_bit(SENSE_SUBJECTS)) != 0)
		return true;
	return (c->reading->senses & reading_bit(SENSE_MEASURE)) != 0 && (first & told) != 0;
}

int
clauses_find(struct clauses *c, const struct reading *reading, const struct surroundings *around)
{
	c->reading = reading;
	c->around = around;
	c->statement_count = c->misfit_count = 0;
	if (figures_find(&c->groups, reading) != 0)
		return -1;
	if (!find_sentence_context(c))
		return 0;
	/* few sentences state anything, and few start so */
	if (c->groups.count > 0) {
		const uint64_t rare = reading_bit(SENSE_BOUND) | reading_bit(SENSE_JOIN) | reading_bit(SENSE_NONE) |
		                      reading_bit(SENSE_LINK);
		if ((reading_bit(work_sense(c, 0)) & rare) != 0)
			open_context(c);
	}
	for (size_t i = 0; i < c->groups.count; i++)
		if (read_group(c, i) != 0)
			return -1;
	find_contradictions(c);
	return c->groups.count == 0 && may_tell_share(c) ? work_find_word_shares(c) : 0;
}
