// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directoryplace.h"

#include "desk/desk.h"
#include "desk/directorydesk.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/directory/organisationdetails.h"

#include <QComboBox>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

DirectoryPlace::DirectoryPlace(const Context &context, QWidget *parent)
    : Place(u"directory"_s, context, parent)
    , m_search(new SearchField)
    , m_levels(new QComboBox)
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyState(u"directory"_s))
    , m_details(new OrganisationDetails(context))
{
    m_filter.setSourceModel(&m_model);
    m_list->setObjectName(u"organisationList"_s);
    m_list->setModel(&m_filter);
    auto *rows = new RowDelegate(m_list);
    rows->setInset(space::kWide);
    m_list->setItemDelegate(rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_levels->setObjectName(u"levelField"_s);
    m_search->setView(m_list);
    setFocusProxy(m_search);
    addActions();
    arrange();
    connect(m_search, &SearchField::searched, this, &DirectoryPlace::filter);
    connect(m_levels, &QComboBox::currentIndexChanged, this, &DirectoryPlace::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DirectoryPlace::showCurrent);
    retranslate();
}

void DirectoryPlace::arrange()
{
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *splitter = new Splitter(u"directory"_s, {5, 4}, context().settings);
    splitter->addWidget(m_pages);
    splitter->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
}

void DirectoryPlace::retranslate()
{
    m_search->setPlaceholder(tr("Name, abbreviation, or what a body holds"));
    m_list->setAccessibleName(tr("Organisations"));
    m_levels->setAccessibleName(tr("Level of government"));
    m_nothing->setTexts(tr("No body matches"), tr("Try fewer letters, or all levels."));
    fillLevels();
}

void DirectoryPlace::fillLevels()
{
    const QString chosen = m_levels->currentData().toString();
    const QSignalBlocker blocker(m_levels);
    m_levels->clear();
    m_levels->addItem(tr("All levels"), QString());
    QStringList levels;
    for (const Organisation &organisation : desk().directory().all())
        if (!levels.contains(organisation.level))
            levels << organisation.level;
    for (const QString &level : levels)
        m_levels->addItem(wording::level(level), level);
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(chosen)));
}

void DirectoryPlace::refresh()
{
    const OrganisationId chosen(m_list->currentIndex().data(OrganisationModel::IdRole).toString());
    m_model.setOrganisations(desk().directory().all());
    const bool isSecretary = desk().person().has(Role::Secretary);
    m_new->setEnabled(isSecretary);
    m_import->setEnabled(isSecretary);
    fillLevels();
    filter();
    choose(chosen);
}

void DirectoryPlace::open(const QString &target)
{
    m_search->clear();
    m_levels->setCurrentIndex(0);
    filter();
    choose(OrganisationId(target));
}

void DirectoryPlace::choose(const OrganisationId &id)
{
    const int row = m_model.rowOf(id);
    const QModelIndex found = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row));
    m_list->setCurrentIndex(found.isValid() ? found : m_filter.index(0, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void DirectoryPlace::filter()
{
    m_filter.setWords(m_search->text().trimmed());
    m_filter.setLevel(m_levels->currentData().toString());
    const int shown = m_filter.rowCount();
    m_count->setText(tr("%n organisation(s)", nullptr, shown));
    m_pages->setCurrentIndex(shown > 0 ? 0 : 1);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_filter.index(0, 0));
}

void DirectoryPlace::showCurrent()
{
    const Organisation *shown = current();
    if (shown)
        m_details->show(*shown);
    else
        m_details->clear();
    m_edit->setEnabled(shown && DirectoryDesk(desk()).mayEdit(shown->id));
}

const Organisation *DirectoryPlace::current() const
{
    const QModelIndex index = m_filter.mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

PlaceInfo directoryPlaceInfo()
{
    return {u"directory"_s, u"directory"_s, [] { return DirectoryPlace::tr("Directory"); },
            [](const Context &context, QWidget *parent) -> Place * { return new DirectoryPlace(context, parent); }};
}

} // namespace beraad
