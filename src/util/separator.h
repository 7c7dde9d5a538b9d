/*
 * Finding tabs and newlines, 64 bytes at a time: with the vectors that every
 * x86-64 and every 64-bit ARM has, or in plain C, which the tests compare.
 */
#ifndef UTIL_SEPARATOR_H
#define UTIL_SEPARATOR_H

#include <stddef.h>

#include "util/word.h"

#if defined __SSE2__ && !defined SEPARATOR_PLAIN
#include <emmintrin.h>
#elif defined __aarch64__ && defined __ARM_NEON && !defined __ARM_BIG_ENDIAN && \
        !defined SEPARATOR_PLAIN
#include <arm_neon.h>
#endif

enum { SEPARATOR_STEP = 64 };

/* Bit i is set where byte i of 64 is a tab or a newline; `*newlines` grows by their number. */
static inline uint64_t
separator_mask_plain(const char *bytes, size_t *newlines)
{
	uint64_t mask = 0;

	for (unsigned i = 0; i < SEPARATOR_STEP; i += 8) {
		uint64_t word = word_at(bytes + i);
		uint64_t line = word_matches(word, '\n') >> 7;
		uint64_t both = word_matches(word, '\t') >> 7 | line;
		*newlines += (size_t)(line * WORD_OF(1) >> 56);
		/* The multiplication gathers the low bits of the eight bytes in the highest byte. */
		mask |= (both * UINT64_C(0x0102040810204080) >> 56) << i;
	}
	return mask;
}

#if defined __SSE2__ && !defined SEPARATOR_PLAIN

/* The mask of 16 bytes; `*count` has 1 taken off where there is a newline. */
static inline uint64_t
separator_mask_16(const char *bytes, __m128i *count)
{
	__m128i vector = _mm_loadu_si128((const __m128i *)(const void *)bytes);
	__m128i line = _mm_cmpeq_epi8(vector, _mm_set1_epi8('\n'));
	__m128i both = _mm_or_si128(line, _mm_cmpeq_epi8(vector, _mm_set1_epi8('\t')));

	*count = _mm_add_epi8(*count, line);
	return (uint64_t)(unsigned)_mm_movemask_epi8(both);
}

/* As separator_mask_plain. */
static inline uint64_t
separator_mask(const char *bytes, size_t *newlines)
{
	__m128i  count = _mm_setzero_si128();
	uint64_t mask = separator_mask_16(bytes, &count);

	mask |= separator_mask_16(bytes + 16, &count) << 16;
	mask |= separator_mask_16(bytes + 32, &count) << 32;
	mask |= separator_mask_16(bytes + 48, &count) << 48;
	count = _mm_sub_epi8(_mm_setzero_si128(), count);
	count = _mm_sad_epu8(count, _mm_setzero_si128());
	*newlines += (size_t)(_mm_cvtsi128_si32(count) + _mm_extract_epi16(count, 4));
	return mask;
}

#elif defined __aarch64__ && defined __ARM_NEON && !defined __ARM_BIG_ENDIAN && \
        !defined SEPARATOR_PLAIN

/* As separator_mask_plain. */
static inline uint64_t
separator_mask(const char *bytes, size_t *newlines)
{
	static const uint8_t weights[16] = { 1, 2, 4, 8, 16, 32, 64, 128,
		                             1, 2, 4, 8, 16, 32, 64, 128 };
	const uint8x16_t     weight = vld1q_u8(weights);
	uint8x16_t           count = vdupq_n_u8(0);
	uint8x16_t           bits[4];

	for (unsigned i = 0; i < 4; i++) {
		uint8x16_t vector = vld1q_u8((const uint8_t *)bytes + 16 * i);
		uint8x16_t line = vceqq_u8(vector, vdupq_n_u8('\n'));
		uint8x16_t both = vorrq_u8(line, vceqq_u8(vector, vdupq_n_u8('\t')));
		count = vsubq_u8(count, line);
		bits[i] = vandq_u8(both, weight);
	}
	*newlines += vaddvq_u8(count);
	uint8x16_t pairs = vpaddq_u8(vpaddq_u8(bits[0], bits[1]), vpaddq_u8(bits[2], bits[3]));
	return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(pairs, pairs)), 0);
}

#else

/* As separator_mask_plain. */
static inline uint64_t
separator_mask(const char *bytes, size_t *newlines)
{
	return separator_mask_plain(bytes, newlines);
}

#endif

/* Bit i is set where byte i of 16 is `byte`. */
static inline uint32_t
separator_mask_of(const char *bytes, char byte)
{
#if defined __SSE2__ && !defined SEPARATOR_PLAIN
	__m128i vector = _mm_loadu_si128((const __m128i *)(const void *)bytes);

	return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(vector, _mm_set1_epi8(byte)));
#else
	uint64_t low = word_matches(word_at(bytes), byte) >> 7;
	uint64_t high = word_matches(word_at(bytes + 8), byte) >> 7;

	return (uint32_t)(low * UINT64_C(0x0102040810204080) >> 56) |
	       (uint32_t)(high * UINT64_C(0x0102040810204080) >> 56) << 8;
#endif
}

/* Bit i is set where byte i of 64 is `byte`. */
static inline uint64_t
separator_mask_of_step(const char *bytes, char byte)
{
	return separator_mask_of(bytes, byte) | (uint64_t)separator_mask_of(bytes + 16, byte) << 16 |
	       (uint64_t)separator_mask_of(bytes + 32, byte) << 32 |
	       (uint64_t)separator_mask_of(bytes + 48, byte) << 48;
}

/*
 * Writes the positions of the tabs and newlines among `count` bytes, the first
 * of which has the position `base`, and adds the newlines to `*newlines`.
 * Returns the number of positions. Up to 63 bytes behind the last are read;
 * they must be there, and be neither. Up to 3 positions behind the last are
 * written.
 */
size_t separator_find(const char *bytes, size_t count, uint32_t base, uint32_t *positions,
                      size_t *newlines);

/* The same, without the wider vectors that some processors have. */
size_t separator_find_common(const char *bytes, size_t count, uint32_t base,
                             uint32_t *positions, size_t *newlines);

/*
 * Sets bit i of newlines[k] where byte 64 k + i is a newline, for `steps`
 * times 64 bytes. Returns whether `byte` is among these.
 */
bool separator_lines(const char *bytes, size_t steps, char byte, uint64_t *newlines);

/* The same, without the wider vectors. */
bool separator_lines_common(const char *bytes, size_t steps, char byte, uint64_t *newlines);

/* How many newlines are among `steps` times 64 bytes. */
size_t separator_count_lines(const char *bytes, size_t steps);

/* The same, without the wider vectors. */
size_t separator_count_lines_common(const char *bytes, size_t steps);

#endif
