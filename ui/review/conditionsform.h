// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"
#include "forms/conditions.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace beraad {

/// The conditions of a verdict: a box for each kind, and under a ticked one the values that make it a whole sentence,
/// who shows that it is met, and by when.
class ConditionsForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit ConditionsForm(const std::vector<ConditionKind> &kinds, QWidget *parent = nullptr);

    /// Who may have to prove something: the bodies of the dossier, by id and name.
    void setBodies(const std::vector<std::pair<QString, QString>> &bodies);
    void setConditions(const std::vector<Condition> &conditions);
    std::vector<Condition> conditions() const;
    /// The label of the first ticked condition that lacks a value; empty: none does.
    QString incomplete() const;
    void retranslate();

signals:
    void edited();

private:
    struct Editor {
        QString code;
        QCheckBox *box = nullptr;
        QWidget *details = nullptr;
        std::vector<QWidget *> values; ///< in the order of the parameters
        QComboBox *provenBy = nullptr;
        QLineEdit *due = nullptr;
    };

    Editor makeEditor(const ConditionKind &kind);
    QWidget *makeValue(const Column &parameter);
    Condition conditionOf(const Editor &editor, const ConditionKind &kind) const;
    void fill(const Editor &editor, const ConditionKind &kind, const Condition &condition);

    const std::vector<ConditionKind> &m_kinds;
    std::vector<std::pair<QString, QString>> m_bodies;
    std::vector<Editor> m_editors;
};

} // namespace beraad
