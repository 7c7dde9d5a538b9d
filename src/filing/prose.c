/*
 * Reads paragraphs into facts: tells footnotes, headings and lists' entries
 * from running text, joins what page ends cut, and keeps what holds from one
 * sentence to the next.
 */
#include "filing/prose.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/clause.h"
#include "filing/paragraph.h"
#include "filing/subject.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/grow.h"

enum {
	DATES_MAX = 16,     /* of a filing's cut-off dates, which are told once each */
	PARTS_MAX = 32,     /* a sentence of more paragraphs is ended */
	HEADING_TOKENS = 16 /* a heading has no more */
};

/* A list's lead-in, or the sentence before: whom and what it speaks of. */
struct topic {
	struct subject *subjects;
	size_t          count;
	size_t          capacity;
	unsigned        context;
	int             measure;
	bool            holds;
	bool            some;    /* not all loans of a pool: "7 mortgage loans" */
	bool            assumed; /* what the entries say is assumed */
};

struct prose {
	struct wording        wording;
	struct sentence       sentence;
	struct reading        reading;
	struct clauses        clauses;
	struct topic          before;   /* the sentence before, of the same paragraph */
	struct topic          lead_in;
	struct subject        section;
	bool                  headed;
	bool                  assumed;  /* the heading says that the section is of assumptions */
	bool                  ruled;    /* a ruler is right before: footnotes may follow */
	bool                  footnotes; /* the block before was a footnote */
	enum sentence_end     last_end;
	unsigned              parts;    /* the paragraphs of the open sentence */
	uint32_t              dates[DATES_MAX];
	size_t                date_count;
	struct output         text;     /* the records of the facts, one after the other */
	struct fact          *facts;    /* their fields have lengths only, until they are handed over */
	size_t                fact_count;
	size_t                fact_capacity;
	struct output         problem_text; /* of the problems, one after the other */
	struct prose_problem *problems; /* as the facts */
	size_t                problem_count;
	size_t                problem_capacity;
};

struct prose *
prose_new(void)
{
	struct prose *p = calloc(1, sizeof *p);

	if (p == NULL || wording_build(&p->wording) != 0) {
		free(p);
		errno = ENOMEM;
		return NULL;
	}
	sentence_init(&p->sentence, p->wording.vocabulary);
	p->text.fd = p->problem_text.fd = -1;
	p->reading.wording = &p->wording;
	p->last_end = SENTENCE_STOP;
	return p;
}

void
prose_free(struct prose *p)
{
	if (p == NULL)
		return;
	wording_free(&p->wording);
	sentence_free(&p->sentence);
	reading_free(&p->reading);
	clauses_free(&p->clauses);
	free(p->before.subjects);
	free(p->lead_in.subjects);
	(void)output_close(&p->text);
	(void)output_close(&p->problem_text);
	free(p->facts);
	free(p->problems);
	free(p);
}

/*** what is found ***/

static struct fact *
keep_fact(struct prose *p)
{
	struct fact *facts = grow(p->facts, &p->fact_capacity, p->fact_count + 1, sizeof *facts);

	if (facts == NULL)
		return NULL;
	p->facts = facts;
	return &facts[p->fact_count++];
}

static int
keep_problem(struct prose *p, uintmax_t line, const char *reason, struct slice text)
{
	struct prose_problem *problems =
	    grow(p->problems, &p->problem_capacity, p->problem_count + 1, sizeof *problems);

	if (problems == NULL)
		return -1;
	p->problems = problems;
	problems[p->problem_count++] =
	    (struct prose_problem){ .line = line, .reason = reason, .text.length = text.length };
	output_slice(&p->problem_text, text);
	return 0;
}

/*** a fact's fields: each is written where there is room, and its end returned ***/

static char *
put_text(char *to, struct slice text)
{
	memcpy(to, text.text, text.length);
	return to + text.length;
}

/* Ends a field that starts at `from`. */
static char *
end_field(struct slice *field, const char *from, char *end)
{
	field->length = (size_t)(end - from);
	*end = '\t';
	return end + 1;
}

