/*
 * Deals out the numbers of a sentence. Each group of numbers gets a measure,
 * subjects and a fact; as many numbers as subjects go in order, one number is
 * everybody's where it is a bound or "each". Anything else is a misfit:
 * nothing is guessed.
 */
#include "filing/clause.h"

#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"

enum { MANY = 256 }; /* items that are looked at between a subject and its number */

/* Whom a group's numbers are of. */
struct parties {
	const struct subject *subjects;
	size_t                count;
	int                   list; /* of the reading, or NOTHING */
	bool                  each;
	bool                  none;
};

/* A group while it is being worked out. */
struct work {
	size_t         index;
	const struct figure_group *group;
	const struct measure *measure;
	int            item;      /* the measure's; NOTHING for a lead-in's */
	const char    *fact;
	unsigned       context;
	enum bound     bound;
	bool           special;   /* the context makes the fact what it is */
	int            threshold; /* a figure, or NOTHING */
	struct parties parties;
	struct subject lone;      /* the subject where no list names one */
};

void
clauses_free(struct clauses *c)
{
	figures_free(&c->groups);
	free(c->statements);
	free(c->misfits);
}

static enum sense
sense_at(const struct clauses *c, size_t item)
{
	return reading_sense(c->reading, item);
}

static const struct subject_list *
list_at(const struct clauses *c, int list)
{
	return &c->reading->lists[list];
}

static const struct measure *
measure_at(int measure)
{
	return measure == NOTHING ? NULL : &measures[measure];
}

static bool
has_trait(const struct measure *measure, unsigned trait)
{
	return (measure->traits & trait) != 0;
}

/*** the measure ***/

/* Whether the words behind "number of" name loans. */
static bool
counts_loans(const struct clauses *c, size_t item)
{
	size_t next = item + 1;

	while (reading_is_link(c->reading, next, LINK_PREPOSITION) || sense_at(c, next) == SENSE_EACH)
		next++;
	switch (sense_at(c, next)) {
	case SENSE_SUBJECTS:
		return c->reading->subjects[list_at(c, c->reading->items[next].value)->first].kind ==
		       SUBJECT_LOANS;
	case SENSE_SUCH:
	case SENSE_LINK:
	case SENSE_COLON:
	case SENSE_JOIN:
		return true;
	case SENSE_NUMBER:
		/* "the pool I mortgage loans number 674" */
		return item > 0 && sense_at(c, item - 1) == SENSE_SUBJECTS &&
		       list_at(c, c->reading->items[item - 1].value)->strong;
	default:
		return next == c->reading->count;
	}
}

/* "Of the pool III mortgage loans, 3 were made with additional collateral". */
static bool
is_pledged_count(const struct clauses *c, const struct figure_group *group)
{
	return (c->context & CONTEXT_PLEDGED) != 0 && group->list != NOTHING && group->start > 1 &&
	       sense_at(c, group->start - 1) == SENSE_JOIN &&
	       sense_at(c, group->start - 2) == SENSE_SUBJECTS &&
	       reading_is_link(c->reading, group->end, LINK_VERB);
}

/* "674 mortgage loans" behind "consist of", "there are", "has", "to trustee". */
static bool
is_loan_count(const struct clauses *c, const struct figure_group *group)
{
	if (group->unit != UNIT_COUNT)
		return false;
	if (group->list_behind == NOTHING)
		return is_pledged_count(c, group);
	const struct subject_list *list = list_at(c, group->list_behind);
	enum sense before = group->start > 0 ? sense_at(c, group->start - 1) : SENSE_NONE;
	enum sense behind = sense_at(c, list->item + 1);
	bool told = before == SENSE_DEFINITION || before == SENSE_COLON || group->verb ||
	            (before == SENSE_MEASURE && !group->verb) || group->chain != NOTHING;
	bool pledged = (c->context & CONTEXT_PLEDGED) != 0;
	bool direct = list->item == group->end || reading_is_link(c->reading, group->end, LINK_VERB);
	if (c->reading->subjects[list->first].kind != SUBJECT_LOANS)
		return false;
	if (pledged)
		return told || group->start == 0 || group->chain != NOTHING;
	if (!told || !direct || behind == SENSE_RESTRICTION)
		return false;
	if (behind != SENSE_RELATIVE)
		return true;
	/* "7 loans with a ratio above 80%" are not all of them */
	int measure = figures_measure(c->reading, sense_at(c, list->item + 2) == SENSE_MEASURE
	                                            ? (int)list->item + 2
	                                            : NOTHING, ~0U);
	return measure != NOTHING && (has_trait(&measures[measure], TRAIT_WHOLE) ||
	                              measures[measure].units == UNIT_USD);
}

