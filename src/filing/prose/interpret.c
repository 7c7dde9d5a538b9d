/*
 * Reading a sentence with the words that may be meant in the place of those
 * that nobody knows, and comparing what it states.
 */
#include "filing/prose/interpret.h"

#include <stdlib.h>
#include <string.h>

#include "filing/prose/designation.h"
#include "filing/prose/subject.h"
#include "filing/prose/whole.h"
#include "util/ascii.h"
#include "util/grow.h"

enum {
	DOUBTFUL_WORDS = 8, /* of a sentence with more, these are looked at */
	STATEMENTS = 256    /* a sentence of more is taken as it is printed */
};

void
interpret_free(struct interpretation *former)
{
	free(former->statements);
}

int
interpret_tokens(struct reading *r, const struct sentence *s)
{
	reading_make(r, s);
	if ((r->senses & reading_bit(SENSE_NOT)) != 0)
		designation_drop_signs(r);
	whole_find(r);
	if ((r->senses & reading_bit(SENSE_CLASS)) != 0)
		designation_join_classes(r);
	return subjects_find(r);
}

/* A statement whose threshold is a token, as figures have other numbers in another reading. */
static struct statement
settled(const struct clauses *c, const struct statement *statement)
{
	struct statement result = *statement;

	if (result.threshold != NOTHING)
		result.threshold = c->groups.figures[result.threshold].token;
	return result;
}

static int
keep_statements(struct interpretation *f, const struct clauses *c)
{
	struct statement *statements = grow(f->statements, &f->capacity, c->statement_count + 1, sizeof *statements);

	if (statements == NULL)
		return -1;
	f->statements = statements;
	f->count = c->statement_count;
	for (size_t i = 0; i < f->count; i++)
		statements[i] = settled(c, &c->statements[i]);
	return 0;
}

/* Whether two settled statements of numbers say the same. */
static bool
are_same(const struct statement *a, const struct statement *b)
{
	const struct subject *one = &a->subject, *other = &b->subject;

	return a->token == b->token && a->bound == b->bound && a->unit == b->unit && a->threshold == b->threshold &&
	       a->contradicted == b->contradicted && slice_equal(a->fact, b->fact) && one->kind == other->kind &&
	       one->part == other->part && strcmp(one->name, other->name) == 0 && strcmp(one->pool, other->pool) == 0;
}

static bool
is_stated(const struct interpretation *f, const struct statement *statement)
{
	for (size_t i = 0; i < f->count; i++)
		if (are_same(&f->statements[i], statement))
			return true;
	return false;
}

/* Whether the sentence as it was read otherwise states the same. */
static bool
is_still_stated(const struct clauses *c, const struct statement *former)
{
	for (size_t i = 0; i < c->statement_count; i++) {
		struct statement statement = settled(c, &c->statements[i]);
		if (are_same(former, &statement))
			return true;
	}
	return false;
}

/* Puts what is stated otherwise in doubt. */
static void
compare(struct interpretation *f, const struct clauses *c)
{
	for (size_t i = 0; i < f->count; i++)
		if (!is_still_stated(c, &f->statements[i]))
			f->doubtful[f->statements[i].token] = true;
	for (size_t i = 0; i < c->statement_count; i++) {
		struct statement statement = settled(c, &c->statements[i]);
		if (!is_stated(f, &statement))
			f->doubtful[statement.token] = true;
	}
}

/* Reads the sentence with each word that may be meant by the one of a token. Returns how many they are, or -1. */
static int
try_meant(struct interpretation *f, struct clauses *c, struct reading *r, struct sentence *s,
          const struct surroundings *around, size_t token)
{
	uint16_t meant[VOCABULARY_MEANT];
	size_t   count = vocabulary_meant(s->vocabulary, sentence_token(s, token), meant);

	for (size_t i = 0; i < count; i++) {
		s->words[token] = meant[i];
		if (interpret_tokens(r, s) != 0 || clauses_find(c, r, around) != 0)
			return -1;
		compare(f, c);
	}
	s->words[token] = WORD_UNKNOWN;
	return (int)count;
}

/* Whether a token is a word that may be misspelt: names are none. */
static bool
is_doubtful(const struct sentence *s, size_t token)
{
	struct slice word = sentence_token(s, token);

	if (s->words[token] != WORD_UNKNOWN || word.length == 0 || word.length > WORD_MARGIN ||
	    (token > 0 && !ascii_is_lower(word.text[0])))
		return false;
	return (vocabulary_find(s->vocabulary, word)->bits & WORD_IS_DOUBTFUL) != 0;
}

/* Whether a token is a number that is named as one that is not tied to anything. */
static bool
is_misfit(const struct clauses *c, size_t token)
{
	for (size_t i = 0; i < c->misfit_count; i++) {
		const struct figure_group *group = &c->groups.groups[c->misfits[i].group];
		for (size_t j = group->first; j < group->first + group->count; j++)
			if (c->groups.figures[j].token == token)
				return true;
	}
	return false;
}

/* Marks the statements in doubt, and notes the numbers that are only stated otherwise. */
static void
settle(struct interpretation *f, struct clauses *c)
{
	for (size_t i = 0; i < c->statement_count; i++)
		c->statements[i].doubtful = f->doubtful[c->statements[i].token];
	for (size_t i = 0; i < c->statement_count; i++)
		f->doubtful[c->statements[i].token] = false;
	for (size_t i = 0; i < c->reading->sentence->count; i++)
		if (f->doubtful[i] && !is_misfit(c, i))
			f->lost[f->lost_count++] = (uint16_t)i;
}

int
interpret_doubts(struct interpretation *f, struct clauses *c, struct reading *r, struct sentence *s,
                 const struct surroundings *around)
{
	size_t words = 0;
	int    tried = 0;

	f->lost_count = 0;
	bool numbers = c->groups.count > 0 || (r->senses & reading_bit(SENSE_ALL)) != 0;
	if (!numbers || c->statement_count > STATEMENTS)
		return 0;
	memset(f->doubtful, 0, s->count * sizeof f->doubtful[0]);
	for (size_t i = 0; i < s->count && words < DOUBTFUL_WORDS; i++) {
		if (!is_doubtful(s, i))
			continue;
		if (words++ == 0 && keep_statements(f, c) != 0)
			return -1;
		int more = try_meant(f, c, r, s, around, i);
		if (more < 0)
			return -1;
		tried += more;
	}
	if (tried == 0)
		return 0;
	if (interpret_tokens(r, s) != 0 || clauses_find(c, r, around) != 0)
		return -1;
	settle(f, c);
	return 0;
}
