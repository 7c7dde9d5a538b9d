/*
 * What the main files share: the manners of a filter.
 */
#include "util/program.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "util/sandbox.h"
#include "util/threads.h"

#ifndef VERSION
#define VERSION "unknown"
#endif

void
program_confine(char *const *operands, size_t count)
{
	bool opens_files = false;

	for (size_t i = 0; i < count; i++)
		opens_files = opens_files || strcmp(operands[i], "-") != 0;
	if (sandbox_enter(opens_files) != 0)
		message_die("the sandbox can't be entered");
}

void
program_check_memory(const struct output *text)
{
	if (text->error != 0)
		message_die(strerror(text->error));
}

int
program_finish(struct output *output, enum status status)
{
	if (output_close(output) == 0)
		return (int)status;
	message_file("standard output", errno);
	return STATUS_TROUBLE;
}

void
program_complain(const char *file, uintmax_t line, const char *reason)
{
	if (line == 0)
		message("%s: %s", file, reason);
	else
		message_at(file, line, reason, (struct slice){ NULL, 0 });
}

_Noreturn static void
print_and_exit(const char *first, const char *second)
{
	struct output output = OUTPUT_TO(STDOUT_FILENO);

	output_string(&output, first);
	output_string(&output, second);
	exit(program_finish(&output, STATUS_OK));
}

/* Whether the letter is one of the options that the text of --help lists. */
static bool
is_listed(const char *help, int letter)
{
	const char start[] = { '\n', ' ', ' ', '-', (char)letter, ',', '\0' };

	return letter > 0 && letter < 128 && strstr(help, start) != NULL;
}

/*
 * Whether a long option, which getopt_long does not know, is the start of one
 * that the text of --help lists: then it is of several, as for one it would do.
 */
static bool
is_ambiguous(const char *help, const char *word)
{
	size_t length = strcspn(word, "=");

	for (const char *at = help; (at = strstr(at, " --")) != NULL; at++)
		if (strncmp(at + 1, word, length) == 0)
			return true;
	return false;
}

const char *
program_letters(const char *letters)
{
	return getenv("POSIXLY_CORRECT") != NULL ? letters : letters + 1;
}

/* Says what is wrong with the option that getopt_long answered '?' or ':' to. */
_Noreturn static void
bad_option(int answer, char *const *argv, const char *help)
{
	const char *word = argv[optind - 1]; /* or NULL: musl's getopt counts a missing argument */
	const char *next = word == NULL ? NULL : argv[optind]; /* a cluster that was not read to its end */
	char        letter[] = "-?";
	bool        short_option = optopt > 0 && optopt < 128;
	bool        known = optopt >= PROGRAM_HELP || is_listed(help, optopt);
	bool        in_cluster = short_option && next != NULL && next[0] == '-' && next[1] != '-' &&
	                  strchr(next + 1, optopt) != NULL;

	if (answer == '?' && known) {
		message("option takes no argument: '%s'; see --help", word);
		exit(STATUS_TROUBLE);
	}
	if (short_option && (word == NULL || in_cluster || strncmp(word, "--", 2) != 0)) {
		letter[1] = (char)optopt;
		word = letter;
	}
	if (answer == ':')
		message("option needs an argument: '%s'; see --help", word);
	else if (optopt == 0 && word != NULL && is_ambiguous(help, word))
		message("option is ambiguous: '%s'; see --help", word);
	else
		message("no such option: '%s'; see --help", word);
	exit(STATUS_TROUBLE);
}

static size_t
read_threads(const char *text)
{
	size_t threads = threads_parse(text);

	if (threads > 0)
		return threads;
	message("--parallel: not a number of threads: '%s'", text);
	exit(STATUS_TROUBLE);
}

void
program_option(int option, char *const *argv, const char *help, struct program_options *options)
{
	switch (option) {
	case 'n':
		options->no_header = true;
		break;
	case PROGRAM_LABEL:
		options->label = optarg;
		break;
	case PROGRAM_PARALLEL:
		options->threads = read_threads(optarg);
		break;
	case PROGRAM_HELP:
		print_and_exit(help, "");
	case PROGRAM_VERSION:
		print_and_exit(message_name(), " (term sheet filters) " VERSION "\n");
	default:
		bad_option(option, argv, help);
	}
}
