// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hash.h"

#include <QCryptographicHash>

namespace beraad {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace beraad
