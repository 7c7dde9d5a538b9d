/*
 * Finding words in text, in any case and however they are spaced.
 */
#include "filing/words.h"

#include "util/ascii.h"

static bool
is_word_byte(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c) || c == '%' || c == '\'';
}

/* Whether the phrase stands at the text's start. */
static bool
phrase_at(struct slice text, const char *phrase)
{
	size_t at = 0;

	for (; *phrase != '\0' && *phrase != '*'; phrase++) {
		if (*phrase == ' ') {
			size_t start = at;
			while (at < text.length && !is_word_byte(text.text[at]))
				at++;
			if (at == start)
				return false;
		} else if (at == text.length || ascii_lower(text.text[at++]) != *phrase) {
			return false;
		}
	}
	return *phrase == '*' || at == text.length || !is_word_byte(text.text[at]) ||
	       !is_word_byte(text.text[at - 1]);
}

bool
words_contain(struct slice text, const char *phrase)
{
	bool inside = false;

	for (size_t at = 0; at < text.length; at++) {
		bool word = is_word_byte(text.text[at]);
		struct slice rest = { text.text + at, text.length - at };
		if (word && (!inside || text.text[at] == '%') &&
		    ascii_lower(text.text[at]) == phrase[0] && phrase_at(rest, phrase))
			return true;
		inside = word;
	}
	return false;
}

bool
words_equal(struct slice a, struct slice b)
{
	if (a.length != b.length)
		return false;
	for (size_t i = 0; i < a.length; i++)
		if (ascii_lower(a.text[i]) != ascii_lower(b.text[i]))
			return false;
	return true;
}
