/*
 * Whether it is in doubt what a group's numbers state, though they have a
 * measure and subjects: they can't be read, or may be another's.
 */
#include "filing/prose/work.h"

#include "filing/bounds.h"
#include "filing/number.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"

/* "$5,000 greater than that of pool II": the group's number is a difference. */
static bool
is_difference(const struct clauses *c, const struct figure_group *group)
{
	const struct reading *r = c->reading;
	size_t                behind = group->end + 1;

	if (work_sense(c, group->end) != SENSE_BOUND)
		return false;
	const struct item *bound = &r->items[group->end];
	struct slice       last = sentence_token(r->sentence, (size_t)bound->token + bound->tokens - 1);
	while (work_sense(c, behind) == SENSE_NEUTRAL)
		behind++;
	return words_equal(last, slice_of("than")) && work_sense(c, behind) != SENSE_NUMBER;
}

/* "10% of $5,000", "10% of a balance of $5,000": the group's number is what a share is of. */
static bool
is_base(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;

	if (group->unit != UNIT_USD)
		return false;
	while (at > 0 && (reading_is_link(c->reading, at - 1, LINK_PARTITIVE) ||
	                  work_sense(c, at - 1) == SENSE_MEASURE || work_sense(c, at - 1) == SENSE_SUCH))
		at--;
	return at > 0 && at < group->start && work_sense(c, at - 1) == SENSE_NUMBER &&
	       c->reading->items[at - 1].unit == UNIT_PERCENT;
}

/* Whether what is told is the difference at an item, and not what is so by reason of it: "due to the difference". */
static bool
is_told_difference(const struct clauses *c, size_t item)
{
	const uint64_t opening = reading_bit(SENSE_JOIN) | reading_bit(SENSE_AS_OF) | reading_bit(SENSE_NUMBER);

	return work_sense(c, item) == SENSE_FILLER && c->reading->items[item].value == FILLER_DIFFERENCE &&
	       (item == 0 || (opening >> work_sense(c, item - 1) & 1) != 0);
}

/*
 * "The lesser of the balance of the loans and $5,000": the group's number is one of several that may
 * be. "The difference between the balances of the loans and of the certificates is $5": it is neither.
 */
static bool
is_choice_or_difference(const struct clauses *c, const struct figure_group *group)
{
	if (!work_may_have(c, reading_bit(SENSE_FILLER)))
		return false;
	bool told = false;
	for (size_t i = group->start; i-- > 0 && group->start - i < MANY;) {
		bool choice = work_sense(c, i) == SENSE_FILLER && c->reading->items[i].value == FILLER_CHOICE && !told;
		if (choice || is_told_difference(c, i))
			return true;
		bool verb = reading_is_link(c->reading, i, LINK_VERB);
		if (work_is_semicolon(c, i) || (verb && i + 1 < group->start))
			return false;
		told = told || verb;
	}
	return false;
}

/* "Is one third of that of pool I, or $5,000": it is not told whose the group's number is. */
static bool
is_of_fraction(const struct clauses *c, const struct work *w)
{
	if (!work_may_have(c, reading_bit(SENSE_PORTION)) || w->item == NOTHING)
		return false;
	for (size_t i = (size_t)w->item; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_PORTION)
			return true;
	return false;
}

/* "May vary by 5% from $5,000": the group's number is one that others differ from. */
static bool
is_origin(const struct clauses *c, const struct figure_group *group)
{
	return group->start > 0 && reading_is_link(c->reading, group->start - 1, LINK_FROM) &&
	       group->unit != UNIT_DATE && !group->range;
}

/* Whether a group's date is only what another is counted from: "18 months before August 1, 2002". */
static bool
is_counted_from(const struct clauses *c, const struct figure_group *group)
{
	const unsigned spans = UNIT_MONTHS | UNIT_YEARS | UNIT_OTHER;

	if (group->unit != UNIT_DATE || group->start == 0 || work_sense(c, group->start - 1) != SENSE_NUMBER)
		return false;
	enum sense bound = work_sense(c, group->start);
	return (bound == SENSE_BOUND || bound == SENSE_FIXED_BOUND) &&
	       (c->reading->items[group->start - 1].unit & spans) != 0;
}

/* Whether a group's balance is only what something is paid on: "interest accrues on a principal balance of $5". */
static bool
is_paid_on(const struct clauses *c, const struct work *w)
{
	return w->group->unit == UNIT_USD && w->item > 0 && work_sense(c, (size_t)w->item - 1) == SENSE_LINK &&
	       c->reading->items[w->item - 1].value == 0 &&
	       words_equal(reading_text(c->reading, (size_t)w->item - 1), slice_of("on"));
}

/*
 * Whether a bound is told of none of the loans, or behind the average itself, and so
 * is one of each loan's: "the average age is 5 months, and none is more than 14".
 */
static bool
is_bound_of_each(const struct work *w)
{
	if (w->bound == BOUND_EQ || !work_has_trait(w->measure, TRAIT_WHOLE) ||
	    ((w->measure->units & (UNIT_USD | UNIT_COUNT)) != 0 && !work_is_average(w->measure)))
		return false;
	if (w->parties.none)
		return true;
	const struct figure_group *former = &w->group[-1];
	return w->index > 0 && w->item != NOTHING && (int)former->start > w->item && former->unit == w->group->unit &&
	       former->bound == BOUND_EQ && w->group->list_behind == NOTHING;
}

