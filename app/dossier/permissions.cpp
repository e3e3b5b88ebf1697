// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

using Phases = std::vector<Phase>;

const Phases &allPhases()
{
    static const Phases phases{Phase::Draft,       Phase::Submitted, Phase::Returned,  Phase::Complete,
                               Phase::UnderReview, Phase::Advised,   Phase::Scheduled, Phase::Decided,
                               Phase::InForce,     Phase::Closed,    Phase::Withdrawn};
    return phases;
}

Phases from(Phase first, Phase last)
{
    return {std::ranges::find(allPhases(), first), std::next(std::ranges::find(allPhases(), last))};
}

struct Row {
    Role role;
    QStringList commands;
    Phases phases;
};

/// The phase is that of the whole dossier, and one track may be at its intake while another is in force. So a command
/// on a track is open to its role while the dossier runs, and decide() looks at the stage of the track itself.
std::vector<Row> rows()
{
    const Phases running = from(Phase::Submitted, Phase::InForce);
    const Phases notInForce = from(Phase::Submitted, Phase::Decided);
    const Phases undecided = from(Phase::Submitted, Phase::Scheduled);
    return {
        {Role::Requester, {u"submit"_s}, {Phase::Draft}},
        {Role::Requester, {u"supplement"_s}, {Phase::Returned}},
        {Role::Requester, {u"answer-question"_s, u"conclude"_s, u"record-follow-up"_s}, running},
        {Role::Requester, {u"withdraw"_s, u"reroute"_s}, undecided},
        {Role::Requester, {u"close"_s}, {Phase::Decided, Phase::InForce}},
        {Role::Dpo,
         {u"give-verdict"_s, u"clear-verdict"_s, u"sign-advice"_s, u"ask-question"_s, u"answer-question"_s, u"settle"_s,
          u"assign-review"_s, u"declare-conflict"_s},
         running},
        {Role::Secretary,
         {u"find-complete"_s, u"return"_s, u"ask-question"_s, u"decide"_s, u"declare-conflict"_s, u"name-rapporteur"_s,
          u"record-follow-up"_s},
         running},
        {Role::Secretary, {u"schedule"_s, u"unschedule"_s, u"impose-changes"_s}, notInForce},
        {Role::Secretary, {u"close"_s}, {Phase::Decided, Phase::InForce}},
        {Role::Member, {u"ask-question"_s, u"declare-conflict"_s}, running},
        {Role::Controller,
         {u"find-complete"_s, u"return"_s, u"ask-question"_s, u"answer-question"_s, u"decide"_s, u"conclude"_s,
          u"settle"_s, u"declare-conflict"_s, u"record-follow-up"_s},
         running},
    };
}

} // namespace

QStringList commandTypes()
{
    static const QStringList types{
        u"submit"_s,          u"find-complete"_s,   u"return"_s,         u"supplement"_s,      u"give-verdict"_s,
        u"clear-verdict"_s,   u"sign-advice"_s,     u"ask-question"_s,   u"answer-question"_s, u"schedule"_s,
        u"unschedule"_s,      u"decide"_s,          u"impose-changes"_s, u"conclude"_s,        u"withdraw"_s,
        u"close"_s,           u"settle"_s,          u"reroute"_s,        u"assign-review"_s,   u"declare-conflict"_s,
        u"name-rapporteur"_s, u"record-follow-up"_s};
    static_assert(std::variant_size_v<Command> == 22,
                  "a new command needs a word here, at the same place as in the variant");
    return types;
}

QString typeOf(const Command &command)
{
    return commandTypes().at(static_cast<qsizetype>(command.index()));
}

std::vector<Permission> permissionTable()
{
    std::vector<Permission> table;
    for (const Row &row : rows())
        for (const QString &command : row.commands)
            for (const Phase phase : row.phases)
                table.push_back({phase, row.role, command});
    return table;
}

QString permissionTableAsMarkdown()
{
    QString text
        = u"# Who may do what, and when\n\n"
          "Generated from the code by `permissionTableAsMarkdown()`; a test compares. What is not in the "
          "table is refused. Each role has a limit of its own as well:\n"
          "the requester acts for the requesting organisation; a DPO judges the lines that an organisation "
          "for which he speaks provides or receives; secretary and member\n"
          "act on tracks that their committee decides; a controller acts on tracks of which his organisation "
          "is the authority, and records what the receiving\n"
          "side does itself; both settle what is open when their organisation provides or receives, and ask and answer "
          "inside the review: questions of one's own organisation,\n"
          "or of all reviewers of a line. The requester answers what is asked of the requester. What follows a "
          "decision is recorded by the secretary and by the authority (extraction, delivery, "
          "publication, reconsideration),\nand by the receiving side (delivery, publication, destruction). Everybody "
          "declares "
          "his own conflict of interest, and may do nothing after it. The stage of the track is looked at after that.\n\n| command |"_s;
    for (const Phase phase : allPhases())
        text += u" %1 |"_s.arg(toString(phase));
    text += u"\n|---|"_s + u"---|"_s.repeated(static_cast<qsizetype>(allPhases().size())) + u"\n"_s;
    const std::vector<Permission> table = permissionTable();
    for (const QString &command : commandTypes()) {
        text += u"| `%1` |"_s.arg(command);
        for (const Phase phase : allPhases()) {
            QStringList roles;
            for (const Permission &cell : table)
                if (cell.phase == phase && cell.command == command)
                    roles << toString(cell.role);
            text += u" %1 |"_s.arg(roles.join(u", "_s));
        }
        text += u'\n';
    }
    return text;
}

} // namespace beraad
