/*
 * The words that names, roles and titles of securities are told by.
 */
#include "filing/cover/namewords.h"

#include <string.h>

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/slip.h"

/* Words that a company's name may end in, or lack. */
static const char *const company_ends[] = {
	"inc.", "inc", "corp.", "corp", "corporation", "company",
};

static const char *const lists[] = {
	/* what a registrant can be; any of these makes an aside a role */
	[NAME_ROLES] = "depositor depositors seller sellers servicer servicers packager issuer issuers sponsor "
	               "sponsors originator originators trustee transferor transferors administrator guarantor "
	               "manager master company registrant registrants owner coregistrant coissuer "
	               "representative cooriginator cotransferor codepositor",
	/* a role's words end before these: "Issuer | in respect of the ..." */
	[NAME_ROLE_ENDS] = "under in of for on with pursuant relating providing to which that who dated as",
	/* what may stand before it */
	[NAME_ROLE_STARTS] = "as the its in capacity a",
	/* words of the captions that may stand below the name's; an aside holds none of them */
	[NAME_OTHER_CAPTIONS] = "state jurisdiction commission employer identification telephone number "
	                        "address zip",
	/* the last word of a title of securities */
	[NAME_SECURITIES_NOUNS] = "certificates certificate certs citicertificates notes note bonds "
	                          "debentures obligations",
	/* words that no title of securities holds, and that end it on the left */
	[NAME_TITLE_STOPS] = "of the to for in respect issuance issuing by a an its certain evidenced under "
	                     "issuer providing with on behalf as depositor relating seller servicer originator "
	                     "sponsor trustee trust issue inc corp corporation company llc lp "
	                     "incs corps corporations companys trusts",
	/* words that show a line to be a company's name, whatever else it holds */
	[NAME_COMPANY_WORDS] = "inc corp corporation company co llc lp ltd trust bank association na fsb "
	                       "incorporated",
	/* words that a company's name ends in */
	[NAME_COMPANY_ENDS] = "inc incorporated corp corporation co company llc lp ltd na fsb association",
	/* words that a name goes on from, or with, over a blank line */
	[NAME_CONNECTORS] = "on behalf of and for by dba doing",
	[NAME_FORMERLY] = "formerly fka",
	[NAME_FORMER_STARTS] = "formerly fka known as called",
	[NAME_SERIES] = "series",
	[NAME_CLASS] = "class",
	[NAME_LETTER_A] = "a",
	[NAME_AND] = "and",
	[NAME_AS] = "as",
	/* words that lead up to a name from a title of securities above it */
	[NAME_LEADS] = "issued offered sold by",
	/* the words of a caption of several names */
	[NAME_SEVERAL] = "their charters registrants",
	[NAME_TRUST] = "trust",
	/* those of the roles that say nothing where they stand alone */
	[NAME_NO_ROLES] = "company registrant registrants",
};

_Static_assert(LEN(lists) <= (size_t)LEXICON_SIGNATURE - (size_t)LEXICON_REGISTRANT,
               "a bit of a lexeme for each list");

int
name_add_words(struct lexicon *lexicon)
{
	return lexicon_add_lists(lexicon, LEXICON_REGISTRANT, lists, LEN(lists));
}

void
name_strip(struct page *page, size_t word, char byte)
{
	struct word *first = &page->words[word];

	if (first->text.length > 1 && first->text.text[0] == byte) {
		first->text.text++;
		first->text.length--;
		first->column++;
	}
}

void
name_trim(struct header *header, enum header_field field, const char *punctuation)
{
	while (header->values[field].length > 0 &&
	       ascii_is_one_of(header->text.bytes[header->text.used - 1], punctuation))
		header_shorten(header, field, 1);
}

struct slice
name_without_end(struct slice name)
{
	size_t last = ascii_last_word(name);

	if (words_equal_one((struct slice){ name.text + last, name.length - last }, company_ends, LEN(company_ends)))
		name.length = last;
	while (name.length > 0 && ascii_is_one_of(name.text[name.length - 1], " ,"))
		name.length--;
	return name;
}

size_t
name_word_before(const struct page *page, size_t word)
{
	while (word > 1 && page->words[word - 1].use != WORD_FREE)
		word--;
	return word > 0 ? word - 1 : 0;
}

bool
name_respell_role(struct page *page, size_t word)
{
	struct word      *last = &page->words[word];
	struct plain_word printed = PLAIN_WORD_EMPTY;
	const char       *roles = lists[NAME_ROLES];

	plain_word_add(&printed, last->text);
	if (last->digit || printed.length > LEXICON_LONGEST)
		return false;
	for (size_t length; *roles != '\0'; roles += length + (roles[length] != '\0')) {
		length = strcspn(roles, " ");
		if (*roles != printed.text[0] ||
		    !slip_between((struct slice){ printed.text, printed.length }, (struct slice){ roles, length }))
			continue;
		struct plain_word role = PLAIN_WORD_EMPTY;
		plain_word_add(&role, (struct slice){ roles, length });
		last->lexeme = lexicon_find(page->lexicon, &role);
		return true;
	}
	return false;
}

struct span
name_words(const struct page *page, size_t line)
{
	struct span span = page_line(page, line);

	while (span.from < span.to && page->words[span.from].use != WORD_FREE)
		span.from++;
	while (span.to > span.from && page->words[span.to - 1].use != WORD_FREE)
		span.to--;
	return span;
}

bool
name_is_company_number(const struct page *page, size_t word)
{
	struct slice text = page->words[word].text;

	for (size_t i = 0; i < text.length; i++)
		if (text.text[i] != 'I' && text.text[i] != 'V' && text.text[i] != 'X')
			return false;
	return word > 0 && name_is_among(&page->words[word - 1], NAME_COMPANY_WORDS);
}

/* Whether a word is the last before what was taken out of its line: "ALDER CORP., | as Depositor". */
static bool
is_before_aside(const struct page *page, size_t word)
{
	return word + 1 < page_line_end(page, word) && page->words[word + 1].use == WORD_TAKEN;
}

bool
name_ends_company(const struct page *page, size_t word)
{
	struct span line = page_line(page, page->words[word].line);

	if (page->words[word].use != WORD_FREE || (word_ends_in(&page->words[word], ',') && !is_before_aside(page, word)))
		return false;
	if (name_is_company_number(page, word))
		word--;
	return name_is_among(&page->words[word], NAME_COMPANY_ENDS) ||
	       (page->words[word].digit && name_has_any(page, line, NAME_COMPANY_WORDS));
}
