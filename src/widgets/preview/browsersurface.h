// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/preview/pagedriver.h"
#include "widgets/preview/previewpage.h"
#include "widgets/preview/previewprofile.h"
#include "widgets/preview/previewsurface.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <memory>

class QMouseEvent;
class QWebEngineView;

namespace frontrow {

/// The page of the preview in a browser view: hands input of the person on, and nothing of the page's own.
class BrowserSurface : public QObject, public PreviewSurface
{
    Q_OBJECT

public:
    /// Makes the scheme of the page known and its files available. Before the first WebEngine object of the program.
    static void prepare();

    /// \a listener outlives this.
    BrowserSurface(PreviewListener &listener, bool isDark);
    ~BrowserSurface() override;

    [[nodiscard]] QWidget *widget() override;
    void setFrame(const PageFrame &frame) override { m_driver.setFrame(frame); }
    void setCaret(qsizetype offset, quint64 revision) override { m_driver.setCaret(offset, revision); }
    void setDark(bool isDark) override;
    void setPageTheme(const PageTheme &pageTheme) override;
    void setScale(qreal scale) override;
    void setRoom(int pixels) override;
    void setZoomFactor(qreal factor) override;
    void find(const QString &text, bool isBackward, const std::function<void(int, int)> &done) override;
    void makePdf(const QPageLayout &paper, const QPageRanges &pages,
        const std::function<void(const QByteArray &)> &done) override;
    void copyRichText(TextRange part) override;
    void findBoundary(int y, const std::function<void(qsizetype, int)> &done) override;
    void setFetchedPictures(const QHash<QString, QString> &files) override { m_driver.setFetchedPictures(files); }
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &done) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// A PDF that was being made is there, or could not be made.
    void pdfMade();

private:
    void listen();
    void makeNextPdf();
    void finishPdf(const QByteArray &pdf);
    void setBackground();
    [[nodiscard]] qreal pageZoom() const { return m_zoom * m_scale; }
    void showMenu(const QPoint &position);
    void watchInput(QObject *child);
    void click(const QMouseEvent &event);
    void point();

    PreviewListener &m_listener;
    PreviewProfile m_profile;
    PreviewPage m_page;
    PageDriver m_driver;
    QTimer m_pointing; ///< runs out when the mouse has moved
    QPointF m_pointedAt; ///< in CSS pixels
    QPointF m_pressedAt;
    QList<std::function<void()>> m_waitingPdfs; ///< each begins one: Chromium makes one at a time
    std::function<void(const QByteArray &)> m_pdfDone; ///< takes the PDF that is being made
    bool m_isMakingPdf = false;
    int m_widest = 0; ///< the widest that the page was, in pixels of the screen
    qreal m_zoom = 1;
    qreal m_scale = 1;
    bool m_isDark = false;
    bool m_isTwoSided = true; ///< the theme has a dark side
    std::unique_ptr<QWebEngineView> m_browser; ///< the last one, since it goes before its page and what follows it
};

} // namespace frontrow
