// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QTest>

using namespace beraad;

namespace {

constexpr double kText = 4.5; // WCAG 2.1, 1.4.3
constexpr double kControl = 3.0; // WCAG 2.1, 1.4.11

QByteArray said(const QColor &ink, const QColor &paper)
{
    return QByteArray(qPrintable(ink.name())) + " on " + qPrintable(paper.name()) + ": "
        + QByteArray::number(contrast(ink, paper), 'f', 2);
}

void verifyContrast(const QColor &ink, const QColor &paper, double least)
{
    QVERIFY2(contrast(ink, paper) >= least, said(ink, paper).constData());
}

} // namespace

Q_DECLARE_METATYPE(beraad::Scheme)

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void blackOnWhiteIsTwentyOne()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void textCanBeReadOnEverySurface_data() { addSchemes(); }
    void textCanBeReadOnEverySurface()
    {
        QFETCH(Scheme, scheme);
        const Colours &c = coloursOf(scheme);
        for (const QColor &paper : {c.canvas, c.rail, c.surface, c.raised, c.sunken, c.selection, c.pressed})
            verifyContrast(c.text, paper, kText);
        for (const QColor &paper : {c.canvas, c.rail, c.surface, c.raised, c.sunken, c.selection})
            verifyContrast(c.soft, paper, kText);
        for (const QColor &paper : {c.canvas, c.surface, c.raised})
            verifyContrast(c.accentInk, paper, kText);
        verifyContrast(c.onAccent, c.accent, kText);
        verifyContrast(c.onAccent, c.accentHover, kText);
        verifyContrast(c.accentTone.ink, c.selection, kText);
    }

    void tonesCanBeReadOnTheirFillAndOnSurfaces_data() { addSchemes(); }
    void tonesCanBeReadOnTheirFillAndOnSurfaces()
    {
        QFETCH(Scheme, scheme);
        const Colours &c = coloursOf(scheme);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad, Tone::Info}) {
            verifyContrast(c.of(tone).ink, c.of(tone).fill, kText);
            verifyContrast(c.of(tone).ink, c.surface, kText);
            verifyContrast(c.of(tone).ink, c.canvas, kText);
        }
        verifyContrast(c.text, c.bad.fill, kText); // the message bar
    }

    void bordersAndFocusRingsCanBeSeen_data() { addSchemes(); }
    void bordersAndFocusRingsCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        const Colours &c = coloursOf(scheme);
        verifyContrast(c.outline, c.surface, kControl);
        for (const QColor &paper : {c.canvas, c.rail, c.surface, c.selection})
            verifyContrast(c.accentInk, paper, kControl);
    }

    void paletteKnowsItsScheme_data() { addSchemes(); }
    void paletteKnowsItsScheme()
    {
        QFETCH(Scheme, scheme);
        QVERIFY(schemeOf(paletteOf(scheme)) == scheme);
    }

    void placeholdersAndSelectionsCanBeRead_data() { addSchemes(); }
    void placeholdersAndSelectionsCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const QPalette palette = paletteOf(scheme);
        verifyContrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base), kText);
        verifyContrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), kText);
        verifyContrast(palette.color(QPalette::Link), palette.color(QPalette::Base), kText);
        verifyContrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase), kText);
    }

private:
    static void addSchemes()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
