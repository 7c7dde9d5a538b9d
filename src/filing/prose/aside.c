/*
 * What stands in parentheses is left out of a sentence but for names, lone numbers
 * and shares of pools: the rest of it explains, and states nothing.
 */
#include "filing/prose/aside.h"

#include <string.h>

#include "filing/words.h"
#include "util/apart.h"

enum { PAIRS_MAX = 16 }; /* of "$9 (2%) and $8 (1%)" that are read: no filing has so many pools */

static bool
is_name_sense(enum sense sense)
{
	return sense == SENSE_POOL || sense == SENSE_LOANS || sense == SENSE_PART ||
	       sense == SENSE_QUOTE || sense == SENSE_CLASS || sense == SENSE_CERTIFICATES ||
	       sense == SENSE_JOIN || sense == SENSE_ALL || sense == SENSE_EACH;
}

/* Whether parentheses, whose first item is at `from`, are behind a number. */
static bool
are_behind_number(const struct reading *r, size_t from)
{
	return from > 1 && (reading_sense(r, from - 2) == SENSE_NUMBER || reading_sense(r, from - 2) == SENSE_UNIT);
}

/* Whether an item joins the two parts of a name in quotes that starts at `from`: "mortgage loans [in] loan group 2". */
static bool
is_in_name(const struct reading *r, size_t from, size_t item)
{
	return reading_is_link(r, item, LINK_PREPOSITION) && reading_sense(r, from) == SENSE_QUOTE &&
	       reading_sense(r, item - 1) == SENSE_LOANS && reading_sense(r, item + 1) == SENSE_POOL;
}

/* Whether items in parentheses only name something: ("the pool I mortgage loans"), (pool I), (all mortgage loans). */
static bool
only_name(const struct reading *r, size_t from, size_t to)
{
	bool named = false;
	bool of_number = are_behind_number(r, from);

	/* "62.7% (for pool I)", "62.7% (all mortgage loans)" */
	from += of_number && reading_is_link(r, from, LINK_PREPOSITION);
	if (of_number && to == from + 2 && reading_sense(r, from) == SENSE_ALL &&
	    reading_sense(r, from + 1) == SENSE_LOANS)
		return true;
	for (size_t i = from; i < to; i++) {
		enum sense sense = reading_sense(r, i);
		bool behind_word = i > from && (reading_sense(r, i - 1) == SENSE_POOL ||
		                                reading_sense(r, i - 1) == SENSE_CLASS);
		named = named || sense == SENSE_POOL || sense == SENSE_CLASS || sense == SENSE_PART;
		if (sense == SENSE_NUMBER && !behind_word)
			return false;
		if (!is_name_sense(sense) && sense != SENSE_NONE && sense != SENSE_NUMBER && !is_in_name(r, from, i))
			return false;
	}
	return named && to - from < 24;
}

/* Whether items in parentheses are one number that is no footnote mark: (December 1, 2003). */
static bool
only_number(const struct reading *r, size_t from, size_t to)
{
	return to - from == 1 && reading_sense(r, from) == SENSE_NUMBER &&
	       r->items[from].unit != UNIT_COUNT;
}

/* Passes over what joins a number in parentheses to the one before them: "(or approximately [$9])". */
static size_t
skip_or(const struct reading *r, size_t from, size_t to)
{
	while (from < to && (reading_sense(r, from) == SENSE_NEUTRAL || (reading_sense(r, from) == SENSE_JOIN &&
	                                                                 r->items[from].value == JOIN_WORD)))
		from++;
	return from;
}

/* Whether items in parentheses take loans out of those before them: (other than premium loans). */
static bool
is_exception(const struct reading *r, size_t from, size_t to)
{
	enum { NEAR = 4 };

	if (reading_sense(r, from) != SENSE_EXCEPTION)
		return false;
	for (size_t i = from + 1; i < to && i <= from + NEAR; i++) {
		enum sense sense = reading_sense(r, i);
		if (sense == SENSE_LOANS || sense == SENSE_SOME_LOANS || sense == SENSE_PART || sense == SENSE_POOL)
			return true;
	}
	return false;
}

/* Whether an item may stand between the numbers and pools in parentheses that tell the one of the other. */
static bool
may_stand_in_place(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_LINK:
		return (r->items[item].value & LINK_PREPOSITION) != 0;
	case SENSE_UNIT:
	case SENSE_NEUTRAL:
	case SENSE_COLON:
	case SENSE_JOIN:
	case SENSE_RESPECTIVELY:
	case SENSE_LOANS:
		return true;
	default:
		return false;
	}
}

