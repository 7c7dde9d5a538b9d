/*
 * Whether a group's numbers are of all loans of its subject, or only of a part
 * that the sentence describes: then they are no fact of the whole.
 */
#include "filing/work.h"

#include "filing/member.h"
#include "filing/words.h"
#include "util/ascii.h"

/*
 * Whether a place follows, or what else makes a part of the loans before it:
 * "mortgage loans in California", "in the state of", "in any one", "in default".
 */
static bool
is_place_behind(const struct clauses *c, size_t item)
{
	static const char *const parts[] = { "state", "states", "county", "city", "default", "foreclosure", "bankruptcy" };

	if (!reading_is_link(c->reading, item, LINK_PREPOSITION))
		return false;
	size_t place = item + 1 + (work_sense(c, item + 1) == SENSE_EACH);
	enum sense sense = work_sense(c, place);
	/* "in the 10021 zip code" */
	if (sense == SENSE_NUMBER && work_sense(c, place + 1) == SENSE_MEASURE)
		return true;
	if (sense == SENSE_NUMERAL || sense == SENSE_NUMBER || sense == SENSE_NEUTRAL)
		return words_equal(reading_text(c->reading, place), slice_of("one"));
	if (sense != SENSE_NONE || place >= c->reading->count)
		return false;
	struct slice name = reading_text(c->reading, place);
	return ascii_is_upper(name.text[0]) || words_equal_one(name, parts, sizeof parts / sizeof *parts);
}

bool
work_is_in_place(const struct clauses *c, const struct work *w)
{
	if (w->item == NOTHING)
		return false;
	/* behind its number, only that of a zip code is: "5% … any one zip code in California" */
	if (w->item >= (int)w->group->start && strncmp(w->measure->fact, "zip_", 4) != 0)
		return false;
	return is_place_behind(c, (size_t)w->item + 1);
}

/* Whether an item is a measure of percentages that stands behind its number: what loans a share is of. */
static bool
is_share_behind(const struct clauses *c, size_t item)
{
	int measure = work_sense(c, item) == SENSE_MEASURE
	                  ? reading_measure(c->reading, (int)item, UNIT_PERCENT) : NOTHING;

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_BEHIND);
}

bool
work_is_opened_by_described(const struct clauses *c)
{
	bool of = reading_is_link(c->reading, 0, LINK_PREPOSITION) || work_sense(c, 0) == SENSE_BOUND;

	return of && is_share_behind(c, 1);
}

/* Whether an item may describe the loans before it: "originated", not "mature". */
static bool
is_participle(const struct clauses *c, size_t item)
{
	int measure = work_sense(c, item) == SENSE_MEASURE ? reading_measure(c->reading, (int)item, UNIT_DATE)
	                                                   : NOTHING;

	return measure != NOTHING && !work_has_trait(&measures[measure], TRAIT_FINITE);
}

/*
 * Whether a share is one of a part of its subject, which stands behind it: "93% of
 * the loans in California are", "95% of the loans originated by the bank are".
 */
static bool
is_of_part_behind(const struct clauses *c, const struct work *w)
{
	if (w->parties.list == NOTHING || w->parties.list != w->group->list_behind)
		return false;
	size_t behind = work_list(c, w->parties.list)->item + 1;
	bool   restricted = work_sense(c, behind) == SENSE_RESTRICTION && c->reading->items[behind].value != RESTRICTION_SHARE;
	if (!restricted && work_sense(c, behind) != SENSE_RELATIVE && !is_place_behind(c, behind) && !is_participle(c, behind))
		return false;
	for (size_t i = behind; i < (size_t)w->item; i++)
		if (reading_is_link(c->reading, i, LINK_VERB))
			return true;
	return false;
}

bool
work_is_of_described(const struct clauses *c, const struct work *w)
{
	if (w->group->unit != UNIT_PERCENT || w->item == NOTHING)
		return false;
	if (w->item > (int)w->group->start)
		return is_of_part_behind(c, w);
	for (size_t i = (size_t)w->item; i-- > 0;) {
		if (work_sense(c, i) == SENSE_NUMBER || work_sense(c, i) == SENSE_SPOILT ||
		    reading_is_link(c->reading, i, LINK_VERB) || work_is_semicolon(c, i))
			return false;
		/* "of the loans secured by second homes and investment properties" */
		if (work_sense(c, i) == SENSE_JOIN && !is_share_behind(c, i - 1))
			return false;
		if (work_sense(c, i) == SENSE_MEASURE && !is_share_behind(c, i) &&
		    reading_measure(c->reading, (int)i, UNIT_PERCENT) != NOTHING)
			return true;
	}
	return false;
}

