/*
 * Item headings. A heading starts a line: "Item", a number or several
 * ("7(c)", "1-4", "8.01"), and a title that ends with its sentence.
 */
#include "filing/cover/item.h"

#include <limits.h>

#include "filing/folio.h"
#include "filing/label.h"
#include "filing/mark.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

enum {
	WIDTH = 62,      /* columns that are full: a word that would pass them is wrapped */
	GAP = 3,         /* blanks that part a title from other text */
	TITLE_LINES = 3, /* of a title below its number */
	TITLE_BYTES = 100,
	SHORT = 30,      /* bytes: a line of fewer is no running text's, but its last */
	PLAIN = 3,       /* paragraphs behind the cover that may be its first heading without the word Item */
	CONTENTS = 64    /* Items that a table of contents has at most: each one behind it is looked up in it */
};

/* Words that end in a period and end no title. */
static const char *const abbreviations[] = { "inc", "corp", "co", "no", "nos", "etc" };

/* Words and signs that join two item numbers. */
static const char *const joints[] = { "through", "and", "to", "-", ",", "&", "/" };

/* Words that sentences have, and titles of Items do not. */
static const char *const verbs[] = {
	"is", "are", "was", "were", "be", "has", "have", "had", "will", "shall", "may", "see", "we", "following",
};

/* Titles of Form 8-K's Items that are whole, with its numbers: what stands below them is a subtitle. */
static const struct {
	char        number;
	const char *text;
} whole_titles[] = {
	{ '5', "other events" },
	{ '7', "exhibits" },
	{ '7', "financial statements and exhibits" },
	{ '7', "financial statements, pro forma financial information and exhibits" },
	{ '7', "financial statements, pro forma financial information, and exhibits" },
	{ '7', "financial statements, pro forma financial statements and exhibits" },
	{ '7', "financial information, pro forma financial information and exhibits" },
	{ '5', "other events and regulation fd disclosure" },
	{ '4', "changes in registrant's certifying accountant" },
	{ '6', "resignations of registrant's directors" },
	{ '9', "regulation fd disclosure" },
	{ '1', "changes in control of registrant" },
	{ '2', "acquisition or disposition of assets" },
	{ '3', "bankruptcy or receivership" },
	{ '8', "change in fiscal year" },
};

/* Words that no title of an Item ends in: more of it stands below. */
static const char *const unfinished[] = {
	"pro", "forma", "financial", "certifying", "registrant's", "required", "regulation", "fd", "fiscal",
};

/* What stands below a title where an Item has no text. */
static const char *const no_texts[] = { "none", "not applicable", "n/a" };

/* Words that lead up to an Item that text speaks of: "see | Item 7(c)". */
static const char *const leads[] = {
	"see", "under", "in", "to", "of", "by", "and", "or", "with", "the", "from", "for", "per", "at", "as", "also",
	"this",
};

/* Words that titles write small. */
static const char *const small_words[] = {
	"and", "or", "of", "the", "in", "to", "for", "by", "on", "a", "an", "with", "from",
};

/* A heading's text as it is read; all are of one line. */
struct cursor {
	const char *at;
	const char *end;
};

static void
skip_blanks(struct cursor *cursor)
{
	while (cursor->at < cursor->end && ascii_is_blank(*cursor->at))
		cursor->at++;
}

/* Passes over a word in any case; false, and nothing passed, where another stands there. */
static bool
skip_word(struct cursor *cursor, const char *word)
{
	size_t length = strlen(word);

	if ((size_t)(cursor->end - cursor->at) < length)
		return false;
	for (size_t i = 0; i < length; i++)
		if (ascii_lower(cursor->at[i]) != word[i])
			return false;
	const char *behind = cursor->at + length;
	if (ascii_is_letter(word[0]) && behind < cursor->end && ascii_is_letter(*behind))
		return false;
	cursor->at = behind;
	return true;
}

static size_t
skip_digits(struct cursor *cursor)
{
	const char *start = cursor->at;

	while (cursor->at < cursor->end && ascii_is_digit(*cursor->at))
		cursor->at++;
	return (size_t)(cursor->at - start);
}

