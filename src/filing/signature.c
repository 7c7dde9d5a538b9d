/*
 * A filing's signature page. The signature is the word /s/ and a name, or
 * "By:" and a ruler; name and title stand below it, or beside it.
 */
#include "filing/signature.h"

#include "filing/label.h"
#include "filing/page.h"
#include "filing/signing.h"
#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"

enum list {
	NO_LIST, TITLE_WORDS, COMPANY_WORDS, SUFFIXES, STOPS, CAPTIONS, BY, DATE, DATED, ON, THIS, DAY_LEADS,
	NAME, AND, TITLE, PRINT, ITS, CAPACITY, POSITION, OFFICE, ATTEST, INDEX, TITLE_STARTS
};

static const char *const lists[] = {
	/* words that a title holds, and hardly a name */
	[TITLE_WORDS] = ("president vicepresident chairman chairwoman chairperson secretary treasurer "
	                 "controller comptroller officer director directors counsel manager trustee "
	                 "partner attorney agent member representative administrator signatory principal "
	                 "analyst associate assistant executive chief ceo cfo coo svp evp vp avp "
	                 "attorneyinfact authorized"),
	/* words that a company's name holds, and hardly a person's */
	[COMPANY_WORDS] = ("inc corp corporation company co llc lp ltd trust bank association na "
	                   "securities mortgage funding acceptance partners"),
	/* what comes before a comma in a person's name: "Smith, Jr." */
	[SUFFIXES] = "jr sr ii iii iv esq phd cpa md",
	/* words that start a line that is no signer's any more */
	[STOPS] = "date dated by attest witness exhibit exhibits index pursuant in accordance",
	/* captions that are nobody's name or title */
	[CAPTIONS] = "signature signatures registrant name title date print",
	[BY] = "by",
	[DATE] = "date",
	[DATED] = "date dated",
	[ON] = "on this",
	[THIS] = "this",
	/* what stands before the day of signing: "this 3rd", "on the 3rd", "as of the 3rd" */
	[DAY_LEADS] = "as on this",
	/* what labels are made of */
	[NAME] = "name",
	[AND] = "and",
	[TITLE] = "title",
	[PRINT] = "print printed",
	[ITS] = "its",
	[CAPACITY] = "capacity",
	[POSITION] = "position",
	[OFFICE] = "office",
	/* what stands above, or before, the signature of one who is not the signer */
	[ATTEST] = "attest attested witness witnessed",
	/* what the heading of another page's text starts with, wherever it stands */
	[INDEX] = "exhibit exhibits index",
	/* what stands before the first of its words in a title, and starts no name */
	[TITLE_STARTS] = "vice senior managing",
};

_Static_assert(sizeof lists / sizeof *lists <= (size_t)LEXICON_LISTS - (size_t)LEXICON_SIGNATURE,
               "a bit of a lexeme for each list");

enum { LABEL = 3 }; /* words of the longest label */

/* What a line below a signature says before its value. */
static const struct label {
	enum list         words[LABEL];
	enum header_field field;
	bool              colon; /* it needs one */
} labels[] = {
	{ { NAME, AND, TITLE }, HEADER_SIGNER, true },
	{ { PRINT, NAME }, HEADER_SIGNER, true },
	{ { NAME }, HEADER_SIGNER, true },
	{ { TITLE }, HEADER_SIGNER_TITLE, true },
	{ { ITS }, HEADER_SIGNER_TITLE, false },
	{ { CAPACITY }, HEADER_SIGNER_TITLE, true },
	{ { POSITION }, HEADER_SIGNER_TITLE, true },
	{ { OFFICE }, HEADER_SIGNER_TITLE, true },
};

enum {
	LINES_BELOW = 10, /* of name and title */
	BLANK_LINES = 3   /* between them */
};

struct reader {
	struct page   *page;
	struct header *header;
	size_t         left; /* columns of the signature */
	size_t         right;
	size_t         line;
	bool           titled; /* the title may go on on the next line */
};

int
signature_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_SIGNATURE, lists, sizeof lists / sizeof *lists);
}

static bool
is_among(const struct word *word, enum list list)
{
	return lexeme_is_in(word->lexeme, LEXICON_SIGNATURE, list);
}

/* Whether any word of a span is in the list. */
static bool
has_any(const struct page *page, struct span span, enum list list)
{
	return page_has(page, span, LEXICON_SIGNATURE, list);
}

