<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n session(s) have no time in the agenda.</source>
        <translation>
            <numerusform>%n session has no time in the agenda.</numerusform>
            <numerusform>%n sessions have no time in the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are cancelled in the agenda and left out.</source>
        <translation>
            <numerusform>%n session is cancelled in the agenda and left out.</numerusform>
            <numerusform>%n sessions are cancelled in the agenda and left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that are repeated without an end, such as “%1”, are listed until %2, the last day of the others.</source>
        <translation>
            <numerusform>%n session that is repeated without an end, “%1”, is listed until %2, the last day of the others.</numerusform>
            <numerusform>%n sessions that are repeated without an end, such as “%1”, are listed until %2, the last day of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), such as “%1”, are repeated more than %2 times, and are listed as often as that.</source>
        <translation>
            <numerusform>%n session, “%1”, is repeated more than %2 times, and is listed as often as that.</numerusform>
            <numerusform>%n sessions, such as “%1”, are repeated more than %2 times, and are listed as often as that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlogDescriptions</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of collections</source>
        <translation>
            <numerusform>%n document of collections</numerusform>
            <numerusform>%n documents of collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with spaces, capitals or other signs</source>
        <translation>
            <numerusform>%n name with spaces, capitals or other signs</numerusform>
            <numerusform>%n names with spaces, capitals or other signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n link(s) to other sites in the newest posts open in a new tab.</source>
        <translation>
            <numerusform>%1 of the %n link to other sites in the newest posts open in a new tab.</numerusform>
            <numerusform>%1 of the %n links to other sites in the newest posts open in a new tab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>(There are %n more like this.)</source>
        <translation>
            <numerusform>(There is %n more like this.)</numerusform>
            <numerusform>(There are %n more like this.)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n file(s) written; the page will be at %1</source>
        <translation>
            <numerusform>%n file written; the page will be at %1</numerusform>
            <numerusform>%n files written; the page will be at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event has %n day(s), and no day “%1”.</source>
        <translation>
            <numerusform>The event has %n day, and no day “%1”.</numerusform>
            <numerusform>The event has %n days, and no day “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another command has been changing posts in “%1” for more than %n seconds. Nothing was written; end it and run this one again.</source>
        <translation>
            <numerusform>Another command has been changing posts in “%1” for more than %n second. Nothing was written; end it and run this one again.</numerusform>
            <numerusform>Another command has been changing posts in “%1” for more than %n seconds. Nothing was written; end it and run this one again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitProcess</name>
    <message numerus="yes">
        <source>git was stopped, since it gave no answer for %n second(s). A hook, a signature or a password may wait for somebody.</source>
        <translation>
            <numerusform>git was stopped, since it gave no answer for %n second. A hook, a signature or a password may wait for somebody.</numerusform>
            <numerusform>git was stopped, since it gave no answer for %n seconds. A hook, a signature or a password may wait for somebody.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkChecks</name>
    <message numerus="yes">
        <source>%n links are not encrypted. Nearly every site answers to “https://”; try them.</source>
        <translation>
            <numerusform>%n link is not encrypted. Nearly every site answers to “https://”; try it.</numerusform>
            <numerusform>%n links are not encrypted. Nearly every site answers to “https://”; try them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links to other sites open in a new tab on this blog, and %n do not.</source>
        <translation>
            <numerusform>Links to other sites open in a new tab on this blog, and %n does not.</numerusform>
            <numerusform>Links to other sites open in a new tab on this blog, and %n do not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiquidChecks</name>
    <message numerus="yes">
        <source>Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as text.</source>
        <translation>
            <numerusform>Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as text.</numerusform>
            <numerusform>Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureChecks</name>
    <message numerus="yes">
        <source>Nothing in the blog shows %n picture(s) in the folder of this post: %1.</source>
        <translation>
            <numerusform>Nothing in the blog shows %n picture in the folder of this post: %1.</numerusform>
            <numerusform>Nothing in the blog shows %n pictures in the folder of this post: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message numerus="yes">
        <source>%n word(s) may be misspelt: %1.</source>
        <translation>
            <numerusform>%n word may be misspelt: %1.</numerusform>
            <numerusform>%n words may be misspelt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextRecognition</name>
    <message numerus="yes">
        <source>it took longer than %n second(s). Write the alternative text yourself.</source>
        <translation>
            <numerusform>it took longer than %n second. Write the alternative text yourself.</numerusform>
            <numerusform>it took longer than %n seconds. Write the alternative text yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::BlogPage</name>
    <message numerus="yes">
        <source>%n file(s); a double click opens one</source>
        <translation>
            <numerusform>%n file; a double click opens one</numerusform>
            <numerusform>%n files; a double click opens one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::CaptureInbox</name>
    <message numerus="yes">
        <source>%n picture(s) of one slide</source>
        <translation>
            <numerusform>one picture of one slide</numerusform>
            <numerusform>%n pictures of one slide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::ChangesDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::ChecksController</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::ChecksPanel</name>
    <message numerus="yes">
        <source>%n error(s): the post or a part of it would be missing</source>
        <translation>
            <numerusform>%n error: the post or a part of it would be missing</numerusform>
            <numerusform>%n errors: the post or a part of it would be missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): readers would notice</source>
        <translation>
            <numerusform>%n warning: readers would notice</numerusform>
            <numerusform>%n warnings: readers would notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of checks are ignored in this blog.</source>
        <translation>
            <numerusform>%n kind of checks is ignored in this blog.</numerusform>
            <numerusform>%n kinds of checks are ignored in this blog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::DeadLinks</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EngineDialog</name>
    <message numerus="yes">
        <source>Readers see all %n post(s) as before.</source>
        <translation>
            <numerusform>Readers see the post as before.</numerusform>
            <numerusform>Readers see all %n posts as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers see %1 of %n post(s) otherwise.</source>
        <translation>
            <numerusform>Readers see %1 of %n post otherwise.</numerusform>
            <numerusform>Readers see %1 of %n posts otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be read.</source>
        <translation>
            <numerusform>%n post could not be read.</numerusform>
            <numerusform>%n posts could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EventController</name>
    <message numerus="yes">
        <source>%n report(s) of “%1” are in the blog now, and none is published yet.</source>
        <translation>
            <numerusform>One report of “%1” is in the blog now, and it is not published yet.</numerusform>
            <numerusform>%n reports of “%1” are in the blog now, and none is published yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EventDialog</name>
    <message numerus="yes">
        <source>%1 – %n session(s)</source>
        <translation>
            <numerusform>%1 – %n session</numerusform>
            <numerusform>%1 – %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) picked.</source>
        <translation>
            <numerusform>%n session picked.</numerusform>
            <numerusform>%n sessions picked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash.</source>
        <translation>
            <numerusform>%n of them clashes.</numerusform>
            <numerusform>%n of them clash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EventPage</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to readers</source>
        <translation>
            <numerusform>%n promise to readers</numerusform>
            <numerusform>%n promises to readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) looked up</source>
        <translation>
            <numerusform>%1 of %n link looked up</numerusform>
            <numerusform>%1 of %n links looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were not found; whether to change them is yours.</source>
        <translation>
            <numerusform>%n link was not found; whether to change it is yours.</numerusform>
            <numerusform>%n links were not found; whether to change them is yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EventPageController</name>
    <message numerus="yes">
        <source>Links to where this report is now are missing in %n report(s) of other days.</source>
        <translation>
            <numerusform>Links to where this report is now are missing in the report of another day.</numerusform>
            <numerusform>Links to where this report is now are missing in %n reports of other days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FigureCard</name>
    <message numerus="yes">
        <source>used %n more time(s)</source>
        <translation>
            <numerusform>used %n more time</numerusform>
            <numerusform>used %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FoldController</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Folding</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a folded section</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::JekyllController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jekyll built the page: all %n link(s) resolve, and it reads as in the preview.</source>
        <translation>
            <numerusform>Jekyll built the page: its one link resolves, and it reads as in the preview.</numerusform>
            <numerusform>Jekyll built the page: all %n links resolve, and it reads as in the preview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::MergeDialog</name>
    <message numerus="yes">
        <source>%n place(s) to choose.</source>
        <translation>
            <numerusform>%n place to choose.</numerusform>
            <numerusform>%n places to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PdfPagesDialog</name>
    <message numerus="yes">
        <source>%1 – %n page(s). Choose those that become figures.</source>
        <translation>
            <numerusform>%1 – one page. Choose whether it becomes a figure.</numerusform>
            <numerusform>%1 – %n pages. Choose those that become figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n Page(s)</source>
        <translation>
            <numerusform>Insert One Page</numerusform>
            <numerusform>Insert %n Pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PictureInsertion</name>
    <message numerus="yes">
        <source>%n picture(s) would be fetched from the web:

