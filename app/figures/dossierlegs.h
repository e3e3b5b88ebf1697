// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"
#include "figures/legs.h"

#include <map>

namespace beraad {

/// The legs of a dossier's way, as far as its events say. Before it is filed there are no events: how long a draft took
/// is not known.
enum class Leg {
    Whole, ///< filed → everything that it needs is there, or it was refused
    ToDecision, ///< filed → every body that authorises has decided or signed
    Completeness, ///< filed → the authority found the file complete
    Supplement, ///< sent back → filled in by the requester
    Advice, ///< filed → the DPO signed
    Report, ///< complete → on an agenda: it is prepared and reported on
    Session, ///< on an agenda → decided
    Decision, ///< complete → decided by an authority that does not sit
    Minister, ///< decided → in force, or changed by the Minister
    Agreement, ///< what it waits for is there → protocol or agreement signed
    Preparation, ///< the same for what the receiving side does itself: impact assessment, note in the register
    Contract, ///< the same for the contract with the KSZ
    Delivery, ///< the same for linking and pseudonymising by a trusted third party: the last that is recorded
};
QString toString(Leg leg);
std::optional<Leg> legFromString(const QString &word);
std::vector<Leg> allLegs(); ///< in the order of the way
/// The leg of a track that ends by being concluded.
Leg legOfConcluding(const QString &procedure);

/// A clock that stood still.
struct StopFact {
    QString dossier;
    QString authority;
    QString procedure;
    Instant from = 0;
    std::optional<Instant> to; ///< nothing: it still does
    bool operator==(const StopFact &) const = default;
};

struct DecisionFact {
    QString dossier;
    QString authority;
    QString procedure;
    Outcome outcome = Outcome::Authorised;
    Instant at = 0;
    bool operator==(const DecisionFact &) const = default;
};

/// What a signed advice said of a line.
struct VerdictFact {
    QString dossier;
    QString organisation;
    QString variable; ///< `provider/dataset/variable`
    VerdictKind kind = VerdictKind::Approve;
    QString reason; ///< code of forms/reasons
    QString asked; ///< granularity
    QString given; ///< of Coarsen
    Instant at = 0; ///< of the signature
    bool operator==(const VerdictFact &) const = default;
};

/// The way that a dossier has to go, and when it was through.
struct Way {
    QString dossier;
    QString kind; ///< of the request: new, amendment, …
    Instant submitted = 0;
    std::vector<TrackPlan> tracks; ///< that it must go through
    std::optional<Instant> decided; ///< by all that authorise
    std::optional<Instant> ready; ///< all that it needs is there
    bool isRefused = false;
    bool operator==(const Way &) const = default;
};

/// What the events of dossiers say of time, without a word of what they ask for.
struct History {
    std::vector<Passage> passages;
    std::vector<StopFact> stops;
    std::vector<DecisionFact> decisions;
    std::vector<VerdictFact> verdicts;
    std::vector<Way> ways;
    std::map<QString, int> kinds; ///< of requests: new, amendment, …
    int dossiers = 0;
    Instant seen = 0;
    bool operator==(const History &) const = default;
};

/// Adds one dossier as it stands at `now`; its events in causal order.
void addTo(History &history, const DossierId &id, const std::vector<Envelope> &events, Instant now);

} // namespace beraad
