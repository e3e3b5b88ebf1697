// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "base/json.h"
#include "cli/options.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <memory>
#include <vector>

#include <fcntl.h>

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

/// The calls in the order of their themes: `dossier …` stands together, whichever file they are in.
std::vector<CommandSpec> commandsByTheme()
{
    std::vector<CommandSpec> all = allCommands();
    QStringList themes;
    const auto placeOf = [&themes](const CommandSpec &command) {
        return themes.indexOf(QString::fromLatin1(command.name).section(u' ', 0, 0));
    };
    for (const CommandSpec &command : all)
        if (placeOf(command) < 0)
            themes << QString::fromLatin1(command.name).section(u' ', 0, 0);
    std::ranges::stable_sort(all, {}, placeOf);
    return all;
}

QString callOf(const CommandSpec &command)
{
    return u"%1 %2"_s.arg(QLatin1StringView(command.name), QString::fromUtf8(command.words)).trimmed();
}

/// The words in lines of at most `width`.
QStringList linesOf(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        if (!lines.last().isEmpty() && lines.last().size() + word.size() >= width)
            lines << QString();
        lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
    }
    return lines;
}

/// The calls whose name begins with `theme`; all when it is empty.
void printCalls(QTextStream &out, const QString &theme)
{
    constexpr qsizetype kWidth = 110;
    const auto all = commandsByTheme();
    qsizetype wide = 0;
    for (const CommandSpec &command : all)
        wide = std::max(wide, callOf(command).size());
    for (const CommandSpec &command : all) {
        if (!theme.isEmpty() && !callOf(command).startsWith(theme + u' '))
            continue;
        QString call = callOf(command);
        for (const QString &line : linesOf(QString::fromUtf8(command.summary), kWidth - wide - 4)) {
            out << "  " << call.leftJustified(wide) << "  " << line << '\n';
            call.clear();
        }
    }
}

void printOverview(QTextStream &out)
{
    out << "beraad-cli " BERAAD_VERSION ": data requests and their authorisations\n\n"
        << "usage: beraad-cli COMMAND [words] [options]      beraad-cli COMMAND --help\n\n";
    printCalls(out, {});
    out << "\nexit status: 0 done, 1 refused or findings of severity error, 2 wrong use\n";
}

/// The command with the longest name that opens the arguments: `figures import` before `figures`.
const CommandSpec *commandIn(const std::vector<CommandSpec> &all, const QStringList &arguments)
{
    const CommandSpec *found = nullptr;
    for (const CommandSpec &command : all) {
        const QStringList name = QString::fromLatin1(command.name).split(u' ');
        const bool isLonger = !found || qstrlen(command.name) > qstrlen(found->name);
        if (isLonger && arguments.first(std::min(name.size(), arguments.size())) == name)
            found = &command;
    }
    return found;
}

void printHelp(QTextStream &out, const CommandSpec &command, const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    out << "usage: beraad-cli " << callOf(command) << " [options]\n"
        << text.sliced(text.indexOf(u'\n') + 1) << "\nExample:\n  beraad-cli " << QString::fromUtf8(command.example)
        << '\n';
}

/// `a requester's list` becomes `A requester's list.`
QString sentence(const char *summary)
{
    const QString text = QString::fromUtf8(summary);
    return text.first(1).toUpper() + text.sliced(1) + u'.';
}

int runCommand(const CommandSpec &command, const QStringList &arguments, QTextStream &out, QTextStream &err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(sentence(command.summary));
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this text."_s});
    const QStringList options = QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts);
    for (const QString &option : options)
        parser.addOption(optionNamed(option));
    const bool isRead = parser.parse(QStringList{u"beraad-cli %1"_s.arg(callOf(command))} + arguments);
    if (parser.isSet(u"help"_s)) {
        printHelp(out, command, parser);
        return kDone;
    }
    QStringList faults = isRead ? faultsIn(parser, options) : QStringList{parser.errorText()};
    const qsizetype words = parser.positionalArguments().size();
    if (isRead && (command.wordCount == kOneOrMore ? words < 1 : words != command.wordCount))
        faults = {u"usage: beraad-cli %1 [options]"_s.arg(callOf(command))};
    if (!faults.isEmpty()) {
        err << faults.join(u'\n') << "\nsee beraad-cli " << command.name << " --help\n";
        return kWrongUse;
    }
    return command.run({parser, parser.positionalArguments(), out, err});
}

/// `help dossier list`, and `dossier`, which is the beginning of several calls and none of its own.
int runOverview(const QStringList &words, bool isAsked, QTextStream &out, QTextStream &err)
{
    QTextStream &stream = isAsked ? out : err;
    const bool isTheme = !words.isEmpty() && std::ranges::any_of(allCommands(), [&words](const CommandSpec &command) {
        return callOf(command).startsWith(words.first() + u' ');
    });
    if (words.isEmpty())
        printOverview(stream);
    else if (isTheme && words.size() == 1)
        printCalls(stream, words.first());
    else
        err << "beraad-cli knows no command \"" << words.first(isTheme ? 2 : 1).join(u' ')
            << "\"; see beraad-cli --help\n";
    return isAsked && (words.isEmpty() || (isTheme && words.size() == 1)) ? kDone : kWrongUse;
}

int run(QStringList arguments, const CommandSpec *command, QTextStream &out, QTextStream &err)
{
    if (command)
        return runCommand(*command, arguments.sliced(QString::fromLatin1(command->name).count(u' ') + 1), out, err);
    if (!arguments.isEmpty() && arguments.first() == u"--version"_s) {
        out << BERAAD_VERSION << '\n';
        return kDone;
    }
    const bool isAsked = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    arguments.removeIf([](const QString &word) { return word.startsWith(u'-'); });
    return runOverview(arguments, isAsked, out, err);
}

/// What was said must have arrived: a full disk or a closed stream is no success.
int endedWith(int status, QTextStream &out, QTextStream &err)
{
    out.flush();
    if (out.status() == QTextStream::Ok)
        return status;
    err << "cannot write to standard output\n";
    return status == kDone ? kRefused : status;
}

/// Where a standard stream was closed, the next file that is opened would take its place, and get what was printed.
void keepStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream)
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY); // writing to it fails, as it should
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

QDate Invocation::day(const QString &option) const
{
    return QDate::fromString(options.value(option), Qt::ISODate);
}

void Invocation::printJson(const QJsonValue &value) const
{
    out << (value.isArray() ? ::QJsonDocument(value.toArray()) : ::QJsonDocument(value.toObject())).toJson();
}

} // namespace beraad::cli

int main(int argc, char **argv)
{
    using namespace beraad::cli;
    keepStandardStreams();
    // No command needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const auto all = allCommands();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (!arguments.isEmpty() && arguments.first() == u"help"_s)
        arguments = arguments.sliced(1) << u"--help"_s;
    const CommandSpec *command = arguments.isEmpty() ? nullptr : commandIn(all, arguments);
    const std::unique_ptr<QCoreApplication> app(command && command->printsPages ? new QGuiApplication(argc, argv)
                                                                                : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(u"beraad"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return endedWith(run(arguments, command, out, err), out, err);
}
