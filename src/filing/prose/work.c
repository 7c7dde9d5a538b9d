/*
 * What the lists of a clause's sentence are to each other, and what stands before an item.
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/ascii.h"

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

bool
work_is_behind_article(const struct clauses *c, size_t item)
{
	const char *text = c->reading->sentence->text.bytes;
	size_t      end = (size_t)(reading_text(c->reading, item).text - text);

	while (end > 0 && ascii_is_blank(text[end - 1]))
		end--;
	size_t start = end;
	while (start > 0 && ascii_is_alphanumeric(text[start - 1]))
		start--;
	struct slice word = { text + start, end - start };
	return words_equal(word, slice_of("a")) || words_equal(word, slice_of("an"));
}
