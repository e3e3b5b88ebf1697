// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cataloguedesk.h"
#include "desk/desk.h"
#include "desk/reviewdesk.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/toolrow.h"
#include "ui/common/wording.h"
#include "ui/review/reviewplace.h"
#include "ui/review/verdictpanel.h"

#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

namespace {

/// What the button does; wording::of says what was done.
QString verbOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Approve:
        return ReviewPlace::tr("Approve");
    case VerdictKind::Conditions:
        return ReviewPlace::tr("Conditions…");
    case VerdictKind::Coarsen:
        return ReviewPlace::tr("Coarsen…");
    case VerdictKind::Replace:
        return ReviewPlace::tr("Replace…");
    case VerdictKind::Refuse:
        return ReviewPlace::tr("Refuse…");
    case VerdictKind::Ask:
        return ReviewPlace::tr("Ask…");
    }
    return {};
}

/// A verdict with everything but perhaps a reason, to ask the desk what it would say to one of this kind.
Verdict trialOf(VerdictKind kind, const QString &reason)
{
    return {kind, u"-"_s, u"-"_s, reason, u"-"_s, {{u"-"_s}}};
}

} // namespace

QAction *ReviewPlace::addVerdictAction(const QString &id, VerdictKind kind, const QString &iconName,
                                       const QKeySequence &key)
{
    QAction *action = context().actions.add({id, [kind] { return verbOf(kind); }, iconName, key, u"review"_s}, m_grid,
                                            [this, kind] { start(kind); });
    m_verdictActions.push_back(action);
    return action;
}

void ReviewPlace::addActions()
{
    addVerdictAction(u"review.approve"_s, VerdictKind::Approve, u"check"_s, Qt::Key_A);
    addVerdictAction(u"review.conditions"_s, VerdictKind::Conditions, u"conditions"_s, Qt::Key_C);
    addVerdictAction(u"review.coarsen"_s, VerdictKind::Coarsen, u"coarsen"_s, Qt::Key_G);
    addVerdictAction(u"review.refuse"_s, VerdictKind::Refuse, u"refuse"_s, Qt::Key_R);
    addVerdictAction(u"review.ask"_s, VerdictKind::Ask, u"ask"_s, Qt::Key_Q);
    addVerdictAction(u"review.replace"_s, VerdictKind::Replace, u"replace"_s, Qt::Key_V);
    addOfficeActions();
    ActionTable &table = context().actions;
    table.add({u"review.next"_s, [] { return tr("Next line to judge"); }, u"chevron-down"_s, Qt::Key_N, u"review"_s},
              m_grid, [this] { m_grid->step(1); });
    table.add(
        {u"review.previous"_s, [] { return tr("Previous line to judge"); }, u"chevron-up"_s, Qt::Key_P, u"review"_s},
        m_grid, [this] { m_grid->step(-1); });
    m_undoAction = table.add(
        {u"review.undo"_s, [] { return tr("Take the last verdict back"); }, u"undo"_s, QKeySequence::Undo, u"review"_s},
        this, [this] { undo(); });
    table.add({u"review.to-judge"_s, [] { return tr("Only lines to judge, or all again"); }, u"clock"_s, Qt::Key_U,
               u"review"_s},
              m_grid, [this] {
                  const bool isOnly = m_grid->lines().arrangement().lines == Arrangement::Lines::ToJudge;
                  showLines(isOnly ? Arrangement::Lines::All : Arrangement::Lines::ToJudge);
              });
    table.add({u"review.group"_s, [] { return tr("Group the lines by data set"); }, u"list"_s, Qt::Key_D, u"review"_s},
              m_grid, [this] { groupLines(!m_grid->lines().arrangement().isGrouped); });
    m_signAction = table.add({u"review.sign"_s, [] { return tr("Sign the advice"); }, u"sign"_s,
                              QKeySequence(Qt::CTRL | Qt::Key_Return), u"review"_s},
                             this, [this] { sign(); });
}

QWidget *ReviewPlace::makeTools()
{
    m_search->setObjectName(u"reviewFilter"_s);
    m_search->setView(m_grid);
    m_search->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    auto *tools = new ToolRow;
    for (QAction *action : m_verdictActions)
        tools->add(action);
    tools->addIcon(m_undoAction);
    tools->addStretch();
    tools->addIcon(m_assignAction);
    tools->addIcon(m_conflictAction);
    tools->add(m_adviceAction);
    tools->addKept(m_signAction);
    return tools;
}

