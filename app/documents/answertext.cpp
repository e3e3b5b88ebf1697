// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestreading.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QString choiceLabel(const RequestReading &reading, const std::vector<Choice> &choices, const QString &value)
{
    const auto found = std::ranges::find(choices, value, &Choice::value);
    const QString label = found == choices.end() ? QString() : reading.text(found->label);
    return label.isEmpty() ? value : label;
}

/// An organisation by its id; what is no id of the directory is a name as somebody wrote it.
QString organisationName(const RequestReading &reading, const QString &value)
{
    const OrganisationId id(value);
    return reading.document().directory.find(id) ? reading.name(id) : value;
}

QString scalarText(const RequestReading &reading, AnswerType type, const std::vector<Choice> &choices,
                   const QJsonValue &value)
{
    if (value.isBool())
        return Wording::standing(reading.words().yesOrNo(value.toBool()));
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number == static_cast<double>(static_cast<qint64>(number));
        return isWhole ? reading.words().number(static_cast<qint64>(number)) : QString::number(number);
    }
    const QString text = value.toString();
    if (text == "unknown"_L1)
        return choiceLabel(reading, choices, text) == text ? reading.words()(u"answer.unknown")
                                                           : choiceLabel(reading, choices, text);
    if (type == AnswerType::Choice)
        return choiceLabel(reading, choices, text);
    if (type == AnswerType::Organisation)
        return organisationName(reading, text);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); type == AnswerType::Day && day.isValid())
        return reading.words().date(day);
    return text;
}

bool isWording(const QJsonObject &object)
{
    static const QStringList kLanguages{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
    return std::ranges::all_of(object.keys(), [](const QString &key) { return kLanguages.contains(key); });
}

/// `name, function, mail`: the values of an object in a fixed order of the usual members, then the others. A member
/// that is an organisation says what holds for that organisation.
QString objectText(const RequestReading &reading, const QJsonObject &object)
{
    if (isWording(object))
        return reading.text(textFromJson(object));
    static const QStringList kUsual{u"organisation"_s, u"name"_s,  u"title"_s, u"function"_s, u"role"_s,
                                    u"address"_s,      u"email"_s, u"phone"_s, u"from"_s,     u"to"_s};
    QStringList members = kUsual;
    for (const QString &member : object.keys())
        if (!members.contains(member))
            members.append(member);
    QStringList parts;
    for (const QString &member : members) {
        const QJsonValue value = object.value(member);
        if (value.isUndefined() || value.isObject() || value.isArray())
            continue;
        const AnswerType type = member == "organisation"_L1 ? AnswerType::Organisation : AnswerType::Text;
        const QString text = scalarText(reading, type, {}, value);
        const bool isAbout = reading.document().directory.find(OrganisationId(member)) != nullptr;
        parts.append(isAbout
                         ? reading.name(OrganisationId(member)) + u": "_s + reading.words().value(u"agreement"_s, text)
                         : text);
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString valueText(const RequestReading &reading, AnswerType type, const std::vector<Choice> &choices,
                  const QJsonValue &value)
{
    if (value.isObject())
        return objectText(reading, value.toObject());
    if (!value.isArray())
        return scalarText(reading, type, choices, value);
    QStringList items;
    for (const QJsonValue &item : value.toArray())
        items.append(valueText(reading, type, choices, item));
    items.removeAll(QString());
    return type == AnswerType::Choice || type == AnswerType::Organisation ? reading.words().listed(items)
                                                                          : items.join(u'\n');
}

/// One paragraph for each row: `label: value · label: value`.
TextBlock tableText(const RequestReading &reading, const Question &question, const QJsonArray &rows)
{
    TextBlock block;
    for (const QJsonValue &row : rows) {
        TextParagraph paragraph{{}, block.empty() ? 0.0 : 3.0};
        if (!row.isObject())
            paragraph.runs.push_back({valueText(reading, AnswerType::Organisation, {}, row)});
        for (const Column &column : question.columns) {
            const QJsonValue cell = row.toObject().value(column.id);
            if (!isAnswered(cell))
                continue;
            const QString lead = paragraph.runs.empty() ? QString() : u"  ·  "_s;
            paragraph.runs.push_back({lead + reading.text(column.label) + u": "_s, TextStyle::Small});
            paragraph.runs.push_back({valueText(reading, column.type, column.choices, cell)});
        }
        if (paragraph.runs.empty())
            paragraph.runs.push_back({objectText(reading, row.toObject())});
        block.push_back(std::move(paragraph));
    }
    return block;
}

} // namespace

QStringList fileNames(const QJsonValue &answer)
{
    if (answer.isString())
        return answer.toString().isEmpty() ? QStringList() : QStringList{answer.toString()};
    QStringList names;
    for (const QJsonValue &item : answer.toArray())
        names += fileNames(item);
    const QJsonObject object = answer.toObject();
    for (const QString &member : {u"name"_s, u"file"_s, u"fileName"_s, u"title"_s})
        if (names.isEmpty() && object.value(member).isString())
            names.append(object.value(member).toString());
    return names;
}

TextBlock answerText(const RequestReading &reading, const Question &question, const QJsonValue &answer)
{
    if (question.type == AnswerType::Variables)
        return blockOf(reading.words()(u"answer.variables"), TextStyle::Absent);
    if (!isAnswered(answer))
        return blockOf(reading.words()(u"answer.none"), TextStyle::Absent);
    if (question.type == AnswerType::File)
        return blockOf(fileNames(answer).join(u'\n'));
    if (question.type == AnswerType::Table && answer.isArray())
        return tableText(reading, question, answer.toArray());
    return blockOf(valueText(reading, question.type, question.choices, answer));
}

} // namespace beraad
