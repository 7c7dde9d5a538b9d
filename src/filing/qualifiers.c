/*
 * The words that numbers are stated with: bounds, what they are stated of, and
 * what ties them to it. How a phrase is written is told in phrasing.h.
 */
#include "filing/phrasing.h"

/* Bounds before a number that "none" turns round: none later than, no later than. */
static const struct phrase_row bounds[] = {
	{ "at least", BOUND_GE },
	{ "greater than or equal to", BOUND_GE },
	{ "equal to or greater|more than", BOUND_GE },
	{ "more than or equal to", BOUND_GE },
	{ "equal or exceed", BOUND_GE },
	{ "exceed or equal", BOUND_GE },
	{ "less than or equal to", BOUND_LE },
	{ "equal to or less|lower|smaller than", BOUND_LE },
	{ "at|to or below|under", BOUND_LE },
	{ "at or above|over", BOUND_GE },
	{ "on or before", BOUND_LE },
	{ "on or prior to", BOUND_LE },
	{ "on or after", BOUND_GE },
	{ "on or subsequent to", BOUND_GE },
	{ "more|greater|higher|larger than", BOUND_GT },
	{ "in excess of", BOUND_GT },
	{ "exceed|exceeding|exceeded", BOUND_GT },
	{ "above|over", BOUND_GT },
	{ "later than", BOUND_GT },
	{ "after|following", BOUND_GT },
	{ "subsequent to", BOUND_GT },
	{ "beyond|past", BOUND_GT },
	{ "less|lower|fewer|smaller than", BOUND_LT },
	{ "below|under", BOUND_LT },
	{ "earlier than", BOUND_LT },
	{ "before", BOUND_LT },
	{ "prior to", BOUND_LT },
	{ "preceding", BOUND_LT },
};

/* Bounds that say "no" themselves, and stay as they are. */
static const struct phrase_row fixed_bounds[] = {
	{ "not|no|nor|neither|none less|lower|fewer|smaller than", BOUND_GE },
	{ "not|no|nor|neither|none more|greater|higher|larger than", BOUND_LE },
	{ "not|no|nor|neither|none below|under", BOUND_GE },
	{ "not|no|nor|neither|none above|over|exceed|exceeding|exceeded", BOUND_LE },
	{ "not to exceed", BOUND_LE },
	{ "not expected|anticipated that more than", BOUND_LE },
	{ "do|does|did|shall|may|can not exceed", BOUND_LE },
	{ "not|no|nor|neither|none in excess of", BOUND_LE },
	{ "not|no|nor|neither|none later than", BOUND_LE },
	{ "not|no|nor|neither|none earlier than", BOUND_GE },
	{ "not|nor|neither|none after|beyond|past|following", BOUND_LE },
	{ "not|nor|neither|none subsequent to", BOUND_LE },
	{ "not|nor|neither|none before|preceding", BOUND_GE },
	{ "not|nor|neither|none prior to", BOUND_GE },
	{ "up to", BOUND_LE },
	{ "at most", BOUND_LE },
	{ "maximum of", BOUND_LE },
	{ "minimum of", BOUND_GE },
	{ "low of", BOUND_GE },
	{ "high of", BOUND_LE },
	{ "since", BOUND_GE },
};

/* Bounds behind a number. */
static const struct phrase_row bounds_behind[] = {
	{ "or less|lower|below|under|fewer|smaller", BOUND_LE },
	{ "and below|under", BOUND_LE },
	{ "and above|over", BOUND_GE },
	{ "or more|greater|higher|above|over|larger", BOUND_GE },
	{ "or before|earlier", BOUND_LE },
	{ "or after|later", BOUND_GE },
};

/* Words before a measure that make a bound of it: "the latest scheduled maturity". */
static const struct phrase_row extremes[] = {
	{ "latest|last|maximum|highest|greatest|largest", BOUND_LE },
	{ "earliest|first|minimum|lowest|least|smallest|oldest", BOUND_GE },
};