/* Whether an item denies, or is "none of" a list. */
static bool
is_none(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) == SENSE_SUBJECTS)
		return work_list(c, c->reading->items[item].value)->none;
	/* "had ratios above 80% but none above 95%" */
	if (work_sense(c, item) == SENSE_FIXED_BOUND)
		return words_equal(reading_text(c->reading, item), slice_of("none"));
	return work_sense(c, item) == SENSE_NOT;
}

/* Where the last clause between two items begins: "…; no ratio was above 95%". */
static size_t
clause_start(const struct clauses *c, size_t from, size_t to)
{
	for (size_t i = to; i > from; i--)
		if (work_is_semicolon(c, i - 1) || (work_sense(c, i - 1) == SENSE_JOIN && is_none(c, i)))
			return i;
	return from;
}

/* Whether a list names all that something consists of: "consists of 674 mortgage loans". */
static bool
is_whole(const struct clauses *c, int list)
{
	size_t at = work_list(c, list)->item;

	while (at > 0 && (work_sense(c, at - 1) == SENSE_NUMBER || work_sense(c, at - 1) == SENSE_NEUTRAL))
		at--;
	return at > 0 && work_sense(c, at - 1) == SENSE_DEFINITION &&
	       c->reading->items[at - 1].value == DEFINITION_WHOLE;
}

/* Whether an item is a date of the whole offering, such as that of the transfer to the trustee. */
static bool
is_of_all_loans(const struct clauses *c, size_t item)
{
	int measure = reading_measure(c->reading, (int)item, UNIT_DATE);

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_ALONE);
}

/* Whether a list is only where loans came from or go to: "the mortgage loans removed from pool I". */
static bool
is_moved_from(const struct clauses *c, size_t list)
{
	while (list > 0 && (work_sense(c, list - 1) == SENSE_TO || reading_is_link(c->reading, list - 1, LINK_PREPOSITION)))
		list--;
	return list > 0 && work_sense(c, list - 1) == SENSE_RESTRICTION &&
	       c->reading->items[list - 1].value == RESTRICTION_MOVED;
}

/* Whether what is told from an item on is of so many of the loans before it: "of which 12", "12 of which". */
static bool
starts_part(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) != SENSE_DEFINITION || c->reading->items[item].value != DEFINITION_PART)
		return false;
	size_t count = work_sense(c, item + 1) == SENSE_NUMBER ? item + 1 : item - 1;
	return (work_sense(c, count) == SENSE_NUMBER && c->reading->items[count].unit == UNIT_COUNT) ||
	       work_sense(c, count) == SENSE_NUMERAL;
}

/* Whether a verb goes on with the subject before such a part: ", and has". */
static bool
ends_part(const struct clauses *c, size_t item)
{
	return reading_is_link(c->reading, item, LINK_VERB) && work_sense(c, item - 1) == SENSE_JOIN &&
	       work_sense(c, item - 2) == SENSE_JOIN;
}

/*
 * Whether a group is of so many of its subject's loans: "674 mortgage loans, 12
 * of which have a balance of $9".
 */
static bool
is_of_counted(const struct clauses *c, const struct work *w, size_t from)
{
	bool part = false;

	for (size_t i = from; i < w->group->start && work_may_have(c, reading_bit(SENSE_DEFINITION)); i++)
		part = (part && !ends_part(c, i)) || starts_part(c, i);
	return part;
}

/* Whether an item says that loans have more collateral. */
static bool
is_pledged(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_CONTEXT && (c->reading->items[item].value & CONTEXT_PLEDGED) != 0;
}

/* Whether a list is of such loans: "the pledged asset mortgage loans", "loans that have additional collateral". */
static bool
is_of_pledged(const struct clauses *c, size_t list)
{
	size_t before = list;

	if ((c->context & CONTEXT_PLEDGED) == 0)
		return false;
	while (before > 0 && work_sense(c, before - 1) == SENSE_NONE)
		before--;
	return is_pledged(c, before - 1) ||
	       (work_sense(c, list + 1) == SENSE_RELATIVE && is_pledged(c, list + 2));
}

