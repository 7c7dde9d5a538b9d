/*
 * Deals out the numbers of a sentence. Each group of numbers gets a measure,
 * subjects and a fact; as many numbers as subjects go in order, one number is
 * everybody's where it is a bound or "each". Anything else is a misfit:
 * nothing is guessed.
 */
#include "filing/clause.h"

#include <stdlib.h>

#include "filing/words.h"
#include "filing/work.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/mask.h"

void
clauses_free(struct clauses *c)
{
	figures_free(&c->groups);
	free(c->statements);
	free(c->misfits);
}

/*** the fact ***/

/* Whether a fact is called so. Most differ from the first letter on. */
static inline bool
is_fact(const char *fact, const char *name)
{
	return *fact == *name && strcmp(fact, name) == 0;
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
	size_t behind = (size_t)w->item + 1;
	if (work_sense(c, behind) == SENSE_SUBJECTS)
		return r->subjects[work_list(c, r->items[behind].value)->first].kind == SUBJECT_OTHER;
	if (work_sense(c, behind) != SENSE_TO)
		return false;
	for (size_t i = behind + 1; i < r->count && work_sense(c, i) != SENSE_MEASURE &&
	                                     work_sense(c, i) != SENSE_NUMBER; i++)
		if (words_equal(reading_text(r, i), slice_of("trustee")) || words_equal(reading_text(r, i), slice_of("trust")))
			return false;
	return true;
}

/* Whether what a measure says of loans is a fact of all of them, and not a condition or a part. */
static bool
is_plain_fact(const struct clauses *c, const struct work *w, const char *fact)
{
	if (work_is_condition(c, w))
		return false;
	if (w->item != 1 && !work_has_trait(w->measure, TRAIT_ALONE) && work_is_opened_by_described(c))
		return false;
	if (work_has_trait(w->measure, TRAIT_BEHIND) && (work_is_in_place(c, w) || work_is_of_described(c, w)))
		return false;
	if (!work_has_trait(w->measure, TRAIT_BEHIND | TRAIT_ALONE) && work_is_restricted(c, w))
		return false;
	if (work_has_trait(w->measure, TRAIT_WHOLE) && work_is_of_part(c, w))
		return false;
	/* "loans each having a balance of less than $650,000", "reduced from 330 to 326" */
	if (w->bound != BOUND_EQ && (is_fact(fact, "balance") || is_fact(fact, "loans")))
		return false;
	if (!work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE) && work_is_of_portion(c, w))
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
	return !work_has_trait(w->measure, TRAIT_BOUNDED) || w->bound != BOUND_EQ;
}

