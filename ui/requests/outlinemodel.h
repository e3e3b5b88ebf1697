// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"

#include <QAbstractListModel>

namespace beraad {

/// The sections of the form with how complete they are: done, partly, or not begun.
class OutlineModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setForm(const Form &form);
    void setCompleteness(std::vector<Completeness> completeness);
    /// Marks and counts alone, for a narrow window.
    void setBrief(bool isBrief);
    int rowOf(const QString &section) const; ///< -1 when there is none
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant stateOf(const Completeness &entry, int role) const;

    struct Row {
        QString id;
        Text title;
        Completeness completeness;
    };
    std::vector<Row> m_rows;
    bool m_isBrief = false;
};

} // namespace beraad
