// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/overview.h"
#include "ui/common/linkrow.h"

namespace beraad {

class Desk;
struct TrackSegment;

/// One of my dossiers: title, where it stands, all its tracks on a line, and when it will be decided.
class DossierCard final : public LinkRow {
    Q_OBJECT

public:
    DossierCard(const OverviewData::Mine &mine, const Desk &desk, QWidget *parent = nullptr);

private:
    static QString footOf(const OverviewData::Mine &mine, Phase phase, const std::vector<TrackSegment> &segments);
};

/// "Expected in force 12 Mar 2027, cautiously 2 May 2027", or why no day can be said.
QString forecastSentence(const Forecast &forecast);

} // namespace beraad
