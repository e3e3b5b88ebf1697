// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/check.h"
#include "ui/common/status.h"

namespace beraad {

class Desk;

/// How an item of a check stands in the list, after what somebody judged of it.
StatusLook lookOf(const IntakeItem &item, const IntakeMarks &marks);
/// Its name: of a procedure that has to come first, that procedure.
QString titleOf(const IntakeItem &item, const QMap<QString, QString> &names);
/// What sort of thing it is: a question by its number, else in words.
QString sortOf(const IntakeItem &item);
/// What became of it since it was asked back; empty: it was not.
QString sinceAskedBack(const IntakeItem &item);
/// What the file answers, in one short text; empty: nothing.
QString briefAnswer(const Question &question, const QJsonValue &answer);
/// Missing, to judge, later, there; what decides on admission first.
std::vector<const IntakeItem *> inOrderOfWork(const IntakeCheck &check);

} // namespace beraad
