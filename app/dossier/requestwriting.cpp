// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/request.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

void put(QJsonObject &object, const QString &member, const QString &text)
{
    if (!text.isEmpty())
        object.insert(member, text);
}

void put(QJsonObject &object, const QString &member, const QJsonObject &value)
{
    if (!value.isEmpty())
        object.insert(member, value);
}

void put(QJsonObject &object, const QString &member, const std::vector<OrganisationId> &ids)
{
    QJsonArray array;
    for (const OrganisationId &id : ids)
        array.append(id.value);
    if (!array.isEmpty())
        object.insert(member, array);
}

/// Lays members that we did not know back beside those that we wrote; ours win.
void putBack(QJsonObject &object, const QJsonObject &others)
{
    for (auto it = others.begin(); it != others.end(); ++it) {
        if (!object.contains(it.key())) {
            object.insert(it.key(), it.value());
        } else if (it->isObject() && object.value(it.key()).isObject()) {
            QJsonObject inner = object.value(it.key()).toObject();
            putBack(inner, it->toObject());
            object.insert(it.key(), inner);
        }
    }
}

QJsonObject toJson(const Period &period)
{
    QJsonObject object;
    put(object, u"from"_s, period.from.toString(Qt::ISODate));
    put(object, u"to"_s, period.to.toString(Qt::ISODate));
    return object;
}

QJsonObject toJson(const Line &line)
{
    QJsonObject object{{u"id"_s, line.id.value}};
    put(object, u"provider"_s, line.provider.value);
    put(object, u"dataset"_s, line.dataset);
    put(object, u"variable"_s, line.variable);
    put(object, u"category"_s, line.category);
    if (!line.flags.isEmpty())
        object.insert(u"flags"_s, QJsonArray::fromStringList(line.flags));
    put(object, u"granularity"_s, line.granularity);
    put(object, u"form"_s, line.form);
    put(object, u"channel"_s, line.channel);
    put(object, u"recipients"_s, line.recipients);
    put(object, u"period"_s, toJson(line.period));
    put(object, u"population"_s, line.population);
    put(object, u"why"_s, line.why);
    put(object, u"answers"_s, line.answers);
    putBack(object, line.otherMembers);
    return object;
}

QJsonArray organisationsToJson(const Request &request)
{
    const QJsonObject others = request.otherMembers.value(u"organisations"_s).toObject();
    QJsonArray array;
    for (const Organisation &organisation : request.organisations) {
        QJsonObject object = toJson(organisation);
        putBack(object, others.value(organisation.id.value).toObject());
        array.append(object);
    }
    return array;
}

QJsonObject originsToJson(const Request &request)
{
    QJsonObject origins;
    for (auto it = request.origins.begin(); it != request.origins.end(); ++it) {
        QJsonObject origin{{u"from"_s, it->from}};
        put(origin, u"on"_s, it->on.toString(Qt::ISODate));
        origins.insert(it.key(), origin);
    }
    return origins;
}

QJsonObject formerAnswersToJson(const Request &request)
{
    QJsonObject answers;
    for (auto it = request.formerAnswers.begin(); it != request.formerAnswers.end(); ++it) {
        QJsonObject former{{u"value"_s, it->value}};
        put(former, u"formVersion"_s, it->formVersion);
        if (!it->label.isEmpty())
            former.insert(u"label"_s, toJson(it->label));
        answers.insert(it.key(), former);
    }
    return answers;
}

} // namespace

QJsonObject toJson(const Request &request)
{
    QJsonObject object{{u"format"_s, u"beraad-request/1"_s},
                       {u"title"_s, toJson(request.title)},
                       {u"language"_s, request.language},
                       {u"kind"_s, toString(request.kind)}};
    put(object, u"follows"_s, request.follows.value);
    if (!request.requester.isEmpty())
        object.insert(u"requester"_s, QJsonObject{{u"organisation"_s, request.requester.value}});
    put(object, u"recipients"_s, request.recipients);
    put(object, u"purpose"_s, request.purpose);
    put(object, u"identifiability"_s, request.identifiability);
    if (request.systematic)
        object.insert(u"systematic"_s, *request.systematic);
    put(object, u"channel"_s, request.channel);
    put(object, u"trustedThirdParty"_s, request.trustedThirdParty.value);
    put(object, u"answers"_s, request.answers);
    put(object, u"origins"_s, originsToJson(request));
    put(object, u"formVersion"_s, request.formVersion);
    put(object, u"formerAnswers"_s, formerAnswersToJson(request));
    put(object, u"facts"_s, request.facts);
    if (!request.organisations.empty())
        object.insert(u"organisations"_s, organisationsToJson(request));
    QJsonArray lines;
    for (const Line &line : request.lines)
        lines.append(toJson(line));
    object.insert(u"lines"_s, lines);
    QJsonObject others = request.otherMembers;
    others.remove(u"organisations"_s); // laid back inside each organisation above
    putBack(object, others);
    return object;
}

} // namespace beraad
