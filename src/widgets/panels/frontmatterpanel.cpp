// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/panels/frontmatterpanel.h"

#include "media/picture.h"
#include "ui_frontmatterpanel.h"
#include "widgets/editor/posteditor.h"
#include "widgets/symbolicicon.h"

#include <QDate>
#include <QDropEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QtConcurrentRun>

#include <algorithm>

namespace frontrow {

namespace {

constexpr int thumbnailWidth = 640; ///< pixels

/// `2026-05-18`, with a time and a zone behind it if the author wants.
bool isDate(const QString &text)
{
    static const QRegularExpression date(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})([ T]\\d{1,2}:\\d{2}(:\\d{2})?( ?([+-]\\d{2}:?\\d{2}|Z))?)?$"));
    const QRegularExpressionMatch match = date.match(text);
    return match.hasMatch() && QDate::fromString(match.captured(1), Qt::ISODate).isValid();
}

/// What the form cannot tell apart counts as the same: an empty box and a value that says nothing.
bool meansTheSame(const FieldValue &a, const FieldValue &b)
{
    return a.toString() == b.toString() && a.toList() == b.toList();
}

/// A text longer than its box shows its beginning, unless the person is in it.
void showFromStart(QLineEdit &edit, const QString &text)
{
    edit.setText(text);
    if (!edit.hasFocus()) {
        edit.setCursorPosition(0);
    }
}

} // namespace

FrontMatterPanel::FrontMatterPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FrontMatterPanel>())
{
    m_ui->setupUi(this);
    m_ui->imageButton->setIcon(symbolicIcon(QStringLiteral("document-open")));
    bindText(QStringLiteral("title"), m_ui->titleEdit);
    bindExcerpt();
    bindDate(QStringLiteral("date"), m_ui->dateEdit);
    bindDate(QStringLiteral("modified"), m_ui->modifiedEdit);
    bindTags();
    bindText(QStringLiteral("header.overlay_image"), m_ui->imageEdit);
    bindText(QStringLiteral("header.caption"), m_ui->creditEdit);
    bindText(QStringLiteral("layout"), m_ui->layoutEdit);
    bindFlag(QStringLiteral("comments"), m_ui->commentsBox, false);
    bindFlag(QStringLiteral("published"), m_ui->publishedBox, true);

    connect(m_ui->imageButton, &QToolButton::clicked, this, &FrontMatterPanel::imageChoiceRequested);
    connect(&m_thumbnail, &QFutureWatcher<QImage>::finished, this, [this] {
        const QImage image = m_thumbnail.result();
        const QSize room(m_ui->scrollArea->viewport()->width() - 32, 140);
        m_ui->imageThumbnail->setPixmap(
            QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    });
    for (QWidget *target : std::initializer_list<QWidget *>{m_ui->imageThumbnail, m_ui->imageEdit}) {
        target->setAcceptDrops(true);
        target->installEventFilter(this);
    }
}

FrontMatterPanel::~FrontMatterPanel()
{
    m_thumbnail.disconnect(this);
    m_thumbnail.waitForFinished();
}

void FrontMatterPanel::bindText(const QString &path, QLineEdit *edit)
{
    const qsizetype index = m_bindings.size();
    m_bindings.append(
        {path, edit, [edit] { return edit->text().isEmpty() ? FieldValue() : FieldValue::text(edit->text()); },
            [edit](const FieldValue &value) { showFromStart(*edit, value.toString()); }, [] { return true; }});
    connect(edit, &QLineEdit::textEdited, this, [this, index] { edited(index); });
}

void FrontMatterPanel::bindDate(const QString &path, QLineEdit *edit)
{
    const qsizetype index = m_bindings.size();
    m_bindings.append(
        {path, edit, [edit] { return edit->text().isEmpty() ? FieldValue() : FieldValue::date(edit->text()); },
            [edit](const FieldValue &value) { showFromStart(*edit, value.toString()); },
            [edit] { return edit->text().isEmpty() || isDate(edit->text()); }});
    connect(edit, &QLineEdit::textEdited, this, [this, index] { edited(index); });
}

void FrontMatterPanel::bindTags()
{
    const qsizetype index = m_bindings.size();
    QLineEdit *edit = m_ui->tagsEdit;
    const auto tags = [edit] {
        QStringList items;
        for (const QString &item : edit->text().split(u',')) {
            if (!item.trimmed().isEmpty()) {
                items.append(item.trimmed());
            }
        }
        return FieldValue::list(items);
    };
    m_bindings.append({QStringLiteral("tags"), edit, tags,
        [edit](const FieldValue &value) { showFromStart(*edit, value.toList().join(QStringLiteral(", "))); },
        [] { return true; }});
    connect(edit, &QLineEdit::textEdited, this, [this, index] { edited(index); });
}

void FrontMatterPanel::bindExcerpt()
{
    const qsizetype index = m_bindings.size();
    QPlainTextEdit *edit = m_ui->excerptEdit;
    const auto line = [edit] { return edit->toPlainText().replace(u'\n', u' '); };
    m_bindings.append(
        {QStringLiteral("excerpt"), edit, [line] { return line().isEmpty() ? FieldValue() : FieldValue::text(line()); },
            [edit](const FieldValue &value) { edit->setPlainText(value.toString()); }, [] { return true; }});
    connect(edit, &QPlainTextEdit::textChanged, this, [this, index, line] {
        m_ui->excerptCounter->setText(QString::number(line().size()));
        if (!m_isShowing) {
            edited(index);
        }
    });
}

void FrontMatterPanel::bindFlag(const QString &path, QCheckBox *box, bool standard)
{
    const qsizetype index = m_bindings.size();
    m_bindings.append({path, box, [box] { return FieldValue::boolean(box->isChecked()); },
        [box, standard](const FieldValue &value) { box->setChecked(value.toBool(standard)); }, [] { return true; }});
    connect(box, &QCheckBox::clicked, this, [this, index] { edited(index); });
}

void FrontMatterPanel::edited(qsizetype index)
{
    const Binding &binding = m_bindings[index];
    const bool isValid = binding.isValid();
    QPalette colours = palette();
    if (!isValid) {
        colours.setColor(QPalette::Text, QColor(0xd0, 0x40, 0x40));
    }
    binding.widget->setPalette(colours);
    if (isValid && !meansTheSame(binding.value(), m_frontMatter.value(binding.path))) {
        Q_EMIT fieldEdited(binding.path, binding.value());
    }
}

void FrontMatterPanel::setFrame(const PreviewFrame &frame)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_frontMatter = frame.frontMatter;
    showProblem(m_frontMatter);
    if (!m_frontMatter.isReadable()) {
        return;
    }
    for (const Binding &binding : std::as_const(m_bindings)) {
        const Field *field = m_frontMatter.find(binding.path);
        const bool isFixed = field && (field->isReadOnly || field->value.kind() == FieldValue::Kind::Map);
        binding.widget->setEnabled(!isFixed);
        const FieldValue value = m_frontMatter.value(binding.path);
        const bool isBeingTyped = binding.widget->hasFocus() && !binding.isValid();
        if (!isBeingTyped && !meansTheSame(binding.value(), value)) {
            binding.show(value);
        }
    }
    showOthers(m_frontMatter.fields());
    showThumbnail(frame.pictures.value(m_frontMatter.value(u"header.overlay_image").toString()));
}

