// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/codelistmodel.h"

#include "ui/common/format.h"
#include "ui/common/language.h"

namespace beraad {

using namespace Qt::StringLiterals;

bool CodeListModel::isBelow(int node, int other) const
{
    for (int above = node; above >= 0; above = m_nodes[size_t(above)].parent)
        if (above == other)
            return true;
    return false;
}

void CodeListModel::setCodeList(const CodeList &list)
{
    beginResetModel();
    m_codes = list.codes;
    m_nodes.assign(m_codes.size(), {});
    m_top.clear();
    QHash<QString, int> byCode;
    for (int i = 0; i < int(m_codes.size()); ++i)
        byCode.insert(m_codes[size_t(i)].code, i);
    for (int i = 0; i < int(m_codes.size()); ++i) {
        const int parent = byCode.value(m_codes[size_t(i)].parent, -1);
        const bool isLoop = parent >= 0 && isBelow(parent, i); // then it stands at the top
        Node &node = m_nodes[size_t(i)];
        node.parent = isLoop ? -1 : parent;
        auto &siblings = node.parent < 0 ? m_top : m_nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

const std::vector<int> &CodeListModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
}

QModelIndex CodeListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]));
}

QModelIndex CodeListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parent = m_nodes[size_t(child.internalId())].parent;
    return parent < 0 ? QModelIndex() : createIndex(m_nodes[size_t(parent)].row, 0, quintptr(parent));
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int CodeListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ListedCode &code = m_codes[size_t(index.internalId())];
    switch (index.column()) {
    case Value:
        return code.code;
    case Label: {
        const QString label = inCurrentLanguage(code.label);
        const QString note = inCurrentLanguage(code.note);
        return role == Qt::ToolTipRole && !note.isEmpty() ? u"%1: %2"_s.arg(label, note) : label;
    }
    case Valid:
        return code.validity.from.isValid() || code.validity.to.isValid()
            ? format::period(code.validity.from, code.validity.to)
            : QString();
    default:
        return {};
    }
}

QVariant CodeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Code"), tr("Meaning"), tr("Valid")}.value(section);
}

} // namespace beraad
