/*
 * What the text of a row's label tells by itself.
 */
#include "filing/label.h"

#include "filing/cells.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/slip.h"

/* Words for what is no total. */
static const char *const no_totals[] = { "average", "avg", "minimum", "min", "maximum", "max" };

/* Words for a table that goes on behind a page's end, or ends there. */
static const char *const continued[] = { "continued", "cont'd", "cont", "concluded" };

/* What a line below a table starts with that states something of all loans, and is no row. */
static const char *const statistics[] = {
	"average", "the average", "weighted", "the weighted", "mean",     "median",
	"minimum", "maximum",     "largest",  "the largest",  "smallest", "the smallest",
	"number of", "the number of", "range of", "aggregate principal", "aggregate scheduled",
	"aggregate unpaid", "aggregate outstanding", "aggregate balance", "min", "max", "avg", "wtd avg",
	"lowest", "highest", "pool size",
};

/* What a note below a table starts with, if no mark. */
static const char *const notes[] = {
	"note",    "notes",    "source", "sources", "as of",  "based on",   "figures", "percentages",
	"may not", "does not", "do not", "rounded", "due to", "totals may", "n/a",
};

/* Words that make a sentence of what looks like a label. */
static const char *const verbs[] = { "is", "are", "was", "were", "has", "have", "had", "will" };

/* Words that a label, or its heading, does not end in, the shortest first. */
static const struct slice joints[] = {
	{ "of", 2 },  { "or", 2 },  { "to", 2 },   { "by", 2 },   { "in", 2 },   { "and", 3 },       { "the", 3 },
	{ "for", 3 }, { "not", 3 }, { "with", 4 }, { "than", 4 }, { "from", 4 }, { "including", 9 },
};

/* Words that are no label by themselves: the bound stands behind them. */
static const struct slice unbound[] = { { "over", 4 }, { "under", 5 }, { "above", 5 }, { "below", 5 } };

bool
label_is_open(struct slice label)
{
	size_t open = 0;

	for (size_t i = 0; i < label.length; i++) {
		open += label.text[i] == '(';
		open -= label.text[i] == ')' && open > 0;
	}
	return open > 0;
}

size_t
label_first_word(struct slice text)
{
	size_t length = 0;

	while (length < text.length && !ascii_is_blank(text.text[length]))
		length++;
	return length;
}

bool
label_goes_on(struct slice text)
{
	return text.length > 0 && (ascii_is_lower(text.text[0]) || ascii_is_one_of(text.text[0], "()&/"));
}

/* Whether a label that ends in a hyphen ends in a grade of credit: "A-", "BBB-". */
static bool
ends_in_grade(struct slice label)
{
	size_t at = label.length - 1;
	char   letter = at > 0 ? label.text[at - 1] : ' ';

	while (at > 0 && label.text[at - 1] == letter)
		at--;
	return ascii_is_upper(letter) && (at == 0 || ascii_is_blank(label.text[at - 1]));
}

/* Whether a label ends in a sign of a bound that is to follow, and not in "650,001 >=", which says it all. */
static bool
ends_in_sign(struct slice label)
{
	size_t end = label.length - 1;

	end -= label.text[end] == '=' && end > 0;
	if (label.text[end] != '>')
		return label.text[end] == '<';
	end -= end > 0 && ascii_is_blank(label.text[end - 1]);
	for (size_t i = 0; i < end; i++)
		if (!ascii_is_digit(label.text[i]) && !ascii_is_one_of(label.text[i], "$,.%"))
			return true;
	return end == 0;
}

/* Whether a label is but a word that a bound follows. */
static bool
is_unbound(struct slice label)
{
	for (size_t i = 0; i < LEN(unbound); i++)
		if (words_equal(label, unbound[i]))
			return true;
	return false;
}

bool
label_is_unfinished(struct slice label)
{
	if (label.length == 0)
		return false;
	switch (label.text[label.length - 1]) {
	case '-':
		return !ends_in_grade(label);
	case '<':
	case '>':
	case '=':
		return ends_in_sign(label);
	case 'o':
	case 'O':
		return label.length > 3 && label.text[label.length - 3] == ' ' &&
		       ascii_lower(label.text[label.length - 2]) == 't';
	case 'h':
	case 'H':
		return label.length > 6 &&
		       words_contain((struct slice){ label.text + label.length - 7, 7 }, "through");
	case 'g':
	case 'G':
		return label.length > 9 &&
		       words_contain((struct slice){ label.text + label.length - 9, 9 }, "including");
	case 'r':
	case 'R':
	case 'e':
	case 'E':
	case 'w':
	case 'W':
		return label.length <= 5 && is_unbound(label);
	default:
		return false;
	}
}

/* Whether a word is an article that stands before another: "a"; in capitals it may be a name. */
static bool
is_article(struct slice word)
{
	return slice_is(word, "a") || slice_is(word, "an");
}

bool
label_ends_in_joint(struct slice label)
{
	if (label.length > 0 && ascii_lower(label.text[label.length - 1]) == 's') /* as many, and none of these */
		return false;
	size_t       start = ascii_last_word(label);
	struct slice last = { label.text + start, label.length - start };

	if (is_article(last))
		return true;
	for (size_t i = 0; i < LEN(joints) && joints[i].length <= last.length; i++)
		if (words_equal(last, joints[i]))
			return true;
	return false;
}

bool
label_calls_for_rest(struct slice text)
{
	return text.length > 0 && (ascii_is_one_of(text.text[text.length - 1], "/&,") ||
	                           label_is_open(text) || label_is_unfinished(text) ||
	                           label_ends_in_joint(text));
}

