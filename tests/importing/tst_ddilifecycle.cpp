// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

QByteArray named(const QByteArray &id)
{
    return "<r:Agency>be.x</r:Agency><r:ID>" + id + "</r:ID><r:Version>1</r:Version>";
}

QByteArray refers(const QByteArray &element, const QByteArray &id)
{
    return "<r:" + element + ">" + named(id) + "<r:TypeOfObject>x</r:TypeOfObject></r:" + element + ">\n";
}

QByteArray content(const QByteArray &en, const QByteArray &nl = {})
{
    return "<r:Content xml:lang=\"en-GB\">" + en + "</r:Content>"
        + (nl.isEmpty() ? nl : "<r:Content xml:lang=\"nl\">" + nl + "</r:Content>");
}

QByteArray category(const QByteArray &id, const QByteArray &en, const QByteArray &nl = {})
{
    return "<l:Category>" + named(id) + "<r:Label>" + content(en, nl) + "</r:Label></l:Category>\n";
}

QByteArray code(const QByteArray &value, const QByteArray &categoryId, const QByteArray &inside = {})
{
    return "<l:Code>" + refers("CategoryReference", categoryId) + "<r:Value>" + value + "</r:Value>" + inside
        + "</l:Code>\n";
}

QByteArray variable(const QByteArray &name, const QByteArray &representation, const QByteArray &more = {})
{
    return "<l:Variable>" + named("v-" + name) + "<l:VariableName><r:String>" + name
        + "</r:String></l:VariableName><r:Label>" + content("Label of " + name) + "</r:Label>" + more
        + "<l:VariableRepresentation>" + representation + "</l:VariableRepresentation></l:Variable>\n";
}

QByteArray coded(const QByteArray &list, const QByteArray &level = "Nominal")
{
    return "<r:CodeRepresentation classificationLevel=\"" + level + "\">" + refers("CodeListReference", list)
        + "</r:CodeRepresentation>";
}

const QByteArray kNamespaces
    = " xmlns=\"ddi:instance:3_2\" xmlns:r=\"ddi:reusable:3_2\" xmlns:l=\"ddi:logicalproduct:3_2\""
      " xmlns:c=\"ddi:conceptualcomponent:3_2\" xmlns:d=\"ddi:datacollection:3_2\" xmlns:s=\"ddi:studyunit:3_2\"";

/// Variables before the lists, lists before the categories: every reference points forwards.
QByteArrayList items()
{
    return {variable("SEX", coded("sex"),
                     refers("ConceptReference", "c1") + refers("UniverseReference", "u1")
                         + refers("QuestionReference", "q1")),
            variable("SEX2", coded("sex")),
            variable("GRADE", coded("grade", "Ordinal")),
            variable("AGE", "<r:NumericRepresentation/><r:MeasurementUnit>year</r:MeasurementUnit>"),
            variable("BORN", "<r:DateTimeRepresentation/>"),
            variable("NOTE", "<r:TextRepresentation/>"),
            "<l:Variable>" + named("v-rep") + "<l:VariableName><r:String>REP</r:String></l:VariableName>"
                + refers("RepresentedVariableReference", "rv") + "</l:Variable>\n",
            "<l:RepresentedVariable>" + named("rv") + coded("grade2") + "</l:RepresentedVariable>\n",
            "<l:CodeList>" + named("sex") + "<r:Label>" + content("Sex") + "</r:Label>" + code("01", "m")
                + code("02", "f") + "</l:CodeList>\n",
            "<l:CodeList>" + named("grade") + code("1", "low", code("1.1", "lowest")) + code("9", "gone")
                + "</l:CodeList>\n",
            "<l:CodeList>" + named("grade2") + code("A", "low") + "</l:CodeList>\n",
            category("m", "Man", "Man"),
            category("f", "Woman", "Vrouw"),
            category("low", "Low"),
            category("lowest", "Lowest"),
            "<c:Concept>" + named("c1") + "<r:Label>" + content("Gender") + "</r:Label></c:Concept>\n",
            "<c:Universe>" + named("u1") + "<r:Description>" + content("Adults") + "</r:Description></c:Universe>\n",
            "<d:QuestionItem>" + named("q1")
                + "<d:QuestionText><d:LiteralText><d:Text xml:lang=\"en\">Which sex?</d:Text>"
                  "</d:LiteralText></d:QuestionText></d:QuestionItem>\n"};
}

