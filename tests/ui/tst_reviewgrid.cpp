// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/spacing.h"
#include "ui/review/reviewgrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

ReviewRow rowOf(const char *id, const QString &label, const QString &dataset)
{
    ReviewRow row;
    row.line.id = LineId(QLatin1StringView(id));
    row.line.variable = row.line.id.value;
    row.label = label;
    row.dataset = dataset;
    return row;
}

std::vector<ReviewRow> someRows()
{
    return {rowOf("l1", u"Jaar 10"_s, u"Lonen"_s), rowOf("l2", u"École"_s, u"Onderwijs"_s),
            rowOf("l3", u"Jaar 9"_s, u"Lonen"_s), rowOf("l4", u"zone"_s, u"Onderwijs"_s),
            rowOf("l5", u"Eenheid"_s, u"Lonen"_s)};
}

} // namespace

class TestReviewGrid : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"grid.ini"_s), QSettings::IniFormat);
        m_settings->clear();
        m_grid = std::make_unique<ReviewGrid>(*m_settings);
        m_grid->resize(900, 400);
        m_grid->setLines(someRows());
        m_grid->show();
    }
    void cleanup() { m_grid.reset(); }

    void theModelKeepsItsPromises()
    {
        ReviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(someRows());
        Arrangement arrangement;
        for (const bool grouped : {true, false}) {
            arrangement.isGrouped = grouped;
            for (int column = -1; column < ReviewModel::ColumnCount; ++column) {
                arrangement.column = column;
                model.arrange(arrangement);
            }
        }
        model.setVerdicts({{LineId(u"l2"_s), {{own(), Verdict()}}}}, own());
        arrangement.words = u"jaar"_s;
        model.arrange(arrangement);
        model.setRows({});
    }

    /// As people read: without regard to case and accents, and nine before ten.
    void sortsAsPeopleRead()
    {
        sort(ReviewModel::Variable, Qt::AscendingOrder);
        QCOMPARE(shown(), u"École,Eenheid,Jaar 9,Jaar 10,zone"_s);
        sort(ReviewModel::Variable, Qt::DescendingOrder);
        QCOMPARE(shown(), u"zone,Jaar 10,Jaar 9,Eenheid,École"_s);
        sort(-1, Qt::AscendingOrder);
        QCOMPARE(shown(), u"Jaar 10,École,Jaar 9,zone,Eenheid"_s);
    }

    void allWordsMustStandInTheLine()
    {
        m_grid->setWords(u"LONEN jaar"_s);
        QCOMPARE(shown(), u"Jaar 10,Jaar 9"_s);
        m_grid->setWords(u"ecole"_s);
        QCOMPARE(shown(), u"École"_s);
        m_grid->setWords(u"niets"_s);
        QCOMPARE(shown(), QString());
        m_grid->setWords(u"  "_s);
        QCOMPARE(m_grid->lines().rowCount(), 5);
    }

    /// The search over texts that lie one behind the other finds what a plain look at each finds.
    void findsWhatAPlainLookFinds()
    {
        std::mt19937 engine(7);
        const auto letters = [&](int most) {
            QString text;
            for (int i = std::uniform_int_distribution(0, most)(engine); i > 0; --i)
                text += u"abé 1"_s.at(std::uniform_int_distribution(0, 4)(engine));
            return text;
        };
        for (int round = 0; round < 300; ++round) {
            LineSearch search;
            QStringList texts;
            for (int i = std::uniform_int_distribution(0, 30)(engine); i > 0; --i) {
                texts << letters(12);
                search.add(texts.last());
            }
            const QString words = letters(5);
            std::vector<int> expected;
            for (int i = 0; i < texts.size(); ++i)
                if (std::ranges::all_of(words.split(u' ', Qt::SkipEmptyParts), [&](QString word) {
                        return QString(texts.at(i)).replace(u'é', u'e').contains(word.replace(u'é', u'e'));
                    }))
                    expected.push_back(i);
            QCOMPARE(search.find(words), expected);
        }
    }

    void groupsFoldAndStandForTheirLines()
    {
        group();
        QCOMPARE(m_grid->lines().rowCount(), 7);
        QVERIFY(m_grid->lines().isHeading(0));
        QVERIFY(m_grid->model()->index(0, 0).data().toString().startsWith(u"Lonen"_s));
        m_grid->selectRow(0);
        QCOMPARE(ids(m_grid->chosenLines()), u"l1,l3,l5"_s);
        QTest::keyClick(m_grid.get(), Qt::Key_Left);
        QCOMPARE(m_grid->lines().rowCount(), 4);
        QCOMPARE(ids(m_grid->chosenLines()), u"l1,l3,l5"_s); // also while it is folded
        QTest::keyClick(m_grid.get(), Qt::Key_Right);
        QCOMPARE(m_grid->lines().rowCount(), 7);
    }

    void aHeadingAndItsLinesAreChosenOnce()
    {
        group();
        m_grid->selectAll();
        QCOMPARE(ids(m_grid->chosenLines()), u"l1,l3,l5,l2,l4"_s);
    }

    /// A line that was judged stays where it is until the lines are arranged anew.
    void aJudgedLineDoesNotRunAway()
    {
        Arrangement arrangement;
        arrangement.lines = Arrangement::Lines::ToJudge;
        m_grid->arrange(arrangement);
        m_grid->setVerdicts({{LineId(u"l1"_s), {{own(), Verdict()}}}}, own());
        QCOMPARE(m_grid->lines().rowCount(), 5);
        QCOMPARE(m_grid->lines().openCount(), 4);
        m_grid->arrange(arrangement);
        QCOMPARE(shown(), u"École,Jaar 9,zone,Eenheid"_s);
    }

    void theChosenLinesStayChosenWhenSorted()
    {
        m_grid->selectRow(0);
        m_grid->selectionModel()->select(m_grid->model()->index(3, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        sort(ReviewModel::Variable, Qt::AscendingOrder);
        QCOMPARE(ids(m_grid->chosenLines()), u"l1,l4"_s);
        QVERIFY(m_grid->currentLine());
    }

    void standingLinesAreShownButNotJudged()
    {
        auto rows = someRows();
        rows[1].isStanding = true;
        m_grid->setLines(rows);
        m_grid->selectAll();
        QCOMPARE(ids(m_grid->chosenLines()), u"l1,l3,l4,l5"_s);
        QCOMPARE(m_grid->lines().openCount(), 4);
        QCOMPARE(m_grid->lines().nextUndecided(0, 1), 2);
    }

    /// The word once more under the chip would look out at its left.
    void theVerdictStandsInItsChipOnly()
    {
        m_grid->setVerdicts({{LineId(u"l2"_s), {{own(), Verdict()}}}}, own());
        const QRect cell = m_grid->visualRect(m_grid->model()->index(1, ReviewModel::VerdictColumn));
        const QImage picture = m_grid->viewport()->grab(cell).toImage();
        const int chip = int(space::kSmall * picture.devicePixelRatio());
        for (int x = 0; x < chip; ++x)
            for (int y = 0; y < picture.height(); ++y)
                QCOMPARE(picture.pixel(x, y), picture.pixel(0, picture.height() / 2));
        QVERIFY(picture.pixel(chip + chip / 2, picture.height() / 2) != picture.pixel(0, picture.height() / 2));
    }

    void copiesWhatIsSelectedAsATable()
    {
        for (int column = 1; column < ReviewModel::ColumnCount; ++column)
            m_grid->setColumnHidden(column, column != ReviewModel::Dataset);
        m_grid->selectRow(1);
        QTest::keyClick(m_grid.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Variable\tData set\nÉcole\tOnderwijs"_s);
    }

    void columnsStayHidden()
    {
        QMenu menu;
        m_grid->fillColumnMenu(menu);
        const QList<QAction *> columns = menu.actions();
        const auto why = std::ranges::find(columns, u"Why"_s, &QAction::text);
        QVERIFY(why != columns.end());
        (*why)->trigger();
        QVERIFY(m_grid->isColumnHidden(ReviewModel::Why));
        ReviewGrid again(*m_settings);
        again.setLines(someRows());
        QVERIFY(again.isColumnHidden(ReviewModel::Why));
    }

private:
    static OrganisationId own() { return OrganisationId(u"rsz"_s); }
    void sort(int column, Qt::SortOrder order) { m_grid->horizontalHeader()->setSortIndicator(column, order); }
    void group()
    {
        Arrangement arrangement;
        arrangement.isGrouped = true;
        m_grid->arrange(arrangement);
    }
    QString shown() const
    {
        QStringList labels;
        for (int row = 0; row < m_grid->lines().rowCount(); ++row)
            labels << m_grid->model()->index(row, 0).data().toString();
        return labels.join(u',');
    }
    static QString ids(const std::vector<LineId> &lines)
    {
        QStringList ids;
        for (const LineId &line : lines)
            ids << line.value;
        return ids.join(u',');
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ReviewGrid> m_grid;
};

QTEST_MAIN(TestReviewGrid)
#include "tst_reviewgrid.moc"
