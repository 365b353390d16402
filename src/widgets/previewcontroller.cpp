// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/previewcontroller.h"

#include "base/atomicfile.h"
#include "widgets/closingdelay.h"
#include "widgets/editor/posteditor.h"
#include "widgets/pdf/pdfprinting.h"
#include "widgets/preview/previewview.h"
#include "workspace/prompt/userprompt.h"
#include "workspace/session/postsession.h"
#include "workspace/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QPrinter>
#include <QUrl>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr Notice::Topic previewTopic = Notice::Topic::Preview;
constexpr Notice::Topic remoteTopic = Notice::Topic::RemotePictures;

struct PreviewControllerMessages
{
    Q_DECLARE_TR_FUNCTIONS(PreviewController)
};

/// \a pdf as \a file; fails where there is none.
Result<void> written(const QByteArray &pdf, const QString &file)
{
    if (pdf.isEmpty()) {
        return failure(Error::Kind::Malformed,
            PreviewControllerMessages::tr("The preview could not be made into a PDF. Try again."));
    }
    return replaceFile(file, pdf);
}

} // namespace

QUrl publishedUrl(const QString &siteUrl, const PageFrame &page)
{
    const QUrl url(siteUrl.endsWith(u'/') ? siteUrl.chopped(1) : siteUrl, QUrl::StrictMode);
    const bool isOnTheWeb = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    return isOnTheWeb && !url.host().isEmpty() ? QUrl(url.toString() + page.pageUrl) : QUrl();
}

PreviewController::PreviewController(PostSession &session, Settings &settings, UserPrompt &prompt, PostEditor &editor,
    PreviewView &view, ClosingDelay &closing)
    : m_session(session)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_editor(editor)
    , m_view(view)
    , m_closing(closing)
{
    m_papers.setMaxThreadCount(1);
    view.setZoomFactor(settings.value(setting::previewZoom));
    connect(&session, &PostSession::pageChanged, &view, &PreviewView::setFrame);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &PreviewController::showCaret);
    connect(&view, &PreviewView::offsetClicked, &editor, &PostEditor::setCaret);
    connect(&view, &PreviewView::linkActivated, this, [this](const QUrl &url) { m_prompt.openLink(url); });
    connect(&view, &PreviewView::stopped, this, [this](const QString &reason) {
        m_isStopped = true;
        m_session.notices().notify(previewTopic, Notice::Severity::Warning, reason);
    });
    connect(&view, &PreviewView::frameShown, this, [this] {
        if (std::exchange(m_isStopped, false)) {
            m_session.notices().dismiss(previewTopic);
        }
    });
    connect(&view, &PreviewView::zoomChanged, this,
        [this](qreal factor) { m_settings.setValue(setting::previewZoom, static_cast<double>(factor)); });
    connect(&view, &PreviewView::figureChosen, this, [this](const PreviewFigure &figure) {
        const QList<Figure> &figures = m_session.frame().figures;
        const auto isAfterStart = [&figure](const Figure &each) { return each.range.start >= figure.block.start; };
        const qsizetype first = std::ranges::find_if(figures, isAfterStart) - figures.begin();
        const qsizetype index = first + figure.index;
        if (index < figures.size() && figures[index].range.start < figure.block.end()) {
            Q_EMIT figureChosen(index);
        }
    });
    connect(&view, &PreviewView::remotePicturesFound, this, &PreviewController::offerRemotePictures);
    connect(&m_remote, &RemotePictures::finished, this, [this](const QStringList &failed) {
        m_view.setFetchedPictures(m_remote.files());
        if (failed.isEmpty()) {
            m_session.notices().dismiss(remoteTopic);
        } else {
            m_session.notices().notify(remoteTopic, Notice::Severity::Warning,
                tr("%n picture(s) could not be loaded: %1", nullptr, static_cast<int>(failed.size()))
                    .arg(failed.join(QStringLiteral(", "))));
        }
    });
}

PreviewController::~PreviewController()
{
    m_papers.waitForDone();
}

void PreviewController::showCaret()
{
    m_view.setCaret(m_editor.caret(), m_session.document().revision());
}

