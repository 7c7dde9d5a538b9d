/*
 * The pool that a heading of its own names for the tables below it.
 */
#include "filing/segmenter.h"

#include <string.h>

void
section_note(struct segmenter *s, size_t start)
{
	char pool[POOL_MAX];
	bool lone = start + 1 == s->at ||
	            (start + 2 == s->at && is_held_kind(s, start + 1, LINE_RULER));

	if (!lone || !is_held_kind(s, start, LINE_TEXT) ||
	    !pool_section(line_slice(held(s, start)), pool))
		return;
	if (s->section[0] != '\0')
		s->section_single = s->section_tables == 1;
	s->section_tables = 0;
	memcpy(s->section_before, s->section, sizeof pool);
	memcpy(s->section, pool, sizeof pool);
	s->section_position = s->lines[start].position;
}

void
section_leave(struct segmenter *s, size_t title)
{
	while (title < s->at && !is_held_kind(s, title, LINE_TEXT))
		title++;
	if (title < s->at && s->section_position > s->lines[title].position)
		memcpy(s->section, s->section_before, sizeof s->section);
	if (s->section_single && s->section_tables > 0)
		s->section[0] = '\0';
	s->section_tables++;
}
