// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "base/json.h"
#include "documents/documentkind.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

#include <vector>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

std::vector<CommandSpec> allCommands()
{
    std::vector<CommandSpec> all;
    for (const auto group :
         {routingCommands(), rulesCommands(), workspaceCommands(), catalogueCommands(), dossierCommands(),
          reviewCommands(), amendmentCommands(), documentCommands(), attachmentCommands(), checkCommands(),
          planningCommands(), sittingCommands(), registerCommands(), historyCommands(), figuresCommands(),
          digestCommands(), intakeCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QStringList documentKindIds()
{
    QStringList ids;
    for (const DocumentKind &kind : shippedDocumentKinds().value_or(std::vector<DocumentKind>()))
        ids << kind.id;
    return ids;
}

QCommandLineOption optionNamed(const QString &name)
{
    static const QHash<QString, QCommandLineOption> known{
        {u"json"_s, {u"json"_s, u"Print JSON on standard output."_s}},
        {u"on"_s, {u"on"_s, u"The day at which rules are read; today when left out."_s, u"DATE"_s}},
        {u"lang"_s, {u"lang"_s, u"Language of texts: nl, fr, de or en."_s, u"L"_s, u"nl"_s}},
        {u"flow"_s, {u"flow"_s, u"Only this flow: agodi>kuleuven/direct."_s, u"FLOW"_s}},
        {u"w"_s, {{u"w"_s, u"workspace"_s}, u"The workspace file."_s, u"W"_s}},
        {u"limit"_s, {u"limit"_s, u"At most this many rows."_s, u"N"_s, u"50"_s}},
        {u"format"_s,
         {u"format"_s, u"Format of the file: auto, or the word of a format such as csv."_s, u"FORMAT"_s, u"auto"_s}},
        {u"holder"_s, {u"holder"_s, u"The organisation that holds the data, by id."_s, u"ID"_s}},
        {u"dataset"_s, {u"dataset"_s, u"The data set that the file describes, where it names none."_s, u"ID"_s}},
        {u"category"_s, {u"category"_s, u"Category of data: social, health, education, …"_s, u"WORD"_s}},
        {u"as"_s,
         {u"as"_s, u"The person who acts, by id; the person remembered in the workspace when left out."_s,
          u"PERSON"_s}},
        {u"person"_s,
         {u"person"_s, u"Whose list, by id; the person remembered in the workspace when left out."_s, u"PERSON"_s}},
        {u"verdicts"_s, {u"verdicts"_s, u"File of verdicts, JSON or CSV."_s, u"FILE"_s}},
        {u"request"_s,
         {u"request"_s, u"A request file to route under both; may be given more than once."_s, u"FILE"_s}},
        {u"sign"_s, {u"sign"_s, u"Sign the advice with this conclusion."_s, u"CONCLUSION"_s}},
        {u"for"_s,
         {u"for"_s, u"The authority that the document is for, or the party that a fact is about, by id."_s, u"ID"_s}},
        {u"rule"_s, {u"rule"_s, u"The rule that asked."_s, u"RULE"_s}},
        {u"nature"_s,
         {u"nature"_s, u"Of the request: amendment, renewal or accession."_s, u"NATURE"_s, u"amendment"_s}},
        {u"reason"_s, {u"reason"_s, u"Why; it stands in the history."_s, u"TEXT"_s}},
        {u"kind"_s,
         {u"kind"_s,
          u"Kind of document; the one by which the authority decides when left out. One of %1."_s.arg(
              documentKindIds().join(u", "_s)),
          u"KIND"_s}},
        {u"all"_s,
         {u"all"_s, u"Write every document of the dossier, or of --for alone, into this folder."_s, u"DIR"_s}},
        {u"files"_s,
         {u"files"_s, u"The folder with the files that the request names; those that fit are kept."_s, u"DIR"_s}},
        {u"persons"_s, {u"persons"_s, u"The size of the population; the answer to S3.Q2 when left out."_s, u"N"_s}},
        {u"no-agendas"_s, {u"no-agendas"_s, u"Coming sessions stay empty: what is ready for them waits."_s}},
        {u"replan"_s, {u"replan"_s, u"What is on an agenda that has not gone out may move."_s}},
        {u"accept"_s, {u"accept"_s, u"Put the files on the agendas that the plan proposes."_s}},
        {u"o"_s, {{u"o"_s, u"output"_s}, u"The file to write."_s, u"FILE"_s}},
        {u"items"_s,
         {u"items"_s, u"Items of the check that are not in order either, separated by commas."_s, u"ITEMS"_s}},
        {u"pdf"_s, {u"pdf"_s, u"The PDF to write."_s, u"FILE"_s}},
        {u"ics"_s, {u"ics"_s, u"The iCalendar file to write."_s, u"FILE"_s}},
        {u"steps"_s, {u"steps"_s, u"File with what happened in the session, JSON."_s, u"FILE"_s}},
        {u"outcome"_s,
         {u"outcome"_s, u"authorised, authorised-in-part, refused, postponed or withdrawn."_s, u"OUTCOME"_s}},
        {u"number"_s, {u"number"_s, u"Of the deliberation; the next free one when left out."_s, u"NUMBER"_s}},
        {u"conditions"_s, {u"conditions"_s, u"Codes of conditions, separated by commas."_s, u"CODES"_s}},
        {u"refused"_s,
         {u"refused"_s, u"Lines that an authorisation in part leaves out, separated by commas."_s, u"LINES"_s}},
        {u"asked-back"_s, {u"asked-back"_s, u"The letter on what is missing."_s}},
        {u"from"_s, {u"from"_s, u"First day; today when left out."_s, u"D"_s}},
        {u"name"_s, {u"name"_s, u"What it is called here; the name of the file when left out."_s, u"NAME"_s}},
        {u"case"_s, {u"case"_s, u"The column, or key, that names the case."_s, u"COLUMN"_s}},
        {u"activity"_s, {u"activity"_s, u"The column that says what happened."_s, u"COLUMN"_s}},
        {u"time"_s, {u"time"_s, u"The column that says when."_s, u"COLUMN"_s}},
        {u"actor"_s, {u"actor"_s, u"The column that says who."_s, u"COLUMN"_s}},
        {u"separator"_s, {u"separator"_s, u"Between fields: one character, or tab."_s, u"C"_s}},
        {u"time-format"_s,
         {u"time-format"_s, u"How times are written, where it is not ISO 8601: d/M/yyyy HH:mm."_s, u"FORMAT"_s}},
        {u"zone"_s, {u"zone"_s, u"Of times that name none; Europe/Brussels when left out."_s, u"ZONE"_s}},
        {u"begins"_s,
         {u"begins"_s, u"An activity with which every case begins; may be given more than once."_s, u"ACTIVITY"_s}},
        {u"keep-cut-off"_s, {u"keep-cut-off"_s, u"Take cases too that begin in the middle."_s}},
        {u"dry-run"_s, {u"dry-run"_s, u"Only say what would be imported."_s}},
        {u"dossiers"_s, {u"dossiers"_s, u"How many."_s, u"N"_s, u"2000"_s}},
        {u"seed"_s, {u"seed"_s, u"The same seed gives the same dossiers."_s, u"N"_s, u"1"_s}},
        {u"to"_s, {u"to"_s, u"Last day; half a year later when left out."_s, u"D"_s}},
    };
    return known.value(name, QCommandLineOption(name));
}

void printOverview(QTextStream &out)
{
    out << "beraad-cli " BERAAD_VERSION ": data requests and their authorisations\n\n"
        << "usage: beraad-cli COMMAND [words] [options]      beraad-cli COMMAND --help\n\n";
    for (const CommandSpec &command : allCommands()) {
        const QString call = u"%1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.words));
        out << "  " << call.leftJustified(38) << QLatin1StringView(command.summary) << '\n';
    }
    out << "\nexit status: 0 done, 1 refused or findings of severity error, 2 wrong use\n";
}

/// The command whose words open the arguments, with how many of them are its name.
const CommandSpec *commandIn(const std::vector<CommandSpec> &all, const QStringList &arguments, qsizetype &nameLength)
{
    for (const CommandSpec &command : all) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        if (arguments.first(std::min(name.size(), arguments.size())) == name) {
            nameLength = name.size();
            return &command;
        }
    }
    return nullptr;
}

int runCommand(const CommandSpec &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(command.summary));
    parser.addHelpOption();
    for (const QString &option : QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts))
        parser.addOption(optionNamed(option));
    if (!parser.parse(
            QStringList{u"beraad-cli %1 %2"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.words))}
            + arguments)) {
        err << parser.errorText() << '\n';
        return kWrongUse;
    }
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText();
        return kDone;
    }
    if (parser.positionalArguments().size() != command.wordCount) {
        err << "usage: beraad-cli " << command.name << ' ' << command.words << " [options]; see beraad-cli "
            << command.name << " --help\n";
        return kWrongUse;
    }
    return command.run({parser, parser.positionalArguments(), out, err});
}

