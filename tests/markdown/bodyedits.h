// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace frontrow::test {

/// The text of a post, its lines ended by '\n'; empty where there is none.
[[nodiscard]] inline QString postText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(u'\r') : QString();
}

/// The files of posts below \a folder, sorted.
[[nodiscard]] inline QStringList postsBelow(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(each.next());
    }
    files.sort();
    return files;
}

/// The cases of \a room, "markdown" or "commonmark".
[[nodiscard]] inline QStringList casesOf(const QString &room)
{
    return postsBelow(QStringLiteral(FRONTROW_SOURCE_DIR "/tests/%1/cases").arg(room));
}

/// All of them as one text.
[[nodiscard]] inline QString allCasesOf(const QString &room)
{
    QString text;
    for (const QString &file : casesOf(room)) {
        text += postText(file) + QStringLiteral("\n\n");
    }
    return text;
}

/// \a count paragraphs of two lines, the first of which ends with \a words.
[[nodiscard]] inline QString paragraphs(int count, const QString &words = QStringLiteral("words"))
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QStringLiteral("Paragraph %1 with *some* %2\nover two lines.\n\n").arg(QString::number(i), words);
    }
    return text;
}

/// \a text after something was taken away, or one of \a pieces was put in, at a place by chance.
[[nodiscard]] inline QString edited(QString text, const QStringList &pieces, QRandomGenerator &random)
{
    const qsizetype place = random.bounded(static_cast<qint64>(text.size()) + 1);
    const qsizetype removed = random.bounded(3) == 0 ? random.bounded(30) : 0;
    const QString inserted = random.bounded(4) == 0 ? QString() : pieces[random.bounded(pieces.size())];
    return text.replace(place, std::min(removed, text.size() - place), inserted);
}

} // namespace frontrow::test
