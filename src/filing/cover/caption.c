/*
 * A cover page's captions. What they say varies from one law firm to the
 * next; each row of the table below is a way to name a field.
 */
#include "filing/cover/caption.h"

#include <stdlib.h>
#include <string.h>

#include "filing/cover/chain.h"
#include "filing/cover/value.h"
#include "filing/words.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"
#include "util/slip.h"
#include "util/word.h"

#define FIELD(name) CAPTION_FIELD(name)

enum { CORE = LEXICON_SETS - LEXICON_CORE }; /* words of the longest core */

/*
 * A caption holds one word of each string of `core`, in this order, and around
 * and between them none but words of `filler`. One in brackets may hold other
 * words too, unless it must stand `alone`. Letters and digits count, case and
 * punctuation do not: "I.R.S." is "irs".
 */
struct wording {
	unsigned    fields; /* none: a caption of something that the record has no place for */
	const char *core[CORE];
	const char *filler;
	bool        alone;  /* nothing else in the brackets, or a colon behind it */
	bool        within; /* in brackets, what it names follows it inside them */
};

#define OF_REGISTRANT \
	"of registrant registrants issuer as specified in its it their the charter charters company " \
	"small business trust or each governing instrument instruments partnership agreement " \
	"organizational document documents articles declaration limited bylaws"

static const struct wording wordings[] = {
	{ 0, { "agent", "for of", "service" }, "", false, false },
	{ 0, { "title", "of", "each", "class" }, "", false, false },
	{ 0, { "copy copies", "to" }, "", false, false },
	{ 0, { "name names", "if", "different other" },
	  "of the issuer issuers registrant from than above that named", true, false },
	{ 0, { "telecopy telecopier facsimile fax", "number no" }, "", false, false },
	{ FIELD(REPORT_DATE), { "date", "of", "report" },
	  "the of earliest event events reported", false, true },
	{ FIELD(REPORT_DATE), { "date", "earliest", "event events" }, "of the reported", false, true },
	{ FIELD(REPORT_DATE), { "date", "event events", "reported" }, "of the", false, true },
	{ FIELD(REPORT_DATE), { "date", "event events", "requiring" }, "of the report", false, true },
	{ FIELD(REPORT_DATE), { "fiscal calendar quarterly transition annual", "year period quarter", "ended ending" },
	  "for the or fiscal calendar year quarter annual period report", false, true },
	{ FIELD(REPORT_DATE), { "quarter year period", "ended ending" }, "for the report", false, true },
	{ FIELD(REGISTRANT), { "exact", "name names" }, OF_REGISTRANT, false, false },
	{ FIELD(REGISTRANT), { "name names", "of", "registrant registrants issuer issuers company" }, OF_REGISTRANT, false, false },
	{ FIELD(REGISTRANT), { "registrants issuers", "name names" }, OF_REGISTRANT " exact", false, false },
	{ FIELD(REGISTRANT), { "registrant" }, "the", true, false },
	{ FIELD(REGISTRANT), { "name" }, "", true, false },
	{ FIELD(JURISDICTION),
	  { "state states jurisdiction country province", "incorporation organization formation incorporated organized incorp" },
	  "or other another of the in which and jurisdiction country place under laws whose "
	  "incorporation organization formation incorporated organized incorp registrant is its",
	  false, false },
	{ FIELD(JURISDICTION), { "place jurisdiction", "of", "incorporation organization formation" },
	  "or other the of organization incorporation", false, false },
	{ FIELD(JURISDICTION), { "state jurisdiction" }, "or other of jurisdiction", true, false },
	{ FIELD(FILE_NUMBER), { "commission sec", "file registration fil" },
	  "registration number numbers no nos file of the registrant issuing entity depositor", false, true },
	{ FIELD(FILE_NUMBER), { "commission" }, "", true, false },
	{ FIELD(FILE_NUMBER), { "commission", "number numbers no nos" }, "file", false, true },
	{ FIELD(FILE_NUMBER), { "registration file", "number numbers no nos" },
	  "form 13f statement file of the registrant", false, true },
	{ FIELD(FILE_NUMBER), { "registration", "statement", "number numbers no nos" }, "file", false, true },
	{ FIELD(IRS_NUMBER),
	  { "employer employers empl taxpayer tax irsemployer", "identification id number no ident identifying" },
	  "irs i r s internal revenue service federal employer identification id d number numbers no nos "
	  "code of the registrant",
	  false, true },
	{ FIELD(IRS_NUMBER), { "irs", "employer identification id number no" },
	  "employer identification id i d number numbers no nos", false, true },
	{ FIELD(IRS_NUMBER), { "federal", "identification id" }, "employer tax number no nos", false, true },
	{ FIELD(IRS_NUMBER), { "irs", "ein" }, "number numbers no nos", false, true },
	{ FIELD(IRS_NUMBER), { "ein" }, "number no nos irs", true, true },
	{ FIELD(ADDRESS), { "address addresses", "principal principle executive registrant registrants issuer issuers company companys" },
	  "of the and its principal principle executive office offices business place registrant registrants "
	  "including zip code number street city state telephone area each",
	  false, false },
	{ FIELD(ADDRESS), { "principal principle", "executive", "office offices address" },
	  "address of the including zip code number street", false, false },
	{ FIELD(ADDRESS), { "address" }, "mailing street business of and including zip code number city state town telephone",
	  true, false },
	{ FIELD(ZIP), { "zip postal", "code codes" }, "", false, false },
	{ FIELD(ZIP), { "zip" }, "", true, false },
	{ FIELD(PHONE), { "telephone phone", "number numbers no nos" },
	  "registrants registrant issuers issuer companys company trusts s including area code codes and "
	  "the of depositors servicers its or area is",
	  false, false },
	{ FIELD(PHONE), { "area", "code codes" }, "including and telephone phone number numbers no nos with", false,
	  false },
	{ FIELD(PHONE), { "telephone phone" }, "registrants s", true, false },
	{ FIELD(FORMER_NAME), { "former", "name names address addresses fiscal" },
	  "or and former name names address addresses fiscal year years if changed since the last report "
	  "applicable any of registrant",
	  false, false },
};

