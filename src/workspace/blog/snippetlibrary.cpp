// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "workspace/blog/snippetlibrary.h"

#include "base/atomicfile.h"
#include "base/repopath.h"
#include "base/sourcetext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>

/// A static library's resources are there only when they are named; the macro works outside of namespaces only.
static void initSnippetResources()
{
    Q_INIT_RESOURCE(snippets);
}

namespace frontrow {

namespace {

const QString snippetEnding = QStringLiteral(".md");
constexpr qint64 largestSnippet = 64LL * 1024; // bytes

QStringList namesIn(const QString &folder)
{
    constexpr qsizetype most = 500;
    const QStringList names = QDir(folder).entryList({u'*' + snippetEnding}, QDir::Files, QDir::Name);
    return names.first(std::min(names.size(), most));
}

/// Nothing where it is no text of the size of a snippet.
QString textIn(const QByteArray &bytes)
{
    const Result<SourceText> source = SourceText::decode(bytes);
    QString text = source ? source->text() : QString();
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

void add(QMap<QString, Snippet> &known, const QString &file, const QByteArray &bytes, Snippet::Origin origin)
{
    const QString name = QFileInfo(file).completeBaseName();
    if (const QString text = textIn(bytes); !text.isEmpty()) {
        known.insert(name.toCaseFolded(), {name, text, origin});
    }
}

void addBuiltIn(QMap<QString, Snippet> &known, const QString &language)
{
    initSnippetResources();
    const bool isGerman = language.section(u'-', 0, 0).section(u'_', 0, 0).compare(u"de", Qt::CaseInsensitive) == 0;
    const QString folder = isGerman ? QStringLiteral(":/snippets/de/") : QStringLiteral(":/snippets/en/");
    for (const QString &name : namesIn(folder)) {
        if (QFile file(folder + name); file.open(QIODevice::ReadOnly)) {
            add(known, name, file.readAll(), Snippet::Origin::BuiltIn);
        }
    }
}

/// A link out of the blog is not followed.
void addOfBlog(QMap<QString, Snippet> &known, const QString &siteFolder)
{
    const QString folder = QStringLiteral("_frontrow/snippets/");
    for (const QString &name : namesIn(siteFolder + u'/' + folder)) {
        const Result<RepoPath> path = RepoPath::parse(folder + name);
        const Result<QString> file = path ? siteFile(siteFolder, *path) : failure(path.error().kind, {});
        if (const Result<QByteArray> bytes = file ? readFile(*file, largestSnippet) : failure(file.error().kind, {})) {
            add(known, name, *bytes, Snippet::Origin::Blog);
        }
    }
}

void addOfPerson(QMap<QString, Snippet> &known)
{
    const QString folder = snippetFolder() + u'/';
    for (const QString &name : namesIn(folder)) {
        if (const Result<QByteArray> bytes = readFile(folder + name, largestSnippet)) {
            add(known, name, *bytes, Snippet::Origin::Person);
        }
    }
}

} // namespace

QString snippetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/frontrow/snippets");
}

QList<Snippet> readSnippets(const QString &siteFolder, const QString &language)
{
    QMap<QString, Snippet> known;
    addBuiltIn(known, language);
    if (!siteFolder.isEmpty()) {
        addOfBlog(known, siteFolder);
    }
    addOfPerson(known);
    return known.values();
}

Result<QString> writeSnippet(const QString &name, const QString &text)
{
    constexpr qsizetype longest = 60; // letters
    const bool isName = !name.isEmpty() && name.size() <= longest && !name.startsWith(u'.')
        && std::ranges::all_of(name, [](QChar c) { return c.isPrint() && c != u'/' && c != u'\\'; });
    if (!isName) {
        return failure(Error::Kind::Refused,
            SnippetLibrary::tr(
                "“%1” cannot name a snippet: a name has up to 60 letters, no slash, and does not begin with "
                "a dot. Choose another one.")
                .arg(name));
    }
    const QString folder = snippetFolder();
    const QString file = folder + u'/' + name + snippetEnding;
    if (QFileInfo::exists(file)) {
        return failure(Error::Kind::Refused,
            SnippetLibrary::tr("You have a snippet “%1” already. Choose another name, or edit its file %2.")
                .arg(name, file));
    }
    if (!QDir().mkpath(folder)) {
        return failure(
            Error::Kind::Unwritable, SnippetLibrary::tr("The folder of snippets, %1, cannot be made.").arg(folder));
    }
    const Result<void> written = replaceFile(file, (text + u'\n').toUtf8());
    return written ? Result<QString>(file) : std::unexpected(written.error());
}

SnippetLibrary::SnippetLibrary(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QList<Snippet>>::finished, this, [this] {
        m_snippets = m_watcher.result();
        Q_EMIT wasRead();
    });
}

SnippetLibrary::~SnippetLibrary()
{
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void SnippetLibrary::refresh(const QString &siteFolder, const QString &language)
{
    m_watcher.setFuture(QtConcurrent::run(readSnippets, siteFolder, language)); // the watcher forgets an older reading
}

} // namespace frontrow
