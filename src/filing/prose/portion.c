/*
 * Settles which of the loans are meant that a list names, by the words around
 * it: all of them, so many, or those of a kind that no table knows.
 */
#include "filing/prose/portion.h"

#include "filing/prose/member.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words before the trustee or the trust, to whom something is given. */
static const char *const to_trust[] = { "to", "into", "with", "as" };

/* Words for what is done with loans that the trust gets. */
static const char *const giving[] = {
	"sell", "sells", "sold", "transfer", "transfers", "transferred", "convey", "conveys",
	"conveyed", "assign", "assigns", "assigned", "deposit", "deposits", "deposited",
};

/* Words behind loans for a kind of them. */
static const char *const kinds_made[] = { "made", "delinquent", "refinanced", "modified" };

/* Words before a verb for what is done with all of the trust's loans. */
static const char *const doing_with_all[] = { "trust", "trustee", "fund", "will", "to" };

/* Words for what parts of the loans do. */
static const char *const parting[] = {
	"account", "accounts", "accounted", "represent", "represents", "constitute",
};

/* Words for what is done with all loans that follow. */
static const char *const of_all[] = {
	"by", "hold", "holds", "holding", "own", "owns", "owning", "selected",
};

/* Words for loans whose rates are not fixed. */
static const char *const kinds_of_rates[] = { "adjustable", "hybrid", "variable" };

/*** so many ***/

/* Whether an item is a number that can count loans, or their share. */
static bool
is_quantity(const struct reading *r, size_t item)
{
	enum sense sense = reading_sense(r, item);

	return sense == SENSE_NUMERAL ||
	       (sense == SENSE_NUMBER && (r->items[item].unit == UNIT_COUNT || r->items[item].unit == UNIT_PERCENT));
}

/* The item behind the nearest one before `at` that no bound is, and nothing like "approximately". */
static size_t
skip_back(const struct reading *r, size_t at)
{
	while (at > 0 && (reading_sense(r, at - 1) == SENSE_NEUTRAL || reading_sense(r, at - 1) == SENSE_BOUND ||
	                  reading_sense(r, at - 1) == SENSE_FIXED_BOUND))
		at--;
	return at;
}

/* Whether loans before an item are then told to be transferred to the trustee: as a rule, they are all. */
static bool
are_transferred(const struct reading *r, size_t item)
{
	for (; item < r->count && reading_sense(r, item) != SENSE_NOT; item++) {
		if (reading_sense(r, item) != SENSE_MEASURE)
			continue;
		const struct measure *measure = &measures[r->items[item].value];
		if ((measure->traits & TRAIT_BEHIND) != 0 && strcmp(measure->fact, "closing_date") == 0)
			return true;
	}
	return false;
}

/* Whether a token is one of two words. */
static bool
is_either(const struct sentence *s, size_t token, const char *word, const char *other)
{
	struct slice text = sentence_token(s, token);

	return words_equal(text, slice_of(word)) || words_equal(text, slice_of(other));
}

/* Whether words from a token on say that something is given to the trust: "to the Trustee", "as trustee". */
static bool
is_given_to_trust(const struct sentence *s, size_t token)
{
	for (; token + 1 < s->count && sentence_kind(s, token) != TOKEN_SEMICOLON; token++) {
		if (is_either(s, token, "which", "who"))
			return false;
		if (words_equal_one(sentence_token(s, token), to_trust, LEN(to_trust)) &&
		    is_either(s, token + 1, "trustee", "trust"))
			return true;
	}
	return false;
}

/* Whether a word is what is done with loans that are given to the trust. */
static bool
is_given(struct slice word)
{
	return words_equal_one(word, giving, LEN(giving));
}

bool
portion_is_deposited(const struct reading *r, size_t number, size_t loans)
{
	return number > 0 && reading_sense(r, number - 1) == SENSE_NONE && is_given(reading_text(r, number - 1)) &&
	       is_given_to_trust(r->sentence, r->items[loans].token);
}

bool
portion_are_given(const struct reading *r, size_t item)
{
	if (reading_sense(r, item) != SENSE_MEASURE || r->items[item].tokens < 2 ||
	    strcmp(measures[r->items[item].value].fact, "closing_date") != 0)
		return false;
	return is_either(r->sentence, r->items[item].token, "mortgage", "loan") &&
	       is_given_to_trust(r->sentence, r->items[item].token);
}

