/*
 * Dealing out the text lines that stand between a table's rows: they are the
 * rest of the label before them, or the start of the one behind.
 */
#include "filing/table/loose.h"

#include <string.h>

#include "filing/bounds.h"
#include "filing/cells.h"
#include "filing/label.h"
#include "filing/table/collect.h"
#include "filing/table/group.h"
#include "filing/table/piece.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"

/* Lines that only say that the table goes on. */
static const char *const continued[] = { "continued on", "continued from", "continues on" };

/* Words of labels that belong together, where the first ends one line and the second starts the next. */
static const struct {
	const char *last;
	const char *first;
} pairs[] = {
	{ "planned", "unit*" },           { "unit", "development*" },       { "single", "family" },
	{ "four", "famil*" },             { "four", "unit*" },              { "family", "residence*" },
	{ "family", "home*" },            { "family", "dwelling*" },        { "rise", "condo*" },
	{ "town", "house*" },             { "manufactured", "hous*" },      { "manufactured", "home*" },
	{ "mobile", "home*" },            { "owner", "occupied" },          { "primary", "residence*" },
	{ "principal", "residence*" },    { "second", "home*" },            { "secondary", "residence*" },
	{ "vacation", "home*" },          { "investment", "propert*" },     { "investor", "propert*" },
	{ "investor", "owned" },          { "rental", "propert*" },         { "home", "improvement*" },
	{ "debt", "consolidation*" },     { "full", "doc*" },               { "limited", "doc*" },
	{ "reduced", "doc*" },            { "alternative", "doc*" },        { "alternate", "doc*" },
	{ "low", "doc*" },                { "no", "doc*" },                 { "stated", "income" },
};

/* Whether a label is what was written last. */
static bool
is_written_last(const struct output *text, struct slice label)
{
	return label.length > 0 && label.length <= text->used &&
	       label.text == text->bytes + (text->used - label.length);
}

/*
 * Extends the last row's label by a text line. A label that was not written
 * last is copied behind what was, once: collect_reserve counts on that.
 */
static void
extend_last(struct body *body, const struct line *line)
{
	struct row    *row = &body->tables->rows[body->label];
	struct output *text = &body->tables->text;
	bool           last = is_written_last(text, row->label);
	size_t         start = last ? text->used - row->label.length : text->used;

	if (!last)
		piece_append(text, start, row->label);
	piece_append(text, start, line_slice(line));
	row->label = collect_text(text, start);
}

/* A piece of a label, the width of its last line, and where that stands. */
struct piece {
	struct slice text;
	size_t       width;
	size_t       indent;
};

/* A row's line without its numbers, of which it has as many as there are columns at most. */
static struct slice
before_numbers(const struct body *body, const struct line *line)
{
	struct slice       rest = line_slice(line);
	size_t             left = body->tables->columns->count;
	struct number_cell cell;

	for (size_t end = line->length; left > 0 && row_cell_before(line_slice(line), end, &cell); left--)
		end = rest.length = cell.before;
	return rest;
}

/* What a row's line has of a label: neither numbers nor leaders. */
static struct slice
own_label(const struct body *body, const struct line *line)
{
	return (struct slice){ line->text, length_without_leaders(before_numbers(body, line)) };
}

/* Whether dot leaders run from the label of a row to its numbers: they start where the label ends. */
static bool
has_leaders(const struct body *body, const struct line *line)
{
	return own_label(body, line).length < before_numbers(body, line).length;
}

/* Whether the line of the body stands right above or below a row, as few heads and feet of pages do. */
static bool
is_beside_row(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	return (index > body->from && line[-1].kind == LINE_ROW) ||
	       (index + 1 < body->block->count && line[1].kind == LINE_ROW);
}

static bool
has_page_mark(const struct body *body)
{
	for (size_t i = body->from; i < body->block->count; i++)
		if (body->block->lines[i].kind == LINE_PAGE)
			return true;
	return false;
}

/*
 * The widest label of the body's rows, and of text between them: where a label has
 * to be wrapped. A total's may be wider, but where dot leaders tell nothing of the width.
 */
