/*
 * The numbers of a sentence in groups that are stated together, like
 * "6.662%, 6.213% and 6.262%, respectively", and what stands around each.
 */
#ifndef FILING_PROSE_FIGURES_H
#define FILING_PROSE_FIGURES_H

#include "filing/prose/reading.h"

/* A word that stands for a number: "none" is 0, and "all" are 100 percent. */
enum figure_word { FIGURE_NO_WORD, FIGURE_NONE, FIGURE_ALL };

/* A number of a group. */
struct figure {
	uint16_t token;
	uint8_t  unit;   /* enum unit */
	uint8_t  word;   /* enum figure_word */
	bool     spoilt; /* digits that can't be read as a number or date */
};

struct figure_group {
	size_t  first;        /* its figures */
	size_t  count;
	size_t  start;        /* the items that it takes: from the bound before its first number … */
	size_t  end;          /* … to the item behind it */
	uint8_t unit;         /* enum unit, UNIT_COUNT where none is printed */
	uint8_t bound;        /* enum bound */
	bool    fixed;        /* "none of the" does not turn the bound round */
	bool    each;         /* "each": its number is every subject's */
	bool    linked;       /* words tie it to what is before it */
	bool    verb;         /* and the last of them is a verb */
	bool    as_of;        /* a date behind "as of" */
	bool    placed;       /* its loans or dollars "are in pool I": that is its list behind */
	bool    range;        /* one end of "from $5 to $9" */
	bool    share;        /* percent "of the mortgage loans" */
	bool    unplaced;     /* pools are behind the next number and further ones: it is not told whether it is of all */
	int     chain;        /* the group that it goes on from: only subjects and joins are between */
	int     before;       /* the item of the nearest measure of its unit before it */
	int     taken;        /* that before it, where it has its number already; else NOTHING */
	int     any_before;   /* that of the nearest measure before it */
	int     behind;       /* that of the best measure behind it that stands behind its numbers */
	int     list;         /* the nearest list of subjects before it */
	int     list_behind;  /* the list right behind it */
};

struct figure_groups {
	bool           above; /* one is a percentage "in excess of 80%": it may part the loans */
	struct figure_group  *groups;
	size_t         count;
	size_t         capacity;
	struct figure *figures;
	size_t         figure_count;
	size_t         figure_capacity;
};

/* Whether an item is a number or date, if only a spoilt one. */
static inline bool
figures_is_number(const struct reading *r, size_t item)
{
	return reading_sense(r, item) == SENSE_NUMBER || reading_sense(r, item) == SENSE_SPOILT;
}

/* Finds the groups of a reading. Returns 0, or -1 with errno ENOMEM. */
int figures_find(struct figure_groups *groups, const struct reading *reading);

/* Frees what groups hold. */
void figures_free(struct figure_groups *groups);

/* Whether the numbers of a group, which print no unit, can be in that of others beside them. */
bool figures_can_lack(const struct figure_groups *groups, const struct reading *reading,
                      const struct figure_group *group, unsigned unit);

#endif
