// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/preview/previewview.h"

#include "widgets/preview/pagefit.h"
#include "widgets/preview/previewdrops.h"
#include "widgets/preview/previewfindbar.h"
#include "widgets/preview/previewsandbox.h"
#include "workspace/theme/bundledtheme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPluginLoader>
#include <QPointer>
#include <QRegularExpression>
#include <QStackedLayout>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtMath>

#include <chrono>
#include <cmath>
#include <optional>
#include <utility>

namespace frontrow {

namespace {

using namespace std::chrono_literals;

constexpr qreal viewZoomStep = 1.1;
constexpr int buttonMargin = 8; // pixels between a figure's corner and its button
constexpr auto buttonPatience = 2s; ///< for how long it stays where the mouse rests elsewhere

} // namespace

QString previewPluginDescription(const QString &error)
{
    static const QRegularExpression library(QStringLiteral(
        "([\\w.+-]+\\.so[.\\d]*): cannot open shared object")); // the words of the system's loader, ld.so(8)
    if (const QRegularExpressionMatch match = library.match(error); match.hasMatch()) {
        return PreviewView::tr("The preview cannot be shown because the library %1 is missing on this computer. "
                               "Install it (the package libqt6webenginewidgets6 brings it along in Debian and Ubuntu) "
                               "and start Frontrow again.")
            .arg(match.captured(1));
    }
    return PreviewView::tr(
        "The preview cannot be shown because a part of Frontrow is missing: %1. Install Frontrow again.")
        .arg(error.endsWith(u'.') ? error.chopped(1) : error);
}

/// What is shown: the surface of the plugin once it is loaded, else a sentence that says why not.
class PreviewView::Private : public QObject, public PreviewListener
{
public:
    explicit Private(PreviewView *view);
    ~Private() override;

    void load();
    void showReason(const QString &reason);
    void fit();

    void frameShown(quint64 revision) override { Q_EMIT q->frameShown(revision); }
    void offsetClicked(qsizetype offset) override { Q_EMIT q->offsetClicked(offset); }
    void taskClicked(qsizetype offset, bool isTicked) override { Q_EMIT q->taskClicked(offset, isTicked); }
    void figurePointed(const PreviewFigure &figure, QRect area) override;
    void findBoundary(QPoint point, const std::function<void(qsizetype, int)> &done);
    void linkActivated(const QUrl &url) override { Q_EMIT q->linkActivated(url); }
    void contentBlocked(int count) override { Q_EMIT q->contentBlocked(count); }
    void remotePicturesFound(const QStringList &sources) override { Q_EMIT q->remotePicturesFound(sources); }
    void busyChanged(bool isBusy) override;
    void zoomChanged(qreal factor) override;
    void stopped(const QString &reason) override { showReason(reason); }
    void resumed() override { layout->setCurrentWidget(surface->widget()); }

