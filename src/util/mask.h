/*
 * What 16 bytes are, as masks of 16 bits: bit i is set where byte i is of a
 * class. With the vectors that every x86-64 has, or in plain C. All 16 bytes
 * must be readable; they need not be aligned.
 */
#ifndef UTIL_MASK_H
#define UTIL_MASK_H

#include "util/ascii.h"
#include "util/separator.h"

enum { MASK_STEP = 16, MASK_ALL = 0xffff };

#if defined __SSE2__ && !defined SEPARATOR_PLAIN

/* The 16 bytes as a vector. */
static inline __m128i
mask_load(const char *bytes)
{
	return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

/* 0xff where a byte lies from `first` to `last`. */
static inline __m128i
mask_range(__m128i vector, char first, char last)
{
	__m128i above = _mm_sub_epi8(vector, _mm_set1_epi8(first));

	return _mm_cmpeq_epi8(_mm_min_epu8(above, _mm_set1_epi8((char)(last - first))), above);
}

/* The mask of digits, commas and points. */
static inline uint32_t
mask_figures(const char *bytes)
{
	__m128i vector = mask_load(bytes);
	__m128i commas = _mm_cmpeq_epi8(vector, _mm_set1_epi8(','));
	__m128i points = _mm_cmpeq_epi8(vector, _mm_set1_epi8('.'));
	__m128i others = _mm_or_si128(commas, points);

	return (uint32_t)_mm_movemask_epi8(_mm_or_si128(mask_range(vector, '0', '9'), others));
}

/* The mask of letters and digits. */
static inline uint32_t
mask_alphanumeric(const char *bytes)
{
	__m128i vector = mask_load(bytes);
	__m128i small = _mm_or_si128(vector, _mm_set1_epi8('a' - 'A'));
	__m128i both = _mm_or_si128(mask_range(small, 'a', 'z'), mask_range(vector, '0', '9'));

	return (uint32_t)_mm_movemask_epi8(both);
}

/* The mask of a letter, given in lower case, in either case. */
static inline uint32_t
mask_of_letter(const char *bytes, char letter)
{
	__m128i small = _mm_or_si128(mask_load(bytes), _mm_set1_epi8('a' - 'A'));

	return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(small, _mm_set1_epi8(letter)));
}

/* The mask of bytes from `first` to `last`, compared without signs. */
static inline uint32_t
mask_between(const char *bytes, char first, char last)
{
	return (uint32_t)_mm_movemask_epi8(mask_range(mask_load(bytes), first, last));
}

#else /* the same in plain C */

static inline uint32_t
mask_figures(const char *bytes)
{
	uint32_t mask = 0;

	for (unsigned i = 0; i < MASK_STEP; i++)
		mask |= (uint32_t)(ascii_is_digit(bytes[i]) || bytes[i] == ',' || bytes[i] == '.') << i;
	return mask;
}

static inline uint32_t
mask_alphanumeric(const char *bytes)
{
	uint32_t mask = 0;

	for (unsigned i = 0; i < MASK_STEP; i++)
		mask |= (uint32_t)ascii_is_alphanumeric(bytes[i]) << i;
	return mask;
}

static inline uint32_t
mask_of_letter(const char *bytes, char letter)
{
	return separator_mask_of(bytes, letter) | separator_mask_of(bytes, ascii_upper(letter));
}

static inline uint32_t
mask_between(const char *bytes, char first, char last)
{
	uint32_t mask = 0;

	for (unsigned i = 0; i < MASK_STEP; i++) {
		unsigned char above = (unsigned char)(bytes[i] - first);
		mask |= (uint32_t)(above <= (unsigned char)(last - first)) << i;
	}
	return mask;
}

#endif

/* The text's 16 bytes from `at` on, or fewer, which are copied to `last`, with NULs behind them. */
static inline const char *
mask_bytes(struct slice text, size_t at, char last[MASK_STEP])
{
	size_t left = text.length - at;

	if (left >= MASK_STEP)
		return text.text + at;
	memset(last, 0, MASK_STEP);
	memcpy(last, text.text + at, left);
	return last;
}

/* The mask of bytes that equal `byte`. */
static inline uint32_t
mask_of(const char *bytes, char byte)
{
	return separator_mask_of(bytes, byte);
}

/* Whether a digit stands in the text. */
static inline bool
mask_has_digit(struct slice text)
{
	for (size_t at = 0; at < text.length; at += MASK_STEP) {
		char last[MASK_STEP];
		if (mask_between(mask_bytes(text, at, last), '0', '9') != 0)
			return true;
	}
	return false;
}

#endif
