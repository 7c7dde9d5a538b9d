/*
 * Finds lists of subjects. A list goes on over commas, "and", "or" and small
 * words; what is left out in one member is taken from its neighbours: "the
 * pool I and pool II premium loans", "classes A, B-1 and B-2".
 */
#include "filing/prose/subject.h"

#include "filing/prose/designation.h"
#include "filing/prose/member.h"
#include "filing/prose/portion.h"
#include "filing/words.h"
#include "util/apart.h"
#include "util/grow.h"

/*** what is before a subject ***/

/* What may stand before a subject: "none of the", "such", a quotation mark. */
static const uint64_t determiners = UINT64_C(1) << SENSE_ALL | UINT64_C(1) << SENSE_EACH |
                                    UINT64_C(1) << SENSE_SUCH | UINT64_C(1) << SENSE_NOT |
                                    UINT64_C(1) << SENSE_QUOTE;

/* Whether "those" at an item speaks of loans that were named before: nothing behind tells which they are. */
static bool
is_those_named(const struct reading *r, size_t item)
{
	if (reading_sense(r, item) != SENSE_LOANS || r->items[item].value != LOANS_THOSE ||
	    reading_sense(r, item + 1) != SENSE_LOANS)
		return false;
	enum sense behind = reading_sense(r, item + 2);
	return behind == SENSE_LINK || behind == SENSE_END || behind == SENSE_JOIN;
}

/* Whether "those" at an item only points to a pool: "those pool I mortgage loans that have". */
static bool
is_those_of_pool(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_LOANS && r->items[item].value == LOANS_THOSE &&
	       reading_sense(r, item + 1) == SENSE_POOL;
}

/* Reads what does, into the bits of its senses; returns the item behind. */
static size_t
read_determiners(const struct reading *r, size_t at, uint64_t *before)
{
	uint64_t bit;

	*before = 0;
	for (; ((bit = reading_bit(reading_sense(r, at))) & determiners) != 0; at++)
		*before |= bit;
	if (is_those_named(r, at))
		*before |= reading_bit(SENSE_SUCH);
	else if (!is_those_of_pool(r, at))
		return at;
	return at + 1;
}

/* Whether one of a sense was among them. */
static inline bool
has(uint64_t before, enum sense sense)
{
	return (before & reading_bit(sense)) != 0;
}

/*** lists ***/

/* The value of an item that is loans; 0 for any other. */
static int
loans_value(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_LOANS ? r->items[item].value : 0;
}

/* Whether a subject is more than "the mortgage loans". */
static inline bool
is_strong(const struct reading *r, size_t first, size_t word, uint64_t before)
{
	const struct subject *subject = &r->subjects[first];
	int                   loans = loans_value(r, word);
	bool                  all = loans != LOANS_OF_THIS && (has(before, SENSE_ALL) || loans >= LOANS_ALL);

	return subject->kind != SUBJECT_LOANS || subject->part != PART_NONE ||
	       subject->name[0] != '\0' || (all && !has(before, SENSE_SUCH));
}

/* Passes over what may stand between two subjects of a list; `at` where it does not go on. */
static size_t
skip_between(const struct reading *r, size_t at)
{
	size_t next = reading_skip_joins(r, at);

	if (next == at && reading_sense(r, at) == SENSE_QUOTE)
		next = reading_skip_joins(r, at + 1) > at + 1 ? reading_skip_joins(r, at + 1) : at;
	if (next == at)
		return at;
	while (reading_is_link(r, next, LINK_PREPOSITION))
		next++;
	return next;
}

/*
 * Gives classes from `first` on the pool that their neighbours tell: "the class A-1 and class
 * A-2 certificates of pool I", "the pool I class A-1 and class A-2 certificates".
 */
APART static void
complete_classes(struct reading *r, size_t first)
{
	for (size_t i = r->subject_count - 1; i > first; i--) {
		struct subject *class = &r->subjects[i - 1];
		if (r->subjects[i].inside && class->pool[0] == '\0' && !class->closed) {
			memcpy(class->pool, r->subjects[i].pool, POOL_SHORT);
			class->inside = true;
		}
	}
	for (size_t i = first + 1; i < r->subject_count; i++) {
		const struct subject *before = &r->subjects[i - 1];
		if (!before->closed && !before->inside && r->subjects[i].pool[0] == '\0')
			memcpy(r->subjects[i].pool, before->pool, POOL_SHORT);
	}
}

