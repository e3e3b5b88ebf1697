// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/formmigration.h"
#include "ui/common/card.h"
#include "ui/common/place.h"

class QPushButton;

namespace beraad {

class Label;

/// At the head of the form: how many answers of the organisation can be taken over, all at once.
class ReuseCard final : public Card {
    Q_OBJECT

public:
    explicit ReuseCard(QWidget *parent = nullptr);
    /// Hidden when there is nothing to take over.
    void showOffers(int count, const QString &organisation);

signals:
    void takeOverAll();

private:
    Label *m_sentence;
    QPushButton *m_take;
};

/// What a newer form changed in the answers of a draft, until it is put away.
class FormChangesCard final : public Card {
    Q_OBJECT

public:
    explicit FormChangesCard(const Form &form, QWidget *parent = nullptr);
    /// Hidden when nothing changed.
    void showChanges(const std::vector<FormChange> &changes);
    QStringList sentences() const { return m_said; }

signals:
    void dismissed();

private:
    QString sentenceOf(const FormChange &change) const;
    QString nameOf(const QuestionId &id) const;

    const Form &m_form;
    QVBoxLayout *m_list;
    QStringList m_said;
};

/// At the foot of the form: answers to questions that are no longer asked, so that nothing is lost.
class FormerAnswersCard final : public Card {
    Q_OBJECT

public:
    explicit FormerAnswersCard(const Context &context, QWidget *parent = nullptr);
    /// Hidden when there are none.
    void showAnswers(const QMap<QString, FormerAnswer> &answers);

private:
    Context m_context;
    QVBoxLayout *m_list;
    QMap<QString, FormerAnswer> m_shown;
};

} // namespace beraad
