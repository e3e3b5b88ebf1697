// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"

namespace beraad {

/// Whether the variable may be communicated: as asked, with conditions, or coarser.
bool letsGo(VerdictKind kind);

/// What was at hand when an advice was signed; kept with the signature, because the dossier goes on.
struct Considered {
    struct Exchange {
        QString text;
        QString answer; ///< empty: none yet
        LineId line;
        bool operator==(const Exchange &) const = default;
    };
    struct Document {
        QString name;
        QString sha256;
        bool operator==(const Document &) const = default;
    };
    std::vector<Exchange> questions; ///< to the requester; internal ones are notes and stay inside
    std::vector<Document> documents;
    int granted = 0; ///< precedents that let one of the variables go
    int refused = 0;
    bool operator==(const Considered &) const = default;
};
QJsonObject toJson(const Considered &considered);
/// Lenient: what a later version adds is not lost, as the event keeps the object.
Considered consideredFromJson(const QJsonObject &object);
/// The questions to the requester that the organisation asked or that are about its lines, with their answers.
std::vector<Considered::Exchange> exchangesOf(const DossierState &state, const OrganisationId &organisation);

/// All that a signature covers (`beraad-advice/1`): the organisation's lines as they were asked, its verdicts, the
/// conclusion, what was considered, who signed. The verdicts are those of `state`.
QJsonObject adviceContent(const DossierState &state, const event::AdviceSigned &advice);
/// SHA-256 of the canonical JSON of that.
QString adviceHash(const DossierState &state, const event::AdviceSigned &advice);
/// Whether the content is what was signed; an advice of before, without a hash, cannot be told apart.
bool isIntact(const DossierState &state, const event::AdviceSigned &advice);

/// Signed advices that do not say the same of a line.
struct Disagreement {
    LineId line;
    std::vector<std::pair<OrganisationId, Verdict>> said; ///< by everybody who signed on this line
    bool operator==(const Disagreement &) const = default;
};
/// On one line; nothing when there is none.
std::optional<Disagreement> disagreementOn(const DossierState &state, const LineId &line);
/// In the order of the lines. A question says nothing yet; the reason alone makes no difference.
std::vector<Disagreement> disagreementsOf(const DossierState &state);

} // namespace beraad
