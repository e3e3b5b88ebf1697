// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rdfwords.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

constexpr int kNoEnd = 9999;

} // namespace

QString lastPartOf(const QString &iri)
{
    QString rest = iri;
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0) {
        const QString name = rest.sliced(fragment + 1);
        if (!name.isEmpty() && name != "id"_L1 && !name.contains(u'/'))
            return name;
        rest.truncate(fragment);
    }
    while (rest.endsWith(u'/'))
        rest.chop(1);
    const qsizetype start = std::max(rest.lastIndexOf(u'/'), rest.lastIndexOf(u':'));
    return QString::fromUtf8(QByteArray::fromPercentEncoding(rest.sliced(start + 1).toUtf8()));
}

QString shortHashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(8));
}

DayRead dayFrom(const QString &written, DaySide side)
{
    static const QRegularExpression kForm(
        u"\\A(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:[T ][0-9:.]+)?)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?\\z"_s);
    const auto match = kForm.match(written.trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.capturedView(1).toInt();
    if (year == kNoEnd)
        return {{}, true};
    const bool isFirst = side == DaySide::First;
    const bool hasMonth = match.hasCaptured(2);
    const int month = hasMonth ? match.capturedView(2).toInt() : isFirst ? 1 : 12;
    if (match.hasCaptured(3)) {
        const QDate day(year, month, match.capturedView(3).toInt());
        return {day, day.isValid()};
    }
    const QDate start(year, month, 1);
    return {isFirst || !start.isValid() ? start : QDate(year, month, start.daysInMonth()), start.isValid()};
}

} // namespace beraad
