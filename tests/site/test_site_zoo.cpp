// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "site/site.h"
#include "support/zoo.h"
#include "testsite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace frontrow;
using namespace frontrow::test;

using Git = ZooBlog::Git;

class ZooTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlogIsWhatItsNameSays_data() { addNames(); }
    void everyBlogIsWhatItsNameSays();

private:
    static void addNames();
    QTemporaryDir m_folder;
};

void ZooTest::addNames()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : zooNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void ZooTest::everyBlogIsWhatItsNameSays()
{
    QFETCH(const QString, name);
    const ZooBlog blog = makeZooBlog(name, m_folder.path());
    QCOMPARE(Site::open(blog.folder).has_value(), blog.isBlog);
    QCOMPARE(QFileInfo(blog.postsFolder).isDir(), blog.isBlog);
    if (blog.git == Git::None || blog.git == Git::Hostile) {
        QVERIFY(QFileInfo::exists(blog.folder + QStringLiteral("/.git")) == (blog.git == Git::Hostile));
        QVERIFY(!QFileInfo::exists(blog.mark));
        return;
    }
    const auto says = [&blog](const QString &words) { return git(blog.folder, words.split(u' ')); };
    QCOMPARE(says(QStringLiteral("rev-parse --is-bare-repository")) == u"true", blog.git == Git::Bare);
    if (!blog.isBlog) {
        return;
    }
    const QString head = says(QStringLiteral("rev-parse --abbrev-ref HEAD"));
    QCOMPARE(head == u"HEAD", blog.git == Git::Detached);
    const QString status = says(QStringLiteral("status --porcelain"));
    QCOMPARE(status.isEmpty(), blog.git != Git::Dirty && blog.git != Git::Merging);
    QCOMPARE(status.contains(QStringLiteral("UU index.md")), blog.git == Git::Merging);
    const bool hasFileForFolder = QFileInfo(blog.folder + QStringLiteral("/.git")).isFile();
    QCOMPARE(hasFileForFolder, blog.git == Git::Worktree || blog.git == Git::Submodule);
    QCOMPARE(says(QStringLiteral("rev-parse --show-superproject-working-tree")).isEmpty(), blog.git != Git::Submodule);
}

QTEST_GUILESS_MAIN(ZooTest)
#include "test_site_zoo.moc"
