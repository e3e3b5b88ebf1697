// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/sitting.h"

#include "base/eventchain.h"
#include "base/hash.h"
#include "base/json.h"
#include "base/overloaded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

class Folding {
public:
    explicit Folding(Sitting &sitting)
        : m_sitting(sitting)
    {
    }

    void add(const SittingEvent &event)
    {
        m_sitting.sequence = event.sequence;
        m_sitting.head = event.hash;
        m_event = &event;
        std::visit([this](const auto &step) { lay(step); }, event.step);
    }

private:
    void lay(const sitting::Attended &attended)
    {
        if (!attended.isPresent) {
            m_sitting.present.erase(attended.person);
            return;
        }
        if (!m_sitting.openedAt.isValid())
            m_sitting.openedAt = m_event->at;
        m_sitting.present.insert(attended.person);
        m_sitting.everPresent.insert(attended.person);
    }
    void lay(const sitting::Chaired &chaired) { m_sitting.chair = chaired.person; }
    void lay(const sitting::Ruled &ruled)
    {
        QString &ruling = ruled.about == RulingAbout::Quorum ? m_sitting.quorumRuling : matter(ruled.item).ruling;
        ruling = ruled.ground;
    }
    void lay(const sitting::Ordered &ordered) { m_sitting.order = ordered.items; }
    void lay(const sitting::Recused &recused)
    {
        SittingMatter &about = matter(recused.item);
        about.ballots.erase(recused.person); // who steps aside takes the vote along
        if (recused.isAside)
            about.aside[recused.person] = recused.reason;
        else
            about.aside.erase(recused.person);
    }
    void lay(const sitting::Voted &voted) { matter(voted.item).ballots = voted.ballots; }
    void lay(const sitting::Noted &noted)
    {
        (noted.item.isEmpty() ? m_sitting.note : matter(noted.item).note) = noted.text;
    }
    void lay(const sitting::Decided &decided)
    {
        SittingMatter &about = matter(decided.item);
        about.decided = decided;
        about.presentThen = m_sitting.present;
    }
    void lay(const sitting::Closed &)
    {
        m_sitting.closedAt = m_event->at;
        m_sitting.closedBy = m_event->actor;
    }

    SittingMatter &matter(const SittingItem &item)
    {
        const auto found = std::ranges::find(m_sitting.matters, item, &SittingMatter::item);
        if (found != m_sitting.matters.end())
            return *found;
        m_sitting.matters.emplace_back().item = item;
        return m_sitting.matters.back();
    }

    Sitting &m_sitting;
    const SittingEvent *m_event = nullptr;
};

} // namespace

QString toString(Ballot ballot)
{
    switch (ballot) {
    case Ballot::Favour:
        return u"favour"_s;
    case Ballot::Against:
        return u"against"_s;
    case Ballot::Abstention:
        return u"abstention"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Ballot> ballotFromString(const QString &word)
{
    for (const Ballot ballot : {Ballot::Favour, Ballot::Against, Ballot::Abstention})
        if (toString(ballot) == word)
            return ballot;
    return std::nullopt;
}

QString toString(RulingAbout about)
{
    return about == RulingAbout::Quorum ? u"quorum"_s : u"vote"_s;
}

std::optional<RulingAbout> rulingAboutFromString(const QString &word)
{
    for (const RulingAbout about : {RulingAbout::Quorum, RulingAbout::Vote})
        if (toString(about) == word)
            return about;
    return std::nullopt;
}

QString hashOf(const SittingEvent &event)
{
    return sha256(canonicalJson(QJsonObject{{u"session"_s, event.session.value},
                                            {u"sequence"_s, event.sequence},
                                            {u"previous"_s, event.previous},
                                            {u"at"_s, event.at.toUTC().toString(Qt::ISODateWithMs)},
                                            {u"actor"_s, event.actor.value},
                                            {u"type"_s, typeOf(event.step)},
                                            {u"payload"_s, toJson(event.step)}}));
}

std::vector<Problem> verifySittings(const std::vector<SittingEvent> &events)
{
    return verifyChains(events, u"session"_s, [](const SittingEvent &event) { return event.session.value; });
}

const SittingMatter *Sitting::matter(const SittingItem &item) const
{
    const auto found = std::ranges::find(matters, item, &SittingMatter::item);
    return found == matters.end() ? nullptr : &*found;
}

int Sitting::count(const SittingItem &item, Ballot ballot) const
{
    const SittingMatter *about = matter(item);
    const auto isSame = [ballot](const auto &entry) { return entry.second == ballot; };
    return about ? int(std::ranges::count_if(about->ballots, isSame)) : 0;
}

Sitting foldSitting(const SessionId &session, const std::vector<SittingEvent> &events)
{
    Sitting sitting;
    sitting.session = session;
    Folding folding(sitting);
    for (const SittingEvent &event : events)
        folding.add(event);
    return sitting;
}

SittingEvent nextEvent(const Sitting &sitting, SittingStep step, const PersonId &actor, const QDateTime &at)
{
    SittingEvent event{sitting.session, sitting.sequence + 1, sitting.head, at.toUTC(), actor, std::move(step), {}};
    event.hash = hashOf(event);
    return event;
}

} // namespace beraad
