/*
 * Runs a command and prints what it took: "measure COMMAND [ARGUMENT]..."
 * writes the nanoseconds by the clock, those of processors, and the most memory
 * in KiB that it or a command it waited for had at a time to descriptor 3. Exits
 * as the command did.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { REPORT = 3 };

static int64_t
nanoseconds(void)
{
	struct timespec now = { 0 };

	(void)clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static int64_t
of_timeval(struct timeval time)
{
	return (int64_t)time.tv_sec * 1000000000 + (int64_t)time.tv_usec * 1000;
}

int
main(int argc, char **argv)
{
	struct rusage used = { 0 };
	int           status = 0;

	if (argc < 2) {
		fprintf(stderr, "usage: measure COMMAND [ARGUMENT]...\n");
		return 2;
	}
	int64_t start = nanoseconds();
	pid_t   child = fork();
	if (child == 0) {
		(void)close(REPORT);
		(void)execvp(argv[1], argv + 1);
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child ||
	    getrusage(RUSAGE_CHILDREN, &used) != 0) {
		perror("measure");
		return 2;
	}
	dprintf(REPORT, "%" PRId64 "\t%" PRId64 "\t%ld\n", nanoseconds() - start,
	        of_timeval(used.ru_utime) + of_timeval(used.ru_stime), used.ru_maxrss);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 2;
}
