// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/versions.h"

#include <QTest>

#include <algorithm>

using namespace beraad;
using namespace Qt::StringLiterals;

class TestVersions : public QObject {
    Q_OBJECT

private slots:
    void laterLabelMakesTheOldOneFormer();
    void laterYearOfTheSameWordingOnlyLengthens();
    void earlierYearIsAddedBehind();
    void everyOrderOfYearsGivesTheSame();
    void sameYearReplacesAndKeepsFormerWordings();
    void withoutAPeriodTheNewWordingReplaces();
    void codesOfBothPeriodsAreKeptWithTheirDays();
    void codeThatComesBackIsOpenAgain();
};

namespace {

Text dutch(const QString &wording)
{
    return {{{u"nl"_s, wording}}};
}

Variable wave(int year, const QString &label, const QStringList &codes = {})
{
    Variable variable;
    variable.id = VariableId(u"statbel/silc/PL031"_s);
    variable.label = dutch(label);
    variable.validity = {QDate(year, 1, 1), QDate(year, 12, 31)};
    for (const QString &code : codes)
        variable.codes.push_back({code, dutch(u"code "_s + code), {}});
    return variable;
}

Code find(const Variable &variable, const QString &code)
{
    const auto found = std::ranges::find(variable.codes, code, &Code::code);
    return found == variable.codes.end() ? Code() : *found;
}

} // namespace

void TestVersions::laterLabelMakesTheOldOneFormer()
{
    const Variable merged = withVersions(wave(2014, u"Statuut"_s), wave(2015, u"Economisch statuut"_s));
    QCOMPARE(merged.label, dutch(u"Economisch statuut"_s));
    QCOMPARE(merged.validity, (Validity{QDate(2014, 1, 1), QDate(2015, 12, 31)}));
    QCOMPARE(merged.former.size(), 1);
    QCOMPARE(merged.former.front().label, dutch(u"Statuut"_s));
    QCOMPARE(merged.former.front().validity, (Validity{QDate(2014, 1, 1), QDate(2014, 12, 31)}));
    QCOMPARE(presentSince(merged), QDate(2015, 1, 1));
    // An open end is closed where the next begins.
    Variable open = wave(2010, u"Statuut"_s);
    open.validity.to = {};
    const Variable closed = withVersions(open, wave(2015, u"Economisch statuut"_s));
    QCOMPARE(closed.former.front().validity.to, QDate(2014, 12, 31));
    QVERIFY(!closed.validity.to.isValid());
}

void TestVersions::laterYearOfTheSameWordingOnlyLengthens()
{
    const Variable merged = withVersions(wave(2014, u"Statuut"_s), wave(2015, u"Statuut"_s));
    QCOMPARE(merged.former.size(), 0);
    QCOMPARE(merged.validity, (Validity{QDate(2014, 1, 1), QDate(2015, 12, 31)}));
    QCOMPARE(withVersions(merged, wave(2015, u"Statuut"_s)), merged); // the same file again
}

void TestVersions::earlierYearIsAddedBehind()
{
    const Variable now = wave(2015, u"Economisch statuut"_s);
    const Variable merged = withVersions(now, wave(2012, u"Statuut"_s));
    QCOMPARE(merged.label, now.label);
    QCOMPARE(merged.former.size(), 1);
    QCOMPARE(merged.former.front().validity, (Validity{QDate(2012, 1, 1), QDate(2014, 12, 31)})); // until the next
    QCOMPARE(merged.validity, (Validity{QDate(2012, 1, 1), QDate(2015, 12, 31)}));
    QCOMPARE(withVersions(merged, wave(2012, u"Statuut"_s)), merged); // known already
}

void TestVersions::everyOrderOfYearsGivesTheSame()
{
    const std::vector<Variable> waves{wave(2012, u"A"_s), wave(2014, u"B"_s), wave(2016, u"C"_s)};
    std::vector<int> order{0, 1, 2};
    const Variable expected = withVersions(withVersions(waves[0], waves[1]), waves[2]);
    QCOMPARE(expected.former.size(), 2);
    do {
        const Variable merged
            = withVersions(withVersions(waves[size_t(order[0])], waves[size_t(order[1])]), waves[size_t(order[2])]);
        QCOMPARE(merged.label, expected.label);
        QCOMPARE(merged.former, expected.former);
        QCOMPARE(merged.validity, expected.validity);
    } while (std::ranges::next_permutation(order).found);
}

void TestVersions::sameYearReplacesAndKeepsFormerWordings()
{
    const Variable merged = withVersions(wave(2014, u"Statuut"_s), wave(2015, u"Ekonomisch"_s));
    const Variable corrected = withVersions(merged, wave(2015, u"Economisch"_s));
    QCOMPARE(corrected.label, dutch(u"Economisch"_s));
    QCOMPARE(corrected.former, merged.former);
    QCOMPARE(corrected.validity.from, QDate(2014, 1, 1));
}

void TestVersions::withoutAPeriodTheNewWordingReplaces()
{
    Variable stored = wave(2014, u"Statuut"_s);
    stored.validity = {};
    Variable given = wave(2014, u"Nieuw statuut"_s);
    given.validity = {};
    QCOMPARE(withVersions(stored, given), given);
}

void TestVersions::codesOfBothPeriodsAreKeptWithTheirDays()
{
    const Variable merged
        = withVersions(wave(2014, u"S"_s, {u"00"_s, u"MAR+"_s}), wave(2015, u"S"_s, {u"00"_s, u"£"_s}));
    QCOMPARE(merged.codes.size(), 3);
    QCOMPARE(find(merged, u"00"_s).validity, Validity());
    QCOMPARE(find(merged, u"£"_s).validity, (Validity{QDate(2015, 1, 1), {}}));
    QCOMPARE(find(merged, u"MAR+"_s).validity, (Validity{{}, QDate(2014, 12, 31)}));
    QCOMPARE(withVersions(merged, wave(2015, u"S"_s, {u"00"_s, u"£"_s})).codes, merged.codes);
}

void TestVersions::codeThatComesBackIsOpenAgain()
{
    Variable merged = withVersions(wave(2014, u"S"_s, {u"1"_s, u"2"_s}), wave(2015, u"S"_s, {u"1"_s}));
    QVERIFY(find(merged, u"2"_s).validity.to.isValid());
    merged = withVersions(merged, wave(2016, u"S"_s, {u"1"_s, u"2"_s}));
    QVERIFY(!find(merged, u"2"_s).validity.to.isValid());
}

QTEST_GUILESS_MAIN(TestVersions)
#include "tst_versions.moc"
