/*
 * Reads a sentence's tokens into items: the longest phrase at each place,
 * numbers with the units behind them.
 */
#include "filing/prose/reading.h"

#include <stdlib.h>
#include <string.h>

#include "filing/prose/aside.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words for a share. */
static const char *const shares[] = {
	"percent", "cent", "centum", "percentage", "portion", "fraction", "tenth", "half",
};

void
reading_init(struct reading *r, const struct wording *wording)
{
	r->wording = wording;
	memset(r->kinds, SENSE_END, READING_MARGIN);
}

void
reading_free(struct reading *r)
{
	free(r->subjects);
	free(r->lists);
}

/*** phrases and numbers ***/

static bool
is_number(enum token_kind kind)
{
	return kind == TOKEN_NUMBER || kind == TOKEN_DOLLARS || kind == TOKEN_PERCENT || kind == TOKEN_DATE;
}

/*
 * Whether the "or" that a bound behind a number starts with only joins a bound
 * to it that stands before another: "less than $50,400 or more than $1,000,000".
 */
APART static bool
only_joins(const struct reading *r, size_t at, size_t length)
{
	const struct sentence *s = r->sentence;
	const struct phrases  *phrases = r->wording->phrases;
	size_t                 next = at + length;

	if (next < s->count && is_number(sentence_kind(s, next)))
		return true;
	struct phrase_match longer = phrases_match(phrases, s->words + at + 1);
	return longer.length >= length && longer.node->sense == SENSE_BOUND;
}

/* Whether no share is before a token: "the sum [of the aggregate balances] is". */
APART static bool
lacks_share(const struct reading *r, size_t at)
{
	while (at > 0 && sentence_kind(r->sentence, at - 1) != TOKEN_PERCENT &&
	       !words_equal_one(sentence_token(r->sentence, at - 1), shares, LEN(shares)))
		at--;
	return at == 0;
}

/* Whether a phrase is what a share is of. */
static inline bool
is_base(const struct phrase_node *node)
{
	return node->sense == SENSE_MEASURE && (measures[node->item.value].traits & TRAIT_BASE) != 0;
}

/*
 * The longest phrase at a token, from the first word of which the next one may
 * lead on, with no bound that only joins and no whole of which there is no share.
 */
static struct phrase_match
match_longer(const struct reading *r, size_t at)
{
	struct phrase_match found = phrases_match_on(r->wording->phrases, r->sentence->words + at);
	bool                shorter = found.node->sense == SENSE_BOUND_BEHIND && only_joins(r, at, found.length);

	if (shorter || (is_base(found.node) && lacks_share(r, at)))
		return (struct phrase_match){ phrases_word(r->wording->phrases, r->sentence->words[at]), 1 };
	return found;
}

/* Reads all tokens into items. */
static void
read_items(struct reading *r)
{
	/* copies, as for all that a compiler knows, what is written to an item might change the others */
	const struct phrases *const phrases = r->wording->phrases;
	const uint16_t *const       words = r->sentence->words;
	const size_t                count = r->sentence->count;
	size_t                      item = 0;
	uint64_t                    senses = 0;

	for (size_t at = 0; at < count; item++) {
		struct phrase_match found = { phrases_word(phrases, words[at]), 1 };
		if (phrases_may_lead(phrases, found.node, words[at + 1]))
			found = match_longer(r, at);
		enum sense sense = (enum sense)found.node->sense;
		r->items[item] = found.node->item;
		r->items[item].token = (uint16_t)at;
		r->items[item].tokens = (uint8_t)found.length;
		reading_set_sense(r, item, sense);
		senses |= reading_bit(sense);
		at += found.length;
	}
	reading_end(r, item);
	r->senses = senses;
}

/*** formulas ***/

/*
 * Whether the formula at an item is that of a measure before it, and the number is
 * behind: "the level, expressed as".
 */
static bool
is_of_measure(const struct reading *r, size_t item)
{
	while (item-- > 0) {
		if (reading_sense(r, item) == SENSE_MEASURE)
			return true;
		if (reading_is_measured(r, item) || reading_is_link(r, item, LINK_VERB))
			return false;
	}
	return false;
}

/* Whether a comma is at an item behind which no formula goes on: ", of the pool I loans", ", and the balance". */
static bool
is_behind_formula(const struct reading *r, size_t item)
{
	if (reading_sense(r, item) != SENSE_JOIN || r->items[item].value != JOIN_COMMA)
		return false;
	size_t next = reading_skip_joins(r, item);
	return reading_sense(r, next) == SENSE_MEASURE || reading_is_link(r, next, LINK_PREPOSITION | LINK_PARTITIVE);
}

