/*
 * What a group's numbers are: the measure before them, or the one behind them
 * where such a measure stands there, that is stated in their unit.
 */
#include "filing/prose/work.h"

#include "filing/prose/portion.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What the kinds of documentation that shares are of may be called: "under a full documentation program and". */
static const char *const schemes[] = { "program", "programs", "policy", "policies", "guidelines" };

/* The unit of the nearest group that shares a group's measure and prints one; UNIT_COUNT for none. */
static unsigned
neighbours_unit(const struct clauses *c, size_t index)
{
	const struct figure_group *groups = c->groups.groups;

	if (index + 1 < c->groups.count && groups[index + 1].chain == (int)index)
		return groups[index + 1].unit;
	/* not "Term: 350 months", and on the next line "over 80" */
	if (groups[index].chain != NOTHING &&
	    (groups[groups[index].chain].end < groups[index].start || groups[index].bound == BOUND_EQ))
		return groups[groups[index].chain].unit;
	return UNIT_COUNT;
}

/* The unit that is part of a measure's words: "remaining months to maturity", "remaining term (months)". */
static unsigned
unit_in_words(const struct clauses *c, int item)
{
	const struct item *measure = &c->reading->items[item];

	if (measure->unit != 0)
		return measure->unit;
	for (size_t i = 0; i < measure->tokens; i++) {
		uint16_t                  word = c->reading->sentence->words[measure->token + i];
		const struct phrase_node *node = phrases_word(c->reading->wording->phrases, word);
		if (node->sense == SENSE_UNIT)
			return (unsigned)node->item.value;
	}
	return UNIT_COUNT;
}

/* Whether a group is one number, and all that a label leads to, the measure at an item: "WAM: 357". */
static bool
is_labelled(const struct clauses *c, const struct figure_group *group, int item)
{
	size_t at = group->start - (group->start > 0 && work_sense(c, group->start - 1) == SENSE_COLON);

	return group->count == 1 && (int)at == item + 1 && group->end == c->reading->count && group->bound == BOUND_EQ;
}

/* Whether a group without a unit can only be months: as so many years its term would be longer than any. */
static bool
is_of_months(const struct clauses *c, const struct figure_group *group, int item)
{
	enum { DIGITS = 3 };
	struct slice number = reading_text(c->reading, group->end - 1);
	size_t       digits = ascii_digits(number, 0);

	return digits == DIGITS && (digits == number.length || number.text[digits] == '.') &&
	       reading_measure(c->reading, item, UNIT_MONTHS) != NOTHING;
}

/* Whether the number of a group is printed with commas and decimals, as no count is: "130,905,482.57". */
static bool
has_decimals(const struct clauses *c, const struct figure_group *group)
{
	struct slice number = reading_text(c->reading, group->end - 1);

	return slice_has(number, ',') && slice_has(number, '.');
}

/* Finds the measure of a number that prints no unit, among those that want one. */
static bool
borrow_unit(const struct clauses *c, struct work *w, unsigned *unit)
{
	const struct figure_group *group = w->group;
	int                 item = group->any_before;
	unsigned            borrowed = neighbours_unit(c, w->index);

	/* "875 loans", but not "terms of 20 to 30 years (the pool I loans)" */
	bool counts = work_sense(c, group->end) == SENSE_SUBJECTS && !group->range;
	if (group->unit != UNIT_COUNT || item == NOTHING || item <= group->before || counts)
		return false;
	if (!figures_can_lack(&c->groups, c->reading, group, borrowed))
		borrowed = unit_in_words(c, item);
	bool label = borrowed == UNIT_COUNT && is_labelled(c, group, item);
	if (label && is_of_months(c, group, item))
		borrowed = UNIT_MONTHS;
	w->measure = work_measure_at(reading_measure(c->reading, item, borrowed));
	w->item = item;
	if (w->measure != NULL && borrowed != UNIT_COUNT) {
		*unit = borrowed;
		return true;
	}
	if (group->before != NOTHING)
		return false;
	/* a number that the measure wants a unit of, unless it is of something else: "of 875 loans" */
	w->measure = work_measure_at(reading_measure(c->reading, item, ~(unsigned)UNIT_COUNT));
	*unit = UNIT_OTHER;
	bool tied = group->verb || label || (group->linked && has_decimals(c, group));
	return w->measure != NULL && tied && group->list_behind == NOTHING && work_has_trait(w->measure, TRAIT_WHOLE);
}

