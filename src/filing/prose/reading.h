/*
 * A sentence as read by the wording tables: a row of items, each a phrase, a
 * number with its unit, or a list of subjects.
 */
#ifndef FILING_PROSE_READING_H
#define FILING_PROSE_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "filing/pool.h"
#include "filing/prose/sentence.h"
#include "filing/prose/wording.h"
#include "util/ascii.h"

/* What there is none of. */
enum { NOTHING = -1 };

enum { READING_MARGIN = 8 }; /* items before the first and behind the last that can be asked for */

enum { POOL_SHORT = 4 }; /* bytes of the name of a pool that classes are of, NUL included */

/* Who a number is of. */
enum subject_kind { SUBJECT_LOANS, SUBJECT_CLASS, SUBJECT_CERTIFICATES, SUBJECT_OTHER };

struct subject {
	uint8_t kind;
	uint8_t part;           /* enum part */
	bool    inside;         /* its pool is named behind it: "premium loans in pool I", "class A of pool I" */
	bool    single;         /* one loan, of which there are no averages: "the largest mortgage loan" */
	bool    closed;         /* its words end in "loans" or "certificates": a part named behind is not its own */
	char    name[POOL_MAX]; /* the pool or class, "" where none is named */
	char    pool[POOL_SHORT]; /* that a class is told to be of, "" where none is named */
};

/* Whether the loans of a pool are named, and no part of them. */
static inline bool
subject_is_pool(const struct subject *subject)
{
	return subject->kind == SUBJECT_LOANS && subject->part == PART_NONE && subject->name[0] != '\0';
}

/* Subjects named one after the other: "the pool I, the pool II and all mortgage loans". */
struct subject_list {
	size_t first;   /* of the reading's subjects */
	size_t count;
	size_t item;    /* where it stands */
	bool   strong;  /* not only "the mortgage loans", which may be those of a pool named before */
	bool   all;     /* "all mortgage loans" */
	bool   every;   /* the same, of several pools: "the mortgage loans in both pools" */
	bool   each;
	bool   such;
	bool   none;    /* "none of", "no" */
	bool   portion; /* "7 mortgage loans", "most of the loans": not said to be all */
	bool   quoted;  /* it is given its name here */
	bool   unread;  /* other loans, for all that is known: "the 15-year mortgage loans" */
	bool   of_pool; /* of the pool spoken of: "the mortgage loans in this pool", "in the pool" */
	bool   of_this; /* and surely of one: "in this pool" */
	bool   aside;   /* in parentheses that tell a number of each pool: what is behind them is not of these */
	uint16_t extreme; /* the token behind the one that makes it a single loan, "the smallest mortgage loan"; 0 for none */
};

enum { READING_PLACES = 8 }; /* parentheses of a sentence that are read: "952 mortgage loans (674 in pool I)" */

/* The tokens of parentheses, and of what they enclose. */
struct reading_place {
	uint16_t from;
	uint16_t to;
};

struct reading {
	const struct wording  *wording;
	const struct sentence *sentence;
	size_t                 count;     /* of items */
	uint64_t               senses;    /* a bit for each that an item has, or had before it was joined */
	struct subject        *subjects;  /* these and the lists: of subjects_find */
	size_t                 subject_count;
	size_t                 subject_capacity;
	struct subject_list   *lists;
	size_t                 list_count;
	size_t                 list_capacity;
	struct item            items[SENTENCE_TOKENS + READING_MARGIN];
	uint8_t                kinds[READING_MARGIN + SENTENCE_TOKENS + READING_MARGIN]; /* see reading_sense */
	struct reading_place   places[READING_PLACES];
	size_t                 place_count;
	uint16_t               left_out;  /* the token of a pool's number in parentheses that are not read; 0 for none */
	bool                   some;      /* a list names not all loans of a pool: "7 mortgage loans" */
};

/* Makes an empty reading of one that is zeros. */
void reading_init(struct reading *reading, const struct wording *wording);

/* Reads a sentence's tokens into items, not yet with its subjects. */
void reading_make(struct reading *reading, const struct sentence *sentence);

/* Frees what a reading holds. */
void reading_free(struct reading *reading);

/* The sense of an item; SENSE_END for READING_MARGIN items before the first and behind the last. */
static inline enum sense
reading_sense(const struct reading *reading, size_t item)
{
	return (enum sense)reading->kinds[READING_MARGIN + item];
}

/* Gives an item a sense; the reading's `senses` are the caller's to set. */
static inline void
reading_set_sense(struct reading *reading, size_t item, enum sense sense)
{
	reading->kinds[READING_MARGIN + item] = (uint8_t)sense;
}

/* The bit of a sense. */
static inline uint64_t
reading_bit(enum sense sense)
{
	return UINT64_C(1) << sense;
}

/* The first item from `at` on that is of any of the senses, given as bits; the count where none is. */
static inline size_t
reading_find(const struct reading *reading, size_t at, uint64_t senses)
{
	if ((reading->senses & senses) == 0)
		return reading->count;
	senses |= reading_bit(SENSE_END);
	while ((senses >> reading_sense(reading, at) & 1) == 0)
		at++;
	return at;
}

