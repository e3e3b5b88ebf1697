// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detailspane.h"
#include "ui/rules/resultsmodel.h"

namespace beraad {

/// All that is known of one result, and the way to the rule that it is about.
class ResultDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit ResultDetails(QWidget *parent = nullptr);
    void show(const RuleResult &result);

signals:
    void ruleWanted(const QString &id);
};

} // namespace beraad
