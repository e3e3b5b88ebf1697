// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/codelist.h"

#include <QAbstractItemModel>

namespace beraad {

/// A code list as the tree that its codes make, each with the period in which it holds.
class CodeListModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Value, Label, Valid, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;
    void setCodeList(const CodeList &list);
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        int parent = -1; ///< its place in m_codes; -1: at the top
        int row = 0; ///< among the children of its parent
        std::vector<int> children;
    };
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    bool isBelow(int node, int other) const;

    std::vector<ListedCode> m_codes;
    std::vector<Node> m_nodes; ///< one for each code
    std::vector<int> m_top;
};

} // namespace beraad
