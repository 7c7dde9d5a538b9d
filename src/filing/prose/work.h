/*
 * A group of numbers while it is worked out: its measure, whom it is of, its
 * bound, fact, whether it speaks of all of their loans, and how it is dealt out.
 * The parts of clause.c, and nobody else's.
 */
#ifndef FILING_PROSE_WORK_H
#define FILING_PROSE_WORK_H

#include "filing/prose/clause.h"

enum { MANY = 256 }; /* items that are looked at between a subject and its number */

/* Whom a group's numbers are of. */
struct parties {
	const struct subject *subjects;
	size_t                count;
	int                   list; /* of the reading, or NOTHING */
	bool                  each;
	bool                  none;
};

/* A group while it is being worked out. What is cleared for each stands together, and is small. */
struct work {
	size_t         index;
	const struct figure_group *group;
	struct subject *lone;     /* where the subject is put that no list names */
	int            threshold; /* a figure, or NOTHING */
	int            place;     /* the list that it is of, which is behind another of its turn; or NOTHING */
	const struct measure *measure;
	const char    *fact;
	struct parties parties;
	int            item;      /* the measure's; NOTHING for a lead-in's */
	unsigned       context;
	enum bound     bound;
	uint16_t       resumed;   /* the verb by which an earlier subject goes on, behind an aside; 0 for none */
	bool           single;    /* it is that of a loan: "ranging from", "the largest" */
	bool           special;   /* the context makes the fact what it is */
	bool           unsure;    /* there is another threshold that may be meant */
	bool           listed;    /* it is one of several that each have one of the measures joined behind them */
	bool           such;      /* of such as the sentence before spoke of */
	bool           doubtful;  /* it is not certain whom it is of */
	bool           unread_denial; /* "no" before it is of what is not known: its bound may be the contrary */
	bool           muddled;   /* nor which of the measures before it, or what they make of one loan */
};

/*** small things ***/

/* An item's sense. */
static inline enum sense
work_sense(const struct clauses *c, size_t item)
{
	return reading_sense(c->reading, item);
}

/* Whether an item may be of any of the senses, given as bits: most sentences have few of them. */
static inline bool
work_may_have(const struct clauses *c, uint64_t senses)
{
	return (c->reading->senses & senses) != 0;
}

/* Whether an item is a semicolon. */
static inline bool
work_is_semicolon(const struct clauses *c, size_t item)
{
	return work_sense(c, item) == SENSE_JOIN && c->reading->items[item].value == JOIN_SEMICOLON;
}

/* A list of the reading by its number, which is not NOTHING. */
static inline const struct subject_list *
work_list(const struct clauses *c, int list)
{
	return &c->reading->lists[list];
}

/* Whether a list names all mortgage loans under a heading "Pool I": they are those of pool I. */
static inline bool
work_is_headed(const struct clauses *c, const struct subject_list *list)
{
	return list->all && !list->every && list->count == 1 && c->around->section != NULL;
}

/* A measure of the table by its number; NULL for NOTHING. */
static inline const struct measure *
work_measure_at(int measure)
{
	return measure == NOTHING ? NULL : &measures[measure];
}

/* Whether a measure has any of the traits, given as bits. */
static inline bool
work_has_trait(const struct measure *measure, unsigned trait)
{
	return (measure->traits & trait) != 0;
}

/* Makes subjects those whom a group is of. */
static inline void
work_set_parties(struct work *w, const struct subject *subjects, size_t count)
{
	w->parties.subjects = subjects;
	w->parties.count = count;
}

/*** work.c ***/

/* The nearest list before a list that names more than "the mortgage loans"; NOTHING for none. */
int work_strong_before(const struct clauses *clauses, int list);

/*
 * The item between two that means, behind a semicolon, those whom the sentence
 * speaks of: "pool I loans are not relocation loans; their balance is". `to`
 * where there is none.
 */
size_t work_find_their(const struct clauses *clauses, size_t from, size_t to);

/*** count.c ***/

/* Whether a group is a number of loans by the words around it: "consists of 674 mortgage loans". */
bool work_is_loan_count(const struct clauses *clauses, const struct figure_group *group);

/*
 * Whether a list names loans that are counted beside others, and so may not be
 * all: "600 mortgage loans with … of $9 and 74 second lien mortgage loans".
 */
bool work_is_counted_beside(const struct clauses *clauses, int list);

/*
 * Whether the loans that a group counts are of a kind, or in a place, and not told to be
 * all: "the pool contains 12 adjustable rate loans", "12 loans in California".
 */
bool work_is_counted_partly(const struct clauses *clauses, const struct figure_group *group);

/* Whether "totaling" ties a group to loans, and not to a measure: "674 mortgage loans totaling $9". */
bool work_is_total(const struct clauses *clauses, const struct figure_group *group);

/*
 * The list of loans that a sentence starts with, of which a group of dollars is
 * told to be in a pool: "Of the premium loans, $9 are in pool I". NOTHING for none.
 */
int work_opening_whole(const struct clauses *clauses, const struct figure_group *group);

