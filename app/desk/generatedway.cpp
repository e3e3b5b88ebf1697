// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/generatedway.h"

#include "dossier/procedures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

// Days that half of the people take at most; made up, and not those of any real body.
constexpr double kCheckDays = 6;
constexpr double kSupplementDays = 12;
constexpr double kAdviceDays = 18;
constexpr double kAnswerDays = 9;
constexpr double kReportDays = 11;
constexpr double kDecisionDays = 35;
constexpr double kProtocolDays = 30;
constexpr double kContractDays = 25;
constexpr double kLinkingDays = 40;
constexpr double kOtherDays = 14;
constexpr int kPollDays = 3;

const QTimeZone &belgium()
{
    static const QTimeZone zone("Europe/Brussels");
    return zone;
}

double daysFor(const QString &procedure)
{
    if (isProtocol(procedure) || procedure == u"title4-agreement"_s)
        return kProtocolDays;
    if (procedure == u"ksz-contract"_s)
        return kContractDays;
    return procedure.startsWith(u"ttp"_s) ? kLinkingDays : kOtherDays;
}

} // namespace

GeneratedWay::GeneratedWay(const DossierId &id, GeneratedWorld &world, SeededChance &chance)
    : m_world(world)
    , m_chance(chance)
{
    m_state.id = id;
}

QDate GeneratedWay::today() const
{
    return dayInBelgium(m_now);
}

/// On a working day, in the hours in which people work.
void GeneratedWay::plan(StepKind kind, double days, const TrackId &track, const OrganisationId &body)
{
    QDate day = today().addDays(static_cast<int>(std::ceil(days)));
    while (!m_world.days.isWorkingDay(day))
        day = day.addDays(1);
    const QTime time = QTime(8, 30).addSecs(m_chance.below(8 * 3600 + 1800));
    m_steps.push({QDateTime(day, time, belgium()).toUTC(), ++m_serial, kind, track, body});
}

void GeneratedWay::planOn(StepKind kind, QDate day, const TrackId &track)
{
    m_steps.push({QDateTime(day, QTime(14, 0), belgium()).toUTC(), ++m_serial, kind, track, {}});
}

bool GeneratedWay::act(const Person &person, const Command &command)
{
    if (m_fault)
        return false;
    m_now = m_now.addSecs(60);
    const Actor actor = actorFor(m_state, command, person, m_world.committees, today());
    const auto sealed = carryOut(m_state, command, actor, m_world.committees, m_now);
    if (!sealed) {
        m_fault = sealed.error();
        return false;
    }
    for (const Envelope &envelope : *sealed) {
        m_envelopes.push_back(envelope);
        m_state = evolve(std::move(m_state), envelope);
    }
    return true;
}

Result<std::vector<Envelope>> GeneratedWay::walk(const command::Submit &submit, const QDateTime &filed)
{
    m_now = filed;
    const Person &requester = m_world.people.of(Role::Requester, submit.request.requester);
    if (act(requester, submit))
        begin();
    while (!m_fault && !m_isOver && !m_steps.empty() && m_steps.top().at < m_world.end) {
        const Step step = m_steps.top();
        m_steps.pop();
        m_now = std::max(step.at, m_now);
        take(step);
    }
    if (m_fault)
        return std::unexpected(*m_fault);
    return std::move(m_envelopes);
}

void GeneratedWay::begin()
{
    for (const TrackState &track : m_state.tracks) {
        if (!track.isLive())
            continue;
        switch (endingOf(track.plan.procedure)) {
        case Ending::Session:
        case Ending::Decision:
            plan(StepKind::Check, m_chance.daysAround(kCheckDays), track.plan.id);
            break;
        case Ending::Conclusion:
            plan(StepKind::Wait, 1, track.plan.id);
            break;
        case Ending::Advice:
            plan(StepKind::Advise, m_chance.daysAround(kAdviceDays), track.plan.id, track.plan.authority);
            break;
        }
    }
    if (m_chance.happens(0.04))
        plan(StepKind::Withdraw, m_chance.daysAround(60));
}

