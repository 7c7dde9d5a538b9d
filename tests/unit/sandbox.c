/*
 * Tries what the sandbox is there to refuse, and what it must allow:
 * "sandbox files DIRECTORY" or "sandbox nothing DIRECTORY" prints a line for
 * each thing tried, "sandbox without DIRECTORY" the same outside the sandbox.
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

int
main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
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