static const struct word *
word_of(const struct reader *reader, size_t word)
{
	return &reader->page->words[word];
}

static inline bool
is_mark(const struct word *word)
{
	struct slice text = word->text;

	if (text.length < 2 || text.length > SIGNING_MARK ||
	    (text.text[0] != '/' && text.text[0] != '\\' && text.text[1] != '/'))
		return false;
	return signing_is_mark(text);
}

/* "By:", or "By" before a wide gap or a ruler. */
static bool
is_by(const struct page *page, size_t word)
{
	const struct word *by = &page->words[word];

	if (!is_among(by, BY) || !ascii_is_upper(by->text.text[by->text.text[0] == '*']))
		return false;
	if (word_ends_in(by, ':'))
		return true;
	size_t next = word + 1;
	return by->apart && (next == page->word_count || page->words[next].line != by->line ||
	                     page->words[next].apart || page->words[next].use == WORD_RULER ||
	                     is_mark(&page->words[next]));
}

static size_t
line_end(const struct page *page, size_t word)
{
	return page_line(page, page->words[word].line).to;
}

static struct slice
without_comma(struct slice text)
{
	while (text.length > 0 && ascii_is_one_of(text.text[text.length - 1], ",;"))
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
set(struct reader *reader, enum header_field field, struct span span)
{
	if (span.from == span.to || header_has(reader->header, field))
		return;
	struct slice text = page_slice(reader->page, span);
	if (field != HEADER_SIGNER_TITLE)
		text = without_bracket(without_comma(text));
	header_set(reader->header, field, text, page_line_number(reader->page, span.from));
}

/* Takes off what belongs to no title: a comma at its end, brackets around it, one that nothing opens. */
static void
finish_title(struct header *header)
{
	struct slice title = without_comma(header_text(header, HEADER_SIGNER_TITLE));

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
	header->values[HEADER_SIGNER_TITLE].length = title.length;
}

/* --- dates --- */

static bool
has_date(const struct reader *reader)
{
	return header_has(reader->header, HEADER_SIGNATURE_DATE);
}

/* A cell that is a date and nothing else. */
static bool
is_date(const struct page *page, struct span span)
{
	char         date[DATE_LENGTH + 1];
	struct slice text = page_slice(page, span);

	if (!page_has_digit(page, span)) /* most cells are names */
		return false;
	size_t length = date_parse(text, date);
	return length > 0 && text.length - length <= 1;
}

/* The cell's words behind those of a place, all with a capital: "St. Louis, Missouri, May 6, 2003". */
static struct span
behind_place(const struct page *page, struct span cell)
{
	enum { DATE_WORDS = 3 };
	struct span rest = cell;

	if (cell.to - cell.from <= DATE_WORDS || !word_ends_in(&page->words[cell.to - DATE_WORDS - 1], ','))
		return cell;
	rest.from = cell.to - DATE_WORDS;
	for (size_t i = cell.from; i < rest.from; i++)
		if (!ascii_is_upper(page->words[i].text.text[0]))
			return cell;
	return rest;
}

static bool
is_date_label(const struct page *page, size_t word)
{
	const struct word *label = &page->words[word];

	if (!is_among(label, DATED) || (!label->apart && !label->glued))
		return false;
	return word_ends_in(label, ':') || ascii_is_upper(label->text.text[0]);
}

/* The words behind a date's label: to the line's end, or to a signature beside it. */
static struct span
date_after(const struct page *page, size_t label)
{
	struct span span = { label + 1, label + 1 };

	for (size_t end = line_end(page, label); span.to < end; span.to++) {
		const struct word *word = &page->words[span.to];
		if (is_by(page, span.to) || is_mark(word) || word->use == WORD_RULER)
			break;
	}
	return span;
}

/* Whether words and a text behind them are a date together that the text alone is not: "June 3,", "1999". */
static bool
make_date(const struct page *page, struct span start, struct slice rest, char *date)
{
	enum { LONGEST = 64 };
	char   text[LONGEST];
	size_t length = page_join(page, start, text, sizeof text - 1).length;

	if (rest.length >= sizeof text - length || header_find_date(rest, date))
		return false;
	text[length++] = ' ';
	memcpy(text + length, rest.text, rest.length);
	return header_find_date((struct slice){ text, length + rest.length }, date);
}

/* Whether words are the start of a date whose rest is a cell of the line below, or alone there: "1999". */
static bool
is_date_wrapped(const struct page *page, struct span start, char *date)
{
	size_t below = page->words[start.from].line + 1;

	if (below == page->line_count)
		return false;
	if (page->lines[below].kind == LINE_FOLIO)
		return make_date(page, start, line_slice(&page->lines[below]), date);
	struct span line = page_line(page, below);
	for (size_t i = line.from, end; i < line.to; i = end) {
		end = page_cell_end(page, i);
		if (page->words[i].digit && make_date(page, start, page_slice(page, (struct span){ i, end }), date))
			return true;
	}
	return false;
}

/* "Dated: June 3, 1999"; something else with digits in it is a date that can't be read. */
static void
read_labelled_date(struct reader *reader, size_t label)
{
	const struct page *page = reader->page;
	struct span        span = date_after(page, label);
	char               date[DATE_LENGTH + 1];

	if (span.from == span.to)
		return;
	uintmax_t line = page_line_number(page, span.from);
	bool digits = page_has_digit(page, span);
	if ((digits && header_find_date(page_slice(page, span), date)) || is_date_wrapped(page, span, date)) {
		header_set(reader->header, HEADER_SIGNATURE_DATE, slice_of(date), line);
		return;
	}
	span.to = page_cell_end(page, span.from);
	struct slice text = page_slice(page, span);
	if (page_has_digit(page, span) && !has_date(reader) && !header_is_unfilled(text))
		header_set_date(reader->header, HEADER_SIGNATURE_DATE, text, line);
}

/*
 * Whether something is signed on the day that the word is: "this 3rd", "on the
 * 3rd", "as of the 3rd". The "Agreement of the 3rd", or what is "dated as of
 * the 3rd", is another paper's.
 */
static bool
is_day_of_signing(const struct page *page, size_t word)
{
	enum { LEAD = 3 }; /* words of the longest */

	if (is_among(&page->words[word - 1], THIS))
		return true;
	for (size_t i = word; i > 0 && word - i < LEAD; i--)
		if (is_among(&page->words[i - 1], DAY_LEADS))
			return i == 1 || !is_among(&page->words[i - 2], DATED);
	return false;
}

/*
 * Whether the words from the given one, wrapped or not, are the date of the
 * signing's own sentence: "... on June 3, 1999.", "... this 3rd day of June, 1999."
 */
static bool
is_date_of_sentence(const struct page *page, size_t word, char *date)
{
	enum { LONGEST = 64 };
	char        text[LONGEST];
	size_t      line = page->words[word].line, next = line + 1 < page->line_count ? line + 1 : line;
	struct span rest = { word, page_line(page, line).to }, lines = { word, page_line(page, next).to };

	if (is_among(&page->words[word - 1], ON) && date_parse(page_slice(page, rest), date) > 0)
		return true;
	return page->words[word].digit && is_day_of_signing(page, word) &&
	       header_read_day_of(page_join(page, lines, text, sizeof text), date);
}

/* A date that stands alone, or in a sentence. */
static void
find_date(struct reader *reader)
{
	const struct page *page = reader->page;
	char               date[DATE_LENGTH + 1];

	for (size_t i = 0; i < page->word_count && !has_date(reader); i = page_cell_end(page, i)) {
		struct span cell = { i, page_cell_end(page, i) };
		struct span date_words = behind_place(page, cell);
		if (is_date(page, date_words))
			header_set_date(reader->header, HEADER_SIGNATURE_DATE, page_slice(page, date_words),
			                page_line_number(page, i));
	}
	for (size_t i = 1; i < page->word_count && !has_date(reader); i++)
		if (is_date_of_sentence(page, i, date))
			header_set(reader->header, HEADER_SIGNATURE_DATE, slice_of(date),
			           page_line_number(page, i));
}

static void
read_date(struct reader *reader)
{
	for (size_t i = 0; i < reader->page->word_count && !has_date(reader); i++)
		if (is_date_label(reader->page, i))
			read_labelled_date(reader, i);
	if (!has_date(reader))
		find_date(reader);
}

/* --- names and titles --- */

static bool
is_title(const struct page *page, struct span span)
{
	return has_any(page, span, TITLE_WORDS);
}

/* Whether a word is what parts a name from a title: a dash. */
static bool
is_dash(const struct word *word)
{
	return slice_is(word->text, "-") || slice_is(word->text, "--");
}

/*
 * Where a title starts behind a comma, or a dash, in "John Smith, Vice President";
 * `span.to` where none does.
 */
static size_t
title_in(const struct page *page, struct span span)
{
	for (size_t i = span.from; i + 1 < span.to; i++)
		if ((word_ends_in(&page->words[i], ',') || is_dash(&page->words[i])) && !is_among(&page->words[i + 1], SUFFIXES) &&
		    is_title(page, (struct span){ i + 1, span.to }))
			return i + 1;
	return span.to;
}

/* Whether words are a title and nothing else, though a comma may part it: "Vice President, Treasurer". */
static bool
is_title_alone(const struct page *page, struct span span)
{
	size_t title = title_in(page, span);

	return title == span.to || is_title(page, (struct span){ span.from, title });
}

/* A name, with a title behind a comma or without. */
static void
take_name(struct reader *reader, struct span span)
{
	size_t title = title_in(reader->page, span), end = title;

	while (end > span.from && end < span.to && is_dash(word_of(reader, end - 1)))
		end--;
	set(reader, HEADER_SIGNER, (struct span){ span.from, end });
	set(reader, HEADER_SIGNER_TITLE, (struct span){ title, span.to });
	reader->titled = reader->titled || title < span.to;
}

static void
take_title(struct reader *reader, struct span span)
{
	set(reader, HEADER_SIGNER_TITLE, span);
	reader->titled = true;
}

/* Appends a line to the title. */
static void
extend_title(struct reader *reader, struct span span)
{
	header_extend(reader->header, HEADER_SIGNER_TITLE, " ",
	              page_slice(reader->page, span));
}

/* The label that a cell starts with; `*value` is what is behind it. */
static const struct label *
label_of(const struct page *page, struct span cell, struct span *value)
{
	for (size_t i = 0; i < sizeof labels / sizeof *labels; i++) {
		const struct label *label = &labels[i];
		size_t              word = cell.from, j = 0;
		while (j < LABEL && label->words[j] != NO_LIST && word < cell.to &&
		       is_among(&page->words[word], label->words[j])) {
			word++;
			j++;
		}
		if (j == 0 || (j < LABEL && label->words[j] != NO_LIST))
			continue;
		bool colon = word_ends_in(&page->words[word - 1], ':');
		if (!colon && word < cell.to && slice_is(page->words[word].text, ":")) {
			word++;
			colon = true;
		}
		*value = (struct span){ word, cell.to };
		if (colon || (!label->colon && word < cell.to))
			return label;
	}
	return NULL;
}

/* Whether two names end in the same word. */
static bool
ends_alike(const struct reader *reader, struct span span)
{
	struct slice name = header_text(reader->header, HEADER_SIGNER);
	struct slice word = without_comma(word_of(reader, span.to - 1)->text);

	if (name.length < word.length)
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (ascii_lower(name.text[name.length - word.length + i]) != ascii_lower(word.text[i]))
			return false;
	return true;
}

/* What was read of a signature's own line. */
struct signature {
	bool conformed; /* a name stands behind /s/ */
	bool typed;     /* the name typed below was seen */
};

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
	if (bracketed)
		return !title || has_any(page, cell, CAPTIONS);
	return cell.to - cell.from == 1 && has_any(page, cell, CAPTIONS);
}