void GeneratedWay::take(const Step &step)
{
    const TrackState *track = m_state.track(step.track);
    const Person &requester = m_world.people.of(Role::Requester, m_state.request->requester);
    switch (step.kind) {
    case StepKind::Check:
        return check(*track);
    case StepKind::Supplement:
        if (act(requester, command::Supplement{u"Aangevuld."_s, {}}))
            plan(StepKind::Check, m_chance.daysAround(kCheckDays), step.track);
        return;
    case StepKind::Advise:
        return advise(step.body);
    case StepKind::Ask:
        return ask(*track);
    case StepKind::Answer:
        act(requester, command::AnswerQuestion{u"q-"_s + step.track.value, u"Zie de bijlage."_s});
        return;
    case StepKind::Prepare:
        return prepare(*track);
    case StepKind::Sit:
        return sit(*track);
    case StepKind::Intervene:
        if (act(keeperOf(*track), command::ImposeChanges{step.track, today(), u"De bewaartermijn wordt korter."_s}))
            plan(StepKind::Prepare, m_chance.daysAround(kReportDays), step.track);
        return;
    case StepKind::Wait:
        return wait(*track);
    case StepKind::Sign:
        return sign(*track);
    case StepKind::Withdraw: {
        const bool isEarly
            = std::ranges::none_of(m_state.tracks, [](const TrackState &each) { return each.decision.has_value(); });
        if (isEarly && m_state.phaseOn(today()) < Phase::Decided)
            m_isOver = act(requester, command::Withdraw{u"Het onderzoek gaat niet door."_s});
        return;
    }
    }
}

/// Who finds a file complete and decides on it: the committee's secretary, else somebody of the authority.
const Person &GeneratedWay::keeperOf(const TrackState &track)
{
    const auto deciding = committeesOf(m_state, track.plan, m_world.committees);
    if (track.scheduled)
        return m_world.people.secretaryOf(track.scheduled->committee);
    return deciding.empty() ? m_world.people.of(Role::Controller, track.plan.authority)
                            : m_world.people.secretaryOf(deciding.front());
}

void GeneratedWay::check(const TrackState &track)
{
    const TrackId id = track.plan.id;
    const bool isIncomplete = !track.returned && m_chance.happens(0.2);
    if (isIncomplete) {
        if (m_state.phaseOn(today()) != Phase::Submitted) // the requester can only fill in while nothing else goes on
            return plan(StepKind::Check, 2, id);
        if (act(keeperOf(track), command::Return{id, u"De DPIA ontbreekt."_s, {u"DPIA"_s}}))
            plan(StepKind::Supplement, m_chance.daysAround(kSupplementDays), id);
        return;
    }
    if (!act(keeperOf(track), command::FindComplete{id, {}}))
        return;
    if (m_chance.happens(0.2))
        plan(StepKind::Ask, 2, id);
    if (endingOf(track.plan.procedure) == Ending::Session)
        plan(StepKind::Prepare, m_chance.daysAround(kReportDays), id);
    else
        plan(StepKind::Wait, 1, id);
}

Verdict GeneratedWay::verdictOn(const Line &line)
{
    Verdict verdict;
    const double drawn = m_chance.share();
    if (drawn < 0.12 && !line.granularity.isEmpty()) {
        verdict.kind = VerdictKind::Coarsen;
        verdict.granularity = u"class"_s;
        verdict.reason = m_chance.happens(0.6) ? u"proportionality"_s : u"re-identification"_s;
        verdict.sentence = u"Klassen volstaan."_s;
    } else if (drawn < 0.2) {
        verdict.kind = VerdictKind::Conditions;
        verdict.conditions = {{u"aggregation-threshold"_s, {{u"threshold"_s, 5}}}};
        verdict.reason = u"re-identification"_s;
    } else if (drawn < 0.24) {
        verdict.kind = VerdictKind::Refuse;
        verdict.reason = m_chance.happens(0.7) ? u"proportionality"_s : u"purpose"_s;
        verdict.sentence = u"Niet nodig voor het doel."_s;
    }
    return verdict;
}

void GeneratedWay::advise(const OrganisationId &body)
{
    const Person &dpo = m_world.people.of(Role::Dpo, body);
    for (const LineId &id : m_state.linesOf(body)) {
        const Verdict verdict = verdictOn(*m_state.request->find(id));
        act(dpo, command::GiveVerdict{body, {id}, verdict});
    }
    act(dpo, command::SignAdvice{body, u"Gunstig, zoals per gegeven gezegd."_s});
}

