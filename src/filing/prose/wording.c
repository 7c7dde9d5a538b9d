/*
 * Makes one index of all phrases of the tables, and of what stands for itself.
 */
#include "filing/prose/wording.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "filing/prose/phrasing.h"
#include "filing/prose/sentence.h"
#include "util/len.h"

/* How averages start, the longer first. */
static const char *const averages[] = { "[weighted] average ", "weighted average " };

/* What stands for itself, and what is neither that nor a word of any phrase. */
static const struct {
	enum token_kind kind;
	struct meaning  meaning;
} marks[] = {
	{ TOKEN_WORD, { SENSE_NONE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_NUMBER, { SENSE_NUMBER, UNIT_COUNT, 0, 0 } },
	{ TOKEN_DOLLARS, { SENSE_NUMBER, UNIT_USD, 0, 0 } },
	{ TOKEN_PERCENT, { SENSE_NUMBER, UNIT_PERCENT, 0, 0 } },
	{ TOKEN_SPOILT, { SENSE_SPOILT, UNIT_COUNT, 0, 0 } },
	{ TOKEN_SPOILT_DOLLARS, { SENSE_SPOILT, UNIT_USD, 0, 0 } },
	{ TOKEN_SPOILT_PERCENT, { SENSE_SPOILT, UNIT_PERCENT, 0, 0 } },
	{ TOKEN_DATE, { SENSE_NUMBER, UNIT_DATE, 0, 0 } },
	{ TOKEN_COMMA, { SENSE_JOIN, UNIT_COUNT, JOIN_COMMA, 0 } },
	{ TOKEN_SEMICOLON, { SENSE_JOIN, UNIT_COUNT, JOIN_SEMICOLON, 0 } },
	{ TOKEN_COLON, { SENSE_COLON, UNIT_COUNT, 0, 0 } },
	{ TOKEN_DASH, { SENSE_COLON, UNIT_COUNT, 0, 0 } },
	{ TOKEN_OPEN, { SENSE_OPEN, UNIT_COUNT, 0, 0 } },
	{ TOKEN_CLOSE, { SENSE_CLOSE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_QUOTE, { SENSE_QUOTE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_OTHER, { SENSE_NONE, UNIT_COUNT, 0, 0 } },
};

/* Words that change nothing inside a phrase: "aggregate (scheduled) principal balance". */
static const char *const ignored[] = {
	"scheduled", "outstanding", "unpaid", "stated", "adjusted", "current", "actual", "remaining",
	"annual",    "gross",       "per",    "annum",  "approximate", "respective", "contractual",
	"final",     "basis",       "estimated", "initial", "such", "calendar",
};

static int
add_table(struct phrases *phrases, const struct phrase_table *table)
{
	for (size_t i = 0; i < table->count; i++)
		if (phrases_add(phrases, table->rows[i].phrase, (uint8_t)table->sense, table->rows[i].value) != 0)
			return -1;
	return 0;
}

static int
add_qualifiers(struct phrases *phrases)
{
	for (size_t i = 0; qualifiers[i].rows != NULL; i++)
		if (add_table(phrases, &qualifiers[i]) != 0)
			return -1;
	return 0;
}

/* Adds the phrase of an average as it is printed short, too: "WA original term". */
static int
add_short_average(struct phrases *phrases, int measure)
{
	enum { PHRASE_MAX = 256 };
	const char              *phrase = measures[measure].phrase;
	char                     text[PHRASE_MAX];

	for (size_t i = 0; i < LEN(averages); i++) {
		size_t length = strlen(averages[i]);
		if (strncmp(phrase, averages[i], length) != 0)
			continue;
		(void)snprintf(text, sizeof text, "wa %s", phrase + length);
		return phrases_add(phrases, text, SENSE_MEASURE, measure);
	}
	return 0;
}

static int
add_measures(struct phrases *phrases)
{
	for (int i = 0; measures[i].phrase != NULL; i++)
		if (phrases_add(phrases, measures[i].phrase, SENSE_MEASURE, i) != 0 ||
		    add_short_average(phrases, i) != 0)
			return -1;
	return 0;
}

static int
add_terms(struct phrases *phrases)
{
	for (size_t i = 0; terms[i].phrase != NULL; i++)
		if (phrases_add(phrases, terms[i].phrase, (uint8_t)terms[i].sense, terms[i].value) != 0)
			return -1;
	for (size_t i = 0; i < LEN(ignored); i++)
		if (phrases_ignore(phrases, ignored[i]) != 0)
			return -1;
	for (size_t i = 0; i < LEN(marks); i++)
		if (phrases_add_mark(phrases, marks[i].kind, marks[i].meaning) != 0)
			return -1;
	return 0;
}

/* Finds what there is to measures beside their rows. */
static int
find_refinements(struct wording *wording)
{
	size_t count = 0;

	while (measures[count].phrase != NULL)
		count++;
	wording->refined = calloc(count + 1, sizeof *wording->refined);
	if (wording->refined == NULL)
		return -1;
	for (size_t i = 0; i < count; i++) {
		/* rows of the same fact stand together, most of them */
		bool same = i > 0 && strcmp(measures[i].fact, measures[i - 1].fact) == 0;
		wording->refined[i] = same ? wording->refined[i - 1] : measures_refined(measures[i].fact);
		if (wording->loans == NULL && strcmp(measures[i].fact, "loans") == 0)
			wording->loans = &measures[i];
		if (wording->cut_off_date == NULL && strcmp(measures[i].fact, "cut_off_date") == 0)
			wording->cut_off_date = &measures[i];
	}
	return 0;
}

int
wording_build(struct wording *wording)
{
	struct phrases *phrases;

	*wording = (struct wording){ .phrases = NULL };
	wording->vocabulary = vocabulary_new();
	if (wording->vocabulary != NULL)
		wording->phrases = phrases_new(wording->vocabulary);
	phrases = wording->phrases;
	if (phrases == NULL || find_refinements(wording) != 0 || add_measures(phrases) != 0 ||
	    add_qualifiers(phrases) != 0 || add_terms(phrases) != 0) {
		wording_free(wording);
		return -1;
	}
	return 0;
}

void
wording_free(struct wording *wording)
{
	phrases_free(wording->phrases);
	vocabulary_free(wording->vocabulary);
	free(wording->refined);
	*wording = (struct wording){ .phrases = NULL };
}

const struct wording_name *
wording_unit(enum unit unit)
{
	static const struct wording_name usd = { "usd", 3 }, percent = { "percent", 7 },
	                                 months = { "months", 6 }, years = { "years", 5 },
	                                 date = { "date", 4 }, count = { "count", 5 };

	switch (unit) {
	case UNIT_USD:
		return &usd;
	case UNIT_PERCENT:
		return &percent;
	case UNIT_MONTHS:
		return &months;
	case UNIT_YEARS:
		return &years;
	case UNIT_DATE:
		return &date;
	case UNIT_COUNT:
	case UNIT_OTHER:
	default:
		return &count;
	}
}

const struct wording_name *
wording_bound(enum bound bound)
{
	static const struct wording_name names[] = {
		[BOUND_EQ] = { "eq", 2 }, [BOUND_GE] = { "ge", 2 }, [BOUND_LE] = { "le", 2 },
		[BOUND_LT] = { "lt", 2 }, [BOUND_GT] = { "gt", 2 },
	};

	return &names[bound];
}

enum bound
wording_negate(enum bound bound)
{
	static const enum bound negated[] = { BOUND_EQ, BOUND_LT, BOUND_GT, BOUND_GE, BOUND_LE };

	return negated[bound];
}