    PreviewView *q;
    QHBoxLayout *row = nullptr; ///< the row whose margins are beside a page that is narrower
    QStackedLayout *layout = nullptr;
    QLabel *message = nullptr;
    QLabel *busy = nullptr;
    QToolButton *figureButton = nullptr;
    PreviewFindBar *findBar = nullptr;
    QTimer figureTimer;
    std::unique_ptr<PreviewSurface> surface;
    PreviewFigure figure;
    std::optional<PageFrame> frame; ///< the newest, as long as there is no surface
    std::optional<std::pair<qsizetype, quint64>> caret;
    QHash<QString, QString> fetched;
    PageTheme pageTheme = bundledTheme(Theme::MinimalMistakes, {});
    int pageWidth = 0; ///< CSS pixels; 0: as wide as there is room
    qreal zoom = 1;
    bool isDark = false;
    bool isAsked = false; ///< the surface was asked for
};

PreviewView::Private::Private(PreviewView *view)
    : q(view)
    , row(new QHBoxLayout)
    , layout(new QStackedLayout)
    , message(new QLabel(view))
    , busy(new QLabel(PreviewView::tr("The preview is taking its time…"), view))
    , figureButton(new QToolButton(view))
    , findBar(new PreviewFindBar(view))
{
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(layout);
    column->addWidget(findBar);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    message->setMargin(32);
    message->setTextFormat(Qt::PlainText);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    message->hide();
    busy->setAutoFillBackground(true);
    busy->setMargin(6);
    busy->hide();
    figureButton->setObjectName(QStringLiteral("figureButton"));
    figureButton->setText(PreviewView::tr("Edit Figure"));
    figureButton->setToolTip(PreviewView::tr("Caption, alt text and picture of this figure"));
    figureButton->setAutoFillBackground(true);
    figureButton->hide();
    figureTimer.setSingleShot(true);
    figureTimer.setInterval(buttonPatience);
    connect(
        &figureTimer, &QTimer::timeout, figureButton, [this] { figureButton->setVisible(figureButton->underMouse()); });
    connect(figureButton, &QToolButton::clicked, q, [this] {
        figureButton->hide();
        Q_EMIT q->figureChosen(figure);
    });
    connect(findBar, &PreviewFindBar::searched, q, [this](const QString &text, bool isBackward) {
        if (surface) {
            surface->find(text, isBackward, [bar = QPointer(findBar)](int matches, int current) {
                if (bar) {
                    bar->setResult(matches, current);
                }
            });
        }
    });
}

PreviewView::Private::~Private() = default;

void PreviewView::Private::load()
{
    if (const std::optional<QString> obstacle = PreviewSurroundings::here().obstacle()) {
        showReason(*obstacle);
        return;
    }
    QPluginLoader loader(
        QCoreApplication::applicationDirPath() + QStringLiteral("/" FRONTROW_PLUGIN_FOLDER "/preview.so"));
    auto *plugin = qobject_cast<PreviewPlugin *>(loader.instance());
    if (!plugin) {
        showReason(previewPluginDescription(loader.errorString()));
        return;
    }
    surface = plugin->makeSurface(*this, isDark);
    surface->setPageTheme(pageTheme);
    surface->setZoomFactor(zoom);
    fit();
    layout->addWidget(surface->widget());
    layout->setCurrentWidget(surface->widget());
    q->setFocusProxy(surface->widget());
    figureButton->raise();
    if (!fetched.isEmpty()) {
        surface->setFetchedPictures(fetched);
    }
    if (frame) {
        surface->setFrame(*std::exchange(frame, std::nullopt));
    }
    if (caret) {
        surface->setCaret(caret->first, caret->second);
    }
}

void PreviewView::Private::fit()
{
    const PageFit fit = fitPage(q->width(), pageWidth, zoom);
    const int left = (q->width() - fit.width) / 2;
    row->setContentsMargins(left, 0, q->width() - fit.width - left, 0);
    if (surface) {
        surface->setScale(fit.zoom / zoom);
        surface->setRoom(qCeil(fit.width * q->devicePixelRatioF()));
    }
}

void PreviewView::Private::showReason(const QString &reason)
{
    message->setText(reason);
    if (layout->indexOf(message) < 0) {
        layout->addWidget(message);
    }
    layout->setCurrentWidget(message);
    Q_EMIT q->stopped(reason);
}

void PreviewView::Private::figurePointed(const PreviewFigure &pointed, QRect area)
{
    if (area.isEmpty()) {
        if (!figureButton->underMouse()) {
            figureButton->hide();
        }
        return;
    }
    figure = pointed;
    figureButton->adjustSize();
    const QPoint corner = surface->widget()->mapTo(q, area.topRight());
    figureButton->move(corner + QPoint(-figureButton->width() - buttonMargin, buttonMargin));
    figureButton->show();
    figureButton->raise();
    figureTimer.start();
}

void PreviewView::Private::findBoundary(QPoint point, const std::function<void(qsizetype, int)> &done)
{
    if (!surface) {
        done(-1, point.y());
        return;
    }
    const int top = surface->widget()->mapTo(q, QPoint()).y();
    surface->findBoundary(point.y() - top, [done, top](qsizetype offset, int y) { done(offset, y + top); });
}

void PreviewView::Private::busyChanged(bool isBusy)
{
    busy->adjustSize();
    busy->setVisible(isBusy);
    busy->raise();
}

void PreviewView::Private::zoomChanged(qreal factor)
{
    zoom = factor;
    fit();
    figureButton->hide();
    Q_EMIT q->zoomChanged(factor);
}

PreviewView::PreviewView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    const auto *drops = new PreviewDrops(
        *this, [this](QPoint point, const std::function<void(qsizetype, int)> &done) { d->findBoundary(point, done); });
    connect(drops, &PreviewDrops::picturesArrived, this, &PreviewView::picturesArrived);
}