/* Fills in what members of a list leave to their neighbours. */
static void
complete_list(struct reading *r, size_t first)
{
	size_t end = r->subject_count;

	if (r->subjects[first].kind == SUBJECT_CLASS) {
		complete_classes(r, first);
		return;
	}
	for (size_t i = end - 1; i > first; i--) {
		struct subject *before = &r->subjects[i - 1];
		if (before->kind == SUBJECT_LOANS && !before->closed && r->subjects[i].name[0] != '\0') {
			before->part = r->subjects[i].part;
			before->closed = r->subjects[i].closed;
		}
		/* "the premium loans and the discount loans in pool I" */
		if (r->subjects[i].inside && before->part != PART_NONE && before->name[0] == '\0') {
			memcpy(before->name, r->subjects[i].name, POOL_MAX);
			before->inside = true;
		}
	}
	for (size_t i = first + 1; i < end; i++) {
		struct subject *subject = &r->subjects[i];
		/* "the premium loans in pool I and pool II" */
		if (r->subjects[i - 1].inside && !subject->closed && subject->name[0] != '\0') {
			subject->part = r->subjects[i - 1].part;
			subject->inside = true;
		}
		if (subject->kind == SUBJECT_LOANS && subject->part != PART_NONE && subject->name[0] == '\0')
			memcpy(subject->name, r->subjects[i - 1].name, POOL_MAX);
	}
}

static struct subject_list *
add_list(struct reading *r)
{
	struct subject_list *lists =
	    grow(r->lists, &r->list_capacity, r->list_count + 1, sizeof *lists);

	if (lists == NULL)
		return NULL;
	r->lists = lists;
	return &lists[r->list_count++];
}

/* Whether the list that starts at an item is what a percentage is of: "94% of the pool I loans". */
static bool
is_share_of(const struct reading *r, size_t item)
{
	return item > 1 && reading_is_link(r, item - 1, LINK_PARTITIVE) &&
	       reading_sense(r, item - 2) == SENSE_NUMBER && r->items[item - 2].unit == UNIT_PERCENT;
}

/* What a list starts with: its first item, and the determiners. */
struct head {
	size_t   item;
	uint64_t before;
};

/* Whether a subject with determiners that follows a list is no more of it. */
static bool
is_of_its_own(const struct reading *r, const struct head *head, size_t subject, uint64_t before)
{
	/* "that are not pool III loans, the "pool I loans"" are named, and none of those */
	if (has(before, SENSE_QUOTE) && has(head->before, SENSE_NOT))
		return true;
	/* "94% of the pool I loans and all of the pool II loans": a share of its own */
	return has(before, SENSE_ALL) && r->subjects[subject].name[0] != '\0' && is_share_of(r, head->item);
}

/*
 * Whether a part behind a comma at an item is one of the pool before it: "in the case of
 * pool I, premium loans have".
 */
static bool
is_part_of_pool(const struct reading *r, size_t comma, size_t between, size_t first, size_t subject)
{
	const struct subject *part = &r->subjects[subject];

	return part->part != PART_NONE && part->name[0] == '\0' && between == comma + 1 &&
	       r->items[comma].value == JOIN_COMMA && subject == first + 1 && subject_is_pool(&r->subjects[first]);
}

/* Whether "the mortgage pool" is the last of a list of pools: then it is all of them. */
static bool
is_whole_pool(const struct reading *r, size_t item, size_t first)
{
	return r->subjects[first].name[0] != '\0' && member_is_nameless_pool(r, item) &&
	       reading_is_definite(r, item) && !reading_is_plural(r, item);
}

/*
 * Whether loans, behind a list of none that ends before `joint`, are none of these, as it is told by
 * "having" what they have: "no pool I loans, and pool II loans having a balance of $9, had".
 */
static bool
are_some_behind_none(const struct reading *r, const struct head *head, size_t joint, size_t behind)
{
	return has(head->before, SENSE_NOT) && reading_sense(r, behind) == SENSE_RELATIVE &&
	       r->items[behind].value == RELATIVE_WITH && r->items[joint].value == JOIN_COMMA &&
	       reading_sense(r, joint + 1) == SENSE_JOIN;
}

/*
 * Makes the pools of a list, from `first` on, the class that is told of the last one at `had`:
 * "the pool I and pool II class A certificates".
 */
