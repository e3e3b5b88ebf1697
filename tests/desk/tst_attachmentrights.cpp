// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/draftdesk.h"
#include "desk/evidencedesk.h"

#include "base/hash.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace beraad;

/// Whoever may read an answer may read the file that it names, and nobody else; a fingerprint opens nothing.
class TestAttachmentRights : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theOwnerReadsTheFileOfADraft();
    void whoSeesTheDossierReadsItsFiles();
    void aFingerprintAloneOpensNothing();
    void aFingerprintAloneIsNotSubmitted();
    void anAmendmentTakesItsFilesAlong();
    void aSupplementNamesOnlyWhatItsPersonHad();
    void exportAndImportCarryTheFiles();
    void importTakesNoFileThatWasChanged();
    void filesOfTheSameNameKeepEachOtherCompany();

private:
    void actAs(const char *person) { QVERIFY(m_desk->actAs(PersonId(QString::fromLatin1(person)))); }
    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    FileAnswer keep(const QString &name, const QByteArray &content)
    {
        return keepFile(m_desk->workspace(), write(name, content), m_desk->person().id, m_desk->now())
            .value_or(FileAnswer());
    }
    static Request request()
    {
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        Request request = document ? readRequest(*document).value_or(Request()) : Request();
        for (const char *file : {"S5.Q3", "S7.Q2b"}) // of the demo; each test names its own
            request.answers.remove(QLatin1StringView(file));
        return request;
    }
    static Request naming(const FileAnswer &file)
    {
        Request asked = request();
        asked.answers.insert(u"S7.Q2b"_s, toJson(file));
        return asked;
    }
    ErrorCode faultOf(const DossierId &id, const FileAnswer &file) const
    {
        const auto read = EvidenceDesk(*m_desk).attachment(id, file.content);
        return read ? ErrorCode::Cancelled : read.error().code;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::UTC)};
    CountedIds m_ids{u"test"_s};
    std::unique_ptr<Desk> m_desk;
    int m_round = 0;
};

void TestAttachmentRights::init()
{
    m_desk.reset();
    auto workspace = Workspace::create(m_folder.filePath(u"%1.beraad"_s.arg(++m_round)));
    QVERIFY(workspace);
    QVERIFY((*workspace)->saveOrganisations(shippedDirectory()->all()));
    QVERIFY((*workspace)->saveCommittees(*shippedCommittees()));
    QVERIFY((*workspace)->savePersons(*demoPeople()));
    auto desk = Desk::open(std::move(*workspace), m_clock, m_ids);
    QVERIFY2(desk, desk ? "" : qPrintable(toPlainText(desk.error())));
    m_desk = std::move(*desk);
    actAs("an.peeters");
}

void TestAttachmentRights::theOwnerReadsTheFileOfADraft()
{
    const FileAnswer file = keep(u"dpia.pdf"_s, "an assessment");
    QCOMPARE(file, (FileAnswer{u"dpia.pdf"_s, AttachmentId(sha256("an assessment")), 13}));
    const auto draft = DraftDesk(*m_desk).newDraft(naming(file));
    QCOMPARE(*EvidenceDesk(*m_desk).attachment(draft->id, file.content), "an assessment");
    const FileAnswer other = keep(u"other.pdf"_s, "kept, but not in this draft");
    QCOMPARE(faultOf(draft->id, other), ErrorCode::NotPermitted);
    actAs("lies.janssens"); // of the same university
    QCOMPARE(faultOf(draft->id, file), ErrorCode::NotPermitted);
}

void TestAttachmentRights::whoSeesTheDossierReadsItsFiles()
{
    const FileAnswer file = keep(u"dpia.pdf"_s, "an assessment");
    const auto draft = DraftDesk(*m_desk).newDraft(naming(file));
    const auto id = DraftDesk(*m_desk).submit(draft->id);
    QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
    for (const char *person : {"an.peeters", "lies.janssens", "sofie.claes", "hilde.wouters"}) {
        actAs(person);
        QCOMPARE(EvidenceDesk(*m_desk).attachment(*id, file.content), Result<QByteArray>("an assessment"));
    }
    for (const char *person : {"els.baert", "marc.dubois", "emma.declercq"}) {
        actAs(person);
        QCOMPARE(faultOf(*id, file), ErrorCode::NotPermitted);
    }
    actAs("sofie.claes");
    QCOMPARE(faultOf(DossierId(u"no such dossier"_s), file), ErrorCode::NotPermitted);
}

