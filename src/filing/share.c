/*
 * Sharing the filings of FILE operands out to threads. Parts are taken one
 * after the other under a lock, and worked on at the same time. A part ends
 * where another filing seems to start, which a scout finds that looks at so
 * much of the operand only; where the part's segmenter finds that none does,
 * it goes on to the operand's end, and what others made of the rest is thrown
 * away. Lines and filings count from the operand's start: each thread counts
 * the lines of its part before it reads that, and tells the next one; filings
 * that bear numbers (FILE#3) are numbered within their part at first, and in
 * the whole operand when the part is put out.
 */
#include "filing/share.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "filing/cut.h"
#include "filing/operands.h"
#include "filing/segment.h"
#include "record/tsv.h"
#include "util/ascii.h"
#include "util/input.h"
#include "util/program.h"
#include "util/progress.h"
#include "util/separator.h"
#include "util/threads.h"

enum {
	PART_MOST = 1024 * 1024, /* bytes of a part, and those up to the next place to cut */
	PART_LEAST = 64 * 1024,
	PART_BEHIND = 8 * 1024,         /* bytes behind a part that tell whether a filing starts there */
	PART_OUTPUT = 2 * 1024 * 1024,  /* more than that of a part's records waits for its turn */
	PARTS_AHEAD = 4,                /* parts a thread that may wait to be put out */
	SCOUT_LEAST = 64 * 1024,        /* bytes that are searched for a place to cut at first */
	SCOUT_MOST = 4 * 1024 * 1024,   /* and at last */
	SMALL_INPUT = 4 * 1024 * 1024   /* bytes that are not worth a thread */
};

/* What is kept in memory of a part's work until its turn comes. */
struct buffers {
	struct output   records;
	struct output   messages;
	struct buffers *next; /* spare ones, if these are */
};

/* A part of an operand, and what it gave. */
struct part {
	size_t              operand;
	uintmax_t           sequence;
	bool                first;    /* it starts its operand */
	bool                begun;    /* some of it was put out */
	bool                done;
	bool                overran;  /* it went on to its operand's end */
	uintmax_t           start;    /* its position in the operand */
	size_t              length;   /* its bytes up to the next part, or 0: all that are left */
	uintmax_t           stop;     /* where the next part's text starts, or UINTMAX_MAX */
	size_t              filings;
	struct buffers     *buffers;
	struct share_result result;
};

/* What the threads share. */
struct share {
	const struct share_client *client;
	const struct share_input  *input;
	struct part               *parts;    /* a ring of `size` */
	struct buffers            *buffers;  /* for so many parts */
	size_t                     size;

	pthread_mutex_t            taking;   /* holds what follows */
	size_t                     operand;  /* the operand to take from */
	uintmax_t                  bytes;    /* of the operand, or 0 where it is no regular file */
	uintmax_t                  position; /* where its next part starts */
	struct input               scout;    /* what looks for the part's end */

	pthread_mutex_t            lock;     /* holds what follows, and the parts' `done` */
	pthread_cond_t             moved;    /* a part was counted or put out, or there is no use in going on */
	uintmax_t                  counted;  /* parts whose lines were counted so far */
	uintmax_t                  lines;    /* of their operand, up to the end of the last */
	uintmax_t                  taken;    /* parts taken so far */
	uintmax_t                  put;      /* parts put out so far */
	struct buffers            *spare;    /* a list, the first the one used last: caches may have that */
	bool                       putting;  /* a thread puts out the parts that are done */
	bool                       ended;    /* the output takes no more */
	int                        error;

	/* the thread's whose part is put out */
	struct output             *output;
	struct share_result       *result;
	size_t                     numbered; /* filings of the operand that were put out */
	size_t                     overrun;  /* the operand whose further parts are thrown away, or count */
	struct output              label;    /* what its filings' names start with */
	struct output              name;     /* a filing's */
};

static char *const standard_input[] = { "-" };

void
share_complain(struct share_run *run, const char *file, uintmax_t line, const char *reason)
{
	program_complain(file, line, reason);
	run->result.status = STATUS_TROUBLE;
}

/* Has the run begin with what its client was not given before. */
static void
start(struct share_run *run, struct output *output)
{
	run->output = output;
	run->result = (struct share_result){ 0, STATUS_OK };
}

/* Adds a result to another: records add up, and the graver status holds. */
static void
add(struct share_result *sum, const struct share_result *result)
{
	sum->records += result->records;
	if (result->status > sum->status)
		sum->status = result->status;
}

