// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "desk/committeenumbers.h"
#include "desk/documentdesk.h"
#include "desk/invitations.h"
#include "desk/sittingdesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

Result<void> write(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return beraad::refuse(ErrorCode::FileUnwritable, {path},
                              u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

int written(const Invocation &call, const Result<QByteArray> &pdf, const QString &path)
{
    const auto done = pdf.and_then([&](const QByteArray &content) { return write(content, path); });
    return done ? kDone : call.refuse(done.error());
}

QJsonArray persons(const std::set<PersonId> &ids)
{
    QJsonArray array;
    for (const PersonId &id : ids)
        array.append(id.value);
    return array;
}

QJsonObject itemAsJson(const SittingBoard &board, const SittingBoardItem &item)
{
    QJsonObject aside;
    for (const PersonId &member : board.basis.members)
        if (const auto reason = reasonAside(board.sitting, board.basis, item.item, member))
            aside.insert(member.value, *reason);
    const SittingMatter *matter = board.sitting.matter(item.item);
    QJsonObject ballots;
    if (matter)
        for (const auto &[person, ballot] : matter->ballots)
            ballots.insert(person.value, toString(ballot));
    QJsonObject object{{u"dossier"_s, item.item.dossier.value},
                       {u"track"_s, item.item.track.value},
                       {u"minutes"_s, item.minutes},
                       {u"fileNumber"_s, item.track.fileNumber},
                       {u"rapporteur"_s, item.track.rapporteur.value},
                       {u"aside"_s, aside},
                       {u"ballots"_s, ballots}};
    if (matter && matter->decided) {
        object.insert(u"outcome"_s, toString(matter->decided->outcome));
        object.insert(u"number"_s, matter->decided->number);
    }
    return object;
}

int show(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto board = SittingDesk(**desk).sitting(SessionId(call.words.first()));
    if (!board)
        return call.refuse(board.error());
    QJsonArray items;
    for (const SittingBoardItem &item : board->items)
        items.append(itemAsJson(*board, item));
    call.printJson(QJsonObject{{u"session"_s, board->basis.session.id.value},
                               {u"committee"_s, board->basis.committee.id.value},
                               {u"on"_s, board->basis.session.on.toString(Qt::ISODate)},
                               {u"chair"_s, board->sitting.chair.value},
                               {u"present"_s, persons(board->sitting.present)},
                               {u"quorumRuling"_s, board->sitting.quorumRuling},
                               {u"closed"_s, board->sitting.isClosed()},
                               {u"items"_s, items}});
    return kDone;
}

int agenda(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const SessionId id(call.words.first());
    if (!call.isSet(u"pdf"_s) && !call.isSet(u"ics"_s))
        return call.misused(u"expected --pdf FILE or --ics FILE"_s);
    if (call.isSet(u"pdf"_s))
        if (const int status
            = written(call, DocumentDesk(**desk).sessionDocument(id, u"agenda"_s, call.value(u"lang"_s)),
                      call.value(u"pdf"_s));
            status != kDone)
            return status;
    if (!call.isSet(u"ics"_s))
        return kDone;
    return written(call, invite(**desk, id).and_then(toICalendar), call.value(u"ics"_s));
}

int minutes(const Invocation &call)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (!call.isSet(u"o"_s))
        return call.misused(u"-o names no file"_s);
    return written(
        call, DocumentDesk(**desk).sessionDocument(SessionId(call.words.first()), u"minutes"_s, call.value(u"lang"_s)),
        call.value(u"o"_s));
}

int itemDocument(const Invocation &call, const QString &kind)
{
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    if (!call.isSet(u"o"_s))
        return call.misused(u"-o names no file"_s);
    const SittingItem item{DossierId(call.words.at(0)), TrackId(call.words.at(1))};
    return written(call, DocumentDesk(**desk).decisionDocument(item, kind, call.value(u"lang"_s)), call.value(u"o"_s));
}

int deliberation(const Invocation &call)
{
    return itemDocument(call, u"deliberation"_s);
}

int letter(const Invocation &call)
{
    return itemDocument(call, call.isSet(u"asked-back"_s) ? u"letter-returned"_s : u"letter-decision"_s);
}

/// `[{"type": "attended", "payload": {…}}, …]`, one after the other until one is refused.
int record(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto document = readJsonFile(call.value(u"steps"_s));
    if (!document)
        return call.refuse(document.error());
    int recorded = 0;
    for (const QJsonValue &value : document->root.toArray()) {
        const auto done = sittingStepFrom(value[u"type"_s].toString(), value[u"payload"_s].toObject())
                              .and_then([&](const SittingStep &step) {
                                  return SittingDesk(**desk).record(SessionId(call.words.first()), step);
                              });
        if (!done)
            return call.refuse(done.error());
        ++recorded;
    }
    call.err << recorded << " steps recorded\n";
    return kDone;
}

std::optional<command::Decide> decisionOf(const Invocation &call, const Desk &desk, const TrackState &track)
{
    const auto outcome = outcomeFromString(call.value(u"outcome"_s));
    if (!outcome)
        return std::nullopt;
    command::Decide decision;
    decision.track = track.plan.id;
    decision.outcome = *outcome;
    decision.on = track.scheduled ? track.scheduled->on : desk.today();
    decision.inForceOn = entryIntoForce(decision.on, desk.workingDays());
    decision.motivation = call.value(u"reason"_s);
    decision.conditions = call.value(u"conditions"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &line : call.value(u"refused"_s).split(u',', Qt::SkipEmptyParts))
        decision.refused.emplace_back(line);
    return decision;
}

int decide(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.at(0));
    const auto state = (*desk)->dossier(id);
    if (!state)
        return call.refuse(state.error());
    const TrackState *track = state->track(TrackId(call.words.at(1)));
    if (!track)
        return call.refuse({ErrorCode::NotFound, {}, u"no such track: "_s + call.words.at(1), {}});
    auto decision = decisionOf(call, **desk, *track);
    if (!decision)
        return call.misused(u"--outcome: expected authorised, authorised-in-part, refused, postponed or withdrawn"_s);
    const bool isDeliberation = decision->outcome != Outcome::Postponed && decision->outcome != Outcome::Withdrawn;
    if (isDeliberation && track->scheduled)
        decision->number = call.isSet(u"number"_s) ? call.value(u"number"_s)
                                                   : CommitteeNumbers(**desk)
                                                         .nextDecisionNumber(track->scheduled->committee, decision->on)
                                                         .value_or(QString());
    const auto done = (*desk)->carryOut(id, *decision);
    if (!done)
        return call.refuse(done.error());
    call.out << toString(decision->outcome) << ' ' << decision->number << '\n';
    return kDone;
}

