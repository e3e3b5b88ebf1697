// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/requests/answereditor.h"

class QPushButton;
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
    /// One quiet line under the answer: an earlier one that can be taken over, or where this one was taken from. Empty:
    /// none. Only reusable questions have one.
    void setEarlier(const QString &sentence, bool canTakeOver);
    AnswerEditor *editor() const { return m_editor; }
    /// Puts the cursor into it.
    void enter();

signals:
    void answered(const QJsonValue &value);
    void takeOver();
    void fileWanted(const beraad::FileAnswer &file);

private:
    QWidget *makeEarlier();
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
    QWidget *m_earlierRow = nullptr; ///< none: the question is not reusable
    Label *m_earlier = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace beraad