/* "(c)", "(12)" */
static bool
skip_subsection(struct cursor *cursor)
{
	struct cursor next = *cursor;

	if (next.at == next.end || *next.at++ != '(')
		return false;
	const char *start = next.at;
	while (next.at < next.end && ascii_is_alphanumeric(*next.at))
		next.at++;
	size_t length = (size_t)(next.at - start);
	if (length == 0 || length > 3 || next.at == next.end || *next.at++ != ')')
		return false;
	*cursor = next;
	return true;
}

/* Any number of subsections, a point and blanks before each or none: "7(a) (c)", "7.(c)", "7.  (c)". */
static void
skip_subsections(struct cursor *cursor)
{
	for (;;) {
		struct cursor next = *cursor;
		if (next.at < next.end && *next.at == '.')
			next.at++;
		skip_blanks(&next);
		if (!skip_subsection(&next))
			return;
		*cursor = next;
	}
}

/* Whether a title's first word is glued to a number: "7Financial Statements". */
static bool
starts_title(struct cursor cursor)
{
	return cursor.end - cursor.at > 2 && ascii_is_upper(cursor.at[0]) && ascii_is_lower(cursor.at[1]) &&
	       ascii_is_lower(cursor.at[2]);
}

/* One item's number: "5", "8.01", "1A", "7(c)". */
static bool
skip_number(struct cursor *cursor)
{
	size_t digits = skip_digits(cursor);

	if (digits == 0 || digits > 2)
		return false;
	struct cursor next = *cursor;
	if (next.at < next.end && *next.at++ == '.' && skip_digits(&next) > 0)
		*cursor = next;
	if (starts_title(*cursor))
		return true;
	if (cursor->at < cursor->end && ascii_is_letter(*cursor->at))
		cursor->at++;
	skip_subsections(cursor);
	return cursor->at == cursor->end || !ascii_is_letter(*cursor->at);
}

/* The joint before another number, which must follow. */
static bool
skip_joint(struct cursor *cursor)
{
	struct cursor next = *cursor;

	if (next.at < next.end && *next.at == '.')
		next.at++;
	skip_blanks(&next);
	for (size_t i = 0; i < LEN(joints); i++) {
		if (!skip_word(&next, joints[i]))
			continue;
		skip_blanks(&next);
		(void)skip_word(&next, "and");
		skip_blanks(&next);
		*cursor = next;
		return true;
	}
	return false;
}

/* All numbers of a heading: "1-4", "1, 2 and 3", "1 through 4". */
static bool
skip_numbers(struct cursor *cursor)
{
	if (!skip_number(cursor))
		return false;
	for (;;) {
		struct cursor next = *cursor;
		if (!skip_joint(&next) || (!skip_number(&next) && !skip_subsection(&next)))
			return true;
		*cursor = next;
	}
}

/* Whether a tab is among the blanks before a place. */
static bool
is_behind_tab(struct cursor text, const char *at)
{
	while (at > text.at && at[-1] == ' ')
		at--;
	return at > text.at && at[-1] == '\t';
}

/* Whether a line of a table of contents ends here: leader dots, or a number that stands apart. */
static bool
has_page_number(struct cursor text)
{
	const char *at = text.end;

	while (at > text.at && ascii_is_digit(at[-1]))
		at--;
	if (at == text.end || text.end - at > 4 || at - text.at < 3)
		return false;
	return is_behind_tab(text, at) || ((at[-1] == ' ' || at[-1] == '.') && (at[-2] == ' ' || at[-2] == '.') &&
	                                   (at[-3] == ' ' || at[-3] == '.'));
}

static bool
has_leaders(struct cursor text)
{
	for (const char *at = text.at; at + 4 <= text.end; at++)
		if (memcmp(at, "....", 4) == 0 || (at + 5 <= text.end && memcmp(at, ". . .", 5) == 0))
			return true;
	return has_page_number(text);
}

/* A heading's parts on its line. */
struct heading {
	struct slice  number;
	struct cursor title; /* what is left of the line */
};

