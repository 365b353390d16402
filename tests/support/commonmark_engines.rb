# frozen_string_literal: true
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# The Markdown engines that Jekyll blogs have, for what is compared with Frontrow: `Engines.converter(name, options,
# extensions)` answers to `convert(text)`. "commonmark" is the plugin jekyll-commonmark itself. "commonmark-ghpages" is
# commonmarker's renderer, too, with what GitHub Pages' plugin (0.5) does otherwise: ids for headings, and code blocks.

require "jekyll"
require "commonmarker"
require "jekyll-commonmark"
require "rouge"

module Engines
  NAMES = %w[kramdown commonmark commonmark-ghpages].freeze

  # Sets of options that between them switch everything on and off: name => [options, extensions].
  OPTION_SETS = {
    "plain" => [[], []],
    "github" => [%w[unsafe footnotes], %w[table strikethrough autolink tagfilter]],
    "everything" => [%w[UNSAFE SMART FOOTNOTES], %w[table strikethrough autolink tasklist]],
    "strict" => [%w[HARDBREAKS GITHUB_PRE_LANG STRIKETHROUGH_DOUBLE_TILDE FOOTNOTES], %w[table strikethrough tasklist]]
  }.freeze

  # How GitHub Pages writes headings and code.
  class PagesRenderer < CommonMarker::HtmlRenderer
    def header(node)
      inner = captured { out(:children) }
      block do
        out("<h#{node.header_level}#{sourcepos(node)} id=\"#{fresh_id(inner)}\">", inner, "</h#{node.header_level}>")
      end
    end

    def code_block(node)
      language = node.fence_info.to_s.split(/[\s,]/).first
      lexer = language && Rouge::Lexer.find_fancy(language, node.string_content)
      lexer ? coloured(node, language, lexer) : plain_code(node, language)
    end

    private

    def captured
      outer = @stream
      @stream = StringIO.new(+"")
      yield
      @stream.string
    ensure
      @stream = outer
    end

    def coloured(node, language, lexer)
      formatter = Rouge::Formatters::HTMLLegacy.new(css_class: "highlight")
      block do
        out("<div class=\"language-#{language} highlighter-rouge\">", formatter.format(lexer.lex(node.string_content)), "</div>")
      end
    end

    def plain_code(node, language)
      named = option_enabled?(:GITHUB_PRE_LANG) ? [" lang=\"#{language}\"", ""] : ["", " class=\"language-#{language}\""]
      named = ["", ""] unless language
      out("<pre#{sourcepos(node)}#{named[0]}><code#{named[1]}>", escape_html(node.string_content), "</code></pre>")
    end

    def fresh_id(html)
      id = html.gsub(/^[^a-zA-Z]+/, "").tr("^a-zA-Z0-9 -", "").tr(" ", "-").downcase
      id = "section" if id.empty?
      @seen ||= Hash.new(-1)
      count = (@seen[id] += 1)
      count.zero? ? id : "#{id}-#{count}"
    end
  end

  # Reads as jekyll-commonmark does, and writes as GitHub Pages.
  class PagesConverter < Jekyll::Converters::Markdown::CommonMark
    def convert(content)
      tree = CommonMarker.render_doc(content, @parse_options, @extensions)
      html = PagesRenderer.new(options: @render_options, extensions: @extensions).render(tree)
      html.gsub("<br data-jekyll-commonmark-ghpages>", "\n")
    end
  end

  # For a whole site built with `ruby -r`: the processor that GitHub Pages has, and its `highlight`, whose code has
  # elements for line breaks until the processor is done.
  Jekyll::Converters::Markdown.const_set(:CommonMarkGhPages, PagesConverter)

  module PagesHighlight
    def render(context)
      @site_of_tag = context.registers[:site]
      super
    end

    def render_rouge(code)
      html = super
      markdown = @site_of_tag.find_converter_instance(Jekyll::Converters::Markdown)
      markdown.get_processor.is_a?(PagesConverter) ? html.gsub("\n", "<br data-jekyll-commonmark-ghpages>") : html
    end
  end
  Jekyll::Tags::HighlightBlock.prepend(PagesHighlight)

  module_function

  def converter(name, options = [], extensions = [])
    config = Jekyll::Configuration.from("commonmark" => { "options" => options, "extensions" => extensions })
    case name
    when "kramdown" then Jekyll::Converters::Markdown::KramdownParser.new(config)
    when "commonmark" then Jekyll::Converters::Markdown::CommonMark.new(config)
    when "commonmark-ghpages" then PagesConverter.new(config)
    else abort "no engine #{name}: one of #{NAMES.join(", ")}"
    end
  end
end
