/*
 * Keeps what sentences say of whom the next ones speak.
 */
#include "filing/prose/discourse.h"

#include <stdlib.h>

#include "filing/paragraph.h"
#include "filing/prose/subject.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/grow.h"

void
discourse_init(struct discourse *d)
{
	*d = (struct discourse){ .last_end = SENTENCE_STOP };
}

void
discourse_free(struct discourse *d)
{
	free(d->before.subjects);
	free(d->lead_in.subjects);
}

/* The first list of the sentence that names pools, parts or classes, or all loans. */
static const struct subject_list *
topic_list(const struct reading *r)
{
	for (size_t i = 0; i < r->list_count; i++)
		if (r->lists[i].strong)
			return &r->lists[i];
	return NULL;
}

/* Adds the subjects of a list that are none of the topic's yet. */
static int
add_to_topic(struct topic *topic, const struct reading *r, const struct subject_list *list)
{
	struct subject *subjects =
	    grow(topic->subjects, &topic->capacity, topic->count + list->count, sizeof *subjects);

	if (subjects == NULL)
		return -1;
	topic->subjects = subjects;
	size_t had = topic->count;
	for (size_t i = list->first; i < list->first + list->count; i++) {
		size_t same = 0;
		while (same < had && (strcmp(subjects[same].name, r->subjects[i].name) != 0 ||
		                      strcmp(subjects[same].pool, r->subjects[i].pool) != 0))
			same++;
		if (same == had)
			subjects[topic->count++] = r->subjects[i];
	}
	return 0;
}

/*
 * Whether a list names more than "the mortgage loans", and not only what loans a pool
 * has: "pool I consists of jumbo loans".
 */
static bool
names_someone(const struct reading *r, const struct subject_list *list)
{
	return list->strong && r->subjects[list->first].kind != SUBJECT_OTHER;
}

/* Whether all subjects that are named are pools: "pool I has 5 loans and pool II has 6". */
static bool
speaks_of_pools(const struct reading *r)
{
	for (size_t i = 0; i < r->list_count; i++) {
		const struct subject_list *list = &r->lists[i];
		for (size_t j = 0; names_someone(r, list) && j < list->count; j++)
			if (!subject_is_pool(&r->subjects[list->first + j]))
				return false;
	}
	return true;
}

/* Makes a topic of subjects. */
static inline int
put_subjects(struct topic *topic, const struct subject *subjects, size_t count)
{
	struct subject *copies = grow(topic->subjects, &topic->capacity, count, sizeof *copies);

	if (copies == NULL)
		return -1;
	memcpy(copies, subjects, count * sizeof *copies);
	topic->subjects = copies;
	topic->count = count;
	return 0;
}

/* Makes a topic of the subjects of a sentence: the first that are named, and of several pools all. */
static int
set_topic(struct topic *topic, const struct reading *r)
{
	const struct subject_list *list = topic_list(r);

	topic->count = 0;
	if (list == NULL)
		return 0;
	if (put_subjects(topic, &r->subjects[list->first], list->count) != 0)
		return -1;
	size_t next = (size_t)(list - r->lists) + 1;
	while (next < r->list_count && !r->lists[next].strong)
		next++;
	if (next == r->list_count || !speaks_of_pools(r))
		return 0;
	for (; next < r->list_count; next++)
		if (names_someone(r, &r->lists[next]) && add_to_topic(topic, r, &r->lists[next]) != 0)
			return -1;
	return 0;
}

/* Whether words behind loans say which of them are meant: "the pool I loans that are buydown loans". */
static bool
describes_loans(const struct reading *r)
{
	const uint64_t narrowing = reading_bit(SENSE_RELATIVE) | reading_bit(SENSE_RESTRICTION);

	for (size_t i = 1; i < r->count; i++)
		if ((reading_bit(reading_sense(r, i)) & narrowing) != 0 && reading_sense(r, i - 1) == SENSE_SUBJECTS)
			return true;
	return false;
}

