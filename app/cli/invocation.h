// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCommandLineParser>
#include <QDate>
#include <QTextStream>

#include <span>

namespace beraad::cli {

// Exit statuses of formats: done, refused (or findings of severity error), wrong use.
constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kWrongUse = 2;

constexpr int kOneOrMore = -1; ///< words

/// One call, read and checked against its specification.
struct Invocation {
    const QCommandLineParser &options;
    QStringList words; ///< what stands after the command's name: as many as its specification says
    QTextStream &out;
    QTextStream &err;

    bool isSet(const QString &option) const { return options.isSet(option); }
    QString value(const QString &option) const { return options.value(option); }
    bool json() const { return options.isSet(QStringLiteral("json")); }
    /// The day of an option, or nothing: not given, or the call does not take it.
    QDate day(const QString &option) const;
    /// Prints the refusal on the error stream; the status to return.
    int refuse(const Error &error) const;
    /// Prints wrong use of an option or word.
    int misused(const QString &message) const;
    void printJson(const QJsonValue &value) const;
};

/// A call of the command line.
struct CommandSpec {
    const char *name; ///< `workspace verify`
    const char *words; ///< `W`
    int wordCount; ///< or kOneOrMore
    const char *options; ///< names of the options it takes, separated by spaces
    const char *summary;
    const char *example; ///< words and options of a call that works on the demo workspace; docs/command-line.md runs it
    int (*run)(const Invocation &call);
    bool printsPages = false; ///< needs fonts
};

/// The calls of each theme, one file each.
std::span<const CommandSpec> routingCommands();
std::span<const CommandSpec> rulesCommands();
std::span<const CommandSpec> workspaceCommands();
std::span<const CommandSpec> catalogueCommands();
std::span<const CommandSpec> dossierCommands();
std::span<const CommandSpec> reviewCommands();
std::span<const CommandSpec> documentCommands();
std::span<const CommandSpec> amendmentCommands();
std::span<const CommandSpec> attachmentCommands();
std::span<const CommandSpec> checkCommands();
std::span<const CommandSpec> planningCommands();
std::span<const CommandSpec> registerCommands();
std::span<const CommandSpec> figuresCommands();
std::span<const CommandSpec> historyCommands();
std::span<const CommandSpec> sittingCommands();
std::span<const CommandSpec> digestCommands();
std::span<const CommandSpec> intakeCommands();

} // namespace beraad::cli
