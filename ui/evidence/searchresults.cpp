// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/searchresults.h"

#include "ui/common/icons.h"

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

SearchResults::SearchResults(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"evidenceResults"_s);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    const auto choose = [this](const QTreeWidgetItem *item) {
        const QVariant number = item->data(0, Qt::UserRole);
        if (number.isValid())
            emit chosen(m_hits[number.toUInt()]);
    };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    retranslate();
}

void SearchResults::retranslate()
{
    setAccessibleName(tr("Found in all files"));
}

void SearchResults::start(const std::vector<FileAnswer> &files)
{
    clear();
    m_files = files;
    m_hits.clear();
    m_items.clear();
    m_count = 0;
}

QTreeWidgetItem *SearchResults::itemOf(const AttachmentId &file)
{
    QTreeWidgetItem *&item = m_items[file];
    if (!item) {
        item = new QTreeWidgetItem(this);
        item->setIcon(0, icon(u"document"_s));
        item->setExpanded(true);
    }
    return item;
}

void SearchResults::add(const std::vector<FileHit> &hits)
{
    if (hits.empty())
        return;
    QTreeWidgetItem *file = itemOf(hits.front().file);
    for (const FileHit &hit : hits) {
        const QString place = hit.isLine ? tr("line %1").arg(hit.page + 1) : tr("p. %1").arg(hit.page + 1);
        auto *row = new QTreeWidgetItem(file, {u"%1  %2"_s.arg(place, hit.around.simplified())});
        row->setData(0, Qt::UserRole, uint(m_hits.size()));
        row->setToolTip(0, hit.around.simplified());
        m_hits.push_back(hit);
        ++m_count;
    }
    const auto known = std::ranges::find(m_files, hits.front().file, &FileAnswer::content);
    const QString name = known == m_files.end() ? QString() : safeFileName(known->name);
    file->setText(0, tr("%1 (%2)", "file, number of hits").arg(name).arg(file->childCount()));
}

void SearchResults::addPassedOver(const FileAnswer &file, bool isLocked)
{
    QTreeWidgetItem *item = itemOf(file.content);
    item->setIcon(0, icon(isLocked ? u"lock"_s : u"info"_s));
    item->setText(0,
                  isLocked ? tr("%1: open it with its password first").arg(safeFileName(file.name))
                           : tr("%1: cannot be searched").arg(safeFileName(file.name)));
}

} // namespace beraad