static char *
put_field(char *to, struct slice *field, struct slice text)
{
	return end_field(field, to, put_text(to, text));
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

/* Writes the digits and the point of a number: the other bytes of such a token are below these. */
static char *
put_number(char *to, struct slice printed)
{
	for (size_t i = 0; i < printed.length; i++) {
		char byte = printed.text[i];
		*to = byte;
		to += byte >= '.';
	}
	return to;
}

/* The number that a word is, "seven"; 0 where it is none. */
static uint32_t
word_number(const struct prose *p, size_t token)
{
	struct phrase_match   found = phrases_match(p->wording.phrases, p->sentence.words + token, 1);
	const struct meaning *meaning = phrases_meaning(p->wording.phrases, found.meaning);

	return meaning->sense != SENSE_NUMERAL ? 0 : (uint32_t)meaning->value;
}

/* The number that a word is, or two: "twenty-five". */
static uint32_t
numeral_of(const struct prose *p, size_t token)
{
	uint32_t number = word_number(p, token);
	uint32_t next = number >= 20 && token + 1 < p->sentence.count ? word_number(p, token + 1) : 0;

	return next < 10 ? number + next : number;
}

/* Writes a number or date as records have it. */
static char *
put_value(const struct prose *p, char *to, size_t token, bool none)
{
	const struct token *printed = &p->sentence.tokens[token];
	uint32_t            numeral;

	if (none)
		return put_padded(to, 0, 1);
	switch (sentence_kind(&p->sentence, token)) {
	case TOKEN_NUMBER:
	case TOKEN_DOLLARS:
	case TOKEN_PERCENT:
		return put_number(to, sentence_token(&p->sentence, token));
	case TOKEN_DATE:
		return put_date(to, printed->date);
	case TOKEN_WORD:
		numeral = numeral_of(p, token);
		return put_padded(to, numeral, numeral < 10 ? 1 : 2);
	default:
		return to;
	}
}

/* The bytes that a value may take. */
static size_t
value_room(const struct prose *p, size_t token)
{
	enum { DATE_OR_NUMERAL = 10 };

	return p->sentence.tokens[token].length + DATE_OR_NUMERAL;
}

/* Writes a threshold into a fact's name: 80 for "80%" and "80.00%". */
static char *
put_threshold(const struct prose *p, char *to, size_t token)
{
	char       *end = put_value(p, to, token, false);
	const char *point = memchr(to, '.', (size_t)(end - to));

	if (point == NULL)
		return end;
	while (end > to && end[-1] == '0')
		end--;
	return end == point + 1 ? end - 1 : end;
}

/* Writes a fact's name: up to a bar, with the threshold in its hole. */
static char *
put_name(const struct prose *p, char *to, const struct statement *statement, struct slice name)
{
	static const char *const parts[] = { "", "premium_", "discount_" };
	const char              *hole = NULL, *bar;

	if (statement->subject.part != PART_NONE)
		to = put_text(to, slice_of(parts[statement->subject.part]));
	if (statement->threshold != NOTHING)
		hole = strstr(name.text, "%s");
	if (hole != NULL) {
		to = put_text(to, (struct slice){ name.text, (size_t)(hole - name.text) });
		to = put_threshold(p, to, p->clauses.groups.figures[statement->threshold].token);
		return put_text(to, slice_of(hole + 2));
	}
	bar = memchr(name.text, '|', name.length);
	if (bar != NULL)
		name.length = (size_t)(bar - name.text);
	return put_text(to, name);
}

/* The bytes that a statement's record may take. */
static size_t
statement_room(const struct prose *p, const struct statement *statement, struct slice name)
{
	enum { REST = POOL_MAX + sizeof "all" + sizeof "discount_" + sizeof "eq" + sizeof "percent" + 6 };
	size_t room = REST + name.length + value_room(p, statement->token);

	if (statement->threshold != NOTHING)
		room += value_room(p, p->clauses.groups.figures[statement->threshold].token);
	return room;
}

static int
keep_statement(struct prose *p, const struct statement *statement)
{
	const struct subject *subject = &statement->subject;
	struct slice          name = slice_of(subject->name), nobody = slice_of("");
	struct slice          fact_name = slice_of(statement->fact);
	struct fact          *fact = keep_fact(p);
	char                 *to = output_reserve(&p->text, statement_room(p, statement, fact_name));
	bool                  class = subject->kind == SUBJECT_CLASS;

	if (fact == NULL || to == NULL) {
		errno = ENOMEM;
		return -1;
	}
	fact->line = sentence_line(&p->sentence, statement->token);
	to = put_field(to, &fact->pool, class || name.length == 0 ? slice_of("all") : name);
	to = put_field(to, &fact->certificate, class ? name : nobody);
	to = end_field(&fact->name, to, put_name(p, to, statement, fact_name));
	to = put_field(to, &fact->op, wording_bound((enum bound)statement->bound));
	if (statement->figure == NOTHING) {
		to = put_field(to, &fact->value, slice_of(statement->bound == BOUND_LE ? "0" : "100"));
	} else {
		bool none = p->clauses.groups.figures[statement->figure].none;
		to = end_field(&fact->value, to, put_value(p, to, statement->token, none));
	}
	to = put_field(to, &fact->unit, wording_unit((enum unit)statement->unit));
	p->text.used = (size_t)(to - p->text.bytes);
	return 0;
}

/* Whether the cut-off date was told before; notes it. */
static bool
is_known_date(struct prose *p, uint32_t date)
{
	for (size_t i = 0; i < p->date_count; i++)
		if (p->dates[i] == date)
			return true;
	if (p->date_count < DATES_MAX)
		p->dates[p->date_count++] = date;
	return false;
}

/* Whether anything but dates is stated: then "as of" is as of the cut-off date. */
static bool
states_numbers(const struct clauses *clauses)
{
	for (size_t i = 0; i < clauses->statement_count; i++)
		if (clauses->statements[i].unit != UNIT_DATE)
			return true;
	return clauses->misfit_count > 0;
}

/* A cut-off date is told once, and only where it is one. */
static bool
is_told(struct prose *p, const struct statement *statement)
{
	if (statement->unit != UNIT_DATE || strcmp(statement->fact, "cut_off_date") != 0)
		return true;
	if (statement->as_of && !states_numbers(&p->clauses))
		return false;
	return !is_known_date(p, p->sentence.tokens[statement->token].date);
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
keep_count(struct prose *p, const char *name, size_t count, uintmax_t line)
{
	enum { REST = sizeof "all" + sizeof "eq" + sizeof "count" + 6 };
	struct fact *fact = keep_fact(p);
	char        *to = output_reserve(&p->text, REST + strlen(name) + TSV_DIGITS);

	if (fact == NULL || to == NULL) {
		errno = ENOMEM;
		return -1;
	}
	fact->line = line;
	to = put_field(to, &fact->pool, slice_of("all"));
	to = put_field(to, &fact->certificate, slice_of(""));
	to = put_field(to, &fact->name, slice_of(name));
	to = put_field(to, &fact->op, slice_of("eq"));
	to = end_field(&fact->value, to, tsv_put_number(to, count));
	to = put_field(to, &fact->unit, slice_of("count"));
	p->text.used = (size_t)(to - p->text.bytes);
	return 0;
}

static int
keep_misfit(struct prose *p, const struct misfit *misfit)
{
	const struct figure_group  *group = &p->clauses.groups.groups[misfit->group];
	const struct figure *figures = &p->clauses.groups.figures[group->first];
	struct slice         first = sentence_token(&p->sentence, figures[0].token);
	struct slice         last = sentence_token(&p->sentence, figures[group->count - 1].token);
	uintmax_t            line = sentence_line(&p->sentence, figures[0].token);

	first.length = (size_t)(last.text + last.length - first.text);
	if (keep_problem(p, line, reason_of(misfit->kind), first) != 0)
		return -1;
	if (misfit->kind != MISMATCH_COUNT)
		return 0;
	if (keep_count(p, "list_subjects", misfit->subjects, line) != 0)
		return -1;
	return keep_count(p, "list_values", group->count, line);
}

/* Keeps a statement, or says that its sentence contradicts it. */
static int
keep_told(struct prose *p, const struct statement *statement)
{
	if (!statement->contradicted)
		return keep_statement(p, statement);
	return keep_problem(p, sentence_line(&p->sentence, statement->token),
	                    "one of several values of the same fact",
	                    sentence_token(&p->sentence, statement->token));
}

static int
keep_statements(struct prose *p)
{
	const struct clauses *c = &p->clauses;
	size_t                misfit = 0;

	for (size_t i = 0; i <= c->statement_count; i++) {
		for (; misfit < c->misfit_count && c->misfits[misfit].statements <= i; misfit++)
			if (keep_misfit(p, &c->misfits[misfit]) != 0)
				return -1;
		if (i < c->statement_count && is_told(p, &c->statements[i]) &&
		    keep_told(p, &c->statements[i]) != 0)
			return -1;
	}
	return 0;
}

/*** what holds from sentence to sentence ***/

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
		while (same < had && strcmp(subjects[same].name, r->subjects[i].name) != 0)
			same++;
		if (same == had)
			subjects[topic->count++] = r->subjects[i];
	}
	return 0;
}

