// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/wordingtabs.h"

#include "ui/common/language.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

WordingTabs::WordingTabs(const QString &name, QWidget *parent)
    : QTabWidget(parent)
{
    for (const QString &language : Language::available()) {
        auto *text = new QPlainTextEdit;
        text->setObjectName(name + u'-' + language);
        text->setAccessibleName(Language::nameOf(language));
        text->setTabChangesFocus(true);
        addTab(text, Language::nameOf(language));
        m_texts.push_back(text);
        connect(text, &QPlainTextEdit::textChanged, this, &WordingTabs::edited);
    }
    setCurrentIndex(int(std::max<qsizetype>(0, Language::available().indexOf(currentLanguage()))));
}

void WordingTabs::setWording(const QJsonObject &wording)
{
    m_wording = wording;
    const QStringList languages = Language::available();
    for (size_t i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setPlainText(wording.value(languages[qsizetype(i)]).toString());
}

QJsonObject WordingTabs::wording() const
{
    QJsonObject wording = m_wording;
    const QStringList languages = Language::available();
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const QString text = m_texts[i]->toPlainText().trimmed();
        if (text.isEmpty())
            wording.remove(languages[qsizetype(i)]);
        else
            wording.insert(languages[qsizetype(i)], text);
    }
    return wording;
}

} // namespace beraad