APART static void
make_classes(struct reading *r, size_t first, size_t had)
{
	for (size_t i = first; i < had; i++)
		if (!subject_is_pool(&r->subjects[i]) || r->subjects[i].closed || r->subjects[i].inside ||
		    strlen(r->subjects[i].name) >= POOL_SHORT)
			return;
	for (size_t i = first; i < had; i++) {
		struct subject class = r->subjects[had];
		memcpy(class.pool, r->subjects[i].name, POOL_SHORT);
		r->subjects[i] = class;
	}
}

/*
 * Reads on in the list that starts at `first`: one more subject behind `at`.
 * Returns the item behind it, or `at` where the list ends. As member_read.
 */
static size_t
read_further(struct reading *r, size_t at, size_t first, const struct head *head, bool *all)
{
	uint64_t before;
	size_t   between = skip_between(r, at);

	if (between == at)
		return at;
	size_t word = read_determiners(r, between, &before);
	size_t had = r->subject_count;
	/* "no pool I loan, and no pool II loan, was"; but not "pool I loans, and no pool II loan," */
	bool   denied = has(before, SENSE_NOT) && !has(head->before, SENSE_NOT);
	size_t next = denied ? word : member_read(r, word);
	if (next == word && is_whole_pool(r, word, first)) {
		next = member_read_lone(r, word, SUBJECT_LOANS);
		before |= reading_bit(SENSE_ALL);
	}
	if (next == word || next == SIZE_MAX)
		return next == word ? at : next;
	if (before == 0 && r->subjects[had].pool[0] != '\0' && r->subject_count == had + 1)
		make_classes(r, first, had);
	bool kindred = (before == 0 || !is_of_its_own(r, head, had, before)) &&
	               r->subjects[had].kind == r->subjects[first].kind;
	if (!kindred || !is_strong(r, had, word, before) || is_part_of_pool(r, at, between, first, had) ||
	    are_some_behind_none(r, head, at, next)) {
		r->subject_count = had;
		return at;
	}
	*all = *all || r->subjects[had].name[0] == '\0';
	return next;
}

/* Whether "the mortgage loan" at an item, or "a mortgage loan" at the start, is any one of many. */
static bool
is_one_loan(const struct reading *r, size_t item, size_t next, uint64_t before)
{
	if (reading_sense(r, item) != SENSE_LOANS || r->items[item].value != 0 || reading_is_plural(r, item) ||
	    has(before, SENSE_EACH) || has(before, SENSE_NOT))
		return false;
	return reading_sense(r, next) != SENSE_MEASURE &&
	       (item == 0 || has(before, SENSE_SUCH) || reading_is_definite(r, item));
}

/* Whether "each" is at an item: what is told of "both" pools is told of them together. */
static bool
is_each_one(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_EACH && !words_equal(reading_text(r, item), slice_of("both"));
}

/* Makes a list one of several pools, before which the word at an item stands. */
static void
set_every(const struct reading *r, struct subject_list *list, size_t item)
{
	list->every = true;
	list->each = is_each_one(r, item);
}

/*
 * Whether what stands behind the items before `kept` only tells in which pools
 * the subjects before it are: "the class A certificates of both pools".
 */
static bool
is_behind_subjects(const struct reading *r, size_t kept)
{
	return kept >= 2 && reading_sense(r, kept - 2) == SENSE_SUBJECTS &&
	       reading_is_link(r, kept - 1, LINK_PREPOSITION | LINK_PARTITIVE);
}

/*
 * Whether "the mortgage pool" is at an item, behind those before `kept`, and
 * something is told of it: "has", "the balance of", "for the mortgage pool,"; then
 * it is all loans.
 */
APART static bool
is_mortgage_pool(const struct reading *r, size_t item, size_t kept)
{
	/* most phrases that a pool's name stands behind are one word */
	if (r->items[item].tokens == 1 || !reading_is_definite(r, item))
		return false;
	bool of = reading_is_link(r, kept - 1, LINK_PREPOSITION) &&
	          (kept == 1 || reading_sense(r, kept - 2) == SENSE_MEASURE);
	bool starts = kept == 0 || reading_sense(r, kept - 1) == SENSE_JOIN;
	if (!of && !(starts && reading_is_link(r, item + 1, LINK_VERB)))
		return false;
	return words_equal(reading_text(r, item), slice_of("mortgage")) && !reading_is_plural(r, item) &&
	       member_is_nameless_pool(r, item);
}

/*
 * Whether a number stands behind an item, and no pool's name before it: "consists of [a
 * pool of] 674 mortgage loans".
 */
