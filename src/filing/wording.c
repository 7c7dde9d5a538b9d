/*
 * The tables of phrases. Words are in lower case and singular, hyphens are
 * blanks, articles are left out; "a|b" is a or b, "[a]" is a or nothing.
 * Plurals and slips of a letter need no row of their own.
 */
#include "filing/wording.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "filing/sentence.h"

/* The least rows of the measures' columns that repeat. */
#define WHOLE TRAIT_WHOLE
#define BEHIND TRAIT_BEHIND
#define BOUNDED TRAIT_BOUNDED
#define TERM (UNIT_MONTHS | UNIT_YEARS)

/*
 * What a number is: the phrase that leads to the fact, and the units in which
 * it is stated. Of several that fit, the nearest before a number counts; of
 * those behind a number (BEHIND), the first of this table.
 */
const struct measure measures[] = {
	/* dates */
	{ "cut off date", "cut_off_date", UNIT_DATE, TRAIT_ALONE },
	{ "cutoff date", "cut_off_date", UNIT_DATE, TRAIT_ALONE },
	{ "closing date", "closing_date", UNIT_DATE, TRAIT_ALONE },
	{ "delivery date", "closing_date", UNIT_DATE, TRAIT_ALONE },
	{ "transfer|transferred|transferring [them] to trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "sell|sold|selling [them] to trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "convey|conveyed|conveying [them] to trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "assign|assigned|assigning [them] to trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "deliver|delivered|delivering [them] to trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "deposit|deposited|depositing [them] with|in|into trustee|trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "transfer|transferred|sell|sold|convey|conveyed|assign|assigned|deposited [mortgage] loan",
	  "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "mortgage loan [be|were|was|are|is] transferred|sold|conveyed|deposited|delivered",
	  "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "mortgage loan be|were|was|are|is assigned", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "to be included in trust", "closing_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "transfer of mortgage loan to trustee|trust took|take place", "closing_date", UNIT_DATE, TRAIT_ALONE },
	{ "transfer|transferred|transferring to", "transfer_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "transferred|sold|conveyed|assigned|delivered by", "transfer_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "sell|sold|selling to", "transfer_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "convey|conveyed|conveying to", "transfer_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "deliver|delivered|delivering to", "transfer_date", UNIT_DATE, BEHIND | TRAIT_ALONE },
	{ "originated", "origination_date", UNIT_DATE, BOUNDED },
	{ "origination date", "origination_date", UNIT_DATE, BOUNDED },
	{ "date of origination", "origination_date", UNIT_DATE, BOUNDED },
	{ "scheduled maturity [date]", "maturity_date", UNIT_DATE, BOUNDED },
	{ "stated maturity [date]", "maturity_date", UNIT_DATE, BOUNDED },
	{ "maturity date", "maturity_date", UNIT_DATE, BOUNDED },
	{ "maturity", "maturity_date", UNIT_DATE, BOUNDED },
	{ "date of maturity", "maturity_date", UNIT_DATE, BOUNDED },
	{ "date on which any [of] [mortgage] loan mature", "maturity_date", UNIT_DATE, BOUNDED },
	{ "maturing [mortgage] loan mature", "maturity_date", UNIT_DATE, BOUNDED },
	{ "mature", "maturity_date", UNIT_DATE, BOUNDED | TRAIT_FINITE },
	{ "maturing", "maturity_date", UNIT_DATE, BOUNDED },
	{ "scheduled to mature", "maturity_date", UNIT_DATE, BOUNDED },
	{ "after application|deduction|deducting [of] [principal] payment due on or before", "cut_off_date", UNIT_DATE,
	  TRAIT_ALONE },
	{ "due on or before", "", UNIT_DATE, TRAIT_PASSED },
	{ "due date", "", UNIT_DATE, TRAIT_PASSED },
	{ "dated", "", UNIT_DATE, TRAIT_PASSED },
	{ "payment date", "", UNIT_DATE, TRAIT_PASSED },
	{ "distribution date", "", UNIT_DATE, TRAIT_PASSED },
	{ "first|next payment", "", UNIT_DATE, TRAIT_PASSED },

	/* how many */
	{ "[total|aggregate|combined] number [of]", "loans", UNIT_COUNT, WHOLE | TRAIT_COUNTING },
	{ "[total|aggregate] loan count", "loans", UNIT_COUNT, WHOLE },
	{ "number [of] unit|dwelling|family|property|borrower|payment|month|year|day", "",
	  UNIT_COUNT, TRAIT_PASSED },

	/* balances */
	{ "aggregate|total|combined principal balance|amount", "balance", UNIT_USD, WHOLE },
	{ "aggregate|total|combined balance|amount", "balance", UNIT_USD, WHOLE },
	{ "aggregate|total|combined cut off date [principal|pool|group] balance", "balance", UNIT_USD, WHOLE },
	{ "aggregate|total of [initial] [principal] balance", "balance", UNIT_USD, WHOLE },
	{ "[outstanding|unpaid|scheduled|stated|current|individual] principal balance", "loan_balance", UNIT_USD, WHOLE },
	{ "scheduled|outstanding|unpaid|adjusted|stated|current balance", "loan_balance", UNIT_USD, WHOLE },
	{ "[mortgage] loan size", "loan_balance", UNIT_USD, WHOLE },
	{ "cut off date [principal] balance", "loan_balance", UNIT_USD, WHOLE },
	{ "cut off date pool|group [principal] balance", "balance", UNIT_USD, WHOLE },
	{ "pool|group [principal] balance", "balance", UNIT_USD, WHOLE },
	{ "average [mortgage] [loan] principal balance", "average_balance", UNIT_USD, WHOLE },
	{ "average [mortgage] loan size|balance", "average_balance", UNIT_USD, WHOLE },
	{ "average cut off date [principal] balance", "average_balance", UNIT_USD, WHOLE },
	{ "average balance", "average_balance", UNIT_USD, WHOLE },
	{ "average original [principal] balance", "average_original_balance", UNIT_USD, WHOLE },
	{ "average [mortgage] [loan] principal balance at|upon origination", "average_original_balance",
	  UNIT_USD, WHOLE },
	{ "aggregate|total|combined original principal balance|amount", "aggregate_original_balance",
	  UNIT_USD, WHOLE },
	{ "aggregate|total|combined original balance|amount", "aggregate_original_balance", UNIT_USD, WHOLE },
	{ "aggregate|total|combined principal balance at origination", "aggregate_original_balance",
	  UNIT_USD, WHOLE },
	{ "aggregate|total|combined initial principal balance|amount", "balance", UNIT_USD, WHOLE },
	{ "aggregate|total|combined initial balance|amount", "balance", UNIT_USD, WHOLE },
	{ "aggregate|total|combined [initial|original] class|certificate [principal] balance", "class_balance",
	  UNIT_USD, WHOLE },
	{ "initial aggregate|total|combined [class|certificate] [principal] balance", "balance", UNIT_USD, WHOLE },
	{ "initial [class|certificate] [principal] balance|amount", "initial_balance", UNIT_USD, WHOLE },
	{ "original class|certificate [principal] balance|amount", "class_balance", UNIT_USD, WHOLE },
	{ "class|certificate [principal] balance", "class_balance", UNIT_USD, WHOLE },
	{ "notional amount|balance", "", UNIT_USD, TRAIT_PASSED },
	{ "original principal balance|amount", "original_balance", UNIT_USD, BOUNDED },
	{ "original [mortgage] loan balance|amount|size", "original_balance", UNIT_USD, BOUNDED },
	{ "original balance|amount", "original_balance", UNIT_USD, BOUNDED },
	{ "principal balance|amount at|upon|on origination", "original_balance", UNIT_USD, BOUNDED },
	{ "balance at|upon origination", "original_balance", UNIT_USD, BOUNDED },
	{ "any one|single|given|particular [five] [digit] [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND },
	{ "one|same|single [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND },
	{ "any [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND },
	{ "any one|single|given|particular [five] [digit] [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND },
	{ "one|same|single [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND },
	{ "any [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND },
	{ "[five] [digit] zip|postal code [area]", "zip_balance", UNIT_USD, BOUNDED | BEHIND },
	{ "[five] [digit] zip|postal code [area]", "zip_share", UNIT_PERCENT, BOUNDED | BEHIND },
	{ "zip|postal code [area] concentration", "zip_balance", UNIT_USD, BOUNDED },
	{ "zip|postal code [area] concentration", "zip_share", UNIT_PERCENT, BOUNDED },

	/* averages */
	{ "[weighted] average [gross] [mortgage] [loan] interest|note|mortgage|contract|loan rate [of] [interest]", "wac",
	  UNIT_PERCENT, WHOLE },
	{ "weighted average rate [of] [interest]", "wac", UNIT_PERCENT, WHOLE },
	{ "[weighted] average rate of interest", "wac", UNIT_PERCENT, WHOLE },
	{ "weighted average [gross] [mortgage] coupon [rate]", "wac", UNIT_PERCENT, WHOLE },
	{ "wac", "wac", UNIT_PERCENT, WHOLE },
	{ "[weighted] average", "", UNIT_PERCENT | TERM | UNIT_COUNT | UNIT_USD, TRAIT_AVERAGE },
	{ "averaging|averaged", "", UNIT_PERCENT | TERM | UNIT_COUNT | UNIT_USD, TRAIT_AVERAGE },
	{ "[weighted] average net [mortgage] [loan] [interest|note] rate", "wa_net_rate", UNIT_PERCENT, WHOLE },
	{ "weighted average pass through rate", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average servicing fee [rate]", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average [gross] margin", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average [initial|periodic|lifetime|maximum|minimum] [mortgage|interest|note] rate cap|floor",
	  "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average maximum|minimum|lifetime|periodic|initial [mortgage] [interest|note] rate", "", UNIT_PERCENT,
	  TRAIT_PASSED },
	{ "weighted average [credit|fico] score", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "weighted average fico", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "wa fico|credit [credit|score] [score]", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "weighted average life", "", TERM, TRAIT_PASSED },
	{ "[weighted] average [loan] age", "wa_age", TERM, WHOLE },
	{ "weighted average seasoning", "wa_age", TERM, WHOLE },
	{ "wa age|seasoning", "wa_age", TERM, WHOLE },
	{ "[weighted] average time since origination", "wa_age", TERM, WHOLE },
	{ "[weighted] average remaining term|maturity|life", "wam", TERM, WHOLE },
	{ "[weighted] average remaining [amortization|loan] term", "wam", TERM, WHOLE },
	{ "[weighted] average remaining term [to] maturity", "wam", TERM, WHOLE },
	{ "[weighted] average remaining [number] [of] month|year [to] [maturity]", "wam", TERM, WHOLE },
	{ "[weighted] average [number] [of] month|year remaining [to|until] [maturity]", "wam", TERM, WHOLE },
	{ "[weighted] average [number] [of] remaining month|year [to|until] [maturity]", "wam", TERM, WHOLE },
	{ "remaining weighted average term [to] [maturity]", "wam", TERM, WHOLE },
	{ "[weighted] average maturity", "wam", TERM, WHOLE },
	{ "[weighted] average [number] [of] month|year to maturity", "wam", TERM, WHOLE },
	{ "wam", "wam", TERM, WHOLE },
	{ "[weighted] average original and remaining [loan] term [to] [maturity]", "wa_original_term|wam", TERM, WHOLE },
	{ "[weighted] average remaining and original [loan] term [to] [maturity]", "wam|wa_original_term", TERM, WHOLE },
	{ "[weighted] average original term|maturity [to] [maturity]", "wa_original_term", TERM, WHOLE },
	{ "[weighted] average original [loan|amortization] term", "wa_original_term", TERM, WHOLE },
	{ "[weighted] average original [number] [of] month|year [to] [maturity]", "wa_original_term", TERM, WHOLE },
	{ "[weighted] average [loan] term [to] [maturity] at|upon origination", "wa_original_term", TERM, WHOLE },
	{ "original weighted average term [to] [maturity]", "wa_original_term", TERM, WHOLE },
	{ "[weighted] average maturity at|upon origination", "wa_original_term", TERM, WHOLE },
	{ "[weighted] average [original] loan to value [ratio]", "wa_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average [original] ltv [ratio]", "wa_ltv", UNIT_PERCENT, WHOLE },
	{ "wa [original] ltv", "wa_ltv", UNIT_PERCENT, WHOLE },
	{ "wa oltv", "wa_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average current loan to value [ratio]", "wa_current_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average current ltv [ratio]", "wa_current_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average effective loan to value [ratio]", "pledged_effective_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average effective ltv [ratio]", "pledged_effective_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average combined [original] loan to value [ratio]", "wa_combined_ltv", UNIT_PERCENT, WHOLE },
	{ "[weighted] average combined ltv [ratio]", "wa_combined_ltv", UNIT_PERCENT, WHOLE },

	/* what holds for each loan */
	{ "original maturity [term]", "original_term", TERM, 0 },
	{ "original [loan] term [to] [maturity]", "original_term", TERM, 0 },
	{ "original amortization term", "original_term", TERM, 0 },
	{ "term [to] [maturity] at|upon origination", "original_term", TERM, 0 },
	{ "maturity at|upon origination", "original_term", TERM, 0 },
	{ "remaining [loan] term|maturity [to] [maturity]", "remaining_term", TERM, 0 },
	{ "[original] loan to value [ratio]", "ltv", UNIT_PERCENT, BOUNDED },
	{ "[original] ltv [ratio]", "ltv", UNIT_PERCENT, BOUNDED },
	{ "ratio", "ltv", UNIT_PERCENT, BOUNDED },
	{ "current loan to value [ratio]", "current_ltv", UNIT_PERCENT, BOUNDED },
	{ "current ltv [ratio]", "current_ltv", UNIT_PERCENT, BOUNDED },
	{ "debt to income [ratio]", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "combined loan to value [ratio]", "combined_ltv", UNIT_PERCENT, BOUNDED },
	{ "[mortgage] interest|note rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "mortgage rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "rate of interest", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "interest at [fixed] rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "accrue|accruing|accrued at rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "net [mortgage] [loan] [interest|note] rate", "net_rate", UNIT_PERCENT, BOUNDED },
	{ "nnr", "net_rate", UNIT_PERCENT, BOUNDED },
	{ "target [interest|pass] [through] rate", "target_rate", UNIT_PERCENT, 0 },
	{ "servicing fee [rate]", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "pass through rate", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "credit|fico score", "credit_score", UNIT_COUNT, BOUNDED },

	/* shares: of those that fit behind a number, the first row here counts */
	{ "not require|requiring verification|proof|documentation of [borrower] income", "reduced_documentation",
	  UNIT_PERCENT, BEHIND },
	{ "without verification|proof|documentation of [borrower] income", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "no verification|proof|documentation of [borrower] income", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "no income verification", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "income not|never verified", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "income was|is|were|are not verified", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "reduced|limited|low|no|lite [income|loan] documentation|doc", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "verification|proof|documentation of [borrower] income was|is|were not required", "reduced_documentation",
	  UNIT_PERCENT, BEHIND },
	{ "less than full documentation", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "stated income", "reduced_documentation", UNIT_PERCENT, BEHIND },
	{ "full [or|and] [alternative|alternate] documentation|doc", "full_documentation", UNIT_PERCENT, BEHIND },
	{ "fully documented", "full_documentation", UNIT_PERCENT, BEHIND },
	{ "proof of [borrower] income", "full_documentation", UNIT_PERCENT, BEHIND },
	{ "verification of [borrower] income", "full_documentation", UNIT_PERCENT, BEHIND },
	{ "streamlined|streamline [underwriting|documentation|refinance|refinancing]", "streamlined_refinance",
	  UNIT_PERCENT, BEHIND },
	{ "non owner occupied", "investment_property", UNIT_PERCENT, BEHIND },
	{ "nonowner occupied", "investment_property", UNIT_PERCENT, BEHIND },
	{ "not owner occupied", "investment_property", UNIT_PERCENT, BEHIND },
	{ "investment|investor|rental property|home|residence", "investment_property", UNIT_PERCENT, BEHIND },
	{ "investor owned", "investment_property", UNIT_PERCENT, BEHIND },
	{ "held for|as investment", "investment_property", UNIT_PERCENT, BEHIND },
	{ "second|vacation home|residence|property", "second_home", UNIT_PERCENT, BEHIND },
	{ "second or vacation home", "second_home", UNIT_PERCENT, BEHIND },
	{ "primary|principal [residence|home] or second|vacation home|residence|property", "primary_or_second_home",
	  UNIT_PERCENT, BEHIND },
	{ "primary|principal residence|home|dwelling", "primary_residence", UNIT_PERCENT, BEHIND },
	{ "owner occupied", "primary_residence", UNIT_PERCENT, BEHIND },
	{ "occupied by owner|borrower|mortgagor|homeowner", "primary_residence", UNIT_PERCENT, BEHIND },

	/* the offering: limits, classes, the right to repurchase */
	{ "[initial] special hazard [loss] [coverage|loss] [limit|amount]",
	  "special_hazard_limit", UNIT_USD, TRAIT_DEAL | WHOLE },
	{ "[initial] special hazard", "special_hazard_limit", UNIT_USD, TRAIT_DEAL | WHOLE },
	{ "[initial] fraud [loss] [coverage|loss] [limit|amount]",
	  "fraud_limit", UNIT_USD, TRAIT_DEAL | WHOLE },
	{ "[initial] bankruptcy [loss] [coverage|loss] [limit|amount]",
	  "bankruptcy_limit", UNIT_USD, TRAIT_DEAL | WHOLE },
	{ "subordination level|percentage", "subordination_level", UNIT_PERCENT, TRAIT_DEAL | WHOLE },
	{ "level|percentage of subordination", "subordination_level", UNIT_PERCENT, TRAIT_DEAL | WHOLE },
	{ "level|percentage of credit support|enhancement", "subordination_level", UNIT_PERCENT, TRAIT_DEAL | WHOLE },
	{ "credit support|enhancement [level|percentage]", "subordination_level", UNIT_PERCENT, TRAIT_DEAL | WHOLE },
	{ "of regular interest", "regular_interest", UNIT_PERCENT, BEHIND | TRAIT_DEAL },
	{ "of aggregate|total|initial|original [initial] [principal|pool] balance", "repurchase_share", UNIT_PERCENT, BEHIND | TRAIT_BASE },
	{ "of initial|original aggregate|total [principal|pool] balance", "repurchase_share", UNIT_PERCENT, BEHIND | TRAIT_BASE },
	{ "of their aggregate|total|initial|original [initial] [principal|pool] balance", "repurchase_share", UNIT_PERCENT,
	  BEHIND | TRAIT_BASE },
	{ "used for period of", "primary_residence_use", TERM, TRAIT_ALONE },
	{ "used|occupied as [primary|principal] residence for", "primary_residence_use", TERM, TRAIT_ALONE },
	{ NULL, NULL, 0, 0 },
};

#undef WHOLE
#undef BEHIND
#undef BOUNDED
#undef TERM

/* What a fact is called in a context; the first row that fits counts. A fact's rows stand together. */
static const struct refinement refinements[] = {
	{ "transfer_date", 0, "closing_date" },
	{ "loans", CONTEXT_PLEDGED, "pledged_loans" },
	{ "balance", CONTEXT_PLEDGED, "pledged_balance" },
	{ "balance", CONTEXT_CLASS, "class_balance" },
	{ "balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "balance", CONTEXT_REPURCHASE, "repurchase_balance" },
	{ "loan_balance", CONTEXT_PLEDGED, "pledged_balance" },
	{ "loan_balance", CONTEXT_CLASS, "class_balance" },
	{ "loan_balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "loan_balance", CONTEXT_REPURCHASE, "repurchase_balance" },
	{ "loan_balance", CONTEXT_SINGLE | CONTEXT_ORIGINATION, "original_balance" },
	{ "loan_balance", CONTEXT_SINGLE, "loan_balance" },
	{ "loan_balance", 0, "balance" },
	{ "average_balance", CONTEXT_ORIGINATION, "average_original_balance" },
	{ "wac", CONTEXT_CLASS, NULL },
	{ "wac", CONTEXT_CERTIFICATES, NULL },
	{ "wac", CONTEXT_NET_TOO, "wac|wa_net_rate" },
	{ "wac", CONTEXT_NET, "wa_net_rate" },
	{ "interest_rate", CONTEXT_AVERAGE | CONTEXT_NET, "wa_net_rate" },
	{ "interest_rate", CONTEXT_AVERAGE, "wac" },
	{ "interest_rate", CONTEXT_NET, "net_rate" },
	{ "original_term", CONTEXT_AVERAGE, "wa_original_term" },
	{ "remaining_term", CONTEXT_AVERAGE, "wam" },
	{ "wa_ltv", CONTEXT_PLEDGED | CONTEXT_PLAIN, "pledged_ltv" },
	{ "wa_ltv", CONTEXT_PLEDGED | CONTEXT_EFFECTIVE, "pledged_effective_ltv" },
	{ "wa_ltv", CONTEXT_PLEDGED, "pledged_ltv" },
	{ "pledged_effective_ltv", CONTEXT_PLEDGED, "pledged_effective_ltv" },
	{ "pledged_effective_ltv", 0, NULL },
	{ "initial_balance", CONTEXT_CLASS, "class_balance" },
	{ "initial_balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "initial_balance", CONTEXT_SINGLE, "original_balance" },
	{ "initial_balance", 0, "balance" },
	{ "aggregate_original_balance", CONTEXT_CLASS, "class_balance" },
	{ "aggregate_original_balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "original_balance", CONTEXT_CLASS, "class_balance" },
	{ "original_balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "class_balance", CONTEXT_CLASS, "class_balance" },
	{ "class_balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "class_balance", 0, NULL },
	{ "subordination_level", CONTEXT_CLASS, "subordination_level" },
	{ "subordination_level", 0, NULL },
	{ "repurchase_share", CONTEXT_REPURCHASE, "repurchase_share" },
	{ "repurchase_share", 0, NULL },
	{ "ltv", CONTEXT_PLEDGED | CONTEXT_EXACT | CONTEXT_EFFECTIVE, "pledged_effective_ltv" },
	{ "ltv", CONTEXT_PLEDGED | CONTEXT_EXACT | CONTEXT_PLAIN, "pledged_ltv" },
	{ "ltv", CONTEXT_INSURED, "insured_ltv" },
	{ "ltv", CONTEXT_AVERAGE, "wa_ltv" },
	{ "credit_score", CONTEXT_AVERAGE, "wa_credit_score" },
};

struct row {
	const char *phrase;
	int         value;
};

/* Bounds before a number that "none" turns round: none later than, no later than. */
static const struct row bounds[] = {
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
static const struct row fixed_bounds[] = {
	{ "not|no|nor|neither|none less|lower|fewer|smaller than", BOUND_GE },
	{ "not|no|nor|neither|none more|greater|higher|larger than", BOUND_LE },
	{ "not|no|nor|neither|none below|under", BOUND_GE },
	{ "not|no|nor|neither|none above|over|exceed|exceeding", BOUND_LE },
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
static const struct row bounds_behind[] = {
	{ "or less|lower|below|under|fewer|smaller", BOUND_LE },
	{ "or more|greater|higher|above|over|larger", BOUND_GE },
	{ "or before|earlier", BOUND_LE },
	{ "or after|later", BOUND_GE },
};

/* Words before a measure that make a bound of it: "the latest scheduled maturity". */
static const struct row extremes[] = {
	{ "latest|last|maximum|highest|greatest|largest", BOUND_LE },
	{ "earliest|first|minimum|lowest|least|smallest|oldest", BOUND_GE },
};

/* What a sentence speaks of. */
static const struct row contexts[] = {
	{ "additional collateral", CONTEXT_PLEDGED },
	{ "pledged", CONTEXT_PLEDGED },
	{ "pledge [of] [additional] [collateral]", CONTEXT_PLEDGED },
	{ "pledged [additional] collateral", CONTEXT_PLEDGED },
	{ "taking into account", CONTEXT_EFFECTIVE },
	{ "taken into account", CONTEXT_EFFECTIVE },
	{ "taking|take it|them into account", CONTEXT_EFFECTIVE },
	{ "without|before|not taking it|them into account", CONTEXT_PLAIN },
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
static const struct row links[] = {
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
	{ "for|in|among|from|outside", LINK_PREPOSITION },
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
static const struct row neutrals[] = {
	{ "approximately|about|roughly|only|exactly|just|some|nearly|almost|currently|initially|originally|presently", 0 },
	{ "equal to approximately", 0 },
	{ "per annum", NEUTRAL_PER_ANNUM },
	{ "one|that|those of", 0 },
	{ "it", 0 },
	{ "sum of", 0 },
	{ "total of", 0 },
	{ "in aggregate|total [scheduled|outstanding|unpaid|stated]", 0 },
};

/* All the rest that sentences are made of. */
static const struct {
	const char *phrase;
	enum sense  sense;
	int         value;
} others[] = {
	{ "range from|between", SENSE_RANGE, 0 },
	{ "ranging|ranges|ranged from|between", SENSE_RANGE, 0 },
	{ "between", SENSE_RANGE, 0 },
	{ "to|through|thru", SENSE_TO, 0 },
	{ "and|or", SENSE_JOIN, 0 },
	{ "as well as", SENSE_JOIN, 0 },
	{ "and or", SENSE_JOIN, 0 },
	{ "together with", SENSE_JOIN, 0 },
	{ "respectively", SENSE_RESPECTIVELY, 0 },
	{ "but|while|whereas", SENSE_JOIN, 0 },
	{ "nor", SENSE_JOIN, JOIN_NOR },
	{ "in that order", SENSE_RESPECTIVELY, 0 },
	{ "in order named|listed|stated|given", SENSE_RESPECTIVELY, 0 },
	{ "each [of]", SENSE_EACH, 0 },
	{ "every", SENSE_EACH, 0 },
	{ "in each|either|every case", SENSE_EACH, EACH_CASE },
	{ "both [of]", SENSE_EACH, 0 },
	{ "in both cases", SENSE_EACH, EACH_CASE },
	{ "all [of]", SENSE_ALL, 0 },
	{ "all [of] remaining", SENSE_ALL, 0 },
	{ "any [of]", SENSE_EACH, 0 },
	{ "most|many|several|various|few|certain [of]", SENSE_PORTION, 0 },
	{ "some of", SENSE_PORTION, 0 },
	{ "not all|every [of]", SENSE_PORTION, 0 },
	{ "some|other [mortgage] loan", SENSE_SOME_LOANS, 0 },
	{ "majority|half|portion|part|third|quarter|remainder|rest|sample|subset of", SENSE_PORTION, 0 },
	{ "substantially|virtually|nearly|almost all [of]", SENSE_PORTION, 0 },
	{ "virtually|practically|nearly|almost|hardly none|no|any [of]", SENSE_PORTION, 0 },
	{ "generally|typically|usually|normally|ordinarily|customarily", SENSE_PORTION, PORTION_HEDGE },
	{ "such|these|said|foregoing|their", SENSE_SUCH, 0 },
	{ "they|them", SENSE_SUCH, SUCH_ALONE },
	{ "that date|time", SENSE_NONE, 0 },
	{ "none [of]", SENSE_NOT, 0 },
	{ "no|neither|not", SENSE_NOT, 0 },
	{ "neither of", SENSE_NOT, 0 },
	{ "no|not one|single [of]", SENSE_NOT, 0 },
	{ "not any [of]", SENSE_NOT, 0 },
	{ "in no case|event|instance", SENSE_DENIAL, 0 },
	{ "under no circumstance", SENSE_DENIAL, 0 },
	{ "as of", SENSE_AS_OF, 0 },
	{ "as of close of business on|,", SENSE_AS_OF, 0 },
	{ "at|on close of business on", SENSE_AS_OF, 0 },
	{ "as at", SENSE_AS_OF, 0 },
	{ "consist|consists|consisting|consisted of|solely", SENSE_DEFINITION, DEFINITION_WHOLE },
	{ "consist|consists|consisting|consisted solely|entirely|exclusively|wholly of",
	  SENSE_DEFINITION, DEFINITION_WHOLE },
	{ "comprised of", SENSE_DEFINITION, DEFINITION_WHOLE },
	{ "composed of", SENSE_DEFINITION, DEFINITION_WHOLE },
	{ "made up of", SENSE_DEFINITION, DEFINITION_WHOLE },
	{ "comprise|comprises|comprised|comprising", SENSE_DEFINITION, DEFINITION_SOME },
	{ "contain|contains|contained|containing", SENSE_DEFINITION, DEFINITION_SOME },
	{ "include|includes|included|including", SENSE_DEFINITION, DEFINITION_SOME },
	{ "there are|were|is|was", SENSE_DEFINITION, 0 },
	{ "of which|whom", SENSE_DEFINITION, DEFINITION_PART },
	{ "[will|shall] be those", SENSE_DEFINITION, 0 },
	{ "are|is those", SENSE_DEFINITION, 0 },
	{ "mean|means", SENSE_DEFINITION, 0 },
	{ "having|with|whose", SENSE_RELATIVE, RELATIVE_WITH },
	{ "that|which|who have|has|had|bear|are|is|were|was", SENSE_RELATIVE, 0 },
	{ "that|which|who", SENSE_RELATIVE, 0 },
	{ "unlike", SENSE_RELATIVE, 0 },
	{ "secured|located|situated|serviced|underwritten|delinquent|refinanced|covered|acquired|purchased|made|"
	  "insured|substituted|foreclosed|liquidated|modified|prepaid",
	  SENSE_RESTRICTION, 0 },
	{ "removed|deleted|withdrawn|added", SENSE_RESTRICTION, RESTRICTION_MOVED },
	{ "for|to|in|under which", SENSE_RESTRICTION, RESTRICTION_WHICH },
	{ "as to which", SENSE_RESTRICTION, RESTRICTION_WHICH },
	{ "representing|constituting", SENSE_RESTRICTION, RESTRICTION_SHARE },
	{ "without", SENSE_RESTRICTION, RESTRICTION_WITHOUT },
	{ "subject to", SENSE_RESTRICTION, 0 },
	{ "except|excepting|excluding [for]", SENSE_EXCEPTION, 0 },
	{ "other than", SENSE_EXCEPTION, 0 },
	{ "all but", SENSE_EXCEPTION, 0 },
	{ "with exception of", SENSE_EXCEPTION, 0 },
	{ "but|save for", SENSE_EXCEPTION, 0 },
	{ "save", SENSE_EXCEPTION, 0 },
	{ "but one|two|three|four|five", SENSE_EXCEPTION, EXCEPTION_BUT },
	{ "before|preceding removal|deletion|withdrawal|addition of", SENSE_EXCEPTION, 0 },
	{ "prior to removal|deletion|withdrawal|addition of", SENSE_EXCEPTION, 0 },
	{ "apart|aside from", SENSE_EXCEPTION, 0 },
	{ "except|excepting that", SENSE_EXCEPTION, 0 },
	{ "except|excepting as|where", SENSE_FILLER, 0 },
	{ "owned|leased|occupied|exempt|eligible|classified|determined", SENSE_RESTRICTION, 0 },
	{ "assume|assumes|assumed|assuming|assumption|hypothetical|hypothetically", SENSE_ASSUMPTION, 0 },
	{ "if|unless|must", SENSE_CONDITION, 0 },
	{ "would have [been]", SENSE_CONDITION, 0 },
	{ "under program", SENSE_CONDITION, 0 },
	{ "cancel|cancels|cancelled|canceled|cancelable", SENSE_CONDITION, 0 },
	{ "not require|requires|requiring [primary|private] mortgage [guaranty] insurance", SENSE_CONDITION, 0 },
	{ "guideline|standard|criteria|policy|program require|requires that", SENSE_CONDITION, 0 },
	{ "guideline|standard|criteria|policy|program permit|permits|allow|allows|provide|provides", SENSE_CONDITION, 0 },
	{ "for example|instance|illustration", SENSE_ASSUMPTION, 0 },
	{ "suppose|supposes|supposing", SENSE_ASSUMPTION, 0 },
	{ "servicing|servicer|company|bank|originator|seller|lender|depositor portfolio", SENSE_ASSUMPTION, 0 },
	{ "portfolio consist|consists|consisted of", SENSE_ASSUMPTION, 0 },
	{ "company|servicer|bank|seller|originator|inc serviced|services|originated", SENSE_ASSUMPTION, 0 },
	{ "previous|prior|earlier|other|another|certain series", SENSE_ASSUMPTION, 0 },
	{ "previous|prior|earlier [collateral] term sheet", SENSE_ASSUMPTION, 0 },
	{ "supersede|superseded|superseding", SENSE_ASSUMPTION, 0 },
	{ "series", SENSE_SERIES, 0 },
	{ "serviced|services mortgage loan", SENSE_ASSUMPTION, 0 },
	{ "is|are|was|were|been|currently servicing", SENSE_ASSUMPTION, 0 },
	{ "serviced|services approximately|about|over|nearly|roughly", SENSE_ASSUMPTION, 0 },
	{ "make|makes|originate|originates|originated mortgage loan", SENSE_ASSUMPTION, 0 },
	{ "newly|recently originated [mortgage] loan", SENSE_SOME_LOANS, LOANS_OF_KIND },
	{ "repurchased [mortgage] loan", SENSE_ASSUMPTION, 0 },
	{ "have|has|had repurchased", SENSE_ASSUMPTION, 0 },
	{ "yield|projected", SENSE_ASSUMPTION, 0 },
	{ "subpool|subgroup", SENSE_POOL, 0 },
	{ "sub pool|group", SENSE_POOL, 0 },
	{ "loan|mortgage|collateral pool|group", SENSE_POOL, 0 },
	{ "mortgage loan pool|group", SENSE_POOL, 0 },
	{ "pool|group", SENSE_POOL, 0 },
	{ "[mortgage] loan", SENSE_LOANS, 0 },
	{ "first [lien] mortgage loan", SENSE_LOANS, 0 },
	{ "those", SENSE_LOANS, LOANS_THOSE },
	{ "entire [mortgage] [loan] pool", SENSE_LOANS, LOANS_ALL },
	{ "total|aggregate|combined|entire mortgage loan [pool]", SENSE_LOANS, LOANS_ALL },
	{ "mortgage loan as whole", SENSE_LOANS, LOANS_ALL },
	{ "mortgage loan in aggregate", SENSE_LOANS, LOANS_ALL },
	{ "additional|subsequent|relocation|refinanced|refinance|delinquent|balloon|cooperative|jumbo|insured|uninsured|substitute "
	  "[rate] [mortgage] loan", SENSE_SOME_LOANS, 0 },
	{ "first|second|third|fourth|last [mortgage] [loan] pool|group", SENSE_SOME_LOANS, LOANS_UNREAD },
	{ "adjustable [rate] [mortgage] loan", SENSE_SOME_LOANS, LOANS_OF_KIND },
	{ "interest only [mortgage] loan", SENSE_SOME_LOANS, LOANS_OF_KIND },
	{ "additional collateral [mortgage] loan", SENSE_SOME_LOANS, 0 },
	{ "senior|subordinated|subordinate|offered|mezzanine|residual|other|remaining certificate", SENSE_SOME_LOANS, 0 },
	{ "fixed|conventional|residential|fully|amortizing|individual|single", SENSE_LOAN_KIND, 0 },
	{ "fixed [interest] rate", SENSE_LOAN_KIND, 0 },
	{ "[first] lien", SENSE_LOAN_KIND, 0 },
	{ "level payment", SENSE_LOAN_KIND, 0 },
	{ "monthly pay|payment", SENSE_LOAN_KIND, 0 },
	{ "closed end", SENSE_LOAN_KIND, 0 },
	{ "related|underlying|aforementioned|securitized|described|securing|pooled|applicable|corresponding",
	  SENSE_LOAN_KIND, 0 },
	{ "one|two to|through four family", SENSE_LOAN_KIND, 0 },
	{ "premium [rate] [mortgage] loan", SENSE_PART, PART_PREMIUM | PART_LOANS },
	{ "discount [rate] [mortgage] loan", SENSE_PART, PART_DISCOUNT | PART_LOANS },
	{ "premium", SENSE_PART, PART_PREMIUM },
	{ "discount", SENSE_PART, PART_DISCOUNT },
	{ "class|classes", SENSE_CLASS, 0 },
	{ "certificate", SENSE_CERTIFICATES, 0 },
	{ "all [of] class|classes [of] [certificate]", SENSE_CERTIFICATES, 0 },
	{ "month", SENSE_UNIT, UNIT_MONTHS },
	{ "year", SENSE_UNIT, UNIT_YEARS },
	{ "percent", SENSE_UNIT, UNIT_PERCENT },
	{ "per cent", SENSE_UNIT, UNIT_PERCENT },
	{ "percentage point", SENSE_UNIT, UNIT_OTHER },
	{ "dollar", SENSE_UNIT, UNIT_USD },
	{ "day|week|point|unit|family|payment|time|property|borrower", SENSE_UNIT, UNIT_OTHER },
	{ "basis point", SENSE_UNIT, UNIT_OTHER },
	{ "one", SENSE_NUMERAL, 1 },
	{ "two", SENSE_NUMERAL, 2 },
	{ "three", SENSE_NUMERAL, 3 },
	{ "four", SENSE_NUMERAL, 4 },
	{ "five", SENSE_NUMERAL, 5 },
	{ "six", SENSE_NUMERAL, 6 },
	{ "seven", SENSE_NUMERAL, 7 },
	{ "eight", SENSE_NUMERAL, 8 },
	{ "nine", SENSE_NUMERAL, 9 },
	{ "ten", SENSE_NUMERAL, 10 },
	{ "eleven", SENSE_NUMERAL, 11 },
	{ "twelve", SENSE_NUMERAL, 12 },
	{ "thirteen", SENSE_NUMERAL, 13 },
	{ "fourteen", SENSE_NUMERAL, 14 },
	{ "fifteen", SENSE_NUMERAL, 15 },
	{ "sixteen", SENSE_NUMERAL, 16 },
	{ "seventeen", SENSE_NUMERAL, 17 },
	{ "eighteen", SENSE_NUMERAL, 18 },
	{ "nineteen", SENSE_NUMERAL, 19 },
	{ "twenty", SENSE_NUMERAL, 20 },
	{ "thirty", SENSE_NUMERAL, 30 },
	{ "forty", SENSE_NUMERAL, 40 },
	{ "fifty", SENSE_NUMERAL, 50 },
	{ "sixty", SENSE_NUMERAL, 60 },
	{ "seventy", SENSE_NUMERAL, 70 },
	{ "eighty", SENSE_NUMERAL, 80 },
	{ "ninety", SENSE_NUMERAL, 90 },
	{ "zero", SENSE_NUMERAL, 0 },
	{ "january|february|march|april|may|june|july|august|september|october|november|december",
	  SENSE_MONTH, 0 },
	{ "million|billion|thousand|hundred|dozen", SENSE_SCALE, 0 },

	{ "mortgage loan underwriting", SENSE_FILLER, 0 },
	{ "mortgage loan schedule|seller|purchase|interest|rate|application|file", SENSE_FILLER, 0 },
	{ "loan underwriting|application|policy", SENSE_FILLER, 0 },
	{ "referred to [as|herein|hereafter|collectively] [as]", SENSE_QUOTE, 0 },
	{ "called|designated|termed", SENSE_QUOTE, 0 },
	{ "[designated|known] as", SENSE_QUOTE, 0 },
	{ "before servicing fee", SENSE_FILLER, 0 },
	{ "telephone|registration|file|commission|identification|cusip number", SENSE_FILLER, 0 },
	{ "thereof|whereof|hereof|therein|within|wherein", SENSE_FILLER, 0 },
	{ "premium payment|insurance", SENSE_FILLER, 0 },
	{ "by [no|not] more|less than", SENSE_FILLER, 0 },
	{ "by up to", SENSE_FILLER, 0 },
	{ "not vary|differ|deviate from", SENSE_FILLER, 0 },
	{ "by at most|least", SENSE_FILLER, 0 },
	{ "for [aggregate|combined|grand] total of", SENSE_FILLER, FILLER_SUM },
	{ "or total of", SENSE_FILLER, 0 },
	{ "per [mortgage] loan", SENSE_FILLER, 0 },
	{ "reduced|increased|decreased|raised|lowered|limited to", SENSE_FILLER, 0 },
	{ "less [scheduled] [principal] payment [of]", SENSE_FILLER, 0 },
	{ "lesser|greater|lower|higher|smaller|larger|greatest|least of", SENSE_FILLER, FILLER_CHOICE },
	{ "by [aggregate|total] [principal] balance", SENSE_FILLER, FILLER_BASE },
	{ "by [aggregate|total] principal amount", SENSE_FILLER, FILLER_BASE },
	{ "following characteristic|information", SENSE_FILLER, FILLER_LEAD },
	{ "as did|do|does", SENSE_FILLER, FILLER_TOO },
	{ "[expressed|calculated|computed] as percentage|fraction of", SENSE_FORMULA, 0 },
	{ "calculated|computed|determined|derived|obtained by dividing|subtracting", SENSE_FORMULA, 0 },
	{ "remainder|rest", SENSE_FILLER, FILLER_REST },
	{ "balance|other by", SENSE_FILLER, FILLER_REST },
	{ "all other by", SENSE_FILLER, FILLER_REST },
	{ "balance|other are|were|is|was secured", SENSE_FILLER, FILLER_REST },
	{ "all other are|were secured", SENSE_FILLER, FILLER_REST },
	{ "by [aggregate|total] number", SENSE_FILLER, FILLER_NUMBER },
	{ "by [aggregate|total] number of [mortgage] loan", SENSE_FILLER, FILLER_NUMBER },
	{ "based on [aggregate|total] number [of] [mortgage] [loan]", SENSE_FILLER, FILLER_NUMBER },
	{ "in|of trust [fund|estate]", SENSE_FILLER, 0 },
	{ "at time of", SENSE_FILLER, 0 },
	{ "underlying|backing|supporting|secure|secures|securing [offered] certificate", SENSE_FILLER, 0 },
	{ "evidenced|represented by [offered] certificate", SENSE_FILLER, 0 },
	{ "unless|except [as] otherwise stated|indicated|noted|specified", SENSE_FILLER, 0 },
};

/* What stands for itself, and what is neither that nor a word of any phrase. */
static const struct {
	enum token_kind kind;
	struct meaning  meaning;
} marks[] = {
	{ TOKEN_WORD, { SENSE_NONE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_NUMBER, { SENSE_NUMBER, UNIT_COUNT, 0, 0 } },
	{ TOKEN_DOLLARS, { SENSE_NUMBER, UNIT_USD, 0, 0 } },
	{ TOKEN_PERCENT, { SENSE_NUMBER, UNIT_PERCENT, 0, 0 } },
	{ TOKEN_SPOILT, { SENSE_SPOILT, UNIT_COUNT, 0, 0 } },
	{ TOKEN_DATE, { SENSE_NUMBER, UNIT_DATE, 0, 0 } },
	{ TOKEN_COMMA, { SENSE_JOIN, UNIT_COUNT, JOIN_COMMA, 0 } },
	{ TOKEN_SEMICOLON, { SENSE_JOIN, UNIT_COUNT, JOIN_SEMICOLON, 0 } },
	{ TOKEN_COLON, { SENSE_COLON, UNIT_COUNT, 0, 0 } },
	{ TOKEN_DASH, { SENSE_COLON, UNIT_COUNT, 0, 0 } },
	{ TOKEN_OPEN, { SENSE_OPEN, UNIT_COUNT, 0, 0 } },
	{ TOKEN_CLOSE, { SENSE_CLOSE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_QUOTE, { SENSE_QUOTE, UNIT_COUNT, 0, 0 } },
	{ TOKEN_OTHER, { SENSE_NONE, UNIT_COUNT, 0, 0 } },
};

/* Words that change nothing inside a phrase: "aggregate (scheduled) principal balance". */
static const char *const ignored[] = {
	"scheduled", "outstanding", "unpaid", "stated", "adjusted", "current", "actual", "remaining",
	"annual",    "gross",       "per",    "annum",  "approximate", "respective", "contractual",
	"final",     "basis",       "estimated", "initial", "such", "calendar",
};

static int
add_rows(struct phrases *phrases, const struct row *rows, size_t count, enum sense sense)
{
	for (size_t i = 0; i < count; i++)
		if (phrases_add(phrases, rows[i].phrase, (uint8_t)sense, rows[i].value) != 0)
			return -1;
	return 0;
}

#define ADD_ROWS(phrases, rows, sense) add_rows(phrases, rows, sizeof(rows) / sizeof *(rows), sense)

static int
add_measures(struct phrases *phrases)
{
	for (int i = 0; measures[i].phrase != NULL; i++)
		if (phrases_add(phrases, measures[i].phrase, SENSE_MEASURE, i) != 0)
			return -1;
	return 0;
}

static int
add_others(struct phrases *phrases)
{
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (phrases_add(phrases, others[i].phrase, (uint8_t)others[i].sense, others[i].value) != 0)
			return -1;
	for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++)
		if (phrases_ignore(phrases, ignored[i]) != 0)
			return -1;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (phrases_add_mark(phrases, marks[i].kind, marks[i].meaning) != 0)
			return -1;
	return 0;
}

/* Finds a fact's refinements, which are rows in succession. */
static struct refined
refined_of(const char *fact)
{
	struct refined found = { 0, 0 };

	for (size_t row = 0; row < sizeof refinements / sizeof *refinements; row++) {
		if (strcmp(refinements[row].fact, fact) != 0)
			continue;
		if (found.count == 0)
			found.first = (uint8_t)row;
		found.count++;
	}
	return found;
}

/* Finds what there is to measures beside their rows. */
static int
find_refinements(struct wording *wording)
{
	size_t count = sizeof measures / sizeof *measures - 1;

	wording->refined = calloc(count, sizeof *wording->refined);
	if (wording->refined == NULL)
		return -1;
	for (size_t i = 0; i < count; i++) {
		/* rows of the same fact stand together, most of them */
		bool same = i > 0 && strcmp(measures[i].fact, measures[i - 1].fact) == 0;
		wording->refined[i] = same ? wording->refined[i - 1] : refined_of(measures[i].fact);
		if (wording->loans == NULL && strcmp(measures[i].fact, "loans") == 0)
			wording->loans = &measures[i];
		if (wording->cut_off_date == NULL && strcmp(measures[i].fact, "cut_off_date") == 0)
			wording->cut_off_date = &measures[i];
	}
	return 0;
}

int
wording_build(struct wording *wording)
{
	struct phrases *phrases;

	*wording = (struct wording){ .phrases = NULL };
	wording->vocabulary = vocabulary_new();
	if (wording->vocabulary != NULL)
		wording->phrases = phrases_new(wording->vocabulary);
	phrases = wording->phrases;
	if (phrases == NULL || find_refinements(wording) != 0 || add_measures(phrases) != 0 ||
	    ADD_ROWS(phrases, bounds, SENSE_BOUND) != 0 ||
	    ADD_ROWS(phrases, fixed_bounds, SENSE_FIXED_BOUND) != 0 ||
	    ADD_ROWS(phrases, bounds_behind, SENSE_BOUND_BEHIND) != 0 ||
	    ADD_ROWS(phrases, extremes, SENSE_EXTREME) != 0 ||
	    ADD_ROWS(phrases, contexts, SENSE_CONTEXT) != 0 ||
	    ADD_ROWS(phrases, links, SENSE_LINK) != 0 ||
	    ADD_ROWS(phrases, neutrals, SENSE_NEUTRAL) != 0 || add_others(phrases) != 0) {
		wording_free(wording);
		return -1;
	}
	return 0;
}

void
wording_free(struct wording *wording)
{
	phrases_free(wording->phrases);
	vocabulary_free(wording->vocabulary);
	free(wording->refined);
	*wording = (struct wording){ .phrases = NULL };
}

const struct refinement *
wording_refine(const struct wording *wording, const struct measure *measure, unsigned context)
{
	struct refined refined = wording->refined[measure - measures];

	for (size_t i = refined.first; i < (size_t)refined.first + refined.count; i++)
		if ((refinements[i].context & context) == refinements[i].context)
			return &refinements[i];
	return NULL;
}

const struct wording_name *
wording_unit(enum unit unit)
{
	static const struct wording_name usd = { "usd", 3 }, percent = { "percent", 7 },
	                                 months = { "months", 6 }, years = { "years", 5 },
	                                 date = { "date", 4 }, count = { "count", 5 };

	switch (unit) {
	case UNIT_USD:
		return &usd;
	case UNIT_PERCENT:
		return &percent;
	case UNIT_MONTHS:
		return &months;
	case UNIT_YEARS:
		return &years;
	case UNIT_DATE:
		return &date;
	case UNIT_COUNT:
	case UNIT_OTHER:
	default:
		return &count;
	}
}

const struct wording_name *
wording_bound(enum bound bound)
{
	static const struct wording_name names[] = {
		[BOUND_EQ] = { "eq", 2 }, [BOUND_GE] = { "ge", 2 }, [BOUND_LE] = { "le", 2 },
		[BOUND_LT] = { "lt", 2 }, [BOUND_GT] = { "gt", 2 },
	};

	return &names[bound];
}

enum bound
wording_negate(enum bound bound)
{
	static const enum bound negated[] = { BOUND_EQ, BOUND_LT, BOUND_GT, BOUND_GE, BOUND_LE };

	return negated[bound];
}
