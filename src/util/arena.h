/*
 * Text that stays where it is: copies of slices, in large pieces of memory,
 * that are all let go of at once.
 */
#ifndef UTIL_ARENA_H
#define UTIL_ARENA_H

#include "util/slice.h"

enum { ARENA_MARGIN = 24 /* bytes that may be read before each room */ };

struct arena_piece {
	struct arena_piece *next;
	size_t              capacity;
	size_t              used;
	char                text[];
};

/* Zeroed memory is an empty arena. */
struct arena {
	struct arena_piece *pieces; /* the one in use first */
};

/* As arena_room, with a new piece of memory. */
char *arena_more(struct arena *arena, size_t count);

/*
 * Makes room for so many bytes, valid until arena_clear. Returns NULL with
 * errno ENOMEM where there is no memory.
 */
static inline char *
arena_room(struct arena *arena, size_t count)
{
	struct arena_piece *piece = arena->pieces;

	if (piece == NULL || count > piece->capacity - piece->used)
		return arena_more(arena, count);
	char *room = piece->text + piece->used;
	piece->used += count;
	return room;
}

/*
 * Copies a slice. Returns the copy, valid until arena_clear; its text is NULL,
 * with errno ENOMEM, where there is no memory.
 */
struct slice arena_copy(struct arena *arena, struct slice text);

/* Lets go of all copies; one piece of memory stays for the next ones. */
void arena_clear(struct arena *arena);

/* Frees all. */
void arena_free(struct arena *arena);

#endif
