/*
 * A cover page's captions. What they say varies from one law firm to the
 * next; each row of the table below is a way to name a field.
 */
#include "filing/caption.h"

#include <stdlib.h>

#include "util/ascii.h"
#include "util/grow.h"

#define FIELD(name) (1u << HEADER_##name)

/*
 * A caption holds the words of `core` in this order (a|b: either of them),
 * and around and between them none but words of `filler`. One in brackets may
 * hold other words too, unless it must stand `alone`. Letters and digits
 * count, case and punctuation do not: "I.R.S." is "irs".
 */
struct wording {
	unsigned    fields; /* none: a caption of something that the record has no place for */
	const char *core;
	const char *filler;
	bool        alone;  /* nothing else in the brackets, or a colon behind it */
	bool        within; /* in brackets, what it names follows it inside them */
};

#define OF_REGISTRANT \
	"of registrant registrants issuer as specified in its it their the charter charters company " \
	"small business trust or each governing instrument instruments partnership agreement " \
	"organizational document documents articles declaration limited bylaws"

static const struct wording wordings[] = {
	{ 0, "agent for|of service", "", false, false },
	{ 0, "title of each class", "", false, false },
	{ 0, "copy|copies to", "", false, false },
	{ 0, "telecopy|telecopier|facsimile|fax number|no", "", false, false },
	{ FIELD(REPORT_DATE), "date of report",
	  "the of earliest event events reported", false, true },
	{ FIELD(REPORT_DATE), "date earliest event|events", "of the reported", false, true },
	{ FIELD(REPORT_DATE), "fiscal|calendar|quarterly|transition|annual year|period|quarter ended|ending",
	  "for the or fiscal calendar year quarter annual period report", false, true },
	{ FIELD(REPORT_DATE), "quarter|year|period ended|ending", "for the report", false, true },
	{ FIELD(REGISTRANT), "exact name", OF_REGISTRANT, false, false },
	{ FIELD(REGISTRANT), "name of registrant|registrants|issuer|company", OF_REGISTRANT, false, false },
	{ FIELD(REGISTRANT), "registrants|issuers name", OF_REGISTRANT " exact", false, false },
	{ FIELD(REGISTRANT), "registrant", "the", true, false },
	{ FIELD(REGISTRANT), "name", "", true, false },
	{ FIELD(JURISDICTION),
	  "state|states|jurisdiction|country|province incorporation|organization|formation|incorporated|organized",
	  "or other another of the in which and jurisdiction country place under laws whose "
	  "incorporation organization formation incorporated organized registrant is its",
	  false, false },
	{ FIELD(JURISDICTION), "place|jurisdiction of incorporation|organization|formation",
	  "or other the of organization incorporation", false, false },
	{ FIELD(JURISDICTION), "state|jurisdiction", "or other of", true, false },
	{ FIELD(FILE_NUMBER), "commission|sec file|registration",
	  "registration number numbers no nos file of the registrant issuing entity depositor", false, true },
	{ FIELD(FILE_NUMBER), "commission", "", true, false },
	{ FIELD(FILE_NUMBER), "commission number|numbers|no|nos", "file", false, true },
	{ FIELD(FILE_NUMBER), "registration|file number|numbers|no|nos",
	  "form 13f statement file of the registrant", false, true },
	{ FIELD(FILE_NUMBER), "registration statement number|numbers|no|nos", "file", false, true },
	{ FIELD(IRS_NUMBER), "employer|employers|empl|taxpayer|tax identification|id|number|no|ident|identifying",
	  "irs i r s internal revenue service federal employer identification id d number numbers no nos "
	  "code of the registrant",
	  false, true },
	{ FIELD(IRS_NUMBER), "irs employer|identification|id|number|no",
	  "employer identification id i d number numbers no nos", false, true },
	{ FIELD(IRS_NUMBER), "federal identification|id", "employer tax number no nos", false, true },
	{ FIELD(IRS_NUMBER), "ein", "number no nos irs", true, true },
	{ FIELD(ADDRESS), "address|addresses principal|executive|registrant|registrants|issuer|issuers|company|companys",
	  "of the and its principal executive office offices business place registrant registrants "
	  "including zip code number street city state telephone area each",
	  false, false },
	{ FIELD(ADDRESS), "principal executive office|offices|address",
	  "address of the including zip code number street", false, false },
	{ FIELD(ADDRESS), "address", "mailing street business of and including zip code number city state town",
	  true, false },
	{ FIELD(ZIP), "zip|postal code|codes", "", false, false },
	{ FIELD(ZIP), "zip", "", true, false },
	{ FIELD(PHONE), "telephone|phone number|numbers|no|nos",
	  "registrants registrant issuers issuer companys company trusts s including area code codes and "
	  "the of depositors servicers its or area is",
	  false, false },
	{ FIELD(PHONE), "area code|codes", "including and telephone phone number numbers no nos with", false,
	  false },
	{ FIELD(PHONE), "telephone|phone", "registrants s", true, false },
	{ FIELD(FORMER_NAME), "former name|names|address|addresses|fiscal",
	  "or and former name names address addresses fiscal year if changed since the last report "
	  "applicable any of registrant",
	  false, false },
};

