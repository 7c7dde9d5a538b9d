/*
 * Words followed down a page.
 */
#include "filing/cover/chain.h"

#include "filing/words.h"
#include "util/ascii.h"

enum {
	JUSTIFIED = 3,   /* blanks between the words of a justified line, at most */
	LINES_APART = 2, /* lines from one line of a caption to its next, at most */
	BACK = 64        /* words of the longest cell that a caption goes on in */
};

bool
chain_starts_cell(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];

	return at->apart || chain_opens(at) || word_ends_in(at - 1, ')');
}

/* How many cells start among the words; `*closed_up` where one blank alone parts two of them. */
static size_t
count_cells(const struct page *page, struct span words, bool *closed_up)
{
	size_t count = 0;

	for (size_t i = words.from; i < words.to; i++) {
		if (!chain_starts_cell(page, i))
			continue;
		count++;
		*closed_up = *closed_up || !page->words[i].apart;
	}
	return count;
}

/* The word that the cell of the given number, from 1, starts with; SIZE_MAX where there are not so many. */
static size_t
cell_at(const struct page *page, struct span words, size_t number)
{
	for (size_t i = words.from; i < words.to; i++)
		if (chain_starts_cell(page, i) && --number == 0)
			return i;
	return SIZE_MAX;
}

/*
 * The cell on a line that has the same place there as the chain's on the line
 * before, where the columns say nothing since the blanks between them are gone.
 */
static size_t
cell_by_order(const struct page *page, size_t word, size_t line)
{
	struct span above = page_line(page, page->words[word].line), below = page_line(page, line);
	bool        closed_up = false;

	if (above.to - above.from > BACK || below.to - below.from > BACK)
		return SIZE_MAX;
	size_t count = count_cells(page, above, &closed_up);
	if (count < 2 || count_cells(page, below, &closed_up) != count || !closed_up)
		return SIZE_MAX;
	return cell_at(page, below, count_cells(page, (struct span){ above.from, word + 1 }, &closed_up));
}

/*
 * How many cells among the words, which end their line or a cell, leave a caption open:
 * they do not end in a bracket.
 */
static size_t
count_open(const struct page *page, struct span words)
{
	size_t count = 0;

	for (size_t i = words.from; i < words.to; i++)
		count += (i + 1 == words.to || chain_starts_cell(page, i + 1)) && !word_ends_in(&page->words[i], ')');
	return count;
}

/*
 * The cell on a line that the chain goes on in, in brackets, where there are as many
 * cells as captions that are open on the line before, several: they go on in their order.
 */
static size_t
cell_by_open(const struct page *page, size_t word, size_t line)
{
	struct span above = page_line(page, page->words[word].line), below = page_line(page, line);
	bool        closed_up = false;

	if (above.to - above.from > BACK || below.to - below.from > BACK)
		return SIZE_MAX;
	size_t count = count_open(page, above);
	if (count < 2 || count_cells(page, below, &closed_up) != count || closed_up)
		return SIZE_MAX;
	size_t cell = cell_at(page, below, count_open(page, (struct span){ above.from, word + 1 }));
	return cell == SIZE_MAX || chain_opens(&page->words[cell]) ? SIZE_MAX : cell;
}

/* The first word whose end is right of the column. */
static size_t
word_right_of(const struct page *page, struct span words, size_t column)
{
	while (words.from < words.to) {
		size_t middle = words.from + (words.to - words.from) / 2;
		if (word_end(&page->words[middle]) <= column)
			words.from = middle + 1;
		else
			words.to = middle;
	}
	return words.from;
}

/* The first word of the cell on a line that stands under the most columns of the chain. */
static size_t
cell_under(const struct page *page, const struct chain *chain, size_t line)
{
	struct span words = page_line(page, line);
	size_t      low = word_right_of(page, words, chain->left), most = 0, best = SIZE_MAX;

	if (low == words.to)
		return SIZE_MAX;
	for (size_t i = 0; low > words.from && i < BACK && !chain_starts_cell(page, low); i++)
		low--;
	for (size_t i = low; i < words.to && page->words[i].column < chain->right;) {
		size_t start = i;
		for (i++; i < words.to && !chain_starts_cell(page, i); i++)
			;
		size_t left = page->words[start].column, right = word_end(&page->words[i - 1]);
		left = left > chain->left ? left : chain->left;
		right = right < chain->right ? right : chain->right;
		if (right > left && right - left > most && !page->words[start].digit) { /* a value is no caption's rest */
			most = right - left;
			best = start;
			if (chain->runs)
				break;
		}
	}
	return best;
}

