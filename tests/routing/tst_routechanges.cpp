// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/generatedrequests.h"
#include "routing/route.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QDate kDay(2026, 11, 22);

} // namespace

/// What must hold between the routes of two requests of which one is the other, changed.
class TestRouteChanges : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theOrderOfLinesChangesNothing();
    void aRemovedLineAddsOnlyWhatARuleSays();
    void aForgottenFactIsNeverASilentNo();
    void aCategoryNotSaidMayBeSocial();

private:
    Route route(const Request &request) const { return routeOf(request, m_directory, m_rules, kDay); }
    void check(int count, int lines, const std::function<QString(const Request &)> &fault);

    Directory m_directory;
    RuleTable m_rules;
};

void TestRouteChanges::initTestCase()
{
    m_directory = shippedDirectory().value();
    m_rules = shippedRules().value();
}

void TestRouteChanges::check(int count, int lines, const std::function<QString(const Request &)> &fault)
{
    GeneratedRequests requests(m_directory, 1981);
    for (int i = 0; i < count; ++i) {
        const Request request = requests.next(lines);
        const QString found = fault(request);
        QVERIFY2(found.isEmpty(), qPrintable(found + u"\n"_s + describe(request)));
    }
}

void TestRouteChanges::theOrderOfLinesChangesNothing()
{
    const auto shownIn = [](const Route &route) {
        QStringList shown;
        for (const Procedure &procedure : route.procedures) {
            QStringList parts{procedure.id.value, toString(procedure.status), procedure.kind};
            QStringList more = procedure.flows;
            for (const LineId &line : procedure.lines)
                more << line.value;
            for (const TrackId &track : procedure.after)
                more << track.value;
            for (const Reason &reason : procedure.because)
                more << reason.rule;
            more.sort();
            shown << (parts + more).join(u' ');
        }
        for (const Undecided &open : route.undecided)
            shown << u"? "_s + open.flow + open.between.join(u'/');
        for (const Finding &finding : route.findings)
            shown << u"! "_s + finding.rule + finding.text.in(u"nl"_s);
        shown << QString::number(route.expectedDays());
        shown.sort();
        return shown;
    };
    std::mt19937 random(20261122);
    check(200, 7, [&](const Request &request) {
        Request shuffled = request;
        std::ranges::shuffle(shuffled.lines, random);
        const QStringList before = shownIn(route(request));
        const QStringList after = shownIn(route(shuffled));
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
            if (before.value(i) != after.value(i))
                return u"%1\nbecomes %2"_s.arg(before.value(i), after.value(i));
        return QString();
    });
}

namespace {

/// What losing a line may bring, because a rule says that the line was in its way.
struct LawfulArrival {
    QString procedure;
    QStringList rules; ///< that bring it
    QString why;
};

const std::vector<LawfulArrival> &lawfulArrivals()
{
    static const std::vector<LawfulArrival> all{
        {u"small-cell-check"_s,
         {u"R-00"_s},
         u"anonymous social data of a second institution were what kept it with the KSZ (R-01)"_s},
    };
    return all;
}

} // namespace

void TestRouteChanges::aRemovedLineAddsOnlyWhatARuleSays()
{
    QSet<QString> seen;
    int removed = 0;
    check(300, 4, [&](const Request &request) {
        const Route before = route(request);
        for (size_t i = 0; i < request.lines.size(); ++i) {
            Request shorter = request;
            shorter.lines.erase(shorter.lines.begin() + static_cast<std::ptrdiff_t>(i));
            ++removed;
            for (const Procedure &procedure : route(shorter).procedures) {
                const Procedure *known = before.find(procedure.id);
                if (procedure.status != ProcedureStatus::Required
                    || (known && known->status == ProcedureStatus::Required))
                    continue;
                const auto isLawful = [&](const LawfulArrival &arrival) {
                    return arrival.procedure == procedure.procedure
                        && std::ranges::all_of(procedure.because, [&](const Reason &reason) {
                               return arrival.rules.contains(reason.rule);
                           });
                };
                if (std::ranges::none_of(lawfulArrivals(), isLawful))
                    return u"%1 (%2) becomes required without %3"_s.arg(
                        procedure.id.value, procedure.because.front().rule, request.lines[i].id.value);
                seen.insert(procedure.procedure);
            }
        }
        return QString();
    });
    qInfo("%d lines removed; lawful arrivals met: %s", removed,
          qPrintable(QStringList(seen.begin(), seen.end()).join(u", "_s)));
    for (const LawfulArrival &arrival : lawfulArrivals())
        QVERIFY2(seen.contains(arrival.procedure), "an exception that is never needed");
    QVERIFY(removed > 1000);
}