/* Whether the title ends in a word or sign that something must follow. */
static bool
is_open(const struct header *header)
{
	struct slice title = header_text(header, HEADER_SIGNER_TITLE);

	return title.length > 0 &&
	       (ascii_is_one_of(title.text[title.length - 1], ",&-") || label_ends_in_joint(title));
}

/* The name as it is typed below the signature takes the place of the conformed one. */
static void
retype_name(struct reader *reader, struct span cell)
{
	reader->header->values[HEADER_SIGNER].length = 0;
	take_name(reader, cell);
}

/* Whether a cell is a name in brackets, and no caption: "(John Smith)". */
static bool
is_bracketed_name(const struct page *page, struct span cell)
{
	enum { LONGEST = 6 }; /* words */
	const struct word *words = &page->words[cell.from];
	size_t             count = cell.to - cell.from;

	if (count < 2 || count > LONGEST || words[0].text.text[0] != '(' || !word_ends_in(&words[count - 1], ')') ||
	    page_has_digit(page, cell) || has_any(page, cell, CAPTIONS) || has_any(page, cell, COMPANY_WORDS))
		return false;
	for (size_t i = 0; i < count; i++)
		if (words[i].text.length == (i == 0) || !ascii_is_upper(words[i].text.text[i == 0]))
			return false;
	return true;
}