/* The unit of the nearest group that shares a group's measure and prints one; UNIT_COUNT for none. */
static unsigned
neighbours_unit(const struct clauses *c, size_t index)
{
	const struct figure_group *groups = c->groups.groups;

	if (index + 1 < c->groups.count && groups[index + 1].chain == (int)index)
		return groups[index + 1].unit;
	if (groups[index].chain != NOTHING)
		return groups[groups[index].chain].unit;
	return UNIT_COUNT;
}

/* The unit that is part of a measure's words: "remaining months to maturity". */
static unsigned
unit_in_words(const struct clauses *c, int item)
{
	const struct item *measure = &c->reading->items[item];
	size_t             length;

	for (size_t i = 0; i < measure->tokens; i++) {
		const uint16_t *word = &c->reading->sentence->words[measure->token + i];
		int16_t         found = phrases_match(c->reading->wording->phrases, word, 1, &length);
		const struct meaning *meaning = phrases_meaning(c->reading->wording->phrases, found);
		if (found != PHRASE_NONE && meaning->sense == SENSE_UNIT)
			return (unsigned)meaning->value;
	}
	return UNIT_COUNT;
}

/* Finds the measure of a number that prints no unit, among those that want one. */
static bool
borrow_unit(const struct clauses *c, struct work *w, unsigned *unit)
{
	const struct figure_group *group = w->group;
	int                 item = group->any_before;
	unsigned            borrowed = neighbours_unit(c, w->index);

	if (group->unit != UNIT_COUNT || item == NOTHING || item <= group->before)
		return false;
	if (!figures_can_lack(&c->groups, c->reading, group, borrowed))
		borrowed = unit_in_words(c, item);
	w->measure = measure_at(figures_measure(c->reading, item, borrowed));
	w->item = item;
	if (w->measure != NULL && borrowed != UNIT_COUNT) {
		*unit = borrowed;
		return true;
	}
	if (group->before != NOTHING)
		return false;
	/* a number that the measure wants a unit of, unless it is of something else: "of 875 loans" */
	w->measure = measure_at(figures_measure(c->reading, item, ~(unsigned)UNIT_COUNT));
	*unit = UNIT_OTHER;
	return w->measure != NULL && group->verb && group->list_behind == NOTHING &&
	       has_trait(w->measure, TRAIT_WHOLE);
}

/* Whether a group's measure is the one behind it, and not the one before it. */
static bool
is_measured_behind(const struct clauses *c, const struct figure_group *group)
{
	if (group->behind == NOTHING)
		return false;
	if (group->list_behind != NOTHING || group->before == NOTHING || !group->linked)
		return true;
	/* "96% are owner-occupied, 2% are secured by second homes" */
	int before = figures_measure(c->reading, group->before, group->unit);
	return !group->verb && has_trait(&measures[before], TRAIT_BEHIND);
}

/* Finds out what a group's numbers are. */
static bool
find_measure(const struct clauses *c, struct work *w, unsigned *unit)
{
	const struct figure_group *group = w->group;
	bool                       behind = is_measured_behind(c, group);

	*unit = group->unit;
	w->item = behind ? group->behind : group->before;
	if (group->as_of) {
		w->measure = c->reading->wording->cut_off_date;
		return true;
	}
	if (is_loan_count(c, group)) {
		w->measure = c->reading->wording->loans;
		return true;
	}
	if (!behind && borrow_unit(c, w, unit))
		return true;
	w->item = behind ? group->behind : group->before;
	w->measure = measure_at(figures_measure(c->reading, w->item, group->unit));
	if (w->measure == NULL && c->around->measure != NOTHING &&
	    (measures[c->around->measure].units & group->unit) != 0)
		w->measure = &measures[c->around->measure];
	if (w->measure != NULL && has_trait(w->measure, TRAIT_COUNTING) && w->item != NOTHING)
		return counts_loans(c, (size_t)w->item);
	return w->measure != NULL;
}

/*** the subjects ***/

/* The nearest strong list before a list, or NOTHING. */
static int
strong_before(const struct clauses *c, int list)
{
	while (--list >= 0)
		if (list_at(c, list)->strong)
			return list;
	return NOTHING;
}

/* Whether a list only describes the one before it: "premium loans consist of pool I loans with …". */
static bool
describes_former(const struct clauses *c, int list)
{
	size_t item = list_at(c, list)->item;
	int    former = strong_before(c, list);
	bool   defined = false;

	if (former == NOTHING)
		return false;
	size_t from = list_at(c, former)->item + 1;
	if (item - from > MANY)
		return false;
	bool only_verb = item == from + 1 && reading_is_link(c->reading, from, LINK_VERB);
	for (size_t i = from; i < item; i++) {
		if (sense_at(c, i) == SENSE_NUMBER)
			return false;
		defined = defined || sense_at(c, i) == SENSE_DEFINITION;
	}
	return defined || only_verb;
}

