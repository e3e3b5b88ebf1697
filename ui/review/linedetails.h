// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/variable.h"
#include "ui/common/detailspane.h"
#include "ui/common/place.h"
#include "ui/review/reviewmodel.h"

namespace beraad {

/// What a reviewer wants at hand for the line: why it is asked, what the variable is, its codes, and what was said
/// before.
class LineDetails final : public DetailsPane {
    Q_OBJECT

public:
    explicit LineDetails(const Context &context, QWidget *parent = nullptr);
    /// For the review of one organisation; the state is what the person may see.
    void show(const ReviewRow &row, const DossierState &state, const OrganisationId &organisation);

signals:
    void dossierWanted(const beraad::DossierId &dossier);
    void questionAnswered(const QString &question, const QString &text);
    void questionAsked(const QString &text, beraad::Audience audience, const beraad::LineId &line);

private:
    void addRequest(const ReviewRow &row);
    void addVariable(const ReviewRow &row);
    void addCodes(const Variable &variable);
    void addPrecedents(const ReviewRow &row, const DossierId &dossier);
    void addOthers(const ReviewRow &row);
    void addDisagreement(const ReviewRow &row, const DossierState &state);
    void addQuestions(const ReviewRow &row, const DossierState &state, const OrganisationId &organisation);
    QString saidBy(const OrganisationId &organisation, const Verdict &verdict) const;

    Context m_context;
};

} // namespace beraad