int followUp(const Invocation &call)
{
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto step = followUpFromString(call.words.at(2));
    if (!step)
        return call.misused(u"expected extracted, delivered, published, reconsideration-asked, "
                            u"reconsideration-answered or destroyed, not "_s
                            + call.words.at(2));
    const QDate on = call.isSet(u"on"_s) ? QDate::fromString(call.value(u"on"_s), Qt::ISODate) : (*desk)->today();
    const auto done
        = (*desk)->carryOut(DossierId(call.words.at(0)),
                            command::RecordFollowUp{TrackId(call.words.at(1)), *step, on, call.value(u"reason"_s)});
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"session show", "SESSION", 1, "w as json", "a session as it is held: presence, votes, outcomes (JSON)", show},
    {"session agenda", "SESSION", 1, "w as lang pdf ics", "prints the agenda and the invitation", agenda},
    {"session minutes", "SESSION", 1, "w as lang o", "prints the minutes", minutes},
    {"session record", "SESSION", 1, "w as steps", "records presence, stepping aside and votes from a JSON file",
     record},
    {"session decide", "DOSSIER TRACK", 2, "w as outcome number conditions refused reason",
     "records what the committee decided in the session of the track", decide},
    {"session deliberation", "DOSSIER TRACK", 2, "w as lang o", "prints the deliberation", deliberation},
    {"session letter", "DOSSIER TRACK", 2, "w as lang o asked-back",
     "prints the letter on the decision, or on what is missing", letter},
    {"dossier follow-up", "DOSSIER TRACK STEP", 3, "w as on reason",
     "records extraction, delivery, publication, reconsideration or destruction", followUp},
};

} // namespace

std::span<const CommandSpec> sittingCommands()
{
    return kCommands;
}

} // namespace beraad::cli
