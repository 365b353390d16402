// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

namespace frontrow {

/// The HTML that Jekyll's kramdown makes of \a texts, with Jekyll's own configuration, in one process; null where it
/// fails. Empty where Ruby cannot be run.
[[nodiscard]] inline QStringList byKramdown(const QStringList &texts)
{
    QProcess ruby;
    ruby.start(QStringLiteral("ruby"), {QStringLiteral(FRONTROW_SOURCE_DIR "/tests/markdown/kramdown.rb")});
    ruby.write(QJsonDocument(QJsonArray::fromStringList(texts)).toJson());
    ruby.closeWriteChannel();
    ruby.waitForFinished(300'000);
    QStringList answers;
    for (const QJsonValue &answer : QJsonDocument::fromJson(ruby.readAllStandardOutput()).array()) {
        answers.append(answer.toString());
    }
    return answers;
}

} // namespace frontrow
