#!/usr/bin/env ruby
# frozen_string_literal: true
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT

# corpus.rb CLI FOLDER…: compares the posts below each FOLDER that is there with what the engines of CommonMark make of
# them, by fidelity.rb, with each set of options. At least 99 % without Liquid have to be equal. Of large folders some
# fifty posts; FRONTROW_EVERY_POST=1 takes all.

require_relative "../support/commonmark_engines"

ENOUGH = 50
cli, *folders = ARGV
fidelity = File.join(__dir__, "../fidelity/fidelity.rb")
failed = []

folders.select { |folder| File.directory?(folder) }.each do |folder|
  count = Dir.glob(File.join(folder, "**", "*.{md,markdown}")).size
  every = ENV["FRONTROW_EVERY_POST"] ? 1 : [count / ENOUGH, 1].max
  Engines::NAMES.drop(1).product(Engines::OPTION_SETS.to_a).each do |engine, (set, (options, extensions))|
    puts "#{folder}: #{engine} #{set}"
    lists = { "--options" => options, "--extensions" => extensions }.reject { |_, list| list.empty? }.flat_map { |name, list| [name, list.join(",")] }
    arguments = ["--engine", engine, "--least", "99", "--every", every.to_s, *lists, cli, folder]
    failed << "#{engine} #{set} of #{folder}" unless system(RbConfig.ruby, fidelity, *arguments)
  end
end
abort "fewer than 99 % are equal: #{failed.join(", ")}" unless failed.empty?
