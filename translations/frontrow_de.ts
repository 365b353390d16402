<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>The agenda does not name the event&apos;s time zone: say it with --zone.</source>
        <translation>Das Programm nennt die Zeitzone der Veranstaltung nicht: geben Sie sie mit --zone an.</translation>
    </message>
    <message>
        <source>The agenda has no dates: say the event&apos;s first day with --date.</source>
        <translation>Das Programm hat kein Datum: geben Sie den ersten Tag der Veranstaltung mit --date an.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no time in the agenda.</source>
        <translation>
            <numerusform>%n Programmpunkt hat im Programm keine Uhrzeit.</numerusform>
            <numerusform>%n Programmpunkte haben im Programm keine Uhrzeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session with a title and a time was found from here on.</source>
        <translation>Von hier an wurde kein Programmpunkt mit Titel und Zeit gefunden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file says which event it is, and no session.</source>
        <translation>Die Datei sagt, welche Veranstaltung es ist, und keinen Programmpunkt.</translation>
    </message>
    <message>
        <source>There is more after the end of the JSON.</source>
        <translation>Hinter dem Ende des JSON steht noch mehr.</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply or too large.</source>
        <translation>Dieses JSON ist zu tief geschachtelt oder zu groß.</translation>
    </message>
    <message>
        <source>A comma or “%1” is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Komma oder „%1“.</translation>
    </message>
    <message>
        <source>A name in quotation marks is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Name in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A colon is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>A text in the JSON has no quotation mark at its end.</source>
        <translation>Ein Text im JSON hat am Ende kein Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text in the JSON has an escape that does not exist.</source>
        <translation>Ein Text im JSON hat eine Escape-Folge, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A value is missing in the JSON.</source>
        <translation>Im JSON fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is no value in JSON.</source>
        <translation>„%1“ ist kein Wert in JSON.</translation>
    </message>
    <message>
        <source>This YAML is nested too deeply or too large.</source>
        <translation>Dieses YAML ist zu tief geschachtelt oder zu groß.</translation>
    </message>
    <message>
        <source>This is no YAML (%1).</source>
        <translation>Das ist kein YAML (%1).</translation>
    </message>
    <message>
        <source>This is no XML (%1).</source>
        <translation>Das ist kein XML (%1).</translation>
    </message>
    <message>
        <source>This XML is nested too deeply or too large.</source>
        <translation>Dieses XML ist zu tief geschachtelt oder zu groß.</translation>
    </message>
    <message>
        <source>“BEGIN:%1” of line %2 has no “END:%1”. Get the whole calendar again.</source>
        <translation>„BEGIN:%1“ aus Zeile %2 hat kein „END:%1“. Laden Sie den ganzen Kalender noch einmal.</translation>
    </message>
    <message>
        <source>The calendar has more than %1 events.</source>
        <translation>Der Kalender hat mehr als %1 Termine.</translation>
    </message>
    <message>
        <source>“END:%1” ends nothing.</source>
        <translation>„END:%1“ beendet nichts.</translation>
    </message>
    <message>
        <source>“END:%1” stands where “END:%2” should.</source>
        <translation>„END:%1“ steht, wo „END:%2“ stehen müsste.</translation>
    </message>
    <message>
        <source>“%1” is no date in %2.</source>
        <translation>„%1“ ist kein Datum in %2.</translation>
    </message>
    <message>
        <source>“%1” is no rule for repetitions.</source>
        <translation>„%1“ ist keine Regel für Wiederholungen.</translation>
    </message>
    <message>
        <source>This page is too large, or its elements are nested too deeply.</source>
        <translation>Diese Seite ist zu groß, oder ihre Elemente sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>These are Sessionize&apos;s speakers, without times. Get the view “All” or “Grid”.</source>
        <translation>Das sind die Vortragenden von Sessionize, ohne Zeiten. Laden Sie die Ansicht „All“ oder „Grid“.</translation>
    </message>
    <message>
        <source>The quotation mark that begins a cell here has no second one.</source>
        <translation>Das Anführungszeichen, das hier eine Zelle beginnt, hat kein zweites.</translation>
    </message>
    <message>
        <source>Line %1: there is no session “%2”.</source>
        <translation>Zeile %1: Es gibt keinen Programmpunkt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are cancelled in the agenda and left out.</source>
        <translation>
            <numerusform>%n Programmpunkt ist in der Agenda abgesagt und weggelassen.</numerusform>
            <numerusform>%n Programmpunkte sind in der Agenda abgesagt und weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No YAML or JSON file in this folder has sessions with times.</source>
        <translation>Keine YAML- oder JSON-Datei in diesem Ordner hat Programmpunkte mit Uhrzeiten.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>The quotation mark that begins a value here has no second one.</source>
        <translation>Das Anführungszeichen, mit dem hier ein Wert beginnt, hat kein zweites.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) that are repeated without an end, such as “%1”, are listed until %2, the last day of the others.</source>
        <translation>
            <numerusform>%n Programmpunkt, der ohne Ende wiederholt wird, „%1“, steht bis %2 in der Liste, dem letzten Tag der anderen.</numerusform>
            <numerusform>%n Programmpunkte, die ohne Ende wiederholt werden, etwa „%1“, stehen bis %2 in der Liste, dem letzten Tag der anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), such as “%1”, are repeated more than %2 times, and are listed as often as that.</source>
        <translation>
            <numerusform>%n Programmpunkt, „%1“, wird mehr als %2-mal wiederholt und steht so oft in der Liste.</numerusform>
            <numerusform>%n Programmpunkte, etwa „%1“, werden mehr als %2-mal wiederholt und stehen so oft in der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. The file is as it was before.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Die Datei ist so, wie sie vorher war.</translation>
    </message>
    <message>
        <source>its name holds a NUL character</source>
        <translation>Der Name enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>Es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>Es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has %1, and at most %2 are read</source>
        <translation>Die Datei hat %1, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>it grew while it was read</source>
        <translation>Die Datei ist während des Lesens gewachsen</translation>
    </message>
    <message>
        <source>its name is longer than %1 bytes</source>
        <translation>Der Name ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>“%1” was written but does not read back as written. Keep the text open and save it elsewhere.</source>
        <translation>„%1“ wurde geschrieben, liest sich aber nicht so zurück. Den Text geöffnet lassen und an anderer Stelle speichern.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk reports an error: %2. Keep the text open and save it elsewhere.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger meldet einen Fehler: %2. Den Text geöffnet lassen und an anderer Stelle speichern.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. What was in it is in “%3” now. Keep the text open and save it elsewhere.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Was darin stand, ist jetzt in „%3“. Lassen Sie den Text offen und speichern Sie ihn woanders.</translation>
    </message>
    <message>
        <source>its name is not UTF-8, and such a file has to be renamed first</source>
        <translation>ihr Name ist kein UTF-8, und so eine Datei muss erst umbenannt werden</translation>
    </message>
</context>
<context>
    <name>BlogDescriptions</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The blog’s own layouts</source>
        <translation>Eigene Layouts des Blogs</translation>
    </message>
    <message>
        <source>%1, not installed here</source>
        <translation>%1, hier nicht installiert</translation>
    </message>
    <message>
        <source>%1, installed here</source>
        <translation>%1, hier installiert</translation>
    </message>
    <message>
        <source>Not said in _config.yml</source>
        <translation>Steht nicht in _config.yml</translation>
    </message>
    <message>
        <source>UTC, since _config.yml says none</source>
        <translation>UTC, da _config.yml keine nennt</translation>
    </message>
    <message>
        <source>%1 (without pages)</source>
        <translation>%1 (ohne Seiten)</translation>
    </message>
    <message>
        <source>Posts only</source>
        <translation>Nur Beiträge</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Not known, since the theme is not installed here</source>
        <translation>Nicht bekannt, da das Theme hier nicht installiert ist</translation>
    </message>
    <message>
        <source>posts with a date to come</source>
        <translation>Beiträge mit künftigem Datum</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>unpublished posts</source>
        <translation>unveröffentlichte Beiträge</translation>
    </message>
    <message>
        <source>Published posts whose date has come</source>
        <translation>Veröffentlichte Beiträge, deren Datum erreicht ist</translation>
    </message>
    <message>
        <source>Published posts, and %1</source>
        <translation>Veröffentlichte Beiträge, dazu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of collections</source>
        <translation>
            <numerusform>%n Dokument einer Sammlung</numerusform>
            <numerusform>%n Dokumente von Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>all names of lower-case letters, digits and dashes</source>
        <translation>alle Namen aus Kleinbuchstaben, Ziffern und Strichen</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with spaces, capitals or other signs</source>
        <translation>
            <numerusform>%n Name mit Leer- oder anderen Zeichen oder Großbuchstaben</numerusform>
            <numerusform>%n Namen mit Leer- oder anderen Zeichen oder Großbuchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2; most end in a number</source>
        <translation>%1; %2; die meisten enden mit einer Zahl</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n link(s) to other sites in the newest posts open in a new tab.</source>
        <translation>
            <numerusform>%1 von %n Link zu anderen Seiten in den neuesten Beiträgen öffnet sich in einem neuen Tab.</numerusform>
            <numerusform>%1 der %n Links zu anderen Seiten in den neuesten Beiträgen öffnen sich in einem neuen Tab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: former addresses can lead on (redirect_from)</source>
        <translation>Ja: frühere Adressen können weiterleiten (redirect_from)</translation>
    </message>
    <message>
        <source>No: jekyll-redirect-from is not in use</source>
        <translation>Nein: jekyll-redirect-from wird nicht verwendet</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
    </message>
</context>
<context>
    <name>BlogFiles</name>
    <message>
        <source>It is a link that leads nowhere.</source>
        <translation>Es ist eine Verknüpfung, die ins Leere führt.</translation>
    </message>
    <message>
        <source>It is a link that leads out of the blog’s folder, so it is not read.</source>
        <translation>Es ist eine Verknüpfung, die aus dem Ordner des Blogs hinausführt, daher wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Its name is not in UTF-8. Rename the file.</source>
        <translation>Der Name ist nicht in UTF-8. Benennen Sie die Datei um.</translation>
    </message>
</context>
<context>
    <name>BlogIndex</name>
    <message>
        <source>Jekyll leaves it out. %1</source>
        <translation>Jekyll lässt die Datei weg. %1</translation>
    </message>
    <message>
        <source>Its date “%1” cannot be read. Write it as 2022-05-18 10:00:00 +0200.</source>
        <translation>Das Datum „%1“ kann nicht gelesen werden. Schreiben Sie es als 2022-05-18 10:00:00 +0200.</translation>
    </message>
    <message>
        <source>Its name begins with a day that does not exist, at which Jekyll stops. Rename the file.</source>
        <translation>Der Name beginnt mit einem Tag, den es nicht gibt; daran bricht Jekyll ab. Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Its date is empty, at which Jekyll stops. Write one, or remove the line.</source>
        <translation>Sein Datum ist leer; daran bricht Jekyll ab. Schreiben Sie eines oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Its categories are no words, so that Jekyll leaves out the whole front matter. Write words or a list of words.</source>
        <translation>Die Kategorien sind keine Wörter, sodass Jekyll die ganze Front Matter weglässt. Schreiben Sie Wörter oder eine Liste von Wörtern.</translation>
    </message>
</context>
<context>
    <name>BuildConsent</name>
    <message>
        <source>Build the Blog</source>
        <translation>Blog bauen</translation>
    </message>
    <message>
        <source>Frontrow can build “%1” privately to learn how it looks and what Jekyll says about what you publish. That runs the blog&apos;s own code, its plugins and gems, as “jekyll build” does. Nothing is written into the blog. Allow it only for a blog whose code you trust; the answer is kept for this blog.</source>
        <translation>Frontrow kann „%1“ für sich bauen, um zu erfahren, wie der Blog aussieht und was Jekyll zu dem sagt, was veröffentlicht wird. Dabei läuft der Code des Blogs, seine Plugins und Gems, wie bei „jekyll build“. In den Blog wird nichts geschrieben. Nur für einen Blog erlauben, dessen Code vertrauenswürdig ist; die Antwort gilt für diesen Blog weiter.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
</context>
<context>
    <name>BuildContext</name>
    <message>
        <source>You said that GitHub Pages builds this blog.</source>
        <translation>Sie haben gesagt, dass GitHub Pages dieses Blog baut.</translation>
    </message>
    <message>
        <source>You said that this blog has a build of its own.</source>
        <translation>Sie haben gesagt, dass dieses Blog selbst gebaut wird.</translation>
    </message>
    <message>
        <source>A workflow of the blog runs GitHub Pages’ own build.</source>
        <translation>Ein Workflow des Blogs startet den Build von GitHub Pages.</translation>
    </message>
    <message>
        <source>The blog’s Gemfile names github-pages.</source>
        <translation>Das Gemfile des Blogs nennt github-pages.</translation>
    </message>
    <message>
        <source>The blog has a workflow that runs Jekyll.</source>
        <translation>Das Blog hat einen Workflow, der Jekyll startet.</translation>
    </message>
    <message>
        <source>The blog has a file CNAME, and no workflow that runs Jekyll.</source>
        <translation>Das Blog hat eine Datei CNAME und keinen Workflow, der Jekyll startet.</translation>
    </message>
    <message>
        <source>The blog is published on github.io, and no workflow runs Jekyll.</source>
        <translation>Das Blog erscheint auf github.io, und kein Workflow startet Jekyll.</translation>
    </message>
    <message>
        <source>Nothing in the blog says who builds it.</source>
        <translation>Nichts im Blog sagt, wer es baut.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>“%1” is still being written.</source>
        <translation>„%1“ wird noch geschrieben.</translation>
    </message>
    <message>
        <source>The folder “%1” for captures could not be made. Check that the disk is not full and that you may write there.</source>
        <translation>Der Ordner „%1“ für Aufnahmen konnte nicht angelegt werden. Prüfen Sie, ob der Datenträger voll ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>No front matter</source>
        <translation>Kein Front Matter</translation>
    </message>
    <message>
        <source>Front matter that Jekyll cannot read</source>
        <translation>Front Matter, das Jekyll nicht lesen kann</translation>
    </message>
    <message>
        <source>Posts that are not published</source>
        <translation>Beiträge, die nicht veröffentlicht werden</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>File names that are no post’s</source>
        <translation>Dateinamen, die keine von Beiträgen sind</translation>
    </message>
    <message>
        <source>Dates that do not exist</source>
        <translation>Daten, die es nicht gibt</translation>
    </message>
    <message>
        <source>Layouts that the blog does not have</source>
        <translation>Layouts, die das Blog nicht hat</translation>
    </message>
    <message>
        <source>The archive as layout</source>
        <translation>Das Archiv als Layout</translation>
    </message>
    <message>
        <source>Pages that move</source>
        <translation>Seiten, die umziehen</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>Unlesbare Daten</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Daten in der Zukunft</translation>
    </message>
    <message>
        <source>Dates that differ from the file’s name</source>
        <translation>Daten, die vom Dateinamen abweichen</translation>
    </message>
    <message>
        <source>Tags that are no list</source>
        <translation>Schlagwörter, die keine Liste sind</translation>
    </message>
    <message>
        <source>Tags that are there twice</source>
        <translation>Doppelte Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that differ in case</source>
        <translation>Anders geschriebene Schlagwörter</translation>
    </message>
    <message>
        <source>No excerpt</source>
        <translation>Kein Auszug</translation>
    </message>
    <message>
        <source>Header images without credit</source>
        <translation>Kopfbilder ohne Bildnachweis</translation>
    </message>
    <message>
        <source>Credits without the photographer</source>
        <translation>Bildnachweise ohne Fotograf</translation>
    </message>
    <message>
        <source>Small header images</source>
        <translation>Kleine Kopfbilder</translation>
    </message>
    <message>
        <source>Heavy header images</source>
        <translation>Große Kopfbilddateien</translation>
    </message>
    <message>
        <source>Figures without alt text</source>
        <translation>Abbildungen ohne Alternativtext</translation>
    </message>
    <message>
        <source>Pictures with empty brackets</source>
        <translation>Bilder mit leeren Klammern</translation>
    </message>
    <message>
        <source>Figures without caption</source>
        <translation>Abbildungen ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>Missing pictures</source>
        <translation>Fehlende Bilder</translation>
    </message>
    <message>
        <source>Pictures of another case</source>
        <translation>Bilder in anderer Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Pictures that differ in case only</source>
        <translation>Bilder, die sich nur in Groß- und Kleinschreibung unterscheiden</translation>
    </message>
    <message>
        <source>Pictures outside of the blog</source>
        <translation>Bilder außerhalb des Blogs</translation>
    </message>
    <message>
        <source>Pictures that Jekyll leaves out</source>
        <translation>Bilder, die Jekyll auslässt</translation>
    </message>
    <message>
        <source>Pictures broken on the home page</source>
        <translation>Bilder, die auf der Startseite fehlen</translation>
    </message>
    <message>
        <source>Pictures broken in the feed</source>
        <translation>Bilder, die im Feed fehlen</translation>
    </message>
    <message>
        <source>Heavy pictures</source>
        <translation>Große Bilddateien</translation>
    </message>
    <message>
        <source>Pictures that nothing shows</source>
        <translation>Bilder, die nirgends gezeigt werden</translation>
    </message>
    <message>
        <source>Pictures that cannot be read</source>
        <translation>Unlesbare Bilder</translation>
    </message>
    <message>
        <source>Links without address</source>
        <translation>Links ohne Adresse</translation>
    </message>
    <message>
        <source>Links that end in #</source>
        <translation>Links, die mit # enden</translation>
    </message>
    <message>
        <source>Links to nowhere</source>
        <translation>Links ins Leere</translation>
    </message>
    <message>
        <source>Links without encryption</source>
        <translation>Unverschlüsselte Links</translation>
    </message>
    <message>
        <source>Links that open in the same tab</source>
        <translation>Links, die im selben Tab aufgehen</translation>
    </message>
    <message>
        <source>Headings that leave a level out</source>
        <translation>Überschriften, die eine Ebene auslassen</translation>
    </message>
    <message>
        <source>Words that are there twice</source>
        <translation>Doppelte Wörter</translation>
    </message>
    <message>
        <source>Unfinished sentences</source>
        <translation>Unfertige Sätze</translation>
    </message>
    <message>
        <source>Promises to the reader</source>
        <translation>Versprechen an die Leser</translation>
    </message>
    <message>
        <source>Notes to yourself</source>
        <translation>Notizen an dich selbst</translation>
    </message>
    <message>
        <source>Notes in comments</source>
        <translation>Notizen in Kommentaren</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Liquid that is not closed</source>
        <translation>Liquid, das nicht geschlossen ist</translation>
    </message>
    <message>
        <source>Liquid that closes nothing</source>
        <translation>Liquid, das nichts schließt</translation>
    </message>
    <message>
        <source>Liquid that Jekyll does not know</source>
        <translation>Liquid, das Jekyll nicht kennt</translation>
    </message>
    <message>
        <source>Code without language</source>
        <translation>Code ohne Sprache</translation>
    </message>
    <message>
        <source>Code that Liquid empties</source>
        <translation>Code, den Liquid leert</translation>
    </message>
    <message>
        <source>Missing includes</source>
        <translation>Fehlende Includes</translation>
    </message>
    <message>
        <source>Links to posts that are not there</source>
        <translation>Links zu Beiträgen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Links to files that are not there</source>
        <translation>Links zu Dateien, die es nicht gibt</translation>
    </message>
    <message>
        <source>Liquid that the preview does not run</source>
        <translation>Liquid, das die Vorschau nicht ausführt</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>A Markdown engine that the blog does not get</source>
        <translation>Eine Markdown-Engine, die das Blog nicht bekommt</translation>
    </message>
    <message>
        <source>A Markdown engine that depends on the host</source>
        <translation>Eine Markdown-Engine, die vom Anbieter abhängt</translation>
    </message>
    <message>
        <source>Options that CommonMark does not have</source>
        <translation>Optionen, die CommonMark nicht hat</translation>
    </message>
    <message>
        <source>What only kramdown reads</source>
        <translation>Was nur kramdown liest</translation>
    </message>
    <message>
        <source>What CommonMark’s options leave out</source>
        <translation>Was die Optionen von CommonMark weglassen</translation>
    </message>
    <message>
        <source>HTML that readers do not get</source>
        <translation>HTML, das Leser nicht bekommen</translation>
    </message>
    <message>
        <source>Checks that were left out</source>
        <translation>Prüfungen, die ausgelassen wurden</translation>
    </message>
    <message>
        <source>Empty dates</source>
        <translation>Leere Daten</translation>
    </message>
    <message>
        <source>Categories that are no words</source>
        <translation>Kategorien, die keine Wörter sind</translation>
    </message>
    <message>
        <source>Slugs that are no text</source>
        <translation>Slugs, die kein Text sind</translation>
    </message>
    <message>
        <source>Permalinks that are no text</source>
        <translation>Permalinks, die kein Text sind</translation>
    </message>
    <message>
        <source>Empty permalinks</source>
        <translation>Leere Permalinks</translation>
    </message>
    <message>
        <source>Placeholders that Jekyll does not know</source>
        <translation>Platzhalter, die Jekyll nicht kennt</translation>
    </message>
    <message>
        <source>Liquid that stops the build</source>
        <translation>Liquid, das Jekyll anhält</translation>
    </message>
    <message>
        <source>Liquid that takes too long</source>
        <translation>Liquid, das zu lange dauert</translation>
    </message>
    <message>
        <source>Links with the blog’s address twice</source>
        <translation>Links mit der Adresse des Blogs zweimal</translation>
    </message>
    <message>
        <source>Empty space before the front matter</source>
        <translation>Leerraum vor dem Front Matter</translation>
    </message>
    <message>
        <source>File names that Jekyll passes over</source>
        <translation>Dateinamen, die Jekyll übergeht</translation>
    </message>
    <message>
        <source>Links without https://</source>
        <translation>Links ohne https://</translation>
    </message>
    <message>
        <source>Markup that Jekyll does not read</source>
        <translation>Auszeichnungen, die Jekyll nicht liest</translation>
    </message>
    <message>
        <source>Markup that the preview does not read</source>
        <translation>Auszeichnungen, die die Vorschau nicht liest</translation>
    </message>
    <message>
        <source>“a” and “an”</source>
        <translation>„a“ und „an“</translation>
    </message>
    <message>
        <source>Quotation marks of two kinds</source>
        <translation>Anführungszeichen zweier Arten</translation>
    </message>
    <message>
        <source>Names with other capitals</source>
        <translation>Namen mit anderen Großbuchstaben</translation>
    </message>
    <message>
        <source>Words that this blog writes otherwise</source>
        <translation>Wörter, die dieses Blog anders schreibt</translation>
    </message>
    <message>
        <source>A configuration that stops the build</source>
        <translation>Konfiguration, die die Erstellung abbricht</translation>
    </message>
    <message>
        <source>Categories with a colon</source>
        <translation>Kategorien mit Doppelpunkt</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>(There are %n more like this.)</source>
        <translation>
            <numerusform>(Es gibt %n weitere dieser Art.)</numerusform>
            <numerusform>(Es gibt %n weitere dieser Art.)</numerusform>
        </translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>Liquid</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>words that are there twice</source>
        <translation>doppelte Wörter</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>notes to yourself</source>
        <translation>Notizen an sich selbst</translation>
    </message>
    <message>
        <source>The post is so long that not everything was looked at. Not looked at: %1. Check it in parts.</source>
        <translation>Der Beitrag ist so lang, dass nicht alles angesehen wurde. Nicht angesehen: %1. Prüfen Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>words and marks</source>
        <translation>Wörter und Zeichen</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>The Jekyll repository, a folder with _config.yml.</source>
        <translation>Das Jekyll-Repository, ein Ordner mit _config.yml.</translation>
    </message>
    <message>
        <source>Write NAME.html for each file into this folder instead of printing.</source>
        <translation>Für jede Datei NAME.html in diesen Ordner schreiben, statt sie auszugeben.</translation>
    </message>
    <message>
        <source>At the end of this section instead of the post.</source>
        <translation>Am Ende dieses Abschnitts statt am Ende des Beitrags.</translation>
    </message>
    <message>
        <source>Say what would be written and write nothing.</source>
        <translation>Nur angeben, was geschrieben würde, und nichts schreiben.</translation>
    </message>
    <message>
        <source>Say what to look at before publishing.</source>
        <translation>Angeben, was vor dem Veröffentlichen anzusehen ist.</translation>
    </message>
    <message>
        <source>Print front matter, figures and outline.</source>
        <translation>Front Matter, Abbildungen und Gliederung ausgeben.</translation>
    </message>
    <message>
        <source>Change one value of the front matter; KEY may be dotted: header.caption.</source>
        <translation>Einen Wert des Front Matter ändern; KEY darf Punkte enthalten: header.caption.</translation>
    </message>
    <message>
        <source>Add pictures as figures.</source>
        <translation>Bilder als Abbildungen hinzufügen.</translation>
    </message>
    <message>
        <source>Write the post and its pictures into a blog.</source>
        <translation>Den Beitrag und seine Bilder in einen Blog schreiben.</translation>
    </message>
    <message>
        <source>Usage: frontrow-cli COMMAND … [--json]</source>
        <translation>Aufruf: frontrow-cli COMMAND … [--json]</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Wrong arguments: frontrow-cli %1 %2</source>
        <translation>Falsche Argumente: frontrow-cli %1 %2</translation>
    </message>
    <message>
        <source>Say which command to run.</source>
        <translation>Es fehlt der Befehl, der ausgeführt werden soll.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Several files need --out DIR to be written to.</source>
        <translation>Für mehrere Dateien ist --out DIR als Ziel nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written; the page will be at %1</source>
        <translation>
            <numerusform>%n Datei geschrieben; die Seite wird unter %1 stehen</numerusform>
            <numerusform>%n Dateien geschrieben; die Seite wird unter %1 stehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no heading “%2”; &apos;frontrow-cli show&apos; lists them.</source>
        <translation>%1 hat keine Überschrift „%2“; &apos;frontrow-cli show&apos; listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>Before the figure of this number.</source>
        <translation>Vor der Abbildung mit dieser Nummer.</translation>
    </message>
    <message>
        <source>The number of the picture in the figure; 1 without it.</source>
        <translation>Die Nummer des Bildes in der Abbildung; ohne Angabe 1.</translation>
    </message>
    <message>
        <source>The caption as the post writes it; empty removes it.</source>
        <translation>Die Bildunterschrift, wie der Beitrag sie schreibt; leer entfernt sie.</translation>
    </message>
    <message>
        <source>The alt text; empty says that the picture decorates.</source>
        <translation>Der Alternativtext; leer besagt, dass das Bild nur schmückt.</translation>
    </message>
    <message>
        <source>Remove the alt text.</source>
        <translation>Den Alternativtext entfernen.</translation>
    </message>
    <message>
        <source>The title; empty removes it.</source>
        <translation>Der Titel; leer entfernt ihn.</translation>
    </message>
    <message>
        <source>The address of the picture.</source>
        <translation>Die Adresse des Bildes.</translation>
    </message>
    <message>
        <source>Where a click leads; empty removes the link.</source>
        <translation>Wohin ein Klick führt; leer entfernt den Link.</translation>
    </message>
    <message>
        <source>The classes; empty removes them.</source>
        <translation>Die Klassen; leer entfernt sie.</translation>
    </message>
    <message>
        <source>Change values of figure N, as show counts them.</source>
        <translation>Werte der Abbildung N ändern, gezählt wie bei show.</translation>
    </message>
    <message>
        <source>Move figure N to the end of a section or before another figure.</source>
        <translation>Abbildung N an das Ende eines Abschnitts oder vor eine andere Abbildung verschieben.</translation>
    </message>
    <message>
        <source>Remove figure N.</source>
        <translation>Abbildung N entfernen.</translation>
    </message>
    <message>
        <source>Put figures into one row.</source>
        <translation>Abbildungen in eine Reihe setzen.</translation>
    </message>
    <message>
        <source>Make a figure of each picture of figure N.</source>
        <translation>Aus jedem Bild der Abbildung N eine eigene Abbildung machen.</translation>
    </message>
    <message>
        <source>Write a Markdown picture or an include as a &lt;figure&gt;.</source>
        <translation>Ein Markdown-Bild oder ein Include als &lt;figure&gt; schreiben.</translation>
    </message>
    <message>
        <source>Say which figure by its number, as &apos;frontrow-cli show&apos; counts them.</source>
        <translation>Die Abbildung mit ihrer Nummer angeben, gezählt wie bei &apos;frontrow-cli show&apos;.</translation>
    </message>
    <message>
        <source>Say what to set: --caption, --alt, --no-alt, --title, --source, --link or --class.</source>
        <translation>Angeben, was gesetzt werden soll: --caption, --alt, --no-alt, --title, --source, --link oder --class.</translation>
    </message>
    <message>
        <source>Say where to: --after HEADING or --before NUMBER.</source>
        <translation>Das Ziel angeben: --after HEADING oder --before NUMBER.</translation>
    </message>
    <message>
        <source>The post has no figure %1.</source>
        <translation>Der Beitrag hat keine Abbildung %1.</translation>
    </message>
    <message>
        <source>Commit exactly these files with the user&apos;s git.</source>
        <translation>Genau diese Dateien mit dem eigenen git committen.</translation>
    </message>
    <message>
        <source>Commit and push.</source>
        <translation>Committen und pushen.</translation>
    </message>
    <message>
        <source>The message of the commit.</source>
        <translation>Die Nachricht des Commits.</translation>
    </message>
    <message>
        <source>Let the repository run its own hooks and programs.</source>
        <translation>Das Repository seine eigenen Hooks und Programme ausführen lassen.</translation>
    </message>
    <message>
        <source>Among the drafts instead of the posts.</source>
        <translation>Zu den Entwürfen statt zu den Beiträgen.</translation>
    </message>
    <message>
        <source>Give a post of the blog the file name of its date and slug.</source>
        <translation>Einem Beitrag des Blogs den Dateinamen geben, den Datum und Slug verlangen.</translation>
    </message>
    <message>
        <source>Let the page&apos;s former address lead to the new one.</source>
        <translation>Die frühere Adresse der Seite zur neuen führen lassen.</translation>
    </message>
    <message>
        <source>Replace files that differ and are not Frontrow&apos;s.</source>
        <translation>Dateien ersetzen, die abweichen und nicht von Frontrow sind.</translation>
    </message>
    <message>
        <source>Committed to the branch “%1” as %2.</source>
        <translation>In den Branch „%1“ committet als %2.</translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>Nach %1 gepusht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Into a plain folder, or a zip file, instead of a blog.</source>
        <translation>In einen einfachen Ordner oder eine Zip-Datei statt in ein Blog.</translation>
    </message>
    <message>
        <source>--to and --%1 exclude each other.</source>
        <translation>--to und --%1 schließen einander aus.</translation>
    </message>
    <message>
        <source>Commit to this branch; it is made where there is none.</source>
        <translation>In diesen Branch committen; er wird angelegt, wo es ihn nicht gibt.</translation>
    </message>
    <message>
        <source>This is what would change on the branch “%1”, which the blog is on now; “%2” may have other files.</source>
        <translation>Das würde sich im Branch „%1“ ändern, auf dem das Blog jetzt steht; „%2“ kann andere Dateien haben.</translation>
    </message>
    <message>
        <source>Commit although the post names pictures that are nowhere.</source>
        <translation>Committen, obwohl der Beitrag Bilder nennt, die es nirgends gibt.</translation>
    </message>
    <message>
        <source>The blog has all of it already as it is here; no file was written.</source>
        <translation>Der Blog hat alles schon so, wie es hier ist; keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>The answer could not be printed: standard output is closed or its disk is full.</source>
        <translation>Die Antwort konnte nicht ausgegeben werden: Die Standardausgabe ist geschlossen oder ihr Datenträger ist voll.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile and was not written. Run the command again.</source>
        <translation>„%1“ wurde inzwischen geändert und nicht geschrieben. Führen Sie den Befehl noch einmal aus.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. One is “Europe/Berlin”.</source>
        <translation>„%1“ ist keine Zeitzone. Eine ist „Europe/Berlin“.</translation>
    </message>
    <message>
        <source>“%1” is no date. One is “2026-05-18”.</source>
        <translation>„%1“ ist kein Datum. Eines ist „2026-05-18“.</translation>
    </message>
    <message>
        <source>The time zone to show times in, and of times that name none: Europe/Berlin.</source>
        <translation>Die Zeitzone, in der Zeiten gezeigt werden, und die von Zeiten, die keine nennen: Europe/Berlin.</translation>
    </message>
    <message>
        <source>The first day of an event whose agenda has no dates.</source>
        <translation>Der erste Tag einer Veranstaltung, deren Programm kein Datum hat.</translation>
    </message>
    <message>
        <source>Only the event&apos;s day of this number.</source>
        <translation>Nur der Tag der Veranstaltung mit dieser Nummer.</translation>
    </message>
    <message>
        <source>A session to report on, by its title or a part of it; all but breaks without any.</source>
        <translation>Ein Programmpunkt, über den berichtet wird, nach seinem Titel oder einem Teil davon; ohne Angabe alle außer Pausen.</translation>
    </message>
    <message>
        <source>What the event is called, where its agenda does not say.</source>
        <translation>Wie die Veranstaltung heißt, wenn ihr Programm es nicht sagt.</translation>
    </message>
    <message>
        <source>Print the sessions of an event&apos;s agenda, in any of the usual formats.</source>
        <translation>Die Programmpunkte einer Veranstaltung ausgeben, aus jedem der üblichen Formate.</translation>
    </message>
    <message>
        <source>By this engine instead of the blog&apos;s: kramdown, commonmark or commonmark-ghpages.</source>
        <translation>Mit dieser Engine statt der des Blogs: kramdown, commonmark oder commonmark-ghpages.</translation>
    </message>
    <message>
        <source>No session, or more than one, is called “%1”.</source>
        <translation>Kein Programmpunkt, oder mehr als einer, heißt „%1“.</translation>
    </message>
    <message>
        <source>Say the agenda with --event and the blog with --site.</source>
        <translation>Geben Sie das Programm mit --event und den Blog mit --site an.</translation>
    </message>
    <message>
        <source>The agenda does not say what the event is called: say it with --name.</source>
        <translation>Das Programm sagt nicht, wie die Veranstaltung heißt: geben Sie es mit --name an.</translation>
    </message>
    <message>
        <source>The agenda has no dates: say the event&apos;s first day with --date.</source>
        <translation>Das Programm hat kein Datum: geben Sie den ersten Tag der Veranstaltung mit --date an.</translation>
    </message>
    <message numerus="yes">
        <source>The event has %n day(s), and no day “%1”.</source>
        <translation>
            <numerusform>Die Veranstaltung hat %n Tag, und keinen Tag „%1“.</numerusform>
            <numerusform>Die Veranstaltung hat %n Tage, und keinen Tag „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>These days have no session to report on.</source>
        <translation>Diese Tage haben keinen Programmpunkt, über den zu berichten wäre.</translation>
    </message>
    <message numerus="yes">
        <source>Another command has been changing posts in “%1” for more than %n seconds. Nothing was written; end it and run this one again.</source>
        <translation>
            <numerusform>Ein anderer Befehl ändert seit mehr als %n Sekunden Beiträge in „%1“. Es wurde nichts geschrieben; beenden Sie ihn und rufen Sie diesen noch einmal auf.</numerusform>
            <numerusform>Ein anderer Befehl ändert seit mehr als %n Sekunden Beiträge in „%1“. Es wurde nichts geschrieben; beenden Sie ihn und rufen Sie diesen noch einmal auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no Markdown engine “%1”. Write kramdown, commonmark or commonmark-ghpages.</source>
        <translation>Es gibt keine Markdown-Engine „%1“. Schreiben Sie kramdown, commonmark oder commonmark-ghpages.</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Print the body of a post as HTML; with its blog, as the page has it.</source>
        <translation>Den Text eines Beitrags als HTML ausgeben; mit seinem Blog so, wie die Seite ihn hat.</translation>
    </message>
    <message>
        <source>The agenda of the event, the blog&apos;s file of it, or a report of it.</source>
        <translation>Das Programm der Veranstaltung, die Datei des Blogs über sie oder ein Bericht über sie.</translation>
    </message>
    <message>
        <source>A report for each day, event or session; as the blog does it without.</source>
        <translation>Ein Bericht für jeden Tag (day), die Veranstaltung (event) oder jede Sitzung (session); ohne Angabe so, wie es der Blog hält.</translation>
    </message>
    <message>
        <source>Write or update the blog&apos;s file of the event, and no report.</source>
        <translation>Die Datei des Blogs über die Veranstaltung schreiben oder nachführen, und keinen Bericht.</translation>
    </message>
    <message>
        <source>Print the events of a blog: days, reports, sessions, and what was promised to readers.</source>
        <translation>Die Veranstaltungen eines Blogs ausgeben: Tage, Berichte, Sitzungen und was den Lesern versprochen wurde.</translation>
    </message>
    <message>
        <source>Begin a report for each day of an agenda, like the blog&apos;s last one, and keep the event.</source>
        <translation>Einen Bericht für jeden Tag eines Programms beginnen, wie der letzte des Blogs, und die Veranstaltung festhalten.</translation>
    </message>
    <message>
        <source>Before the session of this title instead of after all.</source>
        <translation>Vor der Sitzung mit diesem Titel statt hinter allen.</translation>
    </message>
    <message>
        <source>Who speaks, as often as there are people.</source>
        <translation>Wer spricht, so oft, wie es Personen sind.</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>Wo sie ist.</translation>
    </message>
    <message>
        <source>Add a heading for a session, like those of the report.</source>
        <translation>Eine Überschrift für eine Sitzung hinzufügen, wie die des Berichts.</translation>
    </message>
    <message>
        <source>Give a session another title.</source>
        <translation>Einer Sitzung einen anderen Titel geben.</translation>
    </message>
    <message>
        <source>Move a session with all that is written about it.</source>
        <translation>Eine Sitzung mit allem verschieben, was über sie geschrieben ist.</translation>
    </message>
    <message>
        <source>Remove a session that nothing is written about.</source>
        <translation>Eine Sitzung entfernen, über die nichts geschrieben ist.</translation>
    </message>
    <message>
        <source>Add a line to the list at the end of a session.</source>
        <translation>Der Liste am Ende einer Sitzung eine Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>no longer in the agenda</source>
        <translation>nicht mehr im Programm</translation>
    </message>
    <message>
        <source>clashes with another</source>
        <translation>überschneidet sich mit einer anderen</translation>
    </message>
    <message>
        <source>“%1” is no post of the blog with a title, so no event is learned from it.</source>
        <translation>„%1“ ist kein Beitrag des Blogs mit einem Titel, daher wird daraus keine Veranstaltung gelernt.</translation>
    </message>
    <message>
        <source>The blog has the event “%1” already.</source>
        <translation>Der Blog hat die Veranstaltung „%1“ schon.</translation>
    </message>
    <message>
        <source>A report is --per day, event or session.</source>
        <translation>Ein Bericht ist --per day, event oder session.</translation>
    </message>
    <message>
        <source>%1 has no sessions: no heading with others one level below it.</source>
        <translation>%1 hat keine Sitzungen: keine Überschrift mit anderen eine Ebene darunter.</translation>
    </message>
    <message>
        <source>The post has no session “%1”; &apos;frontrow-cli show&apos; lists its headings.</source>
        <translation>Der Beitrag hat keine Sitzung „%1“; &apos;frontrow-cli show&apos; listet seine Überschriften auf.</translation>
    </message>
    <message>
        <source>Print what is found in a blog, and its posts with their addresses; or what another engine makes of them.</source>
        <translation>Ausgeben, was in einem Blog gefunden wird, und seine Beiträge mit ihren Adressen; oder was eine andere Engine aus ihnen macht.</translation>
    </message>
    <message>
        <source>With “%1” readers see %2 of %3 posts otherwise.</source>
        <translation>Mit „%1“ sehen Leser %2 von %3 Beiträgen anders.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 war nicht lesbar.</translation>
    </message>
    <message>
        <source>There are other configurations beside _config.yml: %1. Frontrow does not read them; a build does where “--config” names them.</source>
        <translation>Neben _config.yml gibt es weitere Konfigurationen: %1. Frontrow liest sie nicht; ein Build liest sie, wo „--config“ sie nennt.</translation>
    </message>
    <message>
        <source>Write the post that lists the event&apos;s days, or bring its list up to date, and no report.</source>
        <translation>Den Beitrag schreiben, der die Tage der Veranstaltung aufzählt, oder seine Liste auf den Stand bringen, und keinen Bericht.</translation>
    </message>
    <message>
        <source>Begin a post over all days of the event, made of its reports, and no report.</source>
        <translation>Einen Beitrag über alle Tage der Veranstaltung beginnen, aus ihren Berichten, und keinen Bericht.</translation>
    </message>
    <message>
        <source>--index and --wrap-up are two posts: say one of them.</source>
        <translation>--index und --wrap-up sind zwei Beiträge: Geben Sie einen davon an.</translation>
    </message>
    <message>
        <source>Take back what was published to a blog last.</source>
        <translation>Das zuletzt in ein Blog Veröffentlichte zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 is in no blog; say where to publish it with --site DIR.</source>
        <translation>%1 liegt in keinem Blog; mit --site DIR angeben, wohin veröffentlicht werden soll.</translation>
    </message>
    <message>
        <source>Nothing was published to “%1” that could be undone.</source>
        <translation>In „%1“ wurde nichts veröffentlicht, was zurückgenommen werden könnte.</translation>
    </message>
