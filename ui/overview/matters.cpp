// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/matters.h"

#include "desk/desk.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/wording.h"

#include <QCoreApplication>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Matter)
};

QString procedureOf(const OverviewData::Item &item, const Desk &desk)
{
    return wording::procedureName(desk.rules(), item.track.value.section(u':', 0, 0));
}

struct Kind {
    QString icon;
    Tone tone;
    QString place;
    QString what;
};

Kind workOf(const OverviewData::Item &item, const Desk &desk)
{
    const QString procedure = procedureOf(item, desk);
    if (item.kind == u"draft")
        return {u"draft"_s, Tone::Neutral, u"requests"_s, Tr::tr("Your draft")};
    if (item.kind == u"review")
        return {u"review"_s, Tone::Info, u"review"_s,
                item.count > 0 ? Tr::tr("%n variable(s) to judge for %1", "organisation", item.count)
                                     .arg(desk.directory().shortNameOf(item.organisation, currentLanguage()))
                               : Tr::tr("All variables judged for %1; the advice waits for your signature")
                                     .arg(desk.directory().shortNameOf(item.organisation, currentLanguage()))};
    if (item.kind == u"complete")
        return {u"check"_s, Tone::Info, u"sessions"_s, Tr::tr("Is the file complete? %1", "procedure").arg(procedure)};
    if (item.kind == u"schedule")
        return {u"calendar"_s, Tone::Info, u"sessions"_s, Tr::tr("Choose a session: %1", "procedure").arg(procedure)};
    if (item.kind == u"decide")
        return {u"scales"_s, Tone::Accent, u"sessions"_s,
                Tr::tr("Record the decision: %1", "procedure").arg(procedure)};
    if (item.kind == u"conclude")
        return {u"sign"_s, Tone::Info, u"requests"_s, Tr::tr("To be concluded by you: %1", "procedure").arg(procedure)};
    if (item.kind == u"question")
        return {u"ask"_s, Tone::Warning, u"requests"_s, Tr::tr("A question waits for your answer")};
    if (item.kind == u"returned")
        return {u"undo"_s, Tone::Warning, u"requests"_s,
                Tr::tr("Returned as incomplete: %1", "procedure").arg(procedure)};
    if (item.kind == u"fault")
        return {u"flag"_s, Tone::Warning, u"catalogue"_s,
                Tr::tr("An error was reported; your answer becomes a note on quality")};
    if (item.kind == u"hand-in")
        return {u"hourglass"_s, Tone::Warning, u"sessions"_s,
                Tr::tr("Not on an agenda, and the hand-in day is near: %1", "procedure").arg(procedure)};
    if (item.kind == u"lapsed")
        return {u"warning"_s, Tone::Bad, u"requests"_s,
                Tr::tr("The file lapsed: what was missing did not come in time: %1", "procedure").arg(procedure)};
    if (item.kind == u"lapses-soon")
        return {
            u"hourglass"_s, Tone::Warning, u"requests"_s,
            Tr::tr("%n day(s) left to complete the file, else it lapses: %1", "procedure", item.count).arg(procedure)};
    if (item.kind == u"overdue")
        return {u"warning"_s, Tone::Bad, u"requests"_s,
                Tr::tr("%n day(s) past the term of the law: %1", "procedure", item.count).arg(procedure)};
    if (item.kind == u"due-soon")
        return {u"hourglass"_s, Tone::Warning, u"requests"_s,
                Tr::tr("%n day(s) left of the term of the law: %1", "procedure", item.count).arg(procedure)};
    if (item.kind == u"target-soon")
        return {u"clock"_s, Tone::Warning, u"requests"_s,
                Tr::tr("%n day(s) left of the usual time: %1", "procedure", item.count).arg(procedure)};
    if (item.kind == u"destroy")
        return {u"lock"_s, Tone::Warning, u"requests"_s,
                Tr::tr("The retention period ends: destroy the data and record the proof, or ask a renewal")};
    if (item.kind == u"slow")
        return {u"clock"_s, Tone::Warning, u"requests"_s,
                Tr::tr("Takes longer than expected: %1", "procedure").arg(procedure)};
    return {u"info"_s, Tone::Neutral, u"requests"_s, procedure};
}

} // namespace

namespace {

/// Where the place goes: the check of a file opens at once.
QString targetOf(const OverviewData::Item &item)
{
    if (item.kind == u"complete")
        return u"#%1 %2"_s.arg(item.dossier.value, item.track.value);
    return item.variable.isEmpty() ? item.dossier.value : item.variable.value;
}

} // namespace

Matter matterOf(const OverviewData::Item &item, const Desk &desk)
{
    const Kind kind = workOf(item, desk);
    const QString since
        = item.since.isValid() ? format::relative(item.since.toLocalTime().date(), desk.today()) : QString();
    const QString title = item.title.isEmpty() ? Tr::tr("Untitled request") : item.title;
    return {kind.icon, kind.tone, title, kind.what, since, kind.place, targetOf(item)};
}

QString summaryOf(const OverviewData &data)
{
    const int work = int(data.needsYou.size());
    const int late = int(data.lateOrAtRisk.size());
    if (work == 0 && late == 0)
        return Tr::tr("Nothing waits for you, and nothing is late.");
    if (late == 0)
        return Tr::tr("%n matter(s) need you; nothing is late.", nullptr, work);
    if (work == 0)
        return Tr::tr("Nothing waits for you; %n matter(s) late or at risk.", nullptr, late);
    return Tr::tr("%1 %2", "two sentences")
        .arg(Tr::tr("%n matter(s) need you.", nullptr, work), Tr::tr("%n late or at risk.", nullptr, late));
}

} // namespace beraad
