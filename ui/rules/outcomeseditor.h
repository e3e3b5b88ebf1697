// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace beraad {

/// The words from which a rule is put together, with what they mean.
struct RuleChoices {
    using Word = std::pair<QString, QString>; ///< as in the file, for people
    std::vector<Word> procedures;
    std::vector<Word> authorities;
    QStringList findings;
};

/// What follows from a rule: procedures with status and authority, and findings with their severity.
class OutcomesEditor final : public QWidget {
    Q_OBJECT

public:
    explicit OutcomesEditor(RuleChoices choices, QWidget *parent = nullptr);
    void setOutcomes(const QJsonArray &outcomes);
    QJsonArray outcomes() const;

signals:
    void edited();

private:
    struct Row {
        QWidget *widget;
        QComboBox *what; ///< a procedure or a finding
        QComboBox *how; ///< status or severity
        QComboBox *authority; ///< nullptr at a finding
        bool isFinding;
        QJsonObject written; ///< with members that have no field here
    };
    void add(const QJsonObject &outcome, bool isFinding);
    QComboBox *makeField(const QString &name, const QString &label, const std::vector<RuleChoices::Word> &words,
                         const QString &chosen, bool isOpen);
    void remove(const QWidget *row);

    RuleChoices m_choices;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_addProcedure;
    QPushButton *m_addFinding;
};

} // namespace beraad
