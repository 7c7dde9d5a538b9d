/*
 * What numbers are: the phrases that lead to facts, and what a fact is called
 * in a context. How a phrase is written is told in phrasing.h.
 */
#include "filing/phrasing.h"

#include <string.h>

/* The least rows of the measures' columns that repeat. */
#define WHOLE TRAIT_WHOLE
#define BEHIND TRAIT_BEHIND
#define BOUNDED TRAIT_BOUNDED
#define AREA TRAIT_AREA
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
	{ "transfer|transferred|sell|sold|convey|conveyed|assign|assigned|deposit|deposited|deliver [mortgage] loan",
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
	{ "original maturity [date]", "maturity_date", UNIT_DATE, BOUNDED },
	{ "final maturity [date]", "maturity_date", UNIT_DATE, BOUNDED },
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
	{ "after application|deduction|deducting [of] all payment [of] [principal] due on or before", "cut_off_date", UNIT_DATE,
	  TRAIT_ALONE },
	{ "after giving effect to [all] [principal] payment [of] [principal] due on or before", "cut_off_date", UNIT_DATE,
	  TRAIT_ALONE },
	{ "due on or before", "", UNIT_DATE, TRAIT_PASSED },
	{ "due|payable|received|collected on or after|prior|subsequent [to]", "", UNIT_DATE, TRAIT_PASSED },
	{ "payable|received|collected on or before", "", UNIT_DATE, TRAIT_PASSED },
	{ "due|payable|received|collected [from] [and] before|after|prior|subsequent [to]", "", UNIT_DATE, TRAIT_PASSED },
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
	{ "balance totaling|totalling|aggregating", "loan_balance", UNIT_USD, WHOLE },
	{ "balance that|which total|totaled|totalled|aggregate|aggregated", "loan_balance", UNIT_USD, WHOLE },
	{ "notional [principal] amount|balance", "", UNIT_USD, TRAIT_PASSED },
	{ "original principal balance|amount", "original_balance", UNIT_USD, BOUNDED },
	{ "original [mortgage] loan balance|amount|size", "original_balance", UNIT_USD, BOUNDED },
	{ "original balance|amount", "original_balance", UNIT_USD, BOUNDED },
	{ "principal balance|amount at|upon|on origination", "original_balance", UNIT_USD, BOUNDED },
	{ "balance at|upon origination", "original_balance", UNIT_USD, BOUNDED },
	{ "any one|single|given|particular [five] [digit] [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND | AREA },
	{ "one|same|single [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND | AREA },
	{ "any [postal] zip|postal code [area]", "zip_balance", UNIT_USD, BEHIND | AREA },
	{ "any one|single|given|particular [five] [digit] [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND | AREA },
	{ "one|same|single [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND | AREA },
	{ "any [postal] zip|postal code [area]", "zip_share", UNIT_PERCENT, BEHIND | AREA },
	{ "[five] [digit] zip|postal code [area]", "zip_balance", UNIT_USD, BOUNDED | BEHIND | AREA },
	{ "[five] [digit] zip|postal code [area]", "zip_share", UNIT_PERCENT, BOUNDED | BEHIND | AREA },
	{ "zip|postal code [area] concentration", "zip_balance", UNIT_USD, BOUNDED | AREA },
	{ "zip|postal code [area] concentration", "zip_share", UNIT_PERCENT, BOUNDED | AREA },

	/* averages */
	{ "[weighted] average [gross] [mortgage] [loan] interest|note|mortgage|contract|loan rate [of] [interest]", "wac",
	  UNIT_PERCENT, WHOLE },
	{ "weighted average rate [of] [interest]", "wac", UNIT_PERCENT, WHOLE },
	{ "[weighted] average rate of interest", "wac", UNIT_PERCENT, WHOLE },
	{ "weighted average [gross] [mortgage] coupon [rate]", "wac", UNIT_PERCENT, WHOLE },
	{ "[weighted] average rate of prepayment|default|delinquency|foreclosure|loss|return", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "wac", "wac", UNIT_PERCENT, WHOLE },
	{ "[weighted] average", "", UNIT_PERCENT | TERM | UNIT_COUNT | UNIT_USD, TRAIT_AVERAGE },
	{ "averaging|averaged", "", UNIT_PERCENT | TERM | UNIT_COUNT | UNIT_USD, TRAIT_AVERAGE },
	{ "[weighted] average net [mortgage] [loan] [interest|note|contract] rate", "wa_net_rate", UNIT_PERCENT, WHOLE },
	{ "weighted average net coupon [rate]", "wa_net_rate", UNIT_PERCENT, WHOLE },
	{ "weighted average pass through rate", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average servicing fee [rate]", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average [gross] margin", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average [initial|periodic|lifetime|maximum|minimum] [mortgage|interest|note] rate cap|floor",
	  "", UNIT_PERCENT, TRAIT_PASSED },
	{ "weighted average maximum|minimum|lifetime|periodic|initial [mortgage] [interest|note] rate", "", UNIT_PERCENT,
	  TRAIT_PASSED },
	{ "weighted average score", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "[weighted] average [fico] credit|fico score", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "weighted average fico [credit]", "wa_credit_score", UNIT_COUNT, WHOLE },
	{ "weighted average life", "", TERM, TRAIT_PASSED },
	{ "[weighted] average [loan] age", "wa_age", TERM, WHOLE },
	{ "weighted average seasoning", "wa_age", TERM, WHOLE },
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
	{ "[weighted] average [number] [of] month|year from cut off date to maturity", "wam", TERM, WHOLE },
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
	{ "[weighted] average oltv", "wa_ltv", UNIT_PERCENT, WHOLE },
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
	{ "term [to] [maturity] from [date] [of] origination", "original_term", TERM, 0 },
	{ "final maturity", "original_term", TERM, 0 },
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
	{ "mortgage|loan|contract|coupon rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "annual percentage rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "rate of interest", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "interest at [fixed] rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "bear|bears|bearing|bore interest [at] from", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "accrue|accruing|accrued at rate", "interest_rate", UNIT_PERCENT, BOUNDED },
	{ "net [mortgage] [loan] [interest|note|contract] rate", "net_rate", UNIT_PERCENT, BOUNDED },
	{ "nnr", "net_rate", UNIT_PERCENT, BOUNDED },
	{ "target [interest|pass] [through] rate", "target_rate", UNIT_PERCENT, TRAIT_PARTING },
	{ "target rate strip", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "servicing fee [rate]", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "pass through rate", "", UNIT_PERCENT, TRAIT_PASSED },
	{ "[fico] credit|fico score", "credit_score", UNIT_COUNT, BOUNDED },

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
#undef AREA
#undef TERM

/* What a fact is called in a context; the first row that fits counts. A fact's rows stand together. */
static const struct refinement refinements[] = {
	{ "transfer_date", 0, "closing_date" },
	{ "loans", CONTEXT_PLEDGED, "pledged_loans" },
	{ "balance", CONTEXT_PLEDGED, "pledged_balance" },
	{ "balance", CONTEXT_CLASS, "class_balance" },
	{ "balance", CONTEXT_CERTIFICATES, "certificate_balance" },
	{ "balance", CONTEXT_REPURCHASE, "repurchase_balance" },
	{ "balance", CONTEXT_ORIGINATION, "aggregate_original_balance" },
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
	{ "target_rate", CONTEXT_CLASS, NULL },
	{ "target_rate", CONTEXT_CERTIFICATES, NULL },
	{ "ltv", CONTEXT_PLEDGED | CONTEXT_EXACT | CONTEXT_EFFECTIVE, "pledged_effective_ltv" },
	{ "ltv", CONTEXT_PLEDGED | CONTEXT_EXACT | CONTEXT_PLAIN, "pledged_ltv" },
	{ "ltv", CONTEXT_INSURED, "insured_ltv" },
	{ "ltv", CONTEXT_AVERAGE, "wa_ltv" },
	{ "credit_score", CONTEXT_AVERAGE, "wa_credit_score" },
};

struct refined
measures_refined(const char *fact)
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

const struct refinement *
wording_refine(const struct wording *wording, const struct measure *measure, unsigned context)
{
	struct refined refined = wording->refined[measure - measures];

	for (size_t i = refined.first; i < (size_t)refined.first + refined.count; i++)
		if ((refinements[i].context & context) == refinements[i].context)
			return &refinements[i];
	return NULL;
}
