/*
 * Loans above a ratio: whether "loan-to-value ratios in excess of 80%" part the
 * loans that a group's numbers are of.
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/len.h"

/* Whether a ratio of no more than another goes on from a group: "more than 80% but not more than 90%". */
static bool
is_band(const struct clauses *c, size_t index)
{
	const struct figure_group *next = &c->groups.groups[index] + 1;

	if (index + 1 >= c->groups.count || next->chain != (int)index || next->unit != UNIT_PERCENT || next->share ||
	    (next->bound != BOUND_LE && next->bound != BOUND_LT) ||
	    reading_skip_joins(c->reading, next[-1].end) != next->start)
		return false;
	/* "but none in excess of 95%" */
	return !words_equal(reading_text(c->reading, next->start), slice_of("none"));
}

/* Whether a group is "loan-to-value ratios in excess of 80%". */
static bool
is_above(const struct clauses *c, size_t index)
{
	const struct figure_group *group = &c->groups.groups[index];
	int                 measure = reading_measure(c->reading, group->before, group->unit);

	return !is_band(c, index) && measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0 &&
	       group->linked && group->count == 1 && group->bound == BOUND_GT && !group->fixed &&
	       !work_is_denied(c, group->before, group->start);
}

/* Whether such a group is said of none. */
static bool
is_above_of_none(const struct clauses *c, size_t index)
{
	int list = c->groups.groups[index].list;

	return list != NOTHING && work_list(c, list)->none;
}

/* Whether a semicolon stands between two groups: neither says anything of the other. */
static bool
are_parted(const struct clauses *c, size_t former, size_t latter)
{
	for (size_t i = c->groups.groups[former].end; i < c->groups.groups[latter].start; i++)
		if (work_is_semicolon(c, i))
			return true;
	return false;
}

/* Whether a group's number describes the loans before it, "loans having a balance of $9", and is not said of them. */
static bool
is_described(const struct clauses *c, size_t index)
{
	for (size_t i = c->groups.groups[index].start; i-- > 0 && work_sense(c, i) != SENSE_SUBJECTS;) {
		if (reading_is_link(c->reading, i, LINK_VERB))
			return false;
		if (work_sense(c, i) == SENSE_RELATIVE)
			return true;
	}
	return false;
}

/*
 * Whether a threshold of none is that of loans with what a group states, too: "pool I
 * loans having a balance of $9, and no pool II loans, had".
 */
static bool
is_joined_threshold(const struct clauses *c, const struct work *w, size_t index)
{
	const struct figure_group *group = w->group;
	int                        none = c->groups.groups[index].list;

	if (group->list == NOTHING || none != group->list + 1 || !is_described(c, w->index))
		return false;
	const struct subject_list *list = work_list(c, none);
	size_t                     former = c->groups.groups[index - 1].end;
	bool joined = list->item > former && reading_skip_joins(c->reading, former) == list->item;
	return joined && work_sense(c, work_list(c, group->list)->item + 1) == SENSE_RELATIVE &&
	       reading_is_link(c->reading, reading_skip_joins(c->reading, list->item + 1), LINK_VERB);
}

/* Whether the same is said of both groups' loans: "loans having a balance of $9, and loans having one of $8". */
static bool
are_parallel(const struct clauses *c, size_t former, size_t latter)
{
	const struct figure_group *groups = c->groups.groups;
	bool                       relative = false;

	if (!is_described(c, former))
		return false;
	for (size_t i = groups[former].end; i < groups[latter].start; i++) {
		switch (work_sense(c, i)) {
		case SENSE_JOIN:
			if (work_is_semicolon(c, i))
				return false;
			break;
		case SENSE_RELATIVE:
			relative = true;
			break;
		case SENSE_LINK:
			if (reading_is_link(c->reading, i, LINK_VERB))
				return false;
			break;
		case SENSE_SUBJECTS:
		case SENSE_MEASURE:
		case SENSE_NEUTRAL:
		case SENSE_AS_OF:
			break;
		default:
			return false;
		}
	}
	return relative && groups[former].unit == groups[latter].unit;
}

