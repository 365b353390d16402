// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "walk/invariants.h"

#include "post/frontmatter/frontmatter.h"
#include "site/blog/fieldconventions.h"
#include "support/samples.h"
#include "widgets/editor/posteditor.h"
#include "widgets/fields/fieldeditor.h"
#include "widgets/mainwindow.h"
#include "widgets/panels/frontmatterpanel.h"
#include "widgets/preview/previewview.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextDocumentLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace frontrow::walk {

namespace {

/// Where two texts part, with some of each.
QString parting(const QString &expected, const QString &found)
{
    constexpr qsizetype shown = 60;
    const auto [e, f] = std::ranges::mismatch(expected, found);
    const qsizetype at = e - expected.begin();
    const qsizetype from = std::max<qsizetype>(0, at - shown / 2);
    return QStringLiteral("at %1: expected “%2”, found “%3”")
        .arg(at)
        .arg(expected.sliced(from).first(std::min(shown, expected.size() - from)),
            found.sliced(std::min(from, found.size())).left(shown))
        .replace(u'\n', QStringLiteral("⏎"));
}

QVariant evaluated(PreviewView &preview, const QString &script)
{
    struct Answer
    {
        bool isThere = false;
        QVariant value;
    };
    const auto answer = std::make_shared<Answer>(); // it may come when nobody waits any more
    preview.evaluate(script, [answer](const QVariant &result) { *answer = {true, result}; });
    std::ignore = QTest::qWaitFor([&] { return answer->isThere; }, 10'000);
    return answer->value;
}

/// What a block looks like in the layout.
struct Shape
{
    QRectF box;
    QList<QRectF> lines;
    QList<int> starts;

    bool operator==(const Shape &) const = default;
};

Shape shapeOf(const QAbstractTextDocumentLayout &layout, const QTextBlock &block)
{
    Shape shape{layout.blockBoundingRect(block), {}, {}};
    for (int line = 0; line < block.layout()->lineCount(); ++line) {
        const QTextLine each = block.layout()->lineAt(line);
        shape.lines.append(each.rect());
        shape.starts.append(each.textStart());
    }
    return shape;
}

QString inWords(const Shape &shape)
{
    return QStringLiteral("%1 lines, %2×%3").arg(shape.lines.size()).arg(shape.box.width()).arg(shape.box.height());
}

QList<Fault> lineFaults(PostEditor &editor)
{
    const QTextDocument &document = *editor.document();
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    if (!editor.textCursor().block().isVisible()) {
        return {{QStringLiteral("fold"), QStringLiteral("the caret is in a line that is folded")}};
    }
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.isVisible()) {
            continue;
        }
        const Shape shown = shapeOf(layout, block);
        block.clearLayout();
        const Shape fresh = shapeOf(layout, block);
        if (shown != fresh) {
            return {{QStringLiteral("lines"),
                QStringLiteral("line %1 of the text is laid out as %2, anew as %3: “%4”")
                    .arg(block.blockNumber() + 1)
                    .arg(inWords(shown), inWords(fresh), block.text().left(60))}};
        }
        if (block.lineCount() != fresh.lines.size()) {
            return {{QStringLiteral("lines"),
                QStringLiteral("line %1 of the text counts as %2 lines and has %3")
                    .arg(block.blockNumber() + 1)
                    .arg(block.lineCount())
                    .arg(fresh.lines.size())}};
        }
    }
    return {};
}

/// Nobody sees the difference: edges are smoothed a little otherwise where they are painted at another place.
bool areAlike(QRgb a, QRgb b)
{
    constexpr int least = 4; // of 255
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
        < least;
}

/// How many pixels of two pictures differ; all of them when the sizes do.
qsizetype differingPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size()) {
        return qsizetype(a.width()) * a.height();
    }
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x) {
            count += areAlike(left[x], right[x]) ? 0 : 1;
        }
    }
    return count;
}

bool isCovered(const QWidget &window)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return !window.isActiveWindow() || std::ranges::any_of(all, [&](const QWidget *each) {
        return each != &window && each->isVisible() && each->frameGeometry().intersects(window.frameGeometry());
    });
}