/* Whether a group's measure is the one behind it, and not the one before it. */
static bool
is_measured_behind(const struct clauses *c, const struct figure_group *group)
{
	if (group->behind == NOTHING)
		return false;
	/* "second homes are 3% [and investment properties 2%] of the aggregate balance of the loans": what it is a share of */
	if ((group->verb || group->before + 1 == (int)group->start) && group->before != NOTHING &&
	    reading_is_share_base(c->reading, (size_t)group->behind) &&
	    reading_is_share_kind(c->reading, (size_t)group->before))
		return false;
	/* "primary residences (97%) and second homes (3%)" */
	if (reading_is_aside(c->reading, group->start) && group->before + 1 == (int)group->start)
		return false;
	if (group->list_behind != NOTHING || group->share || group->before == NOTHING || !group->linked)
		return true;
	/* "96% are owner-occupied, 2% are secured by second homes" */
	/* "the rate is 6%; for all loans, at least 94% are secured by primary residences" */
	if (group->chain != NOTHING && !group->verb && reading_is_link(c->reading, group->end, LINK_VERB) &&
	    work_sense(c, group->end + 1) == SENSE_RESTRICTION)
		return true;
	int before = reading_measure(c->reading, group->before, group->unit);
	/* "loans with an aggregate balance of no more than $9 are in any one zip code": a sum has no bound */
	if (group->unit == UNIT_USD && group->bound != BOUND_EQ && work_has_trait(&measures[before], TRAIT_WHOLE))
		return true;
	return !group->verb && work_has_trait(&measures[before], TRAIT_BEHIND);
}

/* Whether ratios above a threshold say of which loans the group is, as words behind it name them. */
static bool
is_of_loans_above(const struct clauses *c, const struct work *w)
{
	bool unsure;

	return w->group->list_behind != NOTHING && work_find_threshold(c, w, &unsure) != NOTHING;
}

/*
 * The item of "balance" in "total $5,000 in aggregate principal balance",
 * behind which no more is said, or in "$5,000 in aggregate principal balance of
 * the loans had ratios above 80%".
 */
static int
measure_in(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;
	size_t                     at = group->end;

	while (work_sense(c, at) == SENSE_JOIN && !work_is_semicolon(c, at))
		at++;
	int        item = (int)at + 1;
	enum sense next = work_sense(c, at + 2);
	if (group->before != NOTHING || group->behind != NOTHING ||
	    (work_sense(c, at) != SENSE_NEUTRAL && !reading_is_link(c->reading, at, LINK_PREPOSITION)) ||
	    work_sense(c, (size_t)item) != SENSE_MEASURE)
		return NOTHING;
	bool ends = next == SENSE_JOIN || next == SENSE_AS_OF || at + 2 == c->reading->count;
	if (!(group->verb && ends) && !is_of_loans_above(c, w))
		return NOTHING;
	int measure = reading_measure(c->reading, item, group->unit);
	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_WHOLE) ? item : NOTHING;
}

/* What the average of what is stated of each loan is called. */
static const struct {
	const char *each;
	const char *average;
} averages[] = {
	{ "interest_rate", "wac" },
	{ "net_rate", "wa_net_rate" },
	{ "ltv", "wa_ltv" },
	{ "combined_ltv", "wa_combined_ltv" },
	{ "current_ltv", "wa_current_ltv" },
	{ "original_term", "wa_original_term" },
	{ "remaining_term", "wam" },
	{ "credit_score", "wa_credit_score" },
	{ "loan_balance", "average_balance" },
	{ "original_balance", "average_original_balance" },
};

/* The first measure of a fact; NULL where there is none. */
static const struct measure *
measure_of(const char *fact)
{
	for (size_t i = 0; measures[i].phrase != NULL; i++)
		if (strcmp(measures[i].fact, fact) == 0)
			return &measures[i];
	return NULL;
}

