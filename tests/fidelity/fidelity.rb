#!/usr/bin/env ruby
# frozen_string_literal: true
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# fidelity.rb [--engine NAME] [--options NAME,…] [--extensions NAME,…] [--least PERCENT] [--every N] CLI FOLDER: how
# often Frontrow's preview says what Jekyll will say.
#
# Renders every post below FOLDER by `CLI render --out DIR FILE…` and by the converter that Jekyll uses with its
# default configuration, or by another engine (kramdown, commonmark, commonmark-ghpages) with the options and extensions
# of `commonmark:`, and compares what a browser makes of both. Of Liquid only `raw`, `comment` and `highlight` are
# run, by both; posts that hold some are counted apart. The spans that colour code are left out, white space and the
# order of attributes do not count. Prints posts and top-level blocks that are equal: of all posts, of write-ups of events
# of more than 300 words, and of a sample below a folder `sample…`; then the commonest causes of what is not, with an
# example each. Fails when fewer than --least of the posts without Liquid are equal. --every takes each Nth post.

require "cgi"
require "jekyll"
require "nokogiri"
require "open3"
require "optparse"
require "tmpdir"
require "yaml"
require_relative "../support/commonmark_engines"

# A piece of HTML as nested arrays that can be compared: text, or [name, attributes, children].
module Tree
  BLOCKS = %w[article aside blockquote br caption center col colgroup dd details div dl dt fieldset figcaption figure
              footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre script section style summary table tbody td
              tfoot th thead tr ul #root #comment].to_h { |name| [name, true] }.freeze
  VERBATIM = %w[pre script style textarea].freeze

  module_function

  def of(html)
    children(Nokogiri::HTML5.fragment(html, max_tree_depth: -1), "#root", false)
  end

  def children(parent, name, verbatim)
    list = parent.children.filter_map { |node| convert(node, verbatim) }
    list = list.chunk_while { |a, b| a.is_a?(String) && b.is_a?(String) }
               .map { |run| run.first.is_a?(String) ? run.join : run.first }
    verbatim ? list : tidy(list, BLOCKS[name])
  end

  def convert(node, verbatim)
    return ["#comment", [], [node.content.split.join(" ")]] if node.comment?
    return node.content if node.text? || node.cdata?
    return nil unless node.element?

    return [node.name, attributes(node), [node.text]] if node.name == "code" && (verbatim || node["class"].to_s.include?("highlighter-"))

    [node.name, attributes(node), children(node, node.name, verbatim || VERBATIM.include?(node.name))]
  end

  def attributes(node)
    node.attribute_nodes.map { |a| [a.name, %w[alt class title].include?(a.name) ? a.value.split.join(" ") : a.value] }.sort
  end

  # White space beside blocks is nothing, elsewhere it is one space.
  def tidy(list, in_block)
    edge = ->(node) { node.nil? ? in_block : node.is_a?(Array) && BLOCKS[node.first] }
    list.each_with_index.filter_map do |node, i|
      next node unless node.is_a?(String)

      text = node.gsub(/[ \t\r\n\f]+/, " ")
      text = text.delete_prefix(" ") if edge.call(i.zero? ? nil : list[i - 1])
      text = text.delete_suffix(" ") if edge.call(list[i + 1])
      text unless text.empty?
    end
  end

  def text(node)
    return node if node.is_a?(String)

    node.first == "#comment" ? "" : node.last.map { |child| text(child) }.join
  end

  def names(node, into = [])
    return into if node.is_a?(String)

    into << node.first
    node.last.each { |child| names(child, into) }
    into
  end

  def short(node)
    return "(nothing)" if node.nil?
    return node[0, 200] if node.is_a?(String)

    "<#{node.first}#{node[1].map { |key, value| " #{key}=#{value.inspect}" }.join}>" + node.last.map { |c| short(c) }.join[0, 300]
  end
end

# The blocks that two lists do not share: pairs of runs.
def hunks(expected, actual)
  first = 0
  first += 1 while first < expected.size && first < actual.size && expected[first] == actual[first]
  last = 0
  last += 1 while last < expected.size - first && last < actual.size - first && expected[-1 - last] == actual[-1 - last]
  left = expected[first, expected.size - first - last]
  right = actual[first, actual.size - first - last]
  return [] if left.empty? && right.empty?

  shared = left.find { |block| right.include?(block) }
  return [[left, right]] unless shared

  i = left.index(shared)
  j = right.index(shared)
  [[left[0, i], right[0, j]]].reject { |a, b| a.empty? && b.empty? } + hunks(left[i + 1..], right[j + 1..])
end

# A name for why two blocks differ, from the first thing of them that does.
def cause(expected, actual)
  return "a block too many" if expected.nil?
  return "a block too few" if actual.nil?
  return "text" if expected.is_a?(String) && actual.is_a?(String)
  return "text outside of an element" if expected.is_a?(String) || actual.is_a?(String)
  return "<#{expected.first}> is <#{actual.first}>" if expected.first != actual.first
  return "attribute #{(expected[1] - actual[1] + (actual[1] - expected[1])).first.first} of <#{expected.first}>" if expected[1] != actual[1]
  if Tree.text(expected) == Tree.text(actual) || Tree.names(expected) != Tree.names(actual)
    different = Tree.names(expected).tally.to_a - Tree.names(actual).tally.to_a
    different = Tree.names(actual).tally.to_a - Tree.names(expected).tally.to_a if different.empty?
    return "number of <#{different.first.first}> in <#{expected.first}>" unless different.empty?
  end
  index = expected.last.each_index.find { |i| expected.last[i] != actual.last[i] } || expected.last.size
  inner = cause(expected.last[index], actual.last[index])
  inner == "text" ? "text in <#{expected.first}>" : inner
end

# The tags that Frontrow runs too, as Jekyll does: `raw`, `comment` and `highlight`.
def with_simple_liquid(body, code_break)
  kept = []
  body = body.gsub(/\{%-?\s*raw\s*-?%\}(.*?)\{%-?\s*endraw\s*-?%\}/m) { kept << Regexp.last_match(1); "\u0001#{kept.size - 1}\u0001" }
  body = body.gsub(/\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}/m, "")
  body = body.gsub(/\{%-?\s*highlight\s+([^\s%]+)[^%]*-?%\}(.*?)\{%-?\s*endhighlight\s*-?%\}/m) do
    language = Regexp.last_match(1)
    code = CGI.escapeHTML(Regexp.last_match(2).gsub(/\A\n+|\n+\z/, "")).gsub("&#39;", "'").gsub("&quot;", '"')
    "<figure class=\"highlight\"><pre><code class=\"language-#{language.tr("+", "-")}\" data-lang=\"#{language}\">" \
      "#{code.gsub("\n", code_break)}</code></pre></figure>"
  end
  body.gsub(/\u0001(\d+)\u0001/) { kept[Regexp.last_match(1).to_i] }