/*
 * The item that starts what a clause behind a comma says of all of its subject,
 * "the loans, which are secured by first liens, have", "none of which", or of so
 * many, "12 of which are"; 0 where the item `behind` the subject, which joins,
 * starts no such clause.
 */
static size_t
remark_start(const struct clauses *c, size_t behind)
{
	size_t at = behind + 1;

	if (c->reading->items[behind].value != JOIN_COMMA)
		return 0;
	at += work_sense(c, at) == SENSE_ALL || work_sense(c, at) == SENSE_EACH || work_sense(c, at) == SENSE_NOT ||
	      work_sense(c, at) == SENSE_NUMBER;
	if (work_sense(c, at) == SENSE_DEFINITION)
		return c->reading->items[at].value == DEFINITION_PART && at > behind + 1 ? at : 0;
	return work_sense(c, at) == SENSE_RELATIVE && c->reading->items[at].value != RELATIVE_WITH ? at : 0;
}

/*
 * The verb by which a subject goes on behind such a clause; `behind`, the item
 * behind the subject, where there is none up to `to`.
 */
static size_t
skip_remark(const struct clauses *c, size_t behind, size_t to)
{
	size_t at = work_sense(c, behind) == SENSE_JOIN ? remark_start(c, behind) : 0;

	if (at == 0)
		return behind;
	for (at += 2; at < to; at++)
		if (reading_is_link(c->reading, at, LINK_VERB) && work_sense(c, at - 1) == SENSE_JOIN &&
		    c->reading->items[at - 1].value == JOIN_COMMA)
			return at;
	return behind;
}

/*
 * Whether the restriction at an item is a remark on all of the loans before it:
 * "the pool I loans, representing approximately 60% of all loans, have".
 */
static bool
is_remark_on_all(const struct clauses *c, size_t item)
{
	if (c->reading->items[item].value != RESTRICTION_SHARE || item < 2 || work_sense(c, item - 1) != SENSE_JOIN ||
	    work_sense(c, item - 2) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[item - 2].value);
	return list->strong && !list->portion &&
	       (list->all || member_is_definite(c->reading, item - 2));
}

/* Whether a number, or one in words, is right behind an item: "other than two". */
static bool
is_number_behind(const struct clauses *c, size_t item)
{
	return work_sense(c, item + 1) == SENSE_NUMBER || work_sense(c, item + 1) == SENSE_NUMERAL;
}

/*
 * Whether "that" at an item, right behind loans, tells some of them from others
 * by a verb that no table knows: "the loans that provide for penalties".
 */
static bool
tells_some(const struct clauses *c, size_t item)
{
	static const char *const of_all[] = { "back", "backed", "collateralize", "underlie", "support", "evidence" };
	const struct reading    *r = c->reading;

	if (r->items[item].value != 0 || r->items[item].tokens != 1 || work_sense(c, item - 1) != SENSE_SUBJECTS ||
	    work_sense(c, item + 1) != SENSE_NONE || item + 1 >= r->count)
		return false;
	struct slice verb = reading_text(r, item + 1);
	return ascii_is_lower(verb.text[0]) && !words_equal_one(verb, of_all, sizeof of_all / sizeof *of_all);
}

/* Whether a word is one of those to whom all loans are sold. */
static bool
is_buyer(struct slice word)
{
	static const char *const buyers[] = { "trustee", "trust", "depositor" };

	return words_equal_one(word, buyers, sizeof buyers / sizeof *buyers);
}

/* Whether the restriction at an item is one of all loans: "acquired by the trust", "owned by the trust". */
static bool
is_by_buyer(const struct clauses *c, size_t item)
{
	size_t by = (size_t)c->reading->items[item].token + c->reading->items[item].tokens;

	return by + 1 < c->reading->sentence->count &&
	       words_equal(sentence_token(c->reading->sentence, by), slice_of("by")) &&
	       is_buyer(sentence_token(c->reading->sentence, by + 1));
}

/*
 * Whether a transfer at an item is told only to say which loans those before it
 * are: "the loans sold by the bank", not "sold by the bank to the Trustee".
 */
