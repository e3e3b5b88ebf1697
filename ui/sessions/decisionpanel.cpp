// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/decisionpanel.h"

#include "desk/desk.h"
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
    , m_motivationLabel(new QLabel)
    , m_motivation(new QPlainTextEdit)
    , m_missing(new Label(TextRole::Small, Ink::Soft))
    , m_leave(new QPushButton)
    , m_record(makePrimaryButton({}))
{
    m_outcome->setObjectName(u"decisionOutcome"_s);
    m_number->setObjectName(u"decisionNumber"_s);
    m_conditionList->setObjectName(u"decisionConditions"_s);
    m_motivation->setObjectName(u"decisionMotivation"_s);
    m_record->setObjectName(u"decisionRecord"_s);
    m_outcomeLabel->setBuddy(m_outcome);
    m_numberLabel->setBuddy(m_number);
    m_conditionsLabel->setBuddy(m_conditionList);
    m_motivationLabel->setBuddy(m_motivation);
    m_motivation->setTabChangesFocus(true);
    m_inForce->setWordWrap(true);
    arrange();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &DecisionPanel::check);
    connect(m_number, &QLineEdit::textChanged, this, &DecisionPanel::check);
    connect(m_motivation, &QPlainTextEdit::textChanged, this, &DecisionPanel::check);
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
    m_conditionList->setMaximumHeight(7 * lineHeight);
    m_motivation->setMaximumHeight(5 * lineHeight);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_outcomeLabel, 1, 0);
    grid->addWidget(m_outcome, 1, 1);
    grid->addWidget(m_numberLabel, 2, 0);
    grid->addWidget(m_number, 2, 1);
    grid->addWidget(m_motivationLabel, 3, 0, Qt::AlignTop);
    grid->addWidget(m_motivation, 3, 1);
    grid->addWidget(m_conditionsLabel, 1, 2, Qt::AlignTop);
    grid->addWidget(m_conditionList, 1, 3, 3, 1);
    grid->addWidget(m_inForce, 4, 0, 1, 4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_record);
    grid->addLayout(buttons, 5, 0, 1, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
}

void DecisionPanel::retranslate()
{
    m_outcomeLabel->setText(tr("&Outcome"));
    m_numberLabel->setText(tr("&Number"));
    m_conditionsLabel->setText(tr("&Conditions"));
    m_motivationLabel->setText(tr("&Motivation"));
    m_leave->setText(tr("Leave"));
    m_record->setText(tr("Record the decision"));
    m_title->setText(m_card.row.title);
    const int chosen = m_outcome->currentIndex();
    const QSignalBlocker blocker(m_outcome);
    m_outcome->clear();
    for (const Outcome outcome : {Outcome::Authorised, Outcome::AuthorisedInPart, Outcome::Refused, Outcome::Postponed})
        m_outcome->addItem(wording::of(outcome), int(outcome));
    m_outcome->setCurrentIndex(std::max(0, chosen));
    fillConditions();
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

void DecisionPanel::start(const TrackCard &card, const Session &session)
{
    m_card = card;
    m_session = session;
    m_number->setText(m_desk.nextNumber(session.committee, session.on).value_or(QString()));
    m_motivation->clear();
    m_outcome->setCurrentIndex(0);
    retranslate();
    QWidget::show();
    m_outcome->setFocus(Qt::ShortcutFocusReason);
}

command::Decide DecisionPanel::decision() const
{
    command::Decide decision;
    decision.track = m_card.row.state.plan.id;
    decision.outcome = Outcome(m_outcome->currentData().toInt());
    decision.number = m_number->text().trimmed();
    decision.on = m_session.on;
    decision.inForceOn = entryIntoForce(m_session.on, m_desk.workingDays());
    decision.motivation = m_motivation->toPlainText().trimmed();
    for (int i = 0; i < m_conditionList->count(); ++i)
        if (m_conditionList->item(i)->checkState() == Qt::Checked)
            decision.conditions << m_conditionList->item(i)->data(Qt::UserRole).toString();
    return decision;
}

void DecisionPanel::check()
{
    const command::Decide given = decision();
    const bool authorises = given.outcome == Outcome::Authorised || given.outcome == Outcome::AuthorisedInPart;
    m_inForce->setText(authorises ? tr("Holds from %1: ten working days after the session, unless the Minister imposes "
                                       "changes (law of 23 November 2023, verified).")
                                        .arg(format::longDay(given.inForceOn))
                                  : QString());
    const bool needsReason = given.outcome == Outcome::Refused || given.outcome == Outcome::Postponed;
    const QString missing = given.number.isEmpty()  ? tr("The decision needs a number.")
        : needsReason && given.motivation.isEmpty() ? tr("This outcome needs a motivation.")
                                                    : QString();
    m_missing->setText(missing);
    m_record->setEnabled(missing.isEmpty());
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace beraad