static bool
is_empty_line(const struct page *page, size_t line)
{
	struct span words = page_line(page, line);

	while (words.from < words.to && page->words[words.from].use == WORD_RULER)
		words.from++;
	return words.from == words.to;
}

/* Counts a word's brackets into the depth. */
static inline int
depth_after(const struct word *word, int depth)
{
	switch (word->brackets) {
	case BRACKETS_NONE:
		return depth;
	case BRACKETS_AT_ENDS:
		depth += chain_opens(word);
		return depth - (word_ends_in(word, ')') && depth > 0);
	case BRACKETS_ANYWHERE:
	default:
		break;
	}
	for (size_t i = 0; i < word->text.length; i++) {
		if (word->text.text[i] == '(')
			depth++;
		else if (word->text.text[i] == ')' && depth > 0)
			depth--;
	}
	return depth;
}

static inline void
widen(struct chain *chain, const struct word *word)
{
	if (word->column < chain->left)
		chain->left = word->column;
	if (word_end(word) > chain->right)
		chain->right = word_end(word);
}

/*
 * Finds out whether the chain starts within running text, with nothing but one
 * blank before it and no bracket open: then it has the text's columns. Most
 * chains end on their first line and need not know.
 */
static void
place(struct chain *chain, const struct page *page)
{
	size_t first = chain->tokens[0].first, from = first;
	int    depth = 0;

	if (chain->placed)
		return;
	for (size_t i = 0; i < BACK && from > 0 && !page->words[from].apart; i++)
		from--;
	for (size_t i = from; i < first; i++)
		depth = depth_after(&page->words[i], depth);
	chain->runs = from < first && depth == 0;
	if (chain->runs && page->words[from].column < chain->left)
		chain->left = page->words[from].column;
	chain->placed = true;
}

/* The word found, or the other one where that is none. */
static inline size_t
other_than(size_t other, size_t found)
{
	return found != SIZE_MAX ? found : other;
}

/* Whether the word ends its line in a bracket, and what it is in does not go on in small letters below. */
static bool
ends_both(const struct page *page, size_t word)
{
	size_t line = page->words[word].line + 1;

	return word_ends_in(&page->words[word], ')') &&
	       (line >= page->line_count || page->starts[line] == page->starts[line + 1] ||
	        !ascii_is_lower(page->words[page->starts[line]].text.text[0]));
}

/* The word that a chain goes on with on a line below the word; SIZE_MAX where it ends. */
static size_t
word_below(struct chain *chain, const struct page *page, size_t word)
{
	size_t line = page->words[word].line;

	if (chain->depth > 0 && ends_both(page, word)) {
		chain->closed = true;
		return SIZE_MAX;
	}
	place(chain, page);
	for (size_t i = 0; i < LINES_APART && ++line < page->line_count; i++) {
		struct span words = page_line(page, line);
		if (words.from == words.to && !chain->bracketed && !page_is_break(page, line))
			return SIZE_MAX;
		if (is_empty_line(page, line))
			continue;
		size_t below = chain->runs ? SIZE_MAX : cell_by_order(page, word, line);
		if (below == SIZE_MAX)
			below = cell_under(page, chain, line);
		if (chain->runs && chain->bracketed && page_line_end(page, chain->first) == word + 1 &&
		    (below == SIZE_MAX || chain_opens(&page->words[below])))
			below = words.from; /* its own line is as wide as the text: "... PA 16501 (Address" */
		if (chain->bracketed)
			below = other_than(below, cell_by_open(page, word, line));
		if (below == SIZE_MAX || chain_opens(&page->words[below]) ||
		    page->words[below].use != WORD_FREE)
			return SIZE_MAX;
		return below;
	}
	return SIZE_MAX;
}

/*
 * Whether brackets in brackets start with the word, and both end on its line, or
 * start alike and one that ends the line is for both: "(Date of Report (Date of event)".
 */
static bool
is_nested(const struct chain *chain, const struct page *page, size_t word)
{
	size_t end = page_line_end(page, word);
	int    depth = chain->depth;

	if (!chain->bracketed || depth == 0 || page->words[word].apart)
		return false;
	for (size_t i = word; i < end && i - word < CHAIN_TOKENS; i++) {
		depth = depth_after(&page->words[i], depth);
		if (depth == 0)
			return true;
		if (i > word && page->words[i].apart)
			return false;
	}
	return words_equal(page->words[word].text, page->words[chain->first].text) && ends_both(page, end - 1);
}

