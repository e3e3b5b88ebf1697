// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/request.h"
#include "forms/form.h"
#include "ui/hands.h"

namespace beraad {

/// Somebody who has all answers on paper and writes them into the form of a draft, field by field.
class FormFilling {
public:
    /// `takeFile`: lays the file of that name where the window will look for it.
    FormFilling(Hands &hands, const Form &form, std::function<void(const QString &name)> takeFile = {});

    /// Writes what the form asks and does not hold yet. Questions that appear because of an earlier answer are written
    /// when they appear. Returns the questions that could not be answered.
    QStringList write(const Answers &answers, const std::function<Answers()> &held);
    int written() const { return m_written; }

    bool answer(const Question &question, const QJsonValue &value);
    /// One cell of the table of variables.
    bool editCell(int row, int column, const QString &value);

private:
    bool enter(AnswerType type, const QString &name, const QJsonValue &value);
    bool enterTable(const Question &question, const QJsonArray &rows);
    bool enterPerson(const QString &name, const QJsonObject &person);
    bool tick(const QString &name, const QJsonValue &value);

    Hands &m_hands;
    const Form &m_form;
    std::function<void(const QString &)> m_takeFile;
    int m_written = 0;
};

} // namespace beraad