static size_t
find_room(const struct body *body)
{
	size_t room = 0, total = 0;
	bool   paged = has_page_mark(body), leaders = false;

	for (size_t i = body->from; i < body->block->count; i++) {
		const struct line *line = &body->block->lines[i];
		struct slice       label = { line->text, 0 };
		if (line->kind == LINE_ROW)
			label = own_label(body, line);
		else if (line->kind == LINE_TEXT && (!paged || is_beside_row(body, i)) &&
		         cell_count(line_slice(line)) <= 1)
			label = line_slice(line);
		size_t *widest = line->kind == LINE_ROW && label_is_total(label) ? &total : &room;
		if (label.length > *widest && label.length < LABEL_LENGTH)
			*widest = label.length;
		leaders = leaders || (line->kind == LINE_ROW && has_leaders(body, line));
	}
	return leaders && total > room ? total : room;
}

/* The same, found when it is asked for first. */
static size_t
label_room(struct body *body)
{
	if (body->room == TABLE_NONE)
		body->room = find_room(body);
	return body->room;
}

/* Whether two pieces state bounds of their own, which are no halves: "6.001% - 6.500%", "6.501% - 7.000%". */
static bool
are_bounds_both(struct slice before, struct slice rest)
{
	if (!mask_has_digit(before) || label_goes_on(rest) || label_calls_for_rest(before))
		return false;
	before.length = length_without_leaders(before);
	rest.length = length_without_leaders(rest);
	struct bounds bounds = bounds_parse(before), others = bounds_parse(rest);
	bool          halves = bounds.high.length == 0 && others.low.length == 0;
	return !halves && bounds.low.length + bounds.high.length > 0 && others.low.length + others.high.length > 0;
}

/* Whether bounds stand above other ones or above a total, and so are not the start of that label. */
static bool
are_bounds_apart(struct slice before, struct slice rest)
{
	if (!label_is_total(rest))
		return are_bounds_both(before, rest);
	before.length = length_without_leaders(before);
	struct bounds bounds = bounds_parse(before);
	return bounds.low.length > 0 && bounds.high.length > 0;
}

/* How much speaks for a piece being the rest of the label that ends in the one before it. */
enum evidence { EVIDENCE_AGAINST, EVIDENCE_NONE, EVIDENCE_WEAK, EVIDENCE_STRONG };

bool
loose_are_paired(struct slice before, struct slice rest)
{
	struct slice first = { rest.text, label_first_word(rest) };

	for (size_t i = 0; i < LEN(pairs); i++) {
		size_t length = strlen(pairs[i].last);
		if (before.length < length || !words_contain(first, pairs[i].first))
			continue;
		struct slice last = { before.text + before.length - length, length };
		if ((before.length == length || !ascii_is_alphanumeric(last.text[-1])) &&
		    words_contain(last, pairs[i].last))
			return true;
	}
	return false;
}

static enum evidence
continues_label(struct body *body, struct piece before, struct piece rest)
{
	if (rest.text.length == 0)
		return EVIDENCE_STRONG;
	if (label_goes_on(rest.text) || label_calls_for_rest(before.text) || loose_are_paired(before.text, rest.text))
		return EVIDENCE_STRONG;
	if (are_bounds_both(before.text, rest.text))
		return EVIDENCE_AGAINST;
	if (rest.indent > before.indent) /* as totals often are */
		return label_is_total(rest.text) ? EVIDENCE_WEAK : EVIDENCE_STRONG;
	if (rest.indent < before.indent || label_is_total(rest.text))
		return EVIDENCE_AGAINST;
	if (before.width + 1 + label_first_word(rest.text) > label_room(body))
		return EVIDENCE_WEAK;
	return EVIDENCE_NONE;
}

static struct piece
piece_of(const struct line *line)
{
	return (struct piece){ line_slice(line), line->length, line->indent };
}

/* What a row's line has of a label whose text so far is `label`. */
static struct piece
piece_of_row(const struct body *body, size_t row, struct slice label)
{
	const struct line *line = &body->block->lines[row];

	return (struct piece){ label, own_label(body, line).length, line->indent };
}

