/*
 * Amounts as they are printed in a summed field: "1233009", "-0.50",
 * "$1,233,009.00", "(12.5)". Most are read as a vector of sixteen digits, or as
 * words of eight, without a branch for each; whatever is out of the ordinary
 * goes the long way.
 */
#ifndef RECORD_AMOUNT_H
#define RECORD_AMOUNT_H

#include "record/decimal.h"
#include "util/separator.h"
#include "util/slice.h"
#include "util/word.h"

enum {
	AMOUNT_DIGITS = DECIMAL_SHORT, /* as many as an amount that is no decimal has at most */
	AMOUNT_DECIMAL = 16,           /* bytes that amount_of_decimal reads at most */
	AMOUNT_MARGIN = 24             /* bytes that amount_usual reads before and behind a text */
};

/* What an amount's scale says where it is no number of digits. */
enum {
	AMOUNT_EMPTY = -1, /* nothing is stated */
	AMOUNT_LONG = -2,  /* more than AMOUNT_DIGITS: only a decimal can hold it */
	AMOUNT_NONE = -3   /* the text is no amount */
};

/* value * 10^-scale */
struct amount {
	int64_t value;
	int     scale;
};

/* The largest number that can be multiplied with 10 to the power of the index. */
extern const int64_t amount_limits[AMOUNT_DIGITS + 1];

/*
 * Reads an amount of any form: digits, with a point and digits behind it or
 * not; thousands commas between all groups of three or none; "$" before the
 * digits; a sign before or behind the "$", or parentheses, which make it
 * negative, around all or all but the "$". The scale tells where there is no
 * value.
 */
struct amount amount_read(struct slice text);

/* Reads the same into a decimal. Returns 1, 0 where the text is no amount, -1 with errno ENOMEM. */
int amount_decimal(struct decimal *number, struct slice text);

/* Appends an amount that has a value, as a plain decimal with all digits of its scale. */
void amount_write(struct output *output, struct amount amount);

/* Whether a text starts with a minus. That, and a "$", are taken off its length. */
static inline bool
amount_marks(const char *text, size_t *length)
{
	bool negative = *text == '-';

	*length -= negative;
	*length -= text[negative] == '$';
	return negative;
}

#if defined __SSE2__ && !defined SEPARATOR_PLAIN

/* The 16 bytes at an address, which need not be aligned, as a vector. */
static inline __m128i
amount_bytes(const char *bytes)
{
	return _mm_loadu_si128((const __m128i *)(const void *)bytes);
}

/* 16 bytes, of which the last `count`, all from 16 to 32, are 0xff and the others 0. */
static inline __m128i
amount_last(size_t count)
{
	static const char bytes[48] = "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
	                              "\xff\xff\xff\xff\xff\xff\xff\xff"
	                              "\xff\xff\xff\xff\xff\xff\xff\xff"
	                              "\xff\xff\xff\xff\xff\xff\xff\xff"
	                              "\xff\xff\xff\xff\xff\xff\xff\xff";

	return amount_bytes(bytes + count);
}

/* `first` where the mask's bits are set, `second` elsewhere. */
static inline __m128i
amount_choose(__m128i mask, __m128i first, __m128i second)
{
	return _mm_or_si128(_mm_and_si128(mask, first), _mm_andnot_si128(mask, second));
}

/* The number that 16 digits make, the first of them in the lowest byte. */
static inline uint64_t
amount_of_digits(__m128i digits)
{
	__m128i pairs = _mm_add_epi16(
		_mm_mullo_epi16(_mm_and_si128(digits, _mm_set1_epi16(0xff)), _mm_set1_epi16(10)),
		_mm_srli_epi16(digits, 8));
	__m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(1 << 16 | 100));
	__m128i eights = _mm_madd_epi16(_mm_packs_epi32(fours, fours),
	                                _mm_set1_epi32(1 << 16 | 10000));
	uint64_t both;

	_mm_storel_epi64((__m128i *)(void *)&both, eights);
	return (both & UINT32_MAX) * 100000000 + (both >> 32);
}

