/*
 * Words on a page that are not plain: rulers, values typed onto them, and
 * words that no blank parts.
 */
#include "filing/cover/oddword.h"

#include "util/ascii.h"

static bool
are_letters(const char *at, const char *end, size_t count)
{
	if ((size_t)(end - at) < count)
		return false;
	while (count > 0 && ascii_is_letter(*at)) {
		at++;
		count--;
	}
	return count == 0;
}

/* Whether a letter and a point stand at `at`: "I.R.S.". */
static bool
is_initial(const char *at, const char *end)
{
	return end - at > 1 && ascii_is_upper(at[0]) && at[1] == '.';
}

/* Whether "No." ends before `at`. */
static bool
is_number_sign(const char *start, const char *at)
{
	return at - start == 3 && ascii_lower(start[0]) == 'n' && ascii_lower(start[1]) == 'o' &&
	       start[2] == '.';
}

/* Whether dots end before `at` that lead up to a value: "area code.....(314)". */
static bool
are_leaders(const char *start, const char *at)
{
	return at - start > 3 && at[-1] == '.' && at[-2] == '.' && at[-3] == '.';
}

/* Whether the mark of a signature stands at `at`, and not alone in its bracket: "[/s/ John Smith]", "(/s/)". */
static bool
starts_signature(const char *at, const char *end)
{
	enum { MARK = 3 };

	return (*at == '/' || *at == '\\') && end - at > MARK && at[MARK] != ')' && at[MARK] != ']';
}

/*
 * Whether such a mark ends before `at`, where the name starts: "/s/John Smith",
 * "\\s\\John Smith", "_/s/_John Smith", "s/John Smith".
 */
static bool
ends_signature_mark(const char *start, const char *at, const char *end)
{
	size_t length = (size_t)(at - start);

	if (at == end || length < 2 || !ascii_is_one_of(at[-1], "/\\") || ascii_lower(at[-2]) != 's')
		return false;
	return length == 2 ? ascii_is_upper(*at) : at[-3] == at[-1] && (length == 3 || at[-4] == '_');
}

/*
 * Whether the word that starts at `start` ends before `at`, though no blank
 * stands there. Between letters and digits it never does.
 */
static bool
splits(const char *start, const char *at, const char *end)
{
	enum { PHRASE = 3 }; /* letters that a bracket holds at least to start a word */
	char before = at[-1];

	if (*at == '(')
		return before == ':' || are_letters(at + 1, end, PHRASE) || are_leaders(start, at) ||
		       ((before == ')' || ascii_is_alphanumeric(before)) && is_initial(at + 1, end));
	if (before == ')')
		return (page_is_word_byte(*at) || *at == '_') && at - start > PHRASE;
	if (before == ':')
		return page_is_word_byte(*at) || *at == '/' || *at == '\\' || *at == '_';
	if (before == '[' || before == '(' || before == '"')
		return starts_signature(at, end);
	if (page_is_word_byte(*at) && are_leaders(start, at))
		return true;
	if (ascii_is_digit(*at))
		return is_number_sign(start, at);
	return ends_signature_mark(start, at, end);
}

/*
 * Whether a "_" at `at` stands for a blank, as in what was underlined: "Lake_Street",
 * "(814)_555-0142". It does not in "Series 2003_1" and "2003_A".
 */
static bool
stands_for_blank(const char *start, const char *at, const char *end)
{
	if (*at != '_' || at == start || end - at < 2 || at[-1] == '_' || at[1] == '_')
		return false;
	if (ascii_is_digit(at[-1]))
		return are_letters(at + 1, end, 2);
	return ascii_is_one_of(at[-1], ",.):;") ||
	       (at - start > 1 && ascii_is_letter(at[-1]) && ascii_is_letter(at[-2])) ||
	       are_letters(at + 1, end, 2);
}

/* Whether what follows the mark may be another word by that. */
static inline bool
may_part(char mark)
{
	switch (mark) {
	case ')': case ':': case '[': case '(': case '"': case '.': case '/': case '\\':
		return true;
	default:
		return false;
	}
}