void TestAttachmentRights::aFingerprintAloneOpensNothing()
{
    const FileAnswer file = keep(u"secret.pdf"_s, "a secret of Leuven");
    actAs("els.baert");
    const auto draft = DraftDesk(*m_desk).newDraft(naming(file));
    QVERIFY(draft);
    QCOMPARE(faultOf(draft->id, file), ErrorCode::NotPermitted);
    keep(u"copy.pdf"_s, "a secret of Leuven"); // now she shows that she has it
    QVERIFY(EvidenceDesk(*m_desk).attachment(draft->id, file.content));
}

void TestAttachmentRights::aFingerprintAloneIsNotSubmitted()
{
    const FileAnswer file = keep(u"secret.pdf"_s, "a secret of Leuven");
    actAs("els.baert");
    Request asked = naming(file);
    asked.requester = OrganisationId(u"rekenhof"_s);
    const auto refused = DraftDesk(*m_desk).submitRequest(asked);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QCOMPARE(refused.error().problems.size(), size_t(1));
    QVERIFY(m_desk->workspace().dossiers({})->empty());
    asked.answers.insert(u"S7.Q2b"_s, toJson(FileAnswer{u"elsewhere.pdf"_s, AttachmentId(sha256("elsewhere")), 9}));
    const auto filed = DraftDesk(*m_desk).submitRequest(asked); // what is not here opens nothing
    QVERIFY2(filed, filed ? "" : qPrintable(toPlainText(filed.error())));
    QCOMPARE(EvidenceDesk(*m_desk).missingFilesOf(asked)->size(), size_t(1));
}

void TestAttachmentRights::anAmendmentTakesItsFilesAlong()
{
    const FileAnswer file = keep(u"dpia.pdf"_s, "an assessment");
    const auto id = DraftDesk(*m_desk).submit(DraftDesk(*m_desk).newDraft(naming(file))->id);
    QVERIFY(id);
    Person colleague;
    colleague.id = PersonId(u"colleague"_s);
    colleague.name = u"A colleague"_s;
    colleague.organisations = {OrganisationId(u"kuleuven"_s)};
    colleague.roles = {Role::Requester};
    QVERIFY(m_desk->addPerson(colleague));
    Request next = naming(file);
    next.follows = *id;
    const auto draft = DraftDesk(*m_desk).newDraft(next);
    QVERIFY(EvidenceDesk(*m_desk).attachment(draft->id, file.content));
    next.follows = {};
    next.origins.insert(u"S7.Q2b"_s, {id->value, {}});
    QVERIFY(EvidenceDesk(*m_desk).attachment(DraftDesk(*m_desk).newDraft(next)->id, file.content));
    next.origins.clear();
    QCOMPARE(faultOf(DraftDesk(*m_desk).newDraft(next)->id, file), ErrorCode::NotPermitted);
}

void TestAttachmentRights::aSupplementNamesOnlyWhatItsPersonHad()
{
    const FileAnswer own = keep(u"dpia.pdf"_s, "an assessment");
    const auto id = DraftDesk(*m_desk).submit(DraftDesk(*m_desk).newDraft(naming(own))->id);
    actAs("els.baert");
    const FileAnswer foreign = keep(u"secret.pdf"_s, "a secret of the court");
    actAs("hilde.wouters");
    const auto state = m_desk->dossier(*id);
    const auto track
        = std::ranges::find(state->tracks, u"ivc-ssh"_s, [](const TrackState &t) { return t.plan.procedure; });
    QVERIFY(track != state->tracks.end());
    QVERIFY(m_desk->carryOut(*id, command::Return{track->plan.id, u"unclear"_s, {u"S7.Q6"_s}}));
    actAs("an.peeters");
    const auto supplement = [&](const FileAnswer &file) {
        return m_desk->carryOut(*id, command::Supplement{u"here"_s, {{u"S7.Q6"_s, toJson(file)}}});
    };
    QCOMPARE(supplement(foreign).error().code, ErrorCode::NotPermitted);
    const auto done = supplement(own);
    QVERIFY2(done, done ? "" : qPrintable(toPlainText(done.error())));
}

