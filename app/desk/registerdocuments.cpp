// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision of the register leads to: its text, what follows it, a request that builds on its example.
#include "desk/decisionregister.h"
#include "desk/documentdesk.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"

#include "dossier/procedures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// The question of the form on earlier decisions.
const QString kEarlierDecisions = u"S0.Q4"_s;

/// Word of that question for what a procedure ends in. A published decision may not say its procedure; a body that
/// deliberates is then taken by its id.
QString kindOf(const RegisterEntry &entry)
{
    if (isProtocol(entry.procedure))
        return u"protocol"_s;
    if (entry.procedure == u"statbel-microdata"_s)
        return u"confidentiality-contract"_s;
    const bool isDeliberation
        = entry.procedure.isEmpty() ? entry.body.startsWith(u"ivc") : endingOf(entry.procedure) == Ending::Session;
    return isDeliberation ? u"deliberation"_s : u"authorisation"_s;
}

} // namespace

std::vector<AfterStep> DecisionRegister::stepsOf(const RegisterEntry &listed) const
{
    if (listed.isPublished())
        return {};
    const auto view = m_desk.dossier(listed.dossier);
    return view && view->request ? stepsAfterDecision(*view, m_desk.today()) : std::vector<AfterStep>();
}

Result<void> DecisionRegister::hasDeliberation(const RegisterEntry &listed) const
{
    if (listed.isPublished() || endingOf(listed.procedure) != Ending::Session)
        return refuse(ErrorCode::NotFound, {listed.number}, u"%1 has no deliberation here"_s.arg(listed.number));
    const auto view = m_desk.dossier(listed.dossier);
    if (!view)
        return std::unexpected(view.error());
    if (!view->request || !view->track(listed.track))
        return refuse(ErrorCode::NotPermitted, {listed.track.value},
                      u"%1 may not see %2"_s.arg(m_desk.person().id.value, listed.track.value));
    return {};
}

Result<QByteArray> DecisionRegister::deliberationOf(const RegisterEntry &listed, const QString &language) const
{
    return hasDeliberation(listed).and_then([&] {
        return DocumentDesk(m_desk).decisionDocument({listed.dossier, listed.track}, u"deliberation"_s, language);
    });
}

Result<Draft> DecisionRegister::draftAfter(const RegisterEntry &precedent) const
{
    const auto whole = entry(precedent);
    if (!whole)
        return std::unexpected(whole.error());
    Request request;
    request.purpose = whole->purpose;
    request.answers.insert(kEarlierDecisions,
                           QJsonArray{QJsonObject{{u"kind"_s, kindOf(*whole)},
                                                  {u"number"_s, whole->number},
                                                  {u"day"_s, whole->on.toString(Qt::ISODate)},
                                                  {u"subject"_s, whole->title}}});
    for (const VariableId &variable : whole->variables)
        if (auto line = RequestDesk(m_desk).lineFor(variable, request))
            request.lines.push_back(std::move(*line));
    return DraftDesk(m_desk).newDraft(request);
}

} // namespace beraad
