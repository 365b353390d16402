// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/browsersurface.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QClipboard>
#include <QEventLoop>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPageLayout>
#include <QPageRanges>
#include <QPointer>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineView>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>

/// A static library's resources are there only when they are named; the macro works outside of namespaces only.
static void initPreviewResources()
{
    Q_INIT_RESOURCE(preview);
}

namespace frontrow {

namespace {

using namespace std::chrono_literals;

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 3.0;
constexpr qreal zoomStep = 1.1;
constexpr auto pointingPause = 60ms;
constexpr auto longestPdf = 30s; ///< the longest that a PDF is waited for when the view ends

} // namespace

void BrowserSurface::prepare()
{
    initPreviewResources();
    PreviewScheme::registerScheme();
}

BrowserSurface::BrowserSurface(PreviewListener &listener, bool isDark)
    : m_listener(listener)
    , m_page(&m_profile)
    , m_driver(m_profile, m_page)
    , m_browser(std::make_unique<QWebEngineView>(&m_page))
{
    setDark(isDark);
    m_browser->setAcceptDrops(false);
    m_browser->setContextMenuPolicy(Qt::CustomContextMenu);
    m_browser->installEventFilter(this);
    for (QObject *child : m_browser->findChildren<QWidget *>()) {
        watchInput(child);
    }
    m_pointing.setSingleShot(true);
    m_pointing.setInterval(pointingPause);
    connect(&m_pointing, &QTimer::timeout, this, &BrowserSurface::point);
    listen();
}

BrowserSurface::~BrowserSurface()
{
    m_waitingPdfs.clear();
    m_pdfDone = {};
    if (m_isMakingPdf) {
        // Qt's page must not end meanwhile: it would be called by Chromium then, and crash the program (seen in 6.8).
        QEventLoop making;
        connect(this, &BrowserSurface::pdfMade, &making, &QEventLoop::quit);
        QTimer::singleShot(longestPdf, &making, &QEventLoop::quit);
        making.exec(QEventLoop::ExcludeUserInputEvents);
    }
}

void BrowserSurface::listen()
{
    connect(m_browser.get(), &QWidget::customContextMenuRequested, this, &BrowserSurface::showMenu);
    connect(&m_page, &PreviewPage::shellLoaded, this, [this] { m_page.setZoomFactor(pageZoom()); });
    connect(&m_page, &PreviewPage::linkActivated, this, [this](const QUrl &url) { m_listener.linkActivated(url); });
    connect(&m_driver, &PageDriver::frameShown, this, [this](quint64 revision) { m_listener.frameShown(revision); });
    connect(&m_driver, &PageDriver::contentBlocked, this, [this](int count) { m_listener.contentBlocked(count); });
    connect(&m_driver, &PageDriver::remotePicturesFound, this,
        [this](const QStringList &sources) { m_listener.remotePicturesFound(sources); });
    connect(&m_driver, &PageDriver::busyChanged, this, [this](bool isBusy) { m_listener.busyChanged(isBusy); });
    connect(&m_driver, &PageDriver::stopped, this, [this](const QString &reason) { m_listener.stopped(reason); });
    connect(&m_driver, &PageDriver::resumed, this, [this] { m_listener.resumed(); });
}

QWidget *BrowserSurface::widget()
{
    return m_browser.get();
}

void BrowserSurface::setDark(bool isDark)
{
    m_isDark = isDark;
    setBackground();
    m_driver.setDark(isDark);
}

void BrowserSurface::setPageTheme(const PageTheme &pageTheme)
{
    m_isTwoSided = pageTheme.followsAppearance;
    setBackground();
    m_driver.setPageTheme(pageTheme);
}

void BrowserSurface::setBackground()
{
    m_page.setBackgroundColor(pageColor(m_isDark && m_isTwoSided));
}

void BrowserSurface::setScale(qreal scale)
{
    m_scale = scale;
    m_page.setZoomFactor(pageZoom());
}

void BrowserSurface::setZoomFactor(qreal factor)
{
    const qreal zoom = qBound(smallestZoom, factor, largestZoom);
    const bool isOther = !qFuzzyCompare(std::exchange(m_zoom, zoom), zoom);
    m_page.setZoomFactor(pageZoom());
    if (isOther) {
        m_listener.zoomChanged(zoom);
    }
}

void BrowserSurface::find(const QString &text, bool isBackward, const std::function<void(int, int)> &done)
{
    m_page.findText(text, isBackward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags(),
        [done](const QWebEngineFindTextResult &result) { done(result.numberOfMatches(), result.activeMatch()); });
}

void BrowserSurface::makePdf(
    const QPageLayout &paper, const QPageRanges &pages, const std::function<void(const QByteArray &)> &done)
{
    if (!paper.isValid()) {
        done({}); // Chromium would never answer
        return;
    }
    m_waitingPdfs.append([this, paper, pages, done] {
        m_isMakingPdf = true;
        m_pdfDone = done;
        const auto finish = [self = QPointer(this)](const QByteArray &pdf) {
            if (self) {
                self->finishPdf(pdf);
            }
        };
        m_driver.setPictureWidth(PictureServer::widest); // paper has more pixels than the screen
        m_driver.whenPicturesAreThere([this, finish, paper, pages] { m_page.printToPdf(finish, paper, pages); });
    });
    makeNextPdf();
}

void BrowserSurface::finishPdf(const QByteArray &pdf)
{
    m_isMakingPdf = false;
    if (m_waitingPdfs.isEmpty()) {
        m_driver.setPictureWidth(m_widest);
    }
    if (const auto done = std::exchange(m_pdfDone, {})) {
        done(pdf);
    }
    makeNextPdf();
    Q_EMIT pdfMade();
}

void BrowserSurface::setRoom(int pixels)
{
    m_widest = std::max(m_widest, pixels);
    if (!m_isMakingPdf) {
        m_driver.setPictureWidth(m_widest);
    }
}

void BrowserSurface::makeNextPdf()
{
    if (!m_isMakingPdf && !m_waitingPdfs.isEmpty()) {
        m_waitingPdfs.takeFirst()();
    }
}

void BrowserSurface::copyRichText(TextRange part)
{
    m_driver.takeRichText(part, [](const QString &html, const QString &text) {
        auto *copied = new QMimeData; // the clipboard owns it
        copied->setHtml(html);
        copied->setText(text);
        QGuiApplication::clipboard()->setMimeData(copied);
    });
}

void BrowserSurface::evaluate(const QString &script, const std::function<void(const QVariant &)> &done)
{
    m_page.run(script, done);
}

void BrowserSurface::showMenu(const QPoint &position)
{
    QMenu menu(m_browser.get());
    QAction *copy = menu.addAction(tr("&Copy"));
    copy->setEnabled(m_page.hasSelection());
    connect(copy, &QAction::triggered, &m_page, [this] { m_page.triggerAction(QWebEnginePage::Copy); });
    const QWebEngineContextMenuRequest *request = m_browser->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (link.isValid() && link.scheme() != QLatin1StringView(PreviewScheme::name())) {
        connect(menu.addAction(tr("Copy &Link Address")), &QAction::triggered, this,
            [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    connect(menu.addAction(tr("Select &All")), &QAction::triggered, &m_page,
        [this] { m_page.triggerAction(QWebEnginePage::SelectAll); });
    menu.exec(m_browser->mapToGlobal(position));
}

/// The widget that gets the input is made by WebEngine, and made again when the renderer ends.
void BrowserSurface::watchInput(QObject *child)
{
    if (child->isWidgetType()) {
        child->installEventFilter(this);
    }
}

bool BrowserSurface::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        watchInput(static_cast<QChildEvent *>(event)->child());
        break;
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent *>(event)->globalPosition();
        break;
    case QEvent::MouseButtonRelease:
        click(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::MouseMove:
        m_pointedAt = m_browser->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition()) / pageZoom();
        m_pointing.start();
        break;
    case QEvent::Wheel:
        m_listener.figurePointed({}, {});
        if (const auto *wheel = static_cast<QWheelEvent *>(event);
            wheel->modifiers() == Qt::ControlModifier && watched != m_browser.get()) {
            if (const int turn = wheel->angleDelta().y(); turn != 0) {
                setZoomFactor(turn > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
            }
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BrowserSurface::click(const QMouseEvent &event)
{
    const bool isDrag = (event.globalPosition() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || isDrag) {
        return;
    }
    m_driver.findOffset(m_browser->mapFromGlobal(event.globalPosition()) / pageZoom(),
        [this](qsizetype offset, std::optional<bool> isTicked) {
            if (isTicked) {
                m_listener.taskClicked(offset, *isTicked);
            } else {
                m_listener.offsetClicked(offset);
            }
        });
}

void BrowserSurface::findBoundary(int y, const std::function<void(qsizetype, int)> &done)
{
    m_driver.findBoundary(y / pageZoom(),
        [page = &m_page, done](qsizetype offset, qreal place) { done(offset, qRound(place * page->zoomFactor())); });
}

void BrowserSurface::point()
{
    m_driver.findFigure(m_pointedAt, [this](const PreviewFigure &figure, QRectF area) {
        m_listener.figurePointed(
            figure, QRectF(area.topLeft() * pageZoom(), area.size() * pageZoom()).toAlignedRect() & m_browser->rect());
    });
}

} // namespace frontrow
