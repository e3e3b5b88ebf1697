// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguewords.h"

#include "directory/words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace beraad::bench {

namespace {

QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// Dutch makes new words by putting two together, which is what most of a catalogue's vocabulary is.
QStringList compounded(const QStringList &first, const QStringList &second)
{
    QStringList all = first + second;
    for (const QString &a : first)
        for (const QString &b : second)
            all << a + b;
    all.removeDuplicates();
    return all;
}

std::vector<double> zipfShares(qsizetype count)
{
    std::vector<double> shares;
    double sum = 0;
    for (qsizetype rank = 1; rank <= count; ++rank)
        shares.push_back(sum += 1.0 / std::pow(double(rank), 0.95));
    return shares;
}

QStringList dutchFirst()
{
    return wordsOf(
        u"werk loon arbeids gezins woon inkomens studie school zorg ziekte pensioen uitkerings belasting bedrijfs "
        "contract kinder ouder huis beroeps opleidings vakantie invaliditeits ongevallen bijdrage premie "
        "jaar maand kwartaal week dag geboorte overlijdens huwelijks nationaliteits verblijfs adres gemeente "
        "provincie gewest land regio buurt sector tewerkstellings werkgevers werknemers zelfstandigen "
        "ambtenaren jongeren ouderen vrouwen mannen leerlingen studenten patiënten cliënten huurders eigenaars "
        "kadaster voertuig energie water afval verkeers misdrijf vonnis schuld krediet spaar beleggings "
        "erfenis schenkings onderneming vestigings export import omzet winst kosten investerings"_s);
}

QStringList dutchSecond()
{
    return wordsOf(
        u"duur datum bedrag code type statuut klasse niveau reden begin einde aantal percentage categorie "
        "toestand situatie loosheid plaats nummer register bestand periode graad score index indicator groep "
        "relatie rol functie regime stelsel recht plicht aanvraag beslissing uitkering toelage vergoeding "
        "prestatie dagen uren maanden jaren kosten opbrengst waarde oppervlakte prijs volume frequentie "
        "intensiteit kwaliteit bron versie status vlag kenmerk eenheid omschrijving taal geslacht leeftijd "
        "hoogte breedte lengte gewicht"_s);
}

QStringList frenchWords()
{
    QStringList stems = wordsOf(
        u"durée date montant code type statut classe niveau motif début fin nombre pourcentage catégorie état "
        u"situation "
        "lieu numéro registre fichier période degré score indice indicateur groupe relation rôle fonction régime "
        "système "
        "droit demande décision allocation indemnité prestation jours heures mois années coûts revenu valeur surface "
        "prix "
        "travail salaire ménage logement études école soins maladie pension impôt entreprise contrat enfant parent "
        "maison "
        "profession formation vacances invalidité accident cotisation prime naissance décès mariage nationalité séjour "
        "adresse commune province région pays quartier secteur emploi employeur travailleur indépendant fonctionnaire "
        "jeune "
        "âgé femme homme élève étudiant patient client locataire propriétaire véhicule énergie eau déchets"_s);
    QStringList all = stems;
    for (const QString &ending : wordsOf(u"s al elle aire ique ment ité iste able eur euse é ée ant"_s))
        for (const QString &stem : stems)
            all << stem + ending;
    return all;
}

QStringList englishWords()
{
    QStringList stems = wordsOf(
        u"duration date amount code type status class level reason start end number percentage category state "
        u"situation "
        "place register file period degree score index indicator group relation role function regime system right "
        "request "
        "decision benefit allowance payment days hours months years cost income value area price work wage household "
        "housing study school care illness pension tax company contract child parent house profession training holiday "
        "disability accident contribution premium birth death marriage nationality residence address municipality "
        "province "
        "region country sector employment employer worker student patient client tenant owner vehicle energy water waste"_s);
    QStringList all = stems;
    for (const QString &ending : wordsOf(u"s ing ed er al ness able ment ion ive ly less"_s))
        for (const QString &stem : stems)
            all << stem + ending;
    return all;
}

QString shortened(const QString &word)
{
    return word.first(std::min<qsizetype>(4, word.size()));
}

/// Every part of a variable draws from its own stream, so that a query can be made without the variable.
QRandomGenerator chanceOf(int number, quint32 part)
{
    const quint32 seed[] = {quint32(number), part, 20261122u};
    return QRandomGenerator(seed, 3);
}

} // namespace

