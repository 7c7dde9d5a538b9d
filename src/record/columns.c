/*
 * Columns found by name, by number, or as a dimension of tstables.
 */
#include "record/columns.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "record/tsv.h"
#include "util/ascii.h"
#include "util/grow.h"
#include "util/len.h"

/* What is summed where nobody says. */
static const char *const usual_sums[] = { "loans", "balance" };

enum { USUAL_SUMS = LEN(usual_sums) };

/* A column's name in the output, of two parts. */
struct output_name {
	struct slice name;
	const char  *ending;
};

static int
add_name(struct names *names, struct slice name)
{
	bool bad = name.length == 0;

	for (size_t i = 0; i < name.length; i++)
		bad = bad || ascii_is_control(name.text[i]);
	if (bad) {
		errno = EINVAL;
		return -1;
	}
	struct slice *list = grow(names->list, &names->capacity, names->count + 1, sizeof *list);
	if (list == NULL)
		return -1;
	names->list = list;
	names->list[names->count++] = name;
	return 0;
}

int
names_add(struct names *names, const char *list)
{
	for (;;) {
		size_t length = strcspn(list, ",");
		if (add_name(names, (struct slice){ list, length }) != 0)
			return -1;
		if (list[length] == '\0')
			return 0;
		list += length + 1;
	}
}

void
names_write(struct output *output, const struct names *names)
{
	for (size_t i = 0; i < names->count; i++) {
		if (i > 0)
			output_byte(output, '\t');
		output_slice(output, names->list[i]);
	}
}

void
names_free(struct names *names)
{
	free(names->list);
	*names = (struct names){ .list = NULL };
}

/* Takes the next field off a line; `*line` has no text behind the last one. */
static struct slice
next_field(struct slice *line)
{
	struct slice field = *line;
	const char  *tab = line->length == 0 ? NULL : memchr(line->text, '\t', line->length);

	if (tab == NULL) {
		*line = (struct slice){ NULL, 0 };
		return field;
	}
	field.length = (size_t)(tab - line->text);
	*line = (struct slice){ tab + 1, line->length - field.length - 1 };
	return field;
}

/* Sets `*column` to the one with this name, or to COLUMN_NONE. Returns how many have it. */
static size_t
find_name(const struct columns *columns, struct slice name, size_t *column)
{
	struct slice line = columns->header;
	size_t       found = 0;

	*column = COLUMN_NONE;
	for (size_t i = 0; line.text != NULL; i++) {
		if (!slice_equal(next_field(&line), name))
			continue;
		if (found++ == 0)
			*column = i;
	}
	return found;
}

struct slice
columns_name(const struct columns *columns, size_t column)
{
	struct slice line = columns->header;

	while (column-- > 0)
		(void)next_field(&line);
	return next_field(&line);
}

static int
fault_is(struct columns_fault *fault, const char *reason, struct slice value)
{
	*fault = (struct columns_fault){ reason, value };
	return -1;
}

static int
out_of_memory(struct columns_fault *fault)
{
	return fault_is(fault, NULL, (struct slice){ NULL, 0 });
}

/* The column whose number, from 1, a name is; COLUMN_NONE where it is none. */
static size_t
numbered(const struct columns *columns, struct slice name)
{
	size_t number = 0;

	for (size_t i = 0; i < name.length; i++) {
		if (!ascii_is_digit(name.text[i]) || number > columns->count)
			return COLUMN_NONE;
		number = number * 10 + (size_t)(name.text[i] - '0');
	}
	return number > 0 && number <= columns->count ? number - 1 : COLUMN_NONE;
}

/* Finds a column by its name, or in the first input by its number. Returns -1 for two of a name. */
static int
find_column(const struct columns *columns, struct slice name, bool first, size_t *column,
            struct columns_fault *fault)
{
	size_t found = find_name(columns, name, column);

	if (found > 1)
		return fault_is(fault, "more than one column has this name", name);
	if (found == 0 && first)
		*column = numbered(columns, name);
	return 0;
}

