/*
 * Writes what sentences state into records. Each fact's fields stand side by
 * side, with a tab behind each, so that they can be printed at once.
 */
#include "filing/prose/found.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "record/tsv.h"
#include "util/grow.h"
#include "util/word.h"

enum { VALUE_ROOM = 10 }; /* that a value takes beside its token: for a date, or a number in words */

void
found_init(struct found *f)
{
	*f = (struct found){ .text = OUTPUT_TO(-1), .problem_text = OUTPUT_TO(-1) };
}

void
found_free(struct found *f)
{
	(void)output_close(&f->text);
	(void)output_close(&f->problem_text);
	free(f->facts);
	free(f->problems);
}

void
found_forget(struct found *f)
{
	f->fact_count = f->problem_count = 0;
	f->text.used = f->problem_text.used = 0;
}

void
found_end_filing(struct found *f)
{
	f->date_count = 0;
}

/* Gives a field another text, of the length that it has. Returns where the next one starts. */
static const char *
move_field(struct slice *field, const char *text)
{
	field->text = text;
	return text + field->length + 1;
}

/* Points the facts' fields to their text, which was moved. */
static void
move_facts(struct found *f)
{
	const char *text = f->text.bytes;

	for (size_t i = 0; i < f->fact_count; i++) {
		struct fact *fact = &f->facts[i];
		fact->record.text = text;
		text = move_field(&fact->pool, text);
		text = move_field(&fact->certificate, text);
		text = move_field(&fact->name, text);
		text = move_field(&fact->op, text);
		text = move_field(&fact->value, text);
		text = move_field(&fact->unit, text);
	}
}