/* Has the client read a block, and the segmenter look for what it wants next. */
static void
read_block(const struct share_client *client, struct share_run *run, const char *file,
           const struct block *block, struct segmenter *segmenter)
{
	client->block(run, file, block);
	if (client->kinds_next != NULL)
		segmenter_want(segmenter, client->kinds_next(run));
}

/*** one thread ***/

/* The name of an operand in records. */
static const char *
label_of(const struct share_input *input, const char *file)
{
	return strcmp(file, "-") == 0 && input->label != NULL ? input->label : file;
}

static int
work_alone(const struct share_client *client, const struct share_input *input,
           struct output *output, struct share_result *result)
{
	struct operands      operands;
	struct block         block;
	enum operands_result next;
	struct share_run    *run = client->begin(client->options);

	if (run == NULL)
		return -1;
	start(run, output);
	operands_begin(&operands, input->files, input->count, input->label, client->kinds);
	while (output->error == 0 && (next = operands_next(&operands, &block)) != OPERANDS_END) {
		if (next == OPERANDS_TROUBLE)
			share_complain(run, operands.file, operands.line, operands.reason);
		else
			read_block(client, run, operands.file, &block, operands.segmenter);
	}
	client->finish(run);
	add(result, &run->result);
	client->end(run);
	operands_end(&operands);
	return 0;
}

/*** taking parts ***/

/* Memory ran out in a thread: all are to end. */
static void
fail(struct share *share)
{
	(void)pthread_mutex_lock(&share->lock);
	share->error = ENOMEM;
	(void)pthread_cond_broadcast(&share->moved);
	(void)pthread_mutex_unlock(&share->lock);
}

/* Waits until a part of the ring is free. Returns it, or NULL where there is no use in going on. */
static struct part *
free_part(struct share *share)
{
	(void)pthread_mutex_lock(&share->lock);
	while (share->taken - share->put == share->size && share->error == 0)
		(void)pthread_cond_wait(&share->moved, &share->lock);
	struct part *part = NULL;
	if (share->error == 0 && !share->ended) {
		part = &share->parts[share->taken % share->size];
		part->buffers = share->spare;
		share->spare = part->buffers->next;
		part->sequence = share->taken++;
		part->done = false;
	}
	(void)pthread_mutex_unlock(&share->lock);
	return part;
}

/* The bytes of a regular file; 0 for anything else. */
static uintmax_t
bytes_of(const char *file)
{
	struct stat status;

	if (strcmp(file, "-") == 0 || stat(file, &status) != 0 || !S_ISREG(status.st_mode))
		return 0;
	return (uintmax_t)status.st_size;
}

/* How many bytes a part of the operand has at least. */
static size_t
part_least(const struct share *share)
{
	uintmax_t wanted = share->bytes / (2 * share->size);

	if (wanted < PART_LEAST)
		return PART_LEAST;
	return wanted < PART_MOST ? (size_t)wanted : PART_MOST;
}

/* Looks for a place to cut behind the position. Returns whether there is one near it. */
static bool
scout(struct share *share, uintmax_t position, struct cut *cut)
{
	struct input *input = &share->scout;

	if (input->fd < 0 && input_open(input, share->input->files[share->operand]) != 0)
		return false;
	for (size_t size = SCOUT_LEAST; size <= SCOUT_MOST && !input->ended; size *= 4) {
		if (input_start_at(input, position, size) != 0)
			return false;
		progress_unread(input->end);
		if (cut_find((struct slice){ input->bytes, input->end }, cut))
			return true;
	}
	return false;
}

/* Finds out which bytes of the operand are the part's. */
static void
measure(struct share *share, struct part *part)
{
	uintmax_t  behind = share->position + part_least(share);
	struct cut cut;

	if (behind < share->bytes && scout(share, behind, &cut)) {
		part->length = (size_t)(behind + cut.line - share->position);
		part->stop = behind + cut.text;
		share->position = behind + cut.line;
		return;
	}
	part->length = 0;
	part->stop = UINTMAX_MAX;
	input_close(&share->scout);
	share->operand++;
	share->position = 0;
}

/* Takes the next part. Returns NULL where there are no more. */
static struct part *
take(struct share *share)
{
	struct part *part = NULL;

	(void)pthread_mutex_lock(&share->taking);
	if (share->operand < share->input->count)
		part = free_part(share);
	if (part != NULL) {
		part->operand = share->operand;
		part->start = share->position;
		part->first = share->position == 0;
		part->begun = part->overran = false;
		part->filings = 0;
		if (part->first)
			share->bytes = bytes_of(share->input->files[share->operand]);
		measure(share, part);
	}
	(void)pthread_mutex_unlock(&share->taking);
	return part;
}

