/*
 * Who signed, and as what.
 */
#include "filing/cover/signer.h"

#include "filing/cover/signwords.h"
#include "filing/label.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

enum {
	LABEL = 3,  /* words of the longest label */
	TITLE = 512 /* bytes of a title that may go on */
};

/* What a line below a signature says before its value, with "Print" or "Printed" before or behind it, or without. */
static const struct label {
	enum sign_list    words[LABEL];
	enum header_field field;
	bool              colon; /* it needs one */
} labels[] = {
	{ { SIGN_NAME, SIGN_AND, SIGN_TITLE }, HEADER_SIGNER, true },
	{ { SIGN_NAME }, HEADER_SIGNER, true },
	{ { SIGN_TITLE }, HEADER_SIGNER_TITLE, true },
	{ { SIGN_ITS }, HEADER_SIGNER_TITLE, false },
	{ { SIGN_CAPACITY }, HEADER_SIGNER_TITLE, true },
	{ { SIGN_POSITION }, HEADER_SIGNER_TITLE, true },
	{ { SIGN_OFFICE }, HEADER_SIGNER_TITLE, true },
	{ { SIGN_AS }, HEADER_SIGNER_TITLE, true },
};

static const struct word *
word_of(const struct signer *signer, size_t word)
{
	return &signer->page->words[word];
}

/* Text without such bytes at its end. */
static struct slice
without_end(struct slice text, const char *bytes)
{
	while (text.length > 0 && ascii_is_one_of(text.text[text.length - 1], bytes))
		text.length--;
	return text;
}

/* Text without the end of the bracket, or quotes, that a conformed signature stands in: "[/s/ John Smith]". */
static struct slice
without_bracket(struct slice text)
{
	char last = text.length > 0 ? text.text[text.length - 1] : ' ';
	char first = last == ')' ? '(' : last;

	if (last == ']' || ((last == ')' || last == '"') && memchr(text.text, first, text.length - 1) == NULL))
		text.length--;
	return text;
}

/* Sets a field that is not stated yet. A title keeps its comma: it may go on below. */
static void
set(struct signer *signer, enum header_field field, struct span span)
{
	if (span.from == span.to || header_has(signer->header, field))
		return;
	struct slice text = page_slice(signer->page, span);
	if (field != HEADER_SIGNER_TITLE)
		text = without_bracket(without_end(text, ",;*")); /* "John Smith*" leads to a note */
	header_set(signer->header, field, text, page_line_number(signer->page, span.from));
}

static bool
is_title(const struct page *page, struct span span)
{
	return sign_has_any(page, span, SIGN_TITLE_WORDS);
}

/* Whether a word is what parts a name from a title: a dash. */
static bool
is_dash(const struct word *word)
{
	return slice_is(word->text, "-") || slice_is(word->text, "--");
}

/* Whether words are the start of a title that goes on below: "Senior Vice". */
static bool
starts_title(const struct page *page, struct span span)
{
	while (span.from < span.to && sign_is_among(&page->words[span.from], SIGN_TITLE_STARTS))
		span.from++;
	return span.from == span.to;
}

/*
 * Where a title starts behind a comma, or a dash, in "John Smith, Vice President";
 * `span.to` where none does.
 */
static size_t
title_in(const struct page *page, struct span span)
{
	for (size_t i = span.from; i + 1 < span.to; i++) {
		struct span rest = { i + 1, span.to };
		if ((word_ends_in(&page->words[i], ',') || is_dash(&page->words[i])) &&
		    !sign_is_among(&page->words[i + 1], SIGN_SUFFIXES) &&
		    (is_title(page, rest) || starts_title(page, rest)))
			return i + 1;
	}
	return span.to;
}

/* Whether words are a title and nothing else, though a comma may part it: "Vice President, Treasurer". */
static bool
is_title_alone(const struct page *page, struct span span)
{
	size_t title = title_in(page, span);

	return title == span.to || is_title(page, (struct span){ span.from, title });
}

/* Where a title starts right behind a name of two words or more: "John Smith Vice President"; else `span.to`. */
static size_t
title_unparted(const struct page *page, struct span span)
{
	enum { NAME = 2 };
	size_t title = span.from;

	while (title < span.to && !sign_is_among(&page->words[title], SIGN_TITLE_STARTS) &&
	       !sign_is_among(&page->words[title], SIGN_TITLE_WORDS))
		title++;
	struct span rest = { title, span.to };
	bool        alone = span.to - title == 1 && !words_equal(page->words[title].text, slice_of("vice"));
	bool        begun = title < span.to && !alone && starts_title(page, rest);
	return title - span.from >= NAME && (begun || is_title(page, rest)) ? title : span.to;
}

