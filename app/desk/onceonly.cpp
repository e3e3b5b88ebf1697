// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/onceonly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

namespace {

QJsonValue dpoOf(const Organisation &organisation)
{
    QJsonObject person{{u"organisation"_s, organisation.id.value}};
    const auto put = [&person](const QString &member, const QString &text) {
        if (!text.isEmpty())
            person.insert(member, text);
    };
    put(u"name"_s, organisation.dpo.name);
    put(u"email"_s, organisation.dpo.email);
    put(u"phone"_s, organisation.dpo.phone);
    return person;
}

std::optional<EarlierAnswer> fromRequests(const Question &question, const OrganisationId &organisation,
                                          const std::vector<EarlierRequest> &earlier)
{
    for (const EarlierRequest &one : earlier) {
        const QJsonValue value = one.request.answers.value(question.id.value);
        if (one.request.requester == organisation && isAnswered(value) && isAnsweredWell(question, value))
            return EarlierAnswer{question.id, value, {one.id, one.on}, one.request.title.in(one.request.language)};
    }
    return std::nullopt;
}

std::optional<EarlierAnswer> fromDirectory(const Question &question, const OrganisationId &organisation,
                                           const Directory &directory)
{
    const Organisation *known = directory.find(organisation);
    if (!known || !question.directory)
        return std::nullopt;
    switch (*question.directory) {
    case DirectoryAnswer::DpoContact:
        if (const QJsonValue person = dpoOf(*known); isAnsweredWell(question, person))
            return EarlierAnswer{question.id, person, {kFromDirectory.toString(), {}}, {}};
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

} // namespace

std::vector<EarlierAnswer> earlierAnswers(const Form &form, const OrganisationId &organisation,
                                          const std::vector<EarlierRequest> &earlier, const Directory &directory)
{
    std::vector<EarlierAnswer> answers;
    for (const Section &section : form.sections) {
        for (const Question &question : section.questions) {
            if (!question.isReusable || organisation.isEmpty())
                continue;
            auto answer = fromRequests(question, organisation, earlier);
            if (!answer)
                answer = fromDirectory(question, organisation, directory);
            if (answer)
                answers.push_back(std::move(*answer));
        }
    }
    return answers;
}

std::vector<EarlierAnswer> openOffers(const Form &form, const Answers &answers, const logic::Facts &facts,
                                      const std::vector<EarlierAnswer> &earlier)
{
    std::vector<EarlierAnswer> open;
    std::ranges::copy_if(earlier, std::back_inserter(open), [&](const EarlierAnswer &one) {
        const Question *question = form.find(one.question);
        return question && !isAnswered(answers.value(one.question.value)) && isVisible(*question, facts);
    });
    return open;
}

Request withEarlierAnswer(const Request &request, const EarlierAnswer &answer)
{
    Request next = request;
    next.answers.insert(answer.question.value, answer.value);
    next.origins.insert(answer.question.value, answer.origin);
    return next;
}

Request withEarlierAnswers(const Form &form, const Request &request, const Directory &directory,
                           const std::vector<EarlierAnswer> &earlier)
{
    const Directory everybody = directory.with(request.organisations);
    Request next = request;
    const auto open = [&] {
        const Answers answers = answersWithFacts(form, toJson(next));
        return openOffers(form, answers, factsWithAnswers(answers, factsOfRequest(next, everybody)), earlier);
    };
    // One answer may open the question of the next; each round answers at least one.
    for (auto offers = open(); !offers.empty(); offers = open())
        for (const EarlierAnswer &offer : offers)
            next = withEarlierAnswer(next, offer);
    return next;
}

} // namespace beraad
