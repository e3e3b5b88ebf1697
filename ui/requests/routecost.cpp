// SPDX-License-Identifier: GPL-3.0-or-later
// What would make the route quicker: variables left out, or asked for in a cheaper form.
#include "desk/desk.h"
#include "desk/routedesk.h"
#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/requests/remark.h"
#include "ui/requests/routepanel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostOptions = 6;

int daysSaved(const QuickerOption &option)
{
    return option.difference->daysSaved().value_or(0);
}

QString proposalOf(const QuickerOption &option)
{
    switch (option.change) {
    case LineChange::Dropped:
        return RoutePanel::tr("Without %1", "a provider or variable").arg(option.what);
    case LineChange::Coarsened:
        return RoutePanel::tr("%1 in a coarser form", "a provider or variable").arg(option.what);
    case LineChange::YesNo:
        return RoutePanel::tr("%1 as yes or no", "a provider or variable").arg(option.what);
    case LineChange::Pseudonymised:
        return RoutePanel::tr("%1 pseudonymised", "a provider or variable").arg(option.what);
    case LineChange::Anonymised:
        return RoutePanel::tr("%1 anonymous", "a provider or variable").arg(option.what);
    }
    return {};
}

/// It takes less time, or it takes something away and adds nothing.
bool isQuicker(const RouteDifference &difference)
{
    const RouteChange change = changeOf(difference);
    const int saved = difference.daysSaved().value_or(0);
    return saved > 0 || (saved == 0 && change.added.empty() && !change.removed.empty());
}

/// The best first: most days, then fewest variables. What a smaller option does as well is not said again.
std::vector<QuickerOption> bestOf(std::vector<QuickerOption> options)
{
    std::ranges::stable_sort(options, [](const QuickerOption &a, const QuickerOption &b) {
        return std::pair(-daysSaved(a), a.lines.size()) < std::pair(-daysSaved(b), b.lines.size());
    });
    std::vector<QuickerOption> best;
    for (const QuickerOption &option : options) {
        const bool isSaid = std::ranges::any_of(best, [&option](const QuickerOption &said) {
            return said.difference == option.difference && said.change == option.change
                && std::ranges::all_of(said.lines,
                                       [&](const LineId &l) { return std::ranges::contains(option.lines, l); });
        });
        if (!isSaid && best.size() < kMostOptions)
            best.push_back(option);
    }
    return best;
}

} // namespace

void RoutePanel::addCost(QVBoxLayout *body)
{
    if (!m_request.follows.isEmpty()) // most of it is authorised already, and costs nothing any more
        return;
    auto *toggle
        = new QPushButton(icon(m_showsCost ? u"chevron-up"_s : u"hourglass"_s), tr("What would make this quicker?"));
    toggle->setObjectName(u"showCost"_s);
    toggle->setCheckable(true);
    toggle->setChecked(m_showsCost);
    body->addWidget(toggle, 0, Qt::AlignLeft);
    connect(toggle, &QPushButton::toggled, this, [this](bool isOn) {
        m_showsCost = isOn;
        QMetaObject::invokeMethod(this, [this] { rebuild(); }, Qt::QueuedConnection); // the button goes with it
    });
    if (m_showsCost)
        body->addWidget(makeCost(RouteDesk(m_context.desk).costOf(m_request)));
}

QWidget *RoutePanel::makeCost(const CostTable &cost)
{
    std::vector<QuickerOption> options;
    bool looksAtGranularity = true;
    const auto collect
        = [&](const QString &what, const std::vector<LineId> &lines, const std::vector<ChangeCost> &changes) {
              for (const ChangeCost &change : changes) {
                  looksAtGranularity = looksAtGranularity && change.sameness != Sameness::NoRuleLooks;
                  if (isQuicker(cost.of(change)))
                      options.push_back({what, lines, change.change, &cost.of(change)});
              }
          };
    for (const LineCost &line : cost.lines)
        collect(m_request.find(line.line)->variable, {line.line}, line.changes);
    for (const ProviderCost &provider : cost.providers)
        collect(tr("all of %1", "provider").arg(organisation(provider.provider)), provider.lines, provider.changes);
    auto *card = new Card;
    card->setObjectName(u"cost"_s);
    if (options.empty())
        card->body()->addWidget(
            makeParagraph(tr("Nothing that can be done to a single variable or provider takes a procedure away.")));
    for (const QuickerOption &option : bestOf(std::move(options)))
        addOption(card->body(), option);
    if (!looksAtGranularity)
        card->body()->addWidget(
            makeParagraph(tr("No rule looks at granularity: a coarser value leaves the route as it is."),
                          TextRole::Small, Ink::Soft));
    return card;
}

void RoutePanel::addOption(QVBoxLayout *body, const QuickerOption &option)
{
    if (body->count() > 0)
        body->addWidget(new Hairline);
    body->addWidget(makeParagraph(proposalOf(option), TextRole::Strong));
    for (const QString &sentence : sentencesOf(*option.difference))
        body->addWidget(makeParagraph(sentence, TextRole::Small));
    auto *apply = new QPushButton(tr("Change it so"));
    apply->setObjectName(u"applyCost"_s);
    apply->setAccessibleDescription(proposalOf(option));
    connect(apply, &QPushButton::clicked, this,
            [this, lines = option.lines, change = option.change] { emit changeLines(lines, change); });
    body->addWidget(apply, 0, Qt::AlignLeft);
}

} // namespace beraad
