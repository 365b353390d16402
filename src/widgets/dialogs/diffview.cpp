// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogs/diffview.h"

#include "widgets/appearance.h"

#include <QFontDatabase>
#include <QTextBlock>

namespace frontrow {

namespace {

/// After lines that go, and lines that come.
QColor tintFor(DiffLine::Kind kind)
{
    const bool isDark = isDarkAppearance();
    switch (kind) {
    case DiffLine::Kind::Removed:
        return isDark ? QColor(92, 38, 38) : QColor(255, 224, 222);
    case DiffLine::Kind::Added:
        return isDark ? QColor(28, 74, 42) : QColor(218, 245, 224);
    case DiffLine::Kind::Same:
    case DiffLine::Kind::Gap:
        break;
    }
    return {};
}

QString markedLine(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Removed:
        return QStringLiteral("− ") + line.text;
    case DiffLine::Kind::Added:
        return QStringLiteral("+ ") + line.text;
    case DiffLine::Kind::Gap:
        return QStringLiteral("⋯");
    case DiffLine::Kind::Same:
        break;
    }
    return QStringLiteral("  ") + line.text;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setAccessibleName(tr("What would change"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

void DiffView::setDiff(const QList<DiffLine> &lines)
{
    QStringList texts;
    for (const DiffLine &line : lines) {
        texts.append(markedLine(line));
    }
    setPlainText(texts.join(u'\n'));
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : lines) {
        QTextBlockFormat format;
        if (const QColor tint = tintFor(line.kind); tint.isValid()) {
            format.setBackground(tint);
        }
        QTextCursor(block).setBlockFormat(format);
        block = block.next();
    }
}

} // namespace frontrow