/* The word that a chain goes on with behind the word. */
static inline size_t
word_after(struct chain *chain, const struct page *page, size_t word)
{
	size_t             next = word + 1;
	const struct word *at = &page->words[next];

	if (next < page->word_count && at->line == at[-1].line && at->use == WORD_FREE &&
	    (!chain_opens(at) || is_nested(chain, page, next))) {
		if (!at->apart)
			return next;
		if (at->column <= word_end(at - 1) + JUSTIFIED) {
			if (chain->wide)
				return next;
			chain->parted = true;
		}
	}
	return word_below(chain, page, word);
}

/* Whether a word ends like the first piece of a wrapped one: "juris-". */
static inline bool
may_be_wrapped(const struct word *word)
{
	const struct slice text = word->text;

	return text.length > 1 && text.text[text.length - 1] == '-' &&
	       ascii_is_letter(text.text[text.length - 2]);
}

/* The word that a piece which may be wrapped goes on with; SIZE_MAX where it is whole. */
static size_t
next_piece(struct chain *chain, const struct page *page, size_t word)
{
	size_t next = word_after(chain, page, word);

	if (next == SIZE_MAX || page->words[next].line == page->words[word].line ||
	    !ascii_is_letter(page->words[next].text.text[0]))
		return SIZE_MAX;
	return next;
}

void
chain_begin(struct chain *chain, const struct page *page, size_t word, bool wide)
{
	chain->count = 0;
	chain->first = word;
	chain->left = SIZE_MAX;
	chain->right = 0;
	chain->depth = 0;
	chain->bracketed = chain_opens(&page->words[word]);
	chain->closed = false;
	chain->parted = chain->placed = chain->runs = false;
	chain->wide = wide;
}

/* Takes a word, or a piece of one, into a token. */
static inline void
add_piece(struct chain *chain, const struct page *page, struct chain_token *token, size_t index)
{
	const struct word *word = &page->words[index];

	token->last = index;
	widen(chain, word);
	if (!chain->bracketed || word->brackets == BRACKETS_NONE)
		return;
	chain->depth = depth_after(word, chain->depth);
	chain->closed = chain->depth == 0;
}

/* Takes the other pieces of a word that is wrapped, and looks up the whole. */
static void
add_other_pieces(struct chain *chain, const struct page *page, struct chain_token *token)
{
	struct plain_word plain = PLAIN_WORD_EMPTY;

	plain_word_add(&plain, page->words[token->first].text);
	while (!chain->closed && may_be_wrapped(&page->words[token->last])) {
		size_t next = next_piece(chain, page, token->last);
		if (next == SIZE_MAX)
			break;
		add_piece(chain, page, token, next);
		plain_word_add(&plain, page->words[next].text);
	}
	if (token->last > token->first)
		token->lexeme = lexicon_find(page->lexicon, &plain);
}

/* Takes the next word, wherever it stands. Returns whether there is one. */
static inline bool
take(struct chain *chain, const struct page *page)
{
	size_t              word = chain->first;
	struct chain_token *token = &chain->tokens[chain->count];

	if (chain->closed || chain->count == CHAIN_TOKENS)
		return false;
	if (chain->count > 0)
		word = word_after(chain, page, token[-1].last);
	if (word == SIZE_MAX)
		return false;
	token->lexeme = page->words[word].lexeme;
	token->first = word;
	token->cell = chain->count == 0 || word != token[-1].last + 1 ||
	              page->words[word].line != page->words[word - 1].line;
	chain->count++;
	add_piece(chain, page, token, word);
	if (may_be_wrapped(&page->words[word]))
		add_other_pieces(chain, page, token);
	return true;
}

bool
chain_take(struct chain *chain, const struct page *page)
{
	return take(chain, page);
}

/*
 * Takes the words that follow the last one on its line one blank apart, with no
 * bracket in them and none that may be wrapped: most are that.
 */
static void
take_along_line(struct chain *chain, const struct page *page)
{
	struct chain_token       *token = &chain->tokens[chain->count];
	const struct chain_token *end = &chain->tokens[CHAIN_TOKENS];
	size_t                    word = token[-1].last + 1;
	size_t                    stop = page_line(page, page->words[word - 1].line).to;

	for (; word < stop && token < end; word++) {
		const struct word *at = &page->words[word];
		if (at->apart || at->brackets != BRACKETS_NONE || at->use != WORD_FREE || word_ends_in(at, '-'))
			break;
		*token++ = (struct chain_token){ at->lexeme, word, word, false };
	}
	chain->count = (size_t)(token - chain->tokens);
	widen(chain, &page->words[word - 1]);
}

void
chain_take_all(struct chain *chain, const struct page *page)
{
	while (take(chain, page))
		if (!chain->closed)
			take_along_line(chain, page);
}
