/*
 * Paragraphs by their first and last words.
 */
#include "filing/paragraph.h"

#include "util/ascii.h"

/*
 * Words that end no sentence: where a paragraph ends in one, the sentence goes
 * on in the next, whatever that starts with.
 */
static const char *const hanging_words[] = {
	"the", "a", "an", "of", "and", "or", "to", "for", "in", "on", "at", "by", "as", "with", "than",
	"from", "that", "which", "were", "was", "is", "are", "be", "have", "had", "has", "having",
	"will", "no", "not", "none", "all", "each", "any", "such", "pool", "group", "class", "mortgage",
	"weighted", "average", "principal", "aggregate", "scheduled", "interest", "remaining",
	"original", "stated", "least", "more", "less", "exceed", "prior", "before", "after", "until",
	"between", "and/or", "approximately", "series", "january", "february", "march", "april", "june",
	"july", "august", "september", "october", "november", "december",
};

static bool
is_letter_at(struct slice text, size_t at)
{
	return at < text.length && (ascii_is_letter(text.text[at]) || text.text[at] == '"');
}

bool
paragraph_is_footnote(struct slice line, bool ruled)
{
	size_t at = 0;

	if (line.length == 0)
		return false;
	if (line.text[0] == '*' || line.text[0] == '+') {
		while (at < line.length && line.text[at] == line.text[0])
			at++;
		return ruled && is_letter_at(line, at + ascii_blanks(line, at));
	}
	bool open = line.text[0] == '(' || line.text[0] == '[' || line.text[0] == '<';
	at = open ? 1 : 0;
	size_t digits = ascii_digits(line, at);
	if (open && digits == 0 && ruled && is_letter_at(line, at))
		digits = 1;
	if (digits == 0 || digits > 2)
		return false;
	at += digits;
	if (open)
		return ruled && at < line.length && (line.text[at] == ')' || line.text[at] == ']');
	if (at < line.length && line.text[at] == '/')
		return is_letter_at(line, at + 1 + ascii_blanks(line, at + 1));
	size_t blanks = ascii_blanks(line, at);
	bool   point = ruled && at < line.length && line.text[at] == '.';
	if (point)
		return is_letter_at(line, at + 1 + ascii_blanks(line, at + 1));
	bool capital = at + blanks < line.length && !ascii_is_lower(line.text[at + blanks]);
	return blanks >= (ruled ? 1U : 2U) && is_letter_at(line, at + blanks) && (ruled || capital);
}

bool
paragraph_is_entry(struct slice line)
{
	bool   open = line.length > 0 && line.text[0] == '(';
	size_t at = open ? 1 : 0;
	size_t run = ascii_digits(line, at);

	if (run > 2)
		return false;
	while (run < 4 && at + run < line.length && ascii_is_lower(line.text[at + run]))
		run++;
	at += run;
	if (run == 0 || at + 1 >= line.length)
		return false;
	return (line.text[at] == ')' || (line.text[at] == '.' && !open)) &&
	       ascii_is_blank(line.text[at + 1]);
}

bool
paragraph_goes_on_behind(struct slice word)
{
	for (size_t i = 0; i < sizeof hanging_words / sizeof *hanging_words; i++) {
		size_t same = 0;
		while (same < word.length && hanging_words[i][same] == ascii_lower(word.text[same]))
			same++;
		if (same == word.length && same > 0 && hanging_words[i][same] == '\0')
			return true;
	}
	return false;
}

bool
paragraph_is_in_capitals(struct slice text)
{
	size_t capitals = 0;

	for (size_t i = 0; i < text.length; i++) {
		if (ascii_is_lower(text.text[i]))
			return false;
		capitals += ascii_is_upper(text.text[i]);
	}
	return capitals > 3;
}

/* The bytes of a name at a place, "II", "A-1": a few capitals and digits up to the word's end; 0 for none. */
static size_t
name_length(struct slice text, size_t at)
{
	enum { NAME = 5 };
	size_t length = 0;

	while (at + length < text.length &&
	       (ascii_is_upper(text.text[at + length]) || ascii_is_digit(text.text[at + length]) ||
	        text.text[at + length] == '-'))
		length++;
	return length <= NAME && (at + length == text.length || !ascii_is_letter(text.text[at + length])) ? length : 0;
}

/* The bytes of a word, in any case, that starts at a place; 0 where another does, or none. */
static size_t
word_length(struct slice text, size_t at, const char *word)
{
	size_t same = 0;

	if (at > 0 && ascii_is_letter(text.text[at - 1]))
		return 0;
	while (word[same] != '\0' && at + same < text.length && ascii_lower(text.text[at + same]) == word[same])
		same++;
	return word[same] == '\0' ? same : 0;
}

bool
paragraph_names_pool(struct slice text)
{
	static const struct {
		const char *word;
		bool        named; /* a name has to stand behind it */
	} words[] = { { "pool", true }, { "group", true }, { "premium", false }, { "discount", false } };

	for (size_t at = 0; at < text.length; at++) {
		for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
			size_t end = at + word_length(text, at, words[i].word), blanks = ascii_blanks(text, end);
			if (end > at && (!words[i].named || (blanks > 0 && name_length(text, end + blanks) > 0)))
				return true;
		}
	}
	return false;
}