/* The list behind a group that gives the loans before it their name: the "pool I mortgage loans". */
static int
naming_list(const struct clauses *c, const struct figure_group *group)
{
	size_t end = group->end + MANY < c->reading->count ? group->end + MANY : c->reading->count;

	for (size_t i = group->end; i < end; i++) {
		if (sense_at(c, i) == SENSE_DEFINITION)
			return NOTHING;
		if (sense_at(c, i) != SENSE_SUBJECTS)
			continue;
		const struct subject_list *list = list_at(c, c->reading->items[i].value);
		if (c->reading->subjects[list->first].kind == SUBJECT_OTHER)
			continue;
		bool part = c->reading->subjects[list->first].part != PART_NONE;
		bool named = list->quoted || (part && reading_is_link(c->reading, i - 1, LINK_VERB));
		if (list->strong)
			return named && list->count == 1 ? c->reading->items[i].value : NOTHING;
	}
	return NOTHING;
}

/* The list before a group that it speaks of, or NOTHING. */
static int
list_before(const struct clauses *c, const struct figure_group *group)
{
	int list = group->list;

	if (list == NOTHING)
		return NOTHING;
	if (!list_at(c, list)->strong) {
		int naming = naming_list(c, group);
		int former = strong_before(c, list);
		if (naming != NOTHING)
			return naming;
		return former != NOTHING ? former : list;
	}
	while (describes_former(c, list))
		list = strong_before(c, list);
	return list;
}

/* Whether the list right behind a group is whom it is of. */
static bool
is_of_list_behind(const struct clauses *c, const struct work *w)
{
	int list = w->group->list_behind;

	if (list == NOTHING)
		return false;
	return list_at(c, list)->strong || has_trait(w->measure, TRAIT_BEHIND) ||
	       w->group->list == NOTHING;
}

static void
set_parties(struct work *w, const struct subject *subjects, size_t count)
{
	w->parties.subjects = subjects;
	w->parties.count = count;
}

/* Those whom the sentences before, or a heading, speak of; all loans where they name nobody. */
static void
find_absent_parties(const struct clauses *c, struct work *w, bool weak, bool such)
{
	const struct surroundings *around = c->around;

	w->lone = (struct subject){ .kind = SUBJECT_LOANS };
	set_parties(w, &w->lone, 1);
	if (has_trait(w->measure, TRAIT_DEAL) && !around->in_list)
		return;
	if (around->count > 0 && (around->in_list || such || !weak))
		set_parties(w, around->subjects, around->count);
	else if (around->headed)
		w->lone = around->section;
}

/* Finds out whom a group is of. */
static void
find_parties(const struct clauses *c, struct work *w)
{
	int list = is_of_list_behind(c, w) ? w->group->list_behind : list_before(c, w->group);

	w->parties = (struct parties){ .list = list };
	if (list == NOTHING) {
		find_absent_parties(c, w, false, false);
		return;
	}
	const struct subject_list *found = list_at(c, list);
	w->parties.each = found->each;
	w->parties.none = found->none;
	if (w->group->list != NOTHING && list != w->group->list_behind)
		w->parties.none = list_at(c, w->group->list)->none || found->none;
	/* under a heading "Pool I", all mortgage loans are those of pool I */
	bool all = found->all && found->count == 1 && c->around->headed;
	if (found->strong && !all)
		set_parties(w, &c->reading->subjects[found->first], found->count);
	else
		find_absent_parties(c, w, true, found->such);
}

/*** bounds and contexts ***/

/* Whether "not" stands between the subject and the measure: "did not have", "were not originated". */
static bool
is_denied(const struct clauses *c, const struct work *w)
{
	if (w->item == NOTHING || w->item > (int)w->group->start || w->item == 0)
		return false;
	size_t at = (size_t)w->item - 1;
	if (sense_at(c, at) == SENSE_LINK && at > 0)
		at--;
	return sense_at(c, at) == SENSE_NOT;
}

/* The bound that a word before the measure makes: "the latest scheduled maturity". */
static enum bound
extreme_of(const struct clauses *c, const struct work *w)
{
	size_t from = w->index > 0 ? c->groups.groups[w->index - 1].end : 0;

	if (w->item == NOTHING || w->item == 0)
		return BOUND_EQ;
	if (sense_at(c, (size_t)w->item - 1) == SENSE_EXTREME && w->group->chain == NOTHING)
		return (enum bound)c->reading->items[w->item - 1].value;
	/* "… and the latest is …", "the largest amount of … in any one zip code" */
	bool away = w->group->chain != NOTHING || has_trait(w->measure, TRAIT_BEHIND);
	for (size_t i = from; away && i < w->group->start; i++)
		if (sense_at(c, i) == SENSE_EXTREME)
			return (enum bound)c->reading->items[i].value;
	return BOUND_EQ;
}

