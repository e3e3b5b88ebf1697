// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/overview.h"
#include "ui/common/palette.h"

namespace beraad {

class Desk;

/// Something that waits, in words: what, since when, and where it is done.
struct Matter {
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QString what;
    QString since;
    QString place;
    QString target;
};

Matter matterOf(const OverviewData::Item &item, const Desk &desk);
/// "3 matters need you; one dossier is at risk."
QString summaryOf(const OverviewData &data);

} // namespace beraad
