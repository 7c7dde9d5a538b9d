/*
 * Dealing out the text lines that stand between a table's rows: they are the
 * rest of the label before them, or the start of the one behind.
 */
#include "filing/loose.h"

#include "filing/cells.h"
#include "filing/collect.h"
#include "filing/label.h"
#include "filing/piece.h"
#include "util/ascii.h"

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

/* A piece of a label, and where it stands. */
struct piece {
	struct slice text;
	size_t       indent;
};

/* The width of a row's label on its line, without the numbers behind it. */
static size_t
label_width(const struct line *line, size_t columns)
{
	struct slice       label = line_slice(line);
	struct number_cell cell;

	for (; columns > 0 && number_cell_before(label, label.length, &cell); columns--)
		label.length = cell.before;
	return length_without_leaders(label);
}

/* The widest label of the body's rows, and of text between them: where a label has to be wrapped. */
static size_t
find_room(const struct body *body)
{
	size_t room = 0;

	for (size_t i = body->from; i < body->block->count; i++) {
		const struct line *line = &body->block->lines[i];
		size_t             length = 0;
		if (line->kind == LINE_ROW)
			length = label_width(line, body->tables->columns->count);
		else if (line->kind == LINE_TEXT && cell_count(line_slice(line)) <= 1)
			length = line->length;
		if (length > room && length < LABEL_LENGTH)
			room = length;
	}
	return room;
}

/* The same, found when it is asked for first. */
static size_t
label_room(struct body *body)
{
	if (body->room == TABLE_NONE)
		body->room = find_room(body);
	return body->room;
}

/* How much speaks for a piece being the rest of the label that ends in the one before it. */
enum evidence { EVIDENCE_AGAINST, EVIDENCE_NONE, EVIDENCE_WEAK, EVIDENCE_STRONG };

/* Whether a text, by its end, calls for more. */
static bool
calls_for_rest(struct slice text)
{
	return text.length > 0 && (ascii_is_one_of(text.text[text.length - 1], "/&,") ||
	                           label_is_open(text) || label_is_unfinished(text) ||
	                           label_ends_in_joint(text));
}

static enum evidence
continues_label(struct body *body, struct piece before, struct piece rest)
{
	if (rest.text.length == 0 || label_goes_on(rest.text) || rest.indent > before.indent ||
	    calls_for_rest(before.text))
		return EVIDENCE_STRONG;
	if (rest.indent < before.indent)
		return EVIDENCE_AGAINST;
	if (before.text.length + 1 + label_first_word(rest.text) > label_room(body))
		return EVIDENCE_WEAK;
	return EVIDENCE_NONE;
}

static struct piece
piece_of(const struct line *line)
{
	return (struct piece){ line_slice(line), line->indent };
}

/* Whether a line can be a piece of a label: text that starts before the numbers' columns. */
static bool
is_label_text(const struct body *body, const struct line *line)
{
	const struct heading *head = body->tables->columns;

	return line->kind == LINE_TEXT && line->text[line->length - 1] != ':' &&
	       !label_is_footnote(line_slice(line)) &&
	       (head->count == 0 || line->indent < head->columns[0].start);
}

/* The end of the loose lines that stand right behind the last row. */
static size_t
behind_end(const struct body *body)
{
	size_t end = body->row + 1;

	if (body->row == TABLE_NONE || body->label == TABLE_NONE || body->loose.from != end)
		return body->loose.from;
	while (end < body->loose.to && is_label_text(body, &body->block->lines[end]))
		end++;
	return end;
}

/* Whether a text may be the start of a label by its first byte: a broken ruler or tag is not. */
static bool
starts_as_label(struct slice text)
{
	char c = text.text[0];

	return ascii_is_letter(c) || ascii_is_digit(c) || c == '$';
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
	if (at == body->loose.from || !is_label_text(body, &lines[at - 1]))
		return start;
	if (at == start)
		return at - 1;
	struct slice piece = line_slice(&lines[at - 1]);
	return at > behind && starts_as_label(piece) && calls_for_rest(piece) ? at - 1 : start;
}

