// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: MIT

#include "markdown/codecolours.h"

#include "markdown/htmltags.h"

#include <QCache>
#include <QSet>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <mutex>
#include <utility>

namespace frontrow::markdown {

namespace {

constexpr qsizetype mostColoured = 200'000;
constexpr qsizetype longestColouredLine = 5'000;
/// Characters of code and its HTML that are kept.
constexpr qsizetype mostKept = 8'000'000;

/// The short class name for a style; null for plain text.
QStringView className(KSyntaxHighlighting::Theme::TextStyle style)
{
    using Theme = KSyntaxHighlighting::Theme;
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
        return u"k";
    case Theme::Function:
        return u"nf";
    case Theme::Variable:
        return u"nv";
    case Theme::Operator:
        return u"o";
    case Theme::BuiltIn:
    case Theme::Extension:
        return u"nb";
    case Theme::Preprocessor:
        return u"cp";
    case Theme::Attribute:
        return u"na";
    case Theme::Char:
        return u"sc";
    case Theme::SpecialChar:
        return u"se";
    case Theme::String:
    case Theme::VerbatimString:
        return u"s";
    case Theme::SpecialString:
        return u"sx";
    case Theme::Import:
        return u"kn";
    case Theme::DataType:
        return u"kt";
    case Theme::DecVal:
        return u"mi";
    case Theme::BaseN:
        return u"mh";
    case Theme::Float:
        return u"mf";
    case Theme::Constant:
        return u"no";
    case Theme::Comment:
    case Theme::CommentVar:
        return u"c1";
    case Theme::Documentation:
        return u"cd";
    case Theme::Annotation:
        return u"nd";
    case Theme::RegionMarker:
    case Theme::Information:
    case Theme::Warning:
    case Theme::Alert:
        return u"cs";
    case Theme::Error:
        return u"err";
    case Theme::Normal:
    case Theme::Others:
        break;
    }
    return {};
}

/// Colours one line after the other.
class LineHighlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    /// \a line as HTML. \param state at its start; gets that at its end
    QString html(QStringView line, KSyntaxHighlighting::State &state)
    {
        m_line = line;
        m_written = 0;
        m_html.clear();
        state = highlightLine(line, state);
        write(line.size(), {});
        return m_html;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        write(offset, {});
        write(offset + length, className(format.textStyle()));
    }

private:
    void write(qsizetype end, QStringView name)
    {
        if (end <= m_written) {
            return;
        }
        const QString text = escapedText(m_line.sliced(m_written, end - m_written));
        if (name.isEmpty()) {
            m_html += text;
        } else {
            m_html += u"<span class=\"" + name + u"\">" + text + u"</span>";
        }
        m_written = end;
    }

    QStringView m_line;
    qsizetype m_written = 0;
    QString m_html;
};

/// A line, and what its colours depend on.
struct CodeLine
{
    QString definition; ///< the definition's name
    KSyntaxHighlighting::State state; ///< at the start
    QString text;

    bool operator==(const CodeLine &) const = default;
};

size_t qHash(const CodeLine &line, size_t seed)
{
    return qHashMulti(seed, line.definition, line.state, line.text);
}

struct ColouredLine
{
    QString html;
    KSyntaxHighlighting::State after;
};

/// Code rarely changes while the text around it is written, and where it does, it changes in one line: the colours of
/// the last lines are kept, so that only those are looked at whose text or state at the start is another one.
class CodeColourer
{
public:
    /// Null for a language that is not known.
    QString html(QStringView code, const QString &language)
    {
        const KSyntaxHighlighting::Definition definition = definitionFor(language);
        if (!definition.isValid()) {
            return {};
        }
        const QString name = definition.name();
        KSyntaxHighlighting::State state;
        QString html;
        html.reserve(code.size() * 3);
        bool isFirst = true;
        for (const QStringView line : code.tokenize(u'\n')) {
            if (!std::exchange(isFirst, false)) {
                html += u'\n';
            }
            const ColouredLine *const known =
                m_lines.object({name, state, QString::fromRawData(line.data(), line.size())});
            if (known) {
                html += known->html;
                state = known->after;
            } else {
                html += colour(line, definition, state);
            }
        }
        return html;
    }

private:
    QString colour(
        QStringView line, const KSyntaxHighlighting::Definition &definition, KSyntaxHighlighting::State &state)
    {
        constexpr qsizetype costOfLine = 200; // besides its characters
        if (m_highlighter.definition() != definition) {
            m_highlighter.setDefinition(definition);
        }
        const KSyntaxHighlighting::State before = state;
        const QString html = m_highlighter.html(line, state);
        m_lines.insert({definition.name(), before, line.toString()}, new ColouredLine{html, state},
            html.size() + line.size() + costOfLine);
        return html;
    }

