// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace frontrow {

/// One value that was found in a blog and that its author may replace: a box with the value, and after it whether it
/// is as found, with a button that takes the own value back.
class OwnValue : public QWidget
{
    Q_OBJECT

public:
    explicit OwnValue(QWidget *parent = nullptr);

    /// Words to choose from instead of writing; \a values in the same order is what they stand for.
    void setLabels(const QStringList &labels, const QStringList &values);
    /// What may be written; everything without it.
    void setCheck(const std::function<bool(const QString &)> &isAllowed) { m_isAllowed = isAllowed; }
    /// Shows \a own where there is one, else \a found; \a suggestions can be chosen.
    void show(const QString &found, const std::optional<QString> &own, const QStringList &suggestions = {});
    /// The name of the value for people who do not see it.
    void setName(const QString &name);

Q_SIGNALS:
    /// Another own value; none to have the found one.
    void chosen(const std::optional<QString> &own);

private:
    void take(const QString &text);
    void showState();

    QComboBox *m_box;
    QLabel *m_state;
    QToolButton *m_reset;
    QStringList m_values; ///< one for each label, in its order; empty where values are written
    QString m_found;
    std::optional<QString> m_own;
    std::function<bool(const QString &)> m_isAllowed;
};

} // namespace frontrow
