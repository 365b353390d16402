// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/text/textdiff.h"
#include "workspace/recovery/versionstore.h"

#include <QDialog>
#include <QList>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace frontrow {

class DiffView;

/// The earlier versions of a post, what differs between the chosen one and the text, and a way to have it back.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VersionsDialog(QWidget *parent = nullptr);

    /// The newest first; the one that was chosen stays chosen.
    void setVersions(const QList<PostVersion> &versions);
    /// Shows a sentence in place of the list.
    void showProblem(const QString &problem);
    /// Nothing without one.
    [[nodiscard]] std::optional<PostVersion> chosen() const;
    /// What turns the text into the chosen version; nothing while they are the same.
    void setDifference(const QList<DiffLine> &lines);
    /// The chosen version cannot be shown: a sentence says why.
    void setUnreadable(const QString &problem);
    /// The text may be changed.
    void setMayRestore(bool mayRestore);

Q_SIGNALS:
    /// Another version is chosen, or the same one of a new list.
    void versionChosen();
    void restoreChosen();

private:
    void updateButtons();

    QList<PostVersion> m_versions;
    QTreeWidget *m_list;
    QLabel *m_description; ///< what is shown, or why nothing is
    DiffView *m_difference;
    QPushButton *m_restore;
    bool m_isDifferent = false;
    bool m_mayRestore = true;
};

} // namespace frontrow
