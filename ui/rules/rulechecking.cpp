// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out about the rules that are shown: findings, cases, differences.
#include "desk/routedesk.h"
#include "ui/rules/rulesplace.h"

#include "desk/desk.h"
#include "routing/rulecopy.h"
#include "ui/common/filepicker.h"
#include "ui/common/messages.h"
#include "ui/rules/comparison.h"
#include "ui/rules/resultsheet.h"
#include "ui/rules/ruleslist.h"
#include "ui/rules/rulewords.h"

#include <QDir>
#include <QTabBar>

#include <algorithm>

namespace beraad {

using namespace Qt::StringLiterals;

void RulesPlace::check()
{
    std::vector<RuleResult> results;
    for (const Problem &problem : m_problems) {
        RuleResult result{{u"error"_s, tr("To mend"), Tone::Bad, {}}, problem.message, rulewords::place(problem.where)};
        const auto rule = std::ranges::find(m_list->table().rules, problem.where, &Rule::where);
        if (rule != m_list->table().rules.end())
            result.rule = rule->id;
        results.push_back(std::move(result));
    }
    m_findingSheet->setSummary(m_problems.empty() ? QString()
                                                  : tr("%n thing(s) to mend", nullptr, int(results.size())));
    m_findingSheet->setResults(std::move(results));
}

void RulesPlace::compare()
{
    m_isCompared = true;
    if (!m_problems.empty()) {
        m_comparisonSheet->setSummary(
            tr("Rules with faults cannot be compared. Mend what stands under Findings first."));
        m_comparisonSheet->setResults({});
        return;
    }
    const RuleTable &table = m_list->table();
    std::vector<RuleResult> results;
    for (const EntryDifference &difference : differenceBetween(desk().rules(), table))
        results.push_back(resultOf(difference, desk().rules(), table));
    const int differences = int(results.size());
    int changed = 0;
    const auto effects
        = context().messages.valueOf(RouteDesk(desk()).effectsOfRules(table)).value_or(std::vector<DossierEffect>());
    for (const DossierEffect &effect : effects) {
        changed += effect.effect.difference.isEmpty() ? 0 : 1;
        if (differences > 0)
            results.push_back(resultOf(effect, table, desk().directory()));
    }
    m_comparisonSheet->setSummary(
        differences == 0
            ? QString()
            : tr("%1 differences from the rules of the program. Of %2 open dossiers that you may see, %3 would get "
                 "another route if they were routed again today. Nothing was written.")
                  .arg(QLocale().toString(differences), QLocale().toString(qulonglong(effects.size())),
                       QLocale().toString(changed)));
    m_comparisonSheet->setResults(std::move(results));
}

void RulesPlace::chooseFolder()
{
    if (const auto folder = context().files.toFolder(this, tr("Open a folder of rules")))
        showFolder(*folder);
}

void RulesPlace::copyRules()
{
    const auto folder = context().files.toFolder(this, tr("Copy the rules to a folder"));
    if (!folder)
        return;
    const auto copied = context().messages.valueOf(copyShippedRules(*folder));
    if (!copied)
        return;
    showFolder(*folder);
    context().messages.note(tr("%n rule file(s) copied", nullptr, int(copied->size())));
}

void RulesPlace::chooseCases()
{
    const auto folder = context().files.toFolder(this, tr("A folder of cases"));
    if (!folder)
        return;
    m_cases.stop();
    m_failed = 0;
    m_caseSheet->setResults({});
    if (!context().messages.check(m_cases.start(*folder, desk().directory(), m_list->table())))
        return;
    m_tabs->setCurrentIndex(Cases);
    m_caseSheet->setProgress(0, m_cases.total());
    m_caseSheet->setSummary(tr("Running the cases of %1", "folder").arg(QDir::toNativeSeparators(*folder)));
}

void RulesPlace::addCase(const RouteCase &done)
{
    RuleResult result;
    result.title = done.name;
    const bool isGood = done.faults.isEmpty();
    result.look = isGood ? StatusLook{u"approve"_s, tr("As expected", "route of a case"), Tone::Good, {}}
                         : StatusLook{u"error"_s, tr("Otherwise", "route of a case"), Tone::Bad, {}};
    result.subtitle = isGood ? tr("The route is the one that the case expects.") : done.faults.join(u" · "_s);
    if (!isGood)
        result.sections.push_back({tr("What is otherwise"), done.faults});
    m_failed += isGood ? 0 : 1;
    m_caseSheet->append(std::move(result));
    m_caseSheet->setProgress(m_cases.done(), m_cases.total());
}

void RulesPlace::endCases()
{
    m_caseSheet->setProgress(0, 0);
    const QString passed = QLocale().toString(m_caseSheet->count() - m_failed);
    m_caseSheet->setSummary(m_cases.done() < m_cases.total()
                                ? tr("Stopped after %1 of %2 cases; %3 are otherwise than expected")
                                      .arg(QLocale().toString(m_cases.done()), QLocale().toString(m_cases.total()),
                                           QLocale().toString(m_failed))
                                : tr("%1 cases as expected, %2 otherwise").arg(passed, QLocale().toString(m_failed)));
}

} // namespace beraad
