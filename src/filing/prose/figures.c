/*
 * Finds groups of numbers in one pass from left to right, which remembers the
 * last measure of each unit and the last list of subjects.
 */
#include "filing/prose/figures.h"

#include <stdlib.h>

#include "filing/prose/member.h"
#include "filing/prose/tie.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/grow.h"
#include "util/len.h"
#include "util/word.h"

/* Words before a date: "the closing date, which is [expected to] be". */
static const char *const before_dates[] = { "expected", "anticipated", "to" };

/* Words behind a value that say which bound it is. */
static const char *const extremes[] = { "maximum", "minimum", "max", "min" };

enum { UNIT_BITS = 7 };

/* What was seen so far. */
struct scan {
	const struct reading *reading;
	int                   measure[UNIT_BITS]; /* the last item that is one of the unit */
	int                   group[UNIT_BITS];   /* the last group of the unit, "as of" dates aside */
	int                   any;                /* the last item that is a measure */
	int                   list;
};

void
figures_free(struct figure_groups *g)
{
	free(g->groups);
	free(g->figures);
}

/* The place of a unit, or of the first of several, in the arrays of a scan. */
static unsigned
unit_bit(unsigned unit)
{
	return word_lowest_bit(unit | 1U << (UNIT_BITS - 1));
}

/*
 * Whether a share at an item is only another way to have the one noted before
 * it, of an earlier row: "policies which require proof of income, or which are
 * streamlined". Behind numbers the first row counts as well.
 */
static bool
is_or_share(const struct scan *scan, size_t item)
{
	const struct reading *r = scan->reading;
	int                   former = scan->measure[unit_bit(UNIT_PERCENT)];
	int                   value = r->items[item].value;

	if (former == NOTHING || (measures[value].traits & TRAIT_BEHIND) == 0)
		return false;
	int noted = reading_measure(r, former, UNIT_PERCENT);
	if ((measures[noted].traits & TRAIT_BEHIND) == 0 || noted > value)
		return false;
	bool either = false;
	for (size_t i = (size_t)former + 1; i < item; i++) {
		if (reading_sense(r, i) == SENSE_NUMBER || reading_is_link(r, i, LINK_VERB))
			either = false;
		either = either || (reading_sense(r, i) == SENSE_JOIN &&
		                    words_equal(reading_text(r, i), slice_of("or")));
	}
	return either;
}

/*
 * Whether a date stands right behind the name of one at an item: "the closing
 * date[, which is expected to be] June 1, 2003", "of June 1, 2003".
 */
static bool
is_dated(const struct reading *r, size_t item)
{
	size_t next = item + 1;

	while (reading_sense(r, next) == SENSE_QUOTE || reading_sense(r, next) == SENSE_JOIN ||
	       reading_sense(r, next) == SENSE_COLON || reading_sense(r, next) == SENSE_NEUTRAL ||
	       reading_is_link(r, next, LINK_PARTITIVE))
		next++;
	bool apart = reading_sense(r, next - 1) == SENSE_JOIN || reading_sense(r, next) == SENSE_RELATIVE;
	while (apart && next < r->count &&
	       (reading_sense(r, next) == SENSE_RELATIVE || reading_is_link(r, next, LINK_VERB) ||
	        words_equal_one(reading_text(r, next), before_dates, LEN(before_dates))))
		next++;
	bool other = apart && reading_sense(r, next) == SENSE_NUMBER && r->items[next].unit != UNIT_DATE;
	return figures_is_number(r, next) && !other;
}

/*
 * Whether the name of a date at an item only tells when, or from which date on,
 * the one is that is stated: "the latest maturity as of the cut-off date is",
 * "the first payment date after the closing date is".
 */
APART static bool
is_reference(const struct reading *r, size_t item)
{
	int measure = reading_measure(r, (int)item, UNIT_DATE);

	if ((measures[measure].traits & (TRAIT_ALONE | TRAIT_BEHIND)) != TRAIT_ALONE)
		return false;
	enum sense before = item > 0 ? reading_sense(r, item - 1) : SENSE_NONE;

	return (before == SENSE_AS_OF || before == SENSE_BOUND || before == SENSE_FIXED_BOUND ||
	        before == SENSE_LINK) &&
	       !is_dated(r, item);
}

/*
 * The nearest date, from an item that is one on, that is not only told as of: "the
 * latest [maturity] as of the cut-off date".
 */
APART static int
skip_references(const struct reading *r, int item)
{
	while (item != NOTHING &&
	       (reading_measure_at(r, (size_t)item, UNIT_DATE) == NOTHING || is_reference(r, (size_t)item)))
		item--;
	return item;
}

static void
note_measure(struct scan *scan, size_t item)
{
	const struct reading *r = scan->reading;

	if (measures[r->items[item].value].units != UNIT_DATE || !is_reference(r, item))
		scan->any = (int)item;
	if (is_or_share(scan, item))
		return;
	for (int16_t i = r->items[item].meaning; i != PHRASE_NONE;) {
		const struct meaning *meaning = phrases_meaning(r->wording->phrases, i);
		if (meaning->sense == SENSE_MEASURE)
			for (unsigned units = measures[meaning->value].units; units != 0; units &= units - 1)
				scan->measure[unit_bit(units)] = (int)item;
		i = meaning->next;
	}
}

