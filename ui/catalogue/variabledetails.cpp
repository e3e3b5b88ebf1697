// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/variabledetails.h"

#include "catalogue/codelist.h"
#include "catalogue/versions.h"
#include "desk/cataloguedesk.h"
#include "desk/routedesk.h"
#include "ui/catalogue/cataloguewording.h"
#include "ui/catalogue/codelistmodel.h"
#include "ui/catalogue/codesmodel.h"
#include "ui/catalogue/datasetdetails.h"
#include "ui/catalogue/faultreports.h"
#include "ui/catalogue/variablesmodel.h"
#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/statuschip.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <ranges>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTallestCodes = 8;

/// Exempt and optional ones only confuse somebody who asks what must be done.
bool isNeeded(ProcedureStatus status)
{
    return status != ProcedureStatus::Exempt && status != ProcedureStatus::Optional
        && status != ProcedureStatus::Shadow;
}

} // namespace

VariableDetails::VariableDetails(const Context &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
{
    setObjectName(u"variableDetails"_s);
}

void VariableDetails::show(const VariableHit &hit, bool isInBasket)
{
    clear();
    const auto variable = m_context.messages.valueOf(CatalogueDesk(m_context.desk).variable(hit.id));
    if (!variable)
        return;
    const QString label = inCurrentLanguage(variable->label);
    const QString dataset = inCurrentLanguage(variable->datasetLabel);
    setTitle(label.isEmpty() ? variable->name : label,
             u"%1 · %2"_s.arg(m_context.desk.directory().nameOf(variable->provider, currentLanguage()),
                              dataset.isEmpty() ? variable->dataset : dataset));
    if (variable->source == u"demo"_s)
        addChip(lookOfDemo());
    if (variable->label.isMachineIn(currentLanguage()))
        addChip(cataloguewording::lookOfMachine());
    addChip({u"data"_s, wording::category(variable->category), Tone::Neutral, {}});
    for (const QString &flag : variable->flags)
        addChip(lookOfFlag(flag));
    addBasketButton(isInBasket);
    if (!variable->definition.isEmpty())
        addText(addSection(tr("Definition")), variable->definition);
    addFacts(*variable, hit);
    addVersions(*variable);
    addAsking(*variable);
    addCodes(*variable);
    addCodeList(*variable);
    addHolder(*variable);
    addSection(tr("Reported errors"))->addWidget(new FaultReports(m_context, variable->id));
}

void VariableDetails::addBasketButton(bool isInBasket)
{
    QPushButton *add = makePrimaryButton(isInBasket ? tr("Add once more") : tr("Add to the request"));
    add->setObjectName(u"addToRequest"_s);
    add->setToolTip(isInBasket ? tr("It is in the request already; another line can ask for another period or form.")
                               : tr("Enter in the list does the same."));
    connect(add, &QPushButton::clicked, this, &VariableDetails::addRequested);
    addButton(add);
}

void VariableDetails::addFacts(const Variable &variable, const VariableHit &hit)
{
    QVBoxLayout *section = addSection(tr("Facts"));
    auto *facts = new FactList;
    facts->add(tr("Code at the holder"), variable.name);
    facts->add(tr("Valid"),
               variable.validity.from.isValid() || variable.validity.to.isValid()
                   ? format::period(variable.validity.from, variable.validity.to)
                   : QString());
    facts->add(tr("Recorded for"), inCurrentLanguage(variable.universe));
    facts->add(tr("Concept"), variable.notion);
    facts->add(tr("Type"), wording::variableType(variable.type));
    facts->add(tr("Unit"), cataloguewording::unit(variable.unit));
    facts->add(tr("Delivered after"),
               variable.lagMonths >= 0 ? tr("%n month(s)", nullptr, variable.lagMonths) : QString());
    QStringList granularities;
    for (const QString &word : variable.granularities)
        granularities << wording::granularity(word);
    facts->add(tr("Granularities"), granularities.join(u", "_s));
    facts->add(tr("Themes"), variable.themes.join(u", "_s));
    facts->add(tr("Quality"), inCurrentLanguage(variable.quality));
    facts->add(tr("File"), variable.sourceFile);
    facts->add(tr("Asked before"), hit.asked > 0 ? experienceOf(hit) : tr("never in this workspace"));
    facts->add(tr("Source"), variable.source == u"demo"_s ? tr("made up for the demonstration") : variable.source);
    section->addWidget(facts);
    auto *dataset = new QPushButton(icon(u"data"_s), tr("About the data set"));
    dataset->setObjectName(u"openDataset"_s);
    connect(dataset, &QPushButton::clicked, this,
            [this, holder = variable.provider, id = variable.dataset] { emit openDataset(holder, id); });
    section->addWidget(dataset, 0, Qt::AlignLeft);
}

void VariableDetails::addVersions(const Variable &variable)
{
    if (variable.former.empty())
        return;
    QVBoxLayout *section = addSection(tr("Worded before"));
    if (const QDate since = presentSince(variable); since.isValid())
        section->addWidget(makeText(tr("The label changed in %1.").arg(since.year())));
    auto *versions = new FactList;
    versions->setObjectName(u"formerWordings"_s);
    for (const VariableVersion &version : variable.former | std::views::reverse)
        versions->add(format::period(version.validity.from, version.validity.to), inCurrentLanguage(version.label));
    section->addWidget(versions);
}

void VariableDetails::addCodeList(const Variable &variable)
{
    if (variable.codeList.isEmpty())
        return;
    const auto list = CatalogueDesk(m_context.desk).codeList(variable.codeList);
    const QString label = list ? inCurrentLanguage(list->label) : QString();
    QVBoxLayout *section = addSection(tr("Code list: %1").arg(label.isEmpty() ? variable.codeList.value : label));
    if (!list) {
        section->addWidget(makeText(tr("This list was not imported; its codes are not known here.")));
        return;
    }
    auto *tree = new QTreeView;
    auto *model = new CodeListModel(tree);
    model->setCodeList(*list);
    tree->setObjectName(u"codeListTree"_s);
    tree->setAccessibleName(tr("Codes"));
    tree->setModel(model);
    tree->setUniformRowHeights(true);
    tree->setTabKeyNavigation(false);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(CodeListModel::Label, QHeaderView::Stretch);
    tree->resizeColumnToContents(CodeListModel::Value);
    const int rows = std::min(int(list->codes.size()), kTallestCodes);
    tree->setFixedHeight(tree->header()->sizeHint().height() + (rows + 1) * (fontMetrics().height() + space::kSmall));
    section->addWidget(tree);
}

void VariableDetails::addCodes(const Variable &variable)
{
    if (variable.codes.empty())
        return;
    QVBoxLayout *section = addSection(tr("Codes (%1)").arg(QLocale().toString(qlonglong(variable.codes.size()))));
    auto *table = new QTableView;
    auto *model = new CodesModel(table);
    model->setCodes(variable.codes);
    table->setObjectName(u"codesTable"_s);
    table->setAccessibleName(tr("Codes"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(CodesModel::Label, QHeaderView::Stretch);
    table->resizeColumnToContents(CodesModel::Value);
    table->resizeColumnToContents(CodesModel::Valid);
    const int rows = std::min(int(variable.codes.size()), kTallestCodes);
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height()
                          + rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth());
    section->addWidget(table);
}

void VariableDetails::addAsking(const Variable &variable)
{
    QVBoxLayout *section = addSection(tr("What asking for it would need"));
    const Route route = RouteDesk(m_context.desk).routeOfAsking(variable);
    if (route.expectedDays() > 0)
        section->addWidget(new Label(tr("≈ %1 from a complete file").arg(format::days(route.expectedDays())),
                                     TextRole::Body, Ink::Soft));
    for (const Procedure &procedure : route.procedures)
        if (isNeeded(procedure.status))
            addProcedure(section, procedure);
    for (const Undecided &open : route.undecided)
        section->addWidget(makeText(tr("Open: %1").arg(inCurrentLanguage(open.question))));
    for (const Finding &finding : route.findings)
        section->addWidget(makeText(inCurrentLanguage(finding.text)));
}

void VariableDetails::addProcedure(QVBoxLayout *section, const Procedure &procedure)
{
    auto *top = new QHBoxLayout;
    auto *title = new Label(wording::procedureName(m_context.desk.rules(), procedure.procedure), TextRole::Strong);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    top->addWidget(new StatusChip(lookOf(procedure.status)), 0, Qt::AlignTop);
    section->addLayout(top);
    section->addWidget(
        new Label(m_context.desk.directory().nameOf(procedure.authority, currentLanguage()), TextRole::Small));
    for (const Reason &reason : procedure.because) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kSmall);
        auto *why = new Label(u"%1 · %2 · %3"_s.arg(inCurrentLanguage(reason.text), reason.rule, reason.source),
                              TextRole::Small, Ink::Soft);
        why->setWordWrap(true);
        row->addWidget(why, 1);
        row->addWidget(new StatusChip(lookOfEvidence(reason.evidence)), 0, Qt::AlignTop);
        section->addLayout(row);
    }
}

void VariableDetails::addHolder(const Variable &variable)
{
    const Organisation *holder = m_context.desk.directory().find(variable.provider);
    if (!holder)
        return;
    QVBoxLayout *section = addSection(tr("Data protection officer of the holder"));
    const Contact &dpo = holder->dpo;
    if (dpo.isEmpty())
        section->addWidget(makeText(tr("No contact is known.")));
    if (dpo.demo)
        section->addWidget(new StatusChip(lookOfDemo()), 0, Qt::AlignLeft);
    auto *facts = new FactList;
    facts->add(tr("Name"), dpo.name);
    facts->add(tr("E-mail"), dpo.email);
    facts->add(tr("Telephone"), dpo.phone);
    facts->add(tr("Web page"), dpo.url);
    section->addWidget(facts);
    auto *open = new QPushButton(icon(u"directory"_s), tr("Open in the directory"));
    open->setObjectName(u"openHolder"_s);
    section->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, id = variable.provider] { emit openOrganisation(id); });
}

} // namespace beraad
