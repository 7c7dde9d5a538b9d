/*
 * A page as its words stand on it.
 */
#include "filing/page.h"

#include <stdlib.h>

#include "filing/oddword.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/grow.h"

enum { TAB = 8 };

/* Where the reading of a line stands. */
struct reader {
	const char *start;
	const char *at;
	const char *end;
	const char *behind; /* the last word, or the line's start */
	size_t      shift;  /* columns that the bytes so far take up beyond one each */
	size_t      gap;    /* columns between `behind` and here, beyond one a byte; at the start, many */
};

static inline size_t
column_of(const struct reader *reader)
{
	return (size_t)(reader->at - reader->start) + reader->shift;
}

/* The length of a tag at the position ("<TABLE>", "</S>"), or 0. */
static size_t
tag_at(const struct reader *reader)
{
	const char *at = reader->at;

	if (*at != '<' || reader->end - at < 3 || (!ascii_is_letter(at[1]) && at[1] != '/'))
		return 0;
	for (at++; at < reader->end; at++) {
		if (*at == '>')
			return (size_t)(at - reader->at) + 1;
		if (!ascii_is_letter(*at) && *at != '/' && *at != '-')
			return 0;
	}
	return 0;
}

/* Passes over a tab, another blank or a tag. Returns whether one stands there. */
static bool
skip_blank(struct reader *reader)
{
	size_t bytes = 1;

	if (*reader->at == '\t') {
		size_t more = TAB - 1 - column_of(reader) % TAB;
		reader->shift += more;
		reader->gap += more + 1; /* a tab alone sets apart what follows it */
	} else if (!ascii_is_blank(*reader->at)) {
		bytes = tag_at(reader);
	}
	reader->at += bytes;
	return bytes > 0;
}

/* Passes over blanks and tags. Returns whether a word follows. */
static inline bool
skip_blanks(struct reader *reader)
{
	do {
		if (reader->at < reader->end && *reader->at == ' ')
			reader->at++; /* most words follow one blank */
		if (reader->at == reader->end)
			return false;
		if (*reader->at == ' ')
			reader->at += spaces_behind(reader->at, 0, (size_t)(reader->end - reader->at));
		if (reader->at == reader->end)
			return false;
	} while (!page_is_word_byte(*reader->at) && skip_blank(reader));
	return true;
}

/* Room for one more word; NULL with errno ENOMEM. */
static struct word *
next_word(struct page *page)
{
	if (page->word_count == page->word_capacity) {
		struct word *words = grow(page->words, &page->word_capacity, page->word_count + 1,
		                          sizeof *words);
		if (words == NULL)
			return NULL;
		page->words = words;
	}
	return &page->words[page->word_count++];
}

/*
 * Reads a word of 15 letters and digits at most, with a bracket before them or
 * not, and one mark behind them or none: most are that. Returns its length, or
 * 0 for another one.
 */
static inline size_t
read_plain_word(const struct page *page, const struct reader *reader, struct word *word)
{
	bool             opens = *reader->at == '(';
	const char      *at = reader->at + opens, *end = reader->end;
	struct plain_run run = { .length = 0 }, more = { .length = 0 };

	if (at < end)
		run = plain_run_of(word_up_to(reader->start, at, end));
	if (run.length == 8 && at + 8 < end)
		more = plain_run_of(word_up_to(reader->start, at + 8, end));
	if (run.length == 0 || more.length == 8)
		return 0;
	const char *behind = at + run.length + more.length;
	char        mark = behind < end ? *behind : ' ';
	if (mark != ' ') {
		bool last = ++behind == end || *behind == ' ';
		if (!last || (unsigned char)mark <= ' ' || mark == '(' || mark == '_')
			return 0;
	}
	word->text = (struct slice){ reader->at, (size_t)(behind - reader->at) };
	word->lexeme = lexicon_find_short(page->lexicon, run.text, more.text);
	word->bracketed = opens || mark == ')';
	word->blank = false;
	word->digit = run.digit || more.digit;
	word->use = WORD_FREE;
	return word->text.length;
}

static int
add_word(struct page *page, struct reader *reader, size_t line)
{
	struct word *word = next_word(page);
	size_t       gap = (size_t)(reader->at - reader->behind) + reader->gap;

	if (word == NULL)
		return -1;
	word->column = column_of(reader);
	word->line = line;
	word->apart = gap >= 2;
	word->glued = gap == 0;
	size_t length = read_plain_word(page, reader, word);
	if (length == 0)
		length = odd_word_read(page, reader->start, reader->at, reader->end);
	reader->at += length;
	reader->behind = reader->at;
	reader->gap = 0;
	return 0;
}