/*** the numbers of a group ***/

static bool
has_byte(struct slice text, char byte)
{
	return memchr(text.text, byte, text.length) != NULL;
}

/* Whether nothing but numbers of a list may be at an item that is a word: "87% and none, respectively". */
static bool
is_in_list(const struct reading *r, size_t item)
{
	enum sense behind = reading_sense(r, item + 1);

	return behind == SENSE_JOIN || behind == SENSE_RESPECTIVELY || item + 1 == r->count;
}

/* The word "none" as a member of such a list. */
static bool
is_none_figure(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NOT && is_in_list(r, item);
}

/* The word "all" as one. */
static bool
is_all_figure(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_ALL && is_in_list(r, item);
}

/* Whether a number without a unit can be one of numbers with it: "359.00 months and 357.41". */
static bool
can_lack_unit(struct slice number, unsigned unit)
{
	switch (unit) {
	case UNIT_MONTHS:
	case UNIT_YEARS:
		return true;
	case UNIT_PERCENT:
		return has_byte(number, '.');
	case UNIT_USD:
		return has_byte(number, '.') || has_byte(number, ',');
	default:
		return false;
	}
}

bool
figures_can_lack(const struct figure_groups *g, const struct reading *r,
                 const struct figure_group *group, unsigned unit)
{
	for (size_t i = 0; i < group->count; i++) {
		const struct figure *figure = &g->figures[group->first + i];
		if (figure->word == FIGURE_NO_WORD && !can_lack_unit(sentence_token(r->sentence, figure->token), unit))
			return false;
	}
	return true;
}

/* Whether a number can be of the group whose last number is at `last`. */
static bool
is_kindred(const struct reading *r, const struct figure_group *group, size_t last, size_t item)
{
	unsigned unit = r->items[item].unit;

	if (is_none_figure(r, item))
		return group->unit != UNIT_DATE;
	if (is_all_figure(r, item))
		return group->unit == UNIT_PERCENT;
	/* what is "of which" is another's */
	if (!figures_is_number(r, item) || reading_sense(r, item + 1) == SENSE_DEFINITION)
		return false;
	if (unit == group->unit)
		return true;
	/* "… of $5,000, and 1,000 mortgage loans" */
	if (unit == UNIT_COUNT)
		return reading_sense(r, item + 1) != SENSE_SUBJECTS &&
		       can_lack_unit(reading_text(r, item), group->unit);
	return group->unit == UNIT_COUNT && can_lack_unit(reading_text(r, last), unit);
}

static inline int
add_figure(struct figure_groups *g, const struct reading *r, size_t item, enum figure_word word)
{
	struct figure *figures =
	    grow(g->figures, &g->figure_capacity, g->figure_count + 1, sizeof *figures);

	if (figures == NULL)
		return -1;
	g->figures = figures;
	figures[g->figure_count++] = (struct figure){
		.token = r->items[item].token,
		.unit = word != FIGURE_NO_WORD ? UNIT_COUNT : r->items[item].unit,
		.word = (uint8_t)word,
		.spoilt = reading_sense(r, item) == SENSE_SPOILT,
	};
	return 0;
}

/*
 * The item behind a term that goes on in months, "14 years and 5 months" from
 * its years on; `item` where it does not. No record has a unit for one.
 */
static size_t
skip_years_and_months(const struct reading *r, size_t item)
{
	if (r->items[item].unit != UNIT_YEARS || !figures_is_number(r, item))
		return item;
	size_t months = reading_skip_joins(r, item + 1);
	return figures_is_number(r, months) && r->items[months].unit == UNIT_MONTHS ? months + 1 : item;
}

/* The word that stands for a number at an item. */
static inline enum figure_word
figure_word_at(const struct reading *r, size_t item)
{
	enum sense sense = reading_sense(r, item);

	if (sense == SENSE_NUMBER)
		return FIGURE_NO_WORD;
	if (sense == SENSE_NOT)
		return FIGURE_NONE;
	return sense == SENSE_ALL ? FIGURE_ALL : FIGURE_NO_WORD;
}

/* Adds the number at an item to the group. */
static int
take_figure(struct figure_groups *g, const struct reading *r, struct figure_group *group, size_t item)
{
	enum figure_word word = figure_word_at(r, item);

	if (add_figure(g, r, item, word) != 0)
		return -1;
	if (word == FIGURE_NO_WORD && (group->unit == UNIT_COUNT || group->count == 0))
		group->unit = r->items[item].unit;
	group->count++;
	group->end = skip_years_and_months(r, item);
	if (group->end > item)
		g->figures[g->figure_count - 1].spoilt = true;
	else
		group->end = item + 1;
	return 0;
}

