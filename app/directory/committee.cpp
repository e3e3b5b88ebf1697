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

SittingChange readChange(JsonReader &reader)
{
    static const QStringList words{u"cancelled"_s, u"moved"_s, u"extra"_s};
    return static_cast<SittingChange>(std::max(qsizetype{0}, words.indexOf(reader.choice(u"change"_s, words, true))));
}

CalendarException readException(JsonReader reader)
{
    CalendarException exception{readChange(reader), reader.day(u"on"_s), reader.day(u"to"_s),
                                reader.requiredString(u"reason"_s)};
    if (!exception.on.isValid())
        reader.problem(u"on"_s, u"expected the day that changes"_s);
    if ((exception.change == SittingChange::Moved) != exception.to.isValid())
        reader.problem(u"to"_s, u"expected a day for a session that moves, and for no other"_s);
    return exception;
}

/// A day moves or goes once; an extra session is a day of its own, which may move or go as well.
std::vector<CalendarException> readExceptions(JsonReader &reader)
{
    std::vector<CalendarException> exceptions;
    for (const JsonReader &element : reader.array(u"exceptions"_s)) {
        CalendarException exception = readException(element);
        const bool isTwice = std::ranges::any_of(exceptions, [&](const CalendarException &other) {
            const bool sameSort = (other.change == SittingChange::Extra) == (exception.change == SittingChange::Extra);
            return other.on == exception.on && sameSort;
        });
        if (isTwice)
            reader.problem(u"exceptions"_s, u"%1 is changed twice"_s.arg(exception.on.toString(Qt::ISODate)));
        exceptions.push_back(std::move(exception));
    }
    return exceptions;
}

QTime readTime(JsonReader &reader, const QString &member)
{
    const QString text = reader.string(member);
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!text.isEmpty() && !time.isValid())
        reader.problem(member, u"expected an hour such as 14:00"_s);
    return time;
}

void readCalendar(JsonReader &reader, Committee &committee)
{
    // A fifth such weekday does not exist in every month, so a committee cannot be made to wait for one.
    committee.weekOfMonth = readNumber(reader, u"weekOfMonth"_s, 1, 4, 1);
    committee.weekday = readNumber(reader, u"weekday"_s, 1, 5, 2);
    committee.monthsOff = readMonths(reader);
    committee.everyWeeks = readNumber(reader, u"everyWeeks"_s, 0, 26, 0);
    committee.firstOn = reader.day(u"firstOn"_s);
    if ((committee.everyWeeks > 0) != committee.firstOn.isValid())
        reader.problem(u"firstOn"_s, u"expected a first day beside a number of weeks, and nowhere else"_s);
    committee.exceptions = readExceptions(reader);
    committee.startsAt = readTime(reader, u"startsAt"_s);
    committee.place = reader.string(u"place"_s);
    committee.capacityMinutes = readNumber(reader, u"capacityMinutes"_s, 1, 1440, 300);
    committee.handInDays = readNumber(reader, u"handInDays"_s, 0, 250, 21);
    committee.dispatchDays = readNumber(reader, u"dispatchDays"_s, 0, 250, 5);
}

void readRulesOfTheHouse(JsonReader &reader, Committee &committee)
{
    static const QStringList ties{u"unknown"_s, u"chair"_s, u"refused"_s};
    committee.quorum = readNumber(reader, u"quorum"_s, 0, 100, 0);
    const QString tie = reader.choice(u"onTie"_s, ties, false, ties.front());
    static const QStringList majorities{u"unknown"_s, u"votes-cast"_s, u"present"_s};
    const QString majority = reader.choice(u"majority"_s, majorities, false, majorities.front());
    committee.majority = static_cast<MajorityRule>(std::max(qsizetype{0}, majorities.indexOf(majority)));
    committee.onTie = static_cast<TieRule>(std::max(qsizetype{0}, ties.indexOf(tie)));
    committee.languages = directorywords::readWords(reader, u"languages"_s, directorywords::languages());
}

QJsonArray exceptionsAsJson(const std::vector<CalendarException> &exceptions)
{
    QJsonArray array;
    for (const CalendarException &exception : exceptions) {
        QJsonObject object{{u"change"_s, toString(exception.change)},
                           {u"on"_s, exception.on.toString(Qt::ISODate)},
                           {u"reason"_s, exception.reason}};
        if (exception.to.isValid())
            object.insert(u"to"_s, exception.to.toString(Qt::ISODate));
        array.append(object);
    }
    return array;
}

/// What most committees do not say is left out.
void writeCalendar(QJsonObject &object, const Committee &committee)
{
    if (committee.everyWeeks > 0) {
        object.insert(u"everyWeeks"_s, committee.everyWeeks);
        object.insert(u"firstOn"_s, committee.firstOn.toString(Qt::ISODate));
    }
    if (!committee.exceptions.empty())
        object.insert(u"exceptions"_s, exceptionsAsJson(committee.exceptions));
    if (committee.startsAt.isValid())
        object.insert(u"startsAt"_s, committee.startsAt.toString(u"HH:mm"_s));
    if (!committee.place.isEmpty())
        object.insert(u"place"_s, committee.place);
    if (committee.quorum > 0)
        object.insert(u"quorum"_s, committee.quorum);
    if (committee.majority != MajorityRule::Unknown)
        object.insert(u"majority"_s, toString(committee.majority));
    if (committee.onTie != TieRule::Unknown)
        object.insert(u"onTie"_s, toString(committee.onTie));
    if (!committee.languages.isEmpty())
        object.insert(u"languages"_s, QJsonArray::fromStringList(committee.languages));
}

} // namespace

QString toString(SittingChange change)
{
    switch (change) {
    case SittingChange::Cancelled:
        return u"cancelled"_s;
    case SittingChange::Moved:
        return u"moved"_s;
    case SittingChange::Extra:
        return u"extra"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(MajorityRule rule)
{
    switch (rule) {
    case MajorityRule::Unknown:
        return u"unknown"_s;
    case MajorityRule::OfVotesCast:
        return u"votes-cast"_s;
    case MajorityRule::OfThosePresent:
        return u"present"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString toString(TieRule rule)
{
    switch (rule) {
    case TieRule::Unknown:
        return u"unknown"_s;
    case TieRule::ChairDecides:
        return u"chair"_s;
    case TieRule::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Committee readCommittee(JsonReader reader)
{
    Committee committee;
    committee.id = CommitteeId(directorywords::readId(reader));
    committee.name = directorywords::readText(reader, u"name"_s, true);
    committee.procedures = reader.strings(u"procedures"_s);
    if (committee.procedures.isEmpty())
        reader.problem(u"procedures"_s, u"expected at least one procedure"_s);
    committee.section = reader.choice(u"section"_s, directorywords::sections(), false);
    readCalendar(reader, committee);
    readRulesOfTheHouse(reader, committee);
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
                       {u"dispatchDays"_s, committee.dispatchDays},
                       {u"numbering"_s, committee.numbering},
                       {u"source"_s, committee.source},
                       {u"evidence"_s, committee.evidence}};
    writeCalendar(object, committee);
    if (!committee.section.isEmpty())
        object.insert(u"section"_s, committee.section);
    if (!committee.provenance.isEmpty())
        object.insert(u"provenance"_s, toJson(committee.provenance));
    return object;
}

} // namespace beraad
