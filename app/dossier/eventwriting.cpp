// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/overloaded.h"
#include "dossier/event.h"
#include "dossier/eventmembers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QJsonValue valueOf(const QString &text)
{
    return text;
}
QJsonValue valueOf(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}
QJsonValue valueOf(bool value)
{
    return value;
}
QJsonValue valueOf(int value)
{
    return value;
}
QJsonValue valueOf(const QJsonObject &object)
{
    return object;
}
QJsonValue valueOf(const Request &request)
{
    return toJson(request);
}
QJsonValue valueOf(VerdictKind kind)
{
    return toString(kind);
}
QJsonValue valueOf(Outcome outcome)
{
    return toString(outcome);
}
QJsonValue valueOf(FollowUp step)
{
    return toString(step);
}
QJsonValue valueOf(Audience audience)
{
    return toString(audience);
}

QJsonValue valueOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename Tag> QJsonValue valueOf(const Id<Tag> &id)
{
    return id.value;
}

template <typename T> QJsonObject objectOf(const T &described);

QJsonValue valueOf(const Verdict &verdict)
{
    return objectOf(verdict);
}
QJsonValue valueOf(const TrackPlan &plan)
{
    return objectOf(plan);
}
QJsonValue valueOf(const AskedBack &item)
{
    return objectOf(item);
}
QJsonValue valueOf(const Condition &condition)
{
    return condition.isPlain() ? QJsonValue(condition.code) : QJsonValue(objectOf(condition));
}

template <typename T> QJsonValue valueOf(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(valueOf(value));
    return array;
}

struct Writer {
    QJsonObject object;

    template <typename T> void operator()(const char *name, const T &value)
    {
        object.insert(QLatin1StringView(name), valueOf(value));
    }
    template <typename T> void optional(const char *name, const T &value)
    {
        if (value != T())
            (*this)(name, value);
    }
};

template <typename T> QJsonObject objectOf(const T &described)
{
    Writer writer;
    event::visitMembers(writer, described);
    return writer.object;
}

struct MemberNames {
    QStringList names;

    template <typename T> void operator()(const char *name, const T &) { names << QLatin1StringView(name); }
    template <typename T> void optional(const char *name, const T &)
    {
        names << QString(QLatin1StringView(name)) + u'?';
    }
};

