/*
 * Whether a number is one of the rules that loans are made by, and no fact of
 * those of the pool: "under the guidelines, no mortgage loan may have".
 */
#include "filing/work.h"

#include "filing/words.h"

/* Whether words from a token on lead to rules: "under the seller's guidelines", "in accordance with the standards". */
static bool
starts_rule(const struct sentence *s, size_t token)
{
	static const char *const leads[] = { "under", "pursuant", "according", "permitted", "allowed", "required", "accordance" };
	static const char *const rules[] = { "guideline", "guidelines", "standards", "criteria", "policies" };
	enum { NEAR = 6 };

	token += words_equal(sentence_token(s, token), slice_of("in")) || words_equal(sentence_token(s, token), slice_of("as"));
	if (!words_equal_one(sentence_token(s, token), leads, sizeof leads / sizeof *leads))
		return false;
	size_t end = token + NEAR < s->count ? token + NEAR : s->count - 1;
	for (token++; token <= end && sentence_kind(s, token) == TOKEN_WORD; token++)
		if (words_equal_one(sentence_token(s, token), rules, sizeof rules / sizeof *rules))
			return true;
	return false;
}

/* Whether a group is the share of the loans that came by a rule: "under the new guidelines, 5% of the loans were". */
static bool
is_share_by_rule(const struct clauses *c, const struct work *w)
{
	if (w->group->unit != UNIT_PERCENT || !work_has_trait(w->measure, TRAIT_BEHIND))
		return false;
	for (size_t token = 0; token < c->reading->sentence->count; token++)
		if (words_equal(sentence_token(c->reading->sentence, token), slice_of("may")))
			return false;
	return true;
}

bool
work_is_opened_by_rule(const struct clauses *c)
{
	return starts_rule(c->reading->sentence, 0);
}

bool
work_is_rule(const struct clauses *c, const struct work *w)
{
	size_t behind = w->group->end;

	if (c->ruled)
		return !is_share_by_rule(c, w);
	/* a bound of each loan */
	if (w->bound == BOUND_EQ || work_has_trait(w->measure, TRAIT_WHOLE | TRAIT_BEHIND | TRAIT_ALONE))
		return false;
	behind += work_sense(c, behind) == SENSE_CONTEXT;
	return behind < c->reading->count && starts_rule(c->reading->sentence, c->reading->items[behind].token);
}