static int
read_line(struct page *page, size_t index)
{
	const struct line *line = &page->lines[index];
	const char        *start = line->text;
	struct reader      reader = { start, start, start + line->length, start, line->indent, 2 };

	if (line->kind == LINE_PAGE || line->kind == LINE_TAG || line->kind == LINE_FOLIO)
		return 0;
	while (skip_blanks(&reader))
		if (add_word(page, &reader, index) != 0)
			return -1;
	return 0;
}

/* Whether a blank line stands between any two lines of text. */
static bool
is_double_spaced(const struct line *lines, size_t count)
{
	enum { FEWEST = 6 }; /* lines of text that show it */
	size_t texts = 0;

	for (size_t i = 0; i < count; i++) {
		if (lines[i].length == 0)
			continue;
		if (i + 1 < count && lines[i + 1].length > 0)
			return false;
		texts++;
	}
	return texts >= FEWEST;
}

/* Leaves out one blank line behind each line of text. */
static int
close_up(struct page *page, const struct line *lines, size_t count)
{
	struct line *kept = grow(page->kept, &page->kept_capacity, count, sizeof *kept);

	if (kept == NULL)
		return -1;
	page->kept = kept;
	page->lines = kept;
	page->line_count = 0;
	for (size_t i = 0; i < count; i++) {
		kept[page->line_count++] = lines[i];
		i += lines[i].length > 0 && i + 1 < count;
	}
	return 0;
}

int
page_read(struct page *page, const struct line *lines, size_t count)
{
	page->lines = lines;
	page->line_count = count;
	page->word_count = 0;
	if (is_double_spaced(lines, count) && close_up(page, lines, count) != 0)
		return -1;
	count = page->line_count;
	size_t *starts = grow(page->starts, &page->start_capacity, count + 1, sizeof *starts);
	if (starts == NULL)
		return -1;
	page->starts = starts;
	for (size_t i = 0; i < count; i++) {
		starts[i] = page->word_count;
		if (read_line(page, i) != 0)
			return -1;
	}
	starts[count] = page->word_count;
	return 0;
}

void
page_free(struct page *page)
{
	free(page->words);
	free(page->starts);
	free(page->kept);
	*page = (struct page){ .lexicon = page->lexicon };
}

bool
text_is_plain(struct slice printed, struct slice plain)
{
	size_t at = 0;

	for (size_t i = 0; i < printed.length; i++) {
		char c = printed.text[i];
		if (!page_is_word_byte(c))
			continue;
		if (at == plain.length || plain.text[at] != ascii_lower(c))
			return false;
		at++;
	}
	return at > 0 && at == plain.length;
}

bool
page_has(const struct page *page, struct span span, enum lexicon_set set, unsigned list)
{
	for (size_t i = span.from; i < span.to; i++)
		if (lexeme_is_in(page->words[i].lexeme, set, list))
			return true;
	return false;
}

bool
page_has_digit(const struct page *page, struct span span)
{
	for (size_t i = span.from; i < span.to; i++)
		if (page->words[i].digit)
			return true;
	return false;
}

size_t
page_cell_end(const struct page *page, size_t from)
{
	const struct word *words = page->words;
	size_t             to = from + 1;

	while (to < page->word_count && words[to].line == words[from].line && !words[to].apart &&
	       words[to].use == words[from].use)
		to++;
	return to;
}

void
page_mark(struct page *page, struct span span, enum word_use use)
{
	for (size_t i = span.from; i < span.to; i++)
		page->words[i].use = use;
}

/* What stands between a word and the one before it in a text. */
static const char *
joint_before(const struct word *before, const struct word *word)
{
	if (before->line == word->line)
		return word->glued ? "" : " ";
	if (!word_ends_in(before, '-') || before->text.length < 2)
		return " ";
	return ascii_is_letter(before->text.text[before->text.length - 2]) ? "" : " ";
}

/* The words from `from` on of which each follows the one before it behind one space. */
static size_t
spaced_end(const struct page *page, size_t from, size_t to)
{
	const struct word *words = page->words;
	size_t             end = from + 1;

	while (end < to && words[end].use != WORD_RULER && words[end].line == words[from].line &&
	       words[end].text.text == words[end - 1].text.text + words[end - 1].text.length + 1 &&
	       words[end].text.text[-1] == ' ')
		end++;
	return end;
}

void
page_copy(const struct page *page, struct span span, struct header *header,
          enum header_field field, const char *joint)
{
	const struct word *before = NULL;

	for (size_t i = span.from, end; i < span.to; i = end) {
		const struct word *word = &page->words[i];
		end = i + 1;
		if (word->use == WORD_RULER)
			continue;
		end = spaced_end(page, i, span.to);
		header_append(header, field, before == NULL ? joint : joint_before(before, word),
		              page_slice(page, (struct span){ i, end }));
		before = &page->words[end - 1];
	}
}
