// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/importreport.h"

#include <QStringList>

#include <vector>

/// What an import did, in words.
namespace beraad::importwording {

/// The name of a format: "DCAT-AP (data sets)".
QString formatName(const QString &word);
/// The formats that this program reads, as their words.
QStringList formats();

struct KindRow {
    QString name;
    ImportCounts counts;
};
/// The kinds that the source had something of.
std::vector<KindRow> rowsOf(const ImportReport &report);
/// One sentence on all of it.
QString summary(const ImportReport &report);
/// The whole report for a file.
QString asText(const ImportReport &report);
QString nameOf(const AffectedDossier &dossier);
QString whatHappenedTo(const AffectedDossier &dossier);
/// "about 40 seconds left"; empty while nothing can be said.
QString timeLeft(qint64 seconds);

} // namespace beraad::importwording