bool
portion_is_behind_trustee(const struct reading *r, size_t number)
{
	const struct sentence *s = r->sentence;
	size_t                 token = r->items[number].token;

	token -= token > 0 && sentence_kind(s, token - 1) == TOKEN_COMMA;
	if (token < 2 || !is_either(s, token - 1, "trustee", "trust"))
		return false;
	if (words_equal(sentence_token(s, token - 2), slice_of("as")))
		return words_equal(sentence_token(s, token - 1), slice_of("trustee"));
	return token > 2 && words_equal(sentence_token(s, token - 2), slice_of("to")) &&
	       is_given(sentence_token(s, token - 3));
}

/* Whether "including" at an item is said of loans, and not of a pool: some of them follow. */
static bool
is_behind_loans(const struct reading *r, size_t item)
{
	item -= item > 0 && reading_sense(r, item - 1) == SENSE_JOIN;
	return item > 0 && reading_sense(r, item - 1) == SENSE_SUBJECTS &&
	       r->subjects[r->lists[r->items[item - 1].value].first].closed;
}

/*
 * Whether words from an item on, behind what loans have, say of which kind they
 * are: "12 loans, with a balance of $9, [made to employees]".
 */
static bool
are_then_made(const struct reading *r, size_t item)
{
	bool told = false;

	for (; item < r->count && !reading_is_link(r, item, LINK_VERB); item++) {
		told = told || reading_sense(r, item) == SENSE_NUMBER;
		if (told && reading_sense(r, item) == SENSE_RESTRICTION &&
		    words_equal_one(reading_text(r, item), kinds_made, LEN(kinds_made)))
			return true;
	}
	return false;
}

/*
 * Whether a verb at an item, that no table knows, is of what is done with all of
 * the trust's loans: "the trust acquires", "the seller will sell".
 */
static bool
is_done_with_all(const struct reading *r, size_t item)
{
	enum { NEAR = 3 };

	size_t verb = r->items[item].token;
	for (size_t near = 1; near <= NEAR && near <= verb; near++)
		if (words_equal_one(sentence_token(r->sentence, verb - near), doing_with_all, LEN(doing_with_all)))
			return true;
	return false;
}

/*
 * Whether a verb at an item tells which part of the loans those behind it are,
 * by what is no pool: "California accounts for", "three borrowers have".
 */
static bool
is_of_others(const struct reading *r, size_t item)
{
	size_t     subject = item - (item > 1 && reading_sense(r, item - 1) == SENSE_JOIN);
	enum sense before = subject > 0 ? reading_sense(r, subject - 1) : SENSE_JOIN;
	if (!words_equal_one(reading_text(r, item), parting, LEN(parting)))
		return before == SENSE_UNIT;
	return !is_done_with_all(r, item) &&
	       (before == SENSE_NONE || before == SENSE_UNIT || before == SENSE_NUMBER || before == SENSE_MEASURE);
}

/*
 * Whether somebody did something to so many loans, which start at an item: "the
 * bank sold [210 mortgage loans]". A word that no table knows is a verb there,
 * but for "backed by 674 mortgage loans" and the like.
 */
static bool
is_object(const struct reading *r, size_t item, size_t loans, size_t next)
{
	int value = r->items[item - 1].value;

	if (r->items[loans - 1].unit != UNIT_COUNT || portion_is_deposited(r, item, loans) ||
	    portion_is_behind_trustee(r, item))
		return false;
	switch (reading_sense(r, item - 1)) {
	case SENSE_DEFINITION:
		return value == DEFINITION_SOME &&
		       (is_behind_loans(r, item - 1) || are_then_made(r, next) || is_of_others(r, item - 1));
	case SENSE_MEASURE:
		return (measures[value].units & UNIT_DATE) != 0;
	case SENSE_NONE:
		return !words_equal_one(reading_text(r, item - 1), of_all, LEN(of_all)) &&
		       !is_done_with_all(r, item - 1);
	case SENSE_RESTRICTION:
		/* "acquired", which may be "acquire", too */
		return (value == 0 && !is_done_with_all(r, item - 1)) || value == RESTRICTION_MOVED;
	case SENSE_CONTEXT:
		return value == CONTEXT_REPURCHASE;
	case SENSE_LINK:
		if (reading_is_link(r, item - 1, LINK_VERB) && is_of_others(r, item - 1))
			return true;
		/* "selected from"; "foreclosed on", not "based on" */
		return reading_is_link(r, item - 1, LINK_FROM) ||
		       (words_equal(reading_text(r, item - 1), slice_of("on")) &&
		        (item == 1 || !words_equal(reading_text(r, item - 2), slice_of("based"))));
	default:
		return false;
	}
}

