/*
 * The positions of tabs, newlines and other bytes, found with the vectors that every
 * processor of a kind has, or with wider ones where this one has them.
 */
#include "util/separator.h"

#if defined __x86_64__ && defined __GNUC__ && !defined SEPARATOR_PLAIN
#include <immintrin.h>
#define SEPARATOR_WIDE
#endif

/* Clears the lowest bit. Returns its number, or any where no bit is set. */
static inline uint32_t
take_bit(uint64_t *mask)
{
	uint32_t number = word_lowest_bit(*mask | (uint64_t)1 << 63);

	*mask &= *mask - 1;
	return number;
}

size_t
separator_find_common(const char *bytes, size_t count, uint32_t base, uint32_t *positions,
                      size_t *newlines)
{
	uint32_t *next = positions;

	for (size_t i = 0; i < count; i += SEPARATOR_STEP) {
		uint64_t  mask = separator_mask(bytes + i, newlines);
		uint32_t *end = next + word_count_bits(mask);
		uint32_t  start = base + (uint32_t)i;
		/* Four at a time, the last ones for nothing: a test for each would be guessed wrong. */
		for (uint32_t *at = next; at < end; at += 4) {
			at[0] = start + take_bit(&mask);
			at[1] = start + take_bit(&mask);
			at[2] = start + take_bit(&mask);
			at[3] = start + take_bit(&mask);
		}
		next = end;
	}
	return (size_t)(next - positions);
}

bool
separator_lines_common(const char *bytes, size_t steps, char byte, uint64_t *newlines)
{
	uint64_t found = 0;

	for (size_t i = 0; i < steps; i++, bytes += SEPARATOR_STEP) {
		newlines[i] = separator_mask_of_step(bytes, '\n');
		found |= separator_mask_of_step(bytes, byte);
	}
	return found != 0;
}

size_t
separator_count_lines_common(const char *bytes, size_t steps)
{
	size_t lines = 0;

	for (size_t i = 0; i < steps; i++)
		(void)separator_mask(bytes + i * SEPARATOR_STEP, &lines);
	return lines;
}

#ifdef SEPARATOR_WIDE

#define WIDE __attribute__((target("avx2,bmi,popcnt")))

/* Bit i is set where byte i of the two vectors is not 0. */
WIDE static inline uint64_t
mask_of(__m256i low, __m256i high)
{
	uint64_t rest = (uint32_t)_mm256_movemask_epi8(high);

	return (uint32_t)_mm256_movemask_epi8(low) | rest << 32;
}

WIDE static inline uint32_t
take_bit_wide(uint64_t *mask)
{
	uint32_t number = (uint32_t)_tzcnt_u64(*mask);

	*mask = _blsr_u64(*mask);
	return number;
}

WIDE static size_t
find_wide(const char *bytes, size_t count, uint32_t base, uint32_t *positions, size_t *newlines)
{
	const __m256i tab = _mm256_set1_epi8('\t'), newline = _mm256_set1_epi8('\n');
	uint32_t     *next = positions;

	for (size_t i = 0; i < count; i += SEPARATOR_STEP) {
		const __m256i *vectors = (const __m256i *)(const void *)(bytes + i);
		__m256i        low = _mm256_loadu_si256(vectors), high = _mm256_loadu_si256(vectors + 1);
		__m256i        low_ends = _mm256_cmpeq_epi8(low, newline);
		__m256i        high_ends = _mm256_cmpeq_epi8(high, newline);
		uint64_t mask = mask_of(_mm256_or_si256(_mm256_cmpeq_epi8(low, tab), low_ends),
		                        _mm256_or_si256(_mm256_cmpeq_epi8(high, tab), high_ends));
		*newlines += (size_t)_mm_popcnt_u64(mask_of(low_ends, high_ends));
		uint32_t *end = next + _mm_popcnt_u64(mask);
		uint32_t  start = base + (uint32_t)i;
		for (uint32_t *at = next; at < end; at += 4) {
			at[0] = start + take_bit_wide(&mask);
			at[1] = start + take_bit_wide(&mask);
			at[2] = start + take_bit_wide(&mask);
			at[3] = start + take_bit_wide(&mask);
		}
		next = end;
	}
	return (size_t)(next - positions);
}

WIDE static bool
lines_wide(const char *bytes, size_t steps, char byte, uint64_t *newlines)
{
	const __m256i newline = _mm256_set1_epi8('\n'), sought = _mm256_set1_epi8(byte);
	__m256i       found = _mm256_setzero_si256();

	for (size_t i = 0; i < steps; i++, bytes += SEPARATOR_STEP) {
		const __m256i *vectors = (const __m256i *)(const void *)bytes;
		__m256i        low = _mm256_loadu_si256(vectors), high = _mm256_loadu_si256(vectors + 1);
		found = _mm256_or_si256(found, _mm256_cmpeq_epi8(low, sought));
		found = _mm256_or_si256(found, _mm256_cmpeq_epi8(high, sought));
		newlines[i] = mask_of(_mm256_cmpeq_epi8(low, newline), _mm256_cmpeq_epi8(high, newline));
	}
	return _mm256_testz_si256(found, found) == 0;
}

WIDE static size_t
count_lines_wide(const char *bytes, size_t steps)
{
	const __m256i newline = _mm256_set1_epi8('\n');
	size_t        lines = 0;

	for (size_t i = 0; i < steps; i++, bytes += SEPARATOR_STEP) {
		const __m256i *vectors = (const __m256i *)(const void *)bytes;
		__m256i        low = _mm256_cmpeq_epi8(_mm256_loadu_si256(vectors), newline);
		__m256i        high = _mm256_cmpeq_epi8(_mm256_loadu_si256(vectors + 1), newline);
		lines += (size_t)_mm_popcnt_u64(mask_of(low, high));
	}
	return lines;
}

static bool
has_wide(void)
{
	return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
	       __builtin_cpu_supports("popcnt");
}

#endif

size_t
separator_find(const char *bytes, size_t count, uint32_t base, uint32_t *positions,
               size_t *newlines)
{
#ifdef SEPARATOR_WIDE
	if (has_wide())
		return find_wide(bytes, count, base, positions, newlines);
#endif
	return separator_find_common(bytes, count, base, positions, newlines);
}

bool
separator_lines(const char *bytes, size_t steps, char byte, uint64_t *newlines)
{
#ifdef SEPARATOR_WIDE
	if (has_wide())
		return lines_wide(bytes, steps, byte, newlines);
#endif
	return separator_lines_common(bytes, steps, byte, newlines);
}

size_t
separator_count_lines(const char *bytes, size_t steps)
{
#ifdef SEPARATOR_WIDE
	if (has_wide())
		return count_lines_wide(bytes, steps);
#endif
	return separator_count_lines_common(bytes, steps);
}
