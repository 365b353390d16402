// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "postgrammar.h"
#include "site/blog/blogsnapshot.h"
#include "site/jekyll/site.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

namespace {

using Addresses = QMap<QString, QString>; ///< by path from the blog on, without `baseurl`

Addresses addressesIn(const QJsonValue &list)
{
    Addresses addresses;
    const QJsonObject object = list.toObject();
    for (auto each = object.constBegin(); each != object.constEnd(); ++each) {
        addresses.insert(each.key(), each.value().toString());
    }
    return addresses;
}

/// The documents that the blog's own Liquid lists: what `site.documents` has in its pages.
Addresses documentsOf(const Site &site, const BlogFacts &blog)
{
    const auto property = [](const liquid::Value &value, const char *name) {
        return value.property(liquid::Value(QString::fromLatin1(name)));
    };
    Addresses addresses;
    const liquid::Value documents = property(blog.liquid->site(QString()), "documents");
    for (const liquid::Value &document : documents.items()) {
        const QString collection = property(document, "collection").toText();
        const QString path = property(document, "relative_path").toText();
        const bool isFile = property(document, "url").isNil(); // copied
        if (!isFile && (collection == u"posts" || site.config().collections.value(collection).isWritten)) {
            addresses.insert(path, property(document, "url").toText());
        }
    }
    return addresses;
}

QString difference(const Addresses &ours, const Addresses &theirs, const QString &collectionsDir)
{
    QString text;
    Addresses mine;
    for (const auto &[path, url] : ours.asKeyValueRange()) {
        mine.insert(collectionsDir.isEmpty() ? path : collectionsDir + u'/' + path, url);
    }
    for (const auto &[path, url] : theirs.asKeyValueRange()) {
        if (mine.value(path) != url) {
            text += QStringLiteral("\n   %1: Jekyll %2, Frontrow %3").arg(path, url, mine.value(path));
        }
    }
    for (const auto &[path, url] : mine.asKeyValueRange()) {
        if (!theirs.contains(path)) {
            text += QStringLiteral("\n   %1: not in Jekyll, Frontrow %2").arg(path, url);
        }
    }
    return text;
}

} // namespace

/// What a blog consists of and where its pages are, whatever its configuration says, is what Jekyll makes of it.
class TestSiteConfigurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blogsAreAsInJekyll()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
            QFAIL("Jekyll is not here");
        }
        const int given = qEnvironmentVariableIntValue("FRONTROW_BLOGS");
        const int count = given > 0 ? given : 60;
        bool isGiven = false;
        const quint32 asked = qEnvironmentVariable("FRONTROW_SEED").toUInt(&isGiven);
        constexpr quint32 usual = 1; // the same blogs every day; others are asked for
        const quint32 seed = isGiven ? asked : usual;
        qInfo() << "seed" << seed;
        PostGrammar grammar(seed);
        QTemporaryDir folder;
        QMap<QString, QByteArray> blogs;
        for (int i = 0; i < count; ++i) {
            const QString blog = folder.filePath(QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0')));
            blogs.insert(blog, grammar.configuration());
            QVERIFY(PostGrammar::writeBlog(blog, blogs[blog]));
        }
        compare(blogs);
    }

private:
    static void compare(const QMap<QString, QByteArray> &blogs)
    {
        QProcess ruby;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        ruby.setProcessEnvironment(environment);
        ruby.start(QStringLiteral("ruby"),
            QStringList{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/support/jekyll_lists.rb")} + blogs.keys());
        ruby.waitForFinished(-1);
        const QJsonObject theirs = QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
        QCOMPARE(theirs.size(), blogs.size());
        int different = 0;
        for (const auto &[folder, configuration] : blogs.asKeyValueRange()) {
            const QString what = differenceOf(folder, theirs[folder].toObject());
            if (!what.isEmpty()) {
                ++different;
                qWarning().noquote() << configuration << what;
            }
        }
        QCOMPARE(different, 0);
    }

    /// What is otherwise than in Jekyll; empty for nothing.
    static QString differenceOf(const QString &folder, const QJsonObject &theirs)
    {
        const QString stops = theirs[QStringLiteral("stops")].toString();
        const Result<Site> site = Site::open(folder);
        if (!site) {
            return stops.isEmpty() ? QStringLiteral("Refused: ") + site.error().message : QString();
        }
        const BlogSnapshot blog = readWholeBlog(*site);
        if (!stops.isEmpty()) {
            const bool isSaid = !blog.index.unreadable.isEmpty();
            return isSaid ? QString() : QStringLiteral("Jekyll stops: ") + stops;
        }
        if (!site->config().fault.isEmpty()) {
            return QStringLiteral("Jekyll does not stop: ") + site->config().fault;
        }
        return difference(documentsOf(*site, blog.facts), addressesIn(theirs[QStringLiteral("documents")]),
            site->config().collectionsDir);
    }
};

QTEST_GUILESS_MAIN(TestSiteConfigurations)

#include "test_site_configurations.moc"
