/*
 * The form's name on a cover page, in its title: "FORM 8-K / CURRENT REPORT /
 * Pursuant to Section 13 ...".
 */
#include "filing/cover/form.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Titles that may be glued to a form's name: "8-KCURRENT REPORT". */
static const char *const report_titles[] = { "CURRENT", "ANNUAL", "QUARTERLY" };

enum list { FORM, TITLE_WORDS, COUNTRY, SECURITIES, AMENDMENT, AMENDED, NUMBER, NUMBERS, JOINTS };

static const char *const lists[] = {
	[FORM] = "form",
	/* a line of these words alone, and of numbers, is part of the form's title */
	[TITLE_WORDS] = "securities and exchange commission united states of america us washington dc form "
	                "current annual quarterly transition report reports pursuant to section sections "
	                "13 15d 13a or d the act 1934 1933 amended amendment no under rule mark one x "
	                "filed as an by on special financial prospectus supplement cover page fifth "
	                "street nw 20549 20006",
	[COUNTRY] = "the united states of america us",
	[SECURITIES] = "securities",
	[AMENDMENT] = "amendment",
	/* words beside a form's name that make it an amendment's: "FORM 8-K (A)" */
	[AMENDED] = "amended amendment",
	[NUMBER] = "no number",
	/* a line of one of these alone may as well part two names */
	[JOINTS] = "and or of to by",
	[NUMBERS] = "1 2 3 4 5 6 7 8 9 10 one two three four five six",
};

_Static_assert(LEN(lists) <= (size_t)LEXICON_COVER - (size_t)LEXICON_FORM,
               "a bit of a lexeme for each list");

int
form_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_FORM, lists, LEN(lists));
}

static bool
is_among(const struct word *word, enum list list)
{
	return lexeme_is_in(word->lexeme, LEXICON_FORM, list);
}

/* Whether text is a form's name: "8-K", "10-K405", "S-3/A". */
static bool
is_form(struct slice text)
{
	bool digit = false;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.text[i];
		digit = digit || ascii_is_digit(c);
		if (!ascii_is_digit(c) && !ascii_is_letter(c) && c != '-' && c != '/')
			return false;
	}
	return digit;
}

static struct slice
without_punctuation(struct slice text)
{
	while (text.length > 0 && ascii_is_one_of(text.text[text.length - 1], ".,;:*\""))
		text.length--;
	return text;
}

/* A form's name without the title that is glued to it: "8-KCURRENT REPORT". */
static struct slice
without_title(struct slice text)
{
	enum { SHORTEST = 9 }; /* bytes: "8-KANNUAL" */

	for (size_t i = 0; i < LEN(report_titles) && text.length >= SHORTEST; i++) {
		struct slice title = slice_of(report_titles[i]);
		if (text.length > title.length &&
		    words_equal((struct slice){ text.text + text.length - title.length, title.length }, title))
			text.length -= title.length;
	}
	return text;
}

/* Whether "F O R M" is spelt from the word on; `*after` is the word behind it. */
static bool
is_form_word(const struct page *page, size_t word, size_t *after)
{
	static const char spelt[] = "form";

	*after = word + 1;
	if (is_among(&page->words[word], FORM))
		return true;
	for (size_t i = 0; i < sizeof spelt - 1; i++)
		if (word + i >= page->word_count ||
		    !text_is_plain(page->words[word + i].text, (struct slice){ &spelt[i], 1 }))
			return false;
	*after = word + sizeof spelt - 1;
	return true;
}

/* A form's name to which "form" has grown without it: "FORM8-K". */
static struct slice
without_form(struct slice text)
{
	static const char form[] = "form";
	const size_t      length = sizeof form - 1;

	if (text.length <= length || !ascii_is_digit(text.text[length]) || !ascii_starts_with(text, form))
		return text;
	return (struct slice){ text.text + length, text.length - length };
}