/* The average of a measure; NULL where none is known. */
static const struct measure *
average_of(int measure)
{
	for (size_t i = 0; measure != NOTHING && i < LEN(averages); i++)
		if (strcmp(measures[measure].fact, averages[i].each) == 0)
			return measure_of(averages[i].average);
	return NULL;
}

bool
work_is_average(const struct measure *measure)
{
	for (size_t i = 0; i < LEN(averages); i++)
		if (strcmp(measure->fact, averages[i].average) == 0)
			return true;
	return false;
}

/*
 * What an average is one of: "the average balance is $4, [the largest is] $9". The average
 * itself where none is known.
 */
static const struct measure *
each_of(const struct measure *average)
{
	for (size_t i = 0; i < LEN(averages); i++)
		if (strcmp(average->fact, averages[i].average) == 0)
			return measure_of(averages[i].each);
	return average;
}

/* Whether a group behind its measure is told of the one loan that has it: "the largest [loan] is". */
static bool
is_of_extreme(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->start;

	at -= at > 0 && reading_is_link(c->reading, at - 1, LINK_VERB);
	if (at == 0 || !work_may_have(c, reading_bit(SENSE_EXTREME)))
		return false;
	bool loan = work_sense(c, at - 1) == SENSE_SUBJECTS && (int)at - 1 > w->item &&
	            work_list(c, c->reading->items[at - 1].value)->extreme != 0;
	return loan || work_find_extreme(c, w) != NOTHING;
}

/* Whether an item says "average", and not of what. */
static bool
is_bare_average(const struct clauses *c, int item)
{
	return item >= 0 && work_sense(c, (size_t)item) == SENSE_MEASURE &&
	       work_has_trait(&measures[c->reading->items[item].value], TRAIT_AVERAGE);
}

/*
 * The item right before a measure, but for loans and words that no table knows, that says
 * it is an average: "[average] individual balance", "[mean] loan size"; NOTHING where there is none.
 */
static int
average_before(const struct clauses *c, int item)
{
	enum { UNKNOWN = 2 };

	for (int i = item - 1; i >= 0 && item - i <= UNKNOWN + 1; i--) {
		enum sense sense = work_sense(c, (size_t)i);
		if (is_bare_average(c, i) ||
		    (sense == SENSE_DEFINITION && words_equal(reading_text(c->reading, (size_t)i), slice_of("mean"))))
			return i;
		if (sense != SENSE_NONE && sense != SENSE_LOAN_KIND && sense != SENSE_SUBJECTS)
			break;
	}
	return NOTHING;
}

/* Where the number of a unit, and the "of" that ties it, start that end at an item; the item where they don't. */
static int
skip_number(const struct clauses *c, int item, unsigned units)
{
	size_t at = item < 2 ? 0 : (size_t)item;
	bool   number = at > 0 && work_sense(c, at) == SENSE_NUMBER && (c->reading->items[at].unit & units) != 0 &&
	              reading_is_link(c->reading, at - 1, LINK_PARTITIVE);

	return number ? item - 2 : item;
}

/*
 * Whether a measure goes on from averages: "the weighted average rate,
 * remaining term and ratio", "a weighted average term of 357 months and age of".
 */
static bool
is_joined_average(const struct clauses *c, int item, unsigned unit)
{
	/* "an average rate of 7%, remaining term of 357 months and", not "and terms of", "and a term of" */
	bool           apart = reading_is_plural(c->reading, (size_t)item) ||
	                       reading_is_behind_article(c->reading, (size_t)item);
	const unsigned units = apart ? unit : UNIT_PERCENT | UNIT_MONTHS | UNIT_YEARS;

	while (item > 1 && work_sense(c, (size_t)item - 1) == SENSE_JOIN) {
		while (item > 0 && work_sense(c, (size_t)item - 1) == SENSE_JOIN)
			item--;
		item = skip_number(c, item - 1, units);
		if (item < 0 || work_sense(c, (size_t)item) != SENSE_MEASURE)
			return false;
		const char *fact = measures[c->reading->items[item].value].fact;
		for (size_t i = 0; i < LEN(averages); i++)
			if (strcmp(averages[i].average, fact) == 0)
				return true;
		/* "the weighted averages of the rates and terms" */
		if (item > 1 && reading_is_link(c->reading, (size_t)item - 1, LINK_PARTITIVE) &&
		    is_bare_average(c, item - 2))
			return true;
	}
	return false;
}

