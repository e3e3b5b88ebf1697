// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/decisionregister.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "desk/reviewdesk.h"
#include "tests/desk/fileddesk.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// What was decided, as each person may read it.
class TestDecisionRegister : public QObject {
    Q_OBJECT

private slots:
    void aSignedProtocolIsInTheRegister()
    {
        const DossierId id = filedProtocol();
        m_filed->actAs("an.peeters");
        const auto entries = DecisionRegister(m_filed->desk()).entries();
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1u);
        const RegisterEntry &listed = entries->front();
        QCOMPARE(listed.number, u"P/2026/1"_s);
        QCOMPARE(listed.body, u"agodi"_s);
        QCOMPARE(listed.dossier, id);
        QVERIFY(listed.variables.empty());
        const auto whole = DecisionRegister(m_filed->desk()).entry(listed);
        QCOMPARE(whole->variables.size(), 3u); // l4 was refused
        QVERIFY(std::ranges::all_of(whole->variables,
                                    [](const VariableId &each) { return each.value.startsWith(u"agodi/"_s); }));
    }

    void whoHasNoPartReadsWhatIsPublic()
    {
        filedProtocol();
        m_filed->actAs("els.baert");
        DecisionRegister seen(m_filed->desk());
        const auto entries = seen.entries();
        QCOMPARE(entries->size(), 1u);
        const auto whole = seen.entry(entries->front());
        QVERIFY(whole && whole->variables.empty());
        QCOMPARE(whole->requester, u"kuleuven"_s);
    }

    void publishedDecisionsAreKeptOnceAndReplaced()
    {
        DecisionRegister kept(m_filed->desk());
        m_filed->actAs("an.peeters");
        QCOMPARE(kept.import(write("x"_ba)).error().code, ErrorCode::NotPermitted);
        m_filed->actAs("hilde.wouters");
        QVERIFY(!kept.import(write("number,body\n"_ba)));
        QVERIFY(kept.entries()->empty());
        QCOMPARE(*kept.import(write(decision("Eerst"))), (DecisionImport{1, 0, 0}));
        QCOMPARE(*kept.import(write(decision("Eerst"))), (DecisionImport{0, 0, 1}));
        QCOMPARE(*kept.import(write(decision("Anders"))), (DecisionImport{0, 1, 0}));
        QCOMPARE(kept.entries()->size(), 1u);
        QCOMPARE(kept.entries()->front().title, u"Anders"_s);
        QVERIFY(m_filed->desk().workspace().verify()->isClean());
    }

    void aPublishedDecisionIsAPrecedent()
    {
        const DossierId now = m_filed->file();
        m_filed->actAs("hilde.wouters");
        QVERIFY(DecisionRegister(m_filed->desk()).import(write(decision("Eerder"))));
        m_filed->actAs("sofie.claes");
        const Line line = FiledDesk::line("l1");
        const auto found = ReviewDesk(m_filed->desk()).precedentsOf(line, now);
        QCOMPARE(found->size(), 1u);
        QVERIFY(found->front().dossierTitle.contains(u"26/001"_s) && found->front().dossierTitle.contains(u"Eerder"_s));
        QVERIFY(found->front().verdict.kind == VerdictKind::Approve);
        const auto counts = ReviewDesk(m_filed->desk()).precedentCounts({line}, now);
        QCOMPARE(counts->value(line.id).granted, 1);
    }

    void theChainIsWalkedBothWays()
    {
        const DossierId first = filedProtocol();
        m_filed->actAs("an.peeters");
        const auto draft = DraftDesk(m_filed->desk()).newDraftFollowing(first, RequestKind::Amendment);
        QVERIFY(draft);
        Request asked = *DraftDesk(m_filed->desk()).draftRequest(draft->id);
        for (Line &line : asked.lines)
            if (line.provider == FiledDesk::body("agodi"))
                line.period.to = line.period.to.addYears(1);
        QVERIFY(DraftDesk(m_filed->desk()).saveDraft(draft->id, asked));
        const auto second = DraftDesk(m_filed->desk()).submit(draft->id);
        QVERIFY2(second, second ? "" : qPrintable(toPlainText(second.error())));
        sign(*second, u"P/2026/2"_s);
        m_filed->actAs("an.peeters");
        DecisionRegister seen(m_filed->desk());
        const auto entries = seen.entries();
        QCOMPARE(entries->size(), 2u);
        for (const RegisterEntry &entry : *entries) {
            const auto chain = seen.chainOf(entry, *entries);
            QCOMPARE(chain->size(), 2u);
            QCOMPARE(chain->front().number, u"P/2026/1"_s);
            QCOMPARE(chain->back().number, u"P/2026/2"_s);
        }
    }

    void whatIsExportedIsReadBack()
    {
        filedProtocol();
        const QString path = m_folder.filePath(u"out.csv"_s);
        QVERIFY(DecisionRegister(m_filed->desk()).exportPublic(path));
        FiledDesk other;
        other.actAs("hilde.wouters");
        QCOMPARE(*DecisionRegister(other.desk()).import(path), (DecisionImport{1, 0, 0}));
        QCOMPARE(DecisionRegister(other.desk()).entries()->front().number, u"P/2026/1"_s);
    }

    void init() { m_filed = std::make_unique<FiledDesk>(); }

private:
    static QByteArray decision(const char *title)
    {
        const VariableId variable = variableOf(FiledDesk::line("l1"));
        return QByteArray("number,body,on,outcome,title,purpose,variables\n26/001,ivc-kszg,2026-01-06,authorised,")
            + title + ",research," + variable.value.toUtf8() + '\n';
    }

    QString write(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"in.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }

    void sign(const DossierId &id, const QString &reference)
    {
        m_filed->adviseAll(id, "sofie.claes", "agodi", {}); // approves
        m_filed->adviseAll(id, "lies.janssens", "kuleuven", {});
        m_filed->actAs("greet.vandamme");
        m_filed->carryOut(id, command::Conclude{TrackId(u"protocol-vl:agodi"_s), m_filed->desk().today(), reference});
    }

    /// AGODI refuses l4 and signs a protocol for the rest.
    DossierId filedProtocol()
    {
        const DossierId id = m_filed->file();
        m_filed->actAs("sofie.claes");
        m_filed->carryOut(id, command::GiveVerdict{FiledDesk::body("agodi"), FiledDesk::lines({"l1", "l2", "l3"}), {}});
        m_filed->carryOut(id,
                          command::GiveVerdict{FiledDesk::body("agodi"), FiledDesk::lines({"l4"}),
                                               FiledDesk::refusal(u"Niet nodig."_s)});
        m_filed->carryOut(id, command::SignAdvice{FiledDesk::body("agodi"), u"Gunstig, behalve l4."_s});
        m_filed->adviseAll(id, "lies.janssens", "kuleuven", {});
        m_filed->actAs("greet.vandamme");
        m_filed->carryOut(id,
                          command::Conclude{TrackId(u"protocol-vl:agodi"_s), m_filed->desk().today(), u"P/2026/1"_s});
        return id;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FiledDesk> m_filed;
};

QTEST_GUILESS_MAIN(TestDecisionRegister)
#include "tst_decisionregister.moc"
