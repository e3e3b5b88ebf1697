// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "ui/common/actiontable.h"
#include "ui/common/ask.h"
#include "ui/common/buttons.h"
#include "ui/common/language.h"
#include "ui/common/messages.h"
#include "ui/common/searchfield.h"
#include "ui/common/spacing.h"
#include "ui/common/wording.h"
#include "ui/review/reviewplace.h"
#include "ui/review/verdictpanel.h"

#include <QHBoxLayout>
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
    return {kind, u"-"_s, u"-"_s, reason, u"-"_s, {u"-"_s}};
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
    auto *tools = new QWidget;
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kTight);
    for (QAction *action : m_verdictActions)
        layout->addWidget(makeActionButton(action));
    layout->addWidget(makeActionButton(m_undoAction, Qt::ToolButtonIconOnly));
    layout->addStretch(1);
    m_search->setObjectName(u"reviewFilter"_s);
    m_search->setView(m_grid);
    m_search->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    layout->addWidget(makeActionButton(m_signAction));
    return tools;
}

void ReviewPlace::enableActions()
{
    const ReviewTask *current = task();
    const auto lines = m_grid->chosenLines();
    const bool mayJudge = current && !lines.empty()
        && desk()
               .mayCarryOut(current->dossier,
                            command::GiveVerdict{current->organisation, lines, trialOf(VerdictKind::Approve, u"-"_s)})
               .has_value();
    for (QAction *action : m_verdictActions)
        action->setEnabled(mayJudge);
    m_undoAction->setEnabled(!m_undo.empty() && mayJudge);
    const auto maySign = current ? desk().mayCarryOut(current->dossier, command::SignAdvice{current->organisation, {}})
                                 : Result<void>(std::unexpected(Error()));
    m_signAction->setEnabled(maySign.has_value());
    m_signAction->setToolTip(maySign || !current ? m_signAction->text() : wording::of(maySign.error()).sentence);
}

/// The granularities that every chosen variable can be given in, without the finest.
QStringList ReviewPlace::coarserOf(const std::vector<LineId> &lines) const
{
    QStringList common;
    for (const LineId &id : lines) {
        const Line &line = m_grid->lines().find(id)->line;
        const auto variable = desk().variable(variableOf(line));
        QStringList own = variable ? variable->granularities : QStringList();
        const qsizetype asked = own.indexOf(line.granularity);
        own = own.sliced(std::min(std::max<qsizetype>(asked, 0) + 1, own.size()));
        if (id == lines.front())
            common = own;
        common.removeIf([&own](const QString &word) { return !own.contains(word); });
    }
    return common;
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
    const QStringList coarser = kind == VerdictKind::Coarsen ? coarserOf(lines) : QStringList();
    m_panel->start(kind, int(lines.size()), coarser, m_grid->lines().find(lines.front())->own, needsReason);
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
    if (!context().messages.check(
            desk().carryOut(judged.dossier, command::GiveVerdict{judged.organisation, lines, verdict})))
        return;
    m_undo.push_back(std::move(undo));
    m_panel->hide();
    refresh();
    m_grid->setFocus();
    m_grid->step(1);
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
    if (!context().messages.check(desk().carryOutAll(last.dossier, commands)))
        return;
    m_undo.pop_back();
    refresh();
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
