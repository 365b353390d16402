// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "clianswer.h"
#include "support/fixturefiles.h"
#include "support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace frontrow::test;

namespace {

/// The bodies that Jekyll makes of the posts of \a blogs, by blog and path.
QJsonObject bodiesByJekyll(const QStringList &blogs)
{
    QProcess ruby;
    ruby.start(
        QStringLiteral("ruby"), QStringList{QStringLiteral(FRONTROW_SOURCE_DIR "/tests/liquid/bodies.rb")} + blogs);
    ruby.waitForFinished(300'000);
    return QJsonDocument::fromJson(ruby.readAllStandardOutput()).object();
}

/// What \a after has that \a before has not, when nothing else is another; null otherwise.
QByteArray inserted(const QByteArray &before, const QByteArray &after)
{
    const auto [first, other] = std::ranges::mismatch(before, after);
    const qsizetype begin = first - before.begin();
    const QByteArray rest = before.sliced(begin);
    return after.size() >= before.size() && after.endsWith(rest)
        ? after.sliced(begin, after.size() - begin - rest.size())
        : QByteArray();
}

qsizetype picturesIn(const QString &html)
{
    static const QRegularExpression picture(QStringLiteral("<img\\b[^>]*\\bsrc=\"[^\"{%]*grey-harbour\\.png\""));
    qsizetype count = 0;
    for (auto matches = picture.globalMatch(html); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count;
}

} // namespace

/// What `frontrow-cli` writes into posts of blogs of every kind: nothing else changes, and Jekyll reads it as it is
/// meant.
class CliWritingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("jekyll")).isEmpty()) {
            QFAIL("Jekyll is not here");
        }
        m_picture = m_folder.filePath(QStringLiteral("Grey harbour.png"));
        QImage picture(80, 60, QImage::Format_RGB32);
        picture.fill(Qt::gray);
        QVERIFY(picture.save(m_picture));
        for (const BlogFixture &blog : makeBlogFixtures(m_folder.filePath(QStringLiteral("blogs")))) {
            if (blog.isBlog) {
                m_blogs.append(blog.folder);
            }
        }
    }

    void addedFiguresAreShown()
    {
        const QJsonObject before = bodiesByJekyll(m_blogs);
        QHash<QString, QByteArray> added; // by file
        for (const QString &blog : std::as_const(m_blogs)) {
            for (const QString &path : before[blog].toObject().keys()) {
                const QString file = blog + u'/' + path;
                const QByteArray text = frontrow::contentOf(file);
                if (runCli({QStringLiteral("figure"), QStringLiteral("add"), file, m_picture}).code != 0) {
                    QCOMPARE(frontrow::contentOf(file), text);
                    continue;
                }
                added.insert(file, inserted(text, frontrow::contentOf(file)));
                QVERIFY2(!added.value(file).isEmpty(), qPrintable(file));
            }
        }
        QVERIFY(added.size() > 20);
        const QJsonObject after = bodiesByJekyll(m_blogs);
        for (const auto &[file, figure] : added.asKeyValueRange()) {
            const QString blog = *std::ranges::find_if(
                m_blogs, [&file](const QString &folder) { return file.startsWith(folder + u'/'); });
            const QString html = after[blog].toObject()[file.sliced(blog.size() + 1)].toString();
            QVERIFY2(picturesIn(html) == 1, qPrintable(file + u'\n' + QString::fromUtf8(figure) + u'\n' + html));
        }
    }

    void aTitleChangesNothingElse()
    {
        for (const QString &blog : std::as_const(m_blogs)) {
            for (const QString &path : bodiesByJekyll({blog})[blog].toObject().keys()) {
                const QString file = blog + u'/' + path;
                const QByteArray text = frontrow::contentOf(file);
                const bool isSet = runCli({QStringLiteral("set"), file, QStringLiteral("title"),
                                              QStringLiteral("12:30 -- \"one\": two # three")})
                                       .code
                    == 0;
                const QByteArray changed = frontrow::contentOf(file);
                QVERIFY2(isSet || changed == text, qPrintable(file));
                const qsizetype body = text.indexOf("\n---", 3);
                const qsizetype end = changed.indexOf("\n---", 3);
                QVERIFY2(body < 0 || changed.sliced(end) == text.sliced(body), qPrintable(file));
                QCOMPARE(runCli({QStringLiteral("set"), file, QStringLiteral("title"),
                                    QStringLiteral("12:30 -- \"one\": two # three")})
                             .code
                        == 0,
                    isSet);
                QVERIFY2(frontrow::contentOf(file) == changed, qPrintable(file)); // the second time nothing changes
            }
        }
    }

private:
    QTemporaryDir m_folder;
    QString m_picture;
    QStringList m_blogs;
};

QTEST_GUILESS_MAIN(CliWritingTest)

#include "test_cli_writing.moc"
