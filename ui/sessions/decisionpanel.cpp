// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/decisionpanel.h"

#include "desk/cataloguedesk.h"
#include "desk/committeenumbers.h"
#include "desk/desk.h"
#include "ui/common/aftersteps.h"
#include "ui/common/buttons.h"
#include "ui/common/format.h"
#include "ui/common/language.h"
#include "ui/common/spacing.h"
#include "ui/common/typography.h"
#include "ui/common/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace beraad {

using namespace Qt::StringLiterals;

DecisionPanel::DecisionPanel(Desk &desk, const std::vector<ConditionKind> &conditions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_conditions(conditions)
    , m_title(new Label(TextRole::Heading))
    , m_outcomeLabel(new QLabel)
    , m_outcome(new QComboBox)
    , m_numberLabel(new QLabel)
    , m_number(new QLineEdit)
    , m_inForce(new Label(TextRole::Small, Ink::Soft))
    , m_conditionsLabel(new QLabel)
    , m_conditionList(new QListWidget)
    , m_linesLabel(new QLabel)
    , m_lineList(new QListWidget)
    , m_motivationLabel(new QLabel)
    , m_motivation(new QPlainTextEdit)
    , m_missing(new Label(TextRole::Small, Ink::Soft))
    , m_leave(new QPushButton)
    , m_record(makePrimaryButton({}))
{
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_number->setObjectName(u"decisionNumber"_s);
    m_conditionList->setObjectName(u"decisionConditions"_s);
    m_lineList->setObjectName(u"decisionLines"_s);
    m_motivation->setObjectName(u"decisionMotivation"_s);
    m_record->setObjectName(u"decisionRecord"_s);
    m_outcomeLabel->setBuddy(m_outcome);
    m_numberLabel->setBuddy(m_number);
    m_conditionsLabel->setBuddy(m_conditionList);
    m_linesLabel->setBuddy(m_lineList);
    m_motivationLabel->setBuddy(m_motivation);
    m_motivation->setTabChangesFocus(true);
    m_inForce->setWordWrap(true);
    arrange();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionPanel::check);
    connect(m_number, &QLineEdit::textChanged, this, &DecisionPanel::check);
    connect(m_motivation, &QPlainTextEdit::textChanged, this, &DecisionPanel::check);
    connect(m_lineList, &QListWidget::itemChanged, this, &DecisionPanel::check);
    connect(m_leave, &QPushButton::clicked, this, &DecisionPanel::left);
    connect(m_record, &QPushButton::clicked, this, [this] { emit decided(decision()); });
    retranslate();
}

void DecisionPanel::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::kWide, space::kMedium, space::kWide, space::kMedium);
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kSmall);
    const int lineHeight = fontMetrics().height();
    for (QListWidget *list : {m_conditionList, m_lineList})
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as what stands beside it
    m_motivation->setMaximumHeight(5 * lineHeight);
    grid->addWidget(m_title, 0, 0, 1, 6);
    grid->addWidget(m_outcomeLabel, 1, 0);
    grid->addWidget(m_outcome, 1, 1);
    grid->addWidget(m_numberLabel, 2, 0);
    grid->addWidget(m_number, 2, 1);
    grid->addWidget(m_motivationLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_motivation, 3, 1);
    grid->addWidget(m_conditionsLabel, 1, 2);
    grid->addWidget(m_conditionList, 1, 3, 3, 1);
    grid->addWidget(m_linesLabel, 1, 4);
    grid->addWidget(m_lineList, 1, 5, 3, 1);
    grid->addWidget(m_inForce, 4, 0, 1, 6);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_record);
    grid->addLayout(buttons, 5, 0, 1, 6);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    grid->setColumnStretch(5, 2);
}

void DecisionPanel::retranslate()
{
    m_outcomeLabel->setText(tr("&Outcome"));
    m_numberLabel->setText(tr("&Number"));
    m_conditionsLabel->setText(tr("&Conditions"));
    m_linesLabel->setText(tr("&Authorised lines"));
    m_motivationLabel->setText(tr("&Motivation"));
    m_leave->setText(tr("Leave"));
    m_record->setText(tr("Record the decision"));
    m_title->setText(titleOf());
    const int chosen = m_outcome->currentIndex();
    const QSignalBlocker blocker(m_outcome);
    m_outcome->clear();
    for (const Outcome outcome :
         {Outcome::Authorised, Outcome::AuthorisedInPart, Outcome::Refused, Outcome::Postponed, Outcome::Withdrawn})
        m_outcome->addItem(wording::of(outcome), int(outcome));
    m_outcome->setCurrentIndex(std::max(0, chosen));
    fillConditions();
    fillLines();
    check();
}

