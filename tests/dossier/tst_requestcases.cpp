// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"

#include <QDir>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

/// Request files that were written by others: each must be read strictly, without a warning, and survive the round
/// trip.
class TestRequestCases : public QObject {
    Q_OBJECT

private slots:
    void everyCaseIsRead_data()
    {
        QTest::addColumn<QString>("path");
        const QDir cases(QStringLiteral(BERAAD_SOURCE_DIR "/../shared/cases/routing"));
        if (!cases.exists())
            QSKIP("no cases beside the source tree");
        for (const QString &name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (cases.exists(name + u"/request.json"_s))
                QTest::addRow("%s", qPrintable(name)) << cases.filePath(name + u"/request.json"_s);
    }
    void everyCaseIsRead()
    {
        QFETCH(QString, path);
        const auto document = readJsonFile(path);
        QVERIFY(document.has_value());
        QStringList unknown;
        const auto request = readRequest(*document, Strictness::Strict, &unknown);
        QVERIFY2(request.has_value(), request ? "" : qPrintable(toPlainText(request.error())));
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        const auto text = readJson(canonicalJson(toJson(*request)), u"again"_s);
        QVERIFY(text.has_value());
        QVERIFY(readRequest(*text).value() == *request);
    }
};

QTEST_GUILESS_MAIN(TestRequestCases)
#include "tst_requestcases.moc"
