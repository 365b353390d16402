// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

/// Which rooms each room may include besides itself: arrows point one way only.
const QHash<QString, QStringList> mayUse{
    {QStringLiteral("base"), {}},
    {QStringLiteral("post"), {QStringLiteral("base")}},
    {QStringLiteral("liquid"), {QStringLiteral("base")}},
    {QStringLiteral("commonmark"), {QStringLiteral("base")}},
    {QStringLiteral("markdown"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("liquid"), QStringLiteral("commonmark")}},
    {QStringLiteral("media"), {QStringLiteral("base")}},
    {QStringLiteral("site"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("liquid"), QStringLiteral("commonmark"),
            QStringLiteral("markdown"), QStringLiteral("media")}},
    {QStringLiteral("event"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("liquid"), QStringLiteral("markdown"),
            QStringLiteral("media"), QStringLiteral("site")}},
    {QStringLiteral("workspace"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site"), QStringLiteral("event")}},
    {QStringLiteral("widgets"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site"), QStringLiteral("event"), QStringLiteral("workspace")}},
    {QStringLiteral("app"), {QStringLiteral("widgets"), QStringLiteral("workspace"), QStringLiteral("base")}},
    {QStringLiteral("cli"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site"), QStringLiteral("event")}},
};

/// The rooms that have sub-rooms, each with its own in order: a sub-room may include those that stand before it.
const QHash<QString, QStringList> subRooms{
    {QStringLiteral("post"),
        {QStringLiteral("markup"), QStringLiteral("editing"), QStringLiteral("yaml"), QStringLiteral("frontmatter"),
            QStringLiteral("credit"), QStringLiteral("figures")}},
    {QStringLiteral("site"),
        {QStringLiteral("text"), QStringLiteral("jekyll"), QStringLiteral("pictures"), QStringLiteral("blog"),
            QStringLiteral("checks"), QStringLiteral("git"), QStringLiteral("theme"), QStringLiteral("export"),
            QStringLiteral("verify")}},
    {QStringLiteral("workspace"),
        {QStringLiteral("settings"), QStringLiteral("prompt"), QStringLiteral("document"), QStringLiteral("preview"),
            QStringLiteral("recovery"), QStringLiteral("pictures"), QStringLiteral("blog"), QStringLiteral("theme"),
            QStringLiteral("captures"), QStringLiteral("session"), QStringLiteral("publish")}},
};

/// Headers of libraries that only some rooms may see.
const QList<std::pair<QString, QStringList>> onlyIn{
    {QStringLiteral("^yaml-cpp/"), {QStringLiteral("post"), QStringLiteral("site"), QStringLiteral("event")}},
    {QStringLiteral("^libical/"), {QStringLiteral("event")}},
    {QStringLiteral("^cmark"), {QStringLiteral("commonmark")}},
    {QStringLiteral("^exiv2/"), {QStringLiteral("media")}},
    {QStringLiteral("^(opencv2/|libimagequant|libdeflate)"), {QStringLiteral("media")}},
    {QStringLiteral("^gumbo"), {QStringLiteral("site")}},
    {QStringLiteral("^KZip"), {QStringLiteral("site")}},
    {QStringLiteral("^Sonnet/"), {QStringLiteral("site")}},
    {QStringLiteral("^KSyntaxHighlighting"), {QStringLiteral("markdown"), QStringLiteral("widgets")}},
    {QStringLiteral("^QWebEngine"), {QStringLiteral("widgets")}},
    {QStringLiteral("^Q(Widget|Application|MainWindow|Dialog|MessageBox|FileDialog|Label|PlainTextEdit)$"),
        {QStringLiteral("widgets"), QStringLiteral("app")}},
};

const QString sources = QStringLiteral(FRONTROW_SOURCE_DIR "/src");

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsARoom()
    {
        for (const QString &folder : QDir(sources).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QVERIFY2(mayUse.contains(folder), qPrintable(folder + QStringLiteral(" is no room")));
        }
    }

    void everyFolderOfARoomIsASubRoom()
    {
        for (auto room = subRooms.cbegin(); room != subRooms.cend(); ++room) {
            const QDir folder(sources + u'/' + room.key());
            QStringList found = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
            QStringList named = room.value();
            std::ranges::sort(named);
            QCOMPARE(found, named);
            QVERIFY2(folder.entryList({QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files).isEmpty(),
                qPrintable(room.key() + QStringLiteral(" has sources outside of its sub-rooms")));
        }
    }

    void includesPointOneWay()
    {
        static const QRegularExpression include(
            QStringLiteral("^#include [\"<]([^\">]+)[\">]"), QRegularExpression::MultilineOption);
        int seen = 0;
        QDirIterator files(
            sources, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString inSources = QDir(sources).relativeFilePath(path);
            const QString room = inSources.section(u'/', 0, 0);
            const qsizetype order = subRooms[room].indexOf(inSources.section(u'/', 1, 1));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = include.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                const QString header = match.next().captured(1);
                const QString used = header.section(u'/', 0, 0);
                if (mayUse.contains(used)) {
                    ++seen;
                    QVERIFY2(used == room || mayUse[room].contains(used),
                        qPrintable(QStringLiteral("%1 includes %2").arg(path, header)));
                    QVERIFY2(used != room || subRooms[room].indexOf(header.section(u'/', 1, 1)) <= order,
                        qPrintable(QStringLiteral("%1 includes %2").arg(path, header)));
                }
                for (const auto &[library, rooms] : onlyIn) {
                    QVERIFY2(!header.contains(QRegularExpression(library)) || rooms.contains(room),
                        qPrintable(QStringLiteral("%1 includes %2").arg(path, header)));
                }
            }
        }
        QVERIFY(seen > 100);
    }

    /// Nobody finds a function whose file and header have different names: a source has a header of its own name, or
    /// goes on with what such a header declares, and begins with its name.
    void everySourceHasAHeaderOfItsName()
    {
        static const QStringList entries{QStringLiteral("main"), QStringLiteral("previewplugin")};
        QDirIterator files(sources, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList without;
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            const QStringList headers = file.dir().entryList({QStringLiteral("*.h")}, QDir::Files);
            const auto isItsHeader = [&file](const QString &header) {
                return file.completeBaseName().startsWith(QFileInfo(header).completeBaseName());
            };
            if (!entries.contains(file.completeBaseName()) && std::ranges::none_of(headers, isItsHeader)) {
                without.append(QDir(sources).relativeFilePath(file.filePath()));
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    /// The linker takes the inline functions of two types of one name for the same, and the program ends somewhere.
    void everyTypeHasANameOfItsOwn()
    {
        static const QRegularExpression type(
            QStringLiteral(R"(^(?:class|struct|enum class) (\w+)(?: final)?(?: : [^;{]+)?\s*\{)"),
            QRegularExpression::MultilineOption);
        static const QRegularExpression space(
            QStringLiteral(R"(^namespace ([\w:]+)\s*\{)"), QRegularExpression::MultilineOption);
        QHash<QString, QString> headers;
        QDirIterator files(sources, {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const QString prefix = space.match(text).captured(1) + QStringLiteral("::");
            for (const QRegularExpressionMatch &match : type.globalMatch(text)) {
                const QString name = prefix + match.captured(1);
                QVERIFY2(!headers.contains(name),
                    qPrintable(QStringLiteral("%1 is in %2 and in %3").arg(name, headers[name], file.fileName())));
                headers.insert(name, file.fileName());
            }
        }
        QVERIFY(headers.size() > 300);
    }

    /// Several sources of a room are compiled as one (FRONTROW_UNITY), where what is in unnamed namespaces meets.
    void whatASourceHasForItselfHasANameOfItsOwn()
    {
        static const QRegularExpression unnamed(QStringLiteral("^namespace \\{$.*?^\\} // namespace$"),
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression declaration(
            QStringLiteral(R"(^(?:(?:struct|class|union|enum(?: class)?) (\w+)\b(?!;)|using (\w+) = |const(?:expr)? )"
                           R"((?:auto|[\w:<>, ]+?) [&*]?(\w+)(?= =|[({;\[])).*$)"),
            QRegularExpression::MultilineOption);
        QHash<QString, std::pair<QString, QString>> seen;
        QDirIterator headers(sources, {QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile file(headers.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = QDir(sources).relativeFilePath(file.fileName());
            const QString text = QString::fromUtf8(file.readAll());
            for (const QRegularExpressionMatch &match : declaration.globalMatch(text)) {
                seen.insert(path.section(u'/', 0, 0) + u' ' + match.captured(1) + match.captured(2) + match.captured(3),
                    {path, match.captured()});
            }
        }
        QDirIterator files(sources, {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString path = QDir(sources).relativeFilePath(file.fileName());
            for (const QRegularExpressionMatch &part : unnamed.globalMatch(QString::fromUtf8(file.readAll()))) {
                for (const QRegularExpressionMatch &match : declaration.globalMatchView(part.capturedView())) {
                    const QString name =
                        path.section(u'/', 0, 0) + u' ' + match.captured(1) + match.captured(2) + match.captured(3);
                    const auto [where, line] = seen.value(name);
                    const bool isSameAlias = !match.captured(2).isEmpty() && line == match.captured();
                    QVERIFY2(where.isEmpty() || isSameAlias,
                        qPrintable(QStringLiteral("%1 is in %2 and in %3").arg(name, where, path)));
                    seen.insert(name, {path, match.captured()});
                }
            }
        }
        QVERIFY(seen.size() > 300);
    }
};

QTEST_APPLESS_MAIN(TestLayering)

#include "test_layering.moc"
