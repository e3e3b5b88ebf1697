// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/committee.h"

#include "directory/words.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

int readNumber(JsonReader &reader, const QString &member, int low, int high, int otherwise)
{
    const int number = reader.integer(member).value_or(otherwise);
    if (number < low || number > high)
        reader.problem(member, u"expected a number from %1 to %2"_s.arg(low).arg(high));
    return number;
}

std::vector<int> readMonths(JsonReader &reader)
{
    std::vector<int> months;
    const QJsonValue value = reader.value().toObject().value(u"monthsOff"_s);
    if (!value.isUndefined() && !value.isArray())
        reader.problem(u"monthsOff"_s, u"expected a list of months"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const int month = array.at(i).toInt();
        if (month < 1 || month > 12)
            reader.problem(u"monthsOff[%1]"_s.arg(i), u"expected a month from 1 to 12"_s);
        months.push_back(month);
    }
    return months;
}

} // namespace

Committee readCommittee(JsonReader reader)
{
    Committee committee;
    committee.id = CommitteeId(directorywords::readId(reader));
    committee.name = directorywords::readText(reader, u"name"_s, true);
    committee.procedures = reader.strings(u"procedures"_s);
    if (committee.procedures.isEmpty())
        reader.problem(u"procedures"_s, u"expected at least one procedure"_s);
    committee.section = reader.choice(u"section"_s, directorywords::sections(), false);
    // A fifth such weekday does not exist in every month, so a committee cannot be made to wait for one.
    committee.weekOfMonth = readNumber(reader, u"weekOfMonth"_s, 1, 4, 1);
    committee.weekday = readNumber(reader, u"weekday"_s, 1, 5, 2);
    committee.monthsOff = readMonths(reader);
    committee.capacityMinutes = readNumber(reader, u"capacityMinutes"_s, 1, 1440, 300);
    committee.handInDays = readNumber(reader, u"handInDays"_s, 0, 250, 21);
    committee.numbering = reader.string(u"numbering"_s);
    committee.source = reader.requiredString(u"source"_s);
    committee.evidence = reader.choice(u"evidence"_s, directorywords::evidences(), true);
    committee.provenance = readProvenance(reader);
    return committee;
}

QJsonObject toJson(const Committee &committee)
{
    QJsonArray months;
    for (const int month : committee.monthsOff)
        months.append(month);
    QJsonObject object{{u"id"_s, committee.id.value},
                       {u"name"_s, toJson(committee.name)},
                       {u"procedures"_s, QJsonArray::fromStringList(committee.procedures)},
                       {u"weekOfMonth"_s, committee.weekOfMonth},
                       {u"weekday"_s, committee.weekday},
                       {u"monthsOff"_s, months},
                       {u"capacityMinutes"_s, committee.capacityMinutes},
                       {u"handInDays"_s, committee.handInDays},
                       {u"numbering"_s, committee.numbering},
                       {u"source"_s, committee.source},
                       {u"evidence"_s, committee.evidence}};
    if (!committee.section.isEmpty())
        object.insert(u"section"_s, committee.section);
    if (!committee.provenance.isEmpty())
        object.insert(u"provenance"_s, toJson(committee.provenance));
    return object;
}

} // namespace beraad
