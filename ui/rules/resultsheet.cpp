// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/resultsheet.h"

#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

ResultSheet::ResultSheet(const QString &name, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_summary(new Label(TextRole::Body, Ink::Soft))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton)
    , m_list(new QListView)
    , m_nothing(new EmptyState(iconName))
    , m_pages(new QStackedWidget)
    , m_head(new QWidget)
{
    m_list->setObjectName(name + u"List"_s);
    m_list->setModel(&m_model);
    auto *rows = new RowDelegate(m_list);
    rows->setInset(space::kWide);
    m_list->setItemDelegate(rows);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stop->setObjectName(name + u"Stop"_s);
    m_stop->setIcon(icon(u"stop"_s));
    m_summary->setObjectName(name + u"Summary"_s);
    m_summary->setWordWrap(true);
    m_progress->setTextVisible(false);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    head->setSpacing(space::kMedium);
    head->addWidget(m_summary, 2);
    head->addWidget(m_progress, 1);
    head->addWidget(m_stop);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Hairline);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    connect(m_stop, &QPushButton::clicked, this, &ResultSheet::stopped);
    connect(m_list, &QListView::activated, this, &ResultSheet::opened);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultSheet::currentChanged);
    setProgress(0, 0);
    setSummary({});
    showState();
}

void ResultSheet::setTexts(const QString &listName, const QString &emptyHeading, const QString &emptySentence)
{
    m_list->setAccessibleName(listName);
    m_progress->setAccessibleName(listName);
    m_nothing->setTexts(emptyHeading, emptySentence);
    m_stop->setText(tr("Stop"));
}

void ResultSheet::setAction(QAction *action)
{
    m_nothing->setAction(action);
}

void ResultSheet::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
    m_head->setVisible(!sentence.isEmpty());
}

void ResultSheet::setResults(std::vector<RuleResult> results)
{
    m_model.setResults(std::move(results));
    m_list->setCurrentIndex(m_model.index(0));
    showState();
    emit currentChanged();
}

void ResultSheet::append(RuleResult result)
{
    m_model.append(std::move(result));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    showState();
}

void ResultSheet::setProgress(int done, int total)
{
    m_progress->setVisible(total > 0);
    m_stop->setVisible(total > 0);
    m_progress->setRange(0, std::max(1, total));
    m_progress->setValue(done);
}

const RuleResult *ResultSheet::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model.at(index.row()) : nullptr;
}

void ResultSheet::showState()
{
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

} // namespace beraad
