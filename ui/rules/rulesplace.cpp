// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesplace.h"

#include "desk/desk.h"
#include "routing/rulefiles.h"
#include "ui/common/actiontable.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/flowlayout.h"
#include "ui/common/spacing.h"
#include "ui/common/splitter.h"
#include "ui/common/typography.h"
#include "ui/rules/resultdetails.h"
#include "ui/rules/resultsheet.h"
#include "ui/rules/ruledetails.h"
#include "ui/rules/ruleslist.h"

#include <QDir>
#include <QStackedWidget>
#include <QTabBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace beraad {

using namespace Qt::StringLiterals;

RulesPlace::RulesPlace(const Context &context, QWidget *parent)
    : Place(u"rules"_s, context, parent)
    , m_undo(new QUndoStack(this))
    , m_source(new Label(TextRole::Strong))
    , m_promise(new Label(TextRole::Small, Ink::Soft))
    , m_tabs(new QTabBar)
    , m_sheets(new QStackedWidget)
    , m_list(new RulesList(context.desk.directory()))
    , m_findingSheet(new ResultSheet(u"findings"_s, u"approve"_s))
    , m_caseSheet(new ResultSheet(u"cases"_s, u"play"_s))
    , m_comparisonSheet(new ResultSheet(u"comparison"_s, u"swap"_s))
    , m_details(new QStackedWidget)
    , m_ruleDetails(new RuleDetails(context))
    , m_resultDetails(new ResultDetails)
    , m_noDetails(new QWidget)
{
    addActions();
    arrange();
    connectAll();
    retranslate();
}

/// The stack says that it is empty when it goes; by then nothing is left to show that in.
RulesPlace::~RulesPlace()
{
    m_undo->disconnect(this);
}

void RulesPlace::addActions()
{
    const auto add
        = [this](const QString &name, std::function<QString()> text, const QString &icon, std::function<void()> run) {
              return context().actions.add({u"rules."_s + name, std::move(text), icon, {}, id()}, this, std::move(run));
          };
    m_checkAction = add(
        u"check"_s, [] { return tr("Check the rules"); }, u"check"_s,
        [this] {
            read();
            m_tabs->setCurrentIndex(Findings);
        });
    m_casesAction = add(u"cases"_s, [] { return tr("Run all cases…"); }, u"play"_s, [this] { chooseCases(); });
    m_compareAction = add(
        u"compare"_s, [] { return tr("Compare with the program"); }, u"swap"_s,
        [this] {
            compare();
            m_tabs->setCurrentIndex(Comparison);
        });
    m_openAction
        = add(u"open"_s, [] { return tr("Open a folder of rules…"); }, u"folder"_s, [this] { chooseFolder(); });
    m_copyAction = add(u"copy"_s, [] { return tr("Copy the rules to a folder…"); }, u"copy"_s, [this] { copyRules(); });
    m_backAction = add(
        u"program"_s, [] { return tr("Back to the rules of the program"); }, u"chevron-left"_s,
        [this] { showFolder({}); });
    addEditing();
}

void RulesPlace::addEditing()
{
    const auto add = [this](const QString &name, std::function<QString()> text, const QString &icon,
                            const QKeySequence &keys, std::function<void()> run) {
        return context().actions.add({u"rules."_s + name, std::move(text), icon, keys, id()}, this, std::move(run));
    };
    m_editActions = {add(
                         u"edit"_s, [] { return tr("Edit this rule…"); }, u"edit"_s, QKeySequence(u"Ctrl+E"_s),
                         [this] { editRule(); }),
                     add(
                         u"new"_s, [] { return tr("New rule after this one…"); }, u"add"_s,
                         QKeySequence(QKeySequence::New), [this] { addNewRule(); }),
                     add(
                         u"copyRule"_s, [] { return tr("Copy this rule…"); }, u"copy"_s, QKeySequence(u"Ctrl+D"_s),
                         [this] { copyRule(); }),
                     add(
                         u"remove"_s, [] { return tr("End or take out this rule…"); }, u"trash"_s,
                         QKeySequence(u"Ctrl+Delete"_s), [this] { removeRule(); })};
    m_undoAction = add(
        u"undo"_s, [] { return tr("Undo the edit"); }, u"undo"_s, QKeySequence(QKeySequence::Undo),
        [this] { m_undo->undo(); });
    m_redoAction = add(
        u"redo"_s, [] { return tr("Redo the edit"); }, u"redo"_s, QKeySequence(QKeySequence::Redo),
        [this] { m_undo->redo(); });
    connect(m_undo, &QUndoStack::indexChanged, this, &RulesPlace::showSource);
}