static bool
is_of_seller(const struct clauses *c, size_t item, size_t to)
{
	const struct reading *r = c->reading;
	int measure = work_sense(c, item) == SENSE_MEASURE ? reading_measure(r, (int)item, UNIT_DATE) : NOTHING;

	if (measure == NOTHING)
		return false;
	size_t last = (size_t)r->items[item].token + r->items[item].tokens - 1;
	bool   transfer = strcmp(measures[measure].fact, "transfer_date") == 0;
	/* "mortgage loans sold" is a measure: the "by" is behind it */
	if (!transfer && (strcmp(measures[measure].fact, "closing_date") != 0 ||
	                  !words_equal(sentence_token(r->sentence, last + 1), slice_of("by"))))
		return false;
	for (size_t token = last; token < r->items[to].token; token++) {
		struct slice word = sentence_token(r->sentence, token);
		if (is_buyer(word))
			return false;
	}
	return true;
}

/* Whether the loans that a group before which nobody is named is of are told by such a transfer. */
static bool
is_of_sold(const struct clauses *c, const struct work *w)
{
	const uint64_t measure = reading_bit(SENSE_MEASURE);
	size_t         from = w->index > 0 ? c->groups.groups[w->index - 1].end : 0;

	for (size_t i = from; (i = reading_find(c->reading, i, measure)) < w->group->start; i++)
		if (is_of_seller(c, i, w->group->start))
			return true;
	return false;
}

/* Whether the restriction at an item is what all loans before it are told to be: "the loans are secured by … and have". */
static bool
is_predicate(const struct clauses *c, size_t item, size_t to)
{
	if (!reading_is_link(c->reading, item - 1, LINK_VERB) || work_sense(c, item - 2) != SENSE_SUBJECTS)
		return false;
	for (size_t i = item + 1; i < to; i++) {
		if (work_sense(c, i) == SENSE_SUBJECTS || work_sense(c, i) == SENSE_RELATIVE)
			return false;
		if (reading_is_link(c->reading, i, LINK_VERB))
			return work_sense(c, i - 1) == SENSE_JOIN && c->reading->items[i - 1].value == JOIN_WORD;
	}
	return false;
}

/* Whether loans are told to come or go by the restriction at an item: "loans to be added". */
static bool
is_to_be_moved(const struct clauses *c, size_t item)
{
	return c->reading->items[item].value == RESTRICTION_MOVED && work_sense(c, item - 2) == SENSE_TO;
}

/* Whether what is right behind a group's subject, or its own words, make a part of its loans. */
static bool
is_part_at_once(const struct clauses *c, const struct work *w, size_t behind)
{
	if (is_of_pledged(c, work_list(c, w->parties.list)->item))
		return true;
	if (work_has_trait(w->measure, TRAIT_WHOLE) && is_of_seller(c, behind, w->group->start))
		return true;
	/* "loans over $650,000 have", "a loan under the bank's policies is" */
	return work_sense(c, behind) == SENSE_BOUND && w->group->start > behind &&
	       (work_sense(c, behind + 1) == SENSE_NUMBER || slice_is(reading_text(c->reading, behind), "under"));
}

/* Whether the restriction at an item before a group makes a part of the loans before it. */
static bool
is_of_part(const struct clauses *c, const struct work *w, size_t item)
{
	enum sense before = work_sense(c, item - 1);
	bool       beside = before == SENSE_SUBJECTS || before == SENSE_RELATIVE || is_to_be_moved(c, item);

	/* "are secured by first liens and have" says that of all */
	return (beside || work_has_trait(w->measure, TRAIT_WHOLE)) && !is_remark_on_all(c, item) &&
	       !is_predicate(c, item, w->group->start) && !is_by_buyer(c, item);
}

