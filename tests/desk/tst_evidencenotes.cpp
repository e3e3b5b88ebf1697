// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"
#include "ui/demodesk.h"

#include <QFile>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// Notes beside a file: read by the people of the body for which they are made, changed by who made them.
class TestEvidenceNotes : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_demo = std::make_unique<DemoDesk>();
        const QString fault = m_demo->open();
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        actAs("an.peeters");
        const QString path = m_demo->folder() + u"/plan.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a plan") > 0);
        file.close();
        m_file = keepFile(desk().workspace(), path, desk().person().id, desk().now()).value_or(FileAnswer());
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        Request request = readRequest(*document).value_or(Request());
        request.answers.insert(u"S7.Q2b"_s, toJson(m_file));
        const auto filed = DraftDesk(desk()).submitRequest(request);
        QVERIFY2(filed, filed ? "" : qPrintable(toPlainText(filed.error())));
        m_dossier = *filed;
        actAs("sofie.claes");
    }

    void noteIsKeptChangedAndRemoved()
    {
        const auto kept = EvidenceDesk(desk()).saveNote(m_dossier, note(u"too wide"_s));
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(kept->person, PersonId(u"sofie.claes"_s));
        QCOMPARE(kept->changed, desk().now());
        QCOMPARE(*EvidenceDesk(desk()).notesOn(m_dossier, m_file.content),
                 std::vector{*kept}); // with its boxes, as it went in
        EvidenceNote better = *kept;
        better.note = u"wide enough"_s;
        QVERIFY(EvidenceDesk(desk()).saveNote(m_dossier, better));
        QCOMPARE(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content)->size(), 1U);
        QCOMPARE(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content)->front().note, u"wide enough"_s);
        QVERIFY(EvidenceDesk(desk()).removeNote(m_dossier, better));
        QVERIFY(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content)->empty());
        QCOMPARE(EvidenceDesk(desk()).removeNote(m_dossier, better).error().code, ErrorCode::NotFound);
        QCOMPARE(*EvidenceDesk(desk()).attachment(m_dossier, m_file.content), "a plan"); // never in the file
    }

    void colleaguesReadAndOthersDoNot()
    {
        const OrganisationId own = desk().person().organisations.front();
        EvidenceNote mine = note(u"for us"_s);
        mine.organisation = own;
        const auto kept = EvidenceDesk(desk()).saveNote(m_dossier, mine);
        QVERIFY(kept);
        actAs("an.peeters"); // the requester sees the file, and none of the notes of its reviewers
        QVERIFY(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content)->empty());
        QCOMPARE(EvidenceDesk(desk()).saveNote(m_dossier, *kept).error().code, ErrorCode::NotPermitted);
        QCOMPARE(EvidenceDesk(desk()).removeNote(m_dossier, *kept).error().code, ErrorCode::NotFound);
        actAs("els.baert"); // sees nothing of the dossier
        QCOMPARE(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content).error().code, ErrorCode::NotPermitted);
        QCOMPARE(EvidenceDesk(desk()).saveNote(m_dossier, note(u"x"_s)).error().code, ErrorCode::NotPermitted);
    }

    void nobodySpeaksForAnother()
    {
        EvidenceNote other = note(u"x"_s);
        other.organisation = OrganisationId(u"rsz"_s);
        QVERIFY(!desk().person().speaksFor(other.organisation));
        QCOMPARE(EvidenceDesk(desk()).saveNote(m_dossier, other).error().code, ErrorCode::NotPermitted);
    }

    void notesStayWhenTheFileIsMendedAndGoWithIt()
    {
        QVERIFY(EvidenceDesk(desk()).saveNote(m_dossier, note(u"stays"_s)));
        const auto tidied = desk().workspace().tidyAttachments(desk().now().addDays(10));
        QVERIFY(tidied);
        QCOMPARE(EvidenceDesk(desk()).notesOn(m_dossier, m_file.content)->size(), 1U); // the dossier names the file
        QVERIFY(desk().workspace().verify()->isClean());
        // A file that nobody names goes, and what was noted beside it.
        const QString path = m_demo->folder() + u"/loose.pdf"_s;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("loose") > 0);
        file.close();
        const auto loose = keepFile(desk().workspace(), path, desk().person().id, desk().now());
        EvidenceNote lost = note(u"goes"_s);
        lost.id = u"n9"_s;
        lost.attachment = loose->content;
        QVERIFY(desk().workspace().saveEvidenceNote(lost));
        QVERIFY(desk().workspace().tidyAttachments(desk().now().addDays(10)));
        QVERIFY(desk().workspace().evidenceNotes(loose->content)->empty());
    }

private:
    Desk &desk() { return m_demo->desk(); }
    void actAs(const char *person) { QVERIFY(desk().actAs(PersonId(QString::fromLatin1(person)))); }
    EvidenceNote note(const QString &text) const
    {
        EvidenceNote made;
        made.attachment = m_file.content;
        made.page = 2;
        made.boxes = {QRectF(10, 20.5, 30, 40), QRectF(1, 2, 3, 4)};
        made.quote = u"“quoted”\nwords"_s;
        made.note = text;
        return made;
    }

    std::unique_ptr<DemoDesk> m_demo;
    FileAnswer m_file;
    DossierId m_dossier;
};

QTEST_MAIN(TestEvidenceNotes)
#include "tst_evidencenotes.moc"
