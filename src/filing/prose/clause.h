/*
 * What a sentence states: the numbers of its groups dealt out to its subjects,
 * each as a statement with its fact, bound and unit.
 */
#ifndef FILING_PROSE_CLAUSE_H
#define FILING_PROSE_CLAUSE_H

#include "filing/prose/figures.h"
#include "filing/prose/reading.h"

/* A fact as found: a group's fact for one subject. */
struct statement {
	struct subject subject;
	struct slice   fact;      /* "%s" in it is the threshold's number */
	int            figure;    /* of the groups' figures; NOTHING for a share that "all" or "none" states */
	int            threshold; /* the figure that is part of the fact's name, or NOTHING */
	uint16_t       token;     /* where it is printed */
	uint8_t        bound;
	uint8_t        unit;
	bool           contradicted; /* the sentence states another value of the same */
	bool           doubtful;  /* it is stated otherwise, or not, where a word is misspelt */
	bool           as_of;     /* a date behind "as of": the cut-off date where something is stated as of it */
	bool           deal;      /* of the offering, and not of loans: TRAIT_DEAL */
};

/* Why a group's numbers could not be dealt out. */
enum mismatch { MISMATCH_COUNT, MISMATCH_SPOILT, MISMATCH_UNIT, MISMATCH_TIE };

struct misfit {
	enum mismatch kind;
	size_t        group;
	size_t        subjects; /* how many there are */
	size_t        statements; /* how many statements stand before it */
};

/* Whom a heading may name that are no pool: what names nobody below it need not be of all loans. */
enum heading_kind { HEADING_NONE, HEADING_CLASS, HEADING_SOME_LOANS };

/* What holds from sentence to sentence. */
struct surroundings {
	const struct subject *subjects; /* whom "such mortgage loans" means */
	size_t                count;    /* 0 where nobody was named */
	const struct subject *section;  /* the pool that a heading names, or NULL */
	const struct subject *defined;  /* the one pool that the paragraph told to consist of "mortgage loans", or NULL */
	uint8_t               kind;     /* enum heading_kind: whom it names that are no pool */
	bool                  in_list;  /* the sentence is an entry of a list with a lead-in */
	unsigned              context;  /* the lead-in's bits of enum context */
	unsigned              former;   /* those of "such mortgage loans", that the sentence before spoke of */
	bool                  some;     /* they were not all of a pool */
	bool                  told;     /* it stated numbers: "the corresponding figure" may be of the same measure */
	bool                  narrowed; /* "such pool I loans" in an entry are none that the lead-in just names */
	bool                  assumed;  /* a heading or lead-in says that what follows is assumed */
	int                   measure;  /* its measure, an index of measures, or NOTHING */
	const char           *series;   /* the offering's, "" where none is known */
};

struct clauses {
	const struct reading      *reading;
	const struct surroundings *around;
	struct figure_groups              groups;
	unsigned                   context; /* of the sentence and its lead-in */
	bool                       denied;  /* "in no case" */
	bool                       uninsured; /* it is of loans without insurance */
	bool                       ruled;   /* it opens with rules that loans are made by */
	int                        exception; /* the item that takes loans out, or NOTHING */
	struct statement            *statements;
	size_t                     statement_count;
	size_t                     statement_capacity;
	struct misfit             *misfits;
	size_t                     misfit_count;
	size_t                     misfit_capacity;
};

/*
 * Finds what a reading states. The statements and misfits are valid until the
 * next call. Returns 0, or -1 with errno ENOMEM.
 */
int clauses_find(struct clauses *clauses, const struct reading *reading,
                 const struct surroundings *around);

/* Frees what clauses hold. */
void clauses_free(struct clauses *clauses);

#endif