enum {
	WORDINGS = LEN(wordings),
	CAPTIONS = 128 /* more than any form has: each costs a look at the lines around it */
};

#define ALL_WORDINGS (UINT64_MAX >> ((int)LEXICON_LISTS - (int)WORDINGS))

_Static_assert(LEN(wordings) <= (size_t)LEXICON_LISTS,
               "a bit of a lexeme's lists for each wording");

int
captions_add_words(struct lexicon *lexicon)
{
	for (size_t i = 0; i < WORDINGS; i++) {
		if (lexicon_add(lexicon, LEXICON_FILLER, i, wordings[i].filler) != 0)
			return -1;
		for (size_t j = 0; j < CORE && wordings[i].core[j] != NULL; j++)
			if (lexicon_add(lexicon, (enum lexicon_set)(LEXICON_CORE + j), i,
			                wordings[i].core[j]) != 0)
				return -1;
	}
	return 0;
}

static bool
has_colon(const struct page *page, const struct chain_token *token)
{
	return word_ends_in(&page->words[token->last], ':');
}

/* The wordings whose core was seen in a chain: bit i of a set is wording i. */
struct match {
	uint64_t whole;          /* all of the core was seen: only filler may follow */
	uint64_t found;          /* the caption has ended */
	size_t   ends[WORDINGS]; /* of `whole`, the token behind the core; of `found`, behind all */
	size_t   cell;           /* the last token that starts a cell */
};

/* The number of the first wording of a set, which is taken out of it. */
static size_t
take_first(uint64_t *set)
{
	size_t first = word_lowest_bit(*set);

	*set &= *set - 1;
	return first;
}

/* Ends all captions whose core is whole before the token. */
static void
end_all(struct match *match, size_t end)
{
	match->found |= match->whole;
	while (match->whole != 0)
		match->ends[take_first(&match->whole)] = end;
}

/*
 * Ends those that the token is no filler of: before it, or, where cells were
 * filler from their start on, before the cell that it stands in.
 */
static void
end_at(struct match *match, uint64_t ending, size_t token)
{
	match->whole &= ~ending;
	match->found |= ending;
	while (ending != 0) {
		size_t *end = &match->ends[take_first(&ending)];
		*end = match->cell >= *end ? match->cell : token;
	}
}

_Static_assert((int)CORE == 4, "counts of two bits: CORE itself is 0");

/* How many words the wordings' cores have. */
static struct caption_counts
core_lengths(void)
{
	struct caption_counts lengths = { { 0, 0 } };

	for (size_t i = 0; i < WORDINGS; i++) {
		uint64_t length = 0;
		while (length < CORE && wordings[i].core[length] != NULL)
			length++;
		lengths.bits[0] |= (length & 1) << i;
		lengths.bits[1] |= (length >> 1 & 1) << i;
	}
	return lengths;
}

/* The wordings whose core has `count` words. */
static inline uint64_t
with_length(const struct caption_counts *lengths, size_t count)
{
	uint64_t low = (count & 1) != 0 ? UINT64_MAX : 0, high = (count & 2) != 0 ? UINT64_MAX : 0;

	return ~((lengths->bits[0] ^ low) | (lengths->bits[1] ^ high));
}

/* The wordings that have the token as the next word of their core, of which so many were seen. */
static inline uint64_t
cores_with(const uint64_t *lists, const struct caption_counts *seen)
{
	const uint64_t *core = lists + LEXICON_CORE;
	uint64_t        low = seen->bits[0], high = seen->bits[1];

	return (((core[0] & ~low) | (core[1] & low)) & ~high) |
	       (((core[2] & ~low) | (core[3] & low)) & high);
}

