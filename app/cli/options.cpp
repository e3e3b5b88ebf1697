// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "documents/documentkind.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// What a value must be, whatever the call does with it.
enum class ValueKind { Switch, Words, Day, Count, Number, Language, Workspace };

struct OptionSpec {
    const char *names; ///< separated by spaces; the first is the one that calls name
    ValueKind kind;
    const char *value; ///< `FILE`
    const char *description;
    const char *otherwise = "";
};

constexpr std::array kOptions{
    OptionSpec{"w workspace", ValueKind::Workspace, "W", "The workspace file."},
    OptionSpec{"json", ValueKind::Switch, "", "Print JSON on standard output."},
    OptionSpec{"on", ValueKind::Day, "DATE", "The day for which it is worked out; today when left out."},
    OptionSpec{"lang language", ValueKind::Language, "L", "Language of texts: nl, fr, de or en; nl when left out.",
               "nl"},
    OptionSpec{"flow", ValueKind::Words, "FLOW", "Only this flow: agodi>kuleuven/direct."},
    OptionSpec{"limit", ValueKind::Count, "N", "At most this many rows; 50 when left out.", "50"},
    OptionSpec{"format", ValueKind::Words, "FORMAT",
               "Format of the file: csv, dcat, skos, ddi or statistical; what the file shows when left out.", "auto"},
    OptionSpec{"holder", ValueKind::Words, "ID", "The organisation that holds the data, by id."},
    OptionSpec{"dataset", ValueKind::Words, "ID", "The data set that the file describes, where it names none."},
    OptionSpec{"category", ValueKind::Words, "WORD", "Category of data: social, health, education, …"},
    OptionSpec{"as", ValueKind::Words, "PERSON",
               "The person who acts in this call, by id; the person remembered in the workspace when left out."},
    OptionSpec{"person", ValueKind::Words, "PERSON",
               "Whose list, by id; the person remembered in the workspace when left out."},
    OptionSpec{"verdicts", ValueKind::Words, "FILE", "File of verdicts, JSON or CSV."},
    OptionSpec{"request", ValueKind::Words, "FILE", "A request file to route under both; may be given more than once."},
    OptionSpec{"sign", ValueKind::Words, "CONCLUSION", "Sign the advice with this conclusion."},
    OptionSpec{"for", ValueKind::Words, "ID", "The authority, committee or party that it is about, by id."},
    OptionSpec{"rule", ValueKind::Words, "RULE", "The rule that asked."},
    OptionSpec{"nature", ValueKind::Words, "NATURE",
               "Of the request: amendment, renewal or accession; amendment when left out.", "amendment"},
    OptionSpec{"reason", ValueKind::Words, "TEXT", "Why; it stands in the history."},
    OptionSpec{"kind", ValueKind::Words, "KIND",
               "Kind of document; the one by which the authority decides when left out. One of %1."},
    OptionSpec{"all", ValueKind::Words, "DIR",
               "Write every document of the dossier, or of --for alone, into this folder."},
    OptionSpec{"files", ValueKind::Words, "DIR",
               "The folder with the files that the request names; those that fit are kept."},
    OptionSpec{"persons", ValueKind::Count, "N", "The size of the population; the answer to S3.Q2 when left out."},
    OptionSpec{"no-agendas", ValueKind::Switch, "", "Coming sessions stay empty: what is ready for them waits."},
    OptionSpec{"replan", ValueKind::Switch, "", "What is on an agenda that has not gone out may move."},
    OptionSpec{"accept", ValueKind::Switch, "", "Put the files on the agendas that the plan proposes."},
    OptionSpec{"o output", ValueKind::Words, "FILE", "The file to write; one that exists is replaced."},
    OptionSpec{"items", ValueKind::Words, "ITEMS",
               "Items of the check that are not in order either, separated by commas."},
    OptionSpec{"pdf", ValueKind::Words, "FILE", "The PDF to write."},
    OptionSpec{"ics", ValueKind::Words, "FILE", "The iCalendar file to write."},
    OptionSpec{"steps", ValueKind::Words, "FILE", "File with what happened in the session, JSON."},
    OptionSpec{"outcome", ValueKind::Words, "OUTCOME",
               "authorised, authorised-in-part, refused, postponed or withdrawn."},
    OptionSpec{"number", ValueKind::Words, "NUMBER", "Of the deliberation; the next free one when left out."},
    OptionSpec{"conditions", ValueKind::Words, "CODES", "Codes of conditions, separated by commas."},
    OptionSpec{"refused", ValueKind::Words, "LINES",
               "Lines that an authorisation in part leaves out, separated by commas."},
    OptionSpec{"asked-back", ValueKind::Switch, "", "The letter on what is missing."},
    OptionSpec{"from", ValueKind::Day, "DATE", "First day; today when left out."},
    OptionSpec{"to", ValueKind::Day, "DATE", "Last day; as far as the calendars are filled when left out."},
    OptionSpec{"name", ValueKind::Words, "NAME", "What it is called here; the name of the file when left out."},
    OptionSpec{"case", ValueKind::Words, "COLUMN", "The column, or key, that names the case."},
    OptionSpec{"activity", ValueKind::Words, "COLUMN", "The column that says what happened."},
    OptionSpec{"time", ValueKind::Words, "COLUMN", "The column that says when."},
    OptionSpec{"actor", ValueKind::Words, "COLUMN", "The column that says who."},
    OptionSpec{"separator", ValueKind::Words, "C", "Between fields: one character, or tab."},
    OptionSpec{"time-format", ValueKind::Words, "FORMAT",
               "How times are written, where it is not ISO 8601: d/M/yyyy HH:mm."},
    OptionSpec{"zone", ValueKind::Words, "ZONE", "Of times that name none; Europe/Brussels when left out."},
    OptionSpec{"begins", ValueKind::Words, "ACTIVITY",
               "An activity with which every case begins; may be given more than once."},
    OptionSpec{"keep-cut-off", ValueKind::Switch, "", "Take cases too that begin in the middle."},
    OptionSpec{"dry-run", ValueKind::Switch, "", "Only say what would be imported."},
    OptionSpec{"dossiers", ValueKind::Count, "N", "How many; 2000 when left out.", "2000"},
    OptionSpec{"seed", ValueKind::Number, "N", "The same seed gives the same result; 1 when left out.", "1"},
};

