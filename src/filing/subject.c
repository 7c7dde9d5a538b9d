/*
 * Finds lists of subjects. A list goes on over commas, "and", "or" and small
 * words; what is left out in one member is taken from its neighbours: "the
 * pool I and pool II premium loans", "classes A, B-1 and B-2".
 */
#include "filing/subject.h"

#include "util/ascii.h"
#include "util/grow.h"

/*** names ***/

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

/* Reads the item as a pool's name: "II", "2", "two", "B", "I-A". */
static bool
read_pool_name(const struct reading *r, size_t item, char name[POOL_MAX])
{
	enum sense sense = reading_sense(r, item);

	if (sense != SENSE_NONE && sense != SENSE_NUMERAL && sense != SENSE_NUMBER)
		return false;
	struct slice word = reading_text(r, item);
	if (sense == SENSE_NUMBER && !is_plain_number(word))
		return false;
	if (word.length >= POOL_MAX)
		return false;
	if (is_roman(word) || is_pool_a(r, item) || is_compound_name(word)) {
		copy_name(name, word);
		return true;
	}
	if (sense != SENSE_NUMERAL)
		return parse_pool(word, name);
	char number[2] = { (char)('0' + r->items[item].value / 10), (char)('0' + r->items[item].value % 10) };
	size_t tens = number[0] == '0' ? 0 : 1;
	return parse_pool((struct slice){ number + 1 - tens, 1 + tens }, name);
}

/* Reads the item as a class's name: "B-1", "IA-PO", "2". */
static bool
read_class_name(const struct reading *r, size_t item, char name[POOL_MAX])
{
	enum sense sense = reading_sense(r, item);

	if (sense != SENSE_NONE && sense != SENSE_NUMBER)
		return false;
	struct slice word = reading_text(r, item);
	if (word.length == 0 || word.length >= POOL_MAX || (sense == SENSE_NUMBER && !is_plain_number(word)))
		return false;
	for (size_t i = 0; i < word.length; i++)
		if (!ascii_is_upper(word.text[i]) && !ascii_is_digit(word.text[i]) && word.text[i] != '-')
			return false;
	copy_name(name, word);
	return true;
}

typedef bool name_reader(const struct reading *, size_t, char[POOL_MAX]);

static bool
is_plural(const struct reading *r, size_t item)
{
	struct slice word = sentence_token(
	    r->sentence, (size_t)r->items[item].token + r->items[item].tokens - 1);

	return word.length > 0 && ascii_lower(word.text[word.length - 1]) == 's' &&
	       (word.length < 3 || ascii_lower(word.text[word.length - 2]) != 's');
}

/* Whether "the" stands before an item. */
static bool
is_definite(const struct reading *r, size_t item)
{
	return sentence_is_definite(r->sentence, r->items[item].token);
}

/*** one subject ***/

static struct subject *
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
read_further_name(const struct reading *r, size_t item, bool plural, name_reader *read, char name[POOL_MAX])
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
read_names(struct reading *r, size_t at, enum subject_kind kind, name_reader *read)
{
	size_t next = at + 1;
	char   name[POOL_MAX];

	if (!read(r, next, name))
		return at;
	for (;;) {
		struct subject *subject = add_subject(r, kind);
		if (subject == NULL)
			return SIZE_MAX;
		memcpy(subject->name, name, POOL_MAX);
		next++;
		size_t behind = reading_skip_joins(r, next);
		if (behind == next || !read_further_name(r, behind, is_plural(r, at), read, name))
			return next;
		next = behind;
	}
}

