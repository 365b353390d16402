// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/publish/historydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace frontrow;
using namespace Qt::StringLiterals;

namespace {

ExportRecord record(const char *id, const QString &title)
{
    ExportRecord made{.id = QString::fromLatin1(id), .post = *RepoPath::parse(u"_posts/2026-03-04-x.md")};
    made.time = QDateTime(QDate(2026, 3, 4), QTime(10, 0), QTimeZone::UTC);
    made.title = title;
    made.files = {{.path = *RepoPath::parse(u"_posts/2026-03-04-x.md"), .before = {}, .after = ContentHash::of("a")},
        {.path = *RepoPath::parse(u"images/a.png"), .before = ContentHash::of("a"), .after = ContentHash::of("b")},
        {.path = *RepoPath::parse(u"images/b.png"), .before = ContentHash::of("a"), .after = {}}};
    return made;
}

} // namespace

/// What was published, in its list: what became of each, and what can be done about it.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_undone.clear();
        m_pushed.clear();
        m_dialog = std::make_unique<HistoryDialog>();
    }

    void eachSaysWhatBecameOfIt_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("canUndo");
        QTest::addColumn<bool>("canPush");
        QTest::newRow("written") << u"written"_s << u"written"_s << true << false;
        QTest::newRow("committed") << u"commit"_s << u"committed to main"_s << true << true;
        QTest::newRow("pushed") << u"push"_s << u"pushed to origin/main"_s << true << false;
        QTest::newRow("undone") << u"undone"_s << u"undone"_s << false << true;
        QTest::newRow("an undo") << u"undo"_s << u"committed to main"_s << false << true;
    }

    void eachSaysWhatBecameOfIt()
    {
        QFETCH(const QString, state);
        QFETCH(const QString, said);
        QFETCH(const bool, canUndo);
        QFETCH(const bool, canPush);
        ExportRecord each = record("1", u"A talk"_s);
        if (state != u"written") {
            each.branch = u"main"_s;
            each.commit = u"0123456789"_s;
        }
        each.pushedTo = state == u"push" ? u"origin/main"_s : QString();
        each.isUndone = state == u"undone";
        each.isUndo = state == u"undo";
        m_dialog->setRecords(u"/blog"_s, {each});
        const QTreeWidgetItem *item = list().topLevelItem(0);
        QCOMPARE(item->text(1), each.isUndo ? u"Undo of “A talk”"_s : u"A talk"_s);
        QCOMPARE(item->text(2), said);
        QCOMPARE(button(u"&Undo This Publishing"_s)->isEnabled(), canUndo);
        QCOMPARE(button(u"&Push"_s)->isEnabled(), canPush);
    }

    void filesSayWhatTheyAre()
    {
        m_dialog->setRecords(u"/blog"_s, {record("1", QString())});
        const QTreeWidgetItem *item = list().topLevelItem(0);
        QCOMPARE(item->text(1), u"2026-03-04-x.md"_s); // a post without a title
        QStringList words;
        for (int row = 0; row < item->childCount(); ++row) {
            words.append(item->child(row)->text(1) + u": "_s + item->child(row)->text(2));
        }
        QCOMPARE(words,
            QStringList({u"_posts/2026-03-04-x.md: new"_s, u"images/a.png: changed"_s, u"images/b.png: removed"_s}));
    }

    void nothingHasASentence()
    {
        m_dialog->setRecords(u"/blog"_s, {});
        m_dialog->show();
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto empty = std::ranges::find(labels, u"Nothing was published to this blog yet."_s, &QLabel::text);
        QVERIFY(empty != labels.end() && (*empty)->isVisible() && !list().isVisible());
        QVERIFY(!button(u"&Undo This Publishing"_s)->isEnabled() && !button(u"&Push"_s)->isEnabled());
        m_dialog->setRecords(u"/blog"_s, {record("1", u"A"_s)});
        QVERIFY(!(*empty)->isVisible() && list().isVisible());
    }

    /// What is chosen is acted on, also where a file of it is; and it stays chosen when the list is read again.
    void theChosenOneIsActedOn()
    {
        connect(m_dialog.get(), &HistoryDialog::undoChosen, this,
            [this](const QString &site, const ExportRecord &each) { m_undone.append(site + u' ' + each.id); });
        connect(m_dialog.get(), &HistoryDialog::pushChosen, this,
            [this](const QString &site, const ExportRecord &each) { m_pushed.append(site + u' ' + each.id); });
        QList<ExportRecord> records{record("3", u"C"_s), record("2", u"B"_s), record("1", u"A"_s)};
        records[1].commit = u"0123456789"_s;
        m_dialog->setRecords(u"/blog"_s, records);
        button(u"&Undo This Publishing"_s)->click();
        QCOMPARE(m_undone, QStringList{u"/blog 3"_s}); // the last one at first
        list().topLevelItem(1)->setExpanded(true);
        list().setCurrentItem(list().topLevelItem(1)->child(2));
        button(u"&Push"_s)->click();
        QCOMPARE(m_pushed, QStringList{u"/blog 2"_s});
        records.prepend(record("4", u"D"_s));
        m_dialog->setRecords(u"/blog"_s, records);
        button(u"&Undo This Publishing"_s)->click();
        QCOMPARE(m_undone, QStringList({u"/blog 3"_s, u"/blog 2"_s}));
        records.removeAt(2);
        m_dialog->setRecords(u"/blog"_s, records);
        button(u"&Undo This Publishing"_s)->click();
        QCOMPARE(m_undone.constLast(), u"/blog 4"_s);
    }

    /// Return closes it: nothing is taken back by a key too many.
    void returnAndEscapeOnlyClose()
    {
        connect(m_dialog.get(), &HistoryDialog::undoChosen, this,
            [this](const QString &, const ExportRecord &each) { m_undone.append(each.id); });
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            m_dialog->setRecords(u"/blog"_s, {record("1", u"A"_s)});
            m_dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
            QTest::keyClick(m_dialog.get(), key);
            QTRY_VERIFY(!m_dialog->isVisible());
        }
        QCOMPARE(m_undone, QStringList());
    }

private:
    [[nodiscard]] QTreeWidget &list() const { return *m_dialog->findChild<QTreeWidget *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        return *std::ranges::find(buttons, text, &QPushButton::text);
    }

    QStringList m_undone; ///< the blogs and identifiers of what was chosen, as the next
    QStringList m_pushed;
    std::unique_ptr<HistoryDialog> m_dialog;
};

QTEST_MAIN(TestHistoryDialog)

#include "test_historydialog.moc"