void
signer_take_name(struct signer *signer, struct span span)
{
	size_t title = title_in(signer->page, span);

	if (title == span.to)
		title = title_unparted(signer->page, span);
	size_t end = title;

	while (end > span.from && end < span.to &&
	       (is_dash(word_of(signer, end - 1)) || sign_is_among(word_of(signer, end - 1), SIGN_AS)))
		end--;
	set(signer, HEADER_SIGNER, (struct span){ span.from, end });
	set(signer, HEADER_SIGNER_TITLE, (struct span){ title, span.to });
	signer->titled = signer->titled || title < span.to;
}

static void
take_title(struct signer *signer, struct span span)
{
	set(signer, HEADER_SIGNER_TITLE, span);
	signer->titled = true;
}

/* Whether a value stands behind a label that has no colon: in a cell of its own, or it is a title that starts so. */
static bool
stands_behind(const struct page *page, const struct label *label, size_t word, size_t end)
{
	if (word == end)
		return false;
	const struct word *first = &page->words[word];
	return (first->apart && !sign_is_among(first, SIGN_CAPTIONS)) ||
	       (label->field == HEADER_SIGNER_TITLE && sign_is_among(first, SIGN_TITLE_STARTS));
}

/* The label that a cell starts with; `*value` is what is behind it. */
static const struct label *
label_of(const struct page *page, struct span cell, struct span *value)
{
	size_t first = cell.from + sign_is_among(&page->words[cell.from], SIGN_PRINT);

	for (size_t i = 0; i < LEN(labels); i++) {
		const struct label *label = &labels[i];
		size_t              word = first, j = 0;
		while (j < LABEL && label->words[j] != SIGN_NO_LIST && word < cell.to &&
		       sign_is_among(&page->words[word], label->words[j])) {
			word++;
			j++;
		}
		if (j == 0 || (j < LABEL && label->words[j] != SIGN_NO_LIST))
			continue;
		word += word < cell.to && sign_is_among(&page->words[word], SIGN_PRINT);
		bool colon = word_ends_in(&page->words[word - 1], ':');
		if (!colon && word < cell.to && slice_is(page->words[word].text, ":")) {
			word++;
			colon = true;
		}
		*value = (struct span){ word, cell.to };
		if (colon || (!label->colon && word < cell.to) || stands_behind(page, label, word, cell.to))
			return label;
	}
	return NULL;
}

bool
signer_ends_alike(const struct signer *signer, struct span span)
{
	struct slice name = header_text(signer->header, HEADER_SIGNER);
	struct slice word = without_end(word_of(signer, span.to - 1)->text, ",;");

	if (name.length < word.length)
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (ascii_lower(name.text[name.length - word.length + i]) != ascii_lower(word.text[i]))
			return false;
	return true;
}

/* Whether a line can be a person's name, with a title or without. */
static bool
may_be_name(const struct page *page, struct span cell)
{
	enum { LONGEST = 12 }; /* words */

	if (cell.to - cell.from > LONGEST || page_has_digit(page, cell))
		return false;
	for (size_t i = cell.from; i < cell.to; i++)
		if (word_ends_in(&page->words[i], ':'))
			return false;
	return !ascii_is_lower(page->words[cell.from].text.text[0]);
}

/* Whether a line below a signature says what stands above it: "(Signature)", "Name". */
static bool
is_caption(const struct page *page, struct span cell, bool bracketed, bool title)
{
	enum { LONGEST = 2 }; /* words: "Authorized Signature" */

	if (bracketed)
		return !title || sign_has_any(page, cell, SIGN_CAPTIONS);
	return cell.to - cell.from <= LONGEST && sign_is_among(&page->words[cell.to - 1], SIGN_CAPTIONS);
}

/* Whether the title ends in a word or sign that something must follow. */
static bool
is_open(const struct header *header)
{
	struct slice title = header_text(header, HEADER_SIGNER_TITLE);

	return title.length > 0 &&
	       (ascii_is_one_of(title.text[title.length - 1], ",&-") || label_ends_in_joint(title));
}

/* A name as it is typed below the signature takes the place of the conformed one, or of what stands behind "By:". */
static void
take_typed_name(struct signer *signer, struct span words)
{
	if (signer->conformed || signer->beside)
		signer->header->values[HEADER_SIGNER].length = 0;
	signer_take_name(signer, words);
	signer->typed = true;
	signer->beside = false;
}

