// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/appearance.h"

#include <QAbstractButton>
#include <QWidget>

class QMenu;
class QToolButton;

namespace beraad {

class ActionTable;
class Desk;
class ElidedLabel;
class Label;
class Language;

/// Who one works as: initials, name and role.
class PersonButton final : public QAbstractButton {
public:
    explicit PersonButton(QWidget *parent = nullptr);
    void setPerson(const QString &name, const QString &role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_role;
};

/// What looks like a search field and opens the command palette.
class SearchButton final : public QAbstractButton {
public:
    explicit SearchButton(QWidget *parent = nullptr);
    void setTexts(const QString &text, const QString &shortcut);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

/// Title of the place, search, day of the demo, person, language, light or dark, help.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(Desk &desk, ActionTable &actions, Appearance &appearance, Language &language, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Renews what follows person, day and language.
    void refresh();

signals:
    void searchRequested();
    void personRequested();
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showChoices();
    void fillDayMenu();
    void fillLanguageMenu();
    void fillAppearanceMenu();

    Desk &m_desk;
    Appearance &m_appearance;
    Language &m_language;
    ElidedLabel *m_title;
    SearchButton *m_search;
    QToolButton *m_day;
    PersonButton *m_person;
    QToolButton *m_languageButton;
    QToolButton *m_appearanceButton;
    QMenu *m_dayMenu;
    QMenu *m_languageMenu;
    QMenu *m_appearanceMenu;
};

/// "Data protection officer · VDAB, DWSE": role and bodies of a person, for menus and the palette.
QString describedRole(const Desk &desk, const struct Person &person);

} // namespace beraad
