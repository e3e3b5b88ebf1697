// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messages.h"

namespace beraad {

Messages::Messages(QObject *parent)
    : QObject(parent)
{
}

void Messages::error(const Error &error)
{
    emit errorRaised(error);
}

void Messages::note(const QString &sentence)
{
    emit noteRaised(sentence);
}

void Messages::offerUndo(const QString &sentence, std::function<void()> undo)
{
    emit undoOffered(sentence, undo);
}

} // namespace beraad
