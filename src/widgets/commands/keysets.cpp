// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/commands/keysets.h"

#include <algorithm>
#include <utility>

namespace frontrow {

using namespace Qt::StringLiterals;

namespace {

using Keys = QList<std::pair<QLatin1StringView, QLatin1StringView>>;

KeySet made(const QString &id, const QString &name, const Keys &keys)
{
    KeySet set{id, name, {}};
    for (const auto &[command, text] : keys) {
        set.keys.insert(command, QKeySequence::fromString(text));
    }
    return set;
}

} // namespace

const QList<KeySet> &keySets()
{
    static const QList<KeySet> sets{made(u"frontrow"_s, u"Frontrow"_s, {}),
        made(u"vscode"_s, u"VS Code"_s,
            {{"actionOpenQuickly"_L1, "Ctrl+P"_L1}, {"actionOutline"_L1, "Ctrl+Shift+O"_L1},
                {"actionFollow"_L1, "F12"_L1}, {"actionPreview"_L1, "Ctrl+Shift+V"_L1},
                {"actionPastePlain"_L1, "Ctrl+Alt+Shift+V"_L1}, {"actionLineDelete"_L1, "Ctrl+Shift+K"_L1},
                {"actionCodeBlock"_L1, "Ctrl+Alt+Shift+K"_L1}, {"actionLineDuplicate"_L1, "Ctrl+Alt+Shift+Down"_L1},
                {"actionLineJoin"_L1, "Ctrl+J"_L1}, {"actionTick"_L1, "Alt+C"_L1}, {"actionStrike"_L1, "Alt+S"_L1}}),
        made(u"typora"_s, u"Typora"_s,
            {{"actionOpenQuickly"_L1, "Ctrl+P"_L1}, {"actionHeadingRaise"_L1, "Ctrl+="_L1},
                {"actionHeadingLower"_L1, "Ctrl+-"_L1}, {"actionZoomIn"_L1, "Ctrl+Shift+="_L1},
                {"actionZoomOut"_L1, "Ctrl+Shift+-"_L1}, {"actionTable"_L1, "Ctrl+T"_L1},
                {"actionNumbers"_L1, "Ctrl+Shift+["_L1}, {"actionBullets"_L1, "Ctrl+Shift+]"_L1},
                {"actionSectionFold"_L1, "Ctrl+Alt+["_L1}, {"actionSectionUnfold"_L1, "Ctrl+Alt+]"_L1},
                {"actionInlineCode"_L1, "Ctrl+Shift+`"_L1}, {"actionStrike"_L1, "Alt+Shift+5"_L1},
                {"actionSidebars"_L1, "Ctrl+Shift+L"_L1}, {"actionLineDelete"_L1, "Ctrl+Alt+Shift+K"_L1},
                {"actionOutline"_L1, "Ctrl+Shift+1"_L1}, {"actionTypewriter"_L1, "F9"_L1}})};
    return sets;
}

const KeySet &keySet(const QString &id)
{
    const auto found = std::ranges::find(keySets(), id, &KeySet::id);
    return found == keySets().end() ? keySets().first() : *found;
}

} // namespace frontrow