/* Keeps what a lead-in says of its entries, behind a sentence that may have spoken of some loans. */
static int
set_lead_in(struct discourse *d, const struct clauses *c, bool some)
{
	const struct reading *r = c->reading;
	struct topic         *lead_in = &d->lead_in;

	lead_in->holds = true;
	lead_in->context = 0;
	lead_in->measure = NOTHING;
	lead_in->assumed = (r->senses & reading_bit(SENSE_ASSUMPTION)) != 0;
	lead_in->some = r->some || describes_loans(r) || (some && topic_list(r) == NULL);
	for (size_t i = 0; i < r->count; i++) {
		if (reading_sense(r, i) == SENSE_CONTEXT)
			lead_in->context |= (unsigned)r->items[i].value;
		if (reading_sense(r, i) == SENSE_MEASURE)
			lead_in->measure = r->items[i].value;
	}
	if (c->groups.count > 0)
		lead_in->measure = NOTHING;
	return set_topic(lead_in, r);
}

/* The pool that a heading names, "description of the pool I mortgage loans"; else NULL. */
static const struct subject *
heading_subject(const struct reading *r)
{
	if (r->list_count != 1 || r->lists[0].count != 1)
		return NULL;
	for (size_t i = 0; i < r->count; i++) {
		enum sense sense = reading_sense(r, i);
		if (sense != SENSE_SUBJECTS && sense != SENSE_NONE && sense != SENSE_JOIN && sense != SENSE_COLON &&
		    !reading_is_link(r, i, LINK_PREPOSITION))
			return NULL;
	}
	const struct subject *subject = &r->subjects[r->lists[0].first];
	bool                  loans = subject->kind == SUBJECT_LOANS && subject->part == PART_NONE;
	return loans ? subject : NULL;
}

/* Whether a sentence is a pool's name alone: "Pool I. The number of mortgage loans is …" */
static bool
is_name_alone(const struct reading *r)
{
	const struct subject *subject = r->count == 1 ? heading_subject(r) : NULL;

	return subject != NULL && subject->name[0] != '\0';
}

/* Forgets whom the sentences before spoke of. */
static void
forget_former(struct discourse *d)
{
	d->before.count = 0;
	d->before.context = 0;
	d->before.some = false;
	d->defines = false;
}

/* Whether a heading is that of what is told of the loans: "Mortgage Loan Characteristics", "LOAN STATISTICS". */
static bool
is_of_loan_data(const struct reading *r)
{
	const struct subject_list *list = &r->lists[0];
	struct slice               word = reading_text(r, list->item);

	return list->item == 0 && r->count == 2 && reading_sense(r, 1) == SENSE_NONE && !reading_is_plural(r, 0) &&
	       (words_equal(word, slice_of("mortgage")) || words_equal(word, slice_of("loan")));
}

/* Whom a heading names that are no pool: "Relocation Mortgage Loans", "Pledged Asset Loans", "Class A Certificates". */
static uint8_t
heading_kind(const struct reading *r)
{
	if ((r->senses & reading_bit(SENSE_CONTEXT)) != 0)
		for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_CONTEXT))) < r->count; i++)
			if ((r->items[i].value & CONTEXT_PLEDGED) != 0)
				return HEADING_SOME_LOANS;
	/* "Premium and Discount Loans" are all */
	if (r->list_count != 1 || r->lists[0].count != 1 || is_of_loan_data(r))
		return HEADING_NONE;
	const struct subject *subject = &r->subjects[r->lists[0].first];
	if (subject->kind == SUBJECT_CLASS)
		return HEADING_CLASS;
	bool some = subject->kind == SUBJECT_OTHER || (subject->kind == SUBJECT_LOANS && subject->part != PART_NONE);
	return some ? HEADING_SOME_LOANS : HEADING_NONE;
}

/* A heading ends the section before it, and names the next one's pool or does not. */
static void
read_heading(struct discourse *d, const struct reading *r)
{
	const struct subject *subject = heading_subject(r);

	d->assumed = (r->senses & reading_bit(SENSE_ASSUMPTION)) != 0;
	/* "Group 2", and below it "Mortgage Loan Characteristics": they are the group's */
	bool same = d->headed && r->list_count == 1 && is_of_loan_data(r);
	d->headed = same || (subject != NULL && subject->name[0] != '\0');
	d->kind = heading_kind(r);
	forget_former(d);
	if (d->headed && !same)
		d->section = *subject;
}