/* Whether a cell is a name in brackets, and no caption: "(John Smith)". */
static bool
is_bracketed_name(const struct page *page, struct span cell)
{
	enum { LONGEST = 6 }; /* words */
	const struct word *words = &page->words[cell.from];
	size_t             count = cell.to - cell.from;

	if (count < 2 || count > LONGEST || words[0].text.text[0] != '(' || !word_ends_in(&words[count - 1], ')') ||
	    page_has_digit(page, cell) || sign_has_any(page, cell, SIGN_CAPTIONS) ||
	    sign_has_any(page, cell, SIGN_COMPANY_WORDS))
		return false;
	for (size_t i = 0; i < count; i++)
		if (words[i].text.length == (i == 0) || !ascii_is_upper(words[i].text.text[i == 0]))
			return false;
	return true;
}

/* Whether a cell in brackets is the signer's name with a title behind a comma: "(John Smith, President)". */
static bool
is_bracketed_pair(const struct signer *signer, struct span cell)
{
	size_t title = title_in(signer->page, cell);

	return title < cell.to && word_of(signer, cell.from)->text.length > 1 &&
	       word_ends_in(word_of(signer, cell.to - 1), ')') && !is_title_alone(signer->page, cell) &&
	       (!signer->conformed || signer_ends_alike(signer, (struct span){ cell.from, title }));
}

/* Takes the brackets off a cell's first and last word. */
static void
strip_brackets(struct page *page, struct span cell)
{
	struct word *first = &page->words[cell.from];

	first->text = (struct slice){ first->text.text + 1, first->text.length - 1 };
	page->words[cell.to - 1].text.length--;
}

/* Takes a cell of the signer's name and a title behind it, no comma between them. Returns whether it is one. */
static bool
take_both(struct signer *signer, struct span cell)
{
	size_t end = page_text_end(signer->page, cell, header_text(signer->header, HEADER_SIGNER));

	if (end == cell.from || end == cell.to || word_ends_in(word_of(signer, end - 1), ',') ||
	    is_dash(word_of(signer, end)) || !is_title_alone(signer->page, (struct span){ end, cell.to }))
		return false;
	if (!signer->typed)
		take_typed_name(signer, (struct span){ cell.from, end });
	take_title(signer, (struct span){ end, cell.to });
	return true;
}

/*
 * Whether a cell where the name should stand is a title with no name before it:
 * "Treasurer", "Senior Vice President".
 */
static bool
is_nameless(const struct signer *signer, struct span cell)
{
	const struct word *first = word_of(signer, cell.from);
	bool               starts = sign_is_among(first, SIGN_TITLE_STARTS) || sign_is_among(first, SIGN_TITLE_WORDS);
	bool               other = signer->conformed && !signer_ends_alike(signer, cell);

	return (starts || other) && is_title_alone(signer->page, cell);
}

/* Whether a cell stands right where the title behind its label starts: "Title: Vice President, Mortgage | Finance". */
static bool
is_hanging(const struct signer *signer, struct span cell)
{
	return signer->hang != 0 && word_of(signer, cell.from)->column == signer->hang &&
	       !page_has_digit(signer->page, cell) && !sign_has_any(signer->page, cell, SIGN_COMPANY_WORDS);
}

/* Takes a cell of the signer's name, or of what goes on with the title; false where it is neither. */
static bool
goes_on(struct signer *signer, struct span cell, bool title, bool adjacent)
{
	struct header *header = signer->header;

	if (header_has(header, HEADER_SIGNER) && !title && signer_ends_alike(signer, cell)) {
		if (signer->conformed && !signer->typed)
			take_typed_name(signer, cell);
		signer->typed = true;
		return true;
	}
	if (!header_has(header, HEADER_SIGNER_TITLE))
		return false;
	size_t again = page_text_end(signer->page, cell, header_text(header, HEADER_SIGNER));
	if (again > cell.from) { /* "John Smith, President", as beside the mark */
		take_typed_name(signer, (struct span){ cell.from, again });
		return true;
	}
	bool party = sign_has_any(signer->page, cell, SIGN_AS); /* "Hilltop Bank, as Trustee" */
	bool more = (title && !party) || is_open(header) || (!party && is_hanging(signer, cell)) ||
	            sign_is_among(word_of(signer, cell.from), SIGN_TITLE_JOINTS);
	bool wanting = title && label_ends_in_joint(header_text(header, HEADER_SIGNER_TITLE)); /* "Vice President and" */
	signer->titled = signer->titled && (adjacent || wanting) && more &&
	                 header_text(header, HEADER_SIGNER_TITLE).length < TITLE;
	if (signer->titled)
		header_extend(header, HEADER_SIGNER_TITLE, " ", page_slice(signer->page, cell));
	return true;
}

