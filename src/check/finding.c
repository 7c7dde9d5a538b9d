/*
 * Findings: what the checks of one filing have found, a record each.
 */
#include "check/finding.h"

#include <errno.h>
#include <stdlib.h>

#include "util/grow.h"

int
findings_add(struct findings *findings, const struct finding *finding)
{
	struct finding *items = grow(findings->items, &findings->capacity, findings->count + 1,
	                             sizeof *items);

	if (items == NULL)
		return -1;
	findings->items = items;
	items[findings->count++] = *finding;
	return 0;
}

struct slice
findings_keep(struct findings *findings)
{
	struct output *scratch = &findings->scratch;
	struct slice   text = { scratch->bytes, scratch->used };

	scratch->used = 0;
	if (scratch->error != 0) {
		errno = scratch->error;
		return (struct slice){ NULL, 0 };
	}
	return arena_copy(&findings->text, text);
}

struct slice
findings_keep_number(struct findings *findings, const struct decimal *number)
{
	decimal_write(&findings->scratch, number);
	return findings_keep(findings);
}

void
findings_clear(struct findings *findings)
{
	findings->count = 0;
	arena_clear(&findings->text);
}

void
findings_free(struct findings *findings)
{
	free(findings->items);
	findings->items = NULL;
	findings->count = findings->capacity = 0;
	arena_free(&findings->text);
	(void)output_close(&findings->scratch);
}
