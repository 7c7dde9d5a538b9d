/*
 * Reads one member of a list of subjects: the names behind "pool" or "class",
 * what loans are of a part, and the pools that they are in.
 */
#include "filing/prose/member.h"

#include "filing/prose/designation.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* Words before a pool that was named already. */
static const char *const demonstratives[] = { "this", "that", "its", "such", "said", "same" };

static inline struct subject *
add_subject(struct reading *r, enum subject_kind kind)
{
	struct subject *subjects =
	    grow(r->subjects, &r->subject_capacity, r->subject_count + 1, sizeof *subjects);

	if (subjects == NULL)
		return NULL;
	r->subjects = subjects;
	struct subject *added = &subjects[r->subject_count++];
	*added = (struct subject){ .kind = (uint8_t)kind };
	return added;
}

/* Reads the item as one more name behind a join: "pools I, II and III". */
static bool
read_further_name(const struct reading *r, size_t item, bool plural, designation_reader *read, char name[POOL_MAX])
{
	if (!read(r, item, name) || reading_sense(r, item) == SENSE_NUMERAL)
		return false;
	struct slice word = reading_text(r, item);
	/* "for pool 1, 6 and for pool 2, 4": a number is a name only where many are announced */
	return plural || (ascii_is_upper(word.text[0]) && !slice_is(word, "A"));
}

/*
 * Reads the names behind "pool" or "class" at an item, a subject each.
 * Returns the item behind them, or `at` where there are none; SIZE_MAX with
 * errno ENOMEM.
 */
static size_t
read_names(struct reading *r, size_t at, enum subject_kind kind, designation_reader *read)
{
	size_t end = at, next = at + 1;

	/* each is read where it stays: it takes long to copy what was just written */
	do {
		struct subject *subject = add_subject(r, kind);
		if (subject == NULL)
			return SIZE_MAX;
		bool named = end == at ? read(r, next, subject->name)
		                       : read_further_name(r, next, reading_is_plural(r, at), read, subject->name);
		if (!named) {
			r->subject_count--;
			break;
		}
		end = next + 1;
		next = reading_skip_joins(r, end);
	} while (next > end);
	return end;
}

/* Makes each subject from `first` on twice, premium and discount, where `second` is a part, too. */
static bool
give_parts(struct reading *r, size_t first, enum part part, enum part second)
{
	size_t count = r->subject_count - first;

	for (size_t i = first; i < first + count; i++) {
		r->subjects[i].part = (uint8_t)part;
		r->subjects[i].closed = true;
	}
	for (size_t i = first; second != PART_NONE && i < first + count; i++) {
		struct subject *copy = add_subject(r, SUBJECT_LOANS);
		if (copy == NULL)
			return false;
		*copy = r->subjects[i];
		copy->part = (uint8_t)second;
	}
	return true;
}

/* Reads "premium loans" or "premium and discount loans" at an item, as read_names does. */
static size_t
read_parts(struct reading *r, size_t at, size_t first)
{
	size_t behind = reading_skip_joins(r, at + 1);
	int    value = r->items[at].value;
	bool   two = behind > at + 1 && reading_sense(r, behind) == SENSE_PART &&
	           (value & PART_LOANS) == 0 && (r->items[behind].value & PART_LOANS) != 0;
	enum part second = two ? (enum part)(r->items[behind].value & ~PART_LOANS) : PART_NONE;

	if ((value & PART_LOANS) == 0 && !two)
		return at;
	if (r->subject_count == first && add_subject(r, SUBJECT_LOANS) == NULL)
		return SIZE_MAX;
	if (!give_parts(r, first, (enum part)(value & ~PART_LOANS), second))
		return SIZE_MAX;
	return two ? behind + 1 : at + 1;
}

/* Whether "each", "both" or "either" is at an item. */
static bool
is_each(const struct reading *r, size_t item)
{
	enum sense sense = reading_sense(r, item);

	return sense == SENSE_EACH || (sense == SENSE_NONE && words_equal(reading_text(r, item), slice_of("either")));
}