/* Whether what the words "number of" at an item count is loans. */
bool work_counts_loans(const struct clauses *clauses, size_t item);

/*** measure.c ***/

/*
 * Finds out what a group's numbers are; `*unit` is set to the unit of those
 * that print none, UNIT_OTHER where the measure wants one and there is none.
 * Returns false where they are nothing known.
 */
bool work_find_measure(const struct clauses *clauses, struct work *work, unsigned *unit);

/* Whether a group is the value of a label that names loans above a ratio: "LTV above 80%: 5%". */
bool work_is_labelled_part(const struct clauses *clauses, const struct figure_group *group);

/*
 * What a group's numbers, of a unit, are whose measure is the one given: the
 * average that it is of, "rates from 6% to 8%, with an average of 7%", "the
 * average of the rates is 7%"; else the measure itself. NULL for nothing known.
 */
const struct measure *work_average(const struct clauses *clauses, const struct work *work,
                                   const struct measure *measure, unsigned unit);

/* Whether a measure is the average of what is stated of each loan. */
bool work_is_average(const struct measure *measure);

/* Whether a measure at an item is each loan's own extreme: "a maximum rate ranging from". */
bool work_is_ranging_extreme(const struct clauses *clauses, size_t item);

/*
 * The next measure that stands behind numbers of a unit, and joins on from an
 * item, "secured by second homes [and investment properties]"; NOTHING for none.
 */
int work_next_behind(const struct clauses *clauses, size_t item, unsigned unit);

/*** turn.c ***/

/*
 * The item of the measure of a group that is one of several numbers told in turn
 * of measures joined before them, the last of which is joined to what is before it;
 * NOTHING where it is not. Sets work->place and work->muddled.
 */
int work_find_turn(const struct clauses *clauses, struct work *work);

/*** party.c ***/

/* Finds out whom a group is of, once it has its measure. */
void work_find_parties(const struct clauses *clauses, struct work *work);

/*** absent.c ***/

/*
 * Finds out whom a group is of where the sentence names nobody, or (`weak`) only
 * "the mortgage loans", or (`such`) such as were named before.
 */
void work_find_absent_parties(const struct clauses *clauses, struct work *work, bool weak, bool such);

/* Whether "such loans" of a group may be some for which there are no records. */
bool work_is_of_such_unknown(const struct clauses *clauses, const struct work *work);

/* Whether a group bounds what is stated of each loan. */
bool work_bounds_each(const struct work *work);

/* Has a group be of nobody that is known. */
void work_set_doubtful(struct work *work);

/* Gives premium or discount loans that are named without a pool the one that is meant. */
void work_complete_subject(const struct clauses *clauses, const struct work *work, struct subject *subject);

/*** context.c ***/

/*
 * The item of the word, behind a group's measure, that makes an extreme of the group alone: "the
 * average balance is $4, the largest [is] $9". NOTHING for none.
 */
int work_find_extreme(const struct clauses *clauses, const struct work *work);

/*
 * Whether "not" denies a measure that stands before the item `start`: "did not
 * have", "were not originated", "no ratio was".
 */
bool work_is_denied(const struct clauses *clauses, int measure, size_t start);

/* The bound of a measure that divides loans: "the rate at or above which"; BOUND_EQ where none does. */
enum bound work_divide(const struct clauses *clauses, const struct work *work);

/* Finds the bound of a group that has its measure and parties. */
void work_find_bound(const struct clauses *clauses, struct work *work);

/* Finds what a group speaks of, once it has its bound. */
void work_find_context(const struct clauses *clauses, struct work *work);

/*** factname.c ***/

/* Names the fact of a group that has its bound and context, and finds its threshold; NULL where there is none. */
void work_find_fact(const struct clauses *clauses, struct work *work);

/*** doubt.c ***/

/*
 * Why a group's numbers, of a unit, can't be told to be those of its measure, of
 * enum mismatch: they can't be read, or may be another's. NOTHING where they are.
 */
int work_doubt(const struct clauses *clauses, const struct work *work, unsigned unit);

/*
 * Whether a group that is one end of a range is of one that goes down, "ratios
 * from 75.0% to 57.3%": it may be of averages, and need not hold every loan.
 */
bool work_goes_down(const struct clauses *clauses, const struct figure_group *group);

/*** deal.c ***/

/* Adds that a group's numbers can't be dealt out, and why. Returns 0, or -1 with errno ENOMEM. */
int work_add_misfit(struct clauses *clauses, const struct work *work, enum mismatch kind);

/* Makes room for `count` more statements. Returns 0, or -1 with errno ENOMEM. */
int work_make_room(struct clauses *clauses, size_t count);

/*
 * Deals out the numbers of a group that has its fact, in a unit where they print
 * none; adds a misfit where they can't be. Returns 0, or -1 with errno ENOMEM.
 */
int work_deal(struct clauses *clauses, struct work *work, unsigned unit);

/*** wordshare.c ***/

/*
 * Adds what a sentence without numbers states that starts with subjects, "all …" or
 * "none of … are …", or with what there is: "there are no …". Returns 0, or -1 with errno ENOMEM.
 */