/*** putting out ***/

/*
 * The length of the filing's name that a record starts with, the tab or newline
 * behind it included, where that is the label, "#" and a number within the
 * part; else 0.
 */
static size_t
numbered_name(struct slice record, struct slice label, size_t *number)
{
	size_t at = label.length;

	if (record.length <= at || memcmp(record.text, label.text, at) != 0 || record.text[at] != '#')
		return 0;
	*number = 0;
	for (at++; at < record.length && ascii_is_digit(record.text[at]); at++)
		*number = *number * 10 + (size_t)(record.text[at] - '0');
	return at < record.length && ascii_is_one_of(record.text[at], "\t\n") ? at + 1 : 0;
}

/* The length of the first of some records, its newline included. */
static inline size_t
record_length(struct slice records)
{
	const char *newline = memchr(records.text, '\n', records.length);

	return newline != NULL ? (size_t)(newline - records.text) + 1 : records.length;
}

static inline bool
starts_with(struct slice text, struct slice start)
{
	return text.length >= start.length && memcmp(text.text, start.text, start.length) == 0;
}

/* Has the share's `name` be what stands for a name that was numbered within the part. */
static void
number_name(struct share *share, struct slice within, size_t number)
{
	share->name.used = 0;
	if (within.length == 0)
		return;
	output_slice(&share->name, output_written(&share->label));
	output_byte(&share->name, '#');
	tsv_number(&share->name, share->numbered + number);
	output_byte(&share->name, within.text[within.length - 1]);
}

/* Puts a part's records out with its filings numbered on from those before. */
static void
number_records(struct share *share, struct slice records)
{
	struct slice within = { NULL, 0 }; /* the last record's name within the part, or none */

	while (records.length > 0) {
		struct slice record = { records.text, record_length(records) };
		if (within.length == 0 || !starts_with(record, within)) {
			size_t number = 0;
			within.text = record.text;
			within.length = numbered_name(record, output_written(&share->label), &number);
			number_name(share, within, number);
		}
		struct slice name = output_written(&share->name);
		struct slice rest = { record.text + within.length, record.length - within.length };
		char *to = output_reserve(share->output, name.length + rest.length);
		if (to == NULL)
			return;
		(void)slice_put(slice_put(to, name), rest);
		share->output->used += name.length + rest.length;
		records.text += record.length;
		records.length -= record.length;
	}
}

/*
 * Puts out the records and messages that a part has so far; its turn has
 * come. Returns 0, or -1 where memory ran out.
 */
static int
put_records(struct share *share, struct part *part)
{
	struct output *records = &part->buffers->records, *messages = &part->buffers->messages;
	const char    *file = share->input->files[part->operand];

	if (part->first && !part->begun)
		share->numbered = 0;
	part->begun = true;
	if (part->operand != share->overrun || part->first) {
		share->label.used = 0;
		tsv_text(&share->label, slice_of(label_of(share->input, file)));
		if (part->first || share->label.used == 0)
			output_slice(share->output, output_written(records));
		else
			number_records(share, output_written(records));
		message_release(messages);
	}
	bool whole = share->label.error == 0 && share->name.error == 0 && records->error == 0 &&
	             messages->error == 0;
	records->used = messages->used = 0;
	return whole ? 0 : -1;
}

/* Puts the rest of a part out, and adds its result to that of all. Returns as put_records. */
static int
put_out(struct share *share, struct part *part)
{
	int result = put_records(share, part);

	if (part->operand == share->overrun && !part->first)
		return result;
	share->numbered += part->filings;
	add(share->result, &part->result);
	if (part->overran)
		share->overrun = part->operand;
	return result;
}

/* Notes how putting out went, with the lock held. */
static void
note(struct share *share, int result)
{
	if (result != 0)
		share->error = ENOMEM;
	share->ended = share->output->error != 0;
	(void)pthread_cond_broadcast(&share->moved);
}

/* Waits for the part's turn, and puts out what it has: it is too much to keep. */
static void
put_in_turn(struct share *share, struct part *part)
{
	(void)pthread_mutex_lock(&share->lock);
	while (share->put != part->sequence && share->error == 0)
		(void)pthread_cond_wait(&share->moved, &share->lock);
	bool turn = share->put == part->sequence;
	(void)pthread_mutex_unlock(&share->lock);
	int result = turn ? put_records(share, part) : -1;
	(void)pthread_mutex_lock(&share->lock);
	note(share, result);
	(void)pthread_mutex_unlock(&share->lock);
}

