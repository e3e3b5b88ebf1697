// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/text.h"
#include "rules/logic.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace beraad {

/// What a rule does when its condition holds.
struct RuleOutcome {
    QString procedure; ///< procedure id; empty for a finding alone; `*` for all that the flow asks for (with `refused`)
    QString status; ///< required, optional, refused, inadmissible, shadow, fallback
    QString authority; ///< `provider`, `recipient`, `requester`, a role of `AuthorityRole`, or an organisation id
    QString finding; ///< code of a finding to raise; empty: none
    QString severity; ///< of the finding
    QJsonValue kind; ///< JsonLogic that gives the kind of the procedure (`accession`); undefined: none
    logic::Expression kindExpression;
};

/// A conjunct of a condition that one known fact can refute without evaluating the rest.
struct RuleGuard {
    QString fact;
    QJsonArray values; ///< the fact must be one of these (or, negated, none of them)
    bool isNegated = false;
    int place = -1; ///< of the fact in a fact sheet
    std::vector<int> symbols; ///< of the values
    bool areWords = false; ///< all values are texts; else all are flags
};

/// One row of the law as data.
struct Rule {
    QString id; ///< `R-04a`
    QString scope; ///< flow (each kind of data in a flow), request (once)
    QDate validFrom;
    QDate validTo; ///< last day; invalid: still in force
    QJsonValue condition; ///< JsonLogic over facts and notions
    QStringList exceptionTo; ///< rules that do not apply where this one does
    std::vector<RuleOutcome> outcomes;
    Text text;
    Text question; ///< asked when a fact is unknown; empty: the question of that fact or notion
    QStringList asks; ///< whom: provider, recipient, requester
    QString source;
    QString evidence;
    QString where; ///< file:line, for the linter
    QString file;
    qsizetype place = -1; ///< among the rules of its file
    logic::Expression expression;
    std::vector<RuleGuard> guards;
    std::vector<size_t> exceptions; ///< positions of the rules that are exceptions to this one

    bool isValidOn(QDate day) const;
};

/// A fact that rules may ask for, and what is known of it when nobody says anything.
struct FactKind {
    QString id; ///< `provider.network`
    QString origin; ///< directory, request, catalogue, derived
    QString kind; ///< flag, day, number, list, organisation; empty: one of `values`
    QStringList values;
    QJsonValue byDefault; ///< when the request does not mention it; undefined: unknown
    QJsonValue unknownAs; ///< what the word "unknown" stands for; undefined: unknown
    Text question;
    QStringList asks;
    QString where;
};

/// How a fact and its values read in a sentence.
struct FactName {
    Text name; ///< `the channel`; empty for a flag
    Text holds; ///< of a flag: `the communication is systematic`
    Text fails; ///< `the communication is not systematic`
    QMap<QString, Text> values;
    QString where;
};

/// A notion of the law, made of facts by JsonLogic: `notion.exempt15`. Each entry says on what it rests; one that is
/// contested makes the notion unknown where it applies.
struct Notion {
    struct Entry {
        QJsonValue when;
        bool isContested = false;
        QString source;
        QString evidence;
        logic::Expression expression;
    };
    QString id;
    Text text;
    QString rule; ///< its row in the rules sheet, if it has one
    std::vector<Entry> entries;
    Text question;
    QStringList asks;
    QString where;
};

/// A role that an authority plays (`linker`, `supervisor`): the first choice whose condition holds.
struct AuthorityRole {
    struct Choice {
        QJsonValue when;
        QString organisation; ///< an id, or the name of a fact that gives one
        bool isFact = false;
        logic::Expression expression;
    };
    QString role;
    Text text;
    std::vector<Choice> choices;
    QString where;
};

/// A kind of procedure: its names, expected time and hard edges.
struct ProcedureKind {
    QString id;
    Text name;
    Text clock; ///< the term, in words
    int expectedDays = -1; ///< calendar days from the complete file to the decision, a median; -1: unknown
    int lateDays = -1; ///< a cautious value of the same: the ninetieth percentile where there are figures
    int inForceDays = 0; ///< calendar days from the decision until it takes effect
    QString expectedSource; ///< where these numbers come from, in Dutch
    Text expectedBasis; ///< the same in every language
    QString evidence;
    QStringList after; ///< procedure ids that come first when they are in the route, for a flow they share
    QStringList afterInFile; ///< the same for flows to the same recipient
    bool isCommittee = false;
    bool covers = false; ///< it answers whether the data may flow; a flow without one is `no-rule`
    int strictness = 0; ///< the stricter branch of an open choice is shown first
    QString where;
};

struct RuleTable {
    QString version; ///< the first digits of the hash of all files
    std::vector<Rule> rules;
    std::vector<ProcedureKind> procedures;
    std::vector<FactKind> facts;
    std::vector<Notion> notions;
    std::vector<AuthorityRole> authorities;
    QMap<QString, FactName> factNames; ///< by fact
    QHash<QString, Text> findings; ///< texts of findings that the engine itself raises
    QHash<QString, int> words; ///< every text that a guard compares with, as a number
    QHash<QString, int> places; ///< of facts and, after them, notions in a fact sheet

    const ProcedureKind *kind(const QString &procedure) const;
    /// Whether any rule in force on the day, notion or role asks for the fact.
    bool asksFor(const QString &fact, QDate day) const;
    /// Names that a condition may use.
    QStringList vocabulary() const;
};

/// Reads every *.json of a folder (or `:/routing`) and `procedures.json` of the folder beside it (`../procedures`),
/// with all problems reported. A folder that holds `routing` is taken to mean it.
Result<RuleTable> readRules(const QString &folder);
Result<RuleTable> shippedRules();
/// Findings of the linter over a folder of rule files; empty: clean. `instead`: what stands in a file, by its path, if
/// it were saved now.
std::vector<Problem> checkRules(const QString &folder, const QHash<QString, QByteArray> &instead = {});

} // namespace beraad