QByteArray study(const QByteArray &inside)
{
    return "<s:StudyUnit>" + named("study")
        + "<r:Citation><r:Title><r:String xml:lang=\"en\">The study</r:String></r:Title>" + "</r:Citation>" + inside
        + "</s:StudyUnit>\n";
}

QByteArray instance(const QByteArray &inside)
{
    return "<DDIInstance" + kNamespaces + ">\n" + inside + "</DDIInstance>\n";
}

QByteArray fragments(const QByteArrayList &all)
{
    QByteArray text = "<FragmentInstance" + kNamespaces + ">\n";
    for (const QByteArray &each : all)
        text += "<Fragment>" + each + "</Fragment>\n";
    return text + "</FragmentInstance>\n";
}

} // namespace

class TestDdiLifecycle : public QObject {
    Q_OBJECT

private slots:
    void referencesAreFollowedBothWays();
    void listOfSeveralVariablesIsOneOfTheCatalogue();
    void fragmentsGiveTheSame();
    void oldestVersionIsReadToo();
    void namesInUrnsAreFollowed();
    void whatIsMissingIsNoted();
    void variablesOutsideAStudyGetADataSetOfTheirOwn();
    void sameNameTwiceIsKeptApart();
    void ringOfRepresentationsEnds();

private:
    Gathered imported(const QByteArray &text)
    {
        return gathered({m_sources.write(u"l.xml"_s, text), OrganisationId(u"x"_s), {}, {}, u"en"_s, {}});
    }

    Sources m_sources;
};

void TestDdiLifecycle::referencesAreFollowedBothWays()
{
    const Gathered got = imported(instance(study("<l:VariableScheme>" + items().join() + "</l:VariableScheme>")));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(1));
    QCOMPARE(got.datasets.front().label.in(u"en"_s), u"The study"_s);
    QCOMPARE(got.variables.size(), size_t(7));
    const Variable &sex = got.variables.front();
    QCOMPARE(sex.id.value, u"x/study/SEX"_s);
    QCOMPARE(sex.label.in(u"en"_s), u"Label of SEX"_s);
    QCOMPARE(sex.notion, u"Gender"_s);
    QCOMPARE(sex.universe.in(u"en"_s), u"Adults"_s);
    QCOMPARE(sex.definition.in(u"en"_s), u"Which sex?"_s);
    QStringList types;
    for (const Variable &each : got.variables)
        types << each.name + u'=' + each.type;
    QCOMPARE(types.join(u' '), u"SEX=nominal SEX2=nominal GRADE=ordinal AGE=numeric BORN=date NOTE=text REP=nominal"_s);
    QCOMPARE(got.variable(u"AGE"_s)->unit, u"year"_s);
    const Variable &grade = *got.variable(u"GRADE"_s);
    QCOMPARE(grade.codes.size(), size_t(3));
    QCOMPARE(grade.codes.at(1).code, u"1.1"_s);
    QCOMPARE(grade.codes.at(1).label.in(u"en"_s), u"Lowest"_s);
    QCOMPARE(got.variable(u"REP"_s)->codes.at(0).label.in(u"en"_s), u"Low"_s);
}

void TestDdiLifecycle::listOfSeveralVariablesIsOneOfTheCatalogue()
{
    const Gathered got = imported(instance(study(items().join())));
    QCOMPARE(got.lists.size(), size_t(1));
    const CodeList &list = got.lists.front();
    QCOMPARE(list.id.value, u"be-x-sex"_s);
    QCOMPARE(list.label.in(u"en"_s), u"Sex"_s);
    QCOMPARE(list.codes.size(), size_t(2));
    QCOMPARE(list.codes.at(1).code, u"02"_s);
    QCOMPARE(list.codes.at(1).label.in(u"nl"_s), u"Vrouw"_s);
    for (const auto *name : {u"SEX", u"SEX2"}) {
        QCOMPARE(got.variable(QString(name))->codeList, list.id);
        QVERIFY(got.variable(QString(name))->codes.empty());
    }
    QVERIFY(got.variable(u"GRADE"_s)->codeList.isEmpty());
}

void TestDdiLifecycle::fragmentsGiveTheSame()
{
    const Gathered whole = imported(instance(study(items().join())));
    Gathered apart = imported(fragments(QByteArrayList{study({})} + items()));
    QVERIFY2(!apart.error, qPrintable(apart.complaint()));
    QVERIFY(apart.variables == whole.variables);
    QVERIFY(apart.lists == whole.lists);
    QVERIFY(apart.datasets == whole.datasets);
    const Gathered answered
        = imported("<OAI-PMH><GetRecord><record><header/><metadata>" + fragments(QByteArrayList{study({})} + items())
                   + "</metadata></record></GetRecord></OAI-PMH>");
    QVERIFY(answered.variables == whole.variables);
}

