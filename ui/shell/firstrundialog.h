// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/organisation.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace beraad {

class Label;
class Language;

/// What the first run needs to know; no other questions.
struct FirstRun {
    bool demo = true;
    QString name;
    OrganisationId organisation;
    Role role = Role::Requester;
};

/// Demo or own workspace, language, and for an own one name, organisation and role.
class FirstRunDialog final : public QDialog {
    Q_OBJECT

public:
    FirstRunDialog(const Directory &directory, Language &language, QWidget *parent = nullptr);
    static std::optional<FirstRun> ask(const Directory &directory, Language &language);
    FirstRun value() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillChoices();
    void retranslate();
    void validate();

    const Directory &m_directory;
    Language &m_language;
    Label *m_title;
    Label *m_intro;
    QComboBox *m_languages;
    QRadioButton *m_demo;
    QRadioButton *m_own;
    Label *m_demoHint;
    QWidget *m_details;
    Label *m_nameLabel;
    Label *m_bodyLabel;
    Label *m_roleLabel;
    Label *m_languageLabel;
    QLineEdit *m_name;
    QComboBox *m_body;
    QComboBox *m_role;
    Label *m_why;
    QPushButton *m_start;
};

} // namespace beraad