</context>
<context>
    <name>ConfigEdit</name>
    <message>
        <source>The blog “%1” has no _config.yml, so nothing was written.</source>
        <translation>Das Blog „%1“ hat keine _config.yml, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is a link to another file, which other blogs may use. Write “%2” there yourself.</source>
        <translation>„%1“ ist eine Verknüpfung mit einer anderen Datei, die weitere Blogs verwenden können. Schreiben Sie dort selbst „%2“.</translation>
    </message>
    <message>
        <source>“%1” was not changed: %2</source>
        <translation>„%1“ wurde nicht geändert: %2</translation>
    </message>
    <message>
        <source>“%1” was changed since, so it stays as it is.</source>
        <translation>„%1“ wurde inzwischen geändert und bleibt deshalb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>DateChecks</name>
    <message>
        <source>Date It Now</source>
        <translation>Auf jetzt datieren</translation>
    </message>
    <message>
        <source>Hold It Back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Jekyll leaves the post out until %1 (%2); it appears with the first build after that. Date it now, or hold it back with “published: false” and publish it then.</source>
        <translation>Jekyll lässt den Beitrag bis %1 (%2) aus; er erscheint, wenn das Blog danach das erste Mal gebaut wird. Datiere ihn auf jetzt, oder halte ihn mit „published: false“ zurück und veröffentliche ihn dann.</translation>
    </message>
    <message>
        <source>Make It %1</source>
        <translation>%1 daraus machen</translation>
    </message>
    <message>
        <source>The date %1 differs from the one in the file&apos;s name, %2. Jekyll uses this one; change one of the two so that readers and you see the same day.</source>
        <translation>Das Datum %1 weicht von dem im Dateinamen ab, %2. Jekyll verwendet das erste; eines von beiden ändern, damit überall derselbe Tag steht.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The date is empty, which stops Jekyll&apos;s build. Write one, or remove the line.</source>
        <translation>Das Datum ist leer; daran bricht Jekyll ab. Schreiben Sie eines oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Jekyll cannot read the date “%1” and stops its build. Write it like 2022-05-18 or 2022-05-18 10:00:00 +0200.</source>
        <translation>Jekyll kann das Datum „%1“ nicht lesen und bricht ab. Schreiben Sie es wie 2022-05-18 oder 2022-05-18 10:00:00 +0200.</translation>
    </message>
</context>
<context>
    <name>DialogPrompt</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ enthält Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Open a Post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>Choose a Picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Save the Post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown);;All files (*)</source>
        <translation>Beiträge (*.md *.markdown);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the Jekyll Repository (the folder with _config.yml)</source>
        <translation>Jekyll-Repository auswählen (der Ordner mit _config.yml)</translation>
    </message>
    <message>
        <source>Open in the Browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>This link leads to %1

%2</source>
        <translation>Dieser Link führt zu %1