/*
 * Where the sentence goes on behind the formula at an item: at the verb, or at
 * a comma; the count where it does not, or a number is before that.
 */
static size_t
formula_end(const struct reading *r, size_t item)
{
	size_t end = r->count;

	for (; item < r->count && !reading_is_link(r, item, LINK_VERB); item++) {
		if (reading_is_measured(r, item))
			return r->count;
		if (end == r->count && is_behind_formula(r, item))
			end = item;
	}
	return end < item ? end : item;
}

/*
 * Leaves out how a measure is calculated, with what else that takes: "the class
 * A level, expressed as a percentage of the balance of all loans, is".
 */
APART static void
drop_formulas(struct reading *r)
{
	const uint64_t formula = reading_bit(SENSE_FORMULA);

	for (size_t i = 0; (i = reading_find(r, i, formula)) < r->count; i++) {
		if (!is_of_measure(r, i))
			continue;
		size_t end = formula_end(r, i);
		if (end == r->count)
			continue;
		i -= reading_sense(r, i - 1) == SENSE_JOIN && r->items[i - 1].value == JOIN_COMMA;
		reading_end(r, reading_move(r, i, end, r->count));
	}
}

/*** units ***/

/* Whether a number as a word stands where one is stated: "are seven". */
static bool
is_stated_numeral(const struct reading *r, size_t item, size_t kept)
{
	if (reading_sense(r, item) != SENSE_NUMERAL)
		return false;
	/* "Two [of the] [pool I] mortgage loans", "Two percent of the mortgage loans" */
	bool pool = reading_sense(r, item + 1) == SENSE_POOL && reading_sense(r, item + 3) == SENSE_LOANS;
	if (kept == 0)
		return reading_is_link(r, item + 1, LINK_PARTITIVE) ||
		       reading_sense(r, item + 1) == SENSE_LOANS || pool ||
		       reading_sense(r, item + 1) == SENSE_SCALE ||
		       (reading_sense(r, item + 1) == SENSE_UNIT && r->items[item + 1].value == UNIT_PERCENT);
	enum sense before = reading_sense(r, kept - 1);
	enum sense behind = reading_sense(r, item + 1);
	bool       list = before == SENSE_JOIN && kept > 1 && reading_sense(r, kept - 2) == SENSE_NUMBER;
	if (behind == SENSE_LINK && (r->items[item + 1].value & LINK_PREPOSITION) != 0)
		return false;
	/* "additional collateral was pledged for four mortgage loans", "In the case of the one mortgage loan for which" */
	if (reading_is_link(r, kept - 1, LINK_PREPOSITION) && (r->senses & reading_bit(SENSE_CONTEXT)) != 0 &&
	    (kept == 1 || words_equal(reading_text(r, kept - 1), slice_of("for"))))
		return pool || behind == SENSE_LOANS;
	/* "at least ten nor more than thirty years" */
	bool bound = (before == SENSE_BOUND || before == SENSE_FIXED_BOUND) &&
	             (behind == SENSE_JOIN || behind == SENSE_BOUND || behind == SENSE_FIXED_BOUND);
	return list || bound || reading_is_link(r, kept - 1, LINK_VERB) || before == SENSE_EACH ||
	       before == SENSE_DEFINITION || behind == SENSE_UNIT;
}

/* Whether a number is printed as a word, of which "twenty-five" has two. */
static bool
is_word(const struct reading *r, const struct item *item)
{
	return sentence_kind(r->sentence, item->token) == TOKEN_WORD;
}

/* Whether an item right behind a percentage is a footnote's mark: "97%2 of the loans", "97%[2]", "97% A". */
static bool
is_raised_mark(const struct reading *r, size_t item)
{
	enum { DIGITS = 2 };
	struct slice text = reading_text(r, item);
	enum sense   behind = reading_sense(r, item + 1);

	if (reading_sense(r, item) == SENSE_NUMBER && r->items[item].unit == UNIT_COUNT)
		return text.length <= DIGITS && ascii_is_digit(text.text[text.length - 1]) && behind != SENSE_UNIT &&
		       behind != SENSE_LOANS && behind != SENSE_POOL;
	return reading_sense(r, item) == SENSE_NONE && text.length == 1 && ascii_is_upper(text.text[0]);
}

