// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/fixturefiles.h"
#include "support/shownnotices.h"
#include "widgets/find/changesdialog.h"
#include "widgets/find/postfinddialog.h"
#include "widgets/panels/noticebar.h"
#include "widgets/panels/noticebars.h"
#include "widgets/panels/outlinepanel.h"
#include "widgets/workbench.h"
#include "windowfixture.h"
#include "workspace/blog/blogreader.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace frontrow;
using namespace frontrow::test;

/// What changes several posts of a blog at once: headings that are renamed, and replacing in all posts.
class TestRewriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QDir().mkpath(m_fixture->path(QStringLiteral("blogs")));
        m_blog = makeBlogFixture(QStringLiteral("minimal-mistakes"), m_fixture->path(QStringLiteral("blogs"))).folder;
        write(
            QStringLiteral("2023-01-02-first.md"), "---\ntitle: First\n---\n\n## Costs\n\n[own](#costs)\n\n## Costs\n");
        write(QStringLiteral("2023-01-03-second.md"),
            "---\r\ntitle: Second\r\n---\r\n\r\n[a]({% post_url 2023-01-02-first %}#costs) and \r\n"
            "[b]({% post_url 2023-01-02-first %}#costs-1)\r\n");
        m_fixture->open(file(QStringLiteral("2023-01-02-first.md")));
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->window->workbench().blog().reader().snapshot().folder.isEmpty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session().reader().facts().isRead, 20'000);
        m_fixture->waitForFrame();
    }
    void cleanup() { m_fixture.reset(); }

    void linksFollowARenamedHeading()
    {
        const QString before = m_fixture->text();
        const QByteArray second = contents(QStringLiteral("2023-01-03-second.md"));
        rename(QStringLiteral("Prices"));
        QCOMPARE(dialog()->chosen()[0].changes.size(), 2);
        QCOMPARE(m_fixture->text(), before);
        dialog()->accept();
        QTRY_COMPARE(contents(QStringLiteral("2023-01-03-second.md")),
            QByteArray(second).replace("#costs)", "#prices)").replace("#costs-1)", "#costs)"));
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("## Prices\n\n[own](#prices)\n\n## Costs\n")));
    }

    void oneUndoGivesAllPostsBack()
    {
        const QString before = m_fixture->text();
        const QByteArray second = contents(QStringLiteral("2023-01-03-second.md"));
        rename(QStringLiteral("Prices"));
        dialog()->accept();
        QTRY_VERIFY(contents(QStringLiteral("2023-01-03-second.md")) != second);
        undo();
        QTRY_COMPARE(contents(QStringLiteral("2023-01-03-second.md")), second);
        QTRY_COMPARE(m_fixture->text(), before);
    }

    void whatIsLeftOutStays()
    {
        const QByteArray second = contents(QStringLiteral("2023-01-03-second.md"));
        rename(QStringLiteral("Prices"));
        dialog()->findChild<QTreeWidget *>()->topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
        dialog()->accept();
        QTRY_COMPARE(
            contents(QStringLiteral("2023-01-03-second.md")), QByteArray(second).replace("#costs)", "#prices)"));
        QTest::keyClick(&m_fixture->editor(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_fixture->text().contains(QStringLiteral("## Costs\n\n[own](#costs)")));
    }

    void aFileThatChangedMeanwhileStopsIt()
    {
        const QString before = m_fixture->text();
        rename(QStringLiteral("Prices"));
        write(QStringLiteral("2023-01-03-second.md"), "other\n");
        dialog()->accept();
        QTRY_COMPARE(m_fixture->text(), before);
        QCOMPARE(contents(QStringLiteral("2023-01-03-second.md")), QByteArray("other\n"));
    }

    /// The others were not changed, and what was changed in the open post is no longer the last step.
    void whatStaysInTheOpenPostIsSaid()
    {
        rename(QStringLiteral("Prices"));
        write(QStringLiteral("2023-01-03-second.md"), "other\n");
        dialog()->accept();
        m_fixture->session().document().apply({{{m_fixture->text().size(), 0}, QStringLiteral("Typed.\n")}});
        const auto *bars = m_fixture->window->findChild<NoticeBars *>();
        const auto said = [bars] {
            const auto *bar = bars->findChild<NoticeBar *>(QStringLiteral("Export"));
            return bar == nullptr ? QString() : bar->text();
        };
        QTRY_VERIFY2(said().endsWith(QStringLiteral("so undo it there.")), qPrintable(said()));
        QVERIFY(m_fixture->text().contains(QStringLiteral("## Prices")) && m_fixture->text().endsWith(u"Typed.\n"));
    }

    void theOutlineRenames()
    {
        m_fixture->prompt.text = QStringLiteral("Other words");
        const qsizetype second = m_fixture->text().lastIndexOf(QStringLiteral("## Costs"));
        Q_EMIT m_fixture->window->findChild<OutlinePanel *>()->renameWanted(second);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->chosen()[0].changes.size(), 1);
        dialog()->reject();
        QVERIFY(m_fixture->text().endsWith(QStringLiteral("## Costs\n")));
    }

    void allPostsAreReplacedIn()
    {
        const QByteArray second = contents(QStringLiteral("2023-01-03-second.md"));
        replace(QStringLiteral("title: (First|Second)"), QStringLiteral("title: \\1 post"));
        QCOMPARE(dialog()->chosen().size(), 2);
        dialog()->accept();
        QTRY_COMPARE(contents(QStringLiteral("2023-01-03-second.md")),
            QByteArray(second).replace("title: Second", "title: Second post"));
        QVERIFY(m_fixture->text().startsWith(QStringLiteral("---\ntitle: First post\n---\n")));
        QVERIFY(m_fixture->session().document().isModified());
    }

    void oneUndoTakesTheReplacementBack()
    {
        const QString before = m_fixture->text();
        const QByteArray second = contents(QStringLiteral("2023-01-03-second.md"));
        replace(QStringLiteral("title: (First|Second)"), QStringLiteral("title: \\1 post"));
        dialog()->accept();
        QTRY_VERIFY(contents(QStringLiteral("2023-01-03-second.md")) != second);
        undo();
        QTRY_COMPARE(contents(QStringLiteral("2023-01-03-second.md")), second);
        QTRY_COMPARE(m_fixture->text(), before);
    }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_blog + QStringLiteral("/_posts/") + name; }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile post(file(name));
        QVERIFY(post.open(QIODevice::WriteOnly));
        post.write(bytes);
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile post(file(name));
        return post.open(QIODevice::ReadOnly) ? post.readAll() : QByteArray();
    }
    [[nodiscard]] ChangesDialog *dialog() { return m_fixture->window->findChild<ChangesDialog *>(); }
    void rename(const QString &words)
    {
        m_fixture->prompt.text = words;
        m_fixture->editor().setCaret(m_fixture->text().indexOf(QStringLiteral("## Costs")) + 4);
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F2);
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    }
    /// By a regular expression, in the dialog that finds; up to the changes that are shown.
    void replace(const QString &pattern, const QString &replacement)
    {
        QTest::keyClick(&m_fixture->editor(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        auto *find = m_fixture->window->findChild<PostFindDialog *>();
        for (QCheckBox *box : find->findChildren<QCheckBox *>()) {
            box->setChecked(box->text().contains(QStringLiteral("egular")));
        }
        const QList<QLineEdit *> lines = find->findChildren<QLineEdit *>();
        lines[0]->setText(pattern);
        lines[1]->setText(replacement);
        QPushButton *button = buttonOf(*find, QStringLiteral("Re&place…"));
        QTRY_VERIFY(button->isEnabled());
        button->click();
        QTRY_VERIFY(dialog() != nullptr);
    }
    /// As the notice offers it.
    void undo()
    {
        QAction *undo = nullptr;
        const auto isThere = [&] {
            undo = offeredByNotice(*m_fixture->window, QStringLiteral("Undo"));
            return undo != nullptr;
        };
        QTRY_VERIFY(isThere());
        undo->trigger();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_blog;
};

QTEST_MAIN(TestRewriting)
#include "test_rewriting.moc"
