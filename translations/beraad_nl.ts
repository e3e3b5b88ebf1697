<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
    <context>
        <name>AfterSteps</name>
        <message>
            <source>Decided</source>
            <translation>Beslist</translation>
        </message>
        <message>
            <source>Minister’s term</source>
            <translation>Termijn van de minister</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Aanpassing opgelegd</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In werking</translation>
        </message>
        <message>
            <source>Contract with the CBSS</source>
            <translation>Contract met de KSZ</translation>
        </message>
        <message>
            <source>Extraction</source>
            <translation>Extractie</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Levering</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Bekendmaking</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Heroverweging gevraagd</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Heroverweging beantwoord</translation>
        </message>
        <message>
            <source>Destruction</source>
            <translation>Vernietiging</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>gedaan op %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>nog niet</translation>
        </message>
        <message>
            <source>was due on %1</source>
            <translation>moest op %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>op %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>tot %1</translation>
        </message>
    </context>
    <context>
        <name>AnswerFault</name>
        <message>
            <source>at most %1 characters are asked; these are %2</source>
            <translation>er worden hoogstens %1 tekens gevraagd; dit zijn er %2</translation>
        </message>
        <message>
            <source>this is not one of the choices</source>
            <translation>dit is geen van de keuzes</translation>
        </message>
        <message>
            <source>the same is chosen twice</source>
            <translation>hetzelfde is twee keer gekozen</translation>
        </message>
        <message>
            <source>a day is asked, as 2026-11-22</source>
            <translation>er wordt een dag gevraagd, zoals 2026-11-22</translation>
        </message>
        <message>
            <source>a whole number is asked, 0 or more</source>
            <translation>er wordt een geheel getal gevraagd, 0 of meer</translation>
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation>dit is geen e-mailadres</translation>
        </message>
        <message>
            <source>a name is asked</source>
            <translation>er wordt een naam gevraagd</translation>
        </message>
        <message>
            <source>an enterprise number has ten digits, of which the last two check the others</source>
            <translation>een ondernemingsnummer heeft tien cijfers, waarvan de laatste twee de andere controleren</translation>
        </message>
        <message>
            <source>yes, no or unknown is asked</source>
            <translation>er wordt ja, nee of onbekend gevraagd</translation>
        </message>
        <message>
            <source>a file is asked: choose it, or drop it here</source>
            <translation>er wordt een bestand gevraagd: kies het, of sleep het hierheen</translation>
        </message>
        <message>
            <source>this has to be filled in</source>
            <translation>dit moet ingevuld zijn</translation>
        </message>
        <message>
            <source>it was not written as the form expects; remove it and answer again</source>
            <translation>het is niet geschreven zoals het formulier verwacht; verwijder het en antwoord opnieuw</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <comment>row of a table, column, what is wrong</comment>
            <translation>rij %1, %2: %3</translation>
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
            <translation>Nee</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>“%1” is a type of file that can run commands on this computer. Open it only if you know who made it.</source>
            <translation>“%1” is van een bestandstype dat opdrachten kan uitvoeren op deze computer. Open het alleen als u weet wie het gemaakt heeft.</translation>
        </message>
        <message>
            <source>Open this file?</source>
            <translation>Dit bestand openen?</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>Toch openen</translation>
        </message>
        <message>
            <source>No program on this computer opens “%1”; save it instead.</source>
            <translation>Geen programma op deze computer opent “%1”; bewaar het in plaats daarvan.</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Het bestand bewaren</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentList</name>
        <message>
            <source>Attached files</source>
            <translation>Bijgevoegde bestanden</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>No files</source>
            <translation>Geen bestanden</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Bestanden die bij antwoorden van de aanvraag gevoegd zijn, staan hier.</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <comment>fingerprint of a file</comment>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Not in this workspace</source>
            <comment>an attached file</comment>
            <translation>Niet in deze werkruimte</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Social data</source>
            <translation>Sociale gegevens</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Gezondheid</translation>
        </message>
        <message>
            <source>National Register</source>
            <translation>Rijksregister</translation>
        </message>
        <message>
            <source>Fiscal data</source>
            <translation>Fiscale gegevens</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Onderwijs</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiek</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Directly from the holder</source>
            <translation>Rechtstreeks van de houder</translation>
        </message>
        <message>
            <source>Through the Crossroads Bank (KSZ)</source>
            <translation>Via de Kruispuntbank (KSZ)</translation>
        </message>
        <message>
            <source>Through eHealth</source>
            <translation>Via eHealth</translation>
        </message>
        <message>
            <source>Through the Flemish integrator (VDI)</source>
            <translation>Via de Vlaamse dienstenintegrator (VDI)</translation>
        </message>
        <message>
            <source>Through the federal integrator (FSI)</source>
            <translation>Via de federale dienstenintegrator (FSI)</translation>
        </message>
        <message>
            <source>Through a trusted third party</source>
            <translation>Via een derde vertrouwenspersoon</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>The file cannot be read. Check that it exists and that you may open it.</source>
            <translation>Het bestand kan niet worden gelezen. Ga na of het bestaat en of u het mag openen.</translation>
        </message>
        <message>
            <source>The file cannot be written. Check the folder, your rights and the free space.</source>
            <translation>Het bestand kan niet worden geschreven. Controleer de map, uw rechten en de vrije ruimte.</translation>
        </message>
        <message>
            <source>The file is not sound JSON; nothing was read from it.</source>
            <translation>Het bestand is geen correcte JSON; er is niets uit gelezen.</translation>
        </message>
        <message>
            <source>The content is not what the format asks; nothing was taken over.</source>
            <translation>De inhoud is niet wat het formaat vraagt; er is niets overgenomen.</translation>
        </message>
        <message>
            <source>A rule cannot be evaluated; the rule file has to be corrected.</source>
            <translation>Een regel kan niet worden berekend; het regelbestand moet worden verbeterd.</translation>
        </message>
        <message>
            <source>There already is a workspace with this name; it was left as it is.</source>
            <translation>Er is al een werkruimte met deze naam; die is gelaten zoals ze is.</translation>
        </message>
        <message>
            <source>There is no workspace at this place.</source>
            <translation>Er is geen werkruimte op deze plaats.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of Beraad. It was not touched; install the newer version to open it.</source>
            <translation>Deze werkruimte is geschreven door een nieuwere versie van Beraad. Er is niets aan gewijzigd; installeer de nieuwere versie om ze te openen.</translation>
        </message>
        <message>
            <source>The workspace does not hold together any more. It was not changed; open a copy from before, or have it verified.</source>
            <translation>De werkruimte is beschadigd. Er is niets aan gewijzigd; open een eerdere kopie of laat ze nakijken.</translation>
        </message>
        <message>
            <source>The workspace is in use by another program. Close it there and try again.</source>
            <translation>De werkruimte is in gebruik door een ander programma. Sluit ze daar en probeer opnieuw.</translation>
        </message>
        <message>
            <source>Somebody else changed this dossier a moment ago. Look at it again before you decide.</source>
            <translation>Iemand anders heeft dit dossier zojuist gewijzigd. Bekijk het opnieuw voor u beslist.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written; nothing was changed.</source>
            <translation>De werkruimte kon niet worden gelezen of geschreven; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>This is not in the workspace.</source>
            <translation>Dit staat niet in de werkruimte.</translation>
        </message>
        <message>
            <source>Your role does not permit this at this point of the dossier.</source>
            <translation>Uw rol laat dit op dit punt van het dossier niet toe.</translation>
        </message>
        <message>
            <source>This cannot be done at this point of the dossier.</source>
            <translation>Dit kan niet op dit punt van het dossier.</translation>
        </message>
        <message>
            <source>A reason is needed before this can be recorded.</source>
            <translation>Er is een reden nodig voor dit kan worden vastgelegd.</translation>
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation>Er ontbreken nog antwoorden.</translation>
        </message>
        <message>
            <source>Something else has to be finished first.</source>
            <translation>Eerst moet iets anders klaar zijn.</translation>
        </message>
        <message>
            <source>The session has no room left for this file.</source>
            <translation>De zitting heeft geen plaats meer voor dit dossier.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>Het document kon niet worden gemaakt.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Gestopt; er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence of an error, what it is about</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>A catalogue is being imported. This can be recorded when the import is over, or was stopped; drafts are kept until then.</source>
            <translation>Er wordt een catalogus ingevoerd. Dit kan worden vastgelegd zodra de invoer klaar of gestopt is; ontwerpen worden tot dan bewaard.</translation>
        </message>
        <message>
            <source>This file is named, but its content is not in this workspace. Ask whoever attached it for the file and attach it again.</source>
            <translation>Dit bestand wordt genoemd, maar de inhoud staat niet in deze werkruimte. Vraag het aan wie het bijvoegde en voeg het opnieuw bij.</translation>
        </message>
        <message>
            <source>The kept file is damaged: it is not what was attached. Attach it again, or take it from a copy of the workspace.</source>
            <translation>Het bewaarde bestand is beschadigd: het is niet wat bijgevoegd werd. Voeg het opnieuw bij, of haal het uit een kopie van de werkruimte.</translation>
        </message>
        <message>
            <source>The file is too large to be kept in the workspace.</source>
            <translation>Het bestand is te groot om in de werkruimte te bewaren.</translation>
        </message>
        <message>
            <source>%1 is too large to be kept in the workspace: a file may have at most %2.</source>
            <comment>file name, size</comment>
            <translation>%1 is te groot om in de werkruimte te bewaren: een bestand mag hoogstens %2 groot zijn.</translation>
        </message>
        <message>
            <source>There is no quorum, so nothing can be decided.</source>
            <translation>Er is geen quorum, dus er kan niets worden beslist.</translation>
        </message>
        <message>
            <source>The votes do not carry this decision.</source>
            <translation>De stemmen dragen deze beslissing niet.</translation>
        </message>
        <message>
            <source>Somebody with a conflict of interest does not vote on this item.</source>
            <translation>Wie een belangenconflict heeft, stemt niet over dit punt.</translation>
        </message>
        <message>
            <source>Nobody chairs the session, so nothing can be decided.</source>
            <translation>Niemand zit de zitting voor, dus er kan niets worden beslist.</translation>
        </message>
        <message>
            <source>There is no quorum: %1 members may decide on this item and %2 are needed.</source>
            <translation>Er is geen quorum: %1 leden mogen over dit punt beslissen en er zijn er %2 nodig.</translation>
        </message>
        <message>
            <source>How many members must be present is not known: the chair has to state that there are enough.</source>
            <translation>Hoeveel leden aanwezig moeten zijn, is niet bekend: de voorzitter moet vaststellen dat het er genoeg zijn.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item yet.</source>
            <translation>Over dit punt heeft nog niemand gestemd.</translation>
        </message>
        <message>
            <source>The rule for %1 in favour and %2 against is not known: the chair has to say how the house reads the votes.</source>
            <translation>De regel voor %1 stemmen voor en %2 tegen is niet bekend: de voorzitter moet zeggen hoe de stemmen worden gelezen.</translation>
        </message>
        <message>
            <source>The votes say something else: %1 in favour of authorising, %2 against.</source>
            <translation>De stemmen zeggen iets anders: %1 voor het toestaan, %2 tegen.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>From the note</source>
            <translation>Uit de nota</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Nagekeken</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Afgeleid</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>Niet nagekeken</translation>
        </message>
        <message>
            <source>Stated in the SERV note of February 2022; not checked again since.</source>
            <translation>Staat in de SERV-nota van februari 2022; sindsdien niet opnieuw nagekeken.</translation>
        </message>
        <message>
            <source>Checked in the law or on the body's own site; the source says where.</source>
            <translation>Nagekeken in de wet of op de site van de instelling zelf; de bron zegt waar.</translation>
        </message>
        <message>
            <source>Follows from verified statements; nobody states it in so many words.</source>
            <translation>Volgt uit nagekeken uitspraken; niemand zegt het met zoveel woorden.</translation>
        </message>
        <message>
            <source>Nobody has checked this yet. Ask the authority before you rely on it.</source>
            <translation>Nog niemand heeft dit nagekeken. Vraag het aan de instantie voor u erop steunt.</translation>
        </message>
        <message>
            <source>This file is damaged, or it is no PDF.</source>
            <translation>Dit bestand is beschadigd, of het is geen pdf.</translation>
        </message>
        <message>
            <source>This file is protected with a password.</source>
            <translation>Dit bestand is met een wachtwoord beveiligd.</translation>
        </message>
        <message>
            <source>That is not the password.</source>
            <translation>Dat is niet het wachtwoord.</translation>
        </message>
        <message>
            <source>This file takes too long to read; reading it was stopped.</source>
            <translation>Het lezen van dit bestand duurt te lang en is gestopt.</translation>
        </message>
        <message>
            <source>This file needs more memory or time than a file may have, or it is made to do harm. Reading it was stopped; nothing else is affected.</source>
            <translation>Dit bestand vraagt meer geheugen of tijd dan een bestand mag krijgen, of het is gemaakt om schade aan te richten. Het lezen is gestopt; al het andere is ongemoeid.</translation>
        </message>
        <message>
            <source>The program that reads PDFs (beraad-pdf) is not installed.</source>
            <translation>Het programma dat pdf’s leest (beraad-pdf) is niet geïnstalleerd.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Dit bestand kan niet gelezen worden.</translation>
        </message>
        <message>
            <source>Page %1 takes too long to draw; drawing it was stopped.</source>
            <translation>Het tekenen van bladzijde %1 duurt te lang en is gestopt.</translation>
        </message>
        <message>
            <source>Page %1 needs more memory or time than a page may have; drawing it was stopped.</source>
            <translation>Bladzijde %1 vraagt meer geheugen of tijd dan een bladzijde mag krijgen; het tekenen is gestopt.</translation>
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation>Bladzijde %1 is beschadigd en kan niet getekend worden.</translation>
        </message>
    </context>
    <context>
        <name>FactOrigin</name>
        <message>
            <source>directory</source>
            <translation>gids</translation>
        </message>
        <message>
            <source>request</source>
            <translation>aanvraag</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catalogus</translation>
        </message>
        <message>
            <source>derived from the variables</source>
            <translation>afgeleid uit de variabelen</translation>
        </message>
        <message>
            <source>default of the rule</source>
            <translation>standaard van de regel</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no register</source>
            <translation>geen register</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Asked, not answered yet</source>
            <translation>Gevraagd, nog geen antwoord</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Niet beoordeeld</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>risk</comment>
            <translation>Laag</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>risk</comment>
            <translation>Middelmatig</translation>
        </message>
        <message>
            <source>High</source>
            <comment>risk</comment>
            <translation>Hoog</translation>
        </message>
        <message>
            <source>bilateral</source>
            <comment>protocol</comment>
            <translation>tweezijdig</translation>
        </message>
        <message>
            <source>framework</source>
            <comment>protocol</comment>
            <translation>raamprotocol</translation>
        </message>
        <message>
            <source>accession</source>
            <comment>to a general protocol</comment>
            <translation>toetreding</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>How long each leg takes</source>
            <translation>Hoe lang elke stap duurt</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Klaar binnen</translation>
        </message>
        <message>
            <source>Still waiting after</source>
            <translation>Wacht nog na</translation>
        </message>
        <message>
            <source>Stock and flow per month</source>
            <translation>Voorraad en doorstroom per maand</translation>
        </message>
        <message>
            <source>Where clocks stood still</source>
            <translation>Waar de klok stilstond</translation>
        </message>
        <message>
            <source>Decisions by outcome</source>
            <translation>Beslissingen naar uitkomst</translation>
        </message>
        <message>
            <source>Why variables were refused</source>
            <translation>Waarom variabelen geweigerd werden</translation>
        </message>
        <message>
            <source>Variables made coarser</source>
            <translation>Variabelen die grover gemaakt werden</translation>
        </message>
        <message>
            <source>When open files will be decided</source>
            <translation>Wanneer over open dossiers beslist wordt</translation>
        </message>
        <message>
            <source>How good forecasts were</source>
            <translation>Hoe goed de prognoses waren</translation>
        </message>
        <message>
            <source>n = %1, %2 not ended, begun %3</source>
            <extracomment>how many passages ended, how many have not, and the period in which they began</extracomment>
            <translation>n = %1, %2 niet beëindigd, begonnen %3</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Niet beëindigd</translation>
        </message>
        <message>
            <source>Median, hours</source>
            <translation>Mediaan, uren</translation>
        </message>
        <message>
            <source>Median with open, hours</source>
            <translation>Mediaan met open, uren</translation>
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
            <translation>Klok stil, uren</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Within, hours</source>
            <translation>Binnen, uren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Share of those that ended</source>
            <translation>Aandeel van wat beëindigd is</translation>
        </message>
        <message>
            <source>After, hours</source>
            <translation>Na, uren</translation>
        </message>
        <message>
            <source>Still waiting</source>
            <translation>Wacht nog</translation>
        </message>
        <message>
            <source>± (standard error)</source>
            <translation>± (standaardfout)</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Nog te volgen</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Beëindigd</translation>
        </message>
        <message>
            <source>Share that still waits</source>
            <translation>Aandeel dat nog wacht</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Binnengekomen</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Afgehandeld</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>Open op het einde</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Instantie</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Schorsingen</translation>
        </message>
        <message>
            <source>Standing still now</source>
            <translation>Staat nu stil</translation>
        </message>
        <message>
            <source>Hours together</source>
            <translation>Uren samen</translation>
        </message>
        <message>
            <source>n = %1 stops</source>
            <translation>n = %1 schorsingen</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabele</translation>
        </message>
        <message>
            <source>Forecast on filing</source>
            <translation>Prognose bij indiening</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>By the day of 50 %</source>
            <translation>Tegen de dag van 50 %</translation>
        </message>
        <message>
            <source>By the day of 90 %</source>
            <translation>Tegen de dag van 90 %</translation>
        </message>
        <message>
            <source>Share of files</source>
            <translation>Aandeel van de dossiers</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Levering</translation>
        </message>
        <message>
            <source>%1 decided files had a forecast, %2 had none yet</source>
            <translation>%1 besliste dossiers hadden een prognose, %2 nog geen</translation>
        </message>
        <message>
            <source>Decided by then (50 %)</source>
            <translation type="vanished">Beslist tegen dan (50 %)</translation>
        </message>
        <message>
            <source>Decided by then (90 %)</source>
            <translation type="vanished">Beslist tegen dan (90 %)</translation>
        </message>
        <message>
            <source>Delivered by then (50 %)</source>
            <translation type="vanished">Geleverd tegen dan (50 %)</translation>
        </message>
        <message>
            <source>%1 open files, %2 of them with a forecast</source>
            <translation>%1 open dossiers, waarvan %2 met een prognose</translation>
        </message>
        <message>
            <source>Decision expected (50 %)</source>
            <translation>Beslissing verwacht (50 %)</translation>
        </message>
        <message>
            <source>Decision at the latest (90 %)</source>
            <translation>Beslissing uiterlijk (90 %)</translation>
        </message>
        <message>
            <source>Delivery expected (50 %)</source>
            <translation>Levering verwacht (50 %)</translation>
        </message>
        <message>
            <source>Variables granted again</source>
            <translation>Variabelen die opnieuw werden toegestaan</translation>
        </message>
        <message>
            <source>n = %1 of %2 granted lines</source>
            <extracomment>so many lines were granted after another dossier had been granted the same variable; lines granted in all</extracomment>
            <translation>n = %1 van %2 toegestane regels</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>Special category</source>
            <translation>Bijzondere categorie</translation>
        </message>
        <message>
            <source>Highly personal</source>
            <translation>Zeer persoonlijk</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Rijksregisternummer</translation>
        </message>
        <message>
            <source>Linkage key</source>
            <translation>Koppelsleutel</translation>
        </message>
        <message>
            <source>Quasi-identifier</source>
            <translation>Quasi-identificator</translation>
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
            <translation>Beslissing verwacht op %1, alles klaar op %2</translation>
        </message>
        <message>
            <source>Everything ready %1</source>
            <translation>Alles klaar op %1</translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation>Verwacht van kracht op %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation>Verwacht van kracht op %1, voorzichtig %2</translation>
        </message>
        <message numerus="yes">
            <source>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</source>
            <translation>
                <numerusform>De rest van de weg wordt vele keren doorgespeeld, elke stap zo lang als hij in eerdere dossiers duurde (%n hier beslist). De helft van de keren is klaar op de eerste dag, negen op de tien op de tweede.</numerusform>
                <numerusform>De rest van de weg wordt vele keren doorgespeeld, elke stap zo lang als hij in eerdere dossiers duurde (%n hier beslist). De helft van de keren is klaar op de eerste dag, negen op de tien op de tweede.</numerusform>
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
            <translation>vanaf %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>period without a beginning</comment>
            <translation>tot %1</translation>
        </message>
        <message>
            <source>no limit in time</source>
            <comment>period without beginning and end</comment>
            <translation>geen grens in de tijd</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>duration in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gisteren</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>over %n dag</numerusform>
                <numerusform>over %n dagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n dag geleden</numerusform>
                <numerusform>%n dagen geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>over %n week</numerusform>
                <numerusform>over %n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week geleden</numerusform>
                <numerusform>%n weken geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>over %n maand</numerusform>
                <numerusform>over %n maanden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n maand geleden</numerusform>
                <numerusform>%n maanden geleden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Granularity</name>
        <message>
            <source>Exact</source>
            <translation>Exact</translation>
        </message>
        <message>
            <source>In classes</source>
            <translation>In klassen</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Ja of nee</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Maand</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Kwartaal</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Jaar</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Arrondissement</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Provincie</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Gewest</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>In groups</source>
            <translation>In groepen</translation>
        </message>
        <message>
            <source>Level %1 of the classification</source>
            <translation>Niveau %1 van de classificatie</translation>
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
                <numerusform>%n variabele goedgekeurd</numerusform>
                <numerusform>%n variabelen goedgekeurd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s) with conditions</source>
            <translation>
                <numerusform>%n variabele goedgekeurd onder voorwaarden</numerusform>
                <numerusform>%n variabelen goedgekeurd onder voorwaarden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked for %n variable(s) coarser</source>
            <translation>
                <numerusform>%n variabele grover gevraagd</numerusform>
                <numerusform>%n variabelen grover gevraagd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposed another variable for %n variable(s)</source>
            <translation>
                <numerusform>Een andere variabele voorgesteld voor %n variabele</numerusform>
                <numerusform>Een andere variabele voorgesteld voor %n variabelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused %n variable(s)</source>
            <translation>
                <numerusform>%n variabele geweigerd</numerusform>
                <numerusform>%n variabelen geweigerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked a question about %n variable(s)</source>
            <translation>
                <numerusform>Een vraag gesteld over %n variabele</numerusform>
                <numerusform>Een vraag gesteld over %n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided on %1: %2</source>
            <comment>day, outcome</comment>
            <translation>Beslist op %1: %2</translation>
        </message>
        <message>
            <source>Deliberation %1 of %2: %3</source>
            <comment>number, day, outcome</comment>
            <translation>Beraadslaging %1 van %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>Submitted with %n variable(s)</source>
            <translation>
                <numerusform>Ingediend met %n variabele</numerusform>
                <numerusform>Ingediend met %n variabelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Routed to %n procedure(s)</source>
            <translation>
                <numerusform>Gerouteerd naar %n procedure</numerusform>
                <numerusform>Gerouteerd naar %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>Found complete; the clock runs</source>
            <translation>Volledig bevonden; de termijn loopt</translation>
        </message>
        <message>
            <source>Returned as incomplete</source>
            <translation>Teruggestuurd als onvolledig</translation>
        </message>
        <message>
            <source>Supplemented</source>
            <translation>Aangevuld</translation>
        </message>
        <message numerus="yes">
            <source>Took back the verdict on %n variable(s)</source>
            <translation>
                <numerusform>Oordeel over %n variabele ingetrokken</numerusform>
                <numerusform>Oordeel over %n variabelen ingetrokken</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed the advice</source>
            <translation>Advies ondertekend</translation>
        </message>
        <message>
            <source>Asked a question; the clock stands still</source>
            <translation>Een vraag gesteld; de termijn staat stil</translation>
        </message>
        <message>
            <source>Asked a question</source>
            <translation>Een vraag gesteld</translation>
        </message>
        <message>
            <source>Answered a question</source>
            <translation>Een vraag beantwoord</translation>
        </message>
        <message>
            <source>Put on the agenda of %1 (%2)</source>
            <comment>day of the session, minutes</comment>
            <translation>Op de agenda van %1 geplaatst (%2)</translation>
        </message>
        <message>
            <source>Taken off the agenda</source>
            <translation>Van de agenda gehaald</translation>
        </message>
        <message>
            <source>The Minister imposed changes</source>
            <translation>De minister legde wijzigingen op</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Afgerond op %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>Opened a question of the route again</source>
            <translation>Heropende een vraag van de route</translation>
        </message>
        <message>
            <source>Settled a question of the route</source>
            <translation>Besliste een vraag van de route</translation>
        </message>
        <message numerus="yes">
            <source>Routed again to %n procedure(s)</source>
            <translation>
                <numerusform>Opnieuw gerouteerd naar %n procedure</numerusform>
                <numerusform>Opnieuw gerouteerd naar %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted inside the organisation</source>
            <translation>Noteerde dit binnen de instantie</translation>
        </message>
        <message>
            <source>Asked the other reviewers</source>
            <translation>Vroeg het aan de andere beoordelaars</translation>
        </message>
        <message>
            <source>Gave the review back to the whole office</source>
            <translation>Gaf de beoordeling terug aan het hele team</translation>
        </message>
        <message>
            <source>Gave the review to a colleague</source>
            <translation>Gaf de beoordeling aan een collega</translation>
        </message>
        <message>
            <source>Declared a conflict of interest</source>
            <translation>Meldde een belangenconflict</translation>
        </message>
        <message>
            <source>Took back who reports on the file</source>
            <translation>Nam terug wie over het dossier verslag uitbrengt</translation>
        </message>
        <message>
            <source>Named who reports on the file</source>
            <translation>Wees de verslaggever van het dossier aan</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>what followed a decision, day</comment>
            <translation>%1 op %2</translation>
        </message>
        <message numerus="yes">
            <source>Returned as incomplete, %n point(s)</source>
            <translation>
                <numerusform>Teruggestuurd als onvolledig, %n punt</numerusform>
                <numerusform>Teruggestuurd als onvolledig, %n punten</numerusform>
            </translation>
        </message>
        <message>
            <source>A section decided on %1: %2; the file waits for the other section</source>
            <comment>day, outcome</comment>
            <translation>Een afdeling besliste op %1: %2; het dossier wacht op de andere afdeling</translation>
        </message>
    </context>
    <context>
        <name>Identifiability</name>
        <message>
            <source>Identified</source>
            <translation>Geïdentificeerd</translation>
        </message>
        <message>
            <source>Pseudonymised</source>
            <translation>Gepseudonimiseerd</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anoniem</translation>
        </message>
    </context>
    <context>
        <name>IntakeRow</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>let pass</source>
            <translation>doorgelaten</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>in orde</translation>
        </message>
        <message>
            <source>asked back</source>
            <translation>teruggevraagd</translation>
        </message>
        <message>
            <source>there</source>
            <translation>aanwezig</translation>
        </message>
        <message>
            <source>inadmissible</source>
            <translation>niet ontvankelijk</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ontbreekt</translation>
        </message>
        <message>
            <source>to be judged</source>
            <translation>te beoordelen</translation>
        </message>
        <message>
            <source>before the decision</source>
            <translation>vóór de beslissing</translation>
        </message>
        <message>
            <source>asked back, changed since</source>
            <translation>teruggevraagd, sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>asked back, as it was</source>
            <translation>teruggevraagd, ongewijzigd</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>comes first</source>
            <translation>gaat vooraf</translation>
        </message>
        <message>
            <source>found by the rules</source>
            <translation>vastgesteld door de regels van de route</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>te bekijken</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Received on %1</source>
            <translation>Ontvangen op %1</translation>
        </message>
        <message>
            <source>Found complete on %1</source>
            <translation>Volledig bevonden op %1</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>Teruggestuurd: %1</translation>
        </message>
        <message>
            <source>Advice signed on %1</source>
            <translation>Advies ondertekend op %1</translation>
        </message>
        <message>
            <source>On the agenda of %1</source>
            <translation>Op de agenda van %1</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>Zitting van %1</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>Van kracht vanaf %1</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Afgerond op %1</translation>
        </message>
        <message>
            <source>Concluded on %1: %2</source>
            <translation>Afgerond op %1: %2</translation>
        </message>
        <message>
            <source>Stopped on %1</source>
            <translation>Stopgezet op %1</translation>
        </message>
        <message>
            <source>Expected by %1</source>
            <translation>Verwacht tegen %1</translation>
        </message>
        <message numerus="yes">
            <source>Clock stopped %n time(s)</source>
            <translation>
                <numerusform>Klok één keer gestopt</numerusform>
                <numerusform>Klok %n keer gestopt</numerusform>
            </translation>
        </message>
        <message>
            <source>On the critical path</source>
            <translation>Op het kritieke pad</translation>
        </message>
        <message>
            <source>No end can be said</source>
            <translation>Geen einde te noemen</translation>
        </message>
        <message numerus="yes">
            <source>Sent back: %n point(s)</source>
            <translation>
                <numerusform>Teruggestuurd: %n punt</numerusform>
                <numerusform>Teruggestuurd: %n punten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leg</name>
        <message>
            <source>Filed to delivery</source>
            <translation>Van indiening tot levering</translation>
        </message>
        <message>
            <source>Filed to decision</source>
            <translation>Van indiening tot beslissing</translation>
        </message>
        <message>
            <source>Completeness check</source>
            <translation>Nazicht van de volledigheid</translation>
        </message>
        <message>
            <source>Sent back to the requester</source>
            <translation>Teruggestuurd naar de aanvrager</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>DPO-advies</translation>
        </message>
        <message>
            <source>Preparation and report</source>
            <translation>Voorbereiding en verslag</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Op een agenda</translation>
        </message>
        <message>
            <source>Decision without a session</source>
            <translation>Beslissing zonder zitting</translation>
        </message>
        <message>
            <source>Minister's term</source>
            <translation>Termijn van de minister</translation>
        </message>
        <message>
            <source>Protocol or agreement</source>
            <translation>Protocol of overeenkomst</translation>
        </message>
        <message>
            <source>Requester's own duties</source>
            <translation>Eigen plichten van de aanvrager</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Contract met de KSZ</translation>
        </message>
        <message>
            <source>Linking and delivery</source>
            <translation>Koppeling en levering</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Federal</source>
            <translation>Federaal</translation>
        </message>
        <message>
            <source>Flemish</source>
            <translation>Vlaams</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Brussel</translation>
        </message>
        <message>
            <source>Walloon</source>
            <translation>Waals</translation>
        </message>
        <message>
            <source>French Community</source>
            <translation>Franse Gemeenschap</translation>
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation>Duitstalige Gemeenschap</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Lokaal</translation>
        </message>
        <message>
            <source>Parliament</source>
            <translation>Parlement</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privaat</translation>
        </message>
        <message>
            <source>International</source>
            <translation>Internationaal</translation>
        </message>
        <message>
            <source>Level not known</source>
            <translation>Niveau niet bekend</translation>
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Your draft</source>
            <translation>Uw ontwerp</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) to judge for %1</source>
            <comment>organisation</comment>
            <translation>
                <numerusform>%n variabele te beoordelen voor %1</numerusform>
                <numerusform>%n variabelen te beoordelen voor %1</numerusform>
            </translation>
        </message>
        <message>
            <source>All variables judged for %1; the advice waits for your signature</source>
            <translation>Alle variabelen beoordeeld voor %1; het advies wacht op uw handtekening</translation>
        </message>
        <message>
            <source>Is the file complete? %1</source>
            <comment>procedure</comment>
            <translation>Is het dossier volledig? %1</translation>
        </message>
        <message>
            <source>Choose a session: %1</source>
            <comment>procedure</comment>
            <translation>Kies een zitting: %1</translation>
        </message>
        <message>
            <source>Record the decision: %1</source>
            <comment>procedure</comment>
            <translation>Leg de beslissing vast: %1</translation>
        </message>
        <message>
            <source>To be concluded by you: %1</source>
            <comment>procedure</comment>
            <translation>Door u af te ronden: %1</translation>
        </message>
        <message>
            <source>A question waits for your answer</source>
            <translation>Een vraag wacht op uw antwoord</translation>
        </message>
        <message>
            <source>Returned as incomplete: %1</source>
            <comment>procedure</comment>
            <translation>Teruggestuurd als onvolledig: %1</translation>
        </message>
        <message>
            <source>Not on an agenda, and the hand-in day is near: %1</source>
            <comment>procedure</comment>
            <translation>Niet op een agenda, en de indiendag is nabij: %1</translation>
        </message>
        <message>
            <source>Takes longer than expected: %1</source>
            <comment>procedure</comment>
            <translation>Duurt langer dan verwacht: %1</translation>
        </message>
        <message>
            <source>Untitled request</source>
            <translation>Aanvraag zonder titel</translation>
        </message>
        <message>
            <source>Nothing waits for you, and nothing is late.</source>
            <translation>Niets wacht op u en niets is te laat.</translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you; nothing is late.</source>
            <translation>
                <numerusform>%n zaak wacht op u; niets is te laat.</numerusform>
                <numerusform>%n zaken wachten op u; niets is te laat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing waits for you; %n matter(s) late or at risk.</source>
            <translation>
                <numerusform>Niets wacht op u; %n zaak is te laat of in gevaar.</numerusform>
                <numerusform>Niets wacht op u; %n zaken zijn te laat of in gevaar.</numerusform>
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
                <numerusform>%n zaak wacht op u.</numerusform>
                <numerusform>%n zaken wachten op u.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late or at risk.</source>
            <translation>
                <numerusform>%n is te laat of in gevaar.</numerusform>
                <numerusform>%n zijn te laat of in gevaar.</numerusform>
            </translation>
        </message>
        <message>
            <source>An error was reported; your answer becomes a note on quality</source>
            <translation>Er is een fout gemeld; uw antwoord wordt een kwaliteitsnota</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n dag over de wettelijke termijn: %1</numerusform>
                <numerusform>%n dagen over de wettelijke termijn: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>nog %n dag van de wettelijke termijn: %1</numerusform>
                <numerusform>nog %n dagen van de wettelijke termijn: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the usual time: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>nog %n dag van de gebruikelijke tijd: %1</numerusform>
                <numerusform>nog %n dagen van de gebruikelijke tijd: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The retention period ends: destroy the data and record the proof, or ask a renewal</source>
            <translation>De bewaartermijn loopt af: vernietig de gegevens en noteer het bewijs, of vraag een verlenging</translation>
        </message>
        <message>
            <source>The file lapsed: what was missing did not come in time: %1</source>
            <comment>procedure</comment>
            <translation>Het dossier is vervallen: de aanvulling kwam niet op tijd: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left to complete the file, else it lapses: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>Nog %n dag om het dossier aan te vullen, anders vervalt het: %1</numerusform>
                <numerusform>Nog %n dagen om het dossier aan te vullen, anders vervalt het: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>Primary network of social security</source>
            <translation>Primair netwerk van de sociale zekerheid</translation>
        </message>
        <message>
            <source>Extended network of social security</source>
            <translation>Uitgebreid netwerk van de sociale zekerheid</translation>
        </message>
        <message>
            <source>Outside the network of social security</source>
            <translation>Buiten het netwerk van de sociale zekerheid</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
    </context>
    <context>
        <name>OrganisationType</name>
        <message>
            <source>Social security institution</source>
            <translation>Instelling van sociale zekerheid</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Federale overheid</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Vlaamse instantie</translation>
        </message>
        <message>
            <source>Regional government</source>
            <translation>Gewestelijke overheid</translation>
        </message>
        <message>
            <source>Body of another community</source>
            <translation>Instelling van een andere gemeenschap</translation>
        </message>
        <message>
            <source>Local government</source>
            <translation>Lokaal bestuur</translation>
        </message>
        <message>
            <source>University</source>
            <translation>Universiteit</translation>
        </message>
        <message>
            <source>Private research</source>
            <translation>Privaat onderzoek</translation>
        </message>
        <message>
            <source>Statistical authority</source>
            <translation>Statistische autoriteit</translation>
        </message>
        <message>
            <source>National Labour Council</source>
            <translation>Nationale Arbeidsraad</translation>
        </message>
        <message>
            <source>Federal Planning Bureau</source>
            <translation>Federaal Planbureau</translation>
        </message>
        <message>
            <source>Monitoring committee</source>
            <translation>Monitoringcomité</translation>
        </message>
        <message>
            <source>Court of Audit</source>
            <translation>Rekenhof</translation>
        </message>
        <message>
            <source>Tax administration</source>
            <translation>Belastingadministratie</translation>
        </message>
        <message>
            <source>Service integrator</source>
            <translation>Dienstenintegrator</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Onderneming</translation>
        </message>
        <message>
            <source>International body</source>
            <translation>Internationale instelling</translation>
        </message>
        <message>
            <source>Kind not known</source>
            <translation>Soort niet bekend</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Draft</source>
            <translation>Ontwerp</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Ingediend</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Teruggestuurd</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Volledig</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>In beoordeling</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Geadviseerd</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Op een agenda</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Beslist</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Van kracht</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>Deliberation, chamber social security and health</source>
            <translation>Beraadslaging, kamer sociale zekerheid en gezondheid</translation>
        </message>
        <message>
            <source>Deliberation, chamber federal government</source>
            <translation>Beraadslaging, kamer federale overheid</translation>
        </message>
        <message>
            <source>Deliberation, united chambers</source>
            <translation>Beraadslaging, verenigde kamers</translation>
        </message>
        <message>
            <source>General deliberation 18/140</source>
            <translation>Algemene beraadslaging 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Vlaams protocol</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Federaal protocol</translation>
        </message>
        <message>
            <source>National Register, Minister of the Interior</source>
            <translation>Rijksregister, minister van Binnenlandse Zaken</translation>
        </message>
        <message>
            <source>Statbel research microdata</source>
            <translation>Microdata van Statbel voor onderzoek</translation>
        </message>
        <message>
            <source>Advice of the DPOs</source>
            <translation>Advies van de DPO's</translation>
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation>Gegevensbeschermingseffectbeoordeling</translation>
        </message>
        <message>
            <source>Prior consultation</source>
            <translation>Voorafgaande raadpleging</translation>
        </message>
        <message>
            <source>Agreement with the original controller</source>
            <translation>Overeenkomst met de oorspronkelijke verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>Trusted third party</source>
            <translation>Derde vertrouwenspersoon</translation>
        </message>
        <message>
            <source>Trusted third party: Statistics Flanders</source>
            <translation>Derde vertrouwenspersoon: Statistiek Vlaanderen</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Contract met de KSZ</translation>
        </message>
        <message>
            <source>Opinion of the VTC</source>
            <translation>Advies van de VTC</translation>
        </message>
        <message>
            <source>Ethics committee</source>
            <translation>Ethisch comité</translation>
        </message>
        <message>
            <source>EHDS data permit</source>
            <translation>EHDS-gegevensvergunning</translation>
        </message>
        <message>
            <source>Re-use request</source>
            <translation>Verzoek tot hergebruik</translation>
        </message>
        <message>
            <source>Entry in the record of processing</source>
            <translation>Vermelding in het register van verwerkingen</translation>
        </message>
        <message>
            <source>Small-cell check</source>
            <translation>Kleinecellencontrole</translation>
        </message>
        <message>
            <source>Authorisation of the VTC (before 2018)</source>
            <translation>Machtiging van de VTC (voor 2018)</translation>
        </message>
    </context>
    <context>
        <name>ProcedureStatus</name>
        <message>
            <source>Required</source>
            <translation>Vereist</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Facultatief</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Niet nodig</translation>
        </message>
        <message>
            <source>Your call</source>
            <translation>Uw keuze</translation>
        </message>
        <message>
            <source>Cannot be filed yet</source>
            <translation>Nog niet in te dienen</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Uitgesloten</translation>
        </message>
        <message>
            <source>Not in force yet</source>
            <translation>Nog niet van kracht</translation>
        </message>
        <message>
            <source>Standing by</source>
            <translation>In reserve</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Research</source>
            <translation>Onderzoek</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistiek</translation>
        </message>
        <message>
            <source>Policy evaluation</source>
            <translation>Beleidsevaluatie</translation>
        </message>
        <message>
            <source>Operational task</source>
            <translation>Operationele taak</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Fraud detection</source>
            <translation>Fraudebestrijding</translation>
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
            <translation>Rijksregister</translation>
        </message>
        <message>
            <source>Bis register</source>
            <translation>Bisregister</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Untitled request</source>
            <translation>Aanvraag zonder titel</translation>
        </message>
        <message>
            <source>%1 · waits for others of your organisation</source>
            <comment>reminder</comment>
            <translation>%1 · wacht op anderen van uw organisatie</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>when to be reminded</comment>
            <translation>Nooit</translation>
        </message>
        <message>
            <source>On the list of the day</source>
            <comment>when to be reminded</comment>
            <translation>Op de lijst van de dag</translation>
        </message>
        <message>
            <source>At once, on the desktop</source>
            <comment>when to be reminded</comment>
            <translation>Meteen, op het bureaublad</translation>
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
            <translation>Begrip van het recht</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Feit</translation>
        </message>
        <message>
            <source>Name of a fact</source>
            <translation>Naam van een feit</translation>
        </message>
        <message>
            <source>Role of an authority</source>
            <translation>Rol van een instantie</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>New</source>
            <comment>a rule</comment>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>a rule</comment>
            <translation>Verdwenen</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>a rule</comment>
            <translation>Gewijzigd</translation>
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
            <translation>niets</translation>
        </message>
        <message>
            <source>Before (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Voordien (%1): %2</translation>
        </message>
        <message>
            <source>After (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Nadien (%1): %2</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <comment>value</comment>
            <translation>Voordien: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <comment>value</comment>
            <translation>Nadien: %1</translation>
        </message>
        <message>
            <source>%1 · %2 – %3 (%4)</source>
            <comment>procedure, authority, status, rule ids</comment>
            <translation>%1 · %2 – %3 (%4)</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of days</comment>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind of entry, its id</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Same route</source>
            <translation>Zelfde route</translation>
        </message>
        <message>
            <source>Routed again today, it would need the same.</source>
            <translation>Vandaag opnieuw bepaald, zou de route hetzelfde vragen.</translation>
        </message>
        <message>
            <source>Another route</source>
            <translation>Andere route</translation>
        </message>
        <message>
            <source>%1 – was: %2</source>
            <comment>procedure as it becomes, status before</comment>
            <translation>%1 – was: %2</translation>
        </message>
        <message>
            <source>Would come</source>
            <translation>Zou erbij komen</translation>
        </message>
        <message>
            <source>Would leave</source>
            <translation>Zou wegvallen</translation>
        </message>
        <message>
            <source>Would have another status</source>
            <translation>Zou een andere status krijgen</translation>
        </message>
        <message>
            <source>Questions that would open</source>
            <translation>Vragen die open zouden komen</translation>
        </message>
        <message>
            <source>Questions that would close</source>
            <translation>Vragen die weg zouden vallen</translation>
        </message>
        <message>
            <source>New findings</source>
            <translation>Nieuwe bevindingen</translation>
        </message>
        <message>
            <source>Findings that would go</source>
            <translation>Bevindingen die weg zouden vallen</translation>
        </message>
        <message>
            <source>Expected time</source>
            <translation>Verwachte tijd</translation>
        </message>
        <message>
            <source>%1 come, %2 leave, %3 change status</source>
            <comment>numbers of procedures</comment>
            <translation>%1 komen erbij, %2 vallen weg, %3 krijgen een andere status</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Refuses everything</source>
            <translation>Weigert alles</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>procedure, status</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Each flow</source>
            <comment>scope of a rule</comment>
            <translation>Elke stroom</translation>
        </message>
        <message>
            <source>Whole request</source>
            <comment>scope of a rule</comment>
            <translation>De hele aanvraag</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Verstrekker</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Ontvanger</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Aanvrager</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Voorwaarde</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Wat volgt</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Geldig van</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Exception to</source>
            <translation>Uitzondering op</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Verwoording</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>Wie het gevraagd wordt</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>scope of a rule</comment>
            <translation>Kijkt naar</translation>
        </message>
        <message>
            <source>Frees from %1</source>
            <comment>rule ids</comment>
            <translation>Stelt vrij van %1</translation>
        </message>
    </context>
    <context>
        <name>SettleActions</name>
        <message>
            <source>Settle: %1…</source>
            <translation>Beslissen: %1…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> of </translation>
        </message>
        <message>
            <source>Why, and who agreed; your name stands with it in the history</source>
            <translation>Waarom, en wie akkoord ging; uw naam staat erbij in de geschiedenis</translation>
        </message>
        <message>
            <source>Open %1 again…</source>
            <comment>number of a rule</comment>
            <translation>%1 heropenen…</translation>
        </message>
        <message>
            <source>Why it is open again; it was settled because: %1</source>
            <translation>Waarom het opnieuw openstaat; het was beslist omdat: %1</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>geen procedure</translation>
        </message>
    </context>
    <context>
        <name>ShortProcedure</name>
        <message>
            <source>IVC social &amp; health</source>
            <translation>IVC sociaal &amp; gezondheid</translation>
        </message>
        <message>
            <source>IVC federal</source>
            <translation>IVC federaal</translation>
        </message>
        <message>
            <source>IVC united</source>
            <translation>IVC verenigd</translation>
        </message>
        <message>
            <source>General 18/140</source>
            <translation>Algemeen 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Vlaams protocol</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Federaal protocol</translation>
        </message>
        <message>
            <source>Nat. Register</source>
            <translation>Rijksregister</translation>
        </message>
        <message>
            <source>Statbel</source>
            <translation>Statbel</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>DPO-advies</translation>
        </message>
        <message>
            <source>DPIA</source>
            <translation>GEB (DPIA)</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Raadpleging</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Overeenkomst</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Derde partij</translation>
        </message>
        <message>
            <source>Third party VSA</source>
            <translation>Derde partij VSA</translation>
        </message>
        <message>
            <source>KSZ contract</source>
            <translation>KSZ-contract</translation>
        </message>
        <message>
            <source>VTC opinion</source>
            <translation>VTC-advies</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Ethiek</translation>
        </message>
        <message>
            <source>EHDS permit</source>
            <translation>EHDS-vergunning</translation>
        </message>
        <message>
            <source>Re-use</source>
            <translation>Hergebruik</translation>
        </message>
        <message>
            <source>Record entry</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Small cells</source>
            <translation>Kleine cellen</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Teruggestuurd</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Volledig</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>Op een agenda</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Beslist</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Van kracht</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopgezet</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>The dossier cannot go on without it.</source>
            <translation>Zonder dit kan het dossier niet verder.</translation>
        </message>
        <message>
            <source>May be asked for; nothing waits for it.</source>
            <translation>Mag worden gevraagd; niets wacht erop.</translation>
        </message>
        <message>
            <source>A rule says that it is not needed.</source>
            <translation>Een regel zegt dat het niet nodig is.</translation>
        </message>
        <message>
            <source>A fact is missing or the law leaves a choice; a named person has to decide.</source>
            <translation>Een feit ontbreekt of de wet laat een keuze; een persoon met naam moet beslissen.</translation>
        </message>
        <message>
            <source>Cannot be filed yet: something is missing.</source>
            <translation>Kan nog niet worden ingediend: er ontbreekt iets.</translation>
        </message>
        <message>
            <source>A rule excludes it.</source>
            <translation>Een regel sluit het uit.</translation>
        </message>
        <message>
            <source>Not in force on this date; shown for what is coming.</source>
            <translation>Op deze datum niet van kracht; getoond voor wat komt.</translation>
        </message>
        <message>
            <source>Stands by until the controllers have said whether they agree.</source>
            <translation>In reserve tot de verwerkingsverantwoordelijken hebben gezegd of ze akkoord gaan.</translation>
        </message>
        <message>
            <source>Demo</source>
            <comment>mark on made-up facts</comment>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Made up for the demonstration; not a real contact or fact.</source>
            <translation>Verzonnen voor de demonstratie; geen echt contact of feit.</translation>
        </message>
    </context>
    <context>
        <name>TrackActions</name>
        <message>
            <source>Find complete</source>
            <translation>Volledig bevinden</translation>
        </message>
        <message>
            <source>Note (may be empty)</source>
            <translation>Opmerking (mag leeg zijn)</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Terugsturen…</translation>
        </message>
        <message>
            <source>Why the file goes back</source>
            <translation>Waarom het dossier teruggaat</translation>
        </message>
        <message>
            <source>What is missing, one a line</source>
            <translation>Wat ontbreekt, één per regel</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Afronden…</translation>
        </message>
        <message>
            <source>Reference, e.g. of the signed protocol</source>
            <translation>Kenmerk, bv. van het ondertekende protocol</translation>
        </message>
        <message>
            <source>Day on which it was concluded</source>
            <translation>Dag waarop het werd afgerond</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antwoorden…</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Antwoord op: %1</translation>
        </message>
        <message>
            <source>Complete the file…</source>
            <translation type="vanished">Dossier aanvullen…</translation>
        </message>
        <message>
            <source>What was missing, or where it can be found</source>
            <translation type="vanished">Wat ontbrak, of waar het te vinden is</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Intrekken…</translation>
        </message>
        <message>
            <source>Why the request is withdrawn; this cannot be undone</source>
            <translation>Waarom de aanvraag wordt ingetrokken; dit kan niet ongedaan worden gemaakt</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Sluiten…</translation>
        </message>
        <message>
            <source>Why the dossier is closed; this cannot be undone</source>
            <translation>Waarom het dossier wordt gesloten; dit kan niet ongedaan worden gemaakt</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>what followed a decision</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Proof: where it can be found</source>
            <translation>Bewijs: waar het te vinden is</translation>
        </message>
        <message>
            <source>Reference: a number, an address</source>
            <translation>Referentie: een nummer, een adres</translation>
        </message>
        <message>
            <source>Day on which it happened</source>
            <translation>Dag waarop het gebeurde</translation>
        </message>
        <message>
            <source>Ask the requester…</source>
            <translation>Vragen aan de aanvrager…</translation>
        </message>
        <message>
            <source>Question; where the law lets it, the clock stands still until the answer</source>
            <translation>Vraag; waar de wet het toelaat, staat de klok stil tot het antwoord</translation>
        </message>
    </context>
    <context>
        <name>VariableType</name>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Ordered categories</source>
            <translation>Geordende categorieën</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Getal</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Approved</source>
            <translation>Goedgekeurd</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Onder voorwaarden</translation>
        </message>
        <message>
            <source>Coarser</source>
            <translation>Grover</translation>
        </message>
        <message>
            <source>Other variable</source>
            <translation>Andere variabele</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>Vraag gesteld</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Authorised</source>
            <translation>Gemachtigd</translation>
        </message>
        <message>
            <source>Authorised in part</source>
            <translation>Deels gemachtigd</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>decision of a committee</comment>
            <translation>Geweigerd</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Uitgesteld</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Aanvrager</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Functionaris voor gegevensbescherming</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretaris</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>Lid van het comité</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Verwerkingsverantwoordelijke</translation>
        </message>
        <message>
            <source>Public</source>
            <comment>role of a person without rights</comment>
            <translation>Openbaar</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nieuwe aanvraag</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Verlenging</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>Toetreding</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>severity of a finding</comment>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Warning</source>
            <comment>severity of a finding</comment>
            <translation>Waarschuwing</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>severity of a finding</comment>
            <translation>Fout</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>answer to a yes/no question</comment>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Ingetrokken</translation>
        </message>
        <message>
            <source>Data extracted</source>
            <translation>Gegevens geëxtraheerd</translation>
        </message>
        <message>
            <source>Data delivered</source>
            <translation>Gegevens geleverd</translation>
        </message>
        <message>
            <source>Published</source>
            <comment>a decision or protocol</comment>
            <translation>Bekendgemaakt</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Heroverweging gevraagd</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Heroverweging beantwoord</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Gegevens vernietigd</translation>
        </message>
    </context>
    <context>
        <name>beraad::ActionBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
    </context>
    <context>
        <name>beraad::AdviceDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Advice of %1</source>
            <comment>organisation</comment>
            <translation>Advies van %1</translation>
        </message>
        <message>
            <source>Draft advice of %1</source>
            <comment>organisation</comment>
            <translation>Ontwerpadvies van %1</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Taal van het document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::AnswerEditor</name>
        <message>
            <source>year-month-day, e.g. %1</source>
            <translation>jaar-maand-dag, bv. %1</translation>
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
            <translation>Nee</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Bestand kiezen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Function</source>
            <comment>of a person</comment>
            <translation>Functie</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Fill in my details</source>
            <translation>Mijn gegevens invullen</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Naam van de instelling</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Rij toevoegen</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Rij %1 verwijderen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Keeping the file</source>
            <translation>Het bestand wordt bewaard</translation>
        </message>
        <message>
            <source>No file yet; one can also be dropped here</source>
            <translation>Nog geen bestand; u kunt er ook een hierheen slepen</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>file name, size</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · the file itself is not in this workspace: choose it again</source>
            <comment>file name, size</comment>
            <translation>%1 · %2 · het bestand zelf staat niet in deze werkruimte: kies het opnieuw</translation>
        </message>
    </context>
    <context>
        <name>beraad::Basket</name>
        <message>
            <source>Add to</source>
            <translation>Toevoegen aan</translation>
        </message>
        <message>
            <source>Request to add to</source>
            <translation>Aanvraag waaraan wordt toegevoegd</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Aanvraag openen</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Ontwerp zonder titel</translation>
        </message>
        <message>
            <source>A new request</source>
            <translation>Een nieuwe aanvraag</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) added to “%1”</source>
            <translation>
                <numerusform>%n variabele toegevoegd aan “%1”</numerusform>
                <numerusform>%n variabelen toegevoegd aan “%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::CataloguePlace</name>
        <message>
            <source>Import a catalogue…</source>
            <translation>Catalogus inlezen…</translation>
        </message>
        <message>
            <source>Show all variables</source>
            <translation>Alle variabelen tonen</translation>
        </message>
        <message>
            <source>Name, meaning or code, in any language</source>
            <translation>Naam, betekenis of code, in om het even welke taal</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabelen</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Lijst beperken</translation>
        </message>
        <message>
            <source>No variable matches</source>
            <translation>Geen variabele gevonden</translation>
        </message>
        <message>
            <source>Try fewer letters, or let go of a holder, category or sensitivity.</source>
            <translation>Probeer minder letters, of laat een houder, categorie of gevoeligheid los.</translation>
        </message>
        <message>
            <source>The catalogue is empty</source>
            <translation>De catalogus is leeg</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a catalogue</source>
            <translation>Catalogus inlezen</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogus</translation>
        </message>
        <message>
            <source>Where the catalogue came from</source>
            <translation>Waar de catalogus vandaan komt</translation>
        </message>
        <message>
            <source>Import what a holder publishes: DCAT, DDI, SKOS, a statistics file or CSV. A file can also be dropped here.</source>
            <translation>Voer in wat een houder publiceert: DCAT, DDI, SKOS, een statistisch bestand of CSV. U kunt een bestand ook hierheen slepen.</translation>
        </message>
        <message numerus="yes">
            <source>more than %n found</source>
            <translation>
                <numerusform>meer dan %n gevonden</numerusform>
                <numerusform>meer dan %n gevonden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gevonden</numerusform>
                <numerusform>%n gevonden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”. These have: %2</source>
            <translation>Niets heet “%1”. Deze bevatten: %2</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Catalogi (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>The import was stopped; the catalogue is as it was.</source>
            <translation>De invoer is gestopt; de catalogus is zoals hij was.</translation>
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
            <translation>Betekenis</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geldig</translation>
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
            <translation>Betekenis</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geldig</translation>
        </message>
    </context>
    <context>
        <name>beraad::CommandPalette</name>
        <message>
            <source>Places, dossiers, variables, people, actions</source>
            <translation>Plaatsen, dossiers, variabelen, mensen, acties</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
        <message>
            <source>Nothing has these letters in this order.</source>
            <translation>Niets heeft deze letters in deze volgorde.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ConditionsForm</name>
        <message>
            <source>Proven by</source>
            <translation>Aan te tonen door</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Uiterlijk op</translation>
        </message>
    </context>
    <context>
        <name>beraad::DatasetDetails</name>
        <message>
            <source>Data set</source>
            <translation>Dataset</translation>
        </message>
        <message>
            <source>Show its variables</source>
            <translation>Toon de variabelen</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Openen in de gids</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrond</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code bij de houder</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>Bestreken periode</translation>
        </message>
        <message>
            <source>Places covered</source>
            <translation>Bestreken gebied</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Vernieuwd</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Geleverd na</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Trefwoorden</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Reeks</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Gepubliceerd</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <source>Given out as (%1)</source>
            <translation>Verspreid als (%1)</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>Bij wie u terechtkunt</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionDetails</name>
        <message>
            <source>%1 of %2</source>
            <comment>number, day</comment>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslist door</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In werking vanaf</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Gegevens van</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Doeleinde</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Bekendgemaakt op</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>Elders bekendgemaakt</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>Hier beslist</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Variables (%1)</source>
            <comment>number</comment>
            <translation>Variabelen (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of amendments</source>
            <translation>Keten van wijzigingen</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <comment>number of a decision</comment>
            <translation>%1 (deze)</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Wat volgt</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionPanel</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Uitkomst</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Voorwaarden</translation>
        </message>
        <message>
            <source>&amp;Motivation</source>
            <translation>&amp;Motivering</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Laten</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Beslissing vastleggen</translation>
        </message>
        <message>
            <source>Holds from %1: ten working days after the session, unless the Minister imposes changes (law of 23 November 2023, verified).</source>
            <translation type="vanished">Geldt vanaf %1: tien werkdagen na de zitting, tenzij de minister wijzigingen oplegt (wet van 23 november 2023, nagekeken).</translation>
        </message>
        <message>
            <source>The decision needs a number.</source>
            <translation>De beslissing heeft een nummer nodig.</translation>
        </message>
        <message>
            <source>This outcome needs a motivation.</source>
            <translation>Deze uitkomst heeft een motivering nodig.</translation>
        </message>
        <message>
            <source>&amp;Authorised lines</source>
            <translation>Toegest&amp;ane regels</translation>
        </message>
        <message>
            <source>An advice refuses this line</source>
            <translation>Een advies weigert deze regel</translation>
        </message>
        <message>
            <source>No line is left: that is a refusal.</source>
            <translation>Er blijft geen regel over: dat is een weigering.</translation>
        </message>
        <message>
            <source>The file goes back among those that wait; its next item is linked to this one.</source>
            <translation>Het dossier gaat terug naar wat wacht; het volgende agendapunt verwijst naar dit.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too.</source>
            <translation type="vanished">Deze afdeling beslist; het gezamenlijke dossier is beslist, en krijgt zijn nummer, als ook de andere afdeling heeft beslist.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too (%1).</source>
            <translation>Deze afdeling beslist; het gezamenlijke dossier is beslist en krijgt zijn nummer wanneer ook de andere afdeling heeft beslist (%1).</translation>
        </message>
        <message>
            <source>Holds from %1, unless the Minister imposes changes (%2).</source>
            <translation>Geldt vanaf %1, tenzij de minister wijzigingen oplegt (%2).</translation>
        </message>
    </context>
    <context>
        <name>beraad::DirectoryPlace</name>
        <message>
            <source>Name, abbreviation, or what a body holds</source>
            <translation>Naam, afkorting, of wat een instelling houdt</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Level of government</source>
            <translation>Bestuursniveau</translation>
        </message>
        <message>
            <source>No body matches</source>
            <translation>Geen instelling gevonden</translation>
        </message>
        <message>
            <source>Try fewer letters, or all levels.</source>
            <translation>Probeer minder letters, of alle niveaus.</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle niveaus</translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisatie</numerusform>
                <numerusform>%n organisaties</numerusform>
            </translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Gids</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Nieuwe organisatie…</translation>
        </message>
        <message>
            <source>Import a directory…</source>
            <translation>Gids inlezen…</translation>
        </message>
        <message>
            <source>Export the directory…</source>
            <translation>Gids exporteren…</translation>
        </message>
        <message>
            <source>%1 is in the directory</source>
            <comment>organisation</comment>
            <translation>%1 staat in de gids</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <comment>organisation</comment>
            <translation>%1 werd gewijzigd</translation>
        </message>
        <message>
            <source>Import a directory</source>
            <translation>Gids inlezen</translation>
        </message>
        <message>
            <source>Directory (*.json)</source>
            <translation>Gids (*.json)</translation>
        </message>
        <message>
            <source>Directory imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of organisations</comment>
            <translation>Gids ingelezen: %1 nieuw, %2 gewijzigd, %3 zoals ze waren</translation>
        </message>
        <message>
            <source>Export the directory</source>
            <translation>Gids exporteren</translation>
        </message>
        <message>
            <source>The directory was written to %1</source>
            <comment>file</comment>
            <translation>De gids werd geschreven naar %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>Taa&amp;l van het document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentsPane</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Taal van het document</translation>
        </message>
        <message>
            <source>No authority receives a document: no procedure is needed.</source>
            <translation>Geen instantie ontvangt een document: er is geen procedure nodig.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Opslaan als PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
        <message>
            <source>Save all…</source>
            <translation>Alles opslaan…</translation>
        </message>
        <message>
            <source>Document and who receives it</source>
            <translation>Document en wie het ontvangt</translation>
        </message>
        <message>
            <source>Save all documents</source>
            <translation>Alle documenten opslaan</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in %1</source>
            <translation>
                <numerusform>%n document opgeslagen in %1</numerusform>
                <numerusform>%n documenten opgeslagen in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierCard</name>
        <message>
            <source>No day can be said yet</source>
            <translation>Nog geen datum te noemen</translation>
        </message>
        <message numerus="yes">
            <source>No day can be said yet: %n procedure(s) without a stated time</source>
            <translation>
                <numerusform>Nog geen datum te noemen: %n procedure zonder opgegeven termijn</numerusform>
                <numerusform>Nog geen datum te noemen: %n procedures zonder opgegeven termijn</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation type="vanished">Verwacht van kracht op %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation type="vanished">Verwacht van kracht op %1, voorzichtig %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>ingediend op %1</translation>
        </message>
        <message>
            <source>still open: %1</source>
            <comment>procedures</comment>
            <translation>nog open: %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierPage</name>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Sporen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Lines with their verdicts</source>
            <translation>Regels met hun oordelen</translation>
        </message>
        <message>
            <source>Show the fingerprint of each entry</source>
            <translation>Toon de vingerafdruk van elk gegeven</translation>
        </message>
        <message>
            <source>Closer (+)</source>
            <translation>Dichterbij (+)</translation>
        </message>
        <message>
            <source>Farther (−)</source>
            <translation>Verder weg (−)</translation>
        </message>
        <message>
            <source>Everything (0)</source>
            <translation>Alles (0)</translation>
        </message>
        <message>
            <source>No day can be said yet</source>
            <translation>Nog geen datum te noemen</translation>
        </message>
        <message>
            <source>No day can be said yet; no time is known for: %1</source>
            <translation>Nog geen datum te noemen; geen termijn bekend voor: %1</translation>
        </message>
        <message>
            <source>Expected in force on %1 (%2)</source>
            <translation type="vanished">Verwacht van kracht op %1 (%2)</translation>
        </message>
        <message>
            <source>%1, cautiously %2</source>
            <comment>expected day, cautious day</comment>
            <translation type="vanished">%1, voorzichtig %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>ingediend op %1</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>Delen van het dossier</translation>
        </message>
        <message>
            <source>The chosen track</source>
            <translation>Het gekozen spoor</translation>
        </message>
        <message>
            <source>builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>bouwt voort op %1</translation>
        </message>
        <message>
            <source>cannot print</source>
            <translation>kan niet afdrukken</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>tab, number</comment>
            <translation>Bestanden (%1)</translation>
        </message>
        <message>
            <source>This dossier is not yours to see</source>
            <translation>Dit dossier is niet voor u bestemd</translation>
        </message>
        <message>
            <source>Its parties and the bodies that judge it see what stands in it.</source>
            <translation>De partijen en de instanties die oordelen, zien wat erin staat.</translation>
        </message>
        <message>
            <source>Asked back (%1)</source>
            <comment>tab, number</comment>
            <translation>Teruggevraagd (%1)</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Teruggevraagd</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftDocument</name>
        <message>
            <source>change elsewhere</source>
            <translation>wijziging elders</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftPage</name>
        <message>
            <source>Sections</source>
            <translation>Rubrieken</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Ontwerp zonder titel</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>antwoord</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variabele</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>verwijdering</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) removed</source>
            <translation>
                <numerusform>%n variabele verwijderd</numerusform>
                <numerusform>%n variabelen verwijderd</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · saved</source>
            <translation>Ontwerp · opgeslagen</translation>
        </message>
        <message>
            <source>Draft · saving…</source>
            <translation>Ontwerp · wordt opgeslagen…</translation>
        </message>
        <message>
            <source>cheaper form</source>
            <translation>goedkopere vorm</translation>
        </message>
        <message>
            <source>earlier answer</source>
            <translation>vroeger antwoord</translation>
        </message>
        <message>
            <source>earlier answers</source>
            <translation>vroegere antwoorden</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) taken over</source>
            <translation>
                <numerusform>%n vroeger antwoord overgenomen</numerusform>
                <numerusform>%n vroegere antwoorden overgenomen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::EvidenceViewer</name>
        <message>
            <source>No files</source>
            <translation>Geen bestanden</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Bestanden die bij antwoorden van de aanvraag gevoegd zijn, staan hier.</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Dit bestand kan niet getoond worden</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Het bestand wordt geopend…</translation>
        </message>
        <message>
            <source>This type of file is not shown here</source>
            <translation>Dit soort bestand wordt hier niet getoond</translation>
        </message>
        <message>
            <source>It can be opened in another program. Files of strangers can do harm; open it only if you know who made it.</source>
            <translation>Het kan in een ander programma geopend worden. Bestanden van onbekenden kunnen schade aanrichten; open het alleen als u weet wie het gemaakt heeft.</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>blz. %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>regel %1</translation>
        </message>
        <message>
            <source>“%1” (%2, %3)</source>
            <comment>quoted words, file, place in it</comment>
            <translation>“%1” (%2, %3)</translation>
        </message>
        <message>
            <source>Find in the files</source>
            <translation>Zoeken in de bestanden</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>De woorden kopiëren</translation>
        </message>
        <message>
            <source>Quote into the reason</source>
            <translation>Citeren in de reden</translation>
        </message>
        <message>
            <source>Mark the words</source>
            <translation>De woorden markeren</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Een notitie schrijven</translation>
        </message>
        <message>
            <source>What scripts use</source>
            <translation>Wat scripts gebruiken</translation>
        </message>
        <message>
            <source>Open outside</source>
            <translation>Extern openen</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie bewaren…</translation>
        </message>
        <message>
            <source>Close the files</source>
            <translation>De bestanden sluiten</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Notes and what was found</source>
            <translation>Notities en zoekresultaten</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notities</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gevonden</translation>
        </message>
    </context>
    <context>
        <name>beraad::FacetsModel</name>
        <message>
            <source>Holder</source>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Gevoeligheid</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n variable(s)</source>
            <translation>
                <numerusform>%1, %n variabele</numerusform>
                <numerusform>%1, %n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <comment>value to narrow the list by</comment>
            <translation>gekozen</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Dataset</translation>
        </message>
    </context>
    <context>
        <name>beraad::FaultReports</name>
        <message>
            <source>What the catalogue says is wrong</source>
            <translation>Wat de catalogus zegt, klopt niet</translation>
        </message>
        <message>
            <source>The delivered data are wrong</source>
            <translation>De geleverde gegevens kloppen niet</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Hersteld</translation>
        </message>
        <message>
            <source>Known, and stays</source>
            <translation>Gekend, en blijft</translation>
        </message>
        <message>
            <source>No fault</source>
            <translation>Geen fout</translation>
        </message>
        <message>
            <source>Waits for the holder</source>
            <translation>Wacht op de houder</translation>
        </message>
        <message>
            <source>Report an error…</source>
            <translation>Fout melden…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>place of the fault, organisation, day</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 answered on %2: %3</source>
            <comment>holder, day, text</comment>
            <translation>%1 antwoordde op %2: %3</translation>
        </message>
        <message>
            <source>Answer anew…</source>
            <translation>Opnieuw antwoorden…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Antwoorden…</translation>
        </message>
        <message>
            <source>Report an error to the holder</source>
            <translation>Een fout melden aan de houder</translation>
        </message>
        <message>
            <source>What is wrong?</source>
            <translation>Wat klopt er niet?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Verder</translation>
        </message>
        <message>
            <source>What do you see, and what did you expect? Write no personal data.</source>
            <translation>Wat ziet u, en wat verwachtte u? Schrijf geen persoonsgegevens.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>The holder finds your report under what needs him.</source>
            <translation>De houder vindt uw melding bij wat op hem wacht.</translation>
        </message>
        <message>
            <source>Answer a report</source>
            <translation>Een melding beantwoorden</translation>
        </message>
        <message>
            <source>What did you find?</source>
            <translation>Wat stelde u vast?</translation>
        </message>
        <message>
            <source>Everybody reads this as a note on quality, unless there is no fault.</source>
            <translation>Iedereen leest dit als kwaliteitsnota, tenzij er geen fout is.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
    </context>
    <context>
        <name>beraad::FigureChartView</name>
        <message>
            <source>Days</source>
            <translation>Dagen</translation>
        </message>
        <message>
            <source>Not ended, last seen</source>
            <translation>Niet beëindigd, laatst gezien</translation>
        </message>
    </context>
    <context>
        <name>beraad::FiguresPlace</name>
        <message>
            <source>Import another system's history…</source>
            <translation>Geschiedenis van een ander systeem importeren…</translation>
        </message>
        <message>
            <source>Remove this history</source>
            <translation>Deze geschiedenis verwijderen</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Opslaan als CSV…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Opslaan als PDF…</translation>
        </message>
        <message>
            <source>Work out again</source>
            <translation>Opnieuw berekenen</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Cijfers</translation>
        </message>
        <message>
            <source>Whose history</source>
            <translation>Wiens geschiedenis</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Stap</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Instantie</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Who was waited for</source>
            <translation>Op wie gewacht werd</translation>
        </message>
        <message>
            <source>Year in which it began</source>
            <translation>Jaar waarin het begon</translation>
        </message>
        <message>
            <source>From this activity</source>
            <translation>Vanaf deze activiteit</translation>
        </message>
        <message>
            <source>To this activity</source>
            <translation>Tot deze activiteit</translation>
        </message>
        <message>
            <source>Without stops of the clock</source>
            <translation>Zonder schorsingen van de klok</translation>
        </message>
        <message>
            <source>The numbers behind the chart</source>
            <translation>De getallen achter de grafiek</translation>
        </message>
        <message>
            <source>The dossiers behind the row</source>
            <translation>De dossiers achter de rij</translation>
        </message>
        <message>
            <source>Generated history: made up to try things out, not what any body really took.</source>
            <translation>Gegenereerde geschiedenis: verzonnen om uit te proberen, niet wat een instantie echt nodig had.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Reading the history of all dossiers…</source>
            <translation>De geschiedenis van alle dossiers wordt gelezen…</translation>
        </message>
        <message>
            <source>How far the figures are</source>
            <translation>Hoe ver de cijfers zijn</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Nog niets te tellen</translation>
        </message>
        <message>
            <source>Figures appear when dossiers are filed, or when you import another system's history. Perhaps a filter leaves nothing over.</source>
            <translation>Er zijn cijfers zodra dossiers ingediend zijn of u de geschiedenis van een ander systeem importeert. Misschien laat een filter niets over.</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>De tabel opslaan</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
        <message>
            <source>Save chart and table</source>
            <translation>Grafiek en tabel opslaan</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Import another system's history</source>
            <translation>Geschiedenis van een ander systeem importeren</translation>
        </message>
        <message>
            <source>Event logs (*.csv *.xes *.xes.gz *.gz *.txt)</source>
            <translation>Gebeurtenislogboeken (*.csv *.xes *.xes.gz *.gz *.txt)</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) imported</source>
            <translation>
                <numerusform>%n dossier geïmporteerd</numerusform>
                <numerusform>%n dossiers geïmporteerd</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 is verwijderd</translation>
        </message>
        <message>
            <source>%1 (%2 cases)</source>
            <translation>%1 (%2 dossiers)</translation>
        </message>
        <message>
            <source>Dossiers of this workspace</source>
            <translation>Dossiers van deze werkruimte</translation>
        </message>
        <message>
            <source>From any activity</source>
            <translation>Vanaf om het even welke activiteit</translation>
        </message>
        <message>
            <source>To any activity</source>
            <translation>Tot om het even welke activiteit</translation>
        </message>
        <message>
            <source>All legs</source>
            <translation>Alle stappen</translation>
        </message>
        <message>
            <source>All authorities</source>
            <translation>Alle instanties</translation>
        </message>
        <message>
            <source>All procedures</source>
            <translation>Alle procedures</translation>
        </message>
        <message>
            <source>Everybody waited for</source>
            <translation>Op wie gewacht werd: allen</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Alle jaren</translation>
        </message>
        <message>
            <source>Choose a row to see the dossiers behind it</source>
            <translation>Kies een rij om de dossiers erachter te zien</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) behind this row</source>
            <translation>
                <numerusform>%n dossier achter deze rij</numerusform>
                <numerusform>%n dossiers achter deze rij</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesModel</name>
        <message>
            <source>Untitled draft</source>
            <translation>Ontwerp zonder titel</translation>
        </message>
        <message>
            <source>Draft · %1 · changed %2</source>
            <translation>Ontwerp · %1 · gewijzigd %2</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>a dossier</comment>
            <translation>wacht op u</translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesPane</name>
        <message>
            <source>Newest first</source>
            <translation>Nieuwste eerst</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Oudste eerst</translation>
        </message>
        <message>
            <source>Last changed first</source>
            <translation>Laatst gewijzigd eerst</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Op titel</translation>
        </message>
        <message>
            <source>waits for me</source>
            <translation>wacht op mij</translation>
        </message>
        <message>
            <source>asked by me</source>
            <translation>door mij gevraagd</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <comment>organisation</comment>
            <translation>gevraagd door %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <comment>authority</comment>
            <translation>bij %1</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Sorteren</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>Only what waits for me</source>
            <translation>Alleen wat op mij wacht</translation>
        </message>
        <message>
            <source>Only what I asked</source>
            <translation>Alleen wat ik vroeg</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Gevraagd door</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Bij</translation>
        </message>
        <message>
            <source>Every authority</source>
            <translation>Elke instantie</translation>
        </message>
        <message>
            <source>No view is saved yet</source>
            <translation>Er is nog geen weergave bewaard</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Deze weergave bewaren…</translation>
        </message>
        <message>
            <source>Open the list with this view</source>
            <translation>De lijst met deze weergave openen</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Deze weergave hernoemen…</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Deze weergave verwijderen</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Deze weergave bewaren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>Weergave “%1” bewaard</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>Deze weergave hernoemen</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Hernoemen</translation>
        </message>
        <message>
            <source>There already is a view “%1”</source>
            <translation>Er is al een weergave “%1”</translation>
        </message>
        <message>
            <source>View “%1” deleted</source>
            <translation>Weergave “%1” verwijderd</translation>
        </message>
        <message>
            <source>No request matches</source>
            <translation>Geen aanvraag gevonden</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Nog geen aanvragen</translation>
        </message>
        <message>
            <source>Try fewer letters, or take the filters away.</source>
            <translation>Probeer minder letters, of haal de filters weg.</translation>
        </message>
        <message>
            <source>Start a new one, or drop a request file here. Dossiers of others stand here when you have a part in them.</source>
            <translation>Begin een nieuwe, of sleep een aanvraagbestand hierheen. Dossiers van anderen staan hier wanneer u er een rol in hebt.</translation>
        </message>
        <message>
            <source>Title, number or requester</source>
            <translation>Titel, nummer of aanvrager</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>Filter and sort</source>
            <translation>Filteren en sorteren</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Bewaarde weergaven</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Filters weghalen</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>Alle fasen</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Ontwerpen</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Lopend</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>phase of requests</comment>
            <translation>Beslist</translation>
        </message>
        <message>
            <source>Closed or withdrawn</source>
            <translation>Gesloten of ingetrokken</translation>
        </message>
    </context>
    <context>
        <name>beraad::FindBar</name>
        <message>
            <source>Find in the file</source>
            <translation>Zoeken in het bestand</translation>
        </message>
        <message>
            <source>In &amp;all files</source>
            <translation>In &amp;alle bestanden</translation>
        </message>
        <message>
            <source>Previous hit (Shift+Enter)</source>
            <translation>Vorige treffer (Shift+Enter)</translation>
        </message>
        <message>
            <source>Next hit (Enter)</source>
            <translation>Volgende treffer (Enter)</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>Het zoeken sluiten (Esc)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Niet gevonden</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Er wordt gezocht…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 of %2, searching…</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 van %2, er wordt gezocht…</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s), file %1 of %2</source>
            <translation>
                <numerusform>%n treffer, bestand %1 van %2</numerusform>
                <numerusform>%n treffers, bestand %1 van %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s) in all files</source>
            <translation>
                <numerusform>%n treffer in alle bestanden</numerusform>
                <numerusform>%n treffers in alle bestanden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FirstRunDialog</name>
        <message>
            <source>Welcome to Beraad</source>
            <translation>Welkom bij Beraad</translation>
        </message>
        <message>
            <source>One request for data, every authority that has a say, and the way it goes.</source>
            <translation>Eén gegevensaanvraag, elke instantie die iets te zeggen heeft, en de weg die ze aflegt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Look around in a demonstration</source>
            <translation>Rondkijken in een demonstratie</translation>
        </message>
        <message>
            <source>A workspace with made-up people and dossiers in every phase. You can play every role, and move the day forward.</source>
            <translation>Een werkruimte met verzonnen mensen en dossiers in elke fase. U kunt elke rol spelen en de dag vooruitzetten.</translation>
        </message>
        <message>
            <source>Start an empty workspace of my own</source>
            <translation>Een eigen lege werkruimte beginnen</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Uw naam</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Beginnen</translation>
        </message>
        <message>
            <source>Your name is still missing.</source>
            <translation>Uw naam ontbreekt nog.</translation>
        </message>
        <message>
            <source>Choose the organisation you work for.</source>
            <translation>Kies de organisatie waarvoor u werkt.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormChangesCard</name>
        <message>
            <source>The form has changed since this draft was last saved</source>
            <translation>Het formulier is veranderd sinds dit ontwerp het laatst werd bewaard</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Wegleggen</translation>
        </message>
        <message>
            <source>Your answer to %1 stands at “%2” now.</source>
            <comment>id of a question, label of another</comment>
            <translation>Uw antwoord op %1 staat nu bij “%2”.</translation>
        </message>
        <message>
            <source>“%1”: the choice “%2” is called “%3” now.</source>
            <translation>“%1”: de keuze “%2” heet nu “%3”.</translation>
        </message>
        <message>
            <source>“%1” is no longer asked; your answer is kept at the foot of the form.</source>
            <translation>“%1” wordt niet meer gevraagd; uw antwoord blijft onderaan het formulier bewaard.</translation>
        </message>
        <message>
            <source>“%1” was answered already; your answer to %2 is kept at the foot of the form.</source>
            <comment>label of a question, id of another</comment>
            <translation>“%1” was al beantwoord; uw antwoord op %2 blijft onderaan het formulier bewaard.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormerAnswersCard</name>
        <message>
            <source>No longer asked</source>
            <translation>Niet meer gevraagd</translation>
        </message>
        <message>
            <source>The form asked this before. Your answers are kept with the request; no authority receives them.</source>
            <translation>Het formulier vroeg dit vroeger. Uw antwoorden blijven bij de aanvraag bewaard; geen enkele instantie ontvangt ze.</translation>
        </message>
    </context>
    <context>
        <name>beraad::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Hulp</translation>
        </message>
        <message>
            <source>How Beraad works</source>
            <translation>Hoe Beraad werkt</translation>
        </message>
        <message>
            <source>One request, every authority</source>
            <translation>Eén aanvraag, elke instantie</translation>
        </message>
        <message>
            <source>A request is a list of variables. From who holds them, who receives them and why, the rules derive which procedures are needed. Each line of the route says which rule asks for it, where that rule stands and how sure that is.</source>
            <translation>Een aanvraag is een lijst van variabelen. Uit wie ze houdt, wie ze krijgt en waarom, leiden de regels af welke procedures nodig zijn. Elke regel van de route zegt welke rechtsregel erom vraagt, waar die staat en hoe zeker dat is.</translation>
        </message>
        <message>
            <source>Nothing is guessed</source>
            <translation>Niets wordt geraden</translation>
        </message>
        <message>
            <source>A fact that is missing becomes a question. Both branches are shown, the stricter one first, and a named person decides.</source>
            <translation>Een feit dat ontbreekt wordt een vraag. Beide wegen worden getoond, de strengste eerst, en een persoon met naam beslist.</translation>
        </message>
        <message>
            <source>How sure is a statement?</source>
            <translation>Hoe zeker is een uitspraak?</translation>
        </message>
        <message>
            <source>Verified: checked in the law or at the body itself. From the note: stated by the SERV in 2022. Derived: follows from verified statements. Unverified: ask the authority before you rely on it.</source>
            <translation>Nagekeken: gecontroleerd in de wet of bij de instelling zelf. Uit de nota: door de SERV vermeld in 2022. Afgeleid: volgt uit nagekeken uitspraken. Niet nagekeken: vraag het aan de instantie voor u erop steunt.</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>De data</translation>
        </message>
        <message>
            <source>The likely date adds up the stated expectations along the slowest chain of procedures and the sessions in the calendar. The cautious date is later; where no expectation is known, Beraad says so instead of inventing one.</source>
            <translation>De waarschijnlijke datum telt de opgegeven verwachtingen op langs de traagste keten van procedures en de zittingen in de kalender. De voorzichtige datum ligt later; waar geen verwachting bekend is, zegt Beraad dat in plaats van er een te verzinnen.</translation>
        </message>
        <message>
            <source>Everything is kept</source>
            <translation>Alles wordt bewaard</translation>
        </message>
        <message>
            <source>Drafts save themselves. What is submitted, said and decided is written down once, in a chain that anyone can verify.</source>
            <translation>Ontwerpen bewaren zichzelf. Wat is ingediend, gezegd en beslist, wordt één keer vastgelegd, in een keten die iedereen kan nakijken.</translation>
        </message>
        <message>
            <source>This is a demonstration</source>
            <translation>Dit is een demonstratie</translation>
        </message>
        <message>
            <source>People and dossiers are made up. Change who you are at the top right, and move the day forward to see a dossier travel.</source>
            <translation>Mensen en dossiers zijn verzonnen. Kies rechtsboven wie u bent en zet de dag vooruit om een dossier te zien reizen.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Sneltoetsen</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Bijgevoegde bestanden</translation>
        </message>
        <message>
            <source>A file that is attached is kept in the workspace, once, and whoever may read the answer may open it. What is opened is a copy. An exported request has its files in a folder beside it.</source>
            <translation>Een bijgevoegd bestand wordt in de werkruimte bewaard, één keer, en wie het antwoord mag lezen, mag het openen. Wat opengaat, is een kopie. Een geëxporteerde aanvraag heeft haar bestanden in een map ernaast.</translation>
        </message>
        <message>
            <source>The list of requests</source>
            <translation>De lijst van aanvragen</translation>
        </message>
        <message>
            <source>You see the dossiers in which you have a part. What you filter and sort can be saved as a view under a name, and one view can be the one that the list opens with.</source>
            <translation>U ziet de dossiers waarin u een rol hebt. Wat u filtert en sorteert, kunt u als weergave onder een naam bewaren, en met één weergave kan de lijst opengaan.</translation>
        </message>
        <message>
            <source>Judging lines</source>
            <translation>Regels beoordelen</translation>
        </message>
        <message>
            <source>Each line of a request gets a verdict of each holder and recipient. One letter is enough: A approve, C with conditions, G coarsen, V replace, R refuse, Q ask. A verdict is for all selected lines, or for a whole data set on its heading. N and P go to the next and the previous line without a verdict, U shows only those, D groups by data set. Verdicts can be taken back until the advice is signed.</source>
            <translation>Elke regel van een aanvraag krijgt een oordeel van elke houder en ontvanger. Eén letter volstaat: A goedkeuren, C met voorwaarden, G grover maken, V vervangen, R weigeren, Q vragen. Een oordeel geldt voor alle gekozen regels, of op de kop van een dataset voor de hele dataset. N en P gaan naar de volgende en de vorige regel zonder oordeel, U toont alleen die, D groepeert per dataset. Oordelen kunnen teruggenomen worden tot het advies ondertekend is.</translation>
        </message>
        <message>
            <source>Refusing needs a reason</source>
            <translation>Weigeren vraagt een reden</translation>
        </message>
        <message>
            <source>So do coarsening, replacing, and saying otherwise than was said before of the same variable for the same kind of purpose. What could be given instead is worked out from the code list, the parts of a date and the catalogue.</source>
            <translation>Grover maken en vervangen ook, en anders oordelen dan vroeger over dezelfde variabele voor hetzelfde soort doel. Wat in de plaats gegeven kan worden, wordt berekend uit de codelijst, de delen van een datum en de catalogus.</translation>
        </message>
        <message>
            <source>Files beside the lines</source>
            <translation>Bestanden naast de regels</translation>
        </message>
        <message>
            <source>A PDF is read by a separate program that can do nothing else, and scripts in it never run. Marks and notes are kept beside the file, never in it. Words that are selected can be quoted into a reason.</source>
            <translation>Een pdf wordt gelezen door een apart programma dat niets anders kan, en scripts erin worden nooit uitgevoerd. Markeringen en notities staan naast het bestand, nooit erin. Gekozen woorden kunnen in een reden geciteerd worden.</translation>
        </message>
        <message>
            <source>Sessions and their agendas</source>
            <translation>Zittingen en hun agenda’s</translation>
        </message>
        <message>
            <source>A file waits until it is complete (Ctrl+E) and then goes on an agenda: drag it, or Ctrl+J. Plan (Ctrl+L) proposes a session for every waiting file and says for each why not an earlier one; nothing moves before the proposal is accepted, and what is pinned never does. Hand-in and dispatch days are counted back from the session in working days.</source>
            <translation>Een dossier wacht tot het volledig is (Ctrl+E) en komt dan op een agenda: sleep het, of Ctrl+J. Plannen (Ctrl+L) stelt voor elk wachtend dossier een zitting voor en zegt telkens waarom geen vroegere; niets verschuift voor het voorstel is aanvaard, en wat vastgezet is nooit. Indien- en verzenddagen worden in werkdagen teruggeteld vanaf de zitting.</translation>
        </message>
        <message>
            <source>Holding a session</source>
            <translation>Een zitting houden</translation>
        </message>
        <message>
            <source>Enter opens the page of a session. Tick who is present and who chairs, note who steps aside from an item, record the votes, then decide it (Ctrl+Shift+D). Somebody must chair, there must be a quorum, and the votes must carry the decision. Where the rules of the house are not known, the chair states how they are read, and that stands in the minutes. Alt+Up and Alt+Down change the order; after the minutes are closed nothing can be added.</source>
            <translation>Enter opent de pagina van een zitting. Duid aan wie aanwezig is en wie voorzit, noteer wie zich bij een punt terugtrekt, leg de stemmen vast en beslis dan (Ctrl+Shift+D). Iemand moet voorzitten, er moet een quorum zijn en de stemmen moeten de beslissing dragen. Waar de regels van het huis niet bekend zijn, zegt de voorzitter hoe zij worden gelezen, en dat staat in de notulen. Alt+Omhoog en Alt+Omlaag veranderen de volgorde; na het sluiten van de notulen kan niets worden toegevoegd.</translation>
        </message>
        <message>
            <source>What a clock means</source>
            <translation>Wat een klok betekent</translation>
        </message>
        <message>
            <source>The clock of a procedure starts when the file is complete and ends with the decision. Where the law lets a question stop it, days of waiting for the answer do not count: net time is without them, gross time with them. A term of the law is shown with its source; where none was found, the date is only what is usual. Days are Belgian days, and working days leave out the public holidays.</source>
            <translation>De klok van een procedure begint te lopen wanneer het dossier volledig is en stopt bij de beslissing. Waar de wet toelaat dat een vraag haar schorst, tellen de dagen van wachten op het antwoord niet mee: netto is zonder die dagen, bruto met. Een wettelijke termijn wordt met zijn bron getoond; waar er geen is gevonden, is de datum alleen wat gebruikelijk is. Dagen zijn Belgische dagen, en feestdagen zijn geen werkdagen.</translation>
        </message>
        <message>
            <source>The register of decisions</source>
            <translation>Het register van beslissingen</translation>
        </message>
        <message>
            <source>Decisions made here and decisions published elsewhere stand in one list, each with the chain of its amendments and with what follows it: entry into force, delivery, publication, destruction and its proof. Enter opens the dossier, Ctrl+O the deliberation as a PDF, Ctrl+Shift+P begins a new request that cites the decision, Ctrl+C copies the reference. Variables and conditions are shown only to those who have a part in the dossier.</source>
            <translation>Beslissingen van hier en beslissingen die elders zijn gepubliceerd staan in één lijst, elk met de keten van haar wijzigingen en met wat erop volgt: inwerkingtreding, levering, bekendmaking, vernietiging en het bewijs ervan. Enter opent het dossier, Ctrl+O de beraadslaging als pdf, Ctrl+Shift+P begint een nieuwe aanvraag die naar de beslissing verwijst, Ctrl+C kopieert de verwijzing. Variabelen en voorwaarden ziet alleen wie bij het dossier betrokken is.</translation>
        </message>
        <message>
            <source>How figures are worked out</source>
            <translation>Hoe cijfers worden berekend</translation>
        </message>
        <message>
            <source>Every chart says how many files it is made of and how many of them are still open. The median and the quartiles interpolate linearly between the sorted values (the definition that R and NumPy use unless told otherwise). The whiskers of a box end at the last value within one and a half times its height; what lies beyond is drawn by itself.</source>
            <translation>Elke grafiek zegt uit hoeveel dossiers zij bestaat en hoeveel daarvan nog openstaan. De mediaan en de kwartielen interpoleren lineair tussen de gesorteerde waarden (de definitie die R en NumPy gebruiken tenzij anders gevraagd). De snorharen van een doos eindigen bij de laatste waarde binnen anderhalve keer haar hoogte; wat daarbuiten ligt, wordt apart getekend.</translation>
        </message>
        <message>
            <source>Open files are not left out</source>
            <translation>Open dossiers worden niet weggelaten</translation>
        </message>
        <message>
            <source>A file that is still open has taken at least so long: it is censored. Survival curves (Kaplan and Meier) count it until today and mark it; leaving it out would make every leg look quicker than it is. Where fewer than half are finished, there is no median yet, and none is shown.</source>
            <translation>Een dossier dat nog openstaat, heeft al minstens zo lang geduurd: het is gecensureerd. Overlevingscurven (Kaplan en Meier) tellen het mee tot vandaag en merken het; weglaten zou elk traject sneller doen lijken dan het is. Waar minder dan de helft klaar is, is er nog geen mediaan, en wordt er geen getoond.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>Once a day the overview lists what waits for you or comes up. It presses more as time passes, and what has waited too long also reaches the controller of the organisation. In the list (Ctrl+Shift+R) Enter opens a matter, S puts it off for a week, D puts it away until it presses more, Ctrl+Z takes that back. For each kind you choose: on the list, at once on the desktop, or never. On the desktop no dossier is named.</source>
            <translation>Elke dag somt het overzicht op wat op u wacht of eraan komt. Met de tijd dringt het meer, en wat te lang wacht, bereikt ook de verwerkingsverantwoordelijke van de organisatie. In de lijst (Ctrl+Shift+R) opent Enter een zaak, stelt S haar een week uit, legt D haar weg tot zij meer dringt, en neemt Ctrl+Z dat terug. Voor elke soort kiest u: op de lijst, meteen op het bureaublad, of nooit. Op het bureaublad wordt geen dossier genoemd.</translation>
        </message>
        <message>
            <source>What happened here before</source>
            <translation>Wat hier eerder gebeurde</translation>
        </message>
        <message>
            <source>Once thirty files were decided in this workspace, the dates come from them: the rest of the way is played many times with how long each step took here. By the first day half of the plays were through, by the second nine in ten. Files that still wait are not counted, so that in a growing backlog the days are too early.</source>
            <translation>Zodra in deze werkruimte over dertig dossiers is beslist, komen de data daaruit: de rest van de weg wordt vele keren gespeeld met hoe lang elke stap hier duurde. Op de eerste dag was de helft van de keren rond, op de tweede negen op de tien. Dossiers die nog wachten tellen niet mee, zodat de data bij een groeiende achterstand te vroeg zijn.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImagePane</name>
        <message>
            <source>Picture of %1 × %2 pixels</source>
            <translation>Afbeelding van %1 × %2 pixels</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportBar</name>
        <message>
            <source>Stop the import</source>
            <translation>De invoer stoppen</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Voortgang van de invoer</translation>
        </message>
        <message>
            <source>Importing %1: %2 items</source>
            <translation>%1 wordt ingevoerd: %2 items</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportReportView</name>
        <message>
            <source>Save as text…</source>
            <translation>Bewaren als tekst…</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Terug naar de catalogus</translation>
        </message>
        <message>
            <source>What the import of %1 did</source>
            <translation>Wat de invoer van %1 deed</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Verdwenen uit de bron</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Gewijzigd</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Gelezen</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items of an import</comment>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Ongewijzigd</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>items of an import</comment>
            <translation>Verdwenen</translation>
        </message>
        <message>
            <source>Requests that ask for what changed</source>
            <translation>Aanvragen die vragen wat gewijzigd is</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Niet overgenomen zoals het er stond</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Het verslag bewaren</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Tekstbestanden (*.txt)</translation>
        </message>
        <message>
            <source>import.txt</source>
            <translation>invoer.txt</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>Het verslag is bewaard.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportSheet</name>
        <message>
            <source>Import a catalogue</source>
            <translation>Een catalogus invoeren</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Een bestand kiezen…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formaat</translation>
        </message>
        <message>
            <source>Holder, where the file names none</source>
            <translation>Houder, waar het bestand er geen noemt</translation>
        </message>
        <message>
            <source>Data set, where the file names none</source>
            <translation>Dataset, waar het bestand er geen noemt</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>Categorie van gegevens</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Taal van de teksten</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Invoeren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>As the file shows</source>
            <translation>Zoals het bestand laat zien</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Niet gezegd</translation>
        </message>
        <message>
            <source>No file is chosen. A file can also be dropped here.</source>
            <translation>Er is geen bestand gekozen. U kunt een bestand ook hierheen slepen.</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Catalogi (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Het bestand wordt bekeken…</translation>
        </message>
        <message>
            <source>%1. It holds nothing that a catalogue keeps.</source>
            <translation>%1. Er staat niets in dat een catalogus bewaart.</translation>
        </message>
        <message>
            <source>%1. It begins with:</source>
            <translation>%1. Het begint met:</translation>
        </message>
    </context>
    <context>
        <name>beraad::IntakePage</name>
        <message>
            <source>Back to the board</source>
            <translation type="vanished">Terug naar het bord</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In orde</translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation>Terugvragen</translation>
        </message>
        <message>
            <source>Next to judge</source>
            <translation>Volgende te beoordelen</translation>
        </message>
        <message>
            <source>Previous to judge</source>
            <translation>Vorige te beoordelen</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation>Het dossier is volledig</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Bericht versturen</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>What is asked back keeps the file from being complete.</source>
            <translation>Wat wordt teruggevraagd, houdt het dossier onvolledig.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) still have to be judged.</source>
            <translation>
                <numerusform>Er moet nog %n punt worden beoordeeld.</numerusform>
                <numerusform>Er moeten nog %n punten worden beoordeeld.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is let pass: say why in the note.</source>
            <translation>Er wordt iets doorgelaten: zeg in de nota waarom.</translation>
        </message>
        <message>
            <source>Nothing is asked back</source>
            <translation>Er wordt niets teruggevraagd</translation>
        </message>
        <message>
            <source>One message to the requester, in the language of the file</source>
            <translation>Eén bericht aan de aanvrager, in de taal van het dossier</translation>
        </message>
        <message>
            <source>The clock of the file starts</source>
            <translation>De klok van het dossier begint te lopen</translation>
        </message>
        <message>
            <source>All points at once; the file waits for the requester</source>
            <translation>Alle punten tegelijk; het dossier wacht op de aanvrager</translation>
        </message>
        <message>
            <source>The file is complete; its clock runs</source>
            <translation>Het dossier is volledig; de klok loopt</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) asked back in one message</source>
            <translation>
                <numerusform>%n punt teruggevraagd in één bericht</numerusform>
                <numerusform>%n punten teruggevraagd in één bericht</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 there, %3 missing, %4 to be judged, %5 needed before the decision</source>
            <translation>%1 van %2 aanwezig, %3 ontbrekend, %4 te beoordelen, %5 nodig vóór de beslissing</translation>
        </message>
        <message numerus="yes">
            <source>%n to ask back</source>
            <translation>
                <numerusform>%n terug te vragen</numerusform>
                <numerusform>%n terug te vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be judged</source>
            <translation>
                <numerusform>%n te beoordelen</numerusform>
                <numerusform>%n te beoordelen</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <source>In the file: %1</source>
            <translation>In het dossier: %1</translation>
        </message>
        <message>
            <source>What the authority asks</source>
            <translation>Wat de instantie vraagt</translation>
        </message>
        <message>
            <source>Add to this point, in your own words</source>
            <translation>Voeg iets toe aan dit punt, in uw eigen woorden</translation>
        </message>
        <message>
            <source>At the end of the message, or as a note that the file is complete</source>
            <translation>Aan het einde van het bericht, of als nota bij de vaststelling dat het dossier volledig is</translation>
        </message>
    </context>
    <context>
        <name>beraad::ItemPane</name>
        <message>
            <source>The agenda is empty</source>
            <translation>De agenda is leeg</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Een dossier van anderen</translation>
        </message>
        <message>
            <source>Asked by %1</source>
            <translation>Gevraagd door %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Dossier %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>volledig sinds %1</translation>
        </message>
        <message>
            <source>postponed on %1: %2</source>
            <translation>uitgesteld op %1: %2</translation>
        </message>
        <message>
            <source>%1 on %2, number %3</source>
            <comment>outcome, day, number</comment>
            <translation>%1 op %2, nummer %3</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
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
            <translation>Nog geen advies ondertekend</translation>
        </message>
        <message>
            <source>advices differ</source>
            <translation>adviezen verschillen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), with the advices</source>
            <translation>
                <numerusform>%n regel, met de adviezen</numerusform>
                <numerusform>%n regels, met de adviezen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Rapporteur</source>
            <translation>&amp;Verslaggever</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documenten</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>For the min&amp;utes</source>
            <translation>Voor de not&amp;ulen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>Lines with the advices</source>
            <translation>Regels met de adviezen</translation>
        </message>
        <message>
            <source>%1 on %2 by %3</source>
            <comment>outcome, day, section of a committee</comment>
            <translation>%1 op %2 door %3</translation>
        </message>
        <message>
            <source>also before %1 on %2</source>
            <comment>section of a committee, day</comment>
            <translation>ook voor %1 op %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::LineDetails</name>
        <message>
            <source>Why it is asked</source>
            <translation>Waarom het gevraagd wordt</translation>
        </message>
        <message>
            <source>No justification was given.</source>
            <translation>Er is geen verantwoording gegeven.</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailniveau</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Populatie</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Categorie</translation>
        </message>
        <message>
            <source>What others advise</source>
            <translation>Wat anderen adviseren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its sentence</comment>
            <translation type="vanished">%1: %2</translation>
        </message>
        <message>
            <source>The variable</source>
            <translation>De variabele</translation>
        </message>
        <message>
            <source>The catalogue does not know this variable.</source>
            <translation>De catalogus kent deze variabele niet.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Exists</source>
            <translation>Bestaat</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kwaliteit</translation>
        </message>
        <message>
            <source>Not in the whole period asked for</source>
            <translation>Niet in de hele gevraagde periode</translation>
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation>Codes (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, see the catalogue</source>
            <translation>
                <numerusform>en nog %n, zie de catalogus</numerusform>
                <numerusform>en nog %n, zie de catalogus</numerusform>
            </translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Eerder gezegd</translation>
        </message>
        <message>
            <source>Nobody has judged this variable in this workspace yet.</source>
            <translation>Nog niemand heeft deze variabele in deze werkruimte beoordeeld.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>organisation, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Een dossier van anderen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its reasons</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signed advices differ</source>
            <translation>Ondertekende adviezen verschillen</translation>
        </message>
        <message>
            <source>Questions and notes on the dossier</source>
            <translation>Vragen en nota's bij het dossier</translation>
        </message>
        <message>
            <source>Questions and notes</source>
            <translation>Vragen en nota's</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>nog niet ondertekend</translation>
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
            <translation>Zoals de aanvraag</translation>
        </message>
        <message>
            <source>No variables yet. The catalogue holds what can be asked for; what you add there appears here.</source>
            <translation>Nog geen variabelen. De catalogus bevat wat kan worden gevraagd; wat u daar toevoegt, verschijnt hier.</translation>
        </message>
        <message>
            <source>Find variables…</source>
            <translation>Variabelen zoeken…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Variables asked for</source>
            <translation>Gevraagde variabelen</translation>
        </message>
        <message>
            <source>More questions about the variable</source>
            <translation>Meer vragen over de variabele</translation>
        </message>
    </context>
    <context>
        <name>beraad::LogSheet</name>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>Import the history of another system</source>
            <translation>De geschiedenis van een ander systeem importeren</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Niet vermeld</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activiteit</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tijdstip</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Uitvoerder</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Geschreven als</translation>
        </message>
        <message>
            <source>Times without a zone are read as Belgian. Nothing is kept when a line cannot be read.</source>
            <translation>Tijdstippen zonder zone gelden als Belgisch. Er wordt niets bewaard als een regel niet te lezen is.</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>De eerste rijen van het bestand</translation>
        </message>
        <message>
            <source>Say what it is called here.</source>
            <translation>Zeg hoe het hier heet.</translation>
        </message>
        <message>
            <source>Say which columns name the case, the activity and the time.</source>
            <translation>Zeg welke kolommen het dossier, de activiteit en het tijdstip noemen.</translation>
        </message>
    </context>
    <context>
        <name>beraad::MainWindow</name>
        <message>
            <source>Search or do something</source>
            <translation>Zoek of doe iets</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Terug naar waar u was</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Opnieuw lezen</translation>
        </message>
        <message>
            <source>Narrow or widen the rail</source>
            <translation>Balk smaller of breder</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Volgende taal</translation>
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation>Hulp en sneltoetsen</translation>
        </message>
        <message>
            <source>Close Beraad</source>
            <translation>Beraad sluiten</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Plaatsen</translation>
        </message>
        <message>
            <source>Beraad – demonstration</source>
            <translation>Beraad – demonstratie</translation>
        </message>
        <message>
            <source>Act as %1</source>
            <comment>person</comment>
            <translation>Optreden als %1</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabele</translation>
        </message>
        <message>
            <source>Whom do you act as? Name, role or organisation</source>
            <translation>Als wie treedt u op? Naam, rol of organisatie</translation>
        </message>
    </context>
    <context>
        <name>beraad::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Dit bericht sluiten</translation>
        </message>
    </context>
    <context>
        <name>beraad::NotesPanel</name>
        <message>
            <source>Marks and notes</source>
            <translation>Markeringen en notities</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Geen notities</translation>
        </message>
        <message>
            <source>Choose words and mark them or write a note; it is kept beside the file, never in it.</source>
            <translation>Kies woorden en markeer ze of schrijf een notitie; die wordt naast het bestand bewaard, nooit erin.</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Schrijven…</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citeren</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>A mark without words</source>
            <translation>Een markering zonder woorden</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quotation</comment>
            <translation>“%1”</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <comment>place in a file</comment>
            <translation>Notitie bij %1</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>De notitie bewaren</translation>
        </message>
        <message>
            <source>The note is removed</source>
            <translation>De notitie is verwijderd</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationDetails</name>
        <message>
            <source>Data protection officer</source>
            <translation>Functionaris voor gegevensbescherming</translation>
        </message>
        <message>
            <source>No contact is known. The directory of the body itself or its website may name one.</source>
            <translation>Geen contact bekend. De website van de instelling noemt er misschien een.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Write to the DPO</source>
            <translation>De DPO schrijven</translation>
        </message>
        <message>
            <source>Copy e-mail</source>
            <translation>E-mail kopiëren</translation>
        </message>
        <message>
            <source>Question about a data request</source>
            <comment>subject of an e-mail</comment>
            <translation>Vraag over een gegevensaanvraag</translation>
        </message>
        <message>
            <source>%1 copied</source>
            <comment>e-mail address</comment>
            <translation>%1 gekopieerd</translation>
        </message>
        <message>
            <source>What the rules look at</source>
            <translation>Waar de regels naar kijken</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Houdt</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Federale overheid</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Vlaamse instantie</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>For research with pseudonymised data, received by %1.</source>
            <translation>Voor onderzoek met gepseudonimiseerde gegevens, ontvangen door %1.</translation>
        </message>
        <message>
            <source>Decides or acts in</source>
            <translation>Beslist of treedt op in</translation>
        </message>
        <message>
            <source>%1 (demo)</source>
            <comment>person</comment>
            <translation>%1 (demo)</translation>
        </message>
        <message>
            <source>People in this workspace</source>
            <translation>Mensen in deze werkruimte</translation>
        </message>
        <message>
            <source>Asking for data: %1</source>
            <comment>category of data</comment>
            <translation>Gegevens vragen: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>dossier id, title</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A general question</source>
            <translation>Een algemene vraag</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationEditor</name>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Opslaan</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nieuwe organisatie</translation>
        </message>
        <message>
            <source>Change %1</source>
            <comment>an organisation</comment>
            <translation>%1 wijzigen</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>lower-case letters, digits, '-' and '.': agodi</source>
            <translation>kleine letters, cijfers, '-' en '.': agodi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>member of an organisation, language</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Afkorting</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Wat ze houdt</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Federale overheid</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Vlaamse instantie</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorieën</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>law, article, or page where this is said</source>
            <translation>wet, artikel of pagina waar dit staat</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Functionaris voor gegevensbescherming</translation>
        </message>
        <message>
            <source>E-mail of the DPO</source>
            <translation>E-mail van de DPO</translation>
        </message>
        <message>
            <source>Telephone of the DPO</source>
            <translation>Telefoon van de DPO</translation>
        </message>
        <message>
            <source>Web page of the DPO</source>
            <translation>Webpagina van de DPO</translation>
        </message>
        <message>
            <source>Site of the organisation</source>
            <translation>Website van de organisatie</translation>
        </message>
        <message>
            <source>An id of lower-case letters, digits, '-' and '.' is needed.</source>
            <translation>Een id van kleine letters, cijfers, '-' en '.' is nodig.</translation>
        </message>
        <message>
            <source>There is an organisation %1 already.</source>
            <translation>Er is al een organisatie %1.</translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation>Een naam in minstens één taal is nodig.</translation>
        </message>
        <message>
            <source>%1 is not an e-mail address.</source>
            <translation>%1 is geen e-mailadres.</translation>
        </message>
        <message>
            <source>Rules look at what you changed: say in the source where it comes from.</source>
            <translation>Regels kijken naar wat u wijzigde: zeg in de bron waar het vandaan komt.</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutcomesEditor</name>
        <message>
            <source>Add a procedure</source>
            <translation>Een procedure toevoegen</translation>
        </message>
        <message>
            <source>Add a finding</source>
            <translation>Een bevinding toevoegen</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Bevinding</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Ernst</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Instantie</translation>
        </message>
        <message>
            <source>Take this out</source>
            <translation>Dit weghalen</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutlineModel</name>
        <message>
            <source>complete</source>
            <translation>volledig</translation>
        </message>
        <message>
            <source>%1 of %2 required answers</source>
            <translation>%1 van %2 verplichte antwoorden</translation>
        </message>
    </context>
    <context>
        <name>beraad::OverviewPlace</name>
        <message>
            <source>Needs you</source>
            <translation>Wacht op u</translation>
        </message>
        <message>
            <source>Late or at risk</source>
            <translation>Te laat of in gevaar</translation>
        </message>
        <message>
            <source>Next sessions</source>
            <translation>Volgende zittingen</translation>
        </message>
        <message>
            <source>My dossiers</source>
            <translation>Mijn dossiers</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Niets wacht op u.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Niets is te laat.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>No dossier of yours yet. A new request starts in Requests, or with a variable from the catalogue.</source>
            <translation>Nog geen dossier van u. Een nieuwe aanvraag begint in Aanvragen, of met een variabele uit de catalogus.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Reminders…</source>
            <translation>Herinneringen…</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Herinneringen van vandaag</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Vandaag hoeft u aan niets te worden herinnerd.</translation>
        </message>
    </context>
    <context>
        <name>beraad::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Bladzijden van het document</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Bladzijde %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfPane</name>
        <message>
            <source>Pages and outline</source>
            <translation>Bladzijden en inhoud</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Kleiner (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Groter (Ctrl++)</translation>
        </message>
        <message>
            <source>Width</source>
            <comment>fit the page to the width of the view</comment>
            <translation type="vanished">Breedte</translation>
        </message>
        <message>
            <source>Fit the width (Ctrl+1)</source>
            <translation>De breedte passend maken (Ctrl+1)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>fit a whole page into the view</comment>
            <translation type="vanished">Bladzijde</translation>
        </message>
        <message>
            <source>Fit the page (Ctrl+2)</source>
            <translation>De bladzijde passend maken (Ctrl+2)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Bladzijde</translation>
        </message>
        <message>
            <source>Go to a page (Ctrl+L)</source>
            <translation>Naar een bladzijde gaan (Ctrl+L)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Bladzijden</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Inhoud</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Wachtwoord</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Het bestand wordt geopend…</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Dit bestand kan niet getoond worden</translation>
        </message>
        <message>
            <source>A form, shown only</source>
            <translation>Een formulier, alleen getoond</translation>
        </message>
        <message>
            <source>Scripts, not run</source>
            <translation>Scripts, niet uitgevoerd</translation>
        </message>
        <message>
            <source>Files inside, not opened</source>
            <translation>Bestanden erin, niet geopend</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>number of pages</comment>
            <translation>van %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>blz. %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfView</name>
        <message>
            <source>Page %1 of %2</source>
            <comment>of a file</comment>
            <translation>Bladzijde %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PlanPanel</name>
        <message>
            <source>With a session every two weeks</source>
            <translation>Met om de twee weken een zitting</translation>
        </message>
        <message>
            <source>With one more rapporteur</source>
            <translation>Met een verslaggever meer</translation>
        </message>
        <message>
            <source>%1: waiting %2 on average instead of %3, %4 at most instead of %5.</source>
            <comment>what if; days</comment>
            <translation>%1: gemiddeld %2 wachten in plaats van %3, ten hoogste %4 in plaats van %5.</translation>
        </message>
        <message>
            <source>a file of another committee</source>
            <translation>een dossier van een ander comité</translation>
        </message>
        <message>
            <source>Stays where it is</source>
            <translation>Blijft waar het staat</translation>
        </message>
        <message>
            <source>The earliest session that can take it</source>
            <translation>De vroegste zitting die het kan behandelen</translation>
        </message>
        <message>
            <source>Not on %1: it waits until the decision on %2 holds</source>
            <translation>Niet op %1: het wacht tot de beslissing over %2 geldt</translation>
        </message>
        <message>
            <source>Not on %1: close to its other half</source>
            <translation>Niet op %1: dicht bij zijn andere helft</translation>
        </message>
        <message>
            <source>Not on %1: its rapporteur reports on %2 there</source>
            <translation>Niet op %1: de verslaggever brengt er verslag uit over %2</translation>
        </message>
        <message>
            <source>Not on %1: %2 is more urgent there</source>
            <translation>Niet op %1: daar is %2 dringender</translation>
        </message>
        <message>
            <source>No room on %1</source>
            <translation>Geen plaats op %1</translation>
        </message>
        <message>
            <source>Moving it to %1 would gain too little</source>
            <translation>Verplaatsen naar %1 zou te weinig opleveren</translation>
        </message>
        <message>
            <source>No session of the calendar can take it</source>
            <translation>Geen zitting van de kalender kan het behandelen</translation>
        </message>
        <message>
            <source>Waiting %1 on average; by order of arrival %2</source>
            <comment>days, days</comment>
            <translation>Gemiddelde wachttijd %1; in volgorde van aankomst %2</translation>
        </message>
        <message>
            <source>No plan is better by more than a tenth of a percent</source>
            <translation>Geen plan is meer dan een tiende procent beter</translation>
        </message>
        <message>
            <source>A better plan could save at most %1 of what is lost in waiting</source>
            <translation>Een beter plan kan hoogstens %1 van het wachten besparen</translation>
        </message>
        <message>
            <source>%1. %2.</source>
            <comment>two sentences</comment>
            <translation>%1. %2.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerpen</translation>
        </message>
        <message>
            <source>Planning the agendas of all committees…</source>
            <translation>De agenda's van alle comités worden gepland…</translation>
        </message>
        <message>
            <source>Working out what it would change…</source>
            <translation>Er wordt uitgerekend wat het zou veranderen…</translation>
        </message>
        <message>
            <source>The agendas are as good as they can be</source>
            <translation>De agenda's kunnen niet beter</translation>
        </message>
        <message numerus="yes">
            <source>The plan changes %n agenda item(s)</source>
            <translation>
                <numerusform>Het plan wijzigt %n agendapunt</numerusform>
                <numerusform>Het plan wijzigt %n agendapunten</numerusform>
            </translation>
        </message>
        <message>
            <source>To %1</source>
            <comment>session day</comment>
            <translation>Naar %1</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>session days</comment>
            <translation>Van %1 naar %2</translation>
        </message>
        <message>
            <source>What the plan changes</source>
            <translation>Wat het plan wijzigt</translation>
        </message>
        <message>
            <source>Accept the plan</source>
            <translation>Plan aanvaarden</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Wat als</translation>
        </message>
        <message>
            <source>A session every two weeks</source>
            <translation>Om de twee weken een zitting</translation>
        </message>
        <message>
            <source>One more rapporteur</source>
            <translation>Een verslaggever meer</translation>
        </message>
    </context>
    <context>
        <name>beraad::PresencePanel</name>
        <message>
            <source>No vote</source>
            <translation>Geen stem</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Tegen</translation>
        </message>
        <message>
            <source>Abstains</source>
            <translation>Onthoudt zich</translation>
        </message>
        <message>
            <source>Steps aside…</source>
            <translation>Neemt niet deel…</translation>
        </message>
        <message>
            <source>Vote of %1</source>
            <translation>Stem van %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nog niemand</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) present.</source>
            <translation>
                <numerusform>%n lid aanwezig.</numerusform>
                <numerusform>%n leden aanwezig.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The quorum of %2 is reached.</source>
            <translation>%1 Het quorum van %2 is bereikt.</translation>
        </message>
        <message>
            <source>%1 The chair stated a quorum: %2</source>
            <translation>%1 De voorzitter stelde een quorum vast: %2</translation>
        </message>
        <message>
            <source>%1 %2 are needed: nothing can be decided.</source>
            <translation>%1 Er zijn er %2 nodig: er kan niets worden beslist.</translation>
        </message>
        <message>
            <source>%1 Nothing can be decided.</source>
            <translation>%1 Er kan niets worden beslist.</translation>
        </message>
        <message>
            <source>%1 How many are needed was not read in the house rules: the chair has to state it.</source>
            <translation>%1 Hoeveel er nodig zijn, is niet nagelezen in het huishoudelijk reglement: de voorzitter moet het vaststellen.</translation>
        </message>
        <message>
            <source>%1 in favour, %2 against, %3 abstaining.</source>
            <translation>%1 voor, %2 tegen, %3 onthoudingen.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item.</source>
            <translation>Over dit punt heeft niemand gestemd.</translation>
        </message>
        <message>
            <source>%1 Carried.</source>
            <translation>%1 Aangenomen.</translation>
        </message>
        <message>
            <source>%1 Not carried.</source>
            <translation>%1 Niet aangenomen.</translation>
        </message>
        <message>
            <source>%1 The rule for this was not read in the house rules: the chair has to say how the house reads it.</source>
            <translation>%1 De regel hiervoor is niet nagelezen in het huishoudelijk reglement: de voorzitter moet zeggen hoe het gelezen wordt.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Aanwezig</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>Voor&amp;zitter</translation>
        </message>
        <message>
            <source>The chair states a quorum…</source>
            <translation>De voorzitter stelt een quorum vast…</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Allen voor</translation>
        </message>
        <message>
            <source>The chair reads the votes…</source>
            <translation>De voorzitter leest de stemmen…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionRow</name>
        <message>
            <source>required</source>
            <comment>mark at a question</comment>
            <translation>verplicht</translation>
        </message>
        <message>
            <source>What is asked here</source>
            <translation>Wat hier wordt gevraagd</translation>
        </message>
        <message>
            <source>every authority</source>
            <translation>elke instantie</translation>
        </message>
        <message>
            <source>law: %1</source>
            <translation>recht: %1</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <translation>gevraagd door %1</translation>
        </message>
        <message>
            <source>This answer does not fit: %1</source>
            <translation>Dit antwoord past niet: %1</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overnemen</translation>
        </message>
        <message>
            <source>Take over the earlier answer: %1</source>
            <translation>Vroeger antwoord overnemen: %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionThread</name>
        <message>
            <source>Answered by the requester</source>
            <translation>Beantwoord door de aanvrager</translation>
        </message>
        <message>
            <source>To the requester</source>
            <translation>Aan de aanvrager</translation>
        </message>
        <message>
            <source>Among reviewers</source>
            <translation>Onder beoordelaars</translation>
        </message>
        <message>
            <source>Inside the organisation</source>
            <translation>Binnen de instantie</translation>
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
            <translation>Antwoord van %1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwoord</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Antwoord op: %1</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Wie het mag lezen</translation>
        </message>
        <message>
            <source>Note or question, then Enter</source>
            <translation>Nota of vraag, dan Enter</translation>
        </message>
        <message>
            <source>New note or question</source>
            <translation>Nieuwe nota of vraag</translation>
        </message>
        <message>
            <source>Note or question…</source>
            <translation>Nota of vraag…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QueueModel</name>
        <message>
            <source>Signed</source>
            <translation>Ondertekend</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>verdicts given of lines</comment>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <comment>as which organisation, for whom, since when</comment>
            <translation>%1 voor %2, %3</translation>
        </message>
        <message>
            <source>%1; with %2</source>
            <comment>what is said of the task, colleague</comment>
            <translation>%1; bij %2</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Te ondertekenen</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Vraag aan de aanvrager</translation>
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
            <translation>Beslist op</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Over</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Voor</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Gegevens van</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
    </context>
    <context>
        <name>beraad::RegisterPlace</name>
        <message>
            <source>Open the dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Wijzigen…</translation>
        </message>
        <message>
            <source>Open where it is published</source>
            <translation>Bekendmaking openen</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Verwijzing kopiëren</translation>
        </message>
        <message>
            <source>Import published decisions…</source>
            <translation>Bekendgemaakte beslissingen invoeren…</translation>
        </message>
        <message>
            <source>Import published decisions</source>
            <translation>Bekendgemaakte beslissingen invoeren</translation>
        </message>
        <message>
            <source>Decisions (*.csv *.json)</source>
            <translation>Beslissingen (*.csv *.json)</translation>
        </message>
        <message>
            <source>Export what is public…</source>
            <translation>Uitvoeren wat openbaar is…</translation>
        </message>
        <message>
            <source>%1, %2 of %3, %4</source>
            <comment>body, number, day, title</comment>
            <translation>%1, %2 van %3, %4</translation>
        </message>
        <message>
            <source>The reference is on the clipboard</source>
            <translation>De verwijzing staat op het klembord</translation>
        </message>
        <message>
            <source>Decisions imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of decisions</comment>
            <translation>Beslissingen ingevoerd: %1 nieuw, %2 gewijzigd, %3 ongewijzigd</translation>
        </message>
        <message>
            <source>Export what is public</source>
            <translation>Uitvoeren wat openbaar is</translation>
        </message>
        <message>
            <source>The register was written to %1</source>
            <comment>file</comment>
            <translation>Het register is weggeschreven naar %1</translation>
        </message>
        <message>
            <source>Number, title, body, who asked or whose data</source>
            <translation>Nummer, titel, instantie, aanvrager of houder</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Beslissingen</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Beslist door</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Alle instanties</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Alle uitkomsten</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n beslissing</numerusform>
                <numerusform>%n beslissingen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Er is nog niets beslist</translation>
        </message>
        <message>
            <source>Decisions appear here as soon as they hold. A secretary can import what was published elsewhere; drop a CSV or JSON file here.</source>
            <translation>Beslissingen verschijnen hier zodra ze gelden. Een secretaris kan invoeren wat elders bekendgemaakt is; een CSV- of JSON-bestand kan hier neergezet worden.</translation>
        </message>
        <message>
            <source>No decision matches</source>
            <translation>Geen beslissing past</translation>
        </message>
        <message>
            <source>Try fewer words, or all bodies and outcomes.</source>
            <translation>Probeer minder woorden, of alle instanties en uitkomsten.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Beraadslaging</translation>
        </message>
        <message>
            <source>Use as precedent</source>
            <translation>Als precedent gebruiken</translation>
        </message>
        <message>
            <source>Deliberation %1</source>
            <comment>number</comment>
            <translation>Beraadslaging %1</translation>
        </message>
        <message>
            <source>A new request cites %1</source>
            <comment>number of a decision</comment>
            <translation>Een nieuwe aanvraag verwijst naar %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderModel</name>
        <message>
            <source>put off</source>
            <translation>uitgesteld</translation>
        </message>
        <message>
            <source>put away</source>
            <translation>weggelegd</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <comment>when</comment>
            <translation>%1 · nieuw</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderNotices</name>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n herinnering</numerusform>
                <numerusform>%n herinneringen</numerusform>
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
            <translation>Toon ook wat is uitgesteld of weggelegd</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Uitstellen</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Wegleggen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Terugnemen</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Herinneringen</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>When to be reminded</source>
            <translation>Wanneer herinneren</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Herinneringen van vandaag</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Tot morgen</translation>
        </message>
        <message>
            <source>For a week</source>
            <translation>Een week</translation>
        </message>
        <message>
            <source>For a month</source>
            <translation>Een maand</translation>
        </message>
        <message>
            <source>The days are habits of the house, not law. What is set to be told at once names no dossier on the desktop: only how many and of what kind.</source>
            <translation>De dagen zijn gewoonten van het huis, geen wet. Wat meteen wordt gemeld, noemt op het bureaublad geen dossier: alleen hoeveel en van welke soort.</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Vandaag hoeft u aan niets te worden herinnerd.</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n herinnering</numerusform>
                <numerusform>%n herinneringen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestForm</name>
        <message>
            <source>As in the directory: %1</source>
            <comment>an earlier answer</comment>
            <translation>Zoals in de gids: %1</translation>
        </message>
        <message>
            <source>As in “%1” of %2: %3</source>
            <comment>a request, its day, an earlier answer</comment>
            <translation>Zoals in “%1” van %2: %3</translation>
        </message>
        <message>
            <source>Taken over from the directory</source>
            <translation>Overgenomen uit de gids</translation>
        </message>
        <message>
            <source>Taken over from “%1”</source>
            <comment>a request</comment>
            <translation>Overgenomen uit “%1”</translation>
        </message>
        <message>
            <source>Taken over from “%1”, %2</source>
            <comment>a request, its day</comment>
            <translation>Overgenomen uit “%1”, %2</translation>
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
            <translation>Variabele</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailniveau</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Vorm</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanaal</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Waarom nodig</translation>
        </message>
        <message>
            <source>%1 exists only from %2 on.</source>
            <translation>%1 bestaat pas vanaf %2.</translation>
        </message>
        <message>
            <source>%1 exists only until %2.</source>
            <translation>%1 bestaat maar tot %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n code(s) hold in only a part of the period.</source>
            <translation>
                <numerusform>%1: %n code geldt maar in een deel van de periode.</numerusform>
                <numerusform>%1: %n codes gelden maar in een deel van de periode.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestsPlace</name>
        <message>
            <source>%1 (copy)</source>
            <comment>title of a draft</comment>
            <translation>%1 (kopie)</translation>
        </message>
        <message>
            <source>Draft deleted</source>
            <translation>Ontwerp verwijderd</translation>
        </message>
        <message>
            <source>Import a request file</source>
            <translation>Aanvraagbestand inlezen</translation>
        </message>
        <message>
            <source>Request files (*.json)</source>
            <translation>Aanvraagbestanden (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>Imported as a draft with %n variable(s)</source>
            <translation>
                <numerusform>Ingelezen als ontwerp met %n variabele</numerusform>
                <numerusform>Ingelezen als ontwerp met %n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as a request file</source>
            <translation>Uitvoeren als aanvraagbestand</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Uitgevoerd naar %1</translation>
        </message>
        <message>
            <source>Submitted. Each authority has its own document under Documents.</source>
            <translation>Ingediend. Elke instantie heeft een eigen document onder Documenten.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nieuwe aanvraag</translation>
        </message>
        <message>
            <source>Import a request file…</source>
            <translation>Aanvraagbestand inlezen…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw</translation>
        </message>
        <message>
            <source>Export as a request file…</source>
            <translation>Uitvoeren als aanvraagbestand…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliceren</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Ontwerp verwijderen</translation>
        </message>
        <message>
            <source>Submit…</source>
            <translation>Indienen…</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Aanvragen</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Niets gekozen</translation>
        </message>
        <message>
            <source>Choose a request at the left, start a new one, or drop a request file here.</source>
            <translation>Kies links een aanvraag, begin een nieuwe, of sleep hier een aanvraagbestand naartoe.</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>Lijst van aanvragen</translation>
        </message>
        <message>
            <source>Amend: a new request for what has to change</source>
            <translation>Wijzigen: een nieuwe aanvraag voor wat moet veranderen</translation>
        </message>
        <message>
            <source>Renew: a new request for a later period</source>
            <translation>Verlengen: een nieuwe aanvraag voor een latere periode</translation>
        </message>
        <message>
            <source>Accede to its protocol</source>
            <translation>Toetreden tot het protocol</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Alle vroegere antwoorden overnemen</translation>
        </message>
        <message>
            <source>Print the tracks…</source>
            <translation>Sporen afdrukken…</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>what was imported, what was not</comment>
            <translation>%1; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) did not stand in the folder %1</source>
            <translation>
                <numerusform>%n bijgevoegd bestand stond niet in de map %1</numerusform>
                <numerusform>%n bijgevoegde bestanden stonden niet in de map %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1; %n file(s) are not in this workspace and stayed out</source>
            <translation>
                <numerusform>Uitgevoerd naar %1; %n bestand staat niet in deze werkruimte en bleef weg</numerusform>
                <numerusform>Uitgevoerd naar %1; %n bestanden staan niet in deze werkruimte en bleven weg</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1, with %n file(s) in %2</source>
            <translation>
                <numerusform>Uitgevoerd naar %1, met %n bestand in %2</numerusform>
                <numerusform>Uitgevoerd naar %1, met %n bestanden in %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views of the list</source>
            <translation>Bewaarde weergaven van de lijst</translation>
        </message>
        <message>
            <source>Save this view of the list…</source>
            <translation>Deze weergave van de lijst bewaren…</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultDetails</name>
        <message>
            <source>Show rule %1</source>
            <translation>Regel %1 tonen</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultSheet</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReuseCard</name>
        <message>
            <source>Take over all</source>
            <translation>Alles overnemen</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Alle vroegere antwoorden overnemen</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) of %1 can be taken over; each shows where it comes from.</source>
            <translation>
                <numerusform>%n vroeger antwoord van %1 kan worden overgenomen; er staat bij waar het vandaan komt.</numerusform>
                <numerusform>%n vroegere antwoorden van %1 kunnen worden overgenomen; bij elk staat waar het vandaan komt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewGrid</name>
        <message>
            <source>Lines to judge</source>
            <translation>Te beoordelen regels</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewModel</name>
        <message>
            <source>not said</source>
            <translation>niet gezegd</translation>
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
            <translation>Variabele</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Gegevensset</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailniveau</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <source>Precedents</source>
            <translation>Precedenten</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>To judge</source>
            <translation>Te beoordelen</translation>
        </message>
        <message>
            <source>Already decided</source>
            <translation>Al beslist</translation>
        </message>
        <message>
            <source>Without a data set</source>
            <translation>Zonder dataset</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
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
                <numerusform>%n te beoordelen</numerusform>
                <numerusform>%n te beoordelen</numerusform>
            </translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Wat verandert</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewPlace</name>
        <message>
            <source>Next line to judge</source>
            <translation>Volgende regel zonder oordeel</translation>
        </message>
        <message>
            <source>Previous line to judge</source>
            <translation>Vorige regel zonder oordeel</translation>
        </message>
        <message>
            <source>Take the last verdict back</source>
            <translation>Laatste oordeel terugnemen</translation>
        </message>
        <message>
            <source>Sign the advice</source>
            <translation>Advies ondertekenen</translation>
        </message>
        <message>
            <source>Conclusion of %1; signed verdicts can no longer change.</source>
            <translation>Besluit van %1; ondertekende oordelen kunnen niet meer wijzigen.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Ondertekenen</translation>
        </message>
        <message>
            <source>The advice is signed and on the dossier's history.</source>
            <translation>Het advies is ondertekend en staat in de geschiedenis van het dossier.</translation>
        </message>
        <message>
            <source>Dossiers to review</source>
            <translation>Te beoordelen dossiers</translation>
        </message>
        <message>
            <source>Lines to judge</source>
            <translation>Te beoordelen regels</translation>
        </message>
        <message>
            <source>Filter the lines</source>
            <translation>Regels filteren</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Niets te beoordelen</translation>
        </message>
        <message>
            <source>Dossiers that ask for your organisation's variables appear here as soon as they are submitted.</source>
            <translation>Dossiers die variabelen van uw organisatie vragen, verschijnen hier zodra ze ingediend zijn.</translation>
        </message>
        <message>
            <source>%1 judges for %2; asked by %3 on %4</source>
            <comment>person, organisation, requester, day</comment>
            <translation>%1 oordeelt voor %2; gevraagd door %3 op %4</translation>
        </message>
        <message>
            <source>Advice signed</source>
            <translation>Advies ondertekend</translation>
        </message>
        <message>
            <source>Ready to sign</source>
            <translation>Klaar om te ondertekenen</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) to judge</source>
            <translation>
                <numerusform>%n regel te beoordelen</numerusform>
                <numerusform>%n regels te beoordelen</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Beoordelen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Goedkeuren</translation>
        </message>
        <message>
            <source>Conditions…</source>
            <translation>Voorwaarden…</translation>
        </message>
        <message>
            <source>Coarsen…</source>
            <translation>Grover…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Vervangen…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Weigeren…</translation>
        </message>
        <message>
            <source>Ask…</source>
            <translation>Vragen…</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>button, number</comment>
            <translation>Bestanden (%1)</translation>
        </message>
        <message>
            <source>%1 (not in this workspace)</source>
            <comment>name of an attached file</comment>
            <translation type="vanished">%1 (niet in deze werkruimte)</translation>
        </message>
        <message>
            <source>The quotation goes into the words of your next verdict</source>
            <translation>Het citaat komt in de woorden van uw volgende oordeel</translation>
        </message>
        <message>
            <source>Only lines to judge, or all again</source>
            <translation>Alleen te beoordelen regels, of weer alle</translation>
        </message>
        <message>
            <source>Group the lines by data set</source>
            <translation>Regels groeperen per dataset</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Weergave</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Alle regels</translation>
        </message>
        <message>
            <source>Lines that are asked anew</source>
            <translation>Regels die nieuw gevraagd worden</translation>
        </message>
        <message>
            <source>Refused lines</source>
            <translation>Geweigerde regels</translation>
        </message>
        <message>
            <source>Lines with a question</source>
            <translation>Regels met een vraag</translation>
        </message>
        <message>
            <source>Lines that others judge otherwise</source>
            <translation>Regels waarover anderen anders oordelen</translation>
        </message>
        <message>
            <source>Group by data set</source>
            <translation>Groeperen per dataset</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolommen</translation>
        </message>
        <message>
            <source>Advice as PDF</source>
            <translation>Advies als PDF</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>Aan een collega geven…</translation>
        </message>
        <message>
            <source>Declare a conflict of interest…</source>
            <translation>Belangenconflict melden…</translation>
        </message>
        <message>
            <source>Which reviews</source>
            <translation>Welke beoordelingen</translation>
        </message>
        <message>
            <source>All reviews</source>
            <translation>Alle beoordelingen</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Van mij</translation>
        </message>
        <message>
            <source>Waiting for verdicts</source>
            <translation>Wachten op een oordeel</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Dringend</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Vraag aan de aanvrager</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Te ondertekenen</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Ondertekend</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Niemand in het bijzonder</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>Aan een collega geven</translation>
        </message>
        <message>
            <source>Who reviews “%1”?</source>
            <translation>Wie beoordeelt “%1”?</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Geven</translation>
        </message>
        <message>
            <source>Declare a conflict of interest</source>
            <translation>Belangenconflict melden</translation>
        </message>
        <message>
            <source>The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:</source>
            <translation>Het dossier is voortaan voor u verborgen; een collega beoordeelt het. Waarom, voor uw instantie:</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Melden</translation>
        </message>
        <message>
            <source>The dossier is hidden from you.</source>
            <translation>Het dossier is voor u verborgen.</translation>
        </message>
        <message>
            <source>Advices differ (%1)</source>
            <comment>button, number of lines</comment>
            <translation>Adviezen verschillen (%1)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>variable, organisations that differ</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Attached files beside the lines, or away again</source>
            <translation>Bijgevoegde bestanden naast de regels, of weer weg</translation>
        </message>
    </context>
    <context>
        <name>beraad::RiskStrip</name>
        <message>
            <source>less than %1</source>
            <comment>a share</comment>
            <translation>minder dan %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two shares</comment>
            <translation>%1 tot %2</translation>
        </message>
        <message>
            <source>How this is estimated</source>
            <translation>Hoe dit geschat wordt</translation>
        </message>
        <message>
            <source>Uniqueness is not estimated: the request does not say how many people it is about (S3.Q2).</source>
            <translation>Uniciteit wordt niet geschat: de aanvraag zegt niet over hoeveel personen ze gaat (S3.Q2).</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people.</source>
            <comment>share, number</comment>
            <translation>Uniek in deze selectie: %1 van %2 personen.</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people → %3 as proposed.</source>
            <comment>share, number, share</comment>
            <translation>Uniek in deze selectie: %1 van %2 personen → %3 zoals voorgesteld.</translation>
        </message>
        <message>
            <source>No variable of this selection is marked as quasi-identifier.</source>
            <translation>Geen enkele variabele van deze selectie is als quasi-identificator gemerkt.</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) not counted: the number of categories is not known.</source>
            <translation>
                <numerusform>%n variabele niet meegeteld: het aantal categorieën is niet gekend.</numerusform>
                <numerusform>%n variabelen niet meegeteld: het aantal categorieën is niet gekend.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) name people directly.</source>
            <translation>
                <numerusform>%n variabele noemt personen rechtstreeks.</numerusform>
                <numerusform>%n variabelen noemen personen rechtstreeks.</numerusform>
            </translation>
        </message>
        <message>
            <source>its codes, counted</source>
            <translation>zijn codes, geteld</translation>
        </message>
        <message numerus="yes">
            <source>%n category(s)</source>
            <translation>
                <numerusform>%n categorie</numerusform>
                <numerusform>%n categorieën</numerusform>
            </translation>
        </message>
        <message>
            <source>number of categories not known</source>
            <translation>aantal categorieën niet gekend</translation>
        </message>
        <message>
            <source>The expected share of people whose combination of quasi-identifiers nobody else in the population has. It is an estimate before there are data, not a measurement.</source>
            <translation>Het verwachte aandeel personen met een combinatie van quasi-identificatoren die niemand anders in de populatie heeft. Het is een schatting voor er gegevens zijn, geen meting.</translation>
        </message>
        <message>
            <source>Attributes are taken as independent of each other; attributes that go together, such as age and pension, make fewer combinations, so the estimate is then too high. How people spread over the categories is not known either: the two shares are those of equal categories and of a few large and many small ones (Zipf).</source>
            <translation>Kenmerken worden als onafhankelijk van elkaar beschouwd; kenmerken die samengaan, zoals leeftijd en pensioen, geven minder combinaties, zodat de schatting dan te hoog is. Ook hoe personen over de categorieën verdeeld zijn, is niet gekend: de twee aandelen gelden voor even grote categorieën en voor enkele grote en veel kleine (Zipf).</translation>
        </message>
        <message>
            <source>Source: J. Bethlehem, W. Keller and J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</source>
            <translation>Bron: J. Bethlehem, W. Keller en J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</translation>
        </message>
        <message>
            <source>Uniqueness is being estimated…</source>
            <translation>De uniciteit wordt geschat…</translation>
        </message>
    </context>
    <context>
        <name>beraad::RoutePanel</name>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>geen procedure</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>procedure, authority</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2: %3, was %4</source>
            <comment>procedure, authority, status now, status before</comment>
            <translation>%1 · %2: %3, was %4</translation>
        </message>
        <message>
            <source>The route appears as soon as there is a variable: which authorities, why, and how long.</source>
            <translation>De route verschijnt zodra er een variabele is: welke instanties, waarom, en hoelang.</translation>
        </message>
        <message>
            <source>≈ %1, so about %2</source>
            <comment>number of days, expected day</comment>
            <translation>≈ %1, dus rond %2</translation>
        </message>
        <message>
            <source>No total can be said: a procedure has no stated time</source>
            <translation>Geen totaal te noemen: een procedure heeft geen opgegeven termijn</translation>
        </message>
        <message numerus="yes">
            <source>from a complete file; longest chain of %n procedure(s)</source>
            <translation>
                <numerusform>vanaf een volledig dossier; langste keten van %n procedure</numerusform>
                <numerusform>vanaf een volledig dossier; langste keten van %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>By your last change</source>
            <translation>Door uw laatste wijziging</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>Nog open</translation>
        </message>
        <message>
            <source>decides between: %1</source>
            <translation>beslist tussen: %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> of </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>data from one body to another</comment>
            <translation>%1 naar %2</translation>
        </message>
        <message>
            <source>Ask the DPO of %1</source>
            <translation>Vraag het de DPO van %1</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kies…</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procedures</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>na %1</translation>
        </message>
        <message numerus="yes">
            <source>%n procedure(s) looked at and not needed</source>
            <translation>
                <numerusform>%n procedure bekeken en niet nodig</numerusform>
                <numerusform>%n procedures bekeken en niet nodig</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Vaststellingen</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Alle verplichte antwoorden zijn er</translation>
        </message>
        <message numerus="yes">
            <source>%n required answer(s) missing</source>
            <translation>
                <numerusform>%n verplicht antwoord ontbreekt</numerusform>
                <numerusform>%n verplichte antwoorden ontbreken</numerusform>
            </translation>
        </message>
        <message>
            <source>minor</source>
            <comment>weight of a change</comment>
            <translation>klein</translation>
        </message>
        <message>
            <source>to be judged</source>
            <comment>weight of a change</comment>
            <translation>te beoordelen</translation>
        </message>
        <message>
            <source>major</source>
            <comment>weight of a change</comment>
            <translation>groot</translation>
        </message>
        <message>
            <source>Builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>Bouwt voort op %1</translation>
        </message>
        <message>
            <source>Nothing differs yet. Change what has to change; only that is asked and routed.</source>
            <translation>Er is nog geen verschil. Wijzig wat moet wijzigen; alleen dat wordt gevraagd en gerouteerd.</translation>
        </message>
        <message>
            <source>Much the same was asked before</source>
            <translation>Ongeveer hetzelfde werd al gevraagd</translation>
        </message>
        <message numerus="yes">
            <source>%n of the same variable(s)</source>
            <translation>
                <numerusform>%n dezelfde variabele</numerusform>
                <numerusform>%n dezelfde variabelen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them advised favourably</source>
            <translation>
                <numerusform>waarvan %n gunstig geadviseerd</numerusform>
                <numerusform>waarvan %n gunstig geadviseerd</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>ingediend op %1</translation>
        </message>
        <message>
            <source>Without %1</source>
            <comment>a provider or variable</comment>
            <translation>Zonder %1</translation>
        </message>
        <message>
            <source>%1 in a coarser form</source>
            <comment>a provider or variable</comment>
            <translation>%1 in grovere vorm</translation>
        </message>
        <message>
            <source>%1 as yes or no</source>
            <comment>a provider or variable</comment>
            <translation>%1 als ja of nee</translation>
        </message>
        <message>
            <source>%1 pseudonymised</source>
            <comment>a provider or variable</comment>
            <translation>%1 gepseudonimiseerd</translation>
        </message>
        <message>
            <source>%1 anonymous</source>
            <comment>a provider or variable</comment>
            <translation>%1 anoniem</translation>
        </message>
        <message>
            <source>What would make this quicker?</source>
            <translation>Wat zou dit sneller maken?</translation>
        </message>
        <message>
            <source>all of %1</source>
            <comment>provider</comment>
            <translation>alles van %1</translation>
        </message>
        <message>
            <source>Nothing that can be done to a single variable or provider takes a procedure away.</source>
            <translation>Geen enkele wijziging aan één variabele of één bron doet een procedure wegvallen.</translation>
        </message>
        <message>
            <source>No rule looks at granularity: a coarser value leaves the route as it is.</source>
            <translation>Geen enkele regel kijkt naar het detailniveau: een grovere waarde laat de route zoals ze is.</translation>
        </message>
        <message>
            <source>Change it so</source>
            <translation>Zo wijzigen</translation>
        </message>
        <message>
            <source>Why is a procedure not needed?</source>
            <translation>Waarom is een procedure niet nodig?</translation>
        </message>
        <message>
            <source>Why is it not needed: …</source>
            <translation>Waarom niet nodig: …</translation>
        </message>
        <message>
            <source>%1: it would be asked if %2</source>
            <comment>number of a rule, its condition in words</comment>
            <translation>%1: nodig als %2</translation>
        </message>
        <message>
            <source>%1 longer</source>
            <comment>number of days</comment>
            <translation>%1 langer</translation>
        </message>
        <message>
            <source>%1 shorter</source>
            <comment>number of days</comment>
            <translation>%1 korter</translation>
        </message>
        <message>
            <source>Why: %1 — %2</source>
            <comment>why, number of the rule</comment>
            <translation>Waarom: %1 — %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleDetails</name>
        <message>
            <source>Not yet in force</source>
            <translation>Nog niet van kracht</translation>
        </message>
        <message>
            <source>No longer in force</source>
            <translation>Niet meer van kracht</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Wat volgt</translation>
        </message>
        <message>
            <source>Whatever the flow asks for</source>
            <translation>Alles wat de stroom vraagt</translation>
        </message>
        <message>
            <source>Finding %1</source>
            <comment>its code</comment>
            <translation>Bevinding %1</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Waarop hij steunt</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geldig</translation>
        </message>
        <message>
            <source>Looks at</source>
            <translation>Kijkt naar</translation>
        </message>
        <message>
            <source>Does not apply where one of these does</source>
            <translation>Geldt niet waar een van deze geldt</translation>
        </message>
        <message>
            <source>Where it applies, these do not</source>
            <translation>Waar hij geldt, gelden deze niet</translation>
        </message>
        <message>
            <source>Asked when a fact is not known</source>
            <translation>Gevraagd wanneer een feit niet bekend is</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>Wie het gevraagd wordt</translation>
        </message>
        <message>
            <source>Facts it looks at</source>
            <translation>Feiten waar hij naar kijkt</translation>
        </message>
        <message>
            <source>In the other languages</source>
            <translation>In de andere talen</translation>
        </message>
        <message>
            <source>In the rule file</source>
            <translation>In het regelbestand</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleEditor</name>
        <message>
            <source>Edit rule %1</source>
            <translation>Regel %1 bewerken</translation>
        </message>
        <message>
            <source>2027-01-31</source>
            <comment>shape of a day</comment>
            <translation>2027-01-31</translation>
        </message>
        <message>
            <source>Still in force</source>
            <comment>rule without a last day</comment>
            <translation>Nog van kracht</translation>
        </message>
        <message>
            <source>R-02, R-03</source>
            <comment>ids of rules</comment>
            <translation>R-02, R-03</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Niets te verbeteren</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nieuwe regel</translation>
        </message>
        <message>
            <source>The law</source>
            <translation>De wet</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of a rule</comment>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Asked when a fact that the condition needs is not known.</source>
            <translation>Wordt gevraagd wanneer een feit dat de voorwaarde nodig heeft, niet gekend is.</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesList</name>
        <message>
            <source>Number, words of the rule, source or fact</source>
            <translation>Nummer, woorden van de regel, bron of feit</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>No rule matches</source>
            <translation>Geen regel gevonden</translation>
        </message>
        <message>
            <source>Try fewer letters, or every procedure and any evidence.</source>
            <translation>Probeer minder letters, of elke procedure en elke zekerheid.</translation>
        </message>
        <message>
            <source>Every procedure</source>
            <translation>Elke procedure</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Elke zekerheid</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n regel</numerusform>
                <numerusform>%n regels</numerusform>
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
            <translation>Wat hij zegt</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>column</comment>
            <translation>Vraagt</translation>
        </message>
        <message>
            <source>Authority</source>
            <comment>column</comment>
            <translation>Instantie</translation>
        </message>
        <message>
            <source>Evidence</source>
            <comment>column</comment>
            <translation>Zekerheid</translation>
        </message>
        <message>
            <source>Valid from</source>
            <comment>column</comment>
            <translation>Geldig van</translation>
        </message>
        <message>
            <source>Valid to</source>
            <comment>column</comment>
            <translation>Geldig tot</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>column: each flow or the whole request</comment>
            <translation>Kijkt naar</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesPlace</name>
        <message>
            <source>To mend</source>
            <translation>Te verbeteren</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n punt te verbeteren</numerusform>
                <numerusform>%n punten te verbeteren</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules with faults cannot be compared. Mend what stands under Findings first.</source>
            <translation>Regels met fouten zijn niet te vergelijken. Verbeter eerst wat onder Bevindingen staat.</translation>
        </message>
        <message>
            <source>%1 differences from the rules of the program. Of %2 open dossiers that you may see, %3 would get another route if they were routed again today. Nothing was written.</source>
            <translation>Verschillen met de regels van het programma: %1. Van de %2 open dossiers die u mag zien, zouden er %3 een andere route krijgen als ze vandaag opnieuw bepaald werd. Er is niets weggeschreven.</translation>
        </message>
        <message>
            <source>Open a folder of rules</source>
            <translation>Map met regels openen</translation>
        </message>
        <message>
            <source>Copy the rules to a folder</source>
            <translation>De regels naar een map kopiëren</translation>
        </message>
        <message numerus="yes">
            <source>%n rule file(s) copied</source>
            <translation>
                <numerusform>%n regelbestand gekopieerd</numerusform>
                <numerusform>%n regelbestanden gekopieerd</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder of cases</source>
            <translation>Een map met gevallen</translation>
        </message>
        <message>
            <source>Running the cases of %1</source>
            <comment>folder</comment>
            <translation>De gevallen van %1 worden doorgerekend</translation>
        </message>
        <message>
            <source>As expected</source>
            <comment>route of a case</comment>
            <translation>Zoals verwacht</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <comment>route of a case</comment>
            <translation>Anders</translation>
        </message>
        <message>
            <source>The route is the one that the case expects.</source>
            <translation>De route is die welke het geval verwacht.</translation>
        </message>
        <message>
            <source>What is otherwise</source>
            <translation>Wat anders is</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 cases; %3 are otherwise than expected</source>
            <translation>Gestopt na %1 van %2 gevallen; %3 zijn anders dan verwacht</translation>
        </message>
        <message>
            <source>%1 cases as expected, %2 otherwise</source>
            <translation>%1 gevallen zoals verwacht, %2 anders</translation>
        </message>
        <message>
            <source>Edit rule %1</source>
            <translation>Regel %1 bewerken</translation>
        </message>
        <message>
            <source>Check the rules</source>
            <translation>De regels nakijken</translation>
        </message>
        <message>
            <source>Run all cases…</source>
            <translation>Alle gevallen doorrekenen…</translation>
        </message>
        <message>
            <source>Compare with the program</source>
            <translation>Vergelijken met het programma</translation>
        </message>
        <message>
            <source>Open a folder of rules…</source>
            <translation>Map met regels openen…</translation>
        </message>
        <message>
            <source>Copy the rules to a folder…</source>
            <translation>De regels naar een map kopiëren…</translation>
        </message>
        <message>
            <source>Back to the rules of the program</source>
            <translation>Terug naar de regels van het programma</translation>
        </message>
        <message>
            <source>Edit this rule…</source>
            <translation>Deze regel bewerken…</translation>
        </message>
        <message>
            <source>Undo the edit</source>
            <translation>Bewerking ongedaan maken</translation>
        </message>
        <message>
            <source>Redo the edit</source>
            <translation>Bewerking opnieuw doen</translation>
        </message>
        <message>
            <source>Rules and what was found</source>
            <translation>Regels en wat gevonden werd</translation>
        </message>
        <message>
            <source>Other rules change no dossier: each keeps those under which it was routed, until somebody routes it again.</source>
            <translation>Andere regels veranderen geen dossier: elk dossier behoudt de regels waaronder zijn route bepaald werd, tot iemand de route opnieuw bepaalt.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Niets te verbeteren</translation>
        </message>
        <message>
            <source>Every name is known, every wording stands in four languages, no rule contradicts another.</source>
            <translation>Elke naam is bekend, elke tekst staat in vier talen, geen regel spreekt een andere tegen.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Gevallen</translation>
        </message>
        <message>
            <source>No case was run yet</source>
            <translation>Nog geen geval doorgerekend</translation>
        </message>
        <message>
            <source>Choose a folder of cases: each holds a request and the route that it must get.</source>
            <translation>Kies een map met gevallen: elk bevat een aanvraag en de route die ze moet krijgen.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Verschillen</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Geen verschil</translation>
        </message>
        <message>
            <source>Open a folder of rules to see how it differs from the rules of the program, and what that would change for open dossiers.</source>
            <translation>Open een map met regels om te zien hoe die verschilt van de regels van het programma, en wat dat voor open dossiers zou veranderen.</translation>
        </message>
        <message>
            <source>Rules of the program, version %1</source>
            <translation>Regels van het programma, versie %1</translation>
        </message>
        <message>
            <source>Rules in %1, version %2</source>
            <comment>folder, version</comment>
            <translation>Regels in %1, versie %2</translation>
        </message>
        <message>
            <source>Rules (%1)</source>
            <comment>tab, number</comment>
            <translation>Regels (%1)</translation>
        </message>
        <message>
            <source>Findings (%1)</source>
            <comment>tab, number</comment>
            <translation>Bevindingen (%1)</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>tab</comment>
            <translation>Gevallen</translation>
        </message>
        <message>
            <source>Comparison</source>
            <comment>tab</comment>
            <translation>Vergelijking</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regels</translation>
        </message>
        <message>
            <source>New rule %1</source>
            <translation>Nieuwe regel %1</translation>
        </message>
        <message>
            <source>End rule %1</source>
            <translation>Regel %1 beëindigen</translation>
        </message>
        <message>
            <source>The last day on which it holds; dossiers of before keep it</source>
            <translation>De laatste dag waarop ze geldt; dossiers van ervoor houden ze</translation>
        </message>
        <message>
            <source>End the rule</source>
            <translation>De regel beëindigen</translation>
        </message>
        <message>
            <source>Take out rule %1</source>
            <translation>Regel %1 weghalen</translation>
        </message>
        <message>
            <source>New rule after this one…</source>
            <translation>Nieuwe regel na deze…</translation>
        </message>
        <message>
            <source>Copy this rule…</source>
            <translation>Deze regel kopiëren…</translation>
        </message>
        <message>
            <source>End or take out this rule…</source>
            <translation>Deze regel beëindigen of weghalen…</translation>
        </message>
    </context>
    <context>
        <name>beraad::SavedSearches</name>
        <message>
            <source>Saved searches</source>
            <translation>Bewaarde zoekopdrachten</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Deze zoekopdracht bewaren…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergeten</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Deze zoekopdracht bewaren</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Bewaren</translation>
        </message>
        <message>
            <source>The search was saved.</source>
            <translation>De zoekopdracht is bewaard.</translation>
        </message>
        <message>
            <source>The search was forgotten.</source>
            <translation>De zoekopdracht is vergeten.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ScriptCheckPane</name>
        <message>
            <source>The report is copied</source>
            <translation>Het verslag is gekopieerd</translation>
        </message>
        <message>
            <source>What the scripts use</source>
            <translation>Wat de scripts gebruiken</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Het verslag kopiëren</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Het verslag bewaren…</translation>
        </message>
        <message numerus="yes">
            <source>%n script(s) read.</source>
            <translation>
                <numerusform>%n script gelezen.</numerusform>
                <numerusform>%n scripts gelezen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) are used that are not approved.</source>
            <translation>
                <numerusform>%n gebruikte variabele is niet goedgekeurd.</numerusform>
                <numerusform>%n gebruikte variabelen zijn niet goedgekeurd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is used that is not approved.</source>
            <translation>Er wordt niets gebruikt dat niet goedgekeurd is.</translation>
        </message>
        <message numerus="yes">
            <source>%n approved variable(s) are never used.</source>
            <translation>
                <numerusform>%n goedgekeurde variabele wordt nergens gebruikt.</numerusform>
                <numerusform>%n goedgekeurde variabelen worden nergens gebruikt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the scripts…</source>
            <translation>De scripts worden gelezen…</translation>
        </message>
        <message>
            <source>No scripts</source>
            <translation>Geen scripts</translation>
        </message>
        <message>
            <source>When a script in R, SQL, Python, Stata, SAS, SPSS or Julia is attached, this says which variables of the dossier it uses.</source>
            <translation>Als er een script in R, SQL, Python, Stata, SAS, SPSS of Julia bijgevoegd is, staat hier welke variabelen van het dossier het gebruikt.</translation>
        </message>
        <message>
            <source>Used, but not asked for</source>
            <translation>Gebruikt, maar niet gevraagd</translation>
        </message>
        <message>
            <source>Used, but refused</source>
            <translation>Gebruikt, maar geweigerd</translation>
        </message>
        <message>
            <source>Used, not decided yet</source>
            <translation>Gebruikt, nog niet beslist</translation>
        </message>
        <message>
            <source>Used and approved</source>
            <translation>Gebruikt en goedgekeurd</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>heading, count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n plaats</numerusform>
                <numerusform>%n plaatsen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file</comment>
            <translation>%1, regel %2</translation>
        </message>
        <message>
            <source>between quotes</source>
            <translation>tussen aanhalingstekens</translation>
        </message>
        <message>
            <source>Approved, but never used</source>
            <translation>Goedgekeurd, maar nergens gebruikt</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (GDPR, article 5(1)(c)).</source>
            <translation type="vanished">Gegevens die de analyse niet nodig heeft, horen niet gevraagd te worden (AVG, artikel 5, lid 1, punt c).</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Niet gelezen</translation>
        </message>
        <message>
            <source>Scripts: %1</source>
            <translation>Scripts: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Het verslag bewaren</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Tekstbestanden (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Opgeslagen als %1</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (%1).</source>
            <translation>Gegevens die de analyse niet nodig heeft, worden beter niet gevraagd (%1).</translation>
        </message>
    </context>
    <context>
        <name>beraad::SearchResults</name>
        <message>
            <source>Found in all files</source>
            <translation>Gevonden in alle bestanden</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>regel %1</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>blz. %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, number of hits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: open it with its password first</source>
            <translation>%1: open het eerst met zijn wachtwoord</translation>
        </message>
        <message>
            <source>%1: cannot be searched</source>
            <translation>%1: kan niet doorzocht worden</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionColumn</name>
        <message>
            <source>Agenda of %1</source>
            <translation>Agenda van %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 van %2</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Gehouden: %1</translation>
        </message>
        <message>
            <source>Hand-in closed on %1</source>
            <translation>Indienen afgesloten op %1</translation>
        </message>
        <message>
            <source>Hand in until %1</source>
            <translation>Indienen tot %1</translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Hoe vol de zitting is</translation>
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
            <translation>Notulen afgesloten</translation>
        </message>
        <message>
            <source>Being held</source>
            <translation>Aan de gang</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Nog niet gehouden</translation>
        </message>
        <message>
            <source>Nothing can be added to the minutes after this</source>
            <translation>Hierna kan niets meer aan de notulen worden toegevoegd</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>Te beslissen</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Een dossier van anderen</translation>
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
            <translation>Terug naar het bord</translation>
        </message>
        <message>
            <source>Earlier on the agenda</source>
            <translation>Vroeger op de agenda</translation>
        </message>
        <message>
            <source>Later on the agenda</source>
            <translation>Later op de agenda</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Beslissen…</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Notulen</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Beraadslaging</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Close the minutes…</source>
            <translation>Notulen afsluiten…</translation>
        </message>
        <message>
            <source>Steps aside</source>
            <translation>Neemt niet deel</translation>
        </message>
        <message>
            <source>Conflict of interest of %1 on this item</source>
            <translation>Belangenconflict van %1 bij dit punt</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Noteren</translation>
        </message>
        <message>
            <source>The chair states a quorum</source>
            <translation>De voorzitter stelt een quorum vast</translation>
        </message>
        <message>
            <source>The chair reads the votes</source>
            <translation>De voorzitter leest de stemmen</translation>
        </message>
        <message>
            <source>On what ground are there enough members?</source>
            <translation>Op welke grond zijn er genoeg leden?</translation>
        </message>
        <message>
            <source>On what ground do these votes carry the item?</source>
            <translation>Op welke grond dragen deze stemmen het punt?</translation>
        </message>
        <message>
            <source>Agenda of %1</source>
            <translation>Agenda van %1</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>Notulen van %1</translation>
        </message>
        <message>
            <source>Letter on the decision</source>
            <translation>Brief over de beslissing</translation>
        </message>
        <message>
            <source>Close the minutes</source>
            <translation>Notulen afsluiten</translation>
        </message>
        <message>
            <source>What was recorded of this session can no longer change.</source>
            <translation>Wat van deze zitting is genoteerd, kan niet meer veranderen.</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionRow</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 van %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand-in closed</source>
            <translation>
                <numerusform>%n dossier; indienen afgesloten</numerusform>
                <numerusform>%n dossiers; indienen afgesloten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand in until %1</source>
            <translation>
                <numerusform>%n dossier; indienen tot %1</numerusform>
                <numerusform>%n dossiers; indienen tot %1</numerusform>
            </translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Hoe vol de zitting is</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionsPlace</name>
        <message>
            <source>Complete</source>
            <translation type="vanished">Volledig</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation type="vanished">Terugsturen…</translation>
        </message>
        <message>
            <source>Put on agenda…</source>
            <translation>Op agenda…</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Van agenda…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Beslissen…</translation>
        </message>
        <message>
            <source>Minister…</source>
            <translation>Minister…</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Dossier openen</translation>
        </message>
        <message>
            <source>The file is complete; its clock starts</source>
            <translation type="vanished">Het dossier is volledig; de klok begint te lopen</translation>
        </message>
        <message>
            <source>Send the file back and say what is missing</source>
            <translation type="vanished">Het dossier terugsturen en zeggen wat ontbreekt</translation>
        </message>
        <message>
            <source>Choose a session; dragging the card does the same</source>
            <translation>Een zitting kiezen; de kaart slepen doet hetzelfde</translation>
        </message>
        <message>
            <source>Take the item off the agenda</source>
            <translation>Het punt van de agenda halen</translation>
        </message>
        <message>
            <source>Record what the committee decided</source>
            <translation type="vanished">Vastleggen wat het comité beslist heeft</translation>
        </message>
        <message>
            <source>The Minister imposes changes within ten working days</source>
            <translation>De minister legt binnen tien werkdagen wijzigingen op</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation type="vanished">Het dossier is volledig</translation>
        </message>
        <message>
            <source>Note for the history (may stay empty)</source>
            <translation type="vanished">Nota voor de geschiedenis (mag leeg blijven)</translation>
        </message>
        <message>
            <source>Send the file back</source>
            <translation type="vanished">Het dossier terugsturen</translation>
        </message>
        <message>
            <source>What is missing? The requester reads this.</source>
            <translation type="vanished">Wat ontbreekt? De aanvrager leest dit.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation type="vanished">Terugsturen</translation>
        </message>
        <message>
            <source>%1, %2 free</source>
            <comment>session day, minutes</comment>
            <translation>%1, %2 vrij</translation>
        </message>
        <message>
            <source>Put on an agenda</source>
            <translation>Op een agenda plaatsen</translation>
        </message>
        <message>
            <source>Session for “%1”</source>
            <translation>Zitting voor “%1”</translation>
        </message>
        <message>
            <source>Put on agenda</source>
            <translation>Op agenda</translation>
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation>Van de agenda halen</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Van agenda halen</translation>
        </message>
        <message>
            <source>The Minister imposes changes</source>
            <translation>De minister legt wijzigingen op</translation>
        </message>
        <message>
            <source>What must change; the decision does not enter into force as it stands</source>
            <translation>Wat moet wijzigen; de beslissing treedt zo niet in werking</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Vastleggen</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Comité</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Zittingen</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Wachtende dossiers</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wachtend</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Niets wacht</translation>
        </message>
        <message>
            <source>A submitted file that this committee decides appears here until it is on an agenda.</source>
            <translation>Een ingediend dossier waarover dit comité beslist, staat hier tot het op een agenda staat.</translation>
        </message>
        <message>
            <source>Room for %1 minutes a session; dates from the default calendar (%2)</source>
            <comment>minutes, evidence</comment>
            <translation>%1 minuten per zitting; dagen uit de standaardkalender (%2)</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Een dossier van anderen</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plannen</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Zitting openen</translation>
        </message>
        <message>
            <source>Propose a session for every complete file, with reasons</source>
            <translation>Voor elk volledig dossier een zitting voorstellen, met redenen</translation>
        </message>
        <message>
            <source>To the requester: what is missing, or what was decided</source>
            <translation>Aan de aanvrager: wat ontbreekt, of wat beslist is</translation>
        </message>
        <message>
            <source>Open the item in its session and record what the committee decided</source>
            <translation>Het punt in zijn zitting openen en noteren wat het comité besliste</translation>
        </message>
        <message>
            <source>An item is decided on the day of its session</source>
            <translation>Over een punt wordt op de dag van zijn zitting beslist</translation>
        </message>
        <message>
            <source>Letter on “%1”</source>
            <translation>Brief over “%1”</translation>
        </message>
        <message numerus="yes">
            <source>The plan put %n file(s) on agendas</source>
            <translation>
                <numerusform>Het plan zette %n dossier op een agenda</numerusform>
                <numerusform>Het plan zette %n dossiers op agenda's</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was undone</source>
            <translation>Het plan is ongedaan gemaakt</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Dossier nakijken</translation>
        </message>
        <message>
            <source>What is there, what is missing, what has to be judged: then it is complete, or goes back</source>
            <translation>Wat er is, wat ontbreekt, wat te beoordelen valt: dan is het volledig, of gaat het terug</translation>
        </message>
        <message>
            <source>other section: %1 on %2</source>
            <comment>outcome, day</comment>
            <translation>andere afdeling: %1 op %2</translation>
        </message>
        <message>
            <source>other section on %1</source>
            <translation>andere afdeling op %1</translation>
        </message>
        <message>
            <source>other section: no session yet</source>
            <translation>andere afdeling: nog geen zitting</translation>
        </message>
        <message>
            <source>Joint; %1</source>
            <translation>Gezamenlijk; %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::SourcesList</name>
        <message>
            <source>Where the catalogue came from</source>
            <translation>Waar de catalogus vandaan komt</translation>
        </message>
        <message>
            <source>Nothing was imported from a file yet.</source>
            <translation>Er is nog niets uit een bestand ingevoerd.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Gevolgde map</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Een map kiezen…</translation>
        </message>
        <message>
            <source>Watch no longer</source>
            <translation>Niet langer volgen</translation>
        </message>
        <message>
            <source>%1: what is new or changed there is imported by itself.</source>
            <translation>%1: wat daar nieuw of gewijzigd is, wordt vanzelf ingevoerd.</translation>
        </message>
        <message>
            <source>Catalogues that are put into a watched folder are imported by themselves.</source>
            <translation>Catalogi die in een gevolgde map worden gezet, worden vanzelf ingevoerd.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Een map volgen</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>niet meer aanwezig</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>sindsdien gewijzigd</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>zoals het was</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Opnieuw invoeren</translation>
        </message>
        <message>
            <source>Import %1 again</source>
            <translation>%1 opnieuw invoeren</translation>
        </message>
    </context>
    <context>
        <name>beraad::SubmitSheet</name>
        <message>
            <source>Submit</source>
            <translation>Indienen</translation>
        </message>
        <message>
            <source>Submitting freezes the request; each authority receives its own document.</source>
            <translation>Indienen bevriest de aanvraag; elke instantie ontvangt een eigen document.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do before this can be submitted</source>
            <translation>
                <numerusform>Nog %n punt te doen voor indiening</numerusform>
                <numerusform>Nog %n punten te doen voor indiening</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Verder schrijven</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabelen</translation>
        </message>
        <message>
            <source>The request asks for no variable yet</source>
            <translation>De aanvraag vraagt nog geen variabele</translation>
        </message>
    </context>
    <context>
        <name>beraad::SupplementPane</name>
        <message>
            <source>%1 asks for this before the file is complete</source>
            <translation>%1 vraagt dit voordat het dossier volledig is</translation>
        </message>
        <message>
            <source>Show the lines</source>
            <translation>Regels tonen</translation>
        </message>
        <message>
            <source>Show the procedure</source>
            <translation>Procedure tonen</translation>
        </message>
        <message>
            <source>This answer decides which procedures are needed, so a supplement does not change it. Say in the note what has changed: whoever is responsible settles it in the route.</source>
            <translation>Dit antwoord bepaalt welke procedures nodig zijn; een aanvulling wijzigt het dus niet. Zeg in de nota wat er veranderd is: wie bevoegd is, legt het vast in de route.</translation>
        </message>
        <message>
            <source>Answered above, for all who ask it.</source>
            <translation>Hierboven beantwoord, voor allen die het vragen.</translation>
        </message>
        <message>
            <source>What else has to be said, or where it can be found</source>
            <translation>Wat verder te zeggen is, of waar het te vinden is</translation>
        </message>
        <message>
            <source>Send the supplement</source>
            <translation>Aanvulling versturen</translation>
        </message>
        <message>
            <source>Goes to every authority that asked something back; each looks again (Ctrl+Enter)</source>
            <translation>Gaat naar elke instantie die iets terugvroeg; elk kijkt opnieuw na (Ctrl+Enter)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n question(s) answered anew</source>
            <translation>
                <numerusform>%1 van %n vraag opnieuw beantwoord</numerusform>
                <numerusform>%1 van %n vragen opnieuw beantwoord</numerusform>
            </translation>
        </message>
        <message>
            <source>What was asked back</source>
            <translation>Wat werd teruggevraagd</translation>
        </message>
    </context>
    <context>
        <name>beraad::TablePane</name>
        <message>
            <source>Table</source>
            <translation>Tabel</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s); open the file outside to see all.</source>
            <translation>
                <numerusform>De eerste rij; open het bestand extern om alles te zien.</numerusform>
                <numerusform>De eerste %n rijen; open het bestand extern om alles te zien.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a table</comment>
            <translation>regel %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::TextPane</name>
        <message>
            <source>Text of the file</source>
            <translation>Tekst van het bestand</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>regel %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Thumbnails</name>
        <message>
            <source>Page %1</source>
            <translation>Bladzijde %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
    </context>
    <context>
        <name>beraad::TopBar</name>
        <message>
            <source>Search or do something</source>
            <translation>Zoek of doe iets</translation>
        </message>
        <message>
            <source>You act as %1</source>
            <comment>person</comment>
            <translation>U treedt op als %1</translation>
        </message>
        <message>
            <source>Day of the demo: %1</source>
            <translation>Dag van de demo: %1</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Een dag later</translation>
        </message>
        <message>
            <source>One week later</source>
            <translation>Een week later</translation>
        </message>
        <message>
            <source>Four weeks later</source>
            <translation>Vier weken later</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Taal: %1</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>light or dark</comment>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>appearance</comment>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>appearance</comment>
            <translation>Donker</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackDetails</name>
        <message>
            <source>Authority</source>
            <translation>Instantie</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabelen</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Ontvangen</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Volledig</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Klok</translation>
        </message>
        <message>
            <source>%1 on the clock, %2 in all</source>
            <comment>days without and with stops</comment>
            <translation>%1 op de klok, %2 in totaal</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Teruggestuurd</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Zitting</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Beslissing</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Van kracht vanaf</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Voorwaarden</translation>
        </message>
        <message>
            <source>Motivation</source>
            <translation>Motivering</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Opgelegde wijzigingen</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Afgerond</translation>
        </message>
        <message>
            <source>Advice of the DPO</source>
            <translation>Advies van de DPO</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>Komt na</translation>
        </message>
        <message>
            <source>Asked for by rules</source>
            <translation>Gevraagd door regels</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Termijn</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Gebruikelijke duur</translation>
        </message>
        <message>
            <source>Question, the clock stands still</source>
            <translation>Vraag, de klok staat stil</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Antwoord: %1</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Dossiernummer</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Verslaggever</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Uitgesteld</translation>
        </message>
        <message>
            <source>the requester</source>
            <translation>de aanvrager</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>days, of whom everybody waited</comment>
            <translation>%1 bij %2</translation>
        </message>
        <message>
            <source>stood still %1: %2</source>
            <comment>period, ground</comment>
            <translation>stond stil %1: %2</translation>
        </message>
        <message>
            <source>Overdue since</source>
            <translation>Te laat sinds</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Uiterlijk</translation>
        </message>
        <message>
            <source>Usually by</source>
            <translation>Gewoonlijk tegen</translation>
        </message>
        <message>
            <source>%1 (no term of law was found)</source>
            <translation>%1 (geen wettelijke termijn gevonden)</translation>
        </message>
        <message>
            <source>After the decision</source>
            <translation>Na de beslissing</translation>
        </message>
        <message>
            <source>Lapsed on</source>
            <translation>Vervallen op</translation>
        </message>
        <message>
            <source>Lapses unless completed by</source>
            <translation>Vervalt zonder aanvulling tegen</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackModel</name>
        <message>
            <source>complete since %1</source>
            <translation>volledig sinds %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>ontvangen %1</translation>
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
            <translation>vandaag</translation>
        </message>
        <message>
            <source>Tracks on a time axis</source>
            <translation>Sporen op een tijdlijn</translation>
        </message>
        <message>
            <source>Up and down choose a track; plus and minus zoom; left and right scroll.</source>
            <translation>Omhoog en omlaag kiezen een spoor; plus en min zoomen; links en rechts schuiven.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariableDetails</name>
        <message>
            <source>Definition</source>
            <translation>Definitie</translation>
        </message>
        <message>
            <source>Add once more</source>
            <translation>Nog eens toevoegen</translation>
        </message>
        <message>
            <source>Add to the request</source>
            <translation>Toevoegen aan de aanvraag</translation>
        </message>
        <message>
            <source>It is in the request already; another line can ask for another period or form.</source>
            <translation>Ze staat al in de aanvraag; een andere regel kan een andere periode of vorm vragen.</translation>
        </message>
        <message>
            <source>Enter in the list does the same.</source>
            <translation>Enter in de lijst doet hetzelfde.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Kenmerken</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code bij de houder</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Geldig</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Eenheid</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Geleverd na</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n maand</numerusform>
                <numerusform>%n maanden</numerusform>
            </translation>
        </message>
        <message>
            <source>Granularities</source>
            <translation>Detailniveaus</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thema’s</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Kwaliteit</translation>
        </message>
        <message>
            <source>Asked before</source>
            <translation>Eerder gevraagd</translation>
        </message>
        <message>
            <source>never in this workspace</source>
            <translation>nooit in deze werkruimte</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>made up for the demonstration</source>
            <translation>verzonnen voor de demonstratie</translation>
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
            <translation>Wat ze vragen zou vergen</translation>
        </message>
        <message>
            <source>≈ %1 from a complete file</source>
            <translation>≈ %1 vanaf een volledig dossier</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Open: %1</translation>
        </message>
        <message>
            <source>Data protection officer of the holder</source>
            <translation>Functionaris voor gegevensbescherming van de houder</translation>
        </message>
        <message>
            <source>No contact is known.</source>
            <translation>Geen contact bekend.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Webpagina</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Openen in de gids</translation>
        </message>
        <message>
            <source>Recorded for</source>
            <translation>Opgetekend voor</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Begrip</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>About the data set</source>
            <translation>Over de dataset</translation>
        </message>
        <message>
            <source>Worded before</source>
            <translation>Vroegere bewoordingen</translation>
        </message>
        <message>
            <source>The label changed in %1.</source>
            <translation>Het label veranderde in %1.</translation>
        </message>
        <message>
            <source>Code list: %1</source>
            <translation>Codelijst: %1</translation>
        </message>
        <message>
            <source>This list was not imported; its codes are not known here.</source>
            <translation>Deze lijst is niet ingevoerd; haar codes zijn hier niet bekend.</translation>
        </message>
        <message>
            <source>Reported errors</source>
            <translation>Gemelde fouten</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariablesModel</name>
        <message>
            <source>in the request</source>
            <translation>in de aanvraag</translation>
        </message>
        <message>
            <source>asked %1×, granted %2×</source>
            <translation>%1× gevraagd, %2× toegestaan</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Dataset</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variabele</numerusform>
                <numerusform>%n variabelen</numerusform>
            </translation>
        </message>
        <message>
            <source>no variables published</source>
            <translation>geen variabelen gepubliceerd</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictPanel</name>
        <message>
            <source>&amp;No finer than</source>
            <translation>&amp;Niet fijner dan</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Reden</translation>
        </message>
        <message>
            <source>Q&amp;uestion</source>
            <translation>V&amp;raag</translation>
        </message>
        <message>
            <source>In your &amp;words</source>
            <translation>In uw &amp;woorden</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Voorwaarden</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Laten</translation>
        </message>
        <message>
            <source>Give this verdict</source>
            <translation>Dit oordeel geven</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <comment>verdict, for how many lines</comment>
            <translation>
                <numerusform>%1, %n regel</numerusform>
                <numerusform>%1, %n regels</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Kies een reden</translation>
        </message>
        <message>
            <source>Write the question.</source>
            <translation>Schrijf de vraag.</translation>
        </message>
        <message>
            <source>Tick at least one condition.</source>
            <translation>Vink ten minste één voorwaarde aan.</translation>
        </message>
        <message>
            <source>The catalogue knows no coarser form of this variable.</source>
            <translation>De catalogus kent geen grovere vorm van deze variabele.</translation>
        </message>
        <message>
            <source>Choose the reason; it goes into the advice.</source>
            <translation>Kies de reden; ze komt in het advies.</translation>
        </message>
        <message>
            <source>Another organisation judged otherwise: choose the reason; it goes into the advice.</source>
            <translation>Een andere instelling oordeelde anders: kies de reden; ze komt in het advies.</translation>
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
                <numerusform>%1, %n waarde</numerusform>
                <numerusform>%1, %n waarden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give instead</source>
            <translation>In de &amp;plaats geven</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Zoeken in de catalogus</translation>
        </message>
        <message>
            <source>Variables that could be given instead</source>
            <translation>Variabelen die in de plaats gegeven kunnen worden</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Voor</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Vragen</translation>
        </message>
        <message>
            <source>The requester</source>
            <translation>De aanvrager</translation>
        </message>
        <message>
            <source>The other reviewers (internal)</source>
            <translation>De andere beoordelaars (intern)</translation>
        </message>
        <message>
            <source>My own organisation (internal)</source>
            <translation>Mijn eigen instantie (intern)</translation>
        </message>
        <message>
            <source>Fill in what the condition says: %1</source>
            <translation>Vul aan wat de voorwaarde zegt: %1</translation>
        </message>
        <message>
            <source>Choose the variable that may be given instead.</source>
            <translation>Kies de variabele die in de plaats gegeven mag worden.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictsModel</name>
        <message>
            <source>to %1</source>
            <comment>coarser granularity</comment>
            <translation>naar %1</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Nog niet gezegd</translation>
        </message>
        <message>
            <source>%1, not signed yet</source>
            <translation>%1, nog niet ondertekend</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variabele</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Detailniveau</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Periode</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Oordeel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reden</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Door</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Waarom nodig</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>id of the variable that is given instead</comment>
            <translation>door %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::cataloguewording</name>
        <message>
            <source>Public</source>
            <translation>Openbaar</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>Open voor iedereen</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Beperkt</translation>
        </message>
        <message>
            <source>Only under conditions</source>
            <translation>Alleen onder voorwaarden</translation>
        </message>
        <message>
            <source>Not public</source>
            <translation>Niet openbaar</translation>
        </message>
        <message>
            <source>Not open, for privacy or another reason</source>
            <translation>Niet open, om de privacy of een andere reden</translation>
        </message>
        <message>
            <source>Translated by a machine</source>
            <translation>Door een machine vertaald</translation>
        </message>
        <message>
            <source>The portal marks this text as made by a machine; the original counts.</source>
            <translation>Het portaal duidt deze tekst aan als gemaakt door een machine; het origineel telt.</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>elk jaar</translation>
        </message>
        <message>
            <source>every two years</source>
            <translation>om de twee jaar</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>elk kwartaal</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>elke maand</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>elke week</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>elke dag</translation>
        </message>
        <message>
            <source>continuously</source>
            <translation>voortdurend</translation>
        </message>
        <message>
            <source>irregularly</source>
            <translation>onregelmatig</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nooit</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>niet bekend</translation>
        </message>
        <message>
            <source>twice a year</source>
            <translation>tweemaal per jaar</translation>
        </message>
        <message>
            <source>when needed</source>
            <translation>wanneer nodig</translation>
        </message>
        <message>
            <source>years</source>
            <comment>unit</comment>
            <translation>jaren</translation>
        </message>
        <message>
            <source>quarters of a year</source>
            <comment>unit</comment>
            <translation>kwartalen</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit</comment>
            <translation>maanden</translation>
        </message>
        <message>
            <source>days</source>
            <comment>unit</comment>
            <translation>dagen</translation>
        </message>
        <message>
            <source>half days</source>
            <comment>unit</comment>
            <translation>halve dagen</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit</comment>
            <translation>uren</translation>
        </message>
        <message>
            <source>persons</source>
            <comment>unit</comment>
            <translation>personen</translation>
        </message>
        <message>
            <source>children</source>
            <comment>unit</comment>
            <translation>kinderen</translation>
        </message>
        <message>
            <source>jobs</source>
            <comment>unit</comment>
            <translation>banen</translation>
        </message>
        <message>
            <source>interviews</source>
            <comment>unit</comment>
            <translation>gesprekken</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit</comment>
            <translation>eenheden</translation>
        </message>
        <message>
            <source>items</source>
            <comment>unit</comment>
            <translation>stuks</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit</comment>
            <translation>punten</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <comment>unit</comment>
            <translation>voltijdse equivalenten</translation>
        </message>
    </context>
    <context>
        <name>beraad::importwording</name>
        <message>
            <source>and %1 more</source>
            <translation>en nog %1</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>DCAT-AP, data sets of a portal</source>
            <translation>DCAT-AP, datasets van een portaal</translation>
        </message>
        <message>
            <source>DDI, variables of a study</source>
            <translation>DDI, variabelen van een studie</translation>
        </message>
        <message>
            <source>SKOS, code lists</source>
            <translation>SKOS, codelijsten</translation>
        </message>
        <message>
            <source>SAS, Stata or SPSS</source>
            <translation>SAS, Stata of SPSS</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variabelen</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Datasets</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Codelijsten</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisaties</translation>
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation>Er is niets veranderd sinds de vorige keer.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <comment>kind of item, then counts</comment>
            <translation>%1: %2 nieuw, %3 gewijzigd, %4 verdwenen</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 new, %4 changed, %5 unchanged, %6 gone</source>
            <translation>%1: %2 gelezen, %3 nieuw, %4 gewijzigd, %5 ongewijzigd, %6 verdwenen</translation>
        </message>
        <message>
            <source>Requests that ask for changed or gone variables</source>
            <translation>Aanvragen die gewijzigde of verdwenen variabelen vragen</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Verdwenen uit de bron</translation>
        </message>
        <message>
            <source>Changed variables</source>
            <translation>Gewijzigde variabelen</translation>
        </message>
        <message>
            <source>New variables</source>
            <translation>Nieuwe variabelen</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Niet overgenomen zoals het er stond</translation>
        </message>
        <message>
            <source>A file that you may not see (%1)</source>
            <translation>Een dossier dat u niet mag inzien (%1)</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (ontwerp)</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) changed</source>
            <translation>
                <numerusform>%n variabele gewijzigd</numerusform>
                <numerusform>%n variabelen gewijzigd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) gone</source>
            <translation>
                <numerusform>%n variabele verdwenen</numerusform>
                <numerusform>%n variabelen verdwenen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>nog ongeveer %n seconde</numerusform>
                <numerusform>nog ongeveer %n seconden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>nog ongeveer %n minuut</numerusform>
                <numerusform>nog ongeveer %n minuten</numerusform>
            </translation>
        </message>
    </context>
</TS>
