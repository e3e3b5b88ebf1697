// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a catalogue alone, into a sink that keeps nothing: how fast, in how much memory, and how both grow. The
// yardstick is the bare parser over the same file: the records of the CSV, the elements of the XML.
#include "importing/importing.h"
#include "catalogue/csv.h"
#include "measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <cstdio>
#include <random>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace beraad;
using namespace beraad::bench;

namespace {

constexpr std::array kWords{"inkomen",   "leeftijd",  "gezin",     "woonplaats", "statuut", "opleiding",
                            "werkgever", "uitkering", "revenu",    "ménage",     "emploi",  "formation",
                            "status",    "employer",  "household", "benefit"};

QByteArray words(std::mt19937 &chance, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray(kWords.at(chance() % kWords.size())) + (i + 1 < count ? " " : "");
    return text;
}

/// Rows of our own CSV: a variable of four has three codes.
QByteArrayList csvRows(int rows)
{
    std::mt19937 chance(2026);
    QByteArrayList all;
    for (int v = 0; all.size() < rows; ++v) {
        const QByteArray name = "rsz,set" + QByteArray::number(v / 500) + ",v" + QByteArray::number(v) + ',';
        all << "variable," + name + ',' + words(chance, 3) + ',' + words(chance, 3) + ",\"" + words(chance, 8) + ", "
                + words(chance, 6) + "\",social,nominal,2003-01-01,\n";
        for (int c = 0; v % 4 == 0 && c < 3 && all.size() < rows; ++c)
            all << "code," + name + '0' + QByteArray::number(c) + ',' + words(chance, 2) + ',' + words(chance, 2)
                    + ",,,,,\n";
    }
    return all;
}

bool write(const QString &path, const QByteArrayList &parts)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly)
        && std::ranges::all_of(parts, [&file](const QByteArray &part) { return file.write(part) == part.size(); });
}

bool writeCsv(const QString &path, int rows, bool isShuffled)
{
    QByteArrayList all = csvRows(rows);
    if (isShuffled)
        std::ranges::shuffle(all, std::mt19937(7));
    all.prepend(
        "kind,provider,dataset,variable,code,label_nl,label_en,definition_nl,category,type,valid_from,valid_to\n");
    return write(path, all);
}

bool writeDdi(const QString &path, qint64 bytes)
{
    std::mt19937 chance(2026);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<codeBook xmlns=\"ddi:codebook:2_5\"><stdyDscr><citation><titlStmt><titl>T</titl></titlStmt></citation>"
               "</stdyDscr><dataDscr>\n");
    for (int v = 0; file.pos() < bytes; ++v) {
        QByteArray variable = "<var name=\"V" + QByteArray::number(v) + "\" intrvl=\"discrete\"><labl xml:lang=\"nl\">"
            + words(chance, 4) + "</labl><txt>" + words(chance, 40) + "</txt>";
        for (int c = 0; c < 12; ++c)
            variable += "<catgry><catValu>0" + QByteArray::number(c) + "</catValu><labl>" + words(chance, 3)
                + "</labl></catgry>";
        file.write(variable + "</var>\n");
    }
    return file.write("</dataDscr></codeBook>\n") > 0;
}

/// Megabytes of memory at most since the last call of forgetPeak().
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toDouble() / 1024;
    return 0;
}

void forgetPeak()
{
    malloc_trim(0); // what the generator left behind would hide what reading takes
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

struct Reading {
    double microseconds = 0;
    double megabytes = 0;
    qint64 variables = 0;
};

std::optional<Reading> readInto(const QString &path)
{
    Reading reading;
    const CatalogueSink sink{[&reading](CatalogueItem &&item) -> Result<void> {
                                 reading.variables += std::holds_alternative<Variable>(item) ? 1 : 0;
                                 return {};
                             },
                             [](qint64, qint64) { return true; }};
    const CatalogueSource source{path, OrganisationId(u"rsz"_s), {}, {}, u"nl"_s, {}};
    forgetPeak();
    const double before = peak();
    bool isRead = false;
    reading.microseconds = microsecondsOf([&] {
        const auto format = formatOf(path);
        isRead = format && readCatalogue(source, *format, sink);
    });
    reading.megabytes = peak() - before;
    return isRead ? std::optional(reading) : std::nullopt;
}

double microsecondsOfRecords(const QString &path)
{
    return microsecondsOf([&path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        CsvReader reader = CsvReader::open([&file] { return file.read(256 * 1024); }, path);
        while (reader.nextRecord()) { }
    });
}

double microsecondsOfElements(const QString &path)
{
    return microsecondsOf([&path] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader reader(&file);
        while (!reader.atEnd())
            reader.readNext();
    });
}

bool benchCsv(const QString &folder, int rows, bool isShuffled)
{
    const QString path = folder + u"/rows.csv"_s;
    if (!writeCsv(path, rows, isShuffled))
        return false;
    const auto reading = readInto(path);
    if (!reading)
        return false;
    const QString what = u"CSV, %1 rows%2"_s.arg(rows).arg(isShuffled ? u", shuffled"_s : QString());
    print({what, reading->microseconds / 1000, microsecondsOfRecords(path) / 1000, u"ms"_s, {}});
    print({what + u", speed"_s, rows / reading->microseconds * 1e6, {}, u"rows/s"_s, {}});
    print({what + u", memory on top"_s, reading->megabytes, {}, u"MB"_s, {}});
    return true;
}

bool benchDdi(const QString &folder, int megabytes)
{
    const QString path = folder + u"/codebook.xml"_s;
    if (!writeDdi(path, qint64(megabytes) << 20))
        return false;
    const auto reading = readInto(path);
    if (!reading)
        return false;
    const QString what = u"DDI-Codebook, %1 MB, %2 variables"_s.arg(megabytes).arg(reading->variables);
    print({what, reading->microseconds / 1000, microsecondsOfElements(path) / 1000, u"ms"_s, {}});
    print({u"DDI-Codebook, %1 MB, memory on top"_s.arg(megabytes), reading->megabytes, {}, u"MB"_s, {}});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argc > 1 ? argv[1] : ".");
    bool isDone = benchDdi(folder, 10) && benchDdi(folder, 100);
    for (const int rows : {10'000, 100'000, 1'000'000})
        isDone = isDone && benchCsv(folder, rows, false);
    isDone = isDone && benchCsv(folder, 300'000, true);
    if (!isDone)
        std::fputs("a generated file was not read\n", stderr);
    return isDone ? 0 : 1;
}