/*
 * Whether anything is stated of loans above a ratio, "had ratios in excess of
 * 80%", or they are insured, or a ratio is all that was read of a sentence.
 */
static bool
speaks_of_loans_above(const struct clauses *c)
{
	if (!c->groups.above)
		return false;
	for (size_t i = 0; i < c->statement_count; i++) {
		const struct statement *statement = &c->statements[i];
		bool insured = (c->context & CONTEXT_INSURED) != 0 && statement->bound == BOUND_GT;
		if (insured || statement->threshold != NOTHING)
			return true;
	}
	return c->statement_count == 0;
}

/* Notes what the next sentence's "such mortgage loans" are. */
static void
note_former(struct discourse *d, const struct clauses *c)
{
	const struct reading *r = c->reading;
	struct topic         *before = &d->before;
	bool                  such = (r->senses & reading_bit(SENSE_SUCH)) != 0;

	before->context = (such ? before->context : 0) | (c->context & CONTEXT_PLEDGED) |
	                  (speaks_of_loans_above(c) ? CONTEXT_ABOVE : 0U);
	before->some = r->some || (such && before->some);
}

/* Whether a sentence names a pool other than the named one, all of them, a part or a class. */
static bool
names_others(const struct reading *r, const char *pool)
{
	for (size_t i = 0; i < r->list_count; i++) {
		const struct subject_list *list = &r->lists[i];
		for (size_t j = list->first; list->strong && j < list->first + list->count; j++)
			if (r->subjects[j].kind != SUBJECT_OTHER && strcmp(r->subjects[j].name, pool) != 0)
				return true;
	}
	return false;
}

/*
 * The pool of which a sentence tells that loans named for the first time are all
 * of it, "Pool I consists of 674 mortgage loans", and gives them no name. NULL
 * where it tells so of none, or of several.
 */
static const struct subject *
defined_pool(const struct reading *r)
{
	const struct subject_list *list = topic_list(r);
	size_t                     definition = reading_find(r, 0, reading_bit(SENSE_DEFINITION));

	if (list == NULL || list->count != 1 || definition < list->item || definition == r->count)
		return NULL;
	int                   value = r->items[definition].value;
	const struct subject *pool = &r->subjects[list->first];
	if ((value != DEFINITION_WHOLE && value != DEFINITION_SOME) || !subject_is_pool(pool) ||
	    names_others(r, pool->name))
		return NULL;
	const struct subject_list *loans = list + 1, *end = r->lists + r->list_count;
	while (loans < end && loans->item < definition)
		loans++;
	bool known = loans == end || loans->strong || loans->such || loans->none || loans->portion ||
	             sentence_is_definite(r->sentence, r->items[loans->item].token);
	for (; list < end; list++)
		known = known || list->quoted;
	return known ? NULL : pool;
}

/*
 * Notes the pool that a sentence defines, and which "the mortgage loans" of the
 * next ones are. Of two that are defined one right behind the other, they are neither's.
 */
APART static void
note_defined(struct discourse *d, const struct clauses *c)
{
	const struct reading *r = c->reading;
	const struct subject *pool = defined_pool(r);
	bool                  others = d->defines && names_others(r, d->defined.name);
	bool                  former = others && !d->resumed;

	d->resumed = pool == NULL && (d->resumed || c->statement_count > 0);
	if (others)
		d->defines = false;
	if (pool == NULL || former)
		return;
	d->defines = true;
	d->defined = *pool;
}

/* Whether a sentence only says that what is below it is of all loans: "Total:". */
static bool
is_of_all(const struct sentence *s)
{
	if (s->count == 0)
		return false;
	struct slice text = sentence_token(s, 0), last = sentence_token(s, s->count - 1);
	text.length = (size_t)(last.text + last.length - text.text);
	return paragraph_is_of_all(text);
}

