// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include "ui/common/style.h"
#include "ui/common/typography.h"

#include <QApplication>
#include <QStyleHints>

namespace beraad {

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new Style);
    applyBaseFont(*qApp);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::apply);
    apply();
}

Scheme Appearance::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

void Appearance::choose(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Appearance::apply()
{
    QApplication::setPalette(paletteOf(scheme()));
    emit changed();
}

} // namespace beraad