/* Whether an item behind a number makes a bound of it, and not of a measure behind: "71% maximum". */
static bool
is_extreme_behind(const struct reading *r, size_t item)
{
	if (reading_sense(r, item) != SENSE_EXTREME)
		return false;
	enum sense behind = reading_sense(r, item + 1);
	return (behind == SENSE_END || behind == SENSE_JOIN) &&
	       words_equal_one(reading_text(r, item), extremes, LEN(extremes));
}

/* Takes what may stand right behind numbers: "each", "respectively", "or less". */
static void
take_trailer(const struct reading *r, struct figure_group *group)
{
	if (reading_sense(r, group->end) == SENSE_BOUND_BEHIND || is_extreme_behind(r, group->end)) {
		group->bound = (uint8_t)r->items[group->end++].value;
		group->linked = true;
	}
	if (reading_sense(r, group->end) == SENSE_EACH &&
	    reading_sense(r, group->end + 1) != SENSE_SUBJECTS) {
		group->each = true;
		group->end++;
	}
	size_t behind = reading_skip_joins(r, group->end);
	if (reading_sense(r, behind) == SENSE_RESPECTIVELY)
		group->end = behind + 1;
}

/*** what is before a group ***/

/* Whether an item only says that a number is the rest of others: "$9 is in pool I, and the remaining $8 in pool II". */
static bool
is_remaining(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NONE && words_equal(reading_text(r, item), slice_of("remaining"));
}

/*
 * Whether "minimum" right before a group stands behind its label, or goes on from one
 * there: "balances: minimum $5; [maximum $9]".
 */
static bool
is_labeled_extreme(const struct figure_groups *g, const struct reading *r, const struct figure_group *group)
{
	size_t     extreme = group->start - 1;
	enum sense before = extreme > 0 ? reading_sense(r, extreme - 1) : SENSE_NONE;

	if (before == SENSE_COLON)
		return true;
	return before == SENSE_JOIN && g->count > 0 && g->groups[g->count - 1].end == extreme - 1 &&
	       reading_sense(r, g->groups[g->count - 1].start) == SENSE_EXTREME;
}

/* Takes the bound before the group's first number, and what may stand between them. */
static bool
take_bound(const struct figure_groups *g, const struct reading *r, struct figure_group *group)
{
	while (group->start > 0 && (reading_sense(r, group->start - 1) == SENSE_NEUTRAL ||
	                            reading_sense(r, group->start - 1) == SENSE_EACH ||
	                            is_remaining(r, group->start - 1))) {
		group->start--;
		group->each = group->each || reading_sense(r, group->start) == SENSE_EACH;
	}
	enum sense sense = group->start > 0 ? reading_sense(r, group->start - 1) : SENSE_NONE;
	if (sense == SENSE_RANGE) {
		group->start--;
		return true;
	}
	if (sense == SENSE_BOUND || sense == SENSE_FIXED_BOUND) {
		group->start--;
		group->bound = (uint8_t)r->items[group->start].value;
		group->fixed = sense == SENSE_FIXED_BOUND;
		group->linked = true;
	} else if (sense == SENSE_EXTREME && is_labeled_extreme(g, r, group)) {
		group->start--;
		group->bound = (uint8_t)r->items[group->start].value;
		group->fixed = group->linked = true;
	}
	return false;
}

/* Whether a group is one that another goes on from, over however many. */
static bool
is_in_chain(const struct figure_groups *g, const struct figure_group *group, int other)
{
	int at = group->chain;

	while (at > other)
		at = g->groups[at].chain;
	return at == other && at != NOTHING;
}

/* Whether a bound is joined to another of the same: "terms of at least 20 but not more than 30 years". */
static bool
is_second_bound(const struct figure_groups *g, const struct reading *r, const struct figure_group *group)
{
	if (g->count == 0)
		return false;
	const struct figure_group *former = &g->groups[g->count - 1];
	return former->bound != BOUND_EQ && former->bound != group->bound &&
	       (former->unit == group->unit || former->unit == UNIT_COUNT) &&
	       reading_skip_joins(r, former->end) == group->start;
}

/*
 * Whether a number starts a clause that is told of it, and is none of a measure
 * before it: "is 72%, and 5% are", "with at least 5%, by balance, having", "and no
 * less than 12 months have passed".
 */
