/*
 * What the lists of a clause's sentence are to each other.
 */
#include "filing/prose/work.h"

int
work_strong_before(const struct clauses *c, int list)
{
	while (--list >= 0)
		if (work_list(c, list)->strong && !work_list(c, list)->aside)
			return list;
	return NOTHING;
}

size_t
work_find_their(const struct clauses *c, size_t from, size_t to)
{
	if (!work_may_have(c, reading_bit(SENSE_SUCH)))
		return to;
	while (from < to && !work_is_semicolon(c, from))
		from++;
	while (from < to && work_sense(c, from) != SENSE_SUCH)
		from++;
	return from;
}
