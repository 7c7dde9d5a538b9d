/*
 * Eight bytes at a time, as one number whose lowest byte is the first of them,
 * the same on every machine.
 */
#ifndef UTIL_WORD_H
#define UTIL_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A word of eight times the same byte. */
#define WORD_OF(byte) (UINT64_C(0x0101010101010101) * (unsigned char)(byte))

/* The eight bytes at an address, which need not be aligned. */
static inline uint64_t
word_at(const char *bytes)
{
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t word;

	memcpy(&word, bytes, sizeof word);
	return word;
#else
	uint64_t word = 0;

	for (int i = 7; i >= 0; i--)
		word = word << 8 | (unsigned char)bytes[i];
	return word;
#endif
}

/* Writes a word's eight bytes to an address, which need not be aligned. */
static inline void
word_put(char *bytes, uint64_t word)
{
#if defined __BYTE_ORDER__ && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(bytes, &word, sizeof word);
#else
	for (int i = 0; i < 8; i++, word >>= 8)
		bytes[i] = (char)(word & 0xff);
#endif
}

/*
 * The eight bytes at `at`, 0 for those from `end` on, which is behind `at`. Of
 * the text before, the bytes from `start` on may be read.
 */
static inline uint64_t
word_up_to(const char *start, const char *at, const char *end)
{
	size_t   left = (size_t)(end - at);
	uint64_t word = 0;

	if (left >= 8)
		return word_at(at);
	if (end - start >= 8)
		return word_at(end - 8) >> 8 * (8 - left);
	while (left > 0)
		word = word << 8 | (unsigned char)at[--left];
	return word;
}

/* Two words, of which the first `count` bytes, 16 at most, are 0xff and the others 0. */
static inline void
word_masks(size_t count, uint64_t masks[2])
{
	static const char bytes[32] = "\xff\xff\xff\xff\xff\xff\xff\xff"
	                              "\xff\xff\xff\xff\xff\xff\xff\xff";

	masks[0] = word_at(bytes + 16 - count);
	masks[1] = word_at(bytes + 24 - count);
}

/* What is left of a word if only its first `count` bytes, 8 at most, are kept. */
static inline uint64_t
word_keep_first(uint64_t word, size_t count)
{
	uint64_t masks[2];

	word_masks(count, masks);
	return word & masks[0];
}

/* The same for its last bytes. */
static inline uint64_t
word_keep_last(uint64_t word, size_t count)
{
	static const char bytes[] = "\0\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff";

	return word & word_at(bytes + count);
}

/* 0x80 in each byte of the word that equals `byte`, 0 in all others. */
static inline uint64_t
word_matches(uint64_t word, char byte)
{
	uint64_t different = word ^ WORD_OF(byte);

	return ~(((different & WORD_OF(0x7f)) + WORD_OF(0x7f)) | different | WORD_OF(0x7f));
}

/* 0x80 in each byte of the word that is a letter of ASCII, 0 in all others. */
static inline uint64_t
word_letters(uint64_t word)
{
	uint64_t small = (word | WORD_OF('a' - 'A')) & WORD_OF(0x7f);
	uint64_t from_a = small + WORD_OF(0x80 - 'a'), behind_z = small + WORD_OF(0x7f - 'z');

	return from_a & ~behind_z & ~word & WORD_OF(0x80);
}

/* The number of the lowest bit that is set, from 0; some bit must be. */
static inline unsigned
word_lowest_bit(uint64_t word)
{
#ifdef __GNUC__
	return (unsigned)__builtin_ctzll(word);
#else
	unsigned number = 0;

	for (; (word & 1) == 0; word >>= 1)
		number++;
	return number;
#endif
}

/* The number of the highest bit that is set, from 0; some bit must be. */
static inline unsigned
word_highest_bit(uint64_t word)
{
#ifdef __GNUC__
	return 63 ^ (unsigned)__builtin_clzll(word); /* the same as 63 minus it, in fewer instructions */
#else
	unsigned number = 0;

	for (; word > 1; word >>= 1)
		number++;
	return number;
#endif
}

/* How many bits are set. */
static inline unsigned
word_count_bits(uint64_t word)
{
	word -= word >> 1 & WORD_OF(0x55);
	word = (word & WORD_OF(0x33)) + (word >> 2 & WORD_OF(0x33));
	return (unsigned)(((word + (word >> 4)) & WORD_OF(0x0f)) * WORD_OF(1) >> 56);
}

/* Whether all bytes of the word are printable characters of ASCII, blanks included. */
static inline bool
word_is_printable(uint64_t word)
{
	/* bytes from 0x20 on have one of two bits; 0x7f and more have, or get, the high one */
	uint64_t low = (word | word << 1) & WORD_OF(0x40);
	uint64_t high = (word | (word + WORD_OF(1))) & WORD_OF(0x80);

	return low == WORD_OF(0x40) && high == 0;
}

/* 0x80 in each byte of the word that is no digit, 0 in all others. */
static inline uint64_t
word_not_digits(uint64_t word)
{
	uint64_t different = word ^ WORD_OF('0');

	return (((different & WORD_OF(0x7f)) + WORD_OF(0x76)) | different) & WORD_OF(0x80);
}

#endif
