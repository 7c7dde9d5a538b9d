/*
 * The segmenter's signature page: from its heading, over a page mark that parts
 * a signature, to the next mark, table or page.
 */
#include "filing/segmenter.h"

#include "filing/cells.h"
#include "filing/cover/signing.h"
#include "filing/folio.h"
#include "filing/label.h"
#include "filing/mark.h"
#include "filing/paragraph.h"
#include "filing/running.h"
#include "filing/tag.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"

/* Words that end a company's name, without a point. */
static const char *const company_words[] = {
	"corporation", "corp", "inc", "incorporated", "company", "llc", "l.l.c", "trust",
};

/* Labels of who signs. */
static const char *const signer_labels[] = { "name:", "title:", "its:", "name and title:" };

enum {
	SIGNATURE_LINES = 120,
	PREAMBLE_LINES = 12 /* a signature page's heading and preamble, without blank lines */
};

bool
signpage_end(struct segmenter *s, struct block *block)
{
	size_t end = s->at;

	if (end > s->head && mark_is_country(held(s, end - 1)))
		end--;
	s->mode = MODE_TEXT;
	return hand_out(s, block, BLOCK_SIGNATURE, s->head, end);
}

bool
signpage_finish(struct segmenter *s, struct block *block)
{
	(void)statement_go_back(s);
	return signpage_end(s, block);
}

/* The line with the tag of the table that the line at `s->at` stands in; that line where there is none. */
static size_t
table_tag_before(struct segmenter *s)
{
	for (size_t i = s->at; i > s->head; i--) {
		if (!is_held_kind(s, i - 1, LINE_TAG))
			continue;
		if (tag_is_in(held(s, i - 1), "/table"))
			break;
		if (tag_is_in(held(s, i - 1), "table"))
			return i - 1;
	}
	return s->at;
}

/*
 * Where a table starts on a signature page whose first row, or ruler, is the
 * line at `s->at`; the next line where that is none. Tags alone make none: the
 * signatures may stand between them.
 */
static size_t
table_start(struct segmenter *s)
{
	enum line_kind kind = s->lines[s->at].kind;

	if (kind != LINE_COLUMN_RULER && kind != LINE_ROW)
		return s->at + 1;
	size_t tag = kind == LINE_ROW ? table_tag_before(s) : s->at;
	if (tag < s->at)
		return tag;
	if (!title_has_headings(s))
		return s->at + 1;
	size_t start = title_start(s);
	size_t end = s->head + signing_end(s->lines + s->head, s->at - s->head);
	return start > end ? start : end; /* no signature is a title: "EXHIBIT INDEX" may be the next one */
}

/* Whether a line names a company that signs for another, or ends its name: "By: Lake Bank, as Servicer". */
static bool
names_agent(const struct line *line)
{
	struct slice text = line_slice(line);

	if (ascii_starts_with(text, "as "))
		return true;
	return ascii_starts_with(text, "by:") && signing_find(line, 1) == 1 &&
	       (ends_in_company(text) || words_contain(text, "as") || words_contain(text, "its"));
}

/* Whether a line behind a signature page's preamble may say who signs by somebody: "(Registrant)". */
static bool
may_name_registrant(const struct segmenter *s, size_t index)
{
	const struct line *line = held(s, index);

	if (line->kind != LINE_TEXT && line->kind != LINE_ROW)
		return false;
	if (names_agent(line))
		return true;
	return line->kind == LINE_TEXT && !ascii_is_lower(line->text[0]) && !is_running_text(line) &&
	       signing_end(line, 1) == 0;
}

static bool
ends_sentence(const struct line *line)
{
	return ascii_is_one_of(line->text[line->length - 1], ".:");
}

/* Whether a preamble ends in the line, or goes on behind it, in the midst of a sentence. */
static bool
is_of_preamble(const struct line *line)
{
	char last = line->text[line->length - 1];

	if (ascii_is_lower(last) || last == ',')
		return signing_end(line, 1) == 0;
	return ends_sentence(line) && (ascii_is_lower(line->text[0]) || is_running_text(line));
}

