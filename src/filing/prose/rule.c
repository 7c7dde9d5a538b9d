/*
 * Whether a number is one of the rules that loans are made by, and no fact of
 * those of the pool: "under the guidelines, no mortgage loan may have".
 */
#include "filing/prose/work.h"

#include "filing/words.h"
#include "util/ascii.h"
#include "util/len.h"

/* Words that lead to rules. */
static const char *const rule_leads[] = {
	"under", "pursuant", "according", "permitted", "allowed", "required", "accordance",
};

/* Words for what loans are made by, rules and programs, where a sentence says what these ask for. */
static const char *const rule_words[] = {
	"policy", "policies", "guideline", "guidelines", "program", "programs", "standards",
	"procedures", "criteria",
};

/* Words by which rules allow something. */
static const char *const permitting[] = {
	"permit", "permits", "permitted", "permitting", "allow", "allows", "allowed", "allowing",
	"require", "requires", "required", "requiring",
};

/* Words for rules alone, behind such leads: loans "under a program" are still those of the pool. */
static const char *const rules[] = {
	"guideline", "guidelines", "standards", "criteria", "policies",
};

/* Whether words from a token on lead to rules: "under the seller's guidelines", "in accordance with the standards". */
static bool
starts_rule(const struct sentence *s, size_t token)
{
	enum { NEAR = 6 };

	/* most groups and sentences are beside other words, which their first letter tells */
	if (!ascii_is_one_of(ascii_lower(sentence_token(s, token).text[0]), "uprai"))
		return false;
	token += words_equal(sentence_token(s, token), slice_of("in")) ||
	         words_equal(sentence_token(s, token), slice_of("as"));
	if (!words_equal_one(sentence_token(s, token), rule_leads, LEN(rule_leads)))
		return false;
	size_t end = token + NEAR < s->count ? token + NEAR : s->count - 1;
	for (token++; token <= end && sentence_kind(s, token) == TOKEN_WORD; token++)
		if (words_equal_one(sentence_token(s, token), rules, LEN(rules)))
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
	return !is_share_by_rule(c, w);
}

bool
work_is_rule_word(struct slice word)
{
	return words_equal_one(word, rule_words, LEN(rule_words));
}

/* Whether a group bounds what rules permit: "originated under policies that permit ratios of no more than 95%". */
static bool
is_permitted(const struct clauses *c, const struct work *w)
{
	const struct figure_group *next = w->group + 1;

	/* "under policies that permit ratios of no more than 95%, is 65%": the latter is of another measure */
	bool more = w->index + 1 < c->groups.count && next->chain == (int)w->index && next->verb;
	if (w->item > (int)w->group->start || w->group->verb || more)
		return false;
	for (size_t i = w->item < 0 ? 0 : (size_t)w->item; i-- > 0;) {
		enum sense sense = work_sense(c, i);
		if (sense == SENSE_SUBJECTS || reading_is_link(c->reading, i, LINK_VERB) || work_is_semicolon(c, i))
			return false;
		if (sense != SENSE_NONE || !words_equal_one(reading_text(c->reading, i), permitting, LEN(permitting)))
			continue;
		i -= i > 0 && work_sense(c, i - 1) == SENSE_RELATIVE;
		return i > 0 && work_is_rule_word(reading_text(c->reading, i - 1));
	}
	return false;
}

bool
work_is_told_as_rule(const struct clauses *c, const struct work *w)
{
	const uint64_t leads = reading_bit(SENSE_BOUND) | reading_bit(SENSE_LINK) | reading_bit(SENSE_NONE);
	size_t         behind = w->group->end;

	if (work_may_have(c, reading_bit(SENSE_NONE)) && is_permitted(c, w))
		return true;
	behind += work_sense(c, behind) == SENSE_CONTEXT;
	return (reading_bit(work_sense(c, behind)) & leads) != 0 && behind < c->reading->count &&
	       starts_rule(c->reading->sentence, c->reading->items[behind].token);
}
