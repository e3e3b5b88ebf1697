// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/pagelayout.h"

#include <QTest>

using namespace beraad;

/// Where pages stand, and which of them are in sight.
class TestPageLayout : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_layout.setPageCount(4);
        m_layout.setSizes(0, {{600, 800}, {600, 800}, {800, 600}, {600, 800}});
    }

    void pagesStandBelowEachOtherInTheMiddle()
    {
        m_layout.fit(PageFit::None, 0.5, {1000, 500});
        QCOMPARE(m_layout.page(0).size(), QSize(300, 400));
        QCOMPARE(m_layout.page(0).center().x(), 499);
        for (int i = 1; i < 4; ++i)
            QVERIFY(m_layout.page(i).top() > m_layout.page(i - 1).bottom());
        QVERIFY(m_layout.size().height() > m_layout.page(3).bottom());
    }

    void fittingFollowsTheView()
    {
        m_layout.setSizes(2, {{600, 800}});
        m_layout.fit(PageFit::Width, 1, {1224, 500});
        QCOMPARE(m_layout.page(0).width(), 1200);
        m_layout.fit(PageFit::Page, 1, {2000, 824});
        QCOMPARE(m_layout.page(0).height(), 800);
    }

    void onePosterDoesNotMakeLettersUnreadable()
    {
        m_layout.setPageCount(20);
        m_layout.setSizes(0, std::vector<QSizeF>(20, QSizeF(600, 800)));
        m_layout.setSizes(7, {{6000, 800}});
        m_layout.fit(PageFit::Width, 1, {1224, 500});
        QCOMPARE(m_layout.page(0).width(), 1200);
        QVERIFY(m_layout.size().width() > 12000);
    }

    void pagesInSightAreFound()
    {
        m_layout.fit(PageFit::None, 1, {1000, 500});
        QCOMPARE(m_layout.pageAt(-10), 0);
        QCOMPARE(m_layout.pageAt(m_layout.page(2).center().y()), 2);
        QCOMPARE(m_layout.pageAt(1'000'000), 3);
        const auto seen = m_layout.between(m_layout.page(1).bottom() - 5, m_layout.page(2).top() + 5);
        QCOMPARE(seen, (std::pair<int, int>(1, 2)));
        const PageLayout nothing;
        QCOMPARE(nothing.pageAt(0), -1);
    }

    void placesGoToTheViewAndBack()
    {
        m_layout.fit(PageFit::None, 2, {1000, 500});
        const QRectF place = m_layout.toView(1, {10, 20, 30, 40});
        QCOMPARE(place.size(), QSizeF(60, 80));
        QCOMPARE(m_layout.toPage(1, place.topLeft()), QPointF(10, 20));
    }

    void zoomHasLimits()
    {
        m_layout.fit(PageFit::None, 1e9, {1000, 500});
        QCOMPARE(m_layout.scale(), PageLayout::kLargest);
        m_layout.fit(PageFit::None, 0, {1000, 500});
        QCOMPARE(m_layout.scale(), PageLayout::kSmallest);
    }

private:
    PageLayout m_layout;
};

QTEST_GUILESS_MAIN(TestPageLayout)
#include "tst_pagelayout.moc"
