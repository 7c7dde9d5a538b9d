/*
 * What a table's column holds, by the words of its heading.
 */
#include "filing/column.h"

#include "filing/words.h"

/* The first row whose word a heading has decides. */
static const struct {
	const char      *words;
	enum column_type type;
} column_words[] = {
	{ "%", COLUMN_OTHER },
	{ "percent*", COLUMN_OTHER },
	{ "pct", COLUMN_OTHER },
	{ "average", COLUMN_OTHER },
	{ "avg", COLUMN_OTHER },
	{ "weighted", COLUMN_OTHER },
	{ "wtd", COLUMN_OTHER },
	{ "wa", COLUMN_OTHER },
	{ "ratio*", COLUMN_OTHER },
	{ "rate*", COLUMN_OTHER },
	{ "term*", COLUMN_OTHER },
	{ "score*", COLUMN_OTHER },
	{ "number", COLUMN_LOANS },
	{ "no", COLUMN_LOANS },
	{ "count", COLUMN_LOANS },
	{ "original principal*", COLUMN_FORMER },
	{ "original aggregate*", COLUMN_FORMER },
	{ "original balance*", COLUMN_FORMER },
	{ "balance*", COLUMN_BALANCE },
	{ "principal", COLUMN_BALANCE },
	{ "amount*", COLUMN_BALANCE },
	{ "dollar*", COLUMN_BALANCE },
	{ "loans", COLUMN_LOANS },
};

enum column_type
column_type(struct slice heading)
{
	for (size_t i = 0; i < sizeof column_words / sizeof *column_words; i++)
		if (words_contain(heading, column_words[i].words))
			return column_words[i].type;
	return COLUMN_NONE;
}

bool
column_is_known(struct slice heading)
{
	for (size_t i = 0; i < sizeof column_words / sizeof *column_words; i++)
		if (column_words[i].type != COLUMN_OTHER &&
		    words_contain(heading, column_words[i].words))
			return true;
	return false;
}
