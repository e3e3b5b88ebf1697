// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/gathered.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <readstat.h>

using namespace Qt::StringLiterals;
using namespace beraad;

namespace {

ssize_t append(const void *bytes, size_t size, void *into)
{
    static_cast<QByteArray *>(into)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

using Begin = readstat_error_t (*)(readstat_writer_t *, void *, long);

struct Format {
    Begin begin;
    readstat_compress_t compression = READSTAT_COMPRESS_NONE;
    bool hasValueLabels = true;
    bool hasFileLabel = true;
    const char *dateFormat = "";
};

const Format kDta{readstat_begin_writing_dta, READSTAT_COMPRESS_NONE, true, true, "%td"};
const Format kSav{readstat_begin_writing_sav, READSTAT_COMPRESS_NONE, true, true, "DATE11"};
const Format kZsav{readstat_begin_writing_sav, READSTAT_COMPRESS_BINARY, true, true, "DATE11"};
const Format kPor{readstat_begin_writing_por, READSTAT_COMPRESS_NONE, true, false, "DATE11"};
const Format kXpt{readstat_begin_writing_xport, READSTAT_COMPRESS_NONE, false, true, "DATE9"};
const Format kSas{readstat_begin_writing_sas7bdat, READSTAT_COMPRESS_NONE, false, true, "DATE9"};

/// A survey of `rows` people: SEX and INCOME with labels, NAME, BORN, AGE, and SECRET, a text that fills the rows.
QByteArray survey(const Format &format, int rows = 3)
{
    QByteArray bytes;
    readstat_writer_t *writer = readstat_writer_init();
    readstat_set_data_writer(writer, append);
    readstat_writer_set_file_timestamp(writer, 1'600'000'000);
    if (format.hasFileLabel)
        readstat_writer_set_file_label(writer, "Enqu\u00eate");
    if (format.compression != READSTAT_COMPRESS_NONE)
        readstat_writer_set_compression(writer, format.compression);
    readstat_label_set_t *sex = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "sexlabels");
    readstat_label_double_value(sex, 1, "Man");
    readstat_label_double_value(sex, 2, "Vrouw");
    readstat_label_double_value(sex, 2.5, "Anders");
    readstat_label_set_t *refusal = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "refusal");
    readstat_label_double_value(refusal, 999, "Geweigerd");
    const auto add = [writer](const char *name, readstat_type_t type, const char *label, size_t width = 0) {
        readstat_variable_t *variable = readstat_add_variable(writer, name, type, width);
        readstat_variable_set_label(variable, label);
        return variable;
    };
    readstat_variable_t *variables[6]
        = {add("SEX", READSTAT_TYPE_DOUBLE, "Geslacht"), add("INCOME", READSTAT_TYPE_DOUBLE, "Inkomen"),
           add("NAME", READSTAT_TYPE_STRING, "Naam", 8), add("BORN", READSTAT_TYPE_DOUBLE, "Geboren"),
           add("AGE", READSTAT_TYPE_DOUBLE, ""),         add("SECRET", READSTAT_TYPE_STRING, "Geheim", 8)};
    if (format.hasValueLabels) {
        readstat_variable_set_label_set(variables[0], sex);
        readstat_variable_set_label_set(variables[1], refusal);
    }
    if (format.begin == readstat_begin_writing_sav)
        readstat_variable_add_missing_double_value(variables[1], 999);
    readstat_variable_set_format(variables[3], format.dateFormat);
    if (format.begin(writer, &bytes, rows) != READSTAT_OK)
        bytes.clear();
    for (int row = 0; row < rows; ++row) {
        readstat_begin_row(writer);
        for (int i = 0; i < 6; ++i) {
            if (i == 2 || i == 5)
                readstat_insert_string_value(writer, variables[i], "SECRETS!");
            else
                readstat_insert_double_value(writer, variables[i], row + i);
        }
        readstat_end_row(writer);
    }
    if (readstat_end_writing(writer) != READSTAT_OK)
        bytes.clear();
    readstat_writer_free(writer);
    return bytes;
}

QByteArray formatCatalogue()
{
    QByteArray bytes;
    readstat_writer_t *writer = readstat_writer_init();
    readstat_set_data_writer(writer, append);
    readstat_label_set_t *sex = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "SEXF");
    readstat_label_double_value(sex, 1, "Man");
    readstat_label_double_value(sex, 2, "Vrouw");
    if (readstat_begin_writing_sas7bcat(writer, &bytes) != READSTAT_OK || readstat_end_writing(writer) != READSTAT_OK)
        bytes.clear();
    readstat_writer_free(writer);
    return bytes;
}

