/*
 * Items, one behind the other, as the record lists them.
 */
#include "filing/cover/itemlist.h"

#include "record/tsv.h"
#include "util/ascii.h"

/* Whether a number, and not a joint, ends before the place: "7", "1A", "7(a)". */
static bool
ends_number(struct slice text, size_t at)
{
	if (at > 1 && ascii_is_letter(text.text[at - 1]))
		at--;
	return at > 0 && (ascii_is_digit(text.text[at - 1]) || text.text[at - 1] == ')');
}

/* Whether a byte of a number is left out of the record: a blank, or a point, behind a number and before a bracket. */
static bool
is_loose(struct slice number, size_t at)
{
	size_t before = at, behind = at + 1;

	if (number.text[at] != '.' && !ascii_is_blank(number.text[at]))
		return false;
	while (before > 0 && (number.text[before - 1] == '.' || ascii_is_blank(number.text[before - 1])))
		before--;
	behind += ascii_blanks(number, behind);
	return behind < number.length && number.text[behind] == '(' && ends_number(number, before);
}

static void
add_number(struct output *numbers, struct slice number)
{
	size_t start = 0;

	for (size_t i = 0; i < number.length; i++)
		if (is_loose(number, i)) {
			tsv_text(numbers, (struct slice){ number.text + start, i - start });
			start = i + 1;
		}
	tsv_text(numbers, (struct slice){ number.text + start, number.length - start });
}

void
itemlist_add(struct itemlist *list, struct slice number, uintmax_t line)
{
	if (list->count++ == 0) {
		list->number_line = line;
	} else {
		output_byte(&list->numbers, ';');
		output_byte(&list->titles, ';');
	}
	list->last_number = list->numbers.used;
	list->last_title = list->titles.used;
	add_number(&list->numbers, number);
}

/* Puts one byte for another, wherever it stands in a text. */
static void
replace(char *text, size_t length, char byte, char other)
{
	char *at = text;

	while ((at = memchr(at, byte, length - (size_t)(at - text))) != NULL)
		*at++ = other;
}

void
itemlist_add_title(struct itemlist *list, struct slice text)
{
	size_t start = list->titles.used;

	while (text.length > 0 && (text.text[text.length - 1] == '*' || text.text[text.length - 1] == '_'))
		text.length--;
	if (start > list->last_title)
		output_byte(&list->titles, ' ');
	tsv_text(&list->titles, text);
	if (list->titles.error != 0 || list->titles.used == start)
		return;
	replace(list->titles.bytes + start, list->titles.used - start, ';', ',');
	replace(list->titles.bytes + start, list->titles.used - start, '_', ' ');
}

struct slice
itemlist_title(const struct itemlist *list)
{
	if (list->titles.error != 0 || list->titles.used == list->last_title)
		return (struct slice){ "", 0 };
	return (struct slice){ list->titles.bytes + list->last_title, list->titles.used - list->last_title };
}

/* Whether a printed number is the one that the list has at the place. */
static bool
is_number_at(const struct itemlist *list, size_t at, struct slice number)
{
	struct slice listed = output_written(&list->numbers);

	for (size_t i = 0; i < number.length; i++) {
		if (ascii_is_blank(number.text[i]) || is_loose(number, i))
			continue;
		while (at < listed.length && listed.text[at] == ' ')
			at++;
		if (at == listed.length || listed.text[at++] != number.text[i])
			return false;
	}
	return at == listed.length || listed.text[at] == ';';
}

bool
itemlist_ends_in(const struct itemlist *list, struct slice number)
{
	return list->count > 0 && is_number_at(list, list->last_number, number);
}

bool
itemlist_has(const struct itemlist *list, struct slice number)
{
	struct slice listed = output_written(&list->numbers);

	for (size_t at = 0; at < listed.length; at++)
		if ((at == 0 || listed.text[at - 1] == ';') && is_number_at(list, at, number))
			return true;
	return false;
}

void
itemlist_append(struct itemlist *list, const struct itemlist *other)
{
	if (other->count == 0)
		return;
	if (list->count > 0) {
		output_byte(&list->numbers, ';');
		output_byte(&list->titles, ';');
	} else {
		list->number_line = other->number_line;
	}
	if (list->title_line == 0)
		list->title_line = other->title_line;
	output_slice(&list->numbers, output_written(&other->numbers));
	output_slice(&list->titles, output_written(&other->titles));
	list->count += other->count;
}

void
itemlist_put(const struct itemlist *list, struct header *header)
{
	if (list->numbers.error != 0 || list->titles.error != 0)
		header->text.error = list->numbers.error | list->titles.error;
	if (list->count > 0)
		header_set(header, HEADER_ITEMS, output_written(&list->numbers), list->number_line);
	if (list->title_line > 0)
		header_set(header, HEADER_ITEM_TITLES, output_written(&list->titles), list->title_line);
}

void
itemlist_clear(struct itemlist *list)
{
	list->numbers.used = list->titles.used = list->count = 0;
	list->last_number = list->last_title = 0;
	list->number_line = list->title_line = 0;
}

void
itemlist_free(struct itemlist *list)
{
	(void)output_close(&list->numbers);
	(void)output_close(&list->titles);
}