enum {
	WORDINGS = sizeof wordings / sizeof *wordings,
	CAPTIONS = 128,  /* more than any form has: each costs a look at the lines around it */
	TOKENS = 64,     /* words of the longest caption */
	TOKEN_MAX = 32,  /* bytes of the longest word in the table, and one */
	JUSTIFIED = 3,   /* blanks between the words of a justified line, at most */
	LINES_APART = 2, /* lines from one line of a caption to its next, at most */
	BACK = 64        /* words of the longest cell that a caption goes on in */
};

/* A word of a caption in plain letters and digits, put together where it is wrapped. */
struct token {
	char   text[TOKEN_MAX];
	size_t length;
	size_t first; /* the word it stands in */
	size_t last;  /* the same, or the one that it ends in */
	bool   cell;  /* the first of its cell */
};

/* Words that may make a caption, followed from cell to cell down the page. */
struct chain {
	struct token tokens[TOKENS];
	size_t       count;
	size_t       left; /* columns taken up so far */
	size_t       right;
	bool         closed; /* it started with a bracket and has come to the matching one */
	bool         wide;   /* two blanks do not end a cell: a justified line */
	bool         runs;   /* it started within running text, which goes on where the next line starts */
};

static bool
opens(const struct word *word)
{
	return word->text.text[0] == '(';
}

static bool
starts_cell(const struct page *page, size_t word)
{
	const struct word *at = &page->words[word];

	return at->apart || opens(at) || word_ends_in(at - 1, ')');
}