/* Makes a key a dimension, whose records group by their label. */
static int
find_dimension(struct columns *columns, struct slice name, size_t *key,
               struct columns_fault *fault)
{
	size_t dimensions = find_name(columns, slice_of("dimension"), &columns->dimension);
	size_t labels = find_name(columns, slice_of("label"), key);

	if (dimensions == 0 || labels == 0)
		return fault_is(fault, "no such column", name);
	if (dimensions > 1 || labels > 1)
		return fault_is(fault, "more than one column has this name",
		                slice_of(dimensions > 1 ? "dimension" : "label"));
	if (columns->wanted.text != NULL)
		return fault_is(fault, "no such column, and another key is a dimension", name);
	columns->wanted = name;
	return 0;
}

static int
find_keys(struct columns *columns, const struct request *request, const struct columns *first,
          struct columns_fault *fault)
{
	size_t dimension = COLUMN_NONE;

	for (size_t i = 0; i < request->keys.count; i++) {
		struct slice name = request->keys.list[i];
		if (first != NULL)
			name = columns_key_name(first, request, i);
		if (find_column(columns, name, first == NULL, &columns->keys[i], fault) != 0)
			return -1;
		if (columns->keys[i] != COLUMN_NONE)
			continue;
		if (find_dimension(columns, name, &columns->keys[i], fault) != 0)
			return -1;
		dimension = columns->dimension;
	}
	columns->dimension = dimension;
	columns->run = columns->key_count > 0;
	for (size_t i = 1; i < columns->key_count; i++)
		columns->run = columns->run && columns->keys[i] == columns->keys[i - 1] + 1;
	return 0;
}

static int
find_named_sums(struct columns *columns, const struct request *request,
                const struct columns *first, struct columns_fault *fault)
{
	for (size_t i = 0; i < columns->sum_count; i++) {
		struct slice name = first != NULL ? columns_sum_name(first, i) : request->sums.list[i];
		if (find_column(columns, name, first == NULL, &columns->sums[i], fault) != 0)
			return -1;
		if (columns->sums[i] == COLUMN_NONE)
			return fault_is(fault, "no such column", name);
	}
	return 0;
}

/* Takes the usual sums that the input has; a later input must have the same. */
static int
find_usual_sums(struct columns *columns, const struct request *request,
                const struct columns *first, struct columns_fault *fault)
{
	columns->sum_count = 0;
	for (size_t i = 0; i < USUAL_SUMS; i++) {
		struct slice name = slice_of(usual_sums[i]);
		size_t       before;
		size_t      *sum = &columns->sums[columns->sum_count];
		if (find_column(columns, name, false, sum, fault) != 0)
			return -1;
		bool had = first != NULL && find_name(first, name, &before) > 0;
		if (first != NULL && had != (*sum != COLUMN_NONE))
			return fault_is(fault, had ? "no such column" : "the first input has no such column",
			                name);
		if (*sum != COLUMN_NONE)
			columns->sum_count++;
	}
	if (columns->sum_count == 0 && !request->records)
		return fault_is(fault, "no column 'loans' or 'balance' to sum; name others with -f",
		                (struct slice){ NULL, 0 });
	return 0;
}

static int
find_sums(struct columns *columns, const struct request *request, const struct columns *first,
          struct columns_fault *fault)
{
	columns->sum_count = request->sums.count;
	if (columns->sum_count > 0)
		return find_named_sums(columns, request, first, fault);
	return find_usual_sums(columns, request, first, fault);
}

static bool
same_name(struct output_name a, struct output_name b)
{
	size_t more = strlen(a.ending), rest = strlen(b.ending);

	if (a.name.length + more != b.name.length + rest)
		return false;
	if (a.name.length < b.name.length)
		return same_name(b, a);
	size_t common = b.name.length;
	return memcmp(a.name.text, b.name.text, common) == 0 &&
	       memcmp(a.name.text + common, b.ending, a.name.length - common) == 0 &&
	       memcmp(a.ending, b.ending + (a.name.length - common), more) == 0;
}