/* Whether an item is a number with "%". */
static bool
is_rate(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NUMBER && r->items[item].unit == UNIT_PERCENT;
}

/* Whether a parenthesis opens between the item before `kept` and the list: "a rate of 5.75% (the "pool I loans")". */
static bool
is_parenthesized(const struct reading *r, size_t item, size_t kept)
{
	for (size_t token = r->items[item].token; token > r->items[kept - 1].token; token--)
		if (sentence_kind(r->sentence, token - 1) == TOKEN_OPEN)
			return true;
	return false;
}

/*
 * Whether the loans that item `kept` will be are what somebody gave or had dollars for:
 * "received $9 for mortgage loans with".
 */
static bool
is_bought(const struct reading *r, size_t item, size_t kept, size_t next)
{
	if (kept < 3 || reading_sense(r, kept - 2) != SENSE_NUMBER || r->items[kept - 2].unit != UNIT_USD ||
	    !reading_is_link(r, kept - 1, LINK_PREPOSITION) || reading_sense(r, next) != SENSE_RELATIVE ||
	    reading_is_definite(r, item))
		return false;
	return reading_sense(r, skip_back(r, kept - 2) - 1) == SENSE_NONE;
}

/*
 * Whether the loans that item `kept` will be are those of so many dollars, of which something
 * is told that each loan has: "No more than $9 of the mortgage loans have maturities of".
 */
static bool
are_of_dollars(const struct reading *r, size_t kept, size_t next)
{
	if (kept < 2 || reading_sense(r, kept - 2) != SENSE_NUMBER || r->items[kept - 2].unit != UNIT_USD ||
	    skip_back(r, kept - 2) != 0 || !reading_is_link(r, next, LINK_VERB))
		return false;
	return reading_sense(r, next + 1) == SENSE_MEASURE && reading_share_at(r, next + 1) == NOTHING;
}

/*
 * Whether the subject that item `kept` will be is only a part of what it names:
 * "7 mortgage loans", "40% of the loans", "most loans". "The 875 loans" are
 * all, and so are those that something consists of. Its list starts at `item`.
 */
static bool
is_portion(const struct reading *r, size_t item, size_t kept, size_t next)
{
	if (kept > 0 && reading_sense(r, kept - 1) == SENSE_PORTION)
		return true;
	/* "most of the 674 mortgage loans" */
	if (kept > 1 && reading_sense(r, kept - 2) == SENSE_PORTION && is_quantity(r, kept - 1))
		return true;
	/* "7 of the mortgage loans", "one or more of" */
	if (kept > 1 && reading_is_link(r, kept - 1, LINK_PARTITIVE))
		return is_quantity(r, kept - 2) || are_of_dollars(r, kept, next) ||
		       (kept > 2 && reading_sense(r, kept - 2) == SENSE_BOUND_BEHIND && is_quantity(r, kept - 3));
	if (kept > 0 && is_rate(r, kept - 1) && is_parenthesized(r, item, kept))
		return false;
	/* "the rates of 41 mortgage loans" */
	if (kept > 2 && is_quantity(r, kept - 1) && reading_is_link(r, kept - 2, LINK_PARTITIVE) &&
	    reading_sense(r, kept - 3) == SENSE_MEASURE)
		return !reading_is_definite(r, kept - 1);
	if (is_bought(r, item, kept, next))
		return true;
	if (kept == 0 || !is_quantity(r, kept - 1) || reading_is_definite(r, kept - 1))
		return false;
	size_t before = kept - 1;
	/* "consist of 674 and 278 mortgage loans" */
	while (before > 1 && reading_sense(r, before - 1) == SENSE_JOIN && is_quantity(r, before - 2))
		before -= 2;
	before = skip_back(r, before);
	if (before > 0)
		return (reading_sense(r, before - 1) == SENSE_JOIN && !portion_is_behind_trustee(r, before)) ||
		       is_object(r, before, kept, next);
	return !are_transferred(r, kept);
}

