/*
 * A page as its words stand on it.
 */
#include "filing/cover/page.h"

#include <stdlib.h>

#include "filing/cover/boilerplate.h"
#include "filing/cover/oddword.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/blanks.h"
#include "util/grow.h"
#include "util/mask.h"
#include "util/word.h"

enum {
	TAB = 8,
	LONGEST = 1024, /* bytes of a line that can be one of a cover or a signature: looks along others would take too long */
	WORDS_AHEAD = 64 /* words that there is room for when some are read: more than most lines have */
};

_Static_assert((int)WORDS_AHEAD >= (int)BOILERPLATE_WORDS, "room for a line's words that are kept");

/* A line that is read. */
struct reader {
	const struct page *page;
	const char        *start;
	const char        *end;
	struct word       *first; /* the line's first word */
};

/* Where the reading of a line stands. */
struct place {
	const char *at;
	size_t      shift;  /* columns that the bytes so far take up beyond one each */
	size_t      behind; /* the column behind the last word; two before the line's first */
};

/* The place behind the tab or other blank at a place, or the same where none stands there. */
static struct place
behind_blank(const struct reader *reader, struct place place)
{
	if (*place.at == '\t') {
		size_t column = (size_t)(place.at - reader->start) + place.shift;
		place.shift += TAB - 1 - column % TAB;
		place.behind--; /* a tab alone sets apart what follows it */
		place.at++;
	} else if (ascii_is_blank(*place.at)) {
		place.at++;
	}
	return place;
}

/*
 * The place behind the blanks at a place; a word stands there, or the line's
 * end, before which no blank does.
 */
static inline struct place
behind_blanks(const struct reader *reader, struct place place)
{
	for (;;) {
		if (place.at == reader->end)
			return place;
		if (*place.at == ' ' && *++place.at == ' ') /* most words follow one blank */
			place.at += spaces_behind(place.at, 0, (size_t)(reader->end - place.at));
		if ((unsigned char)*place.at > ' ')
			return place;
		const char *before = place.at;
		place = behind_blank(reader, place);
		if (place.at == before)
			return place;
	}
}

/* A word's letters and digits, eight in each number. */
struct short_word {
	uint64_t first;
	uint64_t others;
};

/* Takes the byte in a place out of a word. */
static inline void
take_out(struct short_word *word, unsigned place)
{
	uint64_t before[2], first = word->first, others = word->others;

	word_masks(place, before);
	word->first = (first & before[0]) | ((first >> 8 | others << 56) & ~before[0]);
	word->others = (others & before[1]) | (others >> 8 & ~before[1]);
}

/* The first `length` of 16 bytes, but for those that are no letters and digits, a bit in `marks` each. */
static inline struct short_word
without_marks(const char *bytes, size_t length, uint32_t marks)
{
	struct short_word word = { plain_bytes(bytes), plain_bytes(bytes + 8) };
	uint64_t          kept[2];

	for (; marks != 0; length--) {
		unsigned place = word_highest_bit(marks);
		marks ^= 1u << place;
		take_out(&word, place);
	}
	word_masks(length, kept);
	return (struct short_word){ word.first & kept[0], word.others & kept[1] };
}

/*
 * Reads a word of 15 bytes at most, with a bracket before it or not, one mark
 * behind it or none, and points, hyphens and apostrophes in it, but for a
 * point before a digit, which may be another word: most words are that, as
 * "(I.R.S.", "Nos.)", "333-72082". Returns its length, or 0 for another one.
 */
static inline size_t
read_short_word(const struct reader *reader, const char *start, struct word *word)
{
	bool        opens = *start == '(';
	const char *bytes = start + opens, *end = reader->end;
	size_t      left = (size_t)(end - bytes);
	uint32_t    ends = mask_between(bytes, '\0', ' ') | 1u << (left < MASK_STEP ? left : MASK_STEP);
	size_t      length = word_lowest_bit(ends);
	uint32_t    all = (1u << length) - 1, marks = ~mask_alphanumeric(bytes) & all;
	uint32_t    inner = marks & all >> 1, digits = mask_between(bytes, '0', '9') & all;
	if (marks == all || length == MASK_STEP)
		return 0;
	if (inner != 0) {
		uint32_t points = mask_of(bytes, '.');
		uint32_t joints = points | mask_of(bytes, '-') | mask_of(bytes, '\'');
		if ((inner & ~joints) != 0 || (points & digits >> 1) != 0)
			return 0;
	}
	const char *behind = bytes + length;
	char        last = behind[-1];
	if ((behind < end && *behind != ' ') || last == '(' || last == '_')
		return 0;
	struct short_word plain = without_marks(bytes, length - (inner != marks), inner);
	word->text = (struct slice){ start, (size_t)(behind - start) };
	word->lexeme = lexicon_find_short(reader->page->lexicon, plain.first, plain.others);
	word->brackets = opens || last == ')' ? BRACKETS_AT_ENDS : BRACKETS_NONE;
	word->blank = false;
	word->digit = digits != 0;
	word->use = WORD_FREE;
	return word->text.length;
}

