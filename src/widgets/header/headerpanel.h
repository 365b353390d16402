// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "post/credit/headerimage.h"
#include "site/pictures/figureimport.h"
#include "workspace/preview/previewframe.h"

#include <QFutureWatcher>
#include <QImage>
#include <QStringList>
#include <QStringListModel>
#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class HeaderPanel;
}

namespace frontrow {

/// The header image: how readers see it at three widths, whose it is, and what lies over it. It shows what the text
/// says and sends each change on at once; the text decides.
class HeaderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderPanel(QWidget *parent = nullptr);
    ~HeaderPanel() override;

    /// Shows \a frame, which must be of the newest revision: what is being typed is never overwritten by older text.
    void setFrame(const PreviewFrame &frame);
    /// Credits that the person used before, the latest first: offered while typing, before those of the blog.
    void setUsedCredits(const QStringList &credits);

Q_SIGNALS:
    void imageArrived(const frontrow::PictureSource &source);
    void imageChoiceRequested();
    void imageRemovalRequested();
    /// The picture's path was typed.
    void sourceEdited(const QString &source);
    void creditEdited(const frontrow::CreditText &credit);
    /// The suggestion was taken over.
    void creditTaken(const frontrow::CreditText &credit);
    /// The person left the credit.
    void creditFinished(const QString &credit);
    /// A value of the header other than picture and credit: filter, colour, teaser.
    void fieldEdited(const QString &path, const frontrow::FieldValue &value);
    void colourChoiceRequested(const QColor &colour);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void markWidth();
    void connectCredit();
    void connectTreatment();
    void connectUsedOnly(QLineEdit *edit, const QString &path);
    void showHero();
    void showFacts();
    void showCredit();
    void showTreatment();
    void loadPicture();
    void offerCredits();
    [[nodiscard]] CreditText typedCredit() const;

    std::unique_ptr<Ui::HeaderPanel> m_ui;
    PreviewHero m_hero;
    HeaderImage m_header;
    HeaderContext m_context;
    std::optional<CreditSuggestion> m_suggestion;
    QString m_pictureFile; ///< the file of the header image; empty when it is not here
    bool m_isPictureUnread = false; ///< nobody has looked at it since the last frame
    QString m_loadedFile; ///< the file whose pixels are in m_picture or on their way, with its time
    QImage m_picture;
    QFutureWatcher<QImage> m_loading;
    QStringList m_usedCredits;
    QStringListModel m_offers;
};

} // namespace frontrow