/* The item behind a pool without a name that a share at an item is of: "of the mortgage pool", "of the trust fund". */
static size_t
skip_pool(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) == SENSE_TRUST || reading_is_share_base(c->reading, item))
		return item + 1;
	bool pool = reading_is_link(c->reading, item, LINK_PARTITIVE) && work_sense(c, item + 1) == SENSE_POOL;
	return pool ? item + 2 : item;
}

/*
 * Whether a group only says what share of the loans another's dollars are: "$9, or 2% of
 * the loans", "$9, or 2%, had".
 */
static bool
is_restated(const struct clauses *c, size_t former, size_t latter)
{
	const struct figure_group *groups = c->groups.groups;
	const struct figure_group *share = &groups[latter];

	if (share->unit != UNIT_PERCENT || groups[former].unit != UNIT_USD)
		return false;
	if (share->list_behind != NOTHING && share->share)
		return share->chain == (int)former;
	size_t at = reading_skip_joins(c->reading, groups[former].end), behind = skip_pool(c, share->end);
	at += work_sense(c, at) == SENSE_RESTRICTION && c->reading->items[at].value == RESTRICTION_SHARE;
	return at == share->start && reading_is_link(c->reading, reading_skip_joins(c->reading, behind), LINK_VERB);
}

/* Passes over the loans that a group counts or is of, and what it is measured by: "12 [loans]", "3% [by balance]". */
static size_t
skip_told(const struct clauses *c, const struct figure_group *group)
{
	size_t at = skip_pool(c, group->end);

	at += reading_is_link(c->reading, at, LINK_PARTITIVE) && work_sense(c, at + 1) == SENSE_SUBJECTS;
	at += work_sense(c, at) == SENSE_SUBJECTS;
	return at + (work_sense(c, at) == SENSE_FILLER && c->reading->items[at].value == FILLER_BASE);
}

/*
 * Whether dollars are the balance that loans have which the group before them counts: "12
 * of the loans, with an aggregate principal balance of $9".
 */
static bool
is_balance_of_counted(const struct clauses *c, const struct figure_group *one, const struct figure_group *other)
{
	size_t at = reading_skip_joins(c->reading, skip_told(c, one));

	return one->unit == UNIT_COUNT && other->unit == UNIT_USD && work_sense(c, at) == SENSE_RELATIVE &&
	       c->reading->items[at].value == RELATIVE_WITH && other->before == (int)at + 1 &&
	       work_has_trait(&measures[c->reading->items[at + 1].value], TRAIT_WHOLE) &&
	       reading_is_link(c->reading, at + 2, LINK_PARTITIVE) &&
	       reading_skip_share_lead(c->reading, at + 3) + 1 == other->end;
}

/*
 * Whether a group only says in another unit how much of the loans the one before it is: "12
 * loans, or 3.2% by balance ($9), have", "12 loans, representing 3.2% of all".
 */
static bool
is_said_again(const struct clauses *c, size_t former, size_t latter)
{
	const struct figure_group *one = &c->groups.groups[former], *other = &c->groups.groups[latter];
	const unsigned             units = UNIT_COUNT | UNIT_PERCENT | UNIT_USD;
	bool                       balance = is_balance_of_counted(c, one, other);

	if (one->unit == other->unit || (one->unit & units) == 0 || (other->unit & units) == 0 || one->count != 1 ||
	    other->count != 1 || (one->before != NOTHING && one->unit != UNIT_USD) ||
	    (other->before >= (int)one->start && !balance))
		return false;
	size_t told = skip_told(c, one), behind = reading_skip_joins(c->reading, skip_told(c, other));
	size_t at = reading_skip_share_lead(c->reading, told);
	bool apart = at > one->end || reading_is_aside(c->reading, at);
	if (!balance && (!apart || at < other->start || at >= other->end))
		return false;
	bool with = work_sense(c, behind) == SENSE_RELATIVE && work_sense(c, behind + 1) == SENSE_MEASURE;
	return with || reading_is_link(c->reading, behind, LINK_VERB) ||
	       figures_is_number(c->reading, reading_skip_share_lead(c->reading, behind));
}

