/*
 * How filings say things: the tables of phrases that lead to facts, bounds,
 * units and the rest of what a sentence is made of. A new wording is a new
 * row in one of them; phrasing.h tells in which.
 */
#ifndef FILING_PROSE_WORDING_H
#define FILING_PROSE_WORDING_H

#include <stdint.h>

#include "filing/prose/phrase.h"
#include "filing/prose/vocabulary.h"

/* What a phrase does in a sentence. */
enum sense {
	SENSE_NONE,
	SENSE_MEASURE,     /* says what a number is; value: an index of measures */
	SENSE_BOUND,       /* before a number; value: enum bound. "None" before it turns it round */
	SENSE_FIXED_BOUND, /* the same, but holds as it is: "not less than" */
	SENSE_BOUND_BEHIND, /* behind a number: "or less" */
	SENSE_EXTREME,     /* before a measure: "latest"; value: enum bound */
	SENSE_RANGE,       /* "between", "ranging from" */
	SENSE_TO,          /* between a range's ends */
	SENSE_CONTEXT,     /* value: bits of enum context */
	SENSE_LINK,        /* ties a number to what is before it; value: bits of enum link */
	SENSE_NEUTRAL,     /* may stand between a tie and a number: "approximately" */
	SENSE_JOIN,        /* "and", "or" */
	SENSE_RESPECTIVELY,
	SENSE_EACH,
	SENSE_PORTION,     /* not all of those behind it: "most of" */
	SENSE_ALL,
	SENSE_SUCH,        /* speaks of what was named before */
	SENSE_NOT,         /* "none of", "no" */
	SENSE_DENIAL,      /* the whole sentence is of none: "in no case" */
	SENSE_AS_OF,
	SENSE_DEFINITION,  /* what is behind it only describes what is before: "consist of" */
	SENSE_RELATIVE,    /* starts a clause on the loans before it: "having", "that have" */
	SENSE_RESTRICTION, /* makes a part of the loans of those before it: "secured by" */
	SENSE_EXCEPTION,   /* takes loans out of those that are spoken of: "other than" */
	SENSE_CONDITION,   /* "if": the sentence states nothing, but on what the issuer may do */
	SENSE_ASSUMPTION,  /* the sentence does not speak of the loans as they are */
	SENSE_SERIES,      /* the name of an offering's series follows */
	SENSE_POOL,        /* a pool's or group's name follows */
	SENSE_LOANS,
	SENSE_SOME_LOANS,  /* loans that are not all of a pool's: "relocation mortgage loans" */
	SENSE_LIEN,        /* what loans are made by, and may be a name for them: "mortgages"; reading_make settles it */
	SENSE_LOAN_KIND,   /* may stand before "mortgage loans" without making them others */
	SENSE_TRUST,       /* "trust fund": all loans where something is told of it */
	SENSE_PART,        /* value: enum part */
	SENSE_CLASS,       /* a class's name follows */
	SENSE_CERTIFICATES,
	SENSE_UNIT,        /* behind a number; value: enum unit */
	SENSE_NUMERAL,     /* a number as a word; value: it */
	SENSE_MONTH,
	SENSE_SCALE,       /* "million": the digits before it are not the number */
	SENSE_FILLER,      /* no more than its words, which would be read as something else */
	SENSE_FORMULA,     /* says how a measure before it is calculated, before its number: "expressed as" */
	SENSE_QUOTE,       /* a quotation mark, or words that name what follows: "referred to as" */

	/* not of the tables: */
	SENSE_NUMBER,      /* a number or date; value: NUMBER_ASIDE, NUMBER_CUT_OFF or 0 */
	SENSE_SPOILT,      /* digits that make no number */
	SENSE_SUBJECTS,    /* value: an index of the reading's lists */
	SENSE_COLON,       /* ":" or a dash before a number */
	SENSE_OPEN,
	SENSE_CLOSE,
	SENSE_END          /* behind the last item */
};

/* What joins: a comma or word, "nor", or a semicolon, behind which no list goes on. */
enum join { JOIN_WORD, JOIN_COMMA, JOIN_SEMICOLON, JOIN_NOR };

/* A phrase of SENSE_PART says that it speaks of loans. */
enum { PART_LOANS = 4 };

/* Loans only where there are none of them: "none of the assets". */
enum { LIEN_DENIED = 1 };

