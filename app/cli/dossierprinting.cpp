// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dossierprinting.h"

#include "cli/dossierjson.h"
#include "cli/output.h"
#include "desk/desk.h"
#include "desk/routedesk.h"
#include "desk/timedesk.h"
#include "documents/wording.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace beraad::cli {

namespace {

QString procedureName(const TrackState &track, const Desk &desk, const QString &language)
{
    const ProcedureKind *kind = desk.rules().kind(track.plan.procedure);
    const QString name = kind ? kind->name.in(language) : track.plan.procedure;
    return track.plan.authority.isEmpty()
        ? name
        : u"%1 (%2)"_s.arg(name, desk.directory().nameOf(track.plan.authority, language));
}

/// `authorised 26/001 on 2026-11-03, in force on 2026-11-19`, or where it waits.
QString standingOf(const DossierId &dossier, const TrackState &track, const Desk &desk, const Wording &words)
{
    if (const auto &decision = track.decision) {
        const QString number = decision->number.isEmpty() ? QString() : u' ' + decision->number;
        const QString inForce = decision->inForceOn.isValid()
            ? u", in force on %1"_s.arg(decision->inForceOn.toString(Qt::ISODate))
            : QString();
        return u"%1%2 on %3%4"_s.arg(words.value(u"outcome"_s, toString(decision->outcome)), number,
                                     decision->on.toString(Qt::ISODate), inForce);
    }
    if (track.concluded)
        return u"concluded on %1"_s.arg(track.concluded->on.toString(Qt::ISODate));
    if (track.scheduled)
        return u"on the agenda of %1"_s.arg(track.scheduled->session.value);
    const ClockView clock = TimeDesk(desk).clockOf(dossier, track);
    if (track.complete.isValid() && clock.reading.due.isValid())
        return u"due on %1"_s.arg(clock.reading.due.toString(Qt::ISODate));
    return {};
}

void printTracks(QTextStream &out, const DossierState &state, const Desk &desk, const QString &language)
{
    const Wording words(language);
    Columns columns(2);
    for (const TrackState &track : state.tracks)
        columns.add({track.plan.id.value, words.value(u"status"_s, track.plan.status),
                     toString(track.stageOn(desk.today())), procedureName(track, desk, language),
                     standingOf(state.id, track, desk, words)});
    out << "\nTRACKS\n";
    columns.print(out);
}

void printVerdicts(QTextStream &out, const DossierState &state, const Desk &desk, const QString &language)
{
    const Wording words(language);
    Columns columns(2);
    for (const auto &[line, byOrganisation] : state.verdicts)
        for (const auto &[organisation, verdict] : byOrganisation) {
            QStringList rest;
            for (const QString &part : {words.value(u"granularity"_s, verdict.granularity), verdict.replacement,
                                        reasonText(verdict, desk, language), verdict.sentence})
                if (!part.isEmpty())
                    rest << part;
            columns.add({line.value, organisation.value, words.value(u"verdict"_s, toString(verdict.kind)),
                         rest.join(u"; "_s)});
        }
    out << "\nVERDICTS\n";
    columns.print(out);
}

/// What a party can settle: the facts that `dossier settle` takes.
void printOpenChoices(QTextStream &out, const std::vector<Undecided> &choices, const QString &language)
{
    out << "\nOPEN\n";
    for (const Undecided &open : choices)
        out << "  " << open.flow << ": " << open.between.join(u" / "_s) << "\n    " << open.question.in(language)
            << " (" << open.facts.join(u", "_s) << ")\n";
}

} // namespace

void printDossier(QTextStream &out, const DossierState &state, const Desk &desk, const QString &language)
{
    out << state.id.value << "  " << toString(state.phaseOn(desk.today()));
    if (state.request)
        out << "  " << state.request->title.in(language) << "\n  "
            << desk.directory().nameOf(state.request->requester, language) << ", "
            << Wording(language).value(u"purpose"_s, state.request->purpose) << ", "
            << counted(std::ssize(state.request->lines), u"line"_s);
    if (state.submitted.isValid())
        out << ", submitted on " << dayInBelgium(state.submitted).toString(Qt::ISODate);
    out << '\n';
    if (!state.tracks.empty())
        printTracks(out, state, desk, language);
    if (const auto open = RouteDesk(desk).openChoicesOf(state.id); open && !open->empty())
        printOpenChoices(out, *open, language);
    if (!state.verdicts.empty())
        printVerdicts(out, state, desk, language);
    if (!state.advices.empty())
        out << "\nADVICES\n";
    for (const auto &[organisation, advice] : state.advices)
        out << "  " << organisation.value << ": " << advice.conclusion << '\n';
}

} // namespace beraad::cli
