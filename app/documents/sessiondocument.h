// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "catalogue/variable.h"
#include "directory/organisation.h"
#include "dossier/state.h"
#include "forms/conditions.h"
#include "sessions/sittingrules.h"

#include <QByteArray>

namespace beraad {

/// A piece that is set from the session or from one of its items. The rest of a document are texts of its file.
enum class SessionPart {
    Place, ///< day, hour, place, committee
    Agenda, ///< the items in their order
    Presence,
    Proceedings, ///< item by item: who reported, stepped aside, voted how, what was decided
    Remarks, ///< on the session as a whole
    Grounds, ///< the law on which a deliberation rests, and what was before the committee
    Subject, ///< who asks what for which purpose
    Lines,
    Advices, ///< where those of the data protection officers differ or set limits
    Motivation,
    Conditions,
    Decision,
    Missing, ///< what an applicant has to add
    Signature,
};
std::optional<SessionPart> sessionPartFromString(const QString &word);

struct SessionSection {
    QString id;
    Text title; ///< empty: no heading
    Text text; ///< with places: `{number}`
    Text source;
    QString evidence;
    std::vector<SessionPart> holds;
    bool operator==(const SessionSection &) const = default;
};

/// A ground of law that a deliberation names, with the procedures for which it does.
struct SessionGround {
    QStringList procedures;
    QStringList categories; ///< of data; empty: any
    Text text;
    QString evidence;
    bool operator==(const SessionGround &) const = default;
};

/// A kind of document of a session, as data of forms/sessions.
struct SessionDocumentKind {
    QString id; ///< `agenda`, `minutes`, `deliberation`, `letter-decision`, `letter-returned`
    bool isOfItem = false; ///< about one item, not the session
    Text name; ///< of the document, for its metadata and its head
    Text title; ///< with places
    bool isTitleInCapitals = false;
    std::vector<SessionSection> sections;
    bool operator==(const SessionDocumentKind &) const = default;
};

struct SessionDocumentKinds {
    std::vector<SessionDocumentKind> kinds;
    std::vector<SessionGround> grounds;
    const SessionDocumentKind *find(const QString &id) const; ///< nullptr when there is none
};
/// Format `beraad-session-documents/1`, see forms/sessions/README.md. Refused whole with every problem.
Result<SessionDocumentKinds> readSessionDocuments(const JsonDocument &document);
Result<SessionDocumentKinds> shippedSessionDocuments();

/// A decision of the chain on which a deliberation builds.
struct ChainLink {
    QString number;
    QDate on;
    bool operator==(const ChainLink &) const = default;
};

/// What is printed of one item.
struct SessionDocumentItem {
    SittingItem item;
    QString title;
    int minutes = 0;
    Request request; ///< without lines: the reader may not see the file
    TrackState track;
    std::map<LineId, std::map<OrganisationId, Verdict>> verdicts; ///< signed
    std::optional<event::Decided> decision; ///< also a postponement
    std::vector<ChainLink> chain; ///< the decisions before this one, the first on top
    std::optional<event::Returned> returned;
    QStringList missing; ///< what was asked back, each in the words of the document's language
};

/// A section that deliberated on a joint file, and when.
struct SessionDocumentSection {
    Text name;
    QDate on;
};

/// All that a document of a session is printed from. A value: no store, no window.
struct SessionDocument {
    SessionDocumentKind kind;
    std::vector<SessionGround> grounds;
    SittingBasis basis;
    Sitting sitting;
    std::map<PersonId, QString> names;
    std::vector<SessionDocumentItem> items; ///< of a document about one item: that one
    std::vector<SessionDocumentSection> sections = {}; ///< of a joint file, by day; else none
    std::map<VariableId, Text> variables; ///< labels, where known
    Directory directory;
    std::vector<ConditionKind> conditions;
    QString language; ///< nl, fr, de, en
    QDateTime made; ///< by the Clock
};

/// The places of its texts, filled: `{number}`, `{committee}`, …
QMap<QString, QString> placesOf(const SessionDocument &document);
/// A PDF with title, author, language and outline set. Text is searchable.
Result<QByteArray> renderSessionPdf(const SessionDocument &document);

} // namespace beraad
