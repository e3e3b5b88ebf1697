// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierjson.h"
#include "cli/dossierprinting.h"
#include "cli/opening.h"
#include "cli/output.h"
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

/// What refuses the request is found before files are taken and people are added for it.
Result<void> checkFindings(const Desk &desk, const Request &request)
{
    std::vector<Problem> problems;
    for (const Finding &finding : RouteDesk(desk).routeOf(request).findings)
        if (finding.severity == Finding::Severity::Error)
            problems.push_back({finding.rule, finding.text.in(u"en"_s)});
    if (problems.empty())
        return {};
    return refuse(ErrorCode::MissingAnswer, {}, u"the request cannot be filed"_s, std::move(problems));
}

/// Whoever runs the command line has the whole file in hand; the history must still name somebody. Without `--as` that
/// is a requester of the organisation, and if the workspace has none, one is added and said so.
/// He stays: that call is followed by others on the dossier.
Result<void> actAsRequester(const Invocation &call, Desk &desk, const Request &request)
{
    const OrganisationId &organisation = request.requester;
    if (call.isSet(u"as"_s))
        return {};
    const auto found = std::ranges::find_if(desk.persons(), [&](const Person &person) {
        return person.has(Role::Requester) && person.speaksFor(organisation);
    });
    if (found != desk.persons().end())
        return desk.actAs(found->id);
    if (!request.follows.isEmpty())
        return refuse(ErrorCode::NotFound, {organisation.value},
                      u"no requester of %1 in this workspace could build on %2; --as says who asks"_s.arg(
                          organisation.value, request.follows.value));
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
    if (auto may = checkFindings(**desk, *request); !may)
        return call.refuse(may.error());
    if (auto acts = actAsRequester(call, **desk, *request); !acts)
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
    DossierQuery query;
    query.limit = call.value(u"limit"_s).toInt();
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto rows = DossierList(**desk).dossiers(query);
    if (!rows)
        return call.refuse(rows.error());
    QJsonArray array;
    Columns columns;
    for (const DossierRow &row : *rows) {
        const auto state = (*desk)->dossier(row.id);
        if (!state)
            return call.refuse(state.error());
        const QJsonObject object = toJson(row, (*desk)->today(), *state);
        array.append(object);
        columns.add({row.id.value, object.value(u"phase"_s).toString(), row.title});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
    return kDone;
}

int printSeen(const Invocation &call, const OpenDesk &desk)
{
    const auto state = seenDossier(desk, call.words.first());
    if (!state)
        return call.refuse(state.error());
    const QString language = call.value(u"lang"_s);
    if (call.json())
        call.printJson(toJson(*state, *desk, language));
    else
        printDossier(call.out, *state, *desk, language);
    return kDone;
}

int show(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    return printSeen(call, *desk);
}

int history(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (const auto seen = seenDossier(*desk, call.words.first()); !seen)
        return call.refuse(seen.error());
    const auto entries = (*desk)->history(DossierId(call.words.first()));
    if (!entries)
        return call.refuse(entries.error());
    QJsonArray array;
    Columns columns;
    for (const HistoryEntry &entry : *entries) {
        array.append(toJson(entry));
        columns.add({entry.at.toString(Qt::ISODate), typeOf(entry.event), entry.organisation.value, entry.actor.value,
                     entry.hash.first(12)});
    }
    if (call.json())
        call.printJson(array);
    else
        columns.print(call.out);
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
    const auto state = seenDossier(*desk, id.value);
    if (!state)
        return call.refuse(state.error());
    auto commands = readVerdicts(call.value(u"verdicts"_s), *state, **desk);
    if (!commands)
        return call.refuse(commands.error());
    const size_t given = commands->size();
    if (call.isSet(u"sign"_s))
        for (const OrganisationId &organisation : state->reviewers())
            if ((*desk)->person().speaksFor(organisation))
                commands->emplace_back(command::SignAdvice{organisation, call.value(u"sign"_s)});
    if (auto done = (*desk)->carryOutAll(id, *commands); !done)
        return call.refuse(done.error());
    call.out << counted(static_cast<qint64>(given), u"verdict"_s) << (commands->size() > given ? ", signed\n" : "\n");
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
    return printSeen(call, *desk);
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
    return printSeen(call, *desk);
}

constexpr CommandSpec kCommands[] = {
    {"dossier submit", "REQUEST", 1, "w as files json",
     "files a request and prints the dossier's id; without --as, as a requester of the organisation that asks, whom "
     "the "
     "workspace then remembers",
     "dossier submit request.json -w demo.beraad --as an.peeters --files files", submit},
    {"dossier list", "", 0, "w as limit json", "the dossiers that the person may see",
     "dossier list -w demo.beraad --as bram.desmet", list},
    {"dossier show", "ID", 1, "w as lang json", "one dossier: tracks, verdicts, advices; with --json the request too",
     "dossier show demo-1 -w demo.beraad --as bram.desmet --lang en", show},
    {"dossier history", "ID", 1, "w as json", "every event with who, when and hash",
     "dossier history demo-2 -w demo.beraad --as els.baert", history},
    {"dossier settle", "ID FACT VALUE", 3, "w as for rule reason lang json",
     "answers what the route leaves open, as a party; unknown opens it again",
     "dossier settle ID recipient.flemishInstance true -w demo.beraad --as lies.janssens --for kuleuven "
     "--reason \"our statute says so\"",
     settle},
    {"dossier reroute", "ID", 1, "w as reason lang json", "works the route out for today by the rules of this program",
     "dossier reroute demo-3 -w demo.beraad --as wim.lambrecht --reason \"new rules\"", reroute},
    {"review decide", "DOSSIER", 1, "w as verdicts sign", "records verdicts from a JSON or CSV file, all or nothing",
     "review decide demo-2 -w demo.beraad --as nathalie.lambert --verdicts verdicts.csv --sign \"Gunstig.\"",
     reviewDecide},
};

} // namespace

std::span<const CommandSpec> dossierCommands()
{
    return kCommands;
}

} // namespace beraad::cli
