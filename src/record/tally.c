/*
 * Threads that take blocks in turn, and what they find put back in order.
 */
#include "record/tally.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "record/tsv.h"
#include "util/ascii.h"
#include "util/grow.h"

/* A thread and what it works with. */
struct crew {
	struct tally *tally;
	pthread_t     thread;
	struct worker     worker;
	struct line_block block;
	uintmax_t         limit; /* where this one calls the others: bytes read */
	struct crew      *others;
	size_t            other_count;
	size_t            started;
};

static void *work(void *argument);

const struct columns *
tally_columns(const struct tally *tally)
{
	return tally->columns_count == 0 ? NULL : tally->columns[0];
}

/* Notes that the work can't go on, for all threads. */
static void
stop(struct tally *tally, int error)
{
	if (tally->error == 0)
		tally->error = error;
}

/*
 * Makes a fault. Its texts are copied, fit to be shown, because a block does not last.
 * Returns NULL with ENOMEM.
 */
static struct tally_fault *
make_fault(const char *reason, struct slice column, struct slice value)
{
	struct tally_fault *fault = calloc(1, sizeof *fault);
	struct slice        texts[2] = { column, value };

	if (fault == NULL) {
		errno = ENOMEM;
		return NULL;
	}
	fault->reason = reason;
	for (int i = 0; i < 2; i++) {
		if (texts[i].text == NULL)
			continue;
		if (texts[i].length > TALLY_VALUE)
			texts[i].length = TALLY_VALUE;
		for (size_t j = 0; j < texts[i].length; j++)
			fault->shown[i][j] = ascii_is_control(texts[i].text[j]) ? '?' : texts[i].text[j];
		texts[i].text = fault->shown[i];
	}
	fault->column = texts[0];
	fault->value = texts[1];
	return fault;
}

/* Keeps a fault, unless its operand was given up before. */
static void
keep_fault(struct tally *tally, struct tally_fault *fault)
{
	struct tally_fault **faults = NULL;

	if (!tally->given_up)
		faults = grow(tally->faults, &tally->fault_capacity, tally->fault_count + 1,
		              sizeof *faults);
	if (faults == NULL) {
		if (!tally->given_up)
			stop(tally, ENOMEM);
		free(fault);
		return;
	}
	tally->faults = faults;
	faults[tally->fault_count++] = fault;
}

/* Notes an operand of which nothing was added because it lacks the column. */
static void
end_operand(struct tally *tally)
{
	const struct columns *columns = tally->file_columns;

	if (columns == NULL || columns->wanted.text == NULL || tally->records > 0 ||
	    tally_columns(tally)->wanted.text != NULL)
		return;
	struct tally_unmatched *unmatched = grow(tally->unmatched, &tally->unmatched_capacity,
	                                         tally->unmatched_count + 1, sizeof *unmatched);
	if (unmatched == NULL) {
		stop(tally, ENOMEM);
		return;
	}
	tally->unmatched = unmatched;
	unmatched[tally->unmatched_count++] =
		(struct tally_unmatched){ tally->file, columns->wanted };
}

/* Takes note of an event whose turn it is. */
static void
settle(struct tally *tally, const struct tally_event *event)
{
	if (event->file != tally->file) {
		end_operand(tally);
		tally->file = event->file;
		tally->lines = 0;
		tally->records = 0;
		tally->given_up = false;
	}
	tally->file_columns = event->columns;
	tally->records += event->records;
	if (event->fault != NULL) {
		event->fault->file = event->file;
		event->fault->line += event->fault->line == 0 ? 0 : tally->lines;
		keep_fault(tally, event->fault);
	}
	if (event->give_up) {
		tally->given_up = true;
		blocks_skip(&tally->blocks, event->file);
	}
	tally->lines += event->lines;
	tally->turn++;
}

/* Finds the event whose turn it is among those that wait. */
static bool
settle_early(struct tally *tally)
{
	for (size_t i = 0; i < tally->early_count; i++) {
		if (tally->early[i].sequence != tally->turn)
			continue;
		struct tally_event event = tally->early[i];
		tally->early[i] = tally->early[--tally->early_count];
		settle(tally, &event);
		return true;
	}
	return false;
}

/* Takes note of an event, or keeps it until those before it have come. */
static void
finish(struct tally *tally, const struct tally_event *event)
{
	if (event->sequence == tally->turn) {
		settle(tally, event);
		while (settle_early(tally))
			;
		return;
	}
	struct tally_event *early = grow(tally->early, &tally->early_capacity,
	                                 tally->early_count + 1, sizeof *early);
	if (early == NULL) {
		stop(tally, ENOMEM);
		free(event->fault);
		return;
	}
	tally->early = early;
	early[tally->early_count++] = *event;
}

static const struct columns *
last_columns(const struct tally *tally)
{
	return tally->columns_count == 0 ? NULL : tally->columns[tally->columns_count - 1];
}

/* Makes the tables, once it is known what is summed. */
static int
make_partitions(struct tally *tally)
{
	if (tally->shared)
		return 0;
	int error = partitions_make(&tally->partitions,
	                            columns_cells(tally->columns[0], tally->request));
	tally->shared = error == 0;
	errno = error;
	return error == 0 ? 0 : -1;
}

