// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/dossierlist.h"
#include "desk/draftdesk.h"
#include "ui/common/language.h"
#include "ui/common/rowdelegate.h"
#include "ui/placeframe.h"
#include "ui/requests/filespane.h"
#include "ui/requests/requestsplace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

/// The list of requests: read a page at a time, narrowed, sorted, and kept as views under a name.
class TestFilesList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void eachDossierHasItsTrackBar();
    void onlyThePagesThatAreScrolledToAreRead();
    void filtersAreWidgetsAndSayWhatTheyDo();
    void anEmptyListSaysWhy();
    void theChoiceIsRemembered();
    void viewsAreSavedRenamedAndDeleted();
    void theDefaultViewOpensTheList();
    void anotherPersonHasOtherViewsAndDossiers();
    void whatIsOpenedIsFoundThoughAFilterHidesIt();
    void savingADraftLeavesTheDossiersAlone();

private:
    Desk &desk() { return m_frame->desk(); }
    std::unique_ptr<FilesPane> makePane()
    {
        auto pane = std::make_unique<FilesPane>(m_frame->context());
        pane->resize(320, 600);
        pane->read();
        pane->show();
        return pane;
    }
    static QListView *list(const QWidget &pane) { return pane.findChild<QListView *>(u"requestList"_s); }
    static int rows(const QWidget &pane) { return list(pane)->model()->rowCount(); }
    static QString said(const QWidget &pane) { return pane.findChild<QWidget *>(u"filterSummary"_s)->accessibleName(); }
    /// Opens a menu as a hand does, and chooses in it.
    static bool choose(const QWidget &pane, const QString &button, const QString &action)
    {
        QMenu *menu = pane.findChild<QToolButton *>(button)->menu();
        emit menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(action);
        if (!found || !found->isEnabled())
            return false;
        found->trigger();
        return true;
    }
    QStringList viewNames() const
    {
        QStringList names;
        for (const SavedView &view : savedViewsOf(m_frame->desk()).value())
            names << view.name;
        return names;
    }

    std::unique_ptr<PlaceFrame> m_frame;
    Language m_language;
};

void TestFilesList::init()
{
    m_language.choose(u"en"_s);
    m_frame = std::make_unique<PlaceFrame>();
    QVERIFY2(m_frame->fault.isEmpty(), qPrintable(m_frame->fault));
    QVERIFY(desk().actAs(PersonId(u"an.peeters"_s)));
}

void TestFilesList::cleanup()
{
    if (!QTest::currentTestFailed())
        QVERIFY2(m_frame->errors.isEmpty(), qPrintable(m_frame->errors.join(u'\n')));
}

void TestFilesList::eachDossierHasItsTrackBar()
{
    auto pane = makePane();
    QVERIFY(rows(*pane) > 1);
    for (int row = 0; row < rows(*pane); ++row) {
        const QModelIndex index = list(*pane)->model()->index(row, 0);
        if (index.data(FilesModel::IsDraftRole).toBool())
            continue;
        const auto bar = index.data(RowDelegate::BarRole).value<std::vector<TrackSegment>>();
        const DossierState state = *desk().dossier(DossierId(index.data(FilesModel::IdRole).toString()));
        QCOMPARE(bar, segmentsOf(state.tracks, desk().today()));
        QVERIFY(!bar.empty());
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(bar.front().look.word));
    }
}