/* Takes the brackets off a cell's first and last word. */
static void
strip_brackets(struct page *page, struct span cell)
{
	struct word *first = &page->words[cell.from];

	first->text = (struct slice){ first->text.text + 1, first->text.length - 1 };
	page->words[cell.to - 1].text.length--;
}

/* The end of the signer's name that a cell starts with; `cell.from` where it does not. */
static size_t
name_end(const struct reader *reader, struct span cell)
{
	struct slice name = header_text(reader->header, HEADER_SIGNER);
	size_t       at = 0;

	for (size_t i = cell.from; i < cell.to && at < name.length; i++) {
		struct slice word = without_comma(word_of(reader, i)->text);
		if (name.length - at < word.length ||
		    !words_equal((struct slice){ name.text + at, word.length }, word))
			break;
		at += word.length;
		if (at == name.length)
			return i + 1;
		at += name.text[at] == ' ';
	}
	return cell.from;
}

/* Takes a cell of the signer's name and a title behind it, no comma between them. Returns whether it is one. */
static bool
take_both(struct reader *reader, struct signature *signature, struct span cell)
{
	size_t end = name_end(reader, cell);

	if (end == cell.from || end == cell.to || word_ends_in(word_of(reader, end - 1), ',') ||
	    is_dash(word_of(reader, end)) || !is_title_alone(reader->page, (struct span){ end, cell.to }))
		return false;
	if (!signature->typed)
		retype_name(reader, (struct span){ cell.from, end });
	signature->typed = true;
	take_title(reader, (struct span){ end, cell.to });
	return true;
}

