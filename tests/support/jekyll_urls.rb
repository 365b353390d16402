# frozen_string_literal: true

# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# jekyll_urls.rb FOLDER…: for each blog an array of its posts, drafts and collections' documents as Jekyll reads them,
# future and unpublished ones included: path from the folder on, URL, date, tags, categories, title. One JSON object.

require 'jekyll'
require 'json'
require 'tmpdir'

Jekyll.logger.log_level = :error

def documents(folder)
  config = Jekyll.configuration('source' => folder, 'destination' => File.join(Dir.tmpdir, 'never-written'), 'future' => true,
                                'unpublished' => true, 'show_drafts' => true, 'disable_disk_cache' => true, 'quiet' => true)
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  site.collections.flat_map { |_, collection| collection.docs }.map do |document|
    data = document.data
    { 'path' => document.path.delete_prefix("#{folder}/"), 'url' => document.url, 'date' => document.date.strftime('%F %T %z'),
      'tags' => data['tags'], 'categories' => data['categories'], 'title' => data['title'].to_s }
  end
end

# Jekyll remembers times and the zone for as long as it runs, so each blog gets a process of its own.
answer = ARGV.to_h do |folder|
  reader, writer = IO.pipe
  child = fork { writer.write(JSON.generate(documents(File.realpath(folder)))) }
  writer.close
  list = JSON.parse(reader.read)
  Process.wait(child)
  [folder, list]
end
puts JSON.generate(answer)
