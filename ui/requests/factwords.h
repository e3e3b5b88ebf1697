// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ruletable.h"

#include <QJsonValue>

namespace beraad {

/// One thing that a person may say when a fact is unknown.
struct FactAnswer {
    QJsonValue value;
    QString word;
};

/// The answers that a fact allows, worded; empty for a fact that cannot be said in one word.
std::vector<FactAnswer> answersOfFact(const FactKind &fact);
/// bilateral, framework, accession: the kind of a protocol; empty for any other word.
QString protocolKind(const QString &word);

} // namespace beraad