/* Whether an average is told of what is named by years, and not known: "the average rate on 30-year mortgages was". */
static bool
is_of_years(const struct clauses *c, const struct work *w)
{
	if (w->parties.list != NOTHING || w->item == NOTHING || work_sense(c, (size_t)w->item + 1) != SENSE_LINK)
		return false;
	size_t years = (size_t)w->item + 2;
	return years < w->group->start && work_sense(c, years) == SENSE_NONE &&
	       ascii_is_digit(reading_text(c->reading, years).text[0]);
}

/* Whether "half of" or the like is right before an item. */
static bool
is_behind_fraction(const struct clauses *c, size_t item)
{
	if (item == 0 || work_sense(c, item - 1) != SENSE_PORTION)
		return false;
	const struct item *portion = &c->reading->items[item - 1];
	return words_equal(sentence_token(c->reading->sentence, (size_t)portion->token + portion->tokens - 1),
	                   slice_of("of"));
}

/* Whether any of a group's numbers can't be read, or is one of which there is a part: "one half of one percent". */
static bool
is_spoilt(const struct clauses *c, const struct figure_group *group)
{
	const struct figure *figures = &c->groups.figures[group->first];

	if (group->unit == UNIT_PERCENT && is_behind_fraction(c, group->start))
		return true;
	for (size_t i = 0; i < group->count; i++)
		if (figures[i].spoilt)
			return true;
	return false;
}

/* "Increased from 6.5% to 6.6%": an average has no range, but where it is expected "to be between 6.5% and 6.6%". */
static bool
is_change(const struct clauses *c, const struct work *w)
{
	const struct figure_group *low = w->group->bound == BOUND_LE ? w->group - 1 : w->group;

	if (!w->group->range || !work_has_trait(w->measure, TRAIT_WHOLE) ||
	    (w->measure->units & (UNIT_USD | UNIT_COUNT)) != 0)
		return false;
	return !low->verb || low->count != 1 || !words_equal(reading_text(c->reading, low->start), slice_of("between"));
}

/* Whether a number is greater than another that is printed behind it. */
static bool
descends(struct slice first, struct slice second)
{
	enum { DIGITS = 32 };
	char          low_digits[DIGITS], high_digits[DIGITS];
	struct number low, high;

	if (number_parse(first, &low) == 0 || number_parse(second, &high) == 0 || low.digits.length > DIGITS ||
	    high.digits.length > DIGITS)
		return false;
	size_t low_length = number_copy(low_digits, low.digits), high_length = number_copy(high_digits, high.digits);
	return bounds_descend((struct slice){ low_digits, low_length }, (struct slice){ high_digits, high_length });
}

/*
 * Whether those whom a group is of may only be the loans above a ratio of which
 * the clause before speaks: "loans with ratios above 80% had $9, and those in pool II".
 */
static bool
is_of_those(const struct clauses *c, const struct work *w)
{
	if (!c->groups.above || w->threshold != NOTHING || w->parties.list == NOTHING)
		return false;
	size_t item = work_list(c, w->parties.list)->item;
	return item > 0 && work_sense(c, item - 1) == SENSE_JOIN &&
	       words_equal(reading_text(c->reading, item), slice_of("those"));
}

/* Whether a group is of loans that are counted partly, or beside others: it is not told how many all are. */
static bool
is_of_some_counted(const struct clauses *c, const struct work *w)
{
	int list = w->group->unit == UNIT_COUNT ? w->group->list_behind : w->parties.list;

	if (work_is_counted_partly(c, w->group))
		return true;
	return list != NOTHING && c->groups.count > 1 && work_is_counted_beside(c, list);
}

/* Whether a group's number is another than what its measure is. */
static bool
is_another_number(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;

	return is_origin(c, group) || is_difference(c, group) || is_base(c, group) || is_choice_or_difference(c, group) ||
	       is_of_fraction(c, w) || is_change(c, w) || is_paid_on(c, w) || is_bound_of_each(w);
}

/* Whether a group's number may be of other loans than its subjects. */
static bool
is_of_others(const struct clauses *c, const struct work *w)
{
	/* "repurchased 3 mortgage loans with a balance of $5", and no right to do so */
	bool special = w->special && !((w->context & CONTEXT_REPURCHASE) != 0 && w->bound == BOUND_EQ);
	bool whole = work_has_trait(w->measure, TRAIT_WHOLE) && !special && w->threshold == NOTHING;

	return (w->threshold != NOTHING && w->unsure) || is_of_those(c, w) || is_of_years(c, w) ||
	       (whole && (work_is_of_portion(c, w) || is_of_some_counted(c, w)));
}

int
work_doubt(const struct clauses *c, const struct work *w, unsigned unit)
{
	if (is_spoilt(c, w->group) || is_counted_from(c, w->group))
		return MISMATCH_SPOILT;
	if (unit == UNIT_OTHER)
		return MISMATCH_UNIT;
	/* "is less than 10% of the initial balance, which was $9": no bound, and so none of the issuer's right */
	if (w->bound == BOUND_EQ && (w->context & CONTEXT_REPURCHASE) != 0 && strcmp(w->fact, "repurchase_balance") == 0)
		return MISMATCH_TIE;
	bool tied = w->group->linked || w->item == w->group->behind;
	return tied && !is_another_number(c, w) && !is_of_others(c, w) ? NOTHING : MISMATCH_TIE;
}

APART bool
work_goes_down(const struct clauses *c, const struct figure_group *group)
{
	const struct figure_group *low = group->bound == BOUND_GE ? group : &group[-1];
	const struct figure       *figures = c->groups.figures;

	if (low->unit == UNIT_DATE)
		return false;
	for (size_t i = 0; i < low->count && i < low[1].count; i++)
		if (descends(sentence_token(c->reading->sentence, figures[low->first + i].token),
		             sentence_token(c->reading->sentence, figures[low[1].first + i].token)))
			return true;
	return false;
}
