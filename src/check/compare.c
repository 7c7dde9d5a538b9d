/*
 * Comparing what a filing states with what follows from its other numbers.
 */
#include "check/compare.h"

#include <errno.h>
#include <string.h>

#include "record/tsv.h"
#include "util/grow.h"

/* Digits that an actual value is printed with beyond those of the expected one. */
enum { MORE_DIGITS = 2 };

struct claim
claim_of(const struct stated_fact *fact, struct slice subject)
{
	return (struct claim){
		.pool = fact->pool_name,
		.subject = subject,
		.stated = fact->value,
		.line = fact->line,
	};
}

struct slice
subject_text(const struct checker *checker)
{
	return (struct slice){ checker->subject.bytes, checker->subject.used };
}

struct slice
subject_row(struct checker *checker, const struct table *table, const struct stated_row *row)
{
	struct output     *text = &checker->subject;
	const struct slice colon = slice_of(row->label.length > 0 ? ": " : "");

	text->used = 0;
	char *to = output_reserve(text, table->subject.length + colon.length + row->label.length);
	if (to != NULL) {
		to = slice_put(slice_put(slice_put(to, table->subject), colon), row->label);
		text->used = (size_t)(to - text->bytes);
	}
	return subject_text(checker);
}

struct slice
subject_named(struct checker *checker, const char *word, struct slice name)
{
	checker->subject.used = 0;
	output_string(&checker->subject, word);
	output_byte(&checker->subject, ' ');
	output_slice(&checker->subject, name);
	return subject_text(checker);
}

static void
decimal_clear(struct decimal *number)
{
	number->negative = false;
	number->scale = 0;
	number->small = 0;
	number->large.count = 0;
}

void
sum_start(struct interval *sum)
{
	decimal_clear(&sum->value);
	decimal_clear(&sum->radius);
	sum->radius.scale = 1;
}

int
sum_add_any(struct checker *checker, struct interval *sum, const struct quantity *number)
{
	const bool counts = checker->check->counts;

	if (!quantity_stated(number))
		return 0;
	if (sum->value.scale == 0 && decimal_sign(&sum->value) == 0 && decimal_sign(&sum->radius) == 0)
		return quantity_interval(sum, number, counts);
	if (quantity_interval(&checker->number, number, counts) != 0)
		return -1;
	return interval_add(sum, sum, &checker->number);
}

void
parts_clear(struct parts *parts)
{
	parts->count = 0;
	for (size_t i = 0; i < MEAN_ENDS; i++)
		parts->searches[i] = SEARCH_NONE;
}

int
parts_add(struct parts *parts, const struct quantity *weight, const struct quantity *value,
          bool exact)
{
	size_t            before = parts->capacity;
	struct mean_part *items = grow(parts->items, &parts->capacity, parts->count + 1,
	                               sizeof *items);

	if (items == NULL)
		return -1;
	if (parts->capacity > before)
		memset(items + before, 0, (parts->capacity - before) * sizeof *items);
	parts->items = items;
	struct mean_part *part = &items[parts->count++];
	return quantity_interval(&part->weight, weight, false) != 0 ? -1
	       : quantity_interval(&part->value, value, exact);
}

/* Finds the mean of the printed numbers, once. Returns NULL with errno ENOMEM. */
static const struct mean *
printed_mean(struct parts *parts)
{
	struct mean *mean = &parts->means[MEAN_PRINTED];
	enum search *search = &parts->searches[MEAN_PRINTED];

	if (*search == SEARCH_NONE && mean_find(mean, parts->items, parts->count) != 0)
		return NULL;
	*search = SEARCH_DONE;
	return mean;
}

/* Goes a step towards the least mean, or the greatest, from the printed one, which is found. */
static int
approach_mean(struct parts *parts, enum mean_end end)
{
	struct mean *mean = &parts->means[end];
	enum search *search = &parts->searches[end];
	bool         found = false;
	int          status;

	if (*search == SEARCH_NONE)
		status = mean_begin(mean, parts->items, parts->count, end,
		                    &parts->means[MEAN_PRINTED]);
	else
		status = mean_step(mean, parts->items, parts->count, end, &found);
	*search = found ? SEARCH_DONE : SEARCH_BEGUN;
	return status;
}