QByteArray sasWithFormat()
{
    QByteArray bytes;
    readstat_writer_t *writer = readstat_writer_init();
    readstat_set_data_writer(writer, append);
    readstat_variable_t *variable = readstat_add_variable(writer, "SEX", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(variable, "SEXF");
    if (readstat_begin_writing_sas7bdat(writer, &bytes, 0) != READSTAT_OK
        || readstat_end_writing(writer) != READSTAT_OK)
        bytes.clear();
    readstat_writer_free(writer);
    return bytes;
}

void addFormats()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Format>("format");
    QTest::newRow("Stata") << u"s.dta"_s << kDta;
    QTest::newRow("SPSS") << u"s.sav"_s << kSav;
    QTest::newRow("SPSS, compressed") << u"s.zsav"_s << kZsav;
    QTest::newRow("SPSS, portable") << u"s.por"_s << kPor;
    QTest::newRow("SAS transport") << u"s.xpt"_s << kXpt;
    QTest::newRow("SAS") << u"s.sas7bdat"_s << kSas;
}

} // namespace

class TestStatistical : public QObject {
    Q_OBJECT

private slots:
    void variablesAreReadWithTheirLabels_data() { addFormats(); }
    void variablesAreReadWithTheirLabels();
    void nameOfTheFileMakesNoDifference_data() { addFormats(); }
    void nameOfTheFileMakesNoDifference();
    void rowsAreNotRead();
    void formatCatalogueBesideIsRead();
    void formatCatalogueAloneGivesCodeLists();
    void cutShortIsReadOrRefused_data() { addFormats(); }
    void cutShortIsReadOrRefused();
    void damagedIsReadOrRefusedSoon_data() { addFormats(); }
    void damagedIsReadOrRefusedSoon();
    void cancellingEndsTheReading();
    void holderMustBeKnown();

private:
    CatalogueSource source(const QString &name, const QByteArray &content)
    {
        return {m_sources.write(name, content), OrganisationId(u"statbel"_s), {}, {}, u"nl"_s, {}};
    }

    Sources m_sources;
};

void TestStatistical::variablesAreReadWithTheirLabels()
{
    QFETCH(QString, name);
    QFETCH(Format, format);
    const QByteArray bytes = survey(format);
    QVERIFY(!bytes.isEmpty());
    const Gathered got = gathered(source(name, bytes));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.datasets.size(), size_t(1));
    QCOMPARE(got.datasets.front().id, u"s"_s);
    if (format.hasFileLabel)
        QCOMPARE(got.datasets.front().label.in(u"nl"_s), u"Enquête"_s);
    QStringList types;
    for (const Variable &variable : got.variables)
        types << variable.name + u'=' + variable.type;
    const QString sex = format.hasValueLabels ? u"nominal"_s : u"numeric"_s;
    const QString income = format.begin == kSav.begin || !format.hasValueLabels ? u"numeric"_s : u"nominal"_s;
    QCOMPARE(types.join(u' '), u"SEX=%1 INCOME=%2 NAME=text BORN=date AGE=numeric SECRET=text"_s.arg(sex, income));
    QCOMPARE(got.variables.front().label.in(u"nl"_s), u"Geslacht"_s);
    QCOMPARE(got.variable(u"AGE"_s)->label.in(u"nl"_s), u"AGE"_s);
    QCOMPARE(got.variables.front().sourceFile, name);
    QCOMPARE(got.variables.front().category, u"other"_s);
    if (format.hasValueLabels) {
        QStringList codes;
        for (const Code &code : got.variables.front().codes)
            codes << code.code + u'=' + code.label.in(u"nl"_s);
        QVERIFY2(codes.join(u' ').startsWith(u"1=Man 2=Vrouw"_s), qPrintable(codes.join(u' ')));
    }
    QVERIFY(got == gathered(source(name, bytes)));
}

void TestStatistical::nameOfTheFileMakesNoDifference()
{
    QFETCH(Format, format);
    const Gathered got = gathered(source(u"survey"_s, survey(format)));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(6));
}