QList<Fault> pixelFaults(PostEditor &editor)
{
    constexpr qsizetype fewPixels = 40; // a caret
    constexpr int mostTries = 20;
    QImage shown;
    QImage painted;
    QWidget &viewport = *editor.viewport();
    for (int tries = 0; tries < mostTries; ++tries) {
        if (isCovered(*editor.window()) || !viewport.isVisible()) {
            return {};
        }
        const QRect place(viewport.mapToGlobal(QPoint()), viewport.size());
        if (!editor.screen()->geometry().contains(place)) {
            return {};
        }
        shown = editor.screen()
                    ->grabWindow(0, place.x(), place.y(), place.width(), place.height())
                    .toImage()
                    .convertToFormat(QImage::Format_RGB32);
        painted = editor.grab(QRect(viewport.mapTo(&editor, QPoint()), viewport.size()))
                      .toImage()
                      .convertToFormat(QImage::Format_RGB32);
        if (differingPixels(shown, painted) <= fewPixels) {
            return {};
        }
        QTest::qWait(50); // the server is not done yet
    }
    shown.save(QStringLiteral("shown.png"));
    painted.save(QStringLiteral("painted.png"));
    return {{QStringLiteral("paint"),
        QStringLiteral("%1 pixels of the editor are not as it would paint them (shown.png, painted.png)")
            .arg(differingPixels(shown, painted))}};
}

QString shownIn(const FieldValue &value)
{
    return value.kind() == FieldValue::Kind::List ? value.toList().join(u'|') : value.toString();
}

} // namespace

QList<Fault> textFaults(MainWindow &window)
{
    PostDocument &document = window.session().document();
    const QString shown = document.textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    if (shown != document.text()) {
        return {{QStringLiteral("text"),
            QStringLiteral("text() is not what the editor has: ") + parting(shown, document.text())}};
    }
    if (document.isModified() || document.filePath().isEmpty() || document.isReadOnly()) {
        return {};
    }
    const QByteArray file = test::contentOf(document.filePath());
    const QByteArray text = document.source().encode();
    if (file != text) {
        return {{QStringLiteral("file"),
            QStringLiteral("the post is called saved, and its file is another: ")
                + parting(QString::fromUtf8(text), QString::fromUtf8(file))}};
    }
    return {};
}

QList<Fault> formFaults(MainWindow &window)
{
    PostSession &session = window.session();
    const FrontMatter read = FrontMatter::parse(session.document().text());
    if (!read.isReadable()) {
        return {};
    }
    const auto &panel = *window.findChild<FrontMatterPanel *>(QStringLiteral("formPanel"));
    for (const FormRow &row : formRowsFor(read, FieldConventions())) {
        const FieldEditor *editor = panel.editorOf(row.path);
        if (editor == nullptr) {
            return {{QStringLiteral("form"), QStringLiteral("the form has no field for %1").arg(row.path)}};
        }
        if (row.kind == FieldKind::Fixed) {
            continue;
        }
        const QString expected = shownIn(read.value(row.path));
        const QString found = shownIn(editor->value());
        if (!editor->isUnfinished() && expected != found) {
            return {{QStringLiteral("form"),
                QStringLiteral("the form shows %1 as “%2”, YAML reads “%3”").arg(row.path, found, expected)}};
        }
    }
    return {};
}

QList<Fault> previewFaults(MainWindow &window)
{
    PreviewView &preview = window.preview();
    if (!preview.isVisible() || !preview.isReady()) {
        return {};
    }
    // What the page drops or writes in words of its own is left out on both sides.
    static const QString script = QStringLiteral(
        "(() => { const html = %1[0];"
        "const others = "
        "'script,style,template,title,textarea,select,iframe,embed,object,audio,video,input,form,svg,math,"
        ".math,.fr-issue,.fr-missing,.fr-embedded,.katex';"
        "const words = (root) => { for (const it of root.querySelectorAll(others)) { it.remove(); }"
        "return root.textContent.replace(/\\s+/g, ''); };"
        "const page = document.getElementById('fr-post').cloneNode(true);"
        "const parsed = new DOMParser().parseFromString(html, 'text/html');"
        "if (parsed.querySelector('[class~=fr-issue],noscript,object,button,canvas,map,meter')) { return ['', '']; }"
        "return [words(parsed.body), words(page)]; })()");
    const QString html = window.session().frame().body.html();
    const QString argument = QString::fromUtf8(QJsonDocument(QJsonArray{html}).toJson(QJsonDocument::Compact));
    QStringList words;
    const auto agree = [&] {
        words = evaluated(preview, script.arg(argument)).toStringList();
        return words.size() == 2 && words[0] == words[1];
    };
    if (!QTest::qWaitFor(agree, 10'000)) {
        return {{QStringLiteral("preview"),
            words.size() == 2 ? QStringLiteral("the page shows another text: ") + parting(words[0], words[1])
                              : QStringLiteral("the page does not answer")}};
    }
    return {};
}

QList<Fault> paintFaults(PostEditor &editor)
{
    return pixelFaults(editor) + lineFaults(editor);
}

QList<Fault> faultsOf(MainWindow &window)
{
    QList<Fault> faults = textFaults(window);
    faults += formFaults(window);
    faults += paintFaults(window.editor());
    faults += previewFaults(window);
    return faults;
}

} // namespace frontrow::walk