/*
 * Whether a group's share of what is named or not consists of the loans of a
 * list, which are described: "39.5% of the pool consists of loans with ratios above 80%".
 */
static bool
consists_of(const struct clauses *c, const struct figure_group *group, int loans)
{
	size_t verb = group->list_behind != NOTHING ? work_list(c, group->list_behind)->item + 1
	                                            : skip_pool(c, group->end);

	if (loans == NOTHING || !group->share || work_sense(c, verb) != SENSE_DEFINITION ||
	    c->reading->items[verb].value == DEFINITION_PART)
		return false;
	return work_list(c, loans)->item == verb + 1 && work_sense(c, verb + 2) == SENSE_RELATIVE;
}

/*
 * Whether a share is what a clause is about, and has the ratios that the next number is
 * of: ", and 12% had ratios above 80%".
 */
static bool
is_subject_of_ratios(const struct clauses *c, const struct figure_group *group)
{
	size_t verb = group->end;
	bool   starts = group->start == 0 || work_sense(c, group->start - 1) == SENSE_JOIN;

	if (!starts || group->unit != UNIT_PERCENT || group->count != 1 ||
	    !reading_is_link(c->reading, verb, LINK_VERB) || work_sense(c, verb + 1) != SENSE_MEASURE ||
	    group == &c->groups.groups[c->groups.count - 1] || group[1].before != (int)verb + 1 ||
	    (group->list != NOTHING && work_list(c, group->list)->count > 1))
		return false;
	/* "no loan had a ratio above 95%, and at least 12%": it would be turned round */
	if (group->list != NOTHING && work_list(c, group->list)->none && group->bound != BOUND_EQ && !group->fixed)
		return false;
	/* "above 80% and are insured" */
	size_t behind = group[1].end;
	return work_sense(c, behind) != SENSE_JOIN || c->reading->items[behind].value != JOIN_WORD ||
	       figures_is_number(c->reading, behind + 1);
}

/*
 * Whether the ratios of the group at an index, said of none, are said of a group's loans, too,
 * to which these are joined: "2.1% of the pool I loans and none of the pool II loans had".
 */
static bool
is_beside_none(const struct clauses *c, const struct figure_group *group, size_t index)
{
	int none = c->groups.groups[index].list, list = group->list_behind;

	if (list == NOTHING || none != list + 1 || !work_list(c, list)->strong)
		return false;
	size_t behind = work_list(c, list)->item + 1, next = work_list(c, none)->item;
	return reading_skip_joins(c->reading, behind) == next && next > behind &&
	       reading_is_link(c->reading, next + 1, LINK_VERB) && work_sense(c, next + 2) == SENSE_MEASURE;
}

/* The threshold behind a group, dates between them aside; else NOTHING. */
static int
threshold_behind(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t last = w->index;

	while (last + 1 < c->groups.count && groups[last + 1].unit == w->group->unit &&
	       (groups[last + 1].chain == (int)last || are_parallel(c, last, last + 1)))
		last++;
	int    list = groups[last].list_behind != NOTHING ? groups[last].list_behind : groups[last].list;
	size_t next = last + 1;
	while (next < c->groups.count && (groups[next].unit == UNIT_DATE || is_restated(c, w->index, next) ||
	                                  is_said_again(c, next - 1, next))) {
		/* "$9, or 2% of the pool I loans, had ratios above 80%" */
		if (groups[next].share && groups[next].list_behind != NOTHING)
			list = groups[next].list_behind;
		next++;
	}
	if (next == c->groups.count || !is_above(c, next) || are_parted(c, w->index, next))
		return NOTHING;
	bool found = is_above_of_none(c, next)
	                 ? is_joined_threshold(c, w, next) || is_subject_of_ratios(c, w->group) ||
	                       is_beside_none(c, w->group, next)
	                 : groups[next].list == list || consists_of(c, w->group, groups[next].list);
	return found ? (int)groups[next].first : NOTHING;
}

