// SPDX-License-Identifier: GPL-3.0-or-later
// A catalogue of a million variables: bringing it in beside `sqlite3 .import` with the same index, every key stroke of
// a search beside the same full-text query through SQLite's C API, and what an import in the background does to the
// event loop. BERAAD_BENCH_VARIABLES takes another size.
#include "cataloguewords.h"
#include "desk/cataloguedesk.h"
#include "desk/catalogueimports.h"
#include "desk/desk.h"
#include "desk/importjob.h"
#include "measure.h"
#include "store/facettables.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kPage = 200; ///< rows that the window asks for
constexpr int kTypedSamples = 100;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "catalogue: %s\n", qUtf8Printable(why));
    std::exit(1);
}

int wantedSize()
{
    const int size = qEnvironmentVariableIntValue("BERAAD_BENCH_VARIABLES");
    return size > 0 ? size : 1000000;
}

double megabytes(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(what))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void writeCatalogue(const bench::MadeCatalogue &made, int size, const QString &path)
{
    constexpr int kAtOnce = 5000; // as many as share a data set name: its row stands there once
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    for (int first = 0; first < size; first += kAtOnce) {
        std::vector<Variable> some;
        for (int number = first; number < std::min(size, first + kAtOnce); ++number)
            some.push_back(made.variable(number));
        QByteArray text = writeVariablesCsv(some);
        if (first > 0)
            text.remove(0, text.indexOf('\n') + 1); // the header stands there once
        file.write(text);
    }
}

std::unique_ptr<Workspace> freshWorkspace(const QString &path)
{
    auto workspace = Workspace::create(path);
    if (!workspace)
        giveUp(workspace.error().detail);
    return std::move(*workspace);
}

double importSeconds(Workspace &workspace, const QString &csv)
{
    CatalogueSource source;
    source.path = csv;
    const double microseconds = bench::microsecondsOf([&] {
        const auto report = importInto(workspace, source, CatalogueFormat::Csv, QDateTime::fromSecsSinceEpoch(0));
        if (!report)
            giveUp(toPlainText(report.error()));
    });
    return microseconds / 1e6;
}

/// The yardstick: the shell's own import, a table by id with an index on names, and the same full-text index.
double shellSeconds(const QString &csv, const QString &database)
{
    const QString script = uR"(
pragma journal_mode = wal;
pragma cache_size = -32000;
.import --csv "%1" raw
begin;
create table variable (number integer primary key, id text not null unique, name text not null, label text not null, category text, flags text, valid_from text, definition text);
create table code (variable text, code text, label text);
insert into variable (id, name, label, category, flags, valid_from, definition)
  select provider || '/' || dataset || '/' || variable, variable, label_nl || ' ' || label_fr || ' ' || label_en, category, flags, valid_from, definition_nl from raw where kind = 'variable';
insert into code select provider || '/' || dataset || '/' || variable, code, label_nl from raw where kind = 'code';
create index code_by_variable on code (variable);
create index variable_by_name on variable (lower(name));
create virtual table variable_search using fts5 (name, label, body, place, facet, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4');
insert into variable_search (rowid, name, label, body, place, facet)
  select number, name, label, definition || ' ' || coalesce((select group_concat(code || ' ' || c.label, ' ') from code c where c.variable = v.id), ''), replace(id, '/', ' '), category || ' ' || flags || ' ' || substr(id, 1, instr(id, '/') - 1) || ' ' || substr(valid_from, 1, 3) from variable v;
commit;
)"_s.arg(csv);
    return bench::microsecondsOf([&] {
               QProcess shell;
               shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
               shell.start(u"sqlite3"_s, {database});
               shell.write(script.toUtf8());
               shell.closeWriteChannel();
               if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
                   giveUp(u"sqlite3 did not import the file"_s);
           })
        / 1e6;
}