/* Reads the heading that the line is; false where it is none. */
static bool
read_heading(const struct line *line, struct heading *heading)
{
	size_t        number = mark_item_number(line_slice(line));
	struct cursor cursor = { line->text + number, line->text + line->length };

	if (number == 0)
		return false;
	const char *start = cursor.at;
	size_t      word = ascii_is_digit(*start)
	                       ? 0
	                       : mark_item_word((struct slice){ start, (size_t)(cursor.end - start) }, &heading->number);
	cursor.at += word;
	if (word == 0 && !skip_numbers(&cursor))
		return false;
	if (word == 0)
		heading->number = (struct slice){ start, (size_t)(cursor.at - start) };
	while (cursor.at < cursor.end &&
	       (ascii_is_blank(*cursor.at) || ascii_is_one_of(*cursor.at, ".:-)_\x96\x97")))
		cursor.at++;
	heading->title = cursor;
	if (cursor.at < cursor.end && (ascii_is_lower(*cursor.at) || ascii_is_one_of(*cursor.at, ",;&")))
		return false; /* a sentence that starts with an Item's number */
	if (skip_word(&cursor, "and") || skip_word(&cursor, "are") || skip_word(&cursor, "is"))
		return false; /* the same in capitals */
	return !has_leaders(cursor);
}

/* Whether an abbreviation, or a single letter, ends before `at`. */
static bool
is_abbreviated(const char *start, const char *at)
{
	const char *word = at;

	while (word > start && ascii_is_letter(word[-1]))
		word--;
	size_t length = (size_t)(at - word);
	if (length == 1)
		return true;
	for (size_t i = 0; i < LEN(abbreviations); i++) {
		struct cursor cursor = { word, at };
		if (strlen(abbreviations[i]) == length && skip_word(&cursor, abbreviations[i]))
			return true;
	}
	return false;
}

/* Whether an Item's parts start behind its title: "Exhibits (a) Not applicable (b) ...". */
static bool
starts_parts(struct cursor text, const char *at)
{
	return *at == '(' && at > text.at && ascii_is_blank(at[-1]) && text.end - at > 3 && memcmp(at, "(a) ", 4) == 0;
}

/* Whether a note's mark stands right behind a word: "Other Events.(1)". */
static bool
is_note(struct cursor text, const char *at)
{
	if (*at != '(' || at == text.at || (!ascii_is_letter(at[-1]) && at[-1] != '.'))
		return false;
	const char *digit = ++at;
	while (at < text.end && ascii_is_digit(*at))
		at++;
	return at > digit && at < text.end && *at == ')';
}

/* Whether a note's mark without brackets stands right behind the point that ends a sentence: "Other Events.*". */
static bool
has_note_behind(struct cursor text, const char *point)
{
	enum { LONGEST = 2 }; /* digits */
	const char *at = point + 1;

	if (*at == '*')
		return true;
	while (at < text.end && ascii_is_digit(*at))
		at++;
	return at > point + 1 && at - point <= LONGEST + 1 && point > text.at && ascii_is_letter(point[-1]) &&
	       (at == text.end || ascii_is_blank(*at));
}

/* The number of the Item whose title, from its first word to its last, the text is; NUL where it is none. */
static char
number_of(struct slice title)
{
	char first = title.length > 0 ? ascii_lower(title.text[0]) : '\0'; /* tells most apart */

	for (size_t i = 0; i < LEN(whole_titles); i++)
		if (whole_titles[i].text[0] == first && words_equal(title, slice_of(whole_titles[i].text)))
			return whole_titles[i].number;
	return '\0';
}

/* Whether a text is a title that is known. */
static bool
is_whole(struct cursor title)
{
	return number_of((struct slice){ title.at, (size_t)(title.end - title.at) }) != '\0';
}

/* Whether words are set to a line's full width: three gaps or more part them, none of them wide. */
static bool
is_justified(struct cursor text)
{
	enum { WIDEST = 4 };
	size_t gaps = 0, blanks = 0;

	for (const char *at = text.at; at < text.end; at++) {
		if (*at == '\t' || (*at == ' ' && ++blanks > WIDEST))
			return false;
		if (*at == ' ')
			continue;
		gaps += blanks > 1;
		blanks = 0;
	}
	return gaps > 2;
}

/* Whether the gap that ends before `at`, or behind it, ends a title in the text. */
static bool
parts_title(struct cursor text, const char *at)
{
	while (at > text.at && ascii_is_blank(at[-1]))
		at--;
	return is_whole((struct cursor){ text.at, at }) || !is_justified(text);
}