/* Whether all subjects that are named are pools: "pool I has 5 loans and pool II has 6". */
static bool
speaks_of_pools(const struct reading *r)
{
	for (size_t i = 0; i < r->list_count; i++) {
		const struct subject_list *list = &r->lists[i];
		for (size_t j = 0; list->strong && j < list->count; j++) {
			const struct subject *subject = &r->subjects[list->first + j];
			if (subject->kind != SUBJECT_LOANS || subject->part != PART_NONE || subject->name[0] == '\0')
				return false;
		}
	}
	return true;
}

static int
set_topic(struct topic *topic, const struct reading *r)
{
	const struct subject_list *list = topic_list(r);

	topic->count = 0;
	if (list == NULL)
		return 0;
	struct subject *subjects =
	    grow(topic->subjects, &topic->capacity, list->count, sizeof *subjects);
	if (subjects == NULL)
		return -1;
	topic->subjects = subjects;
	memcpy(subjects, &r->subjects[list->first], list->count * sizeof *subjects);
	topic->count = list->count;
	size_t next = (size_t)(list - r->lists) + 1;
	while (next < r->list_count && !r->lists[next].strong)
		next++;
	if (next == r->list_count || !speaks_of_pools(r))
		return 0;
	for (; next < r->list_count; next++)
		if (r->lists[next].strong && add_to_topic(topic, r, &r->lists[next]) != 0)
			return -1;
	return 0;
}