/*
 * Follows all wordings at once through a chain, from its first token on, and
 * takes its words as far as they can make a difference.
 */
static void
match_all(struct match *match, const struct caption_counts *lengths, const struct page *page,
          struct chain *chain)
{
	struct caption_counts seen = { { 0, 0 } };
	uint64_t      waiting = ALL_WORDINGS; /* for more words of their core */

	match->whole = match->found = 0;
	match->cell = 0;
	for (size_t i = 0; (waiting | match->whole) != 0 && (i < chain->count || chain_take(chain, page));
	     i++) {
		const struct chain_token *token = &chain->tokens[i];
		const uint64_t           *lists = token->lexeme->lists;
		bool                      colon = has_colon(page, token);
		uint64_t                  filler = lists[LEXICON_FILLER], core = cores_with(lists, &seen);
		if (token->cell)
			match->cell = i;
		if ((match->whole & ~filler) != 0)
			end_at(match, match->whole & ~filler, i);
		uint64_t moved = waiting & core;
		seen.bits[1] ^= seen.bits[0] & moved;
		seen.bits[0] ^= moved;
		uint64_t whole = moved & ~((seen.bits[0] ^ lengths->bits[0]) |
		                           (seen.bits[1] ^ lengths->bits[1]));
		waiting = (waiting & ~core & (colon ? 0 : filler)) | (moved & ~whole);
		match->whole |= whole;
		while (whole != 0)
			match->ends[take_first(&whole)] = i + 1;
		if (colon)
			end_all(match, i + 1);
	}
	end_all(match, chain->count);
}

/* What a chain was found to say. */
struct reading {
	unsigned fields;  /* of all wordings found */
	bool     found;
	bool     strange; /* one of them is no field's */
	bool     alone;   /* all of them are such as must stand alone */
	size_t   wording; /* the first of them in the table */
	size_t   end;     /* the token behind that caption */
	bool     within;  /* what follows it in the brackets is its value */
};

/*
 * Whether a caption of the state is cut off in its brackets, where its line or cell
 * ends: "(State or other | jurisdiction", with the closing bracket nowhere.
 */
static bool
is_cut_off(const struct page *page, const struct chain *chain, size_t wording, size_t end)
{
	size_t next = chain->tokens[end - 1].last + 1;

	return wordings[wording].fields == FIELD(JURISDICTION) && end > 1 && chain->bracketed && !chain->closed &&
	       (next == page->word_count || page->words[next].apart);
}

/*
 * Whether a caption without brackets is a cell that ends its line, behind another
 * caption: "Address of offices    Telephone".
 */
static bool
is_beside_another(const struct page *page, const struct chain *chain, size_t end)
{
	const struct word *first = &page->words[chain->tokens[0].first];
	size_t             last = chain->tokens[end - 1].last;

	return !chain->bracketed && first > page->words && first[-1].line == first->line && first->apart &&
	       first[-1].use == WORD_CAPTION && last + 1 == page_line_end(page, last) &&
	       page->words[last].line == first->line;
}

static bool
is_alone(const struct page *page, const struct chain *chain, size_t wording, size_t end)
{
	if (!chain_starts_cell(page, chain->tokens[0].first))
		return false;
	if (chain->closed)
		return end == chain->count;
	return has_colon(page, &chain->tokens[end - 1]) || is_cut_off(page, chain, wording, end) ||
	       is_beside_another(page, chain, end);
}

/* Adds the wordings that were found from the first token on; those that must stand alone may not count. */
static void
add_found(struct reading *reading, const struct page *page, const struct chain *chain,
          struct match *match)
{
	while (match->found != 0) {
		size_t                i = take_first(&match->found);
		const struct wording *wording = &wordings[i];
		if (wording->alone && !is_alone(page, chain, i, match->ends[i]))
			continue;
		reading->strange = reading->strange || wording->fields == 0;
		reading->fields |= wording->fields;
		reading->alone = wording->alone && (!reading->found || reading->alone);
		if (!reading->found) {
			reading->wording = i;
			reading->end = match->ends[i];
			reading->within = wording->within;
		}
		reading->found = true;
	}
}

/*
 * The wordings of a set that start at any token but the first, and with the
 * first word of their core; these may overlap.
 */
