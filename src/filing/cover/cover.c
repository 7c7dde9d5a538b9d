/*
 * A filing's cover page. The form's title is set aside first, then the
 * captions are found, and each takes as its value what stands beside, above
 * or below it and looks like one.
 */
#include "filing/cover/cover.h"

#include "filing/cover/beside.h"
#include "filing/cover/form.h"
#include "filing/cover/issue.h"
#include "filing/cover/namewords.h"
#include "filing/cover/registrant.h"
#include "filing/cover/role.h"
#include "filing/cover/settle.h"
#include "filing/cover/shape.h"
#include "filing/cover/stack.h"
#include "filing/cover/under.h"
#include "filing/cover/value.h"
#include "util/len.h"

enum { SERIES, PARTIES };

static const char *const lists[] = {
	/* the words that a series stands behind */
	[SERIES] = "series ser",
	/* who is no registrant, though a caption has the exact name */
	[PARTIES] = "depositor sponsor originator seller servicer guarantor trustee administrator "
	            "depositors sponsors originators sellers servicers guarantors trustees administrators",
};

_Static_assert(LEN(lists) <= (size_t)LEXICON_VALUE - (size_t)LEXICON_COVER,
               "a bit of a lexeme for each list");

/* --- names --- */

/* The first line above another that no caption and no title stands on, with all below it. */
static size_t
region_top(const struct page *page, size_t top)
{
	while (top > 0) {
		struct span words = page_line(page, top - 1);
		size_t      i = words.from;
		while (i < words.to && page->words[i].use != WORD_HEADING && page->words[i].use != WORD_CAPTION)
			i++;
		if (i < words.to)
			break;
		top--;
	}
	return top;
}

/* The name above a caption of the exact name, with all that stands around it. */
static void
take_name(struct cover *cover, const struct caption *caption)
{
	registrant_read(cover->page, region_top(cover->page, caption->top), caption->first, cover->header);
	role_read_below(cover->page, caption->bottom + 1, cover->header);
	if (header_has(cover->header, HEADER_REGISTRANT)) {
		cover->settled |= CAPTION_FIELD(REGISTRANT);
		cover->named = caption;
	}
}

/* Whether a caption stands below the one before it with no blank line between them. */
static bool
is_right_below(const struct page *page, const struct caption *caption)
{
	size_t line = caption[-1].bottom + 1;

	while (line < caption->top && page->starts[line] < page->starts[line + 1])
		line++;
	return line >= caption->top;
}

/* A caption, or the first of those above it that are no field's, but asides below the name: "(Depositor)". */
static const struct caption *
with_asides(const struct cover *cover, const struct caption *caption)
{
	while (caption > cover->captions->all && caption[-1].fields == 0 && is_right_below(cover->page, caption))
		caption--;
	return caption;
}

/* Whether a caption stands below a name of its own: in brackets, or all that is on its lines. */
static bool
is_below_name(const struct page *page, const struct caption *caption)
{
	if (!caption_names(caption, HEADER_REGISTRANT) || caption->alone || caption->colon)
		return false;
	return caption->bracketed || (page_line(page, caption->top).from == caption->first &&
	                              page_line(page, caption->bottom).to == caption->last + 1);
}

/* Adds the names of other registrants, which have captions of their own. */
static void
take_other_names(struct cover *cover)
{
	const struct captions *captions = cover->captions;

	if (cover->named == NULL || !is_below_name(cover->page, cover->named))
		return;
	for (const struct caption *other = cover->named + 1; other < captions->all + captions->count; other++) {
		if (!is_below_name(cover->page, other) ||
		    page_has(cover->page, (struct span){ other->first, other->last + 1 }, LEXICON_COVER, PARTIES))
			continue;
		const struct caption *first = with_asides(cover, other);
		registrant_read_another(cover->page, region_top(cover->page, first->top), other->first, cover->header);
	}
}

/* The first line of the captions abreast of one: the highest of those that overlap, or touch. */
static size_t
row_top(const struct captions *captions, const struct caption *caption)
{
	size_t top = caption->top;

	while (caption-- > captions->all)
		if (caption->bottom + 1 >= top && caption->top < top)
			top = caption->top;
	return top;
}

