// SPDX-License-Identifier: GPL-3.0-or-later
// A generated DCAT-AP catalogue imported into a sink that keeps nothing, beside serd parsing the same file for nobody.
#include "importing/importing.h"
#include "measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <serd/serd.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kRounds = 5;
constexpr int kSmallest = 300; ///< data sets; data.gov.be has some 20,000
constexpr int kHolders = 40;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "rdf: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// Sentences of words that catalogues use, in the uneven shares in which people use words.
class Words {
public:
    explicit Words(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray sentence(int count)
    {
        static const std::array kWords{
            "de",
            "van",
            "het",
            "en",
            "per",
            "gemeente",
            "aantal",
            "volgens",
            "leeftijd",
            "geslacht",
            "werknemers",
            "onderneming",
            "huishouden",
            "inkomen",
            "kwartaal",
            "jaar",
            "statistische",
            "sector",
            "verblijfplaats",
            "onderwijs",
            "inschrijvingen",
            "population",
            "selon",
            "commune",
            "travailleurs",
            "sal\xc3\xa9ri\xc3\xa9s",
            "revenus",
            "trimestre",
            "m\xc3\xa9nage",
            "employment",
            "by",
            "region",
            "quarterly",
            "household",
            "survey",
            "administratieve",
            "gegevensbank",
            "uitkeringsgerechtigden",
            "werkloosheid",
            "loopbaanonderbreking",
        };
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const double share = m_random.generateDouble();
            text += i == 0 ? "" : " ";
            text += kWords[size_t(share * share * double(kWords.size()))];
        }
        return text;
    }
    int upTo(int most) { return m_random.bounded(most); }

private:
    QRandomGenerator m_random;
};

/// Writes triples in one of the two notations: whole lines, or with prefixes and abbreviated.
class Writer {
public:
    Writer(const QString &path, bool isTurtle)
        : m_file(path)
        , m_isTurtle(isTurtle)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            giveUp(m_file.errorString());
        if (m_isTurtle)
            for (const auto &[prefix, iri] : kPrefixes)
                m_file.write(QByteArray("@prefix ") + prefix + " <" + iri + "> .\n");
    }
    void about(const QByteArray &subject, const QByteArray &type)
    {
        if (m_isTurtle)
            m_file.write(m_subject.isEmpty() ? "" : " .\n");
        m_subject = subject;
        m_isFirst = true;
        say("rdf:type", term(type));
    }
    void link(const char *predicate, const QByteArray &iri) { say(predicate, '<' + iri + '>'); }
    void text(const char *predicate, const QByteArray &text, const char *language)
    {
        say(predicate, '"' + text + "\"@" + language);
    }
    void typed(const char *predicate, const QByteArray &text, const QByteArray &type)
    {
        say(predicate, '"' + text + "\"^^" + term(type));
    }
    void end() { m_file.write(m_isTurtle ? " .\n" : ""); }

private:
    static constexpr std::array<std::pair<const char *, const char *>, 6> kPrefixes{{
        {"rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
        {"dct:", "http://purl.org/dc/terms/"},
        {"dcat:", "http://www.w3.org/ns/dcat#"},
        {"foaf:", "http://xmlns.com/foaf/0.1/"},
        {"vcard:", "http://www.w3.org/2006/vcard/ns#"},
        {"xsd:", "http://www.w3.org/2001/XMLSchema#"},
    }};

    QByteArray term(const QByteArray &name) const
    {
        if (m_isTurtle)
            return name;
        for (const auto &[prefix, iri] : kPrefixes)
            if (name.startsWith(prefix))
                return '<' + QByteArray(iri) + name.sliced(qsizetype(qstrlen(prefix))) + '>';
        giveUp(u"unknown prefix"_s);
    }
    void say(const char *predicate, const QByteArray &object)
    {
        if (!m_isTurtle) {
            m_file.write('<' + m_subject + "> " + term(predicate) + ' ' + object + " .\n");
            return;
        }
        m_file.write(m_isFirst ? '<' + m_subject + "> " : " ;\n    ");
        m_file.write(QByteArray(predicate) + ' ' + object);
        m_isFirst = false;
    }

    QFile m_file;
    bool m_isTurtle;
    bool m_isFirst = true;
    QByteArray m_subject;
};

void writeDataset(Writer &writer, Words &words, const QByteArray &number)
{
    const QByteArray iri = "https://data.example.be/dataset/" + number;
    writer.about(iri, "dcat:Dataset");
    writer.typed("dct:identifier", "set-" + number, "xsd:string");
    for (const char *language : {"nl", "fr-t-nl", "en-t-nl", "de-t-nl"}) {
        writer.text("dct:title", words.sentence(6), language);
        writer.text("dct:description", words.sentence(60), language);
    }
    writer.link("dct:publisher", "https://data.example.be/org/" + QByteArray::number(words.upTo(kHolders)));
    writer.link("dct:accessRights", "http://publications.europa.eu/resource/authority/access-right/PUBLIC");
    writer.link("dct:accrualPeriodicity", "http://publications.europa.eu/resource/authority/frequency/ANNUAL");
    writer.link("dcat:theme", "http://publications.europa.eu/resource/authority/data-theme/SOCI");
    for (int i = 0; i < 4; ++i)
        writer.text("dcat:keyword", words.sentence(1), "nl");
    writer.typed("dct:issued", "2019-05-06", "xsd:date");
    writer.typed("dct:modified", "2024-05-06T07:08:09Z", "xsd:dateTime");
    writer.link("dcat:landingPage", iri + "/page");
    writer.link("dcat:contactPoint", iri + "#contact");
    const int distributions = 1 + words.upTo(8);
    for (int i = 0; i < distributions; ++i)
        writer.link("dcat:distribution", iri + "/dist/" + QByteArray::number(i));
    writer.about(iri + "#contact", "vcard:Kind");
    writer.text("vcard:fn", "Helpdesk", "nl");
    writer.link("vcard:hasEmail", "mailto:help@example.be");
    for (int i = 0; i < distributions; ++i) {
        writer.about(iri + "/dist/" + QByteArray::number(i), "dcat:Distribution");
        writer.text("dct:title", words.sentence(3), "nl");
        writer.link("dcat:accessURL", iri + "/file/" + QByteArray::number(i));
        writer.link("dcat:downloadURL", iri + "/file/" + QByteArray::number(i) + "/download");
        writer.link("dct:format", "http://publications.europa.eu/resource/authority/file-type/CSV");
        writer.link("dct:license", "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0");
        writer.typed("dcat:byteSize", QByteArray::number(words.upTo(1'000'000)), "xsd:nonNegativeInteger");
    }
}

