// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/filepicker.h"
#include "ui/common/flowlayout.h"
#include "ui/common/messages.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/figures/chartview.h"
#include "ui/figures/figureexport.h"
#include "ui/figures/figuresplace.h"
#include "ui/figures/logsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace beraad {

void FiguresPlace::addActions()
{
    ActionTable &table = context().actions;
    m_importAction = table.add({u"figures.import"_s, [] { return tr("Import another system's history…"); }, u"import"_s,
                                QKeySequence::Open, id()},
                               this, [this] { pickLog(); });
    m_removeAction = table.add({u"figures.remove"_s, [] { return tr("Remove this history"); }, u"trash"_s, {}, id()},
                               this, [this] { removeLog(); });
    m_csvAction = table.add({u"figures.csv"_s, [] { return tr("Save as CSV…"); }, u"data"_s, {}, id()}, this,
                            [this] { exportCsv(); });
    m_pdfAction = table.add({u"figures.pdf"_s, [] { return tr("Save as PDF…"); }, u"pdf"_s, {}, id()}, this,
                            [this] { exportPdf(); });
    m_againAction
        = table.add({u"figures.again"_s, [] { return tr("Work out again"); }, u"redo"_s, QKeySequence::Refresh, id()},
                    this, [this] { refresh(); });
    m_removeAction->setEnabled(false);
    m_csvAction->setEnabled(false);
    m_pdfAction->setEnabled(false);
}

void FiguresPlace::arrange()
{
    m_kinds->setObjectName(u"figureKinds"_s);
    m_kinds->setFrameShape(QFrame::NoFrame);
    m_kinds->setWordWrap(true);
    m_kinds->setSpacing(space::kTight / 2);
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const FigureKind kind : figureKinds())
        m_kinds->addItem(titleOf(kind));
    m_kinds->setCurrentRow(0);
    m_pages->addWidget(makeWorking());
    m_pages->addWidget(makePage());
    m_pages->addWidget(m_nothing);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    column->addWidget(new Hairline);
    column->addWidget(m_pages, 1);
    auto *splitter = new Splitter(u"figures"_s, {1, 5}, context().settings);
    splitter->addWidget(m_kinds);
    splitter->addWidget(right);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *FiguresPlace::makeFilters()
{
    auto *filters = new QWidget;
    auto *layout = new FlowLayout(space::kSmall, filters);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    const std::pair<QComboBox *, const char *> boxes[]
        = {{m_source, "sourceField"},       {m_leg, "legField"},     {m_authority, "authorityField"},
           {m_procedure, "procedureField"}, {m_actor, "actorField"}, {m_period, "periodField"},
           {m_from, "fromField"},           {m_to, "toField"}};
    for (const auto &[box, name] : boxes) {
        box->setObjectName(QString::fromLatin1(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        layout->addWidget(box);
    }
    m_source->setMinimumContentsLength(26);
    m_net->setObjectName(u"netField"_s);
    layout->addWidget(m_net);
    for (QAction *action : {m_importAction, m_csvAction, m_pdfAction, m_againAction, m_removeAction})
        layout->addWidget(makeActionButton(action, Qt::ToolButtonIconOnly));
    return filters;
}

QWidget *FiguresPlace::makePage()
{
    m_table->setObjectName(u"figureTable"_s);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setFont(fontFor(TextRole::Numbers));
    m_cases->setObjectName(u"figureCases"_s);
    m_cases->setFrameShape(QFrame::NoFrame);
    m_basis->setObjectName(u"figureBasis"_s);
    m_basis->setWordWrap(true);
    m_generated->setObjectName(u"generatedMark"_s);
    m_generated->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_title);
    layout->addWidget(m_basis);
    layout->addWidget(m_generated);
    auto *behind = new QWidget;
    auto *below = new QVBoxLayout(behind);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_table, 3);
    below->addWidget(m_casesTitle);
    below->addWidget(m_cases, 2);
    auto *splitter = new Splitter(u"figures-chart"_s, {1, 1}, context().settings, Qt::Horizontal);
    splitter->addWidget(m_chart);
    splitter->addWidget(behind);
    layout->addWidget(splitter, 1);
    return page;
}

QWidget *FiguresPlace::makeWorking()
{
    m_progress->setObjectName(u"figuresProgress"_s);
    m_cancel->setObjectName(u"cancelFigures"_s);
    m_progress->setRange(0, 100);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(space::kPage, space::kPage, space::kPage, space::kPage);
    layout->setSpacing(space::kMedium);
    layout->addStretch(1);
    layout->addWidget(m_working);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    layout->addStretch(2);
    return page;
}

