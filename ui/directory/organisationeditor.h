// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace beraad {

class Label;

/// Everything that the directory keeps about one body. What the rules look at cannot be changed without saying where
/// the new fact comes from.
class OrganisationEditor final : public QDialog {
    Q_OBJECT

public:
    /// An organisation without an id is a new one. `taken`: ids that exist.
    OrganisationEditor(const Organisation &organisation, const QStringList &taken, QWidget *parent);

    Organisation organisation() const;

private:
    void arrange();
    void addNames(QFormLayout *form);
    void addFacts(QFormLayout *form);
    void addContacts(QFormLayout *form);
    void fill();
    void check();
    QString whatIsWrong() const;
    bool areFactsChanged() const;
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name);
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name, const QStringList &words,
                         QString (*wordingOf)(const QString &));
    QComboBox *addAnswer(QFormLayout *form, const QString &label, const QString &name);

    Organisation m_before;
    QStringList m_taken;
    QLineEdit *m_id = nullptr;
    QMap<QString, QLineEdit *> m_names; ///< by language
    QMap<QString, QLineEdit *> m_abbreviations;
    QMap<QString, QLineEdit *> m_holds;
    QComboBox *m_level = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_network = nullptr;
    QComboBox *m_federal = nullptr;
    QComboBox *m_flemish = nullptr;
    QListWidget *m_categories = nullptr;
    QLineEdit *m_dpoName = nullptr;
    QLineEdit *m_dpoEmail = nullptr;
    QLineEdit *m_dpoPhone = nullptr;
    QLineEdit *m_dpoUrl = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_source = nullptr;
    QComboBox *m_evidence = nullptr;
    Label *m_wrong;
    QPushButton *m_save;
};

} // namespace beraad