/*
 * The start of the loose lines that stand right before `row`, whose label on
 * its own line is `label`. Behind a page mark, only those that it surely goes
 * on from: the others are the page's head.
 */
static size_t
before_start(struct body *body, size_t behind, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	size_t             start = row;
	struct piece       rest = { label, lines[row].indent };

	for (size_t above; (above = piece_above(body, start, behind)) < start; start = above) {
		struct piece piece = piece_of(&lines[above]);
		if (body->page && continues_label(body, piece, rest) != EVIDENCE_STRONG)
			break;
		rest = piece;
	}
	return start;
}

/* Names the loose lines [from, to) where they stand in a row's place and have no numbers. */
static int
name_lost(struct body *body, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		const struct line *line = &body->block->lines[i];
		bool label = line->kind == LINE_TEXT && !body->page &&
		             line->length <= label_room(body) + 4 &&
		             line->text[line->length - 1] != ':' && !label_is_footnote(line_slice(line)) &&
		             !label_is_continued(line_slice(line));
		if (label && collect_problem(body->tables, line, COLLECT_NO_NUMBERS) != 0)
			return -1;
	}
	return 0;
}

/*
 * Deals out the loose lines [from, row), which stand between two rows without
 * a blank line: the labels part where least speaks for going on. Returns
 * where the start of the second row's label begins, or TABLE_NONE with ENOMEM.
 */
static size_t
deal_out_close(struct body *body, size_t from, size_t row, struct slice label)
{
	const struct line *lines = body->block->lines;
	enum evidence      least = EVIDENCE_STRONG, most = EVIDENCE_NONE;
	size_t             part = row;
	struct piece       before = { body->tables->rows[body->label].label, body->indent };

	for (size_t i = from; i <= row; i++) {
		struct piece  rest = i < row ? piece_of(&lines[i]) : (struct piece){ label, lines[row].indent };
		enum evidence evidence = continues_label(body, before, rest);
		if (evidence <= least) {
			least = evidence;
			part = i;
		}
		most = evidence > most ? evidence : most;
		before = rest;
	}
	if (most <= EVIDENCE_NONE)
		return name_lost(body, from, row) == 0 ? row : TABLE_NONE;
	for (size_t i = from; i < part; i++)
		extend_last(body, &lines[i]);
	return part;
}

/* A label that was left open goes on behind a page mark. */
static void
close_label(struct body *body)
{
	for (; body->loose.from < body->loose.to; body->loose.from++) {
		const struct line *line = &body->block->lines[body->loose.from];
		if (line->kind != LINE_TEXT)
			continue;
		if (body->label == TABLE_NONE || !label_is_open(body->tables->rows[body->label].label) ||
		    memchr(line->text, ')', line->length) == NULL)
			return;
		extend_last(body, line);
		body->loose.from++;
		return;
	}
}

size_t
loose_deal_out(struct body *body, size_t row, struct slice label)
{
	if (body->page)
		close_label(body);
	size_t behind = behind_end(body);
	size_t before = before_start(body, behind, row, label);

	if (before < behind)
		return deal_out_close(body, body->loose.from, row, label);
	for (size_t at = body->loose.from; at < behind; at++)
		extend_last(body, &body->block->lines[at]);
	return name_lost(body, behind, before) == 0 ? before : TABLE_NONE;
}

int
loose_deal_out_last(struct body *body)
{
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
		if (line->kind == LINE_TEXT && (!is_label_text(body, line) || line->length > LABEL_LENGTH ||
		                                line->text[line->length - 1] == '.'))
			return false;
	}
	return true;
}

void
loose_carry(struct body *body)
{
	size_t from = behind_end(body);

	if (!can_carry(body, from))
		return;
	for (size_t i = from; i < body->loose.to; i++) {
		const struct line *line = &body->block->lines[i];
		if (line->kind == LINE_PAGE)
			break;
		if (line->kind != LINE_TEXT)
			continue;
		collect_carry(body->tables, line);
	}
}
