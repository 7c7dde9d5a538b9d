/*
 * Deals out the numbers of a group: as many as there are subjects go in order,
 * or as many as there are measures; one number is everybody's where it is a
 * bound or "each". Anything else is a misfit: nothing is guessed.
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/apart.h"
#include "util/grow.h"
#include "util/len.h"

/* Words that make one of several subjects. */
static const char *const together[] = { "together", "collectively", "jointly" };

/*** statements ***/

int
work_add_misfit(struct clauses *c, const struct work *w, enum mismatch kind)
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

/* Whether a date is called the cut-off date right behind it: "as of May 1, 2003, the Cut-off Date". */
static bool
is_called_cut_off(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->end;

	if (reading_is_called_cut_off(c->reading, group->start))
		return true;
	while (work_sense(c, at) == SENSE_JOIN || work_sense(c, at) == SENSE_SUCH || work_sense(c, at) == SENSE_QUOTE)
		at++;
	return work_sense(c, at) == SENSE_MEASURE &&
	       &measures[c->reading->items[at].value] == c->reading->wording->cut_off_date;
}

int
work_make_room(struct clauses *c, size_t count)
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
		.deal = work_has_trait(w->measure, TRAIT_DEAL),
	};
	if (subject->part != PART_NONE)
		work_complete_subject(c, w, &found->subject);
}

static int
add_statement(struct clauses *c, const struct work *w, const struct subject *subject, size_t figure,
              unsigned unit, struct slice fact)
{
	if (work_make_room(c, 1) != 0)
		return -1;
	put_statement(c, w, subject, figure, unit, fact);
	return 0;
}

/* The first of a measure's facts, up to a bar; most have no other. */
static struct slice
first_fact(const char *fact)
{
	const char *bar = strchr(fact, '|');

	return bar != NULL ? (struct slice){ fact, (size_t)(bar - fact) } : slice_of(fact);
}

/* Adds the group's number of an index as the fact that its measure makes it, if any. */
static int
add_of_measure(struct clauses *c, struct work *w, size_t index, unsigned unit)
{
	work_find_fact(c, w);
	return w->fact == NULL ? 0
	                       : add_statement(c, w, w->parties.subjects, w->group->first + index, unit,
	                                       first_fact(w->fact));
}

/*** to joined measures ***/

