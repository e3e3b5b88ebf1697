// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace beraad {

/// SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
QString sha256(const QByteArray &bytes);

} // namespace beraad
