// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/pdflimits.h"

#include <QStringList>

#include <array>
#include <csignal>
#include <cstddef>
#include <span>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__)
#define BERAAD_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BERAAD_SANITIZED 1
#endif
#endif

namespace beraad::pdf {

namespace {

constexpr rlim_t kMemory = rlim_t{1} << 30; // bytes of addresses: libraries, the file, and what is made of it
constexpr rlim_t kFiles = 64; // fonts are opened one at a time

#if defined(__x86_64__)
constexpr quint32 kMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 kMachine = AUDIT_ARCH_AARCH64;
#else
constexpr quint32 kMachine = 0; // no filter: the limits have to do
#endif

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both{most, most};
    setrlimit(resource, &both);
}

/// A filter of the kernel over system calls. Reading goes on, because fonts that a file does not bring are read from
/// the system when they are needed.
class CallFilter {
public:
    CallFilter()
    {
        add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch));
        unlessEqual(kMachine, SECCOMP_RET_KILL_PROCESS);
        loadNumber();
    }

    void refuse(long number, int error = EPERM)
    {
        jump(BPF_JEQ, quint32(number), 0, 1);
        add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | quint32(error));
    }
    /// Refuses the call when one of these bits is set in its argument.
    void refuseWithBits(long number, int argument, quint32 bits)
    {
        jump(BPF_JEQ, quint32(number), 0, 4);
        loadArgument(argument);
        jump(BPF_JSET, bits, 0, 1);
        add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
        loadNumber();
    }
    /// Refuses the call when none of these bits is set.
    void refuseWithoutBits(long number, int argument, quint32 bits)
    {
        jump(BPF_JEQ, quint32(number), 0, 4);
        loadArgument(argument);
        jump(BPF_JSET, bits, 1, 0);
        add(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
        loadNumber();
    }
    bool install()
    {
        add(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
        const sock_fprog program{static_cast<unsigned short>(m_steps.size()), m_steps.data()};
        return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
    }

private:
    void add(int code, quint32 value) { m_steps.push_back({quint16(code), 0, 0, value}); }
    void jump(int test, quint32 value, quint8 whenTrue, quint8 whenFalse)
    {
        m_steps.push_back({quint16(BPF_JMP | test | BPF_K), whenTrue, whenFalse, value});
    }
    void unlessEqual(quint32 value, quint32 verdict)
    {
        jump(BPF_JEQ, value, 1, 0);
        add(BPF_RET | BPF_K, verdict);
    }
    void loadNumber() { add(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)); }
    void loadArgument(int argument) // its lower half, on machines whose small end comes first
    {
        add(BPF_LD | BPF_W | BPF_ABS, quint32(offsetof(seccomp_data, args) + 8 * size_t(argument)));
    }

    std::vector<sock_filter> m_steps;
};

bool filterCalls()
{
    if constexpr (kMachine == 0)
        return false;
    CallFilter filter;
    constexpr quint32 kWriting = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
    filter.refuseWithBits(SYS_openat, 2, kWriting);
    filter.refuseWithoutBits(SYS_clone, 0, CLONE_THREAD); // threads are made, processes are not
    filter.refuse(SYS_clone3, ENOSYS); // its flags are out of sight; the C library falls back to clone
    filter.refuse(SYS_openat2, ENOSYS);
#ifdef SYS_open // older machines have calls that newer ones express by the others
    filter.refuseWithBits(SYS_open, 1, kWriting);
    for (const long call : {SYS_creat, SYS_fork, SYS_vfork, SYS_unlink, SYS_rmdir, SYS_mkdir, SYS_rename, SYS_link,
                            SYS_symlink, SYS_chmod, SYS_chown, SYS_mknod})
        filter.refuse(call);
#endif
    for (const long call : {SYS_execve,
                            SYS_execveat,
                            SYS_socket,
                            SYS_socketpair,
                            SYS_connect,
                            SYS_bind,
                            SYS_listen,
                            SYS_ptrace,
                            SYS_kill,
                            SYS_tkill,
                            SYS_unlinkat,
                            SYS_mkdirat,
                            SYS_renameat2,
                            SYS_linkat,
                            SYS_symlinkat,
                            SYS_fchmod,
                            SYS_fchmodat,
                            SYS_fchown,
                            SYS_fchownat,
                            SYS_truncate,
                            SYS_mknodat,
                            SYS_mount,
                            SYS_umount2,
                            SYS_setns,
                            SYS_unshare,
                            SYS_chroot,
                            SYS_bpf,
                            SYS_keyctl,
                            SYS_io_uring_setup,
                            SYS_pidfd_open,
                            SYS_shmget,
                            SYS_userfaultfd,
                            SYS_perf_event_open,
                            SYS_process_vm_readv,
                            SYS_process_vm_writev})
        filter.refuse(call);
    return filter.install();
}

} // namespace

bool giveUpRights()
{
    std::signal(SIGXFSZ, SIG_IGN); // a write that is refused is an error, not an end
    std::signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, kFiles);
    prctl(PR_SET_DUMPABLE, 0);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
#ifdef BERAAD_SANITIZED
    return true; // the sanitizers themselves need addresses without end, and processes
#else
    limit(RLIMIT_AS, kMemory);
    return filterCalls();
#endif
}

void allowSecondsOfProcessor(int seconds)
{
    rusage used{};
    rlimit both{};
    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &both) != 0)
        return;
    both.rlim_cur = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + seconds + 1);
    setrlimit(RLIMIT_CPU, &both);
}

QStringList triedRights()
{
    QStringList lines;
    const auto tell = [&lines](const QString &what, bool isRefused) {
        lines << what + (isRefused ? u": refused"_s : u": possible"_s);
    };
    const int file = open("/tmp/beraad-pdf-check", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    tell(u"write"_s, file < 0 || write(file, "x", 1) < 0);
    const int socketToAnyone = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    tell(u"network"_s, socketToAnyone < 0);
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    tell(u"process"_s, child < 0);
    std::array<char *, 1> none{nullptr};
    execve("/bin/true", none.data(), none.data());
    tell(u"program"_s, true); // this line is not reached when it is possible
    void *memory = std::malloc(size_t{3} << 30);
    tell(u"memory"_s, memory == nullptr);
    std::free(memory);
    return lines;
}

} // namespace beraad::pdf
