/*
 * Covers whose captions in brackets stand above what they name, which
 * elsewhere stands above them.
 */
#include "filing/cover/under.h"

#include "filing/cover/allot.h"
#include "filing/cover/registrant.h"
#include "filing/cover/role.h"
#include "filing/cover/shape.h"
#include "filing/cover/stack.h"

enum { DATE_WORDS = 4 /* of a date alone on its line: most lines need not be read as one */ };

bool
under_is_movable(const struct caption *caption)
{
	return caption->bracketed && !caption->colon && caption->fields != 0 &&
	       caption->inside.from == caption->inside.to;
}

/* The first line behind a caption with anything on it. */
static size_t
line_under(const struct page *page, const struct caption *caption)
{
	size_t line = caption->bottom + 1;

	while (line < page->line_count && stack_is_empty(page, line))
		line++;
	return line;
}

/* Whether what a caption names, or that there is none, is the first that stands below it. */
static bool
has_value_under(const struct cover *cover, const struct caption *caption)
{
	const struct page *page = cover->page;
	size_t             line = line_under(page, caption);

	if (line >= page->line_count || stack_blocks(cover, caption, line))
		return false;
	struct span span = allot_words(page, cover->captions, caption, line);
	return span.from < span.to || value_says_nothing(page_slice(page, page_line(page, line)));
}

/* Whether anything but a date stands before a caption, or between it and the caption, or the form's title, above it. */
static bool
has_name_over(const struct page *page, const struct caption *caption)
{
	if (page_line(page, caption->top).from < caption->first)
		return true;
	for (size_t line = caption->top; line-- > 0;) {
		struct span words = page_line(page, line);
		if (stack_is_empty(page, line))
			continue;
		for (size_t i = words.from; i < words.to; i++)
			if (page->words[i].use == WORD_HEADING || page->words[i].use == WORD_CAPTION)
				return false;
		if (words.to - words.from > DATE_WORDS || !shape_is_date(page, words))
			return true;
	}
	return false;
}

bool
under_is_used(const struct cover *cover)
{
	const struct captions *captions = cover->captions;
	size_t                 name = 0, others = 0;

	while (name < captions->count &&
	       !(under_is_movable(&captions->all[name]) && caption_names(&captions->all[name], HEADER_REGISTRANT)))
		name++;
	if (name == captions->count || has_name_over(cover->page, &captions->all[name]))
		return false;
	for (size_t i = name; i < captions->count; i++) {
		const struct caption *caption = &captions->all[i];
		if (!under_is_movable(caption) || caption_names(caption, HEADER_FORMER_NAME))
			continue;
		if (!has_value_under(cover, caption))
			return false;
		others += i > name;
	}
	return others > 0;
}

/* Takes the name between its caption and the next. */
static void
take_name_under(struct cover *cover, const struct caption *caption)
{
	const struct captions *captions = cover->captions;
	const struct caption  *next = caption + 1;

	while (next < captions->all + captions->count && next->top <= caption->bottom)
		next++;
	if (next == captions->all + captions->count)
		return;
	registrant_read(cover->page, caption->bottom + 1, next->first, cover->header);
	role_read_below(cover->page, next->top, cover->header);
	if (header_has(cover->header, HEADER_REGISTRANT))
		cover->settled |= CAPTION_FIELD(REGISTRANT);
}

void
under_take(struct cover *cover, const struct caption *caption)
{
	const struct page *page = cover->page;
	struct value       value = { .count = 0 };

	if (caption_names(caption, HEADER_REGISTRANT)) {
		take_name_under(cover, caption);
		return;
	}
	for (size_t line = line_under(page, caption); line < page->line_count && value.count < VALUE_LINES; line++) {
		struct span span = allot_words(page, cover->captions, caption, line);
		if (stack_blocks(cover, caption, line) || span.from == span.to)
			break;
		value.spans[value.count++] = span;
	}
	settle_value(cover, caption, &value);
}