%1

Check that you may use them.</source>
        <translation>
            <numerusform>One picture would be fetched from the web:

%1

Check that you may use it.</numerusform>
            <numerusform>%n pictures would be fetched from the web:

%1

Check that you may use them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PostFindDialog</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PostRecovery</name>
    <message numerus="yes">
        <source>%n unsaved report(s) were found: %1.</source>
        <translation>
            <numerusform>1 unsaved report was found: %1.</numerusform>
            <numerusform>%n unsaved reports were found: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n blog(s) may run code or be loaded from the web without a question.</source>
        <translation>
            <numerusform>%n blog may run code or be loaded from the web without a question.</numerusform>
            <numerusform>%n blogs may run code or be loaded from the web without a question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewBar</name>
    <message numerus="yes">
        <source>%n pixel(s) wide</source>
        <translation>
            <numerusform>%n pixel wide</numerusform>
            <numerusform>%n pixels wide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewController</name>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded: %1</source>
        <translation>
            <numerusform>%n picture could not be loaded: %1</numerusform>
            <numerusform>%n pictures could not be loaded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1 are not shown, because loading them tells others that you read this.</source>
        <translation>
            <numerusform>%n picture from %1 is not shown, because loading it tells others that you read this.</numerusform>
            <numerusform>%n pictures from %1 are not shown, because loading them tells others that you read this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PublishController</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PublishDialog</name>
    <message numerus="yes">
        <source>%n commit(s) are not pushed yet.</source>
        <translation>
            <numerusform>%n commit is not pushed yet.</numerusform>
            <numerusform>%n commits are not pushed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commit(s) that you do not have.</source>
        <translation>
            <numerusform>%1 has %n commit that you do not have.</numerusform>
            <numerusform>%1 has %n commits that you do not have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n further.</source>
        <translation>
            <numerusform>… and %n further.</numerusform>
            <numerusform>… and %n further.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Publishing</name>
    <message numerus="yes">
        <source>Exported to %1, %n file(s) written.</source>
        <translation>
            <numerusform>Exported to %1, %n file written.</numerusform>
            <numerusform>Exported to %1, %n files written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: the commit is taken back, and %n file(s) of the blog are as they were before it.</source>
        <translation>
            <numerusform>Undone: the commit is taken back, and %n file of the blog is as it was before it.</numerusform>
            <numerusform>Undone: the commit is taken back, and %n files of the blog are as they were before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone by a commit of its own: %n file(s) of the blog are as they were before.</source>
        <translation>
            <numerusform>Undone by a commit of its own: %n file of the blog is as it was before.</numerusform>
            <numerusform>Undone by a commit of its own: %n files of the blog are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) of the blog are as they were before.</source>
        <translation>
            <numerusform>Undone: %n file of the blog is as it was before.</numerusform>
            <numerusform>Undone: %n files of the blog are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published to %1, %n file(s) written. The page will be at %2.</source>
        <translation>
            <numerusform>Published to %1, %n file written. The page will be at %2.</numerusform>
            <numerusform>Published to %1, %n files written. The page will be at %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published to %1, %n file(s) written.</source>
        <translation>
            <numerusform>Published to %1, %n file written.</numerusform>
            <numerusform>Published to %1, %n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Rewriting</name>
    <message numerus="yes">
        <source>Undone: %n post(s) are as they were before.</source>
        <translation>
            <numerusform>Undone: %n post is as it was before.</numerusform>
            <numerusform>Undone: %n posts are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other post(s) changed.</source>
        <translation>
            <numerusform>%1: %n other post changed.</numerusform>
            <numerusform>%1: %n other posts changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without alt text</source>
        <translation>
            <numerusform>%n figure without alt text</numerusform>
            <numerusform>%n figures without alt text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <comment>selected</comment>
        <translation>
            <numerusform>%1 of %n word</numerusform>
            <numerusform>%1 of %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this section</source>
        <comment>words</comment>
        <translation>
            <numerusform>%n in this section</numerusform>
            <numerusform>%n in this section</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::WelcomePage</name>
    <message numerus="yes">
        <source>%n promise(s) to readers in “%1”…</source>
        <translation>
            <numerusform>%n promise to readers in “%1”…</numerusform>
            <numerusform>%n promises to readers in “%1”…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::WorkLine</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>what is being done</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
</TS>
