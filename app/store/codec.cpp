// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/codec.h"

#include "base/json.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace beraad::codec {

namespace {

[[noreturn]] void refuse(const QString &where, const std::vector<Problem> &problems = {})
{
    fail(ErrorCode::WorkspaceDamaged, {where}, u"the value of %1 does not read"_s.arg(where), problems);
}

template <typename E> E readEvent(const QJsonValue &value, const QString &where)
{
    Result<Event> event = eventFromJson(typeOf(Event{E{}}), value.toObject());
    if (!event)
        refuse(where, event.error().problems);
    return std::get<E>(std::move(*event));
}

template <typename E> void writeIfThere(QJsonObject &object, QLatin1StringView member, const std::optional<E> &event)
{
    if (event)
        object.insert(member, toJson(Event{*event}));
}

template <typename E>
std::optional<E> readIfThere(const QJsonObject &object, QLatin1StringView member, const QString &where)
{
    if (!object.contains(member))
        return std::nullopt;
    return readEvent<E>(object.value(member), where);
}

template <typename E> void writeAll(QJsonObject &object, QLatin1StringView member, const std::vector<E> &events)
{
    QJsonArray array;
    for (const E &event : events)
        array << toJson(Event{event});
    if (!array.isEmpty())
        object.insert(member, array);
}

template <typename E> std::vector<E> readAll(const QJsonObject &object, QLatin1StringView member, const QString &where)
{
    std::vector<E> events;
    for (const QJsonValue &value : object.value(member).toArray())
        events.push_back(readEvent<E>(value, where));
    return events;
}

template <typename T, typename Read> T readWith(Read read, const QString &text, const QString &where)
{
    Result<JsonDocument> document = readJson(text.toUtf8(), where);
    if (!document)
        refuse(where, document.error().problems);
    std::vector<Problem> problems;
    T value = read(JsonReader(*document, problems));
    if (!problems.empty())
        refuse(where, problems);
    return value;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &element : value.toArray())
        strings << element.toString();
    return strings;
}

/// A flat object written at once, member by member in the order of their names: catalogues are imported by the million.
class ObjectText {
public:
    void add(QLatin1StringView name, const QByteArray &value)
    {
        Q_ASSERT(m_last < name); // else it would not be canonical
        m_last = name;
        m_out += m_out.size() > 1 ? ",\"" : "\"";
        m_out += QByteArrayView(name.data(), name.size());
        m_out += "\":";
        m_out += value;
    }
    void addUnlessEmpty(QLatin1StringView name, const QString &text)
    {
        if (!text.isEmpty())
            add(name, canonicalJson(text));
    }
    void addUnlessEmpty(QLatin1StringView name, const QStringList &texts)
    {
        if (!texts.isEmpty())
            add(name, canonicalJson(QJsonArray::fromStringList(texts)));
    }
    void addUnlessEmpty(QLatin1StringView name, const Text &text);
    QByteArray finished() { return m_out + '}'; }

private:
    QByteArray m_out = "{";
    QLatin1StringView m_last;
};

QByteArray textBytes(const Text &text)
{
    QByteArray out = "{";
    for (auto wording = text.byLanguage.cbegin(); wording != text.byLanguage.cend(); ++wording) {
        if (out.size() > 1)
            out += ',';
        out += canonicalJson(wording.key()) + ':' + canonicalJson(wording.value());
    }
    return out + '}';
}

void ObjectText::addUnlessEmpty(QLatin1StringView name, const Text &text)
{
    if (!text.isEmpty())
        add(name, textBytes(text));
}

QByteArray versionBytes(const std::vector<VariableVersion> &versions)
{
    QJsonArray array;
    for (const VariableVersion &version : versions)
        array << QJsonObject{{u"from"_s, dayText(version.validity.from)},
                             {u"to"_s, dayText(version.validity.to)},
                             {u"label"_s, toJson(version.label)},
                             {u"definition"_s, toJson(version.definition)}};
    return canonicalJson(array);
}