/*
 * Whether the subject that item `kept` will be is counted as another before it
 * is: "there are 10 pool I loans with a balance of $9 and 7 pool II loans".
 */
static bool
is_counted_on(const struct reading *r, const struct subject_list *list, size_t kept, size_t next)
{
	if (!list->strong || reading_is_link(r, next, LINK_VERB))
		return false;
	for (size_t i = kept; i-- > 0 && !reading_is_link(r, i, LINK_VERB);) {
		if (reading_sense(r, i) != SENSE_SUBJECTS)
			continue;
		const struct subject_list *before = &r->lists[r->items[i].value];
		return before->strong && !before->portion && i > 0 && is_quantity(r, i - 1);
	}
	return false;
}

/*** of a kind ***/

/* Whether the subject that item `kept` will be is named right behind "consists of", and how many there are. */
static bool
is_consisted_of(const struct reading *r, size_t kept)
{
	if (kept == 0 || !is_quantity(r, kept - 1))
		return false;
	size_t before = skip_back(r, kept - 1);
	return before > 0 && reading_sense(r, before - 1) == SENSE_DEFINITION &&
	       r->items[before - 1].value == DEFINITION_WHOLE;
}

/* What is said of all loans of a pool, and tells none of them from the others. */
static const char *const general_words[] = {
	"outstanding", "respective", "existing",    "current",  "final",     "listed", "identified",
	"selected",    "related",    "underlying",  "foregoing", "aforesaid", "trust", "whole",
	"transferred", "assigned",   "deposited",   "conveyed", "sold",      "purchased", "acquired",
};

/* Whether an item may say of which kind the loans behind it are: a word that no table knows, "fifteen year". */
static bool
is_adjective(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_NONE:
		return sentence_kind(r->sentence, r->items[item].token) == TOKEN_WORD &&
		       !words_equal_one(reading_text(r, item), general_words, LEN(general_words));
	case SENSE_NUMERAL:
		return reading_sense(r, item + 1) == SENSE_UNIT;
	case SENSE_NUMBER:
		return r->items[item].unit == UNIT_YEARS;
	case SENSE_UNIT:
		return r->items[item].value == UNIT_YEARS;
	case SENSE_RESTRICTION:
		/* "the prepaid [mortgage loans]" */
		return r->items[item].tokens == 1 && reading_is_definite(r, item);
	default:
		return false;
	}
}

/* Whether an item says whose loans those behind it are: "CMSI's". */
static bool
is_possessive(const struct reading *r, size_t item)
{
	struct slice word = reading_text(r, item);

	return word.length > 2 && word.text[word.length - 2] == '\'' && ascii_lower(word.text[word.length - 1]) == 's';
}

/* Where such words start that end before `kept`, "the California [mortgage loans]"; `kept` for none. */
static size_t
adjectives_start(const struct reading *r, size_t kept)
{
	size_t start = kept;

	while (start > 0 && is_adjective(r, start - 1) && (start == kept || !reading_is_definite(r, start)))
		start--;
	return start;
}

/* Whether an item names what a number is of: "the balance of …", "the rate for …", "the rate on …". */
static bool
is_behind_measure(const struct reading *r, size_t item)
{
	return item > 1 && reading_sense(r, item - 1) == SENSE_LINK && !reading_is_link(r, item - 1, LINK_VERB) &&
	       reading_sense(r, item - 2) == SENSE_MEASURE;
}

/*
 * Whether words from `start` on that may say of which kind loans are do so:
 * "California mortgage loans have", "the balance of the 15-year loans".
 * Elsewhere they may be verbs. `verb`: the loans are what does or is something.
 */