/* Whether a text line only says that the table goes on: "(table continued on following page)". */
static bool
says_continued(const struct line *line)
{
	struct slice text = line_slice(line);

	if (!ascii_is_one_of(text.text[0], "(-CcTt")) /* few lines start so */
		return false;
	if (ascii_is_in_brackets(text))
		return label_is_continued(text);
	return words_contain_one(text, continued, LEN(continued));
}

/* Whether the line right below the last row is called for by its label, or indented as the rest of one. */
static bool
is_called_for(const struct body *body, const struct line *line)
{
	if (body->label == TABLE_NONE || (size_t)(line - body->block->lines) != body->row + 1)
		return false;
	return label_calls_for_rest(body->tables->rows[body->label].label) ||
	       (line->indent > body->indent && ascii_is_letter(line->text[line->length - 1]) &&
	        memchr(line->text, ':', line->length) == NULL);
}

/* Whether a line is a note: one at a page's foot may have no mark. */
static bool
is_note(const struct body *body, const struct line *line)
{
	return label_is_footnote(line_slice(line)) || label_is_remark(line_slice(line)) ||
	       (body->page && label_is_note(line_slice(line)) && !is_called_for(body, line));
}

/* Whether a line is a total's label that a page mark parts from the numbers. */
static bool
is_total_above_page(const struct body *body, const struct line *line)
{
	return body->page && label_is_bare_total(line_slice(line));
}

bool
loose_is_label(const struct body *body, const struct line *line)
{
	const struct heading *head = body->tables->columns;

	return line->kind == LINE_TEXT &&
	       (line->text[line->length - 1] != ':' || is_total_above_page(body, line)) &&
	       !is_note(body, line) && (head->count == 0 || line->indent < head->columns[0].start) &&
	       !says_continued(line) && !group_is_head(body, (size_t)(line - body->block->lines));
}

/* Whether a text may be the start of a label by its first byte: a broken ruler or tag is not. */
static bool
starts_as_label(struct slice text)
{
	char c = text.text[0];

	return ascii_is_alphanumeric(c) || c == '$';
}

/* Whether a line can start a label that goes on behind a page mark. */
static bool
starts_before_page(const struct body *body, const struct line *line)
{
	struct slice piece = line_slice(line);

	return loose_is_label(body, line) && starts_as_label(piece) && piece.length <= LABEL_LENGTH &&
	       (label_is_open(piece) || label_is_unfinished(piece) || label_ends_in_joint(piece) ||
	        label_is_bare_total(piece));
}

/*
 * Whether the line at `index`, behind the last row, is the last above the page's end
 * and starts a label that goes on below: the row's own calls for no more.
 */
static bool
is_cut_by_page(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];
	struct slice       label = body->tables->rows[body->label].label;

	return (index + 1 == body->loose.to || line[1].kind != LINE_TEXT) && line->indent <= body->indent &&
	       starts_before_page(body, line) && !label_calls_for_rest(label);
}

/* The end of the loose lines that stand right behind the last row. */
static size_t
behind_end(const struct body *body)
{
	size_t end = body->row + 1;

	if (body->row == TABLE_NONE || body->label == TABLE_NONE || body->loose.from != end)
		return body->loose.from;
	while (end < body->loose.to && loose_is_label(body, &body->block->lines[end]) &&
	       !is_total_above_page(body, &body->block->lines[end]) &&
	       !(body->page && is_cut_by_page(body, end)) &&
	       !(end == body->loose.from &&
	         are_bounds_both(body->tables->rows[body->label].label, line_slice(&body->block->lines[end]))))
		end++;
	return end;
}

/*
 * Where the piece of a label stands that may go on at the line `start`: right
 * above it, or above blank lines where it calls for more, and does not stand
 * right behind the last row, before the line `behind`. `start` where none does.
 */
static size_t
piece_above(const struct body *body, size_t start, size_t behind)
{
	const struct line *lines = body->block->lines;
	size_t             at = start;

	while (at > body->loose.from && lines[at - 1].kind == LINE_BLANK)
		at--;
	if (at == body->loose.from || !loose_is_label(body, &lines[at - 1]))
		return start;
	if (at == start)
		return at - 1;
	struct slice piece = line_slice(&lines[at - 1]);
	return at > behind && starts_as_label(piece) && label_calls_for_rest(piece) ? at - 1 : start;
}

