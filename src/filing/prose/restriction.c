/*
 * Whether words between loans and what is told of them make a part of them:
 * "secured by", "which were sold by the bank", "12 of which".
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What loans can be in that tells some of them: a part of the country, or trouble. */
static const char *const places[] = {
	"state", "states", "county", "city", "default", "foreclosure", "bankruptcy",
};

/* Words for what all loans do behind certificates. */
static const char *const backing[] = {
	"back", "backed", "collateralize", "underlie", "support", "evidence",
};

/* Those to whom all loans are sold. */
static const char *const buyers[] = { "trustee", "trust", "depositor" };

/*
 * Whether words from an item on name the pool as it is described before it is final:
 * "the Statistical Calculation Pool".
 */
static bool
is_described_pool(const struct clauses *c, size_t item)
{
	return words_equal(reading_text(c->reading, item), slice_of("statistical")) &&
	       (work_sense(c, item + 1) == SENSE_POOL || work_sense(c, item + 2) == SENSE_POOL);
}

bool
work_is_place_behind(const struct clauses *c, size_t item)
{
	if (!reading_is_link(c->reading, item, LINK_PREPOSITION))
		return false;
	size_t place = item + 1 + (work_sense(c, item + 1) == SENSE_EACH);
	enum sense sense = work_sense(c, place);
	/* "in the 10021 zip code" */
	if (sense == SENSE_NUMBER && work_sense(c, place + 1) == SENSE_MEASURE)
		return true;
	/* "in the largest zip code" */
	if (sense == SENSE_EXTREME)
		return true;
	if (sense == SENSE_NUMERAL || sense == SENSE_NUMBER || sense == SENSE_NEUTRAL)
		return words_equal(reading_text(c->reading, place), slice_of("one"));
	if (sense != SENSE_NONE || place >= c->reading->count)
		return false;
	struct slice name = reading_text(c->reading, place);
	if (is_described_pool(c, place))
		return false;
	return ascii_is_upper(name.text[0]) || words_equal_one(name, places, LEN(places));
}

bool
work_is_participle(const struct clauses *c, size_t item)
{
	int measure = reading_measure_at(c->reading, item, UNIT_DATE);

	return measure != NOTHING && !work_has_trait(&measures[measure], TRAIT_FINITE);
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

bool
work_is_whole(const struct clauses *c, int list)
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
	while (list > 0 && (work_sense(c, list - 1) == SENSE_TO ||
	                    reading_is_link(c->reading, list - 1, LINK_PREPOSITION)))
		list--;
	return list > 0 && work_sense(c, list - 1) == SENSE_RESTRICTION &&
	       c->reading->items[list - 1].value == RESTRICTION_MOVED;
}

/*
 * Whether what is told from an item on is of so many of the loans before it: "of which
 * 12", "12 of which", "some of which".
 */
static bool
starts_part(const struct clauses *c, size_t item)
{
	if (work_sense(c, item) == SENSE_RELATIVE)
		return item > 0 && work_sense(c, item - 1) == SENSE_PORTION;
	if (work_sense(c, item) != SENSE_DEFINITION || c->reading->items[item].value != DEFINITION_PART)
		return false;
	size_t count = work_sense(c, item + 1) == SENSE_NUMBER ? item + 1 : item - 1;
	return (work_sense(c, count) == SENSE_NUMBER && c->reading->items[count].unit == UNIT_COUNT) ||
	       work_sense(c, count) == SENSE_NUMERAL;
}

/*
 * Whether a verb goes on with the subject before such a part: ", and has" or,
 * where something is told of the part by another, ", has".
 */
static bool
ends_part(const struct clauses *c, size_t item, bool told)
{
	if (!reading_is_link(c->reading, item, LINK_VERB) || work_sense(c, item - 1) != SENSE_JOIN)
		return false;
	return work_sense(c, item - 2) == SENSE_JOIN || (told && c->reading->items[item - 1].value == JOIN_COMMA);
}

/*
 * Whether a group is of so many of its subject's loans: "674 mortgage loans, 12
 * of which have a balance of $9".
 */
