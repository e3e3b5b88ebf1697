// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QVariant>

#include <functional>

class QAbstractItemView;
class QComboBox;
class QModelIndex;
class QWidget;

namespace beraad {

class MainWindow;

/// What somebody at the window does, with keys and the mouse only. Everything returns whether it could be done, and
/// warns why not.
class Hands {
public:
    explicit Hands(MainWindow &window);

    QWidget *seen(const QString &name) const; ///< the visible widget of this objectName; nullptr when there is none
    bool goTo(const QString &place);
    /// By the chooser behind the person's button.
    bool actAs(const QString &name);
    /// By the menu of the day, in steps of four weeks, a week and a day.
    bool waitUntil(QDate day, QDate today);

    /// The button of this objectName, or the button that shows the action of this id.
    bool press(const QString &name);
    bool click(QWidget *widget);
    /// Replaces what is in a field: short words by keys, longer texts from the clipboard.
    bool type(QWidget *field, const QString &text);
    /// One of a list that drops down, by what it stands for.
    bool choose(QComboBox *box, const QVariant &data);
    bool pick(QAbstractItemView *view, const QModelIndex &index);
    bool key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The same, and answers the dialog that it opens.
    bool pressAndAnswer(const QString &name, const std::function<bool(QWidget *dialog)> &answer);

private:
    bool takeMenuStep(int row);
    void comeBack();

    MainWindow &m_window;
};

} // namespace beraad