%2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Eine PDF-Datei wählen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Write the Post as PDF</source>
        <translation>Beitrag als PDF schreiben</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Print the Post</source>
        <translation>Beitrag drucken</translation>
    </message>
    <message>
        <source>Choose a Colour</source>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>Lines with − are in the editor now, lines with + would come.</source>
        <translation>Zeilen mit − stehen jetzt im Editor, Zeilen mit + kämen hinzu.</translation>
    </message>
    <message>
        <source>Export as a Zip File</source>
        <translation>Als Zip-Datei exportieren</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.heic *.heif *.avif);;All files (*)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.heic *.heif *.avif);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose an Agenda</source>
        <translation>Ein Programm wählen</translation>
    </message>
    <message>
        <source>Agendas (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml *.txt);;All files (*)</source>
        <translation>Programme (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Posts (*.md *.markdown *.mkd *.mkdn *.mdown);;Agendas of events (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml);;All files (*)</source>
        <translation>Beiträge (*.md *.markdown *.mkd *.mkdn *.mdown);;Programme von Veranstaltungen (*.ics *.xml *.json *.csv *.tsv *.html *.htm *.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>DraftChecks</name>
    <message>
        <source>“%1” is a note to yourself that readers would see. Do what it asks for, or remove it.</source>
        <translation>„%1“ ist eine Notiz an dich selbst, die Leser sehen würden. Erledige sie, oder nimm sie heraus.</translation>
    </message>
    <message>
        <source>A comment still has a note to yourself: “%1”.</source>
        <translation>In einem Kommentar steht noch eine Notiz an dich selbst: „%1“.</translation>
    </message>
</context>
<context>
    <name>EngineChecks</name>
    <message>
        <source>%1 makes no table of contents of “%2”: readers see it as text. Write the list yourself, or let the layout make it.</source>
        <translation>%1 macht aus „%2“ kein Inhaltsverzeichnis: Leser sehen es als Text. Schreiben Sie die Liste selbst, oder überlassen Sie sie dem Layout.</translation>
    </message>
    <message>
        <source>%1 has no attribute lists: readers see “%2” as text. Write the element as HTML, or remove the list.</source>
        <translation>%1 hat keine Attributlisten: Leser sehen „%2“ als Text. Schreiben Sie das Element als HTML, oder entfernen Sie die Liste.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write the List of Headings</source>
        <translation>Liste der Überschriften schreiben</translation>
    </message>
    <message>
        <source>%1 does not read “%2”: the text in this element stays as it is unless blank lines are around it.</source>
        <translation>%1 liest „%2“ nicht: Der Text in diesem Element bleibt, wie er ist, wenn keine Leerzeilen um ihn stehen.</translation>
    </message>
    <message>
        <source>%1 has no definition lists: readers see the colon. Write a list, or “&lt;dl&gt;”.</source>
        <translation>%1 hat keine Definitionslisten: Leser sehen den Doppelpunkt. Schreiben Sie eine Liste oder „&lt;dl&gt;“.</translation>
    </message>
    <message>
        <source>%1 has no formulas: readers see the text between “$$”, its signs for emphasis read. MathJax needs “\\(” and “\\)”.</source>
        <translation>%1 hat keine Formeln: Leser sehen den Text zwischen „$$“, dessen Zeichen für Betonung gelesen werden. MathJax braucht „\\(“ und „\\)“.</translation>
    </message>
    <message>
        <source>%1 has no abbreviations: readers see this line as text. Write “&lt;abbr title=&quot;…&quot;&gt;”.</source>
        <translation>%1 hat keine Abkürzungen: Leser sehen diese Zeile als Text. Schreiben Sie „&lt;abbr title=&quot;…&quot;&gt;“.</translation>
    </message>
    <message>
        <source>Readers get none of this post’s HTML, its figures included, since “commonmark: options” in _config.yml does not name UNSAFE. Add it there, or write Markdown.</source>
        <translation>Leser bekommen nichts vom HTML dieses Beitrags, auch keine Abbildungen, weil „commonmark: options“ in _config.yml UNSAFE nicht nennt. Nehmen Sie es dort auf, oder schreiben Sie Markdown.</translation>
    </message>
    <message>
        <source>Readers see tables as text, since “commonmark: extensions” in _config.yml does not name table.</source>
        <translation>Leser sehen Tabellen als Text, weil „commonmark: extensions“ in _config.yml table nicht nennt.</translation>
    </message>
    <message>
        <source>Readers see the signs “~~”, since “commonmark: extensions” in _config.yml does not name strikethrough.</source>
        <translation>Leser sehen die Zeichen „~~“, weil „commonmark: extensions“ in _config.yml strikethrough nicht nennt.</translation>
    </message>
    <message>
        <source>Readers see footnotes as text, since “commonmark: options” in _config.yml does not name FOOTNOTES.</source>
        <translation>Leser sehen Fußnoten als Text, weil „commonmark: options“ in _config.yml FOOTNOTES nicht nennt.</translation>
    </message>
    <message>
        <source>Jekyll does not know these names under “commonmark:” in _config.yml and leaves them out: %1.</source>
        <translation>Jekyll kennt diese Namen unter „commonmark:“ in _config.yml nicht und lässt sie weg: %1.</translation>
    </message>
    <message>
        <source>Readers get this post by %1 from a build of the blog’s own, and by kramdown from GitHub Pages. Say under File ▸ Blog… who builds the blog.</source>
        <translation>Leser bekommen diesen Beitrag durch %1, wenn das Blog selbst gebaut wird, und durch kramdown, wenn GitHub Pages es baut. Sagen Sie unter Datei ▸ Blog…, wer das Blog baut.</translation>
    </message>
    <message>
        <source>Write “%1”…</source>
        <translation>„%1“ schreiben …</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>A session has no title.</source>
        <translation>Eine Sitzung hat keinen Titel.</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read as YAML from here on.</source>
        <translation>Die Datei der Veranstaltung lässt sich von hier an nicht als YAML lesen.</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read as YAML: %1.</source>
        <translation>Die Datei der Veranstaltung lässt sich nicht als YAML lesen: %1.</translation>
    </message>
    <message>
        <source>The event&apos;s file has no “name: …”.</source>
        <translation>Die Datei der Veranstaltung hat kein „name: …“.</translation>
    </message>
    <message>
        <source>The event&apos;s file is written so that it cannot be changed in place. Change it by hand, or move it away, and a new one is made.</source>
        <translation>Die Datei der Veranstaltung ist so geschrieben, dass sie sich nicht an Ort und Stelle ändern lässt. Ändern Sie sie von Hand, oder legen Sie sie beiseite, dann wird eine neue angelegt.</translation>
    </message>
    <message>
        <source>Back in the agenda: “%1”.</source>
        <translation>Wieder im Programm: „%1“.</translation>
    </message>
    <message>
        <source>Renamed: “%1” is “%2” now.</source>
        <translation>Umbenannt: „%1“ heißt nun „%2“.</translation>
    </message>
    <message>
        <source>Moved: “%1” from %2 to %3.</source>
        <translation>Verschoben: „%1“ von %2 auf %3.</translation>
    </message>
    <message>
        <source>Changed: “%1” ends at another time.</source>
        <translation>Geändert: „%1“ endet zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>Changed: “%1” has no room any more.</source>
        <translation>Geändert: „%1“ hat keinen Raum mehr.</translation>
    </message>
    <message>
        <source>Changed: “%1” is in %2 now.</source>
        <translation>Geändert: „%1“ ist nun in %2.</translation>
    </message>
    <message>
        <source>Changed: “%1” has other speakers.</source>
        <translation>Geändert: „%1“ hat andere Vortragende.</translation>
    </message>
    <message>
        <source>Changed: “%1” has another track, kind or address.</source>
        <translation>Geändert: „%1“ hat einen anderen Strang, eine andere Art oder Adresse.</translation>
    </message>
    <message>
        <source>Dropped: “%1” (%2).</source>
        <translation>Entfallen: „%1“ (%2).</translation>
    </message>
    <message>
        <source>Added: “%1” (%2).</source>
        <translation>Hinzugekommen: „%1“ (%2).</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be made.</source>
        <translation>Der Ordner von „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile, and nothing was written. Try again.</source>
        <translation>„%1“ wurde inzwischen geändert, und nichts wurde geschrieben. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is there already, and nothing was written. Move it away, or leave out its day.</source>
        <translation>„%1“ gibt es schon, und nichts wurde geschrieben. Verschieben Sie die Datei, oder lassen Sie ihren Tag weg.</translation>
    </message>
    <message>
        <source>Line %1 of the template: %2. Liquid that is for the post stands between {% raw %} and {% endraw %}.</source>
        <translation>Zeile %1 der Vorlage: %2. Liquid, das für den Beitrag ist, steht zwischen {% raw %} und {% endraw %}.</translation>
    </message>
    <message>
        <source>the template does too much</source>
        <translation>die Vorlage tut zu viel</translation>
    </message>
    <message>
        <source>The template&apos;s front matter is no YAML when it is filled in: %1</source>
        <translation>Das Front Matter der Vorlage ist ausgefüllt kein YAML: %1</translation>
    </message>
    <message>
        <source>The heading of “%1” cannot be renamed here. Change it in the text.</source>
        <translation>Die Überschrift von „%1“ lässt sich hier nicht umbenennen. Ändern Sie sie im Text.</translation>
    </message>
    <message>
        <source>There is text below “%1”, and it stays. Take it out first to drop the session.</source>
        <translation>Unter „%1“ steht Text, und er bleibt. Nehmen Sie ihn zuerst heraus, um die Sitzung zu streichen.</translation>
    </message>
    <message>
        <source>Reports of %1</source>
        <translation>Berichte über %1</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>Tage von %1</translation>
    </message>
    <message>
        <source>%1: All Days</source>
        <translation>%1: Alle Tage</translation>
    </message>
    <message>
        <source>The blog has no report of “%1” that could be listed.</source>
        <translation>Das Blog hat keinen Bericht über „%1“, der aufgezählt werden könnte.</translation>
    </message>
    <message>
        <source>%1: Wrap-up</source>
        <translation>%1: Rückblick</translation>
    </message>
    <message>
        <source>The blog has no report of “%1” with sections for its sessions.</source>
        <translation>Das Blog hat keinen Bericht über „%1“ mit Abschnitten für die Vorträge.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The front matter has an error, so Jekyll would publish the post without title and date. %1</source>
        <translation>Das Front Matter enthält einen Fehler; Jekyll würde den Beitrag ohne Titel und Datum veröffentlichen. %1</translation>
    </message>
    <message>
        <source>The blog has “%1” already, which is the same name as “%2” on Windows and macOS. Use the same letters.</source>
        <translation>Das Blog hat schon „%1“, was unter Windows und macOS derselbe Name wie „%2“ ist. Verwenden Sie dieselben Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” is not copied into the blog: only pictures are, with the ending of one.</source>
        <translation>„%1“ wird nicht in den Blog kopiert: Das werden nur Bilder, mit der Endung eines Bildes.</translation>
    </message>
    <message>
        <source>“%1” is not copied into the blog: that is no folder for pictures.</source>
        <translation>„%1“ wird nicht in den Blog kopiert: Das ist kein Ordner für Bilder.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link to “%2”, and git keeps the link only, so a commit would not hold what is published. Put the file itself in the place of the link.</source>
        <translation>„%1“ ist ein symbolischer Verweis auf „%2“, und git behält nur den Verweis; ein Commit enthielte also nicht, was veröffentlicht wird. Setzen Sie die Datei selbst an die Stelle des Verweises.</translation>
    </message>
    <message>
        <source>The front matter is not closed, so Jekyll would publish it as text. Put a line “---” after it, then publish again.</source>
        <translation>Das Front Matter ist nicht abgeschlossen; Jekyll würde es als Text veröffentlichen. Eine Zeile „---“ dahinter setzen, dann erneut veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>ExportBundle</name>
    <message>
        <source>The archive could not be made: %1</source>
        <translation>Das Archiv konnte nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check that you may write there.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>ExportRun</name>
    <message>
        <source>“%1” is no name for a branch. Use letters, digits, “-” and “/”.</source>
        <translation>„%1“ ist kein Name für einen Branch. Verwenden Sie Buchstaben, Ziffern, „-“ und „/“.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlicht</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisiert</translation>
    </message>
    <message>
        <source>Undo: publish “%1”</source>
        <translation>Zurückgenommen: „%1“</translation>
    </message>
    <message>
        <source>The blog is in no git repository any more.</source>
        <translation>Das Blog liegt in keinem git-Repository mehr.</translation>
    </message>
    <message>
        <source>This repository would run programs of its own with a push. Look at them, and trust the repository if they are yours:
%1</source>
        <translation>Dieses Repository würde bei einem Push eigene Programme ausführen. Sehen Sie sie an, und vertrauen Sie dem Repository, wenn es Ihre sind:
%1</translation>
    </message>
    <message>
        <source>There is a branch “%1” already, with other files. Switch to it first.</source>
        <translation>Den Branch „%1“ gibt es schon, mit anderen Dateien. Wechseln Sie zuerst zu ihm.</translation>
    </message>
    <message>
        <source>What it changed in %1 was put back: the blog is as it was before.</source>
        <translation>Was er in %1 geändert hat, wurde zurückgenommen: Das Blog ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>The repository&apos;s hooks changed more in the commit: %1.</source>
        <translation>Die Hooks des Repositorys haben im Commit noch mehr geändert: %1.</translation>
    </message>
    <message>
        <source>The repository&apos;s hooks changed what was written: %1. The blog has their version.</source>
        <translation>Die Hooks des Repositorys haben Geschriebenes geändert: %1. Das Blog hat ihre Fassung.</translation>
    </message>
    <message>
        <source>The last publishing of “%1” was interrupted, and the repository of “%2” is gone, so nobody can say how far it came. Put the repository back, then open the post again.</source>
        <translation>Das letzte Veröffentlichen von „%1“ wurde unterbrochen, und das Repository von „%2“ ist weg; niemand kann sagen, wie weit es kam. Legen Sie das Repository zurück, und öffnen Sie den Beitrag dann noch einmal.</translation>
    </message>
    <message>
        <source>The last publishing of “%1” was interrupted after all was written; it is finished now.</source>
        <translation>Das letzte Veröffentlichen von „%1“ wurde unterbrochen, nachdem alles geschrieben war; jetzt ist es abgeschlossen.</translation>
    </message>
    <message>
        <source>The last publishing of “%1” was interrupted; the blog is as it was before it.</source>
        <translation>Das letzte Veröffentlichen von „%1“ wurde unterbrochen; der Blog ist, wie er davor war.</translation>
    </message>
    <message>
        <source>Nothing was published, because the blog already has files of these names with other content that Frontrow did not write: %1. Rename or remove them, or change the post&apos;s name or date.</source>
        <translation>Nichts wurde veröffentlicht, denn der Blog hat schon Dateien dieser Namen mit anderem Inhalt, den nicht Frontrow geschrieben hat: %1. Benennen Sie sie um, entfernen Sie sie, oder ändern Sie Namen oder Datum des Beitrags.</translation>
    </message>
    <message>
        <source>“%1” is in no git repository, so nothing can be committed. Publish without a commit, or run “git init” there.</source>
        <translation>„%1“ liegt in keinem git-Repository, also kann nichts committet werden. Veröffentlichen Sie ohne Commit, oder führen Sie dort „git init“ aus.</translation>
    </message>
    <message>
        <source>git does not know who commits. Set your name and address with “git config user.name” and “git config user.email”, then publish again. Nothing was written.</source>
        <translation>git weiß nicht, wer committet. Geben Sie Namen und Adresse mit „git config user.name“ und „git config user.email“ an, und veröffentlichen Sie dann noch einmal. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Publishing was stopped. Nothing in the blog was changed.</source>
        <translation>Das Veröffentlichen wurde angehalten. Im Blog wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was published, because the post names pictures that are nowhere, and readers would see gaps: %1. Put them there, take them out of the text, or publish without them.</source>
        <translation>Nichts wurde veröffentlicht, denn der Beitrag nennt Bilder, die es nirgends gibt, und Leser sähen Lücken: %1. Legen Sie sie dorthin, nehmen Sie sie aus dem Text, oder veröffentlichen Sie ohne sie.</translation>
    </message>
    <message>
        <source>Nothing was taken back, because this was changed since it was published: %1. Undo that change first, or take back by hand what is left.</source>
        <translation>Nichts wurde zurückgenommen, weil dies seit dem Veröffentlichen geändert wurde: %1. Nehmen Sie erst diese Änderung zurück, oder nehmen Sie von Hand zurück, was noch da ist.</translation>
    </message>
</context>
<context>
    <name>ExportStore</name>
    <message>
        <source>“%1” is damaged, so it cannot be put back.</source>
        <translation>„%1“ ist beschädigt und kann deshalb nicht zurückgelegt werden.</translation>
    </message>
    <message>
        <source>Another publishing to this blog is under way (%1, process %2). Wait for it, then publish again.</source>
        <translation>In diesen Blog wird gerade schon veröffentlicht (%1, Prozess %2). Warten Sie, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The list of what was published, “%1”, is damaged. Remove it; Frontrow then asks before it replaces a file of the blog.</source>
        <translation>Die Liste des Veröffentlichten, „%1“, ist beschädigt. Entfernen Sie sie; Frontrow fragt dann, bevor es eine Datei des Blogs ersetzt.</translation>
    </message>
    <message>
        <source>The folder “%1” for the list of what was published could not be made. Check that you may write there.</source>
        <translation>Der Ordner „%1“ für die Liste des Veröffentlichten konnte nicht angelegt werden. Prüfen, ob Schreiben dort erlaubt ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so nothing was published. Check that there is room on the disk and that you may write there.</source>
        <translation>„%1“ kann nicht geschrieben werden, also wurde nichts veröffentlicht. Prüfen Sie, ob auf der Platte Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>What was in the blog could not be kept in “%1”: %2. Nothing was published. Check that there is room on the disk and that you may write there.</source>
        <translation>Was im Blog stand, konnte in „%1“ nicht aufgehoben werden: %2. Nichts wurde veröffentlicht. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>No field can be changed before the front matter is fixed. %1</source>
        <translation>Solange das Front Matter fehlerhaft ist, kann kein Feld geändert werden. %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a field.</source>
        <translation>„%1“ ist als Name eines Feldes nicht möglich.</translation>
    </message>
    <message>
        <source>“%1” holds a value and cannot have fields of its own. Clear it first.</source>
        <translation>„%1“ enthält einen Wert und kann keine eigenen Felder haben. Zuerst den Wert leeren.</translation>
    </message>
    <message>
        <source>“%1” has fields of its own and is edited through them.</source>
        <translation>„%1“ hat eigene Felder und wird über diese bearbeitet.</translation>
    </message>
    <message>
        <source>“%1” is not a number or date that “%2” can hold.</source>
        <translation>„%1“ ist keine Zahl und kein Datum, das „%2“ aufnehmen kann.</translation>
    </message>
    <message>
        <source>“%1” cannot get this value without changing other fields. Edit it in the text.</source>
        <translation>„%1“ kann diesen Wert nicht erhalten, ohne dass sich andere Felder ändern. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed without changing other fields. Edit it in the text.</source>
        <translation>„%1“ kann nicht entfernt werden, ohne dass sich andere Felder ändern. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Remove the others first.</source>
        <translation>„%1“ ist mehrfach vorhanden. Zuerst die anderen entfernen.</translation>
    </message>
    <message>
        <source>“%1” is an item of a list and has no name.</source>
        <translation>„%1“ ist ein Eintrag einer Liste und hat keinen Namen.</translation>
    </message>
    <message>
        <source>There is a field “%1” already.</source>
        <translation>Es gibt schon ein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed without changing other fields. Edit it in the text.</source>
        <translation>„%1“ kann nicht umbenannt werden, ohne dass sich andere Felder ändern. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>There is no field “%1” beside “%2”.</source>
        <translation>Es gibt kein Feld „%1“ neben „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved without changing other fields. Move it in the text.</source>
        <translation>„%1“ kann nicht verschoben werden, ohne dass sich andere Felder ändern. Im Text verschieben.</translation>
    </message>
    <message>
        <source>The list has no item “%1”.</source>
        <translation>Die Liste hat keinen Eintrag „%1“.</translation>
    </message>
</context>
<context>
    <name>FieldGuide</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>The headline of the page. The address comes from the file name, so a new title moves nothing.</source>
        <translation>Die Überschrift der Seite. Die Adresse kommt aus dem Dateinamen, ein neuer Titel verschiebt also nichts.</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>A second line under the title, where the theme shows one.</source>
        <translation>Eine zweite Zeile unter dem Titel, wo das Theme eine zeigt.</translation>
    </message>
    <message>
        <source>Shown in the hero, in lists and by search engines. Without it Jekyll takes the first paragraph of the text.</source>
        <translation>Steht im Titelbild, in Listen und bei Suchmaschinen. Ohne Auszug nimmt Jekyll den ersten Absatz des Textes.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What search engines and link previews show, about 155 characters.</source>
        <translation>Was Suchmaschinen und Link-Vorschauen zeigen, etwa 155 Zeichen.</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;um</translation>
    </message>
    <message>
        <source>When the post appears. Jekyll leaves out posts with a date in the future, by the blog&apos;s time zone or UTC.</source>
        <translation>Wann der Beitrag erscheint. Beiträge mit einem Datum in der Zukunft lässt Jekyll aus, nach der Zeitzone des Blogs oder UTC.</translation>
    </message>
    <message>
        <source>&amp;Modified</source>
        <translation>Geä&amp;ndert</translation>
    </message>
    <message>
        <source>When the text last changed. HPSTR shows it.</source>
        <translation>Wann der Text zuletzt geändert wurde. HPSTR zeigt es an.</translation>
    </message>
    <message>
        <source>When the text last changed. Minimal Mistakes shows it.</source>
        <translation>Wann der Text zuletzt geändert wurde. Minimal Mistakes zeigt es an.</translation>
    </message>
    <message>
        <source>Words that readers find related posts by. Tags that the blog uses already are offered while you type.</source>
        <translation>Wörter, über die verwandte Beiträge zu finden sind. Schlagwörter, die der Blog schon verwendet, werden beim Tippen angeboten.</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <source>Where the post belongs. Many blogs put the categories into the address, so a change can move the page.</source>
        <translation>Wohin der Beitrag gehört. Viele Blogs nehmen die Kategorien in die Adresse auf; eine Änderung kann die Seite also verschieben.</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Kategorie</translation>
    </message>
    <message>
        <source>Where the post belongs. Many blogs put the category into the address, so a change can move the page.</source>
        <translation>Wohin der Beitrag gehört. Viele Blogs nehmen die Kategorie in die Adresse auf; eine Änderung kann die Seite also verschieben.</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>The page template of the theme, a file in _layouts.</source>
        <translation>Die Seitenvorlage des Themes, eine Datei in _layouts.</translation>
    </message>
    <message>
        <source>Permalink</source>
        <translation>Permalink</translation>
    </message>
    <message>
        <source>The address of the page, in place of the one Jekyll would make.</source>
        <translation>Die Adresse der Seite, anstelle der von Jekyll gebildeten.</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>The post&apos;s part of the address, in place of the file name.</source>
        <translation>Der Teil der Adresse, der für den Beitrag steht, anstelle des Dateinamens.</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Aut&amp;or</translation>
    </message>
    <message>
        <source>Who wrote it: a key of _data/authors.yml, or a name.</source>
        <translation>Von wem der Beitrag ist: ein Schlüssel aus _data/authors.yml oder ein Name.</translation>
    </message>
    <message>
        <source>No keeps the post out of the blog.</source>
        <translation>Ohne Häkchen erscheint der Beitrag nicht im Blog.</translation>
    </message>
    <message>
        <source>C&amp;omments</source>
        <translation>Ko&amp;mmentare</translation>
    </message>
    <message>
        <source>Whether readers may comment on this post.</source>
        <translation>Ob dieser Beitrag kommentiert werden darf.</translation>
    </message>
    <message>
        <source>Share buttons</source>
        <translation>Schaltflächen zum Teilen</translation>
    </message>
    <message>
        <source>Whether buttons for sharing stand under the post.</source>
        <translation>Ob unter dem Beitrag Schaltflächen zum Teilen stehen.</translation>
    </message>
    <message>
        <source>Related posts</source>
        <translation>Verwandte Beiträge</translation>
    </message>
    <message>
        <source>Whether posts like this one are listed under it.</source>
        <translation>Ob darunter ähnliche Beiträge aufgelistet werden.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Whether the theme puts the headings of the post beside it.</source>
        <translation>Ob das Theme die Überschriften des Beitrags daneben auflistet.</translation>
    </message>
    <message>
        <source>Contents stay in view</source>
        <translation>Inhaltsverzeichnis bleibt sichtbar</translation>
    </message>
    <message>
        <source>Whether the table of contents stays while the page scrolls.</source>
        <translation>Ob das Inhaltsverzeichnis beim Blättern auf der Seite stehen bleibt.</translation>
    </message>
    <message>
        <source>Author profile</source>
        <translation>Autorenprofil</translation>
    </message>
    <message>
        <source>Whether the author&apos;s picture and links stand beside the post.</source>
        <translation>Ob neben dem Beitrag Bild und Links des Autors stehen.</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Whether the page says how long reading takes.</source>
        <translation>Ob die Seite angibt, wie lange das Lesen dauert.</translation>
    </message>
    <message>
        <source>The picture behind title and excerpt, at least 1280 pixels wide.</source>
        <translation>Das Bild hinter Titel und Auszug, mindestens 1280 Pixel breit.</translation>
    </message>
    <message>
        <source>The picture above the post, at least 1280 pixels wide.</source>
        <translation>Das Bild über dem Beitrag, mindestens 1280 Pixel breit.</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>The small picture in lists of posts.</source>
        <translation>Das kleine Bild in Beitragslisten.</translation>
    </message>
    <message>
        <source>Social picture</source>
        <translation>Bild für soziale Netze</translation>
    </message>
    <message>
        <source>The picture that link previews on other sites show.</source>
        <translation>Das Bild, das Link-Vorschauen auf anderen Websites zeigen.</translation>
    </message>
    <message>
        <source>Photo c&amp;redit</source>
        <translation>Bildna&amp;chweis</translation>
    </message>
    <message>
        <source>Who took the header image: Markdown, shown in its corner.</source>
        <translation>Von wem das Titelbild ist: Markdown, in der Ecke des Bildes angezeigt.</translation>
    </message>
    <message>
        <source>Old addresses</source>
        <translation>Alte Adressen</translation>
    </message>
    <message>
        <source>Addresses that lead here, with the plugin jekyll-redirect-from.</source>
        <translation>Adressen, die hierher führen, mit dem Plugin jekyll-redirect-from.</translation>
    </message>
    <message>
        <source>E&amp;xcerpt</source>
        <translation>Aus&amp;zug</translation>
    </message>
    <message>
        <source>Tag&amp;s</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>Ve&amp;röffentlicht</translation>
    </message>
    <message>
        <source>Header image</source>
        <translation>Titelbild</translation>
    </message>
</context>
<context>
    <name>FigureChecks</name>
    <message>
        <source>The picture “%1” has no alt text, so people who cannot see it learn nothing from it. Say in a few words what it shows, or write alt=&quot;&quot; when it only decorates.</source>
        <translation>Das Bild „%1“ hat keinen Alternativtext; wer es nicht sehen kann, erfährt nichts von seinem Inhalt. In wenigen Worten beschreiben, was es zeigt, oder alt=&quot;&quot; schreiben, wenn es nur schmückt.</translation>
    </message>
    <message>
        <source>The brackets of the picture “%1” are empty, so people who cannot see it learn nothing from it. Say in a few words what it shows, unless it only decorates.</source>
        <translation>Die Klammern des Bildes „%1“ sind leer; wer es nicht sehen kann, erfährt nichts davon. Sage in wenigen Worten, was es zeigt, falls es nicht nur schmückt.</translation>
    </message>
    <message>
        <source>The figure with “%1” has no caption. Say what readers should see in it.</source>
        <translation>Die Abbildung mit „%1“ hat keine Bildunterschrift. Sage, was Leser darin sehen sollen.</translation>
    </message>
</context>
<context>
    <name>FigureImport</name>
    <message>
        <source>No picture was imported, as you asked.</source>
        <translation>Wie gewünscht wurde kein Bild übernommen.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>An include cannot take Liquid in its caption. Take “{{” and “{%” out.</source>
        <translation>Ein Include kann in der Bildunterschrift kein Liquid aufnehmen. „{{“ und „{%“ herausnehmen.</translation>
    </message>
    <message>
        <source>The caption opens an element that it does not close, or the other way round. Close what it opens.</source>
        <translation>Die Bildunterschrift öffnet ein Element, das sie nicht schließt, oder umgekehrt. Schließen, was sie öffnet.</translation>
    </message>
    <message>
        <source>The caption has Liquid that would not end with it. Write “{{” and “{%” with their ends.</source>
        <translation>Die Bildunterschrift enthält Liquid, das nicht mit ihr enden würde. „{{“ und „{%“ mit ihrem Ende schreiben.</translation>
    </message>
    <message>
        <source>The post has no figure %1.</source>
        <translation>Der Beitrag hat keine Abbildung %1.</translation>
    </message>
    <message>
        <source>That would change more than this value, or would not read as it was meant. Edit the figure in the text.</source>
        <translation>Das würde mehr als diesen Wert ändern oder sich anders lesen, als es gemeint war. Die Abbildung im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a class. Use letters, digits and dashes.</source>
        <translation>„%1“ ist als Name einer Klasse nicht möglich. Buchstaben, Ziffern und Bindestriche verwenden.</translation>
    </message>
    <message>
        <source>This figure holds no picture that can be edited here. Edit it in the text.</source>
        <translation>Diese Abbildung enthält kein Bild, das sich hier bearbeiten lässt. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>This figure has more than one caption. Edit them in the text.</source>
        <translation>Diese Abbildung hat mehr als eine Bildunterschrift. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>The pictures of this gallery come from “%1”. Edit them there.</source>
        <translation>Die Bilder dieser Galerie kommen aus „%1“. Dort bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter has no list “%1” with the pictures of this gallery. Add it there.</source>
        <translation>Das Front Matter hat keine Liste „%1“ mit den Bildern dieser Galerie. Dort hinzufügen.</translation>
    </message>
    <message>
        <source>The figure shares its lines with other text. Move it in the text.</source>
        <translation>Die Abbildung steht mit anderem Text in einer Zeile. Im Text verschieben.</translation>
    </message>
    <message>
        <source>The pictures of a gallery are in the front matter and stay together.</source>
        <translation>Die Bilder einer Galerie stehen im Front Matter und bleiben zusammen.</translation>
    </message>
    <message>
        <source>Only the theme knows what “%1” makes of its values. Write the figure in the text.</source>
        <translation>Nur das Theme weiß, was „%1“ aus seinen Werten macht. Die Abbildung im Text schreiben.</translation>
    </message>
    <message>
        <source>The figure holds more than pictures and a caption. Edit it in the text.</source>
        <translation>Die Abbildung enthält mehr als Bilder und eine Bildunterschrift. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>The attribute list refers to a definition. Write the figure in the text.</source>
        <translation>Die Attributliste verweist auf eine Definition. Die Abbildung im Text schreiben.</translation>
    </message>
    <message>
        <source>Figure %1 has attributes that would be lost in a row. Take them out in the text first.</source>
        <translation>Abbildung %1 hat Attribute, die in einer Reihe verloren gingen. Diese zuerst im Text herausnehmen.</translation>
    </message>
    <message>
        <source>Choose two or more figures to put them into a row.</source>
        <translation>Zwei oder mehr Abbildungen auswählen, um sie in eine Reihe zu setzen.</translation>
    </message>
    <message>
        <source>The figure has only one picture.</source>
        <translation>Die Abbildung hat nur ein Bild.</translation>
    </message>
    <message>
        <source>A Markdown picture has no caption. Turn it into a figure first.</source>
        <translation>Ein Markdown-Bild hat keine Bildunterschrift. Das Bild zuerst in eine Abbildung umwandeln.</translation>
    </message>
    <message>
        <source>The address “%1” has Liquid that does not end in it. Write “{{” with its end.</source>
        <translation>Die Adresse „%1“ enthält Liquid, das nicht in ihr endet. „{{“ mit seinem Ende schreiben.</translation>
    </message>
    <message>
        <source>Say which picture to show.</source>
        <translation>Angeben, welches Bild gezeigt werden soll.</translation>
    </message>
    <message>
        <source>The link is around more than this picture. Edit it in the text.</source>
        <translation>Der Link umfasst mehr als dieses Bild. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>The include “%1” has no place for this link. Turn the picture into a figure first.</source>
        <translation>Das Include „%1“ hat keinen Platz für diesen Link. Das Bild zuerst in eine Abbildung umwandeln.</translation>
    </message>
    <message>
        <source>This picture names further files for other screens. Replace them in the text.</source>
        <translation>Dieses Bild nennt weitere Dateien für andere Bildschirme. Diese im Text ersetzen.</translation>
    </message>
    <message>
        <source>Figure %1 has no picture %2.</source>
        <translation>Abbildung %1 hat kein Bild %2.</translation>
    </message>
    <message>
        <source>A Markdown picture always has an alt text, if only an empty one. Leave it empty, or write a better one.</source>
        <translation>Ein Markdown-Bild hat immer einen Alternativtext, und sei er leer. Leer lassen oder einen besseren schreiben.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In the selection only</source>
        <translation>Nur in der Auswahl</translation>
    </message>
</context>
<context>
    <name>ForeignNames</name>
    <message>
        <source>A link to “%1”, whose name is not UTF-8, cannot be made in the folder for temporary files.</source>
        <translation>Im Ordner für temporäre Dateien lässt sich kein Verweis auf „%1“ anlegen, dessen Name kein UTF-8 ist.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8, and nothing was done. Write it in UTF-8; a file whose name it is can be renamed.</source>
        <translation>„%1“ ist kein UTF-8, und es wurde nichts getan. Schreiben Sie es in UTF-8; eine Datei, die so heißt, lässt sich umbenennen.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>“&lt;&lt;” takes values over from another field. Edit it in the text.</source>
        <translation>„&lt;&lt;“ übernimmt Werte aus einem anderen Feld. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” has a YAML tag, which Frontrow does not follow. Edit it in the text.</source>
        <translation>„%1“ hat ein YAML-Tag, das Frontrow nicht auswertet. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” refers to a value that stands elsewhere. Edit it in the text.</source>
        <translation>„%1“ verweist auf einen Wert, der an anderer Stelle steht. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is used in other places of the front matter. Edit it in the text.</source>
        <translation>„%1“ wird an anderen Stellen des Front Matter verwendet. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is there more than once. Jekyll takes the last one; remove the others.</source>
        <translation>„%1“ ist mehrfach vorhanden. Jekyll nimmt das letzte; die anderen entfernen.</translation>
    </message>
    <message>
        <source>The front matter must consist of fields, each as “key: value”.</source>
        <translation>Das Front Matter muss aus Feldern bestehen, jeweils in der Form „Schlüssel: Wert“.</translation>
    </message>
    <message>
        <source>The front matter that begins on line 1 is not closed. Put a line “---” after it.</source>
        <translation>Das Front Matter, das in Zeile 1 beginnt, ist nicht abgeschlossen. Eine Zeile „---“ dahinter setzen.</translation>
    </message>
    <message>
        <source>Line %1: a value that begins with “%2” needs quotes around it.</source>
        <translation>Zeile %1: Ein Wert, der mit „%2“ beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1: a text with a colon and a space needs quotes around it.</source>
        <translation>Zeile %1: Ein Text mit Doppelpunkt und Leerzeichen muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1: tabs cannot indent front matter. Use spaces.</source>
        <translation>Zeile %1: Front Matter kann nicht mit Tabulatoren eingerückt werden. Leerzeichen verwenden.</translation>
    </message>
    <message>
        <source>Use spaces</source>
        <translation>Leerzeichen verwenden</translation>
    </message>
    <message>
        <source>Line %1: the quote is not closed. Put another one after the text.</source>
        <translation>Zeile %1: Das Anführungszeichen ist nicht geschlossen. Hinter den Text ein weiteres setzen.</translation>
    </message>
    <message>
        <source>Line %1 of the post is not valid YAML (%2). Look for a missing quote, a wrong indentation or a missing bracket there or on the lines above.</source>
        <translation>Zeile %1 des Beitrags ist kein gültiges YAML (%2). Dort oder in den Zeilen darüber nach einem fehlenden Anführungszeichen, einer falschen Einrückung oder einer fehlenden Klammer suchen.</translation>
    </message>
    <message>
        <source>Close the quote</source>
        <translation>Anführungszeichen schließen</translation>
    </message>
    <message>
        <source>Line %1: there is text after the closing quote. Put quotes around the whole text.</source>
        <translation>Zeile %1: Hinter dem schließenden Anführungszeichen steht noch Text. Den ganzen Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The front matter is larger than 64 KB and is not read. Edit it in the text.</source>
        <translation>Das Front Matter ist größer als 64 KB und wird nicht gelesen. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter has more than 5,000 values and is not read. Edit it in the text.</source>
        <translation>Das Front Matter hat mehr als 5.000 Werte und wird nicht gelesen. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>The front matter as a whole has an anchor or a tag. Edit it in the text.</source>
        <translation>Das Front Matter als Ganzes hat einen Anker oder ein Tag. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” holds a character that is not seen but changes how the text is shown. Remove it.</source>
        <translation>„%1“ enthält ein unsichtbares Zeichen, das die Darstellung des Textes verändert. Das Zeichen entfernen.</translation>
    </message>
    <message>
        <source>“%1” is no plain name of a field. Edit it in the text.</source>
        <translation>„%1“ ist kein einfacher Feldname. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Line %1 is neither a field nor an item of a list. Write it as “key: value” or “- item”.</source>
        <translation>Zeile %1 ist weder ein Feld noch ein Eintrag einer Liste. In der Form „Schlüssel: Wert“ oder „- Eintrag“ schreiben.</translation>
    </message>
    <message>
        <source>Put a colon after it</source>
        <translation>Doppelpunkt dahinter setzen</translation>
    </message>
    <message>
        <source>Line %1: a space is missing after “%2”.</source>
        <translation>Zeile %1: Hinter „%2“ fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>Put a space there</source>
        <translation>Leerzeichen einsetzen</translation>
    </message>
    <message>
        <source>Put quotes around it</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Line %1: in double quotes a backslash begins an escape, and this one is unknown. Write the backslash twice.</source>
        <translation>Zeile %1: In doppelten Anführungszeichen leitet ein umgekehrter Schrägstrich eine Escape-Sequenz ein, und diese ist unbekannt. Den Schrägstrich doppelt schreiben.</translation>
    </message>
    <message>
        <source>Write the backslash twice</source>
        <translation>Umgekehrten Schrägstrich doppelt schreiben</translation>
    </message>
    <message>
        <source>Line %1: a list begins on the line below its name, or stands in brackets.</source>
        <translation>Zeile %1: Eine Liste beginnt in der Zeile unter ihrem Namen oder steht in Klammern.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not closed. Put “%3” after the last item.</source>
        <translation>Zeile %1: „%2“ ist nicht geschlossen. Hinter den letzten Eintrag „%3“ setzen.</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <translation>Klammer schließen</translation>
    </message>
    <message>
        <source>Line %1 is not indented like the line above. Give both the same number of spaces.</source>
        <translation>Zeile %1 ist nicht so eingerückt wie die Zeile darüber. Beiden gleich viele Leerzeichen geben.</translation>
    </message>
    <message>
        <source>Indent it like the line above</source>
        <translation>Wie die Zeile darüber einrücken</translation>
    </message>
    <message>
        <source>Line %1: the name of a field can have at most 1024 characters. Shorten it.</source>
        <translation>Zeile %1: Der Name eines Feldes darf höchstens 1024 Zeichen haben. Den Namen kürzen.</translation>
    </message>
    <message>
        <source>Line %1 holds the invisible character U+%2, which YAML does not allow there. Remove it.</source>
        <translation>Zeile %1 enthält das unsichtbare Zeichen U+%2, das YAML dort nicht erlaubt. Das Zeichen entfernen.</translation>
    </message>
    <message>
        <source>Line %1: a value on a line of its own has to be indented more than its name.</source>
        <translation>Zeile %1: Ein Wert in einer eigenen Zeile muss weiter eingerückt sein als sein Name.</translation>
    </message>
    <message>
        <source>Indent it</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Line %1 begins with “%”, which YAML reserves. Remove it or put quotes around the text.</source>
        <translation>Zeile %1 beginnt mit „%“, was YAML sich vorbehält. Das Zeichen entfernen oder den Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Line %1: there is no name before the colon. Write each field as “key: value”.</source>
        <translation>Zeile %1: Vor dem Doppelpunkt steht kein Name. Jedes Feld in der Form „Schlüssel: Wert“ schreiben.</translation>
    </message>
    <message>
        <source>Line %1: there is a comma without an item before it. Remove it.</source>
        <translation>Zeile %1: Vor einem Komma fehlt der Eintrag. Das Komma entfernen.</translation>
    </message>
    <message>
        <source>Line %1: in brackets “%2” needs quotes around it.</source>
        <translation>Zeile %1: In Klammern muss „%2“ in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Line %1: in double quotes an apostrophe takes no backslash. Remove the backslash.</source>
        <translation>Zeile %1: In doppelten Anführungszeichen steht vor einem Apostroph kein umgekehrter Schrägstrich. Den Schrägstrich entfernen.</translation>
    </message>
    <message>
        <source>Remove the backslash</source>
        <translation>Umgekehrten Schrägstrich entfernen</translation>
    </message>
    <message>
        <source>Line %1: the front matter is nested more than 500 levels deep and is not read. Edit it in the text.</source>
        <translation>Zeile %1: Das Front Matter ist mehr als 500 Ebenen tief verschachtelt und wird nicht gelesen. Im Text bearbeiten.</translation>
    </message>
    <message>
        <source>Line %1 begins a second YAML document, which Jekyll does not read. Remove what it begins with.</source>
        <translation>In Zeile %1 beginnt ein zweites YAML-Dokument, das Jekyll nicht liest. Entfernen, womit die Zeile beginnt.</translation>
    </message>
    <message>
        <source>Close the front matter</source>
        <translation>Front Matter abschließen</translation>
    </message>
    <message>
        <source>Line %1: “%2” makes an object of Ruby, which Jekyll refuses. Remove it.</source>
        <translation>Zeile %1: „%2“ erzeugt ein Objekt von Ruby, was Jekyll ablehnt. Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>FrontMatterPanel</name>
    <message>
        <source>Every change goes into the text at once; undo takes it back.</source>
        <translation>Jede Änderung geht sofort in den Text; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>&amp;Add Field</source>
        <translation>&amp;Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a field that the blog&apos;s posts use, or another</source>
        <translation>Ein Feld hinzufügen, das die Beiträge des Blogs verwenden, oder ein anderes</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>Fe&amp;ld</translation>
    </message>
    <message>
        <source>Move, rename or remove the field you are in</source>
        <translation>Das aktuelle Feld verschieben, umbenennen oder entfernen</translation>
    </message>
</context>
<context>
    <name>GitCommit</name>
    <message>
        <source>git could not take the files up:</source>
        <translation>git konnte die Dateien nicht aufnehmen:</translation>
    </message>
    <message>
        <source>The repository&apos;s hook “%1” stopped the commit:</source>
        <translation>Der Hook „%1“ des Repositorys hat den Commit verhindert:</translation>
    </message>
    <message>
        <source>git could not write the commit&apos;s files:</source>
        <translation>git konnte die Dateien des Commits nicht schreiben:</translation>
    </message>
    <message>
        <source>git could not read the commit&apos;s files:</source>
        <translation>git konnte die Dateien des Commits nicht lesen:</translation>
    </message>
    <message>
        <source>The commit would not hold “%1”, so the page would lack it. A hook may have taken it out.</source>
        <translation>Der Commit enthielte „%1“ nicht, also fehlte es der Seite. Vielleicht hat ein Hook es herausgenommen.</translation>
    </message>
    <message>
        <source>git could not make the commit:</source>
        <translation>git konnte den Commit nicht machen:</translation>
    </message>
    <message>
        <source>The commit is made, but git could not note its files in the index:</source>
        <translation>Der Commit ist gemacht, aber git konnte seine Dateien nicht im Index vermerken:</translation>
    </message>
    <message>
        <source>Somebody else committed to the repository at the same moment. Publish again.</source>
        <translation>Jemand anders hat im selben Augenblick in das Repository committet. Veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>git could not move the branch:</source>
        <translation>git konnte den Branch nicht bewegen:</translation>
    </message>
    <message>
        <source>git could not switch to the new branch:</source>
        <translation>git konnte nicht zum neuen Branch wechseln:</translation>
    </message>
    <message>
        <source>The commit is made, but the index of the repository is locked, so git shows its files as changed. Run “git reset” when no other git is running.</source>
        <translation>Der Commit ist gemacht, aber der Index des Repositorys ist gesperrt, also zeigt git seine Dateien als geändert. Führen Sie „git reset“ aus, wenn kein anderes git läuft.</translation>
    </message>
    <message>
        <source>git could not read the last commit:</source>
        <translation>git konnte den letzten Commit nicht lesen:</translation>
    </message>
    <message>
        <source>git could not compare the index:</source>
        <translation>git konnte den Index nicht vergleichen:</translation>
    </message>
    <message>
        <source>git could not move the branch back:</source>
        <translation>git konnte den Branch nicht zurücksetzen:</translation>
    </message>
    <message>
        <source>git could not read the index:</source>
        <translation>git konnte den Index nicht lesen:</translation>
    </message>
    <message>
        <source>The branch “%1” has gone on since, so its commit cannot be taken back.</source>
        <translation>Der Branch „%1“ ist seither weitergegangen, also kann sein Commit nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>git could not read the commit “%1”:</source>
        <translation>git konnte den Commit „%1“ nicht lesen:</translation>
    </message>
</context>
<context>
    <name>GitPlan</name>
    <message>
        <source>“%1” is ignored by the repository&apos;s .gitignore, so it would not be published. Take it out of there, or put the file elsewhere.</source>
        <translation>„%1“ wird von der .gitignore des Repositorys übergangen und würde deshalb nicht veröffentlicht. Nehmen Sie es dort heraus, oder legen Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link, and git does not follow it. “%2” cannot be committed there.</source>
        <translation>„%1“ ist eine symbolische Verknüpfung, und git sieht nicht dahinter. „%2“ kann dort nicht committet werden.</translation>
    </message>
    <message>
        <source>The repository keeps “%1” with the filter “%2”, which is not set up here. Install it (for “lfs”: git-lfs, then “git lfs install”).</source>
        <translation>Das Repository bewahrt „%1“ mit dem Filter „%2“ auf, der hier nicht eingerichtet ist. Installieren Sie ihn (für „lfs“: git-lfs, dann „git lfs install“).</translation>
    </message>
    <message>
        <source>“%1” is a repository of its own (a submodule), and a commit of the blog does not hold what is in there, so “%2” would not be published. Put the file elsewhere, or publish to that repository.</source>
        <translation>„%1“ ist ein eigenes Repository (ein Submodul), und ein Commit des Blogs enthält nicht, was darin liegt; „%2“ würde also nicht veröffentlicht. Legen Sie die Datei woanders ab, oder veröffentlichen Sie in jenes Repository.</translation>
    </message>
    <message>
        <source>The repository&apos;s .gitattributes has git convert “%1” from %2 (working-tree-encoding), but posts are written as UTF-8. Take the attribute away for this file.</source>
        <translation>Nach der Datei .gitattributes des Repositorys wandelt git „%1“ aus %2 um (working-tree-encoding), Beiträge werden aber als UTF-8 geschrieben. Nehmen Sie das Attribut für diese Datei weg.</translation>
    </message>
</context>
<context>
    <name>GitProcess</name>
    <message>
        <source>git was stopped.</source>
        <translation>git wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>git was stopped, since it gave no answer for %n second(s). A hook, a signature or a password may wait for somebody.</source>
        <translation>
            <numerusform>git wurde angehalten, weil es %n Sekunde lang nicht geantwortet hat. Vielleicht wartet ein Hook, eine Signatur oder ein Passwort auf jemanden.</numerusform>
            <numerusform>git wurde angehalten, weil es %n Sekunden lang nicht geantwortet hat. Vielleicht wartet ein Hook, eine Signatur oder ein Passwort auf jemanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder “%1” is not there any more.</source>
        <translation>Den Ordner „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>git could not be started. Install git, or publish without a commit.</source>
        <translation>git konnte nicht gestartet werden. Installieren Sie git, oder veröffentlichen Sie ohne Commit.</translation>
    </message>
</context>
<context>
    <name>GitPrograms</name>
    <message>
        <source>%1 in “%2”, which it pushes to</source>
        <translation>%1 in „%2“, wohin es pusht</translation>
    </message>
    <message>
        <source>the hook “%1” of “%2”, which it pushes to</source>
        <translation>der Hook „%1“ von „%2“, wohin es pusht</translation>
    </message>
    <message>
        <source>the hook “%1”</source>
        <translation>der Hook „%1“</translation>
    </message>
</context>
<context>
    <name>GitPush</name>
    <message>
        <source>Not pushed: “%1” has commits that you do not have. Your commit is safe here. Get them with “git pull”, then push again.</source>
        <translation>Nicht gepusht: „%1“ hat Commits, die Sie nicht haben. Ihr Commit ist hier sicher. Holen Sie sie mit „git pull“, und pushen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Not pushed: “%1” cannot be reached. Your commit is safe here. Push again when you are online.</source>
        <translation>Nicht gepusht: „%1“ ist nicht zu erreichen. Ihr Commit ist hier sicher. Pushen Sie noch einmal, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Not pushed: “%1” wants a password or a key, and git has none at hand. Your commit is safe here. Push once in a terminal, or set up a credential helper or an SSH agent.</source>
        <translation>Nicht gepusht: „%1“ will ein Passwort oder einen Schlüssel, und git hat keinen zur Hand. Ihr Commit ist hier sicher. Pushen Sie einmal in einem Terminal, oder richten Sie einen Credential-Helfer oder SSH-Agenten ein.</translation>
    </message>
    <message>
        <source>Not pushed: “%1” refuses the commit. It is safe here.</source>
        <translation>Nicht gepusht: „%1“ weist den Commit zurück. Er ist hier sicher.</translation>
    </message>
    <message>
        <source>Not pushed: there is no repository at “%1”. Your commit is safe here. Correct the remote&apos;s address with “git remote set-url”.</source>
        <translation>Nicht gepusht: Bei „%1“ ist kein Repository. Ihr Commit ist hier sicher. Berichtigen Sie die Adresse mit „git remote set-url“.</translation>
    </message>
    <message>
        <source>Not pushed. Your commit is safe here. git says:</source>
        <translation>Nicht gepusht. Ihr Commit ist hier sicher. git sagt:</translation>
    </message>
    <message>
        <source>Not pushed: the repository has no remote. Your commit is safe here. Add one with “git remote add origin ADDRESS”.</source>
        <translation>Nicht gepusht: Das Repository hat kein Remote. Ihr Commit ist hier sicher. Fügen Sie eines hinzu mit „git remote add origin ADRESSE“.</translation>
    </message>
    <message>
        <source>Not pushed: the branch “%1” follows no remote, and there are several: %2. Your commit is safe here. Choose one with “git push --set-upstream REMOTE %1”.</source>
        <translation>Nicht gepusht: Der Branch „%1“ folgt keinem Remote, und es gibt mehrere: %2. Ihr Commit ist hier sicher. Wählen Sie eines mit „git push --set-upstream REMOTE %1“.</translation>
    </message>
</context>
<context>
    <name>GitRepository</name>
    <message>
        <source>a rebase</source>
        <translation>ein Rebase</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>ein Merge</translation>
    </message>
    <message>
        <source>a cherry-pick</source>
        <translation>ein Cherry-Pick</translation>
    </message>
    <message>
        <source>a revert</source>
        <translation>ein Revert</translation>
    </message>
    <message>
        <source>a bisect</source>
        <translation>ein Bisect</translation>
    </message>
    <message>
        <source>The repository of “%1” belongs to another user, so git refuses to work in it. Tell git that it is safe, as it says itself:</source>
        <translation>Das Repository von „%1“ gehört einem anderen Benutzer, also weigert sich git, darin zu arbeiten. Sagen Sie git, dass es sicher ist, wie es selbst sagt:</translation>
    </message>
    <message>
        <source>“%1” is in a bare repository, which has no files to publish. Choose a clone of it.</source>
        <translation>„%1“ liegt in einem Bare-Repository, das keine Dateien zum Veröffentlichen hat. Wählen Sie einen Klon davon.</translation>
    </message>
    <message>
        <source>%1 is under way in the repository. Finish it or abort it with git, then publish.</source>
        <translation>%1 ist im Repository im Gange. Schließen Sie das mit git ab oder brechen Sie es ab, und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>The repository is on no branch (its HEAD is detached), so a commit would be lost. Switch to a branch with git, then publish.</source>
        <translation>Das Repository ist auf keinem Branch (HEAD ist losgelöst), also ginge ein Commit verloren. Wechseln Sie mit git zu einem Branch, und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>Another git is working in the repository, or one has died: “%1” is there. If no git is running, remove this file, then publish.</source>
        <translation>Ein anderes git arbeitet im Repository, oder eines ist abgestürzt: „%1“ ist da. Wenn kein git läuft, entfernen Sie diese Datei, und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>git cannot say how the repository stands:</source>
        <translation>git kann nicht sagen, wie es um das Repository steht:</translation>
    </message>
    <message>
        <source>git cannot say what the repository ignores:</source>
        <translation>git kann nicht sagen, was das Repository übergeht:</translation>
    </message>
    <message>
        <source>git cannot list the branches:</source>
        <translation>git kann die Branches nicht aufzählen:</translation>
    </message>
    <message>
        <source>This repository would run programs of its own with a commit. Nothing was written. Look at them, and trust the repository if they are yours:</source>
        <translation>Dieses Repository würde bei einem Commit eigene Programme ausführen. Es wurde nichts geschrieben. Sehen Sie sie an und vertrauen Sie dem Repository, wenn es Ihre sind:</translation>
    </message>
    <message>
        <source>git could not switch to the branch “%1”:</source>
        <translation>git konnte nicht zum Branch „%1“ wechseln:</translation>
    </message>
    <message>
        <source>git cannot read the repository of “%1”:</source>
        <translation>git kann das Repository von „%1“ nicht lesen:</translation>
    </message>
    <message>
        <source>git cannot read the repository:</source>
        <translation>git kann das Repository nicht lesen:</translation>
    </message>
    <message>
        <source>git cannot read the repository&apos;s configuration:</source>
        <translation>git kann die Konfiguration des Repositorys nicht lesen:</translation>
    </message>
    <message>
        <source>The folder “%1”, from which git is run safely, could not be made. Make it writable.</source>
        <translation>Der Ordner „%1“, von dem aus git sicher läuft, ließ sich nicht anlegen. Machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <source>The repository&apos;s configuration says that its files are at “%1”, but the blog is at “%2”. Fix core.worktree, then publish again.</source>
        <translation>Die Konfiguration des Repositorys sagt, seine Dateien lägen bei „%1“, aber der Blog liegt bei „%2“. Berichtigen Sie core.worktree, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1”, which git needs for a moment, cannot be written: %2. Check that there is room on the disk and that you may write there.</source>
        <translation>„%1“, das git für einen Augenblick braucht, kann nicht geschrieben werden: %2. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>HeaderCredit</name>
    <message>
        <source>Credit %1</source>
        <translation>%1 nennen</translation>
    </message>
    <message>
        <source>The header image has no credit; the picture names %1. Take that over or write another.</source>
        <translation>Das Titelbild hat keinen Bildnachweis; das Bild nennt %1. Diesen Namen übernehmen oder einen anderen schreiben.</translation>
    </message>
    <message>
        <source>The header image has no credit. Say whose picture it is, with a link if there is one.</source>
        <translation>Das Titelbild hat keinen Bildnachweis. Angeben, von wem das Bild ist, möglichst mit einem Link.</translation>
    </message>
    <message>
        <source>The header image names %1, and its credit does not.</source>
        <translation>Das Titelbild nennt %1, der Bildnachweis aber nicht.</translation>
    </message>
    <message>
        <source>The header image is %1 pixels wide and looks coarse on wide screens. Choose one of at least %2 pixels.</source>
        <translation>Das Titelbild ist %1 Pixel breit und wirkt auf breiten Bildschirmen grob. Eines mit mindestens %2 Pixeln auswählen.</translation>
    </message>
    <message>
        <source>The header image has %1, for which readers on slow connections wait. Scale it down or save it as JPEG with at most %2.</source>
        <translation>Das Titelbild hat %1; bei langsamer Verbindung dauert das Laden lange. Das Bild verkleinern oder als JPEG mit höchstens %2 speichern.</translation>
    </message>
</context>
<context>
    <name>HeaderImage</name>
    <message>
        <source>Pictures in “%1” have no credit that this theme would show. Write the credit into the text.</source>
        <translation>Bilder in „%1“ haben keinen Bildnachweis, den dieses Theme zeigen würde. Den Nachweis in den Text schreiben.</translation>
    </message>
</context>
<context>
    <name>HeaderPanel</name>
    <message>
        <source>Width of the reader&apos;s window</source>
        <translation>Breite des Fensters beim Lesen</translation>
    </message>
    <message>
        <source>Pho&amp;ne</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>As on a phone, 375 pixels wide</source>
        <translation>Wie auf einem Telefon, 375 Pixel breit</translation>
    </message>
    <message>
        <source>Ta&amp;blet</source>
        <translation>Table&amp;t</translation>
    </message>
    <message>
        <source>As on a tablet, 768 pixels wide</source>
        <translation>Wie auf einem Tablet, 768 Pixel breit</translation>
    </message>
    <message>
        <source>Des&amp;ktop</source>
        <translation>S&amp;chreibtisch</translation>
    </message>
    <message>
        <source>As on a desktop computer, 1280 pixels wide</source>
        <translation>Wie auf einem Schreibtischrechner, 1280 Pixel breit</translation>
    </message>
    <message>
        <source>Header image</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>Pictu&amp;re</source>
        <translation>Bi&amp;ld</translation>
    </message>
    <message>
        <source>Path in the blog</source>
        <translation>Pfad im Blog</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the header image</source>
        <translation>Titelbild auswählen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take the header image and its credit out</source>
        <translation>Das Titelbild und seinen Bildnachweis herausnehmen</translation>
    </message>
    <message>
        <source>Photo &amp;credit</source>
        <translation>Bild&amp;nachweis</translation>
    </message>
    <message>
        <source>Credit &amp;link</source>
        <translation>Lin&amp;k im Nachweis</translation>
    </message>
    <message>
        <source>&amp;Use Credit</source>
        <translation>Nach&amp;weis übernehmen</translation>
    </message>
    <message>
        <source>&amp;Darken the picture</source>
        <translation>Bild abd&amp;unkeln</translation>
    </message>
    <message>
        <source>Darken the picture</source>
        <translation>Bild abdunkeln</translation>
    </message>
    <message>
        <source>Filter over the picture</source>
        <translation>Filter über dem Bild</translation>
    </message>
    <message>
        <source>C&amp;olour behind it</source>
        <translation>Fa&amp;rbe dahinter</translation>
    </message>
    <message>
        <source>Colour behind the picture</source>
        <translation>Farbe hinter dem Bild</translation>
    </message>
    <message>
        <source>Choose the colour behind the picture</source>
        <translation>Farbe hinter dem Bild auswählen</translation>
    </message>
    <message>
        <source>Picture in lists of po&amp;sts</source>
        <translation>Bild in Beitrag&amp;slisten</translation>
    </message>
    <message>
        <source>Picture on other si&amp;tes&apos; cards</source>
        <translation>B&amp;ild auf Karten anderer Websites</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Titelbild</translation>
    </message>
</context>
<context>
    <name>HeadingChecks</name>
    <message>
        <source>The heading “%1” is of level %2 below one of level %3. Screen readers and the table of contents miss the level between.</source>
        <translation>Die Überschrift „%1“ ist eine der Ebene %2 unter einer der Ebene %3. Vorleseprogrammen und dem Inhaltsverzeichnis fehlt die Ebene dazwischen.</translation>
    </message>
    <message>
        <source>Make It Level %1</source>
        <translation>Ebene %1 daraus machen</translation>
    </message>
</context>
<context>
    <name>HeadingRename</name>
    <message>
        <source>“%1” cannot be the words of this heading: the text would read otherwise. Write one line that is no markup of its own, or change the heading in the text.</source>
        <translation>„%1“ können nicht die Worte dieser Überschrift sein: Der Text läse sich anders. Schreiben Sie eine Zeile, die kein eigenes Markup ist, oder ändern Sie die Überschrift im Text.</translation>
    </message>
    <message>
        <source>This heading is HTML, or has several lines. Change it in the text.</source>
        <translation>Diese Überschrift ist HTML oder hat mehrere Zeilen. Ändern Sie sie im Text.</translation>
    </message>
</context>
<context>
    <name>JekyllOutput</name>
    <message>
        <source>The blog has no included file “%1”, so Jekyll cannot build it. Add the file, or take out the tag that wants it.</source>
        <translation>Der Blog hat keine Datei „%1“ zum Einfügen, darum kann Jekyll ihn nicht bauen. Die Datei anlegen oder das Tag entfernen, das sie braucht.</translation>
    </message>
    <message>
        <source>The blog has no post or file “%1”, so Jekyll cannot build it. Name one that is there, or link to its address.</source>
        <translation>Der Blog hat keinen Beitrag und keine Datei „%1“, darum kann Jekyll ihn nicht bauen. Einen nennen, den es gibt, oder seine Adresse verlinken.</translation>
    </message>
    <message>
        <source>Jekyll stops at this Liquid, and builds nothing: %1.</source>
        <translation>Jekyll bricht bei diesem Liquid ab und baut nichts: %1.</translation>
    </message>
    <message>
        <source>Jekyll guesses what this Liquid means: %1.</source>
        <translation>Jekyll rät, was dieses Liquid bedeutet: %1.</translation>
    </message>
    <message>
        <source>Jekyll cannot read this front matter and builds the page without it: %1.</source>
        <translation>Jekyll kann diese Front Matter nicht lesen und baut die Seite ohne sie: %1.</translation>
    </message>
    <message>
        <source>Jekyll cannot read this file and leaves it out: %1.</source>
        <translation>Jekyll kann diese Datei nicht lesen und lässt sie weg: %1.</translation>
    </message>
    <message>
        <source>“%1” is no date, so Jekyll builds nothing. Write it as 2026-10-14 18:30:00 +0200.</source>
        <translation>„%1“ ist kein Datum, darum baut Jekyll nichts. So schreiben: 2026-10-14 18:30:00 +0200.</translation>
    </message>
    <message>
        <source>The blog has no layout “%1”, so the page is the bare text. Choose one that it has.</source>
        <translation>Der Blog hat kein Layout „%1“, darum ist die Seite der bloße Text. Eines wählen, das er hat.</translation>
    </message>
    <message>
        <source>This page has the address of “%1”, so one of them is lost. Change a permalink.</source>
        <translation>Diese Seite hat die Adresse von „%1“, darum geht eine von beiden verloren. Einen Permalink ändern.</translation>
    </message>
    <message>
        <source>Jekyll leaves this out until its date has come.</source>
        <translation>Jekyll lässt dies weg, bis sein Datum gekommen ist.</translation>
    </message>
    <message>
        <source>The excerpt would end inside of a Liquid block, so Jekyll closes that there. Write an “excerpt” into the front matter.</source>
        <translation>Der Auszug endete mitten in einem Liquid-Block, darum schließt Jekyll diesen dort. Einen „excerpt“ in die Front Matter schreiben.</translation>
    </message>
    <message>
        <source>Jekyll cannot convert this file: %1</source>
        <translation>Jekyll kann diese Datei nicht umwandeln: %1</translation>
    </message>
    <message>
        <source>Jekyll stops, and builds nothing: %1.</source>
        <translation>Jekyll bricht ab und baut nichts: %1.</translation>
    </message>
</context>
<context>
    <name>JekyllReport</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” (%2) leads to nothing in the built site.</source>
        <translation>„%1“ (%2) führt in der gebauten Site ins Leere.</translation>
    </message>
    <message>
        <source>“%1” (%2) leads to nothing on the page.</source>
        <translation>„%1“ (%2) führt auf der Seite ins Leere.</translation>
    </message>
    <message>
        <source>“%1” (%2) lacks the blog&apos;s “baseurl”, %3, so it leads out of the blog.</source>
        <translation>Bei „%1“ (%2) fehlt die „baseurl“ des Blogs, %3, darum führt es aus dem Blog hinaus.</translation>
    </message>
    <message>
        <source>“%1” could not be looked through: it is too large, or no XML.</source>
        <translation>„%1“ ließ sich nicht durchsehen: zu groß oder kein XML.</translation>
    </message>
    <message>
        <source>On the page: %1</source>
        <translation>Auf der Seite: %1</translation>
    </message>
    <message>
        <source>On the home page: %1</source>
        <translation>Auf der Startseite: %1</translation>
    </message>
    <message>
        <source>In the feed: %1</source>
        <translation>Im Feed: %1</translation>
    </message>
    <message>
        <source>There are more links than could be looked at.</source>
        <translation>Es gibt mehr Links, als sich ansehen ließen.</translation>
    </message>
    <message>
        <source>The post&apos;s text was not found on the page that Jekyll built.</source>
        <translation>Der Text des Beitrags fand sich nicht auf der Seite, die Jekyll gebaut hat.</translation>
    </message>
    <message>
        <source>The page marks this up in another way than the preview: “%1”.</source>
        <translation>Die Seite zeichnet dies anders aus als die Vorschau: „%1“.</translation>
    </message>
    <message>
        <source>The page reads “%1” where the preview reads “%2”.</source>
        <translation>Auf der Seite steht „%1“, wo in der Vorschau „%2“ steht.</translation>
    </message>
    <message>
        <source>Jekyll built no page at %1.</source>
        <translation>Jekyll hat unter %1 keine Seite gebaut.</translation>
    </message>
</context>
<context>
    <name>KramdownFault</name>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>settings below it</source>
        <translation>Einstellungen darunter</translation>
    </message>
    <message>
        <source>a name that kramdown has</source>
        <translation>einen Namen, den kramdown kennt</translation>
    </message>
    <message>
        <source>a name or a list of names, like paragraph_end</source>
        <translation>einen Namen oder eine Liste von Namen wie paragraph_end</translation>
    </message>
    <message>
        <source>levels like 1..3 or 1,2</source>
        <translation>Ebenen wie 1..3 oder 1,2</translation>
    </message>
    <message>
        <source>the names of four characters, like lsquo,rsquo,ldquo,rdquo</source>
        <translation>die Namen von vier Zeichen wie lsquo,rsquo,ldquo,rdquo</translation>
    </message>
    <message>
        <source>six names</source>
        <translation>sechs Namen</translation>
    </message>
    <message>
        <source>“kramdown” in _config.yml has no settings below it, at which Jekyll stops its build. Write some, or remove the line.</source>
        <translation>„kramdown“ hat in _config.yml keine Einstellungen darunter, und Jekyll bricht die Erstellung ab. Schreiben Sie welche, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Jekyll stops its build at “%1” below “kramdown” in _config.yml. Write %2 there, or remove the line.</source>
        <translation>Jekyll bricht die Erstellung bei „%1“ unter „kramdown“ in _config.yml ab. Schreiben Sie dort %2, oder entfernen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>LinkChecks</name>
    <message>
        <source>The link leads nowhere. Write the address that it is meant to lead to.</source>
        <translation>Der Link führt ins Leere. Schreibe die Adresse hin, zu der er führen soll.</translation>
    </message>
    <message>
        <source>The link ends in “#”, so it leads to the top of “%1”. Name the place after it, or remove it.</source>
        <translation>Der Link endet mit „#“ und führt deshalb an den Anfang von „%1“. Nenne dahinter die Stelle, oder entferne es.</translation>
    </message>
    <message>
        <source>Remove “#”</source>
        <translation>„#“ entfernen</translation>
    </message>
    <message>
        <source>The post has no place “#%1” that the link could lead to.</source>
        <translation>Der Beitrag hat keine Stelle „#%1“, zu der der Link führen könnte.</translation>
    </message>
    <message>
        <source>Write “#%1”</source>
        <translation>„#%1“ schreiben</translation>
    </message>
    <message>
        <source>The blog has no page or file “%1”. Correct the address.</source>
        <translation>Das Blog hat keine Seite oder Datei „%1“. Berichtige die Adresse.</translation>
    </message>
    <message>
        <source>The link to “%1” is not encrypted. Nearly every site answers to “https://”; try it.</source>
        <translation>Der Link zu „%1“ ist unverschlüsselt. Fast jede Website antwortet auf „https://“; probiere es aus.</translation>
    </message>
    <message>
        <source>Use “https://”</source>
        <translation>„https://“ verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n links are not encrypted. Nearly every site answers to “https://”; try them.</source>
        <translation>
            <numerusform>%n Link ist unverschlüsselt. Fast jede Website antwortet auf „https://“; probiere es aus.</numerusform>
            <numerusform>%n Links sind unverschlüsselt. Fast jede Website antwortet auf „https://“; probiere sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “https://” in All</source>
        <translation>In allen „https://“ verwenden</translation>
    </message>
    <message>
        <source>Links to other sites open in a new tab on this blog, and this one does not.</source>
        <translation>Links zu anderen Websites gehen in diesem Blog in einem neuen Tab auf, und dieser nicht.</translation>
    </message>
    <message>
        <source>Open It in a New Tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Links to other sites open in a new tab on this blog, and %n do not.</source>
        <translation>
            <numerusform>Links zu anderen Websites gehen in diesem Blog in einem neuen Tab auf, und %n nicht.</numerusform>
            <numerusform>Links zu anderen Websites gehen in diesem Blog in einem neuen Tab auf, und %n nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open All in New Tabs</source>
        <translation>Alle in neuen Tabs öffnen</translation>
    </message>
    <message>
        <source>Without “%1” before it, “%2” is no address but the name of a page beside this one, which is not there. Put it before.</source>
        <translation>Ohne „%1“ davor ist „%2“ keine Adresse, sondern der Name einer Seite neben dieser, die es nicht gibt. Setzen Sie es davor.</translation>
    </message>
    <message>
        <source>Put “%1” before It</source>
        <translation>„%1“ davorsetzen</translation>
    </message>
    <message>
        <source>The page “%1” of the blog has no place “#%2” that the link could lead to.</source>
        <translation>Die Seite „%1“ des Blogs hat keine Stelle „#%2“, zu der der Link führen könnte.</translation>
    </message>
</context>
<context>
    <name>Liquid</name>
    <message>
        <source>“%1” is only known when the blog is built. A mark stands for it in the preview, and the page may differ here.</source>
        <translation>„%1“ ist erst bekannt, wenn der Blog gebaut wird. In der Vorschau steht dafür eine Marke; die Seite kann hier abweichen.</translation>
    </message>
    <message>
        <source>The blog shows no post “%1”, which stops Jekyll&apos;s build. Correct the name.</source>
        <translation>Das Blog zeigt keinen Beitrag „%1“; daran bricht Jekyll ab. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>The blog has no include “%1”, which stops Jekyll&apos;s build. Correct the name.</source>
        <translation>Das Blog hat kein Include „%1“; daran bricht Jekyll ab. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Jekyll writes no page or file “%1”, and “link” to it stops its build. Correct the path.</source>
        <translation>Jekyll schreibt keine Seite oder Datei „%1“, und an „link“ dorthin bricht es ab. Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>“%1” stops Jekyll&apos;s build: %2.</source>
        <translation>„%1“ hält Jekyll an: %2.</translation>
    </message>
    <message>
        <source>“%1” makes the post too long or takes too much time, so the preview stops there. The page of the blog will have the rest.</source>
        <translation>„%1“ macht den Beitrag zu lang oder dauert zu lange, daher hört die Vorschau dort auf. Die Seite des Blogs wird den Rest haben.</translation>
    </message>
</context>
<context>
    <name>LiquidChecks</name>
    <message>
        <source>Show It as Text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>“{{” is not closed by “}}”, which stops Jekyll&apos;s build. Close it, or show it as text.</source>
        <translation>„{{“ ist nicht mit „}}“ geschlossen; daran bricht Jekyll ab. Schließe es, oder zeige es als Text.</translation>
    </message>
    <message>
        <source>“{%” is not closed by “%}”, which stops Jekyll&apos;s build. Close it, or show it as text.</source>
        <translation>„{%“ ist nicht mit „%}“ geschlossen; daran bricht Jekyll ab. Schließe es, oder zeige es als Text.</translation>
    </message>
    <message>
        <source>“{% %1 %}” closes or divides nothing, which stops Jekyll&apos;s build. Remove it.</source>
        <translation>„{% %1 %}“ schließt oder teilt nichts; daran bricht Jekyll ab. Entferne es.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“{% highlight %}” needs the name of a language, or it stops Jekyll&apos;s build: “{% highlight text %}”.</source>
        <translation>„{% highlight %}“ braucht den Namen einer Sprache, sonst bricht Jekyll ab: „{% highlight text %}“.</translation>
    </message>
    <message>
        <source>Make It “text”</source>
        <translation>„text“ daraus machen</translation>
    </message>
    <message>
        <source>Jekyll does not know “{% %1 %}”, which stops its build. Correct the name, or show it as text.</source>
        <translation>Jekyll kennt „{% %1 %}“ nicht und bricht daran ab. Berichtige den Namen, oder zeige es als Text.</translation>
    </message>
    <message>
        <source>Jekyll takes “%1” in the code for its own and puts nothing there. Show it as text.</source>
        <translation>Jekyll hält „%1“ im Code für seines und setzt dort nichts ein. Zeige es als Text.</translation>
    </message>
    <message numerus="yes">
        <source>Jekyll takes “%1” and %n more in code for its own and puts nothing there. Show them as text.</source>
        <translation>
            <numerusform>Jekyll hält „%1“ und %n weiteres im Code für seines und setzt dort nichts ein. Zeige sie als Text.</numerusform>
            <numerusform>Jekyll hält „%1“ und %n weitere im Code für seine und setzt dort nichts ein. Zeige sie als Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{% %1 %}” is not closed, which stops Jekyll&apos;s build. Put “{% end%1 %}” after what it is about.</source>
        <translation>„{% %1 %}“ ist nicht geschlossen; daran bricht Jekyll ab. Schreibe „{% end%1 %}“ hinter das, worum es geht.</translation>
    </message>
    <message>
        <source>“{% %1 %}” begins with the blog&apos;s “baseurl” itself, so the link leads nowhere. Remove “{{ site.baseurl }}” before it.</source>
        <translation>„{% %1 %}“ setzt „baseurl“ des Blogs selbst davor, daher führt der Link ins Leere. Entfernen Sie „{{ site.baseurl }}“ davor.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>Übe&amp;rschrift</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Front Matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>&amp;New Report</source>
        <translation>&amp;Neuer Bericht</translation>
    </message>
    <message>
        <source>Start a new report</source>
        <translation>Neuen Bericht beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a post</source>
        <translation>Beitrag öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the post</source>
        <translation>Beitrag speichern</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>&amp;Paragraph</source>
        <translation>&amp;Absatz</translation>
    </message>
    <message>
        <source>Heading &amp;1</source>
        <translation>Überschrift &amp;1</translation>
    </message>
    <message>
        <source>Heading &amp;2</source>
        <translation>Überschrift &amp;2</translation>
    </message>
    <message>
        <source>Heading &amp;3</source>
        <translation>Überschrift &amp;3</translation>
    </message>
    <message>
        <source>Heading &amp;4</source>
        <translation>Überschrift &amp;4</translation>
    </message>
    <message>
        <source>Heading &amp;5</source>
        <translation>Überschrift &amp;5</translation>
    </message>
    <message>
        <source>Heading &amp;6</source>
        <translation>Überschrift &amp;6</translation>
    </message>
    <message>
        <source>&amp;Code Block</source>
        <translation>&amp;Codeblock</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Figure…</source>
        <translation>&amp;Abbildung…</translation>
    </message>
    <message>
        <source>Insert pictures as figures</source>
        <translation>Bilder als Abbildungen einfügen</translation>
    </message>
    <message>
        <source>Write the post and its pictures into the blog</source>
        <translation>Den Beitrag und seine Bilder in den Blog schreiben</translation>
    </message>
    <message>
        <source>&amp;Choose Blog…</source>
        <translation>&amp;Blog auswählen…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Show the preview</source>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Show the outline</source>
        <translation>Gliederung anzeigen</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>Show what to look at before publishing</source>
        <translation>Anzeigen, was vor dem Veröffentlichen anzusehen ist</translation>
    </message>
    <message>
        <source>&amp;Sidebars</source>
        <translation>&amp;Seitenleisten</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;About Frontrow</source>
        <translation>Über &amp;Frontrow</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>&amp;Clean Up Picture…</source>
        <translation>Bild auf&amp;räumen …</translation>
    </message>
    <message>
        <source>Crop it, straighten a photographed slide, cover faces and names</source>
        <translation>Zuschneiden, eine fotografierte Folie entzerren, Gesichter und Namen verdecken</translation>
    </message>
    <message>
        <source>In&amp;box</source>
        <translation>&amp;Eingang</translation>
    </message>
    <message>
        <source>Show the captures that wait for a place in the text</source>
        <translation>Die Aufnahmen zeigen, die auf einen Platz im Text warten</translation>
    </message>
    <message>
        <source>&amp;Newest Capture</source>
        <translation>&amp;Neueste Aufnahme</translation>
    </message>
    <message>
        <source>Put the newest capture of the inbox into the text</source>
        <translation>Die neueste Aufnahme des Eingangs in den Text setzen</translation>
    </message>
    <message>
        <source>Capture a &amp;Region of the Screen…</source>
        <translation>Bildschirm&amp;bereich aufnehmen …</translation>
    </message>
    <message>
        <source>Choose a part of the screen; its picture comes into the inbox</source>
        <translation>Einen Teil des Bildschirms wählen; sein Bild kommt in den Eingang</translation>
    </message>
    <message>
        <source>Capture the Same Region A&amp;gain</source>
        <translation>Denselben Bereich noch &amp;einmal aufnehmen</translation>
    </message>
    <message>
        <source>The part of the screen that was captured last, as it is now</source>
        <translation>Der zuletzt aufgenommene Teil des Bildschirms, wie er jetzt ist</translation>
    </message>
    <message>
        <source>&amp;Pages of a PDF…</source>
        <translation>&amp;Seiten einer PDF-Datei …</translation>
    </message>
    <message>
        <source>Choose pages of a speaker’s slides as figures</source>
        <translation>Seiten der Folien eines Vortrags als Abbildungen wählen</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>Abbildun&amp;g</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Titelbild</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>Ti&amp;telbild</translation>
    </message>
    <message>
        <source>Show the header image and its credit</source>
        <translation>Titelbild und Bildnachweis anzeigen</translation>
    </message>
    <message>
        <source>&amp;Edit Figure</source>
        <translation>Abbildung &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Caption, alt text and picture of the figure at the caret</source>
        <translation>Bildunterschrift, Alternativtext und Bild der Abbildung an der Schreibmarke</translation>
    </message>
    <message>
        <source>&amp;Next without Alt Text</source>
        <translation>&amp;Nächstes ohne Alternativtext</translation>
    </message>
    <message>
        <source>Go to the next picture that has no alt text</source>
        <translation>Zum nächsten Bild ohne Alternativtext gehen</translation>
    </message>
    <message>
        <source>&amp;Replace Picture…</source>
        <translation>Bild ers&amp;etzen …</translation>
    </message>
    <message>
        <source>&amp;Open Picture</source>
        <translation>Bild ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Group into a Row</source>
        <translation>Zu einer Reihe &amp;gruppieren</translation>
    </message>
    <message>
        <source>The chosen figures side by side, or this one and the next</source>
        <translation>Die ausgewählten Abbildungen nebeneinander, oder diese und die nächste</translation>
    </message>
    <message>
        <source>Write as &amp;Figure</source>
        <translation>Als &amp;Abbildung schreiben</translation>
    </message>
    <message>
        <source>Write a Markdown image or an include as a figure with a caption</source>
        <translation>Ein Markdown-Bild oder ein Include als Abbildung mit Bildunterschrift schreiben</translation>
    </message>
    <message>
        <source>Remo&amp;ve Figure</source>
        <translation>Abbildung en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Fold</source>
        <translation>E&amp;inklappen</translation>
    </message>
    <message>
        <source>Fold &amp;All</source>
        <translation>&amp;Alles einklappen</translation>
    </message>
    <message>
        <source>Fold all figures and the front matter, or open them</source>
        <translation>Alle Abbildungen und das Front Matter ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Abbil&amp;dungen</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Abbildungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print the post as the preview shows it</source>
        <translation>Den Beitrag drucken, wie die Vorschau ihn zeigt</translation>
    </message>
    <message>
        <source>Write as P&amp;DF…</source>
        <translation>Als &amp;PDF schreiben…</translation>
    </message>
    <message>
        <source>Write the post as the preview shows it into a PDF file</source>
        <translation>Den Beitrag, wie die Vorschau ihn zeigt, in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Copy the selected blocks, or the whole post, as the preview shows them</source>
        <translation>Die ausgewählten Blöcke oder den ganzen Beitrag so kopieren, wie die Vorschau sie zeigt</translation>
    </message>
    <message>
        <source>Preview &amp;Larger</source>
        <translation>V&amp;orschau vergrößern</translation>
    </message>
    <message>
        <source>Preview in Normal Si&amp;ze</source>
        <translation>Vorschau in nor&amp;maler Größe</translation>
    </message>
    <message>
        <source>Open Page in &amp;Browser</source>
        <translation>&amp;Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>From the text to the front matter form, and back to the field in the text</source>
        <translation>Vom Text zum Formular für das Front Matter und zurück zum Feld im Text</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How Frontrow is used, page by page</source>
        <translation>Wie Frontrow verwendet wird, Seite für Seite</translation>
    </message>
    <message>
        <source>Check &amp;Spelling</source>
        <translation>Rec&amp;htschreibung prüfen</translation>
    </message>
    <message>
        <source>Underline words that may be misspelt</source>
        <translation>Wörter unterstreichen, die falsch geschrieben sein könnten</translation>
    </message>
    <message>
        <source>Show every file that publishing would write, and decide</source>
        <translation>Jede Datei zeigen, die das Veröffentlichen schriebe, und entscheiden</translation>
    </message>
    <message>
        <source>Put the blog&apos;s files back as they were before</source>
        <translation>Die Dateien des Blogs wieder so machen, wie sie vorher waren</translation>
    </message>
    <message>
        <source>Open a post of the blog by a few letters of its title</source>
        <translation>Einen Beitrag des Blogs anhand weniger Buchstaben seines Titels öffnen</translation>
    </message>
    <message>
        <source>&amp;Blog…</source>
        <translation>&amp;Blog …</translation>
    </message>
    <message>
        <source>Show what was found in the blog, and correct it</source>
        <translation>Zeigen, was im Blog gefunden wurde, und es berichtigen</translation>
    </message>
    <message>
        <source>Check with &amp;Jekyll</source>
        <translation>Mit &amp;Jekyll prüfen</translation>
    </message>
    <message>
        <source>Build the blog privately, resolve the links of the page and compare it with the preview</source>
        <translation>Den Blog für sich bauen, die Links der Seite auflösen und sie mit der Vorschau vergleichen</translation>
    </message>
    <message>
        <source>Export to a &amp;Folder…</source>
        <translation>In einen O&amp;rdner exportieren …</translation>
    </message>
    <message>
        <source>Export as a &amp;Zip File…</source>
        <translation>Als &amp;Zip-Datei exportieren …</translation>
    </message>
    <message>
        <source>Command &amp;Palette…</source>
        <translation>Befehls&amp;palette …</translation>
    </message>
    <message>
        <source>Run any command by a few letters of its name</source>
        <translation>Jeden Befehl mit ein paar Buchstaben seines Namens ausführen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>See the keys of all commands, and change them</source>
        <translation>Die Tasten aller Befehle sehen und ändern</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Set what holds for all posts</source>
        <translation>Festlegen, was für alle Beiträge gilt</translation>
    </message>
    <message>
        <source>&amp;Distraction-Free</source>
        <translation>Ablenk&amp;ungsfrei</translation>
    </message>
    <message>
        <source>The text alone on the whole screen; Esc leads back</source>
        <translation>Der Text allein auf dem ganzen Bildschirm; Esc führt zurück</translation>
    </message>
    <message>
        <source>Appearanc&amp;e</source>
        <translation>Ers&amp;cheinungsbild</translation>
    </message>
    <message>
        <source>Ungrou&amp;p</source>
        <translation>Gruppierung auf&amp;lösen</translation>
    </message>
    <message>
        <source>Copy as R&amp;ich Text</source>
        <translation>Als &amp;formatierten Text kopieren</translation>
    </message>
    <message>
        <source>Find in Previe&amp;w…</source>
        <translation>In der V&amp;orschau suchen…</translation>
    </message>
    <message>
        <source>Preview Smalle&amp;r</source>
        <translation>Vorschau verk&amp;leinern</translation>
    </message>
    <message>
        <source>Paste as P&amp;lain Text</source>
        <translation>Als reinen &amp;Text einfügen</translation>
    </message>
    <message>
        <source>Open Post Quic&amp;kly…</source>
        <translation>Beitrag s&amp;chnell öffnen …</translation>
    </message>
    <message>
        <source>Front &amp;Matter</source>
        <translation>&amp;Front Matter</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Open the published page on the blog</source>
        <translation>Die veröffentlichte Seite im Blog öffnen</translation>
    </message>
    <message>
        <source>&amp;Publish Now</source>
        <translation>Jetzt &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>&amp;Prüfen und veröffentlichen …</translation>
    </message>
    <message>
        <source>&amp;Undo the Last Publishing</source>
        <translation>Letzte Veröffentlichung zurückneh&amp;men</translation>
    </message>
    <message>
        <source>Publishing &amp;History…</source>
        <translation>Ver&amp;lauf der Veröffentlichungen …</translation>
    </message>
    <message>
        <source>Open a Blo&amp;g…</source>
        <translation>Blo&amp;g öffnen …</translation>
    </message>
    <message>
        <source>Open the folder of a blog and choose one of its posts</source>
        <translation>Den Ordner eines Blogs öffnen und einen seiner Beiträge wählen</translation>
    </message>
    <message>
        <source>Mar&amp;kdown</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>T&amp;abelle</translation>
    </message>
    <message>
        <source>Sect&amp;ion</source>
        <translation>Abschn&amp;itt</translation>
    </message>
    <message>
        <source>New &amp;Event…</source>
        <translation>Neue &amp;Veranstaltung…</translation>
    </message>
    <message>
        <source>Pick sessions of an event&apos;s agenda and start reports on its days</source>
        <translation>Sitzungen aus dem Programm einer Veranstaltung wählen und Berichte über ihre Tage beginnen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>Vervollstän&amp;digen</translation>
    </message>
    <message>
        <source>Offer how to go on: addresses, names, keys, whatever fits at the caret</source>
        <translation>Anbieten, wie es weitergehen kann: Adressen, Namen, Schlüssel, was an der Schreibmarke passt</translation>
    </message>
    <message>
        <source>F&amp;ollow Link</source>
        <translation>De&amp;m Link folgen</translation>
    </message>
    <message>
        <source>Go where the link, picture or footnote at the caret leads</source>
        <translation>Dorthin gehen, wohin Link, Bild oder Fußnote an der Schreibmarke führt</translation>
    </message>
    <message>
        <source>S&amp;how Where It Leads</source>
        <translation>Zei&amp;gen, wohin es führt</translation>
    </message>
    <message>
        <source>Show the target, picture or footnote at the caret</source>
        <translation>Ziel, Bild oder Fußnote an der Schreibmarke zeigen</translation>
    </message>
    <message>
        <source>&amp;Go between Footnote and Text</source>
        <translation>Zwischen F&amp;ußnote und Text wechseln</translation>
    </message>
    <message>
        <source>From a footnote to its text, and back</source>
        <translation>Von einer Fußnote zu ihrem Text und zurück</translation>
    </message>
    <message>
        <source>Foo&amp;tnote</source>
        <translation>Fußno&amp;te</translation>
    </message>
    <message>
        <source>Put a footnote after the selection and write its text</source>
        <translation>Eine Fußnote hinter die Auswahl setzen und ihren Text schreiben</translation>
    </message>
    <message>
        <source>T&amp;ypewriter</source>
        <translation>&amp;Wie auf der Schreibmaschine</translation>
    </message>
    <message>
        <source>Keep the line of the caret in the middle while keys are used</source>
        <translation>Die Zeile der Schreibmarke in der Mitte halten, solange Tasten benutzt werden</translation>
    </message>
    <message>
        <source>Sho&amp;w One Paragraph</source>
        <translation>Nur einen Absatz &amp;zeigen</translation>
    </message>
    <message>
        <source>Make all paragraphs but that of the caret pale</source>
        <translation>Alle Absätze außer dem der Schreibmarke blass zeigen</translation>
    </message>
    <message>
        <source>Fin&amp;d in All Posts…</source>
        <translation>In allen Beiträgen su&amp;chen …</translation>
    </message>
    <message>
        <source>Find in all posts of the blog</source>
        <translation>In allen Beiträgen des Blogs suchen</translation>
    </message>
    <message>
        <source>Inline &amp;Code</source>
        <translation>&amp;Code im Text</translation>
    </message>
    <message>
        <source>&amp;Strike Through</source>
        <translation>Durch&amp;streichen</translation>
    </message>
    <message>
        <source>&amp;Bulleted List</source>
        <translation>Au&amp;fzählung</translation>
    </message>
    <message>
        <source>&amp;Numbered List</source>
        <translation>&amp;Nummerierte Liste</translation>
    </message>
    <message>
        <source>&amp;Task List</source>
        <translation>Auf&amp;gabenliste</translation>
    </message>
    <message>
        <source>Tick Tas&amp;k</source>
        <translation>Aufgabe abha&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Raise Heading</source>
        <translation>Überschrift &amp;höher</translation>
    </message>
    <message>
        <source>&amp;Lower Heading</source>
        <translation>Überschrift &amp;tiefer</translation>
    </message>
    <message>
        <source>Move Line &amp;Up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Du&amp;plicate Line</source>
        <translation>Zeile &amp;verdoppeln</translation>
    </message>
    <message>
        <source>&amp;Join Lines</source>
        <translation>Zeilen ver&amp;binden</translation>
    </message>
    <message>
        <source>Delet&amp;e Line</source>
        <translation>Zeile &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Align Columns</source>
        <translation>Spalten &amp;ausrichten</translation>
    </message>
    <message>
        <source>Add &amp;Row</source>
        <translation>&amp;Zeile hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;elete Row</source>
        <translation>Zei&amp;le löschen</translation>
    </message>
    <message>
        <source>Move Row &amp;Up</source>
        <translation>Zeile nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Row &amp;Down</source>
        <translation>Zeile nach &amp;unten</translation>
    </message>
    <message>
        <source>Add &amp;Column</source>
        <translation>&amp;Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Dele&amp;te Column</source>
        <translation>Spalte lös&amp;chen</translation>
    </message>
    <message>
        <source>Move Column &amp;Left</source>
        <translation>Spalte nach l&amp;inks</translation>
    </message>
    <message>
        <source>Move Column Ri&amp;ght</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move Section &amp;Up</source>
        <translation>Abschnitt nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Section &amp;Down</source>
        <translation>Abschnitt nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Promote Section</source>
        <translation>Abschnitt &amp;höher</translation>
    </message>
    <message>
        <source>D&amp;emote Section</source>
        <translation>Abschnitt &amp;tiefer</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Dat&amp;um</translation>
    </message>
    <message>
        <source>Put the day into the text, in the front matter with the hour in the blog&apos;s zone</source>
        <translation>Den Tag in den Text schreiben, ins Front Matter mit der Uhrzeit in der Zeitzone des Blogs</translation>
    </message>
    <message>
        <source>&amp;Snippets</source>
        <translation>Te&amp;xtbausteine</translation>
    </message>
    <message>
        <source>Fold &amp;All Sections</source>
        <translation>&amp;Alle Abschnitte einklappen</translation>
    </message>
    <message>
        <source>Event Sessions</source>
        <translation>Sitzungen der Veranstaltung</translation>
    </message>
    <message>
        <source>Fold or open the figure, section or front matter at the caret</source>
        <translation>Die Abbildung, den Abschnitt oder den Kopf an der Schreibmarke ein- oder aufklappen</translation>
    </message>
    <message>
        <source>E&amp;vent Sessions</source>
        <translation>Sitzungsübersic&amp;ht</translation>
    </message>
    <message>
        <source>Show what is on at the event, and take notes</source>
        <translation>Zeigt, was auf der Veranstaltung läuft, und nimmt Notizen auf</translation>
    </message>
    <message>
        <source>Ne&amp;xt Session</source>
        <translation>Nächste Sitzun&amp;g</translation>
    </message>
    <message>
        <source>Go on with the next session of the event, in a section of its own</source>
        <translation>Weiter mit der nächsten Sitzung der Veranstaltung, in einem eigenen Abschnitt</translation>
    </message>
    <message>
        <source>Even&amp;ts…</source>
        <translation>Veransta&amp;ltungen …</translation>
    </message>
    <message>
        <source>Show the blog&apos;s events: days, sessions, pictures, and what is unfinished</source>
        <translation>Zeigt die Veranstaltungen des Blogs: Tage, Sitzungen, Bilder und was unfertig ist</translation>
    </message>
    <message>
        <source>Link the Other Da&amp;ys</source>
        <translation>An&amp;dere Tage verlinken</translation>
    </message>
    <message>
        <source>Let this report lead to those of the event&apos;s other days, and keep what it promises of them</source>
        <translation>Lässt diesen Bericht zu denen der anderen Tage führen und hält, was er von ihnen verspricht</translation>
    </message>
    <message>
        <source>Earlier &amp;Versions…</source>
        <translation>F&amp;rühere Fassungen …</translation>
    </message>
    <message>
        <source>See what the post was before, compare it with the text, and have it back</source>
        <translation>Sehen, was der Beitrag vorher war, es mit dem Text vergleichen und zurückholen</translation>
    </message>
    <message>
        <source>&amp;Insert Snippet…</source>
        <translation>Textbaustein &amp;einfügen …</translation>
    </message>
    <message>
        <source>Put in a piece of text that you use again and again, and fill in its places with Tab</source>
        <translation>Ein Stück Text einfügen, das Sie immer wieder brauchen, und seine Stellen mit Tab ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Make Snippet of the Selection…</source>
        <translation>Textbaustein aus der &amp;Auswahl machen …</translation>
    </message>
    <message>
        <source>Keep what is selected as a snippet of yours</source>
        <translation>Was ausgewählt ist, als eigenen Textbaustein behalten</translation>
    </message>
    <message>
        <source>Open the &amp;Folder of Snippets</source>
        <translation>&amp;Ordner der Textbausteine öffnen</translation>
    </message>
    <message>
        <source>Show the folder that your snippets are in, one file each</source>
        <translation>Den Ordner zeigen, in dem Ihre Textbausteine liegen, je eine Datei</translation>
    </message>
    <message>
        <source>&amp;Insert Table…</source>
        <translation>Tabelle &amp;einfügen …</translation>
    </message>
    <message>
        <source>Choose columns and rows, and put a table in</source>
        <translation>Spalten und Zeilen wählen und eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>&amp;Rename Heading…</source>
        <translation>Überschrift umbe&amp;nennen …</translation>
    </message>
    <message>
        <source>Give the heading at the caret other words; links to it follow</source>
        <translation>Der Überschrift an der Schreibmarke andere Worte geben; Verweise auf sie folgen</translation>
    </message>
    <message>
        <source>&amp;Fold Section</source>
        <translation>Abschnitt &amp;einklappen</translation>
    </message>
    <message>
        <source>Hide the lines of the section at the caret but its heading</source>
        <translation>Die Zeilen des Abschnitts an der Schreibmarke verbergen, außer der Überschrift</translation>
    </message>
    <message>
        <source>&amp;Open Section</source>
        <translation>Abschnitt auf&amp;klappen</translation>
    </message>
    <message>
        <source>Show the lines of the folded section at the caret</source>
        <translation>Die Zeilen des eingeklappten Abschnitts an der Schreibmarke zeigen</translation>
    </message>
    <message>
        <source>To Level &amp;1</source>
        <translation>Bis Ebene &amp;1</translation>
    </message>
    <message>
        <source>Show the headings down to level 1, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 1 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>To Level &amp;2</source>
        <translation>Bis Ebene &amp;2</translation>
    </message>
    <message>
        <source>Show the headings down to level 2, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 2 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>To Level &amp;3</source>
        <translation>Bis Ebene &amp;3</translation>
    </message>
    <message>
        <source>Show the headings down to level 3, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 3 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>To Level &amp;4</source>
        <translation>Bis Ebene &amp;4</translation>
    </message>
    <message>
        <source>Show the headings down to level 4, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 4 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>To Level &amp;5</source>
        <translation>Bis Ebene &amp;5</translation>
    </message>
    <message>
        <source>Show the headings down to level 5, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 5 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>To Level &amp;6</source>
        <translation>Bis Ebene &amp;6</translation>
    </message>
    <message>
        <source>Show the headings down to level 6, with the text of those above it</source>
        <translation>Die Überschriften bis Ebene 6 zeigen, mit dem Text derer darüber</translation>
    </message>
    <message>
        <source>Open All Fold&amp;s</source>
        <translation>Alles au&amp;fklappen</translation>
    </message>
    <message>
        <source>Show all lines of the text</source>
        <translation>Alle Zeilen des Textes zeigen</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Posts over All Da&amp;ys</source>
        <translation>Beiträge über &amp;alle Tage</translation>
    </message>
    <message>
        <source>&amp;Index of the Days</source>
        <translation>Über&amp;sicht der Tage</translation>
    </message>
    <message>
        <source>Make a post that lists the reports of this event, or bring its list up to date</source>
        <translation>Einen Beitrag anlegen, der die Berichte dieser Veranstaltung aufzählt, oder seine Liste auf den Stand bringen</translation>
    </message>
    <message>
        <source>&amp;Wrap-Up of the Event</source>
        <translation>&amp;Rückblick auf die Veranstaltung</translation>
    </message>
    <message>
        <source>Begin a post over all days of this event: counts, pictures, speakers and resources</source>
        <translation>Einen Beitrag über alle Tage dieser Veranstaltung beginnen: Zahlen, Bilder, Vortragende und Quellen</translation>
    </message>
    <message>
        <source>Rea&amp;d Aloud</source>
        <translation>Vo&amp;rlesen</translation>
    </message>
    <message>
        <source>Speak what is selected, or all from the caret on; once more to stop</source>
        <translation>Spricht, was ausgewählt ist, sonst alles ab der Schreibmarke; noch einmal hält an</translation>
    </message>
    <message>
        <source>Move Line Do&amp;wn</source>
        <translation>Zeile nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>MarkdownEngine</name>
    <message>
        <source>_config.yml names no Markdown engine, so Jekyll takes kramdown.</source>
        <translation>_config.yml nennt keine Markdown-Engine, also nimmt Jekyll kramdown.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”.</source>
        <translation>In _config.yml steht „markdown: %1“.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, for which GitHub Pages takes its own CommonMark.</source>
        <translation>In _config.yml steht „markdown: %1“, wofür GitHub Pages sein eigenes CommonMark nimmt.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, which is GitHub Pages’ own CommonMark.</source>
        <translation>In _config.yml steht „markdown: %1“, das eigene CommonMark von GitHub Pages.</translation>
    </message>
    <message>
        <source>GitHub Pages cannot build the blog with “markdown: %1”: capitals count. Write “%2”.</source>
        <translation>GitHub Pages kann das Blog mit „markdown: %1“ nicht bauen: Großbuchstaben zählen. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, for which GitHub Pages takes kramdown without saying so.</source>
        <translation>In _config.yml steht „markdown: %1“, wofür GitHub Pages stillschweigend kramdown nimmt.</translation>
    </message>
    <message>
        <source>GitHub Pages has no “markdown: %1” and shows readers what kramdown makes of the posts, without saying so. Write “%2”.</source>
        <translation>GitHub Pages kennt „markdown: %1“ nicht und zeigt stillschweigend, was kramdown aus den Beiträgen macht. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, which Jekyll does not have; Frontrow shows kramdown.</source>
        <translation>In _config.yml steht „markdown: %1“, das Jekyll nicht hat; Frontrow zeigt kramdown.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, which may be a plugin of the blog’s own; Frontrow shows kramdown.</source>
        <translation>In _config.yml steht „markdown: %1“, vielleicht ein eigenes Plugin des Blogs; Frontrow zeigt kramdown.</translation>
    </message>
    <message>
        <source>Jekyll cannot build the blog with “markdown: %1”, and GitHub Pages takes kramdown instead without saying so. Write “%2”.</source>
        <translation>Jekyll kann das Blog mit „markdown: %1“ nicht bauen, und GitHub Pages nimmt stattdessen stillschweigend kramdown. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>“markdown: %1” needs the plugin jekyll-commonmark, which the blog does not name; GitHub Pages takes kramdown instead without saying so. Write “%2”, or add the plugin.</source>
        <translation>„markdown: %1“ braucht das Plugin jekyll-commonmark, das das Blog nicht nennt; GitHub Pages nimmt stattdessen stillschweigend kramdown. Schreiben Sie „%2“, oder nehmen Sie das Plugin auf.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, and the blog has the plugin jekyll-commonmark.</source>
        <translation>In _config.yml steht „markdown: %1“, und das Blog hat das Plugin jekyll-commonmark.</translation>
    </message>
    <message>
        <source>Jekyll cannot build the blog with “markdown: %1”: capitals count. Write “%2”.</source>
        <translation>Jekyll kann das Blog mit „markdown: %1“ nicht bauen: Großbuchstaben zählen. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>Jekyll cannot build the blog with “markdown: %1” unless jekyll-commonmark is among its plugins and in its Gemfile. Add it, or write “%2”.</source>
        <translation>Jekyll kann das Blog mit „markdown: %1“ nur bauen, wenn jekyll-commonmark unter den Plugins und im Gemfile steht. Nehmen Sie es auf, oder schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>“markdown: %1” works on GitHub Pages and with Jekyll 3.9 and the gem jekyll-commonmark-ghpages only; this blog’s own build fails. Write “%2” and add jekyll-commonmark.</source>
        <translation>„markdown: %1“ geht nur auf GitHub Pages und mit Jekyll 3.9 und dem Gem jekyll-commonmark-ghpages; der eigene Build dieses Blogs schlägt fehl. Schreiben Sie „%2“, und nehmen Sie jekyll-commonmark auf.</translation>
    </message>
    <message>
        <source>_config.yml says “markdown: %1”, which only GitHub Pages has: its own CommonMark.</source>
        <translation>In _config.yml steht „markdown: %1“, das nur GitHub Pages hat: sein eigenes CommonMark.</translation>
    </message>
    <message>
        <source>Only GitHub Pages can build the blog with “markdown: %1”; Jekyll on its own stops and calls it invalid. Write “%2”: kramdown reads the same input.</source>
        <translation>Nur GitHub Pages kann das Blog mit „markdown: %1“ bauen; Jekyll allein bricht ab und nennt es ungültig. Schreiben Sie „%2“: kramdown liest dieselbe Eingabe.</translation>
    </message>
    <message>
        <source>%1 was asked for.</source>
        <translation>%1 wurde verlangt.</translation>
    </message>
    <message>
        <source>GitHub Pages’ CommonMark</source>
        <translation>CommonMark von GitHub Pages</translation>
    </message>
</context>
<context>
    <name>PageTheme</name>
    <message>
        <source>“%1” shows none of the blog&apos;s posts yet. Build the blog, or choose another theme.</source>
        <translation>„%1“ zeigt noch keinen Beitrag des Blogs. Den Blog bauen oder ein anderes Aussehen wählen.</translation>
    </message>
    <message>
        <source>The kept theme of the blog is damaged; it is made again.</source>
        <translation>Das aufbewahrte Aussehen des Blogs ist beschädigt; es wird neu gemacht.</translation>
    </message>
    <message>
        <source>The page of “%1” does not show the post&apos;s text, so the blog&apos;s theme cannot be taken from it. Build the blog again, or choose another theme.</source>
        <translation>Die Seite „%1“ zeigt den Text des Beitrags nicht, darum lässt sich das Aussehen des Blogs nicht von ihr nehmen. Den Blog neu bauen oder ein anderes Aussehen wählen.</translation>
    </message>
</context>
<context>
    <name>PdfSlides</name>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password. Save a copy without it in a PDF program first.</source>
        <translation>„%1“ ist mit einem Passwort geschützt. Speichern Sie zuerst in einem PDF-Programm eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a PDF.</source>
        <translation>„%1“ kann nicht als PDF gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>“%1” cannot be used as a picture: %2.</source>
        <translation>„%1“ kann nicht als Bild verwendet werden: %2.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>it has %1, and a side may have at most %2 pixels. Scale it down first</source>
        <translation>Das Bild hat %1, und eine Seite darf höchstens %2 Pixel haben. Das Bild zuerst verkleinern</translation>
    </message>
    <message>
        <source>it has %1, and at most %2 million pixels are read. Scale it down first</source>
        <translation>Das Bild hat %1, gelesen werden höchstens %2 Millionen Pixel. Das Bild zuerst verkleinern</translation>
    </message>
    <message>
        <source>it is empty (0 bytes)</source>
        <translation>Die Datei ist leer (0 Bytes)</translation>
    </message>
    <message>
        <source>it has %1, and at most %2 are read</source>
        <translation>Die Datei hat %1, gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>its end is missing. Copy or download it again</source>
        <translation>Das Ende der Datei fehlt. Die Datei erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>it is damaged. Copy or download it again</source>
        <translation>Die Datei ist beschädigt. Die Datei erneut kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>The picture without a file</source>
        <translation>Das Bild ohne Datei</translation>
    </message>
    <message>
        <source>it has no pixels</source>
        <translation>Das Bild hat keine Pixel</translation>
    </message>
    <message>
        <source>its content is not PNG, JPEG, GIF, WebP, HEIC or AVIF. Open it in a picture program and save it as PNG or JPEG</source>
        <translation>Der Inhalt ist nicht PNG, JPEG, GIF, WebP, HEIC oder AVIF. Die Datei in einem Bildprogramm öffnen und als PNG oder JPEG speichern</translation>
    </message>
    <message>
        <source>this system cannot read %1 pictures. Install the package kimageformat6-plugins, or save it as PNG or JPEG</source>
        <translation>Dieses System kann keine %1-Bilder lesen. Das Paket kimageformat6-plugins installieren oder das Bild als PNG oder JPEG speichern</translation>
    </message>
</context>
<context>
    <name>PictureChecks</name>
    <message>
        <source>The picture “%1” is nowhere: the published page looks for “%2” in the blog. Drop the picture in again or correct its path.</source>
        <translation>Das Bild „%1“ ist nirgends zu finden: Die veröffentlichte Seite sucht „%2“ im Blog. Das Bild erneut hineinziehen oder seinen Pfad berichtigen.</translation>
    </message>
    <message>
        <source>The published page looks for the picture “%1” outside of the blog, which lies at “%2”. Begin its path with “%2”.</source>
        <translation>Die veröffentlichte Seite sucht das Bild „%1“ außerhalb des Blogs, der unter „%2“ liegt. Den Pfad mit „%2“ beginnen.</translation>
    </message>
    <message>
        <source>Jekyll does not publish the picture “%1”: names that begin with “_” or “.” and those that “exclude” lists stay out of the site. Move the picture to another folder.</source>
        <translation>Jekyll veröffentlicht das Bild „%1“ nicht: Namen, die mit „_“ oder „.“ beginnen, und solche, die unter „exclude“ stehen, kommen nicht auf die Website. Das Bild in einen anderen Ordner verschieben.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken on the home page, which shows whole posts. Begin its path with “%2”.</source>
        <translation>Das Bild „%1“ fehlt auf der Startseite, die ganze Beiträge zeigt. Den Pfad mit „%2“ beginnen.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken in some feed readers. Begin its path with “%2”.</source>
        <translation>Das Bild „%1“ fehlt in manchen Feedreadern. Den Pfad mit „%2“ beginnen.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Begin It with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>The picture is called “%1” in the blog, not “%2”. Servers take these for two.</source>
        <translation>Das Bild heißt im Blog „%1“, nicht „%2“. Für Server sind das zwei.</translation>
    </message>
    <message>
        <source>The picture “%1” has %2, for which readers on slow connections wait. Drop it in again to have it made smaller.</source>
        <translation>Das Bild „%1“ hat %2; darauf warten Leser mit langsamer Verbindung. Ziehe es noch einmal herein, dann wird es verkleinert.</translation>
    </message>
    <message>
        <source>The blog has “%1” and “%2”, which are one file on Windows and macOS. Rename one of them.</source>
        <translation>Das Blog hat „%1“ und „%2“; unter Windows und macOS ist das eine Datei. Benenne eine von ihnen um.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in the blog shows %n picture(s) in the folder of this post: %1.</source>
        <translation>
            <numerusform>Nichts im Blog zeigt %n Bild im Ordner dieses Beitrags: %1.</numerusform>
            <numerusform>Nichts im Blog zeigt %n Bilder im Ordner dieses Beitrags: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureRights</name>
    <message>
        <source>What “%1” says about its author cannot be read; write the credit yourself.</source>
        <translation>Was „%1“ über die Urheberschaft sagt, kann nicht gelesen werden; den Bildnachweis selbst schreiben.</translation>
    </message>
</context>
<context>
    <name>PlaceChecks</name>
    <message>
        <source>The post has no front matter, so it has no title, no layout and no date of its own. Fill in the title in the front matter form.</source>
        <translation>Der Beitrag hat kein Front Matter und damit weder Titel noch Layout noch ein eigenes Datum. Den Titel im Formular für das Front Matter eintragen.</translation>
    </message>
    <message>
        <source>As it is, Jekyll publishes the post without title and layout, under the date of the day it is built. Fix the front matter.</source>
        <translation>So veröffentlicht Jekyll den Beitrag ohne Titel und Layout, unter dem Datum des Tages, an dem das Blog gebaut wird. Bringe das Front Matter in Ordnung.</translation>
    </message>
    <message>
        <source>Jekyll leaves the post out, because it says “published: false”.</source>
        <translation>Jekyll lässt den Beitrag aus, denn er sagt „published: false“.</translation>
    </message>
    <message>
        <source>Publish It</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>The post lies among the drafts, which Jekyll leaves out. Save it in “_posts” to publish it.</source>
        <translation>Der Beitrag liegt bei den Entwürfen, die Jekyll auslässt. Speichere ihn in „_posts“, um ihn zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Jekyll leaves “%1” out: the name of a post begins with its date and a title, like 2022-05-18-title.md. Save it under such a name.</source>
        <translation>Jekyll lässt „%1“ aus: Der Name eines Beitrags beginnt mit Datum und Titel wie 2022-05-18-titel.md. Speichere ihn unter einem solchen Namen.</translation>
    </message>
    <message>
        <source>“%1” begins with a date that does not exist, which stops Jekyll&apos;s build. Save the post under another name.</source>
        <translation>„%1“ beginnt mit einem Datum, das es nicht gibt; daran bricht Jekyll ab. Speichere den Beitrag unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>The layout “posts” is the theme&apos;s archive: the page would list every post of the blog and show neither date nor tags of this one. Use “single”.</source>
        <translation>Das Layout „posts“ ist das Archiv des Themes: Die Seite würde alle Beiträge des Blogs aufzählen und von diesem weder Datum noch Schlagwörter zeigen. Verwende „single“.</translation>
    </message>
    <message>
        <source>The blog has no layout “%1”, so the page would be the bare text, without title, menu and styles. Choose another one.</source>
        <translation>Das Blog hat kein Layout „%1“; die Seite wäre der bloße Text, ohne Titel, Menü und Gestaltung. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>The page moves from “%1” to “%2”, so links to it break. Is that meant?</source>
        <translation>Die Seite zieht von „%1“ nach „%2“ um, und Links zu ihr gehen ins Leere. Ist das gewollt?</translation>
    </message>
    <message>
        <source>There is empty space before the front matter, so Jekyll takes it for text of the post. Remove it.</source>
        <translation>Vor dem Front Matter steht Leerraum, daher hält Jekyll es für Text des Beitrags. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Remove It</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Jekyll leaves the post out, because “published” says nothing.</source>
        <translation>Jekyll lässt den Beitrag weg, weil bei „published“ nichts steht.</translation>
    </message>
    <message>
        <source>Jekyll leaves “%1” out, for how its name begins or ends, or because “exclude” lists it. Save it under another name to publish it.</source>
        <translation>Jekyll lässt „%1“ weg, weil der Name so beginnt oder endet oder weil „exclude“ ihn nennt. Speichern Sie den Beitrag unter einem anderen Namen, um ihn zu veröffentlichen.</translation>
    </message>
    <message>
        <source>The file is %1, of which the blog’s plug-in makes the page. Frontrow does not run it: the preview shows the text as it is written.</source>
        <translation>Die Datei ist %1, aus dem ein Plug-in des Blogs die Seite macht. Frontrow führt es nicht aus: Die Vorschau zeigt den Text, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>The file is %1, which Jekyll does not read without the plug-in %2: readers see the text as it is written. Add the plug-in to the blog, or write the post in Markdown.</source>
        <translation>Die Datei ist %1, was Jekyll ohne das Plug-in %2 nicht liest: Leser sehen den Text, wie er geschrieben ist. Nehmen Sie das Plug-in ins Blog auf oder schreiben Sie den Beitrag in Markdown.</translation>
    </message>
    <message>
        <source>As it is, the front matter stops Jekyll&apos;s build, since _config.yml says “strict_front_matter”. Fix it.</source>
        <translation>So bricht das Front Matter Jekylls Erstellung ab, denn in _config.yml steht „strict_front_matter“. Berichtigen Sie es.</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Theme close to HPSTR</source>
        <translation>Ähnlich wie HPSTR</translation>
    </message>
    <message>
        <source>Theme close to Minimal Mistakes</source>
        <translation>Ähnlich wie Minimal Mistakes</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The post is shown in a theme of Frontrow&apos;s own.</source>
        <translation>Der Beitrag ist in einem Aussehen zu sehen, das Frontrow mitbringt.</translation>
    </message>
    <message>
        <source>Build the blog, or choose another source, to see it as the blog shows it.</source>
        <translation>Den Blog bauen oder eine andere Quelle wählen, um ihn so zu sehen, wie der Blog ihn zeigt.</translation>
    </message>
    <message>
        <source>The theme was taken from the page of “%1”, made on %2.</source>
        <translation>Das Aussehen stammt von der Seite zu „%1“, gemacht am %2.</translation>
    </message>
    <message>
        <source>The blog&apos;s layouts, styles or configuration were changed since.</source>
        <translation>Layouts, Stile oder Konfiguration des Blogs haben sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Blog&apos;s theme, built %1</source>
        <translation>Wie im Blog, gebaut %1</translation>
    </message>
    <message>
        <source>Blog&apos;s theme, private build %1</source>
        <translation>Wie im Blog, eigener Bau %1</translation>
    </message>
    <message>
        <source>Blog&apos;s theme, loaded %1</source>
        <translation>Wie im Blog, geladen %1</translation>
    </message>
</context>
<context>
    <name>PreviewController</name>
    <message>
        <source>The preview could not be made into a PDF. Try again.</source>
        <translation>Aus der Vorschau konnte kein PDF gemacht werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message>
        <source>Picture cannot be read</source>
        <translation>Bild kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Remote picture, not loaded</source>
        <translation>Bild aus dem Netz, nicht geladen</translation>
    </message>
    <message>
        <source>Picture inside the text, not shown</source>
        <translation>Im Text eingebettetes Bild, nicht angezeigt</translation>
    </message>
    <message>
        <source>Embedded page or player, not loaded in the preview</source>
        <translation>Eingebettete Seite oder Wiedergabe, in der Vorschau nicht geladen</translation>
    </message>
    <message>
        <source>Broken on the page: the address leads out of the blog</source>
        <translation>Fehlt auf der Seite: Die Adresse führt aus dem Blog hinaus</translation>
    </message>
    <message>
        <source>Broken on the page: Jekyll does not publish this folder</source>
        <translation>Fehlt auf der Seite: Jekyll veröffentlicht diesen Ordner nicht</translation>
    </message>
    <message>
        <source>Broken on the home page</source>
        <translation>Fehlt auf der Startseite</translation>
    </message>
    <message>
        <source>Broken in some feed readers</source>
        <translation>Fehlt in manchen Feedreadern</translation>
    </message>
</context>
<context>
    <name>PreviewSandbox</name>
    <message>
        <source>The preview is off because the environment sets QTWEBENGINE_DISABLE_SANDBOX. Remove that variable and start Frontrow again.</source>
        <translation>Die Vorschau ist aus, weil in der Umgebung QTWEBENGINE_DISABLE_SANDBOX gesetzt ist. Diese Variable entfernen und Frontrow neu starten.</translation>
    </message>
    <message>
        <source>The preview is off because this system does not let programs make user namespaces, which lock its page in. Ask the system&apos;s administrator to allow them for Frontrow.</source>
        <translation>Die Vorschau ist aus, weil dieses System Programmen keine User Namespaces erlaubt, mit denen ihre Seite abgeschottet wird. Die Systemverwaltung bitten, sie für Frontrow zu erlauben.</translation>
    </message>
    <message>
        <source>The preview is off because a part of Qt WebEngine is missing: %1. Install the packages libqt6webenginecore6-bin and libqt6webengine6-data and start Frontrow again.</source>
        <translation>Die Vorschau ist aus, weil ein Teil von Qt WebEngine fehlt: %1. Installiere die Pakete libqt6webenginecore6-bin und libqt6webengine6-data und starte Frontrow neu.</translation>
    </message>
    <message>
        <source>The preview is off because Frontrow runs as the system&apos;s administrator, where a page cannot be sandboxed. Start Frontrow as an ordinary user to see it.</source>
        <translation>Die Vorschau ist aus, weil Frontrow als Systemverwalter läuft und eine Seite sich so nicht abschotten lässt. Frontrow als gewöhnlicher Benutzer starten, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The preview is off because the command line changes how its page is sandboxed. Start Frontrow without “--webEngineArgs”.</source>
        <translation>Die Vorschau ist aus, weil die Befehlszeile ändert, wie ihre Seite abgeschottet wird. Frontrow ohne „--webEngineArgs“ starten.</translation>
    </message>
</context>
<context>
    <name>PromiseChecks</name>
    <message>
        <source>You promise your readers: “%1” Keep it, or take it out.</source>
        <translation>Du versprichst deinen Lesern: „%1“ Halte es, oder nimm es heraus.</translation>
    </message>
</context>
<context>
    <name>RecoveryStore</name>
    <message>
        <source>This is no whole record of an unsaved post.</source>
        <translation>Dies ist keine vollständige Sicherung eines ungespeicherten Beitrags.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>RenderedBody</name>
    <message>
        <source>Something is nested more than %1 levels deep. What is deeper is shown as plain text; use fewer levels.</source>
        <translation>Etwas ist mehr als %1 Ebenen tief verschachtelt. Was tiefer liegt, wird als reiner Text angezeigt; weniger Ebenen verwenden.</translation>
    </message>
    <message>
        <source>The tables of this post have more than %1 cells. The largest is shown as plain text; split it.</source>
        <translation>Die Tabellen dieses Beitrags haben mehr als %1 Zellen. Die größte wird als reiner Text angezeigt; diese Tabelle aufteilen.</translation>
    </message>
    <message>
        <source>The page would be far larger than its text. The rest is shown as plain text; look for a link or abbreviation that is used very often.</source>
        <translation>Die Seite würde viel größer als ihr Text. Der Rest wird als reiner Text angezeigt; nach einem Link oder einer Abkürzung suchen, die sehr oft verwendet wird.</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB and is not shown as a page. Split it into several posts.</source>
        <translation>Der Text ist größer als %1 MB und wird nicht als Seite angezeigt. Auf mehrere Beiträge aufteilen.</translation>
    </message>
    <message>
        <source>The preview does not follow this setting of the blog: kramdown: %1. The page may differ.</source>
        <translation>Die Vorschau folgt dieser Einstellung des Blogs nicht: kramdown: %1. Die Seite kann abweichen.</translation>
    </message>
</context>
<context>
    <name>RepeatChecks</name>
    <message>
        <source>Remove One “%1”</source>
        <translation>Ein „%1“ entfernen</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>„%1“ behalten</translation>
    </message>
    <message>
        <source>“%1”: the word is there twice.</source>
        <translation>„%1“: Das Wort steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1”: one of the two words is too many.</source>
        <translation>„%1“: Eines der beiden Wörter ist zu viel.</translation>
    </message>
</context>
<context>
    <name>RepoPath</name>
    <message>
        <source>“%1” cannot be a path inside the blog: %2.</source>
        <translation>„%1“ ist als Pfad im Blog nicht möglich: %2.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Der Pfad ist leer</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>Der Pfad enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it holds a backslash</source>
        <translation>Der Pfad enthält einen umgekehrten Schrägstrich</translation>
    </message>
    <message>
        <source>it is absolute</source>
        <translation>Der Pfad ist absolut</translation>
    </message>
    <message>
        <source>it has an empty name, “.” or “..” in it</source>
        <translation>Der Pfad enthält einen leeren Namen, „.“ oder „..“</translation>
    </message>
    <message>
        <source>“%1” leads out of the blog through a symbolic link, so it is left alone.</source>
        <translation>„%1“ führt über eine symbolische Verknüpfung aus dem Blog hinaus und bleibt deshalb unberührt.</translation>
    </message>
    <message>
        <source>it leads into the folder of git</source>
        <translation>er führt in den Ordner von git</translation>
    </message>
</context>
<context>
    <name>Rewrite</name>
    <message>
        <source>“%1” has changed since it was looked at, so nothing was written. Look again.</source>
        <translation>„%1“ hat sich geändert, seit es angesehen wurde; es wurde nichts geschrieben. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Es ist nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>SampleBlog</name>
    <message>
        <source>The sample blog is missing from this installation; install Frontrow again to get it.</source>
        <translation>Der Beispielblog fehlt in dieser Installation; Frontrow neu installieren, um ihn zu erhalten.</translation>
    </message>
    <message>
        <source>“%1” holds no post any more; remove the folder to get the sample anew.</source>
        <translation>„%1“ enthält keinen Beitrag mehr; den Ordner entfernen, um das Beispiel neu zu erhalten.</translation>
    </message>
</context>
<context>
    <name>ScratchFolder</name>
    <message>
        <source>No folder for temporary files could be made in “%1”. Check that the disk is not full and that you may write there.</source>
        <translation>In „%1“ ließ sich kein Ordner für vorläufige Dateien anlegen. Prüfen Sie, dass der Datenträger nicht voll ist und dass Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>An HTML element, or a block of Liquid, begins in one section and ends in another. Move its lines in the text.</source>
        <translation>Ein HTML-Element oder ein Liquid-Block beginnt in einem Abschnitt und endet in einem anderen. Verschieben Sie die Zeilen im Text.</translation>
    </message>
    <message>
        <source>No section of this level is above this one.</source>
        <translation>Über diesem Abschnitt ist keiner dieser Ebene.</translation>
    </message>
    <message>
        <source>No section of this level is below this one.</source>
        <translation>Unter diesem Abschnitt ist keiner dieser Ebene.</translation>
    </message>
    <message>
        <source>Headings have the levels 1 to 6, and “%1” cannot get level %2.</source>
        <translation>Überschriften haben die Ebenen 1 bis 6, und „%1“ kann nicht Ebene %2 bekommen.</translation>
    </message>
    <message>
        <source>A section cannot go into itself.</source>
        <translation>Ein Abschnitt kann nicht in sich selbst.</translation>
    </message>
</context>
<context>
    <name>SentenceChecks</name>
    <message>
        <source>The sentence “… %1” has no end. Finish it, or put a full stop after it.</source>
        <translation>Der Satz „… %1“ hat kein Ende. Schreibe ihn zu Ende, oder setze einen Punkt.</translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>it is larger than any real configuration</source>
        <translation>Die Datei ist größer als jede echte Konfiguration</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a second document begins there</source>
        <translation>Dort beginnt ein zweites Dokument</translation>
    </message>
    <message>
        <source>“%1” cannot be read. %2</source>
        <translation>„%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>“%1” is not valid YAML at line %2: %3. Jekyll cannot build the blog either until this is fixed.</source>
        <translation>„%1“ ist in Zeile %2 kein gültiges YAML: %3. Auch Jekyll kann den Blog erst bauen, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>“%1” does not hold “key: value” lines, so it is no configuration of Jekyll.</source>
        <translation>„%1“ besteht nicht aus Zeilen der Form „Schlüssel: Wert“ und ist damit keine Konfiguration von Jekyll.</translation>
    </message>
    <message>
        <source>The blog&apos;s folder “%1” does not exist. Choose the folder that holds _config.yml.</source>
        <translation>Den Ordner „%1“ des Blogs gibt es nicht. Den Ordner auswählen, der _config.yml enthält.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a blog&apos;s folder. Choose the folder that holds _config.yml.</source>
        <translation>„%1“ ist eine Datei, nicht der Ordner eines Blogs. Den Ordner auswählen, der _config.yml enthält.</translation>
    </message>
    <message>
        <source>You may not look into the blog&apos;s folder “%1”. Change its permissions or choose another one.</source>
        <translation>Der Zugriff auf den Ordner „%1“ des Blogs ist nicht erlaubt. Seine Berechtigungen ändern oder einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>“%1” is not a Jekyll blog: it has no _config.yml. Choose the folder that holds this file.</source>
        <translation>„%1“ ist kein Jekyll-Blog: Es gibt dort keine _config.yml. Den Ordner auswählen, der diese Datei enthält.</translation>
    </message>
    <message>
        <source>there is a character that YAML does not allow</source>
        <translation>Dort steht ein Zeichen, das YAML nicht erlaubt</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Choose another one.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose another one.</source>
        <translation>„%1“ ist eine Datei, kein Ordner. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The configuration of the blog “%1” is _config.toml, which Frontrow does not read. Write it as _config.yml.</source>
        <translation>Die Konfiguration des Blogs „%1“ ist _config.toml, das Frontrow nicht liest. Schreiben Sie sie als _config.yml.</translation>
    </message>
    <message>
        <source>A scope of “defaults” in _config.yml has a “type” without a value, at which Jekyll stops its build. Write one, or remove the line.</source>
        <translation>Ein Geltungsbereich von „defaults“ in _config.yml hat ein „type“ ohne Wert, an dem Jekyll die Erstellung abbricht. Schreiben Sie einen, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>“defaults” in _config.yml give posts the date “%1”, at which Jekyll stops its build. Write it in quotes, like &apos;2022-05-18 10:00:00 +0200&apos;.</source>
        <translation>„defaults“ in _config.yml gibt Beiträgen das Datum „%1“, an dem Jekyll die Erstellung abbricht. Schreiben Sie es in Anführungszeichen, etwa &apos;2022-05-18 10:00:00 +0200&apos;.</translation>
    </message>
    <message>
        <source>The permalink in _config.yml is no text, at which Jekyll stops its build. Put it in quotes.</source>
        <translation>Der Permalink in _config.yml ist kein Text, woran Jekyll die Erstellung abbricht. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The collection “%1” in _config.yml has no settings but “%2”, at which Jekyll stops its build. Write its settings below it, like “output: true”, or nothing.</source>
        <translation>Die Sammlung „%1“ in _config.yml hat keine Einstellungen, sondern „%2“, woran Jekyll die Erstellung abbricht. Schreiben Sie ihre Einstellungen darunter, etwa „output: true“, oder nichts.</translation>
    </message>
    <message>
        <source>Jekyll knows no placeholder “%1” for the permalink in _config.yml, which stops its build. Correct the name.</source>
        <translation>Jekyll kennt keinen Platzhalter „%1“ für den Permalink in _config.yml und bricht die Erstellung ab. Berichtigen Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>The text is encoded as UTF-16. Jekyll reads UTF-8 only; convert the file to UTF-8 first.</source>
        <translation>Der Text ist als UTF-16 kodiert. Jekyll liest nur UTF-8; die Datei zuerst in UTF-8 umwandeln.</translation>
    </message>
    <message>
        <source>There is a NUL byte at byte %1, so this is not a text file.</source>
        <translation>An Byte %1 steht ein NUL-Byte; dies ist also keine Textdatei.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: line %1 holds the byte 0x%2. Jekyll leaves such a post out; convert the file to UTF-8 first.</source>
        <translation>Der Text ist kein UTF-8: Zeile %1 enthält das Byte 0x%2. Jekyll lässt einen solchen Beitrag aus; die Datei zuerst in UTF-8 umwandeln.</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message numerus="yes">
        <source>%n word(s) may be misspelt: %1.</source>
        <translation>
            <numerusform>%n Wort könnte falsch geschrieben sein: %1.</numerusform>
            <numerusform>%n Wörter könnten falsch geschrieben sein: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StagingStore</name>
    <message>
        <source>The folder “%1” for pictures that wait to be published could not be made. Check that the disk is not full and that you may write there.</source>
        <translation>Der Ordner „%1“ für Bilder, die auf das Veröffentlichen warten, konnte nicht angelegt werden. Prüfen Sie, ob auf der Platte Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>StyleChecks</name>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>“%1 %2”: before this sound it is “%3”.</source>
        <translation>„%1 %2“: Vor diesem Laut heißt es „%3“.</translation>
    </message>
    <message>
        <source>“%1” opens what a straight quotation mark closes.</source>
        <translation>„%1“ öffnet, was ein gerades Anführungszeichen schließt.</translation>
    </message>
    <message>
        <source>“%1” is written “%2” by those whose name it is.</source>
        <translation>„%1“ schreiben die, denen der Name gehört, „%2“.</translation>
    </message>
    <message>
        <source>“%1”: this blog writes “%2” (%3).</source>
        <translation>„%1“: Dieses Blog schreibt „%2“ (%3).</translation>
    </message>
</context>
<context>
    <name>TermChecks</name>
    <message>
        <source>Jekyll splits “%1” at its spaces, and the commas become part of the words. Write a list in brackets.</source>
        <translation>Jekyll trennt „%1“ an den Leerzeichen, und die Kommas werden Teil der Wörter. Schreibe eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Make It a List</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>Remove One</source>
        <translation>Eines entfernen</translation>
    </message>
    <message>
        <source>Other posts of the blog write “%1” instead of “%2”, and Jekyll takes them for two.</source>
        <translation>Andere Beiträge des Blogs schreiben „%1“ statt „%2“, und für Jekyll sind das zwei.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Without an excerpt, lists of posts and the header show the table of contents instead. Say in a sentence what the post is about.</source>
        <translation>Ohne Auszug zeigen Beitragslisten und Kopf stattdessen das Inhaltsverzeichnis. Sage in einem Satz, worum es geht.</translation>
    </message>
    <message>
        <source>The post has no excerpt. Say in a sentence what it is about; lists of posts show it.</source>
        <translation>Der Beitrag hat keinen Auszug. Sage in einem Satz, worum es geht; Beitragslisten zeigen ihn.</translation>
    </message>
</context>
<context>
    <name>TextRecognition</name>
    <message>
        <source>The text on the picture was not read: %1</source>
        <translation>Der Text auf dem Bild wurde nicht gelesen: %1</translation>
    </message>
    <message>
        <source>the program “%1” could not be started. Install the package tesseract-ocr.</source>
        <translation>Das Programm „%1“ ließ sich nicht starten. Das Paket tesseract-ocr installieren.</translation>
    </message>
    <message>
        <source>Reading the text on the picture was stopped.</source>
        <translation>Das Lesen des Textes auf dem Bild wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>it took longer than %n second(s). Write the alternative text yourself.</source>
        <translation>
            <numerusform>Es dauerte länger als %n Sekunde. Den Alternativtext selbst schreiben.</numerusform>
            <numerusform>Es dauerte länger als %n Sekunden. Den Alternativtext selbst schreiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” said: %2</source>
        <translation>„%1“ meldet: %2</translation>
    </message>
    <message>
        <source>There is no picture to read text on.</source>
        <translation>Es gibt kein Bild, auf dem Text gelesen werden könnte.</translation>
    </message>
    <message>
        <source>The text was read as English, because the data for this post&apos;s language is not installed. Install the package tesseract-ocr-%1.</source>
        <translation>Der Text wurde als Englisch gelesen, weil die Daten für die Sprache dieses Beitrags nicht installiert sind. Das Paket tesseract-ocr-%1 installieren.</translation>
    </message>
</context>
<context>
    <name>TextSearch</name>
    <message>
        <source>Not a regular expression, at letter %1: %2.</source>
        <translation>Kein regulärer Ausdruck, ab Zeichen %1: %2.</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>“%1” cannot be written: %2. Nothing in the blog was changed.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Im Blog wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Nothing in the blog was changed.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: %2. Im Blog wurde nichts geändert.</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>Ein Ordner trägt diesen Namen</translation>
    </message>
    <message>
        <source>These files could not be put back: %1. What was in them is beside them, in files whose names start with “.frontrow-”.</source>
        <translation>Diese Dateien konnten nicht zurückgelegt werden: %1. Was in ihnen war, liegt daneben, in Dateien, deren Namen mit „.frontrow-“ beginnen.</translation>
    </message>
    <message>
        <source>“%1” has changed while publishing was prepared. Nothing in the blog was changed; look at the file, then publish again.</source>
        <translation>„%1“ hat sich geändert, während das Veröffentlichen vorbereitet wurde. Im Blog wurde nichts geändert; sehen Sie die Datei an, und veröffentlichen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a file, but the blog needs a folder there. Rename it, then publish again. Nothing in the blog was changed.</source>
        <translation>„%1“ ist eine Datei, aber der Blog braucht dort einen Ordner. Die Datei umbenennen, dann erneut veröffentlichen. Im Blog wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1”, which says what was left behind when publishing was interrupted, is damaged. Look at the blog&apos;s files whose names start with “.frontrow-”, then remove it.</source>
        <translation>„%1“, worin steht, was ein unterbrochenes Veröffentlichen hinterließ, ist beschädigt. Sehen Sie nach den Dateien des Blogs, deren Namen mit „.frontrow-“ beginnen, und entfernen Sie es dann.</translation>
    </message>
</context>
<context>
    <name>ValueChecks</name>
    <message>
        <source>Put It in Quotes</source>
        <translation>In Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>Jekyll cannot take “%1” for categories and leaves out the whole front matter. Write words or a list of words.</source>
        <translation>Jekyll kann „%1“ nicht als Kategorien nehmen und lässt die ganze Front Matter weg. Schreiben Sie Wörter oder eine Liste von Wörtern.</translation>
    </message>
    <message>
        <source>The slug “%1” is no text, which stops Jekyll&apos;s build. Put it in quotes.</source>
        <translation>Der Slug „%1“ ist kein Text; daran bricht Jekyll ab. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The permalink “%1” is no text, which stops Jekyll&apos;s build. Put it in quotes.</source>
        <translation>Der Permalink „%1“ ist kein Text; daran bricht Jekyll ab. Setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>An empty permalink is the address of the home page, which the post would take the place of. Write an address, or remove the line.</source>
        <translation>Ein leerer Permalink ist die Adresse der Startseite, deren Platz der Beitrag einnähme. Schreiben Sie eine Adresse oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Jekyll knows no placeholder “%1” for a permalink, which stops its build. Correct the name.</source>
        <translation>Jekyll kennt keinen Platzhalter „%1“ für Permalinks; daran bricht es ab. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>Jekyll cannot take “%1” for categories, which stops its build, since _config.yml says “strict_front_matter”. Write words or a list of words.</source>
        <translation>„%1“ taugt Jekyll nicht als Kategorien und bricht die Erstellung ab, denn in _config.yml steht „strict_front_matter“. Schreiben Sie Wörter oder eine Liste von Wörtern.</translation>
    </message>
    <message>
        <source>The page&apos;s address would begin with the category “%1”, and the colon in it stops Jekyll&apos;s build. Write it without a colon.</source>
        <translation>Die Adresse der Seite begänne mit der Kategorie „%1“, deren Doppelpunkt Jekylls Erstellung abbricht. Schreiben Sie sie ohne Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>VersionStore</name>
    <message>
        <source>Earlier versions are not kept: the folder “%1” cannot be made.</source>
        <translation>Frühere Fassungen werden nicht behalten: Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Earlier versions are not kept: “%1” cannot be written, %2.</source>
        <translation>Frühere Fassungen werden nicht behalten: „%1“ lässt sich nicht schreiben, %2.</translation>
    </message>
    <message>
        <source>The earlier versions in “%1” cannot be read: it is no folder that you may read.</source>
        <translation>Die früheren Fassungen in „%1“ lassen sich nicht lesen: Das ist kein Ordner, den Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Not all earlier versions went along: “%1” cannot be written, %2.</source>
        <translation>Nicht alle früheren Fassungen sind mitgegangen: „%1“ lässt sich nicht schreiben, %2.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Write up the event while you are still in your seat</source>
        <translation>Den Bericht schreiben, noch während die Veranstaltung läuft</translation>
    </message>
    <message>
        <source>&amp;New Report</source>
        <translation>&amp;Neuer Bericht</translation>
    </message>
    <message>
        <source>&amp;Try the Sample</source>
        <translation>Beis&amp;piel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Recent posts</source>
        <translation>&amp;Zuletzt geöffnete Beiträge</translation>
    </message>
    <message>
        <source>Open a &amp;Blog…</source>
        <translation>&amp;Blog öffnen …</translation>
    </message>
    <message>
        <source>Open the folder of a blog and choose one of its posts</source>
        <translation>Den Ordner eines Blogs öffnen und einen seiner Beiträge wählen</translation>
    </message>
    <message>
        <source>Open a P&amp;ost…</source>
        <translation>Beitrag ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>or drop the folder of a blog, or a post, here</source>
        <translation>oder den Ordner eines Blogs oder einen Beitrag hierher ziehen</translation>
    </message>
    <message>
        <source>B&amp;logs</source>
        <translation>B&amp;logs</translation>
    </message>
    <message>
        <source>Ne&amp;w Event…</source>
        <translation>Neue Veran&amp;staltung …</translation>
    </message>
    <message>
        <source>Begin the reports of an event from its agenda</source>
        <translation>Die Berichte einer Veranstaltung aus ihrem Programm beginnen</translation>
    </message>
    <message>
        <source>What reports of events promise, and no link keeps yet</source>
        <translation>Was Berichte von Veranstaltungen versprechen und noch kein Link hält</translation>
    </message>
    <message>
        <source>Blogs</source>
        <translation>Blogs</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
</context>
<context>
    <name>frontrow::AgendaCorrection</name>
    <message>
        <source>(not read)</source>
        <translation>(nicht gelesen)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Day, room and number</source>
        <translation>Tag, Raum und Nummer</translation>
    </message>
    <message>
        <source>D&amp;ates:</source>
        <translation>D&amp;atum:</translation>
    </message>
    <message>
        <source>What begins before this time belongs to the day before</source>
        <translation>Was vor dieser Zeit beginnt, gehört zum Tag davor</translation>
    </message>
    <message>
        <source>Days &amp;end at:</source>
        <translation>Ta&amp;ge enden um:</translation>
    </message>
    <message>
        <source>Day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>Month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>frontrow::AgendaFetcher</name>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it has more than %1</source>
        <translation>es hat mehr als %1</translation>
    </message>
    <message>
        <source>The agenda at %1 was not fetched: %2. Save the page from the browser and open the file.</source>
        <translation>Das Programm unter %1 wurde nicht geholt: %2. Speichern Sie die Seite im Browser und öffnen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>frontrow::AgendaSource</name>
    <message>
        <source>&amp;Open Agenda…</source>
        <translation>Programm ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste Agenda</source>
        <translation>Programm &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;From Address…</source>
        <translation>&amp;Von Adresse …</translation>
    </message>
    <message>
        <source>An agenda is a calendar, a schedule, a table, or text copied from the event&apos;s page.</source>
        <translation>Ein Programm ist ein Kalender, ein Zeitplan, eine Tabelle oder Text, der von der Seite der Veranstaltung kopiert ist.</translation>
    </message>
    <message>
        <source>Agenda from an Address</source>
        <translation>Programm von einer Adresse</translation>
    </message>
    <message>
        <source>The agenda is fetched from this address, once. Nothing of yours is sent there:</source>
        <translation>Das Programm wird einmal von dieser Adresse geholt. Nichts von Ihnen wird dorthin gesendet:</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>%1 wird geholt …</translation>
    </message>
    <message>
        <source>“%1” is no address of the web: it begins with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse im Web: Sie beginnt mit https:// oder http://.</translation>
    </message>
</context>
<context>
    <name>frontrow::BlogBuild</name>
    <message>
        <source>Jekyll is not installed, so the blog cannot be built. Install Jekyll and try again.</source>
        <translation>Jekyll ist nicht installiert, darum lässt sich der Blog nicht bauen. Jekyll installieren und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The build of the blog was stopped.</source>
        <translation>Der Bau des Blogs wurde angehalten.</translation>
    </message>
    <message>
        <source>Jekyll could not build the blog:
%1</source>
        <translation>Jekyll konnte den Blog nicht bauen:
%1</translation>
    </message>
</context>
<context>
    <name>frontrow::BlogController</name>
    <message>
        <source>“%1” is no Jekyll blog, and lies in none. Choose the folder that has _config.yml.</source>
        <translation>„%1“ ist kein Jekyll-Blog und liegt in keinem. Wähle den Ordner, in dem _config.yml liegt.</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Anderen auswählen …</translation>
    </message>
    <message>
        <source>_config.yml of the blog says “%1” now. Readers see it once you have committed and pushed that file.</source>
        <translation>In der _config.yml des Blogs steht jetzt „%1“. Leser sehen es, sobald Sie diese Datei übertragen haben (Commit und Push).</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>frontrow::BlogPage</name>
    <message>
        <source>Other Blog…</source>
        <translation>Anderer Blog …</translation>
    </message>
    <message>
        <source>Blog – Frontrow</source>
        <translation>Blog – Frontrow</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>What Frontrow does here</source>
        <translation>Was Frontrow hier tut</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Posts appear at</source>
        <translation>Beiträge erscheinen unter</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt werden</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Layouts print</source>
        <translation>Layouts geben aus</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Unreadable posts</source>
        <translation>Unlesbare Beiträge</translation>
    </message>
    <message>
        <source>Tags and categories</source>
        <translation>Schlagwörter und Kategorien</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders with pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>No blog yet</source>
        <translation>Noch kein Blog</translation>
    </message>
    <message>
        <source>Blog without a title</source>
        <translation>Blog ohne Titel</translation>
    </message>
    <message>
        <source>Open a post of a Jekyll blog, or choose the blog’s folder.</source>
        <translation>Öffnen Sie einen Beitrag eines Jekyll-Blogs oder wählen Sie den Ordner des Blogs.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); a double click opens one</source>
        <translation>
            <numerusform>%n Datei; ein Doppelklick öffnet sie</numerusform>
            <numerusform>%n Dateien; ein Doppelklick öffnet eine</numerusform>
        </translation>
    </message>
    <message>
        <source>(top folder)</source>
        <translation>(oberster Ordner)</translation>
    </message>
    <message>
        <source>Other Engine…</source>
        <translation>Andere Engine …</translation>
    </message>
    <message>
        <source>See what another Markdown engine makes of the posts</source>
        <translation>Ansehen, was eine andere Markdown-Engine aus den Beiträgen macht</translation>
    </message>
    <message>
        <source>What is known of the blog</source>
        <translation>Was über das Blog bekannt ist</translation>
    </message>
</context>
<context>
    <name>frontrow::BlogTheme</name>
    <message>
        <source>Building the blog: %1</source>
        <translation>Der Blog wird gebaut: %1</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Load from the Published Site</source>
        <translation>Von der veröffentlichten Website laden</translation>
    </message>
    <message>
        <source>Frontrow can load a page of %1 with its styles and fonts, and nothing else, to learn how the blog looks. They are kept on this computer; the answer is kept for this blog.</source>
        <translation>Frontrow kann eine Seite von %1 mit ihren Stilen und Schriften laden, sonst nichts, um zu erfahren, wie der Blog aussieht. Sie bleiben auf diesem Computer; die Antwort gilt für diesen Blog weiter.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The blog has no built site at “%1”. Run “jekyll build” there, or choose another theme.</source>
        <translation>Der Blog hat keine gebaute Website in „%1“. Dort „jekyll build“ aufrufen oder ein anderes Aussehen wählen.</translation>
    </message>
    <message>
        <source>Building the blog…</source>
        <translation>Der Blog wird gebaut …</translation>
    </message>
    <message>
        <source>The blog&apos;s configuration names no “url”, or there is no post yet, so there is no published page to look at. Add the “url”, or choose another theme.</source>
        <translation>Die Konfiguration des Blogs nennt keine „url“, oder es gibt noch keinen Beitrag, also auch keine veröffentlichte Seite. Die „url“ eintragen oder ein anderes Aussehen wählen.</translation>
    </message>
</context>
<context>
    <name>frontrow::BrowserSurface</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>frontrow::CaptureInbox</name>
    <message>
        <source>Captured at %1</source>
        <translation>Aufgenommen um %1</translation>
    </message>
    <message>
        <source>Captured at %1 during “%2”</source>
        <translation>Aufgenommen um %1 während „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of one slide</source>
        <translation>
            <numerusform>ein Bild einer Folie</numerusform>
            <numerusform>%n Bilder einer Folie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::CheckRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Commands for this check</source>
        <translation>Befehle für diese Prüfung</translation>
    </message>
    <message>
        <source>blocks publishing</source>
        <translation>sperrt das Veröffentlichen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Go to Line %1</source>
        <translation>Zu Zeile %1 gehen</translation>
    </message>
</context>
<context>
    <name>frontrow::ChecksController</name>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has changed there, so nothing was changed. The checks follow in a moment.</source>
        <translation>Der Text hat sich dort geändert, deshalb wurde nichts berichtigt. Die Prüfungen folgen gleich.</translation>
    </message>
</context>
<context>
    <name>frontrow::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): the post or a part of it would be missing</source>
        <translation>
            <numerusform>%n Fehler: Der Beitrag oder ein Teil davon würde fehlen</numerusform>
            <numerusform>%n Fehler: Der Beitrag oder Teile davon würden fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s): readers would notice</source>
        <translation>
            <numerusform>%n Warnung: Leser würden es merken</numerusform>
            <numerusform>%n Warnungen: Leser würden es merken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of checks are ignored in this blog.</source>
        <translation>
            <numerusform>%n Art von Prüfungen wird in diesem Blog nicht beachtet.</numerusform>
            <numerusform>%n Arten von Prüfungen werden in diesem Blog nicht beachtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them again…</source>
        <translation>Wieder zeigen…</translation>
    </message>
    <message>
        <source>&amp;Block Publishing in This Blog</source>
        <translation>In diesem Blog das Veröffentlichen &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Ignore in This Blog</source>
        <translation>In diesem Blog nicht &amp;beachten</translation>
    </message>
</context>
<context>
    <name>frontrow::CleanUpCanvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Top left corner</source>
        <translation>Ecke oben links</translation>
    </message>
    <message>
        <source>Top right corner</source>
        <translation>Ecke oben rechts</translation>
    </message>
    <message>
        <source>Bottom right corner</source>
        <translation>Ecke unten rechts</translation>
    </message>
    <message>
        <source>Bottom left corner</source>
        <translation>Ecke unten links</translation>
    </message>
    <message>
        <source>Covered place %1</source>
        <translation>Verdeckte Stelle %1</translation>
    </message>
</context>
<context>
    <name>frontrow::CleanUpDialog</name>
    <message>
        <source>&amp;Light evenly</source>
        <translation>&amp;Gleichmäßig ausleuchten</translation>
    </message>
    <message>
        <source>Clean Up the Picture</source>
        <translation>Das Bild aufräumen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Use This Picture</source>
        <translation>Dieses Bild nehmen</translation>
    </message>
    <message>
        <source>What becomes of it:</source>
        <translation>Was daraus wird:</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>Entzerren</translation>
    </message>
    <message>
        <source>Cover faces and names</source>
        <translation>Gesichter und Namen verdecken</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>&amp;The mouse:</source>
        <translation>&amp;Die Maus:</translation>
    </message>
    <message>
        <source>&amp;Covered by:</source>
        <translation>&amp;Verdeckt durch:</translation>
    </message>
    <message>
        <source>&amp;Find the Slide</source>
        <translation>&amp;Folie finden</translation>
    </message>
    <message>
        <source>Put the corners on those of the slide on a photograph</source>
        <translation>Die Ecken auf die der fotografierten Folie setzen</translation>
    </message>
    <message>
        <source>T&amp;rim as the Event&apos;s Others</source>
        <translation>&amp;Beschneiden wie die anderen</translation>
    </message>
    <message>
        <source>Take away bars and the controls of a player, alike on all captures of this post</source>
        <translation>Balken und die Bedienung eines Abspielprogramms wegnehmen, auf allen Aufnahmen dieses Beitrags gleich</translation>
    </message>
    <message>
        <source>The corners are on the slide. Drag them, or press Tab and the arrows.</source>
        <translation>Die Ecken liegen auf der Folie. Ziehen Sie sie, oder nehmen Sie Tab und die Pfeiltasten.</translation>
    </message>
    <message>
        <source>No slide was found. Drag the corners onto it, or press Tab and the arrows.</source>
        <translation>Es wurde keine Folie gefunden. Ziehen Sie die Ecken darauf, oder nehmen Sie Tab und die Pfeiltasten.</translation>
    </message>
    <message>
        <source>There is nothing around it to take away.</source>
        <translation>Ringsum ist nichts wegzunehmen.</translation>
    </message>
    <message>
        <source>The corners do not make a picture: they must not cross or lie on a line.</source>
        <translation>Die Ecken ergeben kein Bild: Sie dürfen sich nicht überkreuzen oder auf einer Linie liegen.</translation>
    </message>
</context>
<context>
    <name>frontrow::ClosingDelay</name>
    <message>
        <source>That is still not finished, so Frontrow stays open. Close it again to end without it.</source>
        <translation>Das ist noch immer nicht fertig, deshalb bleibt Frontrow offen. Schließen Sie es noch einmal, um ohne das aufzuhören.</translation>
    </message>
    <message>
        <source>What was begun is being finished, and then Frontrow closes. Close it again to end without it.</source>
        <translation>Was begonnen wurde, wird noch fertig gemacht, dann schließt sich Frontrow. Schließen Sie es noch einmal, um ohne das aufzuhören.</translation>
    </message>
</context>
<context>
    <name>frontrow::CommandListModel</name>
    <message>
        <source>%1  ·  switched on</source>
        <comment>a command&apos;s menu</comment>
        <translation>%1  ·  eingeschaltet</translation>
    </message>
</context>
<context>
    <name>frontrow::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
</context>
<context>
    <name>frontrow::CompletionList</name>
    <message>
        <source>Ways to go on</source>
        <translation>Mögliche Fortsetzungen</translation>
    </message>
</context>
<context>
    <name>frontrow::DateField</name>
    <message>
        <source>Choose date, time and zone (Alt+Down)</source>
        <translation>Datum, Uhrzeit und Zeitzone auswählen (Alt+Ab)</translation>
    </message>
    <message>
        <source>Choose date, time and zone</source>
        <translation>Datum, Uhrzeit und Zeitzone auswählen</translation>
    </message>
</context>
<context>
    <name>frontrow::DatePicker</name>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation>Abstand zu UTC</translation>
    </message>
    <message>
        <source>Offset from UTC. Without one, an unquoted time with seconds is UTC.</source>
        <translation>Abstand zu UTC. Ohne Angabe gilt eine Uhrzeit mit Sekunden, die nicht in Anführungszeichen steht, als UTC.</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Jetzt</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>keine Zeitzone</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>frontrow::DeadLinks</name>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Link</numerusform>
            <numerusform>%n Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Website</numerusform>
            <numerusform>%n Websites</numerusform>
        </translation>
    </message>
    <message>
        <source>Look Up Links</source>
        <translation>Links nachsehen</translation>
    </message>
    <message>
        <source>%1 to %2 are looked up on the web, one a second at each site. The sites see that somebody asks. Nothing in your posts is changed.</source>
        <translation>%1 auf %2 werden im Web nachgesehen, je Website einer in der Sekunde. Die Websites sehen, dass jemand fragt. In Ihren Beiträgen wird nichts geändert.</translation>
    </message>
    <message>
        <source>Look Up</source>
        <translation>Nachsehen</translation>
    </message>
</context>
<context>
    <name>frontrow::DiffView</name>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
</context>
<context>
    <name>frontrow::EffectiveSettingsForm</name>
    <message>
        <source>New pictures go to</source>
        <translation>Neue Bilder kommen nach</translation>
    </message>
    <message>
        <source>A folder of the blog. “:slug” stands for the name of the post, so that each has a folder of its own.</source>
        <translation>Ein Ordner des Blogs. „:slug“ steht für den Namen des Beitrags, sodass jeder einen eigenen Ordner hat.</translation>
    </message>
    <message>
        <source>Layout of new posts</source>
        <translation>Layout neuer Beiträge</translation>
    </message>
    <message>
        <source>The layout that new posts get.</source>
        <translation>Das Layout, das neue Beiträge bekommen.</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>The keys that the form offers for every post, with commas between them.</source>
        <translation>Die Schlüssel, die das Formular für jeden Beitrag anbietet, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Key of the last change</source>
        <translation>Schlüssel der letzten Änderung</translation>
    </message>
    <message>
        <source>The key that says when a post was changed, as the layouts print it.</source>
        <translation>Der Schlüssel, der sagt, wann ein Beitrag geändert wurde, so wie ihn die Layouts ausgeben.</translation>
    </message>
    <message>
        <source>Links to other sites</source>
        <translation>Links zu anderen Seiten</translation>
    </message>
    <message>
        <source>Open in the same tab</source>
        <translation>Im selben Tab öffnen</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>In einem neuen Tab öffnen</translation>
    </message>
    <message>
        <source>Photo credits</source>
        <translation>Bildnachweise</translation>
    </message>
    <message>
        <source>An example with links, in Markdown. New credits are worded like it, with the names that a picture gives.</source>
        <translation>Ein Beispiel mit Links, in Markdown. Neue Nachweise werden so formuliert, mit den Namen, die ein Bild nennt.</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>Gebaut von</translation>
    </message>
    <message>
        <source>Nothing says so</source>
        <translation>Nichts sagt es</translation>
    </message>
    <message>
        <source>GitHub Pages</source>
        <translation>GitHub Pages</translation>
    </message>
    <message>
        <source>A build of its own</source>
        <translation>Einem eigenen Build</translation>
    </message>
</context>
<context>
    <name>frontrow::EngineDialog</name>
    <message>
        <source>Markdown of the Blog</source>
        <translation>Markdown des Blogs</translation>
    </message>
    <message>
        <source>Posts that change</source>
        <translation>Beiträge, die sich ändern</translation>
    </message>
    <message>
        <source>What changes in the post</source>
        <translation>Was sich im Beitrag ändert</translation>
    </message>
    <message>
        <source>&amp;Posts are rendered by</source>
        <translation>&amp;Beiträge werden erzeugt von</translation>
    </message>
    <message>
        <source>With “%1” in _config.yml, readers get the posts by %2.</source>
        <translation>Mit „%1“ in der _config.yml bekommen Leser die Beiträge von %2.</translation>
    </message>
    <message>
        <source>&amp;Write “%1”</source>
        <translation>„%1“ &amp;schreiben</translation>
    </message>
    <message>
        <source>Comparing posts: %1 of %2</source>
        <translation>Beiträge werden verglichen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Readers see all %n post(s) as before.</source>
        <translation>
            <numerusform>Leser sehen den einen Beitrag wie bisher.</numerusform>
            <numerusform>Leser sehen alle %n Beiträge wie bisher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Readers see %1 of %n post(s) otherwise.</source>
        <translation>
            <numerusform>Leser sehen %1 von einem Beitrag anders.</numerusform>
            <numerusform>Leser sehen %1 von %n Beiträgen anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) could not be read.</source>
        <translation>
            <numerusform>Ein Beitrag war nicht lesbar.</numerusform>
            <numerusform>%n Beiträge waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::EventController</name>
    <message numerus="yes">
        <source>%n report(s) of “%1” are in the blog now, and none is published yet.</source>
        <translation>
            <numerusform>%n Bericht über „%1“ ist nun im Blog und noch nicht veröffentlicht.</numerusform>
            <numerusform>%n Berichte über „%1“ sind nun im Blog, und keiner ist veröffentlicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (is there already)</source>
        <translation>%1 (gibt es schon)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>frontrow::EventDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>New Event</source>
        <translation>Neue Veranstaltung</translation>
    </message>
    <message>
        <source>A report for each day</source>
        <translation>Ein Bericht für jeden Tag</translation>
    </message>
    <message>
        <source>One report for the event</source>
        <translation>Ein Bericht für die Veranstaltung</translation>
    </message>
    <message>
        <source>A report for each session</source>
        <translation>Ein Bericht für jede Sitzung</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Time zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>First &amp;day:</source>
        <translation>Erster &amp;Tag:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Strang</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n session(s)</source>
        <translation>
            <numerusform>%1 – %n Sitzung</numerusform>
            <numerusform>%1 – %n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>Alle Stränge</translation>
    </message>
    <message>
        <source>The agenda does not say in which time zone its times are: choose it above.</source>
        <translation>Das Programm sagt nicht, in welcher Zeitzone seine Zeiten sind: Wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>The agenda has no dates: say above on which day the event begins.</source>
        <translation>Das Programm hat keine Daten: Sagen Sie oben, an welchem Tag die Veranstaltung beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) picked.</source>
        <translation>
            <numerusform>%n Sitzung ausgewählt.</numerusform>
            <numerusform>%n Sitzungen ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them clash.</source>
        <translation>
            <numerusform>%n davon überschneidet sich.</numerusform>
            <numerusform>%n davon überschneiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Will be made, besides the event&apos;s file: %1</source>
        <translation>Entsteht neben der Datei der Veranstaltung: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>All days as a list</source>
        <translation>Alle Tage als Liste</translation>
    </message>
    <message>
        <source>%1 as a grid</source>
        <translation>%1 als Raster</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
</context>
<context>
    <name>frontrow::EventPage</name>
    <message>
        <source>no page yet</source>
        <translation>noch keine Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>no slides</source>
        <translation>keine Folien</translation>
    </message>
    <message>
        <source>Events – Frontrow</source>
        <translation>Veranstaltungen – Frontrow</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Days, sessions and promises</source>
        <translation>Tage, Sitzungen und Versprechen</translation>
    </message>
    <message>
        <source>Day, session, promise</source>
        <translation>Tag, Sitzung, Versprechen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Pictures of the day</source>
        <translation>Bilder des Tages</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>Reading the blog…</source>
        <translation>Der Blog wird gelesen …</translation>
    </message>
    <message>
        <source>The blog has no event and no report of one yet. File ▸ New Event… makes one.</source>
        <translation>Der Blog hat noch keine Veranstaltung und keinen Bericht von einer. Datei ▸ Neue Veranstaltung … legt eine an.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n Bericht</numerusform>
            <numerusform>%n Berichte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) to readers</source>
        <translation>
            <numerusform>%n Versprechen an die Leser</numerusform>
            <numerusform>%n Versprechen an die Leser</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>versprochen</translation>
    </message>
    <message>
        <source>Picked, and in no report</source>
        <translation>Ausgewählt und in keinem Bericht</translation>
    </message>
    <message>
        <source>&amp;Index of the Days</source>
        <translation>Über&amp;sicht der Tage</translation>
    </message>
    <message>
        <source>&amp;Wrap-Up of the Event</source>
        <translation>&amp;Rückblick auf die Veranstaltung</translation>
    </message>
    <message>
        <source>&amp;Look Up Links…</source>
        <translation>&amp;Links nachsehen…</translation>
    </message>
    <message>
        <source>Make the post that lists the days, or bring its list up to date</source>
        <translation>Den Beitrag anlegen, der die Tage aufzählt, oder seine Liste auf den Stand bringen</translation>
    </message>
    <message>
        <source>Begin a post over all days: counts, pictures, speakers and resources</source>
        <translation>Einen Beitrag über alle Tage beginnen: Zahlen, Bilder, Vortragende und Quellen</translation>
    </message>
    <message>
        <source>Ask the web which links of these reports lead nowhere</source>
        <translation>Im Web nachsehen, welche Links dieser Berichte ins Leere führen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n link(s) looked up</source>
        <translation>
            <numerusform>%1 von %n Link nachgesehen</numerusform>
            <numerusform>%1 von %n Links nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Links that were not found on the web</source>
        <translation>Links, die im Web nicht gefunden wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) were not found; whether to change them is yours.</source>
        <translation>
            <numerusform>%n Link wurde nicht gefunden; ob er geändert wird, entscheiden Sie.</numerusform>
            <numerusform>%n Links wurden nicht gefunden; ob sie geändert werden, entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>All links were found on the web.</source>
        <translation>Alle Links wurden im Web gefunden.</translation>
    </message>
    <message>
        <source>The links were not all looked up.</source>
        <translation>Es wurden nicht alle Links nachgesehen.</translation>
    </message>
</context>
<context>
    <name>frontrow::EventPageController</name>
    <message>
        <source>There is no blog whose events could be shown: open a post of it, or the blog.</source>
        <translation>Es gibt keinen Blog, dessen Veranstaltungen gezeigt werden könnten: Öffnen Sie einen Beitrag daraus oder den Blog.</translation>
    </message>
    <message numerus="yes">
        <source>Links to where this report is now are missing in %n report(s) of other days.</source>
        <translation>
            <numerusform>Im Bericht eines anderen Tages fehlen Links dorthin, wo dieser Bericht jetzt ist.</numerusform>
            <numerusform>In %n Berichten anderer Tage fehlen Links dorthin, wo dieser Bericht jetzt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link Them…</source>
        <translation>Verlinken …</translation>
    </message>
    <message>
        <source>Link the Days</source>
        <translation>Tage verlinken</translation>
    </message>
    <message>
        <source>Link the days of an event</source>
        <translation>Die Tage einer Veranstaltung verlinken</translation>
    </message>
    <message>
        <source>The blog has no report of another day of this event: its title is the same but for the day.</source>
        <translation>Der Blog hat keinen Bericht von einem anderen Tag dieser Veranstaltung: Dessen Titel ist bis auf den Tag derselbe.</translation>
    </message>
    <message>
        <source>This report leads to all other days that readers have.</source>
        <translation>Dieser Bericht führt schon zu allen anderen Tagen, die Leser haben.</translation>
    </message>
    <message>
        <source>These posts get links to the other days: %1</source>
        <translation>Diese Beiträge bekommen Links zu den anderen Tagen: %1</translation>
    </message>
</context>
<context>
    <name>frontrow::EventPosts</name>
    <message>
        <source>The open post is no report of an event in a blog.</source>
        <translation>Der offene Beitrag ist kein Bericht über eine Veranstaltung in einem Blog.</translation>
    </message>
    <message>
        <source>Index of the days of %1</source>
        <translation>Übersicht der Tage von %1</translation>
    </message>
    <message>
        <source>Wrap-up of %1</source>
        <translation>Rückblick auf %1</translation>
    </message>
    <message>
        <source>“%1” is in the blog now, and is not published yet.</source>
        <translation>„%1“ ist jetzt im Blog und noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>This index lists the days as they are.</source>
        <translation>Diese Übersicht zählt die Tage auf, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>frontrow::FigureCard</name>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>The name that the picture&apos;s file will have in the blog</source>
        <translation>Der Name, den die Bilddatei im Blog haben wird</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Commands for this figure</source>
        <translation>Befehle für diese Abbildung</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Abbildung: %1</translation>
    </message>
    <message>
        <source>without caption</source>
        <translation>ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>Click to open it, drop a picture to replace it, drag it to move the figure</source>
        <translation>Klicken öffnet das Bild, ein hierher gezogenes Bild ersetzt es, Ziehen verschiebt die Abbildung</translation>
    </message>
    <message>
        <source>Open the picture</source>
        <translation>Das Bild öffnen</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Decorative</source>
        <translation>Schmückend</translation>
    </message>
    <message>
        <source>It says nothing that the text does not say; screen readers pass over it</source>
        <translation>Es sagt nichts, was der Text nicht sagt; Screenreader übergehen es</translation>
    </message>
    <message>
        <source>Decorative: no alt text</source>
        <translation>Schmückend: kein Alternativtext</translation>
    </message>
    <message>
        <source>Alt text: what the picture says</source>
        <translation>Alternativtext: was das Bild aussagt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>picture not found</source>
        <translation>Bild nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>used %n more time(s)</source>
        <translation>
            <numerusform>%n weiteres Mal verwendet</numerusform>
            <numerusform>%n weitere Male verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on the picture. Is it right?</source>
        <translation>Auf dem Bild gelesen. Stimmt es?</translation>
    </message>
</context>
<context>
    <name>frontrow::FigureCardsPanel</name>
    <message>
        <source>No figures yet. Drop or paste pictures into the text.</source>
        <translation>Noch keine Abbildungen. Bilder in den Text ziehen oder einfügen.</translation>
    </message>
</context>
<context>
    <name>frontrow::FigureController</name>
    <message>
        <source>Every picture of this post has an alt text or is decorative.</source>
        <translation>Jedes Bild dieses Beitrags hat einen Alternativtext oder ist schmückend.</translation>
    </message>
    <message>
        <source>The picture of this figure was not found, so there is nothing to clean up.</source>
        <translation>Das Bild dieser Abbildung wurde nicht gefunden; es gibt nichts zu bereinigen.</translation>
    </message>
</context>
<context>
    <name>frontrow::FigurePopover</name>
    <message>
        <source>Use as caption: %1</source>
        <translation>Als Bildunterschrift nehmen: %1</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc takes it back, Alt+1 to 3 take a suggestion</source>
        <translation>Eingabe behält es, Esc nimmt es zurück, Alt+1 bis 3 übernehmen einen Vorschlag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a suggestion and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>frontrow::FilmStrip</name>
    <message>
        <source>Caption of picture %1 of %2</source>
        <translation>Bildunterschrift von Bild %1 von %2</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
</context>
<context>
    <name>frontrow::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not a pattern</source>
        <translation>Kein Suchmuster</translation>
    </message>
    <message>
        <source>%1, not all searched</source>
        <translation>%1, nicht alles durchsucht</translation>
    </message>
    <message>
        <source>The pattern takes too long in this text. Write it simpler.</source>
        <translation>Das Suchmuster dauert in diesem Text zu lange. Schreiben Sie es einfacher.</translation>
    </message>
</context>
<context>
    <name>frontrow::FixedField</name>
    <message>
        <source>In the Text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Goes to this value in the text</source>
        <translation>Geht zu diesem Wert im Text</translation>
    </message>
    <message>
        <source>a structure</source>
        <translation>eine Struktur</translation>
    </message>
</context>
<context>
    <name>frontrow::FoldController</name>
    <message>
        <source>Front matter</source>
        <translation>Front Matter</translation>
    </message>
    <message>
        <source>Figure without caption</source>
        <translation>Abbildung ohne Bildunterschrift</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Folding</name>
    <message>
        <source>Fold or open (Ctrl+.)</source>
        <translation>Ein- oder ausklappen (Strg+.)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>of a folded section</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FormController</name>
    <message>
        <source>Add a Field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Key of the field. A dot puts it into another: header.caption</source>
        <translation>Schlüssel des Feldes. Ein Punkt setzt es in ein anderes: header.caption</translation>
    </message>
    <message>
        <source>Rename a Field</source>
        <translation>Feld umbenennen</translation>
    </message>
    <message>
        <source>New key of “%1”</source>
        <translation>Neuer Schlüssel von „%1“</translation>
    </message>
</context>
<context>
    <name>frontrow::FrontMatterPanel</name>
    <message>
        <source>The front matter has a mistake, so it can only be edited in the text. %1</source>
        <translation>Das Front Matter enthält einen Fehler und lässt sich deshalb nur im Text bearbeiten. %1</translation>
    </message>
    <message>
        <source>This value has a structure, an anchor, an alias, a merge key or a tag, so it is edited in the text.</source>
        <translation>Dieser Wert hat eine Struktur, einen Anker, einen Alias, einen Merge-Schlüssel oder ein Tag und wird deshalb im Text bearbeitet.</translation>
    </message>
    <message>
        <source>&amp;Another Key…</source>
        <translation>&amp;Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Show in the &amp;Text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
</context>
<context>
    <name>frontrow::HandbookWindow</name>
    <message>
        <source>Handbook – Frontrow</source>
        <translation>Handbuch – Frontrow</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>frontrow::HeaderPanel</name>
    <message>
        <source>Drop a picture here, or press Return to choose one</source>
        <translation>Ein Bild hierher ziehen oder mit der Eingabetaste eines auswählen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The front matter has a mistake, so it can only be edited in the text.</source>
        <translation>Das Front Matter enthält einen Fehler und lässt sich deshalb nur im Text bearbeiten.</translation>
    </message>
    <message>
        <source>No header image. Return chooses one.</source>
        <translation>Kein Titelbild. Eingabe wählt eines aus.</translation>
    </message>
    <message>
        <source>%1. Photo credit: %2. Return chooses another picture, Delete takes it out.</source>
        <translation>%1. Bildnachweis: %2. Eingabe wählt ein anderes Bild aus, Entf nimmt es heraus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Narrower than %1 pixels: coarse on wide screens.</source>
        <translation>Schmaler als %1 Pixel: grob auf breiten Bildschirmen.</translation>
    </message>
    <message>
        <source>More than %1: slow for readers on the road.</source>
        <translation>Mehr als %1: lädt unterwegs langsam.</translation>
    </message>
    <message>
        <source>On another server: neither shown nor measured here.</source>
        <translation>Auf einem anderen Server: hier weder angezeigt noch gemessen.</translation>
    </message>
    <message>
        <source>This picture is nowhere in the blog.</source>
        <translation>Dieses Bild ist nirgends im Blog.</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>Von wem das Bild ist</translation>
    </message>
    <message>
        <source>Markdown, with a link to the photographer</source>
        <translation>Markdown, mit einem Link zum Fotografen</translation>
    </message>
    <message>
        <source>From the picture&apos;s file name</source>
        <translation>Aus dem Dateinamen des Bildes</translation>
    </message>
    <message>
        <source>From the picture&apos;s XMP data</source>
        <translation>Aus den XMP-Daten des Bildes</translation>
    </message>
    <message>
        <source>From the picture&apos;s IPTC data</source>
        <translation>Aus den IPTC-Daten des Bildes</translation>
    </message>
    <message>
        <source>From the picture&apos;s EXIF data</source>
        <translation>Aus den EXIF-Daten des Bildes</translation>
    </message>
    <message>
        <source>From another post with this picture</source>
        <translation>Aus einem anderen Beitrag mit diesem Bild</translation>
    </message>
</context>
<context>
    <name>frontrow::HistoryDialog</name>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>pushed to %1</source>
        <translation>nach %1 gepusht</translation>
    </message>
    <message>
        <source>committed to %1</source>
        <translation>in %1 committet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Pushen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Post or file</source>
        <translation>Beitrag oder Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Undo of “%1”</source>
        <translation>Rücknahme von „%1“</translation>
    </message>
    <message>
        <source>Nothing was published to this blog yet.</source>
        <translation>In diesen Blog wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>&amp;Undo This Publishing</source>
        <translation>Diese Veröffentlichung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Publishing History</source>
        <translation>Verlauf der Veröffentlichungen</translation>
    </message>
    <message>
        <source>What was published</source>
        <translation>Was veröffentlicht wurde</translation>
    </message>
</context>
<context>
    <name>frontrow::ImageField</name>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild auswählen</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>Ein Bild hierher ziehen</translation>
    </message>
</context>
<context>
    <name>frontrow::InboxController</name>
    <message>
        <source>Watch for Captures</source>
        <translation>Auf Aufnahmen achten</translation>
    </message>
    <message>
        <source>No capture waits in the inbox. Take a screenshot or copy a picture first.</source>
        <translation>Im Eingang wartet keine Aufnahme. Machen Sie zuerst ein Bildschirmfoto oder kopieren Sie ein Bild.</translation>
    </message>
    <message>
        <source>The system watches no more folders, so these are looked at twice a second: %1</source>
        <translation>Das System überwacht keine weiteren Ordner; nach diesen wird zweimal in der Sekunde gesehen: %1</translation>
    </message>
    <message>
        <source>Copied Pictures</source>
        <translation>Kopierte Bilder</translation>
    </message>
    <message>
        <source>Another Folder…</source>
        <translation>Weiterer Ordner …</translation>
    </message>
    <message>
        <source>Watch a Folder for Captures</source>
        <translation>Einen Ordner auf Aufnahmen überwachen</translation>
    </message>
</context>
<context>
    <name>frontrow::InboxPanel</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Show Each of the Stack</source>
        <translation>Alle des Stapels zeigen</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>More about captures</source>
        <translation>Mehr zu Aufnahmen</translation>
    </message>
    <message>
        <source>Put the chosen captures into the text as figures (Return)</source>
        <translation>Die gewählten Aufnahmen als Abbildungen in den Text setzen (Eingabe)</translation>
    </message>
    <message>
        <source>Take the chosen captures out of the inbox; the files stay where they are (Delete)</source>
        <translation>Die gewählten Aufnahmen aus dem Eingang nehmen; die Dateien bleiben, wo sie sind (Entf)</translation>
    </message>
    <message>
        <source>New captures are filed under no heading</source>
        <translation>Neue Aufnahmen gehören zu keiner Überschrift</translation>
    </message>
    <message>
        <source>New captures are filed under: %1</source>
        <translation>Neue Aufnahmen gehören zu: %1</translation>
    </message>
    <message>
        <source>Screenshots you take and pictures you copy arrive here.</source>
        <translation>Hier kommen Ihre Bildschirmfotos und kopierten Bilder an.</translation>
    </message>
</context>
<context>
    <name>frontrow::JekyllCheck</name>
    <message>
        <source>The check with Jekyll was stopped.</source>
        <translation>Die Prüfung mit Jekyll wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>frontrow::JekyllController</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jekyll could not build the blog.</source>
        <translation>Jekyll konnte den Blog nicht bauen.</translation>
    </message>
    <message numerus="yes">
        <source>Jekyll built the page: all %n link(s) resolve, and it reads as in the preview.</source>
        <translation>
            <numerusform>Jekyll hat die Seite gebaut: Der eine Link führt ans Ziel, und sie liest sich wie in der Vorschau.</numerusform>
            <numerusform>Jekyll hat die Seite gebaut: Alle %n Links führen ans Ziel, und sie liest sich wie in der Vorschau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Jekyll built the blog, and this is not as it should be:</source>
        <translation>Jekyll hat den Blog gebaut, und dies ist nicht, wie es sein soll:</translation>
    </message>
    <message>
        <source>Stop the check with Jekyll</source>
        <translation>Prüfung mit Jekyll anhalten</translation>
    </message>
    <message>
        <source>Jekyll can build the page privately now and check it: its links, and that it reads as in the preview.</source>
        <translation>Jekyll kann die Seite jetzt für sich bauen und prüfen: ihre Links, und ob sie sich wie in der Vorschau liest.</translation>
    </message>
    <message>
        <source>Let Jekyll Check What Was Published…</source>
        <translation>Jekyll prüfen lassen, was veröffentlicht wurde …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>%1 von %2 zeigen</translation>
    </message>
    <message>
        <source>Jekyll builds the blog…</source>
        <translation>Jekyll baut den Blog …</translation>
    </message>
    <message>
        <source>The post has no page in a blog yet. Publish it first.</source>
        <translation>Der Beitrag hat noch keine Seite in einem Blog. Veröffentlichen Sie ihn zuerst.</translation>
    </message>
</context>
<context>
    <name>frontrow::LinkProber</name>
    <message>
        <source>there is no such host</source>
        <translation>diesen Server gibt es nicht</translation>
    </message>
    <message>
        <source>nothing is there (%1)</source>
        <translation>dort ist nichts (%1)</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <translation>der Server antwortet %1</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es dauerte zu lange</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>das ist keine Adresse im Web</translation>
    </message>
    <message>
        <source>it leads into a private network and was not asked</source>
        <translation>er führt in ein privates Netz und wurde nicht nachgesehen</translation>
    </message>
    <message>
        <source>it leads from one address to the next</source>
        <translation>er führt von einer Adresse zur nächsten</translation>
    </message>
</context>
<context>
    <name>frontrow::LongTextField</name>
    <message>
        <source>Characters; search engines show about 155</source>
        <translation>Zeichen; Suchmaschinen zeigen etwa 155</translation>
    </message>
</context>
<context>
    <name>frontrow::MainWindow</name>
    <message>
        <source>About Frontrow</source>
        <translation>Über Frontrow</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Frontrow %1&lt;/h3&gt;&lt;p&gt;Illustrated event reports for Jekyll blogs.&lt;/p&gt;&lt;p&gt;MIT License, © 2026 the Frontrow authors.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Frontrow %1&lt;/h3&gt;&lt;p&gt;Bebilderte Veranstaltungsberichte für Jekyll-Blogs.&lt;/p&gt;&lt;p&gt;MIT-Lizenz, © 2026 die Autoren von Frontrow.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1[*] – Frontrow</source>
        <translation>%1[*] – Frontrow</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>frontrow::MergeDialog</name>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>the other program’s</source>
        <translation>des anderen Programms</translation>
    </message>
    <message>
        <source>the same by both</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>both, differently</source>
        <translation>beide verschieden</translation>
    </message>
    <message>
        <source>Merge Both Changes</source>
        <translation>Beide Änderungen zusammenführen</translation>
    </message>
    <message>
        <source>You and another program changed this post. What does not touch each other is taken from both. Where you changed the same lines, choose what stays.</source>
        <translation>Sie und ein anderes Programm haben diesen Beitrag geändert. Was sich nicht berührt, wird von beiden übernommen. Wo dieselben Zeilen geändert sind, wählen Sie, was bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to choose.</source>
        <translation>
            <numerusform>%n Stelle zur Wahl.</numerusform>
            <numerusform>%n Stellen zur Wahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed:</source>
        <translation>Was Sie geändert haben:</translation>
    </message>
    <message>
        <source>What the other program changed:</source>
        <translation>Was das andere Programm geändert hat:</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Fremde nehmen</translation>
    </message>
    <message>
        <source>&amp;Both, mine first</source>
        <translation>&amp;Beide, meine zuerst</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>frontrow::NoticeBar</name>
    <message>
        <source>Read All</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Die ganze Meldung zeigen</translation>
    </message>
    <message>
        <source>Show the next message</source>
        <translation>Die nächste Meldung zeigen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::NoticeSheet</name>
    <message>
        <source>The whole message</source>
        <translation>Die ganze Meldung</translation>
    </message>
</context>
<context>
    <name>frontrow::OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>&amp;Rename Heading…</source>
        <translation>Überschrift umbe&amp;nennen …</translation>
    </message>
</context>
<context>
    <name>frontrow::OutsideChanges</name>
    <message>
        <source>The system watches no more files for Frontrow, so it looks at the post&apos;s file every two seconds.</source>
        <translation>Das System überwacht für Frontrow keine weiteren Dateien, deshalb sieht es alle zwei Sekunden selbst nach der Datei des Beitrags.</translation>
    </message>
    <message>
        <source>Another program changed “%1”; the new text is shown. Undo brings yours back.</source>
        <translation>Ein anderes Programm hat „%1“ geändert; angezeigt wird der neue Text. „Rückgängig“ holt Ihren zurück.</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were writing. Your text is still here and was not saved.</source>
        <translation>Ein anderes Programm hat „%1“ geändert, während Sie geschrieben haben. Ihr Text ist noch da und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Meinen Text behalten</translation>
    </message>
    <message>
        <source>The File on Disk</source>
        <translation>Die Datei auf dem Datenträger</translation>
    </message>
    <message>
        <source>“%1” is no longer on disk. Your text is still here; saving writes it again.</source>
        <translation>„%1“ ist nicht mehr auf dem Datenträger. Ihr Text ist noch da; Speichern schreibt ihn neu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Compare and Merge…</source>
        <translation>Vergleichen und zusammenführen …</translation>
    </message>
    <message>
        <source>The text has just changed, so nothing was merged. Merge again.</source>
        <translation>Der Text hat sich gerade geändert, deshalb wurde nichts zusammengeführt. Führen Sie noch einmal zusammen.</translation>
    </message>
    <message>
        <source>Both changes are in the text now. Undo brings yours back alone.</source>
        <translation>Beide Änderungen sind jetzt im Text. Rückgängig lässt nur Ihre übrig.</translation>
    </message>
    <message>
        <source>“%1” can no longer be read. Your text is still here; save it elsewhere, or see what became of the file.</source>
        <translation>„%1“ lässt sich nicht mehr lesen. Ihr Text ist noch hier; speichern Sie ihn anderswo, oder sehen Sie nach, was aus der Datei wurde.</translation>
    </message>
</context>
<context>
    <name>frontrow::OwnValue</name>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Gefundenen</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie gefunden</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>frontrow::PageDriver</name>
    <message>
        <source>The preview stopped because its page ended twice while it showed this version of the post. It comes back with the next change.</source>
        <translation>Die Vorschau wurde angehalten, weil ihre Seite bei dieser Fassung des Beitrags zweimal abgebrochen ist. Mit der nächsten Änderung kommt sie zurück.</translation>
    </message>
    <message>
        <source>The preview is off because its page is not sandboxed on this system. Start Frontrow without options that change the sandbox.</source>
        <translation>Die Vorschau ist aus, weil ihre Seite auf diesem System nicht abgeschottet ist. Frontrow ohne Optionen starten, die die Sandbox verändern.</translation>
    </message>
</context>
<context>
    <name>frontrow::PdfPagesDialog</name>
    <message>
        <source>Pages of a PDF</source>
        <translation>Seiten einer PDF-Datei</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n page(s). Choose those that become figures.</source>
        <translation>
            <numerusform>%1 – eine Seite. Wählen Sie, ob sie eine Abbildung wird.</numerusform>
            <numerusform>%1 – %n Seiten. Wählen Sie, welche davon Abbildungen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n Page(s)</source>
        <translation>
            <numerusform>Eine Seite einfügen</numerusform>
            <numerusform>%n Seiten einfügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PdfSlides</name>
    <message>
        <source>“%1” cannot be read as a PDF: it is no file, or larger than %2.</source>
        <translation>„%1“ kann nicht als PDF gelesen werden: Es ist keine Datei oder größer als %2.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
</context>
<context>
    <name>frontrow::PictureFetcher</name>
    <message>
        <source>it has more than %1</source>
        <translation>es hat mehr als %1</translation>
    </message>
    <message>
        <source>The picture at %1 was not fetched: %2. Save it from the browser and drop the file.</source>
        <translation>Das Bild unter %1 wurde nicht geholt: %2. Speichern Sie es im Browser und ziehen Sie die Datei herein.</translation>
    </message>
</context>
<context>
    <name>frontrow::PictureInsertion</name>
    <message>
        <source>Fetch a Picture from the Web</source>
        <translation>Ein Bild aus dem Netz holen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) would be fetched from the web:

%1

Check that you may use them.</source>
        <translation>
            <numerusform>Ein Bild würde aus dem Netz geholt:

%1

Prüfen Sie, ob Sie es verwenden dürfen.</numerusform>
            <numerusform>%n Bilder würden aus dem Netz geholt:

%1

Prüfen Sie, ob Sie sie verwenden dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>The photo credit was the former picture&apos;s and is the new one&apos;s now. Undo brings both back.</source>
        <translation>Der Bildnachweis war der des früheren Bildes und ist jetzt der des neuen. „Rückgängig“ holt beide zurück.</translation>
    </message>
    <message>
        <source>The photo credit was the former picture&apos;s and was taken out. Write the new one&apos;s, or undo.</source>
        <translation>Der Bildnachweis war der des früheren Bildes und wurde herausgenommen. Den des neuen schreiben oder „Rückgängig“ wählen.</translation>
    </message>
    <message>
        <source>The photo credit still reads “%1”. Is that right for the new picture?</source>
        <translation>Der Bildnachweis lautet noch „%1“. Stimmt das für das neue Bild?</translation>
    </message>
    <message>
        <source>Take It Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>The figure has just changed in the text, so its picture was not replaced. Try again.</source>
        <translation>Die Abbildung hat sich gerade im Text geändert, deshalb wurde ihr Bild nicht ersetzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The post can only be read here, so no picture was put in.</source>
        <translation>Der Beitrag kann hier nur gelesen werden, deshalb wurde kein Bild eingesetzt.</translation>
    </message>
</context>
<context>
    <name>frontrow::PlanView</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>differs, and is not Frontrow&apos;s</source>
        <translation>weicht ab und ist nicht von Frontrow</translation>
    </message>
    <message>
        <source>%1: %2 × %3 pixels, %4</source>
        <translation>%1: %2 × %3 Pixel, %4</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what becomes of a file: its path</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changes in this file.</source>
        <translation>In dieser Datei ändert sich nichts.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>frontrow::PostEditor</name>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
</context>
<context>
    <name>frontrow::PostFindController</name>
    <message>
        <source>There is no blog to search: the post is in none, or its blog is still being read.</source>
        <translation>Es gibt keinen Blog zum Durchsuchen: Der Beitrag gehört zu keinem, oder sein Blog wird noch gelesen.</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>„%1“ durch „%2“ ersetzen</translation>
    </message>
</context>
<context>
    <name>frontrow::PostFindDialog</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Find in All Posts</source>
        <translation>In allen Beiträgen suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Posts and their matches</source>
        <translation>Beiträge und ihre Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and more that are not shown</source>
        <translation>%1, und weitere, die nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Re&amp;place…</source>
        <translation>Er&amp;setzen …</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>The pattern takes too long in %1, so nothing can be replaced. Write a simpler one.</source>
        <translation>Das Muster braucht in %1 zu lange; es kann nichts ersetzt werden. Schreiben Sie ein einfacheres.</translation>
    </message>
    <message>
        <source>No match would change.</source>
        <translation>Kein Treffer würde sich ändern.</translation>
    </message>
    <message>
        <source>Replace in All Posts</source>
        <translation>In allen Beiträgen ersetzen</translation>
    </message>
    <message>
        <source>“%1” becomes “%2” in these places. Leave out those that are to stay.</source>
        <translation>„%1“ wird an diesen Stellen zu „%2“. Nehmen Sie die aus, die bleiben sollen.</translation>
    </message>
</context>
<context>
    <name>frontrow::PostListModel</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Not published</source>
        <translation>Nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>frontrow::PostPalette</name>
    <message>
        <source>Open post quickly</source>
        <translation>Beitrag schnell öffnen</translation>
    </message>
    <message>
        <source>Title or file name of a post</source>
        <translation>Titel oder Dateiname eines Beitrags</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>No post of this blog matches.</source>
        <translation>Kein Beitrag dieses Blogs passt.</translation>
    </message>
    <message>
        <source>This blog has no posts yet. New Report in the File menu begins the first.</source>
        <translation>Dieses Blog hat noch keine Beiträge. „Neuer Bericht“ im Menü „Datei“ beginnt den ersten.</translation>
    </message>
</context>
<context>
    <name>frontrow::PostRecovery</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Recovery is off: %1 If Frontrow ends now, what is not saved is lost. Save often.</source>
        <translation>Die Wiederherstellung ist aus: %1 Endet Frontrow jetzt, ist verloren, was nicht gespeichert ist. Speichern Sie oft.</translation>
    </message>
    <message>
        <source>Recovery works again: what you type is kept also when Frontrow ends without saving.</source>
        <translation>Die Wiederherstellung geht wieder: Was Sie tippen, bleibt auch erhalten, wenn Frontrow endet, ohne zu speichern.</translation>
    </message>
    <message>
        <source>“%1” is open in another window of Frontrow (process %2 on %3) and is shown here for reading only. Close it there and try again.</source>
        <translation>„%1“ ist in einem anderen Fenster von Frontrow offen (Prozess %2 auf %3) und wird hier nur zum Lesen gezeigt. Schließen Sie den Beitrag dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Frontrow ended without saving on %1. Your text from then is here.</source>
        <translation>Frontrow endete am %1, ohne zu speichern. Ihr Text von damals ist noch da.</translation>
    </message>
    <message>
        <source>Frontrow ended without saving on %1. Your text from then is here, but the file was changed since: compare before you restore.</source>
        <translation>Frontrow endete am %1, ohne zu speichern. Ihr Text von damals ist noch da, die Datei wurde aber seither geändert: Vergleichen Sie, bevor Sie ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The Text of %1</source>
        <translation>Der Text vom %1</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>„%1“ vom %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved report(s) were found: %1.</source>
        <translation>
            <numerusform>Ein ungespeicherter Bericht wurde gefunden: %1.</numerusform>
            <numerusform>%n ungespeicherte Berichte wurden gefunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>frontrow::PostSaver</name>
    <message>
        <source>Save an Empty Post</source>
        <translation>Leeren Beitrag speichern</translation>
    </message>
    <message>
        <source>The text is empty, but “%1” is not. Saving would empty it.</source>
        <translation>Der Text ist leer, „%1“ aber nicht. Speichern würde die Datei leeren.</translation>
    </message>
    <message>
        <source>Save Empty</source>
        <translation>Leer speichern</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>frontrow::PostSession</name>
    <message>
        <source>New report</source>
        <translation>Neuer Bericht</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>frontrow::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Erscheinungsbild:</translation>
    </message>
    <message>
        <source>Check spe&amp;lling</source>
        <translation>Rechtschreib&amp;ung prüfen</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Preview si&amp;ze:</source>
        <translation>Größe der &amp;Vorschau:</translation>
    </message>
    <message>
        <source>Captures arrive from</source>
        <translation>Aufnahmen kommen aus</translation>
    </message>
    <message>
        <source>Folders that are watched for captures</source>
        <translation>Ordner, die auf Aufnahmen überwacht werden</translation>
    </message>
    <message>
        <source>Another &amp;Folder…</source>
        <translation>Weiterer &amp;Ordner …</translation>
    </message>
    <message>
        <source>C&amp;opied pictures</source>
        <translation>&amp;Kopierte Bilder</translation>
    </message>
    <message>
        <source>Trusted blogs</source>
        <translation>Vertraute Blogs</translation>
    </message>
    <message>
        <source>Ask A&amp;gain</source>
        <translation>Wieder &amp;fragen</translation>
    </message>
    <message>
        <source>No blog may run its code or be loaded from the web before you were asked.</source>
        <translation>Kein Blog darf Code ausführen oder aus dem Web geladen werden, bevor Sie gefragt wurden.</translation>
    </message>
    <message numerus="yes">
        <source>%n blog(s) may run code or be loaded from the web without a question.</source>
        <translation>
            <numerusform>%n Blog darf ohne Frage Code ausführen oder aus dem Web geladen werden.</numerusform>
            <numerusform>%n Blogs dürfen ohne Frage Code ausführen oder aus dem Web geladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Feste Breite</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source> letters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Line num&amp;bers</source>
        <translation>Zeilennu&amp;mmern anzeigen</translation>
    </message>
    <message>
        <source>Sho&amp;w spaces and tabs</source>
        <translation>Leerzeichen und Tabs an&amp;zeigen</translation>
    </message>
    <message>
        <source>Typefa&amp;ce:</source>
        <translation>S&amp;chrift:</translation>
    </message>
    <message>
        <source>Longest l&amp;ine:</source>
        <translation>Längste Ze&amp;ile:</translation>
    </message>
    <message>
        <source>Align tables when the ca&amp;ret leaves them</source>
        <translation>Tabellen aus&amp;richten, wenn die Schreibmarke sie verlässt</translation>
    </message>
    <message>
        <source>&amp;Pictures beside the lines that name them</source>
        <translation>Bi&amp;lder neben den Zeilen, die sie nennen</translation>
    </message>
    <message>
        <source>Fold the front matter while its form is op&amp;en</source>
        <translation>Front Matter einkl&amp;appen, solange sein Formular offen ist</translation>
    </message>
    <message>
        <source>Short &amp;movements, as of a picture that arrives</source>
        <translation>Kurze Bewe&amp;gungen, etwa eines Bildes, das ankommt</translation>
    </message>
    <message>
        <source>Start with t&amp;he post that was open last</source>
        <translation>Mit dem Beitrag &amp;beginnen, der zuletzt offen war</translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewBar</name>
    <message>
        <source>Theme of the preview</source>
        <translation>Aussehen der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Best Theme There Is</source>
        <translation>&amp;Bestes vorhandenes Aussehen</translation>
    </message>
    <message>
        <source>From the Blog&apos;s Built Site (&amp;_site)</source>
        <translation>Von der gebauten Website (&amp;_site)</translation>
    </message>
    <message>
        <source>From a &amp;Private Build…</source>
        <translation>Von einem &amp;eigenen Bau …</translation>
    </message>
    <message>
        <source>From the P&amp;ublished Site…</source>
        <translation>Von der &amp;veröffentlichten Website …</translation>
    </message>
    <message>
        <source>Close to &amp;Minimal Mistakes</source>
        <translation>Ähnlich wie &amp;Minimal Mistakes</translation>
    </message>
    <message>
        <source>Close to &amp;HPSTR</source>
        <translation>Ähnlich wie &amp;HPSTR</translation>
    </message>
    <message>
        <source>Take the Theme &amp;Anew</source>
        <translation>Aussehen &amp;neu holen</translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s) wide</source>
        <translation>
            <numerusform>%n Pixel breit</numerusform>
            <numerusform>%n Pixel breit</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>As wide as the preview</source>
        <translation>So breit wie die Vorschau</translation>
    </message>
    <message>
        <source>Scripts, embedded pages and pictures of other hosts run and load nothing here.
The published page shows them.</source>
        <translation>Skripte, eingebettete Seiten und Bilder anderer Server laufen und laden hier nicht.
Die veröffentlichte Seite zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n zurückgehalten</numerusform>
            <numerusform>%n zurückgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewController</name>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded: %1</source>
        <translation>
            <numerusform>%n Bild konnte nicht geladen werden: %1</numerusform>
            <numerusform>%n Bilder konnten nicht geladen werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) from %1 are not shown, because loading them tells others that you read this.</source>
        <translation>
            <numerusform>%n Bild von %1 wird nicht gezeigt, denn sein Laden verrät anderen, dass Sie dies lesen.</numerusform>
            <numerusform>%n Bilder von %1 werden nicht gezeigt, denn ihr Laden verrät anderen, dass Sie dies lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>The post was not printed. Check the printer and try again.</source>
        <translation>Der Beitrag wurde nicht gedruckt. Prüfen Sie den Drucker und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>The post was written to %1</source>
        <translation>Der Beitrag steht jetzt in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It is not known where the blog is on the web. Set “url” in its _config.yml, as https://example.org.</source>
        <translation>Es ist nicht bekannt, wo das Blog im Web steht. Setzen Sie „url“ in seiner _config.yml, etwa https://example.org.</translation>
    </message>
    <message>
        <source>The preview is not shown. Show it first, in the menu View.</source>
        <translation>Die Vorschau ist ausgeblendet. Zeigen Sie sie zuerst an, im Menü „Ansicht“.</translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>In der Vorschau suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>frontrow::PreviewView</name>
    <message>
        <source>The preview is taking its time…</source>
        <translation>Die Vorschau lässt sich Zeit…</translation>
    </message>
    <message>
        <source>Edit Figure</source>
        <translation>Abbildung bearbeiten</translation>
    </message>
    <message>
        <source>Caption, alt text and picture of this figure</source>
        <translation>Bildunterschrift, Alternativtext und Bild dieser Abbildung</translation>
    </message>
    <message>
        <source>The preview cannot be shown because a part of Frontrow is missing: %1. Install Frontrow again.</source>
        <translation>Die Vorschau kann nicht gezeigt werden, weil ein Teil von Frontrow fehlt: %1. Installieren Sie Frontrow neu.</translation>
    </message>
    <message>
        <source>The preview cannot be shown because the library %1 is missing on this computer. Install it (the package libqt6webenginewidgets6 brings it along in Debian and Ubuntu) and start Frontrow again.</source>
        <translation>Die Vorschau kann nicht gezeigt werden, weil auf diesem Rechner die Bibliothek %1 fehlt. Installiere sie (in Debian und Ubuntu bringt das Paket libqt6webenginewidgets6 sie mit) und starte Frontrow neu.</translation>
    </message>
</context>
<context>
    <name>frontrow::PublishController</name>
    <message>
        <source>no branch</source>
        <translation>kein Branch</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop publishing</source>
        <translation>Das Veröffentlichen anhalten</translation>
    </message>
    <message>
        <source>The blog&apos;s git repository</source>
        <translation>Das git-Repository des Blogs</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Veröffentlichen …</translation>
    </message>
</context>
<context>
    <name>frontrow::PublishDialog</name>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>On the branch “%1”.</source>
        <translation>Auf dem Branch „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) are not pushed yet.</source>
        <translation>
            <numerusform>%n Commit ist noch nicht gepusht.</numerusform>
            <numerusform>%n Commits sind noch nicht gepusht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n commit(s) that you do not have.</source>
        <translation>
            <numerusform>%1 hat %n Commit, den Sie nicht haben.</numerusform>
            <numerusform>%1 hat %n Commits, die Sie nicht haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the files above are committed; what else has changed stays as it is.</source>
        <translation>Nur die Dateien oben werden committet; was sich sonst geändert hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>As a &amp;draft, which readers do not see</source>
        <translation>Als &amp;Entwurf, den Leser nicht sehen</translation>
    </message>
    <message>
        <source>&amp;Replace files that differ and are not Frontrow&apos;s</source>
        <translation>Dateien e&amp;rsetzen, die abweichen und nicht von Frontrow sind</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Committen</translation>
    </message>
    <message>
        <source>I &amp;trust this repository and let it run them</source>
        <translation>Ich &amp;vertraue diesem Repository und lasse es sie ausführen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Another name makes a new branch, for review</source>
        <translation>Ein anderer Name legt einen neuen Branch an, zum Gegenlesen</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>Your &amp;e-mail:</source>
        <translation>Ihre &amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Nachricht:</translation>
    </message>
    <message>
        <source>&amp;Branch:</source>
        <translation>&amp;Branch:</translation>
    </message>
    <message>
        <source>Until now it is at %1; links to there will break unless they are redirected.</source>
        <translation>Bisher ist sie unter %1; Links dorthin gehen kaputt, wenn sie nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Re&amp;name the file to %1</source>
        <translation>Die Datei in %1 &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Lead the former address here (redirect_from)</source>
        <translation>Die frühere Adresse hierher &amp;leiten (redirect_from)</translation>
    </message>
    <message>
        <source>P&amp;ush to %1</source>
        <translation>Nach %1 p&amp;ushen</translation>
    </message>
    <message>
        <source>P&amp;ush</source>
        <translation>P&amp;ushen</translation>
    </message>
    <message>
        <source>This repository runs programs of its own with a commit or a push:</source>
        <translation>Dieses Repository führt bei einem Commit oder Push eigene Programme aus:</translation>
    </message>
    <message>
        <source>The blog has other content in files that Frontrow did not write: %1</source>
        <translation>Das Blog hat anderen Inhalt in Dateien, die Frontrow nicht geschrieben hat: %1</translation>
    </message>
    <message>
        <source>A commit would run the repository&apos;s own programs. Trust it, or publish without a commit.</source>
        <translation>Ein Commit würde die eigenen Programme des Repositorys ausführen. Vertrauen Sie ihm, oder veröffentlichen Sie ohne Commit.</translation>
    </message>
    <message>
        <source>git does not know who commits. Write your name and e-mail.</source>
        <translation>git weiß nicht, wer committet. Schreiben Sie Name und E-Mail hin.</translation>
    </message>
    <message>
        <source>You want this fixed before publishing:</source>
        <translation>Das wollen Sie vor dem Veröffentlichen in Ordnung bringen:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n further.</source>
        <translation>
            <numerusform>… und %n weitere.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;witch</source>
        <translation>&amp;Wechseln</translation>
    </message>
    <message>
        <source>The blog is on the branch “%1”. Switch to “%2” to see what would change there.</source>
        <translation>Das Blog steht auf dem Branch „%1“. Wechseln Sie zu „%2“, um zu sehen, was sich dort ändern würde.</translation>
    </message>
    <message>
        <source>Publish although pictures are &amp;missing</source>
        <translation>Veröffentlichen, obwohl Bilder &amp;fehlen</translation>
    </message>
    <message>
        <source>The post names pictures that are nowhere, so readers would see gaps: %1</source>
        <translation>Der Beitrag nennt Bilder, die es nirgends gibt, Leser sähen also Lücken: %1</translation>
    </message>
    <message>
        <source>The blog has all of it already as it is here.</source>
        <translation>Der Blog hat alles schon so, wie es hier ist.</translation>
    </message>
    <message>
        <source>&amp;Publish and Push to %1</source>
        <translation>&amp;Veröffentlichen und nach %1 pushen</translation>
    </message>
    <message>
        <source>&amp;Publish and Commit</source>
        <translation>&amp;Veröffentlichen und committen</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
        <source>The page as readers get it</source>
        <translation>Die Seite, wie Leser sie bekommen</translation>
    </message>
</context>
<context>
    <name>frontrow::Publishing</name>
    <message>
        <source>Choose Another…</source>
        <translation>Anderen auswählen…</translation>
    </message>
    <message>
        <source>Choose Another Blog…</source>
        <translation>Anderen Blog auswählen…</translation>
    </message>
    <message>
        <source>Pushed to %1.</source>
        <translation>Nach %1 gepusht.</translation>
    </message>
    <message>
        <source>Committed and pushed to %1.</source>
        <translation>Committet und nach %1 gepusht.</translation>
    </message>
    <message>
        <source>Committed to the branch “%1”.</source>
        <translation>In den Branch „%1“ committet.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pushen</translation>
    </message>
    <message>
        <source>Export to a Folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1, %n file(s) written.</source>
        <translation>
            <numerusform>Nach %1 exportiert, %n Datei geschrieben.</numerusform>
            <numerusform>Nach %1 exportiert, %n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published to this blog that could be undone.</source>
        <translation>In diesen Blog wurde nichts veröffentlicht, was zurückgenommen werden könnte.</translation>
    </message>
    <message>
        <source>Undo What Was Pushed</source>
        <translation>Gepushtes zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” was pushed to %2, so others may have it already. Undoing makes a commit here that takes it back; readers see it once you push that, too.</source>
        <translation>„%1“ wurde nach %2 gepusht, andere können es also schon haben. Das Zurücknehmen macht hier einen Commit, der es rückgängig macht; Leser sehen das, sobald Sie auch den pushen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The blog has all of it already as it is here; no file was written.</source>
        <translation>Der Blog hat alles schon so, wie es hier ist; keine Datei wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: the commit is taken back, and %n file(s) of the blog are as they were before it.</source>
        <translation>
            <numerusform>Zurückgenommen: Der Commit ist weg, und %n Datei des Blogs ist, wie sie davor war.</numerusform>
            <numerusform>Zurückgenommen: Der Commit ist weg, und %n Dateien des Blogs sind, wie sie davor waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone by a commit of its own: %n file(s) of the blog are as they were before.</source>
        <translation>
            <numerusform>Durch einen eigenen Commit zurückgenommen: %n Datei des Blogs ist, wie sie davor war.</numerusform>
            <numerusform>Durch einen eigenen Commit zurückgenommen: %n Dateien des Blogs sind, wie sie davor waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n file(s) of the blog are as they were before.</source>
        <translation>
            <numerusform>Zurückgenommen: %n Datei des Blogs ist, wie sie davor war.</numerusform>
            <numerusform>Zurückgenommen: %n Dateien des Blogs sind, wie sie davor waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published to %1, %n file(s) written. The page will be at %2.</source>
        <translation>
            <numerusform>Veröffentlicht in %1, %n Datei geschrieben. Die Seite wird unter %2 stehen.</numerusform>
            <numerusform>Veröffentlicht in %1, %n Dateien geschrieben. Die Seite wird unter %2 stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Published to %1 as it was saved there. The page will be at %2.</source>
        <translation>Veröffentlicht in %1, wie es dort gespeichert war. Die Seite wird unter %2 stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Published to %1, %n file(s) written.</source>
        <translation>
            <numerusform>Veröffentlicht in %1, %n Datei geschrieben.</numerusform>
            <numerusform>Veröffentlicht in %1, %n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: the commit is taken back, and the files stay as they are.</source>
        <translation>Rückgängig gemacht: Der Commit ist zurückgenommen, die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undone by a commit of its own; the files stay as they are.</source>
        <translation>Durch einen eigenen Commit rückgängig gemacht; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Zurücknehmen…</translation>
    </message>
</context>
<context>
    <name>frontrow::ReadAloud</name>
    <message>
        <source>Rea&amp;d Aloud (No Speech Engine)</source>
        <translation>Vo&amp;rlesen (keine Sprachausgabe)</translation>
    </message>
    <message>
        <source>Install espeak-ng, or Speech Dispatcher with spd-say, to have posts read aloud</source>
        <translation>Installieren Sie espeak-ng oder Speech Dispatcher mit spd-say, um sich Beiträge vorlesen zu lassen</translation>
    </message>
    <message>
        <source>The text could not be read aloud. Install espeak-ng, or see to the sound of this computer. %1</source>
        <translation>Der Text konnte nicht vorgelesen werden. Installieren Sie espeak-ng, oder sehen Sie nach dem Ton dieses Rechners. %1</translation>
    </message>
    <message>
        <source>There are no words here to read aloud.</source>
        <translation>Hier sind keine Wörter, die vorgelesen werden können.</translation>
    </message>
</context>
<context>
    <name>frontrow::RegionPicker</name>
    <message>
        <source>Choose a Part of the Screen</source>
        <translation>Einen Teil des Bildschirms wählen</translation>
    </message>
    <message>
        <source>Arrows move the frame, with Shift they size it. Return takes it, Esc does not.</source>
        <translation>Die Pfeiltasten bewegen den Rahmen, mit Umschalt ändern sie seine Größe. Eingabe nimmt ihn, Esc nicht.</translation>
    </message>
    <message>
        <source>%1 × %2 – drag a frame, or use the arrows, with Shift for the size. Return takes it.</source>
        <translation>%1 × %2 – ziehen Sie einen Rahmen oder nehmen Sie die Pfeiltasten, mit Umschalt für die Größe. Eingabe nimmt ihn.</translation>
    </message>
</context>
<context>
    <name>frontrow::RenameController</name>
    <message>
        <source>There is no heading at the caret or above it.</source>
        <translation>An der Schreibmarke und darüber steht keine Überschrift.</translation>
    </message>
    <message>
        <source>This post can only be read here, so its headings stay.</source>
        <translation>Dieser Beitrag kann hier nur gelesen werden; seine Überschriften bleiben.</translation>
    </message>
    <message>
        <source>The text has just changed. Rename the heading again.</source>
        <translation>Der Text hat sich gerade geändert. Benennen Sie die Überschrift noch einmal um.</translation>
    </message>
    <message>
        <source>This heading is HTML, or has several lines. Change it in the text.</source>
        <translation>Diese Überschrift ist HTML oder hat mehrere Zeilen. Ändern Sie sie im Text.</translation>
    </message>
    <message>
        <source>Rename Heading</source>
        <translation>Überschrift umbenennen</translation>
    </message>
    <message>
        <source>The words of the heading; links to it follow:</source>
        <translation>Die Worte der Überschrift; Verweise auf sie folgen:</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>Links in other posts lead to this heading, or to one that is counted after it. They are changed with it unless you leave them out; then they lead nowhere, or elsewhere.</source>
        <translation>Verweise in anderen Beiträgen führen zu dieser Überschrift oder zu einer, die nach ihr gezählt wird. Sie werden mit ihr geändert, es sei denn, Sie nehmen sie aus; dann führen sie nirgendwohin oder anderswohin.</translation>
    </message>
</context>
<context>
    <name>frontrow::Rewriting</name>
    <message>
        <source>Other posts are still being written. Try again in a moment.</source>
        <translation>Andere Beiträge werden noch geschrieben. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The open post can only be read here, so nothing was changed. Leave out its places, or open it alone.</source>
        <translation>Der offene Beitrag kann hier nur gelesen werden; es wurde nichts geändert. Nehmen Sie seine Stellen aus oder öffnen Sie ihn allein.</translation>
    </message>
    <message>
        <source>The text has changed since it was looked at, so nothing was changed. Look again.</source>
        <translation>Der Text hat sich geändert, seit er angesehen wurde; es wurde nichts geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n post(s) are as they were before.</source>
        <translation>
            <numerusform>Rückgängig: %n Beitrag ist, wie er vorher war.</numerusform>
            <numerusform>Rückgängig: %n Beiträge sind, wie sie vorher waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The open post was changed since, so undo it there.</source>
        <translation>Der offene Beitrag wurde seitdem geändert; machen Sie es dort rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other post(s) changed.</source>
        <translation>
            <numerusform>%1: %n anderer Beitrag geändert.</numerusform>
            <numerusform>%1: %n andere Beiträge geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>frontrow::ScreenPortal</name>
    <message>
        <source>There is no session bus, so the desktop cannot be asked for a picture of the screen. Use the desktop&apos;s own screenshot key; its pictures arrive in the inbox, too.</source>
        <translation>Es gibt keinen Sitzungsbus, über den die Arbeitsumgebung um ein Bild des Bildschirms gebeten werden könnte. Nehmen Sie deren eigene Taste für Bildschirmfotos; auch ihre Bilder kommen im Eingang an.</translation>
    </message>
    <message>
        <source>The desktop&apos;s screenshot service did not answer (%1). Use the desktop&apos;s own screenshot key; its pictures arrive in the inbox, too.</source>
        <translation>Der Dienst der Arbeitsumgebung für Bildschirmfotos hat nicht geantwortet (%1). Nehmen Sie deren eigene Taste für Bildschirmfotos; auch ihre Bilder kommen im Eingang an.</translation>
    </message>
    <message>
        <source>The desktop made no picture of the screen.</source>
        <translation>Die Arbeitsumgebung hat kein Bild des Bildschirms gemacht.</translation>
    </message>
    <message>
        <source>The picture of the screen at “%1” cannot be read.</source>
        <translation>Das Bild des Bildschirms unter „%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionGrid</name>
    <message>
        <source>Sessions of the day</source>
        <translation>Vorträge des Tages</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>überschneidet sich</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionList</name>
    <message>
        <source>Without a day</source>
        <translation>Ohne Tag</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Vortragende</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>no longer in the agenda</source>
        <translation>nicht mehr im Programm</translation>
    </message>
    <message>
        <source>clashes</source>
        <translation>überschneidet sich</translation>
    </message>
    <message>
        <source>reported on</source>
        <translation>berichtet</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionTree</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionsController</name>
    <message>
        <source>The report has no session yet whose form others could have: write the heading of the first one.</source>
        <translation>Der Bericht hat noch keine Sitzung, nach deren Form sich andere richten könnten: Schreiben Sie die Überschrift der ersten.</translation>
    </message>
    <message>
        <source>Add Session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionsPanel</name>
    <message>
        <source>in %1 min</source>
        <translation>in %1 Min.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Now: %1 – %2</source>
        <translation>Jetzt: %1 – %2</translation>
    </message>
    <message>
        <source>Next: %1 – %2</source>
        <translation>Danach: %1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 Min.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>over, nothing written yet</source>
        <translation>vorbei, noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>More about sessions</source>
        <translation>Mehr zu Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move &amp;Earlier</source>
        <translation>&amp;Früher legen</translation>
    </message>
    <message>
        <source>Move &amp;Later</source>
        <translation>&amp;Später legen</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>S&amp;treichen</translation>
    </message>
    <message>
        <source>not in the report yet: Return adds it</source>
        <translation>noch nicht im Bericht: die Eingabetaste fügt sie ein</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Return puts the note into the section of “%1”</source>
        <translation>Die Eingabetaste setzt die Notiz in den Abschnitt „%1“</translation>
    </message>
</context>
<context>
    <name>frontrow::Shortcuts</name>
    <message>
        <source>%1 belongs to “%2” in the menu “%3”. Choose other keys, or take them from that command.</source>
        <translation>%1 gehört zu „%2“ im Menü „%3“. Wählen Sie andere Tasten oder nehmen Sie sie diesem Befehl weg.</translation>
    </message>
    <message>
        <source>%1 is needed for writing. Choose it together with Ctrl or Alt.</source>
        <translation>%1 wird zum Schreiben gebraucht. Wählen Sie die Taste zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 moves the caret in the text. Choose other keys.</source>
        <translation>%1 bewegt die Einfügemarke im Text. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose other keys.</source>
        <translation>%1 öffnet das Menü „%2“. Wählen Sie andere Tasten.</translation>
    </message>
</context>
<context>
    <name>frontrow::ShortcutsDialog</name>
    <message>
        <source>K&amp;eys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Reset &amp;All</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Name of a command, or its keys</source>
        <translation>Name eines Befehls oder seine Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>All commands get the keys that they came with.</source>
        <translation>Alle Befehle bekommen die Tasten zurück, die sie von Haus aus haben.</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Keys &amp;of:</source>
        <translation>Tasten &amp;von:</translation>
    </message>
    <message>
        <source>Others have the keys of: %1.</source>
        <translation>Andere haben die Tasten von: %1.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
</context>
<context>
    <name>frontrow::SnippetController</name>
    <message>
        <source>Make Snippet</source>
        <translation>Textbaustein machen</translation>
    </message>
    <message>
        <source>Name of the snippet:</source>
        <translation>Name des Textbausteins:</translation>
    </message>
    <message>
        <source>“%1” is a snippet now.</source>
        <translation>„%1“ ist jetzt ein Textbaustein.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The folder of snippets, %1, cannot be made.</source>
        <translation>Der Ordner der Textbausteine, %1, lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
</context>
<context>
    <name>frontrow::SnippetLibrary</name>
    <message>
        <source>“%1” cannot name a snippet: a name has up to 60 letters, no slash, and does not begin with a dot. Choose another one.</source>
        <translation>„%1“ kann kein Name eines Textbausteins sein: Ein Name hat bis zu 60 Zeichen, keinen Schrägstrich und beginnt nicht mit einem Punkt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>You have a snippet “%1” already. Choose another name, or edit its file %2.</source>
        <translation>Sie haben schon einen Textbaustein „%1“. Wählen Sie einen anderen Namen, oder bearbeiten Sie seine Datei %2.</translation>
    </message>
    <message>
        <source>The folder of snippets, %1, cannot be made.</source>
        <translation>Der Ordner der Textbausteine, %1, lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>frontrow::SnippetListModel</name>
    <message>
        <source>Yours</source>
        <translation>Ihrer</translation>
    </message>
    <message>
        <source>Of this blog</source>
        <translation>Aus diesem Blog</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>frontrow::SnippetPalette</name>
    <message>
        <source>Insert snippet</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Name or words of a snippet</source>
        <translation>Name oder Wörter eines Textbausteins</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>No snippet matches.</source>
        <translation>Kein Textbaustein passt.</translation>
    </message>
</context>
<context>
    <name>frontrow::SpellingController</name>
    <message>
        <source>There is no dictionary for %1 on this computer, so spelling is not checked. Install one for Hunspell or Aspell, then open the post again.</source>
        <translation>Auf diesem Rechner gibt es kein Wörterbuch für %1; die Rechtschreibung wird nicht geprüft. Installiere eines für Hunspell oder Aspell und öffne den Beitrag dann noch einmal.</translation>
    </message>
    <message>
        <source>No Suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the Dictionary</source>
        <translation>„%1“ ins &amp;Wörterbuch aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore “%1”</source>
        <translation>„%1“ nicht &amp;beachten</translation>
    </message>
    <message>
        <source>There is no spell checker on this computer, so spelling is not checked. Install the package sonnet6-plugins and a dictionary for %1, then start Frontrow again.</source>
        <translation>Auf diesem Rechner ist keine Rechtschreibprüfung installiert, deshalb wird nicht geprüft. Installiere das Paket sonnet6-plugins und ein Wörterbuch für %1 und starte Frontrow dann neu.</translation>
    </message>
</context>
<context>
    <name>frontrow::StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without alt text</source>
        <translation>
            <numerusform>%n Abbildung ohne Alternativtext</numerusform>
            <numerusform>%n Abbildungen ohne Alternativtext</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>not published (“published: false”), else at %1</source>
        <translation>nicht veröffentlicht („published: false“), sonst unter %1</translation>
    </message>
    <message>
        <source>not published: a draft, else at %1</source>
        <translation>nicht veröffentlicht: ein Entwurf, sonst unter %1</translation>
    </message>
    <message>
        <source>appears %1 %2 %3 at %4</source>
        <comment>day, time, zone, address</comment>
        <translation>erscheint am %1 um %2 %3 unter %4</translation>
    </message>
    <message>
        <source>dated %1, at %2</source>
        <translation>vom %1, unter %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>When the page appears, and where it is in the blog</source>
        <translation>Wann die Seite erscheint und wo sie im Blog ist</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Not on disk any more</source>
        <translation>Nicht mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Never saved</source>
        <translation>Noch nie gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n word(s)</source>
        <comment>selected</comment>
        <translation>
            <numerusform>%1 von %n Wort</numerusform>
            <numerusform>%1 von %n Wörtern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this section</source>
        <comment>words</comment>
        <translation>
            <numerusform>%n in diesem Abschnitt</numerusform>
            <numerusform>%n in diesem Abschnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::TableGrid</name>
    <message>
        <source>%1 columns, %2 rows</source>
        <translation>%1 Spalten, %2 Zeilen</translation>
    </message>
    <message>
        <source>Size of the table</source>
        <translation>Größe der Tabelle</translation>
    </message>
</context>
<context>
    <name>frontrow::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>%1: Backspace removes it, Return edits it, Ctrl with the arrow keys moves it</source>
        <translation>%1: Rücktaste entfernt es, Eingabe bearbeitet es, Strg mit den Pfeiltasten verschiebt es</translation>
    </message>
</context>
<context>
    <name>frontrow::TagsField</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
</context>
<context>
    <name>frontrow::TargetController</name>
    <message>
        <source>There is no link, picture or footnote at the caret.</source>
        <translation>An der Schreibmarke ist kein Link, kein Bild und keine Fußnote.</translation>
    </message>
    <message>
        <source>“%1” does not lead to the web, to mail or into the blog. Write the address as it is to be read there.</source>
        <translation>„%1“ führt weder ins Web noch zu einer E-Mail oder in den Blog. Schreiben Sie die Adresse so, wie sie dort gelesen werden soll.</translation>
    </message>
    <message>
        <source>“%1” is no post of this blog.</source>
        <translation>„%1“ ist kein Beitrag dieses Blogs.</translation>
    </message>
    <message>
        <source>No heading of this post has the id “%1”.</source>
        <translation>Keine Überschrift dieses Beitrags hat die Kennung „%1“.</translation>
    </message>
    <message>
        <source>No footnote can be here: the caret is in front matter, code, Liquid or HTML.</source>
        <translation>Hier kann keine Fußnote stehen: Die Schreibmarke ist in Front Matter, Code, Liquid oder HTML.</translation>
    </message>
    <message>
        <source>There is no footnote with another end at the caret.</source>
        <translation>An der Schreibmarke ist keine Fußnote mit einem anderen Ende.</translation>
    </message>
    <message>
        <source>Ctrl and click follows</source>
        <translation>Strg und Klick folgt</translation>
    </message>
    <message>
        <source>The footnote “%1” has no text.</source>
        <translation>Die Fußnote „%1“ hat keinen Text.</translation>
    </message>
    <message>
        <source>The picture “%1” is not there.</source>
        <translation>Das Bild „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>frontrow::ThemeController</name>
    <message>
        <source>Leave the preview in the theme it has</source>
        <translation>Die Vorschau in ihrem Design lassen</translation>
    </message>
</context>
<context>
    <name>frontrow::ThemeDownload</name>
    <message>
        <source>The published page “%1” cannot be loaded: %2. Look whether the blog is online, or choose another theme.</source>
        <translation>Die veröffentlichte Seite „%1“ lässt sich nicht laden: %2. Nachsehen, ob der Blog erreichbar ist, oder ein anderes Aussehen wählen.</translation>
    </message>
</context>
<context>
    <name>frontrow::VersionsController</name>
    <message>
        <source>The earlier version is back. Undo takes it away again.</source>
        <translation>Die frühere Fassung ist wieder da. Rückgängig nimmt sie wieder weg.</translation>
    </message>
</context>
<context>
    <name>frontrow::VersionsDialog</name>
    <message>
        <source>as it was opened</source>
        <translation>beim Öffnen</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>beim Schreiben</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>by another program</source>
        <translation>von einem anderen Programm</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>Diese Fassung &amp;zurückholen</translation>
    </message>
    <message>
        <source>Earlier Versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier versions of the post</source>
        <translation>Frühere Fassungen des Beitrags</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Nothing was kept of this post yet. Frontrow keeps a version when a post is opened, saved and published, and every few minutes of writing.</source>
        <translation>Von diesem Beitrag wurde noch nichts behalten. Frontrow behält eine Fassung, wenn ein Beitrag geöffnet, gespeichert und veröffentlicht wird, und alle paar Minuten beim Schreiben.</translation>
    </message>
    <message>
        <source>Lines with − are in the editor now, lines with + would come.</source>
        <translation>Zeilen mit − stehen jetzt im Editor, Zeilen mit + kämen hinzu.</translation>
    </message>
    <message>
        <source>The text in the editor is this version.</source>
        <translation>Der Text im Editor ist diese Fassung.</translation>
    </message>
</context>
<context>
    <name>frontrow::WelcomePage</name>
    <message numerus="yes">
        <source>%n promise(s) to readers in “%1”…</source>
        <translation>
            <numerusform>%n Versprechen an die Leser in „%1“ …</numerusform>
            <numerusform>%n Versprechen an die Leser in „%1“ …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::WindowStyle</name>
    <message>
        <source>Panels</source>
        <translation>Seitenleisten</translation>
    </message>
</context>
<context>
    <name>frontrow::WorkLine</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>what is being done</comment>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Workbench</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Take none of these pictures in</source>
        <translation>Keines dieser Bilder übernehmen</translation>
    </message>
</context>
<context>
    <name>frontrow::WritingController</name>
    <message>
        <source>The text has just changed, so nothing was moved. Drag the section again.</source>
        <translation>Der Text hat sich gerade geändert, deshalb wurde nichts verschoben. Ziehen Sie den Abschnitt noch einmal.</translation>
    </message>
    <message>
        <source>This heading stands inside a quote, a list or an element, so it has no section to move.</source>
        <translation>Diese Überschrift steht in einem Zitat, einer Liste oder einem Element und hat deshalb keinen Abschnitt, der sich verschieben lässt.</translation>
    </message>
    <message>
        <source>No section can stand inside a quote, a list or an element.</source>
        <translation>In einem Zitat, einer Liste oder einem Element kann kein Abschnitt stehen.</translation>
    </message>
    <message>
        <source>The caret is in the front matter. Put it into the text below.</source>
        <translation>Die Schreibmarke steht in der Front Matter. Setzen Sie sie in den Text darunter.</translation>
    </message>
    <message>
        <source>The caret is in no table.</source>
        <translation>Die Schreibmarke steht in keiner Tabelle.</translation>
    </message>
    <message>
        <source>The row or column at the caret cannot be moved there, or removed.</source>
        <translation>Die Zeile oder Spalte an der Schreibmarke lässt sich nicht dorthin verschieben und nicht entfernen.</translation>
    </message>
    <message>
        <source>The caret is in no section: it stands before the first heading.</source>
        <translation>Die Schreibmarke steht in keinem Abschnitt, sondern vor der ersten Überschrift.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Illustrated event reports for Jekyll blogs.</source>
        <translation>Bebilderte Veranstaltungsberichte für Jekyll-Blogs.</translation>
    </message>
    <message>
        <source>Open the report of the sample blog.</source>
        <translation>Den Bericht des Beispielblogs öffnen.</translation>
    </message>
    <message>
        <source>Write a picture of the window, once the preview is shown, and quit.</source>
        <translation>Ein Bild des Fensters schreiben, sobald die Vorschau angezeigt wird, und beenden.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be written.</source>
        <translation>Das Bild „%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The preview was not shown within a minute.</source>
        <translation>Die Vorschau wurde nicht innerhalb einer Minute angezeigt.</translation>
    </message>
    <message>
        <source>The post to open, or the folder of a blog.</source>
        <translation>Der Beitrag, der geöffnet wird, oder der Ordner eines Blogs.</translation>
    </message>
    <message>
        <source>Frontrow needs a display, and there is none here. frontrow-cli works without one.</source>
        <translation>Frontrow braucht einen Bildschirm, und hier ist keiner. frontrow-cli kommt ohne aus.</translation>
    </message>
</context>
</TS>
