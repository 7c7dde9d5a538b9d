/*
 * What the parts of the segmenter share: segment.c steps over classified lines, hold.c reads
 * them and hands them out as blocks, enter.c begins filings, coverpage.c and signpage.c find
 * where a cover and a signature page end, statement.c where prose begins behind them, title.c
 * where a table starts, region.c where it ends, edge.c what is a page's head or foot in it,
 * repeat.c what of its own head is repeated there, and section.c keeps the pool that a heading
 * names. Held lines are [head, count); those before `at` have been looked at, and those before
 * `flush` are to be handed out as paragraphs before anything else happens.
 */
#ifndef FILING_SEGMENTER_H
#define FILING_SEGMENTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "filing/block.h"
#include "filing/line.h"
#include "filing/mark.h"
#include "filing/pool.h"
#include "filing/spaced.h"
#include "util/input.h"

enum {
	HELD_LINES = 2048,        /* a block of more lines is handed out in parts */
	HELD_BYTES = 1024 * 1024, /* and so is one of more bytes */
	COVER_LINES = 240,        /* a cover's lines at most, blank ones too */
	TITLE_LINES = 40,         /* a table's title and headings have so many lines at most */
	SERIES_MAX = 64,
	LABEL_INDENT = 16,        /* the rest of a label starts so far behind the label at most */
	FOLIO_INDENT = 16,        /* a page's number below text stands so far from its left */
	LEAD_MAX = 512,           /* so much is kept of the paragraph above a table */
	ACCESSION_LENGTH = 20     /* 0000912057-02-123456 */
};

enum mode { MODE_TEXT, MODE_ENVELOPE, MODE_COMMISSION, MODE_COVER, MODE_TABLE, MODE_SIGNATURE };

/* A table as far as it was read. Indexes are of held lines. */
struct region {
	size_t last;    /* the last line that surely belongs to it */
	size_t rows;    /* its rows so far, the total included */
	size_t loose;   /* text lines since `last` that fit nowhere yet */
	size_t parted;  /* the last row that such lines stand above; 0 for none */
	size_t before;  /* the last line above these */
	bool   total;   /* its total was seen */
	bool   group;   /* the loose line behind that heads more rows, if they follow: "Pool II" */
	bool   doubtful; /* only where that line is underlined */
	bool   grouped; /* it has such rows */
	bool   heading; /* loose lines look like the headings of another table */
	bool   page;    /* a page mark stands among the loose lines */
	bool   begun;   /* its first lines were handed out already */
};

struct segmenter {
	struct input *input;
	const char   *bytes;  /* where the input had its bytes when a line was read last */
	uintmax_t     origin; /* and what position the first of them had */
	unsigned      kinds;
	const char   *label;
	struct filing filing;
	char         *name;
	char          series[SERIES_MAX];
	char          accession[ACCESSION_LENGTH + 1];
	char          section[POOL_MAX]; /* the pool that a heading of its own names */
	char          section_before[POOL_MAX]; /* the one that it took the place of */
	uintmax_t     section_position; /* behind that heading's first byte; 0 for none so far */
	size_t        section_tables; /* the tables below it so far */
	char          lead[LEAD_MAX]; /* the end of the last paragraph of running text */
	size_t        lead_length;    /* 0 where other text stands behind that */
	bool          section_single; /* such headings stand over one table each */
	struct line  *lines;
	size_t        head, at, flush, count, capacity;
	bool          crowded;         /* so much was held when a line was read last that holds_much looks */
	enum mode     mode;
	struct region table;
	size_t        plain;           /* the line that is the Commission's name and was looked at last */
	uintmax_t     page_position;   /* behind the first byte of the last page mark stepped over in text */
	uintmax_t     table_end;       /* where the last table's last line starts */
	bool          in_table_tag;    /* between <TABLE> and </TABLE> */
	bool          paged;           /* a page mark stands behind the signatures' heading, or a cover's captions */
	bool          passed_page;     /* a page mark or number was passed over since the last paragraph */
	bool          in_envelope;     /* between an envelope's first line and its last */
	enum mark     part;            /* of its parts that was begun last: MARK_MESSAGE, ..., MARK_DOCUMENT */
	bool          document_cover;  /* the document has had its cover */
	bool          headless;        /* the envelope's documents have no header above them */
	bool          sequenced;       /* one of them was numbered */
	uintmax_t     twin;            /* behind the first byte of the Commission's name right below a cover; 0 for none */
	uint64_t      twin_lines[COVER_LINES + 1]; /* what that cover's lines of text come to */
	size_t        twin_count;      /* and how many they are */
	bool          twin_read;       /* the cover that is read may be that one again, and no filing's first */
	uintmax_t     stop;            /* a filing that begins there is another part's */
	bool          stopped;
	size_t        begun;           /* the ordinal of the filing that a block was handed out of last */
	bool          ended;
	int           error;
};