/// A fact that the request gives, taken away: what was required must still be seen.
void TestRouteChanges::aForgottenFactIsNeverASilentNo()
{
    int required = 0;
    const auto faultWithout = [&](const Route &before, const Request &poorer, const QString &fact) {
        const Route after = route(poorer);
        for (const Procedure &procedure : before.procedures) {
            if (procedure.status != ProcedureStatus::Required)
                continue;
            ++required;
            const QString &flow = procedure.flows.front();
            const bool stands = std::ranges::any_of(after.procedures, [&](const Procedure &p) {
                return p.procedure == procedure.procedure && p.status != ProcedureStatus::Exempt
                    && p.flows.contains(flow);
            });
            const bool isOpen = std::ranges::any_of(after.undecided, [&](const Undecided &open) {
                return open.flow == flow && open.between.contains(procedure.procedure);
            });
            const bool isReported = std::ranges::any_of(after.findings, [&](const Finding &finding) {
                return finding.code == u"no-rule"_s && finding.text.in(u"nl"_s).contains(flow);
            });
            if (!stands && !isOpen && !isReported)
                return u"%1 was required, and is silent when %2 is unknown"_s.arg(procedure.id.value, fact);
        }
        return QString();
    };
    check(200, 3, [&](const Request &request) {
        const Route before = route(request);
        Request poorer = request;
        poorer.purpose.clear();
        if (const QString fault = faultWithout(before, poorer, u"purpose"_s); !fault.isEmpty())
            return fault;
        poorer = request;
        poorer.systematic.reset();
        if (const QString fault = faultWithout(before, poorer, u"systematic"_s); !fault.isEmpty())
            return fault;
        poorer = request;
        poorer.identifiability.clear();
        if (const QString fault = faultWithout(before, poorer, u"identifiability"_s); !fault.isEmpty())
            return fault;
        for (size_t i = 0; i < request.lines.size(); ++i) {
            poorer = request;
            poorer.lines[i].category.clear();
            if (const QString fault = faultWithout(before, poorer, u"category of "_s + request.lines[i].id.value);
                !fault.isEmpty())
                return fault;
        }
        return QString();
    });
    QVERIFY2(required > 2000, "too little was required to say anything");
}

/// Whether social data come from several institutions hangs on every line, also on one that nobody classified yet.
void TestRouteChanges::aCategoryNotSaidMayBeSocial()
{
    Request request;
    request.requester = OrganisationId(u"kuleuven"_s);
    request.recipients = {request.requester};
    request.purpose = u"research"_s;
    request.identifiability = u"anonymous"_s;
    request.systematic = true;
    request.channel = u"direct"_s;
    for (const QString &provider : {u"rva"_s, u"rsz"_s}) {
        Line line;
        line.id = LineId(provider);
        line.provider = OrganisationId(provider);
        line.category = u"social"_s;
        request.lines.push_back(line);
    }
    QVERIFY(std::ranges::contains(route(request).procedures, u"general-18-140"_s, &Procedure::procedure));
    request.lines[1].category.clear();
    const Route unclear = route(request);
    const auto isOpen = [](const Undecided &open) { return open.between.contains(u"general-18-140"_s); };
    QVERIFY(std::ranges::any_of(unclear.undecided, isOpen));
}

QTEST_GUILESS_MAIN(TestRouteChanges)
#include "tst_routechanges.moc"
