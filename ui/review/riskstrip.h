// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disclosure/selection.h"

#include <QWidget>

class QToolButton;

namespace beraad {

class Label;

/// One line under the grid: how many people the lines, as asked and as proposed, would make unique. Its button tells
/// the model, its assumptions and where the numbers of categories come from.
class RiskStrip final : public QWidget {
    Q_OBJECT

public:
    explicit RiskStrip(QWidget *parent = nullptr);

    /// While the catalogue is read.
    void showWorking();
    /// `proposed`: the same lines with the granularities of the verdicts. `labels`: of the variables, by line.
    void show(const Selection &asked, const Selection &proposed, const QHash<LineId, QString> &labels);

private:
    QString sentence(const SelectionEstimate &asked, const SelectionEstimate &proposed, qint64 persons) const;
    QString explanation(const SelectionEstimate &estimate, const QHash<LineId, QString> &labels) const;

    std::vector<CategoryCount> m_counts;
    Label *m_text;
    QToolButton *m_about;
};

} // namespace beraad