/* Whether the words between a subject and a group make only a part of the subject's loans of it. */
bool
work_is_restricted(const struct clauses *c, const struct work *w)
{
	bool whole = work_has_trait(w->measure, TRAIT_WHOLE);

	if (w->parties.list == NOTHING)
		return whole && is_of_sold(c, w);
	size_t behind = w->resumed > 0 ? w->resumed : work_list(c, w->parties.list)->item + 1;

	if (work_may_have(c, reading_bit(SENSE_RESTRICTION) | reading_bit(SENSE_RELATIVE)))
		behind = skip_remark(c, behind, w->group->start);
	size_t from = whole ? behind : clause_start(c, behind, w->group->start);
	size_t their = work_find_their(c, behind, w->group->start);
	bool   part = false, defined = false;
	/* "loans originated before 2002" */
	bool   relative = is_participle(c, from);

	if (w->group->start < behind || w->group->start - from > MANY)
		return false;
	if (their < w->group->start)
		from = their;
	if (is_place_behind(c, from) || is_of_counted(c, w, from) || is_part_at_once(c, w, behind))
		return true;
	if (!relative && !work_may_have(c, reading_bit(SENSE_RESTRICTION) | reading_bit(SENSE_EXCEPTION) |
	                                       reading_bit(SENSE_RELATIVE)))
		return false;
	if (is_moved_from(c, work_list(c, w->parties.list)->item))
		return true;
	bool all = is_whole(c, w->parties.list);
	for (size_t i = from; i < w->group->start; i++) {
		switch (work_sense(c, i)) {
		case SENSE_RESTRICTION:
			if (!all && is_of_part(c, w, i))
				return true;
			break;
		case SENSE_EXCEPTION:
			/*
			 * "pool I consists of all loans other than …, and has": without these it is whole;
			 * loans other than two of them are named by work_is_excepted
			 */
			if (whole && !defined && !is_number_behind(c, i))
				return true;
			break;
		case SENSE_DEFINITION:
			defined = true;
			all = all || c->reading->items[i].value == DEFINITION_WHOLE;
			break;
		case SENSE_RELATIVE:
			/* "pool I, which has 674 loans, has" speaks of all */
			relative = c->reading->items[i].value == RELATIVE_WITH ||
			           work_sense(c, i - 1) != SENSE_JOIN || i - 1 != behind;
			part = tells_some(c, i) || (c->reading->items[i].value == RELATIVE_WITH &&
			                            work_sense(c, i + 1) != SENSE_MEASURE);
			break;
		case SENSE_MEASURE:
			/* "that are to be transferred on June 1" tells no loans from others */
			all = all || is_of_all_loans(c, i);
			if (reading_measure(c->reading, (int)i, UNIT_DATE) != NOTHING && relative && !all)
				part = true;
			break;
		case SENSE_NUMBER:
			/* "which consists of 674 mortgage loans" describes all, "whose balance as of May 1, 2003 was" none */
			part = part || (relative && !all && work_sense(c, i - 1) != SENSE_AS_OF);
			break;
		case SENSE_LINK:
			if (relative && part && reading_is_link(c->reading, i, LINK_VERB))
				return true;
			break;
		case SENSE_RANGE:
			if (relative && part)
				return true;
			break;
		default:
			break;
		}
	}
	/* "loans originated by the bank range from" */
	return relative && part && work_sense(c, w->group->start) == SENSE_RANGE;
}

/* Whether a group's bound is told of most loans only: "generally, the loans have". */
static bool
is_hedged(const struct clauses *c, const struct work *w)
{
	if (w->bound == BOUND_EQ || !work_may_have(c, reading_bit(SENSE_PORTION)))
		return false;
	for (size_t i = w->group->start; i-- > 0 && !work_is_semicolon(c, i);)
		if (work_sense(c, i) == SENSE_PORTION && c->reading->items[i].value == PORTION_HEDGE)
			return true;
	return false;
}

bool
work_is_of_portion(const struct clauses *c, const struct work *w)
{
	int list = w->group->list;

	if (is_hedged(c, w))
		return true;
	if (list == NOTHING || w->group->list_behind == w->parties.list)
		return false;
	return work_list(c, list)->portion && (list == w->parties.list || !work_list(c, list)->strong);
}

/* Whether an item may stand between loans "with a balance of $5" and what they are: more of the kind. */
static bool
goes_on_with_parts(const struct clauses *c, size_t item)
{
	switch (work_sense(c, item)) {
	case SENSE_JOIN:
	case SENSE_AS_OF:
	case SENSE_NUMBER:
	case SENSE_SUBJECTS:
	case SENSE_RESPECTIVELY:
	case SENSE_NEUTRAL:
		return !work_is_semicolon(c, item);
	case SENSE_RELATIVE:
		return c->reading->items[item].value == RELATIVE_WITH;
	case SENSE_MEASURE:
		return work_sense(c, item - 1) == SENSE_RELATIVE;
	case SENSE_LINK:
		return !reading_is_link(c->reading, item, LINK_VERB);
	default:
		return false;
	}
}

/*
 * Whether "Mortgage loans" that a sentence starts with, and no "the" before,
 * are told to do or be something unknown at an item: "are 30 days delinquent".
 */
static bool
is_of_some(const struct clauses *c, const struct subject_list *list, size_t at)
{
	const struct reading *r = c->reading;
	bool                  verb = reading_is_link(r, at, LINK_VERB);

	if (list->item > 0 || list->strong || sentence_is_definite(r->sentence, r->items[0].token))
		return false;
	return verb ? work_sense(c, at + 1) == SENSE_NUMBER
	            : at < r->count && work_sense(c, at) == SENSE_NONE;
}

