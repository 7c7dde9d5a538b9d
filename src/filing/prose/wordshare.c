/*
 * What a sentence without numbers states: "all" and "none of" the loans, or of
 * their properties, are a share, too.
 */
#include "filing/prose/work.h"

#include "filing/prose/member.h"
#include "filing/prose/tie.h"
#include "filing/words.h"
#include "util/len.h"

/* Words by which loans are others. */
static const char *const being[] = { "are", "is", "be", "were", "was", "constitute" };

/* Adds a share that the word at an item states: 100 for "all", 0, which is a bound, for "none". */
static int
add_share(struct clauses *c, const struct subject *subject, const char *fact, enum bound bound, size_t item)
{
	if (work_make_room(c, 1) != 0)
		return -1;
	c->statements[c->statement_count++] = (struct statement){
		.subject = *subject,
		.fact = slice_of(fact),
		.figure = NOTHING,
		.threshold = NOTHING,
		.token = c->reading->items[item].token,
		.bound = (uint8_t)bound,
		.unit = UNIT_PERCENT,
	};
	return 0;
}

/* Whether a verb, without "not", is one by which loans are others: "are", not "has". */
static bool
is_to_be(const struct clauses *c, size_t verb)
{
	const struct reading *r = c->reading;
	size_t                last = (size_t)r->items[verb].token + r->items[verb].tokens - 1;

	return words_equal_one(sentence_token(r->sentence, last), being, LEN(being));
}

/* The list at an item, or NULL. */
static const struct subject_list *
list_at(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_SUBJECTS ? work_list(c, c->reading->items[item].value) : NULL;
}

/*
 * Whether a clause at an item tells that all or none of a pool's loans, or those of several, are
 * one part of it: "all pool II mortgage loans are pool II premium loans".
 */
static bool
tells_part(const struct clauses *c, size_t item)
{
	const struct subject_list *whole = list_at(c, item), *part = list_at(c, item + 2);

	if (whole == NULL || part == NULL || part->none || whole->such || whole->portion || whole->of_pool ||
	    part->count != 1 || !reading_is_link(c->reading, item + 1, LINK_VERB) ||
	    !is_to_be(c, item + 1))
		return false;
	const struct subject *loans = &c->reading->subjects[whole->first], *named = &c->reading->subjects[part->first];
	for (size_t i = 0; i < whole->count; i++)
		if (loans[i].kind != SUBJECT_LOANS || loans[i].part != PART_NONE ||
		    (named->name[0] != '\0' && strcmp(named->name, loans[i].name) != 0))
			return false;
	return named->part != PART_NONE;
}

/* Adds the share that such a clause tells, of each pool. */
static int
add_part(struct clauses *c, size_t item)
{
	const struct subject_list *list = list_at(c, item);

	for (size_t i = 0; i < list->count; i++) {
		struct subject whole = c->reading->subjects[list->first + i];
		if (whole.name[0] == '\0' && c->around->section != NULL)
			memcpy(whole.name, c->around->section->name, POOL_MAX);
		whole.part = c->reading->subjects[list_at(c, item + 2)->first].part;
		if (add_share(c, &whole, "share", list->none ? BOUND_LE : BOUND_EQ, item) != 0)
			return -1;
	}
	return 0;
}

/* Adds what a sentence of nothing but such clauses tells: "…, and none of the pool I loans are discount loans". */
static int
find_parts(struct clauses *c)
{
	enum { WORDS = 3 };
	const struct reading *r = c->reading;
	size_t                at = 0;

	while (tells_part(c, at))
		at = reading_skip_joins(r, at + WORDS);
	if (at != r->count || reading_sense(r, at - 1) == SENSE_JOIN)
		return 0;
	for (at = 0; at < r->count; at = reading_skip_joins(r, at + WORDS))
		if (add_part(c, at) != 0)
			return -1;
	return 0;
}

/* Adds that the share which a measure is of is none of the parties', or all: a bound says so. */
static int
add_shares(struct clauses *c, const struct work *w, int measure, enum bound bound)
{
	for (size_t i = 0; i < w->parties.count; i++)
		if (w->parties.subjects[i].kind == SUBJECT_LOANS &&
		    add_share(c, &w->parties.subjects[i], measures[measure].fact, bound, 0) != 0)
			return -1;
	return 0;
}

