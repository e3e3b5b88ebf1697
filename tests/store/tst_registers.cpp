// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestRegisters : public QObject {
    Q_OBJECT

private slots:
    void init();
    void draftsAreKeptValidOrNot();
    void deletedDraftIsGone();
    void shippedDirectoryComesBackAsItWas();
    void personsComeBackAsTheyWere();
    void committeesComeBackAsTheyWere();
    void sessionsAreFoundByDay();
    void settingsHaveADefault();

private:
    Workspace &workspace() { return *m_workspace; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRegisters::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::create(m_folder->filePath(u"w.beraad"_s));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
}

void TestRegisters::draftsAreKeptValidOrNot()
{
    const QDateTime at(QDate(2026, 11, 22), QTime(10, 0, 0, 5), QTimeZone::UTC);
    const Draft early{DossierId(u"d1"_s),
                      PersonId(u"ann"_s),
                      {{u"title"_s, 7}, {u"odd"_s, QJsonArray{1.5, u"é\"'"_s, QJsonValue()}}},
                      at,
                      at};
    const Draft late{DossierId(u"d2"_s), PersonId(u"ann"_s), {}, at, at.addSecs(5)};
    QVERIFY(workspace().saveDraft(early));
    QVERIFY(workspace().saveDraft(late));
    QCOMPARE(*workspace().draft(early.id), early);
    QCOMPARE(*workspace().drafts(PersonId(u"ann"_s)), (std::vector<Draft>{late, early}));
    QCOMPARE(workspace().drafts(PersonId(u"bob"_s))->size(), 0);
    Draft changed = early;
    changed.request.insert(u"language"_s, u"fr"_s);
    changed.changed = at.addDays(1);
    QVERIFY(workspace().saveDraft(changed));
    QCOMPARE(*workspace().draft(early.id), changed);
    QCOMPARE(workspace().info()->drafts, 2);
}

void TestRegisters::deletedDraftIsGone()
{
    const Draft draft{DossierId(u"d1"_s), PersonId(u"ann"_s), {}, {}, {}};
    QVERIFY(workspace().saveDraft(draft));
    QVERIFY(workspace().deleteDraft(draft.id));
    QCOMPARE(workspace().draft(draft.id).error().code, ErrorCode::NotFound);
    QCOMPARE(workspace().deleteDraft(draft.id).error().code, ErrorCode::NotFound);
}

void TestRegisters::shippedDirectoryComesBackAsItWas()
{
    const auto shipped = shippedDirectory();
    QVERIFY(shipped);
    QVERIFY(shipped->all().size() > 10);
    for (int i = 0; i < 2; ++i) { // twice gives no change
        QVERIFY(workspace().saveOrganisations(shipped->all()));
        const auto kept = workspace().directory();
        QVERIFY2(kept, kept ? "" : qPrintable(toPlainText(kept.error())));
        QCOMPARE(kept->all(), shipped->all());
    }
}

void TestRegisters::personsComeBackAsTheyWere()
{
    Person person;
    person.id = PersonId(u"ann"_s);
    person.name = u"Ann Peeters"_s;
    person.organisations = {OrganisationId(u"vdab"_s), OrganisationId(u"agodi"_s)};
    person.roles = {Role::Dpo, Role::Member};
    person.committees = {CommitteeId(u"ivc-ssh-social"_s)};
    person.email = u"ann@example.org"_s;
    person.demo = true;
    QVERIFY(workspace().savePersons({person}));
    const auto kept = workspace().persons();
    QVERIFY2(kept, kept ? "" : qPrintable(toPlainText(kept.error())));
    QCOMPARE(*kept, std::vector<Person>{person});
}

void TestRegisters::committeesComeBackAsTheyWere()
{
    const auto shipped = shippedCommittees();
    QVERIFY(shipped);
    QVERIFY(workspace().saveCommittees(*shipped));
    const auto kept = workspace().committees();
    QVERIFY2(kept, kept ? "" : qPrintable(toPlainText(kept.error())));
    QCOMPARE(*kept, *shipped);
}

void TestRegisters::sessionsAreFoundByDay()
{
    const Session first{SessionId(u"c-2026-12-01"_s), CommitteeId(u"c"_s), QDate(2026, 12, 1), 300, false};
    const Session second{SessionId(u"c-2027-01-05"_s), CommitteeId(u"c"_s), QDate(2027, 1, 5), 120, true};
    QVERIFY(workspace().saveSessions({second, first}));
    QCOMPARE(*workspace().sessions(QDate(2026, 12, 1), QDate(2027, 1, 5)), (std::vector<Session>{first, second}));
    QCOMPARE(*workspace().sessions(QDate(2026, 12, 2), QDate(2027, 1, 5)), std::vector<Session>{second});
    Session moved = second;
    moved.on = QDate(2027, 1, 12);
    QVERIFY(workspace().saveSessions({moved}));
    QCOMPARE(*workspace().sessions(QDate(2027, 1, 1), QDate(2027, 1, 31)), std::vector<Session>{moved});
}

void TestRegisters::settingsHaveADefault()
{
    QCOMPARE(*workspace().setting(u"language"_s, u"nl"_s), u"nl"_s);
    QVERIFY(workspace().saveSetting(u"language"_s, u"fr"_s));
    QVERIFY(workspace().saveSetting(u"empty"_s, QString()));
    QCOMPARE(*workspace().setting(u"language"_s, u"nl"_s), u"fr"_s);
    QCOMPARE(*workspace().setting(u"empty"_s, u"other"_s), u""_s);
}

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
