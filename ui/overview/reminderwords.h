// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/reminders.h"
#include "ui/common/palette.h"

namespace beraad {

/// A reminder in words: what, of what, by when, and where it is done.
struct ReminderWords {
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QString what;
    QString when;
    QString place;
    QString target;
};

ReminderWords wordsOf(const Reminder &reminder, const ReminderRule &rule, const Desk &desk);
QString deliveryName(Delivery delivery);

} // namespace beraad