void GeneratedWay::ask(const TrackState &track)
{
    if (track.decision)
        return;
    const TrackId id = track.plan.id;
    if (act(keeperOf(track), command::AskQuestion{id, {}, u"q-"_s + id.value, u"Wie ziet de gegevens?"_s, true}))
        plan(StepKind::Answer, m_chance.daysAround(kAnswerDays), id);
}

void GeneratedWay::prepare(const TrackState &track)
{
    const auto deciding = committeesOf(m_state, track.plan, m_world.committees);
    const CommitteeId committee = m_chance.oneOf(deciding);
    const int minutes = 5 + 5 * m_chance.below(2);
    const Session *session = m_world.room.take(committee, dayInBelgium(track.complete), today(), minutes);
    const TrackId id = track.plan.id;
    if (!session)
        return plan(StepKind::Prepare, 7, id); // no coming agenda has room
    const Session sitting = *session;
    if (!m_world.hasAgendas && sitting.on >= dayInBelgium(m_world.end))
        return; // left to whoever plans
    if (act(m_world.people.secretaryOf(committee), command::Schedule{id, sitting.id, committee, sitting.on, minutes}))
        planOn(StepKind::Sit, sitting.on, id);
}

void GeneratedWay::sit(const TrackState &track)
{
    const TrackId id = track.plan.id;
    const Person &secretary = keeperOf(track);
    const auto sits = std::ranges::find(m_world.committees, track.scheduled->committee, &Committee::id);
    if (!isReady(track) || m_chance.happens(0.06)) {
        if (act(secretary, command::Decide{id, Outcome::Postponed, {}, today(), {}, {}, u"Nog niet in staat."_s}))
            plan(StepKind::Prepare, m_chance.daysAround(kReportDays), id);
        return;
    }
    const QString number = m_world.room.nextNumber(*sits, today());
    if (m_chance.happens(0.06)) {
        m_isOver = act(secretary, command::Decide{id, Outcome::Refused, number, today(), {}, {}, u"Niet evenredig."_s});
        return;
    }
    const bool isPart = m_chance.happens(0.12);
    const Outcome outcome = isPart ? Outcome::AuthorisedInPart : Outcome::Authorised;
    const QDate inForce = entryIntoForce(today(), m_world.days);
    if (act(secretary, command::Decide{id, outcome, number, today(), inForce, {}, isPart ? u"Ten dele."_s : QString()})
        && m_chance.happens(0.02))
        plan(StepKind::Intervene, 6, id);
}

bool GeneratedWay::isReady(const TrackState &track) const
{
    return std::ranges::all_of(track.plan.after, [this](const TrackId &id) {
        const TrackState *before = m_state.track(id);
        return !before || !before->isLive() || before->isFulfilledOn(today());
    });
}

void GeneratedWay::wait(const TrackState &track)
{
    if (!isReady(track))
        return plan(StepKind::Wait, kPollDays, track.plan.id);
    const bool isDecided = endingOf(track.plan.procedure) == Ending::Decision;
    plan(StepKind::Sign, m_chance.daysAround(isDecided ? kDecisionDays : daysFor(track.plan.procedure)), track.plan.id);
}

void GeneratedWay::sign(const TrackState &track)
{
    const TrackId id = track.plan.id;
    if (track.isFinishedOn(today()))
        return;
    if (!isReady(track)) // the Minister took back what it stood on
        return plan(StepKind::Sign, kPollDays, id);
    if (endingOf(track.plan.procedure) == Ending::Decision) {
        act(m_world.people.of(Role::Controller, track.plan.authority),
            command::Decide{id, Outcome::Authorised, {}, today(), {}, {}, {}});
        return;
    }
    const bool isOwn = isRecordedByRequester(track.plan.procedure);
    const Person &person = isOwn ? m_world.people.of(Role::Requester, m_state.request->requester)
                                 : m_world.people.of(Role::Controller, track.plan.authority);
    act(person, command::Conclude{id, today(), u"Gegenereerd"_s});
}

} // namespace beraad
