// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/reminders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// What a person was told on the desktop: on the last day on which there was something to tell.
struct Told {
    QDate day;
    QSet<QString> reminders; ///< with their level
};

QString toldKey(const PersonId &person)
{
    return u"reminders-told/%1"_s.arg(person.value);
}

QString nameOf(const Reminder &reminder)
{
    return u"%1@%2@%3"_s.arg(reminder.occasion.key(), reminder.occasion.day.toString(Qt::ISODate))
        .arg(reminder.level.number);
}

Told toldFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    Told told{QDate::fromString(object.value(u"day"_s).toString(), Qt::ISODate), {}};
    for (const QJsonValue &name : object.value(u"reminders"_s).toArray())
        told.reminders.insert(name.toString());
    return told;
}

QString written(const Told &told)
{
    QStringList names(told.reminders.begin(), told.reminders.end());
    names.sort();
    const QJsonObject object{{u"day"_s, told.day.toString(Qt::ISODate)},
                             {u"reminders"_s, QJsonArray::fromStringList(names)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

int ReminderNotice::total() const
{
    int sum = 0;
    for (const auto &[kind, count] : counts)
        sum += count;
    return sum;
}

Result<std::optional<ReminderNotice>> Reminders::takeNotice()
{
    const QDate today = m_desk->today();
    const auto list = digest(today);
    const auto text = m_desk->workspace().setting(toldKey(m_desk->person().id), u"{}"_s);
    if (!list || !text)
        return std::unexpected(list ? text.error() : list.error());
    Told told = toldFrom(*text);
    ReminderNotice notice{told.day != today, {}};
    Told now{today, notice.isDigest ? QSet<QString>() : told.reminders};
    for (const Reminder &reminder : *list) {
        const bool isWanted = notice.isDigest || reminder.delivery == Delivery::AtOnce;
        const bool isTold = told.reminders.contains(nameOf(reminder));
        if (isWanted && reminder.isNew && !isTold)
            ++notice.counts[reminder.occasion.kind];
        if (isWanted || isTold)
            now.reminders.insert(nameOf(reminder));
    }
    if (notice.counts.empty())
        return std::nullopt;
    return m_desk->workspace().saveSetting(toldKey(m_desk->person().id), written(now)).transform([&] {
        return std::optional(notice);
    });
}

} // namespace beraad
