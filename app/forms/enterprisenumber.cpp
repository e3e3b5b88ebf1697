// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/enterprisenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

bool isEnterpriseNumber(const QString &text)
{
    QString digits = text;
    if (digits.startsWith(u"BE"_s, Qt::CaseInsensitive))
        digits.remove(0, 2);
    digits.remove(u'.');
    digits.remove(u' ');
    const bool allDigits = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || digits.size() != 10 || digits.at(0) > u'1')
        return false;
    return digits.sliced(8).toInt() == 97 - digits.first(8).toInt() % 97;
}

} // namespace beraad
