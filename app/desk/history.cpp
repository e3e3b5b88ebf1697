// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/history.h"

#include <algorithm>
#include <optional>

namespace beraad {

namespace {

struct Cut {
    const DossierState &view;
    const Person &person;

    bool isInside(const OrganisationId &organisation) const
    {
        return person.speaksFor(organisation) && (person.has(Role::Dpo) || person.has(Role::Controller));
    }
    bool holds(const LineId &id) const
    {
        return view.request && std::ranges::contains(view.request->lines, id, &Line::id);
    }
    bool holds(const TrackId &id) const { return id.isEmpty() || view.track(id) != nullptr; }
    bool holdsQuestion(const QString &id) const
    {
        return std::ranges::any_of(view.questions, [&](const OpenQuestion &open) { return open.asked.question == id; });
    }

    template <typename E> std::optional<Event> aboutLines(E given) const
    {
        std::erase_if(given.lines, [this](const LineId &id) { return !holds(id); });
        return given.lines.empty() ? std::nullopt : std::optional<Event>(std::move(given));
    }
    template <typename E> std::optional<Event> aboutTrack(const E &given) const
    {
        return holds(given.track) ? std::optional<Event>(given) : std::nullopt;
    }

    std::optional<Event> operator()(const event::Submitted &given) const
    {
        if (!view.request)
            return std::nullopt;
        return event::Submitted{*view.request, given.formVersion};
    }
    std::optional<Event> operator()(event::Routed given) const
    {
        std::erase_if(given.tracks, [this](const TrackPlan &plan) { return !holds(plan.id); });
        return given;
    }
    std::optional<Event> operator()(const event::Supplemented &given) const
    {
        return event::Supplemented{given.note, {}};
    }
    /// Until it is signed a verdict is a working note.
    template <typename E> std::optional<Event> aboutVerdicts(const E &given) const
    {
        const bool isShown = view.advices.contains(given.organisation) || isInside(given.organisation);
        return isShown ? aboutLines(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::VerdictGiven &given) const { return aboutVerdicts(given); }
    std::optional<Event> operator()(const event::VerdictCleared &given) const { return aboutVerdicts(given); }
    std::optional<Event> operator()(const event::AdviceSigned &given) const
    {
        return view.advices.contains(given.organisation) ? std::optional<Event>(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::QuestionAsked &given) const
    {
        return holdsQuestion(given.question) ? std::optional<Event>(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::QuestionAnswered &given) const
    {
        return holdsQuestion(given.question) ? std::optional<Event>(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::FoundComplete &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Returned &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Scheduled &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Unscheduled &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Decided &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::ChangesImposed &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Concluded &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::Withdrawn &given) const { return given; }
    std::optional<Event> operator()(const event::Closed &given) const { return given; }
    std::optional<Event> operator()(const event::Settled &given) const
    {
        const auto seen = std::ranges::find_if(view.settlements, [&](const Settlement &settlement) {
            return settlement.settled.rule == given.rule && settlement.settled.reason == given.reason;
        });
        return seen == view.settlements.end() ? std::nullopt : std::optional<Event>(seen->settled);
    }
    std::optional<Event> operator()(const event::ReviewAssigned &given) const
    {
        return view.request && isInside(given.organisation) ? std::optional<Event>(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::ConflictDeclared &given) const
    {
        return view.conflicts.contains(given.person) ? std::optional<Event>(given) : std::nullopt;
    }
    std::optional<Event> operator()(const event::RapporteurNamed &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::FollowedUp &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(const event::SectionDecided &given) const { return aboutTrack(given); }
    std::optional<Event> operator()(event::Rerouted given) const
    {
        std::erase_if(given.tracks, [this](const TrackPlan &plan) { return !holds(plan.id); });
        return given;
    }
};

} // namespace

std::vector<HistoryEntry> historyFor(const DossierState &view, const std::vector<Envelope> &inOrder,
                                     const Person &person)
{
    std::vector<HistoryEntry> history;
    for (const Envelope &envelope : inOrder) {
        if (auto event = std::visit(Cut{view, person}, envelope.event))
            history.push_back({envelope.at, envelope.actor, envelope.stream, std::move(*event), envelope.hash});
    }
    return history;
}

} // namespace beraad