/*
 * Whether items in parentheses say how much of a number before them is in
 * which pool, (326 in pool I and 1,000 in pool II), or what it is of each.
 */
static bool
only_place(const struct reading *r, size_t from, size_t to)
{
	size_t numbers = 0, pools = 0;

	/* "consisting of 674 pool I mortgage loans and 278 pool II mortgage loans" */
	from += reading_sense(r, from) == SENSE_DEFINITION;
	for (size_t i = from; i < to; i++) {
		enum sense sense = reading_sense(r, i);
		if (sense == SENSE_NUMBER && r->items[i].unit != UNIT_DATE) {
			numbers++;
		} else if (sense == SENSE_POOL) {
			/* "in pool I", "pool I: 357 months" */
			bool beside = (numbers > pools && (reading_sense(r, i - 1) == SENSE_LINK ||
			                                   reading_sense(r, i - 1) == SENSE_NUMBER)) ||
			              reading_sense(r, i + 2) == SENSE_COLON ||
			              reading_sense(r, i + 2) == SENSE_JOIN ||
			              reading_sense(r, i + 2) == SENSE_RESPECTIVELY;
			if (!beside)
				return false;
			pools++;
			i++; /* its name */
		} else if (!may_stand_in_place(r, i)) {
			return false;
		}
	}
	return numbers > 0 && numbers == pools;
}

/* Whether items in parentheses call what is before them the cut-off date: (the "Cut-off Date"). */
static bool
only_cut_off(const struct reading *r, size_t from, size_t to)
{
	enum { WORDS = 6 };
	bool named = false;

	for (size_t i = from; i < to && to - from <= WORDS; i++) {
		enum sense sense = reading_sense(r, i);
		if (sense == SENSE_MEASURE && &measures[r->items[i].value] == r->wording->cut_off_date)
			named = true;
		else if (sense != SENSE_QUOTE && sense != SENSE_JOIN && sense != SENSE_NONE && sense != SENSE_SUCH)
			return false;
	}
	return named;
}

/* Where the number in words starts that ends before `end`, "one hundred and two"; `end` where none does. */
static size_t
numeral_start(const struct reading *r, size_t end)
{
	bool   percent = end > 0 && reading_sense(r, end - 1) == SENSE_UNIT &&
	               r->items[end - 1].value == UNIT_PERCENT;
	size_t behind = end - percent, start = behind;

	while (start > 0) {
		enum sense sense = reading_sense(r, start - 1);
		bool       joins = sense == SENSE_JOIN && start < behind && start > 1 &&
		             r->items[start - 1].value == JOIN_WORD &&
		             reading_sense(r, start - 2) == SENSE_SCALE;
		if (sense != SENSE_NUMERAL && sense != SENSE_SCALE && !joins)
			break;
		start--;
	}
	return start < behind ? start : end;
}

/*
 * Puts the number in parentheses, which end the items, in the place of the same
 * number in words before them: "two percent (2%)". Returns whether it did.
 */
static bool
replace_numeral(struct reading *r, size_t open, size_t *kept)
{
	size_t start = numeral_start(r, open);

	if (start == open || *kept != open + 3 || reading_sense(r, open + 1) != SENSE_NUMBER)
		return false;
	reading_copy(r, start, open + 1);
	*kept = start + 1;
	return true;
}

/* A number's digits, without the "%" behind them. */
static struct slice
digits_of(const struct reading *r, size_t item)
{
	struct slice text = reading_text(r, item);

	text.length -= text.length > 0 && text.text[text.length - 1] == '%';
	return text;
}

/* Whether parentheses that end the items only say the percentage before them again: "95 percent (95%)". */
static bool
repeats_percentage(const struct reading *r, size_t open, size_t kept)
{
	size_t number = open - 1;

	if (open < 2 || kept != open + 3 || reading_sense(r, open + 1) != SENSE_NUMBER ||
	    r->items[open + 1].unit != UNIT_PERCENT)
		return false;
	number -= reading_sense(r, number) == SENSE_UNIT && r->items[number].value == UNIT_PERCENT;
	return reading_sense(r, number) == SENSE_NUMBER &&
	       (number < open - 1 || r->items[number].unit == UNIT_PERCENT) &&
	       slice_equal(digits_of(r, number), digits_of(r, open + 1));
}

