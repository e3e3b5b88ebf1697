// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/opening.h"
#include "cli/output.h"
#include "desk/committeenumbers.h"
#include "desk/documentdesk.h"
#include "desk/invitations.h"
#include "desk/sittingdesk.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

int written(const Invocation &call, const Result<QByteArray> &pdf, const QString &path)
{
    const auto done = pdf.and_then([&](const QByteArray &content) { return writeFile(content, path); });
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
    if (!call.isSet(u"pdf"_s) && !call.isSet(u"ics"_s))
        return call.misused(u"no file to write; expected --pdf FILE or --ics FILE"_s);
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const SessionId id(call.words.first());
    std::vector<std::pair<QString, Result<QByteArray>>> files; // both are made before the first is written
    if (call.isSet(u"pdf"_s))
        files.emplace_back(call.value(u"pdf"_s),
                           DocumentDesk(**desk).sessionDocument(id, u"agenda"_s, call.value(u"lang"_s)));
    if (call.isSet(u"ics"_s))
        files.emplace_back(call.value(u"ics"_s), invite(**desk, id).and_then(toICalendar));
    for (const auto &[path, content] : files)
        if (!content)
            return call.refuse(content.error());
    for (const auto &[path, content] : files)
        if (const int status = written(call, content, path); status != kDone)
            return status;
    return kDone;
}

