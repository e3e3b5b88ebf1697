// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figuresplace.h"

#include "desk/desk.h"
#include "desk/generatedhistory.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"
#include "ui/figures/chartview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

enum Page { WorkingPage, FigurePage, NothingPage };

/// Keeps what was chosen where it still is.
void refill(QComboBox &box, const QString &all, const std::vector<std::pair<QString, QString>> &entries)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker blocker(&box);
    box.clear();
    box.addItem(all, QString());
    for (const auto &[word, name] : entries)
        box.addItem(name, word);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

FiguresPlace::FiguresPlace(const Context &context, QWidget *parent)
    : Place(u"figures"_s, context, parent)
    , m_kinds(new QListWidget)
    , m_source(new QComboBox)
    , m_leg(new QComboBox)
    , m_authority(new QComboBox)
    , m_procedure(new QComboBox)
    , m_actor(new QComboBox)
    , m_period(new QComboBox)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_net(new QCheckBox)
    , m_title(new Label(TextRole::Heading))
    , m_basis(new Label(TextRole::Small, Ink::Soft))
    , m_generated(new Label(TextRole::Small, Ink::Accent))
    , m_chart(new FigureChartView)
    , m_table(new QTableView)
    , m_casesTitle(new Label(TextRole::Strong))
    , m_cases(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_working(new Label(TextRole::Body, Ink::Soft))
    , m_nothing(new EmptyState(u"figures"_s))
{
    setAcceptDrops(true);
    setFocusProxy(m_kinds);
    addActions();
    arrange();
    for (QComboBox *box : {m_leg, m_authority, m_procedure, m_actor, m_period, m_from, m_to})
        connect(box, &QComboBox::currentIndexChanged, this, &FiguresPlace::draw);
    connect(m_net, &QCheckBox::toggled, this, &FiguresPlace::draw);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &FiguresPlace::draw);
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        fillFilters();
        draw();
    });
    connect(m_chart, &FigureChartView::rowChosen, this, [this](int row) { m_table->selectRow(row); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FiguresPlace::showRow);
    connect(m_cases, &QListWidget::itemActivated, this, &FiguresPlace::openCase);
    connect(m_cancel, &QPushButton::clicked, &m_job, &FiguresJob::cancel);
    connect(&m_job, &FiguresJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &FiguresJob::done, this, &FiguresPlace::take);
    connect(&m_job, &FiguresJob::cancelled, this,
            [this] { m_pages->setCurrentIndex(m_data ? FigurePage : NothingPage); });
    connect(&m_job, &FiguresJob::failed, this, [this](const Error &error) {
        m_pages->setCurrentIndex(m_data ? FigurePage : NothingPage);
        this->context().messages.error(error);
    });
    connect(&m_importing, &QFutureWatcherBase::finished, this, &FiguresPlace::endImport);
    retranslate();
}

/// Only what is looked at is worked out.
void FiguresPlace::refresh()
{
    m_isStale = true;
    if (isVisible())
        start();
}

void FiguresPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    if (m_isStale)
        start();
}

void FiguresPlace::start()
{
    m_isStale = false;
    m_progress->setValue(0);
    if (!m_data)
        m_pages->setCurrentIndex(WorkingPage);
    m_job.start(desk().workspace(), desk().committees(), desk().workingDays(), desk().now());
}

void FiguresPlace::take(const std::shared_ptr<const FiguresData> &figures)
{
    m_data = figures;
    fillSources();
    fillFilters();
    draw();
}

void FiguresPlace::open(const QString &target)
{
    const auto kinds = figureKinds();
    for (size_t i = 0; i < kinds.size(); ++i)
        if (toString(kinds[i]) == target)
            m_kinds->setCurrentRow(static_cast<int>(i));
}

const ShownLog *FiguresPlace::shownLog() const
{
    const QString name = m_source->currentData().toString();
    if (!m_data || name.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_data->logs, [&](const ShownLog &log) { return log.about.name == name; });
    return found == m_data->logs.end() ? nullptr : &*found;
}