/* A held line. */
static inline struct line *
held(const struct segmenter *s, size_t index)
{
	return &s->lines[index];
}

/* Whether a held line is of a kind. */
static inline bool
is_held_kind(const struct segmenter *s, size_t index, enum line_kind kind)
{
	return s->lines[index].kind == kind;
}

/* Whether a line has no text of the filing: it is blank, or a page mark. */
static inline bool
is_empty(const struct segmenter *s, size_t index)
{
	enum line_kind kind = s->lines[index].kind;

	return kind == LINE_BLANK || kind == LINE_PAGE;
}

/*
 * The line behind the last one before `end` that is neither blank nor a page's number;
 * the first one held where none is.
 */
static inline size_t
above_blanks(const struct segmenter *s, size_t end)
{
	while (end > s->head && (s->lines[end - 1].kind == LINE_BLANK || s->lines[end - 1].kind == LINE_FOLIO))
		end--;
	return end;
}

/* The same, over page marks, too. */
static inline size_t
above_page_end(const struct segmenter *s, size_t end)
{
	while (end > s->head && (is_empty(s, end - 1) || s->lines[end - 1].kind == LINE_FOLIO))
		end--;
	return end;
}

/* Whether a line is a ruler, of columns or not. */
static inline bool
is_held_ruler(const struct segmenter *s, size_t index)
{
	return is_held_kind(s, index, LINE_RULER) || is_held_kind(s, index, LINE_COLUMN_RULER);
}

/* The last row above the line at `index`; that line where there is none. */
static inline size_t
held_row_above(const struct segmenter *s, size_t index)
{
	size_t at = index;

	while (at > s->head && !is_held_kind(s, at - 1, LINE_ROW))
		at--;
	return at > s->head ? at - 1 : index;
}

/* Whether tables are wanted: what stands above them is not kept else. */
static inline bool
wants_tables(const struct segmenter *s)
{
	return (s->kinds & BLOCK_TABLE) != 0;
}

/* Whether neither tables nor prose are wanted: paragraphs are looked through for marks only. */
static inline bool
wants_marks_only(const struct segmenter *s)
{
	return (s->kinds & (BLOCK_PROSE | BLOCK_TABLE)) == 0;
}

/* Whether there are so many bytes from a held line up to the one at `at` that no table goes on. */
static inline bool
is_far_behind(const struct segmenter *s, size_t index)
{
	return s->crowded && s->lines[s->at].position - s->lines[index].position > HELD_BYTES;
}

/* Whether so much is held before the line at `at` that it has to be handed out. */
static inline bool
holds_much(const struct segmenter *s)
{
	return s->crowded && (s->at - s->head > HELD_LINES || is_far_behind(s, s->head));
}

/* The structuring mark of the line at `s->at`. */
static inline enum mark
mark_here(const struct segmenter *s)
{
	const struct line *line = held(s, s->at);

	if ((line->kind != LINE_TEXT && line->kind != LINE_ROW) || !mark_can_start(line) ||
	    s->at == s->plain)
		return MARK_NONE;
	return mark_of_line(line);
}

/*** hold.c ***/

/*
 * Reads a line and holds it, or some lines where none may be passed over.
 * Returns 1, 0 at the input's end, -1 after an error, which is kept in
 * `error`, or 2 for a line too long to be held.
 */
int hold_lines(struct segmenter *s);

/* Forgets the lines that were handed out, where it is time to. */
void hold_forget(struct segmenter *s);

/* Whether paragraphs can be passed over here. Forgets the blank lines that are held. */
bool hold_can_pass_over(struct segmenter *s);

/*
 * Passes over the paragraphs ahead that have no mark in them: neither prose
 * nor tables are wanted, and nothing is held.
 */