static void
find_bound(const struct clauses *c, struct work *w)
{
	bool none = w->parties.none != is_denied(c, w) || c->denied;

	w->bound = (enum bound)w->group->bound;
	if (w->bound == BOUND_EQ)
		w->bound = extreme_of(c, w);
	else if (none && !w->group->fixed)
		w->bound = wording_negate(w->bound);
}

/* The context that an item is, as bits. */
static unsigned
context_at(const struct clauses *c, size_t item)
{
	return sense_at(c, item) == SENSE_CONTEXT ? (unsigned)c->reading->items[item].value : 0;
}

/* Whether collateral is taken into account: what stands nearest to the group says it. */
static unsigned
account_of(const struct clauses *c, const struct work *w)
{
	const unsigned             account = CONTEXT_EFFECTIVE | CONTEXT_PLAIN;
	const struct figure_group *groups = c->groups.groups;
	size_t from = w->index > 0 ? groups[w->index - 1].end : 0;
	size_t to = w->index + 1 < c->groups.count ? groups[w->index + 1].start : c->reading->count;

	unsigned right_behind = context_at(c, w->group->end) & account;
	for (size_t i = w->group->start; right_behind == 0 && i-- > from;)
		if ((context_at(c, i) & account) != 0)
			return context_at(c, i) & account;
	for (size_t i = w->group->end; i < to; i++)
		if ((context_at(c, i) & account) != 0)
			return context_at(c, i) & account;
	return c->around->context & account;
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

static void
find_context(const struct clauses *c, struct work *w)
{
	w->context = c->context | account_of(c, w) |
	             context_of_kind((enum subject_kind)w->parties.subjects[0].kind);
	if (w->bound != BOUND_EQ && (w->parties.each || w->parties.none))
		w->context |= CONTEXT_SINGLE;
	if (w->bound != BOUND_GT && w->bound != BOUND_GE)
		w->context &= ~(unsigned)CONTEXT_INSURED;
}

/*** parts of the loans ***/

/* Whether "in" and a name follow: "mortgage loans in California". */
static bool
is_place_behind(const struct clauses *c, size_t item)
{
	if (!reading_is_link(c->reading, item, LINK_PREPOSITION) || sense_at(c, item + 1) != SENSE_NONE ||
	    item + 1 >= c->reading->count)
		return false;
	return ascii_is_upper(reading_text(c->reading, item + 1).text[0]);
}

/* Whether the words between a subject and a group make only a part of the subject's loans of it. */
static bool
is_restricted(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING)
		return false;
	size_t from = list_at(c, w->parties.list)->item + 1;
	bool   relative = false, part = false;

	if (w->group->start < from || w->group->start - from > MANY)
		return false;
	if (is_place_behind(c, from))
		return true;
	for (size_t i = from; i < w->group->start; i++) {
		switch (sense_at(c, i)) {
		case SENSE_RESTRICTION:
			return true;
		case SENSE_RELATIVE:
			relative = true;
			part = c->reading->items[i].value == RELATIVE_WITH &&
			       sense_at(c, i + 1) != SENSE_MEASURE;
			break;
		case SENSE_MEASURE:
			if (figures_measure(c->reading, (int)i, UNIT_DATE) != NOTHING && relative)
				part = true;
			break;
		case SENSE_NUMBER:
			part = part || relative;
			break;
		case SENSE_LINK:
			if (relative && part && reading_is_link(c->reading, i, LINK_VERB))
				return true;
			break;
		default:
			break;
		}
	}
	return false;
}

/*
 * Whether the sentence goes on to say which part of the loans has the balance:
 * "mortgage loans with a balance of $2,000,000 are secured by …".
 */
static bool
is_of_part(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->end;
	bool   relative = false;

	if (w->parties.list == NOTHING || w->parties.list != w->group->list)
		return false;
	for (size_t i = list_at(c, w->parties.list)->item + 1; i < w->group->start; i++)
		if (sense_at(c, i) == SENSE_RELATIVE && sense_at(c, i - 1) == SENSE_SUBJECTS)
			relative = true;
	while (sense_at(c, at) == SENSE_JOIN || sense_at(c, at) == SENSE_AS_OF ||
	       (sense_at(c, at) == SENSE_NUMBER && c->reading->items[at].unit == UNIT_DATE))
		at++;
	if (!relative || !reading_is_link(c->reading, at, LINK_VERB))
		return false;
	if (sense_at(c, at + 1) == SENSE_RESTRICTION || sense_at(c, at + 1) == SENSE_SUBJECTS)
		return true;
	int measure = sense_at(c, at + 1) == SENSE_MEASURE
	                  ? figures_measure(c->reading, (int)at + 1, ~0U) : NOTHING;
	return measure != NOTHING && !has_trait(&measures[measure], TRAIT_WHOLE | TRAIT_ALONE);
}

