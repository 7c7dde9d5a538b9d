/*
 * Lines that pages repeat.
 */
#include "filing/cover/boilerplate.h"

#include <stdlib.h>
#include <string.h>

#include "util/index.h"
#include "util/word.h"

enum {
	LINES = 512,  /* that there is room for, each in the place of its hash; a power of 2 */
	SHORTEST = 8, /* bytes of a line that is kept */
	LONGEST = 96
};

struct kept_line {
	uint64_t    last;   /* the hash of the line that came last to this place and was not kept */
	size_t      length; /* of the text; 0 where no line is kept */
	size_t      count;  /* of words */
	char        text[LONGEST];
	struct word words[BOILERPLATE_WORDS]; /* as of a line without indent, of index 0, in `text` */
};

struct boilerplate {
	struct kept_line lines[LINES];
};

struct boilerplate *
boilerplate_new(void)
{
	return calloc(1, sizeof(struct boilerplate));
}

void
boilerplate_free(struct boilerplate *boilerplate)
{
	free(boilerplate);
}

/* Whether a line is of a length that is kept. */
static inline bool
may_be_kept(const struct line *line)
{
	return line->length >= SHORTEST && line->length <= LONGEST;
}

/* The hash of a line's length and of its first, middle and last bytes. */
static inline uint64_t
hash_of(const struct line *line)
{
	const char *text = line->text;
	uint64_t    hash = index_mix(line->length, word_at(text));

	hash = index_mix(hash, word_at(text + (line->length - SHORTEST) / 2));
	return index_mix(hash, word_at(text + line->length - SHORTEST));
}

size_t
boilerplate_recall(const struct boilerplate *boilerplate, const struct line *line, size_t index, struct word *words)
{
	if (!may_be_kept(line))
		return 0;
	const struct kept_line *kept = &boilerplate->lines[hash_of(line) % LINES];
	if (kept->length != line->length || memcmp(kept->text, line->text, line->length) != 0)
		return 0;
	for (size_t i = 0; i < kept->count; i++) {
		struct word *word = &words[i];
		*word = kept->words[i];
		word->text.text = line->text + (word->text.text - kept->text);
		word->column += line->indent;
		word->line = index;
	}
	return kept->count;
}

void
boilerplate_note(struct boilerplate *boilerplate, const struct line *line, const struct word *words, size_t count)
{
	if (!may_be_kept(line) || count > BOILERPLATE_WORDS)
		return;
	uint64_t          hash = hash_of(line);
	struct kept_line *kept = &boilerplate->lines[hash % LINES];
	if (kept->last != hash) { /* most lines come once */
		kept->last = hash;
		return;
	}
	kept->length = line->length;
	kept->count = count;
	memcpy(kept->text, line->text, line->length);
	for (size_t i = 0; i < count; i++) {
		struct word *word = &kept->words[i];
		*word = words[i];
		word->text.text = kept->text + (word->text.text - line->text);
		word->column -= line->indent;
	}
}
