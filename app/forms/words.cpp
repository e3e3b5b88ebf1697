// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/words.h"

using namespace Qt::StringLiterals;

namespace beraad::words {

const QStringList &textLanguages()
{
    static const QStringList words{u"nl"_s, u"fr"_s, u"de"_s, u"en"_s};
    return words;
}

const QStringList &evidence()
{
    static const QStringList words{u"note"_s, u"verified"_s, u"derived"_s, u"unverified"_s};
    return words;
}

Text readText(JsonReader &reader, const QString &member)
{
    if (!reader.has(member)) {
        reader.problem(member, u"missing; expected a text by language"_s);
        return {};
    }
    const QJsonObject texts = reader.object(member);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString path = member + u'.' + it.key();
        if (!textLanguages().contains(it.key()))
            reader.problem(path, u"expected one of the languages %1"_s.arg(textLanguages().join(u", "_s)));
        else if (!it->isString() || it->toString().trimmed().isEmpty())
            reader.problem(path, u"expected text that is not empty"_s);
    }
    if (texts.isEmpty())
        reader.problem(member, u"expected a text by language"_s);
    return textFromJson(texts);
}

void refuseTwice(JsonReader &reader, const QString &member, const QString &id, QStringList &seen)
{
    if (seen.contains(id))
        reader.problem(member, u"%1 is there already; expected another one"_s.arg(id));
    seen << id;
}

std::vector<Choice> readChoices(JsonReader &reader, const QString &member)
{
    std::vector<Choice> choices;
    QStringList seen;
    for (JsonReader entry : reader.array(member)) {
        Choice choice;
        choice.value = entry.requiredString(u"value"_s);
        choice.label = readText(entry, u"label"_s);
        refuseTwice(entry, u"value"_s, choice.value, seen);
        choices.push_back(std::move(choice));
    }
    return choices;
}

namespace {

const QStringList &columnTypes()
{
    static const QStringList words{u"text"_s,    u"rich-text"_s, u"choice"_s, u"boolean"_s,     u"day"_s,
                                   u"integer"_s, u"file"_s,      u"person"_s, u"organisation"_s};
    return words;
}

} // namespace

std::vector<Column> readColumns(JsonReader &reader, const QString &member)
{
    std::vector<Column> columns;
    QStringList seen;
    for (JsonReader entry : reader.array(member)) {
        Column column;
        column.id = entry.requiredString(u"id"_s);
        column.label = readText(entry, u"label"_s);
        const QString type = entry.choice(u"type"_s, columnTypes(), true);
        column.type = answerTypeFromString(type).value_or(AnswerType::Text);
        column.choices = readChoices(entry, u"choices"_s);
        column.required = entry.boolean(u"required"_s).value_or(false);
        if ((column.type == AnswerType::Choice) == column.choices.empty())
            entry.problem(u"choices"_s, u"expected choices for a choice, and none for another type"_s);
        refuseTwice(entry, u"id"_s, column.id, seen);
        columns.push_back(std::move(column));
    }
    return columns;
}

Citation readCitation(JsonReader &reader, const QString &member)
{
    Citation citation;
    citation.text = readText(reader, member);
    citation.dutch = citation.text.in(u"nl"_s);
    citation.evidence = reader.choice(u"evidence"_s, evidence(), true);
    return citation;
}

} // namespace beraad::words
