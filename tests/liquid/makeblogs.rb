# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# makeblogs.rb SEED COUNT FOLDER [harsh]: writes small blogs at random into FOLDER/1, FOLDER/2 …: settings, posts, drafts,
# documents of collections, pages, data and files of every kind, whose texts put out what Liquid knows of them. The same
# seed makes the same blogs. What is here is rightly written: what stops Jekyll is tried elsewhere. Harsh ones hold Liquid
# at random, too (maketemplates.rb).

require 'fileutils'
require 'json'
require_relative 'maketemplates'

# What one blog is made of.
class BlogMaker
  WORDS = ['harvest', 'Pear', 'plum-tart', 'Äpfel', '日本', 'x_y', 'C++', 'a b', 'Über uns', "it's", 'R&D', 'yes', 'a/b',
           'A.B', 'hello World', 'foo--bar', '-x', 'x-', 'Orchards on Hills', '50%'].freeze
  ENDINGS = %w[md md md md markdown mkd html htm txt textile adoc org MD].freeze
  DATES = ['2021-01-02', '2021-01-02 10:00', '2021-01-02 10:00:00', '2021-01-02 23:30:00 -0500',
           '2021-06-02 23:30:00 +0200', '2021-06-30T23:59:59Z', '"2021-06-30"', '2021-3-4', 'Jan 5, 2021',
           '5 March 2020 14:00', '2020-02-29 24:00:00', '2021-01-02 10:00:00 CET', '20210102', '2099-01-01',
           '12 Jan 2021 10:00 +0530'].freeze
  PERMALINKS = ['/:categories/:title/', '/:year/:title', '/:title.html', '/x/:slug/', '/:short_year/:i_month/:i_day/:title/',
                'pretty', 'none', 'date', 'ordinal', 'weekdate', '/:collection/:path', '/:collection/:name/',
                '/:year-:month-:day-:title:output_ext', '/a b/:title/', '/:y_day/:short_month/:long_month/:title.htm',
                '/:slugified_categories/:title'].freeze
  PAGES = ['about.md', 'index.html', '404.html', 'docs/index.md', 'docs/Page One.md', 'docs/x.html', 'feed.xml',
           'robots.txt', 'assets/main.css', '_pages/hidden.md', '.hidden.md', 'docs/sub/deep.markdown', 'b.md',
           'x.y.md', 'search.json', 'docs/2021-01-01-x.md', 'page.MD', 'page.htm'].freeze
  FILES = ['assets/a.png', 'assets/b.txt', 'plain.txt', 'docs/x.pdf', '.htaccess', 'assets/sub/c.PNG', 'a b.png'].freeze
  DATA = { 'people.yml' => "- name: Ann\n  age: 5\n- name: Bo\n  age: 1.50\n", 'a-b.json' => '{"k": [1, "ü", null]}',
           'sub/deep.yaml' => "a: {b: [1, yes, \"x\", ~]}\n", 'list.csv' => "name,age\nAnn,5\n\"Bo, B\",\n",
           'table.tsv' => "name\tage\nAnn\t5\n", 'bad.txt' => 'x', 'nest/a/b.yml' => "deep: true\n" }.freeze
  TEXTS = File.read(File.join(__dir__, 'blogtexts.txt')).split(/^%%\n/).reject(&:empty?).freeze

  def initialize(seed, folder, is_harsh)
    @random = Random.new(seed)
    @folder = folder
    @templates = is_harsh ? TemplateMaker.new(Random.new(seed)) : nil
  end

  def make
    collections_dir = chance(20) ? 'shelves/' : ''
    write('_config.yml', config(collections_dir))
    write('_layouts/plain.html', "---\nlayout: deep\n---\n{{ content }}\n")
    write('_layouts/deep.html', "{{ content }}\n")
    write('_includes/box.html', '<b>{{ include.x }} {{ include.y }} {{ page.url }}</b>')
    write('_includes/sub/deep.html', 'deep {{ site.title }} {% for p in site.posts limit: 1 %}{{ p.title }}{% endfor %}')
    posts(collections_dir)
    %w[notes recipes].each { |name| documents("#{collections_dir}_#{name}/") if chance(70) }
    some(PAGES, 2..8).each { |page| write(page, text(90)) }
    some(FILES, 1..4).each { |file| write(file, 'copied') }
    some(DATA.to_a, 0..5).each { |name, data| write("_data/#{name}", data) }
  end

  private

  def chance(percent) = @random.rand(100) < percent
  def one_of(choices) = choices[@random.rand(choices.size)]
  def some(choices, count) = choices.shuffle(random: @random).first(@random.rand(count))
  def quoted(text) = JSON.generate(text)

  def write(path, text)
    file = File.join(@folder, path)
    FileUtils.mkdir_p(File.dirname(file))
    File.write(file, text)
  end

  def config(collections_dir)
    lines = ["title: #{quoted(one_of(WORDS))}"]
    lines << "collections_dir: #{collections_dir.delete('/')}" unless collections_dir.empty?
    { 'url' => ['https://orchard.example', '""'], 'baseurl' => ['""', '/b', 'b', '/b/', '"/b/c"'],
      'timezone' => ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'UTC'], 'future' => %w[true false],
      'show_drafts' => %w[true false], 'include' => ['[_pages]', '[.hidden.md]'], 'unpublished' => ['true'],
      'exclude' => ['[docs]', '[about.md, "*.txt"]', '["**/b.md"]', '[/assets]'], 'list' => ['[a, {b: c}, 1.0, true]'],
      'permalink' => PERMALINKS.map { |each| quoted(each) }, 'excerpt_separator' => ['"<!--more-->"', '""'],
      'markdown_ext' => ['"markdown,md,txt"'] }.each do |key, values|
      lines << "#{key}: #{one_of(values)}" if chance(35)
    end
    (lines + collections + defaults).join("\n") << "\n"
  end

  def collections
    return ['collections: [notes, recipes]'] if chance(25)

    ['collections:'] + some(%w[notes recipes posts], 1..3).flat_map do |name|
      lines = ["  #{name}:", "    output: #{one_of(%w[true false])}"]
      lines << "    permalink: #{quoted(one_of(PERMALINKS.grep(%r{^/})))}" if chance(40)
      lines << "    sort_by: #{one_of(%w[order title])}" if chance(30)
      lines << '    order: [b.md, one.md, sub/two.md]' if chance(15)
      lines
    end
  end

  def defaults
    return [] if chance(50)

    scope = "{path: #{quoted(one_of(['', '', '_posts', 'docs', '_notes', '*/x']))}#{one_of(['', ', type: posts', ', type: pages'])}}"
    ['defaults:', "  - scope: #{scope}", '    values:'] +
      some(['layout: plain', 'categories: [usual]', 'tags: usual', 'author: me', 'title: Usual', 'order: 7',
            'custom: {z: 1, a: 2}', 'permalink: /:path/:title/'], 1..3).map { |value| "      #{value}" }
  end

  def posts(collections_dir)
    @random.rand(2..6).times do
      folder = one_of(['_posts/', '_posts/', '_posts/sub/', 'cat/_posts/', 'Cat Two/sub/_posts/'])
      day = one_of(%w[2021-01-02 2021-1-2 2020-12-31 2019-07-15])
      name = one_of(['first', 'Second-Post', 'with space', 'Ünï', 'a.b', 'x_y', '2021-02-03-again', '日本'])
      write("#{collections_dir}#{folder}#{day}-#{name}.#{one_of(ENDINGS)}", text(100))
    end
    write("#{collections_dir}_drafts/2021-05-05-draft.#{one_of(ENDINGS)}", text(100)) if chance(40)
  end

  def documents(folder)
    @random.rand(1..4).times do
      name = one_of(['one', 'two', 'b', '2020-03-04-dated', 'index', 'A B', '_hidden'])
      # Those that nothing dates are put in an order that depends on how Jekyll sorts.
      dated = text(80).sub(/\A---\n(?!.*^date:.*^---$)/m, "---\ndate: #{one_of(DATES.first(8))}\n")
      write("#{folder}#{one_of(['', '', 'sub/'])}#{name}.#{one_of(ENDINGS + %w[css json])}", dated)
    end
    write(folder + one_of(['pic.png', 'sub/pic.png', '.x.png']), 'copied') if chance(40)
  end

  def text(percent_with_front_matter)
    (chance(percent_with_front_matter) ? front_matter : '') + (['Text.'] + some(TEXTS, 1..3) + [@templates&.make].compact).join("\n\n")
  end

  def front_matter
    lines = []
    { 'title' => WORDS.map { |word| quoted(word) } + ['1.50', '1_000', '12:30', 'false', '~'], 'date' => DATES,
      'categories' => ['one two', '[a, B c]', 'Über uns', '[]'], 'category' => ['solo', '5', '[p, q]'],
      'tags' => ['a b', '[x, y]', 'Z'], 'slug' => ['"own-slug"', '"Own Slug"'], 'published' => %w[false true],
      'permalink' => PERMALINKS.map { |each| quoted(each) }, 'layout' => %w[plain none], 'order' => %w[1 2 10],
      'excerpt' => ['"*An* excerpt"'], 'custom' => ['{a: [1, x]}', '5', '[a, b]'], 'draft' => ['true'], 'ext' => ['.x'],
      'render_with_liquid' => ['false'] }.each do |key, values|
      lines << "#{key}: #{one_of(values)}" if chance(key == 'title' ? 80 : 15)
    end
    "---\n#{lines.map { |line| "#{line}\n" }.join}---\n"
  end
end

seed, count, folder, kind = ARGV
count.to_i.times do |number|
  BlogMaker.new((seed.to_i * 100_000) + number, File.join(folder, (number + 1).to_s), kind == 'harsh').make
end
