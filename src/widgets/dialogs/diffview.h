// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/textdiff.h"

#include <QPlainTextEdit>

namespace frontrow {

/// Shows what differs between two texts, for reading only: lines that go and lines that come, each with a sign and a
/// tint.
class DiffView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QList<DiffLine> &lines);
};

} // namespace frontrow
