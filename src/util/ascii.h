/*
 * Character classes of ASCII, the same in every locale. Filings are bytes:
 * what is above 0x7f belongs to no class here.
 */
#ifndef UTIL_ASCII_H
#define UTIL_ASCII_H

#include <stdbool.h>
#include <string.h>

#include "util/slice.h"

/* Whether a byte is a digit, 0 to 9. */
static inline bool
ascii_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Whether it is a capital letter. */
static inline bool
ascii_is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Whether it is a small letter. */
static inline bool
ascii_is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Whether it is either. */
static inline bool
ascii_is_letter(char c)
{
	return ascii_is_upper(c) || ascii_is_lower(c);
}

/* Whether it is a letter or a digit. */
static inline bool
ascii_is_alphanumeric(char c)
{
	return ascii_is_letter(c) || ascii_is_digit(c);
}

/* Blanks within a line: space, tab, vertical tab, form feed, carriage return. */
static inline bool
ascii_is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r' && c != '\n');
}

/* Control characters and DEL: nothing that a field may hold. */
static inline bool
ascii_is_control(char c)
{
	return (unsigned char)c < 0x20 || c == 0x7f;
}

/* Whether the set, a string, has the character: its own end is none of it. */
static inline bool
ascii_is_one_of(char c, const char *set)
{
	return c != '\0' && strchr(set, c) != NULL;
}

/* A capital letter as a small one; any other byte as it is. */
static inline char
ascii_lower(char c)
{
	return ascii_is_upper(c) ? (char)(c + ('a' - 'A')) : c;
}

/* A small letter as a capital; any other byte as it is. */
static inline char
ascii_upper(char c)
{
	return ascii_is_lower(c) ? (char)(c - ('a' - 'A')) : c;
}

/* Whether a text, in any case, starts with a string in small letters. */
static inline bool
ascii_starts_with(struct slice text, const char *start)
{
	size_t at = 0;

	for (; start[at] != '\0'; at++)
		if (at == text.length || ascii_lower(text.text[at]) != start[at])
			return false;
	return true;
}

/* How many digits a text has, wherever they stand. */
static inline size_t
ascii_count_digits(struct slice text)
{
	size_t digits = 0;

	for (size_t i = 0; i < text.length; i++)
		digits += ascii_is_digit(text.text[i]);
	return digits;
}

/* How many digits stand in the text from an offset on. */
static inline size_t
ascii_digits(struct slice text, size_t at)
{
	size_t end = at;

	while (end < text.length && ascii_is_digit(text.text[end]))
		end++;
	return end - at;
}

/* How many blanks do. */
static inline size_t
ascii_blanks(struct slice text, size_t at)
{
	size_t end = at;

	while (end < text.length && ascii_is_blank(text.text[end]))
		end++;
	return end - at;
}

/* A text from an offset on, without the blanks there. */
static inline struct slice
ascii_rest(struct slice text, size_t at)
{
	at += ascii_blanks(text, at);
	return (struct slice){ text.text + at, text.length - at };
}

/* Whether a text starts in a round bracket and ends in one. */
static inline bool
ascii_is_in_brackets(struct slice text)
{
	return text.length > 1 && text.text[0] == '(' && text.text[text.length - 1] == ')';
}

/* Where the last word of a text starts, behind its last blank. */
static inline size_t
ascii_last_word(struct slice text)
{
	size_t start = text.length;

	while (start > 0 && !ascii_is_blank(text.text[start - 1]))
		start--;
	return start;
}

#endif
