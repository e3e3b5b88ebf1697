// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "dossier/event.h"
#include "dossier/state.h"

#include <QRandomGenerator>
#include <QTimeZone>

/// Made-up values for the tests of the store: dossiers with sound chains, and variables.
namespace beraad::samples {

inline Request request(int lineCount)
{
    Request request;
    request.title.byLanguage
        = {{QStringLiteral("nl"), QStringLiteral("Doorstroom naar de arbeidsmarkt: één 100%_proef")}};
    request.requester = OrganisationId(QStringLiteral("kuleuven"));
    request.recipients = {OrganisationId(QStringLiteral("kuleuven")), OrganisationId(QStringLiteral("ugent"))};
    request.purpose = QStringLiteral("research");
    request.identifiability = QStringLiteral("pseudonymised");
    request.channel = QStringLiteral("direct");
    for (int i = 1; i <= lineCount; ++i) {
        Line line;
        line.id = LineId(QStringLiteral("l%1").arg(i));
        line.provider = OrganisationId(i % 2 ? QStringLiteral("agodi") : QStringLiteral("vdab"));
        line.dataset = QStringLiteral("register");
        line.variable = QStringLiteral("v%1").arg(i);
        line.category = QStringLiteral("education");
        line.granularity = QStringLiteral("exact");
        line.why = QStringLiteral("To follow leavers.");
        request.lines.push_back(line);
    }
    return request;
}

inline std::vector<TrackPlan> plans(const Request &request)
{
    std::vector<LineId> lines;
    for (const Line &line : request.lines)
        lines.push_back(line.id);
    const auto plan = [&](const QString &procedure, const QString &authority) {
        return TrackPlan{TrackId(procedure + u':' + authority),
                         procedure,
                         OrganisationId(authority),
                         QStringLiteral("required"),
                         lines,
                         {},
                         {QStringLiteral("R-13")}};
    };
    return {plan(QStringLiteral("dpo-advice"), QStringLiteral("agodi")),
            plan(QStringLiteral("dpo-advice"), QStringLiteral("vdab")),
            plan(QStringLiteral("protocol-vl"), QStringLiteral("agodi")),
            plan(QStringLiteral("ivc-ssh"), QStringLiteral("ivc"))};
}

/// Writes events into the streams of one dossier, each sealed with its hash; knows what every stream has seen.
class Chain {
public:
    explicit Chain(const QString &dossier, QDateTime start = QDateTime(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::UTC))
        : m_dossier(dossier)
        , m_now(start)
    {
    }

    Envelope next(const QString &stream, Event event) { return next(stream, std::move(event), seenBy(stream)); }

    /// As a copy elsewhere would write it, which has not seen all.
    Envelope next(const QString &stream, Event event, const QMap<QString, int> &seen)
    {
        m_now = m_now.addSecs(61).addMSecs(7);
        Envelope envelope;
        envelope.dossier = m_dossier;
        envelope.stream = OrganisationId(stream);
        envelope.sequence = m_heads[stream] + 1;
        envelope.previous = m_hashes.value(stream);
        envelope.seen = seen;
        envelope.at = m_now;
        envelope.actor = PersonId(QStringLiteral("person-of-") + stream);
        envelope.event = std::move(event);
        envelope.hash = hashOf(envelope);
        m_heads[stream] = envelope.sequence;
        m_hashes[stream] = envelope.hash;
        return envelope;
    }

    QMap<QString, int> seenBy(const QString &stream) const
    {
        QMap<QString, int> seen = m_heads;
        seen.remove(stream);
        return seen;
    }

    /// Goes on after what a workspace holds already.
    void continueAfter(const DossierState &state)
    {
        m_heads = state.heads;
        m_hashes = state.hashes;
    }

