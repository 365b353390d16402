// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewsandbox.h"

#include "widgets/preview/previewview.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace frontrow {

namespace {

struct PreviewSandboxMessages
{
    Q_DECLARE_TR_FUNCTIONS(PreviewSandbox)
};

/// Between fork() and _exit() only calls that signal-safety(7) lists, for the application may have threads.
bool writeText(const char *path, const char *text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const ssize_t length = static_cast<ssize_t>(std::strlen(text));
    const bool isWritten = ::write(file, text, static_cast<size_t>(length)) == length;
    return ::close(file) == 0 && isWritten;
}

/// Does what Chromium's Credentials::CanCreateProcessInNewUserNS() does: a user namespace with this user mapped into
/// it, and another one inside.
bool canNestUserNamespaces()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    const QByteArray users = user + ' ' + user + " 1\n";
    const QByteArray groups = group + ' ' + group + " 1\n";
    const pid_t child = ::fork();
    if (child == 0) {
        const bool works = ::unshare(CLONE_NEWUSER) == 0 && writeText("/proc/self/setgroups", "deny")
            && writeText("/proc/self/gid_map", groups.constData()) && writeText("/proc/self/uid_map", users.constData())
            && ::unshare(CLONE_NEWUSER) == 0;
        ::_exit(works ? 0 : 1);
    }
    int status = 1;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool hasGpu()
{
    const QDir devices(QStringLiteral("/dev/dri"));
    const QFileInfoList nodes = devices.entryInfoList({QStringLiteral("renderD*")}, QDir::System);
    return std::ranges::any_of(nodes, [](const QFileInfo &node) { return node.isReadable() && node.isWritable(); });
}

/// Where WebEngine looks for its process and its resources. Source: Qt's "Deploying Qt WebEngine Applications".
QString missingWebEngineFile()
{
    const auto folder = [](const char *variable, QLibraryInfo::LibraryPath usual, const QString &below) {
        return qEnvironmentVariable(variable, QLibraryInfo::path(usual) + below);
    };
    const QStringList files{
        folder("QTWEBENGINEPROCESS_PATH", QLibraryInfo::LibraryExecutablesPath, QStringLiteral("/QtWebEngineProcess")),
        folder("QTWEBENGINE_RESOURCES_PATH", QLibraryInfo::DataPath, QStringLiteral("/resources"))
            + QStringLiteral("/qtwebengine_resources.pak")};
    const auto missing = std::ranges::find_if_not(files, [](const QString &file) { return QFileInfo::exists(file); });
    return missing == files.end() ? QString() : *missing;
}

void setUnlessSet(const char *name, const QByteArray &value)
{
    if (!qEnvironmentVariableIsSet(name)) {
        qputenv(name, value);
    }
}

} // namespace

PreviewSurroundings PreviewSurroundings::here()
{
    return {.isRoot = ::geteuid() == 0,
        .isSandboxDisabled = qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX"),
        .hasUserNamespaces = canNestUserNamespaces(),
        .missingFile = missingWebEngineFile(),
        .arguments = QCoreApplication::arguments()};
}

std::optional<QString> PreviewSurroundings::obstacle() const
{
    if (isRoot) {
        return PreviewSandboxMessages::tr(
            "The preview is off because Frontrow runs as the system's administrator, where a page "
            "cannot be sandboxed. Start Frontrow as an ordinary user to see it.");
    }
    if (isSandboxDisabled) {
        return PreviewSandboxMessages::tr(
            "The preview is off because the environment sets QTWEBENGINE_DISABLE_SANDBOX. Remove that "
            "variable and start Frontrow again.");
    }
    if (arguments.contains(QStringLiteral("--webEngineArgs"))) {
        return PreviewSandboxMessages::tr(
            "The preview is off because the command line changes how its page is sandboxed. Start "
            "Frontrow without “--webEngineArgs”.");
    }
    if (!missingFile.isEmpty()) {
        return PreviewSandboxMessages::tr(
            "The preview is off because a part of Qt WebEngine is missing: %1. Install the packages "
            "libqt6webenginecore6-bin and libqt6webengine6-data and start Frontrow again.")
            .arg(missingFile);
    }
    if (!hasUserNamespaces) {
        return PreviewSandboxMessages::tr(
            "The preview is off because this system does not let programs make user namespaces, "
            "which lock its page in. Ask the system's administrator to allow them for Frontrow.");
    }
    return std::nullopt;
}

void preparePreview()
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    // No name and no address leads anywhere: neither a page's policy nor Qt's interceptor sees a `preconnect`.
    QByteArray flags = R"(--host-resolver-rules="MAP * ~NOTFOUND")";
    // Pages come of the zygote that locks them in; the one beside it would only wait for processes that are not there.
    flags += " --no-unsandboxed-zygote";
    if (!hasGpu()) {
        // Drawing by software directly is smaller and quicker than OpenGL by software.
        flags += " --disable-gpu";
        setUnlessSet("QT_QUICK_BACKEND", "software");
        setUnlessSet("QT_XCB_GL_INTEGRATION", "none");
    } else {
        setUnlessSet("QSG_RHI_BACKEND", "opengl"); // what WebEngine asks for when it is there from the start
    }
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags);
}

} // namespace frontrow