/* A cell below the signature that has no label. */
static void
take_cell(struct signer *signer, struct span cell, bool adjacent)
{
	struct page *page = signer->page;
	bool         bracketed = ascii_is_one_of(page->words[cell.from].text.text[0], "([");
	bool         title = is_title(page, cell);

	if (!title && is_bracketed_name(page, cell)) {
		strip_brackets(page, cell);
		bracketed = signer->conformed && !signer_ends_alike(signer, cell);
	} else if (title && bracketed && is_bracketed_pair(signer, cell)) {
		strip_brackets(page, cell);
		bracketed = false;
	}
	bool awaited = signer->titled && adjacent && !bracketed &&
	               label_ends_in_joint(header_text(signer->header, HEADER_SIGNER_TITLE));
	if ((is_caption(page, cell, bracketed, title) && !awaited) || goes_on(signer, cell, title, adjacent) ||
	    (title && take_both(signer, cell)))
		return;
	if (bracketed || signer->typed || (title && is_nameless(signer, cell)))
		take_title(signer, cell);
	else if (may_be_name(page, cell))
		take_typed_name(signer, cell);
}

/* Where another label starts in what stands behind one: "Ann Hughes Title: Treasurer"; `value.to` where none does. */
static size_t
next_label(const struct page *page, struct span value)
{
	for (size_t i = value.from; i < value.to; i++)
		if (word_ends_in(&page->words[i], ':') &&
		    (sign_is_among(&page->words[i], SIGN_CAPTIONS) || sign_is_among(&page->words[i], SIGN_DATED)))
			return i;
	return value.to;
}

/* What stands behind a label. */
static void
take_labelled(struct signer *signer, enum header_field field, struct span value)
{
	struct span         rest = { next_label(signer->page, value), value.to }, title;
	const struct label *label = rest.from < rest.to ? label_of(signer->page, rest, &title) : NULL;

	value.to = rest.from;
	bool stated = value.from < value.to;

	if (stated && field == HEADER_SIGNER_TITLE) {
		take_title(signer, value);
		signer->hang = word_of(signer, value.from)->column;
	} else if (stated) {
		take_typed_name(signer, value);
	} else {
		signer->typed = signer->typed || field == HEADER_SIGNER;
	}
	if (label != NULL && label->field == HEADER_SIGNER_TITLE && field == HEADER_SIGNER)
		take_labelled(signer, label->field, title);
}

void
signer_take_beside(struct signer *signer, struct span cell)
{
	struct span         value;
	const struct label *label = label_of(signer->page, cell, &value);

	if (label != NULL)
		set(signer, label->field, value);
	else if (is_title(signer->page, cell) && !page_is_date(signer->page, cell))
		set(signer, HEADER_SIGNER_TITLE, cell);
}

void
signer_take_below(struct signer *signer, struct span cell, bool adjacent)
{
	struct span         value;
	const struct label *label = label_of(signer->page, cell, &value);

	if (label != NULL)
		take_labelled(signer, label->field, value);
	else
		take_cell(signer, cell, adjacent);
}

bool
signer_is_label(const struct page *page, size_t word)
{
	return sign_is_among(&page->words[word], SIGN_NAME) || sign_is_among(&page->words[word], SIGN_TITLE);
}

bool
signer_is_labelled(const struct page *page, struct span line)
{
	struct span value;

	for (size_t i = line.from + 1; i < line.to; i++)
		if (page->words[i].apart && !word_ends_in(&page->words[i - 1], ':'))
			return false;
	return line.from < line.to && label_of(page, line, &value) != NULL;
}

void
signer_finish(struct header *header)
{
	enum { AS = 3 }; /* "John Smith, as Vice President" */
	struct slice title = without_end(header_text(header, HEADER_SIGNER_TITLE), ",;");

	if (title.length == 0)
		return;
	if (title.text[0] == '(' && memchr(title.text, ')', title.length) == title.text + title.length - 1) {
		size_t open = 1 + ascii_blanks(title, 1);
		title = (struct slice){ title.text + open, title.length - 1 - open };
		header->values[HEADER_SIGNER_TITLE].offset += open;
	}
	if (title.length > 0 && title.text[title.length - 1] == ')' &&
	    memchr(title.text, '(', title.length) == NULL)
		title.length--;
	while (title.length > 0 && title.text[title.length - 1] == ' ')
		title.length--;
	if (title.length > AS && words_equal((struct slice){ title.text, AS }, slice_of("as "))) {
		title.length -= AS;
		header->values[HEADER_SIGNER_TITLE].offset += AS;
	}
	header->values[HEADER_SIGNER_TITLE].length = title.length;
}
