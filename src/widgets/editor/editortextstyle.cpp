// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/editor/editortextstyle.h"

#include "workspace/settings/editorsettings.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace frontrow {

namespace {

const std::array<QString, 3> faceNames{
    QStringLiteral("mono"), QStringLiteral("serif"), QStringLiteral("sans")}; // in the order of EditorTextStyle::Face

} // namespace

EditorTextStyle EditorTextStyle::of(const Settings &settings)
{
    EditorTextStyle textStyle;
    const auto name = std::ranges::find(faceNames, settings.value(setting::editorFace));
    if (name != faceNames.end()) {
        textStyle.face = static_cast<Face>(name - faceNames.begin());
    }
    textStyle.column = std::clamp(settings.value(setting::editorColumn), shortestColumn, longestColumn);
    textStyle.hasLineNumbers = settings.value(setting::showsLineNumbers);
    textStyle.showsWhiteSpace = settings.value(setting::showsWhiteSpace);
    textStyle.showsPictures = settings.value(setting::showsPictures);
    textStyle.foldsFrontMatter = settings.value(setting::foldsFrontMatter);
    return textStyle;
}

void EditorTextStyle::keep(Settings &settings) const
{
    settings.setValue(setting::editorFace, faceNames.at(static_cast<std::size_t>(face)));
    settings.setValue(setting::editorColumn, column);
    settings.setValue(setting::showsLineNumbers, hasLineNumbers);
    settings.setValue(setting::showsWhiteSpace, showsWhiteSpace);
    settings.setValue(setting::showsPictures, showsPictures);
    settings.setValue(setting::foldsFrontMatter, foldsFrontMatter);
}

QFont fontOf(EditorTextStyle::Face face)
{
    const QFont general = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    switch (face) {
    case EditorTextStyle::Face::Serif: {
        QFont serif(QStringLiteral("serif"));
        serif.setStyleHint(QFont::Serif);
        serif.setPointSizeF(general.pointSizeF());
        return serif;
    }
    case EditorTextStyle::Face::Sans:
        return general;
    case EditorTextStyle::Face::Mono:
        break;
    }
    return QFontDatabase::systemFont(QFontDatabase::FixedFont);
}

qreal letterWidth(const QFont &font)
{
    const QString usual = QStringLiteral("The speakers told us how they run the service and what it costs them. ");
    return QFontMetricsF(font).horizontalAdvance(usual) / static_cast<qreal>(usual.size());
}

} // namespace frontrow
