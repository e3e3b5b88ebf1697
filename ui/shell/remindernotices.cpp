// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/remindernotices.h"

#include "ui/common/language.h"
#include "ui/shell/desktopnotifier.h"

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kSoon{3};
constexpr std::chrono::minutes kAgain{30};

} // namespace

ReminderNotices::ReminderNotices(Desk &desk, DesktopNotifier &notifier, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_notifier(notifier)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    m_again.setInterval(kAgain);
    connect(&m_soon, &QTimer::timeout, this, &ReminderNotices::look);
    connect(&m_again, &QTimer::timeout, this, &ReminderNotices::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&desk, &Desk::personChanged, this, soon);
    connect(&desk, &Desk::dayChanged, this, soon);
    connect(&desk, &Desk::dossierChanged, this, soon);
    connect(&desk, &Desk::sessionsChanged, this, soon);
    connect(&desk, &Desk::feedbackChanged, this, soon);
    m_soon.start();
    m_again.start();
}

void ReminderNotices::look()
{
    auto reminders = Reminders::open(m_desk);
    if (!reminders)
        return; // the first page says what is wrong with the workspace
    const auto notice = reminders->takeNotice();
    if (notice && *notice)
        m_notifier.show(noticeSummary(**notice), noticeBody(**notice, *reminders), tr("Open"));
}

QString noticeSummary(const ReminderNotice &notice)
{
    return ReminderNotices::tr("%n reminder(s)", nullptr, notice.total());
}

QString noticeBody(const ReminderNotice &notice, const Reminders &reminders)
{
    QStringList lines;
    for (const auto &[kind, count] : notice.counts)
        lines << ReminderNotices::tr("%1: %2", "how many, of what kind")
                     .arg(count)
                     .arg(inCurrentLanguage(reminders.ruleOf(kind).label));
    return lines.join(u'\n');
}

} // namespace beraad
