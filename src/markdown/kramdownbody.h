// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include "markdown/bodydialect.h"

namespace frontrow::markdown {

/// A body as kramdown reads it.
class KramdownBody : public BodyDialect
{
public:
    void renderAll(const QString &text, const RenderOptions &options) override;
    [[nodiscard]] bool update(const QString &text, const Difference &difference) override;

private:
    void placeContents(HtmlWriter &html);
    bool replaceMark(const QString &mark, const QString &html);

    Document m_document;
};

} // namespace frontrow::markdown