/* Whether a group is "loan-to-value ratios in excess of 80%", said of a part of the loans. */
static bool
is_threshold(const struct clauses *c, size_t index)
{
	const struct figure_group *group = &c->groups.groups[index];
	int                 measure = figures_measure(c->reading, group->before, group->unit);

	return measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0 && group->linked &&
	       group->count == 1 && group->bound == BOUND_GT && !group->fixed &&
	       (group->list == NOTHING || !list_at(c, group->list)->none);
}

/* The group whose number is a threshold for the loans that another group is of; NOTHING for none. */
static int
find_threshold(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t              count = c->groups.count;
	size_t              next = w->index + 1;

	while (next < count && groups[next].unit == UNIT_DATE)
		next++;
	int list = w->group->list_behind != NOTHING ? w->group->list_behind : w->group->list;
	if (next < count && is_threshold(c, next) && groups[next].list == list)
		return (int)groups[next].first;
	size_t former = w->index;
	while (former > 0 && groups[former - 1].unit == UNIT_DATE)
		former--;
	if (former > 0 && is_threshold(c, former - 1) && groups[former - 1].list == w->group->list)
		return (int)groups[former - 1].first;
	return NOTHING;
}

/* The fact that a number of loans above a threshold is; NULL where it is none. */
static const char *
fact_above(const char *fact)
{
	static const struct {
		const char *fact;
		const char *above;
	} names[] = {
		{ "balance", "ltv_over_%s_balance" },
		{ "loan_balance", "ltv_over_%s_balance" },
		{ "loans", "ltv_over_%s_loans" },
		{ "", "ltv_over_%s_share" },
	};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i].fact, fact) == 0)
			return names[i].above;
	return NULL;
}

/* "No more than 5% of the mortgage loans had loan-to-value ratios in excess of 80%". */
static bool
find_share_above(const struct clauses *c, struct work *w)
{
	static const struct measure share = { "", "", UNIT_PERCENT, 0 };

	if (w->group->unit != UNIT_PERCENT || w->group->list_behind == NOTHING)
		return false;
	w->threshold = find_threshold(c, w);
	w->measure = &share;
	w->item = NOTHING;
	return w->threshold != NOTHING;
}

/* Whether a group only says which loans another group is of: "loans with terms of 15 years have …". */
static bool
is_condition(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t              next = w->index + 1;
	bool                relative = false;

	if (w->parties.list == NOTHING || has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND))
		return false;
	size_t from = list_at(c, w->parties.list)->item + 1;
	for (size_t i = from; i < w->group->start && i < from + MANY; i++) {
		if (sense_at(c, i) == SENSE_RELATIVE)
			relative = true;
		else if (reading_is_link(c->reading, i, LINK_VERB))
			relative = false;
	}
	while (next < c->groups.count && groups[next].chain == (int)next - 1)
		next++;
	if (!relative || next >= c->groups.count || groups[next].list != w->group->list)
		return false;
	int measure = figures_measure(c->reading, groups[next].before, groups[next].unit);
	if (measure == NOTHING || !has_trait(&measures[measure], TRAIT_WHOLE))
		return false;
	for (size_t i = w->group->end; i < groups[next].start; i++)
		if (reading_is_link(c->reading, i, LINK_VERB))
			return true;
	return false;
}

/*** the fact ***/

/* Whether what a measure says of loans is a fact of all of them, and not a condition or a part. */
static bool
is_plain_fact(const struct clauses *c, const struct work *w)
{
	if (is_condition(c, w))
		return false;
	if (has_trait(w->measure, TRAIT_WHOLE) && (is_restricted(c, w) || is_of_part(c, w)))
		return false;
	/* "loans each having a balance of less than $650,000" */
	if (w->bound != BOUND_EQ && strcmp(w->measure->fact, "loan_balance") == 0 &&
	    (w->context & CONTEXT_SINGLE) == 0)
		return false;
	if (w->bound == BOUND_GT && strcmp(w->measure->fact, "ltv") == 0)
		return false;
	return !has_trait(w->measure, TRAIT_BOUNDED) || w->bound != BOUND_EQ;
}

