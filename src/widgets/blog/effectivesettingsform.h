// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "workspace/blog/blogreader.h"

#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace frontrow {

class OwnValue;

/// What Frontrow does on the blog, as it was found or as its author says, who says it here.
class EffectiveSettingsForm : public QWidget
{
    Q_OBJECT

public:
    /// \a reader outlives the form.
    explicit EffectiveSettingsForm(BlogReader &reader, QWidget *parent = nullptr);

private:
    OwnValue *addOwn(const QString &name, const QString &explanation);
    void connectValues();
    void showEffectiveSettings();
    void choose(const std::function<void(BlogOverrides &)> &change);

    BlogReader &m_reader;
    QFormLayout *m_form;
    QLabel *m_notice; ///< what could not be kept
    OwnValue *m_pictureFolder = nullptr;
    OwnValue *m_layout = nullptr;
    OwnValue *m_formKeys = nullptr;
    OwnValue *m_modifiedKey = nullptr;
    OwnValue *m_host = nullptr;
    OwnValue *m_newTab = nullptr;
    OwnValue *m_credit = nullptr;
};

} // namespace frontrow
