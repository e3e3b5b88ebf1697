// SPDX-License-Identifier: GPL-3.0-or-later
// The DPO's desk on a dossier of 100,000 lines: sorting, filtering, scrolling and judging in the window that people
// have, drawn off-screen. BERAAD_BENCH_LINES takes another size. And what opening a dossier of 1,000 events costs.
#include "base/calendar.h"
#include "cataloguewords.h"
#include "desk/requestdesk.h"
#include "measure.h"
#include "store/importreport.h"
#include "ui/placeframe.h"
#include "ui/review/reviewgrid.h"
#include "ui/review/reviewplace.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kBulk = 10000;
constexpr int kEvents = 1000;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "review: %s\n", qUtf8Printable(why));
    std::exit(1);
}

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result)
        giveUp(toPlainText(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

int wantedSize()
{
    const int size = qEnvironmentVariableIntValue("BERAAD_BENCH_LINES");
    return size > 0 ? size : 100000;
}

/// The chain of one dossier in one stream.
class Chain {
public:
    Chain(Workspace &workspace, DossierId dossier)
        : m_workspace(workspace)
        , m_dossier(std::move(dossier))
    {
    }

    void append(Event event)
    {
        Envelope envelope;
        envelope.dossier = m_dossier;
        envelope.stream = OrganisationId(u"kuleuven"_s);
        envelope.sequence = ++m_sequence;
        envelope.previous = m_previous;
        envelope.at = QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::UTC).addSecs(m_sequence);
        envelope.actor = PersonId(u"bench"_s);
        envelope.event = std::move(event);
        envelope.hash = hashOf(envelope);
        m_previous = envelope.hash;
        orGiveUp(m_workspace.append({envelope}));
    }

private:
    Workspace &m_workspace;
    DossierId m_dossier;
    int m_sequence = 0;
    QString m_previous;
};

Line lineAsking(const Variable &variable, int number)
{
    Line line = lineOf(variable, LineId(u"l%1"_s.arg(number)));
    line.why = u"Nodig om de overgang van school naar werk per jaar te volgen, groep %1."_s.arg(number % 97);
    line.period = {QDate(2000 + number % 20, 1, 1), QDate(2023, 12, 31)};
    return line;
}

Request requestOf(std::vector<Line> lines)
{
    Request request;
    request.title.byLanguage.insert(u"nl"_s, u"Alles wat er over werk te weten valt"_s);
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.channel = u"ksz"_s;
    request.lines = std::move(lines);
    return request;
}

TrackPlan adviceOn(const Request &request)
{
    TrackPlan plan;
    plan.procedure = u"dpo-advice"_s;
    plan.authority = OrganisationId(u"rsz"_s);
    plan.id = TrackId(u"dpo-advice:rsz"_s);
    plan.status = u"required"_s;
    for (const Line &line : request.lines)
        plan.lines.push_back(line.id);
    return plan;
}

Request makeDossier(Desk &desk, const DossierId &id, int size)
{
    const bench::MadeCatalogue made;
    std::vector<Variable> variables;
    std::vector<Line> lines;
    for (int number = 0; number < size; ++number) {
        Variable variable = made.variable(number);
        variable.provider = OrganisationId(u"rsz"_s);
        variable.codes.clear();
        variable.id = VariableId(u"rsz/%1/%2"_s.arg(variable.dataset, variable.name));
        lines.push_back(lineAsking(variable, number));
        variables.push_back(std::move(variable));
    }
    orGiveUp(desk.workspace().importVariables(variables, u"bench"_s));
    Request request = requestOf(std::move(lines));
    Chain chain(desk.workspace(), id);
    chain.append(event::Submitted{request, u"1"_s});
    chain.append(event::Routed{QDate(2026, 11, 20), u"1"_s, {adviceOn(request)}});
    return request;
}

class Measuring {
public:
    Measuring(ReviewPlace &place, PlaceFrame &frame)
        : m_place(place)
        , m_frame(frame)
        , m_grid(*place.findChild<ReviewGrid *>(u"reviewGrid"_s))
    {
    }

    /// Until what is made ready behind the lines is there, as for somebody who reads the first of them.
    void rests()
    {
        QElapsedTimer waited;
        waited.start();
        QThreadPool::globalInstance()->waitForDone();
        bench::print({u"what is made ready in other threads"_s, double(waited.elapsed()), {}, u"ms"_s, u""_s});
        settle();
    }

    void sorts()
    {
        for (const int column : {ReviewModel::Variable, ReviewModel::Dataset, ReviewModel::Why, ReviewModel::Period,
                                 ReviewModel::VerdictColumn})
            report(u"sort by column %1"_s.arg(column), u"<= 60 ms"_s,
                   [&] { m_grid.horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder); });
        report(u"turn the order round"_s, u"<= 60 ms"_s,
               [&] { m_grid.horizontalHeader()->setSortIndicator(ReviewModel::VerdictColumn, Qt::DescendingOrder); });
        report(u"group by data set"_s, u"<= 60 ms"_s, [&] { group(true); });
        group(false);
        m_grid.horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }

    void filters()
    {
        for (const QString &words : {u"w"_s, u"we"_s, u"werk"_s, u"werk jaar"_s, u"groep 96"_s, u"xyzzy"_s, QString()})
            report(u"filter by \"%1\""_s.arg(words), u"<= 20 ms"_s, [&] { m_grid.setWords(words); });
    }

    void scrolls()
    {
        std::vector<double> frames;
        QScrollBar *bar = m_grid.verticalScrollBar();
        for (int at = 0; at < bar->maximum() && frames.size() < 300; at += bar->maximum() / 300)
            frames.push_back(bench::microsecondsOf([&] { bar->setValue(at), QApplication::processEvents(); }) / 1000);
        bench::print({u"a frame while scrolling, median"_s, bench::quantile(frames, 0.5), {}, u"ms"_s, u""_s});
        bench::print({u"a frame while scrolling, p95"_s, bench::quantile(frames, 0.95), {}, u"ms"_s, u"<= 16 ms"_s});
    }

    void judges()
    {
        QAction *approve = m_frame.actions.find(u"review.approve"_s);
        m_grid.selectRow(0);
        settle();
        const auto carryOut = [this](QAction *action) {
            action->trigger();
            m_place.refresh(); // as the window does whenever a dossier changed
        };
        report(u"approve one line"_s, u""_s, [&] { carryOut(approve); });
        choose(kBulk);
        report(u"approve 10,000 lines"_s, u"<= 300 ms"_s, [&] { carryOut(approve); });
        report(u"take 10,000 back"_s, u""_s, [&] { carryOut(m_frame.actions.find(u"review.undo"_s)); });
        if (!m_frame.errors.isEmpty())
            giveUp(m_frame.errors.join(u'\n'));
    }

private:
    template <typename Work> void report(const QString &what, const QString &bar, Work &&work)
    {
        const double took = bench::microsecondsOf([&] { work(), QApplication::processEvents(); }) / 1000;
        bench::print({what, took, {}, u"ms"_s, bar});
        settle();
    }

    /// Timers of what follows a moment later.
    static void settle()
    {
        QElapsedTimer waited;
        for (waited.start(); waited.elapsed() < 150;)
            QApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void group(bool grouped)
    {
        Arrangement arrangement = m_grid.lines().arrangement();
        arrangement.isGrouped = grouped;
        m_grid.arrange(arrangement);
    }

    void choose(int rows)
    {
        const ReviewModel &lines = m_grid.lines();
        m_grid.selectionModel()->select(
            QItemSelection(lines.index(10, 0),
                           lines.index(std::min(rows + 9, lines.rowCount() - 1), ReviewModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect);
        settle();
    }

    ReviewPlace &m_place;
    PlaceFrame &m_frame;
    ReviewGrid &m_grid;
};

void measureGrid(PlaceFrame &frame, int size)
{
    const DossierId id(u"bench"_s);
    makeDossier(frame.desk(), id, size);
    orGiveUp(frame.desk().actAs(PersonId(u"nathalie.lambert"_s)));
    ReviewPlace place(frame.context(), nullptr);
    place.resize(1600, 900);
    place.show();
    const double opened = bench::microsecondsOf([&] {
        place.refresh();
        place.open(id.value);
        QApplication::processEvents();
    });
    bench::print({u"open %1 lines for review"_s.arg(size), opened / 1000, {}, u"ms"_s, u""_s});
    Measuring measuring(place, frame);
    measuring.rests();
    measuring.sorts();
    measuring.filters();
    measuring.scrolls();
    measuring.judges();
}

/// Read from the file and folded, as when nobody had opened it before.
void measureOpening(PlaceFrame &frame)
{
    const DossierId id(u"long"_s);
    std::vector<Line> lines;
    for (int number = 0; number < 50; ++number) {
        Line line;
        line.id = LineId(u"l%1"_s.arg(number));
        line.provider = OrganisationId(u"rsz"_s);
        line.dataset = u"loon"_s;
        line.variable = u"loon%1"_s.arg(number);
        lines.push_back(line);
    }
    const Request request = requestOf(std::move(lines));
    Chain chain(frame.desk().workspace(), id);
    chain.append(event::Submitted{request, u"1"_s});
    chain.append(event::Routed{QDate(2026, 11, 20), u"1"_s, {adviceOn(request)}});
    for (int number = 2; number < kEvents; ++number)
        chain.append(event::VerdictGiven{OrganisationId(u"rsz"_s), {LineId(u"l%1"_s.arg(number % 50))}, Verdict()});
    std::vector<double> opened;
    for (int round = 0; round < 20; ++round) {
        const auto fresh = orGiveUp(Workspace::open(frame.desk().workspace().path()));
        opened.push_back(bench::microsecondsOf([&] { orGiveUp(fresh->dossier(id)); }) / 1000);
    }
    bench::print(
        {u"open a dossier of 1,000 events, median"_s, bench::quantile(opened, 0.5), {}, u"ms"_s, u"<= 100 ms"_s});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    PlaceFrame frame;
    if (!frame.fault.isEmpty())
        giveUp(frame.fault);
    measureOpening(frame);
    measureGrid(frame, wantedSize());
    return 0;
}