/* Names the fact, or leaves NULL where there is none. */
static void
find_fact(const struct clauses *c, struct work *w)
{
	const char *fact = w->measure->fact;

	w->fact = NULL;
	if (has_trait(w->measure, TRAIT_PASSED))
		return;
	if (w->threshold == NOTHING && w->group->unit != UNIT_DATE)
		w->threshold = find_threshold(c, w);
	if (w->threshold != NOTHING) {
		w->fact = fact_above(fact);
		if (w->fact != NULL)
			return;
		w->threshold = NOTHING;
	}
	const struct refinement *refinement =
	    wording_refine(c->reading->wording, w->measure, w->context);
	if (refinement != NULL)
		fact = refinement->refined;
	/* what the context makes a fact is no part of another */
	w->special = refinement != NULL && (refinement->context & ~(unsigned)CONTEXT_SINGLE) != 0;
	if (fact != NULL && (w->special || is_plain_fact(c, w)))
		w->fact = fact;
}

/*** dealing ***/

static int
add_misfit(struct clauses *c, const struct work *w, enum mismatch kind)
{
	struct misfit *misfits = grow(c->misfits, &c->misfit_capacity, c->misfit_count + 1, sizeof *misfits);

	if (misfits == NULL)
		return -1;
	c->misfits = misfits;
	misfits[c->misfit_count++] = (struct misfit){
		.kind = kind,
		.group = w->index,
		.subjects = w->parties.count,
		.statements = c->statement_count,
	};
	return 0;
}

/* The pool of premium or discount loans that are named without it. */
static void
complete_subject(const struct clauses *c, const struct work *w, struct subject *subject)
{
	const struct surroundings *around = c->around;
	int                        former = w->parties.list;

	if (subject->kind != SUBJECT_LOANS || subject->part == PART_NONE || subject->name[0] != '\0')
		return;
	while (former != NOTHING && (former = strong_before(c, former)) != NOTHING) {
		const struct subject_list *list = list_at(c, former);
		const struct subject      *first = &c->reading->subjects[list->first];
		if (list->count == 1 && first->kind == SUBJECT_LOANS && first->name[0] != '\0') {
			memcpy(subject->name, first->name, POOL_MAX);
			return;
		}
	}
	if (around->count > 0 && around->subjects[0].kind == SUBJECT_LOANS)
		memcpy(subject->name, around->subjects[0].name, POOL_MAX);
	else if (around->headed)
		memcpy(subject->name, around->section.name, POOL_MAX);
}

static int
add_statement(struct clauses *c, const struct work *w, const struct subject *subject, size_t figure,
            unsigned unit, const char *fact)
{
	struct statement *statements =
	    grow(c->statements, &c->statement_capacity, c->statement_count + 1, sizeof *statements);
	const struct figure *number = &c->groups.figures[figure];

	if (statements == NULL)
		return -1;
	c->statements = statements;
	struct statement *found = &statements[c->statement_count++];
	*found = (struct statement){
		.subject = *subject,
		.fact = fact,
		.figure = (int)figure,
		.threshold = w->threshold,
		.token = number->token,
		.bound = (uint8_t)w->bound,
		.unit = (uint8_t)(number->unit != UNIT_COUNT ? number->unit : unit),
		.as_of = w->group->as_of,
	};
	complete_subject(c, w, &found->subject);
	return 0;
}

/* The measure that joins the one at an item from before it, of the same unit: "A and B of … were". */
static int
joined_measure(const struct clauses *c, int item, unsigned unit)
{
	size_t at = (size_t)item;

	while (at > 0 && (sense_at(c, at - 1) == SENSE_JOIN || sense_at(c, at - 1) == SENSE_EXTREME))
		at--;
	if (at == 0 || at == (size_t)item || sense_at(c, at - 1) != SENSE_MEASURE)
		return NOTHING;
	return figures_measure(c->reading, (int)at - 1, unit) == NOTHING ? NOTHING : (int)at - 1;
}

/* Deals a group's numbers out to as many joined measures, the last of which is its own. */
static int
deal_to_measures(struct clauses *c, struct work *w, unsigned unit)
{
	int item = w->item;

	for (size_t i = 1; i < w->group->count; i++)
		item = joined_measure(c, item, unit);
	for (size_t i = 0; i < w->group->count; i++) {
		w->measure = measure_at(figures_measure(c->reading, item, unit));
		w->item = item;
		find_bound(c, w);
		find_fact(c, w);
		if (w->fact != NULL && add_statement(c, w, w->parties.subjects, w->group->first + i, unit, w->fact) != 0)
			return -1;
		do
			item++;
		while (i + 1 < w->group->count && sense_at(c, (size_t)item) != SENSE_MEASURE);
	}
	return 0;
}

/* "The least and greatest balances are … and …": two bounds of one measure and subject. */
static bool
has_extreme_list(const struct clauses *c, const struct work *w)
{
	size_t item = w->item == NOTHING ? 0 : (size_t)w->item;

	return w->parties.count == 1 && w->group->count == 2 && item >= 3 &&
	       sense_at(c, item - 1) == SENSE_EXTREME && sense_at(c, item - 2) == SENSE_JOIN &&
	       sense_at(c, item - 3) == SENSE_EXTREME;
}

