// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/dataset.h"
#include "desk/desk.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"

namespace beraad {

/// Everything about one data set: what it is, who may have it, where it is given out, whom to ask.
class DatasetDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit DatasetDetails(const Context &context, QWidget *parent = nullptr);
    void show(const OrganisationId &holder, const QString &id);

signals:
    void showVariables(const beraad::OrganisationId &holder, const QString &id);
    void openOrganisation(const beraad::OrganisationId &id);

private:
    void addFacts(const Dataset &dataset);
    void addDistributions(const Dataset &dataset);
    void addContacts(const Dataset &dataset);

    Context m_context;
};

/// A text in the language of the moment, with a mark when a machine translated it.
void addText(QVBoxLayout *section, const Text &text);

} // namespace beraad