/* Whether what was said of others is said of a list, too: "as did pool II loans with". */
static bool
is_said_too(const struct clauses *c, int list)
{
	size_t item = list == NOTHING ? 0 : work_list(c, list)->item;

	return item > 0 && work_sense(c, item - 1) == SENSE_FILLER &&
	       c->reading->items[item - 1].value == FILLER_TOO;
}

/* Whether loans with a group's number are told to have ratios told before: "with a balance of $9 had such ratios". */
static bool
has_such_ratios(const struct clauses *c, const struct figure_group *group)
{
	size_t verb = group->end;

	if (!work_may_have(c, reading_bit(SENSE_SUCH)))
		return false;
	/* a word that no table knows may be "never" */
	while (goes_on_with_parts(c, verb) || words_equal(reading_text(c->reading, verb), slice_of("also")))
		verb++;
	if (!reading_is_link(c->reading, verb, LINK_VERB) || work_sense(c, verb + 1) != SENSE_SUCH ||
	    work_sense(c, verb + 2) != SENSE_MEASURE)
		return false;
	int measure = reading_measure(c->reading, (int)verb + 2, UNIT_PERCENT);
	return measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0;
}

/* Whether words at an item say of which kind the loans before it are: "that were 30 days delinquent". */
bool
work_tells_kind(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) != SENSE_RELATIVE || c->reading->items[item].value == RELATIVE_WITH)
		return false;
	switch (work_sense(c, item + 1)) {
	case SENSE_RESTRICTION:
	case SENSE_NUMBER:
		return true;
	case SENSE_NONE:
		return item + 1 < c->reading->count;
	default:
		return false;
	}
}

/* Whether a list is of so many loans, and no "the" before: "37 mortgage loans". */
static bool
is_counted(const struct clauses *c, const struct subject_list *list)
{
	return list->item > 0 && work_sense(c, list->item - 1) == SENSE_NUMBER &&
	       !member_is_definite(c->reading, list->item - 1);
}

/*
 * Whether the sentence goes on to say which part of the loans has the balance:
 * "mortgage loans with a balance of $2,000,000 are secured by …".
 */
bool
work_is_of_part(const struct clauses *c, const struct work *w)
{
	size_t at = w->group->end;
	bool   relative = false;

	if (w->group->list == NOTHING || w->group->placed || !work_may_have(c, reading_bit(SENSE_RELATIVE)))
		return false;
	for (size_t i = work_list(c, w->group->list)->item + 1; i < w->group->start; i++)
		if (work_sense(c, i) == SENSE_RELATIVE && work_sense(c, i - 1) == SENSE_SUBJECTS)
			relative = true;
	if (relative && (is_said_too(c, w->group->list) || has_such_ratios(c, w->group)))
		return true;
	while (relative && goes_on_with_parts(c, at))
		at++;
	if (relative && is_of_some(c, work_list(c, w->group->list), at))
		return true;
	bool verb = reading_is_link(c->reading, at, LINK_VERB) || work_sense(c, at) == SENSE_RELATIVE;
	if (!relative || !verb)
		return false;
	if (at == w->group->end && is_counted(c, work_list(c, w->group->list)) && !is_whole(c, w->group->list) &&
	    work_tells_kind(c, at))
		return true;
	if (work_sense(c, at + 1) == SENSE_RESTRICTION || work_sense(c, at + 1) == SENSE_SUBJECTS)
		return true;
	int measure = work_sense(c, at + 1) == SENSE_MEASURE
	                  ? reading_measure(c->reading, (int)at + 1, ~0U) : NOTHING;
	return measure != NOTHING && !work_has_trait(&measures[measure], TRAIT_WHOLE | TRAIT_ALONE);
}

bool
work_is_excepted(const struct clauses *c, const struct work *w)
{
	int list = w->parties.list;

	if (c->exception == NOTHING || work_has_trait(w->measure, TRAIT_ALONE | TRAIT_DEAL))
		return false;
	/* what is named or defined behind the exception is without those loans */
	if (list != NOTHING && work_list(c, list)->quoted)
		return false;
	size_t exception = (size_t)c->exception;
	for (size_t i = 0; i < exception; i++)
		if (work_sense(c, i) == SENSE_DEFINITION)
			return false;
	for (size_t i = exception; i < w->group->start; i++)
		if (work_is_semicolon(c, i))
			return false;
	for (size_t i = w->group->end; i < exception; i++)
		if (work_is_semicolon(c, i))
			return false;
	return true;
}

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

	return !is_band(c, index) && measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0 && group->linked &&
	       group->count == 1 && group->bound == BOUND_GT && !group->fixed &&
	       !work_is_denied(c, group->before, group->start);
}