    const DossierId &dossier() const { return m_dossier; }

private:
    DossierId m_dossier;
    QDateTime m_now;
    QMap<QString, int> m_heads;
    QMap<QString, QString> m_hashes;
};

inline std::vector<Envelope> submission(Chain &chain, int lineCount)
{
    const Request asked = request(lineCount);
    const QString requester = asked.requester.value;
    return {chain.next(requester, event::Submitted{asked, QStringLiteral("1")}),
            chain.next(requester, event::Routed{QDate(2026, 11, 2), QStringLiteral("1"), plans(asked)})};
}

/// Any event at all, fitting or not: folding is total.
inline Event anyEvent(QRandomGenerator &chance, int lineCount)
{
    const std::vector<TrackPlan> tracks = plans(request(lineCount));
    const TrackId track = tracks.at(chance.bounded(quint32(tracks.size()))).id;
    const OrganisationId organisation(chance.bounded(2) ? QStringLiteral("agodi") : QStringLiteral("vdab"));
    const LineId line(QStringLiteral("l%1").arg(1 + chance.bounded(lineCount)));
    const QDate day = QDate(2026, 12, 1).addDays(chance.bounded(20));
    const QString question = QStringLiteral("q%1").arg(chance.bounded(4));
    switch (chance.bounded(18)) {
    case 0:
        return event::FoundComplete{track, QStringLiteral("complete")};
    case 1:
        return event::Returned{track, QStringLiteral("unclear"), {QStringLiteral("S2.Q1")}};
    case 2:
        return event::Supplemented{QStringLiteral("here"), {{QStringLiteral("S2.Q1"), QStringLiteral("yes")}}};
    case 3:
        return event::VerdictCleared{organisation, {line}};
    case 4:
        return event::AdviceSigned{organisation, QStringLiteral("favourable")};
    case 5:
        return event::QuestionAsked{track, line, question, QStringLiteral("why?"), chance.bounded(2) == 0};
    case 6:
        return event::QuestionAnswered{question, QStringLiteral("because")};
    case 7:
        return event::Scheduled{track, SessionId(QStringLiteral("s-") + day.toString(Qt::ISODate)),
                                CommitteeId(QStringLiteral("ivc")), day, 40};
    case 8:
        return event::Unscheduled{track, QStringLiteral("not ready")};
    case 9:
        return event::Decided{track,
                              chance.bounded(3) ? Outcome::Authorised : Outcome::Postponed,
                              QStringLiteral("26/001"),
                              day,
                              day.addDays(14),
                              {QStringLiteral("delete after use")},
                              QStringLiteral("as asked")};
    case 10:
        return event::ChangesImposed{track, day, QStringLiteral("shorter")};
    case 11:
        return event::Concluded{track, day, QStringLiteral("ref")};
    case 12:
        return event::Settled{{{QStringLiteral("systematic"), true}}, QStringLiteral("R-13"), QStringLiteral("agreed")};
    case 13: {
        std::vector<TrackPlan> fewer = tracks;
        fewer.erase(fewer.begin() + chance.bounded(int(fewer.size())));
        return event::Rerouted{day, QStringLiteral("2"), fewer, QStringLiteral("newer rules")};
    }
    case 14:
        return event::RapporteurNamed{track, PersonId(QStringLiteral("p%1").arg(chance.bounded(3)))};
    case 15:
        return event::FollowedUp{track, static_cast<FollowUp>(chance.bounded(6)), day, QStringLiteral("ref")};
    default: {
        Verdict verdict;
        verdict.kind = static_cast<VerdictKind>(chance.bounded(6));
        verdict.granularity = verdict.kind == VerdictKind::Coarsen ? QStringLiteral("class") : QString();
        verdict.replacement = verdict.kind == VerdictKind::Replace ? QStringLiteral("vdab/register/v2") : QString();
        verdict.reason = QStringLiteral("proportionality");
        verdict.sentence = QStringLiteral("Seen %1.").arg(chance.bounded(1000));
        return event::VerdictGiven{organisation, {line}, verdict};
    }
    }
}

inline Variable variable(const QString &provider, const QString &dataset, const QString &name, const QString &label,
                         const QString &definition = {})
{
    Variable variable;
    variable.id = VariableId(provider + u'/' + dataset + u'/' + name);
    variable.provider = OrganisationId(provider);
    variable.dataset = dataset;
    variable.datasetLabel.byLanguage = {{QStringLiteral("nl"), QStringLiteral("Bestand %1").arg(dataset)}};
    variable.name = name;
    variable.label.byLanguage = {{QStringLiteral("nl"), label}};
    if (!definition.isEmpty())
        variable.definition.byLanguage = {{QStringLiteral("nl"), definition}};
    variable.category = QStringLiteral("social");
    variable.type = QStringLiteral("nominal");
    return variable;
}

} // namespace beraad::samples
