// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/sittingrules.h"

#include "base/overloaded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// Members who sit for this item; for the session as a whole, all who are present.
int sittingFor(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item)
{
    return int(votersOn(sitting, basis, item).size());
}

Result<void> checkItem(const SittingBasis &basis, const SittingItem &item)
{
    if (std::ranges::contains(basis.items, item))
        return {};
    return refuse(ErrorCode::NotFound, {item.dossier.value, item.track.value},
                  u"%1 %2 is not on the agenda"_s.arg(item.dossier.value, item.track.value));
}

Result<void> checkMember(const SittingBasis &basis, const PersonId &person)
{
    if (std::ranges::contains(basis.members, person))
        return {};
    return refuse(ErrorCode::NotFound, {person.value},
                  u"%1 is no member of %2"_s.arg(person.value, basis.committee.id.value));
}

/// What happens in the session happens on its day, or is written down after it.
Result<void> checkDay(const SittingBasis &basis)
{
    if (basis.today >= basis.session.on)
        return {};
    return refuse(ErrorCode::OutOfOrder, {u"session"_s, basis.session.on.toString(Qt::ISODate)},
                  u"the session is on %1"_s.arg(basis.session.on.toString(Qt::ISODate)));
}

Result<void> checkUndecided(const Sitting &sitting, const SittingItem &item)
{
    const SittingMatter *about = sitting.matter(item);
    if (!about || !about->decided)
        return {};
    return refuse(ErrorCode::WrongState, {u"session"_s, item.dossier.value},
                  u"%1 was decided in this session"_s.arg(item.dossier.value));
}

class Checking {
public:
    Checking(const Sitting &sitting, const SittingBasis &basis)
        : m_sitting(sitting)
        , m_basis(basis)
    {
    }

    Result<void> operator()(const sitting::Attended &attended) const
    {
        return checkDay(m_basis).and_then([&] { return checkMember(m_basis, attended.person); });
    }
    Result<void> operator()(const sitting::Chaired &chaired) const
    {
        if (auto fits = checkDay(m_basis).and_then([&] { return checkMember(m_basis, chaired.person); }); !fits)
            return fits;
        if (m_sitting.present.contains(chaired.person))
            return {};
        return refuse(ErrorCode::OutOfOrder, {u"session"_s, chaired.person.value},
                      u"%1 is not present"_s.arg(chaired.person.value));
    }
    Result<void> operator()(const sitting::Ruled &ruled) const
    {
        if (m_sitting.chair.isEmpty())
            return refuse(ErrorCode::NoQuorum, {u"chair"_s}, u"nobody chairs the session"_s);
        if (ruled.ground.trimmed().isEmpty())
            return refuse(ErrorCode::MissingReason, {u"session"_s}, u"what the chair states has a ground"_s);
        if (ruled.about == RulingAbout::Quorum)
            return checkDay(m_basis);
        return checkItem(m_basis, ruled.item).and_then([&] { return checkUndecided(m_sitting, ruled.item); });
    }
    Result<void> operator()(const sitting::Ordered &ordered) const
    {
        for (const SittingItem &item : ordered.items)
            if (auto fits = checkItem(m_basis, item); !fits)
                return fits;
        return {};
    }
    Result<void> operator()(const sitting::Recused &recused) const
    {
        const auto fits = checkItem(m_basis, recused.item)
                              .and_then([&] { return checkMember(m_basis, recused.person); })
                              .and_then([&] { return checkUndecided(m_sitting, recused.item); });
        if (!fits)
            return fits;
        if (recused.isAside && recused.reason.trimmed().isEmpty())
            return refuse(ErrorCode::MissingReason, {u"session"_s, recused.person.value},
                          u"stepping aside has a reason"_s);
        if (!recused.isAside && m_basis.conflicts.contains({recused.item.dossier, recused.person}))
            return refuse(ErrorCode::SteppedAside, {recused.person.value},
                          u"%1 declared a conflict of interest in the dossier"_s.arg(recused.person.value));
        return {};
    }
    Result<void> operator()(const sitting::Voted &voted) const
    {
        const auto fits = checkDay(m_basis).and_then([&] { return checkItem(m_basis, voted.item); }).and_then([&] {
            return checkUndecided(m_sitting, voted.item);
        });
        if (!fits)
            return fits;
        for (const auto &[person, ballot] : voted.ballots)
            if (auto may = mayVote(voted.item, person); !may)
                return may;
        return {};
    }
    Result<void> operator()(const sitting::Noted &noted) const
    {
        return noted.item.isEmpty() ? Result<void>() : checkItem(m_basis, noted.item);
    }
    Result<void> operator()(const sitting::Decided &decided) const
    {
        return checkDecision(m_sitting, m_basis, decided.item, decided.outcome);
    }
    /// Every item has its outcome first.
    Result<void> operator()(const sitting::Closed &) const
    {
        if (auto fits = checkDay(m_basis); !fits)
            return fits;
        std::vector<Problem> open;
        for (const SittingItem &item : m_basis.items) {
            const SittingMatter *about = m_sitting.matter(item);
            if (!about || !about->decided)
                open.push_back({item.dossier.value, u"has no outcome yet"_s});
        }
        if (open.empty())
            return {};
        return refuse(ErrorCode::OutOfOrder, {u"session"_s, QString::number(open.size())},
                      u"%1 items have no outcome yet"_s.arg(open.size()), std::move(open));
    }

private:
    Result<void> mayVote(const SittingItem &item, const PersonId &person) const
    {
        if (auto fits = checkMember(m_basis, person); !fits)
            return fits;
        if (reasonAside(m_sitting, m_basis, item, person))
            return refuse(ErrorCode::SteppedAside, {person.value}, u"%1 stepped aside"_s.arg(person.value));
        if (!m_sitting.present.contains(person))
            return refuse(ErrorCode::OutOfOrder, {u"session"_s, person.value},
                          u"%1 is not present"_s.arg(person.value));
        return {};
    }