/* Some bit is set where one of 16 bytes is `byte`: that with its number. */
static inline uint32_t
amount_places(__m128i bytes, char byte)
{
	return (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte)));
}

/*
 * Moves the groups of three digits before `end` together over the commas
 * between them. The first group, and `behind` digits that follow it, stand
 * where they belong.
 */
static inline __m128i
amount_join(__m128i digits, const char *end, size_t behind)
{
	digits = amount_choose(amount_last(behind + 3), digits, amount_bytes(end - 17));
	digits = amount_choose(amount_last(behind + 6), digits, amount_bytes(end - 18));
	return amount_choose(amount_last(behind + 9), digits, amount_bytes(end - 19));
}

/*
 * Reads a well-formed plain decimal of 1 to AMOUNT_DECIMAL bytes, "12.50"; 17 bytes before
 * its end may be read.
 */
static inline struct amount
amount_of_decimal(const char *end, size_t length)
{
	__m128i  bytes = amount_bytes(end - 16);
	uint32_t point = amount_places(bytes, '.') & (UINT32_C(0xffff0000) >> length & 0xffff);
	size_t   scale = 0;

	if (point != 0) {
		scale = 15 - word_lowest_bit(point);
		bytes = amount_choose(amount_last(scale), bytes, amount_bytes(end - 17));
		length--;
	}
	__m128i digits = _mm_and_si128(_mm_xor_si128(bytes, _mm_set1_epi8('0')), amount_last(length));
	return (struct amount){ (int64_t)amount_of_digits(digits), (int)scale };
}

/*
 * Reads an amount in the usual form: at most 16 bytes behind a minus and a
 * "$". Returns false where it has another one, which may be an amount for
 * amount_read. All its digits are put into one vector, the last in the last
 * byte, by loads from where the point and the commas do not come between.
 */
static inline bool
amount_usual(const char *text, size_t length, struct amount *amount)
{
	const char *end = text + length;
	const bool  negative = amount_marks(text, &length);

	if (length - 1 >= 16)
		return false;
	/* In the last byte a point or a comma is none, and no digit either. */
	uint32_t inside = UINT32_C(0xffff0000) >> length & 0x7fff;
	__m128i  bytes = amount_bytes(end - 16);
	uint32_t points = amount_places(bytes, '.') & inside;
	uint32_t commas = amount_places(bytes, ',') & inside;
	size_t   point = points != 0;
	unsigned last = 31 - (unsigned)__builtin_clz(points << 1 | 1); /* from 1; 0 for none */
	size_t   scale = (16 - last) % 16;
	size_t   count = length - point;
	__m128i  digits = amount_choose(amount_last(scale), bytes, amount_bytes(end - 16 - point));
	if (commas != 0) {
		size_t whole = count - scale;
		if (commas != (UINT32_C(0x1111) >> (scale + point) & inside) || whole % 4 == 0)
			return false;
		digits = amount_join(digits, end - point, scale);
		count -= whole / 4;
	}
	digits = _mm_and_si128(_mm_xor_si128(digits, _mm_set1_epi8('0')), amount_last(count));
	__m128i  over = _mm_subs_epu8(digits, _mm_set1_epi8(9));
	uint64_t value = amount_of_digits(digits);
	amount->value = (int64_t)((value ^ (0 - (uint64_t)negative)) + negative);
	amount->scale = (int)scale;
	return amount_places(over, 0) == 0xffff;
}

#else

/* Reads a well-formed plain decimal of 1 to AMOUNT_DECIMAL bytes, "12.50". */
static inline struct amount
amount_of_decimal(const char *end, size_t length)
{
	struct amount amount = { 0, 0 };

	for (const char *at = end - length; at < end; at++) {
		if (*at == '.')
			amount.scale = (int)(end - at) - 1;
		else
			amount.value = amount.value * 10 + (*at - '0');
	}
	return amount;
}

