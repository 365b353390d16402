// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/versions/versionsdialog.h"

#include "widgets/dialogs/dialogroom.h"
#include "widgets/dialogs/diffview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace frontrow {

namespace {

QString wordFor(PostVersion::Kind kind)
{
    switch (kind) {
    case PostVersion::Kind::Opened:
        return VersionsDialog::tr("as it was opened");
    case PostVersion::Kind::Typed:
        return VersionsDialog::tr("while writing");
    case PostVersion::Kind::Saved:
        return VersionsDialog::tr("saved");
    case PostVersion::Kind::Foreign:
        return VersionsDialog::tr("by another program");
    case PostVersion::Kind::Published:
        break;
    }
    return VersionsDialog::tr("published");
}

} // namespace

VersionsDialog::VersionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
    , m_description(new QLabel(this))
    , m_difference(new DiffView)
    , m_restore(new QPushButton(tr("&Restore This Version"), this))
{
    setWindowTitle(tr("Earlier Versions"));
    constexpr int letters = 130;
    constexpr int lines = 32;
    resizeToText(*this, letters, lines);
    m_list->setAccessibleName(tr("Earlier versions of the post"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_difference->setAccessibleName(tr("What differs"));
    m_description->setWordWrap(true);
    auto *parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(m_difference);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_description);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restoreChosen);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &VersionsDialog::versionChosen);
    setVersions({});
}

void VersionsDialog::setVersions(const QList<PostVersion> &versions)
{
    const std::optional<PostVersion> former = chosen();
    const QSignalBlocker asOne(m_list);
    m_versions = versions;
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    for (const PostVersion &version : versions) {
        auto *item = new QTreeWidgetItem(m_list,
            {QLocale().toString(version.time.toLocalTime(), QLocale::ShortFormat), wordFor(version.kind),
                QLocale().formattedDataSize(version.size)});
        current = current == nullptr || version == former ? item : current;
    }
    m_list->setCurrentItem(current);
    for (int column = 0; column < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
    }
    m_list->setMinimumWidth(std::min(m_list->header()->length() + 2 * m_list->frameWidth(), width() / 2));
    m_description->setText(
        tr("Nothing was kept of this post yet. Frontrow keeps a version when a post is opened, saved and "
           "published, and every few minutes of writing."));
    setDifference({});
    if (!versions.isEmpty()) {
        Q_EMIT versionChosen();
    }
}

void VersionsDialog::showProblem(const QString &problem)
{
    setVersions({});
    m_description->setText(problem);
}

std::optional<PostVersion> VersionsDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_versions.size() ? std::optional(m_versions[row]) : std::nullopt;
}

void VersionsDialog::setDifference(const QList<DiffLine> &lines)
{
    m_isDifferent = !lines.isEmpty();
    m_difference->setDiff(lines);
    if (chosen()) {
        m_description->setText(m_isDifferent ? tr("Lines with − are in the editor now, lines with + would come.")
                                             : tr("The text in the editor is this version."));
    }
    updateButtons();
}

void VersionsDialog::setUnreadable(const QString &problem)
{
    setDifference({});
    m_description->setText(problem);
}

void VersionsDialog::setMayRestore(bool mayRestore)
{
    m_mayRestore = mayRestore;
    updateButtons();
}

void VersionsDialog::updateButtons()
{
    m_restore->setEnabled(m_isDifferent && m_mayRestore);
}

} // namespace frontrow
