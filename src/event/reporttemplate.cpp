// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "event/reporttemplate.h"

#include "base/atomicfile.h"
#include "base/sourcetext.h"
#include "event/templatevalues.h"
#include "liquid/run.h"
#include "post/frontmatter/frontmatter.h"
#include "post/frontmatter/listedit.h"
#include "post/markup/postlayout.h"
#include "post/yaml/scalarstyle.h"
#include "site/blog/newpost.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace frontrow {

namespace {

struct ReportTemplateMessages
{
    Q_DECLARE_TR_FUNCTIONS(Event)
};

bool hasLiquid(const QString &text)
{
    return text.contains(QStringLiteral("{{")) || text.contains(QStringLiteral("{%"));
}

Result<QString> filled(const QString &text, qsizetype firstLine, const liquid::Host &host)
{
    const liquid::Output output = liquid::run(liquid::Template::of(text), host);
    if (output.faults.isEmpty()) {
        return output.text;
    }
    const liquid::Fault &fault = output.faults.first();
    const qsizetype line =
        text.first(std::clamp<qsizetype>(fault.range.start, 0, text.size())).count(u'\n') + firstLine;
    return failure(Error::Kind::Malformed,
        ReportTemplateMessages::tr(
            "Line %1 of the template: %2. Liquid that is for the post stands between {% raw %} and "
            "{% endraw %}.")
            .arg(line)
            .arg(fault.message.isEmpty() ? ReportTemplateMessages::tr("the template does too much") : fault.message));
}

/// \a value of the front matter as YAML writes it.
QString yamlOf(const QString &value)
{
    static const QRegularExpression plain(QStringLiteral("^(?:\\d{4}-\\d{2}-\\d{2}|true|false|\\d{1,9})?$"));
    if (value.contains(listMark)) {
        return flowList(value.split(listMark, Qt::SkipEmptyParts));
    }
    const QString text = value.simplified();
    return plain.match(text).hasMatch() ? text : newScalar(text, false);
}

/// The front matter \a text with the Liquid of each of its values run.
Result<QString> filledFront(const QString &text, const liquid::Host &host)
{
    static const QRegularExpression field(
        QStringLiteral("^(\\s*(?:-\\s+)?(?:[^\\s:'\"{#][^:]*:(?=\\s))?\\s*)(\"?)(.*?)\\2\\s*$"));
    QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const auto match = field.match(lines[at]);
        if (!hasLiquid(lines[at]) || !match.hasMatch()) {
            continue;
        }
        const Result<QString> value = filled(match.captured(3), at + 1, host);
        if (!value) {
            return value;
        }
        const QString start = match.captured(1);
        lines[at] = value->isEmpty()
            ? start.trimmed().isEmpty() ? QString() : start.chopped(start.endsWith(u' ') ? 1 : 0)
            : start + yamlOf(*value);
    }
    return lines.join(u'\n');
}

/// \a front with what is said of the event: its cover and tags, and which day it is, where the blog has such keys.
QString withEvent(QString front, const ReportTopic &topic)
{
    const auto set = [&front](const QString &key, const FieldValue &value) {
        const Result<TextEdits> edits = setField(front, key, value);
        front = edits ? applied(*edits, front) : front;
    };
    const FrontMatter fields = FrontMatter::parse(front);
    if (topic.dayCount > 1 && topic.unit == ReportUnit::Day && fields.find(u"excerpt") != nullptr) {
        set(QStringLiteral("excerpt"),
            FieldValue::text(QStringLiteral("Day %1 summary").arg(topic.days.first().number)));
    }
    if (!topic.event.tags.isEmpty() && fields.find(u"tags") != nullptr) {
        set(QStringLiteral("tags"), FieldValue::list(topic.event.tags));
    }
    if (!topic.event.cover.isEmpty() && fields.find(u"header.overlay_image") != nullptr) {
        set(QStringLiteral("header.overlay_image"), FieldValue::text(topic.event.cover));
        if (fields.find(u"header.caption") != nullptr) {
            set(QStringLiteral("header.caption"), FieldValue::text(topic.event.coverCredit));
        }
    }
    return front;
}

/// Without runs of empty lines, and none at the ends.
QString withoutGaps(const QString &body)
{
    static const QRegularExpression run(QStringLiteral("\n[ \\t]*\n(?:[ \\t]*\n)+"));
    return QString(body).replace(run, QStringLiteral("\n\n")).trimmed();
}

/// The template called \a name that counts for the blog in \a siteFolder.
QString templateFile(const QString &siteFolder, const QString &name)
{
    if (const Result<RepoPath> file = RepoPath::parse(QStringLiteral("_frontrow/") + name);
        file && !siteFolder.isEmpty()) {
        const Result<QString> own = siteFile(siteFolder, *file);
        if (own && QFileInfo(*own).isFile()) {
            return *own;
        }
    }
    const QString persons =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/frontrow/") + name;
    return QFileInfo(persons).isFile() ? persons : QString();
}

/// \a builtIn, or where there is one the template \a file, filled with \a material.
Result<QString> filledFrom(const QString &file, const QString &builtIn, const ReportMaterial &material)
{
    constexpr qint64 largest = 1024 * 1024; // bytes
    if (file.isEmpty()) {
        return filledReport(builtIn, material);
    }
    const Result<QByteArray> bytes = readFile(file, largest);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    const Result<SourceText> source = SourceText::decode(*bytes);
    const Result<QString> post = source ? filledReport(source->text(), material) : std::unexpected(source.error());
    return post ? post
                : Result<QString>(failure(post.error().kind, QStringLiteral("%1: %2").arg(file, post.error().message)));
}

} // namespace

