// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace beraad {

/// A strong identifier: two ids of different things can never be mixed up. The value is text that people may read.
template <typename Tag> struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text)
        : value(std::move(text))
    {
    }
    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using OrganisationId = Id<struct OrganisationTag>; ///< lower-case, stable: `vdab`, `kuleuven`
using PersonId = Id<struct PersonTag>;
using CommitteeId = Id<struct CommitteeTag>; ///< `ivc-ssh-social`, `ivc-ssh-health`, `ivc-fed`
using DossierId = Id<struct DossierTag>; ///< also the id of the draft it came from
using LineId = Id<struct LineTag>; ///< unique inside one request: `l1`
using TrackId = Id<struct TrackTag>; ///< `procedure:authority`, as in a route: `protocol-vl:agodi`
using SessionId = Id<struct SessionTag>; ///< `ivc-ssh-social-2027-01-05`
using CodeListId = Id<struct CodeListTag>; ///< `nace2008`, `refnis2025`
using VariableId = Id<struct VariableTag>; ///< `provider/dataset/variable`
using QuestionId = Id<struct QuestionTag>; ///< of a form: `S2.Q1`

} // namespace beraad

template <typename Tag> struct std::hash<beraad::Id<Tag>> {
    size_t operator()(const beraad::Id<Tag> &id) const noexcept { return qHash(id.value); }
};