/*
 * Marks a part as done, and puts out all that are and whose turn it is, unless
 * another thread is at it: that one goes on to this part.
 */
static void
put_out_done(struct share *share, struct part *part)
{
	(void)pthread_mutex_lock(&share->lock);
	part->done = true;
	bool mine = !share->putting;
	while (mine && share->put < share->taken) {
		struct part *next = &share->parts[share->put % share->size];
		if (!next->done)
			break;
		share->putting = true;
		(void)pthread_mutex_unlock(&share->lock);
		int result = put_out(share, next);
		(void)pthread_mutex_lock(&share->lock);
		share->put++;
		next->buffers->next = share->spare;
		share->spare = next->buffers;
		note(share, result);
	}
	if (mine)
		share->putting = false;
	(void)pthread_mutex_unlock(&share->lock);
}

/*** the threads ***/

/* What a thread has for itself. */
struct worker {
	struct share     *share;
	struct share_run *run;
	struct segmenter *segmenter;
	struct input      input;
	size_t            operand; /* the one that the input has open */
};

static size_t
count_lines(const char *bytes, size_t length)
{
	size_t steps = length / SEPARATOR_STEP, lines = separator_count_lines(bytes, steps);

	for (size_t at = steps * SEPARATOR_STEP; at < length; at++)
		lines += bytes[at] == '\n';
	return lines;
}

/* Opens the part's operand, and reads what is known to be the part's. Returns 0, or -1 with errno. */
static int
open_part(struct worker *worker, const struct part *part)
{
	struct input *input = &worker->input;

	if (input->fd < 0 || worker->operand != part->operand) {
		input_close(input);
		worker->operand = part->operand;
		if (input_open(input, worker->share->input->files[part->operand]) != 0)
			return -1;
	}
	if (part->first && part->length == 0) /* it need be no file that has positions */
		return 0;
	size_t ahead = part->length > 0 ? part->length + PART_BEHIND : 0;
	if (input_start_at(input, part->start, ahead) != 0)
		return -1;
	if (input->end > part->length)
		progress_unread(input->end - part->length);
	return 0;
}

/* Counts the lines of a part, in its turn. Returns the number of the lines before it. */
static uintmax_t
number_lines(struct worker *worker, const struct part *part)
{
	const struct input *input = &worker->input;
	struct share       *share = worker->share;
	size_t              length = part->length < input->end ? part->length : input->end;
	size_t              lines = length > 0 ? count_lines(input->bytes, length) : 0;

	(void)pthread_mutex_lock(&share->lock);
	while (share->counted != part->sequence && share->error == 0)
		(void)pthread_cond_wait(&share->moved, &share->lock);
	uintmax_t before = part->first ? 0 : share->lines;
	share->lines = before + lines;
	share->counted++;
	(void)pthread_cond_broadcast(&share->moved);
	(void)pthread_mutex_unlock(&share->lock);
	return before;
}

/* Reads a part's blocks. Returns whether it ended where it should. */
static bool
read_blocks(struct worker *worker, struct part *part, const char *file)
{
	const struct share_client *client = worker->share->client;
	struct segmenter          *segmenter = worker->segmenter;
	struct block               block;

	for (;;) {
		switch (segmenter_next(segmenter, &block)) {
		case SEGMENT_BLOCK:
			read_block(client, worker->run, file, &block, segmenter);
			if (part->buffers->records.used + part->buffers->messages.used > PART_OUTPUT)
				put_in_turn(worker->share, part);
			break;
		case SEGMENT_TOO_LONG:
			share_complain(worker->run, file, segmenter_line(segmenter), OPERANDS_TOO_LONG);
			break;
		case SEGMENT_ERROR:
			share_complain(worker->run, file, 0, strerror(errno));
			return false;
		case SEGMENT_END:
		default:
			part->filings = segmenter_filing(segmenter)->ordinal;
			return segmenter_stopped(segmenter);
		}
	}
}

/* Reads a part that was opened. Returns as read_blocks, or false after fail. */
static bool
read_part(struct worker *worker, struct part *part, const char *file)
{
	struct share *share = worker->share;

	if (segmenter_begin(worker->segmenter, &worker->input, label_of(share->input, file),
	                    share->client->kinds) != 0) {
		fail(share);
		return false;
	}
	segmenter_part(worker->segmenter, part->first, part->stop);
	return read_blocks(worker, part, file);
}

