// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "intake/intaketable.h"
#include "routing/route.h"

#include <QMap>

namespace beraad {

/// What an item of a check is about.
enum class IntakeKind { Question, Prerequisite, Finding, Judgement };

enum class IntakeStanding {
    There,
    Missing,
    ToJudge, ///< only a person can say
    Later, ///< the file can be complete without it; the decision cannot
};
QString toString(IntakeStanding standing);

/// One thing that an authority asks of a file.
struct IntakeItem {
    QString id; ///< stable: `S2.Q1`, `dpia:kuleuven`, `files-readable`
    IntakeKind kind = IntakeKind::Question;
    IntakeStanding standing = IntakeStanding::There;
    AskedBack back; ///< as it would be asked back
    Text label;
    Text help;
    QString section; ///< of the form; empty: none
    IntakeSource source;
    bool decidesAdmission = false; ///< without it the file is inadmissible, not incomplete
    bool wasAskedBack = false; ///< by the last message of this authority
    bool hasChanged = false; ///< since then
    bool operator==(const IntakeItem &) const = default;
};

/// What an authority asked back last, and what stood in the file at that moment.
struct SentBack {
    event::Returned returned;
    QDateTime at;
    DossierState then; ///< as the same person sees it
    QStringList notes; ///< with which the requester supplemented since
    bool isSupplemented = false;
};

struct IntakeCheck {
    TrackId track;
    QString procedure;
    OrganisationId authority;
    std::vector<IntakeItem> items; ///< questions in the order of the form, then the rest
    std::optional<SentBack> sentBack;

    int count(IntakeStanding standing) const;
    const IntakeItem *find(const QString &id) const; ///< nullptr when there is none
    /// One of them decides on admission.
    bool isInadmissible() const;
};

/// All that a check looks at. References must outlive it.
struct IntakeBasis {
    const Form &form;
    const IntakeTable &table;
    const DossierState &state; ///< as the person who checks sees it
    const Route &route; ///< of the dossier, with its frozen tracks
    const Directory &directory;
    QStringList askers; ///< further words of `askedBy` that mean this authority
    QDate today;
    std::optional<SentBack> sentBack = {};
};

/// Pure. What the authority of a track asks: the questions of the form that are put to it, on the lines of the track;
/// what comes first in the route; what the route found; what somebody has to look at. Of a dossier without that track
/// nothing is asked.
IntakeCheck checkIntake(const IntakeBasis &basis, const TrackId &track);
/// The same for a procedure of the route that cannot be filed yet, so that it has no track.
IntakeCheck checkIntake(const IntakeBasis &basis, const Procedure &procedure);

/// The last time that the track was sent back; nothing: never. `cut` makes what the person may see of a state.
std::optional<SentBack> lastSentBack(const DossierId &id, const std::vector<Envelope> &envelopes, const TrackId &track,
                                     const std::function<DossierState(const DossierState &)> &cut);

/// What somebody judged: by the id of an item, whether it is in order.
using IntakeMarks = QMap<QString, bool>;
/// What is asked back: what is missing, and what was judged not to be in order; with somebody's own words, by the id of
/// an item, behind it.
std::vector<AskedBack> askedBackBy(const IntakeCheck &check, const IntakeMarks &marks,
                                   const QMap<QString, QString> &sentences = {});
/// What is missing and was let pass all the same.
std::vector<AskedBack> letPassBy(const IntakeCheck &check, const IntakeMarks &marks);
/// The codes of what was judged and found in order.
QStringList judgedBy(const IntakeCheck &check, const IntakeMarks &marks);
/// The ids of what still has to be judged.
QStringList unjudged(const IntakeCheck &check, const IntakeMarks &marks);

/// An item in the words of its code, with its own sentence behind it. Lines and procedures stand under their names of
/// `names`, else as they are.
QString worded(const AskedBack &item, const IntakeTable &table, const Form &form, const QString &language,
               const QMap<QString, QString> &names = {});

} // namespace beraad
