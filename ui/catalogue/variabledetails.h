// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"

namespace beraad {

/// Everything about one variable, and what asking for it would need.
class VariableDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit VariableDetails(const Context &context, QWidget *parent = nullptr);
    void show(const VariableHit &hit, bool isInBasket);

signals:
    void addRequested();
    void openOrganisation(const beraad::OrganisationId &id);
    void openDataset(const beraad::OrganisationId &holder, const QString &id);

private:
    void addBasketButton(bool isInBasket);
    void addFacts(const Variable &variable, const VariableHit &hit);
    void addVersions(const Variable &variable);
    void addCodes(const Variable &variable);
    void addCodeList(const Variable &variable);
    void addAsking(const Variable &variable);
    void addProcedure(QVBoxLayout *section, const Procedure &procedure);
    void addHolder(const Variable &variable);

    Context m_context;
};

} // namespace beraad