void ReviewPlace::enableActions()
{
    const ReviewTask *current = task();
    const auto lines = m_grid->chosenLines();
    // What is shown to be judged may be: one line answers for all.
    const bool mayJudge = current && !lines.empty()
        && desk()
               .mayCarryOut(
                   current->dossier,
                   command::GiveVerdict{current->organisation, {lines.front()}, trialOf(VerdictKind::Approve, u"-"_s)})
               .has_value();
    for (QAction *action : m_verdictActions)
        action->setEnabled(mayJudge);
    m_undoAction->setEnabled(!m_undo.empty() && mayJudge);
    m_adviceAction->setEnabled(current != nullptr);
    m_assignAction->setEnabled(current && !current->isSigned);
    m_conflictAction->setEnabled(current != nullptr);
}

/// Follows from all lines, so that it is asked when one was judged and not when another is looked at.
void ReviewPlace::enableSigning()
{
    const ReviewTask *current = task();
    const auto maySign = current ? desk().mayCarryOut(current->dossier, command::SignAdvice{current->organisation, {}})
                                 : Result<void>(std::unexpected(Error()));
    m_signAction->setEnabled(maySign.has_value());
    m_signAction->setToolTip(maySign || !current ? m_signAction->text() : wording::of(maySign.error()).sentence);
}

/// The alternatives that every chosen line has; another variable is for one line alone.
std::vector<Alternative> ReviewPlace::alternativesOf(const std::vector<LineId> &lines) const
{
    std::vector<Alternative> common;
    for (const LineId &id : lines) {
        const auto own = ReviewDesk(desk()).alternativesFor(m_grid->lines().find(id)->line, lines.size() == 1);
        if (!own)
            return {};
        if (id == lines.front())
            common = *own;
        std::erase_if(common, [&](const Alternative &each) {
            return lines.size() > 1
                && (!each.replacement.isEmpty()
                    || !std::ranges::contains(*own, each.granularity, &Alternative::granularity));
        });
    }
    return common;
}

std::vector<std::pair<QString, QString>> ReviewPlace::bodiesOfDossier() const
{
    if (!m_state.request || !task())
        return {};
    std::vector<OrganisationId> bodies = m_state.request->recipients;
    for (const OrganisationId &body : {m_state.request->requester, task()->organisation})
        if (!std::ranges::contains(bodies, body))
            bodies.push_back(body);
    std::vector<std::pair<QString, QString>> named;
    for (const OrganisationId &body : bodies)
        named.emplace_back(body.value, desk().directory().nameOf(body, currentLanguage()));
    return named;
}

void ReviewPlace::start(VerdictKind kind)
{
    const ReviewTask *current = task();
    const auto lines = m_grid->chosenLines();
    if (!current || lines.empty())
        return;
    const command::GiveVerdict unreasoned{current->organisation, lines, trialOf(kind, {})};
    const bool needsReason = !desk().mayCarryOut(current->dossier, unreasoned);
    if (kind == VerdictKind::Approve && !needsReason) { // a plain yes needs nothing more
        give({});
        return;
    }
    const bool offers = kind == VerdictKind::Coarsen || kind == VerdictKind::Replace;
    m_panel->start({kind, int(lines.size()), offers ? alternativesOf(lines) : std::vector<Alternative>(),
                    m_grid->lines().find(lines.front())->own, needsReason, bodiesOfDossier()});
}

void ReviewPlace::searchReplacement(const QString &words)
{
    std::vector<Alternative> found;
    CatalogueQuery query;
    query.words = words;
    query.language = currentLanguage();
    query.limit = 20;
    if (words.trimmed().isEmpty())
        found = alternativesOf(m_grid->chosenLines());
    else if (const auto hits = context().messages.valueOf(CatalogueDesk(desk()).search(query)))
        for (const VariableHit &hit : hits->variables)
            found.push_back({AlternativeKind::OtherVariable, {}, hit.id, hit.label, 0});
    m_panel->showReplacements(found);
}

/// A question to the requester reaches him; inside the review it is a note and no verdict.
std::vector<Command> ReviewPlace::commandsFor(const Verdict &verdict, const std::vector<LineId> &lines)
{
    std::vector<Command> commands;
    const Audience audience = m_panel->audience();
    const bool isAsk = verdict.kind == VerdictKind::Ask;
    if (!isAsk || audience == Audience::Requester)
        commands.emplace_back(command::GiveVerdict{task()->organisation, lines, verdict});
    for (const LineId &line : isAsk ? lines : std::vector<LineId>())
        commands.emplace_back(command::AskQuestion{{}, line, desk().newId(), verdict.sentence, false, audience});
    return commands;
}