static bool
is_zero(const struct quantity *number)
{
	if (number->amount.scale != AMOUNT_LONG)
		return number->amount.scale >= 0 && number->amount.value == 0;
	for (size_t i = 0; i < number->text.length; i++)
		if (number->text.text[i] != '0' && number->text.text[i] != '.')
			return false;
	return true;
}

bool
has_loans(const struct stated_row *row)
{
	const struct quantity *loans = &row->numbers[MEASURE_LOANS];
	const struct quantity *stated = quantity_stated(loans) ? loans : &row->numbers[MEASURE_BALANCE];

	return !row->total && quantity_stated(stated) && !is_zero(stated);
}

/* difference = actual - stated, which is quick where they have as many digits behind the point. */
static int
subtract_stated(struct checker *checker)
{
	struct decimal *difference = &checker->difference;
	struct decimal *stated = &checker->stated.value;

	if (stated->scale < checker->actual.scale) {
		if (decimal_round(difference, stated, checker->actual.scale) != 0)
			return -1;
		stated = difference;
	}
	return decimal_subtract(difference, &checker->actual, stated);
}

/* Makes a finding of a claim, whose stated number has the scale given. */
static struct finding
finding_of(const struct checker *checker, const struct claim *claim, size_t scale)
{
	return (struct finding){
		.check = checker->name,
		.pool = claim->pool,
		.subject = claim->subject,
		.expected = claim->printed.length > 0 ? claim->printed : claim->stated.text,
		.scale = claim->whole ? 0 : scale + MORE_DIGITS,
		.line = claim->line,
	};
}

/* Hands a finding over. */
static int
give(struct checker *checker, const struct finding *finding)
{
	if (checker->subject.error != 0) {
		errno = checker->subject.error;
		return -1;
	}
	checker->take(checker->context, finding);
	checker->findings++;
	return 0;
}

int
compare_report(struct checker *checker, const struct claim *claim, enum match match,
               const struct decimal *actual)
{
	static const enum finding_status statuses[] = {
		[MATCH_EQUAL] = FINDING_OK,
		[MATCH_ROUNDED] = FINDING_ROUNDED,
		[MATCH_NONE] = FINDING_FAIL,
	};
	struct finding finding = finding_of(checker, claim, checker->stated.value.scale);

	finding.status = statuses[match];
	if (finding.status == FINDING_ROUNDED && checker->exact && checker->check->footing)
		finding.status = FINDING_FAIL;
	if (decimal_round(&checker->actual, actual, finding.scale) != 0 ||
	    subtract_stated(checker) != 0)
		return -1;
	finding.actual = &checker->actual;
	finding.difference = &checker->difference;
	return give(checker, &finding);
}

/*
 * Whether a stated number is a derived one digit for digit, as most are, and
 * is printed as it is: a whole number has no zeros behind it, and "007" is 7.
 */
static bool
is_same(const struct claim *claim, const struct interval *derived)
{
	const struct amount   stated = claim->stated.amount;
	const struct decimal *value = &derived->value;

	return stated.scale >= 0 && (size_t)stated.scale == value->scale &&
	       value->large.count == 0 && (uint64_t)stated.value == value->small && !value->negative &&
	       !claim->whole && claim->stated.text.text[0] >= '1' && claim->stated.text.text[0] <= '9';
}

/* Adds a finding for a number that is the same. */
static int
report_same(struct checker *checker, const struct claim *claim)
{
	static const struct slice point = { ".00", 1 + MORE_DIGITS }, zeros = { "00", MORE_DIGITS };
	const size_t              scale = (size_t)claim->stated.amount.scale;
	struct finding            finding = finding_of(checker, claim, scale);

	finding.status = FINDING_OK;
	finding.zeros = scale == 0 ? point : zeros;
	return give(checker, &finding);
}

/* Which of two numbers is nearer to the stated one: the first, where they are equally near. */
static int
nearer(struct checker *checker, const struct decimal *a, const struct decimal *b,
       const struct decimal **nearest)
{
	struct decimal *stated = &checker->stated.value;
	int             order;

	if (decimal_subtract(&checker->actual, stated, a) != 0 ||
	    decimal_subtract(&checker->difference, stated, b) != 0)
		return -1;
	checker->actual.negative = checker->difference.negative = false;
	if (decimal_compare(&checker->actual, &checker->difference, &order) != 0)
		return -1;
	*nearest = order <= 0 ? a : b;
	return 0;
}