/* Whether such a group is said of none. */
static bool
is_above_of_none(const struct clauses *c, size_t index)
{
	int list = c->groups.groups[index].list;

	return list != NOTHING && work_list(c, list)->none;
}

/*
 * Whether a threshold of none is that of loans with what a group states, too: "pool I loans having a balance of $9, and no pool II loans, had".
 */
static bool
is_joined_threshold(const struct clauses *c, const struct work *w, size_t index)
{
	const struct figure_group *group = w->group;
	int                        none = c->groups.groups[index].list;

	if (group->list == NOTHING || none != group->list + 1)
		return false;
	const struct subject_list *list = work_list(c, none);
	size_t                     former = c->groups.groups[index - 1].end;
	bool joined = list->item > former && reading_skip_joins(c->reading, former) == list->item;
	return joined && work_sense(c, work_list(c, group->list)->item + 1) == SENSE_RELATIVE &&
	       reading_is_link(c->reading, reading_skip_joins(c->reading, list->item + 1), LINK_VERB);
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

/* Whether a group only says what share of the loans another's dollars are: "$9, or 2% of the loans", "$9, or 2%, had". */
static bool
is_restated(const struct clauses *c, size_t former, size_t latter)
{
	const struct figure_group *groups = c->groups.groups;
	const struct figure_group *share = &groups[latter];

	if (share->unit != UNIT_PERCENT || share->chain != (int)former || groups[former].unit != UNIT_USD)
		return false;
	if (share->share)
		return share->list_behind != NOTHING;
	return reading_skip_joins(c->reading, groups[former].end) == share->start &&
	       reading_is_link(c->reading, reading_skip_joins(c->reading, share->end), LINK_VERB);
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
	while (next < c->groups.count && (groups[next].unit == UNIT_DATE || is_restated(c, w->index, next))) {
		/* "$9, or 2% of the pool I loans, had ratios above 80%" */
		if (groups[next].share)
			list = groups[next].list_behind;
		next++;
	}
	if (next == c->groups.count || !is_above(c, next) || are_parted(c, w->index, next))
		return NOTHING;
	bool found = is_above_of_none(c, next) ? is_joined_threshold(c, w, next) : groups[next].list == list;
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
	for (size_t i = ratios->end; i < list->item; i++)
		if (work_sense(c, i) == SENSE_JOIN || work_sense(c, i) == SENSE_NOT || work_sense(c, i) == SENSE_SUBJECTS)
			return false;
	return !list->none && work_sense(c, list->item + 1) == SENSE_RELATIVE;
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
	             !are_parted(c, former - 1, w->index) &&
	             (groups[former - 1].list == groups[first].list || is_said_too(c, groups[first].list) ||
	              has_such_ratios(c, w->group) || opens_clause_of(c, former - 1, groups[first].list) ||
	              (groups[former - 1].list_behind != NOTHING &&
	               groups[former - 1].list_behind == groups[first].list));
	return found ? (int)groups[former - 1].first : NOTHING;
}

/* The figure that parts the loans which a group is of; NOTHING for none. */
int
work_find_threshold(const struct clauses *c, const struct work *w, bool *unsure)
{
	*unsure = false;
	if (!c->groups.above)
		return NOTHING;
	int behind = threshold_behind(c, w), before = threshold_before(c, w);
	*unsure = behind != NOTHING && before != NOTHING;
	return behind != NOTHING ? behind : before;
}

/* The fact that a number of loans above a threshold is; NULL where it is none. */
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

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
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

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i].units == unit)
			return &parts[i];
	return NULL;
}

/* Whether an item is a balance that shares are of. */
static bool
is_base(const struct clauses *c, size_t item)
{
	int measure = work_sense(c, item) == SENSE_MEASURE
	                  ? reading_measure(c->reading, (int)item, UNIT_PERCENT) : NOTHING;

	return measure != NOTHING && work_has_trait(&measures[measure], TRAIT_BASE);
}

