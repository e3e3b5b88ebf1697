// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/answereditor.h"

class QToolButton;
class QVBoxLayout;

namespace beraad {

class Label;

/// One question: its label, the editor, help on demand, what is wrong with the answer, and by which law it is asked.
class QuestionRow final : public QWidget {
    Q_OBJECT

public:
    /// `body` takes the place of an editor (the table of variables).
    QuestionRow(const Question &question, const Context &context, QWidget *body = nullptr, QWidget *parent = nullptr);

    const Question &question() const { return m_question; }
    void setAnswer(const QJsonValue &value);
    void setRequired(bool required);
    void setFault(const QString &fault);
    AnswerEditor *editor() const { return m_editor; }
    /// Puts the cursor into it.
    void enter();

signals:
    void answered(const QJsonValue &value);

private:
    void addHead(QVBoxLayout *layout);
    QString lawLine(const Context &context) const;
    QString askers(const Context &context) const;

    Question m_question;
    AnswerEditor *m_editor = nullptr;
    QWidget *m_body;
    Label *m_label;
    Label *m_required;
    Label *m_help;
    QToolButton *m_ask;
    QWidget *m_faultRow;
    Label *m_fault;
};

} // namespace beraad