void TestAttachmentRights::exportAndImportCarryTheFiles()
{
    const FileAnswer file = keep(u"dpia.pdf"_s, "an assessment");
    const Request asked = naming(file);
    const auto draft = DraftDesk(*m_desk).newDraft(asked);
    const QString folder = filesFolderOf(m_folder.filePath(u"study%1.request.json"_s.arg(m_round)));
    QVERIFY(folder.endsWith(u"/study%1-files"_s.arg(m_round)));
    const auto written = EvidenceDesk(*m_desk).writeFiles(asked, draft->id, folder);
    QVERIFY2(written, written ? "" : qPrintable(toPlainText(written.error())));
    QCOMPARE(written->moved, std::vector{file});
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"dpia.pdf"_s});
    QVERIFY(EvidenceDesk(*m_desk).writeFiles(asked, draft->id, folder)); // a second export adds nothing
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

    QVERIFY(QFile::rename(folder + u"/dpia.pdf"_s, folder + u"/renamed.bin"_s)); // the content counts
    init(); // another workspace
    QCOMPARE(EvidenceDesk(*m_desk).missingFilesOf(asked)->size(), size_t(1));
    const auto taken = EvidenceDesk(*m_desk).takeFiles(asked, folder);
    QVERIFY(taken && taken->missing.empty());
    QVERIFY(EvidenceDesk(*m_desk).missingFilesOf(asked)->empty());
    QCOMPARE(*EvidenceDesk(*m_desk).attachment(DraftDesk(*m_desk).newDraft(asked)->id, file.content), "an assessment");
}

void TestAttachmentRights::importTakesNoFileThatWasChanged()
{
    const FileAnswer file{u"dpia.pdf"_s, AttachmentId(sha256("an assessment")), 13};
    const QString folder = m_folder.filePath(u"changed"_s);
    QVERIFY(QDir().mkpath(folder));
    write(u"changed/dpia.pdf"_s, "AN assessment"); // as long, another content
    const auto taken = EvidenceDesk(*m_desk).takeFiles(naming(file), folder);
    QVERIFY(taken);
    QCOMPARE(taken->missing, std::vector{file});
    QCOMPARE(m_desk->workspace().info()->attachments, 0);
    QCOMPARE(EvidenceDesk(*m_desk).takeFiles(naming(file), folder + u"/none"_s)->missing.size(), size_t(1));
}

void TestAttachmentRights::filesOfTheSameNameKeepEachOtherCompany()
{
    const FileAnswer first = keep(u"plan.pdf"_s, "of the first");
    const FileAnswer second = keep(u"plan.pdf"_s, "of the second");
    FileAnswer hostile = keep(u"x.pdf"_s, "of a stranger");
    hostile.name = u"../../.plan.pdf"_s;
    Request asked = naming(first);
    asked.answers.insert(u"S7.Q6"_s, toJson(second));
    asked.answers.insert(u"S7.Q7"_s, toJson(hostile));
    const QString folder = m_folder.filePath(u"same"_s);
    const auto written = EvidenceDesk(*m_desk).writeFiles(asked, DraftDesk(*m_desk).newDraft(asked)->id, folder);
    QVERIFY2(written, written ? "" : qPrintable(toPlainText(written.error())));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{u"plan (2).pdf"_s, u"plan (3).pdf"_s, u"plan.pdf"_s}));
    QVERIFY(!QFile::exists(m_folder.path() + u"/../.plan.pdf"_s));
}

QTEST_MAIN(TestAttachmentRights)
#include "tst_attachmentrights.moc"
