/*
 * Tries what the sandbox is there to refuse, and what it must allow:
 * "sandbox files DIRECTORY" or "sandbox nothing DIRECTORY" prints a line for
 * each thing tried, "sandbox without DIRECTORY" the same outside the sandbox.
 * "sandbox cost FILE" prints the time that a large read takes inside, in
 * percent of what it takes outside.
 */
#include "util/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void
tell(const char *what, int failed)
{
	printf("%s: %s\n", what, failed ? strerror(errno) : "done");
}

static int
try_open(const char *directory, const char *name, int flags)
{
	char path[4096];

	(void)snprintf(path, sizeof path, "%s/%s", directory, name);
	int fd = open(path, flags, 0600);
	if (fd >= 0)
		(void)close(fd);
	return fd < 0;
}

static int
try_fork(void)
{
	pid_t child = fork();

	if (child == 0)
		_exit(0);
	return child < 0 || waitpid(child, NULL, 0) != child;
}

static int
try_exec(void)
{
	char  name[] = "true";
	char *arguments[] = { name, NULL };

	/* Outside the sandbox the file is missing, so that this program goes on. */
	(void)execv("/nonexistent/true", arguments);
	return errno != ENOENT;
}

static void *
allocate(void *unused)
{
	(void)unused;
	for (size_t size = 1; size < (size_t)1 << 24; size *= 2) {
		char *bytes = malloc(size);
		if (bytes == NULL)
			return NULL;
		memset(bytes, 1, size);
		free(bytes);
	}
	return &errno;
}

static int
try_threads(void)
{
	pthread_t threads[4];
	int       failed = 0;

	for (size_t i = 0; i < 4; i++)
		if ((errno = pthread_create(&threads[i], NULL, allocate, NULL)) != 0)
			return 1;
	for (size_t i = 0; i < 4; i++) {
		void *result = NULL;
		(void)pthread_join(threads[i], &result);
		failed |= result == NULL;
	}
	return failed;
}

static int
try_executable_memory(void)
{
	void *page = aligned_alloc(4096, 4096);
	int   failed = page == NULL || mprotect(page, 4096, PROT_READ | PROT_WRITE | PROT_EXEC) != 0;

	if (page != NULL && !failed)
		(void)mprotect(page, 4096, PROT_READ | PROT_WRITE);
	free(page);
	return failed;
}

static int
try_memory(void)
{
	size_t size = 1;
	char  *bytes = NULL;

	for (; size < (size_t)1 << 26; size *= 2) {
		char *moved = realloc(bytes, size);
		if (moved == NULL)
			break;
		bytes = moved;
		memset(bytes, 1, size);
	}
	free(bytes);
	return size < (size_t)1 << 26;
}

enum { ATTEMPTS = 200 };

/* The time, in nanoseconds, that reading 16 blocks took. */
static long
time_reads(int file)
{
	static char     block[256 * 1024];
	struct timespec start, end;

	(void)clock_gettime(CLOCK_MONOTONIC, &start);
	for (int i = 0; i < 16; i++)
		if (read(file, block, sizeof block) < 0)
			exit(2);
	(void)clock_gettime(CLOCK_MONOTONIC, &end);
	return (end.tv_sec - start.tv_sec) * 1000000000 + end.tv_nsec - start.tv_nsec;
}

/* In the sandbox, times reads whenever a byte is read, and writes what they took. */
static int
time_inside(int file)
{
	long took;

	if (sandbox_enter(true) != 0)
		return 2;
	while (read(STDIN_FILENO, &(char){ 0 }, 1) == 1) {
		took = time_reads(file);
		if (write(STDOUT_FILENO, &took, sizeof took) != sizeof took)
			return 2;
	}
	return 0;
}

/*
 * Times reads inside and outside in turn, since a machine's clock changes, and
 * compares the least of each.
 */
static int
cost(const char *file)
{
	long inside = 1000000000, outside = inside, took;
	int  fd = open(file, O_RDONLY), ask[2], answer[2];

	if (fd < 0 || pipe(ask) != 0 || pipe(answer) != 0)
		return 2;
	if (fork() == 0) {
		(void)dup2(ask[0], STDIN_FILENO);
		(void)dup2(answer[1], STDOUT_FILENO);
		(void)close(ask[1]);
		_exit(time_inside(fd));
	}
	(void)close(answer[1]);
	for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
		took = time_reads(fd);
		outside = took < outside ? took : outside;
		if (write(ask[1], "", 1) != 1 || read(answer[0], &took, sizeof took) != sizeof took)
			return 2;
		inside = took < inside ? took : inside;
	}
	printf("%ld\n", inside * 100 / outside);
	return fflush(stdout) == 0 ? 0 : 2;
}

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	if (strcmp(argv[1], "cost") == 0)
		return cost(argv[2]);
	/* a line at a time, so that the child has none to print again */
	(void)setvbuf(stdout, NULL, _IOLBF, 0);
	int inherited = open("/dev/null", O_WRONLY);
	if (strcmp(argv[1], "without") != 0 && sandbox_enter(strcmp(argv[1], "files") == 0) != 0)
		return 2;
	tell("read", read(STDIN_FILENO, &(char){ 0 }, 1) < 0);
	tell("memory", try_memory());
	tell("threads", try_threads());
	tell("open to read", try_open(argv[2], "here", O_RDONLY | O_CLOEXEC));
	tell("open to write", try_open(argv[2], "here", O_WRONLY));
	tell("open to read and write", try_open(argv[2], "here", O_RDWR));
	tell("open to cut", try_open(argv[2], "here", O_RDONLY | O_TRUNC));
	tell("open to make", try_open(argv[2], "new", O_RDONLY | O_CREAT));
	tell("write elsewhere", write(inherited, "", 1) < 0);
	tell("socket", socket(AF_UNIX, SOCK_STREAM, 0) < 0);
	tell("fork", try_fork());
	tell("exec", try_exec());
	tell("kill", kill(getpid(), 0));
	tell("unlink", unlink(argv[2]) < 0 && errno != EISDIR);
	tell("executable memory", try_executable_memory());
	return fflush(stdout) == 0 ? 0 : 2;
}
