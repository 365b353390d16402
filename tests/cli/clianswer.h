// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace frontrow::test {

/// What frontrow-cli answered.
struct CliAnswer
{
    int code = -1; ///< with which it ended; -1 when it did not end by itself within a minute
    QByteArray out;
    QByteArray err;

    /// What stands on stdout with `--json`; empty when that is no object.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out); }
    /// The sentences on stderr.
    [[nodiscard]] QString said() const { return QString::fromUtf8(err); }
};

/// Runs the real program, without a display.
[[nodiscard]] inline CliAnswer runCli(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FRONTROW_BIN_DIR "/frontrow-cli"), arguments);
    const bool hasEnded = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace frontrow::test