/* Keeps what a lead-in says of its entries. */
static int
set_lead_in(struct prose *p)
{
	const struct reading *r = &p->reading;
	struct topic         *lead_in = &p->lead_in;

	lead_in->holds = true;
	lead_in->context = 0;
	lead_in->measure = NOTHING;
	lead_in->assumed = (r->senses & reading_bit(SENSE_ASSUMPTION)) != 0;
	for (size_t i = 0; i < r->count; i++) {
		if (reading_sense(r, i) == SENSE_CONTEXT)
			lead_in->context |= (unsigned)r->items[i].value;
		if (reading_sense(r, i) == SENSE_MEASURE)
			lead_in->measure = r->items[i].value;
	}
	if (p->clauses.groups.count > 0)
		lead_in->measure = NOTHING;
	return set_topic(lead_in, r);
}

/* The pool that a heading names, which consists of nothing else; else NULL. */
static const struct subject *
heading_subject(const struct reading *r)
{
	if (r->count != 1 || r->list_count != 1 || r->lists[0].count != 1)
		return NULL;
	const struct subject *subject = &r->subjects[r->lists[0].first];
	bool                  loans = subject->kind == SUBJECT_LOANS && subject->part == PART_NONE;
	return loans ? subject : NULL;
}

/* A heading ends the section before it, and names the next one's pool or does not. */
static void
read_heading(struct prose *p)
{
	const struct subject *subject = heading_subject(&p->reading);

	p->assumed = (p->reading.senses & reading_bit(SENSE_ASSUMPTION)) != 0;
	p->headed = subject != NULL && subject->name[0] != '\0';
	if (p->headed)
		p->section = *subject;
}

/* Notes what the next sentence's "such mortgage loans" are. */
static void
note_former(struct prose *p)
{
	const struct reading *r = &p->reading;
	struct topic         *before = &p->before;
	bool                  such = (r->senses & reading_bit(SENSE_SUCH)) != 0;

	before->context = (such ? before->context : 0) | (p->clauses.context & CONTEXT_PLEDGED);
	before->some = r->some || (such && before->some);
}

/* Forgets whom the sentences before spoke of. */
static void
forget_former(struct prose *p)
{
	p->before.count = 0;
	p->before.context = 0;
	p->before.some = false;
}