void writeCatalogue(const QString &path, int datasets)
{
    Writer writer(path, path.endsWith(".ttl"_L1));
    Words words(20261122);
    for (int i = 0; i < kHolders; ++i) {
        writer.about("https://data.example.be/org/" + QByteArray::number(i), "foaf:Agent");
        writer.text("foaf:name", "Dienst " + QByteArray::number(i), "nl");
    }
    for (int i = 0; i < datasets; ++i)
        writeDataset(writer, words, QByteArray::number(i));
    writer.end();
}

void import(const QString &path, int datasets)
{
    CatalogueSource source;
    source.path = path;
    int given = 0;
    const CatalogueSink sink{[&given](CatalogueItem &&item) -> Result<void> {
                                 given += std::holds_alternative<Dataset>(item) ? 1 : 0;
                                 return {};
                             },
                             [](qint64, qint64) { return true; }};
    const auto read = readCatalogue(source, CatalogueFormat::Dcat, sink);
    if (!read)
        giveUp(toPlainText(read.error()));
    if (given != datasets)
        giveUp(u"%1 of %2 data sets"_s.arg(given).arg(datasets));
}

void parseBarely(const QString &path)
{
    const auto nothing = [](void *, SerdStatementFlags, const SerdNode *, const SerdNode *, const SerdNode *,
                            const SerdNode *, const SerdNode *, const SerdNode *) { return SERD_SUCCESS; };
    const SerdSyntax syntax = path.endsWith(".ttl"_L1) ? SERD_TURTLE : SERD_NTRIPLES;
    SerdReader *reader = serd_reader_new(syntax, nullptr, nullptr, nullptr, nullptr, nothing, nullptr);
    std::FILE *file = std::fopen(QFile::encodeName(path).constData(), "rb");
    if (!file || serd_reader_read_file_handle(reader, file, nullptr) != SERD_SUCCESS)
        giveUp(u"serd does not parse %1"_s.arg(path));
    std::fclose(file);
    serd_reader_free(reader);
}

/// The most that a process of its own held that did nothing else, in MB.
double peakMegabytes(const char *work, const QString &path, int datasets)
{
    const pid_t child = fork();
    if (child == 0) {
        execl("/proc/self/exe", "bench_rdf", work, QFile::encodeName(path).constData(),
              QByteArray::number(datasets).constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        giveUp(u"the child failed"_s);
    return double(usage.ru_maxrss) / 1024;
}

/// Prints the medians, gives the shortest: growth is about the work, not about what else the machine did.
double measureImport(const QString &path, int datasets, const QString &notation)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bench::microsecondsOf([&] { parseBarely(path); }) / 1000);
        ours.push_back(bench::microsecondsOf([&] { import(path, datasets); }) / 1000);
    }
    bench::print({u"import of %1 data sets, %2, median of %3"_s.arg(datasets).arg(notation).arg(kRounds),
                  bench::quantile(ours, 0.5), bench::quantile(bare, 0.5), u"ms"_s, u"<= 3"_s});
    bench::print({u"memory of that, file of %1 MB"_s.arg(QFile(path).size() / 1024 / 1024),
                  peakMegabytes("import", path, datasets),
                  peakMegabytes("parse", path, datasets),
                  u"MB"_s,
                  {}});
    return bench::quantile(ours, 0);
}

void measureNotation(const QString &folder, const QString &ending, const QString &notation)
{
    double smallest = 0;
    for (const int times : {1, 10, 100}) {
        const QString path = u"%1/catalogue.%2"_s.arg(folder, ending);
        writeCatalogue(path, kSmallest * times);
        const double taken = measureImport(path, kSmallest * times, notation);
        QFile::remove(path);
        if (times == 1)
            smallest = taken;
        else
            bench::print({u"growth, %1 times the data sets"_s.arg(times), taken / smallest, std::nullopt, u"x"_s,
                          u"<= %1"_s.arg(times * 12 / 10)});
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 4 && arguments.at(1) == "import"_L1) {
        import(arguments.at(2), arguments.at(3).toInt());
    } else if (argc == 4 && arguments.at(1) == "parse"_L1) {
        parseBarely(arguments.at(2));
    } else if (argc == 2) {
        measureNotation(arguments.at(1), u"nt"_s, u"N-Triples"_s);
        measureNotation(arguments.at(1), u"ttl"_s, u"Turtle"_s);
    } else {
        giveUp(u"usage: bench_rdf FOLDER"_s);
    }
    return 0;
}