const History *FiguresPlace::shown() const
{
    if (!m_data)
        return nullptr;
    return shownLog() ? &m_ofLog : &m_data->history;
}

void FiguresPlace::fillSources()
{
    std::vector<std::pair<QString, QString>> entries;
    for (const ShownLog &log : m_data->logs)
        entries.emplace_back(log.about.name, tr("%1 (%2 cases)").arg(log.about.name, format::number(log.about.cases)));
    refill(*m_source, tr("Dossiers of this workspace"), entries);
    if (!m_imported.isEmpty())
        m_source->setCurrentIndex(std::max(0, m_source->findData(std::exchange(m_imported, {}))));
}

void FiguresPlace::fillActivities()
{
    std::vector<std::pair<QString, QString>> activities;
    const ShownLog *log = shownLog();
    if (log)
        for (const ActivityCount &count : activitiesOf(log->log))
            activities.emplace_back(count.activity, count.activity);
    refill(*m_from, tr("From any activity"), activities);
    refill(*m_to, tr("To any activity"), activities);
    m_from->setVisible(log);
    m_to->setVisible(log);
    m_authority->setVisible(!log);
    m_procedure->setVisible(!log);
    m_net->setVisible(!log);
    m_removeAction->setEnabled(log);
    for (int row = 0; row < m_kinds->count(); ++row)
        m_kinds->setRowHidden(row, log && !isOfLogs(figureKinds()[static_cast<size_t>(row)]));
    if (m_kinds->currentRow() < 0 || m_kinds->isRowHidden(m_kinds->currentRow()))
        m_kinds->setCurrentRow(0);
}

void FiguresPlace::fillFilters()
{
    if (const ShownLog *log = shownLog())
        m_ofLog = log->history;
    fillActivities();
    if (!m_data)
        return;
    std::set<QString> authorities, procedures, actors;
    std::vector<QString> legs;
    std::set<int> years;
    for (const Passage &passage : shown()->passages) {
        authorities.insert(passage.authority);
        procedures.insert(passage.procedure);
        actors.insert(passage.actor);
        years.insert(dayInBelgium(fromInstant(passage.from)).year());
        if (!std::ranges::contains(legs, passage.leg))
            legs.push_back(passage.leg);
    }
    const FigureNames called = names();
    const auto entriesOf = [](const std::set<QString> &words, const auto &nameOf) {
        std::vector<std::pair<QString, QString>> entries;
        for (const QString &word : words)
            if (!word.isEmpty())
                entries.emplace_back(word, nameOf(word));
        std::ranges::sort(entries, {}, &std::pair<QString, QString>::second);
        return entries;
    };
    std::vector<std::pair<QString, QString>> legEntries;
    for (const QString &leg : legs)
        legEntries.emplace_back(leg, legName(leg));
    std::vector<std::pair<QString, QString>> yearEntries;
    for (const int year : years)
        yearEntries.emplace_back(QString::number(year), QString::number(year));
    refill(*m_leg, tr("All legs"), legEntries);
    refill(*m_authority, tr("All authorities"), entriesOf(authorities, called.body));
    refill(*m_procedure, tr("All procedures"), entriesOf(procedures, called.procedure));
    refill(*m_actor, tr("Everybody waited for"), entriesOf(actors, called.body));
    refill(*m_period, tr("All years"), yearEntries);
}

FigureNames FiguresPlace::names() const
{
    const Desk *source = &desk();
    const QString language = currentLanguage();
    return {[=](const QString &body) {
                const QString name = source->directory().shortNameOf(OrganisationId(body), language);
                return name.isEmpty() ? body : name;
            },
            [=](const QString &procedure) { return wording::procedureName(source->rules(), procedure); },
            [=](const QString &code) {
                const auto found = std::ranges::find(source->reasons(), code, &ReviewReason::code);
                return found == source->reasons().end() ? code : found->label.in(language);
            }};
}

