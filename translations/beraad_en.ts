<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AfterSteps</name>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minister’s term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes imposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract with the CBSS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extraction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Destruction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was due on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerFault</name>
        <message>
            <source>at most %1 characters are asked; these are %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not one of the choices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the same is chosen twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a day is asked, as 2026-11-22</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a whole number is asked, 0 or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an enterprise number has ten digits, of which the last two check the others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes, no or unknown is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file is asked: choose it, or drop it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this has to be filled in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was not written as the form expects; remove it and answer again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <comment>row of a table, column, what is wrong</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AnswerSummary</name>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>“%1” is a type of file that can run commands on this computer. Open it only if you know who made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open this file?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No program on this computer opens “%1”; save it instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentList</name>
        <message>
            <source>Attached files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SHA-256 %1</source>
            <comment>fingerprint of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in this workspace</source>
            <comment>an attached file</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Social data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fiscal data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Education</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Directly from the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through the Crossroads Bank (KSZ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through eHealth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through the Flemish integrator (VDI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through the federal integrator (FSI)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through a trusted third party</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>The file cannot be read. Check that it exists and that you may open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be written. Check the folder, your rights and the free space.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not sound JSON; nothing was read from it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The content is not what the format asks; nothing was taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule cannot be evaluated; the rule file has to be corrected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There already is a workspace with this name; it was left as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no workspace at this place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This workspace was written by a newer version of Beraad. It was not touched; install the newer version to open it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace does not hold together any more. It was not changed; open a copy from before, or have it verified.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace is in use by another program. Close it there and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else changed this dossier a moment ago. Look at it again before you decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The workspace could not be read or written; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your role does not permit this at this point of the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be done at this point of the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A reason is needed before this can be recorded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else has to be finished first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The session has no room left for this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence of an error, what it is about</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>A catalogue is being imported. This can be recorded when the import is over, or was stopped; drafts are kept until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is named, but its content is not in this workspace. Ask whoever attached it for the file and attach it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kept file is damaged: it is not what was attached. Attach it again, or take it from a copy of the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large to be kept in the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too large to be kept in the workspace: a file may have at most %2.</source>
            <comment>file name, size</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no quorum, so nothing can be decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes do not carry this decision.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody with a conflict of interest does not vote on this item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody chairs the session, so nothing can be decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no quorum: %1 members may decide on this item and %2 are needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many members must be present is not known: the chair has to state that there are enough.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has voted on this item yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rule for %1 in favour and %2 against is not known: the chair has to say how the house reads the votes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes say something else: %1 in favour of authorising, %2 against.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>From the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Derived</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unverified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stated in the SERV note of February 2022; not checked again since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in the law or on the body's own site; the source says where.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows from verified statements; nobody states it in so many words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has checked this yet. Ask the authority before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is damaged, or it is no PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is protected with a password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file takes too long to read; reading it was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file needs more memory or time than a file may have, or it is made to do harm. Reading it was stopped; nothing else is affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program that reads PDFs (beraad-pdf) is not installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 takes too long to draw; drawing it was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 needs more memory or time than a page may have; drawing it was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactOrigin</name>
        <message>
            <source>directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>derived from the variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>default of the rule</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked, not answered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not assessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Low</source>
            <comment>risk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Medium</source>
            <comment>risk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High</source>
            <comment>risk</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bilateral</source>
            <comment>protocol</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>framework</source>
            <comment>protocol</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accession</source>
            <comment>to a general protocol</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>How long each leg takes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still waiting after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stock and flow per month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where clocks stood still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions by outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why variables were refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables made coarser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When open files will be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How good forecasts were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = %1, %2 not ended, begun %3</source>
            <extracomment>how many passages ended, how many have not, and the period in which they began</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Median with open, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>25 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>75 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>90 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock stopped, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of those that ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After, hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>± (standard error)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share that still waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Went out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open at the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dossiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing still now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = %1 stops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forecast on filing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the day of 50 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By the day of 90 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 decided files had a forecast, %2 had none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 open files, %2 of them with a forecast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision expected (50 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision at the latest (90 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivery expected (50 %)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables granted again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n = %1 of %2 granted lines</source>
            <extracomment>so many lines were granted after another dossier had been granted the same variable; lines granted in all</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>Special category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highly personal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linkage key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quasi-identifier</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source>%1 (90 %: %2)</source>
            <comment>day by which half of such files are done, day by which nine in ten are</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision expected %1, everything ready %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything ready %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</source>
            <translation>
                <numerusform>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</numerusform>
                <numerusform>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 – %2</source>
            <comment>period: first day, last day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from %1</source>
            <comment>open-ended period</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until %1</source>
            <comment>period without a beginning</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit in time</source>
            <comment>period without beginning and end</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>duration in minutes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>in %n week</numerusform>
                <numerusform>in %n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>%n week ago</numerusform>
                <numerusform>%n weeks ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>in %n month</numerusform>
                <numerusform>in %n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>%n month ago</numerusform>
                <numerusform>%n months ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Granularity</name>
        <message>
            <source>Exact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes or no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Municipality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrondissement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Province</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>District</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level %1 of the classification</source>
            <translation>Level %1 of the classification</translation>
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
                <numerusform>Approved %n variable</numerusform>
                <numerusform>Approved %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s) with conditions</source>
            <translation>
                <numerusform>Approved %n variable with conditions</numerusform>
                <numerusform>Approved %n variables with conditions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked for %n variable(s) coarser</source>
            <translation>
                <numerusform>Asked for %n variable coarser</numerusform>
                <numerusform>Asked for %n variables coarser</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposed another variable for %n variable(s)</source>
            <translation>
                <numerusform>Proposed another variable for %n variable</numerusform>
                <numerusform>Proposed another variable for %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused %n variable(s)</source>
            <translation>
                <numerusform>Refused %n variable</numerusform>
                <numerusform>Refused %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked a question about %n variable(s)</source>
            <translation>
                <numerusform>Asked a question about %n variable</numerusform>
                <numerusform>Asked a question about %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided on %1: %2</source>
            <comment>day, outcome</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation %1 of %2: %3</source>
            <comment>number, day, outcome</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Submitted with %n variable(s)</source>
            <translation>
                <numerusform>Submitted with %n variable</numerusform>
                <numerusform>Submitted with %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Routed to %n procedure(s)</source>
            <translation>
                <numerusform>Routed to %n procedure</numerusform>
                <numerusform>Routed to %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>Found complete; the clock runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned as incomplete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supplemented</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Took back the verdict on %n variable(s)</source>
            <translation>
                <numerusform>Took back the verdict on %n variable</numerusform>
                <numerusform>Took back the verdict on %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed the advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked a question; the clock stands still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on the agenda of %1 (%2)</source>
            <comment>day of the session, minutes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken off the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Minister imposed changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened a question of the route again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled a question of the route</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Routed again to %n procedure(s)</source>
            <translation>
                <numerusform>Routed again to %n procedure</numerusform>
                <numerusform>Routed again to %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted inside the organisation</source>
            <translation>Noted inside the organisation</translation>
        </message>
        <message>
            <source>Asked the other reviewers</source>
            <translation>Asked the other reviewers</translation>
        </message>
        <message>
            <source>Gave the review back to the whole office</source>
            <translation>Gave the review back to the whole office</translation>
        </message>
        <message>
            <source>Gave the review to a colleague</source>
            <translation>Gave the review to a colleague</translation>
        </message>
        <message>
            <source>Declared a conflict of interest</source>
            <translation>Declared a conflict of interest</translation>
        </message>
        <message>
            <source>Took back who reports on the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Named who reports on the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>what followed a decision, day</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Returned as incomplete, %n point(s)</source>
            <translation>
                <numerusform>Returned as incomplete, %n point</numerusform>
                <numerusform>Returned as incomplete, %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>A section decided on %1: %2; the file waits for the other section</source>
            <comment>day, outcome</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Identifiability</name>
        <message>
            <source>Identified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pseudonymised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anonymous</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IntakeRow</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>let pass</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>inadmissible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be judged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked back, changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked back, as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>found by the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be looked at</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Received on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found complete on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice signed on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the agenda of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force from %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concluded on %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected by %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Clock stopped %n time(s)</source>
            <translation>
                <numerusform>Clock stopped once</numerusform>
                <numerusform>Clock stopped %n times</numerusform>
            </translation>
        </message>
        <message>
            <source>On the critical path</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No end can be said</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Sent back: %n point(s)</source>
            <translation>
                <numerusform>Sent back: %n point</numerusform>
                <numerusform>Sent back: %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leg</name>
        <message>
            <source>Filed to delivery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filed to decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completeness check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back to the requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPO advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparation and report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On an agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision without a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minister's term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Protocol or agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requester's own duties</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Linking and delivery</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Federal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brussels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walloon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parliament</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>International</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Your draft</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s) to judge for %1</source>
            <comment>organisation</comment>
            <translation>
                <numerusform>%n variable to judge for %1</numerusform>
                <numerusform>%n variables to judge for %1</numerusform>
            </translation>
        </message>
        <message>
            <source>All variables judged for %1; the advice waits for your signature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is the file complete? %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a session: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be concluded by you: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A question waits for your answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned as incomplete: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on an agenda, and the hand-in day is near: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes longer than expected: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for you, and nothing is late.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you; nothing is late.</source>
            <translation>
                <numerusform>%n matter needs you; nothing is late.</numerusform>
                <numerusform>%n matters need you; nothing is late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing waits for you; %n matter(s) late or at risk.</source>
            <translation>
                <numerusform>Nothing waits for you; %n matter is late or at risk.</numerusform>
                <numerusform>Nothing waits for you; %n matters are late or at risk.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>two sentences</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you.</source>
            <translation>
                <numerusform>%n matter needs you.</numerusform>
                <numerusform>%n matters need you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late or at risk.</source>
            <translation>
                <numerusform>%n is late or at risk.</numerusform>
                <numerusform>%n are late or at risk.</numerusform>
            </translation>
        </message>
        <message>
            <source>An error was reported; your answer becomes a note on quality</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) past the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n day past the term of the law: %1</numerusform>
                <numerusform>%n days past the term of the law: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n day left of the term of the law: %1</numerusform>
                <numerusform>%n days left of the term of the law: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the usual time: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n day left of the usual time: %1</numerusform>
                <numerusform>%n days left of the usual time: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The retention period ends: destroy the data and record the proof, or ask a renewal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file lapsed: what was missing did not come in time: %1</source>
            <comment>procedure</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n day(s) left to complete the file, else it lapses: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n day left to complete the file, else it lapses: %1</numerusform>
                <numerusform>%n days left to complete the file, else it lapses: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>Primary network of social security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Extended network of social security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outside the network of social security</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>OrganisationType</name>
        <message>
            <source>Social security institution</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish public body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regional government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Body of another community</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>University</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Private research</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistical authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National Labour Council</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal Planning Bureau</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Court of Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tax administration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service integrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Company</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>International body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind not known</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On an agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>Deliberation, chamber social security and health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation, chamber federal government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation, united chambers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General deliberation 18/140</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>National Register, Minister of the Interior</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statbel research microdata</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice of the DPOs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prior consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement with the original controller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trusted third party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trusted third party: Statistics Flanders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opinion of the VTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethics committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EHDS data permit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-use request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry in the record of processing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small-cell check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorisation of the VTC (before 2018)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProcedureStatus</name>
        <message>
            <source>Required</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be filed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Excluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in force yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Standing by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Research</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statistics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy evaluation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operational task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Audit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fraud detection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marketing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Registry</name>
        <message>
            <source>National Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bis register</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Untitled request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · waits for others of your organisation</source>
            <comment>reminder</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <comment>when to be reminded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the list of the day</source>
            <comment>when to be reminded</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At once, on the desktop</source>
            <comment>when to be reminded</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notion of the law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of a fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role of an authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <comment>a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>procedure or finding, status</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>procedure, status, authority</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <comment>value of a member that is not there</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before (%1): %2</source>
            <comment>language, wording</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After (%1): %2</source>
            <comment>language, wording</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: %1</source>
            <comment>value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After: %1</source>
            <comment>value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 – %3 (%4)</source>
            <comment>procedure, authority, status, rule ids</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <comment>number of days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind of entry, its id</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Routed again today, it would need the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – was: %2</source>
            <comment>procedure as it becomes, status before</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Would have another status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions that would open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Questions that would close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings that would go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 come, %2 leave, %3 change status</source>
            <comment>numbers of procedures</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Refuses everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>procedure, status</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Each flow</source>
            <comment>scope of a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole request</source>
            <comment>scope of a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Provider</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recipient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exception to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wording</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at</source>
            <comment>scope of a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Frees from %1</source>
            <comment>rule ids</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettleActions</name>
        <message>
            <source>Settle: %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why, and who agreed; your name stands with it in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1 again…</source>
            <comment>number of a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is open again; it was settled because: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no procedure</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortProcedure</name>
        <message>
            <source>IVC social &amp; health</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVC federal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>IVC united</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>General 18/140</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nat. Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statbel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPO advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DPIA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Consultation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third party</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Third party VSA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KSZ contract</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VTC opinion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ethics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>EHDS permit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Re-use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small cells</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Returned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On an agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>The dossier cannot go on without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>May be asked for; nothing waits for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule says that it is not needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fact is missing or the law leaves a choice; a named person has to decide.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be filed yet: something is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rule excludes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in force on this date; shown for what is coming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands by until the controllers have said whether they agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demo</source>
            <comment>mark on made-up facts</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made up for the demonstration; not a real contact or fact.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TrackActions</name>
        <message>
            <source>Find complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note (may be empty)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send back…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why the file goes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is missing, one a line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conclude…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference, e.g. of the signed protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day on which it was concluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Answer to: %1</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why the request is withdrawn; this cannot be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why the dossier is closed; this cannot be undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1…</source>
            <comment>what followed a decision</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Proof: where it can be found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reference: a number, an address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day on which it happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the requester…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question; where the law lets it, the clock stands still until the answer</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VariableType</name>
        <message>
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordered categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coarser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question asked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Authorised</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authorised in part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <comment>decision of a committee</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secretary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Controller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Public</source>
            <comment>role of a person without rights</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amendment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renewal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accession</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <comment>severity of a finding</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <comment>severity of a finding</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Error</source>
            <comment>severity of a finding</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unknown</source>
            <comment>answer to a yes/no question</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data extracted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <comment>a decision or protocol</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data destroyed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ActionBar</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::AdviceDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Advice of %1</source>
            <comment>organisation</comment>
            <translation>Advice of %1</translation>
        </message>
        <message>
            <source>Draft advice of %1</source>
            <comment>organisation</comment>
            <translation>Draft advice of %1</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Language of the document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::AnswerEditor</name>
        <message>
            <source>year-month-day, e.g. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>—</source>
            <comment>no choice made yet</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Function</source>
            <comment>of a person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in my details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove row %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file yet; one can also be dropped here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>file name, size</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · the file itself is not in this workspace: choose it again</source>
            <comment>file name, size</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::Basket</name>
        <message>
            <source>Add to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request to add to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new request</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) added to “%1”</source>
            <translation>
                <numerusform>%n variable added to “%1”</numerusform>
                <numerusform>%n variables added to “%1”</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::CataloguePlace</name>
        <message>
            <source>Import a catalogue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, meaning or code, in any language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No variable matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or let go of a holder, category or sensitivity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue is empty</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Import a catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the catalogue came from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import what a holder publishes: DCAT, DDI, SKOS, a statistics file or CSV. A file can also be dropped here.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>more than %n found</source>
            <translation>
                <numerusform>more than %n found</numerusform>
                <numerusform>more than %n found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”. These have: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import was stopped; the catalogue is as it was.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::CodeListModel</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::CodesModel</name>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::CommandPalette</name>
        <message>
            <source>Places, dossiers, variables, people, actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has these letters in this order.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ConditionsForm</name>
        <message>
            <source>Proven by</source>
            <translation>Proven by</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>By which day</translation>
        </message>
    </context>
    <context>
        <name>beraad::DatasetDetails</name>
        <message>
            <source>Data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show its variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Description</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Legal basis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code at the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places covered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered after</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keywords</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given out as (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to ask</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DecisionDetails</name>
        <message>
            <source>%1 of %2</source>
            <comment>number, day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Purpose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables (%1)</source>
            <comment>number</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of amendments</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (this one)</source>
            <comment>number of a decision</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DecisionPanel</name>
        <message>
            <source>&amp;Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Motivation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The decision needs a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This outcome needs a motivation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Authorised lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An advice refuses this line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No line is left: that is a refusal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file goes back among those that wait; its next item is linked to this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too (%1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds from %1, unless the Minister imposes changes (%2).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DirectoryPlace</name>
        <message>
            <source>Name, abbreviation, or what a body holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level of government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No body matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or all levels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All levels</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message>
            <source>Directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organisation…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a directory…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the directory…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is in the directory</source>
            <comment>organisation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was changed</source>
            <comment>organisation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Directory imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of organisations</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The directory was written to %1</source>
            <comment>file</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DocumentDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished">Save as PDF…</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation type="unfinished">&amp;Language of the document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished">Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished">PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation type="unfinished">Saved as %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentsPane</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Save as PDF…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No authority receives a document: no procedure is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Save all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Document and who receives it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save all documents</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in %1</source>
            <translation>
                <numerusform>%n document saved in %1</numerusform>
                <numerusform>%n documents saved in %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierCard</name>
        <message>
            <source>No day can be said yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>No day can be said yet: %n procedure(s) without a stated time</source>
            <translation>
                <numerusform>No day can be said yet: %n procedure without a stated time</numerusform>
                <numerusform>No day can be said yet: %n procedures without a stated time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still open: %1</source>
            <comment>procedures</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DossierPage</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines with their verdicts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the fingerprint of each entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closer (+)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Farther (−)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything (0)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No day can be said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No day can be said yet; no time is known for: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chosen track</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>builds on %1</source>
            <comment>number of a dossier</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>tab, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This dossier is not yours to see</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its parties and the bodies that judge it see what stands in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked back (%1)</source>
            <comment>tab, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked back</source>
            <translation type="unfinished">Asked back</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftDocument</name>
        <message>
            <source>change elsewhere</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::DraftPage</name>
        <message>
            <source>Sections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s) removed</source>
            <translation>
                <numerusform>%n variable removed</numerusform>
                <numerusform>%n variables removed</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft · saving…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cheaper form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>earlier answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) taken over</source>
            <translation>
                <numerusform>%n earlier answer taken over</numerusform>
                <numerusform>%n earlier answers taken over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::EvidenceViewer</name>
        <message>
            <source>No files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This type of file is not shown here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can be opened in another program. Files of strangers can do harm; open it only if you know who made it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” (%2, %3)</source>
            <comment>quoted words, file, place in it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote into the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark the words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What scripts use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open outside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes and what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FacetsModel</name>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sensitivity</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n variable(s)</source>
            <translation>
                <numerusform>%1, %n variable</numerusform>
                <numerusform>%1, %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>chosen</source>
            <comment>value to narrow the list by</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FaultReports</name>
        <message>
            <source>What the catalogue says is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The delivered data are wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known, and stays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits for the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>place of the fault, organisation, day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 answered on %2: %3</source>
            <comment>holder, day, text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer anew…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report an error to the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is wrong?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What do you see, and what did you expect? Write no personal data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The holder finds your report under what needs him.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer a report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did you find?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody reads this as a note on quality, unless there is no fault.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
    </context>
    <context>
        <name>beraad::FigureChartView</name>
        <message>
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ended, last seen</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FiguresPlace</name>
        <message>
            <source>Import another system's history…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation type="unfinished">Save as PDF…</translation>
        </message>
        <message>
            <source>Work out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leg</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who was waited for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year in which it began</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From this activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To this activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without stops of the clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The numbers behind the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dossiers behind the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Generated history: made up to try things out, not what any body really took.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the history of all dossiers…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far the figures are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures appear when dossiers are filed, or when you import another system's history. Perhaps a filter leaves nothing over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as %1</source>
            <translation type="unfinished">Saved as %1</translation>
        </message>
        <message>
            <source>Save chart and table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished">PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Import another system's history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event logs (*.csv *.xes *.xes.gz *.gz *.txt)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n case(s) imported</source>
            <translation>
                <numerusform>%n case imported</numerusform>
                <numerusform>%n cases imported</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 cases)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dossiers of this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From any activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To any activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All legs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All authorities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All procedures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody waited for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a row to see the dossiers behind it</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n dossier(s) behind this row</source>
            <translation>
                <numerusform>%n dossier behind this row</numerusform>
                <numerusform>%n dossiers behind this row</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesModel</name>
        <message>
            <source>Untitled draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft · %1 · changed %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>waits for you</source>
            <comment>a dossier</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FilesPane</name>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last changed first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked by me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked by %1</source>
            <comment>organisation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at %1</source>
            <comment>authority</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what waits for me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only what I asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No view is saved yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the list with this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename this view…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename this view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There already is a view “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View “%1” deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No request matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No requests yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or take the filters away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new one, or drop a request file here. Dossiers of others stand here when you have a part in them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title, number or requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter and sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved views</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the filters away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All phases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided</source>
            <comment>phase of requests</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closed or withdrawn</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FindBar</name>
        <message>
            <source>Find in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In &amp;all files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous hit (Shift+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit (Enter)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>number of the hit, number of hits</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2, searching…</source>
            <comment>number of the hit, number of hits</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hit(s), file %1 of %2</source>
            <translation>
                <numerusform>%n hit, file %1 of %2</numerusform>
                <numerusform>%n hits, file %1 of %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s) in all files</source>
            <translation>
                <numerusform>%n hit in all files</numerusform>
                <numerusform>%n hits in all files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FirstRunDialog</name>
        <message>
            <source>Welcome to Beraad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One request for data, every authority that has a say, and the way it goes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look around in a demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A workspace with made-up people and dossiers in every phase. You can play every role, and move the day forward.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start an empty workspace of my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name is still missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the organisation you work for.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FormChangesCard</name>
        <message>
            <source>The form has changed since this draft was last saved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your answer to %1 stands at “%2” now.</source>
            <comment>id of a question, label of another</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”: the choice “%2” is called “%3” now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no longer asked; your answer is kept at the foot of the form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was answered already; your answer to %2 is kept at the foot of the form.</source>
            <comment>label of a question, id of another</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::FormerAnswersCard</name>
        <message>
            <source>No longer asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The form asked this before. Your answers are kept with the request; no authority receives them.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How Beraad works</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One request, every authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A request is a list of variables. From who holds them, who receives them and why, the rules derive which procedures are needed. Each line of the route says which rule asks for it, where that rule stands and how sure that is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is guessed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A fact that is missing becomes a question. Both branches are shown, the stricter one first, and a named person decides.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sure is a statement?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified: checked in the law or at the body itself. From the note: stated by the SERV in 2022. Derived: follows from verified statements. Unverified: ask the authority before you rely on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The likely date adds up the stated expectations along the slowest chain of procedures and the sessions in the calendar. The cautious date is later; where no expectation is known, Beraad says so instead of inventing one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts save themselves. What is submitted, said and decided is written down once, in a chain that anyone can verify.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People and dossiers are made up. Change who you are at the top right, and move the day forward to see a dossier travel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attached files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that is attached is kept in the workspace, once, and whoever may read the answer may open it. What is opened is a copy. An exported request has its files in a folder beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You see the dossiers in which you have a part. What you filter and sort can be saved as a view under a name, and one view can be the one that the list opens with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judging lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each line of a request gets a verdict of each holder and recipient. One letter is enough: A approve, C with conditions, G coarsen, V replace, R refuse, Q ask. A verdict is for all selected lines, or for a whole data set on its heading. N and P go to the next and the previous line without a verdict, U shows only those, D groups by data set. Verdicts can be taken back until the advice is signed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refusing needs a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So do coarsening, replacing, and saying otherwise than was said before of the same variable for the same kind of purpose. What could be given instead is worked out from the code list, the parts of a date and the catalogue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files beside the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PDF is read by a separate program that can do nothing else, and scripts in it never run. Marks and notes are kept beside the file, never in it. Words that are selected can be quoted into a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions and their agendas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file waits until it is complete (Ctrl+E) and then goes on an agenda: drag it, or Ctrl+J. Plan (Ctrl+L) proposes a session for every waiting file and says for each why not an earlier one; nothing moves before the proposal is accepted, and what is pinned never does. Hand-in and dispatch days are counted back from the session in working days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holding a session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter opens the page of a session. Tick who is present and who chairs, note who steps aside from an item, record the votes, then decide it (Ctrl+Shift+D). Somebody must chair, there must be a quorum, and the votes must carry the decision. Where the rules of the house are not known, the chair states how they are read, and that stands in the minutes. Alt+Up and Alt+Down change the order; after the minutes are closed nothing can be added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a clock means</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of a procedure starts when the file is complete and ends with the decision. Where the law lets a question stop it, days of waiting for the answer do not count: net time is without them, gross time with them. A term of the law is shown with its source; where none was found, the date is only what is usual. Days are Belgian days, and working days leave out the public holidays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register of decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions made here and decisions published elsewhere stand in one list, each with the chain of its amendments and with what follows it: entry into force, delivery, publication, destruction and its proof. Enter opens the dossier, Ctrl+O the deliberation as a PDF, Ctrl+Shift+P begins a new request that cites the decision, Ctrl+C copies the reference. Variables and conditions are shown only to those who have a part in the dossier.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How figures are worked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every chart says how many files it is made of and how many of them are still open. The median and the quartiles interpolate linearly between the sorted values (the definition that R and NumPy use unless told otherwise). The whiskers of a box end at the last value within one and a half times its height; what lies beyond is drawn by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open files are not left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that is still open has taken at least so long: it is censored. Survival curves (Kaplan and Meier) count it until today and mark it; leaving it out would make every leg look quicker than it is. Where fewer than half are finished, there is no median yet, and none is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once a day the overview lists what waits for you or comes up. It presses more as time passes, and what has waited too long also reaches the controller of the organisation. In the list (Ctrl+Shift+R) Enter opens a matter, S puts it off for a week, D puts it away until it presses more, Ctrl+Z takes that back. For each kind you choose: on the list, at once on the desktop, or never. On the desktop no dossier is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened here before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once thirty files were decided in this workspace, the dates come from them: the rest of the way is played many times with how long each step took here. By the first day half of the plays were through, by the second nine in ten. Files that still wait are not counted, so that in a growing backlog the days are too early.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ImagePane</name>
        <message>
            <source>Picture of %1 × %2 pixels</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ImportBar</name>
        <message>
            <source>Stop the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing %1: %2 items</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ImportReportView</name>
        <message>
            <source>Save as text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the import of %1 did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone from the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New</source>
            <comment>items of an import</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone</source>
            <comment>items of an import</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests that ask for what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import.txt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report was saved.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ImportSheet</name>
        <message>
            <source>Import a catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder, where the file names none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set, where the file names none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category of data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the texts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the file shows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No file is chosen. A file can also be dropped here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. It holds nothing that a catalogue keeps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. It begins with:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::IntakePage</name>
        <message>
            <source>In order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked back keeps the file from being complete.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n point(s) still have to be judged.</source>
            <translation>
                <numerusform>%n point still has to be judged.</numerusform>
                <numerusform>%n points still have to be judged.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is let pass: say why in the note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is asked back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One message to the requester, in the language of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The clock of the file starts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All points at once; the file waits for the requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is complete; its clock runs</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n point(s) asked back in one message</source>
            <translation>
                <numerusform>%n point asked back in one message</numerusform>
                <numerusform>%n points asked back in one message</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 there, %3 missing, %4 to be judged, %5 needed before the decision</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to ask back</source>
            <translation>
                <numerusform>%n to ask back</numerusform>
                <numerusform>%n to ask back</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be judged</source>
            <translation>
                <numerusform>%n to be judged</numerusform>
                <numerusform>%n to be judged</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the file: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the authority asks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to this point, in your own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the end of the message, or as a note that the file is complete</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ItemPane</name>
        <message>
            <source>The agenda is empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dossier of others</source>
            <translation type="unfinished">A dossier of others</translation>
        </message>
        <message>
            <source>Asked by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>postponed on %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2, number %3</source>
            <comment>outcome, day, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of document, organisation</comment>
            <translation type="unfinished">%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, verdict</comment>
            <translation type="unfinished">%1: %2</translation>
        </message>
        <message>
            <source>No advice signed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>advices differ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s), with the advices</source>
            <translation>
                <numerusform>%n line, with the advices</numerusform>
                <numerusform>%n lines, with the advices</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the min&amp;utes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines with the advices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2 by %3</source>
            <comment>outcome, day, section of a committee</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>also before %1 on %2</source>
            <comment>section of a committee, day</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::LineDetails</name>
        <message>
            <source>Why it is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No justification was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granularity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Population</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Category</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What others advise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue does not know this variable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in the whole period asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more, see the catalogue</source>
            <translation>
                <numerusform>and %n more, see the catalogue</numerusform>
                <numerusform>and %n more, see the catalogue</numerusform>
            </translation>
        </message>
        <message>
            <source>Said before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has judged this variable in this workspace yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>organisation, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>A dossier of others</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its reasons</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Signed advices differ</source>
            <translation>Signed advices differ</translation>
        </message>
        <message>
            <source>Questions and notes on the dossier</source>
            <translation>Questions and notes on the dossier</translation>
        </message>
        <message>
            <source>Questions and notes</source>
            <translation>Questions and notes</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::LinesTable</name>
        <message>
            <source>2015 – 2020</source>
            <comment>example of a period</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No variables yet. The catalogue holds what can be asked for; what you add there appears here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find variables…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More questions about the variable</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::LogSheet</name>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the history of another system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times without a zone are read as Belgian. Nothing is kept when a line cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what it is called here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say which columns name the case, the activity and the time.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::MainWindow</name>
        <message>
            <source>Search or do something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to where you were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Narrow or widen the rail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close Beraad</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beraad – demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Act as %1</source>
            <comment>person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom do you act as? Name, role or organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::MessageBar</name>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::NotesPanel</name>
        <message>
            <source>Marks and notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No notes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose words and mark them or write a note; it is kept beside the file, never in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A mark without words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1”</source>
            <comment>quotation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on %1</source>
            <comment>place in a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The note is removed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::OrganisationDetails</name>
        <message>
            <source>Data protection officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact is known. The directory of the body itself or its website may name one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write to the DPO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question about a data request</source>
            <comment>subject of an e-mail</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 copied</source>
            <comment>e-mail address</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the rules look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish public body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For research with pseudonymised data, received by %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decides or acts in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (demo)</source>
            <comment>person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People in this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking for data: %1</source>
            <comment>category of data</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>dossier id, title</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A general question</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::OrganisationEditor</name>
        <message>
            <source>Dutch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>French</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>German</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change %1</source>
            <comment>an organisation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lower-case letters, digits, '-' and '.': agodi</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>member of an organisation, language</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abbreviation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Level</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Federal government</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flemish public body</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>law, article, or page where this is said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection officer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail of the DPO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone of the DPO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page of the DPO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Site of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An id of lower-case letters, digits, '-' and '.' is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is an organisation %1 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not an e-mail address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules look at what you changed: say in the source where it comes from.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::OutcomesEditor</name>
        <message>
            <source>Add a procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Severity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this out</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::OutlineModel</name>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 required answers</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::OverviewPlace</name>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Late or at risk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>My dossiers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>No dossier of yours yet. A new request starts in Requests, or with a variable from the catalogue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::PdfPane</name>
        <message>
            <source>Pages and outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width (Ctrl+1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the page (Ctrl+2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a page (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening the file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A form, shown only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scripts, not run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files inside, not opened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <comment>number of pages</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::PdfView</name>
        <message>
            <source>Page %1 of %2</source>
            <comment>of a file</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::PlanPanel</name>
        <message>
            <source>With a session every two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With one more rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: waiting %2 on average instead of %3, %4 at most instead of %5.</source>
            <comment>what if; days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a file of another committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stays where it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The earliest session that can take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on %1: it waits until the decision on %2 holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on %1: close to its other half</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on %1: its rapporteur reports on %2 there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on %1: %2 is more urgent there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moving it to %1 would gain too little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No session of the calendar can take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting %1 on average; by order of arrival %2</source>
            <comment>days, days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No plan is better by more than a tenth of a percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A better plan could save at most %1 of what is lost in waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. %2.</source>
            <comment>two sentences</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning the agendas of all committees…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out what it would change…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agendas are as good as they can be</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The plan changes %n agenda item(s)</source>
            <translation>
                <numerusform>The plan changes %n agenda item</numerusform>
                <numerusform>The plan changes %n agenda items</numerusform>
            </translation>
        </message>
        <message>
            <source>To %1</source>
            <comment>session day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>session days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the plan changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accept the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What if</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A session every two weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One more rapporteur</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::PresencePanel</name>
        <message>
            <source>No vote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In favour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Against</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Abstains</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps aside…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n member(s) present.</source>
            <translation>
                <numerusform>%n member present.</numerusform>
                <numerusform>%n members present.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The quorum of %2 is reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The chair stated a quorum: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 are needed: nothing can be decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Nothing can be decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 How many are needed was not read in the house rules: the chair has to state it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in favour, %2 against, %3 abstaining.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has voted on this item.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Carried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Not carried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 The rule for this was not read in the house rules: the chair has to say how the house reads it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Present</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair states a quorum…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All in favour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair reads the votes…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::QuestionRow</name>
        <message>
            <source>required</source>
            <comment>mark at a question</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is asked here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>law: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked by %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer does not fit: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over the earlier answer: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::QuestionThread</name>
        <message>
            <source>Answered by the requester</source>
            <translation>Answered by the requester</translation>
        </message>
        <message>
            <source>To the requester</source>
            <translation>To the requester</translation>
        </message>
        <message>
            <source>Among reviewers</source>
            <translation>Among reviewers</translation>
        </message>
        <message>
            <source>Inside the organisation</source>
            <translation>Inside the organisation</translation>
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
            <translation>Answer of %1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Answer to: %1</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Who may read it</translation>
        </message>
        <message>
            <source>Note or question, then Enter</source>
            <translation>Note or question, then Enter</translation>
        </message>
        <message>
            <source>New note or question</source>
            <translation>New note or question</translation>
        </message>
        <message>
            <source>Note or question…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::QueueModel</name>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>verdicts given of lines</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <comment>as which organisation, for whom, since when</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; with %2</source>
            <comment>what is said of the task, colleague</comment>
            <translation>%1; with %2</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>To sign</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Asked back</translation>
        </message>
        <message>
            <source>%1, urgent</source>
            <comment>verdicts given</comment>
            <translation>%1, urgent</translation>
        </message>
    </context>
    <context>
        <name>beraad::RegisterModel</name>
        <message>
            <source>Decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RegisterPlace</name>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amend…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open where it is published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import published decisions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import published decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions (*.csv *.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export what is public…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 of %3, %4</source>
            <comment>body, number, day, title</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reference is on the clipboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of decisions</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export what is public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The register was written to %1</source>
            <comment>file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number, title, body, who asked or whose data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decided by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All bodies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All outcomes</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n decision</numerusform>
                <numerusform>%n decisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decisions appear here as soon as they hold. A secretary can import what was published elsewhere; drop a CSV or JSON file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No decision matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer words, or all bodies and outcomes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Register</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use as precedent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation %1</source>
            <comment>number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new request cites %1</source>
            <comment>number of a decision</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ReminderModel</name>
        <message>
            <source>put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · new</source>
            <comment>when</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ReminderNotices</name>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many, of what kind</comment>
            <translation type="unfinished">%1: %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderSheet</name>
        <message>
            <source>Show what was put off or away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When to be reminded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reminders of today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The days are habits of the house, not law. What is set to be told at once names no dossier on the desktop: only how many and of what kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n reminder</numerusform>
                <numerusform>%n reminders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestForm</name>
        <message>
            <source>As in the directory: %1</source>
            <comment>an earlier answer</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As in “%1” of %2: %3</source>
            <comment>a request, its day, an earlier answer</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken over from the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken over from “%1”</source>
            <comment>a request</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken over from “%1”, %2</source>
            <comment>a request, its day</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RequestLinesModel</name>
        <message>
            <source>(%1)</source>
            <comment>taken over from the request</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granularity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Channel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists only from %2 on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists only until %2.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1: %n code(s) hold in only a part of the period.</source>
            <translation>
                <numerusform>%1: %n code holds in only a part of the period.</numerusform>
                <numerusform>%1: %n codes hold in only a part of the period.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestsPlace</name>
        <message>
            <source>%1 (copy)</source>
            <comment>title of a draft</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft deleted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a request file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request files (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Imported as a draft with %n variable(s)</source>
            <translation>
                <numerusform>Imported as a draft with %n variable</numerusform>
                <numerusform>Imported as a draft with %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as a request file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exported to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitted. Each authority has its own document under Documents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a request file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as a request file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duplicate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a request at the left, start a new one, or drop a request file here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List of requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Amend: a new request for what has to change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Renew: a new request for a later period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Accede to its protocol</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the tracks…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1; %2</source>
            <comment>what was imported, what was not</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n attached file(s) did not stand in the folder %1</source>
            <translation>
                <numerusform>%n attached file did not stand in the folder %1</numerusform>
                <numerusform>%n attached files did not stand in the folder %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1; %n file(s) are not in this workspace and stayed out</source>
            <translation>
                <numerusform>Exported to %1; %n file is not in this workspace and stayed out</numerusform>
                <numerusform>Exported to %1; %n files are not in this workspace and stayed out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1, with %n file(s) in %2</source>
            <translation>
                <numerusform>Exported to %1, with %n file in %2</numerusform>
                <numerusform>Exported to %1, with %n files in %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views of the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this view of the list…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ResultDetails</name>
        <message>
            <source>Show rule %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ResultSheet</name>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ReuseCard</name>
        <message>
            <source>Take over all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) of %1 can be taken over; each shows where it comes from.</source>
            <translation>
                <numerusform>%n earlier answer of %1 can be taken over; it shows where it comes from.</numerusform>
                <numerusform>%n earlier answers of %1 can be taken over; each shows where it comes from.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewGrid</name>
        <message>
            <source>Lines to judge</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ReviewModel</name>
        <message>
            <source>not said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>granularity asked, proposed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>coded reason, free sentence</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granularity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Precedents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a data set</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>data set, lines</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2, %3</source>
            <comment>data set, lines, to judge</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to judge</source>
            <translation>
                <numerusform>%n to judge</numerusform>
                <numerusform>%n to judge</numerusform>
            </translation>
        </message>
        <message>
            <source>What changes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ReviewPlace</name>
        <message>
            <source>Next line to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous line to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the last verdict back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign the advice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conclusion of %1; signed verdicts can no longer change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The advice is signed and on the dossier's history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dossiers to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines to judge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dossiers that ask for your organisation's variables appear here as soon as they are submitted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 judges for %2; asked by %3 on %4</source>
            <comment>person, organisation, requester, day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice signed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to sign</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s) to judge</source>
            <translation>
                <numerusform>%n line to judge</numerusform>
                <numerusform>%n lines to judge</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coarsen…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace…</source>
            <translation>Replace…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>button, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The quotation goes into the words of your next verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only lines to judge, or all again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group the lines by data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines that are asked anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines with a question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines that others judge otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group by data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice as PDF</source>
            <translation>Advice as PDF</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>Give to a colleague…</translation>
        </message>
        <message>
            <source>Declare a conflict of interest…</source>
            <translation>Declare a conflict of interest…</translation>
        </message>
        <message>
            <source>Which reviews</source>
            <translation>Which reviews</translation>
        </message>
        <message>
            <source>All reviews</source>
            <translation>All reviews</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>Waiting for verdicts</source>
            <translation>Waiting for verdicts</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgent</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Asked back</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>To sign</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Nobody in particular</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>Give to a colleague</translation>
        </message>
        <message>
            <source>Who reviews “%1”?</source>
            <translation>Who reviews “%1”?</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Give</translation>
        </message>
        <message>
            <source>Declare a conflict of interest</source>
            <translation>Declare a conflict of interest</translation>
        </message>
        <message>
            <source>The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:</source>
            <translation>The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Declare</translation>
        </message>
        <message>
            <source>The dossier is hidden from you.</source>
            <translation>The dossier is hidden from you.</translation>
        </message>
        <message>
            <source>Advices differ (%1)</source>
            <comment>button, number of lines</comment>
            <translation>Advices differ (%1)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>variable, organisations that differ</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Attached files beside the lines, or away again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RiskStrip</name>
        <message>
            <source>less than %1</source>
            <comment>a share</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two shares</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How this is estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uniqueness is not estimated: the request does not say how many people it is about (S3.Q2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people.</source>
            <comment>share, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people → %3 as proposed.</source>
            <comment>share, number, share</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No variable of this selection is marked as quasi-identifier.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s) not counted: the number of categories is not known.</source>
            <translation>
                <numerusform>%n variable not counted: the number of categories is not known.</numerusform>
                <numerusform>%n variables not counted: the number of categories is not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) name people directly.</source>
            <translation>
                <numerusform>%n variable names people directly.</numerusform>
                <numerusform>%n variables name people directly.</numerusform>
            </translation>
        </message>
        <message>
            <source>its codes, counted</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n category(s)</source>
            <translation>
                <numerusform>%n category</numerusform>
                <numerusform>%n categories</numerusform>
            </translation>
        </message>
        <message>
            <source>number of categories not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The expected share of people whose combination of quasi-identifiers nobody else in the population has. It is an estimate before there are data, not a measurement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Attributes are taken as independent of each other; attributes that go together, such as age and pension, make fewer combinations, so the estimate is then too high. How people spread over the categories is not known either: the two shares are those of equal categories and of a few large and many small ones (Zipf).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source: J. Bethlehem, W. Keller and J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uniqueness is being estimated…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RoutePanel</name>
        <message>
            <source>Route</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>procedure, authority</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2: %3, was %4</source>
            <comment>procedure, authority, status now, status before</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The route appears as soon as there is a variable: which authorities, why, and how long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ %1, so about %2</source>
            <comment>number of days, expected day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No total can be said: a procedure has no stated time</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>from a complete file; longest chain of %n procedure(s)</source>
            <translation>
                <numerusform>from a complete file; longest chain of %n procedure</numerusform>
                <numerusform>from a complete file; longest chain of %n procedures</numerusform>
            </translation>
        </message>
        <message>
            <source>By your last change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>decides between: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>data from one body to another</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the DPO of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>after %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n procedure(s) looked at and not needed</source>
            <translation>
                <numerusform>%n procedure looked at and not needed</numerusform>
                <numerusform>%n procedures looked at and not needed</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All required answers are there</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n required answer(s) missing</source>
            <translation>
                <numerusform>%n required answer missing</numerusform>
                <numerusform>%n required answers missing</numerusform>
            </translation>
        </message>
        <message>
            <source>minor</source>
            <comment>weight of a change</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to be judged</source>
            <comment>weight of a change</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>major</source>
            <comment>weight of a change</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Builds on %1</source>
            <comment>number of a dossier</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing differs yet. Change what has to change; only that is asked and routed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Much the same was asked before</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n of the same variable(s)</source>
            <translation>
                <numerusform>%n of the same variables</numerusform>
                <numerusform>%n of the same variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them advised favourably</source>
            <translation>
                <numerusform>%n of them advised favourably</numerusform>
                <numerusform>%n of them advised favourably</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without %1</source>
            <comment>a provider or variable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in a coarser form</source>
            <comment>a provider or variable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 as yes or no</source>
            <comment>a provider or variable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 pseudonymised</source>
            <comment>a provider or variable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 anonymous</source>
            <comment>a provider or variable</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would make this quicker?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all of %1</source>
            <comment>provider</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that can be done to a single variable or provider takes a procedure away.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule looks at granularity: a coarser value leaves the route as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change it so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is a procedure not needed?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it not needed: …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: it would be asked if %2</source>
            <comment>number of a rule, its condition in words</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 longer</source>
            <comment>number of days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 shorter</source>
            <comment>number of days</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why: %1 — %2</source>
            <comment>why, number of the rule</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RuleDetails</name>
        <message>
            <source>Not yet in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever the flow asks for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding %1</source>
            <comment>its code</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what it rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not apply where one of these does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it applies, these do not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked when a fact is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts it looks at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the other languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the rule file</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RuleEditor</name>
        <message>
            <source>Edit rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2027-01-31</source>
            <comment>shape of a day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still in force</source>
            <comment>rule without a last day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R-02, R-03</source>
            <comment>ids of rules</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The law</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <comment>of a rule</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked when a fact that the condition needs is not known.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RulesList</name>
        <message>
            <source>Number, words of the rule, source or fact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or every procedure and any evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any evidence</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesModel</name>
        <message>
            <source>Rule</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks for</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Authority</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Evidence</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid from</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid to</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks at</source>
            <comment>column: each flow or the whole request</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::RulesPlace</name>
        <message>
            <source>To mend</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n thing to mend</numerusform>
                <numerusform>%n things to mend</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules with faults cannot be compared. Mend what stands under Findings first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 differences from the rules of the program. Of %2 open dossiers that you may see, %3 would get another route if they were routed again today. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the rules to a folder</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n rule file(s) copied</source>
            <translation>
                <numerusform>%n rule file copied</numerusform>
                <numerusform>%n rule files copied</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder of cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running the cases of %1</source>
            <comment>folder</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As expected</source>
            <comment>route of a case</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Otherwise</source>
            <comment>route of a case</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The route is the one that the case expects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped after %1 of %2 cases; %3 are otherwise than expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cases as expected, %2 otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run all cases…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of rules…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the rules to a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the rules of the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit this rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo the edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules and what was found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other rules change no dossier: each keeps those under which it was routed, until somebody routes it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every name is known, every wording stands in four languages, no rule contradicts another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No case was run yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder of cases: each holds a request and the route that it must get.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Differences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a folder of rules to see how it differs from the rules of the program, and what that would change for open dossiers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules of the program, version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules in %1, version %2</source>
            <comment>folder, version</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules (%1)</source>
            <comment>tab, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Findings (%1)</source>
            <comment>tab, number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases</source>
            <comment>tab</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparison</source>
            <comment>tab</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last day on which it holds; dossiers of before keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End the rule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out rule %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New rule after this one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy this rule…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End or take out this rule…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SavedSearches</name>
        <message>
            <source>Saved searches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this search…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save this search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search was forgotten.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::ScriptCheckPane</name>
        <message>
            <source>The report is copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the scripts use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report…</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n script(s) read.</source>
            <translation>
                <numerusform>%n script read.</numerusform>
                <numerusform>%n scripts read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) are used that are not approved.</source>
            <translation>
                <numerusform>%n variable is used that is not approved.</numerusform>
                <numerusform>%n variables are used that are not approved.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is used that is not approved.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n approved variable(s) are never used.</source>
            <translation>
                <numerusform>%n approved variable is never used.</numerusform>
                <numerusform>%n approved variables are never used.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the scripts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scripts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a script in R, SQL, Python, Stata, SAS, SPSS or Julia is attached, this says which variables of the dossier it uses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used, but not asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used, but refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used, not decided yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used and approved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>heading, count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between quotes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved, but never used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scripts: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (%1).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SearchResults</name>
        <message>
            <source>Found in all files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>p. %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, number of hits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: open it with its password first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: cannot be searched</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SessionColumn</name>
        <message>
            <source>Agenda of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand-in closed on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand in until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How full the session is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SessionPage</name>
        <message>
            <source>%1, %2</source>
            <comment>session day, committee</comment>
            <translation type="unfinished">%1, %2</translation>
        </message>
        <message>
            <source>Minutes closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not held yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be added to the minutes after this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To be decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dossier of others</source>
            <translation type="unfinished">A dossier of others</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number on the agenda, title</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>outcome, minutes</comment>
            <translation type="unfinished">%1, %2</translation>
        </message>
        <message>
            <source>Back to the board</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deliberation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the minutes…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps aside</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conflict of interest of %1 on this item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair states a quorum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chair reads the votes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what ground are there enough members?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On what ground do these votes carry the item?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter on the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was recorded of this session can no longer change.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SessionRow</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n file(s); hand-in closed</source>
            <translation>
                <numerusform>%n file; hand-in closed</numerusform>
                <numerusform>%n files; hand-in closed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand in until %1</source>
            <translation>
                <numerusform>%n file; hand in until %1</numerusform>
                <numerusform>%n files; hand in until %1</numerusform>
            </translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SessionsPlace</name>
        <message>
            <source>Put on agenda…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decide…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minister…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the dossier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a session; dragging the card does the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the item off the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Minister imposes changes within ten working days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 free</source>
            <comment>session day, minutes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on an agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session for “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put on agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Minister imposes changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What must change; the decision does not enter into force as it stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Committee</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sessions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that wait</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A submitted file that this committee decides appears here until it is on an agenda.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Room for %1 minutes a session; dates from the default calendar (%2)</source>
            <comment>minutes, evidence</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>A dossier of others</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Propose a session for every complete file, with reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To the requester: what is missing, or what was decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the item in its session and record what the committee decided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item is decided on the day of its session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter on “%1”</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The plan put %n file(s) on agendas</source>
            <translation>
                <numerusform>The plan put %n file on agendas</numerusform>
                <numerusform>The plan put %n files on agendas</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is there, what is missing, what has to be judged: then it is complete, or goes back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other section: %1 on %2</source>
            <comment>outcome, day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other section on %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other section: no session yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joint; %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SourcesList</name>
        <message>
            <source>Where the catalogue came from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported from a file yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watched folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch no longer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: what is new or changed there is imported by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Catalogues that are put into a watched folder are imported by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Watch a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import %1 again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SubmitSheet</name>
        <message>
            <source>Submit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Submitting freezes the request; each authority receives its own document.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do before this can be submitted</source>
            <translation>
                <numerusform>%n thing to do before this can be submitted</numerusform>
                <numerusform>%n things to do before this can be submitted</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request asks for no variable yet</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::SupplementPane</name>
        <message>
            <source>%1 asks for this before the file is complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This answer decides which procedures are needed, so a supplement does not change it. Say in the note what has changed: whoever is responsible settles it in the route.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answered above, for all who ask it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else has to be said, or where it can be found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the supplement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to every authority that asked something back; each looks again (Ctrl+Enter)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 of %n question(s) answered anew</source>
            <translation>
                <numerusform>%1 of %n question answered anew</numerusform>
                <numerusform>%1 of %n questions answered anew</numerusform>
            </translation>
        </message>
        <message>
            <source>What was asked back</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TablePane</name>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The first %n row(s); open the file outside to see all.</source>
            <translation>
                <numerusform>The first row; open the file outside to see all.</numerusform>
                <numerusform>The first %n rows; open the file outside to see all.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a table</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TextPane</name>
        <message>
            <source>Text of the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::Thumbnails</name>
        <message>
            <source>Page %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::Toast</name>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TopBar</name>
        <message>
            <source>Search or do something</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You act as %1</source>
            <comment>person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day of the demo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One day later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One week later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four weeks later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <comment>light or dark</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <comment>appearance</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <comment>appearance</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TrackDetails</name>
        <message>
            <source>Authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Received</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on the clock, %2 in all</source>
            <comment>days without and with stops</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In force from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Motivation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changes imposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concluded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Advice of the DPO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for by rules</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Term</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question, the clock stands still</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Question</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rapporteur</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Postponed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the requester</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>days, of whom everybody waited</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stood still %1: %2</source>
            <comment>period, ground</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overdue since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usually by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (no term of law was found)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the decision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapsed on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lapses unless completed by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TrackModel</name>
        <message>
            <source>complete since %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>received %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2, %3</source>
            <comment>status, minutes on the agenda, age</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::TracksView</name>
        <message>
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tracks on a time axis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and down choose a track; plus and minus zoom; left and right scroll.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::VariableDetails</name>
        <message>
            <source>Definition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the request already; another line can ask for another period or form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter in the list does the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code at the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delivered after</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message>
            <source>Granularities</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Themes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quality</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never in this workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made up for the demonstration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What asking for it would need</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>≈ %1 from a complete file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data protection officer of the holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No contact is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Telephone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in the directory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recorded for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Concept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About the data set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worded before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label changed in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code list: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This list was not imported; its codes are not known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported errors</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::VariablesModel</name>
        <message>
            <source>in the request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked %1×, granted %2×</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s)</source>
            <translation>
                <numerusform>%n variable</numerusform>
                <numerusform>%n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>no variables published</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::VerdictPanel</name>
        <message>
            <source>&amp;No finer than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q&amp;uestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In your &amp;words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give this verdict</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <comment>verdict, for how many lines</comment>
            <translation>
                <numerusform>%1, %n line</numerusform>
                <numerusform>%1, %n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the question.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick at least one condition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The catalogue knows no coarser form of this variable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the reason; it goes into the advice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another organisation judged otherwise: choose the reason; it goes into the advice.</source>
            <translation type="unfinished" />
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
                <numerusform>%1, %n value</numerusform>
                <numerusform>%1, %n values</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give instead</source>
            <translation>&amp;Give instead</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Search the catalogue</translation>
        </message>
        <message>
            <source>Variables that could be given instead</source>
            <translation>Variables that could be given instead</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;For</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Ask</translation>
        </message>
        <message>
            <source>The requester</source>
            <translation>The requester</translation>
        </message>
        <message>
            <source>The other reviewers (internal)</source>
            <translation>The other reviewers (internal)</translation>
        </message>
        <message>
            <source>My own organisation (internal)</source>
            <translation>My own organisation (internal)</translation>
        </message>
        <message>
            <source>Fill in what the condition says: %1</source>
            <translation>Fill in what the condition says: %1</translation>
        </message>
        <message>
            <source>Choose the variable that may be given instead.</source>
            <translation>Choose the variable that may be given instead.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictsModel</name>
        <message>
            <source>to %1</source>
            <comment>coarser granularity</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not said yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, not signed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Granularity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Period</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verdict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why it is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by %1</source>
            <comment>id of the variable that is given instead</comment>
            <translation>by %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::cataloguewording</name>
        <message>
            <source>Public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to everybody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restricted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only under conditions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not open, for privacy or another reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translated by a machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The portal marks this text as made by a machine; the original counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every two years</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>continuously</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>irregularly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>twice a year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>when needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>years</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quarters of a year</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>months</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half days</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>persons</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>children</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>jobs</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interviews</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>units</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>items</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>points</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full-time equivalents</source>
            <comment>unit</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>beraad::importwording</name>
        <message>
            <source>and %1 more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DCAT-AP, data sets of a portal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DDI, variables of a study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SKOS, code lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SAS, Stata or SPSS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data sets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code lists</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Codes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <comment>kind of item, then counts</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 read, %3 new, %4 changed, %5 unchanged, %6 gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests that ask for changed or gone variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gone from the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New variables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file that you may not see (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n variable(s) changed</source>
            <translation>
                <numerusform>%n variable changed</numerusform>
                <numerusform>%n variables changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) gone</source>
            <translation>
                <numerusform>%n variable gone</numerusform>
                <numerusform>%n variables gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
</TS>
