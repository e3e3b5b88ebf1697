// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/demo.h"

#include "desk/committeenumbers.h"
#include "desk/demofilling.h"
#include "desk/sessiondesk.h"
#include "desk/story.h"
#include "store/importreport.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

const CommitteeId kSocialSection(u"ivc-ssh-social"_s);
constexpr int kStoryDays = 200; ///< how far back the oldest act lies
constexpr int kMinutes = 40;

OrganisationId body(const char *id)
{
    return OrganisationId(QString::fromLatin1(id));
}

Verdict approve()
{
    return {VerdictKind::Approve, {}, {}, {}, {}, {}};
}

/// The last sitting of the social section of which a decision holds today.
QDate lastSessionInForce(const Desk &desk, QDate today)
{
    const auto sessions = SessionDesk(desk).sessionsOf(kSocialSection, today.addDays(-kStoryDays), today);
    QDate best;
    for (const Session &session : sessions)
        if (entryIntoForce(session.on, desk.workingDays()) < today.addDays(-3))
            best = session.on;
    return best;
}

/// The advice of every provider on the dossier about school leavers, with one line made coarser and one condition.
void reviewSchoolToWork(Story &story, const DossierId &id, QDate submitted)
{
    story.on(submitted.addDays(8));
    story.verdict(id, body("vdab"), {u"l5"_s}, approve());
    story.verdict(id, body("vdab"), {u"l6"_s}, approve());
    story.sign(id, body("vdab"), u"Gunstig: de gegevens zijn nodig om de uitstroom te meten."_s);
    story.on(submitted.addDays(11));
    story.verdict(id, body("agodi"), {u"l1"_s, u"l3"_s, u"l4"_s}, approve());
    story.verdict(
        id, body("agodi"), {u"l2"_s},
        {VerdictKind::Coarsen,
         u"class"_s,
         {},
         u"proportionality"_s,
         u"Het studiegebied volstaat voor de vergelijking; de richting zelf maakt kleine scholen herkenbaar."_s,
         {}});
    story.sign(id, body("agodi"), u"Gunstig, met studiegebied in plaats van studierichting."_s);
    story.on(submitted.addDays(13));
    story.verdict(id, body("dwse"), {u"l7"_s}, approve());
    story.sign(id, body("dwse"), u"Gunstig."_s);
    story.on(submitted.addDays(15));
    story.verdict(id, body("rsz"), {u"l8"_s},
                  {VerdictKind::Conditions,
                   {},
                   {},
                   u"re-identification"_s,
                   u"Loonklassen van ten minste twintig personen."_s,
                   {{u"aggregation-threshold"_s, {{u"threshold"_s, 20}}, u"kuleuven"_s}}});
    story.sign(id, body("rsz"), u"Gunstig onder voorwaarde van een drempel per loonklasse."_s);
    story.on(submitted.addDays(16));
    story.sign(id, body("kuleuven"), u"Gunstig: beveiliging en bewaartermijn zijn in orde."_s);
}

/// Everything that runs beside the committee: impact assessment, agreements, protocols, the trusted third party.
void finishSideTracks(Story &story, const DossierId &id, QDate submitted)
{
    story.on(submitted.addDays(18));
    story.conclude(id, u"dpia"_s, {}, Role::Controller, body("kuleuven"), u"DPIA 2026-17, restrisico laag"_s);
    story.on(submitted.addDays(24));
    for (const char *provider : {"agodi", "dwse", "vdab", "rsz"})
        story.conclude(id, u"title4-agreement"_s, body(provider), Role::Controller, body(provider),
                       u"Overeenkomst 2026/31"_s);
    story.on(submitted.addDays(30));
    for (const char *provider : {"agodi", "dwse"})
        story.conclude(id, u"protocol-vl"_s, body(provider), Role::Controller, body(provider), u"Protocol 2026/12"_s);
}

