// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "ui/common/place.h"

#include <QScrollArea>

class QVBoxLayout;

namespace beraad {

class ActionBar;
class FactList;
struct ClockView;

/// The chosen track in words, with what the acting person may do.
class TrackDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit TrackDetails(const Context &context, QWidget *parent = nullptr);
    void show(const DossierState &state, const TrackId &track);

private:
    void addFacts(QVBoxLayout *body, const DossierState &state, const TrackState &track);
    void addClock(FactList &facts, const DossierId &dossier, const TrackState &track);
    void addLapse(FactList &facts, const ClockView &clock);
    void addDecision(FactList &facts, const TrackState &track);
    void addAfter(QVBoxLayout *body, const DossierState &state, const TrackState &track);
    void addQuestions(QVBoxLayout *body, const DossierState &state, const TrackState &track);
    QString nameOf(const QString &procedure) const;

    Context m_context;
};

} // namespace beraad
