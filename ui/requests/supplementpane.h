// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/state.h"
#include "forms/form.h"
#include "ui/common/place.h"

#include <QScrollArea>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace beraad {

class Label;
class QuestionRow;

/// What was asked back before a file is complete, point by point, each with the question that it is about; the
/// requester answers there, and sends all of it at once.
class SupplementPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit SupplementPane(const Context &context, QWidget *parent = nullptr);
    /// Keeps what was written as long as the same things are asked of the same dossier.
    void show(const DossierState &view);
    int count() const { return m_points; } ///< points that were asked back
    bool mayAnswer() const { return m_mayAnswer; }
    void retranslate();

signals:
    /// `lines`, or the id of a track.
    void partAsked(const QString &part);

private:
    void build();
    QWidget *makeMessage(const TrackState &track);
    void addItem(QVBoxLayout *body, const AskedBack &item, const QString &words);
    void addQuestion(QVBoxLayout *body, const Question &question);
    void addLink(QVBoxLayout *body, const QString &text, const QString &part);
    QWidget *makeFoot();
    void answer(const QuestionId &question, const QJsonValue &value);
    void showProgress();
    void send();

    Context m_context;
    DossierState m_view;
    std::vector<event::Returned> m_asked;
    bool m_mayAnswer = false;
    int m_points = 0;
    QJsonObject m_answers; ///< written here
    QMap<QString, QuestionRow *> m_rows;
    QPlainTextEdit *m_note = nullptr;
    Label *m_progress = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace beraad
