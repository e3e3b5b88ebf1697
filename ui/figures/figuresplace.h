// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"
#include "ui/figures/figuremaking.h"
#include "ui/figures/figuresjob.h"
#include "ui/figures/figuretablemodel.h"

class QCheckBox;
class QComboBox;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace beraad {

class EmptyState;
class FigureChartView;
class Label;
struct LogChoice;

/// The figures at the left; the chosen one with its filters, its chart and the table behind it, and the dossiers behind
/// a row.
class FiguresPlace final : public Place {
    Q_OBJECT

public:
    FiguresPlace(const Context &context, QWidget *parent);
    /// `survival`: that figure.
    void open(const QString &target) override;
    void refresh() override;
    /// Shows the sheet for a log; nothing is imported until it is said how.
    void importFile(const QString &path);
    /// Keeps the log and shows it.
    void keepLog(const LogChoice &choice);
    const Figure &figure() const { return m_figure; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate() override;
    void arrange();
    QWidget *makeFilters();
    QWidget *makePage();
    QWidget *makeWorking();
    void addActions();
    void start();
    void take(const std::shared_ptr<const FiguresData> &figures);
    void fillSources();
    void fillFilters();
    void fillActivities();
    void draw();
    void showRow();
    void openCase();
    void exportCsv();
    void exportPdf();
    void pickLog();
    void removeLog();
    FigureNames names() const;
    FigureChoice choice() const;
    Figure figureFor(const FigureChoice &chosen) const;
    const ShownLog *shownLog() const; ///< nullptr: our own dossiers
    const History *shown() const; ///< nullptr: nothing is known yet
    void endImport();

    FiguresJob m_job;
    std::shared_ptr<const FiguresData> m_data; ///< what the job made; it is shared with nothing that writes
    History m_ofLog; ///< of the foreign log that is shown
    QFutureWatcher<Result<LogImportOutcome>> m_importing;
    QString m_imported; ///< the name of the log that was imported last
    Figure m_figure;
    FigureTableModel m_model;
    bool m_isStale = true;
    QListWidget *m_kinds;
    QComboBox *m_source;
    QComboBox *m_leg;
    QComboBox *m_authority;
    QComboBox *m_procedure;
    QComboBox *m_actor;
    QComboBox *m_period;
    QComboBox *m_from; ///< activities of a foreign log
    QComboBox *m_to;
    QCheckBox *m_net;
    Label *m_title;
    Label *m_basis;
    Label *m_generated;
    FigureChartView *m_chart;
    QTableView *m_table;
    Label *m_casesTitle;
    QListWidget *m_cases;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Label *m_working;
    EmptyState *m_nothing;
    QAction *m_importAction = nullptr;
    QAction *m_csvAction = nullptr;
    QAction *m_pdfAction = nullptr;
    QAction *m_removeAction = nullptr;
    QAction *m_againAction = nullptr;
};

PlaceInfo figuresPlaceInfo();

} // namespace beraad