/*
 * Whether a comma at an item parts a number from its term's unit, which ends there: "at
 * least 16, but not more than 30, years".
 */
static bool
is_parted_unit(const struct reading *r, size_t item)
{
	const int terms = UNIT_MONTHS | UNIT_YEARS;

	return reading_sense(r, item) == SENSE_JOIN && r->items[item].value == JOIN_COMMA &&
	       reading_sense(r, item + 1) == SENSE_UNIT && (r->items[item + 1].value & terms) != 0 &&
	       (reading_sense(r, item + 2) == SENSE_JOIN || reading_sense(r, item + 2) == SENSE_END);
}

/*
 * Whether a percentage at an item is the rest of a number of a digit or two before it,
 * which a blank has parted: "9 5%".
 */
static bool
is_rest_of_percentage(const struct reading *r, const struct item *number, size_t item)
{
	const struct item *rest = &r->items[item];

	if (reading_sense(r, item) != SENSE_NUMBER || item < 2)
		return false;
	enum sense before = reading_sense(r, item - 2); /* no "pool 1 5%" */
	return (before == SENSE_BOUND || before == SENSE_FIXED_BOUND || before == SENSE_LINK) &&
	       rest->unit == UNIT_PERCENT && rest->token == number->token + 1 && !is_word(r, number) &&
	       sentence_token(r->sentence, number->token).length <= 2;
}

/* Takes what belongs to a number and stands behind item `i`; returns the last item of it. */
static size_t
take_units(const struct reading *r, struct item *number, enum sense *sense, size_t i)
{
	for (; i + 1 < r->count && number->unit != UNIT_DATE; i++) {
		const struct item *next = &r->items[i + 1];
		enum sense         behind = reading_sense(r, i + 1);
		if (behind == SENSE_SCALE || (behind == SENSE_NUMERAL && is_word(r, number)))
			*sense = SENSE_SPOILT;
		else if (behind == SENSE_UNIT && number->unit == UNIT_COUNT)
			number->unit = (uint8_t)next->value;
		else if (number->unit == UNIT_COUNT && is_parted_unit(r, i + 1))
			continue;
		else if (number->unit == UNIT_COUNT && is_rest_of_percentage(r, number, i + 1)) {
			*sense = SENSE_SPOILT;
			number->unit = UNIT_PERCENT;
		}
		else if (number->unit == UNIT_PERCENT && is_raised_mark(r, i + 1))
			continue;
		else if (behind != SENSE_NEUTRAL || next->value != NEUTRAL_PER_ANNUM ||
		         number->unit != UNIT_PERCENT)
			break;
	}
	return i;
}

/* Whether a number is printed as two words at an item: "twenty-five". */
static bool
is_two_words(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NUMERAL && reading_sense(r, item + 1) == SENSE_NUMERAL &&
	       r->items[item].value >= 20 && r->items[item + 1].value > 0 && r->items[item + 1].value < 10;
}

/* Gives numbers the units that stand behind them, and makes numbers of words. */
static void
join_units(struct reading *r)
{
	const uint64_t counting = reading_bit(SENSE_NUMBER) | reading_bit(SENSE_SPOILT) |
	                          reading_bit(SENSE_NUMERAL) | reading_bit(SENSE_MONTH);
	size_t kept = 0, next = 0;

	if ((r->senses & counting) == 0)
		return;
	for (;;) {
		size_t i = reading_find(r, next, counting);
		kept = reading_move(r, kept, next, i);
		if (i == r->count)
			break;
		struct item item = r->items[i];
		enum sense  sense = reading_sense(r, i);
		i += is_two_words(r, i);
		if (is_stated_numeral(r, i, kept)) {
			sense = SENSE_NUMBER;
			item.unit = UNIT_COUNT;
			item.value = 0;
		}
		enum sense behind = reading_sense(r, i + 1);
		if (sense == SENSE_MONTH && (behind == SENSE_NUMBER || behind == SENSE_SPOILT)) {
			/* a date without its day or its year */
			sense = SENSE_SPOILT;
			item.unit = UNIT_DATE;
			item.token = r->items[++i].token;
		} else if (sense == SENSE_NUMBER || sense == SENSE_SPOILT) {
			i = take_units(r, &item, &sense, i);
		}
		r->senses |= reading_bit(sense);
		reading_set_sense(r, kept, sense);
		r->items[kept++] = item;
		next = i + 1;
	}
	reading_end(r, kept);
}

/*** names for loans ***/