/* Whether rulers are drawn with the byte. */
static bool
draws(char c)
{
	switch (c) {
	case '-': case '_': case '=': case '*': case '~': case '.': case '+': case '|':
		return true;
	default:
		return false;
	}
}

/* The end of the run of bytes that are the same as the first of them. */
static const char *
same_end(const char *at, const char *end)
{
	uint64_t all = WORD_OF(*at);

	for (; end - at >= 8; at += 8) {
		uint64_t others = word_at(at) ^ all;
		if (others != 0)
			return at + word_lowest_bit(others) / 8;
	}
	while (at < end && *at == (char)(all & 0xff))
		at++;
	return at;
}

/* The end of the run of bytes that rulers are drawn with. */
static const char *
drawn_end(const char *at, const char *end)
{
	while (at < end && draws(*at))
		at = same_end(at, end);
	return at;
}

static bool
is_drawn(struct slice text)
{
	const char *end = text.text + text.length;

	return drawn_end(text.text, end) == end;
}

/*
 * Marks a word that may be drawn where it is a ruler. A short dash is one only
 * before another ("- -----"), or behind one: elsewhere it is punctuation.
 */
static void
mark_ruler(const struct word *first, struct word *word)
{
	enum { SHORTEST = 3 };
	bool behind = word > first && word[-1].use == WORD_RULER && word[-1].text.text[0] == word->text.text[0];

	if (word->text.length < SHORTEST && word->text.text[0] != '_' && !behind)
		return;
	word->use = WORD_RULER;
	if (word > first && is_drawn(word[-1].text))
		word[-1].use = WORD_RULER;
}

/* How many bytes at a text's start, or at its end, are what a line is drawn with: any "_", two "=" or more. */
static inline size_t
line_at(struct slice text, bool end)
{
	size_t count = 0;
	char   first = text.text[end ? text.length - 1 : 0];

	if (first != '_' && first != '=')
		return 0;
	while (count < text.length && text.text[end ? text.length - 1 - count : count] == first)
		count++;
	return first == '=' && count == 1 ? 0 : count;
}

/* Drops the line that a value was typed onto: "___333-1___" is "333-1", "==16501==" is "16501". */
static void
trim_line(struct word *word)
{
	size_t line = line_at(word->text, false);

	if (line > 0) {
		word->text = (struct slice){ word->text.text + line, word->text.length - line };
		word->column += line;
		word->glued = false;
	}
	word->text.length -= line_at(word->text, true);
}

/* What is found out about a word while its end is looked for. */
struct scan {
	struct plain_word plain;
	bool              drawn;     /* it may be a ruler or a piece of one */
	bool              bracketed; /* it has brackets */
};

/* The end of the word that starts at `start`. */
static const char *
find_end(const char *line, const char *start, const char *end, struct scan *scan)
{
	const char *at = start, *drawn = at;

	if (!page_is_word_byte(*at))
		at = drawn = drawn_end(at, end);
	for (;;) {
		if (at < end && page_is_word_byte(*at))
			at = plain_word_run(&scan->plain, line, at, end);
		if (at == end || ascii_is_blank(*at) || (*at == '(' && at > start && splits(start, at, end)) ||
		    stands_for_blank(start, at, end))
			break;
		char mark = *at++; /* what follows it may be another word */
		scan->bracketed = scan->bracketed || mark == '(' || mark == ')';
		if (at < end && (may_part(mark) || *at == '(') && splits(start, at, end))
			break;
	}
	scan->drawn = at == drawn;
	return at;
}

size_t
odd_word_read(const struct lexicon *lexicon, const char *start, const char *end, const char *at,
              const struct word *first, struct word *word)
{
	struct scan scan = { .plain = PLAIN_WORD_EMPTY };
	size_t      length = (size_t)(find_end(start, at, end, &scan) - at);

	word->text = (struct slice){ at, length };
	word->lexeme = lexicon_find(lexicon, &scan.plain);
	word->brackets = scan.bracketed ? BRACKETS_ANYWHERE : BRACKETS_NONE;
	word->blank = scan.plain.length == 0;
	word->digit = scan.plain.digit;
	word->use = WORD_FREE;
	if (scan.drawn)
		mark_ruler(first, word);
	else
		trim_line(word);
	return length;
}