void DecisionPanel::fillConditions()
{
    m_conditionList->clear();
    for (const ConditionKind &kind : m_conditions) {
        auto *item = new QListWidgetItem(inCurrentLanguage(kind.label), m_conditionList);
        item->setData(Qt::UserRole, kind.code);
        item->setToolTip(inCurrentLanguage(kind.help));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

/// Ticked unless an officer refused the line: the committee need not follow, but sees it.
void DecisionPanel::fillLines()
{
    const QSignalBlocker blocker(m_lineList);
    m_lineList->clear();
    if (!m_item.view.request)
        return;
    for (const Line &line : m_item.view.request->lines) {
        if (!std::ranges::contains(m_item.track.plan.lines, line.id))
            continue;
        const auto variable = CatalogueDesk(m_desk).variable(variableOf(line));
        const auto verdicts = m_item.view.verdicts.find(line.id);
        const bool isRefused = verdicts != m_item.view.verdicts.end()
            && std::ranges::any_of(verdicts->second,
                                   [](const auto &said) { return said.second.kind == VerdictKind::Refuse; });
        auto *row = new QListWidgetItem(variable ? inCurrentLanguage(variable->label) : line.variable, m_lineList);
        row->setData(Qt::UserRole, line.id.value);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(isRefused ? Qt::Unchecked : Qt::Checked);
        row->setToolTip(isRefused ? tr("An advice refuses this line") : QString());
    }
}

QString DecisionPanel::titleOf() const
{
    return m_item.view.request ? m_item.view.request->title.in(m_item.view.request->language) : QString();
}

void DecisionPanel::start(const SittingBoardItem &item, const Session &session)
{
    m_item = item;
    m_session = session;
    m_number->setText(CommitteeNumbers(m_desk).nextDecisionNumber(session.committee, session.on).value_or(QString()));
    m_motivation->clear();
    m_outcome->setCurrentIndex(0);
    retranslate();
    QWidget::show();
    m_outcome->setFocus(Qt::ShortcutFocusReason);
}

Outcome DecisionPanel::outcome() const
{
    return Outcome(m_outcome->currentData().toInt());
}

std::vector<CommitteeId> DecisionPanel::sectionsToCome() const
{
    auto deciding = committeesOf(m_item.view, m_item.track.plan, m_desk.committees());
    std::erase_if(deciding, [this](const CommitteeId &id) {
        return id == m_session.committee || m_item.track.sectionDecision(id);
    });
    return m_item.track.imposed ? std::vector<CommitteeId>() : deciding;
}

/// A joint file gets its number when the last section decides.
bool DecisionPanel::needsNumber(Outcome outcome) const
{
    return outcome != Outcome::Postponed && outcome != Outcome::Withdrawn && sectionsToCome().empty();
}

command::Decide DecisionPanel::decision() const
{
    command::Decide decision;
    decision.track = m_item.item.track;
    decision.outcome = outcome();
    decision.session = m_session.id;
    decision.number = needsNumber(decision.outcome) ? m_number->text().trimmed() : QString();
    decision.on = m_session.on;
    decision.inForceOn = entryIntoForce(m_session.on, m_desk.workingDays());
    decision.motivation = m_motivation->toPlainText().trimmed();
    for (int i = 0; i < m_conditionList->count(); ++i)
        if (m_conditionList->item(i)->checkState() == Qt::Checked)
            decision.conditions << m_conditionList->item(i)->data(Qt::UserRole).toString();
    for (int i = 0; decision.outcome == Outcome::AuthorisedInPart && i < m_lineList->count(); ++i)
        if (m_lineList->item(i)->checkState() != Qt::Checked)
            decision.refused.emplace_back(m_lineList->item(i)->data(Qt::UserRole).toString());
    return decision;
}

QString DecisionPanel::missing(const command::Decide &given) const
{
    if (needsNumber(given.outcome) && given.number.isEmpty())
        return tr("The decision needs a number.");
    if (given.outcome != Outcome::Authorised && given.motivation.isEmpty())
        return tr("This outcome needs a motivation.");
    if (given.outcome == Outcome::AuthorisedInPart && int(given.refused.size()) == m_lineList->count())
        return tr("No line is left: that is a refusal.");
    // Who is there and how they voted may have to be recorded first.
    const auto may = m_desk.mayCarryOut(m_item.item.dossier, given);
    return may ? QString() : wording::of(may.error()).sentence;
}

void DecisionPanel::check()
{
    if (m_item.item.isEmpty())
        return;
    const command::Decide given = decision();
    const bool authorises = given.outcome == Outcome::Authorised || given.outcome == Outcome::AuthorisedInPart;
    const bool isShared = !sectionsToCome().empty();
    m_inForce->setText(authorises && isShared
                           ? tr("This section decides; the joint file is decided, and gets its number, when the other "
                                "section has decided too (%1).")
                                 .arg(sourceOf(DutyKind::AllSections))
                           : authorises ? tr("Holds from %1, unless the Minister imposes changes (%2).")
                                              .arg(format::longDay(given.inForceOn), sourceOf(DutyKind::MinistersTerm))
                           : given.outcome == Outcome::Postponed
                           ? tr("The file goes back among those that wait; its next item is linked to this one.")
                           : QString());
    m_number->setEnabled(needsNumber(given.outcome));
    m_conditionList->setEnabled(authorises);
    const bool isPart = given.outcome == Outcome::AuthorisedInPart;
    m_linesLabel->setVisible(isPart);
    m_lineList->setVisible(isPart);
    static_cast<QGridLayout *>(layout())->setColumnStretch(5, isPart ? 2 : 0);
    const QString lacking = missing(given);
    m_missing->setText(lacking);
    m_record->setEnabled(lacking.isEmpty());
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad
