/*
 * Feeds a program its standard input in pieces, and sees that it makes no
 * difference: "dribble STEP PROGRAM [ARGUMENT]... <FILE" runs the program on
 * FILE whole, byte by byte, and cut in two at every STEP-th offset. A packet
 * of a socket ends a read(2), whatever the program asks for.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST = 1 << 20 };

struct result {
	char   bytes[MOST];
	size_t count;
	int    status;
};

_Noreturn static void
die(const char *what)
{
	perror(what);
	exit(2);
}

/* Sends the first `cut` bytes, then the rest, in pieces of at most `piece`. */
static void
send_pieces(int to, const char *bytes, size_t count, size_t cut, size_t piece)
{
	for (size_t from = 0; from < count;) {
		size_t left = from < cut ? cut - from : count - from;
		size_t size = left < piece ? left : piece;
		if (send(to, bytes + from, size, 0) != (ssize_t)size) {
			if (errno == EPIPE || errno == ECONNRESET)
				return; /* the program has read enough */
			die("send");
		}
		from += size;
	}
}

/* Takes what comes from a descriptor until its end. */
static void
collect(int from, struct result *result)
{
	ssize_t count;

	result->count = 0;
	while ((count = read(from, result->bytes + result->count, MOST - result->count)) > 0)
		result->count += (size_t)count;
	if (count < 0)
		die("read");
}

static void
run(char **command, const char *bytes, size_t count, size_t cut, size_t piece,
    struct result *result)
{
	int in[2], out[2];

	if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, in) != 0 || pipe(out) != 0)
		die("pipe");
	pid_t program = fork();
	if (program < 0)
		die("fork");
	if (program == 0) {
		(void)dup2(in[0], STDIN_FILENO);
		(void)dup2(out[1], STDOUT_FILENO);
		(void)dup2(out[1], STDERR_FILENO);
		for (int i = 0; i < 2; i++) {
			(void)close(in[i]);
			(void)close(out[i]);
		}
		(void)execvp(command[0], command);
		die(command[0]);
	}
	(void)close(in[0]);
	(void)close(out[1]);
	pid_t sender = fork();
	if (sender < 0)
		die("fork");
	if (sender == 0) {
		send_pieces(in[1], bytes, count, cut, piece);
		_exit(0);
	}
	(void)close(in[1]);
	collect(out[0], result);
	(void)close(out[0]);
	if (waitpid(program, &result->status, 0) < 0 || waitpid(sender, NULL, 0) < 0)
		die("wait");
}

int
main(int argc, char **argv)
{
	static struct result input, whole, pieces;

	if (argc < 3)
		return 2;
	(void)signal(SIGPIPE, SIG_IGN);
	size_t step = strtoul(argv[1], NULL, 10);
	char **command = argv + 2;
	collect(STDIN_FILENO, &input);
	run(command, input.bytes, input.count, input.count, 100000, &whole);
	for (size_t cut = 0; cut < input.count; cut += step) {
		run(command, input.bytes, input.count, cut, cut == 0 ? 1 : 100000, &pieces);
		if (pieces.status == whole.status && pieces.count == whole.count &&
		    memcmp(pieces.bytes, whole.bytes, whole.count) == 0)
			continue;
		printf("%s differs where its input is cut at byte %zu (0: everywhere)\n", command[0], cut);
		return 1;
	}
	return 0;
}