/* Whether a line where the name should stand is a title with no name before it: "Senior Vice President". */
static bool
is_nameless(const struct page *page, struct span cell)
{
	return is_among(&page->words[cell.from], TITLE_STARTS) && is_title_alone(page, cell);
}

/* A line below the signature that has no label. */
static void
take_cell(struct reader *reader, struct signature *signature, struct span cell, bool adjacent)
{
	struct header *header = reader->header;
	bool           bracketed = ascii_is_one_of(word_of(reader, cell.from)->text.text[0], "([");
	bool           title = is_title(reader->page, cell);

	if (!title && is_bracketed_name(reader->page, cell)) {
		strip_brackets(reader->page, cell);
		bracketed = signature->conformed && !ends_alike(reader, cell);
	}
	if (is_caption(reader->page, cell, bracketed, title) &&
	    !(reader->titled && adjacent && !bracketed && label_ends_in_joint(header_text(header, HEADER_SIGNER_TITLE))))
		return;
	if (header_has(header, HEADER_SIGNER) && !title && ends_alike(reader, cell)) {
		if (signature->conformed && !signature->typed)
			retype_name(reader, cell);
		signature->typed = true;
		return;
	}
	if (header_has(header, HEADER_SIGNER_TITLE)) {
		reader->titled = reader->titled && adjacent && (title || is_open(header));
		if (reader->titled)
			extend_title(reader, cell);
		return;
	}
	if (title && take_both(reader, signature, cell))
		return;
	if (bracketed || signature->typed ||
	    (signature->conformed && title && !ends_alike(reader, cell) && is_title_alone(reader->page, cell))) {
		take_title(reader, cell);
		return;
	}
	if (title && is_nameless(reader->page, cell)) {
		take_title(reader, cell);
		return;
	}
	if (!may_be_name(reader->page, cell))
		return;
	if (signature->conformed)
		retype_name(reader, cell);
	else
		take_name(reader, cell);
	signature->typed = true;
}

static void
take_labelled(struct reader *reader, struct signature *signature, enum header_field field,
              struct span value)
{
	if (value.from == value.to) {
		signature->typed = signature->typed || field == HEADER_SIGNER;
		return;
	}
	if (field == HEADER_SIGNER_TITLE) {
		take_title(reader, value);
		return;
	}
	signature->typed = true;
	if (signature->conformed)
		retype_name(reader, value);
	else
		take_name(reader, value);
}

/* Whether a line is a label and its value alone, which are the signature's wherever they stand: "Title: Treasurer". */
static bool
is_label_line(const struct page *page, struct span words)
{
	struct span value;

	for (size_t i = words.from + 1; i < words.to; i++)
		if (page->words[i].apart && !word_ends_in(&page->words[i - 1], ':'))
			return false;
	return words.from < words.to && label_of(page, words, &value) != NULL;
}