void FiguresPlace::retranslate()
{
    const auto kinds = figureKinds();
    for (size_t i = 0; i < kinds.size(); ++i)
        m_kinds->item(static_cast<int>(i))->setText(titleOf(kinds[i]));
    m_kinds->setAccessibleName(tr("Figures"));
    m_source->setAccessibleName(tr("Whose history"));
    m_leg->setAccessibleName(tr("Leg"));
    m_authority->setAccessibleName(tr("Authority"));
    m_procedure->setAccessibleName(tr("Procedure"));
    m_actor->setAccessibleName(tr("Who was waited for"));
    m_period->setAccessibleName(tr("Year in which it began"));
    m_from->setAccessibleName(tr("From this activity"));
    m_to->setAccessibleName(tr("To this activity"));
    m_net->setText(tr("Without stops of the clock"));
    m_table->setAccessibleName(tr("The numbers behind the chart"));
    m_cases->setAccessibleName(tr("The dossiers behind the row"));
    m_generated->setText(tr("Generated history: made up to try things out, not what any body really took."));
    m_cancel->setText(tr("Stop"));
    m_working->setText(tr("Reading the history of all dossiers…"));
    m_progress->setAccessibleName(tr("How far the figures are"));
    m_nothing->setTexts(
        tr("Nothing to count yet"),
        tr("Figures appear when dossiers are filed, or when you import another system's history. Perhaps "
           "a filter leaves nothing over."));
    m_nothing->setAction(m_importAction);
    if (m_data) {
        fillSources();
        fillFilters();
        draw();
    }
}

void FiguresPlace::exportCsv()
{
    const auto path
        = context().files.toSave(this, tr("Save the table"), tr("CSV (*.csv)"), toString(m_figure.kind) + u".csv"_s);
    if (path && context().messages.check(writeFigureCsv(m_figure, *path)))
        context().messages.note(tr("Saved as %1").arg(*path));
}

void FiguresPlace::exportPdf()
{
    const auto path = context().files.toSave(this, tr("Save chart and table"), tr("PDF (*.pdf)"),
                                             toString(m_figure.kind) + u".pdf"_s);
    if (path && context().messages.check(writeFigurePdf(m_figure, *m_chart, *path)))
        context().messages.note(tr("Saved as %1").arg(*path));
}

void FiguresPlace::pickLog()
{
    const auto path = context().files.toOpen(this, tr("Import another system's history"),
                                             tr("Event logs (*.csv *.xes *.xes.gz *.gz *.txt)"));
    if (path)
        importFile(*path);
}

void FiguresPlace::importFile(const QString &path)
{
    const auto preview = context().messages.valueOf(previewLog(path));
    if (!preview)
        return;
    auto *sheet = new LogSheet(path, *preview, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet] { keepLog(sheet->choice()); });
    sheet->open();
}

void FiguresPlace::keepLog(const LogChoice &choice)
{
    if (m_importing.isRunning())
        return;
    m_imported = choice.name;
    m_importAction->setEnabled(false);
    m_importing.setFuture(QtConcurrent::run([choice, now = desk().now(), &workspace = desk().workspace()] {
        return importLog(workspace, choice.path, choice.name, choice.options, now);
    }));
}

void FiguresPlace::endImport()
{
    m_importAction->setEnabled(true);
    const auto outcome = m_importing.result();
    if (!context().messages.check(outcome)) {
        m_imported.clear();
        return;
    }
    context().messages.note(tr("%n case(s) imported", nullptr, static_cast<int>(outcome->report.cases)));
    refresh();
}

void FiguresPlace::removeLog()
{
    const ShownLog *log = shownLog();
    if (!log)
        return;
    const ForeignLog about = log->about;
    const CaseLog kept = log->log;
    auto logs = context().messages.valueOf(ForeignLogs::open(desk().workspace()));
    if (!logs || !context().messages.check(logs->remove(about.name)))
        return;
    refresh();
    context().messages.offerUndo(tr("%1 is removed").arg(about.name), [this, about, kept] {
        auto again = context().messages.valueOf(ForeignLogs::open(desk().workspace()));
        if (again && context().messages.check(again->keep(about, kept)))
            refresh();
    });
}

void FiguresPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void FiguresPlace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace beraad