static void
work_on(struct worker *worker, struct part *part)
{
	const struct share *share = worker->share;
	const char         *file = share->input->files[part->operand];
	struct share_run   *run = worker->run;
	int                 error = open_part(worker, part) == 0 ? 0 : errno;
	uintmax_t           lines = number_lines(worker, part);
	bool                stopped = false;

	message_hold(&part->buffers->messages);
	start(run, &part->buffers->records);
	if (error != 0) {
		share_complain(run, file, 0, strerror(error));
	} else {
		worker->input.line = lines;
		stopped = read_part(worker, part, file);
	}
	part->overran = part->stop != UINTMAX_MAX && !stopped;
	share->client->finish(run);
	part->result = run->result;
	message_hold(NULL);
	if (part->stop == UINTMAX_MAX)
		input_close(&worker->input);
}

/* What a thread does: one part after the other. */
static void *
work(void *argument)
{
	struct share *share = argument;
	struct worker worker = {
		.share = share,
		.run = share->client->begin(share->client->options),
		.segmenter = segmenter_new(),
		.input = INPUT_NONE,
	};

	if (worker.run == NULL || worker.segmenter == NULL) {
		fail(share);
	} else {
		for (struct part *part; (part = take(share)) != NULL;) {
			work_on(&worker, part);
			put_out_done(share, part);
		}
	}
	if (worker.run != NULL)
		share->client->end(worker.run);
	segmenter_free(worker.segmenter);
	input_close(&worker.input);
	input_free(&worker.input);
	return NULL;
}

/* Whether the operands are so large, or so many, that threads pay. */
static bool
is_large(const struct share_input *input)
{
	uintmax_t bytes = 0;

	for (size_t i = 0; i < input->count && bytes < SMALL_INPUT; i++)
		bytes += bytes_of(input->files[i]);
	return bytes >= SMALL_INPUT;
}

/* Runs the threads; this one is one of them. */
static void
run_threads(struct share *share, size_t count, pthread_t *threads)
{
	size_t started = 0;

	while (started + 1 < count &&
	       pthread_create(&threads[started], NULL, work, share) == 0)
		started++;
	(void)work(share);
	for (size_t i = 0; i < started; i++)
		(void)pthread_join(threads[i], NULL);
}

/* Makes the ring of parts, and buffers for them all. Returns 0, or -1 with errno ENOMEM. */
static int
make_parts(struct share *share)
{
	const struct output memory = OUTPUT_TO(-1);

	share->label = share->name = memory;
	share->parts = calloc(share->size, sizeof *share->parts);
	share->buffers = calloc(share->size, sizeof *share->buffers);
	if (share->parts == NULL || share->buffers == NULL)
		return -1;
	for (size_t i = 0; i < share->size; i++) {
		share->buffers[i] = (struct buffers){ memory, memory, share->spare };
		share->spare = &share->buffers[i];
	}
	return 0;
}

static void
free_parts(struct share *share)
{
	for (size_t i = 0; share->buffers != NULL && i < share->size; i++) {
		(void)output_close(&share->buffers[i].records);
		(void)output_close(&share->buffers[i].messages);
	}
	(void)output_close(&share->label);
	(void)output_close(&share->name);
	input_close(&share->scout);
	input_free(&share->scout);
	free(share->buffers);
	free(share->parts);
}

static int
work_together(const struct share_client *client, const struct share_input *input, size_t count,
              struct output *output, struct share_result *result)
{
	struct share share = {
		.taking = PTHREAD_MUTEX_INITIALIZER,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.moved = PTHREAD_COND_INITIALIZER,
		.client = client,
		.input = input,
		.scout = INPUT_NONE,
		.output = output,
		.result = result,
		.size = PARTS_AHEAD * count,
		.overrun = input->count,
	};
	pthread_t *threads = calloc(count, sizeof *threads);

	if (make_parts(&share) == 0 && threads != NULL)
		run_threads(&share, count, threads);
	else
		share.error = ENOMEM;
	free(threads);
	free_parts(&share);
	errno = share.error;
	return share.error == 0 ? 0 : -1;
}

int
share_operands(const struct share_client *client, const struct share_input *input,
               struct output *output, struct share_result *result)
{
	struct share_input all = *input;

	if (all.count == 0) {
		all.files = standard_input;
		all.count = 1;
	}
	if (all.threads == 0)
		all.threads = is_large(&all) ? threads_default() : 1;
	if (all.threads == 1)
		return work_alone(client, &all, output, result);
	return work_together(client, &all, all.threads, output, result);
}
