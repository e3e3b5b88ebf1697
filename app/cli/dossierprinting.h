// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QTextStream;

namespace beraad {
class Desk;
struct DossierState;
} // namespace beraad

namespace beraad::cli {

/// A dossier as the person sees it, for people: tracks, verdicts and advices with their names in `language`.
void printDossier(QTextStream &out, const DossierState &state, const Desk &desk, const QString &language);

} // namespace beraad::cli
