// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"
#include "ui/common/status.h"

#include <QApplication>
#include <QTest>

using namespace beraad;
using namespace Qt::StringLiterals;

namespace {

/// The most opaque pixel's colour.
QColor inkOf(const QIcon &icon, qreal ratio = 1)
{
    const QImage image = icon.pixmap(QSize(24, 24), ratio).toImage();
    QColor darkest(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > darkest.alpha())
                darkest = image.pixelColor(x, y);
    return darkest;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void everyIconDrawsSomething()
    {
        QVERIFY(iconNames().size() >= 40);
        for (const QString &name : iconNames())
            QVERIFY2(inkOf(icon(name)).alpha() > 100, qPrintable(name));
    }

    void iconsFollowThePalette()
    {
        const QIcon clock = icon(u"clock"_s);
        QApplication::setPalette(paletteOf(Scheme::Light));
        const QColor light = inkOf(clock);
        QApplication::setPalette(paletteOf(Scheme::Dark));
        const QColor dark = inkOf(clock);
        QVERIFY(light.lightness() < 80);
        QVERIFY(dark.lightness() > 180);
    }

    void tonedIconsTakeTheInkOfTheirTone()
    {
        QApplication::setPalette(paletteOf(Scheme::Light));
        const QColor ink = inkOf(icon(u"dot"_s, Tone::Bad));
        const QColor wanted = coloursOf(Scheme::Light).bad.ink;
        QVERIFY(qAbs(ink.red() - wanted.red()) < 12 && qAbs(ink.green() - wanted.green()) < 12);
    }

    void iconsAreSharpAtTwoTimes()
    {
        const QPixmap pixmap = icon(u"route"_s).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QVERIFY(inkOf(icon(u"route"_s), 2.0).alpha() > 200);
    }

    void everyStatusHasItsIcon()
    {
        const QStringList names = iconNames();
        std::vector<StatusLook> looks;
        for (int i = 0; i <= int(Phase::Withdrawn); ++i)
            looks.push_back(lookOf(Phase(i)));
        for (int i = 0; i <= int(Stage::Stopped); ++i)
            looks.push_back(lookOf(Stage(i)));
        for (int i = 0; i <= int(ProcedureStatus::Fallback); ++i)
            looks.push_back(lookOf(ProcedureStatus(i)));
        for (int i = 0; i <= int(VerdictKind::Ask); ++i)
            looks.push_back(lookOf(VerdictKind(i)));
        for (int i = 0; i <= int(Outcome::Withdrawn); ++i)
            looks.push_back(lookOf(Outcome(i)));
        for (int i = 0; i <= int(Finding::Severity::Error); ++i)
            looks.push_back(lookOf(Finding::Severity(i)));
        for (const char *word : {"note", "verified", "derived", "unverified"})
            looks.push_back(lookOfEvidence(QString::fromLatin1(word)));
        for (const char *word : {"special", "highlyPersonal", "registerNumber", "linkageKey", "quasiIdentifier"})
            looks.push_back(lookOfFlag(QString::fromLatin1(word)));
        for (const StatusLook &look : looks) {
            QVERIFY2(names.contains(look.icon), qPrintable(look.icon));
            QVERIFY2(!look.word.isEmpty(), qPrintable(look.icon));
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
