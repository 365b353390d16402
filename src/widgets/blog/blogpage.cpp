// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "widgets/blog/blogpage.h"

#include "widgets/blog/blogdescriptions.h"
#include "widgets/blog/effectivesettingsform.h"
#include "widgets/design.h"
#include "widgets/dialogs/dialogroom.h"
#include "widgets/elidedlabel.h"
#include "widgets/foreigntext.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

constexpr int pageMargin = 20;
constexpr int shownFolders = 200;

/// As tall as its rows, up to \a most of them.
void fitHeight(QTreeWidget &list, int most)
{
    const int rows = std::clamp(list.topLevelItemCount(), 1, most);
    const int row = std::max(list.sizeHintForRow(0), list.fontMetrics().height());
    list.setFixedHeight(rows * row + list.header()->sizeHint().height() + 2 * list.frameWidth() + 4);
}

/// Gives the labels of all forms in \a body one width.
void alignLabels(const QWidget &body)
{
    QList<QWidget *> labels;
    int width = 0;
    for (const QFormLayout *form : body.findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole)) {
                labels.append(item->widget());
                width = std::max(width, item->sizeHint().width());
            }
        }
    }
    for (QWidget *label : std::as_const(labels)) {
        label->setMinimumWidth(width);
    }
}

void fillCounts(QTreeWidget &list, const QList<NameCount> &counts)
{
    list.clear();
    for (const NameCount &count : counts) {
        auto *item = new QTreeWidgetItem(&list);
        item->setText(0, count.name);
        item->setData(1, Qt::DisplayRole, count.posts);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    constexpr int mostRows = 8;
    fitHeight(list, mostRows);
}

} // namespace

BlogPage::BlogPage(BlogReader &reader, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_reader(reader)
    , m_title(new QLabel(this))
    , m_folder(new ElidedLabel(this))
    , m_other(new QPushButton(tr("Other Blog…"), this))
    , m_progress(new QProgressBar(this))
    , m_body(new QWidget(this))
{
    setWindowTitle(tr("Blog – Frontrow"));
    constexpr int letters = 104;
    constexpr int lines = 44;
    resizeToText(*this, letters, lines);
    m_title->setFont(headingFont(font(), type::title));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_folder->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);

    auto *again = new QPushButton(tr("Read Again"), this);
    auto *head = new QHBoxLayout;
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_folder);
    head->addLayout(names, 1);
    head->addWidget(m_other, 0, Qt::AlignTop);
    head->addWidget(again, 0, Qt::AlignTop);
    head->setContentsMargins(pageMargin, pageMargin, pageMargin, 8);
    head->setSpacing(8);

    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(pageMargin, 0, pageMargin, pageMargin);
    m_column->setSpacing(8);
    addSite();
    addPosts();
    addSection(tr("What Frontrow does here"));
    m_column->addWidget(new EffectiveSettingsForm(reader, m_body));
    addNames();
    addPictures();
    m_column->addStretch();
    alignLabels(*m_body);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_body);
    scroll->setAccessibleName(tr("What is known of the blog"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(m_progress);
    outer->addWidget(scroll, 1);

    connect(again, &QPushButton::clicked, &reader, &BlogReader::refresh);
    connect(m_other, &QPushButton::clicked, this, &BlogPage::otherBlogRequested);
    connect(&reader, &BlogReader::changed, this, &BlogPage::showProfile);
    connect(&reader, &BlogReader::progressed, this, [this](qsizetype done, qsizetype all) {
        m_progress->setRange(0, static_cast<int>(all));
        m_progress->setValue(static_cast<int>(done));
        m_progress->show();
    });
    const auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    showProfile();
}

void BlogPage::setMayChoose(bool mayChoose)
{
    m_other->setVisible(mayChoose);
}

QFormLayout *BlogPage::addSection(const QString &title)
{
    auto *heading = new QLabel(title, m_body);
    heading->setFont(headingFont(font(), type::heading));
    heading->setContentsMargins(0, 12, 0, 0);
    m_column->addWidget(heading);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    m_column->addLayout(form);
    return form;
}

QLabel *BlogPage::addFact(QFormLayout *form, const QString &name)
{
    auto *fact = new QLabel(m_body);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setTextFormat(Qt::PlainText);
    fact->setWordWrap(true);
    fact->setAccessibleName(name);
    form->addRow(name, fact);
    return fact;
}

QTreeWidget *BlogPage::makeList(const QStringList &columns, const QString &name)
{
    auto *list = new QTreeWidget(m_body);
    list->setColumnCount(static_cast<int>(columns.size()));
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAccessibleName(name);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return list;
}

void BlogPage::addSite()
{
    QFormLayout *form = addSection(tr("Site"));
    m_theme = addFact(form, tr("Theme"));
    m_address = addFact(form, tr("Address"));
    m_permalink = addFact(form, tr("Posts appear at"));
    m_zone = addFact(form, tr("Time zone"));
    m_visibility = addFact(form, tr("Shown"));
    m_redirects = addFact(form, tr("Redirects"));
    m_collections = addFact(form, tr("Collections"));
    m_defaults = addFact(form, tr("Defaults"));
    m_markdown = addFact(form, tr("Markdown"));
    m_engine = new QPushButton(tr("Other Engine…"), m_body);
    m_engine->setToolTip(tr("See what another Markdown engine makes of the posts"));
    connect(m_engine, &QPushButton::clicked, this, &BlogPage::engineChangeRequested);
    form->addRow(QString(), m_engine);
    form->setAlignment(m_engine, Qt::AlignLeft);
    m_keys = addFact(form, tr("Layouts print"));
}

void BlogPage::addPosts()
{
    QFormLayout *form = addSection(tr("Posts"));
    m_count = addFact(form, tr("Found"));
    m_readable = addFact(form, tr("Unreadable"));
    m_unreadable = makeList({tr("File"), tr("Reason")}, tr("Unreadable posts"));
    m_unreadable->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_unreadable->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_column->addWidget(m_unreadable);
    connect(m_unreadable, &QTreeWidget::itemActivated, this,
        [this](const QTreeWidgetItem *item) { Q_EMIT postChosen(m_reader.snapshot().folder + u'/' + item->text(0)); });
}

void BlogPage::addNames()
{
    addSection(tr("Tags and categories"));
    m_tags = makeList({tr("Tag"), tr("Posts")}, tr("Tags"));
    m_categories = makeList({tr("Category"), tr("Posts")}, tr("Categories"));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_tags, 1, Qt::AlignTop);
    row->addWidget(m_categories, 1, Qt::AlignTop);
    m_column->addLayout(row);
}