static bool
is_before_number(const struct reading *r, size_t item)
{
	const uint64_t named = reading_bit(SENSE_NUMBER) | reading_bit(SENSE_POOL) | reading_bit(SENSE_PART) |
	                       reading_bit(SENSE_CLASS) | reading_bit(SENSE_SOME_LOANS);

	do
		item = reading_find(r, item + 1, named);
	while (member_is_nameless_pool(r, item));
	return reading_sense(r, item) == SENSE_NUMBER;
}

/*
 * Whether something is told of the trust fund at an item, behind those before
 * `kept`: "the trust fund consists of", "the balance of the trust fund is".
 */
APART static bool
is_whole_trust(const struct reading *r, size_t item, size_t kept)
{
	size_t behind = item + 1;

	if (r->items[item].value == TRUST_OF)
		return reading_sense(r, kept - 1) == SENSE_MEASURE;
	if ((kept > 0 && reading_sense(r, kept - 1) != SENSE_JOIN) || !reading_is_definite(r, item))
		return false;
	/* "the trust fund, which consists of", "will consist of" */
	behind = reading_skip_joins(r, behind);
	behind += reading_sense(r, behind) == SENSE_RELATIVE;
	behind += reading_sense(r, behind) == SENSE_NONE && words_equal(reading_text(r, behind), slice_of("will"));
	if (reading_sense(r, behind) == SENSE_DEFINITION)
		return r->items[behind].value == DEFINITION_WHOLE && is_before_number(r, behind);
	behind += reading_is_link(r, behind, LINK_VERB);
	return reading_sense(r, behind) == SENSE_MEASURE;
}

/*
 * Whether "overall" at an item, behind those before `kept`, only strengthens what
 * is said: it is of all behind a number that is one of several.
 */
static bool
is_emphasis(const struct reading *r, size_t item, size_t kept)
{
	if (loans_value(r, item) != LOANS_OVERALL)
		return false;
	if (kept < 2 || reading_sense(r, kept - 1) != SENSE_NUMBER)
		return true;
	size_t next = reading_skip_joins(r, item + 1);
	return reading_sense(r, kept - 2) != SENSE_JOIN && (next == item + 1 || reading_sense(r, next) != SENSE_NUMBER);
}

/* Reads the list at an item, which is behind the items before `kept`, into r->lists. As member_read. */
static size_t
read_list(struct reading *r, size_t at, size_t kept)
{
	const uint64_t every_pool = reading_bit(SENSE_EACH) | reading_bit(SENSE_ALL) | reading_bit(SENSE_NOT);

	if (is_emphasis(r, at, kept)) {
		reading_set_sense(r, at, SENSE_NONE);
		return at;
	}
	uint64_t before;
	size_t   word = read_determiners(r, at, &before);
	size_t   first = r->subject_count;
	size_t   next = member_read(r, word);

	/* "both pools", "each pool", "neither pool" */
	bool lone = next == word && reading_sense(r, word) == SENSE_POOL;
	bool every = lone && (before & every_pool) != 0 && member_is_nameless_pool(r, word) &&
	             !is_behind_subjects(r, kept);
	bool trust = reading_sense(r, at) == SENSE_TRUST;
	if (every || trust || (lone && before == 0 && is_mortgage_pool(r, word, kept))) {
		next = member_read_lone(r, word, SUBJECT_LOANS);
		before |= reading_bit(SENSE_ALL);
	}
	if (next == word || next == SIZE_MAX)
		return next == word ? at : next;
	if (is_one_loan(r, word, next, before))
		r->subjects[first].kind = SUBJECT_OTHER;
	bool strong = is_strong(r, first, word, before);
	bool all = strong && r->subjects[first].name[0] == '\0' && r->subjects[first].part == PART_NONE;
	const struct head head = { at, before };
	for (size_t end = next; strong; end = next) {
		next = read_further(r, end, first, &head, &all);
		if (next == SIZE_MAX)
			return SIZE_MAX;
		if (next == end)
			break;
	}
	complete_list(r, first);
	struct subject_list *list = add_list(r);
	if (list == NULL)
		return SIZE_MAX;
	*list = (struct subject_list){
		.first = first,
		.count = r->subject_count - first,
		.strong = strong,
		.all = all,
		.each = has(before, SENSE_EACH),
		.such = has(before, SENSE_SUCH),
		.none = has(before, SENSE_NOT),
		.quoted = has(before, SENSE_QUOTE),
		.of_this = loans_value(r, word) == LOANS_OF_THIS,
	};
	list->of_pool = list->of_this || (!strong && loans_value(r, word) == LOANS_OF_IT);
	if (trust)
		list->every = true;
	else if (every)
		set_every(r, list, at);
	else if (all && loans_value(r, word) == LOANS_EVERY)
		set_every(r, list, word + 2);
	else if (all)
		list->every = loans_value(r, word) == LOANS_ENTIRE;
	return next;
}

