// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

/// Compares a generated page with the committed one; `BERAAD_UPDATE_DOCS=1 tst_…` writes it instead.
inline void compareWithPage(const QString &page, const QString &text)
{
    QFile file(QStringLiteral(BERAAD_SOURCE_DIR "/") + page);
    if (qEnvironmentVariableIsSet("BERAAD_UPDATE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(page));
    QCOMPARE(QString::fromUtf8(file.readAll()), text);
}
