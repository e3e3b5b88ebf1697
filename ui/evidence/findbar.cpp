// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/findbar.h"

#include "ui/common/buttons.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace beraad {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_count(new Label(TextRole::Small, Ink::Soft))
    , m_previous(makeIconButton(u"chevron-up"_s, {}))
    , m_next(makeIconButton(u"chevron-down"_s, {}))
    , m_all(new QCheckBox)
    , m_close(makeIconButton(u"close"_s, {}))
{
    m_words->setObjectName(u"evidenceFindWords"_s);
    m_count->setObjectName(u"evidenceFindCount"_s);
    m_previous->setObjectName(u"evidenceFindPrevious"_s);
    m_next->setObjectName(u"evidenceFindNext"_s);
    m_all->setObjectName(u"evidenceFindAll"_s);
    m_close->setObjectName(u"evidenceFindClose"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_words->setMinimumWidth(22 * fontMetrics().averageCharWidth());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kTight, space::kMedium, space::kTight);
    row->setSpacing(space::kSmall);
    row->addWidget(m_words, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_all);
    row->addWidget(m_close);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250);
    connect(m_words, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { emit wanted(words()); });
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(m_all, &QCheckBox::toggled, this, &FindBar::allChanged);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    hide();
    retranslate();
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the file"));
    m_words->setAccessibleName(tr("Find in the file"));
    m_all->setText(tr("In &all files"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(m_previous, tr("Previous hit (Shift+Enter)"));
    name(m_next, tr("Next hit (Enter)"));
    name(m_close, tr("Close the search (Esc)"));
}

void FindBar::start()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    m_rest.stop();
    hide();
    emit closed();
}

QString FindBar::words() const
{
    return m_words->text().simplified();
}

bool FindBar::searchesAll() const
{
    return m_all->isChecked();
}

void FindBar::setFound(int current, int count, bool isDone)
{
    if (words().isEmpty())
        m_count->setText({});
    else if (count == 0)
        m_count->setText(isDone ? tr("Not found") : tr("Searching…"));
    else if (isDone)
        m_count->setText(tr("%1 of %2", "number of the hit, number of hits").arg(current + 1).arg(count));
    else
        m_count->setText(tr("%1 of %2, searching…", "number of the hit, number of hits").arg(current + 1).arg(count));
}

void FindBar::setProgress(int done, int total, int hits)
{
    m_count->setText(done < total ? tr("%n hit(s), file %1 of %2", nullptr, hits).arg(done + 1).arg(total)
                                  : tr("%n hit(s) in all files", nullptr, hits));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_rest.isActive()) { // not searched yet
            m_rest.stop();
            emit wanted(words());
        } else {
            emit stepped(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace beraad
