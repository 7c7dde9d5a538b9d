/*
 * Reads paragraphs into facts: tells footnotes, headings and lists' entries
 * from running text, joins what page ends cut, and keeps what holds from one
 * sentence to the next.
 */
#include "filing/prose.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/clause.h"
#include "filing/found.h"
#include "filing/interlude.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "filing/subject.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/mask.h"

enum {
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
	uint8_t               kind;     /* enum heading_kind */
	bool                  assumed;  /* the heading says that the section is of assumptions */
	bool                  ruled;    /* a ruler is right before: footnotes may follow */
	bool                  footnotes; /* the block before was a footnote */
	bool                  cut_off;  /* the input ended behind the block before */
	bool                  partial;  /* it ended in the middle of its last line */
	enum sentence_end     last_end;
	bool                  told;     /* the sentence before stated numbers */
	bool                  opens;    /* the next sentence is the first of its paragraph */
	unsigned              parts;    /* the paragraphs of the open sentence */
	struct interlude      interlude; /* what stands behind the open sentence, which may go on */
	const char           *series;   /* the offering's, "" where none is known */
	struct found          found;
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
	found_init(&p->found);
	reading_init(&p->reading, &p->wording);
	p->last_end = SENTENCE_STOP;
	p->series = "";
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
	interlude_free(&p->interlude);
	found_free(&p->found);
	free(p);
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
		for (size_t j = 0; list->strong && j < list->count; j++)
			if (!subject_is_pool(&r->subjects[list->first + j]))
				return false;
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
set_lead_in(struct prose *p, bool some)
{
	const struct reading *r = &p->reading;
	struct topic         *lead_in = &p->lead_in;

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
	if (p->clauses.groups.count > 0)
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
forget_former(struct prose *p)
{
	p->before.count = 0;
	p->before.context = 0;
	p->before.some = false;
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
	if (r->list_count != 1 || r->lists[0].count != 1)
		return HEADING_NONE;
	const struct subject *subject = &r->subjects[r->lists[0].first];
	if (subject->kind == SUBJECT_CLASS)
		return HEADING_CLASS;
	bool some = subject->kind == SUBJECT_OTHER || (subject->kind == SUBJECT_LOANS && subject->part != PART_NONE);
	return some ? HEADING_SOME_LOANS : HEADING_NONE;
}

/* A heading ends the section before it, and names the next one's pool or does not. */
static void
read_heading(struct prose *p)
{
	const struct subject *subject = heading_subject(&p->reading);

	p->assumed = (p->reading.senses & reading_bit(SENSE_ASSUMPTION)) != 0;
	p->headed = subject != NULL && subject->name[0] != '\0';
	p->kind = heading_kind(&p->reading);
	forget_former(p);
	if (p->headed)
		p->section = *subject;
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
note_former(struct prose *p)
{
	const struct reading *r = &p->reading;
	struct topic         *before = &p->before;
	bool                  such = (r->senses & reading_bit(SENSE_SUCH)) != 0;

	before->context = (such ? before->context : 0) | (p->clauses.context & CONTEXT_PLEDGED) |
	                  (speaks_of_loans_above(&p->clauses) ? CONTEXT_ABOVE : 0U);
	before->some = r->some || (such && before->some);
}

/* Has the next sentence of the paragraph speak of whom a lead-in named: "With respect to pool I: There are 5 loans. Their balance is". */
static int
keep_lead_in(struct prose *p)
{
	const struct topic *lead_in = &p->lead_in;
	struct subject     *subjects = grow(p->before.subjects, &p->before.capacity, lead_in->count, sizeof *subjects);

	if (subjects == NULL)
		return -1;
	p->before.subjects = subjects;
	memcpy(subjects, lead_in->subjects, lead_in->count * sizeof *subjects);
	p->before.count = lead_in->count;
	return 0;
}

static int
remember(struct prose *p, enum sentence_end end)
{
	bool entry = p->sentence.entry && p->lead_in.holds;
	bool heading = p->clauses.groups.count == 0 && !entry && p->parts == 1 &&
	               p->sentence.count <= HEADING_TOKENS &&
	               (end == SENTENCE_OPEN || (end == SENTENCE_STOP && is_name_alone(&p->reading)) ||
	                (end == SENTENCE_LEAD_IN && p->reading.count == 1 && heading_subject(&p->reading) != NULL));

	bool some = p->before.some;

	p->last_end = end;
	note_former(p);
	if (heading && p->last_end == SENTENCE_OPEN)
		p->last_end = SENTENCE_STOP;
	if (heading)
		read_heading(p);
	else if (end == SENTENCE_LEAD_IN && set_lead_in(p, some) != 0)
		return -1;
	if (topic_list(&p->reading) != NULL)
		return set_topic(&p->before, &p->reading);
	bool led = end == SENTENCE_STOP && p->lead_in.holds && p->lead_in.count > 0 && !p->sentence.entry && p->before.count == 0;
	return led ? keep_lead_in(p) : 0;
}

/* Whether the first sentence of a paragraph starts with loans named before: "Such mortgage loans have", "Their rate is". */
static bool
goes_on_from_former(const struct prose *p)
{
	const struct reading *r = &p->reading;

	if ((r->senses & reading_bit(SENSE_SUCH)) == 0)
		return false;
	if (p->before.count > 0 && (p->before.subjects[0].kind == SUBJECT_CLASS ||
	                            p->before.subjects[0].kind == SUBJECT_CERTIFICATES))
		return false;
	return reading_sense(r, 0) == SENSE_SUCH || (r->list_count > 0 && r->lists[0].such);
}

static struct surroundings
surroundings_of(struct prose *p)
{
	struct topic *lead_in = &p->lead_in;

	if (p->opens && !goes_on_from_former(p))
		forget_former(p);
	const struct topic *topic = lead_in->holds ? lead_in : &p->before;
	return (struct surroundings){
		.subjects = topic->subjects,
		.count = topic->count,
		.section = p->section,
		.headed = p->headed,
		.kind = p->kind,
		.in_list = lead_in->holds,
		.context = lead_in->holds ? lead_in->context : 0,
		.former = p->before.context,
		.some = p->before.some,
		.told = p->told,
		.narrowed = lead_in->holds ? lead_in->some : p->sentence.entry && p->before.count == 0,
		.assumed = p->assumed || (lead_in->holds && lead_in->assumed),
		.measure = lead_in->holds ? lead_in->measure : NOTHING,
		.series = p->series,
	};
}

/*** sentences ***/

/* Names a number in parentheses that was left out, where it may be one of those that the sentence states. */
static int
name_left_out(struct prose *p)
{
	const struct sentence *s = &p->sentence;
	size_t                 token = p->reading.left_out, hint = 0;

	if (token == 0 || p->clauses.statement_count == 0)
		return 0;
	return found_problem(&p->found, sentence_line(s, token, &hint),
	                     "number that the sentence does not tie to what it states", sentence_token(s, token));
}

/* Reads the tokens of a sentence that has ended. */
static int
read_sentence(struct prose *p, enum sentence_end end)
{
	reading_make(&p->reading, &p->sentence);
	if (subjects_find(&p->reading) != 0)
		return -1;
	struct surroundings around = surroundings_of(p);
	p->opens = false;
	if (clauses_find(&p->clauses, &p->reading, &around) != 0 ||
	    found_keep(&p->found, &p->clauses) != 0 || name_left_out(p) != 0)
		return -1;
	p->told = p->clauses.statement_count > 0;
	return remember(p, end);
}

/* Reads the sentence that has ended, and begins the next. */
static int
finish_sentence(struct prose *p, enum sentence_end end)
{
	bool too_long = end == SENTENCE_TOO_LONG || p->sentence.too_long;
	int  result;

	/* the entries of a list are over where a sentence has ended and no entry's mark follows */
	if (p->last_end == SENTENCE_STOP && !p->sentence.entry)
		p->lead_in.holds = false;
	if (too_long)
		result = found_problem(&p->found, p->sentence.first_line, "sentence is too long to be read",
		                       (struct slice){ NULL, 0 });
	else
		result = read_sentence(p, end);
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
		if (finish_sentence(p, end) != 0)
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

/* Whether the open sentence ends where none does: in "and", say, or a comma. */
static bool
is_cut(const struct sentence *s)
{
	char last = s->text.used > 0 ? s->text.bytes[s->text.used - 1] : '.';

	return last == ',' || last == '-' || last == '$' || paragraph_goes_on_behind(last_word(s));
}

/* Whether the block is a footnote: its mark, behind a ruler, or behind another footnote. */
static bool
is_footnote(const struct prose *p, const struct block *block, const struct line *line)
{
	/* "Pool I consists of" above the footnotes of a page, "38 mortgage loans" on top of the next */
	bool cut = block->paged && sentence_is_open(&p->sentence) && is_cut(&p->sentence);
	bool ruled = p->ruled || (p->footnotes && !cut);

	return !p->lead_in.holds || ruled ? paragraph_is_footnote(line_slice(line), ruled) : false;
}

/* Whether a line starts as only one in the middle of a sentence does. */
static bool
starts_inside(struct slice line)
{
	return line.length > 0 && (ascii_is_lower(line.text[0]) || ascii_is_digit(line.text[0]) || line.text[0] == '$' ||
	                           line.text[0] == '(' || line.text[0] == ',');
}

/* The open sentence's text. */
static struct slice
open_text(const struct sentence *s)
{
	return (struct slice){ s->text.bytes + s->begin, s->text.used - s->begin };
}

static bool
has_letter(struct slice text)
{
	size_t at = 0;

	while (at < text.length && !ascii_is_letter(text.text[at]))
		at++;
	return at < text.length;
}

/*
 * Whether the open sentence is few words in capitals that name a pool, and the
 * number that the line starts with begins a sentence: "POOL I", "95% of the
 * mortgage loans".
 */
static bool
is_heading_above(const struct sentence *s, struct slice line)
{
	return s->count <= HEADING_TOKENS / 2 && paragraph_is_in_capitals(open_text(s)) && !is_cut(s) &&
	       has_letter(line) && paragraph_names_pool(open_text(s));
}

/* Whether a line starts with the mark of a list's entry that is no number: "- ", "* ", "o ". */
static inline bool
has_bullet(struct slice line)
{
	/* few words have one letter: the blank is looked for first */
	return line.length > 2 && line.text[1] == ' ' && ascii_is_one_of(line.text[0], "-*o");
}

/* Whether the open sentence goes on from a paragraph before, or stands behind another in its own. */
static bool
is_inside_paragraph(const struct prose *p)
{
	/* an article before the first word of a paragraph moves its start, too */
	return (p->sentence.begin > 0 && !p->opens) || p->parts > 1;
}

/* Whether the open sentence is none that is only a heading, by its words or where it stands. */
static bool
is_in_prose(const struct prose *p)
{
	return paragraph_is_cut(open_text(&p->sentence), is_inside_paragraph(p));
}

/*
 * Whether the open sentence goes on behind a page's end, or in the next line of
 * text with double spacing, by a word with a capital: "the Pool II", "Mortgage Loans".
 */
static bool
goes_on_in_capitals(const struct prose *p, const struct block *block, struct slice line)
{
	return (block->paged || block->count == 1) && paragraph_starts_with_term(line) &&
	       is_in_prose(p);
}

/* Whether a text is one word that no heading consists of: "The", "On". */
static bool
is_short_word(struct slice text)
{
	enum { SHORT = 3 };
	size_t start = ascii_blanks(text, 0), end = start;

	while (end < text.length && ascii_is_letter(text.text[end]))
		end++;
	return end - start <= SHORT && end + ascii_blanks(text, end) == text.length;
}

/* Whether a text ends in a name that it gives to what is before: ("CMSI"). Headings give none. */
static bool
ends_in_definition(struct slice text)
{
	return text.length > 1 && text.text[text.length - 1] == ')' && ascii_is_one_of(text.text[text.length - 2], "\"'");
}

/* Whether the open sentence may be a heading, which ends without a stop, too. */
static bool
may_be_heading(const struct prose *p)
{
	const struct sentence *s = &p->sentence;
	struct slice           open = open_text(s);

	if (is_inside_paragraph(p) || !is_title_case(open) || ends_in_definition(open) || memchr(open.text, '$', open.length) != NULL)
		return false;
	struct slice last = last_word(s);
	bool         hangs = last.length > 0 && (ascii_is_lower(last.text[0]) || is_short_word(open)) && is_cut(s);
	return !hangs;
}

/* Whether the open sentence is a heading whose last word may lead on, "AGGREGATE", "Mortgage Pool", and a sentence starts with the line. */
static bool
is_heading_over(const struct prose *p, const struct block *block, struct slice line)
{
	return !block->paged && ascii_is_upper(line.text[0]) && !paragraph_starts_with_term(line) && may_be_heading(p);
}

/* Whether the open sentence goes on in a paragraph, a block that starts with the line. */
static bool
goes_on(const struct prose *p, const struct block *block, struct slice line)
{
	const struct sentence *s = &p->sentence;

	if (!sentence_is_open(s) || p->parts >= PARTS_MAX || line.length == 0 || paragraph_is_entry(line))
		return false;
	if (starts_inside(line) && !has_bullet(line))
		return ascii_is_lower(line.text[0]) || !is_heading_above(s, line);
	return (is_cut(s) && !is_heading_over(p, block, line)) || goes_on_in_capitals(p, block, line);
}

/* Whether a line stands in the middle, and its words could be a title's. */
static bool
is_centred_title_line(const struct line *line)
{
	enum { INDENT = 10 };
	struct slice text = line_slice(line);

	if (line->kind != LINE_TEXT || line->indent < INDENT || !ascii_is_upper(text.text[0]) ||
	    !is_title_case(text))
		return false;
	return memchr(text.text, '$', text.length) == NULL && memchr(text.text, '%', text.length) == NULL &&
	       text.text[text.length - 1] != ';';
}

/* Whether a block's lines are all such ones. */
static bool
is_centred_title(const struct block *block)
{
	enum { LINES = 3 };

	for (size_t i = 0; i < block->count; i++)
		if (i == LINES || !is_centred_title_line(&block->lines[i]))
			return false;
	return true;
}

/* Whether the block only stands at a page's head or foot, in the middle of a sentence. */
static bool
is_running_head(const struct prose *p, const struct block *block, const struct line *line)
{
	const struct sentence *s = &p->sentence;

	if (s->count <= HEADING_TOKENS / 2)
		return false;
	if (is_cut(s) && is_centred_title(block))
		return true;
	return block->count == 1 && paragraph_is_in_capitals(line_slice(line)) &&
	       !paragraph_is_in_capitals(open_text(s)) && !paragraph_names_pool(line_slice(line));
}

/* Reads a paragraph that is no footnote. */
static int
read_paragraph(struct prose *p, const struct block *block, const struct line *line)
{
	bool on = goes_on(p, block, line_slice(line));

	if (!on) {
		if (close_sentence(p) != 0)
			return -1;
		p->opens = true;
		p->parts = 0;
	}
	if (sentence_append(&p->sentence, block->lines, block->count) != 0)
		return -1;
	sentence_rewind(&p->sentence);
	p->parts++;
	return read_sentences(p);
}

/* Whether a block may only stand between the parts of the open sentence: what is behind it will tell. */
static bool
may_be_interlude(const struct prose *p, const struct block *block, const struct line *line)
{
	bool footnote = !p->lead_in.holds && interlude_is_footnote(line_slice(line));

	return (footnote || interlude_is_head(block)) && p->parts < PARTS_MAX &&
	       block->count <= INTERLUDE_LINES - interlude_lines(&p->interlude) && !may_be_heading(p);
}

/* Reads the blocks that were kept: the open sentence does not go on behind them. */
static int
read_interlude(struct prose *p)
{
	size_t from = 0;

	for (size_t i = 0; i < p->interlude.blocks; i++) {
		size_t             end = p->interlude.ends[i];
		struct block       block = { .kind = BLOCK_PROSE, .lines = &p->interlude.lines[from], .count = end - from };
		const struct line *line = first_line(&block);
		if (line != NULL && read_paragraph(p, &block, line) != 0)
			return -1;
		from = end;
	}
	interlude_drop(&p->interlude);
	return 0;
}

/*
 * Whether the open sentence goes on behind what was kept, in a block that
 * starts with the line. Without a page's end in between it does not: what was
 * kept are entries of a list, or lines that state something themselves.
 */
static bool
goes_on_behind_interlude(const struct prose *p, const struct block *block, struct slice line)
{
	const struct interlude *kept = &p->interlude;

	if ((!kept->paged && !block->paged) || kept->open || paragraph_is_entry(line))
		return false;
	if (is_cut(&p->sentence) && !kept->ended && (p->sentence.count > HEADING_TOKENS / 2 || is_in_prose(p)))
		return true;
	/* behind what may be a list, a number may begin a sentence */
	return kept->notes ? ascii_is_lower(line.text[0]) : starts_inside(line);
}

/* Settles what was kept before a block that starts with the line, and is no interlude itself. */
static int
settle_interlude(struct prose *p, const struct block *block, struct slice line)
{
	if (interlude_is_empty(&p->interlude))
		return 0;
	if (!goes_on_behind_interlude(p, block, line))
		return read_interlude(p);
	interlude_drop(&p->interlude);
	return 0;
}

/* Reads the lines of a block from one ruler to the next. */
static int
read_part(struct prose *p, const struct block *part)
{
	const struct line *line = first_line(part);

	if (line == NULL)
		return 0;
	p->footnotes = is_footnote(p, part, line);
	p->ruled = false;
	if (p->footnotes)
		return 0;
	if (sentence_is_open(&p->sentence)) {
		if (is_running_head(p, part, line))
			return 0;
		if (may_be_interlude(p, part, line))
			return interlude_keep(&p->interlude, part);
		if (settle_interlude(p, part, line_slice(line)) != 0)
			return -1;
	}
	return read_paragraph(p, part, line);
}

/*
 * Whether a line with such a mark starts an entry, as the first line of its
 * part does, or stands behind a colon. Elsewhere a dash is one of a sentence.
 */
static bool
starts_bulleted(const struct line *line, const struct line *first)
{
	if (has_bullet(line_slice(first)) && first->text[0] == line->text[0] && first->indent == line->indent)
		return true;
	return line[-1].length > 0 && line[-1].text[line[-1].length - 1] == ':';
}

/* The lines up to a ruler, or to the next entry of a list that has marks. */
static size_t
lines_of_part(const struct line *lines, const struct line *end)
{
	const struct line *line = lines;

	while (line < end && line->kind != LINE_RULER) {
		if (line > lines && has_bullet(line_slice(line)) && starts_bulleted(line, lines))
			break;
		line++;
	}
	return (size_t)(line - lines);
}

int
prose_block(struct prose *p, const struct block *block)
{
	const struct line *end = block->lines + block->count;
	struct block       part = *block;

	found_forget(&p->found);
	p->series = block->filing->series;
	p->cut_off = block->cut_off;
	p->partial = block->partial;
	if (block->kind == BLOCK_ITEM) {
		if (read_interlude(p) != 0)
			return -1;
		p->headed = p->assumed = false;
		p->kind = HEADING_NONE;
	}
	for (;;) {
		part.count = lines_of_part(part.lines, end);
		if (part.count > 0 && read_part(p, &part) != 0)
			return -1;
		part.lines += part.count;
		part.paged = false;
		if (part.lines == end)
			return found_hand_over(&p->found);
		if (part.lines->kind != LINE_RULER)
			continue;
		p->ruled = true;
		part.lines++;
	}
}

/*
 * Ends the filing's last sentence. One that was cut off tells nothing: the last
 * number may be half of one, and what is missing may say what the others are.
 */
static int
close_last_sentence(struct prose *p)
{
	struct sentence *s = &p->sentence;
	size_t           told = p->found.fact_count, last = s->count, hint = 0;

	if (s->count == 0 || s->too_long || !(p->partial || (p->cut_off && is_cut(s))))
		return close_sentence(p);
	while (last > 1 && !mask_has_digit(sentence_token(s, last - 1)))
		last--;
	struct slice text = sentence_token(s, last - 1);
	uintmax_t    line = sentence_line(s, last - 1, &hint);
	if (close_sentence(p) != 0)
		return -1;
	if (p->found.fact_count == told)
		return 0;
	p->found.fact_count = told;
	return found_problem(&p->found, line, "sentence cut off by the end of input", text);
}

int
prose_end(struct prose *p)
{
	found_forget(&p->found);
	p->series = ""; /* what it was may have been another filing's since */
	if (read_interlude(p) != 0 || close_last_sentence(p) != 0)
		return -1;
	forget_former(p);
	p->kind = HEADING_NONE;
	p->lead_in.holds = p->headed = p->assumed = p->ruled = p->footnotes = p->cut_off = p->partial = p->told = false;
	p->last_end = SENTENCE_STOP;
	found_end_filing(&p->found);
	return found_hand_over(&p->found);
}

const struct fact *
prose_facts(const struct prose *p, size_t *count)
{
	*count = p->found.fact_count;
	return p->found.facts;
}

const struct prose_problem *
prose_problems(const struct prose *p, size_t *count)
{
	*count = p->found.problem_count;
	return p->found.problems;
}
