// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

namespace frontrow {

/// A text to put into posts, with marks that expandedSnippet() reads.
struct Snippet
{
    enum class Origin {
        Person, ///< a file `NAME.md` in snippetFolder()
        Blog, ///< one in `_frontrow/snippets` of the blog, which git shares
        BuiltIn,
    };

    QString name; ///< the name of the file, without its ending
    QString text; ///< lines end in '\n', the last one in nothing
    Origin origin = Origin::BuiltIn;

    bool operator==(const Snippet &) const = default;
};

/// Where the person's snippets are; absolute, and need not be there.
[[nodiscard]] QString snippetFolder();

/// The snippets of the person, of the blog in \a siteFolder, which may be empty, and those that are built in, English
/// or German as \a language, a tag such as "de-AT", says; sorted by name. Of one name the person's hides the blog's,
/// and that the built-in one. Files above 64 KB or that are no UTF-8, and what is after the first 500 names of a
/// folder, are left out. For worker threads.
[[nodiscard]] QList<Snippet> readSnippets(const QString &siteFolder, const QString &language);

/// Keeps \a text as the person's snippet \a name. \return its file.
/// Fails (Refused, Unwritable) with a sentence where the name is none, or taken.
[[nodiscard]] Result<QString> writeSnippet(const QString &name, const QString &text);

/// The snippets as they were read last, on a worker.
class SnippetLibrary : public QObject
{
    Q_OBJECT

public:
    explicit SnippetLibrary(QObject *parent = nullptr);
    /// Blocks until the reading that runs is done.
    ~SnippetLibrary() override;

    /// Reads them again; see readSnippets().
    void refresh(const QString &siteFolder, const QString &language);
    [[nodiscard]] const QList<Snippet> &snippets() const { return m_snippets; }

Q_SIGNALS:
    /// A reading is done.
    void wasRead();

private:
    QList<Snippet> m_snippets;
    QFutureWatcher<QList<Snippet>> m_watcher;
};

} // namespace frontrow
