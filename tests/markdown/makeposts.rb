# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# makeposts.rb SEED COUNT FOLDER: writes one blog for each set of kramdown's options into FOLDER/1, FOLDER/2 …, with COUNT
# posts of Markdown at random: kramdown's constructs as people write them, in each other, and their near misses. The same
# seed makes the same posts.

require 'fileutils'
require 'yaml'

# Options of `kramdown:` that change how a post reads.
OPTION_SETS = [
  {},
  { 'hard_wrap' => true, 'parse_block_html' => true, 'footnote_backlink_inline' => true, 'header_links' => true },
  { 'gfm_quirks' => [], 'auto_id_prefix' => 'p-', 'toc_levels' => '2..3', 'smart_quotes' => 'apos,apos,quot,quot',
    'typographic_symbols' => { 'mdash' => 'M', 'hellip' => '...' }, 'footnote_nr' => 4, 'footnote_link_text' => '[%s]',
    'footnote_backlink' => '', 'footnote_prefix' => 'q' },
  { 'auto_ids' => false, 'parse_span_html' => false, 'math_engine' => nil, 'header_offset' => 1,
    'syntax_highlighter_opts' => { 'css_class' => 'code', 'default_lang' => 'ruby', 'block' => { 'line_numbers' => true } } }
].freeze

