// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/palette.h"

#include <QObject>

namespace beraad {

/// Light, dark, or as the system says. Sets style, palette and font of the application; can change while it runs.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Appearance(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;
    void choose(Choice choice);

signals:
    void changed();

private:
    void apply();

    Choice m_choice = Choice::System;
};

} // namespace beraad