/*
 * Whether "mortgages" or the like at an item are the loans: several, or none, or
 * each of them; not those that loans are secured by, "by first mortgages or mortgages on".
 */
static bool
are_loans(const struct reading *r, size_t item)
{
	const uint64_t of_one = reading_bit(SENSE_NOT) | reading_bit(SENSE_EACH) | reading_bit(SENSE_SUCH);
	size_t         start = item;

	while (start > 0 && reading_sense(r, start - 1) == SENSE_LOAN_KIND)
		start--;
	enum sense before = start > 0 ? reading_sense(r, start - 1) : SENSE_END;
	/* a slip of the table's word, but another one */
	if (words_equal(reading_text(r, item), slice_of("mortgaged")))
		return false;
	/* "no assets", "the pool I assets", not "the pool of assets" */
	bool named = start > 1 && reading_sense(r, start - 2) == SENSE_POOL && before != SENSE_LINK;
	if (r->items[item].value == LIEN_DENIED)
		return before == SENSE_NOT || (named && reading_is_plural(r, item));
	if ((reading_bit(before) & of_one) != 0)
		return true;
	bool listed = before == SENSE_JOIN && !reading_is_definite(r, start);
	bool secures = listed || (start > 0 && words_equal(reading_text(r, start - 1), slice_of("by")));
	return reading_is_plural(r, item) && !secures;
}

/* Makes loans of what is a name for them, and a word as any other of what is none. */
APART static void
settle_liens(struct reading *r)
{
	const uint64_t lien = reading_bit(SENSE_LIEN);

	for (size_t i = 0; (i = reading_find(r, i, lien)) < r->count; i++) {
		enum sense sense = are_loans(r, i) ? SENSE_LOANS : SENSE_NONE;
		reading_set_sense(r, i, sense);
		r->items[i].value = 0;
		r->senses |= reading_bit(sense);
	}
}

void
reading_make(struct reading *r, const struct sentence *sentence)
{
	r->sentence = sentence;
	r->place_count = r->left_out = 0;
	read_items(r);
	if ((r->senses & reading_bit(SENSE_LIEN)) != 0)
		settle_liens(r);
	if ((r->senses & reading_bit(SENSE_CLOSE)) != 0)
		asides_take(r);
	if ((r->senses & reading_bit(SENSE_FORMULA)) != 0)
		drop_formulas(r);
	join_units(r);
	r->subject_count = r->list_count = 0;
	r->some = false;
}

int
reading_measure(const struct reading *r, int item, unsigned unit)
{
	if (item == NOTHING)
		return NOTHING;
	for (int16_t i = r->items[item].meaning; i != PHRASE_NONE;) {
		const struct meaning *meaning = phrases_meaning(r->wording->phrases, i);
		if (meaning->sense == SENSE_MEASURE && (measures[meaning->value].units & unit) != 0)
			return meaning->value;
		i = meaning->next;
	}
	return NOTHING;
}

int
reading_share_at(const struct reading *r, size_t item)
{
	int measure = reading_measure_at(r, item, UNIT_PERCENT);

	return measure != NOTHING && (measures[measure].traits & TRAIT_BEHIND) != 0 ? measure : NOTHING;
}

bool
reading_is_share_base(const struct reading *r, size_t item)
{
	int share = reading_share_at(r, item);

	return share != NOTHING && (measures[share].traits & TRAIT_BASE) != 0;
}

bool
reading_is_share_kind(const struct reading *r, size_t item)
{
	int share = reading_share_at(r, item);

	return share != NOTHING && (measures[share].traits & TRAIT_BASE) == 0;
}

/* Whether "a" or "an" stands right before a token. */
static bool
is_behind_article(const struct sentence *s, size_t token)
{
	const char *text = s->text.bytes;
	size_t      end = (size_t)(sentence_token(s, token).text - text);

	while (end > 0 && ascii_is_blank(text[end - 1]))
		end--;
	size_t start = end;
	while (start > 0 && ascii_is_alphanumeric(text[start - 1]))
		start--;
	struct slice word = { text + start, end - start };
	return words_equal(word, slice_of("a")) || words_equal(word, slice_of("an"));
}

bool
reading_is_behind_article(const struct reading *r, size_t item)
{
	return is_behind_article(r->sentence, r->items[item].token);
}

bool
reading_has_article(const struct reading *r, size_t item)
{
	for (size_t i = 0; i < r->items[item].tokens; i++)
		if (is_behind_article(r->sentence, r->items[item].token + i))
			return true;
	return false;
}
