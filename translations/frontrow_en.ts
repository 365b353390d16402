<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n file(s) written; the page will be at %1</source>
        <translation>
            <numerusform>%n file written; the page will be at %1</numerusform>
            <numerusform>%n files written; the page will be at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>The blog has other content in %1, and Frontrow did not write it. Nothing was changed. Rename the post or the picture, or move the blog&apos;s file away, then export again.</source>
        <translation>
            <numerusform>The blog has other content in %1, and Frontrow did not write it. Nothing was changed. Rename the post or the picture, or move the blog&apos;s file away, then export again.</numerusform>
            <numerusform>The blog has other content in %1, and Frontrow did not write it. Nothing was changed. Rename the post or the pictures, or move the blog&apos;s files away, then export again.</numerusform>
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
    <name>frontrow::MainWindow</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n check</numerusform>
            <numerusform>%n checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PostSession</name>
    <message numerus="yes">
        <source>Exported to %1, %n file(s) written. The page will be at %2</source>
        <translation>
            <numerusform>Exported to %1, %n file written. The page will be at %2</numerusform>
            <numerusform>Exported to %1, %n files written. The page will be at %2</numerusform>
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
</context>
</TS>