int minutes(const Invocation &call)
{
    if (call.value(u"o"_s).isEmpty())
        return call.misused(u"no file to write; expected -o FILE"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    return written(
        call, DocumentDesk(**desk).sessionDocument(SessionId(call.words.first()), u"minutes"_s, call.value(u"lang"_s)),
        call.value(u"o"_s));
}

int itemDocument(const Invocation &call, const QString &kind)
{
    if (call.value(u"o"_s).isEmpty())
        return call.misused(u"no file to write; expected -o FILE"_s);
    const auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
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

/// `[{"type": "attended", "payload": {…}}, …]`; all that is wrong in the file, each with its place.
Result<std::vector<SittingStep>> readSteps(const QString &path)
{
    const auto document = readJsonFile(path);
    if (!document)
        return std::unexpected(document.error());
    std::vector<Problem> problems;
    if (!document->root.isArray())
        problems.push_back({document->where(u"$"_s), u"expected a list of steps"_s});
    std::vector<SittingStep> steps;
    int place = 0;
    for (const QJsonValue &value : document->root.toArray()) {
        auto step = sittingStepFrom(value[u"type"_s].toString(), value[u"payload"_s].toObject());
        if (step)
            steps.push_back(*std::move(step));
        else
            problems.push_back({document->where(u"$[%1]"_s.arg(place)), step.error().detail});
        for (const Problem &problem : step ? std::vector<Problem>() : step.error().problems)
            problems.push_back({document->where(u"$[%1].payload.%2"_s.arg(place).arg(problem.where.section(u'.', -1))),
                                problem.message});
        ++place;
    }
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {path}, u"%1 is refused"_s.arg(path), std::move(problems));
    return steps;
}

/// Every step is tried on what those before it make of the session, so that none is recorded when one does not fit.
Result<void> tryAll(OpenDesk &desk, const SessionId &id, const std::vector<SittingStep> &steps)
{
    const auto board = SittingDesk(*desk).sitting(id);
    if (!board)
        return std::unexpected(board.error());
    auto events = desk->workspace().sitting(id);
    if (!events)
        return std::unexpected(events.error());
    for (size_t i = 0; i < steps.size(); ++i) {
        const Sitting sitting = foldSitting(id, *events);
        if (auto fits = checkStep(sitting, board->basis, steps[i]); !fits) {
            Error error = fits.error();
            error.detail = u"step %1 (%2): %3"_s.arg(i + 1).arg(typeOf(steps[i]), error.detail);
            return std::unexpected(error);
        }
        events->push_back(nextEvent(sitting, steps[i], desk->person().id, desk->now()));
    }
    return {};
}

int record(const Invocation &call)
{
    if (call.value(u"steps"_s).isEmpty())
        return call.misused(u"no steps given; expected --steps FILE"_s);
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const auto steps = readSteps(call.value(u"steps"_s));
    if (!steps)
        return call.refuse(steps.error());
    const SessionId id(call.words.first());
    if (auto fits = tryAll(*desk, id, *steps); !fits)
        return call.refuse(fits.error());
    for (const SittingStep &step : *steps)
        if (const auto done = SittingDesk(**desk).record(id, step); !done)
            return call.refuse(done.error());
    call.out << counted(std::ssize(*steps), u"step"_s) << " recorded\n";
    return kDone;
}

command::Decide decisionOf(const Invocation &call, const Desk &desk, const TrackState &track, Outcome outcome)
{
    command::Decide decision;
    decision.track = track.plan.id;
    decision.outcome = outcome;
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
    const auto outcome = outcomeFromString(call.value(u"outcome"_s));
    if (!outcome)
        return call.misused(
            u"--outcome %1: expected authorised, authorised-in-part, refused, postponed or withdrawn"_s.arg(
                call.value(u"outcome"_s)));
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const DossierId id(call.words.at(0));
    const auto state = seenDossier(*desk, id.value);
    if (!state)
        return call.refuse(state.error());
    const TrackState *track = state->track(TrackId(call.words.at(1)));
    if (!track)
        return call.refuse({ErrorCode::NotFound, {}, u"no such track: "_s + call.words.at(1), {}});
    auto decision = decisionOf(call, **desk, *track, *outcome);
    const bool isDeliberation = decision.outcome != Outcome::Postponed && decision.outcome != Outcome::Withdrawn;
    if (isDeliberation && track->scheduled)
        decision.number = call.isSet(u"number"_s)
            ? call.value(u"number"_s)
            : CommitteeNumbers(**desk).nextDecisionNumber(track->scheduled->committee, decision.on).value_or(QString());
    const auto done = (*desk)->carryOut(id, decision);
    if (!done)
        return call.refuse(done.error());
    call.out << QString(toString(decision.outcome) + u' ' + decision.number).trimmed() << '\n';
    return kDone;
}

int followUp(const Invocation &call)
{
    const auto step = followUpFromString(call.words.at(2));
    if (!step)
        return call.misused(u"%1: expected extracted, delivered, published, reconsideration-asked, "
                            u"reconsideration-answered or destroyed"_s.arg(call.words.at(2)));
    auto desk = OpenDesk::open(call);
    if (!desk)
        return call.refuse(desk.error());
    const QDate on = call.isSet(u"on"_s) ? call.day(u"on"_s) : (*desk)->today();
    const auto done
        = (*desk)->carryOut(DossierId(call.words.at(0)),
                            command::RecordFollowUp{TrackId(call.words.at(1)), *step, on, call.value(u"reason"_s)});
    return done ? kDone : call.refuse(done.error());
}

constexpr CommandSpec kCommands[] = {
    {"session show", "SESSION", 1, "w as json", "a session as it is held: presence, votes, outcomes (JSON)",
     "session show SESSION -w demo.beraad --as hilde.wouters", show},
    {"session agenda", "SESSION", 1, "w as lang pdf ics", "writes the agenda and the invitation",
     "session agenda SESSION -w demo.beraad --as hilde.wouters --pdf agenda.pdf --ics agenda.ics", agenda, true},
    {"session minutes", "SESSION", 1, "w as lang o", "writes the minutes as a PDF",
     "session minutes SESSION -w demo.beraad --as hilde.wouters -o minutes.pdf", minutes, true},
    {"session record", "SESSION", 1, "w as steps",
     "records presence, stepping aside and votes from a JSON file, all or nothing",
     "session record SESSION -w demo.beraad --as hilde.wouters --steps steps.json", record},
    {"session decide", "DOSSIER TRACK", 2, "w as outcome number conditions refused reason",
     "records what the committee decided in the session of the track",
     "session decide demo-2 ivc-ssh:ivc-kszg -w demo.beraad --as hilde.wouters --outcome postponed --reason \"an "
     "annex is missing\"",
     decide},
    {"session deliberation", "DOSSIER TRACK", 2, "w as lang o", "writes the deliberation as a PDF",
     "session deliberation demo-1 ivc-ssh:ivc-kszg -w demo.beraad --as hilde.wouters -o deliberation.pdf", deliberation,
     true},
    {"session letter", "DOSSIER TRACK", 2, "w as lang o asked-back",
     "writes the letter on the decision, or on what is missing, as a PDF",
     "session letter demo-1 ivc-ssh:ivc-kszg -w demo.beraad --as hilde.wouters -o letter.pdf", letter, true},
    {"dossier follow-up", "DOSSIER TRACK STEP", 3, "w as on reason",
     "records extraction, delivery, publication, reconsideration or destruction",
     "dossier follow-up demo-1 ivc-ssh:ivc-kszg published -w demo.beraad --as hilde.wouters", followUp},
};

} // namespace

std::span<const CommandSpec> sittingCommands()
{
    return kCommands;
}

} // namespace beraad::cli
