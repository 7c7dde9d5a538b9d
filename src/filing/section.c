/*
 * What stands above tables and says what they are of: the pool that a heading
 * of its own names, and the text that leads to a table.
 */
#include "filing/segmenter.h"

#include <string.h>

void
section_note(struct segmenter *s, size_t start)
{
	char pool[POOL_MAX];
	bool lone = start + 1 == s->at ||
	            (start + 2 == s->at && is_held_kind(s, start + 1, LINE_RULER));

	if (!wants_tables(s) || !lone || !is_held_kind(s, start, LINE_TEXT) ||
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
	if (!wants_tables(s))
		return;
	while (title < s->at && !is_held_kind(s, title, LINE_TEXT))
		title++;
	if (title < s->at && s->section_position > s->lines[title].position)
		memcpy(s->section, s->section_before, sizeof s->section);
	if (s->section_single && s->section_tables > 0)
		s->section[0] = '\0';
	s->section_tables++;
}

void
section_keep_lead(struct segmenter *s, size_t from, size_t to)
{
	const char *text = s->lines[from].text;
	const char *end = s->lines[to - 1].text + s->lines[to - 1].length;
	size_t      length = (size_t)(end - text);

	if (!wants_tables(s))
		return;
	if (length > LEAD_MAX)
		length = LEAD_MAX;
	memcpy(s->lead, end - length, length);
	s->lead_length = length;
}

void
section_find_lead(struct segmenter *s, size_t title)
{
	size_t end = title;

	if (!wants_tables(s))
		return;
	while (end > s->head && (is_empty(s, end - 1) || is_held_kind(s, end - 1, LINE_FOLIO) ||
	                         is_held_kind(s, end - 1, LINE_TAG)))
		end--;
	size_t from = title_paragraph(s, end);
	if (from == end)
		return; /* the paragraph that was kept is right above */
	if (title_is_running(s, from, end))
		section_keep_lead(s, from, end);
	else
		s->lead_length = 0;
}