/* A cover without a caption of the name has it above the row of the state. */
static void
take_name_above_state(struct cover *cover)
{
	const struct captions *captions = cover->captions;
	struct page           *page = cover->page;

	for (size_t i = 0; i < captions->count; i++) {
		const struct caption *caption = &captions->all[i];
		if (header_has(cover->header, HEADER_REGISTRANT))
			return;
		if (!caption_names(caption, HEADER_JURISDICTION))
			continue;
		size_t bottom = row_top(captions, caption), top = region_top(page, bottom);
		issue_take_trust(page, top, bottom);
		registrant_read(page, top, page_line(page, bottom).from, cover->header);
		role_read_below(page, caption->bottom + 1, cover->header);
	}
}

/* The first line below a caption none of whose words were taken for its value. */
static size_t
line_behind_value(const struct page *page, const struct caption *caption)
{
	size_t word = caption->last + 1;

	while (word < page->word_count && page->words[word].use == WORD_TAKEN)
		word++;
	return word < page->word_count ? page->words[word].line : page->line_count;
}

/* --- values --- */

/* The value beside a caption, where its wording says on which side. */
static void
take_beside(struct cover *cover, const struct caption *caption)
{
	if (beside_take_inside(cover, caption))
		return;
	if (caption->colon || !caption->bracketed)
		(void)beside_take_right(cover, caption);
	else
		(void)beside_take_left(cover, caption);
}

/* The value above a caption, unless a colon says that it stands below. */
static void
take_over(struct cover *cover, const struct caption *caption)
{
	if (cover->above && under_is_movable(caption)) {
		under_take(cover, caption);
		return;
	}
	if (caption->colon && stack_take_below(cover, caption)) {
		if (caption_names(caption, HEADER_REGISTRANT))
			role_read_below(cover->page, line_behind_value(cover->page, caption), cover->header);
		return;
	}
	if (caption_names(caption, HEADER_REGISTRANT) && (caption->bracketed || !caption->colon))
		take_name(cover, caption);
	if (!settle_is_done(cover, caption) && !stack_take_above(cover, caption))
		(void)stack_take_row_below(cover, caption);
}

/* What is left: the value may stand on the side that nothing points to. */
static void
take_anywhere(struct cover *cover, const struct caption *caption)
{
	if ((cover->settled & 1u << shape_of(caption)->field) == 0 && !beside_take_right(cover, caption) &&
	    !beside_take_left(cover, caption))
		(void)stack_take_below(cover, caption);
}

/* Whether another caption, in more words, names what a short one without brackets does. */
static bool
has_rival(const struct captions *captions, const struct caption *caption)
{
	if (!caption->alone || caption->bracketed || caption->fields == 0)
		return false;
	for (size_t i = 0; i < captions->count; i++) {
		const struct caption *rival = &captions->all[i];
		if (!rival->alone && rival->fields != 0 && shape_of(rival) == shape_of(caption))
			return true;
	}
	return false;
}

/*
 * Gives captions that have a rival, or those that have none, their values; those
 * first whose place leaves no doubt. Returns whether some have a rival.
 */
static bool
take_values_of(struct cover *cover, bool rivals)
{
	static void (*const ways[])(struct cover *, const struct caption *) = {
		take_beside, take_over, take_anywhere,
	};
	bool some = false;

	for (size_t i = 0; i < LEN(ways); i++)
		for (size_t j = 0; j < cover->captions->count; j++) {
			const struct caption *caption = &cover->captions->all[j];
			if (settle_is_done(cover, caption))
				continue;
			bool rival = has_rival(cover->captions, caption);
			some = some || rival;
			if (rival == rivals)
				ways[i](cover, caption);
		}
	return some;
}

/* Gives each caption its value; short ones come last where others name the same. */
static void
take_values(struct cover *cover)
{
	if (take_values_of(cover, false))
		(void)take_values_of(cover, true);
}

/* Gives the date's caption what stands over or below it and is no date, to be complained of. */
static void
take_spoilt_date(struct cover *cover, const struct caption *caption)
{
	const size_t lines[] = { caption->top - 1, caption->bottom + 1, caption->top - 2, caption->bottom + 2 };

	for (size_t i = 0; i < LEN(lines) && !header_has(cover->header, HEADER_REPORT_DATE); i++) {
		if (lines[i] >= cover->page->line_count)
			continue;
		struct span words = page_line(cover->page, lines[i]);
		if (words.from == words.to || cover->page->words[words.from].use != WORD_FREE ||
		    !shape_is_spoilt_date(cover->page, words))
			continue;
		struct value value = { .spans = { words }, .count = 1 };
		settle_value(cover, caption, &value);
	}
}

