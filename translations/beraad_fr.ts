<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AfterSteps</name>
        <message>
            <source>Decided</source>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Minister’s term</source>
            <translation>Délai du ministre</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Adaptation imposée</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Contract with the CBSS</source>
            <translation>Contrat avec la BCSS</translation>
        </message>
        <message>
            <source>Extraction</source>
            <translation>Extraction</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Réexamen demandé</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Réexamen : réponse donnée</translation>
        </message>
        <message>
            <source>Destruction</source>
            <translation>Destruction</translation>
        </message>
        <message>
            <source>done on %1</source>
            <translation>fait le %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>was due on %1</source>
            <translation>devait être fait le %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>le %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>jusqu’au %1</translation>
        </message>
    </context>
    <context>
        <name>AnswerFault</name>
        <message>
            <source>at most %1 characters are asked; these are %2</source>
            <translation>%1 caractères au plus sont demandés ; il y en a %2</translation>
        </message>
        <message>
            <source>this is not one of the choices</source>
            <translation>ce n’est pas un des choix</translation>
        </message>
        <message>
            <source>the same is chosen twice</source>
            <translation>le même choix figure deux fois</translation>
        </message>
        <message>
            <source>a day is asked, as 2026-11-22</source>
            <translation>un jour est demandé, comme 2026-11-22</translation>
        </message>
        <message>
            <source>a whole number is asked, 0 or more</source>
            <translation>un nombre entier est demandé, 0 ou plus</translation>
        </message>
        <message>
            <source>this is not an e-mail address</source>
            <translation>ce n’est pas une adresse e-mail</translation>
        </message>
        <message>
            <source>a name is asked</source>
            <translation>un nom est demandé</translation>
        </message>
        <message>
            <source>an enterprise number has ten digits, of which the last two check the others</source>
            <translation>un numéro d’entreprise a dix chiffres, dont les deux derniers contrôlent les autres</translation>
        </message>
        <message>
            <source>yes, no or unknown is asked</source>
            <translation>oui, non ou inconnu est demandé</translation>
        </message>
        <message>
            <source>a file is asked: choose it, or drop it here</source>
            <translation>un fichier est demandé : choisissez-le ou déposez-le ici</translation>
        </message>
        <message>
            <source>this has to be filled in</source>
            <translation>ceci doit être rempli</translation>
        </message>
        <message>
            <source>it was not written as the form expects; remove it and answer again</source>
            <translation>ce n’est pas écrit comme le formulaire l’attend ; supprimez-le et répondez de nouveau</translation>
        </message>
        <message>
            <source>row %1, %2: %3</source>
            <comment>row of a table, column, what is wrong</comment>
            <translation>ligne %1, %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>AnswerSummary</name>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
    </context>
    <context>
        <name>Attachment</name>
        <message>
            <source>“%1” is a type of file that can run commands on this computer. Open it only if you know who made it.</source>
            <translation>« %1 » est d’un type de fichier qui peut exécuter des commandes sur cet ordinateur. Ne l’ouvrez que si vous savez qui l’a fait.</translation>
        </message>
        <message>
            <source>Open this file?</source>
            <translation>Ouvrir ce fichier ?</translation>
        </message>
        <message>
            <source>Open it all the same</source>
            <translation>Ouvrir quand même</translation>
        </message>
        <message>
            <source>No program on this computer opens “%1”; save it instead.</source>
            <translation>Aucun programme de cet ordinateur n’ouvre « %1 » ; enregistrez-le plutôt.</translation>
        </message>
        <message>
            <source>Save the file</source>
            <translation>Enregistrer le fichier</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
    </context>
    <context>
        <name>AttachmentList</name>
        <message>
            <source>Attached files</source>
            <translation>Fichiers joints</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>No files</source>
            <translation>Aucun fichier</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Les fichiers joints aux réponses de la demande sont énumérés ici.</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <comment>fingerprint of a file</comment>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>Not in this workspace</source>
            <comment>an attached file</comment>
            <translation>Pas dans cet espace de travail</translation>
        </message>
    </context>
    <context>
        <name>Category</name>
        <message>
            <source>Social data</source>
            <translation>Données sociales</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Santé</translation>
        </message>
        <message>
            <source>National Register</source>
            <translation>Registre national</translation>
        </message>
        <message>
            <source>Fiscal data</source>
            <translation>Données fiscales</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Enseignement</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistique</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
    </context>
    <context>
        <name>Channel</name>
        <message>
            <source>Directly from the holder</source>
            <translation>Directement auprès du détenteur</translation>
        </message>
        <message>
            <source>Through the Crossroads Bank (KSZ)</source>
            <translation>Via la Banque Carrefour (BCSS)</translation>
        </message>
        <message>
            <source>Through eHealth</source>
            <translation>Via eHealth</translation>
        </message>
        <message>
            <source>Through the Flemish integrator (VDI)</source>
            <translation>Via l’intégrateur flamand (VDI)</translation>
        </message>
        <message>
            <source>Through the federal integrator (FSI)</source>
            <translation>Via l’intégrateur fédéral (FSI)</translation>
        </message>
        <message>
            <source>Through a trusted third party</source>
            <translation>Via un tiers de confiance</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>The file cannot be read. Check that it exists and that you may open it.</source>
            <translation>Le fichier ne peut pas être lu. Vérifiez qu’il existe et que vous pouvez l’ouvrir.</translation>
        </message>
        <message>
            <source>The file cannot be written. Check the folder, your rights and the free space.</source>
            <translation>Le fichier ne peut pas être enregistré. Vérifiez le dossier de destination, vos droits et l’espace disponible.</translation>
        </message>
        <message>
            <source>The file is not sound JSON; nothing was read from it.</source>
            <translation>Le fichier n’est pas un JSON valide ; rien n’en a été lu.</translation>
        </message>
        <message>
            <source>The content is not what the format asks; nothing was taken over.</source>
            <translation>Le contenu ne respecte pas le format prescrit ; rien n’a été repris.</translation>
        </message>
        <message>
            <source>A rule cannot be evaluated; the rule file has to be corrected.</source>
            <translation>Une règle ne peut pas être évaluée ; le fichier de règles doit être corrigé.</translation>
        </message>
        <message>
            <source>There already is a workspace with this name; it was left as it is.</source>
            <translation>Un espace de travail porte déjà ce nom ; il est resté tel quel.</translation>
        </message>
        <message>
            <source>There is no workspace at this place.</source>
            <translation>Il n’y a pas d’espace de travail à cet emplacement.</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of Beraad. It was not touched; install the newer version to open it.</source>
            <translation>Cet espace de travail a été enregistré par une version plus récente de Beraad. Rien n’y a été modifié ; installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>The workspace does not hold together any more. It was not changed; open a copy from before, or have it verified.</source>
            <translation>L’espace de travail est endommagé. Rien n’y a été modifié ; ouvrez une copie antérieure ou faites-le vérifier.</translation>
        </message>
        <message>
            <source>The workspace is in use by another program. Close it there and try again.</source>
            <translation>L’espace de travail est utilisé par un autre programme. Fermez-le à cet endroit et réessayez.</translation>
        </message>
        <message>
            <source>Somebody else changed this dossier a moment ago. Look at it again before you decide.</source>
            <translation>Quelqu’un d’autre vient de modifier ce dossier. Revoyez-le avant de décider.</translation>
        </message>
        <message>
            <source>The workspace could not be read or written; nothing was changed.</source>
            <translation>L’espace de travail n’a pu être ni lu ni enregistré ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>This is not in the workspace.</source>
            <translation>Cet élément ne se trouve pas dans l’espace de travail.</translation>
        </message>
        <message>
            <source>Your role does not permit this at this point of the dossier.</source>
            <translation>Votre rôle ne le permet pas à ce stade du dossier.</translation>
        </message>
        <message>
            <source>This cannot be done at this point of the dossier.</source>
            <translation>Cette opération n’est pas possible à ce stade du dossier.</translation>
        </message>
        <message>
            <source>A reason is needed before this can be recorded.</source>
            <translation>Un motif est requis avant l’enregistrement.</translation>
        </message>
        <message>
            <source>Some answers are still missing.</source>
            <translation>Il manque encore des réponses.</translation>
        </message>
        <message>
            <source>Something else has to be finished first.</source>
            <translation>Une autre étape doit d’abord être terminée.</translation>
        </message>
        <message>
            <source>The session has no room left for this file.</source>
            <translation>La séance n’a plus de place pour ce dossier.</translation>
        </message>
        <message>
            <source>The document could not be made.</source>
            <translation>Le document n’a pas pu être établi.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>Opération interrompue ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>sentence of an error, what it is about</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>A catalogue is being imported. This can be recorded when the import is over, or was stopped; drafts are kept until then.</source>
            <translation>Un catalogue est en cours d’importation. Ceci pourra être enregistré quand elle sera terminée ou arrêtée ; les projets sont gardés jusque-là.</translation>
        </message>
        <message>
            <source>This file is named, but its content is not in this workspace. Ask whoever attached it for the file and attach it again.</source>
            <translation>Ce fichier est mentionné, mais son contenu n’est pas dans cet espace de travail. Demandez-le à qui l’a joint et joignez-le de nouveau.</translation>
        </message>
        <message>
            <source>The kept file is damaged: it is not what was attached. Attach it again, or take it from a copy of the workspace.</source>
            <translation>Le fichier conservé est endommagé : ce n’est pas celui qui a été joint. Joignez-le de nouveau ou prenez-le dans une copie de l’espace de travail.</translation>
        </message>
        <message>
            <source>The file is too large to be kept in the workspace.</source>
            <translation>Le fichier est trop grand pour être conservé dans l’espace de travail.</translation>
        </message>
        <message>
            <source>%1 is too large to be kept in the workspace: a file may have at most %2.</source>
            <comment>file name, size</comment>
            <translation>%1 est trop grand pour l’espace de travail : un fichier peut avoir au plus %2.</translation>
        </message>
        <message>
            <source>There is no quorum, so nothing can be decided.</source>
            <translation>Le quorum n’est pas atteint ; rien ne peut être décidé.</translation>
        </message>
        <message>
            <source>The votes do not carry this decision.</source>
            <translation>Les votes ne soutiennent pas cette décision.</translation>
        </message>
        <message>
            <source>Somebody with a conflict of interest does not vote on this item.</source>
            <translation>Une personne en conflit d’intérêts ne vote pas sur ce point.</translation>
        </message>
        <message>
            <source>Nobody chairs the session, so nothing can be decided.</source>
            <translation>Personne ne préside la séance ; rien ne peut être décidé.</translation>
        </message>
        <message>
            <source>There is no quorum: %1 members may decide on this item and %2 are needed.</source>
            <translation>Le quorum n’est pas atteint : %1 membres peuvent décider sur ce point et il en faut %2.</translation>
        </message>
        <message>
            <source>How many members must be present is not known: the chair has to state that there are enough.</source>
            <translation>Le nombre de membres requis n’est pas connu : le président doit constater qu’il est suffisant.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item yet.</source>
            <translation>Personne n’a encore voté sur ce point.</translation>
        </message>
        <message>
            <source>The rule for %1 in favour and %2 against is not known: the chair has to say how the house reads the votes.</source>
            <translation>La règle pour %1 voix pour et %2 contre n’est pas connue : le président doit dire comment les votes sont lus.</translation>
        </message>
        <message>
            <source>The votes say something else: %1 in favour of authorising, %2 against.</source>
            <translation>Les votes disent autre chose : %1 pour l’autorisation, %2 contre.</translation>
        </message>
    </context>
    <context>
        <name>Evidence</name>
        <message>
            <source>From the note</source>
            <translation>Selon la note</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Derived</source>
            <translation>Déduit</translation>
        </message>
        <message>
            <source>Unverified</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Stated in the SERV note of February 2022; not checked again since.</source>
            <translation>Figure dans la note du SERV de février 2022 ; non revérifié depuis.</translation>
        </message>
        <message>
            <source>Checked in the law or on the body's own site; the source says where.</source>
            <translation>Vérifié dans la loi ou sur le site de l’institution elle-même ; la source indique où.</translation>
        </message>
        <message>
            <source>Follows from verified statements; nobody states it in so many words.</source>
            <translation>Découle d’éléments vérifiés ; n’est écrit nulle part littéralement.</translation>
        </message>
        <message>
            <source>Nobody has checked this yet. Ask the authority before you rely on it.</source>
            <translation>Personne ne l’a encore vérifié. Renseignez-vous auprès de l’instance avant de vous y fier.</translation>
        </message>
        <message>
            <source>This file is damaged, or it is no PDF.</source>
            <translation>Ce fichier est endommagé, ou n’est pas un PDF.</translation>
        </message>
        <message>
            <source>This file is protected with a password.</source>
            <translation>Ce fichier est protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>That is not the password.</source>
            <translation>Ce n’est pas le mot de passe.</translation>
        </message>
        <message>
            <source>This file takes too long to read; reading it was stopped.</source>
            <translation>La lecture de ce fichier dure trop longtemps; elle a été arrêtée.</translation>
        </message>
        <message>
            <source>This file needs more memory or time than a file may have, or it is made to do harm. Reading it was stopped; nothing else is affected.</source>
            <translation>Ce fichier demande plus de mémoire ou de temps qu’un fichier ne peut en avoir, ou il est fait pour nuire. Sa lecture a été arrêtée; rien d’autre n’est touché.</translation>
        </message>
        <message>
            <source>The program that reads PDFs (beraad-pdf) is not installed.</source>
            <translation>Le programme qui lit les PDF (beraad-pdf) n’est pas installé.</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>Ce fichier ne peut pas être lu.</translation>
        </message>
        <message>
            <source>Page %1 takes too long to draw; drawing it was stopped.</source>
            <translation>La page %1 est trop longue à dessiner; le dessin a été arrêté.</translation>
        </message>
        <message>
            <source>Page %1 needs more memory or time than a page may have; drawing it was stopped.</source>
            <translation>La page %1 demande plus de mémoire ou de temps qu’une page ne peut en avoir; le dessin a été arrêté.</translation>
        </message>
        <message>
            <source>Page %1 is damaged and cannot be drawn.</source>
            <translation>La page %1 est endommagée et ne peut pas être dessinée.</translation>
        </message>
    </context>
    <context>
        <name>FactOrigin</name>
        <message>
            <source>directory</source>
            <translation>répertoire</translation>
        </message>
        <message>
            <source>request</source>
            <translation>demande</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catalogue</translation>
        </message>
        <message>
            <source>derived from the variables</source>
            <translation>déduit des variables</translation>
        </message>
        <message>
            <source>default of the rule</source>
            <translation>valeur par défaut de la règle</translation>
        </message>
    </context>
    <context>
        <name>FactWords</name>
        <message>
            <source>no register</source>
            <translation>aucun registre</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Asked, not answered yet</source>
            <translation>Demandé, pas encore de réponse</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Non évalué</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>risk</comment>
            <translation>Faible</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>risk</comment>
            <translation>Moyen</translation>
        </message>
        <message>
            <source>High</source>
            <comment>risk</comment>
            <translation>Élevé</translation>
        </message>
        <message>
            <source>bilateral</source>
            <comment>protocol</comment>
            <translation>bilatéral</translation>
        </message>
        <message>
            <source>framework</source>
            <comment>protocol</comment>
            <translation>protocole-cadre</translation>
        </message>
        <message>
            <source>accession</source>
            <comment>to a general protocol</comment>
            <translation>adhésion</translation>
        </message>
    </context>
    <context>
        <name>Figure</name>
        <message>
            <source>How long each leg takes</source>
            <translation>Durée de chaque étape</translation>
        </message>
        <message>
            <source>Done within</source>
            <translation>Terminé dans les</translation>
        </message>
        <message>
            <source>Still waiting after</source>
            <translation>En attente après</translation>
        </message>
        <message>
            <source>Stock and flow per month</source>
            <translation>Stock et flux par mois</translation>
        </message>
        <message>
            <source>Where clocks stood still</source>
            <translation>Où le délai était suspendu</translation>
        </message>
        <message>
            <source>Decisions by outcome</source>
            <translation>Décisions par résultat</translation>
        </message>
        <message>
            <source>Why variables were refused</source>
            <translation>Motifs de refus des variables</translation>
        </message>
        <message>
            <source>Variables made coarser</source>
            <translation>Variables rendues moins précises</translation>
        </message>
        <message>
            <source>When open files will be decided</source>
            <translation>Quand les dossiers en cours seront décidés</translation>
        </message>
        <message>
            <source>How good forecasts were</source>
            <translation>Fiabilité des prévisions</translation>
        </message>
        <message>
            <source>n = %1, %2 not ended, begun %3</source>
            <extracomment>how many passages ended, how many have not, and the period in which they began</extracomment>
            <translation>n = %1, %2 non terminés, débutés %3</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>n</source>
            <translation>n</translation>
        </message>
        <message>
            <source>Not ended</source>
            <translation>Non terminés</translation>
        </message>
        <message>
            <source>Median, hours</source>
            <translation>Médiane, heures</translation>
        </message>
        <message>
            <source>Median with open, hours</source>
            <translation>Médiane avec en cours, heures</translation>
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
            <translation>Délai suspendu, heures</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Within, hours</source>
            <translation>Dans les, heures</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Share of those that ended</source>
            <translation>Part de ce qui est terminé</translation>
        </message>
        <message>
            <source>After, hours</source>
            <translation>Après, heures</translation>
        </message>
        <message>
            <source>Still waiting</source>
            <translation>Encore en attente</translation>
        </message>
        <message>
            <source>± (standard error)</source>
            <translation>± (erreur type)</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Encore suivis</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Terminés</translation>
        </message>
        <message>
            <source>Share that still waits</source>
            <translation>Part encore en attente</translation>
        </message>
        <message>
            <source>Came in</source>
            <translation>Entrés</translation>
        </message>
        <message>
            <source>Went out</source>
            <translation>Sortis</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>En cours à la fin</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Dossiers</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Stops</source>
            <translation>Suspensions</translation>
        </message>
        <message>
            <source>Standing still now</source>
            <translation>Suspendus actuellement</translation>
        </message>
        <message>
            <source>Hours together</source>
            <translation>Total des heures</translation>
        </message>
        <message>
            <source>n = %1 stops</source>
            <translation>n = %1 suspensions</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>n = %1</source>
            <translation>n = %1</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Forecast on filing</source>
            <translation>Prévision à l’introduction</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <source>By the day of 50 %</source>
            <translation>Au jour de 50 %</translation>
        </message>
        <message>
            <source>By the day of 90 %</source>
            <translation>Au jour de 90 %</translation>
        </message>
        <message>
            <source>Share of files</source>
            <translation>Part des dossiers</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Livraison</translation>
        </message>
        <message>
            <source>%1 decided files had a forecast, %2 had none yet</source>
            <translation>%1 dossiers décidés avaient une prévision, %2 pas encore</translation>
        </message>
        <message>
            <source>Decided by then (50 %)</source>
            <translation type="vanished">Décidés d’ici là (50 %)</translation>
        </message>
        <message>
            <source>Decided by then (90 %)</source>
            <translation type="vanished">Décidés d’ici là (90 %)</translation>
        </message>
        <message>
            <source>Delivered by then (50 %)</source>
            <translation type="vanished">Livrés d’ici là (50 %)</translation>
        </message>
        <message>
            <source>%1 open files, %2 of them with a forecast</source>
            <translation>%1 dossiers en cours, dont %2 avec une prévision</translation>
        </message>
        <message>
            <source>Decision expected (50 %)</source>
            <translation>Décision attendue (50 %)</translation>
        </message>
        <message>
            <source>Decision at the latest (90 %)</source>
            <translation>Décision au plus tard (90 %)</translation>
        </message>
        <message>
            <source>Delivery expected (50 %)</source>
            <translation>Livraison attendue (50 %)</translation>
        </message>
        <message>
            <source>Variables granted again</source>
            <translation>Variables accordées à nouveau</translation>
        </message>
        <message>
            <source>n = %1 of %2 granted lines</source>
            <extracomment>so many lines were granted after another dossier had been granted the same variable; lines granted in all</extracomment>
            <translation>n = %1 sur %2 lignes accordées</translation>
        </message>
    </context>
    <context>
        <name>Flag</name>
        <message>
            <source>Special category</source>
            <translation>Catégorie particulière</translation>
        </message>
        <message>
            <source>Highly personal</source>
            <translation>Très personnelle</translation>
        </message>
        <message>
            <source>Register number</source>
            <translation>Numéro de Registre national</translation>
        </message>
        <message>
            <source>Linkage key</source>
            <translation>Clé de couplage</translation>
        </message>
        <message>
            <source>Quasi-identifier</source>
            <translation>Quasi-identifiant</translation>
        </message>
    </context>
    <context>
        <name>Forecast</name>
        <message>
            <source>%1 (90 %: %2)</source>
            <comment>day by which half of such files are done, day by which nine in ten are</comment>
            <translation>%1 (90 % : %2)</translation>
        </message>
        <message>
            <source>Decision expected %1, everything ready %2</source>
            <translation>Décision prévue le %1, tout prêt le %2</translation>
        </message>
        <message>
            <source>Everything ready %1</source>
            <translation>Tout prêt le %1</translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation>Entrée en vigueur prévue le %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation>Entrée en vigueur prévue le %1 ; estimation prudente : %2</translation>
        </message>
        <message numerus="yes">
            <source>The rest of the way is played many times, every step as long as it took in files before it (%n decided here). Half of the plays are done by the first day, nine in ten by the second.</source>
            <translation>
                <numerusform>Le reste du parcours est joué de nombreuses fois, chaque étape durant aussi longtemps que dans les dossiers antérieurs (%n décidé ici). La moitié des parcours sont terminés au premier jour, neuf sur dix au second.</numerusform>
                <numerusform>Le reste du parcours est joué de nombreuses fois, chaque étape durant aussi longtemps que dans les dossiers antérieurs (%n décidés ici). La moitié des parcours sont terminés au premier jour, neuf sur dix au second.</numerusform>
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
            <translation>à partir du %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>period without a beginning</comment>
            <translation>jusqu’au %1</translation>
        </message>
        <message>
            <source>no limit in time</source>
            <comment>period without beginning and end</comment>
            <translation>sans limite dans le temps</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>duration in minutes</comment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>today</source>
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>demain</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message numerus="yes">
            <source>in %n day(s)</source>
            <translation>
                <numerusform>dans %n jour</numerusform>
                <numerusform>dans %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>il y a %n jour</numerusform>
                <numerusform>il y a %n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n week(s)</source>
            <translation>
                <numerusform>dans %n semaine</numerusform>
                <numerusform>dans %n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s) ago</source>
            <translation>
                <numerusform>il y a %n semaine</numerusform>
                <numerusform>il y a %n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n month(s)</source>
            <translation>
                <numerusform>dans %n mois</numerusform>
                <numerusform>dans %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) ago</source>
            <translation>
                <numerusform>il y a %n mois</numerusform>
                <numerusform>il y a %n mois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n semaine</numerusform>
                <numerusform>%n semaines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
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
            <translation>Par classes</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Oui ou non</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Mois</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Trimestre</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Année</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Arrondissement</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>Province</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>In groups</source>
            <translation>Par groupes</translation>
        </message>
        <message>
            <source>Level %1 of the classification</source>
            <translation>Niveau %1 de la classification</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message>
            <source>%1: %2</source>
            <comment>what happened, the reason or note</comment>
            <translation>%1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s)</source>
            <translation>
                <numerusform>%n variable approuvée</numerusform>
                <numerusform>%n variables approuvées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approved %n variable(s) with conditions</source>
            <translation>
                <numerusform>%n variable approuvée sous conditions</numerusform>
                <numerusform>%n variables approuvées sous conditions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked for %n variable(s) coarser</source>
            <translation>
                <numerusform>Niveau plus agrégé demandé pour %n variable</numerusform>
                <numerusform>Niveau plus agrégé demandé pour %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Proposed another variable for %n variable(s)</source>
            <translation>
                <numerusform>Autre variable proposée pour %n variable</numerusform>
                <numerusform>Autre variable proposée pour %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refused %n variable(s)</source>
            <translation>
                <numerusform>%n variable refusée</numerusform>
                <numerusform>%n variables refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Asked a question about %n variable(s)</source>
            <translation>
                <numerusform>Question posée sur %n variable</numerusform>
                <numerusform>Question posée sur %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Decided on %1: %2</source>
            <comment>day, outcome</comment>
            <translation>Décision du %1 : %2</translation>
        </message>
        <message>
            <source>Deliberation %1 of %2: %3</source>
            <comment>number, day, outcome</comment>
            <translation>Délibération %1 du %2 : %3</translation>
        </message>
        <message numerus="yes">
            <source>Submitted with %n variable(s)</source>
            <translation>
                <numerusform>Introduit avec %n variable</numerusform>
                <numerusform>Introduit avec %n variables</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Routed to %n procedure(s)</source>
            <translation>
                <numerusform>Orienté vers %n procédure</numerusform>
                <numerusform>Orienté vers %n procédures</numerusform>
            </translation>
        </message>
        <message>
            <source>Found complete; the clock runs</source>
            <translation>Déclaré complet ; le délai court</translation>
        </message>
        <message>
            <source>Returned as incomplete</source>
            <translation>Renvoyé car incomplet</translation>
        </message>
        <message>
            <source>Supplemented</source>
            <translation>Complété</translation>
        </message>
        <message numerus="yes">
            <source>Took back the verdict on %n variable(s)</source>
            <translation>
                <numerusform>Appréciation retirée pour %n variable</numerusform>
                <numerusform>Appréciation retirée pour %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Signed the advice</source>
            <translation>Avis signé</translation>
        </message>
        <message>
            <source>Asked a question; the clock stands still</source>
            <translation>Question posée ; délai suspendu</translation>
        </message>
        <message>
            <source>Asked a question</source>
            <translation>Question posée</translation>
        </message>
        <message>
            <source>Answered a question</source>
            <translation>Réponse donnée à une question</translation>
        </message>
        <message>
            <source>Put on the agenda of %1 (%2)</source>
            <comment>day of the session, minutes</comment>
            <translation>Inscrit à l’ordre du jour du %1 (%2)</translation>
        </message>
        <message>
            <source>Taken off the agenda</source>
            <translation>Retiré de l’ordre du jour</translation>
        </message>
        <message>
            <source>The Minister imposed changes</source>
            <translation>Modifications imposées par le ministre</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Terminé le %1</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturé</translation>
        </message>
        <message>
            <source>Opened a question of the route again</source>
            <translation>A rouvert une question du parcours</translation>
        </message>
        <message>
            <source>Settled a question of the route</source>
            <translation>A tranché une question du parcours</translation>
        </message>
        <message numerus="yes">
            <source>Routed again to %n procedure(s)</source>
            <translation>
                <numerusform>Parcours recalculé : %n procédure</numerusform>
                <numerusform>Parcours recalculé : %n procédures</numerusform>
            </translation>
        </message>
        <message>
            <source>Noted inside the organisation</source>
            <translation>A noté ceci au sein de l’instance</translation>
        </message>
        <message>
            <source>Asked the other reviewers</source>
            <translation>A posé une question aux autres évaluateurs</translation>
        </message>
        <message>
            <source>Gave the review back to the whole office</source>
            <translation>A rendu l’évaluation à toute l’équipe</translation>
        </message>
        <message>
            <source>Gave the review to a colleague</source>
            <translation>A confié l’évaluation à un collègue</translation>
        </message>
        <message>
            <source>Declared a conflict of interest</source>
            <translation>A déclaré un conflit d’intérêts</translation>
        </message>
        <message>
            <source>Took back who reports on the file</source>
            <translation>A retiré le rapporteur du dossier</translation>
        </message>
        <message>
            <source>Named who reports on the file</source>
            <translation>A désigné le rapporteur du dossier</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>what followed a decision, day</comment>
            <translation>%1 le %2</translation>
        </message>
        <message numerus="yes">
            <source>Returned as incomplete, %n point(s)</source>
            <translation>
                <numerusform>Renvoyé comme incomplet, %n point</numerusform>
                <numerusform>Renvoyé comme incomplet, %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>A section decided on %1: %2; the file waits for the other section</source>
            <comment>day, outcome</comment>
            <translation>Une section a décidé le %1 : %2 ; le dossier attend l’autre section</translation>
        </message>
    </context>
    <context>
        <name>Identifiability</name>
        <message>
            <source>Identified</source>
            <translation>Identifiées</translation>
        </message>
        <message>
            <source>Pseudonymised</source>
            <translation>Pseudonymisées</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymes</translation>
        </message>
    </context>
    <context>
        <name>IntakeRow</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>let pass</source>
            <translation>admis</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>en ordre</translation>
        </message>
        <message>
            <source>asked back</source>
            <translation>redemandé</translation>
        </message>
        <message>
            <source>there</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>inadmissible</source>
            <translation>irrecevable</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manque</translation>
        </message>
        <message>
            <source>to be judged</source>
            <translation>à apprécier</translation>
        </message>
        <message>
            <source>before the decision</source>
            <translation>avant la décision</translation>
        </message>
        <message>
            <source>asked back, changed since</source>
            <translation>redemandé, modifié depuis</translation>
        </message>
        <message>
            <source>asked back, as it was</source>
            <translation>redemandé, inchangé</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>oui</translation>
        </message>
        <message>
            <source>no</source>
            <translation>non</translation>
        </message>
        <message>
            <source>comes first</source>
            <translation>préalable</translation>
        </message>
        <message>
            <source>found by the rules</source>
            <translation>constaté par les règles de l’itinéraire</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>à examiner</translation>
        </message>
    </context>
    <context>
        <name>Lanes</name>
        <message>
            <source>Received on %1</source>
            <translation>Reçu le %1</translation>
        </message>
        <message>
            <source>Found complete on %1</source>
            <translation>Déclaré complet le %1</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>Renvoyé : %1</translation>
        </message>
        <message>
            <source>Advice signed on %1</source>
            <translation>Avis signé le %1</translation>
        </message>
        <message>
            <source>On the agenda of %1</source>
            <translation>À l’ordre du jour du %1</translation>
        </message>
        <message>
            <source>Session of %1</source>
            <translation>Séance du %1</translation>
        </message>
        <message>
            <source>In force from %1</source>
            <translation>En vigueur à partir du %1</translation>
        </message>
        <message>
            <source>Concluded on %1</source>
            <translation>Terminé le %1</translation>
        </message>
        <message>
            <source>Concluded on %1: %2</source>
            <translation>Terminé le %1 : %2</translation>
        </message>
        <message>
            <source>Stopped on %1</source>
            <translation>Arrêté le %1</translation>
        </message>
        <message>
            <source>Expected by %1</source>
            <translation>Attendu pour le %1</translation>
        </message>
        <message numerus="yes">
            <source>Clock stopped %n time(s)</source>
            <translation>
                <numerusform>Délai suspendu %n fois</numerusform>
                <numerusform>Délai suspendu %n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>On the critical path</source>
            <translation>Sur le chemin critique</translation>
        </message>
        <message>
            <source>No end can be said</source>
            <translation>Fin impossible à estimer</translation>
        </message>
        <message numerus="yes">
            <source>Sent back: %n point(s)</source>
            <translation>
                <numerusform>Renvoyé : %n point</numerusform>
                <numerusform>Renvoyé : %n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Leg</name>
        <message>
            <source>Filed to delivery</source>
            <translation>De l’introduction à la livraison</translation>
        </message>
        <message>
            <source>Filed to decision</source>
            <translation>De l’introduction à la décision</translation>
        </message>
        <message>
            <source>Completeness check</source>
            <translation>Contrôle de complétude</translation>
        </message>
        <message>
            <source>Sent back to the requester</source>
            <translation>Renvoyé au demandeur</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>Avis du DPO</translation>
        </message>
        <message>
            <source>Preparation and report</source>
            <translation>Préparation et rapport</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>À un ordre du jour</translation>
        </message>
        <message>
            <source>Decision without a session</source>
            <translation>Décision sans séance</translation>
        </message>
        <message>
            <source>Minister's term</source>
            <translation>Délai du ministre</translation>
        </message>
        <message>
            <source>Protocol or agreement</source>
            <translation>Protocole ou accord</translation>
        </message>
        <message>
            <source>Requester's own duties</source>
            <translation>Obligations propres du demandeur</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Contrat avec la BCSS</translation>
        </message>
        <message>
            <source>Linking and delivery</source>
            <translation>Couplage et livraison</translation>
        </message>
    </context>
    <context>
        <name>Level</name>
        <message>
            <source>Federal</source>
            <translation>Fédéral</translation>
        </message>
        <message>
            <source>Flemish</source>
            <translation>Flamand</translation>
        </message>
        <message>
            <source>Brussels</source>
            <translation>Bruxellois</translation>
        </message>
        <message>
            <source>Walloon</source>
            <translation>Wallon</translation>
        </message>
        <message>
            <source>French Community</source>
            <translation>Communauté française</translation>
        </message>
        <message>
            <source>German-speaking Community</source>
            <translation>Communauté germanophone</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>Parliament</source>
            <translation>Parlement</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privé</translation>
        </message>
        <message>
            <source>International</source>
            <translation>International</translation>
        </message>
        <message>
            <source>Level not known</source>
            <translation>Niveau inconnu</translation>
        </message>
    </context>
    <context>
        <name>Matter</name>
        <message>
            <source>Your draft</source>
            <translation>Votre brouillon</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) to judge for %1</source>
            <comment>organisation</comment>
            <translation>
                <numerusform>%n variable à apprécier pour %1</numerusform>
                <numerusform>%n variables à apprécier pour %1</numerusform>
            </translation>
        </message>
        <message>
            <source>All variables judged for %1; the advice waits for your signature</source>
            <translation>Toutes les variables sont appréciées pour %1 ; l’avis attend votre signature</translation>
        </message>
        <message>
            <source>Is the file complete? %1</source>
            <comment>procedure</comment>
            <translation>Le dossier est-il complet ? %1</translation>
        </message>
        <message>
            <source>Choose a session: %1</source>
            <comment>procedure</comment>
            <translation>Choisir une séance : %1</translation>
        </message>
        <message>
            <source>Record the decision: %1</source>
            <comment>procedure</comment>
            <translation>Enregistrer la décision : %1</translation>
        </message>
        <message>
            <source>To be concluded by you: %1</source>
            <comment>procedure</comment>
            <translation>À terminer par vous : %1</translation>
        </message>
        <message>
            <source>A question waits for your answer</source>
            <translation>Une question attend votre réponse</translation>
        </message>
        <message>
            <source>Returned as incomplete: %1</source>
            <comment>procedure</comment>
            <translation>Renvoyé car incomplet : %1</translation>
        </message>
        <message>
            <source>Not on an agenda, and the hand-in day is near: %1</source>
            <comment>procedure</comment>
            <translation>Pas à l’ordre du jour et la date limite de dépôt approche : %1</translation>
        </message>
        <message>
            <source>Takes longer than expected: %1</source>
            <comment>procedure</comment>
            <translation>Dure plus longtemps que prévu : %1</translation>
        </message>
        <message>
            <source>Untitled request</source>
            <translation>Demande sans titre</translation>
        </message>
        <message>
            <source>Nothing waits for you, and nothing is late.</source>
            <translation>Rien à traiter, aucun retard.</translation>
        </message>
        <message numerus="yes">
            <source>%n matter(s) need you; nothing is late.</source>
            <translation>
                <numerusform>%n point à traiter ; aucun retard.</numerusform>
                <numerusform>%n points à traiter ; aucun retard.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nothing waits for you; %n matter(s) late or at risk.</source>
            <translation>
                <numerusform>Rien à traiter ; %n point en retard ou à risque.</numerusform>
                <numerusform>Rien à traiter ; %n points en retard ou à risque.</numerusform>
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
                <numerusform>%n point à traiter.</numerusform>
                <numerusform>%n points à traiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late or at risk.</source>
            <translation>
                <numerusform>%n en retard ou à risque.</numerusform>
                <numerusform>%n en retard ou à risque.</numerusform>
            </translation>
        </message>
        <message>
            <source>An error was reported; your answer becomes a note on quality</source>
            <translation>Une erreur a été signalée ; votre réponse devient une note de qualité</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) past the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>%n jour après le délai légal : %1</numerusform>
                <numerusform>%n jours après le délai légal : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the term of the law: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>encore %n jour du délai légal : %1</numerusform>
                <numerusform>encore %n jours du délai légal : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left of the usual time: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>encore %n jour du temps habituel : %1</numerusform>
                <numerusform>encore %n jours du temps habituel : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The retention period ends: destroy the data and record the proof, or ask a renewal</source>
            <translation>Le délai de conservation se termine : détruisez les données et consignez la preuve, ou demandez une prolongation</translation>
        </message>
        <message>
            <source>The file lapsed: what was missing did not come in time: %1</source>
            <comment>procedure</comment>
            <translation>Le dossier est devenu caduc : le complément n’est pas arrivé à temps : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) left to complete the file, else it lapses: %1</source>
            <comment>procedure</comment>
            <translation>
                <numerusform>Encore %n jour pour compléter le dossier, sinon il devient caduc : %1</numerusform>
                <numerusform>Encore %n jours pour compléter le dossier, sinon il devient caduc : %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Network</name>
        <message>
            <source>Primary network of social security</source>
            <translation>Réseau primaire de la sécurité sociale</translation>
        </message>
        <message>
            <source>Extended network of social security</source>
            <translation>Réseau étendu de la sécurité sociale</translation>
        </message>
        <message>
            <source>Outside the network of social security</source>
            <translation>Hors réseau de la sécurité sociale</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Inconnu</translation>
        </message>
    </context>
    <context>
        <name>OrganisationType</name>
        <message>
            <source>Social security institution</source>
            <translation>Institution de sécurité sociale</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Autorité fédérale</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Instance flamande</translation>
        </message>
        <message>
            <source>Regional government</source>
            <translation>Autorité régionale</translation>
        </message>
        <message>
            <source>Body of another community</source>
            <translation>Institution d’une autre communauté</translation>
        </message>
        <message>
            <source>Local government</source>
            <translation>Pouvoir local</translation>
        </message>
        <message>
            <source>University</source>
            <translation>Université</translation>
        </message>
        <message>
            <source>Private research</source>
            <translation>Organisme de recherche privé</translation>
        </message>
        <message>
            <source>Statistical authority</source>
            <translation>Autorité statistique</translation>
        </message>
        <message>
            <source>National Labour Council</source>
            <translation>Conseil national du travail</translation>
        </message>
        <message>
            <source>Federal Planning Bureau</source>
            <translation>Bureau fédéral du Plan</translation>
        </message>
        <message>
            <source>Monitoring committee</source>
            <translation>Comité de monitoring</translation>
        </message>
        <message>
            <source>Court of Audit</source>
            <translation>Cour des comptes</translation>
        </message>
        <message>
            <source>Tax administration</source>
            <translation>Administration fiscale</translation>
        </message>
        <message>
            <source>Service integrator</source>
            <translation>Intégrateur de services</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Entreprise</translation>
        </message>
        <message>
            <source>International body</source>
            <translation>Institution internationale</translation>
        </message>
        <message>
            <source>Kind not known</source>
            <translation>Type inconnu</translation>
        </message>
    </context>
    <context>
        <name>Phase</name>
        <message>
            <source>Draft</source>
            <translation>Brouillon</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>Introduit</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Under review</source>
            <translation>À l’examen</translation>
        </message>
        <message>
            <source>Advised</source>
            <translation>Avis rendu</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>À l’ordre du jour</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décision prise</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Clôturé</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
    </context>
    <context>
        <name>Procedure</name>
        <message>
            <source>Deliberation, chamber social security and health</source>
            <translation>Délibération, chambre sécurité sociale et santé</translation>
        </message>
        <message>
            <source>Deliberation, chamber federal government</source>
            <translation>Délibération, chambre autorité fédérale</translation>
        </message>
        <message>
            <source>Deliberation, united chambers</source>
            <translation>Délibération, chambres réunies</translation>
        </message>
        <message>
            <source>General deliberation 18/140</source>
            <translation>Délibération générale n° 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Protocole flamand</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Protocole fédéral</translation>
        </message>
        <message>
            <source>National Register, Minister of the Interior</source>
            <translation>Registre national, ministre de l’Intérieur</translation>
        </message>
        <message>
            <source>Statbel research microdata</source>
            <translation>Microdonnées de recherche de Statbel</translation>
        </message>
        <message>
            <source>Advice of the DPOs</source>
            <translation>Avis des délégués à la protection des données</translation>
        </message>
        <message>
            <source>Data protection impact assessment</source>
            <translation>Analyse d’impact relative à la protection des données</translation>
        </message>
        <message>
            <source>Prior consultation</source>
            <translation>Consultation préalable</translation>
        </message>
        <message>
            <source>Agreement with the original controller</source>
            <translation>Convention avec le responsable du traitement initial</translation>
        </message>
        <message>
            <source>Trusted third party</source>
            <translation>Tiers de confiance</translation>
        </message>
        <message>
            <source>Trusted third party: Statistics Flanders</source>
            <translation>Tiers de confiance : Autorité flamande de la statistique</translation>
        </message>
        <message>
            <source>Contract with the KSZ</source>
            <translation>Contrat avec la BCSS</translation>
        </message>
        <message>
            <source>Opinion of the VTC</source>
            <translation>Avis de la VTC</translation>
        </message>
        <message>
            <source>Ethics committee</source>
            <translation>Comité d’éthique</translation>
        </message>
        <message>
            <source>EHDS data permit</source>
            <translation>Autorisation de traitement de données (EHDS)</translation>
        </message>
        <message>
            <source>Re-use request</source>
            <translation>Demande de réutilisation</translation>
        </message>
        <message>
            <source>Entry in the record of processing</source>
            <translation>Inscription au registre des traitements</translation>
        </message>
        <message>
            <source>Small-cell check</source>
            <translation>Analyse des petites cellules</translation>
        </message>
        <message>
            <source>Authorisation of the VTC (before 2018)</source>
            <translation>Autorisation de la VTC (avant 2018)</translation>
        </message>
    </context>
    <context>
        <name>ProcedureStatus</name>
        <message>
            <source>Required</source>
            <translation>Obligatoire</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>Facultative</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Non requise</translation>
        </message>
        <message>
            <source>Your call</source>
            <translation>À trancher</translation>
        </message>
        <message>
            <source>Cannot be filed yet</source>
            <translation>Pas encore recevable</translation>
        </message>
        <message>
            <source>Excluded</source>
            <translation>Exclue</translation>
        </message>
        <message>
            <source>Not in force yet</source>
            <translation>Pas encore en vigueur</translation>
        </message>
        <message>
            <source>Standing by</source>
            <translation>Subsidiaire</translation>
        </message>
    </context>
    <context>
        <name>Purpose</name>
        <message>
            <source>Research</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistique</translation>
        </message>
        <message>
            <source>Policy evaluation</source>
            <translation>Évaluation des politiques</translation>
        </message>
        <message>
            <source>Operational task</source>
            <translation>Exécution d’une mission</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Audit</translation>
        </message>
        <message>
            <source>Fraud detection</source>
            <translation>Lutte contre la fraude</translation>
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
            <translation>Registre national</translation>
        </message>
        <message>
            <source>Bis register</source>
            <translation>Registre bis</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Untitled request</source>
            <translation>Demande sans titre</translation>
        </message>
        <message>
            <source>%1 · waits for others of your organisation</source>
            <comment>reminder</comment>
            <translation>%1 · attend d’autres personnes de votre organisation</translation>
        </message>
        <message>
            <source>Never</source>
            <comment>when to be reminded</comment>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>On the list of the day</source>
            <comment>when to be reminded</comment>
            <translation>Dans la liste du jour</translation>
        </message>
        <message>
            <source>At once, on the desktop</source>
            <comment>when to be reminded</comment>
            <translation>Aussitôt, sur le bureau</translation>
        </message>
    </context>
    <context>
        <name>RuleComparison</name>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Notion of the law</source>
            <translation>Notion juridique</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Name of a fact</source>
            <translation>Nom d’un fait</translation>
        </message>
        <message>
            <source>Role of an authority</source>
            <translation>Rôle d’une instance</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>New</source>
            <comment>a rule</comment>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>a rule</comment>
            <translation>Disparu</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>a rule</comment>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>procedure or finding, status</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>procedure, status, authority</comment>
            <translation>%1 : %2 (%3)</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>value of a member that is not there</comment>
            <translation>rien</translation>
        </message>
        <message>
            <source>Before (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Avant (%1) : %2</translation>
        </message>
        <message>
            <source>After (%1): %2</source>
            <comment>language, wording</comment>
            <translation>Après (%1) : %2</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <comment>value</comment>
            <translation>Avant : %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <comment>value</comment>
            <translation>Après : %1</translation>
        </message>
        <message>
            <source>%1 · %2 – %3 (%4)</source>
            <comment>procedure, authority, status, rule ids</comment>
            <translation>%1 · %2 – %3 (%4)</translation>
        </message>
        <message>
            <source>not known</source>
            <comment>number of days</comment>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>kind of entry, its id</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Same route</source>
            <translation>Même parcours</translation>
        </message>
        <message>
            <source>Routed again today, it would need the same.</source>
            <translation>Déterminé à nouveau aujourd’hui, le parcours demanderait la même chose.</translation>
        </message>
        <message>
            <source>Another route</source>
            <translation>Autre parcours</translation>
        </message>
        <message>
            <source>%1 – was: %2</source>
            <comment>procedure as it becomes, status before</comment>
            <translation>%1 – avant : %2</translation>
        </message>
        <message>
            <source>Would come</source>
            <translation>S’ajouterait</translation>
        </message>
        <message>
            <source>Would leave</source>
            <translation>Disparaîtrait</translation>
        </message>
        <message>
            <source>Would have another status</source>
            <translation>Changerait de statut</translation>
        </message>
        <message>
            <source>Questions that would open</source>
            <translation>Questions qui s’ouvriraient</translation>
        </message>
        <message>
            <source>Questions that would close</source>
            <translation>Questions qui tomberaient</translation>
        </message>
        <message>
            <source>New findings</source>
            <translation>Nouveaux constats</translation>
        </message>
        <message>
            <source>Findings that would go</source>
            <translation>Constats qui tomberaient</translation>
        </message>
        <message>
            <source>Expected time</source>
            <translation>Durée attendue</translation>
        </message>
        <message>
            <source>%1 come, %2 leave, %3 change status</source>
            <comment>numbers of procedures</comment>
            <translation>%1 s’ajoutent, %2 disparaissent, %3 changent de statut</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>Refuses everything</source>
            <translation>Refuse tout</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>procedure, status</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Each flow</source>
            <comment>scope of a rule</comment>
            <translation>Chaque flux</translation>
        </message>
        <message>
            <source>Whole request</source>
            <comment>scope of a rule</comment>
            <translation>Toute la demande</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinataire</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Demandeur</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Ce qui s’ensuit</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valable au</translation>
        </message>
        <message>
            <source>Exception to</source>
            <translation>Exception à</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Formulation</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>À qui la question va</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>scope of a rule</comment>
            <translation>Porte sur</translation>
        </message>
        <message>
            <source>Frees from %1</source>
            <comment>rule ids</comment>
            <translation>Dispense de %1</translation>
        </message>
    </context>
    <context>
        <name>SettleActions</name>
        <message>
            <source>Settle: %1…</source>
            <translation>Trancher : %1…</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>Why, and who agreed; your name stands with it in the history</source>
            <translation>Pourquoi, et avec l’accord de qui ; votre nom figure dans l’historique</translation>
        </message>
        <message>
            <source>Open %1 again…</source>
            <comment>number of a rule</comment>
            <translation>Rouvrir %1…</translation>
        </message>
        <message>
            <source>Why it is open again; it was settled because: %1</source>
            <translation>Pourquoi la question est rouverte ; elle avait été tranchée pour ce motif : %1</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>aucune procédure</translation>
        </message>
    </context>
    <context>
        <name>ShortProcedure</name>
        <message>
            <source>IVC social &amp; health</source>
            <translation>CSI social &amp; santé</translation>
        </message>
        <message>
            <source>IVC federal</source>
            <translation>CSI fédéral</translation>
        </message>
        <message>
            <source>IVC united</source>
            <translation>CSI ch. réunies</translation>
        </message>
        <message>
            <source>General 18/140</source>
            <translation>Délib. gén. 18/140</translation>
        </message>
        <message>
            <source>Flemish protocol</source>
            <translation>Protocole flamand</translation>
        </message>
        <message>
            <source>Federal protocol</source>
            <translation>Protocole fédéral</translation>
        </message>
        <message>
            <source>Nat. Register</source>
            <translation>Reg. national</translation>
        </message>
        <message>
            <source>Statbel</source>
            <translation>Statbel</translation>
        </message>
        <message>
            <source>DPO advice</source>
            <translation>Avis DPO</translation>
        </message>
        <message>
            <source>DPIA</source>
            <translation>AIPD</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>Convention</translation>
        </message>
        <message>
            <source>Third party</source>
            <translation>Tiers de confiance</translation>
        </message>
        <message>
            <source>Third party VSA</source>
            <translation>Tiers de conf. VSA</translation>
        </message>
        <message>
            <source>KSZ contract</source>
            <translation>Contrat BCSS</translation>
        </message>
        <message>
            <source>VTC opinion</source>
            <translation>Avis VTC</translation>
        </message>
        <message>
            <source>Ethics</source>
            <translation>Éthique</translation>
        </message>
        <message>
            <source>EHDS permit</source>
            <translation>Autorisation EHDS</translation>
        </message>
        <message>
            <source>Re-use</source>
            <translation>Réutilisation</translation>
        </message>
        <message>
            <source>Record entry</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Small cells</source>
            <translation>Petites cellules</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>On an agenda</source>
            <translation>À l’ordre du jour</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Décision prise</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusé</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêté</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>The dossier cannot go on without it.</source>
            <translation>Le dossier ne peut pas avancer sans cette procédure.</translation>
        </message>
        <message>
            <source>May be asked for; nothing waits for it.</source>
            <translation>Peut être demandée ; aucune étape n’en dépend.</translation>
        </message>
        <message>
            <source>A rule says that it is not needed.</source>
            <translation>Une règle dispense de cette procédure.</translation>
        </message>
        <message>
            <source>A fact is missing or the law leaves a choice; a named person has to decide.</source>
            <translation>Un fait manque ou la loi laisse un choix ; une personne désignée par son nom doit décider.</translation>
        </message>
        <message>
            <source>Cannot be filed yet: something is missing.</source>
            <translation>Pas encore recevable : il manque quelque chose.</translation>
        </message>
        <message>
            <source>A rule excludes it.</source>
            <translation>Une règle exclut cette procédure.</translation>
        </message>
        <message>
            <source>Not in force on this date; shown for what is coming.</source>
            <translation>Pas en vigueur à cette date ; affichée en prévision de ce qui vient.</translation>
        </message>
        <message>
            <source>Stands by until the controllers have said whether they agree.</source>
            <translation>En réserve tant que les responsables du traitement n’ont pas dit s’ils sont d’accord.</translation>
        </message>
        <message>
            <source>Demo</source>
            <comment>mark on made-up facts</comment>
            <translation>Démo</translation>
        </message>
        <message>
            <source>Made up for the demonstration; not a real contact or fact.</source>
            <translation>Inventé pour la démonstration ; ni contact ni fait réel.</translation>
        </message>
    </context>
    <context>
        <name>TrackActions</name>
        <message>
            <source>Find complete</source>
            <translation>Déclarer complet</translation>
        </message>
        <message>
            <source>Note (may be empty)</source>
            <translation>Remarque (facultative)</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>Renvoyer…</translation>
        </message>
        <message>
            <source>Why the file goes back</source>
            <translation>Motif du renvoi du dossier</translation>
        </message>
        <message>
            <source>What is missing, one a line</source>
            <translation>Ce qui manque, un élément par ligne</translation>
        </message>
        <message>
            <source>Conclude…</source>
            <translation>Terminer…</translation>
        </message>
        <message>
            <source>Reference, e.g. of the signed protocol</source>
            <translation>Référence, p. ex. du protocole signé</translation>
        </message>
        <message>
            <source>Day on which it was concluded</source>
            <translation>Date de fin de la procédure</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Réponse à : %1</translation>
        </message>
        <message>
            <source>Complete the file…</source>
            <translation type="vanished">Compléter le dossier…</translation>
        </message>
        <message>
            <source>What was missing, or where it can be found</source>
            <translation type="vanished">Ce qui manquait, ou l’endroit où le trouver</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Why the request is withdrawn; this cannot be undone</source>
            <translation>Motif du retrait de la demande ; cette opération est définitive</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>Clôturer…</translation>
        </message>
        <message>
            <source>Why the dossier is closed; this cannot be undone</source>
            <translation>Motif de la clôture du dossier ; cette opération est définitive</translation>
        </message>
        <message>
            <source>%1…</source>
            <comment>what followed a decision</comment>
            <translation>%1…</translation>
        </message>
        <message>
            <source>Proof: where it can be found</source>
            <translation>Preuve : où la trouver</translation>
        </message>
        <message>
            <source>Reference: a number, an address</source>
            <translation>Référence : un numéro, une adresse</translation>
        </message>
        <message>
            <source>Day on which it happened</source>
            <translation>Jour où cela s’est passé</translation>
        </message>
        <message>
            <source>Ask the requester…</source>
            <translation>Interroger le demandeur…</translation>
        </message>
        <message>
            <source>Question; where the law lets it, the clock stands still until the answer</source>
            <translation>Question ; là où la loi le permet, le délai est suspendu jusqu’à la réponse</translation>
        </message>
    </context>
    <context>
        <name>VariableType</name>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Ordered categories</source>
            <translation>Catégories ordonnées</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
    </context>
    <context>
        <name>Verdict</name>
        <message>
            <source>Approved</source>
            <translation>Approuvée</translation>
        </message>
        <message>
            <source>With conditions</source>
            <translation>Sous conditions</translation>
        </message>
        <message>
            <source>Coarser</source>
            <translation>À agréger</translation>
        </message>
        <message>
            <source>Other variable</source>
            <translation>Autre variable</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Question asked</source>
            <translation>Question posée</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Authorised</source>
            <translation>Autorisation</translation>
        </message>
        <message>
            <source>Authorised in part</source>
            <translation>Autorisation partielle</translation>
        </message>
        <message>
            <source>Refused</source>
            <comment>decision of a committee</comment>
            <translation>Refus</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Requester</source>
            <translation>Demandeur</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Délégué à la protection des données</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>Committee member</source>
            <translation>Membre du comité</translation>
        </message>
        <message>
            <source>Controller</source>
            <translation>Responsable du traitement</translation>
        </message>
        <message>
            <source>Public</source>
            <comment>role of a person without rights</comment>
            <translation>Public</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Amendment</source>
            <translation>Modification</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Prolongation</translation>
        </message>
        <message>
            <source>Accession</source>
            <translation>Adhésion</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>severity of a finding</comment>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Warning</source>
            <comment>severity of a finding</comment>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>severity of a finding</comment>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>answer to a yes/no question</comment>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Retiré</translation>
        </message>
        <message>
            <source>Data extracted</source>
            <translation>Données extraites</translation>
        </message>
        <message>
            <source>Data delivered</source>
            <translation>Données livrées</translation>
        </message>
        <message>
            <source>Published</source>
            <comment>a decision or protocol</comment>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Reconsideration asked</source>
            <translation>Réexamen demandé</translation>
        </message>
        <message>
            <source>Reconsideration answered</source>
            <translation>Réexamen : réponse donnée</translation>
        </message>
        <message>
            <source>Data destroyed</source>
            <translation>Données détruites</translation>
        </message>
    </context>
    <context>
        <name>beraad::ActionBar</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
    </context>
    <context>
        <name>beraad::AdviceDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Advice of %1</source>
            <comment>organisation</comment>
            <translation>Avis de %1</translation>
        </message>
        <message>
            <source>Draft advice of %1</source>
            <comment>organisation</comment>
            <translation>Projet d’avis de %1</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Langue du document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::AnswerEditor</name>
        <message>
            <source>year-month-day, e.g. %1</source>
            <translation>année-mois-jour, p. ex. %1</translation>
        </message>
        <message>
            <source>—</source>
            <comment>no choice made yet</comment>
            <translation>—</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Pas encore connu</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choisir un fichier</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Function</source>
            <comment>of a person</comment>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Fill in my details</source>
            <translation>Reprendre mes coordonnées</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Nom de l’organisation</translation>
        </message>
        <message>
            <source>Add a row</source>
            <translation>Ajouter une ligne</translation>
        </message>
        <message>
            <source>Remove row %1</source>
            <translation>Supprimer la ligne %1</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Keeping the file</source>
            <translation>Conservation du fichier</translation>
        </message>
        <message>
            <source>No file yet; one can also be dropped here</source>
            <translation>Pas encore de fichier ; on peut aussi en déposer un ici</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>file name, size</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · the file itself is not in this workspace: choose it again</source>
            <comment>file name, size</comment>
            <translation>%1 · %2 · le fichier lui-même n’est pas dans cet espace de travail : choisissez-le de nouveau</translation>
        </message>
    </context>
    <context>
        <name>beraad::Basket</name>
        <message>
            <source>Add to</source>
            <translation>Ajouter à</translation>
        </message>
        <message>
            <source>Request to add to</source>
            <translation>Demande à compléter</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Ouvrir la demande</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Brouillon sans titre</translation>
        </message>
        <message>
            <source>A new request</source>
            <translation>Une nouvelle demande</translation>
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
                <numerusform>%n variable ajoutée à « %1 »</numerusform>
                <numerusform>%n variables ajoutées à « %1 »</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::CataloguePlace</name>
        <message>
            <source>Import a catalogue…</source>
            <translation>Importer un catalogue…</translation>
        </message>
        <message>
            <source>Show all variables</source>
            <translation>Afficher toutes les variables</translation>
        </message>
        <message>
            <source>Name, meaning or code, in any language</source>
            <translation>Nom, signification ou code, dans toutes les langues</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Narrow the list</source>
            <translation>Affiner la liste</translation>
        </message>
        <message>
            <source>No variable matches</source>
            <translation>Aucune variable trouvée</translation>
        </message>
        <message>
            <source>Try fewer letters, or let go of a holder, category or sensitivity.</source>
            <translation>Essayez avec moins de lettres, ou retirez un détenteur, une catégorie ou une sensibilité.</translation>
        </message>
        <message>
            <source>The catalogue is empty</source>
            <translation>Le catalogue est vide</translation>
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
            <translation>Importer un catalogue</translation>
        </message>
        <message>
            <source>Catalogue</source>
            <translation>Catalogue</translation>
        </message>
        <message>
            <source>Where the catalogue came from</source>
            <translation>D’où vient le catalogue</translation>
        </message>
        <message>
            <source>Import what a holder publishes: DCAT, DDI, SKOS, a statistics file or CSV. A file can also be dropped here.</source>
            <translation>Importez ce qu’un détenteur publie : DCAT, DDI, SKOS, un fichier statistique ou CSV. Un fichier peut aussi être déposé ici.</translation>
        </message>
        <message numerus="yes">
            <source>more than %n found</source>
            <translation>
                <numerusform>plus de %n trouvée</numerusform>
                <numerusform>plus de %n trouvées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvée</numerusform>
                <numerusform>%n trouvées</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is called “%1”. These have: %2</source>
            <translation>Rien ne s’appelle « %1 ». Ceux-ci contiennent : %2</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The import was stopped; the catalogue is as it was.</source>
            <translation>L’importation a été arrêtée ; le catalogue est resté comme avant.</translation>
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
            <translation>Signification</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
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
            <translation>Signification</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validité</translation>
        </message>
    </context>
    <context>
        <name>beraad::CommandPalette</name>
        <message>
            <source>Places, dossiers, variables, people, actions</source>
            <translation>Rubriques, dossiers, variables, personnes, actions</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Résultats</translation>
        </message>
        <message>
            <source>Nothing has these letters in this order.</source>
            <translation>Aucun résultat ne contient ces lettres dans cet ordre.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ConditionsForm</name>
        <message>
            <source>Proven by</source>
            <translation>À prouver par</translation>
        </message>
        <message>
            <source>By which day</source>
            <translation>Au plus tard le</translation>
        </message>
    </context>
    <context>
        <name>beraad::DatasetDetails</name>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Show its variables</source>
            <translation>Montrer ses variables</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Ouvrir dans le répertoire</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Base juridique</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code chez le détenteur</translation>
        </message>
        <message>
            <source>Period covered</source>
            <translation>Période couverte</translation>
        </message>
        <message>
            <source>Places covered</source>
            <translation>Territoire couvert</translation>
        </message>
        <message>
            <source>Renewed</source>
            <translation>Mis à jour</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Livrée après</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Keywords</source>
            <translation>Mots-clés</translation>
        </message>
        <message>
            <source>Series</source>
            <translation>Série</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Caractéristiques</translation>
        </message>
        <message>
            <source>Given out as (%1)</source>
            <translation>Diffusé sous (%1)</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et encore %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Whom to ask</source>
            <translation>À qui s’adresser</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionDetails</name>
        <message>
            <source>%1 of %2</source>
            <comment>number, day</comment>
            <translation>%1 du %2</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>En vigueur à partir du</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Données de</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Finalité</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Publié à l’adresse</translation>
        </message>
        <message>
            <source>Published elsewhere</source>
            <translation>Publié ailleurs</translation>
        </message>
        <message>
            <source>Decided here</source>
            <translation>Décidé ici</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Variables (%1)</source>
            <comment>number</comment>
            <translation>Variables (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Chain of amendments</source>
            <translation>Chaîne des modifications</translation>
        </message>
        <message>
            <source>%1 (this one)</source>
            <comment>number of a decision</comment>
            <translation>%1 (celle-ci)</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Les suites</translation>
        </message>
    </context>
    <context>
        <name>beraad::DecisionPanel</name>
        <message>
            <source>&amp;Outcome</source>
            <translation>&amp;Résultat</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Numéro</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Conditions</translation>
        </message>
        <message>
            <source>&amp;Motivation</source>
            <translation>&amp;Motivation</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Record the decision</source>
            <translation>Enregistrer la décision</translation>
        </message>
        <message>
            <source>Holds from %1: ten working days after the session, unless the Minister imposes changes (law of 23 November 2023, verified).</source>
            <translation type="vanished">En vigueur à partir du %1 : dix jours ouvrables après la séance, sauf si le ministre impose des modifications (loi du 23 novembre 2023 ; vérifié).</translation>
        </message>
        <message>
            <source>The decision needs a number.</source>
            <translation>La décision doit porter un numéro.</translation>
        </message>
        <message>
            <source>This outcome needs a motivation.</source>
            <translation>Ce résultat doit être motivé.</translation>
        </message>
        <message>
            <source>&amp;Authorised lines</source>
            <translation>Lignes &amp;autorisées</translation>
        </message>
        <message>
            <source>An advice refuses this line</source>
            <translation>Un avis refuse cette ligne</translation>
        </message>
        <message>
            <source>No line is left: that is a refusal.</source>
            <translation>Il ne reste aucune ligne : c’est un refus.</translation>
        </message>
        <message>
            <source>The file goes back among those that wait; its next item is linked to this one.</source>
            <translation>Le dossier retourne parmi ceux qui attendent ; son prochain point renvoie à celui-ci.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too.</source>
            <translation type="vanished">Cette section décide ; le dossier conjoint est décidé, et reçoit son numéro, quand l’autre section a décidé aussi.</translation>
        </message>
        <message>
            <source>This section decides; the joint file is decided, and gets its number, when the other section has decided too (%1).</source>
            <translation>Cette section décide ; le dossier conjoint est décidé et reçoit son numéro lorsque l’autre section a décidé aussi (%1).</translation>
        </message>
        <message>
            <source>Holds from %1, unless the Minister imposes changes (%2).</source>
            <translation>Valable à partir du %1, sauf si le ministre impose des modifications (%2).</translation>
        </message>
    </context>
    <context>
        <name>beraad::DirectoryPlace</name>
        <message>
            <source>Name, abbreviation, or what a body holds</source>
            <translation>Nom, sigle ou données détenues</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Level of government</source>
            <translation>Niveau de pouvoir</translation>
        </message>
        <message>
            <source>No body matches</source>
            <translation>Aucune institution trouvée</translation>
        </message>
        <message>
            <source>Try fewer letters, or all levels.</source>
            <translation>Essayez avec moins de lettres, ou tous les niveaux.</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Tous les niveaux</translation>
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
            <translation>Répertoire</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>New organisation…</source>
            <translation>Nouvelle organisation…</translation>
        </message>
        <message>
            <source>Import a directory…</source>
            <translation>Importer un répertoire…</translation>
        </message>
        <message>
            <source>Export the directory…</source>
            <translation>Exporter le répertoire…</translation>
        </message>
        <message>
            <source>%1 is in the directory</source>
            <comment>organisation</comment>
            <translation>%1 figure dans le répertoire</translation>
        </message>
        <message>
            <source>%1 was changed</source>
            <comment>organisation</comment>
            <translation>%1 a été modifié</translation>
        </message>
        <message>
            <source>Import a directory</source>
            <translation>Importer un répertoire</translation>
        </message>
        <message>
            <source>Directory (*.json)</source>
            <translation>Répertoire (*.json)</translation>
        </message>
        <message>
            <source>Directory imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of organisations</comment>
            <translation>Répertoire importé : %1 nouvelles, %2 modifiées, %3 inchangées</translation>
        </message>
        <message>
            <source>Export the directory</source>
            <translation>Exporter le répertoire</translation>
        </message>
        <message>
            <source>The directory was written to %1</source>
            <comment>file</comment>
            <translation>Le répertoire a été écrit dans %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentDialog</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>&amp;Language of the document</source>
            <translation>&amp;Langue du document</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DocumentsPane</name>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>Langue du document</translation>
        </message>
        <message>
            <source>No authority receives a document: no procedure is needed.</source>
            <translation>Aucune instance ne reçoit de document : aucune procédure n’est requise.</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Enregistrer en PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Save all…</source>
            <translation>Tout enregistrer…</translation>
        </message>
        <message>
            <source>Document and who receives it</source>
            <translation>Document et son destinataire</translation>
        </message>
        <message>
            <source>Save all documents</source>
            <translation>Enregistrer tous les documents</translation>
        </message>
        <message numerus="yes">
            <source>%n document(s) saved in %1</source>
            <translation>
                <numerusform>%n document enregistré dans %1</numerusform>
                <numerusform>%n documents enregistrés dans %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierCard</name>
        <message>
            <source>No day can be said yet</source>
            <translation>Date encore impossible à estimer</translation>
        </message>
        <message numerus="yes">
            <source>No day can be said yet: %n procedure(s) without a stated time</source>
            <translation>
                <numerusform>Date encore impossible à estimer : %n procédure sans durée indiquée</numerusform>
                <numerusform>Date encore impossible à estimer : %n procédures sans durée indiquée</numerusform>
            </translation>
        </message>
        <message>
            <source>Expected in force on %1</source>
            <translation type="vanished">Entrée en vigueur prévue le %1</translation>
        </message>
        <message>
            <source>Expected in force on %1, cautiously %2</source>
            <translation type="vanished">Entrée en vigueur prévue le %1 ; estimation prudente : %2</translation>
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
            <translation>introduit le %1</translation>
        </message>
        <message>
            <source>still open: %1</source>
            <comment>procedures</comment>
            <translation>encore en cours : %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::DossierPage</name>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Procédures</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Lines with their verdicts</source>
            <translation>Lignes et leurs appréciations</translation>
        </message>
        <message>
            <source>Show the fingerprint of each entry</source>
            <translation>Afficher l’empreinte de chaque inscription</translation>
        </message>
        <message>
            <source>Closer (+)</source>
            <translation>Agrandir (+)</translation>
        </message>
        <message>
            <source>Farther (−)</source>
            <translation>Réduire (−)</translation>
        </message>
        <message>
            <source>Everything (0)</source>
            <translation>Tout afficher (0)</translation>
        </message>
        <message>
            <source>No day can be said yet</source>
            <translation>Date encore impossible à estimer</translation>
        </message>
        <message>
            <source>No day can be said yet; no time is known for: %1</source>
            <translation>Date encore impossible à estimer ; aucune durée connue pour : %1</translation>
        </message>
        <message>
            <source>Expected in force on %1 (%2)</source>
            <translation type="vanished">Entrée en vigueur prévue le %1 (%2)</translation>
        </message>
        <message>
            <source>%1, cautiously %2</source>
            <comment>expected day, cautious day</comment>
            <translation type="vanished">%1 ; estimation prudente : %2</translation>
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
            <translation>introduit le %1</translation>
        </message>
        <message>
            <source>Parts of the dossier</source>
            <translation>Parties du dossier</translation>
        </message>
        <message>
            <source>The chosen track</source>
            <translation>La procédure sélectionnée</translation>
        </message>
        <message>
            <source>builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>fait suite à %1</translation>
        </message>
        <message>
            <source>cannot print</source>
            <translation>impression impossible</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>tab, number</comment>
            <translation>Fichiers (%1)</translation>
        </message>
        <message>
            <source>This dossier is not yours to see</source>
            <translation>Ce dossier ne vous est pas destiné</translation>
        </message>
        <message>
            <source>Its parties and the bodies that judge it see what stands in it.</source>
            <translation>Ses parties et les instances qui en jugent voient ce qu’il contient.</translation>
        </message>
        <message>
            <source>Asked back (%1)</source>
            <comment>tab, number</comment>
            <translation>Redemandé (%1)</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Redemandé</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftDocument</name>
        <message>
            <source>change elsewhere</source>
            <translation>modification faite ailleurs</translation>
        </message>
    </context>
    <context>
        <name>beraad::DraftPage</name>
        <message>
            <source>Sections</source>
            <translation>Parties du formulaire</translation>
        </message>
        <message>
            <source>Untitled draft</source>
            <translation>Brouillon sans titre</translation>
        </message>
        <message>
            <source>answer</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>variable</source>
            <translation>variable</translation>
        </message>
        <message>
            <source>removal</source>
            <translation>suppression</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) removed</source>
            <translation>
                <numerusform>%n variable supprimée</numerusform>
                <numerusform>%n variables supprimées</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft · saved</source>
            <translation>Brouillon · enregistré</translation>
        </message>
        <message>
            <source>Draft · saving…</source>
            <translation>Brouillon · enregistrement…</translation>
        </message>
        <message>
            <source>cheaper form</source>
            <translation>forme moins coûteuse</translation>
        </message>
        <message>
            <source>earlier answer</source>
            <translation>réponse antérieure</translation>
        </message>
        <message>
            <source>earlier answers</source>
            <translation>réponses antérieures</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) taken over</source>
            <translation>
                <numerusform>%n réponse antérieure reprise</numerusform>
                <numerusform>%n réponses antérieures reprises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::EvidenceViewer</name>
        <message>
            <source>No files</source>
            <translation>Aucun fichier</translation>
        </message>
        <message>
            <source>Files that are attached to answers of the request are listed here.</source>
            <translation>Les fichiers joints aux réponses de la demande sont énumérés ici.</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Ce fichier ne peut pas être affiché</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Ouverture du fichier…</translation>
        </message>
        <message>
            <source>This type of file is not shown here</source>
            <translation>Ce type de fichier n’est pas affiché ici</translation>
        </message>
        <message>
            <source>It can be opened in another program. Files of strangers can do harm; open it only if you know who made it.</source>
            <translation>Il peut être ouvert dans un autre programme. Les fichiers d’inconnus peuvent nuire; ne l’ouvrez que si vous savez qui l’a fait.</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>“%1” (%2, %3)</source>
            <comment>quoted words, file, place in it</comment>
            <translation>« %1 » (%2, %3)</translation>
        </message>
        <message>
            <source>Find in the files</source>
            <translation>Rechercher dans les fichiers</translation>
        </message>
        <message>
            <source>Copy the words</source>
            <translation>Copier les mots</translation>
        </message>
        <message>
            <source>Quote into the reason</source>
            <translation>Citer dans le motif</translation>
        </message>
        <message>
            <source>Mark the words</source>
            <translation>Marquer les mots</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Écrire une note</translation>
        </message>
        <message>
            <source>What scripts use</source>
            <translation>Ce que les scripts utilisent</translation>
        </message>
        <message>
            <source>Open outside</source>
            <translation>Ouvrir ailleurs</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Enregistrer une copie…</translation>
        </message>
        <message>
            <source>Close the files</source>
            <translation>Fermer les fichiers</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Notes and what was found</source>
            <translation>Notes et résultats</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Trouvé</translation>
        </message>
    </context>
    <context>
        <name>beraad::FacetsModel</name>
        <message>
            <source>Holder</source>
            <translation>Détenteur</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>Sensitivity</source>
            <translation>Sensibilité</translation>
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
            <translation>sélectionné</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
    </context>
    <context>
        <name>beraad::FaultReports</name>
        <message>
            <source>What the catalogue says is wrong</source>
            <translation>Ce que dit le catalogue est inexact</translation>
        </message>
        <message>
            <source>The delivered data are wrong</source>
            <translation>Les données livrées sont inexactes</translation>
        </message>
        <message>
            <source>Mended</source>
            <translation>Corrigé</translation>
        </message>
        <message>
            <source>Known, and stays</source>
            <translation>Connu, et demeure</translation>
        </message>
        <message>
            <source>No fault</source>
            <translation>Pas une erreur</translation>
        </message>
        <message>
            <source>Waits for the holder</source>
            <translation>En attente du détenteur</translation>
        </message>
        <message>
            <source>Report an error…</source>
            <translation>Signaler une erreur…</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <comment>place of the fault, organisation, day</comment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>%1 answered on %2: %3</source>
            <comment>holder, day, text</comment>
            <translation>%1 a répondu le %2 : %3</translation>
        </message>
        <message>
            <source>Answer anew…</source>
            <translation>Répondre à nouveau…</translation>
        </message>
        <message>
            <source>Answer…</source>
            <translation>Répondre…</translation>
        </message>
        <message>
            <source>Report an error to the holder</source>
            <translation>Signaler une erreur au détenteur</translation>
        </message>
        <message>
            <source>What is wrong?</source>
            <translation>Qu’est-ce qui est inexact ?</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>What do you see, and what did you expect? Write no personal data.</source>
            <translation>Que voyez-vous, et qu’attendiez-vous ? N’écrivez pas de données à caractère personnel.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Signaler</translation>
        </message>
        <message>
            <source>The holder finds your report under what needs him.</source>
            <translation>Le détenteur trouve votre signalement parmi ce qui l’attend.</translation>
        </message>
        <message>
            <source>Answer a report</source>
            <translation>Répondre à un signalement</translation>
        </message>
        <message>
            <source>What did you find?</source>
            <translation>Qu’avez-vous constaté ?</translation>
        </message>
        <message>
            <source>Everybody reads this as a note on quality, unless there is no fault.</source>
            <translation>Tout le monde lit ceci comme note de qualité, sauf s’il n’y a pas d’erreur.</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
    </context>
    <context>
        <name>beraad::FigureChartView</name>
        <message>
            <source>Days</source>
            <translation>Jours</translation>
        </message>
        <message>
            <source>Not ended, last seen</source>
            <translation>Non terminé, vu pour la dernière fois</translation>
        </message>
    </context>
    <context>
        <name>beraad::FiguresPlace</name>
        <message>
            <source>Import another system's history…</source>
            <translation>Importer l’historique d’un autre système…</translation>
        </message>
        <message>
            <source>Remove this history</source>
            <translation>Supprimer cet historique</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Enregistrer en CSV…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Enregistrer en PDF…</translation>
        </message>
        <message>
            <source>Work out again</source>
            <translation>Recalculer</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Whose history</source>
            <translation>Historique de</translation>
        </message>
        <message>
            <source>Leg</source>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>Who was waited for</source>
            <translation>Qui était attendu</translation>
        </message>
        <message>
            <source>Year in which it began</source>
            <translation>Année de début</translation>
        </message>
        <message>
            <source>From this activity</source>
            <translation>Depuis cette activité</translation>
        </message>
        <message>
            <source>To this activity</source>
            <translation>Jusqu’à cette activité</translation>
        </message>
        <message>
            <source>Without stops of the clock</source>
            <translation>Sans les suspensions</translation>
        </message>
        <message>
            <source>The numbers behind the chart</source>
            <translation>Les nombres du graphique</translation>
        </message>
        <message>
            <source>The dossiers behind the row</source>
            <translation>Les dossiers de la ligne</translation>
        </message>
        <message>
            <source>Generated history: made up to try things out, not what any body really took.</source>
            <translation>Historique généré : inventé pour essayer, et non les délais réels d’une instance.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Reading the history of all dossiers…</source>
            <translation>Lecture de l’historique de tous les dossiers…</translation>
        </message>
        <message>
            <source>How far the figures are</source>
            <translation>Progression des chiffres</translation>
        </message>
        <message>
            <source>Nothing to count yet</source>
            <translation>Rien à compter pour le moment</translation>
        </message>
        <message>
            <source>Figures appear when dossiers are filed, or when you import another system's history. Perhaps a filter leaves nothing over.</source>
            <translation>Les chiffres apparaissent dès que des dossiers sont introduits ou que vous importez l’historique d’un autre système. Un filtre ne laisse peut-être rien.</translation>
        </message>
        <message>
            <source>Save the table</source>
            <translation>Enregistrer le tableau</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Save chart and table</source>
            <translation>Enregistrer graphique et tableau</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Import another system's history</source>
            <translation>Importer l’historique d’un autre système</translation>
        </message>
        <message>
            <source>Event logs (*.csv *.xes *.xes.gz *.gz *.txt)</source>
            <translation>Journaux d’événements (*.csv *.xes *.xes.gz *.gz *.txt)</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) imported</source>
            <translation>
                <numerusform>%n cas importé</numerusform>
                <numerusform>%n cas importés</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is removed</source>
            <translation>%1 est supprimé</translation>
        </message>
        <message>
            <source>%1 (%2 cases)</source>
            <translation>%1 (%2 cas)</translation>
        </message>
        <message>
            <source>Dossiers of this workspace</source>
            <translation>Dossiers de cet espace de travail</translation>
        </message>
        <message>
            <source>From any activity</source>
            <translation>Depuis toute activité</translation>
        </message>
        <message>
            <source>To any activity</source>
            <translation>Jusqu’à toute activité</translation>
        </message>
        <message>
            <source>All legs</source>
            <translation>Toutes les étapes</translation>
        </message>
        <message>
            <source>All authorities</source>
            <translation>Toutes les autorités</translation>
        </message>
        <message>
            <source>All procedures</source>
            <translation>Toutes les procédures</translation>
        </message>
        <message>
            <source>Everybody waited for</source>
            <translation>Acteurs attendus : tous</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>Toutes les années</translation>
        </message>
        <message>
            <source>Choose a row to see the dossiers behind it</source>
            <translation>Choisissez une ligne pour voir ses dossiers</translation>
        </message>
        <message numerus="yes">
            <source>%n dossier(s) behind this row</source>
            <translation>
                <numerusform>%n dossier derrière cette ligne</numerusform>
                <numerusform>%n dossiers derrière cette ligne</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesModel</name>
        <message>
            <source>Untitled draft</source>
            <translation>Brouillon sans titre</translation>
        </message>
        <message>
            <source>Draft · %1 · changed %2</source>
            <translation>Brouillon · %1 · modifié %2</translation>
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
            <translation>vous attend</translation>
        </message>
    </context>
    <context>
        <name>beraad::FilesPane</name>
        <message>
            <source>Newest first</source>
            <translation>Les plus récents d’abord</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>Les plus anciens d’abord</translation>
        </message>
        <message>
            <source>Last changed first</source>
            <translation>Dernières modifications d’abord</translation>
        </message>
        <message>
            <source>By title</source>
            <translation>Par titre</translation>
        </message>
        <message>
            <source>waits for me</source>
            <translation>m’attend</translation>
        </message>
        <message>
            <source>asked by me</source>
            <translation>demandé par moi</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <comment>organisation</comment>
            <translation>demandé par %1</translation>
        </message>
        <message>
            <source>at %1</source>
            <comment>authority</comment>
            <translation>auprès de %1</translation>
        </message>
        <message>
            <source>Sort</source>
            <translation>Trier</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Only what waits for me</source>
            <translation>Seulement ce qui m’attend</translation>
        </message>
        <message>
            <source>Only what I asked</source>
            <translation>Seulement ce que j’ai demandé</translation>
        </message>
        <message>
            <source>Asked by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>Tout le monde</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Auprès de</translation>
        </message>
        <message>
            <source>Every authority</source>
            <translation>Toutes les instances</translation>
        </message>
        <message>
            <source>No view is saved yet</source>
            <translation>Aucune vue n’est encore enregistrée</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Enregistrer cette vue…</translation>
        </message>
        <message>
            <source>Open the list with this view</source>
            <translation>Ouvrir la liste avec cette vue</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>Renommer cette vue…</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>Supprimer cette vue</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Enregistrer cette vue</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>View “%1” saved</source>
            <translation>Vue « %1 » enregistrée</translation>
        </message>
        <message>
            <source>Rename this view</source>
            <translation>Renommer cette vue</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>There already is a view “%1”</source>
            <translation>Il y a déjà une vue « %1 »</translation>
        </message>
        <message>
            <source>View “%1” deleted</source>
            <translation>Vue « %1 » supprimée</translation>
        </message>
        <message>
            <source>No request matches</source>
            <translation>Aucune demande trouvée</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Pas encore de demandes</translation>
        </message>
        <message>
            <source>Try fewer letters, or take the filters away.</source>
            <translation>Essayez moins de lettres, ou enlevez les filtres.</translation>
        </message>
        <message>
            <source>Start a new one, or drop a request file here. Dossiers of others stand here when you have a part in them.</source>
            <translation>Commencez-en une, ou déposez un fichier de demande ici. Les dossiers d’autrui figurent ici quand vous y avez un rôle.</translation>
        </message>
        <message>
            <source>Title, number or requester</source>
            <translation>Titre, numéro ou demandeur</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Filter and sort</source>
            <translation>Filtrer et trier</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>Vues enregistrées</translation>
        </message>
        <message>
            <source>Take the filters away</source>
            <translation>Enlever les filtres</translation>
        </message>
        <message>
            <source>All phases</source>
            <translation>Toutes les phases</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Brouillons</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>phase of requests</comment>
            <translation>Décidé</translation>
        </message>
        <message>
            <source>Closed or withdrawn</source>
            <translation>Clôturées ou retirées</translation>
        </message>
    </context>
    <context>
        <name>beraad::FindBar</name>
        <message>
            <source>Find in the file</source>
            <translation>Rechercher dans le fichier</translation>
        </message>
        <message>
            <source>In &amp;all files</source>
            <translation>Dans &amp;tous les fichiers</translation>
        </message>
        <message>
            <source>Previous hit (Shift+Enter)</source>
            <translation>Résultat précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <source>Next hit (Enter)</source>
            <translation>Résultat suivant (Entrée)</translation>
        </message>
        <message>
            <source>Close the search (Esc)</source>
            <translation>Fermer la recherche (Échap)</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 of %2, searching…</source>
            <comment>number of the hit, number of hits</comment>
            <translation>%1 sur %2, recherche…</translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s), file %1 of %2</source>
            <translation>
                <numerusform>%n résultat, fichier %1 sur %2</numerusform>
                <numerusform>%n résultats, fichier %1 sur %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hit(s) in all files</source>
            <translation>
                <numerusform>%n résultat dans tous les fichiers</numerusform>
                <numerusform>%n résultats dans tous les fichiers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::FirstRunDialog</name>
        <message>
            <source>Welcome to Beraad</source>
            <translation>Bienvenue dans Beraad</translation>
        </message>
        <message>
            <source>One request for data, every authority that has a say, and the way it goes.</source>
            <translation>Une demande de données, toutes les instances compétentes et le parcours du dossier.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Look around in a demonstration</source>
            <translation>Découvrir une démonstration</translation>
        </message>
        <message>
            <source>A workspace with made-up people and dossiers in every phase. You can play every role, and move the day forward.</source>
            <translation>Un espace de travail avec des personnes fictives et des dossiers à chaque phase. Vous pouvez prendre tous les rôles et avancer la date.</translation>
        </message>
        <message>
            <source>Start an empty workspace of my own</source>
            <translation>Créer mon propre espace de travail, vide</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Your name is still missing.</source>
            <translation>Indiquez votre nom.</translation>
        </message>
        <message>
            <source>Choose the organisation you work for.</source>
            <translation>Choisissez l’organisation pour laquelle vous travaillez.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormChangesCard</name>
        <message>
            <source>The form has changed since this draft was last saved</source>
            <translation>Le formulaire a changé depuis le dernier enregistrement de ce brouillon</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Your answer to %1 stands at “%2” now.</source>
            <comment>id of a question, label of another</comment>
            <translation>Votre réponse à %1 se trouve désormais sous « %2 ».</translation>
        </message>
        <message>
            <source>“%1”: the choice “%2” is called “%3” now.</source>
            <translation>« %1 » : le choix « %2 » s’appelle désormais « %3 ».</translation>
        </message>
        <message>
            <source>“%1” is no longer asked; your answer is kept at the foot of the form.</source>
            <translation>« %1 » n’est plus demandé ; votre réponse est conservée au bas du formulaire.</translation>
        </message>
        <message>
            <source>“%1” was answered already; your answer to %2 is kept at the foot of the form.</source>
            <comment>label of a question, id of another</comment>
            <translation>« %1 » avait déjà une réponse ; votre réponse à %2 est conservée au bas du formulaire.</translation>
        </message>
    </context>
    <context>
        <name>beraad::FormerAnswersCard</name>
        <message>
            <source>No longer asked</source>
            <translation>N’est plus demandé</translation>
        </message>
        <message>
            <source>The form asked this before. Your answers are kept with the request; no authority receives them.</source>
            <translation>Le formulaire le demandait auparavant. Vos réponses sont conservées avec la demande ; aucune autorité ne les reçoit.</translation>
        </message>
    </context>
    <context>
        <name>beraad::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>How Beraad works</source>
            <translation>Fonctionnement de Beraad</translation>
        </message>
        <message>
            <source>One request, every authority</source>
            <translation>Une demande, toutes les instances</translation>
        </message>
        <message>
            <source>A request is a list of variables. From who holds them, who receives them and why, the rules derive which procedures are needed. Each line of the route says which rule asks for it, where that rule stands and how sure that is.</source>
            <translation>Une demande est une liste de variables. Selon qui les détient, qui les reçoit et dans quel but, les règles déterminent les procédures requises. Chaque étape du parcours indique la règle qui l’impose, où cette règle est écrite et quel est son degré de fiabilité.</translation>
        </message>
        <message>
            <source>Nothing is guessed</source>
            <translation>Rien n’est deviné</translation>
        </message>
        <message>
            <source>A fact that is missing becomes a question. Both branches are shown, the stricter one first, and a named person decides.</source>
            <translation>Un fait manquant devient une question. Les deux voies sont affichées, la plus stricte d’abord, et une personne désignée par son nom tranche.</translation>
        </message>
        <message>
            <source>How sure is a statement?</source>
            <translation>Quelle est la fiabilité d’une affirmation ?</translation>
        </message>
        <message>
            <source>Verified: checked in the law or at the body itself. From the note: stated by the SERV in 2022. Derived: follows from verified statements. Unverified: ask the authority before you rely on it.</source>
            <translation>Vérifié : contrôlé dans la loi ou auprès de l’institution elle-même. Selon la note : indiqué par le SERV en 2022. Déduit : découle d’éléments vérifiés. À vérifier : renseignez-vous auprès de l’instance avant de vous y fier.</translation>
        </message>
        <message>
            <source>The dates</source>
            <translation>Les dates</translation>
        </message>
        <message>
            <source>The likely date adds up the stated expectations along the slowest chain of procedures and the sessions in the calendar. The cautious date is later; where no expectation is known, Beraad says so instead of inventing one.</source>
            <translation>La date probable s’obtient en additionnant les durées indiquées le long de la chaîne de procédures la plus lente, compte tenu des séances du calendrier. L’estimation prudente est plus tardive ; lorsqu’aucune durée n’est connue, Beraad le signale au lieu d’en inventer une.</translation>
        </message>
        <message>
            <source>Everything is kept</source>
            <translation>Tout est conservé</translation>
        </message>
        <message>
            <source>Drafts save themselves. What is submitted, said and decided is written down once, in a chain that anyone can verify.</source>
            <translation>Les brouillons s’enregistrent automatiquement. Ce qui est introduit, dit et décidé est consigné une seule fois, dans une chaîne que chacun peut vérifier.</translation>
        </message>
        <message>
            <source>This is a demonstration</source>
            <translation>Ceci est une démonstration</translation>
        </message>
        <message>
            <source>People and dossiers are made up. Change who you are at the top right, and move the day forward to see a dossier travel.</source>
            <translation>Les personnes et les dossiers sont fictifs. Changez de personne en haut à droite et avancez la date pour voir un dossier suivre son parcours.</translation>
        </message>
        <message>
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Fichiers joints</translation>
        </message>
        <message>
            <source>A file that is attached is kept in the workspace, once, and whoever may read the answer may open it. What is opened is a copy. An exported request has its files in a folder beside it.</source>
            <translation>Un fichier joint est conservé dans l’espace de travail, une seule fois, et qui peut lire la réponse peut l’ouvrir. Ce qui s’ouvre est une copie. Une demande exportée a ses fichiers dans un dossier à côté.</translation>
        </message>
        <message>
            <source>The list of requests</source>
            <translation>La liste des demandes</translation>
        </message>
        <message>
            <source>You see the dossiers in which you have a part. What you filter and sort can be saved as a view under a name, and one view can be the one that the list opens with.</source>
            <translation>Vous voyez les dossiers dans lesquels vous avez un rôle. Ce que vous filtrez et triez peut être enregistré comme vue sous un nom, et la liste peut s’ouvrir avec l’une d’elles.</translation>
        </message>
        <message>
            <source>Judging lines</source>
            <translation>Apprécier les lignes</translation>
        </message>
        <message>
            <source>Each line of a request gets a verdict of each holder and recipient. One letter is enough: A approve, C with conditions, G coarsen, V replace, R refuse, Q ask. A verdict is for all selected lines, or for a whole data set on its heading. N and P go to the next and the previous line without a verdict, U shows only those, D groups by data set. Verdicts can be taken back until the advice is signed.</source>
            <translation>Chaque ligne d’une demande reçoit une appréciation de chaque détenteur et de chaque destinataire. Une lettre suffit : A approuver, C avec conditions, G agréger, V remplacer, R refuser, Q questionner. Une appréciation vaut pour toutes les lignes choisies ou, sur l’en-tête d’un jeu de données, pour le jeu entier. N et P vont à la ligne suivante ou précédente sans appréciation, U ne montre que celles-là, D groupe par jeu de données. Les appréciations peuvent être reprises tant que l’avis n’est pas signé.</translation>
        </message>
        <message>
            <source>Refusing needs a reason</source>
            <translation>Un refus demande un motif</translation>
        </message>
        <message>
            <source>So do coarsening, replacing, and saying otherwise than was said before of the same variable for the same kind of purpose. What could be given instead is worked out from the code list, the parts of a date and the catalogue.</source>
            <translation>De même pour agréger, remplacer et s’écarter de ce qui a été dit auparavant de la même variable pour le même type de finalité. Ce qui peut être donné à la place est calculé à partir de la liste de codes, des parties d’une date et du catalogue.</translation>
        </message>
        <message>
            <source>Files beside the lines</source>
            <translation>Fichiers à côté des lignes</translation>
        </message>
        <message>
            <source>A PDF is read by a separate program that can do nothing else, and scripts in it never run. Marks and notes are kept beside the file, never in it. Words that are selected can be quoted into a reason.</source>
            <translation>Un PDF est lu par un programme séparé qui ne peut rien faire d’autre, et les scripts qu’il contient ne sont jamais exécutés. Les marques et les notes sont gardées à côté du fichier, jamais dedans. Les mots sélectionnés peuvent être cités dans un motif.</translation>
        </message>
        <message>
            <source>Sessions and their agendas</source>
            <translation>Les séances et leurs ordres du jour</translation>
        </message>
        <message>
            <source>A file waits until it is complete (Ctrl+E) and then goes on an agenda: drag it, or Ctrl+J. Plan (Ctrl+L) proposes a session for every waiting file and says for each why not an earlier one; nothing moves before the proposal is accepted, and what is pinned never does. Hand-in and dispatch days are counted back from the session in working days.</source>
            <translation>Un dossier attend d’être complet (Ctrl+E), puis passe à un ordre du jour : faites-le glisser, ou Ctrl+J. Planifier (Ctrl+L) propose une séance pour chaque dossier en attente et dit pourquoi pas une séance antérieure ; rien ne bouge avant que la proposition soit acceptée, et ce qui est fixé ne bouge jamais. Les jours de dépôt et d’envoi se comptent en jours ouvrables à rebours de la séance.</translation>
        </message>
        <message>
            <source>Holding a session</source>
            <translation>Tenir une séance</translation>
        </message>
        <message>
            <source>Enter opens the page of a session. Tick who is present and who chairs, note who steps aside from an item, record the votes, then decide it (Ctrl+Shift+D). Somebody must chair, there must be a quorum, and the votes must carry the decision. Where the rules of the house are not known, the chair states how they are read, and that stands in the minutes. Alt+Up and Alt+Down change the order; after the minutes are closed nothing can be added.</source>
            <translation>Entrée ouvre la page d’une séance. Cochez qui est présent et qui préside, notez qui se retire d’un point, enregistrez les votes, puis décidez (Ctrl+Maj+D). Quelqu’un doit présider, le quorum doit être atteint et les votes doivent porter la décision. Là où le règlement n’est pas connu, la présidence dit comment il est lu, et cela figure au procès-verbal. Alt+Haut et Alt+Bas changent l’ordre ; une fois le procès-verbal clos, rien ne peut être ajouté.</translation>
        </message>
        <message>
            <source>What a clock means</source>
            <translation>Ce que mesure un délai</translation>
        </message>
        <message>
            <source>The clock of a procedure starts when the file is complete and ends with the decision. Where the law lets a question stop it, days of waiting for the answer do not count: net time is without them, gross time with them. A term of the law is shown with its source; where none was found, the date is only what is usual. Days are Belgian days, and working days leave out the public holidays.</source>
            <translation>Le délai d’une procédure commence lorsque le dossier est complet et s’achève par la décision. Là où la loi permet qu’une question le suspende, les jours d’attente de la réponse ne comptent pas : le temps net est sans eux, le temps brut avec eux. Un délai légal est affiché avec sa source ; là où aucun n’a été trouvé, la date n’indique que ce qui est habituel. Les jours sont des jours belges, et les jours fériés ne sont pas ouvrables.</translation>
        </message>
        <message>
            <source>The register of decisions</source>
            <translation>Le registre des décisions</translation>
        </message>
        <message>
            <source>Decisions made here and decisions published elsewhere stand in one list, each with the chain of its amendments and with what follows it: entry into force, delivery, publication, destruction and its proof. Enter opens the dossier, Ctrl+O the deliberation as a PDF, Ctrl+Shift+P begins a new request that cites the decision, Ctrl+C copies the reference. Variables and conditions are shown only to those who have a part in the dossier.</source>
            <translation>Les décisions prises ici et celles publiées ailleurs figurent dans une seule liste, chacune avec la chaîne de ses modifications et ses suites : entrée en vigueur, livraison, publication, destruction et sa preuve. Entrée ouvre le dossier, Ctrl+O la délibération en PDF, Ctrl+Maj+P commence une nouvelle demande qui cite la décision, Ctrl+C copie la référence. Seules les personnes qui ont part au dossier voient les variables et les conditions.</translation>
        </message>
        <message>
            <source>How figures are worked out</source>
            <translation>Comment les chiffres sont établis</translation>
        </message>
        <message>
            <source>Every chart says how many files it is made of and how many of them are still open. The median and the quartiles interpolate linearly between the sorted values (the definition that R and NumPy use unless told otherwise). The whiskers of a box end at the last value within one and a half times its height; what lies beyond is drawn by itself.</source>
            <translation>Chaque graphique dit sur combien de dossiers il porte et combien sont encore ouverts. La médiane et les quartiles sont interpolés linéairement entre les valeurs triées (la définition qu’utilisent R et NumPy sauf indication contraire). Les moustaches d’une boîte s’arrêtent à la dernière valeur à moins d’une fois et demie sa hauteur ; ce qui est au-delà est dessiné à part.</translation>
        </message>
        <message>
            <source>Open files are not left out</source>
            <translation>Les dossiers ouverts ne sont pas écartés</translation>
        </message>
        <message>
            <source>A file that is still open has taken at least so long: it is censored. Survival curves (Kaplan and Meier) count it until today and mark it; leaving it out would make every leg look quicker than it is. Where fewer than half are finished, there is no median yet, and none is shown.</source>
            <translation>Un dossier encore ouvert a déjà duré au moins autant : il est censuré. Les courbes de survie (Kaplan et Meier) le comptent jusqu’à aujourd’hui et le marquent ; l’écarter ferait paraître chaque étape plus rapide qu’elle ne l’est. Là où moins de la moitié est terminée, il n’y a pas encore de médiane, et aucune n’est montrée.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Once a day the overview lists what waits for you or comes up. It presses more as time passes, and what has waited too long also reaches the controller of the organisation. In the list (Ctrl+Shift+R) Enter opens a matter, S puts it off for a week, D puts it away until it presses more, Ctrl+Z takes that back. For each kind you choose: on the list, at once on the desktop, or never. On the desktop no dossier is named.</source>
            <translation>Chaque jour, l’aperçu énumère ce qui vous attend ou approche. Avec le temps, cela presse davantage, et ce qui attend trop longtemps parvient aussi au responsable du traitement de l’organisation. Dans la liste (Ctrl+Maj+R), Entrée ouvre une affaire, S la reporte d’une semaine, D l’écarte jusqu’à ce qu’elle presse davantage, Ctrl+Z annule. Pour chaque type, vous choisissez : dans la liste, aussitôt sur le bureau, ou jamais. Sur le bureau, aucun dossier n’est nommé.</translation>
        </message>
        <message>
            <source>What happened here before</source>
            <translation>Ce qui s’est passé ici auparavant</translation>
        </message>
        <message>
            <source>Once thirty files were decided in this workspace, the dates come from them: the rest of the way is played many times with how long each step took here. By the first day half of the plays were through, by the second nine in ten. Files that still wait are not counted, so that in a growing backlog the days are too early.</source>
            <translation>Dès que trente dossiers ont été décidés dans cet espace de travail, les dates en proviennent : le reste du parcours est joué de nombreuses fois avec la durée que chaque étape a prise ici. Au premier jour, la moitié des parties étaient terminées ; au second, neuf sur dix. Les dossiers encore en attente ne sont pas comptés : si l’arriéré croît, les dates sont trop optimistes.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImagePane</name>
        <message>
            <source>Picture of %1 × %2 pixels</source>
            <translation>Image de %1 × %2 pixels</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportBar</name>
        <message>
            <source>Stop the import</source>
            <translation>Arrêter l’importation</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>Progression de l’importation</translation>
        </message>
        <message>
            <source>Importing %1: %2 items</source>
            <translation>Importation de %1 : %2 éléments</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportReportView</name>
        <message>
            <source>Save as text…</source>
            <translation>Enregistrer comme texte…</translation>
        </message>
        <message>
            <source>Back to the catalogue</source>
            <translation>Retour au catalogue</translation>
        </message>
        <message>
            <source>What the import of %1 did</source>
            <translation>Ce qu’a fait l’importation de %1</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Disparues de la source</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifiées</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lues</translation>
        </message>
        <message>
            <source>New</source>
            <comment>items of an import</comment>
            <translation>Nouvelles</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Inchangées</translation>
        </message>
        <message>
            <source>Gone</source>
            <comment>items of an import</comment>
            <translation>Disparues</translation>
        </message>
        <message>
            <source>Requests that ask for what changed</source>
            <translation>Demandes qui portent sur ce qui a changé</translation>
        </message>
        <message>
            <source>and %1 more</source>
            <translation>et encore %1</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Pas repris tel quel</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Fichiers texte (*.txt)</translation>
        </message>
        <message>
            <source>import.txt</source>
            <translation>importation.txt</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>Le rapport a été enregistré.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ImportSheet</name>
        <message>
            <source>Import a catalogue</source>
            <translation>Importer un catalogue</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Holder, where the file names none</source>
            <translation>Détenteur, quand le fichier n’en nomme pas</translation>
        </message>
        <message>
            <source>Data set, where the file names none</source>
            <translation>Jeu de données, quand le fichier n’en nomme pas</translation>
        </message>
        <message>
            <source>Category of data</source>
            <translation>Catégorie de données</translation>
        </message>
        <message>
            <source>Language of the texts</source>
            <translation>Langue des textes</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>As the file shows</source>
            <translation>D’après le fichier</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non précisé</translation>
        </message>
        <message>
            <source>No file is chosen. A file can also be dropped here.</source>
            <translation>Aucun fichier n’est choisi. Un fichier peut aussi être déposé ici.</translation>
        </message>
        <message>
            <source>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;All files (*)</source>
            <translation>Catalogues (*.csv *.tsv *.ttl *.rdf *.nt *.jsonld *.xml *.json *.gz *.sas7bdat *.dta *.sav *.por);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Looking into the file…</source>
            <translation>Examen du fichier…</translation>
        </message>
        <message>
            <source>%1. It holds nothing that a catalogue keeps.</source>
            <translation>%1. Il ne contient rien qu’un catalogue conserve.</translation>
        </message>
        <message>
            <source>%1. It begins with:</source>
            <translation>%1. Il commence par :</translation>
        </message>
    </context>
    <context>
        <name>beraad::IntakePage</name>
        <message>
            <source>Back to the board</source>
            <translation type="vanished">Retour au tableau</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>En ordre</translation>
        </message>
        <message>
            <source>Ask back</source>
            <translation>Redemander</translation>
        </message>
        <message>
            <source>Next to judge</source>
            <translation>Suivant à apprécier</translation>
        </message>
        <message>
            <source>Previous to judge</source>
            <translation>Précédent à apprécier</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation>Le dossier est complet</translation>
        </message>
        <message>
            <source>Send the message</source>
            <translation>Envoyer le message</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>What is asked back keeps the file from being complete.</source>
            <translation>Ce qui est redemandé empêche le dossier d’être complet.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) still have to be judged.</source>
            <translation>
                <numerusform>%n point reste à apprécier.</numerusform>
                <numerusform>%n points restent à apprécier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Something is let pass: say why in the note.</source>
            <translation>Un point est admis malgré tout : dites pourquoi dans la note.</translation>
        </message>
        <message>
            <source>Nothing is asked back</source>
            <translation>Rien n’est redemandé</translation>
        </message>
        <message>
            <source>One message to the requester, in the language of the file</source>
            <translation>Un seul message au demandeur, dans la langue du dossier</translation>
        </message>
        <message>
            <source>The clock of the file starts</source>
            <translation>Le délai du dossier commence</translation>
        </message>
        <message>
            <source>All points at once; the file waits for the requester</source>
            <translation>Tous les points à la fois ; le dossier attend le demandeur</translation>
        </message>
        <message>
            <source>The file is complete; its clock runs</source>
            <translation>Le dossier est complet ; son délai court</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) asked back in one message</source>
            <translation>
                <numerusform>%n point redemandé en un seul message</numerusform>
                <numerusform>%n points redemandés en un seul message</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 there, %3 missing, %4 to be judged, %5 needed before the decision</source>
            <translation>%1 sur %2 présents, %3 manquants, %4 à apprécier, %5 nécessaires avant la décision</translation>
        </message>
        <message numerus="yes">
            <source>%n to ask back</source>
            <translation>
                <numerusform>%n à redemander</numerusform>
                <numerusform>%n à redemander</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to be judged</source>
            <translation>
                <numerusform>%n à apprécier</numerusform>
                <numerusform>%n à apprécier</numerusform>
            </translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <source>In the file: %1</source>
            <translation>Dans le dossier : %1</translation>
        </message>
        <message>
            <source>What the authority asks</source>
            <translation>Ce que demande l’instance</translation>
        </message>
        <message>
            <source>Add to this point, in your own words</source>
            <translation>Ajoutez à ce point, dans vos propres mots</translation>
        </message>
        <message>
            <source>At the end of the message, or as a note that the file is complete</source>
            <translation>À la fin du message, ou comme note au constat que le dossier est complet</translation>
        </message>
    </context>
    <context>
        <name>beraad::ItemPane</name>
        <message>
            <source>The agenda is empty</source>
            <translation>L’ordre du jour est vide</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Un dossier d’autrui</translation>
        </message>
        <message>
            <source>Asked by %1</source>
            <translation>Demandé par %1</translation>
        </message>
        <message>
            <source>File %1</source>
            <translation>Dossier %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>complet depuis le %1</translation>
        </message>
        <message>
            <source>postponed on %1: %2</source>
            <translation>reporté le %1 : %2</translation>
        </message>
        <message>
            <source>%1 on %2, number %3</source>
            <comment>outcome, day, number</comment>
            <translation>%1 le %2, numéro %3</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Encore personne</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>kind of document, organisation</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, verdict</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>No advice signed yet</source>
            <translation>Aucun avis signé</translation>
        </message>
        <message>
            <source>advices differ</source>
            <translation>avis divergents</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s), with the advices</source>
            <translation>
                <numerusform>%n ligne, avec les avis</numerusform>
                <numerusform>%n lignes, avec les avis</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Rapporteur</source>
            <translation>&amp;Rapporteur</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documents</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>For the min&amp;utes</source>
            <translation>Pour le procès-verba&amp;l</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Lines with the advices</source>
            <translation>Lignes avec les avis</translation>
        </message>
        <message>
            <source>%1 on %2 by %3</source>
            <comment>outcome, day, section of a committee</comment>
            <translation>%1 le %2 par %3</translation>
        </message>
        <message>
            <source>also before %1 on %2</source>
            <comment>section of a committee, day</comment>
            <translation>aussi devant %1 le %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::LineDetails</name>
        <message>
            <source>Why it is asked</source>
            <translation>Justification de la demande</translation>
        </message>
        <message>
            <source>No justification was given.</source>
            <translation>Aucune justification n’a été donnée.</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Niveau de détail</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Population</source>
            <translation>Population</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Catégorie</translation>
        </message>
        <message>
            <source>What others advise</source>
            <translation>Avis des autres instances</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its sentence</comment>
            <translation type="vanished">%1 : %2</translation>
        </message>
        <message>
            <source>The variable</source>
            <translation>La variable</translation>
        </message>
        <message>
            <source>The catalogue does not know this variable.</source>
            <translation>Cette variable ne figure pas au catalogue.</translation>
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
            <translation>Unité</translation>
        </message>
        <message>
            <source>Exists</source>
            <translation>Disponible</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Not in the whole period asked for</source>
            <translation>Ne couvre pas toute la période demandée</translation>
        </message>
        <message>
            <source>Codes (%1)</source>
            <translation>Codes (%1)</translation>
        </message>
        <message numerus="yes">
            <source>and %n more, see the catalogue</source>
            <translation>
                <numerusform>et %n autre, voir le catalogue</numerusform>
                <numerusform>et %n autres, voir le catalogue</numerusform>
            </translation>
        </message>
        <message>
            <source>Said before</source>
            <translation>Appréciations antérieures</translation>
        </message>
        <message>
            <source>Nobody has judged this variable in this workspace yet.</source>
            <translation>Personne n’a encore apprécié cette variable dans cet espace de travail.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>organisation, day</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Un dossier de tiers</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>organisation, its reasons</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Signed advices differ</source>
            <translation>Les avis signés divergent</translation>
        </message>
        <message>
            <source>Questions and notes on the dossier</source>
            <translation>Questions et notes sur le dossier</translation>
        </message>
        <message>
            <source>Questions and notes</source>
            <translation>Questions et notes</translation>
        </message>
        <message>
            <source>not signed yet</source>
            <translation>pas encore signé</translation>
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
            <translation>Comme la demande</translation>
        </message>
        <message>
            <source>No variables yet. The catalogue holds what can be asked for; what you add there appears here.</source>
            <translation>Aucune variable pour l’instant. Le catalogue contient ce qui peut être demandé ; ce que vous y ajoutez à la demande apparaît ici.</translation>
        </message>
        <message>
            <source>Find variables…</source>
            <translation>Chercher des variables…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Variables asked for</source>
            <translation>Variables demandées</translation>
        </message>
        <message>
            <source>More questions about the variable</source>
            <translation>Plus de questions sur la variable</translation>
        </message>
    </context>
    <context>
        <name>beraad::LogSheet</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import the history of another system</source>
            <translation>Importer l’historique d’un autre système</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Non indiqué</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Date et heure</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>Acteur</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Écrit comme</translation>
        </message>
        <message>
            <source>Times without a zone are read as Belgian. Nothing is kept when a line cannot be read.</source>
            <translation>Les heures sans fuseau sont lues comme belges. Rien n’est conservé si une ligne est illisible.</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Les premières lignes du fichier</translation>
        </message>
        <message>
            <source>Say what it is called here.</source>
            <translation>Donnez-lui un nom.</translation>
        </message>
        <message>
            <source>Say which columns name the case, the activity and the time.</source>
            <translation>Indiquez les colonnes du cas, de l’activité et de la date.</translation>
        </message>
    </context>
    <context>
        <name>beraad::MainWindow</name>
        <message>
            <source>Search or do something</source>
            <translation>Rechercher ou agir</translation>
        </message>
        <message>
            <source>Back to where you were</source>
            <translation>Revenir où vous étiez</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <source>Narrow or widen the rail</source>
            <translation>Réduire ou élargir la barre latérale</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>Next language</source>
            <translation>Langue suivante</translation>
        </message>
        <message>
            <source>Help and shortcuts</source>
            <translation>Aide et raccourcis</translation>
        </message>
        <message>
            <source>Close Beraad</source>
            <translation>Quitter Beraad</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Rubriques</translation>
        </message>
        <message>
            <source>Beraad – demonstration</source>
            <translation>Beraad – démonstration</translation>
        </message>
        <message>
            <source>Act as %1</source>
            <comment>person</comment>
            <translation>Agir en tant que %1</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Whom do you act as? Name, role or organisation</source>
            <translation>Qui êtes-vous ? Nom, rôle ou organisation</translation>
        </message>
    </context>
    <context>
        <name>beraad::MessageBar</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>beraad::NotesPanel</name>
        <message>
            <source>Marks and notes</source>
            <translation>Marques et notes</translation>
        </message>
        <message>
            <source>No notes</source>
            <translation>Aucune note</translation>
        </message>
        <message>
            <source>Choose words and mark them or write a note; it is kept beside the file, never in it.</source>
            <translation>Choisissez des mots et marquez-les, ou écrivez une note; elle est gardée à côté du fichier, jamais dedans.</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Écrire…</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citer</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>A mark without words</source>
            <translation>Une marque sans mots</translation>
        </message>
        <message>
            <source>“%1”</source>
            <comment>quotation</comment>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on %1</source>
            <comment>place in a file</comment>
            <translation>Note sur %1</translation>
        </message>
        <message>
            <source>Keep the note</source>
            <translation>Garder la note</translation>
        </message>
        <message>
            <source>The note is removed</source>
            <translation>La note est supprimée</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationDetails</name>
        <message>
            <source>Data protection officer</source>
            <translation>Délégué à la protection des données</translation>
        </message>
        <message>
            <source>No contact is known. The directory of the body itself or its website may name one.</source>
            <translation>Aucun contact connu. L’annuaire ou le site web de l’institution en mentionne peut-être un.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Write to the DPO</source>
            <translation>Écrire au DPO</translation>
        </message>
        <message>
            <source>Copy e-mail</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <source>Question about a data request</source>
            <comment>subject of an e-mail</comment>
            <translation>Question concernant une demande de données</translation>
        </message>
        <message>
            <source>%1 copied</source>
            <comment>e-mail address</comment>
            <translation>Adresse copiée : %1</translation>
        </message>
        <message>
            <source>What the rules look at</source>
            <translation>Ce dont les règles tiennent compte</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Détient</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Autorité fédérale</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Instance flamande</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>For research with pseudonymised data, received by %1.</source>
            <translation>Pour une recherche sur données pseudonymisées ; destinataire : %1.</translation>
        </message>
        <message>
            <source>Decides or acts in</source>
            <translation>Décide ou intervient dans</translation>
        </message>
        <message>
            <source>%1 (demo)</source>
            <comment>person</comment>
            <translation>%1 (démo)</translation>
        </message>
        <message>
            <source>People in this workspace</source>
            <translation>Personnes dans cet espace de travail</translation>
        </message>
        <message>
            <source>Asking for data: %1</source>
            <comment>category of data</comment>
            <translation>Demander des données : %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>dossier id, title</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>A general question</source>
            <translation>Une question générale</translation>
        </message>
    </context>
    <context>
        <name>beraad::OrganisationEditor</name>
        <message>
            <source>Dutch</source>
            <translation>néerlandais</translation>
        </message>
        <message>
            <source>French</source>
            <translation>français</translation>
        </message>
        <message>
            <source>German</source>
            <translation>allemand</translation>
        </message>
        <message>
            <source>English</source>
            <translation>anglais</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Nouvelle organisation</translation>
        </message>
        <message>
            <source>Change %1</source>
            <comment>an organisation</comment>
            <translation>Modifier %1</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Id</translation>
        </message>
        <message>
            <source>lower-case letters, digits, '-' and '.': agodi</source>
            <translation>minuscules, chiffres, '-' et '.' : agodi</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>member of an organisation, language</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Abbreviation</source>
            <translation>Abréviation</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>Ce qu’elle détient</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Federal government</source>
            <translation>Autorité fédérale</translation>
        </message>
        <message>
            <source>Flemish public body</source>
            <translation>Instance flamande</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>law, article, or page where this is said</source>
            <translation>loi, article ou page où cela figure</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Degré de certitude</translation>
        </message>
        <message>
            <source>Data protection officer</source>
            <translation>Délégué à la protection des données</translation>
        </message>
        <message>
            <source>E-mail of the DPO</source>
            <translation>E-mail du DPO</translation>
        </message>
        <message>
            <source>Telephone of the DPO</source>
            <translation>Téléphone du DPO</translation>
        </message>
        <message>
            <source>Web page of the DPO</source>
            <translation>Page web du DPO</translation>
        </message>
        <message>
            <source>Site of the organisation</source>
            <translation>Site de l’organisation</translation>
        </message>
        <message>
            <source>An id of lower-case letters, digits, '-' and '.' is needed.</source>
            <translation>Un id en minuscules, chiffres, '-' et '.' est nécessaire.</translation>
        </message>
        <message>
            <source>There is an organisation %1 already.</source>
            <translation>Il existe déjà une organisation %1.</translation>
        </message>
        <message>
            <source>A name in at least one language is needed.</source>
            <translation>Un nom dans au moins une langue est nécessaire.</translation>
        </message>
        <message>
            <source>%1 is not an e-mail address.</source>
            <translation>%1 n’est pas une adresse e-mail.</translation>
        </message>
        <message>
            <source>Rules look at what you changed: say in the source where it comes from.</source>
            <translation>Des règles examinent ce que vous avez modifié : indiquez dans la source d’où cela vient.</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutcomesEditor</name>
        <message>
            <source>Add a procedure</source>
            <translation>Ajouter une procédure</translation>
        </message>
        <message>
            <source>Add a finding</source>
            <translation>Ajouter un constat</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravité</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Take this out</source>
            <translation>Enlever ceci</translation>
        </message>
    </context>
    <context>
        <name>beraad::OutlineModel</name>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <source>%1 of %2 required answers</source>
            <translation>%1 réponses obligatoires sur %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::OverviewPlace</name>
        <message>
            <source>Needs you</source>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Late or at risk</source>
            <translation>En retard ou à risque</translation>
        </message>
        <message>
            <source>Next sessions</source>
            <translation>Prochaines séances</translation>
        </message>
        <message>
            <source>My dossiers</source>
            <translation>Mes dossiers</translation>
        </message>
        <message>
            <source>Nothing waits for you.</source>
            <translation>Rien à traiter.</translation>
        </message>
        <message>
            <source>Nothing is late.</source>
            <translation>Aucun retard.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>No dossier of yours yet. A new request starts in Requests, or with a variable from the catalogue.</source>
            <translation>Vous n’avez pas encore de dossier. Une nouvelle demande commence dans Demandes, ou par une variable du catalogue.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Reminders…</source>
            <translation>Rappels…</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Rappels du jour</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Rien à vous rappeler aujourd’hui.</translation>
        </message>
    </context>
    <context>
        <name>beraad::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>Pages du document</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfPane</name>
        <message>
            <source>Pages and outline</source>
            <translation>Pages et plan</translation>
        </message>
        <message>
            <source>Smaller (Ctrl+-)</source>
            <translation>Plus petit (Ctrl+-)</translation>
        </message>
        <message>
            <source>Larger (Ctrl++)</source>
            <translation>Plus grand (Ctrl++)</translation>
        </message>
        <message>
            <source>Width</source>
            <comment>fit the page to the width of the view</comment>
            <translation type="vanished">Largeur</translation>
        </message>
        <message>
            <source>Fit the width (Ctrl+1)</source>
            <translation>Ajuster à la largeur (Ctrl+1)</translation>
        </message>
        <message>
            <source>Page</source>
            <comment>fit a whole page into the view</comment>
            <translation type="vanished">Page</translation>
        </message>
        <message>
            <source>Fit the page (Ctrl+2)</source>
            <translation>Ajuster à la page (Ctrl+2)</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Go to a page (Ctrl+L)</source>
            <translation>Aller à une page (Ctrl+L)</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>&amp;Password</source>
            <translation>&amp;Mot de passe</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Ouverture du fichier…</translation>
        </message>
        <message>
            <source>This file cannot be shown</source>
            <translation>Ce fichier ne peut pas être affiché</translation>
        </message>
        <message>
            <source>A form, shown only</source>
            <translation>Un formulaire, affiché seulement</translation>
        </message>
        <message>
            <source>Scripts, not run</source>
            <translation>Scripts, non exécutés</translation>
        </message>
        <message>
            <source>Files inside, not opened</source>
            <translation>Fichiers inclus, non ouverts</translation>
        </message>
        <message>
            <source>of %1</source>
            <comment>number of pages</comment>
            <translation>sur %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>zoom</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>p. %1</source>
            <comment>page of a file</comment>
            <translation>p. %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::PdfView</name>
        <message>
            <source>Page %1 of %2</source>
            <comment>of a file</comment>
            <translation>Page %1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::PlanPanel</name>
        <message>
            <source>With a session every two weeks</source>
            <translation>Avec une séance toutes les deux semaines</translation>
        </message>
        <message>
            <source>With one more rapporteur</source>
            <translation>Avec un rapporteur de plus</translation>
        </message>
        <message>
            <source>%1: waiting %2 on average instead of %3, %4 at most instead of %5.</source>
            <comment>what if; days</comment>
            <translation>%1 : attente de %2 en moyenne au lieu de %3, %4 au plus au lieu de %5.</translation>
        </message>
        <message>
            <source>a file of another committee</source>
            <translation>un dossier d’un autre comité</translation>
        </message>
        <message>
            <source>Stays where it is</source>
            <translation>Reste où il est</translation>
        </message>
        <message>
            <source>The earliest session that can take it</source>
            <translation>La première séance qui peut le traiter</translation>
        </message>
        <message>
            <source>Not on %1: it waits until the decision on %2 holds</source>
            <translation>Pas le %1 : il attend que la décision sur %2 soit en vigueur</translation>
        </message>
        <message>
            <source>Not on %1: close to its other half</source>
            <translation>Pas le %1 : près de son autre moitié</translation>
        </message>
        <message>
            <source>Not on %1: its rapporteur reports on %2 there</source>
            <translation>Pas le %1 : son rapporteur y fait rapport sur %2</translation>
        </message>
        <message>
            <source>Not on %1: %2 is more urgent there</source>
            <translation>Pas le %1 : %2 y est plus urgent</translation>
        </message>
        <message>
            <source>No room on %1</source>
            <translation>Pas de place le %1</translation>
        </message>
        <message>
            <source>Moving it to %1 would gain too little</source>
            <translation>Le déplacer au %1 gagnerait trop peu</translation>
        </message>
        <message>
            <source>No session of the calendar can take it</source>
            <translation>Aucune séance du calendrier ne peut le traiter</translation>
        </message>
        <message>
            <source>Waiting %1 on average; by order of arrival %2</source>
            <comment>days, days</comment>
            <translation>Attente moyenne %1 ; par ordre d’arrivée %2</translation>
        </message>
        <message>
            <source>No plan is better by more than a tenth of a percent</source>
            <translation>Aucun plan n’est meilleur de plus d’un dixième de pour cent</translation>
        </message>
        <message>
            <source>A better plan could save at most %1 of what is lost in waiting</source>
            <translation>Un meilleur plan pourrait épargner au plus %1 de l’attente</translation>
        </message>
        <message>
            <source>%1. %2.</source>
            <comment>two sentences</comment>
            <translation>%1. %2.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Planning the agendas of all committees…</source>
            <translation>Planification des ordres du jour de tous les comités…</translation>
        </message>
        <message>
            <source>Working out what it would change…</source>
            <translation>Calcul de ce que cela changerait…</translation>
        </message>
        <message>
            <source>The agendas are as good as they can be</source>
            <translation>Les ordres du jour ne peuvent être meilleurs</translation>
        </message>
        <message numerus="yes">
            <source>The plan changes %n agenda item(s)</source>
            <translation>
                <numerusform>Le plan modifie %n point</numerusform>
                <numerusform>Le plan modifie %n points</numerusform>
            </translation>
        </message>
        <message>
            <source>To %1</source>
            <comment>session day</comment>
            <translation>Vers %1</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <comment>session days</comment>
            <translation>Du %1 au %2</translation>
        </message>
        <message>
            <source>What the plan changes</source>
            <translation>Ce que le plan modifie</translation>
        </message>
        <message>
            <source>Accept the plan</source>
            <translation>Accepter le plan</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Et si</translation>
        </message>
        <message>
            <source>A session every two weeks</source>
            <translation>Une séance toutes les deux semaines</translation>
        </message>
        <message>
            <source>One more rapporteur</source>
            <translation>Un rapporteur de plus</translation>
        </message>
    </context>
    <context>
        <name>beraad::PresencePanel</name>
        <message>
            <source>No vote</source>
            <translation>Pas de vote</translation>
        </message>
        <message>
            <source>In favour</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Abstains</source>
            <translation>S’abstient</translation>
        </message>
        <message>
            <source>Steps aside…</source>
            <translation>Se retire…</translation>
        </message>
        <message>
            <source>Vote of %1</source>
            <translation>Vote de %1</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Encore personne</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) present.</source>
            <translation>
                <numerusform>%n membre présent.</numerusform>
                <numerusform>%n membres présents.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 The quorum of %2 is reached.</source>
            <translation>%1 Le quorum de %2 est atteint.</translation>
        </message>
        <message>
            <source>%1 The chair stated a quorum: %2</source>
            <translation>%1 Le président a constaté le quorum : %2</translation>
        </message>
        <message>
            <source>%1 %2 are needed: nothing can be decided.</source>
            <translation>%1 Il en faut %2 : rien ne peut être décidé.</translation>
        </message>
        <message>
            <source>%1 Nothing can be decided.</source>
            <translation>%1 Rien ne peut être décidé.</translation>
        </message>
        <message>
            <source>%1 How many are needed was not read in the house rules: the chair has to state it.</source>
            <translation>%1 Le nombre requis n’a pas été relu dans le règlement d’ordre intérieur : le président doit le constater.</translation>
        </message>
        <message>
            <source>%1 in favour, %2 against, %3 abstaining.</source>
            <translation>%1 pour, %2 contre, %3 abstentions.</translation>
        </message>
        <message>
            <source>Nobody has voted on this item.</source>
            <translation>Personne n’a voté sur ce point.</translation>
        </message>
        <message>
            <source>%1 Carried.</source>
            <translation>%1 Adopté.</translation>
        </message>
        <message>
            <source>%1 Not carried.</source>
            <translation>%1 Rejeté.</translation>
        </message>
        <message>
            <source>%1 The rule for this was not read in the house rules: the chair has to say how the house reads it.</source>
            <translation>%1 La règle n’a pas été relue dans le règlement d’ordre intérieur : le président doit dire comment elle est lue.</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>C&amp;hair</source>
            <translation>&amp;Président</translation>
        </message>
        <message>
            <source>The chair states a quorum…</source>
            <translation>Le président constate le quorum…</translation>
        </message>
        <message>
            <source>All in favour</source>
            <translation>Tous pour</translation>
        </message>
        <message>
            <source>The chair reads the votes…</source>
            <translation>Le président lit les votes…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionRow</name>
        <message>
            <source>required</source>
            <comment>mark at a question</comment>
            <translation>obligatoire</translation>
        </message>
        <message>
            <source>What is asked here</source>
            <translation>Ce qui est demandé ici</translation>
        </message>
        <message>
            <source>every authority</source>
            <translation>toutes les instances</translation>
        </message>
        <message>
            <source>law: %1</source>
            <translation>base légale : %1</translation>
        </message>
        <message>
            <source>asked by %1</source>
            <translation>demandé par : %1</translation>
        </message>
        <message>
            <source>This answer does not fit: %1</source>
            <translation>Cette réponse ne convient pas : %1</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Take over the earlier answer: %1</source>
            <translation>Reprendre la réponse antérieure : %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::QuestionThread</name>
        <message>
            <source>Answered by the requester</source>
            <translation>Le demandeur a répondu</translation>
        </message>
        <message>
            <source>To the requester</source>
            <translation>Au demandeur</translation>
        </message>
        <message>
            <source>Among reviewers</source>
            <translation>Entre évaluateurs</translation>
        </message>
        <message>
            <source>Inside the organisation</source>
            <translation>Au sein de l’instance</translation>
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
            <translation>Réponse de %1, %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Answer to: %1</source>
            <translation>Réponse à : %1</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>Qui peut le lire</translation>
        </message>
        <message>
            <source>Note or question, then Enter</source>
            <translation>Note ou question, puis Entrée</translation>
        </message>
        <message>
            <source>New note or question</source>
            <translation>Nouvelle note ou question</translation>
        </message>
        <message>
            <source>Note or question…</source>
            <translation>Note ou question…</translation>
        </message>
    </context>
    <context>
        <name>beraad::QueueModel</name>
        <message>
            <source>Signed</source>
            <translation>Signé</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>verdicts given of lines</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 for %2, %3</source>
            <comment>as which organisation, for whom, since when</comment>
            <translation>%1 pour %2, %3</translation>
        </message>
        <message>
            <source>%1; with %2</source>
            <comment>what is said of the task, colleague</comment>
            <translation>%1 ; chez %2</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>À signer</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Question au demandeur</translation>
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
            <translation>Décidé le</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Data of</source>
            <translation>Données de</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
    </context>
    <context>
        <name>beraad::RegisterPlace</name>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Open where it is published</source>
            <translation>Ouvrir la publication</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>Copier la référence</translation>
        </message>
        <message>
            <source>Import published decisions…</source>
            <translation>Importer des décisions publiées…</translation>
        </message>
        <message>
            <source>Import published decisions</source>
            <translation>Importer des décisions publiées</translation>
        </message>
        <message>
            <source>Decisions (*.csv *.json)</source>
            <translation>Décisions (*.csv *.json)</translation>
        </message>
        <message>
            <source>Export what is public…</source>
            <translation>Exporter ce qui est public…</translation>
        </message>
        <message>
            <source>%1, %2 of %3, %4</source>
            <comment>body, number, day, title</comment>
            <translation>%1, %2 du %3, %4</translation>
        </message>
        <message>
            <source>The reference is on the clipboard</source>
            <translation>La référence est dans le presse-papiers</translation>
        </message>
        <message>
            <source>Decisions imported: %1 new, %2 changed, %3 as they were</source>
            <comment>numbers of decisions</comment>
            <translation>Décisions importées : %1 nouvelles, %2 modifiées, %3 inchangées</translation>
        </message>
        <message>
            <source>Export what is public</source>
            <translation>Exporter ce qui est public</translation>
        </message>
        <message>
            <source>The register was written to %1</source>
            <comment>file</comment>
            <translation>Le registre a été écrit dans %1</translation>
        </message>
        <message>
            <source>Number, title, body, who asked or whose data</source>
            <translation>Numéro, titre, instance, demandeur ou détenteur</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>Décisions</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Décidé par</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>All bodies</source>
            <translation>Toutes les instances</translation>
        </message>
        <message>
            <source>All outcomes</source>
            <translation>Toutes les issues</translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s)</source>
            <translation>
                <numerusform>%n décision</numerusform>
                <numerusform>%n décisions</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was decided yet</source>
            <translation>Rien n’a encore été décidé</translation>
        </message>
        <message>
            <source>Decisions appear here as soon as they hold. A secretary can import what was published elsewhere; drop a CSV or JSON file here.</source>
            <translation>Les décisions apparaissent ici dès qu’elles sont en vigueur. Un secrétaire peut importer ce qui est publié ailleurs ; un fichier CSV ou JSON peut être déposé ici.</translation>
        </message>
        <message>
            <source>No decision matches</source>
            <translation>Aucune décision ne correspond</translation>
        </message>
        <message>
            <source>Try fewer words, or all bodies and outcomes.</source>
            <translation>Essayez moins de mots, ou toutes les instances et issues.</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registre</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Délibération</translation>
        </message>
        <message>
            <source>Use as precedent</source>
            <translation>Utiliser comme précédent</translation>
        </message>
        <message>
            <source>Deliberation %1</source>
            <comment>number</comment>
            <translation>Délibération %1</translation>
        </message>
        <message>
            <source>A new request cites %1</source>
            <comment>number of a decision</comment>
            <translation>Une nouvelle demande cite %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderModel</name>
        <message>
            <source>put off</source>
            <translation>reporté</translation>
        </message>
        <message>
            <source>put away</source>
            <translation>écarté</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <comment>when</comment>
            <translation>%1 · nouveau</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderNotices</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n rappel</numerusform>
                <numerusform>%n rappels</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>how many, of what kind</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReminderSheet</name>
        <message>
            <source>Show what was put off or away</source>
            <translation>Afficher aussi ce qui a été reporté ou écarté</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Reporter</translation>
        </message>
        <message>
            <source>Put away</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Rappels</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>When to be reminded</source>
            <translation>Quand rappeler</translation>
        </message>
        <message>
            <source>Reminders of today</source>
            <translation>Rappels du jour</translation>
        </message>
        <message>
            <source>Until tomorrow</source>
            <translation>Jusqu’à demain</translation>
        </message>
        <message>
            <source>For a week</source>
            <translation>D’une semaine</translation>
        </message>
        <message>
            <source>For a month</source>
            <translation>D’un mois</translation>
        </message>
        <message>
            <source>The days are habits of the house, not law. What is set to be told at once names no dossier on the desktop: only how many and of what kind.</source>
            <translation>Les jours sont des usages de la maison, non la loi. Ce qui est signalé aussitôt ne nomme aucun dossier sur le bureau : seulement combien et de quel type.</translation>
        </message>
        <message>
            <source>Nothing to be reminded of today.</source>
            <translation>Rien à vous rappeler aujourd’hui.</translation>
        </message>
        <message numerus="yes">
            <source>%n reminder(s)</source>
            <translation>
                <numerusform>%n rappel</numerusform>
                <numerusform>%n rappels</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestForm</name>
        <message>
            <source>As in the directory: %1</source>
            <comment>an earlier answer</comment>
            <translation>Comme dans le répertoire : %1</translation>
        </message>
        <message>
            <source>As in “%1” of %2: %3</source>
            <comment>a request, its day, an earlier answer</comment>
            <translation>Comme dans « %1 » du %2 : %3</translation>
        </message>
        <message>
            <source>Taken over from the directory</source>
            <translation>Repris du répertoire</translation>
        </message>
        <message>
            <source>Taken over from “%1”</source>
            <comment>a request</comment>
            <translation>Repris de « %1 »</translation>
        </message>
        <message>
            <source>Taken over from “%1”, %2</source>
            <comment>a request, its day</comment>
            <translation>Repris de « %1 », %2</translation>
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
            <translation>Détenteur</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Niveau de détail</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Nécessité</translation>
        </message>
        <message>
            <source>%1 exists only from %2 on.</source>
            <translation>%1 n’existe qu’à partir du %2.</translation>
        </message>
        <message>
            <source>%1 exists only until %2.</source>
            <translation>%1 n’existe que jusqu’au %2.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n code(s) hold in only a part of the period.</source>
            <translation>
                <numerusform>%1 : %n code ne vaut que pour une partie de la période.</numerusform>
                <numerusform>%1 : %n codes ne valent que pour une partie de la période.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RequestsPlace</name>
        <message>
            <source>%1 (copy)</source>
            <comment>title of a draft</comment>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>Draft deleted</source>
            <translation>Brouillon supprimé</translation>
        </message>
        <message>
            <source>Import a request file</source>
            <translation>Importer un fichier de demande</translation>
        </message>
        <message>
            <source>Request files (*.json)</source>
            <translation>Fichiers de demande (*.json)</translation>
        </message>
        <message numerus="yes">
            <source>Imported as a draft with %n variable(s)</source>
            <translation>
                <numerusform>Importé comme brouillon avec %n variable</numerusform>
                <numerusform>Importé comme brouillon avec %n variables</numerusform>
            </translation>
        </message>
        <message>
            <source>Export as a request file</source>
            <translation>Exporter comme fichier de demande</translation>
        </message>
        <message>
            <source>Exported to %1</source>
            <translation>Exporté vers %1</translation>
        </message>
        <message>
            <source>Submitted. Each authority has its own document under Documents.</source>
            <translation>Demande introduite. Chaque instance a son propre document sous Documents.</translation>
        </message>
        <message>
            <source>New request</source>
            <translation>Nouvelle demande</translation>
        </message>
        <message>
            <source>Import a request file…</source>
            <translation>Importer un fichier de demande…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Export as a request file…</source>
            <translation>Exporter comme fichier de demande…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Delete the draft</source>
            <translation>Supprimer le brouillon</translation>
        </message>
        <message>
            <source>Submit…</source>
            <translation>Introduire…</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Demandes</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Aucune sélection</translation>
        </message>
        <message>
            <source>Choose a request at the left, start a new one, or drop a request file here.</source>
            <translation>Choisissez une demande à gauche, commencez-en une nouvelle ou déposez ici un fichier de demande.</translation>
        </message>
        <message>
            <source>List of requests</source>
            <translation>Liste des demandes</translation>
        </message>
        <message>
            <source>Amend: a new request for what has to change</source>
            <translation>Modifier : une nouvelle demande pour ce qui doit changer</translation>
        </message>
        <message>
            <source>Renew: a new request for a later period</source>
            <translation>Renouveler : une nouvelle demande pour une période ultérieure</translation>
        </message>
        <message>
            <source>Accede to its protocol</source>
            <translation>Adhérer à son protocole</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Reprendre toutes les réponses antérieures</translation>
        </message>
        <message>
            <source>Print the tracks…</source>
            <translation>Imprimer les procédures…</translation>
        </message>
        <message>
            <source>%1; %2</source>
            <comment>what was imported, what was not</comment>
            <translation>%1 ; %2</translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) did not stand in the folder %1</source>
            <translation>
                <numerusform>%n fichier joint n’était pas dans le dossier %1</numerusform>
                <numerusform>%n fichiers joints n’étaient pas dans le dossier %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1; %n file(s) are not in this workspace and stayed out</source>
            <translation>
                <numerusform>Exporté vers %1 ; %n fichier n’est pas dans cet espace de travail et manque</numerusform>
                <numerusform>Exporté vers %1 ; %n fichiers ne sont pas dans cet espace de travail et manquent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Exported to %1, with %n file(s) in %2</source>
            <translation>
                <numerusform>Exporté vers %1, avec %n fichier dans %2</numerusform>
                <numerusform>Exporté vers %1, avec %n fichiers dans %2</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved views of the list</source>
            <translation>Vues enregistrées de la liste</translation>
        </message>
        <message>
            <source>Save this view of the list…</source>
            <translation>Enregistrer cette vue de la liste…</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultDetails</name>
        <message>
            <source>Show rule %1</source>
            <translation>Montrer la règle %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::ResultSheet</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReuseCard</name>
        <message>
            <source>Take over all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <source>Take over all earlier answers</source>
            <translation>Reprendre toutes les réponses antérieures</translation>
        </message>
        <message numerus="yes">
            <source>%n earlier answer(s) of %1 can be taken over; each shows where it comes from.</source>
            <translation>
                <numerusform>%n réponse antérieure de %1 peut être reprise ; son origine est indiquée.</numerusform>
                <numerusform>%n réponses antérieures de %1 peuvent être reprises ; l’origine de chacune est indiquée.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewGrid</name>
        <message>
            <source>Lines to judge</source>
            <translation>Lignes à apprécier</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewModel</name>
        <message>
            <source>not said</source>
            <translation>non indiqué</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>granularity asked, proposed</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>coded reason, free sentence</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Niveau de détail</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Nécessité</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Sensibilité</translation>
        </message>
        <message>
            <source>Precedents</source>
            <translation>Précédents</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>To judge</source>
            <translation>À apprécier</translation>
        </message>
        <message>
            <source>Already decided</source>
            <translation>Déjà décidé</translation>
        </message>
        <message>
            <source>Without a data set</source>
            <translation>Sans jeu de données</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
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
                <numerusform>%n à apprécier</numerusform>
                <numerusform>%n à apprécier</numerusform>
            </translation>
        </message>
        <message>
            <source>What changes</source>
            <translation>Ce qui change</translation>
        </message>
    </context>
    <context>
        <name>beraad::ReviewPlace</name>
        <message>
            <source>Next line to judge</source>
            <translation>Ligne suivante à apprécier</translation>
        </message>
        <message>
            <source>Previous line to judge</source>
            <translation>Ligne précédente à apprécier</translation>
        </message>
        <message>
            <source>Take the last verdict back</source>
            <translation>Retirer la dernière appréciation</translation>
        </message>
        <message>
            <source>Sign the advice</source>
            <translation>Signer l’avis</translation>
        </message>
        <message>
            <source>Conclusion of %1; signed verdicts can no longer change.</source>
            <translation>Conclusion (%1) ; les appréciations signées ne peuvent plus être modifiées.</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>The advice is signed and on the dossier's history.</source>
            <translation>L’avis est signé et figure dans l’historique du dossier.</translation>
        </message>
        <message>
            <source>Dossiers to review</source>
            <translation>Dossiers à examiner</translation>
        </message>
        <message>
            <source>Lines to judge</source>
            <translation>Lignes à apprécier</translation>
        </message>
        <message>
            <source>Filter the lines</source>
            <translation>Filtrer les lignes</translation>
        </message>
        <message>
            <source>Nothing to review</source>
            <translation>Rien à examiner</translation>
        </message>
        <message>
            <source>Dossiers that ask for your organisation's variables appear here as soon as they are submitted.</source>
            <translation>Les dossiers qui demandent des variables de votre organisation apparaissent ici dès leur introduction.</translation>
        </message>
        <message>
            <source>%1 judges for %2; asked by %3 on %4</source>
            <comment>person, organisation, requester, day</comment>
            <translation>%1 se prononce pour %2 ; demande introduite par %3 le %4</translation>
        </message>
        <message>
            <source>Advice signed</source>
            <translation>Avis signé</translation>
        </message>
        <message>
            <source>Ready to sign</source>
            <translation>Prêt à signer</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) to judge</source>
            <translation>
                <numerusform>%n ligne à apprécier</numerusform>
                <numerusform>%n lignes à apprécier</numerusform>
            </translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Examen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Approuver</translation>
        </message>
        <message>
            <source>Conditions…</source>
            <translation>Conditions…</translation>
        </message>
        <message>
            <source>Coarsen…</source>
            <translation>Agréger…</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>Remplacer…</translation>
        </message>
        <message>
            <source>Refuse…</source>
            <translation>Refuser…</translation>
        </message>
        <message>
            <source>Ask…</source>
            <translation>Question…</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <comment>button, number</comment>
            <translation>Fichiers (%1)</translation>
        </message>
        <message>
            <source>%1 (not in this workspace)</source>
            <comment>name of an attached file</comment>
            <translation type="vanished">%1 (pas dans cet espace de travail)</translation>
        </message>
        <message>
            <source>Only lines to judge, or all again</source>
            <translation>Seulement les lignes à apprécier, ou toutes</translation>
        </message>
        <message>
            <source>Group the lines by data set</source>
            <translation>Grouper les lignes par jeu de données</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>All lines</source>
            <translation>Toutes les lignes</translation>
        </message>
        <message>
            <source>Lines that are asked anew</source>
            <translation>Lignes demandées à nouveau</translation>
        </message>
        <message>
            <source>Refused lines</source>
            <translation>Lignes refusées</translation>
        </message>
        <message>
            <source>Lines with a question</source>
            <translation>Lignes avec une question</translation>
        </message>
        <message>
            <source>Lines that others judge otherwise</source>
            <translation>Lignes que d’autres apprécient autrement</translation>
        </message>
        <message>
            <source>Group by data set</source>
            <translation>Grouper par jeu de données</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>The quotation goes into the words of your next verdict</source>
            <translation>La citation entre dans les mots de votre prochain avis</translation>
        </message>
        <message>
            <source>Advice as PDF</source>
            <translation>Avis en PDF</translation>
        </message>
        <message>
            <source>Give to a colleague…</source>
            <translation>Confier à un collègue…</translation>
        </message>
        <message>
            <source>Declare a conflict of interest…</source>
            <translation>Déclarer un conflit d’intérêts…</translation>
        </message>
        <message>
            <source>Which reviews</source>
            <translation>Quels examens</translation>
        </message>
        <message>
            <source>All reviews</source>
            <translation>Tous les examens</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Les miens</translation>
        </message>
        <message>
            <source>Waiting for verdicts</source>
            <translation>En attente d’appréciation</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Urgents</translation>
        </message>
        <message>
            <source>Asked back</source>
            <translation>Question au demandeur</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>À signer</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signés</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Personne en particulier</translation>
        </message>
        <message>
            <source>Give to a colleague</source>
            <translation>Confier à un collègue</translation>
        </message>
        <message>
            <source>Who reviews “%1”?</source>
            <translation>Qui examine « %1 » ?</translation>
        </message>
        <message>
            <source>Give</source>
            <translation>Confier</translation>
        </message>
        <message>
            <source>Declare a conflict of interest</source>
            <translation>Déclarer un conflit d’intérêts</translation>
        </message>
        <message>
            <source>The dossier is hidden from you from now on; a colleague reviews it. Why, for your organisation:</source>
            <translation>Le dossier vous est désormais masqué ; un collègue l’examine. Pourquoi, pour votre instance :</translation>
        </message>
        <message>
            <source>Declare</source>
            <translation>Déclarer</translation>
        </message>
        <message>
            <source>The dossier is hidden from you.</source>
            <translation>Le dossier vous est masqué.</translation>
        </message>
        <message>
            <source>Advices differ (%1)</source>
            <comment>button, number of lines</comment>
            <translation>Avis divergents (%1)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>variable, organisations that differ</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Attached files beside the lines, or away again</source>
            <translation>Fichiers joints à côté des lignes, ou les refermer</translation>
        </message>
    </context>
    <context>
        <name>beraad::RiskStrip</name>
        <message>
            <source>less than %1</source>
            <comment>a share</comment>
            <translation>moins de %1</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>two shares</comment>
            <translation>de %1 à %2</translation>
        </message>
        <message>
            <source>How this is estimated</source>
            <translation>Comment cette estimation est faite</translation>
        </message>
        <message>
            <source>Uniqueness is not estimated: the request does not say how many people it is about (S3.Q2).</source>
            <translation>L’unicité n’est pas estimée : la demande n’indique pas le nombre de personnes concernées (S3.Q2).</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people.</source>
            <comment>share, number</comment>
            <translation>Uniques dans cette sélection : %1 de %2 personnes.</translation>
        </message>
        <message>
            <source>Unique in this selection: %1 of %2 people → %3 as proposed.</source>
            <comment>share, number, share</comment>
            <translation>Uniques dans cette sélection : %1 de %2 personnes → %3 tel que proposé.</translation>
        </message>
        <message>
            <source>No variable of this selection is marked as quasi-identifier.</source>
            <translation>Aucune variable de cette sélection n’est marquée comme quasi-identifiant.</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) not counted: the number of categories is not known.</source>
            <translation>
                <numerusform>%n variable non comptée : le nombre de catégories n’est pas connu.</numerusform>
                <numerusform>%n variables non comptées : le nombre de catégories n’est pas connu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) name people directly.</source>
            <translation>
                <numerusform>%n variable désigne directement des personnes.</numerusform>
                <numerusform>%n variables désignent directement des personnes.</numerusform>
            </translation>
        </message>
        <message>
            <source>its codes, counted</source>
            <translation>ses codes, comptés</translation>
        </message>
        <message numerus="yes">
            <source>%n category(s)</source>
            <translation>
                <numerusform>%n catégorie</numerusform>
                <numerusform>%n catégories</numerusform>
            </translation>
        </message>
        <message>
            <source>number of categories not known</source>
            <translation>nombre de catégories non connu</translation>
        </message>
        <message>
            <source>The expected share of people whose combination of quasi-identifiers nobody else in the population has. It is an estimate before there are data, not a measurement.</source>
            <translation>La part attendue de personnes dont nul autre dans la population n’a la combinaison de quasi-identifiants. C’est une estimation avant qu’il y ait des données, pas une mesure.</translation>
        </message>
        <message>
            <source>Attributes are taken as independent of each other; attributes that go together, such as age and pension, make fewer combinations, so the estimate is then too high. How people spread over the categories is not known either: the two shares are those of equal categories and of a few large and many small ones (Zipf).</source>
            <translation>Les caractéristiques sont considérées comme indépendantes ; celles qui vont de pair, comme l’âge et la pension, donnent moins de combinaisons, de sorte que l’estimation est alors trop élevée. La répartition des personnes entre les catégories n’est pas connue non plus : les deux parts valent pour des catégories égales et pour quelques grandes et beaucoup de petites (Zipf).</translation>
        </message>
        <message>
            <source>Source: J. Bethlehem, W. Keller and J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</source>
            <translation>Source : J. Bethlehem, W. Keller et J. Pannekoek, Disclosure control of microdata, JASA 85 (1990).</translation>
        </message>
        <message>
            <source>Uniqueness is being estimated…</source>
            <translation>L’unicité est en cours d’estimation…</translation>
        </message>
    </context>
    <context>
        <name>beraad::RoutePanel</name>
        <message>
            <source>Route</source>
            <translation>Parcours</translation>
        </message>
        <message>
            <source>no procedure</source>
            <translation>aucune procédure</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>procedure, authority</comment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2: %3, was %4</source>
            <comment>procedure, authority, status now, status before</comment>
            <translation>%1 · %2 : %3 (avant : %4)</translation>
        </message>
        <message>
            <source>The route appears as soon as there is a variable: which authorities, why, and how long.</source>
            <translation>Le parcours apparaît dès qu’il y a une variable : quelles instances, pourquoi et en combien de temps.</translation>
        </message>
        <message>
            <source>≈ %1, so about %2</source>
            <comment>number of days, expected day</comment>
            <translation>≈ %1, soit vers le %2</translation>
        </message>
        <message>
            <source>No total can be said: a procedure has no stated time</source>
            <translation>Total impossible à estimer : une procédure n’a pas de durée indiquée</translation>
        </message>
        <message numerus="yes">
            <source>from a complete file; longest chain of %n procedure(s)</source>
            <translation>
                <numerusform>à compter d’un dossier complet ; plus longue chaîne : %n procédure</numerusform>
                <numerusform>à compter d’un dossier complet ; plus longue chaîne : %n procédures</numerusform>
            </translation>
        </message>
        <message>
            <source>By your last change</source>
            <translation>Effet de votre dernière modification</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>À trancher</translation>
        </message>
        <message>
            <source>decides between: %1</source>
            <translation>détermine la voie : %1</translation>
        </message>
        <message>
            <source> or </source>
            <translation> ou </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>data from one body to another</comment>
            <translation>%1 vers %2</translation>
        </message>
        <message>
            <source>Ask the DPO of %1</source>
            <translation>Consulter le DPO : %1</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Procedures</source>
            <translation>Procédures</translation>
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
            <translation>après : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n procedure(s) looked at and not needed</source>
            <translation>
                <numerusform>%n procédure examinée et non requise</numerusform>
                <numerusform>%n procédures examinées et non requises</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constatations</translation>
        </message>
        <message>
            <source>All required answers are there</source>
            <translation>Toutes les réponses obligatoires sont données</translation>
        </message>
        <message numerus="yes">
            <source>%n required answer(s) missing</source>
            <translation>
                <numerusform>%n réponse obligatoire manquante</numerusform>
                <numerusform>%n réponses obligatoires manquantes</numerusform>
            </translation>
        </message>
        <message>
            <source>minor</source>
            <comment>weight of a change</comment>
            <translation>mineure</translation>
        </message>
        <message>
            <source>to be judged</source>
            <comment>weight of a change</comment>
            <translation>à apprécier</translation>
        </message>
        <message>
            <source>major</source>
            <comment>weight of a change</comment>
            <translation>majeure</translation>
        </message>
        <message>
            <source>Builds on %1</source>
            <comment>number of a dossier</comment>
            <translation>Fait suite à %1</translation>
        </message>
        <message>
            <source>Nothing differs yet. Change what has to change; only that is asked and routed.</source>
            <translation>Rien ne diffère encore. Modifiez ce qui doit l’être ; cela seul est demandé et suit le parcours.</translation>
        </message>
        <message>
            <source>Much the same was asked before</source>
            <translation>Une demande très proche existe déjà</translation>
        </message>
        <message numerus="yes">
            <source>%n of the same variable(s)</source>
            <translation>
                <numerusform>%n variable identique</numerusform>
                <numerusform>%n variables identiques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them advised favourably</source>
            <translation>
                <numerusform>dont %n avec avis favorable</numerusform>
                <numerusform>dont %n avec avis favorable</numerusform>
            </translation>
        </message>
        <message>
            <source>submitted %1</source>
            <translation>introduit le %1</translation>
        </message>
        <message>
            <source>Without %1</source>
            <comment>a provider or variable</comment>
            <translation>Sans %1</translation>
        </message>
        <message>
            <source>%1 in a coarser form</source>
            <comment>a provider or variable</comment>
            <translation>%1 sous une forme plus agrégée</translation>
        </message>
        <message>
            <source>%1 as yes or no</source>
            <comment>a provider or variable</comment>
            <translation>%1 en oui ou non</translation>
        </message>
        <message>
            <source>%1 pseudonymised</source>
            <comment>a provider or variable</comment>
            <translation>%1 sous forme pseudonymisée</translation>
        </message>
        <message>
            <source>%1 anonymous</source>
            <comment>a provider or variable</comment>
            <translation>%1 sous forme anonyme</translation>
        </message>
        <message>
            <source>What would make this quicker?</source>
            <translation>Comment aller plus vite ?</translation>
        </message>
        <message>
            <source>all of %1</source>
            <comment>provider</comment>
            <translation>tout ce qui vient de %1</translation>
        </message>
        <message>
            <source>Nothing that can be done to a single variable or provider takes a procedure away.</source>
            <translation>Aucune modification d’une seule variable ou d’un seul fournisseur ne supprime de procédure.</translation>
        </message>
        <message>
            <source>No rule looks at granularity: a coarser value leaves the route as it is.</source>
            <translation>Aucune règle ne dépend du niveau de détail : une valeur plus agrégée ne change pas le parcours.</translation>
        </message>
        <message>
            <source>Change it so</source>
            <translation>Modifier ainsi</translation>
        </message>
        <message>
            <source>Why is a procedure not needed?</source>
            <translation>Pourquoi une procédure n’est-elle pas requise ?</translation>
        </message>
        <message>
            <source>Why is it not needed: …</source>
            <translation>Pourquoi n’est-ce pas requis : …</translation>
        </message>
        <message>
            <source>%1: it would be asked if %2</source>
            <comment>number of a rule, its condition in words</comment>
            <translation>%1 : serait requise si %2</translation>
        </message>
        <message>
            <source>%1 longer</source>
            <comment>number of days</comment>
            <translation>%1 de plus</translation>
        </message>
        <message>
            <source>%1 shorter</source>
            <comment>number of days</comment>
            <translation>%1 de moins</translation>
        </message>
        <message>
            <source>Why: %1 — %2</source>
            <comment>why, number of the rule</comment>
            <translation>Motif : %1 — %2</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleDetails</name>
        <message>
            <source>Not yet in force</source>
            <translation>Pas encore en vigueur</translation>
        </message>
        <message>
            <source>No longer in force</source>
            <translation>Plus en vigueur</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>Ce qui s’ensuit</translation>
        </message>
        <message>
            <source>Whatever the flow asks for</source>
            <translation>Tout ce que le flux demande</translation>
        </message>
        <message>
            <source>Finding %1</source>
            <comment>its code</comment>
            <translation>Constat %1</translation>
        </message>
        <message>
            <source>On what it rests</source>
            <translation>Sur quoi elle repose</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Valable</translation>
        </message>
        <message>
            <source>Looks at</source>
            <translation>Porte sur</translation>
        </message>
        <message>
            <source>Does not apply where one of these does</source>
            <translation>Ne s’applique pas là où l’une de celles-ci s’applique</translation>
        </message>
        <message>
            <source>Where it applies, these do not</source>
            <translation>Là où elle s’applique, celles-ci ne s’appliquent pas</translation>
        </message>
        <message>
            <source>Asked when a fact is not known</source>
            <translation>Demandé quand un fait n’est pas connu</translation>
        </message>
        <message>
            <source>Who is asked</source>
            <translation>À qui la question va</translation>
        </message>
        <message>
            <source>Facts it looks at</source>
            <translation>Faits qu’elle regarde</translation>
        </message>
        <message>
            <source>In the other languages</source>
            <translation>Dans les autres langues</translation>
        </message>
        <message>
            <source>In the rule file</source>
            <translation>Dans le fichier de règles</translation>
        </message>
    </context>
    <context>
        <name>beraad::RuleEditor</name>
        <message>
            <source>Edit rule %1</source>
            <translation>Modifier la règle %1</translation>
        </message>
        <message>
            <source>2027-01-31</source>
            <comment>shape of a day</comment>
            <translation>2027-01-31</translation>
        </message>
        <message>
            <source>Still in force</source>
            <comment>rule without a last day</comment>
            <translation>Encore en vigueur</translation>
        </message>
        <message>
            <source>R-02, R-03</source>
            <comment>ids of rules</comment>
            <translation>R-02, R-03</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Rien à corriger</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>The law</source>
            <translation>La loi</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>of a rule</comment>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Asked when a fact that the condition needs is not known.</source>
            <translation>Posée quand un fait dont la condition a besoin n’est pas connu.</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesList</name>
        <message>
            <source>Number, words of the rule, source or fact</source>
            <translation>Numéro, mots de la règle, source ou fait</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procédure</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>No rule matches</source>
            <translation>Aucune règle trouvée</translation>
        </message>
        <message>
            <source>Try fewer letters, or every procedure and any evidence.</source>
            <translation>Essayez moins de lettres, ou toutes les procédures et tous les degrés de fiabilité.</translation>
        </message>
        <message>
            <source>Every procedure</source>
            <translation>Toutes les procédures</translation>
        </message>
        <message>
            <source>Any evidence</source>
            <translation>Toutes les fiabilités</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n règle</numerusform>
                <numerusform>%n règles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesModel</name>
        <message>
            <source>Rule</source>
            <comment>column</comment>
            <translation>Règle</translation>
        </message>
        <message>
            <source>What it says</source>
            <comment>column</comment>
            <translation>Ce qu’elle dit</translation>
        </message>
        <message>
            <source>Asks for</source>
            <comment>column</comment>
            <translation>Demande</translation>
        </message>
        <message>
            <source>Authority</source>
            <comment>column</comment>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Evidence</source>
            <comment>column</comment>
            <translation>Fiabilité</translation>
        </message>
        <message>
            <source>Valid from</source>
            <comment>column</comment>
            <translation>Valable du</translation>
        </message>
        <message>
            <source>Valid to</source>
            <comment>column</comment>
            <translation>Valable au</translation>
        </message>
        <message>
            <source>Looks at</source>
            <comment>column: each flow or the whole request</comment>
            <translation>Porte sur</translation>
        </message>
    </context>
    <context>
        <name>beraad::RulesPlace</name>
        <message>
            <source>To mend</source>
            <translation>À corriger</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to mend</source>
            <translation>
                <numerusform>%n point à corriger</numerusform>
                <numerusform>%n points à corriger</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules with faults cannot be compared. Mend what stands under Findings first.</source>
            <translation>Des règles fautives ne peuvent être comparées. Corrigez d’abord ce qui figure sous Constats.</translation>
        </message>
        <message>
            <source>%1 differences from the rules of the program. Of %2 open dossiers that you may see, %3 would get another route if they were routed again today. Nothing was written.</source>
            <translation>Différences avec les règles du programme : %1. Sur %2 dossiers ouverts que vous pouvez voir, %3 auraient un autre parcours s’il était déterminé à nouveau aujourd’hui. Rien n’a été écrit.</translation>
        </message>
        <message>
            <source>Open a folder of rules</source>
            <translation>Ouvrir un dossier de règles</translation>
        </message>
        <message>
            <source>Copy the rules to a folder</source>
            <translation>Copier les règles dans un dossier</translation>
        </message>
        <message numerus="yes">
            <source>%n rule file(s) copied</source>
            <translation>
                <numerusform>%n fichier de règles copié</numerusform>
                <numerusform>%n fichiers de règles copiés</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder of cases</source>
            <translation>Un dossier de cas</translation>
        </message>
        <message>
            <source>Running the cases of %1</source>
            <comment>folder</comment>
            <translation>Exécution des cas de %1</translation>
        </message>
        <message>
            <source>As expected</source>
            <comment>route of a case</comment>
            <translation>Comme attendu</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <comment>route of a case</comment>
            <translation>Autrement</translation>
        </message>
        <message>
            <source>The route is the one that the case expects.</source>
            <translation>Le parcours est celui que le cas attend.</translation>
        </message>
        <message>
            <source>What is otherwise</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>Stopped after %1 of %2 cases; %3 are otherwise than expected</source>
            <translation>Arrêté après %1 cas sur %2 ; %3 diffèrent de l’attendu</translation>
        </message>
        <message>
            <source>%1 cases as expected, %2 otherwise</source>
            <translation>%1 cas comme attendu, %2 autrement</translation>
        </message>
        <message>
            <source>Edit rule %1</source>
            <translation>Modifier la règle %1</translation>
        </message>
        <message>
            <source>Check the rules</source>
            <translation>Vérifier les règles</translation>
        </message>
        <message>
            <source>Run all cases…</source>
            <translation>Exécuter tous les cas…</translation>
        </message>
        <message>
            <source>Compare with the program</source>
            <translation>Comparer avec le programme</translation>
        </message>
        <message>
            <source>Open a folder of rules…</source>
            <translation>Ouvrir un dossier de règles…</translation>
        </message>
        <message>
            <source>Copy the rules to a folder…</source>
            <translation>Copier les règles dans un dossier…</translation>
        </message>
        <message>
            <source>Back to the rules of the program</source>
            <translation>Revenir aux règles du programme</translation>
        </message>
        <message>
            <source>Edit this rule…</source>
            <translation>Modifier cette règle…</translation>
        </message>
        <message>
            <source>Undo the edit</source>
            <translation>Annuler la modification</translation>
        </message>
        <message>
            <source>Redo the edit</source>
            <translation>Rétablir la modification</translation>
        </message>
        <message>
            <source>Rules and what was found</source>
            <translation>Règles et constats</translation>
        </message>
        <message>
            <source>Other rules change no dossier: each keeps those under which it was routed, until somebody routes it again.</source>
            <translation>D’autres règles ne changent aucun dossier : chacun garde celles de son parcours, jusqu’à ce que quelqu’un le détermine à nouveau.</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Constats</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Rien à corriger</translation>
        </message>
        <message>
            <source>Every name is known, every wording stands in four languages, no rule contradicts another.</source>
            <translation>Chaque nom est connu, chaque texte existe en quatre langues, aucune règle n’en contredit une autre.</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cas</translation>
        </message>
        <message>
            <source>No case was run yet</source>
            <translation>Aucun cas exécuté</translation>
        </message>
        <message>
            <source>Choose a folder of cases: each holds a request and the route that it must get.</source>
            <translation>Choisissez un dossier de cas : chacun contient une demande et le parcours qu’elle doit obtenir.</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>No difference</source>
            <translation>Aucune différence</translation>
        </message>
        <message>
            <source>Open a folder of rules to see how it differs from the rules of the program, and what that would change for open dossiers.</source>
            <translation>Ouvrez un dossier de règles pour voir en quoi il diffère des règles du programme, et ce que cela changerait pour les dossiers ouverts.</translation>
        </message>
        <message>
            <source>Rules of the program, version %1</source>
            <translation>Règles du programme, version %1</translation>
        </message>
        <message>
            <source>Rules in %1, version %2</source>
            <comment>folder, version</comment>
            <translation>Règles dans %1, version %2</translation>
        </message>
        <message>
            <source>Rules (%1)</source>
            <comment>tab, number</comment>
            <translation>Règles (%1)</translation>
        </message>
        <message>
            <source>Findings (%1)</source>
            <comment>tab, number</comment>
            <translation>Constats (%1)</translation>
        </message>
        <message>
            <source>Cases</source>
            <comment>tab</comment>
            <translation>Cas</translation>
        </message>
        <message>
            <source>Comparison</source>
            <comment>tab</comment>
            <translation>Comparaison</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>New rule %1</source>
            <translation>Nouvelle règle %1</translation>
        </message>
        <message>
            <source>End rule %1</source>
            <translation>Terminer la règle %1</translation>
        </message>
        <message>
            <source>The last day on which it holds; dossiers of before keep it</source>
            <translation>Le dernier jour où elle vaut ; les dossiers d’avant la gardent</translation>
        </message>
        <message>
            <source>End the rule</source>
            <translation>Terminer la règle</translation>
        </message>
        <message>
            <source>Take out rule %1</source>
            <translation>Enlever la règle %1</translation>
        </message>
        <message>
            <source>New rule after this one…</source>
            <translation>Nouvelle règle après celle-ci…</translation>
        </message>
        <message>
            <source>Copy this rule…</source>
            <translation>Copier cette règle…</translation>
        </message>
        <message>
            <source>End or take out this rule…</source>
            <translation>Terminer ou enlever cette règle…</translation>
        </message>
    </context>
    <context>
        <name>beraad::SavedSearches</name>
        <message>
            <source>Saved searches</source>
            <translation>Recherches enregistrées</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>Enregistrer cette recherche…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Oublier</translation>
        </message>
        <message>
            <source>Save this search</source>
            <translation>Enregistrer cette recherche</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>The search was saved.</source>
            <translation>La recherche a été enregistrée.</translation>
        </message>
        <message>
            <source>The search was forgotten.</source>
            <translation>La recherche a été oubliée.</translation>
        </message>
    </context>
    <context>
        <name>beraad::ScriptCheckPane</name>
        <message>
            <source>The report is copied</source>
            <translation>Le rapport est copié</translation>
        </message>
        <message>
            <source>What the scripts use</source>
            <translation>Ce que les scripts utilisent</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message numerus="yes">
            <source>%n script(s) read.</source>
            <translation>
                <numerusform>%n script lu.</numerusform>
                <numerusform>%n scripts lus.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) are used that are not approved.</source>
            <translation>
                <numerusform>%n variable est utilisée sans être approuvée.</numerusform>
                <numerusform>%n variables sont utilisées sans être approuvées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is used that is not approved.</source>
            <translation>Rien n’est utilisé qui ne soit approuvé.</translation>
        </message>
        <message numerus="yes">
            <source>%n approved variable(s) are never used.</source>
            <translation>
                <numerusform>%n variable approuvée n’est jamais utilisée.</numerusform>
                <numerusform>%n variables approuvées ne sont jamais utilisées.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the scripts…</source>
            <translation>Lecture des scripts…</translation>
        </message>
        <message>
            <source>No scripts</source>
            <translation>Aucun script</translation>
        </message>
        <message>
            <source>When a script in R, SQL, Python, Stata, SAS, SPSS or Julia is attached, this says which variables of the dossier it uses.</source>
            <translation>Quand un script en R, SQL, Python, Stata, SAS, SPSS ou Julia est joint, on dit ici quelles variables du dossier il utilise.</translation>
        </message>
        <message>
            <source>Used, but not asked for</source>
            <translation>Utilisé, mais non demandé</translation>
        </message>
        <message>
            <source>Used, but refused</source>
            <translation>Utilisé, mais refusé</translation>
        </message>
        <message>
            <source>Used, not decided yet</source>
            <translation>Utilisé, pas encore décidé</translation>
        </message>
        <message>
            <source>Used and approved</source>
            <translation>Utilisé et approuvé</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>heading, count</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%n endroit</numerusform>
                <numerusform>%n endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <comment>file</comment>
            <translation>%1, ligne %2</translation>
        </message>
        <message>
            <source>between quotes</source>
            <translation>entre guillemets</translation>
        </message>
        <message>
            <source>Approved, but never used</source>
            <translation>Approuvé, mais jamais utilisé</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (GDPR, article 5(1)(c)).</source>
            <translation type="vanished">Les données dont l’analyse n’a pas besoin ne doivent pas être demandées (RGPD, article 5, § 1, c).</translation>
        </message>
        <message>
            <source>Not read</source>
            <translation>Non lu</translation>
        </message>
        <message>
            <source>Scripts: %1</source>
            <translation>Scripts: %1</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation>Fichiers texte (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Data that the analysis does not need should not be asked (%1).</source>
            <translation>Mieux vaut ne pas demander les données dont l’analyse n’a pas besoin (%1).</translation>
        </message>
    </context>
    <context>
        <name>beraad::SearchResults</name>
        <message>
            <source>Found in all files</source>
            <translation>Trouvé dans tous les fichiers</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>ligne %1</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>file, number of hits</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1: open it with its password first</source>
            <translation>%1: ouvrez-le d’abord avec son mot de passe</translation>
        </message>
        <message>
            <source>%1: cannot be searched</source>
            <translation>%1: recherche impossible</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionColumn</name>
        <message>
            <source>Agenda of %1</source>
            <translation>Ordre du jour du %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Held %1</source>
            <translation>Tenue %1</translation>
        </message>
        <message>
            <source>Hand-in closed on %1</source>
            <translation>Dépôt clos le %1</translation>
        </message>
        <message>
            <source>Hand in until %1</source>
            <translation>Dépôt jusqu’au %1</translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Occupation de la séance</translation>
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
            <translation>Procès-verbal clos</translation>
        </message>
        <message>
            <source>Being held</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Not held yet</source>
            <translation>Pas encore tenue</translation>
        </message>
        <message>
            <source>Nothing can be added to the minutes after this</source>
            <translation>Plus rien ne peut être ajouté au procès-verbal ensuite</translation>
        </message>
        <message>
            <source>To be decided</source>
            <translation>À décider</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Un dossier d’autrui</translation>
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
            <translation>Retour au tableau</translation>
        </message>
        <message>
            <source>Earlier on the agenda</source>
            <translation>Plus tôt à l’ordre du jour</translation>
        </message>
        <message>
            <source>Later on the agenda</source>
            <translation>Plus tard à l’ordre du jour</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Procès-verbal</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Délibération</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Close the minutes…</source>
            <translation>Clore le procès-verbal…</translation>
        </message>
        <message>
            <source>Steps aside</source>
            <translation>Se retire</translation>
        </message>
        <message>
            <source>Conflict of interest of %1 on this item</source>
            <translation>Conflit d’intérêts de %1 sur ce point</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Consigner</translation>
        </message>
        <message>
            <source>The chair states a quorum</source>
            <translation>Le président constate le quorum</translation>
        </message>
        <message>
            <source>The chair reads the votes</source>
            <translation>Le président lit les votes</translation>
        </message>
        <message>
            <source>On what ground are there enough members?</source>
            <translation>Pour quelle raison y a-t-il assez de membres ?</translation>
        </message>
        <message>
            <source>On what ground do these votes carry the item?</source>
            <translation>Pour quelle raison ces votes adoptent-ils le point ?</translation>
        </message>
        <message>
            <source>Agenda of %1</source>
            <translation>Ordre du jour du %1</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>Procès-verbal du %1</translation>
        </message>
        <message>
            <source>Letter on the decision</source>
            <translation>Lettre sur la décision</translation>
        </message>
        <message>
            <source>Close the minutes</source>
            <translation>Clore le procès-verbal</translation>
        </message>
        <message>
            <source>What was recorded of this session can no longer change.</source>
            <translation>Ce qui a été consigné de cette séance ne peut plus changer.</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionRow</name>
        <message>
            <source>%1 of %2</source>
            <comment>minutes used, minutes there are</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand-in closed</source>
            <translation>
                <numerusform>%n dossier ; dépôt clos</numerusform>
                <numerusform>%n dossiers ; dépôt clos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s); hand in until %1</source>
            <translation>
                <numerusform>%n dossier ; dépôt jusqu’au %1</numerusform>
                <numerusform>%n dossiers ; dépôt jusqu’au %1</numerusform>
            </translation>
        </message>
        <message>
            <source>How full the session is</source>
            <translation>Occupation de la séance</translation>
        </message>
    </context>
    <context>
        <name>beraad::SessionsPlace</name>
        <message>
            <source>Complete</source>
            <translation type="vanished">Déclarer complet</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation type="vanished">Renvoyer…</translation>
        </message>
        <message>
            <source>Put on agenda…</source>
            <translation>Inscrire…</translation>
        </message>
        <message>
            <source>Take off…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Decide…</source>
            <translation>Décider…</translation>
        </message>
        <message>
            <source>Minister…</source>
            <translation>Ministre…</translation>
        </message>
        <message>
            <source>Open the dossier</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>The file is complete; its clock starts</source>
            <translation type="vanished">Le dossier est complet ; son délai commence à courir</translation>
        </message>
        <message>
            <source>Send the file back and say what is missing</source>
            <translation type="vanished">Renvoyer le dossier et indiquer ce qui manque</translation>
        </message>
        <message>
            <source>Choose a session; dragging the card does the same</source>
            <translation>Choisir une séance ; glisser la carte produit le même effet</translation>
        </message>
        <message>
            <source>Take the item off the agenda</source>
            <translation>Retirer le point de l’ordre du jour</translation>
        </message>
        <message>
            <source>Record what the committee decided</source>
            <translation type="vanished">Enregistrer ce que le comité a décidé</translation>
        </message>
        <message>
            <source>The Minister imposes changes within ten working days</source>
            <translation>Le ministre impose des modifications dans les dix jours ouvrables</translation>
        </message>
        <message>
            <source>The file is complete</source>
            <translation type="vanished">Le dossier est complet</translation>
        </message>
        <message>
            <source>Note for the history (may stay empty)</source>
            <translation type="vanished">Remarque pour l’historique (facultative)</translation>
        </message>
        <message>
            <source>Send the file back</source>
            <translation type="vanished">Renvoyer le dossier</translation>
        </message>
        <message>
            <source>What is missing? The requester reads this.</source>
            <translation type="vanished">Que manque-t-il ? Le demandeur lira ce texte.</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation type="vanished">Renvoyer</translation>
        </message>
        <message>
            <source>%1, %2 free</source>
            <comment>session day, minutes</comment>
            <translation>%1, %2 disponibles</translation>
        </message>
        <message>
            <source>Put on an agenda</source>
            <translation>Inscrire à l’ordre du jour</translation>
        </message>
        <message>
            <source>Session for “%1”</source>
            <translation>Séance pour « %1 »</translation>
        </message>
        <message>
            <source>Put on agenda</source>
            <translation>Inscrire</translation>
        </message>
        <message>
            <source>Take off the agenda</source>
            <translation>Retirer de l’ordre du jour</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Take off</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>The Minister imposes changes</source>
            <translation>Le ministre impose des modifications</translation>
        </message>
        <message>
            <source>What must change; the decision does not enter into force as it stands</source>
            <translation>Ce qui doit être modifié ; la décision n’entre pas en vigueur en l’état</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Comité</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Files that wait</source>
            <translation>Dossiers en attente</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En attente</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>Rien en attente</translation>
        </message>
        <message>
            <source>A submitted file that this committee decides appears here until it is on an agenda.</source>
            <translation>Un dossier introduit sur lequel ce comité statue apparaît ici jusqu’à son inscription à un ordre du jour.</translation>
        </message>
        <message>
            <source>Room for %1 minutes a session; dates from the default calendar (%2)</source>
            <comment>minutes, evidence</comment>
            <translation>%1 minutes par séance ; dates du calendrier par défaut (%2)</translation>
        </message>
        <message>
            <source>A dossier of others</source>
            <translation>Un dossier de tiers</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Planifier</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Lettre</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Propose a session for every complete file, with reasons</source>
            <translation>Proposer une séance pour chaque dossier complet, avec les raisons</translation>
        </message>
        <message>
            <source>To the requester: what is missing, or what was decided</source>
            <translation>Au demandeur : ce qui manque, ou ce qui a été décidé</translation>
        </message>
        <message>
            <source>Open the item in its session and record what the committee decided</source>
            <translation>Ouvrir le point dans sa séance et consigner la décision du comité</translation>
        </message>
        <message>
            <source>An item is decided on the day of its session</source>
            <translation>Un point est décidé le jour de sa séance</translation>
        </message>
        <message>
            <source>Letter on “%1”</source>
            <translation>Lettre sur « %1 »</translation>
        </message>
        <message numerus="yes">
            <source>The plan put %n file(s) on agendas</source>
            <translation>
                <numerusform>Le plan a mis %n dossier à l’ordre du jour</numerusform>
                <numerusform>Le plan a mis %n dossiers à l’ordre du jour</numerusform>
            </translation>
        </message>
        <message>
            <source>The plan was undone</source>
            <translation>Le plan a été annulé</translation>
        </message>
        <message>
            <source>Check the file</source>
            <translation>Vérifier le dossier</translation>
        </message>
        <message>
            <source>What is there, what is missing, what has to be judged: then it is complete, or goes back</source>
            <translation>Ce qui est présent, ce qui manque, ce qui est à apprécier : il est ensuite complet, ou renvoyé</translation>
        </message>
        <message>
            <source>other section: %1 on %2</source>
            <comment>outcome, day</comment>
            <translation>autre section : %1 le %2</translation>
        </message>
        <message>
            <source>other section on %1</source>
            <translation>autre section le %1</translation>
        </message>
        <message>
            <source>other section: no session yet</source>
            <translation>autre section : pas encore de séance</translation>
        </message>
        <message>
            <source>Joint; %1</source>
            <translation>Conjoint ; %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::SourcesList</name>
        <message>
            <source>Where the catalogue came from</source>
            <translation>D’où vient le catalogue</translation>
        </message>
        <message>
            <source>Nothing was imported from a file yet.</source>
            <translation>Rien n’a encore été importé d’un fichier.</translation>
        </message>
        <message>
            <source>Watched folder</source>
            <translation>Dossier surveillé</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <source>Watch no longer</source>
            <translation>Ne plus surveiller</translation>
        </message>
        <message>
            <source>%1: what is new or changed there is imported by itself.</source>
            <translation>%1 : ce qui y est nouveau ou modifié est importé automatiquement.</translation>
        </message>
        <message>
            <source>Catalogues that are put into a watched folder are imported by themselves.</source>
            <translation>Les catalogues placés dans un dossier surveillé sont importés automatiquement.</translation>
        </message>
        <message>
            <source>Watch a folder</source>
            <translation>Surveiller un dossier</translation>
        </message>
        <message>
            <source>no longer there</source>
            <translation>n’est plus là</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>modifié depuis</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>inchangé</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Importer à nouveau</translation>
        </message>
        <message>
            <source>Import %1 again</source>
            <translation>Importer %1 à nouveau</translation>
        </message>
    </context>
    <context>
        <name>beraad::SubmitSheet</name>
        <message>
            <source>Submit</source>
            <translation>Introduire</translation>
        </message>
        <message>
            <source>Submitting freezes the request; each authority receives its own document.</source>
            <translation>L’introduction fige la demande ; chaque instance reçoit son propre document.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do before this can be submitted</source>
            <translation>
                <numerusform>%n point à régler avant l’introduction</numerusform>
                <numerusform>%n points à régler avant l’introduction</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Poursuivre la rédaction</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>The request asks for no variable yet</source>
            <translation>La demande ne porte encore sur aucune variable</translation>
        </message>
    </context>
    <context>
        <name>beraad::SupplementPane</name>
        <message>
            <source>%1 asks for this before the file is complete</source>
            <translation>%1 demande ceci avant que le dossier soit complet</translation>
        </message>
        <message>
            <source>Show the lines</source>
            <translation>Afficher les lignes</translation>
        </message>
        <message>
            <source>Show the procedure</source>
            <translation>Afficher la procédure</translation>
        </message>
        <message>
            <source>This answer decides which procedures are needed, so a supplement does not change it. Say in the note what has changed: whoever is responsible settles it in the route.</source>
            <translation>Cette réponse détermine les procédures nécessaires ; un complément ne la modifie donc pas. Dites dans la note ce qui a changé : le responsable le fixe dans l’itinéraire.</translation>
        </message>
        <message>
            <source>Answered above, for all who ask it.</source>
            <translation>Répondu ci-dessus, pour tous ceux qui le demandent.</translation>
        </message>
        <message>
            <source>What else has to be said, or where it can be found</source>
            <translation>Ce qu’il faut dire en outre, ou où cela se trouve</translation>
        </message>
        <message>
            <source>Send the supplement</source>
            <translation>Envoyer le complément</translation>
        </message>
        <message>
            <source>Goes to every authority that asked something back; each looks again (Ctrl+Enter)</source>
            <translation>Va à chaque instance qui a redemandé quelque chose ; chacune revérifie (Ctrl+Entrée)</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n question(s) answered anew</source>
            <translation>
                <numerusform>%1 question sur %n répondue à nouveau</numerusform>
                <numerusform>%1 questions sur %n répondues à nouveau</numerusform>
            </translation>
        </message>
        <message>
            <source>What was asked back</source>
            <translation>Ce qui a été redemandé</translation>
        </message>
    </context>
    <context>
        <name>beraad::TablePane</name>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s); open the file outside to see all.</source>
            <translation>
                <numerusform>La première ligne; ouvrez le fichier ailleurs pour tout voir.</numerusform>
                <numerusform>Les %n premières lignes; ouvrez le fichier ailleurs pour tout voir.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a table</comment>
            <translation>ligne %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::TextPane</name>
        <message>
            <source>Text of the file</source>
            <translation>Texte du fichier</translation>
        </message>
        <message>
            <source>line %1</source>
            <comment>of a text</comment>
            <translation>ligne %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Thumbnails</name>
        <message>
            <source>Page %1</source>
            <translation>Page %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::Toast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>beraad::TopBar</name>
        <message>
            <source>Search or do something</source>
            <translation>Rechercher ou agir</translation>
        </message>
        <message>
            <source>You act as %1</source>
            <comment>person</comment>
            <translation>Vous agissez en tant que %1</translation>
        </message>
        <message>
            <source>Day of the demo: %1</source>
            <translation>Date de la démo : %1</translation>
        </message>
        <message>
            <source>One day later</source>
            <translation>Avancer d’un jour</translation>
        </message>
        <message>
            <source>One week later</source>
            <translation>Avancer d’une semaine</translation>
        </message>
        <message>
            <source>Four weeks later</source>
            <translation>Avancer de quatre semaines</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Langue : %1</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Clair ou sombre</translation>
        </message>
        <message>
            <source>As the system</source>
            <comment>light or dark</comment>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Light</source>
            <comment>appearance</comment>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <comment>appearance</comment>
            <translation>Sombre</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackDetails</name>
        <message>
            <source>Authority</source>
            <translation>Instance</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçu</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complet</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Délai couru</translation>
        </message>
        <message>
            <source>%1 on the clock, %2 in all</source>
            <comment>days without and with stops</comment>
            <translation>%1 hors suspensions, %2 au total</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>Renvoyé</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Décision</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>En vigueur à partir du</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Motivation</source>
            <translation>Motivation</translation>
        </message>
        <message>
            <source>Changes imposed</source>
            <translation>Modifications imposées</translation>
        </message>
        <message>
            <source>Concluded</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Advice of the DPO</source>
            <translation>Avis du DPO</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>Vient après</translation>
        </message>
        <message>
            <source>Asked for by rules</source>
            <translation>Requise par les règles</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Délai</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Durée habituelle</translation>
        </message>
        <message>
            <source>Question, the clock stands still</source>
            <translation>Question, délai suspendu</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Réponse : %1</translation>
        </message>
        <message>
            <source>File number</source>
            <translation>Numéro de dossier</translation>
        </message>
        <message>
            <source>Rapporteur</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Reporté</translation>
        </message>
        <message>
            <source>the requester</source>
            <translation>le demandeur</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <comment>days, of whom everybody waited</comment>
            <translation>%1 chez %2</translation>
        </message>
        <message>
            <source>stood still %1: %2</source>
            <comment>period, ground</comment>
            <translation>suspendu %1 : %2</translation>
        </message>
        <message>
            <source>Overdue since</source>
            <translation>En retard depuis</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Échéance</translation>
        </message>
        <message>
            <source>Usually by</source>
            <translation>Habituellement pour le</translation>
        </message>
        <message>
            <source>%1 (no term of law was found)</source>
            <translation>%1 (aucun délai légal trouvé)</translation>
        </message>
        <message>
            <source>After the decision</source>
            <translation>Après la décision</translation>
        </message>
        <message>
            <source>Lapsed on</source>
            <translation>Caduc depuis le</translation>
        </message>
        <message>
            <source>Lapses unless completed by</source>
            <translation>Devient caduc sans complément pour le</translation>
        </message>
    </context>
    <context>
        <name>beraad::TrackModel</name>
        <message>
            <source>complete since %1</source>
            <translation>complet depuis le %1</translation>
        </message>
        <message>
            <source>received %1</source>
            <translation>reçu le %1</translation>
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
            <translation>aujourd’hui</translation>
        </message>
        <message>
            <source>Tracks on a time axis</source>
            <translation>Procédures sur une ligne du temps</translation>
        </message>
        <message>
            <source>Up and down choose a track; plus and minus zoom; left and right scroll.</source>
            <translation>Haut et bas : choisir une procédure ; plus et moins : zoomer ; gauche et droite : faire défiler.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariableDetails</name>
        <message>
            <source>Definition</source>
            <translation>Définition</translation>
        </message>
        <message>
            <source>Add once more</source>
            <translation>Ajouter encore</translation>
        </message>
        <message>
            <source>Add to the request</source>
            <translation>Ajouter à la demande</translation>
        </message>
        <message>
            <source>It is in the request already; another line can ask for another period or form.</source>
            <translation>Elle figure déjà dans la demande ; une autre ligne peut porter sur une autre période ou une autre forme.</translation>
        </message>
        <message>
            <source>Enter in the list does the same.</source>
            <translation>La touche Entrée dans la liste fait de même.</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Caractéristiques</translation>
        </message>
        <message>
            <source>Code at the holder</source>
            <translation>Code chez le détenteur</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Validité</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unité</translation>
        </message>
        <message>
            <source>Delivered after</source>
            <translation>Livrée après</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n mois</numerusform>
                <numerusform>%n mois</numerusform>
            </translation>
        </message>
        <message>
            <source>Granularities</source>
            <translation>Niveaux de détail</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>Asked before</source>
            <translation>Demandes antérieures</translation>
        </message>
        <message>
            <source>never in this workspace</source>
            <translation>aucune dans cet espace de travail</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>made up for the demonstration</source>
            <translation>inventée pour la démonstration</translation>
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
            <translation>Démarches pour la demander</translation>
        </message>
        <message>
            <source>≈ %1 from a complete file</source>
            <translation>≈ %1 à compter d’un dossier complet</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>À trancher : %1</translation>
        </message>
        <message>
            <source>Data protection officer of the holder</source>
            <translation>Délégué à la protection des données du détenteur</translation>
        </message>
        <message>
            <source>No contact is known.</source>
            <translation>Aucun contact connu.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Courriel</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Téléphone</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Page web</translation>
        </message>
        <message>
            <source>Open in the directory</source>
            <translation>Ouvrir dans le répertoire</translation>
        </message>
        <message>
            <source>Recorded for</source>
            <translation>Enregistré pour</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Notion</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>About the data set</source>
            <translation>À propos du jeu de données</translation>
        </message>
        <message>
            <source>Worded before</source>
            <translation>Libellés antérieurs</translation>
        </message>
        <message>
            <source>The label changed in %1.</source>
            <translation>Le libellé a changé en %1.</translation>
        </message>
        <message>
            <source>Code list: %1</source>
            <translation>Liste de codes : %1</translation>
        </message>
        <message>
            <source>This list was not imported; its codes are not known here.</source>
            <translation>Cette liste n’a pas été importée ; ses codes ne sont pas connus ici.</translation>
        </message>
        <message>
            <source>Reported errors</source>
            <translation>Erreurs signalées</translation>
        </message>
    </context>
    <context>
        <name>beraad::VariablesModel</name>
        <message>
            <source>in the request</source>
            <translation>dans la demande</translation>
        </message>
        <message>
            <source>asked %1×, granted %2×</source>
            <translation>demandée %1×, accordée %2×</translation>
        </message>
        <message>
            <source>Data set</source>
            <translation>Jeu de données</translation>
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
            <translation>aucune variable publiée</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictPanel</name>
        <message>
            <source>&amp;No finer than</source>
            <translation>&amp;Pas plus détaillé que</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>Q&amp;uestion</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>In your &amp;words</source>
            <translation>En vos propres &amp;termes</translation>
        </message>
        <message>
            <source>&amp;Conditions</source>
            <translation>&amp;Conditions</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Give this verdict</source>
            <translation>Enregistrer l’appréciation</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n line(s)</source>
            <comment>verdict, for how many lines</comment>
            <translation>
                <numerusform>%1, %n ligne</numerusform>
                <numerusform>%1, %n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Choisir un motif</translation>
        </message>
        <message>
            <source>Write the question.</source>
            <translation>Rédigez la question.</translation>
        </message>
        <message>
            <source>Tick at least one condition.</source>
            <translation>Cochez au moins une condition.</translation>
        </message>
        <message>
            <source>The catalogue knows no coarser form of this variable.</source>
            <translation>Le catalogue ne propose aucune forme plus agrégée de cette variable.</translation>
        </message>
        <message>
            <source>Choose the reason; it goes into the advice.</source>
            <translation>Choisissez le motif ; il figurera dans l’avis.</translation>
        </message>
        <message>
            <source>Another organisation judged otherwise: choose the reason; it goes into the advice.</source>
            <translation>Une autre organisation s’est prononcée autrement : choisissez le motif ; il figurera dans l’avis.</translation>
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
                <numerusform>%1, %n valeur</numerusform>
                <numerusform>%1, %n valeurs</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Give instead</source>
            <translation>&amp;Donner à la place</translation>
        </message>
        <message>
            <source>Search the catalogue</source>
            <translation>Chercher dans le catalogue</translation>
        </message>
        <message>
            <source>Variables that could be given instead</source>
            <translation>Variables qui pourraient être données à la place</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Pour</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>The requester</source>
            <translation>Le demandeur</translation>
        </message>
        <message>
            <source>The other reviewers (internal)</source>
            <translation>Les autres évaluateurs (interne)</translation>
        </message>
        <message>
            <source>My own organisation (internal)</source>
            <translation>Ma propre instance (interne)</translation>
        </message>
        <message>
            <source>Fill in what the condition says: %1</source>
            <translation>Complétez ce que dit la condition : %1</translation>
        </message>
        <message>
            <source>Choose the variable that may be given instead.</source>
            <translation>Choisissez la variable qui peut être donnée à la place.</translation>
        </message>
    </context>
    <context>
        <name>beraad::VerdictsModel</name>
        <message>
            <source>to %1</source>
            <comment>coarser granularity</comment>
            <translation>niveau : %1</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>Pas encore d’appréciation</translation>
        </message>
        <message>
            <source>%1, not signed yet</source>
            <translation>%1, pas encore signé</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Détenteur</translation>
        </message>
        <message>
            <source>Granularity</source>
            <translation>Niveau de détail</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Appréciation</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
        <message>
            <source>Why it is needed</source>
            <translation>Nécessité</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>id of the variable that is given instead</comment>
            <translation>par %1</translation>
        </message>
    </context>
    <context>
        <name>beraad::cataloguewording</name>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Open to everybody</source>
            <translation>Ouvert à tous</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>Restreint</translation>
        </message>
        <message>
            <source>Only under conditions</source>
            <translation>Seulement sous conditions</translation>
        </message>
        <message>
            <source>Not public</source>
            <translation>Non public</translation>
        </message>
        <message>
            <source>Not open, for privacy or another reason</source>
            <translation>Non ouvert, pour la vie privée ou une autre raison</translation>
        </message>
        <message>
            <source>Translated by a machine</source>
            <translation>Traduit par une machine</translation>
        </message>
        <message>
            <source>The portal marks this text as made by a machine; the original counts.</source>
            <translation>Le portail signale que ce texte vient d’une machine ; l’original compte.</translation>
        </message>
        <message>
            <source>every year</source>
            <translation>chaque année</translation>
        </message>
        <message>
            <source>every two years</source>
            <translation>tous les deux ans</translation>
        </message>
        <message>
            <source>every quarter</source>
            <translation>chaque trimestre</translation>
        </message>
        <message>
            <source>every month</source>
            <translation>chaque mois</translation>
        </message>
        <message>
            <source>every week</source>
            <translation>chaque semaine</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>chaque jour</translation>
        </message>
        <message>
            <source>continuously</source>
            <translation>en continu</translation>
        </message>
        <message>
            <source>irregularly</source>
            <translation>irrégulièrement</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>inconnu</translation>
        </message>
        <message>
            <source>twice a year</source>
            <translation>deux fois par an</translation>
        </message>
        <message>
            <source>when needed</source>
            <translation>au besoin</translation>
        </message>
        <message>
            <source>years</source>
            <comment>unit</comment>
            <translation>années</translation>
        </message>
        <message>
            <source>quarters of a year</source>
            <comment>unit</comment>
            <translation>trimestres</translation>
        </message>
        <message>
            <source>months</source>
            <comment>unit</comment>
            <translation>mois</translation>
        </message>
        <message>
            <source>days</source>
            <comment>unit</comment>
            <translation>jours</translation>
        </message>
        <message>
            <source>half days</source>
            <comment>unit</comment>
            <translation>demi-jours</translation>
        </message>
        <message>
            <source>hours</source>
            <comment>unit</comment>
            <translation>heures</translation>
        </message>
        <message>
            <source>persons</source>
            <comment>unit</comment>
            <translation>personnes</translation>
        </message>
        <message>
            <source>children</source>
            <comment>unit</comment>
            <translation>enfants</translation>
        </message>
        <message>
            <source>jobs</source>
            <comment>unit</comment>
            <translation>emplois</translation>
        </message>
        <message>
            <source>interviews</source>
            <comment>unit</comment>
            <translation>entretiens</translation>
        </message>
        <message>
            <source>units</source>
            <comment>unit</comment>
            <translation>unités</translation>
        </message>
        <message>
            <source>items</source>
            <comment>unit</comment>
            <translation>éléments</translation>
        </message>
        <message>
            <source>points</source>
            <comment>unit</comment>
            <translation>points</translation>
        </message>
        <message>
            <source>full-time equivalents</source>
            <comment>unit</comment>
            <translation>équivalents temps plein</translation>
        </message>
    </context>
    <context>
        <name>beraad::importwording</name>
        <message>
            <source>and %1 more</source>
            <translation>et encore %1</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>DCAT-AP, data sets of a portal</source>
            <translation>DCAT-AP, jeux de données d’un portail</translation>
        </message>
        <message>
            <source>DDI, variables of a study</source>
            <translation>DDI, variables d’une étude</translation>
        </message>
        <message>
            <source>SKOS, code lists</source>
            <translation>SKOS, listes de codes</translation>
        </message>
        <message>
            <source>SAS, Stata or SPSS</source>
            <translation>SAS, Stata ou SPSS</translation>
        </message>
        <message>
            <source>Variables</source>
            <translation>Variables</translation>
        </message>
        <message>
            <source>Data sets</source>
            <translation>Jeux de données</translation>
        </message>
        <message>
            <source>Code lists</source>
            <translation>Listes de codes</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Nothing changed since the last time.</source>
            <translation>Rien n’a changé depuis la dernière fois.</translation>
        </message>
        <message>
            <source>%1: %2 new, %3 changed, %4 gone</source>
            <comment>kind of item, then counts</comment>
            <translation>%1 : nouveaux %2, modifiés %3, disparus %4</translation>
        </message>
        <message>
            <source>%1: %2 read, %3 new, %4 changed, %5 unchanged, %6 gone</source>
            <translation>%1 : lus %2, nouveaux %3, modifiés %4, inchangés %5, disparus %6</translation>
        </message>
        <message>
            <source>Requests that ask for changed or gone variables</source>
            <translation>Demandes portant sur des variables modifiées ou disparues</translation>
        </message>
        <message>
            <source>Gone from the source</source>
            <translation>Disparues de la source</translation>
        </message>
        <message>
            <source>Changed variables</source>
            <translation>Variables modifiées</translation>
        </message>
        <message>
            <source>New variables</source>
            <translation>Nouvelles variables</translation>
        </message>
        <message>
            <source>Not taken over as it stood</source>
            <translation>Pas repris tel quel</translation>
        </message>
        <message>
            <source>A file that you may not see (%1)</source>
            <translation>Un dossier que vous ne pouvez pas voir (%1)</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (projet)</translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) changed</source>
            <translation>
                <numerusform>%n variable modifiée</numerusform>
                <numerusform>%n variables modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n variable(s) gone</source>
            <translation>
                <numerusform>%n variable disparue</numerusform>
                <numerusform>%n variables disparues</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>encore environ %n seconde</numerusform>
                <numerusform>encore environ %n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>encore environ %n minute</numerusform>
                <numerusform>encore environ %n minutes</numerusform>
            </translation>
        </message>
    </context>
</TS>