QString meaningOf(const Event &event)
{
    return std::visit(
        Overloaded{
            [](const event::Submitted &) {
                return u"The requester filed the request; answers and form version are frozen."_s;
            },
            [](const event::Routed &) { return u"The route at that day became tracks."_s; },
            [](const event::FoundComplete &) {
                return u"The authority found the file complete; the clock of the track starts. `judged` is what was looked at and found in order, `open` what was missing all the same."_s;
            },
            [](const event::Returned &) {
                return u"The authority sent the file back for what is missing: in words, and as `items` that can be looked up."_s;
            },
            [](const event::Supplemented &) {
                return u"The requester filled what was missing; the answers are laid over the frozen ones."_s;
            },
            [](const event::VerdictGiven &) { return u"The DPO of an organisation said something of lines."_s; },
            [](const event::VerdictCleared &) { return u"The DPO took back what was said of lines."_s; },
            [](const event::AdviceSigned &) {
                return u"The DPO signed; the verdicts of the organisation can no longer change, and its advice track is concluded. `contentHash` covers the lines, the verdicts, what was `considered` and the signature."_s;
            },
            [](const event::QuestionAsked &) {
                return u"Somebody asked the requester something; the clock of the track may stand still. With an `audience` (`reviewers`, `own`) it is internal and never reaches the requester."_s;
            },
            [](const event::QuestionAnswered &) {
                return u"The requester answered, and the clock goes on; or a reviewer answered an internal question."_s;
            },
            [](const event::Scheduled &) { return u"The track is on the agenda of a session."_s; },
            [](const event::Unscheduled &) {
                return u"The track left the agenda; of a joint file, that of one section where a `committee` is named."_s;
            },
            [](const event::Decided &) {
                return u"A committee, minister or authority decided; from `inForceOn` the decision holds unless the Minister acts. Postponed puts the track back to complete; withdrawn stops it. `session` is that of a committee, `refused` are the lines that a part authorisation leaves out."_s;
            },
            [](const event::ChangesImposed &) {
                return u"The Minister imposed changes within the term; the decision does not enter into force as it stands."_s;
            },
            [](const event::Concluded &) {
                return u"A track without a decision is done: signed, finished or delivered."_s;
            },
            [](const event::ReviewAssigned &) {
                return u"A DPO gave the review of an organisation to a colleague; an empty person gives it back."_s;
            },
            [](const event::ConflictDeclared &) {
                return u"A person declared a conflict of interest; the dossier is hidden from that person."_s;
            },
            [](const event::RapporteurNamed &) {
                return u"The secretary named who reports on the file; an empty person takes it back."_s;
            },
            [](const event::FollowedUp &) {
                return u"Something that follows a decision happened on a day: `extracted`, `delivered`, `published`, `reconsideration-asked`, `reconsideration-answered`, `destroyed`."_s;
            },
            [](const event::SectionDecided &) {
                return u"One section decided on a joint file; the file is decided once, by the last of its sections."_s;
            },
            [](const event::Withdrawn &) { return u"The requester withdrew; unfinished tracks stop."_s; },
            [](const event::Closed &) { return u"The dossier is closed."_s; },
            [](const event::Settled &) {
                return u"A named person of a body that was asked chose where a fact or the law is open; `unknown` opens it again."_s;
            },
            [](const event::Rerouted &) {
                return u"The route was worked out again: tracks that stay keep what happened, new ones start, others stop or, untouched, go."_s;
            },
        },
        event);
}

/// One default of every alternative, in the order of the variant.
template <size_t... Index> std::vector<Event> oneOfEach(std::index_sequence<Index...>)
{
    return {Event(std::in_place_index<Index>)...};
}

} // namespace

QJsonObject toJson(const Event &event)
{
    return std::visit([](const auto &alternative) { return objectOf(alternative); }, event);
}

QJsonObject toJson(const Envelope &envelope)
{
    QJsonObject seen;
    for (auto it = envelope.seen.begin(); it != envelope.seen.end(); ++it)
        seen.insert(it.key(), it.value());
    return {{u"dossier"_s, envelope.dossier.value},
            {u"stream"_s, envelope.stream.value},
            {u"sequence"_s, envelope.sequence},
            {u"previous"_s, envelope.previous},
            {u"seen"_s, seen},
            {u"at"_s, envelope.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"actor"_s, envelope.actor.value},
            {u"type"_s, typeOf(envelope.event)},
            {u"payload"_s, toJson(envelope.event)},
            {u"hash"_s, envelope.hash}};
}

QString eventListAsMarkdown()
{
    QString text
        = u"# Events of a dossier\n\n"
          "Generated from the code by `eventListAsMarkdown()`; a test compares. Each event is kept in the "
          "stream of the organisation that wrote it,\n"
          "with `dossier`, `stream`, `sequence`, `previous`, `seen`, `at`, `actor`, `type`, `payload` and "
          "`hash`. Names never change; a new meaning is a new event. A member with `?` came later; it is left out "
          "when it says nothing.\n\n"
          "| event | means | members |\n|---|---|---|\n"_s;
    for (const Event &event : oneOfEach(std::make_index_sequence<std::variant_size_v<Event>>())) {
        MemberNames members;
        std::visit([&members](const auto &alternative) { event::visitMembers(members, alternative); }, event);
        text += u"| `%1` | %2 | `%3` |\n"_s.arg(typeOf(event), meaningOf(event), members.names.join(u"`, `"_s));
    }
    return text;
}

} // namespace beraad
