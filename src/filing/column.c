/*
 * What a table's column holds, by the words of its heading.
 */
#include "filing/column.h"

#include "filing/cells.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* The words of columns that are passed over, whatever else their headings say. */
static const char *const other_words[] = {
	"%",     "percent*",     "pct",      "average", "avg",      "ave",      "weighted", "wtd", "wa",
	"cumulative", "maximum", "minimum",  "max",     "min",      "largest",  "smallest",
	"mean",  "median",       "payment*", "and interest", "number of months", "per loan", "per borrower",
	/* of certificates, not of loans */
	"class", "certificate*", "notional", "planned", "targeted",
	"page*", "exhibit*", /* of an index of exhibits */
};

/* The same, but a title has them, too. */
static const char *const about_words[] = { "ratio*", "rate*", "term*", "score*", "first payment*", "payment date*" };

/* What tells the loans that a heading counts apart from others, and is no rate of theirs. */
static const char *const kind_words[] = {
	"fixed rate*", "adjustable rate*", "variable rate*", "floating rate*", "adjusting rate*",
};

/* What the first row of labels, or their heading, starts with where a table is of certificates or payments. */
static const char *const certificate_words[] = {
	"class",        "classes",           "certificate",  "certificates",    "tranche",
	"tranches",     "distribution date", "payment date", "remittance date",
};

/* The first row whose phrase a heading has decides. */
struct known_word {
	const char      *phrase;
	enum column_type type;
};

static const struct known_word known_words[] = {
	{ "number", COLUMN_LOANS },
	{ "no", COLUMN_LOANS },
	{ "count", COLUMN_LOANS },
	{ "balance*", COLUMN_BALANCE },
	{ "bal", COLUMN_BALANCE },
	{ "upb", COLUMN_BALANCE },
	{ "principal", COLUMN_BALANCE },
	{ "amount*", COLUMN_BALANCE },
	{ "dollar*", COLUMN_BALANCE },
	{ "loans", COLUMN_LOANS },
};

/* What balances are that are not those of the loans as they are, where other columns have these. */
static const char *const former_words[] = {
	"original",   "originally", "orig",    "initial",      "initially", "originated",
	"origination", "closing",   "delinquent",
};

/* What is counted beside the loans, if anything is. */
static const char *const counted_words[] = {
	"unit*", "borrower*", "delinquent", "propert*",
};

/* The same where they have none of those. */
static const struct known_word faint_words[] = {
	{ "nbr", COLUMN_LOANS },
	{ "quantity", COLUMN_LOANS },
	{ "num", COLUMN_LOANS },
	{ "cnt", COLUMN_LOANS },
	{ "mortgages", COLUMN_LOANS },
	{ "contracts", COLUMN_LOANS },
	{ "accounts", COLUMN_LOANS },
	{ "notes", COLUMN_LOANS },
	{ "outstanding", COLUMN_BALANCE },
	{ "prin", COLUMN_BALANCE },
	{ "aggregate", COLUMN_BALANCE },
};

/* How headings say that amounts are not in dollars, besides "$000". */
static const char *const scales[] = { "thousands", "millions", "mm" };

/* What a heading says that has shares below it, and what one says that may have amounts. */
static const char *const share_words[] = { "%", "percent*", "pct" };
static const char *const amount_words[] = { "balance*", "bal", "upb", "principal", "amount*", "dollar*", "payment*" };

/* What headings of numbers say, whatever is counted. */
static const char *const number_words[] = { "number", "no", "count", "#" };

/* What headings of balances say. */
static const char *const balance_words[] = { "balance*", "bal", "upb", "principal", "amount*" };

/* What headings say of amounts that may be greater than balances. */
static const char *const worth_words[] = { "value*", "price*", "limit*", "income*" };

/* What the heading of labels says that stands over numbers of loans, too. */
static const char *const counting_words[] = { "loans", "number", "count", "#" };

