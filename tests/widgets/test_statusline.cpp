// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/elidedlabel.h"
#include "widgets/statusline.h"
#include "widgets/workline.h"

#include <QProgressBar>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>

using namespace frontrow;
using namespace Qt::StringLiterals;

/// What the bar below the text says of the post, and of what takes long.
class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCountedAsTheyAreRead_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("selected");
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << 0 << -1 << -1 << u"0 word(s) · 1 minute(s)"_s;
        QTest::newRow("a minute") << 299 << -1 << -1 << u"299 word(s) · 1 minute(s)"_s;
        QTest::newRow("half of the next") << 300 << -1 << -1 << u"300 word(s) · 2 minute(s)"_s;
        QTest::newRow("section") << 350 << -1 << 40 << u"350 word(s) · 40 in this section · 2 minute(s)"_s;
        QTest::newRow("a section without words")
            << 350 << -1 << 0 << u"350 word(s) · 0 in this section · 2 minute(s)"_s;
        QTest::newRow("selection") << 350 << 14 << 40 << u"14 of 350 word(s) · 2 minute(s)"_s;
        QTest::newRow("a selection without words") << 350 << 0 << -1 << u"350 word(s) · 2 minute(s)"_s;
    }

    void wordsAreCountedAsTheyAreRead()
    {
        QFETCH(const int, words);
        QFETCH(const int, selected);
        QFETCH(const int, section);
        QFETCH(const QString, said);
        QCOMPARE(wordsOf(words, selected, section), said);
        QStatusBar bar;
        StatusLine line(bar);
        PreviewFrame frame;
        frame.words = words;
        line.setFrame(frame);
        line.setPart(selected, section);
        QVERIFY(shown(bar).contains(said));
    }

    void whatIsOnDiskIsSaid_data()
    {
        using Kind = PostLocation::Kind;
        using Access = PostLocation::Access;
        QTest::addColumn<PostLocation>("location");
        QTest::addColumn<bool>("isModified");
        QTest::addColumn<QString>("said");
        QTest::newRow("no post") << PostLocation{} << false << QString();
        QTest::newRow("new") << PostLocation{.kind = Kind::Untitled} << false << u"Never saved"_s;
        QTest::newRow("new and typed") << PostLocation{.kind = Kind::Untitled} << true << u"Never saved"_s;
        QTest::newRow("saved") << PostLocation{.kind = Kind::Loose, .file = u"/a.md"_s} << false << u"Saved"_s;
        QTest::newRow("typed") << PostLocation{.kind = Kind::InBlog, .file = u"/a.md"_s} << true << u"Not saved"_s;
        QTest::newRow("gone") << PostLocation{.kind = Kind::Loose, .access = Access::Gone, .file = u"/a.md"_s} << false
                              << u"Not on disk any more"_s;
        QTest::newRow("elsewhere") << PostLocation{.kind = Kind::Loose, .access = Access::ReadOnly, .file = u"/a.md"_s}
                                   << true << u"Read only"_s;
    }

    void whatIsOnDiskIsSaid()
    {
        QFETCH(const PostLocation, location);
        QFETCH(const bool, isModified);
        QFETCH(const QString, said);
        QCOMPARE(savedText(location, isModified), said);
        QStatusBar bar;
        StatusLine line(bar);
        line.setSaved(location, isModified);
        QVERIFY(shown(bar).contains(said));
    }

    void picturesWithoutAltAreCountedOneByOne()
    {
        const QString text = u"<figure><img src=\"a.png\"><img src=\"b.png\" alt=\"\"><img src=\"c.png\"></figure>\n\n"
                             "![d](d.png)\n"_s;
        PreviewFrame frame;
        frame.figures = figuresIn(text);
        QCOMPARE(imagesWithoutAlt(frame.figures), 2);
        QStatusBar bar;
        bar.show();
        StatusLine line(bar);
        line.setFrame(frame);
        QVERIFY(shown(bar).contains(u"2 figure(s) without alt text"_s));
        const ElidedLabel *label = labelOf(bar, u"2 figure(s) without alt text"_s);
        QVERIFY(!label->isHidden());
        line.setFrame({});
        QVERIFY(label->isHidden());
    }

    void whatWasBegunLastIsShownAndStopped()
    {
        WorkLine line;
        QObject one;
        QObject other;
        QStringList stopped;
        const auto work = [&stopped](const QString &name, qsizetype done, qsizetype total) {
            return Work{name, u"Stop "_s + name, [&stopped, name] { stopped.append(name); }, done, total};
        };
        line.show(one, work(u"Building"_s, 0, 0));
        QVERIFY(line.isHidden()); // what is over in a moment is not shown
        QTRY_VERIFY(line.isVisible());
        auto *stop = line.findChild<QToolButton *>(u"stopWork"_s);
        const auto *steps = line.findChild<QProgressBar *>();
        QCOMPARE(text(line), u"Building"_s);
        QCOMPARE(stop->toolTip(), u"Stop Building"_s);
        QCOMPARE(stop->accessibleName(), u"Stop Building"_s);
        QVERIFY(!steps->isVisible());

        line.show(other, work(u"Reading"_s, 2, 5));
        QVERIFY2(text(line).startsWith(u"Reading (and 1 more)"_s), qPrintable(text(line)));
        QVERIFY(steps->isVisible());
        QCOMPARE(steps->value() * 10 + steps->maximum(), 25);
        QCOMPARE(steps->accessibleName(), u"Reading"_s);
        stop->click();
        QCOMPARE(stopped, QStringList{u"Reading"_s});
        line.show(one, work(u"Building more"_s, 0, 0)); // further, and not in front for it
        QVERIFY(text(line).startsWith(u"Reading"_s));
        line.end(other);
        QCOMPARE(text(line), u"Building more"_s);
        stop->click();
        QCOMPARE(stopped.constLast(), u"Building more"_s);
        line.end(one);
        QVERIFY(line.isHidden());
        line.end(one); // of nothing
    }

    /// A stop that ends the work, or begins another, while it is carried out.
    void workMayEndAndBeginWhileItIsStopped()
    {
        WorkLine line;
        QObject owner;
        QObject next;
        line.show(owner, {u"One"_s, u"Stop"_s, [&] {
                              line.end(owner);
                              line.show(next, {u"Next"_s, u"Stop"_s, [] { }});
                          }});
        QTRY_VERIFY(line.isVisible());
        line.findChild<QToolButton *>(u"stopWork"_s)->click();
        QCOMPARE(text(line), u"Next"_s);
        line.end(next);
        QVERIFY(line.isHidden());
    }

private:
    static QStringList shown(const QStatusBar &bar)
    {
        QStringList texts;
        for (const ElidedLabel *label : bar.findChildren<ElidedLabel *>()) {
            texts.append(label->text());
        }
        return texts;
    }
    static const ElidedLabel *labelOf(const QStatusBar &bar, const QString &text)
    {
        const auto labels = bar.findChildren<ElidedLabel *>();
        const auto found =
            std::ranges::find_if(labels, [&text](const ElidedLabel *label) { return label->text() == text; });
        return found == labels.end() ? nullptr : *found;
    }
    static QString text(const WorkLine &line) { return line.findChild<ElidedLabel *>()->text(); }
};

QTEST_MAIN(TestStatusLine)

#include "test_statusline.moc"
