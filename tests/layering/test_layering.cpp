// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Which rooms each room may include besides itself: arrows point one way only.
const QHash<QString, QStringList> mayUse{
    {QStringLiteral("base"), {}},
    {QStringLiteral("post"), {QStringLiteral("base")}},
    {QStringLiteral("markdown"), {QStringLiteral("base"), QStringLiteral("post")}},
    {QStringLiteral("media"), {QStringLiteral("base")}},
    {QStringLiteral("site"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media")}},
    {QStringLiteral("workspace"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site")}},
    {QStringLiteral("widgets"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site"), QStringLiteral("workspace")}},
    {QStringLiteral("app"), {QStringLiteral("widgets"), QStringLiteral("workspace"), QStringLiteral("base")}},
    {QStringLiteral("cli"),
        {QStringLiteral("base"), QStringLiteral("post"), QStringLiteral("markdown"), QStringLiteral("media"),
            QStringLiteral("site")}},
};

/// Headers of libraries that only some rooms may see.
const QList<std::pair<QString, QStringList>> onlyIn{
    {QStringLiteral("^yaml-cpp/"), {QStringLiteral("post"), QStringLiteral("site")}},
    {QStringLiteral("^cmark"), {}},
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

    void includesPointOneWay()
    {
        static const QRegularExpression include(
            QStringLiteral("^#include [\"<]([^\">]+)[\">]"), QRegularExpression::MultilineOption);
        int seen = 0;
        QDirIterator files(
            sources, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString room = QDir(sources).relativeFilePath(path).section(u'/', 0, 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = include.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                const QString header = match.next().captured(1);
                const QString used = header.section(u'/', 0, 0);
                if (mayUse.contains(used)) {
                    ++seen;
                    QVERIFY2(used == room || mayUse[room].contains(used),
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
};

QTEST_APPLESS_MAIN(TestLayering)

#include "test_layering.moc"
