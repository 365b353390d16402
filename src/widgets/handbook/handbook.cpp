// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/handbook/handbook.h"

#include "markdown/renderedbody.h"
#include "widgets/commands/menucommands.h"

#include <QCoreApplication>
#include <QFile>

/// A static library's resources are there only when they are named; the macro works outside of namespaces only.
static void initHandbookResources()
{
    Q_INIT_RESOURCE(handbook);
}

namespace frontrow {

namespace {

struct HandbookMessages
{
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

constexpr const char *names[] = {"start", "blog", "writing", "frontmatter", "header", "captures", "figures", "preview",
    "checks", "export", "agendas", "window", "commandline", "promises"};

} // namespace

QList<HandbookPage> handbookPages()
{
    initHandbookResources();
    QList<HandbookPage> pages;
    for (const char *name : names) {
        QFile file(QStringLiteral(":/handbook/%1.md").arg(QLatin1StringView(name)));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the handbook lacks the page %s", name);
        }
        const QString text = QString::fromUtf8(file.readAll());
        const RenderedBody body = renderBody(text, {0, text.size()});
        pages.append({QString::fromLatin1(name), body.outline.value(0).text, body.html()});
    }
    return pages;
}

HandbookPage shortcutsPage(const QMenuBar &menus)
{
    const QString title = HandbookMessages::tr("Keys");
    QString html = QStringLiteral("<h1>%1</h1>").arg(title);
    QString menu;
    for (const MenuCommand &command : menuCommands(menus)) {
        if (command.keys().isEmpty()) {
            continue;
        }
        if (const QString &first = command.menus.constFirst(); first != menu) {
            html += menu.isEmpty() ? QString() : QStringLiteral("</table>");
            html += QStringLiteral("<h2>%1</h2><table cellpadding=\"3\">").arg(first.toHtmlEscaped());
            menu = first;
        }
        html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(command.text.toHtmlEscaped(), command.keys().toHtmlEscaped());
    }
    return {QStringLiteral("shortcuts"), title, html + QStringLiteral("</table>")};
}

} // namespace frontrow