/* Reads the next words of a line of the given index, so many at most. Returns how many, fewer at its end. */
static size_t
read_words(const struct reader *reader, size_t index, struct place *next, struct word words[WORDS_AHEAD])
{
	struct place place = *next;
	size_t       count = 0;

	while (count < WORDS_AHEAD && (place = behind_blanks(reader, place)).at < reader->end) {
		struct word *word = &words[count++];
		size_t       column = (size_t)(place.at - reader->start) + place.shift;
		size_t       gap = column - place.behind;
		word->column = column;
		word->line = index;
		word->apart = gap >= 2;
		word->glued = gap == 0;
		size_t length = read_short_word(reader, place.at, word);
		if (length == 0) {
			length = odd_word_read(reader->page->lexicon, reader->start, reader->end, place.at,
			                       reader->first, word);
			if (length == 1 && *place.at == '|') { /* a box's line between two cells */
				place.at++;
				count--;
				continue;
			}
		}
		place.at += length;
		place.behind = column + length;
	}
	*next = place;
	return count;
}

/* Room for the next words; NULL with errno ENOMEM. */
static struct word *
words_ahead(struct page *page)
{
	struct word *words = grow(page->words, &page->word_capacity, page->word_count + WORDS_AHEAD, sizeof *words);

	if (words == NULL)
		return NULL;
	page->words = words;
	return words + page->word_count;
}

/* Reads a line's words byte by byte. */
static int
read_new_line(struct page *page, const struct line *line, size_t index)
{
	struct reader reader = { .page = page, .start = line->text, .end = line->text + line->length };
	struct place  place = { reader.start, line->indent, line->indent - 2 };
	size_t        first = page->word_count, read;

	do {
		struct word *words = words_ahead(page);
		if (words == NULL)
			return -1;
		reader.first = page->words + first;
		read = read_words(&reader, index, &place, words);
		page->word_count += read;
	} while (read == WORDS_AHEAD);
	if (place.shift == line->indent)
		boilerplate_note(page->boilerplate, line, page->words + first, page->word_count - first);
	return 0;
}

static int
read_line(struct page *page, size_t index)
{
	const struct line *line = &page->lines[index];

	if (line->length == 0 || line->length > LONGEST || line->kind == LINE_PAGE || line->kind == LINE_TAG ||
	    line->kind == LINE_FOLIO)
		return 0;
	struct word *words = words_ahead(page);
	if (words == NULL)
		return -1;
	size_t recalled = boilerplate_recall(page->boilerplate, line, index, words);
	page->word_count += recalled;
	return recalled > 0 ? 0 : read_new_line(page, line, index);
}

/* Whether a blank line, or what stands between pages, parts any two lines of text. */
static bool
is_double_spaced(const struct line *lines, size_t count)
{
	enum { FEWEST = 6 }; /* lines of text that show it */
	size_t texts = 0;

	for (size_t i = 0; i < count; i++) {
		if (lines[i].length == 0 || lines[i].kind == LINE_PAGE)
			continue;
		if (i + 1 < count && lines[i + 1].length > 0 && !line_is_break(&lines[i]) &&
		    !line_is_break(&lines[i + 1]))
			return false;
		texts++;
	}
	return texts >= FEWEST;
}

/* Leaves out one blank line behind each line of text or page mark. */
static void
close_up(struct page *page, const struct line *lines, size_t count)
{
	page->line_count = 0;
	for (size_t i = 0; i < count; i++) {
		page->kept[page->line_count++] = lines[i];
		bool blank = lines[i].kind == LINE_BLANK;
		i += !blank && i + 1 < count && lines[i + 1].kind == LINE_BLANK;
	}
}