/* Passes over what may stand before "mortgage loans": "conventional, fixed-rate, fully amortizing". */
static inline size_t
skip_kinds(const struct reading *r, size_t at)
{
	while (reading_sense(r, at) == SENSE_LOAN_KIND) {
		size_t     next = reading_skip_joins(r, ++at);
		enum sense behind = reading_sense(r, next);
		if (behind == SENSE_LOAN_KIND || behind == SENSE_LOANS || behind == SENSE_SOME_LOANS)
			at = next;
	}
	return at;
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

/* Where "in pool I" or "included in pool I" behind loans has its "pool"; SIZE_MAX where it has none. */
static size_t
pool_behind(const struct reading *r, size_t at)
{
	char name[POOL_MAX];

	if (reading_sense(r, at) == SENSE_DEFINITION ||
	    (reading_sense(r, at) == SENSE_NONE && reading_is_link(r, at + 1, LINK_PREPOSITION)))
		at++;
	if (reading_is_link(r, at, LINK_PREPOSITION))
		at++;
	if (reading_sense(r, at) == SENSE_EACH)
		at++;
	return reading_sense(r, at) == SENSE_POOL && read_pool_name(r, at + 1, name) ? at : SIZE_MAX;
}

/* Reads the pool that both parts are of: "the premium and discount loans in pool I". */
static size_t
read_pool_of_parts(struct reading *r, size_t at, size_t pool, size_t first)
{
	size_t next = read_names(r, pool, SUBJECT_LOANS, read_pool_name);

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
	size_t next = read_names(r, pool, SUBJECT_LOANS, read_pool_name);
	for (size_t i = first; next != SIZE_MAX && i < r->subject_count; i++) {
		r->subjects[i].kind = loans.kind;
		r->subjects[i].part = loans.part;
		r->subjects[i].closed = r->subjects[i].inside = true;
	}
	return next;
}

/* Reads one word that is a subject by itself, and what its loans are in. */
static size_t
read_lone_subject(struct reading *r, size_t at, enum subject_kind kind)
{
	size_t          first = r->subject_count;
	struct subject *subject = add_subject(r, kind);

	if (subject == NULL)
		return SIZE_MAX;
	subject->closed = true;
	/* "the relocation loans in pool I" are no more all of it than "the relocation loans" are of all */
	bool loans = kind == SUBJECT_LOANS || reading_sense(r, at) == SENSE_SOME_LOANS;
	return loans ? read_pools_behind(r, at + 1, first) : at + 1;
}

/* Whether something names a pool in a way that can't be read: "pool Alpha has". */
static bool
is_unread_name(const struct reading *r, size_t item)
{
	enum sense behind = reading_sense(r, item + 1);

	return reading_sense(r, item) == SENSE_NONE &&
	       ascii_is_upper(reading_text(r, item).text[0]) &&
	       (behind == SENSE_LOANS || behind == SENSE_JOIN || reading_is_link(r, item + 1, LINK_VERB));
}

static size_t
read_pool_subject(struct reading *r, size_t at)
{
	size_t first = r->subject_count;
	size_t next = read_names(r, at, SUBJECT_LOANS, read_pool_name);

	if (next == at && is_unread_name(r, at + 1))
		return read_lone_subject(r, at + 1, SUBJECT_OTHER);
	if (next == at || next == SIZE_MAX)
		return next;
	size_t loans = skip_kinds(r, next);
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

static size_t
read_class_subject(struct reading *r, size_t at)
{
	size_t next = read_names(r, at, SUBJECT_CLASS, read_class_name);

	if (next != at && next != SIZE_MAX && reading_sense(r, next) == SENSE_CERTIFICATES)
		next++;
	return next;
}

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

/* Reads what does, into the bits of its senses; returns the item behind. */
static size_t
read_determiners(const struct reading *r, size_t at, uint64_t *before)
{
	uint64_t bit;

	*before = 0;
	for (; ((bit = reading_bit(reading_sense(r, at))) & determiners) != 0; at++)
		*before |= bit;
	if (!is_those_named(r, at))
		return at;
	*before |= reading_bit(SENSE_SUCH);
	return at + 1;
}

/* Whether one of a sense was among them. */
static inline bool
has(uint64_t before, enum sense sense)
{
	return (before & reading_bit(sense)) != 0;
}

/* Reads the subject that the words at an item, all of them, name. As read_names. */
static size_t
read_named(struct reading *r, size_t word)
{
	size_t first = r->subject_count, next;

	switch (reading_sense(r, word)) {
	case SENSE_POOL:
		return read_pool_subject(r, word);
	case SENSE_PART:
		next = read_parts(r, word, first);
		return next == word || next == SIZE_MAX ? next : read_pools_behind(r, next, first);
	case SENSE_CLASS:
		return read_class_subject(r, word);
	case SENSE_LOANS:
		return read_lone_subject(r, word, SUBJECT_LOANS);
	case SENSE_CERTIFICATES:
		return read_lone_subject(r, word, SUBJECT_CERTIFICATES);
	case SENSE_SOME_LOANS:
		return read_lone_subject(r, word, SUBJECT_OTHER);
	default:
		return word;
	}
}

/* What a subject is named by. */
static const uint64_t names = UINT64_C(1) << SENSE_POOL | UINT64_C(1) << SENSE_PART | UINT64_C(1) << SENSE_CLASS |
                              UINT64_C(1) << SENSE_LOANS | UINT64_C(1) << SENSE_CERTIFICATES |
                              UINT64_C(1) << SENSE_SOME_LOANS;

/* Reads the subject at an item, without what is before it. As read_names. */
static inline size_t
read_subject(struct reading *r, size_t at)
{
	size_t word = skip_kinds(r, at);

	if ((reading_bit(reading_sense(r, word)) & names) == 0)
		return at;
	size_t next = read_named(r, word);
	return next == word ? at : next;
}

/*** lists ***/

/* Whether a subject is more than "the mortgage loans". */
static bool
is_strong(const struct reading *r, size_t first, size_t word, uint64_t before)
{
	const struct subject *subject = &r->subjects[first];
	bool all = has(before, SENSE_ALL) || (reading_sense(r, word) == SENSE_LOANS && r->items[word].value == LOANS_ALL);

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

/* Fills in what members of a list leave to their neighbours. */
static void
complete_list(struct reading *r, size_t first)
{
	size_t end = r->subject_count;

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

/* Whether "the mortgage pool" is the last of a list of pools: then it is all of them. */
static bool
is_whole_pool(const struct reading *r, size_t item, size_t first)
{
	char name[POOL_MAX];

	return reading_sense(r, item) == SENSE_POOL && r->subjects[first].name[0] != '\0' &&
	       is_definite(r, item) && !is_plural(r, item) &&
	       !read_pool_name(r, item + 1, name) && !is_unread_name(r, item + 1);
}

/*
 * Reads on in the list that starts at `first`: one more subject behind `at`.
 * Returns the item behind it, or `at` where the list ends. As read_names.
 */
static size_t
read_further(struct reading *r, size_t at, size_t first, bool *all)
{
	uint64_t before;
	size_t   between = skip_between(r, at);

	if (between == at)
		return at;
	size_t word = read_determiners(r, between, &before);
	size_t had = r->subject_count;
	size_t next = has(before, SENSE_NOT) && between != word ? word : read_subject(r, word);
	if (next == word && is_whole_pool(r, word, first)) {
		next = read_lone_subject(r, word, SUBJECT_LOANS);
		before |= reading_bit(SENSE_ALL);
	}
	if (next == word || next == SIZE_MAX)
		return next == word ? at : next;
	bool kindred = r->subjects[had].kind == r->subjects[first].kind;
	if (!kindred || !is_strong(r, had, word, before)) {
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
	if (reading_sense(r, item) != SENSE_LOANS || r->items[item].value != 0 || is_plural(r, item) ||
	    has(before, SENSE_EACH) || has(before, SENSE_NOT))
		return false;
	return reading_sense(r, next) != SENSE_MEASURE &&
	       (item == 0 || has(before, SENSE_SUCH) || is_definite(r, item));
}

/* Reads the list at an item into r->lists. As read_names. */
static size_t
read_list(struct reading *r, size_t at)
{
	uint64_t before;
	size_t   word = read_determiners(r, at, &before);
	size_t   first = r->subject_count;
	size_t   next = read_subject(r, word);

	if (next == word || next == SIZE_MAX)
		return next == word ? at : next;
	if (is_one_loan(r, word, next, before))
		r->subjects[first].kind = SUBJECT_OTHER;
	bool strong = is_strong(r, first, word, before);
	bool all = strong && r->subjects[first].name[0] == '\0' && r->subjects[first].part == PART_NONE;
	for (size_t end = next; strong; end = next) {
		next = read_further(r, end, first, &all);
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
	};
	return next;
}

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

/*
 * Whether the subject that item `kept` will be is only a part of what it names:
 * "7 mortgage loans", "40% of the loans", "most loans". "The 875 loans" are
 * all, and so are those that something consists of.
 */
static bool
is_portion(const struct reading *r, size_t kept)
{
	if (kept > 0 && reading_sense(r, kept - 1) == SENSE_PORTION)
		return true;
	if (kept > 1 && reading_is_link(r, kept - 1, LINK_PARTITIVE))
		return is_quantity(r, kept - 2);
	/* "the rates of 41 mortgage loans" */
	if (kept > 2 && is_quantity(r, kept - 1) && reading_is_link(r, kept - 2, LINK_PARTITIVE) &&
	    reading_sense(r, kept - 3) == SENSE_MEASURE)
		return !is_definite(r, kept - 1);
	if (kept == 0 || !is_quantity(r, kept - 1) || is_definite(r, kept - 1))
		return false;
	size_t before = kept - 1;
	/* "consist of 674 and 278 mortgage loans" */
	while (before > 1 && reading_sense(r, before - 1) == SENSE_JOIN && is_quantity(r, before - 2))
		before -= 2;
	before = skip_back(r, before);
	if (before > 0)
		return reading_sense(r, before - 1) == SENSE_JOIN;
	return !are_transferred(r, kept);
}

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

/* Whether an item may say of which kind the loans behind it are: a word that no table knows, "fifteen year". */
static bool
is_adjective(const struct reading *r, size_t item)
{
	switch (reading_sense(r, item)) {
	case SENSE_NONE:
		return sentence_kind(r->sentence, r->items[item].token) == TOKEN_WORD;
	case SENSE_NUMERAL:
		return reading_sense(r, item + 1) == SENSE_UNIT;
	case SENSE_NUMBER:
		return r->items[item].unit == UNIT_YEARS;
	case SENSE_UNIT:
		return r->items[item].value == UNIT_YEARS;
	case SENSE_RESTRICTION:
		/* "the prepaid [mortgage loans]" */
		return r->items[item].tokens == 1 && is_definite(r, item);
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

	while (start > 0 && is_adjective(r, start - 1) && (start == kept || !is_definite(r, start)))
		start--;
	return start;
}

/* Whether an item names what a number is of: "the balance of …", "the rate for …". */
static bool
is_behind_measure(const struct reading *r, size_t item)
{
	return item > 1 && reading_is_link(r, item - 1, LINK_PREPOSITION) &&
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
	bool definite = is_definite(r, start);

	if (start == 0)
		return verb;
	switch (reading_sense(r, start - 1)) {
	case SENSE_ALL:
	case SENSE_EACH:
	case SENSE_NOT:
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

	if (start == kept || !loans || subjects->kind != SUBJECT_LOANS || is_definite(r, item))
		return kept;
	/* "the trust's pool I loans" are all of them; "the bank's loans" need not be the pool's */
	if (list->strong && is_possessive(r, kept - 1))
		return kept;
	next += reading_sense(r, next) == SENSE_QUOTE;
	if (!are_adjectives(r, start, reading_is_link(r, next, LINK_VERB)))
		return kept;
	if (!is_consisted_of(r, start)) {
		for (size_t i = 0; i < list->count; i++)
			subjects[i].kind = SUBJECT_OTHER;
		list->strong = list->unread = true;
	}
	return start;
}

/* Whether loans of another kind are counted from an item on: "200 fixed rate loans | and 300 jumbo loans". */
static bool
counts_others(const struct reading *r, size_t at)
{
	size_t number = reading_skip_joins(r, at);

	if (number == at || !is_quantity(r, number))
		return false;
	enum sense sense = reading_sense(r, skip_kinds(r, number + 1));
	return sense == SENSE_LOANS || sense == SENSE_SOME_LOANS;
}

/*
 * Settles whether loans that something consists of are all of it. The list was
 * read last, from an item on, up to `next`.
 */
static void
settle_kind(const struct reading *r, struct subject_list *list, size_t item, size_t next, size_t kept)
{
	struct subject *subject = &r->subjects[list->first];

	if (subject->name[0] != '\0' || subject->part != PART_NONE || !is_consisted_of(r, kept))
		return;
	size_t word = skip_kinds(r, item);
	bool   some = reading_sense(r, word) == SENSE_SOME_LOANS;
	if (some && r->items[word].value != LOANS_OF_KIND)
		return;
	bool others = counts_others(r, next);
	if (!some && !others)
		return;
	subject->kind = others ? SUBJECT_OTHER : SUBJECT_LOANS;
	list->strong = others;
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

	/* "the California mortgage loans", not "nor does any mortgage loan" */
	enum sense starts = reading_sense(r, item);
	if (starts == SENSE_LOANS || starts == SENSE_LOAN_KIND || starts == SENSE_POOL)
		kept = skip_adjectives(r, list, item, next, kept);
	if (reading_sense(r, item) == SENSE_SOME_LOANS && r->items[item].value == LOANS_UNREAD)
		list->unread = true;
	list->item = kept;
	list->portion = is_portion(r, kept) && !is_counted_on(r, list, kept, next);
	settle_kind(r, list, item, next, kept);
	if (kept > 0 && reading_sense(r, kept - 1) == SENSE_EXTREME && reading_sense(r, next) != SENSE_MEASURE) {
		/* "the largest [pool I] mortgage loan" */
		for (size_t i = 0; i < list->count; i++)
			r->subjects[list->first + i].kind = SUBJECT_OTHER;
		list->strong = true;
	}
	r->some = r->some || list->portion || r->subjects[list->first].kind == SUBJECT_OTHER;
	reading_set_sense(r, kept, SENSE_SUBJECTS);
	r->items[kept] = (struct item){ .value = (int16_t)(r->list_count - 1),
		                            .token = r->items[item].token,
		                            .tokens = 1 };
	r->senses |= reading_bit(SENSE_SUBJECTS);
	return kept + 1;
}

int
subjects_find(struct reading *r)
{
	/* what else than names a list may start with; marks are left out */
	const uint64_t mark = reading_bit(SENSE_QUOTE);
	const uint64_t starts = names | mark | reading_bit(SENSE_LOAN_KIND) |
	                        reading_bit(SENSE_ALL) | reading_bit(SENSE_EACH) |
	                        reading_bit(SENSE_SUCH) | reading_bit(SENSE_NOT);
	size_t kept = 0, next = 0;

	if ((r->senses & (names | mark)) == 0)
		return 0;
	for (;;) {
		size_t i = reading_find(r, next, starts);
		kept = reading_move(r, kept, next, i);
		if (i == r->count)
			break;
		next = read_list(r, i);
		if (next == SIZE_MAX)
			return -1;
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