std::vector<VariableVersion> versionsOf(const QJsonValue &value)
{
    std::vector<VariableVersion> versions;
    for (const QJsonValue &element : value.toArray())
        versions.push_back({{dayFromText(element["from"_L1].toString()), dayFromText(element["to"_L1].toString())},
                            textFromJson(element["label"_L1]),
                            textFromJson(element["definition"_L1])});
    return versions;
}

} // namespace

QString write(const QJsonValue &value)
{
    return QString::fromUtf8(canonicalJson(value));
}

QJsonObject readObject(const QString &text, const QString &where)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        refuse(where);
    return document.object();
}

QString write(const Text &text)
{
    return QString::fromUtf8(textBytes(text));
}

Text readText(const QString &text, const QString &where)
{
    return textFromJson(readObject(text, where));
}

QString write(const TrackState &track)
{
    QJsonObject object;
    // The dossier room owns the spelling of plans: one stands in a Routed event.
    object.insert("plan"_L1, toJson(Event{event::Routed{QDate(2000, 1, 1), u"-"_s, {track.plan}}}));
    object.insert("received"_L1, instantText(track.received));
    object.insert("complete"_L1, instantText(track.complete));
    object.insert("stopped"_L1, instantText(track.stopped));
    writeIfThere(object, "returned"_L1, track.returned);
    writeIfThere(object, "scheduled"_L1, track.scheduled);
    writeIfThere(object, "decision"_L1, track.decision);
    writeIfThere(object, "imposed"_L1, track.imposed);
    writeIfThere(object, "concluded"_L1, track.concluded);
    QJsonArray stops;
    for (const ClockStop &stop : track.stops)
        stops << QJsonObject{{u"from"_s, instantText(stop.from)},
                             {u"to"_s, instantText(stop.to)},
                             {u"question"_s, stop.question},
                             {u"ground"_s, stop.ground}};
    object.insert("stops"_L1, stops);
    if (!track.fileNumber.isEmpty())
        object.insert("fileNumber"_L1, track.fileNumber);
    if (!track.rapporteur.isEmpty())
        object.insert("rapporteur"_L1, track.rapporteur.value);
    writeAll(object, "postponements"_L1, track.postponements);
    writeAll(object, "followUps"_L1, track.followUps);
    writeAll(object, "earlierSittings"_L1, track.earlierSittings);
    writeAll(object, "sections"_L1, track.sections);
    return write(QJsonValue(object));
}

TrackState readTrack(const QString &text, const QString &where)
{
    const QJsonObject object = readObject(text, where);
    TrackState track;
    const auto routed = readEvent<event::Routed>(object.value("plan"_L1), where);
    if (routed.tracks.size() != 1)
        refuse(where);
    track.plan = routed.tracks.front();
    track.received = instantFromText(object.value("received"_L1).toString());
    track.complete = instantFromText(object.value("complete"_L1).toString());
    track.stopped = instantFromText(object.value("stopped"_L1).toString());
    track.returned = readIfThere<event::Returned>(object, "returned"_L1, where);
    track.scheduled = readIfThere<event::Scheduled>(object, "scheduled"_L1, where);
    track.decision = readIfThere<event::Decided>(object, "decision"_L1, where);
    track.imposed = readIfThere<event::ChangesImposed>(object, "imposed"_L1, where);
    track.concluded = readIfThere<event::Concluded>(object, "concluded"_L1, where);
    for (const QJsonValue &value : object.value("stops"_L1).toArray()) {
        const QJsonObject stop = value.toObject();
        track.stops.push_back({instantFromText(stop.value("from"_L1).toString()),
                               instantFromText(stop.value("to"_L1).toString()), stop.value("question"_L1).toString(),
                               stop.value("ground"_L1).toString()});
    }
    track.fileNumber = object.value("fileNumber"_L1).toString();
    track.rapporteur = PersonId(object.value("rapporteur"_L1).toString());
    track.postponements = readAll<event::Decided>(object, "postponements"_L1, where);
    track.followUps = readAll<event::FollowedUp>(object, "followUps"_L1, where);
    track.earlierSittings = readAll<event::Scheduled>(object, "earlierSittings"_L1, where);
    track.sections = readAll<event::SectionDecided>(object, "sections"_L1, where);
    return track;
}

