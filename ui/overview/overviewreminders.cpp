// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/linkrow.h"
#include "ui/common/messages.h"
#include "ui/overview/matters.h"
#include "ui/overview/overviewplace.h"
#include "ui/overview/remindersheet.h"

#include <QVBoxLayout>

#include <ranges>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kRemindersShown = 4;

} // namespace

void OverviewPlace::addReminderAction()
{
    if (auto reminders = Reminders::open(desk()))
        m_reminders.emplace(std::move(*reminders));
    m_openReminders = context().actions.add({u"overview.reminders"_s, [] { return tr("Reminders…"); }, u"clock"_s,
                                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), id()},
                                            this, [this] { openReminders(); });
    m_openReminders->setEnabled(m_reminders.has_value());
    m_digest.header->setVisible(m_reminders.has_value());
    m_digest.card->setVisible(m_reminders.has_value());
    m_digest.header->addWidget(makeActionButton(m_openReminders, Qt::ToolButtonTextOnly));
}

void OverviewPlace::fillReminders()
{
    if (!m_reminders)
        return orderFocus();
    const auto digest = context().messages.valueOf(m_reminders->digest(desk().today()));
    if (!digest)
        return;
    empty(m_digest.rows);
    m_digest.header->setText(tr("Reminders of today"));
    m_digest.header->setCount(digest->empty() ? -1 : int(digest->size()));
    for (const Reminder &reminder : *digest | std::views::take(kRemindersShown)) {
        ReminderWords words = wordsOf(reminder, m_reminders->ruleOf(reminder.occasion.kind), desk());
        m_digest.rows->addWidget(
            makeRow(u"reminder-"_s + reminder.occasion.key(),
                    {words.icon, words.tone, words.title, words.what, words.when, words.place, words.target}));
    }
    if (digest->size() > kRemindersShown)
        connect(addMore(m_digest, int(digest->size() - kRemindersShown)), &QAbstractButton::clicked, m_openReminders,
                &QAction::trigger, Qt::QueuedConnection); // the row itself goes
    if (digest->empty())
        addNothing(m_digest, u"check"_s, tr("Nothing to be reminded of today."));
    orderFocus();
}

/// Not inside the caller: whoever leads here goes on at once.
void OverviewPlace::open(const QString &target)
{
    if (target == u"reminders" && m_reminders)
        QMetaObject::invokeMethod(this, &OverviewPlace::openReminders, Qt::QueuedConnection);
}

void OverviewPlace::openReminders()
{
    ReminderSheet sheet(desk(), *m_reminders, this);
    sheet.exec();
    if (const auto all = context().messages.valueOf(m_reminders->digest(desk().today())))
        context().messages.check(m_reminders->see(*all));
    fillReminders();
    if (!sheet.place().isEmpty())
        emit navigate(sheet.place(), sheet.target());
}

} // namespace beraad
