// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen around a request: a cheaper form, an open question of the route, a request that builds on a
// decided one.
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "desk/requestdesk.h"
#include "placeframe.h"
#include "ui/common/language.h"
#include "ui/requests/requestsplace.h"
#include "ui/requests/trackprinting.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestRequestChoices : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        m_language.choose(u"en"_s);
        actAs("an.peeters");
    }
    void cleanup()
    {
        m_place.reset();
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        m_frame.reset();
    }

    void whatMakesItQuickerIsToldAndDoneOnDemand()
    {
        const DossierId id = draftDirectFromVdab();
        open(id.value);
        click(button("showCost"));
        QTRY_VERIFY(m_place->findChild<QWidget *>(u"cost"_s));
        QVERIFY(button("applyCost"));
        const size_t before = DraftDesk(m_frame->desk()).draftRequest(id)->lines.size();
        const QStringList forms = formsOf(id);
        click(button("applyCost"));
        QTRY_VERIFY(DraftDesk(m_frame->desk()).draftRequest(id)->lines.size() < before || formsOf(id) != forms);
        m_frame->actions.find(u"requests.undo"_s)->trigger();
        QTRY_COMPARE(DraftDesk(m_frame->desk()).draftRequest(id)->lines.size(), before);
        QCOMPARE(formsOf(id), forms);
    }

    void anOpenChoiceIsSettledByNameWithAReason()
    {
        const auto id = DraftDesk(m_frame->desk()).submit(draftDirectFromVdab());
        QVERIFY2(id, id ? "" : qPrintable(toPlainText(id.error())));
        actAs("bram.desmet");
        open(id->value);
        auto *settle = button("action-settle-R-02-recipient.flemishInstance");
        QVERIFY(settle);
        click(settle);
        auto *confirm = button("actionConfirm");
        QVERIFY(!confirm->isEnabled()); // neither an answer nor a reason: nothing is suggested
        m_place->findChild<QPlainTextEdit *>(u"actionReason"_s)->setPlainText(u"Both DPOs agreed."_s);
        QVERIFY(!confirm->isEnabled());
        m_place->findChild<QComboBox *>(u"actionChoice"_s)->setCurrentIndex(0);
        QVERIFY(confirm->isEnabled());
        click(confirm);
        QTRY_COMPARE(m_frame->desk().dossier(*id)->settlements.size(), 1u);
        QCOMPARE(m_frame->desk().dossier(*id)->settlements.front().by.value, u"bram.desmet"_s);
        m_place->refresh(); // as the window does when a dossier changed
        QVERIFY(button("action-reopen-recipient.flemishInstance-kuleuven"));
    }

    void aDecidedDossierIsBuiltOn()
    {
        const DossierId decided = decidedDossier();
        QVERIFY(!decided.isEmpty());
        open(decided.value);
        QAction *amend = m_frame->actions.find(u"requests.amend"_s);
        QVERIFY(amend->isEnabled());
        amend->trigger();
        QTRY_VERIFY(m_place->findChild<QWidget *>(u"amendment"_s));
        const auto drafts = DraftDesk(m_frame->desk()).drafts();
        const auto follows
            = [&](const Draft &draft) { return DraftDesk(m_frame->desk()).draftRequest(draft.id)->follows == decided; };
        QVERIFY(std::ranges::any_of(*drafts, follows));
    }

    void aDossierOnWhichNothingIsDecidedIsNotBuiltOn()
    {
        const auto id = DraftDesk(m_frame->desk()).submit(draftDirectFromVdab());
        QVERIFY(id);
        open(id->value);
        QVERIFY(!m_frame->actions.find(u"requests.amend"_s)->isEnabled());
    }

    void whatWasAskedBeforeLeadsToItsDossier()
    {
        const auto id = DraftDesk(m_frame->desk()).submit(draftDirectFromVdab());
        QVERIFY(id);
        const DossierId again = draftDirectFromVdab();
        open(again.value);
        auto *likeness = m_place->findChild<QWidget *>(u"likeness-"_s + id->value);
        QVERIFY(likeness);
        QTest::mouseClick(likeness, Qt::LeftButton);
        QTRY_VERIFY(!m_frame->actions.find(u"requests.submit"_s)->isEnabled()); // a dossier is shown, no draft
    }

    void theTracksArePrintedOnOnePage()
    {
        const DossierId decided = decidedDossier();
        const auto state = m_frame->desk().dossier(decided);
        QVERIFY(state);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tracks.pdf"_s);
        {
            QPdfWriter writer(path);
            QVERIFY(
                printTracks(writer, u"School to work"_s, lanesOf(*state, m_frame->desk()), m_frame->desk().today()));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        static const QRegularExpression box(u"/MediaBox \\[\\s*0 0 ([0-9.]+) ([0-9.]+)"_s);
        const auto size = box.match(QString::fromLatin1(pdf));
        QVERIFY2(size.hasMatch() && size.captured(1).toDouble() > size.captured(2).toDouble(), "expected landscape");
        if (const QByteArray keep = qgetenv("BERAAD_KEEP_PICTURE"); !keep.isEmpty())
            QFile::copy(path, QString::fromLocal8Bit(keep));
    }

private:
    void actAs(const char *person) { QVERIFY(m_frame->desk().actAs(PersonId(QString::fromLatin1(person)))); }

    /// The request of the demo without the KSZ: whether VDAB may give its data by protocol is open.
    DossierId draftDirectFromVdab()
    {
        const auto document = readJsonFile(u":/demo/requests/school-to-work.request.json"_s);
        Request request = document ? readRequest(*document).value_or(Request()) : Request();
        std::erase_if(request.lines, [](const Line &line) { return line.provider.value == u"rsz"_s; });
        for (Line &line : request.lines)
            line.channel.clear();
        const auto draft = DraftDesk(m_frame->desk()).newDraft(request);
        return draft ? draft->id : DossierId();
    }

    QStringList formsOf(const DossierId &draft)
    {
        QStringList forms;
        const auto request = DraftDesk(m_frame->desk()).draftRequest(draft);
        if (request)
            for (const Line &line : request->lines)
                forms << line.form + u'/' + line.granularity;
        return forms;
    }

    DossierId decidedDossier()
    {
        for (const Person &person : m_frame->desk().persons()) {
            if (!person.has(Role::Requester) || !m_frame->desk().actAs(person.id))
                continue;
            const auto rows = DossierList(m_frame->desk()).dossiers();
            for (const DossierRow &row : rows.value_or(std::vector<DossierRow>()))
                if (const auto state = m_frame->desk().dossier(row.id); state
                    && RequestDesk(m_frame->desk()).isDecided(*state) && state->request
                    && person.speaksFor(state->request->requester))
                    return row.id;
        }
        return {};
    }

    void open(const QString &target)
    {
        m_place = std::make_unique<RequestsPlace>(m_frame->context(), nullptr);
        m_place->resize(1500, 900);
        m_place->show();
        m_place->refresh();
        m_place->open(target);
    }
    /// The one that is shown: what a refresh replaced goes only later.
    QPushButton *button(const char *name)
    {
        QApplication::processEvents();
        for (QPushButton *button : m_place->findChildren<QPushButton *>(QString::fromLatin1(name)))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    static void click(QPushButton *button)
    {
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    Language m_language;
    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<RequestsPlace> m_place;
};

QTEST_MAIN(TestRequestChoices)
#include "tst_requestchoices.moc"
