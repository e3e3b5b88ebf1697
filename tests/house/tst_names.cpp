// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QString kRoot = QStringLiteral(BERAAD_SOURCE_DIR);

QStringList namesIn(const QString &source)
{
    QStringList names;
    for (const Definition &definition : definitionsOf(u"a.cpp"_s, source))
        names << definition.name;
    return names;
}

} // namespace

/// Two rooms that give one name to two things link without a word and crash: no two may.
class NamesTest : public QObject {
    Q_OBJECT

private slots:
    void noNameStandsForTwoThings()
    {
        std::vector<Definition> all;
        for (const QString &path : sourcesBelow(kRoot, u"app"_s) + sourcesBelow(kRoot, u"ui"_s))
            std::ranges::move(definitionsOf(path, contentsOf(kRoot + u'/' + path)), std::back_inserter(all));
        QVERIFY2(all.size() > 200, qPrintable(QString::number(all.size())));
        const QStringList twice = namesUsedTwice(all);
        QVERIFY2(twice.isEmpty(), '\n' + twice.join(u'\n').toUtf8());
    }

    // The check itself sees what it is there to see.
    void aNameOfTwoRoomsIsRefusedWithBothPlaces()
    {
        std::vector<Definition> all
            = definitionsOf(u"ui/review/model.h"_s, u"namespace beraad {\nclass Row {};\n}\n"_s);
        std::ranges::move(
            definitionsOf(u"ui/requests/page.cpp"_s, u"namespace beraad {\n\nstruct Row final : Base {\n};\n}"_s),
            std::back_inserter(all));
        QCOMPARE(namesUsedTwice(all),
                 QStringList{u"ui/requests/page.cpp:3: beraad::Row is also at ui/review/model.h:2"_s});
    }

    void whatNobodyElseCanNameIsLeftOut_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("of a namespace") << u"namespace beraad { class A {}; struct B : A {}; }"_s
                                        << QStringList{u"beraad::A"_s, u"beraad::B"_s};
        QTest::newRow("of none") << u"struct A { int x = {}; };"_s << QStringList{u"A"_s};
        QTest::newRow("of an inner namespace")
            << u"namespace beraad::event { struct A {}; }"_s << QStringList{u"beraad::event::A"_s};
        QTest::newRow("anonymous") << u"namespace beraad { namespace { class A { struct B {}; }; } struct C {}; }"_s
                                   << QStringList{u"beraad::C"_s};
        QTest::newRow("nested") << u"namespace beraad { class A { struct B { int x; }; void f() { struct D {}; } }; }"_s
                                << QStringList{u"beraad::A"_s};
        QTest::newRow("only named") << u"class A; enum class E { One }; struct B b(); template <class T> void f() {}"_s
                                    << QStringList();
        QTest::newRow("a specialisation") << u"template <> struct hash<A> { int x; };"_s << QStringList();
        QTest::newRow("in comments and literals")
            << u"// struct A {\n/* class B { */ const char *c = \"struct C {\"; char d = '{'; struct D {};"_s
            << QStringList{u"D"_s};
    }

    void whatNobodyElseCanNameIsLeftOut()
    {
        QFETCH(QString, source);
        QTEST(namesIn(source), "names");
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