/* Begins a fact, whose record has room for so many bytes. Returns NULL with errno ENOMEM. */
static inline struct fact *
begin_fact(struct found *f, size_t room)
{
	const char  *text = f->text.bytes;
	struct fact *facts = grow(f->facts, &f->fact_capacity, f->fact_count + 1, sizeof *facts);
	char        *to = output_reserve(&f->text, room);

	if (facts != NULL)
		f->facts = facts;
	if (facts == NULL || to == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	if (f->text.bytes != text)
		move_facts(f);
	facts[f->fact_count].record.text = to;
	return &facts[f->fact_count];
}

/* Adds the fact that was begun, whose record ends at `to`. */
static void
end_fact(struct found *f, struct fact *fact, const char *to)
{
	fact->record.length = (size_t)(to - fact->record.text);
	f->text.used += fact->record.length;
	f->fact_count++;
}

int
found_problem(struct found *f, uintmax_t line, const char *reason, struct slice text)
{
	struct prose_problem *problems =
	    grow(f->problems, &f->problem_capacity, f->problem_count + 1, sizeof *problems);

	if (problems == NULL)
		return -1;
	f->problems = problems;
	problems[f->problem_count++] =
	    (struct prose_problem){ .line = line, .reason = reason, .text.length = text.length };
	output_slice(&f->problem_text, text);
	return 0;
}

/*** a fact's fields: each is written where there is room, and its end returned ***/

/* Ends a field that starts at `from`. */
static char *
end_field(struct slice *field, const char *from, char *end)
{
	field->text = from;
	field->length = (size_t)(end - from);
	*end = '\t';
	return end + 1;
}

static char *
put_field(char *to, struct slice *field, struct slice text)
{
	return end_field(field, to, slice_put(to, text));
}

/* Writes a pool's or class's name; all of its array, as it takes long to copy few bytes. */
static inline char *
put_subject(char *to, struct slice *field, const char name[POOL_MAX])
{
	uint64_t end = word_matches(word_at(name), '\0');
	size_t   length = end != 0 ? word_lowest_bit(end) / 8 : strlen(name);

	memcpy(to, name, POOL_MAX);
	return end_field(field, to, to + length);
}

/* Writes a unit's or bound's name in the same way. */
static char *
put_short(char *to, struct slice *field, const struct wording_name *name)
{
	memcpy(to, name->text, sizeof name->text);
	return end_field(field, to, to + name->length);
}

static char *
put_padded(char *to, uint32_t value, int digits)
{
	for (int i = digits - 1; i >= 0; i--, value /= 10)
		to[i] = (char)('0' + value % 10);
	return to + digits;
}

static char *
put_date(char *to, uint32_t date)
{
	to = put_padded(to, date / 10000, 4);
	*to++ = '-';
	to = put_padded(to, date / 100 % 100, 2);
	*to++ = '-';
	return put_padded(to, date % 100, 2);
}

/*
 * Writes the digits and the point of a number: the other bytes of such a token
 * are below these, and part it in few runs. There is room for VALUE_ROOM bytes
 * more than it has, and the margin of a sentence's text behind it.
 */
static char *
put_number(char *to, struct slice printed)
{
	const char *at = printed.text, *end = at + printed.length;

	while (at < end) {
		uint64_t bytes = word_at(at);
		uint64_t others = ~(bytes + WORD_OF(0x80 - '.')) & WORD_OF(0x80);
		size_t   run = others != 0 ? word_lowest_bit(others) / 8 : sizeof bytes;
		if (run > (size_t)(end - at))
			run = (size_t)(end - at);
		word_put(to, bytes);
		to += run;
		at += run + (run < sizeof bytes);
	}
	return to;
}

/* The number that a word is, "seven"; 0 where it is none. */
static uint32_t
word_number(const struct reading *r, size_t token)
{
	const struct phrase_node *node = phrases_word(r->wording->phrases, r->sentence->words[token]);

	return node->sense != SENSE_NUMERAL ? 0 : (uint32_t)node->item.value;
}

/* The number that a word is, or two: "twenty-five". */
static uint32_t
numeral_of(const struct reading *r, size_t token)
{
	uint32_t number = word_number(r, token);
	uint32_t next = number >= 20 && token + 1 < r->sentence->count ? word_number(r, token + 1) : 0;

	return next < 10 ? number + next : number;
}

/* Writes a number or date as records have it. */
static char *
put_value(const struct reading *r, char *to, size_t token)
{
	uint32_t numeral;

	switch (sentence_kind(r->sentence, token)) {
	case TOKEN_NUMBER:
	case TOKEN_DOLLARS:
	case TOKEN_PERCENT:
		return put_number(to, sentence_token(r->sentence, token));
	case TOKEN_DATE:
		return put_date(to, r->sentence->dates[token]);
	case TOKEN_WORD:
		numeral = numeral_of(r, token);
		return put_padded(to, numeral, numeral < 10 ? 1 : 2);
	default:
		return to;
	}
}

/* The bytes that a value may take. */
static size_t
value_room(const struct reading *r, size_t token)
{
	return sentence_token(r->sentence, token).length + VALUE_ROOM;
}

/* Writes a threshold into a fact's name: 80 for "80%" and "80.00%". */
static char *
put_threshold(const struct reading *r, char *to, size_t token)
{
	char       *end = put_value(r, to, token);
	const char *point = memchr(to, '.', (size_t)(end - to));

	if (point == NULL)
		return end;
	while (end > to && end[-1] == '0')
		end--;
	return end == point + 1 ? end - 1 : end;
}

/* Writes a fact's name, with the threshold in its hole. */
static char *
put_name(const struct clauses *c, char *to, const struct statement *statement)
{
	static const char *const parts[] = { "", "premium_", "discount_" };
	struct slice             name = statement->fact;
	const char              *hole = NULL;

	if (statement->subject.part != PART_NONE)
		to = slice_put(to, slice_of(parts[statement->subject.part]));
	if (statement->threshold != NOTHING)
		hole = strstr(name.text, "%s");
	if (hole == NULL)
		return slice_put(to, name);
	to = slice_put(to, (struct slice){ name.text, (size_t)(hole - name.text) });
	to = put_threshold(c->reading, to, c->groups.figures[statement->threshold].token);
	return slice_put(to, slice_of(hole + 2));
}

/* Writes what a statement says that the fact is. */
static char *
put_stated(const struct clauses *c, char *to, const struct statement *statement)
{
	if (statement->figure == NOTHING)
		return slice_put(to, slice_of(statement->bound == BOUND_LE ? "0" : "100"));
	enum figure_word word = (enum figure_word)c->groups.figures[statement->figure].word;
	if (word != FIGURE_NO_WORD)
		return slice_put(to, slice_of(word == FIGURE_NONE ? "0" : "100"));
	return put_value(c->reading, to, statement->token);
}

/* The bytes that a statement's record may take. */
static size_t
statement_room(const struct clauses *c, const struct statement *statement)
{
	enum { REST = POOL_MAX + POOL_MAX + sizeof "discount_" + 2 * sizeof(struct wording_name) + 6 };
	size_t room = REST + statement->fact.length + value_room(c->reading, statement->token);

	if (statement->threshold != NOTHING)
		room += value_room(c->reading, c->groups.figures[statement->threshold].token);
	return room;
}

static int
keep_statement(struct found *f, const struct clauses *c, const struct statement *statement)
{
	static const char all[POOL_MAX] = "all";

	const struct subject *subject = &statement->subject;
	bool                  class = subject->kind == SUBJECT_CLASS;
	struct fact          *fact = begin_fact(f, statement_room(c, statement));

	if (fact == NULL)
		return -1;
	char *to = f->text.bytes + f->text.used;
	fact->line = sentence_line(c->reading->sentence, statement->token, &f->line_hint);
	if (subject->pool[0] != '\0')
		to = put_field(to, &fact->pool, slice_of(subject->pool));
	else
		to = put_subject(to, &fact->pool, class || subject->name[0] == '\0' ? all : subject->name);
	to = class ? put_subject(to, &fact->certificate, subject->name)
	           : end_field(&fact->certificate, to, to);
	to = end_field(&fact->name, to, put_name(c, to, statement));
	to = put_short(to, &fact->op, wording_bound((enum bound)statement->bound));
	to = end_field(&fact->value, to, put_stated(c, to, statement));
	to = put_short(to, &fact->unit, wording_unit((enum unit)statement->unit));
	end_fact(f, fact, to);
	return 0;
}

/*** what is told ***/

/* Whether the cut-off date was told before; notes it. */
static bool
is_known_date(struct found *f, uint32_t date)
{
	for (size_t i = 0; i < f->date_count; i++)
		if (f->dates[i] == date)
			return true;
	if (f->date_count < FOUND_DATES)
		f->dates[f->date_count++] = date;
	return false;
}

/* Whether an item is loans with nothing but "as of" behind them: "the pool I mortgage loans as of". */
static bool
is_loans_as_of(const struct reading *r, size_t item)
{
	const struct subject_list *list = &r->lists[r->items[item].value];

	return reading_sense(r, item + 1) == SENSE_AS_OF && r->subjects[list->first].kind == SUBJECT_LOANS &&
	       !list->portion && !list->unread;
}

/*
 * Whether a sentence leads to what is stated as of its date: "had the following
 * characteristics as of", "the following tables describe the mortgage loans as of".
 */
static bool
leads_to_numbers(const struct reading *r)
{
	const uint64_t filler = reading_bit(SENSE_FILLER), subjects = reading_bit(SENSE_SUBJECTS);
	bool           tables = false;

	for (size_t i = 0; (i = reading_find(r, i, filler)) < r->count; i++) {
		if (r->items[i].value == FILLER_LEAD)
			return true;
		tables = tables || r->items[i].value == FILLER_TABLE;
	}
	for (size_t i = 0; tables && (i = reading_find(r, i, subjects)) < r->count; i++)
		if (is_loans_as_of(r, i))
			return true;
	return false;
}

/* Whether a statement is of loans: certificates, and the offering's limits, may be as of other dates. */
static bool
is_of_loans(const struct statement *statement)
{
	return statement->subject.kind == SUBJECT_LOANS && !statement->deal;
}

/* Whether anything but dates is stated of loans: then "as of" is as of the cut-off date. */
static bool
states_numbers(const struct clauses *clauses)
{
	for (size_t i = 0; i < clauses->statement_count; i++)
		if (clauses->statements[i].unit != UNIT_DATE && is_of_loans(&clauses->statements[i]))
			return true;
	return clauses->misfit_count > 0 || leads_to_numbers(clauses->reading);
}

/* A cut-off date is told once, and only where it is one. */
static bool
is_told(struct found *f, const struct clauses *c, const struct statement *statement)
{
	if (statement->unit != UNIT_DATE || !slice_is(statement->fact, "cut_off_date"))
		return true;
	if (statement->as_of && !states_numbers(c))
		return false;
	return !is_known_date(f, c->reading->sentence->dates[statement->token]);
}

/* Keeps a statement, or says that its sentence contradicts it, or leaves it in doubt. */
static int
keep_told(struct found *f, const struct clauses *c, const struct statement *statement)
{
	const struct sentence *sentence = c->reading->sentence;

	if (!statement->contradicted && !statement->doubtful)
		return keep_statement(f, c, statement);
	return found_problem(f, sentence_line(sentence, statement->token, &f->line_hint),
	                     statement->doubtful ? FOUND_MISSPELT : "one of several values of the same fact",
	                     sentence_token(sentence, statement->token));
}

/*** what can't be dealt out ***/

static const char *
reason_of(enum mismatch kind)
{
	switch (kind) {
	case MISMATCH_SPOILT:
		return "not a number or date that can be read";
	case MISMATCH_UNIT:
		return "number without its unit";
	case MISMATCH_TIE:
		return "number that the sentence does not tie to what it states";
	case MISMATCH_COUNT:
	default:
		return "list has not as many values as subjects";
	}
}

static int
keep_count(struct found *f, const char *name, size_t count, uintmax_t line)
{
	enum { REST = sizeof "all" + sizeof "eq" + sizeof "count" + 6 };
	struct fact *fact = begin_fact(f, REST + strlen(name) + TSV_DIGITS);

	if (fact == NULL)
		return -1;
	char *to = f->text.bytes + f->text.used;
	fact->line = line;
	to = put_field(to, &fact->pool, slice_of("all"));
	to = put_field(to, &fact->certificate, slice_of(""));
	to = put_field(to, &fact->name, slice_of(name));
	to = put_field(to, &fact->op, slice_of("eq"));
	to = end_field(&fact->value, to, tsv_put_number(to, count));
	to = put_field(to, &fact->unit, slice_of("count"));
	end_fact(f, fact, to);
	return 0;
}

static int
keep_misfit(struct found *f, const struct clauses *c, const struct misfit *misfit)
{
	const struct sentence     *sentence = c->reading->sentence;
	const struct figure_group *group = &c->groups.groups[misfit->group];
	const struct figure       *figures = &c->groups.figures[group->first];
	struct slice               first = sentence_token(sentence, figures[0].token);
	struct slice               last = sentence_token(sentence, figures[group->count - 1].token);
	uintmax_t                  line = sentence_line(sentence, figures[0].token, &f->line_hint);

	first.length = (size_t)(last.text + last.length - first.text);
	if (found_problem(f, line, reason_of(misfit->kind), first) != 0)
		return -1;
	if (misfit->kind != MISMATCH_COUNT)
		return 0;
	f->problems[f->problem_count - 1].counted = true;
	if (keep_count(f, "list_subjects", misfit->subjects, line) != 0)
		return -1;
	return keep_count(f, "list_values", group->count, line);
}

/*** all of it ***/

int
found_keep(struct found *f, const struct clauses *c)
{
	size_t misfit = 0;

	for (size_t i = 0; i <= c->statement_count; i++) {
		for (; misfit < c->misfit_count && c->misfits[misfit].statements <= i; misfit++)
			if (keep_misfit(f, c, &c->misfits[misfit]) != 0)
				return -1;
		if (i < c->statement_count && is_told(f, c, &c->statements[i]) &&
		    keep_told(f, c, &c->statements[i]) != 0)
			return -1;
	}
	return 0;
}

int
found_hand_over(struct found *f)
{
	const char *text = output_written(&f->problem_text).text;

	if (f->text.error != 0 || f->problem_text.error != 0) {
		errno = ENOMEM;
		return -1;
	}
	for (size_t i = 0; i < f->problem_count; i++) {
		struct slice *shown = &f->problems[i].text;
		if (shown->length > 0)
			shown->text = text;
		text += shown->length;
	}
	return 0;
}