# Makes texts of Markdown.
class MarkdownMaker
  USUAL = %w[pear plum Harvest orchard über Straße café 日本 x_y_z C++ R&D it's].freeze
  WORDS = (USUAL + <<~'SIGNS'.split).freeze
    don't "quoted" 'single' e.g. -- --- ... <<so>> (c) 5*3 a*b*c snake_case_word http://x.example/a?b=c&d=e a|b
    <https://y.example> user@z.example &copy; &lt; &amp; &#8217; 100% #tag @me \* \_ \` \[ 1. 2) ~ ^ = + | ` ``
    $5 $x$ {x} [y] (z) ! ? " ' * _ ** __ < > & HTML CSS 90's '90s "it's" ''two''
  SIGNS
  LISTS = ['{: .note}', '{:.a #b}', '{: #own-id}', %q({: .c title="it's"}), '{:target="_blank"}', '{:ref}', '{:toc}',
           %q({: .x .y data-a='b'}), '{: style="color: red"}', '{:.no_toc}', '{: }', '{:class="k"}', '{: lang=de}'].freeze
  LANGUAGES = ['', 'ruby', 'js', ' python', 'c++', 'sh', 'html', 'text', 'Ruby', 'yaml?x=1', 'no such', 'json'].freeze
  ADDRESSES = ['/a/b', 'http://x.example/', 'a b.html', '<a b>', '/x_(y)_z', 'http://x.example/?a=1&b=2', '#own', '',
               '../images/p.png', 'mailto:a@b.example', '/ü.html', '/a"b', 'x*y*z', 'a\\_b'].freeze
  TITLES = [' "T"', %q( 'it s'), ' "a \\"q\\" b"', %q( "it's"), ' (p)', ' "<b>"', ' "a & b"'].freeze
  ELEMENTS = ['<b>bold</b>', '<br>', '<br/>', '<span class="x">*em*</span>', '<img src="a.png">', '<a href="b">c</a>',
              '<i>*x*</i>', '<!-- c -->', '<span markdown="1">*e*</span>', '<u>x', '</b>', '<b', '<img src=a alt="x y" />',
              '<video controls src="a"></video>', '<a name="x"></a>', '<script>a<b</script>', '<code>*x*</code>', '<BR>'].freeze
  SMALL = ['[ref]', '[ref][]', '[no][none]', '[Ref One]', '![ref][]', '[[ref]]', '[ref](', '[^1]', '[^note]', '[^none]',
           'x[^1].', '$$a_b*c*$$', '$$x < y$$', '\\$$a$$', '$$ a $$', '~~gone~~', '~~ a ~~', '~x~', '~~a~b~~', 'HTML', 'HTMLX',
           '(CSS)', '<a@b.example>', 'https://a.example/x_y_z', '<mailto:a@b.c>', '"a"', %q('a'), %q("a's"), %q("'x' y"),
           %q(('a')), 'a"b', %q('tis), %q(rock 'n' roll), '--"x"', %q(5'10"), '"**x**"', '["x"](y)', 'a--b', 'a - b', '....',
           '<<a>>', '<< a >>', '\\--', '\\...', '>>', 'a<<b', '&nbsp;', '&hearts;', '&#x41;', '&unknown;', 'a&b;', '&quot;',
           "a  \nb", "a\\\\\nb", "a\nb", "a\\\nb", '{:.x}', '*a*{:.x}', '**b**{: #id .y}', '[a](b){:rel="c"}{:.d}', '`c`{:.e}',
           '*a* {:.x}', '{::comment}x{:/comment}', '*a*{:ref}', '![p](q){: width="5"}', 'x{:.y}', '\\a', '\\\\', '\\#',
           '\\{:', '\\|', '\\<b>', '\\&amp;', '\\"', "\\'", '``a ` b``', '`` ` ``', '`a\\`', '`<b>`', '`a  b`', '`&amp;`'].freeze
  DEFINITIONS = ['[ref]: /ref "T"', "[Ref One]: <http://r.example/a b> 't'", '[ref]: http://r.example  (p)', ' [ref]: /y',
                 "[ref]: /z\n  \"t\"", '[^1]: A note.', "[^note]: A note\n    of two lines\n\n    and two", '[^note]:   x *y*',
                 "[^1]:\n    > q", '*[HTML]: Hyper Text', '*[CSS]: ', '{:ref: .r title="x"}', "[^1]: a\n\n        code"].freeze
  OTHERS = ['$$a + b$$', "$$\na < b\n$$", '$$a$$ b', "\\$$a$$", "$$a\n\nb$$", '$$ x $$ {:.m}', "a\n$$b$$", '* * *', '---', '***',
            ' ---', '_ _ _', '** *', '--', "* a\n* toc\n{:toc}", "1. x\n{:toc}", "## h\n{:.no_toc}\n\n* toc\n{:toc}",
            "{::comment}\nx *y*\n{:/comment}", "{::nomarkdown}\n<b>*x*</b>\n{:/nomarkdown}", '{::comment}x{:/}',
            '![a](b.png)', '![a](b.png){: .c}', '![a](b.png){:standalone}', "![a](b.png)\n*caption*", '[![a](b.png)](c)',
            "![a](b.png)\n{: .align-center}", '- [ ] todo', "- [x] done\n- [ ] not", "- [x] a\n\n- [ ] b", '- [x]no'].freeze
  TAGS = %w[div div section p figure details blockquote center aside span pre table ul h2 figcaption em form article custom-tag].freeze

  def initialize(seed) = @random = Random.new(seed)

  def post = blocks(number(1..5), 0)

  private

  def chance(percent) = @random.rand(100) < percent
  def one_of(choices) = choices[@random.rand(choices.size)]
  def number(range) = @random.rand(range)
  def list = chance(88) ? '' : one_of(LISTS)
  def simple = Array.new(number(1..3)) { one_of(USUAL) }.join(' ')
  def words(count) = Array.new(number(count)) { word }.join(' ')
  def indented(text, by) = text.gsub(/^(?=.)/, by)

  def word
    case number(0..9)
    when 0..5 then one_of(USUAL)
    when 6 then one_of(WORDS)
    else span
    end
  end

  def span
    case number(0..6)
    when 0 then one_of(%w[*T* _T_ **T** __T__ ***T*** **T* *T**T**T* _T_x x*T*y __T*]).gsub('T', simple)
    when 1 then "`#{simple}`"
    when 2 then "#{chance(70) ? '' : '!'}[#{simple}](#{one_of(ADDRESSES)}#{chance(70) ? '' : one_of(TITLES)})#{list}"
    when 3 then one_of(ELEMENTS)
    else one_of(SMALL)
    end
  end

  def blocks(count, depth)
    Array.new(count) { |i| "#{block(depth).chomp}\n#{gap if i < count - 1}" }.join
  end

  def gap = chance(80) ? "\n" : one_of(['', '', "\n\n", "  \n", "\t\n", "^\n", "\n^\n"])

  def block(depth)
    case number(0..30)
    when 0 then "#{plain(depth).chomp}\n#{one_of(LISTS)}\n"
    when 1 then "#{one_of(LISTS)}\n#{plain(depth)}"
    else plain(depth)
    end
  end

  def paragraph = Array.new(number(1..3)) { (chance(92) ? '' : ' ' * number(1..4)) + words(1..7) }.join("\n")

  def plain(depth)
    is_deep = depth >= 3
    case number(0..26)
    when 0..7 then paragraph
    when 8 then "#{'#' * number(1..6)}#{one_of([' ', ' ', '', "\t"])}#{words(1..4)}#{one_of(['', '', ' #', '#', ' {#own}', ' # {#q}'])}"
    when 9 then "#{words(1..4)}\n#{one_of(['===', '---', '=', '--- ', ' ---'])}"
    when 10..13 then items(depth, one_of(%w[* - + 1. 2. 1) 10.]), is_deep)
    when 14, 15 then quotation(is_deep ? paragraph : blocks(number(1..2), depth + 1))
    when 16, 17 then code
    when 18 then indented(paragraph, one_of(['    ', "\t", '     ', '   ', "  \t"]))
    when 19, 20 then table
    when 21 then "#{words(1..2)}\n#{one_of([': ', ':   ', ":\t", ' : '])}#{paragraph}#{chance(30) ? "\n: #{paragraph}" : ''}"
    when 22, 23 then element(depth, is_deep)
    when 24 then one_of(DEFINITIONS)
    else one_of(OTHERS)
    end
  end

  def quotation(text)
    mark = one_of(['> ', '> ', '>', ' > '])
    text.split("\n").each_with_index.map { |line, i| i.positive? && chance(12) ? line : mark + line }.join("\n")
  end

  def items(depth, mark, is_deep)
    space = one_of([' ', ' ', ' ', '  ', "\t", '    '])
    width = chance(75) ? mark.size + space.size : number(2..4)
    made = Array.new(number(1..4)) do
      text = words(1..5) + (chance(15) ? "\n#{' ' * width}#{words(1..3)}" : '')
      unless is_deep || chance(72)
        inner = chance(60) ? items(depth + 1, one_of(%w[* - 1.]), depth >= 2) : blocks(number(1..2), depth + 1)
        text += (chance(60) ? "\n" : "\n\n") + indented(inner, one_of([' ' * width, ' ' * width, "\t", '    ', '  '])).chomp
      end
      mark + space + text
    end
    made.join(chance(25) ? "\n\n" : "\n")
  end

  def code
    fence = one_of(['```', '```', '~~~', '````'])
    body = one_of(["x = 1\ny < 2\n", '', "a\n\n\nb\n", "\tx\n  y\n", "```\nz\n", "a & b\n<i>\n", "~~~\n", "# h\n* l\n"])
    text = "#{fence}#{one_of(LANGUAGES)}\n#{body}#{chance(93) ? fence : one_of(['', fence[0..-2], " #{fence}", "\t#{fence}"])}"
    chance(88) ? text : indented(text, one_of([' ', '   ', '    ']))
  end

  def table
    columns = number(1..4)
    cells = [simple, '', '`a|b`', 'a \\| b', '*x*', '[a](b)', '<b>c</b>', '"q"', '1', '$$x$$', '[^1]', '<br>']
    row = -> { "| #{Array.new(chance(88) ? columns : number(1..5)) { chance(50) ? simple : one_of(cells) }.join(' | ')} |" }
    lines = chance(80) ? [row.call, "|#{Array.new(columns) { one_of(%w[--- :--- ---: :---: -]) }.join('|')}|"] : []
    number(1..3).times { lines << row.call }
    lines << '|===' << row.call if chance(6)
    lines.join("\n")
  end

  def element(depth, is_deep)
    tag = one_of(TAGS)
    attributes = one_of(['', '', ' class="a"', ' id="x" class="b c"', " data-x='1'", ' hidden']) +
                 (chance(65) ? '' : one_of([' markdown="1"', " markdown='1'", ' markdown="block"', ' markdown="span"', ' markdown="0"']))
    inner = is_deep || chance(50) ? one_of([words(1..4), "<p>#{simple}</p>", '', "a\n\nb", '# h', "* a\n* b", '<br>']) : blocks(number(1..3), depth + 1)
    body = one_of(["\n#{inner.chomp}\n", "\n#{indented(inner.chomp, '  ')}\n", inner.chomp, "\n\n#{inner.chomp}\n\n"])
    "<#{tag}#{attributes}>#{body}</#{tag}>#{chance(88) ? '' : one_of([' after', "\nafter", ' {:.k}', "\n{: .k}"])}"
  end
end

seed, count, folder = ARGV
OPTION_SETS.each_with_index do |options, set|
  posts = FileUtils.mkdir_p(File.join(folder, (set + 1).to_s, '_posts')).first
  File.write(File.join(folder, (set + 1).to_s, '_config.yml'), YAML.dump('kramdown' => options))
  count.to_i.times do |i|
    text = MarkdownMaker.new((seed.to_i * 1_000_000) + (set * 100_000) + i).post
    File.write(File.join(posts, "2021-01-01-#{i}.md"), "---\nrender_with_liquid: false\n---\n#{text}")
  end
end