/* Whether the line at `index` is one of the body, and a piece of a label. */
static bool
has_piece(const struct body *body, size_t index)
{
	return index >= body->from && index < body->block->count &&
	       loose_is_label(body, &body->block->lines[index]);
}

static bool
has_row(const struct body *body, size_t index)
{
	return index >= body->from && index < body->block->count &&
	       body->block->lines[index].kind == LINE_ROW;
}

/* The same for a row whose label on its own line is `label`. One without may be the table's total. */
static enum evidence
continues_in_row(struct body *body, struct piece before, size_t row, struct slice label)
{
	if (label.length == 0 && body_is_last_row(body, row))
		return EVIDENCE_WEAK;
	return continues_label(body, before, piece_of_row(body, row, label));
}

/* How much too wide a line were with the next word of its label. */
static size_t
excess(struct body *body, struct piece before, struct piece rest)
{
	size_t width = before.width + 1 + label_first_word(rest.text), room = label_room(body);

	return width > room ? width - room : 0;
}

/*
 * What the text lines [from, to) say of the line of a label that has the
 * numbers: 2 for the last one, as only the row below goes on from them, -2 for
 * the first one, as only the row above does, 1 or -1 where that is but likely,
 * or 0 for nothing.
 */
static int
vote(struct body *body, size_t from, size_t to)
{
	const struct line *lines = body->block->lines;
	enum evidence      above = EVIDENCE_AGAINST, below = EVIDENCE_AGAINST;
	size_t             wide = 0, other = 0;

	if (has_row(body, from - 1)) {
		struct piece before = piece_of_row(body, from - 1, own_label(body, &lines[from - 1]));
		above = continues_label(body, before, piece_of(&lines[from]));
		/* any word is too much for the widest label */
		wide = before.width < label_room(body) ? excess(body, before, piece_of(&lines[from])) : 0;
	}
	if (has_row(body, to)) {
		struct slice own = own_label(body, &lines[to]);
		below = continues_in_row(body, piece_of(&lines[to - 1]), to, own);
		other = excess(body, piece_of(&lines[to - 1]), piece_of_row(body, to, own));
	}
	if (above == EVIDENCE_WEAK && below == EVIDENCE_WEAK)
		return (other > wide) - (other < wide);
	int  side = (below > above) - (below < above);
	bool sure = above == EVIDENCE_STRONG || below == EVIDENCE_STRONG || above == EVIDENCE_AGAINST ||
	            below == EVIDENCE_AGAINST;
	return sure ? 2 * side : side;
}

/*
 * Finds out which line of a label has the numbers in this table, as far as its
 * labels tell; where they don't, that is taken to be as in the table before, or
 * the last one where there are leaders and the labels' widths do not tell.
 */
static void
find_numbers(struct body *body)
{
	const struct line *lines = body->block->lines;
	size_t             count = body->block->count;
	bool               last = false, first = false;
	int                likely = 0;
	bool               page = false; /* what stands behind a page mark may be the page's head */

	for (size_t from = body->from; from < count; from++) {
		size_t to = from;
		page = (page && !has_row(body, from)) || lines[from].kind == LINE_PAGE;
		while (has_piece(body, to))
			to++;
		if (to == from)
			continue;
		int side = from > body->from ? vote(body, from, to) : 2;
		last = last || (side > 1 && !page);
		first = first || side < -1;
		likely += side == -1 || side == 1 ? side : 0;
		from = to;
	}
	body->asked = true;
	if (last != first)
		body->tables->numbers = last ? NUMBERS_LAST : NUMBERS_FIRST;
	if (likely == 0 && body->row != TABLE_NONE && has_leaders(body, &lines[body->row]))
		likely = 1;
	if (likely != 0)
		body->likely = likely > 0 ? NUMBERS_LAST : NUMBERS_FIRST;
}

/* Which line of a label has the numbers in this table: as the tables so far tell, or as is likely in this one. */
static enum numbers
numbers_of(struct body *body)
{
	if (!body->asked)
		find_numbers(body);
	return body->tables->numbers != NUMBERS_SOMEWHERE ? body->tables->numbers : body->likely;
}

