/*
 * EDGAR's envelope: what the header of a submission states about it.
 */
#ifndef FILING_ENVELOPE_H
#define FILING_ENVELOPE_H

#include "filing/block.h"
#include "filing/header.h"

/*
 * Reads an envelope's lines into a record of their own: accession, cik, form,
 * filed, and what can be compared with the cover: report_date (the period of
 * the report), registrant, irs_number. Of several companies the first counts.
 * Fields that the record has already stay.
 */
void envelope_read(const struct line *lines, size_t count, struct header *envelope);

/* Whether the lines begin a document that is an exhibit: its <TYPE> starts with "EX". */
bool envelope_begins_exhibit(const struct line *lines, size_t count);

/*
 * Puts what the envelope states into the cover's record, where that has no
 * words of its own: accession, cik, form, filed and registrant. A form that
 * only says more than the cover's ("13F-HR" for "13F") takes its place.
 */
void envelope_complete(struct header *header, const struct header *envelope);

/*
 * Whether a field that both state is the same: dates and forms alike, names
 * but for case, punctuation and "Inc" for "Incorporated", numbers but for
 * hyphens. True where either does not state it, or it can't be compared.
 */
bool envelope_agrees(const struct header *header, const struct header *envelope,
                     enum header_field field);

#endif
