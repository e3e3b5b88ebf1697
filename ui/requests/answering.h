// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/form.h"
#include "routing/route.h"

namespace beraad {

/// What the widgets of the form show: the answers with the members of the request laid over them.
Answers answersOf(const Form &form, const Request &request);
/// The request with one question answered: in the member that its `fact` names, else under `answers`. A value that is
/// null takes the answer away. A value that no request may hold leaves the request as it was.
Request withAnswer(const Request &request, const Question &question, const QJsonValue &value);
/// The same for a question about one line.
Request withLineAnswer(const Request &request, const LineId &line, const Question &question, const QJsonValue &value);

/// The party that a fact is about in a flow: the provider for `provider.network` and `agreement`, the recipient for
/// `recipient.type`; empty for a fact about the request as a whole.
QString partyOf(const QString &fact, const Flow &flow);
/// The request with one fact said, for one party of it or for all of it.
Request withFact(const Request &request, const QString &fact, const QJsonValue &value, const QString &party);

} // namespace beraad
