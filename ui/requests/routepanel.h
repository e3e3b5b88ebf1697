// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form.h"
#include "routing/ruletable.h"
#include "ui/common/place.h"
#include "ui/requests/routechange.h"

#include <QScrollArea>

class QVBoxLayout;

namespace beraad {

class Label;

/// The route of a draft while it is written: what changed, what is open, which procedures and why, how long.
class RoutePanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit RoutePanel(const Context &context, QWidget *parent = nullptr);

    void show(const Request &request, const Route &route, const std::vector<Completeness> &completeness);
    /// Tells what the last edit did; an empty change leaves the last one standing.
    void tell(const RouteChange &change, int daysBefore, int daysAfter);
    void forgetChange();
    QStringList changeSentences() const { return m_changes; }

signals:
    void answerFact(const QString &fact, const QJsonValue &value, const QString &party);
    void goTo(const QString &question);
    void openOrganisation(const beraad::OrganisationId &id);

private:
    void rebuild();
    void addExpectation(QVBoxLayout *body);
    void addChange(QVBoxLayout *body);
    void addUndecided(QVBoxLayout *body);
    void addQuestion(QVBoxLayout *body, const Undecided &open);
    void addFactAnswers(QVBoxLayout *body, const Undecided &open, const FactKind &fact);
    void addProcedures(QVBoxLayout *body);
    QWidget *makeProcedure(const Procedure &procedure);
    void addReason(QVBoxLayout *body, const Reason &reason);
    void addNotNeeded(QVBoxLayout *body);
    void addFindings(QVBoxLayout *body);
    void addMissing(QVBoxLayout *body);
    QString nameOf(const QString &procedure) const;
    QString sentenceOf(const Procedure &procedure, bool isAdded) const;
    QString organisation(const OrganisationId &id) const;

    Context m_context;
    Request m_request;
    Route m_route;
    std::vector<Completeness> m_completeness;
    QStringList m_changes;
    bool m_showsRest = false;
};

} // namespace beraad