/* Passes over "in" or "included in" behind loans, and what else leads to their pool. */
static size_t
skip_to_pool(const struct reading *r, size_t at)
{
	if ((reading_sense(r, at) == SENSE_DEFINITION && r->items[at].value == DEFINITION_SOME) ||
	    (reading_sense(r, at) == SENSE_NONE && reading_is_link(r, at + 1, LINK_PREPOSITION)))
		at++;
	return at + reading_is_link(r, at, LINK_PREPOSITION);
}

/*
 * Where "in pool I" or "included in pool I" behind loans has its "pool";
 * SIZE_MAX where it has none. Loans that "consist of pool I and pool II" are all.
 */
static size_t
pool_behind(const struct reading *r, size_t at)
{
	char name[POOL_MAX];

	at = skip_to_pool(r, at);
	at += is_each(r, at);
	return reading_sense(r, at) == SENSE_POOL && designation_read_pool(r, at + 1, name) ? at : SIZE_MAX;
}

/* Whether a word at an item says that the pool behind it is one that was named: "this", "such", "that". */
static bool
is_demonstrative(const struct reading *r, size_t item)
{
	return words_equal_one(reading_text(r, item), demonstratives, LEN(demonstratives)) &&
	       r->items[item].tokens == 1;
}

/*
 * Whether the words for a pool at an item are short ones, "the pool", "the loan group",
 * and not "the mortgage pool", the whole one.
 */
static bool
may_be_one_of_several(const struct reading *r, size_t item)
{
	const struct item *pool = &r->items[item];
	struct slice       last = sentence_token(r->sentence, (size_t)pool->token + pool->tokens - 1);

	return reading_is_definite(r, item) && (pool->tokens == 1 || words_equal(last, slice_of("group")));
}

/*
 * Reads the pool that the loans at an item are told to be in, "in this pool", "in
 * the related loan group". Returns the item behind it; 0 where there is none.
 */
static size_t
read_pool_spoken_of(struct reading *r, size_t loans)
{
	size_t at = skip_to_pool(r, loans + 1);
	bool   definite = reading_is_definite(r, at);

	if (at == loans + 1)
		return 0;
	bool demonstrative = is_demonstrative(r, at);
	at += demonstrative;
	at += reading_sense(r, at) == SENSE_LOAN_KIND;
	if (!member_is_nameless_pool(r, at) || reading_is_plural(r, at) ||
	    !(demonstrative || may_be_one_of_several(r, at) ||
	      (definite && reading_sense(r, at - 1) == SENSE_LOAN_KIND)))
		return 0;
	r->items[loans].value = demonstrative ? LOANS_OF_THIS : LOANS_OF_IT;
	return at + 1;
}

/* Reads the pool that both parts are of: "the premium and discount loans in pool I". */
static size_t
read_pool_of_parts(struct reading *r, size_t at, size_t pool, size_t first)
{
	size_t next = read_names(r, pool, SUBJECT_LOANS, designation_read_pool);

	if (next == SIZE_MAX)
		return next;
	bool one = r->subject_count == first + 3;
	for (size_t i = first; one && i < first + 2; i++)
		memcpy(r->subjects[i].name, r->subjects[first + 2].name, POOL_MAX);
	r->subject_count = first + 2;
	return one ? next : at;
}

/* Reads what follows "mortgage loans" or "premium loans": the pools that they are in. */
static size_t
read_pools_behind(struct reading *r, size_t at, size_t first)
{
	size_t         pool = pool_behind(r, at);
	struct subject loans = r->subjects[first];

	if (pool == SIZE_MAX || loans.name[0] != '\0')
		return at;
	if (r->subject_count == first + 2)
		return read_pool_of_parts(r, at, pool, first);
	r->subject_count = first;
	size_t next = read_names(r, pool, SUBJECT_LOANS, designation_read_pool);
	for (size_t i = first; next != SIZE_MAX && i < r->subject_count; i++) {
		r->subjects[i].kind = loans.kind;
		r->subjects[i].part = loans.part;
		r->subjects[i].closed = r->subjects[i].inside = true;
	}
	return next;
}

/* The item behind "either pool" or "all pools" at an item; 0 where no such words are there. */
static size_t
skip_every_pool(const struct reading *r, size_t at)
{
	if (reading_sense(r, at) != SENSE_ALL && !is_each(r, at))
		return 0;
	size_t pool = at + 1;
	pool += reading_is_link(r, pool, LINK_PARTITIVE);
	return member_is_nameless_pool(r, pool) ? pool + 1 : 0;
}

