// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"

class QPushButton;

namespace beraad {

struct Procedure;

/// Everything about one body: facts with their evidence, its data protection officer, and the procedures.
class OrganisationDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit OrganisationDetails(const Context &context, QWidget *parent = nullptr);
    void show(const Organisation &organisation);

private:
    void addOfficer(const Organisation &organisation);
    QPushButton *makeWriteButton(const OrganisationId &organisation, const QString &email);
    void addFacts(const Organisation &organisation);
    void addAsking(const Organisation &organisation);
    void addProcedure(QVBoxLayout *section, const Procedure &procedure);
    void addDecides(const Organisation &organisation);
    void addPeople(const Organisation &organisation);

    Context m_context;
};

} // namespace beraad
