// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draftdesk.h"
#include "ui/common/documentdialog.h"
#include "ui/placeframe.h"
#include "ui/register/registerplace.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

/// The register in the window of the demo.
class TestRegisterPlace : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_frame = std::make_unique<PlaceFrame>();
        QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
        QVERIFY(m_frame->desk().actAs(PersonId(u"hilde.wouters"_s)));
        m_place = std::make_unique<RegisterPlace>(m_frame->context(), nullptr);
        m_place->resize(1200, 700);
        m_place->show();
        m_place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
        m_place->refresh();
        m_table = m_place->findChild<QTableView *>(u"registerTable"_s);
    }
    void cleanup()
    {
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
        m_place.reset();
        m_frame.reset();
    }

    void modelAndFilterKeepTheirPromises()
    {
        RegisterModel model;
        RegisterFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto same = [](const QString &body) { return body; };
        model.setEntries({entry(u"26/001"_s, u"vtc"_s, u"Cafés"_s), entry(u"26/002"_s, u"kszg"_s, u"Loon"_s)}, same);
        filter.setWords(u"cafes VTC"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords({});
        filter.setBody(u"kszg"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setOutcome(Outcome::Refused);
        QCOMPARE(filter.rowCount(), 0);
        model.setEntries({}, same);
        QCOMPARE(filter.rowCount(), 0);
    }

    void importedDecisionsAreSearched()
    {
        const int before = shown();
        import();
        QCOMPARE(shown(), before + 2);
        auto *search = m_place->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"vtc pendel"_s);
        QTRY_COMPARE(shown(), 1);
        QCOMPARE(m_table->currentIndex().isValid(), true);
        auto *outcomes = m_place->findChild<QComboBox *>(u"registerOutcomes"_s);
        outcomes->setCurrentIndex(outcomes->findData(int(Outcome::Authorised)));
        QCOMPARE(shown(), 0); // it was refused
    }

    void aDroppedFileIsImported()
    {
        const int before = shown();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_place.get(), &drop);
        QCOMPARE(shown(), before + 2);
    }

    void aFaultyFileChangesNothing()
    {
        const int before = shown();
        QFile broken(m_frame->demo.folder() + u"/broken.csv"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("number,body\n1,vtc\n") > 0);
        broken.close();
        m_frame->files.file = broken.fileName();
        m_frame->actions.find(u"register.import"_s)->trigger();
        QCOMPARE(shown(), before);
        QCOMPARE(m_frame->errors.size(), 1);
        m_frame->errors.clear();
    }

    /// Where there is no room for all, what stands in the details too goes first.
    void theTitleIsReadInANarrowWindow()
    {
        const int readable = 30 * m_table->fontMetrics().averageCharWidth();
        for (const int width : {1600, 1000}) {
            m_place->resize(width, 700);
            QTRY_VERIFY(m_table->columnWidth(RegisterModel::Title) >= readable);
            QCOMPARE(m_table->isColumnHidden(RegisterModel::Holders), width < 1600);
            QVERIFY(!m_table->isColumnHidden(RegisterModel::OutcomeColumn));
        }
        m_place->resize(1600, 700);
        QTRY_VERIFY(!m_table->isColumnHidden(RegisterModel::Holders));
    }

    void theReferenceGoesToTheClipboard()
    {
        import();
        m_place->open(u"26/901"_s);
        QTRY_COMPARE(shown(), 1);
        m_frame->actions.find(u"register.copy"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"26/901"_s));
    }

    void onlyASecretaryImports()
    {
        QVERIFY(m_frame->actions.find(u"register.import"_s)->isEnabled());
        QVERIFY(m_frame->desk().actAs(PersonId(u"an.peeters"_s)));
        m_place->refresh();
        QVERIFY(!m_frame->actions.find(u"register.import"_s)->isEnabled());
    }

    void aDecisionMadeHereLeadsToItsDossier()
    {
        int row = 0;
        const auto *filter = static_cast<const RegisterFilter *>(m_table->model());
        const auto *model = static_cast<const RegisterModel *>(filter->sourceModel());
        while (row < shown() && model->at(filter->mapToSource(filter->index(row, 0)).row()).isPublished())
            ++row;
        QVERIFY2(row < shown(), "the demo has no decision");
        m_table->selectRow(row);
        QSignalSpy went(m_place.get(), &Place::navigate);
        m_frame->actions.find(u"register.dossier"_s)->trigger();
        QCOMPARE(went.size(), m_frame->actions.find(u"register.dossier"_s)->isEnabled() ? 1 : 0);
    }

    void theDeliberationOpensAsAPdf()
    {
        QVERIFY(chooseMadeHere(true));
        QTest::keyClick(m_table, Qt::Key_O, Qt::ControlModifier);
        auto *dialog = m_place->findChild<DocumentDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->pdf().startsWith("%PDF"));
        dialog->close();
        import();
        m_place->open(u"26/901"_s);
        QVERIFY(!m_frame->actions.find(u"register.deliberation"_s)->isEnabled()); // published elsewhere
    }

    void aPrecedentIsCitedInANewRequest()
    {
        QVERIFY(!m_frame->actions.find(u"register.precedent"_s)->isEnabled()); // a secretary asks for nothing
        import();
        QVERIFY(m_frame->desk().actAs(PersonId(u"an.peeters"_s)));
        m_place->refresh();
        m_place->open(u"26/901"_s);
        QTRY_COMPARE(shown(), 1);
        const size_t before = DraftDesk(m_frame->desk()).drafts()->size();
        QSignalSpy went(m_place.get(), &Place::navigate);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(went.size(), 1);
        QCOMPARE(DraftDesk(m_frame->desk()).drafts()->size(), before + 1);
        const auto request = DraftDesk(m_frame->desk()).draftRequest(DossierId(went.front().at(1).toString()));
        QVERIFY(request);
        const QJsonObject cited = request->answers.value(u"S0.Q4"_s).toArray().first().toObject();
        QCOMPARE(cited.value(u"number"_s).toString(), u"26/901"_s);
        QCOMPARE(cited.value(u"kind"_s).toString(), u"deliberation"_s);
        QCOMPARE(cited.value(u"day"_s).toString(), u"2026-01-06"_s);
    }

