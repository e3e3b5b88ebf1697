// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/validity.h"

#include <QRandomGenerator>
#include <QTest>

using namespace beraad;

namespace {

const QDate kDay(2020, 6, 15);

/// An open end in one of five; all days lie close together, so that every relation between two periods occurs.
QDate randomDay(QRandomGenerator &chance)
{
    return chance.bounded(5) == 0 ? QDate() : QDate(2020, 1, 1).addDays(chance.bounded(30));
}

Validity randomValidity(QRandomGenerator &chance)
{
    Validity validity{randomDay(chance), randomDay(chance)};
    if (!validity.isOrdered())
        std::swap(validity.from, validity.to);
    return validity;
}

} // namespace

class TestValidity : public QObject {
    Q_OBJECT

private slots:
    void bothEndsAreIncluded();
    void openEndsCoverEverything();
    void invalidDayIsNeverCovered();
    void periodIsCoveredOnlyWhole();
    void openPeriodNeedsAnOpenValidity();
    void invertedValidityCoversNothing();
    void coveringAPeriodIsCoveringEachDayOfIt();
    void overlappingIsSharingADay();
    void overlappingIsMutual();
};

void TestValidity::bothEndsAreIncluded()
{
    const Validity validity{kDay, kDay.addDays(2)};
    QVERIFY(validity.covers(kDay));
    QVERIFY(validity.covers(kDay.addDays(2)));
    QVERIFY(!validity.covers(kDay.addDays(-1)));
    QVERIFY(!validity.covers(kDay.addDays(3)));
}

void TestValidity::openEndsCoverEverything()
{
    QVERIFY(Validity{}.covers(kDay));
    QVERIFY((Validity{{}, kDay}).covers(QDate(1831, 7, 21)));
    QVERIFY((Validity{kDay, {}}).covers(QDate(2999, 1, 1)));
    QVERIFY(Validity{}.coversAll({}, {}));
}

void TestValidity::invalidDayIsNeverCovered()
{
    QVERIFY(!Validity{}.covers({}));
}

void TestValidity::periodIsCoveredOnlyWhole()
{
    const Validity validity{kDay, kDay.addYears(1)};
    QVERIFY(validity.coversAll(kDay, kDay.addYears(1)));
    QVERIFY(!validity.coversAll(kDay.addDays(-1), kDay));
    QVERIFY(!validity.coversAll(kDay, kDay.addYears(2)));
}

void TestValidity::openPeriodNeedsAnOpenValidity()
{
    QVERIFY(!(Validity{kDay, {}}).coversAll({}, kDay.addDays(1)));
    QVERIFY((Validity{kDay, {}}).coversAll(kDay, {}));
    QVERIFY(!(Validity{kDay, kDay}).coversAll(kDay, {}));
}

void TestValidity::invertedValidityCoversNothing()
{
    const Validity inverted{kDay, kDay.addDays(-1)};
    QVERIFY(!inverted.isOrdered());
    QVERIFY(!inverted.covers(kDay));
    QVERIFY(!inverted.coversAll(kDay, kDay.addDays(-1)));
    QVERIFY(!inverted.overlaps(Validity{}));
}

void TestValidity::coveringAPeriodIsCoveringEachDayOfIt()
{
    QRandomGenerator chance(20201);
    for (int i = 0; i < 2000; ++i) {
        const Validity validity = randomValidity(chance);
        const QDate first = QDate(2020, 1, 1).addDays(chance.bounded(30));
        const QDate last = first.addDays(chance.bounded(10));
        bool each = true;
        for (QDate day = first; day <= last; day = day.addDays(1))
            each = each && validity.covers(day);
        QCOMPARE(validity.coversAll(first, last), each);
    }
}

void TestValidity::overlappingIsSharingADay()
{
    QRandomGenerator chance(20202);
    for (int i = 0; i < 2000; ++i) {
        const Validity a = randomValidity(chance);
        const Validity b = randomValidity(chance);
        bool shares = false;
        for (QDate day(2019, 12, 1); day < QDate(2020, 3, 1); day = day.addDays(1))
            shares = shares || (a.covers(day) && b.covers(day));
        QCOMPARE(a.overlaps(b), shares);
    }
}

void TestValidity::overlappingIsMutual()
{
    QRandomGenerator chance(20203);
    for (int i = 0; i < 2000; ++i) {
        const Validity a = randomValidity(chance);
        const Validity b = randomValidity(chance);
        QCOMPARE(a.overlaps(b), b.overlaps(a));
        QVERIFY(a.overlaps(a));
    }
}

QTEST_APPLESS_MAIN(TestValidity)
#include "tst_validity.moc"
