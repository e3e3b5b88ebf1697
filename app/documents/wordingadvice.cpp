// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

namespace beraad {

namespace {

constexpr std::array kEntries{
    WordingEntry{u"advice.by", u"Uitgebracht door", u"Rendu par", u"Erteilt von", u"Given by"},
    WordingEntry{u"advice.notSigned", u"Ontwerp, niet ondertekend", u"Projet, non signé",
                 u"Entwurf, nicht unterzeichnet", u"Draft, not signed"},
    WordingEntry{u"advice.noConclusion", u"Er is nog geen besluit geformuleerd.",
                 u"Aucune conclusion n’a encore été formulée.", u"Es ist noch kein Ergebnis formuliert.",
                 u"No conclusion has been written yet."},
    WordingEntry{u"advice.count", u"%1: %2", u"%1 : %2", u"%1: %2", u"%1: %2"},
    WordingEntry{u"advice.asked", u"Gevraagd", u"Demandé", u"Beantragt", u"Asked"},
    WordingEntry{u"advice.proposed", u"Voorgesteld", u"Proposé", u"Vorgeschlagen", u"Proposed"},
    WordingEntry{u"advice.verdict", u"Oordeel", u"Appréciation", u"Beurteilung", u"Verdict"},
    WordingEntry{u"advice.asAsked", u"zoals gevraagd", u"tel que demandé", u"wie beantragt", u"as asked"},
    WordingEntry{u"advice.nothing", u"niet mee te delen", u"à ne pas communiquer", u"nicht zu übermitteln",
                 u"not to be communicated"},
    WordingEntry{u"advice.noVerdict", u"geen oordeel", u"aucune appréciation", u"keine Beurteilung", u"no verdict"},
    WordingEntry{u"granularityLevel", u"niveau %1 van de classificatie", u"niveau %1 de la classification",
                 u"Ebene %1 der Klassifikation", u"level %1 of the classification"},
    WordingEntry{u"verdict.approve", u"gunstig", u"favorable", u"zustimmend", u"favourable"},
    WordingEntry{u"verdict.conditions", u"gunstig onder voorwaarden", u"favorable sous conditions",
                 u"zustimmend unter Bedingungen", u"favourable under conditions"},
    WordingEntry{u"verdict.coarsen", u"alleen minder gedetailleerd", u"uniquement moins détaillé",
                 u"nur in gröberer Gliederung", u"in less detail only"},
    WordingEntry{u"verdict.replace", u"te vervangen", u"à remplacer", u"zu ersetzen", u"to be replaced"},
    WordingEntry{u"verdict.refuse", u"ongunstig", u"défavorable", u"ablehnend", u"unfavourable"},
    WordingEntry{u"verdict.ask", u"vraag aan de aanvrager", u"question au demandeur", u"Frage an den Antragsteller",
                 u"question to the requester"},
    WordingEntry{u"advice.concerns", u"Betreft", u"Concerne", u"Betrifft", u"Concerns"},
    WordingEntry{u"advice.all", u"alle variabelen van dit advies", u"toutes les variables de cet avis",
                 u"alle Variablen dieser Stellungnahme", u"all variables of this advice"},
    WordingEntry{u"advice.noReasons", u"Geen oordeel van dit advies vraagt een motivering.",
                 u"Aucune appréciation de cet avis ne requiert de motivation.",
                 u"Keine Beurteilung dieser Stellungnahme bedarf einer Begründung.",
                 u"No verdict of this advice asks for a reason."},
    WordingEntry{u"advice.noConditions", u"Dit advies stelt geen voorwaarden.", u"Cet avis ne pose pas de conditions.",
                 u"Diese Stellungnahme stellt keine Bedingungen.", u"This advice sets no conditions."},
    WordingEntry{u"advice.reason", u"Reden", u"Motif", u"Grund", u"Reason"},
    WordingEntry{u"advice.condition", u"Voorwaarde", u"Condition", u"Bedingung", u"Condition"},
    WordingEntry{u"advice.proof", u"Aan te tonen door", u"À prouver par", u"Nachzuweisen durch", u"To be proven by"},
    WordingEntry{u"advice.due", u"uiterlijk op %1", u"au plus tard le %1", u"spätestens am %1", u"by %1"},
    WordingEntry{u"advice.notLegal", u"geen juridische grond", u"motif non juridique", u"kein rechtlicher Grund",
                 u"not a legal ground"},
    WordingEntry{u"advice.precedents", u"Eerdere ondertekende oordelen", u"Appréciations signées antérieures",
                 u"Frühere unterzeichnete Beurteilungen", u"Earlier signed verdicts"},
    WordingEntry{
        u"advice.precedentCount",
        u"%1 die een van deze variabelen toelieten, %2 die dat niet deden; alle ondertekend in deze werkruimte.",
        u"%1 permettant une de ces variables, %2 ne la permettant pas ; toutes signées dans cet espace de travail.",
        u"%1, die eine dieser Variablen zuließen, %2, die es nicht taten; alle in diesem Arbeitsbereich "
        u"unterzeichnet.",
        u"%1 that let one of these variables go, %2 that did not; all signed in this workspace."},
    WordingEntry{u"advice.exchanges", u"Vragen en antwoorden", u"Questions et réponses", u"Fragen und Antworten",
                 u"Questions and answers"},
    WordingEntry{u"advice.noExchanges", u"Er werd geen vraag gesteld.", u"Aucune question n’a été posée.",
                 u"Es wurde keine Frage gestellt.", u"No question was asked."},
    WordingEntry{u"advice.noAnswer", u"nog geen antwoord", u"pas encore de réponse", u"noch keine Antwort",
                 u"no answer yet"},
    WordingEntry{u"advice.documents", u"Bijgevoegde documenten", u"Documents joints", u"Beigefügte Unterlagen",
                 u"Documents attached"},
    WordingEntry{u"advice.noDocuments", u"Er zijn geen documenten bijgevoegd.", u"Aucun document n’est joint.",
                 u"Es sind keine Unterlagen beigefügt.", u"No documents are attached."},
    WordingEntry{u"advice.signedBy", u"Ondertekend door", u"Signé par", u"Unterzeichnet von", u"Signed by"},
    WordingEntry{u"advice.role", u"Hoedanigheid", u"Qualité", u"Eigenschaft", u"Capacity"},
    WordingEntry{u"advice.when", u"Tijdstip", u"Date et heure", u"Zeitpunkt", u"Date and time"},
    WordingEntry{u"advice.for", u"Namens", u"Au nom de", u"Im Namen von", u"On behalf of"},
    WordingEntry{u"advice.hash", u"Vingerafdruk van het advies (SHA-256)", u"Empreinte de l’avis (SHA-256)",
                 u"Fingerabdruck der Stellungnahme (SHA-256)", u"Fingerprint of the advice (SHA-256)"},
    WordingEntry{u"advice.noHash", u"Ondertekend voordat vingerafdrukken werden bewaard.",
                 u"Signé avant que les empreintes ne soient conservées.",
                 u"Unterzeichnet, bevor Fingerabdrücke aufbewahrt wurden.", u"Signed before fingerprints were kept."},
    WordingEntry{u"advice.broken",
                 u"De inhoud stemt niet overeen met wat werd ondertekend: de vingerafdruk is een andere.",
                 u"Le contenu ne correspond pas à ce qui a été signé : l’empreinte est différente.",
                 u"Der Inhalt entspricht nicht dem, was unterzeichnet wurde: der Fingerabdruck ist ein anderer.",
                 u"The content is not what was signed: its fingerprint is another."},
    WordingEntry{u"advice.extract",
                 u"Dit advies gaat over meer variabelen dan de opsteller van dit document mag zien; de vingerafdruk "
                 u"geldt voor het geheel.",
                 u"Cet avis porte sur plus de variables que l’auteur de ce document ne peut en voir ; l’empreinte vaut "
                 u"pour l’ensemble.",
                 u"Diese Stellungnahme betrifft mehr Variablen, als der Ersteller dieses Dokuments sehen darf; der "
                 u"Fingerabdruck gilt für das Ganze.",
                 u"This advice is about more variables than who makes this document may see; the fingerprint is that "
                 u"of the whole."},
    WordingEntry{u"role.dpo", u"functionaris voor gegevensbescherming", u"délégué à la protection des données",
                 u"Datenschutzbeauftragter", u"data protection officer"},
};

} // namespace

std::span<const WordingEntry> adviceEntries()
{
    return kEntries;
}

} // namespace beraad
