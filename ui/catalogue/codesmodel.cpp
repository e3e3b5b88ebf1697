// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/codesmodel.h"

#include "ui/common/format.h"
#include "ui/common/language.h"

namespace beraad {

using namespace Qt::StringLiterals;

void CodesModel::setCodes(std::vector<Code> codes)
{
    beginResetModel();
    m_codes = std::move(codes);
    endResetModel();
}

int CodesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_codes.size());
}

int CodesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CodesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Code &code = m_codes[size_t(index.row())];
    switch (index.column()) {
    case Value:
        return code.code;
    case Label:
        return inCurrentLanguage(code.label);
    case Valid:
        return code.validity.from.isValid() || code.validity.to.isValid()
            ? format::period(code.validity.from, code.validity.to)
            : QString();
    default:
        return {};
    }
}

QVariant CodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Code"), tr("Meaning"), tr("Valid")}.value(section);
}

} // namespace beraad