void TestDdiLifecycle::oldestVersionIsReadToo()
{
    const Gathered got = imported(
        "<DDIInstance xmlns=\"ddi:instance:3_1\" xmlns:r=\"ddi:reusable:3_1\" xmlns:l=\"ddi:logicalproduct:3_1\" "
        "xmlns:s=\"ddi:studyunit:3_1\"><s:StudyUnit id=\"S1\"><r:Citation><r:Title "
        "xml:lang=\"en\">Old</r:Title></r:Citation>"
        "<l:CategoryScheme id=\"cs\"><l:Category id=\"c1\"><r:Label "
        "xml:lang=\"en\">Yes</r:Label></l:Category></l:CategoryScheme>"
        "<l:CodeScheme "
        "id=\"k1\"><l:Code><l:CategoryReference><r:ID>c1</r:ID></l:CategoryReference><l:Value>01</l:Value>"
        "</l:Code></l:CodeScheme>"
        "<l:VariableScheme id=\"vs\"><l:Variable id=\"v1\"><l:VariableName>Q1</l:VariableName><r:Label>Question "
        "1</r:Label>"
        "<l:Representation><l:CodeRepresentation><r:CodeSchemeReference><r:ID>k1</r:ID></r:CodeSchemeReference>"
        "</l:CodeRepresentation></l:Representation></l:Variable></l:VariableScheme></s:StudyUnit></DDIInstance>");
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.front().id, u"S1"_s);
    QCOMPARE(got.variables.size(), size_t(1));
    QCOMPARE(got.variables.front().name, u"Q1"_s);
    QCOMPARE(got.variables.front().label.in(u"en"_s), u"Question 1"_s);
    QCOMPARE(got.variables.front().codes.size(), size_t(1));
    QCOMPARE(got.variables.front().codes.front().code, u"01"_s);
    QCOMPARE(got.variables.front().codes.front().label.in(u"en"_s), u"Yes"_s);
}

void TestDdiLifecycle::namesInUrnsAreFollowed()
{
    QByteArray text = instance(study(items().join()));
    for (const QByteArray id : {"sex", "grade", "m", "f", "low"})
        text.replace(named(id), "<r:URN>urn:ddi:be.x:" + id + ":1</r:URN>");
    const Gathered got = imported(text);
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QVERIFY(got.variables == imported(instance(study(items().join()))).variables);
}

void TestDdiLifecycle::whatIsMissingIsNoted()
{
    const Gathered got = imported(instance(study(items().join() + variable("LOST", coded("nowhere")))));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.notes.count(NoteKind::MissingTarget), 2); // the category "gone" and the list "nowhere"
    QCOMPARE(got.variable(u"GRADE"_s)->codes.at(2).label.in(u"en"_s), u"9"_s);
    QVERIFY(got.variable(u"LOST"_s)->codes.empty());
}

void TestDdiLifecycle::variablesOutsideAStudyGetADataSetOfTheirOwn()
{
    const Gathered got = imported(fragments(items()));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(1));
    QCOMPARE(got.datasets.front().id, u"l"_s); // of l.xml
    QCOMPARE(got.variables.front().dataset, u"l"_s);
}

void TestDdiLifecycle::sameNameTwiceIsKeptApart()
{
    QByteArray other = variable("SEX", "<r:TextRepresentation/>");
    other.replace("v-SEX", "v-other");
    const Gathered got = imported(instance(study(items().join() + other)));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.back().name, u"v-other"_s);
    QCOMPARE(got.notes.count(NoteKind::MadeUnique), 1);
    const Gathered same = imported(instance(study(items().join() + other + other)));
    QVERIFY(same.error && same.complaint().contains(u"stands twice"_s));
}

void TestDdiLifecycle::ringOfRepresentationsEnds()
{
    const QByteArray ring = "<l:RepresentedVariable>" + named("a") + refers("RepresentedVariableReference", "b")
        + "</l:RepresentedVariable><l:RepresentedVariable>" + named("b") + refers("RepresentedVariableReference", "a")
        + "</l:RepresentedVariable>";
    const Gathered got = imported(instance(study(ring + variable("V", refers("RepresentedVariableReference", "a")))));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDdiLifecycle)
#include "tst_ddilifecycle.moc"