int run(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    const auto all = allCommands();
    if (arguments.isEmpty() || arguments.first() == u"help"_s || arguments.first() == u"--help"_s
        || arguments.first() == u"-h"_s) {
        printOverview(arguments.isEmpty() ? err : out);
        return arguments.isEmpty() ? kWrongUse : kDone;
    }
    if (arguments.first() == u"--version"_s) {
        out << BERAAD_VERSION << '\n';
        return kDone;
    }
    qsizetype nameLength = 0;
    const CommandSpec *command = commandIn(all, arguments, nameLength);
    if (!command) {
        err << "beraad-cli knows no command \"" << arguments.first() << "\"; see beraad-cli --help\n";
        return kWrongUse;
    }
    return runCommand(*command, arguments.sliced(nameLength), out, err);
}

} // namespace

int Invocation::refuse(const Error &error) const
{
    err << toPlainText(error) << '\n';
    return kRefused;
}

int Invocation::misused(const QString &message) const
{
    err << message << '\n';
    return kWrongUse;
}

void Invocation::printJson(const QJsonValue &value) const
{
    out << (value.isArray() ? ::QJsonDocument(value.toArray()) : ::QJsonDocument(value.toObject())).toJson();
}

} // namespace beraad::cli

int main(int argc, char **argv)
{
    // Only printing a document needs fonts; no command needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool prints = argc > 1 && QByteArrayView(argv[1]) == "document";
    const std::unique_ptr<QCoreApplication> app(prints ? new QGuiApplication(argc, argv)
                                                       : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"beraad"_s);
    return beraad::cli::run(QCoreApplication::arguments().sliced(1));
}