/* Loans that are surely all of them: "total mortgage loans". */
enum {
	LOANS_ALL = 6,
	LOANS_OVERALL, /* behind one of several numbers, "6.4% overall", and nobody elsewhere */
	LOANS_ENTIRE,  /* of all pools, also under a heading of one: "the entire mortgage pool" */
	LOANS_EVERY    /* told by words behind them, which make one of several: "mortgage loans in both pools" */
};

/*
 * Loans that words behind them make those of the pool spoken of: "mortgage loans
 * in this pool", or "in the pool", which may be the whole one.
 */
enum { LOANS_OF_THIS = 1, LOANS_OF_IT = 5 };

/* No loan by itself: "those". */
enum { LOANS_THOSE = 2 };

/* Some loans, or all where something consists of nothing else: "adjustable rate mortgage loans". */
enum { LOANS_OF_KIND = 3 };

/* Some loans, of which it is not told what is stated of them elsewhere: "the first pool". */
enum { LOANS_UNREAD = 4 };

/*
 * What is behind it is not stated, but one of several that may be: "the lesser
 * of"; or it says what a share before it is measured by: "by balance", or "by
 * number", which makes it none that there are records of. What a sentence leads
 * to may be what it tells the date of: "the following characteristics", or of the
 * loans right before that: "the following tables describe the loans as of". Behind
 * "and", the rest of the loans is that without those that a share is of. What
 * was said is said of what is behind it, too: "as did". Behind loans, what they
 * add up to is told: "for a total of". A number may be how far two others are
 * apart: "the difference between".
 */
enum {
	FILLER_CHOICE = 1,
	FILLER_BASE,
	FILLER_NUMBER,
	FILLER_LEAD,
	FILLER_TABLE,
	FILLER_REST,
	FILLER_TOO,
	FILLER_SUM,
	FILLER_DIFFERENCE
};

/* Behind a number, that of each pool which others before it are told of: "in either case". */
enum { EACH_CASE = 1 };

/* Stands for subjects, not before them: "they". */
enum { SUCH_ALONE = 1 };

/*
 * What an exception in parentheses took out was loans: "(other than the
 * discount loans)"; so does one that is their number: "no loan but one".
 */
enum { EXCEPTION_ASIDE = 1, EXCEPTION_BUT };

/* Most of those that it is said of, wherever it stands: "generally". */
enum { PORTION_HEDGE = 1 };

/*
 * Whether what is behind a definition is all that is before it, "consist of",
 * or may be some of it, "include", or is as many of it as a number beside it
 * says, "of which".
 */
enum { DEFINITION_WHOLE = 1, DEFINITION_SOME, DEFINITION_PART };

/* A number that stands in parentheses: "primary residences (97%)". */
enum { NUMBER_ASIDE = 1, NUMBER_CUT_OFF = 2 };

/* Behind a rate, part of its number. */
enum { NEUTRAL_PER_ANNUM = 1 };

/*
 * Alone, the contrary of "with": "78% with, and 93% without, …"; what has a
 * subject of its own, "to which"; and of loans that are in their pool no more,
 * or not yet: "removed from"; or before the share that they are: "representing".
 */
enum { RESTRICTION_WITHOUT = 1, RESTRICTION_WHICH, RESTRICTION_MOVED, RESTRICTION_SHARE };

/* Relative words behind which no measure means a part of the loans: "with". */
enum { RELATIVE_WITH = 1 };

/* The trust with "of" before it. */
enum { TRUST_OF = 1 };

enum bound { BOUND_EQ, BOUND_GE, BOUND_LE, BOUND_LT, BOUND_GT };

enum link {
	LINK_VERB = 1,       /* ends a clause that SENSE_RELATIVE starts: "have", "were" */
	LINK_PREPOSITION = 2, /* may stand between a number and its subject: "for" */
	LINK_PARTITIVE = 4,  /* a part of what follows: "of" */
	LINK_TOTAL = 8,      /* says of loans how many they are, or their balance: "totaling" */
	LINK_AT = 16,        /* before a date: "as of" */
	LINK_FROM = 64,      /* before what another number starts from or differs from: "from" */
	LINK_NEAR = 32       /* before what another number differs by: "within" */
};