static uint64_t
find_behind_first(const struct caption_counts *lengths, const struct page *page,
                  const struct chain *chain, uint64_t sought)
{
	/* [k]: those of whose core k words were seen, and filler */
	uint64_t waiting[CORE] = { 0 }, some = 0, found = 0;

	for (size_t i = 1; i < chain->count; i++) {
		const struct chain_token *token = &chain->tokens[i];
		const uint64_t           *lists = token->lexeme->lists;
		waiting[0] = sought & lists[LEXICON_CORE];
		if ((waiting[0] | some) == 0)
			continue;
		uint64_t moved = 0, filler = has_colon(page, token) ? 0 : lists[LEXICON_FILLER];
		some = 0;
		for (size_t j = 0; j < CORE; j++) {
			uint64_t core = lists[LEXICON_CORE + j], seen = waiting[j] & core;
			uint64_t whole = seen & with_length(lengths, j + 1);
			waiting[j] = (waiting[j] & ~core & filler) | moved;
			some |= waiting[j];
			found |= whole;
			moved = seen & ~whole;
		}
	}
	return found;
}

/* Adds wordings that were found behind the first token; those that must stand alone do not count. */
static void
add_behind_first(struct reading *reading, uint64_t found)
{
	while (found != 0) {
		size_t                i = take_first(&found);
		const struct wording *wording = &wordings[i];
		if (wording->alone)
			continue;
		reading->strange = reading->strange || wording->fields == 0;
		reading->fields |= wording->fields;
		reading->alone = false;
		if (!reading->found || i < reading->wording) {
			reading->wording = i;
			reading->within = false;
		}
		reading->found = true;
	}
}

/*
 * Reads what stands in brackets: all wordings found in it count. Filler before
 * the core makes no difference but at the bracket.
 */
static struct reading
read_bracketed(const struct caption_counts *lengths, const struct page *page, struct chain *chain)
{
	struct reading reading = { .end = chain->count };
	struct match   match;

	match_all(&match, lengths, page, chain);
	uint64_t sought = ALL_WORDINGS & ~match.found;
	add_found(&reading, page, chain, &match);
	bool former = reading.fields == FIELD(FORMER_NAME); /* "(Former name of registrant)" */
	add_behind_first(&reading, find_behind_first(lengths, page, chain, sought));
	if (former)
		reading.fields &= ~FIELD(REGISTRANT);
	if (reading.strange)
		return (struct reading){ .found = true, .end = chain->count };
	return reading;
}

/* Whether a name's caption without brackets would start on a line of filler alone, which ends the name: "... Trust". */
static bool
starts_in_name(const struct page *page, const struct chain *chain, size_t wording)
{
	const struct chain_token *first = chain->tokens, *core = first;

	if (wordings[wording].fields != FIELD(REGISTRANT))
		return false;
	while ((core->lexeme->lists[LEXICON_CORE] >> wording & 1) == 0)
		core++;
	return page->words[core->first].line > page->words[first->first].line;
}

/* How many tokens of a chain hold all of a wording's core, in its order. */
static size_t
core_end(const struct chain *chain, size_t wording)
{
	size_t core = 0, end = 0;

	for (; end < chain->count && core < CORE && wordings[wording].core[core] != NULL; end++)
		core += chain->tokens[end].lexeme->lists[LEXICON_CORE + core] >> wording & 1;
	return end;
}

/* Whether a cell starts with whose caption it is: "Registrant's". */
static bool
starts_possessive(const struct page *page, const struct chain_token *token)
{
	const struct word *word = &page->words[token->first];
	struct slice       text = word->text;

	return word->apart && text.length > 2 && text.text[text.length - 2] == '\'' && ascii_is_upper(text.text[0]);
}

/* Where a caption of so many tokens ends before another, of the registrant's telephone number, below it. */
static size_t
end_before_another(const struct page *page, const struct chain *chain, size_t wording, size_t end)
{
	const struct chain_token *tokens = chain->tokens;

	if (page->words[tokens[0].first].line == page->words[tokens[end - 1].last].line)
		return end;
	for (size_t i = core_end(chain, wording); i < end; i++)
		if (starts_possessive(page, &tokens[i]))
			return i;
	return end;
}

/* Reads a caption without brackets from the word on: the wording that goes on longest. */
static struct reading
read_label(struct chain *chain, const struct caption_counts *lengths, const struct page *page, size_t word,
           bool wide)
{
	struct reading reading = { .found = false };
	struct match   match;

	chain_begin(chain, page, word, wide);
	match_all(&match, lengths, page, chain);
	while (match.found != 0) {
		size_t i = take_first(&match.found), end = match.ends[i];
		if (end <= reading.end || (wordings[i].alone && !is_alone(page, chain, i, end)) ||
		    starts_in_name(page, chain, i))
			continue;
		reading = (struct reading){
			.fields = wordings[i].fields, .found = true, .alone = wordings[i].alone, .end = end, .wording = i
		};
	}
	if (reading.found)
		reading.end = end_before_another(page, chain, reading.wording, reading.end);
	return reading;
}