int
work_next_behind(const struct clauses *c, size_t item, unsigned unit)
{
	item += work_sense(c, item + 1) == SENSE_JOIN &&
	        words_equal_one(reading_text(c->reading, item), schemes, LEN(schemes));
	while (work_sense(c, item) == SENSE_JOIN || reading_is_link(c->reading, item, LINK_PREPOSITION))
		item++;
	int measure = reading_measure_at(c->reading, item, unit);

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_BEHIND) ? (int)item : NOTHING;
}

/*
 * The measure of a group that is one of as many, each with a bound of its own,
 * as measures are joined behind them: "at least 95% and no more than 5% are full
 * and reduced documentation loans, respectively"; NOTHING where it is not.
 */
static int
listed_behind(const struct clauses *c, const struct figure_group *group)
{
	const struct figure_group *groups = c->groups.groups;
	size_t index = (size_t)(group - groups), head = index, last = index, measured = 0;
	int    first = NOTHING, own = NOTHING;

	while (groups[head].chain != NOTHING && groups[groups[head].chain].unit == group->unit)
		head = (size_t)groups[head].chain;
	while (last + 1 < c->groups.count && groups[last + 1].chain == (int)last &&
	       groups[last + 1].unit == group->unit)
		last++;
	if (head == last || groups[last].behind == NOTHING)
		return NOTHING;
	for (size_t i = groups[last].end; first == NOTHING && i <= (size_t)groups[last].behind; i++)
		if (work_sense(c, i) == SENSE_MEASURE)
			first = work_next_behind(c, i, group->unit);
	for (int item = first; item != NOTHING; item = work_next_behind(c, (size_t)item + 1, group->unit))
		if (measured++ == index - head)
			own = item;
	return measured == last - head + 1 ? own : NOTHING;
}

bool
work_is_ranging_extreme(const struct clauses *c, size_t item)
{
	return item > 0 && work_sense(c, item - 1) == SENSE_EXTREME && work_sense(c, item + 1) == SENSE_RANGE;
}

const struct measure *
work_average(const struct clauses *c, const struct work *w, const struct measure *measure, unsigned unit)
{
	int        item = w->item;
	enum sense former = item > 0 ? work_sense(c, (size_t)item - 1) : SENSE_NONE;

	if (measure == NULL)
		return NULL;
	if (!work_has_trait(measure, TRAIT_AVERAGE)) {
		bool average = average_before(c, item) != NOTHING;
		if (former == SENSE_LINK)
			average = reading_is_link(c->reading, (size_t)item - 1, LINK_PARTITIVE) &&
			          is_bare_average(c, item - 2);
		else if (former == SENSE_JOIN)
			average = w->group->bound == BOUND_EQ && is_joined_average(c, item, unit);
		const struct measure *found =
		    average ? average_of(reading_measure(c->reading, item, unit)) : NULL;
		return found != NULL ? found : measure;
	}
	/* not "average losses of", "average maximum of" */
	enum sense behind = work_sense(c, (size_t)item + 1);
	if (behind == SENSE_NONE || behind == SENSE_END || behind == SENSE_EXTREME)
		return NULL;
	/* "the ratios average 64% and do not exceed 95%": the bound is one of each */
	bool each = w->group->bound != BOUND_EQ && w->group->list_behind == NOTHING && w->index > 0 &&
	            (int)w->group[-1].start > w->item && w->group[-1].bound == BOUND_EQ;
	while (--item >= 0) {
		int found = work_sense(c, (size_t)item) == SENSE_MEASURE
		                ? reading_measure(c->reading, item, unit)
		                : NOTHING;
		if (found == NOTHING)
			continue;
		if (work_is_ranging_extreme(c, (size_t)item))
			return NULL;
		return each ? &measures[found] : average_of(found);
	}
	return NULL;
}

