// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace beraad::cli {

QJsonObject toJson(const DossierRow &row, QDate today, const DossierState &state);
QJsonObject toJson(const DossierState &state, QDate today);
QJsonObject toJson(const HistoryEntry &entry);

} // namespace beraad::cli
