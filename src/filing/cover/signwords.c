/*
 * The words of signature pages. What these say varies: each list below has the
 * words that tell one thing.
 */
#include "filing/cover/signwords.h"

#include "util/ascii.h"
#include "util/len.h"

static const char *const lists[] = {
	/* words that a title holds, and hardly a name */
	[SIGN_TITLE_WORDS] = ("president vicepresident chairman chairwoman chairperson secretary treasurer "
	                      "controller comptroller officer director directors counsel manager trustee "
	                      "partner attorney agent member representative administrator signatory principal "
	                      "analyst associate assistant executive chief ceo cfo coo svp evp vp avp "
	                      "attorneyinfact authorized"),
	/* words that a company's name holds, and hardly a person's */
	[SIGN_COMPANY_WORDS] = ("inc corp corporation company co llc lp ltd trust bank association na "
	                        "securities mortgage funding acceptance partners"),
	/* what comes before a comma in a person's name: "Smith, Jr." */
	[SIGN_SUFFIXES] = "jr sr ii iii iv esq phd cpa md",
	/* words that start a line that is no signer's any more */
	[SIGN_STOPS] = "date dated by attest witness exhibit exhibits index pursuant in accordance",
	/* captions that are nobody's name or title */
	[SIGN_CAPTIONS] = "signature signatures registrant name title date print",
	[SIGN_BY] = "by",
	[SIGN_DATE] = "date",
	[SIGN_DATED] = "date dated",
	[SIGN_ON] = "on this",
	[SIGN_THIS] = "this",
	/* what stands before the day of signing: "this 3rd", "on the 3rd", "as of the 3rd" */
	[SIGN_DAY_LEADS] = "as on this",
	/* what labels are made of */
	[SIGN_NAME] = "name",
	[SIGN_AND] = "and",
	[SIGN_TITLE] = "title",
	[SIGN_PRINT] = "print printed",
	[SIGN_ITS] = "its",
	[SIGN_CAPACITY] = "capacity",
	[SIGN_POSITION] = "position",
	[SIGN_OFFICE] = "office",
	/* what stands above, or before, the signature of one who is not the signer */
	[SIGN_ATTEST] = "attest attested witness witnessed",
	/* what the heading of another page's text starts with, wherever it stands */
	[SIGN_INDEX] = "exhibit exhibits index",
	/* what a title starts with, and no name, where it does not start with one of its words */
	[SIGN_TITLE_STARTS] = "vice senior managing first second group general corporate deputy duly",
	/* what the next line of a title starts with, and nothing else: "Director | of the Depositor" */
	[SIGN_TITLE_JOINTS] = "of and for",
	[SIGN_AS] = "as",
};

_Static_assert(LEN(lists) <= (size_t)LEXICON_LISTS - (size_t)LEXICON_SIGNATURE,
               "a bit of a lexeme for each list");

int
sign_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_SIGNATURE, lists, LEN(lists));
}

bool
sign_is_by(const struct page *page, size_t word)
{
	const struct word *by = &page->words[word];

	if (!sign_is_among(by, SIGN_BY) || !ascii_is_upper(by->text.text[by->text.text[0] == '*']))
		return false;
	if (word_ends_in(by, ':'))
		return true;
	size_t next = word + 1;
	return by->apart && (next == page->word_count || page->words[next].line != by->line ||
	                     page->words[next].apart || page->words[next].use == WORD_RULER ||
	                     sign_is_mark(&page->words[next]));
}
