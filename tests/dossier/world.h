// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/command.h"

#include <QTest>

/// One small dossier with everybody around it: AGODI, VDAB and RSZ provide, KU Leuven asks and receives; a committee
/// decides over the social data, AGODI signs a protocol. Commands go the whole way: authorised, decided, sealed,
/// folded.
namespace beraad {

inline Line sampleLine(const char *id, const char *provider, const char *category)
{
    Line line;
    line.id = LineId(QLatin1StringView(id));
    line.provider = OrganisationId(QLatin1StringView(provider));
    line.dataset = QStringLiteral("set");
    line.variable = QLatin1StringView(id);
    line.category = QLatin1StringView(category);
    line.why = QStringLiteral("why-") + line.provider.value;
    return line;
}

inline Request sampleRequest()
{
    Request request;
    request.title.byLanguage.insert(QStringLiteral("nl"), QStringLiteral("Doorstroom met lonen"));
    request.requester = OrganisationId(QStringLiteral("kuleuven"));
    request.recipients = {OrganisationId(QStringLiteral("kuleuven"))};
    request.purpose = QStringLiteral("research");
    request.identifiability = QStringLiteral("pseudonymised");
    request.channel = QStringLiteral("ksz");
    request.answers.insert(QStringLiteral("S2.Q1"), QStringLiteral("doel"));
    request.lines = {sampleLine("l1", "agodi", "education"), sampleLine("l2", "agodi", "education"),
                     sampleLine("l5", "vdab", "social"), sampleLine("l8", "rsz", "social")};
    return request;
}

inline TrackPlan samplePlan(const char *procedure, const char *authority, std::vector<const char *> lines,
                            std::vector<const char *> after = {}, const char *status = "required")
{
    TrackPlan plan;
    plan.procedure = QLatin1StringView(procedure);
    plan.authority = OrganisationId(QLatin1StringView(authority));
    plan.id = TrackId(plan.procedure + u':' + plan.authority.value);
    plan.status = QLatin1StringView(status);
    for (const char *line : lines)
        plan.lines.emplace_back(QLatin1StringView(line));
    for (const char *before : after)
        plan.after.emplace_back(QLatin1StringView(before));
    plan.rules = {QStringLiteral("R-00")};
    return plan;
}

inline std::vector<TrackPlan> samplePlans()
{
    return {samplePlan("dpo-advice", "agodi", {"l1", "l2"}),
            samplePlan("dpo-advice", "vdab", {"l5"}),
            samplePlan("dpo-advice", "rsz", {"l8"}),
            samplePlan("dpo-advice", "kuleuven", {"l1", "l2", "l5", "l8"}),
            samplePlan("dpia", "kuleuven", {"l1", "l2", "l5", "l8"}),
            samplePlan("ivc-ssh", "ivc", {"l5", "l8"}, {"dpo-advice:vdab", "dpo-advice:rsz"}),
            samplePlan("protocol-vl", "agodi", {"l1", "l2"}, {"dpo-advice:agodi", "dpo-advice:kuleuven"}),
            samplePlan("ksz-contract", "ksz", {"l5", "l8"}, {"ivc-ssh:ivc"}),
            samplePlan("ivc-fed", "ivc", {"l8"}, {}, "fallback")};
}

inline Committee sampleCommittee(const char *id, const char *procedure, const char *section)
{
    Committee committee;
    committee.id = CommitteeId(QLatin1StringView(id));
    committee.procedures = {QLatin1StringView(procedure)};
    committee.section = QLatin1StringView(section);
    return committee;
}

inline Person samplePerson(const char *id, std::vector<Role> roles, std::vector<const char *> organisations,
                           std::vector<const char *> committees = {})
{
    Person person;
    person.id = PersonId(QLatin1StringView(id));
    person.name = person.id.value;
    person.roles = std::move(roles);
    for (const char *organisation : organisations)
        person.organisations.emplace_back(QLatin1StringView(organisation));
    for (const char *committee : committees)
        person.committees.emplace_back(QLatin1StringView(committee));
    return person;
}

struct World {
    std::vector<Committee> committees{sampleCommittee("ivc-ssh-social", "ivc-ssh", "social"),
                                      sampleCommittee("ivc-ssh-health", "ivc-ssh", "health"),
                                      sampleCommittee("ivc-fed", "ivc-fed", "")};
    Person requester = samplePerson("rita", {Role::Requester}, {"kuleuven"});
    Person dpoAgodi = samplePerson("dirk", {Role::Dpo}, {"agodi"});
    Person dpoVdab = samplePerson("vera", {Role::Dpo}, {"vdab"});
    Person dpoRsz = samplePerson("rik", {Role::Dpo}, {"rsz"});
    Person dpoKuleuven = samplePerson("lena", {Role::Dpo}, {"kuleuven"});
    Person secretary = samplePerson("sofie", {Role::Secretary}, {"ksz"}, {"ivc-ssh-social"});
    Person member = samplePerson("mark", {Role::Member}, {"ksz"}, {"ivc-ssh-social"});
    Person otherSecretary = samplePerson("otto", {Role::Secretary}, {"bosa"}, {"ivc-fed"});
    Person controllerAgodi = samplePerson("carla", {Role::Controller}, {"agodi"});
    Person controllerKuleuven = samplePerson("koen", {Role::Controller}, {"kuleuven"});
    Person nobody = samplePerson("noor", {Role::Public}, {});

