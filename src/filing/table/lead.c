/*
 * The sentence right above a table that leads to it.
 */
#include "filing/table/lead.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* What such a sentence has, if it does not end in a colon. */
static const char *const lead_phrases[] = {
	"following table*", "following state*", "following distribution*", "following characteristic*",
	"following information", "table below", "tables below", "as follows",
};

/* The same, but where it says that something else follows. */
static const char *const below_phrases[] = {
	"set forth below", "shown below", "listed below", "presented below", "summarized below", "described below",
};

static const char *const elsewhere_phrases[] = { "below under", "below in section*", "below in the section*" };

static const char *const several_phrases[] = { "tables", "following characteristics" };

/* What several tables state, where a sentence speaks of no table. */
static const char *const general_phrases[] = { "information", "characteristics" };

static const char *const table_phrases[] = { "table" };

/* Whether a sentence leads to a table. */
static bool
is_lead(struct slice sentence)
{
	return sentence.text[sentence.length - 1] == ':' ||
	       words_contain_one(sentence, lead_phrases, LEN(lead_phrases)) ||
	       (words_contain_one(sentence, below_phrases, LEN(below_phrases)) &&
	        !words_contain_one(sentence, elsewhere_phrases, LEN(elsewhere_phrases)));
}

/* Whether a sentence ends behind the byte at `at`: a full stop, blanks, and a capital. */
static bool
ends_sentence(struct slice text, size_t at)
{
	size_t next = at + 1;

	if (text.text[at] != '.')
		return false;
	while (next < text.length && (ascii_is_blank(text.text[next]) || text.text[next] == '\n'))
		next++;
	return next == text.length || (next > at + 1 && ascii_is_upper(text.text[next]));
}

struct slice
lead_sentence(struct slice paragraph)
{
	struct slice found = { "", 0 };
	size_t       start = 0;

	for (size_t at = 0; at < paragraph.length; at++) {
		const char *point = memchr(paragraph.text + at, '.', paragraph.length - at);
		at = point == NULL ? paragraph.length - 1 : (size_t)(point - paragraph.text);
		if (at + 1 < paragraph.length && !ends_sentence(paragraph, at))
			continue;
		struct slice sentence = { paragraph.text + start, at + 1 - start };
		if (is_lead(sentence))
			found = sentence;
		start = at + 1;
	}
	return found;
}

bool
lead_is_of_several(struct slice sentence)
{
	return words_contain_one(sentence, several_phrases, LEN(several_phrases)) ||
	       (words_contain_one(sentence, general_phrases, LEN(general_phrases)) &&
	        !words_contain_one(sentence, table_phrases, LEN(table_phrases)));
}

void
lead_pool(struct slice sentence, char name[POOL_MAX])
{
	name[0] = '\0';
	if (sentence.length == 0)
		return;
	pool_find(sentence, name);
	if (pool_is_all(sentence))
		memcpy(name, "all", sizeof "all");
	else if (strcmp(name, "all") == 0)
		name[0] = '\0';
}
