#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: MIT
"""write_and_publish.py PROGRAM BLOG HOME: opens a post of a copy of BLOG, writes a sentence, and publishes it, all through
the accessibility tree (AT-SPI), as a screen reader or a voice would. Keyboard and mouse are not touched. Needs a display
and a session bus. HOME is an empty folder for settings and the copy."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from dogtail.config import config

config.checkForA11y = False
config.logDebugToFile = False
config.logDebugToStdOut = False

from dogtail import tree  # noqa: E402  (reads the configuration)

SENTENCE = "This line was spoken."
LONGEST_WAIT = 60  # seconds


def wait_for(what, look):
    """What look() returns once that is something; the test fails when it takes too long."""
    end = time.monotonic() + LONGEST_WAIT
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except Exception:  # the tree changes while it is read
            pass
        time.sleep(0.3)
    sys.exit(f"{what} did not appear")


def below(node, role, name, shown=True):
    """The first node in the tree of node that has the role and whose name begins with name."""
    if node.roleName == role and node.name.replace("&", "").startswith(name) and (node.showing or not shown):
        return node
    if node.roleName == "document web":
        return None
    for child in node.children:
        if found := below(child, role, name, shown):
            return found
    return None


def git(blog, *arguments):
    return subprocess.run(["git", "-C", blog, *arguments], check=True, capture_output=True, text=True).stdout


def make_blog(source, home):
    blog = Path(home, "blog")
    shutil.rmtree(blog, ignore_errors=True)
    shutil.copytree(source, blog)
    for arguments in (["init", "-q"], ["config", "user.name", "A Writer"], ["config", "user.email", "writer@example.org"],
                      ["add", "-A"], ["commit", "-q", "-m", "Start"]):
        git(blog, *arguments)
    return blog


def write_and_publish(application, post, blog):
    title = "Longshore 2026"
    wait_for("the page in the preview, by the title of the post",
             lambda: next((each for each in application.findChildren(lambda node: node.roleName == "document web")
                           if each.name.startswith(title)), None))
    text = wait_for("the text of the post", lambda: below(application, "text", "Text of the post"))
    length = text.queryText().characterCount
    text.queryEditableText().insertText(length, f"\n{SENTENCE}\n", len(SENTENCE) + 2)
    wait_for("what was written", lambda: SENTENCE in text.text)
    command = wait_for("the command", lambda: below(application, "menu item", "Review and Publish", shown=False))
    command.doActionNamed("Press")
    dialog = wait_for("the plan", lambda: below(application, "dialog", "Publish"))
    button = wait_for("the button", lambda: below(dialog, "button", "Publish"))
    wait_for("a plan that can be carried out", lambda: button.sensitive)
    button.doActionNamed("Press")
    wait_for("the sentence in the file", lambda: SENTENCE in post.read_text())
    wait_for("the end of the dialog", lambda: below(application, "dialog", "Publish") is None)


def main():
    program, source, home = sys.argv[1:]
    blog = make_blog(source, home)
    post = next(Path(blog, "_posts").glob("*day-1.md"))
    process = subprocess.Popen([program, post], env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1"))
    try:
        application = wait_for("the program", lambda: tree.root.application("frontrow", retry=False))
        write_and_publish(application, post, blog)
    finally:
        process.terminate()
        process.wait(LONGEST_WAIT)


main()
