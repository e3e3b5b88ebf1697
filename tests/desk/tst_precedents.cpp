// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reviewdesk.h"
#include "tests/desk/fileddesk.h"
#include "tests/store/rawfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// What was said before of the same variable: signed by anybody, or one's own; and never more than one may see.
class TestPrecedents : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsSignedOrOwnIsAPrecedent()
    {
        FiledDesk filed;
        const DossierId earlier = filed.file();
        const DossierId now = filed.file();
        filed.actAs("sofie.claes");
        filed.carryOut(earlier,
                       command::GiveVerdict{FiledDesk::body("agodi"), FiledDesk::lines({"l1"}),
                                            FiledDesk::refusal(u"Nog een nota."_s)});
        const auto own = ReviewDesk(filed.desk()).precedentsOf(FiledDesk::line("l1"), now);
        QCOMPARE(own->size(), 1u); // one's own note
        QVERIFY(!own->front().isSigned);
        QCOMPARE(countOf(filed, now, "l1"), PrecedentCount());
        filed.actAs("nathalie.lambert"); // of the RSZ: what AGODI has not signed is AGODI's
        QVERIFY(ReviewDesk(filed.desk()).precedentsOf(FiledDesk::line("l1"), now)->empty());
        filed.actAs("greet.vandamme"); // AGODI's controller reads its notes
        QCOMPARE(ReviewDesk(filed.desk()).precedentsOf(FiledDesk::line("l1"), now)->size(), 1u);
    }

    void aDossierOfOthersIsNotNamed()
    {
        FiledDesk filed;
        const DossierId earlier = filed.file();
        filed.adviseAll(earlier, "sofie.claes", "agodi", FiledDesk::refusal(u"Zie het dossier van de KU Leuven."_s));
        const DossierId now = filed.file();
        const auto precedent = [&](const char *person) {
            filed.actAs(person);
            return ReviewDesk(filed.desk()).precedentsOf(FiledDesk::line("l1"), now)->front();
        };
        const VerdictRow own = precedent("sofie.claes");
        QVERIFY(!own.dossierTitle.isEmpty());
        QCOMPARE(own.verdict.sentence, u"Zie het dossier van de KU Leuven."_s);
        const VerdictRow foreign = precedent("saskia.mertens"); // of a body with no part in it
        QVERIFY(foreign.dossierTitle.isEmpty());
        QVERIFY(foreign.verdict.sentence.isEmpty());
        QVERIFY(foreign.line.isEmpty());
        QVERIFY(foreign.verdict.kind == VerdictKind::Refuse); // what was said, why in a coded word, and by whom
        QCOMPARE(foreign.verdict.reason, u"necessity"_s);
        QCOMPARE(foreign.organisation, FiledDesk::body("agodi"));
        QCOMPARE(foreign.dossier, earlier);
    }

    void theLikestComesFirst()
    {
        FiledDesk filed;
        Request other = FiledDesk::schoolToWork();
        const DossierId alike = filed.file();
        filed.adviseAll(alike, "sofie.claes", "agodi");
        other.purpose = u"audit"_s;
        const DossierId audit = filed.file(other);
        filed.moveTo(QDate(2026, 11, 24));
        filed.adviseAll(audit, "sofie.claes", "agodi", FiledDesk::refusal(u"Nee."_s));
        const DossierId now = filed.file();
        filed.actAs("sofie.claes");
        const auto rows = ReviewDesk(filed.desk()).precedentsOf(FiledDesk::line("l1"), now);
        QCOMPARE(rows->size(), 2u);
        QCOMPARE(rows->front().dossier, alike); // older, but for the same purpose
        QCOMPARE(countOf(filed, now, "l1"), (PrecedentCount{1, 1, 1, 0}));
        Line coarser = FiledDesk::line("l1");
        coarser.granularity = u"class"_s;
        const auto counts = ReviewDesk(filed.desk()).precedentCounts({coarser}, now);
        QCOMPARE(counts->value(coarser.id), (PrecedentCount{1, 1, 0, 0}));
    }

    void aReplacementDoesNotLetTheVariableGo()
    {
        FiledDesk filed;
        const DossierId earlier = filed.file();
        Verdict verdict;
        verdict.kind = VerdictKind::Replace;
        verdict.reason = u"necessity"_s;
        verdict.replacement = u"agodi/duaal-leren/duaal-leren"_s;
        filed.adviseAll(earlier, "sofie.claes", "agodi", verdict);
        const DossierId now = filed.file();
        QCOMPARE(countOf(filed, now, "l1"), (PrecedentCount{0, 1, 0, 1}));
    }

    /// Ten thousand lines with twenty precedents each: the grid asks for all of them whenever a dossier is opened.
    void tenThousandLinesAreCountedAtOnce()
    {
        FiledDesk filed;
        const int lineCount = 10'000;
        rawfile::run(filed.path(),
                     u"insert into dossier (id, title, search_key, requester, requester_person, purpose, submitted,"
                     " last_event, line_count, open_questions, phase) with recursive n(i) as (select 1 union all select"
                     " i + 1 from n where i < 20) select 'p' || i, 't', 't', 'o', 'p', case i % 2 when 0 then"
                     " 'research' else 'audit' end, '2020', '2020', 1, 0, 'decided' from n"_s);
        rawfile::run(
            filed.path(),
            u"insert into verdict (dossier, line, organisation, variable, purpose, granularity, kind, value, at)"
            " with recursive n(i) as (select 0 union all select i + 1 from n where i < %1)"
            " select d.id, 'l' || i, 'rsz', 'rsz/set/v' || i, d.purpose, 'exact',"
            " case i % 4 when 0 then 'refuse' else 'approve' end, '{}', '2020' from n, dossier d"_s.arg(lineCount - 1));
        std::vector<Line> lines(static_cast<size_t>(lineCount));
        for (int i = 0; i < lineCount; ++i) {
            Line &line = lines.at(static_cast<size_t>(i));
            line.id = LineId(u"l%1"_s.arg(i));
            line.provider = FiledDesk::body("rsz");
            line.dataset = u"set"_s;
            line.variable = u"v%1"_s.arg(i);
            line.granularity = u"exact"_s;
        }
        const auto counts = ReviewDesk(filed.desk()).precedentCounts(lines, {});
        QVERIFY(counts);
        QCOMPARE(counts->size(), lineCount);
        QCOMPARE(counts->value(LineId(u"l4"_s)), (PrecedentCount{0, 20, 0, 0}));
        QCOMPARE(counts->value(LineId(u"l5"_s)), (PrecedentCount{20, 0, 0, 0}));
    }

private:
    static PrecedentCount countOf(FiledDesk &filed, const DossierId &dossier, const char *line)
    {
        const auto counts = ReviewDesk(filed.desk()).precedentCounts({FiledDesk::line(line)}, dossier);
        return counts ? counts->value(LineId(QLatin1StringView(line))) : PrecedentCount{-1, -1, -1, -1};
    }
};

QTEST_MAIN(TestPrecedents)
#include "tst_precedents.moc"
