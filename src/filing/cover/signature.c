/*
 * A filing's signature page. The signature is the word /s/ and a name, or
 * "By:" and a ruler; name and title stand below it, or beside it.
 */
#include "filing/cover/signature.h"

#include "filing/cover/signdate.h"
#include "filing/cover/signer.h"
#include "filing/cover/signing.h"
#include "filing/cover/signlines.h"
#include "filing/cover/signwords.h"
#include "util/ascii.h"

int
signature_add_words(struct lexicon *lexicon)
{
	return sign_add_words(lexicon);
}

/* Where a signature's words stand. */
static struct sign_place
place_of(const struct page *page, struct span span)
{
	const struct word *first = &page->words[span.from], *last = &page->words[span.to - 1];

	return (struct sign_place){ .left = first->column, .right = word_end(last), .line = first->line };
}

/* Reads what stands beside a conformed name: "/s/ John Smith    Vice President    June 3, 1999". */
static void
read_beside(struct signer *signer, size_t from)
{
	const struct page *page = signer->page;

	for (size_t i = from, end = page_line_end(page, from - 1); i < end;) {
		struct span cell = { i, page_cell_end(page, i) };
		i = cell.to;
		if (sign_is_by(page, cell.from) || sign_is_mark(&page->words[cell.from]))
			return;
		signer_take_beside(signer, cell);
	}
}

/* Whether the words behind "By:" are a company that signs by somebody else. */
static bool
is_company(const struct page *page, struct span span)
{
	return sign_has_any(page, span, SIGN_COMPANY_WORDS) || word_ends_in(&page->words[span.to - 1], ',');
}

/* The words of a person's name before a mark, "By:" left out: "By: John Smith /s/"; empty where none stand there. */
static struct span
name_before(const struct page *page, size_t mark)
{
	struct span name = { mark, mark };

	while (name.from > 0 && page->words[name.from - 1].line == page->words[mark].line &&
	       page->words[name.from - 1].use == WORD_FREE && (name.from == mark || !page->words[name.from].apart))
		name.from--;
	bool by = name.from < mark && sign_is_by(page, name.from);
	name.from += by;
	bool person = mark - name.from > 1 && (by || !page->words[mark].apart) && !is_company(page, name) &&
	              !page_has_digit(page, name);
	for (size_t i = name.from; i < mark && person; i++)
		person = ascii_is_upper(page->words[i].text.text[0]) && !word_ends_in(&page->words[i], ':');
	return person ? name : (struct span){ mark, mark };
}

/* Reads the signature of a mark. */
static void
read_conformed(struct signer *signer, size_t mark)
{
	const struct page *page = signer->page;
	size_t             end = page_line_end(page, mark);
	struct span        name = { mark + 1, mark + 1 };

	while (name.to < end && page->words[name.to].use == WORD_FREE &&
	       (name.to == name.from || !page->words[name.to].apart) &&
	       !sign_is_mark(&page->words[name.to]) && !sign_is_by(page, name.to))
		name.to++;
	struct sign_place place = place_of(page, (struct span){ mark, name.to });
	size_t behind = name.to;
	if (name.from == name.to || page->words[name.from].apart) {
		struct span before = name_before(page, mark);
		behind = before.from < before.to ? mark + 1 : behind;
		name = before.from < before.to ? before : name;
	}
	if (name.from < name.to) {
		signer->conformed = true;
		signer_take_name(signer, name);
		read_beside(signer, behind);
	}
	sign_read_lines(signer, &place);
}

/* Whether words stand in the place of a signature: "[Signature of John Smith]". */
static bool
is_placeholder(const struct page *page, struct span words)
{
	return ascii_is_one_of(page->words[words.from].text.text[0], "[(") && sign_has_any(page, words, SIGN_CAPTIONS);
}

/* Reads "By:" without a conformed signature. Returns whether it is a person's. */
static bool
read_by(struct signer *signer, size_t by)
{
	enum { WIDTH = 40 }; /* columns of the ruler behind it, or of the name */
	const struct page *page = signer->page;
	struct sign_place  place = place_of(page, (struct span){ by, by + 1 });
	struct span        name = { by + 1, by + 1 };
	size_t             end = page_line_end(page, by);

	while (name.to < end && page->words[name.to].use == WORD_RULER)
		name.from = ++name.to;
	while (name.to < end && page->words[name.to].use == WORD_FREE)
		name.to++;
	if (name.from < name.to && is_company(page, name))
		return false;
	place.right = place.left + WIDTH;
	if (name.from < name.to && !is_placeholder(page, name)) {
		signer_take_name(signer, name);
		signer->typed = signer->beside = true;
	}
	sign_read_lines(signer, &place);
	return true;
}

