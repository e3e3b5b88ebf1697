<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AfterSteps</name>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Minister’s term</source>
            <translation>Frist des Ministers</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Änderung auferlegt</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Contract with the CBSS</source>
            <translation>Vertrag mit der ZDSS</translation>
        </message>
        <message>
            <source>Extraction</source>
            <translation>Extraktion</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Lieferung</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Veröffentlichung</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Überprüfung beantragt</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Überprüfung beantwortet</translation>
        </message>
        <message>
            <source>Destruction</source>
            <translation>Vernichtung</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>erledigt am %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message>
            <source>was due on %1</source>
            <translation>war fällig am %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
    </context>
    <context>
        <name>AnswerFault</name>
        <message>
            <source>at most %1 characters are asked; these are %2</source>
            <translation>gefragt sind höchstens %1 Zeichen; dies sind %2</translation>
        </message>
        <message>
            <source>this is not one of the choices</source>
            <translation>das ist keine der Möglichkeiten</translation>
        </message>
        <message>
            <source>the same is chosen twice</source>
            <translation>dasselbe ist zweimal gewählt</translation>
        </message>
        <message>
            <source>a day is asked, as 2026-11-22</source>
            <translation>gefragt ist ein Tag, etwa 2026-11-22</translation>
        </message>
        <message>
            <source>a whole number is asked, 0 or more</source>
            <translation>gefragt ist eine ganze Zahl, 0 oder mehr</translation>
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation>das ist keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>a name is asked</source>
            <translation>gefragt ist ein Name</translation>
        </message>
        <message>
            <source>an enterprise number has ten digits, of which the last two check the others</source>
            <translation>eine Unternehmensnummer hat zehn Ziffern, von denen die letzten beiden die anderen prüfen</translation>
        </message>
        <message>
            <source>yes, no or unknown is asked</source>
            <translation>gefragt ist ja, nein oder unbekannt</translation>
        </message>
        <message>
            <source>a file is asked: choose it, or drop it here</source>
            <translation>gefragt ist eine Datei: wählen Sie sie aus oder ziehen Sie sie hierher</translation>
        </message>
        <message>
            <source>this has to be filled in</source>
            <translation>dies muss ausgefüllt sein</translation>
        </message>
        <message>
            <source>it was not written as the form expects; remove it and answer again</source>
            <translation>es ist nicht so geschrieben, wie das Formular es erwartet; entfernen Sie es und antworten Sie neu</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <comment>row of a table, column, what is wrong</comment>
            <translation>Zeile %1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>AnswerSummary</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>“%1” is a type of file that can run commands on this computer. Open it only if you know who made it.</source>
            <translation>„%1“ ist von einem Dateityp, der auf diesem Computer Befehle ausführen kann. Öffnen Sie die Datei nur, wenn Sie wissen, wer sie erstellt hat.</translation>
        </message>
        <message>
            <source>Open this file?</source>
            <translation>Diese Datei öffnen?</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>Trotzdem öffnen</translation>
        </message>
        <message>
            <source>No program on this computer opens “%1”; save it instead.</source>
            <translation>Kein Programm auf diesem Computer öffnet „%1“; speichern Sie die Datei stattdessen.</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Die Datei speichern</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentList</name>
        <message>
            <source>Attached files</source>
            <translation>Beigefügte Dateien</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>No files</source>
            <translation>Keine Dateien</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Hier stehen die Dateien, die den Antworten des Antrags beigefügt sind.</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <comment>fingerprint of a file</comment>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Not in this workspace</source>
            <comment>an attached file</comment>
            <translation>Nicht in diesem Arbeitsbereich</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Social data</source>
            <translation>Sozialdaten</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <source>National Register</source>
            <translation>Nationalregister</translation>
        </message>
        <message>
            <source>Fiscal data</source>
            <translation>Steuerdaten</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Unterrichtswesen</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstige</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Directly from the holder</source>
            <translation>Direkt vom Dateninhaber</translation>
        </message>
        <message>
            <source>Through the Crossroads Bank (KSZ)</source>
            <translation>Über die Zentrale Datenbank (ZDSS)</translation>
        </message>
        <message>
            <source>Through eHealth</source>
            <translation>Über eHealth</translation>
        </message>
        <message>
            <source>Through the Flemish integrator (VDI)</source>
            <translation>Über den flämischen Dienstintegrator (VDI)</translation>
        </message>
        <message>
            <source>Through the federal integrator (FSI)</source>
            <translation>Über den föderalen Dienstintegrator (FSI)</translation>
        </message>
        <message>
            <source>Through a trusted third party</source>
            <translation>Über eine Vertrauensstelle</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>The file cannot be read. Check that it exists and that you may open it.</source>
            <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <source>The file cannot be written. Check the folder, your rights and the free space.</source>
            <translation>Die Datei kann nicht geschrieben werden. Prüfen Sie den Ordner, Ihre Rechte und den freien Speicherplatz.</translation>
        </message>
        <message>
            <source>The file is not sound JSON; nothing was read from it.</source>
            <translation>Die Datei ist kein gültiges JSON; es wurde nichts daraus gelesen.</translation>
        </message>
        <message>
            <source>The content is not what the format asks; nothing was taken over.</source>
            <translation>Der Inhalt entspricht nicht dem Format; es wurde nichts übernommen.</translation>
        </message>
        <message>
            <source>A rule cannot be evaluated; the rule file has to be corrected.</source>
            <translation>Eine Regel kann nicht ausgewertet werden; die Regeldatei muss berichtigt werden.</translation>
        </message>
        <message>
            <source>There already is a workspace with this name; it was left as it is.</source>
            <translation>Es gibt bereits einen Arbeitsbereich mit diesem Namen; er blieb unverändert.</translation>
        </message>
        <message>
            <source>There is no workspace at this place.</source>
            <translation>An diesem Ort gibt es keinen Arbeitsbereich.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of Beraad. It was not touched; install the newer version to open it.</source>
            <translation>Dieser Arbeitsbereich wurde mit einer neueren Version von Beraad geschrieben. Er blieb unverändert; installieren Sie die neuere Version, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>The workspace does not hold together any more. It was not changed; open a copy from before, or have it verified.</source>
            <translation>Der Arbeitsbereich ist beschädigt. Er blieb unverändert; öffnen Sie eine frühere Kopie oder lassen Sie ihn überprüfen.</translation>
        </message>
        <message>
            <source>The workspace is in use by another program. Close it there and try again.</source>
            <translation>Der Arbeitsbereich wird von einem anderen Programm verwendet. Schließen Sie ihn dort und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Somebody else changed this dossier a moment ago. Look at it again before you decide.</source>
            <translation>Jemand anderes hat diese Akte soeben geändert. Sehen Sie sie erneut ein, bevor Sie entscheiden.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written; nothing was changed.</source>
            <translation>Der Arbeitsbereich konnte nicht gelesen oder geschrieben werden; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>This is not in the workspace.</source>
            <translation>Dies ist im Arbeitsbereich nicht vorhanden.</translation>
        </message>
        <message>
            <source>Your role does not permit this at this point of the dossier.</source>
            <translation>Ihre Rolle lässt dies beim jetzigen Stand der Akte nicht zu.</translation>
        </message>
        <message>
            <source>This cannot be done at this point of the dossier.</source>
            <translation>Dies ist beim jetzigen Stand der Akte nicht möglich.</translation>
        </message>
        <message>
            <source>A reason is needed before this can be recorded.</source>
            <translation>Dies kann erst mit einer Begründung erfasst werden.</translation>
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation>Es fehlen noch Antworten.</translation>
        </message>
        <message>
            <source>Something else has to be finished first.</source>
            <translation>Zuerst muss etwas anderes abgeschlossen werden.</translation>
        </message>
        <message>
            <source>The session has no room left for this file.</source>
            <translation>In der Sitzung ist für diese Akte kein Platz mehr.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>Das Dokument konnte nicht erstellt werden.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Abgebrochen; es wurde nichts geändert.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence of an error, what it is about</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>A catalogue is being imported. This can be recorded when the import is over, or was stopped; drafts are kept until then.</source>
            <translation>Ein Katalog wird importiert. Dies kann festgehalten werden, wenn der Import beendet oder angehalten ist; Entwürfe werden bis dahin aufgehoben.</translation>
        </message>
        <message>
            <source>This file is named, but its content is not in this workspace. Ask whoever attached it for the file and attach it again.</source>
            <translation>Diese Datei ist genannt, aber ihr Inhalt ist nicht in diesem Arbeitsbereich. Erfragen Sie sie bei dem, der sie beigefügt hat, und fügen Sie sie erneut bei.</translation>
        </message>
        <message>
            <source>The kept file is damaged: it is not what was attached. Attach it again, or take it from a copy of the workspace.</source>
            <translation>Die aufbewahrte Datei ist beschädigt: Sie ist nicht die, die beigefügt wurde. Fügen Sie sie erneut bei oder nehmen Sie sie aus einer Kopie des Arbeitsbereichs.</translation>
        </message>
        <message>
            <source>The file is too large to be kept in the workspace.</source>
            <translation>Die Datei ist zu groß, um im Arbeitsbereich aufbewahrt zu werden.</translation>
        </message>
        <message>
            <source>%1 is too large to be kept in the workspace: a file may have at most %2.</source>
            <comment>file name, size</comment>
            <translation>%1 ist zu groß für den Arbeitsbereich: Eine Datei darf höchstens %2 groß sein.</translation>
        </message>
        <message>
            <source>There is no quorum, so nothing can be decided.</source>
            <translation>Das Quorum ist nicht erreicht; es kann nichts entschieden werden.</translation>
        </message>
        <message>
            <source>The votes do not carry this decision.</source>
            <translation>Die Stimmen tragen diese Entscheidung nicht.</translation>
        </message>
        <message>
            <source>Somebody with a conflict of interest does not vote on this item.</source>
            <translation>Wer einen Interessenkonflikt hat, stimmt über diesen Punkt nicht ab.</translation>
        </message>
        <message>
            <source>Nobody chairs the session, so nothing can be decided.</source>
            <translation>Niemand leitet die Sitzung; es kann nichts entschieden werden.</translation>
        </message>
        <message>
            <source>There is no quorum: %1 members may decide on this item and %2 are needed.</source>
            <translation>Kein Quorum: %1 Mitglieder dürfen über diesen Punkt entscheiden, nötig sind %2.</translation>
        </message>
        <message>
            <source>How many members must be present is not known: the chair has to state that there are enough.</source>
            <translation>Wie viele Mitglieder anwesend sein müssen, ist nicht bekannt: Der Vorsitz muss feststellen, dass es genug sind.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item yet.</source>
            <translation>Über diesen Punkt hat noch niemand abgestimmt.</translation>
        </message>
        <message>
            <source>The rule for %1 in favour and %2 against is not known: the chair has to say how the house reads the votes.</source>
            <translation>Die Regel für %1 dafür und %2 dagegen ist nicht bekannt: Der Vorsitz muss sagen, wie die Stimmen zu lesen sind.</translation>
        </message>
        <message>
            <source>The votes say something else: %1 in favour of authorising, %2 against.</source>
            <translation>Die Stimmen sagen etwas anderes: %1 für die Genehmigung, %2 dagegen.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>From the note</source>
            <translation>Laut Bericht</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Abgeleitet</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Stated in the SERV note of February 2022; not checked again since.</source>
            <translation>Steht im SERV-Bericht vom Februar 2022; seither nicht erneut geprüft.</translation>
        </message>
        <message>
            <source>Checked in the law or on the body's own site; the source says where.</source>
            <translation>Im Gesetz oder auf der Website der Einrichtung selbst geprüft; die Quelle nennt die Stelle.</translation>
        </message>
        <message>
            <source>Follows from verified statements; nobody states it in so many words.</source>
            <translation>Folgt aus geprüften Aussagen; steht nirgends wörtlich so.</translation>
        </message>
        <message>
            <source>Nobody has checked this yet. Ask the authority before you rely on it.</source>
            <translation>Noch von niemandem geprüft. Fragen Sie bei der zuständigen Stelle nach, bevor Sie sich darauf stützen.</translation>
        </message>
        <message>
            <source>This file is damaged, or it is no PDF.</source>
            <translation>Diese Datei ist beschädigt oder kein PDF.</translation>
        </message>
        <message>
            <source>This file is protected with a password.</source>
            <translation>Diese Datei ist mit einem Kennwort geschützt.</translation>
        </message>
        <message>
            <source>That is not the password.</source>
            <translation>Das ist nicht das Kennwort.</translation>
        </message>
        <message>
            <source>This file takes too long to read; reading it was stopped.</source>
            <translation>Das Lesen dieser Datei dauert zu lange; es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>This file needs more memory or time than a file may have, or it is made to do harm. Reading it was stopped; nothing else is affected.</source>
            <translation>Diese Datei braucht mehr Speicher oder Zeit, als eine Datei haben darf, oder sie soll Schaden anrichten. Das Lesen wurde abgebrochen; sonst ist nichts betroffen.</translation>
        </message>
        <message>
            <source>The program that reads PDFs (beraad-pdf) is not installed.</source>
            <translation>Das Programm, das PDFs liest (beraad-pdf), ist nicht installiert.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Diese Datei kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Page %1 takes too long to draw; drawing it was stopped.</source>
            <translation>Das Zeichnen von Seite %1 dauert zu lange; es wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Page %1 needs more memory or time than a page may have; drawing it was stopped.</source>
            <translation>Seite %1 braucht mehr Speicher oder Zeit, als eine Seite haben darf; das Zeichnen wurde abgebrochen.</translation>
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation>Seite %1 ist beschädigt und kann nicht gezeichnet werden.</translation>
        </message>
    </context>
    <context>
        <name>FactOrigin</name>
        <message>
            <source>directory</source>
            <translation>Verzeichnis</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Antrag</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>derived from the variables</source>
            <translation>aus den Variablen abgeleitet</translation>
        </message>
        <message>
            <source>default of the rule</source>
            <translation>Vorgabe der Regel</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no register</source>
            <translation>kein Register</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Asked, not answered yet</source>
            <translation>Angefragt, noch ohne Antwort</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Nicht bewertet</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>risk</comment>
            <translation>Gering</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>risk</comment>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>High</source>
            <comment>risk</comment>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>bilateral</source>
            <comment>protocol</comment>
            <translation>bilateral</translation>
        </message>
        <message>
            <source>framework</source>
            <comment>protocol</comment>
            <translation>Rahmenprotokoll</translation>
        </message>
        <message>
            <source>accession</source>
            <comment>to a general protocol</comment>
            <translation>Beitritt</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>How long each leg takes</source>
            <translation>Wie lange jeder Schritt dauert</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Fertig innerhalb von</translation>
        </message>
        <message>
            <source>Still waiting after</source>
            <translation>Noch wartend nach</translation>
        </message>
        <message>
            <source>Stock and flow per month</source>
            <translation>Bestand und Durchlauf pro Monat</translation>
        </message>
        <message>
            <source>Where clocks stood still</source>
            <translation>Wo die Frist ruhte</translation>
        </message>
        <message>
            <source>Decisions by outcome</source>
            <translation>Entscheidungen nach Ergebnis</translation>
        </message>
        <message>
            <source>Why variables were refused</source>
            <translation>Warum Variablen abgelehnt wurden</translation>
        </message>
        <message>
            <source>Variables made coarser</source>
            <translation>Vergröberte Variablen</translation>
        </message>
        <message>
            <source>When open files will be decided</source>
            <translation>Wann über offene Akten entschieden wird</translation>
        </message>
        <message>
            <source>How good forecasts were</source>
            <translation>Wie gut die Prognosen waren</translation>
        </message>
        <message>
            <source>n = %1, %2 not ended, begun %3</source>
            <extracomment>how many passages ended, how many have not, and the period in which they began</extracomment>
            <translation>n = %1, %2 nicht beendet, begonnen %3</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Nicht beendet</translation>
        </message>
        <message>
            <source>Median, hours</source>
            <translation>Median, Stunden</translation>
        </message>
        <message>
            <source>Median with open, hours</source>
            <translation>Median mit offenen, Stunden</translation>
        </message>
        <message>
            <source>25 %</source>
            <translation>25 %</translation>
        </message>
        <message>
            <source>75 %</source>
            <translation>75 %</translation>
        </message>
        <message>
            <source>90 %</source>
            <translation>90 %</translation>
        </message>
        <message>
            <source>Clock stopped, hours</source>
            <translation>Frist ruhte, Stunden</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Within, hours</source>
            <translation>Innerhalb, Stunden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>Share of those that ended</source>
            <translation>Anteil der beendeten</translation>
        </message>
        <message>
            <source>After, hours</source>
            <translation>Nach, Stunden</translation>
        </message>
        <message>
            <source>Still waiting</source>
            <translation>Noch wartend</translation>
        </message>
        <message>
            <source>± (standard error)</source>
            <translation>± (Standardfehler)</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Unter Beobachtung</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beendet</translation>
        </message>
        <message>
            <source>Share that still waits</source>
            <translation>Anteil, der noch wartet</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Am Ende offen</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Akten</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Behörde</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Unterbrechungen</translation>
        </message>
        <message>
            <source>Standing still now</source>
            <translation>Ruhen jetzt</translation>
        </message>
        <message>
            <source>Hours together</source>
            <translation>Stunden insgesamt</translation>
        </message>
        <message>
            <source>n = %1 stops</source>
            <translation>n = %1 Unterbrechungen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Forecast on filing</source>
            <translation>Prognose bei Antragstellung</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Akten</translation>
        </message>
        <message>
            <source>By the day of 50 %</source>
            <translation>Bis zum Tag von 50 %</translation>
        </message>
        <message>
            <source>By the day of 90 %</source>
            <translation>Bis zum Tag von 90 %</translation>
        </message>
        <message>
            <source>Share of files</source>
            <translation>Anteil der Akten</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Lieferung</translation>
        </message>
        <message>
            <source>%1 decided files had a forecast, %2 had none yet</source>
            <translation>%1 entschiedene Akten hatten eine Prognose, %2 noch keine</translation>
        </message>
        <message>
            <source>Decided by then (50 %)</source>
            <translation type="vanished">Bis dahin entschieden (50 %)</translation>
        </message>
        <message>
            <source>Decided by then (90 %)</source>
            <translation type="vanished">Bis dahin entschieden (90 %)</translation>
        </message>
        <message>
            <source>Delivered by then (50 %)</source>
            <translation type="vanished">Bis dahin geliefert (50 %)</translation>
        </message>
        <message>
            <source>%1 open files, %2 of them with a forecast</source>
            <translation>%1 offene Akten, davon %2 mit Prognose</translation>
        </message>
        <message>
            <source>Decision expected (50 %)</source>
            <translation>Entscheidung erwartet (50 %)</translation>
        </message>
        <message>
            <source>Decision at the latest (90 %)</source>
            <translation>Entscheidung spätestens (90 %)</translation>
        </message>
        <message>
            <source>Delivery expected (50 %)</source>
            <translation>Lieferung erwartet (50 %)</translation>
        </message>
        <message>
            <source>Variables granted again</source>
            <translation>Erneut gewährte Variablen</translation>
        </message>
        <message>
            <source>n = %1 of %2 granted lines</source>
            <extracomment>so many lines were granted after another dossier had been granted the same variable; lines granted in all</extracomment>
            <translation>n = %1 von %2 gewährten Zeilen</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>Special category</source>
            <translation>Besondere Kategorie</translation>
        </message>
        <message>
            <source>Highly personal</source>
            <translation>Sehr persönlich</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Nationalregisternummer</translation>
        </message>
        <message>
            <source>Linkage key</source>
            <translation>Verknüpfungsschlüssel</translation>
        </message>
        <message>
            <source>Quasi-identifier</source>
            <translation>Quasi-Identifikator</translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source>%1 (90 %: %2)</source>
            <comment>day by which half of such files are done, day by which nine in ten are</comment>
            <translation>%1 (90 %: %2)</translation>
        </message>
        <message>
            <source>Decision expected %1, everything ready %2</source>
            <translation>Entscheidung erwartet am %1, alles bereit am %2</translation>
        </message>
        <message>
            <source>Everything ready %1</source>
            <translation>Alles bereit am %1</translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation>Voraussichtlich in Kraft am %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation>Voraussichtlich in Kraft am %1, vorsichtig gerechnet am %2</translation>
        </message>
        <message numerus="yes">
            <source>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</source>
            <translation>
                <numerusform>Der Rest des Weges wird viele Male durchgespielt, jeder Schritt so lang wie in früheren Akten (%n hier entschieden). Die Hälfte der Durchgänge ist am ersten Tag fertig, neun von zehn am zweiten.</numerusform>
                <numerusform>Der Rest des Weges wird viele Male durchgespielt, jeder Schritt so lang wie in früheren Akten (%n hier entschieden). Die Hälfte der Durchgänge ist am ersten Tag fertig, neun von zehn am zweiten.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 – %2</source>
            <comment>period: first day, last day</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>open-ended period</comment>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>period without a beginning</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>no limit in time</source>
            <comment>period without beginning and end</comment>
            <translation>zeitlich unbegrenzt</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>duration in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n Tag</numerusform>
                <numerusform>in %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>in %n Woche</numerusform>
                <numerusform>in %n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>vor %n Woche</numerusform>
                <numerusform>vor %n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n Monat</numerusform>
                <numerusform>in %n Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>vor %n Monat</numerusform>
                <numerusform>vor %n Monaten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n Woche</numerusform>
                <numerusform>%n Wochen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Granularity</name>
        <message>
            <source>Exact</source>
            <translation>Exakt</translation>
        </message>
        <message>
            <source>In classes</source>
            <translation>In Klassen</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja oder nein</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeinde</translation>
        </message>
        <message>
            <source>Arrondissement</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provinz</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Bezirk</translation>
        </message>
        <message>
            <source>In groups</source>
            <translation>In Gruppen</translation>
        </message>
        <message>
            <source>Level %1 of the classification</source>
            <translation>Ebene %1 der Klassifikation</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>%1: %2</source>
            <comment>what happened, the reason or note</comment>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s)</source>
            <translation>
                <numerusform>%n Variable genehmigt</numerusform>
                <numerusform>%n Variablen genehmigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s) with conditions</source>
            <translation>
                <numerusform>%n Variable unter Auflagen genehmigt</numerusform>
                <numerusform>%n Variablen unter Auflagen genehmigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked for %n variable(s) coarser</source>
            <translation>
                <numerusform>%n Variable in gröberer Form verlangt</numerusform>
                <numerusform>%n Variablen in gröberer Form verlangt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposed another variable for %n variable(s)</source>
            <translation>
                <numerusform>Für %n Variable eine andere vorgeschlagen</numerusform>
                <numerusform>Für %n Variablen eine andere vorgeschlagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused %n variable(s)</source>
            <translation>
                <numerusform>%n Variable abgelehnt</numerusform>
                <numerusform>%n Variablen abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked a question about %n variable(s)</source>
            <translation>
                <numerusform>Rückfrage zu %n Variable gestellt</numerusform>
                <numerusform>Rückfrage zu %n Variablen gestellt</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided on %1: %2</source>
            <comment>day, outcome</comment>
            <translation>Entschieden am %1: %2</translation>
        </message>
        <message>
            <source>Deliberation %1 of %2: %3</source>
            <comment>number, day, outcome</comment>
            <translation>Beschluss %1 vom %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Submitted with %n variable(s)</source>
            <translation>
                <numerusform>Mit %n Variable eingereicht</numerusform>
                <numerusform>Mit %n Variablen eingereicht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Routed to %n procedure(s)</source>
            <translation>
                <numerusform>%n Verfahren zugeordnet</numerusform>
                <numerusform>%n Verfahren zugeordnet</numerusform>
            </translation>
        </message>
        <message>
            <source>Found complete; the clock runs</source>
            <translation>Für vollständig erklärt; die Frist läuft</translation>
        </message>
        <message>
            <source>Returned as incomplete</source>
            <translation>Als unvollständig zurückgesandt</translation>
        </message>
        <message>
            <source>Supplemented</source>
            <translation>Ergänzt</translation>
        </message>
        <message numerus="yes">
            <source>Took back the verdict on %n variable(s)</source>
            <translation>
                <numerusform>Beurteilung von %n Variable zurückgenommen</numerusform>
                <numerusform>Beurteilung von %n Variablen zurückgenommen</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed the advice</source>
            <translation>Stellungnahme unterzeichnet</translation>
        </message>
        <message>
            <source>Asked a question; the clock stands still</source>
            <translation>Rückfrage gestellt; die Frist ist ausgesetzt</translation>
        </message>
        <message>
            <source>Asked a question</source>
            <translation>Rückfrage gestellt</translation>
        </message>
        <message>
            <source>Answered a question</source>
            <translation>Rückfrage beantwortet</translation>
        </message>
        <message>
            <source>Put on the agenda of %1 (%2)</source>
            <comment>day of the session, minutes</comment>
            <translation>Auf die Tagesordnung vom %1 gesetzt (%2)</translation>
        </message>
        <message>
            <source>Taken off the agenda</source>
            <translation>Von der Tagesordnung abgesetzt</translation>
        </message>
        <message>
            <source>The Minister imposed changes</source>
            <translation>Der Minister hat Änderungen auferlegt</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Abgeschlossen am %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Opened a question of the route again</source>
            <translation>Hat eine Frage des Verfahrenswegs wieder geöffnet</translation>
        </message>
        <message>
            <source>Settled a question of the route</source>
            <translation>Hat eine Frage des Verfahrenswegs entschieden</translation>
        </message>
        <message numerus="yes">
            <source>Routed again to %n procedure(s)</source>
            <translation>
                <numerusform>Neu bestimmt: %n Verfahren</numerusform>
                <numerusform>Neu bestimmt: %n Verfahren</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted inside the organisation</source>
            <translation>Notierte dies innerhalb der Stelle</translation>
        </message>
        <message>
            <source>Asked the other reviewers</source>
            <translation>Fragte die anderen Prüfer</translation>
        </message>
        <message>
            <source>Gave the review back to the whole office</source>
            <translation>Gab die Prüfung an das ganze Team zurück</translation>
        </message>
        <message>
            <source>Gave the review to a colleague</source>
            <translation>Gab die Prüfung an einen Kollegen</translation>
        </message>
        <message>
            <source>Declared a conflict of interest</source>
            <translation>Meldete einen Interessenkonflikt</translation>
        </message>
        <message>
            <source>Took back who reports on the file</source>
            <translation>Nahm den Berichterstatter der Akte zurück</translation>
        </message>
        <message>
            <source>Named who reports on the file</source>
            <translation>Benannte den Berichterstatter der Akte</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>what followed a decision, day</comment>
            <translation>%1 am %2</translation>
        </message>
        <message numerus="yes">
            <source>Returned as incomplete, %n point(s)</source>
            <translation>
                <numerusform>Als unvollständig zurückgesandt, %n Punkt</numerusform>
                <numerusform>Als unvollständig zurückgesandt, %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>A section decided on %1: %2; the file waits for the other section</source>
            <comment>day, outcome</comment>
            <translation>Eine Abteilung entschied am %1: %2; die Akte wartet auf die andere Abteilung</translation>
        </message>
    </context>
    <context>
        <name>Identifiability</name>
        <message>
            <source>Identified</source>
            <translation>Identifiziert</translation>
        </message>
        <message>
            <source>Pseudonymised</source>
            <translation>Pseudonymisiert</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonym</translation>
        </message>
    </context>
    <context>
        <name>IntakeRow</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>let pass</source>
            <translation>durchgelassen</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in Ordnung</translation>
        </message>
        <message>
            <source>asked back</source>
            <translation>nachgefordert</translation>
        </message>
        <message>
            <source>there</source>
            <translation>vorhanden</translation>
        </message>
        <message>
            <source>inadmissible</source>
            <translation>unzulässig</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>to be judged</source>
            <translation>zu beurteilen</translation>
        </message>
        <message>
            <source>before the decision</source>
            <translation>vor der Entscheidung</translation>
        </message>
        <message>
            <source>asked back, changed since</source>
            <translation>nachgefordert, seither geändert</translation>
        </message>
        <message>
            <source>asked back, as it was</source>
            <translation>nachgefordert, unverändert</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>comes first</source>
            <translation>geht voraus</translation>
        </message>
        <message>
            <source>found by the rules</source>
            <translation>von den Regeln des Weges festgestellt</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>anzusehen</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Received on %1</source>
            <translation>Eingegangen am %1</translation>
        </message>
        <message>
            <source>Found complete on %1</source>
            <translation>Für vollständig erklärt am %1</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>Zurückgesandt: %1</translation>
        </message>
        <message>
            <source>Advice signed on %1</source>
            <translation>Stellungnahme unterzeichnet am %1</translation>
        </message>
        <message>
            <source>On the agenda of %1</source>
            <translation>Auf der Tagesordnung vom %1</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>Sitzung vom %1</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>In Kraft ab %1</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Abgeschlossen am %1</translation>
        </message>
        <message>
            <source>Concluded on %1: %2</source>
            <translation>Abgeschlossen am %1: %2</translation>
        </message>
        <message>
            <source>Stopped on %1</source>
            <translation>Eingestellt am %1</translation>
        </message>
        <message>
            <source>Expected by %1</source>
            <translation>Erwartet bis %1</translation>
        </message>
        <message numerus="yes">
            <source>Clock stopped %n time(s)</source>
            <translation>
                <numerusform>Frist %n-mal ausgesetzt</numerusform>
                <numerusform>Frist %n-mal ausgesetzt</numerusform>
            </translation>
        </message>
        <message>
            <source>On the critical path</source>
            <translation>Auf dem kritischen Pfad</translation>
        </message>
        <message>
            <source>No end can be said</source>
            <translation>Ende nicht absehbar</translation>
        </message>
        <message numerus="yes">
            <source>Sent back: %n point(s)</source>
            <translation>
                <numerusform>Zurückgesandt: %n Punkt</numerusform>
                <numerusform>Zurückgesandt: %n Punkte</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leg</name>
        <message>
            <source>Filed to delivery</source>
            <translation>Vom Antrag bis zur Lieferung</translation>
        </message>
        <message>
            <source>Filed to decision</source>
            <translation>Vom Antrag bis zur Entscheidung</translation>
        </message>
        <message>
            <source>Completeness check</source>
            <translation>Prüfung der Vollständigkeit</translation>
        </message>
        <message>
            <source>Sent back to the requester</source>
            <translation>An den Antragsteller zurückgesandt</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>Stellungnahme des DSB</translation>
        </message>
        <message>
            <source>Preparation and report</source>
            <translation>Vorbereitung und Bericht</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Auf einer Tagesordnung</translation>
        </message>
        <message>
            <source>Decision without a session</source>
            <translation>Entscheidung ohne Sitzung</translation>
        </message>
        <message>
            <source>Minister's term</source>
            <translation>Frist des Ministers</translation>
        </message>
        <message>
            <source>Protocol or agreement</source>
            <translation>Protokoll oder Vereinbarung</translation>
        </message>
        <message>
            <source>Requester's own duties</source>
            <translation>Eigene Pflichten des Antragstellers</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Vertrag mit der ZDSS</translation>
        </message>
        <message>
            <source>Linking and delivery</source>
            <translation>Verknüpfung und Lieferung</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Federal</source>
            <translation>Föderal</translation>
        </message>
        <message>
            <source>Flemish</source>
            <translation>Flämisch</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Brüssel</translation>
        </message>
        <message>
            <source>Walloon</source>
            <translation>Wallonisch</translation>
        </message>
        <message>
            <source>French Community</source>
            <translation>Französische Gemeinschaft</translation>
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation>Deutschsprachige Gemeinschaft</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>Parliament</source>
            <translation>Parlament</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>International</source>
            <translation>International</translation>
        </message>
        <message>
            <source>Level not known</source>
            <translation>Ebene nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Your draft</source>
            <translation>Ihr Entwurf</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) to judge for %1</source>
            <comment>organisation</comment>
            <translation>
                <numerusform>%n Variable für %1 zu beurteilen</numerusform>
                <numerusform>%n Variablen für %1 zu beurteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>All variables judged for %1; the advice waits for your signature</source>
            <translation>Alle Variablen für %1 beurteilt; die Stellungnahme wartet auf Ihre Unterschrift</translation>
        </message>
        <message>
            <source>Is the file complete? %1</source>
            <comment>procedure</comment>
            <translation>Ist die Akte vollständig? %1</translation>
        </message>
        <message>
            <source>Choose a session: %1</source>
            <comment>procedure</comment>
            <translation>Sitzung auswählen: %1</translation>
        </message>
        <message>
            <source>Record the decision: %1</source>
            <comment>procedure</comment>
            <translation>Entscheidung erfassen: %1</translation>
        </message>
        <message>
            <source>To be concluded by you: %1</source>
            <comment>procedure</comment>
            <translation>Von Ihnen abzuschließen: %1</translation>
        </message>
        <message>
            <source>A question waits for your answer</source>
            <translation>Eine Rückfrage wartet auf Ihre Antwort</translation>
        </message>
        <message>
            <source>Returned as incomplete: %1</source>
            <comment>procedure</comment>
            <translation>Als unvollständig zurückgesandt: %1</translation>
        </message>
        <message>
            <source>Not on an agenda, and the hand-in day is near: %1</source>
            <comment>procedure</comment>
            <translation>Auf keiner Tagesordnung, und der Einreichungsschluss naht: %1</translation>
        </message>
        <message>
            <source>Takes longer than expected: %1</source>
            <comment>procedure</comment>
            <translation>Dauert länger als erwartet: %1</translation>
        </message>
        <message>
            <source>Untitled request</source>
            <translation>Antrag ohne Titel</translation>
        </message>
        <message>
            <source>Nothing waits for you, and nothing is late.</source>
            <translation>Für Sie liegt nichts an, und nichts ist überfällig.</translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you; nothing is late.</source>
            <translation>
                <numerusform>%n Vorgang wartet auf Sie; nichts ist überfällig.</numerusform>
                <numerusform>%n Vorgänge warten auf Sie; nichts ist überfällig.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing waits for you; %n matter(s) late or at risk.</source>
            <translation>
                <numerusform>Für Sie liegt nichts an; %n Vorgang ist überfällig oder gefährdet.</numerusform>
                <numerusform>Für Sie liegt nichts an; %n Vorgänge sind überfällig oder gefährdet.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation>%1 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you.</source>
            <translation>
                <numerusform>%n Vorgang wartet auf Sie.</numerusform>
                <numerusform>%n Vorgänge warten auf Sie.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late or at risk.</source>
            <translation>
                <numerusform>%n ist überfällig oder gefährdet.</numerusform>
                <numerusform>%n sind überfällig oder gefährdet.</numerusform>
            </translation>
        </message>
        <message>
            <source>An error was reported; your answer becomes a note on quality</source>
            <translation>Ein Fehler wurde gemeldet; Ihre Antwort wird zu einem Qualitätshinweis</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n Tag über der gesetzlichen Frist: %1</numerusform>
                <numerusform>%n Tage über der gesetzlichen Frist: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>noch %n Tag der gesetzlichen Frist: %1</numerusform>
                <numerusform>noch %n Tage der gesetzlichen Frist: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the usual time: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>noch %n Tag der üblichen Zeit: %1</numerusform>
                <numerusform>noch %n Tage der üblichen Zeit: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The retention period ends: destroy the data and record the proof, or ask a renewal</source>
            <translation>Die Aufbewahrungsfrist endet: Daten vernichten und den Nachweis festhalten oder eine Verlängerung beantragen</translation>
        </message>
        <message>
            <source>The file lapsed: what was missing did not come in time: %1</source>
            <comment>procedure</comment>
            <translation>Die Akte ist verfallen: Die Ergänzung kam nicht rechtzeitig: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left to complete the file, else it lapses: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>Noch %n Tag zum Ergänzen der Akte, sonst verfällt sie: %1</numerusform>
                <numerusform>Noch %n Tage zum Ergänzen der Akte, sonst verfällt sie: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>Primary network of social security</source>
            <translation>Primäres Netzwerk der sozialen Sicherheit</translation>
        </message>
        <message>
            <source>Extended network of social security</source>
            <translation>Erweitertes Netzwerk der sozialen Sicherheit</translation>
        </message>
        <message>
            <source>Outside the network of social security</source>
            <translation>Außerhalb des Netzwerks der sozialen Sicherheit</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>OrganisationType</name>
        <message>
            <source>Social security institution</source>
            <translation>Einrichtung für soziale Sicherheit</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Föderale Behörde</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Flämische öffentliche Stelle</translation>
        </message>
        <message>
            <source>Regional government</source>
            <translation>Regionale Behörde</translation>
        </message>
        <message>
            <source>Body of another community</source>
            <translation>Einrichtung einer anderen Gemeinschaft</translation>
        </message>
        <message>
            <source>Local government</source>
            <translation>Lokale Behörde</translation>
        </message>
        <message>
            <source>University</source>
            <translation>Universität</translation>
        </message>
        <message>
            <source>Private research</source>
            <translation>Private Forschungseinrichtung</translation>
        </message>
        <message>
            <source>Statistical authority</source>
            <translation>Statistikbehörde</translation>
        </message>
        <message>
            <source>National Labour Council</source>
            <translation>Nationaler Arbeitsrat</translation>
        </message>
        <message>
            <source>Federal Planning Bureau</source>
            <translation>Föderales Planbüro</translation>
        </message>
        <message>
            <source>Monitoring committee</source>
            <translation>Monitoringausschuss</translation>
        </message>
        <message>
            <source>Court of Audit</source>
            <translation>Rechnungshof</translation>
        </message>
        <message>
            <source>Tax administration</source>
            <translation>Steuerverwaltung</translation>
        </message>
        <message>
            <source>Service integrator</source>
            <translation>Dienstintegrator</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Unternehmen</translation>
        </message>
        <message>
            <source>International body</source>
            <translation>Internationale Einrichtung</translation>
        </message>
        <message>
            <source>Kind not known</source>
            <translation>Art nicht bekannt</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Eingereicht</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgesandt</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In Beurteilung</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Begutachtet</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Auf Tagesordnung</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>Deliberation, chamber social security and health</source>
            <translation>Beratung, Kammer Soziale Sicherheit und Gesundheit</translation>
        </message>
        <message>
            <source>Deliberation, chamber federal government</source>
            <translation>Beratung, Kammer Föderalbehörde</translation>
        </message>
        <message>
            <source>Deliberation, united chambers</source>
            <translation>Beratung, vereinigte Kammern</translation>
        </message>
        <message>
            <source>General deliberation 18/140</source>
            <translation>Allgemeine Beratung 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Flämisches Protokoll</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Föderales Protokoll</translation>
        </message>
        <message>
            <source>National Register, Minister of the Interior</source>
            <translation>Nationalregister, Minister des Innern</translation>
        </message>
        <message>
            <source>Statbel research microdata</source>
            <translation>Forschungsmikrodaten von Statbel</translation>
        </message>
        <message>
            <source>Advice of the DPOs</source>
            <translation>Stellungnahme der Datenschutzbeauftragten</translation>
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation>Datenschutz-Folgenabschätzung</translation>
        </message>
        <message>
            <source>Prior consultation</source>
            <translation>Vorherige Konsultation</translation>
        </message>
        <message>
            <source>Agreement with the original controller</source>
            <translation>Vereinbarung mit dem ursprünglichen Verantwortlichen</translation>
        </message>
        <message>
            <source>Trusted third party</source>
            <translation>Vertrauensstelle</translation>
        </message>
        <message>
            <source>Trusted third party: Statistics Flanders</source>
            <translation>Vertrauensstelle: Flämische Statistikbehörde</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Vertrag mit der ZDSS</translation>
        </message>
        <message>
            <source>Opinion of the VTC</source>
            <translation>Stellungnahme der VTC</translation>
        </message>
        <message>
            <source>Ethics committee</source>
            <translation>Ethikkommission</translation>
        </message>
        <message>
            <source>EHDS data permit</source>
            <translation>EHDS-Datengenehmigung</translation>
        </message>
        <message>
            <source>Re-use request</source>
            <translation>Antrag auf Weiterverwendung</translation>
        </message>
        <message>
            <source>Entry in the record of processing</source>
            <translation>Eintrag ins Verarbeitungsverzeichnis</translation>
        </message>
        <message>
            <source>Small-cell check</source>
            <translation>Small-Cell-Analyse</translation>
        </message>
        <message>
            <source>Authorisation of the VTC (before 2018)</source>
            <translation>Ermächtigung der VTC (bis 2018)</translation>
        </message>
    </context>
    <context>
        <name>ProcedureStatus</name>
        <message>
            <source>Required</source>
            <translation>Erforderlich</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Freiwillig</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Nicht nötig</translation>
        </message>
        <message>
            <source>Your call</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>Cannot be filed yet</source>
            <translation>Noch nicht zulässig</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Ausgeschlossen</translation>
        </message>
        <message>
            <source>Not in force yet</source>
            <translation>Noch nicht in Kraft</translation>
        </message>
        <message>
            <source>Standing by</source>
            <translation>Hilfsweise</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Research</source>
            <translation>Forschung</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Policy evaluation</source>
            <translation>Politikevaluation</translation>
        </message>
        <message>
            <source>Operational task</source>
            <translation>Erfüllung einer Aufgabe</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Prüfung und Kontrolle</translation>
        </message>
        <message>
            <source>Fraud detection</source>
            <translation>Betrugsbekämpfung</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>National Register</source>
            <translation>Nationalregister</translation>
        </message>
        <message>
            <source>Bis register</source>
            <translation>Bis-Register</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Untitled request</source>
            <translation>Antrag ohne Titel</translation>
        </message>
        <message>
            <source>%1 · waits for others of your organisation</source>
            <comment>reminder</comment>
            <translation>%1 · wartet auf andere in Ihrer Organisation</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>when to be reminded</comment>
            <translation>Nie</translation>
        </message>
        <message>
            <source>On the list of the day</source>
            <comment>when to be reminded</comment>
            <translation>Auf der Tagesliste</translation>
        </message>
        <message>
            <source>At once, on the desktop</source>
            <comment>when to be reminded</comment>
            <translation>Sofort, auf dem Desktop</translation>
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Notion of the law</source>
            <translation>Rechtsbegriff</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Tatsache</translation>
        </message>
        <message>
            <source>Name of a fact</source>
            <translation>Name einer Tatsache</translation>
        </message>
        <message>
            <source>Role of an authority</source>
            <translation>Rolle einer Stelle</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>New</source>
            <comment>a rule</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>a rule</comment>
            <translation>Entfallen</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>a rule</comment>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>procedure or finding, status</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>procedure, status, authority</comment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>value of a member that is not there</comment>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Before (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Vorher (%1): %2</translation>
        </message>
        <message>
            <source>After (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Nachher (%1): %2</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <comment>value</comment>
            <translation>Vorher: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <comment>value</comment>
            <translation>Nachher: %1</translation>
        </message>
        <message>
            <source>%1 · %2 – %3 (%4)</source>
            <comment>procedure, authority, status, rule ids</comment>
            <translation>%1 · %2 – %3 (%4)</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of days</comment>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind of entry, its id</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Same route</source>
            <translation>Gleicher Weg</translation>
        </message>
        <message>
            <source>Routed again today, it would need the same.</source>
            <translation>Heute neu bestimmt, verlangte der Weg dasselbe.</translation>
        </message>
        <message>
            <source>Another route</source>
            <translation>Anderer Weg</translation>
        </message>
        <message>
            <source>%1 – was: %2</source>
            <comment>procedure as it becomes, status before</comment>
            <translation>%1 – vorher: %2</translation>
        </message>
        <message>
            <source>Would come</source>
            <translation>Käme hinzu</translation>
        </message>
        <message>
            <source>Would leave</source>
            <translation>Fiele weg</translation>
        </message>
        <message>
            <source>Would have another status</source>
            <translation>Bekäme einen anderen Status</translation>
        </message>
        <message>
            <source>Questions that would open</source>
            <translation>Fragen, die sich stellen würden</translation>
        </message>
        <message>
            <source>Questions that would close</source>
            <translation>Fragen, die sich erledigen würden</translation>
        </message>
        <message>
            <source>New findings</source>
            <translation>Neue Befunde</translation>
        </message>
        <message>
            <source>Findings that would go</source>
            <translation>Befunde, die wegfielen</translation>
        </message>
        <message>
            <source>Expected time</source>
            <translation>Erwartete Zeit</translation>
        </message>
        <message>
            <source>%1 come, %2 leave, %3 change status</source>
            <comment>numbers of procedures</comment>
            <translation>%1 kommen hinzu, %2 fallen weg, %3 ändern den Status</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Refuses everything</source>
            <translation>Lehnt alles ab</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>procedure, status</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Each flow</source>
            <comment>scope of a rule</comment>
            <translation>Jeden Fluss</translation>
        </message>
        <message>
            <source>Whole request</source>
            <comment>scope of a rule</comment>
            <translation>Den ganzen Antrag</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Übermittler</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Antragsteller</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Bedingung</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was folgt</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Exception to</source>
            <translation>Ausnahme von</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleglage</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortlaut</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Frage</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>Wer gefragt wird</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>scope of a rule</comment>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Frees from %1</source>
            <comment>rule ids</comment>
            <translation>Befreit von %1</translation>
        </message>
    </context>
    <context>
        <name>SettleActions</name>
        <message>
            <source>Settle: %1…</source>
            <translation>Entscheiden: %1…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>Why, and who agreed; your name stands with it in the history</source>
            <translation>Warum, und mit wessen Zustimmung; Ihr Name steht dabei im Verlauf</translation>
        </message>
        <message>
            <source>Open %1 again…</source>
            <comment>number of a rule</comment>
            <translation>%1 wieder öffnen…</translation>
        </message>
        <message>
            <source>Why it is open again; it was settled because: %1</source>
            <translation>Warum die Frage wieder offen ist; sie war entschieden, weil: %1</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>kein Verfahren</translation>
        </message>
    </context>
    <context>
        <name>ShortProcedure</name>
        <message>
            <source>IVC social &amp; health</source>
            <translation>ISA Soz. &amp; Gesundheit</translation>
        </message>
        <message>
            <source>IVC federal</source>
            <translation>ISA Föderal</translation>
        </message>
        <message>
            <source>IVC united</source>
            <translation>ISA vereinigt</translation>
        </message>
        <message>
            <source>General 18/140</source>
            <translation>Allgemein 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Fläm. Protokoll</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Föd. Protokoll</translation>
        </message>
        <message>
            <source>Nat. Register</source>
            <translation>Nationalregister</translation>
        </message>
        <message>
            <source>Statbel</source>
            <translation>Statbel</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>DPO-Stellungnahme</translation>
        </message>
        <message>
            <source>DPIA</source>
            <translation>DSFA</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Konsultation</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Vereinbarung</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Vertrauensstelle</translation>
        </message>
        <message>
            <source>Third party VSA</source>
            <translation>Vertrauensst. VSA</translation>
        </message>
        <message>
            <source>KSZ contract</source>
            <translation>ZDSS-Vertrag</translation>
        </message>
        <message>
            <source>VTC opinion</source>
            <translation>VTC-Stellungnahme</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Ethik</translation>
        </message>
        <message>
            <source>EHDS permit</source>
            <translation>EHDS-Genehmigung</translation>
        </message>
        <message>
            <source>Re-use</source>
            <translation>Weiterverwendung</translation>
        </message>
        <message>
            <source>Record entry</source>
            <translation>Verz.-Eintrag</translation>
        </message>
        <message>
            <source>Small cells</source>
            <translation>Kleine Zellen</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgesandt</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Auf Tagesordnung</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Eingestellt</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>The dossier cannot go on without it.</source>
            <translation>Ohne dieses Verfahren kommt die Akte nicht weiter.</translation>
        </message>
        <message>
            <source>May be asked for; nothing waits for it.</source>
            <translation>Kann beantragt werden; nichts hängt davon ab.</translation>
        </message>
        <message>
            <source>A rule says that it is not needed.</source>
            <translation>Laut einer Regel nicht nötig.</translation>
        </message>
        <message>
            <source>A fact is missing or the law leaves a choice; a named person has to decide.</source>
            <translation>Eine Tatsache ist unbekannt, oder das Gesetz lässt eine Wahl; eine namentlich benannte Person muss entscheiden.</translation>
        </message>
        <message>
            <source>Cannot be filed yet: something is missing.</source>
            <translation>Kann noch nicht eingereicht werden: Es fehlt etwas.</translation>
        </message>
        <message>
            <source>A rule excludes it.</source>
            <translation>Durch eine Regel ausgeschlossen.</translation>
        </message>
        <message>
            <source>Not in force on this date; shown for what is coming.</source>
            <translation>An diesem Datum nicht in Kraft; als Ausblick angezeigt.</translation>
        </message>
        <message>
            <source>Stands by until the controllers have said whether they agree.</source>
            <translation>Hilfsweise vorgesehen, bis die Verantwortlichen erklärt haben, ob sie einverstanden sind.</translation>
        </message>
        <message>
            <source>Demo</source>
            <comment>mark on made-up facts</comment>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Made up for the demonstration; not a real contact or fact.</source>
            <translation>Für die Demonstration erfunden; kein wirklicher Kontakt und keine wirkliche Angabe.</translation>
        </message>
    </context>
    <context>
        <name>TrackActions</name>
        <message>
            <source>Find complete</source>
            <translation>Für vollständig erklären</translation>
        </message>
        <message>
            <source>Note (may be empty)</source>
            <translation>Anmerkung (darf leer bleiben)</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Zurücksenden…</translation>
        </message>
        <message>
            <source>Why the file goes back</source>
            <translation>Warum die Akte zurückgesandt wird</translation>
        </message>
        <message>
            <source>What is missing, one a line</source>
            <translation>Was fehlt, je Zeile eine Angabe</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Abschließen…</translation>
        </message>
        <message>
            <source>Reference, e.g. of the signed protocol</source>
            <translation>Aktenzeichen, z. B. des unterzeichneten Protokolls</translation>
        </message>
        <message>
            <source>Day on which it was concluded</source>
            <translation>Datum des Abschlusses</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antworten…</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Antwort auf: %1</translation>
        </message>
        <message>
            <source>Complete the file…</source>
            <translation type="vanished">Akte ergänzen…</translation>
        </message>
        <message>
            <source>What was missing, or where it can be found</source>
            <translation type="vanished">Was fehlte oder wo es zu finden ist</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Zurückziehen…</translation>
        </message>
        <message>
            <source>Why the request is withdrawn; this cannot be undone</source>
            <translation>Warum der Antrag zurückgezogen wird; dies kann nicht rückgängig gemacht werden</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Schließen…</translation>
        </message>
        <message>
            <source>Why the dossier is closed; this cannot be undone</source>
            <translation>Warum die Akte geschlossen wird; dies kann nicht rückgängig gemacht werden</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>what followed a decision</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Proof: where it can be found</source>
            <translation>Nachweis: wo er zu finden ist</translation>
        </message>
        <message>
            <source>Reference: a number, an address</source>
            <translation>Referenz: eine Nummer, eine Adresse</translation>
        </message>
        <message>
            <source>Day on which it happened</source>
            <translation>Tag, an dem es geschah</translation>
        </message>
        <message>
            <source>Ask the requester…</source>
            <translation>Den Antragsteller fragen…</translation>
        </message>
        <message>
            <source>Question; where the law lets it, the clock stands still until the answer</source>
            <translation>Frage; wo das Gesetz es zulässt, steht die Frist bis zur Antwort still</translation>
        </message>
    </context>
    <context>
        <name>VariableType</name>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Ordered categories</source>
            <translation>Geordnete Kategorien</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Approved</source>
            <translation>Genehmigt</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Unter Auflagen</translation>
        </message>
        <message>
            <source>Coarser</source>
            <translation>Gröber</translation>
        </message>
        <message>
            <source>Other variable</source>
            <translation>Andere Variable</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>Rückfrage</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Authorised</source>
            <translation>Ermächtigt</translation>
        </message>
        <message>
            <source>Authorised in part</source>
            <translation>Teilweise ermächtigt</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>decision of a committee</comment>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Vertagt</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Antragsteller</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Datenschutzbeauftragter</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Sekretär</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>Ausschussmitglied</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Verantwortlicher</translation>
        </message>
        <message>
            <source>Public</source>
            <comment>role of a person without rights</comment>
            <translation>Öffentlich</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Neuer Antrag</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Abänderung</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Verlängerung</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>Beitritt</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>severity of a finding</comment>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>Warning</source>
            <comment>severity of a finding</comment>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>severity of a finding</comment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>answer to a yes/no question</comment>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Data extracted</source>
            <translation>Daten extrahiert</translation>
        </message>
        <message>
            <source>Data delivered</source>
            <translation>Daten geliefert</translation>
        </message>
        <message>
            <source>Published</source>
            <comment>a decision or protocol</comment>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Überprüfung beantragt</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Überprüfung beantwortet</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Daten vernichtet</translation>
        </message>
    </context>
    <context>
        <name>beraad::ActionBar</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
    </context>
    <context>
        <name>beraad::AdviceDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Advice of %1</source>
            <comment>organisation</comment>
            <translation>Stellungnahme von %1</translation>
        </message>
        <message>
            <source>Draft advice of %1</source>
            <comment>organisation</comment>
            <translation>Entwurf der Stellungnahme von %1</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Sprache des Dokuments</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::AnswerEditor</name>
        <message>
            <source>year-month-day, e.g. %1</source>
            <translation>Jahr-Monat-Tag, z. B. %1</translation>
        </message>
        <message>
            <source>—</source>
            <comment>no choice made yet</comment>
            <translation>—</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Datei auswählen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Function</source>
            <comment>of a person</comment>
            <translation>Funktion</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Fill in my details</source>
            <translation>Meine Angaben einsetzen</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name der Einrichtung</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Zeile hinzufügen</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Zeile %1 entfernen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Keeping the file</source>
            <translation>Die Datei wird aufbewahrt</translation>
        </message>
        <message>
            <source>No file yet; one can also be dropped here</source>
            <translation>Noch keine Datei; Sie können auch eine hierher ziehen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>file name, size</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · the file itself is not in this workspace: choose it again</source>
            <comment>file name, size</comment>
            <translation>%1 · %2 · die Datei selbst ist nicht in diesem Arbeitsbereich: wählen Sie sie erneut aus</translation>
        </message>
    </context>
    <context>
        <name>beraad::Basket</name>
        <message>
            <source>Add to</source>
            <translation>Hinzufügen zu</translation>
        </message>
        <message>
            <source>Request to add to</source>
            <translation>Antrag, dem hinzugefügt wird</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Antrag öffnen</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Entwurf ohne Titel</translation>
        </message>
        <message>
            <source>A new request</source>
            <translation>Neuer Antrag</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) added to “%1”</source>
            <translation>
                <numerusform>%n Variable zu „%1“ hinzugefügt</numerusform>
                <numerusform>%n Variablen zu „%1“ hinzugefügt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::CataloguePlace</name>
        <message>
            <source>Import a catalogue…</source>
            <translation>Katalog importieren…</translation>
        </message>
        <message>
            <source>Show all variables</source>
            <translation>Alle Variablen zeigen</translation>
        </message>
        <message>
            <source>Name, meaning or code, in any language</source>
            <translation>Name, Bedeutung oder Code, in jeder Sprache</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Liste eingrenzen</translation>
        </message>
        <message>
            <source>No variable matches</source>
            <translation>Keine Variable gefunden</translation>
        </message>
        <message>
            <source>Try fewer letters, or let go of a holder, category or sensitivity.</source>
            <translation>Versuchen Sie es mit weniger Buchstaben, oder heben Sie die Wahl eines Dateninhabers, einer Kategorie oder einer Sensibilität auf.</translation>
        </message>
        <message>
            <source>The catalogue is empty</source>
            <translation>Der Katalog ist leer</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a catalogue</source>
            <translation>Katalog importieren</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Where the catalogue came from</source>
            <translation>Woher der Katalog kommt</translation>
        </message>
        <message>
            <source>Import what a holder publishes: DCAT, DDI, SKOS, a statistics file or CSV. A file can also be dropped here.</source>
            <translation>Importieren Sie, was ein Dateninhaber veröffentlicht: DCAT, DDI, SKOS, eine Statistikdatei oder CSV. Eine Datei kann auch hierher gezogen werden.</translation>
        </message>
        <message numerus="yes">
            <source>more than %n found</source>
            <translation>
                <numerusform>mehr als %n gefunden</numerusform>
                <numerusform>mehr als %n gefunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”. These have: %2</source>
            <translation>Nichts heißt „%1“. Diese enthalten: %2</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Kataloge (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The import was stopped; the catalogue is as it was.</source>
            <translation>Der Import wurde angehalten; der Katalog ist wie zuvor.</translation>
        </message>
    </context>
    <context>
        <name>beraad::CodeListModel</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
    </context>
    <context>
        <name>beraad::CodesModel</name>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Bedeutung</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
    </context>
    <context>
        <name>beraad::CommandPalette</name>
        <message>
            <source>Places, dossiers, variables, people, actions</source>
            <translation>Bereiche, Akten, Variablen, Personen, Befehle</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing has these letters in this order.</source>
            <translation>Nichts enthält diese Buchstaben in dieser Reihenfolge.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ConditionsForm</name>
        <message>
            <source>Proven by</source>
            <translation>Nachzuweisen durch</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Spätestens am</translation>
        </message>
    </context>
    <context>
        <name>beraad::DatasetDetails</name>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Show its variables</source>
            <translation>Seine Variablen zeigen</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Im Verzeichnis öffnen</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code beim Dateninhaber</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>Erfasster Zeitraum</translation>
        </message>
        <message>
            <source>Places covered</source>
            <translation>Erfasstes Gebiet</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Erneuert</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Lieferung nach</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reihe</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Veröffentlicht</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Given out as (%1)</source>
            <translation>Abgegeben als (%1)</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>An wen man sich wendet</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionDetails</name>
        <message>
            <source>%1 of %2</source>
            <comment>number, day</comment>
            <translation>%1 vom %2</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden durch</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In Kraft ab</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Daten von</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Zweck</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Veröffentlicht unter</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>Anderswo veröffentlicht</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>Hier entschieden</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Auflagen</translation>
        </message>
        <message>
            <source>Variables (%1)</source>
            <comment>number</comment>
            <translation>Variablen (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und noch %n</numerusform>
                <numerusform>und noch %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of amendments</source>
            <translation>Kette der Änderungen</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <comment>number of a decision</comment>
            <translation>%1 (diese)</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was folgt</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionPanel</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Ergebnis</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Auflagen</translation>
        </message>
        <message>
            <source>&amp;Motivation</source>
            <translation>&amp;Begründung</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Entscheidung erfassen</translation>
        </message>
        <message>
            <source>Holds from %1: ten working days after the session, unless the Minister imposes changes (law of 23 November 2023, verified).</source>
            <translation type="vanished">Gilt ab %1: zehn Werktage nach der Sitzung, sofern der Minister keine Änderungen auferlegt (Gesetz vom 23. November 2023, geprüft).</translation>
        </message>
        <message>
            <source>The decision needs a number.</source>
            <translation>Die Nummer der Entscheidung fehlt.</translation>
        </message>
        <message>
            <source>This outcome needs a motivation.</source>
            <translation>Dieses Ergebnis muss begründet werden.</translation>
        </message>
        <message>
            <source>&amp;Authorised lines</source>
            <translation>Genehmigte Z&amp;eilen</translation>
        </message>
        <message>
            <source>An advice refuses this line</source>
            <translation>Eine Stellungnahme lehnt diese Zeile ab</translation>
        </message>
        <message>
            <source>No line is left: that is a refusal.</source>
            <translation>Es bleibt keine Zeile: Das ist eine Ablehnung.</translation>
        </message>
        <message>
            <source>The file goes back among those that wait; its next item is linked to this one.</source>
            <translation>Die Akte kehrt zu den wartenden zurück; ihr nächster Punkt verweist auf diesen.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too.</source>
            <translation type="vanished">Diese Abteilung entscheidet; die gemeinsame Akte ist entschieden und erhält ihre Nummer, wenn auch die andere Abteilung entschieden hat.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too (%1).</source>
            <translation>Diese Abteilung entscheidet; die gemeinsame Akte ist entschieden und erhält ihre Nummer, sobald auch die andere Abteilung entschieden hat (%1).</translation>
        </message>
        <message>
            <source>Holds from %1, unless the Minister imposes changes (%2).</source>
            <translation>Gilt ab dem %1, sofern der Minister keine Änderungen auferlegt (%2).</translation>
        </message>
    </context>
    <context>
        <name>beraad::DirectoryPlace</name>
        <message>
            <source>Name, abbreviation, or what a body holds</source>
            <translation>Name, Abkürzung oder Datenbestand</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Einrichtungen</translation>
        </message>
        <message>
            <source>Level of government</source>
            <translation>Verwaltungsebene</translation>
        </message>
        <message>
            <source>No body matches</source>
            <translation>Keine Einrichtung gefunden</translation>
        </message>
        <message>
            <source>Try fewer letters, or all levels.</source>
            <translation>Versuchen Sie es mit weniger Buchstaben oder mit allen Ebenen.</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle Ebenen</translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n Einrichtung</numerusform>
                <numerusform>%n Einrichtungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Verzeichnis</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Neue Organisation…</translation>
        </message>
        <message>
            <source>Import a directory…</source>
            <translation>Verzeichnis importieren…</translation>
        </message>
        <message>
            <source>Export the directory…</source>
            <translation>Verzeichnis exportieren…</translation>
        </message>
        <message>
            <source>%1 is in the directory</source>
            <comment>organisation</comment>
            <translation>%1 steht im Verzeichnis</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <comment>organisation</comment>
            <translation>%1 wurde geändert</translation>
        </message>
        <message>
            <source>Import a directory</source>
            <translation>Verzeichnis importieren</translation>
        </message>
        <message>
            <source>Directory (*.json)</source>
            <translation>Verzeichnis (*.json)</translation>
        </message>
        <message>
            <source>Directory imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of organisations</comment>
            <translation>Verzeichnis importiert: %1 neu, %2 geändert, %3 unverändert</translation>
        </message>
        <message>
            <source>Export the directory</source>
            <translation>Verzeichnis exportieren</translation>
        </message>
        <message>
            <source>The directory was written to %1</source>
            <comment>file</comment>
            <translation>Das Verzeichnis wurde nach %1 geschrieben</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Sprache des Dokuments</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentsPane</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Sprache des Dokuments</translation>
        </message>
        <message>
            <source>No authority receives a document: no procedure is needed.</source>
            <translation>Keine Stelle erhält ein Dokument: Es ist kein Verfahren nötig.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Als PDF speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Save all…</source>
            <translation>Alle speichern…</translation>
        </message>
        <message>
            <source>Document and who receives it</source>
            <translation>Dokument und Empfänger</translation>
        </message>
        <message>
            <source>Save all documents</source>
            <translation>Alle Dokumente speichern</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in %1</source>
            <translation>
                <numerusform>%n Dokument gespeichert in %1</numerusform>
                <numerusform>%n Dokumente gespeichert in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierCard</name>
        <message>
            <source>No day can be said yet</source>
            <translation>Noch kein Datum absehbar</translation>
        </message>
        <message numerus="yes">
            <source>No day can be said yet: %n procedure(s) without a stated time</source>
            <translation>
                <numerusform>Noch kein Datum absehbar: %n Verfahren ohne angegebene Dauer</numerusform>
                <numerusform>Noch kein Datum absehbar: %n Verfahren ohne angegebene Dauer</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation type="vanished">Voraussichtlich in Kraft am %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation type="vanished">Voraussichtlich in Kraft am %1, vorsichtig gerechnet am %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>eingereicht am %1</translation>
        </message>
        <message>
            <source>still open: %1</source>
            <comment>procedures</comment>
            <translation>noch offen: %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierPage</name>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Lines with their verdicts</source>
            <translation>Zeilen mit ihren Beurteilungen</translation>
        </message>
        <message>
            <source>Show the fingerprint of each entry</source>
            <translation>Prüfsumme jedes Eintrags zeigen</translation>
        </message>
        <message>
            <source>Closer (+)</source>
            <translation>Vergrößern (+)</translation>
        </message>
        <message>
            <source>Farther (−)</source>
            <translation>Verkleinern (−)</translation>
        </message>
        <message>
            <source>Everything (0)</source>
            <translation>Alles (0)</translation>
        </message>
        <message>
            <source>No day can be said yet</source>
            <translation>Noch kein Datum absehbar</translation>
        </message>
        <message>
            <source>No day can be said yet; no time is known for: %1</source>
            <translation>Noch kein Datum absehbar; keine Dauer bekannt für: %1</translation>
        </message>
        <message>
            <source>Expected in force on %1 (%2)</source>
            <translation type="vanished">Voraussichtlich in Kraft am %1 (%2)</translation>
        </message>
        <message>
            <source>%1, cautiously %2</source>
            <comment>expected day, cautious day</comment>
            <translation type="vanished">%1, vorsichtig gerechnet am %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>eingereicht am %1</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>Teile der Akte</translation>
        </message>
        <message>
            <source>The chosen track</source>
            <translation>Das ausgewählte Verfahren</translation>
        </message>
        <message>
            <source>builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>baut auf %1 auf</translation>
        </message>
        <message>
            <source>cannot print</source>
            <translation>Drucken nicht möglich</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>tab, number</comment>
            <translation>Dateien (%1)</translation>
        </message>
        <message>
            <source>This dossier is not yours to see</source>
            <translation>Dieses Dossier ist nicht für Sie bestimmt</translation>
        </message>
        <message>
            <source>Its parties and the bodies that judge it see what stands in it.</source>
            <translation>Seine Parteien und die Stellen, die darüber urteilen, sehen, was darin steht.</translation>
        </message>
        <message>
            <source>Asked back (%1)</source>
            <comment>tab, number</comment>
            <translation>Nachgefordert (%1)</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Nachgefordert</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftDocument</name>
        <message>
            <source>change elsewhere</source>
            <translation>Änderung an anderer Stelle</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftPage</name>
        <message>
            <source>Sections</source>
            <translation>Teile</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Entwurf ohne Titel</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>Entfernung</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) removed</source>
            <translation>
                <numerusform>%n Variable entfernt</numerusform>
                <numerusform>%n Variablen entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · saved</source>
            <translation>Entwurf · gespeichert</translation>
        </message>
        <message>
            <source>Draft · saving…</source>
            <translation>Entwurf · wird gespeichert…</translation>
        </message>
        <message>
            <source>cheaper form</source>
            <translation>günstigere Form</translation>
        </message>
        <message>
            <source>earlier answer</source>
            <translation>frühere Antwort</translation>
        </message>
        <message>
            <source>earlier answers</source>
            <translation>frühere Antworten</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) taken over</source>
            <translation>
                <numerusform>%n frühere Antwort übernommen</numerusform>
                <numerusform>%n frühere Antworten übernommen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::EvidenceViewer</name>
        <message>
            <source>No files</source>
            <translation>Keine Dateien</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Hier stehen die Dateien, die den Antworten des Antrags beigefügt sind.</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Diese Datei kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Datei wird geöffnet…</translation>
        </message>
        <message>
            <source>This type of file is not shown here</source>
            <translation>Dieser Dateityp wird hier nicht angezeigt</translation>
        </message>
        <message>
            <source>It can be opened in another program. Files of strangers can do harm; open it only if you know who made it.</source>
            <translation>Sie kann in einem anderen Programm geöffnet werden. Dateien von Fremden können Schaden anrichten; öffnen Sie sie nur, wenn Sie wissen, wer sie gemacht hat.</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>S. %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>“%1” (%2, %3)</source>
            <comment>quoted words, file, place in it</comment>
            <translation>„%1“ (%2, %3)</translation>
        </message>
        <message>
            <source>Find in the files</source>
            <translation>In den Dateien suchen</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Wörter kopieren</translation>
        </message>
        <message>
            <source>Quote into the reason</source>
            <translation>In die Begründung zitieren</translation>
        </message>
        <message>
            <source>Mark the words</source>
            <translation>Wörter markieren</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>What scripts use</source>
            <translation>Was Skripte verwenden</translation>
        </message>
        <message>
            <source>Open outside</source>
            <translation>Außerhalb öffnen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Close the files</source>
            <translation>Dateien schließen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Notes and what was found</source>
            <translation>Notizen und Funde</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
    </context>
    <context>
        <name>beraad::FacetsModel</name>
        <message>
            <source>Holder</source>
            <translation>Dateninhaber</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilität</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n variable(s)</source>
            <translation>
                <numerusform>%1, %n Variable</numerusform>
                <numerusform>%1, %n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <comment>value to narrow the list by</comment>
            <translation>ausgewählt</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
    </context>
    <context>
        <name>beraad::FaultReports</name>
        <message>
            <source>What the catalogue says is wrong</source>
            <translation>Was der Katalog sagt, stimmt nicht</translation>
        </message>
        <message>
            <source>The delivered data are wrong</source>
            <translation>Die gelieferten Daten stimmen nicht</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Behoben</translation>
        </message>
        <message>
            <source>Known, and stays</source>
            <translation>Bekannt, und bleibt</translation>
        </message>
        <message>
            <source>No fault</source>
            <translation>Kein Fehler</translation>
        </message>
        <message>
            <source>Waits for the holder</source>
            <translation>Wartet auf den Inhaber</translation>
        </message>
        <message>
            <source>Report an error…</source>
            <translation>Fehler melden…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>place of the fault, organisation, day</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 answered on %2: %3</source>
            <comment>holder, day, text</comment>
            <translation>%1 antwortete am %2: %3</translation>
        </message>
        <message>
            <source>Answer anew…</source>
            <translation>Erneut antworten…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antworten…</translation>
        </message>
        <message>
            <source>Report an error to the holder</source>
            <translation>Dem Inhaber einen Fehler melden</translation>
        </message>
        <message>
            <source>What is wrong?</source>
            <translation>Was stimmt nicht?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>What do you see, and what did you expect? Write no personal data.</source>
            <translation>Was sehen Sie, und was haben Sie erwartet? Schreiben Sie keine personenbezogenen Daten.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>The holder finds your report under what needs him.</source>
            <translation>Der Inhaber findet Ihre Meldung unter dem, was auf ihn wartet.</translation>
        </message>
        <message>
            <source>Answer a report</source>
            <translation>Eine Meldung beantworten</translation>
        </message>
        <message>
            <source>What did you find?</source>
            <translation>Was haben Sie festgestellt?</translation>
        </message>
        <message>
            <source>Everybody reads this as a note on quality, unless there is no fault.</source>
            <translation>Alle lesen dies als Qualitätshinweis, außer wenn kein Fehler vorliegt.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
    </context>
    <context>
        <name>beraad::FigureChartView</name>
        <message>
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>Not ended, last seen</source>
            <translation>Nicht beendet, zuletzt gesehen</translation>
        </message>
    </context>
    <context>
        <name>beraad::FiguresPlace</name>
        <message>
            <source>Import another system's history…</source>
            <translation>Verlauf eines anderen Systems importieren…</translation>
        </message>
        <message>
            <source>Remove this history</source>
            <translation>Diesen Verlauf entfernen</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV speichern…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>Work out again</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Whose history</source>
            <translation>Wessen Verlauf</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Behörde</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Who was waited for</source>
            <translation>Auf wen gewartet wurde</translation>
        </message>
        <message>
            <source>Year in which it began</source>
            <translation>Jahr des Beginns</translation>
        </message>
        <message>
            <source>From this activity</source>
            <translation>Ab dieser Aktivität</translation>
        </message>
        <message>
            <source>To this activity</source>
            <translation>Bis zu dieser Aktivität</translation>
        </message>
        <message>
            <source>Without stops of the clock</source>
            <translation>Ohne Unterbrechungen der Frist</translation>
        </message>
        <message>
            <source>The numbers behind the chart</source>
            <translation>Die Zahlen hinter dem Diagramm</translation>
        </message>
        <message>
            <source>The dossiers behind the row</source>
            <translation>Die Akten hinter der Zeile</translation>
        </message>
        <message>
            <source>Generated history: made up to try things out, not what any body really took.</source>
            <translation>Erzeugter Verlauf: zum Ausprobieren erfunden, nicht die wirklichen Zeiten einer Stelle.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Reading the history of all dossiers…</source>
            <translation>Der Verlauf aller Akten wird gelesen…</translation>
        </message>
        <message>
            <source>How far the figures are</source>
            <translation>Fortschritt der Zahlen</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Noch nichts zu zählen</translation>
        </message>
        <message>
            <source>Figures appear when dossiers are filed, or when you import another system's history. Perhaps a filter leaves nothing over.</source>
            <translation>Zahlen erscheinen, sobald Akten eingereicht sind oder Sie den Verlauf eines anderen Systems importieren. Vielleicht lässt ein Filter nichts übrig.</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Tabelle speichern</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Save chart and table</source>
            <translation>Diagramm und Tabelle speichern</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Import another system's history</source>
            <translation>Verlauf eines anderen Systems importieren</translation>
        </message>
        <message>
            <source>Event logs (*.csv *.xes *.xes.gz *.gz *.txt)</source>
            <translation>Ereignisprotokolle (*.csv *.xes *.xes.gz *.gz *.txt)</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) imported</source>
            <translation>
                <numerusform>%n Fall importiert</numerusform>
                <numerusform>%n Fälle importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 ist entfernt</translation>
        </message>
        <message>
            <source>%1 (%2 cases)</source>
            <translation>%1 (%2 Fälle)</translation>
        </message>
        <message>
            <source>Dossiers of this workspace</source>
            <translation>Akten dieses Arbeitsbereichs</translation>
        </message>
        <message>
            <source>From any activity</source>
            <translation>Ab beliebiger Aktivität</translation>
        </message>
        <message>
            <source>To any activity</source>
            <translation>Bis zu beliebiger Aktivität</translation>
        </message>
        <message>
            <source>All legs</source>
            <translation>Alle Schritte</translation>
        </message>
        <message>
            <source>All authorities</source>
            <translation>Alle Behörden</translation>
        </message>
        <message>
            <source>All procedures</source>
            <translation>Alle Verfahren</translation>
        </message>
        <message>
            <source>Everybody waited for</source>
            <translation>Worauf gewartet wurde: alle</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle Jahre</translation>
        </message>
        <message>
            <source>Choose a row to see the dossiers behind it</source>
            <translation>Wählen Sie eine Zeile, um ihre Akten zu sehen</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) behind this row</source>
            <translation>
                <numerusform>%n Akte hinter dieser Zeile</numerusform>
                <numerusform>%n Akten hinter dieser Zeile</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesModel</name>
        <message>
            <source>Untitled draft</source>
            <translation>Entwurf ohne Titel</translation>
        </message>
        <message>
            <source>Draft · %1 · changed %2</source>
            <translation>Entwurf · %1 · geändert %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n Rückfrage</numerusform>
                <numerusform>%n Rückfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>a dossier</comment>
            <translation>wartet auf Sie</translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesPane</name>
        <message>
            <source>Newest first</source>
            <translation>Neueste zuerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Älteste zuerst</translation>
        </message>
        <message>
            <source>Last changed first</source>
            <translation>Zuletzt geändert zuerst</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Nach Titel</translation>
        </message>
        <message>
            <source>waits for me</source>
            <translation>wartet auf mich</translation>
        </message>
        <message>
            <source>asked by me</source>
            <translation>von mir beantragt</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <comment>organisation</comment>
            <translation>beantragt von %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <comment>authority</comment>
            <translation>bei %1</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sortieren</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Only what waits for me</source>
            <translation>Nur was auf mich wartet</translation>
        </message>
        <message>
            <source>Only what I asked</source>
            <translation>Nur was ich beantragt habe</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Beantragt von</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>Every authority</source>
            <translation>Jede Stelle</translation>
        </message>
        <message>
            <source>No view is saved yet</source>
            <translation>Es ist noch keine Ansicht gespeichert</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Diese Ansicht speichern…</translation>
        </message>
        <message>
            <source>Open the list with this view</source>
            <translation>Die Liste mit dieser Ansicht öffnen</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Diese Ansicht umbenennen…</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Diese Ansicht löschen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>Ansicht „%1“ gespeichert</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>Diese Ansicht umbenennen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>There already is a view “%1”</source>
            <translation>Es gibt schon eine Ansicht „%1“</translation>
        </message>
        <message>
            <source>View “%1” deleted</source>
            <translation>Ansicht „%1“ gelöscht</translation>
        </message>
        <message>
            <source>No request matches</source>
            <translation>Kein Antrag gefunden</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Noch keine Anträge</translation>
        </message>
        <message>
            <source>Try fewer letters, or take the filters away.</source>
            <translation>Versuchen Sie es mit weniger Buchstaben oder entfernen Sie die Filter.</translation>
        </message>
        <message>
            <source>Start a new one, or drop a request file here. Dossiers of others stand here when you have a part in them.</source>
            <translation>Beginnen Sie einen neuen oder ziehen Sie eine Antragsdatei hierher. Dossiers anderer stehen hier, wenn Sie daran beteiligt sind.</translation>
        </message>
        <message>
            <source>Title, number or requester</source>
            <translation>Titel, Nummer oder Antragsteller</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anträge</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Filter and sort</source>
            <translation>Filtern und sortieren</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Filter entfernen</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>Alle Phasen</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Laufend</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>phase of requests</comment>
            <translation>Entschieden</translation>
        </message>
        <message>
            <source>Closed or withdrawn</source>
            <translation>Geschlossen oder zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>beraad::FindBar</name>
        <message>
            <source>Find in the file</source>
            <translation>In der Datei suchen</translation>
        </message>
        <message>
            <source>In &amp;all files</source>
            <translation>In &amp;allen Dateien</translation>
        </message>
        <message>
            <source>Previous hit (Shift+Enter)</source>
            <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Next hit (Enter)</source>
            <translation>Nächster Treffer (Eingabe)</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>Suche schließen (Esc)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 of %2, searching…</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 von %2, Suche läuft…</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s), file %1 of %2</source>
            <translation>
                <numerusform>%n Treffer, Datei %1 von %2</numerusform>
                <numerusform>%n Treffer, Datei %1 von %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s) in all files</source>
            <translation>
                <numerusform>%n Treffer in allen Dateien</numerusform>
                <numerusform>%n Treffer in allen Dateien</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FirstRunDialog</name>
        <message>
            <source>Welcome to Beraad</source>
            <translation>Willkommen bei Beraad</translation>
        </message>
        <message>
            <source>One request for data, every authority that has a say, and the way it goes.</source>
            <translation>Ein Datenantrag, alle Stellen, die mitentscheiden, und der Weg, den er nimmt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Look around in a demonstration</source>
            <translation>Sich in einer Demonstration umsehen</translation>
        </message>
        <message>
            <source>A workspace with made-up people and dossiers in every phase. You can play every role, and move the day forward.</source>
            <translation>Ein Arbeitsbereich mit erfundenen Personen und Akten in jeder Phase. Sie können jede Rolle übernehmen und das Datum vorrücken.</translation>
        </message>
        <message>
            <source>Start an empty workspace of my own</source>
            <translation>Einen eigenen, leeren Arbeitsbereich anlegen</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Einrichtung</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Your name is still missing.</source>
            <translation>Ihr Name fehlt noch.</translation>
        </message>
        <message>
            <source>Choose the organisation you work for.</source>
            <translation>Wählen Sie die Einrichtung, für die Sie arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormChangesCard</name>
        <message>
            <source>The form has changed since this draft was last saved</source>
            <translation>Das Formular hat sich geändert, seit dieser Entwurf zuletzt gespeichert wurde</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Your answer to %1 stands at “%2” now.</source>
            <comment>id of a question, label of another</comment>
            <translation>Ihre Antwort auf %1 steht jetzt bei „%2“.</translation>
        </message>
        <message>
            <source>“%1”: the choice “%2” is called “%3” now.</source>
            <translation>„%1“: Die Auswahl „%2“ heißt jetzt „%3“.</translation>
        </message>
        <message>
            <source>“%1” is no longer asked; your answer is kept at the foot of the form.</source>
            <translation>„%1“ wird nicht mehr gefragt; Ihre Antwort bleibt am Ende des Formulars erhalten.</translation>
        </message>
        <message>
            <source>“%1” was answered already; your answer to %2 is kept at the foot of the form.</source>
            <comment>label of a question, id of another</comment>
            <translation>„%1“ war bereits beantwortet; Ihre Antwort auf %2 bleibt am Ende des Formulars erhalten.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormerAnswersCard</name>
        <message>
            <source>No longer asked</source>
            <translation>Nicht mehr gefragt</translation>
        </message>
        <message>
            <source>The form asked this before. Your answers are kept with the request; no authority receives them.</source>
            <translation>Das Formular hat dies früher gefragt. Ihre Antworten bleiben beim Antrag erhalten; keine Stelle erhält sie.</translation>
        </message>
    </context>
    <context>
        <name>beraad::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>How Beraad works</source>
            <translation>Wie Beraad arbeitet</translation>
        </message>
        <message>
            <source>One request, every authority</source>
            <translation>Ein Antrag, alle Stellen</translation>
        </message>
        <message>
            <source>A request is a list of variables. From who holds them, who receives them and why, the rules derive which procedures are needed. Each line of the route says which rule asks for it, where that rule stands and how sure that is.</source>
            <translation>Ein Antrag ist eine Liste von Variablen. Wer über sie verfügt, wer sie erhält und wozu: Daraus leiten die Regeln ab, welche Verfahren nötig sind. Bei jedem Verfahren ist angegeben, welche Regel es verlangt, wo diese Regel steht und wie gesichert sie ist.</translation>
        </message>
        <message>
            <source>Nothing is guessed</source>
            <translation>Nichts wird geraten</translation>
        </message>
        <message>
            <source>A fact that is missing becomes a question. Both branches are shown, the stricter one first, and a named person decides.</source>
            <translation>Aus einer unbekannten Tatsache wird eine Frage. Beide Wege werden gezeigt, der strengere zuerst, und eine namentlich benannte Person entscheidet.</translation>
        </message>
        <message>
            <source>How sure is a statement?</source>
            <translation>Wie gesichert ist eine Aussage?</translation>
        </message>
        <message>
            <source>Verified: checked in the law or at the body itself. From the note: stated by the SERV in 2022. Derived: follows from verified statements. Unverified: ask the authority before you rely on it.</source>
            <translation>Geprüft: im Gesetz oder bei der Einrichtung selbst nachgesehen. Laut Bericht: vom SERV im Jahr 2022 angegeben. Abgeleitet: folgt aus geprüften Aussagen. Ungeprüft: Fragen Sie bei der zuständigen Stelle nach, bevor Sie sich darauf stützen.</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>Die Termine</translation>
        </message>
        <message>
            <source>The likely date adds up the stated expectations along the slowest chain of procedures and the sessions in the calendar. The cautious date is later; where no expectation is known, Beraad says so instead of inventing one.</source>
            <translation>Das voraussichtliche Datum ergibt sich aus den angegebenen Dauern entlang der langsamsten Kette von Verfahren und aus den Sitzungen im Kalender. Das vorsichtige Datum liegt später; wo keine Dauer bekannt ist, sagt Beraad dies, statt eine zu erfinden.</translation>
        </message>
        <message>
            <source>Everything is kept</source>
            <translation>Alles wird aufbewahrt</translation>
        </message>
        <message>
            <source>Drafts save themselves. What is submitted, said and decided is written down once, in a chain that anyone can verify.</source>
            <translation>Entwürfe werden von selbst gespeichert. Was eingereicht, gesagt und entschieden wird, wird ein für alle Mal festgehalten, in einer Kette, die jeder überprüfen kann.</translation>
        </message>
        <message>
            <source>This is a demonstration</source>
            <translation>Dies ist eine Demonstration</translation>
        </message>
        <message>
            <source>People and dossiers are made up. Change who you are at the top right, and move the day forward to see a dossier travel.</source>
            <translation>Personen und Akten sind erfunden. Wählen Sie oben rechts, wer Sie sind, und rücken Sie das Datum vor, um den Weg einer Akte zu verfolgen.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Beigefügte Dateien</translation>
        </message>
        <message>
            <source>A file that is attached is kept in the workspace, once, and whoever may read the answer may open it. What is opened is a copy. An exported request has its files in a folder beside it.</source>
            <translation>Eine beigefügte Datei wird im Arbeitsbereich aufbewahrt, einmal, und wer die Antwort lesen darf, darf sie öffnen. Geöffnet wird eine Kopie. Ein exportierter Antrag hat seine Dateien in einem Ordner daneben.</translation>
        </message>
        <message>
            <source>The list of requests</source>
            <translation>Die Liste der Anträge</translation>
        </message>
        <message>
            <source>You see the dossiers in which you have a part. What you filter and sort can be saved as a view under a name, and one view can be the one that the list opens with.</source>
            <translation>Sie sehen die Dossiers, an denen Sie beteiligt sind. Was Sie filtern und sortieren, kann als Ansicht unter einem Namen gespeichert werden, und mit einer Ansicht kann sich die Liste öffnen.</translation>
        </message>
        <message>
            <source>Judging lines</source>
            <translation>Zeilen beurteilen</translation>
        </message>
        <message>
            <source>Each line of a request gets a verdict of each holder and recipient. One letter is enough: A approve, C with conditions, G coarsen, V replace, R refuse, Q ask. A verdict is for all selected lines, or for a whole data set on its heading. N and P go to the next and the previous line without a verdict, U shows only those, D groups by data set. Verdicts can be taken back until the advice is signed.</source>
            <translation>Jede Zeile eines Antrags erhält eine Beurteilung jedes Inhabers und jedes Empfängers. Ein Buchstabe genügt: A genehmigen, C mit Auflagen, G vergröbern, V ersetzen, R ablehnen, Q rückfragen. Eine Beurteilung gilt für alle gewählten Zeilen oder, auf der Überschrift eines Datensatzes, für den ganzen Datensatz. N und P gehen zur nächsten und vorigen Zeile ohne Beurteilung, U zeigt nur diese, D gruppiert nach Datensatz. Beurteilungen können zurückgenommen werden, bis die Stellungnahme unterzeichnet ist.</translation>
        </message>
        <message>
            <source>Refusing needs a reason</source>
            <translation>Ablehnen braucht eine Begründung</translation>
        </message>
        <message>
            <source>So do coarsening, replacing, and saying otherwise than was said before of the same variable for the same kind of purpose. What could be given instead is worked out from the code list, the parts of a date and the catalogue.</source>
            <translation>Ebenso vergröbern, ersetzen und eine andere Beurteilung als früher über dieselbe Variable für dieselbe Art von Zweck. Was stattdessen gegeben werden kann, wird aus der Codeliste, den Teilen eines Datums und dem Katalog berechnet.</translation>
        </message>
        <message>
            <source>Files beside the lines</source>
            <translation>Dateien neben den Zeilen</translation>
        </message>
        <message>
            <source>A PDF is read by a separate program that can do nothing else, and scripts in it never run. Marks and notes are kept beside the file, never in it. Words that are selected can be quoted into a reason.</source>
            <translation>Ein PDF wird von einem eigenen Programm gelesen, das nichts anderes kann; Skripte darin laufen nie. Markierungen und Notizen stehen neben der Datei, nie darin. Ausgewählte Wörter können in eine Begründung zitiert werden.</translation>
        </message>
        <message>
            <source>Sessions and their agendas</source>
            <translation>Sitzungen und ihre Tagesordnungen</translation>
        </message>
        <message>
            <source>A file waits until it is complete (Ctrl+E) and then goes on an agenda: drag it, or Ctrl+J. Plan (Ctrl+L) proposes a session for every waiting file and says for each why not an earlier one; nothing moves before the proposal is accepted, and what is pinned never does. Hand-in and dispatch days are counted back from the session in working days.</source>
            <translation>Eine Akte wartet, bis sie vollständig ist (Strg+E), und kommt dann auf eine Tagesordnung: durch Ziehen oder mit Strg+J. Planen (Strg+L) schlägt für jede wartende Akte eine Sitzung vor und sagt jeweils, warum keine frühere; nichts wird verschoben, bevor der Vorschlag angenommen ist, und was festgesetzt ist, nie. Abgabe- und Versandtage werden in Arbeitstagen von der Sitzung zurückgezählt.</translation>
        </message>
        <message>
            <source>Holding a session</source>
            <translation>Eine Sitzung abhalten</translation>
        </message>
        <message>
            <source>Enter opens the page of a session. Tick who is present and who chairs, note who steps aside from an item, record the votes, then decide it (Ctrl+Shift+D). Somebody must chair, there must be a quorum, and the votes must carry the decision. Where the rules of the house are not known, the chair states how they are read, and that stands in the minutes. Alt+Up and Alt+Down change the order; after the minutes are closed nothing can be added.</source>
            <translation>Die Eingabetaste öffnet die Seite einer Sitzung. Kreuzen Sie an, wer anwesend ist und wer den Vorsitz hat, vermerken Sie, wer sich bei einem Punkt zurückzieht, halten Sie die Stimmen fest und entscheiden Sie dann (Strg+Umschalt+D). Jemand muss den Vorsitz haben, das Quorum muss erreicht sein, und die Stimmen müssen die Entscheidung tragen. Wo die Geschäftsordnung nicht bekannt ist, sagt der Vorsitz, wie sie gelesen wird, und das steht im Protokoll. Alt+Auf und Alt+Ab ändern die Reihenfolge; nach dem Schließen des Protokolls kann nichts hinzugefügt werden.</translation>
        </message>
        <message>
            <source>What a clock means</source>
            <translation>Was eine Uhr bedeutet</translation>
        </message>
        <message>
            <source>The clock of a procedure starts when the file is complete and ends with the decision. Where the law lets a question stop it, days of waiting for the answer do not count: net time is without them, gross time with them. A term of the law is shown with its source; where none was found, the date is only what is usual. Days are Belgian days, and working days leave out the public holidays.</source>
            <translation>Die Uhr eines Verfahrens beginnt, wenn die Akte vollständig ist, und endet mit der Entscheidung. Wo das Gesetz erlaubt, dass eine Frage sie anhält, zählen die Tage des Wartens auf die Antwort nicht: netto ist ohne sie, brutto mit ihnen. Eine gesetzliche Frist wird mit ihrer Quelle gezeigt; wo keine gefunden wurde, ist das Datum nur das Übliche. Tage sind belgische Tage, und Feiertage sind keine Arbeitstage.</translation>
        </message>
        <message>
            <source>The register of decisions</source>
            <translation>Das Register der Entscheidungen</translation>
        </message>
        <message>
            <source>Decisions made here and decisions published elsewhere stand in one list, each with the chain of its amendments and with what follows it: entry into force, delivery, publication, destruction and its proof. Enter opens the dossier, Ctrl+O the deliberation as a PDF, Ctrl+Shift+P begins a new request that cites the decision, Ctrl+C copies the reference. Variables and conditions are shown only to those who have a part in the dossier.</source>
            <translation>Hier getroffene und anderswo veröffentlichte Entscheidungen stehen in einer Liste, jede mit der Kette ihrer Änderungen und mit dem, was auf sie folgt: Inkrafttreten, Lieferung, Veröffentlichung, Vernichtung und deren Nachweis. Die Eingabetaste öffnet die Akte, Strg+O den Beschluss als PDF, Strg+Umschalt+P beginnt einen neuen Antrag, der auf die Entscheidung verweist, Strg+C kopiert die Fundstelle. Variablen und Bedingungen sehen nur jene, die an der Akte beteiligt sind.</translation>
        </message>
        <message>
            <source>How figures are worked out</source>
            <translation>Wie Zahlen berechnet werden</translation>
        </message>
        <message>
            <source>Every chart says how many files it is made of and how many of them are still open. The median and the quartiles interpolate linearly between the sorted values (the definition that R and NumPy use unless told otherwise). The whiskers of a box end at the last value within one and a half times its height; what lies beyond is drawn by itself.</source>
            <translation>Jedes Diagramm sagt, aus wie vielen Akten es besteht und wie viele davon noch offen sind. Median und Quartile werden zwischen den sortierten Werten linear interpoliert (die Definition, die R und NumPy verwenden, wenn nichts anderes gesagt wird). Die Antennen eines Kastens enden beim letzten Wert innerhalb des Anderthalbfachen seiner Höhe; was darüber hinaus liegt, wird einzeln gezeichnet.</translation>
        </message>
        <message>
            <source>Open files are not left out</source>
            <translation>Offene Akten werden nicht weggelassen</translation>
        </message>
        <message>
            <source>A file that is still open has taken at least so long: it is censored. Survival curves (Kaplan and Meier) count it until today and mark it; leaving it out would make every leg look quicker than it is. Where fewer than half are finished, there is no median yet, and none is shown.</source>
            <translation>Eine Akte, die noch offen ist, hat mindestens so lange gedauert: Sie ist zensiert. Überlebenskurven (Kaplan und Meier) zählen sie bis heute mit und kennzeichnen sie; sie wegzulassen ließe jeden Abschnitt schneller erscheinen, als er ist. Wo weniger als die Hälfte abgeschlossen ist, gibt es noch keinen Median, und es wird keiner gezeigt.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Once a day the overview lists what waits for you or comes up. It presses more as time passes, and what has waited too long also reaches the controller of the organisation. In the list (Ctrl+Shift+R) Enter opens a matter, S puts it off for a week, D puts it away until it presses more, Ctrl+Z takes that back. For each kind you choose: on the list, at once on the desktop, or never. On the desktop no dossier is named.</source>
            <translation>Einmal am Tag listet die Übersicht auf, was auf Sie wartet oder bevorsteht. Mit der Zeit drängt es mehr, und was zu lange wartet, erreicht auch den Verantwortlichen der Organisation. In der Liste (Strg+Umschalt+R) öffnet die Eingabetaste eine Sache, S stellt sie eine Woche zurück, D legt sie weg, bis sie mehr drängt, Strg+Z nimmt das zurück. Für jede Art wählen Sie: auf der Liste, sofort auf dem Desktop oder nie. Auf dem Desktop wird keine Akte genannt.</translation>
        </message>
        <message>
            <source>What happened here before</source>
            <translation>Was hier zuvor geschah</translation>
        </message>
        <message>
            <source>Once thirty files were decided in this workspace, the dates come from them: the rest of the way is played many times with how long each step took here. By the first day half of the plays were through, by the second nine in ten. Files that still wait are not counted, so that in a growing backlog the days are too early.</source>
            <translation>Sobald in diesem Arbeitsbereich über dreißig Akten entschieden wurde, stammen die Daten daraus: Der restliche Weg wird viele Male mit der Dauer durchgespielt, die jeder Schritt hier brauchte. Bis zum ersten Tag war die Hälfte der Durchläufe fertig, bis zum zweiten neun von zehn. Noch wartende Akten zählen nicht mit; bei wachsendem Rückstand sind die Tage daher zu früh.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImagePane</name>
        <message>
            <source>Picture of %1 × %2 pixels</source>
            <translation>Bild mit %1 × %2 Pixeln</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportBar</name>
        <message>
            <source>Stop the import</source>
            <translation>Import anhalten</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Fortschritt des Imports</translation>
        </message>
        <message>
            <source>Importing %1: %2 items</source>
            <translation>%1 wird importiert: %2 Einträge</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportReportView</name>
        <message>
            <source>Save as text…</source>
            <translation>Als Text speichern…</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Zurück zum Katalog</translation>
        </message>
        <message>
            <source>What the import of %1 did</source>
            <translation>Was der Import von %1 bewirkt hat</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Aus der Quelle verschwunden</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items of an import</comment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>items of an import</comment>
            <translation>Verschwunden</translation>
        </message>
        <message>
            <source>Requests that ask for what changed</source>
            <translation>Anträge, die Geändertes verlangen</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Nicht unverändert übernommen</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Textdateien (*.txt)</translation>
        </message>
        <message>
            <source>import.txt</source>
            <translation>import.txt</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>Der Bericht wurde gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportSheet</name>
        <message>
            <source>Import a catalogue</source>
            <translation>Einen Katalog importieren</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Holder, where the file names none</source>
            <translation>Dateninhaber, wo die Datei keinen nennt</translation>
        </message>
        <message>
            <source>Data set, where the file names none</source>
            <translation>Datensatz, wo die Datei keinen nennt</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>Datenkategorie</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Sprache der Texte</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>As the file shows</source>
            <translation>Wie die Datei zeigt</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>No file is chosen. A file can also be dropped here.</source>
            <translation>Keine Datei gewählt. Eine Datei kann auch hierher gezogen werden.</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Kataloge (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Die Datei wird angesehen…</translation>
        </message>
        <message>
            <source>%1. It holds nothing that a catalogue keeps.</source>
            <translation>%1. Sie enthält nichts, was ein Katalog aufnimmt.</translation>
        </message>
        <message>
            <source>%1. It begins with:</source>
            <translation>%1. Sie beginnt mit:</translation>
        </message>
    </context>
    <context>
        <name>beraad::IntakePage</name>
        <message>
            <source>Back to the board</source>
            <translation type="vanished">Zurück zur Tafel</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation>Nachfordern</translation>
        </message>
        <message>
            <source>Next to judge</source>
            <translation>Nächster zu beurteilender Punkt</translation>
        </message>
        <message>
            <source>Previous to judge</source>
            <translation>Voriger zu beurteilender Punkt</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation>Die Akte ist vollständig</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>What is asked back keeps the file from being complete.</source>
            <translation>Was nachgefordert wird, hält die Akte unvollständig.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) still have to be judged.</source>
            <translation>
                <numerusform>%n Punkt ist noch zu beurteilen.</numerusform>
                <numerusform>%n Punkte sind noch zu beurteilen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is let pass: say why in the note.</source>
            <translation>Etwas wird durchgelassen: Sagen Sie in der Notiz, warum.</translation>
        </message>
        <message>
            <source>Nothing is asked back</source>
            <translation>Nichts wird nachgefordert</translation>
        </message>
        <message>
            <source>One message to the requester, in the language of the file</source>
            <translation>Eine Nachricht an den Antragsteller, in der Sprache der Akte</translation>
        </message>
        <message>
            <source>The clock of the file starts</source>
            <translation>Die Frist der Akte beginnt</translation>
        </message>
        <message>
            <source>All points at once; the file waits for the requester</source>
            <translation>Alle Punkte auf einmal; die Akte wartet auf den Antragsteller</translation>
        </message>
        <message>
            <source>The file is complete; its clock runs</source>
            <translation>Die Akte ist vollständig; ihre Frist läuft</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) asked back in one message</source>
            <translation>
                <numerusform>%n Punkt in einer Nachricht nachgefordert</numerusform>
                <numerusform>%n Punkte in einer Nachricht nachgefordert</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 there, %3 missing, %4 to be judged, %5 needed before the decision</source>
            <translation>%1 von %2 vorhanden, %3 fehlen, %4 zu beurteilen, %5 vor der Entscheidung nötig</translation>
        </message>
        <message numerus="yes">
            <source>%n to ask back</source>
            <translation>
                <numerusform>%n nachzufordern</numerusform>
                <numerusform>%n nachzufordern</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be judged</source>
            <translation>
                <numerusform>%n zu beurteilen</numerusform>
                <numerusform>%n zu beurteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>In the file: %1</source>
            <translation>In der Akte: %1</translation>
        </message>
        <message>
            <source>What the authority asks</source>
            <translation>Was die Stelle verlangt</translation>
        </message>
        <message>
            <source>Add to this point, in your own words</source>
            <translation>Ergänzen Sie diesen Punkt mit eigenen Worten</translation>
        </message>
        <message>
            <source>At the end of the message, or as a note that the file is complete</source>
            <translation>Am Ende der Nachricht, oder als Notiz zur Feststellung, dass die Akte vollständig ist</translation>
        </message>
    </context>
    <context>
        <name>beraad::ItemPane</name>
        <message>
            <source>The agenda is empty</source>
            <translation>Die Tagesordnung ist leer</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Eine Akte anderer</translation>
        </message>
        <message>
            <source>Asked by %1</source>
            <translation>Beantragt von %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Akte %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>vollständig seit %1</translation>
        </message>
        <message>
            <source>postponed on %1: %2</source>
            <translation>vertagt am %1: %2</translation>
        </message>
        <message>
            <source>%1 on %2, number %3</source>
            <comment>outcome, day, number</comment>
            <translation>%1 am %2, Nummer %3</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of document, organisation</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, verdict</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No advice signed yet</source>
            <translation>Noch keine Stellungnahme unterzeichnet</translation>
        </message>
        <message>
            <source>advices differ</source>
            <translation>Stellungnahmen weichen ab</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), with the advices</source>
            <translation>
                <numerusform>%n Zeile mit den Stellungnahmen</numerusform>
                <numerusform>%n Zeilen mit den Stellungnahmen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Rapporteur</source>
            <translation>&amp;Berichterstatter</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>For the min&amp;utes</source>
            <translation>Für das Protoko&amp;ll</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Lines with the advices</source>
            <translation>Zeilen mit den Stellungnahmen</translation>
        </message>
        <message>
            <source>%1 on %2 by %3</source>
            <comment>outcome, day, section of a committee</comment>
            <translation>%1 am %2 durch %3</translation>
        </message>
        <message>
            <source>also before %1 on %2</source>
            <comment>section of a committee, day</comment>
            <translation>auch vor %1 am %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::LineDetails</name>
        <message>
            <source>Why it is asked</source>
            <translation>Warum sie beantragt wird</translation>
        </message>
        <message>
            <source>No justification was given.</source>
            <translation>Es wurde keine Begründung angegeben.</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detaillierungsgrad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Grundgesamtheit</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <source>What others advise</source>
            <translation>Was andere empfehlen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its sentence</comment>
            <translation type="vanished">%1: %2</translation>
        </message>
        <message>
            <source>The variable</source>
            <translation>Die Variable</translation>
        </message>
        <message>
            <source>The catalogue does not know this variable.</source>
            <translation>Der Katalog kennt diese Variable nicht.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Exists</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Not in the whole period asked for</source>
            <translation>Nicht für den gesamten beantragten Zeitraum</translation>
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation>Codes (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, see the catalogue</source>
            <translation>
                <numerusform>und %n weiterer, siehe Katalog</numerusform>
                <numerusform>und %n weitere, siehe Katalog</numerusform>
            </translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Frühere Beurteilungen</translation>
        </message>
        <message>
            <source>Nobody has judged this variable in this workspace yet.</source>
            <translation>Diese Variable wurde in diesem Arbeitsbereich noch nicht beurteilt.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>organisation, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Eine Akte anderer</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its reasons</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signed advices differ</source>
            <translation>Unterzeichnete Stellungnahmen weichen ab</translation>
        </message>
        <message>
            <source>Questions and notes on the dossier</source>
            <translation>Fragen und Notizen zur Akte</translation>
        </message>
        <message>
            <source>Questions and notes</source>
            <translation>Fragen und Notizen</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>noch nicht unterzeichnet</translation>
        </message>
    </context>
    <context>
        <name>beraad::LinesTable</name>
        <message>
            <source>2015 – 2020</source>
            <comment>example of a period</comment>
            <translation>2015 – 2020</translation>
        </message>
        <message>
            <source>As the request</source>
            <translation>Wie im Antrag</translation>
        </message>
        <message>
            <source>No variables yet. The catalogue holds what can be asked for; what you add there appears here.</source>
            <translation>Noch keine Variablen. Der Katalog enthält, was beantragt werden kann; was Sie dort hinzufügen, erscheint hier.</translation>
        </message>
        <message>
            <source>Find variables…</source>
            <translation>Variablen suchen…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Variables asked for</source>
            <translation>Beantragte Variablen</translation>
        </message>
        <message>
            <source>More questions about the variable</source>
            <translation>Weitere Fragen zur Variable</translation>
        </message>
    </context>
    <context>
        <name>beraad::LogSheet</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import the history of another system</source>
            <translation>Verlauf eines anderen Systems importieren</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Fall</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Ausführende</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Geschrieben als</translation>
        </message>
        <message>
            <source>Times without a zone are read as Belgian. Nothing is kept when a line cannot be read.</source>
            <translation>Zeiten ohne Zone gelten als belgisch. Nichts wird behalten, wenn eine Zeile nicht lesbar ist.</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Die ersten Zeilen der Datei</translation>
        </message>
        <message>
            <source>Say what it is called here.</source>
            <translation>Geben Sie ihm einen Namen.</translation>
        </message>
        <message>
            <source>Say which columns name the case, the activity and the time.</source>
            <translation>Geben Sie die Spalten für Fall, Aktivität und Zeitpunkt an.</translation>
        </message>
    </context>
    <context>
        <name>beraad::MainWindow</name>
        <message>
            <source>Search or do something</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Zurück zur vorigen Ansicht</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu einlesen</translation>
        </message>
        <message>
            <source>Narrow or widen the rail</source>
            <translation>Leiste schmaler oder breiter</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Nächste Sprache</translation>
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation>Hilfe und Tastenkürzel</translation>
        </message>
        <message>
            <source>Close Beraad</source>
            <translation>Beraad beenden</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Bereiche</translation>
        </message>
        <message>
            <source>Beraad – demonstration</source>
            <translation>Beraad – Demonstration</translation>
        </message>
        <message>
            <source>Act as %1</source>
            <comment>person</comment>
            <translation>Als %1 handeln</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Akte</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Whom do you act as? Name, role or organisation</source>
            <translation>Als wer handeln Sie? Name, Rolle oder Einrichtung</translation>
        </message>
    </context>
    <context>
        <name>beraad::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>Einzelheiten</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>beraad::NotesPanel</name>
        <message>
            <source>Marks and notes</source>
            <translation>Markierungen und Notizen</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Keine Notizen</translation>
        </message>
        <message>
            <source>Choose words and mark them or write a note; it is kept beside the file, never in it.</source>
            <translation>Wählen Sie Wörter und markieren Sie sie, oder schreiben Sie eine Notiz; sie liegt neben der Datei, nie darin.</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Schreiben…</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Zitieren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>A mark without words</source>
            <translation>Eine Markierung ohne Wörter</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quotation</comment>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <comment>place in a file</comment>
            <translation>Notiz zu %1</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Notiz behalten</translation>
        </message>
        <message>
            <source>The note is removed</source>
            <translation>Die Notiz ist entfernt</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationDetails</name>
        <message>
            <source>Data protection officer</source>
            <translation>Datenschutzbeauftragter (DPO)</translation>
        </message>
        <message>
            <source>No contact is known. The directory of the body itself or its website may name one.</source>
            <translation>Kein Kontakt bekannt. Möglicherweise nennt das Verzeichnis oder die Website der Einrichtung einen.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Write to the DPO</source>
            <translation>Dem DPO schreiben</translation>
        </message>
        <message>
            <source>Copy e-mail</source>
            <translation>E-Mail-Adresse kopieren</translation>
        </message>
        <message>
            <source>Question about a data request</source>
            <comment>subject of an e-mail</comment>
            <translation>Frage zu einem Datenantrag</translation>
        </message>
        <message>
            <source>%1 copied</source>
            <comment>e-mail address</comment>
            <translation>%1 kopiert</translation>
        </message>
        <message>
            <source>What the rules look at</source>
            <translation>Worauf die Regeln achten</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Datenbestand</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Föderale Behörde</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Flämische öffentliche Stelle</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleglage</translation>
        </message>
        <message>
            <source>For research with pseudonymised data, received by %1.</source>
            <translation>Für Forschung mit pseudonymisierten Daten; Empfänger: %1.</translation>
        </message>
        <message>
            <source>Decides or acts in</source>
            <translation>Zuständig für oder beteiligt an</translation>
        </message>
        <message>
            <source>%1 (demo)</source>
            <comment>person</comment>
            <translation>%1 (Demo)</translation>
        </message>
        <message>
            <source>People in this workspace</source>
            <translation>Personen in diesem Arbeitsbereich</translation>
        </message>
        <message>
            <source>Asking for data: %1</source>
            <comment>category of data</comment>
            <translation>Daten beantragen: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>dossier id, title</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A general question</source>
            <translation>Eine allgemeine Frage</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationEditor</name>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Neue Organisation</translation>
        </message>
        <message>
            <source>Change %1</source>
            <comment>an organisation</comment>
            <translation>%1 ändern</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>lower-case letters, digits, '-' and '.': agodi</source>
            <translation>Kleinbuchstaben, Ziffern, '-' und '.': agodi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>member of an organisation, language</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Abkürzung</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Was sie hält</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Ebene</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Föderalbehörde</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Flämische Instanz</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>law, article, or page where this is said</source>
            <translation>Gesetz, Artikel oder Seite, wo dies steht</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Datenschutzbeauftragter</translation>
        </message>
        <message>
            <source>E-mail of the DPO</source>
            <translation>E-Mail des DSB</translation>
        </message>
        <message>
            <source>Telephone of the DPO</source>
            <translation>Telefon des DSB</translation>
        </message>
        <message>
            <source>Web page of the DPO</source>
            <translation>Webseite des DSB</translation>
        </message>
        <message>
            <source>Site of the organisation</source>
            <translation>Website der Organisation</translation>
        </message>
        <message>
            <source>An id of lower-case letters, digits, '-' and '.' is needed.</source>
            <translation>Eine Id aus Kleinbuchstaben, Ziffern, '-' und '.' ist nötig.</translation>
        </message>
        <message>
            <source>There is an organisation %1 already.</source>
            <translation>Es gibt schon eine Organisation %1.</translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation>Ein Name in mindestens einer Sprache ist nötig.</translation>
        </message>
        <message>
            <source>%1 is not an e-mail address.</source>
            <translation>%1 ist keine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Rules look at what you changed: say in the source where it comes from.</source>
            <translation>Regeln sehen sich an, was Sie geändert haben: nennen Sie in der Quelle, woher es kommt.</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutcomesEditor</name>
        <message>
            <source>Add a procedure</source>
            <translation>Ein Verfahren hinzufügen</translation>
        </message>
        <message>
            <source>Add a finding</source>
            <translation>Einen Befund hinzufügen</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Schwere</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Take this out</source>
            <translation>Dies entfernen</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutlineModel</name>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>%1 of %2 required answers</source>
            <translation>%1 von %2 Pflichtangaben</translation>
        </message>
    </context>
    <context>
        <name>beraad::OverviewPlace</name>
        <message>
            <source>Needs you</source>
            <translation>Wartet auf Sie</translation>
        </message>
        <message>
            <source>Late or at risk</source>
            <translation>Überfällig oder gefährdet</translation>
        </message>
        <message>
            <source>Next sessions</source>
            <translation>Nächste Sitzungen</translation>
        </message>
        <message>
            <source>My dossiers</source>
            <translation>Meine Akten</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Für Sie liegt nichts an.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Nichts ist überfällig.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>No dossier of yours yet. A new request starts in Requests, or with a variable from the catalogue.</source>
            <translation>Sie haben noch keine Akte. Ein neuer Antrag beginnt unter „Anträge“ oder mit einer Variable aus dem Katalog.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Reminders…</source>
            <translation>Erinnerungen…</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Erinnerungen von heute</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Heute gibt es nichts, woran Sie zu erinnern wären.</translation>
        </message>
    </context>
    <context>
        <name>beraad::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Seiten des Dokuments</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfPane</name>
        <message>
            <source>Pages and outline</source>
            <translation>Seiten und Gliederung</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Kleiner (Strg+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Größer (Strg++)</translation>
        </message>
        <message>
            <source>Width</source>
            <comment>fit the page to the width of the view</comment>
            <translation type="vanished">Breite</translation>
        </message>
        <message>
            <source>Fit the width (Ctrl+1)</source>
            <translation>An die Breite anpassen (Strg+1)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>fit a whole page into the view</comment>
            <translation type="vanished">Seite</translation>
        </message>
        <message>
            <source>Fit the page (Ctrl+2)</source>
            <translation>An die Seite anpassen (Strg+2)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Go to a page (Ctrl+L)</source>
            <translation>Zu einer Seite gehen (Strg+L)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Gliederung</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Kennwort</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Datei wird geöffnet…</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Diese Datei kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>A form, shown only</source>
            <translation>Ein Formular, nur angezeigt</translation>
        </message>
        <message>
            <source>Scripts, not run</source>
            <translation>Skripte, nicht ausgeführt</translation>
        </message>
        <message>
            <source>Files inside, not opened</source>
            <translation>Enthaltene Dateien, nicht geöffnet</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>number of pages</comment>
            <translation>von %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>S. %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfView</name>
        <message>
            <source>Page %1 of %2</source>
            <comment>of a file</comment>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PlanPanel</name>
        <message>
            <source>With a session every two weeks</source>
            <translation>Mit einer Sitzung alle zwei Wochen</translation>
        </message>
        <message>
            <source>With one more rapporteur</source>
            <translation>Mit einem Berichterstatter mehr</translation>
        </message>
        <message>
            <source>%1: waiting %2 on average instead of %3, %4 at most instead of %5.</source>
            <comment>what if; days</comment>
            <translation>%1: im Mittel %2 Wartezeit statt %3, höchstens %4 statt %5.</translation>
        </message>
        <message>
            <source>a file of another committee</source>
            <translation>eine Akte eines anderen Ausschusses</translation>
        </message>
        <message>
            <source>Stays where it is</source>
            <translation>Bleibt, wo sie steht</translation>
        </message>
        <message>
            <source>The earliest session that can take it</source>
            <translation>Die früheste Sitzung, die sie behandeln kann</translation>
        </message>
        <message>
            <source>Not on %1: it waits until the decision on %2 holds</source>
            <translation>Nicht am %1: wartet, bis die Entscheidung über %2 gilt</translation>
        </message>
        <message>
            <source>Not on %1: close to its other half</source>
            <translation>Nicht am %1: nahe bei der anderen Hälfte</translation>
        </message>
        <message>
            <source>Not on %1: its rapporteur reports on %2 there</source>
            <translation>Nicht am %1: Der Berichterstatter berichtet dort über %2</translation>
        </message>
        <message>
            <source>Not on %1: %2 is more urgent there</source>
            <translation>Nicht am %1: dort ist %2 dringender</translation>
        </message>
        <message>
            <source>No room on %1</source>
            <translation>Kein Platz am %1</translation>
        </message>
        <message>
            <source>Moving it to %1 would gain too little</source>
            <translation>Ein Verschieben auf %1 brächte zu wenig</translation>
        </message>
        <message>
            <source>No session of the calendar can take it</source>
            <translation>Keine Sitzung des Kalenders kann sie behandeln</translation>
        </message>
        <message>
            <source>Waiting %1 on average; by order of arrival %2</source>
            <comment>days, days</comment>
            <translation>Mittlere Wartezeit %1; nach Eingang %2</translation>
        </message>
        <message>
            <source>No plan is better by more than a tenth of a percent</source>
            <translation>Kein Plan ist um mehr als ein Zehntelprozent besser</translation>
        </message>
        <message>
            <source>A better plan could save at most %1 of what is lost in waiting</source>
            <translation>Ein besserer Plan könnte höchstens %1 des Wartens sparen</translation>
        </message>
        <message>
            <source>%1. %2.</source>
            <comment>two sentences</comment>
            <translation>%1. %2.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Planning the agendas of all committees…</source>
            <translation>Die Tagesordnungen aller Ausschüsse werden geplant…</translation>
        </message>
        <message>
            <source>Working out what it would change…</source>
            <translation>Es wird berechnet, was das ändern würde…</translation>
        </message>
        <message>
            <source>The agendas are as good as they can be</source>
            <translation>Die Tagesordnungen sind so gut wie möglich</translation>
        </message>
        <message numerus="yes">
            <source>The plan changes %n agenda item(s)</source>
            <translation>
                <numerusform>Der Plan ändert %n Punkt</numerusform>
                <numerusform>Der Plan ändert %n Punkte</numerusform>
            </translation>
        </message>
        <message>
            <source>To %1</source>
            <comment>session day</comment>
            <translation>Auf %1</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>session days</comment>
            <translation>Von %1 auf %2</translation>
        </message>
        <message>
            <source>What the plan changes</source>
            <translation>Was der Plan ändert</translation>
        </message>
        <message>
            <source>Accept the plan</source>
            <translation>Plan annehmen</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Was wäre wenn</translation>
        </message>
        <message>
            <source>A session every two weeks</source>
            <translation>Alle zwei Wochen eine Sitzung</translation>
        </message>
        <message>
            <source>One more rapporteur</source>
            <translation>Ein Berichterstatter mehr</translation>
        </message>
    </context>
    <context>
        <name>beraad::PresencePanel</name>
        <message>
            <source>No vote</source>
            <translation>Keine Stimme</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>Dafür</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Dagegen</translation>
        </message>
        <message>
            <source>Abstains</source>
            <translation>Enthält sich</translation>
        </message>
        <message>
            <source>Steps aside…</source>
            <translation>Nimmt nicht teil…</translation>
        </message>
        <message>
            <source>Vote of %1</source>
            <translation>Stimme von %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Noch niemand</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) present.</source>
            <translation>
                <numerusform>%n Mitglied anwesend.</numerusform>
                <numerusform>%n Mitglieder anwesend.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The quorum of %2 is reached.</source>
            <translation>%1 Das Quorum von %2 ist erreicht.</translation>
        </message>
        <message>
            <source>%1 The chair stated a quorum: %2</source>
            <translation>%1 Der Vorsitz stellte das Quorum fest: %2</translation>
        </message>
        <message>
            <source>%1 %2 are needed: nothing can be decided.</source>
            <translation>%1 Nötig sind %2: Es kann nichts entschieden werden.</translation>
        </message>
        <message>
            <source>%1 Nothing can be decided.</source>
            <translation>%1 Es kann nichts entschieden werden.</translation>
        </message>
        <message>
            <source>%1 How many are needed was not read in the house rules: the chair has to state it.</source>
            <translation>%1 Wie viele nötig sind, wurde in der Geschäftsordnung nicht nachgelesen: Der Vorsitz muss es feststellen.</translation>
        </message>
        <message>
            <source>%1 in favour, %2 against, %3 abstaining.</source>
            <translation>%1 dafür, %2 dagegen, %3 Enthaltungen.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item.</source>
            <translation>Über diesen Punkt hat niemand abgestimmt.</translation>
        </message>
        <message>
            <source>%1 Carried.</source>
            <translation>%1 Angenommen.</translation>
        </message>
        <message>
            <source>%1 Not carried.</source>
            <translation>%1 Nicht angenommen.</translation>
        </message>
        <message>
            <source>%1 The rule for this was not read in the house rules: the chair has to say how the house reads it.</source>
            <translation>%1 Die Regel dafür wurde in der Geschäftsordnung nicht nachgelesen: Der Vorsitz muss sagen, wie sie zu lesen ist.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Anwesend</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>Vorsit&amp;z</translation>
        </message>
        <message>
            <source>The chair states a quorum…</source>
            <translation>Der Vorsitz stellt das Quorum fest…</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Alle dafür</translation>
        </message>
        <message>
            <source>The chair reads the votes…</source>
            <translation>Der Vorsitz liest die Stimmen…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionRow</name>
        <message>
            <source>required</source>
            <comment>mark at a question</comment>
            <translation>Pflichtangabe</translation>
        </message>
        <message>
            <source>What is asked here</source>
            <translation>Wonach hier gefragt wird</translation>
        </message>
        <message>
            <source>every authority</source>
            <translation>alle Stellen</translation>
        </message>
        <message>
            <source>law: %1</source>
            <translation>Grundlage: %1</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <translation>verlangt von: %1</translation>
        </message>
        <message>
            <source>This answer does not fit: %1</source>
            <translation>Diese Antwort passt nicht: %1</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Take over the earlier answer: %1</source>
            <translation>Frühere Antwort übernehmen: %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionThread</name>
        <message>
            <source>Answered by the requester</source>
            <translation>Vom Antragsteller beantwortet</translation>
        </message>
        <message>
            <source>To the requester</source>
            <translation>An den Antragsteller</translation>
        </message>
        <message>
            <source>Among reviewers</source>
            <translation>Unter Prüfern</translation>
        </message>
        <message>
            <source>Inside the organisation</source>
            <translation>Innerhalb der Stelle</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, organisation</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>who, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Answer of %1, %2</source>
            <comment>who, when</comment>
            <translation>Antwort von %1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Antwort auf: %1</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Wer es lesen darf</translation>
        </message>
        <message>
            <source>Note or question, then Enter</source>
            <translation>Notiz oder Frage, dann Enter</translation>
        </message>
        <message>
            <source>New note or question</source>
            <translation>Neue Notiz oder Frage</translation>
        </message>
        <message>
            <source>Note or question…</source>
            <translation>Notiz oder Frage…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QueueModel</name>
        <message>
            <source>Signed</source>
            <translation>Unterzeichnet</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>verdicts given of lines</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <comment>as which organisation, for whom, since when</comment>
            <translation>%1 für %2, %3</translation>
        </message>
        <message>
            <source>%1; with %2</source>
            <comment>what is said of the task, colleague</comment>
            <translation>%1; bei %2</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Zu unterzeichnen</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Rückfrage gestellt</translation>
        </message>
        <message>
            <source>%1, urgent</source>
            <comment>verdicts given</comment>
            <translation>%1, dringend</translation>
        </message>
    </context>
    <context>
        <name>beraad::RegisterModel</name>
        <message>
            <source>Decided</source>
            <translation>Entschieden am</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Durch</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Gegenstand</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Daten von</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
    </context>
    <context>
        <name>beraad::RegisterPlace</name>
        <message>
            <source>Open the dossier</source>
            <translation>Dossier öffnen</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Open where it is published</source>
            <translation>Veröffentlichung öffnen</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Verweis kopieren</translation>
        </message>
        <message>
            <source>Import published decisions…</source>
            <translation>Veröffentlichte Entscheidungen einlesen…</translation>
        </message>
        <message>
            <source>Import published decisions</source>
            <translation>Veröffentlichte Entscheidungen einlesen</translation>
        </message>
        <message>
            <source>Decisions (*.csv *.json)</source>
            <translation>Entscheidungen (*.csv *.json)</translation>
        </message>
        <message>
            <source>Export what is public…</source>
            <translation>Öffentliches ausgeben…</translation>
        </message>
        <message>
            <source>%1, %2 of %3, %4</source>
            <comment>body, number, day, title</comment>
            <translation>%1, %2 vom %3, %4</translation>
        </message>
        <message>
            <source>The reference is on the clipboard</source>
            <translation>Der Verweis ist in der Zwischenablage</translation>
        </message>
        <message>
            <source>Decisions imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of decisions</comment>
            <translation>Entscheidungen eingelesen: %1 neu, %2 geändert, %3 unverändert</translation>
        </message>
        <message>
            <source>Export what is public</source>
            <translation>Öffentliches ausgeben</translation>
        </message>
        <message>
            <source>The register was written to %1</source>
            <comment>file</comment>
            <translation>Das Register wurde in %1 geschrieben</translation>
        </message>
        <message>
            <source>Number, title, body, who asked or whose data</source>
            <translation>Nummer, Titel, Stelle, Antragsteller oder Inhaber</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Entscheidungen</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Entschieden durch</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Alle Stellen</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Alle Ergebnisse</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n Entscheidung</numerusform>
                <numerusform>%n Entscheidungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Noch ist nichts entschieden</translation>
        </message>
        <message>
            <source>Decisions appear here as soon as they hold. A secretary can import what was published elsewhere; drop a CSV or JSON file here.</source>
            <translation>Entscheidungen erscheinen hier, sobald sie gelten. Ein Sekretär kann einlesen, was anderswo veröffentlicht ist; eine CSV- oder JSON-Datei kann hier abgelegt werden.</translation>
        </message>
        <message>
            <source>No decision matches</source>
            <translation>Keine Entscheidung passt</translation>
        </message>
        <message>
            <source>Try fewer words, or all bodies and outcomes.</source>
            <translation>Versuchen Sie weniger Wörter oder alle Stellen und Ergebnisse.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Beschluss</translation>
        </message>
        <message>
            <source>Use as precedent</source>
            <translation>Als Präzedenzfall verwenden</translation>
        </message>
        <message>
            <source>Deliberation %1</source>
            <comment>number</comment>
            <translation>Beschluss %1</translation>
        </message>
        <message>
            <source>A new request cites %1</source>
            <comment>number of a decision</comment>
            <translation>Ein neuer Antrag verweist auf %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderModel</name>
        <message>
            <source>put off</source>
            <translation>zurückgestellt</translation>
        </message>
        <message>
            <source>put away</source>
            <translation>weggelegt</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <comment>when</comment>
            <translation>%1 · neu</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderNotices</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n Erinnerung</numerusform>
                <numerusform>%n Erinnerungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many, of what kind</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderSheet</name>
        <message>
            <source>Show what was put off or away</source>
            <translation>Auch Zurückgestelltes und Weggelegtes zeigen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Zurückstellen</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Weglegen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>When to be reminded</source>
            <translation>Wann erinnern</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Erinnerungen von heute</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Bis morgen</translation>
        </message>
        <message>
            <source>For a week</source>
            <translation>Eine Woche</translation>
        </message>
        <message>
            <source>For a month</source>
            <translation>Einen Monat</translation>
        </message>
        <message>
            <source>The days are habits of the house, not law. What is set to be told at once names no dossier on the desktop: only how many and of what kind.</source>
            <translation>Die Tage sind Gewohnheiten des Hauses, kein Gesetz. Was sofort gemeldet wird, nennt auf dem Desktop keine Akte: nur wie viele und welcher Art.</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Heute gibt es nichts, woran Sie zu erinnern wären.</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n Erinnerung</numerusform>
                <numerusform>%n Erinnerungen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestForm</name>
        <message>
            <source>As in the directory: %1</source>
            <comment>an earlier answer</comment>
            <translation>Wie im Verzeichnis: %1</translation>
        </message>
        <message>
            <source>As in “%1” of %2: %3</source>
            <comment>a request, its day, an earlier answer</comment>
            <translation>Wie in „%1“ vom %2: %3</translation>
        </message>
        <message>
            <source>Taken over from the directory</source>
            <translation>Aus dem Verzeichnis übernommen</translation>
        </message>
        <message>
            <source>Taken over from “%1”</source>
            <comment>a request</comment>
            <translation>Aus „%1“ übernommen</translation>
        </message>
        <message>
            <source>Taken over from “%1”, %2</source>
            <comment>a request, its day</comment>
            <translation>Aus „%1“ übernommen, %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestLinesModel</name>
        <message>
            <source>(%1)</source>
            <comment>taken over from the request</comment>
            <translation>(%1)</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Dateninhaber</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailgrad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Notwendigkeit</translation>
        </message>
        <message>
            <source>%1 exists only from %2 on.</source>
            <translation>%1 gibt es erst ab %2.</translation>
        </message>
        <message>
            <source>%1 exists only until %2.</source>
            <translation>%1 gibt es nur bis %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n code(s) hold in only a part of the period.</source>
            <translation>
                <numerusform>%1: %n Code gilt nur in einem Teil des Zeitraums.</numerusform>
                <numerusform>%1: %n Codes gelten nur in einem Teil des Zeitraums.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestsPlace</name>
        <message>
            <source>%1 (copy)</source>
            <comment>title of a draft</comment>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>Draft deleted</source>
            <translation>Entwurf gelöscht</translation>
        </message>
        <message>
            <source>Import a request file</source>
            <translation>Antragsdatei importieren</translation>
        </message>
        <message>
            <source>Request files (*.json)</source>
            <translation>Antragsdateien (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>Imported as a draft with %n variable(s)</source>
            <translation>
                <numerusform>Als Entwurf mit %n Variable importiert</numerusform>
                <numerusform>Als Entwurf mit %n Variablen importiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as a request file</source>
            <translation>Als Antragsdatei exportieren</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exportiert nach %1</translation>
        </message>
        <message>
            <source>Submitted. Each authority has its own document under Documents.</source>
            <translation>Eingereicht. Das Dokument jeder Stelle finden Sie unter „Dokumente“.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Neuer Antrag</translation>
        </message>
        <message>
            <source>Import a request file…</source>
            <translation>Antragsdatei importieren…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Export as a request file…</source>
            <translation>Als Antragsdatei exportieren…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Entwurf löschen</translation>
        </message>
        <message>
            <source>Submit…</source>
            <translation>Einreichen…</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anträge</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message>
            <source>Choose a request at the left, start a new one, or drop a request file here.</source>
            <translation>Wählen Sie links einen Antrag aus, beginnen Sie einen neuen, oder ziehen Sie eine Antragsdatei hierher.</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>Liste der Anträge</translation>
        </message>
        <message>
            <source>Amend: a new request for what has to change</source>
            <translation>Abändern: ein neuer Antrag für das, was sich ändern muss</translation>
        </message>
        <message>
            <source>Renew: a new request for a later period</source>
            <translation>Verlängern: ein neuer Antrag für einen späteren Zeitraum</translation>
        </message>
        <message>
            <source>Accede to its protocol</source>
            <translation>Dem Protokoll beitreten</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Alle früheren Antworten übernehmen</translation>
        </message>
        <message>
            <source>Print the tracks…</source>
            <translation>Verfahren drucken…</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>what was imported, what was not</comment>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) did not stand in the folder %1</source>
            <translation>
                <numerusform>%n beigefügte Datei stand nicht im Ordner %1</numerusform>
                <numerusform>%n beigefügte Dateien standen nicht im Ordner %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1; %n file(s) are not in this workspace and stayed out</source>
            <translation>
                <numerusform>Exportiert nach %1; %n Datei ist nicht in diesem Arbeitsbereich und fehlt</numerusform>
                <numerusform>Exportiert nach %1; %n Dateien sind nicht in diesem Arbeitsbereich und fehlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1, with %n file(s) in %2</source>
            <translation>
                <numerusform>Exportiert nach %1, mit %n Datei in %2</numerusform>
                <numerusform>Exportiert nach %1, mit %n Dateien in %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views of the list</source>
            <translation>Gespeicherte Ansichten der Liste</translation>
        </message>
        <message>
            <source>Save this view of the list…</source>
            <translation>Diese Ansicht der Liste speichern…</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultDetails</name>
        <message>
            <source>Show rule %1</source>
            <translation>Regel %1 zeigen</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultSheet</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReuseCard</name>
        <message>
            <source>Take over all</source>
            <translation>Alles übernehmen</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Alle früheren Antworten übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) of %1 can be taken over; each shows where it comes from.</source>
            <translation>
                <numerusform>%n frühere Antwort von %1 kann übernommen werden; ihre Herkunft steht dabei.</numerusform>
                <numerusform>%n frühere Antworten von %1 können übernommen werden; bei jeder steht ihre Herkunft.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewGrid</name>
        <message>
            <source>Lines to judge</source>
            <translation>Zu beurteilende Zeilen</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewModel</name>
        <message>
            <source>not said</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>granularity asked, proposed</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>coded reason, free sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailgrad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Notwendigkeit</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Merkmale</translation>
        </message>
        <message>
            <source>Precedents</source>
            <translation>Frühere Fälle</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Beurteilung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>To judge</source>
            <translation>Zu beurteilen</translation>
        </message>
        <message>
            <source>Already decided</source>
            <translation>Bereits entschieden</translation>
        </message>
        <message>
            <source>Without a data set</source>
            <translation>Ohne Datensatz</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>data set, lines</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>data set, lines, to judge</comment>
            <translation>%1 · %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n to judge</source>
            <translation>
                <numerusform>%n zu beurteilen</numerusform>
                <numerusform>%n zu beurteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Was sich ändert</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewPlace</name>
        <message>
            <source>Next line to judge</source>
            <translation>Nächste offene Zeile</translation>
        </message>
        <message>
            <source>Previous line to judge</source>
            <translation>Vorige offene Zeile</translation>
        </message>
        <message>
            <source>Take the last verdict back</source>
            <translation>Letzte Beurteilung zurücknehmen</translation>
        </message>
        <message>
            <source>Sign the advice</source>
            <translation>Stellungnahme unterzeichnen</translation>
        </message>
        <message>
            <source>Conclusion of %1; signed verdicts can no longer change.</source>
            <translation>Ergebnis der Stellungnahme von %1; unterzeichnete Beurteilungen sind nicht mehr änderbar.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Unterzeichnen</translation>
        </message>
        <message>
            <source>The advice is signed and on the dossier's history.</source>
            <translation>Die Stellungnahme ist unterzeichnet und im Verlauf der Akte vermerkt.</translation>
        </message>
        <message>
            <source>Dossiers to review</source>
            <translation>Zu beurteilende Akten</translation>
        </message>
        <message>
            <source>Lines to judge</source>
            <translation>Zu beurteilende Zeilen</translation>
        </message>
        <message>
            <source>Filter the lines</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Nichts zu beurteilen</translation>
        </message>
        <message>
            <source>Dossiers that ask for your organisation's variables appear here as soon as they are submitted.</source>
            <translation>Akten, die Variablen Ihrer Einrichtung beantragen, erscheinen hier, sobald sie eingereicht sind.</translation>
        </message>
        <message>
            <source>%1 judges for %2; asked by %3 on %4</source>
            <comment>person, organisation, requester, day</comment>
            <translation>%1 beurteilt für %2; beantragt von %3 am %4</translation>
        </message>
        <message>
            <source>Advice signed</source>
            <translation>Stellungnahme unterzeichnet</translation>
        </message>
        <message>
            <source>Ready to sign</source>
            <translation>Bereit zum Unterzeichnen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) to judge</source>
            <translation>
                <numerusform>%n Zeile zu beurteilen</numerusform>
                <numerusform>%n Zeilen zu beurteilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Beurteilung</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Genehmigen</translation>
        </message>
        <message>
            <source>Conditions…</source>
            <translation>Auflagen…</translation>
        </message>
        <message>
            <source>Coarsen…</source>
            <translation>Vergröbern…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Ablehnen…</translation>
        </message>
        <message>
            <source>Ask…</source>
            <translation>Rückfragen…</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>button, number</comment>
            <translation>Dateien (%1)</translation>
        </message>
        <message>
            <source>%1 (not in this workspace)</source>
            <comment>name of an attached file</comment>
            <translation type="vanished">%1 (nicht in diesem Arbeitsbereich)</translation>
        </message>
        <message>
            <source>Only lines to judge, or all again</source>
            <translation>Nur zu beurteilende Zeilen, oder wieder alle</translation>
        </message>
        <message>
            <source>Group the lines by data set</source>
            <translation>Zeilen nach Datensatz gruppieren</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Alle Zeilen</translation>
        </message>
        <message>
            <source>Lines that are asked anew</source>
            <translation>Neu beantragte Zeilen</translation>
        </message>
        <message>
            <source>Refused lines</source>
            <translation>Abgelehnte Zeilen</translation>
        </message>
        <message>
            <source>Lines with a question</source>
            <translation>Zeilen mit einer Frage</translation>
        </message>
        <message>
            <source>Lines that others judge otherwise</source>
            <translation>Zeilen, die andere anders beurteilen</translation>
        </message>
        <message>
            <source>Group by data set</source>
            <translation>Nach Datensatz gruppieren</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>The quotation goes into the words of your next verdict</source>
            <translation>Das Zitat kommt in die Worte Ihres nächsten Urteils</translation>
        </message>
        <message>
            <source>Advice as PDF</source>
            <translation>Stellungnahme als PDF</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>An einen Kollegen geben…</translation>
        </message>
        <message>
            <source>Declare a conflict of interest…</source>
            <translation>Interessenkonflikt melden…</translation>
        </message>
        <message>
            <source>Which reviews</source>
            <translation>Welche Prüfungen</translation>
        </message>
        <message>
            <source>All reviews</source>
            <translation>Alle Prüfungen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Waiting for verdicts</source>
            <translation>Warten auf Beurteilung</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Dringend</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Rückfrage gestellt</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Zu unterzeichnen</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterzeichnet</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Niemand Bestimmtes</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>An einen Kollegen geben</translation>
        </message>
        <message>
            <source>Who reviews “%1”?</source>
            <translation>Wer prüft „%1“?</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Geben</translation>
        </message>
        <message>
            <source>Declare a conflict of interest</source>
            <translation>Interessenkonflikt melden</translation>
        </message>
        <message>
            <source>The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:</source>
            <translation>Die Akte ist von jetzt an für Sie verborgen; ein Kollege prüft sie. Warum, für Ihre Stelle:</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>The dossier is hidden from you.</source>
            <translation>Die Akte ist für Sie verborgen.</translation>
        </message>
        <message>
            <source>Advices differ (%1)</source>
            <comment>button, number of lines</comment>
            <translation>Stellungnahmen weichen ab (%1)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>variable, organisations that differ</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Attached files beside the lines, or away again</source>
            <translation>Angehängte Dateien neben den Zeilen, oder wieder weg</translation>
        </message>
    </context>
    <context>
        <name>beraad::RiskStrip</name>
        <message>
            <source>less than %1</source>
            <comment>a share</comment>
            <translation>weniger als %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two shares</comment>
            <translation>%1 bis %2</translation>
        </message>
        <message>
            <source>How this is estimated</source>
            <translation>Wie dies geschätzt wird</translation>
        </message>
        <message>
            <source>Uniqueness is not estimated: the request does not say how many people it is about (S3.Q2).</source>
            <translation>Die Einzigartigkeit wird nicht geschätzt: der Antrag nennt die Zahl der Personen nicht (S3.Q2).</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people.</source>
            <comment>share, number</comment>
            <translation>Einzigartig in dieser Auswahl: %1 von %2 Personen.</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people → %3 as proposed.</source>
            <comment>share, number, share</comment>
            <translation>Einzigartig in dieser Auswahl: %1 von %2 Personen → %3 wie vorgeschlagen.</translation>
        </message>
        <message>
            <source>No variable of this selection is marked as quasi-identifier.</source>
            <translation>Keine Variable dieser Auswahl ist als Quasi-Identifikator gekennzeichnet.</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) not counted: the number of categories is not known.</source>
            <translation>
                <numerusform>%n Variable nicht gezählt: die Zahl der Kategorien ist nicht bekannt.</numerusform>
                <numerusform>%n Variablen nicht gezählt: die Zahl der Kategorien ist nicht bekannt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) name people directly.</source>
            <translation>
                <numerusform>%n Variable nennt Personen unmittelbar.</numerusform>
                <numerusform>%n Variablen nennen Personen unmittelbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>its codes, counted</source>
            <translation>seine Codes, gezählt</translation>
        </message>
        <message numerus="yes">
            <source>%n category(s)</source>
            <translation>
                <numerusform>%n Kategorie</numerusform>
                <numerusform>%n Kategorien</numerusform>
            </translation>
        </message>
        <message>
            <source>number of categories not known</source>
            <translation>Zahl der Kategorien nicht bekannt</translation>
        </message>
        <message>
            <source>The expected share of people whose combination of quasi-identifiers nobody else in the population has. It is an estimate before there are data, not a measurement.</source>
            <translation>Der erwartete Anteil der Personen, deren Kombination von Quasi-Identifikatoren sonst niemand in der Population hat. Es ist eine Schätzung, bevor es Daten gibt, keine Messung.</translation>
        </message>
        <message>
            <source>Attributes are taken as independent of each other; attributes that go together, such as age and pension, make fewer combinations, so the estimate is then too high. How people spread over the categories is not known either: the two shares are those of equal categories and of a few large and many small ones (Zipf).</source>
            <translation>Merkmale gelten als unabhängig voneinander; Merkmale, die zusammengehen, wie Alter und Rente, ergeben weniger Kombinationen, sodass die Schätzung dann zu hoch ist. Auch wie sich Personen über die Kategorien verteilen, ist nicht bekannt: die beiden Anteile gelten für gleich große Kategorien und für wenige große und viele kleine (Zipf).</translation>
        </message>
        <message>
            <source>Source: J. Bethlehem, W. Keller and J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</source>
            <translation>Quelle: J. Bethlehem, W. Keller und J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</translation>
        </message>
        <message>
            <source>Uniqueness is being estimated…</source>
            <translation>Die Eindeutigkeit wird geschätzt…</translation>
        </message>
    </context>
    <context>
        <name>beraad::RoutePanel</name>
        <message>
            <source>Route</source>
            <translation>Verfahrensweg</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>kein Verfahren</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>procedure, authority</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2: %3, was %4</source>
            <comment>procedure, authority, status now, status before</comment>
            <translation>%1 · %2: %3, vorher %4</translation>
        </message>
        <message>
            <source>The route appears as soon as there is a variable: which authorities, why, and how long.</source>
            <translation>Der Verfahrensweg erscheint, sobald es eine Variable gibt: welche Stellen, warum und wie lange.</translation>
        </message>
        <message>
            <source>≈ %1, so about %2</source>
            <comment>number of days, expected day</comment>
            <translation>≈ %1, also etwa am %2</translation>
        </message>
        <message>
            <source>No total can be said: a procedure has no stated time</source>
            <translation>Gesamtdauer nicht absehbar: Für ein Verfahren ist keine Dauer angegeben</translation>
        </message>
        <message numerus="yes">
            <source>from a complete file; longest chain of %n procedure(s)</source>
            <translation>
                <numerusform>ab vollständiger Akte; längste Kette: %n Verfahren</numerusform>
                <numerusform>ab vollständiger Akte; längste Kette: %n Verfahren</numerusform>
            </translation>
        </message>
        <message>
            <source>By your last change</source>
            <translation>Durch Ihre letzte Änderung</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>decides between: %1</source>
            <translation>davon hängt ab: %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>data from one body to another</comment>
            <translation>von %1 an %2</translation>
        </message>
        <message>
            <source>Ask the DPO of %1</source>
            <translation>DPO fragen: %1</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Verfahren</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>nach: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n procedure(s) looked at and not needed</source>
            <translation>
                <numerusform>%n Verfahren geprüft und nicht nötig</numerusform>
                <numerusform>%n Verfahren geprüft und nicht nötig</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Feststellungen</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Alle Pflichtangaben liegen vor</translation>
        </message>
        <message numerus="yes">
            <source>%n required answer(s) missing</source>
            <translation>
                <numerusform>%n Pflichtangabe fehlt</numerusform>
                <numerusform>%n Pflichtangaben fehlen</numerusform>
            </translation>
        </message>
        <message>
            <source>minor</source>
            <comment>weight of a change</comment>
            <translation>gering</translation>
        </message>
        <message>
            <source>to be judged</source>
            <comment>weight of a change</comment>
            <translation>zu beurteilen</translation>
        </message>
        <message>
            <source>major</source>
            <comment>weight of a change</comment>
            <translation>wesentlich</translation>
        </message>
        <message>
            <source>Builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>Baut auf %1 auf</translation>
        </message>
        <message>
            <source>Nothing differs yet. Change what has to change; only that is asked and routed.</source>
            <translation>Noch gibt es keinen Unterschied. Ändern Sie, was sich ändern muss; nur das wird beantragt.</translation>
        </message>
        <message>
            <source>Much the same was asked before</source>
            <translation>Sehr Ähnliches wurde schon beantragt</translation>
        </message>
        <message numerus="yes">
            <source>%n of the same variable(s)</source>
            <translation>
                <numerusform>%n gleiche Variable</numerusform>
                <numerusform>%n gleiche Variablen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them advised favourably</source>
            <translation>
                <numerusform>davon %n befürwortet</numerusform>
                <numerusform>davon %n befürwortet</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>eingereicht am %1</translation>
        </message>
        <message>
            <source>Without %1</source>
            <comment>a provider or variable</comment>
            <translation>Ohne %1</translation>
        </message>
        <message>
            <source>%1 in a coarser form</source>
            <comment>a provider or variable</comment>
            <translation>%1 in gröberer Form</translation>
        </message>
        <message>
            <source>%1 as yes or no</source>
            <comment>a provider or variable</comment>
            <translation>%1 als Ja oder Nein</translation>
        </message>
        <message>
            <source>%1 pseudonymised</source>
            <comment>a provider or variable</comment>
            <translation>%1 pseudonymisiert</translation>
        </message>
        <message>
            <source>%1 anonymous</source>
            <comment>a provider or variable</comment>
            <translation>%1 anonym</translation>
        </message>
        <message>
            <source>What would make this quicker?</source>
            <translation>Was würde dies beschleunigen?</translation>
        </message>
        <message>
            <source>all of %1</source>
            <comment>provider</comment>
            <translation>alles von %1</translation>
        </message>
        <message>
            <source>Nothing that can be done to a single variable or provider takes a procedure away.</source>
            <translation>Keine Änderung an einer einzelnen Variable oder Quelle lässt ein Verfahren entfallen.</translation>
        </message>
        <message>
            <source>No rule looks at granularity: a coarser value leaves the route as it is.</source>
            <translation>Keine Regel hängt vom Detaillierungsgrad ab: Ein gröberer Wert ändert den Verfahrensweg nicht.</translation>
        </message>
        <message>
            <source>Change it so</source>
            <translation>So ändern</translation>
        </message>
        <message>
            <source>Why is a procedure not needed?</source>
            <translation>Warum ist ein Verfahren nicht nötig?</translation>
        </message>
        <message>
            <source>Why is it not needed: …</source>
            <translation>Warum nicht nötig: …</translation>
        </message>
        <message>
            <source>%1: it would be asked if %2</source>
            <comment>number of a rule, its condition in words</comment>
            <translation>%1: nötig, wenn %2</translation>
        </message>
        <message>
            <source>%1 longer</source>
            <comment>number of days</comment>
            <translation>%1 länger</translation>
        </message>
        <message>
            <source>%1 shorter</source>
            <comment>number of days</comment>
            <translation>%1 kürzer</translation>
        </message>
        <message>
            <source>Why: %1 — %2</source>
            <comment>why, number of the rule</comment>
            <translation>Grund: %1 – %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleDetails</name>
        <message>
            <source>Not yet in force</source>
            <translation>Noch nicht in Kraft</translation>
        </message>
        <message>
            <source>No longer in force</source>
            <translation>Nicht mehr in Kraft</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Was folgt</translation>
        </message>
        <message>
            <source>Whatever the flow asks for</source>
            <translation>Alles, was der Fluss verlangt</translation>
        </message>
        <message>
            <source>Finding %1</source>
            <comment>its code</comment>
            <translation>Befund %1</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Worauf sie beruht</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleglage</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Looks at</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Does not apply where one of these does</source>
            <translation>Gilt nicht, wo eine von diesen gilt</translation>
        </message>
        <message>
            <source>Where it applies, these do not</source>
            <translation>Wo sie gilt, gelten diese nicht</translation>
        </message>
        <message>
            <source>Asked when a fact is not known</source>
            <translation>Gefragt, wenn eine Tatsache nicht bekannt ist</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>Wer gefragt wird</translation>
        </message>
        <message>
            <source>Facts it looks at</source>
            <translation>Tatsachen, auf die sie schaut</translation>
        </message>
        <message>
            <source>In the other languages</source>
            <translation>In den anderen Sprachen</translation>
        </message>
        <message>
            <source>In the rule file</source>
            <translation>In der Regeldatei</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleEditor</name>
        <message>
            <source>Edit rule %1</source>
            <translation>Regel %1 bearbeiten</translation>
        </message>
        <message>
            <source>2027-01-31</source>
            <comment>shape of a day</comment>
            <translation>2027-01-31</translation>
        </message>
        <message>
            <source>Still in force</source>
            <comment>rule without a last day</comment>
            <translation>Noch in Kraft</translation>
        </message>
        <message>
            <source>R-02, R-03</source>
            <comment>ids of rules</comment>
            <translation>R-02, R-03</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Nichts zu verbessern</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>The law</source>
            <translation>Das Recht</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of a rule</comment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Asked when a fact that the condition needs is not known.</source>
            <translation>Wird gefragt, wenn eine Tatsache, die die Bedingung braucht, nicht bekannt ist.</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesList</name>
        <message>
            <source>Number, words of the rule, source or fact</source>
            <translation>Nummer, Wörter der Regel, Quelle oder Tatsache</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Beleglage</translation>
        </message>
        <message>
            <source>No rule matches</source>
            <translation>Keine Regel gefunden</translation>
        </message>
        <message>
            <source>Try fewer letters, or every procedure and any evidence.</source>
            <translation>Versuchen Sie weniger Buchstaben oder alle Verfahren und jede Beleglage.</translation>
        </message>
        <message>
            <source>Every procedure</source>
            <translation>Alle Verfahren</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Jede Beleglage</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n Regel</numerusform>
                <numerusform>%n Regeln</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesModel</name>
        <message>
            <source>Rule</source>
            <comment>column</comment>
            <translation>Regel</translation>
        </message>
        <message>
            <source>What it says</source>
            <comment>column</comment>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>column</comment>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>Authority</source>
            <comment>column</comment>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Evidence</source>
            <comment>column</comment>
            <translation>Beleglage</translation>
        </message>
        <message>
            <source>Valid from</source>
            <comment>column</comment>
            <translation>Gültig ab</translation>
        </message>
        <message>
            <source>Valid to</source>
            <comment>column</comment>
            <translation>Gültig bis</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>column: each flow or the whole request</comment>
            <translation>Betrifft</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesPlace</name>
        <message>
            <source>To mend</source>
            <translation>Zu verbessern</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n Stelle zu verbessern</numerusform>
                <numerusform>%n Stellen zu verbessern</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules with faults cannot be compared. Mend what stands under Findings first.</source>
            <translation>Fehlerhafte Regeln lassen sich nicht vergleichen. Verbessern Sie zuerst, was unter Befunde steht.</translation>
        </message>
        <message>
            <source>%1 differences from the rules of the program. Of %2 open dossiers that you may see, %3 would get another route if they were routed again today. Nothing was written.</source>
            <translation>Unterschiede zu den Regeln des Programms: %1. Von %2 offenen Akten, die Sie sehen dürfen, bekämen %3 einen anderen Weg, wenn er heute neu bestimmt würde. Es wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Open a folder of rules</source>
            <translation>Ordner mit Regeln öffnen</translation>
        </message>
        <message>
            <source>Copy the rules to a folder</source>
            <translation>Regeln in einen Ordner kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%n rule file(s) copied</source>
            <translation>
                <numerusform>%n Regeldatei kopiert</numerusform>
                <numerusform>%n Regeldateien kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder of cases</source>
            <translation>Ein Ordner mit Fällen</translation>
        </message>
        <message>
            <source>Running the cases of %1</source>
            <comment>folder</comment>
            <translation>Die Fälle von %1 werden durchgerechnet</translation>
        </message>
        <message>
            <source>As expected</source>
            <comment>route of a case</comment>
            <translation>Wie erwartet</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <comment>route of a case</comment>
            <translation>Anders</translation>
        </message>
        <message>
            <source>The route is the one that the case expects.</source>
            <translation>Der Weg ist der, den der Fall erwartet.</translation>
        </message>
        <message>
            <source>What is otherwise</source>
            <translation>Was anders ist</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 cases; %3 are otherwise than expected</source>
            <translation>Angehalten nach %1 von %2 Fällen; %3 sind anders als erwartet</translation>
        </message>
        <message>
            <source>%1 cases as expected, %2 otherwise</source>
            <translation>%1 Fälle wie erwartet, %2 anders</translation>
        </message>
        <message>
            <source>Edit rule %1</source>
            <translation>Regel %1 bearbeiten</translation>
        </message>
        <message>
            <source>Check the rules</source>
            <translation>Regeln prüfen</translation>
        </message>
        <message>
            <source>Run all cases…</source>
            <translation>Alle Fälle durchrechnen…</translation>
        </message>
        <message>
            <source>Compare with the program</source>
            <translation>Mit dem Programm vergleichen</translation>
        </message>
        <message>
            <source>Open a folder of rules…</source>
            <translation>Ordner mit Regeln öffnen…</translation>
        </message>
        <message>
            <source>Copy the rules to a folder…</source>
            <translation>Regeln in einen Ordner kopieren…</translation>
        </message>
        <message>
            <source>Back to the rules of the program</source>
            <translation>Zurück zu den Regeln des Programms</translation>
        </message>
        <message>
            <source>Edit this rule…</source>
            <translation>Diese Regel bearbeiten…</translation>
        </message>
        <message>
            <source>Undo the edit</source>
            <translation>Bearbeitung rückgängig machen</translation>
        </message>
        <message>
            <source>Redo the edit</source>
            <translation>Bearbeitung wiederherstellen</translation>
        </message>
        <message>
            <source>Rules and what was found</source>
            <translation>Regeln und Ergebnisse</translation>
        </message>
        <message>
            <source>Other rules change no dossier: each keeps those under which it was routed, until somebody routes it again.</source>
            <translation>Andere Regeln ändern keine Akte: Jede behält die Regeln ihres Verfahrenswegs, bis jemand ihn neu bestimmt.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Befunde</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Nichts zu verbessern</translation>
        </message>
        <message>
            <source>Every name is known, every wording stands in four languages, no rule contradicts another.</source>
            <translation>Jeder Name ist bekannt, jeder Text steht in vier Sprachen, keine Regel widerspricht einer anderen.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>No case was run yet</source>
            <translation>Noch kein Fall durchgerechnet</translation>
        </message>
        <message>
            <source>Choose a folder of cases: each holds a request and the route that it must get.</source>
            <translation>Wählen Sie einen Ordner mit Fällen: Jeder enthält einen Antrag und den Weg, den er nehmen muss.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Kein Unterschied</translation>
        </message>
        <message>
            <source>Open a folder of rules to see how it differs from the rules of the program, and what that would change for open dossiers.</source>
            <translation>Öffnen Sie einen Ordner mit Regeln, um zu sehen, worin er sich von den Regeln des Programms unterscheidet und was das für offene Akten ändern würde.</translation>
        </message>
        <message>
            <source>Rules of the program, version %1</source>
            <translation>Regeln des Programms, Version %1</translation>
        </message>
        <message>
            <source>Rules in %1, version %2</source>
            <comment>folder, version</comment>
            <translation>Regeln in %1, Version %2</translation>
        </message>
        <message>
            <source>Rules (%1)</source>
            <comment>tab, number</comment>
            <translation>Regeln (%1)</translation>
        </message>
        <message>
            <source>Findings (%1)</source>
            <comment>tab, number</comment>
            <translation>Befunde (%1)</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>tab</comment>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>Comparison</source>
            <comment>tab</comment>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>New rule %1</source>
            <translation>Neue Regel %1</translation>
        </message>
        <message>
            <source>End rule %1</source>
            <translation>Regel %1 beenden</translation>
        </message>
        <message>
            <source>The last day on which it holds; dossiers of before keep it</source>
            <translation>Der letzte Tag, an dem sie gilt; Dossiers von davor behalten sie</translation>
        </message>
        <message>
            <source>End the rule</source>
            <translation>Die Regel beenden</translation>
        </message>
        <message>
            <source>Take out rule %1</source>
            <translation>Regel %1 entfernen</translation>
        </message>
        <message>
            <source>New rule after this one…</source>
            <translation>Neue Regel nach dieser…</translation>
        </message>
        <message>
            <source>Copy this rule…</source>
            <translation>Diese Regel kopieren…</translation>
        </message>
        <message>
            <source>End or take out this rule…</source>
            <translation>Diese Regel beenden oder entfernen…</translation>
        </message>
    </context>
    <context>
        <name>beraad::SavedSearches</name>
        <message>
            <source>Saved searches</source>
            <translation>Gespeicherte Suchen</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Diese Suche speichern…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Diese Suche speichern</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>The search was saved.</source>
            <translation>Die Suche wurde gespeichert.</translation>
        </message>
        <message>
            <source>The search was forgotten.</source>
            <translation>Die Suche wurde vergessen.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ScriptCheckPane</name>
        <message>
            <source>The report is copied</source>
            <translation>Der Bericht ist kopiert</translation>
        </message>
        <message>
            <source>What the scripts use</source>
            <translation>Was die Skripte verwenden</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Bericht speichern…</translation>
        </message>
        <message numerus="yes">
            <source>%n script(s) read.</source>
            <translation>
                <numerusform>%n Skript gelesen.</numerusform>
                <numerusform>%n Skripte gelesen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) are used that are not approved.</source>
            <translation>
                <numerusform>%n Variable wird verwendet, ohne bewilligt zu sein.</numerusform>
                <numerusform>%n Variablen werden verwendet, ohne bewilligt zu sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is used that is not approved.</source>
            <translation>Es wird nichts verwendet, was nicht bewilligt ist.</translation>
        </message>
        <message numerus="yes">
            <source>%n approved variable(s) are never used.</source>
            <translation>
                <numerusform>%n bewilligte Variable wird nie verwendet.</numerusform>
                <numerusform>%n bewilligte Variablen werden nie verwendet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the scripts…</source>
            <translation>Skripte werden gelesen…</translation>
        </message>
        <message>
            <source>No scripts</source>
            <translation>Keine Skripte</translation>
        </message>
        <message>
            <source>When a script in R, SQL, Python, Stata, SAS, SPSS or Julia is attached, this says which variables of the dossier it uses.</source>
            <translation>Ist ein Skript in R, SQL, Python, Stata, SAS, SPSS oder Julia beigefügt, steht hier, welche Variablen der Akte es verwendet.</translation>
        </message>
        <message>
            <source>Used, but not asked for</source>
            <translation>Verwendet, aber nicht beantragt</translation>
        </message>
        <message>
            <source>Used, but refused</source>
            <translation>Verwendet, aber abgelehnt</translation>
        </message>
        <message>
            <source>Used, not decided yet</source>
            <translation>Verwendet, noch nicht entschieden</translation>
        </message>
        <message>
            <source>Used and approved</source>
            <translation>Verwendet und bewilligt</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>heading, count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n Stelle</numerusform>
                <numerusform>%n Stellen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file</comment>
            <translation>%1, Zeile %2</translation>
        </message>
        <message>
            <source>between quotes</source>
            <translation>in Anführungszeichen</translation>
        </message>
        <message>
            <source>Approved, but never used</source>
            <translation>Bewilligt, aber nie verwendet</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (GDPR, article 5(1)(c)).</source>
            <translation type="vanished">Daten, die die Auswertung nicht braucht, sollen nicht beantragt werden (DSGVO, Artikel 5 Abs. 1 Buchst. c).</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Scripts: %1</source>
            <translation>Skripte: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Textdateien (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (%1).</source>
            <translation>Daten, die die Auswertung nicht braucht, sollten nicht verlangt werden (%1).</translation>
        </message>
    </context>
    <context>
        <name>beraad::SearchResults</name>
        <message>
            <source>Found in all files</source>
            <translation>In allen Dateien gefunden</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>Zeile %1</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>S. %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, number of hits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: open it with its password first</source>
            <translation>%1: zuerst mit dem Kennwort öffnen</translation>
        </message>
        <message>
            <source>%1: cannot be searched</source>
            <translation>%1: nicht durchsuchbar</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionColumn</name>
        <message>
            <source>Agenda of %1</source>
            <translation>Tagesordnung: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Abgehalten %1</translation>
        </message>
        <message>
            <source>Hand-in closed on %1</source>
            <translation>Einreichungsschluss war am %1</translation>
        </message>
        <message>
            <source>Hand in until %1</source>
            <translation>Einreichung bis %1</translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Auslastung der Sitzung</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionPage</name>
        <message>
            <source>%1, %2</source>
            <comment>session day, committee</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Minutes closed</source>
            <translation>Protokoll abgeschlossen</translation>
        </message>
        <message>
            <source>Being held</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Noch nicht gehalten</translation>
        </message>
        <message>
            <source>Nothing can be added to the minutes after this</source>
            <translation>Danach kann dem Protokoll nichts mehr hinzugefügt werden</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Zu entscheiden</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Eine Akte anderer</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number on the agenda, title</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>outcome, minutes</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Back to the board</source>
            <translation>Zurück zur Tafel</translation>
        </message>
        <message>
            <source>Earlier on the agenda</source>
            <translation>Früher auf der Tagesordnung</translation>
        </message>
        <message>
            <source>Later on the agenda</source>
            <translation>Später auf der Tagesordnung</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden…</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Beratung</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Close the minutes…</source>
            <translation>Protokoll abschließen…</translation>
        </message>
        <message>
            <source>Steps aside</source>
            <translation>Nimmt nicht teil</translation>
        </message>
        <message>
            <source>Conflict of interest of %1 on this item</source>
            <translation>Interessenkonflikt von %1 bei diesem Punkt</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Festhalten</translation>
        </message>
        <message>
            <source>The chair states a quorum</source>
            <translation>Der Vorsitz stellt das Quorum fest</translation>
        </message>
        <message>
            <source>The chair reads the votes</source>
            <translation>Der Vorsitz liest die Stimmen</translation>
        </message>
        <message>
            <source>On what ground are there enough members?</source>
            <translation>Aus welchem Grund sind es genug Mitglieder?</translation>
        </message>
        <message>
            <source>On what ground do these votes carry the item?</source>
            <translation>Aus welchem Grund tragen diese Stimmen den Punkt?</translation>
        </message>
        <message>
            <source>Agenda of %1</source>
            <translation>Tagesordnung vom %1</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>Protokoll vom %1</translation>
        </message>
        <message>
            <source>Letter on the decision</source>
            <translation>Schreiben zur Entscheidung</translation>
        </message>
        <message>
            <source>Close the minutes</source>
            <translation>Protokoll abschließen</translation>
        </message>
        <message>
            <source>What was recorded of this session can no longer change.</source>
            <translation>Was von dieser Sitzung festgehalten ist, kann sich nicht mehr ändern.</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionRow</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand-in closed</source>
            <translation>
                <numerusform>%n Akte; Einreichung geschlossen</numerusform>
                <numerusform>%n Akten; Einreichung geschlossen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand in until %1</source>
            <translation>
                <numerusform>%n Akte; Einreichung bis %1</numerusform>
                <numerusform>%n Akten; Einreichung bis %1</numerusform>
            </translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Auslastung der Sitzung</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionsPlace</name>
        <message>
            <source>Complete</source>
            <translation type="vanished">Vollständig</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation type="vanished">Zurücksenden…</translation>
        </message>
        <message>
            <source>Put on agenda…</source>
            <translation>Ansetzen…</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Absetzen…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Entscheiden…</translation>
        </message>
        <message>
            <source>Minister…</source>
            <translation>Minister…</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Akte öffnen</translation>
        </message>
        <message>
            <source>The file is complete; its clock starts</source>
            <translation type="vanished">Die Akte ist vollständig; die Frist beginnt</translation>
        </message>
        <message>
            <source>Send the file back and say what is missing</source>
            <translation type="vanished">Akte zurücksenden und angeben, was fehlt</translation>
        </message>
        <message>
            <source>Choose a session; dragging the card does the same</source>
            <translation>Sitzung auswählen; Ziehen der Karte bewirkt dasselbe</translation>
        </message>
        <message>
            <source>Take the item off the agenda</source>
            <translation>Punkt von der Tagesordnung absetzen</translation>
        </message>
        <message>
            <source>Record what the committee decided</source>
            <translation type="vanished">Erfassen, was der Ausschuss entschieden hat</translation>
        </message>
        <message>
            <source>The Minister imposes changes within ten working days</source>
            <translation>Der Minister erlegt binnen zehn Werktagen Änderungen auf</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation type="vanished">Die Akte ist vollständig</translation>
        </message>
        <message>
            <source>Note for the history (may stay empty)</source>
            <translation type="vanished">Anmerkung für den Verlauf (darf leer bleiben)</translation>
        </message>
        <message>
            <source>Send the file back</source>
            <translation type="vanished">Akte zurücksenden</translation>
        </message>
        <message>
            <source>What is missing? The requester reads this.</source>
            <translation type="vanished">Was fehlt? Der Antragsteller liest dies.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation type="vanished">Zurücksenden</translation>
        </message>
        <message>
            <source>%1, %2 free</source>
            <comment>session day, minutes</comment>
            <translation>%1, %2 frei</translation>
        </message>
        <message>
            <source>Put on an agenda</source>
            <translation>Auf eine Tagesordnung setzen</translation>
        </message>
        <message>
            <source>Session for “%1”</source>
            <translation>Sitzung für „%1“</translation>
        </message>
        <message>
            <source>Put on agenda</source>
            <translation>Ansetzen</translation>
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation>Von der Tagesordnung absetzen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Absetzen</translation>
        </message>
        <message>
            <source>The Minister imposes changes</source>
            <translation>Der Minister erlegt Änderungen auf</translation>
        </message>
        <message>
            <source>What must change; the decision does not enter into force as it stands</source>
            <translation>Was zu ändern ist; die Entscheidung tritt so nicht in Kraft</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Erfassen</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Ausschuss</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Sitzungen</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Wartende Akten</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Keine wartenden Akten</translation>
        </message>
        <message>
            <source>A submitted file that this committee decides appears here until it is on an agenda.</source>
            <translation>Eine eingereichte Akte, über die dieser Ausschuss entscheidet, steht hier, bis sie auf einer Tagesordnung ist.</translation>
        </message>
        <message>
            <source>Room for %1 minutes a session; dates from the default calendar (%2)</source>
            <comment>minutes, evidence</comment>
            <translation>%1 Minuten je Sitzung; Termine aus dem Standardkalender (%2)</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Eine Akte anderer</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planen</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Sitzung öffnen</translation>
        </message>
        <message>
            <source>Propose a session for every complete file, with reasons</source>
            <translation>Für jede vollständige Akte eine Sitzung vorschlagen, mit Gründen</translation>
        </message>
        <message>
            <source>To the requester: what is missing, or what was decided</source>
            <translation>An den Antragsteller: was fehlt oder was entschieden wurde</translation>
        </message>
        <message>
            <source>Open the item in its session and record what the committee decided</source>
            <translation>Den Punkt in seiner Sitzung öffnen und die Entscheidung festhalten</translation>
        </message>
        <message>
            <source>An item is decided on the day of its session</source>
            <translation>Über einen Punkt wird am Tag seiner Sitzung entschieden</translation>
        </message>
        <message>
            <source>Letter on “%1”</source>
            <translation>Schreiben zu „%1“</translation>
        </message>
        <message numerus="yes">
            <source>The plan put %n file(s) on agendas</source>
            <translation>
                <numerusform>Der Plan setzte %n Akte auf eine Tagesordnung</numerusform>
                <numerusform>Der Plan setzte %n Akten auf Tagesordnungen</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was undone</source>
            <translation>Der Plan wurde rückgängig gemacht</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Akte prüfen</translation>
        </message>
        <message>
            <source>What is there, what is missing, what has to be judged: then it is complete, or goes back</source>
            <translation>Was vorhanden ist, was fehlt, was zu beurteilen ist: Dann ist sie vollständig oder geht zurück</translation>
        </message>
        <message>
            <source>other section: %1 on %2</source>
            <comment>outcome, day</comment>
            <translation>andere Abteilung: %1 am %2</translation>
        </message>
        <message>
            <source>other section on %1</source>
            <translation>andere Abteilung am %1</translation>
        </message>
        <message>
            <source>other section: no session yet</source>
            <translation>andere Abteilung: noch keine Sitzung</translation>
        </message>
        <message>
            <source>Joint; %1</source>
            <translation>Gemeinsam; %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::SourcesList</name>
        <message>
            <source>Where the catalogue came from</source>
            <translation>Woher der Katalog kommt</translation>
        </message>
        <message>
            <source>Nothing was imported from a file yet.</source>
            <translation>Noch wurde nichts aus einer Datei importiert.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Beobachteter Ordner</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Watch no longer</source>
            <translation>Nicht mehr beobachten</translation>
        </message>
        <message>
            <source>%1: what is new or changed there is imported by itself.</source>
            <translation>%1: Was dort neu oder geändert ist, wird von selbst importiert.</translation>
        </message>
        <message>
            <source>Catalogues that are put into a watched folder are imported by themselves.</source>
            <translation>Kataloge, die in einen beobachteten Ordner gelegt werden, werden von selbst importiert.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Einen Ordner beobachten</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>nicht mehr vorhanden</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>seither geändert</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>wie zuvor</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Erneut importieren</translation>
        </message>
        <message>
            <source>Import %1 again</source>
            <translation>%1 erneut importieren</translation>
        </message>
    </context>
    <context>
        <name>beraad::SubmitSheet</name>
        <message>
            <source>Submit</source>
            <translation>Einreichen</translation>
        </message>
        <message>
            <source>Submitting freezes the request; each authority receives its own document.</source>
            <translation>Mit der Einreichung wird der Antrag unveränderlich; jede Stelle erhält ihr eigenes Dokument.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do before this can be submitted</source>
            <translation>
                <numerusform>Vor der Einreichung ist noch %n Punkt zu erledigen</numerusform>
                <numerusform>Vor der Einreichung sind noch %n Punkte zu erledigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>The request asks for no variable yet</source>
            <translation>Der Antrag enthält noch keine Variable</translation>
        </message>
    </context>
    <context>
        <name>beraad::SupplementPane</name>
        <message>
            <source>%1 asks for this before the file is complete</source>
            <translation>%1 erbittet dies, bevor die Akte vollständig ist</translation>
        </message>
        <message>
            <source>Show the lines</source>
            <translation>Zeilen zeigen</translation>
        </message>
        <message>
            <source>Show the procedure</source>
            <translation>Verfahren zeigen</translation>
        </message>
        <message>
            <source>This answer decides which procedures are needed, so a supplement does not change it. Say in the note what has changed: whoever is responsible settles it in the route.</source>
            <translation>Diese Antwort bestimmt, welche Verfahren nötig sind; eine Ergänzung ändert sie daher nicht. Sagen Sie in der Notiz, was sich geändert hat: Der Zuständige legt es im Weg fest.</translation>
        </message>
        <message>
            <source>Answered above, for all who ask it.</source>
            <translation>Oben beantwortet, für alle, die es fragen.</translation>
        </message>
        <message>
            <source>What else has to be said, or where it can be found</source>
            <translation>Was sonst zu sagen ist oder wo es zu finden ist</translation>
        </message>
        <message>
            <source>Send the supplement</source>
            <translation>Ergänzung senden</translation>
        </message>
        <message>
            <source>Goes to every authority that asked something back; each looks again (Ctrl+Enter)</source>
            <translation>Geht an jede Stelle, die etwas nachgefordert hat; jede prüft erneut (Strg+Eingabe)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n question(s) answered anew</source>
            <translation>
                <numerusform>%1 von %n Frage neu beantwortet</numerusform>
                <numerusform>%1 von %n Fragen neu beantwortet</numerusform>
            </translation>
        </message>
        <message>
            <source>What was asked back</source>
            <translation>Was nachgefordert wurde</translation>
        </message>
    </context>
    <context>
        <name>beraad::TablePane</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s); open the file outside to see all.</source>
            <translation>
                <numerusform>Die erste Zeile; öffnen Sie die Datei außerhalb, um alles zu sehen.</numerusform>
                <numerusform>Die ersten %n Zeilen; öffnen Sie die Datei außerhalb, um alles zu sehen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a table</comment>
            <translation>Zeile %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::TextPane</name>
        <message>
            <source>Text of the file</source>
            <translation>Text der Datei</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>Zeile %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Thumbnails</name>
        <message>
            <source>Page %1</source>
            <translation>Seite %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>beraad::TopBar</name>
        <message>
            <source>Search or do something</source>
            <translation>Suchen oder ausführen</translation>
        </message>
        <message>
            <source>You act as %1</source>
            <comment>person</comment>
            <translation>Sie handeln als %1</translation>
        </message>
        <message>
            <source>Day of the demo: %1</source>
            <translation>Tag der Demo: %1</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Einen Tag später</translation>
        </message>
        <message>
            <source>One week later</source>
            <translation>Eine Woche später</translation>
        </message>
        <message>
            <source>Four weeks later</source>
            <translation>Vier Wochen später</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Sprache: %1</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>light or dark</comment>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>appearance</comment>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>appearance</comment>
            <translation>Dunkel</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackDetails</name>
        <message>
            <source>Authority</source>
            <translation>Zuständige Stelle</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Eingegangen</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Fristlauf</translation>
        </message>
        <message>
            <source>%1 on the clock, %2 in all</source>
            <comment>days without and with stops</comment>
            <translation>%1 angerechnet, %2 insgesamt</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Zurückgesandt</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In Kraft ab</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Auflagen</translation>
        </message>
        <message>
            <source>Motivation</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Auferlegte Änderungen</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Advice of the DPO</source>
            <translation>Stellungnahme des DPO</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>Folgt auf</translation>
        </message>
        <message>
            <source>Asked for by rules</source>
            <translation>Aufgrund der Regeln</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Übliche Dauer</translation>
        </message>
        <message>
            <source>Question, the clock stands still</source>
            <translation>Rückfrage, die Frist ist ausgesetzt</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Rückfrage</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwort: %1</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Aktennummer</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Berichterstatter</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Vertagt</translation>
        </message>
        <message>
            <source>the requester</source>
            <translation>dem Antragsteller</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>days, of whom everybody waited</comment>
            <translation>%1 bei %2</translation>
        </message>
        <message>
            <source>stood still %1: %2</source>
            <comment>period, ground</comment>
            <translation>stand still %1: %2</translation>
        </message>
        <message>
            <source>Overdue since</source>
            <translation>Überfällig seit</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Usually by</source>
            <translation>Üblicherweise bis</translation>
        </message>
        <message>
            <source>%1 (no term of law was found)</source>
            <translation>%1 (keine gesetzliche Frist gefunden)</translation>
        </message>
        <message>
            <source>After the decision</source>
            <translation>Nach der Entscheidung</translation>
        </message>
        <message>
            <source>Lapsed on</source>
            <translation>Verfallen am</translation>
        </message>
        <message>
            <source>Lapses unless completed by</source>
            <translation>Verfällt ohne Ergänzung bis</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackModel</name>
        <message>
            <source>complete since %1</source>
            <translation>vollständig seit %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>eingegangen am %1</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>status, minutes on the agenda, age</comment>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>beraad::TracksView</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>Tracks on a time axis</source>
            <translation>Verfahren auf einer Zeitachse</translation>
        </message>
        <message>
            <source>Up and down choose a track; plus and minus zoom; left and right scroll.</source>
            <translation>Auf und Ab wählen ein Verfahren; Plus und Minus vergrößern und verkleinern; Links und Rechts verschieben.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariableDetails</name>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Add once more</source>
            <translation>Nochmals hinzufügen</translation>
        </message>
        <message>
            <source>Add to the request</source>
            <translation>Zum Antrag hinzufügen</translation>
        </message>
        <message>
            <source>It is in the request already; another line can ask for another period or form.</source>
            <translation>Sie ist bereits im Antrag; eine weitere Zeile kann einen anderen Zeitraum oder eine andere Form beantragen.</translation>
        </message>
        <message>
            <source>Enter in the list does the same.</source>
            <translation>Die Eingabetaste bewirkt in der Liste dasselbe.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Angaben</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code beim Dateninhaber</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Gültig</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Typ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Lieferung nach</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n Monat</numerusform>
                <numerusform>%n Monaten</numerusform>
            </translation>
        </message>
        <message>
            <source>Granularities</source>
            <translation>Detaillierungsgrade</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Themen</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <source>Asked before</source>
            <translation>Früher beantragt</translation>
        </message>
        <message>
            <source>never in this workspace</source>
            <translation>nie in diesem Arbeitsbereich</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>made up for the demonstration</source>
            <translation>für die Demonstration erfunden</translation>
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation>Codes (%1)</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>What asking for it would need</source>
            <translation>Was ein Antrag erfordern würde</translation>
        </message>
        <message>
            <source>≈ %1 from a complete file</source>
            <translation>≈ %1 ab vollständiger Akte</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Offen: %1</translation>
        </message>
        <message>
            <source>Data protection officer of the holder</source>
            <translation>Datenschutzbeauftragter des Dateninhabers</translation>
        </message>
        <message>
            <source>No contact is known.</source>
            <translation>Kein Kontakt bekannt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webseite</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Im Verzeichnis öffnen</translation>
        </message>
        <message>
            <source>Recorded for</source>
            <translation>Erfasst für</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Begriff</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>About the data set</source>
            <translation>Über den Datensatz</translation>
        </message>
        <message>
            <source>Worded before</source>
            <translation>Frühere Wortlaute</translation>
        </message>
        <message>
            <source>The label changed in %1.</source>
            <translation>Die Bezeichnung änderte sich %1.</translation>
        </message>
        <message>
            <source>Code list: %1</source>
            <translation>Codeliste: %1</translation>
        </message>
        <message>
            <source>This list was not imported; its codes are not known here.</source>
            <translation>Diese Liste wurde nicht importiert; ihre Codes sind hier nicht bekannt.</translation>
        </message>
        <message>
            <source>Reported errors</source>
            <translation>Gemeldete Fehler</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariablesModel</name>
        <message>
            <source>in the request</source>
            <translation>im Antrag</translation>
        </message>
        <message>
            <source>asked %1×, granted %2×</source>
            <translation>%1× beantragt, %2× bewilligt</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Datensatz</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n Variable</numerusform>
                <numerusform>%n Variablen</numerusform>
            </translation>
        </message>
        <message>
            <source>no variables published</source>
            <translation>keine Variablen veröffentlicht</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictPanel</name>
        <message>
            <source>&amp;No finer than</source>
            <translation>&amp;Nicht feiner als</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Q&amp;uestion</source>
            <translation>&amp;Rückfrage</translation>
        </message>
        <message>
            <source>In your &amp;words</source>
            <translation>In &amp;Ihren Worten</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Auflagen</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Give this verdict</source>
            <translation>Beurteilung abgeben</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <comment>verdict, for how many lines</comment>
            <translation>
                <numerusform>%1, %n Zeile</numerusform>
                <numerusform>%1, %n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Grund auswählen</translation>
        </message>
        <message>
            <source>Write the question.</source>
            <translation>Schreiben Sie die Rückfrage.</translation>
        </message>
        <message>
            <source>Tick at least one condition.</source>
            <translation>Kreuzen Sie mindestens eine Auflage an.</translation>
        </message>
        <message>
            <source>The catalogue knows no coarser form of this variable.</source>
            <translation>Der Katalog kennt keine gröbere Form dieser Variable.</translation>
        </message>
        <message>
            <source>Choose the reason; it goes into the advice.</source>
            <translation>Wählen Sie den Grund; er steht dann in der Stellungnahme.</translation>
        </message>
        <message>
            <source>Another organisation judged otherwise: choose the reason; it goes into the advice.</source>
            <translation>Eine andere Einrichtung kam zu einer anderen Beurteilung: Wählen Sie den Grund; er steht dann in der Stellungnahme.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>label of a variable, its id</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n value(s)</source>
            <comment>granularity, how many values</comment>
            <translation>
                <numerusform>%1, %n Wert</numerusform>
                <numerusform>%1, %n Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give instead</source>
            <translation>&amp;Stattdessen geben</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Im Katalog suchen</translation>
        </message>
        <message>
            <source>Variables that could be given instead</source>
            <translation>Variablen, die stattdessen gegeben werden könnten</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Für</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Fragen</translation>
        </message>
        <message>
            <source>The requester</source>
            <translation>Den Antragsteller</translation>
        </message>
        <message>
            <source>The other reviewers (internal)</source>
            <translation>Die anderen Prüfer (intern)</translation>
        </message>
        <message>
            <source>My own organisation (internal)</source>
            <translation>Meine eigene Stelle (intern)</translation>
        </message>
        <message>
            <source>Fill in what the condition says: %1</source>
            <translation>Ergänzen Sie, was die Bedingung sagt: %1</translation>
        </message>
        <message>
            <source>Choose the variable that may be given instead.</source>
            <translation>Wählen Sie die Variable, die stattdessen gegeben werden darf.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictsModel</name>
        <message>
            <source>to %1</source>
            <comment>coarser granularity</comment>
            <translation>gröber: %1</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Noch offen</translation>
        </message>
        <message>
            <source>%1, not signed yet</source>
            <translation>%1, noch nicht unterzeichnet</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Dateninhaber</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailgrad</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Beurteilung</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Notwendigkeit</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>id of the variable that is given instead</comment>
            <translation>durch %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::cataloguewording</name>
        <message>
            <source>Public</source>
            <translation>Öffentlich</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>Für alle offen</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Eingeschränkt</translation>
        </message>
        <message>
            <source>Only under conditions</source>
            <translation>Nur unter Bedingungen</translation>
        </message>
        <message>
            <source>Not public</source>
            <translation>Nicht öffentlich</translation>
        </message>
        <message>
            <source>Not open, for privacy or another reason</source>
            <translation>Nicht offen, aus Datenschutz- oder anderen Gründen</translation>
        </message>
        <message>
            <source>Translated by a machine</source>
            <translation>Maschinell übersetzt</translation>
        </message>
        <message>
            <source>The portal marks this text as made by a machine; the original counts.</source>
            <translation>Das Portal kennzeichnet diesen Text als maschinell erstellt; das Original zählt.</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>jedes Jahr</translation>
        </message>
        <message>
            <source>every two years</source>
            <translation>alle zwei Jahre</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>jedes Quartal</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>jeden Monat</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>jede Woche</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>jeden Tag</translation>
        </message>
        <message>
            <source>continuously</source>
            <translation>fortlaufend</translation>
        </message>
        <message>
            <source>irregularly</source>
            <translation>unregelmäßig</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>twice a year</source>
            <translation>zweimal im Jahr</translation>
        </message>
        <message>
            <source>when needed</source>
            <translation>bei Bedarf</translation>
        </message>
        <message>
            <source>years</source>
            <comment>unit</comment>
            <translation>Jahre</translation>
        </message>
        <message>
            <source>quarters of a year</source>
            <comment>unit</comment>
            <translation>Quartale</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit</comment>
            <translation>Monate</translation>
        </message>
        <message>
            <source>days</source>
            <comment>unit</comment>
            <translation>Tage</translation>
        </message>
        <message>
            <source>half days</source>
            <comment>unit</comment>
            <translation>halbe Tage</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit</comment>
            <translation>Stunden</translation>
        </message>
        <message>
            <source>persons</source>
            <comment>unit</comment>
            <translation>Personen</translation>
        </message>
        <message>
            <source>children</source>
            <comment>unit</comment>
            <translation>Kinder</translation>
        </message>
        <message>
            <source>jobs</source>
            <comment>unit</comment>
            <translation>Arbeitsplätze</translation>
        </message>
        <message>
            <source>interviews</source>
            <comment>unit</comment>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit</comment>
            <translation>Einheiten</translation>
        </message>
        <message>
            <source>items</source>
            <comment>unit</comment>
            <translation>Stück</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit</comment>
            <translation>Punkte</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <comment>unit</comment>
            <translation>Vollzeitäquivalente</translation>
        </message>
    </context>
    <context>
        <name>beraad::importwording</name>
        <message>
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>DCAT-AP, data sets of a portal</source>
            <translation>DCAT-AP, Datensätze eines Portals</translation>
        </message>
        <message>
            <source>DDI, variables of a study</source>
            <translation>DDI, Variablen einer Studie</translation>
        </message>
        <message>
            <source>SKOS, code lists</source>
            <translation>SKOS, Codelisten</translation>
        </message>
        <message>
            <source>SAS, Stata or SPSS</source>
            <translation>SAS, Stata oder SPSS</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variablen</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Codelisten</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation>Seit dem letzten Mal hat sich nichts geändert.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <comment>kind of item, then counts</comment>
            <translation>%1: %2 neu, %3 geändert, %4 verschwunden</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 new, %4 changed, %5 unchanged, %6 gone</source>
            <translation>%1: %2 gelesen, %3 neu, %4 geändert, %5 unverändert, %6 verschwunden</translation>
        </message>
        <message>
            <source>Requests that ask for changed or gone variables</source>
            <translation>Anträge, die geänderte oder verschwundene Variablen verlangen</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Aus der Quelle verschwunden</translation>
        </message>
        <message>
            <source>Changed variables</source>
            <translation>Geänderte Variablen</translation>
        </message>
        <message>
            <source>New variables</source>
            <translation>Neue Variablen</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Nicht unverändert übernommen</translation>
        </message>
        <message>
            <source>A file that you may not see (%1)</source>
            <translation>Eine Akte, die Sie nicht sehen dürfen (%1)</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (Entwurf)</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) changed</source>
            <translation>
                <numerusform>%n Variable geändert</numerusform>
                <numerusform>%n Variablen geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) gone</source>
            <translation>
                <numerusform>%n Variable verschwunden</numerusform>
                <numerusform>%n Variablen verschwunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>noch etwa %n Sekunde</numerusform>
                <numerusform>noch etwa %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>noch etwa %n Minute</numerusform>
                <numerusform>noch etwa %n Minuten</numerusform>
            </translation>
        </message>
    </context>
</TS>
