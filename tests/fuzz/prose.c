/*
 * The prose parser: a fact's fields are fit for a record, its value is of its
 * unit; what lies before and behind a line in memory makes no difference, nor
 * what was read before the filing.
 */
#include "filing/prose/prose.h"

#include "alone.h"
#include "fuzz.h"
#include "record/date.h"
#include "record/tsv.h"

static struct output whole = OUTPUT_TO(-1), other = OUTPUT_TO(-1);
static struct prose *prose, *fresh;

static void
check_fact(const struct fact *fact)
{
	static const char *const units[] = { "usd", "percent", "months", "years", "count", "date" };
	static const char *const ops[] = { "eq", "ge", "le", "lt", "gt" };
	char                     date[DATE_LENGTH + 1];
	size_t                   unit = 0, op = 0;

	must(is_field(fact->pool) && is_field(fact->certificate) && is_field(fact->name),
	     "a fact's text is fit for a field");
	while (unit < 6 && !slice_is(fact->unit, units[unit]))
		unit++;
	while (op < 5 && !slice_is(fact->op, ops[op]))
		op++;
	must(unit < 6 && op < 5, "a fact's unit and op are known");
	must(fact->pool.length > 0 && fact->name.length > 0 && fact->value.length > 0 &&
	             fact->line > 0,
	     "a fact says what it is");
	must(unit == 5 ? date_parse(fact->value, date) == DATE_LENGTH : is_plain(fact->value),
	     "a fact's value is of its unit");
}

static void
write_field(struct output *output, struct slice text)
{
	output_slice(output, text);
	output_byte(output, '\t');
}

static void
write_found(struct output *output, const struct prose *from)
{
	size_t             count;
	const struct fact *facts = prose_facts(from, &count);

	for (size_t i = 0; i < count; i++) {
		check_fact(&facts[i]);
		write_field(output, facts[i].pool);
		write_field(output, facts[i].certificate);
		write_field(output, facts[i].name);
		write_field(output, facts[i].op);
		write_field(output, facts[i].value);
		write_field(output, facts[i].unit);
		tsv_number(output, facts[i].line);
		output_byte(output, '\n');
	}
	const struct prose_problem *problems = prose_problems(from, &count);
	for (size_t i = 0; i < count; i++) {
		tsv_number(output, problems[i].line);
		output_string(output, problems[i].reason);
		output_slice(output, problems[i].text);
		output_byte(output, '\n');
	}
}

static void
end_filing(void)
{
	must(prose_end(prose) == 0 && prose_end(fresh) == 0, "there is memory");
	write_found(&whole, prose);
	write_found(&other, fresh);
	must_equal(bytes_of(&whole), bytes_of(&other), "facts hang on their filing alone");
	whole.used = other.used = 0;
	prose_free(fresh);
	fresh = prose_new();
	must(fresh != NULL, "there is memory");
}

static void
see(const struct block *block)
{
	struct block copy = alone_copy(block);

	if (block->begins)
		end_filing();
	must(prose_block(prose, block) == 0 && prose_block(fresh, &copy) == 0, "there is memory");
	write_found(&whole, prose);
	write_found(&other, fresh);
	alone_free(&copy);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct slice text = { (const char *)data, size };

	prose = prose_new();
	fresh = prose_new();
	must(prose != NULL && fresh != NULL, "there is memory");
	whole.used = other.used = 0;
	each_block(text, BLOCK_PROSE | BLOCK_ITEM, see);
	end_filing();
	prose_free(prose);
	prose_free(fresh);
	return 0;
}
