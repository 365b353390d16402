// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "base/childgroup.h"

#include <QByteArray>
#include <QProcess>

#include <array>
#include <atomic>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace frontrow {

namespace {

/// Reads "+ NUMBER GROUP" and "- NUMBER"; when nobody writes any more, ends the groups that are left.
constexpr const char *helperScript = R"(trap '' HUP INT TERM
known=
while read -r sign number group; do
	rest=
	for each in $known; do
		[ "${each%=*}" = "$number" ] || rest="$rest $each"
	done
	known=$rest
	[ "$sign" = - ] || known="$known $number=$group"
done
[ -n "$known" ] || exit 0
for each in $known; do kill -TERM "-${each#*=}"; done
sleep 3
for each in $known; do kill -KILL "-${each#*=}"; done
)";

/// Starts the helper. Gives the socket that it reads, which closes when this program ends; -1 where that fails.
int startHelper()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return -1;
    }
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    QByteArray shell("sh");
    QByteArray option("-c");
    QByteArray script(helperScript);
    const std::array<char *, 4> arguments{shell.data(), option.data(), script.data(), nullptr};
    pid_t helper = 0;
    const int problem = ::posix_spawn(&helper, "/bin/sh", &files, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    ::close(ends[1]);
    if (problem != 0) {
        ::close(ends[0]);
        return -1;
    }
    return ends[0];
}

/// The socket that the helper reads.
int helper()
{
    static const int socket = startHelper();
    return socket;
}

/// A line for the helper, made without memory from the heap: it is used in a child that shares ours (vfork(2)).
class Line
{
public:
    explicit Line(char sign) { append(sign); }
    void append(int number)
    {
        append(' ');
        std::array<char, 16> text{};
        const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
        for (const char *each = text.data(); each != end; ++each) {
            append(*each);
        }
    }
    void send(int socket)
    {
        append('\n');
        // Lines this short go through whole. A helper that is gone is no reason to end (MSG_NOSIGNAL).
        static_cast<void>(::send(socket, m_text.data(), m_size, MSG_NOSIGNAL));
    }

private:
    void append(char letter) { m_text.at(m_size++) = letter; }

    std::array<char, 64> m_text{};
    size_t m_size = 0;
};

} // namespace

ChildGroup::ChildGroup(QProcess &process)
    : m_process(process)
{
    static std::atomic<int> last = 0;
    m_number = ++last;
    process.setUnixProcessParameters(QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::UseVFork);
    process.setChildProcessModifier([socket = helper(), number = m_number] {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        Line line('+');
        line.append(number);
        line.append(static_cast<int>(::getpid()));
        line.send(socket);
    });
}

ChildGroup::~ChildGroup()
{
    Line line('-');
    line.append(m_number);
    line.send(helper());
}

void ChildGroup::signal(int signal) const
{
    if (const qint64 group = m_process.processId(); group > 0) {
        ::kill(static_cast<pid_t>(-group), signal);
    }
}

} // namespace frontrow