static int
remember(struct prose *p, enum sentence_end end)
{
	bool heading = p->clauses.groups.count == 0 && !p->sentence.entry && p->parts == 1 &&
	               p->sentence.count <= HEADING_TOKENS &&
	               (end == SENTENCE_OPEN ||
	                (end == SENTENCE_LEAD_IN && heading_subject(&p->reading) != NULL));

	p->last_end = end;
	note_former(p);
	if (heading && p->last_end == SENTENCE_OPEN)
		p->last_end = SENTENCE_STOP;
	if (heading)
		read_heading(p);
	else if (end == SENTENCE_LEAD_IN && set_lead_in(p) != 0)
		return -1;
	return topic_list(&p->reading) != NULL ? set_topic(&p->before, &p->reading) : 0;
}

static struct surroundings
surroundings_of(struct prose *p)
{
	struct topic *lead_in = &p->lead_in;

	/* the entries of a list are over where a sentence has ended and no entry's mark follows */
	if (p->last_end == SENTENCE_STOP && !p->sentence.entry)
		lead_in->holds = false;
	const struct topic *topic = lead_in->holds ? lead_in : &p->before;
	return (struct surroundings){
		.subjects = topic->subjects,
		.count = topic->count,
		.section = p->section,
		.headed = p->headed,
		.in_list = lead_in->holds,
		.context = lead_in->holds ? lead_in->context : 0,
		.former = p->before.context,
		.some = p->before.some,
		.assumed = p->assumed || (lead_in->holds && lead_in->assumed),
		.measure = lead_in->holds ? lead_in->measure : NOTHING,
	};
}

/*** sentences ***/

/* Reads the sentence that has ended, and begins the next. */
static int
finish_sentence(struct prose *p, enum sentence_end end)
{
	struct surroundings around = surroundings_of(p);
	int                 result = 0;

	if (end == SENTENCE_TOO_LONG || p->sentence.too_long)
		result = keep_problem(p, p->sentence.first_line, "sentence is too long to be read",
		                      (struct slice){ NULL, 0 });
	else if (reading_make(&p->reading, &p->sentence) != 0 || subjects_find(&p->reading) != 0 ||
	         clauses_find(&p->clauses, &p->reading, &around) != 0 || keep_statements(p) != 0 ||
	         remember(p, end) != 0)
		result = -1;
	sentence_begin(&p->sentence);
	return result;
}

/* Reads what was appended; leaves a sentence that has not ended open. */
static int
read_sentences(struct prose *p)
{
	for (;;) {
		enum sentence_end end = sentence_read(&p->sentence);
		if (end == SENTENCE_OPEN)
			return 0;
		if (end == SENTENCE_NO_MEMORY || finish_sentence(p, end) != 0)
			return -1;
		p->parts = 1;
	}
}

/* Ends the open sentence: what follows does not go on with it. */
static int
close_sentence(struct prose *p)
{
	int result = 0;

	if (sentence_is_open(&p->sentence))
		result = finish_sentence(p, SENTENCE_OPEN);
	sentence_drop(&p->sentence);
	return result;
}

/*** paragraphs ***/

/* The first line with text, or NULL. */
static const struct line *
first_line(const struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->lines[i].kind == LINE_TEXT || block->lines[i].kind == LINE_ROW)
			return &block->lines[i];
	return NULL;
}

/* Whether the block is a footnote: its mark, behind a ruler, or behind another footnote. */
static bool
is_footnote(const struct prose *p, const struct line *line)
{
	bool ruled = p->ruled || p->footnotes;

	return !p->lead_in.holds || ruled ? paragraph_is_footnote(line_slice(line), ruled) : false;
}

/* The last word of the open sentence, whatever stands behind it. */
static struct slice
last_word(const struct sentence *s)
{
	size_t end = s->text.used;

	while (end > 0 && ascii_is_blank(s->text.bytes[end - 1]))
		end--;
	size_t start = end;
	while (start > 0 && (ascii_is_letter(s->text.bytes[start - 1]) || s->text.bytes[start - 1] == '/'))
		start--;
	return (struct slice){ s->text.bytes + start, end - start };
}

/* Whether the open sentence goes on in a paragraph that starts with the line. */
static bool
goes_on(const struct prose *p, struct slice line)
{
	const struct sentence *s = &p->sentence;

	if (!sentence_is_open(s) || p->parts >= PARTS_MAX || line.length == 0 || paragraph_is_entry(line))
		return false;
	if (ascii_is_lower(line.text[0]) || ascii_is_digit(line.text[0]) || line.text[0] == '$' ||
	    line.text[0] == '(' || line.text[0] == ',')
		return true;
	if (s->text.used == 0)
		return false;
	char last = s->text.bytes[s->text.used - 1];
	return last == ',' || last == '-' || last == '$' || paragraph_goes_on_behind(last_word(s));
}