void FrontMatterPanel::showProblem(const FrontMatter &frontMatter)
{
    m_ui->form->setEnabled(frontMatter.isReadable());
    m_ui->problemLabel->setVisible(!frontMatter.isReadable());
    if (!frontMatter.isReadable() && !frontMatter.diagnostics().isEmpty()) {
        m_ui->problemLabel->setText(tr("The front matter has a mistake, so it can only be edited in the text. %1")
                .arg(frontMatter.diagnostics().first().message));
    }
}

void FrontMatterPanel::showOthers(const QList<Field> &fields)
{
    m_ui->otherTree->clear();
    const auto isKnown = [this](const QString &path) {
        return std::ranges::any_of(m_bindings, [&](const Binding &binding) { return binding.path == path; });
    };
    const auto add = [&](const QString &path, const Field &field) {
        if (field.value.kind() != FieldValue::Kind::Map && !isKnown(path)) {
            auto *item = new QTreeWidgetItem(m_ui->otherTree, {path, field.value.toString()});
            item->setToolTip(1, field.value.toString());
        }
    };
    for (const Field &field : fields) {
        add(field.key, field);
        for (const Field &child : field.children) {
            add(field.key + u'.' + child.key, child);
        }
    }
    const bool hasOthers = m_ui->otherTree->topLevelItemCount() > 0;
    m_ui->otherTree->setVisible(hasOthers);
    m_ui->otherLabel->setVisible(hasOthers);
}

void FrontMatterPanel::showThumbnail(const QString &file)
{
    if (file == m_thumbnailFile) {
        return;
    }
    m_thumbnailFile = file;
    if (file.isEmpty()) {
        m_ui->imageThumbnail->setText(tr("Drop a picture here"));
        return;
    }
    m_thumbnail.setFuture(QtConcurrent::run(
        [file] { return QImage::fromData(renditionForPreview(file, thumbnailWidth).value_or(QByteArray())); }));
}

bool FrontMatterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove && event->type() != QEvent::Drop) {
        return QWidget::eventFilter(watched, event);
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QList<PictureSource> sources = picturesIn(*drop->mimeData());
    if (sources.isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) {
        Q_EMIT imageArrived(sources.first());
    }
    return true;
}

} // namespace frontrow