int
compare_number(struct checker *checker, const struct claim *claim, const struct interval *least,
               const struct interval *most)
{
	const struct decimal *actual = least == NULL ? &most->value : &least->value;
	enum match            match;

	if (least != NULL && least == most && is_same(claim, least))
		return report_same(checker, claim);
	if (quantity_interval(&checker->stated, &claim->stated, checker->check->counts) != 0 ||
	    interval_between(&checker->stated, least, most, &match) != 0)
		return -1;
	if (least != NULL && most != NULL && least != most &&
	    nearer(checker, &least->value, &most->value, &actual) != 0)
		return -1;
	return compare_report(checker, claim, match, actual);
}

/* Whether a mean that has this order to a number is one that lies on the side of its end. */
static bool
is_on_side(int order, enum mean_end end)
{
	return end == MEAN_LEAST ? order <= 0 : order >= 0;
}

/*
 * Whether the printed mean is no more than a number (MEAN_LEAST), or no less
 * (MEAN_GREATEST). The rounded one, which has no fewer digits than the number,
 * tells unless the two are the same.
 */
static int
printed_reaches(struct parts *parts, enum mean_end end, const struct decimal *number, bool *reaches)
{
	int order;

	if (decimal_compare(&parts->rounded, number, &order) != 0 ||
	    (order == 0 && mean_compare(&parts->means[MEAN_PRINTED], number, &order) != 0))
		return -1;
	*reaches = is_on_side(order, end);
	return 0;
}

/* The same of the least mean, or the greatest, which need not be found where one before it is. */
static int
end_reaches(struct parts *parts, enum mean_end end, const struct decimal *number, bool *reaches)
{
	const struct mean *mean = &parts->means[end];
	int                order;

	for (;;) {
		if (parts->searches[end] != SEARCH_NONE) {
			if (mean_compare(mean, number, &order) != 0)
				return -1;
			*reaches = is_on_side(order, end);
			if (*reaches || parts->searches[end] == SEARCH_DONE)
				return 0;
		}
		if (approach_mean(parts, end) != 0)
			return -1;
	}
}

/* Whether a mean can be no more than the number, or no less. */
typedef int mean_reaches(struct parts *parts, enum mean_end end, const struct decimal *number,
                         bool *reaches);

/* Whether the stated number may lie between the means of two lists of parts. */
static int
lies_between(struct checker *checker, struct parts *least, struct parts *most,
             mean_reaches *reaches, bool *lies)
{
	struct decimal *low = &checker->actual, *high = &checker->difference;

	if (interval_high(&checker->stated, high) != 0 || reaches(least, MEAN_LEAST, high, lies) != 0)
		return -1;
	if (!*lies || most == NULL)
		return 0;
	if (interval_low(&checker->stated, low) != 0)
		return -1;
	return reaches(most, MEAN_GREATEST, low, lies);
}

/* Rounds the printed mean to more digits than the stated number has. EDOM for none. */
static int
round_mean(struct checker *checker, struct parts *parts)
{
	const struct mean *mean = printed_mean(parts);

	return mean == NULL ? -1
	       : mean_value(mean, checker->stated.value.scale + MORE_DIGITS, &parts->rounded);
}

/* The mean that is nearer to the stated number, rounded. NULL with errno; EDOM for none. */
static const struct decimal *
nearer_mean(struct checker *checker, struct parts *least, struct parts *most)
{
	const struct decimal *nearest = &least->rounded;

	if (round_mean(checker, least) != 0)
		return NULL;
	if (most == NULL || most == least)
		return nearest;
	if (round_mean(checker, most) != 0 ||
	    nearer(checker, &least->rounded, &most->rounded, &nearest) != 0)
		return NULL;
	return nearest;
}

int
compare_mean(struct checker *checker, const struct claim *claim, struct parts *least,
             struct parts *most)
{
	bool equal, rounded = true;

	if (quantity_interval(&checker->stated, &claim->stated, false) != 0)
		return -1;
	const struct decimal *mean = nearer_mean(checker, least, most);
	if (mean == NULL)
		return errno == EDOM ? 0 : -1;
	if (lies_between(checker, least, most, printed_reaches, &equal) != 0)
		return -1;
	if (!equal && lies_between(checker, least, most, end_reaches, &rounded) != 0)
		return -1;
	enum match match = equal ? MATCH_EQUAL : rounded ? MATCH_ROUNDED : MATCH_NONE;
	return compare_report(checker, claim, match, mean);
}

