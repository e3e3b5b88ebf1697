// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/conditions.h"

#include "forms/words.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QSet<QString> placesOf(const QString &sentence)
{
    static const QRegularExpression place(u"\\{([A-Za-z]+)\\}"_s);
    QSet<QString> places;
    for (auto found = place.globalMatch(sentence); found.hasNext();)
        places << found.next().captured(1);
    return places;
}

/// A parameter that a language forgets would be a condition that says less in that language.
void checkPlaces(JsonReader &reader, const ConditionKind &kind)
{
    QSet<QString> expected;
    for (const Column &parameter : kind.parameters)
        expected << parameter.id;
    for (auto it = kind.wording.byLanguage.begin(); it != kind.wording.byLanguage.end(); ++it)
        if (placesOf(it.value()) != expected)
            reader.problem(u"wording."_s + it.key(), u"expected each parameter once as {parameter}, and no other"_s);
}

ConditionKind readCondition(JsonReader &reader, QStringList &seen)
{
    ConditionKind kind;
    kind.code = reader.requiredString(u"code"_s);
    words::refuseTwice(reader, u"code"_s, kind.code, seen);
    kind.label = words::readText(reader, u"label"_s);
    kind.help = words::readText(reader, u"help"_s);
    kind.wording = words::readText(reader, u"wording"_s);
    kind.parameters = words::readColumns(reader, u"parameters"_s);
    const words::Citation source = words::readCitation(reader, u"source"_s);
    kind.source = source.dutch;
    kind.sourceText = source.text;
    kind.evidence = source.evidence;
    checkPlaces(reader, kind);
    return kind;
}

QString wordOf(const Column &parameter, const QJsonValue &value, const QString &language)
{
    if (!isAnswered(value))
        return u"…"_s;
    for (const Choice &choice : parameter.choices)
        if (choice.value == value.toString())
            return choice.label.in(language);
    if (parameter.type == AnswerType::Day)
        return QDate::fromString(value.toString(), Qt::ISODate).toString(u"dd/MM/yyyy"_s);
    return value.toVariant().toString();
}

} // namespace

Result<std::vector<ConditionKind>> readConditions(const JsonDocument &document)
{
    std::vector<Problem> problems;
    std::vector<ConditionKind> kinds;
    QStringList seen;
    JsonReader reader(document, problems);
    reader.choice(u"format"_s, {u"beraad-conditions/1"_s}, true);
    for (JsonReader entry : reader.array(u"conditions"_s, true))
        kinds.push_back(readCondition(entry, seen));
    if (!problems.empty())
        return refuse(ErrorCode::BadContent, {document.file}, u"%1 is not a list of conditions"_s.arg(document.file),
                      std::move(problems));
    return kinds;
}

Result<std::vector<ConditionKind>> shippedConditions()
{
    return readJsonFile(u":/forms/conditions.json"_s).and_then(readConditions);
}

QString conditionFault(const ConditionKind &kind, const QJsonObject &values)
{
    Question row;
    row.type = AnswerType::Table;
    row.columns = kind.parameters;
    return kind.parameters.empty() && values.isEmpty() ? QString() : answerFault(row, QJsonArray{values});
}

QString worded(const ConditionKind &kind, const QJsonObject &values, const QString &language)
{
    QString sentence = kind.wording.in(language);
    for (const Column &parameter : kind.parameters)
        sentence.replace(u'{' + parameter.id + u'}', wordOf(parameter, values.value(parameter.id), language));
    return sentence;
}

} // namespace beraad