/* Whether it is the last line of a label that has the numbers in this table, as far as that is known. */
static bool
has_numbers_last(struct body *body)
{
	return numbers_of(body) == NUMBERS_LAST;
}

/*
 * The start of the loose lines that stand right before `row`, whose label on
 * its own line is `label`. Behind a page mark, only those that it seems to go
 * on from: the others are the page's head.
 */
static size_t
before_start(struct body *body, size_t behind, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	size_t             start = row;
	struct piece       rest = { label, label.length, lines[row].indent };
	enum evidence      least = body->page && has_numbers_last(body) ? EVIDENCE_WEAK : EVIDENCE_STRONG;

	for (size_t above; (above = piece_above(body, start, behind)) < start; start = above) {
		struct piece piece = piece_of(&lines[above]);
		if ((body->page && continues_label(body, piece, rest) < least) || are_bounds_apart(piece.text, rest.text))
			break;
		rest = piece;
	}
	return start;
}

/* Whether a text can't start a label, as it starts in a small letter or a bracket, but may be more of one. */
static bool
is_rest(struct slice text)
{
	return text.length > 0 && (ascii_is_lower(text.text[0]) || text.text[0] == '(') && !label_is_total(text) &&
	       !label_is_continued(text) && !label_is_note(text);
}

/* Whether a line starts a note, or goes on with the one that ends in the line above. */
static bool
is_of_note(const struct line *line, bool above)
{
	return line->kind == LINE_TEXT &&
	       (above || label_is_footnote(line_slice(line)) || label_is_remark(line_slice(line)) ||
	        label_is_note(line_slice(line)));
}

/* Names the loose lines [from, to) where they stand in a row's place and have no numbers. */
static int
name_lost(struct body *body, size_t from, size_t to)
{
	bool note = false;

	for (size_t i = from; i < to; i++) {
		const struct line *line = &body->block->lines[i];
		note = body->page && is_of_note(line, note);
		bool label = line->kind == LINE_TEXT && !note &&
		             (!body->page || (line->text[0] != '(' && is_rest(line_slice(line)))) &&
		             line->length <= label_room(body) + 4 && line->text[line->length - 1] != ':' &&
		             !label_is_footnote(line_slice(line)) && !label_is_remark(line_slice(line)) &&
		             !label_is_statistic(line_slice(line)) && !label_is_continued(line_slice(line));
		if (label && collect_problem(body->tables, line, COLLECT_NO_NUMBERS) != 0)
			return -1;
	}
	return 0;
}

/*
 * Deals out the loose lines [from, row), which stand between two rows without
 * a blank line: the labels part where least speaks for going on, and where that
 * leaves a choice, where they do in the rest of the table. Returns where the
 * start of the second row's label begins, or TABLE_NONE with ENOMEM.
 */
static size_t
deal_out_close(struct body *body, size_t from, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	enum evidence      least = EVIDENCE_STRONG, most = EVIDENCE_NONE, last = EVIDENCE_NONE;
	enum evidence      first = EVIDENCE_NONE;
	size_t             part = row;
	struct piece       before = piece_of_row(body, from - 1, body->tables->rows[body->label].label);

	for (size_t i = from; i <= row; i++) {
		last = i < row ? continues_label(body, before, piece_of(&lines[i]))
		               : continues_in_row(body, before, row, label);
		if (i == from)
			first = last;
		if (last <= least) {
			least = last;
			part = i;
		}
		most = last > most ? last : most;
		before = piece_of(&lines[i]);
	}
	if (most <= EVIDENCE_NONE)
		return name_lost(body, from, row) == 0 ? row : TABLE_NONE;
	if (has_numbers_last(body) && first < EVIDENCE_STRONG)
		part = from;
	else if (numbers_of(body) == NUMBERS_FIRST && last < EVIDENCE_STRONG)
		part = row;
	for (size_t i = from; i < part; i++)
		extend_last(body, &lines[i]);
	return part;
}