/* The order of top / bottom and a number, by cross multiplication. */
static int
order_of_quotient(const struct decimal *top, const struct decimal *bottom,
                  const struct decimal *number, int *order)
{
	struct decimal product = { .scale = 0 };
	int            status = -1;

	if (decimal_multiply(&product, number, bottom) == 0)
		status = decimal_compare(top, &product, order);
	decimal_free(&product);
	return status;
}

/* A ratio of two printed numbers, and its value rounded to more digits than the stated one has. */
struct ratio {
	const struct interval *top;
	const struct interval *bottom;
	const struct decimal  *rounded;
};

/* The order of a ratio's value and a number, found as that of a mean is; 0 for no number. */
static inline int
order_of_ratio(const struct ratio *ratio, const struct decimal *number, int *order)
{
	*order = 0;
	if (number != NULL && decimal_compare(ratio->rounded, number, order) != 0)
		return -1;
	if (number == NULL || *order != 0)
		return 0;
	return order_of_quotient(&ratio->top->value, &ratio->bottom->value, number, order);
}

/* Whether a ratio can lie between the numbers; NULL for no end. */
static int
ratio_may_lie(struct checker *checker, const struct ratio *ratio, const struct decimal *low,
              const struct decimal *high, bool *may)
{
	struct decimal *top = &checker->actual, *bottom = &checker->difference;
	int             low_order = 0, high_order = 0;

	if (low != NULL && (interval_high(ratio->top, top) != 0 ||
	                    interval_low(ratio->bottom, bottom) != 0 ||
	                    order_of_quotient(top, bottom, low, &low_order) != 0))
		return -1;
	if (high != NULL && (interval_low(ratio->top, top) != 0 ||
	                     interval_high(ratio->bottom, bottom) != 0 ||
	                     order_of_quotient(top, bottom, high, &high_order) != 0))
		return -1;
	*may = low_order >= 0 && high_order <= 0;
	return 0;
}

/* Gives the ends of the stated number; NULL for one that is not asked for. */
static int
find_ends(struct checker *checker, struct decimal *low, struct decimal *high)
{
	if (low != NULL && interval_low(&checker->stated, low) != 0)
		return -1;
	return high == NULL ? 0 : interval_high(&checker->stated, high);
}

/* How a ratio matches the stated number. The ends of that are found where they are needed. */
static int
match_ratio(struct checker *checker, enum ratio_side side, const struct ratio *ratio, enum match *match)
{
	const struct decimal *value = &checker->stated.value;
	struct decimal       *low = side == SIDE_MOST ? NULL : &checker->low_end;
	struct decimal       *high = side == SIDE_LEAST ? NULL : &checker->high_end;
	bool                  same = side == SIDE_SAME, may;
	int                   above, below;

	if (same && find_ends(checker, low, high) != 0)
		return -1;
	if (order_of_ratio(ratio, same || low == NULL ? low : value, &above) != 0 ||
	    order_of_ratio(ratio, same || high == NULL ? high : value, &below) != 0)
		return -1;
	*match = MATCH_EQUAL;
	if (above >= 0 && below <= 0)
		return 0;
	if ((!same && find_ends(checker, low, high) != 0) ||
	    ratio_may_lie(checker, ratio, low, high, &may) != 0)
		return -1;
	*match = may ? MATCH_ROUNDED : MATCH_NONE;
	return 0;
}

int
compare_ratio(struct checker *checker, const struct claim *claim, enum ratio_side side,
              const struct interval *top, const struct interval *bottom)
{
	struct decimal *rounded = &checker->number.value;
	struct ratio    ratio = { top, bottom, rounded };
	enum match      match;

	if (quantity_interval(&checker->stated, &claim->stated, false) != 0)
		return -1;
	size_t scale = checker->stated.value.scale + MORE_DIGITS;
	if (decimal_divide(rounded, &top->value, &bottom->value, scale) != 0)
		return errno == EDOM ? 0 : -1;
	if (match_ratio(checker, side, &ratio, &match) != 0)
		return -1;
	return compare_report(checker, claim, match, rounded);
}