/* What the title of a table says that has loans which are made up. */
static const char *const assumed_words[] = { "assumed", "assumption*", "hypothetical*" };

/* What a line says that is a title, besides the loans: what they are told apart by. */
static const char *const title_words[] = { "loans by", "of the mortgage loans", "of mortgage loans" };

/* What headings say of the loans that titles do not. */
static const char *const heading_words[] = {
	"number*", "no",      "count",   "percent*", "pct",    "%",       "balance*",
	"bal",     "average", "weighted", "amount*", "dollar*", "principal", "aggregate",
};

/* The headings of two columns that state a row's bounds. */
static const char *const bounds[][2] = {
	{ "from", "to" },          { "minimum", "maximum" }, { "min", "max" },
	{ "low", "high" },         { "lower", "upper" },     { "greater than", "less than" },
	{ "from", "through" },     { "from", "up to" },      { "greater than", "less than or equal to" },
	{ "beginning", "ending" }, { "lowest", "highest" },
};

/* The type of a heading by all its words, where one says that it is of loans, or of balances. */
static enum column_type
settled(struct slice heading, enum column_type type)
{
	if (type == COLUMN_BALANCE && words_contain_one(heading, former_words, LEN(former_words)))
		return COLUMN_FORMER;
	if (type == COLUMN_LOANS && words_contain_one(heading, counted_words, LEN(counted_words)) &&
	    !words_contain(heading, "loan*"))
		return COLUMN_COUNT;
	return type;
}

bool
column_is_about(struct slice text)
{
	return words_contain_one(text, about_words, LEN(about_words));
}

/* Whether a heading is of loans of some kind: "Number of Adjustable Rate Mortgage Loans". */
static bool
is_of_kind(struct slice heading)
{
	return words_contain_one(heading, kind_words, LEN(kind_words)) && words_contain(heading, "loan*") &&
	       (column_is_number(heading) || column_is_of_balances(heading));
}

enum column_type
column_type(struct slice heading)
{
	if (words_contain_one(heading, other_words, LEN(other_words)) || (column_is_about(heading) && !is_of_kind(heading)))
		return COLUMN_OTHER;
	size_t known = words_first(heading, known_words, LEN(known_words), sizeof *known_words);
	if (known < LEN(known_words))
		return settled(heading, known_words[known].type);
	if (slice_has(heading, '#')) /* alone, or "# of Mtgs" */
		return settled(heading, COLUMN_LOANS);
	known = words_first(heading, faint_words, LEN(faint_words), sizeof *faint_words);
	if (known < LEN(faint_words))
		return settled(heading, faint_words[known].type);
	if (slice_has(heading, '$'))
		return COLUMN_BALANCE;
	return words_contain(heading, "at origination") ? COLUMN_FORMER : COLUMN_NONE;
}

bool
column_is_plain(struct slice heading, enum column_type type)
{
	if (type != COLUMN_OTHER)
		return type == COLUMN_LOANS || type == COLUMN_COUNT;
	return words_contain_one(heading, share_words, LEN(share_words)) ||
	       (column_is_about(heading) && !words_contain_one(heading, amount_words, LEN(amount_words)) &&
	        !slice_has(heading, '$'));
}

bool
column_is_number(struct slice heading)
{
	return words_contain_one(heading, number_words, LEN(number_words));
}

bool
column_is_of_balances(struct slice line)
{
	return words_contain_one(line, balance_words, LEN(balance_words));
}

bool
column_names_both(struct slice line)
{
	return words_contain_one(line, number_words, LEN(number_words)) && column_is_of_balances(line);
}

bool
column_is_of_worth(struct slice heading)
{
	return words_contain_one(heading, worth_words, LEN(worth_words));
}

bool
column_counts_loans(struct slice label)
{
	return words_contain_one(label, counting_words, LEN(counting_words));
}