QString builtInReportTemplate()
{
    return QStringLiteral(R"({{ blog.contents }}

{% for section in sections %}
{{ blog.section }} {{ section.heading }}

{% case section.kind %}
{% when "sessions" %}
{% for session in section.sessions %}
{{ blog.session }} {{ blog.bold }}{{ session.title }}{{ blog.bold }}

{{ session.byline }}

{% endfor %}
{% when "summary" %}
{% if day.count > 1 %}
That's a wrap for Day {{ day.number }} of {{ event.name }}.

{% if day.next %}
Keep an eye out for my Day {{ day.next }} report!
{% endif %}
{% endif %}
{% when "resources" %}
{% for link in links -%}
- [{{ link.title }}]({{ link.address }}){{ blog.link_end }}
{% endfor -%}
{% endcase %}

{% endfor %}
)");
}

QString builtInWrapUpTemplate()
{
    return QStringLiteral(R"({{ blog.contents }}

{{ event.name }}: {{ counts.days }} day{% if counts.days != 1 %}s{% endif %}, {{ counts.sessions }} session{% if counts.sessions != 1 %}s{% endif %}{% if counts.speakers > 0 %}, {{ counts.speakers }} speaker{% if counts.speakers != 1 %}s{% endif %}{% endif %}{% if counts.pictures > 0 %}, {{ counts.pictures }} picture{% if counts.pictures != 1 %}s{% endif %}{% endif %}.

{% for day in days %}
{{ blog.section }} {% if day.url %}[Day {{ day.number }}]({{ day.url }}){% else %}Day {{ day.number }}{% endif %}

{% for session in day.sessions -%}
- {{ session.title }}{% if session.speakers.size > 0 %} – {{ session.speakers | join: ", " }}{% endif %}
{% endfor %}

{% for picture in day.pictures %}
{{ picture }}

{% endfor %}
{% endfor %}
{{ blog.section }} Summary

{% if speakers %}
{{ blog.section }} Speakers

{% for speaker in speakers -%}
- {% if speaker.address %}[{{ speaker.name }}]({{ speaker.address }}){{ blog.link_end }}{% else %}{{ speaker.name }}{% endif %}
{% endfor %}
{% endif %}
{% if resources %}
{{ blog.section }} Resources

{% for resource in resources -%}
- [{{ resource.title }}]({{ resource.address }}){{ blog.link_end }}
{% endfor %}
{% endif %}
)");
}

QString reportTemplateFile(const QString &siteFolder)
{
    return templateFile(siteFolder, QStringLiteral("report.md"));
}

QString wrapUpTemplateFile(const QString &siteFolder)
{
    return templateFile(siteFolder, QStringLiteral("wrapup.md"));
}

Result<QString> filledReport(const QString &text, const ReportMaterial &material)
{
    const qsizetype start = layoutOf(text).body.start;
    const QString own = text.first(start);
    const TemplateHost host(material, TemplateHost::For::Body);
    const Result<QString> body = filled(text.sliced(start), own.count(u'\n') + 1, host);
    if (!body) {
        return body;
    }
    QString front = material.front.first(layoutOf(material.front).body.start).trimmed();
    if (!own.trimmed().isEmpty()) {
        const Result<QString> filledOwn = filledFront(own.trimmed(), TemplateHost(material, TemplateHost::For::Front));
        if (!filledOwn) {
            return filledOwn;
        }
        front = *filledOwn;
    } else if (!material.topic.days.isEmpty()) {
        front = withEvent(front + u'\n', material.topic).trimmed();
    }
    const QString rest = withoutGaps(*body);
    const QString end = rest.isEmpty()  ? QString()
        : material.topic.days.isEmpty() ? QStringLiteral("\n\n")
                                        : QStringLiteral("\n");
    const QString post = front + QStringLiteral("\n\n") + rest + end; // without an event writing goes on at the end
    if (const FrontMatter read = FrontMatter::parse(post); !read.isReadable()) {
        return failure(Error::Kind::Malformed,
            ReportTemplateMessages::tr("The template's front matter is no YAML when it is filled in: %1")
                .arg(read.diagnostics().first().message));
    }
    return post;
}

Result<QString> newReport(const QString &siteFolder, const QList<BlogPost> &newest, const ReportTopic &topic)
{
    return filledFrom(reportTemplateFile(siteFolder), builtInReportTemplate(),
        {newPostOf(siteFolder, newest, topic.title(), topic.date()), ReportShape::ofLastIn(newest), topic.title(),
            topic.date(), topic});
}

Result<QString> newReport(const QString &siteFolder, const QList<BlogPost> &newest, const QString &title, QDate date)
{
    return filledFrom(reportTemplateFile(siteFolder), builtInReportTemplate(),
        {newPostOf(siteFolder, newest, title, date), {}, title, date, {}});
}

Result<QString> newWrapUp(const QString &siteFolder, const QList<BlogPost> &newest, const ReportTopic &topic,
    const WrapUp &wrapUp, const QString &title, QDate date)
{
    return filledFrom(wrapUpTemplateFile(siteFolder), builtInWrapUpTemplate(),
        {newPostOf(siteFolder, newest, title, date), ReportShape::ofLastIn(newest), title, date, topic, wrapUp});
}

} // namespace frontrow