APART static bool
is_clause_subject(const struct figure_groups *g, const struct reading *r, const struct figure_group *group)
{
	if (group->count != 1 || group->range)
		return false;
	if (group->unit != UNIT_PERCENT &&
	    (group->unit == UNIT_DATE || group->bound == BOUND_EQ || is_second_bound(g, r, group)))
		return false;
	if (reading_sense(r, group->start - 1) == SENSE_RELATIVE && r->items[group->start - 1].value != RELATIVE_WITH)
		return false;
	size_t behind = reading_skip_joins(r, group->end);
	int    value = r->items[behind].value;
	if (reading_sense(r, behind) == SENSE_FILLER)
		return value == FILLER_BASE || value == FILLER_NUMBER;
	if (behind > group->end)
		return false;
	if (reading_is_link(r, behind, LINK_VERB))
		return true;
	if (reading_sense(r, behind) == SENSE_RELATIVE || group->unit != UNIT_PERCENT)
		return group->unit == UNIT_PERCENT;
	/* "5% in number", "5% in Ohio" */
	behind += reading_is_link(r, behind, LINK_PREPOSITION) && !reading_is_link(r, behind, LINK_PARTITIVE);
	return reading_sense(r, behind) == SENSE_NONE ||
	       (behind > group->end && reading_measure_at(r, behind, UNIT_COUNT) != NOTHING);
}

/* Finds the measures and subjects before a group; a measure that has its number already is none. */
static void
find_before(const struct figure_groups *g, const struct scan *scan, struct figure_group *group)
{
	const uint64_t starters = reading_bit(SENSE_JOIN) | reading_bit(SENSE_RELATIVE);
	unsigned       bit = unit_bit(group->unit);
	int            taken = scan->group[bit], before = scan->measure[bit];

	group->any_before = scan->any;
	if (before == NOTHING)
		return;
	if (group->start > 0 && (reading_bit(reading_sense(scan->reading, group->start - 1)) & starters) != 0 &&
	    is_clause_subject(g, scan->reading, group))
		return;
	if (group->unit == UNIT_DATE)
		before = skip_references(scan->reading, before);
	group->before = before;
	/* "a balance of $9, of which $5 is in pool I" has one measure for both */
	if (taken == NOTHING || before == NOTHING || group->placed || (size_t)before >= g->groups[taken].start)
		return;
	/* what goes on from numbers without a measure has none, either */
	int measure = is_in_chain(g, group, taken) ? g->groups[taken].before : NOTHING;
	group->taken = measure == NOTHING ? group->before : NOTHING;
	group->before = measure;
}

/*** groups ***/

/*
 * Makes room for a group behind the others, where it is made: it is none of them yet.
 * Returns NULL with errno ENOMEM.
 */
static inline struct figure_group *
room_for_group(struct figure_groups *g)
{
	struct figure_group *groups = grow(g->groups, &g->capacity, g->count + 1, sizeof *groups);

	if (groups == NULL)
		return NULL;
	g->groups = groups;
	return &groups[g->count];
}

/* Passes over "approximately" and "per annum". */
static size_t
skip_neutral(const struct reading *r, size_t at)
{
	while (reading_sense(r, at) == SENSE_NEUTRAL)
		at++;
	return at;
}

/*
 * Whether a group is the servicing fee that a rate behind it is told without:
 * "before deduction of the servicing fee of 0.25% was 6.662%".
 */
static bool
is_fee(const struct reading *r, const struct figure_group *group)
{
	const int fee = CONTEXT_GROSS | CONTEXT_NET | CONTEXT_NET_TOO;

	if (group->unit != UNIT_PERCENT || group->start < 2 || reading_sense(r, group->start - 2) != SENSE_CONTEXT ||
	    (r->items[group->start - 2].value & fee) == 0 || !reading_is_link(r, group->start - 1, LINK_PARTITIVE))
		return false;
	size_t verb = reading_skip_joins(r, group->end);
	return reading_is_link(r, verb, LINK_VERB) && figures_is_number(r, skip_neutral(r, verb + 1));
}

/*
 * Gives a group the list that is before parentheses, where only these name pools: "952
 * loans (674 in pool I), with $9".
 */
APART static void
leave_place(const struct reading *r, const struct figure_groups *g, struct figure_group *group)
{
	if (reading_is_in_place(r, g->figures[group->first].token))
		return;
	while (group->list != NOTHING && r->lists[group->list].aside)
		group->list--;
}

/* Finishes the group behind the others, and adds it. */
static void
add_group(struct figure_groups *g, struct scan *scan)
{
	struct figure_group *group = &g->groups[g->count];
	bool                 fee = is_fee(scan->reading, group);

	group->list = scan->list;
	if (scan->reading->place_count > 0)
		leave_place(scan->reading, g, group);
	tie_group(g, scan->reading, group);
	if (!fee)
		find_before(g, scan, group);
	if (!group->as_of && !fee)
		scan->group[unit_bit(group->unit)] = (int)g->count;
	if (group->bound == BOUND_GT && group->unit == UNIT_PERCENT)
		g->above = true;
	g->count++;
}

/* Begins a group. Returns NULL with errno ENOMEM. */
static inline struct figure_group *
begin_group(struct figure_groups *g, size_t item)
{
	struct figure_group *group = room_for_group(g);

	if (group == NULL)
		return NULL;
	*group = (struct figure_group){
		.first = g->figure_count,
		.start = item,
		.end = item,
		.unit = UNIT_COUNT,
		.chain = NOTHING,
		.before = NOTHING,
		.taken = NOTHING,
		.any_before = NOTHING,
		.behind = NOTHING,
		.list = NOTHING,
		.list_behind = NOTHING,
	};
	return group;
}