/* Whether a sentence that states nothing is a heading, by how it ends. */
static bool
is_heading(const struct reading *r, enum sentence_end end)
{
	switch (end) {
	case SENTENCE_OPEN:
		return true;
	case SENTENCE_STOP:
		return is_name_alone(r);
	case SENTENCE_LEAD_IN:
		return (r->count == 1 && heading_subject(r) != NULL) || (r->list_count == 1 && is_of_loan_data(r)) ||
		       is_of_all(r->sentence);
	case SENTENCE_ENTRY:
	case SENTENCE_TOO_LONG:
	default:
		return false;
	}
}

int
discourse_note(struct discourse *d, const struct clauses *c, enum sentence_end end, bool alone)
{
	const struct reading  *r = c->reading;
	const struct sentence *s = r->sentence;
	const bool             some = d->before.some;
	bool heading = alone && c->groups.count == 0 && !(s->entry && d->lead_in.holds) && s->count <= HEADING_TOKENS &&
	               is_heading(r, end);

	d->told = c->statement_count > 0;
	d->last_end = heading && end == SENTENCE_OPEN ? SENTENCE_STOP : end;
	note_former(d, c);
	if (d->defines || (r->senses & reading_bit(SENSE_DEFINITION)) != 0)
		note_defined(d, c);
	if (heading)
		read_heading(d, r);
	else if (end == SENTENCE_LEAD_IN && set_lead_in(d, c, some) != 0)
		return -1;
	if (topic_list(r) != NULL)
		return set_topic(&d->before, r);
	/* "With respect to pool I: There are 5 loans. Their balance is" */
	bool led = end == SENTENCE_STOP && d->lead_in.holds && d->lead_in.count > 0 && !s->entry &&
	           d->before.count == 0;
	return led ? put_subjects(&d->before, d->lead_in.subjects, d->lead_in.count) : 0;
}

/*
 * Whether the first sentence of a paragraph starts with loans named before, "Such
 * mortgage loans have", "Their rate is", or is of their pool: "The loans in this pool have".
 */
static bool
goes_on_from_former(const struct discourse *d, const struct reading *r)
{
	if (r->list_count > 0 && r->lists[0].of_this)
		return true;
	if ((r->senses & reading_bit(SENSE_SUCH)) == 0)
		return false;
	if (d->before.count > 0 && (d->before.subjects[0].kind == SUBJECT_CLASS ||
	                            d->before.subjects[0].kind == SUBJECT_CERTIFICATES))
		return false;
	return reading_sense(r, 0) == SENSE_SUCH || (r->list_count > 0 && r->lists[0].such);
}

struct surroundings
discourse_around(struct discourse *d, const struct reading *r, const char *series, bool opens)
{
	const struct topic *lead_in = &d->lead_in;

	if (opens && !goes_on_from_former(d, r))
		forget_former(d);
	const struct topic *topic = lead_in->holds ? lead_in : &d->before;
	return (struct surroundings){
		.subjects = topic->subjects,
		.count = topic->count,
		.section = d->headed ? &d->section : NULL,
		.defined = d->defines ? &d->defined : NULL,
		.kind = d->kind,
		.in_list = lead_in->holds,
		.context = lead_in->holds ? lead_in->context : 0,
		.former = d->before.context,
		.some = d->before.some,
		.told = d->told,
		.narrowed = lead_in->holds ? lead_in->some : r->sentence->entry && d->before.count == 0,
		.assumed = d->assumed || (lead_in->holds && lead_in->assumed),
		.measure = lead_in->holds ? lead_in->measure : NOTHING,
		.series = series,
	};
}

void
discourse_end_list(struct discourse *d, bool entry)
{
	if (d->last_end == SENTENCE_STOP && !entry)
		d->lead_in.holds = false;
}

void
discourse_end_section(struct discourse *d)
{
	d->headed = d->assumed = false;
	d->kind = HEADING_NONE;
}

void
discourse_end_filing(struct discourse *d)
{
	discourse_end_section(d);
	forget_former(d);
	d->lead_in.holds = d->told = false;
	d->last_end = SENTENCE_STOP;
}
