// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/ruletable.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"

namespace beraad {

/// One rule as a lawyer reads it: when, what follows, on what it rests, its exceptions, its question, and the file.
class RuleDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit RuleDetails(const Context &context, QWidget *parent = nullptr);
    void show(const Rule &rule, const RuleTable &rules);

signals:
    void ruleWanted(const QString &id);

private:
    void addOutcomes(const Rule &rule, const RuleTable &rules);
    void addBasis(const Rule &rule);
    void addExceptions(const Rule &rule, const RuleTable &rules);
    void addQuestion(const Rule &rule);
    void addFacts(const Rule &rule, const RuleTable &rules);
    void addWordings(const Rule &rule);
    void addFile(const Rule &rule);
    void addRuleLink(QVBoxLayout *section, const QString &id, const RuleTable &rules);

    Context m_context;
};

} // namespace beraad