void RulesPlace::arrange()
{
    m_tabs->setObjectName(u"rulesTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (int tab = 0; tab < SheetCount; ++tab)
        m_tabs->addTab({});
    m_sheets->addWidget(m_list);
    m_sheets->addWidget(m_findingSheet);
    m_sheets->addWidget(m_caseSheet);
    m_sheets->addWidget(m_comparisonSheet);
    m_findingSheet->setAction(m_checkAction);
    m_caseSheet->setAction(m_casesAction);
    m_comparisonSheet->setAction(m_openAction);
    auto *splitter = new Splitter(u"rules"_s, {5, 3}, context().settings);
    splitter->addWidget(m_sheets);
    splitter->addWidget(makeDetails());
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(new Hairline);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_list);
}

/// Only what can be done with the rules that are shown takes room.
QWidget *RulesPlace::makeButton(QAction *action)
{
    QToolButton *button = makeActionButton(action);
    button->setObjectName(action->objectName() + u"Button"_s);
    connect(action, &QAction::visibleChanged, button, [action, button] { button->setVisible(action->isVisible()); });
    return button;
}

QWidget *RulesPlace::makeHeader()
{
    auto *header = new QWidget;
    auto *buttons = new FlowLayout(space::kTight);
    for (QAction *action : m_editActions)
        buttons->addWidget(makeButton(action));
    for (QAction *action : {m_undoAction, m_redoAction, m_checkAction, m_casesAction, m_compareAction, m_copyAction,
                            m_openAction, m_backAction})
        buttons->addWidget(makeButton(action));
    m_source->setObjectName(u"rulesSource"_s);
    m_source->setWordWrap(true);
    m_promise->setWordWrap(true);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(space::kWide, space::kMedium, space::kWide, 0);
    layout->setSpacing(space::kTight);
    layout->addWidget(m_source);
    layout->addWidget(m_promise);
    layout->addLayout(buttons);
    layout->addWidget(m_tabs);
    return header;
}

QWidget *RulesPlace::makeDetails()
{
    m_details->addWidget(m_ruleDetails);
    m_details->addWidget(m_resultDetails);
    m_details->addWidget(m_noDetails);
    return m_details;
}

void RulesPlace::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_sheets->setCurrentIndex(tab);
        showDetails();
    });
    connect(m_list, &RulesList::currentChanged, this, &RulesPlace::showDetails);
    for (ResultSheet *results : {m_findingSheet, m_caseSheet, m_comparisonSheet}) {
        connect(results, &ResultSheet::currentChanged, this, &RulesPlace::showDetails);
        connect(results, &ResultSheet::opened, this, [this, results] {
            if (const RuleResult *result = results->current())
                showRule(result->rule);
        });
    }
    connect(m_ruleDetails, &RuleDetails::ruleWanted, this, &RulesPlace::showRule);
    connect(m_resultDetails, &ResultDetails::ruleWanted, this, &RulesPlace::showRule);
    connect(m_caseSheet, &ResultSheet::stopped, &m_cases, &CaseRun::stop);
    connect(&m_cases, &CaseRun::caseDone, this, &RulesPlace::addCase);
    connect(&m_cases, &CaseRun::ended, this, &RulesPlace::endCases);
}