/* The cell of a line that stands under the signature; empty where none does. */
static struct span
cell_under(const struct reader *reader, size_t line)
{
	enum { ASIDE = 24 }; /* columns that a name may stand beside its signature */
	const struct page *page = reader->page;
	struct span        words = page_line(page, line), found = { 0, 0 };
	size_t             nearest = ASIDE;

	for (size_t i = words.from; i < words.to;) {
		struct span cell = { i, page_cell_end(page, i) };
		i = cell.to;
		if (page->words[cell.from].use == WORD_RULER)
			continue;
		/* a label's value may stand apart from it */
		if (word_ends_in(&page->words[cell.to - 1], ':') && cell.to < words.to &&
		    page->words[cell.to].use == WORD_FREE)
			i = cell.to = page_cell_end(page, cell.to);
		size_t left = page->words[cell.from].column, right = word_end(&page->words[cell.to - 1]);
		size_t away = left > reader->right ? left - reader->right
		              : right < reader->left ? reader->left - right
		                                     : 0;
		if (away < nearest) {
			nearest = away;
			found = cell;
		}
	}
	if (found.from == found.to && is_label_line(page, words))
		return words;
	return found;
}

static bool
stops_signature(const struct page *page, struct span cell)
{
	const struct word *first = &page->words[cell.from];

	return is_mark(first) || is_by(page, cell.from) || is_among(first, STOPS) ||
	       is_date(page, cell);
}

/* Whether a line below a signature says "By:" and the signer's name again. */
static bool
says_by_again(const struct reader *reader, const struct signature *signature, struct span cell)
{
	return signature->conformed && is_by(reader->page, cell.from) && cell.to - cell.from > 1 &&
	       ends_alike(reader, cell);
}

/* Whether a line starts as the heading of an index does: what stands below it is of no signature. */
static bool
starts_index(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	return words.from < words.to && is_among(&page->words[words.from], INDEX);
}

/* Reads name and title from the lines below a signature. */
static void
read_below(struct reader *reader, struct signature *signature)
{
	struct page *page = reader->page;
	size_t       blank = 0, taken = 0;

	for (size_t line = reader->line + 1; line < page->line_count && taken < LINES_BELOW; line++) {
		struct span cell = cell_under(reader, line), value;
		if (cell.from == cell.to) {
			if (starts_index(page, line))
				break;
			blank += page_line(page, line).from == page_line(page, line).to;
			if (blank > BLANK_LINES)
				break;
			continue;
		}
		if (says_by_again(reader, signature, cell))
			cell.from++;
		else if (stops_signature(page, cell) && !(cell.to - cell.from == 1 && taken == 0 &&
		                                     is_among(word_of(reader, cell.from), DATE)))
			break;
		const struct label *label = label_of(page, cell, &value);
		if (label != NULL)
			take_labelled(reader, signature, label->field, value);
		else
			take_cell(reader, signature, cell, blank == 0 || taken == 0);
		taken++;
		blank = 0;
	}
}

/* Sets the signature's columns from its words. */
static void
place(struct reader *reader, struct span span)
{
	reader->left = word_of(reader, span.from)->column;
	reader->right = word_end(word_of(reader, span.to - 1));
	reader->line = word_of(reader, span.from)->line;
}

/* Reads what stands beside a conformed name: "/s/ John Smith    Vice President    June 3, 1999". */
static void
read_beside(struct reader *reader, size_t from)
{
	const struct page *page = reader->page;

	for (size_t i = from, end = line_end(page, from - 1); i < end;) {
		struct span cell = { i, page_cell_end(page, i) }, value;
		i = cell.to;
		if (is_by(page, cell.from) || is_mark(&page->words[cell.from]))
			return;
		const struct label *label = label_of(page, cell, &value);
		if (label != NULL)
			set(reader, label->field, value);
		else if (is_title(page, cell) && !is_date(page, cell))
			set(reader, HEADER_SIGNER_TITLE, cell);
	}
}

