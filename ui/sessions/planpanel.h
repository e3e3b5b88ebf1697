// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/planning.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QListWidget;
class QProgressBar;
class QPushButton;
class QAction;
class QToolButton;
class QThread;

namespace beraad {

class Label;

/// What a plan proposes: which file goes to which session, and why not to an earlier one. It is worked out in a thread
/// of its own and can be cancelled. Value in, value out: accepting is for the place.
class PlanPanel final : public QWidget {
    Q_OBJECT

public:
    explicit PlanPanel(Desk &desk, QWidget *parent = nullptr);
    ~PlanPanel() override; ///< cancels and waits
    void start(const PlanningProblem &problem);
    bool isPlanning() const { return m_worker != nullptr; }
    void retranslate();

signals:
    void accepted(const beraad::PlanningProblem &problem, const std::vector<beraad::PlanStep> &steps);
    void failed(const beraad::Error &error);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What would change in how committees work.
    enum class WhatIfQuestion { None, EveryTwoWeeks, OneMoreRapporteur };

    void arrange();
    void stop();
    void take();
    /// Plans in the worker; `m_changed` says for which question.
    void work(const PlanningProblem &problem);
    void takeWhatIf();
    void ask(WhatIfQuestion question);
    QString answer() const;
    void showResult();
    QString nameOf(int item) const;
    QString reasonOf(int item) const;
    QString summary() const;

    Desk &m_desk;
    PlanningProblem m_problem;
    Plan m_plan;
    std::vector<PlanStep> m_steps;
    std::unique_ptr<QThread> m_worker;
    std::optional<Result<Plan>> m_made; ///< by the worker; read when it has ended
    std::atomic<bool> m_cancelled = false;
    WhatIfQuestion m_question = WhatIfQuestion::None; ///< that is asked, or was answered last
    std::optional<PlanFigures> m_whatIf;
    Label *m_title;
    Label *m_summary;
    QProgressBar *m_progress;
    QListWidget *m_list;
    Label *m_answer;
    QToolButton *m_whatIfButton;
    QAction *m_oftener;
    QAction *m_rapporteur;
    QPushButton *m_leave;
    QPushButton *m_accept;
};

} // namespace beraad
