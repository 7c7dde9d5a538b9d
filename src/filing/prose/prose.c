/*
 * Reads paragraphs into facts: tells footnotes, headings and lists' entries
 * from running text, and joins what page ends cut.
 */
#include "filing/prose/prose.h"

#include <errno.h>
#include <stdlib.h>

#include "filing/paragraph.h"
#include "filing/pool.h"
#include "filing/prose/clause.h"
#include "filing/prose/discourse.h"
#include "filing/prose/found.h"
#include "filing/prose/interlude.h"
#include "filing/prose/interpret.h"
#include "filing/running.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/len.h"
#include "util/mask.h"

/* Words for what labels and their values are together. */
static const char *const data[] = { "characteristics", "data", "statistics", "summary", "information", "profile" };

enum { PARTS_MAX = 32 }; /* a sentence of more paragraphs is ended */

struct prose {
	struct wording        wording;
	struct sentence       sentence;
	struct reading        reading;
	struct clauses        clauses;
	struct interpretation former;
	struct discourse      discourse;
	bool                  ruled;    /* a ruler is right before: footnotes may follow */
	bool                  footnotes; /* the block before was a footnote */
	bool                  cut_off;  /* the input ended behind the block before */
	bool                  partial;  /* it ended in the middle of its last line */
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
	discourse_init(&p->discourse);
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
	interpret_free(&p->former);
	discourse_free(&p->discourse);
	interlude_free(&p->interlude);
	found_free(&p->found);
	free(p);
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

/* Names the numbers that the sentence may state, where a word is misspelt. */
static int
name_lost(struct prose *p)
{
	size_t hint = 0;

	for (size_t i = 0; i < p->former.lost_count; i++)
		if (found_problem(&p->found, sentence_line(&p->sentence, p->former.lost[i], &hint),
		                  FOUND_MISSPELT, sentence_token(&p->sentence, p->former.lost[i])) != 0)
			return -1;
	return 0;
}

/* Keeps what a sentence states that has words which may be misspelt. */
APART static int
keep_undoubted(struct prose *p, const struct surroundings *around)
{
	if (interpret_doubts(&p->former, &p->clauses, &p->reading, &p->sentence, around) != 0 ||
	    found_keep(&p->found, &p->clauses) != 0)
		return -1;
	return name_lost(p);
}

/* Reads the tokens of a sentence that has ended. */
static int
read_sentence(struct prose *p, enum sentence_end end)
{
	if (interpret_tokens(&p->reading, &p->sentence) != 0)
		return -1;
	struct surroundings around = discourse_around(&p->discourse, &p->reading, p->series, p->opens);
	p->opens = false;
	if (clauses_find(&p->clauses, &p->reading, &around) != 0)
		return -1;
	int result = p->sentence.doubtful ? keep_undoubted(p, &around) : found_keep(&p->found, &p->clauses);
	if (result != 0 || name_left_out(p) != 0)
		return -1;
	return discourse_note(&p->discourse, &p->clauses, end, p->parts == 1);
}

/* Reads the sentence that has ended, and begins the next. */
static int
finish_sentence(struct prose *p, enum sentence_end end)
{
	bool too_long = end == SENTENCE_TOO_LONG || p->sentence.too_long;
	int  result;

	discourse_end_list(&p->discourse, p->sentence.entry);
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

/* How the open sentence ends where no other follows: in the point of an abbreviation, if in any. */
static enum sentence_end
last_end(const struct sentence *s)
{
	return s->text.used > s->begin && s->text.bytes[s->text.used - 1] == '.' ? SENTENCE_STOP : SENTENCE_OPEN;
}

/* Ends the open sentence: what follows does not go on with it. */
static int
close_sentence(struct prose *p)
{
	int result = 0;

	if (sentence_is_open(&p->sentence))
		result = finish_sentence(p, last_end(&p->sentence));
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

	return !discourse_in_list(&p->discourse) || ruled ? paragraph_is_footnote(line_slice(line), ruled) : false;
}

/* Whether a line starts as only one in the middle of a sentence does. */
static bool
starts_inside(struct slice line)
{
	return line.length > 0 && (ascii_is_lower(line.text[0]) || ascii_is_digit(line.text[0]) ||
	                           line.text[0] == '$' || line.text[0] == '(' || line.text[0] == ',');
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
	return text.length > 1 && text.text[text.length - 1] == ')' &&
	       ascii_is_one_of(text.text[text.length - 2], "\"'");
}

/* Whether the open sentence may be a heading, which ends without a stop, too. */
static bool
may_be_heading(const struct prose *p)
{
	const struct sentence *s = &p->sentence;
	struct slice           open = open_text(s);

	if (is_inside_paragraph(p) || !is_title_case(open) || ends_in_definition(open) ||
	    memchr(open.text, '$', open.length) != NULL)
		return false;
	struct slice last = last_word(s);
	bool         hangs = last.length > 0 && (ascii_is_lower(last.text[0]) || is_short_word(open)) && is_cut(s);
	return !hangs;
}

/*
 * Whether the open sentence is a heading whose last word may lead on, "AGGREGATE",
 * "Mortgage Pool", and a sentence starts with the line.
 */
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
	if (last_end(s) == SENTENCE_STOP)
		return ascii_is_lower(line.text[0]) && !has_bullet(line);
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
	bool footnote = !discourse_in_list(&p->discourse) && interlude_is_footnote(line_slice(line));

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
	/* behind what may be a list, or an abbreviation, a number may begin a sentence */
	return kept->notes || last_end(&p->sentence) == SENTENCE_STOP ? ascii_is_lower(line.text[0]) : starts_inside(line);
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

/* Whether a text is a label by its words alone, and no start of a sentence: "Primary Residence", not "Balance of". */
static bool
is_plain_label(struct slice text)
{
	/* of most lines, some word has no capital */
	if (text.length == 0 || !ascii_is_letter(text.text[text.length - 1]) || !is_title_case(text))
		return false;
	for (size_t i = 0; i < text.length; i++)
		if (ascii_is_digit(text.text[i]) || ascii_is_one_of(text.text[i], "$%,;"))
			return false;
	struct slice last = text;
	last.text += ascii_last_word(text);
	last.length -= (size_t)(last.text - text.text);
	return !paragraph_has_verb(text) && !paragraph_goes_on_behind(last);
}

/* Whether a text ends in a word for what labels and their values are together: "Collateral Summary". */
static bool
ends_in_data(struct slice text)
{
	size_t last = ascii_last_word(text);

	return words_equal_one((struct slice){ text.text + last, text.length - last }, data, LEN(data));
}

/*
 * Whether a line is a heading over labels and their values, and none of them: "Group 1", "Total",
 * "Loan Group 2:", "Mortgage Loan Characteristics:".
 */
static bool
heads_labelled(const struct line *line)
{
	enum { LONG = 48 };
	struct slice text = line_slice(line);
	char         name[POOL_MAX];

	if (line->kind != LINE_TEXT || text.length < 2 || text.length > LONG || !ascii_is_upper(text.text[0]))
		return false;
	bool colon = text.text[text.length - 1] == ':';
	text.length -= colon;
	return pool_section(text, name) || paragraph_is_of_all(text) ||
	       ((colon || ends_in_data(text)) && is_plain_label(text));
}

/*
 * Settles what was kept between two labels with values: headings over the second. Behind a
 * page's end they are none, unless their words say so.
 */
static int
settle_labelled(struct prose *p, const struct block *block)
{
	const struct interlude *kept = &p->interlude;
	bool                    heads = !kept->paged && !block->paged;

	for (size_t i = 0; !heads && i < interlude_lines(kept); i++)
		heads = heads_labelled(&kept->lines[i]);
	if (heads)
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
	if (!sentence_is_open(&p->sentence))
		return read_paragraph(p, part, line);
	if (paragraph_is_labelled(line_slice(line)) && paragraph_is_labelled(open_text(&p->sentence))) {
		if (settle_labelled(p, part) != 0)
			return -1;
	} else {
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

/* Whether a line of a list is the total of the numbers that the lines before it end in: "Total :  $175,339,322.18". */
static bool
is_total_below(const struct line *line)
{
	static const char total[] = "total";
	struct slice      text = line_slice(line), above = line_slice(line - 1);
	size_t            at = sizeof total - 1;

	if (text.length == 0 || (text.text[0] | 0x20) != 't' || !ascii_starts_with(text, total) || above.length == 0 ||
	    !ascii_is_digit(above.text[above.length - 1]))
		return false;
	while (at < text.length && ascii_is_one_of(text.text[at], " :."))
		at++;
	return at < text.length && text.text[at] == '$' && memchr(text.text + at, ' ', text.length - at) == NULL;
}

/* Whether a line is a label and its value, be it a share or amount right behind what can be but a label. */
static bool
is_labelled_value(const struct line *line)
{
	struct slice text = line_slice(line);

	if (paragraph_is_labelled(text))
		return true;
	size_t length = paragraph_value_length(text);
	if (length == 0 || !ascii_is_upper(text.text[0]))
		return false;
	bool marked = text.text[text.length - 1] == '%' || text.text[text.length - length] == '$';
	return marked && is_plain_label((struct slice){ text.text, blanks_before(text.text, text.length - length) });
}

/*
 * Whether a line starts an entry of a list of labels and their values: it is one, as the
 * line before, or stands below a heading of them, or is one between two; or it is below a
 * title and above another.
 */
static bool
starts_labelled(const struct line *line, const struct line *end)
{
	if (line->length == 0 || !(ascii_is_upper(line->text[0]) || line->text[0] == '%')) /* as with most lines */
		return false;
	if (!is_labelled_value(line))
		return line + 1 < end && heads_labelled(line) && is_labelled_value(line - 1) && is_labelled_value(line + 1);
	return is_labelled_value(line - 1) || heads_labelled(line - 1) ||
	       (line + 1 < end && is_centred_title_line(line - 1) && is_labelled_value(line + 1));
}

/* The lines up to a ruler, to a list's total, or to the next entry of a list that has marks or labels. */
static size_t
lines_of_part(const struct line *lines, const struct line *end)
{
	const struct line *line = lines;

	while (line < end && line->kind != LINE_RULER) {
		if (line > lines &&
		    ((has_bullet(line_slice(line)) && starts_bulleted(line, lines)) || is_total_below(line) ||
		     starts_labelled(line, end)))
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
		discourse_end_section(&p->discourse);
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
 * Whether the sentence that was read last starts to tell of loans what is behind their
 * number, and names no measure: "97% of the mortgage loans are".
 */
static bool
lacks_measure(const struct clauses *c)
{
	const struct reading *r = c->reading;
	const uint64_t        supposed = reading_bit(SENSE_ASSUMPTION) | reading_bit(SENSE_CONDITION);

	if ((r->senses & supposed) != 0)
		return false;
	for (size_t i = 0; i < c->groups.count; i++) {
		const struct figure_group *group = &c->groups.groups[i];
		if (group->list_behind != NOTHING && (group->unit & (UNIT_PERCENT | UNIT_USD)) != 0 &&
		    group->before == NOTHING && group->behind == NOTHING &&
		    r->subjects[r->lists[group->list_behind].first].kind == SUBJECT_LOANS)
			return true;
	}
	return false;
}

/*
 * Ends the filing's last sentence. One that was cut off tells nothing: the last
 * number may be half of one, and what is missing may say what the others are.
 */
static int
close_last_sentence(struct prose *p)
{
	struct sentence *s = &p->sentence;
	size_t           told = p->found.fact_count, named = p->found.problem_count, last = s->count, hint = 0;

	if (s->count == 0 || s->too_long || !(p->partial || (p->cut_off && is_cut(s))))
		return close_sentence(p);
	while (last > 1 && !mask_has_digit(sentence_token(s, last - 1)))
		last--;
	struct slice text = sentence_token(s, last - 1);
	uintmax_t    line = sentence_line(s, last - 1, &hint);
	if (close_sentence(p) != 0)
		return -1;
	if (p->found.fact_count == told && (p->found.problem_count > named || !lacks_measure(&p->clauses)))
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
	discourse_end_filing(&p->discourse);
	p->ruled = p->footnotes = p->cut_off = p->partial = false;
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
