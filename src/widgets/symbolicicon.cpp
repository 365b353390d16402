// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

/// A resource of a static library is linked in only where it is named, and outside of any namespace.
static void initialiseIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace frontrow {

namespace {

const QString ownIcons = QStringLiteral(":/icons/%1-symbolic.svg");

/// Draws one of our SVGs, whose strokes are `currentColor`, in the palette's colour.
class SymbolicIconEngine : public QIconEngine
{
public:
    explicit SymbolicIconEngine(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool isDisabled = mode == QIcon::Disabled;
        const QColor colour = mode == QIcon::Selected
            ? palette.color(QPalette::HighlightedText)
            : palette.color(isDisabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
        QByteArray svg = m_svg;
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicIconEngine(m_svg); }

private:
    QByteArray m_svg;
};

/// The freedesktop names among ours; the others are for things that no theme knows.
bool themeHasAll()
{
    if (QIcon::themeName() == u"hicolor") {
        return false; // it stands for no theme, has the icons of programs only, and takes long to read
    }
    const QStringList names{QStringLiteral("camera-photo"), QStringLiteral("dialog-error"),
        QStringLiteral("dialog-information"), QStringLiteral("dialog-warning"), QStringLiteral("document-new"),
        QStringLiteral("document-open"), QStringLiteral("document-properties"), QStringLiteral("document-save"),
        QStringLiteral("document-save-as"), QStringLiteral("document-send"), QStringLiteral("edit-find"),
        QStringLiteral("edit-redo"), QStringLiteral("edit-undo"), QStringLiteral("format-text-bold"),
        QStringLiteral("format-text-italic"), QStringLiteral("insert-image"), QStringLiteral("insert-link"),
        QStringLiteral("view-list-tree"), QStringLiteral("view-preview"), QStringLiteral("window-close")};
    return std::ranges::all_of(names, [](const QString &name) { return QIcon::hasThemeIcon(name); });
}

} // namespace

QIcon symbolicIcon(const QString &name)
{
    static const bool useTheme = themeHasAll();
    if (useTheme && QIcon::hasThemeIcon(name)) {
        return QIcon::fromTheme(name);
    }
    initialiseIcons();
    QFile file(ownIcons.arg(name));
    return file.open(QIODevice::ReadOnly) ? QIcon(new SymbolicIconEngine(file.readAll())) : QIcon();
}

} // namespace frontrow
