# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# Liquid at random, as authors of blogs write it and a little wilder: outputs with chains of filters, tags in tags, white
# space control, includes with parameters, loops over what the blog has. What it puts out is the same in each run.
class TemplateMaker
  TEXTS = ['"Pear & plum"', "'an  apple'", '"über uns"', '"<b>bold</b>"', '""', '"a,b,,c"', '"/x/y.html"', '"12.50"', "'2021-03-04'",
           '"Line one\nTwo"', "'It''s'", '" pad "', '"*Mark* down"', '"日本 語"'].freeze
  NUMBERS = %w[0 1 2 3 7 -2 1.5 10 0.25 100].freeze
  VALUES = %w[page.title page.tags page.categories page.date page.url page.custom page.custom.a page.nothing page.slug
              page.excerpt site.title site.list site.data.people site.data.list site.data.a-b.k site.data.nothing
              site.posts.size site.tags.size site.collections.size nil true false empty blank v w items page.order
              site.data.people[0].name site.data.people.first site.data.people.last.age site.posts.first.title
              site.posts[1].url page.id page.collection page.draft page.path site.baseurl site.url
              page['title'] site["title"] page.custom['a'] (1..3)].freeze
  PLAIN = %w[upcase downcase capitalize strip lstrip rstrip strip_html strip_newlines newline_to_br escape escape_once
             url_encode url_decode cgi_escape uri_escape xml_escape size first last reverse sort sort_natural uniq compact
             join jsonify inspect slugify markdownify smartify number_of_words array_to_sentence_string to_integer abs ceil
             floor round date_to_string date_to_long_string date_to_xmlschema date_to_rfc822 relative_url absolute_url
             strip_index normalize_whitespace base64_encode sum].freeze

  def initialize(random) = @random = random

  # A template of a few pieces; what it assigns stays in it.
  def make(pieces = number(2..6)) = Array.new(pieces) { piece(0) }.join(one_of([' ', "\n", "\n\n", '']))

  private

  def chance(percent) = @random.rand(100) < percent
  def one_of(choices) = choices[@random.rand(choices.size)]
  def number(range) = @random.rand(range)
  def dash = chance(15) ? '-' : ''
  def tag(text) = "{%#{dash} #{text} #{dash}%}"
  def value = chance(55) ? one_of(VALUES) : one_of(chance(70) ? TEXTS : NUMBERS)

  def filter
    case number(0..26)
    when 0 then "append: #{one_of(TEXTS)}"
    when 1 then "prepend: #{value}"
    when 2 then "replace: #{one_of(TEXTS)}, #{one_of(TEXTS)}"
    when 3 then "#{one_of(%w[remove remove_first remove_last])}: #{one_of(TEXTS)}"
    when 4 then "split: #{one_of(['","', '" "', '""', "'a'"])}"
    when 5 then "slice: #{number(-3..3)}#{chance(50) ? ", #{number(0..4)}" : ''}"
    when 6 then "truncate: #{number(0..12)}#{chance(30) ? ', "~"' : ''}"
    when 7 then "truncatewords: #{number(0..3)}"
    when 8 then "default: #{value}#{chance(20) ? ', allow_false: true' : ''}"
    when 9 then "#{one_of(%w[plus minus times modulo at_least at_most])}: #{one_of(NUMBERS)}"
    when 10 then "divided_by: #{one_of(%w[2 3 1.5 7])}"
    when 11 then "where: #{one_of(['"name", "Ann"', '"age"', '"age", 5', '"title", nil', '"order", "1"', '"collection", "posts"'])}"
    when 12 then "where_exp: \"i\", \"#{one_of(['i.age > 2', 'i.name == \'Bo\'', 'i != nil', 'i.title contains \'e\'', 'i.name and i.age', 'i == 1 or i == \'a\''])}\""
    when 13 then "map: #{one_of(%w["name" "age" "title" "url"])}"
    when 14 then "group_by: #{one_of(%w["name" "age" "collection"])}"
    when 15 then "sort: #{one_of(['"age"', '"name"', '"title"', '"age", "last"'])}"
    when 16 then "join: #{one_of(['", "', '"-"', '""'])}"
    when 17 then "date: #{one_of(['"%Y-%m-%d"', '"%-d %B %Y"', '"%H:%M"', '"%A, %b %e"', '"%j %U %y"', '"%s"', '""'])}"
    when 18 then "slugify: #{one_of(%w["raw" "default" "pretty" "ascii" "latin" "none"])}"
    when 19 then "#{one_of(%w[push unshift concat])}: #{one_of(%w[v site.list items "x"])}"
    when 20 then "array_to_sentence_string: #{one_of(%w["or" "&"])}"
    when 21 then "find: #{one_of(['"name", "Ann"', '"age", 5'])}"
    when 22 then "group_by_exp: \"i\", \"#{one_of(['i.age | plus: 1', 'i.name | slice: 0', 'i.title | size'])}\" | map: \"name\""
    when 23 then "round: #{number(0..2)}"
    when 24 then "number_of_words: #{one_of(%w["cjk" "auto"])}"
    when 25 then 'date_to_string: "ordinal", "US"'
    else one_of(PLAIN)
    end
  end

  def expression = value + Array.new(number(0..3)) { " | #{filter}" }.join
  def output = "{{#{dash} #{expression} #{dash}}}"

  def condition
    parts = Array.new(number(1..3)) do
      case number(0..4)
      when 0 then value
      when 1 then "#{value} contains #{one_of(TEXTS)}"
      else "#{value} #{one_of(%w[== != <> < > <= >=])} #{value}"
      end
    end
    parts.join(" #{one_of(%w[and or])} ")
  end

  def loop_tag(depth)
    list = one_of(%w[site.posts site.data.people site.list page.tags (1..4) items site.data.list page.custom site.tags
                     site.categories (1..v) "text" site.pages site.notes site.collections site.data])
    limits = ['', '', ' limit: 2', ' offset: 1', ' reversed', ' limit: 2 offset: 1', ' limit:v', ' offset:continue'].sample(random: @random)
    inner = ['{{ forloop.index }}/{{ forloop.length }}', '{{ i.title }}', '{{ i.name | upcase }}', '{{ i }}', '{{ i.url }}',
             '{% if forloop.first %}first{% elsif forloop.last %}last{% endif %}', '{{ forloop.rindex0 }}', '{% cycle "a", "b" %}',
             '{{ i[0] }}', '{% if i.age > 4 %}{% break %}{% endif %}{{ i.age }}', '{{ i.label }}', '{% if i == 2 %}{% continue %}{% endif %}{{ i }}',
             '{% increment c %}', '{% assign v = i.name %}'].sample(random: @random)
    inner += piece(depth + 1) if depth < 2 && chance(40)
    "#{tag("for i in #{list}#{limits}")}#{inner},#{chance(20) ? tag('else') + 'none' : ''}#{tag('endfor')}"
  end

  def piece(depth)
    case number(0..18)
    when 0..5 then output
    when 6 then "#{tag("if #{condition}")}yes #{depth < 2 ? piece(depth + 1) : ''}#{chance(50) ? "#{tag("elsif #{condition}")}else" : ''}#{tag('else')}no#{tag('endif')}"
    when 7 then "#{tag("unless #{condition}")}not#{tag('endunless')}"
    when 8 then "#{tag("case #{value}")}#{tag("when #{value}, #{value}")}one#{tag("when #{value} or #{value}")}two#{tag('else')}three#{tag('endcase')}"
    when 9, 10 then loop_tag(depth)
    when 11 then tag("assign #{one_of(%w[v w items])} = #{expression}")
    when 12 then "#{tag("capture #{one_of(%w[v w])}")}#{depth < 2 ? piece(depth + 1) : 'text'}#{tag('endcapture')}{{ v }}"
    when 13 then "{% include box.html x=#{one_of(['"1"', 'page.title', "'a b'", 'v', 'site.list'])} #{chance(50) ? 'y=page.tags' : ''} %}"
    when 14 then "#{tag('raw')}{{ raw }} {% x %}#{tag('endraw')}#{tag('comment')} {{ gone }} #{tag('endcomment')}"
    when 15 then "#{tag(one_of(['increment n', 'decrement n', 'cycle "x", "y"', 'cycle "g": 1, 2, 3']))}{{ n }}"
    when 16 then "#{tag("tablerow i in #{one_of(%w[(1..4) site.list page.tags])} cols: 2")}{{ i }}#{tag('endtablerow')}"
    when 17 then "\n\n#{tag("highlight #{one_of(['ruby', 'c++', 'text', 'sh linenos'])}")}\na = #{one_of(%w[1 <b> &])}\n\n#{tag('endhighlight')}\n\n"
    else "*#{one_of(%w[some Markdown text])}* `#{output}` [link](#{output})"
    end
  end
end