/* Names the fact, or leaves NULL where there is none. */
static void
find_fact(const struct clauses *c, struct work *w)
{
	const char *fact = w->measure->fact;

	w->fact = NULL;
	if (work_has_trait(w->measure, TRAIT_PASSED) || work_has_trait(w->measure, TRAIT_AVERAGE))
		return; /* an average is a fact by the measure that it is of */
	if (w->threshold == NOTHING && w->group->unit != UNIT_DATE && work_may_have(c, reading_bit(SENSE_BOUND)))
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
		if (w->threshold != NOTHING)
			return;
	}
	const struct refinement *refinement =
	    wording_refine(c->reading->wording, w->measure, w->context);
	if (refinement != NULL)
		fact = refinement->refined;
	/* what the context makes a fact is no part of another */
	const unsigned plain = CONTEXT_SINGLE | CONTEXT_ORIGINATION | CONTEXT_NET | CONTEXT_NET_TOO;
	w->special = refinement != NULL && (refinement->context & ~plain) != 0;
	if (fact != NULL && (w->special || is_plain_fact(c, w, fact)))
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
	while (former != NOTHING && (former = work_strong_before(c, former)) != NOTHING) {
		const struct subject_list *list = work_list(c, former);
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

/* Whether a date is called the cut-off date right behind it: "as of May 1, 2003, the Cut-off Date". */
static bool
is_called_cut_off(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->end;

	while (work_sense(c, at) == SENSE_JOIN || work_sense(c, at) == SENSE_SUCH || work_sense(c, at) == SENSE_QUOTE)
		at++;
	return work_sense(c, at) == SENSE_MEASURE &&
	       &measures[c->reading->items[at].value] == c->reading->wording->cut_off_date;
}

/* The first of a measure's facts, up to a bar; most have no other. */
static struct slice
first_fact(const char *fact)
{
	const char *bar = strchr(fact, '|');

	return bar != NULL ? (struct slice){ fact, (size_t)(bar - fact) } : slice_of(fact);
}

/* Makes room for more statements. Returns 0, or -1 with errno ENOMEM. */
static int
make_room(struct clauses *c, size_t count)
{
	struct statement *statements =
	    grow(c->statements, &c->statement_capacity, c->statement_count + count, sizeof *statements);

	if (statements == NULL)
		return -1;
	c->statements = statements;
	return 0;
}

/* Adds a statement, for which there is room. */
static inline void
put_statement(struct clauses *c, const struct work *w, const struct subject *subject, size_t figure,
              unsigned unit, struct slice fact)
{
	const struct figure *number = &c->groups.figures[figure];
	struct statement    *found = &c->statements[c->statement_count++];

	*found = (struct statement){
		.subject = *subject,
		.fact = fact,
		.figure = (int)figure,
		.threshold = w->threshold,
		.token = number->token,
		.bound = (uint8_t)w->bound,
		.unit = (uint8_t)(number->unit != UNIT_COUNT ? number->unit : unit),
		.as_of = w->group->as_of && !is_called_cut_off(c, w->group),
	};
	if (subject->part != PART_NONE)
		complete_subject(c, w, &found->subject);
}

static int
add_statement(struct clauses *c, const struct work *w, const struct subject *subject, size_t figure,
              unsigned unit, struct slice fact)
{
	if (make_room(c, 1) != 0)
		return -1;
	put_statement(c, w, subject, figure, unit, fact);
	return 0;
}

/* The measure that joins the one at an item from before it, of the same unit: "A and B of … were". */
static int
joined_measure(const struct clauses *c, int item, unsigned unit)
{
	size_t at = (size_t)item;

	while (at > 0 && (work_sense(c, at - 1) == SENSE_JOIN || work_sense(c, at - 1) == SENSE_EXTREME))
		at--;
	if (at == 0 || at == (size_t)item || work_sense(c, at - 1) != SENSE_MEASURE)
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
		w->measure = work_measure_at(figures_measure(c->reading, item, unit));
		w->item = item;
		work_find_bound(c, w);
		find_fact(c, w);
		if (w->fact != NULL &&
		    add_statement(c, w, w->parties.subjects, w->group->first + i, unit, first_fact(w->fact)) != 0)
			return -1;
		do
			item++;
		while (i + 1 < w->group->count && work_sense(c, (size_t)item) != SENSE_MEASURE);
	}
	return 0;
}

/* "The least and greatest balances are … and …": two bounds of one measure and subject. */
static bool
has_extreme_list(const struct clauses *c, const struct work *w)
{
	size_t item = w->item == NOTHING ? 0 : (size_t)w->item;

	return w->parties.count == 1 && w->group->count == 2 && item >= 3 &&
	       work_sense(c, item - 1) == SENSE_EXTREME && work_sense(c, item - 2) == SENSE_JOIN &&
	       work_sense(c, item - 3) == SENSE_EXTREME;
}