void tellSchoolToWork(Story &story, Desk &desk, QDate today)
{
    const QDate session = lastSessionInForce(desk, today);
    const QDate submitted = session.addDays(-49);
    story.on(submitted);
    story.as(Role::Requester, body("kuleuven"));
    const DossierId id = story.draft(u"school-to-work"_s);
    story.submit(id);
    const TrackId committee = story.track(id, u"ivc-ssh"_s);
    story.on(submitted.addDays(4));
    story.asSecretaryOf(kSocialSection);
    story.act(id, command::FindComplete{committee, u"Volledig: formulier, DPIA en koppelschema aanwezig."_s});
    reviewSchoolToWork(story, id, submitted);
    finishSideTracks(story, id, submitted);
    story.on(submitted.addDays(20));
    story.asSecretaryOf(kSocialSection);
    for (const Session &sitting : SessionDesk(desk).sessionsOf(kSocialSection, session, session))
        story.act(id, command::Schedule{committee, sitting.id, kSocialSection, session, kMinutes});
    story.on(session);
    for (const Session &sitting : SessionDesk(desk).sessionsOf(kSocialSection, session, session))
        story.hold(sitting.id, id, committee);
    const auto number = CommitteeNumbers(desk).nextDecisionNumber(kSocialSection, session);
    story.act(id,
              command::Decide{committee,
                              Outcome::Authorised,
                              number.value_or(QString()),
                              session,
                              entryIntoForce(session, desk.workingDays()),
                              {u"retention"_s, u"output-check"_s},
                              u"De mededeling is nodig voor het onderzoek en beperkt tot wat het vraagt."_s});
}

/// Half reviewed: one provider has signed, the other still has to look.
void tellCourtOfAudit(Story &story, QDate today)
{
    story.on(today.addDays(-20));
    story.as(Role::Requester, body("rekenhof"));
    const DossierId id = story.file(u"court-of-audit"_s);
    story.on(today.addDays(-15));
    story.asSecretaryOf(kSocialSection);
    story.act(id, command::FindComplete{story.track(id, u"ivc-ssh"_s), u"Volledig."_s});
    story.on(today.addDays(-9));
    story.verdict(id, body("vdab"), {u"l1"_s}, approve());
    story.sign(id, body("vdab"), u"Gunstig."_s);
}

/// Just filed: waits for everything.
void tellIntegrationMonitoring(Story &story, QDate today)
{
    story.on(today.addDays(-6));
    story.as(Role::Requester, body("abb"));
    story.file(u"integration-monitoring"_s);
}

void tellBritonsAtWork(Story &story, QDate today)
{
    story.on(today.addDays(-3));
    story.as(Role::Requester, body("dkbuza"));
    story.file(u"britons-at-work"_s);
}

/// A draft with an open question: may VDAB send to a university by protocol, or does the committee decide?
void tellDraft(Story &story, QDate today)
{
    story.on(today.addDays(-1));
    story.as(Role::Requester, body("kuleuven"));
    story.draft(u"school-to-work-draft"_s);
}

Result<void> tell(const QString &path, const Clock &clock)
{
    auto workspace = Workspace::create(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (auto filled = fillWithDemoPeople(**workspace); !filled)
        return filled;
    const QDate today = clock.today();
    FixedClock then(QDateTime(today.addDays(-kStoryDays), QTime(8, 0), QTimeZone::UTC));
    CountedIds ids(u"demo"_s);
    auto desk = Desk::open(std::move(*workspace), then, ids);
    if (!desk)
        return std::unexpected(desk.error());
    Story story(**desk, then);
    tellSchoolToWork(story, **desk, today);
    tellCourtOfAudit(story, today);
    tellIntegrationMonitoring(story, today);
    tellBritonsAtWork(story, today);
    tellDraft(story, today);
    return story.outcome().and_then([&] { return (*desk)->markAsDemo(); });
}

} // namespace

Result<void> fillWithDemoPeople(Workspace &workspace)
{
    const auto directory = shippedDirectory();
    if (!directory)
        return std::unexpected(directory.error());
    const auto committees = shippedCommittees();
    if (!committees)
        return std::unexpected(committees.error());
    const auto people = demoPeople();
    if (!people)
        return std::unexpected(people.error());
    const auto catalogue = demoCatalogue();
    if (!catalogue)
        return std::unexpected(catalogue.error());
    return workspace.saveOrganisations(directory->all())
        .and_then([&] { return workspace.saveCommittees(*committees); })
        .and_then([&] { return workspace.savePersons(*people); })
        .and_then([&]() -> Result<void> {
            const auto report = workspace.importVariables(*catalogue, u"demo"_s);
            return report ? Result<void>() : std::unexpected(report.error());
        });
}

Result<void> createDemo(const QString &path, const Clock &clock)
{
    if (QFileInfo::exists(path))
        return refuse(ErrorCode::WorkspaceExists, {path}, u"%1 exists already"_s.arg(path));
    // Made aside and renamed, so that a demo that failed or was killed never stands at `path`.
    const QString aside = path + u".making"_s;
    const auto clear = [&aside] {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(aside + QString::fromLatin1(suffix));
    };
    clear();
    auto told = tell(aside, clock);
    if (told && !QFile::rename(aside, path))
        told = refuse(ErrorCode::FileUnwritable, {path}, u"cannot write %1"_s.arg(path));
    if (!told)
        clear();
    return told;
}

} // namespace beraad