/*
 * Whether a clause that opens with the ratios of the group at an index goes on to the loans in a
 * list, which are described: "ratios in excess of 80% apply to mortgage loans with a balance of $9".
 */
static bool
opens_clause_of(const struct clauses *c, size_t index, int loans)
{
	const struct figure_group *ratios = &c->groups.groups[index];

	if (loans == NOTHING || ratios->before == NOTHING || work_list(c, loans)->item < ratios->end)
		return false;
	const struct subject_list *list = work_list(c, loans);
	if (ratios->before > 0 && work_sense(c, (size_t)ratios->before - 1) != SENSE_JOIN)
		return false;
	for (size_t i = ratios->end; i < list->item; i++) {
		bool joined = work_sense(c, i) == SENSE_JOIN && c->reading->items[i].value != JOIN_COMMA;
		if (joined || work_sense(c, i) == SENSE_NOT || work_sense(c, i) == SENSE_SUBJECTS)
			return false;
	}
	return !list->none && work_sense(c, list->item + 1) == SENSE_RELATIVE;
}

/*
 * Whether the ratios of the group at an index are only those of some of its subject's loans, of which
 * all more is said then: "the pool I loans, 12 of which have ratios above 80%, have a balance of $9".
 */
static bool
is_of_some_in_remark(const struct clauses *c, size_t index, size_t to)
{
	const struct figure_group *ratios = &c->groups.groups[index];
	bool                       some = false;

	if (ratios->list == NOTHING || !work_may_have(c, reading_bit(SENSE_DEFINITION) | reading_bit(SENSE_PORTION)))
		return false;
	size_t at = ratios->start;
	while (at-- > 0 && !some && !work_is_semicolon(c, at))
		some = (work_sense(c, at) == SENSE_PORTION && work_sense(c, at + 1) == SENSE_RELATIVE) ||
		       (work_sense(c, at) == SENSE_DEFINITION &&
		        (c->reading->items[at].value == DEFINITION_PART ||
		         c->reading->items[at].value == DEFINITION_SOME));
	for (at = ratios->end; some && at < to; at++)
		if (reading_is_link(c->reading, at, LINK_VERB))
			return work_sense(c, at - 1) == SENSE_JOIN && c->reading->items[at - 1].value == JOIN_COMMA;
	return false;
}

/* The threshold before a group. */
static int
threshold_before(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t first = w->index;

	while (first > 0 && groups[first - 1].unit == w->group->unit &&
	       (groups[first].chain == (int)first - 1 || are_parallel(c, first - 1, first)))
		first--;
	size_t former = first;
	while (former > 0 && groups[former - 1].unit == UNIT_DATE)
		former--;
	/* "ratios exceeded 80% for pool I loans with a balance of $9, and for pool II loans with one of $8" */
	bool found = former > 0 && is_above(c, former - 1) && !is_above_of_none(c, former - 1) &&
	             !are_parted(c, former - 1, w->index) && !is_of_some_in_remark(c, former - 1, w->group->start) &&
	             (groups[former - 1].list == groups[first].list || work_is_said_too(c, groups[first].list) ||
	              work_has_such_ratios(c, w->group) || opens_clause_of(c, former - 1, groups[first].list) ||
	              (groups[former - 1].list_behind != NOTHING &&
	               groups[former - 1].list_behind == groups[first].list));
	return found ? (int)groups[former - 1].first : NOTHING;
}

/* Whether so many loans start a clause of their own, as its subject: ", and 5 loans have ratios above 90%". */
static bool
starts_clause(const struct clauses *c, const struct figure_group *group)
{
	size_t index = (size_t)(group - c->groups.groups);
	bool   joined = group->start > 0 && work_sense(c, group->start - 1) == SENSE_JOIN;

	if (!joined || group->unit != UNIT_COUNT || group->list_behind == NOTHING || group->placed ||
	    work_list(c, group->list_behind)->item != group->end)
		return false;
	return reading_is_link(c->reading, group->end + 1, LINK_VERB) ||
	       (index + 1 < c->groups.count && is_said_again(c, index, index + 1));
}

