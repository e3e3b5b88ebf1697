// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/generatedrequests.h"
#include "routing/route.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kDay(2026, 11, 22);

/// Of processor time, so that a busy machine does not matter.
qint64 millisecondsSince(std::clock_t start)
{
    return static_cast<qint64>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
}

bool isAsked(const Procedure &procedure)
{
    return procedure.status == ProcedureStatus::Required || procedure.status == ProcedureStatus::Undecided;
}

/// Whether the earlier route said that this could come: as it is, as one of two branches, or standing by.
bool wasAnnounced(const Route &before, const Procedure &procedure)
{
    const Procedure *known = before.find(procedure.id);
    if (procedure.status == ProcedureStatus::Exempt || procedure.status == ProcedureStatus::Optional
        || procedure.status == ProcedureStatus::Shadow || procedure.status == ProcedureStatus::Fallback)
        return true; // nobody is bound by these
    return known
        && (known->status == procedure.status || known->status == ProcedureStatus::Undecided
            || known->status == ProcedureStatus::Fallback);
}

} // namespace

/// What must hold of every route, whatever the request.
class TestRouteProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameRequestGivesTheSameRoute();
    void everyFlowIsCoveredOrReported();
    void everyProcedureSaysWhy();
    void theOrderRespectsEveryEdge();
    void everyOpenChoiceHasAQuestionAndSomebodyToAsk();
    void anAnswerBringsNothingThatWasNotAnnounced();
    void aFurtherLineTakesNoProcedureAway();
    void moreLinesOfOneKindChangeNoProcedure();
    void aThousandLinesRouteAtOnce();
    void routesOfAHundredLines();

private:
    Route route(const Request &request) const { return routeOf(request, m_directory, m_rules, kDay); }
    void check(int count, int lines, const std::function<QString(const Request &)> &fault);
    /// The request with one open fact answered.
    QString faultAfterAnswering(const Request &request, const Undecided &open, const Route &before);

    Directory m_directory;
    RuleTable m_rules;
};

void TestRouteProperties::initTestCase()
{
    m_directory = shippedDirectory().value();
    const auto rules = shippedRules();
    QVERIFY2(rules, rules ? "" : qPrintable(toPlainText(rules.error())));
    m_rules = *rules;
}

void TestRouteProperties::check(int count, int lines, const std::function<QString(const Request &)> &fault)
{
    GeneratedRequests requests(m_directory, 20261122);
    for (int i = 0; i < count; ++i) {
        const Request request = requests.next(lines);
        const QString found = fault(request);
        QVERIFY2(found.isEmpty(), qPrintable(found + u"\n"_s + describe(request)));
    }
}

void TestRouteProperties::theSameRequestGivesTheSameRoute()
{
    check(100, 6, [this](const Request &request) {
        return route(request) == route(request) ? QString() : u"two routes differ"_s;
    });
}

void TestRouteProperties::everyFlowIsCoveredOrReported()
{
    check(150, 4, [this](const Request &request) {
        const Route found = route(request);
        for (const Flow &flow : found.flows) {
            const bool isOwn = flow.provider == flow.recipient;
            const bool isCovered = std::ranges::any_of(
                found.procedures, [&](const Procedure &procedure) { return procedure.flows.contains(flow.id); });
            const bool isReported = std::ranges::contains(found.findings, u"no-rule"_s, &Finding::code);
            if (!isOwn && !isCovered && !isReported)
                return u"%1 is silently free"_s.arg(flow.id);
        }
        return QString();
    });
}

void TestRouteProperties::everyProcedureSaysWhy()
{
    check(200, 5, [this](const Request &request) {
        for (const Procedure &procedure : route(request).procedures)
            for (const Reason &reason : procedure.because)
                if (reason.source.isEmpty() || reason.evidence.isEmpty() || reason.text.byLanguage.size() != 4
                    || (reason.facts.empty() && reason.trace.isEmpty()))
                    return u"%1 by %2: reason incomplete"_s.arg(procedure.id.value, reason.rule);
        const Route found = route(request);
        const bool all = std::ranges::none_of(found.procedures, [](const Procedure &p) { return p.because.empty(); });
        return all ? QString() : u"a procedure without a reason"_s;
    });
}

void TestRouteProperties::theOrderRespectsEveryEdge()
{
    check(200, 8, [this](const Request &request) {
        QSet<TrackId> placed;
        for (const Procedure &procedure : route(request).procedures) {
            for (const TrackId &before : procedure.after)
                if (!placed.contains(before))
                    return u"%1 stands before %2"_s.arg(procedure.id.value, before.value);
            placed.insert(procedure.id);
        }
        return QString();
    });
}

void TestRouteProperties::everyOpenChoiceHasAQuestionAndSomebodyToAsk()
{
    check(200, 4, [this](const Request &request) {
        const Route found = route(request);
        for (const Undecided &open : found.undecided) {
            if (open.question.byLanguage.size() != 4 || open.asks.empty() || open.facts.isEmpty())
                return u"%1: no question, nobody to ask, or no fact"_s.arg(open.rule);
            for (const QString &procedure : open.between) {
                const auto stands = [&](const Procedure &p) { return p.procedure == procedure && isAsked(p); };
                if (procedure != u"none"_s && !std::ranges::any_of(found.procedures, stands))
                    return u"%1 is a branch, but not in the route"_s.arg(procedure);
            }
        }
        return QString();
    });
}

