// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

const QByteArray kPackage = R"({
  "name": "survey", "title": "Survey",
  "contributors": [{"title": "A writer", "role": "author"}, {"title": "Statistics Office", "role": "publisher"}],
  "resources": [
    {"name": "people", "path": "people.csv", "title": "People", "description": "Who answered",
     "schema": {"fields": [
       {"name": "id", "type": "integer", "title": "Number"},
       {"name": "sex", "type": "string", "description": "As registered", "constraints": {"enum": ["01", "02"]}},
       {"name": "grade", "type": "integer", "categories": [{"value": 1, "label": "Low"}, {"value": 2, "label": "High"}], "categoriesOrdered": true},
       {"name": "born", "type": "date"},
       {"name": "where", "type": "geopoint"}]}},
    {"name": "places", "path": "places.csv", "schema": {"fields": [{"name": "id", "type": "string"}]}},
    {"name": "report", "path": "report.pdf"}
  ]})";

const QByteArray kCsvw = QByteArray(R"({
  "@context": [CONTEXT, {"@language": "nl-BE"}],
  "dc:publisher": [{"schema:name": {"@value": "Statistiekbureau"}}],
  "tables": [{"url": "people.csv", "dc:title": {"@value": "Mensen", "@language": "nl"}, "dc:description": "Wie antwoordde",
    "tableSchema": {"columns": [
      {"name": "id", "titles": {"nl": "Nummer", "en": ["Number", "No."]}, "datatype": "integer"},
      {"titles": "geslacht", "dc:description": "Zoals ingeschreven"},
      {"name": "born", "titles": ["Geboren"], "datatype": {"base": "date", "format": "dd/MM/yyyy"}},
      {"name": "x", "virtual": true}]}}]})")
                             .replace("CONTEXT", "\"http://www.w3.org/ns/csvw\"");

} // namespace

class TestTableDescription : public QObject {
    Q_OBJECT

private slots:
    void packageGivesItsTables();
    void tableFindsItsDescriptionBesideIt_data();
    void tableFindsItsDescriptionBesideIt();
    void csvwGivesItsColumns();
    void schemaAloneGivesItsFields();
    void tableThatIsNotDescribedIsRefused();
    void faultyDescriptionIsRefused_data();
    void faultyDescriptionIsRefused();
};

void TestTableDescription::packageGivesItsTables()
{
    const Sources sources;
    const CatalogueSource source{sources.write(u"datapackage.json"_s, kPackage), {}, {}, {}, u"en"_s, {}};
    const Gathered got = gathered(source);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(2));
    QCOMPARE(got.datasets.at(0).id, u"people"_s);
    QCOMPARE(got.datasets.at(0).label.in(u"en"_s), u"People"_s);
    QCOMPARE(got.datasets.at(0).description.in(u"en"_s), u"Who answered"_s);
    QCOMPARE(got.datasets.at(0).provider.value, u"statistics-office"_s);
    QCOMPARE(got.organisations.size(), size_t(1));
    QStringList said;
    for (const Variable &variable : got.variables)
        said << variable.dataset + u'/' + variable.name + u'=' + variable.type;
    QCOMPARE(
        said.join(u' '),
        u"people/id=numeric people/sex=nominal people/grade=ordinal people/born=date people/where= places/id=text"_s);
    QCOMPARE(got.variables.at(0).label.in(u"en"_s), u"Number"_s);
    QCOMPARE(got.variables.at(1).definition.in(u"en"_s), u"As registered"_s);
    QCOMPARE(got.variables.at(1).codes.at(0).code, u"01"_s);
    QCOMPARE(got.variables.at(2).codes.at(1).code, u"2"_s);
    QCOMPARE(got.variables.at(2).codes.at(1).label.in(u"en"_s), u"High"_s);
    QCOMPARE(got.variables.at(0).sourceFile, u"people.csv"_s);
    QCOMPARE(got.notes.count(NoteKind::UnreadValue), 1); // the type of "where"
    QVERIFY(got.notes.kept().back().where.endsWith(u"datapackage.json:11"_s));
    QVERIFY(got == gathered(source));
}

void TestTableDescription::tableFindsItsDescriptionBesideIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("description");
    QTest::newRow("package") << u"datapackage.json"_s << kPackage;
    QTest::newRow("CSVW") << u"people.csv-metadata.json"_s << kCsvw;
    QTest::newRow("CSVW of the folder") << u"csv-metadata.json"_s << kCsvw;
    QTest::newRow("schema") << u"people.schema.json"_s
                            << QByteArray(R"({"fields": [{"name": "id", "type": "integer"}]})");
}