/* The end of a title in the text: of its sentence, or of what no wide gap parts. `*ended` is set. */
static const char *
title_end(struct cursor text, bool *ended)
{
	size_t blanks = 0;

	*ended = true;
	for (const char *at = text.at; at < text.end; at++) {
		blanks = *at == '\t' ? GAP : ascii_is_blank(*at) ? blanks + 1 : 0;
		if ((blanks == GAP && parts_title(text, at)) || starts_parts(text, at))
			return at;
		if (is_note(text, at))
			return at - (at[-1] == '.');
		bool last = at + 1 == text.end;
		if ((*at == '.' || *at == ':') && (last || ascii_is_blank(at[1]) || has_note_behind(text, at)) &&
		    (last || *at == ':' || !is_abbreviated(text.at, at)))
			return at;
	}
	*ended = false;
	return text.end;
}

static bool
has_lower_case(struct cursor text)
{
	while (text.at < text.end && !ascii_is_lower(*text.at))
		text.at++;
	return text.at < text.end;
}

/* Whether the last title of the list is, as far as it was read. */
static bool
has_whole_title(const struct itemlist *list)
{
	struct slice title = itemlist_title(list);

	return is_whole((struct cursor){ title.text, title.text + title.length });
}

/* Whether a line stands below the title's start, both in capitals, and is no subtitle. */
static bool
is_below(const struct line *line, struct cursor title, const struct line *next)
{
	struct cursor text = { next->text, next->text + next->length };
	struct cursor joint = text;
	size_t        column = line->indent + (size_t)(title.at - line->text);

	return next->indent == column && !has_lower_case(title) && !has_lower_case(text) &&
	       (!is_whole(title) || skip_word(&joint, "and"));
}

/* Whether all words of a line are written as a title's: with a capital, but for the small ones. */
static bool
is_in_title_case(const struct line *line)
{
	struct cursor cursor = { line->text, line->text + line->length };

	while (cursor.at < cursor.end) {
		bool small = !ascii_is_lower(*cursor.at);
		for (size_t i = 0; i < LEN(small_words) && !small; i++)
			small = skip_word(&cursor, small_words[i]);
		if (!small)
			return false;
		while (cursor.at < cursor.end && !ascii_is_blank(*cursor.at))
			cursor.at++;
		skip_blanks(&cursor);
	}
	return true;
}

/* Whether a text says that there is nothing to say, with or without a period. */
static bool
says_nothing(struct slice text)
{
	text.length -= text.length > 0 && text.text[text.length - 1] == '.';
	return words_equal_one(text, no_texts, LEN(no_texts));
}

/* Whether a place is behind blanks, or a mark and blanks or a bracket, which start at `end`: no word's middle. */
static bool
is_apart(struct slice text, size_t end, size_t at)
{
	bool mark = false;

	for (size_t i = end; i < at; i++)
		mark = mark || !ascii_is_blank(text.text[i]);
	return at == 0 || (text.text[at - 1] == '(' || (ascii_is_blank(text.text[at - 1]) && (mark || at - end > 1)));
}

/*
 * Where a text ends before what says that there is nothing to say, which may stand
 * behind a gap, a dash or a bracket ("Bankruptcy - Not applicable") or be all of it.
 */
static size_t
length_before_nothing(struct slice text)
{
	size_t open = text.length;

	while (open > 0 && ascii_is_one_of(text.text[open - 1], ".)"))
		open--;
	for (size_t i = 0; i < LEN(no_texts); i++) {
		size_t length = strlen(no_texts[i]);
		if (open < length || !words_equal((struct slice){ text.text + open - length, length }, slice_of(no_texts[i])))
			continue;
		size_t start = open - length, end = start;
		while (end > 0 && (ascii_is_blank(text.text[end - 1]) || ascii_is_one_of(text.text[end - 1], "-(:.")))
			end--;
		return is_apart(text, end, start) ? end : text.length;
	}
	return text.length;
}

/* Whether a line is the last of its paragraph, or of its sentence. */
static bool
ends_paragraph(const struct block *block, size_t index)
{
	const struct line *line = &block->lines[index];

	return index + 1 == block->count || line[1].kind != LINE_TEXT || line->text[line->length - 1] == '.';
}

/* Whether a title ends in a word that none ends in. */
static bool
is_unfinished(struct slice title)
{
	size_t       start = ascii_last_word(title);
	struct slice last = { title.text + start, title.length - start };

	return words_equal_one(last, unfinished, LEN(unfinished));
}

/*
 * Whether the line at `index` is more of a title that ends before its line is
 * full: the title calls for it, or it stands alone below the title's start.
 */
static bool
is_rest(const struct block *block, const struct line *line, struct cursor title, size_t index)
{
	const struct line *next = &block->lines[index];
	struct slice       text = { title.at, (size_t)(title.end - title.at) };
	size_t             column = line->indent + (size_t)(title.at - line->text);

	if (!is_in_title_case(next) || says_nothing(line_slice(next)))
		return false;
	if (label_ends_in_joint(text) || is_unfinished(text))
		return true;
	if (is_whole(title))
		return false;
	return next->indent + 1 >= column && next->indent <= column + 1 && ends_paragraph(block, index);
}

/* Whether a text is a sentence, and no title. */
static bool
is_sentence(struct slice text)
{
	struct cursor cursor = { text.text, text.text + text.length };

	while (cursor.at < cursor.end) {
		for (size_t i = 0; i < LEN(verbs); i++)
			if (skip_word(&cursor, verbs[i]))
				return true;
		while (cursor.at < cursor.end && !ascii_is_blank(*cursor.at))
			cursor.at++;
		skip_blanks(&cursor);
	}
	return false;
}

/* Whether a text starts as an entry of a list of exhibits does: "(c)", "99.1   ", "1. ", "Exhibit 99", "Exhibit No." */
static bool
starts_entry(struct cursor text)
{
	struct cursor number = text;

	if (skip_subsection(&number))
		return true;
	if (skip_word(&number, "exhibit")) {
		skip_blanks(&number);
		return number.at < number.end &&
		       (ascii_is_digit(*number.at) || skip_word(&number, "no") || skip_word(&number, "number"));
	}
	if (skip_digits(&number) == 0)
		return false;
	const char *digits = number.at;
	while (number.at < number.end && (ascii_is_digit(*number.at) || ascii_is_one_of(*number.at, ".)")))
		number.at++;
	size_t left = (size_t)(number.end - number.at);
	bool   gap = left > 0 && ascii_is_blank(*number.at) && (left == 1 || ascii_is_blank(number.at[1]));
	return left == 0 || gap || (number.at > digits && ascii_is_blank(*number.at));
}

/* Whether a title that has not ended goes on on the line at `index`; it is `whole` as far as it was read. */
static bool
goes_on(const struct block *block, const struct line *line, struct cursor title, size_t index, bool whole)
{
	const struct line *next = &block->lines[index];
	struct cursor      text = { next->text, next->text + next->length };
	struct cursor      item = text;
	size_t             word = 0;

	if (next->kind != LINE_TEXT || next->length == 0 || skip_word(&item, "item") ||
	    skip_word(&item, "items") || starts_entry(text) || says_nothing(line_slice(next)))
		return false;
	if (ascii_is_lower(*text.at) || (title.at > line->text && is_below(line, title, next)) ||
	    is_rest(block, line, title, index))
		return true;
	if (whole || is_sentence(line_slice(next)))
		return false;
	while (word < next->length && !ascii_is_blank(next->text[word]))
		word++;
	if (line->indent + line->length + 1 + word <= WIDTH)
		return false;
	return has_lower_case(title) || !has_lower_case(text);
}

/* Whether a line is drawn below another: its number and its title may be underlined apart. */
static bool
is_underline(const struct line *line)
{
	return line->kind == LINE_RULER || line->kind == LINE_COLUMN_RULER;
}

/* Whether the line at `index` is underlined, and so is the one below. */
static bool
is_underlined(const struct block *block, size_t index)
{
	const struct line *line = &block->lines[index];

	return index + 3 < block->count && is_underline(&line[1]) && is_underline(&line[3]);
}

/* Reads a title from where it starts on line `i`, and the lines that it goes on on. */
static void
read_title(struct items *items, const struct block *block, size_t i, struct cursor title)
{
	const struct line *lines = block->lines;
	bool               ended = false;

	for (size_t taken = 0; taken < TITLE_LINES && !ended; taken++) {
		const char  *end = title_end(title, &ended);
		struct slice text = { title.at, (size_t)(end - title.at) };
		size_t       length = length_before_nothing(text);
		ended = ended || length < text.length;
		text.length = length > 0 ? length : text.length; /* "Item 6. Not applicable": as it is printed */
		if (items->list.title_line == 0)
			items->list.title_line = lines[i].number;
		itemlist_add_title(&items->list, text);
		size_t next = i + 1 + is_underlined(block, i);
		bool   whole = !ended && has_whole_title(&items->list);
		items->title_open = !ended && next >= block->count && !whole;
		if (ended || next >= block->count || !goes_on(block, &lines[i], title, next, whole))
			return;
		i = next;
		title = (struct cursor){ lines[i].text, lines[i].text + lines[i].length };
	}
}