static void
take_spoilt_dates(struct cover *cover)
{
	for (size_t i = 0; i < cover->captions->count && !header_has(cover->header, HEADER_REPORT_DATE); i++)
		if (caption_names(&cover->captions->all[i], HEADER_REPORT_DATE))
			take_spoilt_date(cover, &cover->captions->all[i]);
}

/* Whether a line is a telephone number with its area code, and nothing else. */
static bool
is_whole_phone(const struct page *page, struct span words)
{
	enum { DIGITS = 10, WIDEST = 16 };

	if (words.from == words.to || page->words[words.from].use != WORD_FREE || !value_is_numbers(page, words))
		return false;
	struct slice text = page_slice(page, words);
	return text.length <= WIDEST && ascii_count_digits(text) == DIGITS;
}

/* The number of a cover without a caption for it may stand right below the address's. */
static void
take_phone_below_address(struct cover *cover)
{
	struct page *page = cover->page;

	for (size_t i = 0; i < cover->captions->count; i++) {
		const struct caption *caption = &cover->captions->all[i];
		size_t                line = caption->bottom + 1;
		if (!caption_names(caption, HEADER_ADDRESS) || !caption->bracketed || line >= page->line_count)
			continue;
		struct value value = { .spans = { page_line(page, line) }, .count = 1 };
		if (!is_whole_phone(page, value.spans[0]))
			continue;
		value_write(page, shape_for(HEADER_PHONE), &value, cover->header);
		return;
	}
}

/* Whether a caption of a zip code stands right behind that of an address, and below its first line. */
static bool
is_zip_below(const struct caption *address, const struct captions *captions)
{
	const struct caption *zip = address + 1;

	return caption_names(address, HEADER_ADDRESS) && zip < captions->all + captions->count &&
	       caption_names(zip, HEADER_ZIP) && zip->top > address->top && zip->top <= address->bottom + 1;
}

/* A zip code with a caption of its own may stand beside the first lines of the address's. */
static void
take_zip_beside_address(struct cover *cover)
{
	const struct captions *captions = cover->captions;
	const struct page     *page = cover->page;

	for (size_t i = 0; i < captions->count; i++) {
		const struct caption *caption = &captions->all[i];
		if (!is_zip_below(caption, captions))
			continue;
		for (size_t line = caption->top; line <= caption->bottom; line++) {
			struct value value = { .spans = { page_line(page, line) }, .count = 1 };
			value.spans[0].from = value.spans[0].to - 1;
			if (page_line(page, line).from == value.spans[0].to ||
			    page->words[value.spans[0].from].use != WORD_FREE || !shape_is_zip(page, value.spans[0]))
				continue;
			settle_value(cover, caption + 1, &value);
			return;
		}
	}
}

/* Whether the first line below one that has more than rulers starts as the state's caption does. */
static bool
is_over_state(const struct page *page, size_t line)
{
	struct span words = { 0, 0 };

	while (++line < page->line_count) {
		words = page_line(page, line);
		if (words.from < words.to && !page->words[words.from].blank)
			return text_is_plain(page->words[words.from].text, slice_of("state"));
	}
	return false;
}

/*
 * Where one blank parts all values and captions of a row, the state's caption is cut
 * into pieces that are none: the state stands before the number that was taken.
 */
static void
take_state_before_number(struct cover *cover)
{
	enum { LONGEST = 3 }; /* words: "District of Columbia" */
	struct page *page = cover->page;

	for (size_t line = 0; line < page->line_count; line++) {
		struct span  words = page_line(page, line);
		struct value value = { .spans = { { words.from, words.from } }, .count = 1 };
		size_t      *end = &value.spans[0].to;
		while (*end < words.to && page->words[*end].use == WORD_FREE && !page->words[*end].digit &&
		       page->words[*end].brackets == BRACKETS_NONE)
			++*end;
		if (*end == words.from || *end == words.to || *end - words.from > LONGEST ||
		    page->words[*end].use != WORD_TAKEN || !page->words[*end].digit || !is_over_state(page, line))
			continue;
		value_write(page, shape_for(HEADER_JURISDICTION), &value, cover->header);
		return;
	}
}

/* --- the page's end --- */

/* Whether a caption is a cover's, and hardly other text's. */
static bool
is_formal(const struct caption *caption)
{
	enum { LONG = 4 }; /* words: "Registrant's telephone number, including area code", not "Telephone number" */
	const unsigned sure = CAPTION_FIELD(REGISTRANT) | CAPTION_FIELD(ADDRESS) | CAPTION_FIELD(FORMER_NAME) |
	                      CAPTION_FIELD(IRS_NUMBER);
	const unsigned long_ones = CAPTION_FIELD(PHONE) | CAPTION_FIELD(JURISDICTION);

	if (caption->bracketed || caption->alone)
		return caption->bracketed && caption->fields != 0;
	return (caption->fields & sure) != 0 ||
	       ((caption->fields & long_ones) != 0 && caption->last - caption->first + 1 >= LONG);
}

