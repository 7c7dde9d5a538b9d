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

size_t
words_first(struct slice text, const void *rows, size_t count, size_t size)
{
	size_t first = count;
	bool   inside = false;

	for (size_t at = 0; at < text.length; at++) {
		char         c = ascii_lower(text.text[at]);
		bool         starts = is_word_byte(c) && (!inside || c == '%');
		struct slice rest = { text.text + at, text.length - at };
		inside = is_word_byte(c);
		for (size_t i = 0; starts && i < first; i++) {
			const char *phrase = *(const char *const *)((const char *)rows + i * size);
			if (phrase[0] == c && phrase_at(rest, phrase))
				first = i;
		}
	}
	return first;
}

bool
words_contain(struct slice text, const char *phrase)
{
	return words_first(text, &phrase, 1, sizeof phrase) == 0;
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