bool
column_is_known(struct slice heading)
{
	return words_first(heading, known_words, LEN(known_words), sizeof *known_words) < LEN(known_words);
}

/* Whether two of a line's cells or more are but signs that head columns: "#   $   %". */
static bool
has_signs(struct slice line)
{
	size_t signs = 0;

	for (size_t at = 0; at < line.length;) {
		struct slice cell = cell_next(line, &at);
		signs += cell.length == 1 && ascii_is_one_of(cell.text[0], "#$%");
	}
	return signs > 1;
}

bool
column_is_heading_line(struct slice line)
{
	return column_is_known(line) || has_signs(line);
}

bool
column_is_row_line(struct slice line)
{
	size_t at = 0;
	bool   sign = false, others = false;

	if (cells_look_like_row(line))
		return true;
	if (memchr(line.text, '#', line.length) == NULL)
		return false;
	(void)cell_next(line, &at);
	while (at < line.length) {
		struct slice cell = cell_next(line, &at);
		bool         own = cell.length == 1 && cell.text[0] == '#';
		sign = sign || own;
		others = others || (cell.length > 0 && !own);
	}
	return sign && !(others && column_is_heading_line(line));
}

bool
column_is_title(struct slice line)
{
	return words_contain_one(line, title_words, LEN(title_words)) &&
	       !words_contain_one(line, heading_words, LEN(heading_words)) && !slice_has(line, '#');
}

bool
column_is_of_certificates(struct slice label)
{
	for (size_t i = 0; i < LEN(certificate_words); i++) {
		size_t       length = strlen(certificate_words[i]);
		struct slice start = { label.text, length < label.length ? length : label.length };
		if (words_equal(start, slice_of(certificate_words[i])) &&
		    words_contain(label, certificate_words[i]))
			return true;
	}
	return false;
}

bool
column_is_of_assumed(struct slice title)
{
	return words_contain_one(title, assumed_words, LEN(assumed_words));
}

/* Whether the text has three zeros that are no number's: "$000", "(000's)", "in 000s". */
static bool
has_zeros(struct slice text)
{
	for (size_t at = 1; at + 2 < text.length; at++) {
		const char *zero = memchr(text.text + at, '0', text.length - 2 - at);
		if (zero == NULL)
			return false;
		at = (size_t)(zero - text.text);
		if (memcmp(zero, "000", 3) == 0 && ascii_is_one_of(zero[-1], "($' ") &&
		    (at + 3 == text.length || ascii_is_one_of(zero[3], ")s' ")))
			return true;
	}
	return false;
}

bool
column_is_scaled(struct slice text)
{
	return has_zeros(text) || words_contain_one(text, scales, LEN(scales));
}

/* Takes the last words off two texts as long as they are the same, and others stand before them. */
static void
drop_common_end(struct slice *a, struct slice *b)
{
	for (;;) {
		size_t       at = ascii_last_word(*a), other = ascii_last_word(*b);
		struct slice end = { a->text + at, a->length - at };
		struct slice other_end = { b->text + other, b->length - other };
		if (at == 0 || other == 0 || !words_equal(end, other_end))
			return;
		a->length = at - 1;
		b->length = other - 1;
	}
}

/* Whether a text ends in the words; before them, a line above may stand over both columns: "Loan Amounts From". */
static bool
ends_in(struct slice text, const char *words)
{
	struct slice end = slice_of(words);

	if (text.length < end.length)
		return false;
	size_t before = text.length - end.length;
	return words_equal((struct slice){ text.text + before, end.length }, end) &&
	       (before == 0 || ascii_is_blank(text.text[before - 1]));
}

bool
column_is_upper_bound(struct slice label, struct slice heading)
{
	drop_common_end(&label, &heading);
	for (size_t i = 0; i < LEN(bounds); i++)
		if (ends_in(label, bounds[i][0]) && ends_in(heading, bounds[i][1]))
			return true;
	return false;
}
