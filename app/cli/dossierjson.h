// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/history.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonObject>

namespace beraad {
class Desk;
}

namespace beraad::cli {

QJsonObject toJson(const DossierRow &row, QDate today, const DossierState &state);
/// As `desk` reads the clocks.
QJsonObject toJson(const DossierState &state, const Desk &desk, const QString &language);
QJsonObject toJson(const HistoryEntry &entry);
/// The label of the reason of a verdict; empty where it has none.
QString reasonText(const Verdict &verdict, const Desk &desk, const QString &language);

} // namespace beraad::cli
