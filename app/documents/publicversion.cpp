// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/requestdocument.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

/// A shorter string would cut into ordinary words.
constexpr qsizetype kLeast = 4;
const QString kLeftOut = u"[…]"_s;

void collect(const QJsonValue &value, QStringList &found)
{
    static const QStringList kNaming{u"name"_s, u"email"_s, u"phone"_s};
    if (value.isString())
        found << value.toString().trimmed();
    for (const QString &member : kNaming)
        if (value.isObject())
            found << value.toObject().value(member).toString().trimmed();
}

/// A table with a function and a name in each row is about people; one with a name alone is not (a processor, a set).
void collectRows(const Question &question, const QJsonArray &rows, QStringList &found)
{
    const auto has
        = [&](const QString &column) { return std::ranges::contains(question.columns, column, &Column::id); };
    const bool isAboutPeople = has(u"name"_s) && has(u"function"_s);
    for (const QJsonValue &row : rows) {
        if (isAboutPeople)
            collect(row, found);
        for (const Column &column : question.columns)
            if (column.type == AnswerType::Person)
                collect(row.toObject().value(column.id), found);
    }
}

QStringList personsIn(const RequestDocument &document)
{
    QStringList found;
    for (const Section &section : document.form.sections) {
        for (const Question &question : section.questions) {
            const QJsonValue answer = document.request.answers.value(question.id.value);
            if (question.type == AnswerType::Person)
                collect(answer, found);
            if (answer.isArray())
                collectRows(question, answer.toArray(), found);
        }
    }
    for (const Organisation &organisation : document.directory.all())
        found << organisation.dpo.name << organisation.dpo.email << organisation.dpo.phone;
    found.removeDuplicates();
    erase_if(found, [](const QString &name) { return name.size() < kLeast; });
    // the longest first, so that a part of a name does not break the whole of another
    std::ranges::sort(found, std::ranges::greater(), &QString::size);
    return found;
}

QString without(QString text, const QStringList &persons)
{
    for (const QString &person : persons)
        text.replace(person, kLeftOut, Qt::CaseInsensitive);
    return text;
}

QJsonValue without(const QJsonValue &value, const QStringList &persons)
{
    if (value.isString())
        return without(value.toString(), persons);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(without(item, persons));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &key : object.keys())
        object.insert(key, without(object.value(key), persons));
    return object;
}

} // namespace

RequestDocument withoutPersons(RequestDocument document)
{
    const QStringList persons = personsIn(document);
    for (QString &title : document.request.title.byLanguage)
        title = without(title, persons);
    document.request.answers = without(QJsonValue(document.request.answers), persons).toObject();
    for (const Section &section : document.form.sections)
        for (const Question &question : section.questions)
            if (question.type == AnswerType::Person)
                document.request.answers.remove(question.id.value);
    std::vector<Organisation> bodies = document.directory.all();
    for (Organisation &body : bodies)
        body.dpo = {};
    document.directory = Directory(std::move(bodies));
    return document;
}

} // namespace beraad
