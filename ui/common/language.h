// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <QObject>
#include <QTranslator>

#include <functional>

class QWidget;

namespace beraad {

/// Which language the window speaks; can change while it runs. Also sets QLocale's default, so that dates and numbers
/// follow.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    static QStringList available(); ///< nl, fr, de, en
    /// Those of available() that the window is translated into: the source language, and each whose file says how a
    /// draft is called.
    static QStringList offered();
    /// The language's own name for itself: Nederlands.
    static QString nameOf(const QString &code);
    /// The system's language when we have it, else English.
    static QString fromSystem();

    QString current() const { return m_current; }
    void choose(const QString &code);

signals:
    void changed();

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qt;
};

/// nl, fr, de or en: the language of the moment, for texts out of data files.
QString currentLanguage();
/// A text out of data in the language of the moment.
QString inCurrentLanguage(const Text &text);

/// Calls `apply` now and after every change of language, as long as `widget` lives. For labels that are set once:
///     whenLanguageChanges(this, [=] { label->setText(tr("Needs you")); });
void whenLanguageChanges(QWidget *widget, std::function<void()> apply);
/// The same for changes of palette (light and dark).
void whenPaletteChanges(QWidget *widget, std::function<void()> apply);

} // namespace beraad