/* Units as bits: a measure may have several. */
enum unit {
	UNIT_USD = 1,
	UNIT_PERCENT = 2,
	UNIT_MONTHS = 4,
	UNIT_YEARS = 8,
	UNIT_COUNT = 16, /* and a number whose unit is not printed */
	UNIT_DATE = 32,
	UNIT_OTHER = 64  /* days, basis points: no fact is stated in them */
};

/* What a sentence, or the lead-in of its list, speaks of. */
enum context {
	CONTEXT_PLEDGED = 1,    /* loans with additional collateral */
	CONTEXT_EFFECTIVE = 2,  /* taking it into account */
	CONTEXT_PLAIN = 4,      /* without taking it into account */
	CONTEXT_REPURCHASE = 8,
	CONTEXT_INSURED = 16,
	CONTEXT_CLASS = 32,     /* the subject is a class */
	CONTEXT_CERTIFICATES = 64,
	CONTEXT_SINGLE = 128,   /* the balance is a loan's, not a pool's */
	CONTEXT_ORIGINATION = 256,
	CONTEXT_NET = 512,      /* after the servicing fee */
	CONTEXT_AVERAGE = 1024, /* what is stated of each loan is the average of all */
	CONTEXT_EXACT = 4096,   /* a value, and no bound */
	CONTEXT_GROSS = 8192,   /* before the servicing fee, where another number is after it */
	CONTEXT_NET_TOO = 2048, /* before the servicing fee, and after it */
	CONTEXT_ABOVE = 16384   /* something is stated of loans above a ratio */
};

enum part { PART_NONE, PART_PREMIUM, PART_DISCOUNT };

enum trait {
	TRAIT_WHOLE = 1,    /* of all loans together: one number is not each pool's */
	TRAIT_BEHIND = 2,   /* the phrase stands behind its number */
	TRAIT_BOUNDED = 4,  /* a fact only with a bound */
	TRAIT_COUNTING = 8, /* the subject stands right behind the phrase: "number of" */
	TRAIT_DEAL = 16,    /* of the whole offering where no pool is named */
	TRAIT_PASSED = 32,  /* known, and no fact */
	TRAIT_ALONE = 64,   /* of the whole offering, whoever the sentence speaks of */
	TRAIT_AVERAGE = 128, /* the average of the measure before it */
	TRAIT_BASE = 256,    /* what a share is of, and a fact only of a repurchase */
	TRAIT_FINITE = 512,  /* a verb by itself, which describes no loans before it: "mature" */
	TRAIT_PARTING = 1024, /* of the pool whose premium and discount loans it parts, not of either */
	TRAIT_AREA = 2048,   /* of the loans in any one zip code */
	TRAIT_VAGUE = 4096   /* the words may mean something else: their numbers are named, and not read */
};

struct measure {
	const char *phrase;
	const char *fact;   /* two with a bar between, where the phrase joins two measures */
	unsigned    units;  /* bits of enum unit */
	unsigned    traits; /* bits of enum trait */
};

extern const struct measure measures[];

/* What a measure's fact is called in a context. */
struct refinement {
	const char *fact;
	unsigned    context; /* all of these bits must be there */
	const char *refined; /* NULL: no fact there */
};

/* A name in records, with NULs behind it. */
struct wording_name {
	char    text[8];
	uint8_t length;
};

/* What a unit and a bound are called in records: "usd", "le". */
const struct wording_name *wording_unit(enum unit unit);
const struct wording_name *wording_bound(enum bound bound);

/* The same bound said of none: "later than" of none is "no later than". */
enum bound wording_negate(enum bound bound);

/* The refinements of a measure's fact: rows in succession. */
struct refined {
	uint8_t first;
	uint8_t count;
};

struct wording {
	struct vocabulary    *vocabulary;
	struct phrases       *phrases;
	struct refined       *refined;      /* each measure's refinements */
	const struct measure *cut_off_date; /* what dates behind "as of" are */
	const struct measure *loans;        /* what counted loans are */
};

/* Builds the index of all tables. Returns 0, or -1 with errno ENOMEM. */
int wording_build(struct wording *wording);

/* The first refinement of a measure that fits the context; NULL where none does. */
const struct refinement *wording_refine(const struct wording *wording, const struct measure *measure,
                                        unsigned context);

/* Frees what wording_build made. */
void wording_free(struct wording *wording);

#endif