static int
deal_to_extremes(struct clauses *c, struct work *w, unsigned unit)
{
	for (size_t i = 0; i < 2; i++) {
		w->bound = (enum bound)c->reading->items[(size_t)w->item - 3 + 2 * i].value;
		if (add_statement(c, w, w->parties.subjects, w->group->first + i, unit, first_fact(w->fact)) != 0)
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

/* The next measure that stands behind numbers of a unit, and joins on from an item; NOTHING for none. */
static int
next_behind(const struct clauses *c, size_t item, unsigned unit)
{
	while (work_sense(c, item) == SENSE_JOIN || reading_is_link(c->reading, item, LINK_PREPOSITION))
		item++;
	int measure = work_sense(c, item) == SENSE_MEASURE ? figures_measure(c->reading, (int)item, unit) : NOTHING;

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_BEHIND) ? (int)item : NOTHING;
}

/*
 * The first of as many measures behind the group, joined, as it has numbers: "2%
 * and 1% are secured by second homes and investment properties, respectively".
 */
static int
measure_list_behind(const struct clauses *c, const struct work *w, unsigned unit)
{
	int    first = NOTHING;
	size_t count = 0;

	if (w->parties.count != 1 || w->group->count < 2 || w->item != w->group->behind || w->item == NOTHING)
		return NOTHING;
	for (size_t i = w->group->end; first == NOTHING && i <= (size_t)w->item; i++)
		if (work_sense(c, i) == SENSE_MEASURE)
			first = next_behind(c, i, unit);
	for (int item = first; item != NOTHING; item = next_behind(c, (size_t)item + 1, unit))
		count++;
	return count == w->group->count ? first : NOTHING;
}

/* Deals a group's numbers out to the measures behind it, from `item` on. */
static int
deal_behind(struct clauses *c, struct work *w, unsigned unit, int item)
{
	for (size_t i = 0; i < w->group->count; i++) {
		w->measure = work_measure_at(figures_measure(c->reading, item, unit));
		w->item = item;
		find_fact(c, w);
		if (w->fact != NULL &&
		    add_statement(c, w, w->parties.subjects, w->group->first + i, unit, first_fact(w->fact)) != 0)
			return -1;
		item = next_behind(c, (size_t)item + 1, unit);
	}
	return 0;
}

/* Whether the group's one number is that of each of its subjects. */
static bool
is_everybodys(const struct work *w)
{
	return w->bound != BOUND_EQ || w->group->each || w->parties.each ||
	       !work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND);
}

/* Whether a word, in any case, is "than". */
static bool
is_than(struct slice word)
{
	static const char than[] = "than";
	size_t            same = 0;

	while (same < word.length && ascii_lower(word.text[same]) == than[same])
		same++;
	return same == word.length && than[same] == '\0';
}

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
	return is_than(last) && work_sense(c, behind) != SENSE_NUMBER;
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

/* "The lesser of the balance of the loans and $5,000": the group's number is one of several that may be. */
static bool
is_choice(const struct clauses *c, const struct figure_group *group)
{
	if ((c->reading->senses & reading_bit(SENSE_FILLER)) == 0)
		return false;
	for (size_t i = group->start; i-- > 0 && group->start - i < MANY;) {
		if (work_sense(c, i) == SENSE_FILLER && c->reading->items[i].value == FILLER_CHOICE)
			return true;
		if (reading_is_link(c->reading, i, LINK_VERB) || work_is_semicolon(c, i))
			return false;
	}
	return false;
}

/* "Is one third of that of pool I, or $5,000": it is not told whose the group's number is. */
static bool
is_of_fraction(const struct clauses *c, const struct work *w)
{
	if (w->item == NOTHING || (c->reading->senses & reading_bit(SENSE_PORTION)) == 0)
		return false;
	for (size_t i = (size_t)w->item; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_PORTION)
			return true;
	return false;
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

/* "Increased from 6.5% to 6.6%": an average has no range. */
static bool
is_change(const struct work *w)
{
	return w->group->range && work_has_trait(w->measure, TRAIT_WHOLE) &&
	       (w->measure->units & (UNIT_USD | UNIT_COUNT)) == 0;
}

/* Why a group's numbers can't be read, if they can't. */
static bool
is_spoilt(const struct clauses *c, const struct work *w, unsigned unit, enum mismatch *kind)
{
	for (size_t i = 0; i < w->group->count; i++) {
		const struct figure *figure = &c->groups.figures[w->group->first + i];
		if (!figure->spoilt && !is_counted_from(c, w->group))
			continue;
		*kind = MISMATCH_SPOILT;
		return true;
	}
	bool tied = w->group->linked || w->item == w->group->behind;
	bool whole = work_has_trait(w->measure, TRAIT_WHOLE) && !w->special && w->threshold == NOTHING;
	tied = tied && !(w->threshold != NOTHING && w->unsure) && !is_difference(c, w->group) &&
	       !is_base(c, w->group) && !is_choice(c, w->group) && !is_of_fraction(c, w) && !is_change(w) &&
	       !(whole && work_is_of_portion(c, w));
	if (unit == UNIT_OTHER || !tied) {
		*kind = unit == UNIT_OTHER ? MISMATCH_UNIT : MISMATCH_TIE;
		return true;
	}
	return false;
}

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

/* Whether words that no table knows say which loans the group is of. */
static bool
has_unread_subject(const struct clauses *c, const struct work *w)
{
	return w->parties.list != NOTHING && work_list(c, w->parties.list)->unread &&
	       work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND);
}