static int
deal_to_extremes(struct clauses *c, struct work *w, unsigned unit)
{
	for (size_t i = 0; i < 2; i++) {
		w->bound = (enum bound)c->reading->items[(size_t)w->item - 3 + 2 * i].value;
		if (add_statement(c, w, w->parties.subjects, w->group->first + i, unit, w->fact) != 0)
			return -1;
	}
	return 0;
}

/* Whether as many measures are joined as the group has numbers, and one subject has them all. */
static bool
has_measure_list(const struct clauses *c, const struct work *w, unsigned unit)
{
	int item = w->item;

	if (w->parties.count != 1 || w->group->count < 2 || item == NOTHING || item > (int)w->group->start)
		return false;
	for (size_t i = 1; i < w->group->count; i++) {
		item = joined_measure(c, item, unit);
		if (item == NOTHING)
			return false;
	}
	return joined_measure(c, item, unit) == NOTHING;
}

/* Whether the group's one number is that of each of its subjects. */
static bool
is_everybodys(const struct work *w)
{
	return w->bound != BOUND_EQ || w->group->each || w->parties.each ||
	       !has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND);
}

/* Why a group's numbers can't be read, if they can't. */
static bool
is_spoilt(const struct clauses *c, const struct work *w, unsigned unit, enum mismatch *kind)
{
	for (size_t i = 0; i < w->group->count; i++) {
		const struct figure *figure = &c->groups.figures[w->group->first + i];
		if (!figure->spoilt)
			continue;
		*kind = MISMATCH_SPOILT;
		return true;
	}
	bool tied = w->group->linked || w->item == w->group->behind;
	if (unit == UNIT_OTHER || !tied) {
		*kind = unit == UNIT_OTHER ? MISMATCH_UNIT : MISMATCH_TIE;
		return true;
	}
	return false;
}

/* Whether any of the subjects is not what facts are stated of. */
static bool
has_other_subject(const struct parties *parties)
{
	for (size_t i = 0; i < parties->count; i++)
		if (parties->subjects[i].kind == SUBJECT_OTHER)
			return true;
	return false;
}

/* The second of a measure's two facts, behind a bar; NULL where it has one. */
static const char *
second_fact(const char *fact)
{
	const char *bar = strchr(fact, '|');

	return bar == NULL ? NULL : bar + 1;
}

/* "Original and remaining terms of … months and … months": two facts of one subject. */
static int
deal_pair(struct clauses *c, const struct work *w, unsigned unit)
{
	if (w->group->count != 2 || w->parties.count != 1)
		return add_misfit(c, w, MISMATCH_COUNT);
	if (add_statement(c, w, w->parties.subjects, w->group->first, unit, w->fact) != 0)
		return -1;
	return add_statement(c, w, w->parties.subjects, w->group->first + 1, unit,
	                     second_fact(w->fact));
}

static int
deal(struct clauses *c, struct work *w, unsigned unit)
{
	size_t        numbers = w->group->count, subjects = w->parties.count;
	enum mismatch kind = MISMATCH_COUNT;

	if (is_spoilt(c, w, unit, &kind)) {
		/* only what is stated of all loans is surely meant as a fact */
		bool whole = has_trait(w->measure, TRAIT_WHOLE) || kind == MISMATCH_SPOILT;
		return whole ? add_misfit(c, w, kind) : 0;
	}
	if (second_fact(w->fact) != NULL)
		return deal_pair(c, w, unit);
	if (has_extreme_list(c, w))
		return deal_to_extremes(c, w, unit);
	if (has_measure_list(c, w, unit))
		return deal_to_measures(c, w, unit);
	if (numbers != subjects && !(numbers == 1 && is_everybodys(w)))
		return add_misfit(c, w, MISMATCH_COUNT);
	for (size_t i = 0; i < subjects; i++)
		if (add_statement(c, w, &w->parties.subjects[i], w->group->first + (numbers == 1 ? 0 : i),
		                unit, w->fact) != 0)
			return -1;
	return 0;
}

/* Whether a fact is the whole offering's, whoever the sentence speaks of. */
static bool
is_of_offering(const struct work *w)
{
	return has_trait(w->measure, TRAIT_ALONE) ||
	       (w->special && (w->context & (CONTEXT_INSURED | CONTEXT_REPURCHASE)) != 0 &&
	        (w->context & (CONTEXT_CLASS | CONTEXT_PLEDGED)) == 0);
}