size_t
member_read_lone(struct reading *r, size_t at, enum subject_kind kind)
{
	size_t          first = r->subject_count;
	struct subject *subject = add_subject(r, kind);

	if (subject == NULL)
		return SIZE_MAX;
	subject->closed = true;
	/* "the relocation loans in pool I" are no more all of it than "the relocation loans" are of all */
	bool   loans = kind == SUBJECT_LOANS || reading_sense(r, at) == SENSE_SOME_LOANS;
	size_t every = kind == SUBJECT_LOANS && reading_is_link(r, at + 1, LINK_PREPOSITION)
	                   ? skip_every_pool(r, at + 2)
	                   : 0;
	if (every > 0) {
		r->items[at].value = LOANS_EVERY;
		return every;
	}
	size_t next = loans ? read_pools_behind(r, at + 1, first) : at + 1;
	if (next > at + 1 || kind != SUBJECT_LOANS || reading_sense(r, at) != SENSE_LOANS)
		return next;
	size_t pool = read_pool_spoken_of(r, at);
	return pool > 0 ? pool : next;
}

bool
member_is_unread_name(const struct reading *r, size_t item)
{
	enum sense behind = reading_sense(r, item + 1);

	return reading_sense(r, item) == SENSE_NONE &&
	       ascii_is_upper(reading_text(r, item).text[0]) &&
	       (behind == SENSE_LOANS || behind == SENSE_JOIN || reading_is_link(r, item + 1, LINK_VERB));
}

bool
member_is_nameless_pool(const struct reading *r, size_t item)
{
	char name[POOL_MAX];

	return reading_sense(r, item) == SENSE_POOL && !designation_read_pool(r, item + 1, name) &&
	       !member_is_unread_name(r, item + 1);
}

/* Reads "premium" or "discount" at an item, and the pool behind it: "premium pool I". Returns as read_names does. */
static size_t
read_part_of_pool(struct reading *r, size_t at, size_t first)
{
	size_t next = reading_sense(r, at + 1) == SENSE_POOL
	                  ? read_names(r, at + 1, SUBJECT_LOANS, designation_read_pool)
	                  : at + 1;

	if (next == SIZE_MAX)
		return next;
	size_t loans = member_skip_kinds(r, next);
	if (next > at + 1 && reading_sense(r, loans) == SENSE_LOANS)
		return give_parts(r, first, (enum part)r->items[at].value, PART_NONE) ? loans + 1 : SIZE_MAX;
	r->subject_count = first;
	return at;
}

/*
 * Joins classes and the pools that they are of, subjects that stand one behind the other,
 * and last: one of either, and any number of the others. Returns false where that can't be done.
 */
static bool
give_pools(struct reading *r, size_t classes, size_t pools)
{
	size_t first = classes < pools ? classes : pools, second = classes < pools ? pools : classes;
	size_t many = second - first > 1 ? second - first : r->subject_count - second;
	const struct subject class = r->subjects[classes], pool = r->subjects[pools];

	if (second - first > 1 && r->subject_count - second > 1)
		return false;
	bool pools_many = many == (classes < pools ? r->subject_count - pools : classes - pools);
	for (size_t i = 0; i < (pools_many ? many : 1); i++)
		if (strlen(r->subjects[pools + i].name) >= POOL_SHORT)
			return false;
	for (size_t i = 0; i < many; i++) {
		struct subject joined = pools_many || i == 0 ? class : r->subjects[classes + i];
		memcpy(joined.pool, pools_many && i > 0 ? r->subjects[pools + i].name : pool.name, POOL_SHORT);
		r->subjects[first + i] = joined;
	}
	r->subject_count = first + many;
	return true;
}

/* Passes over "certificates" at an item, behind which the words of the classes from `first` on end. */
static size_t
close_classes(struct reading *r, size_t at, size_t first)
{
	if (reading_sense(r, at) != SENSE_CERTIFICATES)
		return at;
	for (size_t i = first; i < r->subject_count; i++)
		r->subjects[i].closed = true;
	return at + 1;
}