/*
 * Adds that of the measure at work->item and of those that it is joined to, "by investment
 * properties or second homes", whose parties are the list's; `such`: those without a name are
 * the loans spoken of before.
 */
static int
add_all_shares(struct clauses *c, struct work *w, bool such, enum bound bound)
{
	const struct subject_list *list = w->parties.list == NOTHING ? NULL : work_list(c, w->parties.list);

	if (list != NULL && list->strong && !work_is_headed(c, list))
		work_set_parties(w, &c->reading->subjects[list->first], list->count);
	else
		work_find_absent_parties(c, w, true, such);
	for (; w->item != NOTHING; w->item = work_next_behind(c, (size_t)w->item + 1, UNIT_PERCENT))
		if (add_shares(c, w, reading_measure(c->reading, w->item, UNIT_PERCENT), bound) != 0)
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
		/* "were originated with full documentation" */
		if (sense == SENSE_RELATIVE && i + 1 == item && i > 1 && work_sense(c, item + 1) == SENSE_END)
			return false;
		if (sense == SENSE_RELATIVE && work_is_rule_word(reading_text(c->reading, i - 1)))
			continue;
		if (sense == SENSE_NOT || sense == SENSE_PORTION || sense == SENSE_RELATIVE ||
		    (sense == SENSE_JOIN && c->reading->items[i].value != JOIN_COMMA))
			return true;
	}
	return work_next_behind(c, item + 1, UNIT_PERCENT) != NOTHING;
}

/* Whether an item behind the verb says of loans that they are loans: "will be mortgage loans [originated …]". */
static bool
are_plain_loans(const struct clauses *c, size_t item)
{
	const struct subject *first = &c->reading->subjects[work_list(c, c->reading->items[item].value)->first];

	return item == 2 && first->kind == SUBJECT_LOANS && first->part == PART_NONE && first->name[0] == '\0';
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
	/* such loans may only be those above a ratio */
	if (list->such && (c->around->former & CONTEXT_ABOVE) != 0)
		return 0;
	for (size_t i = 2; i < c->reading->count && w.measure == NULL; i++) {
		if (work_sense(c, i) == SENSE_SUBJECTS && work_list(c, c->reading->items[i].value)->strong &&
		    !are_plain_loans(c, i))
			others = true;
		if (work_sense(c, i) == SENSE_MEASURE)
			w.measure = work_measure_at(reading_measure(c->reading, w.item = (int)i, UNIT_PERCENT));
	}
	if (w.measure == NULL || !work_has_trait(w.measure, TRAIT_BEHIND) || work_has_trait(w.measure, TRAIT_DEAL))
		return 0;
	/* "are refinanced mortgage loans originated using streamlined policies" */
	if (others && strcmp(w.measure->fact, "streamlined_refinance") != 0)
		return 0;
	if (!list->none && is_said_of_more(c, (size_t)w.item))
		return 0;
	w.parties.list = 0;
	return add_all_shares(c, &w, list->such, list->none ? BOUND_LE : BOUND_EQ);
}

/*** shares of what is told to be in the pool, or of its properties ***/

/* What a sentence tells of a share as it is read from item to item. */
struct telling {
	size_t at;    /* the next item */
	int    list;  /* of those whom it is of, or NOTHING */
	int    item;  /* the measure's */
	bool   none;  /* they have none of it; else all */
	bool   there; /* it tells what there is: "there are no", "pool I contains no" */
	bool   properties; /* it is of the loans' properties */
};

/* Passes over the pool at the next item, which may be the one of the loans that are spoken of: "the mortgage pool". */
static bool
take_pool(const struct clauses *c, struct telling *t)
{
	const struct subject_list *list = list_at(c, t->at);

	if (list != NULL && (c->reading->subjects[list->first].kind != SUBJECT_LOANS || list->none || list->such))
		return false;
	if (list != NULL)
		t->list = c->reading->items[t->at].value;
	else if (!member_is_nameless_pool(c->reading, t->at))
		return false;
	t->at++;
	return true;
}