/* Whether a caption is of a file number, and the only one on the page. */
static bool
is_only_file_number(const struct captions *captions, const struct caption *caption)
{
	if (!caption_names(caption, HEADER_FILE_NUMBER) || !caption->colon)
		return false;
	for (size_t i = 0; i < captions->count; i++)
		if (&captions->all[i] != caption && caption_names(&captions->all[i], HEADER_FILE_NUMBER))
			return false;
	return true;
}

/*
 * Ends the page, where a cover without an Item is followed by other text, at
 * the first page mark behind the last of its captions that other text hardly has;
 * its captions, at a page's number there.
 */
static void
end_page(struct cover *cover)
{
	struct captions   *captions = cover->captions;
	const struct page *page = cover->page;
	size_t             count = captions->count;

	while (count > 0 && !is_formal(&captions->all[count - 1]) &&
	       !is_only_file_number(captions, &captions->all[count - 1]))
		count--;
	if (count == 0)
		return;
	size_t line = captions->all[count - 1].bottom;
	while (line < page->line_count && page->lines[line].kind != LINE_PAGE && page->lines[line].kind != LINE_FOLIO)
		line++;
	while (count < captions->count && captions->all[count].top < line)
		count++;
	captions->count = count;
	while (line < page->line_count && page->lines[line].kind != LINE_PAGE)
		line++;
	cover->end = page->starts[line];
}

/* --- the whole --- */

/* The first line with a word that the series stands behind; the page's first where that may be glued to it. */
static size_t
series_line(const struct page *page)
{
	size_t word = 0;

	while (word < page->word_count &&
	       !lexeme_is_in(page->words[word].lexeme, LEXICON_COVER, SERIES))
		word++;
	return word < page->word_count ? page->words[word].line : 0;
}

static void
read_series(const struct page *page, struct header *header)
{
	size_t             first = series_line(page), count = page->line_count - first;
	const struct line *lines = page->lines + first;
	struct series      series = cover_series(lines, count);
	const char        *start = series.start.text;

	for (size_t i = 0; i < count && series.start.length > 0; i++)
		if (start >= lines[i].text && start < lines[i].text + lines[i].length)
			header_set(header, HEADER_SERIES, series.start, lines[i].number);
	if (series.rest.length > 0)
		header_append(header, HEADER_SERIES, "-", series.rest);
}

/* Reads what page and captions hold. */
static void
read_fields(struct cover *cover)
{
	struct page *page = cover->page;
	bool         captioned = cover->captions->count > 0;

	cover->above = under_is_used(cover);
	take_values(cover);
	take_spoilt_dates(cover);
	take_name_above_state(cover);
	take_other_names(cover);
	settle_split_address(cover);
	if (!header_has(cover->header, HEADER_ZIP))
		take_zip_beside_address(cover);
	if (!header_has(cover->header, HEADER_PHONE))
		take_phone_below_address(cover);
	if (!header_has(cover->header, HEADER_JURISDICTION))
		take_state_before_number(cover);
	if (!header_has(cover->header, HEADER_SECURITIES))
		issue_read(page, (struct span){ 0, cover->end }, cover->header);
	form_amend(page, captioned ? cover->captions->all[0].first : page->word_count, cover->header);
	read_series(page, cover->header);
}

int
cover_add_words(struct lexicon *lexicon)
{
	if (lexicon_add_lists(lexicon, LEXICON_COVER, lists, LEN(lists)) != 0 ||
	    value_add_words(lexicon) != 0 || form_add_words(lexicon) != 0 || name_add_words(lexicon) != 0)
		return -1;
	return captions_add_words(lexicon);
}

int
cover_read(struct page *page, struct captions *captions, const struct line *lines, size_t count,
           struct header *header)
{
	struct cover cover = { .page = page, .captions = captions, .header = header };

	if (page_read(page, lines, count, 0) != 0)
		return -1;
	form_read(page, header);
	form_mark_title(page);
	if (captions_find(captions, page) != 0)
		return -1;
	cover.end = page->word_count;
	end_page(&cover);
	read_fields(&cover);
	return header->text.error != 0 ? -1 : 0;
}