/*
 * Finds the columns of an operand with this header line. Returns the fault, if
 * there is one; where memory is out, there is none, but the work stops.
 */
static struct tally_fault *
take_header(struct tally *tally, struct slice header)
{
	const struct columns *last = last_columns(tally);
	struct columns_fault  found = { .reason = NULL };
	struct tally_fault   *fault = NULL;

	if (last != NULL && slice_equal(last->header, header))
		return NULL;
	struct columns **list = grow(tally->columns, &tally->columns_capacity,
	                             tally->columns_count + 1, sizeof *list);
	if (list != NULL)
		tally->columns = list;
	struct columns *columns = list == NULL ? NULL : calloc(1, sizeof *columns);
	if (columns == NULL) {
		stop(tally, ENOMEM);
		return NULL;
	}
	if (columns_find(columns, tally->request, header, tally_columns(tally), &found) == 0) {
		list[tally->columns_count++] = columns;
		if (make_partitions(tally) != 0)
			stop(tally, errno);
		return NULL;
	}
	if (found.reason != NULL)
		fault = make_fault(found.reason, (struct slice){ NULL, 0 }, found.value);
	if (fault == NULL)
		stop(tally, ENOMEM);
	else
		fault->line = 1;
	columns_free(columns);
	free(columns);
	return fault;
}

/* Takes bytes off the start of a block. */
static void
pass(struct line_block *block, size_t count)
{
	block->lines += count;
	block->length -= count;
	block->position += count;
}

static void
pass_mark(struct line_block *block)
{
	struct slice bytes = { block->lines, block->length };

	pass(block, bytes.length - tsv_without_mark(bytes).length);
}

/* Takes the header off an operand's first lines. */
static struct tally_fault *
split_header(struct tally *tally, struct line_block *block)
{
	const char  *newline = memchr(block->lines, '\n', block->length);
	struct slice header = { block->lines, (size_t)(newline - block->lines) };
	size_t       taken = header.length + 1;

	if (header.length > 0 && header.text[header.length - 1] == '\r')
		header.length--;
	struct tally_fault *fault = take_header(tally, header);
	pass(block, taken);
	return fault;
}

/* A fault of an operand, which has no text of its own to show. */
static struct tally_fault *
plain_fault(struct tally *tally, const char *reason, uintmax_t line, int error)
{
	struct slice        none = { NULL, 0 };
	struct tally_fault *fault = make_fault(reason, none, none);

	if (fault == NULL) {
		stop(tally, ENOMEM);
		return NULL;
	}
	fault->line = line;
	fault->error = error;
	return fault;
}

/* Takes the next block, and says what it is; what can be said without a look at its lines is. */
static enum blocks_result
take_block(struct crew *crew, struct tally_event *event)
{
	struct tally      *tally = crew->tally;
	struct line_block *block = &crew->block;
	bool               headless = tally->request->header.count > 0;
	enum blocks_result result = BLOCKS_END;

	if (tally->error == 0)
		result = blocks_next(&tally->blocks, block);
	*event = (struct tally_event){ .sequence = block->sequence, .file = block->file };
	switch (result) {
	case BLOCKS_LINES:
		if (block->first)
			pass_mark(block);
		if (!block->first || headless)
			break;
		event->fault = split_header(tally, block);
		event->give_up = event->fault != NULL || tally->error != 0;
		event->lines = 1;
		break;
	case BLOCKS_EMPTY:
		if (!headless)
			event->fault = plain_fault(tally, "no header line: the input is empty", 0, 0);
		break;
	case BLOCKS_TOO_LONG:
		event->fault = plain_fault(tally, "line too long, passed over", 1, 0);
		event->give_up = block->first && !headless;
		event->lines = 1;
		break;
	case BLOCKS_ERROR:
		event->fault = plain_fault(tally, NULL, 0, block->error);
		break;
	case BLOCKS_END:
		break;
	}
	/* at once: another thread would take its next block before this event is settled */
	if (event->give_up)
		blocks_skip(&tally->blocks, event->file);
	crew->worker.columns = last_columns(tally);
	event->columns = crew->worker.columns;
	return result;
}

/* Makes a fault of a line that can't be read. */
static struct tally_fault *
line_fault(const struct worker *worker, const struct bad_line *bad)
{
	struct slice        column = { NULL, 0 };
	struct tally_fault *fault;

	if (bad->reason != NULL)
		column = columns_name(worker->columns, bad->column);
	fault = make_fault(bad->reason, column, bad->value);
	if (fault == NULL)
		return NULL;
	fault->line = bad->number;
	if (bad->reason == NULL) {
		fault->fields = bad->fields;
		fault->expected = worker->columns->count;
	}
	return fault;
}