/* Whether a line's last word is one that a company's name ends in. */
static bool
ends_name(const struct line *line)
{
	struct slice text = line_slice(line);

	while (text.length > 0 && ascii_is_one_of(text.text[text.length - 1], ".,"))
		text.length--;
	size_t start = ascii_last_word(text);
	return words_equal_one((struct slice){ text.text + start, text.length - start }, company_words, LEN(company_words));
}

/* Whether a line below a page mark is of a signature, or the rest of the name above the mark: "as Depositor". */
static bool
names_rest(const struct line *line)
{
	if (signing_end(line, 1) > 0 || line_is_in_brackets(line))
		return true;
	return line->kind == LINE_TEXT && !is_running_text(line) &&
	       (ascii_starts_with(line_slice(line), "as ") || ends_name(line));
}

/*
 * Whether the lines before the one at `above` are a signature page's heading
 * and preamble alone, or the start of it: the signatures follow. Where they do
 * so at once, the registrant's name may stand above the page mark.
 */
static bool
calls_for_signature(const struct segmenter *s, size_t above)
{
	bool   follows = names_rest(held(s, s->at)), dated = false;
	size_t at = above, lines = 0;

	for (; at > s->head; at--) {
		bool date = signing_is_date(held(s, at - 1));
		if (!is_empty(s, at - 1) && !is_held_kind(s, at - 1, LINE_FOLIO) && !date &&
		    !(follows && may_name_registrant(s, at - 1)))
			break;
		dated = dated || date;
	}
	if (at == s->head || !is_held_kind(s, at - 1, LINE_TEXT))
		return false;
	if (dated && !ends_sentence(held(s, at - 1))) /* as no title does that stands above a date */
		return false;
	for (size_t i = s->head; i < at; i++)
		lines += !is_empty(s, i);
	return lines <= PREAMBLE_LINES && is_of_preamble(held(s, at - 1)) &&
	       signing_find(s->lines + s->head, at - s->head) == at - s->head;
}

/* Whether a line below a page mark can be a name or title that stands right below the line above the mark. */
static bool
goes_on_below(const struct line *above, const struct line *line)
{
	enum { ALIGNED = 8, NAME_LENGTH = 40 };
	struct slice text = line_slice(line);
	bool         indented = line->indent > ALIGNED / 2 || (line->indent > 0 && line->indent >= above->indent);

	return indented && line->kind == LINE_TEXT && text.length <= NAME_LENGTH &&
	       line->indent <= above->indent + ALIGNED && above->indent <= line->indent + ALIGNED &&
	       cell_count(text) == 1 && is_title_case(text) && !mask_has_digit(text) && !paragraph_is_in_capitals(text);
}

/* Whether a line has a label of who signs: "Name:   John Smith". */
static bool
is_labelled(const struct line *line)
{
	for (size_t i = 0; i < LEN(signer_labels) && line->kind == LINE_TEXT; i++)
		if (ascii_starts_with(line_slice(line), signer_labels[i]))
			return true;
	return false;
}

/* Whether a page mark parts a signature above the line at `above` from its ruler, name or title at `s->at`. */
static bool
parts_signature(const struct segmenter *s, size_t above)
{
	const struct line *last, *line = held(s, s->at);

	if (above == s->head || is_empty(s, above - 1))
		return false;
	last = held(s, above - 1);
	if (is_held_ruler(s, s->at) || signing_is_bare(last))
		return signing_end(last, 1) > 0;
	bool   labelled = is_labelled(line);
	size_t end = above - (labelled && is_held_ruler(s, above - 1) && above - s->head > 1);
	return s->head + signing_end(s->lines + s->head, end - s->head) == end && !signing_is_date(last) &&
	       (labelled || goes_on_below(last, line));
}

/* Where the page's head starts that ends before `at`, behind a page mark; `at` where none does. */
static size_t
page_head_start(const struct segmenter *s, size_t at)
{
	enum { MOST = 3 };
	size_t heads = 0;

	for (; at > s->head; at--) {
		if (is_held_kind(s, at - 1, LINE_BLANK) || is_held_kind(s, at - 1, LINE_FOLIO))
			continue;
		if (heads == MOST || !folio_is_page_head(held(s, at - 1)))
			break;
		heads++;
	}
	return at;
}