void ReviewPlace::give(const Verdict &verdict)
{
    const ReviewTask *current = task();
    if (!current)
        return;
    const ReviewTask judged = *current;
    const auto lines = m_grid->chosenLines();
    Undo undo{judged.dossier, judged.organisation, {}};
    for (const LineId &line : lines)
        undo.add(line, m_grid->lines().find(line)->own);
    const std::vector<Command> commands = commandsFor(verdict, lines);
    if (!judge(commands))
        return;
    if (std::holds_alternative<command::GiveVerdict>(commands.front()))
        m_undo.push_back(std::move(undo));
    m_panel->hide();
    m_grid->setFocus();
    if (m_grid->step(1))
        return;
    showLine();
    enableActions();
}

void ReviewPlace::Undo::add(const LineId &line, const std::optional<Verdict> &verdict)
{
    const auto known
        = std::ranges::find(before, verdict, &std::pair<std::optional<Verdict>, std::vector<LineId>>::first);
    if (known == before.end())
        before.emplace_back(verdict, std::vector{line});
    else
        known->second.push_back(line);
}

void ReviewPlace::undo()
{
    if (m_undo.empty())
        return;
    const Undo last = m_undo.back();
    std::vector<Command> commands;
    for (const auto &[before, lines] : last.before) {
        if (before)
            commands.emplace_back(command::GiveVerdict{last.organisation, lines, *before});
        else
            commands.emplace_back(command::ClearVerdict{last.organisation, lines});
    }
    if (!judge(commands))
        return;
    m_undo.pop_back();
    showLine();
    enableActions();
}

/// Verdicts change nothing but what they say: they are laid over what is shown, unless somebody else wrote meanwhile.
bool ReviewPlace::judge(const std::vector<Command> &commands)
{
    if (!context().messages.check(desk().carryOutAll(task()->dossier, commands)))
        return false;
    const bool isVerdicts = std::ranges::all_of(commands, [](const Command &command) {
        return std::holds_alternative<command::GiveVerdict>(command)
            || std::holds_alternative<command::ClearVerdict>(command);
    });
    const qint64 count = eventCountOf(desk(), m_state.id).value_or(0);
    if (!isVerdicts || count != m_eventCount + std::ssize(commands)) {
        refresh();
        return true;
    }
    take(commands);
    m_eventCount = count;
    renewTask();
    showHeader();
    showDisagreements();
    enableSigning();
    return true;
}

/// In the queue only the own row can have changed by own verdicts, unless it does not belong there any more.
void ReviewPlace::renewTask()
{
    ReviewTask now = renewed(*task(), m_state, desk().today());
    if (matches(now, static_cast<ReviewFilter>(m_queueFilter->currentData().toInt()), desk().person().id))
        m_queue.replace(m_queueView->currentIndex().row(), std::move(now));
    else
        refresh();
}

void ReviewPlace::take(const std::vector<Command> &commands)
{
    for (const Command &command : commands) {
        if (const auto *given = std::get_if<command::GiveVerdict>(&command))
            for (const LineId &line : given->lines)
                m_state.verdicts[line][given->organisation] = given->verdict;
        if (const auto *cleared = std::get_if<command::ClearVerdict>(&command))
            for (const LineId &line : cleared->lines)
                if (const auto found = m_state.verdicts.find(line); found != m_state.verdicts.end())
                    if (found->second.erase(cleared->organisation); found->second.empty())
                        m_state.verdicts.erase(found);
    }
    m_grid->setVerdicts(m_state.verdicts, m_organisation);
}

void ReviewPlace::sign()
{
    const ReviewTask *current = task();
    if (!current)
        return;
    const ReviewTask signing = *current;
    const auto conclusion
        = context().ask.text(this, tr("Sign the advice"),
                             tr("Conclusion of %1; signed verdicts can no longer change.")
                                 .arg(desk().directory().nameOf(signing.organisation, currentLanguage())),
                             tr("Sign"));
    if (!conclusion)
        return;
    if (!context().messages.check(
            desk().carryOut(signing.dossier, command::SignAdvice{signing.organisation, *conclusion})))
        return;
    m_undo.clear();
    context().messages.note(tr("The advice is signed and on the dossier's history."));
    refresh();
}

} // namespace beraad
