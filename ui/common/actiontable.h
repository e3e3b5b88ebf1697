// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

namespace beraad {

/// What an action is: everything that menus, the command palette and the list of shortcuts need to know.
struct ActionSpec {
    QString id; ///< `requests.new`; becomes the objectName
    std::function<QString()> text; ///< asked again when the language changes
    QString icon;
    QKeySequence shortcut = {};
    QString place = {}; ///< id of the place it belongs to; empty: everywhere
    bool inPalette = true;
};

/// The one table of actions. Places add theirs and keep the QAction for buttons and menus.
class ActionTable : public QObject {
    Q_OBJECT

public:
    explicit ActionTable(QObject *parent = nullptr);

    /// The action works while `scope` or a child of it has the focus (or everywhere in the window of `scope` with
    /// WindowShortcut). Adding an id twice is a mistake of ours.
    QAction *add(ActionSpec spec, QWidget *scope, std::function<void()> run,
                 Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

    struct Row {
        ActionSpec spec;
        QAction *action;
    };
    const std::vector<Row> &rows() const { return m_rows; }
    QAction *find(const QString &id) const; ///< nullptr when there is none
    /// Asks for all texts again; the window calls it when the language changes.
    void retranslate();

private:
    std::vector<Row> m_rows;
};

} // namespace beraad
