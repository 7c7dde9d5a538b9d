/*
 * Where signatures stand on lines.
 */
#include "filing/cover/signing.h"

#include "filing/words.h"
#include "record/date.h"
#include "util/ascii.h"
#include "util/len.h"
#include "util/mask.h"

/* How a conformed signature is marked: by a slash first, or second. */
static const char *const marks[] = {
	"/s/", "/S/", "/s/:", "//s//", "//S//", "\\s\\", "\\S\\", "/s", "s/", "S/", "/S", "(/s/)", "(/S/)",
	"(s)", "(S)",
};

/* What lines of a signature start with that have none. */
static const char *const starts[] = { "by", "name:", "title:", "its:", "date", "dated" };

bool
signing_is_mark(struct slice text)
{
	for (size_t i = 0; i < LEN(marks); i++)
		if (slice_is(text, marks[i]))
			return true;
	return false;
}

/* Whether a mark of three bytes stands at the place. */
static bool
has_mark_at(struct slice text, size_t at)
{
	if (at + 3 > text.length)
		return false;
	bool apart = at == 0 || ascii_is_blank(text.text[at - 1]) || ascii_is_one_of(text.text[at - 1], ":[(\"_");
	return apart && signing_is_mark((struct slice){ text.text + at, 3 });
}

/* Whether a mark that starts with the slash stands in the text. */
static bool
has_mark(struct slice text, char slash)
{
	for (size_t at = 0; at < text.length; at++) {
		const char *found = memchr(text.text + at, slash, text.length - at);
		if (found == NULL)
			return false;
		at = (size_t)(found - text.text);
		if (has_mark_at(text, at))
			return true;
	}
	return false;
}

/* Whether any line may have a mark: they stand one behind the other in the input. */
static bool
may_have_mark(const struct line *lines, size_t count)
{
	const char *start = lines[0].text;
	size_t      length = (size_t)(lines[count - 1].text + lines[count - 1].length - start);

	return memchr(start, '/', length) != NULL || memchr(start, '\\', length) != NULL;
}

size_t
signing_find(const struct line *lines, size_t count)
{
	if (count == 0 || !may_have_mark(lines, count))
		return count;
	for (size_t i = 0; i < count; i++)
		if (has_mark(line_slice(&lines[i]), '/') || has_mark(line_slice(&lines[i]), '\\'))
			return i;
	return count;
}

static bool
starts_with_word(struct slice text, struct slice word)
{
	if (text.length < word.length || !words_equal((struct slice){ text.text, word.length }, word))
		return false;
	return text.length == word.length || !ascii_is_letter(text.text[word.length]);
}

bool
signing_is_date(const struct line *line)
{
	struct slice text = line_slice(line);
	char         date[DATE_LENGTH + 1];
	size_t       start = 4; /* behind "Date" */

	if (!starts_with_word(text, slice_of("date")) && !starts_with_word(text, slice_of("dated")))
		return false;
	start += start < text.length && ascii_lower(text.text[start]) == 'd';
	while (start < text.length && (text.text[start] == ':' || ascii_is_blank(text.text[start])))
		start++;
	struct slice rest = { text.text + start, text.length - start };
	if (ascii_starts_with(rest, "as of "))
		rest = ascii_rest(rest, strlen("as of "));
	size_t length = date_parse(rest, date);
	return length > 0 && length == rest.length;
}

/* Whether a line is of a signature, by what it starts with or by a mark in it. */
static bool
is_of_signature(const struct line *line)
{
	struct slice text = line_slice(line);
	char         date[DATE_LENGTH + 1];

	for (size_t i = 0; i < LEN(starts); i++)
		if (starts_with_word(text, slice_of(starts[i])))
			return true;
	return date_parse(text, date) > 0 || has_mark(text, '/') || has_mark(text, '\\');
}

bool
signing_is_bare(const struct line *line)
{
	struct slice text = line_slice(line);

	return words_equal(text, slice_of("by")) || words_equal(text, slice_of("by:"));
}

size_t
signing_end(const struct line *lines, size_t count)
{
	size_t end = count;

	while (end > 0 && !is_of_signature(&lines[end - 1]))
		end--;
	while (end > 0 && end < count && lines[end].length > 0)
		end++;
	return end;
}

/* Whether all digits of a text are those of an act's year: "the Securities Exchange Act of 1934". */
static bool
has_only_years(struct slice text)
{
	enum { YEAR = 4 };

	for (size_t at = 0; at < text.length; at++) {
		size_t digits = ascii_digits(text, at);
		if (digits != 0 && (digits != YEAR || memcmp(text.text + at, "19", 2) != 0 ||
		                    !ascii_is_one_of(text.text[at + 2], "34")))
			return false;
		at += digits;
	}
	return true;
}

/*
 * Whether a line is running text that can't be part of a signature or a date:
 * letters and the years of acts, one blank or mark apart, that do not start like
 * "By" and "Dated".
 */
static bool
is_preamble(struct slice text)
{
	uint32_t before = 0, digits = 0;

	if (text.length > 0 && ascii_is_one_of(text.text[0], "BbDd"))
		return false;
	for (size_t at = 0; at < text.length; at += MASK_STEP) {
		char        last[MASK_STEP];
		const char *bytes = mask_bytes(text, at, last);
		size_t      left = text.length - at;
		uint32_t    all = left < MASK_STEP ? (1u << left) - 1 : MASK_ALL;
		uint32_t    spaces = mask_of(bytes, ' '), points = mask_of(bytes, '.');
		uint32_t    parts = spaces | points, plain = mask_alphanumeric(bytes) | mask_of(bytes, ',');
		bool        pair = (spaces & (spaces << 1 | (before & 1))) != 0 ||
		            (points & (points << 1 | before >> 1)) != 0;
		if ((parts | plain) != all || pair)
			return false;
		before = spaces >> (MASK_STEP - 1) | points >> (MASK_STEP - 1) << 1;
		digits |= mask_between(bytes, '0', '9');
	}
	return digits == 0 || has_only_years(text);
}

size_t
signing_preamble(const struct line *lines, size_t count)
{
	size_t end = 0;

	while (end < count && is_preamble(line_slice(&lines[end])))
		end++;
	/* a date may be wrapped: "this seventh", "day of June, 1999" */
	return end - (end > 0 && end < count && lines[end].length > 0 && ascii_is_lower(lines[end].text[0]));
}