/* Whether a group's measure can be an average, or that of another: most stand where none can be. */
static inline bool
may_be_average(const struct clauses *c, const struct work *w)
{
	if (work_has_trait(w->measure, TRAIT_AVERAGE))
		return true;
	if (w->item <= 0)
		return false;
	size_t former = (size_t)w->item - 1;
	return work_sense(c, former) == SENSE_JOIN || reading_is_link(c->reading, former, LINK_PARTITIVE) ||
	       average_before(c, w->item) != NOTHING;
}

/* Whether a group is an average for which there is no name: of sums, or of balances, and weighted. */
static bool
is_other_average(const struct clauses *c, const struct work *w)
{
	int average = w->item == NOTHING ? NOTHING : average_before(c, w->item);

	if (average == NOTHING || work_has_trait(w->measure, TRAIT_AVERAGE))
		return false;
	return !work_is_average(w->measure) ||
	       (w->group->unit == UNIT_USD && c->reading->items[average].tokens > 1);
}

/*
 * Whether a rate at an item, which is no average, only says what the one before
 * it is compared with: "net loan rates at or above the target rate of 5.50%".
 */
static bool
is_compared_with(const struct clauses *c, int item, unsigned unit)
{
	if (unit != UNIT_PERCENT || item < 2 || work_sense(c, (size_t)item - 1) != SENSE_BOUND ||
	    work_sense(c, (size_t)item - 2) != SENSE_MEASURE)
		return false;
	int measure = reading_measure(c->reading, item, unit), former = reading_measure(c->reading, item - 2, unit);
	return measure != NOTHING && former != NOTHING && !work_has_trait(&measures[measure], TRAIT_WHOLE);
}

/* Whether a group's number only says which loans are counted: "the number of loans originated in 2001". */
static bool
is_told_where(const struct clauses *c, const struct figure_group *group)
{
	return group->start > 0 && reading_is_link(c->reading, group->start - 1, LINK_PREPOSITION) &&
	       !reading_is_link(c->reading, group->start - 1, LINK_PARTITIVE | LINK_AT);
}

/* Whether a date bounds those on which loans were made: "none of the loans was made before May 1, 2001 or after". */
static bool
is_of_making(const struct clauses *c, const struct figure_group *group)
{
	if (group->unit != UNIT_DATE || group->bound == BOUND_EQ)
		return false;
	while (group->chain != NOTHING)
		group = &c->groups.groups[group->chain];
	return group->start > 1 && work_sense(c, group->start - 1) == SENSE_RESTRICTION &&
	       words_equal(reading_text(c->reading, group->start - 1), slice_of("made")) &&
	       reading_is_link(c->reading, group->start - 2, LINK_VERB);
}

/* Whether a word, and not only a comma, joins what is between two items. */
static bool
has_conjunction(const struct clauses *c, size_t from, size_t to)
{
	while (from < to && (work_sense(c, from) != SENSE_JOIN || c->reading->items[from].value == JOIN_COMMA))
		from++;
	return from < to;
}

/*
 * Whether a date is that on which so many loans are made the trust's: "On May 1,
 * 2003, … will transfer 674 mortgage loans to the trustee", "… to the trustee on May 1, 2003".
 */
static bool
is_of_deposit(const struct clauses *c, const struct figure_group *group)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     at = group->start;

	if (group->unit != UNIT_DATE || at == 0 || !words_equal(reading_text(c->reading, at - 1), slice_of("on")))
		return false;
	size_t token = c->reading->items[at - 1].token;
	struct slice before = token > 0 ? sentence_token(c->reading->sentence, token - 1) : slice_of("");
	if (at > 1 && !words_equal(before, slice_of("trustee")) && !words_equal(before, slice_of("trust")))
		return false;
	for (size_t i = 0; i < c->groups.count; i++)
		if (groups[i].unit == UNIT_COUNT && groups[i].list_behind != NOTHING &&
		    portion_is_deposited(c->reading, groups[i].start, groups[i].end))
			return groups[i].start < at || !has_conjunction(c, group->end, groups[i].start);
	return false;
}