/* Gives a measure the unit that stands in parentheses behind it, the end of the items: "WAM (in months)". */
static void
take_unit(struct reading *r, size_t open, size_t kept)
{
	enum { WORDS = 2 };
	size_t last = kept - 2; /* before the closing one */

	if (open > 0 && reading_sense(r, open - 1) == SENSE_MEASURE && kept - open > 2 &&
	    kept - open <= WORDS + 2 && reading_sense(r, last) == SENSE_UNIT)
		r->items[open - 1].unit = (uint8_t)r->items[last].value;
}

/* Whether items in parentheses say that a share is one of the loans' number: (by number of loans). */
static bool
is_by_number(const struct reading *r, size_t from, size_t to)
{
	enum { NEAR = 2 };

	for (size_t i = from; i < to && i < from + NEAR; i++)
		if (reading_sense(r, i) == SENSE_FILLER)
			return r->items[i].value == FILLER_NUMBER;
	return false;
}

/*
 * Whether parentheses at an item start with what makes a net rate of that
 * before them, (after deduction of the servicing fee), or tell that a number is
 * none: "6.50% (before deduction of the servicing fee)".
 */
static bool
is_of_fee(const struct reading *r, size_t open)
{
	if (reading_sense(r, open + 1) != SENSE_CONTEXT)
		return false;
	int of = r->items[open + 1].value;
	return (of & (CONTEXT_NET | CONTEXT_NET_TOO)) != 0 ||
	       ((of & CONTEXT_GROSS) != 0 && reading_sense(r, open - 1) == SENSE_NUMBER);
}

/* Whether items in parentheses are one word. */
static bool
is_lone_word(const struct reading *r, size_t from, size_t to, const char *word)
{
	return to - from == 1 && words_equal(reading_text(r, from), slice_of(word));
}

/* Whether one of the items in parentheses is a percentage or term. */
static bool
has_rate(const struct reading *r, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (reading_sense(r, i) == SENSE_UNIT ||
		    (reading_sense(r, i) == SENSE_NUMBER && r->items[i].unit == UNIT_PERCENT))
			return true;
	return false;
}

/* Whether an item is an average, or balance of all loans, that stands beside its number: "weighted average: 69.1%". */
static bool
is_average_beside(const struct reading *r, size_t item)
{
	if (reading_sense(r, item) != SENSE_MEASURE ||
	    (measures[r->items[item].value].traits & (TRAIT_WHOLE | TRAIT_AVERAGE)) == 0)
		return false;
	unsigned units = measures[r->items[item].value].units;
	size_t   behind = item + 1;
	while (reading_sense(r, behind) == SENSE_COLON || reading_sense(r, behind) == SENSE_NEUTRAL ||
	       reading_is_link(r, behind, ~0))
		behind++;
	return (reading_is_measured(r, behind) && (r->items[behind].unit & units) != 0) ||
	       (reading_is_measured(r, item - 1) && (r->items[item - 1].unit & units) != 0);
}

/* Notes a number in parentheses that is left out, where they name a pool of which it may be, or what it is of. */
static void
note_left_out(struct reading *r, size_t from, size_t to)
{
	uint16_t token = 0;
	bool     pool = false;

	for (size_t i = from; i < to; i++) {
		pool = pool || is_average_beside(r, i);
		bool measured = reading_sense(r, i) == SENSE_NUMBER &&
		                (reading_sense(r, i + 1) == SENSE_UNIT || reading_is_measured(r, i));
		if (measured && token == 0)
			token = r->items[i].token;
		pool = pool || reading_sense(r, i) == SENSE_POOL;
	}
	if (pool && r->left_out == 0)
		r->left_out = token;
}

/* Whether an item says of loans before it which ratios they have: "have loan-to-value ratios", "with ratios". */
static bool
tells_ratios(const struct reading *r, size_t item)
{
	bool has = reading_is_link(r, item, LINK_VERB) || reading_sense(r, item) == SENSE_RELATIVE;
	int  measure = has ? reading_measure_at(r, item + 1, UNIT_PERCENT) : NOTHING;

	return measure != NOTHING && strcmp(measures[measure].fact, "ltv") == 0;
}

