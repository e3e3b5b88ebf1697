// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

class QApplication;

namespace beraad {

/// The type scale. Numbers has tabular figures, so that columns of digits stand under each other.
enum class TextRole { Title, Heading, Strong, Body, Small, Numbers, Code };

/// Inter where it is installed, else the system's font; never smaller than the user's own size.
void applyBaseFont(QApplication &application);
QFont fontFor(TextRole role);
/// The same size and weight with tabular figures.
QFont withTabularFigures(QFont font);

enum class Ink { Normal, Soft, Accent };

/// A label with a place in the type scale; follows the palette by itself. Text can be selected by mouse only where
/// asked.
class Label : public QLabel {
public:
    explicit Label(TextRole role, Ink ink = Ink::Normal, QWidget *parent = nullptr);
    Label(const QString &text, TextRole role, Ink ink = Ink::Normal, QWidget *parent = nullptr);
    void setInk(Ink ink);
};

} // namespace beraad
