/*
 * Which fact a group's numbers are: the one that its measure is called by, the
 * one that the context makes it, or none where it is not one of all loans.
 */
#include "filing/prose/work.h"

#include "filing/prose/portion.h"
#include "filing/words.h"
#include "util/apart.h"

/* Whether a fact is called so. Most differ from the first letter on. */
static inline bool
is_fact(const char *fact, const char *name)
{
	return *fact == *name && strcmp(fact, name) == 0;
}

/* Whether a list is of the pool's loans, and not of so many of them. */
static bool
is_of_loans(const struct clauses *c, const struct subject_list *list)
{
	return c->reading->subjects[list->first].kind == SUBJECT_LOANS && !list->portion;
}

/* The nearest list before an item, or NULL. */
static const struct subject_list *
list_before(const struct clauses *c, size_t item)
{
	for (size_t list = c->reading->list_count; list-- > 0;)
		if (c->reading->lists[list].item < item)
			return &c->reading->lists[list];
	return NULL;
}

/* Whether the nearest list before an item is of the pool's loans. */
static bool
are_loans_before(const struct clauses *c, size_t item)
{
	const struct subject_list *list = list_before(c, item);

	return list != NULL && is_of_loans(c, list);
}

/* Whether the loans before an item are what a clause starts with, and not "payments on the mortgage loans". */
static bool
are_subject_before(const struct clauses *c, size_t item)
{
	const struct subject_list *list = list_before(c, item);

	return list != NULL && is_of_loans(c, list) && (list->item == 0 || work_sense(c, list->item - 1) == SENSE_JOIN);
}

/*
 * Whether what the transfer at an item is to is called the trustee, in parentheses or not, and
 * the pool's loans are transferred: "to Citibank, N.A., as trustee, mortgage loans", "mortgage
 * loans … transferred by CMSI to the trustee", "… sold to First Bank, as trustee".
 */
static bool
is_of_loans_to_trustee(const struct clauses *c, size_t item)
{
	const struct reading *r = c->reading;
	const uint64_t        ends =
	    reading_bit(SENSE_SUBJECTS) | reading_bit(SENSE_MEASURE) | reading_bit(SENSE_NUMBER);
	size_t                end = reading_find(r, item + 1, ends);
	end += work_sense(c, end) == SENSE_NUMBER && portion_is_behind_trustee(r, end);
	size_t                last = (size_t)r->items[item].token + r->items[item].tokens - 1;
	size_t                to = end < r->count ? r->items[end].token : r->sentence->count;
	bool                  by = words_equal(sentence_token(r->sentence, last), slice_of("by"));
	/* "the mortgage loans will be sold to First Bank, as trustee, on May 1" */
	bool                  passive = !by && item > 0 && reading_is_link(r, item - 1, LINK_VERB);

	if ((by && !are_loans_before(c, item)) || (passive && !are_subject_before(c, item)))
		return false;
	if (!by && !passive && (work_sense(c, end) != SENSE_SUBJECTS ||
	                        r->subjects[work_list(c, r->items[end].value)->first].kind != SUBJECT_LOANS))
		return false;
	/* "by the trustee to CMSI" is no transfer to the trustee */
	bool behind = !by;
	for (size_t token = last + 1; token < to; token++) {
		struct slice word = sentence_token(r->sentence, token);
		behind = behind || words_equal(word, slice_of("to"));
		if (passive && words_equal(word, slice_of("by")))
			return false;
		if (behind && words_equal(word, slice_of("trustee")))
			return true;
	}
	return false;
}

/* Passes over whom loans are transferred by, from an item on: "by CitiMortgage, Inc. [to CMSI]". */
static size_t
skip_agent(const struct clauses *c, size_t item)
{
	if (!words_equal(reading_text(c->reading, item), slice_of("by")))
		return item;
	while (work_sense(c, item) == SENSE_NONE || reading_skip_joins(c->reading, item) > item)
		item++;
	return item;
}

/*
 * Whether the date of a transfer is that of one to another than the trustee,
 * "transferred the loans to CMSI", not "to First Bank, as trustee", or of other
 * loans: "transfer to the trustee subsequent loans".
 */
static bool
is_other_transfer(const struct clauses *c, const struct work *w)
{
	const struct reading *r = c->reading;

	if (w->item == NOTHING)
		return false;
	if (is_fact(w->measure->fact, "transfer_date"))
		return !is_of_loans_to_trustee(c, (size_t)w->item);
	size_t behind = skip_agent(c, (size_t)w->item + 1);
	if (work_sense(c, behind) == SENSE_SUBJECTS)
		return r->subjects[work_list(c, r->items[behind].value)->first].kind == SUBJECT_OTHER;
	if (work_sense(c, behind) != SENSE_TO)
		return false;
	for (size_t i = behind + 1; i < r->count && work_sense(c, i) != SENSE_MEASURE &&
	                                     work_sense(c, i) != SENSE_NUMBER; i++)
		if (words_equal(reading_text(r, i), slice_of("by")))
			break;
		else if (words_equal(reading_text(r, i), slice_of("trustee")) ||
		         words_equal(reading_text(r, i), slice_of("trust")))
			return false;
	return true;
}