/* Whether an item says of loans before it of what kind they are: "are secured by second homes". */
static bool
tells_kind(const struct reading *r, size_t item)
{
	if (!reading_is_link(r, item++, LINK_VERB))
		return false;
	while (item < r->count && (reading_sense(r, item) == SENSE_RESTRICTION || reading_sense(r, item) == SENSE_NONE))
		item++;
	return reading_is_share_kind(r, item);
}

/* Whether parentheses at an item are right behind so many loans: "12 mortgage loans", "five of the mortgage loans". */
static bool
are_behind_count(const struct reading *r, size_t open)
{
	if (open < 2 || reading_sense(r, open - 1) != SENSE_LOANS)
		return false;
	size_t number = open - 2;
	number -= number > 0 && reading_is_link(r, number, LINK_PARTITIVE);
	/* not "the pool 1 loans", "all 875 loans", "all but 12 loans" */
	const uint64_t whole = reading_bit(SENSE_POOL) | reading_bit(SENSE_ALL) | reading_bit(SENSE_EXCEPTION);
	enum sense     before = number > 0 ? reading_sense(r, number - 1) : SENSE_END;
	if ((whole & reading_bit(before)) != 0 || reading_is_definite(r, number))
		return false;
	return reading_sense(r, number) == SENSE_NUMERAL ||
	       (reading_sense(r, number) == SENSE_NUMBER && r->items[number].unit == UNIT_COUNT);
}

/* Whether an item may stand behind the numbers in parentheses that say how much of all loans some are. */
static bool
may_stand_behind_share(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_LINK:
		return (r->items[item].value & LINK_PARTITIVE) != 0;
	case SENSE_FILLER:
		return r->items[item].value == FILLER_BASE;
	case SENSE_MEASURE:
	case SENSE_LOANS:
	case SENSE_POOL:
	case SENSE_TRUST:
		return true;
	default:
		return false;
	}
}

/*
 * Whether items in parentheses say how much of all the loans before them are, which
 * something behind them, at the item `next`, tells the ratios or kind of: "12 loans ($9, or
 * 3.2% of the pool) have ratios above 80%".
 */
static bool
is_share_of_those_told(const struct reading *r, size_t from, size_t to, size_t next)
{
	bool ratios = tells_ratios(r, next);

	if (from < 2)
		return false;
	if (!are_behind_count(r, from - 1) && !(ratios && reading_is_measured(r, from - 2)))
		return false;
	if (!ratios && (to - from == 1 || !tells_kind(r, next)))
		return false;
	size_t at = reading_skip_share_lead(r, from), second = reading_skip_share_lead(r, at + 1);
	if (at >= to || !reading_is_measured(r, at))
		return false;
	if (second < to && reading_is_measured(r, second))
		at = second;
	if (!ratios && r->items[at].unit != UNIT_PERCENT)
		return false;
	for (at++; at < to; at++)
		if (!may_stand_behind_share(r, at))
			return false;
	return true;
}

/* Makes commas of parentheses that end the items. Returns their end. */
static size_t
take_as_commas(struct reading *r, size_t open, size_t kept)
{
	reading_set_sense(r, open, SENSE_JOIN);
	reading_set_sense(r, kept - 1, SENSE_JOIN);
	r->items[open].value = r->items[kept - 1].value = JOIN_COMMA;
	return kept;
}

/*
 * Leaves out what stands in parentheses that end the items, and are before the
 * item `next`, if it states nothing. Returns the items' end.
 */