    DossierState state = empty();
    std::vector<Envelope> envelopes;
    QDateTime now = QDateTime(QDate(2026, 9, 1), QTime(9, 0), QTimeZone::UTC);

    static DossierState empty()
    {
        DossierState state;
        state.id = DossierId(QStringLiteral("d1"));
        return state;
    }

    QDate today() const { return now.date(); }
    void on(QDate day) { now = QDateTime(day, QTime(9, 0), QTimeZone::UTC); }

    Result<void> act(const Person &person, const Command &command)
    {
        now = now.addSecs(60);
        const Actor actor{person, person.organisations.empty() ? OrganisationId() : person.organisations.front()};
        const auto sealed = carryOut(state, command, actor, committees, now);
        if (!sealed)
            return std::unexpected(sealed.error());
        for (const Envelope &envelope : *sealed) {
            envelopes.push_back(envelope);
            state = evolve(std::move(state), envelope);
        }
        return {};
    }

    /// For the steps of a story that must succeed.
    void must(const Person &person, const Command &command)
    {
        const auto done = act(person, command);
        if (!done)
            qFatal("%s", qPrintable(typeOf(command) + QStringLiteral(": ") + toPlainText(done.error())));
    }

    static TrackId id(const char *track) { return TrackId(QLatin1StringView(track)); }
    static OrganisationId body(const char *organisation) { return OrganisationId(QLatin1StringView(organisation)); }
    static std::vector<LineId> lineIds(std::vector<const char *> ids)
    {
        std::vector<LineId> lines;
        for (const char *line : ids)
            lines.emplace_back(QLatin1StringView(line));
        return lines;
    }

    const TrackState &track(const char *track) const { return *state.track(id(track)); }
    Stage stage(const char *name) const { return track(name).stageOn(today()); }
    Phase phase() const { return state.phaseOn(today()); }

    command::Submit submission() const
    {
        return {sampleRequest(), QStringLiteral("1"), QStringLiteral("r1"), today(), samplePlans(), {}};
    }

    void submit() { must(requester, submission()); }
    void findComplete() { must(secretary, command::FindComplete{id("ivc-ssh:ivc"), {}}); }

    void approve(const Person &dpo, std::vector<const char *> lines)
    {
        must(dpo, command::GiveVerdict{dpo.organisations.front(), lineIds(lines), {}});
    }
    void sign(const Person &dpo)
    {
        must(dpo, command::SignAdvice{dpo.organisations.front(), QStringLiteral("gunstig")});
    }

    void adviseAll()
    {
        approve(dpoAgodi, {"l1", "l2"});
        approve(dpoVdab, {"l5"});
        approve(dpoRsz, {"l8"});
        for (const Person *dpo : {&dpoAgodi, &dpoVdab, &dpoRsz, &dpoKuleuven})
            sign(*dpo);
    }

    command::Schedule sitting(QDate day) const
    {
        return {id("ivc-ssh:ivc"), SessionId(QStringLiteral("s-") + day.toString(Qt::ISODate)),
                CommitteeId(QStringLiteral("ivc-ssh-social")), day, 40};
    }

    command::Decide authorisation(QDate day, QDate inForce) const
    {
        return {id("ivc-ssh:ivc"), Outcome::Authorised, QStringLiteral("26/001"), day, inForce, {}, {}};
    }

    /// 6 October 2026 is the first Tuesday; the decision holds from 21 October.
    void decideIt()
    {
        must(secretary, sitting(QDate(2026, 10, 6)));
        on(QDate(2026, 10, 6));
        must(secretary, authorisation(QDate(2026, 10, 6), QDate(2026, 10, 21)));
    }

    void upTo(Phase phase)
    {
        if (phase == Phase::Draft)
            return;
        submit();
        if (phase == Phase::Returned)
            return must(secretary, command::Return{id("ivc-ssh:ivc"), QStringLiteral("DPIA ontbreekt"), {}});
        if (phase == Phase::Submitted)
            return;
        if (phase == Phase::Withdrawn)
            return must(requester, command::Withdraw{});
        findComplete();
        if (phase == Phase::Complete)
            return;
        approve(dpoAgodi, {"l1", "l2"});
        if (phase == Phase::UnderReview)
            return;
        approve(dpoVdab, {"l5"});
        approve(dpoRsz, {"l8"});
        for (const Person *dpo : {&dpoAgodi, &dpoVdab, &dpoRsz, &dpoKuleuven})
            sign(*dpo);
        if (phase == Phase::Advised)
            return;
        if (phase == Phase::Scheduled)
            return must(secretary, sitting(QDate(2026, 10, 6)));
        decideIt();
        if (phase == Phase::Decided)
            return;
        on(QDate(2026, 10, 21));
        if (phase == Phase::InForce)
            return;
        finish();
        must(requester, command::Close{});
    }

    /// All that is left once the committee's decision holds.
    void finish()
    {
        must(requester, command::Conclude{id("dpia:kuleuven"), today(), {}});
        must(controllerAgodi, command::Conclude{id("protocol-vl:agodi"), today(), {}});
        must(requester, command::Conclude{id("ksz-contract:ksz"), today(), {}});
    }
};

} // namespace beraad
