// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/place.h"

#include <QEvent>

namespace beraad {

Place::Place(QString id, const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_context(context)
{
    setObjectName(m_id + QStringLiteral("Place"));
}

void Place::open(const QString &) { }

void Place::retranslate() { }

void Place::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace beraad
