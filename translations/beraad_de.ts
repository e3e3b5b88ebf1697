<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Category</name>
    <message>
        <source>Social data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Directly from the holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the Crossroads Bank (KSZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through eHealth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the Flemish integrator (VDI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the federal integrator (FSI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a trusted third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file cannot be read. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder, your rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not sound JSON; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what the format asks; nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule cannot be evaluated; the rule file has to be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already is a workspace with this name; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace at this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Beraad. It was not touched; install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace does not hold together any more. It was not changed; open a copy from before, or have it verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this dossier a moment ago. Look at it again before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not permit this at this point of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done at this point of the dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed before this can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers are still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else has to be finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no room left for this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sentence of an error, what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>From the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in the SERV note of February 2022; not checked again since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in the law or on the body&apos;s own site; the source says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from verified statements; nobody states it in so many words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has checked this yet. Ask the authority before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactOrigin</name>
    <message>
        <source>directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived from the variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Special category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highly personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linkage key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quasi-identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 – %2</source>
        <comment>period: first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>open-ended period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>period without a beginning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit in time</source>
        <comment>period without beginning and end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration in minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Granularity</name>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrondissement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, the reason or note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approved %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n variable(s) with conditions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n variable(s) coarser</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed another variable for %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refused %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked a question about %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <comment>day, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation %1 of %2: %3</source>
        <comment>number, day, outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Submitted with %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routed to %n procedure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found complete; the clock runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned as incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took back the verdict on %n variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Signed the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a question; the clock stands still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the agenda of %1 (%2)</source>
        <comment>day of the session, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Minister imposed changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Identifiability</name>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudonymised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Federal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flemish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German-speaking Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Primary network of social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended network of social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the network of social security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>Social security institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flemish public body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of another community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>University</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistical authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Labour Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal Planning Bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court of Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service integrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International body</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Deliberation, chamber social security and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation, chamber federal government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliberation, united chambers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General deliberation 18/140</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flemish protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National Register, Minister of the Interior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statbel research microdata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice of the DPOs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection impact assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prior consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement with the original controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted third party: Statistics Flanders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract with the KSZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion of the VTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethics committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHDS data permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-use request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in the record of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-cell check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation of the VTC (before 2018)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcedureStatus</name>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be filed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>National Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bis register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>The dossier cannot go on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be asked for; nothing waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule says that it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact is missing or the law leaves a choice; a named person has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be filed yet: something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule excludes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force on this date; shown for what is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands by until the controllers have said whether they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <comment>mark on made-up facts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up for the demonstration; not a real contact or fact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariableType</name>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>decision of a committee</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <comment>role of a person without rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity of a finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>answer to a yes/no question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
