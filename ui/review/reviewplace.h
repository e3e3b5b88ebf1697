// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reviewdesk.h"
#include "disclosure/alternatives.h"
#include "disclosure/selection.h"
#include "dossier/command.h"
#include "ui/common/place.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewgrid.h"

#include <QFutureWatcher>
#include <QTimer>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace beraad {

class DetailsPane;
class ElidedLabel;
class EmptyState;
class EvidenceViewer;
class LineDetails;
class RiskStrip;
class SearchField;
class Splitter;
class StatusChip;
class VerdictPanel;

/// The DPO's desk: queue at the left, lines in the middle with the verdict panel under them, details at the right.
class ReviewPlace final : public Place {
    Q_OBJECT

public:
    ReviewPlace(const Context &context, QWidget *parent);
    ~ReviewPlace() override;
    void open(const QString &target) override; ///< a dossier id
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What a bulk verdict replaced, so that it can be taken back until the advice is signed.
    struct Undo {
        DossierId dossier;
        OrganisationId organisation;
        std::vector<std::pair<std::optional<Verdict>, std::vector<LineId>>> before; ///< lines that had the same

        void add(const LineId &line, const std::optional<Verdict> &verdict);
    };

    void retranslate() override;
    void arrange();
    QWidget *makeHeader();
    QToolButton *makeViewButton();
    void fillViewMenu();
    QWidget *makeTools();
    void addActions();
    void addOfficeActions();
    QAction *addVerdictAction(const QString &id, VerdictKind kind, const QString &iconName, const QKeySequence &key);

    void showTask();
    void readTask(qint64 count);
    void fillRows();
    QString changeOf(const ReviewLine &line) const;
    Result<std::vector<ReviewRow>> rowsOf(const ReviewTask &task) const;
    void showLines(Arrangement::Lines lines);
    void groupLines(bool grouped);
    void showHeader();
    void showLine();
    void showFiles();
    void showEvidence(bool isShown);
    void showQueue();
    EvidenceViewer *evidence(); ///< made when it is first wanted
    void estimateRisk();
    void showRisk();
    bool judge(const std::vector<Command> &commands);
    void take(const std::vector<Command> &commands);
    void renewTask();
    void enableActions();
    void enableSigning();

    const ReviewTask *task() const; ///< nullptr when the queue is empty
    std::vector<Alternative> alternativesOf(const std::vector<LineId> &lines) const;
    std::vector<std::pair<QString, QString>> bodiesOfDossier() const;
    std::vector<Command> commandsFor(const Verdict &verdict, const std::vector<LineId> &lines);
    void searchReplacement(const QString &words);
    void ask(const QString &text, Audience audience, const LineId &line);
    void answer(const QString &question, const QString &text);
    void showAdvice();
    void assign();
    void declareConflict();
    QWidget *makeQueue();
    void fillQueueFilter();
    void showDisagreements();
    void start(VerdictKind kind);
    void give(const Verdict &verdict);
    void undo();
    void sign();

    QueueModel m_queue;
    std::vector<Undo> m_undo;
    std::vector<QAction *> m_verdictActions;
    QAction *m_undoAction = nullptr;
    QAction *m_signAction = nullptr;
    QAction *m_adviceAction = nullptr;
    QAction *m_assignAction = nullptr;
    QAction *m_conflictAction = nullptr;
    DossierState m_state;
    PersonId m_reader; ///< as whom it was read
    qint64 m_eventCount = 0; ///< of the dossier that is shown, when it was read
    OrganisationId m_organisation; ///< as which the lines that are shown are judged
    QComboBox *m_queueFilter;
    QListView *m_queueView;
    bool m_isQueueWanted = false; ///< something is in it, or a filter hides it
    ReviewGrid *m_grid;
    QToolButton *m_viewButton;
    QStackedWidget *m_pages;
    EmptyState *m_nothing;
    SearchField *m_search;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    StatusChip *m_progress;
    RiskStrip *m_risk;
    QTimer m_lineSoon; ///< who types a filter sees the lines first, and what is said of one when the typing rests
    QTimer m_riskSoon; ///< a selection that grows by a held key is estimated once
    QFutureWatcher<Result<Selection>> m_selecting;
    std::shared_ptr<std::atomic<bool>> m_isSelectionWanted; ///< by the one under way
    std::optional<Selection> m_selection; ///< of the whole dossier; nothing as long as it is being read
    VerdictPanel *m_panel;
    LineDetails *m_details;
    QToolButton *m_filesButton;
    QToolButton *m_differences;
    Splitter *m_beside; ///< the task, and the files beside it
    EvidenceViewer *m_evidence = nullptr;
};

PlaceInfo reviewPlaceInfo();

} // namespace beraad