void BlogPage::addPictures()
{
    QFormLayout *form = addSection(tr("Pictures"));
    m_pictures = addFact(form, tr("Found"));
    m_folders = makeList({tr("Folder"), tr("Pictures")}, tr("Folders with pictures"));
    m_column->addWidget(m_folders);
}

void BlogPage::showProfile()
{
    const BlogSnapshot &blog = m_reader.snapshot();
    const bool isThere = !blog.folder.isEmpty();
    m_progress->hide();
    m_body->setEnabled(isThere);
    const QString name = blog.config.title;
    m_title->setText(!isThere ? tr("No blog yet") : name.isEmpty() ? tr("Blog without a title") : name);
    m_folder->setText(isThere ? blog.folder : tr("Open a post of a Jekyll blog, or choose the blog’s folder."));
    m_theme->setText(themeDescription(blog.layouts));
    m_address->setText(addressDescription(blog.config));
    m_permalink->setText(permalinkDescription(blog));
    m_zone->setText(zoneDescription(blog.config));
    m_visibility->setText(visibilityDescription(blog.config));
    m_redirects->setText(redirectDescription(blog.conventions.usesRedirects));
    m_collections->setText(collectionDescription(blog.config));
    m_defaults->setText(defaultDescription(blog.config));
    m_markdown->setText(markdownText(blog.config));
    m_keys->setText(keyDescription(blog.layouts));
    m_count->setText(countDescription(blog.index));
    m_pictures->setText(pictureText(blog.pictures));
    showLists();
}

void BlogPage::showLists()
{
    const BlogSnapshot &blog = m_reader.snapshot();
    const QList<UnreadablePost> &unreadable = blog.index.unreadable;
    m_readable->setText(unreadable.isEmpty()
            ? tr("None")
            : tr("%n file(s); a double click opens one", nullptr, static_cast<int>(unreadable.size())));
    m_unreadable->setVisible(!unreadable.isEmpty());
    m_unreadable->clear();
    for (const UnreadablePost &post : unreadable) {
        auto *item = new QTreeWidgetItem(m_unreadable, {post.path, post.reason});
        item->setToolTip(1, toolTipOf(post.reason));
    }
    constexpr int mostRows = 8;
    fitHeight(*m_unreadable, mostRows);
    fillCounts(*m_tags, blog.index.tags);
    fillCounts(*m_categories, blog.index.categories);
    QList<NameCount> folders;
    for (const PictureFolder &folder :
        blog.pictures.folders.first(std::min<qsizetype>(blog.pictures.folders.size(), shownFolders))) {
        folders.append({folder.path.isEmpty() ? tr("(top folder)") : folder.path, folder.pictures});
    }
    fillCounts(*m_folders, folders);
    m_folders->setVisible(!folders.isEmpty());
}

} // namespace frontrow
