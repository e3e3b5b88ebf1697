// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/feedback.h"
#include "ui/common/place.h"

#include <QWidget>

namespace beraad {

/// What was reported about a variable and what its holder answered; here users report, and the holder answers.
class FaultReports final : public QWidget {
    Q_OBJECT

public:
    FaultReports(const Context &context, const VariableId &variable, QWidget *parent = nullptr);

private:
    void addReport(const FaultReport &report, bool mayAnswer);
    void report();
    void answer(const QString &report);

    Context m_context;
    VariableId m_variable;
};

} // namespace beraad