/* "Original and remaining terms of … months and … months": two facts of one subject. */
static int
deal_pair(struct clauses *c, const struct work *w, unsigned unit, struct slice first)
{
	struct slice second = slice_of(first.text + first.length + 1);

	if (w->group->count != 2 || w->parties.count != 1)
		return add_misfit(c, w, MISMATCH_COUNT);
	if (add_statement(c, w, w->parties.subjects, w->group->first, unit, first) != 0)
		return -1;
	return add_statement(c, w, w->parties.subjects, w->group->first + 1, unit, second);
}

/* Whether the numbers are a list that is to be dealt out: "respectively", or several subjects. */
static bool
is_list(const struct clauses *c, const struct work *w)
{
	return w->parties.count > 1 || (c->reading->senses & reading_bit(SENSE_RESPECTIVELY)) != 0;
}

/* Whether a number is no list's, but one more behind it: "$1, $2 and $3, respectively, or $6 in the aggregate". */
static bool
is_behind_list(const struct clauses *c, const struct work *w)
{
	int list = w->group->chain;

	return w->group->count == 1 && list != NOTHING &&
	       c->groups.groups[list].count == w->parties.count;
}

/*
 * Makes one list of those before a group that name as many pools as it has
 * numbers: "the 5 pool I loans and 2 pool II loans had … $9 and $8".
 */
static bool
join_lists(const struct clauses *c, struct work *w)
{
	int    list = w->parties.list, first = list;
	size_t count = w->parties.count;

	if (list == NOTHING || list != w->group->list)
		return false;
	while (count < w->group->count && --first >= 0) {
		const struct subject_list *joined = work_list(c, first);
		if (joined->first + joined->count != work_list(c, first + 1)->first ||
		    c->reading->subjects[joined->first].kind != SUBJECT_LOANS ||
		    c->reading->subjects[joined->first].name[0] == '\0')
			return false;
		count += joined->count;
	}
	if (count != w->group->count || strcmp(c->reading->subjects[work_list(c, first)->first].name,
	                                       w->parties.subjects[0].name) == 0)
		return false;
	work_set_parties(w, &c->reading->subjects[work_list(c, first)->first], count);
	return true;
}

/* Whether others are named before a list, of which it is a part: "the senior certificates, class B-1 and …". */
static bool
goes_on_from_others(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING)
		return false;
	size_t at = work_list(c, w->parties.list)->item;
	return at > 1 && work_sense(c, at - 1) == SENSE_JOIN && work_sense(c, at - 2) == SENSE_SUBJECTS;
}

static int
deal(struct clauses *c, struct work *w, unsigned unit)
{
	size_t        numbers = w->group->count, subjects = w->parties.count;
	enum mismatch kind = MISMATCH_COUNT;

	if (work_is_excepted(c, w) || (unit == UNIT_PERCENT && work_is_other_share(c, w)))
		return add_misfit(c, w, MISMATCH_TIE);
	if (is_spoilt(c, w, unit, &kind)) {
		/* only what is stated of all loans is surely meant as a fact */
		bool whole = work_has_trait(w->measure, TRAIT_WHOLE) || kind == MISMATCH_SPOILT;
		return whole ? add_misfit(c, w, kind) : 0;
	}
	struct slice fact = first_fact(w->fact);
	if (w->fact[fact.length] == '|')
		return deal_pair(c, w, unit, fact);
	if (has_extreme_list(c, w))
		return deal_to_extremes(c, w, unit);
	if (has_measure_list(c, w, unit))
		return deal_to_measures(c, w, unit);
	if (numbers > subjects && join_lists(c, w))
		subjects = w->parties.count;
	int behind = measure_list_behind(c, w, unit);
	if (behind != NOTHING)
		return deal_behind(c, w, unit, behind);
	if (numbers != subjects && !(numbers == 1 && is_everybodys(w))) {
		bool list = is_list(c, w) && !is_behind_list(c, w) && !goes_on_from_others(c, w);
		return add_misfit(c, w, list ? MISMATCH_COUNT : MISMATCH_TIE);
	}
	if (make_room(c, subjects) != 0)
		return -1;
	for (size_t i = 0; i < subjects; i++)
		put_statement(c, w, &w->parties.subjects[i], w->group->first + (numbers == 1 ? 0 : i), unit, fact);
	return 0;
}

