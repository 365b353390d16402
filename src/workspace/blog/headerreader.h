// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "site/blog/headercredit.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

namespace frontrow {

/// Finds out, on workers, what the header of the open post may need to know: how the blog words its credits, and what
/// the file of its header image is and says. Latest wins.
class HeaderReader : public QObject
{
    Q_OBJECT

public:
    explicit HeaderReader(QObject *parent = nullptr);
    /// Blocks until what is being read is done.
    ~HeaderReader() override;

    /// The blog whose posts teach; empty for none. Read when it is another one than before.
    void enter(const QString &siteFolder);
    /// Reads the same blog again: after its author has chosen another wording.
    void refresh();
    /// The file of the header image; empty for none. Read when it is another one or has changed.
    void read(const QString &file);
    [[nodiscard]] const HeaderContext &context() const { return m_context; }

Q_SIGNALS:
    void contextChanged();

private:
    QString m_siteFolder;
    QString m_stamp; ///< path, size and time of the picture that was read or is being read
    HeaderContext m_context;
    QFutureWatcher<HeaderConvention> m_convention;
    QFutureWatcher<HeaderPicture> m_picture;
};

} // namespace frontrow
