// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"

#include <QAbstractTableModel>

namespace beraad {

/// The codes of one variable with the period in which each holds.
class CodesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Value, Label, Valid, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCodes(std::vector<Code> codes);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Code> m_codes;
};

} // namespace beraad