/* Whether a fact is the whole offering's, whoever the sentence speaks of. */
static bool
is_of_offering(const struct clauses *c, const struct work *w)
{
	const struct subject *first = w->parties.subjects;
	/* "may repurchase the pool I loans when their balance is" */
	bool pool = (w->context & CONTEXT_REPURCHASE) != 0 && w->parties.list != NOTHING && w->parties.count == 1 &&
	            work_list(c, w->parties.list)->strong && first->kind == SUBJECT_LOANS &&
	            first->part == PART_NONE && first->name[0] != '\0';

	return work_has_trait(w->measure, TRAIT_ALONE) ||
	       (w->special && (w->context & (CONTEXT_INSURED | CONTEXT_REPURCHASE)) != 0 && !pool &&
	        (w->context & (CONTEXT_CLASS | CONTEXT_PLEDGED)) == 0);
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
		if (work_sense(c, i) == SENSE_SUCH && c->reading->items[i].value == SUCH_ALONE)
			return true;
	return false;
}

/*
 * Whether a group that states nothing known may be one more number of the
 * measure that has its own already: "$9 as of May 1, and $8 as of June 1".
 */
static bool
is_left_over(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;
	int                        measure = figures_measure(c->reading, group->taken, group->unit);

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_WHOLE) && group->linked &&
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
static int
name_left_over(struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     former = w->index;
	bool                       dated = false;

	while (former > 0 && groups[former].before != w->group->taken) {
		former--;
		dated = dated || groups[former].as_of;
	}
	if (dated && w->group->bound == BOUND_EQ && groups[former].list == w->group->list &&
	    groups[former].list_behind == w->group->list_behind && groups[former].unit == w->group->unit)
		contradict_group(c, &groups[former]);
	return add_misfit(c, w, MISMATCH_TIE);
}

/* Works a group out and deals its numbers. */
static int
read_group(struct clauses *c, size_t index)
{
	struct subject lone;
	struct work    w = { .index = index, .group = &c->groups.groups[index], .threshold = NOTHING, .lone = &lone };
	unsigned       unit;

	if (!work_find_measure(c, &w, &unit)) {
		unit = w.group->unit;
		if (!work_find_part_above(c, &w))
			return is_left_over(c, &w) ? name_left_over(c, &w) : 0;
	}
	work_find_parties(c, &w);
	work_find_bound(c, &w);
	work_find_context(c, &w);
	find_fact(c, &w);
	if (w.fact == NULL || is_of_them(c, &w))
		return 0;
	if (has_other_subject(&w))
		return has_unread_subject(c, &w) ? add_misfit(c, &w, MISMATCH_TIE) : 0;
	if (is_of_offering(c, &w)) {
		lone = (struct subject){ .kind = SUBJECT_LOANS };
		work_set_parties(&w, &lone, 1);
	}
	return deal(c, &w, unit);
}