/* Whether a sentence opens with what a group is a part of: "Of the pool I loans, $9 had". */
static bool
is_opened_by_whole(const struct clauses *c, const struct figure_group *group)
{
	return reading_is_link(c->reading, 0, LINK_PARTITIVE) && work_sense(c, 1) == SENSE_SUBJECTS &&
	       work_list(c, c->reading->items[1].value)->strong && reading_skip_joins(c->reading, 2) == group->start &&
	       group->unit != UNIT_COUNT;
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

/* "No more than 5% of the mortgage loans", or 102 of them, "had loan-to-value ratios in excess of 80%". */
bool
work_find_part_above(const struct clauses *c, struct work *w)
{
	const struct measure *part = measure_of_part(w->group->unit);
	size_t                share = share_word(c, w->group);

	if (share > 0 && is_remark_on_all(c, share))
		return false;
	/* "loans with ratios above 80% represent 6% of the pool", "of the aggregate balance" */
	bool of_pool = w->group->unit == UNIT_PERCENT && (w->group->verb || share > 0) &&
	               (is_base(c, w->group->end) ||
	                (reading_is_link(c->reading, w->group->end, LINK_PARTITIVE) &&
	                 work_sense(c, w->group->end + 1) == SENSE_POOL));

	bool again = w->index > 0 && is_restated(c, w->index - 1, w->index);
	/* "5% of them" */
	bool told = w->group->list_behind != NOTHING || w->group->share;
	if (part == NULL || (!told && !of_pool && !again && !is_opened_by_whole(c, w->group)))
		return false;
	/* "3 of the loans with ratios above 80% are delinquent" */
	if (w->group->list_behind != NOTHING &&
	    work_sense(c, work_list(c, w->group->list_behind)->item + 1) == SENSE_RELATIVE)
		return false;
	w->threshold = work_find_threshold(c, w, &w->unsure);
	w->measure = part;
	w->item = NOTHING;
	return w->threshold != NOTHING;
}

/* Whether a date describes the loans before it, of which more is said then: "loans originated before 2002 are". */
static bool
is_date_of_described(const struct clauses *c, const struct work *w, size_t behind)
{
	const struct figure_group *groups = c->groups.groups;
	size_t                     last = w->index;

	if (w->group->unit != UNIT_DATE || !is_participle(c, behind))
		return false;
	while (last + 1 < c->groups.count && groups[last + 1].chain == (int)last)
		last++;
	return reading_is_link(c->reading, groups[last].end, LINK_VERB);
}

/* Whether a group only says which loans another group is of: "loans with terms of 15 years have …". */
bool
work_is_condition(const struct clauses *c, const struct work *w)
{
	const struct figure_group *groups = c->groups.groups;
	size_t              next = w->index + 1;
	bool                relative = false;

	if (w->parties.list == NOTHING || work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE))
		return false;
	size_t from = work_list(c, w->parties.list)->item + 1;
	if (is_date_of_described(c, w, from))
		return true;
	if (!work_may_have(c, reading_bit(SENSE_RELATIVE)) ||
	    (work_sense(c, from) == SENSE_JOIN && remark_start(c, from) != 0))
		return false;
	for (size_t i = from; i < w->group->start && i < from + MANY; i++) {
		/* "pool I consists of loans that have terms of 15 years and has" describes all */
		if (work_sense(c, i) == SENSE_DEFINITION && c->reading->items[i].value == DEFINITION_WHOLE)
			return false;
		if (work_sense(c, i) == SENSE_RELATIVE)
			relative = true;
		else if (reading_is_link(c->reading, i, LINK_VERB))
			relative = false;
	}
	/* "loans which had balances of more than $227,150 are …" */
	const struct subject_list *list = work_list(c, w->parties.list);
	if (relative && is_of_some(c, list, w->group->end))
		return true;
	if (relative && work_sense(c, from) == SENSE_RELATIVE && !list->quoted &&
	    (reading_is_link(c->reading, w->group->end, LINK_VERB) || work_sense(c, w->group->end) == SENSE_RANGE) &&
	    w->parties.list == w->group->list)
		return true;
	while (next < c->groups.count && groups[next].chain == (int)next - 1)
		next++;
	if (!relative || next >= c->groups.count || groups[next].list != w->group->list)
		return false;
	if (reading_measure(c->reading, groups[next].before, groups[next].unit) == NOTHING)
		return false;
	for (size_t i = w->group->end; i < groups[next].start; i++)
		if (reading_is_link(c->reading, i, LINK_VERB))
			return true;
	return false;
}
