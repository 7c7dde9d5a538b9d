/*
 * The lines below a signature, which have the signer's name and title.
 */
#ifndef FILING_COVER_SIGNLINES_H
#define FILING_COVER_SIGNLINES_H

#include "filing/cover/signer.h"

/* Where a signature stands. */
struct sign_place {
	size_t left;  /* its first column */
	size_t right; /* the one behind its last */
	size_t line;
};

/* Reads name and title from the lines below a signature. */
void sign_read_lines(struct signer *signer, const struct sign_place *signature);

#endif