end

# Posts that report from an event, by what they are called or tagged, of more than 300 words.
EVENT = /\b(conf(erence)?|summit|meetup|hackathon|workshop|symposium|congress|talks?|keynote|devroom|fosdem|barcamp|unconference|re:?invent|\w+(conf|con|days?)\s+20\d\d)\b/i

def event_write_up?(name, text, body)
  head = "#{name} #{text[Jekyll::Document::YAML_FRONT_MATTER_REGEXP].to_s.lines.grep(/^(title|tags|categories|keywords)|^\s*-/i).join}"
  head.tr("-_", "  ").match?(EVENT) && body.split.size > 300
end

# The folder of a blog that is set so, with the \a posts by their paths below \a common.
def blog_with(posts, common, options, extensions, folder)
  File.write(File.join(folder, "_config.yml"), YAML.dump("commonmark" => { "options" => options, "extensions" => extensions }))
  posts.map do |path|
    copy = File.join(folder, path.delete_prefix("#{common}/"))
    FileUtils.mkdir_p(File.dirname(copy))
    FileUtils.cp(path, copy)
    copy
  end
end

engine = "kramdown"
options = []
extensions = []
least = 0.0
every = 1
OptionParser.new do |parser|
  parser.on("--engine NAME") { |name| engine = name }
  parser.on("--options LIST", Array) { |list| options = list }
  parser.on("--extensions LIST", Array) { |list| extensions = list }
  parser.on("--least PERCENT", Float) { |percent| least = percent }
  parser.on("--every N", Integer) { |number| every = number }
