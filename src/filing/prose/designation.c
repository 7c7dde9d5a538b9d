/*
 * Reads what pools and classes are called: roman numbers, most of all.
 */
#include "filing/prose/designation.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What a number of a pool follows. */
static const char *const number_signs[] = { "no", "nos" };

static bool
is_plain_number(struct slice text)
{
	for (size_t i = 0; i < text.length; i++)
		if (!ascii_is_digit(text.text[i]))
			return false;
	return text.length > 0 && text.length <= 2;
}

/* Whether "A" at an item names a pool: something that a pool's name stands before follows. */
static bool
is_pool_a(const struct reading *r, size_t item)
{
	enum sense behind = reading_sense(r, item + 1);

	return slice_is(reading_text(r, item), "A") &&
	       (behind == SENSE_LOANS || behind == SENSE_PART || behind == SENSE_JOIN ||
	        behind == SENSE_LOAN_KIND);
}

/* Whether a word is a pool's name of several parts: "I-A", "1A". */
static bool
is_compound_name(struct slice word)
{
	enum { COMPOUND_MAX = 6 };
	size_t letters = 0, others = 0;

	for (size_t i = 0; i < word.length; i++) {
		letters += ascii_is_upper(word.text[i]);
		others += ascii_is_digit(word.text[i]) || word.text[i] == '-';
	}
	return letters > 0 && others > 0 && letters + others == word.length && word.length <= COMPOUND_MAX;
}

/* Whether a word is a roman number, as most names of pools are. */
static bool
is_roman(struct slice word)
{
	for (size_t i = 0; i < word.length; i++)
		if (word.text[i] != 'I' && word.text[i] != 'V' && word.text[i] != 'X')
			return false;
	return word.length > 0;
}

/* Copies a name of fewer bytes than POOL_MAX, of which a sentence's text always has as many behind it. */
static void
copy_name(char name[POOL_MAX], struct slice word)
{
	memcpy(name, word.text, POOL_MAX);
	name[word.length] = '\0';
}

/* Reads a whole word as what stands behind "pool". */
static bool
parse_pool(struct slice word, char name[POOL_MAX])
{
	return word.length > 0 && pool_name(word, name) == word.length;
}

/*
 * Whether more blanks stand before an item than between the words of a
 * justified line, as before a page's number in a table of contents.
 */
static bool
stands_apart(const struct reading *r, size_t item)
{
	enum { JUSTIFIED = 3 };
	const char *text = r->sentence->text.bytes;
	size_t      at = r->sentence->tokens[r->items[item].token].start, blanks = 0;

	while (at > 0 && ascii_is_blank(text[at - 1]) && blanks <= JUSTIFIED) {
		at--;
		blanks++;
	}
	return blanks > JUSTIFIED;
}

/* A name as printed at an item, without the "'s" of "pool I's weighted average rate". */
static inline struct slice
name_at(const struct reading *r, size_t item)
{
	struct slice word = reading_text(r, item);

	if (word.length > 2 && word.text[word.length - 2] == '\'' && ascii_lower(word.text[word.length - 1]) == 's')
		word.length -= 2;
	return word;
}

bool
designation_read_pool(const struct reading *r, size_t item, char name[POOL_MAX])
{
	enum sense sense = reading_sense(r, item);

	if (sense != SENSE_NONE && sense != SENSE_NUMERAL && sense != SENSE_NUMBER)
		return false;
	struct slice word = name_at(r, item);
	if (sense == SENSE_NUMBER && (!is_plain_number(word) || stands_apart(r, item)))
		return false;
	if (word.length >= POOL_MAX)
		return false;
	bool named = is_roman(word) || is_pool_a(r, item);
	if (!named && is_compound_name(word)) {
		if (stands_apart(r, item))
			return false;
		named = true;
	}
	if (named) {
		copy_name(name, word);
		return true;
	}
	if (sense != SENSE_NUMERAL)
		return parse_pool(word, name);
	char number[2] = { (char)('0' + r->items[item].value / 10), (char)('0' + r->items[item].value % 10) };
	size_t tens = number[0] == '0' ? 0 : 1;
	return parse_pool((struct slice){ number + 1 - tens, 1 + tens }, name);
}

/* Whether an item is "No.", and says that the number of a pool follows. */
static bool
is_number_sign(const struct reading *r, size_t item)
{
	struct slice word = reading_text(r, item);

	return r->items[item].tokens == 1 && word.text[word.length] == '.' &&
	       words_equal_one(word, number_signs, LEN(number_signs));
}

void
designation_drop_signs(struct reading *r)
{
	char name[POOL_MAX];

	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_POOL))) < r->count; i++)
		if (i + 2 < r->count && is_number_sign(r, i + 1) && designation_read_pool(r, i + 2, name))
			reading_end(r, reading_move(r, i + 1, i + 2, r->count));
}

/* Whether a word may be a class's name: capitals, digits and hyphens. */
static bool
is_class_word(struct slice word)
{
	for (size_t i = 0; i < word.length; i++)
		if (!ascii_is_upper(word.text[i]) && !ascii_is_digit(word.text[i]) && word.text[i] != '-')
			return false;
	return word.length > 0;
}

/* Whether a word is the second of a class's name, "A-2", and no "REMIC". */
static bool
is_second_word(struct slice word)
{
	enum { LETTERS_MAX = 3 };
	size_t letters = 0;

	for (size_t i = 0; i < word.length; i++)
		letters += ascii_is_upper(word.text[i]);
	return is_class_word(word) && ascii_is_upper(word.text[0]) && letters <= LETTERS_MAX;
}

/* Whether a class's name of two words is at an item: "1 A-2". */
static bool
is_class_in_two(const struct reading *r, size_t item)
{
	enum { BLANK = 1 };

	if (reading_sense(r, item) != SENSE_NUMBER || reading_sense(r, item + 1) != SENSE_NONE ||
	    r->items[item + 1].token != r->items[item].token + 1)
		return false;
	struct slice number = reading_text(r, item), word = reading_text(r, item + 1);
	return is_plain_number(number) && is_second_word(word) && number.length + BLANK + word.length < POOL_MAX;
}

void
designation_join_classes(struct reading *r)
{
	for (size_t i = 0; (i = reading_find(r, i, reading_bit(SENSE_CLASS))) < r->count; i++) {
		/* "classes 1 A-1 and 2 A-1" */
		for (size_t name = i + 1; is_class_in_two(r, name); name = reading_skip_joins(r, name + 1)) {
			reading_set_sense(r, name, SENSE_NONE);
			r->items[name].tokens = 2;
			reading_end(r, reading_move(r, name + 1, name + 2, r->count));
		}
	}
}

bool
designation_read_class(const struct reading *r, size_t item, char name[POOL_MAX])
{
	enum sense sense = reading_sense(r, item);

	if (sense != SENSE_NONE && sense != SENSE_NUMBER)
		return false;
	struct slice word = name_at(r, item);
	if (word.length >= POOL_MAX || (sense == SENSE_NUMBER && !is_plain_number(word)) || !is_class_word(word))
		return false;
	copy_name(name, word);
	if (sense == SENSE_NONE && r->items[item].tokens == 2) {
		struct slice rest = sentence_token(r->sentence, r->items[item].token + 1U);
		name[word.length] = ' ';
		memcpy(name + word.length + 1, rest.text, rest.length);
		name[word.length + 1 + rest.length] = '\0';
	}
	return true;
}