/* Lists the names that the output's columns have. Returns their number. */
static size_t
list_output(const struct columns *columns, const struct request *request,
            struct output_name *names)
{
	size_t count = 0;

	for (size_t i = 0; i < request->keys.count; i++)
		names[count++] = (struct output_name){ columns_key_name(columns, request, i), "" };
	for (size_t i = 0; i < columns->sum_count; i++) {
		struct slice name = columns_sum_name(columns, i);
		names[count++] = (struct output_name){ name, "" };
		if (request->percent)
			names[count++] = (struct output_name){ name, "_percent" };
	}
	if (request->records)
		names[count++] = (struct output_name){ slice_of("records"), "" };
	return count;
}

/* The output must be an input of these programs, so no two of its columns may share a name. */
static int
check_output(const struct columns *columns, const struct request *request,
             struct columns_fault *fault)
{
	size_t              most = request->keys.count + 2 * columns->sum_count + 1;
	struct output_name *names = calloc(most, sizeof *names);
	int                 status = 0;

	if (names == NULL)
		return out_of_memory(fault);
	size_t count = list_output(columns, request, names);
	for (size_t i = 1; i < count && status == 0; i++)
		for (size_t j = 0; j < i && status == 0; j++)
			if (same_name(names[i], names[j]))
				status = fault_is(fault, "two columns of the output would have this name",
				                  names[i].ending[0] == '\0' ? names[i].name : names[j].name);
	free(names);
	return status;
}

/* Copies the header and makes room for the columns' numbers. */
static int
prepare(struct columns *columns, const struct request *request, struct slice header)
{
	size_t sums = request->sums.count > USUAL_SUMS ? request->sums.count : USUAL_SUMS;
	char  *copy = calloc(header.length + COLUMNS_MARGIN, 1);

	*columns = (struct columns){ .kind = COLUMN_NONE, .dimension = COLUMN_NONE };
	columns->keys = calloc(request->keys.count + 1, sizeof *columns->keys);
	columns->sums = calloc(sums + 1, sizeof *columns->sums);
	columns->copy = copy;
	columns->header = (struct slice){ copy, header.length };
	columns->key_count = request->keys.count;
	if (copy == NULL || columns->keys == NULL || columns->sums == NULL)
		return -1;
	if (header.length > 0)
		memcpy(copy, header.text, header.length);
	for (struct slice line = columns->header; line.text != NULL; columns->count++)
		(void)next_field(&line);
	return 0;
}

int
columns_find(struct columns *columns, const struct request *request, struct slice header,
             const struct columns *first, struct columns_fault *fault)
{
	if (prepare(columns, request, header) != 0)
		return out_of_memory(fault);
	if (find_keys(columns, request, first, fault) != 0 ||
	    find_sums(columns, request, first, fault) != 0)
		return -1;
	if (find_name(columns, slice_of("kind"), &columns->kind) > 1)
		return fault_is(fault, "more than one column has this name", slice_of("kind"));
	columns->chosen = columns->kind != COLUMN_NONE || columns->dimension != COLUMN_NONE;
	return first != NULL ? 0 : check_output(columns, request, fault);
}

size_t
columns_cells(const struct columns *columns, const struct request *request)
{
	return columns->sum_count + (request->records ? 1 : 0);
}

void
columns_free(struct columns *columns)
{
	free(columns->copy);
	free(columns->keys);
	free(columns->sums);
	*columns = (struct columns){ .keys = NULL };
}

struct slice
columns_key_name(const struct columns *columns, const struct request *request, size_t key)
{
	struct slice name = request->keys.list[key];
	size_t       column;

	if (slice_equal(name, columns->wanted) || find_name(columns, name, &column) > 0)
		return name;
	return columns_name(columns, columns->keys[key]);
}

struct slice
columns_sum_name(const struct columns *columns, size_t sum)
{
	return columns_name(columns, columns->sums[sum]);
}