/* Whether "up to" is at an item, or another bound that what stands behind it is the greatest of. */
static bool
is_upmost(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_FIXED_BOUND && r->items[item].value == BOUND_LE;
}

/* Whether "from" stands before a group, or what says a range without doubt, which `range` tells. */
static bool
is_from(const struct reading *r, const struct figure_group *group, bool range)
{
	return range || (group->start > 0 && reading_is_link(r, group->start - 1, LINK_FROM));
}

/* Where the second number of a range stands whose first is at `item`; 0 where it is no range. */
static inline size_t
range_end(const struct reading *r, const struct figure_group *low, size_t item, bool range)
{
	size_t     at = skip_neutral(r, item + 1), second = skip_neutral(r, at + 1);
	enum sense between = reading_sense(r, at);
	bool       dash = between == SENSE_COLON &&
	            sentence_kind(r->sentence, r->items[at].token) == TOKEN_DASH;
	bool       fits = between == SENSE_TO || dash || (range && between == SENSE_JOIN);

	if ((between == SENSE_TO || between == SENSE_JOIN) && is_upmost(r, second)) { /* "to not more than $5", ", up to" */
		fits = fits || is_from(r, low, range);
		second = skip_neutral(r, second + 1);
	} else if (is_upmost(r, at)) {
		fits = is_from(r, low, range);
	}
	return fits && figures_is_number(r, second) && is_kindred(r, low, item, second) ? second : 0;
}

/* Where the range's first number stands that is joined to the one at an item; SIZE_MAX for none. */
static size_t
next_range(const struct reading *r, const struct figure_group *low, size_t item, bool range)
{
	size_t next = reading_skip_joins(r, skip_neutral(r, range_end(r, low, item, range) + 1));

	while (reading_sense(r, next) == SENSE_RANGE || reading_is_link(r, next, LINK_PREPOSITION))
		next++;
	return figures_is_number(r, next) && range_end(r, low, next, range) != 0 ? next : SIZE_MAX;
}

/* Whether a percentage would have a measure that stands before it, and is none of a share. */
static bool
is_behind_measure(const struct scan *scan)
{
	int measure = reading_measure(scan->reading, scan->measure[unit_bit(UNIT_PERCENT)], UNIT_PERCENT);

	return measure != NOTHING && (measures[measure].traits & TRAIT_BEHIND) == 0;
}

/* Whether "2% of the loans have" is at an item, "of the properties are", "of the pool consists of". */
static bool
is_new_share(const struct reading *r, size_t item)
{
	if (!reading_is_link(r, item + 1, LINK_PARTITIVE))
		return false;
	/* "5% of them had" */
	if (reading_sense(r, item + 2) == SENSE_SUCH)
		return r->items[item + 2].value == SUCH_ALONE && reading_is_link(r, item + 3, LINK_VERB);
	if (reading_sense(r, item + 2) == SENSE_POOL)
		return member_is_nameless_pool(r, item + 2) &&
		       (reading_is_link(r, item + 3, LINK_VERB) || reading_sense(r, item + 3) == SENSE_DEFINITION);
	if (reading_sense(r, item + 2) != SENSE_SUBJECTS) {
		size_t behind = tie_skip_security(r, item + 2);
		return behind > item + 2 && reading_is_link(r, behind, LINK_VERB);
	}
	return r->lists[r->items[item + 2].value].count == 1 && reading_is_link(r, item + 3, LINK_VERB);
}

/*
 * Whether dollars at an item are a part of those before it, which the sentence starts
 * with: "Of the aggregate balance of $9, $5 is".
 */
static bool
is_part_of_first(const struct figure_groups *g, const struct reading *r, size_t item)
{
	return g->count == 0 && r->items[item].unit == UNIT_USD && reading_is_link(r, 0, LINK_PARTITIVE) &&
	       reading_sense(r, 1) == SENSE_MEASURE && reading_is_link(r, item + 1, LINK_VERB) &&
	       r->items[item - 1].value == JOIN_COMMA;
}

/*
 * Whether a share starts a clause of its own behind a group, as its subject:
 * "no ratio is above 95% and 12% had ratios above 80%".
 */
static bool
is_own_clause(const struct reading *r, const struct scan *scan, size_t item)
{
	bool many = scan->list != NOTHING && r->lists[scan->list].count > 1;

	if (r->items[item].unit != UNIT_PERCENT)
		return false;
	if (is_behind_measure(scan) && (is_new_share(r, item) || (!many && reading_is_link(r, item + 1, LINK_VERB))))
		return true;
	return !many && reading_is_link(r, item + 1, LINK_VERB) && reading_sense(r, item + 2) == SENSE_MEASURE;
}