/* Whether the block only stands at a page's head or foot, in the middle of a sentence. */
static bool
is_running_head(const struct prose *p, const struct block *block, const struct line *line)
{
	const struct sentence *s = &p->sentence;

	if (!sentence_is_open(s) || block->count > 1 || !paragraph_is_in_capitals(line_slice(line)))
		return false;
	return s->count > HEADING_TOKENS / 2 &&
	       !paragraph_is_in_capitals((struct slice){ s->text.bytes + s->begin, s->text.used - s->begin });
}

/* Reads a paragraph that is no footnote. */
static int
read_paragraph(struct prose *p, const struct block *block, const struct line *line)
{
	bool on = goes_on(p, line_slice(line));

	if (!on) {
		if (close_sentence(p) != 0)
			return -1;
		forget_former(p);
		p->parts = 0;
	}
	if (sentence_append(&p->sentence, block->lines, block->count) != 0)
		return -1;
	sentence_rewind(&p->sentence);
	p->parts++;
	return read_sentences(p);
}

/* Gives a field of the text that it has the length of. Returns where the next one starts. */
static const char *
set_field(struct slice *field, const char *text)
{
	field->text = text;
	return text + field->length + 1;
}

/* Gives what was found its text, now that this does not move. */
static int
hand_over(struct prose *p)
{
	const char *text = output_written(&p->text).text;
	const char *problem_text = output_written(&p->problem_text).text;

	if (p->text.error != 0 || p->problem_text.error != 0) {
		errno = ENOMEM;
		return -1;
	}
	for (size_t i = 0; i < p->fact_count; i++) {
		struct fact *fact = &p->facts[i];
		fact->record.text = text;
		text = set_field(&fact->pool, text);
		text = set_field(&fact->certificate, text);
		text = set_field(&fact->name, text);
		text = set_field(&fact->op, text);
		text = set_field(&fact->value, text);
		text = set_field(&fact->unit, text);
		fact->record.length = (size_t)(text - fact->record.text);
	}
	for (size_t i = 0; i < p->problem_count; i++) {
		struct slice *shown = &p->problems[i].text;
		if (shown->length > 0)
			shown->text = problem_text;
		problem_text += shown->length;
	}
	return 0;
}

static void
forget_found(struct prose *p)
{
	p->fact_count = p->problem_count = 0;
	p->text.used = p->problem_text.used = 0;
}

/* Reads the lines of a block from one ruler to the next. */
static int
read_part(struct prose *p, const struct block *part)
{
	const struct line *line = first_line(part);

	if (line == NULL)
		return 0;
	p->footnotes = is_footnote(p, line);
	p->ruled = false;
	if (p->footnotes || is_running_head(p, part, line))
		return 0;
	return read_paragraph(p, part, line);
}

int
prose_block(struct prose *p, const struct block *block)
{
	struct block part = *block;

	forget_found(p);
	if (block->kind == BLOCK_ITEM)
		p->headed = p->assumed = false;
	for (size_t i = 0; i <= block->count; i++) {
		bool ruler = i < block->count && block->lines[i].kind == LINE_RULER;
		if (i < block->count && !ruler)
			continue;
		part.count = (size_t)(block->lines + i - part.lines);
		if (part.count > 0 && read_part(p, &part) != 0)
			return -1;
		p->ruled = p->ruled || ruler;
		part.lines = block->lines + i + 1;
	}
	return hand_over(p);
}

int
prose_end(struct prose *p)
{
	forget_found(p);
	if (close_sentence(p) != 0)
		return -1;
	forget_former(p);
	p->lead_in.holds = p->headed = p->assumed = p->ruled = p->footnotes = false;
	p->last_end = SENTENCE_STOP;
	p->date_count = 0;
	return hand_over(p);
}

const struct fact *
prose_facts(const struct prose *p, size_t *count)
{
	*count = p->fact_count;
	return p->facts;
}

const struct prose_problem *
prose_problems(const struct prose *p, size_t *count)
{
	*count = p->problem_count;
	return p->problems;
}
