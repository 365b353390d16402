// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "support/inputdriver.h"
#include "widgets/dialogs/diffview.h"
#include "widgets/dialogs/mergedialog.h"
#include "widgets/versions/versionsdialog.h"
#include "windowfixture.h"

#include <QLabel>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

using namespace frontrow;
using namespace frontrow::test;
using namespace Qt::StringLiterals;

/// Earlier versions of the open post in the real window.
class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        emptyStore();
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->open(u"post.md"_s, u"---\ntitle: A\n---\n\nFirst\n"_s);
    }
    void cleanup()
    {
        m_fixture.reset();
        emptyStore();
    }

    void savedTextsAreListedComparedAndRestored()
    {
        write(u"Second"_s);
        QVERIFY(saves(m_fixture->session()));
        write(u"Third"_s);
        openList();
        QTRY_COMPARE(list().topLevelItemCount(), 2);
        QCOMPARE(list().topLevelItem(0)->text(1), u"saved"_s);
        QCOMPARE(list().topLevelItem(1)->text(1), u"as it was opened"_s);
        QTRY_VERIFY(shows(u"+ Second"_s) && shows(u"− Third"_s));
        list().setCurrentItem(list().topLevelItem(1));
        QTRY_VERIFY(shows(u"+ First"_s));
        const QString before = m_fixture->text();
        restoreButton()->click();
        QVERIFY(m_fixture->text().endsWith(u"\nFirst\n"_s));
        QTRY_VERIFY(!restoreButton()->isEnabled());
        m_fixture->editor().undo();
        QCOMPARE(m_fixture->text(), before);
        QTRY_VERIFY(restoreButton()->isEnabled());
    }

    void whatIsDiscardedIsKept()
    {
        write(u"Only here"_s);
        m_fixture->prompt.saveChoice = UserPrompt::SaveChoice::Discard;
        m_fixture->open(m_fixture->path(u"post.md"_s));
        QVERIFY(!m_fixture->text().contains(u"Only here"_s));
        openList();
        QTRY_COMPARE(list().topLevelItemCount(), 3);
        list().setCurrentItem(list().topLevelItem(1));
        QCOMPARE(list().topLevelItem(1)->text(1), u"while writing"_s);
        QTRY_VERIFY(shows(u"+ Only here"_s));
    }

    void theyFollowAPostThatIsSavedElsewhere()
    {
        write(u"Second"_s);
        QVERIFY(saves(m_fixture->session()));
        write(u"Third"_s);
        m_fixture->prompt.postToWrite = m_fixture->path(u"other.md"_s);
        m_fixture->session().saveAs();
        QTRY_VERIFY(!m_fixture->session().isBusy());
        openList();
        QTRY_COMPARE(list().topLevelItemCount(), 3);
    }

    void bothChangesAreShownAndChosen()
    {
        MergeDialog dialog(mergeParts(u"one\ntwo\nthree\nfour\n"_s, u"one\nmine\nthree\nfour\n"_s,
                               u"ONE\ntheirs\nthree\nfour\nfive\n"_s),
            m_fixture->window.get());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *changes = dialog.findChild<QTreeWidget *>();
        QCOMPARE(changes->topLevelItemCount(), 2);
        QCOMPARE(changes->currentItem()->text(1), u"both, differently"_s);
        const QList<DiffView *> views = dialog.findChildren<DiffView *>();
        QVERIFY(views[0]->toPlainText().contains(u"+ mine"_s) && views[1]->toPlainText().contains(u"+ theirs"_s));
        QVERIFY(dialog.text().contains(u"mine\nONE\ntheirs\nthree\nfour\nfive\n"_s)); // at first both
        const QList<QRadioButton *> choices = dialog.findChildren<QRadioButton *>();
        QCOMPARE(choices.size(), 3);
        QVERIFY(choices[2]->isChecked());
        choices[0]->click();
        QCOMPARE(dialog.text(), u"one\nmine\nthree\nfour\nfive\n"_s);
        choices[1]->click();
        QCOMPARE(dialog.text(), u"ONE\ntheirs\nthree\nfour\nfive\n"_s);
        changes->setCurrentItem(changes->topLevelItem(1));
        QCOMPARE(changes->currentItem()->text(1), u"the other program’s"_s);
        QVERIFY(!choices[0]->isEnabled());
        changes->setCurrentItem(changes->topLevelItem(0));
        QVERIFY(choices[1]->isChecked() && choices[1]->isEnabled());
    }

    void aBrokenStoreIsSaid()
    {
        const QString folder = VersionStore::usualFolder();
        m_fixture->session().versions().list(
            [](const Result<QList<PostVersion>> &) { }); // what was asked before is done
        openList();
        QTRY_COMPARE(list().topLevelItemCount(), 1);
        QVERIFY(QDir(folder).removeRecursively());
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        write(u"Second"_s);
        QVERIFY(saves(m_fixture->session()));
        QTRY_VERIFY(isSaid(folder));
        QTRY_COMPARE(list().topLevelItemCount(), 0);
        QTRY_VERIFY(isSaidIn(*dialog(), u"cannot be read"_s));
    }

private:
    /// Also where it is no folder.
    static void emptyStore()
    {
        QDir(VersionStore::usualFolder()).removeRecursively();
        QFile::remove(VersionStore::usualFolder());
    }
    [[nodiscard]] bool isSaid(const QString &words) { return isSaidIn(*m_fixture->window, words); }
    [[nodiscard]] static bool isSaidIn(const QWidget &widget, const QString &words)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible() && (label->text() + label->toolTip()).contains(words)) {
                return true;
            }
        }
        return false;
    }
    /// In place of the body.
    void write(const QString &words)
    {
        const qsizetype start = m_fixture->text().indexOf(u"---\n\n"_s) + 5;
        m_fixture->editor().select({start, m_fixture->text().size() - 1 - start});
        QTest::keyClicks(&m_fixture->editor(), words);
    }
    void openList()
    {
        m_fixture->action("actionVersions")->trigger();
        QTRY_VERIFY(dialog() != nullptr && dialog()->isVisible());
    }
    [[nodiscard]] VersionsDialog *dialog() { return m_fixture->window->findChild<VersionsDialog *>(); }
    [[nodiscard]] QTreeWidget &list() { return *dialog()->findChild<QTreeWidget *>(); }
    [[nodiscard]] QPushButton *restoreButton() { return buttonOf(*dialog(), u"&Restore This Version"_s); }
    [[nodiscard]] bool shows(const QString &line)
    {
        return dialog()->findChild<DiffView *>()->toPlainText().split(u'\n').contains(line);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestVersions)

#include "test_versions.moc"