/* Passes over "there are", or "pool I contains", that starts a sentence. */
static void
take_opening(const struct clauses *c, struct telling *t)
{
	struct telling pool = *t;

	if (work_sense(c, 0) == SENSE_DEFINITION && words_equal(reading_text(c->reading, 0), slice_of("there")))
		t->at = 1;
	else if (work_sense(c, 1) == SENSE_DEFINITION && c->reading->items[1].value == DEFINITION_SOME &&
	         take_pool(c, &pool))
		*t = (struct telling){ .at = 2, .list = pool.list };
	t->there = t->at > 0;
}

/*
 * Passes over who there are none of, "no mortgage loans", or what all or none of is, "none of
 * the mortgaged properties", up to the measure. Returns false where there is neither.
 */
static bool
take_whole(const struct clauses *c, struct telling *t)
{
	const struct reading      *r = c->reading;
	const struct subject_list *list = list_at(c, t->at);

	t->none = list != NULL || work_sense(c, t->at) == SENSE_NOT;
	if (list != NULL) {
		if (!t->there || !list->none || list->such)
			return false;
		t->list = list->strong ? r->items[t->at].value : t->list;
		t->at++;
	} else if (t->none || work_sense(c, t->at) == SENSE_ALL) {
		size_t behind = tie_skip_security(r, ++t->at);
		t->properties = behind > t->at;
		t->at = behind;
		if (t->properties && list_at(c, t->at) != NULL && !take_pool(c, t))
			return false;
		/* "there are no second homes", "no second home loans are" */
		if (t->properties ? !reading_is_link(r, t->at, LINK_VERB) : !t->none || !reading_is_share_kind(r, t->at))
			return false;
	} else {
		return false;
	}
	while (work_sense(c, t->at) == SENSE_NONE || work_sense(c, t->at) == SENSE_RESTRICTION ||
	       reading_is_link(r, t->at, LINK_VERB))
		t->at++;
	return reading_is_share_kind(r, t->at);
}

/* Passes over the measures, and over what may stand behind: "reduced documentation [loans in pool I]". */
static bool
take_measures(const struct clauses *c, struct telling *t)
{
	const struct reading *r = c->reading;

	t->item = (int)t->at;
	for (int item = t->item; item != NOTHING; item = work_next_behind(c, t->at, UNIT_PERCENT))
		t->at = (size_t)item + 1;
	const struct subject_list *loans = list_at(c, t->at);
	if (loans != NULL) {
		/* of "reduced documentation loans" the first word is the measure's: no table knows them */
		bool others = r->subjects[loans->first].kind == SUBJECT_OTHER && !loans->unread;
		if (others || !t->none)
			return false;
		t->list = loans->unread || !loans->strong ? t->list : r->items[t->at].value;
		t->at++;
	}
	t->at += reading_is_link(r, t->at, LINK_VERB);
	if (reading_is_link(r, t->at, LINK_PREPOSITION)) {
		t->at++;
		if (!take_pool(c, t))
			return false;
	} else if (!t->there && !t->properties) {
		return false; /* "no reduced documentation loans were", "No Second Homes" */
	}
	return t->at == r->count;
}

/* "None of the properties are second homes", "there are no loans secured by ...": no share; "all": the whole. */
static int
find_told_share(struct clauses *c)
{
	struct subject lone;
	struct work    w = { .lone = &lone };
	struct telling t = { .list = NOTHING };

	if ((c->reading->senses & reading_bit(SENSE_MEASURE)) == 0 || c->denied || c->exception != NOTHING)
		return 0;
	take_opening(c, &t);
	if (!take_whole(c, &t) || !take_measures(c, &t))
		return 0;
	w.item = t.item;
	w.measure = work_measure_at(reading_measure(c->reading, w.item, UNIT_PERCENT));
	w.parties.list = t.list;
	if (!t.none && work_next_behind(c, (size_t)w.item + 1, UNIT_PERCENT) != NOTHING)
		return 0;
	return add_all_shares(c, &w, false, t.none ? BOUND_LE : BOUND_EQ);
}

int
work_find_word_shares(struct clauses *c)
{
	if (work_sense(c, 0) != SENSE_SUBJECTS || !reading_is_link(c->reading, 1, LINK_VERB))
		return find_told_share(c);
	return find_parts(c) != 0 ? -1 : find_word_share(c);
}