/* Adds a block's lines. Returns 0, or -1 with errno ENOMEM. */
static int
add_block(struct crew *crew, struct tally_event *event)
{
	struct slice    lines = { crew->block.lines, crew->block.length };
	struct bad_line bad = { .column = COLUMN_NONE };

	uintmax_t before = crew->worker.records;
	int       status = worker_add(&crew->worker, lines, crew->block.position, &event->lines, &bad);
	event->records = crew->worker.records - before;
	if (status != 1)
		return status;
	event->fault = line_fault(&crew->worker, &bad);
	event->give_up = true;
	return event->fault == NULL ? -1 : 0;
}

/* Starts the other threads; where the system has no more, those that there are do the work. */
static void
call_others(struct crew *crew)
{
	for (; crew->started < crew->other_count; crew->started++) {
		struct crew *other = &crew->others[crew->started];
		if (pthread_create(&other->thread, NULL, work, other) != 0)
			break;
	}
	crew->other_count = crew->started;
}

/* What a thread does: blocks, until there are no more. */
static void *
work(void *argument)
{
	struct crew       *crew = argument;
	struct tally      *tally = crew->tally;
	struct tally_event event;

	(void)pthread_mutex_lock(&tally->lock);
	while (take_block(crew, &event) != BLOCKS_END) {
		bool lines = crew->block.length > 0 && !event.give_up;
		bool early = tally->blocks.position >= crew->limit;
		(void)pthread_mutex_unlock(&tally->lock);
		if (early && crew->started < crew->other_count)
			call_others(crew);
		int status = lines ? add_block(crew, &event) : 0;
		(void)pthread_mutex_lock(&tally->lock);
		if (status != 0)
			stop(tally, ENOMEM);
		finish(tally, &event);
	}
	(void)pthread_mutex_unlock(&tally->lock);
	if (worker_finish(&crew->worker) != 0) {
		(void)pthread_mutex_lock(&tally->lock);
		stop(tally, ENOMEM);
		(void)pthread_mutex_unlock(&tally->lock);
	}
	worker_free(&crew->worker);
	block_free(&crew->block);
	return NULL;
}

/* The columns of inputs without a header line are known before any is read. */
static void
name_columns(struct tally *tally)
{
	struct output header = OUTPUT_TO(-1);

	names_write(&header, &tally->request->header);
	if (header.error != 0) {
		stop(tally, ENOMEM);
	} else {
		struct tally_fault *fault = take_header(tally, (struct slice){ header.bytes, header.used });
		if (fault != NULL) {
			fault->file = COLUMN_NONE;
			fault->line = 0;
			keep_fault(tally, fault);
		}
	}
	(void)output_close(&header);
}

/* Lets the crew work, this thread being the first of it. */
static void
run_crew(struct tally *tally, struct crew *crew, size_t threads, uintmax_t small)
{
	for (size_t i = 0; i < threads; i++) {
		crew[i].tally = tally;
		crew[i].limit = UINTMAX_MAX;
		crew[i].worker.request = tally->request;
		crew[i].worker.partitions = &tally->partitions;
		crew[i].worker.seed = tally->seed;
	}
	crew[0].limit = small;
	crew[0].others = crew + 1;
	crew[0].other_count = threads - 1;
	(void)work(crew);
	for (size_t i = 0; i < crew[0].started; i++)
		(void)pthread_join(crew[1 + i].thread, NULL);
}

/* Differs from run to run, so that nobody can make keys that all meet in one slot. */
static uint64_t
make_seed(const void *somewhere)
{
	struct timespec now = { 0 };

	(void)clock_gettime(CLOCK_REALTIME, &now);
	return (uint64_t)(uintptr_t)somewhere * UINT64_C(0x9e3779b97f4a7c15) ^
	       (uint64_t)now.tv_nsec << 32 ^ (uint64_t)now.tv_sec;
}

void
tally_run(struct tally *tally, const struct request *request, char *const *files,
          size_t count, size_t threads, uintmax_t small)
{
	*tally = (struct tally){ .request = request, .blocks = BLOCKS_OF(files, count) };
	tally->seed = make_seed(tally);
	tally->error = pthread_mutex_init(&tally->lock, NULL);
	if (request->header.count > 0)
		name_columns(tally);
	struct crew *crew = calloc(threads, sizeof *crew);
	if (crew == NULL)
		stop(tally, ENOMEM);
	else if (tally->error == 0 && tally->fault_count == 0)
		run_crew(tally, crew, threads, small);
	free(crew);
	end_operand(tally);
	if (tally->error == 0 && tally->fault_count == 0 && tally->shared &&
	    partitions_sort(&tally->partitions) != 0)
		stop(tally, ENOMEM);
}

void
tally_free(struct tally *tally)
{
	for (size_t i = 0; i < tally->columns_count; i++) {
		columns_free(tally->columns[i]);
		free(tally->columns[i]);
	}
	for (size_t i = 0; i < tally->fault_count; i++)
		free(tally->faults[i]);
	for (size_t i = 0; i < tally->early_count; i++)
		free(tally->early[i].fault);
	free(tally->columns);
	free(tally->faults);
	free(tally->early);
	free(tally->unmatched);
	if (tally->shared)
		partitions_free(&tally->partitions);
	blocks_free(&tally->blocks);
	(void)pthread_mutex_destroy(&tally->lock);
}
