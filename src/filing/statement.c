/*
 * Where prose begins behind a cover's last caption, or a signature, with neither
 * an Item nor a page mark between: at a paragraph that states a number of loans.
 */
#include "filing/segmenter.h"

#include <string.h>

#include "filing/words.h"
#include "util/ascii.h"

/* Whether an amount or a percentage stands in a text: "$405,860,262.91", "6.349%"; an amount may be wrapped. */
static bool
has_amount(struct slice text)
{
	const char *dollar = memchr(text.text, '$', text.length), *percent = memchr(text.text, '%', text.length);

	if (dollar != NULL) {
		size_t at = (size_t)(dollar - text.text) + 1;
		at += ascii_blanks(text, at);
		if (at == text.length || ascii_is_digit(text.text[at]))
			return true;
	}
	return percent != NULL && percent > text.text && ascii_is_digit(percent[-1]);
}

/* Whether a paragraph's last line may end in a count: "was 875." */
static inline bool
may_end_in_count(const struct line *line)
{
	return line->length > 2 && line->text[line->length - 1] == '.' && ascii_is_digit(line->text[line->length - 2]);
}

/* Whether the paragraph [from, to) is running text that states an amount, a share or a number of loans. */
static bool
states_number(const struct segmenter *s, size_t from, size_t to)
{
	bool loans = false, number = false, counts = may_end_in_count(held(s, to - 1));

	for (size_t i = from; i < to && !number; i++) {
		struct slice text = line_slice(held(s, i));
		number = has_amount(text) ||
		         (counts && (words_contain(text, "number of") || words_contain(text, "numbers of")));
	}
	for (size_t i = from; i < to && number && !loans; i++)
		loans = words_contain(line_slice(held(s, i)), "loan*");
	return loans && title_is_running(s, from, to);
}

/* Whether a line may end a paragraph of running text, by its last byte, as hardly any of a cover does. */
static inline bool
may_end_text(const struct line *line)
{
	char last = line->length > 0 ? line->text[line->length - 1] : ' ';

	return last == '.' || last == ',' || last == ';' || ascii_is_lower(last);
}

/* Whether a line may begin one: it is long, and starts far left, or it is all of it. */
static inline bool
may_start_text(const struct line *line, bool only)
{
	enum { LONG = 40, LEFT = 10 };

	return (only || line->length > LONG) && line->indent <= LEFT && ascii_is_upper(line->text[0]);
}

bool
statement_go_back(struct segmenter *s)
{
	if (s->at == s->head || !may_end_text(held(s, s->at - 1)))
		return false;
	size_t start = title_paragraph(s, s->at);
	if (start == s->at || start == s->head || !may_start_text(held(s, start), start + 1 == s->at) ||
	    !states_number(s, start, s->at))
		return false;
	s->at = start;
	return true;
}