/* Works a group out and deals its numbers. */
static int
read_group(struct clauses *c, size_t index)
{
	struct work w = { .index = index, .group = &c->groups.groups[index], .threshold = NOTHING };
	unsigned    unit;

	if (!find_measure(c, &w, &unit)) {
		unit = w.group->unit;
		if (!find_share_above(c, &w))
			return 0;
	}
	find_parties(c, &w);
	find_bound(c, &w);
	find_context(c, &w);
	find_fact(c, &w);
	if (w.fact == NULL || has_other_subject(&w.parties))
		return 0;
	if (is_of_offering(&w)) {
		w.lone = (struct subject){ .kind = SUBJECT_LOANS };
		set_parties(&w, &w.lone, 1);
	}
	return deal(c, &w, unit);
}

/* Adds a share that a word states: 100 for "all", 0 for "none". */
static int
add_share(struct clauses *c, const struct subject *subject, const char *fact, enum bound bound)
{
	struct statement *statements =
	    grow(c->statements, &c->statement_capacity, c->statement_count + 1, sizeof *statements);

	if (statements == NULL)
		return -1;
	c->statements = statements;
	statements[c->statement_count++] = (struct statement){
		.subject = *subject,
		.fact = fact,
		.figure = NOTHING,
		.threshold = NOTHING,
		.token = c->reading->items[0].token,
		.bound = (uint8_t)bound,
		.unit = UNIT_PERCENT,
	};
	return 0;
}

/* "All pool II mortgage loans are pool II premium loans": all of them, without a number. */
static int
find_whole_part(struct clauses *c)
{
	const struct reading *r = c->reading;

	if (r->count != 3 || sense_at(c, 2) != SENSE_SUBJECTS || r->lists[0].none ||
	    r->lists[0].count != 1 || r->lists[1].count != 1)
		return 0;
	struct subject        whole = r->subjects[r->lists[0].first];
	const struct subject *part = &r->subjects[r->lists[1].first];
	if (whole.kind != SUBJECT_LOANS || whole.part != PART_NONE || part->part == PART_NONE ||
	    (part->name[0] != '\0' && strcmp(part->name, whole.name) != 0))
		return 0;
	whole.part = part->part;
	return add_share(c, &whole, "share", BOUND_EQ);
}

/* "None of the mortgage loans are secured by investment properties": no share. */
static int
find_no_share(struct clauses *c)
{
	const struct subject_list *list = list_at(c, 0);
	struct work                w = { .group = NULL };

	if (!list->none || c->denied)
		return 0;
	for (size_t i = 2; i < c->reading->count && w.measure == NULL; i++) {
		if (sense_at(c, i) == SENSE_SUBJECTS && list_at(c, c->reading->items[i].value)->strong)
			return 0;
		if (sense_at(c, i) == SENSE_MEASURE)
			w.measure = measure_at(figures_measure(c->reading, (int)i, UNIT_PERCENT));
	}
	if (w.measure == NULL || !has_trait(w.measure, TRAIT_BEHIND) || has_trait(w.measure, TRAIT_DEAL))
		return 0;
	w.parties.list = 0;
	if (list->strong)
		set_parties(&w, &c->reading->subjects[list->first], list->count);
	else
		find_absent_parties(c, &w, true, list->such);
	for (size_t i = 0; i < w.parties.count; i++)
		if (w.parties.subjects[i].kind == SUBJECT_LOANS &&
		    add_share(c, &w.parties.subjects[i], w.measure->fact, BOUND_LE) != 0)
			return -1;
	return 0;
}

/* What a sentence without numbers states: "all …" or "none of … are …". */
static int
find_words(struct clauses *c)
{
	if (c->groups.count > 0 || c->reading->list_count == 0 ||
	    sense_at(c, 0) != SENSE_SUBJECTS || !reading_is_link(c->reading, 1, LINK_VERB))
		return 0;
	return find_whole_part(c) != 0 ? -1 : find_no_share(c);
}

/* Whether a sentence speaks of the loans as they are, and sets its context. */
static bool
find_sentence_context(struct clauses *c)
{
	const unsigned account = CONTEXT_EFFECTIVE | CONTEXT_PLAIN;
	bool           condition = false;

	c->context = c->around->context & ~account;
	c->denied = false;
	for (size_t i = 0; i < c->reading->count; i++) {
		if (sense_at(c, i) == SENSE_ASSUMPTION)
			return false;
		if (sense_at(c, i) == SENSE_CONTEXT)
			c->context |= (unsigned)c->reading->items[i].value & ~account;
		if (sense_at(c, i) == SENSE_DENIAL)
			c->denied = true;
		condition = condition || sense_at(c, i) == SENSE_CONDITION;
	}
	return !condition || (c->context & CONTEXT_REPURCHASE) != 0;
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
	for (size_t i = 0; i < c->groups.count; i++)
		if (read_group(c, i) != 0)
			return -1;
	return find_words(c);
}
