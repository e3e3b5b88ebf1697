// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typography.h"

#include <QApplication>
#include <QFontDatabase>

namespace beraad {

using namespace Qt::StringLiterals;

void applyBaseFont(QApplication &application)
{
    QFont font = application.font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPointSizeF(std::max(10.0, font.pointSizeF()));
    font.setHintingPreference(QFont::PreferNoHinting);
    application.setFont(font);
    QApplication::setFont(fontFor(TextRole::Small), "QHeaderView");
    QApplication::setFont(fontFor(TextRole::Small), "QToolTip");
}

QFont withTabularFigures(QFont font)
{
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const double base = font.pointSizeF();
    switch (role) {
    case TextRole::Title:
        font.setPointSizeF(base * 1.7);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
        return font;
    case TextRole::Heading:
        font.setPointSizeF(base * 1.15);
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        return font;
    case TextRole::Body:
        return font;
    case TextRole::Small:
        font.setPointSizeF(base * 0.9);
        return font;
    case TextRole::Numbers:
        return withTabularFigures(font);
    case TextRole::Code:
        font = QFontDatabase::hasFamily(u"JetBrains Mono"_s) ? QFont(u"JetBrains Mono"_s)
                                                             : QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(base * 0.95);
        return font;
    }
    return font;
}

Label::Label(TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent)
{
    setFont(fontFor(role));
    setInk(ink);
    setTextFormat(Qt::PlainText);
}

Label::Label(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : Label(role, ink, parent)
{
    setText(text);
}

void Label::setInk(Ink ink)
{
    switch (ink) {
    case Ink::Normal:
        setForegroundRole(QPalette::WindowText);
        return;
    case Ink::Soft:
        setForegroundRole(QPalette::PlaceholderText);
        return;
    case Ink::Accent:
        setForegroundRole(QPalette::Link);
        return;
    }
}

} // namespace beraad