static bool
is_of_counted(const struct clauses *c, const struct work *w, size_t from)
{
	bool part = false, told = false;

	if (!work_may_have(c, reading_bit(SENSE_DEFINITION) | reading_bit(SENSE_PORTION)))
		return false;
	for (size_t i = from; i < w->group->start; i++) {
		part = (part && !ends_part(c, i, told)) || starts_part(c, i);
		told = part && (told || reading_is_link(c->reading, i, LINK_VERB));
	}
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

size_t
work_remark_start(const struct clauses *c, size_t behind)
{
	size_t at = behind + 1;

	if (c->reading->items[behind].value != JOIN_COMMA)
		return 0;
	const uint64_t counts = reading_bit(SENSE_ALL) | reading_bit(SENSE_EACH) | reading_bit(SENSE_NOT) |
	                        reading_bit(SENSE_NUMBER) | reading_bit(SENSE_NUMERAL) | reading_bit(SENSE_PORTION);
	at += (counts >> work_sense(c, at) & 1) != 0;
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
	size_t at = work_sense(c, behind) == SENSE_JOIN ? work_remark_start(c, behind) : 0;

	if (at == 0)
		return behind;
	for (at += 2; at < to; at++) {
		int  number = reading_measure_at(c->reading, at, UNIT_COUNT);
		bool verb = reading_is_link(c->reading, at, LINK_VERB) || /* "…, number 674" */
		            (number != NOTHING && work_has_trait(&measures[number], TRAIT_COUNTING) &&
		             work_sense(c, at + 1) == SENSE_NUMBER);
		if (verb && work_sense(c, at - 1) == SENSE_JOIN && c->reading->items[at - 1].value == JOIN_COMMA)
			return at;
	}
	return behind;
}

/* Whether the restriction at an item tells that loans are what there is: "loans [constituting] the mortgage pool". */
static bool
is_of_whole(const struct clauses *c, size_t item)
{
	enum sense behind = work_sense(c, item + 1);

	return c->reading->items[item].value == RESTRICTION_SHARE && (behind == SENSE_POOL || behind == SENSE_TRUST);
}

bool
work_is_remark_on_all(const struct clauses *c, size_t item)
{
	if (is_of_whole(c, item))
		return true;
	if (c->reading->items[item].value != RESTRICTION_SHARE || item < 2 || work_sense(c, item - 1) != SENSE_JOIN ||
	    work_sense(c, item - 2) != SENSE_SUBJECTS)
		return false;
	const struct subject_list *list = work_list(c, c->reading->items[item - 2].value);
	return list->strong && !list->portion &&
	       (list->all || reading_is_definite(c->reading, item - 2));
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
	const struct reading *r = c->reading;

	if (r->items[item].value != 0 || r->items[item].tokens != 1 || work_sense(c, item - 1) != SENSE_SUBJECTS ||
	    work_sense(c, item + 1) != SENSE_NONE || item + 1 >= r->count)
		return false;
	struct slice verb = reading_text(r, item + 1);
	return ascii_is_lower(verb.text[0]) && !words_equal_one(verb, backing, LEN(backing));
}

/* Whether a word is one of those to whom all loans are sold. */
static bool
is_buyer(struct slice word)
{
	return words_equal_one(word, buyers, LEN(buyers));
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
	int measure = reading_measure_at(r, item, UNIT_DATE);

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

/*
 * Whether the restriction at an item is what all loans before it are told to be: "the
 * loans are secured by … and have".
 */
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

/*
 * Whether a bound at an item is the first of two, the second of which is a group's: "terms of
 * pool I are at least 20 years, and those of pool II at least 10 but not more than 15 years".
 */
static bool
is_first_of_two(const struct clauses *c, const struct work *w, size_t item)
{
	const struct figure_group *first = w->index > 0 ? &w->group[-1] : NULL;

	return first != NULL && first->start == item && first->chain != NOTHING && w->item < (int)item &&
	       w->group->chain == (int)w->index - 1 && w->group->bound != BOUND_EQ && w->group->bound != first->bound &&
	       reading_skip_joins(c->reading, first->end) == w->group->start;
}

/* Whether what is right behind a group's subject, or its own words, make a part of its loans. */
static bool
is_part_at_once(const struct clauses *c, const struct work *w, size_t behind)
{
	if (is_of_pledged(c, work_list(c, w->parties.list)->item))
		return true;
	/* "loans not described above", "not in pool I" */
	size_t list = work_list(c, w->parties.list)->item;
	bool   outside = list > 1 && reading_is_link(c->reading, list - 1, LINK_PREPOSITION) &&
	                 words_equal(reading_text(c->reading, list - 2), slice_of("not"));
	if (outside || (work_sense(c, behind) == SENSE_NOT && !reading_is_link(c->reading, behind + 1, LINK_VERB)))
		return true;
	if (work_has_trait(w->measure, TRAIT_WHOLE) && is_of_seller(c, behind, w->group->start))
		return true;
	/* "loans over $650,000 have", "a loan under the bank's policies is" */
	return work_sense(c, behind) == SENSE_BOUND && w->group->start > behind && !is_first_of_two(c, w, behind) &&
	       (work_sense(c, behind + 1) == SENSE_NUMBER || slice_is(reading_text(c->reading, behind), "under"));
}

/* Whether the restriction at an item before a group makes a part of the loans before it. */
static bool
is_of_part(const struct clauses *c, const struct work *w, size_t item)
{
	enum sense before = work_sense(c, item - 1);
	bool       beside = before == SENSE_SUBJECTS || before == SENSE_RELATIVE || is_to_be_moved(c, item);

	/* "are secured by first liens and have" says that of all */
	return (beside || work_has_trait(w->measure, TRAIT_WHOLE)) && !work_is_remark_on_all(c, item) &&
	       !is_predicate(c, item, w->group->start) && !is_by_buyer(c, item);
}

/*
 * Whether "with" at an item, behind a comma, only says what all loans of a pool
 * before it have: "the pool I loans, with an aggregate balance of $9, have".
 */
static bool
is_remark_on_pool(const struct clauses *c, const struct subject_list *list, size_t item)
{
	const struct reading *r = c->reading;
	const struct subject *subject = &r->subjects[list->first];

	if (r->items[item].value != RELATIVE_WITH || item != list->item + 2 || work_sense(c, item - 1) != SENSE_JOIN ||
	    work_sense(c, item + 1) != SENSE_MEASURE)
		return false;
	bool whole = work_has_trait(&measures[r->items[item + 1].value], TRAIT_WHOLE);
	bool named = subject->name[0] != '\0' || subject->part != PART_NONE || reading_is_definite(r, list->item);
	return whole && named && subject->kind == SUBJECT_LOANS && !list->portion && !list->none && !list->such;
}

/* Whether the number at an item is a day that what is told holds as of: "at May 1, 2003". */
static bool
is_as_of(const struct clauses *c, size_t item)
{
	return work_sense(c, item - 1) == SENSE_AS_OF ||
	       (c->reading->items[item].unit == UNIT_DATE && reading_is_link(c->reading, item - 1, LINK_AT));
}

/* What is known of the words between a list and a group, up to one of them. */
struct narrowing {
	bool all;      /* they tell that all are meant: "pool I consists of" */
	bool part;     /* what tells some loans from others */
	bool defined;  /* "consists of" was among them */
	bool relative; /* "that are", "originated by": what follows describes the loans */
};

/* Takes the word at an item, behind a list that ends before `behind`. Returns whether it leaves some loans only. */
static bool
narrows(const struct clauses *c, const struct work *w, size_t item, size_t behind, struct narrowing *n)
{
	const int value = c->reading->items[item].value;

	switch (work_sense(c, item)) {
	case SENSE_RESTRICTION:
		return !n->all && is_of_part(c, w, item);
	case SENSE_EXCEPTION:
		/*
		 * "pool I consists of all loans other than …, and has": without these it is whole;
		 * loans other than two of them are named by work_is_excepted
		 */
		return work_has_trait(w->measure, TRAIT_WHOLE) && !n->defined && !is_number_behind(c, item);
	case SENSE_DEFINITION:
		n->defined = true;
		n->all = n->all || value == DEFINITION_WHOLE;
		return false;
	case SENSE_RELATIVE:
		if (work_is_with_average(c, item))
			return false;
		/* "pool I, which has 674 loans, has" speaks of all */
		n->relative = value == RELATIVE_WITH
		                  ? !is_remark_on_pool(c, work_list(c, w->parties.list), item)
		                  : work_sense(c, item - 1) != SENSE_JOIN || item - 1 != behind;
		n->part = tells_some(c, item) ||
		          (value == RELATIVE_WITH && work_sense(c, item + 1) != SENSE_MEASURE);
		return false;
	case SENSE_MEASURE:
		/* "that are to be transferred on June 1" tells no loans from others */
		n->all = n->all || is_of_all_loans(c, item);
		if (n->relative && !n->all && reading_measure(c->reading, (int)item, UNIT_DATE) != NOTHING)
			n->part = true;
		return false;
	case SENSE_NUMBER:
		/*
		 * "which consists of 674 mortgage loans" describes all, "whose
		 * balance as of May 1, 2003 was" none
		 */
		n->part = n->part || (n->relative && !n->all && !is_as_of(c, item));
		return false;
	case SENSE_LINK:
		return n->relative && n->part && reading_is_link(c->reading, item, LINK_VERB);
	case SENSE_RANGE:
		return n->relative && n->part;
	default:
		return false;
	}
}

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
	/* "loans originated before 2002" */
	struct narrowing n = { .relative = work_is_participle(c, from) };

	if (w->group->start < behind || w->group->start - from > MANY)
		return false;
	if (their < w->group->start)
		from = their;
	if (work_is_place_behind(c, from) || is_of_counted(c, w, from) || is_part_at_once(c, w, behind))
		return true;
	if (!n.relative && !work_may_have(c, reading_bit(SENSE_RESTRICTION) | reading_bit(SENSE_EXCEPTION) |
	                                         reading_bit(SENSE_RELATIVE)))
		return false;
	if (is_moved_from(c, work_list(c, w->parties.list)->item))
		return true;
	n.all = work_is_whole(c, w->parties.list);
	for (size_t i = from; i < w->group->start; i++)
		if (narrows(c, w, i, behind, &n))
			return true;
	/* "loans originated by the bank range from" */
	return n.relative && n.part && work_sense(c, w->group->start) == SENSE_RANGE;
}
