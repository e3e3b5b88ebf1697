// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/intake.h"

#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "desk/routedesk.h"
#include "dossier/procedures.h"

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Words of `askedBy` that mean the authority of this procedure: those of the documents by which it decides.
QStringList askersOf(const Desk &desk, const QString &procedure)
{
    QStringList askers;
    for (const DocumentKind &kind : desk.documentKinds())
        if (kind.isMain && kind.procedures.contains(procedure))
            for (const QString &word : kind.askedAs)
                if (!desk.rules().kind(word)) // another procedure asks for itself
                    askers << word;
    return askers;
}

/// One dossier, looked at once for all its checks.
class Intake {
public:
    static Result<Intake> of(Desk &desk, const DossierId &id)
    {
        const auto view = desk.dossier(id);
        if (!view)
            return std::unexpected(view.error());
        const auto envelopes = desk.workspace().events(id);
        if (!envelopes)
            return std::unexpected(envelopes.error());
        if (!view->request)
            return refuse(ErrorCode::NotFound, {id.value}, u"no file of %1 is to be seen"_s.arg(id.value));
        return Intake(desk, *view, *envelopes);
    }

    const DossierState &view() const { return m_view; }
    const Route &route() const { return m_route; }

    IntakeCheck check(const TrackId &track) const
    {
        const TrackState *state = m_view.track(track);
        const auto cut
            = [this](const DossierState &then) { return viewFor(then, m_desk.person(), m_desk.committees()); };
        IntakeBasis basis = basisFor(state ? state->plan.procedure : QString());
        basis.sentBack = lastSentBack(m_view.id, m_envelopes, track, cut);
        return checkIntake(basis, track);
    }
    IntakeCheck check(const Procedure &procedure) const
    {
        return checkIntake(basisFor(procedure.procedure), procedure);
    }

private:
    Intake(const Desk &desk, DossierState view, std::vector<Envelope> envelopes)
        : m_desk(desk)
        , m_view(std::move(view))
        , m_envelopes(std::move(envelopes))
        , m_route(RouteDesk(desk).frozenRoute(m_view))
        , m_directory(desk.directory().with(m_view.request->organisations))
    {
    }

    IntakeBasis basisFor(const QString &procedure) const
    {
        return {m_desk.form(), intakeTable(), m_view, m_route, m_directory, askersOf(m_desk, procedure),
                m_desk.today()};
    }

    const Desk &m_desk;
    DossierState m_view;
    std::vector<Envelope> m_envelopes;
    Route m_route;
    Directory m_directory;
};

} // namespace

const IntakeTable &intakeTable()
{
    static const IntakeTable table = shippedIntake().value_or(IntakeTable()); // a test reads it
    return table;
}

Result<IntakeCheck> intakeOf(Desk &desk, const DossierId &id, const TrackId &track)
{
    const auto intake = Intake::of(desk, id);
    if (!intake)
        return std::unexpected(intake.error());
    if (!intake->view().track(track))
        return refuse(ErrorCode::NotFound, {track.value}, u"no track %1"_s.arg(track.value));
    return intake->check(track);
}

Result<std::vector<IntakeCheck>> intakesFor(Desk &desk, const DossierId &id, const OrganisationId &authority)
{
    const auto intake = Intake::of(desk, id);
    if (!intake)
        return std::unexpected(intake.error());
    std::vector<IntakeCheck> checks;
    for (const TrackState &track : intake->view().tracks)
        if (track.plan.authority == authority && endingOf(track.plan.procedure) != Ending::Advice)
            checks.push_back(intake->check(track.plan.id));
    for (const Procedure &procedure : intake->route().procedures)
        if (procedure.authority == authority && procedure.status == ProcedureStatus::Inadmissible)
            checks.push_back(intake->check(procedure));
    if (checks.empty())
        return refuse(ErrorCode::NotFound, {authority.value},
                      u"nothing of %1 is before %2"_s.arg(id.value, authority.value));
    return checks;
}

QMap<QString, QString> intakeNames(const Desk &desk, const DossierState &view, const QString &language)
{
    QMap<QString, QString> names;
    if (!view.request)
        return names;
    for (const Line &line : view.request->lines) {
        const auto variable = CatalogueDesk(desk).variable(variableOf(line));
        names.insert(line.id.value, variable ? variable->label.in(language) : line.variable);
    }
    for (const TrackState &track : view.tracks) {
        const ProcedureKind *kind = desk.rules().kind(track.plan.procedure);
        const QString name = kind ? kind->name.in(language) : track.plan.procedure;
        names.insert(track.plan.id.value,
                     u"%1 (%2)"_s.arg(name, desk.directory().nameOf(track.plan.authority, language)));
    }
    return names;
}

QStringList wordedBack(const Desk &desk, const DossierState &view, const event::Returned &returned,
                       const QString &language)
{
    const QMap<QString, QString> names
        = returned.items.empty() ? QMap<QString, QString>() : intakeNames(desk, view, language);
    QStringList words;
    for (const AskedBack &item : returned.items)
        words << worded(item, intakeTable(), desk.form(), language, names);
    return words + returned.missing;
}

} // namespace beraad