/* Some bit is set where a byte of the word is more than 9. */
static inline uint64_t
amount_not_digits(uint64_t word)
{
	return ((word + WORD_OF(0x76)) | word) & WORD_OF(0x80);
}

/*
 * The number that eight digits make, the first of them in the lowest byte:
 * neighbours become pairs, and each pair is multiplied to its place. Where the
 * word is a comma and three digits twice, and the commas 0, the places differ.
 */
static inline uint64_t
amount_of_word(uint64_t word, bool commas)
{
	const uint64_t pairs = UINT64_C(0x000000ff000000ff);
	const uint64_t first = commas ? UINT64_C(100000) : UINT64_C(1000000);
	const uint64_t second = commas ? UINT64_C(1000) : UINT64_C(10000);

	word = word * 10 + (word >> 8);
	return ((word & pairs) * (100 + (first << 32)) +
	        (word >> 16 & pairs) * (1 + (second << 32))) >> 32;
}

/* Reads the digits, 16 at most, before `end`. `*wrong` gets a bit where there is another byte. */
static inline uint64_t
amount_plain(const char *end, size_t count, uint64_t *wrong)
{
	uint64_t low = word_at(end - 8) ^ WORD_OF('0');

	if (count <= 8) {
		low = word_keep_last(low, count);
		*wrong |= amount_not_digits(low);
		return amount_of_word(low, false);
	}
	uint64_t high = word_keep_last(word_at(end - 16) ^ WORD_OF('0'), count - 8);
	*wrong |= amount_not_digits(low) | amount_not_digits(high);
	return amount_of_word(high, false) * 100000000 + amount_of_word(low, false);
}

/* The same for digits with commas, 16 bytes at most, every fourth from the end a comma. */
static inline uint64_t
amount_grouped(const char *end, size_t count, uint64_t *wrong)
{
	const uint64_t zeros = UINT64_C(0x3030302c3030302c); /* ",000,000" */
	const uint64_t commas = UINT64_C(0x000000ff000000ff);
	uint64_t       low = word_at(end - 8) ^ zeros;
	uint64_t       high = word_at(end - 16) ^ zeros;

	low = word_keep_last(low, count < 8 ? count : 8);
	high = word_keep_last(high, count < 8 ? 0 : count - 8);
	*wrong |= amount_not_digits(low) | amount_not_digits(high) | ((low | high) & commas);
	*wrong |= count % 4 == 0; /* a comma with nothing before it */
	return amount_of_word(high, true) * 1000000 + amount_of_word(low, true);
}

/*
 * Reads an amount in the usual form: at most 16 bytes behind a minus and a
 * "$", 8 of them behind the point. Returns false where it has another one,
 * which may be an amount for amount_read.
 */
static inline bool
amount_usual(const char *text, size_t length, struct amount *amount)
{
	const char *end = text + length;
	const bool  negative = amount_marks(text, &length);
	uint64_t    wrong = 0;

	if (length - 1 >= 16)
		return false;
	text = end - length;
	uint32_t limit = UINT32_C(1) << length;
	size_t   point = word_lowest_bit(separator_mask_of(text, '.') | limit);
	size_t   scale = length - point - (point < length);
	if (scale > 8 || point + 1 == length)
		return false;
	/* Where it is another field's comma, there are too few digits for it to matter. */
	bool     grouped = text[(ptrdiff_t)point - 4] == ',';
	uint64_t whole = grouped ? amount_grouped(text + point, point, &wrong)
	                         : amount_plain(text + point, point, &wrong);
	uint64_t behind = word_keep_last(word_at(text + length - 8) ^ WORD_OF('0'), scale);
	wrong |= amount_not_digits(behind);
	/* Unsigned, because what is no number may overflow. */
	whole = whole * (uint64_t)decimal_powers[scale] + amount_of_word(behind, false);
	amount->value = (int64_t)(negative ? 0 - whole : whole);
	amount->scale = (int)scale;
	return wrong == 0;
}

#endif

#endif
