// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "corpus.h"
#include "post/figures/figure.h"
#include "post/figures/figurecommands.h"
#include "post/markup/postlayout.h"
#include "post/markup/postmarkup.h"

#include <QHash>
#include <QMap>
#include <QTest>

using namespace frontrow;

namespace {

QString nameOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Element:
        return QStringLiteral("element");
    case FigureKind::MarkdownImage:
        return QStringLiteral("Markdown image");
    case FigureKind::FigureInclude:
        return QStringLiteral("figure include");
    case FigureKind::GalleryInclude:
        break;
    }
    return QStringLiteral("gallery include");
}

/// Every value of the figures, without their places.
QStringList valuesOf(const QList<Figure> &figures)
{
    QStringList values;
    for (const Figure &figure : figures) {
        values += {nameOf(figure.kind), figure.caption, figure.classes};
        for (const FigureImage &image : figure.images) {
            values += {image.source, image.alt.value_or(QStringLiteral("-")), image.title.value_or(QStringLiteral("-")),
                image.link.value_or(QStringLiteral("-"))};
        }
    }
    return values;
}

const QString words = QStringLiteral("Two \"words\" & <b> 'it' | a*b_c_ [x] {{ y }} \\ `z` ü");

/// The edits that set one value of \a figure, which has the index \a i, to another one.
Result<TextEdits> changed(const QString &post, const QString &what, const Figure &figure, qsizetype i, qsizetype k)
{
    if (what == u"alt") {
        return setFigureAlt(post, i, k, words);
    }
    if (what == u"title") {
        return setFigureTitle(post, i, k, words);
    }
    if (what == u"link") {
        return setFigureLink(post, i, k, QStringLiteral("https://example.org/a?b=c&d=(e)"));
    }
    if (what == u"source") {
        return setFigureSource(post, i, k, QStringLiteral("/images/new picture (1).png"));
    }
    return what == u"caption" ? setFigureCaption(post, i, captionSource(figure, words))
                              : setFigureClasses(post, i, figure.classes + QStringLiteral(" extra-class"));
}

/// The edits that set it back to what it was in \a figure.
Result<TextEdits> restored(const QString &post, const QString &what, const Figure &figure, qsizetype i, qsizetype k)
{
    if (what == u"alt") {
        return setFigureAlt(post, i, k, figure.images[k].alt);
    }
    if (what == u"title") {
        return setFigureTitle(post, i, k, figure.images[k].title);
    }
    if (what == u"link") {
        return setFigureLink(post, i, k, figure.images[k].link);
    }
    if (what == u"source") {
        Result<TextEdits> edits = setFigureSource(post, i, k, figure.images[k].source);
        const QString after = edits ? applied(*edits, post) : post;
        const Result<TextEdits> link = setFigureLink(after, i, k, figure.images[k].link);
        return edits && link ? difference(post, applied(*link, after)) : edits;
    }
    return what == u"caption" ? setFigureCaption(post, i, figure.caption) : setFigureClasses(post, i, figure.classes);
}

} // namespace

/// The figures of real posts, where they are beside the project.
class TestPostFigureCorpus : public QObject
{
    Q_OBJECT

    QList<CorpusPost> m_posts;

private Q_SLOTS:
    void initTestCase()
    {
        m_posts = corpusPosts();
        if (m_posts.isEmpty()) {
            QSKIP("there are no posts beside the project");
        }
    }

    void everyReferenceIsAFigureOrExplained();
    void sameValuesEditNothing();
    void thereAndBack_data();
    void thereAndBack();
};