/* The end of the text above the page mark at `page`, and that page's foot. */
static size_t
end_above_page(const struct segmenter *s, size_t page)
{
	size_t at = page;

	while (at > s->head &&
	       (is_empty(s, at - 1) || is_held_kind(s, at - 1, LINE_FOLIO) ||
	        (is_held_kind(s, at - 1, LINE_ROW) && folio_may_end_title(line_slice(held(s, at - 1))))))
		at--;
	return at;
}

/* Lets go of what stands between two pages, from `above` to the line at `s->at`. */
static void
close_up_page(struct segmenter *s, size_t above)
{
	memmove(s->lines + above, s->lines + s->at, (s->count - s->at) * sizeof *s->lines);
	s->count -= s->at - above;
	s->at = above;
}

/* Whether a line is where somebody signs: "By: /s/ John Smith". */
static bool
is_signing(const struct line *line)
{
	return signing_find(line, 1) == 0 || ascii_starts_with(line_slice(line), "by:");
}

/* Whether a line below a page mark may be the company that signs next, where signatures end at `above`. */
static bool
may_sign_next(const struct segmenter *s, size_t index, size_t above)
{
	const struct line *line = held(s, index);
	size_t             count = above - s->head;

	return line->kind == LINE_TEXT && ends_name(line) && !is_running_text(line) &&
	       signing_find(s->lines + s->head, count) < count && signing_end(s->lines + s->head, count) == count;
}

/* Whether somebody signs at `s->at`, below a page mark, and signatures stand above it. */
static bool
goes_on_signing(const struct segmenter *s, size_t above)
{
	size_t count = above - s->head;

	return is_signing(held(s, s->at)) && signing_find(s->lines + s->head, count) < count;
}

/*
 * Whether the line at `s->at` is the first one below what may be the next company
 * that signs, at the top of a page, and no signature: nothing there is of the
 * signatures. Goes to the page mark.
 */
static bool
ends_above_name(struct segmenter *s, size_t name)
{
	if (name == s->head || !is_held_kind(s, name - 1, LINE_TEXT))
		return false;
	size_t at = page_head_start(s, name - 1);
	if (at == s->head || !is_held_kind(s, at - 1, LINE_PAGE) || is_signing(held(s, s->at)) ||
	    !may_sign_next(s, name - 1, end_above_page(s, at)))
		return false;
	s->at = at - 1;
	return true;
}

/*
 * Whether the line at `s->at`, below a page mark, is the first one with text
 * there but for the page's head: the signatures end at the mark, or behind the
 * line where it is their date. Goes to that end.
 */
static bool
ends_at_page(struct segmenter *s)
{
	if (is_empty(s, s->at) || is_held_kind(s, s->at, LINE_FOLIO))
		return false;
	size_t at = page_head_start(s, s->at);
	if (at == s->head || !is_held_kind(s, at - 1, LINE_PAGE))
		return ends_above_name(s, at);
	size_t above = end_above_page(s, at);
	if (above > s->head && signing_is_bare(held(s, above - 1)) && folio_is_page_head(held(s, s->at)))
		return false;
	if (parts_signature(s, above)) {
		close_up_page(s, above);
		return false;
	}
	if (calls_for_signature(s, above) || folio_is_page_head(held(s, s->at)) ||
	    may_sign_next(s, s->at, above) || goes_on_signing(s, above))
		return false;
	s->at = signing_is_date(held(s, s->at)) ? s->at + 1 : at - 1;
	return true;
}

bool
signpage_step(struct segmenter *s, struct block *block)
{
	if (s->paged && ends_at_page(s))
		return signpage_end(s, block);
	enum mark mark = mark_here(s);
	if ((mark != MARK_NONE && mark != MARK_FORM && mark != MARK_SIGNATURES) ||
	    s->at - s->head > SIGNATURE_LINES || holds_much(s) || (is_empty(s, s->at) && statement_go_back(s)))
		return signpage_end(s, block);
	if (s->lines[s->at].kind == LINE_PAGE)
		s->paged = true;
	size_t start = table_start(s);
	if (start <= s->at) {
		s->at = start > s->head ? start : s->head + 1;
		return signpage_end(s, block);
	}
	s->at++;
	return false;
}
