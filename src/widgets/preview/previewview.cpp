// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewview.h"

#include "widgets/preview/pagedriver.h"
#include "widgets/preview/previewpage.h"
#include "widgets/preview/previewprofile.h"
#include "widgets/preview/previewsandbox.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QStackedLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineView>
#include <QWheelEvent>

namespace frontrow {

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal largestZoom = 3.0;
constexpr qreal zoomStep = 1.1;

/// The background of resources/preview/look.css, for the moments before there is a page.
QColor pageColor(bool isDark)
{
    return isDark ? QColor(0x1b, 0x1d, 0x21) : QColor(0xff, 0xff, 0xff);
}

} // namespace

/// The browser view with its page, made only where it may run; else a sentence that says why not.
class PreviewView::Private : public QObject
{
public:
    explicit Private(PreviewView *view);
    ~Private() override;

    void open();
    void showReason(const QString &reason);
    void setZoom(qreal factor);
    void showMenu(const QPoint &position);
    bool eventFilter(QObject *watched, QEvent *event) override;

    PreviewView *q;
    QStackedLayout *layout = nullptr;
    QLabel *message = nullptr;
    QLabel *busy = nullptr;
    std::unique_ptr<PreviewProfile> profile;
    std::unique_ptr<PreviewPage> page;
    std::unique_ptr<PageDriver> driver;
    std::unique_ptr<QWebEngineView> browser;
    QPointF pressedAt;
    qreal zoom = 1;
    bool isDark = false;

private:
    void watchInput(QObject *child);
    void click(const QMouseEvent &event);
};

PreviewView::Private::Private(PreviewView *view)
    : q(view)
    , layout(new QStackedLayout(view))
    , message(new QLabel(view))
    , busy(new QLabel(PreviewView::tr("The preview is taking its time…"), view))
{
    layout->setContentsMargins(0, 0, 0, 0);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    message->setMargin(32);
    message->setTextFormat(Qt::PlainText);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(message);
    busy->setAutoFillBackground(true);
    busy->setMargin(6);
    busy->hide();
}

PreviewView::Private::~Private()
{
    driver.reset();
    browser.reset();
    page.reset();
}

void PreviewView::Private::open()
{
    profile = std::make_unique<PreviewProfile>();
    page = std::make_unique<PreviewPage>(profile.get());
    page->setBackgroundColor(pageColor(isDark));
    browser = std::make_unique<QWebEngineView>(page.get());
    browser->setAcceptDrops(false);
    browser->setContextMenuPolicy(Qt::CustomContextMenu);
    browser->installEventFilter(this);
    for (QObject *child : browser->findChildren<QWidget *>()) {
        watchInput(child);
    }
    layout->addWidget(browser.get());
    layout->setCurrentWidget(browser.get());
    q->setFocusProxy(browser.get());
    driver = std::make_unique<PageDriver>(*profile, *page);

    connect(browser.get(), &QWidget::customContextMenuRequested, this, &Private::showMenu);
    connect(page.get(), &PreviewPage::shellLoaded, this, [this] { page->setZoomFactor(zoom); });
    connect(page.get(), &PreviewPage::linkActivated, q, &PreviewView::linkActivated);
    connect(driver.get(), &PageDriver::frameShown, q, &PreviewView::frameShown);
    connect(driver.get(), &PageDriver::contentBlocked, q, &PreviewView::contentBlocked);
    connect(driver.get(), &PageDriver::stopped, this, &Private::showReason);
    connect(driver.get(), &PageDriver::resumed, this, [this] { layout->setCurrentWidget(browser.get()); });
    connect(driver.get(), &PageDriver::busyChanged, this, [this](bool isBusy) {
        busy->adjustSize();
        busy->setVisible(isBusy);
        busy->raise();
    });
}

void PreviewView::Private::showReason(const QString &reason)
{
    message->setText(reason);
    layout->setCurrentWidget(message);
    Q_EMIT q->stopped(reason);
}

void PreviewView::Private::setZoom(qreal factor)
{
    zoom = qBound(smallestZoom, factor, largestZoom);
    if (page) {
        page->setZoomFactor(zoom);
    }
}

void PreviewView::Private::showMenu(const QPoint &position)
{
    QMenu menu(q);
    QAction *copy = menu.addAction(PreviewView::tr("&Copy"));
    copy->setEnabled(page->hasSelection());
    connect(copy, &QAction::triggered, page.get(), [this] { page->triggerAction(QWebEnginePage::Copy); });
    const QWebEngineContextMenuRequest *request = browser->lastContextMenuRequest();
    const QUrl link = request ? request->linkUrl() : QUrl();
    if (link.isValid() && link.scheme() != QLatin1StringView(PreviewScheme::name())) {
        connect(menu.addAction(PreviewView::tr("Copy &Link Address")), &QAction::triggered, q,
            [link] { QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded)); });
    }
    connect(menu.addAction(PreviewView::tr("Select &All")), &QAction::triggered, page.get(),
        [this] { page->triggerAction(QWebEnginePage::SelectAll); });
    menu.exec(browser->mapToGlobal(position));
}

/// The widget that gets the input is made by WebEngine, and made again when the renderer ends.
void PreviewView::Private::watchInput(QObject *child)
{
    if (child->isWidgetType()) {
        child->installEventFilter(this);
    }
}

bool PreviewView::Private::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        watchInput(static_cast<QChildEvent *>(event)->child());
        break;
    case QEvent::MouseButtonPress:
        pressedAt = static_cast<QMouseEvent *>(event)->globalPosition();
        break;
    case QEvent::MouseButtonRelease:
        click(*static_cast<QMouseEvent *>(event));
        break;
    case QEvent::Wheel:
        if (const auto *wheel = static_cast<QWheelEvent *>(event);
            wheel->modifiers() == Qt::ControlModifier && watched != browser.get()) {
            if (const int turn = wheel->angleDelta().y(); turn != 0) {
                setZoom(turn > 0 ? zoom * zoomStep : zoom / zoomStep);
            }
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void PreviewView::Private::click(const QMouseEvent &event)
{
    const bool isDrag = (event.globalPosition() - pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier || isDrag) {
        return;
    }
    const QPointF place = browser->mapFromGlobal(event.globalPosition()) / zoom;
    driver->findOffset(place, [view = QPointer(q)](qsizetype offset) {
        if (view) {
            Q_EMIT view->offsetClicked(offset);
        }
    });
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    if (const std::optional<QString> obstacle = PreviewSurroundings::here().obstacle()) {
        // Later, when somebody can be connected.
        QMetaObject::invokeMethod(d.get(), [this, obstacle] { d->showReason(*obstacle); }, Qt::QueuedConnection);
        return;
    }
    d->open();
}

PreviewView::~PreviewView() = default;

void PreviewView::setFrame(const PreviewFrame &frame)
{
    if (d->driver) {
        d->driver->setFrame(frame);
    }
}

void PreviewView::scrollToOffset(qsizetype offset)
{
    if (d->driver) {
        d->driver->reveal(offset);
    }
}

void PreviewView::setDark(bool isDark)
{
    d->isDark = isDark;
    if (d->driver) {
        d->page->setBackgroundColor(pageColor(isDark));
        d->driver->setDark(isDark);
    }
}

void PreviewView::setZoomFactor(qreal factor)
{
    d->setZoom(factor);
}

void PreviewView::evaluate(const QString &script, const std::function<void(const QVariant &)> &done)
{
    if (d->page) {
        d->page->run(script, done);
    }
}

} // namespace frontrow
