/*
 * Text that stays where it is: copies of slices, in large pieces of memory,
 * that are all let go of at once.
 */
#include "util/arena.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>

enum { PIECE = 64 * 1024 };

/* Puts a piece in front that has room for `count` bytes. Returns 0, or -1 with errno. */
static int
add_piece(struct arena *arena, size_t count)
{
	size_t              room = count > PIECE ? count : PIECE;
	struct arena_piece *piece = NULL;

	if (room <= PTRDIFF_MAX - sizeof *piece - ARENA_MARGIN)
		piece = malloc(sizeof *piece + ARENA_MARGIN + room);
	if (piece == NULL) {
		errno = ENOMEM;
		return -1;
	}
	memset(piece->text, 0, ARENA_MARGIN);
	piece->next = arena->pieces;
	piece->capacity = ARENA_MARGIN + room;
	piece->used = ARENA_MARGIN;
	arena->pieces = piece;
	return 0;
}

char *
arena_more(struct arena *arena, size_t count)
{
	if (add_piece(arena, count) != 0)
		return NULL;
	return arena_room(arena, count);
}

struct slice
arena_copy(struct arena *arena, struct slice text)
{
	if (text.length == 0)
		return (struct slice){ "", 0 };
	char *copy = arena_room(arena, text.length);
	if (copy == NULL)
		return (struct slice){ NULL, 0 };
	memcpy(copy, text.text, text.length);
	return (struct slice){ copy, text.length };
}

void
arena_clear(struct arena *arena)
{
	struct arena_piece *kept = arena->pieces;

	if (kept == NULL)
		return;
	struct arena rest = { kept->next };
	arena_free(&rest);
	kept->next = NULL;
	kept->used = ARENA_MARGIN;
	/* One very long text is no reason to hold that much for good. */
	if (kept->capacity > ARENA_MARGIN + PIECE)
		arena_free(arena);
}

void
arena_free(struct arena *arena)
{
	while (arena->pieces != NULL) {
		struct arena_piece *next = arena->pieces->next;
		free(arena->pieces);
		arena->pieces = next;
	}
}