FigureChoice FiguresPlace::choice() const
{
    FigureChoice chosen;
    const int row = std::max(0, m_kinds->currentRow());
    chosen.kind = figureKinds()[static_cast<size_t>(row)];
    chosen.filter.leg = m_leg->currentData().toString();
    chosen.filter.authority = m_authority->isHidden() ? QString() : m_authority->currentData().toString();
    chosen.filter.procedure = m_procedure->isHidden() ? QString() : m_procedure->currentData().toString();
    chosen.filter.actor = m_actor->currentData().toString();
    chosen.isNet = !m_net->isHidden() && m_net->isChecked();
    if (const int year = m_period->currentData().toString().toInt(); year > 0) {
        chosen.filter.from = QDate(year, 1, 1);
        chosen.filter.to = QDate(year, 12, 31);
    }
    return chosen;
}

Figure FiguresPlace::figureFor(const FigureChoice &chosen) const
{
    if (chosen.kind == FigureKind::Forecast)
        return forecastFigureOf(m_data->calibration);
    if (chosen.kind == FigureKind::Outlook)
        return outlookFigureOf(m_data->outlooks, desk().today());
    return figureOf(*shown(), chosen, names());
}

void FiguresPlace::draw()
{
    if (!m_data)
        return;
    FigureChoice chosen = choice();
    if (const ShownLog *log = shownLog()) {
        const LegBetween between{m_from->currentData().toString(), m_to->currentData().toString()};
        const bool isAsked = !between.from.isEmpty() && !between.to.isEmpty();
        m_ofLog.passages = isAsked ? passagesOf(log->log, between) : log->history.passages;
        const bool drawsOne = chosen.kind != FigureKind::Legs;
        if (isAsked)
            chosen.filter.leg.clear();
        if (drawsOne && chosen.filter.leg.isEmpty())
            chosen.filter.leg = isAsked ? between.name() : LegBetween().name();
    }
    m_figure = figureFor(chosen);
    m_generated->setVisible(!shownLog() && isGenerated(desk().workspace()));
    m_title->setText(m_figure.title);
    m_basis->setText(m_figure.basis);
    m_model.setFigure(m_figure);
    m_table->resizeColumnsToContents();
    m_chart->show(m_figure);
    m_csvAction->setEnabled(!m_figure.isEmpty());
    m_pdfAction->setEnabled(!m_figure.isEmpty());
    m_pages->setCurrentIndex(m_figure.isEmpty() ? NothingPage : FigurePage);
    showRow();
}

void FiguresPlace::showRow()
{
    const int row = m_table->currentIndex().row();
    m_cases->clear();
    const QStringList cases = row < 0 || row >= m_model.rowCount() ? QStringList() : m_model.at(row).cases;
    const bool isForeign = shownLog();
    for (const QString &id : cases) {
        auto *item = new QListWidgetItem(id, m_cases);
        const auto seen = isForeign ? Result<DossierState>() : desk().dossier(DossierId(id));
        const bool mayOpen = !isForeign && seen && seen->request;
        if (mayOpen)
            item->setText(seen->request->title.in(currentLanguage()) + u" – "_s + id);
        item->setData(Qt::UserRole, mayOpen ? id : QString());
        if (m_cases->count() >= 200)
            break;
    }
    m_casesTitle->setText(cases.isEmpty()
                              ? tr("Choose a row to see the dossiers behind it")
                              : tr("%n dossier(s) behind this row", nullptr, static_cast<int>(cases.size())));
}

void FiguresPlace::openCase()
{
    const QListWidgetItem *item = m_cases->currentItem();
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    if (!id.isEmpty())
        emit navigate(u"requests"_s, id);
}

PlaceInfo figuresPlaceInfo()
{
    return {u"figures"_s, u"figures"_s, [] { return FiguresPlace::tr("Figures"); },
            [](const Context &context, QWidget *parent) -> Place * { return new FiguresPlace(context, parent); }};
}

} // namespace beraad