static size_t
drop_aside(struct reading *r, size_t open, size_t kept, size_t next)
{
	take_unit(r, open, kept);
	if (replace_numeral(r, open, &kept))
		return kept;
	if (repeats_percentage(r, open, kept))
		return open;
	if (is_exception(r, open + 1, kept - 1)) {
		reading_copy(r, open, open + 1);
		r->items[open].value = EXCEPTION_ASIDE;
		return open + 1;
	}
	if (is_of_fee(r, open)) {
		reading_copy(r, open, open + 1);
		return open + 1;
	}
	if (is_lone_word(r, open + 1, kept - 1, "net")) {
		reading_set_sense(r, open, SENSE_CONTEXT);
		r->items[open].value = CONTEXT_NET;
		return open + 1;
	}
	/* "95% (maximum)" */
	if (open > 0 && (reading_sense(r, open - 1) == SENSE_NUMBER || reading_sense(r, open - 1) == SENSE_UNIT) &&
	    kept - open == 3 && reading_sense(r, open + 1) == SENSE_EXTREME)
		return kept;
	if (is_by_number(r, open + 1, kept - 1)) {
		reading_set_sense(r, open, SENSE_FILLER);
		r->items[open].value = FILLER_NUMBER;
		return open + 1;
	}
	if (is_share_of_those_told(r, open + 1, kept - 1, next))
		return take_as_commas(r, open, kept);
	/* "3% (2% of pool I and 4% of pool II) of the mortgage loans" would be torn */
	if ((reading_sense(r, next) != SENSE_LINK || !has_rate(r, open + 1, kept - 1)) && r->place_count < READING_PLACES &&
	    only_place(r, open + 1, kept - 1)) {
		r->places[r->place_count++] = (struct reading_place){ r->items[open].token, r->items[kept - 1].token };
		/* they are no more numbers of the list before */
		reading_set_sense(r, open, SENSE_JOIN);
		r->items[open].value = JOIN_SEMICOLON;
		return kept;
	}
	size_t number = skip_or(r, open + 1, kept - 1);
	if (only_number(r, number, kept - 1)) {
		kept = reading_move(r, open + 1, number, kept);
		r->items[open + 1].value = NUMBER_ASIDE;
		return kept;
	}
	if (only_cut_off(r, open + 1, kept - 1)) {
		if (open == 0 || reading_sense(r, open - 1) != SENSE_NUMBER || r->items[open - 1].unit != UNIT_DATE)
			return kept;
		r->items[open - 1].value = NUMBER_CUT_OFF;
		return open;
	}
	if (only_name(r, open + 1, kept - 1))
		return kept;
	note_left_out(r, open + 1, kept - 1);
	return open;
}

/* Whether items in parentheses are an abbreviation or another word for one before them: (LTV), ("FICO"). */
static bool
is_other_word(const struct reading *r, size_t from, size_t to)
{
	if (to > from + 2 && reading_sense(r, from) == SENSE_QUOTE && reading_sense(r, to - 1) == SENSE_QUOTE) {
		from++;
		to--;
	}
	enum sense sense = reading_sense(r, from);
	return to == from + 1 && (sense == SENSE_NONE || sense == SENSE_MEASURE) &&
	       sentence_kind(r->sentence, r->items[from].token) == TOKEN_WORD;
}

/*
 * The measure whose first words are the items from `first` to `open`, and its
 * last ones stand from the item `next` on; no phrase where there is none. Sets
 * `*behind` to the token behind it.
 */
static struct phrase_match
match_torn(const struct reading *r, size_t first, size_t open, size_t next, size_t *behind)
{
	enum { FIRST_WORDS = 8, LAST_WORDS = 8 };
	const struct sentence *s = r->sentence;
	const size_t           from = r->items[first].token, count = r->items[open].token - from;
	const size_t           to = r->items[next].token, left = s->count - to;
	const size_t           last = left < LAST_WORDS ? left : LAST_WORDS;
	uint16_t               words[FIRST_WORDS + LAST_WORDS + 1];

	if (count > FIRST_WORDS)
		return (struct phrase_match){ NULL, 0 };
	memcpy(words, &s->words[from], count * sizeof *words);
	memcpy(words + count, &s->words[to], last * sizeof *words);
	words[count + last] = WORD_UNKNOWN;
	struct phrase_match found = phrases_match(r->wording->phrases, words);
	*behind = to + found.length - count;
	return found.length > count && found.node->sense == SENSE_MEASURE ? found : (struct phrase_match){ NULL, 0 };
}

/* Whether an item says that what is measured behind it is an average: "weighted average". */
static bool
is_average(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_MEASURE && (measures[r->items[item].value].traits & TRAIT_AVERAGE) != 0;
}

/*
 * Joins a phrase in which parentheses with another word for it stand, "loan-to-value
 * (LTV) ratio", or say what an average is weighted by, "weighted average (by
 * balance) ratio", from one of the items before them on. The one that opens is at
 * `*open`, and `next` is behind the one that closes. Returns the item behind
 * those that the phrase takes, and sets `*open` to its own; `next` where there is none.
 */