/* Sets the number of items: SENSE_END ends them. */
static inline void
reading_end(struct reading *reading, size_t count)
{
	memset(&reading->kinds[READING_MARGIN + count], SENSE_END, READING_MARGIN);
	reading->count = count;
}

/* Puts one item in the place of another. */
static inline void
reading_copy(struct reading *reading, size_t to, size_t from)
{
	reading_set_sense(reading, to, reading_sense(reading, from));
	reading->items[to] = reading->items[from];
}

/* Moves the items of a range to a place before them, if they are not there. Returns the place behind. */
static inline size_t
reading_move(struct reading *reading, size_t to, size_t from, size_t end)
{
	if (to == from)
		return end;
	for (; from < end; from++, to++)
		reading_copy(reading, to, from);
	return to;
}

/* Whether an item is a link with any of the bits. */
static inline bool
reading_is_link(const struct reading *reading, size_t item, int bits)
{
	return reading_sense(reading, item) == SENSE_LINK && (reading->items[item].value & bits) != 0;
}

/* Whether a token is in parentheses that tell a number of each pool. */
static inline bool
reading_is_in_place(const struct reading *reading, size_t token)
{
	for (size_t i = 0; i < reading->place_count; i++)
		if (token > reading->places[i].from && token < reading->places[i].to)
			return true;
	return false;
}

/* Whether an item is a date that parentheses behind it call the cut-off date. */
static inline bool
reading_is_called_cut_off(const struct reading *reading, size_t item)
{
	return reading_sense(reading, item) == SENSE_NUMBER && reading->items[item].value == NUMBER_CUT_OFF;
}

/* Whether an item is a number in parentheses. */
static inline bool
reading_is_aside(const struct reading *reading, size_t item)
{
	return reading_sense(reading, item) == SENSE_NUMBER && reading->items[item].value == NUMBER_ASIDE;
}

/* Whether a number that has a unit is at an item: others may be names. */
static inline bool
reading_is_measured(const struct reading *reading, size_t item)
{
	return reading_sense(reading, item) == SENSE_NUMBER && reading->items[item].unit != UNIT_COUNT &&
	       reading->items[item].unit != UNIT_DATE;
}

/* Passes over commas and words like "and" from an item on; not over a semicolon, behind which no list goes on. */
static inline size_t
reading_skip_joins(const struct reading *reading, size_t at)
{
	while (reading_sense(reading, at) == SENSE_JOIN && reading->items[at].value != JOIN_SEMICOLON)
		at++;
	return at;
}

/* Passes over what leads to how much of all some loans are: ", or [3%]", "representing approximately [3%]". */
static inline size_t
reading_skip_share_lead(const struct reading *reading, size_t at)
{
	size_t next = reading_skip_joins(reading, at);

	while (reading_sense(reading, next) == SENSE_NEUTRAL ||
	       (reading_sense(reading, next) == SENSE_RESTRICTION && reading->items[next].value == RESTRICTION_SHARE))
		next = reading_skip_joins(reading, next + 1);
	return next;
}

/* An item's first token as printed. */
static inline struct slice
reading_text(const struct reading *reading, size_t item)
{
	return sentence_token(reading->sentence, reading->items[item].token);
}

/* Whether the last word of an item is a plural, and not "pool's". */
static inline bool
reading_is_plural(const struct reading *r, size_t item)
{
	struct slice word = sentence_token(
	    r->sentence, (size_t)r->items[item].token + r->items[item].tokens - 1);

	return word.length > 0 && ascii_lower(word.text[word.length - 1]) == 's' &&
	       (word.length < 3 ||
	        (ascii_lower(word.text[word.length - 2]) != 's' && word.text[word.length - 2] != '\''));
}

/* Whether "the" stands before an item. */
static inline bool
reading_is_definite(const struct reading *r, size_t item)
{
	return sentence_is_definite(r->sentence, r->items[item].token);
}

/* Whether "a" or "an" stands right before an item, as no token. */
bool reading_is_behind_article(const struct reading *reading, size_t item);

/* Whether one stands before an item, or before a word in it but the first: "loan a balance". */
bool reading_has_article(const struct reading *reading, size_t item);

/* The measure, as an index of measures, that an item of SENSE_MEASURE is for a unit; else NOTHING. */
int reading_measure(const struct reading *reading, int item, unsigned unit);

/* The same for an item of any sense. */
static inline int
reading_measure_at(const struct reading *reading, size_t item, unsigned unit)
{
	return reading_sense(reading, item) == SENSE_MEASURE ? reading_measure(reading, (int)item, unit) : NOTHING;
}

/* The measure at an item that is of percentages and stands behind them: what loans a share is of; else NOTHING. */
int reading_share_at(const struct reading *reading, size_t item);

/* Whether an item is such a measure that says what balance a share is of: "of the aggregate balance". */
bool reading_is_share_base(const struct reading *reading, size_t item);

/* Whether an item is such a measure that says of which kind the loans are: "second homes". */
bool reading_is_share_kind(const struct reading *reading, size_t item);

#endif