/*
 * Whether a bound is of an average's loans, and not of it: "the average balance of the
 * loans with balances above $5".
 */
static bool
is_of_those_with(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING || !work_has_trait(w->measure, TRAIT_WHOLE))
		return false;
	size_t behind = work_list(c, w->parties.list)->item + 1;
	return w->item < (int)behind && behind < w->group->start && work_sense(c, behind) == SENSE_RELATIVE &&
	       c->reading->items[behind].value == RELATIVE_WITH;
}

/* Whether a bound only tells which loans are counted: "there are 12 loans with balances above $5". */
static bool
is_of_counted_with(const struct clauses *c, const struct work *w)
{
	if (w->bound != BOUND_GT || w->group->unit != UNIT_USD || w->parties.list == NOTHING)
		return false;
	size_t item = work_list(c, w->parties.list)->item;
	return item > 0 && item < w->group->start && work_sense(c, item - 1) == SENSE_NUMBER &&
	       c->reading->items[item - 1].unit == UNIT_COUNT && work_sense(c, item + 1) == SENSE_RELATIVE;
}

/*
 * Whether a group, which is a bound, is one of what any loan may be, and not of
 * what those of the pool are: "a mortgage loan's ratio may be no more than".
 */
APART static bool
is_allowed_to_any(const struct clauses *c, const struct work *w)
{
	const struct reading *r = c->reading;

	if (w->group->start < 2)
		return false;
	struct slice word = reading_text(r, w->group->start - 2);
	return words_equal(word, slice_of("may")) && !w->parties.none &&
	       w->parties.list != NOTHING && reading_is_behind_article(c->reading, work_list(c, w->parties.list)->item);
}

/* Whether what a measure says of loans is a fact of all of them, and not a condition or a part. */
static bool
is_plain_fact(const struct clauses *c, const struct work *w, const char *fact)
{
	/* "may" is a month's name, too */
	const uint64_t may = reading_bit(SENSE_MONTH) | reading_bit(SENSE_NONE);
	if (work_is_condition(c, w) ||
	    (w->bound != BOUND_EQ && w->group->verb && (may >> work_sense(c, w->group->start - 2) & 1) != 0 &&
	     is_allowed_to_any(c, w)))
		return false;
	if (w->group->range && w->item > 0 && work_is_ranging_extreme(c, (size_t)w->item))
		return false;
	if (w->item != 1 && !work_has_trait(w->measure, TRAIT_ALONE) && work_is_opened_by_described(c))
		return false;
	if (work_has_trait(w->measure, TRAIT_BEHIND) && (work_is_in_place(c, w) || work_is_of_described(c, w)))
		return false;
	if (!work_has_trait(w->measure, TRAIT_BEHIND | TRAIT_ALONE) && work_is_restricted(c, w))
		return false;
	if (work_has_trait(w->measure, TRAIT_WHOLE) && work_is_of_part(c, w))
		return false;
	if (is_of_counted_with(c, w))
		return false;
	/* "loans each having a balance of less than $650,000", "reduced from 330 to 326" */
	if (w->bound != BOUND_EQ && (is_fact(fact, "balance") || is_fact(fact, "loans") || is_of_those_with(c, w)))
		return false;
	if (!work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE) && work_is_of_portion(c, w))
		return false;
	/* "there are no loans with ratios above 80% that are not insured": there may be others */
	if (w->parties.none && w->bound != BOUND_EQ &&
	    (work_sense(c, w->group->end) == SENSE_RELATIVE ||
	     (work_sense(c, w->group->end) == SENSE_RESTRICTION &&
	      c->reading->items[w->group->end].value == RESTRICTION_WITHOUT)))
		return false;
	/* "loans with ratios above 80%", "more than $5 are in the zip code 10021": a part, and no bound of all */
	if (w->bound == BOUND_GT &&
	    (is_fact(fact, "ltv") || is_fact(fact, "zip_balance") || is_fact(fact, "zip_share")))
		return false;
	if (work_has_trait(w->measure, TRAIT_BEHIND) && is_fact(fact, "closing_date") && is_other_transfer(c, w))
		return false;
	/* "CMSI will repurchase any mortgage loan with a balance of more than $5" */
	if ((c->context & CONTEXT_REPURCHASE) != 0 && w->bound != BOUND_EQ && w->parties.each)
		return false;
	/* "special hazard losses in excess of $5 will be allocated" */
	if (w->bound == BOUND_GT && work_has_trait(w->measure, TRAIT_DEAL))
		return false;
	/* "payments received after the cut-off date and before June 1, 2003" */
	if (w->bound != BOUND_EQ && w->measure == c->reading->wording->cut_off_date)
		return false;
	if (w->bound == BOUND_EQ)
		return !work_has_trait(w->measure, TRAIT_BOUNDED);
	return work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE) || !work_is_told_as_rule(c, w);
}