/* Whether a sentence opens with how many loans there are of which it tells: "Of the 875 mortgage loans, 12 have". */
static bool
is_opening_count(const struct clauses *c, const struct figure_group *group)
{
	return group->unit == UNIT_COUNT && group->start == 1 && reading_is_link(c->reading, 0, LINK_PARTITIVE) &&
	       work_sense(c, group->end) == SENSE_SUBJECTS && work_sense(c, group->end + 1) == SENSE_JOIN;
}

int
work_find_threshold(const struct clauses *c, const struct work *w, bool *unsure)
{
	*unsure = false;
	if (!c->groups.above || is_opening_count(c, w->group))
		return NOTHING;
	int behind = threshold_behind(c, w), before = threshold_before(c, w);
	*unsure = behind != NOTHING && before != NOTHING && !starts_clause(c, w->group);
	return behind != NOTHING ? behind : before;
}

const char *
work_fact_above(const char *fact)
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

	for (size_t i = 0; i < LEN(names); i++)
		if (strcmp(names[i].fact, fact) == 0)
			return names[i].above;
	return NULL;
}

/* What a number of loans is that no word measures; NULL for none. */
static const struct measure *
measure_of_part(unsigned unit)
{
	static const struct measure parts[] = {
		{ "", "", UNIT_PERCENT, 0 },
		{ "", "loans", UNIT_COUNT, 0 },
		{ "", "balance", UNIT_USD, 0 },
	};

	for (size_t i = 0; i < LEN(parts); i++)
		if (parts[i].units == unit)
			return &parts[i];
	return NULL;
}

/* Whether a sentence opens with what a group is a part of: "Of the pool I loans, $9 had". */
static bool
is_opened_by_whole(const struct clauses *c, const struct figure_group *group)
{
	return reading_is_link(c->reading, 0, LINK_PARTITIVE) && work_sense(c, 1) == SENSE_SUBJECTS &&
	       work_list(c, c->reading->items[1].value)->strong && reading_skip_joins(c->reading, 2) == group->start &&
	       group->unit != UNIT_COUNT;
}

/* Whether so many of the loans that a sentence opens with have ratios: "Of the 875 mortgage loans, 12 had". */
static bool
is_count_of_opening(const struct clauses *c, const struct figure_group *group)
{
	size_t index = (size_t)(group - c->groups.groups), list = 1;

	list += work_sense(c, list) == SENSE_NUMBER;
	if (group->unit != UNIT_COUNT || group->count != 1 || !reading_is_link(c->reading, 0, LINK_PARTITIVE) ||
	    work_sense(c, list) != SENSE_SUBJECTS || index + 1 >= c->groups.count)
		return false;
	if (work_sense(c, list + 1) != SENSE_JOIN || reading_skip_joins(c->reading, list + 1) != group->start)
		return false;
	bool ratios = reading_is_link(c->reading, group->end, LINK_VERB) && group[1].before == (int)group->end + 1;
	return ratios || is_said_again(c, index, index + 1);
}

/*
 * The "representing" behind which a group tells the share that the loans before
 * it are, ", representing approximately 6% of"; 0 where there is none.
 */
static size_t
share_word(const struct clauses *c, const struct figure_group *group)
{
	size_t at = group->start;

	while (at > 0 && work_sense(c, at - 1) == SENSE_NEUTRAL)
		at--;
	bool share = at > 0 && work_sense(c, at - 1) == SENSE_RESTRICTION &&
	             c->reading->items[at - 1].value == RESTRICTION_SHARE;
	return share ? at - 1 : 0;
}

/*
 * Whether a group is of so many of the loans before it that have ratios: "the loans, 12
 * of which have ratios above 80%,".
 */
