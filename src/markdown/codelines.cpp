// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/codelines.h"

#include <QRegularExpression>

namespace frontrow::markdown {

QString numberedLines(const QString &html, const LineNumbering &numbering)
{
    static const QRegularExpression lastLineEnd(QStringLiteral("\\n(?:</span>)*$"));
    const QString lineEnd = lastLineEnd.match(html).hasMatch() ? QString() : QStringLiteral("\n");
    const qsizetype lines = html.count(u'\n') + lineEnd.size();
    QString numbers;
    for (qsizetype line = 0; line < lines; ++line) {
        numbers += QString::number(numbering.first + line) + u'\n';
    }
    return u"<table class=\"rouge-table\"><tbody><tr><td class=\"" + numbering.gutter + u" gl\"><pre class=\"lineno\">"
        + numbers + u"</pre></td><td class=\"" + numbering.code + u"\"><pre>" + html + lineEnd
        + u"</pre></td></tr></tbody></table>";
}

} // namespace frontrow::markdown