void RulesPlace::retranslate()
{
    m_tabs->setAccessibleName(tr("Rules and what was found"));
    m_promise->setText(tr("Other rules change no dossier: each keeps those under which it was routed, until somebody "
                          "routes it again."));
    m_findingSheet->setTexts(tr("Findings"), tr("Nothing to mend"),
                             tr("Every name is known, every wording stands in four languages, no rule contradicts "
                                "another."));
    m_caseSheet->setTexts(tr("Cases"), tr("No case was run yet"),
                          tr("Choose a folder of cases: each holds a request and the route that it must get."));
    m_comparisonSheet->setTexts(tr("Differences"), tr("No difference"),
                                tr("Open a folder of rules to see how it differs from the rules of the program, and "
                                   "what that would change for open dossiers."));
    m_list->retranslate();
    showSource();
}

ResultSheet *RulesPlace::sheet(int which) const
{
    switch (which) {
    case Findings:
        return m_findingSheet;
    case Cases:
        return m_caseSheet;
    case Comparison:
        return m_comparisonSheet;
    default:
        return nullptr;
    }
}

void RulesPlace::refresh()
{
    read();
    if (m_isCompared)
        compare();
}

void RulesPlace::open(const QString &target)
{
    if (!target.isEmpty())
        showRule(target);
}

void RulesPlace::showFolder(const QString &folder)
{
    m_cases.stop();
    m_folder = folder;
    m_undo->clear();
    m_isCompared = false;
    m_comparisonSheet->setSummary({});
    m_comparisonSheet->setResults({});
    m_caseSheet->setSummary({});
    m_caseSheet->setResults({});
    read();
    m_tabs->setCurrentIndex(m_problems.empty() ? Rules : Findings);
}

/// Also rules with faults are shown as far as they can be read: how else would one find what to mend?
void RulesPlace::read()
{
    const QString folder = m_folder.isEmpty() ? u":/routing"_s : m_folder;
    m_problems = checkRules(folder);
    m_list->setTable(rulefiles::read(folder).table);
    check();
    showSource();
}

void RulesPlace::showSource()
{
    const bool isProgram = m_folder.isEmpty();
    const QString version = m_list->table().version;
    m_source->setText(
        isProgram ? tr("Rules of the program, version %1").arg(version)
                  : tr("Rules in %1, version %2", "folder, version").arg(QDir::toNativeSeparators(m_folder), version));
    m_compareAction->setEnabled(!isProgram);
    m_backAction->setEnabled(!isProgram);
    m_copyAction->setEnabled(isProgram);
    for (QAction *action : m_editActions) {
        action->setEnabled(!isProgram && m_list->current());
        action->setVisible(!isProgram);
    }
    m_undoAction->setEnabled(m_undo->canUndo());
    m_redoAction->setEnabled(m_undo->canRedo());
    for (QAction *action : {m_compareAction, m_backAction, m_undoAction, m_redoAction})
        action->setVisible(!isProgram);
    m_copyAction->setVisible(isProgram);
    m_tabs->setTabText(Rules, tr("Rules (%1)", "tab, number").arg(m_list->table().rules.size()));
    m_tabs->setTabText(Findings, tr("Findings (%1)", "tab, number").arg(m_problems.size()));
    m_tabs->setTabText(Cases, tr("Cases", "tab"));
    m_tabs->setTabText(Comparison, tr("Comparison", "tab"));
}

void RulesPlace::showDetails()
{
    if (const ResultSheet *results = sheet(m_tabs->currentIndex())) {
        const RuleResult *result = results->current();
        if (result)
            m_resultDetails->show(*result);
        m_details->setCurrentWidget(result ? static_cast<QWidget *>(m_resultDetails) : m_noDetails);
        return;
    }
    const Rule *rule = m_list->current();
    if (rule)
        m_ruleDetails->show(*rule, m_list->table());
    m_details->setCurrentWidget(rule ? static_cast<QWidget *>(m_ruleDetails) : m_noDetails);
}

void RulesPlace::showRule(const QString &id)
{
    if (id.isEmpty())
        return;
    m_tabs->setCurrentIndex(Rules);
    m_list->choose(id);
}

PlaceInfo rulesPlaceInfo()
{
    return {u"rules"_s, u"scales"_s, [] { return RulesPlace::tr("Rules"); },
            [](const Context &context, QWidget *parent) -> Place * { return new RulesPlace(context, parent); }};
}

} // namespace beraad