Phase readPhase(const QString &word, const QString &dossier)
{
    const std::optional<Phase> phase = phaseFromString(word);
    if (!phase)
        fail(ErrorCode::WorkspaceDamaged, {dossier}, u"dossier %1 is in an unknown phase"_s.arg(dossier));
    return *phase;
}

QString write(const event::VerdictGiven &given)
{
    return write(QJsonValue(toJson(Event{given})));
}

event::VerdictGiven readVerdict(const QString &text, const QString &where)
{
    return readEvent<event::VerdictGiven>(readObject(text, where), where);
}

QString write(const Organisation &organisation)
{
    return write(QJsonValue(toJson(organisation)));
}

Organisation readOrganisation(const QString &text, const QString &where)
{
    return readWith<Organisation>([](JsonReader reader) { return beraad::readOrganisation(std::move(reader)); }, text,
                                  where);
}

QString write(const Person &person)
{
    return write(QJsonValue(toJson(person)));
}

Person readPerson(const QString &text, const QString &where)
{
    return readWith<Person>([](JsonReader reader) { return beraad::readPerson(std::move(reader)); }, text, where);
}

QString write(const Committee &committee)
{
    return write(QJsonValue(toJson(committee)));
}

Committee readCommittee(const QString &text, const QString &where)
{
    return readWith<Committee>([](JsonReader reader) { return beraad::readCommittee(std::move(reader)); }, text, where);
}

QString writeRest(const Variable &variable)
{
    ObjectText object;
    object.addUnlessEmpty("codeList"_L1, variable.codeList.value);
    object.addUnlessEmpty("definition"_L1, variable.definition);
    if (!variable.former.empty())
        object.add("former"_L1, versionBytes(variable.former));
    object.addUnlessEmpty("granularities"_L1, variable.granularities);
    if (variable.lagMonths >= 0)
        object.add("lagMonths"_L1, QByteArray::number(variable.lagMonths));
    object.addUnlessEmpty("notion"_L1, variable.notion);
    object.addUnlessEmpty("quality"_L1, variable.quality);
    object.addUnlessEmpty("source"_L1, variable.source);
    object.addUnlessEmpty("sourceFile"_L1, variable.sourceFile);
    object.addUnlessEmpty("themes"_L1, variable.themes);
    object.addUnlessEmpty("type"_L1, variable.type);
    object.addUnlessEmpty("unit"_L1, variable.unit);
    object.addUnlessEmpty("universe"_L1, variable.universe);
    return QString::fromUtf8(object.finished());
}

void readRestInto(Variable &variable, const QString &text, const QString &where)
{
    const QJsonObject object = readObject(text, where);
    variable.definition = textFromJson(object.value("definition"_L1));
    variable.type = object.value("type"_L1).toString();
    variable.unit = object.value("unit"_L1).toString();
    variable.themes = stringsOf(object.value("themes"_L1));
    variable.lagMonths = object.value("lagMonths"_L1).toInt(-1);
    variable.quality = textFromJson(object.value("quality"_L1));
    variable.granularities = stringsOf(object.value("granularities"_L1));
    variable.source = object.value("source"_L1).toString();
    variable.universe = textFromJson(object.value("universe"_L1));
    variable.notion = object.value("notion"_L1).toString();
    variable.sourceFile = object.value("sourceFile"_L1).toString();
    variable.codeList = CodeListId(object.value("codeList"_L1).toString());
    variable.former = versionsOf(object.value("former"_L1));
}

} // namespace beraad::codec