/* The same, for cells parted by two blanks and for a justified line; the chain is the longer one's. */
static struct reading
read_longest_label(struct chain *chain, const struct caption_counts *lengths, const struct page *page,
                   size_t word)
{
	struct reading reading = read_label(chain, lengths, page, word, false);
	struct chain   wide;

	if (!chain->parted)
		return reading;
	struct reading wider = read_label(&wide, lengths, page, word, true);
	if (!wider.found || wider.end <= reading.end)
		return reading;
	*chain = wide;
	return wider;
}

/* What a word right behind a caption is taken for, if it is one of captions but for a slip; or NULL. */
static const struct lexeme *
lexeme_behind(const struct page *page, const struct chain_token *last)
{
	const struct word *next = page->words + last->last + 1;
	struct plain_word  plain = PLAIN_WORD_EMPTY;

	if (next == page->words + page->word_count || next->line != next[-1].line || next->apart || next->digit ||
	    next->use != WORD_FREE || lexeme_captions(next->lexeme) != 0 || has_colon(page, last))
		return NULL;
	plain_word_add(&plain, next->text);
	const struct lexeme *lexeme = lexicon_find_misspelt(page->lexicon, &plain);
	return lexeme_captions(lexeme) != 0 ? lexeme : NULL;
}

/* The same where a word has a slip: a caption that goes on behind that is longer. */
static struct reading
read_misspelt_label(struct chain *chain, const struct caption_counts *lengths, struct page *page, size_t word)
{
	struct reading       reading = read_longest_label(chain, lengths, page, word);
	const struct lexeme *lexeme;

	while (reading.found && (lexeme = lexeme_behind(page, &chain->tokens[reading.end - 1])) != NULL) {
		struct chain         longer;
		struct word         *next = page->words + chain->tokens[reading.end - 1].last + 1;
		const struct lexeme *printed = next->lexeme;
		next->lexeme = lexeme;
		struct reading more = read_longest_label(&longer, lengths, page, word);
		if (!more.found || more.fields != reading.fields ||
		    longer.tokens[more.end - 1].last < (size_t)(next - page->words)) {
			next->lexeme = printed;
			break;
		}
		*chain = longer;
		reading = more;
	}
	return reading;
}

/* The words behind a caption inside its brackets, where they are its value. */
static struct span
value_inside(const struct page *page, const struct chain *chain, const struct reading *reading)
{
	struct span none = { 0, 0 };

	if (!chain->closed || reading->end == chain->count)
		return none;
	if (!reading->within &&
	    !(reading->fields == FIELD(FORMER_NAME) && has_colon(page, &chain->tokens[reading->end - 1])))
		return none;
	struct span span = { chain->tokens[reading->end].first,
		             chain->tokens[chain->count - 1].last + 1 };
	if (span.from >= span.to || page->words[span.from].line != page->words[span.to - 1].line)
		return none;
	if (reading->fields != FIELD(FORMER_NAME))
		return page_has_digit(page, span) ? span : none;
	/* "(Former name: former name or address, if changed)" says it again */
	if ((chain->tokens[reading->end].lexeme->lists[LEXICON_CORE] >> reading->wording & 1) != 0)
		return none;
	return span;
}

/* Makes a word the caption's. */
static inline void
take_in(struct caption *caption, struct word *word)
{
	size_t end = word_end(word);

	word->use = WORD_CAPTION;
	caption->left = word->column < caption->left ? word->column : caption->left;
	caption->right = end > caption->right ? end : caption->right;
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
		.bracketed = chain_opens(&page->words[chain->tokens[0].first]),
		.colon = has_colon(page, &chain->tokens[count - 1]),
		.alone = reading->alone,
		.inside = value_inside(page, chain, reading),
	};
	for (size_t i = 0; i < count; i++) {
		take_in(&caption, &page->words[chain->tokens[i].first]);
		if (chain->tokens[i].last > chain->tokens[i].first)
			take_in(&caption, &page->words[chain->tokens[i].last]);
	}
	caption.top = page->words[caption.first].line;
	caption.bottom = page->words[caption.last].line;
	return caption;
}

/*
 * Whether a caption in brackets says more of what the one before it names, on
 * its line: "Date of Report (Date of earliest event reported)".
 */
static bool
says_more(const struct page *page, const struct caption *before, const struct caption *caption)
{
	return caption->fields == before->fields && caption->fields != 0 && caption->bracketed &&
	       !before->bracketed && caption->first == before->last + 1 &&
	       caption->top == before->bottom && !page->words[caption->first].apart &&
	       caption->inside.from == caption->inside.to;
}

/* Makes one caption of two. */
static void
merge(struct caption *caption, const struct caption *more)
{
	caption->last = more->last;
	caption->bottom = more->bottom;
	caption->left = more->left < caption->left ? more->left : caption->left;
	caption->right = more->right > caption->right ? more->right : caption->right;
	caption->colon = more->colon;
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
	if (captions->count > 1 && says_more(page, caption - 1, caption)) {
		merge(caption - 1, caption);
		captions->count--;
	}
	return 0;
}

