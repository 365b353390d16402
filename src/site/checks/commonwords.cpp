// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/checks/commonwords.h"

#include <QFile>

/// A static library's resources are there only when they are named; the macro works outside of namespaces only.
static void initWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace frontrow {

namespace {

constexpr QChar edge = u' ';

/// Calls \a take with a number for each three letters of \a word that stand beside each other.
template <typename Take> void eachTriple(QStringView word, Take take)
{
    const auto letterAt = [word](qsizetype at) { return at < 0 || at == word.size() ? edge : word[at]; };
    constexpr int bitsOfLetter = 16;
    for (qsizetype at = 0; at < word.size(); ++at) {
        const quint64 before = letterAt(at - 1).unicode();
        const quint64 here = letterAt(at).unicode();
        take((((before << bitsOfLetter) | here) << bitsOfLetter) | letterAt(at + 1).unicode());
    }
}

QString linesOf(const QString &name)
{
    initWordResources();
    QFile file(name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

CommonWords::CommonWords(const QString &lines)
{
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        const QList<QStringView> parts = line.split(u' ', Qt::SkipEmptyParts);
        const int blogs = parts.isEmpty() ? 0 : parts.constFirst().toInt(); // 0 for remarks
        for (qsizetype i = 1; blogs > 0 && i < parts.size(); ++i) {
            m_blogs.insert(parts[i].toString(), blogs);
            eachTriple(parts[i], [this](quint64 triple) { m_triples.insert(triple); });
        }
    }
}

const CommonWords &CommonWords::english()
{
    static const CommonWords words(linesOf(QStringLiteral(":/words/english.txt")));
    return words;
}

int CommonWords::oddPlacesIn(QStringView word) const
{
    int odd = 0;
    eachTriple(word, [&](quint64 triple) { odd += m_triples.contains(triple) ? 0 : 1; });
    return odd;
}

} // namespace frontrow