/* Reads the classes at an item, which are of the pools before it: subjects from `first` on. As read_names. */
static size_t
read_classes_of_pools(struct reading *r, size_t at, size_t first)
{
	size_t classes = r->subject_count;
	size_t next = read_names(r, at, SUBJECT_CLASS, designation_read_class);

	if (next == at || next == SIZE_MAX)
		return next;
	if (!give_pools(r, classes, first)) {
		r->subject_count = classes;
		return at;
	}
	return close_classes(r, next, first);
}

static size_t
read_pool_subject(struct reading *r, size_t at)
{
	size_t first = r->subject_count;
	size_t next = read_names(r, at, SUBJECT_LOANS, designation_read_pool);

	if (next == at && member_is_unread_name(r, at + 1))
		return member_read_lone(r, at + 1, SUBJECT_OTHER);
	if (next == at || next == SIZE_MAX)
		return next;
	if (reading_sense(r, next) == SENSE_CLASS)
		return read_classes_of_pools(r, next, first);
	size_t loans = member_skip_kinds(r, next);
	if (reading_sense(r, loans) == SENSE_PART) {
		size_t behind = read_parts(r, loans, first);
		return behind == loans ? next : behind;
	}
	if (reading_sense(r, loans) == SENSE_SOME_LOANS) {
		for (size_t i = first; i < r->subject_count; i++)
			r->subjects[i].kind = SUBJECT_OTHER;
		return loans + 1;
	}
	if (reading_sense(r, loans) != SENSE_LOANS)
		return next;
	for (size_t i = first; i < r->subject_count; i++)
		r->subjects[i].closed = true;
	return loans + 1;
}

/* Passes over "of", "in", "related to" between classes and the pool that they are of; `at` where none is there. */
static size_t
skip_to_pool_of_class(const struct reading *r, size_t at)
{
	if (reading_is_link(r, at, LINK_PREPOSITION))
		return at + 1;
	bool related = reading_sense(r, at) == SENSE_LOAN_KIND && words_equal(reading_text(r, at), slice_of("related"));
	return related && reading_sense(r, at + 1) == SENSE_TO ? at + 2 : at;
}

/* Reads the pools behind the classes at an item, "class A certificates [of pool I]". As read_names. */
static size_t
read_pools_of_classes(struct reading *r, size_t at, size_t classes)
{
	size_t pool = skip_to_pool_of_class(r, at), pools = r->subject_count;

	if (pool == at || reading_sense(r, pool) != SENSE_POOL)
		return at;
	size_t next = read_names(r, pool, SUBJECT_LOANS, designation_read_pool);
	if (next == pool || next == SIZE_MAX)
		return next == pool ? at : next;
	if (!give_pools(r, classes, pools)) {
		r->subject_count = pools;
		return at;
	}
	for (size_t i = classes; i < r->subject_count; i++)
		r->subjects[i].inside = true;
	size_t loans = member_skip_kinds(r, next);
	return reading_sense(r, loans) == SENSE_LOANS ? loans + 1 : next;
}

static size_t
read_class_subject(struct reading *r, size_t at)
{
	size_t first = r->subject_count;
	size_t next = read_names(r, at, SUBJECT_CLASS, designation_read_class);

	if (next == at || next == SIZE_MAX)
		return next;
	return read_pools_of_classes(r, close_classes(r, next, first), first);
}

size_t
member_read_named(struct reading *r, size_t word)
{
	size_t first = r->subject_count, next;

	switch (reading_sense(r, word)) {
	case SENSE_POOL:
		return read_pool_subject(r, word);
	case SENSE_PART:
		next = read_parts(r, word, first);
		if (next == word)
			return read_part_of_pool(r, word, first);
		return next == SIZE_MAX ? next : read_pools_behind(r, next, first);
	case SENSE_CLASS:
		return read_class_subject(r, word);
	case SENSE_LOANS:
		return member_read_lone(r, word, SUBJECT_LOANS);
	case SENSE_CERTIFICATES:
		return member_read_lone(r, word, SUBJECT_CERTIFICATES);
	case SENSE_SOME_LOANS:
		return member_read_lone(r, word, SUBJECT_OTHER);
	default:
		return word;
	}
}