/* Whether blank lines stand around a page's end above the last line of text: they may part a caption. */
static bool
has_wide_break(const struct line *lines, size_t count)
{
	while (count > 0 && (lines[count - 1].length == 0 || line_is_break(&lines[count - 1])))
		count--;
	for (size_t i = 1; i < count; i++)
		if (line_is_break(&lines[i]) && (lines[i - 1].kind == LINE_BLANK || lines[i + 1].kind == LINE_BLANK))
			return true;
	return false;
}

/* Makes one line of each page's end, with the blank lines around it and the page's number in them. */
static void
close_breaks(struct page *page, const struct line *lines, size_t count)
{
	struct line *kept = page->kept;
	size_t       kept_count = 0;
	bool         apart = false; /* the page's end has no line of text right above it */

	for (size_t i = 0; i < count; i++) {
		bool between = line_is_break(&lines[i]);
		bool below = kept_count > 0 && line_is_break(&kept[kept_count - 1]);
		if (below && (lines[i].kind == LINE_BLANK || lines[i].kind == LINE_FOLIO))
			continue;
		if (between && !below) {
			size_t blanks = kept_count;
			while (kept_count > 0 && kept[kept_count - 1].kind == LINE_BLANK)
				kept_count--;
			apart = kept_count < blanks;
		}
		kept_count -= between && below && apart;
		kept[kept_count++] = lines[i];
	}
	page->line_count = kept_count;
}

/* Leaves out blank lines that part what belongs together. Returns 0, or -1 with errno ENOMEM. */
static int
leave_out_blanks(struct page *page, const struct line *lines, size_t count)
{
	bool double_spaced = is_double_spaced(lines, count);

	if (!double_spaced && !has_wide_break(lines, count))
		return 0;
	struct line *kept = grow(page->kept, &page->kept_capacity, count, sizeof *kept);
	if (kept == NULL)
		return -1;
	page->kept = kept;
	page->lines = kept;
	if (double_spaced)
		close_up(page, lines, count);
	else
		close_breaks(page, lines, count);
	return 0;
}

int
page_read(struct page *page, const struct line *lines, size_t count, size_t first)
{
	uintmax_t from = first < count ? lines[first].position : UINTMAX_MAX;

	page->lines = lines;
	page->line_count = count;
	page->word_count = 0;
	if (page->boilerplate == NULL && (page->boilerplate = boilerplate_new()) == NULL)
		return -1;
	if (leave_out_blanks(page, lines, count) != 0)
		return -1;
	count = page->line_count;
	size_t *starts = grow(page->starts, &page->start_capacity, count + 1, sizeof *starts);
	if (starts == NULL)
		return -1;
	page->starts = starts;
	for (size_t i = 0; i < count; i++) {
		starts[i] = page->word_count;
		if (page->lines[i].position >= from && read_line(page, i) != 0)
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
	boilerplate_free(page->boilerplate);
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
page_has(const struct page *page, struct span span, enum lexicon_reader reader, unsigned list)
{
	for (size_t i = span.from; i < span.to; i++)
		if (lexeme_is_in(page->words[i].lexeme, reader, list))
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

bool
page_is_date(const struct page *page, struct span span)
{
	char date[DATE_LENGTH + 1];

	if (!page_has_digit(page, span)) /* most cells are names */
		return false;
	struct slice text = page_slice(page, span);
	size_t       length = date_parse(text, date);
	return length > 0 && text.length - length <= 1;
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

size_t
page_text_end(const struct page *page, struct span span, struct slice text)
{
	size_t at = 0;

	for (size_t i = span.from; i < span.to && at < text.length; i++) {
		struct slice word = page->words[i].text;
		word.length -= word_ends_in(&page->words[i], ',');
		if (text.length - at < word.length || !words_equal((struct slice){ text.text + at, word.length }, word))
			break;
		at += word.length;
		at += at < text.length && text.text[at] == ',';
		if (at == text.length)
			return i + 1;
		at += text.text[at] == ' ';
	}
	return span.from;
}

void
page_mark(struct page *page, struct span span, enum word_use use)
{
	for (size_t i = span.from; i < span.to; i++)
		if (page->words[i].use != WORD_RULER)
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

struct slice
page_join(const struct page *page, struct span span, char *room, size_t size)
{
	struct slice text = { room, 0 };

	for (size_t i = span.from; i < span.to; i++) {
		struct slice word = page->words[i].text;
		if (word.length + 1 > size - text.length)
			break;
		if (text.length > 0)
			room[text.length++] = ' ';
		memcpy(room + text.length, word.text, word.length);
		text.length += word.length;
	}
	return text;
}