/* Whether two statements give one fact two values. Dates of the offering may be several. */
static bool
are_contrary(const struct clauses *c, const struct statement *a, const struct statement *b)
{
	if (a->token == b->token || a->bound != b->bound || a->subject.kind != b->subject.kind ||
	    a->subject.part != b->subject.part || a->threshold != b->threshold ||
	    (a->unit == UNIT_DATE && a->bound == BOUND_EQ) || !slice_equal(a->fact, b->fact) ||
	    strcmp(a->subject.name, b->subject.name) != 0)
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

/* Adds a share that a word states: 100 for "all", 0 for "none". */
static int
add_share(struct clauses *c, const struct subject *subject, const char *fact, enum bound bound)
{
	if (make_room(c, 1) != 0)
		return -1;
	c->statements[c->statement_count++] = (struct statement){
		.subject = *subject,
		.fact = slice_of(fact),
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

	if (r->count != 3 || work_sense(c, 2) != SENSE_SUBJECTS || r->lists[0].none ||
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

/* Adds that the share which a measure is of is none of the parties', or all: a bound says so. */
static int
add_shares(struct clauses *c, const struct work *w, int measure, enum bound bound)
{
	for (size_t i = 0; i < w->parties.count; i++)
		if (w->parties.subjects[i].kind == SUBJECT_LOANS &&
		    add_share(c, &w->parties.subjects[i], measures[measure].fact, bound) != 0)
			return -1;
	return 0;
}

/* Whether the sentence starts with "all of the pool I loans", or "each". */
static bool
starts_with_all(const struct clauses *c)
{
	const struct subject_list *list = work_list(c, 0);

	return list->all || list->each || words_equal(reading_text(c->reading, 0), slice_of("all"));
}

/* Whether words up to a measure say more than that all loans are of it: "are secured by condominiums and". */
static bool
is_said_of_more(const struct clauses *c, size_t item)
{
	for (size_t i = 1; i < item; i++) {
		enum sense sense = work_sense(c, i);
		if (sense == SENSE_NOT || sense == SENSE_PORTION || sense == SENSE_RELATIVE ||
		    (sense == SENSE_JOIN && c->reading->items[i].value != JOIN_COMMA))
			return true;
	}
	return next_behind(c, item + 1, UNIT_PERCENT) != NOTHING;
}

/* "None of the mortgage loans are secured by investment properties": no share; "all": the whole. */
static int
find_word_share(struct clauses *c)
{
	const struct subject_list *list = work_list(c, 0);
	struct subject             lone;
	struct work                w = { .lone = &lone };
	bool                       others = false;

	if ((!list->none && !starts_with_all(c)) || c->denied || c->exception != NOTHING)
		return 0;
	for (size_t i = 2; i < c->reading->count && w.measure == NULL; i++) {
		if (work_sense(c, i) == SENSE_SUBJECTS && work_list(c, c->reading->items[i].value)->strong)
			others = true;
		if (work_sense(c, i) == SENSE_MEASURE)
			w.measure = work_measure_at(figures_measure(c->reading, w.item = (int)i, UNIT_PERCENT));
	}
	if (w.measure == NULL || !work_has_trait(w.measure, TRAIT_BEHIND) || work_has_trait(w.measure, TRAIT_DEAL))
		return 0;
	/* "are refinanced mortgage loans originated using streamlined policies" */
	if (others && strcmp(w.measure->fact, "streamlined_refinance") != 0)
		return 0;
	if (!list->none && is_said_of_more(c, (size_t)w.item))
		return 0;
	w.parties.list = 0;
	if (list->strong)
		work_set_parties(&w, &c->reading->subjects[list->first], list->count);
	else
		work_find_absent_parties(c, &w, true, list->such);
	/* "by investment properties or second homes" */
	for (; w.item != NOTHING; w.item = next_behind(c, (size_t)w.item + 1, UNIT_PERCENT))
		if (add_shares(c, &w, figures_measure(c->reading, w.item, UNIT_PERCENT),
		               list->none ? BOUND_LE : BOUND_EQ) != 0)
			return -1;
	return 0;
}

/* What a sentence without numbers states: "all …" or "none of … are …". */
static int
find_words(struct clauses *c)
{
	if (c->groups.count > 0 || c->reading->list_count == 0 ||
	    work_sense(c, 0) != SENSE_SUBJECTS || !reading_is_link(c->reading, 1, LINK_VERB))
		return 0;
	return find_whole_part(c) != 0 ? -1 : find_word_share(c);
}

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

/* "Not including the relocation loans": without what loans, and not what collateral, something is stated. */
static bool
is_without_loans(const struct clauses *c, size_t context)
{
	return (c->reading->items[context].value & CONTEXT_PLAIN) != 0 &&
	       work_sense(c, context + 1) == SENSE_SUBJECTS;
}

/* Whether a sentence names a series of certificates that is not the offering's: "in Series 2001-3". */
static bool
names_other_series(const struct clauses *c)
{
	const struct reading *r = c->reading;

	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_SERIES))) < r->count; i++) {
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
	c->uninsured = false;
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
	find_contradictions(c);
	return find_words(c);
}
