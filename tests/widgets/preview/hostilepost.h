// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace frontrow {

/// HTML that a post may hold and that must do nothing: it runs scripts, loads from the server at \a origin
/// ("http://127.0.0.1:1234"), or leads the page away. A script that runs sets `data-owned` on the root element.
inline QStringList hostilePost(const QString &origin)
{
    const QString own = QStringLiteral("document.documentElement.setAttribute('data-owned','%1')");
    QStringList constructs{
        QStringLiteral("<script>OWN</script>"),
        QStringLiteral("<script src=\"SITE/script.js\"></script>"),
        QStringLiteral("<script src=\"post://app/patch.js\"></script>"),
        QStringLiteral("<script type=module>import 'SITE/module.js'; OWN</script>"),
        QStringLiteral("<img src=\"SITE/error.png\" onerror=\"OWN\">"),
        QStringLiteral("<img src=x onerror=OWN>"),
        QStringLiteral("<p onclick=OWN onmouseover=OWN onpointerenter=OWN>events</p>"),
        QStringLiteral("<details open ontoggle=OWN><summary>s</summary></details>"),
        QStringLiteral("<style onload=OWN>@import 'SITE/import.css'; body{background:url(SITE/style.png)}</style>"),
        QStringLiteral("<a href=\"javascript:OWN\">js</a><a href=\" jav&#x09;ascript:OWN\">js</a>"),
        QStringLiteral("<iframe src=\"javascript:parent.OWN\"></iframe>"),
        QStringLiteral("<iframe src=\"SITE/frame.html\"></iframe>"),
        QStringLiteral("<iframe srcdoc=\"<script>parent.OWN</script><img src=SITE/srcdoc.png>\"></iframe>"),
        QStringLiteral("<object data=\"SITE/object.html\"></object>"),
        QStringLiteral("<object data=\"data:text/html,<script>parent.OWN</script>\"></object>"),
        QStringLiteral("<embed src=\"SITE/embed.swf\">"),
        QStringLiteral("<svg onload=OWN><script>OWN</script></svg>"),
        QStringLiteral(
            "<svg><image href=\"SITE/svg.png\" xlink:href=\"SITE/xlink.png\"/><use href=\"SITE/u.svg#a\"/></svg>"),
        QStringLiteral("<svg><a href=\"javascript:OWN\"><text>t</text></a><foreignObject><img src=x onerror=OWN>"
                       "</foreignObject></svg>"),
        QStringLiteral(
            "<svg><set attributeName=onmouseover to=OWN /><animate onbegin=OWN attributeName=x dur=1s></svg>"),
        QStringLiteral(
            "<svg><rect fill=\"url(SITE/fill.svg#a)\" filter=\"url(SITE/f.svg#f)\" width=9 height=9 /></svg>"),
        QStringLiteral("<meta http-equiv=refresh content=\"0;url=SITE/refresh\">"),
        QStringLiteral("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">"),
        QStringLiteral("<base href=\"SITE/base/\"><img src=\"relative.png\">"),
        QStringLiteral("<link rel=stylesheet href=\"SITE/link.css\">"),
        QStringLiteral("<link rel=prefetch href=\"SITE/prefetch\"><link rel=preconnect href=\"SITE\">"),
        QStringLiteral("<link rel=dns-prefetch href=\"SITE\"><link rel=preload as=image href=\"SITE/preload.png\">"),
        QStringLiteral("<link rel=icon href=\"SITE/icon.png\"><link rel=manifest href=\"SITE/manifest.json\">"),
        QStringLiteral("<link rel=modulepreload href=\"SITE/mp.js\"><link rel=prerender href=\"SITE/prerender\">"),
        QStringLiteral("<p style=\"background:url(SITE/inline.png)\">style</p>"),
        QStringLiteral(
            "<p style=\"background:u\\72l(SITE/escaped.png); list-style-image:image-set('SITE/set.png' 1x)\">s</p>"),
        QStringLiteral("<style>@font-face{font-family:f;src:url(SITE/font.woff)} *{font-family:f}</style><p>font</p>"),
        QStringLiteral("<video src=\"SITE/video.mp4\" poster=\"SITE/poster.png\" autoplay></video>"),
        QStringLiteral("<audio src=\"SITE/audio.mp3\" autoplay></audio><video><source src=\"SITE/source.mp4\" "
                       "onerror=OWN></video>"),
        QStringLiteral("<form action=\"SITE/form\"><input name=a autofocus onfocus=OWN><button "
                       "formaction=\"SITE/fa\">b</button></form>"),
        QStringLiteral("<a href=\"https://example.org\" ping=\"SITE/ping\">ping</a>"),
        QStringLiteral("<a href=\"SITE/download\" download>download</a>"),
        QStringLiteral("<a href=\"SITE/blank\" target=_blank>blank</a>"),
        QStringLiteral("<img src=\"file:///etc/passwd\"><img src=\"smb://host/x\"><img src=\"data:image/svg+xml,<svg "
                       "onload=OWN>\">"),
        QStringLiteral("<img srcset=\"SITE/srcset.png 1x, SITE/srcset2.png 2x\">"),
        QStringLiteral("<picture><source srcset=\"SITE/picture.png\"><img src=\"SITE/fallback.png\"></picture>"),
        QStringLiteral("<input type=image src=\"SITE/input.png\">"),
        QStringLiteral("<table background=\"SITE/table.png\"><tr><td background=\"SITE/cell.png\">x</td></tr></table>"),
        QStringLiteral("<body background=\"SITE/body.png\" onload=OWN onpageshow=OWN>"),
        QStringLiteral("<frameset onload=OWN><frame src=\"SITE/fs.html\"></frameset>"),
        QStringLiteral(
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=OWN&gt;\">"),
        QStringLiteral("<noscript><p title=\"</noscript><img src=x onerror=OWN>\"></noscript>"),
        QStringLiteral("<template><img src=x onerror=OWN></template><template shadowrootmode=open><img "
                       "src=\"SITE/t.png\"></template>"),
        QStringLiteral("<isindex action=\"SITE/isindex\"><marquee onstart=OWN>m</marquee><xss onclick=OWN "
                       "contenteditable>x</xss>"),
        QStringLiteral("<div id=fr-post class=fr-chunk data-fr-block=1><p id=fr-title>names</p></div>"),
    };
    for (qsizetype i = 0; i < constructs.size(); ++i) {
        constructs[i].replace(QStringLiteral("OWN"), own.arg(i)).replace(QStringLiteral("SITE"), origin);
    }
    return constructs;
}

} // namespace frontrow