/* Where the number stands that is joined to the one at an item as another of the same list; SIZE_MAX for none. */
static size_t
next_listed(const struct reading *r, const struct figure_group *group, size_t item)
{
	size_t joint = skip_neutral(r, item + 1), next = skip_neutral(r, reading_skip_joins(r, joint));

	return reading_sense(r, joint) == SENSE_JOIN && is_kindred(r, group, item, next) ? next : SIZE_MAX;
}

/* Counts the numbers of a list from an item on; `*last` is set to the last of them. */
static size_t
count_listed(const struct reading *r, const struct figure_group *group, size_t item, size_t *last)
{
	size_t count = 0;

	for (size_t next = item; next != SIZE_MAX; next = next_listed(r, group, next), count++)
		*last = next;
	return count;
}

/*
 * Where "to" stands between the two lists that a range from an item on is made of: "from $5 and
 * $6[, respectively,] to $8 and $9, respectively"; 0 where it is not.
 */
static size_t
find_between_lists(const struct reading *r, const struct figure_group *low, size_t item)
{
	size_t last = item, end = item, lows = count_listed(r, low, item, &last);
	size_t at = reading_skip_joins(r, skip_neutral(r, last + 1));
	bool   parted = reading_sense(r, at) == SENSE_RESPECTIVELY;

	if (parted)
		at = reading_skip_joins(r, at + 1);
	size_t high = skip_neutral(r, at + 1);
	if (lows < 2 || (reading_sense(r, at) != SENSE_TO && !is_upmost(r, at)) || !is_kindred(r, low, last, high))
		return 0;
	/* not "between 20 and 30 years and 10 to 15 years" */
	return parted || count_listed(r, low, high, &end) == lows ? at : 0;
}

/* Takes a list of numbers, from an item on to the one at `last`, as the one end of ranges. Returns 0 or -1. */
static int
take_ends(struct figure_groups *g, struct scan *scan, struct figure_group *group, size_t item, size_t last)
{
	const struct reading *r = scan->reading;

	for (; item <= last; item = next_listed(r, group, item))
		if (take_figure(g, r, group, item) != 0)
			return -1;
	take_trailer(r, group);
	group->fixed = group->linked = group->range = true;
	add_group(g, scan);
	return 0;
}

/* Reads a range of two lists as read_range() does, with the word between them at an item. Returns 1, or -1. */
APART static int
read_lists(struct figure_groups *g, struct scan *scan, struct figure_group *low, size_t to)
{
	const struct reading *r = scan->reading;
	const size_t          first = skip_neutral(r, to + 1);
	size_t                last = first, next = first;

	/* what starts a range or a clause is no more of the list */
	while (next != SIZE_MAX && (next == first || (range_end(r, low, next, false) == 0 && !is_own_clause(r, scan, next))))
		next = next_listed(r, low, last = next);
	low->bound = BOUND_GE;
	if (take_ends(g, scan, low, low->end, to) != 0)
		return -1;
	struct figure_group *high = begin_group(g, to);
	if (high == NULL)
		return -1;
	high->unit = r->items[first].unit;
	high->bound = BOUND_LE;
	return take_ends(g, scan, high, first, last) == 0 ? 1 : -1;
}

/*
 * Reads "from $16,000 to $1,000,000", or as many ranges as are joined, into a
 * group of least numbers and one of greatest. Returns 1, 0 where there is no
 * range, or -1.
 */
static int
read_range(struct figure_groups *g, struct scan *scan, struct figure_group *low, bool range)
{
	const struct reading *r = scan->reading;
	size_t                first = low->end;
	size_t                to = is_from(r, low, range) ? find_between_lists(r, low, first) : 0;

	if (to != 0)
		return read_lists(g, scan, low, to);
	if (range_end(r, low, first, range) == 0)
		return 0;
	/* a copy: numbers that are taken change the unit, and so what is a range with it */
	const struct figure_group kind = *low;
	struct figure_group       high = *low;
	for (size_t item = first; item != SIZE_MAX; item = next_range(r, &kind, item, range))
		if (take_figure(g, r, low, item) != 0)
			return -1;
	high.first = g->figure_count;
	for (size_t item = first; item != SIZE_MAX; item = next_range(r, &kind, item, range))
		if (take_figure(g, r, &high, range_end(r, &kind, item, range)) != 0)
			return -1;
	low->bound = BOUND_GE;
	high.bound = BOUND_LE;
	low->fixed = high.fixed = low->linked = low->range = high.range = true;
	take_trailer(r, &high);
	low->end = high.end;
	add_group(g, scan);
	high.start = high.end;
	low = room_for_group(g);
	if (low == NULL)
		return -1;
	*low = high;
	add_group(g, scan);
	g->groups[g->count - 2].list_behind = g->groups[g->count - 1].list_behind;
	return 1;
}

/* Passes over "none, none and" or "all and", values of a list, from an item on. */
static size_t
skip_words(const struct reading *r, size_t at)
{
	while ((is_none_figure(r, at) && words_equal(reading_text(r, at), slice_of("none"))) || is_all_figure(r, at))
		at = reading_skip_joins(r, at + 1);
	return at;
}

