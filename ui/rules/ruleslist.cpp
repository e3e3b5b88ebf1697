// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleslist.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/rules/ruledelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// In letters; the wording takes what is left.
constexpr int kWordingWidth = 26;
constexpr int kWidths[RulesModel::ColumnCount] = {12, kWordingWidth, 21, 16, 20, 13, 13, 16};
/// What goes first when there is no room; the details say it too.
constexpr RulesModel::Column kSpared[] = {RulesModel::Scope, RulesModel::To, RulesModel::From, RulesModel::Authority};

} // namespace

RulesList::RulesList(const Directory &directory, QWidget *parent)
    : QWidget(parent)
    , m_model(directory)
    , m_search(new SearchField)
    , m_procedures(new QComboBox)
    , m_evidence(new QComboBox)
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_table(new QTableView)
    , m_nothing(new EmptyState(u"scales"_s))
    , m_pages(new QStackedWidget)
{
    m_filter.setSourceModel(&m_model);
    m_procedures->setObjectName(u"procedureField"_s);
    m_evidence->setObjectName(u"evidenceField"_s);
    m_search->setView(m_table);
    setFocusProxy(m_search);
    arrange();
    connect(m_search, &SearchField::searched, this, &RulesList::filter);
    connect(m_procedures, &QComboBox::currentIndexChanged, this, &RulesList::filter);
    connect(m_evidence, &QComboBox::currentIndexChanged, this, &RulesList::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesList::currentChanged);
}

void RulesList::arrange()
{
    for (QComboBox *box : {m_procedures, m_evidence}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::kWide, space::kMedium, space::kMedium, space::kMedium);
    tools->setSpacing(space::kSmall);
    tools->addWidget(m_search, 3);
    tools->addWidget(m_procedures, 1);
    tools->addWidget(m_evidence, 1);
    tools->addWidget(m_count);
    m_pages->addWidget(makeTable());
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(new Hairline);
    layout->addWidget(m_pages, 1);
}

QWidget *RulesList::makeTable()
{
    m_table->setObjectName(u"rulesTable"_s);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RulesModel::Id, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab leaves the table
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 2 * space::kSmall);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (int column = 0; column < RulesModel::ColumnCount; ++column)
        header->resizeSection(column, kWidths[column] * letter);
    header->setSectionResizeMode(RulesModel::Wording, QHeaderView::Stretch);
    return m_table;
}

void RulesList::retranslate()
{
    m_search->setPlaceholder(tr("Number, words of the rule, source or fact"));
    m_table->setAccessibleName(tr("Rules"));
    m_procedures->setAccessibleName(tr("Procedure"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_nothing->setTexts(tr("No rule matches"), tr("Try fewer letters, or every procedure and any evidence."));
    m_model.retranslate();
    fillFilters();
    filter();
}

void RulesList::fillFilters()
{
    const QString procedure = m_procedures->currentData().toString();
    const QString evidence = m_evidence->currentData().toString();
    const QSignalBlocker procedures(m_procedures);
    const QSignalBlocker evidences(m_evidence);
    m_procedures->clear();
    m_procedures->addItem(tr("Every procedure"), QString());
    for (const ProcedureKind &kind : table().procedures)
        m_procedures->addItem(wording::procedureName(table(), kind.id), kind.id);
    m_procedures->setCurrentIndex(std::max(0, m_procedures->findData(procedure)));
    m_evidence->clear();
    m_evidence->addItem(tr("Any evidence"), QString());
    for (const QString &word : {u"verified"_s, u"note"_s, u"derived"_s, u"unverified"_s})
        m_evidence->addItem(wording::evidence(word), word);
    m_evidence->setCurrentIndex(std::max(0, m_evidence->findData(evidence)));
}

void RulesList::setTable(RuleTable table)
{
    const QString chosen = m_table->currentIndex().data(RulesModel::IdRole).toString();
    m_model.setTable(std::move(table));
    fillFilters();
    filter();
    select(m_model.rowOf(chosen));
}

const Rule *RulesList::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void RulesList::choose(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    if (!m_filter.mapFromSource(m_model.index(row, 0)).isValid()) {
        m_search->clear();
        m_procedures->setCurrentIndex(0);
        m_evidence->setCurrentIndex(0);
        filter();
    }
    select(row);
}

void RulesList::select(int row)
{
    const QModelIndex found = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, 0));
    const QModelIndex next = found.isValid() ? found : m_filter.index(0, 0);
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next);
    emit currentChanged(); // also when the row is the same and the rule in it another
}

void RulesList::filter()
{
    m_filter.setWords(m_search->text().trimmed());
    m_filter.setProcedure(m_procedures->currentData().toString());
    m_filter.setEvidence(m_evidence->currentData().toString());
    const int shown = m_filter.rowCount();
    m_count->setText(tr("%n rule(s)", nullptr, shown));
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    if (!m_table->currentIndex().isValid())
        select(-1);
}

void RulesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void RulesList::fitColumns()
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    int needed = m_table->verticalScrollBar()->sizeHint().width();
    for (const int letters : kWidths)
        needed += letters * letter;
    for (const RulesModel::Column column : kSpared) {
        const bool isSpared = needed > width();
        m_table->setColumnHidden(column, isSpared);
        if (isSpared)
            needed -= kWidths[column] * letter;
    }
}

} // namespace beraad