APART static size_t
join_torn(struct reading *r, size_t *open, size_t next)
{
	enum { BACK = 2 };

	for (size_t first = *open > BACK ? *open - BACK : 0; first < *open; first++) {
		size_t              behind, end = next;
		struct phrase_match found = match_torn(r, first, *open, next, &behind);
		while (found.length > 0 && end < r->count && r->items[end].token < behind)
			end++;
		if (end == next || (end < r->count && r->items[end].token != behind))
			continue;
		uint16_t token = r->items[first].token;
		r->items[first] = found.node->item;
		r->items[first].token = token;
		r->items[first].tokens = (uint8_t)(behind - token);
		reading_set_sense(r, first, SENSE_MEASURE);
		*open = first;
		return end;
	}
	return next;
}

/*
 * Leaves out parentheses that end the items, unless they state something, with
 * what they tear apart. The first item behind them is `*next`, which moves
 * behind what is read with them. Returns the items' end.
 */
static size_t
close_aside(struct reading *r, size_t open, size_t kept, size_t *next)
{
	size_t end = *next;

	if (open > 0 && end < r->count && (is_average(r, open - 1) || is_other_word(r, open + 1, kept - 1)))
		end = join_torn(r, &open, end);
	if (end == *next)
		return drop_aside(r, open, kept, end);
	*next = end;
	return open + 1;
}

/* Leaves out the parentheses that are left, and notes the senses of what is. */
static void
drop_parentheses(struct reading *r)
{
	size_t   kept = 0;
	uint64_t senses = 0;

	for (size_t i = 0; i < r->count; i++) {
		enum sense sense = reading_sense(r, i);
		if (sense == SENSE_OPEN || sense == SENSE_CLOSE)
			continue;
		senses |= reading_bit(sense);
		if (kept < i)
			reading_copy(r, kept, i);
		kept++;
	}
	r->senses = senses;
	reading_end(r, kept);
}

/* Leaves out what stands in parentheses and states nothing, and the parentheses. */
static void
drop_asides(struct reading *r)
{
	const uint64_t marks = reading_bit(SENSE_OPEN) | reading_bit(SENSE_CLOSE);
	size_t         kept = 0, open = SIZE_MAX, depth = 0, next = 0;

	for (;;) {
		size_t i = reading_find(r, next, marks);
		kept = reading_move(r, kept, next, i);
		if (i == r->count)
			break;
		next = i + 1;
		bool closes = reading_sense(r, i) == SENSE_CLOSE;
		if (!closes && depth++ == 0)
			open = kept;
		reading_copy(r, kept++, i);
		if (closes && depth > 0 && --depth == 0)
			kept = close_aside(r, open, kept, &next);
	}
	r->count = kept;
	drop_parentheses(r);
}

/* Whether a number is at an item that another in parentheses stands behind, in units like those at `first`. */
static inline bool
is_pair(const struct reading *r, size_t first, size_t item)
{
	return reading_sense(r, item) == SENSE_NUMBER && !reading_is_aside(r, item) &&
	       reading_is_aside(r, item + 1) && r->items[item].unit == r->items[first].unit &&
	       r->items[item + 1].unit == r->items[first + 1].unit &&
	       r->items[item].unit != r->items[item + 1].unit;
}

/* Moves the second numbers of pairs from `first` on, up to `end`, behind the first ones and what joins these. */
static void
sort_pairs(struct reading *r, size_t first, size_t end)
{
	struct item asides[PAIRS_MAX];
	size_t      kept = first, count = 0;

	for (size_t i = first; i < end; i++) {
		if (reading_is_aside(r, i))
			asides[count++] = r->items[i];
		else
			reading_copy(r, kept++, i);
	}
	for (size_t i = 0; i < count; i++) {
		reading_set_sense(r, kept, SENSE_NUMBER);
		r->items[kept++] = asides[i];
	}
}

/* Reads "$9 (2%) and $8 (1%)" as two lists, "$9 and $8, 2% and 1%". */
static void
part_pairs(struct reading *r)
{
	for (size_t i = 0; i + 1 < r->count; i++) {
		size_t pairs = is_pair(r, i, i), last = i;
		while (pairs > 0 && pairs < PAIRS_MAX) {
			size_t next = reading_skip_joins(r, last + 2);
			if (next == last + 2 || !is_pair(r, i, next))
				break;
			last = next;
			pairs++;
		}
		if (pairs > 1)
			sort_pairs(r, i, last + 2);
		if (pairs > 0)
			i = last + 1;
	}
}

void
asides_take(struct reading *r)
{
	drop_asides(r);
	part_pairs(r);
}