void TestStatistical::rowsAreNotRead()
{
    const QByteArray bytes = survey(kSav, 200'000);
    QVERIFY(bytes.size() > 8 << 20);
    const QString path = m_sources.write(u"big.sav"_s, bytes);
    qint64 most = 0;
    const CatalogueSink sink{[](CatalogueItem &&item) -> Result<void> {
                                 const auto *variable = std::get_if<Variable>(&item);
                                 return variable && variable->label.in(u"nl"_s).contains(u"SECRETS"_s)
                                     ? refuse(ErrorCode::BadContent, {}, {})
                                     : Result<void>();
                             },
                             [&most](qint64 done, qint64) {
                                 most = std::max(most, done);
                                 return true;
                             }};
    QVERIFY(readCatalogue({path, OrganisationId(u"x"_s), {}, {}, u"nl"_s, {}}, CatalogueFormat::Statistical, sink));
    QVERIFY2(most < 64 << 10, qPrintable(QString::number(most)));
}

void TestStatistical::formatCatalogueBesideIsRead()
{
    QVERIFY(!formatCatalogue().isEmpty());
    m_sources.write(u"beside.sas7bcat"_s, formatCatalogue());
    const Gathered got = gathered(source(u"beside.sas7bdat"_s, sasWithFormat()));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.variables.size(), size_t(1));
    QCOMPARE(got.variables.front().codes.size(), size_t(2));
    QCOMPARE(got.variables.front().codes.at(1).label.in(u"nl"_s), u"Vrouw"_s);
    QCOMPARE(got.variables.front().type, u"nominal"_s);
    m_sources.write(u"beside.sas7bcat"_s, formatCatalogue().first(2000));
    const Gathered broken = gathered(source(u"beside.sas7bdat"_s, sasWithFormat()));
    QVERIFY(broken.error);
}

void TestStatistical::formatCatalogueAloneGivesCodeLists()
{
    const Gathered got = gathered(source(u"formats.sas7bcat"_s, formatCatalogue()));
    QVERIFY2(!got.error, qPrintable(got.complaint()));
    QCOMPARE(got.lists.size(), size_t(1));
    QCOMPARE(got.lists.front().id.value, u"formats-sexf"_s);
    QCOMPARE(got.lists.front().codes.size(), size_t(2));
}

/// What ends behind the labels is read, since the rows are not; what ends before is refused, never half read.
void TestStatistical::cutShortIsReadOrRefused()
{
    QFETCH(QString, name);
    QFETCH(Format, format);
    const QByteArray bytes = survey(format);
    const Gathered whole = gathered(source(name, bytes));
    int refused = 0;
    for (int tenth = 1; tenth < 10; ++tenth) {
        const Gathered got = gathered(source(name, bytes.first(bytes.size() * tenth / 10)));
        refused += got.error ? 1 : 0;
        if (got.error)
            QVERIFY2(got.complaint().contains(name), qPrintable(got.complaint()));
        else
            QCOMPARE(got.variables.size(), whole.variables.size());
    }
    QVERIFY(refused > 0);
}

void TestStatistical::damagedIsReadOrRefusedSoon()
{
    QFETCH(QString, name);
    QFETCH(Format, format);
    const QByteArray bytes = survey(format);
    QRandomGenerator chance(2026);
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < 150; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 1 + round % 8; ++i) {
            const auto at
                = static_cast<qsizetype>(chance.bounded(64, static_cast<int>(std::min(bytes.size(), 6000LL))));
            damaged[at] = static_cast<char>(chance.bounded(256));
        }
        const Gathered got = gathered(source(name, damaged));
        if (got.error)
            QVERIFY(got.complaint().contains(name));
    }
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

void TestStatistical::cancellingEndsTheReading()
{
    const Gathered got = gathered(source(u"s.sav"_s, survey(kSav)), -1);
    QVERIFY(got.error);
    QCOMPARE(got.error->code, ErrorCode::Cancelled);
}

void TestStatistical::holderMustBeKnown()
{
    const Gathered got = gathered({m_sources.write(u"s.sav"_s, survey(kSav)), {}, {}, {}, u"nl"_s, {}});
    QVERIFY(got.error && got.complaint().contains(u"say who holds it"_s));
}

QTEST_GUILESS_MAIN(TestStatistical)
#include "tst_statistical.moc"