static void
read_conformed(struct reader *reader, size_t mark)
{
	struct page     *page = reader->page;
	struct signature signature = { .conformed = false };
	size_t           end = line_end(page, mark);
	struct span      name = { mark + 1, mark + 1 };

	while (name.to < end && page->words[name.to].use == WORD_FREE &&
	       (name.to == name.from || !page->words[name.to].apart) &&
	       !is_mark(&page->words[name.to]) && !is_by(page, name.to))
		name.to++;
	place(reader, (struct span){ mark, name.to });
	if (name.from < name.to) {
		signature.conformed = true;
		take_name(reader, name);
		read_beside(reader, name.to);
	}
	read_below(reader, &signature);
}

/* Whether the words behind "By:" are a company that signs by somebody else. */
static bool
is_company(const struct page *page, struct span span)
{
	return has_any(page, span, COMPANY_WORDS) || word_ends_in(&page->words[span.to - 1], ',');
}

/* Reads "By:" without a conformed signature. Returns whether it is a person's. */
static bool
read_by(struct reader *reader, size_t by)
{
	const struct page *page = reader->page;
	struct signature   signature = { .conformed = false };
	struct span        name = { by + 1, by + 1 };
	size_t             end = line_end(page, by);

	while (name.to < end && page->words[name.to].use == WORD_RULER)
		name.from = ++name.to;
	while (name.to < end && page->words[name.to].use == WORD_FREE)
		name.to++;
	if (name.from < name.to && is_company(page, name))
		return false;
	place(reader, (struct span){ by, by + 1 });
	reader->right = reader->left + 40;
	if (name.from < name.to) {
		take_name(reader, name);
		signature.typed = true;
	}
	read_below(reader, &signature);
	return true;
}

/* A ruler with a name below it, where neither /s/ nor "By:" stands. */
static void
read_ruler(struct reader *reader)
{
	const struct page *page = reader->page;
	struct signature   signature = { .conformed = false };

	for (size_t i = 0; i < page->word_count; i++) {
		const struct word *word = &page->words[i];
		if (word->use != WORD_RULER || word->text.length < 10)
			continue;
		place(reader, (struct span){ i, i + 1 });
		read_below(reader, &signature);
		if (header_has(reader->header, HEADER_SIGNER))
			return;
	}
}

static void
set_signed(struct reader *reader, const char *answer, uintmax_t line)
{
	header_set(reader->header, HEADER_SIGNED, slice_of(answer), line);
}

/* Whether the mark is that of one who attests: "Attest:" starts a cell right before it, or soon above. */
static bool
attests(const struct page *page, size_t mark)
{
	enum { NEAR_LINES = 5, NEAR_COLUMNS = 12 };
	const struct word *at = &page->words[mark];

	for (size_t i = mark; i > 0 && page->words[i - 1].line + NEAR_LINES >= at->line; i--) {
		const struct word *word = &page->words[i - 1];
		if (is_mark(word) && word->column <= at->column + NEAR_COLUMNS && at->column <= word->column + NEAR_COLUMNS)
			return false;
		if (word->apart && is_among(word, ATTEST) && word->column <= at->column &&
		    at->column <= word_end(word) + NEAR_COLUMNS)
			return true;
	}
	return false;
}

/* The first mark of a conformed signature, of one who does not attest, where there is one; else `word_count`. */
static size_t
find_mark(const struct page *page)
{
	size_t first = page->word_count;

	for (size_t i = 0; i < page->word_count; i++) {
		if (!is_mark(&page->words[i]))
			continue;
		if (!attests(page, i))
			return i;
		first = first < i ? first : i;
	}
	return first;
}

/* Finds the signature and reads it. */
static void
read_signature(struct reader *reader)
{
	const struct page *page = reader->page;
	size_t             mark = find_mark(page);

	if (mark < page->word_count) {
		set_signed(reader, "yes", page_line_number(page, mark));
		read_conformed(reader, mark);
		return;
	}
	set_signed(reader, "no", page->lines[0].number);
	for (size_t i = 0; i < page->word_count; i++)
		if (is_by(page, i) && read_by(reader, i)) {
			reader->header->values[HEADER_SIGNED].line = page_line_number(page, i);
			return;
		}
	read_ruler(reader);
}

/* --- the whole --- */

int
signature_read(struct page *page, const struct line *lines, size_t count, struct header *header)
{
	struct reader reader = { .page = page, .header = header };

	if (count == 0)
		return 0;
	if (page_read(page, lines, count, signing_preamble(lines, count)) != 0)
		return -1;
	read_date(&reader);
	read_signature(&reader);
	finish_title(header);
	return header->text.error != 0 ? -1 : 0;
}