/* Whether a line may be the title of the heading before it. */
static bool
is_title_line(const struct line *line)
{
	char first = line->length > 0 ? line->text[0] : ' ';

	return line->kind == LINE_TEXT && line->length <= TITLE_BYTES &&
	       (ascii_is_upper(first) || ascii_is_digit(first) || first == '"');
}

/* Reads the title that starts on line `i`, if it is one and not the text that the Item has. */
static void
read_title_below(struct items *items, const struct block *block, size_t i)
{
	const struct line *line = &block->lines[i];
	uintmax_t          title_line = items->list.title_line;
	size_t             used = items->list.titles.used;

	read_title(items, block, i, (struct cursor){ line->text, line->text + line->length });
	if (items->list.titles.error != 0 ||
	    !is_sentence((struct slice){ items->list.titles.bytes + used, items->list.titles.used - used }))
		return;
	items->list.titles.used = used;
	items->list.title_line = title_line;
	items->title_open = false;
}

/* The first line from `i` on with text that is no page's head; `block->count` where there is none. */
static size_t
first_text(const struct block *block, size_t i)
{
	while (i < block->count && (block->lines[i].kind != LINE_TEXT ||
	                            (i == 0 && block->paged && folio_is_page_head(block->lines))))
		i++;
	return i;
}

/* Whether the block, behind a heading without one, is its title. */
static void
await_title(struct items *items, const struct block *block, size_t i)
{
	i = first_text(block, i);
	if (i == block->count)
		return;
	items->title_awaited = false;
	if (is_title_line(&block->lines[i]))
		read_title_below(items, block, i);
}

/* Whether a title that a blank line, or a page's end, cuts off goes on in the line. */
static bool
goes_on_behind(struct slice title, const struct line *line)
{
	bool          comma = title.text[title.length - 1] == ',';
	struct cursor above = { title.text, title.text + title.length };
	struct cursor text = { line->text, line->text + line->length }, joint = text;

	if (!has_lower_case(above) && !has_lower_case(text) && skip_word(&joint, "and"))
		return true;
	bool wanting = comma || label_ends_in_joint(title) || is_unfinished(title);
	return !says_nothing(line_slice(line)) && !starts_entry(text) &&
	       (ascii_is_lower(line->text[0]) || (wanting && is_in_title_case(line)));
}

/*
 * Reads what a paragraph behind the last heading has of its title. Returns false where
 * one further down may have more.
 */
static bool
read_behind(struct items *items, const struct block *block)
{
	size_t i = first_text(block, 0);
	bool   open = items->title_open && itemlist_title(&items->list).length > 0;

	if (i == block->count)
		return false;
	items->title_open = false;
	if (items->title_awaited)
		await_title(items, block, i);
	else if (open && goes_on_behind(itemlist_title(&items->list), &block->lines[i]))
		read_title_below(items, block, i);
	return true;
}

/* Whether the heading says again what the last one said: "Item 5. Other Events (continued)". */
static bool
is_repeated(const struct items *items, const struct heading *heading)
{
	struct cursor title = heading->title;
	struct slice  last = itemlist_title(&items->list);

	if (items->list.numbers.error != 0 || items->list.titles.error != 0 ||
	    !itemlist_ends_in(&items->list, heading->number))
		return false;
	if (last.length == 0)
		return title.at == title.end;
	for (size_t i = 0; i < last.length && title.at < title.end; i++, title.at++)
		if (ascii_lower(last.text[i]) != ascii_lower(*title.at))
			return false;
	return true;
}

/* Whether a line names a section of the form: "Section 9 - Financial Statements and Exhibits". */
static bool
names_section(const struct line *line)
{
	struct cursor cursor = { line->text, line->text + line->length };

	if (!skip_word(&cursor, "section"))
		return false;
	skip_blanks(&cursor);
	return cursor.at < cursor.end && ascii_is_digit(*cursor.at);
}