/* Whether the line closes a bracket that a line above it opens. */
static bool
closes_bracket(const struct line *line)
{
	const char *closing = memchr(line->text, ')', line->length);

	return closing != NULL && memchr(line->text, '(', (size_t)(closing - line->text)) == NULL;
}

/* The first text line of [from, to); `to` where there is none. */
static size_t
text_start(const struct body *body, size_t from, size_t to)
{
	while (from < to && body->block->lines[from].kind != LINE_TEXT)
		from++;
	return from;
}

/*
 * A label that was left open goes on behind a page mark, below the page's head
 * or right there. Text above the mark is the page's foot, behind a blank line.
 */
static void
close_label(struct body *body)
{
	bool page = false;

	if (body->label == TABLE_NONE || !label_is_open(body->tables->rows[body->label].label))
		return;
	for (size_t i = body->loose.from; i < body->loose.to; i++) {
		const struct line *line = &body->block->lines[i];
		page = page || line->kind == LINE_PAGE;
		if (line->kind == LINE_TEXT && closes_bracket(line)) {
			extend_last(body, line);
			body->loose.from = i + 1;
			return;
		}
		if (line->kind == LINE_TEXT && !page && line[-1].kind == LINE_ROW)
			return;
	}
}

/* The same without a page mark: where blank lines are, it goes on in the first line of text. */
static void
close_label_below(struct body *body)
{
	size_t at = text_start(body, body->loose.from, body->loose.to);

	if (at == body->loose.to || at == body->row + 1 || body->label == TABLE_NONE ||
	    !closes_bracket(&body->block->lines[at]) || !loose_is_label(body, &body->block->lines[at]) ||
	    !label_is_open(body->tables->rows[body->label].label))
		return;
	extend_last(body, &body->block->lines[at]);
	body->loose.from = at + 1;
}

void
loose_extend(struct body *body, size_t index)
{
	for (size_t i = body->row + 1; i <= index; i++)
		if (body->block->lines[i].kind == LINE_TEXT || i == index)
			extend_last(body, &body->block->lines[i]);
	body->row = index;
	body->loose = (struct line_span){ index + 1, index + 1 };
}

/* The end of the text above the blank lines, and what says that the table goes on, before `at`; `from` at least. */
static size_t
end_above_space(const struct line *lines, size_t from, size_t at)
{
	while (at > from && (lines[at - 1].kind == LINE_BLANK || lines[at - 1].kind == LINE_FOLIO ||
	                     (lines[at - 1].kind == LINE_TEXT && says_continued(&lines[at - 1]))))
		at--;
	return at;
}

/* The same, above the page's foot that ends before `at`, behind a blank line. */
static size_t
end_above_foot(const struct line *lines, size_t from, size_t at)
{
	while (at > from && lines[at - 1].kind == LINE_TEXT)
		at--;
	return end_above_space(lines, from, at);
}

/*
 * Whether the line at `index`, right behind the headings and above a page's end,
 * starts the label of the first row, at `row`, of which `label` is on its own line.
 */
static bool
starts_first_label(struct body *body, size_t index, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines, *line = &lines[index];

	if (body->row != TABLE_NONE || index != body->from || label.length == 0 || !loose_is_label(body, line) ||
	    (has_row(body, row + 1) && lines[row + 1].indent > line->indent)) /* it heads rows, or is the page's foot */
		return false;
	return starts_as_label(line_slice(line)) &&
	       continues_in_row(body, piece_of(line), row, label) == EVIDENCE_STRONG;
}

/* Whether the line at `index`, above a page's end, starts a label that goes on in the row. */
static bool
starts_cut_label(struct body *body, size_t index, size_t row, struct slice label)
{
	return starts_before_page(body, &body->block->lines[index]) || starts_first_label(body, index, row, label);
}

/*
 * Takes a lone line above a page's foot, which calls for its rest, to the label
 * behind the page mark, in the row at `row`: its own line has `label`.
 */