/* Whether a bound is at an item, which says "no" itself or not. */
static bool
is_bound(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_BOUND || reading_sense(r, item) == SENSE_FIXED_BOUND;
}

/*
 * Whether a word at an item is the first value of a list, which has its bound behind it:
 * "None and no more than 5%, respectively, of", "All and at least 94%".
 */
APART static bool
is_first_word(const struct reading *r, size_t item)
{
	size_t at = skip_words(r, item);

	if (at == item)
		return false;
	at = skip_neutral(r, at + is_bound(r, at));
	return reading_sense(r, at) == SENSE_NUMBER && (r->items[at].unit & (UNIT_PERCENT | UNIT_USD)) != 0 &&
	       reading_find(r, at, reading_bit(SENSE_RESPECTIVELY)) < r->count;
}

/* Takes such words and the bound behind them. Returns the item of the number there, or SIZE_MAX with errno ENOMEM. */
APART static size_t
take_first_words(struct figure_groups *g, const struct reading *r, struct figure_group *group, size_t item)
{
	const size_t behind = skip_words(r, item);
	const bool   bound = is_bound(r, behind);

	for (; item < behind; item = reading_skip_joins(r, item + 1))
		if (take_figure(g, r, group, item) != 0)
			return SIZE_MAX;
	if (bound) {
		group->bound = (uint8_t)r->items[behind].value;
		group->fixed = group->linked = true;
	}
	return skip_neutral(r, behind + bound);
}

/* Reads the group whose first number, or word for one, is at an item. Returns 0 or -1; `*next` is behind it. */
static int
read_group(struct figure_groups *g, struct scan *scan, size_t item, size_t *next)
{
	const struct reading *r = scan->reading;
	struct figure_group  *group = begin_group(g, item);

	if (group == NULL)
		return -1;
	bool range = take_bound(g, r, group);
	if (figures_is_number(r, item))
		group->unit = r->items[item].unit;
	else if (is_first_word(r, item) && (item = take_first_words(g, r, group, item)) == SIZE_MAX)
		return -1;
	int found = read_range(g, scan, group, range);
	if (found != 0) {
		*next = g->count > 0 ? g->groups[g->count - 1].end : item + 1;
		return found < 0 ? -1 : 0;
	}
	for (size_t last = item; item != SIZE_MAX; last = item) {
		if (take_figure(g, r, group, item) != 0)
			return -1;
		size_t behind = reading_skip_joins(r, group->end);
		bool   joined = behind > group->end || (reading_is_aside(r, last) && reading_is_aside(r, behind));
		item = joined && behind < r->count && is_kindred(r, group, last, behind) &&
		               range_end(r, group, behind, false) == 0 && !is_own_clause(r, scan, behind) &&
		               !is_part_of_first(g, r, behind)
		           ? behind
		           : SIZE_MAX;
	}
	take_trailer(r, group);
	*next = group->end;
	add_group(g, scan);
	return 0;
}

/* Whether a number stands behind an item. */
static bool
has_number_behind(const struct reading *r, size_t item)
{
	while (++item < r->count)
		if (figures_is_number(r, item))
			return true;
	return false;
}

/* The word that stands for a number before the list at an item: "none of", "all of" a pool's loans. */
static enum figure_word
list_word(const struct reading *r, size_t item)
{
	const struct subject_list *list = &r->lists[r->items[item].value];
	const struct subject      *first = &r->subjects[list->first];

	if (list->none)
		return FIGURE_NONE;
	bool pool = first->kind == SUBJECT_LOANS && first->name[0] != '\0' && !list->all;
	return pool && words_equal(reading_text(r, item), slice_of("all")) ? FIGURE_ALL : FIGURE_NO_WORD;
}

/* Whether a share of others is joined to the list at an item: "[all of the pool I loans] and 94% of". */
static bool
is_before_share(const struct reading *r, size_t item)
{
	size_t at = reading_skip_joins(r, item + 1);

	if (at == item + 1)
		return false;
	while (reading_sense(r, at) == SENSE_BOUND || reading_sense(r, at) == SENSE_FIXED_BOUND ||
	       reading_sense(r, at) == SENSE_NEUTRAL)
		at++;
	return reading_sense(r, at) == SENSE_NUMBER && r->items[at].unit == UNIT_PERCENT &&
	       reading_is_link(r, at + 1, LINK_PARTITIVE) && reading_sense(r, at + 2) == SENSE_SUBJECTS;
}

/* Whether "none of the pool III mortgage loans" at an item, or "all of", is a number of a list: "87% of … and". */
static bool
is_word_list(const struct figure_groups *g, const struct scan *scan, size_t item)
{
	const struct reading *r = scan->reading;

	if (item > 0 && reading_sense(r, item - 1) != SENSE_JOIN)
		return false;
	if (g->count == 0)
		return item == 0 && is_before_share(r, item) && list_word(r, item) != FIGURE_NO_WORD;
	const struct figure_group *last = &g->groups[g->count - 1];
	if (last->list_behind == NOTHING || last->list_behind != r->items[item].value - 1 ||
	    reading_skip_joins(r, r->lists[last->list_behind].item + 1) != item)
		return false;
	return list_word(r, item) != FIGURE_NO_WORD && (!has_number_behind(r, item) || is_before_share(r, item));
}