static bool
is_of_which(const struct clauses *c, const struct figure_group *group)
{
	const struct reading *r = c->reading;
	size_t                verb = group->end, comma = group->start - 1, of = verb;

	if (work_sense(c, verb) == SENSE_DEFINITION)
		verb++;
	else
		of = comma--;
	if (work_sense(c, of) != SENSE_DEFINITION || r->items[of].value != DEFINITION_PART ||
	    group->count != 1 || of < 2 || work_sense(c, comma) != SENSE_JOIN ||
	    work_sense(c, comma - 1) != SENSE_SUBJECTS)
		return false;
	bool ratios = reading_is_link(r, verb, LINK_VERB) && work_sense(c, verb + 1) == SENSE_MEASURE &&
	              c->groups.count > (size_t)(group - c->groups.groups) + 1 && group[1].before == (int)verb + 1;
	if (!ratios)
		return false;
	/* "above 80% and are insured" */
	enum sense behind = work_sense(c, group[1].end);
	return behind == SENSE_END || (behind == SENSE_JOIN && r->items[group[1].end].value != JOIN_WORD);
}

/* Whether a group is of so many loans with ratios, and no more is told: "there are 35 loans with ratios above 80%". */
static bool
are_with_ratios(const struct clauses *c, const struct figure_group *group)
{
	const struct figure_group *next = group + 1;
	size_t                     teller = group->start - 1, with = group->end + 1;

	if (group->start == 0 || work_sense(c, teller) != SENSE_DEFINITION || next == c->groups.groups + c->groups.count)
		return false;
	bool some = c->reading->items[teller].value == DEFINITION_SOME ||
	            words_equal(reading_text(c->reading, teller), slice_of("there"));
	if (!some || work_sense(c, group->end) != SENSE_SUBJECTS || work_sense(c, with) != SENSE_RELATIVE ||
	    work_sense(c, with + 1) != SENSE_MEASURE)
		return false;
	return next->before == (int)with + 1 && next->end == c->reading->count;
}

bool
work_find_part_above(const struct clauses *c, struct work *w)
{
	const struct measure *part = measure_of_part(w->group->unit);
	size_t                share = share_word(c, w->group);

	if (share > 0 && work_is_remark_on_all(c, share))
		return false;
	/* "loans with ratios above 80% represent 6% of the pool", "of the aggregate balance" */
	bool of_pool = w->group->unit == UNIT_PERCENT && (w->group->verb || share > 0) &&
	               (reading_is_share_base(c->reading, w->group->end) ||
	                (reading_is_link(c->reading, w->group->end, LINK_PARTITIVE) &&
	                 work_sense(c, w->group->end + 1) == SENSE_POOL));

	bool again = w->index > 0 &&
	             (is_restated(c, w->index - 1, w->index) || is_said_again(c, w->index - 1, w->index));
	/* "5% of them" */
	bool told = w->group->list_behind != NOTHING || w->group->share || work_is_labelled_part(c, w->group) ||
	            (c->groups.above && is_count_of_opening(c, w->group));
	if (part == NULL || (!told && !of_pool && !again && !is_opened_by_whole(c, w->group) &&
	                     !(c->groups.above && (is_of_which(c, w->group) || is_subject_of_ratios(c, w->group)))))
		return false;
	/* "most of the 674 loans have ratios above 80%" */
	if (w->group->start > 0 && work_sense(c, w->group->start - 1) == SENSE_PORTION)
		return false;
	/* "3 of the loans with ratios above 80% are delinquent" */
	bool balance = w->index + 1 < c->groups.count && is_balance_of_counted(c, w->group, w->group + 1);
	if (w->group->list_behind != NOTHING && !balance && !are_with_ratios(c, w->group) &&
	    work_sense(c, work_list(c, w->group->list_behind)->item + 1) == SENSE_RELATIVE)
		return false;
	w->threshold = work_find_threshold(c, w, &w->unsure);
	w->measure = part;
	w->item = NOTHING;
	return w->threshold != NOTHING;
}