    const Sitting &m_sitting;
    const SittingBasis &m_basis;
};

Result<void> checkQuorum(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item)
{
    if (sitting.chair.isEmpty() || !sitting.present.contains(sitting.chair))
        return refuse(ErrorCode::NoQuorum, {u"chair"_s}, u"nobody chairs the session"_s);
    const int there = sittingFor(sitting, basis, item);
    switch (quorumOf(sitting, basis, item)) {
    case QuorumState::Reached:
    case QuorumState::Stated:
        return {};
    case QuorumState::Missing:
        return refuse(
            ErrorCode::NoQuorum,
            {u"few"_s, QString::number(there), QString::number(std::max(1, basis.committee.quorum))},
            u"%1 members may decide on it, %2 are needed"_s.arg(there).arg(std::max(1, basis.committee.quorum)));
    case QuorumState::Unknown:
        return refuse(ErrorCode::NoQuorum, {u"unknown"_s, QString::number(there)},
                      u"the quorum is not known, and the chair has not stated that there is one"_s);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

std::optional<QString> reasonAside(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item,
                                   const PersonId &person)
{
    if (const auto declared = basis.conflicts.find({item.dossier, person}); declared != basis.conflicts.end())
        return declared->second;
    const SittingMatter *about = sitting.matter(item);
    if (!about)
        return std::nullopt;
    const auto aside = about->aside.find(person);
    return aside == about->aside.end() ? std::nullopt : std::optional(aside->second);
}

std::vector<PersonId> votersOn(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item)
{
    std::vector<PersonId> voters;
    for (const PersonId &member : basis.members)
        if (sitting.present.contains(member) && !reasonAside(sitting, basis, item, member))
            voters.push_back(member);
    return voters;
}

QuorumState quorumOf(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item)
{
    const int there = sittingFor(sitting, basis, item);
    if (there == 0)
        return QuorumState::Missing;
    if (basis.committee.quorum > 0)
        return there >= basis.committee.quorum ? QuorumState::Reached : QuorumState::Missing;
    return sitting.quorumRuling.isEmpty() ? QuorumState::Unknown : QuorumState::Stated;
}

VoteResult resultOf(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item)
{
    const SittingMatter *about = sitting.matter(item);
    if (!about || about->ballots.empty())
        return VoteResult::None;
    const int favour = sitting.count(item, Ballot::Favour);
    const int against = sitting.count(item, Ballot::Against);
    const int there = sittingFor(sitting, basis, item);
    const bool ofCast = favour > against;
    const bool ofPresent = 2 * favour > there;
    if (favour == against && favour > 0) {
        const auto chairs = about->ballots.find(sitting.chair);
        const bool chairVotes = chairs != about->ballots.end() && chairs->second != Ballot::Abstention;
        if (basis.committee.onTie == TieRule::ChairDecides && chairVotes)
            return chairs->second == Ballot::Favour ? VoteResult::Carried : VoteResult::Rejected;
        if (basis.committee.onTie == TieRule::Refused)
            return VoteResult::Rejected;
        return about->ruling.isEmpty() ? VoteResult::Open : VoteResult::Carried;
    }
    switch (basis.committee.majority) {
    case MajorityRule::OfVotesCast:
        return ofCast ? VoteResult::Carried : VoteResult::Rejected;
    case MajorityRule::OfThosePresent:
        return ofPresent ? VoteResult::Carried : VoteResult::Rejected;
    case MajorityRule::Unknown:
        break;
    }
    // Where both ways of counting agree, it does not matter which one is the rule.
    if (ofCast == ofPresent)
        return ofCast ? VoteResult::Carried : VoteResult::Rejected;
    return about->ruling.isEmpty() ? VoteResult::Open : VoteResult::Carried;
}

Result<void> checkStep(const Sitting &sitting, const SittingBasis &basis, const SittingStep &step)
{
    if (sitting.isClosed())
        return refuse(ErrorCode::WrongState, {u"session"_s, sitting.session.value},
                      u"the minutes of %1 are closed"_s.arg(sitting.session.value));
    return std::visit(Checking(sitting, basis), step);
}

Result<void> checkDecision(const Sitting &sitting, const SittingBasis &basis, const SittingItem &item, Outcome outcome)
{
    if (sitting.isClosed())
        return refuse(ErrorCode::WrongState, {u"session"_s, sitting.session.value},
                      u"the minutes of %1 are closed"_s.arg(sitting.session.value));
    const auto fits = checkDay(basis).and_then([&] { return checkItem(basis, item); }).and_then([&] {
        return checkUndecided(sitting, item);
    });
    if (!fits || outcome == Outcome::Postponed || outcome == Outcome::Withdrawn)
        return fits;
    if (auto enough = checkQuorum(sitting, basis, item); !enough)
        return enough;
    const QStringList counts{QString::number(sitting.count(item, Ballot::Favour)),
                             QString::number(sitting.count(item, Ballot::Against))};
    const VoteResult result = resultOf(sitting, basis, item);
    if (result == VoteResult::None)
        return refuse(ErrorCode::NotCarried, QStringList{u"no-votes"_s} + counts, u"nobody voted on it"_s);
    if (result == VoteResult::Open)
        return refuse(ErrorCode::NotCarried, QStringList{u"open"_s} + counts,
                      u"the rule for these votes is not known, and the chair has not said how the house reads it"_s);
    const bool isRefusal = outcome == Outcome::Refused;
    if (isRefusal == (result == VoteResult::Carried))
        return refuse(ErrorCode::NotCarried, QStringList{isRefusal ? u"carried"_s : u"rejected"_s} + counts,
                      u"%1 in favour of authorising, %2 against"_s.arg(counts.at(0), counts.at(1)));
    return {};
}

std::vector<SittingItem> inSittingOrder(const Sitting &sitting, std::vector<SittingItem> items)
{
    const auto place = [&](const SittingItem &item) {
        return std::ranges::find(sitting.order, item) - sitting.order.begin(); // those not named come last
    };
    std::ranges::stable_sort(items, {}, place);
    return items;
}

} // namespace beraad