/* The word that surely follows on the line, if the word is part of a label; or NULL. */
static const struct word *
word_behind(const struct page *page, const struct word *word)
{
	const struct word *next = word + 1;

	if (next == page->words + page->word_count || next->line != word->line || next->apart ||
	    next->use != WORD_FREE || chain_opens(next) || word_ends_in(next, '-'))
		return NULL;
	return next;
}

/*
 * Whether any wording may start with the word: most words of a page are soon
 * done with. Where it is not the whole core, the next word must be of the same
 * wording.
 */
static bool
may_start(const struct caption_counts *lengths, const struct page *page, const struct word *word)
{
	const uint64_t *lists = word->lexeme->lists;
	uint64_t        started = lists[LEXICON_CORE] | lists[LEXICON_FILLER];

	if (chain_opens(word) || word_ends_in(word, '-'))
		return true;
	if (started == 0)
		return false;
	const struct word *next = word_behind(page, word);
	return next == NULL || (started & lexeme_captions(next->lexeme)) != 0 ||
	       (lists[LEXICON_CORE] & with_length(lengths, 1)) != 0;
}

/* Whether the name's caption was found: brackets below it are captions, and above it asides. */
static bool
has_name(const struct captions *captions)
{
	for (size_t i = 0; i < captions->count; i++)
		if (caption_names(&captions->all[i], HEADER_REGISTRANT))
			return true;
	return false;
}

/* The lexeme of a piece of a word, if captions have it; else one without lists. */
static const struct lexeme *
lexeme_of_piece(const struct page *page, const char *text, size_t length)
{
	struct plain_word word = PLAIN_WORD_EMPTY;

	plain_word_add(&word, (struct slice){ text, length });
	return lexicon_find(page->lexicon, &word);
}

/* Makes two tokens of one whose word is two of captions without the blank between them: "FileNumber". */
static bool
part_words(struct chain *chain, size_t index, const struct page *page)
{
	enum { LEAST = 2, MOST = 32 }; /* bytes of a piece, and of both */
	struct chain_token token = chain->tokens[index];
	struct slice       text = page->words[token.first].text;

	if (token.last > token.first || text.length > MOST || chain->count == CHAIN_TOKENS)
		return false;
	for (size_t at = LEAST; at + LEAST <= text.length; at++) {
		const struct lexeme *first = lexeme_of_piece(page, text.text, at);
		if (!page_is_word_byte(text.text[at]) || lexeme_captions(first) == 0)
			continue;
		const struct lexeme *second = lexeme_of_piece(page, text.text + at, text.length - at);
		if (lexeme_captions(second) == 0)
			continue;
		memmove(chain->tokens + index + 1, chain->tokens + index,
		        (chain->count++ - index) * sizeof *chain->tokens);
		chain->tokens[index].lexeme = first;
		chain->tokens[index + 1].lexeme = second;
		chain->tokens[index + 1].cell = false;
		return true;
	}
	return false;
}

/*
 * Takes words that no caption has for those that have a slip less, or for two that a blank
 * should part. Returns whether there are any.
 */
static bool
respell(struct chain *chain, const struct page *page)
{
	bool respelt = false;

	for (size_t i = 0; i < chain->count; i++) {
		struct chain_token *token = &chain->tokens[i];
		struct plain_word   word = PLAIN_WORD_EMPTY;
		if (page->words[token->first].digit || lexeme_captions(token->lexeme) != 0)
			continue;
		plain_word_add(&word, page->words[token->first].text);
		if (token->last > token->first)
			plain_word_add(&word, page->words[token->last].text);
		const struct lexeme *lexeme = lexicon_find_misspelt(page->lexicon, &word);
		if (lexeme_captions(lexeme) != 0)
			token->lexeme = lexeme;
		else if (!part_words(chain, i, page))
			continue;
		respelt = true;
	}
	return respelt;
}

/* Whether an employer's number, a value, stands on the word's line. */
static bool
is_among_values(const struct page *page, size_t word)
{
	struct span words = page_line(page, page->words[word].line);

	while (words.from < words.to && !value_is_employer_number(page, (struct span){ words.from, words.from + 1 }))
		words.from++;
	return words.from < words.to;
}

/*
 * Brackets that nothing is known of: below the name's caption they are a
 * caption too, which keeps its column's value from the captions beside it. Those
 * in a row of values are one of them: "(common law trust)   333-1   13-1234567".
 */