void PreviewController::offerRemotePictures(const QStringList &sources)
{
    QStringList hosts;
    for (const QString &source : sources) {
        if (const std::optional<QUrl> url = remotePictureUrl(source)) {
            hosts.append(url->host(QUrl::FullyEncoded));
        }
    }
    hosts.removeDuplicates();
    if (hosts.isEmpty()) {
        m_session.notices().dismiss(remoteTopic);
        return;
    }
    m_session.notices().notify(remoteTopic, Notice::Severity::Information,
        tr("%n picture(s) from %1 are not shown, because loading them tells others that you read this.", nullptr,
            static_cast<int>(sources.size()))
            .arg(hosts.join(QStringLiteral(", "))),
        {{tr("Load Once"), [this, sources] { m_remote.fetch(sources); }}});
}

bool PreviewController::isReady()
{
    if (!m_view.isReady()) {
        m_session.notices().notify(previewTopic, Notice::Severity::Information,
            tr("The preview is not shown. Show it first, in the menu View."));
    }
    return m_view.isReady();
}

void PreviewController::print()
{
    if (!isReady()) {
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_session.frame().frontMatter.value(u"title").toString().simplified());
    if (!m_prompt.setUpPrinter(*printer)) {
        return;
    }
    m_closing.begin();
    m_view.makePdf(
        printer->pageLayout(), printer->pageRanges(), [this, self = QPointer(this), printer](const QByteArray &pdf) {
            if (!self) {
                return;
            }
            const auto print = [printer, pdf] { return printPdf(pdf, *printer); };
            QtConcurrent::run(&m_papers, print).then(this, [this](bool isPrinted) {
                if (!isPrinted) {
                    m_session.notices().notify(previewTopic, Notice::Severity::Error,
                        tr("The post was not printed. Check the printer and try again."));
                }
                m_closing.end(isPrinted);
            });
        });
}

void PreviewController::writePdf()
{
    if (!isReady()) {
        return;
    }
    const QFileInfo post(m_session.document().filePath());
    const QString name =
        (post.fileName().isEmpty() ? tr("Untitled") : post.completeBaseName()) + QStringLiteral(".pdf");
    const std::optional<QString> file =
        m_prompt.choosePdfToWrite(QDir(m_settings.value(setting::lastFolder)).filePath(name));
    if (!file) {
        return;
    }
    const QPageLayout paper(
        QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    m_closing.begin();
    m_view.makePdf(paper, {}, [this, self = QPointer(this), file = *file](const QByteArray &pdf) {
        if (!self) {
            return;
        }
        QtConcurrent::run(&m_papers, [file, pdf] {
            return written(pdf, file);
        }).then(this, [this, file](const Result<void> &result) {
            notifyWritten(file, result);
            m_closing.end(result.has_value());
        });
    });
}

void PreviewController::notifyWritten(const QString &file, const Result<void> &result)
{
    if (!result) {
        m_session.notices().notify(previewTopic, Notice::Severity::Error, result.error().message);
        return;
    }
    m_session.notices().notify(previewTopic, Notice::Severity::Done,
        tr("The post was written to %1").arg(QDir::toNativeSeparators(file)),
        {{tr("Open"), [this, file] { m_prompt.openFile(file); }}});
}

void PreviewController::copyRichText()
{
    if (isReady()) {
        m_view.copyRichText(m_editor.selection());
    }
}

void PreviewController::zoom(int steps)
{
    m_view.zoom(steps);
}

void PreviewController::zoomReset()
{
    m_view.setZoomFactor(setting::previewZoom.standard);
}

void PreviewController::openPage()
{
    const QString site = m_session.place().config.values.value(QStringLiteral("url"));
    const QUrl url = publishedUrl(site, m_session.frame());
    if (url.isValid()) {
        m_prompt.openLink(url);
    } else {
        m_session.notices().notify(previewTopic, Notice::Severity::Information,
            tr("It is not known where the blog is on the web. Set “url” in its _config.yml, as https://example.org."));
    }
}

} // namespace frontrow
