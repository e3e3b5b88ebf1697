// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/event.h"
#include "dossier/words.h"

#include <QJsonArray>

#include <random>

/// Random but reproducible values, filled member by member: what the code forgets to write is found by the round trip.
namespace beraad {

class Samples {
public:
    explicit Samples(unsigned seed)
        : m_engine(seed)
    {
    }

    int number(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool flip() { return number(0, 1) == 1; }

    QString text()
    {
        static const QString alphabet = QStringLiteral("abc XYZ09é€\"\\/\n\t\b\f\r|{}[]:,<&日😀\x01");
        QString result;
        for (int i = number(0, 12); i > 0; --i) {
            const int at = number(0, static_cast<int>(alphabet.size()) - 1);
            result += alphabet.at(at).isSurrogate() ? QStringLiteral("😀") : QString(alphabet.at(at));
        }
        return result;
    }

    QString id() { return QStringLiteral("id%1").arg(number(0, 99999)); }

    template <typename T> T idOf() { return T(id()); }

    QString oneOf(const QStringList &words) { return words.at(number(0, static_cast<int>(words.size()) - 1)); }
    QString maybe(const QString &word) { return flip() ? word : QString(); }
    QDate day() { return QDate(2026, 1, 1).addDays(number(-3000, 3000)); }
    QDate maybeDay() { return flip() ? day() : QDate(); }

    QStringList texts()
    {
        QStringList result;
        for (int i = number(0, 4); i > 0; --i)
            result << text();
        return result;
    }

    template <typename T> std::vector<T> ids()
    {
        std::vector<T> result;
        for (int i = number(0, 4); i > 0; --i)
            result.push_back(idOf<T>());
        return result;
    }

    QJsonObject answers()
    {
        QJsonObject object;
        for (int i = number(0, 4); i > 0; --i)
            object.insert(QStringLiteral("S%1.Q%2").arg(number(0, 7)).arg(i), answer());
        return object;
    }

    QJsonValue answer()
    {
        switch (number(0, 5)) {
        case 0:
            return text();
        case 1:
            return flip();
        case 2:
            return number(-100, 100000);
        case 3:
            return 0.1 * number(-999, 999);
        case 4:
            return QJsonArray{text(), QJsonObject{{QStringLiteral("a"), text()}}};
        default:
            return QJsonValue(QJsonValue::Null);
        }
    }

    Line line(int index)
    {
        Line line;
        line.id = LineId(QStringLiteral("l%1").arg(index));
        line.provider = OrganisationId(maybe(id()));
        line.dataset = text();
        line.variable = text();
        line.category = maybe(oneOf(words::categories()));
        for (const QString &flag : words::flags())
            if (flip())
                line.flags << flag;
        line.granularity = text();
        line.form = maybe(oneOf(words::identifiabilities()));
        line.channel = maybe(oneOf(words::channels()));
        line.recipients = ids<OrganisationId>();
        line.period = {maybeDay(), maybeDay()};
        line.population = text();
        line.why = text();
        line.answers = answers();
        if (flip())
            line.otherMembers.insert(QStringLiteral("ourNote"), text());
        if (flip())
            line.otherMembers.insert(QStringLiteral("period"), QJsonObject{{QStringLiteral("calendar"), text()}});
        return line;
    }

    QJsonObject facts()
    {
        QJsonObject object;
        if (flip())
            object.insert(QStringLiteral("agreement"), QJsonObject{{id(), oneOf(words::agreements())}});
        if (flip())
            object.insert(QStringLiteral("ivcRequested"), flip());
        if (flip())
            object.insert(QStringLiteral("residualRisk"), text());
        if (flip())
            object.insert(QStringLiteral("controllersLinked"), number(0, 9));
        return object;
    }

    Request request()
    {
        Request request;
        for (const QString &language : words::languages())
            if (flip())
                request.title.byLanguage.insert(language, text());
        request.language = oneOf(words::languages());
        request.kind = *requestKindFromString(oneOf(words::kinds()));
        request.requester = OrganisationId(maybe(id()));
        request.recipients = ids<OrganisationId>();
        request.purpose = maybe(oneOf(words::purposes()));
        request.identifiability = maybe(oneOf(words::identifiabilities()));
        if (flip())
            request.systematic = flip();
        request.channel = maybe(oneOf(words::channels()));
        request.trustedThirdParty = OrganisationId(maybe(id()));
        request.answers = answers();
        request.facts = facts();
        for (int i = number(0, 4); i > 0; --i)
            request.lines.push_back(line(i));
        if (flip())
            request.otherMembers.insert(QStringLiteral("fromTool"), answers());
        if (flip())
            request.otherMembers.insert(QStringLiteral("requester"), QJsonObject{{QStringLiteral("unit"), text()}});
        request.origins = origins();
        request.formVersion = maybe(id());
        request.formerAnswers = formerAnswers();
        return request;
    }

    QMap<QString, AnswerOrigin> origins()
    {
        QMap<QString, AnswerOrigin> result;
        for (int i = number(0, 3); i > 0; --i)
            result.insert(id(), {id(), maybeDay()});
        return result;
    }

    QMap<QString, FormerAnswer> formerAnswers()
    {
        QMap<QString, FormerAnswer> result;
        for (int i = number(0, 3); i > 0; --i) {
            FormerAnswer former{maybe(id()), {}, answer()};
            if (flip())
                former.label.byLanguage.insert(oneOf(words::languages()), text());
            result.insert(id(), former);
        }
        return result;
    }

    Verdict verdict() { return {static_cast<VerdictKind>(number(0, 5)), text(), text(), text(), text(), conditions()}; }

    std::vector<Condition> conditions()
    {
        std::vector<Condition> conditions;
        for (int i = number(0, 3); i > 0; --i) {
            conditions.push_back({text()}); // the code alone, as all were before
            if (flip())
                conditions.back() = {text(), answers(), text(), day()};
        }
        return conditions;
    }

    std::vector<AskedBack> askedBack()
    {
        std::vector<AskedBack> items;
        for (int i = number(0, 3); i > 0; --i)
            items.push_back({text(), QuestionId(maybe(id())), flip() ? ids<LineId>() : std::vector<LineId>(),
                             maybe(id()), maybe(text())});
        return items;
    }

    TrackPlan plan()
    {
        return {idOf<TrackId>(), text(), idOf<OrganisationId>(), text(), ids<LineId>(), ids<TrackId>(), texts()};
    }

    std::vector<TrackPlan> plans()
    {
        std::vector<TrackPlan> plans;
        for (int i = number(0, 4); i > 0; --i)
            plans.push_back(plan());
        return plans;
    }

    /// The alternative at `index` of the variant.
    Event event(size_t index)
    {
        switch (index) {
        case 0:
            return event::Submitted{request(), text()};
        case 1:
            return event::Routed{maybeDay(), text(), plans()};
        case 2:
            return event::FoundComplete{idOf<TrackId>(), text(), maybe(id()), texts(), askedBack()};
        case 3:
            return event::Returned{idOf<TrackId>(), text(), texts(), askedBack()};
        case 4:
            return event::Supplemented{text(), answers()};
        case 5:
            return event::VerdictGiven{idOf<OrganisationId>(), ids<LineId>(), verdict()};
        case 6:
            return event::VerdictCleared{idOf<OrganisationId>(), ids<LineId>()};
        case 7:
            if (flip())
                return event::AdviceSigned{idOf<OrganisationId>(), text()};
            return event::AdviceSigned{idOf<OrganisationId>(), text(), text(), text(), answers(), text()};
        case 8:
            return event::QuestionAsked{
                idOf<TrackId>(), LineId(maybe(id())), id(), text(), flip(), static_cast<Audience>(number(0, 2))};
        case 9:
            return event::QuestionAnswered{id(), text()};
        case 10:
            return event::Scheduled{idOf<TrackId>(), idOf<SessionId>(), idOf<CommitteeId>(), day(), number(0, 300)};
        case 11:
            return event::Unscheduled{idOf<TrackId>(), text(), CommitteeId(maybe(id()))};
        case 12:
            return event::Decided{idOf<TrackId>(),
                                  static_cast<Outcome>(number(0, 4)),
                                  text(),
                                  day(),
                                  maybeDay(),
                                  texts(),
                                  text(),
                                  SessionId(maybe(id())),
                                  flip() ? ids<LineId>() : std::vector<LineId>()};
        case 13:
            return event::ChangesImposed{idOf<TrackId>(), maybeDay(), text()};
        case 14:
            return event::Concluded{idOf<TrackId>(), maybeDay(), text()};
        case 15:
            return event::Withdrawn{text()};
        case 16:
            return event::Closed{text()};
        case 17:
            return event::Settled{answers(), text(), text()};
        case 18:
            return event::Rerouted{maybeDay(), text(), plans(), text()};
        case 19:
            return event::ReviewAssigned{idOf<OrganisationId>(), PersonId(maybe(id()))};
        case 20:
            return event::ConflictDeclared{idOf<PersonId>(), text()};
        case 21:
            return event::RapporteurNamed{idOf<TrackId>(), PersonId(maybe(id()))};
        case 22:
            return event::FollowedUp{idOf<TrackId>(), static_cast<FollowUp>(number(0, 5)), day(), text()};
        default:
            return event::SectionDecided{idOf<TrackId>(),
                                         idOf<CommitteeId>(),
                                         idOf<SessionId>(),
                                         static_cast<Outcome>(number(0, 4)),
                                         day(),
                                         texts(),
                                         text(),
                                         ids<LineId>()};
        }
    }

private:
    std::mt19937 m_engine;
};

} // namespace beraad