void TestFilesList::onlyThePagesThatAreScrolledToAreRead()
{
    FilesModel model;
    std::vector<int> read;
    const auto page = [&](int from) -> std::optional<FilesModel::Page> {
        read.push_back(from);
        FilesModel::Page made;
        for (int i = from; i < from + 10; ++i) {
            FilesModel::Row row;
            row.id = DossierId(u"d%1"_s.arg(i));
            row.title = u"Dossier %1"_s.arg(i);
            made.rows.push_back(row);
        }
        made.next = from + 10 < 100000 ? from + 10 : -1;
        return made;
    };
    model.setPage(*page(0), page);
    QListView view;
    view.setModel(&model);
    view.setItemDelegate(new RowDelegate(&view));
    view.resize(300, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::qWait(50);
    QVERIFY2(model.rowCount() < 60, qPrintable(QString::number(model.rowCount())));
    const int before = model.rowCount();
    view.scrollToBottom();
    QTRY_VERIFY(model.rowCount() > before);
    QVERIFY(model.rowCount() < before + 60);
    QVERIFY(std::ranges::is_sorted(read));
    QCOMPARE(std::ranges::adjacent_find(read), read.end());
}

void TestFilesList::filtersAreWidgetsAndSayWhatTheyDo()
{
    auto pane = makePane();
    const int all = rows(*pane);
    pane->findChild<QComboBox *>(u"phaseField"_s)->setCurrentIndex(int(DossierFilter::Group::Drafts));
    for (int row = 0; row < rows(*pane); ++row)
        QVERIFY(list(*pane)->model()->index(row, 0).data(FilesModel::IsDraftRole).toBool());
    QVERIFY(rows(*pane) > 0 && rows(*pane) < all);
    pane->findChild<QComboBox *>(u"phaseField"_s)->setCurrentIndex(0);
    QCOMPARE(rows(*pane), all);
    QVERIFY(choose(*pane, u"filterButton"_s, u"filterMine"_s));
    QVERIFY(pane->filter().isMine);
    QVERIFY2(said(*pane).contains(u"asked by me"_s), qPrintable(said(*pane)));
    QVERIFY(choose(*pane, u"filterButton"_s, u"order-3"_s));
    QVERIFY(pane->filter().order == DossierOrder::ByTitle);
    QVERIFY(choose(*pane, u"filterButton"_s, u"organisation-kuleuven"_s));
    QVERIFY(pane->filter().requester == OrganisationId(u"kuleuven"_s));
    pane->findChild<QAction *>(u"clearFilters"_s)->trigger();
    QVERIFY(!pane->filter().isNarrowed());
    QVERIFY(pane->filter().order == DossierOrder::ByTitle); // an order hides nothing
    QCOMPARE(rows(*pane), all);
}

void TestFilesList::anEmptyListSaysWhy()
{
    auto pane = makePane();
    auto *search = pane->findChild<QLineEdit *>(u"searchField"_s);
    search->setText(u"zz no such dossier"_s);
    QTRY_COMPARE(rows(*pane), 0);
    QVERIFY(!list(*pane)->isVisible());
    search->clear();
    QTRY_VERIFY(rows(*pane) > 0);
    QVERIFY(list(*pane)->isVisible());
}

void TestFilesList::theChoiceIsRemembered()
{
    DossierFilter filter{u"typed"_s, DossierFilter::Group::Running, {}, {}, true, false, DossierOrder::OldestFirst};
    {
        auto pane = makePane();
        pane->apply(filter);
    }
    auto pane = makePane();
    filter.words.clear(); // what was typed was for the moment
    QVERIFY(pane->filter() == filter);
    QCOMPARE(pane->findChild<QComboBox *>(u"phaseField"_s)->currentIndex(), int(DossierFilter::Group::Running));
}

void TestFilesList::viewsAreSavedRenamedAndDeleted()
{
    auto pane = makePane();
    DossierFilter filter;
    filter.group = DossierFilter::Group::Running;
    filter.order = DossierOrder::LastChangedFirst;
    pane->apply(filter);
    m_frame->ask.texts = {u"  Under way  "_s};
    QVERIFY(choose(*pane, u"viewsButton"_s, u"saveView"_s));
    QCOMPARE(viewNames(), QStringList{u"Under way"_s});
    QVERIFY(said(*pane).startsWith(u"Under way"_s));
    QVERIFY(!choose(*pane, u"viewsButton"_s, u"saveView"_s)); // it is saved already
    pane->apply({});
    m_frame->ask.texts = {u"All & everything"_s};
    QVERIFY(choose(*pane, u"viewsButton"_s, u"saveView"_s));
    QCOMPARE(viewNames(), (QStringList{u"All & everything"_s, u"Under way"_s}));
    QVERIFY(choose(*pane, u"viewsButton"_s, u"view-1"_s));
    QVERIFY(pane->filter() == filter);
    m_frame->ask.texts = {u"Running"_s};
    QVERIFY(choose(*pane, u"viewsButton"_s, u"renameView"_s));
    QCOMPARE(viewNames(), (QStringList{u"All & everything"_s, u"Running"_s}));
    m_frame->ask.texts = {u"All & everything"_s};
    QVERIFY(choose(*pane, u"viewsButton"_s, u"renameView"_s)); // the name is taken
    QCOMPARE(viewNames().size(), 2);
    QVERIFY(viewNames().contains(u"Running"_s));
    std::function<void()> undo;
    connect(&m_frame->messages, &Messages::undoOffered, this,
            [&undo](const QString &, const std::function<void()> &back) { undo = back; });
    QVERIFY(choose(*pane, u"viewsButton"_s, u"removeView"_s));
    QCOMPARE(viewNames(), QStringList{u"All & everything"_s});
    undo();
    QCOMPARE(viewNames().size(), 2);
}

void TestFilesList::theDefaultViewOpensTheList()
{
    DossierFilter filter;
    filter.isMine = true;
    QVERIFY(saveViews(desk(), {{u"Mine"_s, filter, false}, {u"All"_s, {}, false}}));
    {
        auto pane = makePane();
        QVERIFY(choose(*pane, u"viewsButton"_s, u"view-0"_s));
        QVERIFY(choose(*pane, u"viewsButton"_s, u"defaultView"_s));
        pane->apply({}); // left otherwise
    }
    auto pane = makePane();
    QVERIFY(pane->filter() == filter);
    QVERIFY(choose(*pane, u"viewsButton"_s, u"defaultView"_s)); // and off again
    QVERIFY(std::ranges::none_of(*savedViewsOf(desk()), &SavedView::isDefault));
}

void TestFilesList::anotherPersonHasOtherViewsAndDossiers()
{
    auto pane = makePane();
    pane->chooseFirst();
    QVERIFY(saveViews(desk(), {{u"Mine"_s, {}, false}}));
    QVERIFY(desk().actAs(PersonId(u"els.baert"_s)));
    pane->read();
    QVERIFY(!choose(*pane, u"viewsButton"_s, u"view-0"_s));
    for (int row = 0; row < rows(*pane); ++row) {
        const DossierId id(list(*pane)->model()->index(row, 0).data(FilesModel::IdRole).toString());
        QVERIFY(list(*pane)->model()->index(row, 0).data(FilesModel::IsDraftRole).toBool()
                || desk().dossier(id)->request);
    }
    QVERIFY(pane->chosen().isEmpty());
}

void TestFilesList::whatIsOpenedIsFoundThoughAFilterHidesIt()
{
    const auto listings = DossierList(desk()).slice({}, 0, 10)->listings;
    QVERIFY(!listings.empty());
    const DossierId wanted = listings.back().row.id;
    RequestsPlace place(m_frame->context(), nullptr);
    place.resize(1300, 800);
    place.refresh();
    place.show();
    auto *pane = place.findChild<FilesPane *>();
    DossierFilter drafts;
    drafts.group = DossierFilter::Group::Drafts;
    pane->apply(drafts);
    place.open(wanted.value);
    QCOMPARE(pane->chosen(), wanted);
    QVERIFY(pane->filter().group == DossierFilter::Group::All);
    QCOMPARE(list(place)->currentIndex().data(FilesModel::IdRole).toString(), wanted.value);
}

void TestFilesList::savingADraftLeavesTheDossiersAlone()
{
    auto pane = makePane();
    const int all = rows(*pane);
    QSignalSpy reset(list(*pane)->model(), &QAbstractItemModel::modelReset);
    const auto draft = DraftDesk(desk()).drafts()->front();
    Request request = *DraftDesk(desk()).draftRequest(draft.id);
    request.title.byLanguage.insert(u"nl"_s, u"Een andere naam"_s);
    QVERIFY(DraftDesk(desk()).saveDraft(draft.id, request));
    pane->readDrafts();
    QCOMPARE(rows(*pane), all);
    QCOMPARE(list(*pane)->model()->index(0, 0).data().toString(), request.title.in(request.language));
}

QTEST_MAIN(TestFilesList)
#include "tst_fileslist.moc"