/// The same query, and the same columns of what it finds, through the C API.
class BareSearch {
public:
    explicit BareSearch(const QString &path)
    {
        check(sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr));
        check(sqlite3_exec(m_database, "pragma cache_size = -32000", nullptr, nullptr, nullptr));
        check(sqlite3_prepare_v2(
            m_database,
            "select v.id, s.provider, s.id, s.label, v.name, v.label, v.category, v.flags, v.valid_from, v.valid_to,"
            " coalesce(u.asked, 0), coalesce(u.granted, 0) from (select rowid as number from variable_search"
            " where variable_search match ?1 order by rowid limit 200) f join variable v on v.number = f.number"
            " join dataset s on s.number = v.dataset left join variable_use u on u.variable = v.id",
            -1, &m_search, nullptr));
    }
    ~BareSearch()
    {
        sqlite3_finalize(m_search);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareSearch)

    qint64 run(const QByteArray &match)
    {
        qint64 bytes = 0;
        sqlite3_bind_text(m_search, 1, match.constData(), int(match.size()), SQLITE_STATIC);
        int code = sqlite3_step(m_search);
        for (; code == SQLITE_ROW; code = sqlite3_step(m_search))
            for (int column = 0; column < 10; ++column) {
                sqlite3_column_text(m_search, column);
                bytes += sqlite3_column_bytes(m_search, column);
            }
        if (code != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
        sqlite3_reset(m_search);
        return bytes;
    }

    qint64 facet(const QByteArray &provider)
    {
        sqlite3_stmt *find = nullptr;
        check(sqlite3_prepare_v2(m_database, "select number from facet where kind = 'provider' and value = ?1", -1,
                                 &find, nullptr));
        sqlite3_bind_text(find, 1, provider.constData(), -1, SQLITE_STATIC);
        const qint64 number = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
        sqlite3_finalize(find);
        return number;
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_search = nullptr;
};

struct Stroke {
    QString words;
    OrganisationId holder;
};

/// Every beginning of what is typed, letter by letter.
std::vector<Stroke> strokesOf(const QString &typed, const OrganisationId &holder = {})
{
    std::vector<Stroke> strokes;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        if (!typed.at(length - 1).isSpace())
            strokes.push_back({typed.first(length), holder});
    return strokes;
}

QByteArray matchOf(BareSearch &bare, const Stroke &stroke)
{
    QStringList terms;
    for (QString words = stroke.words; const QString &word : words.replace(u'_', u' ').split(u' ', Qt::SkipEmptyParts))
        terms << u"\"%1\" *"_s.arg(word);
    QString match = u"(- facet : (%1))"_s.arg(terms.join(u" AND "_s));
    if (!stroke.holder.isEmpty())
        match += u" AND facet : \"%1\""_s.arg(catalogue::facetToken(bare.facet(stroke.holder.value.toUtf8())));
    return match.toUtf8();
}

void measureStrokes(const QString &what, const Workspace &workspace, BareSearch &bare,
                    const std::vector<Stroke> &strokes)
{
    std::vector<double> ours;
    std::vector<double> yardstick;
    for (const Stroke &stroke : strokes) {
        CatalogueQuery query;
        query.words = stroke.words;
        query.provider = stroke.holder;
        query.limit = kPage;
        query.isQuick = true;
        const QByteArray match = matchOf(bare, stroke);
        yardstick.push_back(bench::microsecondsOf([&] { bare.run(match); }) / 1000);
        ours.push_back(bench::microsecondsOf([&] {
                           if (const auto hits = workspace.searchCatalogue(query); !hits)
                               giveUp(hits.error().detail);
                       })
                       / 1000);
    }
    for (const auto &[name, share] : {std::pair{u"p50"_s, 0.5}, std::pair{u"p95"_s, 0.95}})
        bench::print({u"search, %1, %2 of %3 strokes"_s.arg(what, name).arg(strokes.size()),
                      bench::quantile(ours, share), bench::quantile(yardstick, share), u"ms"_s,
                      share > 0.9 ? u"<= 2, <= 30 ms"_s : u""_s});
}

void measureSearch(const bench::MadeCatalogue &made, int size, const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        giveUp(workspace.error().detail);
    BareSearch bare(path);
    std::vector<Stroke> typed;
    std::vector<Stroke> filtered;
    std::vector<Stroke> names;
    std::vector<Stroke> mistyped;
    const auto add
        = [](std::vector<Stroke> &to, std::vector<Stroke> more) { to.insert(to.end(), more.begin(), more.end()); };
    for (int sample = 0; sample < kTypedSamples; ++sample) {
        const int number = int(qint64(sample) * 7919 * 31 % size);
        add(typed, strokesOf(made.labelWords(number, 1 + sample % 2)));
        filtered.push_back({made.labelWords(number, 1 + sample % 2), bench::MadeCatalogue::holder(number)});
        names.push_back({made.variable(number).name, {}});
        QString wrong = made.labelWords(number, 1);
        if (wrong.size() > 4)
            std::swap(wrong[2], wrong[3]);
        mistyped.push_back({wrong, {}});
    }
    measureStrokes(u"typed"_s, **workspace, bare, typed);
    measureStrokes(u"whole words, one holder"_s, **workspace, bare, filtered);
    measureStrokes(u"a rare name"_s, **workspace, bare, names);
    measureStrokes(u"mistyped"_s, **workspace, bare, mistyped);
    std::vector<double> counts;
    for (const Stroke &stroke : filtered) {
        CatalogueQuery query;
        query.words = stroke.words;
        counts.push_back(bench::microsecondsOf([&] { std::ignore = (*workspace)->facetsOf(query); }) / 1000);
    }
    bench::print({u"facet counts, in another thread, p95"_s, bench::quantile(counts, 0.95), {}, u"ms"_s, u""_s});
}

/// How late a timer comes while an import runs in the background, and searches are typed.
void measureLoop(const QString &csv, const QString &path)
{
    const SystemClock clock;
    RandomIds ids;
    auto desk = Desk::open(freshWorkspace(path), clock, ids);
    if (!desk)
        giveUp(desk.error().detail);
    CatalogueSource source;
    source.path = csv;
    std::vector<double> gaps;
    QElapsedTimer since;
    QTimer ticking;
    QTimer searching;
    QObject::connect(&ticking, &QTimer::timeout, &ticking,
                     [&] { gaps.push_back(double(since.nsecsElapsed()) / 1e6), since.start(); });
    QObject::connect(&searching, &QTimer::timeout, &searching, [&] {
        CatalogueQuery query;
        query.words = u"werk"_s;
        std::ignore = CatalogueDesk(**desk).search(query);
    });
    QEventLoop loop;
    QObject::connect(desk->get(), &Desk::importEnded, &loop, &QEventLoop::quit);
    (*desk)->imports().start(source, CatalogueFormat::Csv);
    since.start();
    ticking.start(1);
    searching.start(200);
    loop.exec();
    if (!(*desk)->imports().job()->outcome())
        giveUp(toPlainText((*desk)->imports().job()->outcome().error()));
    bench::print(
        {u"event loop during the import, longest gap"_s, bench::quantile(gaps, 1), {}, u"ms"_s, u"<= 50 ms"_s});
    bench::print({u"event loop during the import, p99"_s, bench::quantile(gaps, 0.99), {}, u"ms"_s, u""_s});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        giveUp(u"usage: bench_catalogue FOLDER"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const bench::MadeCatalogue made;
    const int size = wantedSize();
    for (const int part : {size / 100, size / 10, size}) {
        const QString csv = folder + u"/catalogue-%1.csv"_s.arg(part);
        const QString path = folder + u"/catalogue-%1.beraad"_s.arg(part);
        writeCatalogue(made, part, csv);
        const double ours = importSeconds(*freshWorkspace(path), csv);
        const QString what = u"import of %1 variables"_s.arg(part);
        bench::print({what, ours, shellSeconds(csv, folder + u"/shell-%1.sqlite"_s.arg(part)), u"s"_s, u"<= 2"_s});
        bench::print({what + u", peak of memory"_s, megabytes("VmHWM"), {}, u"MB"_s, u""_s});
    }
    const QString whole = folder + u"/catalogue-%1"_s.arg(size);
    measureSearch(made, size, whole + u".beraad"_s);
    measureLoop(whole + u".csv"_s, folder + u"/loop.beraad"_s);
    return 0;
}