int work_find_word_shares(struct clauses *clauses);

/*** basis.c ***/

/* Whether a group is so many of those before it: "of which 12", "5% of which". */
bool work_is_of_which(const struct clauses *clauses, const struct figure_group *group);

/*
 * Whether a group is a share that there is no record of: "5% of the loans by
 * number", "5% are not secured by", "5% are second homes or primary residences".
 */
bool work_is_other_share(const struct clauses *clauses, const struct work *work);

/*** extent.c ***/

/* Whether a group's measure, which stands behind numbers, is that of a place: "no zip code in California has". */
bool work_is_in_place(const struct clauses *clauses, const struct work *work);

/*
 * Whether the sentence is of those loans only that it starts with: "for second
 * homes, …", "under the reduced documentation program, …".
 */
bool work_is_opened_by_described(const struct clauses *clauses);

/*
 * Whether a group's share is none, but the average or ratio of the loans that its measure,
 * which stands behind numbers, describes: "the average rate of the loans secured by second
 * homes".
 */
bool work_is_of_described(const struct clauses *clauses, const struct work *work);

/* Whether a group is of a portion of its subject: "7 mortgage loans have a balance of …". */
bool work_is_of_portion(const struct clauses *clauses, const struct work *work);

/* Whether what was said of others is said of a list, too: "as did pool II loans with". */
bool work_is_said_too(const struct clauses *clauses, int list);

/* Whether loans with a group's number are told to have ratios told before: "with a balance of $9 had such ratios". */
bool work_has_such_ratios(const struct clauses *clauses, const struct figure_group *group);

/* Whether words at an item say of which kind the loans before it are: "that were 30 days delinquent". */
bool work_tells_kind(const struct clauses *clauses, size_t item);

/*
 * Whether words behind a group make only a part of its loans: "mortgage loans with a
 * balance of $9 are secured by …".
 */
bool work_is_of_part(const struct clauses *clauses, const struct work *work);

/* Whether loans were taken out of those that a group is of: "except for 3 mortgage loans, …". */
bool work_is_excepted(const struct clauses *clauses, const struct work *work);

/* Whether "with" at an item only tells the average of what is before it: "from 5% to 8%, with an average of 6%". */
bool work_is_with_average(const struct clauses *clauses, size_t item);

/* Whether a group only says which loans another is of: "loans with terms of 15 years have …". */
bool work_is_condition(const struct clauses *clauses, const struct work *work);

/*** restriction.c ***/

/*
 * Whether a place is at an item, or what else makes a part of the loans before it:
 * "mortgage loans in California", "in the state of", "in any one", "in default".
 */
bool work_is_place_behind(const struct clauses *clauses, size_t item);

/* Whether an item may describe the loans before it: "originated", not "mature". */
bool work_is_participle(const struct clauses *clauses, size_t item);

/* Whether a list names all that something consists of: "consists of 674 mortgage loans". */
bool work_is_whole(const struct clauses *clauses, int list);

/*
 * The item that starts what a clause behind a comma says of all of its subject,
 * "the loans, which are secured by first liens, have", "none of which", or of so
 * many, "12 of which are"; 0 where the item `behind` the subject, which joins,
 * starts no such clause.
 */
size_t work_remark_start(const struct clauses *clauses, size_t behind);

/*
 * Whether the restriction at an item is a remark on all of the loans before it:
 * "the pool I loans, representing approximately 60% of all loans, have".
 */
bool work_is_remark_on_all(const struct clauses *clauses, size_t item);

/* Whether words between its subject and a group make only a part of the subject's loans of it. */
bool work_is_restricted(const struct clauses *clauses, const struct work *work);

/*** rule.c ***/

/* Whether a sentence opens with rules that loans are made by: "under the guidelines, no mortgage loan may have". */
bool work_is_opened_by_rule(const struct clauses *clauses);

/* Whether a word is what loans are made by: "policies [which require proof of income]". */
bool work_is_rule_word(struct slice word);

/* Whether a group of such a sentence is a rule, and not the share of the loans that came by it. */
bool work_is_rule(const struct clauses *clauses, const struct work *work);

/*
 * Whether a group with a bound is told to be a rule: "no loan may have a ratio above 95%
 * under the guidelines", "originated under policies that permit ratios of no more than 95%".
 */
bool work_is_told_as_rule(const struct clauses *clauses, const struct work *work);

/*** threshold.c ***/

/*
 * The figure that parts the loans which a group is of, "ratios in excess of
 * 80%"; else NOTHING. `*unsure` is set to whether another may do so as well.
 */
int work_find_threshold(const struct clauses *clauses, const struct work *work, bool *unsure);

/* The fact that a number of loans above a threshold is; NULL where there is none. */
const char *work_fact_above(const char *fact);

/*
 * Tries a group that has no measure as a part of loans above a threshold: "no
 * more than 5% of the loans had ratios in excess of 80%". Returns whether it is.
 */
bool work_find_part_above(const struct clauses *clauses, struct work *work);

#endif
