// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/status.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace beraad {

class FlowLayout;
class Label;

/// Facts under each other: a soft label, its value beside it. Empty values are left out.
class FactList : public QWidget {
public:
    explicit FactList(QWidget *parent = nullptr);
    void add(const QString &label, const QString &value);
    void add(const QString &label, QWidget *value);
    bool isEmpty() const { return m_rows == 0; }

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

/// The pane at the right that follows the selection: title, subtitle, chips, actions, then sections that scroll.
/// Fill it anew for each selection: clear(), setTitle(), addSection() …
class DetailsPane : public QWidget {
public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void clear();
    void setTitle(const QString &title, const QString &subtitle = {});
    void addChip(const StatusLook &look);
    void addAction(QAction *action);
    void addButton(QWidget *button);
    /// A section with a small heading; add widgets to the layout that is given back.
    QVBoxLayout *addSection(const QString &heading);
    /// A paragraph that wraps and can be selected and copied.
    static Label *makeText(const QString &text);

private:
    void empty(QLayout *layout);

    Label *m_title;
    Label *m_subtitle;
    FlowLayout *m_chips;
    FlowLayout *m_actions;
    QVBoxLayout *m_sections;
    QScrollArea *m_scroll;
};

} // namespace beraad