static struct reading
read_unknown(const struct page *page, const struct chain *chain)
{
	struct reading reading = { .found = true, .end = chain->count };
	size_t         words = 0;

	for (size_t i = 0; i < chain->count; i++) {
		words += !page->words[chain->tokens[i].first].blank;
		if (page_has_digit(page, (struct span){ chain->tokens[i].first, chain->tokens[i].last + 1 }))
			reading.found = false;
	}
	reading.found = reading.found && words > 0 && page->words[chain->tokens[0].first].apart &&
	                !is_among_values(page, chain->tokens[0].first);
	return reading;
}

/* Follows the words from an opening bracket; returns whether it is closed. */
static bool
follow_brackets(struct chain *chain, const struct page *page, size_t word)
{
	for (int wide = 0; wide < 2; wide++) {
		chain_begin(chain, page, word, wide == 1);
		chain_take_all(chain, page);
		if (chain->closed || !chain->parted)
			break;
	}
	return chain->closed;
}

/* How many words of a chain are none that captions have. */
static size_t
count_others(const struct chain *chain)
{
	size_t others = 0;

	for (size_t i = 0; i < chain->count; i++)
		others += lexeme_captions(chain->tokens[i].lexeme) == 0;
	return others;
}

/* What a chain in brackets says, as it is spelt or respelt. */
static struct reading
read_brackets(const struct captions *captions, const struct page *page, struct chain *chain)
{
	for (bool respelt = false;; respelt = true) {
		struct reading reading = read_bracketed(&captions->lengths, page, chain);
		if (reading.found)
			return reading;
		bool named = has_name(captions); /* else brackets may be a name's aside, of any words */
		bool slip = named || (chain->count > 1 && count_others(chain) == 1);
		if (respelt || !slip || !respell(chain, page))
			return named ? read_unknown(page, chain) : reading;
	}
}

/* Whether a caption of the state is a sentence's: "The state of organization of the | Trust is New York." */
static bool
is_told(const struct page *page, const struct chain *chain, const struct reading *reading)
{
	const struct chain_token *last = &chain->tokens[reading->end - 1];

	if (reading->fields != FIELD(JURISDICTION) || has_colon(page, last))
		return false;
	for (size_t i = last->last + 1, end = page_cell_end(page, last->last); i < end; i++)
		if (slice_is(page->words[i].text, "is") || slice_is(page->words[i].text, "was"))
			return true;
	return false;
}

/* --- captions closed up --- */

enum { CLOSED_UP = 3 }; /* captions that one row has at most: state, file number, employer's number */

/* Captions whose brackets are opened before those of the ones before them are closed. */
struct closed_up {
	struct caption captions[CLOSED_UP];
	size_t         count;
	int            depth; /* brackets that are open */
};

/* The wordings of the fields of such a row. */
static uint64_t
wordings_of_row(void)
{
	const unsigned row = FIELD(JURISDICTION) | FIELD(FILE_NUMBER) | FIELD(IRS_NUMBER);
	uint64_t       set = 0;

	for (size_t i = 0; i < WORDINGS; i++)
		if ((wordings[i].fields & row) != 0)
			set |= (uint64_t)1 << i;
	return set;
}

/* The fields of the wordings of a set. */
static unsigned
fields_of(uint64_t set)
{
	unsigned fields = 0;

	while (set != 0)
		fields |= wordings[take_first(&set)].fields;
	return fields;
}

/* Starts another caption with the word, which opens it. Returns whether that tells what it names, once only. */
static bool
open_another(struct closed_up *row, const struct page *page, size_t word, uint64_t set)
{
	const struct word *at = &page->words[word];
	unsigned           fields = fields_of(at->lexeme->lists[LEXICON_CORE] & set);

	for (size_t i = 0; i < row->count; i++)
		if ((row->captions[i].fields & fields) != 0)
			return false;
	if (row->count == CLOSED_UP || fields == 0 || (fields & (fields - 1)) != 0)
		return false;
	row->captions[row->count++] = (struct caption){
		.fields = fields, .first = word, .left = at->column, .bracketed = true, .closed_up = true
	};
	row->depth++;
	return true;
}

/*
 * Follows captions that are closed up from the word that opens the first of them,
 * along lines, to where the last is closed. Returns the word behind them; `word`
 * where these are none, or other words stand among them. `set` is wordings_of_row().
 */
static size_t
follow_closed_up(struct closed_up *row, const struct page *page, size_t word, uint64_t set)
{
	enum { LINES = 6 };
	size_t end = word, line = page->words[word].line;

	do {
		const struct word *at = &page->words[end];
		if (at->use == WORD_RULER)
			continue;
		bool free = at->use == WORD_FREE || at->use == WORD_HEADING; /* "No.)" alone on its line */
		if (!free || at->line > line + LINES || at->digit || (lexeme_captions(at->lexeme) & set) == 0)
			return word;
		if (chain_opens(at) && !open_another(row, page, end, set))
			return word;
		struct caption *caption = &row->captions[row->count - 1];
		if (at->line == page->words[caption->first].line)
			caption->right = word_end(at);
		row->depth -= word_ends_in(at, ')');
	} while (++end < page->word_count && row->depth > 0);
	return row->depth == 0 && row->count > 1 ? end : word;
}

