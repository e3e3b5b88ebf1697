// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/form.h"

namespace beraad {

/// The word of a request file for an answer that comes from the directory.
inline constexpr QStringView kFromDirectory = u"directory";

/// A request of the same organisation, as far as the current person may see it.
struct EarlierRequest {
    QString id; ///< of the dossier or draft
    QDate on; ///< submitted, or last changed
    Request request;
};

/// An answer about the organisation that was given before and fits the question of today.
struct EarlierAnswer {
    QuestionId question;
    QJsonValue value;
    AnswerOrigin origin;
    QString title; ///< of the request it comes from, in its own language; empty for the directory
    bool operator==(const EarlierAnswer &) const = default;
};

/// For every reusable question the newest answer that fits, in the order of the form: first from `earlier` (best
/// first), else from the directory. Requests of other organisations are passed over.
std::vector<EarlierAnswer> earlierAnswers(const Form &form, const OrganisationId &organisation,
                                          const std::vector<EarlierRequest> &earlier, const Directory &directory);
/// Those of `earlier` whose question is shown and still empty, given the answers (answersWithFacts) and facts of the
/// request.
std::vector<EarlierAnswer> openOffers(const Form &form, const Answers &answers, const logic::Facts &facts,
                                      const std::vector<EarlierAnswer> &earlier);
/// The request with one answer taken over and its origin noted.
Request withEarlierAnswer(const Request &request, const EarlierAnswer &answer);
/// The same for all open offers, follow-up questions that they open included.
Request withEarlierAnswers(const Form &form, const Request &request, const Directory &directory,
                           const std::vector<EarlierAnswer> &earlier);

} // namespace beraad