    /// Reading a definition takes longer than a post, and so does looking for one without a match: once.
    KSyntaxHighlighting::Definition definitionFor(const QString &language)
    {
        if (const KSyntaxHighlighting::Definition *const known = m_definitions.object(language)) {
            return *known;
        }
        KSyntaxHighlighting::Definition definition = m_repository.definitionForName(language);
        if (!definition.isValid()) {
            definition = m_repository.definitionForFileName(QStringLiteral("code.") + language);
        }
        m_definitions.insert(language, new KSyntaxHighlighting::Definition(definition));
        return definition;
    }

    static constexpr qsizetype mostNames = 500;

    KSyntaxHighlighting::Repository m_repository;
    QCache<QString, KSyntaxHighlighting::Definition> m_definitions{mostNames};
    QCache<CodeLine, ColouredLine> m_lines{mostKept};
    LineHighlighter m_highlighter;
};

bool hasLongLine(QStringView code)
{
    for (const QStringView line : code.tokenize(u'\n')) {
        if (line.size() > longestColouredLine) {
            return true;
        }
    }
    return false;
}

} // namespace

QString colouredCode(const QString &code, const QString &language)
{
    if (language.isEmpty() || language == u"plaintext" || code.size() > mostColoured || hasLongLine(code)) {
        return escapedText(code);
    }
    static std::mutex colouring; // one repository and one cache for all threads
    static CodeColourer colourer;
    const std::lock_guard lock(colouring);
    const QString html = colourer.html(code, language);
    return html.isNull() ? escapedText(code) : html;
}

bool isHighlighterLanguage(const QString &language)
{
    // The tags and aliases of Rouge's lexers (Rouge 4.5, Rouge::Lexer.all).
    static const QStringView names =
        u"Containerfile Dockerfile HAML Isabelle LaTeX OCL R S TeX abap abl actionscript ada apache apex apib "
        u"apiblueprint applescript armasm as as3 aug augeas awk bash bat batch batchfile bbcbasic behat bf bib bibtex "
        u"biml bpf brainfuck brightscript brs bs bsdmake bsl c c# c++ ceylon cfc cfscript cisco_ios cl clean clj cljs "
        u"clojure cmake cmhg cmm cobol codeowners coffee coffee-script coffeescript common-lisp common_lisp conf "
        u"config configuration console containerfile coq cpp cr crystal cs csharp css csvs cucumber cuda cypher cython "
        u"d dafny dart datastudio diff digdag django dlang docker dockerfile dosbatch dot e-mail ecl eex eiffel elisp "
        u"elixir elm emacs-lisp email eml epp eps erb erl erlang eruby esc escape ex exs factor fea ff fluent fortran "
        u"freefem fsharp ftl gd gdscript ghc-cmm ghc-core gherkin glsl gnumake go golang gradle graphql graphviz "
        u"groovy hack haml handlebars haskell haxe hbs hcl heex hh hlsl hocon hql hs html http hx hy hylang idlang idr "
        u"idris iecst igorpro ini io irb irb_output isa isabelle isbl j janet java javascript jdn jinja jl js jsl json "
        u"json-doc json5 jsonc jsonnet jsp jsx julia kdb+ kotlin ksh lasso lassoscript latex lean leex lhaskell lhs "
        u"liquid lisp litcoffee literate_coffeescript literate_haskell lithaskell livescript llvm ls lua lustre lutin "
        u"m m68k magik make makefile markdown mason mathematica matlab md meson mf microsoftshell minizinc mkd ml mojo "
        u"moon moonscript mosel msgtrans msshell mustache mxml nasm nes nesasm nextflow nf nginx nial nim nimrod nix "
        u"nixos obj-c obj-c++ obj-cpp obj_c obj_c++ obj_cpp objc objc++ objcpp objective-c objective_c objective_cpp "
        u"objectivec objectivec++ objectivecpp ocaml ocl openedge opentype opentype_feature_file opentypefeature p4 "
        u"pascal patch perl php php3 php4 php5 pl plaintext plist plsql pony posh postscr postscript powershell pp "
        u"praat prolog prometheus properties proto protobuf pry ps puppet py pyrex python pyx q qml r racket rb react "
        u"realbasic reasonml rego rescript rhtml rml robot robot-framework robot_framework rs rs,ignore rs,no_run "
        u"rs,should_panic ruby rust rust,ignore rust,no_run rust,should_panic s sas sass scala scheme scss sed sh "
        u"shell shell-session shell_session sieve slice slim smalltalk smarty sml sparql sqf sql squeak ssh st stan "
        u"stata supercollider svelte swift systemd syzlang syzprog tap tcl terminal terraform tex text tf toml ts tsx "
        u"ttcn3 tulip turtle twig typescript udiff unit-file vala varnish varnishconf vb vcl velocity verilog vhdl vim "
        u"viml vimscript visualbasic vue vuejs winbatch wl wolfram wollok xml xojo xpath xquery yaml yang yml zig zir "
        u"zsh";
    static const QSet<QString> known = [] {
        QSet<QString> result;
        for (const QStringView name : names.tokenize(u' ')) {
            result.insert(name.toString());
        }
        return result;
    }();
    return known.contains(language);
}

} // namespace frontrow::markdown