/* How many cells start among the words; `*closed_up` where one blank alone parts two of them. */
static size_t
count_cells(const struct page *page, struct span words, bool *closed_up)
{
	size_t count = 0;

	for (size_t i = words.from; i < words.to; i++) {
		if (!starts_cell(page, i))
			continue;
		count++;
		*closed_up = *closed_up || !page->words[i].apart;
	}
	return count;
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
	size_t place = count_cells(page, (struct span){ above.from, word + 1 }, &closed_up);
	for (size_t i = below.from; i < below.to; i++)
		if (starts_cell(page, i) && --place == 0)
			return i;
	return SIZE_MAX;
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
	for (size_t i = 0; low > words.from && i < BACK && !starts_cell(page, low); i++)
		low--;
	for (size_t i = low; i < words.to && page->words[i].column < chain->right;) {
		size_t start = i;
		for (i++; i < words.to && !starts_cell(page, i); i++)
			;
		size_t left = page->words[start].column, right = word_end(&page->words[i - 1]);
		left = left > chain->left ? left : chain->left;
		right = right < chain->right ? right : chain->right;
		if (right > left && right - left > most) {
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

/* The word that a chain goes on with on a line below the word; SIZE_MAX where it ends. */
static size_t
word_below(const struct page *page, const struct chain *chain, size_t word)
{
	size_t line = page->words[word].line;

	for (size_t i = 0; i < LINES_APART && ++line < page->line_count; i++) {
		if (is_empty_line(page, line))
			continue;
		size_t below = chain->runs ? SIZE_MAX : cell_by_order(page, word, line);
		if (below == SIZE_MAX)
			below = cell_under(page, chain, line);
		if (below == SIZE_MAX || opens(&page->words[below]) ||
		    page->words[below].use != WORD_FREE)
			return SIZE_MAX;
		return below;
	}
	return SIZE_MAX;
}

static size_t
word_after(const struct page *page, const struct chain *chain, size_t word)
{
	size_t             next = word + 1;
	const struct word *at = &page->words[next];

	if (next < page->word_count && at->line == page->words[word].line &&
	    at->use == WORD_FREE && !opens(at) &&
	    (!at->apart || (chain->wide && at->column <= word_end(at - 1) + JUSTIFIED)))
		return next;
	return word_below(page, chain, word);
}

static void
add_letters(struct token *token, const struct word *word)
{
	for (size_t i = 0; i < word->text.length; i++) {
		char c = word->text.text[i];
		if (!ascii_is_letter(c) && !ascii_is_digit(c))
			continue;
		if (token->length < TOKEN_MAX)
			token->text[token->length++] = ascii_lower(c);
	}
}

/* Whether a word is wrapped: "juris-" and "diction". */
static bool
is_wrapped(const struct page *page, size_t word, size_t next)
{
	const struct slice text = page->words[word].text;

	return next != SIZE_MAX && page->words[next].line != page->words[word].line &&
	       text.length > 1 && text.text[text.length - 1] == '-' &&
	       ascii_is_letter(text.text[text.length - 2]) &&
	       ascii_is_letter(page->words[next].text.text[0]);
}

/* Counts a word's brackets into the depth. */
static int
depth_after(const struct word *word, int depth)
{
	for (size_t i = 0; i < word->text.length; i++) {
		depth += word->text.text[i] == '(';
		depth -= word->text.text[i] == ')' && depth > 0;
	}
	return depth;
}

static void
widen(struct chain *chain, const struct word *word)
{
	if (word->column < chain->left)
		chain->left = word->column;
	if (word_end(word) > chain->right)
		chain->right = word_end(word);
}

/*
 * Whether the chain starts within running text, with nothing but one blank
 * before it and no bracket open: then it has the text's columns.
 */
static void
start_chain(struct chain *chain, const struct page *page, size_t first, bool wide)
{
	size_t from = first;
	int    depth = 0;

	*chain = (struct chain){ .left = SIZE_MAX, .wide = wide };
	for (size_t i = 0; i < BACK && from > 0 && !page->words[from].apart; i++)
		from--;
	for (size_t i = from; i < first; i++)
		depth = depth_after(&page->words[i], depth);
	chain->runs = from < first && depth == 0;
	if (chain->runs)
		chain->left = page->words[from].column;
}

/* Follows the words from the first one to the closing bracket, or as far as they go. */
static void
follow(struct chain *chain, const struct page *page, size_t first, bool wide)
{
	bool bracketed = opens(&page->words[first]);
	int  depth = 0;

	start_chain(chain, page, first, wide);
	for (size_t at = first; at != SIZE_MAX && chain->count < TOKENS && !chain->closed;) {
		struct token *token = &chain->tokens[chain->count++];
		size_t        next = at;
		*token = (struct token){ .first = at, .cell = chain->count == 1 };
		if (chain->count > 1)
			token->cell = at != token[-1].last + 1;
		do {
			at = next;
			token->last = at;
			add_letters(token, &page->words[at]);
			widen(chain, &page->words[at]);
			depth = depth_after(&page->words[at], depth);
			chain->closed = bracketed && depth == 0;
			next = chain->closed ? SIZE_MAX : word_after(page, chain, at);
		} while (is_wrapped(page, at, next));
		at = next;
	}
}

static bool
token_is(const struct token *token, const char *word, size_t length)
{
	return token->length == length && memcmp(token->text, word, length) == 0;
}

/* Whether a token is one of the words; they are separated by the byte. */
static bool
token_among(const struct token *token, const char *words, size_t length, char separator)
{
	while (length > 0) {
		const char *end = memchr(words, separator, length);
		size_t      word = end == NULL ? length : (size_t)(end - words);
		if (token_is(token, words, word))
			return true;
		words += word + (end != NULL);
		length -= word + (end != NULL);
	}
	return false;
}

static bool
is_filler(const struct wording *wording, const struct token *token)
{
	return token->length == 0 ||
	       token_among(token, wording->filler, strlen(wording->filler), ' ');
}

static bool
has_colon(const struct page *page, const struct token *token)
{
	return word_ends_in(&page->words[token->last], ':');
}

/* How many tokens from `from` on are filler: to the end of a cell, and all of the cells below. */
static size_t
filler_after(const struct wording *wording, const struct page *page, const struct chain *chain,
             size_t from)
{
	size_t taken = SIZE_MAX; /* up to the start of the cell that is being looked at */

	for (size_t i = from; i < chain->count; i++) {
		const struct token *token = &chain->tokens[i];
		if (has_colon(page, token - 1))
			return i;
		if (token->cell)
			taken = i;
		if (!is_filler(wording, token))
			return taken == SIZE_MAX ? i : taken;
	}
	return chain->count;
}

/*
 * Matches a wording from a token on. Returns the token behind the caption, or
 * 0 where it is none.
 */
static size_t
match(const struct wording *wording, const struct page *page, const struct chain *chain,
      size_t from)
{
	const char *core = wording->core;

	for (size_t i = from; i < chain->count; i++) {
		const struct token *token = &chain->tokens[i];
		size_t              length = strcspn(core, " ");
		if (token_among(token, core, length, '|')) {
			core += length;
			if (*core == '\0')
				return filler_after(wording, page, chain, i + 1);
			core++;
		} else if (!is_filler(wording, token) || has_colon(page, token)) {
			return 0;
		}
	}
	return 0;
}

/* What a chain was found to say. */
struct reading {
	unsigned fields;
	bool     found;
	size_t   end;    /* the token behind the caption */
	bool     within; /* what follows it in the brackets is its value */
};

static bool
is_alone(const struct page *page, const struct chain *chain, size_t from, size_t end)
{
	if (from > 0 || !starts_cell(page, chain->tokens[0].first))
		return false;
	return chain->closed ? end == chain->count : has_colon(page, &chain->tokens[end - 1]);
}

/* Reads what stands in brackets: all wordings found in it count. */
static struct reading
read_bracketed(const struct page *page, const struct chain *chain)
{
	struct reading reading = { .end = chain->count };

	for (size_t i = 0; i < WORDINGS; i++) {
		const struct wording *wording = &wordings[i];
		size_t                end = 0, from = 0;
		for (; from < chain->count && end == 0; from += end == 0)
			end = match(wording, page, chain, from);
		if (end == 0 || (wording->alone && !is_alone(page, chain, from, end)))
			continue;
		if (wording->fields == 0)
			return (struct reading){ .found = true, .end = chain->count };
		if (!reading.found) {
			reading.end = end;
			reading.within = wording->within && from == 0;
		}
		reading.found = true;
		reading.fields |= wording->fields;
	}
	return reading;
}

/* Reads a caption without brackets: the wording that goes on longest. */
static struct reading
read_label(const struct page *page, const struct chain *chain)
{
	struct reading reading = { .found = false };

	for (size_t i = 0; i < WORDINGS; i++) {
		size_t end = match(&wordings[i], page, chain, 0);
		if (end <= reading.end || (wordings[i].alone && !is_alone(page, chain, 0, end)))
			continue;
		reading = (struct reading){ wordings[i].fields, true, end, false };
	}
	return reading;
}

/* The same, for cells parted by two blanks and for a justified line; the chain is the longer one's. */
static struct reading
read_longest_label(const struct page *page, struct chain *chain, size_t word)
{
	struct reading reading = read_label(page, chain);
	struct chain   wide;

	follow(&wide, page, word, true);
	struct reading wider = read_label(page, &wide);
	if (!wider.found || wider.end <= reading.end)
		return reading;
	*chain = wide;
	return wider;
}

/* The words behind a caption inside its brackets, where they are its value. */
static struct span
value_inside(const struct page *page, const struct chain *chain, const struct reading *reading)
{
	struct span none = { 0, 0 };

	if (!reading->within || !chain->closed || reading->end == chain->count)
		return none;
	struct span span = { chain->tokens[reading->end].first,
		             chain->tokens[chain->count - 1].last + 1 };
	if (span.from >= span.to || page->words[span.from].line != page->words[span.to - 1].line)
		return none;
	if (reading->fields != FIELD(FORMER_NAME) && !page_has_digit(page, span))
		return none;
	return span;
}

static struct caption
measure(struct page *page, const struct chain *chain, const struct reading *reading)
{
	size_t         count = chain->closed ? chain->count : reading->end;
	struct caption caption = {
		.fields = reading->fields,
		.first = chain->tokens[0].first,
		.last = chain->tokens[count - 1].last,
		.left = SIZE_MAX,
		.bracketed = opens(&page->words[chain->tokens[0].first]),
		.colon = has_colon(page, &chain->tokens[count - 1]),
		.inside = value_inside(page, chain, reading),
	};
	for (size_t i = 0; i < count; i++) {
		size_t ends[] = { chain->tokens[i].first, chain->tokens[i].last };
		for (size_t j = 0; j < 2; j++) {
			struct word *word = &page->words[ends[j]];
			word->use = WORD_CAPTION;
			caption.left = word->column < caption.left ? word->column : caption.left;
			caption.right = word_end(word) > caption.right ? word_end(word) : caption.right;
		}
	}
	caption.top = page->words[caption.first].line;
	caption.bottom = page->words[caption.last].line;
	return caption;
}

static int
add_caption(struct captions *captions, struct page *page, const struct chain *chain,
            const struct reading *reading)
{
	struct caption *all = grow(captions->all, &captions->capacity, captions->count + 1,
	                           sizeof *all);

	if (all == NULL)
		return -1;
	captions->all = all;
	struct caption *caption = &all[captions->count++];
	*caption = measure(page, chain, reading);
	size_t next = caption->last + 1; /* a colon that stands apart belongs to the caption */
	if (next < page->word_count && page->words[next].line == caption->bottom &&
	    slice_is(page->words[next].text, ":")) {
		page->words[next].use = WORD_CAPTION;
		caption->last = next;
		caption->colon = true;
	}
	return 0;
}

/* Whether any wording may start with the word: most words of a page are soon done with. */
static bool
may_start(const struct page *page, size_t word)
{
	struct token token = { .first = word, .last = word };

	if (opens(&page->words[word]) || word_ends_in(&page->words[word], '-'))
		return true;
	add_letters(&token, &page->words[word]);
	for (size_t i = 0; i < WORDINGS; i++) {
		size_t length = strcspn(wordings[i].core, " ");
		if (token_among(&token, wordings[i].core, length, '|') || is_filler(&wordings[i], &token))
			return true;
	}
	return false;
}

/*
 * Brackets that nothing is known of: below the name's caption they are a
 * caption too, which keeps its column's value from the captions beside it.
 */
static struct reading
read_unknown(const struct captions *captions, const struct page *page, const struct chain *chain)
{
	struct reading reading = { .end = chain->count };
	size_t         words = 0;

	for (size_t i = 0; i < captions->count && !reading.found; i++)
		reading.found = (captions->all[i].fields & FIELD(REGISTRANT)) != 0;
	for (size_t i = 0; i < chain->count; i++) {
		words += chain->tokens[i].length > 0;
		if (page_has_digit(page, (struct span){ chain->tokens[i].first, chain->tokens[i].last + 1 }))
			reading.found = false;
	}
	reading.found = reading.found && words > 0 && page->words[chain->tokens[0].first].apart;
	return reading;
}

/* Looks for a caption that starts at the word. */
static int
read_caption(struct captions *captions, struct page *page, size_t word)
{
	struct chain   chain;
	struct reading reading;
	bool           bracketed = opens(&page->words[word]);

	follow(&chain, page, word, false);
	if (bracketed && !chain.closed)
		follow(&chain, page, word, true);
	if (bracketed && !chain.closed)
		follow(&chain, page, word, false);
	if (chain.closed)
		reading = read_bracketed(page, &chain);
	else
		reading = read_longest_label(page, &chain, word);
	if (!reading.found && chain.closed)
		reading = read_unknown(captions, page, &chain);
	return reading.found ? add_caption(captions, page, &chain, &reading) : 0;
}

int
captions_find(struct captions *captions, struct page *page)
{
	captions->count = 0;
	for (size_t i = 0; i < page->word_count && captions->count < CAPTIONS; i++) {
		if (page->words[i].use != WORD_FREE || !may_start(page, i))
			continue;
		if (read_caption(captions, page, i) != 0)
			return -1;
	}
	return 0;
}

void
captions_free(struct captions *captions)
{
	free(captions->all);
	*captions = (struct captions){ 0 };
}