void TestPostFigureCorpus::everyReferenceIsAFigureOrExplained()
{
    QMap<QString, qsizetype> reasons;
    QMap<QString, qsizetype> kinds;
    for (const CorpusPost &post : m_posts) {
        const QList<Figure> figures = figuresIn(post.text);
        const qsizetype body = layoutOf(post.text).body.start;
        const PostMarkup markup = markupOf(post.text, body);
        for (const Figure &figure : figures) {
            ++kinds[nameOf(figure.kind)];
        }
        for (qsizetype at = post.text.indexOf(QStringLiteral("<figure"), 0, Qt::CaseInsensitive); at >= 0;
            at = post.text.indexOf(QStringLiteral("<figure"), at + 1, Qt::CaseInsensitive)) {
            const bool isFigure =
                std::ranges::any_of(figures, [at](const Figure &figure) { return figure.range.start == at; });
            const bool isInside =
                std::ranges::any_of(figures, [at](const Figure &figure) { return figure.range.contains(at); });
            const QString reason = isFigure ? QStringLiteral("a figure")
                : isInside                  ? QStringLiteral("inside a figure")
                : at < body                 ? QStringLiteral("in the front matter")
                : markup.isOpaque(at)       ? QStringLiteral("in code or a comment")
                                            : QString();
            ++reasons[reason];
            if (!isFigure) {
                qInfo().noquote() << post.name << at << reason << post.text.mid(at - 30, 90);
            }
        }
    }
    qInfo() << "references to <figure:" << reasons;
    qInfo() << "figures:" << kinds;
    QCOMPARE(reasons.value(QString()), 0);
}

/// The command that sets each value to what it is makes no edits.
void TestPostFigureCorpus::sameValuesEditNothing()
{
    for (const CorpusPost &post : m_posts) {
        const QList<Figure> figures = figuresIn(post.text);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const auto isUnchanged = [](const Result<TextEdits> &edits, const QString &what) {
                return !edits.has_value() ? edits.error().message : edits->isEmpty() ? QString() : what;
            };
            const Figure &figure = figures[i];
            QStringList problems{isUnchanged(setFigureCaption(post.text, i, figure.caption), QStringLiteral("caption")),
                isUnchanged(setFigureClasses(post.text, i, figure.classes), QStringLiteral("classes"))};
            for (qsizetype k = 0; figure.isEditable() && k < figure.images.size(); ++k) {
                const FigureImage &image = figure.images[k];
                problems += {isUnchanged(setFigureAlt(post.text, i, k, image.alt), QStringLiteral("alt")),
                    isUnchanged(setFigureTitle(post.text, i, k, image.title), QStringLiteral("title")),
                    isUnchanged(setFigureLink(post.text, i, k, image.link), QStringLiteral("link")),
                    isUnchanged(setFigureSource(post.text, i, k, image.source), QStringLiteral("source"))};
            }
            problems.removeAll(QString());
            QVERIFY2(problems.isEmpty(), qPrintable(post.name + u' ' + problems.join(u' ')));
        }
    }
}

/// Each value set to another one and back: the bytes are as before, but where the old value was written in a way of
/// its own (a reference that needs none, no quotes).
void TestPostFigureCorpus::thereAndBack_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"alt", "title", "link", "source", "caption", "classes"}) {
        QTest::newRow(what) << QString::fromUtf8(what);
    }
}

void TestPostFigureCorpus::thereAndBack()
{
    QFETCH(const QString, what);
    QMap<QString, qsizetype> counts;
    for (const CorpusPost &post : m_posts) {
        const QList<Figure> figures = figuresIn(post.text);
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const qsizetype images = what == u"caption" || what == u"classes" ? 1 : figures[i].images.size();
            for (qsizetype k = 0; k < images; ++k) {
                const Result<TextEdits> there = changed(post.text, what, figures[i], i, k);
                if (!there) {
                    ++counts[there.error().message];
                    if (there.error().message.startsWith(QStringLiteral("That would"))) {
                        qInfo().noquote() << post.name << i << k << slice(post.text, figures[i].range);
                    }
                    continue;
                }
                QVERIFY2(!there->isEmpty(), qPrintable(post.name));
                const QString after = applied(*there, post.text);
                const Result<TextEdits> back = restored(after, what, figures[i], i, k);
                if (!back) {
                    ++counts[QStringLiteral("not back: ") + back.error().message];
                    qInfo().noquote() << post.name << i << k << slice(post.text, figures[i].range);
                    continue;
                }
                const QString again = applied(*back, after);
                QCOMPARE(valuesOf(figuresIn(again)), valuesOf(figures));
                const bool isSame = again == post.text;
                ++counts[isSame ? QStringLiteral("restored") : QStringLiteral("written otherwise")];
                if (!isSame) {
                    qInfo().noquote() << post.name << i << k << slice(post.text, figures[i].range) << u'\n'
                                      << slice(again, figuresIn(again)[i].range);
                }
            }
        }
    }
    qInfo().noquote() << what << counts;
}

QTEST_GUILESS_MAIN(TestPostFigureCorpus)
#include "test_post_figurecorpus.moc"