/* Whether a measure is another's for all that is known: "the conforming balance", "net receivable balance". */
static bool
is_of_unknown(const struct clauses *c, const struct work *w)
{
	return w->measure != NULL && work_has_trait(w->measure, TRAIT_VAGUE) && w->item > 0 &&
	       work_sense(c, (size_t)w->item - 1) == SENSE_NONE;
}

bool
work_is_labelled_part(const struct clauses *c, const struct figure_group *group)
{
	enum { LABEL = 4 }; /* items of "% of loans with" */
	const struct figure_group *ratio = group - 1;

	if (!c->groups.above || group == c->groups.groups || group->unit != UNIT_PERCENT || group->count != 1)
		return false;
	if (ratio != c->groups.groups || ratio->unit != UNIT_PERCENT || ratio->bound != BOUND_GT || ratio->before < 0 ||
	    ratio->before > LABEL)
		return false;
	enum sense behind = work_sense(c, group->end);
	return ratio->end + (work_sense(c, ratio->end) == SENSE_COLON) == group->start &&
	       (behind == SENSE_END || behind == SENSE_JOIN);
}

/* Finds out what a group's numbers are. */
bool
work_find_measure(const struct clauses *c, struct work *w, unsigned *unit)
{
	const struct figure_group *group = w->group;
	bool                       behind = is_measured_behind(c, group);

	*unit = group->unit;
	w->item = behind ? group->behind : group->before;
	if (group->as_of || (group->unit == UNIT_DATE && reading_is_called_cut_off(c->reading, group->start))) {
		w->measure = c->reading->wording->cut_off_date;
		return true;
	}
	if (work_is_loan_count(c, group)) {
		w->measure = c->reading->wording->loans;
		return true;
	}
	if (!behind && borrow_unit(c, w, unit))
		return true;
	w->item = behind ? group->behind : group->before;
	int listed = NOTHING;
	if (!behind && group->any_before > 0 && work_sense(c, (size_t)group->any_before - 1) == SENSE_JOIN)
		listed = work_find_turn(c, w);
	else if (behind && group->unit == UNIT_PERCENT && work_may_have(c, reading_bit(SENSE_RESPECTIVELY)))
		listed = listed_behind(c, group);
	if (listed != NOTHING) {
		w->item = listed;
		w->listed = true;
	}
	if (w->item == NOTHING && group->unit == UNIT_USD && work_is_total(c, group)) {
		w->measure = measure_of("balance");
		return true;
	}
	if (w->item == NOTHING)
		w->item = measure_in(c, w);
	if (is_compared_with(c, w->item, group->unit))
		w->item -= 2;
	w->measure = work_measure_at(reading_measure(c->reading, w->item, group->unit));
	if (w->measure != NULL && work_has_trait(w->measure, TRAIT_BASE) && (c->context & CONTEXT_REPURCHASE) == 0)
		w->measure = NULL; /* what it is a share of */
	if (is_of_unknown(c, w))
		w->measure = NULL;
	if (w->measure != NULL && may_be_average(c, w)) {
		w->measure = work_average(c, w, w->measure, group->unit);
		w->muddled = w->muddled || (w->measure != NULL && is_other_average(c, w));
	}
	if (w->measure != NULL && is_of_extreme(c, w))
		w->measure = each_of(w->measure);
	if (w->measure == NULL && c->around->measure != NOTHING &&
	    (measures[c->around->measure].units & group->unit) != 0)
		w->measure = &measures[c->around->measure];
	if (w->measure == NULL && is_of_deposit(c, group))
		w->measure = measure_of("closing_date");
	if (w->measure == NULL && is_of_making(c, group))
		w->measure = measure_of("origination_date");
	if (w->measure != NULL && !work_has_trait(w->measure, TRAIT_BEHIND) &&
	    (group->share || work_is_labelled_part(c, group)))
		return false;
	if (w->measure != NULL && work_has_trait(w->measure, TRAIT_COUNTING) && w->item != NOTHING)
		return !is_told_where(c, group) && work_counts_loans(c, (size_t)w->item);
	return w->measure != NULL;
}
