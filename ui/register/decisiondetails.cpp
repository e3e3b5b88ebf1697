// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/decisiondetails.h"

#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "ui/common/aftersteps.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/linkrow.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

LinkRow *makeLink(const QString &text, const QString &trailing)
{
    auto *row = new LinkRow;
    row->setAccessibleName(trailing.isEmpty() ? text : u"%1, %2"_s.arg(text, trailing));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
    auto *label = new Label(text, TextRole::Body);
    label->setWordWrap(true);
    layout->addWidget(label, 1);
    if (!trailing.isEmpty())
        layout->addWidget(new Label(trailing, TextRole::Small, Ink::Soft), 0, Qt::AlignTop);
    return row;
}

} // namespace

DecisionDetails::DecisionDetails(const Context &context, std::vector<QAction *> actions, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_actions(std::move(actions))
{
}

QString DecisionDetails::nameOf(const QString &body) const
{
    const Directory &directory = m_context.desk.directory();
    return directory.find(OrganisationId(body)) ? directory.nameOf(OrganisationId(body), currentLanguage()) : body;
}

void DecisionDetails::show(const RegisterEntry &entry, const std::vector<RegisterEntry> &chain,
                           const std::vector<AfterStep> &steps)
{
    clear();
    setTitle(entry.title, tr("%1 of %2", "number, day").arg(entry.number, format::day(entry.on)));
    addChip(lookOf(entry.outcome));
    for (QAction *action : m_actions)
        if (action->isEnabled())
            addAction(action);
    addFacts(entry);
    addConditions(entry);
    addSteps(entry, steps);
    addVariables(entry);
    addChain(entry, chain);
}

void DecisionDetails::addFacts(const RegisterEntry &entry)
{
    auto *facts = new FactList;
    facts->add(tr("Decided by"), nameOf(entry.body));
    if (!entry.procedure.isEmpty())
        facts->add(tr("Procedure"), wording::procedureName(m_context.desk.rules(), entry.procedure));
    facts->add(tr("In force from"), entry.inForceOn.isValid() ? format::day(entry.inForceOn) : QString());
    facts->add(tr("For"), nameOf(entry.requester));
    QStringList holders;
    for (const QString &holder : entry.holders)
        holders << nameOf(holder);
    facts->add(tr("Data of"), holders.join(u'\n'));
    facts->add(tr("Purpose"), entry.purpose.isEmpty() ? QString() : wording::purpose(entry.purpose));
    facts->add(tr("Published at"), entry.link.toDisplayString());
    addSection(entry.isPublished() ? tr("Published elsewhere") : tr("Decided here"))->addWidget(facts);
}

void DecisionDetails::addConditions(const RegisterEntry &entry)
{
    if (entry.conditions.isEmpty())
        return;
    QVBoxLayout *section = addSection(tr("Conditions"));
    for (const QString &condition : entry.conditions)
        section->addWidget(makeText(wording::of(Condition{condition})));
}

/// Of the decision itself, and what the data were used for until their end, which may stand on another track.
void DecisionDetails::addSteps(const RegisterEntry &entry, const std::vector<AfterStep> &steps)
{
    FactList *facts = nullptr;
    for (const AfterStep &step : steps) {
        const bool isOfDossier = step.kind == AfterKind::Delivered || step.kind == AfterKind::Destroyed;
        if (step.kind == AfterKind::Decided || (step.track != entry.track && !isOfDossier))
            continue;
        if (!facts) {
            facts = new FactList;
            addSection(tr("What follows"))->addWidget(facts);
        }
        facts->add(wordOf(step.kind), stateOf(step, m_context.desk.today()));
    }
}

void DecisionDetails::addVariables(const RegisterEntry &entry)
{
    if (entry.variables.empty())
        return;
    constexpr size_t kShown = 40;
    QVBoxLayout *section
        = addSection(tr("Variables (%1)", "number").arg(format::number(qint64(entry.variables.size()))));
    for (size_t i = 0; i < std::min(entry.variables.size(), kShown); ++i) {
        const VariableId id = entry.variables[i];
        const auto known = CatalogueDesk(m_context.desk).variable(id);
        LinkRow *row = makeLink(known ? inCurrentLanguage(known->label) : id.value, {});
        row->setEnabled(known.has_value());
        connect(row, &LinkRow::clicked, this, [this, id] { emit variableWanted(id); });
        section->addWidget(row);
    }
    if (entry.variables.size() > kShown)
        section->addWidget(
            new Label(tr("and %n more", nullptr, int(entry.variables.size() - kShown)), TextRole::Small, Ink::Soft));
}

void DecisionDetails::addChain(const RegisterEntry &entry, const std::vector<RegisterEntry> &chain)
{
    if (chain.size() < 2)
        return;
    QVBoxLayout *section = addSection(tr("Chain of amendments"));
    for (const RegisterEntry &each : chain) {
        const bool isThis = each.number == entry.number && each.dossier == entry.dossier;
        const QString text = isThis ? tr("%1 (this one)", "number of a decision").arg(each.number) : each.number;
        LinkRow *row = makeLink(text, format::day(each.on));
        row->setEnabled(!isThis);
        connect(row, &LinkRow::clicked, this, [this, each] { emit decisionWanted(each); });
        section->addWidget(row);
    }
}

} // namespace beraad