void TestTableDescription::tableFindsItsDescriptionBesideIt()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, description);
    const Sources sources;
    sources.write(name, description);
    const Gathered got
        = gathered({sources.write(u"people.csv"_s, "id,sex\n1,01\n"), OrganisationId(u"x"_s), {}, {}, u"en"_s, {}});
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(1));
    QCOMPARE(got.variables.front().name, u"id"_s);
    QCOMPARE(got.variables.front().type, u"numeric"_s);
    QCOMPARE(got.variables.front().sourceFile, u"people.csv"_s);
}

void TestTableDescription::csvwGivesItsColumns()
{
    const Sources sources;
    const Gathered got = gathered({sources.write(u"people.csv-metadata.json"_s, kCsvw), {}, {}, {}, u"en"_s, {}});
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.front().label, (Text{{{u"nl"_s, u"Mensen"_s}}}));
    QCOMPARE(got.datasets.front().provider.value, u"statistiekbureau"_s);
    QCOMPARE(got.variables.size(), size_t(3));
    QCOMPARE(got.variables.at(0).label, (Text{{{u"nl"_s, u"Nummer"_s}, {u"en"_s, u"Number"_s}}}));
    QCOMPARE(got.variables.at(1).name, u"geslacht"_s);
    QCOMPARE(got.variables.at(1).type, u"text"_s);
    QCOMPARE(got.variables.at(1).definition.in(u"nl"_s), u"Zoals ingeschreven"_s);
    QCOMPARE(got.variables.at(2).type, u"date"_s);
}

void TestTableDescription::schemaAloneGivesItsFields()
{
    const Sources sources;
    const QByteArray schema = R"({"fields": [{"name": "a", "type": "boolean"}, {"name": "b"}]})";
    const Gathered got = gathered(
        {sources.write(u"things.schema.json"_s, schema), OrganisationId(u"x"_s), u"things"_s, {}, u"fr"_s, {}});
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.at(0).id.value, u"x/things/a"_s);
    QCOMPARE(got.variables.at(0).type, u"nominal"_s);
    QCOMPARE(got.variables.at(1).label, (Text{{{u"fr"_s, u"b"_s}}}));
}

void TestTableDescription::tableThatIsNotDescribedIsRefused()
{
    const Sources sources;
    sources.write(u"datapackage.json"_s, kPackage);
    const Gathered got
        = gathered({sources.write(u"other.csv"_s, "id,sex\n1,01\n"), OrganisationId(u"x"_s), {}, {}, u"en"_s, {}});
    QVERIFY(got.error && got.complaint().contains(u"nothing is said of other.csv"_s));
}

void TestTableDescription::faultyDescriptionIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << QByteArray("{\n\"fields\": [") << u"things.schema.json"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"things.schema.json:1: "_s;
    QTest::newRow("no fields") << QByteArray("{}") << u"missing; expected a list"_s;
    QTest::newRow("no name") << QByteArray("{\"fields\": [\n{\"type\": \"string\"}]}") << u"things.schema.json:2: "_s;
    QTest::newRow("name twice") << QByteArray("{\"fields\": [\n{\"name\": \"a\"},\n{\"name\": \"a\"}]}")
                                << u"things.schema.json:3: the column a stands on line 2 too"_s;
    QTest::newRow("schema elsewhere") << QByteArray(
        "{\"resources\": [{\"name\": \"a\", \"path\": \"a.csv\", \"schema\": \"http://127.0.0.1:9/s.json\"}]}")
                                      << u"stands in another file"_s;
    QTest::newRow("10,000 deep") << QByteArray("{\"fields\":").repeated(10'000) << u"things.schema.json"_s;
}

void TestTableDescription::faultyDescriptionIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const Sources sources;
    const Gathered got
        = gathered({sources.write(u"things.schema.json"_s, json), OrganisationId(u"x"_s), {}, {}, u"en"_s, {}});
    QVERIFY(got.error);
    QVERIFY2(got.complaint().contains(message), qPrintable(got.complaint()));
}

QTEST_GUILESS_MAIN(TestTableDescription)
#include "tst_tabledescription.moc"
