/*
 * A page as its words stand on it: a cover is read in two dimensions, by the
 * columns that its words share, not as running text.
 */
#ifndef FILING_COVER_PAGE_H
#define FILING_COVER_PAGE_H

#include "filing/block.h"
#include "filing/cover/lexicon.h"
#include "filing/header.h"
#include "filing/line.h"
#include "util/ascii.h"

/* What a word has been found to be. */
enum word_use {
	WORD_FREE,    /* nothing yet: a value, or text that no caption speaks of */
	WORD_RULER,   /* a run of -, _, = or the like */
	WORD_HEADING, /* the form's own title: "CURRENT REPORT", "Pursuant to Section 13 ..." */
	WORD_CAPTION, /* part of a caption */
	WORD_TAKEN    /* part of a value */
};

/* Where a word has brackets, or had before a reader took one off. */
enum word_brackets {
	BRACKETS_NONE,
	BRACKETS_AT_ENDS, /* "(" first, ")" last, or both */
	BRACKETS_ANYWHERE
};

struct word {
	struct slice         text;
	const struct lexeme *lexeme;    /* what is known of it */
	size_t               column;    /* of its first byte, from 0 */
	size_t               line;      /* index of its line on the page */
	bool                 apart;     /* the first of its line, or two blanks or more before it */
	bool                 glued;     /* no blank before it: "(314)" and "851" of "(314)851" */
	bool                 blank;     /* no letter and no digit is in it */
	bool                 digit;     /* a digit is */
	enum word_brackets   brackets;
	enum word_use        use;
};

/*
 * A page. Zero it before its first use, but for the lexicon; its memory is
 * used again for the next one. `starts[i]` is the index of line i's first word.
 */
struct page {
	const struct lexicon *lexicon; /* the caller's */
	const struct line    *lines;
	size_t                line_count;
	struct word          *words;
	size_t                word_count;
	size_t                word_capacity;
	size_t               *starts; /* line_count + 1 of them */
	size_t                start_capacity;
	struct boilerplate   *boilerplate; /* lines of the pages before */
	struct line          *kept; /* the lines of a double-spaced page without every other one */
	size_t                kept_capacity;
};

/* Whether the byte counts in a word: punctuation does not. */
static inline bool
page_is_word_byte(char c)
{
	return ascii_is_alphanumeric(c);
}

/* Words from `from` up to but without `to`. */
struct span {
	size_t from;
	size_t to;
};

/*
 * Takes the lines apart into words; page marks and lines of tags have none. A
 * bracket before and after a phrase starts and ends a word of its own
 * ("offices)(Zip" is two), as does a colon, and "No." before a digit. Of a
 * double-spaced page, the blank lines between others are left out. Those
 * before the line `first` are passed over as if they had no words. The
 * words point into the lines. Returns 0, or -1 with errno ENOMEM.
 */
int page_read(struct page *page, const struct line *lines, size_t count, size_t first);

/* Frees a page's memory and zeroes it, but for the lexicon. */
void page_free(struct page *page);

/* Whether a line stands between pages. */
static inline bool
page_is_break(const struct page *page, size_t line)
{
	return line_is_break(&page->lines[line]);
}

/* The words of a line. */
static inline struct span
page_line(const struct page *page, size_t line)
{
	return (struct span){ page->starts[line], page->starts[line + 1] };
}

/* The word behind the last of a word's line. */
static inline size_t
page_line_end(const struct page *page, size_t word)
{
	return page_line(page, page->words[word].line).to;
}

/* The column behind a word's last byte. */
static inline size_t
word_end(const struct word *word)
{
	return word->column + word->text.length;
}

/* The number, in its input, of a word's line. */
static inline uintmax_t
page_line_number(const struct page *page, size_t word)
{
	return page->lines[page->words[word].line].number;
}

/*
 * Whether printed text, without case and anything but letters and digits, is
 * the given one: "N/A" is "na".
 */
bool text_is_plain(struct slice printed, struct slice plain);

/* Whether any word of a span is in one of a reader's lists. */
bool page_has(const struct page *page, struct span span, enum lexicon_reader reader, unsigned list);

/* Whether a span holds a digit. */
bool page_has_digit(const struct page *page, struct span span);

/* Whether words, which are of one line, are a date and nothing else, but for a mark behind it. */
bool page_is_date(const struct page *page, struct span span);

/* Whether the word ends in the byte. */
static inline bool
word_ends_in(const struct word *word, char byte)
{
	return word->text.length > 0 && word->text.text[word->text.length - 1] == byte;
}

/*
 * The end of the cell that starts at the word: the run of words of one use on
 * one line with single blanks between them.
 */
size_t page_cell_end(const struct page *page, size_t from);

/*
 * The word behind those that a span starts with and that say a text, in any case
 * and whatever commas stand behind words; `span.from` where they say another.
 */
size_t page_text_end(const struct page *page, struct span span, struct slice text);

/* Marks all words of a span but rulers. */
void page_mark(struct page *page, struct span span, enum word_use use);

/*
 * Appends the words of a span to a field of the record as they are printed,
 * one blank between them, leaving out rulers; a word that is wrapped after a
 * hyphen takes none. `joint` stands before them where the field has text.
 */
void page_copy(const struct page *page, struct span span, struct header *header,
               enum header_field field, const char *joint);

/* The printed bytes of a span that lies on one line. */
static inline struct slice
page_slice(const struct page *page, struct span span)
{
	const struct word *last = &page->words[span.to - 1];
	const char        *start = page->words[span.from].text.text;

	return (struct slice){ start, (size_t)(last->text.text + last->text.length - start) };
}

/*
 * The words of a span, of one line or of several, with a blank between them, as
 * many as there is room for; they are put there.
 */
struct slice page_join(const struct page *page, struct span span, char *room, size_t size);

#endif