/* Whether another bracket is opened behind the word's, one blank apart, on its line, before that is closed. */
static bool
opens_within(const struct page *page, size_t word)
{
	size_t end = page_line_end(page, word);

	for (size_t i = word + 1; i < end && !word_ends_in(&page->words[i - 1], ')'); i++)
		if (chain_opens(&page->words[i]) && !page->words[i].apart)
			return true;
	return false;
}

/* Adds the captions of a row that is closed up. Returns -1 with errno ENOMEM, or 0. */
static int
add_closed_up(struct captions *captions, struct page *page, struct closed_up *row, size_t end)
{
	struct caption *all = grow(captions->all, &captions->capacity, captions->count + row->count, sizeof *all);

	if (all == NULL)
		return -1;
	captions->all = all;
	for (size_t i = 0; i < row->count; i++) {
		struct caption *caption = &row->captions[i];
		caption->last = end - 1;
		caption->top = page->words[row->captions[0].first].line;
		caption->bottom = page->words[end - 1].line;
		all[captions->count++] = *caption;
	}
	page_mark(page, (struct span){ row->captions[0].first, end }, WORD_CAPTION);
	return 0;
}

/* Whether the word before says that the word is a value's: "Not Applicable" over a caption's "if applicable". */
static bool
is_behind_not(const struct page *page, size_t word)
{
	return word > 0 && page->words[word - 1].line == page->words[word].line && !page->words[word].apart &&
	       words_equal(page->words[word - 1].text, slice_of("not"));
}

/* Looks for a caption that starts at the word. */
static int
read_caption(struct captions *captions, struct page *page, size_t word)
{
	const struct caption_counts *lengths = &captions->lengths;
	struct chain                 chain;
	struct reading               reading;

	bool closed = chain_opens(&page->words[word]) && follow_brackets(&chain, page, word);
	if (chain_opens(&page->words[word]) && (!closed || opens_within(page, word))) {
		struct closed_up row = { .count = 0 };
		size_t           end = follow_closed_up(&row, page, word, captions->row);
		if (end > word)
			return add_closed_up(captions, page, &row, end);
	}
	if (closed) {
		reading = read_brackets(captions, page, &chain);
	} else {
		reading = read_misspelt_label(&chain, lengths, page, word);
		reading.found = reading.found && !is_told(page, &chain, &reading) && !is_behind_not(page, word);
	}
	return reading.found ? add_caption(captions, page, &chain, &reading) : 0;
}

int
captions_find(struct captions *captions, struct page *page)
{
	captions->count = 0;
	if (captions->lengths.bits[0] == 0) {
		captions->lengths = core_lengths();
		captions->row = wordings_of_row();
	}
	for (size_t i = 0; i < page->word_count && captions->count < CAPTIONS; i++) {
		const struct word *at = &page->words[i];
		if (at->use != WORD_FREE || !may_start(&captions->lengths, page, at))
			continue;
		if (read_caption(captions, page, i) != 0)
			return -1;
	}
	return 0;
}

/* Whether a string of words has a word in lower case, or one that it may be misspelt: "fsical". */
static bool
has_near(const char *words, struct slice word, bool misspelt)
{
	while (*words != '\0') {
		struct slice known = { words, strcspn(words, " ") };
		if (slice_equal(word, known) || (misspelt && slip_possible(word, known)))
			return true;
		words += known.length + (words[known.length] == ' ');
	}
	return false;
}

/* Whether a word is near one of a string of words, or two of them without the blank between them: "sincelast". */
static bool
is_of_words(const struct plain_word *word, const char *words)
{
	if (has_near(words, (struct slice){ word->text, word->length }, true))
		return true;
	for (size_t at = 2; at + 2 < word->length; at++)
		if (has_near(words, (struct slice){ word->text, at }, false) &&
		    has_near(words, (struct slice){ word->text + at, word->length - at }, false))
			return true;
	return false;
}

bool
captions_hold(enum header_field field, const struct page *page, struct span span)
{
	size_t held = 0, others = 0;

	for (size_t i = span.from; i < span.to; i++) {
		struct plain_word word = PLAIN_WORD_EMPTY;
		bool              near = false;
		plain_word_add(&word, page->words[i].text);
		if (word.length == 0)
			continue;
		for (size_t j = 0; j < WORDINGS && !near && word.length <= LEXICON_LONGEST; j++)
			near = wordings[j].fields == 1U << field && is_of_words(&word, wordings[j].filler);
		held += near;
		others += !near;
	}
	return held > others;
}

void
captions_free(struct captions *captions)
{
	free(captions->all);
	*captions = (struct captions){ 0 };
}
