// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/foreigntext.h"

#include <QTextDocument>
#include <Qt>

namespace frontrow {

QString toolTipOf(const QString &text)
{
    return Qt::mightBeRichText(text)
        ? QStringLiteral("<p style=\"white-space: pre-wrap\">%1</p>").arg(text.toHtmlEscaped())
        : text;
}

QString buttonTextOf(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace frontrow