/* How many digits start a report's name that lacks the hyphen behind them, "8K", "10Q"; 0 where it does not. */
static size_t
digits_unjoined(struct slice text)
{
	enum { MOST = 2 };
	size_t digits = ascii_digits(text, 0);
	char   next = digits < text.length ? ascii_upper(text.text[digits]) : ' ';

	return digits <= MOST && (next == 'K' || next == 'Q') ? digits : 0;
}

/* Appends the letters, digits and joints of a form's name. */
static void
append_capitals(struct header *header, struct slice text)
{
	char   capitals[32];
	size_t count = 0;

	for (size_t i = 0; i < text.length; i++) {
		char c = text.text[i] == '\\' ? '/' : ascii_upper(text.text[i]);
		if (c != '(' && c != ')' && !ascii_is_control(c))
			capitals[count++] = c;
		if (count == sizeof capitals || i + 1 == text.length) {
			header_append(header, HEADER_FORM, "", (struct slice){ capitals, count });
			count = 0;
		}
	}
}

/* Ways to write an amendment's mark, the end of a form's name, and how much of each stays before "/A". */
static const struct {
	const char *end;
	size_t      stays;
} amendment_ends[] = {
	{ "-KA", 2 }, { "-QA", 2 }, { "-K-A", 2 }, { "-Q-A", 2 }, { "/AMENDMENT", 0 }, { "/AMENDED", 0 },
};

/* Puts an amendment's mark at a form's name that was read into the shape "8-K/A". */
static void
mend_amendment(struct header *header)
{
	enum { SHORTEST = 4 }; /* "8-KA" */
	struct slice form = header_text(header, HEADER_FORM);

	for (size_t i = 0; form.length >= SHORTEST && i < LEN(amendment_ends); i++) {
		struct slice end = slice_of(amendment_ends[i].end);
		if (form.length <= end.length ||
		    memcmp(form.text + form.length - end.length, end.text, end.length) != 0)
			continue;
		header_shorten(header, HEADER_FORM, end.length - amendment_ends[i].stays);
		header_append(header, HEADER_FORM, "", slice_of("/A"));
		return;
	}
}

/* Whether the line of a form's name, which starts with the word, says that it is an amendment's: "(A)", "AMENDED". */
static bool
is_amended_beside(const struct page *page, size_t from)
{
	struct span line = page_line(page, page->words[from].line);

	if (line.from + 1 == from && line.to == from + 1) /* as most are */
		return false;
	for (size_t i = line.from; i < line.to; i++)
		if (is_among(&page->words[i], AMENDED))
			return true;
	return line.to > from + 1 && text_is_plain(page->words[line.to - 1].text, slice_of("a"));
}

/* Reads a form's name from the words on; they may be spaced: "8 - K / A". */
static void
read_form_name(const struct page *page, size_t from, struct header *header)
{
	bool whole = false, slash = false;

	header_begin(header, HEADER_FORM, page_line_number(page, from));
	for (size_t i = from; i < page->word_count && page->words[i].line == page->words[from].line; i++) {
		struct slice text = without_form(without_title(without_punctuation(page->words[i].text)));
		bool         amendment = text.length > 0 && text.text[0] == '/';
		if (i > from && !amendment && ((whole && !slash) || text.length != 1))
			break;
		size_t digits = i == from ? digits_unjoined(text) : 0;
		if (digits > 0) {
			append_capitals(header, (struct slice){ text.text, digits });
			header_append(header, HEADER_FORM, "", slice_of("-"));
		}
		append_capitals(header, (struct slice){ text.text + digits, text.length - digits });
		if (slash || (amendment && text.length > 1))
			break;
		slash = text.length > 0 && text.text[text.length - 1] == '/';
		whole = whole || text.length > 2;
	}
	mend_amendment(header);
	struct slice form = header_text(header, HEADER_FORM);
	if (form.length > 0 && is_amended_beside(page, from) && memchr(form.text, '/', form.length) == NULL)
		header_append(header, HEADER_FORM, "", slice_of("/A"));
	if (!is_form(header_text(header, HEADER_FORM)))
		header_set(header, HEADER_FORM, (struct slice){ "", 0 }, 0);
}