PreviewView::~PreviewView()
{
    setFocusProxy(nullptr);
}

void PreviewView::paintEvent(QPaintEvent *event)
{
    const bool isTwoSided = d->pageTheme.followsAppearance;
    QPainter(this).fillRect(
        event->rect(), d->pageWidth > 0 ? palette().color(QPalette::Mid) : pageColor(d->isDark && isTwoSided));
    if (!std::exchange(d->isAsked, true)) {
        QTimer::singleShot(0, d.get(), [this] { d->load(); }); // when what is painted now is on the screen
    }
}

void PreviewView::setFrame(const PageFrame &frame)
{
    d->figureButton->hide();
    if (d->surface) {
        d->surface->setFrame(frame);
    } else {
        d->frame = frame;
    }
}

void PreviewView::setCaret(qsizetype offset, quint64 revision)
{
    d->caret = {offset, revision};
    if (d->surface) {
        d->surface->setCaret(offset, revision);
    }
}

void PreviewView::setPageTheme(const PageTheme &pageTheme)
{
    d->pageTheme = pageTheme;
    update();
    if (d->surface) {
        d->surface->setPageTheme(pageTheme);
    }
}

void PreviewView::showAs(const PreviewView &other)
{
    setPageTheme(other.d->pageTheme);
    setFetchedPictures(other.d->fetched);
}

void PreviewView::setPageWidth(int pixels)
{
    d->pageWidth = pixels;
    d->fit();
    update();
}

void PreviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->fit();
}

void PreviewView::setDark(bool isDark)
{
    d->isDark = isDark;
    update();
    if (d->surface) {
        d->surface->setDark(isDark);
    }
}

void PreviewView::setZoomFactor(qreal factor)
{
    if (d->surface) {
        d->surface->setZoomFactor(factor);
    } else {
        d->zoomChanged(factor);
    }
}

qreal PreviewView::zoomFactor() const
{
    return d->zoom;
}

void PreviewView::zoom(int steps)
{
    setZoomFactor(d->zoom * std::pow(viewZoomStep, steps));
}

void PreviewView::openFind()
{
    d->findBar->open();
}

void PreviewView::findNext(bool isBackward)
{
    d->findBar->search(isBackward);
}

bool PreviewView::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == this || isAncestorOf(focus));
}

bool PreviewView::isReady() const
{
    return d->surface && d->layout->currentWidget() == d->surface->widget();
}

void PreviewView::makePdf(
    const QPageLayout &paper, const QPageRanges &pages, const std::function<void(const QByteArray &)> &done)
{
    if (d->surface) {
        d->surface->makePdf(paper, pages, done);
    } else {
        done({});
    }
}

void PreviewView::copyRichText(TextRange part)
{
    if (d->surface) {
        d->surface->copyRichText(part);
    }
}

void PreviewView::setFetchedPictures(const QHash<QString, QString> &files)
{
    d->fetched = files;
    if (d->surface) {
        d->surface->setFetchedPictures(files);
    }
}

void PreviewView::evaluate(const QString &script, const std::function<void(const QVariant &)> &done)
{
    if (d->surface) {
        d->surface->evaluate(script, done);
    }
}

} // namespace frontrow
