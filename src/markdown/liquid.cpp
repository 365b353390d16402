// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/liquid.h"

#include "markdown/liquidhost.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontrow::markdown {

namespace {

struct LiquidMessages
{
    Q_DECLARE_TR_FUNCTIONS(Liquid)
};

using liquid::Fault;

QString shortened(QStringView tag)
{
    constexpr qsizetype longest = 60;
    return tag.first(std::min(tag.size(), longest)).toString().simplified();
}

Diagnostic notRun(const Fault &fault, QStringView tag)
{
    return {Diagnostic::Severity::Hint, QStringLiteral("liquid-not-run"),
        LiquidMessages::tr(
            "“%1” is only known when the blog is built. A mark stands for it in the preview, and the page "
            "may differ here.")
            .arg(shortened(tag)),
        fault.range};
}

/// A post, page or include that the blog does not have.
Diagnostic missing(const Fault &fault, QStringView tag, bool knowsIncludes)
{
    using Severity = Diagnostic::Severity;
    const QString &name = fault.message;
    if (tag.contains(u"post_url")) {
        return {Severity::Error, QStringLiteral("post-url-missing"),
            LiquidMessages::tr("The blog shows no post “%1”, which stops Jekyll's build. Correct the name.").arg(name),
            fault.range};
    }
    if (tag.contains(u"include")) {
        return knowsIncludes
            ? Diagnostic{Severity::Error, QStringLiteral("include-missing"),
                  LiquidMessages::tr("The blog has no include “%1”, which stops Jekyll's build. Correct the name.")
                      .arg(name),
                  fault.range}
            : notRun(fault, tag);
    }
    return {Severity::Error, QStringLiteral("link-tag-missing"),
        LiquidMessages::tr("Jekyll writes no page or file “%1”, and “link” to it stops its build. Correct the path.")
            .arg(name),
        fault.range};
}

Diagnostic diagnosticFor(const Fault &fault, QStringView body, bool knowsIncludes)
{
    using Severity = Diagnostic::Severity;
    const QStringView tag = slice(body, fault.range);
    switch (fault.kind) {
    case Fault::Kind::Missing:
        return missing(fault, tag, knowsIncludes);
    case Fault::Kind::Syntax:
    case Fault::Kind::Structure:
        return {Severity::Error, QStringLiteral("liquid-refused"),
            LiquidMessages::tr("“%1” stops Jekyll's build: %2.").arg(shortened(tag), fault.message), fault.range};
    case Fault::Kind::Budget:
        return {Severity::Warning, QStringLiteral("liquid-too-long"),
            LiquidMessages::tr(
                "“%1” makes the post too long or takes too much time, so the preview stops there. The page of "
                "the blog will have the rest.")
                .arg(shortened(tag)),
            fault.range};
    case Fault::Kind::Unknown:
        break;
    }
    return notRun(fault, tag);
}

} // namespace

qsizetype LiquidText::original(qsizetype written) const
{
    using Piece = liquid::Output::Piece;
    const auto next = std::ranges::upper_bound(pieces, written, {}, [](const Piece &piece) { return piece.written; });
    if (next == pieces.begin()) {
        return written;
    }
    const Piece &piece = *std::prev(next);
    return piece.isReplacement ? piece.original : piece.original + written - piece.written;
}

bool hasLiquid(QStringView text)
{
    for (qsizetype at = text.indexOf(u'{'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'{', at + 1)) {
        if (text[at + 1] == u'%' || text[at + 1] == u'{') {
            return true;
        }
    }
    return false;
}

LiquidText withLiquid(QStringView body, const RenderOptions &options)
{
    using liquid::Dialect;
    const LiquidHost host(body, options);
    const liquid::Template source =
        liquid::Template::of(body.toString(), options.liquid.isKnown ? Dialect::Jekyll : Dialect::CodeOnly);
    liquid::Output output = liquid::run(source, host);
    LiquidText result{std::move(output.text), std::move(output.pieces), {}};
    const bool knowsIncludes = options.liquid.blog && options.liquid.blog->knowsIncludes();
    for (const Fault &fault : std::as_const(output.faults)) {
        if (fault.kind != Fault::Kind::Structure) { // which the checks say, with what to do about it
            result.diagnostics.append(diagnosticFor(fault, body, knowsIncludes));
        }
    }
    return result;
}

} // namespace frontrow::markdown