MadeCatalogue::MadeCatalogue()
    : m_dutch(compounded(dutchFirst(), dutchSecond()))
    , m_french(frenchWords())
    , m_english(englishWords())
{
    QRandomGenerator chance(7);
    for (QStringList *words : {&m_dutch, &m_french, &m_english}) // frequent words are not only the first of the lists
        std::shuffle(words->begin(), words->end(), chance);
    m_dutchShares = zipfShares(m_dutch.size());
    m_frenchShares = zipfShares(m_french.size());
    m_englishShares = zipfShares(m_english.size());
}

QString MadeCatalogue::word(const QStringList &words, const std::vector<double> &shares, QRandomGenerator &chance) const
{
    const auto found = std::ranges::lower_bound(shares, chance.generateDouble() * shares.back());
    return words[std::min<qsizetype>(found - shares.begin(), words.size() - 1)];
}

QString MadeCatalogue::phrase(const QStringList &words, const std::vector<double> &shares, QRandomGenerator &chance,
                              int least, int most) const
{
    QStringList phrase;
    for (int left = chance.bounded(least, most + 1); left > 0; --left)
        phrase << word(words, shares, chance);
    return phrase.join(u' ');
}

OrganisationId MadeCatalogue::holder(int number)
{
    static const QStringList holders
        = wordsOf(u"rsz vdab rva riziv kszbcss statbel agodi fodfin famifed forem actiris "
                  "opgroeien kbo wvg dkbuza departementonderwijs rijksregister sigedis rsvz fedris"_s);
    return OrganisationId(holders[number * 7 % holders.size()]);
}

QString MadeCatalogue::labelWords(int number, int count) const
{
    QRandomGenerator chance = chanceOf(number, 1);
    return phrase(m_dutch, m_dutchShares, chance, 3, 6).split(u' ').first(std::min(count, 3)).join(u' ');
}

Variable MadeCatalogue::variable(int number) const
{
    Variable variable;
    QRandomGenerator label = chanceOf(number, 1);
    QRandomGenerator rest = chanceOf(number, 2);
    const QString dutch = phrase(m_dutch, m_dutchShares, label, 3, 6);
    variable.label.byLanguage = {{u"nl"_s, dutch},
                                 {u"fr"_s, phrase(m_french, m_frenchShares, rest, 3, 6)},
                                 {u"en"_s, phrase(m_english, m_englishShares, rest, 3, 6)}};
    variable.definition.byLanguage = {{u"nl"_s, phrase(m_dutch, m_dutchShares, rest, 8, 14)}};
    variable.provider = holder(number);
    variable.dataset = u"set%1"_s.arg(number / 5000);
    variable.datasetLabel.byLanguage = {{u"nl"_s, u"Bestand %1"_s.arg(number / 5000)}};
    const QStringList words = dutch.split(u' ');
    variable.name = u"%1_%2_%3_%4"_s.arg(shortened(words[0]), shortened(words[1])).arg(2000 + number % 26).arg(number);
    variable.id = variableId(variable.provider, variable.dataset, variable.name);
    const QStringList &categories = directorywords::categories();
    variable.category = categories[rest.bounded(int(categories.size()))];
    if (rest.bounded(5) == 0)
        variable.flags = {u"quasiIdentifier"_s};
    variable.type = u"nominal"_s;
    variable.validity = {QDate(1990 + rest.bounded(30), 1, 1), QDate()};
    for (int code = rest.bounded(4); code > 0; --code)
        variable.codes.push_back({QString::number(code), {{{u"nl"_s, word(m_dutch, m_dutchShares, rest)}}}, {}});
    variable.source = u"bench"_s;
    return variable;
}

} // namespace beraad::bench