const OptionSpec &specOf(const QString &name)
{
    const auto found = std::ranges::find_if(kOptions, [&name](const OptionSpec &spec) {
        return QString::fromLatin1(spec.names).split(u' ').first() == name;
    });
    Q_ASSERT_X(found != kOptions.end(), "specOf", qPrintable(name));
    return *found;
}

QString documentKindIds()
{
    QStringList ids;
    for (const DocumentKind &kind : shippedDocumentKinds().value_or(std::vector<DocumentKind>()))
        ids << kind.id;
    return ids.join(u", "_s);
}

/// What the value should have been; empty when it is that.
QString expectedFor(ValueKind kind, const QString &value)
{
    bool isNumber = true;
    switch (kind) {
    case ValueKind::Switch:
    case ValueKind::Words:
        return {};
    case ValueKind::Day:
        return QDate::fromString(value, Qt::ISODate).isValid() ? QString() : u"a day as 2026-11-22"_s;
    case ValueKind::Count:
        return value.toInt(&isNumber) > 0 && isNumber
            ? QString()
            : u"a whole number from 1 to %1"_s.arg(std::numeric_limits<int>::max());
    case ValueKind::Number:
        value.toULongLong(&isNumber);
        return isNumber ? QString() : u"a whole number from 0"_s;
    case ValueKind::Language:
        return QStringList{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s}.contains(value) ? QString() : u"nl, fr, de or en"_s;
    case ValueKind::Workspace:
        return value.isEmpty() ? u"a workspace file"_s : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QCommandLineOption optionNamed(const QString &name)
{
    const OptionSpec &spec = specOf(name);
    const QString description = QString::fromUtf8(spec.description);
    return {QString::fromLatin1(spec.names).split(u' '),
            name == u"kind"_s ? description.arg(documentKindIds()) : description, QString::fromLatin1(spec.value),
            QString::fromLatin1(spec.otherwise)};
}

QStringList faultsIn(const QCommandLineParser &given, const QStringList &options)
{
    QStringList faults;
    for (const QString &name : options) {
        const OptionSpec &spec = specOf(name);
        if (spec.kind == ValueKind::Workspace && !given.isSet(name)) {
            faults << u"no workspace given; expected -%1 FILE"_s.arg(name);
            continue;
        }
        if (spec.kind == ValueKind::Switch || !given.isSet(name))
            continue;
        for (const QString &value : given.values(name))
            if (const QString expected = expectedFor(spec.kind, value); !expected.isEmpty())
                faults << u"%1%2 %3: expected %4"_s.arg(name.size() > 1 ? u"--"_s : u"-"_s, name, value, expected);
    }
    return faults;
}

} // namespace beraad::cli
