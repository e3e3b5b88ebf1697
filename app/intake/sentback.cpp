// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace beraad {

std::optional<SentBack> lastSentBack(const DossierId &id, const std::vector<Envelope> &envelopes, const TrackId &track,
                                     const std::function<DossierState(const DossierState &)> &cut)
{
    const std::vector<Envelope> inOrder = inCausalOrder(envelopes);
    const auto isReturn = [&](const Envelope &envelope) {
        const auto *returned = std::get_if<event::Returned>(&envelope.event);
        return envelope.dossier == id && returned && returned->track == track;
    };
    const auto last = std::ranges::find_if(inOrder.rbegin(), inOrder.rend(), isReturn);
    if (last == inOrder.rend())
        return std::nullopt;
    DossierState then;
    then.id = id;
    for (auto each = inOrder.begin(); each != last.base(); ++each)
        then = evolve(std::move(then), *each);
    const DossierState seen = cut(then);
    if (const TrackState *sent = seen.track(track); !sent || !sent->returned)
        return std::nullopt; // between the authority and the requester
    SentBack back{std::get<event::Returned>(last->event), last->at, seen, {}, false};
    for (auto each = last.base(); each != inOrder.end(); ++each)
        if (const auto *supplement = std::get_if<event::Supplemented>(&each->event)) {
            back.isSupplemented = true;
            if (!supplement->note.isEmpty())
                back.notes << supplement->note;
        }
    return back;
}

namespace {

bool isFailed(const IntakeItem &item, const IntakeMarks &marks)
{
    const auto mark = marks.constFind(item.id);
    if (mark != marks.cend())
        return !*mark;
    return item.standing == IntakeStanding::Missing;
}

} // namespace

std::vector<AskedBack> askedBackBy(const IntakeCheck &check, const IntakeMarks &marks,
                                   const QMap<QString, QString> &sentences)
{
    std::vector<AskedBack> items;
    for (const IntakeItem &item : check.items) {
        if (!isFailed(item, marks))
            continue;
        items.push_back(item.back);
        const QStringList said{item.back.sentence, sentences.value(item.id)};
        items.back().sentence = said.join(u' ').trimmed();
    }
    return items;
}

std::vector<AskedBack> letPassBy(const IntakeCheck &check, const IntakeMarks &marks)
{
    std::vector<AskedBack> items;
    for (const IntakeItem &item : check.items)
        if (item.standing == IntakeStanding::Missing && marks.value(item.id, false))
            items.push_back(item.back);
    return items;
}

QStringList judgedBy(const IntakeCheck &check, const IntakeMarks &marks)
{
    QStringList judged;
    for (const IntakeItem &item : check.items)
        if (item.standing == IntakeStanding::ToJudge && marks.value(item.id, false))
            judged << item.id;
    return judged;
}

QStringList unjudged(const IntakeCheck &check, const IntakeMarks &marks)
{
    QStringList open;
    for (const IntakeItem &item : check.items)
        if (item.standing == IntakeStanding::ToJudge && !marks.contains(item.id))
            open << item.id;
    return open;
}

} // namespace beraad
