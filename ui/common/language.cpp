// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QWidget>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// Listens to one widget for one kind of event.
class Listener final : public QObject {
public:
    Listener(QWidget *widget, QEvent::Type type, std::function<void()> apply)
        : QObject(widget)
        , m_type(type)
        , m_apply(std::move(apply))
    {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == m_type)
            m_apply();
        return false;
    }

private:
    QEvent::Type m_type;
    std::function<void()> m_apply;
};

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
}

QStringList Language::offered()
{
    QStringList codes;
    for (const QString &code : available()) {
        QTranslator translator;
        const bool translated
            = translator.load(u":/i18n/beraad_%1.qm"_s.arg(code)) && !translator.translate("Phase", "Draft").isEmpty();
        if (translated || code == u"en")
            codes << code;
    }
    return codes;
}

QString Language::nameOf(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    if (code == u"en")
        return u"English"_s; // Qt says "American English"
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

QString Language::fromSystem()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.left(2);
        if (offered().contains(code))
            return code;
    }
    return u"en"_s;
}

void Language::choose(const QString &code)
{
    if (code == m_current || !available().contains(code))
        return;
    m_current = code;
    // Belgium writes dates and numbers in its own way in every language.
    QLocale::setDefault(QLocale(QLocale::codeToLanguage(code), QLocale::Belgium));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/beraad_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_ours);
    emit changed();
}

QString currentLanguage()
{
    const QString code = QLocale::languageToCode(QLocale().language());
    return Language::available().contains(code) ? code : u"en"_s;
}

QString inCurrentLanguage(const Text &text)
{
    return text.in(currentLanguage());
}

void whenLanguageChanges(QWidget *widget, std::function<void()> apply)
{
    apply();
    new Listener(widget, QEvent::LanguageChange, std::move(apply));
}

void whenPaletteChanges(QWidget *widget, std::function<void()> apply)
{
    apply();
    new Listener(widget, QEvent::PaletteChange, std::move(apply));
}

} // namespace beraad
