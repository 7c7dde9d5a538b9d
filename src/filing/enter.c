/*
 * Where filings begin: at an envelope, or at a cover.
 */
#include "filing/segmenter.h"

#include <string.h>

#include "record/tsv.h"
#include "util/ascii.h"
#include "util/progress.h"

void
name_by_number(struct segmenter *s)
{
	char *at = slice_put(s->name, slice_of(s->label));

	*at++ = '#';
	*tsv_put_number(at, s->filing.ordinal) = '\0';
	s->filing.name = s->name;
}

/*
 * Begins a new filing with a held line, or goes on with the first one of the
 * input where nothing named it yet. Returns false where reading ends before it.
 */
static bool
enter_filing(struct segmenter *s, size_t index)
{
	bool fresh = !s->filing.covered && !s->filing.enveloped;

	if (fresh) {
		progress_add(PROGRESS_FILINGS, 1);
		return true;
	}
	if (s->lines[index].position == s->stop) {
		s->stopped = s->ended = true;
		s->count = s->at = s->flush = s->head;
		s->mode = MODE_TEXT;
		return false;
	}
	progress_add(PROGRESS_FILINGS, 1);
	s->filing.ordinal++;
	s->filing.covered = s->filing.enveloped = s->document_cover = false;
	s->in_envelope = s->in_table_tag = false;
	s->part = MARK_NONE;
	s->series[0] = s->accession[0] = s->section[0] = '\0';
	s->section_single = false;
	name_by_number(s);
	return true;
}

/* Whether the text has an accession number at its start: ten, two and six digits. */
static bool
is_accession(struct slice text)
{
	if (text.length < ACCESSION_LENGTH)
		return false;
	for (size_t i = 0; i < ACCESSION_LENGTH; i++) {
		bool hyphen = i == 10 || i == 13;
		if (hyphen ? text.text[i] != '-' : !ascii_is_digit(text.text[i]))
			return false;
	}
	return text.length == ACCESSION_LENGTH || !ascii_is_digit(text.text[ACCESSION_LENGTH]);
}

void
enter_accession(struct segmenter *s, struct slice text)
{
	for (size_t at = 0; s->accession[0] == '\0' && at + ACCESSION_LENGTH <= text.length; at++) {
		struct slice rest = { text.text + at, text.length - at };
		if (!is_accession(rest) || (at > 0 && ascii_is_digit(text.text[at - 1])))
			continue;
		memcpy(s->accession, rest.text, ACCESSION_LENGTH);
		s->accession[ACCESSION_LENGTH] = '\0';
		s->filing.name = s->accession;
	}
}

bool
enter_is_another(const struct segmenter *s, enum mark mark)
{
	return !s->in_envelope || (mark <= s->part && mark != MARK_DOCUMENT);
}

bool
enter_envelope(struct segmenter *s, enum mark mark)
{
	bool another = enter_is_another(s, mark);

	if (another && !enter_filing(s, s->at))
		return false;
	if (another || mark != MARK_DOCUMENT)
		s->headless = mark == MARK_DOCUMENT;
	s->sequenced = s->sequenced && !another;
	s->part = mark;
	if (mark == MARK_DOCUMENT)
		s->document_cover = false;
	s->filing.enveloped = s->in_envelope = true;
	s->in_table_tag = false;
	s->mode = MODE_ENVELOPE;
	return true;
}

/* Whether a line numbers a document of an envelope; `*first` where it is the first. */
static bool
is_sequence(struct slice text, bool *first)
{
	static const char tag[] = "<sequence>";

	if (!ascii_starts_with(text, tag))
		return false;
	struct slice number = ascii_rest(text, sizeof tag - 1);
	*first = slice_is(number, "1");
	return true;
}

bool
enter_first_again(struct segmenter *s)
{
	bool first = false;

	if (!s->headless || !is_sequence(line_slice(held(s, s->at)), &first))
		return true;
	bool again = first && s->sequenced;
	s->sequenced = true;
	if (!again)
		return true;
	if (!enter_filing(s, s->head))
		return false;
	s->part = MARK_DOCUMENT;
	s->filing.enveloped = s->in_envelope = true;
	return true;
}

bool
enter_bare(struct segmenter *s)
{
	if (!enter_filing(s, s->head))
		return false;
	s->in_envelope = false;
	s->document_cover = s->filing.covered = true;
	return true;
}

void
enter_cover(struct segmenter *s)
{
	bool exhibit = s->in_envelope && s->filing.covered && !s->document_cover;
	bool first = s->in_envelope && !s->document_cover;

	s->twin_read = s->twin > 0 && s->twin == held(s, s->plain)->position + 1;
	s->twin = 0;
	if (!exhibit && !first && !s->twin_read && !enter_bare(s))
		return;
	s->document_cover = true;
	if (exhibit) {
		s->mode = MODE_TEXT;
		return;
	}
	s->filing.covered = true;
	s->paged = false;
	s->mode = MODE_COVER;
}