static void
carry_over_page(struct body *body, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	size_t             from = body->loose.from, page = from, behind = behind_end(body);

	while (page < body->loose.to && lines[page].kind != LINE_PAGE)
		page++;
	size_t at = end_above_space(lines, from, page);
	if (page < body->loose.to && at > from && !starts_cut_label(body, at - 1, row, label))
		at = end_above_foot(lines, from, at);
	if (page == body->loose.to || at == from || !starts_cut_label(body, at - 1, row, label) ||
	    (at - 1 > from && loose_is_label(body, &lines[at - 2])))
		return;
	for (; from < behind && from < at - 1; from++)
		extend_last(body, &lines[from]);
	collect_carry(body->tables, &lines[at - 1]);
	body->loose.from = at;
}

/* The end of the text lines from `from` on, without a blank line between them. */
static size_t
paragraph_end(const struct body *body, size_t from, size_t to)
{
	while (from < to && loose_is_label(body, &body->block->lines[from]))
		from++;
	return from;
}

/* The first page mark or number among the loose lines; their end where there is none. */
static size_t
page_start(const struct body *body)
{
	const struct line *lines = body->block->lines;
	size_t             at = body->loose.from;

	while (at < body->loose.to && lines[at].kind != LINE_PAGE && lines[at].kind != LINE_FOLIO)
		at++;
	return at;
}

/* Whether a text below a page mark is the rest of a label whose text above that is `before`. */
static bool
is_rest_of(struct slice before, struct slice text)
{
	return is_rest(text) || (text.length > 0 && loose_are_paired(before, text));
}

/*
 * The line of [from, to) that a label goes on in, whose text so far is `before`, below
 * the page's head or without one; `to` where there is none.
 */
static size_t
rest_start(const struct body *body, size_t from, size_t to, struct slice before)
{
	const struct line *lines = body->block->lines;

	for (size_t at = text_start(body, from, to); at < to; at = text_start(body, at + 1, to))
		if (is_rest_of(before, line_slice(&lines[at])) && loose_is_label(body, &lines[at]))
			return at == text_start(body, from, to) || lines[at - 1].kind == LINE_BLANK ? at : to;
	return to;
}

/* The text of a label above a page mark: the last of the lines [from, to), or where there is none, the row's above. */
static struct slice
text_above_page(const struct body *body, size_t from, size_t to)
{
	if (from < to)
		return line_slice(&body->block->lines[to - 1]);
	return body->label == TABLE_NONE ? (struct slice){ "", 0 } : body->tables->rows[body->label].label;
}

/* Takes the lines [from, to) to the label of the last row, or of the row below. */
static void
take_lines(struct body *body, size_t from, size_t to, bool below)
{
	for (size_t i = from; i < to; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind != LINE_TEXT)
			continue;
		if (below)
			collect_carry(body->tables, line);
		else
			extend_last(body, line);
	}
	body->loose.from = to;
}

/*
 * A label that a page's end parts, and that goes on below it in a small letter, or in a word
 * that belongs to its last: in the row at `row`, whose label on its own line is `label`, or
 * above it as the rest of the last row's.
 */
static void
join_over_page(struct body *body, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	size_t             page = page_start(body), below = page;

	for (size_t i = page; i < body->loose.to; i++)
		below = lines[i].kind == LINE_PAGE || lines[i].kind == LINE_FOLIO ? i + 1 : below;
	if (page == body->loose.to)
		return;
	size_t       first = text_start(body, body->loose.from, page), first_end = paragraph_end(body, first, page);
	struct slice before = text_above_page(body, first, first_end);
	size_t       rest = rest_start(body, below, row, before), rest_end = paragraph_end(body, rest, row);
	bool         own = label.length == 0 || is_rest_of(before, label) || body->label == TABLE_NONE;
	if (rest == row && !is_rest_of(before, label))
		return;
	if (rest < row && !own && closes_bracket(&lines[rest]) && !label_is_open(body->tables->rows[body->label].label))
		return;
	if (!own && first == body->row + 1 && first_end > first && is_rest(line_slice(&lines[first])))
		take_lines(body, first, first_end, false);
	if (!own && (first != body->row + 1 || body->loose.from == first_end))
		take_lines(body, rest, rest_end, false);
	if (!own || first_end == first || is_rest(line_slice(&lines[first])) ||
	    text_start(body, rest_end, row) < row)
		return;
	body->tables->carry_foot = false;
	take_lines(body, first, first_end, true);
	take_lines(body, rest, rest_end, true);
	body->loose.from = row;
}

