// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/resultsmodel.h"

#include <QWidget>

class QListView;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace beraad {

class EmptyState;
class Label;

/// A list of results with a sentence above it; while something runs, its progress and a button that stops it.
class ResultSheet final : public QWidget {
    Q_OBJECT

public:
    ResultSheet(const QString &name, const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &listName, const QString &emptyHeading, const QString &emptySentence);
    void setAction(QAction *action); ///< that fills the empty list
    void setSummary(const QString &sentence);
    void setResults(std::vector<RuleResult> results);
    void append(RuleResult result);
    void setProgress(int done, int total); ///< total 0: nothing runs
    const RuleResult *current() const; ///< nullptr: none is chosen
    int count() const { return m_model.rowCount(); }

signals:
    void currentChanged();
    void opened(); ///< Enter or a double click on the current one
    void stopped();

private:
    void showState();

    ResultsModel m_model;
    Label *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_pages;
    QWidget *m_head;
};

} // namespace beraad
