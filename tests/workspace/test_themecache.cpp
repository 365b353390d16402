// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/theme/themeharvest.h"
#include "workspace/theme/themecache.h"

#include <QDataStream>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;

/// Themes that were taken from a blog, between two runs of the program.
class TestThemeCache : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_home;
    const QTemporaryDir m_blog;
    const ThemeKind m_kind{QStringLiteral("single"), true};

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home.path())); }

    void themesAreKept()
    {
        const ThemeCache cache(m_blog.path());
        cache.keep(ThemeSource::BuiltSite, m_kind, kept());
        const std::optional<KeptTheme> found = cache.pageTheme(ThemeSource::BuiltSite, m_kind);
        QVERIFY(found);
        QCOMPARE(found->stamp, kept().stamp);
        QCOMPARE(found->found.post, kept().found.post);
        QVERIFY(found->found.pageTheme == kept().found.pageTheme);
        QVERIFY(!cache.pageTheme(ThemeSource::Published, m_kind));
        QVERIFY(!cache.pageTheme(ThemeSource::BuiltSite, {QStringLiteral("single"), false}));
    }

    /// Those of older rules have what has been fixed since.
    void themesOfOtherRulesAreMadeAgain()
    {
        const ThemeCache cache(m_blog.path());
        cache.keep(ThemeSource::BuiltSite, m_kind, kept());
        QDirIterator files(m_home.path(), {QStringLiteral("*.look")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        QByteArray older;
        QDataStream(&older, QIODevice::WriteOnly) << harvestRules - 1;
        for (const QByteArray &other :
            {older + bytes.sliced(older.size()), bytes.sliced(older.size()), bytes.chopped(3)}) {
            QVERIFY(file.resize(0) && file.seek(0) && file.write(other) == other.size() && file.flush());
            QVERIFY(!cache.pageTheme(ThemeSource::BuiltSite, m_kind));
        }
    }

private:
    [[nodiscard]] KeptTheme kept() const
    {
        KeptTheme theme;
        theme.found.pageTheme.css = QStringLiteral("h1{color:red}");
        theme.found.pageTheme.frame = QStringLiteral("<main data-fr-slot=\"body\"></main>");
        theme.found.post = QStringLiteral("_posts/2026-01-02-a.md");
        theme.found.kind = m_kind;
        theme.stamp = "stamp";
        return theme;
    }
};

QTEST_GUILESS_MAIN(TestThemeCache)
#include "test_themecache.moc"
