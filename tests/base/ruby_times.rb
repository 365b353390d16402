# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
#
# What Time.parse makes of texts: a JSON list of texts on stdin, a JSON list of "YYYY-MM-DD HH:MM:SS +ZZZZ", or null
# where it raises an error, on stdout. The zone is UTC.

ENV["TZ"] = "UTC"
Encoding.default_external = Encoding::UTF_8
require "json"
require "time"

print JSON.generate(JSON.parse($stdin.read).map { |text|
  begin
    Time.parse(text).localtime.strftime("%F %T")
  rescue ArgumentError
    nil
  end
})