/* What a sentence speaks of. */
static const struct phrase_row contexts[] = {
	{ "additional collateral", CONTEXT_PLEDGED },
	{ "pledged", CONTEXT_PLEDGED },
	{ "pledge [of] [additional] [collateral]", CONTEXT_PLEDGED },
	{ "pledged [additional] collateral", CONTEXT_PLEDGED },
	{ "taking into account", CONTEXT_EFFECTIVE },
	{ "taken into account", CONTEXT_EFFECTIVE },
	{ "taking|take it|them into account", CONTEXT_EFFECTIVE },
	{ "without|before|not taking it|them into account", CONTEXT_PLAIN },
	{ "[after|with] taking [loanable] [value] [of] additional|pledged [additional] collateral into account",
	  CONTEXT_EFFECTIVE | CONTEXT_PLEDGED },
	{ "without|before|not taking [loanable] [value] [of] additional|pledged [additional] collateral into account",
	  CONTEXT_PLAIN | CONTEXT_PLEDGED },
	{ "take into account", CONTEXT_EFFECTIVE },
	{ "taking account of", CONTEXT_EFFECTIVE },
	{ "giving effect to", CONTEXT_EFFECTIVE },
	{ "after|with giving effect to", CONTEXT_EFFECTIVE },
	{ "with taking into account", CONTEXT_EFFECTIVE },
	{ "after taking into account", CONTEXT_EFFECTIVE },
	{ "including|includes|include value of", CONTEXT_EFFECTIVE },
	{ "including|includes|include loanable value of", CONTEXT_EFFECTIVE },
	{ "with regard to value|loanable", CONTEXT_EFFECTIVE },
	{ "without|before|not taking|taken into account", CONTEXT_PLAIN },
	{ "without|before|not taking account of", CONTEXT_PLAIN },
	{ "without|before|not giving effect to", CONTEXT_PLAIN },
	{ "without|not including", CONTEXT_PLAIN },
	{ "without regard to", CONTEXT_PLAIN },
	{ "without reference to", CONTEXT_PLAIN },
	{ "without considering", CONTEXT_PLAIN },
	{ "without consideration of", CONTEXT_PLAIN },
	{ "excluding|disregarding|ignoring value of", CONTEXT_PLAIN },
	{ "excluding|disregarding|ignoring [loanable] [value] [of] [pledged] additional collateral",
	  CONTEXT_PLAIN | CONTEXT_PLEDGED },
	{ "excluding|disregarding|ignoring loanable value of", CONTEXT_PLAIN },
	{ "after deduction|deducting [of|for] servicing fee", CONTEXT_NET },
	{ "net of servicing fee", CONTEXT_NET },
	{ "before and after deduction|deducting [of|for] servicing fee", CONTEXT_NET_TOO },
	{ "before deduction|deducting [of|for] servicing fee", CONTEXT_GROSS },
	{ "prior to deduction|deducting [of|for] servicing fee", CONTEXT_GROSS },
	{ "on [weighted] average [basis]", CONTEXT_AVERAGE },
	{ "on weighted basis", CONTEXT_AVERAGE },
	{ "at|upon origination", CONTEXT_ORIGINATION },
	{ "repurchase|repurchased", CONTEXT_REPURCHASE },
	{ "purchase all", CONTEXT_REPURCHASE },
	{ "purchase [remaining] mortgage loan", CONTEXT_REPURCHASE },
	{ "may|can|option|right to purchase", CONTEXT_REPURCHASE },
	{ "may purchase", CONTEXT_REPURCHASE },
	{ "optional purchase|termination", CONTEXT_REPURCHASE },
	{ "clean up call", CONTEXT_REPURCHASE },
	{ "cleanup call", CONTEXT_REPURCHASE },
	{ "terminate trust", CONTEXT_REPURCHASE },
	{ "primary mortgage [guaranty] insurance", CONTEXT_INSURED },
	{ "mortgage insurance", CONTEXT_INSURED },
};

/* Small words that tie numbers, measures and subjects together. */
static const struct phrase_row links[] = {
	{ "is|are|was|were|be|been|being", LINK_VERB },
	{ "will|shall be|have|total|equal", LINK_VERB },
	{ "have|has|had|bear|bears|bore", LINK_VERB },
	{ "represent|constitute|constituted|represented", LINK_VERB },
	{ "make|makes|made up", LINK_VERB },
	{ "account|accounts|accounted for", LINK_VERB },
	{ "equal|equals|equalled|equaled", LINK_VERB },
	{ "equal to", 0 },
	{ "totalling|totaling|aggregating|equalling|equaling|numbering", LINK_TOTAL },
	{ "total|totalled|totaled|aggregated|numbered", LINK_VERB | LINK_TOTAL },
	{ "amount|amounted to", LINK_VERB },
	{ "amounting to", 0 },
	{ "come|came|comes to", LINK_VERB },
	{ "stand|stood|stands at", LINK_VERB },
	{ "in amount of", 0 },
	{ "at", LINK_PREPOSITION | LINK_AT },
	{ "of", LINK_PREPOSITION | LINK_PARTITIVE },
	{ "for|in|among|outside", LINK_PREPOSITION },
	{ "from", LINK_PREPOSITION | LINK_FROM },
	{ "outside of", LINK_PREPOSITION },
	{ "within", LINK_PREPOSITION | LINK_NEAR },
	{ "included|contained in", LINK_PREPOSITION },
	{ "attributable|allocable|allocated|assigned to", LINK_PREPOSITION },
	{ "in case of", LINK_PREPOSITION },
	{ "with respect to", LINK_PREPOSITION },
	{ "in respect of", LINK_PREPOSITION },
	{ "with regard to", LINK_PREPOSITION },
	{ "as to", LINK_PREPOSITION },
	{ "relating to", LINK_PREPOSITION },
	{ "on [or] [about]", 0 },
	{ "being", 0 },
};

/* Words between a tie and a number. */
static const struct phrase_row neutrals[] = {
	{ "approximately|about|roughly|only|exactly|just|some|nearly|almost|currently|initially|originally|presently", 0 },
	{ "equal to approximately", 0 },
	{ "per annum", NEUTRAL_PER_ANNUM },
	{ "one|that|those of", 0 },
	{ "it|therefore|thus|hence", 0 },
	{ "sum of", 0 },
	{ "total of", 0 },
	{ "in aggregate|total [scheduled|outstanding|unpaid|stated]", 0 },
};

#define TABLE(rows, sense) { rows, sizeof(rows) / sizeof *(rows), sense }

const struct phrase_table qualifiers[] = {
	TABLE(bounds, SENSE_BOUND),
	TABLE(fixed_bounds, SENSE_FIXED_BOUND),
	TABLE(bounds_behind, SENSE_BOUND_BEHIND),
	TABLE(extremes, SENSE_EXTREME),
	TABLE(contexts, SENSE_CONTEXT),
	TABLE(links, SENSE_LINK),
	TABLE(neutrals, SENSE_NEUTRAL),
	{ NULL, 0, SENSE_NONE },
};
