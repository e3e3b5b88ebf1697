// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdftable.h"

#include <QTest>

#include <numeric>

using namespace beraad;

class TestColumnWidths : public QObject {
    Q_OBJECT

private slots:
    void widthsFillTheRoom()
    {
        for (const std::vector<ColumnNeed> &needs :
             {std::vector<ColumnNeed>{{10, 20, 0}, {10, 3000, 0}, {10, 40, 0}},
              std::vector<ColumnNeed>{{10, 10, 30}, {500, 5000, 0}, {500, 5000, 0}},
              std::vector<ColumnNeed>{{1, 1, 0}}}) {
            const std::vector<qreal> widths = columnWidths(needs, 500);
            QVERIFY(std::abs(std::accumulate(widths.begin(), widths.end(), 0.0) - 500) < 0.01);
            for (const qreal width : widths)
                QVERIFY(width > 0);
        }
    }

    void aFixedWidthStays()
    {
        const std::vector<qreal> widths = columnWidths({{400, 400, 30}, {10, 900, 0}}, 500);
        QCOMPARE(widths[0], 30.0);
        QCOMPARE(widths[1], 470.0);
    }

    void aNarrowColumnIsNotSqueezedByAWideOne()
    {
        const std::vector<qreal> widths = columnWidths({{20, 80, 0}, {20, 9000, 0}}, 500);
        QVERIFY(widths[0] >= 80);
    }

    void wordsStayWholeWhereTheyCan()
    {
        const std::vector<qreal> widths = columnWidths({{150, 400, 0}, {20, 400, 0}, {20, 400, 0}, {20, 400, 0}}, 480);
        QVERIFY2(widths[0] >= 149, qPrintable(QString::number(widths[0])));
    }

    void aMonstrousWordDoesNotTakeTheTable()
    {
        const std::vector<qreal> widths = columnWidths({{9000, 9000, 0}, {60, 400, 0}}, 480);
        QVERIFY(widths[1] >= 60);
    }
};

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