static int
read_word_list(struct figure_groups *g, struct scan *scan, size_t item)
{
	enum figure_word     word = list_word(scan->reading, item);
	struct figure_group *group = begin_group(g, item);

	if (group == NULL || add_figure(g, scan->reading, item, word) != 0)
		return -1;
	group->count = 1;
	group->unit = g->count > 0 ? g->groups[g->count - 1].unit : UNIT_PERCENT;
	add_group(g, scan);
	group->list_behind = scan->reading->items[item].value;
	group->end = item + 1;
	/* "at least 94% of the pool I loans and none of", "all of": no bound but what the word says */
	group->bound = word == FIGURE_NONE ? BOUND_LE : BOUND_EQ;
	group->fixed = true;
	return 0;
}

/* Whether words from an item on lead to what loans a share is of: "are secured by second homes". */
static bool
leads_to_share(const struct reading *r, size_t at)
{
	while (reading_sense(r, at) == SENSE_NONE || reading_sense(r, at) == SENSE_RESTRICTION ||
	       reading_is_link(r, at, LINK_VERB))
		at++;
	return reading_is_share_kind(r, at);
}

/*
 * Whether "none" at an item is a share of the same loans as the group before
 * it: "no more than 3% … by second homes, and none by investment properties".
 */
static bool
is_none_share(const struct figure_groups *g, const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NOT && g->count > 0 && g->groups[g->count - 1].unit == UNIT_PERCENT &&
	       reading_sense(r, item - 1) == SENSE_JOIN && leads_to_share(r, item + 1);
}

/*
 * Whether "none of the mortgage loans" at an item is one of its own: "…; none of the
 * mortgage loans are second homes".
 */
APART static bool
is_none_clause(const struct figure_groups *g, const struct reading *r, size_t item)
{
	return g->count > 0 && g->groups[g->count - 1].unit == UNIT_PERCENT &&
	       reading_sense(r, item - 1) == SENSE_JOIN && reading_is_link(r, item + 1, LINK_VERB) &&
	       leads_to_share(r, item + 1);
}

static int
read_none_share(struct figure_groups *g, struct scan *scan, size_t item)
{
	struct figure_group *group = begin_group(g, item);

	if (group == NULL || add_figure(g, scan->reading, item, FIGURE_NONE) != 0)
		return -1;
	group->count = 1;
	group->unit = UNIT_PERCENT;
	group->bound = BOUND_LE;
	group->fixed = true;
	group->end = item + 1;
	add_group(g, scan);
	return 0;
}

/* Whether a group starts at an item that is a number, or a word that stands for one. */
static bool
starts_group(const struct reading *r, size_t item)
{
	if (figures_is_number(r, item) || is_first_word(r, item))
		return true;
	return is_none_figure(r, item) && item > 0 &&
	       (reading_sense(r, item - 1) == SENSE_BOUND || reading_sense(r, item - 1) == SENSE_FIXED_BOUND);
}

int
figures_find(struct figure_groups *g, const struct reading *r)
{
	const uint64_t numbers = reading_bit(SENSE_NUMBER) | reading_bit(SENSE_SPOILT) |
	                         reading_bit(SENSE_NOT);
	const uint64_t noted = numbers | reading_bit(SENSE_MEASURE) | reading_bit(SENSE_SUBJECTS) |
	                       reading_bit(SENSE_ALL);
	struct scan        scan = { .reading = r, .any = NOTHING, .list = NOTHING };
	size_t             next;

	g->count = g->figure_count = 0;
	g->above = false;
	if ((r->senses & numbers) == 0)
		return 0;
	for (int bit = 0; bit < UNIT_BITS; bit++)
		scan.measure[bit] = scan.group[bit] = NOTHING;
	for (size_t i = 0; (i = reading_find(r, i, noted)) < r->count; i = next) {
		enum sense sense = reading_sense(r, i);
		next = i + 1;
		if (sense == SENSE_MEASURE) {
			note_measure(&scan, i);
		} else if (sense == SENSE_SUBJECTS) {
			bool word = is_word_list(g, &scan, i);
			if (word && read_word_list(g, &scan, i) != 0)
				return -1;
			scan.list = r->items[i].value;
			if (r->lists[scan.list].none && !word && is_none_clause(g, r, i)) {
				if (read_none_share(g, &scan, i) != 0)
					return -1;
				g->groups[g->count - 1].list_behind = scan.list;
			}
		} else if (starts_group(r, i)) {
			if (read_group(g, &scan, i, &next) != 0)
				return -1;
		} else if (is_none_share(g, r, i) && read_none_share(g, &scan, i) != 0) {
			return -1;
		}
	}
	tie_measures_behind(g, r);
	return 0;
}