void hold_pass_over(struct segmenter *s);

/* What hold_close_up does for a line that starts as if it were spaced so. */
void hold_close_spaced(struct segmenter *s, size_t index);

/* Closes up the line at `index` where it is a heading like "G R O U P  2", and classifies it again. */
static inline void
hold_close_up(struct segmenter *s, size_t index)
{
	if (spaced_starts(line_slice(held(s, index))))
		hold_close_spaced(s, index);
}

/* Makes held lines [from, to) a block and passes over them. Returns whether it is wanted. */
bool hand_out(struct segmenter *s, struct block *block, enum block_kind kind, size_t from,
              size_t to);

/*
 * Hands out the first paragraph before `flush`; returns whether there was a
 * wanted one. Where Items are wanted and prose is not, that is also one that
 * has an Item's heading further down.
 */
bool hand_out_paragraph(struct segmenter *s, struct block *block);

/* Has all lines before the one at `at` handed out; false where there are none. */
bool flush_before(struct segmenter *s);

/*** enter.c ***/

/* Names the filing by the input's label and its number there: LABEL#2. */
void name_by_number(struct segmenter *s);

/* Whether a mark begins another envelope: its part, or a later one, of that which is read has begun. */
bool enter_is_another(const struct segmenter *s, enum mark mark);

/* Enters the envelope that the mark belongs to. Returns false where reading ends before it. */
bool enter_envelope(struct segmenter *s, enum mark mark);

/*
 * At a line of an envelope, held from `head`: where its documents have no header above
 * them, and the line numbers one the first again, enters another filing. Returns false
 * where reading ends before it.
 */
bool enter_first_again(struct segmenter *s);

/* Enters the cover that was found: that of another filing, or this one's second. */
void enter_cover(struct segmenter *s);

/*
 * Enters the filing of the cover that was read, held from `head`, after all. Returns
 * false where reading ends before it.
 */
bool enter_bare(struct segmenter *s);

/* Names the filing by the first accession number in a line of its envelope. */
void enter_accession(struct segmenter *s, struct slice text);

/*** section.c: nothing of it is done where no tables are wanted ***/

/* Notes the pool that the paragraph from `start` names for the tables below, if it says no more. */
void section_note(struct segmenter *s, size_t start);

/*
 * Notes the pool that stands among other words above the title of the table that
 * begins; its paragraphs start at `title`. Forgets a pool's heading that is that
 * table's subtitle, or was over one table only, as such headings are.
 */
void section_leave(struct segmenter *s, size_t title);

/* Keeps the end of the paragraph [from, to), which is running text: a table may follow that it speaks of. */
void section_keep_lead(struct segmenter *s, size_t from, size_t to);

/* Finds out whether such a paragraph stands right above the title that starts at `title`; forgets it else. */
void section_find_lead(struct segmenter *s, size_t title);

/*** statement.c ***/

/*
 * Where the paragraph that ends before the line at `at` is running text that states a
 * number of loans: goes back to its start, and returns true.
 */
bool statement_go_back(struct segmenter *s);

/*** coverpage.c ***/

/* Steps over a line of a cover. Returns whether a wanted block was handed out. */
bool coverpage_step(struct segmenter *s, struct block *block);

/*
 * Ends a cover, at the line `at` or at a page mark above that no caption of a cover's
 * foot has followed. Returns the same.
 */
bool coverpage_end(struct segmenter *s, struct block *block);

/* Ends a cover at the end of the input, or at prose before it. Returns the same. */
bool coverpage_finish(struct segmenter *s, struct block *block);

/*** signpage.c ***/

/* Steps over a line of a signature page. Returns whether a wanted block was handed out. */
bool signpage_step(struct segmenter *s, struct block *block);

/* Ends a signature page at the line `at`, or the country's name before it. Returns the same. */
bool signpage_end(struct segmenter *s, struct block *block);

/* Ends a signature page at the end of the input, or at prose before it. Returns the same. */
bool signpage_finish(struct segmenter *s, struct block *block);

/*** title.c ***/

/* The first line of the paragraph that ends before `end`. */
size_t title_paragraph(const struct segmenter *s, size_t end);