private:
    /// Selects a decision of this workspace, of a committee if wanted.
    bool chooseMadeHere(bool byCommittee)
    {
        const auto *filter = static_cast<const RegisterFilter *>(m_table->model());
        const auto *model = static_cast<const RegisterModel *>(filter->sourceModel());
        for (int row = 0; row < shown(); ++row) {
            const RegisterEntry &entry = model->at(filter->mapToSource(filter->index(row, 0)).row());
            if (entry.isPublished() || (byCommittee && !entry.procedure.startsWith(u"ivc")))
                continue;
            m_table->selectRow(row);
            m_table->setFocus();
            if (m_frame->actions.find(u"register.deliberation"_s)->isEnabled())
                return true;
        }
        return false;
    }

    static RegisterEntry entry(const QString &number, const QString &body, const QString &title)
    {
        RegisterEntry made;
        made.number = number;
        made.body = body;
        made.title = title;
        made.on = QDate(2026, 1, 6);
        return made;
    }

    int shown() const { return m_table->model()->rowCount(); }

    QString file() const
    {
        QFile published(m_frame->demo.folder() + u"/published.csv"_s);
        const QByteArray text = "number,body,on,outcome,title\n26/901,ivc-kszg,2026-01-06,authorised,Loopbanen\n"
                                "26/902,vtc,2026-02-03,refused,Pendelen\n";
        if (!published.open(QIODevice::WriteOnly) || published.write(text) != text.size())
            qFatal("cannot write");
        return published.fileName();
    }

    void import()
    {
        m_frame->files.file = file();
        m_frame->actions.find(u"register.import"_s)->trigger();
    }

    std::unique_ptr<PlaceFrame> m_frame;
    std::unique_ptr<RegisterPlace> m_place;
    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestRegisterPlace)
#include "tst_registerplace.moc"
