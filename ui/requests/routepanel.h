// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/amendment.h"
#include "forms/form.h"
#include "routing/cost.h"
#include "routing/explain.h"
#include "routing/ruletable.h"
#include "ui/common/place.h"
#include "ui/requests/routechange.h"

#include <QScrollArea>

class QVBoxLayout;

namespace beraad {

class Label;

/// One thing that the requester may do to shorten the way.
struct QuickerOption {
    QString what; ///< all of RSZ; the name of a variable
    std::vector<LineId> lines;
    LineChange change = LineChange::Dropped;
    const RouteDifference *difference = nullptr;
};

/// The route of a draft while it is written: what changed, what is open, which procedures and why, how long.
class RoutePanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit RoutePanel(const Context &context, QWidget *parent = nullptr);

    void show(const Request &request, const Route &route, const std::vector<Completeness> &completeness);
    /// Tells what the last edit did; one that changes nothing leaves the last one standing.
    void tell(const RouteDifference &difference);
    void forgetChange();
    QStringList changeSentences() const { return m_changes; }

signals:
    void answerFact(const QString &fact, const QJsonValue &value, const QString &party);
    void goTo(const QString &question);
    void openOrganisation(const beraad::OrganisationId &id);
    void openDossier(const beraad::DossierId &id);
    void changeLines(const std::vector<beraad::LineId> &lines, beraad::LineChange change);

private:
    void rebuild();
    void addExpectation(QVBoxLayout *body);
    void addChange(QVBoxLayout *body);
    void addAmendment(QVBoxLayout *body);
    void addLikenesses(QVBoxLayout *body);
    void addUndecided(QVBoxLayout *body);
    void addQuestion(QVBoxLayout *body, const Undecided &open);
    void addFactAnswers(QVBoxLayout *body, const Undecided &open, const FactKind &fact);
    void addCost(QVBoxLayout *body);
    QWidget *makeCost(const CostTable &cost);
    void addOption(QVBoxLayout *body, const QuickerOption &option);
    void addProcedures(QVBoxLayout *body);
    QWidget *makeProcedure(const Procedure &procedure);
    void addReason(QVBoxLayout *body, const Reason &reason);
    void addNotNeeded(QVBoxLayout *body);
    void addWhyNot(QVBoxLayout *body);
    QWidget *makeExplanation(const Explanation &explanation) const;
    void addFindings(QVBoxLayout *body);
    void addMissing(QVBoxLayout *body);
    QString nameOf(const QString &procedure) const;
    QStringList sentencesOf(const RouteDifference &difference) const;
    QString sentenceOf(const Procedure &procedure, bool isAdded) const;
    QString sentenceOf(const Difference &difference) const;
    QString organisation(const OrganisationId &id) const;

    Context m_context;
    Request m_request;
    Route m_route;
    std::vector<Completeness> m_completeness;
    QStringList m_changes;
    bool m_showsRest = false;
    bool m_showsCost = false;
    QString m_whyNot; ///< the procedure that is explained though it is not in the route; empty: none
};

} // namespace beraad