/* Whether a line is in capitals, as what stands over Items is, and the one below it, unlike that, is not. */
static bool
is_over_items(const struct line *line)
{
	struct cursor text = { line->text, line->text + line->length };
	struct cursor below = { line[1].text, line[1].text + line[1].length };

	return !has_lower_case(text) && has_lower_case(below);
}

/* Whether a line before the one at `index` has room for the word and number that start it: it was not wrapped there. */
static bool
has_room_above(const struct block *block, size_t index)
{
	enum { LINES = 8, NUMBER = 7 }; /* lines that tell how wide the text is; bytes of "Item 7." */
	const struct line *before = &block->lines[index - 1];
	size_t             width = index > 1 ? 0 : WIDTH;

	for (size_t i = index - 1; i > 0 && i + LINES > index; i--) {
		size_t end = block->lines[i - 1].indent + block->lines[i - 1].length;
		width = end > width ? end : width;
	}
	return before->indent + before->length + 1 + NUMBER <= width;
}

/* Whether the line at `index`, behind others, may be a heading: the one before it must have ended. */
static bool
follows_an_end(const struct block *block, size_t index)
{
	const struct line *before = &block->lines[index - 1];
	struct slice       text = line_slice(before);
	size_t             start = ascii_last_word(text);
	struct slice       last = { text.text + start, text.length - start };

	if (names_section(before) || is_over_items(before) || length_before_nothing(text) < text.length)
		return true;
	if (before->kind != LINE_TEXT || text.length == 0 || ascii_is_one_of(text.text[text.length - 1], ".:;)"))
		return true;
	if (words_equal_one(last, leads, LEN(leads)))
		return false;
	if (text.length < SHORT)
		return true;
	struct cursor entry = { text.text, text.text + text.length };
	return !ascii_is_lower(last.text[0]) && (starts_entry(entry) || has_room_above(block, index));
}

/* Whether the line from `text` on ends in what may be a page's number, be it alone or two blanks behind other text. */
static bool
may_end_in_page(struct cursor text)
{
	enum { DIGITS = 3 };
	const char *at = text.end;

	while (at > text.at && ascii_is_digit(at[-1]))
		at--;
	if (at == text.end || text.end - at > DIGITS)
		return false;
	return at == text.at || is_behind_tab(text, at) || (at - text.at > 1 && at[-1] == ' ' && at[-2] == ' ');
}

/* Whether the heading on line `i`, or what stands right below it, ends as a line of a table of contents may. */
static bool
is_paged(const struct block *block, size_t i, struct cursor title)
{
	const struct line *line = &block->lines[i];

	for (size_t taken = 0; taken < TITLE_LINES; taken++) {
		if (may_end_in_page(title))
			return true;
		bool more = ++i < block->count && (++line)->length > 0;
		if (!more || mark_of_line(line) != MARK_NONE)
			return false;
		title = (struct cursor){ line->text, line->text + line->length };
	}
	return false;
}

/* Before a heading: puts those behind us aside that may be a table of contents, and forgets them where it is one. */
static void
leave_contents(struct items *items, struct slice number, bool paged)
{
	if (items->paged && (!paged || itemlist_has(&items->list, number))) {
		struct itemlist empty = items->contents;
		items->contents = items->list;
		items->list = empty;
		items->paged = false;
	}
	if (items->contents.count > 0 && itemlist_has(&items->contents, number))
		itemlist_clear(&items->contents);
}

/* A line's text without the quotes that it may stand in, and the point that ends it. */
static struct slice
without_quotes(struct slice text)
{
	bool quoted = text.length > 1 && text.text[0] == '"';

	text.text += quoted;
	text.length -= quoted;
	text.length -= quoted && text.text[text.length - 1] == '"';
	text.length -= text.length > 0 && text.text[text.length - 1] == '.';
	return text;
}

/* The Item of a title that the text starts, and the line behind it may end; NUL where it is none that is known. */
static char
number_of_wrapped(const struct block *block, size_t i, struct slice title)
{
	char both[TITLE_BYTES];
	char number = number_of(title);
	bool more = i + 1 < block->count && block->lines[i + 1].kind == LINE_TEXT;

	if (number != '\0' || !more)
		return number;
	struct slice rest = without_quotes(line_slice(&block->lines[i + 1]));
	if (title.length + 1 + rest.length > sizeof both)
		return '\0';
	char *end = slice_put(both, title);
	*end++ = ' ';
	end = slice_put(end, rest);
	return number_of((struct slice){ both, (size_t)(end - both) });
}