/* Reads what stands below a ruler, where neither /s/ nor "By:" stands. */
static void
read_ruler(struct signer *signer)
{
	enum { SHORTEST = 10 }; /* columns */
	const struct page *page = signer->page;

	for (size_t i = 0; i < page->word_count && !header_has(signer->header, HEADER_SIGNER); i++) {
		const struct word *word = &page->words[i];
		if (word->use != WORD_RULER || word->text.length < SHORTEST)
			continue;
		struct sign_place place = place_of(page, (struct span){ i, i + 1 });
		sign_read_lines(signer, &place);
	}
}

/* Reads a line of the signer's label where nothing shows where the signature stands. */
static void
read_label(struct signer *signer)
{
	const struct page *page = signer->page;

	for (size_t line = 0; line < page->line_count && !header_has(signer->header, HEADER_SIGNER); line++) {
		struct span words = page_line(page, line);
		if (!signer_is_labelled(page, words))
			continue;
		struct sign_place place = place_of(page, words);
		signer_take_below(signer, words, true);
		sign_read_lines(signer, &place);
	}
}

/* Whether the mark is that of one who attests: "Attest:" starts a cell right before it, or soon above. */
static bool
attests(const struct page *page, size_t mark)
{
	enum { NEAR_LINES = 5, NEAR_COLUMNS = 12 };
	const struct word *at = &page->words[mark];

	for (size_t i = mark; i > 0 && page->words[i - 1].line + NEAR_LINES >= at->line; i--) {
		const struct word *word = &page->words[i - 1];
		if (sign_is_mark(word) && word->column <= at->column + NEAR_COLUMNS &&
		    at->column <= word->column + NEAR_COLUMNS)
			return false;
		if (word->apart && sign_is_among(word, SIGN_ATTEST) && word->column <= at->column &&
		    at->column <= word_end(word) + NEAR_COLUMNS)
			return true;
	}
	return false;
}

/*
 * Whether a word is a conformed signature's mark; "(s)" is, too, before a name at a
 * cell's start or behind "By:", or alone behind that, but not in "Signature (s)".
 */
static bool
is_mark(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];

	if (!sign_is_mark(at) || at->text.text[0] != '(' || at->text.text[1] == '/')
		return sign_is_mark(at);
	bool by = word > 0 && at[-1].line == at->line && sign_is_by(page, word - 1);
	if (word + 1 == page_line_end(page, word))
		return by;
	return (at->apart || by) && ascii_is_upper(at[1].text.text[0]);
}

/* The first mark of a conformed signature, of one who does not attest, where there is one; else `word_count`. */
static size_t
find_mark(const struct page *page)
{
	size_t first = page->word_count;

	for (size_t i = 0; i < page->word_count; i++) {
		if (!is_mark(page, i))
			continue;
		if (!attests(page, i))
			return i;
		first = first < i ? first : i;
	}
	return first;
}

static void
set_signed(struct header *header, const char *answer, uintmax_t line)
{
	header_set(header, HEADER_SIGNED, slice_of(answer), line);
}

/* Finds the signature and reads it. */
static void
read_signature(struct signer *signer)
{
	const struct page *page = signer->page;
	size_t             mark = find_mark(page);

	if (mark < page->word_count) {
		set_signed(signer->header, "yes", page_line_number(page, mark));
		read_conformed(signer, mark);
		return;
	}
	set_signed(signer->header, "no", page->lines[0].number);
	for (size_t i = 0; i < page->word_count; i++)
		if (sign_is_by(page, i) && read_by(signer, i)) {
			signer->header->values[HEADER_SIGNED].line = page_line_number(page, i);
			return;
		}
	read_ruler(signer);
	if (!header_has(signer->header, HEADER_SIGNER))
		read_label(signer);
}

int
signature_read(struct page *page, const struct line *lines, size_t count, struct header *header)
{
	struct signer signer = { .page = page, .header = header };

	if (count == 0)
		return 0;
	if (page_read(page, lines, count, signing_preamble(lines, count)) != 0)
		return -1;
	sign_read_date(page, header);
	read_signature(&signer);
	signer_finish(header);
	return header->text.error != 0 ? -1 : 0;
}
