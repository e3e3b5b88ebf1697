// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/wording.h"

namespace beraad {

namespace {

constexpr std::array kEntries{
    WordingEntry{u"language.nl", u"Nederlands", u"néerlandais", u"Niederländisch", u"Dutch"},
    WordingEntry{u"language.fr", u"Frans", u"français", u"Französisch", u"French"},
    WordingEntry{u"language.de", u"Duits", u"allemand", u"Deutsch", u"German"},
    WordingEntry{u"language.en", u"Engels", u"anglais", u"Englisch", u"English"},

    WordingEntry{u"kind.new", u"nieuwe aanvraag", u"nouvelle demande", u"neuer Antrag", u"new request"},
    WordingEntry{u"kind.amendment", u"wijziging", u"modification", u"Änderung", u"amendment"},
    WordingEntry{u"kind.renewal", u"verlenging", u"prolongation", u"Verlängerung", u"renewal"},
    WordingEntry{u"kind.accession", u"toetreding tot een kaderprotocol", u"adhésion à un protocole-cadre",
                 u"Beitritt zu einem Rahmenprotokoll", u"accession to a framework protocol"},

    WordingEntry{u"purpose.research", u"wetenschappelijk onderzoek", u"recherche scientifique",
                 u"wissenschaftliche Forschung", u"scientific research"},
    WordingEntry{u"purpose.statistics", u"statistiek", u"statistiques", u"Statistik", u"statistics"},
    WordingEntry{u"purpose.policy-evaluation", u"beleidsevaluatie", u"évaluation des politiques", u"Politikevaluation",
                 u"policy evaluation"},
    WordingEntry{u"purpose.operational", u"uitvoering van een opdracht", u"exécution d’une mission",
                 u"Ausführung einer Aufgabe", u"carrying out a task"},
    WordingEntry{u"purpose.audit", u"audit en controle", u"audit et contrôle", u"Prüfung und Kontrolle",
                 u"audit and control"},
    WordingEntry{u"purpose.fraud", u"fraudebestrijding", u"lutte contre la fraude", u"Betrugsbekämpfung",
                 u"fighting fraud"},
    WordingEntry{u"purpose.marketing", u"marketing", u"marketing", u"Marketing", u"marketing"},

    WordingEntry{u"form.identified", u"geïdentificeerd", u"identifiées", u"identifiziert", u"identified"},
    WordingEntry{u"form.pseudonymised", u"gepseudonimiseerd", u"pseudonymisées", u"pseudonymisiert", u"pseudonymised"},
    WordingEntry{u"form.anonymous", u"anoniem", u"anonymes", u"anonym", u"anonymous"},

    WordingEntry{u"channel.direct", u"rechtstreeks", u"directement", u"direkt", u"directly"},
    WordingEntry{u"channel.ksz", u"via de Kruispuntbank van de Sociale Zekerheid",
                 u"via la Banque Carrefour de la sécurité sociale",
                 u"über die Zentrale Datenbank der sozialen Sicherheit",
                 u"through the Crossroads Bank for Social Security"},
    WordingEntry{u"channel.ehealth", u"via het eHealth-platform", u"via la plate-forme eHealth",
                 u"über die eHealth-Plattform", u"through the eHealth platform"},
    WordingEntry{u"channel.vdi", u"via de Vlaamse dienstenintegrator", u"via l’intégrateur de services flamand",
                 u"über den flämischen Dienstintegrator", u"through the Flemish service integrator"},
    WordingEntry{u"channel.fsi", u"via de federale dienstenintegrator", u"via l’intégrateur de services fédéral",
                 u"über den föderalen Dienstintegrator", u"through the federal service integrator"},
    WordingEntry{u"channel.ttp", u"via een derde vertrouwenspersoon", u"via un tiers de confiance",
                 u"über eine Vertrauensstelle", u"through a trusted third party"},

    WordingEntry{u"granularity.exact", u"exact", u"exact", u"genau", u"exact"},
    WordingEntry{u"granularity.class", u"in klassen", u"par classes", u"in Klassen", u"in classes"},
    WordingEntry{u"granularity.classes", u"in klassen", u"par classes", u"in Klassen", u"in classes"},
    WordingEntry{u"granularity.group", u"in groepen", u"par groupes", u"in Gruppen", u"in groups"},
    WordingEntry{u"granularity.year", u"per jaar", u"par année", u"pro Jahr", u"by year"},
    WordingEntry{u"granularity.quarter", u"per kwartaal", u"par trimestre", u"pro Quartal", u"by quarter"},
    WordingEntry{u"granularity.month", u"per maand", u"par mois", u"pro Monat", u"by month"},
    WordingEntry{u"granularity.region", u"per gewest", u"par région", u"nach Region", u"by region"},
    WordingEntry{u"granularity.province", u"per provincie", u"par province", u"nach Provinz", u"by province"},
    WordingEntry{u"granularity.district", u"per arrondissement", u"par arrondissement", u"nach Bezirk", u"by district"},
    WordingEntry{u"granularity.municipality", u"per gemeente", u"par commune", u"nach Gemeinde", u"by municipality"},
    WordingEntry{u"granularity.yes-no", u"ja of nee", u"oui ou non", u"ja oder nein", u"yes or no"},

    WordingEntry{u"category.social", u"sociale gegevens", u"données sociales", u"Sozialdaten", u"social data"},
    WordingEntry{u"category.health", u"gezondheidsgegevens", u"données de santé", u"Gesundheitsdaten", u"health data"},
    WordingEntry{u"category.national-register", u"gegevens van het Rijksregister", u"données du Registre national",
                 u"Daten des Nationalregisters", u"data of the National Register"},
    WordingEntry{u"category.fiscal", u"fiscale gegevens", u"données fiscales", u"Steuerdaten", u"fiscal data"},
    WordingEntry{u"category.education", u"onderwijsgegevens", u"données d’enseignement", u"Bildungsdaten",
                 u"education data"},
    WordingEntry{u"category.statistics", u"statistische gegevens", u"données statistiques", u"statistische Daten",
                 u"statistical data"},
    WordingEntry{u"category.other", u"andere gegevens", u"autres données", u"andere Daten", u"other data"},

    WordingEntry{u"agreement.yes", u"akkoord", u"accord", u"einverstanden", u"agrees"},
    WordingEntry{u"agreement.no", u"geen akkoord", u"pas d’accord", u"nicht einverstanden", u"does not agree"},
    WordingEntry{u"agreement.pending", u"in overleg", u"en discussion", u"in Abstimmung", u"under discussion"},

    WordingEntry{u"flag.special", u"bijzondere categorie (art. 9 AVG)", u"catégorie particulière (art. 9 RGPD)",
                 u"besondere Kategorie (Art. 9 DSGVO)", u"special category (art. 9 GDPR)"},
    WordingEntry{u"flag.highlyPersonal", u"zeer persoonlijk", u"hautement personnel", u"höchst persönlich",
                 u"highly personal"},
    WordingEntry{u"flag.registerNumber", u"rijksregisternummer", u"numéro de registre national",
                 u"Nationalregisternummer", u"National Register number"},
    WordingEntry{u"flag.linkageKey", u"koppelsleutel", u"clé de couplage", u"Verknüpfungsschlüssel", u"linkage key"},
    WordingEntry{u"flag.quasiIdentifier", u"onrechtstreeks identificerend", u"indirectement identifiant",
                 u"indirekt identifizierend", u"indirectly identifying"},

    WordingEntry{u"status.required", u"verplicht", u"obligatoire", u"erforderlich", u"required"},
    WordingEntry{u"status.optional", u"facultatief", u"facultative", u"freiwillig", u"optional"},
    WordingEntry{u"status.exempt", u"vrijgesteld", u"dispensée", u"befreit", u"exempt"},
    WordingEntry{u"status.undecided", u"nog te beslissen", u"à trancher", u"noch zu entscheiden", u"undecided"},
    WordingEntry{u"status.inadmissible", u"nog niet ontvankelijk", u"pas encore recevable", u"noch nicht zulässig",
                 u"not admissible yet"},
    WordingEntry{u"status.refused", u"uitgesloten", u"exclue", u"ausgeschlossen", u"excluded"},
    WordingEntry{u"status.shadow", u"nog niet van kracht", u"pas encore en vigueur", u"noch nicht in Kraft",
                 u"not in force yet"},
    WordingEntry{u"status.fallback", u"achter de hand", u"subsidiaire", u"hilfsweise", u"standing by"},

    WordingEntry{u"protocol.bilateral", u"tweezijdig", u"bilatéral", u"bilateral", u"bilateral"},
    WordingEntry{u"protocol.framework", u"kaderprotocol", u"protocole-cadre", u"Rahmenprotokoll", u"framework"},
    WordingEntry{u"protocol.accession", u"toetreding", u"adhésion", u"Beitritt", u"accession"},

    WordingEntry{u"protocol.ttp-vsa", u"door de Vlaamse Statistische Autoriteit",
                 u"par l’Autorité statistique flamande", u"durch die flämische Statistikbehörde",
                 u"by the Flemish statistical authority"},

    WordingEntry{u"evidence.note", u"volgens de SERV-nota van 2022", u"selon la note du SERV de 2022",
                 u"laut SERV-Note von 2022", u"by the SERV note of 2022"},
    WordingEntry{u"evidence.verified", u"nagelezen in de bron", u"vérifié dans la source", u"in der Quelle geprüft",
                 u"checked in the source"},
    WordingEntry{u"evidence.derived", u"afgeleid uit andere regels", u"déduit d’autres règles",
                 u"aus anderen Regeln abgeleitet", u"derived from other rules"},
    WordingEntry{u"evidence.unverified", u"te verifiëren", u"à vérifier", u"zu prüfen", u"to be verified"},

    WordingEntry{u"severity.error", u"fout", u"erreur", u"Fehler", u"error"},
    WordingEntry{u"severity.warning", u"waarschuwing", u"avertissement", u"Warnung", u"warning"},
    WordingEntry{u"severity.info", u"ter informatie", u"pour information", u"zur Information", u"for information"},

    WordingEntry{u"origin.directory", u"adresboek", u"répertoire", u"Verzeichnis", u"directory"},
    WordingEntry{u"origin.request", u"aanvraag", u"demande", u"Antrag", u"request"},
    WordingEntry{u"origin.catalogue", u"catalogus", u"catalogue", u"Katalog", u"catalogue"},
    WordingEntry{u"origin.derived", u"afgeleid", u"déduit", u"abgeleitet", u"derived"},
    WordingEntry{u"origin.default", u"standaard", u"par défaut", u"Vorgabe", u"default"},
};

} // namespace

std::span<const WordingEntry> valueEntries()
{
    return kEntries;
}

} // namespace beraad