end.parse!
cli, folder = ARGV
abort "usage: fidelity.rb [--engine NAME] [--options LIST] [--extensions LIST] [--least PERCENT] [--every N] CLI FOLDER" unless cli && folder && File.directory?(folder)

Jekyll.logger.log_level = :error
code_break = engine == "commonmark-ghpages" ? "<br data-jekyll-commonmark-ghpages>" : "\n"
converter = Engines.converter(engine, options, extensions)
posts = Dir.glob(File.join(folder, "**", "*.{md,markdown}")).select { |path| File.file?(path) }.map { |path| File.expand_path(path) }.sort
posts = posts.each_slice(every).map(&:first)
abort "no posts below #{folder}" if posts.empty?

# The folder that all posts share: the CLI writes below it.
common = posts.map { |path| File.dirname(path).split("/") }.reduce { |a, b| a.zip(b).take_while { |x, y| x == y }.map(&:first) }.join("/")
counts = Hash.new { |hash, key| hash[key] = { posts: 0, equal: 0, blocks: 0, equal_blocks: 0 } }
causes = Hash.new { |hash, key| hash[key] = [] }
skipped = []

Dir.mktmpdir do |work|
  out = File.join(work, "html")
  blog = FileUtils.mkdir_p(File.join(work, "blog")).first
  blog_with(posts, common, options, extensions, blog).each_slice(200) do |files|
    message, status = Open3.capture2e(cli, "render", "--engine", engine, "--out", out, *files)
    warn message unless status.success?
  end
  # With a slice for itself a deeper folder may be common to its files: look for a post wherever it can be.
  written = Dir.glob(File.join(out, "**", "*.html")).to_h { |path| [path.delete_prefix("#{out}/"), path] }
  posts.each do |path|
    name = path.delete_prefix("#{common}/")
    pieces = "#{name}.html".split("/")
    file = pieces.each_index.map { |i| written[pieces[i..].join("/")] }.compact.first
    begin
      text = File.read(path, encoding: "bom|utf-8").gsub("\r\n", "\n")
      body = text.sub(/\A#{Jekyll::Document::YAML_FRONT_MATTER_REGEXP}/, "")
      expected = Tree.of(converter.convert(with_simple_liquid(body, code_break)).chomp)
    rescue StandardError => e
      skipped << "#{name}: #{e.message}"
      next
    end
    actual = file ? Tree.of(File.read(file, encoding: "utf-8")) : []
    different = hunks(expected, actual)
    groups = [body.match?(/\{%|\{\{/) ? "with Liquid" : "without Liquid", "all posts"]
    groups << "event write-ups" if event_write_up?(File.basename(path), text, body)
    groups << "the sample" if path.match?(%r{/samples?[-/]})
    groups.each do |group|
      count = counts[group]
      count[:posts] += 1
      count[:equal] += 1 if different.empty?
      count[:blocks] += expected.size
      count[:equal_blocks] += expected.size - different.sum { |left, _| left.size }
    end
    different.each do |left, right|
      [left.size, right.size].max.times { |i| causes[cause(left[i], right[i])] << [name, left[i], right[i]] }
    end
  end
end

share = ->(part, whole) { whole.zero? ? "-" : format("%6.2f %%", 100.0 * part / whole) }
puts "                     posts   equal              blocks   equal"
["without Liquid", "with Liquid", "event write-ups", "the sample", "all posts"].each do |name|
  next unless counts.key?(name)

  count = counts[name]
  puts format("%-18s %7d %7d %s  %8d %8d %s", name, count[:posts], count[:equal], share.call(count[:equal], count[:posts]),
              count[:blocks], count[:equal_blocks], share.call(count[:equal_blocks], count[:blocks]))
end
puts "\nskipped, Jekyll cannot read them:\n  #{skipped.join("\n  ")}" unless skipped.empty?
puts "\ncommonest causes:" unless causes.empty?
causes.sort_by { |name, list| [-list.size, name] }.first(25).each do |name, list|
  post, expected, actual = list.first
  puts format("%5d  %s", list.size, name), "       in #{post}", "       Jekyll:   #{Tree.short(expected)}", "       Frontrow: #{Tree.short(actual)}"
end
plain = counts["without Liquid"]
exit 1 if 100.0 * plain[:equal] / [plain[:posts], 1].max < least