/* Whether the subject that item `kept` will be is none of so many: "none of the 674 mortgage loans". */
static bool
is_none_of_many(const struct reading *r, size_t kept)
{
	if (kept < 2 || (reading_sense(r, kept - 1) != SENSE_NUMBER && reading_sense(r, kept - 1) != SENSE_NUMERAL))
		return false;
	size_t before = kept - 2;
	while (before > 0 && (reading_sense(r, before) == SENSE_NEUTRAL || reading_sense(r, before) == SENSE_SUCH))
		before--;
	return reading_sense(r, before) == SENSE_NOT && words_equal(reading_text(r, before), slice_of("none"));
}

/*
 * Puts one item in the place of the list that was read last, which starts at
 * an item and ends before `next`, behind the items before `kept`. Returns the
 * place behind it.
 */
static size_t
put_list(struct reading *r, size_t item, size_t next, size_t kept)
{
	struct subject_list *list = &r->lists[r->list_count - 1];

	kept = portion_settle(r, list, item, next, kept);
	list->item = kept;
	if ((r->senses & reading_bit(SENSE_NOT)) != 0)
		list->none = list->none || is_none_of_many(r, kept);
	if (r->place_count > 0)
		list->aside = reading_is_in_place(r, r->items[item].token);
	r->some = r->some || list->portion || r->subjects[list->first].kind == SUBJECT_OTHER;
	reading_set_sense(r, kept, SENSE_SUBJECTS);
	r->items[kept] = (struct item){ .value = (int16_t)(r->list_count - 1),
		                            .token = r->items[item].token,
		                            .tokens = 1 };
	r->senses |= reading_bit(SENSE_SUBJECTS);
	return kept + 1;
}

/*
 * Whether the list that was read last starts with a name for the loans of the
 * list right before it, "the mortgage loans in pool I (the "pool I loans")". Then
 * it is no more than what it adds to that one.
 */
APART static bool
join_name(struct reading *r, size_t kept)
{
	const struct subject_list *name = &r->lists[r->list_count - 1];

	if (!name->quoted || kept == 0 || reading_sense(r, kept - 1) != SENSE_SUBJECTS)
		return false;
	struct subject_list  *named = &r->lists[r->list_count - 2];
	struct subject       *other = &r->subjects[name->first];
	const struct subject *one = other - 1;
	if (!subject_is_pool(one) || !subject_is_pool(other) || strcmp(one->name, other->name) != 0)
		return false;
	memmove(other, other + 1, (name->count - 1) * sizeof *other);
	named->count += name->count - 1;
	r->subject_count--;
	r->list_count--;
	return true;
}

int
subjects_find(struct reading *r)
{
	/* what else than names a list may start with; marks are left out */
	const uint64_t mark = reading_bit(SENSE_QUOTE);
	const uint64_t starts = member_senses() | mark | reading_bit(SENSE_LOAN_KIND) |
	                        reading_bit(SENSE_ALL) | reading_bit(SENSE_EACH) |
	                        reading_bit(SENSE_SUCH) | reading_bit(SENSE_NOT) | reading_bit(SENSE_TRUST);
	size_t kept = 0, next = 0;

	if ((r->senses & (member_senses() | mark | reading_bit(SENSE_TRUST))) == 0)
		return 0;
	for (;;) {
		size_t i = reading_find(r, next, starts);
		kept = reading_move(r, kept, next, i);
		if (i == r->count)
			break;
		if (reading_sense(r, i) == SENSE_TRUST && !is_whole_trust(r, i, kept)) {
			next = i + 1;
			kept = reading_move(r, kept, i, next);
			continue;
		}
		next = read_list(r, i, kept);
		if (next == SIZE_MAX)
			return -1;
		if (next > i && reading_sense(r, i) == SENSE_QUOTE && join_name(r, kept))
			continue;
		if (next > i) {
			kept = put_list(r, i, next, kept);
			continue;
		}
		next = i + 1;
		if (reading_sense(r, i) != SENSE_QUOTE)
			kept = reading_move(r, kept, i, next);
	}
	reading_end(r, kept);
	return 0;
}