/*
 * Reads a heading that the line is without the word Item: a number and the title that the
 * form has for it, or such a title alone. One with the word may stand in quotes. Returns
 * whether it is one.
 */
static bool
read_plain(struct items *items, const struct block *block, size_t i)
{
	struct line    line = block->lines[i];
	struct slice   text = without_quotes(line_slice(&line));
	struct heading heading = { .number = { text.text, 0 }, .title = { text.text, text.text + text.length } };

	line.text = text.text;
	line.length = text.length;
	bool word = text.length < block->lines[i].length && read_heading(&line, &heading);
	if (!word && text.length > 0 && ascii_is_digit(*text.text) && skip_numbers(&heading.title)) {
		heading.number.length = (size_t)(heading.title.at - text.text);
		while (heading.title.at < heading.title.end &&
		       (ascii_is_blank(*heading.title.at) || ascii_is_one_of(*heading.title.at, ".:-)")))
			heading.title.at++;
	}
	struct slice title = { heading.title.at, (size_t)(heading.title.end - heading.title.at) };
	char         number = number_of_wrapped(block, i, title);
	if (number == '\0' || (!word && heading.number.length > 0 && *heading.number.text != number))
		return false;
	itemlist_add(&items->list, heading.number, line.number);
	read_title(items, block, i, heading.title);
	return true;
}

void
items_begin(struct items *items, const struct block *cover)
{
	size_t last = cover->count;

	while (last > 0 && cover->lines[last - 1].kind != LINE_TEXT)
		last--;
	items->plain = PLAIN;
	for (size_t i = 0; i < last; i++) {
		const struct line *line = &cover->lines[i];
		bool starts = line->length > 0 && (ascii_is_digit(*line->text) || *line->text == '"' || i + 1 == last);
		if (starts && (i == 0 || line[-1].kind != LINE_TEXT) && read_plain(items, cover, i))
			items->plain = UINT_MAX;
	}
}

/* Reads what a paragraph starts with, where that may be a heading without the word Item. */
static void
read_first_line(struct items *items, const struct block *block)
{
	size_t i = first_text(block, 0);

	if (i == block->count)
		return;
	if (read_plain(items, block, i))
		items->plain = UINT_MAX;
	else if (items->plain < UINT_MAX)
		items->plain--;
}

void
items_read(struct items *items, const struct block *block)
{
	struct heading heading;

	if ((items->title_awaited || items->title_open) && block->kind == BLOCK_PROSE && !read_behind(items, block))
		return;
	items->title_awaited = false;
	if (items->plain > 0 && block->kind == BLOCK_PROSE)
		read_first_line(items, block);
	for (size_t i = 0; i < block->count; i++) {
		const struct line *line = &block->lines[i];
		if (line->length == 0 || ascii_upper(line->text[0]) != 'I' ||
		    (i > 0 && !follows_an_end(block, i)) || !read_heading(line, &heading))
			continue;
		bool paged = (items->paged || items->list.count + items->contents.count == 0) &&
		             is_paged(block, i, heading.title);
		leave_contents(items, heading.number, paged);
		if (is_repeated(items, &heading))
			continue;
		itemlist_add(&items->list, heading.number, line->number);
		items->plain = 0;
		items->paged = paged && items->list.count <= CONTENTS;
		items->title_awaited = heading.title.at == heading.title.end;
		if (items->title_awaited)
			await_title(items, block, i + 1);
		else
			read_title(items, block, i, heading.title);
	}
}

void
items_finish(struct items *items, struct header *header)
{
	struct itemlist *all = items->contents.count > 0 ? &items->contents : &items->list;

	if (all == &items->contents)
		itemlist_append(all, &items->list);
	itemlist_put(all, header);
	itemlist_clear(all);
	itemlist_clear(&items->list);
	items->paged = items->title_awaited = items->title_open = false;
	items->plain = 0;
}

void
items_free(struct items *items)
{
	itemlist_free(&items->contents);
	itemlist_free(&items->list);
}
