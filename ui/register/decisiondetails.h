// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/afterdecision.h"
#include "register/entry.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"

namespace beraad {

/// One decision: what it lets go, under which conditions, and the chain of which it is a part.
class DecisionDetails final : public DetailsPane {
    Q_OBJECT

public:
    DecisionDetails(const Context &context, std::vector<QAction *> actions, QWidget *parent = nullptr);
    /// `chain`: the oldest first, the decision itself among them.
    void show(const RegisterEntry &entry, const std::vector<RegisterEntry> &chain, const std::vector<AfterStep> &steps);

signals:
    void variableWanted(const beraad::VariableId &id);
    void decisionWanted(const beraad::RegisterEntry &entry);

private:
    QString nameOf(const QString &body) const;
    void addFacts(const RegisterEntry &entry);
    void addConditions(const RegisterEntry &entry);
    void addSteps(const RegisterEntry &entry, const std::vector<AfterStep> &steps);
    void addVariables(const RegisterEntry &entry);
    void addChain(const RegisterEntry &entry, const std::vector<RegisterEntry> &chain);

    Context m_context;
    std::vector<QAction *> m_actions;
};

} // namespace beraad
