// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QAbstractListModel>

namespace beraad {

/// One outcome of checking, running or comparing rules: a row in a list, and what the details say of it.
struct RuleResult {
    struct Section {
        QString heading;
        QStringList paragraphs;
    };
    StatusLook look;
    QString title;
    QString subtitle;
    std::vector<Section> sections = {};
    QString rule = {}; ///< id of the rule that it is about; may be empty
};

class ResultsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setResults(std::vector<RuleResult> results);
    void append(RuleResult result);
    const RuleResult &at(int row) const { return m_results[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RuleResult> m_results;
};

} // namespace beraad
