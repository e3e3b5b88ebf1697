// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/json.h"
#include "base/text.h"
#include "directory/organisation.h"
#include "forms/formeranswer.h"
#include "rules/logic.h"

#include <QDate>
#include <QMap>

#include <optional>
#include <vector>

namespace beraad {

enum class RequestKind { New, Amendment, Renewal, Accession };
QString toString(RequestKind kind);
std::optional<RequestKind> requestKindFromString(const QString &word);

struct Period {
    QDate from;
    QDate to;
    bool operator==(const Period &) const = default;
};

/// One variable asked for. Words that only rules look at (category, flags, form, channel) stay the words of the file;
/// they are checked when read.
struct Line {
    LineId id;
    OrganisationId provider;
    QString dataset;
    QString variable;
    QString category;
    QStringList flags;
    QString granularity; ///< empty: not said
    QString form; ///< identified, pseudonymised, anonymous; empty: that of the request
    QString channel; ///< empty: that of the request
    std::vector<OrganisationId> recipients; ///< empty: those of the request
    Period period;
    QString population;
    QString why;
    QJsonObject answers; ///< the other per-variable questions, V1 … V13
    QJsonObject otherMembers; ///< kept as they were
    bool operator==(const Line &) const = default;
};

/// The catalogue variable that it asks for.
VariableId variableOf(const Line &line);

/// Where an answer was taken over from, as long as nobody edits it.
struct AnswerOrigin {
    QString from; ///< id of a dossier or draft, or `directory`
    QDate on; ///< the day of that dossier; invalid: not said
    bool operator==(const AnswerOrigin &) const = default;
};

/// A uniform request, format `beraad-request/1`.
struct Request {
    Text title;
    QString language = QStringLiteral("nl");
    RequestKind kind = RequestKind::New;
    DossierId follows; ///< the decided dossier on which an amendment, renewal or accession builds; empty: none
    OrganisationId requester;
    std::vector<OrganisationId> recipients;
    QString purpose; ///< empty: not said yet (a draft)
    QString identifiability; ///< empty: not said yet
    std::optional<bool> systematic;
    QString channel;
    OrganisationId trustedThirdParty; ///< empty: none named
    QJsonObject answers; ///< by question id of the uniform form
    QMap<QString, AnswerOrigin> origins; ///< of answers taken over, by question id
    QString formVersion; ///< of the form under which it was last written; empty: not said
    /// Answers to questions that the form no longer asks, by question id; of one line by `l1/V4`.
    QMap<QString, FormerAnswer> formerAnswers;
    QJsonObject facts; ///< by fact name; "unknown" is a legal value
    std::vector<Organisation> organisations; ///< bodies that the directory lacks
    std::vector<Line> lines;
    /// Members of the file that we do not know, kept as they were. What was found inside a known object (`requester`)
    /// stands under its name; what was found inside an added organisation under `organisations` and its id.
    QJsonObject otherMembers;
    bool operator==(const Request &) const = default;

    const Line *find(const LineId &id) const;
    QString formOf(const Line &line) const;
    QString channelOf(const Line &line) const;
    const std::vector<OrganisationId> &recipientsOf(const Line &line) const;
};

/// Reads a request file. Refused whole, with every problem, when a type is wrong, a member missing or a word unknown.
/// A draft may lack what a submission needs: pass `Lenient` to read it all the same.
enum class Strictness { Strict, Lenient };
Result<Request> readRequest(const JsonDocument &document, Strictness strictness = Strictness::Strict,
                            QStringList *unknownMembers = nullptr);
QJsonObject toJson(const Request &request);

/// Lays facts over those of a request, party by party. The four that are members of the request itself (`purpose`,
/// `identifiability`, `channel`, `systematic`) are not among them.
QJsonObject factsWith(QJsonObject facts, const QJsonObject &over);

/// The facts of the request as a whole (`purpose`, `identifiability`, `channel`, `recipient.*` of the first recipient,
/// `providers` as a list, `lines.count`, `S2.Q1` … answers), for the visibility and completeness of form questions.
logic::Facts factsOfRequest(const Request &request, const Directory &directory);

} // namespace beraad