/* The measure that joins the one at an item from before it, of the same unit: "A and B of … were". */
static int
joined_measure(const struct clauses *c, int item, unsigned unit)
{
	size_t at = (size_t)item;

	while (at > 0 && (work_sense(c, at - 1) == SENSE_JOIN || work_sense(c, at - 1) == SENSE_EXTREME))
		at--;
	if (at == 0 || at == (size_t)item || work_sense(c, at - 1) != SENSE_MEASURE)
		return NOTHING;
	return reading_measure(c->reading, (int)at - 1, unit) == NOTHING ? NOTHING : (int)at - 1;
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

/* The first of the measures that are joined, the last of which is at an item. */
static int
first_joined(const struct clauses *c, int item, unsigned unit)
{
	for (int before; (before = joined_measure(c, item, unit)) != NOTHING;)
		item = before;
	return item;
}

/*
 * Whether the group's one number is that of each limit that joined measures are:
 * "the special hazard limit and the fraud limit are each $9".
 */
static bool
is_of_each_limit(const struct clauses *c, const struct work *w, unsigned unit)
{
	if (w->group->count != 1 || w->parties.count != 1 || w->item == NOTHING ||
	    w->item > (int)w->group->start || !work_has_trait(w->measure, TRAIT_DEAL))
		return false;
	int first = first_joined(c, w->item, unit);
	return first < w->item &&
	       (w->group->each || (first > 0 && work_sense(c, (size_t)first - 1) == SENSE_EACH));
}

/* Gives such a number to each of the measures. */
static int
deal_to_limits(struct clauses *c, struct work *w, unsigned unit)
{
	const int last = w->item;

	for (int item = first_joined(c, last, unit); item <= last; item++) {
		if (work_sense(c, (size_t)item) != SENSE_MEASURE)
			continue;
		w->item = item;
		w->measure = work_measure_at(reading_measure(c->reading, item, unit));
		if (add_of_measure(c, w, 0, unit) != 0)
			return -1;
	}
	return 0;
}

/* Deals a group's numbers out to as many joined measures, the last of which is its own. */
static int
deal_to_measures(struct clauses *c, struct work *w, unsigned unit)
{
	int item = w->item;

	for (size_t i = 1; i < w->group->count; i++)
		item = joined_measure(c, item, unit);
	for (size_t i = 0; i < w->group->count; i++) {
		w->item = item;
		w->measure = work_average(c, w, work_measure_at(reading_measure(c->reading, item, unit)), unit);
		work_find_bound(c, w);
		if (add_of_measure(c, w, i, unit) != 0)
			return -1;
		do
			item++;
		while (i + 1 < w->group->count && work_sense(c, (size_t)item) != SENSE_MEASURE);
	}
	return 0;
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
			first = work_next_behind(c, i, unit);
	for (int item = first; item != NOTHING; item = work_next_behind(c, (size_t)item + 1, unit))
		count++;
	return count == w->group->count ? first : NOTHING;
}

/* Deals a group's numbers out to the measures behind it, from `item` on. */
static int
deal_behind(struct clauses *c, struct work *w, unsigned unit, int item)
{
	for (size_t i = 0; i < w->group->count; i++) {
		w->measure = work_measure_at(reading_measure(c->reading, item, unit));
		w->item = item;
		if (add_of_measure(c, w, i, unit) != 0)
			return -1;
		item = work_next_behind(c, (size_t)item + 1, unit);
	}
	return 0;
}

/* The uses of properties: a share of loans may be secured by those of one and another. */
static const char *const uses[] = { "primary_residence", "second_home", "investment_property" };

/* The fact of the use that a measure of percentages at an item is, or NULL. */
static const char *
use_at(const struct clauses *c, size_t item)
{
	int measure = reading_measure_at(c->reading, item, UNIT_PERCENT);

	for (size_t i = 0; measure != NOTHING && i < LEN(uses); i++)
		if (strcmp(measures[measure].fact, uses[i]) == 0)
			return uses[i];
	return NULL;
}

/* The use that is joined to the one at an item: "primary residences and second homes". NULL for none. */
static const char *
joined_use(const struct clauses *c, size_t item)
{
	const char *before = work_sense(c, item - 1) == SENSE_JOIN ? use_at(c, item - 2) : NULL;
	const char *behind = work_sense(c, item + 1) == SENSE_JOIN ? use_at(c, item + 2) : NULL;

	if ((before == NULL && behind == NULL) || use_at(c, item) == NULL)
		return NULL;
	return before != NULL ? before : behind;
}

/* Whether an item may stand between two measures that one share is of: "primary residences and have full …". */
static bool
may_join_measures(const struct clauses *c, size_t item)
{
	enum sense sense = work_sense(c, item);

	/* "full documentation loans", not "and the loans" */
	if (sense == SENSE_SUBJECTS)
		return work_sense(c, item - 1) == SENSE_MEASURE;
	return sense == SENSE_NONE || sense == SENSE_ALL || reading_is_link(c->reading, item, LINK_VERB) ||
	       sense == SENSE_RESTRICTION || (sense == SENSE_JOIN && c->reading->items[item].value != JOIN_SEMICOLON);
}

/* Whether an item ties two such measures: "and", or the "secured" of "full documentation loans secured by". */
static bool
joins_measures(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_JOIN ||
	       (work_sense(c, item) == SENSE_RESTRICTION && work_sense(c, item - 1) == SENSE_SUBJECTS);
}

/* Whether a measure at an item is one of percentages, and of another fact than the group's. */
static bool
is_other_measure(const struct clauses *c, const struct work *w, size_t item)
{
	int share = reading_share_at(c->reading, item);

	return share != NOTHING && strcmp(measures[share].fact, w->measure->fact) != 0;
}

/*
 * Whether another measure of percentages joins the one of a share, which is
 * not told to be that of both: "95% have full documentation or reduced documentation".
 */
static bool
is_of_two_measures(const struct clauses *c, const struct work *w)
{
	size_t before = (size_t)w->item - 1, behind = (size_t)w->item + 1;
	bool   joined = false;

	for (; before > w->group->end && may_join_measures(c, before); before--)
		joined = joined || joins_measures(c, before);
	if (joined && before >= w->group->end && is_other_measure(c, w, before))
		return true;
	for (joined = false; may_join_measures(c, behind); behind++)
		joined = joined || joins_measures(c, behind);
	return joined && is_other_measure(c, w, behind);
}

/*
 * Settles a share whose measure stands behind it and is of two uses together, "97% of the loans
 * are secured by primary residences and second homes". Returns false where there is no record
 * of both, or more numbers may be of one use each.
 */
static bool
settle_uses(const struct clauses *c, const struct work *w, struct slice *fact)
{
	const char *joined = joined_use(c, (size_t)w->item);
	size_t      next = w->index + 1;

	if (joined == NULL)
		return !is_of_two_measures(c, w);
	if (strcmp(joined, w->fact) == 0)
		return true;
	bool alone = w->group->chain == NOTHING && (next == c->groups.count || c->groups.groups[next].chain == NOTHING);
	if (!alone || strcmp(joined, uses[2]) == 0 || strcmp(w->fact, uses[2]) == 0)
		return false;
	*fact = slice_of("primary_or_second_home");
	return true;
}

/*** to one subject ***/

/* "The least and greatest balances are … and …": two bounds of one measure and subject. */
static bool
has_extreme_list(const struct clauses *c, const struct work *w)
{
	if (w->parties.count != 1 || w->group->count != 2 || w->item < 3)
		return false;
	size_t item = (size_t)w->item;
	return work_sense(c, item - 1) == SENSE_EXTREME && work_sense(c, item - 2) == SENSE_JOIN &&
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

/* "Original and remaining terms of … months and … months": two facts of one subject. */
static int
deal_pair(struct clauses *c, const struct work *w, unsigned unit, struct slice first)
{
	struct slice second = slice_of(first.text + first.length + 1);

	if (w->group->count != 2 || w->parties.count != 1)
		return work_add_misfit(c, w, MISMATCH_TIE);
	if (add_statement(c, w, w->parties.subjects, w->group->first, unit, first) != 0)
		return -1;
	return add_statement(c, w, w->parties.subjects, w->group->first + 1, unit, second);
}

/*** to subjects ***/

/* Whether the group's one number is that of each of its subjects. */
static bool
is_everybodys(const struct work *w)
{
	return w->bound != BOUND_EQ || w->group->each || w->parties.each ||
	       !work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND);
}

/* Whether "respectively" is right behind a group's numbers. */
static bool
is_dealt_out(const struct clauses *c, const struct figure_group *group)
{
	return work_sense(c, group->end - 1) == SENSE_RESPECTIVELY;
}

/*
 * Whether the group's one number is one that was left of a list, as each subject has its own:
 * "no more than $5, respectively, of". Not "not less than $5 and no more than $9,
 * respectively", which are two.
 */
APART static bool
is_left_of_list(const struct clauses *c, const struct work *w)
{
	const struct figure_group *group = w->group;

	if (group->each || w->parties.each || !is_dealt_out(c, group))
		return false;
	return group->chain == NOTHING || is_dealt_out(c, &c->groups.groups[group->chain]);
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

/* Whether a number of a unit stands between two items. */
static bool
is_number_between(const struct clauses *c, size_t from, size_t to, unsigned unit)
{
	for (size_t i = from; i < to; i++)
		if (work_sense(c, i) == SENSE_NUMBER && c->reading->items[i].unit == unit)
			return true;
	return false;
}

/* Whether two subjects are of the same pool and part. */
static bool
is_same(const struct subject *one, const struct subject *other)
{
	return one->part == other->part && strcmp(one->name, other->name) == 0 && strcmp(one->pool, other->pool) == 0;
}

/*
 * Makes one list of those before a group that name as many pools, or parts, as it has numbers,
 * and have none of the kind yet: "the 5 pool I loans and 2 pool II loans had … $9 and $8", "the
 * balance of the pool I loans is $9 and that of the pool II loans $8, and their rates are 6%
 * and 5%".
 */
static bool
join_lists(const struct clauses *c, struct work *w)
{
	int list = w->group->list;

	if (list == NOTHING || w->parties.list == NOTHING || !work_list(c, list)->strong)
		return false;
	bool theirs = work_find_their(c, work_list(c, list)->item, w->group->start) < w->group->start;
	if (w->parties.list != list && !theirs)
		return false;
	int    first = list;
	size_t count = work_list(c, list)->count;
	while (count < w->group->count && --first >= 0) {
		const struct subject_list *joined = work_list(c, first);
		if (joined->first + joined->count != work_list(c, first + 1)->first ||
		    is_number_between(c, joined->item, work_list(c, first + 1)->item, w->group->unit) ||
		    c->reading->subjects[joined->first].kind != SUBJECT_LOANS ||
		    c->reading->subjects[joined->first].name[0] == '\0')
			return false;
		count += joined->count;
	}
	const struct subject *subjects = c->reading->subjects;
	if (count != w->group->count ||
	    is_same(&subjects[work_list(c, first)->first], &subjects[work_list(c, list)->first]))
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

/*
 * Whether the number is told as the sum of classes, which are most often offered so:
 * "having an aggregate balance of $9".
 */
static bool
is_sum_of_classes(const struct clauses *c, const struct work *w)
{
	return w->parties.count > 1 && w->parties.subjects[0].kind == SUBJECT_CLASS &&
	       w->group->unit == UNIT_USD && work_has_trait(w->measure, TRAIT_WHOLE) && w->item != NOTHING &&
	       !reading_is_plural(c->reading, (size_t)w->item) &&
	       (c->reading->senses & reading_bit(SENSE_RESPECTIVELY)) == 0;
}

/*
 * Whether a lone number may be that of several subjects together, and so no
 * list: "pool I and pool II together have", "such mortgage loans have", "classes A and B,
 * having an aggregate balance of".
 */
static bool
may_be_of_together(const struct clauses *c, const struct work *w)
{
	const struct sentence *s = c->reading->sentence;

	if (w->group->count > 1)
		return false;
	if (is_sum_of_classes(c, w))
		return true;
	if (w->parties.list == NOTHING || !work_list(c, w->parties.list)->strong)
		return true;
	for (size_t i = 0; i < s->count; i++)
		if (words_equal_one(sentence_token(s, i), together, LEN(together)))
			return true;
	return false;
}

/* Whether a word that may be a list's first value is joined before a group: "None and no more than 5%". */
static bool
is_behind_word(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->start;

	if (at < 2 || work_sense(c, at - 1) != SENSE_JOIN)
		return false;
	return work_sense(c, at - 2) == SENSE_NOT || work_sense(c, at - 2) == SENSE_ALL;
}

/*
 * Whether "respectively" stands behind what shares are of, some of which no table knows: "3% and 1%
 * of the loans are secured by second homes and cooperatives, respectively".
 */
static bool
is_of_several_behind(const struct clauses *c, const struct work *w)
{
	return w->parties.count == 1 && w->group->unit == UNIT_PERCENT && w->item > (int)w->group->end &&
	       !is_dealt_out(c, w->group) &&
	       reading_find(c->reading, (size_t)w->item, reading_bit(SENSE_RESPECTIVELY)) < c->reading->count;
}

/* Why as many numbers as a group has are not its subjects': they are a list of another length, or no list. */
static enum mismatch
misfit_of(const struct clauses *c, const struct work *w)
{
	bool other = w->group->count == 1 && is_left_of_list(c, w) ? is_behind_word(c, w) : is_behind_list(c, w);

	if (other || !is_list(c, w) || goes_on_from_others(c, w) || may_be_of_together(c, w) || is_of_several_behind(c, w))
		return MISMATCH_TIE;
	return MISMATCH_COUNT;
}

int
work_deal(struct clauses *c, struct work *w, unsigned unit)
{
	size_t numbers = w->group->count, subjects = w->parties.count;

	if ((c->exception != NOTHING && work_is_excepted(c, w)) ||
	    (unit == UNIT_PERCENT && work_is_other_share(c, w)) ||
	    (w->group->range && work_goes_down(c, w->group)))
		return work_add_misfit(c, w, MISMATCH_TIE);
	int doubt = work_doubt(c, w, unit);
	if (doubt != NOTHING) {
		/* only what is stated of all loans is surely meant as a fact */
		bool whole = work_has_trait(w->measure, TRAIT_WHOLE) || doubt == MISMATCH_SPOILT;
		return whole ? work_add_misfit(c, w, (enum mismatch)doubt) : 0;
	}
	struct slice fact = first_fact(w->fact);
	if (w->fact[fact.length] == '|')
		return deal_pair(c, w, unit, fact);
	if (has_extreme_list(c, w))
		return deal_to_extremes(c, w, unit);
	if (has_measure_list(c, w, unit))
		return deal_to_measures(c, w, unit);
	if (is_of_each_limit(c, w, unit))
		return deal_to_limits(c, w, unit);
	if (numbers > subjects && join_lists(c, w))
		subjects = w->parties.count;
	int behind = measure_list_behind(c, w, unit);
	if (behind != NOTHING)
		return deal_behind(c, w, unit, behind);
	if (numbers != subjects && (numbers > 1 || !is_everybodys(w) || is_left_of_list(c, w)))
		return work_add_misfit(c, w, misfit_of(c, w));
	if (unit == UNIT_PERCENT && w->item == w->group->behind && w->item != NOTHING && !w->listed &&
	    !settle_uses(c, w, &fact))
		return work_add_misfit(c, w, MISMATCH_TIE);
	if (work_make_room(c, subjects) != 0)
		return -1;
	for (size_t i = 0; i < subjects; i++)
		put_statement(c, w, &w->parties.subjects[i], w->group->first + (numbers == 1 ? 0 : i), unit, fact);
	return 0;
}