/* Whether the paragraph [from, to) can't be a table's title or headings: it is running text. */
bool title_is_running(const struct segmenter *s, size_t from, size_t to);

/* Whether a line with text only says that what is above ends there, and heads nothing: "End of Pool I". */
bool title_is_closing(const struct line *line);

/*
 * Where a title starts right below the last sentence of the paragraph [from, to), which
 * is running text: it says what a table is about, or of which pool. `to` where none does.
 */
size_t title_below_sentence(struct segmenter *s, size_t from, size_t to);

/* Where the paragraphs start that are the title of the table at `at`. */
size_t title_start(struct segmenter *s);

/* Whether the line at `index` is what a page has at its head: it says nothing of a table. */
bool title_is_page_head(const struct segmenter *s, size_t index);

/* Passes over a page's head between the row at `at`, the table's first, and the ruler above it. */
void title_pass_page_head(struct segmenter *s);

/* Whether the lines before a row without a column ruler head a table. */
bool title_has_headings(struct segmenter *s);

/* Whether the row at `at` has one number, and the heading of its column above it. */
bool title_has_lone_heading(const struct segmenter *s);

/*
 * Rows without headings are a table, too, if not one whose columns can be
 * told: where the line at `at` is the third of them, goes back to the first. So
 * are rows with one number and its heading, where it is the second of them.
 */
bool title_go_back_to_rows(struct segmenter *s);

/*
 * Whether what is held ends, at the end of the input, in a table's title, known by
 * its words, or in headings of loans and balances: the rows were cut off.
 */
bool title_is_cut_off(struct segmenter *s);

/* Whether a line has two cells or more, and words, like headings side by side. */
bool title_is_heading(struct segmenter *s, size_t index);

/* Whether a text line is a row that can't be read: one of its cells should be a number. */
bool title_is_spoilt_row(struct segmenter *s, size_t index);

/*** edge.c ***/

/*
 * Whether all that was taken for the table's rows is the foot of the page whose
 * mark is at `at`. Passes over it: the table begins below the mark, if at all,
 * but where its ruler is above.
 */
bool edge_begins_table(struct segmenter *s);

/* Passes over the page's foot above the mark at `at`, and its number alone, both taken for rows. */
void edge_pass_foot(struct segmenter *s);

/* Whether the row's line at `at`, in a table and below a page mark, is the page's head. */
bool edge_is_head_in_table(const struct segmenter *s);

/* Whether the row's line at `at`, in text, is a page's head that ends in its number, between headings and rows. */
bool edge_is_head(const struct segmenter *s);

/*** repeat.c ***/

/*
 * Passes over the table's title and headings where they stand again between a page
 * mark inside it and the line at `at`, or are that line, a ruler: they are the page's head.
 */
void repeat_pass(struct segmenter *s);

/*** region.c ***/

/* Begins a table where its first row, ruler or tag stands, and has the lines before it handed out. */
void region_begin(struct segmenter *s);

/* Whether a line starts with a note's mark, by its first byte. */
static inline bool
is_note_mark(char first)
{
	return first == '(' || first == '*';
}

/*
 * Whether the line above the one at `at`, or above a note there, ends in a cell as
 * rows do that end in no number.
 */
static inline bool
may_be_below_text_rows(const struct segmenter *s)
{
	size_t above = s->at - 1;

	if (s->at == s->head || !is_held_kind(s, above, LINE_TEXT))
		return false;
	if (is_note_mark(held(s, above)->text[0]) && above-- == s->head)
		return false;
	return is_held_kind(s, above, LINE_TEXT) && cells_may_end_row(line_slice(held(s, above)));
}

/*
 * Goes back to the first of the rows above such a line, where headings stand
 * above them. Returns whether it did.
 */
bool region_go_back_to_text_rows(struct segmenter *s);

/* Whether the line at `at`, outside any table, is the total that the last one lacks: a page's head parts them. */
bool region_lacks_total(const struct segmenter *s);

/* Steps over a line of a table. Returns whether a block was handed out. */
bool region_step(struct segmenter *s, struct block *block);

/* Ends the table behind its last sure line: hands it out, or makes text of it where it has no rows. */
bool region_end(struct segmenter *s, struct block *block);

/* Whether the lines between the table's last one and the current one can be a label begun. */
bool region_has_label_begun(struct segmenter *s);

#endif