/* Whether an amendment's number stands on the page before the word. */
static bool
is_amended(const struct page *page, size_t to)
{
	for (size_t i = 0; i + 2 < to; i++)
		if (is_among(&page->words[i], AMENDMENT) &&
		    is_among(&page->words[i + 1], NUMBER) &&
		    is_among(&page->words[i + 2], NUMBERS))
			return true;
	return false;
}

/* Whether a word that ends its line is a form's name that needs no other word: "8-K". */
static bool
is_lone_form(const struct page *page, size_t word)
{
	struct slice text = without_form(page->words[word].text);
	size_t       digits = ascii_digits(text, 0);

	return digits > 0 && digits < 3 && digits + 1 < text.length && text.text[digits] == '-' &&
	       ascii_is_letter(text.text[digits + 1]) && is_form(text) &&
	       page_line(page, page->words[word].line).to == word + 1 &&
	       !page_is_date(page, (struct span){ word, word + 1 }); /* "8-Nov-02" */
}

void
form_read(const struct page *page, struct header *header)
{
	size_t after;

	for (size_t i = 0; i + 1 < page->word_count && !header_has(header, HEADER_FORM); i++)
		if (is_form_word(page, i, &after) && after < page->word_count)
			read_form_name(page, after, header);
	for (size_t i = 0; i < page->word_count && !header_has(header, HEADER_FORM); i++)
		if (is_lone_form(page, i))
			read_form_name(page, i, header);
}

void
form_amend(const struct page *page, size_t to, struct header *header)
{
	struct slice form = header_text(header, HEADER_FORM);

	if (form.length == 0 || memchr(form.text, '/', form.length) != NULL ||
	    !is_amended(page, to))
		return;
	header_extend(header, HEADER_FORM, "", slice_of("/A"));
}

/* Whether the country's name on a line is the Commission's, which stands below: it may be a state's. */
static bool
is_country_alone(const struct page *page, struct span words)
{
	for (size_t i = words.from; i < words.to; i++)
		if (!is_among(&page->words[i], COUNTRY))
			return false;
	return words.to == page->word_count || !is_among(&page->words[words.to], SECURITIES);
}

/* Whether a line is the joint of two names alone: the text above it is no title. */
static bool
is_joint_of_names(const struct page *page, struct span words)
{
	size_t word = words.from;

	return word + 1 == words.to && word > 0 && is_among(&page->words[word], JOINTS) &&
	       page->words[word - 1].use != WORD_HEADING;
}

/* Whether a word may be the title's; a zip code has no hyphen, as the series "2000-6" has. */
static bool
is_title_word(const struct word *word)
{
	enum { SHORTEST = 6 }; /* bytes of such a series */

	return is_among(word, TITLE_WORDS) && !(word->digit && word->text.length >= SHORTEST &&
	                                        memchr(word->text.text, '-', word->text.length) != NULL);
}

static void
mark_title(struct page *page, struct span words)
{
	for (size_t i = words.from; i < words.to; i++)
		if (page->words[i].use == WORD_FREE)
			page->words[i].use = WORD_HEADING;
}

void
form_mark_title(struct page *page)
{
	for (size_t line = 0; line < page->line_count; line++) {
		struct span words = page_line(page, line);
		bool        title = words.from < words.to;
		for (size_t i = words.from; i < words.to && title; i++) {
			const struct word *word = &page->words[i];
			title = word->blank || is_title_word(word) ||
			        is_lone_form(page, i) ||
			        (i > words.from && is_among(word - 1, FORM) &&
			         is_form(without_title(without_punctuation(word->text))));
		}
		if (title && !is_country_alone(page, words) && !is_joint_of_names(page, words))
			mark_title(page, words);
	}
}
