// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/registerplace.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/register/decisiondetails.h"
#include "ui/register/registertable.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

enum Page { TablePage, NothingPage };

} // namespace

RegisterPlace::RegisterPlace(const Context &context, QWidget *parent)
    : Place(u"register"_s, context, parent)
    , m_register(context.desk)
    , m_search(new SearchField)
    , m_bodies(new QComboBox)
    , m_outcomes(new QComboBox)
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"register"_s))
{
    setAcceptDrops(true);
    m_filter.setSourceModel(&m_model);
    m_table = new RegisterTable(m_filter);
    addActions();
    m_details = new DecisionDetails(context, {m_openDossier, m_deliberation, m_precedent, m_amend, m_openLink, m_copy});
    m_search->setView(m_table);
    arrange();
    setFocusProxy(m_search);
    connect(m_search, &SearchField::searched, this, &RegisterPlace::filter);
    connect(m_bodies, &QComboBox::currentIndexChanged, this, &RegisterPlace::filter);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this, &RegisterPlace::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPlace::showCurrent);
    connect(m_table, &QTableView::activated, m_openDossier, &QAction::trigger);
    connect(m_details, &DecisionDetails::variableWanted, this,
            [this](const VariableId &id) { emit navigate(u"catalogue"_s, id.value); });
    connect(m_details, &DecisionDetails::decisionWanted, this, &RegisterPlace::choose);
    retranslate();
}

void RegisterPlace::arrange()
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *splitter = new Splitter(u"register"_s, {5, 3}, context().settings);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
}

void RegisterPlace::retranslate()
{
    m_search->setPlaceholder(tr("Number, title, body, who asked or whose data"));
    m_table->setAccessibleName(tr("Decisions"));
    m_bodies->setAccessibleName(tr("Decided by"));
    m_outcomes->setAccessibleName(tr("Outcome"));
    fillFilters();
    if (m_model.rowCount() > 0)
        refresh(); // names and days are in the language
}

void RegisterPlace::fillFilters()
{
    const QString body = m_bodies->currentData().toString();
    const QVariant outcome = m_outcomes->currentData();
    const QSignalBlocker quietBodies(m_bodies);
    const QSignalBlocker quietOutcomes(m_outcomes);
    m_bodies->clear();
    m_bodies->addItem(tr("All bodies"), QString());
    for (const QString &each : m_model.bodies())
        m_bodies->addItem(desk().directory().shortNameOf(OrganisationId(each), currentLanguage()), each);
    m_bodies->setCurrentIndex(std::max(0, m_bodies->findData(body)));
    m_outcomes->clear();
    m_outcomes->addItem(tr("All outcomes"), QVariant());
    for (const Outcome each : {Outcome::Authorised, Outcome::AuthorisedInPart, Outcome::Refused})
        m_outcomes->addItem(wording::of(each), int(each));
    m_outcomes->setCurrentIndex(std::max(0, m_outcomes->findData(outcome)));
}

void RegisterPlace::refresh()
{
    const std::optional<RegisterEntry> before = current() ? std::optional(*current()) : std::nullopt;
    const bool isFirst = m_model.rowCount() == 0;
    m_entries = context().messages.valueOf(m_register.entries()).value_or(std::vector<RegisterEntry>());
    m_model.setEntries(m_entries, [this](const QString &body) {
        return desk().directory().shortNameOf(OrganisationId(body), currentLanguage());
    });
    m_import->setEnabled(m_register.mayImport().has_value());
    fillFilters();
    if (isFirst)
        m_table->widenColumns();
    filter();
    if (before)
        choose(*before);
    showCurrent();
}

void RegisterPlace::open(const QString &target)
{
    if (target.isEmpty())
        return;
    m_bodies->setCurrentIndex(0);
    m_outcomes->setCurrentIndex(0);
    m_search->clear();
    filter();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.at(row).dossier.value == target)
            return choose(m_model.at(row));
    m_search->setText(target);
    filter();
}

void RegisterPlace::filter()
{
    m_filter.setWords(m_search->text());
    m_filter.setBody(m_bodies->currentData().toString());
    const QVariant outcome = m_outcomes->currentData();
    m_filter.setOutcome(outcome.isValid() ? std::optional(Outcome(outcome.toInt())) : std::nullopt);
    const int shown = m_filter.rowCount();
    m_count->setText(tr("%n decision(s)", nullptr, shown));
    m_pages->setCurrentIndex(shown > 0 ? TablePage : NothingPage);
    if (m_model.rowCount() == 0)
        m_nothing->setTexts(tr("Nothing was decided yet"),
                            tr("Decisions appear here as soon as they hold. A secretary can import what was published "
                               "elsewhere; drop a CSV or JSON file here."));
    else
        m_nothing->setTexts(tr("No decision matches"), tr("Try fewer words, or all bodies and outcomes."));
    if (!m_table->currentIndex().isValid() && shown > 0)
        m_table->selectRow(0);
}

const RegisterEntry *RegisterPlace::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void RegisterPlace::choose(const RegisterEntry &entry)
{
    const int row = m_model.rowOf(entry);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, 0));
    if (index.isValid()) {
        m_table->selectRow(index.row());
        m_table->scrollTo(index);
    }
}

void RegisterPlace::showCurrent()
{
    const RegisterEntry *listed = current();
    enableActions(listed);
    if (!listed)
        return m_details->clear();
    const auto whole = context().messages.valueOf(m_register.entry(*listed));
    const auto chain = context().messages.valueOf(m_register.chainOf(*listed, m_entries));
    m_details->show(whole.value_or(*listed), chain.value_or(std::vector<RegisterEntry>()), m_register.stepsOf(*listed));
}

PlaceInfo registerPlaceInfo()
{
    return {u"register"_s, u"register"_s, [] { return RegisterPlace::tr("Register"); },
            [](const Context &context, QWidget *parent) -> Place * { return new RegisterPlace(context, parent); }};
}

} // namespace beraad