static bool
are_adjectives(const struct reading *r, size_t start, bool verb)
{
	bool definite = reading_is_definite(r, start);

	if (start == 0)
		return verb;
	switch (reading_sense(r, start - 1)) {
	case SENSE_ALL:
	case SENSE_EACH:
	case SENSE_NOT:
	case SENSE_SUCH:
	case SENSE_MEASURE:
		return true;
	case SENSE_RELATIVE:
		/* "that are", not "that secure" */
		return r->items[start - 1].tokens > 1;
	case SENSE_JOIN:
		return definite || verb;
	case SENSE_SUBJECTS:
		return verb && !r->subjects[r->lists[r->items[start - 1].value].first].closed;
	case SENSE_LINK:
		return is_behind_measure(r, start) || (definite && reading_is_link(r, start - 1, LINK_PREPOSITION));
	case SENSE_NUMBER:
	case SENSE_NUMERAL:
		return start == 1 || reading_sense(r, start - 2) == SENSE_DEFINITION;
	default:
		return false;
	}
}

/* Makes the loans of a list others, of which it is not told what is stated of all. */
static void
make_others(struct reading *r, struct subject_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		r->subjects[list->first + i].kind = SUBJECT_OTHER;
	list->strong = list->unread = true;
}

/*
 * Passes back over what says of which kind the loans of the list are that was
 * read last, from an item on, up to `next`. They are others then, unless
 * something consists of them. Returns where the list is to be put.
 */
static size_t
skip_adjectives(struct reading *r, struct subject_list *list, size_t item, size_t next, size_t kept)
{
	size_t          start = adjectives_start(r, kept);
	struct subject *subjects = &r->subjects[list->first];
	/* "the 30-year mortgage loans in pool I", "the seasoned pool I mortgage loans" */
	bool loans = !list->strong || (subjects->part == PART_NONE && subjects->closed && !list->all);

	if (start == kept || !loans || subjects->kind != SUBJECT_LOANS || reading_is_definite(r, item))
		return kept;
	/* "the trust's pool I loans" are all of them; "the bank's loans" need not be the pool's */
	if (list->strong && is_possessive(r, kept - 1))
		return kept;
	next += reading_sense(r, next) == SENSE_QUOTE;
	if (!are_adjectives(r, start, reading_is_link(r, next, LINK_VERB)))
		return kept;
	if (!is_consisted_of(r, start))
		make_others(r, list);
	return start;
}

/*
 * Whether the loans that item `kept` will be are those of a kind that shares are
 * of, "the full documentation loans", and not told to be so: "95% are".
 */
static bool
is_of_share_kind(const struct reading *r, size_t kept)
{
	if (kept == 0 || !reading_is_share_kind(r, kept - 1))
		return false;
	enum sense before = kept > 1 ? reading_sense(r, kept - 2) : SENSE_NONE;
	return reading_is_definite(r, kept - 1) || before == SENSE_ALL || before == SENSE_EACH || before == SENSE_NOT ||
	       before == SENSE_SUCH;
}

/*
 * Whether the loans named at an item, "the fixed rate mortgage loans", are no
 * more than those, as the paragraph speaks of loans with adjustable rates, too.
 */
static bool
is_beside_adjustable(const struct reading *r, size_t item)
{
	struct slice text = { r->sentence->text.bytes, r->sentence->text.used };

	if (reading_sense(r, item) != SENSE_LOAN_KIND || !words_equal(reading_text(r, item), slice_of("fixed")) ||
	    !reading_is_definite(r, item))
		return false;
	for (size_t i = 0; i < LEN(kinds_of_rates); i++)
		if (words_contain(text, kinds_of_rates[i]))
			return true;
	return false;
}

/* Whether a pool contains, right before an item, so many of what the item will be: "the pool will include 167 …". */
static bool
is_contained_in_pool(const struct reading *r, size_t kept)
{
	if (kept == 0 || !is_quantity(r, kept - 1))
		return false;
	size_t verb = skip_back(r, kept - 1), pool = verb - 1;
	if (verb < 2 || reading_sense(r, verb - 1) != SENSE_DEFINITION || r->items[verb - 1].value != DEFINITION_SOME)
		return false;
	while (pool > 0 && reading_sense(r, pool - 1) == SENSE_NONE)
		pool--;
	if (pool == 0)
		return false;
	if (reading_sense(r, pool - 1) == SENSE_SUBJECTS)
		return !r->subjects[r->lists[r->items[pool - 1].value].first].closed;
	return reading_sense(r, pool - 1) == SENSE_POOL || reading_sense(r, pool - 1) == SENSE_TRUST;
}

/*
 * Makes loans of a kind, up to an item, those that something consists of; a pool
 * that contains some may have others, too. Their list, of an item on, was read last.
 */
