/*
 * The names that checks go by, as numbers.
 */
#include "check/names.h"

#include "util/ascii.h"

/* A name and its number; no text ends a list of them. */
struct name {
	const char *text;
	int         number;
};

/* The longest name, and the most that are of one length, with the end of their list. */
enum { LONGEST = 19, MOST = 5 };

/* By their length, so that few of them need comparing. */
static const struct name fact_names[LONGEST + 1][MOST] = {
	[3] = { { "ltv", FACT_LTV }, { "wac", FACT_WAC }, { "wam", FACT_WAM } },
	[5] = { { "loans", FACT_LOANS } },
	[6] = { { "wa_ltv", FACT_WA_LTV } },
	[7] = { { "balance", FACT_BALANCE } },
	[11] = { { "list_values", FACT_LIST_VALUES }, { "premium_wac", FACT_PREMIUM_WAC },
	         { "premium_wam", FACT_PREMIUM_WAM } },
	[12] = { { "discount_wac", FACT_DISCOUNT_WAC }, { "discount_wam", FACT_DISCOUNT_WAM } },
	[13] = { { "class_balance", FACT_CLASS_BALANCE },
	         { "list_subjects", FACT_LIST_SUBJECTS } },
	[15] = { { "premium_balance", FACT_PREMIUM_BALANCE } },
	[16] = { { "discount_balance", FACT_DISCOUNT_BALANCE },
	         { "original_balance", FACT_ORIGINAL_BALANCE },
	         { "origination_date", FACT_ORIGINATION_DATE },
	         { "wa_original_term", FACT_WA_ORIGINAL_TERM } },
	[19] = { { "subordination_level", FACT_SUBORDINATION_LEVEL } },
};

static const struct name dimension_names[LONGEST + 1][MOST] = {
	[3] = { { "ltv", DIMENSION_LTV }, { "zip", DIMENSION_ZIP } },
	[5] = { { "units", DIMENSION_UNITS } },
	[8] = { { "zip_code", DIMENSION_ZIP_CODE } },
	[9] = { { "loan_size", DIMENSION_LOAN_SIZE }, { "note_rate", DIMENSION_NOTE_RATE },
	        { "zip_codes", DIMENSION_ZIP_CODES } },
	[13] = { { "dwelling_type", DIMENSION_DWELLING_TYPE } },
	[16] = { { "origination_year", DIMENSION_ORIGINATION_YEAR } },
};

static const char *const op_names[OPS] = {
	[OP_EQ] = "eq", [OP_GE] = "ge", [OP_LE] = "le", [OP_LT] = "lt", [OP_GT] = "gt",
};

/* The name's number, or `none`. */
static int
find(const struct name (*names)[MOST], struct slice name, int none)
{
	if (name.length == 0 || name.length > LONGEST)
		return none;
	for (const struct name *known = names[name.length]; known->text != NULL; known++)
		if (*known->text == *name.text && memcmp(known->text, name.text, name.length) == 0)
			return known->number;
	return none;
}

/* What the names of loans above a ratio begin with, and the most bytes that the ratio has. */
static const char over[] = "ltv_over_";

enum { OVER = sizeof over - 1, RATIO = 16 };

/* The length of the decimal that the text begins with, 0 for none or a longer one. */
static size_t
ratio_length(struct slice text)
{
	size_t length = 0, points = 0;

	while (length < text.length &&
	       (ascii_is_digit(text.text[length]) || (text.text[length] == '.' && points++ == 0)))
		length++;
	bool whole = length > 0 && text.text[0] != '.' && text.text[length - 1] != '.';
	return whole && length <= RATIO ? length : 0;
}

struct slice
name_over_any(struct slice name)
{
	struct slice none = { name.text, 0 };

	if (name.length <= OVER || memcmp(name.text, over, OVER) != 0)
		return none;
	size_t length = ratio_length((struct slice){ name.text + OVER, name.length - OVER });
	return length == 0 ? none : (struct slice){ name.text, OVER + length };
}

struct slice
name_ratio(struct slice loans)
{
	return (struct slice){ loans.text + OVER, loans.length - OVER };
}

/* Whether a name is that of the balance of the loans above a ratio. */
static bool
is_balance_over(struct slice name)
{
	size_t length = name_over(name).length;

	return length > 0 &&
	       slice_is((struct slice){ name.text + length, name.length - length }, "_balance");
}

enum fact_name
fact_name_of(struct slice name)
{
	int known = find(fact_names, name, FACT_OTHER);

	return known == FACT_OTHER && is_balance_over(name) ? FACT_LTV_OVER_BALANCE
	       : (enum fact_name)known;
}

enum dimension
dimension_of(struct slice name)
{
	return (enum dimension)find(dimension_names, name, DIMENSION_OTHER);
}

enum op
op_of(struct slice name)
{
	enum op op = OPS;

	if (name.length == 2)
		for (op = 0; op < OPS; op++)
			if (name.text[0] == op_names[op][0] && name.text[1] == op_names[op][1])
				break;
	return op;
}
