// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/dossiercard.h"

#include "desk/desk.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/trackbar.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kOpenNamed = 3;

} // namespace

QString DossierCard::footOf(const OverviewData::Mine &mine, Phase phase, const std::vector<TrackSegment> &segments)
{
    const bool over = phase == Phase::InForce || phase == Phase::Closed || phase == Phase::Withdrawn;
    QStringList parts;
    parts << (over ? tr("submitted %1").arg(format::day(mine.row.submitted.toLocalTime().date()))
                   : forecastSentence(mine.forecast));
    parts << tr("%n variable(s)", nullptr, mine.row.lineCount);
    QStringList open;
    for (const TrackSegment &segment : segments)
        if (segment.done < 1 && open.size() < kOpenNamed)
            open << segment.label;
    if (!open.isEmpty())
        parts << tr("still open: %1", "procedures").arg(open.join(u", "_s));
    return parts.join(u" · "_s);
}

QString forecastSentence(const Forecast &forecast)
{
    if (!forecast.likely.isValid())
        return forecast.unknown.isEmpty()
            ? DossierCard::tr("No day can be said yet")
            : DossierCard::tr("No day can be said yet: %n procedure(s) without a stated time", nullptr,
                              int(forecast.unknown.size()));
    return wording::of(forecast);
}

DossierCard::DossierCard(const OverviewData::Mine &mine, const Desk &desk, QWidget *parent)
    : LinkRow(parent)
{
    const Phase phase = mine.state.phaseOn(desk.today());
    setObjectName(u"dossier-"_s + mine.row.id.value);
    auto *title = new ElidedLabel(TextRole::Strong);
    title->setText(mine.row.title);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::kSmall);
    top->addWidget(title, 1);
    top->addWidget(new StatusChip(lookOf(phase)));
    const std::vector<TrackSegment> segments = segmentsOf(mine.state.tracks, desk.today());
    auto *bar = new TrackBar;
    bar->setSegments(segments);
    auto *foot = new ElidedLabel(TextRole::Small, Ink::Soft);
    foot->setText(footOf(mine, phase, segments));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall + space::kHair, space::kSmall,
                               space::kSmall + space::kHair);
    layout->setSpacing(space::kTight + space::kHair);
    layout->addLayout(top);
    layout->addWidget(foot);
    layout->addSpacing(space::kHair);
    layout->addWidget(bar);
    setAccessibleName(mine.row.title);
    setAccessibleDescription(u"%1. %2. %3"_s.arg(wording::of(phase), foot->text(), bar->accessibleName()));
}

} // namespace beraad