static void
settle_kind(const struct reading *r, struct subject_list *list, size_t item, size_t kept)
{
	struct subject *subject = &r->subjects[list->first];
	size_t          word = member_skip_kinds(r, item);

	if (subject->name[0] != '\0' || subject->part != PART_NONE || reading_sense(r, word) != SENSE_SOME_LOANS ||
	    r->items[word].value != LOANS_OF_KIND)
		return;
	if (is_consisted_of(r, kept)) {
		subject->kind = SUBJECT_LOANS;
		list->strong = false;
	}
	list->unread = list->unread || is_contained_in_pool(r, kept);
}

/*
 * Whether so many loans are told to be those of the pools named before them:
 * "pool I and pool II have 410 and 205 mortgage loans, for a total of 615 mortgage loans".
 */
static bool
is_sum_of_pools(const struct reading *r, const struct subject_list *list, size_t kept)
{
	const struct subject *subject = &r->subjects[list->first];
	size_t                pools = 0;

	if (kept < 2 || !is_quantity(r, kept - 1) || reading_sense(r, kept - 2) != SENSE_FILLER ||
	    r->items[kept - 2].value != FILLER_SUM || list->strong || subject->kind != SUBJECT_LOANS)
		return false;
	for (size_t i = 0; i < list->first; i++)
		pools += subject_is_pool(&r->subjects[i]);
	return pools > 1;
}

/*
 * Makes the loans of a list, up to an item, the largest of all, "the [ten] largest mortgage loans",
 * by the word at `extreme`, `of` which they are or not. Returns where the list is to be put.
 */
static size_t
settle_extreme(struct reading *r, struct subject_list *list, size_t item, size_t extreme, bool of)
{
	bool counted = extreme > 0 && is_quantity(r, extreme - 1);
	bool one = list->count == 1 && reading_is_definite(r, extreme) && (of || !reading_is_plural(r, item)) && !counted;

	list->extreme = one ? (uint16_t)(r->items[extreme].token + 1) : 0;
	for (size_t i = 0; i < list->count; i++) {
		r->subjects[list->first + i].kind = SUBJECT_OTHER;
		r->subjects[list->first + i].single = one;
	}
	list->strong = true;
	return extreme - counted;
}

size_t
portion_settle(struct reading *r, struct subject_list *list, size_t item, size_t next, size_t kept)
{
	/* "the California mortgage loans", not "nor does any mortgage loan" */
	enum sense starts = reading_sense(r, item);
	if (starts == SENSE_LOANS || starts == SENSE_LOAN_KIND || starts == SENSE_POOL)
		kept = skip_adjectives(r, list, item, next, kept);
	if ((starts == SENSE_LOANS || starts == SENSE_LOAN_KIND) && !list->strong &&
	    (is_of_share_kind(r, kept) || is_beside_adjustable(r, item)))
		make_others(r, list);
	if (starts == SENSE_SOME_LOANS && r->items[item].value == LOANS_UNREAD)
		list->unread = true;
	if (is_sum_of_pools(r, list, kept))
		list->strong = list->all = true;
	list->portion = is_portion(r, item, kept, next) && !is_counted_on(r, list, kept, next);
	if ((r->senses & reading_bit(SENSE_SOME_LOANS)) != 0)
		settle_kind(r, list, item, kept);
	/* "the largest mortgage loan balance", but "the latest mortgage loan matures", "the largest loan a balance" */
	size_t word = kept - 1;
	if (kept > 1 && (r->senses & reading_bit(SENSE_EXTREME)) != 0) { /* "the largest of the [674] mortgage loans" */
		word -= word > 1 && is_quantity(r, word) && reading_is_link(r, word - 1, LINK_PARTITIVE);
		word -= reading_is_link(r, word, LINK_PARTITIVE);
	}
	bool one = kept > 0 && reading_sense(r, word) == SENSE_EXTREME;
	bool measured = one && reading_sense(r, next) == SENSE_MEASURE &&
	                (measures[r->items[next].value].traits & TRAIT_FINITE) == 0 &&
	                !reading_is_behind_article(r, next);
	bool extreme = one && !measured;
	return extreme ? settle_extreme(r, list, next - 1, word, word + 1 < kept) : kept;
}
