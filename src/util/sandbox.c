/*
 * The sandbox: pledge on OpenBSD, a seccomp filter on Linux. A refused call
 * fails and does not kill, so that what a libc tries but can do without (is
 * this a terminal?) does no harm.
 */
#include "util/sandbox.h"

#if defined __SANITIZE_ADDRESS__ || defined __SANITIZE_THREAD__
#define NO_SANDBOX 1
#elif defined __has_feature
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || \
    __has_feature(thread_sanitizer)
#define NO_SANDBOX 1
#endif
#endif
#if defined __linux__ && defined __has_include && !defined NO_SANDBOX
#if __has_include(<linux/seccomp.h>)
#include <linux/audit.h>
#if defined __x86_64__ && defined __LP64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined __i386__
#define ARCHITECTURE AUDIT_ARCH_I386
#elif defined __aarch64__ && defined __AARCH64EL__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#elif defined __ARMEL__
#define ARCHITECTURE AUDIT_ARCH_ARM
#elif defined __s390x__
#define ARCHITECTURE AUDIT_ARCH_S390X
#endif
#endif
#endif

#if defined ARCHITECTURE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include "util/len.h"

#define LOW (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 4 : 0) /* of an argument's 8 bytes */
#define WRITING (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)

#define LOAD(at) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (at))
#define LOAD_CALL LOAD(offsetof(struct seccomp_data, nr))
#define LOAD_ARGUMENT(n) LOAD(offsetof(struct seccomp_data, args[n]) + LOW)
#define IS(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), (yes), (no))
#define HAS(bits, yes, no) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, (bits), (yes), (no))
#define ANSWER(action) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_##action)
#define START \
	LOAD(offsetof(struct seccomp_data, arch)), IS(ARCHITECTURE, 1, 0), ANSWER(KILL), LOAD_CALL

/* Allows a call: always, or where an argument is a value, has a bit, has none of some bits. */
#define ALLOW(call) IS(SYS_##call, 0, 1), ANSWER(ALLOW)
#define ALLOW_WHERE(call, n, test) \
	IS(SYS_##call, 0, 4), LOAD_ARGUMENT(n), test, ANSWER(ALLOW), LOAD_CALL
#define ALLOW_IS(call, n, value) ALLOW_WHERE(call, n, IS((value), 0, 1))
#define ALLOW_NONE(call, n, bits) ALLOW_WHERE(call, n, HAS((bits), 1, 0))

/* What a program may do that opens nothing stands behind what one that opens files may do. */
static struct sock_filter filter[] = {
	START,
#ifdef SYS_open
#define OPENING 14
	ALLOW_NONE(open, 1, WRITING),
#else
#define OPENING 9
#endif
	ALLOW_NONE(openat, 2, WRITING),
	START,
	ALLOW(read), ALLOW(readv), ALLOW(close), ALLOW(lseek), ALLOW(fstat), ALLOW(statx),
	ALLOW_IS(write, 0, 1), ALLOW_IS(write, 0, 2), ALLOW_IS(writev, 0, 1), ALLOW_IS(writev, 0, 2),
#ifdef SYS_mmap2
	ALLOW_NONE(mmap2, 2, PROT_EXEC), ALLOW(_llseek), ALLOW(fstat64), ALLOW(sigreturn),
#elif defined __s390x__
	ALLOW(mmap), /* its arguments are in memory */ ALLOW(newfstatat),
#else
	ALLOW_NONE(mmap, 2, PROT_EXEC), ALLOW(newfstatat),
#endif
#ifdef SYS_stat
	ALLOW(stat),
#endif
	ALLOW_NONE(mprotect, 2, PROT_EXEC), ALLOW(brk), ALLOW(madvise), ALLOW(mremap), ALLOW(munmap),
#ifdef __s390x__
	ALLOW_WHERE(clone, 1, HAS(CLONE_THREAD, 0, 1)),
#else
	ALLOW_WHERE(clone, 0, HAS(CLONE_THREAD, 0, 1)),
#endif
	IS(SYS_clone3, 0, 1), ANSWER(ERRNO | ENOSYS), /* its flags can't be seen: use clone */
	ALLOW(futex), ALLOW(set_robust_list), ALLOW(rseq), ALLOW(sched_getaffinity),
	ALLOW(sched_yield), ALLOW(getpid), ALLOW(gettid), ALLOW(getrandom), ALLOW(clock_gettime),
#ifdef SYS_futex_time64
	ALLOW(futex_time64), ALLOW(clock_gettime64),
#endif
	ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(restart_syscall),
	ALLOW(exit), ALLOW(exit_group), ANSWER(ERRNO | EPERM),
};

int
sandbox_enter(bool opens_files)
{
	size_t            from = opens_files ? 0 : OPENING;
	unsigned short    length = (unsigned short)(LEN(filter) - from);
	struct sock_fprog program = { .len = length, .filter = filter + from };

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0)
		return 0;
	return errno == EINVAL ? 0 : -1; /* EINVAL: a kernel without it */
}

#elif defined __OpenBSD__ && !defined NO_SANDBOX

int pledge(const char *promises, const char *execpromises); /* no POSIX name */

int
sandbox_enter(bool opens_files)
{
	return pledge(opens_files ? "stdio rpath" : "stdio", (const char *)0);
}

#else

int
sandbox_enter(bool opens_files)
{
	(void)opens_files;
	return 0;
}

#endif