bool
label_is_footnote(struct slice text)
{
	return text.text[0] == '*' || (text.length > 3 && text.text[0] == '(' &&
	                               ascii_is_digit(text.text[1]) && text.text[2] == ')');
}

/* Whether one of the notes' words starts with a letter. */
static inline bool
may_start_note(char letter)
{
	switch (letter) {
	case 'a': case 'b': case 'd': case 'f': case 'm': case 'n':
	case 'p': case 'r': case 's': case 't':
		return true;
	default:
		return false;
	}
}

/* Whether the text starts with one of the notes' words, at a word's end. */
static bool
starts_as_note(struct slice text)
{
	char first = ascii_lower(text.text[0]), second = text.length > 1 ? ascii_lower(text.text[1]) : ' ';

	if (!may_start_note(first))
		return false;
	for (size_t i = 0; i < LEN(notes); i++) {
		if (first != notes[i][0] || second != notes[i][1] || !ascii_starts_with(text, notes[i]))
			continue;
		size_t length = strlen(notes[i]);
		if (text.length == length || !ascii_is_letter(text.text[length]))
			return true;
	}
	return false;
}

/* Whether the text starts with a mark in brackets, "(a)", "[1]", or before one that closes: "1/", "2)". */
static bool
starts_with_note_mark(struct slice text)
{
	size_t at = ascii_is_one_of(text.text[0], "([{") ? 1 : 0;
	size_t end = at + ascii_digits(text, at);

	end += end == at && at == 1 && end < text.length && ascii_is_letter(text.text[end]);
	if (end == at || end - at > 2 || end + 2 >= text.length ||
	    !ascii_is_one_of(text.text[end], at == 1 ? ")]}" : "/)"))
		return false;
	end++;
	return ascii_is_blank(text.text[end]) && !ascii_is_lower(text.text[end + ascii_blanks(text, end)]);
}

bool
label_is_note(struct slice text)
{
	if (ascii_is_letter(text.text[0])) /* as in most */
		return starts_as_note(text);
	return label_is_footnote(text) || ascii_is_one_of(text.text[0], "+#^~") || starts_with_note_mark(text);
}

bool
label_is_remark(struct slice text)
{
	size_t at = 0;

	if (!ascii_is_one_of(text.text[0], "Rr(-[")) /* as with most */
		return false;
	while (at < text.length && ascii_is_one_of(text.text[at], " (-["))
		at++;
	struct slice rest = { text.text + at, text.length - at };
	return ascii_starts_with(rest, "rounded") && label_first_word(rest) <= strlen("rounded)");
}

bool
label_has_figure(struct slice label)
{
	size_t at = 0;

	(void)cell_next(label, &at);
	for (; at < label.length; at++)
		if (ascii_is_digit(label.text[at]))
			return true;
	return false;
}

/* Whether the label ends in a word, or its plural, behind others, with or without a colon. */
static inline bool
ends_in(struct slice label, const char *word)
{
	size_t end = label.length, length = strlen(word);

	end -= end > 0 && label.text[end - 1] == ':';
	end -= end > 0 && ascii_lower(label.text[end - 1]) == 's';
	if (end <= length || ascii_lower(label.text[end - 1]) != word[length - 1])
		return false;
	char before = label.text[end - length - 1];
	return (before == ' ' || before == '/') &&
	       ascii_starts_with((struct slice){ label.text + end - length, length }, word);
}

static bool
is_word(struct slice label, const char *word)
{
	return words_equal(label, slice_of(word));
}

bool
label_is_total(struct slice label)
{
	if (label.length == 0)
		return false;
	switch (ascii_lower(label.text[0])) {
	case 'a':
		if (is_word(label, "all") || is_word(label, "aggregate"))
			return true;
		if (ascii_starts_with(label, "all ") && ends_in(label, "loan"))
			return !words_contain(label, "other");
		break;
	case 'g':
		if (ascii_starts_with(label, "grand total"))
			return true;
		break;
	case 'o':
		if (is_word(label, "overall"))
			return true;
		break;
	case 's':
		if (is_word(label, "sum") || ascii_starts_with(label, "subtotal") ||
		    ascii_starts_with(label, "sub-total"))
			return true;
		break;
	case 't':
		if (ascii_starts_with(label, "total") || slip_may_be(label, "total"))
			return true;
		break;
	default:
		break;
	}
	return ends_in(label, "total");
}

bool
label_is_bare_total(struct slice text)
{
	char last = text.length > 0 ? text.text[text.length - 1] : ' ';

	return (ascii_is_letter(last) || last == ':') && label_is_total(text);
}

bool
label_is_subtotal(struct slice label)
{
	return label.length >= sizeof "subtotal" - 1 &&
	       (words_contain(label, "subtotal*") || words_contain(label, "sub total*"));
}

bool
label_has_statistic(struct slice text)
{
	return slice_has(text, ':') &&
	       words_contain_one(text, no_totals, LEN(no_totals));
}

bool
label_is_statistic(struct slice label)
{
	for (size_t i = 0; i < LEN(statistics); i++) {
		size_t length = strlen(statistics[i]);
		struct slice start = { label.text, label.length < length ? label.length : length };
		if (words_contain(start, statistics[i]) && words_contain(label, statistics[i]))
			return true;
	}
	return false;
}

bool
label_is_continued(struct slice text)
{
	return words_contain_one(text, continued, LEN(continued));
}

bool
label_is_sentence(struct slice label)
{
	return words_contain_one(label, verbs, LEN(verbs));
}
