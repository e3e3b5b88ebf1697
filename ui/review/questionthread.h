// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include "dossier/state.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace beraad {

/// Questions and answers on one line, or on the whole dossier: to the requester or among reviewers, the oldest first.
/// Whoever may answer finds a field under the question; a new one is asked at the end.
class QuestionThread final : public QWidget {
    Q_OBJECT

public:
    /// `line` empty: on the whole dossier.
    QuestionThread(const Context &context, const DossierState &state, const LineId &line,
                   const OrganisationId &organisation, QWidget *parent = nullptr);

signals:
    void answered(const QString &question, const QString &text);
    void asked(const QString &text, beraad::Audience audience, const beraad::LineId &line);

private:
    void addQuestion(const DossierState &state, const OpenQuestion &open);
    void addAnswerField(const OpenQuestion &open);
    void addAskField(const DossierId &dossier, const OrganisationId &organisation);
    void hideBehindButton(QWidget *audience, QWidget *text);
    QString nameOf(const PersonId &person, const OrganisationId &organisation) const;

    Context m_context;
    LineId m_line;
    QVBoxLayout *m_layout;
};

} // namespace beraad