QString TestRouteProperties::faultAfterAnswering(const Request &request, const Undecided &open, const Route &before)
{
    const QString &name = open.facts.front();
    const auto kind = std::ranges::find(m_rules.facts, name, &FactKind::id);
    std::vector<QJsonValue> values{true, false};
    if (kind != m_rules.facts.end() && !kind->values.isEmpty())
        values.assign(kind->values.begin(), kind->values.end());
    for (const QJsonValue &value : values) {
        Request answered = request;
        answered.facts.insert(name, value);
        if (name == u"systematic"_s)
            answered.systematic = value.toBool();
        const Route after = route(answered);
        for (const Procedure &procedure : after.procedures)
            if (!wasAnnounced(before, procedure))
                return u"%1 becomes %2 when %3 is answered, and nobody had said so"_s.arg(
                    procedure.id.value, toString(procedure.status), name);
        for (const Procedure &procedure : before.procedures)
            if (procedure.status == ProcedureStatus::Required) {
                const Procedure *still = after.find(procedure.id);
                if (!still || still->status != ProcedureStatus::Required)
                    return u"%1 was certain, and is gone when %2 is answered"_s.arg(procedure.id.value, name);
            }
    }
    return {};
}

void TestRouteProperties::anAnswerBringsNothingThatWasNotAnnounced()
{
    int answered = 0;
    check(250, 3, [&](const Request &request) {
        const Route before = route(request);
        for (const Undecided &open : before.undecided) {
            ++answered;
            if (const QString fault = faultAfterAnswering(request, open, before); !fault.isEmpty())
                return fault;
        }
        return QString();
    });
    QVERIFY2(answered > 50, "too few open choices to say anything");
}

void TestRouteProperties::aFurtherLineTakesNoProcedureAway()
{
    GeneratedRequests more(m_directory, 7);
    check(150, 3, [&](const Request &request) {
        Request longer = request;
        // Social data of a further institution may rightly move a file to the KSZ; other data may not.
        longer.lines.push_back(more.line(99, more.oneOf({u"education"_s, u"fiscal"_s, u"other"_s, u"health"_s})));
        const Route before = route(request);
        const Route after = route(longer);
        for (const Procedure &procedure : before.procedures) {
            const Procedure *still = after.find(procedure.id);
            if (procedure.status == ProcedureStatus::Required && (!still || still->status != ProcedureStatus::Required))
                return u"%1 is gone"_s.arg(procedure.id.value);
        }
        return QString();
    });
}

void TestRouteProperties::moreLinesOfOneKindChangeNoProcedure()
{
    check(100, 3, [this](const Request &request) {
        Request longer = request;
        for (int copy = 0; copy < 20; ++copy)
            for (const Line &line : request.lines) {
                longer.lines.push_back(line);
                longer.lines.back().id = LineId(u"%1-%2"_s.arg(line.id.value).arg(copy));
            }
        const Route before = route(request);
        const Route after = route(longer);
        const bool isSame = before.procedures.size() == after.procedures.size()
            && std::ranges::equal(before.procedures, after.procedures, [](const Procedure &a, const Procedure &b) {
                                return a.id == b.id && a.status == b.status && a.after == b.after;
                            });
        return isSame && before.undecided == after.undecided ? QString() : u"copies of lines change the route"_s;
    });
}

void TestRouteProperties::aThousandLinesRouteAtOnce()
{
    const Request request = GeneratedRequests(m_directory, 3).next(1000);
    const std::clock_t start = std::clock();
    const Route found = route(request);
    const qint64 ms = millisecondsSince(start);
    qInfo("1000 lines in %zu flows: %lld ms", found.flows.size(), static_cast<long long>(ms));
    QVERIFY2(ms < 2000, "the bar of an optimised build is 50 ms for a thousand lines of a real dossier");
}

void TestRouteProperties::routesOfAHundredLines()
{
    // A dossier as they are: a hundred variables of four bodies for one recipient.
    Request request = GeneratedRequests(m_directory, 5).next(0);
    request.recipients = {OrganisationId(u"kuleuven"_s)};
    request.purpose = u"research"_s;
    request.identifiability = u"pseudonymised"_s;
    request.channel = u"ksz"_s;
    const QStringList providers{u"rsz"_s, u"vdab"_s, u"rva"_s, u"fodfin"_s};
    for (int i = 0; i < 100; ++i) {
        Line line = GeneratedRequests(m_directory, 1).line(i, i % 4 == 3 ? u"fiscal"_s : u"social"_s);
        line.provider = OrganisationId(providers.at(i % 4));
        line.flags = i % 8 < 4 ? QStringList{u"highlyPersonal"_s} : QStringList{};
        request.lines.push_back(line);
    }
    const std::clock_t start = std::clock();
    int count = 0;
    while (millisecondsSince(start) < 500) {
        (void)route(request);
        ++count;
    }
    qInfo("%lld dossiers of 100 lines a second and core",
          static_cast<long long>(count * 1000LL / millisecondsSince(start)));
    QVERIFY(count > 0);
}

QTEST_GUILESS_MAIN(TestRouteProperties)
#include "tst_routeproperties.moc"