/* Whether all of the row's label was carried over a page mark: what stands above the row is the page's head. */
static bool
carries_label(const struct body *body, struct slice label)
{
	return label.length == 0 && body->tables->carry.used > 0 &&
	       label_is_bare_total(output_written(&body->tables->carry));
}

/*
 * Names the line right behind the last row where it closes a bracket that this row's
 * label does not open: a row's numbers are missing. Returns 0, or -1 with ENOMEM.
 */
static int
name_stray_end(struct body *body)
{
	size_t             at = body->loose.from;
	const struct line *line = &body->block->lines[at];

	if (at == body->loose.to || body->label == TABLE_NONE || at != body->row + 1 || !closes_bracket(line) ||
	    !loose_is_label(body, line) || !label_goes_on(line_slice(line)) ||
	    label_is_open(body->tables->rows[body->label].label))
		return 0;
	body->loose.from++;
	return collect_problem(body->tables, line, COLLECT_NO_NUMBERS);
}

size_t
loose_deal_out(struct body *body, size_t row, struct slice label)
{
	if (name_stray_end(body) != 0)
		return TABLE_NONE;
	if (body->loose.from < row)
		join_over_page(body, row, label);
	if (body->page) {
		close_label(body);
		carry_over_page(body, row, label);
	} else {
		close_label_below(body);
	}
	size_t behind = behind_end(body);
	size_t before = carries_label(body, label) ? row : before_start(body, behind, row, label);

	if (before < behind)
		return deal_out_close(body, body->loose.from, row, label);
	for (size_t at = body->loose.from; at < behind; at++)
		extend_last(body, &body->block->lines[at]);
	return name_lost(body, behind, before) == 0 ? before : TABLE_NONE;
}

/* Whether the input ends in the only line behind the last row, whose label does not go on in it: it starts the next. */
static bool
is_cut_row(struct body *body)
{
	size_t at = body->loose.from;

	if (!body->block->cut_off || !body->tables->open || at + 1 != body->block->count || body->label == TABLE_NONE ||
	    at != body->row + 1 || !loose_is_label(body, &body->block->lines[at]))
		return false;
	struct piece before = piece_of_row(body, body->row, body->tables->rows[body->label].label);
	return continues_label(body, before, piece_of(&body->block->lines[at])) < EVIDENCE_STRONG;
}

int
loose_deal_out_last(struct body *body)
{
	if (is_cut_row(body))
		return 0;
	close_label_below(body);
	size_t behind = behind_end(body);

	for (size_t i = body->loose.from; i < behind; i++)
		if (body->block->lines[i].kind == LINE_TEXT)
			extend_last(body, &body->block->lines[i]);
	return name_lost(body, behind, body->loose.to);
}

/* Whether the text lines from `from` to the next page mark can all be pieces of a label. */
static bool
can_carry(const struct body *body, size_t from)
{
	for (size_t i = from; i < body->loose.to && body->block->lines[i].kind != LINE_PAGE; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind != LINE_TEXT || says_continued(line))
			continue;
		if (!loose_is_label(body, line) || line->length > LABEL_LENGTH ||
		    line->text[line->length - 1] == '.')
			return false;
	}
	return true;
}

/* Whether the line at `index` stands at a page's foot: a blank line or the page's number parts it from the rows. */
static bool
is_at_foot(const struct body *body, size_t index)
{
	const struct line *line = &body->block->lines[index];

	return index > 0 && (line[-1].kind == LINE_BLANK || line[-1].kind == LINE_FOLIO);
}

void
loose_carry(struct body *body)
{
	struct tables *tables = body->tables;
	size_t         from = behind_end(body);

	if (!can_carry(body, from))
		return;
	for (size_t i = from; i < body->loose.to; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind == LINE_PAGE)
			break;
		if (line->kind != LINE_TEXT || says_continued(line))
			continue;
		bool foot = tables->carry.used == 0 ? is_at_foot(body, i) : tables->carry_foot;
		collect_carry(tables, line);
		tables->carry_foot = foot && !starts_before_page(body, line);
	}
}
