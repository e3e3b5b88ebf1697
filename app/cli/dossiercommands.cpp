// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierjson.h"
#include "cli/opening.h"
#include "cli/verdictfile.h"
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"
#include "desk/routedesk.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

/// Whoever runs the command line has the whole file in hand; the history must still name somebody. Without `--as` that
/// is a requester of the organisation, and if the workspace has none, one is added and said so.
Result<void> actAsRequester(const Invocation &call, Desk &desk, const OrganisationId &organisation)
{
    if (call.isSet(u"as"_s))
        return {};
    const auto found = std::ranges::find_if(desk.persons(), [&](const Person &person) {
        return person.has(Role::Requester) && person.speaksFor(organisation);
    });
    if (found != desk.persons().end())
        return desk.actAs(found->id);
    Person added;
    added.id = PersonId(u"cli."_s + organisation.value);
    added.name = u"command line"_s;
    added.organisations = {organisation};
    added.roles = {Role::Requester};
    call.err << "note: no requester of " << organisation.value << " in this workspace; " << added.id.value
             << " was added\n";
    return desk.addPerson(added);
}

/// Takes the files of `--files`, and says which content the dossier will lack.
Result<void> takeFiles(const Invocation &call, Desk &desk, const Request &request)
{
    if (call.isSet(u"files"_s))
        if (auto taken = EvidenceDesk(desk).takeFiles(request, call.value(u"files"_s)); !taken)
            return std::unexpected(taken.error());
    const auto missing = EvidenceDesk(desk).missingFilesOf(request);
    if (!missing)
        return std::unexpected(missing.error());
    for (const FileAnswer &file : *missing)
        call.err << "warning: " << file.name << " (" << file.content.value
                 << "): only its fingerprint is kept; give the folder of the files with --files\n";
    return {};
}

int submit(const Invocation &call)
{
    const auto document = readJsonFile(call.words.first());
    if (!document)
        return call.refuse(document.error());
    QStringList unknownMembers;
    const auto request = readRequest(*document, Strictness::Strict, &unknownMembers);
    if (!request)
        return call.refuse(request.error());
    for (const QString &member : std::as_const(unknownMembers))
        call.err << "warning: " << document->where(member) << ": unknown member, kept\n";
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (auto acts = actAsRequester(call, **desk, request->requester); !acts)
        return call.refuse(acts.error());
    if (auto taken = takeFiles(call, **desk, *request); !taken)
        return call.refuse(taken.error());
    const auto id = DraftDesk(**desk).submitRequest(*request);
    if (!id)
        return call.refuse(id.error());
    if (call.json())
        call.printJson(QJsonObject{{u"dossier"_s, id->value}});
    else
        call.out << id->value << '\n';
    return kDone;
}

int list(const Invocation &call)
{
    bool isNumber = false;
    DossierQuery query;
    query.limit = call.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || query.limit < 1)
        return call.misused(u"--limit %1: expected a whole number from 1"_s.arg(call.value(u"limit"_s)));
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto rows = DossierList(**desk).dossiers(query);
    if (!rows)
        return call.refuse(rows.error());
    QJsonArray array;
    for (const DossierRow &row : *rows) {
        const auto state = (*desk)->dossier(row.id);
        if (!state)
            return call.refuse(state.error());
        const QJsonObject object = toJson(row, (*desk)->today(), *state);
        array.append(object);
        if (!call.json())
            call.out << row.id.value.leftJustified(14) << object.value(u"phase"_s).toString().leftJustified(14)
                     << row.title << '\n';
    }
    if (call.json())
        call.printJson(array);
    return kDone;
}

int show(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto state = (*desk)->dossier(DossierId(call.words.first()));
    if (!state)
        return call.refuse(state.error());
    call.printJson(toJson(*state, **desk));
    return kDone;
}

int history(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto entries = (*desk)->history(DossierId(call.words.first()));
    if (!entries)
        return call.refuse(entries.error());
    QJsonArray array;
    for (const HistoryEntry &entry : *entries) {
        array.append(toJson(entry));
        if (!call.json())
            call.out << entry.at.toString(Qt::ISODate) << "  " << typeOf(entry.event).leftJustified(18)
                     << entry.organisation.value.leftJustified(14) << entry.actor.value << '\n';
    }
    if (call.json())
        call.printJson(array);
    return kDone;
}

int reviewDecide(const Invocation &call)
{
    if (!call.isSet(u"verdicts"_s))
        return call.misused(u"no verdicts given; expected --verdicts FILE"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.first());
    const auto state = (*desk)->dossier(id);
    if (!state)
        return call.refuse(state.error());
    auto commands = readVerdicts(call.value(u"verdicts"_s), *state);
    if (!commands)
        return call.refuse(commands.error());
    const size_t given = commands->size();
    if (call.isSet(u"sign"_s))
        for (const OrganisationId &organisation : state->reviewers())
            if ((*desk)->person().speaksFor(organisation))
                commands->emplace_back(command::SignAdvice{organisation, call.value(u"sign"_s)});
    if (auto done = (*desk)->carryOutAll(id, *commands); !done)
        return call.refuse(done.error());
    call.out << given << " verdicts\n";
    return kDone;
}

/// `true`, `false` and numbers as such; any other word stays a word, `unknown` among them.
QJsonValue valueIn(const QString &word)
{
    const QJsonDocument read = QJsonDocument::fromJson('[' + word.toUtf8() + ']');
    return read.isArray() && read.array().size() == 1 ? read.array().first() : QJsonValue(word);
}

int settle(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QString fact = call.words.at(1);
    if (!(*desk)->rules().vocabulary().contains(fact))
        return call.refuse({ErrorCode::NotFound, {fact}, u"no rule knows a fact \"%1\""_s.arg(fact), {}});
    const QJsonValue value = valueIn(call.words.at(2));
    const QJsonValue said = call.isSet(u"for"_s) ? QJsonValue(QJsonObject{{call.value(u"for"_s), value}}) : value;
    const DossierId id(call.words.first());
    const auto command
        = RouteDesk(**desk).settlement(id, {{{fact, said}}, call.value(u"rule"_s), call.value(u"reason"_s)});
    if (!command)
        return call.refuse(command.error());
    if (auto done = (*desk)->carryOut(id, *command); !done)
        return call.refuse(done.error());
    return show(call);
}

int reroute(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.first());
    const auto command = RouteDesk(**desk).rerouting(id, call.value(u"reason"_s));
    if (!command)
        return call.refuse(command.error());
    if (auto done = (*desk)->carryOut(id, *command); !done)
        return call.refuse(done.error());
    return show(call);
}

constexpr CommandSpec kCommands[] = {
    {"dossier submit", "REQUEST", 1, "w as files json", "files a request; prints the dossier's id", submit},
    {"dossier list", "", 0, "w as limit json", "the dossiers that the person may see", list},
    {"dossier show", "ID", 1, "w as json", "one dossier: tracks, verdicts, request", show},
    {"dossier history", "ID", 1, "w as json", "every event with who, when and hash", history},
    {"dossier settle", "ID FACT VALUE", 3, "w as for rule reason json",
     "answers what the route leaves open, as a party; unknown opens it again", settle},
    {"dossier reroute", "ID", 1, "w as reason json", "works the route out for today by the rules of this program",
     reroute},
    {"review decide", "DOSSIER", 1, "w as verdicts sign", "records verdicts from a JSON or CSV file, all or nothing",
     reviewDecide},
};

} // namespace

std::span<const CommandSpec> dossierCommands()
{
    return kCommands;
}

} // namespace beraad::cli
