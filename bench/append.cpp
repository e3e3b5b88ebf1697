// SPDX-License-Identifier: GPL-3.0-or-later
// One event made durable, with its projections, beside one bare SQLite transaction that stores the same bytes.
#include "dossier/event.h"
#include "measure.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimeZone>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

constexpr int kRounds = 400;
constexpr int kLines = 14;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "append: %s\n", qUtf8Printable(why));
    std::exit(1);
}

/// The yardstick: the same journal and the same durability, one table, one prepared statement.
class BareLog {
public:
    explicit BareLog(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database));
        run("pragma journal_mode = wal");
        run("pragma synchronous = full");
        run("create table event (dossier text, stream text, sequence integer, payload text, hash text, "
            "primary key (dossier, stream, sequence)) strict");
        check(sqlite3_prepare_v2(m_database, "insert into event values (?1, ?2, ?3, ?4, ?5)", -1, &m_insert, nullptr));
    }
    ~BareLog()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(BareLog)

    void append(const Envelope &envelope, const QByteArray &payload)
    {
        run("begin immediate");
        bind(1, envelope.dossier.value.toUtf8());
        bind(2, envelope.stream.value.toUtf8());
        check(sqlite3_bind_int(m_insert, 3, envelope.sequence));
        bind(4, payload);
        bind(5, envelope.hash.toUtf8());
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
        sqlite3_reset(m_insert);
        run("commit");
    }

private:
    void bind(int position, const QByteArray &text)
    {
        check(sqlite3_bind_text(m_insert, position, text.constData(), int(text.size()), SQLITE_TRANSIENT));
    }
    void run(const char *statement) { check(sqlite3_exec(m_database, statement, nullptr, nullptr, nullptr)); }
    void check(int code)
    {
        if (code != SQLITE_OK)
            giveUp(QString::fromUtf8(sqlite3_errmsg(m_database)));
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

Request requestOfLines(int count)
{
    Request request;
    request.title.byLanguage.insert(u"nl"_s, u"Doorstroom van onderwijs naar werk"_s);
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.channel = u"direct"_s;
    for (int i = 1; i <= count; ++i) {
        Line line;
        line.id = LineId(u"l%1"_s.arg(i));
        line.provider = OrganisationId(u"agodi"_s);
        line.dataset = u"discimus"_s;
        line.variable = u"variable%1"_s.arg(i);
        line.category = u"education"_s;
        line.why = u"Needed to follow the cohort from school to work."_s;
        request.lines.push_back(line);
    }
    return request;
}

/// The chain of one dossier in one stream: submitted first, then verdicts on its lines in turn.
class Chain {
public:
    Envelope next(Event event)
    {
        Envelope envelope;
        envelope.dossier = DossierId(u"bench"_s);
        envelope.stream = OrganisationId(u"agodi"_s);
        envelope.sequence = ++m_sequence;
        envelope.previous = m_previous;
        envelope.at = QDateTime(QDate(2026, 11, 22), QTime(9, 0), QTimeZone::UTC).addSecs(m_sequence);
        envelope.actor = PersonId(u"dpo"_s);
        envelope.event = std::move(event);
        envelope.hash = hashOf(envelope);
        m_previous = envelope.hash;
        return envelope;
    }

private:
    int m_sequence = 0;
    QString m_previous;
};

event::VerdictGiven verdictOnLine(int round)
{
    event::VerdictGiven given;
    given.organisation = OrganisationId(u"agodi"_s);
    given.lines = {LineId(u"l%1"_s.arg(1 + round % kLines))};
    given.verdict.kind = round % 2 == 0 ? VerdictKind::Approve : VerdictKind::Conditions;
    given.verdict.sentence = u"Proportionate for the purpose; published only in cells of ten or more."_s;
    return given;
}

void measureAppends(Workspace &workspace, BareLog &bare)
{
    Chain chain;
    const auto mustAppend = [&workspace](const Envelope &envelope) {
        if (const Result<void> done = workspace.append({envelope}); !done)
            giveUp(done.error().detail);
    };
    mustAppend(chain.next(event::Submitted{requestOfLines(kLines), u"1"_s}));
    std::vector<double> ours;
    std::vector<double> yardstick;
    for (int round = 0; round < kRounds; ++round) {
        const Envelope envelope = chain.next(verdictOnLine(round));
        const QByteArray payload = QJsonDocument(toJson(envelope.event)).toJson(QJsonDocument::Compact);
        ours.push_back(bench::microsecondsOf([&] { mustAppend(envelope); }));
        yardstick.push_back(bench::microsecondsOf([&] { bare.append(envelope, payload); }));
    }
    for (const auto &[name, share] : {std::pair{u"median"_s, 0.5}, std::pair{u"p95"_s, 0.95}}) {
        bench::print({u"append one verdict, durable, %1 of %2"_s.arg(name).arg(kRounds), bench::quantile(ours, share),
                      bench::quantile(yardstick, share), u"us"_s, u"<= 1.5"_s});
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        giveUp(u"usage: bench_append FOLDER"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(folder + u"/bench.beraad"_s);
    if (!workspace)
        giveUp(workspace.error().detail);
    BareLog bare(folder + u"/bare.sqlite"_s);
    measureAppends(**workspace, bare);
    return 0;
}