/*
 * Whether a group's balance is that of the loans which are repurchased, and not one at
 * which they may be: "repurchase loans with".
 */
static bool
is_of_repurchased(const struct clauses *c, const struct work *w)
{
	if (w->bound != BOUND_EQ || w->group->list == NOTHING || w->item > (int)w->group->start)
		return false;
	size_t item = work_list(c, w->group->list)->item;
	return item > 0 && work_sense(c, item - 1) == SENSE_CONTEXT && work_sense(c, item + 1) == SENSE_RELATIVE &&
	       c->reading->items[item + 1].value == RELATIVE_WITH;
}

/*
 * Whether a group's measure is right beside the certificates that it is of: they "have
 * rates", "the latest maturity of" them.
 */
APART static bool
is_beside_certificates(const struct clauses *c, const struct work *w)
{
	enum { NEAR = 3 };

	if (w->parties.list == NOTHING || w->item == NOTHING)
		return false;
	int item = (int)work_list(c, w->parties.list)->item;
	if (w->item < item)
		return item - w->item < NEAR;
	return w->item - item <= NEAR && reading_is_link(c->reading, (size_t)item + 1, LINK_VERB);
}

/* Whether what a measure says of certificates is a fact of loans only: a class has no remaining term. */
static bool
is_of_loans_only(const struct clauses *c, const struct work *w, const struct refinement *refinement)
{
	const unsigned certificates = CONTEXT_CLASS | CONTEXT_CERTIFICATES;

	if ((w->context & certificates) == 0 || work_has_trait(w->measure, TRAIT_ALONE | TRAIT_DEAL))
		return false;
	/* "no class A certificate has an original balance of less than $1,000" */
	if (refinement != NULL && (refinement->context & certificates) != 0)
		return w->parties.none;
	return (w->context & CONTEXT_CLASS) != 0 || is_beside_certificates(c, w);
}

void
work_find_fact(const struct clauses *c, struct work *w)
{
	const char *fact = w->measure->fact;
	const bool  part = w->threshold != NOTHING; /* by work_find_part_above */

	w->fact = NULL;
	if (work_has_trait(w->measure, TRAIT_PASSED) || work_has_trait(w->measure, TRAIT_AVERAGE) ||
	    (c->ruled && work_is_rule(c, w)))
		return; /* an average is a fact by the measure that it is of */
	if (w->threshold == NOTHING && w->group->unit != UNIT_DATE && c->groups.above)
		w->threshold = work_find_threshold(c, w, &w->unsure);
	if (w->threshold != NOTHING) {
		/* "whose balance exceeds $500,000 and whose ratio exceeds 75%": a loan's */
		bool each = w->bound == BOUND_GT || w->bound == BOUND_GE;
		w->fact = each && w->group->unit == UNIT_USD ? NULL : work_fact_above(fact);
		/* "have ratios above 80% and no insurance": a part of those above */
		if (w->fact != NULL && c->uninsured)
			w->fact = NULL;
		else if (w->fact == NULL)
			w->threshold = NOTHING;
		/* a number that no word measures is of those above, or of nothing */
		if (w->threshold != NOTHING || part)
			return;
	}
	const struct refinement *refinement =
	    wording_refine(c->reading->wording, w->measure, w->context);
	if (refinement != NULL)
		fact = refinement->refined;
	/* "no loan with a ratio of 80% or less is insured": others above it may not be, either */
	if (fact == NULL || (refinement != NULL && w->parties.none && is_fact(fact, "insured_ltv")))
		return;
	if (refinement != NULL && (refinement->context & CONTEXT_REPURCHASE) != 0 && is_of_repurchased(c, w))
		return;
	if (is_of_loans_only(c, w, refinement))
		return;
	/* what the context makes a fact is no part of another */
	const unsigned plain = CONTEXT_SINGLE | CONTEXT_ORIGINATION | CONTEXT_NET | CONTEXT_NET_TOO;
	w->special = refinement != NULL && (refinement->context & ~plain) != 0;
	if (w->special || is_plain_fact(c, w, fact))
		w->fact = fact;
}
